/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/completion.own.h>
#include "wrap.h"

/* ---- __init_swait_queue_head ---- */
static const struct cordon_clause clauses___init_swait_queue_head[] = {
	{ "__init_swait_queue_head", "specs/linux/completion.own.h", "__init_swait_queue_head", 9 },
	{ "__init_swait_queue_head", "specs/linux/completion.own.h", "__checks(write(q, sizeof(*q)))", 10 },
	{ "__init_swait_queue_head", "specs/linux/completion.own.h", "__opaque(name)", 10 },
	{ "__init_swait_queue_head", "specs/linux/completion.own.h", "__opaque(key)", 10 },
};
CORDON_SAME_TYPE(__init_swait_queue_head, void, struct swait_queue_head *, const char *, struct lock_class_key *);
static void enter___init_swait_queue_head(struct cordon_call *call)
{
	struct swait_queue_head *q = (struct swait_queue_head *)call->args[0];

	cordon_need_write(call, q, sizeof(*q), &clauses___init_swait_queue_head[1]);
}

const struct cordon_contract cordon_import___init_swait_queue_head = {
	.name = "__init_swait_queue_head",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___init_swait_queue_head[0],
	.enter = enter___init_swait_queue_head,
};

/* ---- __init_waitqueue_head ---- */
static const struct cordon_clause clauses___init_waitqueue_head[] = {
	{ "__init_waitqueue_head", "specs/linux/completion.own.h", "__init_waitqueue_head", 11 },
	{ "__init_waitqueue_head", "specs/linux/completion.own.h", "__checks(write(wq_head, sizeof(*wq_head)))", 12 },
	{ "__init_waitqueue_head", "specs/linux/completion.own.h", "__opaque(name)", 12 },
	{ "__init_waitqueue_head", "specs/linux/completion.own.h", "__opaque(key)", 12 },
};
CORDON_SAME_TYPE(__init_waitqueue_head, void, struct wait_queue_head *, const char *, struct lock_class_key *);
static void enter___init_waitqueue_head(struct cordon_call *call)
{
	struct wait_queue_head *wq_head = (struct wait_queue_head *)call->args[0];

	cordon_need_write(call, wq_head, sizeof(*wq_head), &clauses___init_waitqueue_head[1]);
}

const struct cordon_contract cordon_import___init_waitqueue_head = {
	.name = "__init_waitqueue_head",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___init_waitqueue_head[0],
	.enter = enter___init_waitqueue_head,
};

/* ---- complete ---- */
static const struct cordon_clause clauses_complete[] = {
	{ "complete", "specs/linux/completion.own.h", "complete", 13 },
	{ "complete", "specs/linux/completion.own.h", "__checks(ref(x))", 13 },
};
CORDON_SAME_TYPE(complete, void, struct completion *);
static void enter_complete(struct cordon_call *call)
{
	struct completion *x = (struct completion *)call->args[0];

	cordon_need_ref(call, x, 0, CORDON_TYPE(x), &clauses_complete[1]);
}

const struct cordon_contract cordon_import_complete = {
	.name = "complete",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_complete[0],
	.enter = enter_complete,
};

/* ---- complete_all ---- */
static const struct cordon_clause clauses_complete_all[] = {
	{ "complete_all", "specs/linux/completion.own.h", "complete_all", 14 },
	{ "complete_all", "specs/linux/completion.own.h", "__checks(ref(x))", 14 },
};
CORDON_SAME_TYPE(complete_all, void, struct completion *);
static void enter_complete_all(struct cordon_call *call)
{
	struct completion *x = (struct completion *)call->args[0];

	cordon_need_ref(call, x, 0, CORDON_TYPE(x), &clauses_complete_all[1]);
}

const struct cordon_contract cordon_import_complete_all = {
	.name = "complete_all",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_complete_all[0],
	.enter = enter_complete_all,
};

/* ---- wait_for_completion ---- */
static const struct cordon_clause clauses_wait_for_completion[] = {
	{ "wait_for_completion", "specs/linux/completion.own.h", "wait_for_completion", 15 },
	{ "wait_for_completion", "specs/linux/completion.own.h", "__runs_in(process)", 16 },
	{ "wait_for_completion", "specs/linux/completion.own.h", "__checks(ref(x))", 16 },
};
CORDON_SAME_TYPE(wait_for_completion, void, struct completion *);
static void enter_wait_for_completion(struct cordon_call *call)
{
	struct completion *x = (struct completion *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_wait_for_completion[1]);
	cordon_need_ref(call, x, 0, CORDON_TYPE(x), &clauses_wait_for_completion[2]);
}

const struct cordon_contract cordon_import_wait_for_completion = {
	.name = "wait_for_completion",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_wait_for_completion[0],
	.enter = enter_wait_for_completion,
};

