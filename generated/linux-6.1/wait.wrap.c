/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/wait.own.h>
#include "wrap.h"

/* ---- init_wait_entry ---- */
static const struct cordon_clause clauses_init_wait_entry[] = {
	{ "init_wait_entry", "specs/linux/wait.own.h", "init_wait_entry", 7 },
	{ "init_wait_entry", "specs/linux/wait.own.h", "__checks(write(wq_entry, sizeof(*wq_entry)))", 8 },
};
CORDON_SAME_TYPE(init_wait_entry, void, struct wait_queue_entry *, int);
static void enter_init_wait_entry(struct cordon_call *call)
{
	struct wait_queue_entry *wq_entry = (struct wait_queue_entry *)call->args[0];

	cordon_need_write(call, wq_entry, sizeof(*wq_entry), &clauses_init_wait_entry[1]);
}

const struct cordon_contract cordon_import_init_wait_entry = {
	.name = "init_wait_entry",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_init_wait_entry[0],
	.enter = enter_init_wait_entry,
};

/* ---- prepare_to_wait ---- */
static const struct cordon_clause clauses_prepare_to_wait[] = {
	{ "prepare_to_wait", "specs/linux/wait.own.h", "prepare_to_wait", 13 },
	{ "prepare_to_wait", "specs/linux/wait.own.h", "__runs_in(process)", 14 },
	{ "prepare_to_wait", "specs/linux/wait.own.h", "__checks(ref(wq_head))", 15 },
	{ "prepare_to_wait", "specs/linux/wait.own.h", "__registers(wq_entry->func, wait_queue_entry.func)", 16 },
	{ "prepare_to_wait", "specs/linux/wait.own.h", "__unpins(finish_wait(wq_head, wq_entry))", 17 },
	{ "prepare_to_wait", "specs/linux/wait.own.h", "__pins(write(wq_entry, sizeof(*wq_entry)), finish_wait(wq_head, wq_entry))", 18 },
};
CORDON_SAME_TYPE(prepare_to_wait, void, struct wait_queue_head *, struct wait_queue_entry *, int);
static void enter_prepare_to_wait(struct cordon_call *call)
{
	struct wait_queue_head *wq_head = (struct wait_queue_head *)call->args[0];
	struct wait_queue_entry *wq_entry = (struct wait_queue_entry *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_prepare_to_wait[1]);
	cordon_need_ref(call, wq_head, 0, CORDON_TYPE(wq_head), &clauses_prepare_to_wait[2]);
	cordon_register_function(call, wq_entry->func, &cordon_callback_wait_queue_entry__func, &clauses_prepare_to_wait[3]);
	{
		const u64 arguments[6] = { (u64)(wq_head), (u64)(wq_entry) };
	
		cordon_unpin(call, &cordon_inverse_finish_wait, arguments, 2, &clauses_prepare_to_wait[4]);
	}
	{
		const u64 arguments[6] = { (u64)(wq_head), (u64)(wq_entry) };
	
		cordon_pin(call, &cordon_inverse_finish_wait, arguments, wq_entry, sizeof(*wq_entry), &clauses_prepare_to_wait[5]);
	}
}

const struct cordon_contract cordon_import_prepare_to_wait = {
	.name = "prepare_to_wait",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_prepare_to_wait[0],
	.enter = enter_prepare_to_wait,
};

