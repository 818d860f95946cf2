/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/badblocks.own.h>
#include "wrap.h"

/* ---- set badblocks_caps ---- */
static const struct cordon_clause clauses_set_badblocks_caps[] = {
	{ "badblocks_caps", "specs/linux/badblocks.own.h", "__includes(ref(bb))", 9 },
	{ "badblocks_caps", "specs/linux/badblocks.own.h", "__includes(fields(bb))", 10 },
};

const struct cordon_set cordon_set_badblocks_caps = { .name = "badblocks_caps" };

void cordon_include_badblocks_caps(struct cordon_call *call, struct cordon_parts *parts, struct badblocks *bb)
{
	cordon_add_ref(call, parts, bb, 0, CORDON_TYPE(bb), &clauses_set_badblocks_caps[0]);
	cordon_add_fields(call, parts, bb, CORDON_FIELDS(bb), &clauses_set_badblocks_caps[1]);
}

void cordon_gain_badblocks_caps(struct cordon_call *call, const struct cordon_clause *clause, struct badblocks *bb)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_badblocks_caps, bb, clause);
	cordon_include_badblocks_caps(call, &parts, bb);
	cordon_parts_grant(call, &parts);
}

/* ---- badblocks_init ---- */
static const struct cordon_clause clauses_badblocks_init[] = {
	{ "badblocks_init", "specs/linux/badblocks.own.h", "badblocks_init", 13 },
	{ "badblocks_init", "specs/linux/badblocks.own.h", "__runs_in(process)", 14 },
	{ "badblocks_init", "specs/linux/badblocks.own.h", "__transfers(write(bb, sizeof(*bb)))", 15 },
	{ "badblocks_init", "specs/linux/badblocks.own.h", "__returns_if(ret, write(bb, sizeof(*bb)))", 16 },
	{ "badblocks_init", "specs/linux/badblocks.own.h", "__grants_if(!ret, badblocks_caps(bb))", 17 },
	{ "badblocks_init", "specs/linux/badblocks.own.h", "__pins_if(!ret, ref(bb), badblocks_exit(bb))", 18 },
};
CORDON_SAME_TYPE(badblocks_init, int, struct badblocks *, int);
static void enter_badblocks_init(struct cordon_call *call)
{
	struct badblocks *bb = (struct badblocks *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_badblocks_init[1]);
	cordon_lose_write(call, bb, sizeof(*bb), &clauses_badblocks_init[2]);
}

static void leave_badblocks_init(struct cordon_call *call)
{
	struct badblocks *bb = (struct badblocks *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, bb, sizeof(*bb), CORDON_TYPE(bb), &clauses_badblocks_init[3]);
	}
	if (!ret) {
		cordon_gain_badblocks_caps(call, &clauses_badblocks_init[4], bb);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(bb) };
		
			cordon_pin(call, &cordon_inverse_badblocks_exit, arguments, NULL, 0, &clauses_badblocks_init[5]);
		}
	}
}

const struct cordon_contract cordon_import_badblocks_init = {
	.name = "badblocks_init",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_badblocks_init[0],
	.enter = enter_badblocks_init,
	.leave = leave_badblocks_init,
};

/* ---- badblocks_exit ---- */
static const struct cordon_clause clauses_badblocks_exit[] = {
	{ "badblocks_exit", "specs/linux/badblocks.own.h", "badblocks_exit", 19 },
	{ "badblocks_exit", "specs/linux/badblocks.own.h", "__runs_in(process)", 20 },
	{ "badblocks_exit", "specs/linux/badblocks.own.h", "__unpins(badblocks_exit(bb))", 21 },
	{ "badblocks_exit", "specs/linux/badblocks.own.h", "__revokes(badblocks_caps(bb))", 22 },
	{ "badblocks_exit", "specs/linux/badblocks.own.h", "__returns(write(bb, sizeof(*bb)))", 23 },
};
CORDON_SAME_TYPE(badblocks_exit, void, struct badblocks *);
static void enter_badblocks_exit(struct cordon_call *call)
{
	struct badblocks *bb = (struct badblocks *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_badblocks_exit[1]);
	{
		const u64 arguments[6] = { (u64)(bb) };
	
		cordon_unpin(call, &cordon_inverse_badblocks_exit, arguments, 1, &clauses_badblocks_exit[2]);
	}
	cordon_set_close(call, &cordon_set_badblocks_caps, bb, &clauses_badblocks_exit[3]);
}

static void leave_badblocks_exit(struct cordon_call *call)
{
	struct badblocks *bb = (struct badblocks *)call->args[0];

	cordon_gain_write(call, 0, bb, sizeof(*bb), CORDON_TYPE(bb), &clauses_badblocks_exit[4]);
}

const struct cordon_contract cordon_import_badblocks_exit = {
	.name = "badblocks_exit",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_badblocks_exit[0],
	.enter = enter_badblocks_exit,
	.leave = leave_badblocks_exit,
};

/* ---- badblocks_check ---- */
static const struct cordon_clause clauses_badblocks_check[] = {
	{ "badblocks_check", "specs/linux/badblocks.own.h", "badblocks_check", 24 },
	{ "badblocks_check", "specs/linux/badblocks.own.h", "__checks(badblocks_caps(bb))", 25 },
	{ "badblocks_check", "specs/linux/badblocks.own.h", "__checks(write(first_bad, sizeof(*first_bad)))", 26 },
	{ "badblocks_check", "specs/linux/badblocks.own.h", "__checks(write(bad_sectors, sizeof(*bad_sectors)))", 27 },
};
CORDON_SAME_TYPE(badblocks_check, int, struct badblocks *, sector_t, int, sector_t *, int *);
CORDON_IN_REGISTERS(sector_t, 8);
static void enter_badblocks_check(struct cordon_call *call)
{
	struct badblocks *bb = (struct badblocks *)call->args[0];
	sector_t *first_bad = (sector_t *)call->args[3];
	int *bad_sectors = (int *)call->args[4];

	cordon_set_need(call, &cordon_set_badblocks_caps, bb, &clauses_badblocks_check[1]);
	cordon_need_write(call, first_bad, sizeof(*first_bad), &clauses_badblocks_check[2]);
	cordon_need_write(call, bad_sectors, sizeof(*bad_sectors), &clauses_badblocks_check[3]);
}

