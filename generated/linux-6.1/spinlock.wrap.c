/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/spinlock.own.h>
#include "wrap.h"

/* ---- _raw_spin_lock ---- */
static const struct cordon_clause clauses__raw_spin_lock[] = {
	{ "_raw_spin_lock", "specs/linux/spinlock.own.h", "_raw_spin_lock", 11 },
	{ "_raw_spin_lock", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 12 },
	{ "_raw_spin_lock", "specs/linux/spinlock.own.h", "__requires(lock_comes_free(lock))", 13 },
	{ "_raw_spin_lock", "specs/linux/spinlock.own.h", "__takes(lock, _raw_spin_unlock(lock))", 14 },
};
CORDON_SAME_TYPE(_raw_spin_lock, void, raw_spinlock_t *);
static void enter__raw_spin_lock(struct cordon_call *call)
{
	raw_spinlock_t *lock = (raw_spinlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_spin_lock[1]);
	cordon_require(call, lock_comes_free(lock), &clauses__raw_spin_lock[2]);
}

static void leave__raw_spin_lock(struct cordon_call *call)
{
	raw_spinlock_t *lock = (raw_spinlock_t *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(lock) };
	
		cordon_take(call, &cordon_inverse__raw_spin_unlock, arguments, lock, &clauses__raw_spin_lock[3]);
	}
}

const struct cordon_contract cordon_import__raw_spin_lock = {
	.name = "_raw_spin_lock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_spin_lock[0],
	.enter = enter__raw_spin_lock,
	.leave = leave__raw_spin_lock,
};

/* ---- _raw_spin_unlock ---- */
static const struct cordon_clause clauses__raw_spin_unlock[] = {
	{ "_raw_spin_unlock", "specs/linux/spinlock.own.h", "_raw_spin_unlock", 15 },
	{ "_raw_spin_unlock", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 16 },
	{ "_raw_spin_unlock", "specs/linux/spinlock.own.h", "__drops(_raw_spin_unlock(lock))", 17 },
};
CORDON_SAME_TYPE(_raw_spin_unlock, void, raw_spinlock_t *);
static void enter__raw_spin_unlock(struct cordon_call *call)
{
	raw_spinlock_t *lock = (raw_spinlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_spin_unlock[1]);
	cordon_drop(call, lock, &clauses__raw_spin_unlock[2]);
}

const struct cordon_contract cordon_import__raw_spin_unlock = {
	.name = "_raw_spin_unlock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_spin_unlock[0],
	.enter = enter__raw_spin_unlock,
};

/* ---- _raw_spin_lock_irq ---- */
static const struct cordon_clause clauses__raw_spin_lock_irq[] = {
	{ "_raw_spin_lock_irq", "specs/linux/spinlock.own.h", "_raw_spin_lock_irq", 18 },
	{ "_raw_spin_lock_irq", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 19 },
	{ "_raw_spin_lock_irq", "specs/linux/spinlock.own.h", "__takes(lock, _raw_spin_unlock_irq(lock))", 20 },
};
CORDON_SAME_TYPE(_raw_spin_lock_irq, void, raw_spinlock_t *);
static void enter__raw_spin_lock_irq(struct cordon_call *call)
{
	raw_spinlock_t *lock = (raw_spinlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_spin_lock_irq[1]);
}

static void leave__raw_spin_lock_irq(struct cordon_call *call)
{
	raw_spinlock_t *lock = (raw_spinlock_t *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(lock) };
	
		cordon_take(call, &cordon_inverse__raw_spin_unlock_irq, arguments, lock, &clauses__raw_spin_lock_irq[2]);
	}
}

const struct cordon_contract cordon_import__raw_spin_lock_irq = {
	.name = "_raw_spin_lock_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_spin_lock_irq[0],
	.enter = enter__raw_spin_lock_irq,
	.leave = leave__raw_spin_lock_irq,
};

/* ---- _raw_spin_unlock_irq ---- */
static const struct cordon_clause clauses__raw_spin_unlock_irq[] = {
	{ "_raw_spin_unlock_irq", "specs/linux/spinlock.own.h", "_raw_spin_unlock_irq", 21 },
	{ "_raw_spin_unlock_irq", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 22 },
	{ "_raw_spin_unlock_irq", "specs/linux/spinlock.own.h", "__drops(_raw_spin_unlock_irq(lock))", 23 },
};
CORDON_SAME_TYPE(_raw_spin_unlock_irq, void, raw_spinlock_t *);
static void enter__raw_spin_unlock_irq(struct cordon_call *call)
{
	raw_spinlock_t *lock = (raw_spinlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_spin_unlock_irq[1]);
	cordon_drop(call, lock, &clauses__raw_spin_unlock_irq[2]);
}

