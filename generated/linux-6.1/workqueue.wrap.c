/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/workqueue.own.h>
#include "wrap.h"

/* ---- queue_work_on ---- */
static const struct cordon_clause clauses_queue_work_on[] = {
	{ "queue_work_on", "specs/linux/workqueue.own.h", "queue_work_on", 15 },
	{ "queue_work_on", "specs/linux/workqueue.own.h", "__checks(ref(wq))", 16 },
	{ "queue_work_on", "specs/linux/workqueue.own.h", "__checks(ref(work))", 17 },
	{ "queue_work_on", "specs/linux/workqueue.own.h", "__checks_if(!own_pinned(work, sizeof(*work)), write(work, sizeof(*work)))", 18 },
	{ "queue_work_on", "specs/linux/workqueue.own.h", "__registers(work->func, work_struct.func)", 19 },
	{ "queue_work_on", "specs/linux/workqueue.own.h", "__requires(work_is_sound(work) && (cpu == WORK_CPU_UNBOUND || ((unsigned int)cpu < nr_cpu_ids && cpu_online(cpu))))", 20 },
	{ "queue_work_on", "specs/linux/workqueue.own.h", "__pins(write(work, sizeof(*work)), cancel_work_sync(work))", 21 },
	{ "queue_work_on", "specs/linux/workqueue.own.h", "__unpins_if(!ret, cancel_work_sync(work))", 22 },
};
CORDON_SAME_TYPE(queue_work_on, bool, int, struct workqueue_struct *, struct work_struct *);
static void enter_queue_work_on(struct cordon_call *call)
{
	int cpu = (int)call->args[0];
	struct workqueue_struct *wq = (struct workqueue_struct *)call->args[1];
	struct work_struct *work = (struct work_struct *)call->args[2];

	cordon_need_ref(call, wq, 0, CORDON_TYPE(wq), &clauses_queue_work_on[1]);
	cordon_need_ref(call, work, 0, CORDON_TYPE(work), &clauses_queue_work_on[2]);
	if (!own_pinned(work, sizeof(*work))) {
		cordon_need_write(call, work, sizeof(*work), &clauses_queue_work_on[3]);
	}
	cordon_register_function(call, work->func, &cordon_callback_work_struct__func, &clauses_queue_work_on[4]);
	cordon_require(call, work_is_sound(work) && (cpu == WORK_CPU_UNBOUND || ((unsigned int)cpu < nr_cpu_ids && cpu_online(cpu))), &clauses_queue_work_on[5]);
	{
		const u64 arguments[6] = { (u64)(work) };
	
		cordon_pin(call, &cordon_inverse_cancel_work_sync, arguments, work, sizeof(*work), &clauses_queue_work_on[6]);
	}
}

static void leave_queue_work_on(struct cordon_call *call)
{
	struct work_struct *work = (struct work_struct *)call->args[2];
	bool ret = (u8)call->result != 0;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(work) };
		
			cordon_unpin(call, &cordon_inverse_cancel_work_sync, arguments, 1, &clauses_queue_work_on[7]);
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
	{ "queue_delayed_work_on", "specs/linux/workqueue.own.h", "queue_delayed_work_on", 23 },
	{ "queue_delayed_work_on", "specs/linux/workqueue.own.h", "__checks(ref(wq))", 25 },
	{ "queue_delayed_work_on", "specs/linux/workqueue.own.h", "__checks(ref(work))", 26 },
	{ "queue_delayed_work_on", "specs/linux/workqueue.own.h", "__checks_if(!own_pinned(work, sizeof(*work)), write(work, sizeof(*work)))", 27 },
	{ "queue_delayed_work_on", "specs/linux/workqueue.own.h", "__registers(work->work.func, work_struct.func)", 28 },
	{ "queue_delayed_work_on", "specs/linux/workqueue.own.h", "__requires(work->timer.function == delayed_work_timer_fn && delayed_work_is_sound(work))", 29 },
	{ "queue_delayed_work_on", "specs/linux/workqueue.own.h", "__requires(cpu == WORK_CPU_UNBOUND || ((unsigned int)cpu < nr_cpu_ids && cpu_online(cpu)))", 30 },
	{ "queue_delayed_work_on", "specs/linux/workqueue.own.h", "__pins(write(work, sizeof(*work)), cancel_delayed_work_sync(work))", 31 },
	{ "queue_delayed_work_on", "specs/linux/workqueue.own.h", "__unpins_if(!ret, cancel_delayed_work_sync(work))", 32 },
};
CORDON_SAME_TYPE(queue_delayed_work_on, bool, int, struct workqueue_struct *, struct delayed_work *, unsigned long);
static void enter_queue_delayed_work_on(struct cordon_call *call)
{
	int cpu = (int)call->args[0];
	struct workqueue_struct *wq = (struct workqueue_struct *)call->args[1];
	struct delayed_work *work = (struct delayed_work *)call->args[2];

	cordon_need_ref(call, wq, 0, CORDON_TYPE(wq), &clauses_queue_delayed_work_on[1]);
	cordon_need_ref(call, work, 0, CORDON_TYPE(work), &clauses_queue_delayed_work_on[2]);
	if (!own_pinned(work, sizeof(*work))) {
		cordon_need_write(call, work, sizeof(*work), &clauses_queue_delayed_work_on[3]);
	}
	cordon_register_function(call, work->work.func, &cordon_callback_work_struct__func, &clauses_queue_delayed_work_on[4]);
	cordon_require(call, work->timer.function == delayed_work_timer_fn && delayed_work_is_sound(work), &clauses_queue_delayed_work_on[5]);
	cordon_require(call, cpu == WORK_CPU_UNBOUND || ((unsigned int)cpu < nr_cpu_ids && cpu_online(cpu)), &clauses_queue_delayed_work_on[6]);
	{
		const u64 arguments[6] = { (u64)(work) };
	
		cordon_pin(call, &cordon_inverse_cancel_delayed_work_sync, arguments, work, sizeof(*work), &clauses_queue_delayed_work_on[7]);
	}
}

