/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/netdevice.own.h>
#include "wrap.h"

/* ---- set napi_caps ---- */
static const struct cordon_clause clauses_set_napi_caps[] = {
	{ "napi_caps", "specs/linux/netdevice.own.h", "__includes(ref(napi))", 52 },
	{ "napi_caps", "specs/linux/netdevice.own.h", "__includes(fields(napi))", 53 },
};

const struct cordon_set cordon_set_napi_caps = { .name = "napi_caps" };

void cordon_include_napi_caps(struct cordon_call *call, u64 instance, struct napi_struct *napi)
{
	cordon_gain_ref(call, instance, napi, 0, CORDON_TYPE(napi), &clauses_set_napi_caps[0]);
	cordon_gain_fields(call, instance, napi, CORDON_FIELDS(napi), &clauses_set_napi_caps[1]);
}

void cordon_gain_napi_caps(struct cordon_call *call, const struct cordon_clause *clause, struct napi_struct *napi)
{
	u64 instance = cordon_set_open(call, &cordon_set_napi_caps, napi, clause);

	if (instance)
		cordon_include_napi_caps(call, instance, napi);
}

/* ---- set netdev_caps ---- */
static const struct cordon_clause clauses_set_netdev_caps[] = {
	{ "netdev_caps", "specs/linux/netdevice.own.h", "__includes(ref(dev))", 13 },
	{ "netdev_caps", "specs/linux/netdevice.own.h", "__includes(ref(&dev->dev))", 14 },
	{ "netdev_caps", "specs/linux/netdevice.own.h", "__includes(fields(dev))", 15 },
	{ "netdev_caps", "specs/linux/netdevice.own.h", "__includes_for((unsigned int i = 0; i < dev->num_tx_queues; i++), txq_caps(netdev_get_tx_queue(dev, i)))", 16 },
	{ "netdev_caps", "specs/linux/netdevice.own.h", "__includes(write(netdev_priv(dev), sizeof_priv))", 18 },
};

const struct cordon_set cordon_set_netdev_caps = { .name = "netdev_caps" };

void cordon_include_netdev_caps(struct cordon_call *call, u64 instance, struct net_device *dev, int sizeof_priv)
{
	cordon_gain_ref(call, instance, dev, 0, CORDON_TYPE(dev), &clauses_set_netdev_caps[0]);
	cordon_gain_ref(call, instance, &dev->dev, 0, CORDON_TYPE(&dev->dev), &clauses_set_netdev_caps[1]);
	cordon_gain_fields(call, instance, dev, CORDON_FIELDS(dev), &clauses_set_netdev_caps[2]);
	for (unsigned int i = 0; i < dev->num_tx_queues; i++) {
		cordon_include_txq_caps(call, instance, netdev_get_tx_queue(dev, i));
	}
	cordon_gain_write(call, instance, netdev_priv(dev), sizeof_priv, CORDON_TYPE(netdev_priv(dev)), &clauses_set_netdev_caps[4]);
}

void cordon_gain_netdev_caps(struct cordon_call *call, const struct cordon_clause *clause, struct net_device *dev, int sizeof_priv)
{
	u64 instance = cordon_set_open(call, &cordon_set_netdev_caps, dev, clause);

	if (instance)
		cordon_include_netdev_caps(call, instance, dev, sizeof_priv);
}

/* ---- set txq_caps ---- */
static const struct cordon_clause clauses_set_txq_caps[] = {
	{ "txq_caps", "specs/linux/netdevice.own.h", "__includes(ref(txq))", 20 },
	{ "txq_caps", "specs/linux/netdevice.own.h", "__includes(fields(txq))", 21 },
};

const struct cordon_set cordon_set_txq_caps = { .name = "txq_caps" };

void cordon_include_txq_caps(struct cordon_call *call, u64 instance, struct netdev_queue *txq)
{
	cordon_gain_ref(call, instance, txq, 0, CORDON_TYPE(txq), &clauses_set_txq_caps[0]);
	cordon_gain_fields(call, instance, txq, CORDON_FIELDS(txq), &clauses_set_txq_caps[1]);
}

void cordon_gain_txq_caps(struct cordon_call *call, const struct cordon_clause *clause, struct netdev_queue *txq)
{
	u64 instance = cordon_set_open(call, &cordon_set_txq_caps, txq, clause);

	if (instance)
		cordon_include_txq_caps(call, instance, txq);
}

/* ---- alloc_etherdev_mqs ---- */
static const struct cordon_clause clauses_alloc_etherdev_mqs[] = {
	{ "alloc_etherdev_mqs", "specs/linux/netdevice.own.h", "alloc_etherdev_mqs", 55 },
	{ "alloc_etherdev_mqs", "specs/linux/netdevice.own.h", "__returns_if(ret, netdev_caps(ret, sizeof_priv))", 56 },
	{ "alloc_etherdev_mqs", "specs/linux/netdevice.own.h", "__returns_if(ret, fields(ret, setup))", 57 },
};
CORDON_SAME_TYPE(alloc_etherdev_mqs, struct net_device *, int, unsigned int, unsigned int);
static void leave_alloc_etherdev_mqs(struct cordon_call *call)
{
	int sizeof_priv = (int)call->args[0];
	struct net_device *ret = (struct net_device *)call->result;

	if (ret) {
		cordon_gain_netdev_caps(call, &clauses_alloc_etherdev_mqs[1], ret, sizeof_priv);
	}
	if (ret) {
		cordon_gain_fields(call, 0, ret, CORDON_FIELDS_setup(ret), &clauses_alloc_etherdev_mqs[2]);
	}
}

const struct cordon_contract cordon_import_alloc_etherdev_mqs = {
	.name = "alloc_etherdev_mqs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_alloc_etherdev_mqs[0],
	.leave = leave_alloc_etherdev_mqs,
};

