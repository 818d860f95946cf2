/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/netdevice.own.h>
#include "wrap.h"

/* ---- set napi_caps ---- */
static const struct cordon_clause clauses_set_napi_caps[] = {
	{ "napi_caps", "specs/linux/netdevice.own.h", "__includes(ref(napi))", 124 },
	{ "napi_caps", "specs/linux/netdevice.own.h", "__includes(fields(napi))", 125 },
};

const struct cordon_set cordon_set_napi_caps = { .name = "napi_caps" };

void cordon_include_napi_caps(struct cordon_call *call, struct cordon_parts *parts, struct napi_struct *napi)
{
	cordon_add_ref(call, parts, napi, 0, CORDON_TYPE(napi), &clauses_set_napi_caps[0]);
	cordon_add_fields(call, parts, napi, CORDON_FIELDS(napi), &clauses_set_napi_caps[1]);
}

void cordon_gain_napi_caps(struct cordon_call *call, const struct cordon_clause *clause, struct napi_struct *napi)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_napi_caps, napi, clause);
	cordon_include_napi_caps(call, &parts, napi);
	cordon_parts_grant(call, &parts);
}

/* ---- set netdev_caps ---- */
static const struct cordon_clause clauses_set_netdev_caps[] = {
	{ "netdev_caps", "specs/linux/netdevice.own.h", "__includes(ref(dev))", 30 },
	{ "netdev_caps", "specs/linux/netdevice.own.h", "__includes(ref(&dev->dev))", 31 },
	{ "netdev_caps", "specs/linux/netdevice.own.h", "__includes(fields(dev))", 32 },
	{ "netdev_caps", "specs/linux/netdevice.own.h", "__includes_for((unsigned int i = 0; i < dev->num_tx_queues; i++), txq_caps(netdev_get_tx_queue(dev, i)))", 33 },
	{ "netdev_caps", "specs/linux/netdevice.own.h", "__includes_if(sizeof_priv > 0, write(netdev_priv(dev), sizeof_priv))", 35 },
};

const struct cordon_set cordon_set_netdev_caps = { .name = "netdev_caps" };

void cordon_include_netdev_caps(struct cordon_call *call, struct cordon_parts *parts, struct net_device *dev, int sizeof_priv)
{
	cordon_add_ref(call, parts, dev, 0, CORDON_TYPE(dev), &clauses_set_netdev_caps[0]);
	cordon_add_ref(call, parts, &dev->dev, 0, CORDON_TYPE(&dev->dev), &clauses_set_netdev_caps[1]);
	cordon_add_fields(call, parts, dev, CORDON_FIELDS(dev), &clauses_set_netdev_caps[2]);
	for (unsigned int i = 0; i < dev->num_tx_queues; i++) {
		cordon_include_txq_caps(call, parts, netdev_get_tx_queue(dev, i));
	}
	if (sizeof_priv > 0) {
		cordon_add_write(call, parts, netdev_priv(dev), sizeof_priv, CORDON_TYPE(netdev_priv(dev)), &clauses_set_netdev_caps[4]);
	}
}

void cordon_gain_netdev_caps(struct cordon_call *call, const struct cordon_clause *clause, struct net_device *dev, int sizeof_priv)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_netdev_caps, dev, clause);
	cordon_include_netdev_caps(call, &parts, dev, sizeof_priv);
	cordon_parts_grant(call, &parts);
}

/* ---- set txq_caps ---- */
static const struct cordon_clause clauses_set_txq_caps[] = {
	{ "txq_caps", "specs/linux/netdevice.own.h", "__includes(ref(txq))", 37 },
	{ "txq_caps", "specs/linux/netdevice.own.h", "__includes(fields(txq))", 38 },
};

const struct cordon_set cordon_set_txq_caps = { .name = "txq_caps" };

void cordon_include_txq_caps(struct cordon_call *call, struct cordon_parts *parts, struct netdev_queue *txq)
{
	cordon_add_ref(call, parts, txq, 0, CORDON_TYPE(txq), &clauses_set_txq_caps[0]);
	cordon_add_fields(call, parts, txq, CORDON_FIELDS(txq), &clauses_set_txq_caps[1]);
}

void cordon_gain_txq_caps(struct cordon_call *call, const struct cordon_clause *clause, struct netdev_queue *txq)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_txq_caps, txq, clause);
	cordon_include_txq_caps(call, &parts, txq);
	cordon_parts_grant(call, &parts);
}

/* ---- alloc_etherdev_mqs ---- */
static const struct cordon_clause clauses_alloc_etherdev_mqs[] = {
	{ "alloc_etherdev_mqs", "specs/linux/netdevice.own.h", "alloc_etherdev_mqs", 127 },
	{ "alloc_etherdev_mqs", "specs/linux/netdevice.own.h", "__returns_if(ret, netdev_caps(ret, sizeof_priv))", 128 },
	{ "alloc_etherdev_mqs", "specs/linux/netdevice.own.h", "__returns_if(ret, fields(ret, setup))", 129 },
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

/* ---- alloc_netdev_mqs ---- */
static const struct cordon_clause clauses_alloc_netdev_mqs[] = {
	{ "alloc_netdev_mqs", "specs/linux/netdevice.own.h", "alloc_netdev_mqs", 132 },
	{ "alloc_netdev_mqs", "specs/linux/netdevice.own.h", "__runs_in(process)", 134 },
	{ "alloc_netdev_mqs", "specs/linux/netdevice.own.h", "__requires(strnlen(name, IFNAMSIZ) < IFNAMSIZ && txqs > 0 && rxqs > 0)", 135 },
	{ "alloc_netdev_mqs", "specs/linux/netdevice.own.h", "__calls(setup, rtnl_link_ops.setup)", 136 },
	{ "alloc_netdev_mqs", "specs/linux/netdevice.own.h", "__returns_if(ret, netdev_caps(ret, sizeof_priv))", 137 },
	{ "alloc_netdev_mqs", "specs/linux/netdevice.own.h", "__returns_if(ret, fields(ret, setup))", 138 },
};
CORDON_SAME_TYPE(alloc_netdev_mqs, struct net_device *, int, const char *, unsigned char, void (*)(struct net_device *), unsigned int, unsigned int);
static void enter_alloc_netdev_mqs(struct cordon_call *call)
{
	const char *name = (const char *)call->args[1];
	typeof(void (*)(struct net_device *)) setup = (typeof(void (*)(struct net_device *)))call->args[3];
	unsigned int txqs = (unsigned int)call->args[4];
	unsigned int rxqs = (unsigned int)call->args[5];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_alloc_netdev_mqs[1]);
	cordon_require(call, strnlen(name, IFNAMSIZ) < IFNAMSIZ && txqs > 0 && rxqs > 0, &clauses_alloc_netdev_mqs[2]);
	cordon_register_function(call, setup, &cordon_callback_rtnl_link_ops__setup, &clauses_alloc_netdev_mqs[3]);
}

static void leave_alloc_netdev_mqs(struct cordon_call *call)
{
	int sizeof_priv = (int)call->args[0];
	struct net_device *ret = (struct net_device *)call->result;

	if (ret) {
		cordon_gain_netdev_caps(call, &clauses_alloc_netdev_mqs[4], ret, sizeof_priv);
	}
	if (ret) {
		cordon_gain_fields(call, 0, ret, CORDON_FIELDS_setup(ret), &clauses_alloc_netdev_mqs[5]);
	}
}

const struct cordon_contract cordon_import_alloc_netdev_mqs = {
	.name = "alloc_netdev_mqs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_alloc_netdev_mqs[0],
	.enter = enter_alloc_netdev_mqs,
	.leave = leave_alloc_netdev_mqs,
};

