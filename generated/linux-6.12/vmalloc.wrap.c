/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/vmalloc.own.h>
#include "wrap.h"

/* ---- vmalloc_noprof ---- */
static const struct cordon_clause clauses_vmalloc_noprof[] = {
	{ "vmalloc_noprof", "specs/linux/vmalloc.own.h", "vmalloc_noprof", 15 },
	{ "vmalloc_noprof", "specs/linux/vmalloc.own.h", "__runs_in(process)", 16 },
	{ "vmalloc_noprof", "specs/linux/vmalloc.own.h", "__returns_if(ret, alloc(ret, size, vfree))", 17 },
};
CORDON_SAME_TYPE(vmalloc_noprof, void *, unsigned long);
static void enter_vmalloc_noprof(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_vmalloc_noprof[1]);
}

static void leave_vmalloc_noprof(struct cordon_call *call)
{
	unsigned long size = (unsigned long)call->args[0];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_vfree, CORDON_TYPE(ret), &clauses_vmalloc_noprof[2]);
	}
}

const struct cordon_contract cordon_import_vmalloc_noprof = {
	.name = "vmalloc_noprof",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_vmalloc_noprof[0],
	.enter = enter_vmalloc_noprof,
	.leave = leave_vmalloc_noprof,
};

/* ---- vzalloc_noprof ---- */
static const struct cordon_clause clauses_vzalloc_noprof[] = {
	{ "vzalloc_noprof", "specs/linux/vmalloc.own.h", "vzalloc_noprof", 18 },
	{ "vzalloc_noprof", "specs/linux/vmalloc.own.h", "__runs_in(process)", 19 },
	{ "vzalloc_noprof", "specs/linux/vmalloc.own.h", "__returns_if(ret, alloc(ret, size, vfree))", 20 },
};
CORDON_SAME_TYPE(vzalloc_noprof, void *, unsigned long);
static void enter_vzalloc_noprof(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_vzalloc_noprof[1]);
}

static void leave_vzalloc_noprof(struct cordon_call *call)
{
	unsigned long size = (unsigned long)call->args[0];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_vfree, CORDON_TYPE(ret), &clauses_vzalloc_noprof[2]);
	}
}

const struct cordon_contract cordon_import_vzalloc_noprof = {
	.name = "vzalloc_noprof",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_vzalloc_noprof[0],
	.enter = enter_vzalloc_noprof,
	.leave = leave_vzalloc_noprof,
};

/* ---- __vmalloc_noprof ---- */
static const struct cordon_clause clauses___vmalloc_noprof[] = {
	{ "__vmalloc_noprof", "specs/linux/vmalloc.own.h", "__vmalloc_noprof", 25 },
	{ "__vmalloc_noprof", "specs/linux/vmalloc.own.h", "__runs_in(process)", 26 },
	{ "__vmalloc_noprof", "specs/linux/vmalloc.own.h", "__requires(gfp_is_sound(gfp_mask))", 27 },
	{ "__vmalloc_noprof", "specs/linux/vmalloc.own.h", "__returns_if(ret, alloc(ret, size, vfree))", 28 },
};
CORDON_SAME_TYPE(__vmalloc_noprof, void *, unsigned long, gfp_t);
static void enter___vmalloc_noprof(struct cordon_call *call)
{
	gfp_t gfp_mask = (gfp_t)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___vmalloc_noprof[1]);
	cordon_require(call, gfp_is_sound(gfp_mask), &clauses___vmalloc_noprof[2]);
}

static void leave___vmalloc_noprof(struct cordon_call *call)
{
	unsigned long size = (unsigned long)call->args[0];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_vfree, CORDON_TYPE(ret), &clauses___vmalloc_noprof[3]);
	}
}

const struct cordon_contract cordon_import___vmalloc_noprof = {
	.name = "__vmalloc_noprof",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___vmalloc_noprof[0],
	.enter = enter___vmalloc_noprof,
	.leave = leave___vmalloc_noprof,
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

