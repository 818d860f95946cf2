/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_TIMEKEEPING_H
#define OWN_TIMEKEEPING_H
#include <linux/version.h>
#include <linux/ktime.h>
#include <linux/timekeeping.h>
#include <linux/timecounter.h>
#include <linux/time64.h>
#include <asm/tsc.h>
#include <linux/jiffies.h>
#include <linux/sched/clock.h>
#include <ownership.h>

void ktime_get_real_ts64(struct timespec64 *tv)
	__checks(write(tv, sizeof(*tv)));
DIRECT(ktime_get);
DIRECT(sched_clock);
DIRECT(ktime_get_raw);
DIRECT(ktime_get_with_offset);
DIRECT(ns_to_timespec64);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 10, 0)
DIRECT(convert_art_to_tsc);
#endif

/* Both structures are the driver's, and the counter is read through them. */
void timecounter_init(struct timecounter *tc, const struct cyclecounter *cc, u64 start_tstamp)
	__checks(write(tc, sizeof(*tc)))
	__checks(read(cc, sizeof(*cc)))
	__registers(cc->read, cyclecounter.read);
u64 timecounter_read(struct timecounter *tc)
	__checks(write(tc, sizeof(*tc)))
	__checks(read(tc->cc, sizeof(*tc->cc)))
	__registers(tc->cc->read, cyclecounter.read);
u64 timecounter_cyc2time(const struct timecounter *tc, u64 cycle_tstamp)
	__checks(read(tc, sizeof(*tc)))
	__checks(read(tc->cc, sizeof(*tc->cc)));
u64 CALLBACK(cyclecounter, read)(const struct cyclecounter *cc)
	__principal(cc) __runs_in(hardirq) __faults(0);

typedef int (*own_device_time_t)(ktime_t *device_time, struct system_counterval_t *sys_counterval, void *ctx);
int get_device_system_crosststamp(int (*get_time_fn)(ktime_t *device_time, struct system_counterval_t *sys_counterval,
						     void *ctx),
				  void *ctx, struct system_time_snapshot *history,
				  struct system_device_crosststamp *xtstamp)
	__calls(get_time_fn, own_device_time_t)
	__opaque(ctx)
	__checks_if(history, read(history, sizeof(*history)))
	__checks(write(xtstamp, sizeof(*xtstamp)));
int CONTRACT(own_device_time_t)(ktime_t *device_time, struct system_counterval_t *sys_counterval, void *ctx)
	__runs_in(hardirq)
	__lends(write(device_time, sizeof(*device_time)))
	__lends(write(sys_counterval, sizeof(*sys_counterval)))
	__faults(-ENODEV);
DIRECT(ktime_get_mono_fast_ns);
DIRECT(ktime_get_coarse_with_offset);
DIRECT(ktime_get_seconds);
DIRECT(ktime_get_real_seconds);
void ktime_get_ts64(struct timespec64 *ts)
	__checks(write(ts, sizeof(*ts)));
void ktime_get_coarse_real_ts64(struct timespec64 *ts)
	__checks(write(ts, sizeof(*ts)));
void ktime_get_raw_ts64(struct timespec64 *ts)
	__checks(write(ts, sizeof(*ts)));
void time64_to_tm(time64_t totalsecs, int offset, struct tm *result)
	__checks(write(result, sizeof(*result)));
DIRECT(mktime64);
DIRECT(__usecs_to_jiffies);
DIRECT(nsecs_to_jiffies);
DIRECT(jiffies64_to_msecs);
#endif
