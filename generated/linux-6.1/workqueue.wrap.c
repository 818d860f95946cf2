/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/workqueue.own.h>
#include "wrap.h"

/* ---- queue_work_on ---- */
static const struct cordon_clause clauses_queue_work_on[] = {
	{ "queue_work_on", "specs/linux/workqueue.own.h", "queue_work_on", 10 },
	{ "queue_work_on", "specs/linux/workqueue.own.h", "__checks(ref(wq))", 11 },
	{ "queue_work_on", "specs/linux/workqueue.own.h", "__checks(write(work, sizeof(*work)))", 12 },
	{ "queue_work_on", "specs/linux/workqueue.own.h", "__registers(work->func, work_struct.func)", 13 },
	{ "queue_work_on", "specs/linux/workqueue.own.h", "__requires(work_is_sound(work) && (cpu == WORK_CPU_UNBOUND || ((unsigned int)cpu < nr_cpu_ids && cpu_online(cpu))))", 14 },
	{ "queue_work_on", "specs/linux/workqueue.own.h", "__pins_if(ret, ref(work), cancel_work_sync(work))", 15 },
};
CORDON_SAME_TYPE(queue_work_on, bool, int, struct workqueue_struct *, struct work_struct *);
static void enter_queue_work_on(struct cordon_call *call)
{
	int cpu = (int)call->args[0];
	struct workqueue_struct *wq = (struct workqueue_struct *)call->args[1];
	struct work_struct *work = (struct work_struct *)call->args[2];

	cordon_need_ref(call, wq, 0, CORDON_TYPE(wq), &clauses_queue_work_on[1]);
	cordon_need_write(call, work, sizeof(*work), &clauses_queue_work_on[2]);
	cordon_register_function(call, work->func, &cordon_callback_work_struct__func, &clauses_queue_work_on[3]);
	cordon_require(call, work_is_sound(work) && (cpu == WORK_CPU_UNBOUND || ((unsigned int)cpu < nr_cpu_ids && cpu_online(cpu))), &clauses_queue_work_on[4]);
}

static void leave_queue_work_on(struct cordon_call *call)
{
	struct work_struct *work = (struct work_struct *)call->args[2];
	bool ret = (u8)call->result != 0;

	if (ret) {
		{
			const u64 arguments[6] = { (u64)(work) };
		
			cordon_pin(call, &cordon_inverse_cancel_work_sync, arguments, NULL, 0, &clauses_queue_work_on[5]);
		}
	}
}

const struct cordon_contract cordon_import_queue_work_on = {
	.name = "queue_work_on",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_queue_work_on[0],
	.enter = enter_queue_work_on,
	.leave = leave_queue_work_on,
};

/* ---- queue_delayed_work_on ---- */
static const struct cordon_clause clauses_queue_delayed_work_on[] = {
	{ "queue_delayed_work_on", "specs/linux/workqueue.own.h", "queue_delayed_work_on", 16 },
	{ "queue_delayed_work_on", "specs/linux/workqueue.own.h", "__checks(ref(wq))", 18 },
	{ "queue_delayed_work_on", "specs/linux/workqueue.own.h", "__checks(write(work, sizeof(*work)))", 19 },
	{ "queue_delayed_work_on", "specs/linux/workqueue.own.h", "__registers(work->work.func, work_struct.func)", 20 },
	{ "queue_delayed_work_on", "specs/linux/workqueue.own.h", "__requires(work->timer.function == delayed_work_timer_fn && delayed_work_is_sound(work))", 21 },
	{ "queue_delayed_work_on", "specs/linux/workqueue.own.h", "__requires(cpu == WORK_CPU_UNBOUND || ((unsigned int)cpu < nr_cpu_ids && cpu_online(cpu)))", 22 },
	{ "queue_delayed_work_on", "specs/linux/workqueue.own.h", "__pins_if(ret, ref(work), cancel_delayed_work_sync(work))", 23 },
};
CORDON_SAME_TYPE(queue_delayed_work_on, bool, int, struct workqueue_struct *, struct delayed_work *, unsigned long);
static void enter_queue_delayed_work_on(struct cordon_call *call)
{
	int cpu = (int)call->args[0];
	struct workqueue_struct *wq = (struct workqueue_struct *)call->args[1];
	struct delayed_work *work = (struct delayed_work *)call->args[2];

	cordon_need_ref(call, wq, 0, CORDON_TYPE(wq), &clauses_queue_delayed_work_on[1]);
	cordon_need_write(call, work, sizeof(*work), &clauses_queue_delayed_work_on[2]);
	cordon_register_function(call, work->work.func, &cordon_callback_work_struct__func, &clauses_queue_delayed_work_on[3]);
	cordon_require(call, work->timer.function == delayed_work_timer_fn && delayed_work_is_sound(work), &clauses_queue_delayed_work_on[4]);
	cordon_require(call, cpu == WORK_CPU_UNBOUND || ((unsigned int)cpu < nr_cpu_ids && cpu_online(cpu)), &clauses_queue_delayed_work_on[5]);
}

