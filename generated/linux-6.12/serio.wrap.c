/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/serio.own.h>
#include "wrap.h"

/* ---- set serio_caps ---- */
static const struct cordon_clause clauses_set_serio_caps[] = {
	{ "serio_caps", "specs/linux/serio.own.h", "__includes(ref(serio))", 10 },
	{ "serio_caps", "specs/linux/serio.own.h", "__includes(ref(&serio->dev))", 11 },
	{ "serio_caps", "specs/linux/serio.own.h", "__includes(fields(serio))", 12 },
};

const struct cordon_set cordon_set_serio_caps = { .name = "serio_caps" };

void cordon_include_serio_caps(struct cordon_call *call, struct cordon_parts *parts, struct serio *serio)
{
	cordon_add_ref(call, parts, serio, 0, CORDON_TYPE(serio), &clauses_set_serio_caps[0]);
	cordon_add_ref(call, parts, &serio->dev, 0, CORDON_TYPE(&serio->dev), &clauses_set_serio_caps[1]);
	cordon_add_fields(call, parts, serio, CORDON_FIELDS(serio), &clauses_set_serio_caps[2]);
}

void cordon_gain_serio_caps(struct cordon_call *call, const struct cordon_clause *clause, struct serio *serio)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_serio_caps, serio, clause);
	cordon_include_serio_caps(call, &parts, serio);
	cordon_parts_grant(call, &parts);
}

/* ---- __serio_register_driver ---- */
static const struct cordon_clause clauses___serio_register_driver[] = {
	{ "__serio_register_driver", "specs/linux/serio.own.h", "__serio_register_driver", 17 },
	{ "__serio_register_driver", "specs/linux/serio.own.h", "__runs_in(process)", 18 },
	{ "__serio_register_driver", "specs/linux/serio.own.h", "__opaque(owner)", 19 },
	{ "__serio_register_driver", "specs/linux/serio.own.h", "__checks(string(mod_name))", 20 },
	{ "__serio_register_driver", "specs/linux/serio.own.h", "__registers(drv, serio_driver)", 21 },
	{ "__serio_register_driver", "specs/linux/serio.own.h", "__returns_if(ret, write(drv, sizeof(*drv)))", 22 },
	{ "__serio_register_driver", "specs/linux/serio.own.h", "__grants_if(!ret, ref(drv))", 23 },
	{ "__serio_register_driver", "specs/linux/serio.own.h", "__pins_if(!ret, ref(drv), serio_unregister_driver(drv))", 24 },
};
CORDON_SAME_TYPE(__serio_register_driver, int, struct serio_driver *, struct module *, const char *);
static void enter___serio_register_driver(struct cordon_call *call)
{
	struct serio_driver *drv = (struct serio_driver *)call->args[0];
	const char *mod_name = (const char *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___serio_register_driver[1]);
	cordon_need_string(call, mod_name, &clauses___serio_register_driver[3]);
	cordon_register_table(call, drv, &cordon_table_serio_driver, &clauses___serio_register_driver[4]);
}

static void leave___serio_register_driver(struct cordon_call *call)
{
	struct serio_driver *drv = (struct serio_driver *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, drv, sizeof(*drv), CORDON_TYPE(drv), &clauses___serio_register_driver[5]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, drv, 0, CORDON_TYPE(drv), &clauses___serio_register_driver[6]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(drv) };
		
			cordon_pin(call, &cordon_inverse_serio_unregister_driver, arguments, NULL, 0, &clauses___serio_register_driver[7]);
		}
	}
}

const struct cordon_contract cordon_import___serio_register_driver = {
	.name = "__serio_register_driver",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___serio_register_driver[0],
	.enter = enter___serio_register_driver,
	.leave = leave___serio_register_driver,
};

/* ---- serio_unregister_driver ---- */
static const struct cordon_clause clauses_serio_unregister_driver[] = {
	{ "serio_unregister_driver", "specs/linux/serio.own.h", "serio_unregister_driver", 25 },
	{ "serio_unregister_driver", "specs/linux/serio.own.h", "__runs_in(process)", 26 },
	{ "serio_unregister_driver", "specs/linux/serio.own.h", "__checks(ref(drv))", 27 },
	{ "serio_unregister_driver", "specs/linux/serio.own.h", "__unpins(serio_unregister_driver(drv))", 28 },
	{ "serio_unregister_driver", "specs/linux/serio.own.h", "__revokes(ref(drv))", 29 },
	{ "serio_unregister_driver", "specs/linux/serio.own.h", "__returns(write(drv, sizeof(*drv)))", 30 },
};
CORDON_SAME_TYPE(serio_unregister_driver, void, struct serio_driver *);
static void enter_serio_unregister_driver(struct cordon_call *call)
{
	struct serio_driver *drv = (struct serio_driver *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_serio_unregister_driver[1]);
	cordon_need_ref(call, drv, 0, CORDON_TYPE(drv), &clauses_serio_unregister_driver[2]);
	{
		const u64 arguments[6] = { (u64)(drv) };
	
		cordon_end(call, &cordon_inverse_serio_unregister_driver, arguments, 1, &clauses_serio_unregister_driver[3]);
	}
	cordon_lose_ref(call, drv, CORDON_TYPE(drv), &clauses_serio_unregister_driver[4]);
}

