/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/xarray.own.h>
#include "wrap.h"

/* ---- xa_load ---- */
static const struct cordon_clause clauses_xa_load[] = {
	{ "xa_load", "specs/linux/xarray.own.h", "xa_load", 12 },
	{ "xa_load", "specs/linux/xarray.own.h", "__checks(read(xa, sizeof(*xa)))", 13 },
};
CORDON_SAME_TYPE(xa_load, void *, struct xarray *, unsigned long);
static void enter_xa_load(struct cordon_call *call)
{
	struct xarray *xa = (struct xarray *)call->args[0];

	cordon_need_read(call, xa, sizeof(*xa), &clauses_xa_load[1]);
}

const struct cordon_contract cordon_import_xa_load = {
	.name = "xa_load",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_xa_load[0],
	.enter = enter_xa_load,
};

/* ---- xa_store ---- */
static const struct cordon_clause clauses_xa_store[] = {
	{ "xa_store", "specs/linux/xarray.own.h", "xa_store", 14 },
	{ "xa_store", "specs/linux/xarray.own.h", "__checks(write(xa, sizeof(*xa)))", 15 },
	{ "xa_store", "specs/linux/xarray.own.h", "__requires(slab_gfp_is_sound(gfp))", 16 },
	{ "xa_store", "specs/linux/xarray.own.h", "__opaque(entry)", 17 },
};
CORDON_SAME_TYPE(xa_store, void *, struct xarray *, unsigned long, void *, gfp_t);
static void enter_xa_store(struct cordon_call *call)
{
	struct xarray *xa = (struct xarray *)call->args[0];
	gfp_t gfp = (gfp_t)call->args[3];

	cordon_need_write(call, xa, sizeof(*xa), &clauses_xa_store[1]);
	cordon_require(call, slab_gfp_is_sound(gfp), &clauses_xa_store[2]);
}

const struct cordon_contract cordon_import_xa_store = {
	.name = "xa_store",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_xa_store[0],
	.enter = enter_xa_store,
};

/* ---- xa_erase ---- */
static const struct cordon_clause clauses_xa_erase[] = {
	{ "xa_erase", "specs/linux/xarray.own.h", "xa_erase", 18 },
	{ "xa_erase", "specs/linux/xarray.own.h", "__checks(write(xa, sizeof(*xa)))", 19 },
};
CORDON_SAME_TYPE(xa_erase, void *, struct xarray *, unsigned long);
static void enter_xa_erase(struct cordon_call *call)
{
	struct xarray *xa = (struct xarray *)call->args[0];

	cordon_need_write(call, xa, sizeof(*xa), &clauses_xa_erase[1]);
}

const struct cordon_contract cordon_import_xa_erase = {
	.name = "xa_erase",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_xa_erase[0],
	.enter = enter_xa_erase,
};

/* ---- __xa_store ---- */
static const struct cordon_clause clauses___xa_store[] = {
	{ "__xa_store", "specs/linux/xarray.own.h", "__xa_store", 20 },
	{ "__xa_store", "specs/linux/xarray.own.h", "__checks(write(xa, sizeof(*xa)))", 21 },
	{ "__xa_store", "specs/linux/xarray.own.h", "__opaque(entry)", 22 },
};
CORDON_SAME_TYPE(__xa_store, void *, struct xarray *, unsigned long, void *, gfp_t);
static void enter___xa_store(struct cordon_call *call)
{
	struct xarray *xa = (struct xarray *)call->args[0];

	cordon_need_write(call, xa, sizeof(*xa), &clauses___xa_store[1]);
}

const struct cordon_contract cordon_import___xa_store = {
	.name = "__xa_store",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___xa_store[0],
	.enter = enter___xa_store,
};

/* ---- __xa_erase ---- */
static const struct cordon_clause clauses___xa_erase[] = {
	{ "__xa_erase", "specs/linux/xarray.own.h", "__xa_erase", 23 },
	{ "__xa_erase", "specs/linux/xarray.own.h", "__checks(write(xa, sizeof(*xa)))", 24 },
};
CORDON_SAME_TYPE(__xa_erase, void *, struct xarray *, unsigned long);
static void enter___xa_erase(struct cordon_call *call)
{
	struct xarray *xa = (struct xarray *)call->args[0];

	cordon_need_write(call, xa, sizeof(*xa), &clauses___xa_erase[1]);
}

