/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/interrupt.own.h>
#include "wrap.h"

/* ---- set irq_action_caps ---- */
static const struct cordon_clause clauses_set_irq_action_caps[] = {
	{ "irq_action_caps", "specs/linux/interrupt.own.h", "__includes_if(false, write(action, 1))", 9 },
};

const struct cordon_set cordon_set_irq_action_caps = { .name = "irq_action_caps" };

void cordon_include_irq_action_caps(struct cordon_call *call, u64 instance, void *action)
{
	if (false) {
		cordon_gain_write(call, instance, action, 1, CORDON_TYPE(action), &clauses_set_irq_action_caps[0]);
	}
}

void cordon_gain_irq_action_caps(struct cordon_call *call, const struct cordon_clause *clause, void *action)
{
	u64 instance = cordon_set_open(call, &cordon_set_irq_action_caps, action, clause);

	if (instance)
		cordon_include_irq_action_caps(call, instance, action);
}

/* ---- request_threaded_irq ---- */
static const struct cordon_clause clauses_request_threaded_irq[] = {
	{ "request_threaded_irq", "specs/linux/interrupt.own.h", "request_threaded_irq", 12 },
	{ "request_threaded_irq", "specs/linux/interrupt.own.h", "__runs_in(process)", 14 },
	{ "request_threaded_irq", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 15 },
	{ "request_threaded_irq", "specs/linux/interrupt.own.h", "__registers_if(handler, handler, irq_handler_t)", 16 },
	{ "request_threaded_irq", "specs/linux/interrupt.own.h", "__registers_if(thread_fn, thread_fn, irq_handler_t)", 17 },
	{ "request_threaded_irq", "specs/linux/interrupt.own.h", "__returns_if(!ret, irq_action_caps(own_action(irq, dev)))", 18 },
	{ "request_threaded_irq", "specs/linux/interrupt.own.h", "__pins_if(!ret, string(name), free_irq(irq, dev))", 19 },
};
CORDON_SAME_TYPE(request_threaded_irq, int, unsigned int, irq_handler_t, irq_handler_t, unsigned long, const char *, void *);
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
	{ "free_irq", "specs/linux/interrupt.own.h", "free_irq", 20 },
	{ "free_irq", "specs/linux/interrupt.own.h", "__runs_in(process)", 21 },
	{ "free_irq", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 22 },
	{ "free_irq", "specs/linux/interrupt.own.h", "__transfers(irq_action_caps(own_action(irq, dev)))", 23 },
	{ "free_irq", "specs/linux/interrupt.own.h", "__unpins(free_irq(irq, dev))", 24 },
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
	{ "enable_irq", "specs/linux/interrupt.own.h", "enable_irq", 25 },
	{ "enable_irq", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 25 },
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
	{ "disable_irq", "specs/linux/interrupt.own.h", "disable_irq", 26 },
	{ "disable_irq", "specs/linux/interrupt.own.h", "__runs_in(process)", 26 },
	{ "disable_irq", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 26 },
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
	{ "disable_irq_nosync", "specs/linux/interrupt.own.h", "disable_irq_nosync", 27 },
	{ "disable_irq_nosync", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 27 },
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
	{ "disable_hardirq", "specs/linux/interrupt.own.h", "disable_hardirq", 28 },
	{ "disable_hardirq", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 28 },
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
	{ "synchronize_irq", "specs/linux/interrupt.own.h", "synchronize_irq", 29 },
	{ "synchronize_irq", "specs/linux/interrupt.own.h", "__checks(irq(irq))", 29 },
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
	{ "irq_handler_t", "specs/linux/interrupt.own.h", "irq_handler_t", 30 },
	{ "irq_handler_t", "specs/linux/interrupt.own.h", "__principal(dev)", 31 },
	{ "irq_handler_t", "specs/linux/interrupt.own.h", "__runs_in(hardirq, process)", 31 },
	{ "irq_handler_t", "specs/linux/interrupt.own.h", "__faults(IRQ_NONE)", 31 },
};
CORDON_SAME_TYPE(*(irq_handler_t)0, irqreturn_t, int, void *);
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