static void leave_queue_delayed_work_on(struct cordon_call *call)
{
	struct delayed_work *work = (struct delayed_work *)call->args[2];
	bool ret = (u8)call->result != 0;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(work) };
		
			cordon_unpin(call, &cordon_inverse_cancel_delayed_work_sync, arguments, 1, &clauses_queue_delayed_work_on[8]);
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

/* ---- alloc_workqueue ---- */
static const struct cordon_clause clauses_alloc_workqueue[] = {
	{ "alloc_workqueue", "specs/linux/workqueue.own.h", "alloc_workqueue", 33 },
	{ "alloc_workqueue", "specs/linux/workqueue.own.h", "__runs_in(process)", 34 },
	{ "alloc_workqueue", "specs/linux/workqueue.own.h", "__checks(format(fmt, 3))", 35 },
	{ "alloc_workqueue", "specs/linux/workqueue.own.h", "__returns_if(ret, ref(ret))", 36 },
	{ "alloc_workqueue", "specs/linux/workqueue.own.h", "__pins_if(ret, ref(ret), destroy_workqueue(ret))", 37 },
};
CORDON_SAME_TYPE(alloc_workqueue, struct workqueue_struct *, const char *, unsigned int, int, ...);
static void enter_alloc_workqueue(struct cordon_call *call)
{
	const char *fmt = (const char *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_alloc_workqueue[1]);
	cordon_need_format(call, fmt, 3, &clauses_alloc_workqueue[2]);
}

static void leave_alloc_workqueue(struct cordon_call *call)
{
	struct workqueue_struct *ret = (struct workqueue_struct *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_alloc_workqueue[3]);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_destroy_workqueue, arguments, NULL, 0, &clauses_alloc_workqueue[4]);
		}
	}
}

const struct cordon_contract cordon_import_alloc_workqueue = {
	.name = "alloc_workqueue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.stack_words = 16,
	.where = &clauses_alloc_workqueue[0],
	.enter = enter_alloc_workqueue,
	.leave = leave_alloc_workqueue,
};

/* ---- destroy_workqueue ---- */
static const struct cordon_clause clauses_destroy_workqueue[] = {
	{ "destroy_workqueue", "specs/linux/workqueue.own.h", "destroy_workqueue", 38 },
	{ "destroy_workqueue", "specs/linux/workqueue.own.h", "__runs_in(process)", 39 },
	{ "destroy_workqueue", "specs/linux/workqueue.own.h", "__checks(ref(wq))", 40 },
	{ "destroy_workqueue", "specs/linux/workqueue.own.h", "__unpins(destroy_workqueue(wq))", 41 },
	{ "destroy_workqueue", "specs/linux/workqueue.own.h", "__revokes(ref(wq))", 42 },
};
CORDON_SAME_TYPE(destroy_workqueue, void, struct workqueue_struct *);
static void enter_destroy_workqueue(struct cordon_call *call)
{
	struct workqueue_struct *wq = (struct workqueue_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_destroy_workqueue[1]);
	cordon_need_ref(call, wq, 0, CORDON_TYPE(wq), &clauses_destroy_workqueue[2]);
	{
		const u64 arguments[6] = { (u64)(wq) };
	
		cordon_end(call, &cordon_inverse_destroy_workqueue, arguments, 1, &clauses_destroy_workqueue[3]);
	}
	cordon_lose_ref(call, wq, CORDON_TYPE(wq), &clauses_destroy_workqueue[4]);
}

const struct cordon_contract cordon_import_destroy_workqueue = {
	.name = "destroy_workqueue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_destroy_workqueue[0],
	.enter = enter_destroy_workqueue,
};

/* ---- flush_work ---- */
static const struct cordon_clause clauses_flush_work[] = {
	{ "flush_work", "specs/linux/workqueue.own.h", "flush_work", 43 },
	{ "flush_work", "specs/linux/workqueue.own.h", "__runs_in(process)", 44 },
	{ "flush_work", "specs/linux/workqueue.own.h", "__checks(ref(work))", 45 },
	{ "flush_work", "specs/linux/workqueue.own.h", "__checks_if(!own_pinned(work, sizeof(*work)), write(work, sizeof(*work)))", 46 },
};
CORDON_SAME_TYPE(flush_work, bool, struct work_struct *);
static void enter_flush_work(struct cordon_call *call)
{
	struct work_struct *work = (struct work_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_flush_work[1]);
	cordon_need_ref(call, work, 0, CORDON_TYPE(work), &clauses_flush_work[2]);
	if (!own_pinned(work, sizeof(*work))) {
		cordon_need_write(call, work, sizeof(*work), &clauses_flush_work[3]);
	}
}

const struct cordon_contract cordon_import_flush_work = {
	.name = "flush_work",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_flush_work[0],
	.enter = enter_flush_work,
};

/* ---- cancel_work_sync ---- */
static const struct cordon_clause clauses_cancel_work_sync[] = {
	{ "cancel_work_sync", "specs/linux/workqueue.own.h", "cancel_work_sync", 47 },
	{ "cancel_work_sync", "specs/linux/workqueue.own.h", "__runs_in(process)", 48 },
	{ "cancel_work_sync", "specs/linux/workqueue.own.h", "__checks(ref(work))", 49 },
	{ "cancel_work_sync", "specs/linux/workqueue.own.h", "__checks_if(!own_pinned(work, sizeof(*work)), write(work, sizeof(*work)))", 50 },
	{ "cancel_work_sync", "specs/linux/workqueue.own.h", "__requires(work_is_sound(work))", 51 },
	{ "cancel_work_sync", "specs/linux/workqueue.own.h", "__unpins_if(ret, cancel_work_sync(work))", 52 },
};
CORDON_SAME_TYPE(cancel_work_sync, bool, struct work_struct *);
static void enter_cancel_work_sync(struct cordon_call *call)
{
	struct work_struct *work = (struct work_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_cancel_work_sync[1]);
	cordon_need_ref(call, work, 0, CORDON_TYPE(work), &clauses_cancel_work_sync[2]);
	if (!own_pinned(work, sizeof(*work))) {
		cordon_need_write(call, work, sizeof(*work), &clauses_cancel_work_sync[3]);
	}
	cordon_require(call, work_is_sound(work), &clauses_cancel_work_sync[4]);
}

