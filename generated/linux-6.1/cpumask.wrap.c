/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/cpumask.own.h>
#include "wrap.h"

/* ---- alloc_cpumask_var_node ---- */
static const struct cordon_clause clauses_alloc_cpumask_var_node[] = {
	{ "alloc_cpumask_var_node", "specs/linux/cpumask.own.h", "alloc_cpumask_var_node", 8 },
	{ "alloc_cpumask_var_node", "specs/linux/cpumask.own.h", "__requires(slab_gfp_is_sound(flags) && node_is_sound(node))", 9 },
	{ "alloc_cpumask_var_node", "specs/linux/cpumask.own.h", "__checks(write(mask, sizeof(*mask)))", 10 },
	{ "alloc_cpumask_var_node", "specs/linux/cpumask.own.h", "__returns_if(ret, alloc(*mask, cpumask_size(), free_cpumask_var))", 11 },
};
CORDON_SAME_TYPE(alloc_cpumask_var_node, bool, cpumask_var_t *, gfp_t, int);
static void enter_alloc_cpumask_var_node(struct cordon_call *call)
{
	cpumask_var_t *mask = (cpumask_var_t *)call->args[0];
	gfp_t flags = (gfp_t)call->args[1];
	int node = (int)call->args[2];

	cordon_require(call, slab_gfp_is_sound(flags) && node_is_sound(node), &clauses_alloc_cpumask_var_node[1]);
	cordon_need_write(call, mask, sizeof(*mask), &clauses_alloc_cpumask_var_node[2]);
}

static void leave_alloc_cpumask_var_node(struct cordon_call *call)
{
	cpumask_var_t *mask = (cpumask_var_t *)call->args[0];
	bool ret = (u8)call->result != 0;

	if (ret) {
		cordon_gain_alloc(call, 0, *mask, cpumask_size(), cordon_releases_free_cpumask_var, CORDON_TYPE(*mask), &clauses_alloc_cpumask_var_node[3]);
	}
}

const struct cordon_contract cordon_import_alloc_cpumask_var_node = {
	.name = "alloc_cpumask_var_node",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_alloc_cpumask_var_node[0],
	.enter = enter_alloc_cpumask_var_node,
	.leave = leave_alloc_cpumask_var_node,
};

/* ---- free_cpumask_var ---- */
static const struct cordon_clause clauses_free_cpumask_var[] = {
	{ "free_cpumask_var", "specs/linux/cpumask.own.h", "free_cpumask_var", 12 },
	{ "free_cpumask_var", "specs/linux/cpumask.own.h", "__revokes_if(mask, alloc(mask, 0, free_cpumask_var))", 13 },
};
CORDON_SAME_TYPE(free_cpumask_var, void, cpumask_var_t);
CORDON_IN_REGISTERS(cpumask_var_t, 8);
static void enter_free_cpumask_var(struct cordon_call *call)
{
	cpumask_var_t mask = (cpumask_var_t)call->args[0];

	if (mask) {
		cordon_lose_alloc(call, mask, 0, &cordon_release_free_cpumask_var, &clauses_free_cpumask_var[1]);
	}
}

const struct cordon_contract cordon_import_free_cpumask_var = {
	.name = "free_cpumask_var",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_free_cpumask_var[0],
	.enter = enter_free_cpumask_var,
};

/* ---- cpumask_next_wrap ---- */
static const struct cordon_clause clauses_cpumask_next_wrap[] = {
	{ "cpumask_next_wrap", "specs/linux/cpumask.own.h", "cpumask_next_wrap", 15 },
};
CORDON_SAME_TYPE(cpumask_next_wrap, unsigned int, int, const struct cpumask *, int, bool);
const struct cordon_contract cordon_import_cpumask_next_wrap = {
	.name = "cpumask_next_wrap",
	.class = CORDON_CLASS_LEAF,
	.argument_count = 4,
	.where = &clauses_cpumask_next_wrap[0],
};