const struct cordon_contract cordon_import__raw_spin_unlock_irq = {
	.name = "_raw_spin_unlock_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_spin_unlock_irq[0],
	.enter = enter__raw_spin_unlock_irq,
};

/* ---- _raw_spin_lock_bh ---- */
static const struct cordon_clause clauses__raw_spin_lock_bh[] = {
	{ "_raw_spin_lock_bh", "specs/linux/spinlock.own.h", "_raw_spin_lock_bh", 24 },
	{ "_raw_spin_lock_bh", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 25 },
	{ "_raw_spin_lock_bh", "specs/linux/spinlock.own.h", "__takes(lock, _raw_spin_unlock_bh(lock))", 26 },
};
CORDON_SAME_TYPE(_raw_spin_lock_bh, void, raw_spinlock_t *);
static void enter__raw_spin_lock_bh(struct cordon_call *call)
{
	raw_spinlock_t *lock = (raw_spinlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_spin_lock_bh[1]);
}

static void leave__raw_spin_lock_bh(struct cordon_call *call)
{
	raw_spinlock_t *lock = (raw_spinlock_t *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(lock) };
	
		cordon_take(call, &cordon_inverse__raw_spin_unlock_bh, arguments, lock, &clauses__raw_spin_lock_bh[2]);
	}
}

const struct cordon_contract cordon_import__raw_spin_lock_bh = {
	.name = "_raw_spin_lock_bh",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_spin_lock_bh[0],
	.enter = enter__raw_spin_lock_bh,
	.leave = leave__raw_spin_lock_bh,
};

/* ---- _raw_spin_unlock_bh ---- */
static const struct cordon_clause clauses__raw_spin_unlock_bh[] = {
	{ "_raw_spin_unlock_bh", "specs/linux/spinlock.own.h", "_raw_spin_unlock_bh", 27 },
	{ "_raw_spin_unlock_bh", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 28 },
	{ "_raw_spin_unlock_bh", "specs/linux/spinlock.own.h", "__drops(_raw_spin_unlock_bh(lock))", 29 },
};
CORDON_SAME_TYPE(_raw_spin_unlock_bh, void, raw_spinlock_t *);
static void enter__raw_spin_unlock_bh(struct cordon_call *call)
{
	raw_spinlock_t *lock = (raw_spinlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_spin_unlock_bh[1]);
	cordon_drop(call, lock, &clauses__raw_spin_unlock_bh[2]);
}

const struct cordon_contract cordon_import__raw_spin_unlock_bh = {
	.name = "_raw_spin_unlock_bh",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_spin_unlock_bh[0],
	.enter = enter__raw_spin_unlock_bh,
};

/* ---- _raw_spin_trylock ---- */
static const struct cordon_clause clauses__raw_spin_trylock[] = {
	{ "_raw_spin_trylock", "specs/linux/spinlock.own.h", "_raw_spin_trylock", 30 },
	{ "_raw_spin_trylock", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 31 },
	{ "_raw_spin_trylock", "specs/linux/spinlock.own.h", "__takes_if(ret, lock, _raw_spin_unlock(lock))", 32 },
};
CORDON_SAME_TYPE(_raw_spin_trylock, int, raw_spinlock_t *);
static void enter__raw_spin_trylock(struct cordon_call *call)
{
	raw_spinlock_t *lock = (raw_spinlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_spin_trylock[1]);
}

static void leave__raw_spin_trylock(struct cordon_call *call)
{
	raw_spinlock_t *lock = (raw_spinlock_t *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		{
			const u64 arguments[6] = { (u64)(lock) };
		
			cordon_take(call, &cordon_inverse__raw_spin_unlock, arguments, lock, &clauses__raw_spin_trylock[2]);
		}
	}
}

const struct cordon_contract cordon_import__raw_spin_trylock = {
	.name = "_raw_spin_trylock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_spin_trylock[0],
	.enter = enter__raw_spin_trylock,
	.leave = leave__raw_spin_trylock,
};