static void leave_cancel_work_sync(struct cordon_call *call)
{
	struct work_struct *work = (struct work_struct *)call->args[0];
	bool ret = (u8)call->result != 0;

	if (ret) {
		{
			const u64 arguments[6] = { (u64)(work) };
		
			cordon_unpin(call, &cordon_inverse_cancel_work_sync, arguments, 1, &clauses_cancel_work_sync[5]);
		}
	}
}

const struct cordon_contract cordon_import_cancel_work_sync = {
	.name = "cancel_work_sync",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_cancel_work_sync[0],
	.enter = enter_cancel_work_sync,
	.leave = leave_cancel_work_sync,
};

/* ---- cancel_delayed_work_sync ---- */
static const struct cordon_clause clauses_cancel_delayed_work_sync[] = {
	{ "cancel_delayed_work_sync", "specs/linux/workqueue.own.h", "cancel_delayed_work_sync", 53 },
	{ "cancel_delayed_work_sync", "specs/linux/workqueue.own.h", "__runs_in(process)", 54 },
	{ "cancel_delayed_work_sync", "specs/linux/workqueue.own.h", "__checks(ref(dwork))", 55 },
	{ "cancel_delayed_work_sync", "specs/linux/workqueue.own.h", "__checks_if(!own_pinned(dwork, sizeof(*dwork)), write(dwork, sizeof(*dwork)))", 56 },
	{ "cancel_delayed_work_sync", "specs/linux/workqueue.own.h", "__requires(delayed_work_is_sound(dwork))", 57 },
	{ "cancel_delayed_work_sync", "specs/linux/workqueue.own.h", "__unpins_if(ret, cancel_delayed_work_sync(dwork))", 58 },
};
CORDON_SAME_TYPE(cancel_delayed_work_sync, bool, struct delayed_work *);
static void enter_cancel_delayed_work_sync(struct cordon_call *call)
{
	struct delayed_work *dwork = (struct delayed_work *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_cancel_delayed_work_sync[1]);
	cordon_need_ref(call, dwork, 0, CORDON_TYPE(dwork), &clauses_cancel_delayed_work_sync[2]);
	if (!own_pinned(dwork, sizeof(*dwork))) {
		cordon_need_write(call, dwork, sizeof(*dwork), &clauses_cancel_delayed_work_sync[3]);
	}
	cordon_require(call, delayed_work_is_sound(dwork), &clauses_cancel_delayed_work_sync[4]);
}

static void leave_cancel_delayed_work_sync(struct cordon_call *call)
{
	struct delayed_work *dwork = (struct delayed_work *)call->args[0];
	bool ret = (u8)call->result != 0;

	if (ret) {
		{
			const u64 arguments[6] = { (u64)(dwork) };
		
			cordon_unpin(call, &cordon_inverse_cancel_delayed_work_sync, arguments, 1, &clauses_cancel_delayed_work_sync[5]);
		}
	}
}

const struct cordon_contract cordon_import_cancel_delayed_work_sync = {
	.name = "cancel_delayed_work_sync",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_cancel_delayed_work_sync[0],
	.enter = enter_cancel_delayed_work_sync,
	.leave = leave_cancel_delayed_work_sync,
};

