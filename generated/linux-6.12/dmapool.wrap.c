/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/dmapool.own.h>
#include "wrap.h"

/* ---- set dma_pool_caps ---- */
static const struct cordon_clause clauses_set_dma_pool_caps[] = {
	{ "dma_pool_caps", "specs/linux/dmapool.own.h", "__includes(ref(pool))", 40 },
};

const struct cordon_set cordon_set_dma_pool_caps = { .name = "dma_pool_caps" };

void cordon_include_dma_pool_caps(struct cordon_call *call, struct cordon_parts *parts, struct dma_pool *pool)
{
	cordon_add_ref(call, parts, pool, 0, CORDON_TYPE(pool), &clauses_set_dma_pool_caps[0]);
}

void cordon_gain_dma_pool_caps(struct cordon_call *call, const struct cordon_clause *clause, struct dma_pool *pool)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_dma_pool_caps, pool, clause);
	cordon_include_dma_pool_caps(call, &parts, pool);
	cordon_parts_grant(call, &parts);
}

/* ---- dma_pool_create ---- */
static const struct cordon_clause clauses_dma_pool_create[] = {
	{ "dma_pool_create", "specs/linux/dmapool.own.h", "dma_pool_create", 41 },
	{ "dma_pool_create", "specs/linux/dmapool.own.h", "__runs_in(process)", 42 },
	{ "dma_pool_create", "specs/linux/dmapool.own.h", "__checks(string(name))", 43 },
	{ "dma_pool_create", "specs/linux/dmapool.own.h", "__checks(ref(dev))", 44 },
	{ "dma_pool_create", "specs/linux/dmapool.own.h", "__requires(size <= INT_MAX && align <= INT_MAX && !(align & (align - 1)))", 45 },
	{ "dma_pool_create", "specs/linux/dmapool.own.h", "__returns_if(ret && own_pool_is(ret, dev, size, align), dma_pool_caps(ret))", 46 },
	{ "dma_pool_create", "specs/linux/dmapool.own.h", "__pins_if(ret, ref(ret), dma_pool_destroy(ret))", 47 },
};
CORDON_SAME_TYPE(dma_pool_create, struct dma_pool *, const char *, struct device *, size_t, size_t, size_t);
static void enter_dma_pool_create(struct cordon_call *call)
{
	const char *name = (const char *)call->args[0];
	struct device *dev = (struct device *)call->args[1];
	size_t size = (size_t)call->args[2];
	size_t align = (size_t)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_dma_pool_create[1]);
	cordon_need_string(call, name, &clauses_dma_pool_create[2]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dma_pool_create[3]);
	cordon_require(call, size <= INT_MAX && align <= INT_MAX && !(align & (align - 1)), &clauses_dma_pool_create[4]);
}

static void leave_dma_pool_create(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[1];
	size_t size = (size_t)call->args[2];
	size_t align = (size_t)call->args[3];
	struct dma_pool *ret = (struct dma_pool *)call->result;

	if (ret && own_pool_is(ret, dev, size, align)) {
		cordon_gain_dma_pool_caps(call, &clauses_dma_pool_create[5], ret);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_dma_pool_destroy, arguments, NULL, 0, &clauses_dma_pool_create[6]);
		}
	}
}

const struct cordon_contract cordon_import_dma_pool_create = {
	.name = "dma_pool_create",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_dma_pool_create[0],
	.enter = enter_dma_pool_create,
	.leave = leave_dma_pool_create,
};

/* ---- dma_pool_destroy ---- */
static const struct cordon_clause clauses_dma_pool_destroy[] = {
	{ "dma_pool_destroy", "specs/linux/dmapool.own.h", "dma_pool_destroy", 49 },
	{ "dma_pool_destroy", "specs/linux/dmapool.own.h", "__runs_in(process)", 50 },
	{ "dma_pool_destroy", "specs/linux/dmapool.own.h", "__unpins(dma_pool_destroy(pool))", 51 },
	{ "dma_pool_destroy", "specs/linux/dmapool.own.h", "__transfers_if(pool, dma_pool_caps(pool))", 52 },
};
CORDON_SAME_TYPE(dma_pool_destroy, void, struct dma_pool *);
static void enter_dma_pool_destroy(struct cordon_call *call)
{
	struct dma_pool *pool = (struct dma_pool *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_dma_pool_destroy[1]);
	{
		const u64 arguments[6] = { (u64)(pool) };
	
		cordon_unpin(call, &cordon_inverse_dma_pool_destroy, arguments, 1, &clauses_dma_pool_destroy[2]);
	}
	if (pool) {
		cordon_set_close(call, &cordon_set_dma_pool_caps, pool, &clauses_dma_pool_destroy[3]);
	}
}

const struct cordon_contract cordon_import_dma_pool_destroy = {
	.name = "dma_pool_destroy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dma_pool_destroy[0],
	.enter = enter_dma_pool_destroy,
};

