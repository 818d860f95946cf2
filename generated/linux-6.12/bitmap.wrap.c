/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/bitmap.own.h>
#include "wrap.h"

/* ---- bitmap_alloc ---- */
static const struct cordon_clause clauses_bitmap_alloc[] = {
	{ "bitmap_alloc", "specs/linux/bitmap.own.h", "bitmap_alloc", 9 },
	{ "bitmap_alloc", "specs/linux/bitmap.own.h", "__requires(slab_gfp_is_sound(flags))", 10 },
	{ "bitmap_alloc", "specs/linux/bitmap.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, BITS_TO_LONGS(nbits) * sizeof(long), bitmap_free))", 11 },
};
CORDON_SAME_TYPE(bitmap_alloc, unsigned long *, unsigned int, gfp_t);
static void enter_bitmap_alloc(struct cordon_call *call)
{
	gfp_t flags = (gfp_t)call->args[1];

	cordon_require(call, slab_gfp_is_sound(flags), &clauses_bitmap_alloc[1]);
}

static void leave_bitmap_alloc(struct cordon_call *call)
{
	unsigned int nbits = (unsigned int)call->args[0];
	unsigned long *ret = (unsigned long *)call->result;

	if (!ZERO_OR_NULL_PTR(ret)) {
		cordon_gain_alloc(call, 0, ret, BITS_TO_LONGS(nbits) * sizeof(long), cordon_releases_bitmap_free, CORDON_TYPE(ret), &clauses_bitmap_alloc[2]);
	}
}

const struct cordon_contract cordon_import_bitmap_alloc = {
	.name = "bitmap_alloc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_bitmap_alloc[0],
	.enter = enter_bitmap_alloc,
	.leave = leave_bitmap_alloc,
};

/* ---- bitmap_zalloc ---- */
static const struct cordon_clause clauses_bitmap_zalloc[] = {
	{ "bitmap_zalloc", "specs/linux/bitmap.own.h", "bitmap_zalloc", 12 },
	{ "bitmap_zalloc", "specs/linux/bitmap.own.h", "__requires(slab_gfp_is_sound(flags))", 13 },
	{ "bitmap_zalloc", "specs/linux/bitmap.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, BITS_TO_LONGS(nbits) * sizeof(long), bitmap_free))", 14 },
};
CORDON_SAME_TYPE(bitmap_zalloc, unsigned long *, unsigned int, gfp_t);
static void enter_bitmap_zalloc(struct cordon_call *call)
{
	gfp_t flags = (gfp_t)call->args[1];

	cordon_require(call, slab_gfp_is_sound(flags), &clauses_bitmap_zalloc[1]);
}

static void leave_bitmap_zalloc(struct cordon_call *call)
{
	unsigned int nbits = (unsigned int)call->args[0];
	unsigned long *ret = (unsigned long *)call->result;

	if (!ZERO_OR_NULL_PTR(ret)) {
		cordon_gain_alloc(call, 0, ret, BITS_TO_LONGS(nbits) * sizeof(long), cordon_releases_bitmap_free, CORDON_TYPE(ret), &clauses_bitmap_zalloc[2]);
	}
}

const struct cordon_contract cordon_import_bitmap_zalloc = {
	.name = "bitmap_zalloc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_bitmap_zalloc[0],
	.enter = enter_bitmap_zalloc,
	.leave = leave_bitmap_zalloc,
};

/* ---- bitmap_zalloc_node ---- */
static const struct cordon_clause clauses_bitmap_zalloc_node[] = {
	{ "bitmap_zalloc_node", "specs/linux/bitmap.own.h", "bitmap_zalloc_node", 15 },
	{ "bitmap_zalloc_node", "specs/linux/bitmap.own.h", "__requires(slab_gfp_is_sound(flags) && node_is_sound(node))", 16 },
	{ "bitmap_zalloc_node", "specs/linux/bitmap.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, BITS_TO_LONGS(nbits) * sizeof(long), bitmap_free))", 17 },
};
CORDON_SAME_TYPE(bitmap_zalloc_node, unsigned long *, unsigned int, gfp_t, int);
static void enter_bitmap_zalloc_node(struct cordon_call *call)
{
	gfp_t flags = (gfp_t)call->args[1];
	int node = (int)call->args[2];

	cordon_require(call, slab_gfp_is_sound(flags) && node_is_sound(node), &clauses_bitmap_zalloc_node[1]);
}

static void leave_bitmap_zalloc_node(struct cordon_call *call)
{
	unsigned int nbits = (unsigned int)call->args[0];
	unsigned long *ret = (unsigned long *)call->result;

	if (!ZERO_OR_NULL_PTR(ret)) {
		cordon_gain_alloc(call, 0, ret, BITS_TO_LONGS(nbits) * sizeof(long), cordon_releases_bitmap_free, CORDON_TYPE(ret), &clauses_bitmap_zalloc_node[2]);
	}
}

const struct cordon_contract cordon_import_bitmap_zalloc_node = {
	.name = "bitmap_zalloc_node",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_bitmap_zalloc_node[0],
	.enter = enter_bitmap_zalloc_node,
	.leave = leave_bitmap_zalloc_node,
};

