/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/rwsem.own.h>
#include "wrap.h"

/* ---- __init_rwsem ---- */
static const struct cordon_clause clauses___init_rwsem[] = {
	{ "__init_rwsem", "specs/linux/rwsem.own.h", "__init_rwsem", 7 },
	{ "__init_rwsem", "specs/linux/rwsem.own.h", "__checks(write(sem, sizeof(*sem)))", 8 },
	{ "__init_rwsem", "specs/linux/rwsem.own.h", "__opaque(name)", 9 },
	{ "__init_rwsem", "specs/linux/rwsem.own.h", "__opaque(key)", 9 },
};
CORDON_SAME_TYPE(__init_rwsem, void, struct rw_semaphore *, const char *, struct lock_class_key *);
static void enter___init_rwsem(struct cordon_call *call)
{
	struct rw_semaphore *sem = (struct rw_semaphore *)call->args[0];

	cordon_need_write(call, sem, sizeof(*sem), &clauses___init_rwsem[1]);
}

const struct cordon_contract cordon_import___init_rwsem = {
	.name = "__init_rwsem",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___init_rwsem[0],
	.enter = enter___init_rwsem,
};

/* ---- down_read ---- */
static const struct cordon_clause clauses_down_read[] = {
	{ "down_read", "specs/linux/rwsem.own.h", "down_read", 10 },
	{ "down_read", "specs/linux/rwsem.own.h", "__runs_in(process)", 11 },
	{ "down_read", "specs/linux/rwsem.own.h", "__checks(ref(sem))", 12 },
	{ "down_read", "specs/linux/rwsem.own.h", "__takes(sem, up_read(sem))", 13 },
};
CORDON_SAME_TYPE(down_read, void, struct rw_semaphore *);
static void enter_down_read(struct cordon_call *call)
{
	struct rw_semaphore *sem = (struct rw_semaphore *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_down_read[1]);
	cordon_need_ref(call, sem, 0, CORDON_TYPE(sem), &clauses_down_read[2]);
}

static void leave_down_read(struct cordon_call *call)
{
	struct rw_semaphore *sem = (struct rw_semaphore *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(sem) };
	
		cordon_take(call, &cordon_inverse_up_read, arguments, sem, &clauses_down_read[3]);
	}
}

const struct cordon_contract cordon_import_down_read = {
	.name = "down_read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_down_read[0],
	.enter = enter_down_read,
	.leave = leave_down_read,
};

/* ---- down_read_trylock ---- */
static const struct cordon_clause clauses_down_read_trylock[] = {
	{ "down_read_trylock", "specs/linux/rwsem.own.h", "down_read_trylock", 14 },
	{ "down_read_trylock", "specs/linux/rwsem.own.h", "__checks(ref(sem))", 15 },
	{ "down_read_trylock", "specs/linux/rwsem.own.h", "__takes_if(ret, sem, up_read(sem))", 16 },
};
CORDON_SAME_TYPE(down_read_trylock, int, struct rw_semaphore *);
static void enter_down_read_trylock(struct cordon_call *call)
{
	struct rw_semaphore *sem = (struct rw_semaphore *)call->args[0];

	cordon_need_ref(call, sem, 0, CORDON_TYPE(sem), &clauses_down_read_trylock[1]);
}

static void leave_down_read_trylock(struct cordon_call *call)
{
	struct rw_semaphore *sem = (struct rw_semaphore *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		{
			const u64 arguments[6] = { (u64)(sem) };
		
			cordon_take(call, &cordon_inverse_up_read, arguments, sem, &clauses_down_read_trylock[2]);
		}
	}
}

const struct cordon_contract cordon_import_down_read_trylock = {
	.name = "down_read_trylock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_down_read_trylock[0],
	.enter = enter_down_read_trylock,
	.leave = leave_down_read_trylock,
};

