/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/timekeeping.own.h>
#include "wrap.h"

/* ---- ktime_get_real_ts64 ---- */
static const struct cordon_clause clauses_ktime_get_real_ts64[] = {
	{ "ktime_get_real_ts64", "specs/linux/timekeeping.own.h", "ktime_get_real_ts64", 14 },
	{ "ktime_get_real_ts64", "specs/linux/timekeeping.own.h", "__checks(write(tv, sizeof(*tv)))", 15 },
};
CORDON_SAME_TYPE(ktime_get_real_ts64, void, struct timespec64 *);
static void enter_ktime_get_real_ts64(struct cordon_call *call)
{
	struct timespec64 *tv = (struct timespec64 *)call->args[0];

	cordon_need_write(call, tv, sizeof(*tv), &clauses_ktime_get_real_ts64[1]);
}

const struct cordon_contract cordon_import_ktime_get_real_ts64 = {
	.name = "ktime_get_real_ts64",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ktime_get_real_ts64[0],
	.enter = enter_ktime_get_real_ts64,
};

/* ---- ktime_get ---- */
static const struct cordon_clause clauses_ktime_get[] = {
	{ "ktime_get", "specs/linux/timekeeping.own.h", "ktime_get", 16 },
};
CORDON_SAME_TYPE(ktime_get, ktime_t, void);
CORDON_IN_REGISTERS(ktime_t, 16);
const struct cordon_contract cordon_import_ktime_get = {
	.name = "ktime_get",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_ktime_get[0],
};

/* ---- sched_clock ---- */
static const struct cordon_clause clauses_sched_clock[] = {
	{ "sched_clock", "specs/linux/timekeeping.own.h", "sched_clock", 17 },
};
CORDON_SAME_TYPE(sched_clock, u64, void);
const struct cordon_contract cordon_import_sched_clock = {
	.name = "sched_clock",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_sched_clock[0],
};

/* ---- ktime_get_raw ---- */
static const struct cordon_clause clauses_ktime_get_raw[] = {
	{ "ktime_get_raw", "specs/linux/timekeeping.own.h", "ktime_get_raw", 18 },
};
CORDON_SAME_TYPE(ktime_get_raw, ktime_t, void);
CORDON_IN_REGISTERS(ktime_t, 16);
const struct cordon_contract cordon_import_ktime_get_raw = {
	.name = "ktime_get_raw",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_ktime_get_raw[0],
};

/* ---- ktime_get_with_offset ---- */
static const struct cordon_clause clauses_ktime_get_with_offset[] = {
	{ "ktime_get_with_offset", "specs/linux/timekeeping.own.h", "ktime_get_with_offset", 19 },
};
CORDON_SAME_TYPE(ktime_get_with_offset, ktime_t, enum tk_offsets);
CORDON_IN_REGISTERS(ktime_t, 16);
const struct cordon_contract cordon_import_ktime_get_with_offset = {
	.name = "ktime_get_with_offset",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_ktime_get_with_offset[0],
};

/* ---- ns_to_timespec64 ---- */
static const struct cordon_clause clauses_ns_to_timespec64[] = {
	{ "ns_to_timespec64", "specs/linux/timekeeping.own.h", "ns_to_timespec64", 20 },
};
CORDON_SAME_TYPE(ns_to_timespec64, struct timespec64, s64);
CORDON_IN_REGISTERS(struct timespec64, 16);
const struct cordon_contract cordon_import_ns_to_timespec64 = {
	.name = "ns_to_timespec64",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_ns_to_timespec64[0],
};

