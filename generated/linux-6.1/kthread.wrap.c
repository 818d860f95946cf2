/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/kthread.own.h>
#include "wrap.h"

/* ---- set thread_caps ---- */
static const struct cordon_clause clauses_set_thread_caps[] = {
	{ "thread_caps", "specs/linux/kthread.own.h", "__includes(ref(k))", 12 },
};

const struct cordon_set cordon_set_thread_caps = { .name = "thread_caps" };

void cordon_include_thread_caps(struct cordon_call *call, struct cordon_parts *parts, struct task_struct *k)
{
	cordon_add_ref(call, parts, k, 0, CORDON_TYPE(k), &clauses_set_thread_caps[0]);
}

void cordon_gain_thread_caps(struct cordon_call *call, const struct cordon_clause *clause, struct task_struct *k)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_thread_caps, k, clause);
	cordon_include_thread_caps(call, &parts, k);
	cordon_parts_grant(call, &parts);
}

/* ---- kthread_create_on_node ---- */
static const struct cordon_clause clauses_kthread_create_on_node[] = {
	{ "kthread_create_on_node", "specs/linux/kthread.own.h", "kthread_create_on_node", 15 },
	{ "kthread_create_on_node", "specs/linux/kthread.own.h", "__runs_in(process)", 16 },
	{ "kthread_create_on_node", "specs/linux/kthread.own.h", "__registers(threadfn, own_thread_t)", 17 },
	{ "kthread_create_on_node", "specs/linux/kthread.own.h", "__opaque(data)", 18 },
	{ "kthread_create_on_node", "specs/linux/kthread.own.h", "__checks(format(namefmt, 4))", 19 },
	{ "kthread_create_on_node", "specs/linux/kthread.own.h", "__returns_if(!IS_ERR(ret), thread_caps(ret))", 20 },
	{ "kthread_create_on_node", "specs/linux/kthread.own.h", "__pins_if(!IS_ERR(ret), ref(ret), kthread_stop(ret))", 21 },
};
CORDON_SAME_TYPE(kthread_create_on_node, struct task_struct *, int (*)(void *), void *, int, const char *, ...);
static void enter_kthread_create_on_node(struct cordon_call *call)
{
	typeof(int (*)(void *)) threadfn = (typeof(int (*)(void *)))call->args[0];
	const char *namefmt = (const char *)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_kthread_create_on_node[1]);
	cordon_register_function(call, threadfn, &cordon_callback_own_thread_t, &clauses_kthread_create_on_node[2]);
	cordon_need_format(call, namefmt, 4, &clauses_kthread_create_on_node[4]);
}

static void leave_kthread_create_on_node(struct cordon_call *call)
{
	struct task_struct *ret = (struct task_struct *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_thread_caps(call, &clauses_kthread_create_on_node[5], ret);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_kthread_stop, arguments, NULL, 0, &clauses_kthread_create_on_node[6]);
		}
	}
}

const struct cordon_contract cordon_import_kthread_create_on_node = {
	.name = "kthread_create_on_node",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.stack_words = 16,
	.where = &clauses_kthread_create_on_node[0],
	.enter = enter_kthread_create_on_node,
	.leave = leave_kthread_create_on_node,
};

/* ---- kthread_stop ---- */
static const struct cordon_clause clauses_kthread_stop[] = {
	{ "kthread_stop", "specs/linux/kthread.own.h", "kthread_stop", 23 },
	{ "kthread_stop", "specs/linux/kthread.own.h", "__runs_in(process)", 24 },
	{ "kthread_stop", "specs/linux/kthread.own.h", "__unpins(kthread_stop(k))", 25 },
	{ "kthread_stop", "specs/linux/kthread.own.h", "__transfers(thread_caps(k))", 26 },
};
CORDON_SAME_TYPE(kthread_stop, int, struct task_struct *);
static void enter_kthread_stop(struct cordon_call *call)
{
	struct task_struct *k = (struct task_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_kthread_stop[1]);
	{
		const u64 arguments[6] = { (u64)(k) };
	
		cordon_unpin(call, &cordon_inverse_kthread_stop, arguments, 1, &clauses_kthread_stop[2]);
	}
	cordon_set_close(call, &cordon_set_thread_caps, k, &clauses_kthread_stop[3]);
}

