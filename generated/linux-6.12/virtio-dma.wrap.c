/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/virtio-dma.own.h>
#include "wrap.h"

/* ---- virtqueue_dma_dev ---- */
static const struct cordon_clause clauses_virtqueue_dma_dev[] = {
	{ "virtqueue_dma_dev", "specs/linux/virtio-dma.own.h", "virtqueue_dma_dev", 15 },
	{ "virtqueue_dma_dev", "specs/linux/virtio-dma.own.h", "__checks(ref(vq))", 16 },
	{ "virtqueue_dma_dev", "specs/linux/virtio-dma.own.h", "__grants_if(ret, ref(ret))", 17 },
};
CORDON_SAME_TYPE(virtqueue_dma_dev, struct device *, struct virtqueue *);
static void enter_virtqueue_dma_dev(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_dma_dev[1]);
}

static void leave_virtqueue_dma_dev(struct cordon_call *call)
{
	struct device *ret = (struct device *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_virtqueue_dma_dev[2]);
	}
}

const struct cordon_contract cordon_import_virtqueue_dma_dev = {
	.name = "virtqueue_dma_dev",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtqueue_dma_dev[0],
	.enter = enter_virtqueue_dma_dev,
	.leave = leave_virtqueue_dma_dev,
};

/* ---- virtqueue_dma_map_single_attrs ---- */
static const struct cordon_clause clauses_virtqueue_dma_map_single_attrs[] = {
	{ "virtqueue_dma_map_single_attrs", "specs/linux/virtio-dma.own.h", "virtqueue_dma_map_single_attrs", 18 },
	{ "virtqueue_dma_map_single_attrs", "specs/linux/virtio-dma.own.h", "__checks(ref(_vq))", 20 },
	{ "virtqueue_dma_map_single_attrs", "specs/linux/virtio-dma.own.h", "__requires(valid_dma_direction(dir) && size)", 21 },
	{ "virtqueue_dma_map_single_attrs", "specs/linux/virtio-dma.own.h", "__checks_if(dir == DMA_TO_DEVICE, read(ptr, size))", 22 },
	{ "virtqueue_dma_map_single_attrs", "specs/linux/virtio-dma.own.h", "__checks_if(dir != DMA_TO_DEVICE, write(ptr, size))", 23 },
	{ "virtqueue_dma_map_single_attrs", "specs/linux/virtio-dma.own.h", "__returns_if(ret != DMA_MAPPING_ERROR, dma(&_vq->vdev->dev, ret, size))", 24 },
	{ "virtqueue_dma_map_single_attrs", "specs/linux/virtio-dma.own.h", "__pins_if(ret != DMA_MAPPING_ERROR, ref(virt_to_page(ptr)), virtqueue_dma_unmap_single_attrs(_vq, ret, size, dir, attrs))", 25 },
};
CORDON_SAME_TYPE(virtqueue_dma_map_single_attrs, dma_addr_t, struct virtqueue *, void *, size_t, enum dma_data_direction, unsigned long);
static void enter_virtqueue_dma_map_single_attrs(struct cordon_call *call)
{
	struct virtqueue *_vq = (struct virtqueue *)call->args[0];
	void *ptr = (void *)call->args[1];
	size_t size = (size_t)call->args[2];
	enum dma_data_direction dir = (enum dma_data_direction)call->args[3];

	cordon_need_ref(call, _vq, 0, CORDON_TYPE(_vq), &clauses_virtqueue_dma_map_single_attrs[1]);
	cordon_require(call, valid_dma_direction(dir) && size, &clauses_virtqueue_dma_map_single_attrs[2]);
	if (dir == DMA_TO_DEVICE) {
		cordon_need_read(call, ptr, size, &clauses_virtqueue_dma_map_single_attrs[3]);
	}
	if (dir != DMA_TO_DEVICE) {
		cordon_need_write(call, ptr, size, &clauses_virtqueue_dma_map_single_attrs[4]);
	}
}

static void leave_virtqueue_dma_map_single_attrs(struct cordon_call *call)
{
	struct virtqueue *_vq = (struct virtqueue *)call->args[0];
	size_t size = (size_t)call->args[2];
	enum dma_data_direction dir = (enum dma_data_direction)call->args[3];
	unsigned long attrs = (unsigned long)call->args[4];
	dma_addr_t ret = (dma_addr_t)call->result;

	if (ret != DMA_MAPPING_ERROR) {
		cordon_gain_dma(call, 0, &_vq->vdev->dev, ret, size, &clauses_virtqueue_dma_map_single_attrs[5]);
	}
	if (ret != DMA_MAPPING_ERROR) {
		{
			const u64 arguments[6] = { (u64)(_vq), (u64)(ret), (u64)(size), (u64)(dir), (u64)(attrs) };
		
			cordon_pin(call, &cordon_inverse_virtqueue_dma_unmap_single_attrs, arguments, NULL, 0, &clauses_virtqueue_dma_map_single_attrs[6]);
		}
	}
}

