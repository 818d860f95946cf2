/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_SKBUFF_PAGES_H
#define OWN_SKBUFF_PAGES_H
#include <linux/mm.h>
#include <linux/scatterlist.h>
#include <linux/skbuff.h>
#include <net/flow_dissector.h>
#include <ownership.h>
#include <soundness.h>
#include "skbuff.own.h"

/*
 * A page that several buffers are cut from, each with a reference that the driver takes and drops inline.  Cordon holds
 * one more (kmod/pages.c), so no right outlives the page: all end when that reference is the only one.
 */
bool skb_page_frag_refill(unsigned int sz, struct page_frag *pfrag, gfp_t prio)
	__checks(write(pfrag, sizeof(*pfrag)))
	__requires(sz <= 0x8000 && gfp_is_sound(prio))
	__requires(!pfrag->page || own_holds(shared_page_caps, pfrag->page))
	__revokes_for((struct page *p = own_needs_page(pfrag, sz) ? own_idle_page(NULL) : NULL; p; p = own_idle_page(p)),
		      shared_page_caps(p))
	__returns_if(ret && own_keeps_page(pfrag->page), shared_page_caps(pfrag->page));
#define own_needs_page(pfrag, sz) (!(pfrag)->page || (pfrag)->offset + (sz) > (pfrag)->size)

/* Two neighbours in one page become one fragment. */
void skb_coalesce_rx_frag(struct sk_buff *skb, int i, int size, unsigned int truesize)
	__checks(fields(skb))
	__requires(i >= 0 && i < skb_shinfo(skb)->nr_frags && i < MAX_SKB_FRAGS && size >= 0 && size <= 0x100000);

/* An entry for the head, each fragment, and the same of each packet of its list. */
int skb_to_sgvec(struct sk_buff *skb, struct scatterlist *sg, int offset, int len)
	__checks(ref(skb))
	__requires(skb_is_sound(skb) && offset >= 0 && len >= 0 && (u64)offset + len <= skb->len)
	__checks(write(sg, skb_sg_entries(skb) * sizeof(*sg)));

/* Of the dissectors the one whose result has a known size. */
DATA(flow_keys_basic_dissector)
	__grants(ref(&flow_keys_basic_dissector));
bool __skb_flow_dissect(const struct net *net, const struct sk_buff *skb, struct flow_dissector *flow_dissector,
			void *target_container, const void *data, __be16 proto, int nhoff, int hlen, unsigned int flags)
	__checks_if(net, ref(net))
	__checks_if(skb, ref(skb))
	__requires(!skb || skb_is_sound(skb))
	__requires(skb || data)
	__requires(flow_dissector == &flow_keys_basic_dissector)
	__checks(ref(flow_dissector))
	__checks(write(target_container, sizeof(struct flow_keys_basic)))
	__requires(!data || (hlen >= 0 && hlen <= 0x100000))
	__checks_if(data, read(data, hlen));
#endif
