/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/intlog.own.h>
#include "wrap.h"

/* ---- intlog2 ---- */
static const struct cordon_clause clauses_intlog2[] = {
	{ "intlog2", "specs/linux/intlog.own.h", "intlog2", 13 },
};
CORDON_SAME_TYPE(intlog2, unsigned int, u32);
const struct cordon_contract cordon_import_intlog2 = {
	.name = "intlog2",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_intlog2[0],
};

/* ---- intlog10 ---- */
static const struct cordon_clause clauses_intlog10[] = {
	{ "intlog10", "specs/linux/intlog.own.h", "intlog10", 14 },
};
CORDON_SAME_TYPE(intlog10, unsigned int, u32);
const struct cordon_contract cordon_import_intlog10 = {
	.name = "intlog10",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_intlog10[0],
};