/* ---- ether_setup ---- */
static const struct cordon_clause clauses_ether_setup[] = {
	{ "ether_setup", "specs/linux/netdevice.own.h", "ether_setup", 139 },
	{ "ether_setup", "specs/linux/netdevice.own.h", "__checks(fields(dev, setup))", 140 },
};
CORDON_SAME_TYPE(ether_setup, void, struct net_device *);
static void enter_ether_setup(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_need_fields(call, dev, CORDON_FIELDS_setup(dev), &clauses_ether_setup[1]);
}

const struct cordon_contract cordon_import_ether_setup = {
	.name = "ether_setup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ether_setup[0],
	.enter = enter_ether_setup,
};

/* ---- rx_queue_attribute.show ---- */
static const struct cordon_clause clauses_rx_queue_attribute__show[] = {
	{ "rx_queue_attribute.show", "specs/linux/netdevice.own.h", "rx_queue_attribute.show", 152 },
	{ "rx_queue_attribute.show", "specs/linux/netdevice.own.h", "__principal(queue)", 153 },
	{ "rx_queue_attribute.show", "specs/linux/netdevice.own.h", "__runs_in(process)", 153 },
	{ "rx_queue_attribute.show", "specs/linux/netdevice.own.h", "__lends(write(buf, PAGE_SIZE))", 154 },
	{ "rx_queue_attribute.show", "specs/linux/netdevice.own.h", "__faults(-ENODEV)", 155 },
};
CORDON_SAME_TYPE(*((struct rx_queue_attribute *)0)->show, ssize_t, struct netdev_rx_queue *, char *);
static void enter_rx_queue_attribute__show(struct cordon_call *call)
{
	char *buf = (char *)call->args[1];

	cordon_lend_write(call, buf, PAGE_SIZE, CORDON_TYPE(buf), &clauses_rx_queue_attribute__show[3]);
}

static u64 fault_rx_queue_attribute__show(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_rx_queue_attribute__show = {
	.name = "rx_queue_attribute.show",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_rx_queue_attribute__show[0],
	.enter = enter_rx_queue_attribute__show,
	.fault = fault_rx_queue_attribute__show,
};

/* ---- register_netdevice ---- */
static const struct cordon_clause clauses_register_netdevice[] = {
	{ "register_netdevice", "specs/linux/netdevice.own.h", "register_netdevice", 158 },
	{ "register_netdevice", "specs/linux/netdevice.own.h", "__runs_in(process)", 159 },
	{ "register_netdevice", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 160 },
	{ "register_netdevice", "specs/linux/netdevice.own.h", "__requires(rtnl_is_locked() && dev->reg_state == NETREG_UNINITIALIZED)", 161 },
	{ "register_netdevice", "specs/linux/netdevice.own.h", "__checks_if(dev->dev.parent, ref(dev->dev.parent))", 162 },
	{ "register_netdevice", "specs/linux/netdevice.own.h", "__registers(dev->netdev_ops, net_device_ops)", 163 },
	{ "register_netdevice", "specs/linux/netdevice.own.h", "__registers_if(dev->ethtool_ops, dev->ethtool_ops, ethtool_ops)", 164 },
	{ "register_netdevice", "specs/linux/netdevice.own.h", "__registers_if(dev->priv_destructor, dev->priv_destructor, net_device.priv_destructor)", 165 },
	{ "register_netdevice", "specs/linux/netdevice.own.h", "__registers_for((struct attribute **a = (dev)->sysfs_rx_queue_group ? (dev)->sysfs_rx_queue_group->attrs : NULL; a && *a; a++), container_of(*a, struct rx_queue_attribute, attr), rx_queue_attribute)", 166 },
	{ "register_netdevice", "specs/linux/netdevice.own.h", "__transfers(fields(dev, setup))", 169 },
	{ "register_netdevice", "specs/linux/netdevice.own.h", "__returns_if(ret, fields(dev, setup))", 170 },
	{ "register_netdevice", "specs/linux/netdevice.own.h", "__pins_if(!ret, ref(dev), unregister_netdev(dev))", 171 },
};
CORDON_SAME_TYPE(register_netdevice, int, struct net_device *);
static void enter_register_netdevice(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_register_netdevice[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_register_netdevice[2]);
	cordon_require(call, rtnl_is_locked() && dev->reg_state == NETREG_UNINITIALIZED, &clauses_register_netdevice[3]);
	if (dev->dev.parent) {
		cordon_need_ref(call, dev->dev.parent, 0, CORDON_TYPE(dev->dev.parent), &clauses_register_netdevice[4]);
	}
	cordon_register_table(call, dev->netdev_ops, &cordon_table_net_device_ops, &clauses_register_netdevice[5]);
	if (dev->ethtool_ops) {
		cordon_register_table(call, dev->ethtool_ops, &cordon_table_ethtool_ops, &clauses_register_netdevice[6]);
	}
	if (dev->priv_destructor) {
		cordon_register_function(call, dev->priv_destructor, &cordon_callback_net_device__priv_destructor, &clauses_register_netdevice[7]);
	}
	for (struct attribute **a = (dev)->sysfs_rx_queue_group ? (dev)->sysfs_rx_queue_group->attrs : NULL; a && *a; a++) {
		cordon_register_table(call, container_of(*a, struct rx_queue_attribute, attr), &cordon_table_rx_queue_attribute, &clauses_register_netdevice[8]);
	}
	cordon_lose_fields(call, dev, CORDON_FIELDS_setup(dev), &clauses_register_netdevice[9]);
}

static void leave_register_netdevice(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_fields(call, 0, dev, CORDON_FIELDS_setup(dev), &clauses_register_netdevice[10]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(dev) };
		
			cordon_pin(call, &cordon_inverse_unregister_netdev, arguments, NULL, 0, &clauses_register_netdevice[11]);
		}
	}
}

const struct cordon_contract cordon_import_register_netdevice = {
	.name = "register_netdevice",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_register_netdevice[0],
	.enter = enter_register_netdevice,
	.leave = leave_register_netdevice,
};

/* ---- unregister_netdevice_queue ---- */
static const struct cordon_clause clauses_unregister_netdevice_queue[] = {
	{ "unregister_netdevice_queue", "specs/linux/netdevice.own.h", "unregister_netdevice_queue", 172 },
	{ "unregister_netdevice_queue", "specs/linux/netdevice.own.h", "__runs_in(process)", 173 },
	{ "unregister_netdevice_queue", "specs/linux/netdevice.own.h", "__requires(rtnl_is_locked())", 174 },
	{ "unregister_netdevice_queue", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 175 },
	{ "unregister_netdevice_queue", "specs/linux/netdevice.own.h", "__checks_if(head, ref(head))", 176 },
	{ "unregister_netdevice_queue", "specs/linux/netdevice.own.h", "__unpins(unregister_netdev(dev))", 177 },
};
CORDON_SAME_TYPE(unregister_netdevice_queue, void, struct net_device *, struct list_head *);
static void enter_unregister_netdevice_queue(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	struct list_head *head = (struct list_head *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_unregister_netdevice_queue[1]);
	cordon_require(call, rtnl_is_locked(), &clauses_unregister_netdevice_queue[2]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_unregister_netdevice_queue[3]);
	if (head) {
		cordon_need_ref(call, head, 0, CORDON_TYPE(head), &clauses_unregister_netdevice_queue[4]);
	}
	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_unregister_netdev, arguments, 1, &clauses_unregister_netdevice_queue[5]);
	}
}

const struct cordon_contract cordon_import_unregister_netdevice_queue = {
	.name = "unregister_netdevice_queue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_unregister_netdevice_queue[0],
	.enter = enter_unregister_netdevice_queue,
};

