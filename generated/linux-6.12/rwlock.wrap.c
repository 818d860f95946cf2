/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/rwlock.own.h>
#include "wrap.h"

/* ---- _raw_read_lock ---- */
static const struct cordon_clause clauses__raw_read_lock[] = {
	{ "_raw_read_lock", "specs/linux/rwlock.own.h", "_raw_read_lock", 15 },
	{ "_raw_read_lock", "specs/linux/rwlock.own.h", "__checks(ref(lock))", 15 },
	{ "_raw_read_lock", "specs/linux/rwlock.own.h", "__takes(lock, _raw_read_unlock(lock))", 15 },
};
CORDON_SAME_TYPE(_raw_read_lock, void, rwlock_t *);
static void enter__raw_read_lock(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_read_lock[1]);
}

static void leave__raw_read_lock(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(lock) };
	
		cordon_take(call, &cordon_inverse__raw_read_unlock, arguments, lock, &clauses__raw_read_lock[2]);
	}
}

const struct cordon_contract cordon_import__raw_read_lock = {
	.name = "_raw_read_lock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_read_lock[0],
	.enter = enter__raw_read_lock,
	.leave = leave__raw_read_lock,
};

/* ---- _raw_read_unlock ---- */
static const struct cordon_clause clauses__raw_read_unlock[] = {
	{ "_raw_read_unlock", "specs/linux/rwlock.own.h", "_raw_read_unlock", 15 },
	{ "_raw_read_unlock", "specs/linux/rwlock.own.h", "__checks(ref(lock))", 15 },
	{ "_raw_read_unlock", "specs/linux/rwlock.own.h", "__drops(_raw_read_unlock(lock))", 15 },
};
CORDON_SAME_TYPE(_raw_read_unlock, void, rwlock_t *);
static void enter__raw_read_unlock(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_read_unlock[1]);
	cordon_drop(call, lock, &clauses__raw_read_unlock[2]);
}

const struct cordon_contract cordon_import__raw_read_unlock = {
	.name = "_raw_read_unlock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_read_unlock[0],
	.enter = enter__raw_read_unlock,
};

/* ---- _raw_read_lock_irq ---- */
static const struct cordon_clause clauses__raw_read_lock_irq[] = {
	{ "_raw_read_lock_irq", "specs/linux/rwlock.own.h", "_raw_read_lock_irq", 16 },
	{ "_raw_read_lock_irq", "specs/linux/rwlock.own.h", "__checks(ref(lock))", 16 },
	{ "_raw_read_lock_irq", "specs/linux/rwlock.own.h", "__takes(lock, _raw_read_unlock_irq(lock))", 16 },
};
CORDON_SAME_TYPE(_raw_read_lock_irq, void, rwlock_t *);
static void enter__raw_read_lock_irq(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_read_lock_irq[1]);
}

static void leave__raw_read_lock_irq(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(lock) };
	
		cordon_take(call, &cordon_inverse__raw_read_unlock_irq, arguments, lock, &clauses__raw_read_lock_irq[2]);
	}
}

const struct cordon_contract cordon_import__raw_read_lock_irq = {
	.name = "_raw_read_lock_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_read_lock_irq[0],
	.enter = enter__raw_read_lock_irq,
	.leave = leave__raw_read_lock_irq,
};

/* ---- _raw_read_unlock_irq ---- */
static const struct cordon_clause clauses__raw_read_unlock_irq[] = {
	{ "_raw_read_unlock_irq", "specs/linux/rwlock.own.h", "_raw_read_unlock_irq", 16 },
	{ "_raw_read_unlock_irq", "specs/linux/rwlock.own.h", "__checks(ref(lock))", 16 },
	{ "_raw_read_unlock_irq", "specs/linux/rwlock.own.h", "__drops(_raw_read_unlock_irq(lock))", 16 },
};
CORDON_SAME_TYPE(_raw_read_unlock_irq, void, rwlock_t *);
static void enter__raw_read_unlock_irq(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_read_unlock_irq[1]);
	cordon_drop(call, lock, &clauses__raw_read_unlock_irq[2]);
}

const struct cordon_contract cordon_import__raw_read_unlock_irq = {
	.name = "_raw_read_unlock_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_read_unlock_irq[0],
	.enter = enter__raw_read_unlock_irq,
};

