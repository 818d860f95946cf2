/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_NET_NETLINK_H
#define OWN_NET_NETLINK_H
#include <linux/netlink.h>
#include <net/netlink.h>
#include <ownership.h>
#include <soundness.h>

/* Appends to a message that the kernel lends; its length counts in the attribute's 16 bits, header included. */
int nla_put(struct sk_buff *skb, int attrtype, int attrlen, const void *data)
	__checks(ref(skb))
	__requires(attrlen >= 0 && attrlen <= USHRT_MAX - NLA_HDRLEN && skb_is_sound(skb))
	__checks_if(attrlen > 0, read(data, attrlen));
/* Only while somebody traces messages of errors. */
void do_trace_netlink_extack(const char *msg)
	__checks(string(msg));
#endif
