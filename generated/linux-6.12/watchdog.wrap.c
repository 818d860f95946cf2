/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/watchdog.own.h>
#include "wrap.h"

/* ---- set watchdog_caps ---- */
static const struct cordon_clause clauses_set_watchdog_caps[] = {
	{ "watchdog_caps", "specs/linux/watchdog.own.h", "__includes(ref(wdd))", 9 },
	{ "watchdog_caps", "specs/linux/watchdog.own.h", "__includes(fields(wdd))", 10 },
};

const struct cordon_set cordon_set_watchdog_caps = { .name = "watchdog_caps" };

void cordon_include_watchdog_caps(struct cordon_call *call, struct cordon_parts *parts, struct watchdog_device *wdd)
{
	cordon_add_ref(call, parts, wdd, 0, CORDON_TYPE(wdd), &clauses_set_watchdog_caps[0]);
	cordon_add_fields(call, parts, wdd, CORDON_FIELDS(wdd), &clauses_set_watchdog_caps[1]);
}

void cordon_gain_watchdog_caps(struct cordon_call *call, const struct cordon_clause *clause, struct watchdog_device *wdd)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_watchdog_caps, wdd, clause);
	cordon_include_watchdog_caps(call, &parts, wdd);
	cordon_parts_grant(call, &parts);
}

/* ---- watchdog_init_timeout ---- */
static const struct cordon_clause clauses_watchdog_init_timeout[] = {
	{ "watchdog_init_timeout", "specs/linux/watchdog.own.h", "watchdog_init_timeout", 21 },
	{ "watchdog_init_timeout", "specs/linux/watchdog.own.h", "__checks(write(&wdd->timeout, sizeof(wdd->timeout)))", 22 },
	{ "watchdog_init_timeout", "specs/linux/watchdog.own.h", "__checks_if(dev, ref(dev))", 23 },
};
CORDON_SAME_TYPE(watchdog_init_timeout, int, struct watchdog_device *, unsigned int, struct device *);
static void enter_watchdog_init_timeout(struct cordon_call *call)
{
	struct watchdog_device *wdd = (struct watchdog_device *)call->args[0];
	struct device *dev = (struct device *)call->args[2];

	cordon_need_write(call, &wdd->timeout, sizeof(wdd->timeout), &clauses_watchdog_init_timeout[1]);
	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_watchdog_init_timeout[2]);
	}
}

const struct cordon_contract cordon_import_watchdog_init_timeout = {
	.name = "watchdog_init_timeout",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_watchdog_init_timeout[0],
	.enter = enter_watchdog_init_timeout,
};

/* ---- watchdog_register_device ---- */
static const struct cordon_clause clauses_watchdog_register_device[] = {
	{ "watchdog_register_device", "specs/linux/watchdog.own.h", "watchdog_register_device", 24 },
	{ "watchdog_register_device", "specs/linux/watchdog.own.h", "__runs_in(process)", 25 },
	{ "watchdog_register_device", "specs/linux/watchdog.own.h", "__requires(wdd->info && wdd->ops)", 26 },
	{ "watchdog_register_device", "specs/linux/watchdog.own.h", "__checks(read(wdd->info, sizeof(*wdd->info)))", 27 },
	{ "watchdog_register_device", "specs/linux/watchdog.own.h", "__checks_if(wdd->parent, ref(wdd->parent))", 28 },
	{ "watchdog_register_device", "specs/linux/watchdog.own.h", "__registers(wdd->ops, watchdog_ops)", 29 },
	{ "watchdog_register_device", "specs/linux/watchdog.own.h", "__transfers(write(wdd, sizeof(*wdd)))", 30 },
	{ "watchdog_register_device", "specs/linux/watchdog.own.h", "__returns_if(ret, write(wdd, sizeof(*wdd)))", 31 },
	{ "watchdog_register_device", "specs/linux/watchdog.own.h", "__grants_if(!ret, watchdog_caps(wdd))", 32 },
	{ "watchdog_register_device", "specs/linux/watchdog.own.h", "__pins_if(!ret, ref(wdd), watchdog_unregister_device(wdd))", 33 },
};
CORDON_SAME_TYPE(watchdog_register_device, int, struct watchdog_device *);
static void enter_watchdog_register_device(struct cordon_call *call)
{
	struct watchdog_device *wdd = (struct watchdog_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_watchdog_register_device[1]);
	cordon_require(call, wdd->info && wdd->ops, &clauses_watchdog_register_device[2]);
	cordon_need_read(call, wdd->info, sizeof(*wdd->info), &clauses_watchdog_register_device[3]);
	if (wdd->parent) {
		cordon_need_ref(call, wdd->parent, 0, CORDON_TYPE(wdd->parent), &clauses_watchdog_register_device[4]);
	}
	cordon_register_table(call, wdd->ops, &cordon_table_watchdog_ops, &clauses_watchdog_register_device[5]);
	cordon_lose_write(call, wdd, sizeof(*wdd), &clauses_watchdog_register_device[6]);
}

