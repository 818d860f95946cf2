/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/skbuff.own.h>
#include "wrap.h"

/* ---- set frag_caps ---- */
static const struct cordon_clause clauses_set_frag_caps[] = {
	{ "frag_caps", "specs/linux/skbuff.own.h", "__includes(ref(page))", 14 },
};

const struct cordon_set cordon_set_frag_caps = { .name = "frag_caps" };

void cordon_include_frag_caps(struct cordon_call *call, struct cordon_parts *parts, struct page *page)
{
	cordon_add_ref(call, parts, page, 0, CORDON_TYPE(page), &clauses_set_frag_caps[0]);
}

void cordon_gain_frag_caps(struct cordon_call *call, const struct cordon_clause *clause, struct page *page)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_frag_caps, page, clause);
	cordon_include_frag_caps(call, &parts, page);
	cordon_parts_grant(call, &parts);
}

/* ---- set skb_caps ---- */
static const struct cordon_clause clauses_set_skb_caps[] = {
	{ "skb_caps", "specs/linux/skbuff.own.h", "__includes(ref(skb))", 17 },
	{ "skb_caps", "specs/linux/skbuff.own.h", "__includes(fields(skb))", 18 },
	{ "skb_caps", "specs/linux/skbuff.own.h", "__includes_if(!skb_cloned(skb), write(skb->head, skb_end_offset(skb)))", 19 },
	{ "skb_caps", "specs/linux/skbuff.own.h", "__includes_if(skb_cloned(skb) && !skb_header_cloned(skb) && skb_transport_header_was_set(skb), write(skb->head, min_t(unsigned int, skb_end_offset(skb), skb->transport_header + MAX_TRANSPORT_HEADER)))", 20 },
	{ "skb_caps", "specs/linux/skbuff.own.h", "__includes_if(!skb_cloned(skb), fields(skb_shinfo(skb)))", 23 },
	{ "skb_caps", "specs/linux/skbuff.own.h", "__includes_for((int i = 0; i < skb_shinfo(skb)->nr_frags; i++), frag_caps(skb_frag_page(&skb_shinfo(skb)->frags[i])))", 24 },
};

const struct cordon_set cordon_set_skb_caps = { .name = "skb_caps" };

void cordon_include_skb_caps(struct cordon_call *call, struct cordon_parts *parts, struct sk_buff *skb)
{
	cordon_add_ref(call, parts, skb, 0, CORDON_TYPE(skb), &clauses_set_skb_caps[0]);
	cordon_add_fields(call, parts, skb, CORDON_FIELDS(skb), &clauses_set_skb_caps[1]);
	if (!skb_cloned(skb)) {
		cordon_add_write(call, parts, skb->head, skb_end_offset(skb), CORDON_TYPE(skb->head), &clauses_set_skb_caps[2]);
	}
	if (skb_cloned(skb) && !skb_header_cloned(skb) && skb_transport_header_was_set(skb)) {
		cordon_add_write(call, parts, skb->head, min_t(unsigned int, skb_end_offset(skb), skb->transport_header + MAX_TRANSPORT_HEADER), CORDON_TYPE(skb->head), &clauses_set_skb_caps[3]);
	}
	if (!skb_cloned(skb)) {
		cordon_add_fields(call, parts, skb_shinfo(skb), CORDON_FIELDS(skb_shinfo(skb)), &clauses_set_skb_caps[4]);
	}
	for (int i = 0; i < skb_shinfo(skb)->nr_frags; i++) {
		cordon_include_frag_caps(call, parts, skb_frag_page(&skb_shinfo(skb)->frags[i]));
	}
}

void cordon_gain_skb_caps(struct cordon_call *call, const struct cordon_clause *clause, struct sk_buff *skb)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_skb_caps, skb, clause);
	cordon_include_skb_caps(call, &parts, skb);
	cordon_parts_grant(call, &parts);
}

