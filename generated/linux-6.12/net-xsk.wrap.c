/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <net/xsk.own.h>
#include "wrap.h"

/* ---- xp_set_rxq_info ---- */
static const struct cordon_clause clauses_xp_set_rxq_info[] = {
	{ "xp_set_rxq_info", "specs/net/xsk.own.h", "xp_set_rxq_info", 13 },
	{ "xp_set_rxq_info", "specs/net/xsk.own.h", "__runs_in(process)", 14 },
	{ "xp_set_rxq_info", "specs/net/xsk.own.h", "__checks(ref(pool))", 15 },
	{ "xp_set_rxq_info", "specs/net/xsk.own.h", "__checks(ref(rxq))", 15 },
};
CORDON_SAME_TYPE(xp_set_rxq_info, void, struct xsk_buff_pool *, struct xdp_rxq_info *);
static void enter_xp_set_rxq_info(struct cordon_call *call)
{
	struct xsk_buff_pool *pool = (struct xsk_buff_pool *)call->args[0];
	struct xdp_rxq_info *rxq = (struct xdp_rxq_info *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_xp_set_rxq_info[1]);
	cordon_need_ref(call, pool, 0, CORDON_TYPE(pool), &clauses_xp_set_rxq_info[2]);
	cordon_need_ref(call, rxq, 0, CORDON_TYPE(rxq), &clauses_xp_set_rxq_info[3]);
}

const struct cordon_contract cordon_import_xp_set_rxq_info = {
	.name = "xp_set_rxq_info",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_xp_set_rxq_info[0],
	.enter = enter_xp_set_rxq_info,
};

/* ---- xp_dma_map ---- */
static const struct cordon_clause clauses_xp_dma_map[] = {
	{ "xp_dma_map", "specs/net/xsk.own.h", "xp_dma_map", 16 },
	{ "xp_dma_map", "specs/net/xsk.own.h", "__runs_in(process)", 17 },
	{ "xp_dma_map", "specs/net/xsk.own.h", "__checks(ref(pool))", 18 },
	{ "xp_dma_map", "specs/net/xsk.own.h", "__checks(ref(dev))", 18 },
	{ "xp_dma_map", "specs/net/xsk.own.h", "__requires(pool->umem && pages == pool->umem->pgs && nr_pages == pool->umem->npgs)", 19 },
	{ "xp_dma_map", "specs/net/xsk.own.h", "__opaque(pages)", 20 },
	{ "xp_dma_map", "specs/net/xsk.own.h", "__pins_if(!ret, ref(pool), xp_dma_unmap(pool, attrs))", 21 },
};
CORDON_SAME_TYPE(xp_dma_map, int, struct xsk_buff_pool *, struct device *, unsigned long, struct page **, u32);
static void enter_xp_dma_map(struct cordon_call *call)
{
	struct xsk_buff_pool *pool = (struct xsk_buff_pool *)call->args[0];
	struct device *dev = (struct device *)call->args[1];
	struct page **pages = (struct page **)call->args[3];
	u32 nr_pages = (u32)call->args[4];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_xp_dma_map[1]);
	cordon_need_ref(call, pool, 0, CORDON_TYPE(pool), &clauses_xp_dma_map[2]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_xp_dma_map[3]);
	cordon_require(call, pool->umem && pages == pool->umem->pgs && nr_pages == pool->umem->npgs, &clauses_xp_dma_map[4]);
}

static void leave_xp_dma_map(struct cordon_call *call)
{
	struct xsk_buff_pool *pool = (struct xsk_buff_pool *)call->args[0];
	unsigned long attrs = (unsigned long)call->args[2];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(pool), (u64)(attrs) };
		
			cordon_pin(call, &cordon_inverse_xp_dma_unmap, arguments, NULL, 0, &clauses_xp_dma_map[6]);
		}
	}
}

const struct cordon_contract cordon_import_xp_dma_map = {
	.name = "xp_dma_map",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_xp_dma_map[0],
	.enter = enter_xp_dma_map,
	.leave = leave_xp_dma_map,
};

