/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/pci-map.own.h>
#include "wrap.h"

/* ---- set pcim_mapped ---- */
static const struct cordon_clause clauses_set_pcim_mapped[] = {
	{ "pcim_mapped", "specs/linux/pci-map.own.h", "__includes_for((int bar = 0; bar < PCI_STD_NUM_BARS; bar++), devm_caps(&pdev->dev, (void *)pcim_iomap_table(pdev)[bar], (mask & (1 << bar)) && io_cookie_is_memory(pcim_iomap_table(pdev)[bar]) ? pci_resource_len(pdev, bar) : 0))", 71 },
};

const struct cordon_set cordon_set_pcim_mapped = { .name = "pcim_mapped" };

void cordon_include_pcim_mapped(struct cordon_call *call, struct cordon_parts *parts, struct pci_dev *pdev, int mask)
{
	for (int bar = 0; bar < PCI_STD_NUM_BARS; bar++) {
		cordon_include_devm_caps(call, parts, &pdev->dev, (void *)pcim_iomap_table(pdev)[bar], (mask & (1 << bar)) && io_cookie_is_memory(pcim_iomap_table(pdev)[bar]) ? pci_resource_len(pdev, bar) : 0);
	}
}

void cordon_gain_pcim_mapped(struct cordon_call *call, const struct cordon_clause *clause, struct pci_dev *pdev, int mask)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_pcim_mapped, pdev, clause);
	cordon_include_pcim_mapped(call, &parts, pdev, mask);
	cordon_parts_grant(call, &parts);
}

/* ---- set vector_caps ---- */
static const struct cordon_clause clauses_set_vector_caps[] = {
	{ "vector_caps", "specs/linux/pci-map.own.h", "__includes_for((int i = 0; i < count; i++), irq(pci_irq_vector(dev, i)))", 152 },
};

const struct cordon_set cordon_set_vector_caps = { .name = "vector_caps" };

void cordon_include_vector_caps(struct cordon_call *call, struct cordon_parts *parts, struct pci_dev *dev, int count)
{
	for (int i = 0; i < count; i++) {
		cordon_add_irq(call, parts, pci_irq_vector(dev, i), &clauses_set_vector_caps[0]);
	}
}

void cordon_gain_vector_caps(struct cordon_call *call, const struct cordon_clause *clause, struct pci_dev *dev, int count)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_vector_caps, dev, clause);
	cordon_include_vector_caps(call, &parts, dev, count);
	cordon_parts_grant(call, &parts);
}

/* ---- pci_iomap ---- */
static const struct cordon_clause clauses_pci_iomap[] = {
	{ "pci_iomap", "specs/linux/pci-map.own.h", "pci_iomap", 19 },
	{ "pci_iomap", "specs/linux/pci-map.own.h", "__runs_in(process)", 20 },
	{ "pci_iomap", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 21 },
	{ "pci_iomap", "specs/linux/pci-map.own.h", "__requires(bar >= 0 && bar < PCI_STD_NUM_BARS)", 22 },
	{ "pci_iomap", "specs/linux/pci-map.own.h", "__returns_if(ret && io_cookie_is_memory(ret), alloc(ret, own_bar_length(dev, bar, 0UL, max), pci_iounmap))", 23 },
};
CORDON_SAME_TYPE(pci_iomap, void *, struct pci_dev *, int, unsigned long);
static void enter_pci_iomap(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	int bar = (int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_iomap[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_iomap[2]);
	cordon_require(call, bar >= 0 && bar < PCI_STD_NUM_BARS, &clauses_pci_iomap[3]);
}

static void leave_pci_iomap(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	int bar = (int)call->args[1];
	unsigned long max = (unsigned long)call->args[2];
	void *ret = (void *)call->result;

	if (ret && io_cookie_is_memory(ret)) {
		cordon_gain_alloc(call, 0, ret, own_bar_length(dev, bar, 0UL, max), cordon_releases_pci_iounmap, CORDON_TYPE(ret), &clauses_pci_iomap[4]);
	}
}

const struct cordon_contract cordon_import_pci_iomap = {
	.name = "pci_iomap",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pci_iomap[0],
	.enter = enter_pci_iomap,
	.leave = leave_pci_iomap,
};

/* ---- pci_iomap_range ---- */
static const struct cordon_clause clauses_pci_iomap_range[] = {
	{ "pci_iomap_range", "specs/linux/pci-map.own.h", "pci_iomap_range", 24 },
	{ "pci_iomap_range", "specs/linux/pci-map.own.h", "__runs_in(process)", 25 },
	{ "pci_iomap_range", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 26 },
	{ "pci_iomap_range", "specs/linux/pci-map.own.h", "__requires(bar >= 0 && bar < PCI_STD_NUM_BARS)", 27 },
	{ "pci_iomap_range", "specs/linux/pci-map.own.h", "__returns_if(ret && io_cookie_is_memory(ret), alloc(ret, own_bar_length(dev, bar, offset, maxlen), pci_iounmap))", 28 },
};
CORDON_SAME_TYPE(pci_iomap_range, void *, struct pci_dev *, int, unsigned long, unsigned long);
static void enter_pci_iomap_range(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	int bar = (int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_iomap_range[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_iomap_range[2]);
	cordon_require(call, bar >= 0 && bar < PCI_STD_NUM_BARS, &clauses_pci_iomap_range[3]);
}

static void leave_pci_iomap_range(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	int bar = (int)call->args[1];
	unsigned long offset = (unsigned long)call->args[2];
	unsigned long maxlen = (unsigned long)call->args[3];
	void *ret = (void *)call->result;

	if (ret && io_cookie_is_memory(ret)) {
		cordon_gain_alloc(call, 0, ret, own_bar_length(dev, bar, offset, maxlen), cordon_releases_pci_iounmap, CORDON_TYPE(ret), &clauses_pci_iomap_range[4]);
	}
}

const struct cordon_contract cordon_import_pci_iomap_range = {
	.name = "pci_iomap_range",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pci_iomap_range[0],
	.enter = enter_pci_iomap_range,
	.leave = leave_pci_iomap_range,
};

/* ---- pci_iounmap ---- */
static const struct cordon_clause clauses_pci_iounmap[] = {
	{ "pci_iounmap", "specs/linux/pci-map.own.h", "pci_iounmap", 29 },
	{ "pci_iounmap", "specs/linux/pci-map.own.h", "__runs_in(process)", 30 },
	{ "pci_iounmap", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 31 },
	{ "pci_iounmap", "specs/linux/pci-map.own.h", "__revokes_if(io_cookie_is_memory(addr), alloc(addr, 0, pci_iounmap))", 32 },
};
CORDON_SAME_TYPE(pci_iounmap, void, struct pci_dev *, void *);
static void enter_pci_iounmap(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	void *addr = (void *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_iounmap[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_iounmap[2]);
	if (io_cookie_is_memory(addr)) {
		cordon_lose_alloc(call, addr, 0, &cordon_release_pci_iounmap, &clauses_pci_iounmap[3]);
	}
}

const struct cordon_contract cordon_import_pci_iounmap = {
	.name = "pci_iounmap",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_iounmap[0],
	.enter = enter_pci_iounmap,
};

/* ---- pci_map_rom ---- */
static const struct cordon_clause clauses_pci_map_rom[] = {
	{ "pci_map_rom", "specs/linux/pci-map.own.h", "pci_map_rom", 34 },
	{ "pci_map_rom", "specs/linux/pci-map.own.h", "__runs_in(process)", 35 },
	{ "pci_map_rom", "specs/linux/pci-map.own.h", "__checks(ref(pdev))", 36 },
	{ "pci_map_rom", "specs/linux/pci-map.own.h", "__checks(write(size, sizeof(*size)))", 37 },
	{ "pci_map_rom", "specs/linux/pci-map.own.h", "__returns_if(ret, alloc(ret, pci_resource_len(pdev, PCI_ROM_RESOURCE), pci_unmap_rom))", 38 },
};
CORDON_SAME_TYPE(pci_map_rom, void *, struct pci_dev *, size_t *);
static void enter_pci_map_rom(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	size_t *size = (size_t *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_map_rom[1]);
	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_pci_map_rom[2]);
	cordon_need_write(call, size, sizeof(*size), &clauses_pci_map_rom[3]);
}

static void leave_pci_map_rom(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, pci_resource_len(pdev, PCI_ROM_RESOURCE), cordon_releases_pci_unmap_rom, CORDON_TYPE(ret), &clauses_pci_map_rom[4]);
	}
}