/* ---- net_device.priv_destructor ---- */
static const struct cordon_clause clauses_net_device__priv_destructor[] = {
	{ "net_device.priv_destructor", "specs/linux/netdevice.own.h", "net_device.priv_destructor", 178 },
	{ "net_device.priv_destructor", "specs/linux/netdevice.own.h", "__principal(dev)", 179 },
	{ "net_device.priv_destructor", "specs/linux/netdevice.own.h", "__runs_in(process)", 179 },
	{ "net_device.priv_destructor", "specs/linux/netdevice.own.h", "__faults()", 180 },
};
CORDON_SAME_TYPE(*((struct net_device *)0)->priv_destructor, void, struct net_device *);
static u64 fault_net_device__priv_destructor(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_net_device__priv_destructor = {
	.name = "net_device.priv_destructor",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_net_device__priv_destructor[0],
	.fault = fault_net_device__priv_destructor,
};

/* ---- register_netdev ---- */
static const struct cordon_clause clauses_register_netdev[] = {
	{ "register_netdev", "specs/linux/netdevice.own.h", "register_netdev", 182 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__runs_in(process)", 183 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 184 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__requires(dev->reg_state == NETREG_UNINITIALIZED)", 185 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__checks_if(dev->dev.parent, ref(dev->dev.parent))", 186 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__registers(dev->netdev_ops, net_device_ops)", 187 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__registers_if(dev->ethtool_ops, dev->ethtool_ops, ethtool_ops)", 188 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__registers_if(dev->priv_destructor, dev->priv_destructor, net_device.priv_destructor)", 189 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__registers_for((struct attribute **a = (dev)->sysfs_rx_queue_group ? (dev)->sysfs_rx_queue_group->attrs : NULL; a && *a; a++), container_of(*a, struct rx_queue_attribute, attr), rx_queue_attribute)", 190 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__transfers(fields(dev, setup))", 193 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__returns_if(ret, fields(dev, setup))", 194 },
	{ "register_netdev", "specs/linux/netdevice.own.h", "__pins_if(!ret, ref(dev), unregister_netdev(dev))", 195 },
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
	if (dev->priv_destructor) {
		cordon_register_function(call, dev->priv_destructor, &cordon_callback_net_device__priv_destructor, &clauses_register_netdev[7]);
	}
	for (struct attribute **a = (dev)->sysfs_rx_queue_group ? (dev)->sysfs_rx_queue_group->attrs : NULL; a && *a; a++) {
		cordon_register_table(call, container_of(*a, struct rx_queue_attribute, attr), &cordon_table_rx_queue_attribute, &clauses_register_netdev[8]);
	}
	cordon_lose_fields(call, dev, CORDON_FIELDS_setup(dev), &clauses_register_netdev[9]);
}

static void leave_register_netdev(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_fields(call, 0, dev, CORDON_FIELDS_setup(dev), &clauses_register_netdev[10]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(dev) };
		
			cordon_pin(call, &cordon_inverse_unregister_netdev, arguments, NULL, 0, &clauses_register_netdev[11]);
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
	{ "unregister_netdev", "specs/linux/netdevice.own.h", "unregister_netdev", 196 },
	{ "unregister_netdev", "specs/linux/netdevice.own.h", "__runs_in(process)", 197 },
	{ "unregister_netdev", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 198 },
	{ "unregister_netdev", "specs/linux/netdevice.own.h", "__requires(dev->reg_state == NETREG_REGISTERED)", 199 },
	{ "unregister_netdev", "specs/linux/netdevice.own.h", "__unpins(unregister_netdev(dev))", 200 },
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
	{ "free_netdev", "specs/linux/netdevice.own.h", "free_netdev", 201 },
	{ "free_netdev", "specs/linux/netdevice.own.h", "__requires(dev->reg_state == NETREG_UNINITIALIZED || dev->reg_state == NETREG_DUMMY || dev->reg_state == NETREG_UNREGISTERING || dev->reg_state == NETREG_UNREGISTERED)", 202 },
	{ "free_netdev", "specs/linux/netdevice.own.h", "__revokes_if(dev->reg_state == NETREG_UNINITIALIZED, fields(dev, setup))", 204 },
	{ "free_netdev", "specs/linux/netdevice.own.h", "__revokes_for((struct napi_struct *n = list_first_entry(&dev->napi_list, struct napi_struct, dev_list); &n->dev_list != &dev->napi_list; n = list_next_entry(n, dev_list)), napi_caps(n))", 205 },
	{ "free_netdev", "specs/linux/netdevice.own.h", "__revokes(netdev_caps(dev, 0))", 208 },
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
	{ "netif_napi_add_weight", "specs/linux/netdevice.own.h", "netif_napi_add_weight", 211 },
	{ "netif_napi_add_weight", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 213 },
	{ "netif_napi_add_weight", "specs/linux/netdevice.own.h", "__registers(poll, napi_struct.poll)", 214 },
	{ "netif_napi_add_weight", "specs/linux/netdevice.own.h", "__transfers(write(napi, sizeof(*napi)))", 215 },
	{ "netif_napi_add_weight", "specs/linux/netdevice.own.h", "__grants(napi_caps(napi))", 216 },
	{ "netif_napi_add_weight", "specs/linux/netdevice.own.h", "__pins(ref(napi), __netif_napi_del(napi))", 217 },
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
	{ "__netif_napi_del", "specs/linux/netdevice.own.h", "__netif_napi_del", 219 },
	{ "__netif_napi_del", "specs/linux/netdevice.own.h", "__requires(list_empty(&napi->poll_list))", 220 },
	{ "__netif_napi_del", "specs/linux/netdevice.own.h", "__unpins(__netif_napi_del(napi))", 221 },
	{ "__netif_napi_del", "specs/linux/netdevice.own.h", "__revokes(napi_caps(napi))", 222 },
};
CORDON_SAME_TYPE(__netif_napi_del, void, struct napi_struct *);
static void enter___netif_napi_del(struct cordon_call *call)
{
	struct napi_struct *napi = (struct napi_struct *)call->args[0];

	cordon_require(call, list_empty(&napi->poll_list), &clauses___netif_napi_del[1]);
	{
		const u64 arguments[6] = { (u64)(napi) };
	
		cordon_unpin(call, &cordon_inverse___netif_napi_del, arguments, 1, &clauses___netif_napi_del[2]);
	}
	cordon_set_close(call, &cordon_set_napi_caps, napi, &clauses___netif_napi_del[3]);
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
	{ "napi_struct.poll", "specs/linux/netdevice.own.h", "napi_struct.poll", 223 },
	{ "napi_struct.poll", "specs/linux/netdevice.own.h", "__principal(napi)", 224 },
	{ "napi_struct.poll", "specs/linux/netdevice.own.h", "__runs_in(softirq)", 225 },
	{ "napi_struct.poll", "specs/linux/netdevice.own.h", "__faults((napi_ends_turn(napi), 0))", 226 },
};
CORDON_SAME_TYPE(*((struct napi_struct *)0)->poll, int, struct napi_struct *, int);
static u64 fault_napi_struct__poll(struct cordon_call *call)
{
	struct napi_struct *napi = (struct napi_struct *)call->args[0];

	napi_ends_turn(napi);
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
	{ "napi_enable", "specs/linux/netdevice.own.h", "napi_enable", 229 },
	{ "napi_enable", "specs/linux/netdevice.own.h", "__checks(ref(n))", 230 },
	{ "napi_enable", "specs/linux/netdevice.own.h", "__requires(test_bit(NAPI_STATE_SCHED, &n->state))", 231 },
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
	{ "napi_disable", "specs/linux/netdevice.own.h", "napi_disable", 232 },
	{ "napi_disable", "specs/linux/netdevice.own.h", "__runs_in(process)", 233 },
	{ "napi_disable", "specs/linux/netdevice.own.h", "__checks(ref(n))", 234 },
	{ "napi_disable", "specs/linux/netdevice.own.h", "__requires(napi_comes_idle(n))", 235 },
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
	{ "napi_schedule_prep", "specs/linux/netdevice.own.h", "napi_schedule_prep", 236 },
	{ "napi_schedule_prep", "specs/linux/netdevice.own.h", "__checks(ref(n))", 237 },
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

/* ---- __napi_schedule_irqoff ---- */
static const struct cordon_clause clauses___napi_schedule_irqoff[] = {
	{ "__napi_schedule_irqoff", "specs/linux/netdevice.own.h", "__napi_schedule_irqoff", 238 },
	{ "__napi_schedule_irqoff", "specs/linux/netdevice.own.h", "__checks(ref(n))", 239 },
};
CORDON_SAME_TYPE(__napi_schedule_irqoff, void, struct napi_struct *);
static void enter___napi_schedule_irqoff(struct cordon_call *call)
{
	struct napi_struct *n = (struct napi_struct *)call->args[0];

	cordon_need_ref(call, n, 0, CORDON_TYPE(n), &clauses___napi_schedule_irqoff[1]);
}

const struct cordon_contract cordon_import___napi_schedule_irqoff = {
	.name = "__napi_schedule_irqoff",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___napi_schedule_irqoff[0],
	.enter = enter___napi_schedule_irqoff,
};

/* ---- __napi_schedule ---- */
static const struct cordon_clause clauses___napi_schedule[] = {
	{ "__napi_schedule", "specs/linux/netdevice.own.h", "__napi_schedule", 240 },
	{ "__napi_schedule", "specs/linux/netdevice.own.h", "__checks(ref(n))", 241 },
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
	{ "napi_complete_done", "specs/linux/netdevice.own.h", "napi_complete_done", 242 },
	{ "napi_complete_done", "specs/linux/netdevice.own.h", "__checks(ref(n))", 243 },
	{ "napi_complete_done", "specs/linux/netdevice.own.h", "__requires(test_bit(NAPI_STATE_SCHED, &n->state))", 244 },
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
	{ "napi_gro_receive", "specs/linux/netdevice.own.h", "napi_gro_receive", 245 },
	{ "napi_gro_receive", "specs/linux/netdevice.own.h", "__checks(ref(napi))", 246 },
	{ "napi_gro_receive", "specs/linux/netdevice.own.h", "__checks(ref(skb))", 247 },
	{ "napi_gro_receive", "specs/linux/netdevice.own.h", "__requires(skb_is_sound(skb) && skb_is_received(skb))", 248 },
	{ "napi_gro_receive", "specs/linux/netdevice.own.h", "__transfers_for((int i = own_frag(skb, 0, false); i < skb_shinfo(skb)->nr_frags; i = own_frag(skb, i + 1, false)), page_caps(skb_frag_page(&skb_shinfo(skb)->frags[i]), 0))", 249 },
	{ "napi_gro_receive", "specs/linux/netdevice.own.h", "__transfers_for((int i = own_frag(skb, 0, true); i < skb_shinfo(skb)->nr_frags; i = own_frag(skb, i + 1, true)), write(skb_frag_address(&skb_shinfo(skb)->frags[i]), skb_frag_size(&skb_shinfo(skb)->frags[i])))", 249 },
	{ "napi_gro_receive", "specs/linux/netdevice.own.h", "__transfers(skb_caps(skb))", 250 },
};
CORDON_SAME_TYPE(napi_gro_receive, gro_result_t, struct napi_struct *, struct sk_buff *);
CORDON_IN_REGISTERS(gro_result_t, 16);
static void enter_napi_gro_receive(struct cordon_call *call)
{
	struct napi_struct *napi = (struct napi_struct *)call->args[0];
	struct sk_buff *skb = (struct sk_buff *)call->args[1];

	cordon_need_ref(call, napi, 0, CORDON_TYPE(napi), &clauses_napi_gro_receive[1]);
	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_napi_gro_receive[2]);
	cordon_require(call, skb_is_sound(skb) && skb_is_received(skb), &clauses_napi_gro_receive[3]);
	for (int i = own_frag(skb, 0, false); i < skb_shinfo(skb)->nr_frags; i = own_frag(skb, i + 1, false)) {
		cordon_set_close(call, &cordon_set_page_caps, skb_frag_page(&skb_shinfo(skb)->frags[i]), &clauses_napi_gro_receive[4]);
	}
	for (int i = own_frag(skb, 0, true); i < skb_shinfo(skb)->nr_frags; i = own_frag(skb, i + 1, true)) {
		cordon_lose_write(call, skb_frag_address(&skb_shinfo(skb)->frags[i]), skb_frag_size(&skb_shinfo(skb)->frags[i]), &clauses_napi_gro_receive[5]);
	}
	cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_napi_gro_receive[6]);
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
	{ "napi_get_frags", "specs/linux/netdevice.own.h", "napi_get_frags", 251 },
	{ "napi_get_frags", "specs/linux/netdevice.own.h", "__checks(ref(napi))", 252 },
	{ "napi_get_frags", "specs/linux/netdevice.own.h", "__returns_if(ret, skb_caps(ret))", 253 },
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
	{ "napi_gro_frags", "specs/linux/netdevice.own.h", "napi_gro_frags", 254 },
	{ "napi_gro_frags", "specs/linux/netdevice.own.h", "__checks(ref(napi))", 255 },
	{ "napi_gro_frags", "specs/linux/netdevice.own.h", "__requires(napi->skb)", 256 },
	{ "napi_gro_frags", "specs/linux/netdevice.own.h", "__checks(ref(napi->skb))", 257 },
	{ "napi_gro_frags", "specs/linux/netdevice.own.h", "__requires(skb_is_sound(napi->skb))", 258 },
	{ "napi_gro_frags", "specs/linux/netdevice.own.h", "__transfers_for((int i = own_frag(napi->skb, 0, false); i < skb_shinfo(napi->skb)->nr_frags; i = own_frag(napi->skb, i + 1, false)), page_caps(skb_frag_page(&skb_shinfo(napi->skb)->frags[i]), 0))", 259 },
	{ "napi_gro_frags", "specs/linux/netdevice.own.h", "__transfers_for((int i = own_frag(napi->skb, 0, true); i < skb_shinfo(napi->skb)->nr_frags; i = own_frag(napi->skb, i + 1, true)), write(skb_frag_address(&skb_shinfo(napi->skb)->frags[i]), skb_frag_size(&skb_shinfo(napi->skb)->frags[i])))", 259 },
	{ "napi_gro_frags", "specs/linux/netdevice.own.h", "__transfers(skb_caps(napi->skb))", 260 },
	{ "napi_gro_frags", "specs/linux/netdevice.own.h", "__returns_if(napi->skb, skb_caps(napi->skb))", 262 },
};
CORDON_SAME_TYPE(napi_gro_frags, gro_result_t, struct napi_struct *);
CORDON_IN_REGISTERS(gro_result_t, 16);
static void enter_napi_gro_frags(struct cordon_call *call)
{
	struct napi_struct *napi = (struct napi_struct *)call->args[0];

	cordon_need_ref(call, napi, 0, CORDON_TYPE(napi), &clauses_napi_gro_frags[1]);
	cordon_require(call, napi->skb, &clauses_napi_gro_frags[2]);
	cordon_need_ref(call, napi->skb, 0, CORDON_TYPE(napi->skb), &clauses_napi_gro_frags[3]);
	cordon_require(call, skb_is_sound(napi->skb), &clauses_napi_gro_frags[4]);
	for (int i = own_frag(napi->skb, 0, false); i < skb_shinfo(napi->skb)->nr_frags; i = own_frag(napi->skb, i + 1, false)) {
		cordon_set_close(call, &cordon_set_page_caps, skb_frag_page(&skb_shinfo(napi->skb)->frags[i]), &clauses_napi_gro_frags[5]);
	}
	for (int i = own_frag(napi->skb, 0, true); i < skb_shinfo(napi->skb)->nr_frags; i = own_frag(napi->skb, i + 1, true)) {
		cordon_lose_write(call, skb_frag_address(&skb_shinfo(napi->skb)->frags[i]), skb_frag_size(&skb_shinfo(napi->skb)->frags[i]), &clauses_napi_gro_frags[6]);
	}
	cordon_set_close(call, &cordon_set_skb_caps, napi->skb, &clauses_napi_gro_frags[7]);
}

static void leave_napi_gro_frags(struct cordon_call *call)
{
	struct napi_struct *napi = (struct napi_struct *)call->args[0];

	if (napi->skb) {
		cordon_gain_skb_caps(call, &clauses_napi_gro_frags[8], napi->skb);
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
	{ "netif_carrier_on", "specs/linux/netdevice.own.h", "netif_carrier_on", 264 },
	{ "netif_carrier_on", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 264 },
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
	{ "netif_carrier_off", "specs/linux/netdevice.own.h", "netif_carrier_off", 265 },
	{ "netif_carrier_off", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 265 },
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
	{ "netif_device_attach", "specs/linux/netdevice.own.h", "netif_device_attach", 266 },
	{ "netif_device_attach", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 266 },
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
	{ "netif_device_detach", "specs/linux/netdevice.own.h", "netif_device_detach", 267 },
	{ "netif_device_detach", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 267 },
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
	{ "netif_schedule_queue", "specs/linux/netdevice.own.h", "netif_schedule_queue", 268 },
	{ "netif_schedule_queue", "specs/linux/netdevice.own.h", "__checks(ref(txq))", 268 },
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
	{ "netif_tx_wake_queue", "specs/linux/netdevice.own.h", "netif_tx_wake_queue", 269 },
	{ "netif_tx_wake_queue", "specs/linux/netdevice.own.h", "__checks(ref(dev_queue))", 269 },
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
	{ "dev_addr_mod", "specs/linux/netdevice.own.h", "dev_addr_mod", 271 },
	{ "dev_addr_mod", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 272 },
	{ "dev_addr_mod", "specs/linux/netdevice.own.h", "__checks(read(addr, len))", 273 },
	{ "dev_addr_mod", "specs/linux/netdevice.own.h", "__requires(offset <= MAX_ADDR_LEN && len <= MAX_ADDR_LEN - offset)", 274 },
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
	{ "eth_type_trans", "specs/linux/netdevice.own.h", "eth_type_trans", 275 },
	{ "eth_type_trans", "specs/linux/netdevice.own.h", "__checks(fields(skb))", 276 },
	{ "eth_type_trans", "specs/linux/netdevice.own.h", "__requires(skb_is_sound(skb) && (skb->len < ETH_HLEN || skb_headlen(skb) >= ETH_HLEN))", 277 },
	{ "eth_type_trans", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 278 },
};
CORDON_SAME_TYPE(eth_type_trans, __be16, struct sk_buff *, struct net_device *);
CORDON_IN_REGISTERS(__be16, 16);
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

/* ---- eth_mac_addr ---- */
static const struct cordon_clause clauses_eth_mac_addr[] = {
	{ "eth_mac_addr", "specs/linux/netdevice.own.h", "eth_mac_addr", 279 },
	{ "eth_mac_addr", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 280 },
	{ "eth_mac_addr", "specs/linux/netdevice.own.h", "__checks(read(p, sizeof(struct sockaddr)))", 281 },
};
CORDON_SAME_TYPE(eth_mac_addr, int, struct net_device *, void *);
static void enter_eth_mac_addr(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	void *p = (void *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_eth_mac_addr[1]);
	cordon_need_read(call, p, sizeof(struct sockaddr), &clauses_eth_mac_addr[2]);
}

const struct cordon_contract cordon_import_eth_mac_addr = {
	.name = "eth_mac_addr",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_eth_mac_addr[0],
	.enter = enter_eth_mac_addr,
};

/* ---- dev_lstats_read ---- */
static const struct cordon_clause clauses_dev_lstats_read[] = {
	{ "dev_lstats_read", "specs/linux/netdevice.own.h", "dev_lstats_read", 282 },
	{ "dev_lstats_read", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 283 },
	{ "dev_lstats_read", "specs/linux/netdevice.own.h", "__checks_if(!own_core_stats(dev), percpu_caps(dev->lstats, 0))", 284 },
	{ "dev_lstats_read", "specs/linux/netdevice.own.h", "__checks(write(packets, sizeof(*packets)))", 285 },
	{ "dev_lstats_read", "specs/linux/netdevice.own.h", "__checks(write(bytes, sizeof(*bytes)))", 286 },
};
CORDON_SAME_TYPE(dev_lstats_read, void, struct net_device *, u64 *, u64 *);
static void enter_dev_lstats_read(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	u64 *packets = (u64 *)call->args[1];
	u64 *bytes = (u64 *)call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_lstats_read[1]);
	if (!own_core_stats(dev)) {
		cordon_set_need(call, &cordon_set_percpu_caps, dev->lstats, &clauses_dev_lstats_read[2]);
	}
	cordon_need_write(call, packets, sizeof(*packets), &clauses_dev_lstats_read[3]);
	cordon_need_write(call, bytes, sizeof(*bytes), &clauses_dev_lstats_read[4]);
}

const struct cordon_contract cordon_import_dev_lstats_read = {
	.name = "dev_lstats_read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_dev_lstats_read[0],
	.enter = enter_dev_lstats_read,
};

/* ---- dev_get_stats ---- */
static const struct cordon_clause clauses_dev_get_stats[] = {
	{ "dev_get_stats", "specs/linux/netdevice.own.h", "dev_get_stats", 287 },
	{ "dev_get_stats", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 288 },
	{ "dev_get_stats", "specs/linux/netdevice.own.h", "__checks(write(storage, sizeof(*storage)))", 289 },
};
CORDON_SAME_TYPE(dev_get_stats, struct rtnl_link_stats64 *, struct net_device *, struct rtnl_link_stats64 *);
static void enter_dev_get_stats(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	struct rtnl_link_stats64 *storage = (struct rtnl_link_stats64 *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_get_stats[1]);
	cordon_need_write(call, storage, sizeof(*storage), &clauses_dev_get_stats[2]);
}

const struct cordon_contract cordon_import_dev_get_stats = {
	.name = "dev_get_stats",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_get_stats[0],
	.enter = enter_dev_get_stats,
};

/* ---- dev_trans_start ---- */
static const struct cordon_clause clauses_dev_trans_start[] = {
	{ "dev_trans_start", "specs/linux/netdevice.own.h", "dev_trans_start", 290 },
	{ "dev_trans_start", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 290 },
};
CORDON_SAME_TYPE(dev_trans_start, unsigned long, struct net_device *);
static void enter_dev_trans_start(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_trans_start[1]);
}