/* ---- __alloc_skb ---- */
static const struct cordon_clause clauses___alloc_skb[] = {
	{ "__alloc_skb", "specs/linux/skbuff.own.h", "__alloc_skb", 82 },
	{ "__alloc_skb", "specs/linux/skbuff.own.h", "__requires(size <= KMALLOC_MAX_CACHE_SIZE * 8 && gfp_is_sound(priority) && node_is_sound(node))", 83 },
	{ "__alloc_skb", "specs/linux/skbuff.own.h", "__returns_if(ret, skb_caps(ret))", 84 },
};
CORDON_SAME_TYPE(__alloc_skb, struct sk_buff *, unsigned int, gfp_t, int, int);
static void enter___alloc_skb(struct cordon_call *call)
{
	unsigned int size = (unsigned int)call->args[0];
	gfp_t priority = (gfp_t)call->args[1];
	int node = (int)call->args[3];

	cordon_require(call, size <= KMALLOC_MAX_CACHE_SIZE * 8 && gfp_is_sound(priority) && node_is_sound(node), &clauses___alloc_skb[1]);
}

static void leave___alloc_skb(struct cordon_call *call)
{
	struct sk_buff *ret = (struct sk_buff *)call->result;

	if (ret) {
		cordon_gain_skb_caps(call, &clauses___alloc_skb[2], ret);
	}
}

const struct cordon_contract cordon_import___alloc_skb = {
	.name = "__alloc_skb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___alloc_skb[0],
	.enter = enter___alloc_skb,
	.leave = leave___alloc_skb,
};

/* ---- __netdev_alloc_skb ---- */
static const struct cordon_clause clauses___netdev_alloc_skb[] = {
	{ "__netdev_alloc_skb", "specs/linux/skbuff.own.h", "__netdev_alloc_skb", 85 },
	{ "__netdev_alloc_skb", "specs/linux/skbuff.own.h", "__checks_if(dev, ref(dev))", 86 },
	{ "__netdev_alloc_skb", "specs/linux/skbuff.own.h", "__returns_if(ret, skb_caps(ret))", 87 },
};
CORDON_SAME_TYPE(__netdev_alloc_skb, struct sk_buff *, struct net_device *, unsigned int, gfp_t);
static void enter___netdev_alloc_skb(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___netdev_alloc_skb[1]);
	}
}

static void leave___netdev_alloc_skb(struct cordon_call *call)
{
	struct sk_buff *ret = (struct sk_buff *)call->result;

	if (ret) {
		cordon_gain_skb_caps(call, &clauses___netdev_alloc_skb[2], ret);
	}
}

const struct cordon_contract cordon_import___netdev_alloc_skb = {
	.name = "__netdev_alloc_skb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___netdev_alloc_skb[0],
	.enter = enter___netdev_alloc_skb,
	.leave = leave___netdev_alloc_skb,
};

/* ---- napi_alloc_skb ---- */
static const struct cordon_clause clauses_napi_alloc_skb[] = {
	{ "napi_alloc_skb", "specs/linux/skbuff.own.h", "napi_alloc_skb", 94 },
	{ "napi_alloc_skb", "specs/linux/skbuff.own.h", "__checks(ref(napi))", 95 },
	{ "napi_alloc_skb", "specs/linux/skbuff.own.h", "__returns_if(ret, skb_caps(ret))", 96 },
};
CORDON_SAME_TYPE(napi_alloc_skb, struct sk_buff *, struct napi_struct *, unsigned int);
static void enter_napi_alloc_skb(struct cordon_call *call)
{
	struct napi_struct *napi = (struct napi_struct *)call->args[0];

	cordon_need_ref(call, napi, 0, CORDON_TYPE(napi), &clauses_napi_alloc_skb[1]);
}

static void leave_napi_alloc_skb(struct cordon_call *call)
{
	struct sk_buff *ret = (struct sk_buff *)call->result;

	if (ret) {
		cordon_gain_skb_caps(call, &clauses_napi_alloc_skb[2], ret);
	}
}

const struct cordon_contract cordon_import_napi_alloc_skb = {
	.name = "napi_alloc_skb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_napi_alloc_skb[0],
	.enter = enter_napi_alloc_skb,
	.leave = leave_napi_alloc_skb,
};

