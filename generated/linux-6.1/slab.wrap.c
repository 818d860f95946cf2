/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/slab.own.h>
#include "wrap.h"

/* ---- __kmalloc ---- */
static const struct cordon_clause clauses___kmalloc[] = {
	{ "__kmalloc", "specs/linux/slab.own.h", "__kmalloc", 10 },
	{ "__kmalloc", "specs/linux/slab.own.h", "__requires(size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags))", 11 },
	{ "__kmalloc", "specs/linux/slab.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, size, kfree))", 12 },
};
CORDON_SAME_TYPE(__kmalloc, void *, size_t, gfp_t);
static void enter___kmalloc(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	gfp_t flags = (gfp_t)call->args[1];

	cordon_require(call, size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags), &clauses___kmalloc[1]);
}

static void leave___kmalloc(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	void *ret = (void *)call->result;

	if (!ZERO_OR_NULL_PTR(ret)) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_kfree, CORDON_TYPE(ret), &clauses___kmalloc[2]);
	}
}

const struct cordon_contract cordon_import___kmalloc = {
	.name = "__kmalloc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___kmalloc[0],
	.enter = enter___kmalloc,
	.leave = leave___kmalloc,
};

/* ---- kmalloc_trace ---- */
static const struct cordon_clause clauses_kmalloc_trace[] = {
	{ "kmalloc_trace", "specs/linux/slab.own.h", "kmalloc_trace", 18 },
	{ "kmalloc_trace", "specs/linux/slab.own.h", "__checks(ref(s))", 19 },
	{ "kmalloc_trace", "specs/linux/slab.own.h", "__requires(size <= kmem_cache_size(s) && slab_gfp_is_sound(flags))", 20 },
	{ "kmalloc_trace", "specs/linux/slab.own.h", "__returns_if(ret, alloc(ret, size, kfree))", 21 },
};
CORDON_SAME_TYPE(kmalloc_trace, void *, struct kmem_cache *, gfp_t, size_t);
static void enter_kmalloc_trace(struct cordon_call *call)
{
	struct kmem_cache *s = (struct kmem_cache *)call->args[0];
	gfp_t flags = (gfp_t)call->args[1];
	size_t size = (size_t)call->args[2];

	cordon_need_ref(call, s, 0, CORDON_TYPE(s), &clauses_kmalloc_trace[1]);
	cordon_require(call, size <= kmem_cache_size(s) && slab_gfp_is_sound(flags), &clauses_kmalloc_trace[2]);
}

static void leave_kmalloc_trace(struct cordon_call *call)
{
	size_t size = (size_t)call->args[2];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_kfree, CORDON_TYPE(ret), &clauses_kmalloc_trace[3]);
	}
}

const struct cordon_contract cordon_import_kmalloc_trace = {
	.name = "kmalloc_trace",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_kmalloc_trace[0],
	.enter = enter_kmalloc_trace,
	.leave = leave_kmalloc_trace,
};

/* ---- kmalloc_node_trace ---- */
static const struct cordon_clause clauses_kmalloc_node_trace[] = {
	{ "kmalloc_node_trace", "specs/linux/slab.own.h", "kmalloc_node_trace", 27 },
	{ "kmalloc_node_trace", "specs/linux/slab.own.h", "__checks(ref(s))", 28 },
	{ "kmalloc_node_trace", "specs/linux/slab.own.h", "__requires(size <= kmem_cache_size(s) && slab_gfp_is_sound(flags) && node_is_sound(node))", 29 },
	{ "kmalloc_node_trace", "specs/linux/slab.own.h", "__returns_if(ret, alloc(ret, size, kfree))", 30 },
};
CORDON_SAME_TYPE(kmalloc_node_trace, void *, struct kmem_cache *, gfp_t, int, size_t);
static void enter_kmalloc_node_trace(struct cordon_call *call)
{
	struct kmem_cache *s = (struct kmem_cache *)call->args[0];
	gfp_t flags = (gfp_t)call->args[1];
	int node = (int)call->args[2];
	size_t size = (size_t)call->args[3];

	cordon_need_ref(call, s, 0, CORDON_TYPE(s), &clauses_kmalloc_node_trace[1]);
	cordon_require(call, size <= kmem_cache_size(s) && slab_gfp_is_sound(flags) && node_is_sound(node), &clauses_kmalloc_node_trace[2]);
}

static void leave_kmalloc_node_trace(struct cordon_call *call)
{
	size_t size = (size_t)call->args[3];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_kfree, CORDON_TYPE(ret), &clauses_kmalloc_node_trace[3]);
	}
}

const struct cordon_contract cordon_import_kmalloc_node_trace = {
	.name = "kmalloc_node_trace",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_kmalloc_node_trace[0],
	.enter = enter_kmalloc_node_trace,
	.leave = leave_kmalloc_node_trace,
};

