/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/slab.own.h>
#include "wrap.h"

/* ---- set cache_caps ---- */
static const struct cordon_clause clauses_set_cache_caps[] = {
	{ "cache_caps", "specs/linux/slab.own.h", "__includes(ref(s))", 107 },
};

const struct cordon_set cordon_set_cache_caps = { .name = "cache_caps" };

void cordon_include_cache_caps(struct cordon_call *call, struct cordon_parts *parts, struct kmem_cache *s)
{
	cordon_add_ref(call, parts, s, 0, CORDON_TYPE(s), &clauses_set_cache_caps[0]);
}

void cordon_gain_cache_caps(struct cordon_call *call, const struct cordon_clause *clause, struct kmem_cache *s)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_cache_caps, s, clause);
	cordon_include_cache_caps(call, &parts, s);
	cordon_parts_grant(call, &parts);
}

/* ---- __kmalloc ---- */
static const struct cordon_clause clauses___kmalloc[] = {
	{ "__kmalloc", "specs/linux/slab.own.h", "__kmalloc", 11 },
	{ "__kmalloc", "specs/linux/slab.own.h", "__requires(size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags))", 12 },
	{ "__kmalloc", "specs/linux/slab.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, size, kfree))", 13 },
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
	{ "kmalloc_trace", "specs/linux/slab.own.h", "kmalloc_trace", 19 },
	{ "kmalloc_trace", "specs/linux/slab.own.h", "__checks(ref(s))", 20 },
	{ "kmalloc_trace", "specs/linux/slab.own.h", "__requires(size <= kmem_cache_size(s) && slab_gfp_is_sound(flags))", 21 },
	{ "kmalloc_trace", "specs/linux/slab.own.h", "__returns_if(ret, alloc(ret, size, kfree))", 22 },
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
	{ "kmalloc_node_trace", "specs/linux/slab.own.h", "kmalloc_node_trace", 28 },
	{ "kmalloc_node_trace", "specs/linux/slab.own.h", "__checks(ref(s))", 29 },
	{ "kmalloc_node_trace", "specs/linux/slab.own.h", "__requires(size <= kmem_cache_size(s) && slab_gfp_is_sound(flags) && node_is_sound(node))", 30 },
	{ "kmalloc_node_trace", "specs/linux/slab.own.h", "__returns_if(ret, alloc(ret, size, kfree))", 31 },
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
	{ "__kmalloc_node", "specs/linux/slab.own.h", "__kmalloc_node", 40 },
	{ "__kmalloc_node", "specs/linux/slab.own.h", "__requires(size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags) && node_is_sound(node))", 42 },
	{ "__kmalloc_node", "specs/linux/slab.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, size, kfree))", 43 },
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
	{ "kvmalloc_node", "specs/linux/slab.own.h", "kvmalloc_node", 50 },
	{ "kvmalloc_node", "specs/linux/slab.own.h", "__requires(size <= INT_MAX && slab_gfp_is_sound(flags) && node_is_sound(node))", 52 },
	{ "kvmalloc_node", "specs/linux/slab.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, size, kvfree))", 53 },
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
	{ "kvfree", "specs/linux/slab.own.h", "kvfree", 54 },
	{ "kvfree", "specs/linux/slab.own.h", "__revokes_if(!ZERO_OR_NULL_PTR(addr), alloc(addr, 0, kvfree))", 55 },
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
	{ "kmalloc_caches", "specs/linux/slab.own.h", "kmalloc_caches", 57 },
	{ "kmalloc_caches", "specs/linux/slab.own.h", "__grants_for((unsigned int i = 0; i < sizeof(kmalloc_caches) / sizeof(void *); i++), ref(((struct kmem_cache **)kmalloc_caches)[i]))", 58 },
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
	{ "kfree", "specs/linux/slab.own.h", "kfree", 61 },
	{ "kfree", "specs/linux/slab.own.h", "__revokes_if(!ZERO_OR_NULL_PTR(objp), alloc(objp, 0, kfree))", 62 },
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

/* ---- kmalloc_large ---- */
static const struct cordon_clause clauses_kmalloc_large[] = {
	{ "kmalloc_large", "specs/linux/slab.own.h", "kmalloc_large", 65 },
	{ "kmalloc_large", "specs/linux/slab.own.h", "__requires(size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags))", 66 },
	{ "kmalloc_large", "specs/linux/slab.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, size, kfree))", 67 },
};
CORDON_SAME_TYPE(kmalloc_large, void *, size_t, gfp_t);
static void enter_kmalloc_large(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	gfp_t flags = (gfp_t)call->args[1];

	cordon_require(call, size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags), &clauses_kmalloc_large[1]);
}