const struct cordon_contract cordon_import_dev_trans_start = {
	.name = "dev_trans_start",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_trans_start[0],
	.enter = enter_dev_trans_start,
};

/* ---- netdev_rss_key_fill ---- */
static const struct cordon_clause clauses_netdev_rss_key_fill[] = {
	{ "netdev_rss_key_fill", "specs/linux/netdevice.own.h", "netdev_rss_key_fill", 291 },
	{ "netdev_rss_key_fill", "specs/linux/netdevice.own.h", "__requires(len <= NETDEV_RSS_KEY_LEN)", 292 },
	{ "netdev_rss_key_fill", "specs/linux/netdevice.own.h", "__checks(write(buffer, len))", 293 },
};
CORDON_SAME_TYPE(netdev_rss_key_fill, void, void *, size_t);
static void enter_netdev_rss_key_fill(struct cordon_call *call)
{
	void *buffer = (void *)call->args[0];
	size_t len = (size_t)call->args[1];

	cordon_require(call, len <= NETDEV_RSS_KEY_LEN, &clauses_netdev_rss_key_fill[1]);
	cordon_need_write(call, buffer, len, &clauses_netdev_rss_key_fill[2]);
}

const struct cordon_contract cordon_import_netdev_rss_key_fill = {
	.name = "netdev_rss_key_fill",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_netdev_rss_key_fill[0],
	.enter = enter_netdev_rss_key_fill,
};

