/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_RWLOCK_H
#define OWN_RWLOCK_H
#include <linux/spinlock.h>
#include <linux/semaphore.h>
#include <ownership.h>

#define RWLOCK(kind, suffix) \
	void _raw_##kind##_lock##suffix(rwlock_t *lock) \
		__checks(ref(lock)) \
		__takes(lock, _raw_##kind##_unlock##suffix(lock)); \
	void _raw_##kind##_unlock##suffix(rwlock_t *lock) \
		__checks(ref(lock)) \
		__drops(_raw_##kind##_unlock##suffix(lock))
RWLOCK(read, );
RWLOCK(read, _irq);
RWLOCK(read, _bh);
RWLOCK(write, );
RWLOCK(write, _irq);
RWLOCK(write, _bh);
unsigned long _raw_read_lock_irqsave(rwlock_t *lock)
	__checks(ref(lock))
	__takes(lock, _raw_read_unlock_irqrestore(lock, ret));
void _raw_read_unlock_irqrestore(rwlock_t *lock, unsigned long flags)
	__checks(ref(lock))
	__drops(_raw_read_unlock_irqrestore(lock, flags));
unsigned long _raw_write_lock_irqsave(rwlock_t *lock)
	__checks(ref(lock))
	__takes(lock, _raw_write_unlock_irqrestore(lock, ret));
void _raw_write_unlock_irqrestore(rwlock_t *lock, unsigned long flags)
	__checks(ref(lock))
	__drops(_raw_write_unlock_irqrestore(lock, flags));

/* A semaphore has no owner: whoever waits may be woken by another's up(), so none is in the lock log. */
void down(struct semaphore *sem)
	__runs_in(process) __checks(ref(sem));
int down_interruptible(struct semaphore *sem)
	__runs_in(process) __checks(ref(sem));
int down_killable(struct semaphore *sem)
	__runs_in(process) __checks(ref(sem));
int down_timeout(struct semaphore *sem, long jiffies)
	__runs_in(process) __checks(ref(sem));
int down_trylock(struct semaphore *sem) __checks(ref(sem));
void up(struct semaphore *sem) __checks(ref(sem));
#endif