/* ---- timecounter_init ---- */
static const struct cordon_clause clauses_timecounter_init[] = {
	{ "timecounter_init", "specs/linux/timekeeping.own.h", "timecounter_init", 26 },
	{ "timecounter_init", "specs/linux/timekeeping.own.h", "__checks(write(tc, sizeof(*tc)))", 27 },
	{ "timecounter_init", "specs/linux/timekeeping.own.h", "__checks(read(cc, sizeof(*cc)))", 28 },
	{ "timecounter_init", "specs/linux/timekeeping.own.h", "__registers(cc->read, cyclecounter.read)", 29 },
};
CORDON_SAME_TYPE(timecounter_init, void, struct timecounter *, const struct cyclecounter *, u64);
static void enter_timecounter_init(struct cordon_call *call)
{
	struct timecounter *tc = (struct timecounter *)call->args[0];
	const struct cyclecounter *cc = (const struct cyclecounter *)call->args[1];

	cordon_need_write(call, tc, sizeof(*tc), &clauses_timecounter_init[1]);
	cordon_need_read(call, cc, sizeof(*cc), &clauses_timecounter_init[2]);
	cordon_register_function(call, cc->read, &cordon_callback_cyclecounter__read, &clauses_timecounter_init[3]);
}

const struct cordon_contract cordon_import_timecounter_init = {
	.name = "timecounter_init",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_timecounter_init[0],
	.enter = enter_timecounter_init,
};

/* ---- timecounter_read ---- */
static const struct cordon_clause clauses_timecounter_read[] = {
	{ "timecounter_read", "specs/linux/timekeeping.own.h", "timecounter_read", 30 },
	{ "timecounter_read", "specs/linux/timekeeping.own.h", "__checks(write(tc, sizeof(*tc)))", 31 },
	{ "timecounter_read", "specs/linux/timekeeping.own.h", "__checks(read(tc->cc, sizeof(*tc->cc)))", 32 },
	{ "timecounter_read", "specs/linux/timekeeping.own.h", "__registers(tc->cc->read, cyclecounter.read)", 33 },
};
CORDON_SAME_TYPE(timecounter_read, u64, struct timecounter *);
static void enter_timecounter_read(struct cordon_call *call)
{
	struct timecounter *tc = (struct timecounter *)call->args[0];

	cordon_need_write(call, tc, sizeof(*tc), &clauses_timecounter_read[1]);
	cordon_need_read(call, tc->cc, sizeof(*tc->cc), &clauses_timecounter_read[2]);
	cordon_register_function(call, tc->cc->read, &cordon_callback_cyclecounter__read, &clauses_timecounter_read[3]);
}

const struct cordon_contract cordon_import_timecounter_read = {
	.name = "timecounter_read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_timecounter_read[0],
	.enter = enter_timecounter_read,
};

/* ---- timecounter_cyc2time ---- */
static const struct cordon_clause clauses_timecounter_cyc2time[] = {
	{ "timecounter_cyc2time", "specs/linux/timekeeping.own.h", "timecounter_cyc2time", 34 },
	{ "timecounter_cyc2time", "specs/linux/timekeeping.own.h", "__checks(read(tc, sizeof(*tc)))", 35 },
	{ "timecounter_cyc2time", "specs/linux/timekeeping.own.h", "__checks(read(tc->cc, sizeof(*tc->cc)))", 36 },
};
CORDON_SAME_TYPE(timecounter_cyc2time, u64, const struct timecounter *, u64);
static void enter_timecounter_cyc2time(struct cordon_call *call)
{
	const struct timecounter *tc = (const struct timecounter *)call->args[0];

	cordon_need_read(call, tc, sizeof(*tc), &clauses_timecounter_cyc2time[1]);
	cordon_need_read(call, tc->cc, sizeof(*tc->cc), &clauses_timecounter_cyc2time[2]);
}

const struct cordon_contract cordon_import_timecounter_cyc2time = {
	.name = "timecounter_cyc2time",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_timecounter_cyc2time[0],
	.enter = enter_timecounter_cyc2time,
};

