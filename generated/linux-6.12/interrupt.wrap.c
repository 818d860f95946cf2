/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/interrupt.own.h>
#include "wrap.h"

/* ---- set irq_action_caps ---- */
static const struct cordon_clause clauses_set_irq_action_caps[] = {
	{ "irq_action_caps", "specs/linux/interrupt.own.h", "__includes_if(false, write(action, 1))", 11 },
};

const struct cordon_set cordon_set_irq_action_caps = { .name = "irq_action_caps" };

void cordon_include_irq_action_caps(struct cordon_call *call, struct cordon_parts *parts, void *action)
{
	if (false) {
		cordon_add_write(call, parts, action, 1, CORDON_TYPE(action), &clauses_set_irq_action_caps[0]);
	}
}

void cordon_gain_irq_action_caps(struct cordon_call *call, const struct cordon_clause *clause, void *action)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_irq_action_caps, action, clause);
	cordon_include_irq_action_caps(call, &parts, action);
	cordon_parts_grant(call, &parts);
}

/* ---- request_threaded_irq ---- */
static const struct cordon_clause clauses_request_threaded_irq[] = {
	{ "request_threaded_irq", "specs/linux/interrupt.own.h", "request_threaded_irq", 14 },
	{ "request_threaded_irq", "specs/linux/interrupt.own.h", "__runs_in(process)", 16 },
	{ "request_threaded_irq", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 17 },
	{ "request_threaded_irq", "specs/linux/interrupt.own.h", "__registers_if(handler, handler, irq_handler_t)", 18 },
	{ "request_threaded_irq", "specs/linux/interrupt.own.h", "__registers_if(thread_fn, thread_fn, irq_handler_t)", 19 },
	{ "request_threaded_irq", "specs/linux/interrupt.own.h", "__returns_if(!ret, irq_action_caps(own_action(irq, dev)))", 20 },
	{ "request_threaded_irq", "specs/linux/interrupt.own.h", "__pins_if(!ret, string(name), free_irq(irq, dev))", 21 },
};
CORDON_SAME_TYPE(request_threaded_irq, int, unsigned int, irq_handler_t, irq_handler_t, unsigned long, const char *, void *);
CORDON_IN_REGISTERS(irq_handler_t, 8);
static void enter_request_threaded_irq(struct cordon_call *call)
{
	unsigned int irq = (unsigned int)call->args[0];
	irq_handler_t handler = (irq_handler_t)call->args[1];
	irq_handler_t thread_fn = (irq_handler_t)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_request_threaded_irq[1]);
	cordon_need_irq(call, irq, &clauses_request_threaded_irq[2]);
	if (handler) {
		cordon_register_function(call, handler, &cordon_callback_irq_handler_t, &clauses_request_threaded_irq[3]);
	}
	if (thread_fn) {
		cordon_register_function(call, thread_fn, &cordon_callback_irq_handler_t, &clauses_request_threaded_irq[4]);
	}
}

static void leave_request_threaded_irq(struct cordon_call *call)
{
	unsigned int irq = (unsigned int)call->args[0];
	void *dev = (void *)call->args[5];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_irq_action_caps(call, &clauses_request_threaded_irq[5], own_action(irq, dev));
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(irq), (u64)(dev) };
		
			cordon_pin(call, &cordon_inverse_free_irq, arguments, NULL, 0, &clauses_request_threaded_irq[6]);
		}
	}
}

const struct cordon_contract cordon_import_request_threaded_irq = {
	.name = "request_threaded_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_request_threaded_irq[0],
	.enter = enter_request_threaded_irq,
	.leave = leave_request_threaded_irq,
};

