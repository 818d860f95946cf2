/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/rtnetlink.own.h>
#include "wrap.h"

/* ---- rtnl_lock ---- */
static const struct cordon_clause clauses_rtnl_lock[] = {
	{ "rtnl_lock", "specs/linux/rtnetlink.own.h", "rtnl_lock", 10 },
	{ "rtnl_lock", "specs/linux/rtnetlink.own.h", "__runs_in(process)", 11 },
	{ "rtnl_lock", "specs/linux/rtnetlink.own.h", "__takes(rtnl_unlock, rtnl_unlock())", 12 },
};
CORDON_SAME_TYPE(rtnl_lock, void, void);
static void enter_rtnl_lock(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_rtnl_lock[1]);
}

static void leave_rtnl_lock(struct cordon_call *call)
{
	{
		const u64 arguments[6] = {  };
	
		cordon_take(call, &cordon_inverse_rtnl_unlock, arguments, rtnl_unlock, &clauses_rtnl_lock[2]);
	}
}

const struct cordon_contract cordon_import_rtnl_lock = {
	.name = "rtnl_lock",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_rtnl_lock[0],
	.enter = enter_rtnl_lock,
	.leave = leave_rtnl_lock,
};

/* ---- rtnl_unlock ---- */
static const struct cordon_clause clauses_rtnl_unlock[] = {
	{ "rtnl_unlock", "specs/linux/rtnetlink.own.h", "rtnl_unlock", 13 },
	{ "rtnl_unlock", "specs/linux/rtnetlink.own.h", "__drops(rtnl_unlock())", 14 },
};
CORDON_SAME_TYPE(rtnl_unlock, void, void);
static void enter_rtnl_unlock(struct cordon_call *call)
{
	cordon_drop(call, rtnl_unlock, &clauses_rtnl_unlock[1]);
}

const struct cordon_contract cordon_import_rtnl_unlock = {
	.name = "rtnl_unlock",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_rtnl_unlock[0],
	.enter = enter_rtnl_unlock,
};

/* ---- rtnl_trylock ---- */
static const struct cordon_clause clauses_rtnl_trylock[] = {
	{ "rtnl_trylock", "specs/linux/rtnetlink.own.h", "rtnl_trylock", 15 },
	{ "rtnl_trylock", "specs/linux/rtnetlink.own.h", "__takes_if(ret, rtnl_unlock, rtnl_unlock())", 16 },
};
CORDON_SAME_TYPE(rtnl_trylock, int, void);
static void leave_rtnl_trylock(struct cordon_call *call)
{
	int ret = (int)call->result;

	if (ret) {
		{
			const u64 arguments[6] = {  };
		
			cordon_take(call, &cordon_inverse_rtnl_unlock, arguments, rtnl_unlock, &clauses_rtnl_trylock[1]);
		}
	}
}

const struct cordon_contract cordon_import_rtnl_trylock = {
	.name = "rtnl_trylock",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_rtnl_trylock[0],
	.leave = leave_rtnl_trylock,
};

/* ---- rtnl_is_locked ---- */
static const struct cordon_clause clauses_rtnl_is_locked[] = {
	{ "rtnl_is_locked", "specs/linux/rtnetlink.own.h", "rtnl_is_locked", 17 },
};
CORDON_SAME_TYPE(rtnl_is_locked, int, void);
const struct cordon_contract cordon_import_rtnl_is_locked = {
	.name = "rtnl_is_locked",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_rtnl_is_locked[0],
};

/* ---- pernet_ops_rwsem ---- */
static const struct cordon_clause clauses_pernet_ops_rwsem[] = {
	{ "pernet_ops_rwsem", "specs/linux/rtnetlink.own.h", "pernet_ops_rwsem", 20 },
	{ "pernet_ops_rwsem", "specs/linux/rtnetlink.own.h", "__grants(ref(&pernet_ops_rwsem))", 21 },
};
static void attach_pernet_ops_rwsem(struct cordon_call *call)
{
	cordon_gain_ref(call, 0, &pernet_ops_rwsem, 0, CORDON_TYPE(&pernet_ops_rwsem), &clauses_pernet_ops_rwsem[1]);
}

