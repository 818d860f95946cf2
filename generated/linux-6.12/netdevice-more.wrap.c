/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/netdevice-more.own.h>
#include "wrap.h"

/* ---- netif_rx ---- */
static const struct cordon_clause clauses_netif_rx[] = {
	{ "netif_rx", "specs/linux/netdevice-more.own.h", "netif_rx", 13 },
	{ "netif_rx", "specs/linux/netdevice-more.own.h", "__checks(ref(skb))", 14 },
	{ "netif_rx", "specs/linux/netdevice-more.own.h", "__requires(skb_is_sound(skb) && skb_is_received(skb))", 15 },
	{ "netif_rx", "specs/linux/netdevice-more.own.h", "__transfers_for((int i = own_frag(skb, 0, false); i < skb_shinfo(skb)->nr_frags; i = own_frag(skb, i + 1, false)), page_caps(skb_frag_page(&skb_shinfo(skb)->frags[i]), 0))", 16 },
	{ "netif_rx", "specs/linux/netdevice-more.own.h", "__transfers_for((int i = own_frag(skb, 0, true); i < skb_shinfo(skb)->nr_frags; i = own_frag(skb, i + 1, true)), write(skb_frag_address(&skb_shinfo(skb)->frags[i]), skb_frag_size(&skb_shinfo(skb)->frags[i])))", 16 },
	{ "netif_rx", "specs/linux/netdevice-more.own.h", "__transfers(skb_caps(skb))", 17 },
};
CORDON_SAME_TYPE(netif_rx, int, struct sk_buff *);
static void enter_netif_rx(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_netif_rx[1]);
	cordon_require(call, skb_is_sound(skb) && skb_is_received(skb), &clauses_netif_rx[2]);
	for (int i = own_frag(skb, 0, false); i < skb_shinfo(skb)->nr_frags; i = own_frag(skb, i + 1, false)) {
		cordon_set_close(call, &cordon_set_page_caps, skb_frag_page(&skb_shinfo(skb)->frags[i]), &clauses_netif_rx[3]);
	}
	for (int i = own_frag(skb, 0, true); i < skb_shinfo(skb)->nr_frags; i = own_frag(skb, i + 1, true)) {
		cordon_lose_write(call, skb_frag_address(&skb_shinfo(skb)->frags[i]), skb_frag_size(&skb_shinfo(skb)->frags[i]), &clauses_netif_rx[4]);
	}
	cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_netif_rx[5]);
}

const struct cordon_contract cordon_import_netif_rx = {
	.name = "netif_rx",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_netif_rx[0],
	.enter = enter_netif_rx,
};

/* ---- netif_receive_skb ---- */
static const struct cordon_clause clauses_netif_receive_skb[] = {
	{ "netif_receive_skb", "specs/linux/netdevice-more.own.h", "netif_receive_skb", 18 },
	{ "netif_receive_skb", "specs/linux/netdevice-more.own.h", "__checks(ref(skb))", 19 },
	{ "netif_receive_skb", "specs/linux/netdevice-more.own.h", "__requires(skb_is_sound(skb) && skb_is_received(skb))", 20 },
	{ "netif_receive_skb", "specs/linux/netdevice-more.own.h", "__transfers_for((int i = own_frag(skb, 0, false); i < skb_shinfo(skb)->nr_frags; i = own_frag(skb, i + 1, false)), page_caps(skb_frag_page(&skb_shinfo(skb)->frags[i]), 0))", 21 },
	{ "netif_receive_skb", "specs/linux/netdevice-more.own.h", "__transfers_for((int i = own_frag(skb, 0, true); i < skb_shinfo(skb)->nr_frags; i = own_frag(skb, i + 1, true)), write(skb_frag_address(&skb_shinfo(skb)->frags[i]), skb_frag_size(&skb_shinfo(skb)->frags[i])))", 21 },
	{ "netif_receive_skb", "specs/linux/netdevice-more.own.h", "__transfers(skb_caps(skb))", 22 },
};
CORDON_SAME_TYPE(netif_receive_skb, int, struct sk_buff *);
static void enter_netif_receive_skb(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_netif_receive_skb[1]);
	cordon_require(call, skb_is_sound(skb) && skb_is_received(skb), &clauses_netif_receive_skb[2]);
	for (int i = own_frag(skb, 0, false); i < skb_shinfo(skb)->nr_frags; i = own_frag(skb, i + 1, false)) {
		cordon_set_close(call, &cordon_set_page_caps, skb_frag_page(&skb_shinfo(skb)->frags[i]), &clauses_netif_receive_skb[3]);
	}
	for (int i = own_frag(skb, 0, true); i < skb_shinfo(skb)->nr_frags; i = own_frag(skb, i + 1, true)) {
		cordon_lose_write(call, skb_frag_address(&skb_shinfo(skb)->frags[i]), skb_frag_size(&skb_shinfo(skb)->frags[i]), &clauses_netif_receive_skb[4]);
	}
	cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_netif_receive_skb[5]);
}

const struct cordon_contract cordon_import_netif_receive_skb = {
	.name = "netif_receive_skb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_netif_receive_skb[0],
	.enter = enter_netif_receive_skb,
};

/* ---- __dev_queue_xmit ---- */
static const struct cordon_clause clauses___dev_queue_xmit[] = {
	{ "__dev_queue_xmit", "specs/linux/netdevice-more.own.h", "__dev_queue_xmit", 23 },
	{ "__dev_queue_xmit", "specs/linux/netdevice-more.own.h", "__checks(ref(skb))", 24 },
	{ "__dev_queue_xmit", "specs/linux/netdevice-more.own.h", "__checks_if(sb_dev, ref(sb_dev))", 25 },
	{ "__dev_queue_xmit", "specs/linux/netdevice-more.own.h", "__requires(skb_is_sound(skb) && skb->dev)", 26 },
	{ "__dev_queue_xmit", "specs/linux/netdevice-more.own.h", "__checks(ref(skb->dev))", 27 },
	{ "__dev_queue_xmit", "specs/linux/netdevice-more.own.h", "__transfers(skb_caps(skb))", 28 },
};
CORDON_SAME_TYPE(__dev_queue_xmit, int, struct sk_buff *, struct net_device *);
static void enter___dev_queue_xmit(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	struct net_device *sb_dev = (struct net_device *)call->args[1];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses___dev_queue_xmit[1]);
	if (sb_dev) {
		cordon_need_ref(call, sb_dev, 0, CORDON_TYPE(sb_dev), &clauses___dev_queue_xmit[2]);
	}
	cordon_require(call, skb_is_sound(skb) && skb->dev, &clauses___dev_queue_xmit[3]);
	cordon_need_ref(call, skb->dev, 0, CORDON_TYPE(skb->dev), &clauses___dev_queue_xmit[4]);
	cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses___dev_queue_xmit[5]);
}

const struct cordon_contract cordon_import___dev_queue_xmit = {
	.name = "__dev_queue_xmit",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___dev_queue_xmit[0],
	.enter = enter___dev_queue_xmit,
};

/* ---- init_net ---- */
static const struct cordon_clause clauses_init_net[] = {
	{ "init_net", "specs/linux/netdevice-more.own.h", "init_net", 31 },
	{ "init_net", "specs/linux/netdevice-more.own.h", "__grants(ref(&init_net))", 32 },
};
static void attach_init_net(struct cordon_call *call)
{
	cordon_gain_ref(call, 0, &init_net, 0, CORDON_TYPE(&init_net), &clauses_init_net[1]);
}

