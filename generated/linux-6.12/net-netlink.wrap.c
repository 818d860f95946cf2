/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <net/netlink.own.h>
#include "wrap.h"

/* ---- nla_put ---- */
static const struct cordon_clause clauses_nla_put[] = {
	{ "nla_put", "specs/net/netlink.own.h", "nla_put", 10 },
	{ "nla_put", "specs/net/netlink.own.h", "__checks(ref(skb))", 11 },
	{ "nla_put", "specs/net/netlink.own.h", "__requires(attrlen >= 0 && attrlen <= USHRT_MAX - NLA_HDRLEN && skb_is_sound(skb))", 12 },
	{ "nla_put", "specs/net/netlink.own.h", "__checks_if(attrlen > 0, read(data, attrlen))", 13 },
};
CORDON_SAME_TYPE(nla_put, int, struct sk_buff *, int, int, const void *);
static void enter_nla_put(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	int attrlen = (int)call->args[2];
	const void *data = (const void *)call->args[3];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_nla_put[1]);
	cordon_require(call, attrlen >= 0 && attrlen <= USHRT_MAX - NLA_HDRLEN && skb_is_sound(skb), &clauses_nla_put[2]);
	if (attrlen > 0) {
		cordon_need_read(call, data, attrlen, &clauses_nla_put[3]);
	}
}

const struct cordon_contract cordon_import_nla_put = {
	.name = "nla_put",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_nla_put[0],
	.enter = enter_nla_put,
};

/* ---- do_trace_netlink_extack ---- */
static const struct cordon_clause clauses_do_trace_netlink_extack[] = {
	{ "do_trace_netlink_extack", "specs/net/netlink.own.h", "do_trace_netlink_extack", 15 },
	{ "do_trace_netlink_extack", "specs/net/netlink.own.h", "__checks(string(msg))", 16 },
};
CORDON_SAME_TYPE(do_trace_netlink_extack, void, const char *);
static void enter_do_trace_netlink_extack(struct cordon_call *call)
{
	const char *msg = (const char *)call->args[0];

	cordon_need_string(call, msg, &clauses_do_trace_netlink_extack[1]);
}

const struct cordon_contract cordon_import_do_trace_netlink_extack = {
	.name = "do_trace_netlink_extack",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_do_trace_netlink_extack[0],
	.enter = enter_do_trace_netlink_extack,
};

