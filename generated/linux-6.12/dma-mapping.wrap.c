/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/dma-mapping.own.h>
#include "wrap.h"

/* ---- dma_alloc_attrs ---- */
static const struct cordon_clause clauses_dma_alloc_attrs[] = {
	{ "dma_alloc_attrs", "specs/linux/dma-mapping.own.h", "dma_alloc_attrs", 9 },
	{ "dma_alloc_attrs", "specs/linux/dma-mapping.own.h", "__checks(ref(dev))", 11 },
	{ "dma_alloc_attrs", "specs/linux/dma-mapping.own.h", "__checks(write(dma_handle, sizeof(*dma_handle)))", 12 },
	{ "dma_alloc_attrs", "specs/linux/dma-mapping.own.h", "__returns_if(ret, dma(dev, *dma_handle, size))", 13 },
	{ "dma_alloc_attrs", "specs/linux/dma-mapping.own.h", "__returns_if(ret && !(attrs & DMA_ATTR_NO_KERNEL_MAPPING), alloc(ret, size, dma_free_attrs))", 14 },
	{ "dma_alloc_attrs", "specs/linux/dma-mapping.own.h", "__pins_if(ret, ref(dev), dma_free_attrs(dev, size, ret, *dma_handle, attrs))", 17 },
};
CORDON_SAME_TYPE(dma_alloc_attrs, void *, struct device *, size_t, dma_addr_t *, gfp_t, unsigned long);
static void enter_dma_alloc_attrs(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	dma_addr_t *dma_handle = (dma_addr_t *)call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dma_alloc_attrs[1]);
	cordon_need_write(call, dma_handle, sizeof(*dma_handle), &clauses_dma_alloc_attrs[2]);
}

static void leave_dma_alloc_attrs(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	size_t size = (size_t)call->args[1];
	dma_addr_t *dma_handle = (dma_addr_t *)call->args[2];
	unsigned long attrs = (unsigned long)call->args[4];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_dma(call, 0, dev, *dma_handle, size, &clauses_dma_alloc_attrs[3]);
	}
	if (ret && !(attrs & DMA_ATTR_NO_KERNEL_MAPPING)) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_dma_free_attrs, CORDON_TYPE(ret), &clauses_dma_alloc_attrs[4]);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(dev), (u64)(size), (u64)(ret), (u64)(*dma_handle), (u64)(attrs) };
		
			cordon_pin(call, &cordon_inverse_dma_free_attrs, arguments, NULL, 0, &clauses_dma_alloc_attrs[5]);
		}
	}
}

const struct cordon_contract cordon_import_dma_alloc_attrs = {
	.name = "dma_alloc_attrs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_dma_alloc_attrs[0],
	.enter = enter_dma_alloc_attrs,
	.leave = leave_dma_alloc_attrs,
};

/* ---- dma_free_attrs ---- */
static const struct cordon_clause clauses_dma_free_attrs[] = {
	{ "dma_free_attrs", "specs/linux/dma-mapping.own.h", "dma_free_attrs", 18 },
	{ "dma_free_attrs", "specs/linux/dma-mapping.own.h", "__checks(ref(dev))", 20 },
	{ "dma_free_attrs", "specs/linux/dma-mapping.own.h", "__revokes_if(cpu_addr, dma(dev, dma_handle, size))", 21 },
	{ "dma_free_attrs", "specs/linux/dma-mapping.own.h", "__revokes_if(cpu_addr && !(attrs & DMA_ATTR_NO_KERNEL_MAPPING), alloc(cpu_addr, size, dma_free_attrs))", 22 },
	{ "dma_free_attrs", "specs/linux/dma-mapping.own.h", "__unpins_if(cpu_addr, dma_free_attrs(dev, size, cpu_addr, dma_handle, attrs))", 24 },
};
CORDON_SAME_TYPE(dma_free_attrs, void, struct device *, size_t, void *, dma_addr_t, unsigned long);
static void enter_dma_free_attrs(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	size_t size = (size_t)call->args[1];
	void *cpu_addr = (void *)call->args[2];
	dma_addr_t dma_handle = (dma_addr_t)call->args[3];
	unsigned long attrs = (unsigned long)call->args[4];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dma_free_attrs[1]);
	if (cpu_addr) {
		cordon_lose_dma(call, dev, dma_handle, size, &clauses_dma_free_attrs[2]);
	}
	if (cpu_addr && !(attrs & DMA_ATTR_NO_KERNEL_MAPPING)) {
		cordon_lose_alloc(call, cpu_addr, size, &cordon_release_dma_free_attrs, &clauses_dma_free_attrs[3]);
	}
	if (cpu_addr) {
		{
			const u64 arguments[6] = { (u64)(dev), (u64)(size), (u64)(cpu_addr), (u64)(dma_handle), (u64)(attrs) };
		
			cordon_unpin(call, &cordon_inverse_dma_free_attrs, arguments, 5, &clauses_dma_free_attrs[4]);
		}
	}
}

