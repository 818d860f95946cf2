/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/radix-tree.own.h>
#include "wrap.h"

/* ---- radix_tree_insert ---- */
static const struct cordon_clause clauses_radix_tree_insert[] = {
	{ "radix_tree_insert", "specs/linux/radix-tree.own.h", "radix_tree_insert", 8 },
	{ "radix_tree_insert", "specs/linux/radix-tree.own.h", "__checks(write(root, sizeof(*root)))", 9 },
	{ "radix_tree_insert", "specs/linux/radix-tree.own.h", "__opaque(item)", 10 },
};
CORDON_SAME_TYPE(radix_tree_insert, int, struct xarray *, unsigned long, void *);
static void enter_radix_tree_insert(struct cordon_call *call)
{
	struct xarray *root = (struct xarray *)call->args[0];

	cordon_need_write(call, root, sizeof(*root), &clauses_radix_tree_insert[1]);
}

const struct cordon_contract cordon_import_radix_tree_insert = {
	.name = "radix_tree_insert",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_radix_tree_insert[0],
	.enter = enter_radix_tree_insert,
};

/* ---- radix_tree_lookup ---- */
static const struct cordon_clause clauses_radix_tree_lookup[] = {
	{ "radix_tree_lookup", "specs/linux/radix-tree.own.h", "radix_tree_lookup", 11 },
	{ "radix_tree_lookup", "specs/linux/radix-tree.own.h", "__checks(read(root, sizeof(*root)))", 12 },
};
CORDON_SAME_TYPE(radix_tree_lookup, void *, const struct xarray *, unsigned long);
static void enter_radix_tree_lookup(struct cordon_call *call)
{
	const struct xarray *root = (const struct xarray *)call->args[0];

	cordon_need_read(call, root, sizeof(*root), &clauses_radix_tree_lookup[1]);
}

const struct cordon_contract cordon_import_radix_tree_lookup = {
	.name = "radix_tree_lookup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_radix_tree_lookup[0],
	.enter = enter_radix_tree_lookup,
};

/* ---- radix_tree_gang_lookup ---- */
static const struct cordon_clause clauses_radix_tree_gang_lookup[] = {
	{ "radix_tree_gang_lookup", "specs/linux/radix-tree.own.h", "radix_tree_gang_lookup", 13 },
	{ "radix_tree_gang_lookup", "specs/linux/radix-tree.own.h", "__checks(read(root, sizeof(*root)))", 15 },
	{ "radix_tree_gang_lookup", "specs/linux/radix-tree.own.h", "__checks(write(results, max_items * sizeof(*results)))", 16 },
};
CORDON_SAME_TYPE(radix_tree_gang_lookup, unsigned int, const struct xarray *, void **, unsigned long, unsigned int);
static void enter_radix_tree_gang_lookup(struct cordon_call *call)
{
	const struct xarray *root = (const struct xarray *)call->args[0];
	void **results = (void **)call->args[1];
	unsigned int max_items = (unsigned int)call->args[3];

	cordon_need_read(call, root, sizeof(*root), &clauses_radix_tree_gang_lookup[1]);
	cordon_need_write(call, results, max_items * sizeof(*results), &clauses_radix_tree_gang_lookup[2]);
}

const struct cordon_contract cordon_import_radix_tree_gang_lookup = {
	.name = "radix_tree_gang_lookup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_radix_tree_gang_lookup[0],
	.enter = enter_radix_tree_gang_lookup,
};

/* ---- radix_tree_delete ---- */
static const struct cordon_clause clauses_radix_tree_delete[] = {
	{ "radix_tree_delete", "specs/linux/radix-tree.own.h", "radix_tree_delete", 17 },
	{ "radix_tree_delete", "specs/linux/radix-tree.own.h", "__checks(write(root, sizeof(*root)))", 18 },
};
CORDON_SAME_TYPE(radix_tree_delete, void *, struct xarray *, unsigned long);
static void enter_radix_tree_delete(struct cordon_call *call)
{
	struct xarray *root = (struct xarray *)call->args[0];

	cordon_need_write(call, root, sizeof(*root), &clauses_radix_tree_delete[1]);
}

const struct cordon_contract cordon_import_radix_tree_delete = {
	.name = "radix_tree_delete",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_radix_tree_delete[0],
	.enter = enter_radix_tree_delete,
};

/* ---- radix_tree_delete_item ---- */
static const struct cordon_clause clauses_radix_tree_delete_item[] = {
	{ "radix_tree_delete_item", "specs/linux/radix-tree.own.h", "radix_tree_delete_item", 19 },
	{ "radix_tree_delete_item", "specs/linux/radix-tree.own.h", "__checks(write(root, sizeof(*root)))", 20 },
	{ "radix_tree_delete_item", "specs/linux/radix-tree.own.h", "__opaque(item)", 21 },
};
CORDON_SAME_TYPE(radix_tree_delete_item, void *, struct xarray *, unsigned long, void *);
static void enter_radix_tree_delete_item(struct cordon_call *call)
{
	struct xarray *root = (struct xarray *)call->args[0];

	cordon_need_write(call, root, sizeof(*root), &clauses_radix_tree_delete_item[1]);
}

const struct cordon_contract cordon_import_radix_tree_delete_item = {
	.name = "radix_tree_delete_item",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_radix_tree_delete_item[0],
	.enter = enter_radix_tree_delete_item,
};

/* ---- radix_tree_preload ---- */
static const struct cordon_clause clauses_radix_tree_preload[] = {
	{ "radix_tree_preload", "specs/linux/radix-tree.own.h", "radix_tree_preload", 23 },
};
CORDON_SAME_TYPE(radix_tree_preload, int, gfp_t);
const struct cordon_contract cordon_import_radix_tree_preload = {
	.name = "radix_tree_preload",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_radix_tree_preload[0],
};

/* ---- radix_tree_maybe_preload ---- */
static const struct cordon_clause clauses_radix_tree_maybe_preload[] = {
	{ "radix_tree_maybe_preload", "specs/linux/radix-tree.own.h", "radix_tree_maybe_preload", 24 },
};
CORDON_SAME_TYPE(radix_tree_maybe_preload, int, gfp_t);
const struct cordon_contract cordon_import_radix_tree_maybe_preload = {
	.name = "radix_tree_maybe_preload",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_radix_tree_maybe_preload[0],
};