const struct cordon_contract cordon_import___xa_erase = {
	.name = "__xa_erase",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___xa_erase[0],
	.enter = enter___xa_erase,
};

/* ---- __xa_insert ---- */
static const struct cordon_clause clauses___xa_insert[] = {
	{ "__xa_insert", "specs/linux/xarray.own.h", "__xa_insert", 25 },
	{ "__xa_insert", "specs/linux/xarray.own.h", "__checks(write(xa, sizeof(*xa)))", 26 },
	{ "__xa_insert", "specs/linux/xarray.own.h", "__opaque(entry)", 27 },
};
CORDON_SAME_TYPE(__xa_insert, int, struct xarray *, unsigned long, void *, gfp_t);
static void enter___xa_insert(struct cordon_call *call)
{
	struct xarray *xa = (struct xarray *)call->args[0];

	cordon_need_write(call, xa, sizeof(*xa), &clauses___xa_insert[1]);
}

const struct cordon_contract cordon_import___xa_insert = {
	.name = "__xa_insert",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___xa_insert[0],
	.enter = enter___xa_insert,
};

/* ---- __xa_cmpxchg ---- */
static const struct cordon_clause clauses___xa_cmpxchg[] = {
	{ "__xa_cmpxchg", "specs/linux/xarray.own.h", "__xa_cmpxchg", 28 },
	{ "__xa_cmpxchg", "specs/linux/xarray.own.h", "__checks(write(xa, sizeof(*xa)))", 29 },
	{ "__xa_cmpxchg", "specs/linux/xarray.own.h", "__opaque(old)", 30 },
	{ "__xa_cmpxchg", "specs/linux/xarray.own.h", "__opaque(entry)", 30 },
};
CORDON_SAME_TYPE(__xa_cmpxchg, void *, struct xarray *, unsigned long, void *, void *, gfp_t);
static void enter___xa_cmpxchg(struct cordon_call *call)
{
	struct xarray *xa = (struct xarray *)call->args[0];

	cordon_need_write(call, xa, sizeof(*xa), &clauses___xa_cmpxchg[1]);
}

const struct cordon_contract cordon_import___xa_cmpxchg = {
	.name = "__xa_cmpxchg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses___xa_cmpxchg[0],
	.enter = enter___xa_cmpxchg,
};

/* ---- xa_find ---- */
static const struct cordon_clause clauses_xa_find[] = {
	{ "xa_find", "specs/linux/xarray.own.h", "xa_find", 31 },
	{ "xa_find", "specs/linux/xarray.own.h", "__checks(read(xa, sizeof(*xa)))", 32 },
	{ "xa_find", "specs/linux/xarray.own.h", "__checks(write(index, sizeof(*index)))", 33 },
};
CORDON_SAME_TYPE(xa_find, void *, struct xarray *, unsigned long *, unsigned long, xa_mark_t);
CORDON_IN_REGISTERS(xa_mark_t, 8);
static void enter_xa_find(struct cordon_call *call)
{
	struct xarray *xa = (struct xarray *)call->args[0];
	unsigned long *index = (unsigned long *)call->args[1];

	cordon_need_read(call, xa, sizeof(*xa), &clauses_xa_find[1]);
	cordon_need_write(call, index, sizeof(*index), &clauses_xa_find[2]);
}

const struct cordon_contract cordon_import_xa_find = {
	.name = "xa_find",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_xa_find[0],
	.enter = enter_xa_find,
};

/* ---- xa_find_after ---- */
static const struct cordon_clause clauses_xa_find_after[] = {
	{ "xa_find_after", "specs/linux/xarray.own.h", "xa_find_after", 34 },
	{ "xa_find_after", "specs/linux/xarray.own.h", "__checks(read(xa, sizeof(*xa)))", 35 },
	{ "xa_find_after", "specs/linux/xarray.own.h", "__checks(write(index, sizeof(*index)))", 36 },
};
CORDON_SAME_TYPE(xa_find_after, void *, struct xarray *, unsigned long *, unsigned long, xa_mark_t);
CORDON_IN_REGISTERS(xa_mark_t, 8);
static void enter_xa_find_after(struct cordon_call *call)
{
	struct xarray *xa = (struct xarray *)call->args[0];
	unsigned long *index = (unsigned long *)call->args[1];

	cordon_need_read(call, xa, sizeof(*xa), &clauses_xa_find_after[1]);
	cordon_need_write(call, index, sizeof(*index), &clauses_xa_find_after[2]);
}