/* ---- prepare_to_wait_exclusive ---- */
static const struct cordon_clause clauses_prepare_to_wait_exclusive[] = {
	{ "prepare_to_wait_exclusive", "specs/linux/wait.own.h", "prepare_to_wait_exclusive", 19 },
	{ "prepare_to_wait_exclusive", "specs/linux/wait.own.h", "__runs_in(process)", 20 },
	{ "prepare_to_wait_exclusive", "specs/linux/wait.own.h", "__checks(ref(wq_head))", 21 },
	{ "prepare_to_wait_exclusive", "specs/linux/wait.own.h", "__registers(wq_entry->func, wait_queue_entry.func)", 22 },
	{ "prepare_to_wait_exclusive", "specs/linux/wait.own.h", "__unpins(finish_wait(wq_head, wq_entry))", 23 },
	{ "prepare_to_wait_exclusive", "specs/linux/wait.own.h", "__pins(write(wq_entry, sizeof(*wq_entry)), finish_wait(wq_head, wq_entry))", 24 },
};
CORDON_SAME_TYPE(prepare_to_wait_exclusive, bool, struct wait_queue_head *, struct wait_queue_entry *, int);
static void enter_prepare_to_wait_exclusive(struct cordon_call *call)
{
	struct wait_queue_head *wq_head = (struct wait_queue_head *)call->args[0];
	struct wait_queue_entry *wq_entry = (struct wait_queue_entry *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_prepare_to_wait_exclusive[1]);
	cordon_need_ref(call, wq_head, 0, CORDON_TYPE(wq_head), &clauses_prepare_to_wait_exclusive[2]);
	cordon_register_function(call, wq_entry->func, &cordon_callback_wait_queue_entry__func, &clauses_prepare_to_wait_exclusive[3]);
	{
		const u64 arguments[6] = { (u64)(wq_head), (u64)(wq_entry) };
	
		cordon_unpin(call, &cordon_inverse_finish_wait, arguments, 2, &clauses_prepare_to_wait_exclusive[4]);
	}
	{
		const u64 arguments[6] = { (u64)(wq_head), (u64)(wq_entry) };
	
		cordon_pin(call, &cordon_inverse_finish_wait, arguments, wq_entry, sizeof(*wq_entry), &clauses_prepare_to_wait_exclusive[5]);
	}
}

const struct cordon_contract cordon_import_prepare_to_wait_exclusive = {
	.name = "prepare_to_wait_exclusive",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_prepare_to_wait_exclusive[0],
	.enter = enter_prepare_to_wait_exclusive,
};

/* ---- prepare_to_wait_event ---- */
static const struct cordon_clause clauses_prepare_to_wait_event[] = {
	{ "prepare_to_wait_event", "specs/linux/wait.own.h", "prepare_to_wait_event", 26 },
	{ "prepare_to_wait_event", "specs/linux/wait.own.h", "__runs_in(process)", 27 },
	{ "prepare_to_wait_event", "specs/linux/wait.own.h", "__checks(ref(wq_head))", 28 },
	{ "prepare_to_wait_event", "specs/linux/wait.own.h", "__registers(wq_entry->func, wait_queue_entry.func)", 29 },
	{ "prepare_to_wait_event", "specs/linux/wait.own.h", "__unpins(finish_wait(wq_head, wq_entry))", 30 },
	{ "prepare_to_wait_event", "specs/linux/wait.own.h", "__pins_if(!ret, write(wq_entry, sizeof(*wq_entry)), finish_wait(wq_head, wq_entry))", 31 },
};
CORDON_SAME_TYPE(prepare_to_wait_event, long, struct wait_queue_head *, struct wait_queue_entry *, int);
static void enter_prepare_to_wait_event(struct cordon_call *call)
{
	struct wait_queue_head *wq_head = (struct wait_queue_head *)call->args[0];
	struct wait_queue_entry *wq_entry = (struct wait_queue_entry *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_prepare_to_wait_event[1]);
	cordon_need_ref(call, wq_head, 0, CORDON_TYPE(wq_head), &clauses_prepare_to_wait_event[2]);
	cordon_register_function(call, wq_entry->func, &cordon_callback_wait_queue_entry__func, &clauses_prepare_to_wait_event[3]);
	{
		const u64 arguments[6] = { (u64)(wq_head), (u64)(wq_entry) };
	
		cordon_unpin(call, &cordon_inverse_finish_wait, arguments, 2, &clauses_prepare_to_wait_event[4]);
	}
}

static void leave_prepare_to_wait_event(struct cordon_call *call)
{
	struct wait_queue_head *wq_head = (struct wait_queue_head *)call->args[0];
	struct wait_queue_entry *wq_entry = (struct wait_queue_entry *)call->args[1];
	long ret = (long)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(wq_head), (u64)(wq_entry) };
		
			cordon_pin(call, &cordon_inverse_finish_wait, arguments, wq_entry, sizeof(*wq_entry), &clauses_prepare_to_wait_event[5]);
		}
	}
}