const struct cordon_contract cordon_import_pernet_ops_rwsem = {
	.name = "pernet_ops_rwsem",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_pernet_ops_rwsem[0],
	.attach = attach_pernet_ops_rwsem,
};

/* ---- __rtnl_link_register ---- */
static const struct cordon_clause clauses___rtnl_link_register[] = {
	{ "__rtnl_link_register", "specs/linux/rtnetlink.own.h", "__rtnl_link_register", 23 },
	{ "__rtnl_link_register", "specs/linux/rtnetlink.own.h", "__runs_in(process)", 24 },
	{ "__rtnl_link_register", "specs/linux/rtnetlink.own.h", "__requires(rtnl_is_locked())", 25 },
	{ "__rtnl_link_register", "specs/linux/rtnetlink.own.h", "__checks(string(ops->kind))", 26 },
	{ "__rtnl_link_register", "specs/linux/rtnetlink.own.h", "__registers(ops, rtnl_link_ops)", 27 },
	{ "__rtnl_link_register", "specs/linux/rtnetlink.own.h", "__returns_if(ret, write(ops, sizeof(*ops)))", 28 },
	{ "__rtnl_link_register", "specs/linux/rtnetlink.own.h", "__grants_if(!ret, ref(ops))", 29 },
	{ "__rtnl_link_register", "specs/linux/rtnetlink.own.h", "__pins_if(!ret, ref(ops), rtnl_link_unregister(ops))", 30 },
};
CORDON_SAME_TYPE(__rtnl_link_register, int, struct rtnl_link_ops *);
static void enter___rtnl_link_register(struct cordon_call *call)
{
	struct rtnl_link_ops *ops = (struct rtnl_link_ops *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___rtnl_link_register[1]);
	cordon_require(call, rtnl_is_locked(), &clauses___rtnl_link_register[2]);
	cordon_need_string(call, ops->kind, &clauses___rtnl_link_register[3]);
	cordon_register_table(call, ops, &cordon_table_rtnl_link_ops, &clauses___rtnl_link_register[4]);
}

static void leave___rtnl_link_register(struct cordon_call *call)
{
	struct rtnl_link_ops *ops = (struct rtnl_link_ops *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, ops, sizeof(*ops), CORDON_TYPE(ops), &clauses___rtnl_link_register[5]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, ops, 0, CORDON_TYPE(ops), &clauses___rtnl_link_register[6]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(ops) };
		
			cordon_pin(call, &cordon_inverse_rtnl_link_unregister, arguments, NULL, 0, &clauses___rtnl_link_register[7]);
		}
	}
}

const struct cordon_contract cordon_import___rtnl_link_register = {
	.name = "__rtnl_link_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___rtnl_link_register[0],
	.enter = enter___rtnl_link_register,
	.leave = leave___rtnl_link_register,
};

/* ---- rtnl_link_register ---- */
static const struct cordon_clause clauses_rtnl_link_register[] = {
	{ "rtnl_link_register", "specs/linux/rtnetlink.own.h", "rtnl_link_register", 31 },
	{ "rtnl_link_register", "specs/linux/rtnetlink.own.h", "__runs_in(process)", 32 },
	{ "rtnl_link_register", "specs/linux/rtnetlink.own.h", "__checks(string(ops->kind))", 33 },
	{ "rtnl_link_register", "specs/linux/rtnetlink.own.h", "__registers(ops, rtnl_link_ops)", 34 },
	{ "rtnl_link_register", "specs/linux/rtnetlink.own.h", "__returns_if(ret, write(ops, sizeof(*ops)))", 35 },
	{ "rtnl_link_register", "specs/linux/rtnetlink.own.h", "__grants_if(!ret, ref(ops))", 36 },
	{ "rtnl_link_register", "specs/linux/rtnetlink.own.h", "__pins_if(!ret, ref(ops), rtnl_link_unregister(ops))", 37 },
};
CORDON_SAME_TYPE(rtnl_link_register, int, struct rtnl_link_ops *);
static void enter_rtnl_link_register(struct cordon_call *call)
{
	struct rtnl_link_ops *ops = (struct rtnl_link_ops *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_rtnl_link_register[1]);
	cordon_need_string(call, ops->kind, &clauses_rtnl_link_register[2]);
	cordon_register_table(call, ops, &cordon_table_rtnl_link_ops, &clauses_rtnl_link_register[3]);
}

