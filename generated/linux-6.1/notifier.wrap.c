/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/notifier.own.h>
#include "wrap.h"

/* ---- register_reboot_notifier ---- */
static const struct cordon_clause clauses_register_reboot_notifier[] = {
	{ "register_reboot_notifier", "specs/linux/notifier.own.h", "register_reboot_notifier", 26 },
	{ "register_reboot_notifier", "specs/linux/notifier.own.h", "__runs_in(process)", 26 },
	{ "register_reboot_notifier", "specs/linux/notifier.own.h", "__registers(nb->notifier_call, notifier_block.notifier_call)", 26 },
	{ "register_reboot_notifier", "specs/linux/notifier.own.h", "__transfers(write(nb, sizeof(*nb)))", 26 },
	{ "register_reboot_notifier", "specs/linux/notifier.own.h", "__returns_if(ret, write(nb, sizeof(*nb)))", 26 },
	{ "register_reboot_notifier", "specs/linux/notifier.own.h", "__grants_if(!ret, ref(nb))", 26 },
	{ "register_reboot_notifier", "specs/linux/notifier.own.h", "__pins_if(!ret, ref(nb), unregister_reboot_notifier(nb))", 26 },
};
CORDON_SAME_TYPE(register_reboot_notifier, int, struct notifier_block *);
static void enter_register_reboot_notifier(struct cordon_call *call)
{
	struct notifier_block *nb = (struct notifier_block *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_register_reboot_notifier[1]);
	cordon_register_function(call, nb->notifier_call, &cordon_callback_notifier_block__notifier_call, &clauses_register_reboot_notifier[2]);
	cordon_lose_write(call, nb, sizeof(*nb), &clauses_register_reboot_notifier[3]);
}

static void leave_register_reboot_notifier(struct cordon_call *call)
{
	struct notifier_block *nb = (struct notifier_block *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, nb, sizeof(*nb), CORDON_TYPE(nb), &clauses_register_reboot_notifier[4]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, nb, 0, CORDON_TYPE(nb), &clauses_register_reboot_notifier[5]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(nb) };
		
			cordon_pin(call, &cordon_inverse_unregister_reboot_notifier, arguments, NULL, 0, &clauses_register_reboot_notifier[6]);
		}
	}
}

const struct cordon_contract cordon_import_register_reboot_notifier = {
	.name = "register_reboot_notifier",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_register_reboot_notifier[0],
	.enter = enter_register_reboot_notifier,
	.leave = leave_register_reboot_notifier,
};

/* ---- unregister_reboot_notifier ---- */
static const struct cordon_clause clauses_unregister_reboot_notifier[] = {
	{ "unregister_reboot_notifier", "specs/linux/notifier.own.h", "unregister_reboot_notifier", 26 },
	{ "unregister_reboot_notifier", "specs/linux/notifier.own.h", "__runs_in(process)", 26 },
	{ "unregister_reboot_notifier", "specs/linux/notifier.own.h", "__checks(ref(nb))", 26 },
	{ "unregister_reboot_notifier", "specs/linux/notifier.own.h", "__unpins(unregister_reboot_notifier(nb))", 26 },
	{ "unregister_reboot_notifier", "specs/linux/notifier.own.h", "__revokes(ref(nb))", 26 },
	{ "unregister_reboot_notifier", "specs/linux/notifier.own.h", "__returns(write(nb, sizeof(*nb)))", 26 },
};
CORDON_SAME_TYPE(unregister_reboot_notifier, int, struct notifier_block *);
static void enter_unregister_reboot_notifier(struct cordon_call *call)
{
	struct notifier_block *nb = (struct notifier_block *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_unregister_reboot_notifier[1]);
	cordon_need_ref(call, nb, 0, CORDON_TYPE(nb), &clauses_unregister_reboot_notifier[2]);
	{
		const u64 arguments[6] = { (u64)(nb) };
	
		cordon_end(call, &cordon_inverse_unregister_reboot_notifier, arguments, 1, &clauses_unregister_reboot_notifier[3]);
	}
	cordon_lose_ref(call, nb, CORDON_TYPE(nb), &clauses_unregister_reboot_notifier[4]);
}

static void leave_unregister_reboot_notifier(struct cordon_call *call)
{
	struct notifier_block *nb = (struct notifier_block *)call->args[0];

	cordon_gain_write(call, 0, nb, sizeof(*nb), CORDON_TYPE(nb), &clauses_unregister_reboot_notifier[5]);
}

const struct cordon_contract cordon_import_unregister_reboot_notifier = {
	.name = "unregister_reboot_notifier",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_unregister_reboot_notifier[0],
	.enter = enter_unregister_reboot_notifier,
	.leave = leave_unregister_reboot_notifier,
};

