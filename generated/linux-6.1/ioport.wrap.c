/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/ioport.own.h>
#include "wrap.h"

/* ---- set region_hold ---- */
static const struct cordon_clause clauses_set_region_hold[] = {
	{ "region_hold", "specs/linux/ioport.own.h", "__includes_if(parent == &ioport_resource, port((unsigned long)start, n))", 25 },
};

const struct cordon_set cordon_set_region_hold = { .name = "region_hold" };

void cordon_include_region_hold(struct cordon_call *call, struct cordon_parts *parts, const void *start, struct resource *parent, resource_size_t n)
{
	if (parent == &ioport_resource) {
		cordon_add_port(call, parts, (unsigned long)start, n, &clauses_set_region_hold[0]);
	}
}

void cordon_gain_region_hold(struct cordon_call *call, const struct cordon_clause *clause, const void *start, struct resource *parent, resource_size_t n)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_region_hold, start, clause);
	cordon_include_region_hold(call, &parts, start, parent, n);
	cordon_parts_grant(call, &parts);
}

/* ---- set resource_caps ---- */
static const struct cordon_clause clauses_set_resource_caps[] = {
	{ "resource_caps", "specs/linux/ioport.own.h", "__includes(ref(res))", 13 },
	{ "resource_caps", "specs/linux/ioport.own.h", "__includes_if(resource_type(res) == IORESOURCE_IO, port(res->start, resource_size(res)))", 14 },
	{ "resource_caps", "specs/linux/ioport.own.h", "__includes_if(resource_type(res) == IORESOURCE_IRQ, irq(res->start))", 15 },
};

const struct cordon_set cordon_set_resource_caps = { .name = "resource_caps" };

void cordon_include_resource_caps(struct cordon_call *call, struct cordon_parts *parts, struct resource *res)
{
	cordon_add_ref(call, parts, res, 0, CORDON_TYPE(res), &clauses_set_resource_caps[0]);
	if (resource_type(res) == IORESOURCE_IO) {
		cordon_add_port(call, parts, res->start, resource_size(res), &clauses_set_resource_caps[1]);
	}
	if (resource_type(res) == IORESOURCE_IRQ) {
		cordon_add_irq(call, parts, res->start, &clauses_set_resource_caps[2]);
	}
}

void cordon_gain_resource_caps(struct cordon_call *call, const struct cordon_clause *clause, struct resource *res)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_resource_caps, res, clause);
	cordon_include_resource_caps(call, &parts, res);
	cordon_parts_grant(call, &parts);
}

/* ---- ioport_resource ---- */
static const struct cordon_clause clauses_ioport_resource[] = {
	{ "ioport_resource", "specs/linux/ioport.own.h", "ioport_resource", 18 },
	{ "ioport_resource", "specs/linux/ioport.own.h", "__grants(ref(&ioport_resource))", 19 },
};
static void attach_ioport_resource(struct cordon_call *call)
{
	cordon_gain_ref(call, 0, &ioport_resource, 0, CORDON_TYPE(&ioport_resource), &clauses_ioport_resource[1]);
}

const struct cordon_contract cordon_import_ioport_resource = {
	.name = "ioport_resource",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_ioport_resource[0],
	.attach = attach_ioport_resource,
};

/* ---- iomem_resource ---- */
static const struct cordon_clause clauses_iomem_resource[] = {
	{ "iomem_resource", "specs/linux/ioport.own.h", "iomem_resource", 20 },
	{ "iomem_resource", "specs/linux/ioport.own.h", "__grants(ref(&iomem_resource))", 21 },
};
static void attach_iomem_resource(struct cordon_call *call)
{
	cordon_gain_ref(call, 0, &iomem_resource, 0, CORDON_TYPE(&iomem_resource), &clauses_iomem_resource[1]);
}

const struct cordon_contract cordon_import_iomem_resource = {
	.name = "iomem_resource",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_iomem_resource[0],
	.attach = attach_iomem_resource,
};

/* ---- __request_region ---- */
static const struct cordon_clause clauses___request_region[] = {
	{ "__request_region", "specs/linux/ioport.own.h", "__request_region", 26 },
	{ "__request_region", "specs/linux/ioport.own.h", "__runs_in(process)", 28 },
	{ "__request_region", "specs/linux/ioport.own.h", "__checks(ref(parent))", 29 },
	{ "__request_region", "specs/linux/ioport.own.h", "__checks_if(name, string(name))", 30 },
	{ "__request_region", "specs/linux/ioport.own.h", "__requires(n > 0 && start + n > start)", 31 },
	{ "__request_region", "specs/linux/ioport.own.h", "__requires(parent != &ioport_resource || start + n <= 0x10000)", 32 },
	{ "__request_region", "specs/linux/ioport.own.h", "__grants_if(ret, ref(ret))", 33 },
	{ "__request_region", "specs/linux/ioport.own.h", "__returns_if(ret, region_hold((const void *)start, parent, n))", 34 },
	{ "__request_region", "specs/linux/ioport.own.h", "__pins_if(ret, string(name), __release_region(parent, start, n))", 35 },
};
CORDON_SAME_TYPE(__request_region, struct resource *, struct resource *, resource_size_t, resource_size_t, const char *, int);
CORDON_IN_REGISTERS(resource_size_t, 8);
static void enter___request_region(struct cordon_call *call)
{
	struct resource *parent = (struct resource *)call->args[0];
	resource_size_t start = (resource_size_t)call->args[1];
	resource_size_t n = (resource_size_t)call->args[2];
	const char *name = (const char *)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___request_region[1]);
	cordon_need_ref(call, parent, 0, CORDON_TYPE(parent), &clauses___request_region[2]);
	if (name) {
		cordon_need_string(call, name, &clauses___request_region[3]);
	}
	cordon_require(call, n > 0 && start + n > start, &clauses___request_region[4]);
	cordon_require(call, parent != &ioport_resource || start + n <= 0x10000, &clauses___request_region[5]);
}

