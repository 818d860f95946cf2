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

/* ---- __kmalloc_noprof ---- */
static const struct cordon_clause clauses___kmalloc_noprof[] = {
	{ "__kmalloc_noprof", "specs/linux/slab.own.h", "__kmalloc_noprof", 14 },
	{ "__kmalloc_noprof", "specs/linux/slab.own.h", "__requires(size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags))", 15 },
	{ "__kmalloc_noprof", "specs/linux/slab.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, size, kfree))", 16 },
};
CORDON_SAME_TYPE(__kmalloc_noprof, void *, size_t, gfp_t);
static void enter___kmalloc_noprof(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	gfp_t flags = (gfp_t)call->args[1];

	cordon_require(call, size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags), &clauses___kmalloc_noprof[1]);
}

static void leave___kmalloc_noprof(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	void *ret = (void *)call->result;

	if (!ZERO_OR_NULL_PTR(ret)) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_kfree, CORDON_TYPE(ret), &clauses___kmalloc_noprof[2]);
	}
}

const struct cordon_contract cordon_import___kmalloc_noprof = {
	.name = "__kmalloc_noprof",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___kmalloc_noprof[0],
	.enter = enter___kmalloc_noprof,
	.leave = leave___kmalloc_noprof,
};

/* ---- __kmalloc_cache_noprof ---- */
static const struct cordon_clause clauses___kmalloc_cache_noprof[] = {
	{ "__kmalloc_cache_noprof", "specs/linux/slab.own.h", "__kmalloc_cache_noprof", 23 },
	{ "__kmalloc_cache_noprof", "specs/linux/slab.own.h", "__checks(ref(s))", 24 },
	{ "__kmalloc_cache_noprof", "specs/linux/slab.own.h", "__requires(size <= kmem_cache_size(s) && slab_gfp_is_sound(flags))", 25 },
	{ "__kmalloc_cache_noprof", "specs/linux/slab.own.h", "__returns_if(ret, alloc(ret, size, kfree))", 26 },
};
CORDON_SAME_TYPE(__kmalloc_cache_noprof, void *, struct kmem_cache *, gfp_t, size_t);
static void enter___kmalloc_cache_noprof(struct cordon_call *call)
{
	struct kmem_cache *s = (struct kmem_cache *)call->args[0];
	gfp_t flags = (gfp_t)call->args[1];
	size_t size = (size_t)call->args[2];

	cordon_need_ref(call, s, 0, CORDON_TYPE(s), &clauses___kmalloc_cache_noprof[1]);
	cordon_require(call, size <= kmem_cache_size(s) && slab_gfp_is_sound(flags), &clauses___kmalloc_cache_noprof[2]);
}

static void leave___kmalloc_cache_noprof(struct cordon_call *call)
{
	size_t size = (size_t)call->args[2];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_kfree, CORDON_TYPE(ret), &clauses___kmalloc_cache_noprof[3]);
	}
}

const struct cordon_contract cordon_import___kmalloc_cache_noprof = {
	.name = "__kmalloc_cache_noprof",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___kmalloc_cache_noprof[0],
	.enter = enter___kmalloc_cache_noprof,
	.leave = leave___kmalloc_cache_noprof,
};

/* ---- __kmalloc_cache_node_noprof ---- */
static const struct cordon_clause clauses___kmalloc_cache_node_noprof[] = {
	{ "__kmalloc_cache_node_noprof", "specs/linux/slab.own.h", "__kmalloc_cache_node_noprof", 32 },
	{ "__kmalloc_cache_node_noprof", "specs/linux/slab.own.h", "__checks(ref(s))", 33 },
	{ "__kmalloc_cache_node_noprof", "specs/linux/slab.own.h", "__requires(size <= kmem_cache_size(s) && slab_gfp_is_sound(flags) && node_is_sound(node))", 34 },
	{ "__kmalloc_cache_node_noprof", "specs/linux/slab.own.h", "__returns_if(ret, alloc(ret, size, kfree))", 35 },
};
CORDON_SAME_TYPE(__kmalloc_cache_node_noprof, void *, struct kmem_cache *, gfp_t, int, size_t);
static void enter___kmalloc_cache_node_noprof(struct cordon_call *call)
{
	struct kmem_cache *s = (struct kmem_cache *)call->args[0];
	gfp_t flags = (gfp_t)call->args[1];
	int node = (int)call->args[2];
	size_t size = (size_t)call->args[3];

	cordon_need_ref(call, s, 0, CORDON_TYPE(s), &clauses___kmalloc_cache_node_noprof[1]);
	cordon_require(call, size <= kmem_cache_size(s) && slab_gfp_is_sound(flags) && node_is_sound(node), &clauses___kmalloc_cache_node_noprof[2]);
}