/* ---- register_pm_notifier ---- */
static const struct cordon_clause clauses_register_pm_notifier[] = {
	{ "register_pm_notifier", "specs/linux/notifier.own.h", "register_pm_notifier", 27 },
	{ "register_pm_notifier", "specs/linux/notifier.own.h", "__runs_in(process)", 27 },
	{ "register_pm_notifier", "specs/linux/notifier.own.h", "__registers(nb->notifier_call, notifier_block.notifier_call)", 27 },
	{ "register_pm_notifier", "specs/linux/notifier.own.h", "__transfers(write(nb, sizeof(*nb)))", 27 },
	{ "register_pm_notifier", "specs/linux/notifier.own.h", "__returns_if(ret, write(nb, sizeof(*nb)))", 27 },
	{ "register_pm_notifier", "specs/linux/notifier.own.h", "__grants_if(!ret, ref(nb))", 27 },
	{ "register_pm_notifier", "specs/linux/notifier.own.h", "__pins_if(!ret, ref(nb), unregister_pm_notifier(nb))", 27 },
};
CORDON_SAME_TYPE(register_pm_notifier, int, struct notifier_block *);
static void enter_register_pm_notifier(struct cordon_call *call)
{
	struct notifier_block *nb = (struct notifier_block *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_register_pm_notifier[1]);
	cordon_register_function(call, nb->notifier_call, &cordon_callback_notifier_block__notifier_call, &clauses_register_pm_notifier[2]);
	cordon_lose_write(call, nb, sizeof(*nb), &clauses_register_pm_notifier[3]);
}

static void leave_register_pm_notifier(struct cordon_call *call)
{
	struct notifier_block *nb = (struct notifier_block *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, nb, sizeof(*nb), CORDON_TYPE(nb), &clauses_register_pm_notifier[4]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, nb, 0, CORDON_TYPE(nb), &clauses_register_pm_notifier[5]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(nb) };
		
			cordon_pin(call, &cordon_inverse_unregister_pm_notifier, arguments, NULL, 0, &clauses_register_pm_notifier[6]);
		}
	}
}

const struct cordon_contract cordon_import_register_pm_notifier = {
	.name = "register_pm_notifier",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_register_pm_notifier[0],
	.enter = enter_register_pm_notifier,
	.leave = leave_register_pm_notifier,
};

/* ---- unregister_pm_notifier ---- */
static const struct cordon_clause clauses_unregister_pm_notifier[] = {
	{ "unregister_pm_notifier", "specs/linux/notifier.own.h", "unregister_pm_notifier", 27 },
	{ "unregister_pm_notifier", "specs/linux/notifier.own.h", "__runs_in(process)", 27 },
	{ "unregister_pm_notifier", "specs/linux/notifier.own.h", "__checks(ref(nb))", 27 },
	{ "unregister_pm_notifier", "specs/linux/notifier.own.h", "__unpins(unregister_pm_notifier(nb))", 27 },
	{ "unregister_pm_notifier", "specs/linux/notifier.own.h", "__revokes(ref(nb))", 27 },
	{ "unregister_pm_notifier", "specs/linux/notifier.own.h", "__returns(write(nb, sizeof(*nb)))", 27 },
};
CORDON_SAME_TYPE(unregister_pm_notifier, int, struct notifier_block *);
static void enter_unregister_pm_notifier(struct cordon_call *call)
{
	struct notifier_block *nb = (struct notifier_block *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_unregister_pm_notifier[1]);
	cordon_need_ref(call, nb, 0, CORDON_TYPE(nb), &clauses_unregister_pm_notifier[2]);
	{
		const u64 arguments[6] = { (u64)(nb) };
	
		cordon_end(call, &cordon_inverse_unregister_pm_notifier, arguments, 1, &clauses_unregister_pm_notifier[3]);
	}
	cordon_lose_ref(call, nb, CORDON_TYPE(nb), &clauses_unregister_pm_notifier[4]);
}

static void leave_unregister_pm_notifier(struct cordon_call *call)
{
	struct notifier_block *nb = (struct notifier_block *)call->args[0];

	cordon_gain_write(call, 0, nb, sizeof(*nb), CORDON_TYPE(nb), &clauses_unregister_pm_notifier[5]);
}

const struct cordon_contract cordon_import_unregister_pm_notifier = {
	.name = "unregister_pm_notifier",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_unregister_pm_notifier[0],
	.enter = enter_unregister_pm_notifier,
	.leave = leave_unregister_pm_notifier,
};