const struct cordon_contract cordon_import_virtqueue_dma_map_single_attrs = {
	.name = "virtqueue_dma_map_single_attrs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_virtqueue_dma_map_single_attrs[0],
	.enter = enter_virtqueue_dma_map_single_attrs,
	.leave = leave_virtqueue_dma_map_single_attrs,
};

/* ---- virtqueue_dma_unmap_single_attrs ---- */
static const struct cordon_clause clauses_virtqueue_dma_unmap_single_attrs[] = {
	{ "virtqueue_dma_unmap_single_attrs", "specs/linux/virtio-dma.own.h", "virtqueue_dma_unmap_single_attrs", 27 },
	{ "virtqueue_dma_unmap_single_attrs", "specs/linux/virtio-dma.own.h", "__checks(ref(_vq))", 29 },
	{ "virtqueue_dma_unmap_single_attrs", "specs/linux/virtio-dma.own.h", "__revokes(dma(&_vq->vdev->dev, addr, size))", 30 },
	{ "virtqueue_dma_unmap_single_attrs", "specs/linux/virtio-dma.own.h", "__unpins(virtqueue_dma_unmap_single_attrs(_vq, addr, size, dir, attrs))", 31 },
};
CORDON_SAME_TYPE(virtqueue_dma_unmap_single_attrs, void, struct virtqueue *, dma_addr_t, size_t, enum dma_data_direction, unsigned long);
static void enter_virtqueue_dma_unmap_single_attrs(struct cordon_call *call)
{
	struct virtqueue *_vq = (struct virtqueue *)call->args[0];
	dma_addr_t addr = (dma_addr_t)call->args[1];
	size_t size = (size_t)call->args[2];
	enum dma_data_direction dir = (enum dma_data_direction)call->args[3];
	unsigned long attrs = (unsigned long)call->args[4];

	cordon_need_ref(call, _vq, 0, CORDON_TYPE(_vq), &clauses_virtqueue_dma_unmap_single_attrs[1]);
	cordon_lose_dma(call, &_vq->vdev->dev, addr, size, &clauses_virtqueue_dma_unmap_single_attrs[2]);
	{
		const u64 arguments[6] = { (u64)(_vq), (u64)(addr), (u64)(size), (u64)(dir), (u64)(attrs) };
	
		cordon_unpin(call, &cordon_inverse_virtqueue_dma_unmap_single_attrs, arguments, 5, &clauses_virtqueue_dma_unmap_single_attrs[3]);
	}
}

const struct cordon_contract cordon_import_virtqueue_dma_unmap_single_attrs = {
	.name = "virtqueue_dma_unmap_single_attrs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_virtqueue_dma_unmap_single_attrs[0],
	.enter = enter_virtqueue_dma_unmap_single_attrs,
};

/* ---- virtqueue_dma_mapping_error ---- */
static const struct cordon_clause clauses_virtqueue_dma_mapping_error[] = {
	{ "virtqueue_dma_mapping_error", "specs/linux/virtio-dma.own.h", "virtqueue_dma_mapping_error", 32 },
	{ "virtqueue_dma_mapping_error", "specs/linux/virtio-dma.own.h", "__checks(ref(_vq))", 32 },
};
CORDON_SAME_TYPE(virtqueue_dma_mapping_error, int, struct virtqueue *, dma_addr_t);
static void enter_virtqueue_dma_mapping_error(struct cordon_call *call)
{
	struct virtqueue *_vq = (struct virtqueue *)call->args[0];

	cordon_need_ref(call, _vq, 0, CORDON_TYPE(_vq), &clauses_virtqueue_dma_mapping_error[1]);
}

const struct cordon_contract cordon_import_virtqueue_dma_mapping_error = {
	.name = "virtqueue_dma_mapping_error",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_virtqueue_dma_mapping_error[0],
	.enter = enter_virtqueue_dma_mapping_error,
};

/* ---- virtqueue_dma_need_sync ---- */
static const struct cordon_clause clauses_virtqueue_dma_need_sync[] = {
	{ "virtqueue_dma_need_sync", "specs/linux/virtio-dma.own.h", "virtqueue_dma_need_sync", 33 },
	{ "virtqueue_dma_need_sync", "specs/linux/virtio-dma.own.h", "__checks(ref(_vq))", 33 },
};
CORDON_SAME_TYPE(virtqueue_dma_need_sync, bool, struct virtqueue *, dma_addr_t);
static void enter_virtqueue_dma_need_sync(struct cordon_call *call)
{
	struct virtqueue *_vq = (struct virtqueue *)call->args[0];

	cordon_need_ref(call, _vq, 0, CORDON_TYPE(_vq), &clauses_virtqueue_dma_need_sync[1]);
}