static void leave_serio_unregister_driver(struct cordon_call *call)
{
	struct serio_driver *drv = (struct serio_driver *)call->args[0];

	cordon_gain_write(call, 0, drv, sizeof(*drv), CORDON_TYPE(drv), &clauses_serio_unregister_driver[5]);
}

const struct cordon_contract cordon_import_serio_unregister_driver = {
	.name = "serio_unregister_driver",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_serio_unregister_driver[0],
	.enter = enter_serio_unregister_driver,
	.leave = leave_serio_unregister_driver,
};

/* ---- serio_open ---- */
static const struct cordon_clause clauses_serio_open[] = {
	{ "serio_open", "specs/linux/serio.own.h", "serio_open", 33 },
	{ "serio_open", "specs/linux/serio.own.h", "__runs_in(process)", 34 },
	{ "serio_open", "specs/linux/serio.own.h", "__checks(ref(serio))", 35 },
	{ "serio_open", "specs/linux/serio.own.h", "__checks(ref(drv))", 35 },
	{ "serio_open", "specs/linux/serio.own.h", "__pins_if(!ret, ref(drv), serio_close(serio))", 36 },
};
CORDON_SAME_TYPE(serio_open, int, struct serio *, struct serio_driver *);
static void enter_serio_open(struct cordon_call *call)
{
	struct serio *serio = (struct serio *)call->args[0];
	struct serio_driver *drv = (struct serio_driver *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_serio_open[1]);
	cordon_need_ref(call, serio, 0, CORDON_TYPE(serio), &clauses_serio_open[2]);
	cordon_need_ref(call, drv, 0, CORDON_TYPE(drv), &clauses_serio_open[3]);
}

static void leave_serio_open(struct cordon_call *call)
{
	struct serio *serio = (struct serio *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(serio) };
		
			cordon_pin(call, &cordon_inverse_serio_close, arguments, NULL, 0, &clauses_serio_open[4]);
		}
	}
}

const struct cordon_contract cordon_import_serio_open = {
	.name = "serio_open",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_serio_open[0],
	.enter = enter_serio_open,
	.leave = leave_serio_open,
};

/* ---- serio_close ---- */
static const struct cordon_clause clauses_serio_close[] = {
	{ "serio_close", "specs/linux/serio.own.h", "serio_close", 37 },
	{ "serio_close", "specs/linux/serio.own.h", "__runs_in(process)", 38 },
	{ "serio_close", "specs/linux/serio.own.h", "__checks(ref(serio))", 39 },
	{ "serio_close", "specs/linux/serio.own.h", "__unpins(serio_close(serio))", 40 },
};
CORDON_SAME_TYPE(serio_close, void, struct serio *);
static void enter_serio_close(struct cordon_call *call)
{
	struct serio *serio = (struct serio *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_serio_close[1]);
	cordon_need_ref(call, serio, 0, CORDON_TYPE(serio), &clauses_serio_close[2]);
	{
		const u64 arguments[6] = { (u64)(serio) };
	
		cordon_unpin(call, &cordon_inverse_serio_close, arguments, 1, &clauses_serio_close[3]);
	}
}

const struct cordon_contract cordon_import_serio_close = {
	.name = "serio_close",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_serio_close[0],
	.enter = enter_serio_close,
};

/* ---- serio_reconnect ---- */
static const struct cordon_clause clauses_serio_reconnect[] = {
	{ "serio_reconnect", "specs/linux/serio.own.h", "serio_reconnect", 41 },
	{ "serio_reconnect", "specs/linux/serio.own.h", "__checks(ref(serio))", 42 },
};
CORDON_SAME_TYPE(serio_reconnect, void, struct serio *);
static void enter_serio_reconnect(struct cordon_call *call)
{
	struct serio *serio = (struct serio *)call->args[0];

	cordon_need_ref(call, serio, 0, CORDON_TYPE(serio), &clauses_serio_reconnect[1]);
}

const struct cordon_contract cordon_import_serio_reconnect = {
	.name = "serio_reconnect",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_serio_reconnect[0],
	.enter = enter_serio_reconnect,
};