static void leave_rtnl_link_register(struct cordon_call *call)
{
	struct rtnl_link_ops *ops = (struct rtnl_link_ops *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, ops, sizeof(*ops), CORDON_TYPE(ops), &clauses_rtnl_link_register[4]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, ops, 0, CORDON_TYPE(ops), &clauses_rtnl_link_register[5]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(ops) };
		
			cordon_pin(call, &cordon_inverse_rtnl_link_unregister, arguments, NULL, 0, &clauses_rtnl_link_register[6]);
		}
	}
}

const struct cordon_contract cordon_import_rtnl_link_register = {
	.name = "rtnl_link_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_rtnl_link_register[0],
	.enter = enter_rtnl_link_register,
	.leave = leave_rtnl_link_register,
};

/* ---- __rtnl_link_unregister ---- */
static const struct cordon_clause clauses___rtnl_link_unregister[] = {
	{ "__rtnl_link_unregister", "specs/linux/rtnetlink.own.h", "__rtnl_link_unregister", 39 },
	{ "__rtnl_link_unregister", "specs/linux/rtnetlink.own.h", "__runs_in(process)", 40 },
	{ "__rtnl_link_unregister", "specs/linux/rtnetlink.own.h", "__requires(rtnl_is_locked())", 41 },
	{ "__rtnl_link_unregister", "specs/linux/rtnetlink.own.h", "__checks(ref(ops))", 42 },
	{ "__rtnl_link_unregister", "specs/linux/rtnetlink.own.h", "__unpins(rtnl_link_unregister(ops))", 43 },
	{ "__rtnl_link_unregister", "specs/linux/rtnetlink.own.h", "__revokes(ref(ops))", 44 },
	{ "__rtnl_link_unregister", "specs/linux/rtnetlink.own.h", "__returns(write(ops, sizeof(*ops)))", 45 },
};
CORDON_SAME_TYPE(__rtnl_link_unregister, void, struct rtnl_link_ops *);
static void enter___rtnl_link_unregister(struct cordon_call *call)
{
	struct rtnl_link_ops *ops = (struct rtnl_link_ops *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___rtnl_link_unregister[1]);
	cordon_require(call, rtnl_is_locked(), &clauses___rtnl_link_unregister[2]);
	cordon_need_ref(call, ops, 0, CORDON_TYPE(ops), &clauses___rtnl_link_unregister[3]);
	{
		const u64 arguments[6] = { (u64)(ops) };
	
		cordon_end(call, &cordon_inverse_rtnl_link_unregister, arguments, 1, &clauses___rtnl_link_unregister[4]);
	}
	cordon_lose_ref(call, ops, CORDON_TYPE(ops), &clauses___rtnl_link_unregister[5]);
}

static void leave___rtnl_link_unregister(struct cordon_call *call)
{
	struct rtnl_link_ops *ops = (struct rtnl_link_ops *)call->args[0];

	cordon_gain_write(call, 0, ops, sizeof(*ops), CORDON_TYPE(ops), &clauses___rtnl_link_unregister[6]);
}

const struct cordon_contract cordon_import___rtnl_link_unregister = {
	.name = "__rtnl_link_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___rtnl_link_unregister[0],
	.enter = enter___rtnl_link_unregister,
	.leave = leave___rtnl_link_unregister,
};