/* ---- cyclecounter.read ---- */
static const struct cordon_clause clauses_cyclecounter__read[] = {
	{ "cyclecounter.read", "specs/linux/timekeeping.own.h", "cyclecounter.read", 37 },
	{ "cyclecounter.read", "specs/linux/timekeeping.own.h", "__principal(cc)", 38 },
	{ "cyclecounter.read", "specs/linux/timekeeping.own.h", "__runs_in(hardirq)", 38 },
	{ "cyclecounter.read", "specs/linux/timekeeping.own.h", "__faults(0)", 38 },
};
CORDON_SAME_TYPE(*((struct cyclecounter *)0)->read, u64, const struct cyclecounter *);
static u64 fault_cyclecounter__read(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_cyclecounter__read = {
	.name = "cyclecounter.read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_cyclecounter__read[0],
	.fault = fault_cyclecounter__read,
};

/* ---- get_device_system_crosststamp ---- */
static const struct cordon_clause clauses_get_device_system_crosststamp[] = {
	{ "get_device_system_crosststamp", "specs/linux/timekeeping.own.h", "get_device_system_crosststamp", 41 },
	{ "get_device_system_crosststamp", "specs/linux/timekeeping.own.h", "__calls(get_time_fn, own_device_time_t)", 45 },
	{ "get_device_system_crosststamp", "specs/linux/timekeeping.own.h", "__opaque(ctx)", 46 },
	{ "get_device_system_crosststamp", "specs/linux/timekeeping.own.h", "__checks_if(history, read(history, sizeof(*history)))", 47 },
	{ "get_device_system_crosststamp", "specs/linux/timekeeping.own.h", "__checks(write(xtstamp, sizeof(*xtstamp)))", 48 },
};
CORDON_SAME_TYPE(get_device_system_crosststamp, int, int (*)(ktime_t *, struct system_counterval_t *, void *), void *, struct system_time_snapshot *, struct system_device_crosststamp *);
static void enter_get_device_system_crosststamp(struct cordon_call *call)
{
	typeof(int (*)(ktime_t *, struct system_counterval_t *, void *)) get_time_fn = (typeof(int (*)(ktime_t *, struct system_counterval_t *, void *)))call->args[0];
	struct system_time_snapshot *history = (struct system_time_snapshot *)call->args[2];
	struct system_device_crosststamp *xtstamp = (struct system_device_crosststamp *)call->args[3];

	cordon_register_function(call, get_time_fn, &cordon_callback_own_device_time_t, &clauses_get_device_system_crosststamp[1]);
	if (history) {
		cordon_need_read(call, history, sizeof(*history), &clauses_get_device_system_crosststamp[3]);
	}
	cordon_need_write(call, xtstamp, sizeof(*xtstamp), &clauses_get_device_system_crosststamp[4]);
}

const struct cordon_contract cordon_import_get_device_system_crosststamp = {
	.name = "get_device_system_crosststamp",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_get_device_system_crosststamp[0],
	.enter = enter_get_device_system_crosststamp,
};

/* ---- own_device_time_t ---- */
static const struct cordon_clause clauses_own_device_time_t[] = {
	{ "own_device_time_t", "specs/linux/timekeeping.own.h", "own_device_time_t", 49 },
	{ "own_device_time_t", "specs/linux/timekeeping.own.h", "__runs_in(hardirq)", 50 },
	{ "own_device_time_t", "specs/linux/timekeeping.own.h", "__lends(write(device_time, sizeof(*device_time)))", 51 },
	{ "own_device_time_t", "specs/linux/timekeeping.own.h", "__lends(write(sys_counterval, sizeof(*sys_counterval)))", 52 },
	{ "own_device_time_t", "specs/linux/timekeeping.own.h", "__faults(-ENODEV)", 53 },
};
CORDON_SAME_TYPE(*(own_device_time_t)0, int, ktime_t *, struct system_counterval_t *, void *);
static void enter_own_device_time_t(struct cordon_call *call)
{
	ktime_t *device_time = (ktime_t *)call->args[0];
	struct system_counterval_t *sys_counterval = (struct system_counterval_t *)call->args[1];

	cordon_lend_write(call, device_time, sizeof(*device_time), CORDON_TYPE(device_time), &clauses_own_device_time_t[2]);
	cordon_lend_write(call, sys_counterval, sizeof(*sys_counterval), CORDON_TYPE(sys_counterval), &clauses_own_device_time_t[3]);
}

static u64 fault_own_device_time_t(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_own_device_time_t = {
	.name = "own_device_time_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_own_device_time_t[0],
	.enter = enter_own_device_time_t,
	.fault = fault_own_device_time_t,
};

/* ---- ktime_get_mono_fast_ns ---- */
static const struct cordon_clause clauses_ktime_get_mono_fast_ns[] = {
	{ "ktime_get_mono_fast_ns", "specs/linux/timekeeping.own.h", "ktime_get_mono_fast_ns", 54 },
};
CORDON_SAME_TYPE(ktime_get_mono_fast_ns, u64, void);
const struct cordon_contract cordon_import_ktime_get_mono_fast_ns = {
	.name = "ktime_get_mono_fast_ns",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_ktime_get_mono_fast_ns[0],
};

/* ---- ktime_get_coarse_with_offset ---- */
static const struct cordon_clause clauses_ktime_get_coarse_with_offset[] = {
	{ "ktime_get_coarse_with_offset", "specs/linux/timekeeping.own.h", "ktime_get_coarse_with_offset", 55 },
};
CORDON_SAME_TYPE(ktime_get_coarse_with_offset, ktime_t, enum tk_offsets);
CORDON_IN_REGISTERS(ktime_t, 16);
const struct cordon_contract cordon_import_ktime_get_coarse_with_offset = {
	.name = "ktime_get_coarse_with_offset",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_ktime_get_coarse_with_offset[0],
};

/* ---- ktime_get_seconds ---- */
static const struct cordon_clause clauses_ktime_get_seconds[] = {
	{ "ktime_get_seconds", "specs/linux/timekeeping.own.h", "ktime_get_seconds", 56 },
};
CORDON_SAME_TYPE(ktime_get_seconds, time64_t, void);
CORDON_IN_REGISTERS(time64_t, 16);
const struct cordon_contract cordon_import_ktime_get_seconds = {
	.name = "ktime_get_seconds",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_ktime_get_seconds[0],
};

/* ---- ktime_get_real_seconds ---- */
static const struct cordon_clause clauses_ktime_get_real_seconds[] = {
	{ "ktime_get_real_seconds", "specs/linux/timekeeping.own.h", "ktime_get_real_seconds", 57 },
};
CORDON_SAME_TYPE(ktime_get_real_seconds, time64_t, void);
CORDON_IN_REGISTERS(time64_t, 16);
const struct cordon_contract cordon_import_ktime_get_real_seconds = {
	.name = "ktime_get_real_seconds",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_ktime_get_real_seconds[0],
};

/* ---- ktime_get_ts64 ---- */
static const struct cordon_clause clauses_ktime_get_ts64[] = {
	{ "ktime_get_ts64", "specs/linux/timekeeping.own.h", "ktime_get_ts64", 58 },
	{ "ktime_get_ts64", "specs/linux/timekeeping.own.h", "__checks(write(ts, sizeof(*ts)))", 59 },
};
CORDON_SAME_TYPE(ktime_get_ts64, void, struct timespec64 *);
static void enter_ktime_get_ts64(struct cordon_call *call)
{
	struct timespec64 *ts = (struct timespec64 *)call->args[0];

	cordon_need_write(call, ts, sizeof(*ts), &clauses_ktime_get_ts64[1]);
}

const struct cordon_contract cordon_import_ktime_get_ts64 = {
	.name = "ktime_get_ts64",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ktime_get_ts64[0],
	.enter = enter_ktime_get_ts64,
};

/* ---- ktime_get_coarse_real_ts64 ---- */
static const struct cordon_clause clauses_ktime_get_coarse_real_ts64[] = {
	{ "ktime_get_coarse_real_ts64", "specs/linux/timekeeping.own.h", "ktime_get_coarse_real_ts64", 60 },
	{ "ktime_get_coarse_real_ts64", "specs/linux/timekeeping.own.h", "__checks(write(ts, sizeof(*ts)))", 61 },
};
CORDON_SAME_TYPE(ktime_get_coarse_real_ts64, void, struct timespec64 *);
static void enter_ktime_get_coarse_real_ts64(struct cordon_call *call)
{
	struct timespec64 *ts = (struct timespec64 *)call->args[0];

	cordon_need_write(call, ts, sizeof(*ts), &clauses_ktime_get_coarse_real_ts64[1]);
}

const struct cordon_contract cordon_import_ktime_get_coarse_real_ts64 = {
	.name = "ktime_get_coarse_real_ts64",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ktime_get_coarse_real_ts64[0],
	.enter = enter_ktime_get_coarse_real_ts64,
};

/* ---- ktime_get_raw_ts64 ---- */
static const struct cordon_clause clauses_ktime_get_raw_ts64[] = {
	{ "ktime_get_raw_ts64", "specs/linux/timekeeping.own.h", "ktime_get_raw_ts64", 62 },
	{ "ktime_get_raw_ts64", "specs/linux/timekeeping.own.h", "__checks(write(ts, sizeof(*ts)))", 63 },
};
CORDON_SAME_TYPE(ktime_get_raw_ts64, void, struct timespec64 *);
static void enter_ktime_get_raw_ts64(struct cordon_call *call)
{
	struct timespec64 *ts = (struct timespec64 *)call->args[0];

	cordon_need_write(call, ts, sizeof(*ts), &clauses_ktime_get_raw_ts64[1]);
}

const struct cordon_contract cordon_import_ktime_get_raw_ts64 = {
	.name = "ktime_get_raw_ts64",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ktime_get_raw_ts64[0],
	.enter = enter_ktime_get_raw_ts64,
};

/* ---- time64_to_tm ---- */
static const struct cordon_clause clauses_time64_to_tm[] = {
	{ "time64_to_tm", "specs/linux/timekeeping.own.h", "time64_to_tm", 64 },
	{ "time64_to_tm", "specs/linux/timekeeping.own.h", "__checks(write(result, sizeof(*result)))", 65 },
};
CORDON_SAME_TYPE(time64_to_tm, void, time64_t, int, struct tm *);
CORDON_IN_REGISTERS(time64_t, 8);
static void enter_time64_to_tm(struct cordon_call *call)
{
	struct tm *result = (struct tm *)call->args[2];

	cordon_need_write(call, result, sizeof(*result), &clauses_time64_to_tm[1]);
}

const struct cordon_contract cordon_import_time64_to_tm = {
	.name = "time64_to_tm",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_time64_to_tm[0],
	.enter = enter_time64_to_tm,
};

/* ---- mktime64 ---- */
static const struct cordon_clause clauses_mktime64[] = {
	{ "mktime64", "specs/linux/timekeeping.own.h", "mktime64", 66 },
};
CORDON_SAME_TYPE(mktime64, time64_t, const unsigned int, const unsigned int, const unsigned int, const unsigned int, const unsigned int, const unsigned int);
CORDON_IN_REGISTERS(time64_t, 16);
const struct cordon_contract cordon_import_mktime64 = {
	.name = "mktime64",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 6,
	.where = &clauses_mktime64[0],
};

/* ---- __usecs_to_jiffies ---- */
static const struct cordon_clause clauses___usecs_to_jiffies[] = {
	{ "__usecs_to_jiffies", "specs/linux/timekeeping.own.h", "__usecs_to_jiffies", 67 },
};
CORDON_SAME_TYPE(__usecs_to_jiffies, unsigned long, const unsigned int);
const struct cordon_contract cordon_import___usecs_to_jiffies = {
	.name = "__usecs_to_jiffies",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses___usecs_to_jiffies[0],
};

/* ---- nsecs_to_jiffies ---- */
static const struct cordon_clause clauses_nsecs_to_jiffies[] = {
	{ "nsecs_to_jiffies", "specs/linux/timekeeping.own.h", "nsecs_to_jiffies", 68 },
};
CORDON_SAME_TYPE(nsecs_to_jiffies, unsigned long, u64);
const struct cordon_contract cordon_import_nsecs_to_jiffies = {
	.name = "nsecs_to_jiffies",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_nsecs_to_jiffies[0],
};

/* ---- jiffies64_to_msecs ---- */
static const struct cordon_clause clauses_jiffies64_to_msecs[] = {
	{ "jiffies64_to_msecs", "specs/linux/timekeeping.own.h", "jiffies64_to_msecs", 69 },
};
CORDON_SAME_TYPE(jiffies64_to_msecs, u64, u64);
const struct cordon_contract cordon_import_jiffies64_to_msecs = {
	.name = "jiffies64_to_msecs",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_jiffies64_to_msecs[0],
};