/* ---- __netdev_alloc_frag_align ---- */
static const struct cordon_clause clauses___netdev_alloc_frag_align[] = {
	{ "__netdev_alloc_frag_align", "specs/linux/skbuff.own.h", "__netdev_alloc_frag_align", 99 },
	{ "__netdev_alloc_frag_align", "specs/linux/skbuff.own.h", "__returns_if(ret, alloc(ret, fragsz, page_frag_free))", 100 },
};
CORDON_SAME_TYPE(__netdev_alloc_frag_align, void *, unsigned int, unsigned int);
static void leave___netdev_alloc_frag_align(struct cordon_call *call)
{
	unsigned int fragsz = (unsigned int)call->args[0];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, fragsz, cordon_releases_page_frag_free, CORDON_TYPE(ret), &clauses___netdev_alloc_frag_align[1]);
	}
}

const struct cordon_contract cordon_import___netdev_alloc_frag_align = {
	.name = "__netdev_alloc_frag_align",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___netdev_alloc_frag_align[0],
	.leave = leave___netdev_alloc_frag_align,
};

/* ---- __napi_alloc_frag_align ---- */
static const struct cordon_clause clauses___napi_alloc_frag_align[] = {
	{ "__napi_alloc_frag_align", "specs/linux/skbuff.own.h", "__napi_alloc_frag_align", 101 },
	{ "__napi_alloc_frag_align", "specs/linux/skbuff.own.h", "__returns_if(ret, alloc(ret, fragsz, page_frag_free))", 102 },
};
CORDON_SAME_TYPE(__napi_alloc_frag_align, void *, unsigned int, unsigned int);
static void leave___napi_alloc_frag_align(struct cordon_call *call)
{
	unsigned int fragsz = (unsigned int)call->args[0];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, fragsz, cordon_releases_page_frag_free, CORDON_TYPE(ret), &clauses___napi_alloc_frag_align[1]);
	}
}

const struct cordon_contract cordon_import___napi_alloc_frag_align = {
	.name = "__napi_alloc_frag_align",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___napi_alloc_frag_align[0],
	.leave = leave___napi_alloc_frag_align,
};

/* ---- napi_build_skb ---- */
static const struct cordon_clause clauses_napi_build_skb[] = {
	{ "napi_build_skb", "specs/linux/skbuff.own.h", "napi_build_skb", 105 },
	{ "napi_build_skb", "specs/linux/skbuff.own.h", "__requires(frag_size >= SKB_DATA_ALIGN(sizeof(struct skb_shared_info)))", 106 },
	{ "napi_build_skb", "specs/linux/skbuff.own.h", "__transfers(alloc(data, frag_size, page_frag_free))", 107 },
	{ "napi_build_skb", "specs/linux/skbuff.own.h", "__returns_if(!ret, alloc(data, frag_size, page_frag_free))", 108 },
	{ "napi_build_skb", "specs/linux/skbuff.own.h", "__returns_if(ret, skb_caps(ret))", 109 },
};
CORDON_SAME_TYPE(napi_build_skb, struct sk_buff *, void *, unsigned int);
static void enter_napi_build_skb(struct cordon_call *call)
{
	void *data = (void *)call->args[0];
	unsigned int frag_size = (unsigned int)call->args[1];

	cordon_require(call, frag_size >= SKB_DATA_ALIGN(sizeof(struct skb_shared_info)), &clauses_napi_build_skb[1]);
	cordon_lose_alloc(call, data, frag_size, &cordon_release_page_frag_free, &clauses_napi_build_skb[2]);
}

static void leave_napi_build_skb(struct cordon_call *call)
{
	void *data = (void *)call->args[0];
	unsigned int frag_size = (unsigned int)call->args[1];
	struct sk_buff *ret = (struct sk_buff *)call->result;

	if (!ret) {
		cordon_gain_alloc(call, 0, data, frag_size, cordon_releases_page_frag_free, CORDON_TYPE(data), &clauses_napi_build_skb[3]);
	}
	if (ret) {
		cordon_gain_skb_caps(call, &clauses_napi_build_skb[4], ret);
	}
}

const struct cordon_contract cordon_import_napi_build_skb = {
	.name = "napi_build_skb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_napi_build_skb[0],
	.enter = enter_napi_build_skb,
	.leave = leave_napi_build_skb,
};

