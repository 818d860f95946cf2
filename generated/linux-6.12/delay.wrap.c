/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/delay.own.h>
#include "wrap.h"

/* ---- __udelay ---- */
static const struct cordon_clause clauses___udelay[] = {
	{ "__udelay", "specs/linux/delay.own.h", "__udelay", 15 },
	{ "__udelay", "specs/linux/delay.own.h", "__requires(usecs <= LONGEST_UDELAY)", 16 },
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
	{ "__const_udelay", "specs/linux/delay.own.h", "__const_udelay", 17 },
	{ "__const_udelay", "specs/linux/delay.own.h", "__requires(xloops <= LONGEST_UDELAY * 0x10c7UL)", 18 },
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
	{ "msleep", "specs/linux/delay.own.h", "msleep", 19 },
	{ "msleep", "specs/linux/delay.own.h", "__runs_in(process)", 20 },
	{ "msleep", "specs/linux/delay.own.h", "__requires(msecs <= LONGEST_SLEEP_MS)", 21 },
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
	{ "msleep_interruptible", "specs/linux/delay.own.h", "msleep_interruptible", 22 },
	{ "msleep_interruptible", "specs/linux/delay.own.h", "__runs_in(process)", 23 },
	{ "msleep_interruptible", "specs/linux/delay.own.h", "__requires(msecs <= LONGEST_SLEEP_MS)", 24 },
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
	{ "usleep_range_state", "specs/linux/delay.own.h", "usleep_range_state", 25 },
	{ "usleep_range_state", "specs/linux/delay.own.h", "__runs_in(process)", 26 },
	{ "usleep_range_state", "specs/linux/delay.own.h", "__requires(min <= max && max <= LONGEST_SLEEP_MS * 1000UL)", 27 },
	{ "usleep_range_state", "specs/linux/delay.own.h", "__requires(state == TASK_UNINTERRUPTIBLE || state == TASK_INTERRUPTIBLE || state == TASK_IDLE)", 28 },
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
	{ "jiffies", "specs/linux/delay.own.h", "jiffies", 29 },
};
const struct cordon_contract cordon_import_jiffies = {
	.name = "jiffies",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_jiffies[0],
};

/* ---- _find_next_bit ---- */
static const struct cordon_clause clauses__find_next_bit[] = {
	{ "_find_next_bit", "specs/linux/delay.own.h", "_find_next_bit", 30 },
	{ "_find_next_bit", "specs/linux/delay.own.h", "__checks(read(addr1, BITS_TO_LONGS(nbits) * sizeof(long)))", 31 },
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