static void leave_kmalloc_large(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	void *ret = (void *)call->result;

	if (!ZERO_OR_NULL_PTR(ret)) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_kfree, CORDON_TYPE(ret), &clauses_kmalloc_large[2]);
	}
}

const struct cordon_contract cordon_import_kmalloc_large = {
	.name = "kmalloc_large",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_kmalloc_large[0],
	.enter = enter_kmalloc_large,
	.leave = leave_kmalloc_large,
};

/* ---- kfree_sensitive ---- */
static const struct cordon_clause clauses_kfree_sensitive[] = {
	{ "kfree_sensitive", "specs/linux/slab.own.h", "kfree_sensitive", 71 },
	{ "kfree_sensitive", "specs/linux/slab.own.h", "__revokes_if(!ZERO_OR_NULL_PTR(objp), alloc(objp, 0, kfree))", 72 },
};
CORDON_SAME_TYPE(kfree_sensitive, void, const void *);
static void enter_kfree_sensitive(struct cordon_call *call)
{
	const void *objp = (const void *)call->args[0];

	if (!ZERO_OR_NULL_PTR(objp)) {
		cordon_lose_alloc(call, objp, 0, &cordon_release_kfree, &clauses_kfree_sensitive[1]);
	}
}

const struct cordon_contract cordon_import_kfree_sensitive = {
	.name = "kfree_sensitive",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_kfree_sensitive[0],
	.enter = enter_kfree_sensitive,
};

/* ---- ksize ---- */
static const struct cordon_clause clauses_ksize[] = {
	{ "ksize", "specs/linux/slab.own.h", "ksize", 73 },
	{ "ksize", "specs/linux/slab.own.h", "__checks_if(!ZERO_OR_NULL_PTR(objp), read(objp, 1))", 74 },
};
CORDON_SAME_TYPE(ksize, size_t, const void *);
static void enter_ksize(struct cordon_call *call)
{
	const void *objp = (const void *)call->args[0];

	if (!ZERO_OR_NULL_PTR(objp)) {
		cordon_need_read(call, objp, 1, &clauses_ksize[1]);
	}
}

const struct cordon_contract cordon_import_ksize = {
	.name = "ksize",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ksize[0],
	.enter = enter_ksize,
};

/* ---- krealloc ---- */
static const struct cordon_clause clauses_krealloc[] = {
	{ "krealloc", "specs/linux/slab.own.h", "krealloc", 76 },
	{ "krealloc", "specs/linux/slab.own.h", "__requires(new_size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags))", 77 },
	{ "krealloc", "specs/linux/slab.own.h", "__transfers_if(!ZERO_OR_NULL_PTR(objp), alloc(objp, 0, kfree))", 78 },
	{ "krealloc", "specs/linux/slab.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, new_size, kfree))", 79 },
	{ "krealloc", "specs/linux/slab.own.h", "__returns_if(!ret && !ZERO_OR_NULL_PTR(objp), alloc((void *)objp, ksize(objp), kfree))", 80 },
};
CORDON_SAME_TYPE(krealloc, void *, const void *, size_t, gfp_t);
static void enter_krealloc(struct cordon_call *call)
{
	const void *objp = (const void *)call->args[0];
	size_t new_size = (size_t)call->args[1];
	gfp_t flags = (gfp_t)call->args[2];

	cordon_require(call, new_size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags), &clauses_krealloc[1]);
	if (!ZERO_OR_NULL_PTR(objp)) {
		cordon_lose_alloc(call, objp, 0, &cordon_release_kfree, &clauses_krealloc[2]);
	}
}

