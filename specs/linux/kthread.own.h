/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_KTHREAD_H
#define OWN_KTHREAD_H
#include <linux/kthread.h>
#include <linux/freezer.h>
#include <linux/sched.h>
#include <uapi/linux/sched/types.h>
#include <ownership.h>

/* A thread of the driver's: known until it is stopped, or returns unasked, which frees it. */
CAPSET(thread_caps)(struct task_struct *k)
	__includes(ref(k));
typedef int (*own_thread_t)(void *data);

struct task_struct *kthread_create_on_node(int (*threadfn)(void *data), void *data, int node, const char *namefmt, ...)
	__runs_in(process)
	__registers(threadfn, own_thread_t)
	__opaque(data)
	__checks(format(namefmt, 4))
	__returns_if(!IS_ERR(ret), thread_caps(ret))
	__pins_if(!IS_ERR(ret), ref(ret), kthread_stop(ret));
/* Waits until the function has returned; one that never ran is not called any more. */
int kthread_stop(struct task_struct *k)
	__runs_in(process)
	__unpins(kthread_stop(k))
	__transfers(thread_caps(k));
/* Once it runs a kill finds it in the driver's code, and nobody need stop it. */
int CONTRACT(own_thread_t)(void *data)
	__principal(data) __runs_in(process)
	__unpins(kthread_stop(current))
	__returns_if(!kthread_should_stop(), thread_caps(current))
	__faults(0);
int kthread_park(struct task_struct *k)
	__runs_in(process)
	__checks(thread_caps(k));
void kthread_unpark(struct task_struct *k)
	__runs_in(process)
	__checks(thread_caps(k));
void kthread_bind(struct task_struct *k, unsigned int cpu)
	__runs_in(process)
	__checks(thread_caps(k))
	__requires(cpu < nr_cpu_ids);
int wake_up_process(struct task_struct *tsk)
	__checks(ref(tsk));
void set_user_nice(struct task_struct *p, long nice)
	__runs_in(process)
	__checks_if(p != current, ref(p));
void sched_set_fifo(struct task_struct *p)
	__runs_in(process)
	__checks_if(p != current, ref(p));
void sched_set_fifo_low(struct task_struct *p)
	__runs_in(process)
	__checks_if(p != current, ref(p));
/* These look at the running thread, which must be one of the driver's: others have no kthread structure. */
bool kthread_should_stop(void)
	__requires(current->flags & PF_KTHREAD);
bool kthread_should_park(void)
	__requires(current->flags & PF_KTHREAD);
void kthread_parkme(void)
	__runs_in(process)
	__requires(current->flags & PF_KTHREAD);
bool kthread_freezable_should_stop(bool *was_frozen)
	__runs_in(process)
	__requires(current->flags & PF_KTHREAD)
	__checks_if(was_frozen, write(was_frozen, sizeof(*was_frozen)));
bool set_freezable(void)
	__runs_in(process);
bool __refrigerator(bool check_kthr_stop)
	__runs_in(process);
bool freezing_slow_path(struct task_struct *p)
	__checks_if(p != current, ref(p));
DATA(freezer_active);
#endif
