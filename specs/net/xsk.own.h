/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_XSK_H
#define OWN_XSK_H
#include <linux/version.h>
#include <net/xdp_sock_drv.h>
#include <net/xsk_buff_pool.h>
#include <ownership.h>

/*
 * AF_XDP's pools of a user's pages.  No driver is given one yet: ndo_bpf() with XDP_SETUP_XSK_POOL brings no right on it, so the
 * driver's first call here ends it, before anything of the pool has changed.
 */
void xp_set_rxq_info(struct xsk_buff_pool *pool, struct xdp_rxq_info *rxq)
	__runs_in(process)
	__checks(ref(pool)) __checks(ref(rxq));
int xp_dma_map(struct xsk_buff_pool *pool, struct device *dev, unsigned long attrs, struct page **pages, u32 nr_pages)
	__runs_in(process)
	__checks(ref(pool)) __checks(ref(dev))
	__requires(pool->umem && pages == pool->umem->pgs && nr_pages == pool->umem->npgs)
	__opaque(pages)
	__pins_if(!ret, ref(pool), xp_dma_unmap(pool, attrs));
void xp_dma_unmap(struct xsk_buff_pool *pool, unsigned long attrs)
	__runs_in(process)
	__checks(ref(pool))
	__unpins(xp_dma_unmap(pool, attrs));
u32 xp_alloc_batch(struct xsk_buff_pool *pool, struct xdp_buff **xdp, u32 max)
	__checks(ref(pool))
	__requires(max <= 0x10000)
	__checks(write(xdp, max * sizeof(*xdp)));
void xp_free(struct xdp_buff_xsk *xskb)
	__checks(ref(xskb->pool))
	__checks(ref(xskb));
#endif