/* ---- xp_dma_unmap ---- */
static const struct cordon_clause clauses_xp_dma_unmap[] = {
	{ "xp_dma_unmap", "specs/net/xsk.own.h", "xp_dma_unmap", 22 },
	{ "xp_dma_unmap", "specs/net/xsk.own.h", "__runs_in(process)", 23 },
	{ "xp_dma_unmap", "specs/net/xsk.own.h", "__checks(ref(pool))", 24 },
	{ "xp_dma_unmap", "specs/net/xsk.own.h", "__unpins(xp_dma_unmap(pool, attrs))", 25 },
};
CORDON_SAME_TYPE(xp_dma_unmap, void, struct xsk_buff_pool *, unsigned long);
static void enter_xp_dma_unmap(struct cordon_call *call)
{
	struct xsk_buff_pool *pool = (struct xsk_buff_pool *)call->args[0];
	unsigned long attrs = (unsigned long)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_xp_dma_unmap[1]);
	cordon_need_ref(call, pool, 0, CORDON_TYPE(pool), &clauses_xp_dma_unmap[2]);
	{
		const u64 arguments[6] = { (u64)(pool), (u64)(attrs) };
	
		cordon_unpin(call, &cordon_inverse_xp_dma_unmap, arguments, 2, &clauses_xp_dma_unmap[3]);
	}
}

const struct cordon_contract cordon_import_xp_dma_unmap = {
	.name = "xp_dma_unmap",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_xp_dma_unmap[0],
	.enter = enter_xp_dma_unmap,
};

/* ---- xp_alloc_batch ---- */
static const struct cordon_clause clauses_xp_alloc_batch[] = {
	{ "xp_alloc_batch", "specs/net/xsk.own.h", "xp_alloc_batch", 26 },
	{ "xp_alloc_batch", "specs/net/xsk.own.h", "__checks(ref(pool))", 27 },
	{ "xp_alloc_batch", "specs/net/xsk.own.h", "__requires(max <= 0x10000)", 28 },
	{ "xp_alloc_batch", "specs/net/xsk.own.h", "__checks(write(xdp, max * sizeof(*xdp)))", 29 },
};
CORDON_SAME_TYPE(xp_alloc_batch, u32, struct xsk_buff_pool *, struct xdp_buff **, u32);
static void enter_xp_alloc_batch(struct cordon_call *call)
{
	struct xsk_buff_pool *pool = (struct xsk_buff_pool *)call->args[0];
	struct xdp_buff **xdp = (struct xdp_buff **)call->args[1];
	u32 max = (u32)call->args[2];

	cordon_need_ref(call, pool, 0, CORDON_TYPE(pool), &clauses_xp_alloc_batch[1]);
	cordon_require(call, max <= 0x10000, &clauses_xp_alloc_batch[2]);
	cordon_need_write(call, xdp, max * sizeof(*xdp), &clauses_xp_alloc_batch[3]);
}

const struct cordon_contract cordon_import_xp_alloc_batch = {
	.name = "xp_alloc_batch",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_xp_alloc_batch[0],
	.enter = enter_xp_alloc_batch,
};

/* ---- xp_free ---- */
static const struct cordon_clause clauses_xp_free[] = {
	{ "xp_free", "specs/net/xsk.own.h", "xp_free", 30 },
	{ "xp_free", "specs/net/xsk.own.h", "__checks(ref(xskb->pool))", 31 },
	{ "xp_free", "specs/net/xsk.own.h", "__checks(ref(xskb))", 32 },
};
CORDON_SAME_TYPE(xp_free, void, struct xdp_buff_xsk *);
static void enter_xp_free(struct cordon_call *call)
{
	struct xdp_buff_xsk *xskb = (struct xdp_buff_xsk *)call->args[0];

	cordon_need_ref(call, xskb->pool, 0, CORDON_TYPE(xskb->pool), &clauses_xp_free[1]);
	cordon_need_ref(call, xskb, 0, CORDON_TYPE(xskb), &clauses_xp_free[2]);
}

const struct cordon_contract cordon_import_xp_free = {
	.name = "xp_free",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_xp_free[0],
	.enter = enter_xp_free,
};