const struct cordon_contract cordon_import_pci_map_rom = {
	.name = "pci_map_rom",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_map_rom[0],
	.enter = enter_pci_map_rom,
	.leave = leave_pci_map_rom,
};

/* ---- pci_unmap_rom ---- */
static const struct cordon_clause clauses_pci_unmap_rom[] = {
	{ "pci_unmap_rom", "specs/linux/pci-map.own.h", "pci_unmap_rom", 39 },
	{ "pci_unmap_rom", "specs/linux/pci-map.own.h", "__runs_in(process)", 40 },
	{ "pci_unmap_rom", "specs/linux/pci-map.own.h", "__checks(ref(pdev))", 41 },
	{ "pci_unmap_rom", "specs/linux/pci-map.own.h", "__revokes(alloc(rom, 0, pci_unmap_rom))", 42 },
};
CORDON_SAME_TYPE(pci_unmap_rom, void, struct pci_dev *, void *);
static void enter_pci_unmap_rom(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	void *rom = (void *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_unmap_rom[1]);
	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_pci_unmap_rom[2]);
	cordon_lose_alloc(call, rom, 0, &cordon_release_pci_unmap_rom, &clauses_pci_unmap_rom[3]);
}

const struct cordon_contract cordon_import_pci_unmap_rom = {
	.name = "pci_unmap_rom",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_unmap_rom[0],
	.enter = enter_pci_unmap_rom,
};

/* ---- pcim_enable_device ---- */
static const struct cordon_clause clauses_pcim_enable_device[] = {
	{ "pcim_enable_device", "specs/linux/pci-map.own.h", "pcim_enable_device", 45 },
	{ "pcim_enable_device", "specs/linux/pci-map.own.h", "__runs_in(process)", 46 },
	{ "pcim_enable_device", "specs/linux/pci-map.own.h", "__checks(ref(pdev))", 47 },
	{ "pcim_enable_device", "specs/linux/pci-map.own.h", "__grants_if(!ret && pdev->irq, irq(pdev->irq))", 48 },
};
CORDON_SAME_TYPE(pcim_enable_device, int, struct pci_dev *);
static void enter_pcim_enable_device(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pcim_enable_device[1]);
	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_pcim_enable_device[2]);
}

static void leave_pcim_enable_device(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	int ret = (int)call->result;

	if (!ret && pdev->irq) {
		cordon_gain_irq(call, 0, pdev->irq, &clauses_pcim_enable_device[3]);
	}
}

const struct cordon_contract cordon_import_pcim_enable_device = {
	.name = "pcim_enable_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pcim_enable_device[0],
	.enter = enter_pcim_enable_device,
	.leave = leave_pcim_enable_device,
};

/* ---- pcim_pin_device ---- */
static const struct cordon_clause clauses_pcim_pin_device[] = {
	{ "pcim_pin_device", "specs/linux/pci-map.own.h", "pcim_pin_device", 49 },
	{ "pcim_pin_device", "specs/linux/pci-map.own.h", "__checks(ref(pdev))", 50 },
};
CORDON_SAME_TYPE(pcim_pin_device, void, struct pci_dev *);
static void enter_pcim_pin_device(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_pcim_pin_device[1]);
}

const struct cordon_contract cordon_import_pcim_pin_device = {
	.name = "pcim_pin_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pcim_pin_device[0],
	.enter = enter_pcim_pin_device,
};

/* ---- pcim_set_mwi ---- */
static const struct cordon_clause clauses_pcim_set_mwi[] = {
	{ "pcim_set_mwi", "specs/linux/pci-map.own.h", "pcim_set_mwi", 51 },
	{ "pcim_set_mwi", "specs/linux/pci-map.own.h", "__runs_in(process)", 52 },
	{ "pcim_set_mwi", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 53 },
};
CORDON_SAME_TYPE(pcim_set_mwi, int, struct pci_dev *);
static void enter_pcim_set_mwi(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pcim_set_mwi[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcim_set_mwi[2]);
}

const struct cordon_contract cordon_import_pcim_set_mwi = {
	.name = "pcim_set_mwi",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pcim_set_mwi[0],
	.enter = enter_pcim_set_mwi,
};

/* ---- pcim_iomap ---- */
static const struct cordon_clause clauses_pcim_iomap[] = {
	{ "pcim_iomap", "specs/linux/pci-map.own.h", "pcim_iomap", 54 },
	{ "pcim_iomap", "specs/linux/pci-map.own.h", "__runs_in(process)", 55 },
	{ "pcim_iomap", "specs/linux/pci-map.own.h", "__checks(devm_caps(&pdev->dev, NULL, 0))", 56 },
	{ "pcim_iomap", "specs/linux/pci-map.own.h", "__requires(bar >= 0 && bar < PCI_STD_NUM_BARS)", 57 },
	{ "pcim_iomap", "specs/linux/pci-map.own.h", "__returns_if(ret && io_cookie_is_memory(ret), devm_caps(&pdev->dev, (void *)ret, own_bar_length(pdev, bar, 0UL, maxlen)))", 58 },
};
CORDON_SAME_TYPE(pcim_iomap, void *, struct pci_dev *, int, unsigned long);
static void enter_pcim_iomap(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	int bar = (int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pcim_iomap[1]);
	cordon_set_need(call, &cordon_set_devm_caps, &pdev->dev, &clauses_pcim_iomap[2]);
	cordon_require(call, bar >= 0 && bar < PCI_STD_NUM_BARS, &clauses_pcim_iomap[3]);
}

static void leave_pcim_iomap(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	int bar = (int)call->args[1];
	unsigned long maxlen = (unsigned long)call->args[2];
	void *ret = (void *)call->result;

	if (ret && io_cookie_is_memory(ret)) {
		cordon_gain_devm_caps(call, &clauses_pcim_iomap[4], &pdev->dev, (void *)ret, own_bar_length(pdev, bar, 0UL, maxlen));
	}
}

const struct cordon_contract cordon_import_pcim_iomap = {
	.name = "pcim_iomap",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pcim_iomap[0],
	.enter = enter_pcim_iomap,
	.leave = leave_pcim_iomap,
};

/* ---- pcim_iomap_regions ---- */
static const struct cordon_clause clauses_pcim_iomap_regions[] = {
	{ "pcim_iomap_regions", "specs/linux/pci-map.own.h", "pcim_iomap_regions", 60 },
	{ "pcim_iomap_regions", "specs/linux/pci-map.own.h", "__runs_in(process)", 61 },
	{ "pcim_iomap_regions", "specs/linux/pci-map.own.h", "__checks(devm_caps(&pdev->dev, NULL, 0))", 62 },
	{ "pcim_iomap_regions", "specs/linux/pci-map.own.h", "__checks(string(name))", 63 },
	{ "pcim_iomap_regions", "specs/linux/pci-map.own.h", "__returns_if(!ret, pcim_mapped(pdev, mask))", 64 },
};
CORDON_SAME_TYPE(pcim_iomap_regions, int, struct pci_dev *, int, const char *);
static void enter_pcim_iomap_regions(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	const char *name = (const char *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pcim_iomap_regions[1]);
	cordon_set_need(call, &cordon_set_devm_caps, &pdev->dev, &clauses_pcim_iomap_regions[2]);
	cordon_need_string(call, name, &clauses_pcim_iomap_regions[3]);
}

static void leave_pcim_iomap_regions(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	int mask = (int)call->args[1];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_pcim_mapped(call, &clauses_pcim_iomap_regions[4], pdev, mask);
	}
}

const struct cordon_contract cordon_import_pcim_iomap_regions = {
	.name = "pcim_iomap_regions",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pcim_iomap_regions[0],
	.enter = enter_pcim_iomap_regions,
	.leave = leave_pcim_iomap_regions,
};