/* ---- serio_rescan ---- */
static const struct cordon_clause clauses_serio_rescan[] = {
	{ "serio_rescan", "specs/linux/serio.own.h", "serio_rescan", 43 },
	{ "serio_rescan", "specs/linux/serio.own.h", "__checks(ref(serio))", 44 },
};
CORDON_SAME_TYPE(serio_rescan, void, struct serio *);
static void enter_serio_rescan(struct cordon_call *call)
{
	struct serio *serio = (struct serio *)call->args[0];

	cordon_need_ref(call, serio, 0, CORDON_TYPE(serio), &clauses_serio_rescan[1]);
}

const struct cordon_contract cordon_import_serio_rescan = {
	.name = "serio_rescan",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_serio_rescan[0],
	.enter = enter_serio_rescan,
};

/* ---- serio_driver.connect ---- */
static const struct cordon_clause clauses_serio_driver__connect[] = {
	{ "serio_driver.connect", "specs/linux/serio.own.h", "serio_driver.connect", 47 },
	{ "serio_driver.connect", "specs/linux/serio.own.h", "__principal(serio)", 48 },
	{ "serio_driver.connect", "specs/linux/serio.own.h", "__runs_in(process)", 48 },
	{ "serio_driver.connect", "specs/linux/serio.own.h", "__transfers(serio_caps(serio))", 49 },
	{ "serio_driver.connect", "specs/linux/serio.own.h", "__offers(serio, serio)", 50 },
	{ "serio_driver.connect", "specs/linux/serio.own.h", "__returns_if(ret, serio_caps(serio))", 51 },
	{ "serio_driver.connect", "specs/linux/serio.own.h", "__faults(-ENODEV)", 52 },
};
CORDON_SAME_TYPE(*((struct serio_driver *)0)->connect, int, struct serio *, struct serio_driver *);
static void enter_serio_driver__connect(struct cordon_call *call)
{
	struct serio *serio = (struct serio *)call->args[0];

	cordon_gain_serio_caps(call, &clauses_serio_driver__connect[3], serio);
	cordon_offer_table(call, serio, &cordon_offered_serio, &clauses_serio_driver__connect[4]);
}

static void leave_serio_driver__connect(struct cordon_call *call)
{
	struct serio *serio = (struct serio *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_set_close(call, &cordon_set_serio_caps, serio, &clauses_serio_driver__connect[5]);
	}
}