/* ---- __kmalloc_node ---- */
static const struct cordon_clause clauses___kmalloc_node[] = {
	{ "__kmalloc_node", "specs/linux/slab.own.h", "__kmalloc_node", 39 },
	{ "__kmalloc_node", "specs/linux/slab.own.h", "__requires(size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags) && node_is_sound(node))", 41 },
	{ "__kmalloc_node", "specs/linux/slab.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, size, kfree))", 42 },
};
CORDON_SAME_TYPE(__kmalloc_node, void *, size_t, gfp_t, int);
static void enter___kmalloc_node(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	gfp_t flags = (gfp_t)call->args[1];
	int node = (int)call->args[2];

	cordon_require(call, size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags) && node_is_sound(node), &clauses___kmalloc_node[1]);
}

static void leave___kmalloc_node(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	void *ret = (void *)call->result;

	if (!ZERO_OR_NULL_PTR(ret)) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_kfree, CORDON_TYPE(ret), &clauses___kmalloc_node[2]);
	}
}

const struct cordon_contract cordon_import___kmalloc_node = {
	.name = "__kmalloc_node",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___kmalloc_node[0],
	.enter = enter___kmalloc_node,
	.leave = leave___kmalloc_node,
};

/* ---- kvmalloc_node ---- */
static const struct cordon_clause clauses_kvmalloc_node[] = {
	{ "kvmalloc_node", "specs/linux/slab.own.h", "kvmalloc_node", 49 },
	{ "kvmalloc_node", "specs/linux/slab.own.h", "__requires(size <= INT_MAX && slab_gfp_is_sound(flags) && node_is_sound(node))", 51 },
	{ "kvmalloc_node", "specs/linux/slab.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, size, kvfree))", 52 },
};
CORDON_SAME_TYPE(kvmalloc_node, void *, size_t, gfp_t, int);
static void enter_kvmalloc_node(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	gfp_t flags = (gfp_t)call->args[1];
	int node = (int)call->args[2];

	cordon_require(call, size <= INT_MAX && slab_gfp_is_sound(flags) && node_is_sound(node), &clauses_kvmalloc_node[1]);
}

static void leave_kvmalloc_node(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	void *ret = (void *)call->result;

	if (!ZERO_OR_NULL_PTR(ret)) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_kvfree, CORDON_TYPE(ret), &clauses_kvmalloc_node[2]);
	}
}

const struct cordon_contract cordon_import_kvmalloc_node = {
	.name = "kvmalloc_node",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_kvmalloc_node[0],
	.enter = enter_kvmalloc_node,
	.leave = leave_kvmalloc_node,
};

/* ---- kvfree ---- */
static const struct cordon_clause clauses_kvfree[] = {
	{ "kvfree", "specs/linux/slab.own.h", "kvfree", 53 },
	{ "kvfree", "specs/linux/slab.own.h", "__revokes_if(!ZERO_OR_NULL_PTR(addr), alloc(addr, 0, kvfree))", 54 },
};
CORDON_SAME_TYPE(kvfree, void, const void *);
static void enter_kvfree(struct cordon_call *call)
{
	const void *addr = (const void *)call->args[0];

	if (!ZERO_OR_NULL_PTR(addr)) {
		cordon_lose_alloc(call, addr, 0, &cordon_release_kvfree, &clauses_kvfree[1]);
	}
}

const struct cordon_contract cordon_import_kvfree = {
	.name = "kvfree",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_kvfree[0],
	.enter = enter_kvfree,
};

/* ---- kmalloc_caches ---- */
static const struct cordon_clause clauses_kmalloc_caches[] = {
	{ "kmalloc_caches", "specs/linux/slab.own.h", "kmalloc_caches", 56 },
	{ "kmalloc_caches", "specs/linux/slab.own.h", "__grants_for((unsigned int i = 0; i < sizeof(kmalloc_caches) / sizeof(void *); i++), ref(((struct kmem_cache **)kmalloc_caches)[i]))", 57 },
};
static void attach_kmalloc_caches(struct cordon_call *call)
{
	for (unsigned int i = 0; i < sizeof(kmalloc_caches) / sizeof(void *); i++) {
		cordon_gain_ref(call, 0, ((struct kmem_cache **)kmalloc_caches)[i], 0, CORDON_TYPE(((struct kmem_cache **)kmalloc_caches)[i]), &clauses_kmalloc_caches[1]);
	}
}

const struct cordon_contract cordon_import_kmalloc_caches = {
	.name = "kmalloc_caches",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_kmalloc_caches[0],
	.attach = attach_kmalloc_caches,
};

/* ---- kfree ---- */
static const struct cordon_clause clauses_kfree[] = {
	{ "kfree", "specs/linux/slab.own.h", "kfree", 60 },
	{ "kfree", "specs/linux/slab.own.h", "__revokes_if(!ZERO_OR_NULL_PTR(objp), alloc(objp, 0, kfree))", 61 },
};
CORDON_SAME_TYPE(kfree, void, const void *);
static void enter_kfree(struct cordon_call *call)
{
	const void *objp = (const void *)call->args[0];

	if (!ZERO_OR_NULL_PTR(objp)) {
		cordon_lose_alloc(call, objp, 0, &cordon_release_kfree, &clauses_kfree[1]);
	}
}

const struct cordon_contract cordon_import_kfree = {
	.name = "kfree",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_kfree[0],
	.enter = enter_kfree,
};