static void leave___request_region(struct cordon_call *call)
{
	struct resource *parent = (struct resource *)call->args[0];
	resource_size_t start = (resource_size_t)call->args[1];
	resource_size_t n = (resource_size_t)call->args[2];
	struct resource *ret = (struct resource *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses___request_region[6]);
	}
	if (ret) {
		cordon_gain_region_hold(call, &clauses___request_region[7], (const void *)start, parent, n);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(parent), (u64)(start), (u64)(n) };
		
			cordon_pin(call, &cordon_inverse___release_region, arguments, NULL, 0, &clauses___request_region[8]);
		}
	}
}

const struct cordon_contract cordon_import___request_region = {
	.name = "__request_region",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses___request_region[0],
	.enter = enter___request_region,
	.leave = leave___request_region,
};

/* ---- __release_region ---- */
static const struct cordon_clause clauses___release_region[] = {
	{ "__release_region", "specs/linux/ioport.own.h", "__release_region", 36 },
	{ "__release_region", "specs/linux/ioport.own.h", "__runs_in(process)", 37 },
	{ "__release_region", "specs/linux/ioport.own.h", "__checks(ref(parent))", 38 },
	{ "__release_region", "specs/linux/ioport.own.h", "__transfers(region_hold((const void *)start, parent, n))", 39 },
	{ "__release_region", "specs/linux/ioport.own.h", "__unpins(__release_region(parent, start, n))", 40 },
};
CORDON_SAME_TYPE(__release_region, void, struct resource *, resource_size_t, resource_size_t);
CORDON_IN_REGISTERS(resource_size_t, 8);
static void enter___release_region(struct cordon_call *call)
{
	struct resource *parent = (struct resource *)call->args[0];
	resource_size_t start = (resource_size_t)call->args[1];
	resource_size_t n = (resource_size_t)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___release_region[1]);
	cordon_need_ref(call, parent, 0, CORDON_TYPE(parent), &clauses___release_region[2]);
	cordon_set_close(call, &cordon_set_region_hold, (const void *)start, &clauses___release_region[3]);
	{
		const u64 arguments[6] = { (u64)(parent), (u64)(start), (u64)(n) };
	
		cordon_unpin(call, &cordon_inverse___release_region, arguments, 3, &clauses___release_region[4]);
	}
}

const struct cordon_contract cordon_import___release_region = {
	.name = "__release_region",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___release_region[0],
	.enter = enter___release_region,
};

/* ---- __devm_request_region ---- */
static const struct cordon_clause clauses___devm_request_region[] = {
	{ "__devm_request_region", "specs/linux/ioport.own.h", "__devm_request_region", 41 },
	{ "__devm_request_region", "specs/linux/ioport.own.h", "__runs_in(process)", 43 },
	{ "__devm_request_region", "specs/linux/ioport.own.h", "__checks(ref(dev))", 44 },
	{ "__devm_request_region", "specs/linux/ioport.own.h", "__checks(ref(parent))", 44 },
	{ "__devm_request_region", "specs/linux/ioport.own.h", "__checks_if(name, string(name))", 45 },
	{ "__devm_request_region", "specs/linux/ioport.own.h", "__requires(n > 0 && start + n > start)", 46 },
	{ "__devm_request_region", "specs/linux/ioport.own.h", "__requires(parent != &ioport_resource || start + n <= 0x10000)", 47 },
	{ "__devm_request_region", "specs/linux/ioport.own.h", "__grants_if(ret, ref(ret))", 48 },
	{ "__devm_request_region", "specs/linux/ioport.own.h", "__grants_if(ret && parent == &ioport_resource, port(start, n))", 49 },
};
CORDON_SAME_TYPE(__devm_request_region, struct resource *, struct device *, struct resource *, resource_size_t, resource_size_t, const char *);
CORDON_IN_REGISTERS(resource_size_t, 8);
static void enter___devm_request_region(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	struct resource *parent = (struct resource *)call->args[1];
	resource_size_t start = (resource_size_t)call->args[2];
	resource_size_t n = (resource_size_t)call->args[3];
	const char *name = (const char *)call->args[4];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___devm_request_region[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___devm_request_region[2]);
	cordon_need_ref(call, parent, 0, CORDON_TYPE(parent), &clauses___devm_request_region[3]);
	if (name) {
		cordon_need_string(call, name, &clauses___devm_request_region[4]);
	}
	cordon_require(call, n > 0 && start + n > start, &clauses___devm_request_region[5]);
	cordon_require(call, parent != &ioport_resource || start + n <= 0x10000, &clauses___devm_request_region[6]);
}

static void leave___devm_request_region(struct cordon_call *call)
{
	struct resource *parent = (struct resource *)call->args[1];
	resource_size_t start = (resource_size_t)call->args[2];
	resource_size_t n = (resource_size_t)call->args[3];
	struct resource *ret = (struct resource *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses___devm_request_region[7]);
	}
	if (ret && parent == &ioport_resource) {
		cordon_gain_port(call, 0, start, n, &clauses___devm_request_region[8]);
	}
}