const struct cordon_contract cordon_import_kthread_stop = {
	.name = "kthread_stop",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_kthread_stop[0],
	.enter = enter_kthread_stop,
};

/* ---- own_thread_t ---- */
static const struct cordon_clause clauses_own_thread_t[] = {
	{ "own_thread_t", "specs/linux/kthread.own.h", "own_thread_t", 28 },
	{ "own_thread_t", "specs/linux/kthread.own.h", "__principal(data)", 29 },
	{ "own_thread_t", "specs/linux/kthread.own.h", "__runs_in(process)", 29 },
	{ "own_thread_t", "specs/linux/kthread.own.h", "__unpins(kthread_stop(current))", 30 },
	{ "own_thread_t", "specs/linux/kthread.own.h", "__returns_if(!kthread_should_stop(), thread_caps(current))", 31 },
	{ "own_thread_t", "specs/linux/kthread.own.h", "__faults(0)", 32 },
};
CORDON_SAME_TYPE(*(own_thread_t)0, int, void *);
static void enter_own_thread_t(struct cordon_call *call)
{
	{
		const u64 arguments[6] = { (u64)(current) };
	
		cordon_unpin(call, &cordon_inverse_kthread_stop, arguments, 1, &clauses_own_thread_t[3]);
	}
}

static void leave_own_thread_t(struct cordon_call *call)
{
	if (!kthread_should_stop()) {
		cordon_set_close(call, &cordon_set_thread_caps, current, &clauses_own_thread_t[4]);
	}
}

static u64 fault_own_thread_t(struct cordon_call *call)
{
	return (u64)(0);
}

static void gone_own_thread_t(struct cordon_call *call)
{
	{
		const u64 arguments[6] = { (u64)(current) };
	
		cordon_unpin(call, &cordon_inverse_kthread_stop, arguments, 1, &clauses_own_thread_t[3]);
	}
}

const struct cordon_contract cordon_callback_own_thread_t = {
	.name = "own_thread_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_own_thread_t[0],
	.enter = enter_own_thread_t,
	.leave = leave_own_thread_t,
	.fault = fault_own_thread_t,
	.gone = gone_own_thread_t,
};

/* ---- kthread_park ---- */
static const struct cordon_clause clauses_kthread_park[] = {
	{ "kthread_park", "specs/linux/kthread.own.h", "kthread_park", 33 },
	{ "kthread_park", "specs/linux/kthread.own.h", "__runs_in(process)", 34 },
	{ "kthread_park", "specs/linux/kthread.own.h", "__checks(thread_caps(k))", 35 },
};
CORDON_SAME_TYPE(kthread_park, int, struct task_struct *);
static void enter_kthread_park(struct cordon_call *call)
{
	struct task_struct *k = (struct task_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_kthread_park[1]);
	cordon_set_need(call, &cordon_set_thread_caps, k, &clauses_kthread_park[2]);
}

const struct cordon_contract cordon_import_kthread_park = {
	.name = "kthread_park",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_kthread_park[0],
	.enter = enter_kthread_park,
};

/* ---- kthread_unpark ---- */
static const struct cordon_clause clauses_kthread_unpark[] = {
	{ "kthread_unpark", "specs/linux/kthread.own.h", "kthread_unpark", 36 },
	{ "kthread_unpark", "specs/linux/kthread.own.h", "__runs_in(process)", 37 },
	{ "kthread_unpark", "specs/linux/kthread.own.h", "__checks(thread_caps(k))", 38 },
};
CORDON_SAME_TYPE(kthread_unpark, void, struct task_struct *);
static void enter_kthread_unpark(struct cordon_call *call)
{
	struct task_struct *k = (struct task_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_kthread_unpark[1]);
	cordon_set_need(call, &cordon_set_thread_caps, k, &clauses_kthread_unpark[2]);
}