const struct cordon_contract cordon_import_dma_free_attrs = {
	.name = "dma_free_attrs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_dma_free_attrs[0],
	.enter = enter_dma_free_attrs,
};

/* ---- dma_map_page_attrs ---- */
static const struct cordon_clause clauses_dma_map_page_attrs[] = {
	{ "dma_map_page_attrs", "specs/linux/dma-mapping.own.h", "dma_map_page_attrs", 26 },
	{ "dma_map_page_attrs", "specs/linux/dma-mapping.own.h", "__checks(ref(dev))", 28 },
	{ "dma_map_page_attrs", "specs/linux/dma-mapping.own.h", "__checks_if(dir == DMA_TO_DEVICE, read(page_address(page) + offset, size))", 29 },
	{ "dma_map_page_attrs", "specs/linux/dma-mapping.own.h", "__checks_if(dir != DMA_TO_DEVICE, write(page_address(page) + offset, size))", 30 },
	{ "dma_map_page_attrs", "specs/linux/dma-mapping.own.h", "__returns_if(ret != DMA_MAPPING_ERROR, dma(dev, ret, size))", 31 },
	{ "dma_map_page_attrs", "specs/linux/dma-mapping.own.h", "__pins_if(ret != DMA_MAPPING_ERROR, ref(page), dma_unmap_page_attrs(dev, ret, size, dir, attrs))", 33 },
};
CORDON_SAME_TYPE(dma_map_page_attrs, dma_addr_t, struct device *, struct page *, size_t, size_t, enum dma_data_direction, unsigned long);
static void enter_dma_map_page_attrs(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	struct page *page = (struct page *)call->args[1];
	size_t offset = (size_t)call->args[2];
	size_t size = (size_t)call->args[3];
	enum dma_data_direction dir = (enum dma_data_direction)call->args[4];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dma_map_page_attrs[1]);
	if (dir == DMA_TO_DEVICE) {
		cordon_need_read(call, page_address(page) + offset, size, &clauses_dma_map_page_attrs[2]);
	}
	if (dir != DMA_TO_DEVICE) {
		cordon_need_write(call, page_address(page) + offset, size, &clauses_dma_map_page_attrs[3]);
	}
}

static void leave_dma_map_page_attrs(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	size_t size = (size_t)call->args[3];
	enum dma_data_direction dir = (enum dma_data_direction)call->args[4];
	unsigned long attrs = (unsigned long)call->args[5];
	dma_addr_t ret = (dma_addr_t)call->result;

	if (ret != DMA_MAPPING_ERROR) {
		cordon_gain_dma(call, 0, dev, ret, size, &clauses_dma_map_page_attrs[4]);
	}
	if (ret != DMA_MAPPING_ERROR) {
		{
			const u64 arguments[6] = { (u64)(dev), (u64)(ret), (u64)(size), (u64)(dir), (u64)(attrs) };
		
			cordon_pin(call, &cordon_inverse_dma_unmap_page_attrs, arguments, NULL, 0, &clauses_dma_map_page_attrs[5]);
		}
	}
}

const struct cordon_contract cordon_import_dma_map_page_attrs = {
	.name = "dma_map_page_attrs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_dma_map_page_attrs[0],
	.enter = enter_dma_map_page_attrs,
	.leave = leave_dma_map_page_attrs,
};