/* ---- pcim_iomap_regions_request_all ---- */
static const struct cordon_clause clauses_pcim_iomap_regions_request_all[] = {
	{ "pcim_iomap_regions_request_all", "specs/linux/pci-map.own.h", "pcim_iomap_regions_request_all", 65 },
	{ "pcim_iomap_regions_request_all", "specs/linux/pci-map.own.h", "__runs_in(process)", 66 },
	{ "pcim_iomap_regions_request_all", "specs/linux/pci-map.own.h", "__checks(devm_caps(&pdev->dev, NULL, 0))", 67 },
	{ "pcim_iomap_regions_request_all", "specs/linux/pci-map.own.h", "__checks(string(name))", 68 },
	{ "pcim_iomap_regions_request_all", "specs/linux/pci-map.own.h", "__returns_if(!ret, pcim_mapped(pdev, mask))", 69 },
};
CORDON_SAME_TYPE(pcim_iomap_regions_request_all, int, struct pci_dev *, int, const char *);
static void enter_pcim_iomap_regions_request_all(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	const char *name = (const char *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pcim_iomap_regions_request_all[1]);
	cordon_set_need(call, &cordon_set_devm_caps, &pdev->dev, &clauses_pcim_iomap_regions_request_all[2]);
	cordon_need_string(call, name, &clauses_pcim_iomap_regions_request_all[3]);
}

static void leave_pcim_iomap_regions_request_all(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	int mask = (int)call->args[1];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_pcim_mapped(call, &clauses_pcim_iomap_regions_request_all[4], pdev, mask);
	}
}

const struct cordon_contract cordon_import_pcim_iomap_regions_request_all = {
	.name = "pcim_iomap_regions_request_all",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pcim_iomap_regions_request_all[0],
	.enter = enter_pcim_iomap_regions_request_all,
	.leave = leave_pcim_iomap_regions_request_all,
};

/* ---- pcim_iomap_table ---- */
static const struct cordon_clause clauses_pcim_iomap_table[] = {
	{ "pcim_iomap_table", "specs/linux/pci-map.own.h", "pcim_iomap_table", 75 },
	{ "pcim_iomap_table", "specs/linux/pci-map.own.h", "__checks(ref(pdev))", 76 },
};
CORDON_SAME_TYPE(pcim_iomap_table, void *const *, struct pci_dev *);
static void enter_pcim_iomap_table(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_pcim_iomap_table[1]);
}

const struct cordon_contract cordon_import_pcim_iomap_table = {
	.name = "pcim_iomap_table",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pcim_iomap_table[0],
	.enter = enter_pcim_iomap_table,
};

/* ---- pci_try_set_mwi ---- */
static const struct cordon_clause clauses_pci_try_set_mwi[] = {
	{ "pci_try_set_mwi", "specs/linux/pci-map.own.h", "pci_try_set_mwi", 84 },
	{ "pci_try_set_mwi", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 84 },
};
CORDON_SAME_TYPE(pci_try_set_mwi, int, struct pci_dev *);
static void enter_pci_try_set_mwi(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_try_set_mwi[1]);
}

const struct cordon_contract cordon_import_pci_try_set_mwi = {
	.name = "pci_try_set_mwi",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_try_set_mwi[0],
	.enter = enter_pci_try_set_mwi,
};

/* ---- pci_intx ---- */
static const struct cordon_clause clauses_pci_intx[] = {
	{ "pci_intx", "specs/linux/pci-map.own.h", "pci_intx", 85 },
	{ "pci_intx", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 85 },
};
CORDON_SAME_TYPE(pci_intx, void, struct pci_dev *, int);
static void enter_pci_intx(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_intx[1]);
}

const struct cordon_contract cordon_import_pci_intx = {
	.name = "pci_intx",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_intx[0],
	.enter = enter_pci_intx,
};

/* ---- pci_check_and_mask_intx ---- */
static const struct cordon_clause clauses_pci_check_and_mask_intx[] = {
	{ "pci_check_and_mask_intx", "specs/linux/pci-map.own.h", "pci_check_and_mask_intx", 86 },
	{ "pci_check_and_mask_intx", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 86 },
};
CORDON_SAME_TYPE(pci_check_and_mask_intx, bool, struct pci_dev *);
static void enter_pci_check_and_mask_intx(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_check_and_mask_intx[1]);
}

const struct cordon_contract cordon_import_pci_check_and_mask_intx = {
	.name = "pci_check_and_mask_intx",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_check_and_mask_intx[0],
	.enter = enter_pci_check_and_mask_intx,
};

/* ---- pci_status_get_and_clear_errors ---- */
static const struct cordon_clause clauses_pci_status_get_and_clear_errors[] = {
	{ "pci_status_get_and_clear_errors", "specs/linux/pci-map.own.h", "pci_status_get_and_clear_errors", 87 },
	{ "pci_status_get_and_clear_errors", "specs/linux/pci-map.own.h", "__checks(ref(pdev))", 87 },
};
CORDON_SAME_TYPE(pci_status_get_and_clear_errors, int, struct pci_dev *);
static void enter_pci_status_get_and_clear_errors(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_pci_status_get_and_clear_errors[1]);
}

const struct cordon_contract cordon_import_pci_status_get_and_clear_errors = {
	.name = "pci_status_get_and_clear_errors",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_status_get_and_clear_errors[0],
	.enter = enter_pci_status_get_and_clear_errors,
};

/* ---- pci_wait_for_pending_transaction ---- */
static const struct cordon_clause clauses_pci_wait_for_pending_transaction[] = {
	{ "pci_wait_for_pending_transaction", "specs/linux/pci-map.own.h", "pci_wait_for_pending_transaction", 88 },
	{ "pci_wait_for_pending_transaction", "specs/linux/pci-map.own.h", "__runs_in(process)", 88 },
	{ "pci_wait_for_pending_transaction", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 88 },
};
CORDON_SAME_TYPE(pci_wait_for_pending_transaction, int, struct pci_dev *);
static void enter_pci_wait_for_pending_transaction(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_wait_for_pending_transaction[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_wait_for_pending_transaction[2]);
}

const struct cordon_contract cordon_import_pci_wait_for_pending_transaction = {
	.name = "pci_wait_for_pending_transaction",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_wait_for_pending_transaction[0],
	.enter = enter_pci_wait_for_pending_transaction,
};

/* ---- pcie_flr ---- */
static const struct cordon_clause clauses_pcie_flr[] = {
	{ "pcie_flr", "specs/linux/pci-map.own.h", "pcie_flr", 89 },
	{ "pcie_flr", "specs/linux/pci-map.own.h", "__runs_in(process)", 89 },
	{ "pcie_flr", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 89 },
};
CORDON_SAME_TYPE(pcie_flr, int, struct pci_dev *);
static void enter_pcie_flr(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pcie_flr[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcie_flr[2]);
}

const struct cordon_contract cordon_import_pcie_flr = {
	.name = "pcie_flr",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pcie_flr[0],
	.enter = enter_pcie_flr,
};

/* ---- pci_reset_function ---- */
static const struct cordon_clause clauses_pci_reset_function[] = {
	{ "pci_reset_function", "specs/linux/pci-map.own.h", "pci_reset_function", 90 },
	{ "pci_reset_function", "specs/linux/pci-map.own.h", "__runs_in(process)", 90 },
	{ "pci_reset_function", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 90 },
};
CORDON_SAME_TYPE(pci_reset_function, int, struct pci_dev *);
static void enter_pci_reset_function(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_reset_function[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_reset_function[2]);
}

const struct cordon_contract cordon_import_pci_reset_function = {
	.name = "pci_reset_function",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_reset_function[0],
	.enter = enter_pci_reset_function,
};

/* ---- pci_back_from_sleep ---- */
static const struct cordon_clause clauses_pci_back_from_sleep[] = {
	{ "pci_back_from_sleep", "specs/linux/pci-map.own.h", "pci_back_from_sleep", 91 },
	{ "pci_back_from_sleep", "specs/linux/pci-map.own.h", "__runs_in(process)", 91 },
	{ "pci_back_from_sleep", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 91 },
};
CORDON_SAME_TYPE(pci_back_from_sleep, int, struct pci_dev *);
static void enter_pci_back_from_sleep(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_back_from_sleep[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_back_from_sleep[2]);
}

const struct cordon_contract cordon_import_pci_back_from_sleep = {
	.name = "pci_back_from_sleep",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_back_from_sleep[0],
	.enter = enter_pci_back_from_sleep,
};