static void leave___kmalloc_cache_node_noprof(struct cordon_call *call)
{
	size_t size = (size_t)call->args[3];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_kfree, CORDON_TYPE(ret), &clauses___kmalloc_cache_node_noprof[3]);
	}
}

const struct cordon_contract cordon_import___kmalloc_cache_node_noprof = {
	.name = "__kmalloc_cache_node_noprof",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___kmalloc_cache_node_noprof[0],
	.enter = enter___kmalloc_cache_node_noprof,
	.leave = leave___kmalloc_cache_node_noprof,
};

/* ---- __kmalloc_node_noprof ---- */
static const struct cordon_clause clauses___kmalloc_node_noprof[] = {
	{ "__kmalloc_node_noprof", "specs/linux/slab.own.h", "__kmalloc_node_noprof", 37 },
	{ "__kmalloc_node_noprof", "specs/linux/slab.own.h", "__requires(!b)", 38 },
	{ "__kmalloc_node_noprof", "specs/linux/slab.own.h", "__requires(size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags) && node_is_sound(node))", 42 },
	{ "__kmalloc_node_noprof", "specs/linux/slab.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, size, kfree))", 43 },
};
CORDON_SAME_TYPE(__kmalloc_node_noprof, void *, size_t, kmem_buckets *, gfp_t, int);
static void enter___kmalloc_node_noprof(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	kmem_buckets *b = (kmem_buckets *)call->args[1];
	gfp_t flags = (gfp_t)call->args[2];
	int node = (int)call->args[3];

	cordon_require(call, !b, &clauses___kmalloc_node_noprof[1]);
	cordon_require(call, size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags) && node_is_sound(node), &clauses___kmalloc_node_noprof[2]);
}

static void leave___kmalloc_node_noprof(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	void *ret = (void *)call->result;

	if (!ZERO_OR_NULL_PTR(ret)) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_kfree, CORDON_TYPE(ret), &clauses___kmalloc_node_noprof[3]);
	}
}

const struct cordon_contract cordon_import___kmalloc_node_noprof = {
	.name = "__kmalloc_node_noprof",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___kmalloc_node_noprof[0],
	.enter = enter___kmalloc_node_noprof,
	.leave = leave___kmalloc_node_noprof,
};

/* ---- __kvmalloc_node_noprof ---- */
static const struct cordon_clause clauses___kvmalloc_node_noprof[] = {
	{ "__kvmalloc_node_noprof", "specs/linux/slab.own.h", "__kvmalloc_node_noprof", 47 },
	{ "__kvmalloc_node_noprof", "specs/linux/slab.own.h", "__requires(!b)", 48 },
	{ "__kvmalloc_node_noprof", "specs/linux/slab.own.h", "__requires(size <= INT_MAX && slab_gfp_is_sound(flags) && node_is_sound(node))", 52 },
	{ "__kvmalloc_node_noprof", "specs/linux/slab.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, size, kvfree))", 53 },
};
CORDON_SAME_TYPE(__kvmalloc_node_noprof, void *, size_t, kmem_buckets *, gfp_t, int);
static void enter___kvmalloc_node_noprof(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	kmem_buckets *b = (kmem_buckets *)call->args[1];
	gfp_t flags = (gfp_t)call->args[2];
	int node = (int)call->args[3];

	cordon_require(call, !b, &clauses___kvmalloc_node_noprof[1]);
	cordon_require(call, size <= INT_MAX && slab_gfp_is_sound(flags) && node_is_sound(node), &clauses___kvmalloc_node_noprof[2]);
}

static void leave___kvmalloc_node_noprof(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	void *ret = (void *)call->result;

	if (!ZERO_OR_NULL_PTR(ret)) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_kvfree, CORDON_TYPE(ret), &clauses___kvmalloc_node_noprof[3]);
	}
}