/* ---- dma_unmap_page_attrs ---- */
static const struct cordon_clause clauses_dma_unmap_page_attrs[] = {
	{ "dma_unmap_page_attrs", "specs/linux/dma-mapping.own.h", "dma_unmap_page_attrs", 35 },
	{ "dma_unmap_page_attrs", "specs/linux/dma-mapping.own.h", "__checks(ref(dev))", 37 },
	{ "dma_unmap_page_attrs", "specs/linux/dma-mapping.own.h", "__revokes(dma(dev, addr, size))", 38 },
	{ "dma_unmap_page_attrs", "specs/linux/dma-mapping.own.h", "__unpins(dma_unmap_page_attrs(dev, addr, size, dir, attrs))", 39 },
};
CORDON_SAME_TYPE(dma_unmap_page_attrs, void, struct device *, dma_addr_t, size_t, enum dma_data_direction, unsigned long);
static void enter_dma_unmap_page_attrs(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	dma_addr_t addr = (dma_addr_t)call->args[1];
	size_t size = (size_t)call->args[2];
	enum dma_data_direction dir = (enum dma_data_direction)call->args[3];
	unsigned long attrs = (unsigned long)call->args[4];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dma_unmap_page_attrs[1]);
	cordon_lose_dma(call, dev, addr, size, &clauses_dma_unmap_page_attrs[2]);
	{
		const u64 arguments[6] = { (u64)(dev), (u64)(addr), (u64)(size), (u64)(dir), (u64)(attrs) };
	
		cordon_unpin(call, &cordon_inverse_dma_unmap_page_attrs, arguments, 5, &clauses_dma_unmap_page_attrs[3]);
	}
}

const struct cordon_contract cordon_import_dma_unmap_page_attrs = {
	.name = "dma_unmap_page_attrs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_dma_unmap_page_attrs[0],
	.enter = enter_dma_unmap_page_attrs,
};

/* ---- __dma_sync_single_for_cpu ---- */
static const struct cordon_clause clauses___dma_sync_single_for_cpu[] = {
	{ "__dma_sync_single_for_cpu", "specs/linux/dma-mapping.own.h", "__dma_sync_single_for_cpu", 46 },
	{ "__dma_sync_single_for_cpu", "specs/linux/dma-mapping.own.h", "__checks(ref(dev))", 48 },
	{ "__dma_sync_single_for_cpu", "specs/linux/dma-mapping.own.h", "__checks(dma(dev, addr, size))", 48 },
};
CORDON_SAME_TYPE(__dma_sync_single_for_cpu, void, struct device *, dma_addr_t, size_t, enum dma_data_direction);
static void enter___dma_sync_single_for_cpu(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	dma_addr_t addr = (dma_addr_t)call->args[1];
	size_t size = (size_t)call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___dma_sync_single_for_cpu[1]);
	cordon_need_dma(call, dev, addr, size, &clauses___dma_sync_single_for_cpu[2]);
}

const struct cordon_contract cordon_import___dma_sync_single_for_cpu = {
	.name = "__dma_sync_single_for_cpu",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___dma_sync_single_for_cpu[0],
	.enter = enter___dma_sync_single_for_cpu,
};

/* ---- __dma_sync_single_for_device ---- */
static const struct cordon_clause clauses___dma_sync_single_for_device[] = {
	{ "__dma_sync_single_for_device", "specs/linux/dma-mapping.own.h", "__dma_sync_single_for_device", 49 },
	{ "__dma_sync_single_for_device", "specs/linux/dma-mapping.own.h", "__checks(ref(dev))", 51 },
	{ "__dma_sync_single_for_device", "specs/linux/dma-mapping.own.h", "__checks(dma(dev, addr, size))", 51 },
};
CORDON_SAME_TYPE(__dma_sync_single_for_device, void, struct device *, dma_addr_t, size_t, enum dma_data_direction);
static void enter___dma_sync_single_for_device(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	dma_addr_t addr = (dma_addr_t)call->args[1];
	size_t size = (size_t)call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___dma_sync_single_for_device[1]);
	cordon_need_dma(call, dev, addr, size, &clauses___dma_sync_single_for_device[2]);
}

const struct cordon_contract cordon_import___dma_sync_single_for_device = {
	.name = "__dma_sync_single_for_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___dma_sync_single_for_device[0],
	.enter = enter___dma_sync_single_for_device,
};