const struct cordon_contract cordon_import_init_net = {
	.name = "init_net",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_init_net[0],
	.attach = attach_init_net,
};

/* ---- __dev_get_by_name ---- */
static const struct cordon_clause clauses___dev_get_by_name[] = {
	{ "__dev_get_by_name", "specs/linux/netdevice-more.own.h", "__dev_get_by_name", 33 },
	{ "__dev_get_by_name", "specs/linux/netdevice-more.own.h", "__checks(ref(net))", 34 },
	{ "__dev_get_by_name", "specs/linux/netdevice-more.own.h", "__checks(string(name))", 34 },
	{ "__dev_get_by_name", "specs/linux/netdevice-more.own.h", "__requires(rtnl_is_locked())", 35 },
	{ "__dev_get_by_name", "specs/linux/netdevice-more.own.h", "__grants_if(ret, ref(ret))", 36 },
};
CORDON_SAME_TYPE(__dev_get_by_name, struct net_device *, struct net *, const char *);
static void enter___dev_get_by_name(struct cordon_call *call)
{
	struct net *net = (struct net *)call->args[0];
	const char *name = (const char *)call->args[1];

	cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses___dev_get_by_name[1]);
	cordon_need_string(call, name, &clauses___dev_get_by_name[2]);
	cordon_require(call, rtnl_is_locked(), &clauses___dev_get_by_name[3]);
}

static void leave___dev_get_by_name(struct cordon_call *call)
{
	struct net_device *ret = (struct net_device *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses___dev_get_by_name[4]);
	}
}

const struct cordon_contract cordon_import___dev_get_by_name = {
	.name = "__dev_get_by_name",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___dev_get_by_name[0],
	.enter = enter___dev_get_by_name,
	.leave = leave___dev_get_by_name,
};

/* ---- __dev_get_by_index ---- */
static const struct cordon_clause clauses___dev_get_by_index[] = {
	{ "__dev_get_by_index", "specs/linux/netdevice-more.own.h", "__dev_get_by_index", 37 },
	{ "__dev_get_by_index", "specs/linux/netdevice-more.own.h", "__checks(ref(net))", 38 },
	{ "__dev_get_by_index", "specs/linux/netdevice-more.own.h", "__requires(rtnl_is_locked())", 39 },
	{ "__dev_get_by_index", "specs/linux/netdevice-more.own.h", "__grants_if(ret, ref(ret))", 40 },
};
CORDON_SAME_TYPE(__dev_get_by_index, struct net_device *, struct net *, int);
static void enter___dev_get_by_index(struct cordon_call *call)
{
	struct net *net = (struct net *)call->args[0];

	cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses___dev_get_by_index[1]);
	cordon_require(call, rtnl_is_locked(), &clauses___dev_get_by_index[2]);
}

static void leave___dev_get_by_index(struct cordon_call *call)
{
	struct net_device *ret = (struct net_device *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses___dev_get_by_index[3]);
	}
}

const struct cordon_contract cordon_import___dev_get_by_index = {
	.name = "__dev_get_by_index",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___dev_get_by_index[0],
	.enter = enter___dev_get_by_index,
	.leave = leave___dev_get_by_index,
};

/* ---- dev_get_by_index_rcu ---- */
static const struct cordon_clause clauses_dev_get_by_index_rcu[] = {
	{ "dev_get_by_index_rcu", "specs/linux/netdevice-more.own.h", "dev_get_by_index_rcu", 41 },
	{ "dev_get_by_index_rcu", "specs/linux/netdevice-more.own.h", "__checks(ref(net))", 42 },
	{ "dev_get_by_index_rcu", "specs/linux/netdevice-more.own.h", "__grants_if(ret, ref(ret))", 43 },
};
CORDON_SAME_TYPE(dev_get_by_index_rcu, struct net_device *, struct net *, int);
static void enter_dev_get_by_index_rcu(struct cordon_call *call)
{
	struct net *net = (struct net *)call->args[0];

	cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses_dev_get_by_index_rcu[1]);
}

static void leave_dev_get_by_index_rcu(struct cordon_call *call)
{
	struct net_device *ret = (struct net_device *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_dev_get_by_index_rcu[2]);
	}
}

const struct cordon_contract cordon_import_dev_get_by_index_rcu = {
	.name = "dev_get_by_index_rcu",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_get_by_index_rcu[0],
	.enter = enter_dev_get_by_index_rcu,
	.leave = leave_dev_get_by_index_rcu,
};

/* ---- netdev_master_upper_dev_get ---- */
static const struct cordon_clause clauses_netdev_master_upper_dev_get[] = {
	{ "netdev_master_upper_dev_get", "specs/linux/netdevice-more.own.h", "netdev_master_upper_dev_get", 44 },
	{ "netdev_master_upper_dev_get", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 45 },
	{ "netdev_master_upper_dev_get", "specs/linux/netdevice-more.own.h", "__requires(rtnl_is_locked())", 46 },
	{ "netdev_master_upper_dev_get", "specs/linux/netdevice-more.own.h", "__grants_if(ret, ref(ret))", 47 },
};
CORDON_SAME_TYPE(netdev_master_upper_dev_get, struct net_device *, struct net_device *);
static void enter_netdev_master_upper_dev_get(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netdev_master_upper_dev_get[1]);
	cordon_require(call, rtnl_is_locked(), &clauses_netdev_master_upper_dev_get[2]);
}

static void leave_netdev_master_upper_dev_get(struct cordon_call *call)
{
	struct net_device *ret = (struct net_device *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_netdev_master_upper_dev_get[3]);
	}
}

const struct cordon_contract cordon_import_netdev_master_upper_dev_get = {
	.name = "netdev_master_upper_dev_get",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_netdev_master_upper_dev_get[0],
	.enter = enter_netdev_master_upper_dev_get,
	.leave = leave_netdev_master_upper_dev_get,
};

/* ---- netdev_master_upper_dev_get_rcu ---- */
static const struct cordon_clause clauses_netdev_master_upper_dev_get_rcu[] = {
	{ "netdev_master_upper_dev_get_rcu", "specs/linux/netdevice-more.own.h", "netdev_master_upper_dev_get_rcu", 48 },
	{ "netdev_master_upper_dev_get_rcu", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 49 },
	{ "netdev_master_upper_dev_get_rcu", "specs/linux/netdevice-more.own.h", "__grants_if(ret, ref(ret))", 50 },
};
CORDON_SAME_TYPE(netdev_master_upper_dev_get_rcu, struct net_device *, struct net_device *);
static void enter_netdev_master_upper_dev_get_rcu(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netdev_master_upper_dev_get_rcu[1]);
}

static void leave_netdev_master_upper_dev_get_rcu(struct cordon_call *call)
{
	struct net_device *ret = (struct net_device *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_netdev_master_upper_dev_get_rcu[2]);
	}
}

const struct cordon_contract cordon_import_netdev_master_upper_dev_get_rcu = {
	.name = "netdev_master_upper_dev_get_rcu",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_netdev_master_upper_dev_get_rcu[0],
	.enter = enter_netdev_master_upper_dev_get_rcu,
	.leave = leave_netdev_master_upper_dev_get_rcu,
};