/* ---- pci_d3cold_enable ---- */
static const struct cordon_clause clauses_pci_d3cold_enable[] = {
	{ "pci_d3cold_enable", "specs/linux/pci-map.own.h", "pci_d3cold_enable", 92 },
	{ "pci_d3cold_enable", "specs/linux/pci-map.own.h", "__runs_in(process)", 92 },
	{ "pci_d3cold_enable", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 92 },
};
CORDON_SAME_TYPE(pci_d3cold_enable, void, struct pci_dev *);
static void enter_pci_d3cold_enable(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_d3cold_enable[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_d3cold_enable[2]);
}

const struct cordon_contract cordon_import_pci_d3cold_enable = {
	.name = "pci_d3cold_enable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_d3cold_enable[0],
	.enter = enter_pci_d3cold_enable,
};

/* ---- pci_d3cold_disable ---- */
static const struct cordon_clause clauses_pci_d3cold_disable[] = {
	{ "pci_d3cold_disable", "specs/linux/pci-map.own.h", "pci_d3cold_disable", 93 },
	{ "pci_d3cold_disable", "specs/linux/pci-map.own.h", "__runs_in(process)", 93 },
	{ "pci_d3cold_disable", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 93 },
};
CORDON_SAME_TYPE(pci_d3cold_disable, void, struct pci_dev *);
static void enter_pci_d3cold_disable(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_d3cold_disable[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_d3cold_disable[2]);
}

const struct cordon_contract cordon_import_pci_d3cold_disable = {
	.name = "pci_d3cold_disable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_d3cold_disable[0],
	.enter = enter_pci_d3cold_disable,
};

/* ---- pci_ignore_hotplug ---- */
static const struct cordon_clause clauses_pci_ignore_hotplug[] = {
	{ "pci_ignore_hotplug", "specs/linux/pci-map.own.h", "pci_ignore_hotplug", 94 },
	{ "pci_ignore_hotplug", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 94 },
};
CORDON_SAME_TYPE(pci_ignore_hotplug, void, struct pci_dev *);
static void enter_pci_ignore_hotplug(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_ignore_hotplug[1]);
}

const struct cordon_contract cordon_import_pci_ignore_hotplug = {
	.name = "pci_ignore_hotplug",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_ignore_hotplug[0],
	.enter = enter_pci_ignore_hotplug,
};

/* ---- pci_aer_clear_nonfatal_status ---- */
static const struct cordon_clause clauses_pci_aer_clear_nonfatal_status[] = {
	{ "pci_aer_clear_nonfatal_status", "specs/linux/pci-map.own.h", "pci_aer_clear_nonfatal_status", 95 },
	{ "pci_aer_clear_nonfatal_status", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 95 },
};
CORDON_SAME_TYPE(pci_aer_clear_nonfatal_status, int, struct pci_dev *);
static void enter_pci_aer_clear_nonfatal_status(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_aer_clear_nonfatal_status[1]);
}

const struct cordon_contract cordon_import_pci_aer_clear_nonfatal_status = {
	.name = "pci_aer_clear_nonfatal_status",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_aer_clear_nonfatal_status[0],
	.enter = enter_pci_aer_clear_nonfatal_status,
};

/* ---- pci_enable_ptm ---- */
static const struct cordon_clause clauses_pci_enable_ptm[] = {
	{ "pci_enable_ptm", "specs/linux/pci-map.own.h", "pci_enable_ptm", 96 },
	{ "pci_enable_ptm", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 97 },
	{ "pci_enable_ptm", "specs/linux/pci-map.own.h", "__checks_if(granularity, write(granularity, sizeof(*granularity)))", 98 },
};
CORDON_SAME_TYPE(pci_enable_ptm, int, struct pci_dev *, u8 *);
static void enter_pci_enable_ptm(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	u8 *granularity = (u8 *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_enable_ptm[1]);
	if (granularity) {
		cordon_need_write(call, granularity, sizeof(*granularity), &clauses_pci_enable_ptm[2]);
	}
}

const struct cordon_contract cordon_import_pci_enable_ptm = {
	.name = "pci_enable_ptm",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_enable_ptm[0],
	.enter = enter_pci_enable_ptm,
};

/* ---- pci_enable_atomic_ops_to_root ---- */
static const struct cordon_clause clauses_pci_enable_atomic_ops_to_root[] = {
	{ "pci_enable_atomic_ops_to_root", "specs/linux/pci-map.own.h", "pci_enable_atomic_ops_to_root", 99 },
	{ "pci_enable_atomic_ops_to_root", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 99 },
};
CORDON_SAME_TYPE(pci_enable_atomic_ops_to_root, int, struct pci_dev *, u32);
static void enter_pci_enable_atomic_ops_to_root(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_enable_atomic_ops_to_root[1]);
}

const struct cordon_contract cordon_import_pci_enable_atomic_ops_to_root = {
	.name = "pci_enable_atomic_ops_to_root",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_enable_atomic_ops_to_root[0],
	.enter = enter_pci_enable_atomic_ops_to_root,
};

/* ---- pcie_capability_write_dword ---- */
static const struct cordon_clause clauses_pcie_capability_write_dword[] = {
	{ "pcie_capability_write_dword", "specs/linux/pci-map.own.h", "pcie_capability_write_dword", 100 },
	{ "pcie_capability_write_dword", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 100 },
};
CORDON_SAME_TYPE(pcie_capability_write_dword, int, struct pci_dev *, int, u32);
static void enter_pcie_capability_write_dword(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcie_capability_write_dword[1]);
}

const struct cordon_contract cordon_import_pcie_capability_write_dword = {
	.name = "pcie_capability_write_dword",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pcie_capability_write_dword[0],
	.enter = enter_pcie_capability_write_dword,
};

/* ---- pcie_capability_clear_and_set_dword ---- */
static const struct cordon_clause clauses_pcie_capability_clear_and_set_dword[] = {
	{ "pcie_capability_clear_and_set_dword", "specs/linux/pci-map.own.h", "pcie_capability_clear_and_set_dword", 101 },
	{ "pcie_capability_clear_and_set_dword", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 101 },
};
CORDON_SAME_TYPE(pcie_capability_clear_and_set_dword, int, struct pci_dev *, int, u32, u32);
static void enter_pcie_capability_clear_and_set_dword(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcie_capability_clear_and_set_dword[1]);
}

const struct cordon_contract cordon_import_pcie_capability_clear_and_set_dword = {
	.name = "pcie_capability_clear_and_set_dword",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pcie_capability_clear_and_set_dword[0],
	.enter = enter_pcie_capability_clear_and_set_dword,
};

/* ---- pci_cfg_access_lock ---- */
static const struct cordon_clause clauses_pci_cfg_access_lock[] = {
	{ "pci_cfg_access_lock", "specs/linux/pci-map.own.h", "pci_cfg_access_lock", 102 },
	{ "pci_cfg_access_lock", "specs/linux/pci-map.own.h", "__runs_in(process)", 103 },
	{ "pci_cfg_access_lock", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 104 },
	{ "pci_cfg_access_lock", "specs/linux/pci-map.own.h", "__takes(dev, pci_cfg_access_unlock(dev))", 105 },
};
CORDON_SAME_TYPE(pci_cfg_access_lock, void, struct pci_dev *);
static void enter_pci_cfg_access_lock(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_cfg_access_lock[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_cfg_access_lock[2]);
}

static void leave_pci_cfg_access_lock(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_take(call, &cordon_inverse_pci_cfg_access_unlock, arguments, dev, &clauses_pci_cfg_access_lock[3]);
	}
}

const struct cordon_contract cordon_import_pci_cfg_access_lock = {
	.name = "pci_cfg_access_lock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_cfg_access_lock[0],
	.enter = enter_pci_cfg_access_lock,
	.leave = leave_pci_cfg_access_lock,
};

/* ---- pci_cfg_access_unlock ---- */
static const struct cordon_clause clauses_pci_cfg_access_unlock[] = {
	{ "pci_cfg_access_unlock", "specs/linux/pci-map.own.h", "pci_cfg_access_unlock", 106 },
	{ "pci_cfg_access_unlock", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 107 },
	{ "pci_cfg_access_unlock", "specs/linux/pci-map.own.h", "__drops(pci_cfg_access_unlock(dev))", 108 },
};
CORDON_SAME_TYPE(pci_cfg_access_unlock, void, struct pci_dev *);
static void enter_pci_cfg_access_unlock(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_cfg_access_unlock[1]);
	cordon_drop(call, dev, &clauses_pci_cfg_access_unlock[2]);
}

