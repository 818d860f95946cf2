/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/skbuff-edit.own.h>
#include "wrap.h"

/* ---- skb_push ---- */
static const struct cordon_clause clauses_skb_push[] = {
	{ "skb_push", "specs/linux/skbuff-edit.own.h", "skb_push", 14 },
	{ "skb_push", "specs/linux/skbuff-edit.own.h", "__checks(fields(skb))", 15 },
	{ "skb_push", "specs/linux/skbuff-edit.own.h", "__requires(skb_is_sound(skb) && len <= skb_headroom(skb))", 16 },
};
CORDON_SAME_TYPE(skb_push, void *, struct sk_buff *, unsigned int);
static void enter_skb_push(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	unsigned int len = (unsigned int)call->args[1];

	cordon_need_fields(call, skb, CORDON_FIELDS(skb), &clauses_skb_push[1]);
	cordon_require(call, skb_is_sound(skb) && len <= skb_headroom(skb), &clauses_skb_push[2]);
}

const struct cordon_contract cordon_import_skb_push = {
	.name = "skb_push",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_skb_push[0],
	.enter = enter_skb_push,
};

/* ---- skb_pull ---- */
static const struct cordon_clause clauses_skb_pull[] = {
	{ "skb_pull", "specs/linux/skbuff-edit.own.h", "skb_pull", 17 },
	{ "skb_pull", "specs/linux/skbuff-edit.own.h", "__checks(fields(skb))", 18 },
	{ "skb_pull", "specs/linux/skbuff-edit.own.h", "__requires(skb_is_sound(skb) && (len > skb->len || len <= skb_headlen(skb)))", 19 },
};
CORDON_SAME_TYPE(skb_pull, void *, struct sk_buff *, unsigned int);
static void enter_skb_pull(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	unsigned int len = (unsigned int)call->args[1];

	cordon_need_fields(call, skb, CORDON_FIELDS(skb), &clauses_skb_pull[1]);
	cordon_require(call, skb_is_sound(skb) && (len > skb->len || len <= skb_headlen(skb)), &clauses_skb_pull[2]);
}

const struct cordon_contract cordon_import_skb_pull = {
	.name = "skb_pull",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_skb_pull[0],
	.enter = enter_skb_pull,
};

/* ---- skb_pull_data ---- */
static const struct cordon_clause clauses_skb_pull_data[] = {
	{ "skb_pull_data", "specs/linux/skbuff-edit.own.h", "skb_pull_data", 20 },
	{ "skb_pull_data", "specs/linux/skbuff-edit.own.h", "__checks(fields(skb))", 21 },
	{ "skb_pull_data", "specs/linux/skbuff-edit.own.h", "__requires(skb_is_sound(skb) && (len > skb->len || len <= skb_headlen(skb)))", 22 },
};
CORDON_SAME_TYPE(skb_pull_data, void *, struct sk_buff *, size_t);
static void enter_skb_pull_data(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	size_t len = (size_t)call->args[1];

	cordon_need_fields(call, skb, CORDON_FIELDS(skb), &clauses_skb_pull_data[1]);
	cordon_require(call, skb_is_sound(skb) && (len > skb->len || len <= skb_headlen(skb)), &clauses_skb_pull_data[2]);
}

const struct cordon_contract cordon_import_skb_pull_data = {
	.name = "skb_pull_data",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_skb_pull_data[0],
	.enter = enter_skb_pull_data,
};

/* ---- skb_clone ---- */
static const struct cordon_clause clauses_skb_clone[] = {
	{ "skb_clone", "specs/linux/skbuff-edit.own.h", "skb_clone", 25 },
	{ "skb_clone", "specs/linux/skbuff-edit.own.h", "__checks(ref(skb))", 26 },
	{ "skb_clone", "specs/linux/skbuff-edit.own.h", "__requires(skb_is_sound(skb) && gfp_is_sound(priority))", 27 },
	{ "skb_clone", "specs/linux/skbuff-edit.own.h", "__transfers(skb_caps(skb))", 29 },
	{ "skb_clone", "specs/linux/skbuff-edit.own.h", "__returns(skb_caps(skb))", 30 },
	{ "skb_clone", "specs/linux/skbuff-edit.own.h", "__returns_if(ret, skb_caps(ret))", 31 },
};
CORDON_SAME_TYPE(skb_clone, struct sk_buff *, struct sk_buff *, gfp_t);
static void enter_skb_clone(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	gfp_t priority = (gfp_t)call->args[1];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_skb_clone[1]);
	cordon_require(call, skb_is_sound(skb) && gfp_is_sound(priority), &clauses_skb_clone[2]);
	cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_skb_clone[3]);
}

static void leave_skb_clone(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	struct sk_buff *ret = (struct sk_buff *)call->result;

	cordon_gain_skb_caps(call, &clauses_skb_clone[4], skb);
	if (ret) {
		cordon_gain_skb_caps(call, &clauses_skb_clone[5], ret);
	}
}

const struct cordon_contract cordon_import_skb_clone = {
	.name = "skb_clone",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_skb_clone[0],
	.enter = enter_skb_clone,
	.leave = leave_skb_clone,
};

/* ---- skb_copy ---- */
static const struct cordon_clause clauses_skb_copy[] = {
	{ "skb_copy", "specs/linux/skbuff-edit.own.h", "skb_copy", 32 },
	{ "skb_copy", "specs/linux/skbuff-edit.own.h", "__checks(ref(skb))", 33 },
	{ "skb_copy", "specs/linux/skbuff-edit.own.h", "__requires(skb_is_sound(skb) && gfp_is_sound(priority))", 34 },
	{ "skb_copy", "specs/linux/skbuff-edit.own.h", "__returns_if(ret, skb_caps(ret))", 35 },
};
CORDON_SAME_TYPE(skb_copy, struct sk_buff *, const struct sk_buff *, gfp_t);
static void enter_skb_copy(struct cordon_call *call)
{
	const struct sk_buff *skb = (const struct sk_buff *)call->args[0];
	gfp_t priority = (gfp_t)call->args[1];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_skb_copy[1]);
	cordon_require(call, skb_is_sound(skb) && gfp_is_sound(priority), &clauses_skb_copy[2]);
}