/* ---- _raw_read_lock_bh ---- */
static const struct cordon_clause clauses__raw_read_lock_bh[] = {
	{ "_raw_read_lock_bh", "specs/linux/rwlock.own.h", "_raw_read_lock_bh", 17 },
	{ "_raw_read_lock_bh", "specs/linux/rwlock.own.h", "__checks(ref(lock))", 17 },
	{ "_raw_read_lock_bh", "specs/linux/rwlock.own.h", "__takes(lock, _raw_read_unlock_bh(lock))", 17 },
};
CORDON_SAME_TYPE(_raw_read_lock_bh, void, rwlock_t *);
static void enter__raw_read_lock_bh(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_read_lock_bh[1]);
}

static void leave__raw_read_lock_bh(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(lock) };
	
		cordon_take(call, &cordon_inverse__raw_read_unlock_bh, arguments, lock, &clauses__raw_read_lock_bh[2]);
	}
}

const struct cordon_contract cordon_import__raw_read_lock_bh = {
	.name = "_raw_read_lock_bh",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_read_lock_bh[0],
	.enter = enter__raw_read_lock_bh,
	.leave = leave__raw_read_lock_bh,
};

/* ---- _raw_read_unlock_bh ---- */
static const struct cordon_clause clauses__raw_read_unlock_bh[] = {
	{ "_raw_read_unlock_bh", "specs/linux/rwlock.own.h", "_raw_read_unlock_bh", 17 },
	{ "_raw_read_unlock_bh", "specs/linux/rwlock.own.h", "__checks(ref(lock))", 17 },
	{ "_raw_read_unlock_bh", "specs/linux/rwlock.own.h", "__drops(_raw_read_unlock_bh(lock))", 17 },
};
CORDON_SAME_TYPE(_raw_read_unlock_bh, void, rwlock_t *);
static void enter__raw_read_unlock_bh(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_read_unlock_bh[1]);
	cordon_drop(call, lock, &clauses__raw_read_unlock_bh[2]);
}

const struct cordon_contract cordon_import__raw_read_unlock_bh = {
	.name = "_raw_read_unlock_bh",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_read_unlock_bh[0],
	.enter = enter__raw_read_unlock_bh,
};

/* ---- _raw_write_lock ---- */
static const struct cordon_clause clauses__raw_write_lock[] = {
	{ "_raw_write_lock", "specs/linux/rwlock.own.h", "_raw_write_lock", 18 },
	{ "_raw_write_lock", "specs/linux/rwlock.own.h", "__checks(ref(lock))", 18 },
	{ "_raw_write_lock", "specs/linux/rwlock.own.h", "__takes(lock, _raw_write_unlock(lock))", 18 },
};
CORDON_SAME_TYPE(_raw_write_lock, void, rwlock_t *);
static void enter__raw_write_lock(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_write_lock[1]);
}

static void leave__raw_write_lock(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(lock) };
	
		cordon_take(call, &cordon_inverse__raw_write_unlock, arguments, lock, &clauses__raw_write_lock[2]);
	}
}

const struct cordon_contract cordon_import__raw_write_lock = {
	.name = "_raw_write_lock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_write_lock[0],
	.enter = enter__raw_write_lock,
	.leave = leave__raw_write_lock,
};

/* ---- _raw_write_unlock ---- */
static const struct cordon_clause clauses__raw_write_unlock[] = {
	{ "_raw_write_unlock", "specs/linux/rwlock.own.h", "_raw_write_unlock", 18 },
	{ "_raw_write_unlock", "specs/linux/rwlock.own.h", "__checks(ref(lock))", 18 },
	{ "_raw_write_unlock", "specs/linux/rwlock.own.h", "__drops(_raw_write_unlock(lock))", 18 },
};
CORDON_SAME_TYPE(_raw_write_unlock, void, rwlock_t *);
static void enter__raw_write_unlock(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_write_unlock[1]);
	cordon_drop(call, lock, &clauses__raw_write_unlock[2]);
}

const struct cordon_contract cordon_import__raw_write_unlock = {
	.name = "_raw_write_unlock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_write_unlock[0],
	.enter = enter__raw_write_unlock,
};

/* ---- _raw_write_lock_irq ---- */
static const struct cordon_clause clauses__raw_write_lock_irq[] = {
	{ "_raw_write_lock_irq", "specs/linux/rwlock.own.h", "_raw_write_lock_irq", 19 },
	{ "_raw_write_lock_irq", "specs/linux/rwlock.own.h", "__checks(ref(lock))", 19 },
	{ "_raw_write_lock_irq", "specs/linux/rwlock.own.h", "__takes(lock, _raw_write_unlock_irq(lock))", 19 },
};
CORDON_SAME_TYPE(_raw_write_lock_irq, void, rwlock_t *);
static void enter__raw_write_lock_irq(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_write_lock_irq[1]);
}