const struct cordon_contract cordon_import___kvmalloc_node_noprof = {
	.name = "__kvmalloc_node_noprof",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___kvmalloc_node_noprof[0],
	.enter = enter___kvmalloc_node_noprof,
	.leave = leave___kvmalloc_node_noprof,
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

/* ---- __kmalloc_large_noprof ---- */
static const struct cordon_clause clauses___kmalloc_large_noprof[] = {
	{ "__kmalloc_large_noprof", "specs/linux/slab.own.h", "__kmalloc_large_noprof", 68 },
	{ "__kmalloc_large_noprof", "specs/linux/slab.own.h", "__requires(size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags))", 69 },
	{ "__kmalloc_large_noprof", "specs/linux/slab.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, size, kfree))", 70 },
};
CORDON_SAME_TYPE(__kmalloc_large_noprof, void *, size_t, gfp_t);
static void enter___kmalloc_large_noprof(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	gfp_t flags = (gfp_t)call->args[1];

	cordon_require(call, size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags), &clauses___kmalloc_large_noprof[1]);
}

static void leave___kmalloc_large_noprof(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	void *ret = (void *)call->result;

	if (!ZERO_OR_NULL_PTR(ret)) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_kfree, CORDON_TYPE(ret), &clauses___kmalloc_large_noprof[2]);
	}
}

const struct cordon_contract cordon_import___kmalloc_large_noprof = {
	.name = "__kmalloc_large_noprof",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___kmalloc_large_noprof[0],
	.enter = enter___kmalloc_large_noprof,
	.leave = leave___kmalloc_large_noprof,
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

/* ---- krealloc_noprof ---- */
static const struct cordon_clause clauses_krealloc_noprof[] = {
	{ "krealloc_noprof", "specs/linux/slab.own.h", "krealloc_noprof", 81 },
	{ "krealloc_noprof", "specs/linux/slab.own.h", "__requires(new_size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags))", 82 },
	{ "krealloc_noprof", "specs/linux/slab.own.h", "__transfers_if(!ZERO_OR_NULL_PTR(objp), alloc(objp, 0, kfree))", 83 },
	{ "krealloc_noprof", "specs/linux/slab.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, new_size, kfree))", 84 },
	{ "krealloc_noprof", "specs/linux/slab.own.h", "__returns_if(!ret && !ZERO_OR_NULL_PTR(objp), alloc((void *)objp, ksize(objp), kfree))", 85 },
};
CORDON_SAME_TYPE(krealloc_noprof, void *, const void *, size_t, gfp_t);
static void enter_krealloc_noprof(struct cordon_call *call)
{
	const void *objp = (const void *)call->args[0];
	size_t new_size = (size_t)call->args[1];
	gfp_t flags = (gfp_t)call->args[2];

	cordon_require(call, new_size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags), &clauses_krealloc_noprof[1]);
	if (!ZERO_OR_NULL_PTR(objp)) {
		cordon_lose_alloc(call, objp, 0, &cordon_release_kfree, &clauses_krealloc_noprof[2]);
	}
}

static void leave_krealloc_noprof(struct cordon_call *call)
{
	const void *objp = (const void *)call->args[0];
	size_t new_size = (size_t)call->args[1];
	void *ret = (void *)call->result;

	if (!ZERO_OR_NULL_PTR(ret)) {
		cordon_gain_alloc(call, 0, ret, new_size, cordon_releases_kfree, CORDON_TYPE(ret), &clauses_krealloc_noprof[3]);
	}
	if (!ret && !ZERO_OR_NULL_PTR(objp)) {
		cordon_gain_alloc(call, 0, (void *)objp, ksize(objp), cordon_releases_kfree, CORDON_TYPE((void *)objp), &clauses_krealloc_noprof[4]);
	}
}

const struct cordon_contract cordon_import_krealloc_noprof = {
	.name = "krealloc_noprof",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_krealloc_noprof[0],
	.enter = enter_krealloc_noprof,
	.leave = leave_krealloc_noprof,
};

