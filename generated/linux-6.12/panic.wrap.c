/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/panic.own.h>
#include "wrap.h"

/* ---- __warn_printk ---- */
static const struct cordon_clause clauses___warn_printk[] = {
	{ "__warn_printk", "specs/linux/panic.own.h", "__warn_printk", 8 },
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
	{ "system_state", "specs/linux/panic.own.h", "system_state", 9 },
};
const struct cordon_contract cordon_import_system_state = {
	.name = "system_state",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_system_state[0],
};