static void leave__raw_write_lock_irq(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(lock) };
	
		cordon_take(call, &cordon_inverse__raw_write_unlock_irq, arguments, lock, &clauses__raw_write_lock_irq[2]);
	}
}

const struct cordon_contract cordon_import__raw_write_lock_irq = {
	.name = "_raw_write_lock_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_write_lock_irq[0],
	.enter = enter__raw_write_lock_irq,
	.leave = leave__raw_write_lock_irq,
};

/* ---- _raw_write_unlock_irq ---- */
static const struct cordon_clause clauses__raw_write_unlock_irq[] = {
	{ "_raw_write_unlock_irq", "specs/linux/rwlock.own.h", "_raw_write_unlock_irq", 19 },
	{ "_raw_write_unlock_irq", "specs/linux/rwlock.own.h", "__checks(ref(lock))", 19 },
	{ "_raw_write_unlock_irq", "specs/linux/rwlock.own.h", "__drops(_raw_write_unlock_irq(lock))", 19 },
};
CORDON_SAME_TYPE(_raw_write_unlock_irq, void, rwlock_t *);
static void enter__raw_write_unlock_irq(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_write_unlock_irq[1]);
	cordon_drop(call, lock, &clauses__raw_write_unlock_irq[2]);
}

const struct cordon_contract cordon_import__raw_write_unlock_irq = {
	.name = "_raw_write_unlock_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_write_unlock_irq[0],
	.enter = enter__raw_write_unlock_irq,
};

/* ---- _raw_write_lock_bh ---- */
static const struct cordon_clause clauses__raw_write_lock_bh[] = {
	{ "_raw_write_lock_bh", "specs/linux/rwlock.own.h", "_raw_write_lock_bh", 20 },
	{ "_raw_write_lock_bh", "specs/linux/rwlock.own.h", "__checks(ref(lock))", 20 },
	{ "_raw_write_lock_bh", "specs/linux/rwlock.own.h", "__takes(lock, _raw_write_unlock_bh(lock))", 20 },
};
CORDON_SAME_TYPE(_raw_write_lock_bh, void, rwlock_t *);
static void enter__raw_write_lock_bh(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_write_lock_bh[1]);
}

static void leave__raw_write_lock_bh(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(lock) };
	
		cordon_take(call, &cordon_inverse__raw_write_unlock_bh, arguments, lock, &clauses__raw_write_lock_bh[2]);
	}
}

const struct cordon_contract cordon_import__raw_write_lock_bh = {
	.name = "_raw_write_lock_bh",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_write_lock_bh[0],
	.enter = enter__raw_write_lock_bh,
	.leave = leave__raw_write_lock_bh,
};

/* ---- _raw_write_unlock_bh ---- */
static const struct cordon_clause clauses__raw_write_unlock_bh[] = {
	{ "_raw_write_unlock_bh", "specs/linux/rwlock.own.h", "_raw_write_unlock_bh", 20 },
	{ "_raw_write_unlock_bh", "specs/linux/rwlock.own.h", "__checks(ref(lock))", 20 },
	{ "_raw_write_unlock_bh", "specs/linux/rwlock.own.h", "__drops(_raw_write_unlock_bh(lock))", 20 },
};
CORDON_SAME_TYPE(_raw_write_unlock_bh, void, rwlock_t *);
static void enter__raw_write_unlock_bh(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_write_unlock_bh[1]);
	cordon_drop(call, lock, &clauses__raw_write_unlock_bh[2]);
}

const struct cordon_contract cordon_import__raw_write_unlock_bh = {
	.name = "_raw_write_unlock_bh",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_write_unlock_bh[0],
	.enter = enter__raw_write_unlock_bh,
};

/* ---- _raw_read_lock_irqsave ---- */
static const struct cordon_clause clauses__raw_read_lock_irqsave[] = {
	{ "_raw_read_lock_irqsave", "specs/linux/rwlock.own.h", "_raw_read_lock_irqsave", 21 },
	{ "_raw_read_lock_irqsave", "specs/linux/rwlock.own.h", "__checks(ref(lock))", 22 },
	{ "_raw_read_lock_irqsave", "specs/linux/rwlock.own.h", "__takes(lock, _raw_read_unlock_irqrestore(lock, ret))", 23 },
};
CORDON_SAME_TYPE(_raw_read_lock_irqsave, unsigned long, rwlock_t *);
static void enter__raw_read_lock_irqsave(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_read_lock_irqsave[1]);
}

static void leave__raw_read_lock_irqsave(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];
	unsigned long ret = (unsigned long)call->result;

	{
		const u64 arguments[6] = { (u64)(lock), (u64)(ret) };
	
		cordon_take(call, &cordon_inverse__raw_read_unlock_irqrestore, arguments, lock, &clauses__raw_read_lock_irqsave[2]);
	}
}