/* ---- free_irq ---- */
static const struct cordon_clause clauses_free_irq[] = {
	{ "free_irq", "specs/linux/interrupt.own.h", "free_irq", 22 },
	{ "free_irq", "specs/linux/interrupt.own.h", "__runs_in(process)", 23 },
	{ "free_irq", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 24 },
	{ "free_irq", "specs/linux/interrupt.own.h", "__transfers(irq_action_caps(own_action(irq, dev)))", 25 },
	{ "free_irq", "specs/linux/interrupt.own.h", "__unpins(free_irq(irq, dev))", 26 },
};
CORDON_SAME_TYPE(free_irq, const void *, unsigned int, void *);
static void enter_free_irq(struct cordon_call *call)
{
	unsigned int irq = (unsigned int)call->args[0];
	void *dev = (void *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_free_irq[1]);
	cordon_need_irq(call, irq, &clauses_free_irq[2]);
	cordon_set_close(call, &cordon_set_irq_action_caps, own_action(irq, dev), &clauses_free_irq[3]);
	{
		const u64 arguments[6] = { (u64)(irq), (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_free_irq, arguments, 2, &clauses_free_irq[4]);
	}
}

const struct cordon_contract cordon_import_free_irq = {
	.name = "free_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_free_irq[0],
	.enter = enter_free_irq,
};

/* ---- enable_irq ---- */
static const struct cordon_clause clauses_enable_irq[] = {
	{ "enable_irq", "specs/linux/interrupt.own.h", "enable_irq", 27 },
	{ "enable_irq", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 27 },
};
CORDON_SAME_TYPE(enable_irq, void, unsigned int);
static void enter_enable_irq(struct cordon_call *call)
{
	unsigned int irq = (unsigned int)call->args[0];

	cordon_need_irq(call, irq, &clauses_enable_irq[1]);
}

const struct cordon_contract cordon_import_enable_irq = {
	.name = "enable_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_enable_irq[0],
	.enter = enter_enable_irq,
};

/* ---- disable_irq ---- */
static const struct cordon_clause clauses_disable_irq[] = {
	{ "disable_irq", "specs/linux/interrupt.own.h", "disable_irq", 28 },
	{ "disable_irq", "specs/linux/interrupt.own.h", "__runs_in(process)", 28 },
	{ "disable_irq", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 28 },
};
CORDON_SAME_TYPE(disable_irq, void, unsigned int);
static void enter_disable_irq(struct cordon_call *call)
{
	unsigned int irq = (unsigned int)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_disable_irq[1]);
	cordon_need_irq(call, irq, &clauses_disable_irq[2]);
}

const struct cordon_contract cordon_import_disable_irq = {
	.name = "disable_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_disable_irq[0],
	.enter = enter_disable_irq,
};

/* ---- disable_irq_nosync ---- */
static const struct cordon_clause clauses_disable_irq_nosync[] = {
	{ "disable_irq_nosync", "specs/linux/interrupt.own.h", "disable_irq_nosync", 29 },
	{ "disable_irq_nosync", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 29 },
};
CORDON_SAME_TYPE(disable_irq_nosync, void, unsigned int);
static void enter_disable_irq_nosync(struct cordon_call *call)
{
	unsigned int irq = (unsigned int)call->args[0];

	cordon_need_irq(call, irq, &clauses_disable_irq_nosync[1]);
}

const struct cordon_contract cordon_import_disable_irq_nosync = {
	.name = "disable_irq_nosync",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_disable_irq_nosync[0],
	.enter = enter_disable_irq_nosync,
};

/* ---- disable_hardirq ---- */
static const struct cordon_clause clauses_disable_hardirq[] = {
	{ "disable_hardirq", "specs/linux/interrupt.own.h", "disable_hardirq", 30 },
	{ "disable_hardirq", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 30 },
};
CORDON_SAME_TYPE(disable_hardirq, bool, unsigned int);
static void enter_disable_hardirq(struct cordon_call *call)
{
	unsigned int irq = (unsigned int)call->args[0];

	cordon_need_irq(call, irq, &clauses_disable_hardirq[1]);
}

const struct cordon_contract cordon_import_disable_hardirq = {
	.name = "disable_hardirq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_disable_hardirq[0],
	.enter = enter_disable_hardirq,
};

/* ---- synchronize_irq ---- */
static const struct cordon_clause clauses_synchronize_irq[] = {
	{ "synchronize_irq", "specs/linux/interrupt.own.h", "synchronize_irq", 31 },
	{ "synchronize_irq", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 31 },
};
CORDON_SAME_TYPE(synchronize_irq, void, unsigned int);
static void enter_synchronize_irq(struct cordon_call *call)
{
	unsigned int irq = (unsigned int)call->args[0];

	cordon_need_irq(call, irq, &clauses_synchronize_irq[1]);
}

const struct cordon_contract cordon_import_synchronize_irq = {
	.name = "synchronize_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_synchronize_irq[0],
	.enter = enter_synchronize_irq,
};

/* ---- irq_handler_t ---- */
static const struct cordon_clause clauses_irq_handler_t[] = {
	{ "irq_handler_t", "specs/linux/interrupt.own.h", "irq_handler_t", 32 },
	{ "irq_handler_t", "specs/linux/interrupt.own.h", "__principal(dev)", 33 },
	{ "irq_handler_t", "specs/linux/interrupt.own.h", "__runs_in(hardirq, process)", 33 },
	{ "irq_handler_t", "specs/linux/interrupt.own.h", "__faults(IRQ_NONE)", 33 },
};
CORDON_SAME_TYPE(*(irq_handler_t)0, irqreturn_t, int, void *);
CORDON_IN_REGISTERS(irqreturn_t, 16);
static u64 fault_irq_handler_t(struct cordon_call *call)
{
	return (u64)(IRQ_NONE);
}