/* ---- register_netdevice_notifier ---- */
static const struct cordon_clause clauses_register_netdevice_notifier[] = {
	{ "register_netdevice_notifier", "specs/linux/notifier.own.h", "register_netdevice_notifier", 28 },
	{ "register_netdevice_notifier", "specs/linux/notifier.own.h", "__runs_in(process)", 28 },
	{ "register_netdevice_notifier", "specs/linux/notifier.own.h", "__registers(nb->notifier_call, own_netdev_notifier_t)", 28 },
	{ "register_netdevice_notifier", "specs/linux/notifier.own.h", "__transfers(write(nb, sizeof(*nb)))", 28 },
	{ "register_netdevice_notifier", "specs/linux/notifier.own.h", "__returns_if(ret, write(nb, sizeof(*nb)))", 28 },
	{ "register_netdevice_notifier", "specs/linux/notifier.own.h", "__grants_if(!ret, ref(nb))", 28 },
	{ "register_netdevice_notifier", "specs/linux/notifier.own.h", "__pins_if(!ret, ref(nb), unregister_netdevice_notifier(nb))", 28 },
};
CORDON_SAME_TYPE(register_netdevice_notifier, int, struct notifier_block *);
static void enter_register_netdevice_notifier(struct cordon_call *call)
{
	struct notifier_block *nb = (struct notifier_block *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_register_netdevice_notifier[1]);
	cordon_register_function(call, nb->notifier_call, &cordon_callback_own_netdev_notifier_t, &clauses_register_netdevice_notifier[2]);
	cordon_lose_write(call, nb, sizeof(*nb), &clauses_register_netdevice_notifier[3]);
}

static void leave_register_netdevice_notifier(struct cordon_call *call)
{
	struct notifier_block *nb = (struct notifier_block *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, nb, sizeof(*nb), CORDON_TYPE(nb), &clauses_register_netdevice_notifier[4]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, nb, 0, CORDON_TYPE(nb), &clauses_register_netdevice_notifier[5]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(nb) };
		
			cordon_pin(call, &cordon_inverse_unregister_netdevice_notifier, arguments, NULL, 0, &clauses_register_netdevice_notifier[6]);
		}
	}
}

const struct cordon_contract cordon_import_register_netdevice_notifier = {
	.name = "register_netdevice_notifier",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_register_netdevice_notifier[0],
	.enter = enter_register_netdevice_notifier,
	.leave = leave_register_netdevice_notifier,
};

/* ---- unregister_netdevice_notifier ---- */
static const struct cordon_clause clauses_unregister_netdevice_notifier[] = {
	{ "unregister_netdevice_notifier", "specs/linux/notifier.own.h", "unregister_netdevice_notifier", 28 },
	{ "unregister_netdevice_notifier", "specs/linux/notifier.own.h", "__runs_in(process)", 28 },
	{ "unregister_netdevice_notifier", "specs/linux/notifier.own.h", "__checks(ref(nb))", 28 },
	{ "unregister_netdevice_notifier", "specs/linux/notifier.own.h", "__unpins(unregister_netdevice_notifier(nb))", 28 },
	{ "unregister_netdevice_notifier", "specs/linux/notifier.own.h", "__revokes(ref(nb))", 28 },
	{ "unregister_netdevice_notifier", "specs/linux/notifier.own.h", "__returns(write(nb, sizeof(*nb)))", 28 },
};
CORDON_SAME_TYPE(unregister_netdevice_notifier, int, struct notifier_block *);
static void enter_unregister_netdevice_notifier(struct cordon_call *call)
{
	struct notifier_block *nb = (struct notifier_block *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_unregister_netdevice_notifier[1]);
	cordon_need_ref(call, nb, 0, CORDON_TYPE(nb), &clauses_unregister_netdevice_notifier[2]);
	{
		const u64 arguments[6] = { (u64)(nb) };
	
		cordon_end(call, &cordon_inverse_unregister_netdevice_notifier, arguments, 1, &clauses_unregister_netdevice_notifier[3]);
	}
	cordon_lose_ref(call, nb, CORDON_TYPE(nb), &clauses_unregister_netdevice_notifier[4]);
}

static void leave_unregister_netdevice_notifier(struct cordon_call *call)
{
	struct notifier_block *nb = (struct notifier_block *)call->args[0];

	cordon_gain_write(call, 0, nb, sizeof(*nb), CORDON_TYPE(nb), &clauses_unregister_netdevice_notifier[5]);
}

const struct cordon_contract cordon_import_unregister_netdevice_notifier = {
	.name = "unregister_netdevice_notifier",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_unregister_netdevice_notifier[0],
	.enter = enter_unregister_netdevice_notifier,
	.leave = leave_unregister_netdevice_notifier,
};

/* ---- notifier_block.notifier_call ---- */
static const struct cordon_clause clauses_notifier_block__notifier_call[] = {
	{ "notifier_block.notifier_call", "specs/linux/notifier.own.h", "notifier_block.notifier_call", 29 },
	{ "notifier_block.notifier_call", "specs/linux/notifier.own.h", "__principal(nb)", 30 },
	{ "notifier_block.notifier_call", "specs/linux/notifier.own.h", "__runs_in(process)", 30 },
	{ "notifier_block.notifier_call", "specs/linux/notifier.own.h", "__faults(NOTIFY_DONE)", 30 },
};
CORDON_SAME_TYPE(*((struct notifier_block *)0)->notifier_call, int, struct notifier_block *, unsigned long, void *);
static u64 fault_notifier_block__notifier_call(struct cordon_call *call)
{
	return (u64)(NOTIFY_DONE);
}