const struct cordon_contract cordon_import_kthread_unpark = {
	.name = "kthread_unpark",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_kthread_unpark[0],
	.enter = enter_kthread_unpark,
};

/* ---- kthread_bind ---- */
static const struct cordon_clause clauses_kthread_bind[] = {
	{ "kthread_bind", "specs/linux/kthread.own.h", "kthread_bind", 39 },
	{ "kthread_bind", "specs/linux/kthread.own.h", "__runs_in(process)", 40 },
	{ "kthread_bind", "specs/linux/kthread.own.h", "__checks(thread_caps(k))", 41 },
	{ "kthread_bind", "specs/linux/kthread.own.h", "__requires(cpu < nr_cpu_ids)", 42 },
};
CORDON_SAME_TYPE(kthread_bind, void, struct task_struct *, unsigned int);
static void enter_kthread_bind(struct cordon_call *call)
{
	struct task_struct *k = (struct task_struct *)call->args[0];
	unsigned int cpu = (unsigned int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_kthread_bind[1]);
	cordon_set_need(call, &cordon_set_thread_caps, k, &clauses_kthread_bind[2]);
	cordon_require(call, cpu < nr_cpu_ids, &clauses_kthread_bind[3]);
}

const struct cordon_contract cordon_import_kthread_bind = {
	.name = "kthread_bind",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_kthread_bind[0],
	.enter = enter_kthread_bind,
};

/* ---- wake_up_process ---- */
static const struct cordon_clause clauses_wake_up_process[] = {
	{ "wake_up_process", "specs/linux/kthread.own.h", "wake_up_process", 43 },
	{ "wake_up_process", "specs/linux/kthread.own.h", "__checks(ref(tsk))", 44 },
};
CORDON_SAME_TYPE(wake_up_process, int, struct task_struct *);
static void enter_wake_up_process(struct cordon_call *call)
{
	struct task_struct *tsk = (struct task_struct *)call->args[0];

	cordon_need_ref(call, tsk, 0, CORDON_TYPE(tsk), &clauses_wake_up_process[1]);
}

const struct cordon_contract cordon_import_wake_up_process = {
	.name = "wake_up_process",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_wake_up_process[0],
	.enter = enter_wake_up_process,
};

/* ---- set_user_nice ---- */
static const struct cordon_clause clauses_set_user_nice[] = {
	{ "set_user_nice", "specs/linux/kthread.own.h", "set_user_nice", 45 },
	{ "set_user_nice", "specs/linux/kthread.own.h", "__runs_in(process)", 46 },
	{ "set_user_nice", "specs/linux/kthread.own.h", "__checks_if(p != current, ref(p))", 47 },
};
CORDON_SAME_TYPE(set_user_nice, void, struct task_struct *, long);
static void enter_set_user_nice(struct cordon_call *call)
{
	struct task_struct *p = (struct task_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_set_user_nice[1]);
	if (p != current) {
		cordon_need_ref(call, p, 0, CORDON_TYPE(p), &clauses_set_user_nice[2]);
	}
}

const struct cordon_contract cordon_import_set_user_nice = {
	.name = "set_user_nice",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_set_user_nice[0],
	.enter = enter_set_user_nice,
};

/* ---- sched_set_fifo ---- */
static const struct cordon_clause clauses_sched_set_fifo[] = {
	{ "sched_set_fifo", "specs/linux/kthread.own.h", "sched_set_fifo", 48 },
	{ "sched_set_fifo", "specs/linux/kthread.own.h", "__runs_in(process)", 49 },
	{ "sched_set_fifo", "specs/linux/kthread.own.h", "__checks_if(p != current, ref(p))", 50 },
};
CORDON_SAME_TYPE(sched_set_fifo, void, struct task_struct *);
static void enter_sched_set_fifo(struct cordon_call *call)
{
	struct task_struct *p = (struct task_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_sched_set_fifo[1]);
	if (p != current) {
		cordon_need_ref(call, p, 0, CORDON_TYPE(p), &clauses_sched_set_fifo[2]);
	}
}

