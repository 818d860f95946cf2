/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/skbuff-pages.own.h>
#include "wrap.h"

/* ---- skb_page_frag_refill ---- */
static const struct cordon_clause clauses_skb_page_frag_refill[] = {
	{ "skb_page_frag_refill", "specs/linux/skbuff-pages.own.h", "skb_page_frag_refill", 16 },
	{ "skb_page_frag_refill", "specs/linux/skbuff-pages.own.h", "__checks(write(pfrag, sizeof(*pfrag)))", 17 },
	{ "skb_page_frag_refill", "specs/linux/skbuff-pages.own.h", "__requires(sz <= 0x8000 && gfp_is_sound(prio))", 18 },
	{ "skb_page_frag_refill", "specs/linux/skbuff-pages.own.h", "__requires(!pfrag->page || own_holds(shared_page_caps, pfrag->page))", 19 },
	{ "skb_page_frag_refill", "specs/linux/skbuff-pages.own.h", "__revokes_for((struct page *p = own_needs_page(pfrag, sz) ? own_idle_page(NULL) : NULL; p; p = own_idle_page(p)), shared_page_caps(p))", 20 },
	{ "skb_page_frag_refill", "specs/linux/skbuff-pages.own.h", "__returns_if(ret && own_keeps_page(pfrag->page), shared_page_caps(pfrag->page))", 22 },
};
CORDON_SAME_TYPE(skb_page_frag_refill, bool, unsigned int, struct page_frag *, gfp_t);
static void enter_skb_page_frag_refill(struct cordon_call *call)
{
	unsigned int sz = (unsigned int)call->args[0];
	struct page_frag *pfrag = (struct page_frag *)call->args[1];
	gfp_t prio = (gfp_t)call->args[2];

	cordon_need_write(call, pfrag, sizeof(*pfrag), &clauses_skb_page_frag_refill[1]);
	cordon_require(call, sz <= 0x8000 && gfp_is_sound(prio), &clauses_skb_page_frag_refill[2]);
	cordon_require(call, !pfrag->page || own_holds(shared_page_caps, pfrag->page), &clauses_skb_page_frag_refill[3]);
	for (struct page *p = own_needs_page(pfrag, sz) ? own_idle_page(NULL) : NULL; p; p = own_idle_page(p)) {
		cordon_set_close(call, &cordon_set_shared_page_caps, p, &clauses_skb_page_frag_refill[4]);
	}
}

static void leave_skb_page_frag_refill(struct cordon_call *call)
{
	struct page_frag *pfrag = (struct page_frag *)call->args[1];
	bool ret = (u8)call->result != 0;

	if (ret && own_keeps_page(pfrag->page)) {
		cordon_gain_shared_page_caps(call, &clauses_skb_page_frag_refill[5], pfrag->page);
	}
}

const struct cordon_contract cordon_import_skb_page_frag_refill = {
	.name = "skb_page_frag_refill",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_skb_page_frag_refill[0],
	.enter = enter_skb_page_frag_refill,
	.leave = leave_skb_page_frag_refill,
};

/* ---- skb_coalesce_rx_frag ---- */
static const struct cordon_clause clauses_skb_coalesce_rx_frag[] = {
	{ "skb_coalesce_rx_frag", "specs/linux/skbuff-pages.own.h", "skb_coalesce_rx_frag", 26 },
	{ "skb_coalesce_rx_frag", "specs/linux/skbuff-pages.own.h", "__checks(fields(skb))", 27 },
	{ "skb_coalesce_rx_frag", "specs/linux/skbuff-pages.own.h", "__requires(i >= 0 && i < skb_shinfo(skb)->nr_frags && i < MAX_SKB_FRAGS && size >= 0 && size <= 0x100000)", 28 },
};
CORDON_SAME_TYPE(skb_coalesce_rx_frag, void, struct sk_buff *, int, int, unsigned int);
static void enter_skb_coalesce_rx_frag(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	int i = (int)call->args[1];
	int size = (int)call->args[2];

	cordon_need_fields(call, skb, CORDON_FIELDS(skb), &clauses_skb_coalesce_rx_frag[1]);
	cordon_require(call, i >= 0 && i < skb_shinfo(skb)->nr_frags && i < MAX_SKB_FRAGS && size >= 0 && size <= 0x100000, &clauses_skb_coalesce_rx_frag[2]);
}

const struct cordon_contract cordon_import_skb_coalesce_rx_frag = {
	.name = "skb_coalesce_rx_frag",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_skb_coalesce_rx_frag[0],
	.enter = enter_skb_coalesce_rx_frag,
};

/* ---- skb_to_sgvec ---- */
static const struct cordon_clause clauses_skb_to_sgvec[] = {
	{ "skb_to_sgvec", "specs/linux/skbuff-pages.own.h", "skb_to_sgvec", 31 },
	{ "skb_to_sgvec", "specs/linux/skbuff-pages.own.h", "__checks(ref(skb))", 32 },
	{ "skb_to_sgvec", "specs/linux/skbuff-pages.own.h", "__requires(skb_is_sound(skb) && offset >= 0 && len >= 0 && (u64)offset + len <= skb->len)", 33 },
	{ "skb_to_sgvec", "specs/linux/skbuff-pages.own.h", "__checks(write(sg, skb_sg_entries(skb) * sizeof(*sg)))", 34 },
};
CORDON_SAME_TYPE(skb_to_sgvec, int, struct sk_buff *, struct scatterlist *, int, int);
static void enter_skb_to_sgvec(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	struct scatterlist *sg = (struct scatterlist *)call->args[1];
	int offset = (int)call->args[2];
	int len = (int)call->args[3];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_skb_to_sgvec[1]);
	cordon_require(call, skb_is_sound(skb) && offset >= 0 && len >= 0 && (u64)offset + len <= skb->len, &clauses_skb_to_sgvec[2]);
	cordon_need_write(call, sg, skb_sg_entries(skb) * sizeof(*sg), &clauses_skb_to_sgvec[3]);
}