/* ---- register_netdev ---- */
static const struct cordon_clause clauses_register_netdev[] = {
	{ "register_netdev", "specs/linux/netdevice.own.h", "register_netdev", 59 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__runs_in(process)", 60 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 61 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__requires(dev->reg_state == NETREG_UNINITIALIZED)", 62 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__checks_if(dev->dev.parent, ref(dev->dev.parent))", 63 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__registers(dev->netdev_ops, net_device_ops)", 64 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__registers_if(dev->ethtool_ops, dev->ethtool_ops, ethtool_ops)", 65 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__transfers(fields(dev, setup))", 66 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__returns_if(ret, fields(dev, setup))", 67 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__pins_if(!ret, ref(dev), unregister_netdev(dev))", 68 },
};
CORDON_SAME_TYPE(register_netdev, int, struct net_device *);
static void enter_register_netdev(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_register_netdev[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_register_netdev[2]);
	cordon_require(call, dev->reg_state == NETREG_UNINITIALIZED, &clauses_register_netdev[3]);
	if (dev->dev.parent) {
		cordon_need_ref(call, dev->dev.parent, 0, CORDON_TYPE(dev->dev.parent), &clauses_register_netdev[4]);
	}
	cordon_register_table(call, dev->netdev_ops, &cordon_table_net_device_ops, &clauses_register_netdev[5]);
	if (dev->ethtool_ops) {
		cordon_register_table(call, dev->ethtool_ops, &cordon_table_ethtool_ops, &clauses_register_netdev[6]);
	}
	cordon_lose_fields(call, dev, CORDON_FIELDS_setup(dev), &clauses_register_netdev[7]);
}

static void leave_register_netdev(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_fields(call, 0, dev, CORDON_FIELDS_setup(dev), &clauses_register_netdev[8]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(dev) };
		
			cordon_pin(call, &cordon_inverse_unregister_netdev, arguments, NULL, 0, &clauses_register_netdev[9]);
		}
	}
}

const struct cordon_contract cordon_import_register_netdev = {
	.name = "register_netdev",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_register_netdev[0],
	.enter = enter_register_netdev,
	.leave = leave_register_netdev,
};

/* ---- unregister_netdev ---- */
static const struct cordon_clause clauses_unregister_netdev[] = {
	{ "unregister_netdev", "specs/linux/netdevice.own.h", "unregister_netdev", 69 },
	{ "unregister_netdev", "specs/linux/netdevice.own.h", "__runs_in(process)", 70 },
	{ "unregister_netdev", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 71 },
	{ "unregister_netdev", "specs/linux/netdevice.own.h", "__requires(dev->reg_state == NETREG_REGISTERED)", 72 },
	{ "unregister_netdev", "specs/linux/netdevice.own.h", "__unpins(unregister_netdev(dev))", 73 },
};
CORDON_SAME_TYPE(unregister_netdev, void, struct net_device *);
static void enter_unregister_netdev(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_unregister_netdev[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_unregister_netdev[2]);
	cordon_require(call, dev->reg_state == NETREG_REGISTERED, &clauses_unregister_netdev[3]);
	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_unregister_netdev, arguments, 1, &clauses_unregister_netdev[4]);
	}
}

const struct cordon_contract cordon_import_unregister_netdev = {
	.name = "unregister_netdev",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_unregister_netdev[0],
	.enter = enter_unregister_netdev,
};

/* ---- free_netdev ---- */
static const struct cordon_clause clauses_free_netdev[] = {
	{ "free_netdev", "specs/linux/netdevice.own.h", "free_netdev", 74 },
	{ "free_netdev", "specs/linux/netdevice.own.h", "__requires(dev->reg_state == NETREG_UNINITIALIZED || dev->reg_state == NETREG_DUMMY || dev->reg_state == NETREG_UNREGISTERING || dev->reg_state == NETREG_UNREGISTERED)", 75 },
	{ "free_netdev", "specs/linux/netdevice.own.h", "__revokes_if(dev->reg_state == NETREG_UNINITIALIZED, fields(dev, setup))", 77 },
	{ "free_netdev", "specs/linux/netdevice.own.h", "__revokes_for((struct napi_struct *n = list_first_entry(&dev->napi_list, struct napi_struct, dev_list); &n->dev_list != &dev->napi_list; n = list_next_entry(n, dev_list)), napi_caps(n))", 78 },
	{ "free_netdev", "specs/linux/netdevice.own.h", "__revokes(netdev_caps(dev, 0))", 81 },
};
CORDON_SAME_TYPE(free_netdev, void, struct net_device *);
static void enter_free_netdev(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_require(call, dev->reg_state == NETREG_UNINITIALIZED || dev->reg_state == NETREG_DUMMY || dev->reg_state == NETREG_UNREGISTERING || dev->reg_state == NETREG_UNREGISTERED, &clauses_free_netdev[1]);
	if (dev->reg_state == NETREG_UNINITIALIZED) {
		cordon_lose_fields(call, dev, CORDON_FIELDS_setup(dev), &clauses_free_netdev[2]);
	}
	for (struct napi_struct *n = list_first_entry(&dev->napi_list, struct napi_struct, dev_list); &n->dev_list != &dev->napi_list; n = list_next_entry(n, dev_list)) {
		cordon_set_close(call, &cordon_set_napi_caps, n, &clauses_free_netdev[3]);
	}
	cordon_set_close(call, &cordon_set_netdev_caps, dev, &clauses_free_netdev[4]);
}

const struct cordon_contract cordon_import_free_netdev = {
	.name = "free_netdev",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_free_netdev[0],
	.enter = enter_free_netdev,
};

/* ---- netif_napi_add_weight ---- */
static const struct cordon_clause clauses_netif_napi_add_weight[] = {
	{ "netif_napi_add_weight", "specs/linux/netdevice.own.h", "netif_napi_add_weight", 84 },
	{ "netif_napi_add_weight", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 86 },
	{ "netif_napi_add_weight", "specs/linux/netdevice.own.h", "__registers(poll, napi_struct.poll)", 87 },
	{ "netif_napi_add_weight", "specs/linux/netdevice.own.h", "__transfers(write(napi, sizeof(*napi)))", 88 },
	{ "netif_napi_add_weight", "specs/linux/netdevice.own.h", "__grants(napi_caps(napi))", 89 },
	{ "netif_napi_add_weight", "specs/linux/netdevice.own.h", "__pins(ref(napi), __netif_napi_del(napi))", 90 },
};
CORDON_SAME_TYPE(netif_napi_add_weight, void, struct net_device *, struct napi_struct *, int (*)(struct napi_struct *, int), int);
static void enter_netif_napi_add_weight(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	struct napi_struct *napi = (struct napi_struct *)call->args[1];
	typeof(int (*)(struct napi_struct *, int)) poll = (typeof(int (*)(struct napi_struct *, int)))call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netif_napi_add_weight[1]);
	cordon_register_function(call, poll, &cordon_callback_napi_struct__poll, &clauses_netif_napi_add_weight[2]);
	cordon_lose_write(call, napi, sizeof(*napi), &clauses_netif_napi_add_weight[3]);
}