const struct cordon_contract cordon_callback_notifier_block__notifier_call = {
	.name = "notifier_block.notifier_call",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_notifier_block__notifier_call[0],
	.fault = fault_notifier_block__notifier_call,
};

/* ---- own_netdev_notifier_t ---- */
static const struct cordon_clause clauses_own_netdev_notifier_t[] = {
	{ "own_netdev_notifier_t", "specs/linux/notifier.own.h", "own_netdev_notifier_t", 33 },
	{ "own_netdev_notifier_t", "specs/linux/notifier.own.h", "__principal(nb)", 34 },
	{ "own_netdev_notifier_t", "specs/linux/notifier.own.h", "__runs_in(process)", 34 },
	{ "own_netdev_notifier_t", "specs/linux/notifier.own.h", "__transfers(ref(netdev_notifier_info_to_dev(data)))", 35 },
	{ "own_netdev_notifier_t", "specs/linux/notifier.own.h", "__returns(ref(netdev_notifier_info_to_dev(data)))", 36 },
	{ "own_netdev_notifier_t", "specs/linux/notifier.own.h", "__faults(NOTIFY_DONE)", 37 },
};
CORDON_SAME_TYPE(*(own_netdev_notifier_t)0, int, struct notifier_block *, unsigned long, void *);
static void enter_own_netdev_notifier_t(struct cordon_call *call)
{
	void *data = (void *)call->args[2];

	cordon_gain_ref(call, 0, netdev_notifier_info_to_dev(data), 0, CORDON_TYPE(netdev_notifier_info_to_dev(data)), &clauses_own_netdev_notifier_t[3]);
}

static void leave_own_netdev_notifier_t(struct cordon_call *call)
{
	void *data = (void *)call->args[2];

	cordon_lose_ref(call, netdev_notifier_info_to_dev(data), CORDON_TYPE(netdev_notifier_info_to_dev(data)), &clauses_own_netdev_notifier_t[4]);
}

static u64 fault_own_netdev_notifier_t(struct cordon_call *call)
{
	return (u64)(NOTIFY_DONE);
}

const struct cordon_contract cordon_callback_own_netdev_notifier_t = {
	.name = "own_netdev_notifier_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_own_netdev_notifier_t[0],
	.enter = enter_own_netdev_notifier_t,
	.leave = leave_own_netdev_notifier_t,
	.fault = fault_own_netdev_notifier_t,
};

/* ---- blocking_notifier_call_chain ---- */
static const struct cordon_clause clauses_blocking_notifier_call_chain[] = {
	{ "blocking_notifier_call_chain", "specs/linux/notifier.own.h", "blocking_notifier_call_chain", 57 },
	{ "blocking_notifier_call_chain", "specs/linux/notifier.own.h", "__checks(ref(nh))", 57 },
	{ "blocking_notifier_call_chain", "specs/linux/notifier.own.h", "__opaque(v)", 57 },
};
CORDON_SAME_TYPE(blocking_notifier_call_chain, int, struct blocking_notifier_head *, unsigned long, void *);
static void enter_blocking_notifier_call_chain(struct cordon_call *call)
{
	struct blocking_notifier_head *nh = (struct blocking_notifier_head *)call->args[0];

	cordon_need_ref(call, nh, 0, CORDON_TYPE(nh), &clauses_blocking_notifier_call_chain[1]);
}

const struct cordon_contract cordon_import_blocking_notifier_call_chain = {
	.name = "blocking_notifier_call_chain",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_blocking_notifier_call_chain[0],
	.enter = enter_blocking_notifier_call_chain,
};