/* ---- vlan_dev_vlan_id ---- */
static const struct cordon_clause clauses_vlan_dev_vlan_id[] = {
	{ "vlan_dev_vlan_id", "specs/linux/netdevice-more.own.h", "vlan_dev_vlan_id", 51 },
	{ "vlan_dev_vlan_id", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 52 },
	{ "vlan_dev_vlan_id", "specs/linux/netdevice-more.own.h", "__requires(is_vlan_dev(dev))", 52 },
};
CORDON_SAME_TYPE(vlan_dev_vlan_id, u16, const struct net_device *);
static void enter_vlan_dev_vlan_id(struct cordon_call *call)
{
	const struct net_device *dev = (const struct net_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_vlan_dev_vlan_id[1]);
	cordon_require(call, is_vlan_dev(dev), &clauses_vlan_dev_vlan_id[2]);
}

const struct cordon_contract cordon_import_vlan_dev_vlan_id = {
	.name = "vlan_dev_vlan_id",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_vlan_dev_vlan_id[0],
	.enter = enter_vlan_dev_vlan_id,
};

/* ---- vlan_dev_real_dev ---- */
static const struct cordon_clause clauses_vlan_dev_real_dev[] = {
	{ "vlan_dev_real_dev", "specs/linux/netdevice-more.own.h", "vlan_dev_real_dev", 53 },
	{ "vlan_dev_real_dev", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 54 },
	{ "vlan_dev_real_dev", "specs/linux/netdevice-more.own.h", "__requires(is_vlan_dev(dev))", 54 },
	{ "vlan_dev_real_dev", "specs/linux/netdevice-more.own.h", "__grants_if(ret, ref(ret))", 55 },
};
CORDON_SAME_TYPE(vlan_dev_real_dev, struct net_device *, const struct net_device *);
static void enter_vlan_dev_real_dev(struct cordon_call *call)
{
	const struct net_device *dev = (const struct net_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_vlan_dev_real_dev[1]);
	cordon_require(call, is_vlan_dev(dev), &clauses_vlan_dev_real_dev[2]);
}

static void leave_vlan_dev_real_dev(struct cordon_call *call)
{
	struct net_device *ret = (struct net_device *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_vlan_dev_real_dev[3]);
	}
}

const struct cordon_contract cordon_import_vlan_dev_real_dev = {
	.name = "vlan_dev_real_dev",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_vlan_dev_real_dev[0],
	.enter = enter_vlan_dev_real_dev,
	.leave = leave_vlan_dev_real_dev,
};

/* ---- dev_close ---- */
static const struct cordon_clause clauses_dev_close[] = {
	{ "dev_close", "specs/linux/netdevice-more.own.h", "dev_close", 59 },
	{ "dev_close", "specs/linux/netdevice-more.own.h", "__runs_in(process)", 59 },
	{ "dev_close", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 59 },
	{ "dev_close", "specs/linux/netdevice-more.own.h", "__requires(rtnl_is_locked())", 59 },
};
CORDON_SAME_TYPE(dev_close, void, struct net_device *);
static void enter_dev_close(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_dev_close[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_close[2]);
	cordon_require(call, rtnl_is_locked(), &clauses_dev_close[3]);
}

const struct cordon_contract cordon_import_dev_close = {
	.name = "dev_close",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_close[0],
	.enter = enter_dev_close,
};