static void leave_netif_napi_add_weight(struct cordon_call *call)
{
	struct napi_struct *napi = (struct napi_struct *)call->args[1];

	cordon_gain_napi_caps(call, &clauses_netif_napi_add_weight[4], napi);
	{
		const u64 arguments[6] = { (u64)(napi) };
	
		cordon_pin(call, &cordon_inverse___netif_napi_del, arguments, NULL, 0, &clauses_netif_napi_add_weight[5]);
	}
}

const struct cordon_contract cordon_import_netif_napi_add_weight = {
	.name = "netif_napi_add_weight",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_netif_napi_add_weight[0],
	.enter = enter_netif_napi_add_weight,
	.leave = leave_netif_napi_add_weight,
};

/* ---- __netif_napi_del ---- */
static const struct cordon_clause clauses___netif_napi_del[] = {
	{ "__netif_napi_del", "specs/linux/netdevice.own.h", "__netif_napi_del", 91 },
	{ "__netif_napi_del", "specs/linux/netdevice.own.h", "__unpins(__netif_napi_del(napi))", 92 },
	{ "__netif_napi_del", "specs/linux/netdevice.own.h", "__revokes(napi_caps(napi))", 93 },
};
CORDON_SAME_TYPE(__netif_napi_del, void, struct napi_struct *);
static void enter___netif_napi_del(struct cordon_call *call)
{
	struct napi_struct *napi = (struct napi_struct *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(napi) };
	
		cordon_unpin(call, &cordon_inverse___netif_napi_del, arguments, 1, &clauses___netif_napi_del[1]);
	}
	cordon_set_close(call, &cordon_set_napi_caps, napi, &clauses___netif_napi_del[2]);
}

const struct cordon_contract cordon_import___netif_napi_del = {
	.name = "__netif_napi_del",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___netif_napi_del[0],
	.enter = enter___netif_napi_del,
};

/* ---- napi_struct.poll ---- */
static const struct cordon_clause clauses_napi_struct__poll[] = {
	{ "napi_struct.poll", "specs/linux/netdevice.own.h", "napi_struct.poll", 94 },
	{ "napi_struct.poll", "specs/linux/netdevice.own.h", "__principal(napi)", 95 },
	{ "napi_struct.poll", "specs/linux/netdevice.own.h", "__runs_in(softirq)", 96 },
	{ "napi_struct.poll", "specs/linux/netdevice.own.h", "__faults((napi_complete_done(napi, 0), 0))", 97 },
};
CORDON_SAME_TYPE(*((struct napi_struct *)0)->poll, int, struct napi_struct *, int);
static u64 fault_napi_struct__poll(struct cordon_call *call)
{
	struct napi_struct *napi = (struct napi_struct *)call->args[0];

	napi_complete_done(napi, 0);
	return (u64)(0);
}

const struct cordon_contract cordon_callback_napi_struct__poll = {
	.name = "napi_struct.poll",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_napi_struct__poll[0],
	.fault = fault_napi_struct__poll,
};

/* ---- napi_enable ---- */
static const struct cordon_clause clauses_napi_enable[] = {
	{ "napi_enable", "specs/linux/netdevice.own.h", "napi_enable", 100 },
	{ "napi_enable", "specs/linux/netdevice.own.h", "__checks(ref(n))", 101 },
	{ "napi_enable", "specs/linux/netdevice.own.h", "__requires(test_bit(NAPI_STATE_SCHED, &n->state))", 102 },
};
CORDON_SAME_TYPE(napi_enable, void, struct napi_struct *);
static void enter_napi_enable(struct cordon_call *call)
{
	struct napi_struct *n = (struct napi_struct *)call->args[0];

	cordon_need_ref(call, n, 0, CORDON_TYPE(n), &clauses_napi_enable[1]);
	cordon_require(call, test_bit(NAPI_STATE_SCHED, &n->state), &clauses_napi_enable[2]);
}

const struct cordon_contract cordon_import_napi_enable = {
	.name = "napi_enable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_napi_enable[0],
	.enter = enter_napi_enable,
};

/* ---- napi_disable ---- */
static const struct cordon_clause clauses_napi_disable[] = {
	{ "napi_disable", "specs/linux/netdevice.own.h", "napi_disable", 103 },
	{ "napi_disable", "specs/linux/netdevice.own.h", "__runs_in(process)", 104 },
	{ "napi_disable", "specs/linux/netdevice.own.h", "__checks(ref(n))", 105 },
	{ "napi_disable", "specs/linux/netdevice.own.h", "__requires(napi_comes_idle(n))", 106 },
};
CORDON_SAME_TYPE(napi_disable, void, struct napi_struct *);
static void enter_napi_disable(struct cordon_call *call)
{
	struct napi_struct *n = (struct napi_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_napi_disable[1]);
	cordon_need_ref(call, n, 0, CORDON_TYPE(n), &clauses_napi_disable[2]);
	cordon_require(call, napi_comes_idle(n), &clauses_napi_disable[3]);
}

const struct cordon_contract cordon_import_napi_disable = {
	.name = "napi_disable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_napi_disable[0],
	.enter = enter_napi_disable,
};

/* ---- napi_schedule_prep ---- */
static const struct cordon_clause clauses_napi_schedule_prep[] = {
	{ "napi_schedule_prep", "specs/linux/netdevice.own.h", "napi_schedule_prep", 107 },
	{ "napi_schedule_prep", "specs/linux/netdevice.own.h", "__checks(ref(n))", 108 },
};
CORDON_SAME_TYPE(napi_schedule_prep, bool, struct napi_struct *);
static void enter_napi_schedule_prep(struct cordon_call *call)
{
	struct napi_struct *n = (struct napi_struct *)call->args[0];

	cordon_need_ref(call, n, 0, CORDON_TYPE(n), &clauses_napi_schedule_prep[1]);
}

const struct cordon_contract cordon_import_napi_schedule_prep = {
	.name = "napi_schedule_prep",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_napi_schedule_prep[0],
	.enter = enter_napi_schedule_prep,
};

/* ---- __napi_schedule ---- */
static const struct cordon_clause clauses___napi_schedule[] = {
	{ "__napi_schedule", "specs/linux/netdevice.own.h", "__napi_schedule", 109 },
	{ "__napi_schedule", "specs/linux/netdevice.own.h", "__checks(ref(n))", 110 },
};
CORDON_SAME_TYPE(__napi_schedule, void, struct napi_struct *);
static void enter___napi_schedule(struct cordon_call *call)
{
	struct napi_struct *n = (struct napi_struct *)call->args[0];

	cordon_need_ref(call, n, 0, CORDON_TYPE(n), &clauses___napi_schedule[1]);
}