const struct cordon_contract cordon_import___devm_request_region = {
	.name = "__devm_request_region",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses___devm_request_region[0],
	.enter = enter___devm_request_region,
	.leave = leave___devm_request_region,
};

/* ---- __devm_release_region ---- */
static const struct cordon_clause clauses___devm_release_region[] = {
	{ "__devm_release_region", "specs/linux/ioport.own.h", "__devm_release_region", 50 },
	{ "__devm_release_region", "specs/linux/ioport.own.h", "__runs_in(process)", 51 },
	{ "__devm_release_region", "specs/linux/ioport.own.h", "__checks(ref(dev))", 52 },
	{ "__devm_release_region", "specs/linux/ioport.own.h", "__checks(ref(parent))", 52 },
	{ "__devm_release_region", "specs/linux/ioport.own.h", "__checks_if(parent == &ioport_resource, port(start, n))", 53 },
};
CORDON_SAME_TYPE(__devm_release_region, void, struct device *, struct resource *, resource_size_t, resource_size_t);
CORDON_IN_REGISTERS(resource_size_t, 8);
static void enter___devm_release_region(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	struct resource *parent = (struct resource *)call->args[1];
	resource_size_t start = (resource_size_t)call->args[2];
	resource_size_t n = (resource_size_t)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___devm_release_region[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___devm_release_region[2]);
	cordon_need_ref(call, parent, 0, CORDON_TYPE(parent), &clauses___devm_release_region[3]);
	if (parent == &ioport_resource) {
		cordon_need_port(call, start, n, &clauses___devm_release_region[4]);
	}
}

const struct cordon_contract cordon_import___devm_release_region = {
	.name = "__devm_release_region",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___devm_release_region[0],
	.enter = enter___devm_release_region,
};

/* ---- ioremap_wc ---- */
static const struct cordon_clause clauses_ioremap_wc[] = {
	{ "ioremap_wc", "specs/linux/ioport.own.h", "ioremap_wc", 56 },
	{ "ioremap_wc", "specs/linux/ioport.own.h", "__runs_in(process)", 57 },
	{ "ioremap_wc", "specs/linux/ioport.own.h", "__returns_if(ret, alloc(ret, size, iounmap))", 58 },
};
CORDON_SAME_TYPE(ioremap_wc, void *, resource_size_t, unsigned long);
CORDON_IN_REGISTERS(resource_size_t, 8);
static void enter_ioremap_wc(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_ioremap_wc[1]);
}

static void leave_ioremap_wc(struct cordon_call *call)
{
	unsigned long size = (unsigned long)call->args[1];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_iounmap, CORDON_TYPE(ret), &clauses_ioremap_wc[2]);
	}
}

const struct cordon_contract cordon_import_ioremap_wc = {
	.name = "ioremap_wc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ioremap_wc[0],
	.enter = enter_ioremap_wc,
	.leave = leave_ioremap_wc,
};

/* ---- ioremap_uc ---- */
static const struct cordon_clause clauses_ioremap_uc[] = {
	{ "ioremap_uc", "specs/linux/ioport.own.h", "ioremap_uc", 59 },
	{ "ioremap_uc", "specs/linux/ioport.own.h", "__runs_in(process)", 60 },
	{ "ioremap_uc", "specs/linux/ioport.own.h", "__returns_if(ret, alloc(ret, size, iounmap))", 61 },
};
CORDON_SAME_TYPE(ioremap_uc, void *, resource_size_t, unsigned long);
CORDON_IN_REGISTERS(resource_size_t, 8);
static void enter_ioremap_uc(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_ioremap_uc[1]);
}

static void leave_ioremap_uc(struct cordon_call *call)
{
	unsigned long size = (unsigned long)call->args[1];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_iounmap, CORDON_TYPE(ret), &clauses_ioremap_uc[2]);
	}
}

const struct cordon_contract cordon_import_ioremap_uc = {
	.name = "ioremap_uc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ioremap_uc[0],
	.enter = enter_ioremap_uc,
	.leave = leave_ioremap_uc,
};

/* ---- ioremap_cache ---- */
static const struct cordon_clause clauses_ioremap_cache[] = {
	{ "ioremap_cache", "specs/linux/ioport.own.h", "ioremap_cache", 62 },
	{ "ioremap_cache", "specs/linux/ioport.own.h", "__runs_in(process)", 63 },
	{ "ioremap_cache", "specs/linux/ioport.own.h", "__returns_if(ret, alloc(ret, size, iounmap))", 64 },
};
CORDON_SAME_TYPE(ioremap_cache, void *, resource_size_t, unsigned long);
CORDON_IN_REGISTERS(resource_size_t, 8);
static void enter_ioremap_cache(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_ioremap_cache[1]);
}

static void leave_ioremap_cache(struct cordon_call *call)
{
	unsigned long size = (unsigned long)call->args[1];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_iounmap, CORDON_TYPE(ret), &clauses_ioremap_cache[2]);
	}
}

const struct cordon_contract cordon_import_ioremap_cache = {
	.name = "ioremap_cache",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ioremap_cache[0],
	.enter = enter_ioremap_cache,
	.leave = leave_ioremap_cache,
};