const struct cordon_contract cordon_import_sched_set_fifo = {
	.name = "sched_set_fifo",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_sched_set_fifo[0],
	.enter = enter_sched_set_fifo,
};

/* ---- sched_set_fifo_low ---- */
static const struct cordon_clause clauses_sched_set_fifo_low[] = {
	{ "sched_set_fifo_low", "specs/linux/kthread.own.h", "sched_set_fifo_low", 51 },
	{ "sched_set_fifo_low", "specs/linux/kthread.own.h", "__runs_in(process)", 52 },
	{ "sched_set_fifo_low", "specs/linux/kthread.own.h", "__checks_if(p != current, ref(p))", 53 },
};
CORDON_SAME_TYPE(sched_set_fifo_low, void, struct task_struct *);
static void enter_sched_set_fifo_low(struct cordon_call *call)
{
	struct task_struct *p = (struct task_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_sched_set_fifo_low[1]);
	if (p != current) {
		cordon_need_ref(call, p, 0, CORDON_TYPE(p), &clauses_sched_set_fifo_low[2]);
	}
}

const struct cordon_contract cordon_import_sched_set_fifo_low = {
	.name = "sched_set_fifo_low",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_sched_set_fifo_low[0],
	.enter = enter_sched_set_fifo_low,
};

/* ---- kthread_should_stop ---- */
static const struct cordon_clause clauses_kthread_should_stop[] = {
	{ "kthread_should_stop", "specs/linux/kthread.own.h", "kthread_should_stop", 55 },
	{ "kthread_should_stop", "specs/linux/kthread.own.h", "__requires(current->flags & PF_KTHREAD)", 56 },
};
CORDON_SAME_TYPE(kthread_should_stop, bool, void);
static void enter_kthread_should_stop(struct cordon_call *call)
{
	cordon_require(call, current->flags & PF_KTHREAD, &clauses_kthread_should_stop[1]);
}

const struct cordon_contract cordon_import_kthread_should_stop = {
	.name = "kthread_should_stop",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_kthread_should_stop[0],
	.enter = enter_kthread_should_stop,
};

/* ---- kthread_should_park ---- */
static const struct cordon_clause clauses_kthread_should_park[] = {
	{ "kthread_should_park", "specs/linux/kthread.own.h", "kthread_should_park", 57 },
	{ "kthread_should_park", "specs/linux/kthread.own.h", "__requires(current->flags & PF_KTHREAD)", 58 },
};
CORDON_SAME_TYPE(kthread_should_park, bool, void);
static void enter_kthread_should_park(struct cordon_call *call)
{
	cordon_require(call, current->flags & PF_KTHREAD, &clauses_kthread_should_park[1]);
}

const struct cordon_contract cordon_import_kthread_should_park = {
	.name = "kthread_should_park",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_kthread_should_park[0],
	.enter = enter_kthread_should_park,
};

/* ---- kthread_parkme ---- */
static const struct cordon_clause clauses_kthread_parkme[] = {
	{ "kthread_parkme", "specs/linux/kthread.own.h", "kthread_parkme", 59 },
	{ "kthread_parkme", "specs/linux/kthread.own.h", "__runs_in(process)", 60 },
	{ "kthread_parkme", "specs/linux/kthread.own.h", "__requires(current->flags & PF_KTHREAD)", 61 },
};
CORDON_SAME_TYPE(kthread_parkme, void, void);
static void enter_kthread_parkme(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_kthread_parkme[1]);
	cordon_require(call, current->flags & PF_KTHREAD, &clauses_kthread_parkme[2]);
}

const struct cordon_contract cordon_import_kthread_parkme = {
	.name = "kthread_parkme",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_kthread_parkme[0],
	.enter = enter_kthread_parkme,
};

