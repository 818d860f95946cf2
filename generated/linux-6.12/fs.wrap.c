/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/fs.own.h>
#include "wrap.h"

/* ---- noop_llseek ---- */
static const struct cordon_clause clauses_noop_llseek[] = {
	{ "noop_llseek", "specs/linux/fs.own.h", "noop_llseek", 8 },
};
CORDON_SAME_TYPE(noop_llseek, loff_t, struct file *, loff_t, int);
const struct cordon_contract cordon_import_noop_llseek = {
	.name = "noop_llseek",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 3,
	.where = &clauses_noop_llseek[0],
};

