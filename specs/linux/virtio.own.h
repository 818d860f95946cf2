/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_VIRTIO_H
#define OWN_VIRTIO_H
#include <linux/version.h>
#include <linux/virtio.h>
#include <linux/virtio_config.h>
#include <linux/interrupt.h>
#include <linux/pci.h>
#include <linux/scatterlist.h>
#include <uapi/linux/virtio_pci.h>
#include <ownership.h>
#include "device.own.h"

/* The list is the transport's. */
static inline unsigned int own_queue_count(const struct virtio_device *dev)
{
	unsigned int count = 0;
	struct list_head *at;

	list_for_each (at, &((struct virtio_device *)dev)->vqs)
		count++;
	return count;
}

static inline const struct virtio_driver *own_driver_of(const struct virtio_device *dev)
{
	return container_of(dev->dev.driver, struct virtio_driver, driver);
}

/* What the bus takes for granted of a device that has no driver. */
static inline bool own_is_free(struct virtio_device *dev)
{
	return list_empty(&dev->vqs) && dev->config->get_status(dev) == 0;
}

/* Where the transport has a region of its own for them, it counts the bytes with BUG_ON(). */
static inline bool own_config_fits(const struct virtio_device *dev, unsigned int offset, unsigned int len)
{
	struct pci_dev *pci;
	u32 length;
	u8 type;
	int at;

	if (len != 1 && len != 2 && len != 4 && len != 8)
		return false;
	if (!dev->dev.parent || !dev_is_pci(dev->dev.parent))
		return true;
	pci = to_pci_dev(dev->dev.parent);
	for (at = pci_find_capability(pci, PCI_CAP_ID_VNDR); at > 0;
	     at = pci_find_next_capability(pci, at, PCI_CAP_ID_VNDR)) {
		pci_read_config_byte(pci, at + offsetof(struct virtio_pci_cap, cfg_type), &type);
		if (type != VIRTIO_PCI_CAP_DEVICE_CFG)
			continue;
		pci_read_config_dword(pci, at + offsetof(struct virtio_pci_cap, length), &length);
		if ((u64)offset + len > min_t(u32, length, PAGE_SIZE))
			return false;
	}
	return true;
}

/* A dead driver's device, reset, may use the bus again: its death took that away, and the transport's driver gives it once. */
static inline void own_ends_virtio(struct virtio_device *dev)
{
	dev->config->reset(dev);
	dev->config->del_vqs(dev);
	if (dev->dev.parent && dev_is_pci(dev->dev.parent))
		pci_set_master(to_pci_dev(dev->dev.parent));
}

CAPSET(virtio_caps)(struct virtio_device *dev)
	__includes(ref(dev))
	__includes(ref(&dev->dev))
	__includes(fields(dev));
WRITABLE(virtio_device, priv);
/* __virtio_clear_bit() in validate() */
WRITABLE(virtio_device, features);

#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 10, 0)
#define own_queue struct virtqueue
#define own_device struct virtio_device
int register_virtio_driver(struct virtio_driver *drv)
#else
#define own_queue const struct virtqueue
#define own_device const struct virtio_device
int __register_virtio_driver(struct virtio_driver *drv, struct module *owner)
	__opaque(owner)
#endif
	__runs_in(process)
	__checks_if(drv->feature_table_size, read(drv->feature_table, drv->feature_table_size * sizeof(unsigned int)))
	__checks_if(drv->feature_table_legacy && drv->feature_table_size_legacy,
		    read(drv->feature_table_legacy, drv->feature_table_size_legacy * sizeof(unsigned int)))
	__registers(drv, virtio_driver)
	__returns_if(ret, write(drv, sizeof(*drv)))
	__grants_if(!ret, ref(drv))
	__pins_if(!ret, ref(drv), unregister_virtio_driver(drv));
void unregister_virtio_driver(struct virtio_driver *drv)
	__runs_in(process)
	__checks(ref(drv))
	__unpins(unregister_virtio_driver(drv))
	__revokes(ref(drv))
	__returns(write(drv, sizeof(*drv)));

