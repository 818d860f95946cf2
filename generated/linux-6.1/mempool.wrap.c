/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/mempool.own.h>
#include "wrap.h"

/* ---- mempool_create ---- */
static const struct cordon_clause clauses_mempool_create[] = {
	{ "mempool_create", "specs/linux/mempool.own.h", "mempool_create", 17 },
	{ "mempool_create", "specs/linux/mempool.own.h", "__runs_in(process)", 18 },
	{ "mempool_create", "specs/linux/mempool.own.h", "__requires(min_nr >= 0 && (own_pool_kmalloc(alloc_fn, free_fn, pool_data) || own_pool_slab(alloc_fn, free_fn)))", 19 },
	{ "mempool_create", "specs/linux/mempool.own.h", "__checks_if(own_pool_slab(alloc_fn, free_fn), ref((struct kmem_cache *)pool_data))", 20 },
	{ "mempool_create", "specs/linux/mempool.own.h", "__opaque(alloc_fn)", 21 },
	{ "mempool_create", "specs/linux/mempool.own.h", "__opaque(free_fn)", 21 },
	{ "mempool_create", "specs/linux/mempool.own.h", "__returns_if(ret, ref(ret))", 22 },
	{ "mempool_create", "specs/linux/mempool.own.h", "__pins_if(ret, ref(ret), mempool_destroy(ret))", 23 },
};
CORDON_SAME_TYPE(mempool_create, mempool_t *, int, mempool_alloc_t *, mempool_free_t *, void *);
static void enter_mempool_create(struct cordon_call *call)
{
	int min_nr = (int)call->args[0];
	mempool_alloc_t *alloc_fn = (mempool_alloc_t *)call->args[1];
	mempool_free_t *free_fn = (mempool_free_t *)call->args[2];
	void *pool_data = (void *)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_mempool_create[1]);
	cordon_require(call, min_nr >= 0 && (own_pool_kmalloc(alloc_fn, free_fn, pool_data) || own_pool_slab(alloc_fn, free_fn)), &clauses_mempool_create[2]);
	if (own_pool_slab(alloc_fn, free_fn)) {
		cordon_need_ref(call, (struct kmem_cache *)pool_data, 0, CORDON_TYPE((struct kmem_cache *)pool_data), &clauses_mempool_create[3]);
	}
}

static void leave_mempool_create(struct cordon_call *call)
{
	mempool_t *ret = (mempool_t *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_mempool_create[6]);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_mempool_destroy, arguments, NULL, 0, &clauses_mempool_create[7]);
		}
	}
}

const struct cordon_contract cordon_import_mempool_create = {
	.name = "mempool_create",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_mempool_create[0],
	.enter = enter_mempool_create,
	.leave = leave_mempool_create,
};