static void leave_watchdog_register_device(struct cordon_call *call)
{
	struct watchdog_device *wdd = (struct watchdog_device *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, wdd, sizeof(*wdd), CORDON_TYPE(wdd), &clauses_watchdog_register_device[7]);
	}
	if (!ret) {
		cordon_gain_watchdog_caps(call, &clauses_watchdog_register_device[8], wdd);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(wdd) };
		
			cordon_pin(call, &cordon_inverse_watchdog_unregister_device, arguments, NULL, 0, &clauses_watchdog_register_device[9]);
		}
	}
}

const struct cordon_contract cordon_import_watchdog_register_device = {
	.name = "watchdog_register_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_watchdog_register_device[0],
	.enter = enter_watchdog_register_device,
	.leave = leave_watchdog_register_device,
};

/* ---- watchdog_unregister_device ---- */
static const struct cordon_clause clauses_watchdog_unregister_device[] = {
	{ "watchdog_unregister_device", "specs/linux/watchdog.own.h", "watchdog_unregister_device", 34 },
	{ "watchdog_unregister_device", "specs/linux/watchdog.own.h", "__runs_in(process)", 35 },
	{ "watchdog_unregister_device", "specs/linux/watchdog.own.h", "__unpins(watchdog_unregister_device(wdd))", 36 },
	{ "watchdog_unregister_device", "specs/linux/watchdog.own.h", "__revokes(watchdog_caps(wdd))", 37 },
	{ "watchdog_unregister_device", "specs/linux/watchdog.own.h", "__returns(write(wdd, sizeof(*wdd)))", 38 },
};
CORDON_SAME_TYPE(watchdog_unregister_device, void, struct watchdog_device *);
static void enter_watchdog_unregister_device(struct cordon_call *call)
{
	struct watchdog_device *wdd = (struct watchdog_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_watchdog_unregister_device[1]);
	{
		const u64 arguments[6] = { (u64)(wdd) };
	
		cordon_unpin(call, &cordon_inverse_watchdog_unregister_device, arguments, 1, &clauses_watchdog_unregister_device[2]);
	}
	cordon_set_close(call, &cordon_set_watchdog_caps, wdd, &clauses_watchdog_unregister_device[3]);
}

static void leave_watchdog_unregister_device(struct cordon_call *call)
{
	struct watchdog_device *wdd = (struct watchdog_device *)call->args[0];

	cordon_gain_write(call, 0, wdd, sizeof(*wdd), CORDON_TYPE(wdd), &clauses_watchdog_unregister_device[4]);
}

const struct cordon_contract cordon_import_watchdog_unregister_device = {
	.name = "watchdog_unregister_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_watchdog_unregister_device[0],
	.enter = enter_watchdog_unregister_device,
	.leave = leave_watchdog_unregister_device,
};