/* ---- consume_skb ---- */
static const struct cordon_clause clauses_consume_skb[] = {
	{ "consume_skb", "specs/linux/skbuff.own.h", "consume_skb", 112 },
	{ "consume_skb", "specs/linux/skbuff.own.h", "__checks_if(skb, ref(skb))", 113 },
	{ "consume_skb", "specs/linux/skbuff.own.h", "__requires(!skb || skb_is_freeable(skb))", 114 },
	{ "consume_skb", "specs/linux/skbuff.own.h", "__checks_for((int i = 0; skb && i < skb_shinfo(skb)->nr_frags; i++), ref(skb_frag_page(&skb_shinfo(skb)->frags[i])))", 115 },
	{ "consume_skb", "specs/linux/skbuff.own.h", "__transfers_if(skb && refcount_read(&skb->users) == 1, skb_caps(skb))", 117 },
};
CORDON_SAME_TYPE(consume_skb, void, struct sk_buff *);
static void enter_consume_skb(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	if (skb) {
		cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_consume_skb[1]);
	}
	cordon_require(call, !skb || skb_is_freeable(skb), &clauses_consume_skb[2]);
	for (int i = 0; skb && i < skb_shinfo(skb)->nr_frags; i++) {
		cordon_need_ref(call, skb_frag_page(&skb_shinfo(skb)->frags[i]), 0, CORDON_TYPE(skb_frag_page(&skb_shinfo(skb)->frags[i])), &clauses_consume_skb[3]);
	}
	if (skb && refcount_read(&skb->users) == 1) {
		cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_consume_skb[4]);
	}
}

const struct cordon_contract cordon_import_consume_skb = {
	.name = "consume_skb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_consume_skb[0],
	.enter = enter_consume_skb,
};

/* ---- napi_consume_skb ---- */
static const struct cordon_clause clauses_napi_consume_skb[] = {
	{ "napi_consume_skb", "specs/linux/skbuff.own.h", "napi_consume_skb", 118 },
	{ "napi_consume_skb", "specs/linux/skbuff.own.h", "__checks_if(skb, ref(skb))", 119 },
	{ "napi_consume_skb", "specs/linux/skbuff.own.h", "__requires(!skb || skb_is_freeable(skb))", 120 },
	{ "napi_consume_skb", "specs/linux/skbuff.own.h", "__checks_for((int i = 0; skb && i < skb_shinfo(skb)->nr_frags; i++), ref(skb_frag_page(&skb_shinfo(skb)->frags[i])))", 121 },
	{ "napi_consume_skb", "specs/linux/skbuff.own.h", "__transfers_if(skb && refcount_read(&skb->users) == 1, skb_caps(skb))", 123 },
};
CORDON_SAME_TYPE(napi_consume_skb, void, struct sk_buff *, int);
static void enter_napi_consume_skb(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	if (skb) {
		cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_napi_consume_skb[1]);
	}
	cordon_require(call, !skb || skb_is_freeable(skb), &clauses_napi_consume_skb[2]);
	for (int i = 0; skb && i < skb_shinfo(skb)->nr_frags; i++) {
		cordon_need_ref(call, skb_frag_page(&skb_shinfo(skb)->frags[i]), 0, CORDON_TYPE(skb_frag_page(&skb_shinfo(skb)->frags[i])), &clauses_napi_consume_skb[3]);
	}
	if (skb && refcount_read(&skb->users) == 1) {
		cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_napi_consume_skb[4]);
	}
}

const struct cordon_contract cordon_import_napi_consume_skb = {
	.name = "napi_consume_skb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_napi_consume_skb[0],
	.enter = enter_napi_consume_skb,
};

/* ---- dev_kfree_skb_irq_reason ---- */
static const struct cordon_clause clauses_dev_kfree_skb_irq_reason[] = {
	{ "dev_kfree_skb_irq_reason", "specs/linux/skbuff.own.h", "dev_kfree_skb_irq_reason", 141 },
	{ "dev_kfree_skb_irq_reason", "specs/linux/skbuff.own.h", "__checks_if(skb, ref(skb))", 142 },
	{ "dev_kfree_skb_irq_reason", "specs/linux/skbuff.own.h", "__transfers_if(skb && refcount_read(&skb->users) == 1, skb_caps(skb))", 143 },
};
CORDON_SAME_TYPE(dev_kfree_skb_irq_reason, void, struct sk_buff *, enum skb_drop_reason);
static void enter_dev_kfree_skb_irq_reason(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	if (skb) {
		cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_dev_kfree_skb_irq_reason[1]);
	}
	if (skb && refcount_read(&skb->users) == 1) {
		cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_dev_kfree_skb_irq_reason[2]);
	}
}

