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

/* ---- _raw_spin_lock_irqsave ---- */
static const struct cordon_clause clauses__raw_spin_lock_irqsave[] = {
	{ "_raw_spin_lock_irqsave", "specs/linux/spinlock.own.h", "_raw_spin_lock_irqsave", 18 },
	{ "_raw_spin_lock_irqsave", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 19 },
	{ "_raw_spin_lock_irqsave", "specs/linux/spinlock.own.h", "__requires(lock_comes_free(lock))", 20 },
	{ "_raw_spin_lock_irqsave", "specs/linux/spinlock.own.h", "__takes(lock, _raw_spin_unlock_irqrestore(lock, ret))", 21 },
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
	{ "_raw_spin_unlock_irqrestore", "specs/linux/spinlock.own.h", "_raw_spin_unlock_irqrestore", 22 },
	{ "_raw_spin_unlock_irqrestore", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 23 },
	{ "_raw_spin_unlock_irqrestore", "specs/linux/spinlock.own.h", "__drops(_raw_spin_unlock_irqrestore(lock, flags))", 24 },
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
	{ "mutex_lock", "specs/linux/spinlock.own.h", "mutex_lock", 25 },
	{ "mutex_lock", "specs/linux/spinlock.own.h", "__runs_in(process)", 26 },
	{ "mutex_lock", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 27 },
	{ "mutex_lock", "specs/linux/spinlock.own.h", "__takes(lock, mutex_unlock(lock))", 28 },
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

/* ---- mutex_unlock ---- */
static const struct cordon_clause clauses_mutex_unlock[] = {
	{ "mutex_unlock", "specs/linux/spinlock.own.h", "mutex_unlock", 29 },
	{ "mutex_unlock", "specs/linux/spinlock.own.h", "__checks(ref(lock))", 30 },
	{ "mutex_unlock", "specs/linux/spinlock.own.h", "__drops(mutex_unlock(lock))", 31 },
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
	{ "__local_bh_enable_ip", "specs/linux/spinlock.own.h", "__local_bh_enable_ip", 32 },
	{ "__local_bh_enable_ip", "specs/linux/spinlock.own.h", "__requires(cnt == SOFTIRQ_DISABLE_OFFSET && softirq_count() >= cnt && !in_hardirq() && !irqs_disabled())", 33 },
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