/* ---- blocking_notifier_chain_register ---- */
static const struct cordon_clause clauses_blocking_notifier_chain_register[] = {
	{ "blocking_notifier_chain_register", "specs/linux/notifier.own.h", "blocking_notifier_chain_register", 57 },
	{ "blocking_notifier_chain_register", "specs/linux/notifier.own.h", "__checks(ref(nh))", 57 },
	{ "blocking_notifier_chain_register", "specs/linux/notifier.own.h", "__registers(nb->notifier_call, notifier_block.notifier_call)", 57 },
	{ "blocking_notifier_chain_register", "specs/linux/notifier.own.h", "__transfers(write(nb, sizeof(*nb)))", 57 },
	{ "blocking_notifier_chain_register", "specs/linux/notifier.own.h", "__returns_if(ret, write(nb, sizeof(*nb)))", 57 },
	{ "blocking_notifier_chain_register", "specs/linux/notifier.own.h", "__grants_if(!ret, ref(nb))", 57 },
	{ "blocking_notifier_chain_register", "specs/linux/notifier.own.h", "__pins_if(!ret, ref(nb), blocking_notifier_chain_unregister(nh, nb))", 57 },
};
CORDON_SAME_TYPE(blocking_notifier_chain_register, int, struct blocking_notifier_head *, struct notifier_block *);
static void enter_blocking_notifier_chain_register(struct cordon_call *call)
{
	struct blocking_notifier_head *nh = (struct blocking_notifier_head *)call->args[0];
	struct notifier_block *nb = (struct notifier_block *)call->args[1];

	cordon_need_ref(call, nh, 0, CORDON_TYPE(nh), &clauses_blocking_notifier_chain_register[1]);
	cordon_register_function(call, nb->notifier_call, &cordon_callback_notifier_block__notifier_call, &clauses_blocking_notifier_chain_register[2]);
	cordon_lose_write(call, nb, sizeof(*nb), &clauses_blocking_notifier_chain_register[3]);
}

static void leave_blocking_notifier_chain_register(struct cordon_call *call)
{
	struct blocking_notifier_head *nh = (struct blocking_notifier_head *)call->args[0];
	struct notifier_block *nb = (struct notifier_block *)call->args[1];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, nb, sizeof(*nb), CORDON_TYPE(nb), &clauses_blocking_notifier_chain_register[4]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, nb, 0, CORDON_TYPE(nb), &clauses_blocking_notifier_chain_register[5]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(nh), (u64)(nb) };
		
			cordon_pin(call, &cordon_inverse_blocking_notifier_chain_unregister, arguments, NULL, 0, &clauses_blocking_notifier_chain_register[6]);
		}
	}
}

const struct cordon_contract cordon_import_blocking_notifier_chain_register = {
	.name = "blocking_notifier_chain_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blocking_notifier_chain_register[0],
	.enter = enter_blocking_notifier_chain_register,
	.leave = leave_blocking_notifier_chain_register,
};

/* ---- blocking_notifier_chain_unregister ---- */
static const struct cordon_clause clauses_blocking_notifier_chain_unregister[] = {
	{ "blocking_notifier_chain_unregister", "specs/linux/notifier.own.h", "blocking_notifier_chain_unregister", 57 },
	{ "blocking_notifier_chain_unregister", "specs/linux/notifier.own.h", "__checks(ref(nh))", 57 },
	{ "blocking_notifier_chain_unregister", "specs/linux/notifier.own.h", "__checks(ref(nb))", 57 },
	{ "blocking_notifier_chain_unregister", "specs/linux/notifier.own.h", "__unpins(blocking_notifier_chain_unregister(nh, nb))", 57 },
	{ "blocking_notifier_chain_unregister", "specs/linux/notifier.own.h", "__revokes(ref(nb))", 57 },
	{ "blocking_notifier_chain_unregister", "specs/linux/notifier.own.h", "__returns(write(nb, sizeof(*nb)))", 57 },
};
CORDON_SAME_TYPE(blocking_notifier_chain_unregister, int, struct blocking_notifier_head *, struct notifier_block *);
static void enter_blocking_notifier_chain_unregister(struct cordon_call *call)
{
	struct blocking_notifier_head *nh = (struct blocking_notifier_head *)call->args[0];
	struct notifier_block *nb = (struct notifier_block *)call->args[1];

	cordon_need_ref(call, nh, 0, CORDON_TYPE(nh), &clauses_blocking_notifier_chain_unregister[1]);
	cordon_need_ref(call, nb, 0, CORDON_TYPE(nb), &clauses_blocking_notifier_chain_unregister[2]);
	{
		const u64 arguments[6] = { (u64)(nh), (u64)(nb) };
	
		cordon_unpin(call, &cordon_inverse_blocking_notifier_chain_unregister, arguments, 2, &clauses_blocking_notifier_chain_unregister[3]);
	}
	cordon_lose_ref(call, nb, CORDON_TYPE(nb), &clauses_blocking_notifier_chain_unregister[4]);
}

static void leave_blocking_notifier_chain_unregister(struct cordon_call *call)
{
	struct notifier_block *nb = (struct notifier_block *)call->args[1];

	cordon_gain_write(call, 0, nb, sizeof(*nb), CORDON_TYPE(nb), &clauses_blocking_notifier_chain_unregister[5]);
}

const struct cordon_contract cordon_import_blocking_notifier_chain_unregister = {
	.name = "blocking_notifier_chain_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blocking_notifier_chain_unregister[0],
	.enter = enter_blocking_notifier_chain_unregister,
	.leave = leave_blocking_notifier_chain_unregister,
};

