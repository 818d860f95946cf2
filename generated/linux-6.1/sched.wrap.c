/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/sched.own.h>
#include "wrap.h"

/* ---- schedule_timeout_uninterruptible ---- */
static const struct cordon_clause clauses_schedule_timeout_uninterruptible[] = {
	{ "schedule_timeout_uninterruptible", "specs/linux/sched.own.h", "schedule_timeout_uninterruptible", 8 },
};
CORDON_SAME_TYPE(schedule_timeout_uninterruptible, long, long);
const struct cordon_contract cordon_import_schedule_timeout_uninterruptible = {
	.name = "schedule_timeout_uninterruptible",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_schedule_timeout_uninterruptible[0],
};

/* ---- schedule_timeout_interruptible ---- */
static const struct cordon_clause clauses_schedule_timeout_interruptible[] = {
	{ "schedule_timeout_interruptible", "specs/linux/sched.own.h", "schedule_timeout_interruptible", 9 },
};
CORDON_SAME_TYPE(schedule_timeout_interruptible, long, long);
const struct cordon_contract cordon_import_schedule_timeout_interruptible = {
	.name = "schedule_timeout_interruptible",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_schedule_timeout_interruptible[0],
};

/* ---- schedule_timeout ---- */
static const struct cordon_clause clauses_schedule_timeout[] = {
	{ "schedule_timeout", "specs/linux/sched.own.h", "schedule_timeout", 10 },
};
CORDON_SAME_TYPE(schedule_timeout, long, long);
const struct cordon_contract cordon_import_schedule_timeout = {
	.name = "schedule_timeout",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_schedule_timeout[0],
};

/* ---- io_schedule ---- */
static const struct cordon_clause clauses_io_schedule[] = {
	{ "io_schedule", "specs/linux/sched.own.h", "io_schedule", 11 },
};
CORDON_SAME_TYPE(io_schedule, void, void);
const struct cordon_contract cordon_import_io_schedule = {
	.name = "io_schedule",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_io_schedule[0],
};

/* ---- schedule ---- */
static const struct cordon_clause clauses_schedule[] = {
	{ "schedule", "specs/linux/sched.own.h", "schedule", 12 },
};
CORDON_SAME_TYPE(schedule, void, void);
const struct cordon_contract cordon_import_schedule = {
	.name = "schedule",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_schedule[0],
};

/* ---- __rcu_read_lock ---- */
static const struct cordon_clause clauses___rcu_read_lock[] = {
	{ "__rcu_read_lock", "specs/linux/sched.own.h", "__rcu_read_lock", 14 },
};
CORDON_SAME_TYPE(__rcu_read_lock, void, void);
const struct cordon_contract cordon_import___rcu_read_lock = {
	.name = "__rcu_read_lock",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses___rcu_read_lock[0],
};

/* ---- __rcu_read_unlock ---- */
static const struct cordon_clause clauses___rcu_read_unlock[] = {
	{ "__rcu_read_unlock", "specs/linux/sched.own.h", "__rcu_read_unlock", 15 },
};
CORDON_SAME_TYPE(__rcu_read_unlock, void, void);
const struct cordon_contract cordon_import___rcu_read_unlock = {
	.name = "__rcu_read_unlock",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses___rcu_read_unlock[0],
};

/* ---- yield ---- */
static const struct cordon_clause clauses_yield[] = {
	{ "yield", "specs/linux/sched.own.h", "yield", 18 },
	{ "yield", "specs/linux/sched.own.h", "__runs_in(process)", 19 },
};
CORDON_SAME_TYPE(yield, void, void);
static void enter_yield(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_yield[1]);
}

const struct cordon_contract cordon_import_yield = {
	.name = "yield",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_yield[0],
	.enter = enter_yield,
};