static void leave_skb_copy(struct cordon_call *call)
{
	struct sk_buff *ret = (struct sk_buff *)call->result;

	if (ret) {
		cordon_gain_skb_caps(call, &clauses_skb_copy[3], ret);
	}
}

const struct cordon_contract cordon_import_skb_copy = {
	.name = "skb_copy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_skb_copy[0],
	.enter = enter_skb_copy,
	.leave = leave_skb_copy,
};

/* ---- skb_copy_expand ---- */
static const struct cordon_clause clauses_skb_copy_expand[] = {
	{ "skb_copy_expand", "specs/linux/skbuff-edit.own.h", "skb_copy_expand", 36 },
	{ "skb_copy_expand", "specs/linux/skbuff-edit.own.h", "__checks(ref(skb))", 37 },
	{ "skb_copy_expand", "specs/linux/skbuff-edit.own.h", "__requires(skb_is_sound(skb) && gfp_is_sound(priority))", 38 },
	{ "skb_copy_expand", "specs/linux/skbuff-edit.own.h", "__requires(newheadroom >= 0 && newtailroom >= 0 && newheadroom <= 0xffff && newtailroom <= 0xffff)", 39 },
	{ "skb_copy_expand", "specs/linux/skbuff-edit.own.h", "__returns_if(ret, skb_caps(ret))", 40 },
};
CORDON_SAME_TYPE(skb_copy_expand, struct sk_buff *, const struct sk_buff *, int, int, gfp_t);
static void enter_skb_copy_expand(struct cordon_call *call)
{
	const struct sk_buff *skb = (const struct sk_buff *)call->args[0];
	int newheadroom = (int)call->args[1];
	int newtailroom = (int)call->args[2];
	gfp_t priority = (gfp_t)call->args[3];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_skb_copy_expand[1]);
	cordon_require(call, skb_is_sound(skb) && gfp_is_sound(priority), &clauses_skb_copy_expand[2]);
	cordon_require(call, newheadroom >= 0 && newtailroom >= 0 && newheadroom <= 0xffff && newtailroom <= 0xffff, &clauses_skb_copy_expand[3]);
}

static void leave_skb_copy_expand(struct cordon_call *call)
{
	struct sk_buff *ret = (struct sk_buff *)call->result;

	if (ret) {
		cordon_gain_skb_caps(call, &clauses_skb_copy_expand[4], ret);
	}
}

const struct cordon_contract cordon_import_skb_copy_expand = {
	.name = "skb_copy_expand",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_skb_copy_expand[0],
	.enter = enter_skb_copy_expand,
	.leave = leave_skb_copy_expand,
};

/* ---- skb_realloc_headroom ---- */
static const struct cordon_clause clauses_skb_realloc_headroom[] = {
	{ "skb_realloc_headroom", "specs/linux/skbuff-edit.own.h", "skb_realloc_headroom", 41 },
	{ "skb_realloc_headroom", "specs/linux/skbuff-edit.own.h", "__checks(ref(skb))", 42 },
	{ "skb_realloc_headroom", "specs/linux/skbuff-edit.own.h", "__requires(skb_is_sound(skb) && headroom <= 0xffff)", 43 },
	{ "skb_realloc_headroom", "specs/linux/skbuff-edit.own.h", "__transfers(skb_caps(skb))", 44 },
	{ "skb_realloc_headroom", "specs/linux/skbuff-edit.own.h", "__returns(skb_caps(skb))", 45 },
	{ "skb_realloc_headroom", "specs/linux/skbuff-edit.own.h", "__returns_if(ret, skb_caps(ret))", 46 },
};
CORDON_SAME_TYPE(skb_realloc_headroom, struct sk_buff *, struct sk_buff *, unsigned int);
static void enter_skb_realloc_headroom(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	unsigned int headroom = (unsigned int)call->args[1];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_skb_realloc_headroom[1]);
	cordon_require(call, skb_is_sound(skb) && headroom <= 0xffff, &clauses_skb_realloc_headroom[2]);
	cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_skb_realloc_headroom[3]);
}

static void leave_skb_realloc_headroom(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	struct sk_buff *ret = (struct sk_buff *)call->result;

	cordon_gain_skb_caps(call, &clauses_skb_realloc_headroom[4], skb);
	if (ret) {
		cordon_gain_skb_caps(call, &clauses_skb_realloc_headroom[5], ret);
	}
}

const struct cordon_contract cordon_import_skb_realloc_headroom = {
	.name = "skb_realloc_headroom",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_skb_realloc_headroom[0],
	.enter = enter_skb_realloc_headroom,
	.leave = leave_skb_realloc_headroom,
};

/* ---- skb_ensure_writable ---- */
static const struct cordon_clause clauses_skb_ensure_writable[] = {
	{ "skb_ensure_writable", "specs/linux/skbuff-edit.own.h", "skb_ensure_writable", 48 },
	{ "skb_ensure_writable", "specs/linux/skbuff-edit.own.h", "__checks(ref(skb))", 49 },
	{ "skb_ensure_writable", "specs/linux/skbuff-edit.own.h", "__requires(skb_is_sound(skb) && write_len <= 0xffff)", 50 },
	{ "skb_ensure_writable", "specs/linux/skbuff-edit.own.h", "__transfers(skb_caps(skb))", 51 },
	{ "skb_ensure_writable", "specs/linux/skbuff-edit.own.h", "__returns(skb_caps(skb))", 52 },
};
CORDON_SAME_TYPE(skb_ensure_writable, int, struct sk_buff *, unsigned int);
static void enter_skb_ensure_writable(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	unsigned int write_len = (unsigned int)call->args[1];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_skb_ensure_writable[1]);
	cordon_require(call, skb_is_sound(skb) && write_len <= 0xffff, &clauses_skb_ensure_writable[2]);
	cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_skb_ensure_writable[3]);
}