const struct cordon_contract cordon_import___napi_schedule = {
	.name = "__napi_schedule",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___napi_schedule[0],
	.enter = enter___napi_schedule,
};

/* ---- napi_complete_done ---- */
static const struct cordon_clause clauses_napi_complete_done[] = {
	{ "napi_complete_done", "specs/linux/netdevice.own.h", "napi_complete_done", 111 },
	{ "napi_complete_done", "specs/linux/netdevice.own.h", "__checks(ref(n))", 112 },
	{ "napi_complete_done", "specs/linux/netdevice.own.h", "__requires(test_bit(NAPI_STATE_SCHED, &n->state))", 113 },
};
CORDON_SAME_TYPE(napi_complete_done, bool, struct napi_struct *, int);
static void enter_napi_complete_done(struct cordon_call *call)
{
	struct napi_struct *n = (struct napi_struct *)call->args[0];

	cordon_need_ref(call, n, 0, CORDON_TYPE(n), &clauses_napi_complete_done[1]);
	cordon_require(call, test_bit(NAPI_STATE_SCHED, &n->state), &clauses_napi_complete_done[2]);
}

const struct cordon_contract cordon_import_napi_complete_done = {
	.name = "napi_complete_done",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_napi_complete_done[0],
	.enter = enter_napi_complete_done,
};

/* ---- napi_gro_receive ---- */
static const struct cordon_clause clauses_napi_gro_receive[] = {
	{ "napi_gro_receive", "specs/linux/netdevice.own.h", "napi_gro_receive", 114 },
	{ "napi_gro_receive", "specs/linux/netdevice.own.h", "__checks(ref(napi))", 115 },
	{ "napi_gro_receive", "specs/linux/netdevice.own.h", "__checks(ref(skb))", 116 },
	{ "napi_gro_receive", "specs/linux/netdevice.own.h", "__requires(skb_is_sound(skb) && skb_is_received(skb))", 117 },
	{ "napi_gro_receive", "specs/linux/netdevice.own.h", "__transfers_for((int i = 0; i < skb_shinfo(skb)->nr_frags; i++), page_caps(skb_frag_page(&skb_shinfo(skb)->frags[i]), 0))", 118 },
	{ "napi_gro_receive", "specs/linux/netdevice.own.h", "__transfers(skb_caps(skb))", 120 },
};
CORDON_SAME_TYPE(napi_gro_receive, gro_result_t, struct napi_struct *, struct sk_buff *);
static void enter_napi_gro_receive(struct cordon_call *call)
{
	struct napi_struct *napi = (struct napi_struct *)call->args[0];
	struct sk_buff *skb = (struct sk_buff *)call->args[1];

	cordon_need_ref(call, napi, 0, CORDON_TYPE(napi), &clauses_napi_gro_receive[1]);
	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_napi_gro_receive[2]);
	cordon_require(call, skb_is_sound(skb) && skb_is_received(skb), &clauses_napi_gro_receive[3]);
	for (int i = 0; i < skb_shinfo(skb)->nr_frags; i++) {
		cordon_set_close(call, &cordon_set_page_caps, skb_frag_page(&skb_shinfo(skb)->frags[i]), &clauses_napi_gro_receive[4]);
	}
	cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_napi_gro_receive[5]);
}

const struct cordon_contract cordon_import_napi_gro_receive = {
	.name = "napi_gro_receive",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_napi_gro_receive[0],
	.enter = enter_napi_gro_receive,
};

/* ---- napi_get_frags ---- */
static const struct cordon_clause clauses_napi_get_frags[] = {
	{ "napi_get_frags", "specs/linux/netdevice.own.h", "napi_get_frags", 121 },
	{ "napi_get_frags", "specs/linux/netdevice.own.h", "__checks(ref(napi))", 122 },
	{ "napi_get_frags", "specs/linux/netdevice.own.h", "__returns_if(ret, skb_caps(ret))", 123 },
};
CORDON_SAME_TYPE(napi_get_frags, struct sk_buff *, struct napi_struct *);
static void enter_napi_get_frags(struct cordon_call *call)
{
	struct napi_struct *napi = (struct napi_struct *)call->args[0];

	cordon_need_ref(call, napi, 0, CORDON_TYPE(napi), &clauses_napi_get_frags[1]);
}

static void leave_napi_get_frags(struct cordon_call *call)
{
	struct sk_buff *ret = (struct sk_buff *)call->result;

	if (ret) {
		cordon_gain_skb_caps(call, &clauses_napi_get_frags[2], ret);
	}
}

const struct cordon_contract cordon_import_napi_get_frags = {
	.name = "napi_get_frags",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_napi_get_frags[0],
	.enter = enter_napi_get_frags,
	.leave = leave_napi_get_frags,
};

/* ---- napi_gro_frags ---- */
static const struct cordon_clause clauses_napi_gro_frags[] = {
	{ "napi_gro_frags", "specs/linux/netdevice.own.h", "napi_gro_frags", 124 },
	{ "napi_gro_frags", "specs/linux/netdevice.own.h", "__checks(ref(napi))", 125 },
	{ "napi_gro_frags", "specs/linux/netdevice.own.h", "__requires(napi->skb)", 126 },
	{ "napi_gro_frags", "specs/linux/netdevice.own.h", "__checks(ref(napi->skb))", 127 },
	{ "napi_gro_frags", "specs/linux/netdevice.own.h", "__requires(skb_is_sound(napi->skb))", 128 },
	{ "napi_gro_frags", "specs/linux/netdevice.own.h", "__transfers_for((int i = 0; i < skb_shinfo(napi->skb)->nr_frags; i++), page_caps(skb_frag_page(&skb_shinfo(napi->skb)->frags[i]), 0))", 129 },
	{ "napi_gro_frags", "specs/linux/netdevice.own.h", "__transfers(skb_caps(napi->skb))", 131 },
	{ "napi_gro_frags", "specs/linux/netdevice.own.h", "__returns_if(napi->skb, skb_caps(napi->skb))", 133 },
};
CORDON_SAME_TYPE(napi_gro_frags, gro_result_t, struct napi_struct *);
static void enter_napi_gro_frags(struct cordon_call *call)
{
	struct napi_struct *napi = (struct napi_struct *)call->args[0];

	cordon_need_ref(call, napi, 0, CORDON_TYPE(napi), &clauses_napi_gro_frags[1]);
	cordon_require(call, napi->skb, &clauses_napi_gro_frags[2]);
	cordon_need_ref(call, napi->skb, 0, CORDON_TYPE(napi->skb), &clauses_napi_gro_frags[3]);
	cordon_require(call, skb_is_sound(napi->skb), &clauses_napi_gro_frags[4]);
	for (int i = 0; i < skb_shinfo(napi->skb)->nr_frags; i++) {
		cordon_set_close(call, &cordon_set_page_caps, skb_frag_page(&skb_shinfo(napi->skb)->frags[i]), &clauses_napi_gro_frags[5]);
	}
	cordon_set_close(call, &cordon_set_skb_caps, napi->skb, &clauses_napi_gro_frags[6]);
}