const struct cordon_contract cordon_import_pci_cfg_access_unlock = {
	.name = "pci_cfg_access_unlock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_cfg_access_unlock[0],
	.enter = enter_pci_cfg_access_unlock,
};

/* ---- pci_enable_sriov ---- */
static const struct cordon_clause clauses_pci_enable_sriov[] = {
	{ "pci_enable_sriov", "specs/linux/pci-map.own.h", "pci_enable_sriov", 111 },
	{ "pci_enable_sriov", "specs/linux/pci-map.own.h", "__runs_in(process)", 112 },
	{ "pci_enable_sriov", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 113 },
	{ "pci_enable_sriov", "specs/linux/pci-map.own.h", "__requires(nr_virtfn > 0)", 114 },
	{ "pci_enable_sriov", "specs/linux/pci-map.own.h", "__pins_if(!ret, ref(dev), pci_disable_sriov(dev))", 115 },
};
CORDON_SAME_TYPE(pci_enable_sriov, int, struct pci_dev *, int);
static void enter_pci_enable_sriov(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	int nr_virtfn = (int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_enable_sriov[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_enable_sriov[2]);
	cordon_require(call, nr_virtfn > 0, &clauses_pci_enable_sriov[3]);
}

static void leave_pci_enable_sriov(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(dev) };
		
			cordon_pin(call, &cordon_inverse_pci_disable_sriov, arguments, NULL, 0, &clauses_pci_enable_sriov[4]);
		}
	}
}

const struct cordon_contract cordon_import_pci_enable_sriov = {
	.name = "pci_enable_sriov",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_enable_sriov[0],
	.enter = enter_pci_enable_sriov,
	.leave = leave_pci_enable_sriov,
};

/* ---- pci_disable_sriov ---- */
static const struct cordon_clause clauses_pci_disable_sriov[] = {
	{ "pci_disable_sriov", "specs/linux/pci-map.own.h", "pci_disable_sriov", 116 },
	{ "pci_disable_sriov", "specs/linux/pci-map.own.h", "__runs_in(process)", 117 },
	{ "pci_disable_sriov", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 118 },
	{ "pci_disable_sriov", "specs/linux/pci-map.own.h", "__unpins(pci_disable_sriov(dev))", 119 },
};
CORDON_SAME_TYPE(pci_disable_sriov, void, struct pci_dev *);
static void enter_pci_disable_sriov(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_disable_sriov[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_disable_sriov[2]);
	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_pci_disable_sriov, arguments, 1, &clauses_pci_disable_sriov[3]);
	}
}

const struct cordon_contract cordon_import_pci_disable_sriov = {
	.name = "pci_disable_sriov",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_disable_sriov[0],
	.enter = enter_pci_disable_sriov,
};