static void leave_skb_ensure_writable(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	cordon_gain_skb_caps(call, &clauses_skb_ensure_writable[4], skb);
}

const struct cordon_contract cordon_import_skb_ensure_writable = {
	.name = "skb_ensure_writable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_skb_ensure_writable[0],
	.enter = enter_skb_ensure_writable,
	.leave = leave_skb_ensure_writable,
};

/* ---- skb_copy_ubufs ---- */
static const struct cordon_clause clauses_skb_copy_ubufs[] = {
	{ "skb_copy_ubufs", "specs/linux/skbuff-edit.own.h", "skb_copy_ubufs", 54 },
	{ "skb_copy_ubufs", "specs/linux/skbuff-edit.own.h", "__checks(ref(skb))", 55 },
	{ "skb_copy_ubufs", "specs/linux/skbuff-edit.own.h", "__requires(skb_is_sound(skb) && gfp_is_sound(gfp_mask))", 56 },
	{ "skb_copy_ubufs", "specs/linux/skbuff-edit.own.h", "__transfers(skb_caps(skb))", 57 },
	{ "skb_copy_ubufs", "specs/linux/skbuff-edit.own.h", "__returns(skb_caps(skb))", 58 },
};
CORDON_SAME_TYPE(skb_copy_ubufs, int, struct sk_buff *, gfp_t);
static void enter_skb_copy_ubufs(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	gfp_t gfp_mask = (gfp_t)call->args[1];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_skb_copy_ubufs[1]);
	cordon_require(call, skb_is_sound(skb) && gfp_is_sound(gfp_mask), &clauses_skb_copy_ubufs[2]);
	cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_skb_copy_ubufs[3]);
}

static void leave_skb_copy_ubufs(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	cordon_gain_skb_caps(call, &clauses_skb_copy_ubufs[4], skb);
}

const struct cordon_contract cordon_import_skb_copy_ubufs = {
	.name = "skb_copy_ubufs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_skb_copy_ubufs[0],
	.enter = enter_skb_copy_ubufs,
	.leave = leave_skb_copy_ubufs,
};

/* ---- skb_checksum_help ---- */
static const struct cordon_clause clauses_skb_checksum_help[] = {
	{ "skb_checksum_help", "specs/linux/skbuff-edit.own.h", "skb_checksum_help", 59 },
	{ "skb_checksum_help", "specs/linux/skbuff-edit.own.h", "__checks(ref(skb))", 60 },
	{ "skb_checksum_help", "specs/linux/skbuff-edit.own.h", "__requires(skb_is_sound(skb) && skb->ip_summed == CHECKSUM_PARTIAL)", 61 },
	{ "skb_checksum_help", "specs/linux/skbuff-edit.own.h", "__requires(skb_checksum_start_offset(skb) >= 0 && skb_checksum_start_offset(skb) < skb_headlen(skb))", 62 },
	{ "skb_checksum_help", "specs/linux/skbuff-edit.own.h", "__requires(skb_checksum_start_offset(skb) + skb->csum_offset + 2 <= skb_headlen(skb))", 63 },
	{ "skb_checksum_help", "specs/linux/skbuff-edit.own.h", "__transfers(skb_caps(skb))", 64 },
	{ "skb_checksum_help", "specs/linux/skbuff-edit.own.h", "__returns(skb_caps(skb))", 65 },
};
CORDON_SAME_TYPE(skb_checksum_help, int, struct sk_buff *);
static void enter_skb_checksum_help(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_skb_checksum_help[1]);
	cordon_require(call, skb_is_sound(skb) && skb->ip_summed == CHECKSUM_PARTIAL, &clauses_skb_checksum_help[2]);
	cordon_require(call, skb_checksum_start_offset(skb) >= 0 && skb_checksum_start_offset(skb) < skb_headlen(skb), &clauses_skb_checksum_help[3]);
	cordon_require(call, skb_checksum_start_offset(skb) + skb->csum_offset + 2 <= skb_headlen(skb), &clauses_skb_checksum_help[4]);
	cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_skb_checksum_help[5]);
}

static void leave_skb_checksum_help(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	cordon_gain_skb_caps(call, &clauses_skb_checksum_help[6], skb);
}

const struct cordon_contract cordon_import_skb_checksum_help = {
	.name = "skb_checksum_help",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_skb_checksum_help[0],
	.enter = enter_skb_checksum_help,
	.leave = leave_skb_checksum_help,
};

/* ---- skb_checksum ---- */
static const struct cordon_clause clauses_skb_checksum[] = {
	{ "skb_checksum", "specs/linux/skbuff-edit.own.h", "skb_checksum", 68 },
	{ "skb_checksum", "specs/linux/skbuff-edit.own.h", "__checks(ref(skb))", 69 },
	{ "skb_checksum", "specs/linux/skbuff-edit.own.h", "__requires(skb_is_sound(skb) && offset >= 0 && len >= 0 && (unsigned int)offset + len <= skb->len)", 70 },
};
CORDON_SAME_TYPE(skb_checksum, __wsum, const struct sk_buff *, int, int, __wsum);
CORDON_IN_REGISTERS(__wsum, 16);
CORDON_IN_REGISTERS(__wsum, 8);
static void enter_skb_checksum(struct cordon_call *call)
{
	const struct sk_buff *skb = (const struct sk_buff *)call->args[0];
	int offset = (int)call->args[1];
	int len = (int)call->args[2];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_skb_checksum[1]);
	cordon_require(call, skb_is_sound(skb) && offset >= 0 && len >= 0 && (unsigned int)offset + len <= skb->len, &clauses_skb_checksum[2]);
}

