/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/hrtimer.own.h>
#include "wrap.h"

/* ---- hrtimer_init ---- */
static const struct cordon_clause clauses_hrtimer_init[] = {
	{ "hrtimer_init", "specs/linux/hrtimer.own.h", "hrtimer_init", 9 },
	{ "hrtimer_init", "specs/linux/hrtimer.own.h", "__checks(write(timer, sizeof(*timer)))", 10 },
	{ "hrtimer_init", "specs/linux/hrtimer.own.h", "__requires((unsigned int)which_clock < MAX_CLOCKS)", 11 },
	{ "hrtimer_init", "specs/linux/hrtimer.own.h", "__offers(timer->base, hrtimer_clock_base)", 12 },
};
CORDON_SAME_TYPE(hrtimer_init, void, struct hrtimer *, clockid_t, enum hrtimer_mode);
CORDON_IN_REGISTERS(clockid_t, 8);
static void enter_hrtimer_init(struct cordon_call *call)
{
	struct hrtimer *timer = (struct hrtimer *)call->args[0];
	clockid_t which_clock = (clockid_t)call->args[1];

	cordon_need_write(call, timer, sizeof(*timer), &clauses_hrtimer_init[1]);
	cordon_require(call, (unsigned int)which_clock < MAX_CLOCKS, &clauses_hrtimer_init[2]);
}

static void leave_hrtimer_init(struct cordon_call *call)
{
	struct hrtimer *timer = (struct hrtimer *)call->args[0];

	cordon_offer_table(call, timer->base, &cordon_offered_hrtimer_clock_base, &clauses_hrtimer_init[3]);
}

const struct cordon_contract cordon_import_hrtimer_init = {
	.name = "hrtimer_init",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_hrtimer_init[0],
	.enter = enter_hrtimer_init,
	.leave = leave_hrtimer_init,
};

/* ---- hrtimer_clock_base.get_time.called ---- */
static const struct cordon_clause clauses_hrtimer_clock_base__get_time__called[] = {
	{ "hrtimer_clock_base.get_time.called", "specs/linux/hrtimer.own.h", "hrtimer_clock_base.get_time.called", 13 },
	{ "hrtimer_clock_base.get_time.called", "specs/linux/hrtimer.own.h", "__runs_in(process, softirq, hardirq)", 14 },
};
CORDON_SAME_TYPE(*((struct hrtimer_clock_base *)0)->get_time, ktime_t, void);
CORDON_IN_REGISTERS(ktime_t, 16);
static void enter_hrtimer_clock_base__get_time__called(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS | CORDON_IN_SOFTIRQ | CORDON_IN_HARDIRQ, &clauses_hrtimer_clock_base__get_time__called[1]);
}

const struct cordon_contract cordon_import_hrtimer_clock_base__get_time__called = {
	.name = "hrtimer_clock_base.get_time.called",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_hrtimer_clock_base__get_time__called[0],
	.enter = enter_hrtimer_clock_base__get_time__called,
};

/* ---- hrtimer_start_range_ns ---- */
static const struct cordon_clause clauses_hrtimer_start_range_ns[] = {
	{ "hrtimer_start_range_ns", "specs/linux/hrtimer.own.h", "hrtimer_start_range_ns", 20 },
	{ "hrtimer_start_range_ns", "specs/linux/hrtimer.own.h", "__checks(ref(timer))", 21 },
	{ "hrtimer_start_range_ns", "specs/linux/hrtimer.own.h", "__requires(hrtimer_is_sound(timer))", 22 },
	{ "hrtimer_start_range_ns", "specs/linux/hrtimer.own.h", "__requires(timer->function)", 23 },
	{ "hrtimer_start_range_ns", "specs/linux/hrtimer.own.h", "__registers(timer->function, hrtimer.function)", 24 },
	{ "hrtimer_start_range_ns", "specs/linux/hrtimer.own.h", "__unpins(hrtimer_cancel(timer))", 25 },
	{ "hrtimer_start_range_ns", "specs/linux/hrtimer.own.h", "__pins_if(timer->state & HRTIMER_STATE_ENQUEUED, ref(timer), hrtimer_cancel(timer))", 26 },
};
CORDON_SAME_TYPE(hrtimer_start_range_ns, void, struct hrtimer *, ktime_t, u64, const enum hrtimer_mode);
CORDON_IN_REGISTERS(const enum hrtimer_mode, 8);
CORDON_IN_REGISTERS(ktime_t, 8);
static void enter_hrtimer_start_range_ns(struct cordon_call *call)
{
	struct hrtimer *timer = (struct hrtimer *)call->args[0];

	cordon_need_ref(call, timer, 0, CORDON_TYPE(timer), &clauses_hrtimer_start_range_ns[1]);
	cordon_require(call, hrtimer_is_sound(timer), &clauses_hrtimer_start_range_ns[2]);
	cordon_require(call, timer->function, &clauses_hrtimer_start_range_ns[3]);
	cordon_register_function(call, timer->function, &cordon_callback_hrtimer__function, &clauses_hrtimer_start_range_ns[4]);
	{
		const u64 arguments[6] = { (u64)(timer) };
	
		cordon_unpin(call, &cordon_inverse_hrtimer_cancel, arguments, 1, &clauses_hrtimer_start_range_ns[5]);
	}
}