/* ---- dma_map_sgtable ---- */
static const struct cordon_clause clauses_dma_map_sgtable[] = {
	{ "dma_map_sgtable", "specs/linux/dma-mapping.own.h", "dma_map_sgtable", 53 },
	{ "dma_map_sgtable", "specs/linux/dma-mapping.own.h", "__checks(ref(dev))", 54 },
	{ "dma_map_sgtable", "specs/linux/dma-mapping.own.h", "__checks(write(sgt, sizeof(*sgt)))", 55 },
	{ "dma_map_sgtable", "specs/linux/dma-mapping.own.h", "__requires(valid_dma_direction(dir) && sgt->sgl && sgt->orig_nents)", 56 },
	{ "dma_map_sgtable", "specs/linux/dma-mapping.own.h", "__checks_for((struct scatterlist *s = sgt->sgl; s; s = sg_next(s)), write(s, sizeof(*s)))", 57 },
	{ "dma_map_sgtable", "specs/linux/dma-mapping.own.h", "__requires(sg_nents(sgt->sgl) >= sgt->orig_nents)", 58 },
	{ "dma_map_sgtable", "specs/linux/dma-mapping.own.h", "__checks_for((struct scatterlist *s = dir == DMA_TO_DEVICE ? sgt->sgl : NULL; s; s = sg_next(s)), read(page_address(sg_page(s)) + s->offset, s->length))", 59 },
	{ "dma_map_sgtable", "specs/linux/dma-mapping.own.h", "__checks_for((struct scatterlist *s = dir != DMA_TO_DEVICE ? sgt->sgl : NULL; s; s = sg_next(s)), write(page_address(sg_page(s)) + s->offset, s->length))", 61 },
	{ "dma_map_sgtable", "specs/linux/dma-mapping.own.h", "__returns_for((struct scatterlist *s = !ret ? sgt->sgl : NULL; s && sg_dma_len(s); s = sg_next(s)), dma(dev, sg_dma_address(s), sg_dma_len(s)))", 63 },
	{ "dma_map_sgtable", "specs/linux/dma-mapping.own.h", "__pins_if(!ret, read(sgt->sgl, sizeof(*sgt->sgl)), dma_unmap_sg_attrs(dev, sgt->sgl, sgt->orig_nents, dir, attrs & ~DMA_ATTR_NO_WARN))", 66 },
};
CORDON_SAME_TYPE(dma_map_sgtable, int, struct device *, struct sg_table *, enum dma_data_direction, unsigned long);
static void enter_dma_map_sgtable(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	struct sg_table *sgt = (struct sg_table *)call->args[1];
	enum dma_data_direction dir = (enum dma_data_direction)call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dma_map_sgtable[1]);
	cordon_need_write(call, sgt, sizeof(*sgt), &clauses_dma_map_sgtable[2]);
	cordon_require(call, valid_dma_direction(dir) && sgt->sgl && sgt->orig_nents, &clauses_dma_map_sgtable[3]);
	for (struct scatterlist *s = sgt->sgl; s; s = sg_next(s)) {
		cordon_need_write(call, s, sizeof(*s), &clauses_dma_map_sgtable[4]);
	}
	cordon_require(call, sg_nents(sgt->sgl) >= sgt->orig_nents, &clauses_dma_map_sgtable[5]);
	for (struct scatterlist *s = dir == DMA_TO_DEVICE ? sgt->sgl : NULL; s; s = sg_next(s)) {
		cordon_need_read(call, page_address(sg_page(s)) + s->offset, s->length, &clauses_dma_map_sgtable[6]);
	}
	for (struct scatterlist *s = dir != DMA_TO_DEVICE ? sgt->sgl : NULL; s; s = sg_next(s)) {
		cordon_need_write(call, page_address(sg_page(s)) + s->offset, s->length, &clauses_dma_map_sgtable[7]);
	}
}

static void leave_dma_map_sgtable(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	struct sg_table *sgt = (struct sg_table *)call->args[1];
	enum dma_data_direction dir = (enum dma_data_direction)call->args[2];
	unsigned long attrs = (unsigned long)call->args[3];
	int ret = (int)call->result;

	for (struct scatterlist *s = !ret ? sgt->sgl : NULL; s && sg_dma_len(s); s = sg_next(s)) {
		cordon_gain_dma(call, 0, dev, sg_dma_address(s), sg_dma_len(s), &clauses_dma_map_sgtable[8]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(dev), (u64)(sgt->sgl), (u64)(sgt->orig_nents), (u64)(dir), (u64)(attrs & ~DMA_ATTR_NO_WARN) };
		
			cordon_pin(call, &cordon_inverse_dma_unmap_sg_attrs, arguments, NULL, 0, &clauses_dma_map_sgtable[9]);
		}
	}
}

