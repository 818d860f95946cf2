/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <include/compiler-support.h>
#include "wrap.h"

/* ---- __fortify_panic ---- */
static const struct cordon_clause clauses___fortify_panic[] = {
	{ "__fortify_panic", "specs/include/compiler-support.h", "__fortify_panic", 14 },
	{ "__fortify_panic", "specs/include/compiler-support.h", "__violates", 15 },
};
static void enter___fortify_panic(struct cordon_call *call)
{
	cordon_violate(call, &clauses___fortify_panic[1]);
}

const struct cordon_contract cordon_import___fortify_panic = {
	.name = "__fortify_panic",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 3,
	.where = &clauses___fortify_panic[0],
	.enter = enter___fortify_panic,
};

/* ---- __stack_chk_fail ---- */
static const struct cordon_clause clauses___stack_chk_fail[] = {
	{ "__stack_chk_fail", "specs/include/compiler-support.h", "__stack_chk_fail", 17 },
	{ "__stack_chk_fail", "specs/include/compiler-support.h", "__violates", 18 },
};
CORDON_SAME_TYPE(__stack_chk_fail, void, void);
static void enter___stack_chk_fail(struct cordon_call *call)
{
	cordon_violate(call, &clauses___stack_chk_fail[1]);
}

const struct cordon_contract cordon_import___stack_chk_fail = {
	.name = "__stack_chk_fail",
	.class = CORDON_CLASS_VIOLATION,
	.where = &clauses___stack_chk_fail[0],
	.enter = enter___stack_chk_fail,
};