/* ---- passthru_features_check ---- */
static const struct cordon_clause clauses_passthru_features_check[] = {
	{ "passthru_features_check", "specs/linux/netdevice.own.h", "passthru_features_check", 294 },
	{ "passthru_features_check", "specs/linux/netdevice.own.h", "__checks(ref(skb))", 295 },
	{ "passthru_features_check", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 295 },
};
CORDON_SAME_TYPE(passthru_features_check, netdev_features_t, struct sk_buff *, struct net_device *, netdev_features_t);
CORDON_IN_REGISTERS(netdev_features_t, 16);
CORDON_IN_REGISTERS(netdev_features_t, 8);
static void enter_passthru_features_check(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	struct net_device *dev = (struct net_device *)call->args[1];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_passthru_features_check[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_passthru_features_check[2]);
}

const struct cordon_contract cordon_import_passthru_features_check = {
	.name = "passthru_features_check",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_passthru_features_check[0],
	.enter = enter_passthru_features_check,
};

/* ---- eth_validate_addr ---- */
static const struct cordon_clause clauses_eth_validate_addr[] = {
	{ "eth_validate_addr", "specs/linux/netdevice.own.h", "eth_validate_addr", 296 },
	{ "eth_validate_addr", "specs/linux/netdevice.own.h", "__checks(ref(dev))", 297 },
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
	{ "dql_completed", "specs/linux/netdevice.own.h", "dql_completed", 300 },
	{ "dql_completed", "specs/linux/netdevice.own.h", "__checks(write(dql, sizeof(*dql)))", 301 },
	{ "dql_completed", "specs/linux/netdevice.own.h", "__requires(count <= dql->num_queued - dql->num_completed)", 302 },
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
	{ "dql_reset", "specs/linux/netdevice.own.h", "dql_reset", 303 },
	{ "dql_reset", "specs/linux/netdevice.own.h", "__checks(write(dql, sizeof(*dql)))", 304 },
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
	{ "softnet_data", "specs/linux/netdevice.own.h", "softnet_data", 306 },
};
const struct cordon_contract cordon_import_softnet_data = {
	.name = "softnet_data",
	.class = CORDON_CLASS_PERCPU,
	.size = sizeof(softnet_data),
	.where = &clauses_softnet_data[0],
};