const struct cordon_contract cordon_callback_irq_handler_t = {
	.name = "irq_handler_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_irq_handler_t[0],
	.fault = fault_irq_handler_t,
};

/* ---- devm_request_threaded_irq ---- */
static const struct cordon_clause clauses_devm_request_threaded_irq[] = {
	{ "devm_request_threaded_irq", "specs/linux/interrupt.own.h", "devm_request_threaded_irq", 36 },
	{ "devm_request_threaded_irq", "specs/linux/interrupt.own.h", "__runs_in(process)", 38 },
	{ "devm_request_threaded_irq", "specs/linux/interrupt.own.h", "__checks(ref(dev))", 39 },
	{ "devm_request_threaded_irq", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 39 },
	{ "devm_request_threaded_irq", "specs/linux/interrupt.own.h", "__registers_if(handler, handler, irq_handler_t)", 40 },
	{ "devm_request_threaded_irq", "specs/linux/interrupt.own.h", "__registers_if(thread_fn, thread_fn, irq_handler_t)", 41 },
	{ "devm_request_threaded_irq", "specs/linux/interrupt.own.h", "__checks_if(devname, string(devname))", 42 },
	{ "devm_request_threaded_irq", "specs/linux/interrupt.own.h", "__returns_if(!ret, irq_action_caps(own_action(irq, dev_id)))", 43 },
	{ "devm_request_threaded_irq", "specs/linux/interrupt.own.h", "__pins_if(!ret, ref(dev), devm_free_irq(dev, irq, dev_id))", 44 },
};
CORDON_SAME_TYPE(devm_request_threaded_irq, int, struct device *, unsigned int, irq_handler_t, irq_handler_t, unsigned long, const char *, void *);
CORDON_IN_REGISTERS(irq_handler_t, 8);
static void enter_devm_request_threaded_irq(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	unsigned int irq = (unsigned int)call->args[1];
	irq_handler_t handler = (irq_handler_t)call->args[2];
	irq_handler_t thread_fn = (irq_handler_t)call->args[3];
	const char *devname = (const char *)call->args[5];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_request_threaded_irq[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_devm_request_threaded_irq[2]);
	cordon_need_irq(call, irq, &clauses_devm_request_threaded_irq[3]);
	if (handler) {
		cordon_register_function(call, handler, &cordon_callback_irq_handler_t, &clauses_devm_request_threaded_irq[4]);
	}
	if (thread_fn) {
		cordon_register_function(call, thread_fn, &cordon_callback_irq_handler_t, &clauses_devm_request_threaded_irq[5]);
	}
	if (devname) {
		cordon_need_string(call, devname, &clauses_devm_request_threaded_irq[6]);
	}
}

static void leave_devm_request_threaded_irq(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	unsigned int irq = (unsigned int)call->args[1];
	void *dev_id = (void *)cordon_stack_word(call, 0);
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_irq_action_caps(call, &clauses_devm_request_threaded_irq[7], own_action(irq, dev_id));
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(dev), (u64)(irq), (u64)(dev_id) };
		
			cordon_pin(call, &cordon_inverse_devm_free_irq, arguments, NULL, 0, &clauses_devm_request_threaded_irq[8]);
		}
	}
}

const struct cordon_contract cordon_import_devm_request_threaded_irq = {
	.name = "devm_request_threaded_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.stack_words = 1,
	.where = &clauses_devm_request_threaded_irq[0],
	.enter = enter_devm_request_threaded_irq,
	.leave = leave_devm_request_threaded_irq,
};

/* ---- devm_request_any_context_irq ---- */
static const struct cordon_clause clauses_devm_request_any_context_irq[] = {
	{ "devm_request_any_context_irq", "specs/linux/interrupt.own.h", "devm_request_any_context_irq", 45 },
	{ "devm_request_any_context_irq", "specs/linux/interrupt.own.h", "__runs_in(process)", 47 },
	{ "devm_request_any_context_irq", "specs/linux/interrupt.own.h", "__checks(ref(dev))", 48 },
	{ "devm_request_any_context_irq", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 48 },
	{ "devm_request_any_context_irq", "specs/linux/interrupt.own.h", "__registers(handler, irq_handler_t)", 49 },
	{ "devm_request_any_context_irq", "specs/linux/interrupt.own.h", "__checks_if(devname, string(devname))", 50 },
	{ "devm_request_any_context_irq", "specs/linux/interrupt.own.h", "__returns_if(ret >= 0, irq_action_caps(own_action(irq, dev_id)))", 51 },
	{ "devm_request_any_context_irq", "specs/linux/interrupt.own.h", "__pins_if(ret >= 0, ref(dev), devm_free_irq(dev, irq, dev_id))", 52 },
};
CORDON_SAME_TYPE(devm_request_any_context_irq, int, struct device *, unsigned int, irq_handler_t, unsigned long, const char *, void *);
CORDON_IN_REGISTERS(irq_handler_t, 8);
static void enter_devm_request_any_context_irq(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	unsigned int irq = (unsigned int)call->args[1];
	irq_handler_t handler = (irq_handler_t)call->args[2];
	const char *devname = (const char *)call->args[4];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_request_any_context_irq[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_devm_request_any_context_irq[2]);
	cordon_need_irq(call, irq, &clauses_devm_request_any_context_irq[3]);
	cordon_register_function(call, handler, &cordon_callback_irq_handler_t, &clauses_devm_request_any_context_irq[4]);
	if (devname) {
		cordon_need_string(call, devname, &clauses_devm_request_any_context_irq[5]);
	}
}