/* ---- work_struct.func ---- */
static const struct cordon_clause clauses_work_struct__func[] = {
	{ "work_struct.func", "specs/linux/workqueue.own.h", "work_struct.func", 61 },
	{ "work_struct.func", "specs/linux/workqueue.own.h", "__principal(work)", 62 },
	{ "work_struct.func", "specs/linux/workqueue.own.h", "__runs_in(process)", 63 },
	{ "work_struct.func", "specs/linux/workqueue.own.h", "__unpins(cancel_work_sync(work))", 64 },
	{ "work_struct.func", "specs/linux/workqueue.own.h", "__unpins(cancel_delayed_work_sync(to_delayed_work(work)))", 65 },
	{ "work_struct.func", "specs/linux/workqueue.own.h", "__faults()", 66 },
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

static void gone_work_struct__func(struct cordon_call *call)
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

const struct cordon_contract cordon_callback_work_struct__func = {
	.name = "work_struct.func",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_work_struct__func[0],
	.enter = enter_work_struct__func,
	.fault = fault_work_struct__func,
	.gone = gone_work_struct__func,
};

/* ---- system_wq ---- */
static const struct cordon_clause clauses_system_wq[] = {
	{ "system_wq", "specs/linux/workqueue.own.h", "system_wq", 68 },
	{ "system_wq", "specs/linux/workqueue.own.h", "__grants(ref(system_wq))", 69 },
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
	{ "delayed_work_timer_fn", "specs/linux/workqueue.own.h", "delayed_work_timer_fn", 73 },
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
	{ "init_timer_key", "specs/linux/workqueue.own.h", "init_timer_key", 75 },
	{ "init_timer_key", "specs/linux/workqueue.own.h", "__checks(write(timer, sizeof(*timer)))", 77 },
	{ "init_timer_key", "specs/linux/workqueue.own.h", "__registers(func, timer_list.function)", 78 },
	{ "init_timer_key", "specs/linux/workqueue.own.h", "__opaque(name)", 79 },
	{ "init_timer_key", "specs/linux/workqueue.own.h", "__opaque(key)", 80 },
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

/* ---- mod_timer ---- */
static const struct cordon_clause clauses_mod_timer[] = {
	{ "mod_timer", "specs/linux/workqueue.own.h", "mod_timer", 82 },
	{ "mod_timer", "specs/linux/workqueue.own.h", "__checks(ref(timer))", 83 },
	{ "mod_timer", "specs/linux/workqueue.own.h", "__checks_if(!own_pinned(timer, sizeof(*timer)), write(timer, sizeof(*timer)))", 84 },
	{ "mod_timer", "specs/linux/workqueue.own.h", "__requires(timer->function && timer_is_sound(timer))", 85 },
	{ "mod_timer", "specs/linux/workqueue.own.h", "__registers(timer->function, timer_list.function)", 86 },
	{ "mod_timer", "specs/linux/workqueue.own.h", "__pins(write(timer, sizeof(*timer)), timer_delete_sync(timer))", 87 },
	{ "mod_timer", "specs/linux/workqueue.own.h", "__unpins_if(ret, timer_delete_sync(timer))", 88 },
};
CORDON_SAME_TYPE(mod_timer, int, struct timer_list *, unsigned long);
static void enter_mod_timer(struct cordon_call *call)
{
	struct timer_list *timer = (struct timer_list *)call->args[0];

	cordon_need_ref(call, timer, 0, CORDON_TYPE(timer), &clauses_mod_timer[1]);
	if (!own_pinned(timer, sizeof(*timer))) {
		cordon_need_write(call, timer, sizeof(*timer), &clauses_mod_timer[2]);
	}
	cordon_require(call, timer->function && timer_is_sound(timer), &clauses_mod_timer[3]);
	cordon_register_function(call, timer->function, &cordon_callback_timer_list__function, &clauses_mod_timer[4]);
	{
		const u64 arguments[6] = { (u64)(timer) };
	
		cordon_pin(call, &cordon_inverse_timer_delete_sync, arguments, timer, sizeof(*timer), &clauses_mod_timer[5]);
	}
}

static void leave_mod_timer(struct cordon_call *call)
{
	struct timer_list *timer = (struct timer_list *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		{
			const u64 arguments[6] = { (u64)(timer) };
		
			cordon_unpin(call, &cordon_inverse_timer_delete_sync, arguments, 1, &clauses_mod_timer[6]);
		}
	}
}

const struct cordon_contract cordon_import_mod_timer = {
	.name = "mod_timer",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_mod_timer[0],
	.enter = enter_mod_timer,
	.leave = leave_mod_timer,
};

/* ---- add_timer ---- */
static const struct cordon_clause clauses_add_timer[] = {
	{ "add_timer", "specs/linux/workqueue.own.h", "add_timer", 89 },
	{ "add_timer", "specs/linux/workqueue.own.h", "__checks(write(timer, sizeof(*timer)))", 90 },
	{ "add_timer", "specs/linux/workqueue.own.h", "__requires(timer->function && !timer_pending(timer) && timer_is_sound(timer))", 91 },
	{ "add_timer", "specs/linux/workqueue.own.h", "__registers(timer->function, timer_list.function)", 92 },
	{ "add_timer", "specs/linux/workqueue.own.h", "__pins(write(timer, sizeof(*timer)), timer_delete_sync(timer))", 93 },
};
CORDON_SAME_TYPE(add_timer, void, struct timer_list *);
static void enter_add_timer(struct cordon_call *call)
{
	struct timer_list *timer = (struct timer_list *)call->args[0];

	cordon_need_write(call, timer, sizeof(*timer), &clauses_add_timer[1]);
	cordon_require(call, timer->function && !timer_pending(timer) && timer_is_sound(timer), &clauses_add_timer[2]);
	cordon_register_function(call, timer->function, &cordon_callback_timer_list__function, &clauses_add_timer[3]);
	{
		const u64 arguments[6] = { (u64)(timer) };
	
		cordon_pin(call, &cordon_inverse_timer_delete_sync, arguments, timer, sizeof(*timer), &clauses_add_timer[4]);
	}
}

const struct cordon_contract cordon_import_add_timer = {
	.name = "add_timer",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_add_timer[0],
	.enter = enter_add_timer,
};

/* ---- timer_delete ---- */
static const struct cordon_clause clauses_timer_delete[] = {
	{ "timer_delete", "specs/linux/workqueue.own.h", "timer_delete", 94 },
	{ "timer_delete", "specs/linux/workqueue.own.h", "__checks(ref(timer))", 95 },
	{ "timer_delete", "specs/linux/workqueue.own.h", "__checks_if(!own_pinned(timer, sizeof(*timer)), write(timer, sizeof(*timer)))", 96 },
	{ "timer_delete", "specs/linux/workqueue.own.h", "__requires(timer_is_sound(timer))", 97 },
	{ "timer_delete", "specs/linux/workqueue.own.h", "__unpins_if(ret, timer_delete_sync(timer))", 98 },
};
CORDON_SAME_TYPE(timer_delete, int, struct timer_list *);
static void enter_timer_delete(struct cordon_call *call)
{
	struct timer_list *timer = (struct timer_list *)call->args[0];

	cordon_need_ref(call, timer, 0, CORDON_TYPE(timer), &clauses_timer_delete[1]);
	if (!own_pinned(timer, sizeof(*timer))) {
		cordon_need_write(call, timer, sizeof(*timer), &clauses_timer_delete[2]);
	}
	cordon_require(call, timer_is_sound(timer), &clauses_timer_delete[3]);
}

static void leave_timer_delete(struct cordon_call *call)
{
	struct timer_list *timer = (struct timer_list *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		{
			const u64 arguments[6] = { (u64)(timer) };
		
			cordon_unpin(call, &cordon_inverse_timer_delete_sync, arguments, 1, &clauses_timer_delete[4]);
		}
	}
}

const struct cordon_contract cordon_import_timer_delete = {
	.name = "timer_delete",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_timer_delete[0],
	.enter = enter_timer_delete,
	.leave = leave_timer_delete,
};

/* ---- timer_delete_sync ---- */
static const struct cordon_clause clauses_timer_delete_sync[] = {
	{ "timer_delete_sync", "specs/linux/workqueue.own.h", "timer_delete_sync", 99 },
	{ "timer_delete_sync", "specs/linux/workqueue.own.h", "__checks(ref(timer))", 100 },
	{ "timer_delete_sync", "specs/linux/workqueue.own.h", "__checks_if(!own_pinned(timer, sizeof(*timer)), write(timer, sizeof(*timer)))", 101 },
	{ "timer_delete_sync", "specs/linux/workqueue.own.h", "__requires(timer_is_sound(timer))", 102 },
	{ "timer_delete_sync", "specs/linux/workqueue.own.h", "__unpins_if(ret, timer_delete_sync(timer))", 103 },
};
CORDON_SAME_TYPE(timer_delete_sync, int, struct timer_list *);
static void enter_timer_delete_sync(struct cordon_call *call)
{
	struct timer_list *timer = (struct timer_list *)call->args[0];

	cordon_need_ref(call, timer, 0, CORDON_TYPE(timer), &clauses_timer_delete_sync[1]);
	if (!own_pinned(timer, sizeof(*timer))) {
		cordon_need_write(call, timer, sizeof(*timer), &clauses_timer_delete_sync[2]);
	}
	cordon_require(call, timer_is_sound(timer), &clauses_timer_delete_sync[3]);
}

static void leave_timer_delete_sync(struct cordon_call *call)
{
	struct timer_list *timer = (struct timer_list *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		{
			const u64 arguments[6] = { (u64)(timer) };
		
			cordon_unpin(call, &cordon_inverse_timer_delete_sync, arguments, 1, &clauses_timer_delete_sync[4]);
		}
	}
}

const struct cordon_contract cordon_import_timer_delete_sync = {
	.name = "timer_delete_sync",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_timer_delete_sync[0],
	.enter = enter_timer_delete_sync,
	.leave = leave_timer_delete_sync,
};

/* ---- timer_list.function ---- */
static const struct cordon_clause clauses_timer_list__function[] = {
	{ "timer_list.function", "specs/linux/workqueue.own.h", "timer_list.function", 104 },
	{ "timer_list.function", "specs/linux/workqueue.own.h", "__principal(t)", 105 },
	{ "timer_list.function", "specs/linux/workqueue.own.h", "__runs_in(softirq)", 106 },
	{ "timer_list.function", "specs/linux/workqueue.own.h", "__unpins(timer_delete_sync(t))", 107 },
	{ "timer_list.function", "specs/linux/workqueue.own.h", "__faults()", 108 },
};
CORDON_SAME_TYPE(*((struct timer_list *)0)->function, void, struct timer_list *);
static void enter_timer_list__function(struct cordon_call *call)
{
	struct timer_list *t = (struct timer_list *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(t) };
	
		cordon_unpin(call, &cordon_inverse_timer_delete_sync, arguments, 1, &clauses_timer_list__function[3]);
	}
}

static u64 fault_timer_list__function(struct cordon_call *call)
{
	return 0;
}

static void gone_timer_list__function(struct cordon_call *call)
{
	struct timer_list *t = (struct timer_list *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(t) };
	
		cordon_unpin(call, &cordon_inverse_timer_delete_sync, arguments, 1, &clauses_timer_list__function[3]);
	}
}