/* ---- pci_driver.suspend ---- */
static const struct cordon_clause clauses_pci_driver__suspend[] = {
	{ "pci_driver.suspend", "specs/linux/pci-map.own.h", "pci_driver.suspend", 121 },
	{ "pci_driver.suspend", "specs/linux/pci-map.own.h", "__principal(dev)", 122 },
	{ "pci_driver.suspend", "specs/linux/pci-map.own.h", "__runs_in(process)", 122 },
	{ "pci_driver.suspend", "specs/linux/pci-map.own.h", "__faults(0)", 122 },
};
CORDON_SAME_TYPE(*((struct pci_driver *)0)->suspend, int, struct pci_dev *, pm_message_t);
CORDON_IN_REGISTERS(pm_message_t, 8);
static u64 fault_pci_driver__suspend(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_pci_driver__suspend = {
	.name = "pci_driver.suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_driver__suspend[0],
	.fault = fault_pci_driver__suspend,
};

/* ---- pci_driver.resume ---- */
static const struct cordon_clause clauses_pci_driver__resume[] = {
	{ "pci_driver.resume", "specs/linux/pci-map.own.h", "pci_driver.resume", 123 },
	{ "pci_driver.resume", "specs/linux/pci-map.own.h", "__principal(dev)", 124 },
	{ "pci_driver.resume", "specs/linux/pci-map.own.h", "__runs_in(process)", 124 },
	{ "pci_driver.resume", "specs/linux/pci-map.own.h", "__faults(0)", 124 },
};
CORDON_SAME_TYPE(*((struct pci_driver *)0)->resume, int, struct pci_dev *);
static u64 fault_pci_driver__resume(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_pci_driver__resume = {
	.name = "pci_driver.resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_driver__resume[0],
	.fault = fault_pci_driver__resume,
};

/* ---- pci_driver.sriov_configure ---- */
static const struct cordon_clause clauses_pci_driver__sriov_configure[] = {
	{ "pci_driver.sriov_configure", "specs/linux/pci-map.own.h", "pci_driver.sriov_configure", 125 },
	{ "pci_driver.sriov_configure", "specs/linux/pci-map.own.h", "__principal(dev)", 126 },
	{ "pci_driver.sriov_configure", "specs/linux/pci-map.own.h", "__runs_in(process)", 126 },
	{ "pci_driver.sriov_configure", "specs/linux/pci-map.own.h", "__faults(-ENODEV)", 126 },
};
CORDON_SAME_TYPE(*((struct pci_driver *)0)->sriov_configure, int, struct pci_dev *, int);
static u64 fault_pci_driver__sriov_configure(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_pci_driver__sriov_configure = {
	.name = "pci_driver.sriov_configure",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_driver__sriov_configure[0],
	.fault = fault_pci_driver__sriov_configure,
};

/* ---- pci_driver.sriov_set_msix_vec_count ---- */
static const struct cordon_clause clauses_pci_driver__sriov_set_msix_vec_count[] = {
	{ "pci_driver.sriov_set_msix_vec_count", "specs/linux/pci-map.own.h", "pci_driver.sriov_set_msix_vec_count", 127 },
	{ "pci_driver.sriov_set_msix_vec_count", "specs/linux/pci-map.own.h", "__principal(vf)", 128 },
	{ "pci_driver.sriov_set_msix_vec_count", "specs/linux/pci-map.own.h", "__runs_in(process)", 128 },
	{ "pci_driver.sriov_set_msix_vec_count", "specs/linux/pci-map.own.h", "__faults(-ENODEV)", 128 },
};
CORDON_SAME_TYPE(*((struct pci_driver *)0)->sriov_set_msix_vec_count, int, struct pci_dev *, int);
static u64 fault_pci_driver__sriov_set_msix_vec_count(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_pci_driver__sriov_set_msix_vec_count = {
	.name = "pci_driver.sriov_set_msix_vec_count",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_driver__sriov_set_msix_vec_count[0],
	.fault = fault_pci_driver__sriov_set_msix_vec_count,
};

/* ---- pci_driver.sriov_get_vf_total_msix ---- */
static const struct cordon_clause clauses_pci_driver__sriov_get_vf_total_msix[] = {
	{ "pci_driver.sriov_get_vf_total_msix", "specs/linux/pci-map.own.h", "pci_driver.sriov_get_vf_total_msix", 129 },
	{ "pci_driver.sriov_get_vf_total_msix", "specs/linux/pci-map.own.h", "__principal(pf)", 130 },
	{ "pci_driver.sriov_get_vf_total_msix", "specs/linux/pci-map.own.h", "__runs_in(process)", 130 },
	{ "pci_driver.sriov_get_vf_total_msix", "specs/linux/pci-map.own.h", "__faults(0)", 130 },
};
CORDON_SAME_TYPE(*((struct pci_driver *)0)->sriov_get_vf_total_msix, u32, struct pci_dev *);
static u64 fault_pci_driver__sriov_get_vf_total_msix(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_pci_driver__sriov_get_vf_total_msix = {
	.name = "pci_driver.sriov_get_vf_total_msix",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_driver__sriov_get_vf_total_msix[0],
	.fault = fault_pci_driver__sriov_get_vf_total_msix,
};

/* ---- pci_error_handlers.mmio_enabled ---- */
static const struct cordon_clause clauses_pci_error_handlers__mmio_enabled[] = {
	{ "pci_error_handlers.mmio_enabled", "specs/linux/pci-map.own.h", "pci_error_handlers.mmio_enabled", 131 },
	{ "pci_error_handlers.mmio_enabled", "specs/linux/pci-map.own.h", "__principal(dev)", 132 },
	{ "pci_error_handlers.mmio_enabled", "specs/linux/pci-map.own.h", "__runs_in(process)", 132 },
	{ "pci_error_handlers.mmio_enabled", "specs/linux/pci-map.own.h", "__faults(PCI_ERS_RESULT_DISCONNECT)", 132 },
};
CORDON_SAME_TYPE(*((struct pci_error_handlers *)0)->mmio_enabled, pci_ers_result_t, struct pci_dev *);
CORDON_IN_REGISTERS(pci_ers_result_t, 16);
static u64 fault_pci_error_handlers__mmio_enabled(struct cordon_call *call)
{
	return (u64)(PCI_ERS_RESULT_DISCONNECT);
}

const struct cordon_contract cordon_callback_pci_error_handlers__mmio_enabled = {
	.name = "pci_error_handlers.mmio_enabled",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_error_handlers__mmio_enabled[0],
	.fault = fault_pci_error_handlers__mmio_enabled,
};

/* ---- pci_error_handlers.reset_prepare ---- */
static const struct cordon_clause clauses_pci_error_handlers__reset_prepare[] = {
	{ "pci_error_handlers.reset_prepare", "specs/linux/pci-map.own.h", "pci_error_handlers.reset_prepare", 133 },
	{ "pci_error_handlers.reset_prepare", "specs/linux/pci-map.own.h", "__principal(dev)", 134 },
	{ "pci_error_handlers.reset_prepare", "specs/linux/pci-map.own.h", "__runs_in(process)", 134 },
	{ "pci_error_handlers.reset_prepare", "specs/linux/pci-map.own.h", "__faults()", 134 },
};
CORDON_SAME_TYPE(*((struct pci_error_handlers *)0)->reset_prepare, void, struct pci_dev *);
static u64 fault_pci_error_handlers__reset_prepare(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_pci_error_handlers__reset_prepare = {
	.name = "pci_error_handlers.reset_prepare",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_error_handlers__reset_prepare[0],
	.fault = fault_pci_error_handlers__reset_prepare,
};

/* ---- pci_error_handlers.reset_done ---- */
static const struct cordon_clause clauses_pci_error_handlers__reset_done[] = {
	{ "pci_error_handlers.reset_done", "specs/linux/pci-map.own.h", "pci_error_handlers.reset_done", 135 },
	{ "pci_error_handlers.reset_done", "specs/linux/pci-map.own.h", "__principal(dev)", 136 },
	{ "pci_error_handlers.reset_done", "specs/linux/pci-map.own.h", "__runs_in(process)", 136 },
	{ "pci_error_handlers.reset_done", "specs/linux/pci-map.own.h", "__faults()", 136 },
};
CORDON_SAME_TYPE(*((struct pci_error_handlers *)0)->reset_done, void, struct pci_dev *);
static u64 fault_pci_error_handlers__reset_done(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_pci_error_handlers__reset_done = {
	.name = "pci_error_handlers.reset_done",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_error_handlers__reset_done[0],
	.fault = fault_pci_error_handlers__reset_done,
};

/* ---- pci_error_handlers.cor_error_detected ---- */
static const struct cordon_clause clauses_pci_error_handlers__cor_error_detected[] = {
	{ "pci_error_handlers.cor_error_detected", "specs/linux/pci-map.own.h", "pci_error_handlers.cor_error_detected", 138 },
	{ "pci_error_handlers.cor_error_detected", "specs/linux/pci-map.own.h", "__principal(dev)", 139 },
	{ "pci_error_handlers.cor_error_detected", "specs/linux/pci-map.own.h", "__runs_in(process)", 139 },
	{ "pci_error_handlers.cor_error_detected", "specs/linux/pci-map.own.h", "__faults()", 139 },
};
CORDON_SAME_TYPE(*((struct pci_error_handlers *)0)->cor_error_detected, void, struct pci_dev *);
static u64 fault_pci_error_handlers__cor_error_detected(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_pci_error_handlers__cor_error_detected = {
	.name = "pci_error_handlers.cor_error_detected",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_error_handlers__cor_error_detected[0],
	.fault = fault_pci_error_handlers__cor_error_detected,
};

/* ---- pci_pme_active ---- */
static const struct cordon_clause clauses_pci_pme_active[] = {
	{ "pci_pme_active", "specs/linux/pci-map.own.h", "pci_pme_active", 141 },
	{ "pci_pme_active", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 141 },
};
CORDON_SAME_TYPE(pci_pme_active, void, struct pci_dev *, bool);
static void enter_pci_pme_active(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_pme_active[1]);
}

const struct cordon_contract cordon_import_pci_pme_active = {
	.name = "pci_pme_active",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_pme_active[0],
	.enter = enter_pci_pme_active,
};

/* ---- pci_pme_capable ---- */
static const struct cordon_clause clauses_pci_pme_capable[] = {
	{ "pci_pme_capable", "specs/linux/pci-map.own.h", "pci_pme_capable", 142 },
	{ "pci_pme_capable", "specs/linux/pci-map.own.h", "__requires(state >= PCI_D0 && state <= PCI_D3cold)", 143 },
	{ "pci_pme_capable", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 144 },
};
CORDON_SAME_TYPE(pci_pme_capable, bool, struct pci_dev *, pci_power_t);
CORDON_IN_REGISTERS(pci_power_t, 8);
static void enter_pci_pme_capable(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	pci_power_t state = (pci_power_t)call->args[1];

	cordon_require(call, state >= PCI_D0 && state <= PCI_D3cold, &clauses_pci_pme_capable[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_pme_capable[2]);
}

const struct cordon_contract cordon_import_pci_pme_capable = {
	.name = "pci_pme_capable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_pme_capable[0],
	.enter = enter_pci_pme_capable,
};

/* ---- pci_msi_enabled ---- */
static const struct cordon_clause clauses_pci_msi_enabled[] = {
	{ "pci_msi_enabled", "specs/linux/pci-map.own.h", "pci_msi_enabled", 145 },
};
CORDON_SAME_TYPE(pci_msi_enabled, int, void);
const struct cordon_contract cordon_import_pci_msi_enabled = {
	.name = "pci_msi_enabled",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_pci_msi_enabled[0],
};

/* ---- pci_bus_type ---- */
static const struct cordon_clause clauses_pci_bus_type[] = {
	{ "pci_bus_type", "specs/linux/pci-map.own.h", "pci_bus_type", 147 },
	{ "pci_bus_type", "specs/linux/pci-map.own.h", "__grants(ref(&pci_bus_type))", 148 },
};
static void attach_pci_bus_type(struct cordon_call *call)
{
	cordon_gain_ref(call, 0, &pci_bus_type, 0, CORDON_TYPE(&pci_bus_type), &clauses_pci_bus_type[1]);
}

const struct cordon_contract cordon_import_pci_bus_type = {
	.name = "pci_bus_type",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_pci_bus_type[0],
	.attach = attach_pci_bus_type,
};

/* ---- pci_alloc_irq_vectors_affinity ---- */
static const struct cordon_clause clauses_pci_alloc_irq_vectors_affinity[] = {
	{ "pci_alloc_irq_vectors_affinity", "specs/linux/pci-map.own.h", "pci_alloc_irq_vectors_affinity", 153 },
	{ "pci_alloc_irq_vectors_affinity", "specs/linux/pci-map.own.h", "__runs_in(process)", 155 },
	{ "pci_alloc_irq_vectors_affinity", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 156 },
	{ "pci_alloc_irq_vectors_affinity", "specs/linux/pci-map.own.h", "__requires(!own_holds(vector_caps, dev))", 157 },
	{ "pci_alloc_irq_vectors_affinity", "specs/linux/pci-map.own.h", "__checks_if(affd, write(affd, sizeof(*affd)))", 158 },
	{ "pci_alloc_irq_vectors_affinity", "specs/linux/pci-map.own.h", "__registers_if(affd && affd->calc_sets, affd->calc_sets, irq_affinity.calc_sets)", 159 },
	{ "pci_alloc_irq_vectors_affinity", "specs/linux/pci-map.own.h", "__returns_if(ret > 0, vector_caps(dev, ret))", 160 },
	{ "pci_alloc_irq_vectors_affinity", "specs/linux/pci-map.own.h", "__pins_if(ret > 0, ref(dev), pci_free_irq_vectors(dev))", 161 },
};
CORDON_SAME_TYPE(pci_alloc_irq_vectors_affinity, int, struct pci_dev *, unsigned int, unsigned int, unsigned int, struct irq_affinity *);
static void enter_pci_alloc_irq_vectors_affinity(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	struct irq_affinity *affd = (struct irq_affinity *)call->args[4];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_alloc_irq_vectors_affinity[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_alloc_irq_vectors_affinity[2]);
	cordon_require(call, !own_holds(vector_caps, dev), &clauses_pci_alloc_irq_vectors_affinity[3]);
	if (affd) {
		cordon_need_write(call, affd, sizeof(*affd), &clauses_pci_alloc_irq_vectors_affinity[4]);
	}
	if (affd && affd->calc_sets) {
		cordon_register_function(call, affd->calc_sets, &cordon_callback_irq_affinity__calc_sets, &clauses_pci_alloc_irq_vectors_affinity[5]);
	}
}

static void leave_pci_alloc_irq_vectors_affinity(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	int ret = (int)call->result;

	if (ret > 0) {
		cordon_gain_vector_caps(call, &clauses_pci_alloc_irq_vectors_affinity[6], dev, ret);
	}
	if (ret > 0) {
		{
			const u64 arguments[6] = { (u64)(dev) };
		
			cordon_pin(call, &cordon_inverse_pci_free_irq_vectors, arguments, NULL, 0, &clauses_pci_alloc_irq_vectors_affinity[7]);
		}
	}
}

const struct cordon_contract cordon_import_pci_alloc_irq_vectors_affinity = {
	.name = "pci_alloc_irq_vectors_affinity",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_pci_alloc_irq_vectors_affinity[0],
	.enter = enter_pci_alloc_irq_vectors_affinity,
	.leave = leave_pci_alloc_irq_vectors_affinity,
};

/* ---- pci_free_irq_vectors ---- */
static const struct cordon_clause clauses_pci_free_irq_vectors[] = {
	{ "pci_free_irq_vectors", "specs/linux/pci-map.own.h", "pci_free_irq_vectors", 163 },
	{ "pci_free_irq_vectors", "specs/linux/pci-map.own.h", "__runs_in(process)", 164 },
	{ "pci_free_irq_vectors", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 165 },
	{ "pci_free_irq_vectors", "specs/linux/pci-map.own.h", "__unpins(pci_free_irq_vectors(dev))", 166 },
	{ "pci_free_irq_vectors", "specs/linux/pci-map.own.h", "__revokes_if(own_holds(vector_caps, dev), vector_caps(dev, 0))", 167 },
};
CORDON_SAME_TYPE(pci_free_irq_vectors, void, struct pci_dev *);
static void enter_pci_free_irq_vectors(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_free_irq_vectors[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_free_irq_vectors[2]);
	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_pci_free_irq_vectors, arguments, 1, &clauses_pci_free_irq_vectors[3]);
	}
	if (own_holds(vector_caps, dev)) {
		cordon_set_close(call, &cordon_set_vector_caps, dev, &clauses_pci_free_irq_vectors[4]);
	}
}

const struct cordon_contract cordon_import_pci_free_irq_vectors = {
	.name = "pci_free_irq_vectors",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_free_irq_vectors[0],
	.enter = enter_pci_free_irq_vectors,
};

/* ---- pci_irq_vector ---- */
static const struct cordon_clause clauses_pci_irq_vector[] = {
	{ "pci_irq_vector", "specs/linux/pci-map.own.h", "pci_irq_vector", 168 },
	{ "pci_irq_vector", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 169 },
};
CORDON_SAME_TYPE(pci_irq_vector, int, struct pci_dev *, unsigned int);
static void enter_pci_irq_vector(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_irq_vector[1]);
}

const struct cordon_contract cordon_import_pci_irq_vector = {
	.name = "pci_irq_vector",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_irq_vector[0],
	.enter = enter_pci_irq_vector,
};

/* ---- pci_alloc_irq_vectors ---- */
static const struct cordon_clause clauses_pci_alloc_irq_vectors[] = {
	{ "pci_alloc_irq_vectors", "specs/linux/pci-map.own.h", "pci_alloc_irq_vectors", 171 },
	{ "pci_alloc_irq_vectors", "specs/linux/pci-map.own.h", "__runs_in(process)", 172 },
	{ "pci_alloc_irq_vectors", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 173 },
	{ "pci_alloc_irq_vectors", "specs/linux/pci-map.own.h", "__requires(!own_holds(vector_caps, dev))", 174 },
	{ "pci_alloc_irq_vectors", "specs/linux/pci-map.own.h", "__returns_if(ret > 0, vector_caps(dev, ret))", 175 },
	{ "pci_alloc_irq_vectors", "specs/linux/pci-map.own.h", "__pins_if(ret > 0, ref(dev), pci_free_irq_vectors(dev))", 176 },
};
CORDON_SAME_TYPE(pci_alloc_irq_vectors, int, struct pci_dev *, unsigned int, unsigned int, unsigned int);
static void enter_pci_alloc_irq_vectors(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_alloc_irq_vectors[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_alloc_irq_vectors[2]);
	cordon_require(call, !own_holds(vector_caps, dev), &clauses_pci_alloc_irq_vectors[3]);
}

static void leave_pci_alloc_irq_vectors(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	int ret = (int)call->result;

	if (ret > 0) {
		cordon_gain_vector_caps(call, &clauses_pci_alloc_irq_vectors[4], dev, ret);
	}
	if (ret > 0) {
		{
			const u64 arguments[6] = { (u64)(dev) };
		
			cordon_pin(call, &cordon_inverse_pci_free_irq_vectors, arguments, NULL, 0, &clauses_pci_alloc_irq_vectors[5]);
		}
	}
}

const struct cordon_contract cordon_import_pci_alloc_irq_vectors = {
	.name = "pci_alloc_irq_vectors",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pci_alloc_irq_vectors[0],
	.enter = enter_pci_alloc_irq_vectors,
	.leave = leave_pci_alloc_irq_vectors,
};

/* ---- pci_request_irq ---- */
static const struct cordon_clause clauses_pci_request_irq[] = {
	{ "pci_request_irq", "specs/linux/pci-map.own.h", "pci_request_irq", 179 },
	{ "pci_request_irq", "specs/linux/pci-map.own.h", "__runs_in(process)", 181 },
	{ "pci_request_irq", "specs/linux/pci-map.own.h", "__checks(vector_caps(dev, 0))", 182 },
	{ "pci_request_irq", "specs/linux/pci-map.own.h", "__checks(irq(pci_irq_vector(dev, nr)))", 183 },
	{ "pci_request_irq", "specs/linux/pci-map.own.h", "__requires(handler || thread_fn)", 184 },
	{ "pci_request_irq", "specs/linux/pci-map.own.h", "__registers_if(handler, handler, irq_handler_t)", 185 },
	{ "pci_request_irq", "specs/linux/pci-map.own.h", "__registers_if(thread_fn, thread_fn, irq_handler_t)", 186 },
	{ "pci_request_irq", "specs/linux/pci-map.own.h", "__checks(format(fmt, 7))", 187 },
	{ "pci_request_irq", "specs/linux/pci-map.own.h", "__returns_if(!ret, irq_action_caps(own_action(pci_irq_vector(dev, nr), dev_id)))", 188 },
	{ "pci_request_irq", "specs/linux/pci-map.own.h", "__pins_if(!ret, ref(dev), pci_free_irq(dev, nr, dev_id))", 189 },
};
CORDON_SAME_TYPE(pci_request_irq, int, struct pci_dev *, unsigned int, irq_handler_t, irq_handler_t, void *, const char *, ...);
CORDON_IN_REGISTERS(irq_handler_t, 8);
static void enter_pci_request_irq(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	unsigned int nr = (unsigned int)call->args[1];
	irq_handler_t handler = (irq_handler_t)call->args[2];
	irq_handler_t thread_fn = (irq_handler_t)call->args[3];
	const char *fmt = (const char *)call->args[5];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_request_irq[1]);
	cordon_set_need(call, &cordon_set_vector_caps, dev, &clauses_pci_request_irq[2]);
	cordon_need_irq(call, pci_irq_vector(dev, nr), &clauses_pci_request_irq[3]);
	cordon_require(call, handler || thread_fn, &clauses_pci_request_irq[4]);
	if (handler) {
		cordon_register_function(call, handler, &cordon_callback_irq_handler_t, &clauses_pci_request_irq[5]);
	}
	if (thread_fn) {
		cordon_register_function(call, thread_fn, &cordon_callback_irq_handler_t, &clauses_pci_request_irq[6]);
	}
	cordon_need_format(call, fmt, 7, &clauses_pci_request_irq[7]);
}

static void leave_pci_request_irq(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	unsigned int nr = (unsigned int)call->args[1];
	void *dev_id = (void *)call->args[4];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_irq_action_caps(call, &clauses_pci_request_irq[8], own_action(pci_irq_vector(dev, nr), dev_id));
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(dev), (u64)(nr), (u64)(dev_id) };
		
			cordon_pin(call, &cordon_inverse_pci_free_irq, arguments, NULL, 0, &clauses_pci_request_irq[9]);
		}
	}
}

const struct cordon_contract cordon_import_pci_request_irq = {
	.name = "pci_request_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.stack_words = 16,
	.where = &clauses_pci_request_irq[0],
	.enter = enter_pci_request_irq,
	.leave = leave_pci_request_irq,
};

/* ---- pci_free_irq ---- */
static const struct cordon_clause clauses_pci_free_irq[] = {
	{ "pci_free_irq", "specs/linux/pci-map.own.h", "pci_free_irq", 190 },
	{ "pci_free_irq", "specs/linux/pci-map.own.h", "__runs_in(process)", 191 },
	{ "pci_free_irq", "specs/linux/pci-map.own.h", "__checks(vector_caps(dev, 0))", 192 },
	{ "pci_free_irq", "specs/linux/pci-map.own.h", "__transfers(irq_action_caps(own_action(pci_irq_vector(dev, nr), dev_id)))", 193 },
	{ "pci_free_irq", "specs/linux/pci-map.own.h", "__unpins(pci_free_irq(dev, nr, dev_id))", 194 },
};
CORDON_SAME_TYPE(pci_free_irq, void, struct pci_dev *, unsigned int, void *);
static void enter_pci_free_irq(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	unsigned int nr = (unsigned int)call->args[1];
	void *dev_id = (void *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_free_irq[1]);
	cordon_set_need(call, &cordon_set_vector_caps, dev, &clauses_pci_free_irq[2]);
	cordon_set_close(call, &cordon_set_irq_action_caps, own_action(pci_irq_vector(dev, nr), dev_id), &clauses_pci_free_irq[3]);
	{
		const u64 arguments[6] = { (u64)(dev), (u64)(nr), (u64)(dev_id) };
	
		cordon_unpin(call, &cordon_inverse_pci_free_irq, arguments, 3, &clauses_pci_free_irq[4]);
	}
}

const struct cordon_contract cordon_import_pci_free_irq = {
	.name = "pci_free_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pci_free_irq[0],
	.enter = enter_pci_free_irq,
};

/* ---- pci_load_saved_state ---- */
static const struct cordon_clause clauses_pci_load_saved_state[] = {
	{ "pci_load_saved_state", "specs/linux/pci-map.own.h", "pci_load_saved_state", 196 },
	{ "pci_load_saved_state", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 197 },
	{ "pci_load_saved_state", "specs/linux/pci-map.own.h", "__requires(!state)", 198 },
};
CORDON_SAME_TYPE(pci_load_saved_state, int, struct pci_dev *, struct pci_saved_state *);
static void enter_pci_load_saved_state(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	struct pci_saved_state *state = (struct pci_saved_state *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_load_saved_state[1]);
	cordon_require(call, !state, &clauses_pci_load_saved_state[2]);
}

const struct cordon_contract cordon_import_pci_load_saved_state = {
	.name = "pci_load_saved_state",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_load_saved_state[0],
	.enter = enter_pci_load_saved_state,
};

/* ---- pcie_reset_flr ---- */
static const struct cordon_clause clauses_pcie_reset_flr[] = {
	{ "pcie_reset_flr", "specs/linux/pci-map.own.h", "pcie_reset_flr", 199 },
	{ "pcie_reset_flr", "specs/linux/pci-map.own.h", "__runs_in(process)", 199 },
	{ "pcie_reset_flr", "specs/linux/pci-map.own.h", "__checks(ref(dev))", 199 },
};
CORDON_SAME_TYPE(pcie_reset_flr, int, struct pci_dev *, bool);
static void enter_pcie_reset_flr(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pcie_reset_flr[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcie_reset_flr[2]);
}

const struct cordon_contract cordon_import_pcie_reset_flr = {
	.name = "pcie_reset_flr",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pcie_reset_flr[0],
	.enter = enter_pcie_reset_flr,
};

/* ---- pcibios_resource_to_bus ---- */
static const struct cordon_clause clauses_pcibios_resource_to_bus[] = {
	{ "pcibios_resource_to_bus", "specs/linux/pci-map.own.h", "pcibios_resource_to_bus", 200 },
	{ "pcibios_resource_to_bus", "specs/linux/pci-map.own.h", "__checks(ref(bus))", 201 },
	{ "pcibios_resource_to_bus", "specs/linux/pci-map.own.h", "__checks(write(region, sizeof(*region)))", 202 },
	{ "pcibios_resource_to_bus", "specs/linux/pci-map.own.h", "__checks(read(res, sizeof(*res)))", 203 },
};
CORDON_SAME_TYPE(pcibios_resource_to_bus, void, struct pci_bus *, struct pci_bus_region *, struct resource *);
static void enter_pcibios_resource_to_bus(struct cordon_call *call)
{
	struct pci_bus *bus = (struct pci_bus *)call->args[0];
	struct pci_bus_region *region = (struct pci_bus_region *)call->args[1];
	struct resource *res = (struct resource *)call->args[2];

	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses_pcibios_resource_to_bus[1]);
	cordon_need_write(call, region, sizeof(*region), &clauses_pcibios_resource_to_bus[2]);
	cordon_need_read(call, res, sizeof(*res), &clauses_pcibios_resource_to_bus[3]);
}