const struct cordon_contract cordon_import_skb_checksum = {
	.name = "skb_checksum",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_skb_checksum[0],
	.enter = enter_skb_checksum,
};

/* ---- skb_copy_and_csum_dev ---- */
static const struct cordon_clause clauses_skb_copy_and_csum_dev[] = {
	{ "skb_copy_and_csum_dev", "specs/linux/skbuff-edit.own.h", "skb_copy_and_csum_dev", 71 },
	{ "skb_copy_and_csum_dev", "specs/linux/skbuff-edit.own.h", "__checks(ref(skb))", 72 },
	{ "skb_copy_and_csum_dev", "specs/linux/skbuff-edit.own.h", "__requires(skb_is_sound(skb))", 73 },
	{ "skb_copy_and_csum_dev", "specs/linux/skbuff-edit.own.h", "__requires(skb->ip_summed != CHECKSUM_PARTIAL || (skb_checksum_start_offset(skb) >= 0 && skb_checksum_start_offset(skb) <= skb_headlen(skb) && skb_checksum_start_offset(skb) + skb->csum_offset + 2 <= skb->len))", 74 },
	{ "skb_copy_and_csum_dev", "specs/linux/skbuff-edit.own.h", "__checks(write(to, skb->len))", 77 },
};
CORDON_SAME_TYPE(skb_copy_and_csum_dev, void, const struct sk_buff *, u8 *);
static void enter_skb_copy_and_csum_dev(struct cordon_call *call)
{
	const struct sk_buff *skb = (const struct sk_buff *)call->args[0];
	u8 *to = (u8 *)call->args[1];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_skb_copy_and_csum_dev[1]);
	cordon_require(call, skb_is_sound(skb), &clauses_skb_copy_and_csum_dev[2]);
	cordon_require(call, skb->ip_summed != CHECKSUM_PARTIAL || (skb_checksum_start_offset(skb) >= 0 && skb_checksum_start_offset(skb) <= skb_headlen(skb) && skb_checksum_start_offset(skb) + skb->csum_offset + 2 <= skb->len), &clauses_skb_copy_and_csum_dev[3]);
	cordon_need_write(call, to, skb->len, &clauses_skb_copy_and_csum_dev[4]);
}

const struct cordon_contract cordon_import_skb_copy_and_csum_dev = {
	.name = "skb_copy_and_csum_dev",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_skb_copy_and_csum_dev[0],
	.enter = enter_skb_copy_and_csum_dev,
};

/* ---- skb_store_bits ---- */
static const struct cordon_clause clauses_skb_store_bits[] = {
	{ "skb_store_bits", "specs/linux/skbuff-edit.own.h", "skb_store_bits", 78 },
	{ "skb_store_bits", "specs/linux/skbuff-edit.own.h", "__checks(fields(skb))", 79 },
	{ "skb_store_bits", "specs/linux/skbuff-edit.own.h", "__requires(skb_is_sound(skb) && !skb_cloned(skb) && !skb_is_nonlinear(skb) && offset >= 0)", 80 },
	{ "skb_store_bits", "specs/linux/skbuff-edit.own.h", "__checks_if(len > 0, read(from, len))", 81 },
};
CORDON_SAME_TYPE(skb_store_bits, int, struct sk_buff *, int, const void *, int);
static void enter_skb_store_bits(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	int offset = (int)call->args[1];
	const void *from = (const void *)call->args[2];
	int len = (int)call->args[3];

	cordon_need_fields(call, skb, CORDON_FIELDS(skb), &clauses_skb_store_bits[1]);
	cordon_require(call, skb_is_sound(skb) && !skb_cloned(skb) && !skb_is_nonlinear(skb) && offset >= 0, &clauses_skb_store_bits[2]);
	if (len > 0) {
		cordon_need_read(call, from, len, &clauses_skb_store_bits[3]);
	}
}

const struct cordon_contract cordon_import_skb_store_bits = {
	.name = "skb_store_bits",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_skb_store_bits[0],
	.enter = enter_skb_store_bits,
};

/* ---- skb_partial_csum_set ---- */
static const struct cordon_clause clauses_skb_partial_csum_set[] = {
	{ "skb_partial_csum_set", "specs/linux/skbuff-edit.own.h", "skb_partial_csum_set", 82 },
	{ "skb_partial_csum_set", "specs/linux/skbuff-edit.own.h", "__checks(fields(skb))", 83 },
	{ "skb_partial_csum_set", "specs/linux/skbuff-edit.own.h", "__requires(skb_is_sound(skb))", 84 },
};
CORDON_SAME_TYPE(skb_partial_csum_set, bool, struct sk_buff *, u16, u16);
static void enter_skb_partial_csum_set(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	cordon_need_fields(call, skb, CORDON_FIELDS(skb), &clauses_skb_partial_csum_set[1]);
	cordon_require(call, skb_is_sound(skb), &clauses_skb_partial_csum_set[2]);
}

const struct cordon_contract cordon_import_skb_partial_csum_set = {
	.name = "skb_partial_csum_set",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_skb_partial_csum_set[0],
	.enter = enter_skb_partial_csum_set,
};

/* ---- eth_get_headlen ---- */
static const struct cordon_clause clauses_eth_get_headlen[] = {
	{ "eth_get_headlen", "specs/linux/skbuff-edit.own.h", "eth_get_headlen", 85 },
	{ "eth_get_headlen", "specs/linux/skbuff-edit.own.h", "__checks(ref(dev))", 86 },
	{ "eth_get_headlen", "specs/linux/skbuff-edit.own.h", "__checks(read(data, len))", 86 },
};
CORDON_SAME_TYPE(eth_get_headlen, u32, const struct net_device *, const void *, u32);
static void enter_eth_get_headlen(struct cordon_call *call)
{
	const struct net_device *dev = (const struct net_device *)call->args[0];
	const void *data = (const void *)call->args[1];
	u32 len = (u32)call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_eth_get_headlen[1]);
	cordon_need_read(call, data, len, &clauses_eth_get_headlen[2]);
}