/* ---- rtnl_link_unregister ---- */
static const struct cordon_clause clauses_rtnl_link_unregister[] = {
	{ "rtnl_link_unregister", "specs/linux/rtnetlink.own.h", "rtnl_link_unregister", 46 },
	{ "rtnl_link_unregister", "specs/linux/rtnetlink.own.h", "__runs_in(process)", 47 },
	{ "rtnl_link_unregister", "specs/linux/rtnetlink.own.h", "__checks(ref(ops))", 48 },
	{ "rtnl_link_unregister", "specs/linux/rtnetlink.own.h", "__unpins(rtnl_link_unregister(ops))", 49 },
	{ "rtnl_link_unregister", "specs/linux/rtnetlink.own.h", "__revokes(ref(ops))", 50 },
	{ "rtnl_link_unregister", "specs/linux/rtnetlink.own.h", "__returns(write(ops, sizeof(*ops)))", 51 },
};
CORDON_SAME_TYPE(rtnl_link_unregister, void, struct rtnl_link_ops *);
static void enter_rtnl_link_unregister(struct cordon_call *call)
{
	struct rtnl_link_ops *ops = (struct rtnl_link_ops *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_rtnl_link_unregister[1]);
	cordon_need_ref(call, ops, 0, CORDON_TYPE(ops), &clauses_rtnl_link_unregister[2]);
	{
		const u64 arguments[6] = { (u64)(ops) };
	
		cordon_end(call, &cordon_inverse_rtnl_link_unregister, arguments, 1, &clauses_rtnl_link_unregister[3]);
	}
	cordon_lose_ref(call, ops, CORDON_TYPE(ops), &clauses_rtnl_link_unregister[4]);
}

static void leave_rtnl_link_unregister(struct cordon_call *call)
{
	struct rtnl_link_ops *ops = (struct rtnl_link_ops *)call->args[0];

	cordon_gain_write(call, 0, ops, sizeof(*ops), CORDON_TYPE(ops), &clauses_rtnl_link_unregister[5]);
}

const struct cordon_contract cordon_import_rtnl_link_unregister = {
	.name = "rtnl_link_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_rtnl_link_unregister[0],
	.enter = enter_rtnl_link_unregister,
	.leave = leave_rtnl_link_unregister,
};

/* ---- rtnl_link_ops.setup ---- */
static const struct cordon_clause clauses_rtnl_link_ops__setup[] = {
	{ "rtnl_link_ops.setup", "specs/linux/rtnetlink.own.h", "rtnl_link_ops.setup", 54 },
	{ "rtnl_link_ops.setup", "specs/linux/rtnetlink.own.h", "__principal(dev)", 55 },
	{ "rtnl_link_ops.setup", "specs/linux/rtnetlink.own.h", "__runs_in(process)", 55 },
	{ "rtnl_link_ops.setup", "specs/linux/rtnetlink.own.h", "__transfers(netdev_caps(dev, netdev_room(dev)))", 56 },
	{ "rtnl_link_ops.setup", "specs/linux/rtnetlink.own.h", "__transfers(fields(dev, setup))", 57 },
	{ "rtnl_link_ops.setup", "specs/linux/rtnetlink.own.h", "__registers_if(dev->netdev_ops, dev->netdev_ops, net_device_ops)", 58 },
	{ "rtnl_link_ops.setup", "specs/linux/rtnetlink.own.h", "__registers_if(dev->ethtool_ops, dev->ethtool_ops, ethtool_ops)", 59 },
	{ "rtnl_link_ops.setup", "specs/linux/rtnetlink.own.h", "__registers_if(dev->priv_destructor, dev->priv_destructor, net_device.priv_destructor)", 60 },
	{ "rtnl_link_ops.setup", "specs/linux/rtnetlink.own.h", "__returns(fields(dev, setup))", 61 },
	{ "rtnl_link_ops.setup", "specs/linux/rtnetlink.own.h", "__faults()", 62 },
};
CORDON_SAME_TYPE(*((struct rtnl_link_ops *)0)->setup, void, struct net_device *);
static void enter_rtnl_link_ops__setup(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_gain_netdev_caps(call, &clauses_rtnl_link_ops__setup[3], dev, netdev_room(dev));
	cordon_gain_fields(call, 0, dev, CORDON_FIELDS_setup(dev), &clauses_rtnl_link_ops__setup[4]);
}

static void leave_rtnl_link_ops__setup(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	if (dev->netdev_ops) {
		cordon_register_table(call, dev->netdev_ops, &cordon_table_net_device_ops, &clauses_rtnl_link_ops__setup[5]);
	}
	if (dev->ethtool_ops) {
		cordon_register_table(call, dev->ethtool_ops, &cordon_table_ethtool_ops, &clauses_rtnl_link_ops__setup[6]);
	}
	if (dev->priv_destructor) {
		cordon_register_function(call, dev->priv_destructor, &cordon_callback_net_device__priv_destructor, &clauses_rtnl_link_ops__setup[7]);
	}
	cordon_lose_fields(call, dev, CORDON_FIELDS_setup(dev), &clauses_rtnl_link_ops__setup[8]);
}