/* ---- memremap ---- */
static const struct cordon_clause clauses_memremap[] = {
	{ "memremap", "specs/linux/ioport.own.h", "memremap", 65 },
	{ "memremap", "specs/linux/ioport.own.h", "__runs_in(process)", 66 },
	{ "memremap", "specs/linux/ioport.own.h", "__returns_if(ret, alloc(ret, size, memunmap))", 67 },
};
CORDON_SAME_TYPE(memremap, void *, resource_size_t, size_t, unsigned long);
CORDON_IN_REGISTERS(resource_size_t, 8);
static void enter_memremap(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_memremap[1]);
}

static void leave_memremap(struct cordon_call *call)
{
	size_t size = (size_t)call->args[1];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_memunmap, CORDON_TYPE(ret), &clauses_memremap[2]);
	}
}

const struct cordon_contract cordon_import_memremap = {
	.name = "memremap",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_memremap[0],
	.enter = enter_memremap,
	.leave = leave_memremap,
};

/* ---- memunmap ---- */
static const struct cordon_clause clauses_memunmap[] = {
	{ "memunmap", "specs/linux/ioport.own.h", "memunmap", 68 },
	{ "memunmap", "specs/linux/ioport.own.h", "__runs_in(process)", 69 },
	{ "memunmap", "specs/linux/ioport.own.h", "__revokes_if(addr, alloc(addr, 0, memunmap))", 70 },
};
CORDON_SAME_TYPE(memunmap, void, void *);
static void enter_memunmap(struct cordon_call *call)
{
	void *addr = (void *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_memunmap[1]);
	if (addr) {
		cordon_lose_alloc(call, addr, 0, &cordon_release_memunmap, &clauses_memunmap[2]);
	}
}

const struct cordon_contract cordon_import_memunmap = {
	.name = "memunmap",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_memunmap[0],
	.enter = enter_memunmap,
};

/* ---- devm_ioremap ---- */
static const struct cordon_clause clauses_devm_ioremap[] = {
	{ "devm_ioremap", "specs/linux/ioport.own.h", "devm_ioremap", 72 },
	{ "devm_ioremap", "specs/linux/ioport.own.h", "__runs_in(process)", 73 },
	{ "devm_ioremap", "specs/linux/ioport.own.h", "__checks(devm_caps(dev, NULL, 0))", 74 },
	{ "devm_ioremap", "specs/linux/ioport.own.h", "__returns_if(ret, devm_caps(dev, ret, size))", 75 },
};
CORDON_SAME_TYPE(devm_ioremap, void *, struct device *, resource_size_t, resource_size_t);
CORDON_IN_REGISTERS(resource_size_t, 8);
static void enter_devm_ioremap(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_ioremap[1]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_ioremap[2]);
}

static void leave_devm_ioremap(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	resource_size_t size = (resource_size_t)call->args[2];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_devm_caps(call, &clauses_devm_ioremap[3], dev, ret, size);
	}
}

const struct cordon_contract cordon_import_devm_ioremap = {
	.name = "devm_ioremap",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_devm_ioremap[0],
	.enter = enter_devm_ioremap,
	.leave = leave_devm_ioremap,
};

/* ---- devm_ioremap_wc ---- */
static const struct cordon_clause clauses_devm_ioremap_wc[] = {
	{ "devm_ioremap_wc", "specs/linux/ioport.own.h", "devm_ioremap_wc", 76 },
	{ "devm_ioremap_wc", "specs/linux/ioport.own.h", "__runs_in(process)", 77 },
	{ "devm_ioremap_wc", "specs/linux/ioport.own.h", "__checks(devm_caps(dev, NULL, 0))", 78 },
	{ "devm_ioremap_wc", "specs/linux/ioport.own.h", "__returns_if(ret, devm_caps(dev, ret, size))", 79 },
};
CORDON_SAME_TYPE(devm_ioremap_wc, void *, struct device *, resource_size_t, resource_size_t);
CORDON_IN_REGISTERS(resource_size_t, 8);
static void enter_devm_ioremap_wc(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_ioremap_wc[1]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_ioremap_wc[2]);
}

static void leave_devm_ioremap_wc(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	resource_size_t size = (resource_size_t)call->args[2];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_devm_caps(call, &clauses_devm_ioremap_wc[3], dev, ret, size);
	}
}

const struct cordon_contract cordon_import_devm_ioremap_wc = {
	.name = "devm_ioremap_wc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_devm_ioremap_wc[0],
	.enter = enter_devm_ioremap_wc,
	.leave = leave_devm_ioremap_wc,
};

/* ---- devm_ioremap_uc ---- */
static const struct cordon_clause clauses_devm_ioremap_uc[] = {
	{ "devm_ioremap_uc", "specs/linux/ioport.own.h", "devm_ioremap_uc", 80 },
	{ "devm_ioremap_uc", "specs/linux/ioport.own.h", "__runs_in(process)", 81 },
	{ "devm_ioremap_uc", "specs/linux/ioport.own.h", "__checks(devm_caps(dev, NULL, 0))", 82 },
	{ "devm_ioremap_uc", "specs/linux/ioport.own.h", "__returns_if(ret, devm_caps(dev, ret, size))", 83 },
};
CORDON_SAME_TYPE(devm_ioremap_uc, void *, struct device *, resource_size_t, resource_size_t);
CORDON_IN_REGISTERS(resource_size_t, 8);
static void enter_devm_ioremap_uc(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_ioremap_uc[1]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_ioremap_uc[2]);
}

static void leave_devm_ioremap_uc(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	resource_size_t size = (resource_size_t)call->args[2];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_devm_caps(call, &clauses_devm_ioremap_uc[3], dev, ret, size);
	}
}