const struct cordon_contract cordon_import_eth_get_headlen = {
	.name = "eth_get_headlen",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_eth_get_headlen[0],
	.enter = enter_eth_get_headlen,
};

/* ---- skb_add_rx_frag_netmem ---- */
static const struct cordon_clause clauses_skb_add_rx_frag_netmem[] = {
	{ "skb_add_rx_frag_netmem", "specs/linux/skbuff-edit.own.h", "skb_add_rx_frag_netmem", 96 },
	{ "skb_add_rx_frag_netmem", "specs/linux/skbuff-edit.own.h", "__checks(fields(skb))", 97 },
	{ "skb_add_rx_frag_netmem", "specs/linux/skbuff-edit.own.h", "__requires(i >= 0 && i < MAX_SKB_FRAGS && off >= 0 && size >= 0 && !netmem_is_net_iov(netmem))", 98 },
	{ "skb_add_rx_frag_netmem", "specs/linux/skbuff-edit.own.h", "__checks(ref(netmem_to_page(netmem)))", 99 },
};
CORDON_SAME_TYPE(skb_add_rx_frag_netmem, void, struct sk_buff *, int, netmem_ref, int, int, unsigned int);
CORDON_IN_REGISTERS(netmem_ref, 8);
static void enter_skb_add_rx_frag_netmem(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	int i = (int)call->args[1];
	netmem_ref netmem = (netmem_ref)call->args[2];
	int off = (int)call->args[3];
	int size = (int)call->args[4];

	cordon_need_fields(call, skb, CORDON_FIELDS(skb), &clauses_skb_add_rx_frag_netmem[1]);
	cordon_require(call, i >= 0 && i < MAX_SKB_FRAGS && off >= 0 && size >= 0 && !netmem_is_net_iov(netmem), &clauses_skb_add_rx_frag_netmem[2]);
	cordon_need_ref(call, netmem_to_page(netmem), 0, CORDON_TYPE(netmem_to_page(netmem)), &clauses_skb_add_rx_frag_netmem[3]);
}

const struct cordon_contract cordon_import_skb_add_rx_frag_netmem = {
	.name = "skb_add_rx_frag_netmem",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_skb_add_rx_frag_netmem[0],
	.enter = enter_skb_add_rx_frag_netmem,
};

/* ---- skb_queue_tail ---- */
static const struct cordon_clause clauses_skb_queue_tail[] = {
	{ "skb_queue_tail", "specs/linux/skbuff-edit.own.h", "skb_queue_tail", 111 },
	{ "skb_queue_tail", "specs/linux/skbuff-edit.own.h", "__checks(write(list, sizeof(*list)))", 112 },
	{ "skb_queue_tail", "specs/linux/skbuff-edit.own.h", "__checks(read(list->next, sizeof(struct sk_buff_list)))", 112 },
	{ "skb_queue_tail", "specs/linux/skbuff-edit.own.h", "__checks(read(list->prev, sizeof(struct sk_buff_list)))", 112 },
	{ "skb_queue_tail", "specs/linux/skbuff-edit.own.h", "__requires(queue_is_sound(list))", 112 },
	{ "skb_queue_tail", "specs/linux/skbuff-edit.own.h", "__checks(fields(newsk))", 113 },
};
CORDON_SAME_TYPE(skb_queue_tail, void, struct sk_buff_head *, struct sk_buff *);
static void enter_skb_queue_tail(struct cordon_call *call)
{
	struct sk_buff_head *list = (struct sk_buff_head *)call->args[0];
	struct sk_buff *newsk = (struct sk_buff *)call->args[1];

	cordon_need_write(call, list, sizeof(*list), &clauses_skb_queue_tail[1]);
	cordon_need_read(call, list->next, sizeof(struct sk_buff_list), &clauses_skb_queue_tail[2]);
	cordon_need_read(call, list->prev, sizeof(struct sk_buff_list), &clauses_skb_queue_tail[3]);
	cordon_require(call, queue_is_sound(list), &clauses_skb_queue_tail[4]);
	cordon_need_fields(call, newsk, CORDON_FIELDS(newsk), &clauses_skb_queue_tail[5]);
}

const struct cordon_contract cordon_import_skb_queue_tail = {
	.name = "skb_queue_tail",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_skb_queue_tail[0],
	.enter = enter_skb_queue_tail,
};

/* ---- skb_queue_head ---- */
static const struct cordon_clause clauses_skb_queue_head[] = {
	{ "skb_queue_head", "specs/linux/skbuff-edit.own.h", "skb_queue_head", 114 },
	{ "skb_queue_head", "specs/linux/skbuff-edit.own.h", "__checks(write(list, sizeof(*list)))", 115 },
	{ "skb_queue_head", "specs/linux/skbuff-edit.own.h", "__checks(read(list->next, sizeof(struct sk_buff_list)))", 115 },
	{ "skb_queue_head", "specs/linux/skbuff-edit.own.h", "__checks(read(list->prev, sizeof(struct sk_buff_list)))", 115 },
	{ "skb_queue_head", "specs/linux/skbuff-edit.own.h", "__requires(queue_is_sound(list))", 115 },
	{ "skb_queue_head", "specs/linux/skbuff-edit.own.h", "__checks(fields(newsk))", 116 },
};
CORDON_SAME_TYPE(skb_queue_head, void, struct sk_buff_head *, struct sk_buff *);
static void enter_skb_queue_head(struct cordon_call *call)
{
	struct sk_buff_head *list = (struct sk_buff_head *)call->args[0];
	struct sk_buff *newsk = (struct sk_buff *)call->args[1];

	cordon_need_write(call, list, sizeof(*list), &clauses_skb_queue_head[1]);
	cordon_need_read(call, list->next, sizeof(struct sk_buff_list), &clauses_skb_queue_head[2]);
	cordon_need_read(call, list->prev, sizeof(struct sk_buff_list), &clauses_skb_queue_head[3]);
	cordon_require(call, queue_is_sound(list), &clauses_skb_queue_head[4]);
	cordon_need_fields(call, newsk, CORDON_FIELDS(newsk), &clauses_skb_queue_head[5]);
}