const struct cordon_contract cordon_import_dev_kfree_skb_irq_reason = {
	.name = "dev_kfree_skb_irq_reason",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_kfree_skb_irq_reason[0],
	.enter = enter_dev_kfree_skb_irq_reason,
};

/* ---- dev_kfree_skb_any_reason ---- */
static const struct cordon_clause clauses_dev_kfree_skb_any_reason[] = {
	{ "dev_kfree_skb_any_reason", "specs/linux/skbuff.own.h", "dev_kfree_skb_any_reason", 144 },
	{ "dev_kfree_skb_any_reason", "specs/linux/skbuff.own.h", "__checks_if(skb, ref(skb))", 145 },
	{ "dev_kfree_skb_any_reason", "specs/linux/skbuff.own.h", "__requires(!skb || skb_is_freeable(skb))", 146 },
	{ "dev_kfree_skb_any_reason", "specs/linux/skbuff.own.h", "__checks_for((int i = 0; skb && i < skb_shinfo(skb)->nr_frags; i++), ref(skb_frag_page(&skb_shinfo(skb)->frags[i])))", 147 },
	{ "dev_kfree_skb_any_reason", "specs/linux/skbuff.own.h", "__transfers_if(skb && refcount_read(&skb->users) == 1, skb_caps(skb))", 149 },
};
CORDON_SAME_TYPE(dev_kfree_skb_any_reason, void, struct sk_buff *, enum skb_drop_reason);
static void enter_dev_kfree_skb_any_reason(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	if (skb) {
		cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_dev_kfree_skb_any_reason[1]);
	}
	cordon_require(call, !skb || skb_is_freeable(skb), &clauses_dev_kfree_skb_any_reason[2]);
	for (int i = 0; skb && i < skb_shinfo(skb)->nr_frags; i++) {
		cordon_need_ref(call, skb_frag_page(&skb_shinfo(skb)->frags[i]), 0, CORDON_TYPE(skb_frag_page(&skb_shinfo(skb)->frags[i])), &clauses_dev_kfree_skb_any_reason[3]);
	}
	if (skb && refcount_read(&skb->users) == 1) {
		cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_dev_kfree_skb_any_reason[4]);
	}
}

const struct cordon_contract cordon_import_dev_kfree_skb_any_reason = {
	.name = "dev_kfree_skb_any_reason",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_kfree_skb_any_reason[0],
	.enter = enter_dev_kfree_skb_any_reason,
};

/* ---- sk_skb_reason_drop ---- */
static const struct cordon_clause clauses_sk_skb_reason_drop[] = {
	{ "sk_skb_reason_drop", "specs/linux/skbuff.own.h", "sk_skb_reason_drop", 152 },
	{ "sk_skb_reason_drop", "specs/linux/skbuff.own.h", "__opaque(sk)", 153 },
	{ "sk_skb_reason_drop", "specs/linux/skbuff.own.h", "__checks_if(skb, ref(skb))", 153 },
	{ "sk_skb_reason_drop", "specs/linux/skbuff.own.h", "__transfers_if(skb && refcount_read(&skb->users) == 1, skb_caps(skb))", 154 },
};
CORDON_SAME_TYPE(sk_skb_reason_drop, void, struct sock *, struct sk_buff *, enum skb_drop_reason);
static void enter_sk_skb_reason_drop(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[1];

	if (skb) {
		cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_sk_skb_reason_drop[2]);
	}
	if (skb && refcount_read(&skb->users) == 1) {
		cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_sk_skb_reason_drop[3]);
	}
}

const struct cordon_contract cordon_import_sk_skb_reason_drop = {
	.name = "sk_skb_reason_drop",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_sk_skb_reason_drop[0],
	.enter = enter_sk_skb_reason_drop,
};