/* ---- mempool_create_node ---- */
static const struct cordon_clause clauses_mempool_create_node[] = {
	{ "mempool_create_node", "specs/linux/mempool.own.h", "mempool_create_node", 24 },
	{ "mempool_create_node", "specs/linux/mempool.own.h", "__requires(min_nr >= 0 && gfp_is_sound(gfp_mask) && node_is_sound(nid))", 26 },
	{ "mempool_create_node", "specs/linux/mempool.own.h", "__requires(own_pool_kmalloc(alloc_fn, free_fn, pool_data) || own_pool_slab(alloc_fn, free_fn))", 27 },
	{ "mempool_create_node", "specs/linux/mempool.own.h", "__checks_if(own_pool_slab(alloc_fn, free_fn), ref((struct kmem_cache *)pool_data))", 28 },
	{ "mempool_create_node", "specs/linux/mempool.own.h", "__opaque(alloc_fn)", 29 },
	{ "mempool_create_node", "specs/linux/mempool.own.h", "__opaque(free_fn)", 29 },
	{ "mempool_create_node", "specs/linux/mempool.own.h", "__returns_if(ret, ref(ret))", 30 },
	{ "mempool_create_node", "specs/linux/mempool.own.h", "__pins_if(ret, ref(ret), mempool_destroy(ret))", 31 },
};
CORDON_SAME_TYPE(mempool_create_node, mempool_t *, int, mempool_alloc_t *, mempool_free_t *, void *, gfp_t, int);
static void enter_mempool_create_node(struct cordon_call *call)
{
	int min_nr = (int)call->args[0];
	mempool_alloc_t *alloc_fn = (mempool_alloc_t *)call->args[1];
	mempool_free_t *free_fn = (mempool_free_t *)call->args[2];
	void *pool_data = (void *)call->args[3];
	gfp_t gfp_mask = (gfp_t)call->args[4];
	int nid = (int)call->args[5];

	cordon_require(call, min_nr >= 0 && gfp_is_sound(gfp_mask) && node_is_sound(nid), &clauses_mempool_create_node[1]);
	cordon_require(call, own_pool_kmalloc(alloc_fn, free_fn, pool_data) || own_pool_slab(alloc_fn, free_fn), &clauses_mempool_create_node[2]);
	if (own_pool_slab(alloc_fn, free_fn)) {
		cordon_need_ref(call, (struct kmem_cache *)pool_data, 0, CORDON_TYPE((struct kmem_cache *)pool_data), &clauses_mempool_create_node[3]);
	}
}

static void leave_mempool_create_node(struct cordon_call *call)
{
	mempool_t *ret = (mempool_t *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_mempool_create_node[6]);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_mempool_destroy, arguments, NULL, 0, &clauses_mempool_create_node[7]);
		}
	}
}

const struct cordon_contract cordon_import_mempool_create_node = {
	.name = "mempool_create_node",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_mempool_create_node[0],
	.enter = enter_mempool_create_node,
	.leave = leave_mempool_create_node,
};

/* ---- mempool_destroy ---- */
static const struct cordon_clause clauses_mempool_destroy[] = {
	{ "mempool_destroy", "specs/linux/mempool.own.h", "mempool_destroy", 40 },
	{ "mempool_destroy", "specs/linux/mempool.own.h", "__runs_in(process)", 41 },
	{ "mempool_destroy", "specs/linux/mempool.own.h", "__unpins(mempool_destroy(pool))", 42 },
	{ "mempool_destroy", "specs/linux/mempool.own.h", "__revokes_if(pool, ref(pool))", 43 },
};
CORDON_SAME_TYPE(mempool_destroy, void, mempool_t *);
static void enter_mempool_destroy(struct cordon_call *call)
{
	mempool_t *pool = (mempool_t *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_mempool_destroy[1]);
	{
		const u64 arguments[6] = { (u64)(pool) };
	
		cordon_unpin(call, &cordon_inverse_mempool_destroy, arguments, 1, &clauses_mempool_destroy[2]);
	}
	if (pool) {
		cordon_lose_ref(call, pool, CORDON_TYPE(pool), &clauses_mempool_destroy[3]);
	}
}

const struct cordon_contract cordon_import_mempool_destroy = {
	.name = "mempool_destroy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_mempool_destroy[0],
	.enter = enter_mempool_destroy,
};

/* ---- mempool_alloc ---- */
static const struct cordon_clause clauses_mempool_alloc[] = {
	{ "mempool_alloc", "specs/linux/mempool.own.h", "mempool_alloc", 45 },
	{ "mempool_alloc", "specs/linux/mempool.own.h", "__checks(ref(pool))", 46 },
	{ "mempool_alloc", "specs/linux/mempool.own.h", "__requires(gfp_is_sound(gfp_mask) && !(gfp_mask & __GFP_ZERO))", 47 },
	{ "mempool_alloc", "specs/linux/mempool.own.h", "__returns_if(ret, alloc(ret, extent(ret), mempool_free))", 48 },
};
CORDON_SAME_TYPE(mempool_alloc, void *, mempool_t *, gfp_t);
static void enter_mempool_alloc(struct cordon_call *call)
{
	mempool_t *pool = (mempool_t *)call->args[0];
	gfp_t gfp_mask = (gfp_t)call->args[1];

	cordon_need_ref(call, pool, 0, CORDON_TYPE(pool), &clauses_mempool_alloc[1]);
	cordon_require(call, gfp_is_sound(gfp_mask) && !(gfp_mask & __GFP_ZERO), &clauses_mempool_alloc[2]);
}