const struct cordon_contract cordon_import_prepare_to_wait_event = {
	.name = "prepare_to_wait_event",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_prepare_to_wait_event[0],
	.enter = enter_prepare_to_wait_event,
	.leave = leave_prepare_to_wait_event,
};

/* ---- finish_wait ---- */
static const struct cordon_clause clauses_finish_wait[] = {
	{ "finish_wait", "specs/linux/wait.own.h", "finish_wait", 32 },
	{ "finish_wait", "specs/linux/wait.own.h", "__runs_in(process)", 33 },
	{ "finish_wait", "specs/linux/wait.own.h", "__checks(ref(wq_head))", 34 },
	{ "finish_wait", "specs/linux/wait.own.h", "__unpins(finish_wait(wq_head, wq_entry))", 35 },
};
CORDON_SAME_TYPE(finish_wait, void, struct wait_queue_head *, struct wait_queue_entry *);
static void enter_finish_wait(struct cordon_call *call)
{
	struct wait_queue_head *wq_head = (struct wait_queue_head *)call->args[0];
	struct wait_queue_entry *wq_entry = (struct wait_queue_entry *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_finish_wait[1]);
	cordon_need_ref(call, wq_head, 0, CORDON_TYPE(wq_head), &clauses_finish_wait[2]);
	{
		const u64 arguments[6] = { (u64)(wq_head), (u64)(wq_entry) };
	
		cordon_unpin(call, &cordon_inverse_finish_wait, arguments, 2, &clauses_finish_wait[3]);
	}
}

const struct cordon_contract cordon_import_finish_wait = {
	.name = "finish_wait",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_finish_wait[0],
	.enter = enter_finish_wait,
};

/* ---- wait_queue_entry.func ---- */
static const struct cordon_clause clauses_wait_queue_entry__func[] = {
	{ "wait_queue_entry.func", "specs/linux/wait.own.h", "wait_queue_entry.func", 36 },
	{ "wait_queue_entry.func", "specs/linux/wait.own.h", "__principal(wq_entry)", 37 },
	{ "wait_queue_entry.func", "specs/linux/wait.own.h", "__runs_in(hardirq)", 37 },
	{ "wait_queue_entry.func", "specs/linux/wait.own.h", "__faults(0)", 37 },
};
CORDON_SAME_TYPE(*((struct wait_queue_entry *)0)->func, int, struct wait_queue_entry *, unsigned int, int, void *);
static u64 fault_wait_queue_entry__func(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_wait_queue_entry__func = {
	.name = "wait_queue_entry.func",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_wait_queue_entry__func[0],
	.fault = fault_wait_queue_entry__func,
};

/* ---- autoremove_wake_function ---- */
static const struct cordon_clause clauses_autoremove_wake_function[] = {
	{ "autoremove_wake_function", "specs/linux/wait.own.h", "autoremove_wake_function", 38 },
};
CORDON_SAME_TYPE(autoremove_wake_function, int, struct wait_queue_entry *, unsigned int, int, void *);
const struct cordon_contract cordon_import_autoremove_wake_function = {
	.name = "autoremove_wake_function",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 4,
	.where = &clauses_autoremove_wake_function[0],
};

/* ---- default_wake_function ---- */
static const struct cordon_clause clauses_default_wake_function[] = {
	{ "default_wake_function", "specs/linux/wait.own.h", "default_wake_function", 39 },
};
CORDON_SAME_TYPE(default_wake_function, int, struct wait_queue_entry *, unsigned int, int, void *);
const struct cordon_contract cordon_import_default_wake_function = {
	.name = "default_wake_function",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 4,
	.where = &clauses_default_wake_function[0],
};

/* ---- woken_wake_function ---- */
static const struct cordon_clause clauses_woken_wake_function[] = {
	{ "woken_wake_function", "specs/linux/wait.own.h", "woken_wake_function", 40 },
};
CORDON_SAME_TYPE(woken_wake_function, int, struct wait_queue_entry *, unsigned int, int, void *);
const struct cordon_contract cordon_import_woken_wake_function = {
	.name = "woken_wake_function",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 4,
	.where = &clauses_woken_wake_function[0],
};