/* The transport is reached through members of the device only.  Killed in probe, the queues that it made go. */
int CALLBACK(virtio_driver, validate)(struct virtio_device *dev)
	__principal(dev) __runs_in(process)
	__transfers(virtio_caps(dev))
	__offers(dev->config, virtio_config_ops)
	__returns(virtio_caps(dev))
	__faults(-ENODEV);
int CALLBACK(virtio_driver, probe)(struct virtio_device *dev)
	__principal(dev) __runs_in(process)
	__transfers(virtio_caps(dev))
	__transfers(devm_caps(&dev->dev, NULL, 0))
	__offers(dev->config, virtio_config_ops)
	__returns_if(ret, devm_caps(&dev->dev, NULL, 0))
	__returns_if(ret, virtio_caps(dev))
	__ensures_if(ret, list_empty(&dev->vqs))
	__faults((own_ends_virtio(dev), -ENODEV));
void CALLBACK(virtio_driver, scan)(struct virtio_device *dev)
	__principal(dev) __runs_in(process) __faults();
/* A dead driver leaves its queues; the bus wants the device quiet and without any. */
void CALLBACK(virtio_driver, remove)(struct virtio_device *dev)
	__principal(dev) __runs_in(process)
	__returns(devm_caps(&dev->dev, NULL, 0))
	__returns(virtio_caps(dev))
	__ensures(own_is_free(dev))
	__faults((own_ends_virtio(dev), 0));
void CALLBACK(virtio_driver, config_changed)(struct virtio_device *dev)
	__principal(dev) __runs_in(hardirq) __faults();
#ifdef CONFIG_PM
int CALLBACK(virtio_driver, freeze)(struct virtio_device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(virtio_driver, restore)(struct virtio_device *dev)
	__principal(dev) __runs_in(process) __faults(0);
#endif
void CALLBACK(virtqueue, callback)(struct virtqueue *vq)
	__principal(vq->vdev) __runs_in(hardirq) __faults();

/* ---- the transport's functions ---- */
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 11, 0)
int CALLED(virtio_config_ops, find_vqs)(struct virtio_device *vdev, unsigned int nvqs, struct virtqueue **vqs,
					vq_callback_t **callbacks, const char *const *names, const bool *ctx,
					struct irq_affinity *desc)
	__runs_in(process)
	__checks(ref(vdev))
	__checks(write(vqs, nvqs * sizeof(*vqs)))
	__checks(read(callbacks, nvqs * sizeof(*callbacks)))
	__checks(read(names, nvqs * sizeof(*names)))
	__checks_if(ctx, read(ctx, nvqs * sizeof(*ctx)))
	__checks_if(desc, write(desc, sizeof(*desc)))
	__requires(list_empty(&vdev->vqs))
	__checks_for((unsigned int i = 0; i < nvqs; i++), read(names[i] ? names[i] : "", 1))
	__registers_for((unsigned int i = 0; i < nvqs; i++), callbacks[i], virtqueue.callback)
	__grants_for((unsigned int i = 0; !ret && i < nvqs; i++), ref(vqs[i]));
#else
int CALLED(virtio_config_ops, find_vqs)(struct virtio_device *vdev, unsigned int nvqs, struct virtqueue **vqs,
					struct virtqueue_info *vqs_info, struct irq_affinity *desc)
	__runs_in(process)
	__checks(ref(vdev))
	__checks(write(vqs, nvqs * sizeof(*vqs)))
	__checks(read(vqs_info, nvqs * sizeof(*vqs_info)))
	__checks_if(desc, write(desc, sizeof(*desc)))
	__requires(list_empty(&vdev->vqs))
	__checks_for((unsigned int i = 0; i < nvqs; i++), read(vqs_info[i].name ? vqs_info[i].name : "", 1))
	__registers_for((unsigned int i = 0; i < nvqs; i++), vqs_info[i].callback, virtqueue.callback)
	__grants_for((unsigned int i = 0; !ret && i < nvqs; i++), ref(vqs[i]));
#endif
void CALLED(virtio_config_ops, del_vqs)(struct virtio_device *vdev)
	__runs_in(process)
	__checks(ref(vdev))
	__revokes_for((struct virtqueue *vq = list_first_entry(&vdev->vqs, struct virtqueue, list);
		       &vq->list != &vdev->vqs; vq = list_next_entry(vq, list)),
		      ref(vq));