static void leave_devm_request_any_context_irq(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	unsigned int irq = (unsigned int)call->args[1];
	void *dev_id = (void *)call->args[5];
	int ret = (int)call->result;

	if (ret >= 0) {
		cordon_gain_irq_action_caps(call, &clauses_devm_request_any_context_irq[6], own_action(irq, dev_id));
	}
	if (ret >= 0) {
		{
			const u64 arguments[6] = { (u64)(dev), (u64)(irq), (u64)(dev_id) };
		
			cordon_pin(call, &cordon_inverse_devm_free_irq, arguments, NULL, 0, &clauses_devm_request_any_context_irq[7]);
		}
	}
}

const struct cordon_contract cordon_import_devm_request_any_context_irq = {
	.name = "devm_request_any_context_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_devm_request_any_context_irq[0],
	.enter = enter_devm_request_any_context_irq,
	.leave = leave_devm_request_any_context_irq,
};

/* ---- devm_free_irq ---- */
static const struct cordon_clause clauses_devm_free_irq[] = {
	{ "devm_free_irq", "specs/linux/interrupt.own.h", "devm_free_irq", 53 },
	{ "devm_free_irq", "specs/linux/interrupt.own.h", "__runs_in(process)", 54 },
	{ "devm_free_irq", "specs/linux/interrupt.own.h", "__checks(ref(dev))", 55 },
	{ "devm_free_irq", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 55 },
	{ "devm_free_irq", "specs/linux/interrupt.own.h", "__transfers(irq_action_caps(own_action(irq, dev_id)))", 56 },
	{ "devm_free_irq", "specs/linux/interrupt.own.h", "__unpins(devm_free_irq(dev, irq, dev_id))", 57 },
};
CORDON_SAME_TYPE(devm_free_irq, void, struct device *, unsigned int, void *);
static void enter_devm_free_irq(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	unsigned int irq = (unsigned int)call->args[1];
	void *dev_id = (void *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_free_irq[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_devm_free_irq[2]);
	cordon_need_irq(call, irq, &clauses_devm_free_irq[3]);
	cordon_set_close(call, &cordon_set_irq_action_caps, own_action(irq, dev_id), &clauses_devm_free_irq[4]);
	{
		const u64 arguments[6] = { (u64)(dev), (u64)(irq), (u64)(dev_id) };
	
		cordon_unpin(call, &cordon_inverse_devm_free_irq, arguments, 3, &clauses_devm_free_irq[5]);
	}
}

const struct cordon_contract cordon_import_devm_free_irq = {
	.name = "devm_free_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_devm_free_irq[0],
	.enter = enter_devm_free_irq,
};

/* ---- request_any_context_irq ---- */
static const struct cordon_clause clauses_request_any_context_irq[] = {
	{ "request_any_context_irq", "specs/linux/interrupt.own.h", "request_any_context_irq", 58 },
	{ "request_any_context_irq", "specs/linux/interrupt.own.h", "__runs_in(process)", 59 },
	{ "request_any_context_irq", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 60 },
	{ "request_any_context_irq", "specs/linux/interrupt.own.h", "__registers(handler, irq_handler_t)", 61 },
	{ "request_any_context_irq", "specs/linux/interrupt.own.h", "__returns_if(ret >= 0, irq_action_caps(own_action(irq, dev_id)))", 62 },
	{ "request_any_context_irq", "specs/linux/interrupt.own.h", "__pins_if(ret >= 0, string(name), free_irq(irq, dev_id))", 63 },
};
CORDON_SAME_TYPE(request_any_context_irq, int, unsigned int, irq_handler_t, unsigned long, const char *, void *);
CORDON_IN_REGISTERS(irq_handler_t, 8);
static void enter_request_any_context_irq(struct cordon_call *call)
{
	unsigned int irq = (unsigned int)call->args[0];
	irq_handler_t handler = (irq_handler_t)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_request_any_context_irq[1]);
	cordon_need_irq(call, irq, &clauses_request_any_context_irq[2]);
	cordon_register_function(call, handler, &cordon_callback_irq_handler_t, &clauses_request_any_context_irq[3]);
}