/* ---- atomic_notifier_call_chain ---- */
static const struct cordon_clause clauses_atomic_notifier_call_chain[] = {
	{ "atomic_notifier_call_chain", "specs/linux/notifier.own.h", "atomic_notifier_call_chain", 58 },
	{ "atomic_notifier_call_chain", "specs/linux/notifier.own.h", "__checks(ref(nh))", 58 },
	{ "atomic_notifier_call_chain", "specs/linux/notifier.own.h", "__opaque(v)", 58 },
};
CORDON_SAME_TYPE(atomic_notifier_call_chain, int, struct atomic_notifier_head *, unsigned long, void *);
static void enter_atomic_notifier_call_chain(struct cordon_call *call)
{
	struct atomic_notifier_head *nh = (struct atomic_notifier_head *)call->args[0];

	cordon_need_ref(call, nh, 0, CORDON_TYPE(nh), &clauses_atomic_notifier_call_chain[1]);
}

const struct cordon_contract cordon_import_atomic_notifier_call_chain = {
	.name = "atomic_notifier_call_chain",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_atomic_notifier_call_chain[0],
	.enter = enter_atomic_notifier_call_chain,
};

/* ---- atomic_notifier_chain_register ---- */
static const struct cordon_clause clauses_atomic_notifier_chain_register[] = {
	{ "atomic_notifier_chain_register", "specs/linux/notifier.own.h", "atomic_notifier_chain_register", 58 },
	{ "atomic_notifier_chain_register", "specs/linux/notifier.own.h", "__checks(ref(nh))", 58 },
	{ "atomic_notifier_chain_register", "specs/linux/notifier.own.h", "__registers(nb->notifier_call, own_atomic_notifier_t)", 58 },
	{ "atomic_notifier_chain_register", "specs/linux/notifier.own.h", "__transfers(write(nb, sizeof(*nb)))", 58 },
	{ "atomic_notifier_chain_register", "specs/linux/notifier.own.h", "__returns_if(ret, write(nb, sizeof(*nb)))", 58 },
	{ "atomic_notifier_chain_register", "specs/linux/notifier.own.h", "__grants_if(!ret, ref(nb))", 58 },
	{ "atomic_notifier_chain_register", "specs/linux/notifier.own.h", "__pins_if(!ret, ref(nb), atomic_notifier_chain_unregister(nh, nb))", 58 },
};
CORDON_SAME_TYPE(atomic_notifier_chain_register, int, struct atomic_notifier_head *, struct notifier_block *);
static void enter_atomic_notifier_chain_register(struct cordon_call *call)
{
	struct atomic_notifier_head *nh = (struct atomic_notifier_head *)call->args[0];
	struct notifier_block *nb = (struct notifier_block *)call->args[1];

	cordon_need_ref(call, nh, 0, CORDON_TYPE(nh), &clauses_atomic_notifier_chain_register[1]);
	cordon_register_function(call, nb->notifier_call, &cordon_callback_own_atomic_notifier_t, &clauses_atomic_notifier_chain_register[2]);
	cordon_lose_write(call, nb, sizeof(*nb), &clauses_atomic_notifier_chain_register[3]);
}

static void leave_atomic_notifier_chain_register(struct cordon_call *call)
{
	struct atomic_notifier_head *nh = (struct atomic_notifier_head *)call->args[0];
	struct notifier_block *nb = (struct notifier_block *)call->args[1];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, nb, sizeof(*nb), CORDON_TYPE(nb), &clauses_atomic_notifier_chain_register[4]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, nb, 0, CORDON_TYPE(nb), &clauses_atomic_notifier_chain_register[5]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(nh), (u64)(nb) };
		
			cordon_pin(call, &cordon_inverse_atomic_notifier_chain_unregister, arguments, NULL, 0, &clauses_atomic_notifier_chain_register[6]);
		}
	}
}

const struct cordon_contract cordon_import_atomic_notifier_chain_register = {
	.name = "atomic_notifier_chain_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_atomic_notifier_chain_register[0],
	.enter = enter_atomic_notifier_chain_register,
	.leave = leave_atomic_notifier_chain_register,
};