static void leave_napi_gro_frags(struct cordon_call *call)
{
	struct napi_struct *napi = (struct napi_struct *)call->args[0];

	if (napi->skb) {
		cordon_gain_skb_caps(call, &clauses_napi_gro_frags[7], napi->skb);
	}
}

const struct cordon_contract cordon_import_napi_gro_frags = {
	.name = "napi_gro_frags",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_napi_gro_frags[0],
	.enter = enter_napi_gro_frags,
	.leave = leave_napi_gro_frags,
};

/* ---- netif_carrier_on ---- */
static const struct cordon_clause clauses_netif_carrier_on[] = {
	{ "netif_carrier_on", "specs/linux/netdevice.own.h", "netif_carrier_on", 135 },
	{ "netif_carrier_on", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 135 },
};
CORDON_SAME_TYPE(netif_carrier_on, void, struct net_device *);
static void enter_netif_carrier_on(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netif_carrier_on[1]);
}

const struct cordon_contract cordon_import_netif_carrier_on = {
	.name = "netif_carrier_on",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_netif_carrier_on[0],
	.enter = enter_netif_carrier_on,
};

/* ---- netif_carrier_off ---- */
static const struct cordon_clause clauses_netif_carrier_off[] = {
	{ "netif_carrier_off", "specs/linux/netdevice.own.h", "netif_carrier_off", 136 },
	{ "netif_carrier_off", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 136 },
};
CORDON_SAME_TYPE(netif_carrier_off, void, struct net_device *);
static void enter_netif_carrier_off(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netif_carrier_off[1]);
}

const struct cordon_contract cordon_import_netif_carrier_off = {
	.name = "netif_carrier_off",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_netif_carrier_off[0],
	.enter = enter_netif_carrier_off,
};

/* ---- netif_device_attach ---- */
static const struct cordon_clause clauses_netif_device_attach[] = {
	{ "netif_device_attach", "specs/linux/netdevice.own.h", "netif_device_attach", 137 },
	{ "netif_device_attach", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 137 },
};
CORDON_SAME_TYPE(netif_device_attach, void, struct net_device *);
static void enter_netif_device_attach(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netif_device_attach[1]);
}

const struct cordon_contract cordon_import_netif_device_attach = {
	.name = "netif_device_attach",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_netif_device_attach[0],
	.enter = enter_netif_device_attach,
};

/* ---- netif_device_detach ---- */
static const struct cordon_clause clauses_netif_device_detach[] = {
	{ "netif_device_detach", "specs/linux/netdevice.own.h", "netif_device_detach", 138 },
	{ "netif_device_detach", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 138 },
};
CORDON_SAME_TYPE(netif_device_detach, void, struct net_device *);
static void enter_netif_device_detach(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netif_device_detach[1]);
}

const struct cordon_contract cordon_import_netif_device_detach = {
	.name = "netif_device_detach",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_netif_device_detach[0],
	.enter = enter_netif_device_detach,
};

/* ---- netif_schedule_queue ---- */
static const struct cordon_clause clauses_netif_schedule_queue[] = {
	{ "netif_schedule_queue", "specs/linux/netdevice.own.h", "netif_schedule_queue", 139 },
	{ "netif_schedule_queue", "specs/linux/netdevice.own.h", "__checks(ref(txq))", 139 },
};
CORDON_SAME_TYPE(netif_schedule_queue, void, struct netdev_queue *);
static void enter_netif_schedule_queue(struct cordon_call *call)
{
	struct netdev_queue *txq = (struct netdev_queue *)call->args[0];

	cordon_need_ref(call, txq, 0, CORDON_TYPE(txq), &clauses_netif_schedule_queue[1]);
}

const struct cordon_contract cordon_import_netif_schedule_queue = {
	.name = "netif_schedule_queue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_netif_schedule_queue[0],
	.enter = enter_netif_schedule_queue,
};

/* ---- netif_tx_wake_queue ---- */
static const struct cordon_clause clauses_netif_tx_wake_queue[] = {
	{ "netif_tx_wake_queue", "specs/linux/netdevice.own.h", "netif_tx_wake_queue", 140 },
	{ "netif_tx_wake_queue", "specs/linux/netdevice.own.h", "__checks(ref(dev_queue))", 140 },
};
CORDON_SAME_TYPE(netif_tx_wake_queue, void, struct netdev_queue *);
static void enter_netif_tx_wake_queue(struct cordon_call *call)
{
	struct netdev_queue *dev_queue = (struct netdev_queue *)call->args[0];

	cordon_need_ref(call, dev_queue, 0, CORDON_TYPE(dev_queue), &clauses_netif_tx_wake_queue[1]);
}

const struct cordon_contract cordon_import_netif_tx_wake_queue = {
	.name = "netif_tx_wake_queue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_netif_tx_wake_queue[0],
	.enter = enter_netif_tx_wake_queue,
};

/* ---- dev_addr_mod ---- */
static const struct cordon_clause clauses_dev_addr_mod[] = {
	{ "dev_addr_mod", "specs/linux/netdevice.own.h", "dev_addr_mod", 142 },
	{ "dev_addr_mod", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 143 },
	{ "dev_addr_mod", "specs/linux/netdevice.own.h", "__checks(read(addr, len))", 144 },
	{ "dev_addr_mod", "specs/linux/netdevice.own.h", "__requires(offset <= MAX_ADDR_LEN && len <= MAX_ADDR_LEN - offset)", 145 },
};
CORDON_SAME_TYPE(dev_addr_mod, void, struct net_device *, unsigned int, const void *, size_t);
static void enter_dev_addr_mod(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	unsigned int offset = (unsigned int)call->args[1];
	const void *addr = (const void *)call->args[2];
	size_t len = (size_t)call->args[3];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_addr_mod[1]);
	cordon_need_read(call, addr, len, &clauses_dev_addr_mod[2]);
	cordon_require(call, offset <= MAX_ADDR_LEN && len <= MAX_ADDR_LEN - offset, &clauses_dev_addr_mod[3]);
}