/* ---- pskb_expand_head ---- */
static const struct cordon_clause clauses_pskb_expand_head[] = {
	{ "pskb_expand_head", "specs/linux/skbuff.own.h", "pskb_expand_head", 158 },
	{ "pskb_expand_head", "specs/linux/skbuff.own.h", "__requires(nhead >= 0 && ntail >= 0 && !skb_shared(skb))", 159 },
	{ "pskb_expand_head", "specs/linux/skbuff.own.h", "__requires(skb_is_sound(skb) && gfp_is_sound(gfp_mask))", 160 },
	{ "pskb_expand_head", "specs/linux/skbuff.own.h", "__transfers(skb_caps(skb))", 161 },
	{ "pskb_expand_head", "specs/linux/skbuff.own.h", "__returns(skb_caps(skb))", 162 },
};
CORDON_SAME_TYPE(pskb_expand_head, int, struct sk_buff *, int, int, gfp_t);
static void enter_pskb_expand_head(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	int nhead = (int)call->args[1];
	int ntail = (int)call->args[2];
	gfp_t gfp_mask = (gfp_t)call->args[3];

	cordon_require(call, nhead >= 0 && ntail >= 0 && !skb_shared(skb), &clauses_pskb_expand_head[1]);
	cordon_require(call, skb_is_sound(skb) && gfp_is_sound(gfp_mask), &clauses_pskb_expand_head[2]);
	cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_pskb_expand_head[3]);
}

static void leave_pskb_expand_head(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	cordon_gain_skb_caps(call, &clauses_pskb_expand_head[4], skb);
}

const struct cordon_contract cordon_import_pskb_expand_head = {
	.name = "pskb_expand_head",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pskb_expand_head[0],
	.enter = enter_pskb_expand_head,
	.leave = leave_pskb_expand_head,
};

/* ---- __pskb_pull_tail ---- */
static const struct cordon_clause clauses___pskb_pull_tail[] = {
	{ "__pskb_pull_tail", "specs/linux/skbuff.own.h", "__pskb_pull_tail", 163 },
	{ "__pskb_pull_tail", "specs/linux/skbuff.own.h", "__checks(ref(skb))", 164 },
	{ "__pskb_pull_tail", "specs/linux/skbuff.own.h", "__requires(delta >= 0 && skb_is_sound(skb) && (unsigned int)delta <= skb->data_len)", 165 },
	{ "__pskb_pull_tail", "specs/linux/skbuff.own.h", "__transfers(skb_caps(skb))", 166 },
	{ "__pskb_pull_tail", "specs/linux/skbuff.own.h", "__returns(skb_caps(skb))", 167 },
};
CORDON_SAME_TYPE(__pskb_pull_tail, void *, struct sk_buff *, int);
static void enter___pskb_pull_tail(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	int delta = (int)call->args[1];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses___pskb_pull_tail[1]);
	cordon_require(call, delta >= 0 && skb_is_sound(skb) && (unsigned int)delta <= skb->data_len, &clauses___pskb_pull_tail[2]);
	cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses___pskb_pull_tail[3]);
}

static void leave___pskb_pull_tail(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	cordon_gain_skb_caps(call, &clauses___pskb_pull_tail[4], skb);
}

const struct cordon_contract cordon_import___pskb_pull_tail = {
	.name = "__pskb_pull_tail",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___pskb_pull_tail[0],
	.enter = enter___pskb_pull_tail,
	.leave = leave___pskb_pull_tail,
};

/* ---- ___pskb_trim ---- */
static const struct cordon_clause clauses____pskb_trim[] = {
	{ "___pskb_trim", "specs/linux/skbuff.own.h", "___pskb_trim", 168 },
	{ "___pskb_trim", "specs/linux/skbuff.own.h", "__checks(ref(skb))", 169 },
	{ "___pskb_trim", "specs/linux/skbuff.own.h", "__requires(skb_is_sound(skb) && len <= skb->len)", 170 },
	{ "___pskb_trim", "specs/linux/skbuff.own.h", "__transfers(skb_caps(skb))", 171 },
	{ "___pskb_trim", "specs/linux/skbuff.own.h", "__returns(skb_caps(skb))", 172 },
};
CORDON_SAME_TYPE(___pskb_trim, int, struct sk_buff *, unsigned int);
static void enter____pskb_trim(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	unsigned int len = (unsigned int)call->args[1];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses____pskb_trim[1]);
	cordon_require(call, skb_is_sound(skb) && len <= skb->len, &clauses____pskb_trim[2]);
	cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses____pskb_trim[3]);
}

