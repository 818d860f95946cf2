/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/idr.own.h>
#include "wrap.h"

/* ---- ida_alloc_range ---- */
static const struct cordon_clause clauses_ida_alloc_range[] = {
	{ "ida_alloc_range", "specs/linux/idr.own.h", "ida_alloc_range", 7 },
	{ "ida_alloc_range", "specs/linux/idr.own.h", "__checks(write(ida, sizeof(*ida)))", 8 },
};
CORDON_SAME_TYPE(ida_alloc_range, int, struct ida *, unsigned int, unsigned int, gfp_t);
static void enter_ida_alloc_range(struct cordon_call *call)
{
	struct ida *ida = (struct ida *)call->args[0];

	cordon_need_write(call, ida, sizeof(*ida), &clauses_ida_alloc_range[1]);
}

const struct cordon_contract cordon_import_ida_alloc_range = {
	.name = "ida_alloc_range",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_ida_alloc_range[0],
	.enter = enter_ida_alloc_range,
};

/* ---- ida_free ---- */
static const struct cordon_clause clauses_ida_free[] = {
	{ "ida_free", "specs/linux/idr.own.h", "ida_free", 19 },
	{ "ida_free", "specs/linux/idr.own.h", "__checks(write(ida, sizeof(*ida)))", 20 },
	{ "ida_free", "specs/linux/idr.own.h", "__requires((int)id < 0 || own_ida_has(ida, id))", 21 },
};
CORDON_SAME_TYPE(ida_free, void, struct ida *, unsigned int);
static void enter_ida_free(struct cordon_call *call)
{
	struct ida *ida = (struct ida *)call->args[0];
	unsigned int id = (unsigned int)call->args[1];

	cordon_need_write(call, ida, sizeof(*ida), &clauses_ida_free[1]);
	cordon_require(call, (int)id < 0 || own_ida_has(ida, id), &clauses_ida_free[2]);
}

const struct cordon_contract cordon_import_ida_free = {
	.name = "ida_free",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ida_free[0],
	.enter = enter_ida_free,
};

/* ---- ida_destroy ---- */
static const struct cordon_clause clauses_ida_destroy[] = {
	{ "ida_destroy", "specs/linux/idr.own.h", "ida_destroy", 22 },
	{ "ida_destroy", "specs/linux/idr.own.h", "__checks(write(ida, sizeof(*ida)))", 23 },
};
CORDON_SAME_TYPE(ida_destroy, void, struct ida *);
static void enter_ida_destroy(struct cordon_call *call)
{
	struct ida *ida = (struct ida *)call->args[0];

	cordon_need_write(call, ida, sizeof(*ida), &clauses_ida_destroy[1]);
}

const struct cordon_contract cordon_import_ida_destroy = {
	.name = "ida_destroy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ida_destroy[0],
	.enter = enter_ida_destroy,
};