const struct cordon_contract cordon_callback_timer_list__function = {
	.name = "timer_list.function",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_timer_list__function[0],
	.enter = enter_timer_list__function,
	.fault = fault_timer_list__function,
	.gone = gone_timer_list__function,
};

/* ---- mod_delayed_work_on ---- */
static const struct cordon_clause clauses_mod_delayed_work_on[] = {
	{ "mod_delayed_work_on", "specs/linux/workqueue.own.h", "mod_delayed_work_on", 110 },
	{ "mod_delayed_work_on", "specs/linux/workqueue.own.h", "__checks(ref(wq))", 111 },
	{ "mod_delayed_work_on", "specs/linux/workqueue.own.h", "__checks(write(dwork, sizeof(*dwork)))", 112 },
	{ "mod_delayed_work_on", "specs/linux/workqueue.own.h", "__registers(dwork->work.func, work_struct.func)", 113 },
	{ "mod_delayed_work_on", "specs/linux/workqueue.own.h", "__requires(dwork->timer.function == delayed_work_timer_fn && delayed_work_is_sound(dwork))", 114 },
	{ "mod_delayed_work_on", "specs/linux/workqueue.own.h", "__requires(cpu == WORK_CPU_UNBOUND || ((unsigned int)cpu < nr_cpu_ids && cpu_online(cpu)))", 115 },
	{ "mod_delayed_work_on", "specs/linux/workqueue.own.h", "__pins_if(!ret, ref(dwork), cancel_delayed_work_sync(dwork))", 116 },
};
CORDON_SAME_TYPE(mod_delayed_work_on, bool, int, struct workqueue_struct *, struct delayed_work *, unsigned long);
static void enter_mod_delayed_work_on(struct cordon_call *call)
{
	int cpu = (int)call->args[0];
	struct workqueue_struct *wq = (struct workqueue_struct *)call->args[1];
	struct delayed_work *dwork = (struct delayed_work *)call->args[2];

	cordon_need_ref(call, wq, 0, CORDON_TYPE(wq), &clauses_mod_delayed_work_on[1]);
	cordon_need_write(call, dwork, sizeof(*dwork), &clauses_mod_delayed_work_on[2]);
	cordon_register_function(call, dwork->work.func, &cordon_callback_work_struct__func, &clauses_mod_delayed_work_on[3]);
	cordon_require(call, dwork->timer.function == delayed_work_timer_fn && delayed_work_is_sound(dwork), &clauses_mod_delayed_work_on[4]);
	cordon_require(call, cpu == WORK_CPU_UNBOUND || ((unsigned int)cpu < nr_cpu_ids && cpu_online(cpu)), &clauses_mod_delayed_work_on[5]);
}

static void leave_mod_delayed_work_on(struct cordon_call *call)
{
	struct delayed_work *dwork = (struct delayed_work *)call->args[2];
	bool ret = (u8)call->result != 0;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(dwork) };
		
			cordon_pin(call, &cordon_inverse_cancel_delayed_work_sync, arguments, NULL, 0, &clauses_mod_delayed_work_on[6]);
		}
	}
}

const struct cordon_contract cordon_import_mod_delayed_work_on = {
	.name = "mod_delayed_work_on",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_mod_delayed_work_on[0],
	.enter = enter_mod_delayed_work_on,
	.leave = leave_mod_delayed_work_on,
};