static u64 fault_rtnl_link_ops__setup(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_rtnl_link_ops__setup = {
	.name = "rtnl_link_ops.setup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_rtnl_link_ops__setup[0],
	.enter = enter_rtnl_link_ops__setup,
	.leave = leave_rtnl_link_ops__setup,
	.fault = fault_rtnl_link_ops__setup,
};

/* ---- rtnl_link_ops.validate ---- */
static const struct cordon_clause clauses_rtnl_link_ops__validate[] = {
	{ "rtnl_link_ops.validate", "specs/linux/rtnetlink.own.h", "rtnl_link_ops.validate", 63 },
	{ "rtnl_link_ops.validate", "specs/linux/rtnetlink.own.h", "__runs_in(process)", 64 },
	{ "rtnl_link_ops.validate", "specs/linux/rtnetlink.own.h", "__lends_if(extack, write(extack, sizeof(*extack)))", 65 },
	{ "rtnl_link_ops.validate", "specs/linux/rtnetlink.own.h", "__faults(-ENODEV)", 66 },
};
CORDON_SAME_TYPE(*((struct rtnl_link_ops *)0)->validate, int, struct nlattr **, struct nlattr **, struct netlink_ext_ack *);
static void enter_rtnl_link_ops__validate(struct cordon_call *call)
{
	struct netlink_ext_ack *extack = (struct netlink_ext_ack *)call->args[2];

	if (extack) {
		cordon_lend_write(call, extack, sizeof(*extack), CORDON_TYPE(extack), &clauses_rtnl_link_ops__validate[2]);
	}
}

static u64 fault_rtnl_link_ops__validate(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_rtnl_link_ops__validate = {
	.name = "rtnl_link_ops.validate",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_rtnl_link_ops__validate[0],
	.enter = enter_rtnl_link_ops__validate,
	.fault = fault_rtnl_link_ops__validate,
};

/* ---- rtnl_link_ops.newlink ---- */
static const struct cordon_clause clauses_rtnl_link_ops__newlink[] = {
	{ "rtnl_link_ops.newlink", "specs/linux/rtnetlink.own.h", "rtnl_link_ops.newlink", 67 },
	{ "rtnl_link_ops.newlink", "specs/linux/rtnetlink.own.h", "__principal(dev)", 69 },
	{ "rtnl_link_ops.newlink", "specs/linux/rtnetlink.own.h", "__runs_in(process)", 69 },
	{ "rtnl_link_ops.newlink", "specs/linux/rtnetlink.own.h", "__lends_if(extack, write(extack, sizeof(*extack)))", 70 },
	{ "rtnl_link_ops.newlink", "specs/linux/rtnetlink.own.h", "__transfers(fields(dev, setup))", 71 },
	{ "rtnl_link_ops.newlink", "specs/linux/rtnetlink.own.h", "__returns_if(ret, fields(dev, setup))", 72 },
	{ "rtnl_link_ops.newlink", "specs/linux/rtnetlink.own.h", "__faults(-ENODEV)", 73 },
};
CORDON_SAME_TYPE(*((struct rtnl_link_ops *)0)->newlink, int, struct net *, struct net_device *, struct nlattr **, struct nlattr **, struct netlink_ext_ack *);
static void enter_rtnl_link_ops__newlink(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[1];
	struct netlink_ext_ack *extack = (struct netlink_ext_ack *)call->args[4];

	if (extack) {
		cordon_lend_write(call, extack, sizeof(*extack), CORDON_TYPE(extack), &clauses_rtnl_link_ops__newlink[3]);
	}
	cordon_gain_fields(call, 0, dev, CORDON_FIELDS_setup(dev), &clauses_rtnl_link_ops__newlink[4]);
}

static void leave_rtnl_link_ops__newlink(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[1];
	int ret = (int)call->result;

	if (ret) {
		cordon_lose_fields(call, dev, CORDON_FIELDS_setup(dev), &clauses_rtnl_link_ops__newlink[5]);
	}
}

static u64 fault_rtnl_link_ops__newlink(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_rtnl_link_ops__newlink = {
	.name = "rtnl_link_ops.newlink",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_rtnl_link_ops__newlink[0],
	.enter = enter_rtnl_link_ops__newlink,
	.leave = leave_rtnl_link_ops__newlink,
	.fault = fault_rtnl_link_ops__newlink,
};

/* ---- rtnl_link_ops.changelink ---- */
static const struct cordon_clause clauses_rtnl_link_ops__changelink[] = {
	{ "rtnl_link_ops.changelink", "specs/linux/rtnetlink.own.h", "rtnl_link_ops.changelink", 74 },
	{ "rtnl_link_ops.changelink", "specs/linux/rtnetlink.own.h", "__principal(dev)", 76 },
	{ "rtnl_link_ops.changelink", "specs/linux/rtnetlink.own.h", "__runs_in(process)", 76 },
	{ "rtnl_link_ops.changelink", "specs/linux/rtnetlink.own.h", "__lends_if(extack, write(extack, sizeof(*extack)))", 77 },
	{ "rtnl_link_ops.changelink", "specs/linux/rtnetlink.own.h", "__faults(-ENODEV)", 78 },
};
CORDON_SAME_TYPE(*((struct rtnl_link_ops *)0)->changelink, int, struct net_device *, struct nlattr **, struct nlattr **, struct netlink_ext_ack *);
static void enter_rtnl_link_ops__changelink(struct cordon_call *call)
{
	struct netlink_ext_ack *extack = (struct netlink_ext_ack *)call->args[3];

	if (extack) {
		cordon_lend_write(call, extack, sizeof(*extack), CORDON_TYPE(extack), &clauses_rtnl_link_ops__changelink[3]);
	}
}

static u64 fault_rtnl_link_ops__changelink(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_rtnl_link_ops__changelink = {
	.name = "rtnl_link_ops.changelink",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_rtnl_link_ops__changelink[0],
	.enter = enter_rtnl_link_ops__changelink,
	.fault = fault_rtnl_link_ops__changelink,
};

/* ---- rtnl_link_ops.dellink ---- */
static const struct cordon_clause clauses_rtnl_link_ops__dellink[] = {
	{ "rtnl_link_ops.dellink", "specs/linux/rtnetlink.own.h", "rtnl_link_ops.dellink", 79 },
	{ "rtnl_link_ops.dellink", "specs/linux/rtnetlink.own.h", "__principal(dev)", 80 },
	{ "rtnl_link_ops.dellink", "specs/linux/rtnetlink.own.h", "__runs_in(process)", 80 },
	{ "rtnl_link_ops.dellink", "specs/linux/rtnetlink.own.h", "__transfers_if(head, ref(head))", 81 },
	{ "rtnl_link_ops.dellink", "specs/linux/rtnetlink.own.h", "__returns_if(head, ref(head))", 82 },
	{ "rtnl_link_ops.dellink", "specs/linux/rtnetlink.own.h", "__faults((unregister_netdevice_queue(dev, head), 0))", 83 },
};
CORDON_SAME_TYPE(*((struct rtnl_link_ops *)0)->dellink, void, struct net_device *, struct list_head *);
static void enter_rtnl_link_ops__dellink(struct cordon_call *call)
{
	struct list_head *head = (struct list_head *)call->args[1];

	if (head) {
		cordon_gain_ref(call, 0, head, 0, CORDON_TYPE(head), &clauses_rtnl_link_ops__dellink[3]);
	}
}

static void leave_rtnl_link_ops__dellink(struct cordon_call *call)
{
	struct list_head *head = (struct list_head *)call->args[1];

	if (head) {
		cordon_lose_ref(call, head, CORDON_TYPE(head), &clauses_rtnl_link_ops__dellink[4]);
	}
}

static u64 fault_rtnl_link_ops__dellink(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	struct list_head *head = (struct list_head *)call->args[1];

	unregister_netdevice_queue(dev, head);
	return 0;
}

const struct cordon_contract cordon_callback_rtnl_link_ops__dellink = {
	.name = "rtnl_link_ops.dellink",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_rtnl_link_ops__dellink[0],
	.enter = enter_rtnl_link_ops__dellink,
	.leave = leave_rtnl_link_ops__dellink,
	.fault = fault_rtnl_link_ops__dellink,
};