static void leave_krealloc(struct cordon_call *call)
{
	const void *objp = (const void *)call->args[0];
	size_t new_size = (size_t)call->args[1];
	void *ret = (void *)call->result;

	if (!ZERO_OR_NULL_PTR(ret)) {
		cordon_gain_alloc(call, 0, ret, new_size, cordon_releases_kfree, CORDON_TYPE(ret), &clauses_krealloc[3]);
	}
	if (!ret && !ZERO_OR_NULL_PTR(objp)) {
		cordon_gain_alloc(call, 0, (void *)objp, ksize(objp), cordon_releases_kfree, CORDON_TYPE((void *)objp), &clauses_krealloc[4]);
	}
}

const struct cordon_contract cordon_import_krealloc = {
	.name = "krealloc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_krealloc[0],
	.enter = enter_krealloc,
	.leave = leave_krealloc,
};

/* ---- kmem_cache_create ---- */
static const struct cordon_clause clauses_kmem_cache_create[] = {
	{ "kmem_cache_create", "specs/linux/slab.own.h", "kmem_cache_create", 88 },
	{ "kmem_cache_create", "specs/linux/slab.own.h", "__runs_in(process)", 90 },
	{ "kmem_cache_create", "specs/linux/slab.own.h", "__checks(string(name))", 91 },
	{ "kmem_cache_create", "specs/linux/slab.own.h", "__requires(size && size <= KMALLOC_MAX_SIZE && !ctor)", 92 },
	{ "kmem_cache_create", "specs/linux/slab.own.h", "__opaque(ctor)", 93 },
	{ "kmem_cache_create", "specs/linux/slab.own.h", "__returns_if(ret, cache_caps(ret))", 94 },
	{ "kmem_cache_create", "specs/linux/slab.own.h", "__pins_if(ret, ref(ret), kmem_cache_destroy(ret))", 95 },
};
CORDON_SAME_TYPE(kmem_cache_create, struct kmem_cache *, const char *, unsigned int, unsigned int, slab_flags_t, void (*)(void *));
CORDON_IN_REGISTERS(slab_flags_t, 8);
static void enter_kmem_cache_create(struct cordon_call *call)
{
	const char *name = (const char *)call->args[0];
	unsigned int size = (unsigned int)call->args[1];
	typeof(void (*)(void *)) ctor = (typeof(void (*)(void *)))call->args[4];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_kmem_cache_create[1]);
	cordon_need_string(call, name, &clauses_kmem_cache_create[2]);
	cordon_require(call, size && size <= KMALLOC_MAX_SIZE && !ctor, &clauses_kmem_cache_create[3]);
}

static void leave_kmem_cache_create(struct cordon_call *call)
{
	struct kmem_cache *ret = (struct kmem_cache *)call->result;

	if (ret) {
		cordon_gain_cache_caps(call, &clauses_kmem_cache_create[5], ret);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_kmem_cache_destroy, arguments, NULL, 0, &clauses_kmem_cache_create[6]);
		}
	}
}

const struct cordon_contract cordon_import_kmem_cache_create = {
	.name = "kmem_cache_create",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_kmem_cache_create[0],
	.enter = enter_kmem_cache_create,
	.leave = leave_kmem_cache_create,
};