/* ---- watchdog_ops.start ---- */
static const struct cordon_clause clauses_watchdog_ops__start[] = {
	{ "watchdog_ops.start", "specs/linux/watchdog.own.h", "watchdog_ops.start", 40 },
	{ "watchdog_ops.start", "specs/linux/watchdog.own.h", "__principal(wdd)", 41 },
	{ "watchdog_ops.start", "specs/linux/watchdog.own.h", "__runs_in(process)", 41 },
	{ "watchdog_ops.start", "specs/linux/watchdog.own.h", "__faults(-ENODEV)", 41 },
};
CORDON_SAME_TYPE(*((struct watchdog_ops *)0)->start, int, struct watchdog_device *);
static u64 fault_watchdog_ops__start(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_watchdog_ops__start = {
	.name = "watchdog_ops.start",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_watchdog_ops__start[0],
	.fault = fault_watchdog_ops__start,
};

/* ---- watchdog_ops.stop ---- */
static const struct cordon_clause clauses_watchdog_ops__stop[] = {
	{ "watchdog_ops.stop", "specs/linux/watchdog.own.h", "watchdog_ops.stop", 42 },
	{ "watchdog_ops.stop", "specs/linux/watchdog.own.h", "__principal(wdd)", 43 },
	{ "watchdog_ops.stop", "specs/linux/watchdog.own.h", "__runs_in(process)", 43 },
	{ "watchdog_ops.stop", "specs/linux/watchdog.own.h", "__faults(-ENODEV)", 43 },
};
CORDON_SAME_TYPE(*((struct watchdog_ops *)0)->stop, int, struct watchdog_device *);
static u64 fault_watchdog_ops__stop(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_watchdog_ops__stop = {
	.name = "watchdog_ops.stop",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_watchdog_ops__stop[0],
	.fault = fault_watchdog_ops__stop,
};

/* ---- watchdog_ops.ping ---- */
static const struct cordon_clause clauses_watchdog_ops__ping[] = {
	{ "watchdog_ops.ping", "specs/linux/watchdog.own.h", "watchdog_ops.ping", 44 },
	{ "watchdog_ops.ping", "specs/linux/watchdog.own.h", "__principal(wdd)", 45 },
	{ "watchdog_ops.ping", "specs/linux/watchdog.own.h", "__runs_in(process)", 45 },
	{ "watchdog_ops.ping", "specs/linux/watchdog.own.h", "__faults(-ENODEV)", 45 },
};
CORDON_SAME_TYPE(*((struct watchdog_ops *)0)->ping, int, struct watchdog_device *);
static u64 fault_watchdog_ops__ping(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_watchdog_ops__ping = {
	.name = "watchdog_ops.ping",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_watchdog_ops__ping[0],
	.fault = fault_watchdog_ops__ping,
};

/* ---- watchdog_ops.status ---- */
static const struct cordon_clause clauses_watchdog_ops__status[] = {
	{ "watchdog_ops.status", "specs/linux/watchdog.own.h", "watchdog_ops.status", 46 },
	{ "watchdog_ops.status", "specs/linux/watchdog.own.h", "__principal(wdd)", 47 },
	{ "watchdog_ops.status", "specs/linux/watchdog.own.h", "__runs_in(process)", 47 },
	{ "watchdog_ops.status", "specs/linux/watchdog.own.h", "__faults(0)", 47 },
};
CORDON_SAME_TYPE(*((struct watchdog_ops *)0)->status, unsigned int, struct watchdog_device *);
static u64 fault_watchdog_ops__status(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_watchdog_ops__status = {
	.name = "watchdog_ops.status",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_watchdog_ops__status[0],
	.fault = fault_watchdog_ops__status,
};

/* ---- watchdog_ops.set_timeout ---- */
static const struct cordon_clause clauses_watchdog_ops__set_timeout[] = {
	{ "watchdog_ops.set_timeout", "specs/linux/watchdog.own.h", "watchdog_ops.set_timeout", 48 },
	{ "watchdog_ops.set_timeout", "specs/linux/watchdog.own.h", "__principal(wdd)", 49 },
	{ "watchdog_ops.set_timeout", "specs/linux/watchdog.own.h", "__runs_in(process)", 49 },
	{ "watchdog_ops.set_timeout", "specs/linux/watchdog.own.h", "__faults(-ENODEV)", 49 },
};
CORDON_SAME_TYPE(*((struct watchdog_ops *)0)->set_timeout, int, struct watchdog_device *, unsigned int);
static u64 fault_watchdog_ops__set_timeout(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_watchdog_ops__set_timeout = {
	.name = "watchdog_ops.set_timeout",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_watchdog_ops__set_timeout[0],
	.fault = fault_watchdog_ops__set_timeout,
};

/* ---- watchdog_ops.set_pretimeout ---- */
static const struct cordon_clause clauses_watchdog_ops__set_pretimeout[] = {
	{ "watchdog_ops.set_pretimeout", "specs/linux/watchdog.own.h", "watchdog_ops.set_pretimeout", 50 },
	{ "watchdog_ops.set_pretimeout", "specs/linux/watchdog.own.h", "__principal(wdd)", 51 },
	{ "watchdog_ops.set_pretimeout", "specs/linux/watchdog.own.h", "__runs_in(process)", 51 },
	{ "watchdog_ops.set_pretimeout", "specs/linux/watchdog.own.h", "__faults(-ENODEV)", 51 },
};
CORDON_SAME_TYPE(*((struct watchdog_ops *)0)->set_pretimeout, int, struct watchdog_device *, unsigned int);
static u64 fault_watchdog_ops__set_pretimeout(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_watchdog_ops__set_pretimeout = {
	.name = "watchdog_ops.set_pretimeout",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_watchdog_ops__set_pretimeout[0],
	.fault = fault_watchdog_ops__set_pretimeout,
};

/* ---- watchdog_ops.get_timeleft ---- */
static const struct cordon_clause clauses_watchdog_ops__get_timeleft[] = {
	{ "watchdog_ops.get_timeleft", "specs/linux/watchdog.own.h", "watchdog_ops.get_timeleft", 52 },
	{ "watchdog_ops.get_timeleft", "specs/linux/watchdog.own.h", "__principal(wdd)", 53 },
	{ "watchdog_ops.get_timeleft", "specs/linux/watchdog.own.h", "__runs_in(process)", 53 },
	{ "watchdog_ops.get_timeleft", "specs/linux/watchdog.own.h", "__faults(0)", 53 },
};
CORDON_SAME_TYPE(*((struct watchdog_ops *)0)->get_timeleft, unsigned int, struct watchdog_device *);
static u64 fault_watchdog_ops__get_timeleft(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_watchdog_ops__get_timeleft = {
	.name = "watchdog_ops.get_timeleft",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_watchdog_ops__get_timeleft[0],
	.fault = fault_watchdog_ops__get_timeleft,
};

/* ---- watchdog_ops.restart ---- */
static const struct cordon_clause clauses_watchdog_ops__restart[] = {
	{ "watchdog_ops.restart", "specs/linux/watchdog.own.h", "watchdog_ops.restart", 54 },
	{ "watchdog_ops.restart", "specs/linux/watchdog.own.h", "__principal(wdd)", 55 },
	{ "watchdog_ops.restart", "specs/linux/watchdog.own.h", "__runs_in(process)", 55 },
	{ "watchdog_ops.restart", "specs/linux/watchdog.own.h", "__faults(-ENODEV)", 55 },
};
CORDON_SAME_TYPE(*((struct watchdog_ops *)0)->restart, int, struct watchdog_device *, unsigned long, void *);
static u64 fault_watchdog_ops__restart(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_watchdog_ops__restart = {
	.name = "watchdog_ops.restart",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_watchdog_ops__restart[0],
	.fault = fault_watchdog_ops__restart,
};

