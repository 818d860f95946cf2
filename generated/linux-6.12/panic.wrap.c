/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/panic.own.h>
#include "wrap.h"

/* ---- __warn_printk ---- */
static const struct cordon_clause clauses___warn_printk[] = {
	{ "__warn_printk", "specs/linux/panic.own.h", "__warn_printk", 9 },
};
CORDON_SAME_TYPE(__warn_printk, void, const char *, ...);
const struct cordon_contract cordon_import___warn_printk = {
	.name = "__warn_printk",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses___warn_printk[0],
};

/* ---- system_state ---- */
static const struct cordon_clause clauses_system_state[] = {
	{ "system_state", "specs/linux/panic.own.h", "system_state", 10 },
};
const struct cordon_contract cordon_import_system_state = {
	.name = "system_state",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_system_state[0],
};

/* ---- refcount_warn_saturate ---- */
static const struct cordon_clause clauses_refcount_warn_saturate[] = {
	{ "refcount_warn_saturate", "specs/linux/panic.own.h", "refcount_warn_saturate", 11 },
};
CORDON_SAME_TYPE(refcount_warn_saturate, void, refcount_t *, enum refcount_saturation_type);
const struct cordon_contract cordon_import_refcount_warn_saturate = {
	.name = "refcount_warn_saturate",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 2,
	.where = &clauses_refcount_warn_saturate[0],
};