/* ---- up_read ---- */
static const struct cordon_clause clauses_up_read[] = {
	{ "up_read", "specs/linux/rwsem.own.h", "up_read", 17 },
	{ "up_read", "specs/linux/rwsem.own.h", "__checks(ref(sem))", 18 },
	{ "up_read", "specs/linux/rwsem.own.h", "__drops(up_read(sem))", 19 },
};
CORDON_SAME_TYPE(up_read, void, struct rw_semaphore *);
static void enter_up_read(struct cordon_call *call)
{
	struct rw_semaphore *sem = (struct rw_semaphore *)call->args[0];

	cordon_need_ref(call, sem, 0, CORDON_TYPE(sem), &clauses_up_read[1]);
	cordon_drop(call, sem, &clauses_up_read[2]);
}

const struct cordon_contract cordon_import_up_read = {
	.name = "up_read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_up_read[0],
	.enter = enter_up_read,
};

/* ---- down_write ---- */
static const struct cordon_clause clauses_down_write[] = {
	{ "down_write", "specs/linux/rwsem.own.h", "down_write", 20 },
	{ "down_write", "specs/linux/rwsem.own.h", "__runs_in(process)", 21 },
	{ "down_write", "specs/linux/rwsem.own.h", "__checks(ref(sem))", 22 },
	{ "down_write", "specs/linux/rwsem.own.h", "__takes(sem, up_write(sem))", 23 },
};
CORDON_SAME_TYPE(down_write, void, struct rw_semaphore *);
static void enter_down_write(struct cordon_call *call)
{
	struct rw_semaphore *sem = (struct rw_semaphore *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_down_write[1]);
	cordon_need_ref(call, sem, 0, CORDON_TYPE(sem), &clauses_down_write[2]);
}

static void leave_down_write(struct cordon_call *call)
{
	struct rw_semaphore *sem = (struct rw_semaphore *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(sem) };
	
		cordon_take(call, &cordon_inverse_up_write, arguments, sem, &clauses_down_write[3]);
	}
}

const struct cordon_contract cordon_import_down_write = {
	.name = "down_write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_down_write[0],
	.enter = enter_down_write,
	.leave = leave_down_write,
};

/* ---- down_write_trylock ---- */
static const struct cordon_clause clauses_down_write_trylock[] = {
	{ "down_write_trylock", "specs/linux/rwsem.own.h", "down_write_trylock", 24 },
	{ "down_write_trylock", "specs/linux/rwsem.own.h", "__checks(ref(sem))", 25 },
	{ "down_write_trylock", "specs/linux/rwsem.own.h", "__takes_if(ret, sem, up_write(sem))", 26 },
};
CORDON_SAME_TYPE(down_write_trylock, int, struct rw_semaphore *);
static void enter_down_write_trylock(struct cordon_call *call)
{
	struct rw_semaphore *sem = (struct rw_semaphore *)call->args[0];

	cordon_need_ref(call, sem, 0, CORDON_TYPE(sem), &clauses_down_write_trylock[1]);
}

static void leave_down_write_trylock(struct cordon_call *call)
{
	struct rw_semaphore *sem = (struct rw_semaphore *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		{
			const u64 arguments[6] = { (u64)(sem) };
		
			cordon_take(call, &cordon_inverse_up_write, arguments, sem, &clauses_down_write_trylock[2]);
		}
	}
}

const struct cordon_contract cordon_import_down_write_trylock = {
	.name = "down_write_trylock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_down_write_trylock[0],
	.enter = enter_down_write_trylock,
	.leave = leave_down_write_trylock,
};

/* ---- up_write ---- */
static const struct cordon_clause clauses_up_write[] = {
	{ "up_write", "specs/linux/rwsem.own.h", "up_write", 27 },
	{ "up_write", "specs/linux/rwsem.own.h", "__checks(ref(sem))", 28 },
	{ "up_write", "specs/linux/rwsem.own.h", "__drops(up_write(sem))", 29 },
};
CORDON_SAME_TYPE(up_write, void, struct rw_semaphore *);
static void enter_up_write(struct cordon_call *call)
{
	struct rw_semaphore *sem = (struct rw_semaphore *)call->args[0];

	cordon_need_ref(call, sem, 0, CORDON_TYPE(sem), &clauses_up_write[1]);
	cordon_drop(call, sem, &clauses_up_write[2]);
}

const struct cordon_contract cordon_import_up_write = {
	.name = "up_write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_up_write[0],
	.enter = enter_up_write,
};