const struct cordon_contract cordon_import_dma_map_sgtable = {
	.name = "dma_map_sgtable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_dma_map_sgtable[0],
	.enter = enter_dma_map_sgtable,
	.leave = leave_dma_map_sgtable,
};

/* ---- dma_unmap_sg_attrs ---- */
static const struct cordon_clause clauses_dma_unmap_sg_attrs[] = {
	{ "dma_unmap_sg_attrs", "specs/linux/dma-mapping.own.h", "dma_unmap_sg_attrs", 68 },
	{ "dma_unmap_sg_attrs", "specs/linux/dma-mapping.own.h", "__checks(ref(dev))", 70 },
	{ "dma_unmap_sg_attrs", "specs/linux/dma-mapping.own.h", "__requires(valid_dma_direction(dir) && nents > 0)", 71 },
	{ "dma_unmap_sg_attrs", "specs/linux/dma-mapping.own.h", "__unpins(dma_unmap_sg_attrs(dev, sg, nents, dir, attrs & ~DMA_ATTR_NO_WARN))", 72 },
	{ "dma_unmap_sg_attrs", "specs/linux/dma-mapping.own.h", "__checks_for((struct scatterlist *s = sg; s; s = sg_next(s)), write(s, sizeof(*s)))", 73 },
	{ "dma_unmap_sg_attrs", "specs/linux/dma-mapping.own.h", "__requires(sg_nents(sg) >= nents)", 74 },
	{ "dma_unmap_sg_attrs", "specs/linux/dma-mapping.own.h", "__revokes_for((struct scatterlist *s = sg; s && sg_dma_len(s); s = sg_next(s)), dma(dev, sg_dma_address(s), sg_dma_len(s)))", 75 },
};
CORDON_SAME_TYPE(dma_unmap_sg_attrs, void, struct device *, struct scatterlist *, int, enum dma_data_direction, unsigned long);
static void enter_dma_unmap_sg_attrs(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	struct scatterlist *sg = (struct scatterlist *)call->args[1];
	int nents = (int)call->args[2];
	enum dma_data_direction dir = (enum dma_data_direction)call->args[3];
	unsigned long attrs = (unsigned long)call->args[4];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dma_unmap_sg_attrs[1]);
	cordon_require(call, valid_dma_direction(dir) && nents > 0, &clauses_dma_unmap_sg_attrs[2]);
	{
		const u64 arguments[6] = { (u64)(dev), (u64)(sg), (u64)(nents), (u64)(dir), (u64)(attrs & ~DMA_ATTR_NO_WARN) };
	
		cordon_unpin(call, &cordon_inverse_dma_unmap_sg_attrs, arguments, 5, &clauses_dma_unmap_sg_attrs[3]);
	}
	for (struct scatterlist *s = sg; s; s = sg_next(s)) {
		cordon_need_write(call, s, sizeof(*s), &clauses_dma_unmap_sg_attrs[4]);
	}
	cordon_require(call, sg_nents(sg) >= nents, &clauses_dma_unmap_sg_attrs[5]);
	for (struct scatterlist *s = sg; s && sg_dma_len(s); s = sg_next(s)) {
		cordon_lose_dma(call, dev, sg_dma_address(s), sg_dma_len(s), &clauses_dma_unmap_sg_attrs[6]);
	}
}

const struct cordon_contract cordon_import_dma_unmap_sg_attrs = {
	.name = "dma_unmap_sg_attrs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_dma_unmap_sg_attrs[0],
	.enter = enter_dma_unmap_sg_attrs,
};

/* ---- dma_opt_mapping_size ---- */
static const struct cordon_clause clauses_dma_opt_mapping_size[] = {
	{ "dma_opt_mapping_size", "specs/linux/dma-mapping.own.h", "dma_opt_mapping_size", 77 },
	{ "dma_opt_mapping_size", "specs/linux/dma-mapping.own.h", "__checks(ref(dev))", 77 },
};
CORDON_SAME_TYPE(dma_opt_mapping_size, size_t, struct device *);
static void enter_dma_opt_mapping_size(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dma_opt_mapping_size[1]);
}