const struct cordon_contract cordon_import_dev_addr_mod = {
	.name = "dev_addr_mod",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_dev_addr_mod[0],
	.enter = enter_dev_addr_mod,
};

/* ---- eth_type_trans ---- */
static const struct cordon_clause clauses_eth_type_trans[] = {
	{ "eth_type_trans", "specs/linux/netdevice.own.h", "eth_type_trans", 146 },
	{ "eth_type_trans", "specs/linux/netdevice.own.h", "__checks(fields(skb))", 147 },
	{ "eth_type_trans", "specs/linux/netdevice.own.h", "__requires(skb_is_sound(skb) && (skb->len < ETH_HLEN || skb_headlen(skb) >= ETH_HLEN))", 148 },
	{ "eth_type_trans", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 149 },
};
CORDON_SAME_TYPE(eth_type_trans, __be16, struct sk_buff *, struct net_device *);
static void enter_eth_type_trans(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	struct net_device *dev = (struct net_device *)call->args[1];

	cordon_need_fields(call, skb, CORDON_FIELDS(skb), &clauses_eth_type_trans[1]);
	cordon_require(call, skb_is_sound(skb) && (skb->len < ETH_HLEN || skb_headlen(skb) >= ETH_HLEN), &clauses_eth_type_trans[2]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_eth_type_trans[3]);
}

const struct cordon_contract cordon_import_eth_type_trans = {
	.name = "eth_type_trans",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_eth_type_trans[0],
	.enter = enter_eth_type_trans,
};

/* ---- eth_validate_addr ---- */
static const struct cordon_clause clauses_eth_validate_addr[] = {
	{ "eth_validate_addr", "specs/linux/netdevice.own.h", "eth_validate_addr", 150 },
	{ "eth_validate_addr", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 151 },
};
CORDON_SAME_TYPE(eth_validate_addr, int, struct net_device *);
static void enter_eth_validate_addr(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_eth_validate_addr[1]);
}

const struct cordon_contract cordon_import_eth_validate_addr = {
	.name = "eth_validate_addr",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_eth_validate_addr[0],
	.enter = enter_eth_validate_addr,
};

/* ---- dql_completed ---- */
static const struct cordon_clause clauses_dql_completed[] = {
	{ "dql_completed", "specs/linux/netdevice.own.h", "dql_completed", 154 },
	{ "dql_completed", "specs/linux/netdevice.own.h", "__checks(write(dql, sizeof(*dql)))", 155 },
	{ "dql_completed", "specs/linux/netdevice.own.h", "__requires(count <= dql->num_queued - dql->num_completed)", 156 },
};
CORDON_SAME_TYPE(dql_completed, void, struct dql *, unsigned int);
static void enter_dql_completed(struct cordon_call *call)
{
	struct dql *dql = (struct dql *)call->args[0];
	unsigned int count = (unsigned int)call->args[1];

	cordon_need_write(call, dql, sizeof(*dql), &clauses_dql_completed[1]);
	cordon_require(call, count <= dql->num_queued - dql->num_completed, &clauses_dql_completed[2]);
}

const struct cordon_contract cordon_import_dql_completed = {
	.name = "dql_completed",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dql_completed[0],
	.enter = enter_dql_completed,
};

/* ---- dql_reset ---- */
static const struct cordon_clause clauses_dql_reset[] = {
	{ "dql_reset", "specs/linux/netdevice.own.h", "dql_reset", 157 },
	{ "dql_reset", "specs/linux/netdevice.own.h", "__checks(write(dql, sizeof(*dql)))", 158 },
};
CORDON_SAME_TYPE(dql_reset, void, struct dql *);
static void enter_dql_reset(struct cordon_call *call)
{
	struct dql *dql = (struct dql *)call->args[0];

	cordon_need_write(call, dql, sizeof(*dql), &clauses_dql_reset[1]);
}

const struct cordon_contract cordon_import_dql_reset = {
	.name = "dql_reset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dql_reset[0],
	.enter = enter_dql_reset,
};

/* ---- softnet_data ---- */
static const struct cordon_clause clauses_softnet_data[] = {
	{ "softnet_data", "specs/linux/netdevice.own.h", "softnet_data", 160 },
};
const struct cordon_contract cordon_import_softnet_data = {
	.name = "softnet_data",
	.class = CORDON_CLASS_PERCPU,
	.size = sizeof(softnet_data),
	.where = &clauses_softnet_data[0],
};