/* ---- _raw_spin_lock_irqsave ---- */
static const struct cordon_clause clauses__raw_spin_lock_irqsave[] = {
	{ "_raw_spin_lock_irqsave", "specs/linux/spinlock.own.h", "_raw_spin_lock_irqsave", 33 },
	{ "_raw_spin_lock_irqsave", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 34 },
	{ "_raw_spin_lock_irqsave", "specs/linux/spinlock.own.h", "__requires(lock_comes_free(lock))", 35 },
	{ "_raw_spin_lock_irqsave", "specs/linux/spinlock.own.h", "__takes(lock, _raw_spin_unlock_irqrestore(lock, ret))", 36 },
};
CORDON_SAME_TYPE(_raw_spin_lock_irqsave, unsigned long, raw_spinlock_t *);
static void enter__raw_spin_lock_irqsave(struct cordon_call *call)
{
	raw_spinlock_t *lock = (raw_spinlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_spin_lock_irqsave[1]);
	cordon_require(call, lock_comes_free(lock), &clauses__raw_spin_lock_irqsave[2]);
}

static void leave__raw_spin_lock_irqsave(struct cordon_call *call)
{
	raw_spinlock_t *lock = (raw_spinlock_t *)call->args[0];
	unsigned long ret = (unsigned long)call->result;

	{
		const u64 arguments[6] = { (u64)(lock), (u64)(ret) };
	
		cordon_take(call, &cordon_inverse__raw_spin_unlock_irqrestore, arguments, lock, &clauses__raw_spin_lock_irqsave[3]);
	}
}

const struct cordon_contract cordon_import__raw_spin_lock_irqsave = {
	.name = "_raw_spin_lock_irqsave",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_spin_lock_irqsave[0],
	.enter = enter__raw_spin_lock_irqsave,
	.leave = leave__raw_spin_lock_irqsave,
};

/* ---- _raw_spin_unlock_irqrestore ---- */
static const struct cordon_clause clauses__raw_spin_unlock_irqrestore[] = {
	{ "_raw_spin_unlock_irqrestore", "specs/linux/spinlock.own.h", "_raw_spin_unlock_irqrestore", 37 },
	{ "_raw_spin_unlock_irqrestore", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 38 },
	{ "_raw_spin_unlock_irqrestore", "specs/linux/spinlock.own.h", "__drops(_raw_spin_unlock_irqrestore(lock, flags))", 39 },
};
CORDON_SAME_TYPE(_raw_spin_unlock_irqrestore, void, raw_spinlock_t *, unsigned long);
static void enter__raw_spin_unlock_irqrestore(struct cordon_call *call)
{
	raw_spinlock_t *lock = (raw_spinlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_spin_unlock_irqrestore[1]);
	cordon_drop(call, lock, &clauses__raw_spin_unlock_irqrestore[2]);
}

const struct cordon_contract cordon_import__raw_spin_unlock_irqrestore = {
	.name = "_raw_spin_unlock_irqrestore",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses__raw_spin_unlock_irqrestore[0],
	.enter = enter__raw_spin_unlock_irqrestore,
};

/* ---- mutex_lock ---- */
static const struct cordon_clause clauses_mutex_lock[] = {
	{ "mutex_lock", "specs/linux/spinlock.own.h", "mutex_lock", 40 },
	{ "mutex_lock", "specs/linux/spinlock.own.h", "__runs_in(process)", 41 },
	{ "mutex_lock", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 42 },
	{ "mutex_lock", "specs/linux/spinlock.own.h", "__takes(lock, mutex_unlock(lock))", 43 },
};
CORDON_SAME_TYPE(mutex_lock, void, struct mutex *);
static void enter_mutex_lock(struct cordon_call *call)
{
	struct mutex *lock = (struct mutex *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_mutex_lock[1]);
	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses_mutex_lock[2]);
}

static void leave_mutex_lock(struct cordon_call *call)
{
	struct mutex *lock = (struct mutex *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(lock) };
	
		cordon_take(call, &cordon_inverse_mutex_unlock, arguments, lock, &clauses_mutex_lock[3]);
	}
}

const struct cordon_contract cordon_import_mutex_lock = {
	.name = "mutex_lock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_mutex_lock[0],
	.enter = enter_mutex_lock,
	.leave = leave_mutex_lock,
};

/* ---- mutex_trylock ---- */
static const struct cordon_clause clauses_mutex_trylock[] = {
	{ "mutex_trylock", "specs/linux/spinlock.own.h", "mutex_trylock", 44 },
	{ "mutex_trylock", "specs/linux/spinlock.own.h", "__runs_in(process)", 45 },
	{ "mutex_trylock", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 46 },
	{ "mutex_trylock", "specs/linux/spinlock.own.h", "__takes_if(ret, lock, mutex_unlock(lock))", 47 },
};
CORDON_SAME_TYPE(mutex_trylock, int, struct mutex *);
static void enter_mutex_trylock(struct cordon_call *call)
{
	struct mutex *lock = (struct mutex *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_mutex_trylock[1]);
	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses_mutex_trylock[2]);
}