/* ---- dev_open ---- */
static const struct cordon_clause clauses_dev_open[] = {
	{ "dev_open", "specs/linux/netdevice-more.own.h", "dev_open", 60 },
	{ "dev_open", "specs/linux/netdevice-more.own.h", "__runs_in(process)", 61 },
	{ "dev_open", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 61 },
	{ "dev_open", "specs/linux/netdevice-more.own.h", "__requires(rtnl_is_locked())", 61 },
	{ "dev_open", "specs/linux/netdevice-more.own.h", "__checks_if(extack, write(extack, sizeof(*extack)))", 61 },
};
CORDON_SAME_TYPE(dev_open, int, struct net_device *, struct netlink_ext_ack *);
static void enter_dev_open(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	struct netlink_ext_ack *extack = (struct netlink_ext_ack *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_dev_open[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_open[2]);
	cordon_require(call, rtnl_is_locked(), &clauses_dev_open[3]);
	if (extack) {
		cordon_need_write(call, extack, sizeof(*extack), &clauses_dev_open[4]);
	}
}

const struct cordon_contract cordon_import_dev_open = {
	.name = "dev_open",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_open[0],
	.enter = enter_dev_open,
};

/* ---- dev_set_mtu ---- */
static const struct cordon_clause clauses_dev_set_mtu[] = {
	{ "dev_set_mtu", "specs/linux/netdevice-more.own.h", "dev_set_mtu", 62 },
	{ "dev_set_mtu", "specs/linux/netdevice-more.own.h", "__runs_in(process)", 62 },
	{ "dev_set_mtu", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 62 },
	{ "dev_set_mtu", "specs/linux/netdevice-more.own.h", "__requires(rtnl_is_locked())", 62 },
};
CORDON_SAME_TYPE(dev_set_mtu, int, struct net_device *, int);
static void enter_dev_set_mtu(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_dev_set_mtu[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_set_mtu[2]);
	cordon_require(call, rtnl_is_locked(), &clauses_dev_set_mtu[3]);
}

const struct cordon_contract cordon_import_dev_set_mtu = {
	.name = "dev_set_mtu",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_set_mtu[0],
	.enter = enter_dev_set_mtu,
};

/* ---- dev_set_promiscuity ---- */
static const struct cordon_clause clauses_dev_set_promiscuity[] = {
	{ "dev_set_promiscuity", "specs/linux/netdevice-more.own.h", "dev_set_promiscuity", 63 },
	{ "dev_set_promiscuity", "specs/linux/netdevice-more.own.h", "__runs_in(process)", 63 },
	{ "dev_set_promiscuity", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 63 },
	{ "dev_set_promiscuity", "specs/linux/netdevice-more.own.h", "__requires(rtnl_is_locked())", 63 },
};
CORDON_SAME_TYPE(dev_set_promiscuity, int, struct net_device *, int);
static void enter_dev_set_promiscuity(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_dev_set_promiscuity[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_set_promiscuity[2]);
	cordon_require(call, rtnl_is_locked(), &clauses_dev_set_promiscuity[3]);
}

const struct cordon_contract cordon_import_dev_set_promiscuity = {
	.name = "dev_set_promiscuity",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_set_promiscuity[0],
	.enter = enter_dev_set_promiscuity,
};

/* ---- dev_set_allmulti ---- */
static const struct cordon_clause clauses_dev_set_allmulti[] = {
	{ "dev_set_allmulti", "specs/linux/netdevice-more.own.h", "dev_set_allmulti", 64 },
	{ "dev_set_allmulti", "specs/linux/netdevice-more.own.h", "__runs_in(process)", 64 },
	{ "dev_set_allmulti", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 64 },
	{ "dev_set_allmulti", "specs/linux/netdevice-more.own.h", "__requires(rtnl_is_locked())", 64 },
};
CORDON_SAME_TYPE(dev_set_allmulti, int, struct net_device *, int);
static void enter_dev_set_allmulti(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_dev_set_allmulti[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_set_allmulti[2]);
	cordon_require(call, rtnl_is_locked(), &clauses_dev_set_allmulti[3]);
}

const struct cordon_contract cordon_import_dev_set_allmulti = {
	.name = "dev_set_allmulti",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_set_allmulti[0],
	.enter = enter_dev_set_allmulti,
};

/* ---- netdev_update_features ---- */
static const struct cordon_clause clauses_netdev_update_features[] = {
	{ "netdev_update_features", "specs/linux/netdevice-more.own.h", "netdev_update_features", 65 },
	{ "netdev_update_features", "specs/linux/netdevice-more.own.h", "__runs_in(process)", 65 },
	{ "netdev_update_features", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 65 },
	{ "netdev_update_features", "specs/linux/netdevice-more.own.h", "__requires(rtnl_is_locked())", 65 },
};
CORDON_SAME_TYPE(netdev_update_features, void, struct net_device *);
static void enter_netdev_update_features(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_netdev_update_features[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netdev_update_features[2]);
	cordon_require(call, rtnl_is_locked(), &clauses_netdev_update_features[3]);
}

const struct cordon_contract cordon_import_netdev_update_features = {
	.name = "netdev_update_features",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_netdev_update_features[0],
	.enter = enter_netdev_update_features,
};

/* ---- netdev_features_change ---- */
static const struct cordon_clause clauses_netdev_features_change[] = {
	{ "netdev_features_change", "specs/linux/netdevice-more.own.h", "netdev_features_change", 66 },
	{ "netdev_features_change", "specs/linux/netdevice-more.own.h", "__runs_in(process)", 66 },
	{ "netdev_features_change", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 66 },
	{ "netdev_features_change", "specs/linux/netdevice-more.own.h", "__requires(rtnl_is_locked())", 66 },
};
CORDON_SAME_TYPE(netdev_features_change, void, struct net_device *);
static void enter_netdev_features_change(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_netdev_features_change[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netdev_features_change[2]);
	cordon_require(call, rtnl_is_locked(), &clauses_netdev_features_change[3]);
}

const struct cordon_contract cordon_import_netdev_features_change = {
	.name = "netdev_features_change",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_netdev_features_change[0],
	.enter = enter_netdev_features_change,
};

/* ---- netif_set_real_num_tx_queues ---- */
static const struct cordon_clause clauses_netif_set_real_num_tx_queues[] = {
	{ "netif_set_real_num_tx_queues", "specs/linux/netdevice-more.own.h", "netif_set_real_num_tx_queues", 67 },
	{ "netif_set_real_num_tx_queues", "specs/linux/netdevice-more.own.h", "__runs_in(process)", 68 },
	{ "netif_set_real_num_tx_queues", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 69 },
	{ "netif_set_real_num_tx_queues", "specs/linux/netdevice-more.own.h", "__requires(txq >= 1 && txq <= dev->num_tx_queues)", 70 },
};
CORDON_SAME_TYPE(netif_set_real_num_tx_queues, int, struct net_device *, unsigned int);
static void enter_netif_set_real_num_tx_queues(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	unsigned int txq = (unsigned int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_netif_set_real_num_tx_queues[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netif_set_real_num_tx_queues[2]);
	cordon_require(call, txq >= 1 && txq <= dev->num_tx_queues, &clauses_netif_set_real_num_tx_queues[3]);
}

const struct cordon_contract cordon_import_netif_set_real_num_tx_queues = {
	.name = "netif_set_real_num_tx_queues",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_netif_set_real_num_tx_queues[0],
	.enter = enter_netif_set_real_num_tx_queues,
};

/* ---- netif_set_real_num_rx_queues ---- */
static const struct cordon_clause clauses_netif_set_real_num_rx_queues[] = {
	{ "netif_set_real_num_rx_queues", "specs/linux/netdevice-more.own.h", "netif_set_real_num_rx_queues", 71 },
	{ "netif_set_real_num_rx_queues", "specs/linux/netdevice-more.own.h", "__runs_in(process)", 72 },
	{ "netif_set_real_num_rx_queues", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 73 },
	{ "netif_set_real_num_rx_queues", "specs/linux/netdevice-more.own.h", "__requires(rxq >= 1 && rxq <= dev->num_rx_queues)", 74 },
};
CORDON_SAME_TYPE(netif_set_real_num_rx_queues, int, struct net_device *, unsigned int);
static void enter_netif_set_real_num_rx_queues(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	unsigned int rxq = (unsigned int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_netif_set_real_num_rx_queues[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netif_set_real_num_rx_queues[2]);
	cordon_require(call, rxq >= 1 && rxq <= dev->num_rx_queues, &clauses_netif_set_real_num_rx_queues[3]);
}

const struct cordon_contract cordon_import_netif_set_real_num_rx_queues = {
	.name = "netif_set_real_num_rx_queues",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_netif_set_real_num_rx_queues[0],
	.enter = enter_netif_set_real_num_rx_queues,
};

/* ---- __netif_set_xps_queue ---- */
static const struct cordon_clause clauses___netif_set_xps_queue[] = {
	{ "__netif_set_xps_queue", "specs/linux/netdevice-more.own.h", "__netif_set_xps_queue", 76 },
	{ "__netif_set_xps_queue", "specs/linux/netdevice-more.own.h", "__runs_in(process)", 77 },
	{ "__netif_set_xps_queue", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 78 },
	{ "__netif_set_xps_queue", "specs/linux/netdevice-more.own.h", "__requires(index < dev->num_tx_queues && type < XPS_MAPS_MAX)", 79 },
	{ "__netif_set_xps_queue", "specs/linux/netdevice-more.own.h", "__checks_if(mask, read(mask, BITS_TO_LONGS(type == XPS_RXQS ? dev->num_rx_queues : nr_cpu_ids) * sizeof(long)))", 80 },
};
CORDON_SAME_TYPE(__netif_set_xps_queue, int, struct net_device *, const unsigned long *, u16, enum xps_map_type);
static void enter___netif_set_xps_queue(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	const unsigned long *mask = (const unsigned long *)call->args[1];
	u16 index = (u16)call->args[2];
	enum xps_map_type type = (enum xps_map_type)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___netif_set_xps_queue[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___netif_set_xps_queue[2]);
	cordon_require(call, index < dev->num_tx_queues && type < XPS_MAPS_MAX, &clauses___netif_set_xps_queue[3]);
	if (mask) {
		cordon_need_read(call, mask, BITS_TO_LONGS(type == XPS_RXQS ? dev->num_rx_queues : nr_cpu_ids) * sizeof(long), &clauses___netif_set_xps_queue[4]);
	}
}

const struct cordon_contract cordon_import___netif_set_xps_queue = {
	.name = "__netif_set_xps_queue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___netif_set_xps_queue[0],
	.enter = enter___netif_set_xps_queue,
};

/* ---- netif_set_tso_max_size ---- */
static const struct cordon_clause clauses_netif_set_tso_max_size[] = {
	{ "netif_set_tso_max_size", "specs/linux/netdevice-more.own.h", "netif_set_tso_max_size", 81 },
	{ "netif_set_tso_max_size", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 81 },
};
CORDON_SAME_TYPE(netif_set_tso_max_size, void, struct net_device *, unsigned int);
static void enter_netif_set_tso_max_size(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netif_set_tso_max_size[1]);
}

const struct cordon_contract cordon_import_netif_set_tso_max_size = {
	.name = "netif_set_tso_max_size",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_netif_set_tso_max_size[0],
	.enter = enter_netif_set_tso_max_size,
};

/* ---- netif_set_tso_max_segs ---- */
static const struct cordon_clause clauses_netif_set_tso_max_segs[] = {
	{ "netif_set_tso_max_segs", "specs/linux/netdevice-more.own.h", "netif_set_tso_max_segs", 82 },
	{ "netif_set_tso_max_segs", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 82 },
};
CORDON_SAME_TYPE(netif_set_tso_max_segs, void, struct net_device *, unsigned int);
static void enter_netif_set_tso_max_segs(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netif_set_tso_max_segs[1]);
}

const struct cordon_contract cordon_import_netif_set_tso_max_segs = {
	.name = "netif_set_tso_max_segs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_netif_set_tso_max_segs[0],
	.enter = enter_netif_set_tso_max_segs,
};

/* ---- netif_tx_stop_all_queues ---- */
static const struct cordon_clause clauses_netif_tx_stop_all_queues[] = {
	{ "netif_tx_stop_all_queues", "specs/linux/netdevice-more.own.h", "netif_tx_stop_all_queues", 83 },
	{ "netif_tx_stop_all_queues", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 83 },
};
CORDON_SAME_TYPE(netif_tx_stop_all_queues, void, struct net_device *);
static void enter_netif_tx_stop_all_queues(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netif_tx_stop_all_queues[1]);
}