static void leave_queue_delayed_work_on(struct cordon_call *call)
{
	struct delayed_work *work = (struct delayed_work *)call->args[2];
	bool ret = (u8)call->result != 0;

	if (ret) {
		{
			const u64 arguments[6] = { (u64)(work) };
		
			cordon_pin(call, &cordon_inverse_cancel_delayed_work_sync, arguments, NULL, 0, &clauses_queue_delayed_work_on[6]);
		}
	}
}

const struct cordon_contract cordon_import_queue_delayed_work_on = {
	.name = "queue_delayed_work_on",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_queue_delayed_work_on[0],
	.enter = enter_queue_delayed_work_on,
	.leave = leave_queue_delayed_work_on,
};

/* ---- cancel_work_sync ---- */
static const struct cordon_clause clauses_cancel_work_sync[] = {
	{ "cancel_work_sync", "specs/linux/workqueue.own.h", "cancel_work_sync", 24 },
	{ "cancel_work_sync", "specs/linux/workqueue.own.h", "__runs_in(process)", 25 },
	{ "cancel_work_sync", "specs/linux/workqueue.own.h", "__checks(write(work, sizeof(*work)))", 26 },
	{ "cancel_work_sync", "specs/linux/workqueue.own.h", "__requires(work_is_sound(work))", 27 },
	{ "cancel_work_sync", "specs/linux/workqueue.own.h", "__unpins(cancel_work_sync(work))", 28 },
};
CORDON_SAME_TYPE(cancel_work_sync, bool, struct work_struct *);
static void enter_cancel_work_sync(struct cordon_call *call)
{
	struct work_struct *work = (struct work_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_cancel_work_sync[1]);
	cordon_need_write(call, work, sizeof(*work), &clauses_cancel_work_sync[2]);
	cordon_require(call, work_is_sound(work), &clauses_cancel_work_sync[3]);
	{
		const u64 arguments[6] = { (u64)(work) };
	
		cordon_unpin(call, &cordon_inverse_cancel_work_sync, arguments, 1, &clauses_cancel_work_sync[4]);
	}
}

const struct cordon_contract cordon_import_cancel_work_sync = {
	.name = "cancel_work_sync",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_cancel_work_sync[0],
	.enter = enter_cancel_work_sync,
};

/* ---- cancel_delayed_work_sync ---- */
static const struct cordon_clause clauses_cancel_delayed_work_sync[] = {
	{ "cancel_delayed_work_sync", "specs/linux/workqueue.own.h", "cancel_delayed_work_sync", 29 },
	{ "cancel_delayed_work_sync", "specs/linux/workqueue.own.h", "__runs_in(process)", 30 },
	{ "cancel_delayed_work_sync", "specs/linux/workqueue.own.h", "__checks(write(dwork, sizeof(*dwork)))", 31 },
	{ "cancel_delayed_work_sync", "specs/linux/workqueue.own.h", "__requires(delayed_work_is_sound(dwork))", 32 },
	{ "cancel_delayed_work_sync", "specs/linux/workqueue.own.h", "__unpins(cancel_delayed_work_sync(dwork))", 33 },
};
CORDON_SAME_TYPE(cancel_delayed_work_sync, bool, struct delayed_work *);
static void enter_cancel_delayed_work_sync(struct cordon_call *call)
{
	struct delayed_work *dwork = (struct delayed_work *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_cancel_delayed_work_sync[1]);
	cordon_need_write(call, dwork, sizeof(*dwork), &clauses_cancel_delayed_work_sync[2]);
	cordon_require(call, delayed_work_is_sound(dwork), &clauses_cancel_delayed_work_sync[3]);
	{
		const u64 arguments[6] = { (u64)(dwork) };
	
		cordon_unpin(call, &cordon_inverse_cancel_delayed_work_sync, arguments, 1, &clauses_cancel_delayed_work_sync[4]);
	}
}

const struct cordon_contract cordon_import_cancel_delayed_work_sync = {
	.name = "cancel_delayed_work_sync",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_cancel_delayed_work_sync[0],
	.enter = enter_cancel_delayed_work_sync,
};