static void leave_mutex_trylock(struct cordon_call *call)
{
	struct mutex *lock = (struct mutex *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		{
			const u64 arguments[6] = { (u64)(lock) };
		
			cordon_take(call, &cordon_inverse_mutex_unlock, arguments, lock, &clauses_mutex_trylock[3]);
		}
	}
}

const struct cordon_contract cordon_import_mutex_trylock = {
	.name = "mutex_trylock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_mutex_trylock[0],
	.enter = enter_mutex_trylock,
	.leave = leave_mutex_trylock,
};

/* ---- __mutex_init ---- */
static const struct cordon_clause clauses___mutex_init[] = {
	{ "__mutex_init", "specs/linux/spinlock.own.h", "__mutex_init", 48 },
	{ "__mutex_init", "specs/linux/spinlock.own.h", "__checks(write(lock, sizeof(*lock)))", 49 },
	{ "__mutex_init", "specs/linux/spinlock.own.h", "__opaque(name)", 50 },
	{ "__mutex_init", "specs/linux/spinlock.own.h", "__opaque(key)", 50 },
};
CORDON_SAME_TYPE(__mutex_init, void, struct mutex *, const char *, struct lock_class_key *);
static void enter___mutex_init(struct cordon_call *call)
{
	struct mutex *lock = (struct mutex *)call->args[0];

	cordon_need_write(call, lock, sizeof(*lock), &clauses___mutex_init[1]);
}

const struct cordon_contract cordon_import___mutex_init = {
	.name = "__mutex_init",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___mutex_init[0],
	.enter = enter___mutex_init,
};

/* ---- mutex_unlock ---- */
static const struct cordon_clause clauses_mutex_unlock[] = {
	{ "mutex_unlock", "specs/linux/spinlock.own.h", "mutex_unlock", 51 },
	{ "mutex_unlock", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 52 },
	{ "mutex_unlock", "specs/linux/spinlock.own.h", "__drops(mutex_unlock(lock))", 53 },
};
CORDON_SAME_TYPE(mutex_unlock, void, struct mutex *);
static void enter_mutex_unlock(struct cordon_call *call)
{
	struct mutex *lock = (struct mutex *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses_mutex_unlock[1]);
	cordon_drop(call, lock, &clauses_mutex_unlock[2]);
}

const struct cordon_contract cordon_import_mutex_unlock = {
	.name = "mutex_unlock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_mutex_unlock[0],
	.enter = enter_mutex_unlock,
};

/* ---- __local_bh_enable_ip ---- */
static const struct cordon_clause clauses___local_bh_enable_ip[] = {
	{ "__local_bh_enable_ip", "specs/linux/spinlock.own.h", "__local_bh_enable_ip", 54 },
	{ "__local_bh_enable_ip", "specs/linux/spinlock.own.h", "__requires(cnt == SOFTIRQ_DISABLE_OFFSET && softirq_count() >= cnt && !in_hardirq() && !irqs_disabled())", 55 },
};
CORDON_SAME_TYPE(__local_bh_enable_ip, void, unsigned long, unsigned int);
static void enter___local_bh_enable_ip(struct cordon_call *call)
{
	unsigned int cnt = (unsigned int)call->args[1];

	cordon_require(call, cnt == SOFTIRQ_DISABLE_OFFSET && softirq_count() >= cnt && !in_hardirq() && !irqs_disabled(), &clauses___local_bh_enable_ip[1]);
}

const struct cordon_contract cordon_import___local_bh_enable_ip = {
	.name = "__local_bh_enable_ip",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___local_bh_enable_ip[0],
	.enter = enter___local_bh_enable_ip,
};

/* ---- mutex_lock_interruptible ---- */
static const struct cordon_clause clauses_mutex_lock_interruptible[] = {
	{ "mutex_lock_interruptible", "specs/linux/spinlock.own.h", "mutex_lock_interruptible", 56 },
	{ "mutex_lock_interruptible", "specs/linux/spinlock.own.h", "__runs_in(process)", 57 },
	{ "mutex_lock_interruptible", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 58 },
	{ "mutex_lock_interruptible", "specs/linux/spinlock.own.h", "__takes_if(!ret, lock, mutex_unlock(lock))", 59 },
};
CORDON_SAME_TYPE(mutex_lock_interruptible, int, struct mutex *);
static void enter_mutex_lock_interruptible(struct cordon_call *call)
{
	struct mutex *lock = (struct mutex *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_mutex_lock_interruptible[1]);
	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses_mutex_lock_interruptible[2]);
}