const struct cordon_contract cordon_import__raw_read_lock_irqsave = {
	.name = "_raw_read_lock_irqsave",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_read_lock_irqsave[0],
	.enter = enter__raw_read_lock_irqsave,
	.leave = leave__raw_read_lock_irqsave,
};

/* ---- _raw_read_unlock_irqrestore ---- */
static const struct cordon_clause clauses__raw_read_unlock_irqrestore[] = {
	{ "_raw_read_unlock_irqrestore", "specs/linux/rwlock.own.h", "_raw_read_unlock_irqrestore", 24 },
	{ "_raw_read_unlock_irqrestore", "specs/linux/rwlock.own.h", "__checks(ref(lock))", 25 },
	{ "_raw_read_unlock_irqrestore", "specs/linux/rwlock.own.h", "__drops(_raw_read_unlock_irqrestore(lock, flags))", 26 },
};
CORDON_SAME_TYPE(_raw_read_unlock_irqrestore, void, rwlock_t *, unsigned long);
static void enter__raw_read_unlock_irqrestore(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_read_unlock_irqrestore[1]);
	cordon_drop(call, lock, &clauses__raw_read_unlock_irqrestore[2]);
}

const struct cordon_contract cordon_import__raw_read_unlock_irqrestore = {
	.name = "_raw_read_unlock_irqrestore",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses__raw_read_unlock_irqrestore[0],
	.enter = enter__raw_read_unlock_irqrestore,
};

/* ---- _raw_write_lock_irqsave ---- */
static const struct cordon_clause clauses__raw_write_lock_irqsave[] = {
	{ "_raw_write_lock_irqsave", "specs/linux/rwlock.own.h", "_raw_write_lock_irqsave", 27 },
	{ "_raw_write_lock_irqsave", "specs/linux/rwlock.own.h", "__checks(ref(lock))", 28 },
	{ "_raw_write_lock_irqsave", "specs/linux/rwlock.own.h", "__takes(lock, _raw_write_unlock_irqrestore(lock, ret))", 29 },
};
CORDON_SAME_TYPE(_raw_write_lock_irqsave, unsigned long, rwlock_t *);
static void enter__raw_write_lock_irqsave(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_write_lock_irqsave[1]);
}

static void leave__raw_write_lock_irqsave(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];
	unsigned long ret = (unsigned long)call->result;

	{
		const u64 arguments[6] = { (u64)(lock), (u64)(ret) };
	
		cordon_take(call, &cordon_inverse__raw_write_unlock_irqrestore, arguments, lock, &clauses__raw_write_lock_irqsave[2]);
	}
}

const struct cordon_contract cordon_import__raw_write_lock_irqsave = {
	.name = "_raw_write_lock_irqsave",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_write_lock_irqsave[0],
	.enter = enter__raw_write_lock_irqsave,
	.leave = leave__raw_write_lock_irqsave,
};

/* ---- _raw_write_unlock_irqrestore ---- */
static const struct cordon_clause clauses__raw_write_unlock_irqrestore[] = {
	{ "_raw_write_unlock_irqrestore", "specs/linux/rwlock.own.h", "_raw_write_unlock_irqrestore", 30 },
	{ "_raw_write_unlock_irqrestore", "specs/linux/rwlock.own.h", "__checks(ref(lock))", 31 },
	{ "_raw_write_unlock_irqrestore", "specs/linux/rwlock.own.h", "__drops(_raw_write_unlock_irqrestore(lock, flags))", 32 },
};
CORDON_SAME_TYPE(_raw_write_unlock_irqrestore, void, rwlock_t *, unsigned long);
static void enter__raw_write_unlock_irqrestore(struct cordon_call *call)
{
	rwlock_t *lock = (rwlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_write_unlock_irqrestore[1]);
	cordon_drop(call, lock, &clauses__raw_write_unlock_irqrestore[2]);
}

const struct cordon_contract cordon_import__raw_write_unlock_irqrestore = {
	.name = "_raw_write_unlock_irqrestore",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses__raw_write_unlock_irqrestore[0],
	.enter = enter__raw_write_unlock_irqrestore,
};

/* ---- down ---- */
static const struct cordon_clause clauses_down[] = {
	{ "down", "specs/linux/rwlock.own.h", "down", 35 },
	{ "down", "specs/linux/rwlock.own.h", "__runs_in(process)", 36 },
	{ "down", "specs/linux/rwlock.own.h", "__checks(ref(sem))", 36 },
};
CORDON_SAME_TYPE(down, void, struct semaphore *);
static void enter_down(struct cordon_call *call)
{
	struct semaphore *sem = (struct semaphore *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_down[1]);
	cordon_need_ref(call, sem, 0, CORDON_TYPE(sem), &clauses_down[2]);
}