const struct cordon_contract cordon_import_skb_queue_head = {
	.name = "skb_queue_head",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_skb_queue_head[0],
	.enter = enter_skb_queue_head,
};

/* ---- skb_dequeue ---- */
static const struct cordon_clause clauses_skb_dequeue[] = {
	{ "skb_dequeue", "specs/linux/skbuff-edit.own.h", "skb_dequeue", 117 },
	{ "skb_dequeue", "specs/linux/skbuff-edit.own.h", "__checks(write(list, sizeof(*list)))", 117 },
	{ "skb_dequeue", "specs/linux/skbuff-edit.own.h", "__checks(read(list->next, sizeof(struct sk_buff_list)))", 117 },
	{ "skb_dequeue", "specs/linux/skbuff-edit.own.h", "__checks(read(list->prev, sizeof(struct sk_buff_list)))", 117 },
	{ "skb_dequeue", "specs/linux/skbuff-edit.own.h", "__requires(queue_is_sound(list))", 117 },
};
CORDON_SAME_TYPE(skb_dequeue, struct sk_buff *, struct sk_buff_head *);
static void enter_skb_dequeue(struct cordon_call *call)
{
	struct sk_buff_head *list = (struct sk_buff_head *)call->args[0];

	cordon_need_write(call, list, sizeof(*list), &clauses_skb_dequeue[1]);
	cordon_need_read(call, list->next, sizeof(struct sk_buff_list), &clauses_skb_dequeue[2]);
	cordon_need_read(call, list->prev, sizeof(struct sk_buff_list), &clauses_skb_dequeue[3]);
	cordon_require(call, queue_is_sound(list), &clauses_skb_dequeue[4]);
}

const struct cordon_contract cordon_import_skb_dequeue = {
	.name = "skb_dequeue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_skb_dequeue[0],
	.enter = enter_skb_dequeue,
};

/* ---- skb_dequeue_tail ---- */
static const struct cordon_clause clauses_skb_dequeue_tail[] = {
	{ "skb_dequeue_tail", "specs/linux/skbuff-edit.own.h", "skb_dequeue_tail", 118 },
	{ "skb_dequeue_tail", "specs/linux/skbuff-edit.own.h", "__checks(write(list, sizeof(*list)))", 118 },
	{ "skb_dequeue_tail", "specs/linux/skbuff-edit.own.h", "__checks(read(list->next, sizeof(struct sk_buff_list)))", 118 },
	{ "skb_dequeue_tail", "specs/linux/skbuff-edit.own.h", "__checks(read(list->prev, sizeof(struct sk_buff_list)))", 118 },
	{ "skb_dequeue_tail", "specs/linux/skbuff-edit.own.h", "__requires(queue_is_sound(list))", 118 },
};
CORDON_SAME_TYPE(skb_dequeue_tail, struct sk_buff *, struct sk_buff_head *);
static void enter_skb_dequeue_tail(struct cordon_call *call)
{
	struct sk_buff_head *list = (struct sk_buff_head *)call->args[0];

	cordon_need_write(call, list, sizeof(*list), &clauses_skb_dequeue_tail[1]);
	cordon_need_read(call, list->next, sizeof(struct sk_buff_list), &clauses_skb_dequeue_tail[2]);
	cordon_need_read(call, list->prev, sizeof(struct sk_buff_list), &clauses_skb_dequeue_tail[3]);
	cordon_require(call, queue_is_sound(list), &clauses_skb_dequeue_tail[4]);
}

const struct cordon_contract cordon_import_skb_dequeue_tail = {
	.name = "skb_dequeue_tail",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_skb_dequeue_tail[0],
	.enter = enter_skb_dequeue_tail,
};

/* ---- skb_unlink ---- */
static const struct cordon_clause clauses_skb_unlink[] = {
	{ "skb_unlink", "specs/linux/skbuff-edit.own.h", "skb_unlink", 119 },
	{ "skb_unlink", "specs/linux/skbuff-edit.own.h", "__checks(write(list, sizeof(*list)))", 120 },
	{ "skb_unlink", "specs/linux/skbuff-edit.own.h", "__checks(read(list->next, sizeof(struct sk_buff_list)))", 120 },
	{ "skb_unlink", "specs/linux/skbuff-edit.own.h", "__checks(read(list->prev, sizeof(struct sk_buff_list)))", 120 },
	{ "skb_unlink", "specs/linux/skbuff-edit.own.h", "__requires(queue_is_sound(list))", 120 },
	{ "skb_unlink", "specs/linux/skbuff-edit.own.h", "__checks(fields(skb))", 121 },
	{ "skb_unlink", "specs/linux/skbuff-edit.own.h", "__requires(skb->next->prev == skb && skb->prev->next == skb)", 122 },
};
CORDON_SAME_TYPE(skb_unlink, void, struct sk_buff *, struct sk_buff_head *);
static void enter_skb_unlink(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	struct sk_buff_head *list = (struct sk_buff_head *)call->args[1];

	cordon_need_write(call, list, sizeof(*list), &clauses_skb_unlink[1]);
	cordon_need_read(call, list->next, sizeof(struct sk_buff_list), &clauses_skb_unlink[2]);
	cordon_need_read(call, list->prev, sizeof(struct sk_buff_list), &clauses_skb_unlink[3]);
	cordon_require(call, queue_is_sound(list), &clauses_skb_unlink[4]);
	cordon_need_fields(call, skb, CORDON_FIELDS(skb), &clauses_skb_unlink[5]);
	cordon_require(call, skb->next->prev == skb && skb->prev->next == skb, &clauses_skb_unlink[6]);
}