/* ---- wait_for_completion_killable ---- */
static const struct cordon_clause clauses_wait_for_completion_killable[] = {
	{ "wait_for_completion_killable", "specs/linux/completion.own.h", "wait_for_completion_killable", 17 },
	{ "wait_for_completion_killable", "specs/linux/completion.own.h", "__runs_in(process)", 18 },
	{ "wait_for_completion_killable", "specs/linux/completion.own.h", "__checks(ref(x))", 18 },
};
CORDON_SAME_TYPE(wait_for_completion_killable, int, struct completion *);
static void enter_wait_for_completion_killable(struct cordon_call *call)
{
	struct completion *x = (struct completion *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_wait_for_completion_killable[1]);
	cordon_need_ref(call, x, 0, CORDON_TYPE(x), &clauses_wait_for_completion_killable[2]);
}

const struct cordon_contract cordon_import_wait_for_completion_killable = {
	.name = "wait_for_completion_killable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_wait_for_completion_killable[0],
	.enter = enter_wait_for_completion_killable,
};

/* ---- wait_for_completion_interruptible ---- */
static const struct cordon_clause clauses_wait_for_completion_interruptible[] = {
	{ "wait_for_completion_interruptible", "specs/linux/completion.own.h", "wait_for_completion_interruptible", 19 },
	{ "wait_for_completion_interruptible", "specs/linux/completion.own.h", "__runs_in(process)", 20 },
	{ "wait_for_completion_interruptible", "specs/linux/completion.own.h", "__checks(ref(x))", 20 },
};
CORDON_SAME_TYPE(wait_for_completion_interruptible, int, struct completion *);
static void enter_wait_for_completion_interruptible(struct cordon_call *call)
{
	struct completion *x = (struct completion *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_wait_for_completion_interruptible[1]);
	cordon_need_ref(call, x, 0, CORDON_TYPE(x), &clauses_wait_for_completion_interruptible[2]);
}

const struct cordon_contract cordon_import_wait_for_completion_interruptible = {
	.name = "wait_for_completion_interruptible",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_wait_for_completion_interruptible[0],
	.enter = enter_wait_for_completion_interruptible,
};

/* ---- wait_for_completion_timeout ---- */
static const struct cordon_clause clauses_wait_for_completion_timeout[] = {
	{ "wait_for_completion_timeout", "specs/linux/completion.own.h", "wait_for_completion_timeout", 21 },
	{ "wait_for_completion_timeout", "specs/linux/completion.own.h", "__runs_in(process)", 22 },
	{ "wait_for_completion_timeout", "specs/linux/completion.own.h", "__checks(ref(x))", 22 },
};
CORDON_SAME_TYPE(wait_for_completion_timeout, unsigned long, struct completion *, unsigned long);
static void enter_wait_for_completion_timeout(struct cordon_call *call)
{
	struct completion *x = (struct completion *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_wait_for_completion_timeout[1]);
	cordon_need_ref(call, x, 0, CORDON_TYPE(x), &clauses_wait_for_completion_timeout[2]);
}

const struct cordon_contract cordon_import_wait_for_completion_timeout = {
	.name = "wait_for_completion_timeout",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_wait_for_completion_timeout[0],
	.enter = enter_wait_for_completion_timeout,
};

/* ---- wait_for_completion_io_timeout ---- */
static const struct cordon_clause clauses_wait_for_completion_io_timeout[] = {
	{ "wait_for_completion_io_timeout", "specs/linux/completion.own.h", "wait_for_completion_io_timeout", 23 },
	{ "wait_for_completion_io_timeout", "specs/linux/completion.own.h", "__runs_in(process)", 24 },
	{ "wait_for_completion_io_timeout", "specs/linux/completion.own.h", "__checks(ref(x))", 24 },
};
CORDON_SAME_TYPE(wait_for_completion_io_timeout, unsigned long, struct completion *, unsigned long);
static void enter_wait_for_completion_io_timeout(struct cordon_call *call)
{
	struct completion *x = (struct completion *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_wait_for_completion_io_timeout[1]);
	cordon_need_ref(call, x, 0, CORDON_TYPE(x), &clauses_wait_for_completion_io_timeout[2]);
}

const struct cordon_contract cordon_import_wait_for_completion_io_timeout = {
	.name = "wait_for_completion_io_timeout",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_wait_for_completion_io_timeout[0],
	.enter = enter_wait_for_completion_io_timeout,
};

/* ---- __wake_up ---- */
static const struct cordon_clause clauses___wake_up[] = {
	{ "__wake_up", "specs/linux/completion.own.h", "__wake_up", 25 },
	{ "__wake_up", "specs/linux/completion.own.h", "__checks(ref(wq_head))", 26 },
	{ "__wake_up", "specs/linux/completion.own.h", "__opaque(key)", 26 },
};
CORDON_SAME_TYPE(__wake_up, int, struct wait_queue_head *, unsigned int, int, void *);
static void enter___wake_up(struct cordon_call *call)
{
	struct wait_queue_head *wq_head = (struct wait_queue_head *)call->args[0];

	cordon_need_ref(call, wq_head, 0, CORDON_TYPE(wq_head), &clauses___wake_up[1]);
}

const struct cordon_contract cordon_import___wake_up = {
	.name = "__wake_up",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___wake_up[0],
	.enter = enter___wake_up,
};