/* ---- bitmap_free ---- */
static const struct cordon_clause clauses_bitmap_free[] = {
	{ "bitmap_free", "specs/linux/bitmap.own.h", "bitmap_free", 18 },
	{ "bitmap_free", "specs/linux/bitmap.own.h", "__revokes_if(!ZERO_OR_NULL_PTR(bitmap), alloc(bitmap, 0, bitmap_free))", 19 },
};
CORDON_SAME_TYPE(bitmap_free, void, const unsigned long *);
static void enter_bitmap_free(struct cordon_call *call)
{
	const unsigned long *bitmap = (const unsigned long *)call->args[0];

	if (!ZERO_OR_NULL_PTR(bitmap)) {
		cordon_lose_alloc(call, bitmap, 0, &cordon_release_bitmap_free, &clauses_bitmap_free[1]);
	}
}

const struct cordon_contract cordon_import_bitmap_free = {
	.name = "bitmap_free",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_bitmap_free[0],
	.enter = enter_bitmap_free,
};

/* ---- __bitmap_andnot ---- */
static const struct cordon_clause clauses___bitmap_andnot[] = {
	{ "__bitmap_andnot", "specs/linux/bitmap.own.h", "__bitmap_andnot", 22 },
	{ "__bitmap_andnot", "specs/linux/bitmap.own.h", "__checks(write(dst, BITS_TO_LONGS(nbits) * sizeof(long)))", 23 },
	{ "__bitmap_andnot", "specs/linux/bitmap.own.h", "__checks(read(bitmap1, BITS_TO_LONGS(nbits) * sizeof(long)))", 24 },
	{ "__bitmap_andnot", "specs/linux/bitmap.own.h", "__checks(read(bitmap2, BITS_TO_LONGS(nbits) * sizeof(long)))", 25 },
};
CORDON_SAME_TYPE(__bitmap_andnot, bool, unsigned long *, const unsigned long *, const unsigned long *, unsigned int);
static void enter___bitmap_andnot(struct cordon_call *call)
{
	unsigned long *dst = (unsigned long *)call->args[0];
	const unsigned long *bitmap1 = (const unsigned long *)call->args[1];
	const unsigned long *bitmap2 = (const unsigned long *)call->args[2];
	unsigned int nbits = (unsigned int)call->args[3];

	cordon_need_write(call, dst, BITS_TO_LONGS(nbits) * sizeof(long), &clauses___bitmap_andnot[1]);
	cordon_need_read(call, bitmap1, BITS_TO_LONGS(nbits) * sizeof(long), &clauses___bitmap_andnot[2]);
	cordon_need_read(call, bitmap2, BITS_TO_LONGS(nbits) * sizeof(long), &clauses___bitmap_andnot[3]);
}

const struct cordon_contract cordon_import___bitmap_andnot = {
	.name = "__bitmap_andnot",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___bitmap_andnot[0],
	.enter = enter___bitmap_andnot,
};

/* ---- _find_first_bit ---- */
static const struct cordon_clause clauses__find_first_bit[] = {
	{ "_find_first_bit", "specs/linux/bitmap.own.h", "_find_first_bit", 27 },
};
CORDON_SAME_TYPE(_find_first_bit, unsigned long, const unsigned long *, unsigned long);
const struct cordon_contract cordon_import__find_first_bit = {
	.name = "_find_first_bit",
	.class = CORDON_CLASS_LEAF,
	.argument_count = 2,
	.where = &clauses__find_first_bit[0],
};

/* ---- _find_last_bit ---- */
static const struct cordon_clause clauses__find_last_bit[] = {
	{ "_find_last_bit", "specs/linux/bitmap.own.h", "_find_last_bit", 28 },
};
CORDON_SAME_TYPE(_find_last_bit, unsigned long, const unsigned long *, unsigned long);
const struct cordon_contract cordon_import__find_last_bit = {
	.name = "_find_last_bit",
	.class = CORDON_CLASS_LEAF,
	.argument_count = 2,
	.where = &clauses__find_last_bit[0],
};

/* ---- _find_first_zero_bit ---- */
static const struct cordon_clause clauses__find_first_zero_bit[] = {
	{ "_find_first_zero_bit", "specs/linux/bitmap.own.h", "_find_first_zero_bit", 29 },
};
CORDON_SAME_TYPE(_find_first_zero_bit, unsigned long, const unsigned long *, unsigned long);
const struct cordon_contract cordon_import__find_first_zero_bit = {
	.name = "_find_first_zero_bit",
	.class = CORDON_CLASS_LEAF,
	.argument_count = 2,
	.where = &clauses__find_first_zero_bit[0],
};

/* ---- _find_next_zero_bit ---- */
static const struct cordon_clause clauses__find_next_zero_bit[] = {
	{ "_find_next_zero_bit", "specs/linux/bitmap.own.h", "_find_next_zero_bit", 30 },
};
CORDON_SAME_TYPE(_find_next_zero_bit, unsigned long, const unsigned long *, unsigned long, unsigned long);
const struct cordon_contract cordon_import__find_next_zero_bit = {
	.name = "_find_next_zero_bit",
	.class = CORDON_CLASS_LEAF,
	.argument_count = 3,
	.where = &clauses__find_next_zero_bit[0],
};

/* ---- __bitmap_weight ---- */
static const struct cordon_clause clauses___bitmap_weight[] = {
	{ "__bitmap_weight", "specs/linux/bitmap.own.h", "__bitmap_weight", 31 },
};
CORDON_SAME_TYPE(__bitmap_weight, unsigned int, const unsigned long *, unsigned int);
const struct cordon_contract cordon_import___bitmap_weight = {
	.name = "__bitmap_weight",
	.class = CORDON_CLASS_LEAF,
	.argument_count = 2,
	.where = &clauses___bitmap_weight[0],
};