/* ---- kmem_cache_destroy ---- */
static const struct cordon_clause clauses_kmem_cache_destroy[] = {
	{ "kmem_cache_destroy", "specs/linux/slab.own.h", "kmem_cache_destroy", 108 },
	{ "kmem_cache_destroy", "specs/linux/slab.own.h", "__runs_in(process)", 109 },
	{ "kmem_cache_destroy", "specs/linux/slab.own.h", "__unpins(kmem_cache_destroy(s))", 110 },
	{ "kmem_cache_destroy", "specs/linux/slab.own.h", "__transfers_if(s, cache_caps(s))", 111 },
};
CORDON_SAME_TYPE(kmem_cache_destroy, void, struct kmem_cache *);
static void enter_kmem_cache_destroy(struct cordon_call *call)
{
	struct kmem_cache *s = (struct kmem_cache *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_kmem_cache_destroy[1]);
	{
		const u64 arguments[6] = { (u64)(s) };
	
		cordon_unpin(call, &cordon_inverse_kmem_cache_destroy, arguments, 1, &clauses_kmem_cache_destroy[2]);
	}
	if (s) {
		cordon_set_close(call, &cordon_set_cache_caps, s, &clauses_kmem_cache_destroy[3]);
	}
}

const struct cordon_contract cordon_import_kmem_cache_destroy = {
	.name = "kmem_cache_destroy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_kmem_cache_destroy[0],
	.enter = enter_kmem_cache_destroy,
};

/* ---- kmem_cache_alloc ---- */
static const struct cordon_clause clauses_kmem_cache_alloc[] = {
	{ "kmem_cache_alloc", "specs/linux/slab.own.h", "kmem_cache_alloc", 112 },
	{ "kmem_cache_alloc", "specs/linux/slab.own.h", "__checks(ref(s))", 113 },
	{ "kmem_cache_alloc", "specs/linux/slab.own.h", "__requires(slab_gfp_is_sound(flags))", 114 },
	{ "kmem_cache_alloc", "specs/linux/slab.own.h", "__returns_if(ret, alloc(ret, kmem_cache_size(s), kmem_cache_free))", 115 },
};
CORDON_SAME_TYPE(kmem_cache_alloc, void *, struct kmem_cache *, gfp_t);
static void enter_kmem_cache_alloc(struct cordon_call *call)
{
	struct kmem_cache *s = (struct kmem_cache *)call->args[0];
	gfp_t flags = (gfp_t)call->args[1];

	cordon_need_ref(call, s, 0, CORDON_TYPE(s), &clauses_kmem_cache_alloc[1]);
	cordon_require(call, slab_gfp_is_sound(flags), &clauses_kmem_cache_alloc[2]);
}

static void leave_kmem_cache_alloc(struct cordon_call *call)
{
	struct kmem_cache *s = (struct kmem_cache *)call->args[0];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, kmem_cache_size(s), cordon_releases_kmem_cache_free, CORDON_TYPE(ret), &clauses_kmem_cache_alloc[3]);
	}
}

const struct cordon_contract cordon_import_kmem_cache_alloc = {
	.name = "kmem_cache_alloc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_kmem_cache_alloc[0],
	.enter = enter_kmem_cache_alloc,
	.leave = leave_kmem_cache_alloc,
};

/* ---- kmem_cache_free ---- */
static const struct cordon_clause clauses_kmem_cache_free[] = {
	{ "kmem_cache_free", "specs/linux/slab.own.h", "kmem_cache_free", 120 },
	{ "kmem_cache_free", "specs/linux/slab.own.h", "__checks(ref(s))", 121 },
	{ "kmem_cache_free", "specs/linux/slab.own.h", "__revokes_if(objp, alloc(objp, 0, kmem_cache_free))", 122 },
};
CORDON_SAME_TYPE(kmem_cache_free, void, struct kmem_cache *, void *);
static void enter_kmem_cache_free(struct cordon_call *call)
{
	struct kmem_cache *s = (struct kmem_cache *)call->args[0];
	void *objp = (void *)call->args[1];

	cordon_need_ref(call, s, 0, CORDON_TYPE(s), &clauses_kmem_cache_free[1]);
	if (objp) {
		cordon_lose_alloc(call, objp, 0, &cordon_release_kmem_cache_free, &clauses_kmem_cache_free[2]);
	}
}

const struct cordon_contract cordon_import_kmem_cache_free = {
	.name = "kmem_cache_free",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_kmem_cache_free[0],
	.enter = enter_kmem_cache_free,
};