/* ---- wait_for_completion_io ---- */
static const struct cordon_clause clauses_wait_for_completion_io[] = {
	{ "wait_for_completion_io", "specs/linux/completion.own.h", "wait_for_completion_io", 27 },
	{ "wait_for_completion_io", "specs/linux/completion.own.h", "__runs_in(process)", 28 },
	{ "wait_for_completion_io", "specs/linux/completion.own.h", "__checks(ref(x))", 28 },
};
CORDON_SAME_TYPE(wait_for_completion_io, void, struct completion *);
static void enter_wait_for_completion_io(struct cordon_call *call)
{
	struct completion *x = (struct completion *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_wait_for_completion_io[1]);
	cordon_need_ref(call, x, 0, CORDON_TYPE(x), &clauses_wait_for_completion_io[2]);
}

const struct cordon_contract cordon_import_wait_for_completion_io = {
	.name = "wait_for_completion_io",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_wait_for_completion_io[0],
	.enter = enter_wait_for_completion_io,
};

/* ---- wait_for_completion_interruptible_timeout ---- */
static const struct cordon_clause clauses_wait_for_completion_interruptible_timeout[] = {
	{ "wait_for_completion_interruptible_timeout", "specs/linux/completion.own.h", "wait_for_completion_interruptible_timeout", 29 },
	{ "wait_for_completion_interruptible_timeout", "specs/linux/completion.own.h", "__runs_in(process)", 30 },
	{ "wait_for_completion_interruptible_timeout", "specs/linux/completion.own.h", "__checks(ref(x))", 30 },
};
CORDON_SAME_TYPE(wait_for_completion_interruptible_timeout, long, struct completion *, unsigned long);
static void enter_wait_for_completion_interruptible_timeout(struct cordon_call *call)
{
	struct completion *x = (struct completion *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_wait_for_completion_interruptible_timeout[1]);
	cordon_need_ref(call, x, 0, CORDON_TYPE(x), &clauses_wait_for_completion_interruptible_timeout[2]);
}

const struct cordon_contract cordon_import_wait_for_completion_interruptible_timeout = {
	.name = "wait_for_completion_interruptible_timeout",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_wait_for_completion_interruptible_timeout[0],
	.enter = enter_wait_for_completion_interruptible_timeout,
};

/* ---- wait_for_completion_killable_timeout ---- */
static const struct cordon_clause clauses_wait_for_completion_killable_timeout[] = {
	{ "wait_for_completion_killable_timeout", "specs/linux/completion.own.h", "wait_for_completion_killable_timeout", 31 },
	{ "wait_for_completion_killable_timeout", "specs/linux/completion.own.h", "__runs_in(process)", 32 },
	{ "wait_for_completion_killable_timeout", "specs/linux/completion.own.h", "__checks(ref(x))", 32 },
};
CORDON_SAME_TYPE(wait_for_completion_killable_timeout, long, struct completion *, unsigned long);
static void enter_wait_for_completion_killable_timeout(struct cordon_call *call)
{
	struct completion *x = (struct completion *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_wait_for_completion_killable_timeout[1]);
	cordon_need_ref(call, x, 0, CORDON_TYPE(x), &clauses_wait_for_completion_killable_timeout[2]);
}

const struct cordon_contract cordon_import_wait_for_completion_killable_timeout = {
	.name = "wait_for_completion_killable_timeout",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_wait_for_completion_killable_timeout[0],
	.enter = enter_wait_for_completion_killable_timeout,
};

/* ---- try_wait_for_completion ---- */
static const struct cordon_clause clauses_try_wait_for_completion[] = {
	{ "try_wait_for_completion", "specs/linux/completion.own.h", "try_wait_for_completion", 33 },
	{ "try_wait_for_completion", "specs/linux/completion.own.h", "__checks(ref(x))", 33 },
};
CORDON_SAME_TYPE(try_wait_for_completion, bool, struct completion *);
static void enter_try_wait_for_completion(struct cordon_call *call)
{
	struct completion *x = (struct completion *)call->args[0];

	cordon_need_ref(call, x, 0, CORDON_TYPE(x), &clauses_try_wait_for_completion[1]);
}

const struct cordon_contract cordon_import_try_wait_for_completion = {
	.name = "try_wait_for_completion",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_try_wait_for_completion[0],
	.enter = enter_try_wait_for_completion,
};

/* ---- completion_done ---- */
static const struct cordon_clause clauses_completion_done[] = {
	{ "completion_done", "specs/linux/completion.own.h", "completion_done", 34 },
	{ "completion_done", "specs/linux/completion.own.h", "__checks(ref(x))", 34 },
};
CORDON_SAME_TYPE(completion_done, bool, struct completion *);
static void enter_completion_done(struct cordon_call *call)
{
	struct completion *x = (struct completion *)call->args[0];

	cordon_need_ref(call, x, 0, CORDON_TYPE(x), &clauses_completion_done[1]);
}

const struct cordon_contract cordon_import_completion_done = {
	.name = "completion_done",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_completion_done[0],
	.enter = enter_completion_done,
};