static void leave____pskb_trim(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	cordon_gain_skb_caps(call, &clauses____pskb_trim[4], skb);
}

const struct cordon_contract cordon_import____pskb_trim = {
	.name = "___pskb_trim",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses____pskb_trim[0],
	.enter = enter____pskb_trim,
	.leave = leave____pskb_trim,
};

/* ---- skb_trim ---- */
static const struct cordon_clause clauses_skb_trim[] = {
	{ "skb_trim", "specs/linux/skbuff.own.h", "skb_trim", 173 },
	{ "skb_trim", "specs/linux/skbuff.own.h", "__checks(fields(skb))", 174 },
	{ "skb_trim", "specs/linux/skbuff.own.h", "__requires(len >= skb->len || !skb_is_nonlinear(skb))", 175 },
};
CORDON_SAME_TYPE(skb_trim, void, struct sk_buff *, unsigned int);
static void enter_skb_trim(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	unsigned int len = (unsigned int)call->args[1];

	cordon_need_fields(call, skb, CORDON_FIELDS(skb), &clauses_skb_trim[1]);
	cordon_require(call, len >= skb->len || !skb_is_nonlinear(skb), &clauses_skb_trim[2]);
}

const struct cordon_contract cordon_import_skb_trim = {
	.name = "skb_trim",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_skb_trim[0],
	.enter = enter_skb_trim,
};

/* ---- __skb_pad ---- */
static const struct cordon_clause clauses___skb_pad[] = {
	{ "__skb_pad", "specs/linux/skbuff.own.h", "__skb_pad", 176 },
	{ "__skb_pad", "specs/linux/skbuff.own.h", "__checks(ref(skb))", 177 },
	{ "__skb_pad", "specs/linux/skbuff.own.h", "__requires(pad >= 0 && pad <= 0xffff && skb_is_sound(skb))", 178 },
	{ "__skb_pad", "specs/linux/skbuff.own.h", "__transfers(skb_caps(skb))", 179 },
	{ "__skb_pad", "specs/linux/skbuff.own.h", "__returns_if(!ret || !free_on_error, skb_caps(skb))", 180 },
};
CORDON_SAME_TYPE(__skb_pad, int, struct sk_buff *, int, bool);
static void enter___skb_pad(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	int pad = (int)call->args[1];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses___skb_pad[1]);
	cordon_require(call, pad >= 0 && pad <= 0xffff && skb_is_sound(skb), &clauses___skb_pad[2]);
	cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses___skb_pad[3]);
}

static void leave___skb_pad(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	bool free_on_error = (u8)call->args[2] != 0;
	int ret = (int)call->result;

	if (!ret || !free_on_error) {
		cordon_gain_skb_caps(call, &clauses___skb_pad[4], skb);
	}
}

const struct cordon_contract cordon_import___skb_pad = {
	.name = "__skb_pad",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___skb_pad[0],
	.enter = enter___skb_pad,
	.leave = leave___skb_pad,
};

/* ---- skb_put ---- */
static const struct cordon_clause clauses_skb_put[] = {
	{ "skb_put", "specs/linux/skbuff.own.h", "skb_put", 183 },
	{ "skb_put", "specs/linux/skbuff.own.h", "__checks(fields(skb))", 184 },
	{ "skb_put", "specs/linux/skbuff.own.h", "__requires(!skb_is_nonlinear(skb) && skb_tailroom(skb) >= 0 && len <= (unsigned int)skb_tailroom(skb))", 185 },
};
CORDON_SAME_TYPE(skb_put, void *, struct sk_buff *, unsigned int);
static void enter_skb_put(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	unsigned int len = (unsigned int)call->args[1];

	cordon_need_fields(call, skb, CORDON_FIELDS(skb), &clauses_skb_put[1]);
	cordon_require(call, !skb_is_nonlinear(skb) && skb_tailroom(skb) >= 0 && len <= (unsigned int)skb_tailroom(skb), &clauses_skb_put[2]);
}

