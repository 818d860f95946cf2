/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_SCHED_H
#define OWN_SCHED_H
#include <linux/sched.h>
#include <linux/rcupdate.h>
#include <ownership.h>

DIRECT(schedule_timeout_uninterruptible);
DIRECT(schedule_timeout_interruptible);
DIRECT(schedule_timeout);
DIRECT(io_schedule);
DIRECT(schedule);
/* Nesting is compared at the end of every entry and undone at a kill. */
DIRECT(__rcu_read_lock);
DIRECT(__rcu_read_unlock);
/* Wait loops store their state inline. */
WRITABLE(task_struct, __state, current);
void yield(void)
	__runs_in(process);
#endif
