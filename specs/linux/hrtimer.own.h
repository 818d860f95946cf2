/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_HRTIMER_H
#define OWN_HRTIMER_H
#include <linux/hrtimer.h>
#include <ownership.h>
#include <soundness.h>

/* The base that a timer was given at its initialisation; the clocks are asked through it. */
void hrtimer_init(struct hrtimer *timer, clockid_t which_clock, enum hrtimer_mode mode)
	__checks(write(timer, sizeof(*timer)))
	__requires((unsigned int)which_clock < MAX_CLOCKS)
	__offers(timer->base, hrtimer_clock_base);
ktime_t CALLED(hrtimer_clock_base, get_time)(void)
	__runs_in(process, softirq, hardirq);

/*
 * In the tree until it runs or is cancelled, and both may free the structure.  It may run before this returns: the pin
 * covers no bytes, or it would cover those of somebody else's next timer.
 */
void hrtimer_start_range_ns(struct hrtimer *timer, ktime_t tim, u64 range_ns, const enum hrtimer_mode mode)
	__checks(ref(timer))
	__requires(hrtimer_is_sound(timer))
	__requires(timer->function)
	__registers(timer->function, hrtimer.function)
	__unpins(hrtimer_cancel(timer))
	__pins_if(timer->state & HRTIMER_STATE_ENQUEUED, ref(timer), hrtimer_cancel(timer));
int hrtimer_cancel(struct hrtimer *timer)
	__checks(ref(timer))
	__requires(hrtimer_is_sound(timer))
	__unpins(hrtimer_cancel(timer));
int hrtimer_try_to_cancel(struct hrtimer *timer)
	__checks(ref(timer))
	__requires(hrtimer_is_sound(timer))
	__unpins(hrtimer_cancel(timer));
bool hrtimer_active(const struct hrtimer *timer)
	__checks(ref(timer))
	__requires(hrtimer_is_sound(timer));
/* Only of a timer that is in no tree: its own function does it. */
u64 hrtimer_forward(struct hrtimer *timer, ktime_t now, ktime_t interval)
	__checks(write(timer, sizeof(*timer)))
	__requires(!(timer->state & HRTIMER_STATE_ENQUEUED));

enum hrtimer_restart CALLBACK(hrtimer, function)(struct hrtimer *timer)
	__principal(timer) __runs_in(hardirq, softirq)
	__unpins(hrtimer_cancel(timer))
	__faults(HRTIMER_NORESTART);
#endif
