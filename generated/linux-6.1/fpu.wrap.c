/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/fpu.own.h>
#include "wrap.h"

/* ---- kernel_fpu_begin_mask ---- */
static const struct cordon_clause clauses_kernel_fpu_begin_mask[] = {
	{ "kernel_fpu_begin_mask", "specs/linux/fpu.own.h", "kernel_fpu_begin_mask", 8 },
	{ "kernel_fpu_begin_mask", "specs/linux/fpu.own.h", "__requires(irq_fpu_usable())", 9 },
	{ "kernel_fpu_begin_mask", "specs/linux/fpu.own.h", "__takes(kernel_fpu_end, kernel_fpu_end())", 10 },
};
CORDON_SAME_TYPE(kernel_fpu_begin_mask, void, unsigned int);
static void enter_kernel_fpu_begin_mask(struct cordon_call *call)
{
	cordon_require(call, irq_fpu_usable(), &clauses_kernel_fpu_begin_mask[1]);
}

static void leave_kernel_fpu_begin_mask(struct cordon_call *call)
{
	{
		const u64 arguments[6] = {  };
	
		cordon_take(call, &cordon_inverse_kernel_fpu_end, arguments, kernel_fpu_end, &clauses_kernel_fpu_begin_mask[2]);
	}
}

const struct cordon_contract cordon_import_kernel_fpu_begin_mask = {
	.name = "kernel_fpu_begin_mask",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_kernel_fpu_begin_mask[0],
	.enter = enter_kernel_fpu_begin_mask,
	.leave = leave_kernel_fpu_begin_mask,
};

/* ---- kernel_fpu_end ---- */
static const struct cordon_clause clauses_kernel_fpu_end[] = {
	{ "kernel_fpu_end", "specs/linux/fpu.own.h", "kernel_fpu_end", 11 },
	{ "kernel_fpu_end", "specs/linux/fpu.own.h", "__drops(kernel_fpu_end())", 12 },
};
CORDON_SAME_TYPE(kernel_fpu_end, void, void);
static void enter_kernel_fpu_end(struct cordon_call *call)
{
	cordon_drop(call, kernel_fpu_end, &clauses_kernel_fpu_end[1]);
}

const struct cordon_contract cordon_import_kernel_fpu_end = {
	.name = "kernel_fpu_end",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_kernel_fpu_end[0],
	.enter = enter_kernel_fpu_end,
};

/* ---- irq_fpu_usable ---- */
static const struct cordon_clause clauses_irq_fpu_usable[] = {
	{ "irq_fpu_usable", "specs/linux/fpu.own.h", "irq_fpu_usable", 13 },
};
CORDON_SAME_TYPE(irq_fpu_usable, bool, void);
const struct cordon_contract cordon_import_irq_fpu_usable = {
	.name = "irq_fpu_usable",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_irq_fpu_usable[0],
};