/* ---- net_device_ops.ndo_init ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_init[] = {
	{ "net_device_ops.ndo_init", "specs/linux/netdevice.own.h", "net_device_ops.ndo_init", 309 },
	{ "net_device_ops.ndo_init", "specs/linux/netdevice.own.h", "__principal(dev)", 310 },
	{ "net_device_ops.ndo_init", "specs/linux/netdevice.own.h", "__runs_in(process)", 310 },
	{ "net_device_ops.ndo_init", "specs/linux/netdevice.own.h", "__faults(-ENODEV)", 312 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_init, int, struct net_device *);
static u64 fault_net_device_ops__ndo_init(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_init = {
	.name = "net_device_ops.ndo_init",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_net_device_ops__ndo_init[0],
	.fault = fault_net_device_ops__ndo_init,
};

/* ---- net_device_ops.ndo_uninit ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_uninit[] = {
	{ "net_device_ops.ndo_uninit", "specs/linux/netdevice.own.h", "net_device_ops.ndo_uninit", 314 },
	{ "net_device_ops.ndo_uninit", "specs/linux/netdevice.own.h", "__principal(dev)", 315 },
	{ "net_device_ops.ndo_uninit", "specs/linux/netdevice.own.h", "__runs_in(process)", 315 },
	{ "net_device_ops.ndo_uninit", "specs/linux/netdevice.own.h", "__unpins(unregister_netdev(dev))", 316 },
	{ "net_device_ops.ndo_uninit", "specs/linux/netdevice.own.h", "__returns_if(dev->needs_free_netdev && dev->reg_state == NETREG_UNREGISTERING, netdev_caps(dev, 0))", 317 },
	{ "net_device_ops.ndo_uninit", "specs/linux/netdevice.own.h", "__faults()", 318 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_uninit, void, struct net_device *);
static void enter_net_device_ops__ndo_uninit(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_unregister_netdev, arguments, 1, &clauses_net_device_ops__ndo_uninit[3]);
	}
}

static void leave_net_device_ops__ndo_uninit(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	if (dev->needs_free_netdev && dev->reg_state == NETREG_UNREGISTERING) {
		cordon_set_close(call, &cordon_set_netdev_caps, dev, &clauses_net_device_ops__ndo_uninit[4]);
	}
}

static u64 fault_net_device_ops__ndo_uninit(struct cordon_call *call)
{
	return 0;
}

static void gone_net_device_ops__ndo_uninit(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_unregister_netdev, arguments, 1, &clauses_net_device_ops__ndo_uninit[3]);
	}
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_uninit = {
	.name = "net_device_ops.ndo_uninit",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_net_device_ops__ndo_uninit[0],
	.enter = enter_net_device_ops__ndo_uninit,
	.leave = leave_net_device_ops__ndo_uninit,
	.fault = fault_net_device_ops__ndo_uninit,
	.gone = gone_net_device_ops__ndo_uninit,
};

/* ---- net_device_ops.ndo_get_stats64 ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_get_stats64[] = {
	{ "net_device_ops.ndo_get_stats64", "specs/linux/netdevice.own.h", "net_device_ops.ndo_get_stats64", 319 },
	{ "net_device_ops.ndo_get_stats64", "specs/linux/netdevice.own.h", "__principal(dev)", 320 },
	{ "net_device_ops.ndo_get_stats64", "specs/linux/netdevice.own.h", "__runs_in(softirq)", 320 },
	{ "net_device_ops.ndo_get_stats64", "specs/linux/netdevice.own.h", "__lends(write(storage, sizeof(*storage)))", 321 },
	{ "net_device_ops.ndo_get_stats64", "specs/linux/netdevice.own.h", "__faults()", 322 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_get_stats64, void, struct net_device *, struct rtnl_link_stats64 *);
static void enter_net_device_ops__ndo_get_stats64(struct cordon_call *call)
{
	struct rtnl_link_stats64 *storage = (struct rtnl_link_stats64 *)call->args[1];

	cordon_lend_write(call, storage, sizeof(*storage), CORDON_TYPE(storage), &clauses_net_device_ops__ndo_get_stats64[3]);
}

static u64 fault_net_device_ops__ndo_get_stats64(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_get_stats64 = {
	.name = "net_device_ops.ndo_get_stats64",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_net_device_ops__ndo_get_stats64[0],
	.enter = enter_net_device_ops__ndo_get_stats64,
	.fault = fault_net_device_ops__ndo_get_stats64,
};

/* ---- net_device_ops.ndo_get_stats ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_get_stats[] = {
	{ "net_device_ops.ndo_get_stats", "specs/linux/netdevice.own.h", "net_device_ops.ndo_get_stats", 323 },
	{ "net_device_ops.ndo_get_stats", "specs/linux/netdevice.own.h", "__principal(dev)", 324 },
	{ "net_device_ops.ndo_get_stats", "specs/linux/netdevice.own.h", "__runs_in(softirq)", 324 },
	{ "net_device_ops.ndo_get_stats", "specs/linux/netdevice.own.h", "__grants(ref(ret, sizeof(*ret)))", 325 },
	{ "net_device_ops.ndo_get_stats", "specs/linux/netdevice.own.h", "__faults(&dev->stats)", 326 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_get_stats, struct net_device_stats *, struct net_device *);
static void leave_net_device_ops__ndo_get_stats(struct cordon_call *call)
{
	struct net_device_stats *ret = (struct net_device_stats *)call->result;

	cordon_need_ref(call, ret, sizeof(*ret), CORDON_TYPE(ret), &clauses_net_device_ops__ndo_get_stats[3]);
}

static u64 fault_net_device_ops__ndo_get_stats(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	return (u64)(&dev->stats);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_get_stats = {
	.name = "net_device_ops.ndo_get_stats",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_net_device_ops__ndo_get_stats[0],
	.leave = leave_net_device_ops__ndo_get_stats,
	.fault = fault_net_device_ops__ndo_get_stats,
};

/* ---- net_device_ops.ndo_features_check ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_features_check[] = {
	{ "net_device_ops.ndo_features_check", "specs/linux/netdevice.own.h", "net_device_ops.ndo_features_check", 328 },
	{ "net_device_ops.ndo_features_check", "specs/linux/netdevice.own.h", "__principal(dev)", 330 },
	{ "net_device_ops.ndo_features_check", "specs/linux/netdevice.own.h", "__runs_in(softirq)", 330 },
	{ "net_device_ops.ndo_features_check", "specs/linux/netdevice.own.h", "__transfers(ref(skb))", 331 },
	{ "net_device_ops.ndo_features_check", "specs/linux/netdevice.own.h", "__returns(ref(skb))", 332 },
	{ "net_device_ops.ndo_features_check", "specs/linux/netdevice.own.h", "__faults(features)", 333 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_features_check, netdev_features_t, struct sk_buff *, struct net_device *, netdev_features_t);
CORDON_IN_REGISTERS(netdev_features_t, 16);
CORDON_IN_REGISTERS(netdev_features_t, 8);
static void enter_net_device_ops__ndo_features_check(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	cordon_gain_ref(call, 0, skb, 0, CORDON_TYPE(skb), &clauses_net_device_ops__ndo_features_check[3]);
}

static void leave_net_device_ops__ndo_features_check(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	cordon_lose_ref(call, skb, CORDON_TYPE(skb), &clauses_net_device_ops__ndo_features_check[4]);
}

static u64 fault_net_device_ops__ndo_features_check(struct cordon_call *call)
{
	netdev_features_t features = (netdev_features_t)call->args[2];

	return (u64)(features);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_features_check = {
	.name = "net_device_ops.ndo_features_check",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_net_device_ops__ndo_features_check[0],
	.enter = enter_net_device_ops__ndo_features_check,
	.leave = leave_net_device_ops__ndo_features_check,
	.fault = fault_net_device_ops__ndo_features_check,
};

/* ---- net_device_ops.ndo_change_carrier ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_change_carrier[] = {
	{ "net_device_ops.ndo_change_carrier", "specs/linux/netdevice.own.h", "net_device_ops.ndo_change_carrier", 334 },
	{ "net_device_ops.ndo_change_carrier", "specs/linux/netdevice.own.h", "__principal(dev)", 335 },
	{ "net_device_ops.ndo_change_carrier", "specs/linux/netdevice.own.h", "__runs_in(process)", 335 },
	{ "net_device_ops.ndo_change_carrier", "specs/linux/netdevice.own.h", "__faults(-ENODEV)", 335 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_change_carrier, int, struct net_device *, bool);
static u64 fault_net_device_ops__ndo_change_carrier(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_change_carrier = {
	.name = "net_device_ops.ndo_change_carrier",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_net_device_ops__ndo_change_carrier[0],
	.fault = fault_net_device_ops__ndo_change_carrier,
};

/* ---- net_device_ops.ndo_get_phys_port_name ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_get_phys_port_name[] = {
	{ "net_device_ops.ndo_get_phys_port_name", "specs/linux/netdevice.own.h", "net_device_ops.ndo_get_phys_port_name", 336 },
	{ "net_device_ops.ndo_get_phys_port_name", "specs/linux/netdevice.own.h", "__principal(dev)", 337 },
	{ "net_device_ops.ndo_get_phys_port_name", "specs/linux/netdevice.own.h", "__runs_in(process)", 337 },
	{ "net_device_ops.ndo_get_phys_port_name", "specs/linux/netdevice.own.h", "__lends(write(name, len))", 338 },
	{ "net_device_ops.ndo_get_phys_port_name", "specs/linux/netdevice.own.h", "__faults(-EOPNOTSUPP)", 339 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_get_phys_port_name, int, struct net_device *, char *, size_t);
static void enter_net_device_ops__ndo_get_phys_port_name(struct cordon_call *call)
{
	char *name = (char *)call->args[1];
	size_t len = (size_t)call->args[2];

	cordon_lend_write(call, name, len, CORDON_TYPE(name), &clauses_net_device_ops__ndo_get_phys_port_name[3]);
}

static u64 fault_net_device_ops__ndo_get_phys_port_name(struct cordon_call *call)
{
	return (u64)(-EOPNOTSUPP);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_get_phys_port_name = {
	.name = "net_device_ops.ndo_get_phys_port_name",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_net_device_ops__ndo_get_phys_port_name[0],
	.enter = enter_net_device_ops__ndo_get_phys_port_name,
	.fault = fault_net_device_ops__ndo_get_phys_port_name,
};

/* ---- net_device_ops.ndo_open ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_open[] = {
	{ "net_device_ops.ndo_open", "specs/linux/netdevice.own.h", "net_device_ops.ndo_open", 340 },
	{ "net_device_ops.ndo_open", "specs/linux/netdevice.own.h", "__principal(dev)", 341 },
	{ "net_device_ops.ndo_open", "specs/linux/netdevice.own.h", "__runs_in(process)", 341 },
	{ "net_device_ops.ndo_open", "specs/linux/netdevice.own.h", "__faults(-ENODEV)", 343 },
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
	{ "net_device_ops.ndo_stop", "specs/linux/netdevice.own.h", "net_device_ops.ndo_stop", 344 },
	{ "net_device_ops.ndo_stop", "specs/linux/netdevice.own.h", "__principal(dev)", 345 },
	{ "net_device_ops.ndo_stop", "specs/linux/netdevice.own.h", "__runs_in(process)", 345 },
	{ "net_device_ops.ndo_stop", "specs/linux/netdevice.own.h", "__faults(0)", 347 },
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
	{ "net_device_ops.ndo_start_xmit", "specs/linux/netdevice.own.h", "net_device_ops.ndo_start_xmit", 348 },
	{ "net_device_ops.ndo_start_xmit", "specs/linux/netdevice.own.h", "__principal(dev)", 349 },
	{ "net_device_ops.ndo_start_xmit", "specs/linux/netdevice.own.h", "__runs_in(softirq)", 350 },
	{ "net_device_ops.ndo_start_xmit", "specs/linux/netdevice.own.h", "__transfers(skb_caps(skb))", 352 },
	{ "net_device_ops.ndo_start_xmit", "specs/linux/netdevice.own.h", "__returns_if(!dev_xmit_complete(ret), skb_caps(skb))", 353 },
	{ "net_device_ops.ndo_start_xmit", "specs/linux/netdevice.own.h", "__faults((dev_kfree_skb_any(skb), NETDEV_TX_OK))", 354 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_start_xmit, netdev_tx_t, struct sk_buff *, struct net_device *);
CORDON_IN_REGISTERS(netdev_tx_t, 16);
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

	if (!call->dead || cordon_set_take(call, &cordon_set_skb_caps, skb))
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
	{ "net_device_ops.ndo_set_rx_mode", "specs/linux/netdevice.own.h", "net_device_ops.ndo_set_rx_mode", 355 },
	{ "net_device_ops.ndo_set_rx_mode", "specs/linux/netdevice.own.h", "__principal(dev)", 356 },
	{ "net_device_ops.ndo_set_rx_mode", "specs/linux/netdevice.own.h", "__runs_in(softirq)", 356 },
	{ "net_device_ops.ndo_set_rx_mode", "specs/linux/netdevice.own.h", "__faults()", 356 },
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
	{ "net_device_ops.ndo_set_mac_address", "specs/linux/netdevice.own.h", "net_device_ops.ndo_set_mac_address", 357 },
	{ "net_device_ops.ndo_set_mac_address", "specs/linux/netdevice.own.h", "__principal(dev)", 358 },
	{ "net_device_ops.ndo_set_mac_address", "specs/linux/netdevice.own.h", "__runs_in(process)", 358 },
	{ "net_device_ops.ndo_set_mac_address", "specs/linux/netdevice.own.h", "__faults(-ENODEV)", 358 },
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
	{ "net_device_ops.ndo_tx_timeout", "specs/linux/netdevice.own.h", "net_device_ops.ndo_tx_timeout", 359 },
	{ "net_device_ops.ndo_tx_timeout", "specs/linux/netdevice.own.h", "__principal(dev)", 360 },
	{ "net_device_ops.ndo_tx_timeout", "specs/linux/netdevice.own.h", "__runs_in(softirq)", 360 },
	{ "net_device_ops.ndo_tx_timeout", "specs/linux/netdevice.own.h", "__faults()", 360 },
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
	{ "net_device_ops.ndo_change_mtu", "specs/linux/netdevice.own.h", "net_device_ops.ndo_change_mtu", 361 },
	{ "net_device_ops.ndo_change_mtu", "specs/linux/netdevice.own.h", "__principal(dev)", 362 },
	{ "net_device_ops.ndo_change_mtu", "specs/linux/netdevice.own.h", "__runs_in(process)", 362 },
	{ "net_device_ops.ndo_change_mtu", "specs/linux/netdevice.own.h", "__faults(-ENODEV)", 362 },
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
	{ "net_device_ops.ndo_eth_ioctl", "specs/linux/netdevice.own.h", "net_device_ops.ndo_eth_ioctl", 363 },
	{ "net_device_ops.ndo_eth_ioctl", "specs/linux/netdevice.own.h", "__principal(dev)", 364 },
	{ "net_device_ops.ndo_eth_ioctl", "specs/linux/netdevice.own.h", "__runs_in(process)", 364 },
	{ "net_device_ops.ndo_eth_ioctl", "specs/linux/netdevice.own.h", "__lends(write(ifr, sizeof(*ifr)))", 365 },
	{ "net_device_ops.ndo_eth_ioctl", "specs/linux/netdevice.own.h", "__faults(-ENODEV)", 366 },
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
	{ "net_device_ops.ndo_validate_addr", "specs/linux/netdevice.own.h", "net_device_ops.ndo_validate_addr", 367 },
	{ "net_device_ops.ndo_validate_addr", "specs/linux/netdevice.own.h", "__principal(dev)", 368 },
	{ "net_device_ops.ndo_validate_addr", "specs/linux/netdevice.own.h", "__runs_in(process)", 368 },
	{ "net_device_ops.ndo_validate_addr", "specs/linux/netdevice.own.h", "__faults(-ENODEV)", 368 },
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
	{ "net_device_ops.ndo_vlan_rx_add_vid", "specs/linux/netdevice.own.h", "net_device_ops.ndo_vlan_rx_add_vid", 369 },
	{ "net_device_ops.ndo_vlan_rx_add_vid", "specs/linux/netdevice.own.h", "__principal(dev)", 370 },
	{ "net_device_ops.ndo_vlan_rx_add_vid", "specs/linux/netdevice.own.h", "__runs_in(process)", 370 },
	{ "net_device_ops.ndo_vlan_rx_add_vid", "specs/linux/netdevice.own.h", "__faults(-ENODEV)", 370 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_vlan_rx_add_vid, int, struct net_device *, __be16, u16);
CORDON_IN_REGISTERS(__be16, 8);
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
	{ "net_device_ops.ndo_vlan_rx_kill_vid", "specs/linux/netdevice.own.h", "net_device_ops.ndo_vlan_rx_kill_vid", 371 },
	{ "net_device_ops.ndo_vlan_rx_kill_vid", "specs/linux/netdevice.own.h", "__principal(dev)", 372 },
	{ "net_device_ops.ndo_vlan_rx_kill_vid", "specs/linux/netdevice.own.h", "__runs_in(process)", 372 },
	{ "net_device_ops.ndo_vlan_rx_kill_vid", "specs/linux/netdevice.own.h", "__faults(0)", 372 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_vlan_rx_kill_vid, int, struct net_device *, __be16, u16);
CORDON_IN_REGISTERS(__be16, 8);
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
	{ "net_device_ops.ndo_poll_controller", "specs/linux/netdevice.own.h", "net_device_ops.ndo_poll_controller", 373 },
	{ "net_device_ops.ndo_poll_controller", "specs/linux/netdevice.own.h", "__principal(dev)", 374 },
	{ "net_device_ops.ndo_poll_controller", "specs/linux/netdevice.own.h", "__runs_in(hardirq)", 374 },
	{ "net_device_ops.ndo_poll_controller", "specs/linux/netdevice.own.h", "__faults()", 374 },
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
	{ "net_device_ops.ndo_fix_features", "specs/linux/netdevice.own.h", "net_device_ops.ndo_fix_features", 375 },
	{ "net_device_ops.ndo_fix_features", "specs/linux/netdevice.own.h", "__principal(dev)", 377 },
	{ "net_device_ops.ndo_fix_features", "specs/linux/netdevice.own.h", "__runs_in(process)", 377 },
	{ "net_device_ops.ndo_fix_features", "specs/linux/netdevice.own.h", "__faults(features)", 377 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_fix_features, netdev_features_t, struct net_device *, netdev_features_t);
CORDON_IN_REGISTERS(netdev_features_t, 16);
CORDON_IN_REGISTERS(netdev_features_t, 8);
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
	{ "net_device_ops.ndo_set_features", "specs/linux/netdevice.own.h", "net_device_ops.ndo_set_features", 378 },
	{ "net_device_ops.ndo_set_features", "specs/linux/netdevice.own.h", "__principal(dev)", 379 },
	{ "net_device_ops.ndo_set_features", "specs/linux/netdevice.own.h", "__runs_in(process)", 379 },
	{ "net_device_ops.ndo_set_features", "specs/linux/netdevice.own.h", "__faults(-ENODEV)", 379 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_set_features, int, struct net_device *, netdev_features_t);
CORDON_IN_REGISTERS(netdev_features_t, 8);
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

