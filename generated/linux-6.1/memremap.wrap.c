/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/memremap.own.h>
#include "wrap.h"

/* ---- memremap_compat_align ---- */
static const struct cordon_clause clauses_memremap_compat_align[] = {
	{ "memremap_compat_align", "specs/linux/memremap.own.h", "memremap_compat_align", 8 },
};
CORDON_SAME_TYPE(memremap_compat_align, unsigned long, void);
const struct cordon_contract cordon_import_memremap_compat_align = {
	.name = "memremap_compat_align",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_memremap_compat_align[0],
};