/* ---- atomic_notifier_chain_unregister ---- */
static const struct cordon_clause clauses_atomic_notifier_chain_unregister[] = {
	{ "atomic_notifier_chain_unregister", "specs/linux/notifier.own.h", "atomic_notifier_chain_unregister", 58 },
	{ "atomic_notifier_chain_unregister", "specs/linux/notifier.own.h", "__checks(ref(nh))", 58 },
	{ "atomic_notifier_chain_unregister", "specs/linux/notifier.own.h", "__checks(ref(nb))", 58 },
	{ "atomic_notifier_chain_unregister", "specs/linux/notifier.own.h", "__unpins(atomic_notifier_chain_unregister(nh, nb))", 58 },
	{ "atomic_notifier_chain_unregister", "specs/linux/notifier.own.h", "__revokes(ref(nb))", 58 },
	{ "atomic_notifier_chain_unregister", "specs/linux/notifier.own.h", "__returns(write(nb, sizeof(*nb)))", 58 },
};
CORDON_SAME_TYPE(atomic_notifier_chain_unregister, int, struct atomic_notifier_head *, struct notifier_block *);
static void enter_atomic_notifier_chain_unregister(struct cordon_call *call)
{
	struct atomic_notifier_head *nh = (struct atomic_notifier_head *)call->args[0];
	struct notifier_block *nb = (struct notifier_block *)call->args[1];

	cordon_need_ref(call, nh, 0, CORDON_TYPE(nh), &clauses_atomic_notifier_chain_unregister[1]);
	cordon_need_ref(call, nb, 0, CORDON_TYPE(nb), &clauses_atomic_notifier_chain_unregister[2]);
	{
		const u64 arguments[6] = { (u64)(nh), (u64)(nb) };
	
		cordon_unpin(call, &cordon_inverse_atomic_notifier_chain_unregister, arguments, 2, &clauses_atomic_notifier_chain_unregister[3]);
	}
	cordon_lose_ref(call, nb, CORDON_TYPE(nb), &clauses_atomic_notifier_chain_unregister[4]);
}

static void leave_atomic_notifier_chain_unregister(struct cordon_call *call)
{
	struct notifier_block *nb = (struct notifier_block *)call->args[1];

	cordon_gain_write(call, 0, nb, sizeof(*nb), CORDON_TYPE(nb), &clauses_atomic_notifier_chain_unregister[5]);
}

const struct cordon_contract cordon_import_atomic_notifier_chain_unregister = {
	.name = "atomic_notifier_chain_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_atomic_notifier_chain_unregister[0],
	.enter = enter_atomic_notifier_chain_unregister,
	.leave = leave_atomic_notifier_chain_unregister,
};

/* ---- raw_notifier_call_chain ---- */
static const struct cordon_clause clauses_raw_notifier_call_chain[] = {
	{ "raw_notifier_call_chain", "specs/linux/notifier.own.h", "raw_notifier_call_chain", 59 },
	{ "raw_notifier_call_chain", "specs/linux/notifier.own.h", "__checks(ref(nh))", 59 },
	{ "raw_notifier_call_chain", "specs/linux/notifier.own.h", "__opaque(v)", 59 },
};
CORDON_SAME_TYPE(raw_notifier_call_chain, int, struct raw_notifier_head *, unsigned long, void *);
static void enter_raw_notifier_call_chain(struct cordon_call *call)
{
	struct raw_notifier_head *nh = (struct raw_notifier_head *)call->args[0];

	cordon_need_ref(call, nh, 0, CORDON_TYPE(nh), &clauses_raw_notifier_call_chain[1]);
}

const struct cordon_contract cordon_import_raw_notifier_call_chain = {
	.name = "raw_notifier_call_chain",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_raw_notifier_call_chain[0],
	.enter = enter_raw_notifier_call_chain,
};

/* ---- raw_notifier_chain_register ---- */
static const struct cordon_clause clauses_raw_notifier_chain_register[] = {
	{ "raw_notifier_chain_register", "specs/linux/notifier.own.h", "raw_notifier_chain_register", 59 },
	{ "raw_notifier_chain_register", "specs/linux/notifier.own.h", "__checks(ref(nh))", 59 },
	{ "raw_notifier_chain_register", "specs/linux/notifier.own.h", "__registers(nb->notifier_call, notifier_block.notifier_call)", 59 },
	{ "raw_notifier_chain_register", "specs/linux/notifier.own.h", "__transfers(write(nb, sizeof(*nb)))", 59 },
	{ "raw_notifier_chain_register", "specs/linux/notifier.own.h", "__returns_if(ret, write(nb, sizeof(*nb)))", 59 },
	{ "raw_notifier_chain_register", "specs/linux/notifier.own.h", "__grants_if(!ret, ref(nb))", 59 },
	{ "raw_notifier_chain_register", "specs/linux/notifier.own.h", "__pins_if(!ret, ref(nb), raw_notifier_chain_unregister(nh, nb))", 59 },
};
CORDON_SAME_TYPE(raw_notifier_chain_register, int, struct raw_notifier_head *, struct notifier_block *);
static void enter_raw_notifier_chain_register(struct cordon_call *call)
{
	struct raw_notifier_head *nh = (struct raw_notifier_head *)call->args[0];
	struct notifier_block *nb = (struct notifier_block *)call->args[1];

	cordon_need_ref(call, nh, 0, CORDON_TYPE(nh), &clauses_raw_notifier_chain_register[1]);
	cordon_register_function(call, nb->notifier_call, &cordon_callback_notifier_block__notifier_call, &clauses_raw_notifier_chain_register[2]);
	cordon_lose_write(call, nb, sizeof(*nb), &clauses_raw_notifier_chain_register[3]);
}

