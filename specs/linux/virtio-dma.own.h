/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_VIRTIO_DMA_H
#define OWN_VIRTIO_DMA_H
#include <linux/version.h>
#include <linux/virtio.h>
#include <linux/dma-mapping.h>
#include <ownership.h>
#include "virtio.own.h"

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
/*
 * Buffers that the driver maps itself.  A transport that hands out no addresses of a bus (a NULL of virtqueue_dma_dev())
 * is given the physical ones: the right is the same, and so is what ends it.
 */
struct device *virtqueue_dma_dev(struct virtqueue *vq)
	__checks(ref(vq))
	__grants_if(ret, ref(ret));
dma_addr_t virtqueue_dma_map_single_attrs(struct virtqueue *_vq, void *ptr, size_t size, enum dma_data_direction dir,
					  unsigned long attrs)
	__checks(ref(_vq))
	__requires(valid_dma_direction(dir) && size)
	__checks_if(dir == DMA_TO_DEVICE, read(ptr, size))
	__checks_if(dir != DMA_TO_DEVICE, write(ptr, size))
	__returns_if(ret != DMA_MAPPING_ERROR, dma(&_vq->vdev->dev, ret, size))
	__pins_if(ret != DMA_MAPPING_ERROR, ref(virt_to_page(ptr)),
		  virtqueue_dma_unmap_single_attrs(_vq, ret, size, dir, attrs));
void virtqueue_dma_unmap_single_attrs(struct virtqueue *_vq, dma_addr_t addr, size_t size, enum dma_data_direction dir,
				      unsigned long attrs)
	__checks(ref(_vq))
	__revokes(dma(&_vq->vdev->dev, addr, size))
	__unpins(virtqueue_dma_unmap_single_attrs(_vq, addr, size, dir, attrs));
int virtqueue_dma_mapping_error(struct virtqueue *_vq, dma_addr_t addr) __checks(ref(_vq));
bool virtqueue_dma_need_sync(struct virtqueue *_vq, dma_addr_t addr) __checks(ref(_vq));
/* Bounce buffers are copied: of a mapping that is live, and no byte beside it. */
#define SYNCS_RANGE \
	__checks(ref(_vq)) \
	__requires(valid_dma_direction(dir) && offset <= 0x100000 && size <= 0x100000) \
	__checks(dma(&_vq->vdev->dev, addr, offset + size))
void virtqueue_dma_sync_single_range_for_cpu(struct virtqueue *_vq, dma_addr_t addr, unsigned long offset, size_t size,
					     enum dma_data_direction dir)
	SYNCS_RANGE;
void virtqueue_dma_sync_single_range_for_device(struct virtqueue *_vq, dma_addr_t addr, unsigned long offset, size_t size,
						enum dma_data_direction dir)
	SYNCS_RANGE;
#endif
#endif
