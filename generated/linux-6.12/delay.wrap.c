/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/delay.own.h>
#include "wrap.h"

/* ---- __udelay ---- */
static const struct cordon_clause clauses___udelay[] = {
	{ "__udelay", "specs/linux/delay.own.h", "__udelay", 16 },
	{ "__udelay", "specs/linux/delay.own.h", "__requires(usecs <= LONGEST_UDELAY)", 17 },
};
CORDON_SAME_TYPE(__udelay, void, unsigned long);
static void enter___udelay(struct cordon_call *call)
{
	unsigned long usecs = (unsigned long)call->args[0];

	cordon_require(call, usecs <= LONGEST_UDELAY, &clauses___udelay[1]);
}

const struct cordon_contract cordon_import___udelay = {
	.name = "__udelay",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___udelay[0],
	.enter = enter___udelay,
};

/* ---- __const_udelay ---- */
static const struct cordon_clause clauses___const_udelay[] = {
	{ "__const_udelay", "specs/linux/delay.own.h", "__const_udelay", 18 },
	{ "__const_udelay", "specs/linux/delay.own.h", "__requires(xloops <= LONGEST_UDELAY * 0x10c7UL)", 19 },
};
CORDON_SAME_TYPE(__const_udelay, void, unsigned long);
static void enter___const_udelay(struct cordon_call *call)
{
	unsigned long xloops = (unsigned long)call->args[0];

	cordon_require(call, xloops <= LONGEST_UDELAY * 0x10c7UL, &clauses___const_udelay[1]);
}

const struct cordon_contract cordon_import___const_udelay = {
	.name = "__const_udelay",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___const_udelay[0],
	.enter = enter___const_udelay,
};

/* ---- msleep ---- */
static const struct cordon_clause clauses_msleep[] = {
	{ "msleep", "specs/linux/delay.own.h", "msleep", 20 },
	{ "msleep", "specs/linux/delay.own.h", "__runs_in(process)", 21 },
	{ "msleep", "specs/linux/delay.own.h", "__requires(msecs <= LONGEST_SLEEP_MS)", 22 },
};
CORDON_SAME_TYPE(msleep, void, unsigned int);
static void enter_msleep(struct cordon_call *call)
{
	unsigned int msecs = (unsigned int)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_msleep[1]);
	cordon_require(call, msecs <= LONGEST_SLEEP_MS, &clauses_msleep[2]);
}

const struct cordon_contract cordon_import_msleep = {
	.name = "msleep",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_msleep[0],
	.enter = enter_msleep,
};

/* ---- msleep_interruptible ---- */
static const struct cordon_clause clauses_msleep_interruptible[] = {
	{ "msleep_interruptible", "specs/linux/delay.own.h", "msleep_interruptible", 23 },
	{ "msleep_interruptible", "specs/linux/delay.own.h", "__runs_in(process)", 24 },
	{ "msleep_interruptible", "specs/linux/delay.own.h", "__requires(msecs <= LONGEST_SLEEP_MS)", 25 },
};
CORDON_SAME_TYPE(msleep_interruptible, unsigned long, unsigned int);
static void enter_msleep_interruptible(struct cordon_call *call)
{
	unsigned int msecs = (unsigned int)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_msleep_interruptible[1]);
	cordon_require(call, msecs <= LONGEST_SLEEP_MS, &clauses_msleep_interruptible[2]);
}

const struct cordon_contract cordon_import_msleep_interruptible = {
	.name = "msleep_interruptible",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_msleep_interruptible[0],
	.enter = enter_msleep_interruptible,
};

/* ---- usleep_range_state ---- */
static const struct cordon_clause clauses_usleep_range_state[] = {
	{ "usleep_range_state", "specs/linux/delay.own.h", "usleep_range_state", 26 },
	{ "usleep_range_state", "specs/linux/delay.own.h", "__runs_in(process)", 27 },
	{ "usleep_range_state", "specs/linux/delay.own.h", "__requires(min <= max && max <= LONGEST_SLEEP_MS * 1000UL)", 28 },
	{ "usleep_range_state", "specs/linux/delay.own.h", "__requires(state == TASK_UNINTERRUPTIBLE || state == TASK_INTERRUPTIBLE || state == TASK_IDLE)", 29 },
};
CORDON_SAME_TYPE(usleep_range_state, void, unsigned long, unsigned long, unsigned int);
static void enter_usleep_range_state(struct cordon_call *call)
{
	unsigned long min = (unsigned long)call->args[0];
	unsigned long max = (unsigned long)call->args[1];
	unsigned int state = (unsigned int)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usleep_range_state[1]);
	cordon_require(call, min <= max && max <= LONGEST_SLEEP_MS * 1000UL, &clauses_usleep_range_state[2]);
	cordon_require(call, state == TASK_UNINTERRUPTIBLE || state == TASK_INTERRUPTIBLE || state == TASK_IDLE, &clauses_usleep_range_state[3]);
}