/* ---- flush_delayed_work ---- */
static const struct cordon_clause clauses_flush_delayed_work[] = {
	{ "flush_delayed_work", "specs/linux/workqueue.own.h", "flush_delayed_work", 117 },
	{ "flush_delayed_work", "specs/linux/workqueue.own.h", "__runs_in(process)", 118 },
	{ "flush_delayed_work", "specs/linux/workqueue.own.h", "__checks(write(dwork, sizeof(*dwork)))", 119 },
	{ "flush_delayed_work", "specs/linux/workqueue.own.h", "__requires(delayed_work_is_sound(dwork))", 120 },
};
CORDON_SAME_TYPE(flush_delayed_work, bool, struct delayed_work *);
static void enter_flush_delayed_work(struct cordon_call *call)
{
	struct delayed_work *dwork = (struct delayed_work *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_flush_delayed_work[1]);
	cordon_need_write(call, dwork, sizeof(*dwork), &clauses_flush_delayed_work[2]);
	cordon_require(call, delayed_work_is_sound(dwork), &clauses_flush_delayed_work[3]);
}

const struct cordon_contract cordon_import_flush_delayed_work = {
	.name = "flush_delayed_work",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_flush_delayed_work[0],
	.enter = enter_flush_delayed_work,
};

/* ---- cancel_delayed_work ---- */
static const struct cordon_clause clauses_cancel_delayed_work[] = {
	{ "cancel_delayed_work", "specs/linux/workqueue.own.h", "cancel_delayed_work", 122 },
	{ "cancel_delayed_work", "specs/linux/workqueue.own.h", "__checks(write(dwork, sizeof(*dwork)))", 123 },
	{ "cancel_delayed_work", "specs/linux/workqueue.own.h", "__requires(delayed_work_is_sound(dwork))", 124 },
	{ "cancel_delayed_work", "specs/linux/workqueue.own.h", "__unpins(cancel_delayed_work_sync(dwork))", 125 },
};
CORDON_SAME_TYPE(cancel_delayed_work, bool, struct delayed_work *);
static void enter_cancel_delayed_work(struct cordon_call *call)
{
	struct delayed_work *dwork = (struct delayed_work *)call->args[0];

	cordon_need_write(call, dwork, sizeof(*dwork), &clauses_cancel_delayed_work[1]);
	cordon_require(call, delayed_work_is_sound(dwork), &clauses_cancel_delayed_work[2]);
	{
		const u64 arguments[6] = { (u64)(dwork) };
	
		cordon_unpin(call, &cordon_inverse_cancel_delayed_work_sync, arguments, 1, &clauses_cancel_delayed_work[3]);
	}
}

const struct cordon_contract cordon_import_cancel_delayed_work = {
	.name = "cancel_delayed_work",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_cancel_delayed_work[0],
	.enter = enter_cancel_delayed_work,
};

/* ---- cancel_work ---- */
static const struct cordon_clause clauses_cancel_work[] = {
	{ "cancel_work", "specs/linux/workqueue.own.h", "cancel_work", 126 },
	{ "cancel_work", "specs/linux/workqueue.own.h", "__checks(write(work, sizeof(*work)))", 127 },
	{ "cancel_work", "specs/linux/workqueue.own.h", "__requires(work_is_sound(work))", 128 },
	{ "cancel_work", "specs/linux/workqueue.own.h", "__unpins(cancel_work_sync(work))", 129 },
};
CORDON_SAME_TYPE(cancel_work, bool, struct work_struct *);
static void enter_cancel_work(struct cordon_call *call)
{
	struct work_struct *work = (struct work_struct *)call->args[0];

	cordon_need_write(call, work, sizeof(*work), &clauses_cancel_work[1]);
	cordon_require(call, work_is_sound(work), &clauses_cancel_work[2]);
	{
		const u64 arguments[6] = { (u64)(work) };
	
		cordon_unpin(call, &cordon_inverse_cancel_work_sync, arguments, 1, &clauses_cancel_work[3]);
	}
}

const struct cordon_contract cordon_import_cancel_work = {
	.name = "cancel_work",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_cancel_work[0],
	.enter = enter_cancel_work,
};

/* ---- work_busy ---- */
static const struct cordon_clause clauses_work_busy[] = {
	{ "work_busy", "specs/linux/workqueue.own.h", "work_busy", 146 },
	{ "work_busy", "specs/linux/workqueue.own.h", "__checks(write(work, sizeof(*work)))", 147 },
	{ "work_busy", "specs/linux/workqueue.own.h", "__requires(work_is_sound(work))", 148 },
};
CORDON_SAME_TYPE(work_busy, unsigned int, struct work_struct *);
static void enter_work_busy(struct cordon_call *call)
{
	struct work_struct *work = (struct work_struct *)call->args[0];

	cordon_need_write(call, work, sizeof(*work), &clauses_work_busy[1]);
	cordon_require(call, work_is_sound(work), &clauses_work_busy[2]);
}

const struct cordon_contract cordon_import_work_busy = {
	.name = "work_busy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_work_busy[0],
	.enter = enter_work_busy,
};

/* ---- __flush_workqueue ---- */
static const struct cordon_clause clauses___flush_workqueue[] = {
	{ "__flush_workqueue", "specs/linux/workqueue.own.h", "__flush_workqueue", 149 },
	{ "__flush_workqueue", "specs/linux/workqueue.own.h", "__runs_in(process)", 150 },
	{ "__flush_workqueue", "specs/linux/workqueue.own.h", "__checks(ref(wq))", 151 },
};
CORDON_SAME_TYPE(__flush_workqueue, void, struct workqueue_struct *);
static void enter___flush_workqueue(struct cordon_call *call)
{
	struct workqueue_struct *wq = (struct workqueue_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___flush_workqueue[1]);
	cordon_need_ref(call, wq, 0, CORDON_TYPE(wq), &clauses___flush_workqueue[2]);
}