const struct cordon_contract cordon_import_devm_ioremap_uc = {
	.name = "devm_ioremap_uc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_devm_ioremap_uc[0],
	.enter = enter_devm_ioremap_uc,
	.leave = leave_devm_ioremap_uc,
};

/* ---- devm_ioremap_resource ---- */
static const struct cordon_clause clauses_devm_ioremap_resource[] = {
	{ "devm_ioremap_resource", "specs/linux/ioport.own.h", "devm_ioremap_resource", 84 },
	{ "devm_ioremap_resource", "specs/linux/ioport.own.h", "__runs_in(process)", 85 },
	{ "devm_ioremap_resource", "specs/linux/ioport.own.h", "__checks(devm_caps(dev, NULL, 0))", 86 },
	{ "devm_ioremap_resource", "specs/linux/ioport.own.h", "__checks(ref(res))", 87 },
	{ "devm_ioremap_resource", "specs/linux/ioport.own.h", "__returns_if(!IS_ERR(ret), devm_caps(dev, ret, resource_size(res)))", 88 },
};
CORDON_SAME_TYPE(devm_ioremap_resource, void *, struct device *, const struct resource *);
static void enter_devm_ioremap_resource(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const struct resource *res = (const struct resource *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_ioremap_resource[1]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_ioremap_resource[2]);
	cordon_need_ref(call, res, 0, CORDON_TYPE(res), &clauses_devm_ioremap_resource[3]);
}

static void leave_devm_ioremap_resource(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const struct resource *res = (const struct resource *)call->args[1];
	void *ret = (void *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_devm_caps(call, &clauses_devm_ioremap_resource[4], dev, ret, resource_size(res));
	}
}

const struct cordon_contract cordon_import_devm_ioremap_resource = {
	.name = "devm_ioremap_resource",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_devm_ioremap_resource[0],
	.enter = enter_devm_ioremap_resource,
	.leave = leave_devm_ioremap_resource,
};

/* ---- ioread8 ---- */
static const struct cordon_clause clauses_ioread8[] = {
	{ "ioread8", "specs/linux/ioport.own.h", "ioread8", 101 },
	{ "ioread8", "specs/linux/ioport.own.h", "__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u8)))", 101 },
	{ "ioread8", "specs/linux/ioport.own.h", "__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u8)))", 101 },
};
CORDON_SAME_TYPE(ioread8, unsigned int, const void *);
static void enter_ioread8(struct cordon_call *call)
{
	const void *addr = (const void *)call->args[0];

	if (io_cookie_is_memory(addr)) {
		cordon_need_write(call, addr, sizeof(u8), &clauses_ioread8[1]);
	}
	if (!io_cookie_is_memory(addr)) {
		cordon_need_port(call, io_cookie_port(addr), sizeof(u8), &clauses_ioread8[2]);
	}
}

const struct cordon_contract cordon_import_ioread8 = {
	.name = "ioread8",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ioread8[0],
	.enter = enter_ioread8,
};

/* ---- ioread16 ---- */
static const struct cordon_clause clauses_ioread16[] = {
	{ "ioread16", "specs/linux/ioport.own.h", "ioread16", 102 },
	{ "ioread16", "specs/linux/ioport.own.h", "__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u16)))", 102 },
	{ "ioread16", "specs/linux/ioport.own.h", "__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u16)))", 102 },
};
CORDON_SAME_TYPE(ioread16, unsigned int, const void *);
static void enter_ioread16(struct cordon_call *call)
{
	const void *addr = (const void *)call->args[0];

	if (io_cookie_is_memory(addr)) {
		cordon_need_write(call, addr, sizeof(u16), &clauses_ioread16[1]);
	}
	if (!io_cookie_is_memory(addr)) {
		cordon_need_port(call, io_cookie_port(addr), sizeof(u16), &clauses_ioread16[2]);
	}
}

const struct cordon_contract cordon_import_ioread16 = {
	.name = "ioread16",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ioread16[0],
	.enter = enter_ioread16,
};

/* ---- ioread16be ---- */
static const struct cordon_clause clauses_ioread16be[] = {
	{ "ioread16be", "specs/linux/ioport.own.h", "ioread16be", 103 },
	{ "ioread16be", "specs/linux/ioport.own.h", "__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u16)))", 103 },
	{ "ioread16be", "specs/linux/ioport.own.h", "__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u16)))", 103 },
};
CORDON_SAME_TYPE(ioread16be, unsigned int, const void *);
static void enter_ioread16be(struct cordon_call *call)
{
	const void *addr = (const void *)call->args[0];

	if (io_cookie_is_memory(addr)) {
		cordon_need_write(call, addr, sizeof(u16), &clauses_ioread16be[1]);
	}
	if (!io_cookie_is_memory(addr)) {
		cordon_need_port(call, io_cookie_port(addr), sizeof(u16), &clauses_ioread16be[2]);
	}
}

const struct cordon_contract cordon_import_ioread16be = {
	.name = "ioread16be",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ioread16be[0],
	.enter = enter_ioread16be,
};

/* ---- ioread32 ---- */
static const struct cordon_clause clauses_ioread32[] = {
	{ "ioread32", "specs/linux/ioport.own.h", "ioread32", 104 },
	{ "ioread32", "specs/linux/ioport.own.h", "__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u32)))", 104 },
	{ "ioread32", "specs/linux/ioport.own.h", "__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u32)))", 104 },
};
CORDON_SAME_TYPE(ioread32, unsigned int, const void *);
static void enter_ioread32(struct cordon_call *call)
{
	const void *addr = (const void *)call->args[0];

	if (io_cookie_is_memory(addr)) {
		cordon_need_write(call, addr, sizeof(u32), &clauses_ioread32[1]);
	}
	if (!io_cookie_is_memory(addr)) {
		cordon_need_port(call, io_cookie_port(addr), sizeof(u32), &clauses_ioread32[2]);
	}
}