static void leave_raw_notifier_chain_register(struct cordon_call *call)
{
	struct raw_notifier_head *nh = (struct raw_notifier_head *)call->args[0];
	struct notifier_block *nb = (struct notifier_block *)call->args[1];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, nb, sizeof(*nb), CORDON_TYPE(nb), &clauses_raw_notifier_chain_register[4]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, nb, 0, CORDON_TYPE(nb), &clauses_raw_notifier_chain_register[5]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(nh), (u64)(nb) };
		
			cordon_pin(call, &cordon_inverse_raw_notifier_chain_unregister, arguments, NULL, 0, &clauses_raw_notifier_chain_register[6]);
		}
	}
}

const struct cordon_contract cordon_import_raw_notifier_chain_register = {
	.name = "raw_notifier_chain_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_raw_notifier_chain_register[0],
	.enter = enter_raw_notifier_chain_register,
	.leave = leave_raw_notifier_chain_register,
};

/* ---- raw_notifier_chain_unregister ---- */
static const struct cordon_clause clauses_raw_notifier_chain_unregister[] = {
	{ "raw_notifier_chain_unregister", "specs/linux/notifier.own.h", "raw_notifier_chain_unregister", 59 },
	{ "raw_notifier_chain_unregister", "specs/linux/notifier.own.h", "__checks(ref(nh))", 59 },
	{ "raw_notifier_chain_unregister", "specs/linux/notifier.own.h", "__checks(ref(nb))", 59 },
	{ "raw_notifier_chain_unregister", "specs/linux/notifier.own.h", "__unpins(raw_notifier_chain_unregister(nh, nb))", 59 },
	{ "raw_notifier_chain_unregister", "specs/linux/notifier.own.h", "__revokes(ref(nb))", 59 },
	{ "raw_notifier_chain_unregister", "specs/linux/notifier.own.h", "__returns(write(nb, sizeof(*nb)))", 59 },
};
CORDON_SAME_TYPE(raw_notifier_chain_unregister, int, struct raw_notifier_head *, struct notifier_block *);
static void enter_raw_notifier_chain_unregister(struct cordon_call *call)
{
	struct raw_notifier_head *nh = (struct raw_notifier_head *)call->args[0];
	struct notifier_block *nb = (struct notifier_block *)call->args[1];

	cordon_need_ref(call, nh, 0, CORDON_TYPE(nh), &clauses_raw_notifier_chain_unregister[1]);
	cordon_need_ref(call, nb, 0, CORDON_TYPE(nb), &clauses_raw_notifier_chain_unregister[2]);
	{
		const u64 arguments[6] = { (u64)(nh), (u64)(nb) };
	
		cordon_unpin(call, &cordon_inverse_raw_notifier_chain_unregister, arguments, 2, &clauses_raw_notifier_chain_unregister[3]);
	}
	cordon_lose_ref(call, nb, CORDON_TYPE(nb), &clauses_raw_notifier_chain_unregister[4]);
}

static void leave_raw_notifier_chain_unregister(struct cordon_call *call)
{
	struct notifier_block *nb = (struct notifier_block *)call->args[1];

	cordon_gain_write(call, 0, nb, sizeof(*nb), CORDON_TYPE(nb), &clauses_raw_notifier_chain_unregister[5]);
}

const struct cordon_contract cordon_import_raw_notifier_chain_unregister = {
	.name = "raw_notifier_chain_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_raw_notifier_chain_unregister[0],
	.enter = enter_raw_notifier_chain_unregister,
	.leave = leave_raw_notifier_chain_unregister,
};

/* ---- own_atomic_notifier_t ---- */
static const struct cordon_clause clauses_own_atomic_notifier_t[] = {
	{ "own_atomic_notifier_t", "specs/linux/notifier.own.h", "own_atomic_notifier_t", 61 },
	{ "own_atomic_notifier_t", "specs/linux/notifier.own.h", "__principal(nb)", 62 },
	{ "own_atomic_notifier_t", "specs/linux/notifier.own.h", "__runs_in(hardirq)", 62 },
	{ "own_atomic_notifier_t", "specs/linux/notifier.own.h", "__faults(NOTIFY_DONE)", 62 },
};
CORDON_SAME_TYPE(*(own_atomic_notifier_t)0, int, struct notifier_block *, unsigned long, void *);
static u64 fault_own_atomic_notifier_t(struct cordon_call *call)
{
	return (u64)(NOTIFY_DONE);
}

const struct cordon_contract cordon_callback_own_atomic_notifier_t = {
	.name = "own_atomic_notifier_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_own_atomic_notifier_t[0],
	.fault = fault_own_atomic_notifier_t,
};

