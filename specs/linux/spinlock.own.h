/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_SPINLOCK_H
#define OWN_SPINLOCK_H
#include <linux/spinlock.h>
#include <linux/mutex.h>
#include <linux/bottom_half.h>
#include <ownership.h>
#include <soundness.h>

/* ref(): all of *lock writable, or a member declared USABLE. */
void _raw_spin_lock(raw_spinlock_t *lock)
	__checks(ref(lock))
	__requires(lock_comes_free(lock))
	__takes(lock, _raw_spin_unlock(lock));
void _raw_spin_unlock(raw_spinlock_t *lock)
	__checks(ref(lock))
	__drops(_raw_spin_unlock(lock));
void _raw_spin_lock_irq(raw_spinlock_t *lock)
	__checks(ref(lock))
	__takes(lock, _raw_spin_unlock_irq(lock));
void _raw_spin_unlock_irq(raw_spinlock_t *lock)
	__checks(ref(lock))
	__drops(_raw_spin_unlock_irq(lock));
void _raw_spin_lock_bh(raw_spinlock_t *lock)
	__checks(ref(lock))
	__takes(lock, _raw_spin_unlock_bh(lock));
void _raw_spin_unlock_bh(raw_spinlock_t *lock)
	__checks(ref(lock))
	__drops(_raw_spin_unlock_bh(lock));
int _raw_spin_trylock(raw_spinlock_t *lock)
	__checks(ref(lock))
	__takes_if(ret, lock, _raw_spin_unlock(lock));
unsigned long _raw_spin_lock_irqsave(raw_spinlock_t *lock)
	__checks(ref(lock))
	__requires(lock_comes_free(lock))
	__takes(lock, _raw_spin_unlock_irqrestore(lock, ret));
void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, unsigned long flags)
	__checks(ref(lock))
	__drops(_raw_spin_unlock_irqrestore(lock, flags));
void mutex_lock(struct mutex *lock)
	__runs_in(process)
	__checks(ref(lock))
	__takes(lock, mutex_unlock(lock));
int mutex_trylock(struct mutex *lock)
	__runs_in(process)
	__checks(ref(lock))
	__takes_if(ret, lock, mutex_unlock(lock));
void __mutex_init(struct mutex *lock, const char *name, struct lock_class_key *key)
	__checks(write(lock, sizeof(*lock)))
	__opaque(name) __opaque(key);
void mutex_unlock(struct mutex *lock)
	__checks(ref(lock))
	__drops(mutex_unlock(lock));
void __local_bh_enable_ip(unsigned long ip, unsigned int cnt)
	__requires(cnt == SOFTIRQ_DISABLE_OFFSET && softirq_count() >= cnt && !in_hardirq() && !irqs_disabled());
int mutex_lock_interruptible(struct mutex *lock)
	__runs_in(process)
	__checks(ref(lock))
	__takes_if(!ret, lock, mutex_unlock(lock));
int mutex_lock_killable(struct mutex *lock)
	__runs_in(process)
	__checks(ref(lock))
	__takes_if(!ret, lock, mutex_unlock(lock));
bool mutex_is_locked(struct mutex *lock)
	__checks(ref(lock));
int _raw_spin_trylock_bh(raw_spinlock_t *lock)
	__checks(ref(lock))
	__takes_if(ret, lock, _raw_spin_unlock_bh(lock));
#endif
