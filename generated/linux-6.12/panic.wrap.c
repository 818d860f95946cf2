/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/panic.own.h>
#include "wrap.h"

/* ---- __warn_printk ---- */
static const struct cordon_clause clauses___warn_printk[] = {
	{ "__warn_printk", "specs/linux/panic.own.h", "__warn_printk", 9 },
	{ "__warn_printk", "specs/linux/panic.own.h", "__checks(format(fmt, 1))", 10 },
};
CORDON_SAME_TYPE(__warn_printk, void, const char *, ...);
static void enter___warn_printk(struct cordon_call *call)
{
	const char *fmt = (const char *)call->args[0];

	cordon_need_format(call, fmt, 1, &clauses___warn_printk[1]);
}

const struct cordon_contract cordon_import___warn_printk = {
	.name = "__warn_printk",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.stack_words = 16,
	.where = &clauses___warn_printk[0],
	.enter = enter___warn_printk,
};

/* ---- system_state ---- */
static const struct cordon_clause clauses_system_state[] = {
	{ "system_state", "specs/linux/panic.own.h", "system_state", 11 },
};
const struct cordon_contract cordon_import_system_state = {
	.name = "system_state",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_system_state[0],
};

/* ---- refcount_warn_saturate ---- */
static const struct cordon_clause clauses_refcount_warn_saturate[] = {
	{ "refcount_warn_saturate", "specs/linux/panic.own.h", "refcount_warn_saturate", 13 },
	{ "refcount_warn_saturate", "specs/linux/panic.own.h", "__checks(write(r, sizeof(*r)))", 14 },
};
CORDON_SAME_TYPE(refcount_warn_saturate, void, refcount_t *, enum refcount_saturation_type);
static void enter_refcount_warn_saturate(struct cordon_call *call)
{
	refcount_t *r = (refcount_t *)call->args[0];

	cordon_need_write(call, r, sizeof(*r), &clauses_refcount_warn_saturate[1]);
}

const struct cordon_contract cordon_import_refcount_warn_saturate = {
	.name = "refcount_warn_saturate",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_refcount_warn_saturate[0],
	.enter = enter_refcount_warn_saturate,
};