/* ---- work_struct.func ---- */
static const struct cordon_clause clauses_work_struct__func[] = {
	{ "work_struct.func", "specs/linux/workqueue.own.h", "work_struct.func", 36 },
	{ "work_struct.func", "specs/linux/workqueue.own.h", "__principal(work)", 37 },
	{ "work_struct.func", "specs/linux/workqueue.own.h", "__runs_in(process)", 38 },
	{ "work_struct.func", "specs/linux/workqueue.own.h", "__unpins(cancel_work_sync(work))", 39 },
	{ "work_struct.func", "specs/linux/workqueue.own.h", "__unpins(cancel_delayed_work_sync(to_delayed_work(work)))", 40 },
	{ "work_struct.func", "specs/linux/workqueue.own.h", "__faults()", 41 },
};
CORDON_SAME_TYPE(*((struct work_struct *)0)->func, void, struct work_struct *);
static void enter_work_struct__func(struct cordon_call *call)
{
	struct work_struct *work = (struct work_struct *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(work) };
	
		cordon_unpin(call, &cordon_inverse_cancel_work_sync, arguments, 1, &clauses_work_struct__func[3]);
	}
	{
		const u64 arguments[6] = { (u64)(to_delayed_work(work)) };
	
		cordon_unpin(call, &cordon_inverse_cancel_delayed_work_sync, arguments, 1, &clauses_work_struct__func[4]);
	}
}

static u64 fault_work_struct__func(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_work_struct__func = {
	.name = "work_struct.func",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_work_struct__func[0],
	.enter = enter_work_struct__func,
	.fault = fault_work_struct__func,
};

/* ---- system_wq ---- */
static const struct cordon_clause clauses_system_wq[] = {
	{ "system_wq", "specs/linux/workqueue.own.h", "system_wq", 43 },
	{ "system_wq", "specs/linux/workqueue.own.h", "__grants(ref(system_wq))", 44 },
};
static void attach_system_wq(struct cordon_call *call)
{
	cordon_gain_ref(call, 0, system_wq, 0, CORDON_TYPE(system_wq), &clauses_system_wq[1]);
}

const struct cordon_contract cordon_import_system_wq = {
	.name = "system_wq",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_system_wq[0],
	.attach = attach_system_wq,
};

/* ---- delayed_work_timer_fn ---- */
static const struct cordon_clause clauses_delayed_work_timer_fn[] = {
	{ "delayed_work_timer_fn", "specs/linux/workqueue.own.h", "delayed_work_timer_fn", 48 },
};
CORDON_SAME_TYPE(delayed_work_timer_fn, void, struct timer_list *);
const struct cordon_contract cordon_import_delayed_work_timer_fn = {
	.name = "delayed_work_timer_fn",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 1,
	.where = &clauses_delayed_work_timer_fn[0],
};

/* ---- init_timer_key ---- */
static const struct cordon_clause clauses_init_timer_key[] = {
	{ "init_timer_key", "specs/linux/workqueue.own.h", "init_timer_key", 50 },
	{ "init_timer_key", "specs/linux/workqueue.own.h", "__checks(write(timer, sizeof(*timer)))", 52 },
	{ "init_timer_key", "specs/linux/workqueue.own.h", "__registers(func, timer_list.function)", 53 },
	{ "init_timer_key", "specs/linux/workqueue.own.h", "__opaque(name)", 54 },
	{ "init_timer_key", "specs/linux/workqueue.own.h", "__opaque(key)", 55 },
};
CORDON_SAME_TYPE(init_timer_key, void, struct timer_list *, void (*)(struct timer_list *), unsigned int, const char *, struct lock_class_key *);
static void enter_init_timer_key(struct cordon_call *call)
{
	struct timer_list *timer = (struct timer_list *)call->args[0];
	typeof(void (*)(struct timer_list *)) func = (typeof(void (*)(struct timer_list *)))call->args[1];

	cordon_need_write(call, timer, sizeof(*timer), &clauses_init_timer_key[1]);
	cordon_register_function(call, func, &cordon_callback_timer_list__function, &clauses_init_timer_key[2]);
}

const struct cordon_contract cordon_import_init_timer_key = {
	.name = "init_timer_key",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_init_timer_key[0],
	.enter = enter_init_timer_key,
};

/* ---- timer_list.function ---- */
static const struct cordon_clause clauses_timer_list__function[] = {
	{ "timer_list.function", "specs/linux/workqueue.own.h", "timer_list.function", 57 },
	{ "timer_list.function", "specs/linux/workqueue.own.h", "__principal(t)", 58 },
	{ "timer_list.function", "specs/linux/workqueue.own.h", "__runs_in(softirq)", 59 },
	{ "timer_list.function", "specs/linux/workqueue.own.h", "__faults()", 60 },
};
CORDON_SAME_TYPE(*((struct timer_list *)0)->function, void, struct timer_list *);
static u64 fault_timer_list__function(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_timer_list__function = {
	.name = "timer_list.function",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_timer_list__function[0],
	.fault = fault_timer_list__function,
};