const struct cordon_contract cordon_import___flush_workqueue = {
	.name = "__flush_workqueue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___flush_workqueue[0],
	.enter = enter___flush_workqueue,
};

/* ---- drain_workqueue ---- */
static const struct cordon_clause clauses_drain_workqueue[] = {
	{ "drain_workqueue", "specs/linux/workqueue.own.h", "drain_workqueue", 152 },
	{ "drain_workqueue", "specs/linux/workqueue.own.h", "__runs_in(process)", 153 },
	{ "drain_workqueue", "specs/linux/workqueue.own.h", "__checks(ref(wq))", 154 },
};
CORDON_SAME_TYPE(drain_workqueue, void, struct workqueue_struct *);
static void enter_drain_workqueue(struct cordon_call *call)
{
	struct workqueue_struct *wq = (struct workqueue_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_drain_workqueue[1]);
	cordon_need_ref(call, wq, 0, CORDON_TYPE(wq), &clauses_drain_workqueue[2]);
}

const struct cordon_contract cordon_import_drain_workqueue = {
	.name = "drain_workqueue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_drain_workqueue[0],
	.enter = enter_drain_workqueue,
};

/* ---- system_long_wq ---- */
static const struct cordon_clause clauses_system_long_wq[] = {
	{ "system_long_wq", "specs/linux/workqueue.own.h", "system_long_wq", 156 },
	{ "system_long_wq", "specs/linux/workqueue.own.h", "__grants(ref(system_long_wq))", 156 },
};
static void attach_system_long_wq(struct cordon_call *call)
{
	cordon_gain_ref(call, 0, system_long_wq, 0, CORDON_TYPE(system_long_wq), &clauses_system_long_wq[1]);
}

const struct cordon_contract cordon_import_system_long_wq = {
	.name = "system_long_wq",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_system_long_wq[0],
	.attach = attach_system_long_wq,
};

/* ---- system_highpri_wq ---- */
static const struct cordon_clause clauses_system_highpri_wq[] = {
	{ "system_highpri_wq", "specs/linux/workqueue.own.h", "system_highpri_wq", 157 },
	{ "system_highpri_wq", "specs/linux/workqueue.own.h", "__grants(ref(system_highpri_wq))", 157 },
};
static void attach_system_highpri_wq(struct cordon_call *call)
{
	cordon_gain_ref(call, 0, system_highpri_wq, 0, CORDON_TYPE(system_highpri_wq), &clauses_system_highpri_wq[1]);
}

const struct cordon_contract cordon_import_system_highpri_wq = {
	.name = "system_highpri_wq",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_system_highpri_wq[0],
	.attach = attach_system_highpri_wq,
};

/* ---- system_unbound_wq ---- */
static const struct cordon_clause clauses_system_unbound_wq[] = {
	{ "system_unbound_wq", "specs/linux/workqueue.own.h", "system_unbound_wq", 158 },
	{ "system_unbound_wq", "specs/linux/workqueue.own.h", "__grants(ref(system_unbound_wq))", 158 },
};
static void attach_system_unbound_wq(struct cordon_call *call)
{
	cordon_gain_ref(call, 0, system_unbound_wq, 0, CORDON_TYPE(system_unbound_wq), &clauses_system_unbound_wq[1]);
}

const struct cordon_contract cordon_import_system_unbound_wq = {
	.name = "system_unbound_wq",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_system_unbound_wq[0],
	.attach = attach_system_unbound_wq,
};

/* ---- system_freezable_wq ---- */
static const struct cordon_clause clauses_system_freezable_wq[] = {
	{ "system_freezable_wq", "specs/linux/workqueue.own.h", "system_freezable_wq", 159 },
	{ "system_freezable_wq", "specs/linux/workqueue.own.h", "__grants(ref(system_freezable_wq))", 159 },
};
static void attach_system_freezable_wq(struct cordon_call *call)
{
	cordon_gain_ref(call, 0, system_freezable_wq, 0, CORDON_TYPE(system_freezable_wq), &clauses_system_freezable_wq[1]);
}

const struct cordon_contract cordon_import_system_freezable_wq = {
	.name = "system_freezable_wq",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_system_freezable_wq[0],
	.attach = attach_system_freezable_wq,
};

/* ---- system_power_efficient_wq ---- */
static const struct cordon_clause clauses_system_power_efficient_wq[] = {
	{ "system_power_efficient_wq", "specs/linux/workqueue.own.h", "system_power_efficient_wq", 160 },
	{ "system_power_efficient_wq", "specs/linux/workqueue.own.h", "__grants(ref(system_power_efficient_wq))", 160 },
};
static void attach_system_power_efficient_wq(struct cordon_call *call)
{
	cordon_gain_ref(call, 0, system_power_efficient_wq, 0, CORDON_TYPE(system_power_efficient_wq), &clauses_system_power_efficient_wq[1]);
}

const struct cordon_contract cordon_import_system_power_efficient_wq = {
	.name = "system_power_efficient_wq",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_system_power_efficient_wq[0],
	.attach = attach_system_power_efficient_wq,
};

/* ---- add_timer_on ---- */
static const struct cordon_clause clauses_add_timer_on[] = {
	{ "add_timer_on", "specs/linux/workqueue.own.h", "add_timer_on", 162 },
	{ "add_timer_on", "specs/linux/workqueue.own.h", "__checks(write(timer, sizeof(*timer)))", 163 },
	{ "add_timer_on", "specs/linux/workqueue.own.h", "__requires(timer->function && !timer_pending(timer) && (unsigned int)cpu < nr_cpu_ids)", 164 },
	{ "add_timer_on", "specs/linux/workqueue.own.h", "__registers(timer->function, timer_list.function)", 165 },
	{ "add_timer_on", "specs/linux/workqueue.own.h", "__pins(ref(timer), timer_delete_sync(timer))", 166 },
};
CORDON_SAME_TYPE(add_timer_on, void, struct timer_list *, int);
static void enter_add_timer_on(struct cordon_call *call)
{
	struct timer_list *timer = (struct timer_list *)call->args[0];
	int cpu = (int)call->args[1];

	cordon_need_write(call, timer, sizeof(*timer), &clauses_add_timer_on[1]);
	cordon_require(call, timer->function && !timer_pending(timer) && (unsigned int)cpu < nr_cpu_ids, &clauses_add_timer_on[2]);
	cordon_register_function(call, timer->function, &cordon_callback_timer_list__function, &clauses_add_timer_on[3]);
}