void CALLED(virtio_config_ops, get)(struct virtio_device *vdev, unsigned int offset, void *buf, unsigned int len)
	__checks(ref(vdev)) __checks(write(buf, len)) __requires(own_config_fits(vdev, offset, len));
void CALLED(virtio_config_ops, set)(struct virtio_device *vdev, unsigned int offset, const void *buf, unsigned int len)
	__checks(ref(vdev)) __checks(read(buf, len)) __requires(own_config_fits(vdev, offset, len));
u32 CALLED(virtio_config_ops, generation)(struct virtio_device *vdev) __checks(ref(vdev));
u8 CALLED(virtio_config_ops, get_status)(struct virtio_device *vdev) __checks(ref(vdev));
/* 0 is a reset, and has a function of its own. */
void CALLED(virtio_config_ops, set_status)(struct virtio_device *vdev, u8 status)
	__checks(ref(vdev)) __requires(status != 0);
void CALLED(virtio_config_ops, reset)(struct virtio_device *vdev)
	__runs_in(process) __checks(ref(vdev));
void CALLED(virtio_config_ops, synchronize_cbs)(struct virtio_device *vdev)
	__runs_in(process) __checks(ref(vdev));
u64 CALLED(virtio_config_ops, get_features)(struct virtio_device *vdev) __checks(ref(vdev));
const char *CALLED(virtio_config_ops, bus_name)(struct virtio_device *vdev) __checks(ref(vdev));
int CALLED(virtio_config_ops, set_vq_affinity)(struct virtqueue *vq, const struct cpumask *cpu_mask)
	__checks(ref(vq)) __checks_if(cpu_mask, read(cpu_mask, cpumask_size()));
const struct cpumask *CALLED(virtio_config_ops, get_vq_affinity)(struct virtio_device *vdev, int index)
	__checks(ref(vdev)) __requires(index >= 0 && index < own_queue_count(vdev));

/* ---- queues: what the device may read must be readable, where it writes the driver must be able to ---- */
struct own_sg_walk {
	struct scatterlist **lists, *sg;
	unsigned int at, count;
};
#define own_sg_next(w) \
	({ (w).sg = sg_next((w).sg); if (!(w).sg && ++(w).at < (w).count) (w).sg = (w).lists[(w).at]; })

int virtqueue_add_outbuf(struct virtqueue *vq, struct scatterlist *sg, unsigned int num, void *data, gfp_t gfp)
	__checks(ref(vq))
	__opaque(data)
	__requires(num > 0 && data)
	__checks_for((struct scatterlist *s = sg; s; s = sg_next(s)), read(sg_virt(s), s->length));
int virtqueue_add_inbuf(struct virtqueue *vq, struct scatterlist *sg, unsigned int num, void *data, gfp_t gfp)
	__checks(ref(vq))
	__opaque(data)
	__requires(num > 0 && data)
	__checks_for((struct scatterlist *s = sg; s; s = sg_next(s)), write(sg_virt(s), s->length));
int virtqueue_add_inbuf_ctx(struct virtqueue *vq, struct scatterlist *sg, unsigned int num, void *data, void *ctx, gfp_t gfp)
	__checks(ref(vq))
	__opaque(data) __opaque(ctx)
	__requires(num > 0 && data)
	__checks_for((struct scatterlist *s = sg; s; s = sg_next(s)), write(sg_virt(s), s->length));
int virtqueue_add_sgs(struct virtqueue *vq, struct scatterlist **sgs, unsigned int out_sgs, unsigned int in_sgs,
		      void *data, gfp_t gfp)
	__checks(ref(vq))
	__opaque(data)
	__requires(out_sgs + in_sgs > 0 && data)
	__checks(read(sgs, (out_sgs + in_sgs) * sizeof(*sgs)))
	__checks_for((struct own_sg_walk w = {sgs, out_sgs ? sgs[0] : NULL, 0, out_sgs}; w.sg; own_sg_next(w)),
		     read(sg_virt(w.sg), w.sg->length))
	__checks_for((struct own_sg_walk w = {sgs + out_sgs, in_sgs ? sgs[out_sgs] : NULL, 0, in_sgs}; w.sg; own_sg_next(w)),
		     write(sg_virt(w.sg), w.sg->length));