static void leave_mempool_alloc(struct cordon_call *call)
{
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, extent(ret), cordon_releases_mempool_free, CORDON_TYPE(ret), &clauses_mempool_alloc[3]);
	}
}

const struct cordon_contract cordon_import_mempool_alloc = {
	.name = "mempool_alloc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_mempool_alloc[0],
	.enter = enter_mempool_alloc,
	.leave = leave_mempool_alloc,
};

/* ---- mempool_free ---- */
static const struct cordon_clause clauses_mempool_free[] = {
	{ "mempool_free", "specs/linux/mempool.own.h", "mempool_free", 53 },
	{ "mempool_free", "specs/linux/mempool.own.h", "__checks(ref(pool))", 54 },
	{ "mempool_free", "specs/linux/mempool.own.h", "__revokes_if(element, alloc(element, 0, mempool_free))", 55 },
};
CORDON_SAME_TYPE(mempool_free, void, void *, mempool_t *);
static void enter_mempool_free(struct cordon_call *call)
{
	void *element = (void *)call->args[0];
	mempool_t *pool = (mempool_t *)call->args[1];

	cordon_need_ref(call, pool, 0, CORDON_TYPE(pool), &clauses_mempool_free[1]);
	if (element) {
		cordon_lose_alloc(call, element, 0, &cordon_release_mempool_free, &clauses_mempool_free[2]);
	}
}

const struct cordon_contract cordon_import_mempool_free = {
	.name = "mempool_free",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_mempool_free[0],
	.enter = enter_mempool_free,
};

/* ---- mempool_kmalloc ---- */
static const struct cordon_clause clauses_mempool_kmalloc[] = {
	{ "mempool_kmalloc", "specs/linux/mempool.own.h", "mempool_kmalloc", 56 },
};
CORDON_SAME_TYPE(mempool_kmalloc, void *, gfp_t, void *);
const struct cordon_contract cordon_import_mempool_kmalloc = {
	.name = "mempool_kmalloc",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 2,
	.where = &clauses_mempool_kmalloc[0],
};

/* ---- mempool_kfree ---- */
static const struct cordon_clause clauses_mempool_kfree[] = {
	{ "mempool_kfree", "specs/linux/mempool.own.h", "mempool_kfree", 57 },
};
CORDON_SAME_TYPE(mempool_kfree, void, void *, void *);
const struct cordon_contract cordon_import_mempool_kfree = {
	.name = "mempool_kfree",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 2,
	.where = &clauses_mempool_kfree[0],
};

/* ---- mempool_alloc_slab ---- */
static const struct cordon_clause clauses_mempool_alloc_slab[] = {
	{ "mempool_alloc_slab", "specs/linux/mempool.own.h", "mempool_alloc_slab", 58 },
};
CORDON_SAME_TYPE(mempool_alloc_slab, void *, gfp_t, void *);
const struct cordon_contract cordon_import_mempool_alloc_slab = {
	.name = "mempool_alloc_slab",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 2,
	.where = &clauses_mempool_alloc_slab[0],
};

/* ---- mempool_free_slab ---- */
static const struct cordon_clause clauses_mempool_free_slab[] = {
	{ "mempool_free_slab", "specs/linux/mempool.own.h", "mempool_free_slab", 59 },
};
CORDON_SAME_TYPE(mempool_free_slab, void, void *, void *);
const struct cordon_contract cordon_import_mempool_free_slab = {
	.name = "mempool_free_slab",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 2,
	.where = &clauses_mempool_free_slab[0],
};