const struct cordon_contract cordon_import_skb_to_sgvec = {
	.name = "skb_to_sgvec",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_skb_to_sgvec[0],
	.enter = enter_skb_to_sgvec,
};

/* ---- flow_keys_basic_dissector ---- */
static const struct cordon_clause clauses_flow_keys_basic_dissector[] = {
	{ "flow_keys_basic_dissector", "specs/linux/skbuff-pages.own.h", "flow_keys_basic_dissector", 37 },
	{ "flow_keys_basic_dissector", "specs/linux/skbuff-pages.own.h", "__grants(ref(&flow_keys_basic_dissector))", 38 },
};
static void attach_flow_keys_basic_dissector(struct cordon_call *call)
{
	cordon_gain_ref(call, 0, &flow_keys_basic_dissector, 0, CORDON_TYPE(&flow_keys_basic_dissector), &clauses_flow_keys_basic_dissector[1]);
}

const struct cordon_contract cordon_import_flow_keys_basic_dissector = {
	.name = "flow_keys_basic_dissector",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_flow_keys_basic_dissector[0],
	.attach = attach_flow_keys_basic_dissector,
};

/* ---- __skb_flow_dissect ---- */
static const struct cordon_clause clauses___skb_flow_dissect[] = {
	{ "__skb_flow_dissect", "specs/linux/skbuff-pages.own.h", "__skb_flow_dissect", 39 },
	{ "__skb_flow_dissect", "specs/linux/skbuff-pages.own.h", "__checks_if(net, ref(net))", 41 },
	{ "__skb_flow_dissect", "specs/linux/skbuff-pages.own.h", "__checks_if(skb, ref(skb))", 42 },
	{ "__skb_flow_dissect", "specs/linux/skbuff-pages.own.h", "__requires(!skb || skb_is_sound(skb))", 43 },
	{ "__skb_flow_dissect", "specs/linux/skbuff-pages.own.h", "__requires(skb || data)", 44 },
	{ "__skb_flow_dissect", "specs/linux/skbuff-pages.own.h", "__requires(flow_dissector == &flow_keys_basic_dissector)", 45 },
	{ "__skb_flow_dissect", "specs/linux/skbuff-pages.own.h", "__checks(ref(flow_dissector))", 46 },
	{ "__skb_flow_dissect", "specs/linux/skbuff-pages.own.h", "__checks(write(target_container, sizeof(struct flow_keys_basic)))", 47 },
	{ "__skb_flow_dissect", "specs/linux/skbuff-pages.own.h", "__requires(!data || (hlen >= 0 && hlen <= 0x100000))", 48 },
	{ "__skb_flow_dissect", "specs/linux/skbuff-pages.own.h", "__checks_if(data, read(data, hlen))", 49 },
};
CORDON_SAME_TYPE(__skb_flow_dissect, bool, const struct net *, const struct sk_buff *, struct flow_dissector *, void *, const void *, __be16, int, int, unsigned int);
CORDON_IN_REGISTERS(__be16, 8);
static void enter___skb_flow_dissect(struct cordon_call *call)
{
	const struct net *net = (const struct net *)call->args[0];
	const struct sk_buff *skb = (const struct sk_buff *)call->args[1];
	struct flow_dissector *flow_dissector = (struct flow_dissector *)call->args[2];
	void *target_container = (void *)call->args[3];
	const void *data = (const void *)call->args[4];
	int hlen = (int)cordon_stack_word(call, 1);

	if (net) {
		cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses___skb_flow_dissect[1]);
	}
	if (skb) {
		cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses___skb_flow_dissect[2]);
	}
	cordon_require(call, !skb || skb_is_sound(skb), &clauses___skb_flow_dissect[3]);
	cordon_require(call, skb || data, &clauses___skb_flow_dissect[4]);
	cordon_require(call, flow_dissector == &flow_keys_basic_dissector, &clauses___skb_flow_dissect[5]);
	cordon_need_ref(call, flow_dissector, 0, CORDON_TYPE(flow_dissector), &clauses___skb_flow_dissect[6]);
	cordon_need_write(call, target_container, sizeof(struct flow_keys_basic), &clauses___skb_flow_dissect[7]);
	cordon_require(call, !data || (hlen >= 0 && hlen <= 0x100000), &clauses___skb_flow_dissect[8]);
	if (data) {
		cordon_need_read(call, data, hlen, &clauses___skb_flow_dissect[9]);
	}
}

const struct cordon_contract cordon_import___skb_flow_dissect = {
	.name = "__skb_flow_dissect",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 9,
	.stack_words = 3,
	.where = &clauses___skb_flow_dissect[0],
	.enter = enter___skb_flow_dissect,
};