const struct cordon_contract cordon_import_skb_unlink = {
	.name = "skb_unlink",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_skb_unlink[0],
	.enter = enter_skb_unlink,
};

/* ---- skb_queue_purge_reason ---- */
static const struct cordon_clause clauses_skb_queue_purge_reason[] = {
	{ "skb_queue_purge_reason", "specs/linux/skbuff-edit.own.h", "skb_queue_purge_reason", 128 },
	{ "skb_queue_purge_reason", "specs/linux/skbuff-edit.own.h", "__checks(write(list, sizeof(*list)))", 129 },
	{ "skb_queue_purge_reason", "specs/linux/skbuff-edit.own.h", "__checks(read(list->next, sizeof(struct sk_buff_list)))", 129 },
	{ "skb_queue_purge_reason", "specs/linux/skbuff-edit.own.h", "__checks(read(list->prev, sizeof(struct sk_buff_list)))", 129 },
	{ "skb_queue_purge_reason", "specs/linux/skbuff-edit.own.h", "__requires(queue_is_sound(list))", 129 },
	{ "skb_queue_purge_reason", "specs/linux/skbuff-edit.own.h", "__transfers_for((struct sk_buff *s = list->next; s != (struct sk_buff *)list; s = s->next), skb_caps(s))", 130 },
};
CORDON_SAME_TYPE(skb_queue_purge_reason, void, struct sk_buff_head *, enum skb_drop_reason);
static void enter_skb_queue_purge_reason(struct cordon_call *call)
{
	struct sk_buff_head *list = (struct sk_buff_head *)call->args[0];

	cordon_need_write(call, list, sizeof(*list), &clauses_skb_queue_purge_reason[1]);
	cordon_need_read(call, list->next, sizeof(struct sk_buff_list), &clauses_skb_queue_purge_reason[2]);
	cordon_need_read(call, list->prev, sizeof(struct sk_buff_list), &clauses_skb_queue_purge_reason[3]);
	cordon_require(call, queue_is_sound(list), &clauses_skb_queue_purge_reason[4]);
	for (struct sk_buff *s = list->next; s != (struct sk_buff *)list; s = s->next) {
		cordon_set_close(call, &cordon_set_skb_caps, s, &clauses_skb_queue_purge_reason[5]);
	}
}

const struct cordon_contract cordon_import_skb_queue_purge_reason = {
	.name = "skb_queue_purge_reason",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_skb_queue_purge_reason[0],
	.enter = enter_skb_queue_purge_reason,
};

/* ---- skb_defer_rx_timestamp ---- */
static const struct cordon_clause clauses_skb_defer_rx_timestamp[] = {
	{ "skb_defer_rx_timestamp", "specs/linux/skbuff-edit.own.h", "skb_defer_rx_timestamp", 134 },
	{ "skb_defer_rx_timestamp", "specs/linux/skbuff-edit.own.h", "__checks(ref(skb))", 135 },
	{ "skb_defer_rx_timestamp", "specs/linux/skbuff-edit.own.h", "__requires(skb_is_sound(skb) && skb->dev)", 136 },
	{ "skb_defer_rx_timestamp", "specs/linux/skbuff-edit.own.h", "__transfers_if(skb->dev, skb_caps(skb))", 137 },
	{ "skb_defer_rx_timestamp", "specs/linux/skbuff-edit.own.h", "__returns_if(!ret, skb_caps(skb))", 138 },
};
CORDON_SAME_TYPE(skb_defer_rx_timestamp, bool, struct sk_buff *);
static void enter_skb_defer_rx_timestamp(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_skb_defer_rx_timestamp[1]);
	cordon_require(call, skb_is_sound(skb) && skb->dev, &clauses_skb_defer_rx_timestamp[2]);
	if (skb->dev) {
		cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_skb_defer_rx_timestamp[3]);
	}
}

static void leave_skb_defer_rx_timestamp(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	bool ret = (u8)call->result != 0;

	if (!ret) {
		cordon_gain_skb_caps(call, &clauses_skb_defer_rx_timestamp[4], skb);
	}
}

const struct cordon_contract cordon_import_skb_defer_rx_timestamp = {
	.name = "skb_defer_rx_timestamp",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_skb_defer_rx_timestamp[0],
	.enter = enter_skb_defer_rx_timestamp,
	.leave = leave_skb_defer_rx_timestamp,
};

