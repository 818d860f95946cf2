/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/vmalloc.own.h>
#include "wrap.h"

/* ---- vmalloc ---- */
static const struct cordon_clause clauses_vmalloc[] = {
	{ "vmalloc", "specs/linux/vmalloc.own.h", "vmalloc", 9 },
	{ "vmalloc", "specs/linux/vmalloc.own.h", "__runs_in(process)", 10 },
	{ "vmalloc", "specs/linux/vmalloc.own.h", "__returns_if(ret, alloc(ret, size, vfree))", 11 },
};
CORDON_SAME_TYPE(vmalloc, void *, unsigned long);
static void enter_vmalloc(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_vmalloc[1]);
}

static void leave_vmalloc(struct cordon_call *call)
{
	unsigned long size = (unsigned long)call->args[0];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_vfree, CORDON_TYPE(ret), &clauses_vmalloc[2]);
	}
}

const struct cordon_contract cordon_import_vmalloc = {
	.name = "vmalloc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_vmalloc[0],
	.enter = enter_vmalloc,
	.leave = leave_vmalloc,
};

/* ---- vzalloc ---- */
static const struct cordon_clause clauses_vzalloc[] = {
	{ "vzalloc", "specs/linux/vmalloc.own.h", "vzalloc", 12 },
	{ "vzalloc", "specs/linux/vmalloc.own.h", "__runs_in(process)", 13 },
	{ "vzalloc", "specs/linux/vmalloc.own.h", "__returns_if(ret, alloc(ret, size, vfree))", 14 },
};
CORDON_SAME_TYPE(vzalloc, void *, unsigned long);
static void enter_vzalloc(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_vzalloc[1]);
}

static void leave_vzalloc(struct cordon_call *call)
{
	unsigned long size = (unsigned long)call->args[0];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_vfree, CORDON_TYPE(ret), &clauses_vzalloc[2]);
	}
}

const struct cordon_contract cordon_import_vzalloc = {
	.name = "vzalloc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_vzalloc[0],
	.enter = enter_vzalloc,
	.leave = leave_vzalloc,
};

/* ---- __vmalloc ---- */
static const struct cordon_clause clauses___vmalloc[] = {
	{ "__vmalloc", "specs/linux/vmalloc.own.h", "__vmalloc", 21 },
	{ "__vmalloc", "specs/linux/vmalloc.own.h", "__runs_in(process)", 22 },
	{ "__vmalloc", "specs/linux/vmalloc.own.h", "__requires(gfp_is_sound(gfp_mask))", 23 },
	{ "__vmalloc", "specs/linux/vmalloc.own.h", "__returns_if(ret, alloc(ret, size, vfree))", 24 },
};
CORDON_SAME_TYPE(__vmalloc, void *, unsigned long, gfp_t);
static void enter___vmalloc(struct cordon_call *call)
{
	gfp_t gfp_mask = (gfp_t)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___vmalloc[1]);
	cordon_require(call, gfp_is_sound(gfp_mask), &clauses___vmalloc[2]);
}

static void leave___vmalloc(struct cordon_call *call)
{
	unsigned long size = (unsigned long)call->args[0];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_vfree, CORDON_TYPE(ret), &clauses___vmalloc[3]);
	}
}

const struct cordon_contract cordon_import___vmalloc = {
	.name = "__vmalloc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___vmalloc[0],
	.enter = enter___vmalloc,
	.leave = leave___vmalloc,
};

/* ---- vfree ---- */
static const struct cordon_clause clauses_vfree[] = {
	{ "vfree", "specs/linux/vmalloc.own.h", "vfree", 29 },
	{ "vfree", "specs/linux/vmalloc.own.h", "__revokes_if(addr, alloc(addr, 0, vfree))", 30 },
};
CORDON_SAME_TYPE(vfree, void, const void *);
static void enter_vfree(struct cordon_call *call)
{
	const void *addr = (const void *)call->args[0];

	if (addr) {
		cordon_lose_alloc(call, addr, 0, &cordon_release_vfree, &clauses_vfree[1]);
	}
}

const struct cordon_contract cordon_import_vfree = {
	.name = "vfree",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_vfree[0],
	.enter = enter_vfree,
};

/* ---- is_vmalloc_addr ---- */
static const struct cordon_clause clauses_is_vmalloc_addr[] = {
	{ "is_vmalloc_addr", "specs/linux/vmalloc.own.h", "is_vmalloc_addr", 31 },
};
CORDON_SAME_TYPE(is_vmalloc_addr, bool, const void *);
const struct cordon_contract cordon_import_is_vmalloc_addr = {
	.name = "is_vmalloc_addr",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_is_vmalloc_addr[0],
};