static void leave_hrtimer_start_range_ns(struct cordon_call *call)
{
	struct hrtimer *timer = (struct hrtimer *)call->args[0];

	if (timer->state & HRTIMER_STATE_ENQUEUED) {
		{
			const u64 arguments[6] = { (u64)(timer) };
		
			cordon_pin(call, &cordon_inverse_hrtimer_cancel, arguments, NULL, 0, &clauses_hrtimer_start_range_ns[6]);
		}
	}
}

const struct cordon_contract cordon_import_hrtimer_start_range_ns = {
	.name = "hrtimer_start_range_ns",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_hrtimer_start_range_ns[0],
	.enter = enter_hrtimer_start_range_ns,
	.leave = leave_hrtimer_start_range_ns,
};

/* ---- hrtimer_cancel ---- */
static const struct cordon_clause clauses_hrtimer_cancel[] = {
	{ "hrtimer_cancel", "specs/linux/hrtimer.own.h", "hrtimer_cancel", 27 },
	{ "hrtimer_cancel", "specs/linux/hrtimer.own.h", "__checks(ref(timer))", 28 },
	{ "hrtimer_cancel", "specs/linux/hrtimer.own.h", "__requires(hrtimer_is_sound(timer))", 29 },
	{ "hrtimer_cancel", "specs/linux/hrtimer.own.h", "__unpins(hrtimer_cancel(timer))", 30 },
};
CORDON_SAME_TYPE(hrtimer_cancel, int, struct hrtimer *);
static void enter_hrtimer_cancel(struct cordon_call *call)
{
	struct hrtimer *timer = (struct hrtimer *)call->args[0];

	cordon_need_ref(call, timer, 0, CORDON_TYPE(timer), &clauses_hrtimer_cancel[1]);
	cordon_require(call, hrtimer_is_sound(timer), &clauses_hrtimer_cancel[2]);
	{
		const u64 arguments[6] = { (u64)(timer) };
	
		cordon_unpin(call, &cordon_inverse_hrtimer_cancel, arguments, 1, &clauses_hrtimer_cancel[3]);
	}
}

const struct cordon_contract cordon_import_hrtimer_cancel = {
	.name = "hrtimer_cancel",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hrtimer_cancel[0],
	.enter = enter_hrtimer_cancel,
};

/* ---- hrtimer_try_to_cancel ---- */
static const struct cordon_clause clauses_hrtimer_try_to_cancel[] = {
	{ "hrtimer_try_to_cancel", "specs/linux/hrtimer.own.h", "hrtimer_try_to_cancel", 31 },
	{ "hrtimer_try_to_cancel", "specs/linux/hrtimer.own.h", "__checks(ref(timer))", 32 },
	{ "hrtimer_try_to_cancel", "specs/linux/hrtimer.own.h", "__requires(hrtimer_is_sound(timer))", 33 },
	{ "hrtimer_try_to_cancel", "specs/linux/hrtimer.own.h", "__unpins(hrtimer_cancel(timer))", 34 },
};
CORDON_SAME_TYPE(hrtimer_try_to_cancel, int, struct hrtimer *);
static void enter_hrtimer_try_to_cancel(struct cordon_call *call)
{
	struct hrtimer *timer = (struct hrtimer *)call->args[0];

	cordon_need_ref(call, timer, 0, CORDON_TYPE(timer), &clauses_hrtimer_try_to_cancel[1]);
	cordon_require(call, hrtimer_is_sound(timer), &clauses_hrtimer_try_to_cancel[2]);
	{
		const u64 arguments[6] = { (u64)(timer) };
	
		cordon_unpin(call, &cordon_inverse_hrtimer_cancel, arguments, 1, &clauses_hrtimer_try_to_cancel[3]);
	}
}