static void leave_request_any_context_irq(struct cordon_call *call)
{
	unsigned int irq = (unsigned int)call->args[0];
	void *dev_id = (void *)call->args[4];
	int ret = (int)call->result;

	if (ret >= 0) {
		cordon_gain_irq_action_caps(call, &clauses_request_any_context_irq[4], own_action(irq, dev_id));
	}
	if (ret >= 0) {
		{
			const u64 arguments[6] = { (u64)(irq), (u64)(dev_id) };
		
			cordon_pin(call, &cordon_inverse_free_irq, arguments, NULL, 0, &clauses_request_any_context_irq[5]);
		}
	}
}

const struct cordon_contract cordon_import_request_any_context_irq = {
	.name = "request_any_context_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_request_any_context_irq[0],
	.enter = enter_request_any_context_irq,
	.leave = leave_request_any_context_irq,
};

/* ---- irq_set_irq_wake ---- */
static const struct cordon_clause clauses_irq_set_irq_wake[] = {
	{ "irq_set_irq_wake", "specs/linux/interrupt.own.h", "irq_set_irq_wake", 64 },
	{ "irq_set_irq_wake", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 64 },
};
CORDON_SAME_TYPE(irq_set_irq_wake, int, unsigned int, unsigned int);
static void enter_irq_set_irq_wake(struct cordon_call *call)
{
	unsigned int irq = (unsigned int)call->args[0];

	cordon_need_irq(call, irq, &clauses_irq_set_irq_wake[1]);
}

const struct cordon_contract cordon_import_irq_set_irq_wake = {
	.name = "irq_set_irq_wake",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_irq_set_irq_wake[0],
	.enter = enter_irq_set_irq_wake,
};

/* ---- irq_set_irq_type ---- */
static const struct cordon_clause clauses_irq_set_irq_type[] = {
	{ "irq_set_irq_type", "specs/linux/interrupt.own.h", "irq_set_irq_type", 65 },
	{ "irq_set_irq_type", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 65 },
};
CORDON_SAME_TYPE(irq_set_irq_type, int, unsigned int, unsigned int);
static void enter_irq_set_irq_type(struct cordon_call *call)
{
	unsigned int irq = (unsigned int)call->args[0];

	cordon_need_irq(call, irq, &clauses_irq_set_irq_type[1]);
}

const struct cordon_contract cordon_import_irq_set_irq_type = {
	.name = "irq_set_irq_type",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_irq_set_irq_type[0],
	.enter = enter_irq_set_irq_type,
};

/* ---- irq_get_irq_data ---- */
static const struct cordon_clause clauses_irq_get_irq_data[] = {
	{ "irq_get_irq_data", "specs/linux/interrupt.own.h", "irq_get_irq_data", 67 },
	{ "irq_get_irq_data", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 68 },
};
CORDON_SAME_TYPE(irq_get_irq_data, struct irq_data *, unsigned int);
static void enter_irq_get_irq_data(struct cordon_call *call)
{
	unsigned int irq = (unsigned int)call->args[0];

	cordon_need_irq(call, irq, &clauses_irq_get_irq_data[1]);
}

const struct cordon_contract cordon_import_irq_get_irq_data = {
	.name = "irq_get_irq_data",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_irq_get_irq_data[0],
	.enter = enter_irq_get_irq_data,
};

/* ---- __irq_apply_affinity_hint ---- */
static const struct cordon_clause clauses___irq_apply_affinity_hint[] = {
	{ "__irq_apply_affinity_hint", "specs/linux/interrupt.own.h", "__irq_apply_affinity_hint", 70 },
	{ "__irq_apply_affinity_hint", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 71 },
	{ "__irq_apply_affinity_hint", "specs/linux/interrupt.own.h", "__checks_if(m, read(m, cpumask_size()))", 72 },
};
CORDON_SAME_TYPE(__irq_apply_affinity_hint, int, unsigned int, const struct cpumask *, bool);
static void enter___irq_apply_affinity_hint(struct cordon_call *call)
{
	unsigned int irq = (unsigned int)call->args[0];
	const struct cpumask *m = (const struct cpumask *)call->args[1];

	cordon_need_irq(call, irq, &clauses___irq_apply_affinity_hint[1]);
	if (m) {
		cordon_need_read(call, m, cpumask_size(), &clauses___irq_apply_affinity_hint[2]);
	}
}

const struct cordon_contract cordon_import___irq_apply_affinity_hint = {
	.name = "__irq_apply_affinity_hint",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___irq_apply_affinity_hint[0],
	.enter = enter___irq_apply_affinity_hint,
};