const struct cordon_contract cordon_import_ioread32 = {
	.name = "ioread32",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ioread32[0],
	.enter = enter_ioread32,
};

/* ---- ioread32be ---- */
static const struct cordon_clause clauses_ioread32be[] = {
	{ "ioread32be", "specs/linux/ioport.own.h", "ioread32be", 105 },
	{ "ioread32be", "specs/linux/ioport.own.h", "__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u32)))", 105 },
	{ "ioread32be", "specs/linux/ioport.own.h", "__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u32)))", 105 },
};
CORDON_SAME_TYPE(ioread32be, unsigned int, const void *);
static void enter_ioread32be(struct cordon_call *call)
{
	const void *addr = (const void *)call->args[0];

	if (io_cookie_is_memory(addr)) {
		cordon_need_write(call, addr, sizeof(u32), &clauses_ioread32be[1]);
	}
	if (!io_cookie_is_memory(addr)) {
		cordon_need_port(call, io_cookie_port(addr), sizeof(u32), &clauses_ioread32be[2]);
	}
}

const struct cordon_contract cordon_import_ioread32be = {
	.name = "ioread32be",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ioread32be[0],
	.enter = enter_ioread32be,
};

/* ---- iowrite8 ---- */
static const struct cordon_clause clauses_iowrite8[] = {
	{ "iowrite8", "specs/linux/ioport.own.h", "iowrite8", 106 },
	{ "iowrite8", "specs/linux/ioport.own.h", "__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u8)))", 106 },
	{ "iowrite8", "specs/linux/ioport.own.h", "__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u8)))", 106 },
};
CORDON_SAME_TYPE(iowrite8, void, u8, void *);
static void enter_iowrite8(struct cordon_call *call)
{
	void *addr = (void *)call->args[1];

	if (io_cookie_is_memory(addr)) {
		cordon_need_write(call, addr, sizeof(u8), &clauses_iowrite8[1]);
	}
	if (!io_cookie_is_memory(addr)) {
		cordon_need_port(call, io_cookie_port(addr), sizeof(u8), &clauses_iowrite8[2]);
	}
}

const struct cordon_contract cordon_import_iowrite8 = {
	.name = "iowrite8",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_iowrite8[0],
	.enter = enter_iowrite8,
};

/* ---- iowrite16 ---- */
static const struct cordon_clause clauses_iowrite16[] = {
	{ "iowrite16", "specs/linux/ioport.own.h", "iowrite16", 107 },
	{ "iowrite16", "specs/linux/ioport.own.h", "__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u16)))", 107 },
	{ "iowrite16", "specs/linux/ioport.own.h", "__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u16)))", 107 },
};
CORDON_SAME_TYPE(iowrite16, void, u16, void *);
static void enter_iowrite16(struct cordon_call *call)
{
	void *addr = (void *)call->args[1];

	if (io_cookie_is_memory(addr)) {
		cordon_need_write(call, addr, sizeof(u16), &clauses_iowrite16[1]);
	}
	if (!io_cookie_is_memory(addr)) {
		cordon_need_port(call, io_cookie_port(addr), sizeof(u16), &clauses_iowrite16[2]);
	}
}

const struct cordon_contract cordon_import_iowrite16 = {
	.name = "iowrite16",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_iowrite16[0],
	.enter = enter_iowrite16,
};

/* ---- iowrite16be ---- */
static const struct cordon_clause clauses_iowrite16be[] = {
	{ "iowrite16be", "specs/linux/ioport.own.h", "iowrite16be", 108 },
	{ "iowrite16be", "specs/linux/ioport.own.h", "__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u16)))", 108 },
	{ "iowrite16be", "specs/linux/ioport.own.h", "__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u16)))", 108 },
};
CORDON_SAME_TYPE(iowrite16be, void, u16, void *);
static void enter_iowrite16be(struct cordon_call *call)
{
	void *addr = (void *)call->args[1];

	if (io_cookie_is_memory(addr)) {
		cordon_need_write(call, addr, sizeof(u16), &clauses_iowrite16be[1]);
	}
	if (!io_cookie_is_memory(addr)) {
		cordon_need_port(call, io_cookie_port(addr), sizeof(u16), &clauses_iowrite16be[2]);
	}
}

const struct cordon_contract cordon_import_iowrite16be = {
	.name = "iowrite16be",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_iowrite16be[0],
	.enter = enter_iowrite16be,
};

/* ---- iowrite32 ---- */
static const struct cordon_clause clauses_iowrite32[] = {
	{ "iowrite32", "specs/linux/ioport.own.h", "iowrite32", 109 },
	{ "iowrite32", "specs/linux/ioport.own.h", "__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u32)))", 109 },
	{ "iowrite32", "specs/linux/ioport.own.h", "__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u32)))", 109 },
};
CORDON_SAME_TYPE(iowrite32, void, u32, void *);
static void enter_iowrite32(struct cordon_call *call)
{
	void *addr = (void *)call->args[1];

	if (io_cookie_is_memory(addr)) {
		cordon_need_write(call, addr, sizeof(u32), &clauses_iowrite32[1]);
	}
	if (!io_cookie_is_memory(addr)) {
		cordon_need_port(call, io_cookie_port(addr), sizeof(u32), &clauses_iowrite32[2]);
	}
}

