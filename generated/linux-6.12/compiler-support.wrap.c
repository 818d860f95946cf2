/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <include/compiler-support.h>
#include "wrap.h"

/* ---- __stack_chk_fail ---- */
static const struct cordon_clause clauses___stack_chk_fail[] = {
	{ "__stack_chk_fail", "specs/include/compiler-support.h", "__stack_chk_fail", 15 },
	{ "__stack_chk_fail", "specs/include/compiler-support.h", "__violates", 16 },
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