const struct cordon_contract cordon_import_skb_put = {
	.name = "skb_put",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_skb_put[0],
	.enter = enter_skb_put,
};

/* ---- skb_copy_bits ---- */
static const struct cordon_clause clauses_skb_copy_bits[] = {
	{ "skb_copy_bits", "specs/linux/skbuff.own.h", "skb_copy_bits", 187 },
	{ "skb_copy_bits", "specs/linux/skbuff.own.h", "__checks(ref(skb))", 188 },
	{ "skb_copy_bits", "specs/linux/skbuff.own.h", "__requires(offset >= 0 && skb_is_sound(skb))", 189 },
	{ "skb_copy_bits", "specs/linux/skbuff.own.h", "__checks_if(len > 0, write(to, len))", 190 },
};
CORDON_SAME_TYPE(skb_copy_bits, int, const struct sk_buff *, int, void *, int);
static void enter_skb_copy_bits(struct cordon_call *call)
{
	const struct sk_buff *skb = (const struct sk_buff *)call->args[0];
	int offset = (int)call->args[1];
	void *to = (void *)call->args[2];
	int len = (int)call->args[3];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_skb_copy_bits[1]);
	cordon_require(call, offset >= 0 && skb_is_sound(skb), &clauses_skb_copy_bits[2]);
	if (len > 0) {
		cordon_need_write(call, to, len, &clauses_skb_copy_bits[3]);
	}
}

const struct cordon_contract cordon_import_skb_copy_bits = {
	.name = "skb_copy_bits",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_skb_copy_bits[0],
	.enter = enter_skb_copy_bits,
};

/* ---- skb_clone_tx_timestamp ---- */
static const struct cordon_clause clauses_skb_clone_tx_timestamp[] = {
	{ "skb_clone_tx_timestamp", "specs/linux/skbuff.own.h", "skb_clone_tx_timestamp", 191 },
	{ "skb_clone_tx_timestamp", "specs/linux/skbuff.own.h", "__checks(ref(skb))", 192 },
};
CORDON_SAME_TYPE(skb_clone_tx_timestamp, void, struct sk_buff *);
static void enter_skb_clone_tx_timestamp(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_skb_clone_tx_timestamp[1]);
}

const struct cordon_contract cordon_import_skb_clone_tx_timestamp = {
	.name = "skb_clone_tx_timestamp",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_skb_clone_tx_timestamp[0],
	.enter = enter_skb_clone_tx_timestamp,
};

/* ---- skb_tstamp_tx ---- */
static const struct cordon_clause clauses_skb_tstamp_tx[] = {
	{ "skb_tstamp_tx", "specs/linux/skbuff.own.h", "skb_tstamp_tx", 193 },
	{ "skb_tstamp_tx", "specs/linux/skbuff.own.h", "__checks(ref(orig_skb))", 194 },
	{ "skb_tstamp_tx", "specs/linux/skbuff.own.h", "__checks_if(hwtstamps, read(hwtstamps, sizeof(*hwtstamps)))", 195 },
};
CORDON_SAME_TYPE(skb_tstamp_tx, void, struct sk_buff *, struct skb_shared_hwtstamps *);
static void enter_skb_tstamp_tx(struct cordon_call *call)
{
	struct sk_buff *orig_skb = (struct sk_buff *)call->args[0];
	struct skb_shared_hwtstamps *hwtstamps = (struct skb_shared_hwtstamps *)call->args[1];

	cordon_need_ref(call, orig_skb, 0, CORDON_TYPE(orig_skb), &clauses_skb_tstamp_tx[1]);
	if (hwtstamps) {
		cordon_need_read(call, hwtstamps, sizeof(*hwtstamps), &clauses_skb_tstamp_tx[2]);
	}
}

const struct cordon_contract cordon_import_skb_tstamp_tx = {
	.name = "skb_tstamp_tx",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_skb_tstamp_tx[0],
	.enter = enter_skb_tstamp_tx,
};

