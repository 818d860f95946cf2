/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/once.own.h>
#include "wrap.h"

/* ---- __do_once_start ---- */
static const struct cordon_clause clauses___do_once_start[] = {
	{ "__do_once_start", "specs/linux/once.own.h", "__do_once_start", 11 },
	{ "__do_once_start", "specs/linux/once.own.h", "__violates", 11 },
};
CORDON_SAME_TYPE(__do_once_start, bool, bool *, unsigned long *);
static void enter___do_once_start(struct cordon_call *call)
{
	cordon_violate(call, &clauses___do_once_start[1]);
}

const struct cordon_contract cordon_import___do_once_start = {
	.name = "__do_once_start",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 2,
	.where = &clauses___do_once_start[0],
	.enter = enter___do_once_start,
};

/* ---- __do_once_done ---- */
static const struct cordon_clause clauses___do_once_done[] = {
	{ "__do_once_done", "specs/linux/once.own.h", "__do_once_done", 12 },
	{ "__do_once_done", "specs/linux/once.own.h", "__violates", 12 },
};
CORDON_SAME_TYPE(__do_once_done, void, bool *, struct static_key_true *, unsigned long *, struct module *);
static void enter___do_once_done(struct cordon_call *call)
{
	cordon_violate(call, &clauses___do_once_done[1]);
}

const struct cordon_contract cordon_import___do_once_done = {
	.name = "__do_once_done",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 4,
	.where = &clauses___do_once_done[0],
	.enter = enter___do_once_done,
};