const struct cordon_contract cordon_import_xa_find_after = {
	.name = "xa_find_after",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_xa_find_after[0],
	.enter = enter_xa_find_after,
};

/* ---- xa_destroy ---- */
static const struct cordon_clause clauses_xa_destroy[] = {
	{ "xa_destroy", "specs/linux/xarray.own.h", "xa_destroy", 37 },
	{ "xa_destroy", "specs/linux/xarray.own.h", "__checks(write(xa, sizeof(*xa)))", 38 },
};
CORDON_SAME_TYPE(xa_destroy, void, struct xarray *);
static void enter_xa_destroy(struct cordon_call *call)
{
	struct xarray *xa = (struct xarray *)call->args[0];

	cordon_need_write(call, xa, sizeof(*xa), &clauses_xa_destroy[1]);
}

const struct cordon_contract cordon_import_xa_destroy = {
	.name = "xa_destroy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_xa_destroy[0],
	.enter = enter_xa_destroy,
};

/* ---- xa_get_mark ---- */
static const struct cordon_clause clauses_xa_get_mark[] = {
	{ "xa_get_mark", "specs/linux/xarray.own.h", "xa_get_mark", 39 },
	{ "xa_get_mark", "specs/linux/xarray.own.h", "__checks(read(xa, sizeof(*xa)))", 40 },
};
CORDON_SAME_TYPE(xa_get_mark, bool, struct xarray *, unsigned long, xa_mark_t);
CORDON_IN_REGISTERS(xa_mark_t, 8);
static void enter_xa_get_mark(struct cordon_call *call)
{
	struct xarray *xa = (struct xarray *)call->args[0];

	cordon_need_read(call, xa, sizeof(*xa), &clauses_xa_get_mark[1]);
}

const struct cordon_contract cordon_import_xa_get_mark = {
	.name = "xa_get_mark",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_xa_get_mark[0],
	.enter = enter_xa_get_mark,
};

/* ---- xa_set_mark ---- */
static const struct cordon_clause clauses_xa_set_mark[] = {
	{ "xa_set_mark", "specs/linux/xarray.own.h", "xa_set_mark", 41 },
	{ "xa_set_mark", "specs/linux/xarray.own.h", "__checks(write(xa, sizeof(*xa)))", 42 },
};
CORDON_SAME_TYPE(xa_set_mark, void, struct xarray *, unsigned long, xa_mark_t);
CORDON_IN_REGISTERS(xa_mark_t, 8);
static void enter_xa_set_mark(struct cordon_call *call)
{
	struct xarray *xa = (struct xarray *)call->args[0];

	cordon_need_write(call, xa, sizeof(*xa), &clauses_xa_set_mark[1]);
}

const struct cordon_contract cordon_import_xa_set_mark = {
	.name = "xa_set_mark",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_xa_set_mark[0],
	.enter = enter_xa_set_mark,
};

/* ---- xa_clear_mark ---- */
static const struct cordon_clause clauses_xa_clear_mark[] = {
	{ "xa_clear_mark", "specs/linux/xarray.own.h", "xa_clear_mark", 43 },
	{ "xa_clear_mark", "specs/linux/xarray.own.h", "__checks(write(xa, sizeof(*xa)))", 44 },
};
CORDON_SAME_TYPE(xa_clear_mark, void, struct xarray *, unsigned long, xa_mark_t);
CORDON_IN_REGISTERS(xa_mark_t, 8);
static void enter_xa_clear_mark(struct cordon_call *call)
{
	struct xarray *xa = (struct xarray *)call->args[0];

	cordon_need_write(call, xa, sizeof(*xa), &clauses_xa_clear_mark[1]);
}

const struct cordon_contract cordon_import_xa_clear_mark = {
	.name = "xa_clear_mark",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_xa_clear_mark[0],
	.enter = enter_xa_clear_mark,
};