static u64 fault_serio_driver__connect(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_serio_driver__connect = {
	.name = "serio_driver.connect",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_serio_driver__connect[0],
	.enter = enter_serio_driver__connect,
	.leave = leave_serio_driver__connect,
	.fault = fault_serio_driver__connect,
};

/* ---- serio_driver.disconnect ---- */
static const struct cordon_clause clauses_serio_driver__disconnect[] = {
	{ "serio_driver.disconnect", "specs/linux/serio.own.h", "serio_driver.disconnect", 53 },
	{ "serio_driver.disconnect", "specs/linux/serio.own.h", "__principal(serio)", 54 },
	{ "serio_driver.disconnect", "specs/linux/serio.own.h", "__runs_in(process)", 54 },
	{ "serio_driver.disconnect", "specs/linux/serio.own.h", "__returns(serio_caps(serio))", 55 },
	{ "serio_driver.disconnect", "specs/linux/serio.own.h", "__faults()", 56 },
};
CORDON_SAME_TYPE(*((struct serio_driver *)0)->disconnect, void, struct serio *);
static void leave_serio_driver__disconnect(struct cordon_call *call)
{
	struct serio *serio = (struct serio *)call->args[0];

	cordon_set_close(call, &cordon_set_serio_caps, serio, &clauses_serio_driver__disconnect[3]);
}

static u64 fault_serio_driver__disconnect(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_serio_driver__disconnect = {
	.name = "serio_driver.disconnect",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_serio_driver__disconnect[0],
	.leave = leave_serio_driver__disconnect,
	.fault = fault_serio_driver__disconnect,
};

/* ---- serio_driver.reconnect ---- */
static const struct cordon_clause clauses_serio_driver__reconnect[] = {
	{ "serio_driver.reconnect", "specs/linux/serio.own.h", "serio_driver.reconnect", 57 },
	{ "serio_driver.reconnect", "specs/linux/serio.own.h", "__principal(serio)", 57 },
	{ "serio_driver.reconnect", "specs/linux/serio.own.h", "__runs_in(process)", 57 },
	{ "serio_driver.reconnect", "specs/linux/serio.own.h", "__faults(-ENODEV)", 57 },
};
CORDON_SAME_TYPE(*((struct serio_driver *)0)->reconnect, int, struct serio *);
static u64 fault_serio_driver__reconnect(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_serio_driver__reconnect = {
	.name = "serio_driver.reconnect",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_serio_driver__reconnect[0],
	.fault = fault_serio_driver__reconnect,
};

/* ---- serio_driver.fast_reconnect ---- */
static const struct cordon_clause clauses_serio_driver__fast_reconnect[] = {
	{ "serio_driver.fast_reconnect", "specs/linux/serio.own.h", "serio_driver.fast_reconnect", 58 },
	{ "serio_driver.fast_reconnect", "specs/linux/serio.own.h", "__principal(serio)", 58 },
	{ "serio_driver.fast_reconnect", "specs/linux/serio.own.h", "__runs_in(process)", 58 },
	{ "serio_driver.fast_reconnect", "specs/linux/serio.own.h", "__faults(-ENODEV)", 58 },
};
CORDON_SAME_TYPE(*((struct serio_driver *)0)->fast_reconnect, int, struct serio *);
static u64 fault_serio_driver__fast_reconnect(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_serio_driver__fast_reconnect = {
	.name = "serio_driver.fast_reconnect",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_serio_driver__fast_reconnect[0],
	.fault = fault_serio_driver__fast_reconnect,
};

/* ---- serio_driver.cleanup ---- */
static const struct cordon_clause clauses_serio_driver__cleanup[] = {
	{ "serio_driver.cleanup", "specs/linux/serio.own.h", "serio_driver.cleanup", 59 },
	{ "serio_driver.cleanup", "specs/linux/serio.own.h", "__principal(serio)", 59 },
	{ "serio_driver.cleanup", "specs/linux/serio.own.h", "__runs_in(process)", 59 },
	{ "serio_driver.cleanup", "specs/linux/serio.own.h", "__faults()", 59 },
};
CORDON_SAME_TYPE(*((struct serio_driver *)0)->cleanup, void, struct serio *);
static u64 fault_serio_driver__cleanup(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_serio_driver__cleanup = {
	.name = "serio_driver.cleanup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_serio_driver__cleanup[0],
	.fault = fault_serio_driver__cleanup,
};

/* ---- serio_driver.interrupt ---- */
static const struct cordon_clause clauses_serio_driver__interrupt[] = {
	{ "serio_driver.interrupt", "specs/linux/serio.own.h", "serio_driver.interrupt", 61 },
	{ "serio_driver.interrupt", "specs/linux/serio.own.h", "__principal(serio)", 62 },
	{ "serio_driver.interrupt", "specs/linux/serio.own.h", "__runs_in(hardirq)", 62 },
	{ "serio_driver.interrupt", "specs/linux/serio.own.h", "__faults(IRQ_HANDLED)", 62 },
};
CORDON_SAME_TYPE(*((struct serio_driver *)0)->interrupt, irqreturn_t, struct serio *, unsigned char, unsigned int);
CORDON_IN_REGISTERS(irqreturn_t, 16);
static u64 fault_serio_driver__interrupt(struct cordon_call *call)
{
	return (u64)(IRQ_HANDLED);
}

const struct cordon_contract cordon_callback_serio_driver__interrupt = {
	.name = "serio_driver.interrupt",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_serio_driver__interrupt[0],
	.fault = fault_serio_driver__interrupt,
};

/* ---- serio_driver.write_wakeup ---- */
static const struct cordon_clause clauses_serio_driver__write_wakeup[] = {
	{ "serio_driver.write_wakeup", "specs/linux/serio.own.h", "serio_driver.write_wakeup", 63 },
	{ "serio_driver.write_wakeup", "specs/linux/serio.own.h", "__principal(serio)", 64 },
	{ "serio_driver.write_wakeup", "specs/linux/serio.own.h", "__runs_in(hardirq)", 64 },
	{ "serio_driver.write_wakeup", "specs/linux/serio.own.h", "__faults()", 64 },
};
CORDON_SAME_TYPE(*((struct serio_driver *)0)->write_wakeup, void, struct serio *);
static u64 fault_serio_driver__write_wakeup(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_serio_driver__write_wakeup = {
	.name = "serio_driver.write_wakeup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_serio_driver__write_wakeup[0],
	.fault = fault_serio_driver__write_wakeup,
};

/* ---- serio.write.called ---- */
static const struct cordon_clause clauses_serio__write__called[] = {
	{ "serio.write.called", "specs/linux/serio.own.h", "serio.write.called", 65 },
	{ "serio.write.called", "specs/linux/serio.own.h", "__checks(ref(serio))", 66 },
};
CORDON_SAME_TYPE(*((struct serio *)0)->write, int, struct serio *, unsigned char);
static void enter_serio__write__called(struct cordon_call *call)
{
	struct serio *serio = (struct serio *)call->args[0];

	cordon_need_ref(call, serio, 0, CORDON_TYPE(serio), &clauses_serio__write__called[1]);
}

const struct cordon_contract cordon_import_serio__write__called = {
	.name = "serio.write.called",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_serio__write__called[0],
	.enter = enter_serio__write__called,
};