/* ---- dma_pool_alloc ---- */
static const struct cordon_clause clauses_dma_pool_alloc[] = {
	{ "dma_pool_alloc", "specs/linux/dmapool.own.h", "dma_pool_alloc", 53 },
	{ "dma_pool_alloc", "specs/linux/dmapool.own.h", "__checks(dma_pool_caps(pool))", 54 },
	{ "dma_pool_alloc", "specs/linux/dmapool.own.h", "__checks(write(handle, sizeof(*handle)))", 55 },
	{ "dma_pool_alloc", "specs/linux/dmapool.own.h", "__requires(gfp_is_sound(mem_flags))", 56 },
	{ "dma_pool_alloc", "specs/linux/dmapool.own.h", "__returns_if(ret, dma(own_pool(pool)->dev, *handle, own_pool(pool)->size))", 57 },
	{ "dma_pool_alloc", "specs/linux/dmapool.own.h", "__returns_if(ret, alloc(ret, own_pool(pool)->size, dma_pool_free))", 58 },
	{ "dma_pool_alloc", "specs/linux/dmapool.own.h", "__pins_if(ret, ref(pool), dma_pool_free(pool, ret, *handle))", 60 },
};
CORDON_SAME_TYPE(dma_pool_alloc, void *, struct dma_pool *, gfp_t, dma_addr_t *);
static void enter_dma_pool_alloc(struct cordon_call *call)
{
	struct dma_pool *pool = (struct dma_pool *)call->args[0];
	gfp_t mem_flags = (gfp_t)call->args[1];
	dma_addr_t *handle = (dma_addr_t *)call->args[2];

	cordon_set_need(call, &cordon_set_dma_pool_caps, pool, &clauses_dma_pool_alloc[1]);
	cordon_need_write(call, handle, sizeof(*handle), &clauses_dma_pool_alloc[2]);
	cordon_require(call, gfp_is_sound(mem_flags), &clauses_dma_pool_alloc[3]);
}

static void leave_dma_pool_alloc(struct cordon_call *call)
{
	struct dma_pool *pool = (struct dma_pool *)call->args[0];
	dma_addr_t *handle = (dma_addr_t *)call->args[2];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_dma(call, 0, own_pool(pool)->dev, *handle, own_pool(pool)->size, &clauses_dma_pool_alloc[4]);
	}
	if (ret) {
		cordon_gain_alloc(call, 0, ret, own_pool(pool)->size, cordon_releases_dma_pool_free, CORDON_TYPE(ret), &clauses_dma_pool_alloc[5]);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(pool), (u64)(ret), (u64)(*handle) };
		
			cordon_pin(call, &cordon_inverse_dma_pool_free, arguments, NULL, 0, &clauses_dma_pool_alloc[6]);
		}
	}
}

const struct cordon_contract cordon_import_dma_pool_alloc = {
	.name = "dma_pool_alloc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_dma_pool_alloc[0],
	.enter = enter_dma_pool_alloc,
	.leave = leave_dma_pool_alloc,
};

/* ---- dma_pool_free ---- */
static const struct cordon_clause clauses_dma_pool_free[] = {
	{ "dma_pool_free", "specs/linux/dmapool.own.h", "dma_pool_free", 61 },
	{ "dma_pool_free", "specs/linux/dmapool.own.h", "__checks(dma_pool_caps(pool))", 62 },
	{ "dma_pool_free", "specs/linux/dmapool.own.h", "__revokes(dma(own_pool(pool)->dev, dma, own_pool(pool)->size))", 63 },
	{ "dma_pool_free", "specs/linux/dmapool.own.h", "__unpins(dma_pool_free(pool, vaddr, dma))", 64 },
	{ "dma_pool_free", "specs/linux/dmapool.own.h", "__revokes(alloc(vaddr, own_pool(pool)->size, dma_pool_free))", 65 },
};
CORDON_SAME_TYPE(dma_pool_free, void, struct dma_pool *, void *, dma_addr_t);
static void enter_dma_pool_free(struct cordon_call *call)
{
	struct dma_pool *pool = (struct dma_pool *)call->args[0];
	void *vaddr = (void *)call->args[1];
	dma_addr_t dma = (dma_addr_t)call->args[2];

	cordon_set_need(call, &cordon_set_dma_pool_caps, pool, &clauses_dma_pool_free[1]);
	cordon_lose_dma(call, own_pool(pool)->dev, dma, own_pool(pool)->size, &clauses_dma_pool_free[2]);
	{
		const u64 arguments[6] = { (u64)(pool), (u64)(vaddr), (u64)(dma) };
	
		cordon_unpin(call, &cordon_inverse_dma_pool_free, arguments, 3, &clauses_dma_pool_free[3]);
	}
	cordon_lose_alloc(call, vaddr, own_pool(pool)->size, &cordon_release_dma_pool_free, &clauses_dma_pool_free[4]);
}

const struct cordon_contract cordon_import_dma_pool_free = {
	.name = "dma_pool_free",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_dma_pool_free[0],
	.enter = enter_dma_pool_free,
};