const struct cordon_contract cordon_import_usleep_range_state = {
	.name = "usleep_range_state",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_usleep_range_state[0],
	.enter = enter_usleep_range_state,
};

/* ---- jiffies ---- */
static const struct cordon_clause clauses_jiffies[] = {
	{ "jiffies", "specs/linux/delay.own.h", "jiffies", 30 },
};
const struct cordon_contract cordon_import_jiffies = {
	.name = "jiffies",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_jiffies[0],
};

/* ---- round_jiffies ---- */
static const struct cordon_clause clauses_round_jiffies[] = {
	{ "round_jiffies", "specs/linux/delay.own.h", "round_jiffies", 31 },
};
CORDON_SAME_TYPE(round_jiffies, unsigned long, unsigned long);
const struct cordon_contract cordon_import_round_jiffies = {
	.name = "round_jiffies",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_round_jiffies[0],
};

/* ---- round_jiffies_relative ---- */
static const struct cordon_clause clauses_round_jiffies_relative[] = {
	{ "round_jiffies_relative", "specs/linux/delay.own.h", "round_jiffies_relative", 32 },
};
CORDON_SAME_TYPE(round_jiffies_relative, unsigned long, unsigned long);
const struct cordon_contract cordon_import_round_jiffies_relative = {
	.name = "round_jiffies_relative",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_round_jiffies_relative[0],
};

/* ---- jiffies_to_msecs ---- */
static const struct cordon_clause clauses_jiffies_to_msecs[] = {
	{ "jiffies_to_msecs", "specs/linux/delay.own.h", "jiffies_to_msecs", 33 },
};
CORDON_SAME_TYPE(jiffies_to_msecs, unsigned int, const unsigned long);
const struct cordon_contract cordon_import_jiffies_to_msecs = {
	.name = "jiffies_to_msecs",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_jiffies_to_msecs[0],
};

/* ---- jiffies_to_usecs ---- */
static const struct cordon_clause clauses_jiffies_to_usecs[] = {
	{ "jiffies_to_usecs", "specs/linux/delay.own.h", "jiffies_to_usecs", 34 },
};
CORDON_SAME_TYPE(jiffies_to_usecs, unsigned int, const unsigned long);
const struct cordon_contract cordon_import_jiffies_to_usecs = {
	.name = "jiffies_to_usecs",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_jiffies_to_usecs[0],
};

/* ---- __msecs_to_jiffies ---- */
static const struct cordon_clause clauses___msecs_to_jiffies[] = {
	{ "__msecs_to_jiffies", "specs/linux/delay.own.h", "__msecs_to_jiffies", 35 },
};
CORDON_SAME_TYPE(__msecs_to_jiffies, unsigned long, const unsigned int);
const struct cordon_contract cordon_import___msecs_to_jiffies = {
	.name = "__msecs_to_jiffies",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses___msecs_to_jiffies[0],
};

/* ---- _find_next_bit ---- */
static const struct cordon_clause clauses__find_next_bit[] = {
	{ "_find_next_bit", "specs/linux/delay.own.h", "_find_next_bit", 36 },
	{ "_find_next_bit", "specs/linux/delay.own.h", "__checks(read(addr1, BITS_TO_LONGS(nbits) * sizeof(long)))", 37 },
};
CORDON_SAME_TYPE(_find_next_bit, unsigned long, const unsigned long *, unsigned long, unsigned long);
static void enter__find_next_bit(struct cordon_call *call)
{
	const unsigned long *addr1 = (const unsigned long *)call->args[0];
	unsigned long nbits = (unsigned long)call->args[1];

	cordon_need_read(call, addr1, BITS_TO_LONGS(nbits) * sizeof(long), &clauses__find_next_bit[1]);
}

const struct cordon_contract cordon_import__find_next_bit = {
	.name = "_find_next_bit",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses__find_next_bit[0],
	.enter = enter__find_next_bit,
};

