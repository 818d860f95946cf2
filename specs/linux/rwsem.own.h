/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_RWSEM_H
#define OWN_RWSEM_H
#include <linux/rwsem.h>
#include <ownership.h>

void __init_rwsem(struct rw_semaphore *sem, const char *name, struct lock_class_key *key)
	__checks(write(sem, sizeof(*sem)))
	__opaque(name) __opaque(key);
void down_read(struct rw_semaphore *sem)
	__runs_in(process)
	__checks(ref(sem))
	__takes(sem, up_read(sem));
int down_read_trylock(struct rw_semaphore *sem)
	__checks(ref(sem))
	__takes_if(ret, sem, up_read(sem));
void up_read(struct rw_semaphore *sem)
	__checks(ref(sem))
	__drops(up_read(sem));
void down_write(struct rw_semaphore *sem)
	__runs_in(process)
	__checks(ref(sem))
	__takes(sem, up_write(sem));
int down_write_trylock(struct rw_semaphore *sem)
	__checks(ref(sem))
	__takes_if(ret, sem, up_write(sem));
void up_write(struct rw_semaphore *sem)
	__checks(ref(sem))
	__drops(up_write(sem));
#endif