static void leave_add_timer_on(struct cordon_call *call)
{
	struct timer_list *timer = (struct timer_list *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(timer) };
	
		cordon_pin(call, &cordon_inverse_timer_delete_sync, arguments, NULL, 0, &clauses_add_timer_on[4]);
	}
}

const struct cordon_contract cordon_import_add_timer_on = {
	.name = "add_timer_on",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_add_timer_on[0],
	.enter = enter_add_timer_on,
	.leave = leave_add_timer_on,
};

/* ---- mod_timer_pending ---- */
static const struct cordon_clause clauses_mod_timer_pending[] = {
	{ "mod_timer_pending", "specs/linux/workqueue.own.h", "mod_timer_pending", 167 },
	{ "mod_timer_pending", "specs/linux/workqueue.own.h", "__checks(write(timer, sizeof(*timer)))", 168 },
	{ "mod_timer_pending", "specs/linux/workqueue.own.h", "__requires(timer->function)", 169 },
	{ "mod_timer_pending", "specs/linux/workqueue.own.h", "__registers(timer->function, timer_list.function)", 170 },
};
CORDON_SAME_TYPE(mod_timer_pending, int, struct timer_list *, unsigned long);
static void enter_mod_timer_pending(struct cordon_call *call)
{
	struct timer_list *timer = (struct timer_list *)call->args[0];

	cordon_need_write(call, timer, sizeof(*timer), &clauses_mod_timer_pending[1]);
	cordon_require(call, timer->function, &clauses_mod_timer_pending[2]);
	cordon_register_function(call, timer->function, &cordon_callback_timer_list__function, &clauses_mod_timer_pending[3]);
}

const struct cordon_contract cordon_import_mod_timer_pending = {
	.name = "mod_timer_pending",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_mod_timer_pending[0],
	.enter = enter_mod_timer_pending,
};

/* ---- timer_shutdown_sync ---- */
static const struct cordon_clause clauses_timer_shutdown_sync[] = {
	{ "timer_shutdown_sync", "specs/linux/workqueue.own.h", "timer_shutdown_sync", 171 },
	{ "timer_shutdown_sync", "specs/linux/workqueue.own.h", "__checks(write(timer, sizeof(*timer)))", 172 },
	{ "timer_shutdown_sync", "specs/linux/workqueue.own.h", "__unpins(timer_delete_sync(timer))", 173 },
};
CORDON_SAME_TYPE(timer_shutdown_sync, int, struct timer_list *);
static void enter_timer_shutdown_sync(struct cordon_call *call)
{
	struct timer_list *timer = (struct timer_list *)call->args[0];

	cordon_need_write(call, timer, sizeof(*timer), &clauses_timer_shutdown_sync[1]);
	{
		const u64 arguments[6] = { (u64)(timer) };
	
		cordon_unpin(call, &cordon_inverse_timer_delete_sync, arguments, 1, &clauses_timer_shutdown_sync[2]);
	}
}

const struct cordon_contract cordon_import_timer_shutdown_sync = {
	.name = "timer_shutdown_sync",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_timer_shutdown_sync[0],
	.enter = enter_timer_shutdown_sync,
};

/* ---- timer_shutdown ---- */
static const struct cordon_clause clauses_timer_shutdown[] = {
	{ "timer_shutdown", "specs/linux/workqueue.own.h", "timer_shutdown", 174 },
	{ "timer_shutdown", "specs/linux/workqueue.own.h", "__checks(write(timer, sizeof(*timer)))", 175 },
	{ "timer_shutdown", "specs/linux/workqueue.own.h", "__unpins(timer_delete_sync(timer))", 176 },
};
CORDON_SAME_TYPE(timer_shutdown, int, struct timer_list *);
static void enter_timer_shutdown(struct cordon_call *call)
{
	struct timer_list *timer = (struct timer_list *)call->args[0];

	cordon_need_write(call, timer, sizeof(*timer), &clauses_timer_shutdown[1]);
	{
		const u64 arguments[6] = { (u64)(timer) };
	
		cordon_unpin(call, &cordon_inverse_timer_delete_sync, arguments, 1, &clauses_timer_shutdown[2]);
	}
}

const struct cordon_contract cordon_import_timer_shutdown = {
	.name = "timer_shutdown",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_timer_shutdown[0],
	.enter = enter_timer_shutdown,
};

/* ---- try_to_del_timer_sync ---- */
static const struct cordon_clause clauses_try_to_del_timer_sync[] = {
	{ "try_to_del_timer_sync", "specs/linux/workqueue.own.h", "try_to_del_timer_sync", 177 },
	{ "try_to_del_timer_sync", "specs/linux/workqueue.own.h", "__checks(write(timer, sizeof(*timer)))", 178 },
	{ "try_to_del_timer_sync", "specs/linux/workqueue.own.h", "__unpins(timer_delete_sync(timer))", 179 },
};
CORDON_SAME_TYPE(try_to_del_timer_sync, int, struct timer_list *);
static void enter_try_to_del_timer_sync(struct cordon_call *call)
{
	struct timer_list *timer = (struct timer_list *)call->args[0];

	cordon_need_write(call, timer, sizeof(*timer), &clauses_try_to_del_timer_sync[1]);
	{
		const u64 arguments[6] = { (u64)(timer) };
	
		cordon_unpin(call, &cordon_inverse_timer_delete_sync, arguments, 1, &clauses_try_to_del_timer_sync[2]);
	}
}

const struct cordon_contract cordon_import_try_to_del_timer_sync = {
	.name = "try_to_del_timer_sync",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_try_to_del_timer_sync[0],
	.enter = enter_try_to_del_timer_sync,
};

