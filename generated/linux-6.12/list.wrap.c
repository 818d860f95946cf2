/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/list.own.h>
#include "wrap.h"

/* ---- __list_add_valid_or_report ---- */
static const struct cordon_clause clauses___list_add_valid_or_report[] = {
	{ "__list_add_valid_or_report", "specs/linux/list.own.h", "__list_add_valid_or_report", 19 },
	{ "__list_add_valid_or_report", "specs/linux/list.own.h", "__opaque(new)", 20 },
	{ "__list_add_valid_or_report", "specs/linux/list.own.h", "__checks(read(prev, sizeof(*prev)))", 21 },
	{ "__list_add_valid_or_report", "specs/linux/list.own.h", "__checks(read(next, sizeof(*next)))", 22 },
	{ "__list_add_valid_or_report", "specs/linux/list.own.h", "__requires(next->prev == prev && prev->next == next && new != prev && new != next)", 23 },
};
CORDON_SAME_TYPE(__list_add_valid_or_report, bool, struct list_head *, struct list_head *, struct list_head *);
static void enter___list_add_valid_or_report(struct cordon_call *call)
{
	struct list_head *new = (struct list_head *)call->args[0];
	struct list_head *prev = (struct list_head *)call->args[1];
	struct list_head *next = (struct list_head *)call->args[2];

	cordon_need_read(call, prev, sizeof(*prev), &clauses___list_add_valid_or_report[2]);
	cordon_need_read(call, next, sizeof(*next), &clauses___list_add_valid_or_report[3]);
	cordon_require(call, next->prev == prev && prev->next == next && new != prev && new != next, &clauses___list_add_valid_or_report[4]);
}

const struct cordon_contract cordon_import___list_add_valid_or_report = {
	.name = "__list_add_valid_or_report",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___list_add_valid_or_report[0],
	.enter = enter___list_add_valid_or_report,
};

/* ---- __list_del_entry_valid_or_report ---- */
static const struct cordon_clause clauses___list_del_entry_valid_or_report[] = {
	{ "__list_del_entry_valid_or_report", "specs/linux/list.own.h", "__list_del_entry_valid_or_report", 24 },
	{ "__list_del_entry_valid_or_report", "specs/linux/list.own.h", "__checks(read(entry, sizeof(*entry)))", 25 },
	{ "__list_del_entry_valid_or_report", "specs/linux/list.own.h", "__checks(read(entry->next, sizeof(*entry)))", 26 },
	{ "__list_del_entry_valid_or_report", "specs/linux/list.own.h", "__checks(read(entry->prev, sizeof(*entry)))", 27 },
	{ "__list_del_entry_valid_or_report", "specs/linux/list.own.h", "__requires(entry->prev->next == entry && entry->next->prev == entry)", 28 },
};
CORDON_SAME_TYPE(__list_del_entry_valid_or_report, bool, struct list_head *);
static void enter___list_del_entry_valid_or_report(struct cordon_call *call)
{
	struct list_head *entry = (struct list_head *)call->args[0];

	cordon_need_read(call, entry, sizeof(*entry), &clauses___list_del_entry_valid_or_report[1]);
	cordon_need_read(call, entry->next, sizeof(*entry), &clauses___list_del_entry_valid_or_report[2]);
	cordon_need_read(call, entry->prev, sizeof(*entry), &clauses___list_del_entry_valid_or_report[3]);
	cordon_require(call, entry->prev->next == entry && entry->next->prev == entry, &clauses___list_del_entry_valid_or_report[4]);
}

const struct cordon_contract cordon_import___list_del_entry_valid_or_report = {
	.name = "__list_del_entry_valid_or_report",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___list_del_entry_valid_or_report[0],
	.enter = enter___list_del_entry_valid_or_report,
};