const struct cordon_contract cordon_import_down = {
	.name = "down",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_down[0],
	.enter = enter_down,
};

/* ---- down_interruptible ---- */
static const struct cordon_clause clauses_down_interruptible[] = {
	{ "down_interruptible", "specs/linux/rwlock.own.h", "down_interruptible", 37 },
	{ "down_interruptible", "specs/linux/rwlock.own.h", "__runs_in(process)", 38 },
	{ "down_interruptible", "specs/linux/rwlock.own.h", "__checks(ref(sem))", 38 },
};
CORDON_SAME_TYPE(down_interruptible, int, struct semaphore *);
static void enter_down_interruptible(struct cordon_call *call)
{
	struct semaphore *sem = (struct semaphore *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_down_interruptible[1]);
	cordon_need_ref(call, sem, 0, CORDON_TYPE(sem), &clauses_down_interruptible[2]);
}

const struct cordon_contract cordon_import_down_interruptible = {
	.name = "down_interruptible",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_down_interruptible[0],
	.enter = enter_down_interruptible,
};

/* ---- down_killable ---- */
static const struct cordon_clause clauses_down_killable[] = {
	{ "down_killable", "specs/linux/rwlock.own.h", "down_killable", 39 },
	{ "down_killable", "specs/linux/rwlock.own.h", "__runs_in(process)", 40 },
	{ "down_killable", "specs/linux/rwlock.own.h", "__checks(ref(sem))", 40 },
};
CORDON_SAME_TYPE(down_killable, int, struct semaphore *);
static void enter_down_killable(struct cordon_call *call)
{
	struct semaphore *sem = (struct semaphore *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_down_killable[1]);
	cordon_need_ref(call, sem, 0, CORDON_TYPE(sem), &clauses_down_killable[2]);
}

const struct cordon_contract cordon_import_down_killable = {
	.name = "down_killable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_down_killable[0],
	.enter = enter_down_killable,
};

/* ---- down_timeout ---- */
static const struct cordon_clause clauses_down_timeout[] = {
	{ "down_timeout", "specs/linux/rwlock.own.h", "down_timeout", 41 },
	{ "down_timeout", "specs/linux/rwlock.own.h", "__runs_in(process)", 42 },
	{ "down_timeout", "specs/linux/rwlock.own.h", "__checks(ref(sem))", 42 },
};
CORDON_SAME_TYPE(down_timeout, int, struct semaphore *, long);
static void enter_down_timeout(struct cordon_call *call)
{
	struct semaphore *sem = (struct semaphore *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_down_timeout[1]);
	cordon_need_ref(call, sem, 0, CORDON_TYPE(sem), &clauses_down_timeout[2]);
}

const struct cordon_contract cordon_import_down_timeout = {
	.name = "down_timeout",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_down_timeout[0],
	.enter = enter_down_timeout,
};

/* ---- down_trylock ---- */
static const struct cordon_clause clauses_down_trylock[] = {
	{ "down_trylock", "specs/linux/rwlock.own.h", "down_trylock", 43 },
	{ "down_trylock", "specs/linux/rwlock.own.h", "__checks(ref(sem))", 43 },
};
CORDON_SAME_TYPE(down_trylock, int, struct semaphore *);
static void enter_down_trylock(struct cordon_call *call)
{
	struct semaphore *sem = (struct semaphore *)call->args[0];

	cordon_need_ref(call, sem, 0, CORDON_TYPE(sem), &clauses_down_trylock[1]);
}

const struct cordon_contract cordon_import_down_trylock = {
	.name = "down_trylock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_down_trylock[0],
	.enter = enter_down_trylock,
};

/* ---- up ---- */
static const struct cordon_clause clauses_up[] = {
	{ "up", "specs/linux/rwlock.own.h", "up", 44 },
	{ "up", "specs/linux/rwlock.own.h", "__checks(ref(sem))", 44 },
};
CORDON_SAME_TYPE(up, void, struct semaphore *);
static void enter_up(struct cordon_call *call)
{
	struct semaphore *sem = (struct semaphore *)call->args[0];

	cordon_need_ref(call, sem, 0, CORDON_TYPE(sem), &clauses_up[1]);
}

const struct cordon_contract cordon_import_up = {
	.name = "up",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_up[0],
	.enter = enter_up,
};