const struct cordon_contract cordon_import_iowrite32 = {
	.name = "iowrite32",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_iowrite32[0],
	.enter = enter_iowrite32,
};

/* ---- iowrite32be ---- */
static const struct cordon_clause clauses_iowrite32be[] = {
	{ "iowrite32be", "specs/linux/ioport.own.h", "iowrite32be", 110 },
	{ "iowrite32be", "specs/linux/ioport.own.h", "__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u32)))", 110 },
	{ "iowrite32be", "specs/linux/ioport.own.h", "__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u32)))", 110 },
};
CORDON_SAME_TYPE(iowrite32be, void, u32, void *);
static void enter_iowrite32be(struct cordon_call *call)
{
	void *addr = (void *)call->args[1];

	if (io_cookie_is_memory(addr)) {
		cordon_need_write(call, addr, sizeof(u32), &clauses_iowrite32be[1]);
	}
	if (!io_cookie_is_memory(addr)) {
		cordon_need_port(call, io_cookie_port(addr), sizeof(u32), &clauses_iowrite32be[2]);
	}
}

const struct cordon_contract cordon_import_iowrite32be = {
	.name = "iowrite32be",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_iowrite32be[0],
	.enter = enter_iowrite32be,
};

/* ---- ioread8_rep ---- */
static const struct cordon_clause clauses_ioread8_rep[] = {
	{ "ioread8_rep", "specs/linux/ioport.own.h", "ioread8_rep", 111 },
	{ "ioread8_rep", "specs/linux/ioport.own.h", "__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u8)))", 112 },
	{ "ioread8_rep", "specs/linux/ioport.own.h", "__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u8)))", 113 },
	{ "ioread8_rep", "specs/linux/ioport.own.h", "__checks(write(buffer, count))", 114 },
};
CORDON_SAME_TYPE(ioread8_rep, void, const void *, void *, unsigned long);
static void enter_ioread8_rep(struct cordon_call *call)
{
	const void *addr = (const void *)call->args[0];
	void *buffer = (void *)call->args[1];
	unsigned long count = (unsigned long)call->args[2];

	if (io_cookie_is_memory(addr)) {
		cordon_need_write(call, addr, sizeof(u8), &clauses_ioread8_rep[1]);
	}
	if (!io_cookie_is_memory(addr)) {
		cordon_need_port(call, io_cookie_port(addr), sizeof(u8), &clauses_ioread8_rep[2]);
	}
	cordon_need_write(call, buffer, count, &clauses_ioread8_rep[3]);
}

const struct cordon_contract cordon_import_ioread8_rep = {
	.name = "ioread8_rep",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_ioread8_rep[0],
	.enter = enter_ioread8_rep,
};

/* ---- iowrite8_rep ---- */
static const struct cordon_clause clauses_iowrite8_rep[] = {
	{ "iowrite8_rep", "specs/linux/ioport.own.h", "iowrite8_rep", 115 },
	{ "iowrite8_rep", "specs/linux/ioport.own.h", "__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u8)))", 116 },
	{ "iowrite8_rep", "specs/linux/ioport.own.h", "__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u8)))", 117 },
	{ "iowrite8_rep", "specs/linux/ioport.own.h", "__checks(read(buffer, count))", 118 },
};
CORDON_SAME_TYPE(iowrite8_rep, void, void *, const void *, unsigned long);
static void enter_iowrite8_rep(struct cordon_call *call)
{
	void *addr = (void *)call->args[0];
	const void *buffer = (const void *)call->args[1];
	unsigned long count = (unsigned long)call->args[2];

	if (io_cookie_is_memory(addr)) {
		cordon_need_write(call, addr, sizeof(u8), &clauses_iowrite8_rep[1]);
	}
	if (!io_cookie_is_memory(addr)) {
		cordon_need_port(call, io_cookie_port(addr), sizeof(u8), &clauses_iowrite8_rep[2]);
	}
	cordon_need_read(call, buffer, count, &clauses_iowrite8_rep[3]);
}

const struct cordon_contract cordon_import_iowrite8_rep = {
	.name = "iowrite8_rep",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_iowrite8_rep[0],
	.enter = enter_iowrite8_rep,
};

/* ---- ioread32_rep ---- */
static const struct cordon_clause clauses_ioread32_rep[] = {
	{ "ioread32_rep", "specs/linux/ioport.own.h", "ioread32_rep", 119 },
	{ "ioread32_rep", "specs/linux/ioport.own.h", "__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u32)))", 120 },
	{ "ioread32_rep", "specs/linux/ioport.own.h", "__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u32)))", 121 },
	{ "ioread32_rep", "specs/linux/ioport.own.h", "__checks(write(buffer, count * sizeof(u32)))", 122 },
};
CORDON_SAME_TYPE(ioread32_rep, void, const void *, void *, unsigned long);
static void enter_ioread32_rep(struct cordon_call *call)
{
	const void *addr = (const void *)call->args[0];
	void *buffer = (void *)call->args[1];
	unsigned long count = (unsigned long)call->args[2];

	if (io_cookie_is_memory(addr)) {
		cordon_need_write(call, addr, sizeof(u32), &clauses_ioread32_rep[1]);
	}
	if (!io_cookie_is_memory(addr)) {
		cordon_need_port(call, io_cookie_port(addr), sizeof(u32), &clauses_ioread32_rep[2]);
	}
	cordon_need_write(call, buffer, count * sizeof(u32), &clauses_ioread32_rep[3]);
}