const struct cordon_contract cordon_import_hrtimer_try_to_cancel = {
	.name = "hrtimer_try_to_cancel",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hrtimer_try_to_cancel[0],
	.enter = enter_hrtimer_try_to_cancel,
};

/* ---- hrtimer_active ---- */
static const struct cordon_clause clauses_hrtimer_active[] = {
	{ "hrtimer_active", "specs/linux/hrtimer.own.h", "hrtimer_active", 35 },
	{ "hrtimer_active", "specs/linux/hrtimer.own.h", "__checks(ref(timer))", 36 },
	{ "hrtimer_active", "specs/linux/hrtimer.own.h", "__requires(hrtimer_is_sound(timer))", 37 },
};
CORDON_SAME_TYPE(hrtimer_active, bool, const struct hrtimer *);
static void enter_hrtimer_active(struct cordon_call *call)
{
	const struct hrtimer *timer = (const struct hrtimer *)call->args[0];

	cordon_need_ref(call, timer, 0, CORDON_TYPE(timer), &clauses_hrtimer_active[1]);
	cordon_require(call, hrtimer_is_sound(timer), &clauses_hrtimer_active[2]);
}

const struct cordon_contract cordon_import_hrtimer_active = {
	.name = "hrtimer_active",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hrtimer_active[0],
	.enter = enter_hrtimer_active,
};

/* ---- hrtimer_forward ---- */
static const struct cordon_clause clauses_hrtimer_forward[] = {
	{ "hrtimer_forward", "specs/linux/hrtimer.own.h", "hrtimer_forward", 39 },
	{ "hrtimer_forward", "specs/linux/hrtimer.own.h", "__checks(write(timer, sizeof(*timer)))", 40 },
	{ "hrtimer_forward", "specs/linux/hrtimer.own.h", "__requires(!(timer->state & HRTIMER_STATE_ENQUEUED))", 41 },
};
CORDON_SAME_TYPE(hrtimer_forward, u64, struct hrtimer *, ktime_t, ktime_t);
CORDON_IN_REGISTERS(ktime_t, 8);
static void enter_hrtimer_forward(struct cordon_call *call)
{
	struct hrtimer *timer = (struct hrtimer *)call->args[0];

	cordon_need_write(call, timer, sizeof(*timer), &clauses_hrtimer_forward[1]);
	cordon_require(call, !(timer->state & HRTIMER_STATE_ENQUEUED), &clauses_hrtimer_forward[2]);
}

const struct cordon_contract cordon_import_hrtimer_forward = {
	.name = "hrtimer_forward",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_hrtimer_forward[0],
	.enter = enter_hrtimer_forward,
};

/* ---- hrtimer.function ---- */
static const struct cordon_clause clauses_hrtimer__function[] = {
	{ "hrtimer.function", "specs/linux/hrtimer.own.h", "hrtimer.function", 43 },
	{ "hrtimer.function", "specs/linux/hrtimer.own.h", "__principal(timer)", 44 },
	{ "hrtimer.function", "specs/linux/hrtimer.own.h", "__runs_in(hardirq, softirq)", 44 },
	{ "hrtimer.function", "specs/linux/hrtimer.own.h", "__unpins(hrtimer_cancel(timer))", 45 },
	{ "hrtimer.function", "specs/linux/hrtimer.own.h", "__faults(HRTIMER_NORESTART)", 46 },
};
CORDON_SAME_TYPE(*((struct hrtimer *)0)->function, enum hrtimer_restart, struct hrtimer *);
static void enter_hrtimer__function(struct cordon_call *call)
{
	struct hrtimer *timer = (struct hrtimer *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(timer) };
	
		cordon_unpin(call, &cordon_inverse_hrtimer_cancel, arguments, 1, &clauses_hrtimer__function[3]);
	}
}

static u64 fault_hrtimer__function(struct cordon_call *call)
{
	return (u64)(HRTIMER_NORESTART);
}

static void gone_hrtimer__function(struct cordon_call *call)
{
	struct hrtimer *timer = (struct hrtimer *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(timer) };
	
		cordon_unpin(call, &cordon_inverse_hrtimer_cancel, arguments, 1, &clauses_hrtimer__function[3]);
	}
}

const struct cordon_contract cordon_callback_hrtimer__function = {
	.name = "hrtimer.function",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hrtimer__function[0],
	.enter = enter_hrtimer__function,
	.fault = fault_hrtimer__function,
	.gone = gone_hrtimer__function,
};