/* ---- kthread_freezable_should_stop ---- */
static const struct cordon_clause clauses_kthread_freezable_should_stop[] = {
	{ "kthread_freezable_should_stop", "specs/linux/kthread.own.h", "kthread_freezable_should_stop", 62 },
	{ "kthread_freezable_should_stop", "specs/linux/kthread.own.h", "__runs_in(process)", 63 },
	{ "kthread_freezable_should_stop", "specs/linux/kthread.own.h", "__requires(current->flags & PF_KTHREAD)", 64 },
	{ "kthread_freezable_should_stop", "specs/linux/kthread.own.h", "__checks_if(was_frozen, write(was_frozen, sizeof(*was_frozen)))", 65 },
};
CORDON_SAME_TYPE(kthread_freezable_should_stop, bool, bool *);
static void enter_kthread_freezable_should_stop(struct cordon_call *call)
{
	bool *was_frozen = (bool *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_kthread_freezable_should_stop[1]);
	cordon_require(call, current->flags & PF_KTHREAD, &clauses_kthread_freezable_should_stop[2]);
	if (was_frozen) {
		cordon_need_write(call, was_frozen, sizeof(*was_frozen), &clauses_kthread_freezable_should_stop[3]);
	}
}

const struct cordon_contract cordon_import_kthread_freezable_should_stop = {
	.name = "kthread_freezable_should_stop",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_kthread_freezable_should_stop[0],
	.enter = enter_kthread_freezable_should_stop,
};

/* ---- set_freezable ---- */
static const struct cordon_clause clauses_set_freezable[] = {
	{ "set_freezable", "specs/linux/kthread.own.h", "set_freezable", 66 },
	{ "set_freezable", "specs/linux/kthread.own.h", "__runs_in(process)", 67 },
};
CORDON_SAME_TYPE(set_freezable, bool, void);
static void enter_set_freezable(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_set_freezable[1]);
}

const struct cordon_contract cordon_import_set_freezable = {
	.name = "set_freezable",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_set_freezable[0],
	.enter = enter_set_freezable,
};

/* ---- __refrigerator ---- */
static const struct cordon_clause clauses___refrigerator[] = {
	{ "__refrigerator", "specs/linux/kthread.own.h", "__refrigerator", 68 },
	{ "__refrigerator", "specs/linux/kthread.own.h", "__runs_in(process)", 69 },
};
CORDON_SAME_TYPE(__refrigerator, bool, bool);
static void enter___refrigerator(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses___refrigerator[1]);
}

const struct cordon_contract cordon_import___refrigerator = {
	.name = "__refrigerator",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___refrigerator[0],
	.enter = enter___refrigerator,
};

/* ---- freezing_slow_path ---- */
static const struct cordon_clause clauses_freezing_slow_path[] = {
	{ "freezing_slow_path", "specs/linux/kthread.own.h", "freezing_slow_path", 70 },
	{ "freezing_slow_path", "specs/linux/kthread.own.h", "__checks_if(p != current, ref(p))", 71 },
};
CORDON_SAME_TYPE(freezing_slow_path, bool, struct task_struct *);
static void enter_freezing_slow_path(struct cordon_call *call)
{
	struct task_struct *p = (struct task_struct *)call->args[0];

	if (p != current) {
		cordon_need_ref(call, p, 0, CORDON_TYPE(p), &clauses_freezing_slow_path[1]);
	}
}

const struct cordon_contract cordon_import_freezing_slow_path = {
	.name = "freezing_slow_path",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_freezing_slow_path[0],
	.enter = enter_freezing_slow_path,
};

/* ---- freezer_active ---- */
static const struct cordon_clause clauses_freezer_active[] = {
	{ "freezer_active", "specs/linux/kthread.own.h", "freezer_active", 72 },
};
const struct cordon_contract cordon_import_freezer_active = {
	.name = "freezer_active",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_freezer_active[0],
};