const struct cordon_contract cordon_import_ioread32_rep = {
	.name = "ioread32_rep",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_ioread32_rep[0],
	.enter = enter_ioread32_rep,
};

/* ---- iowrite32_rep ---- */
static const struct cordon_clause clauses_iowrite32_rep[] = {
	{ "iowrite32_rep", "specs/linux/ioport.own.h", "iowrite32_rep", 123 },
	{ "iowrite32_rep", "specs/linux/ioport.own.h", "__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u32)))", 124 },
	{ "iowrite32_rep", "specs/linux/ioport.own.h", "__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u32)))", 125 },
	{ "iowrite32_rep", "specs/linux/ioport.own.h", "__checks(read(buffer, count * sizeof(u32)))", 126 },
};
CORDON_SAME_TYPE(iowrite32_rep, void, void *, const void *, unsigned long);
static void enter_iowrite32_rep(struct cordon_call *call)
{
	void *addr = (void *)call->args[0];
	const void *buffer = (const void *)call->args[1];
	unsigned long count = (unsigned long)call->args[2];

	if (io_cookie_is_memory(addr)) {
		cordon_need_write(call, addr, sizeof(u32), &clauses_iowrite32_rep[1]);
	}
	if (!io_cookie_is_memory(addr)) {
		cordon_need_port(call, io_cookie_port(addr), sizeof(u32), &clauses_iowrite32_rep[2]);
	}
	cordon_need_read(call, buffer, count * sizeof(u32), &clauses_iowrite32_rep[3]);
}

const struct cordon_contract cordon_import_iowrite32_rep = {
	.name = "iowrite32_rep",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_iowrite32_rep[0],
	.enter = enter_iowrite32_rep,
};

/* ---- memset_io ---- */
static const struct cordon_clause clauses_memset_io[] = {
	{ "memset_io", "specs/linux/ioport.own.h", "memset_io", 127 },
	{ "memset_io", "specs/linux/ioport.own.h", "__checks(write(addr, size))", 128 },
};
CORDON_SAME_TYPE(memset_io, void, volatile void *, int, size_t);
static void enter_memset_io(struct cordon_call *call)
{
	volatile void *addr = (volatile void *)call->args[0];
	size_t size = (size_t)call->args[2];

	cordon_need_write(call, addr, size, &clauses_memset_io[1]);
}

const struct cordon_contract cordon_import_memset_io = {
	.name = "memset_io",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_memset_io[0],
	.enter = enter_memset_io,
};

/* ---- ioport_map ---- */
static const struct cordon_clause clauses_ioport_map[] = {
	{ "ioport_map", "specs/linux/ioport.own.h", "ioport_map", 130 },
	{ "ioport_map", "specs/linux/ioport.own.h", "__checks(port(port_number, nr))", 131 },
};
CORDON_SAME_TYPE(ioport_map, void *, unsigned long, unsigned int);
static void enter_ioport_map(struct cordon_call *call)
{
	unsigned long port_number = (unsigned long)call->args[0];
	unsigned int nr = (unsigned int)call->args[1];

	cordon_need_port(call, port_number, nr, &clauses_ioport_map[1]);
}

const struct cordon_contract cordon_import_ioport_map = {
	.name = "ioport_map",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ioport_map[0],
	.enter = enter_ioport_map,
};

/* ---- ioport_unmap ---- */
static const struct cordon_clause clauses_ioport_unmap[] = {
	{ "ioport_unmap", "specs/linux/ioport.own.h", "ioport_unmap", 132 },
	{ "ioport_unmap", "specs/linux/ioport.own.h", "__opaque(addr)", 133 },
};
CORDON_SAME_TYPE(ioport_unmap, void, void *);
const struct cordon_contract cordon_import_ioport_unmap = {
	.name = "ioport_unmap",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ioport_unmap[0],
};

/* ---- arch_phys_wc_add ---- */
static const struct cordon_clause clauses_arch_phys_wc_add[] = {
	{ "arch_phys_wc_add", "specs/linux/ioport.own.h", "arch_phys_wc_add", 134 },
	{ "arch_phys_wc_add", "specs/linux/ioport.own.h", "__runs_in(process)", 135 },
};
CORDON_SAME_TYPE(arch_phys_wc_add, int, unsigned long, unsigned long);
static void enter_arch_phys_wc_add(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_arch_phys_wc_add[1]);
}

const struct cordon_contract cordon_import_arch_phys_wc_add = {
	.name = "arch_phys_wc_add",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_arch_phys_wc_add[0],
	.enter = enter_arch_phys_wc_add,
};

/* ---- arch_phys_wc_del ---- */
static const struct cordon_clause clauses_arch_phys_wc_del[] = {
	{ "arch_phys_wc_del", "specs/linux/ioport.own.h", "arch_phys_wc_del", 136 },
	{ "arch_phys_wc_del", "specs/linux/ioport.own.h", "__runs_in(process)", 137 },
};
CORDON_SAME_TYPE(arch_phys_wc_del, void, int);
static void enter_arch_phys_wc_del(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_arch_phys_wc_del[1]);
}

const struct cordon_contract cordon_import_arch_phys_wc_del = {
	.name = "arch_phys_wc_del",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_arch_phys_wc_del[0],
	.enter = enter_arch_phys_wc_del,
};