const struct cordon_contract cordon_import_netif_tx_stop_all_queues = {
	.name = "netif_tx_stop_all_queues",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_netif_tx_stop_all_queues[0],
	.enter = enter_netif_tx_stop_all_queues,
};

/* ---- netif_tx_lock ---- */
static const struct cordon_clause clauses_netif_tx_lock[] = {
	{ "netif_tx_lock", "specs/linux/netdevice-more.own.h", "netif_tx_lock", 84 },
	{ "netif_tx_lock", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 85 },
	{ "netif_tx_lock", "specs/linux/netdevice-more.own.h", "__takes(dev, netif_tx_unlock(dev))", 86 },
};
CORDON_SAME_TYPE(netif_tx_lock, void, struct net_device *);
static void enter_netif_tx_lock(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netif_tx_lock[1]);
}

static void leave_netif_tx_lock(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_take(call, &cordon_inverse_netif_tx_unlock, arguments, dev, &clauses_netif_tx_lock[2]);
	}
}

const struct cordon_contract cordon_import_netif_tx_lock = {
	.name = "netif_tx_lock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_netif_tx_lock[0],
	.enter = enter_netif_tx_lock,
	.leave = leave_netif_tx_lock,
};

/* ---- netif_tx_unlock ---- */
static const struct cordon_clause clauses_netif_tx_unlock[] = {
	{ "netif_tx_unlock", "specs/linux/netdevice-more.own.h", "netif_tx_unlock", 87 },
	{ "netif_tx_unlock", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 88 },
	{ "netif_tx_unlock", "specs/linux/netdevice-more.own.h", "__drops(netif_tx_unlock(dev))", 89 },
};
CORDON_SAME_TYPE(netif_tx_unlock, void, struct net_device *);
static void enter_netif_tx_unlock(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netif_tx_unlock[1]);
	cordon_drop(call, dev, &clauses_netif_tx_unlock[2]);
}

const struct cordon_contract cordon_import_netif_tx_unlock = {
	.name = "netif_tx_unlock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_netif_tx_unlock[0],
	.enter = enter_netif_tx_unlock,
};

/* ---- netdev_state_change ---- */
static const struct cordon_clause clauses_netdev_state_change[] = {
	{ "netdev_state_change", "specs/linux/netdevice-more.own.h", "netdev_state_change", 90 },
	{ "netdev_state_change", "specs/linux/netdevice-more.own.h", "__runs_in(process)", 90 },
	{ "netdev_state_change", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 90 },
	{ "netdev_state_change", "specs/linux/netdevice-more.own.h", "__requires(rtnl_is_locked())", 90 },
};
CORDON_SAME_TYPE(netdev_state_change, void, struct net_device *);
static void enter_netdev_state_change(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_netdev_state_change[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netdev_state_change[2]);
	cordon_require(call, rtnl_is_locked(), &clauses_netdev_state_change[3]);
}

const struct cordon_contract cordon_import_netdev_state_change = {
	.name = "netdev_state_change",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_netdev_state_change[0],
	.enter = enter_netdev_state_change,
};

/* ---- netdev_notify_peers ---- */
static const struct cordon_clause clauses_netdev_notify_peers[] = {
	{ "netdev_notify_peers", "specs/linux/netdevice-more.own.h", "netdev_notify_peers", 91 },
	{ "netdev_notify_peers", "specs/linux/netdevice-more.own.h", "__runs_in(process)", 91 },
	{ "netdev_notify_peers", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 91 },
};
CORDON_SAME_TYPE(netdev_notify_peers, void, struct net_device *);
static void enter_netdev_notify_peers(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_netdev_notify_peers[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netdev_notify_peers[2]);
}

const struct cordon_contract cordon_import_netdev_notify_peers = {
	.name = "netdev_notify_peers",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_netdev_notify_peers[0],
	.enter = enter_netdev_notify_peers,
};

/* ---- linkwatch_fire_event ---- */
static const struct cordon_clause clauses_linkwatch_fire_event[] = {
	{ "linkwatch_fire_event", "specs/linux/netdevice-more.own.h", "linkwatch_fire_event", 92 },
	{ "linkwatch_fire_event", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 92 },
};
CORDON_SAME_TYPE(linkwatch_fire_event, void, struct net_device *);
static void enter_linkwatch_fire_event(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_linkwatch_fire_event[1]);
}

const struct cordon_contract cordon_import_linkwatch_fire_event = {
	.name = "linkwatch_fire_event",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_linkwatch_fire_event[0],
	.enter = enter_linkwatch_fire_event,
};

/* ---- netif_get_num_default_rss_queues ---- */
static const struct cordon_clause clauses_netif_get_num_default_rss_queues[] = {
	{ "netif_get_num_default_rss_queues", "specs/linux/netdevice-more.own.h", "netif_get_num_default_rss_queues", 93 },
};
CORDON_SAME_TYPE(netif_get_num_default_rss_queues, int, void);
const struct cordon_contract cordon_import_netif_get_num_default_rss_queues = {
	.name = "netif_get_num_default_rss_queues",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_netif_get_num_default_rss_queues[0],
};