const struct cordon_contract cordon_import_virtqueue_dma_need_sync = {
	.name = "virtqueue_dma_need_sync",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_virtqueue_dma_need_sync[0],
	.enter = enter_virtqueue_dma_need_sync,
};

/* ---- virtqueue_dma_sync_single_range_for_cpu ---- */
static const struct cordon_clause clauses_virtqueue_dma_sync_single_range_for_cpu[] = {
	{ "virtqueue_dma_sync_single_range_for_cpu", "specs/linux/virtio-dma.own.h", "virtqueue_dma_sync_single_range_for_cpu", 39 },
	{ "virtqueue_dma_sync_single_range_for_cpu", "specs/linux/virtio-dma.own.h", "__checks(ref(_vq))", 41 },
	{ "virtqueue_dma_sync_single_range_for_cpu", "specs/linux/virtio-dma.own.h", "__requires(valid_dma_direction(dir) && offset <= 0x100000 && size <= 0x100000)", 41 },
	{ "virtqueue_dma_sync_single_range_for_cpu", "specs/linux/virtio-dma.own.h", "__checks(dma(&_vq->vdev->dev, addr, offset + size))", 41 },
};
CORDON_SAME_TYPE(virtqueue_dma_sync_single_range_for_cpu, void, struct virtqueue *, dma_addr_t, unsigned long, size_t, enum dma_data_direction);
static void enter_virtqueue_dma_sync_single_range_for_cpu(struct cordon_call *call)
{
	struct virtqueue *_vq = (struct virtqueue *)call->args[0];
	dma_addr_t addr = (dma_addr_t)call->args[1];
	unsigned long offset = (unsigned long)call->args[2];
	size_t size = (size_t)call->args[3];
	enum dma_data_direction dir = (enum dma_data_direction)call->args[4];

	cordon_need_ref(call, _vq, 0, CORDON_TYPE(_vq), &clauses_virtqueue_dma_sync_single_range_for_cpu[1]);
	cordon_require(call, valid_dma_direction(dir) && offset <= 0x100000 && size <= 0x100000, &clauses_virtqueue_dma_sync_single_range_for_cpu[2]);
	cordon_need_dma(call, &_vq->vdev->dev, addr, offset + size, &clauses_virtqueue_dma_sync_single_range_for_cpu[3]);
}

const struct cordon_contract cordon_import_virtqueue_dma_sync_single_range_for_cpu = {
	.name = "virtqueue_dma_sync_single_range_for_cpu",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_virtqueue_dma_sync_single_range_for_cpu[0],
	.enter = enter_virtqueue_dma_sync_single_range_for_cpu,
};

/* ---- virtqueue_dma_sync_single_range_for_device ---- */
static const struct cordon_clause clauses_virtqueue_dma_sync_single_range_for_device[] = {
	{ "virtqueue_dma_sync_single_range_for_device", "specs/linux/virtio-dma.own.h", "virtqueue_dma_sync_single_range_for_device", 42 },
	{ "virtqueue_dma_sync_single_range_for_device", "specs/linux/virtio-dma.own.h", "__checks(ref(_vq))", 44 },
	{ "virtqueue_dma_sync_single_range_for_device", "specs/linux/virtio-dma.own.h", "__requires(valid_dma_direction(dir) && offset <= 0x100000 && size <= 0x100000)", 44 },
	{ "virtqueue_dma_sync_single_range_for_device", "specs/linux/virtio-dma.own.h", "__checks(dma(&_vq->vdev->dev, addr, offset + size))", 44 },
};
CORDON_SAME_TYPE(virtqueue_dma_sync_single_range_for_device, void, struct virtqueue *, dma_addr_t, unsigned long, size_t, enum dma_data_direction);
static void enter_virtqueue_dma_sync_single_range_for_device(struct cordon_call *call)
{
	struct virtqueue *_vq = (struct virtqueue *)call->args[0];
	dma_addr_t addr = (dma_addr_t)call->args[1];
	unsigned long offset = (unsigned long)call->args[2];
	size_t size = (size_t)call->args[3];
	enum dma_data_direction dir = (enum dma_data_direction)call->args[4];

	cordon_need_ref(call, _vq, 0, CORDON_TYPE(_vq), &clauses_virtqueue_dma_sync_single_range_for_device[1]);
	cordon_require(call, valid_dma_direction(dir) && offset <= 0x100000 && size <= 0x100000, &clauses_virtqueue_dma_sync_single_range_for_device[2]);
	cordon_need_dma(call, &_vq->vdev->dev, addr, offset + size, &clauses_virtqueue_dma_sync_single_range_for_device[3]);
}

const struct cordon_contract cordon_import_virtqueue_dma_sync_single_range_for_device = {
	.name = "virtqueue_dma_sync_single_range_for_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_virtqueue_dma_sync_single_range_for_device[0],
	.enter = enter_virtqueue_dma_sync_single_range_for_device,
};