void *virtqueue_get_buf(struct virtqueue *vq, unsigned int *len)
	__checks(ref(vq)) __checks(write(len, sizeof(*len)));
void *virtqueue_get_buf_ctx(struct virtqueue *vq, unsigned int *len, void **ctx)
	__checks(ref(vq)) __checks(write(len, sizeof(*len)))
	__checks_if(ctx, write(ctx, sizeof(*ctx)));
bool virtqueue_kick(struct virtqueue *vq) __checks(ref(vq));
bool virtqueue_kick_prepare(struct virtqueue *vq) __checks(ref(vq));
bool virtqueue_notify(struct virtqueue *vq) __checks(ref(vq));
void virtqueue_disable_cb(struct virtqueue *vq) __checks(ref(vq));
bool virtqueue_enable_cb(struct virtqueue *vq) __checks(ref(vq));
unsigned int virtqueue_enable_cb_prepare(struct virtqueue *vq) __checks(ref(vq));
bool virtqueue_enable_cb_delayed(struct virtqueue *vq) __checks(ref(vq));
bool virtqueue_poll(struct virtqueue *vq, unsigned int last_used_idx) __checks(ref(vq));
void *virtqueue_detach_unused_buf(struct virtqueue *vq) __checks(ref(vq));
/* The device gives all back first: @recycle is called with each token. */
typedef void (*own_recycle_t)(struct virtqueue *vq, void *buf);
void CONTRACT(own_recycle_t)(struct virtqueue *vq, void *buf)
	__principal(vq->vdev) __runs_in(process) __faults();
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 11, 0)
int virtqueue_resize(struct virtqueue *vq, u32 num, void (*recycle)(struct virtqueue *vq, void *buf))
	__runs_in(process)
	__checks(ref(vq))
	__calls(recycle, own_recycle_t);
#else
typedef void (*own_recycled_t)(struct virtqueue *vq);
void CONTRACT(own_recycled_t)(struct virtqueue *vq)
	__principal(vq->vdev) __runs_in(process) __faults();
#define RECYCLES \
	__runs_in(process) \
	__checks(ref(vq)) \
	__calls(recycle, own_recycle_t) \
	__calls(recycle_done, own_recycled_t)
int virtqueue_resize(struct virtqueue *vq, u32 num, void (*recycle)(struct virtqueue *vq, void *buf),
		     void (*recycle_done)(struct virtqueue *vq))
	RECYCLES;
int virtqueue_reset(struct virtqueue *vq, void (*recycle)(struct virtqueue *vq, void *buf),
		    void (*recycle_done)(struct virtqueue *vq))
	RECYCLES;
#endif
unsigned int virtqueue_get_vring_size(own_queue *vq) __checks(ref(vq));
bool virtqueue_is_broken(own_queue *vq) __checks(ref(vq));
void virtio_reset_device(struct virtio_device *dev)
	__runs_in(process) __checks(ref(dev));
size_t virtio_max_dma_size(own_device *vdev) __checks(ref(vdev));
/* A feature that the driver did not declare is a BUG() there. */
static inline bool own_declares(const struct virtio_device *vdev, unsigned int fbit)
{
	const struct virtio_driver *drv = own_driver_of(vdev);
	unsigned int i;

	for (i = 0; i < drv->feature_table_size; i++)
		if (drv->feature_table[i] == fbit)
			return true;
	for (i = 0; drv->feature_table_legacy && i < drv->feature_table_size_legacy; i++)
		if (drv->feature_table_legacy[i] == fbit)
			return true;
	return false;
}
void virtio_check_driver_offered_feature(const struct virtio_device *vdev, unsigned int fbit)
	__checks(ref(vdev))
	__requires(own_declares(vdev, fbit));

/* ---- changes of the configuration, held back while the driver is not ready for them ---- */
void virtio_config_changed(struct virtio_device *dev)
	__checks(ref(dev));
void virtio_config_driver_disable(struct virtio_device *dev)
	__runs_in(softirq)
	__checks(ref(dev));
void virtio_config_driver_enable(struct virtio_device *dev)
	__runs_in(softirq)
	__checks(ref(dev));
#endif