/* ---- dev_alloc_name ---- */
static const struct cordon_clause clauses_dev_alloc_name[] = {
	{ "dev_alloc_name", "specs/linux/netdevice-more.own.h", "dev_alloc_name", 94 },
	{ "dev_alloc_name", "specs/linux/netdevice-more.own.h", "__runs_in(process)", 95 },
	{ "dev_alloc_name", "specs/linux/netdevice-more.own.h", "__checks(fields(dev, setup))", 96 },
	{ "dev_alloc_name", "specs/linux/netdevice-more.own.h", "__requires(strnlen(name, IFNAMSIZ) < IFNAMSIZ && dev_net(dev))", 97 },
};
CORDON_SAME_TYPE(dev_alloc_name, int, struct net_device *, const char *);
static void enter_dev_alloc_name(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	const char *name = (const char *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_dev_alloc_name[1]);
	cordon_need_fields(call, dev, CORDON_FIELDS_setup(dev), &clauses_dev_alloc_name[2]);
	cordon_require(call, strnlen(name, IFNAMSIZ) < IFNAMSIZ && dev_net(dev), &clauses_dev_alloc_name[3]);
}

const struct cordon_contract cordon_import_dev_alloc_name = {
	.name = "dev_alloc_name",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_alloc_name[0],
	.enter = enter_dev_alloc_name,
};