static void leave_mutex_lock_interruptible(struct cordon_call *call)
{
	struct mutex *lock = (struct mutex *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(lock) };
		
			cordon_take(call, &cordon_inverse_mutex_unlock, arguments, lock, &clauses_mutex_lock_interruptible[3]);
		}
	}
}

const struct cordon_contract cordon_import_mutex_lock_interruptible = {
	.name = "mutex_lock_interruptible",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_mutex_lock_interruptible[0],
	.enter = enter_mutex_lock_interruptible,
	.leave = leave_mutex_lock_interruptible,
};

/* ---- mutex_lock_killable ---- */
static const struct cordon_clause clauses_mutex_lock_killable[] = {
	{ "mutex_lock_killable", "specs/linux/spinlock.own.h", "mutex_lock_killable", 60 },
	{ "mutex_lock_killable", "specs/linux/spinlock.own.h", "__runs_in(process)", 61 },
	{ "mutex_lock_killable", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 62 },
	{ "mutex_lock_killable", "specs/linux/spinlock.own.h", "__takes_if(!ret, lock, mutex_unlock(lock))", 63 },
};
CORDON_SAME_TYPE(mutex_lock_killable, int, struct mutex *);
static void enter_mutex_lock_killable(struct cordon_call *call)
{
	struct mutex *lock = (struct mutex *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_mutex_lock_killable[1]);
	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses_mutex_lock_killable[2]);
}

static void leave_mutex_lock_killable(struct cordon_call *call)
{
	struct mutex *lock = (struct mutex *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(lock) };
		
			cordon_take(call, &cordon_inverse_mutex_unlock, arguments, lock, &clauses_mutex_lock_killable[3]);
		}
	}
}

const struct cordon_contract cordon_import_mutex_lock_killable = {
	.name = "mutex_lock_killable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_mutex_lock_killable[0],
	.enter = enter_mutex_lock_killable,
	.leave = leave_mutex_lock_killable,
};

/* ---- mutex_is_locked ---- */
static const struct cordon_clause clauses_mutex_is_locked[] = {
	{ "mutex_is_locked", "specs/linux/spinlock.own.h", "mutex_is_locked", 64 },
	{ "mutex_is_locked", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 65 },
};
CORDON_SAME_TYPE(mutex_is_locked, bool, struct mutex *);
static void enter_mutex_is_locked(struct cordon_call *call)
{
	struct mutex *lock = (struct mutex *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses_mutex_is_locked[1]);
}

const struct cordon_contract cordon_import_mutex_is_locked = {
	.name = "mutex_is_locked",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_mutex_is_locked[0],
	.enter = enter_mutex_is_locked,
};

/* ---- _raw_spin_trylock_bh ---- */
static const struct cordon_clause clauses__raw_spin_trylock_bh[] = {
	{ "_raw_spin_trylock_bh", "specs/linux/spinlock.own.h", "_raw_spin_trylock_bh", 66 },
	{ "_raw_spin_trylock_bh", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 67 },
	{ "_raw_spin_trylock_bh", "specs/linux/spinlock.own.h", "__takes_if(ret, lock, _raw_spin_unlock_bh(lock))", 68 },
};
CORDON_SAME_TYPE(_raw_spin_trylock_bh, int, raw_spinlock_t *);
static void enter__raw_spin_trylock_bh(struct cordon_call *call)
{
	raw_spinlock_t *lock = (raw_spinlock_t *)call->args[0];

	cordon_need_ref(call, lock, 0, CORDON_TYPE(lock), &clauses__raw_spin_trylock_bh[1]);
}

static void leave__raw_spin_trylock_bh(struct cordon_call *call)
{
	raw_spinlock_t *lock = (raw_spinlock_t *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		{
			const u64 arguments[6] = { (u64)(lock) };
		
			cordon_take(call, &cordon_inverse__raw_spin_unlock_bh, arguments, lock, &clauses__raw_spin_trylock_bh[2]);
		}
	}
}

const struct cordon_contract cordon_import__raw_spin_trylock_bh = {
	.name = "_raw_spin_trylock_bh",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses__raw_spin_trylock_bh[0],
	.enter = enter__raw_spin_trylock_bh,
	.leave = leave__raw_spin_trylock_bh,
};