/* ---- build_skb ---- */
static const struct cordon_clause clauses_build_skb[] = {
	{ "build_skb", "specs/linux/skbuff-edit.own.h", "build_skb", 142 },
	{ "build_skb", "specs/linux/skbuff-edit.own.h", "__requires(frag_size >= SKB_DATA_ALIGN(sizeof(struct skb_shared_info)))", 143 },
	{ "build_skb", "specs/linux/skbuff-edit.own.h", "__requires(!is_own_page(data) || offset_in_page(data) + (u64)frag_size <= PAGE_SIZE)", 144 },
	{ "build_skb", "specs/linux/skbuff-edit.own.h", "__transfers_if(in_shared_page(data), write(data, frag_size))", 145 },
	{ "build_skb", "specs/linux/skbuff-edit.own.h", "__transfers_if(!in_shared_page(data) && !is_own_page(data), alloc(data, frag_size, page_frag_free))", 146 },
	{ "build_skb", "specs/linux/skbuff-edit.own.h", "__transfers_if(is_own_page(data), page_caps(virt_to_page(data), 0))", 147 },
	{ "build_skb", "specs/linux/skbuff-edit.own.h", "__returns_if(!ret && in_shared_page(data), write(data, frag_size))", 148 },
	{ "build_skb", "specs/linux/skbuff-edit.own.h", "__returns_if(!ret && !in_shared_page(data), alloc(data, frag_size, page_frag_free))", 149 },
	{ "build_skb", "specs/linux/skbuff-edit.own.h", "__returns_if(ret, skb_caps(ret))", 150 },
};
CORDON_SAME_TYPE(build_skb, struct sk_buff *, void *, unsigned int);
static void enter_build_skb(struct cordon_call *call)
{
	void *data = (void *)call->args[0];
	unsigned int frag_size = (unsigned int)call->args[1];

	cordon_require(call, frag_size >= SKB_DATA_ALIGN(sizeof(struct skb_shared_info)), &clauses_build_skb[1]);
	cordon_require(call, !is_own_page(data) || offset_in_page(data) + (u64)frag_size <= PAGE_SIZE, &clauses_build_skb[2]);
	if (in_shared_page(data)) {
		cordon_lose_write(call, data, frag_size, &clauses_build_skb[3]);
	}
	if (!in_shared_page(data) && !is_own_page(data)) {
		cordon_lose_alloc(call, data, frag_size, &cordon_release_page_frag_free, &clauses_build_skb[4]);
	}
	if (is_own_page(data)) {
		cordon_set_close(call, &cordon_set_page_caps, virt_to_page(data), &clauses_build_skb[5]);
	}
}

static void leave_build_skb(struct cordon_call *call)
{
	void *data = (void *)call->args[0];
	unsigned int frag_size = (unsigned int)call->args[1];
	struct sk_buff *ret = (struct sk_buff *)call->result;

	if (!ret && in_shared_page(data)) {
		cordon_gain_write(call, 0, data, frag_size, CORDON_TYPE(data), &clauses_build_skb[6]);
	}
	if (!ret && !in_shared_page(data)) {
		cordon_gain_alloc(call, 0, data, frag_size, cordon_releases_page_frag_free, CORDON_TYPE(data), &clauses_build_skb[7]);
	}
	if (ret) {
		cordon_gain_skb_caps(call, &clauses_build_skb[8], ret);
	}
}

const struct cordon_contract cordon_import_build_skb = {
	.name = "build_skb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_build_skb[0],
	.enter = enter_build_skb,
	.leave = leave_build_skb,
};

/* ---- inet_proto_csum_replace4 ---- */
static const struct cordon_clause clauses_inet_proto_csum_replace4[] = {
	{ "inet_proto_csum_replace4", "specs/linux/skbuff-edit.own.h", "inet_proto_csum_replace4", 152 },
	{ "inet_proto_csum_replace4", "specs/linux/skbuff-edit.own.h", "__checks(write(sum, sizeof(*sum)))", 153 },
	{ "inet_proto_csum_replace4", "specs/linux/skbuff-edit.own.h", "__checks(fields(skb))", 154 },
};
CORDON_SAME_TYPE(inet_proto_csum_replace4, void, __sum16 *, struct sk_buff *, __be32, __be32, bool);
CORDON_IN_REGISTERS(__be32, 8);
static void enter_inet_proto_csum_replace4(struct cordon_call *call)
{
	__sum16 *sum = (__sum16 *)call->args[0];
	struct sk_buff *skb = (struct sk_buff *)call->args[1];

	cordon_need_write(call, sum, sizeof(*sum), &clauses_inet_proto_csum_replace4[1]);
	cordon_need_fields(call, skb, CORDON_FIELDS(skb), &clauses_inet_proto_csum_replace4[2]);
}

const struct cordon_contract cordon_import_inet_proto_csum_replace4 = {
	.name = "inet_proto_csum_replace4",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_inet_proto_csum_replace4[0],
	.enter = enter_inet_proto_csum_replace4,
};

/* ---- inet_proto_csum_replace16 ---- */
static const struct cordon_clause clauses_inet_proto_csum_replace16[] = {
	{ "inet_proto_csum_replace16", "specs/linux/skbuff-edit.own.h", "inet_proto_csum_replace16", 155 },
	{ "inet_proto_csum_replace16", "specs/linux/skbuff-edit.own.h", "__checks(write(sum, sizeof(*sum)))", 156 },
	{ "inet_proto_csum_replace16", "specs/linux/skbuff-edit.own.h", "__checks(fields(skb))", 157 },
	{ "inet_proto_csum_replace16", "specs/linux/skbuff-edit.own.h", "__checks(read(from, 16))", 158 },
	{ "inet_proto_csum_replace16", "specs/linux/skbuff-edit.own.h", "__checks(read(to, 16))", 158 },
};
CORDON_SAME_TYPE(inet_proto_csum_replace16, void, __sum16 *, struct sk_buff *, const __be32 *, const __be32 *, bool);
static void enter_inet_proto_csum_replace16(struct cordon_call *call)
{
	__sum16 *sum = (__sum16 *)call->args[0];
	struct sk_buff *skb = (struct sk_buff *)call->args[1];
	const __be32 *from = (const __be32 *)call->args[2];
	const __be32 *to = (const __be32 *)call->args[3];

	cordon_need_write(call, sum, sizeof(*sum), &clauses_inet_proto_csum_replace16[1]);
	cordon_need_fields(call, skb, CORDON_FIELDS(skb), &clauses_inet_proto_csum_replace16[2]);
	cordon_need_read(call, from, 16, &clauses_inet_proto_csum_replace16[3]);
	cordon_need_read(call, to, 16, &clauses_inet_proto_csum_replace16[4]);
}

const struct cordon_contract cordon_import_inet_proto_csum_replace16 = {
	.name = "inet_proto_csum_replace16",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_inet_proto_csum_replace16[0],
	.enter = enter_inet_proto_csum_replace16,
};