/* ---- tasklet_setup ---- */
static const struct cordon_clause clauses_tasklet_setup[] = {
	{ "tasklet_setup", "specs/linux/interrupt.own.h", "tasklet_setup", 75 },
	{ "tasklet_setup", "specs/linux/interrupt.own.h", "__checks(write(t, sizeof(*t)))", 76 },
	{ "tasklet_setup", "specs/linux/interrupt.own.h", "__registers(callback, tasklet_struct.callback)", 77 },
};
CORDON_SAME_TYPE(tasklet_setup, void, struct tasklet_struct *, void (*)(struct tasklet_struct *));
static void enter_tasklet_setup(struct cordon_call *call)
{
	struct tasklet_struct *t = (struct tasklet_struct *)call->args[0];
	typeof(void (*)(struct tasklet_struct *)) callback = (typeof(void (*)(struct tasklet_struct *)))call->args[1];

	cordon_need_write(call, t, sizeof(*t), &clauses_tasklet_setup[1]);
	cordon_register_function(call, callback, &cordon_callback_tasklet_struct__callback, &clauses_tasklet_setup[2]);
}

const struct cordon_contract cordon_import_tasklet_setup = {
	.name = "tasklet_setup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_tasklet_setup[0],
	.enter = enter_tasklet_setup,
};

/* ---- tasklet_init ---- */
static const struct cordon_clause clauses_tasklet_init[] = {
	{ "tasklet_init", "specs/linux/interrupt.own.h", "tasklet_init", 78 },
	{ "tasklet_init", "specs/linux/interrupt.own.h", "__checks(write(t, sizeof(*t)))", 79 },
	{ "tasklet_init", "specs/linux/interrupt.own.h", "__registers(func, tasklet_struct.func)", 80 },
	{ "tasklet_init", "specs/linux/interrupt.own.h", "__pins(ref(t), tasklet_kill(t))", 81 },
};
CORDON_SAME_TYPE(tasklet_init, void, struct tasklet_struct *, void (*)(unsigned long), unsigned long);
static void enter_tasklet_init(struct cordon_call *call)
{
	struct tasklet_struct *t = (struct tasklet_struct *)call->args[0];
	typeof(void (*)(unsigned long)) func = (typeof(void (*)(unsigned long)))call->args[1];

	cordon_need_write(call, t, sizeof(*t), &clauses_tasklet_init[1]);
	cordon_register_function(call, func, &cordon_callback_tasklet_struct__func, &clauses_tasklet_init[2]);
}

static void leave_tasklet_init(struct cordon_call *call)
{
	struct tasklet_struct *t = (struct tasklet_struct *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(t) };
	
		cordon_pin(call, &cordon_inverse_tasklet_kill, arguments, NULL, 0, &clauses_tasklet_init[3]);
	}
}

const struct cordon_contract cordon_import_tasklet_init = {
	.name = "tasklet_init",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_tasklet_init[0],
	.enter = enter_tasklet_init,
	.leave = leave_tasklet_init,
};

/* ---- __tasklet_schedule ---- */
static const struct cordon_clause clauses___tasklet_schedule[] = {
	{ "__tasklet_schedule", "specs/linux/interrupt.own.h", "__tasklet_schedule", 82 },
	{ "__tasklet_schedule", "specs/linux/interrupt.own.h", "__checks(write(t, sizeof(*t)))", 83 },
	{ "__tasklet_schedule", "specs/linux/interrupt.own.h", "__requires(t->func)", 84 },
	{ "__tasklet_schedule", "specs/linux/interrupt.own.h", "__registers_if(t->use_callback, t->callback, tasklet_struct.callback)", 85 },
	{ "__tasklet_schedule", "specs/linux/interrupt.own.h", "__registers_if(!t->use_callback, t->func, tasklet_struct.func)", 86 },
	{ "__tasklet_schedule", "specs/linux/interrupt.own.h", "__pins_if(t->use_callback, ref(t), tasklet_kill(t))", 87 },
};
CORDON_SAME_TYPE(__tasklet_schedule, void, struct tasklet_struct *);
static void enter___tasklet_schedule(struct cordon_call *call)
{
	struct tasklet_struct *t = (struct tasklet_struct *)call->args[0];

	cordon_need_write(call, t, sizeof(*t), &clauses___tasklet_schedule[1]);
	cordon_require(call, t->func, &clauses___tasklet_schedule[2]);
	if (t->use_callback) {
		cordon_register_function(call, t->callback, &cordon_callback_tasklet_struct__callback, &clauses___tasklet_schedule[3]);
	}
	if (!t->use_callback) {
		cordon_register_function(call, t->func, &cordon_callback_tasklet_struct__func, &clauses___tasklet_schedule[4]);
	}
}

