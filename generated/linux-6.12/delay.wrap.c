/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/delay.own.h>
#include "wrap.h"

/* ---- __udelay ---- */
static const struct cordon_clause clauses___udelay[] = {
	{ "__udelay", "specs/linux/delay.own.h", "__udelay", 10 },
};
CORDON_SAME_TYPE(__udelay, void, unsigned long);
const struct cordon_contract cordon_import___udelay = {
	.name = "__udelay",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses___udelay[0],
};

/* ---- __const_udelay ---- */
static const struct cordon_clause clauses___const_udelay[] = {
	{ "__const_udelay", "specs/linux/delay.own.h", "__const_udelay", 11 },
};
CORDON_SAME_TYPE(__const_udelay, void, unsigned long);
const struct cordon_contract cordon_import___const_udelay = {
	.name = "__const_udelay",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses___const_udelay[0],
};

/* ---- msleep ---- */
static const struct cordon_clause clauses_msleep[] = {
	{ "msleep", "specs/linux/delay.own.h", "msleep", 12 },
};
CORDON_SAME_TYPE(msleep, void, unsigned int);
const struct cordon_contract cordon_import_msleep = {
	.name = "msleep",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_msleep[0],
};

/* ---- msleep_interruptible ---- */
static const struct cordon_clause clauses_msleep_interruptible[] = {
	{ "msleep_interruptible", "specs/linux/delay.own.h", "msleep_interruptible", 13 },
};
CORDON_SAME_TYPE(msleep_interruptible, unsigned long, unsigned int);
const struct cordon_contract cordon_import_msleep_interruptible = {
	.name = "msleep_interruptible",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_msleep_interruptible[0],
};

/* ---- usleep_range_state ---- */
static const struct cordon_clause clauses_usleep_range_state[] = {
	{ "usleep_range_state", "specs/linux/delay.own.h", "usleep_range_state", 14 },
};
CORDON_SAME_TYPE(usleep_range_state, void, unsigned long, unsigned long, unsigned int);
const struct cordon_contract cordon_import_usleep_range_state = {
	.name = "usleep_range_state",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 3,
	.where = &clauses_usleep_range_state[0],
};

/* ---- jiffies ---- */
static const struct cordon_clause clauses_jiffies[] = {
	{ "jiffies", "specs/linux/delay.own.h", "jiffies", 15 },
};
const struct cordon_contract cordon_import_jiffies = {
	.name = "jiffies",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_jiffies[0],
};

/* ---- _find_next_bit ---- */
static const struct cordon_clause clauses__find_next_bit[] = {
	{ "_find_next_bit", "specs/linux/delay.own.h", "_find_next_bit", 16 },
	{ "_find_next_bit", "specs/linux/delay.own.h", "__checks(read(addr1, BITS_TO_LONGS(nbits) * sizeof(long)))", 17 },
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