const struct cordon_contract cordon_import_badblocks_check = {
	.name = "badblocks_check",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_badblocks_check[0],
	.enter = enter_badblocks_check,
};

/* ---- badblocks_set ---- */
static const struct cordon_clause clauses_badblocks_set[] = {
	{ "badblocks_set", "specs/linux/badblocks.own.h", "badblocks_set", 28 },
	{ "badblocks_set", "specs/linux/badblocks.own.h", "__checks(badblocks_caps(bb))", 29 },
};
CORDON_SAME_TYPE(badblocks_set, int, struct badblocks *, sector_t, int, int);
CORDON_IN_REGISTERS(sector_t, 8);
static void enter_badblocks_set(struct cordon_call *call)
{
	struct badblocks *bb = (struct badblocks *)call->args[0];

	cordon_set_need(call, &cordon_set_badblocks_caps, bb, &clauses_badblocks_set[1]);
}

const struct cordon_contract cordon_import_badblocks_set = {
	.name = "badblocks_set",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_badblocks_set[0],
	.enter = enter_badblocks_set,
};

/* ---- badblocks_clear ---- */
static const struct cordon_clause clauses_badblocks_clear[] = {
	{ "badblocks_clear", "specs/linux/badblocks.own.h", "badblocks_clear", 30 },
	{ "badblocks_clear", "specs/linux/badblocks.own.h", "__checks(badblocks_caps(bb))", 31 },
};
CORDON_SAME_TYPE(badblocks_clear, int, struct badblocks *, sector_t, int);
CORDON_IN_REGISTERS(sector_t, 8);
static void enter_badblocks_clear(struct cordon_call *call)
{
	struct badblocks *bb = (struct badblocks *)call->args[0];

	cordon_set_need(call, &cordon_set_badblocks_caps, bb, &clauses_badblocks_clear[1]);
}

const struct cordon_contract cordon_import_badblocks_clear = {
	.name = "badblocks_clear",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_badblocks_clear[0],
	.enter = enter_badblocks_clear,
};

/* ---- ack_all_badblocks ---- */
static const struct cordon_clause clauses_ack_all_badblocks[] = {
	{ "ack_all_badblocks", "specs/linux/badblocks.own.h", "ack_all_badblocks", 32 },
	{ "ack_all_badblocks", "specs/linux/badblocks.own.h", "__checks(badblocks_caps(bb))", 33 },
};
CORDON_SAME_TYPE(ack_all_badblocks, void, struct badblocks *);
static void enter_ack_all_badblocks(struct cordon_call *call)
{
	struct badblocks *bb = (struct badblocks *)call->args[0];

	cordon_set_need(call, &cordon_set_badblocks_caps, bb, &clauses_ack_all_badblocks[1]);
}

const struct cordon_contract cordon_import_ack_all_badblocks = {
	.name = "ack_all_badblocks",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ack_all_badblocks[0],
	.enter = enter_ack_all_badblocks,
};

/* ---- badblocks_show ---- */
static const struct cordon_clause clauses_badblocks_show[] = {
	{ "badblocks_show", "specs/linux/badblocks.own.h", "badblocks_show", 35 },
	{ "badblocks_show", "specs/linux/badblocks.own.h", "__checks(badblocks_caps(bb))", 36 },
	{ "badblocks_show", "specs/linux/badblocks.own.h", "__checks(write(page, PAGE_SIZE))", 37 },
};
CORDON_SAME_TYPE(badblocks_show, ssize_t, struct badblocks *, char *, int);
static void enter_badblocks_show(struct cordon_call *call)
{
	struct badblocks *bb = (struct badblocks *)call->args[0];
	char *page = (char *)call->args[1];

	cordon_set_need(call, &cordon_set_badblocks_caps, bb, &clauses_badblocks_show[1]);
	cordon_need_write(call, page, PAGE_SIZE, &clauses_badblocks_show[2]);
}

const struct cordon_contract cordon_import_badblocks_show = {
	.name = "badblocks_show",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_badblocks_show[0],
	.enter = enter_badblocks_show,
};

/* ---- badblocks_store ---- */
static const struct cordon_clause clauses_badblocks_store[] = {
	{ "badblocks_store", "specs/linux/badblocks.own.h", "badblocks_store", 38 },
	{ "badblocks_store", "specs/linux/badblocks.own.h", "__checks(badblocks_caps(bb))", 39 },
	{ "badblocks_store", "specs/linux/badblocks.own.h", "__checks(string(page))", 40 },
};
CORDON_SAME_TYPE(badblocks_store, ssize_t, struct badblocks *, const char *, size_t, int);
static void enter_badblocks_store(struct cordon_call *call)
{
	struct badblocks *bb = (struct badblocks *)call->args[0];
	const char *page = (const char *)call->args[1];

	cordon_set_need(call, &cordon_set_badblocks_caps, bb, &clauses_badblocks_store[1]);
	cordon_need_string(call, page, &clauses_badblocks_store[2]);
}

const struct cordon_contract cordon_import_badblocks_store = {
	.name = "badblocks_store",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_badblocks_store[0],
	.enter = enter_badblocks_store,
};