const struct cordon_contract cordon_import_dma_opt_mapping_size = {
	.name = "dma_opt_mapping_size",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dma_opt_mapping_size[0],
	.enter = enter_dma_opt_mapping_size,
};

/* ---- dma_pci_p2pdma_supported ---- */
static const struct cordon_clause clauses_dma_pci_p2pdma_supported[] = {
	{ "dma_pci_p2pdma_supported", "specs/linux/dma-mapping.own.h", "dma_pci_p2pdma_supported", 78 },
	{ "dma_pci_p2pdma_supported", "specs/linux/dma-mapping.own.h", "__checks(ref(dev))", 78 },
};
CORDON_SAME_TYPE(dma_pci_p2pdma_supported, bool, struct device *);
static void enter_dma_pci_p2pdma_supported(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dma_pci_p2pdma_supported[1]);
}

const struct cordon_contract cordon_import_dma_pci_p2pdma_supported = {
	.name = "dma_pci_p2pdma_supported",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dma_pci_p2pdma_supported[0],
	.enter = enter_dma_pci_p2pdma_supported,
};

/* ---- dma_set_mask ---- */
static const struct cordon_clause clauses_dma_set_mask[] = {
	{ "dma_set_mask", "specs/linux/dma-mapping.own.h", "dma_set_mask", 79 },
	{ "dma_set_mask", "specs/linux/dma-mapping.own.h", "__checks(ref(dev))", 79 },
};
CORDON_SAME_TYPE(dma_set_mask, int, struct device *, u64);
static void enter_dma_set_mask(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dma_set_mask[1]);
}

const struct cordon_contract cordon_import_dma_set_mask = {
	.name = "dma_set_mask",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dma_set_mask[0],
	.enter = enter_dma_set_mask,
};

/* ---- dma_set_coherent_mask ---- */
static const struct cordon_clause clauses_dma_set_coherent_mask[] = {
	{ "dma_set_coherent_mask", "specs/linux/dma-mapping.own.h", "dma_set_coherent_mask", 80 },
	{ "dma_set_coherent_mask", "specs/linux/dma-mapping.own.h", "__checks(ref(dev))", 80 },
};
CORDON_SAME_TYPE(dma_set_coherent_mask, int, struct device *, u64);
static void enter_dma_set_coherent_mask(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dma_set_coherent_mask[1]);
}

const struct cordon_contract cordon_import_dma_set_coherent_mask = {
	.name = "dma_set_coherent_mask",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dma_set_coherent_mask[0],
	.enter = enter_dma_set_coherent_mask,
};

/* ---- dma_max_mapping_size ---- */
static const struct cordon_clause clauses_dma_max_mapping_size[] = {
	{ "dma_max_mapping_size", "specs/linux/dma-mapping.own.h", "dma_max_mapping_size", 81 },
	{ "dma_max_mapping_size", "specs/linux/dma-mapping.own.h", "__checks(ref(dev))", 81 },
};
CORDON_SAME_TYPE(dma_max_mapping_size, size_t, struct device *);
static void enter_dma_max_mapping_size(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dma_max_mapping_size[1]);
}

const struct cordon_contract cordon_import_dma_max_mapping_size = {
	.name = "dma_max_mapping_size",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dma_max_mapping_size[0],
	.enter = enter_dma_max_mapping_size,
};

/* ---- dma_get_required_mask ---- */
static const struct cordon_clause clauses_dma_get_required_mask[] = {
	{ "dma_get_required_mask", "specs/linux/dma-mapping.own.h", "dma_get_required_mask", 82 },
	{ "dma_get_required_mask", "specs/linux/dma-mapping.own.h", "__checks(ref(dev))", 82 },
};
CORDON_SAME_TYPE(dma_get_required_mask, u64, struct device *);
static void enter_dma_get_required_mask(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dma_get_required_mask[1]);
}

const struct cordon_contract cordon_import_dma_get_required_mask = {
	.name = "dma_get_required_mask",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dma_get_required_mask[0],
	.enter = enter_dma_get_required_mask,
};