static void leave___tasklet_schedule(struct cordon_call *call)
{
	struct tasklet_struct *t = (struct tasklet_struct *)call->args[0];

	if (t->use_callback) {
		{
			const u64 arguments[6] = { (u64)(t) };
		
			cordon_pin(call, &cordon_inverse_tasklet_kill, arguments, NULL, 0, &clauses___tasklet_schedule[5]);
		}
	}
}

const struct cordon_contract cordon_import___tasklet_schedule = {
	.name = "__tasklet_schedule",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___tasklet_schedule[0],
	.enter = enter___tasklet_schedule,
	.leave = leave___tasklet_schedule,
};

/* ---- __tasklet_hi_schedule ---- */
static const struct cordon_clause clauses___tasklet_hi_schedule[] = {
	{ "__tasklet_hi_schedule", "specs/linux/interrupt.own.h", "__tasklet_hi_schedule", 88 },
	{ "__tasklet_hi_schedule", "specs/linux/interrupt.own.h", "__checks(write(t, sizeof(*t)))", 89 },
	{ "__tasklet_hi_schedule", "specs/linux/interrupt.own.h", "__requires(t->func)", 90 },
	{ "__tasklet_hi_schedule", "specs/linux/interrupt.own.h", "__registers_if(t->use_callback, t->callback, tasklet_struct.callback)", 91 },
	{ "__tasklet_hi_schedule", "specs/linux/interrupt.own.h", "__registers_if(!t->use_callback, t->func, tasklet_struct.func)", 92 },
	{ "__tasklet_hi_schedule", "specs/linux/interrupt.own.h", "__pins_if(t->use_callback, ref(t), tasklet_kill(t))", 93 },
};
CORDON_SAME_TYPE(__tasklet_hi_schedule, void, struct tasklet_struct *);
static void enter___tasklet_hi_schedule(struct cordon_call *call)
{
	struct tasklet_struct *t = (struct tasklet_struct *)call->args[0];

	cordon_need_write(call, t, sizeof(*t), &clauses___tasklet_hi_schedule[1]);
	cordon_require(call, t->func, &clauses___tasklet_hi_schedule[2]);
	if (t->use_callback) {
		cordon_register_function(call, t->callback, &cordon_callback_tasklet_struct__callback, &clauses___tasklet_hi_schedule[3]);
	}
	if (!t->use_callback) {
		cordon_register_function(call, t->func, &cordon_callback_tasklet_struct__func, &clauses___tasklet_hi_schedule[4]);
	}
}

static void leave___tasklet_hi_schedule(struct cordon_call *call)
{
	struct tasklet_struct *t = (struct tasklet_struct *)call->args[0];

	if (t->use_callback) {
		{
			const u64 arguments[6] = { (u64)(t) };
		
			cordon_pin(call, &cordon_inverse_tasklet_kill, arguments, NULL, 0, &clauses___tasklet_hi_schedule[5]);
		}
	}
}

const struct cordon_contract cordon_import___tasklet_hi_schedule = {
	.name = "__tasklet_hi_schedule",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___tasklet_hi_schedule[0],
	.enter = enter___tasklet_hi_schedule,
	.leave = leave___tasklet_hi_schedule,
};

/* ---- tasklet_kill ---- */
static const struct cordon_clause clauses_tasklet_kill[] = {
	{ "tasklet_kill", "specs/linux/interrupt.own.h", "tasklet_kill", 94 },
	{ "tasklet_kill", "specs/linux/interrupt.own.h", "__runs_in(process)", 95 },
	{ "tasklet_kill", "specs/linux/interrupt.own.h", "__checks(write(t, sizeof(*t)))", 96 },
	{ "tasklet_kill", "specs/linux/interrupt.own.h", "__unpins(tasklet_kill(t))", 97 },
};
CORDON_SAME_TYPE(tasklet_kill, void, struct tasklet_struct *);
static void enter_tasklet_kill(struct cordon_call *call)
{
	struct tasklet_struct *t = (struct tasklet_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_tasklet_kill[1]);
	cordon_need_write(call, t, sizeof(*t), &clauses_tasklet_kill[2]);
	{
		const u64 arguments[6] = { (u64)(t) };
	
		cordon_unpin(call, &cordon_inverse_tasklet_kill, arguments, 1, &clauses_tasklet_kill[3]);
	}
}

const struct cordon_contract cordon_import_tasklet_kill = {
	.name = "tasklet_kill",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_tasklet_kill[0],
	.enter = enter_tasklet_kill,
};