/* ---- net_device_ops.ndo_open ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_open[] = {
	{ "net_device_ops.ndo_open", "specs/linux/netdevice.own.h", "net_device_ops.ndo_open", 163 },
	{ "net_device_ops.ndo_open", "specs/linux/netdevice.own.h", "__principal(dev)", 164 },
	{ "net_device_ops.ndo_open", "specs/linux/netdevice.own.h", "__runs_in(process)", 164 },
	{ "net_device_ops.ndo_open", "specs/linux/netdevice.own.h", "__faults(-ENODEV)", 164 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_open, int, struct net_device *);
static u64 fault_net_device_ops__ndo_open(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_open = {
	.name = "net_device_ops.ndo_open",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_net_device_ops__ndo_open[0],
	.fault = fault_net_device_ops__ndo_open,
};

/* ---- net_device_ops.ndo_stop ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_stop[] = {
	{ "net_device_ops.ndo_stop", "specs/linux/netdevice.own.h", "net_device_ops.ndo_stop", 165 },
	{ "net_device_ops.ndo_stop", "specs/linux/netdevice.own.h", "__principal(dev)", 166 },
	{ "net_device_ops.ndo_stop", "specs/linux/netdevice.own.h", "__runs_in(process)", 166 },
	{ "net_device_ops.ndo_stop", "specs/linux/netdevice.own.h", "__faults(0)", 166 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_stop, int, struct net_device *);
static u64 fault_net_device_ops__ndo_stop(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_stop = {
	.name = "net_device_ops.ndo_stop",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_net_device_ops__ndo_stop[0],
	.fault = fault_net_device_ops__ndo_stop,
};

/* ---- net_device_ops.ndo_start_xmit ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_start_xmit[] = {
	{ "net_device_ops.ndo_start_xmit", "specs/linux/netdevice.own.h", "net_device_ops.ndo_start_xmit", 167 },
	{ "net_device_ops.ndo_start_xmit", "specs/linux/netdevice.own.h", "__principal(dev)", 168 },
	{ "net_device_ops.ndo_start_xmit", "specs/linux/netdevice.own.h", "__runs_in(softirq)", 169 },
	{ "net_device_ops.ndo_start_xmit", "specs/linux/netdevice.own.h", "__transfers(skb_caps(skb))", 170 },
	{ "net_device_ops.ndo_start_xmit", "specs/linux/netdevice.own.h", "__returns_if(!dev_xmit_complete(ret), skb_caps(skb))", 171 },
	{ "net_device_ops.ndo_start_xmit", "specs/linux/netdevice.own.h", "__faults((dev_kfree_skb_any(skb), NETDEV_TX_OK))", 172 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_start_xmit, netdev_tx_t, struct sk_buff *, struct net_device *);
static void enter_net_device_ops__ndo_start_xmit(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	cordon_gain_skb_caps(call, &clauses_net_device_ops__ndo_start_xmit[3], skb);
}

static void leave_net_device_ops__ndo_start_xmit(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	netdev_tx_t ret = (netdev_tx_t)call->result;

	if (!dev_xmit_complete(ret)) {
		cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_net_device_ops__ndo_start_xmit[4]);
	}
}

static u64 fault_net_device_ops__ndo_start_xmit(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	if (!call->dead || cordon_set_held(call, &cordon_set_skb_caps, skb))
		dev_kfree_skb_any(skb);
	return (u64)(NETDEV_TX_OK);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_start_xmit = {
	.name = "net_device_ops.ndo_start_xmit",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_net_device_ops__ndo_start_xmit[0],
	.enter = enter_net_device_ops__ndo_start_xmit,
	.leave = leave_net_device_ops__ndo_start_xmit,
	.fault = fault_net_device_ops__ndo_start_xmit,
};

/* ---- net_device_ops.ndo_set_rx_mode ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_set_rx_mode[] = {
	{ "net_device_ops.ndo_set_rx_mode", "specs/linux/netdevice.own.h", "net_device_ops.ndo_set_rx_mode", 173 },
	{ "net_device_ops.ndo_set_rx_mode", "specs/linux/netdevice.own.h", "__principal(dev)", 174 },
	{ "net_device_ops.ndo_set_rx_mode", "specs/linux/netdevice.own.h", "__runs_in(softirq)", 174 },
	{ "net_device_ops.ndo_set_rx_mode", "specs/linux/netdevice.own.h", "__faults()", 174 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_set_rx_mode, void, struct net_device *);
static u64 fault_net_device_ops__ndo_set_rx_mode(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_set_rx_mode = {
	.name = "net_device_ops.ndo_set_rx_mode",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_net_device_ops__ndo_set_rx_mode[0],
	.fault = fault_net_device_ops__ndo_set_rx_mode,
};

/* ---- net_device_ops.ndo_set_mac_address ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_set_mac_address[] = {
	{ "net_device_ops.ndo_set_mac_address", "specs/linux/netdevice.own.h", "net_device_ops.ndo_set_mac_address", 175 },
	{ "net_device_ops.ndo_set_mac_address", "specs/linux/netdevice.own.h", "__principal(dev)", 176 },
	{ "net_device_ops.ndo_set_mac_address", "specs/linux/netdevice.own.h", "__runs_in(process)", 176 },
	{ "net_device_ops.ndo_set_mac_address", "specs/linux/netdevice.own.h", "__faults(-ENODEV)", 176 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_set_mac_address, int, struct net_device *, void *);
static u64 fault_net_device_ops__ndo_set_mac_address(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_set_mac_address = {
	.name = "net_device_ops.ndo_set_mac_address",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_net_device_ops__ndo_set_mac_address[0],
	.fault = fault_net_device_ops__ndo_set_mac_address,
};

/* ---- net_device_ops.ndo_tx_timeout ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_tx_timeout[] = {
	{ "net_device_ops.ndo_tx_timeout", "specs/linux/netdevice.own.h", "net_device_ops.ndo_tx_timeout", 177 },
	{ "net_device_ops.ndo_tx_timeout", "specs/linux/netdevice.own.h", "__principal(dev)", 178 },
	{ "net_device_ops.ndo_tx_timeout", "specs/linux/netdevice.own.h", "__runs_in(softirq)", 178 },
	{ "net_device_ops.ndo_tx_timeout", "specs/linux/netdevice.own.h", "__faults()", 178 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_tx_timeout, void, struct net_device *, unsigned int);
static u64 fault_net_device_ops__ndo_tx_timeout(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_tx_timeout = {
	.name = "net_device_ops.ndo_tx_timeout",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_net_device_ops__ndo_tx_timeout[0],
	.fault = fault_net_device_ops__ndo_tx_timeout,
};

/* ---- net_device_ops.ndo_change_mtu ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_change_mtu[] = {
	{ "net_device_ops.ndo_change_mtu", "specs/linux/netdevice.own.h", "net_device_ops.ndo_change_mtu", 179 },
	{ "net_device_ops.ndo_change_mtu", "specs/linux/netdevice.own.h", "__principal(dev)", 180 },
	{ "net_device_ops.ndo_change_mtu", "specs/linux/netdevice.own.h", "__runs_in(process)", 180 },
	{ "net_device_ops.ndo_change_mtu", "specs/linux/netdevice.own.h", "__faults(-ENODEV)", 180 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_change_mtu, int, struct net_device *, int);
static u64 fault_net_device_ops__ndo_change_mtu(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_change_mtu = {
	.name = "net_device_ops.ndo_change_mtu",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_net_device_ops__ndo_change_mtu[0],
	.fault = fault_net_device_ops__ndo_change_mtu,
};

/* ---- net_device_ops.ndo_eth_ioctl ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_eth_ioctl[] = {
	{ "net_device_ops.ndo_eth_ioctl", "specs/linux/netdevice.own.h", "net_device_ops.ndo_eth_ioctl", 181 },
	{ "net_device_ops.ndo_eth_ioctl", "specs/linux/netdevice.own.h", "__principal(dev)", 182 },
	{ "net_device_ops.ndo_eth_ioctl", "specs/linux/netdevice.own.h", "__runs_in(process)", 182 },
	{ "net_device_ops.ndo_eth_ioctl", "specs/linux/netdevice.own.h", "__lends(write(ifr, sizeof(*ifr)))", 183 },
	{ "net_device_ops.ndo_eth_ioctl", "specs/linux/netdevice.own.h", "__faults(-ENODEV)", 184 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_eth_ioctl, int, struct net_device *, struct ifreq *, int);
static void enter_net_device_ops__ndo_eth_ioctl(struct cordon_call *call)
{
	struct ifreq *ifr = (struct ifreq *)call->args[1];

	cordon_lend_write(call, ifr, sizeof(*ifr), CORDON_TYPE(ifr), &clauses_net_device_ops__ndo_eth_ioctl[3]);
}

static u64 fault_net_device_ops__ndo_eth_ioctl(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_eth_ioctl = {
	.name = "net_device_ops.ndo_eth_ioctl",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_net_device_ops__ndo_eth_ioctl[0],
	.enter = enter_net_device_ops__ndo_eth_ioctl,
	.fault = fault_net_device_ops__ndo_eth_ioctl,
};

/* ---- net_device_ops.ndo_validate_addr ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_validate_addr[] = {
	{ "net_device_ops.ndo_validate_addr", "specs/linux/netdevice.own.h", "net_device_ops.ndo_validate_addr", 185 },
	{ "net_device_ops.ndo_validate_addr", "specs/linux/netdevice.own.h", "__principal(dev)", 186 },
	{ "net_device_ops.ndo_validate_addr", "specs/linux/netdevice.own.h", "__runs_in(process)", 186 },
	{ "net_device_ops.ndo_validate_addr", "specs/linux/netdevice.own.h", "__faults(-ENODEV)", 186 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_validate_addr, int, struct net_device *);
static u64 fault_net_device_ops__ndo_validate_addr(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_validate_addr = {
	.name = "net_device_ops.ndo_validate_addr",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_net_device_ops__ndo_validate_addr[0],
	.fault = fault_net_device_ops__ndo_validate_addr,
};

/* ---- net_device_ops.ndo_vlan_rx_add_vid ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_vlan_rx_add_vid[] = {
	{ "net_device_ops.ndo_vlan_rx_add_vid", "specs/linux/netdevice.own.h", "net_device_ops.ndo_vlan_rx_add_vid", 187 },
	{ "net_device_ops.ndo_vlan_rx_add_vid", "specs/linux/netdevice.own.h", "__principal(dev)", 188 },
	{ "net_device_ops.ndo_vlan_rx_add_vid", "specs/linux/netdevice.own.h", "__runs_in(process)", 188 },
	{ "net_device_ops.ndo_vlan_rx_add_vid", "specs/linux/netdevice.own.h", "__faults(-ENODEV)", 188 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_vlan_rx_add_vid, int, struct net_device *, __be16, u16);
static u64 fault_net_device_ops__ndo_vlan_rx_add_vid(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_vlan_rx_add_vid = {
	.name = "net_device_ops.ndo_vlan_rx_add_vid",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_net_device_ops__ndo_vlan_rx_add_vid[0],
	.fault = fault_net_device_ops__ndo_vlan_rx_add_vid,
};

/* ---- net_device_ops.ndo_vlan_rx_kill_vid ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_vlan_rx_kill_vid[] = {
	{ "net_device_ops.ndo_vlan_rx_kill_vid", "specs/linux/netdevice.own.h", "net_device_ops.ndo_vlan_rx_kill_vid", 189 },
	{ "net_device_ops.ndo_vlan_rx_kill_vid", "specs/linux/netdevice.own.h", "__principal(dev)", 190 },
	{ "net_device_ops.ndo_vlan_rx_kill_vid", "specs/linux/netdevice.own.h", "__runs_in(process)", 190 },
	{ "net_device_ops.ndo_vlan_rx_kill_vid", "specs/linux/netdevice.own.h", "__faults(0)", 190 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_vlan_rx_kill_vid, int, struct net_device *, __be16, u16);
static u64 fault_net_device_ops__ndo_vlan_rx_kill_vid(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_vlan_rx_kill_vid = {
	.name = "net_device_ops.ndo_vlan_rx_kill_vid",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_net_device_ops__ndo_vlan_rx_kill_vid[0],
	.fault = fault_net_device_ops__ndo_vlan_rx_kill_vid,
};

/* ---- net_device_ops.ndo_poll_controller ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_poll_controller[] = {
	{ "net_device_ops.ndo_poll_controller", "specs/linux/netdevice.own.h", "net_device_ops.ndo_poll_controller", 191 },
	{ "net_device_ops.ndo_poll_controller", "specs/linux/netdevice.own.h", "__principal(dev)", 192 },
	{ "net_device_ops.ndo_poll_controller", "specs/linux/netdevice.own.h", "__runs_in(hardirq)", 192 },
	{ "net_device_ops.ndo_poll_controller", "specs/linux/netdevice.own.h", "__faults()", 192 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_poll_controller, void, struct net_device *);
static u64 fault_net_device_ops__ndo_poll_controller(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_poll_controller = {
	.name = "net_device_ops.ndo_poll_controller",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_net_device_ops__ndo_poll_controller[0],
	.fault = fault_net_device_ops__ndo_poll_controller,
};

/* ---- net_device_ops.ndo_fix_features ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_fix_features[] = {
	{ "net_device_ops.ndo_fix_features", "specs/linux/netdevice.own.h", "net_device_ops.ndo_fix_features", 193 },
	{ "net_device_ops.ndo_fix_features", "specs/linux/netdevice.own.h", "__principal(dev)", 195 },
	{ "net_device_ops.ndo_fix_features", "specs/linux/netdevice.own.h", "__runs_in(process)", 195 },
	{ "net_device_ops.ndo_fix_features", "specs/linux/netdevice.own.h", "__faults(features)", 195 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_fix_features, netdev_features_t, struct net_device *, netdev_features_t);
static u64 fault_net_device_ops__ndo_fix_features(struct cordon_call *call)
{
	netdev_features_t features = (netdev_features_t)call->args[1];

	return (u64)(features);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_fix_features = {
	.name = "net_device_ops.ndo_fix_features",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_net_device_ops__ndo_fix_features[0],
	.fault = fault_net_device_ops__ndo_fix_features,
};

/* ---- net_device_ops.ndo_set_features ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_set_features[] = {
	{ "net_device_ops.ndo_set_features", "specs/linux/netdevice.own.h", "net_device_ops.ndo_set_features", 196 },
	{ "net_device_ops.ndo_set_features", "specs/linux/netdevice.own.h", "__principal(dev)", 197 },
	{ "net_device_ops.ndo_set_features", "specs/linux/netdevice.own.h", "__runs_in(process)", 197 },
	{ "net_device_ops.ndo_set_features", "specs/linux/netdevice.own.h", "__faults(-ENODEV)", 197 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_set_features, int, struct net_device *, netdev_features_t);
static u64 fault_net_device_ops__ndo_set_features(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_set_features = {
	.name = "net_device_ops.ndo_set_features",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_net_device_ops__ndo_set_features[0],
	.fault = fault_net_device_ops__ndo_set_features,
};