/* ---- __kmem_cache_create_args ---- */
static const struct cordon_clause clauses___kmem_cache_create_args[] = {
	{ "__kmem_cache_create_args", "specs/linux/slab.own.h", "__kmem_cache_create_args", 97 },
	{ "__kmem_cache_create_args", "specs/linux/slab.own.h", "__runs_in(process)", 99 },
	{ "__kmem_cache_create_args", "specs/linux/slab.own.h", "__checks(string(name))", 100 },
	{ "__kmem_cache_create_args", "specs/linux/slab.own.h", "__checks(read(args, sizeof(*args)))", 101 },
	{ "__kmem_cache_create_args", "specs/linux/slab.own.h", "__requires(object_size && object_size <= KMALLOC_MAX_SIZE && !args->ctor && !args->use_freeptr_offset)", 102 },
	{ "__kmem_cache_create_args", "specs/linux/slab.own.h", "__returns_if(ret, cache_caps(ret))", 103 },
	{ "__kmem_cache_create_args", "specs/linux/slab.own.h", "__pins_if(ret, ref(ret), kmem_cache_destroy(ret))", 104 },
};
CORDON_SAME_TYPE(__kmem_cache_create_args, struct kmem_cache *, const char *, unsigned int, struct kmem_cache_args *, slab_flags_t);
CORDON_IN_REGISTERS(slab_flags_t, 8);
static void enter___kmem_cache_create_args(struct cordon_call *call)
{
	const char *name = (const char *)call->args[0];
	unsigned int object_size = (unsigned int)call->args[1];
	struct kmem_cache_args *args = (struct kmem_cache_args *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___kmem_cache_create_args[1]);
	cordon_need_string(call, name, &clauses___kmem_cache_create_args[2]);
	cordon_need_read(call, args, sizeof(*args), &clauses___kmem_cache_create_args[3]);
	cordon_require(call, object_size && object_size <= KMALLOC_MAX_SIZE && !args->ctor && !args->use_freeptr_offset, &clauses___kmem_cache_create_args[4]);
}

static void leave___kmem_cache_create_args(struct cordon_call *call)
{
	struct kmem_cache *ret = (struct kmem_cache *)call->result;

	if (ret) {
		cordon_gain_cache_caps(call, &clauses___kmem_cache_create_args[5], ret);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_kmem_cache_destroy, arguments, NULL, 0, &clauses___kmem_cache_create_args[6]);
		}
	}
}

const struct cordon_contract cordon_import___kmem_cache_create_args = {
	.name = "__kmem_cache_create_args",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___kmem_cache_create_args[0],
	.enter = enter___kmem_cache_create_args,
	.leave = leave___kmem_cache_create_args,
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

/* ---- kmem_cache_alloc_noprof ---- */
static const struct cordon_clause clauses_kmem_cache_alloc_noprof[] = {
	{ "kmem_cache_alloc_noprof", "specs/linux/slab.own.h", "kmem_cache_alloc_noprof", 116 },
	{ "kmem_cache_alloc_noprof", "specs/linux/slab.own.h", "__checks(ref(s))", 117 },
	{ "kmem_cache_alloc_noprof", "specs/linux/slab.own.h", "__requires(slab_gfp_is_sound(flags))", 118 },
	{ "kmem_cache_alloc_noprof", "specs/linux/slab.own.h", "__returns_if(ret, alloc(ret, kmem_cache_size(s), kmem_cache_free))", 119 },
};
CORDON_SAME_TYPE(kmem_cache_alloc_noprof, void *, struct kmem_cache *, gfp_t);
static void enter_kmem_cache_alloc_noprof(struct cordon_call *call)
{
	struct kmem_cache *s = (struct kmem_cache *)call->args[0];
	gfp_t flags = (gfp_t)call->args[1];

	cordon_need_ref(call, s, 0, CORDON_TYPE(s), &clauses_kmem_cache_alloc_noprof[1]);
	cordon_require(call, slab_gfp_is_sound(flags), &clauses_kmem_cache_alloc_noprof[2]);
}

static void leave_kmem_cache_alloc_noprof(struct cordon_call *call)
{
	struct kmem_cache *s = (struct kmem_cache *)call->args[0];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, kmem_cache_size(s), cordon_releases_kmem_cache_free, CORDON_TYPE(ret), &clauses_kmem_cache_alloc_noprof[3]);
	}
}

const struct cordon_contract cordon_import_kmem_cache_alloc_noprof = {
	.name = "kmem_cache_alloc_noprof",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_kmem_cache_alloc_noprof[0],
	.enter = enter_kmem_cache_alloc_noprof,
	.leave = leave_kmem_cache_alloc_noprof,
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