/* ---- dev_mc_add ---- */
static const struct cordon_clause clauses_dev_mc_add[] = {
	{ "dev_mc_add", "specs/linux/netdevice-more.own.h", "dev_mc_add", 99 },
	{ "dev_mc_add", "specs/linux/netdevice-more.own.h", "__runs_in(softirq, process)", 99 },
	{ "dev_mc_add", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 99 },
	{ "dev_mc_add", "specs/linux/netdevice-more.own.h", "__checks(read(addr, dev->addr_len))", 99 },
};
CORDON_SAME_TYPE(dev_mc_add, int, struct net_device *, const unsigned char *);
static void enter_dev_mc_add(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	const unsigned char *addr = (const unsigned char *)call->args[1];

	cordon_context(call, CORDON_IN_SOFTIRQ | CORDON_IN_PROCESS, &clauses_dev_mc_add[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_mc_add[2]);
	cordon_need_read(call, addr, dev->addr_len, &clauses_dev_mc_add[3]);
}

const struct cordon_contract cordon_import_dev_mc_add = {
	.name = "dev_mc_add",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_mc_add[0],
	.enter = enter_dev_mc_add,
};

/* ---- dev_mc_del ---- */
static const struct cordon_clause clauses_dev_mc_del[] = {
	{ "dev_mc_del", "specs/linux/netdevice-more.own.h", "dev_mc_del", 100 },
	{ "dev_mc_del", "specs/linux/netdevice-more.own.h", "__runs_in(softirq, process)", 100 },
	{ "dev_mc_del", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 100 },
	{ "dev_mc_del", "specs/linux/netdevice-more.own.h", "__checks(read(addr, dev->addr_len))", 100 },
};
CORDON_SAME_TYPE(dev_mc_del, int, struct net_device *, const unsigned char *);
static void enter_dev_mc_del(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	const unsigned char *addr = (const unsigned char *)call->args[1];

	cordon_context(call, CORDON_IN_SOFTIRQ | CORDON_IN_PROCESS, &clauses_dev_mc_del[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_mc_del[2]);
	cordon_need_read(call, addr, dev->addr_len, &clauses_dev_mc_del[3]);
}

const struct cordon_contract cordon_import_dev_mc_del = {
	.name = "dev_mc_del",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_mc_del[0],
	.enter = enter_dev_mc_del,
};

/* ---- dev_uc_add ---- */
static const struct cordon_clause clauses_dev_uc_add[] = {
	{ "dev_uc_add", "specs/linux/netdevice-more.own.h", "dev_uc_add", 101 },
	{ "dev_uc_add", "specs/linux/netdevice-more.own.h", "__runs_in(softirq, process)", 101 },
	{ "dev_uc_add", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 101 },
	{ "dev_uc_add", "specs/linux/netdevice-more.own.h", "__checks(read(addr, dev->addr_len))", 101 },
};
CORDON_SAME_TYPE(dev_uc_add, int, struct net_device *, const unsigned char *);
static void enter_dev_uc_add(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	const unsigned char *addr = (const unsigned char *)call->args[1];

	cordon_context(call, CORDON_IN_SOFTIRQ | CORDON_IN_PROCESS, &clauses_dev_uc_add[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_uc_add[2]);
	cordon_need_read(call, addr, dev->addr_len, &clauses_dev_uc_add[3]);
}

const struct cordon_contract cordon_import_dev_uc_add = {
	.name = "dev_uc_add",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_uc_add[0],
	.enter = enter_dev_uc_add,
};

/* ---- dev_uc_del ---- */
static const struct cordon_clause clauses_dev_uc_del[] = {
	{ "dev_uc_del", "specs/linux/netdevice-more.own.h", "dev_uc_del", 102 },
	{ "dev_uc_del", "specs/linux/netdevice-more.own.h", "__runs_in(softirq, process)", 102 },
	{ "dev_uc_del", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 102 },
	{ "dev_uc_del", "specs/linux/netdevice-more.own.h", "__checks(read(addr, dev->addr_len))", 102 },
};
CORDON_SAME_TYPE(dev_uc_del, int, struct net_device *, const unsigned char *);
static void enter_dev_uc_del(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	const unsigned char *addr = (const unsigned char *)call->args[1];

	cordon_context(call, CORDON_IN_SOFTIRQ | CORDON_IN_PROCESS, &clauses_dev_uc_del[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_uc_del[2]);
	cordon_need_read(call, addr, dev->addr_len, &clauses_dev_uc_del[3]);
}

const struct cordon_contract cordon_import_dev_uc_del = {
	.name = "dev_uc_del",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_uc_del[0],
	.enter = enter_dev_uc_del,
};

/* ---- netdev_stats_to_stats64 ---- */
static const struct cordon_clause clauses_netdev_stats_to_stats64[] = {
	{ "netdev_stats_to_stats64", "specs/linux/netdevice-more.own.h", "netdev_stats_to_stats64", 103 },
	{ "netdev_stats_to_stats64", "specs/linux/netdevice-more.own.h", "__checks(write(stats64, sizeof(*stats64)))", 104 },
	{ "netdev_stats_to_stats64", "specs/linux/netdevice-more.own.h", "__checks(read(netdev_stats, sizeof(*netdev_stats)))", 105 },
};
CORDON_SAME_TYPE(netdev_stats_to_stats64, void, struct rtnl_link_stats64 *, const struct net_device_stats *);
static void enter_netdev_stats_to_stats64(struct cordon_call *call)
{
	struct rtnl_link_stats64 *stats64 = (struct rtnl_link_stats64 *)call->args[0];
	const struct net_device_stats *netdev_stats = (const struct net_device_stats *)call->args[1];

	cordon_need_write(call, stats64, sizeof(*stats64), &clauses_netdev_stats_to_stats64[1]);
	cordon_need_read(call, netdev_stats, sizeof(*netdev_stats), &clauses_netdev_stats_to_stats64[2]);
}

const struct cordon_contract cordon_import_netdev_stats_to_stats64 = {
	.name = "netdev_stats_to_stats64",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_netdev_stats_to_stats64[0],
	.enter = enter_netdev_stats_to_stats64,
};

/* ---- dev_fetch_sw_netstats ---- */
static const struct cordon_clause clauses_dev_fetch_sw_netstats[] = {
	{ "dev_fetch_sw_netstats", "specs/linux/netdevice-more.own.h", "dev_fetch_sw_netstats", 106 },
	{ "dev_fetch_sw_netstats", "specs/linux/netdevice-more.own.h", "__checks(write(s, sizeof(*s)))", 107 },
	{ "dev_fetch_sw_netstats", "specs/linux/netdevice-more.own.h", "__checks(percpu_caps((void __percpu *)netstats, 0))", 108 },
};
CORDON_SAME_TYPE(dev_fetch_sw_netstats, void, struct rtnl_link_stats64 *, const struct pcpu_sw_netstats *);
static void enter_dev_fetch_sw_netstats(struct cordon_call *call)
{
	struct rtnl_link_stats64 *s = (struct rtnl_link_stats64 *)call->args[0];
	const struct pcpu_sw_netstats *netstats = (const struct pcpu_sw_netstats *)call->args[1];

	cordon_need_write(call, s, sizeof(*s), &clauses_dev_fetch_sw_netstats[1]);
	cordon_set_need(call, &cordon_set_percpu_caps, (void __percpu *)netstats, &clauses_dev_fetch_sw_netstats[2]);
}

const struct cordon_contract cordon_import_dev_fetch_sw_netstats = {
	.name = "dev_fetch_sw_netstats",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_fetch_sw_netstats[0],
	.enter = enter_dev_fetch_sw_netstats,
};

/* ---- dev_get_tstats64 ---- */
static const struct cordon_clause clauses_dev_get_tstats64[] = {
	{ "dev_get_tstats64", "specs/linux/netdevice-more.own.h", "dev_get_tstats64", 109 },
	{ "dev_get_tstats64", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 110 },
	{ "dev_get_tstats64", "specs/linux/netdevice-more.own.h", "__checks_if(!own_core_stats(dev), percpu_caps(dev->tstats, 0))", 111 },
	{ "dev_get_tstats64", "specs/linux/netdevice-more.own.h", "__checks(write(s, sizeof(*s)))", 112 },
};
CORDON_SAME_TYPE(dev_get_tstats64, void, struct net_device *, struct rtnl_link_stats64 *);
static void enter_dev_get_tstats64(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	struct rtnl_link_stats64 *s = (struct rtnl_link_stats64 *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_get_tstats64[1]);
	if (!own_core_stats(dev)) {
		cordon_set_need(call, &cordon_set_percpu_caps, dev->tstats, &clauses_dev_get_tstats64[2]);
	}
	cordon_need_write(call, s, sizeof(*s), &clauses_dev_get_tstats64[3]);
}

const struct cordon_contract cordon_import_dev_get_tstats64 = {
	.name = "dev_get_tstats64",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_get_tstats64[0],
	.enter = enter_dev_get_tstats64,
};

/* ---- napi_gro_flush ---- */
static const struct cordon_clause clauses_napi_gro_flush[] = {
	{ "napi_gro_flush", "specs/linux/netdevice-more.own.h", "napi_gro_flush", 113 },
	{ "napi_gro_flush", "specs/linux/netdevice-more.own.h", "__checks(ref(napi))", 113 },
};
CORDON_SAME_TYPE(napi_gro_flush, void, struct napi_struct *, bool);
static void enter_napi_gro_flush(struct cordon_call *call)
{
	struct napi_struct *napi = (struct napi_struct *)call->args[0];

	cordon_need_ref(call, napi, 0, CORDON_TYPE(napi), &clauses_napi_gro_flush[1]);
}

const struct cordon_contract cordon_import_napi_gro_flush = {
	.name = "napi_gro_flush",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_napi_gro_flush[0],
	.enter = enter_napi_gro_flush,
};

/* ---- eth_prepare_mac_addr_change ---- */
static const struct cordon_clause clauses_eth_prepare_mac_addr_change[] = {
	{ "eth_prepare_mac_addr_change", "specs/linux/netdevice-more.own.h", "eth_prepare_mac_addr_change", 114 },
	{ "eth_prepare_mac_addr_change", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 115 },
	{ "eth_prepare_mac_addr_change", "specs/linux/netdevice-more.own.h", "__checks(read(p, sizeof(struct sockaddr)))", 115 },
};
CORDON_SAME_TYPE(eth_prepare_mac_addr_change, int, struct net_device *, void *);
static void enter_eth_prepare_mac_addr_change(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	void *p = (void *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_eth_prepare_mac_addr_change[1]);
	cordon_need_read(call, p, sizeof(struct sockaddr), &clauses_eth_prepare_mac_addr_change[2]);
}

const struct cordon_contract cordon_import_eth_prepare_mac_addr_change = {
	.name = "eth_prepare_mac_addr_change",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_eth_prepare_mac_addr_change[0],
	.enter = enter_eth_prepare_mac_addr_change,
};

/* ---- eth_commit_mac_addr_change ---- */
static const struct cordon_clause clauses_eth_commit_mac_addr_change[] = {
	{ "eth_commit_mac_addr_change", "specs/linux/netdevice-more.own.h", "eth_commit_mac_addr_change", 116 },
	{ "eth_commit_mac_addr_change", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 117 },
	{ "eth_commit_mac_addr_change", "specs/linux/netdevice-more.own.h", "__checks(read(p, sizeof(struct sockaddr)))", 117 },
};
CORDON_SAME_TYPE(eth_commit_mac_addr_change, void, struct net_device *, void *);
static void enter_eth_commit_mac_addr_change(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	void *p = (void *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_eth_commit_mac_addr_change[1]);
	cordon_need_read(call, p, sizeof(struct sockaddr), &clauses_eth_commit_mac_addr_change[2]);
}

const struct cordon_contract cordon_import_eth_commit_mac_addr_change = {
	.name = "eth_commit_mac_addr_change",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_eth_commit_mac_addr_change[0],
	.enter = enter_eth_commit_mac_addr_change,
};

/* ---- eth_platform_get_mac_address ---- */
static const struct cordon_clause clauses_eth_platform_get_mac_address[] = {
	{ "eth_platform_get_mac_address", "specs/linux/netdevice-more.own.h", "eth_platform_get_mac_address", 118 },
	{ "eth_platform_get_mac_address", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 119 },
	{ "eth_platform_get_mac_address", "specs/linux/netdevice-more.own.h", "__checks(write(mac_addr, ETH_ALEN))", 119 },
};
CORDON_SAME_TYPE(eth_platform_get_mac_address, int, struct device *, u8 *);
static void enter_eth_platform_get_mac_address(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	u8 *mac_addr = (u8 *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_eth_platform_get_mac_address[1]);
	cordon_need_write(call, mac_addr, ETH_ALEN, &clauses_eth_platform_get_mac_address[2]);
}

const struct cordon_contract cordon_import_eth_platform_get_mac_address = {
	.name = "eth_platform_get_mac_address",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_eth_platform_get_mac_address[0],
	.enter = enter_eth_platform_get_mac_address,
};

/* ---- device_get_ethdev_address ---- */
static const struct cordon_clause clauses_device_get_ethdev_address[] = {
	{ "device_get_ethdev_address", "specs/linux/netdevice-more.own.h", "device_get_ethdev_address", 120 },
	{ "device_get_ethdev_address", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 121 },
	{ "device_get_ethdev_address", "specs/linux/netdevice-more.own.h", "__checks(ref(netdev))", 121 },
};
CORDON_SAME_TYPE(device_get_ethdev_address, int, struct device *, struct net_device *);
static void enter_device_get_ethdev_address(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	struct net_device *netdev = (struct net_device *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_get_ethdev_address[1]);
	cordon_need_ref(call, netdev, 0, CORDON_TYPE(netdev), &clauses_device_get_ethdev_address[2]);
}

const struct cordon_contract cordon_import_device_get_ethdev_address = {
	.name = "device_get_ethdev_address",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_device_get_ethdev_address[0],
	.enter = enter_device_get_ethdev_address,
};

/* ---- dev_set_threaded ---- */
static const struct cordon_clause clauses_dev_set_threaded[] = {
	{ "dev_set_threaded", "specs/linux/netdevice-more.own.h", "dev_set_threaded", 122 },
	{ "dev_set_threaded", "specs/linux/netdevice-more.own.h", "__runs_in(process)", 123 },
	{ "dev_set_threaded", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 124 },
};
CORDON_SAME_TYPE(dev_set_threaded, int, struct net_device *, bool);
static void enter_dev_set_threaded(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_dev_set_threaded[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_set_threaded[2]);
}

const struct cordon_contract cordon_import_dev_set_threaded = {
	.name = "dev_set_threaded",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_set_threaded[0],
	.enter = enter_dev_set_threaded,
};

/* ---- device_get_mac_address ---- */
static const struct cordon_clause clauses_device_get_mac_address[] = {
	{ "device_get_mac_address", "specs/linux/netdevice-more.own.h", "device_get_mac_address", 125 },
	{ "device_get_mac_address", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 126 },
	{ "device_get_mac_address", "specs/linux/netdevice-more.own.h", "__checks(write(addr, ETH_ALEN))", 126 },
};
CORDON_SAME_TYPE(device_get_mac_address, int, struct device *, char *);
static void enter_device_get_mac_address(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	char *addr = (char *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_get_mac_address[1]);
	cordon_need_write(call, addr, ETH_ALEN, &clauses_device_get_mac_address[2]);
}

const struct cordon_contract cordon_import_device_get_mac_address = {
	.name = "device_get_mac_address",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_device_get_mac_address[0],
	.enter = enter_device_get_mac_address,
};

/* ---- __hw_addr_sync_dev ---- */
static const struct cordon_clause clauses___hw_addr_sync_dev[] = {
	{ "__hw_addr_sync_dev", "specs/linux/netdevice-more.own.h", "__hw_addr_sync_dev", 129 },
	{ "__hw_addr_sync_dev", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 132 },
	{ "__hw_addr_sync_dev", "specs/linux/netdevice-more.own.h", "__requires(list == &dev->uc || list == &dev->mc)", 133 },
	{ "__hw_addr_sync_dev", "specs/linux/netdevice-more.own.h", "__opaque(list)", 134 },
	{ "__hw_addr_sync_dev", "specs/linux/netdevice-more.own.h", "__calls(sync, own_sync_address_t)", 135 },
	{ "__hw_addr_sync_dev", "specs/linux/netdevice-more.own.h", "__calls(unsync, own_sync_address_t)", 136 },
};
CORDON_SAME_TYPE(__hw_addr_sync_dev, int, struct netdev_hw_addr_list *, struct net_device *, int (*)(struct net_device *, const unsigned char *), int (*)(struct net_device *, const unsigned char *));
static void enter___hw_addr_sync_dev(struct cordon_call *call)
{
	struct netdev_hw_addr_list *list = (struct netdev_hw_addr_list *)call->args[0];
	struct net_device *dev = (struct net_device *)call->args[1];
	typeof(int (*)(struct net_device *, const unsigned char *)) sync = (typeof(int (*)(struct net_device *, const unsigned char *)))call->args[2];
	typeof(int (*)(struct net_device *, const unsigned char *)) unsync = (typeof(int (*)(struct net_device *, const unsigned char *)))call->args[3];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___hw_addr_sync_dev[1]);
	cordon_require(call, list == &dev->uc || list == &dev->mc, &clauses___hw_addr_sync_dev[2]);
	cordon_register_function(call, sync, &cordon_callback_own_sync_address_t, &clauses___hw_addr_sync_dev[4]);
	cordon_register_function(call, unsync, &cordon_callback_own_sync_address_t, &clauses___hw_addr_sync_dev[5]);
}

const struct cordon_contract cordon_import___hw_addr_sync_dev = {
	.name = "__hw_addr_sync_dev",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___hw_addr_sync_dev[0],
	.enter = enter___hw_addr_sync_dev,
};

/* ---- __hw_addr_unsync_dev ---- */
static const struct cordon_clause clauses___hw_addr_unsync_dev[] = {
	{ "__hw_addr_unsync_dev", "specs/linux/netdevice-more.own.h", "__hw_addr_unsync_dev", 137 },
	{ "__hw_addr_unsync_dev", "specs/linux/netdevice-more.own.h", "__checks(ref(dev))", 139 },
	{ "__hw_addr_unsync_dev", "specs/linux/netdevice-more.own.h", "__requires(list == &dev->uc || list == &dev->mc)", 140 },
	{ "__hw_addr_unsync_dev", "specs/linux/netdevice-more.own.h", "__opaque(list)", 141 },
	{ "__hw_addr_unsync_dev", "specs/linux/netdevice-more.own.h", "__calls(unsync, own_sync_address_t)", 142 },
};
CORDON_SAME_TYPE(__hw_addr_unsync_dev, void, struct netdev_hw_addr_list *, struct net_device *, int (*)(struct net_device *, const unsigned char *));
static void enter___hw_addr_unsync_dev(struct cordon_call *call)
{
	struct netdev_hw_addr_list *list = (struct netdev_hw_addr_list *)call->args[0];
	struct net_device *dev = (struct net_device *)call->args[1];
	typeof(int (*)(struct net_device *, const unsigned char *)) unsync = (typeof(int (*)(struct net_device *, const unsigned char *)))call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___hw_addr_unsync_dev[1]);
	cordon_require(call, list == &dev->uc || list == &dev->mc, &clauses___hw_addr_unsync_dev[2]);
	cordon_register_function(call, unsync, &cordon_callback_own_sync_address_t, &clauses___hw_addr_unsync_dev[4]);
}

const struct cordon_contract cordon_import___hw_addr_unsync_dev = {
	.name = "__hw_addr_unsync_dev",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___hw_addr_unsync_dev[0],
	.enter = enter___hw_addr_unsync_dev,
};

/* ---- own_sync_address_t ---- */
static const struct cordon_clause clauses_own_sync_address_t[] = {
	{ "own_sync_address_t", "specs/linux/netdevice-more.own.h", "own_sync_address_t", 143 },
	{ "own_sync_address_t", "specs/linux/netdevice-more.own.h", "__principal(dev)", 144 },
	{ "own_sync_address_t", "specs/linux/netdevice-more.own.h", "__runs_in(softirq)", 144 },
	{ "own_sync_address_t", "specs/linux/netdevice-more.own.h", "__faults(-ENODEV)", 144 },
};
CORDON_SAME_TYPE(*(own_sync_address_t)0, int, struct net_device *, const unsigned char *);
static u64 fault_own_sync_address_t(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_own_sync_address_t = {
	.name = "own_sync_address_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_own_sync_address_t[0],
	.fault = fault_own_sync_address_t,
};