const struct cordon_contract cordon_import_pcibios_resource_to_bus = {
	.name = "pcibios_resource_to_bus",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pcibios_resource_to_bus[0],
	.enter = enter_pcibios_resource_to_bus,
};

/* ---- pci_sriov_configure_simple ---- */
static const struct cordon_clause clauses_pci_sriov_configure_simple[] = {
	{ "pci_sriov_configure_simple", "specs/linux/pci-map.own.h", "pci_sriov_configure_simple", 205 },
};
CORDON_SAME_TYPE(pci_sriov_configure_simple, int, struct pci_dev *, int);
const struct cordon_contract cordon_import_pci_sriov_configure_simple = {
	.name = "pci_sriov_configure_simple",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 2,
	.where = &clauses_pci_sriov_configure_simple[0],
};

/* ---- irq_affinity.calc_sets ---- */
static const struct cordon_clause clauses_irq_affinity__calc_sets[] = {
	{ "irq_affinity.calc_sets", "specs/linux/pci-map.own.h", "irq_affinity.calc_sets", 206 },
	{ "irq_affinity.calc_sets", "specs/linux/pci-map.own.h", "__principal(affd)", 207 },
	{ "irq_affinity.calc_sets", "specs/linux/pci-map.own.h", "__runs_in(process)", 207 },
	{ "irq_affinity.calc_sets", "specs/linux/pci-map.own.h", "__lends(write(affd, sizeof(*affd)))", 208 },
	{ "irq_affinity.calc_sets", "specs/linux/pci-map.own.h", "__faults()", 209 },
};
CORDON_SAME_TYPE(*((struct irq_affinity *)0)->calc_sets, void, struct irq_affinity *, unsigned int);
static void enter_irq_affinity__calc_sets(struct cordon_call *call)
{
	struct irq_affinity *affd = (struct irq_affinity *)call->args[0];

	cordon_lend_write(call, affd, sizeof(*affd), CORDON_TYPE(affd), &clauses_irq_affinity__calc_sets[3]);
}

static u64 fault_irq_affinity__calc_sets(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_irq_affinity__calc_sets = {
	.name = "irq_affinity.calc_sets",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_irq_affinity__calc_sets[0],
	.enter = enter_irq_affinity__calc_sets,
	.fault = fault_irq_affinity__calc_sets,
};