/* ---- tasklet_unlock_wait ---- */
static const struct cordon_clause clauses_tasklet_unlock_wait[] = {
	{ "tasklet_unlock_wait", "specs/linux/interrupt.own.h", "tasklet_unlock_wait", 98 },
	{ "tasklet_unlock_wait", "specs/linux/interrupt.own.h", "__runs_in(process)", 99 },
	{ "tasklet_unlock_wait", "specs/linux/interrupt.own.h", "__checks(write(t, sizeof(*t)))", 100 },
};
CORDON_SAME_TYPE(tasklet_unlock_wait, void, struct tasklet_struct *);
static void enter_tasklet_unlock_wait(struct cordon_call *call)
{
	struct tasklet_struct *t = (struct tasklet_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_tasklet_unlock_wait[1]);
	cordon_need_write(call, t, sizeof(*t), &clauses_tasklet_unlock_wait[2]);
}

const struct cordon_contract cordon_import_tasklet_unlock_wait = {
	.name = "tasklet_unlock_wait",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_tasklet_unlock_wait[0],
	.enter = enter_tasklet_unlock_wait,
};

/* ---- tasklet_unlock_spin_wait ---- */
static const struct cordon_clause clauses_tasklet_unlock_spin_wait[] = {
	{ "tasklet_unlock_spin_wait", "specs/linux/interrupt.own.h", "tasklet_unlock_spin_wait", 101 },
	{ "tasklet_unlock_spin_wait", "specs/linux/interrupt.own.h", "__checks(write(t, sizeof(*t)))", 102 },
};
CORDON_SAME_TYPE(tasklet_unlock_spin_wait, void, struct tasklet_struct *);
static void enter_tasklet_unlock_spin_wait(struct cordon_call *call)
{
	struct tasklet_struct *t = (struct tasklet_struct *)call->args[0];

	cordon_need_write(call, t, sizeof(*t), &clauses_tasklet_unlock_spin_wait[1]);
}

const struct cordon_contract cordon_import_tasklet_unlock_spin_wait = {
	.name = "tasklet_unlock_spin_wait",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_tasklet_unlock_spin_wait[0],
	.enter = enter_tasklet_unlock_spin_wait,
};

/* ---- tasklet_struct.callback ---- */
static const struct cordon_clause clauses_tasklet_struct__callback[] = {
	{ "tasklet_struct.callback", "specs/linux/interrupt.own.h", "tasklet_struct.callback", 103 },
	{ "tasklet_struct.callback", "specs/linux/interrupt.own.h", "__principal(t)", 104 },
	{ "tasklet_struct.callback", "specs/linux/interrupt.own.h", "__runs_in(softirq)", 104 },
	{ "tasklet_struct.callback", "specs/linux/interrupt.own.h", "__unpins(tasklet_kill(t))", 105 },
	{ "tasklet_struct.callback", "specs/linux/interrupt.own.h", "__faults()", 106 },
};
CORDON_SAME_TYPE(*((struct tasklet_struct *)0)->callback, void, struct tasklet_struct *);
static void enter_tasklet_struct__callback(struct cordon_call *call)
{
	struct tasklet_struct *t = (struct tasklet_struct *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(t) };
	
		cordon_unpin(call, &cordon_inverse_tasklet_kill, arguments, 1, &clauses_tasklet_struct__callback[3]);
	}
}

static u64 fault_tasklet_struct__callback(struct cordon_call *call)
{
	return 0;
}

static void gone_tasklet_struct__callback(struct cordon_call *call)
{
	struct tasklet_struct *t = (struct tasklet_struct *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(t) };
	
		cordon_unpin(call, &cordon_inverse_tasklet_kill, arguments, 1, &clauses_tasklet_struct__callback[3]);
	}
}

const struct cordon_contract cordon_callback_tasklet_struct__callback = {
	.name = "tasklet_struct.callback",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_tasklet_struct__callback[0],
	.enter = enter_tasklet_struct__callback,
	.fault = fault_tasklet_struct__callback,
	.gone = gone_tasklet_struct__callback,
};

/* ---- tasklet_struct.func ---- */
static const struct cordon_clause clauses_tasklet_struct__func[] = {
	{ "tasklet_struct.func", "specs/linux/interrupt.own.h", "tasklet_struct.func", 107 },
	{ "tasklet_struct.func", "specs/linux/interrupt.own.h", "__principal((void *)data)", 108 },
	{ "tasklet_struct.func", "specs/linux/interrupt.own.h", "__runs_in(softirq)", 108 },
	{ "tasklet_struct.func", "specs/linux/interrupt.own.h", "__faults()", 108 },
};
CORDON_SAME_TYPE(*((struct tasklet_struct *)0)->func, void, unsigned long);
static u64 fault_tasklet_struct__func(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_tasklet_struct__func = {
	.name = "tasklet_struct.func",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_tasklet_struct__func[0],
	.fault = fault_tasklet_struct__func,
};

