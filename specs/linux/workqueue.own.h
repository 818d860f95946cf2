/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_WORKQUEUE_H
#define OWN_WORKQUEUE_H
#include <linux/version.h>
#include <linux/workqueue.h>
#include <linux/timer.h>
#include <ownership.h>
#include <soundness.h>

/*
 * Armed, the object belongs to the kernel: neither written nor freed until it is cancelled or its function begins.  Pinned
 * before the call, because the function may run before the call returns; what was pending already is pinned once.
 * INIT_WORK() only stored func; here the kernel first learns of it.
 */
bool queue_work_on(int cpu, struct workqueue_struct *wq, struct work_struct *work)
	__checks(ref(wq))
	__checks(ref(work))
	__checks_if(!own_pinned(work, sizeof(*work)), write(work, sizeof(*work)))
	__registers(work->func, work_struct.func)
	__requires(work_is_sound(work) && (cpu == WORK_CPU_UNBOUND || ((unsigned int)cpu < nr_cpu_ids && cpu_online(cpu))))
	__pins(write(work, sizeof(*work)), cancel_work_sync(work))
	__unpins_if(!ret, cancel_work_sync(work));
bool queue_delayed_work_on(int cpu, struct workqueue_struct *wq,
			   struct delayed_work *work, unsigned long delay)
	__checks(ref(wq))
	__checks(ref(work))
	__checks_if(!own_pinned(work, sizeof(*work)), write(work, sizeof(*work)))
	__registers(work->work.func, work_struct.func)
	__requires(work->timer.function == delayed_work_timer_fn && delayed_work_is_sound(work))
	__requires(cpu == WORK_CPU_UNBOUND || ((unsigned int)cpu < nr_cpu_ids && cpu_online(cpu)))
	__pins(write(work, sizeof(*work)), cancel_delayed_work_sync(work))
	__unpins_if(!ret, cancel_delayed_work_sync(work));
struct workqueue_struct *alloc_workqueue(const char *fmt, unsigned int flags, int max_active, ...)
	__runs_in(process)
	__checks(format(fmt, 3))
	__returns_if(ret, ref(ret))
	__pins_if(ret, ref(ret), destroy_workqueue(ret));
void destroy_workqueue(struct workqueue_struct *wq)
	__runs_in(process)
	__checks(ref(wq))
	__unpins(destroy_workqueue(wq))
	__revokes(ref(wq));
bool flush_work(struct work_struct *work)
	__runs_in(process)
	__checks(ref(work))
	__checks_if(!own_pinned(work, sizeof(*work)), write(work, sizeof(*work)));
bool cancel_work_sync(struct work_struct *work)
	__runs_in(process)
	__checks(ref(work))
	__checks_if(!own_pinned(work, sizeof(*work)), write(work, sizeof(*work)))
	__requires(work_is_sound(work))
	__unpins_if(ret, cancel_work_sync(work));
bool cancel_delayed_work_sync(struct delayed_work *dwork)
	__runs_in(process)
	__checks(ref(dwork))
	__checks_if(!own_pinned(dwork, sizeof(*dwork)), write(dwork, sizeof(*dwork)))
	__requires(delayed_work_is_sound(dwork))
	__unpins_if(ret, cancel_delayed_work_sync(dwork));

/* The work may be freed by its own function: unpinned before it runs. */
void CALLBACK(work_struct, func)(struct work_struct *work)
	__principal(work)
	__runs_in(process)
	__unpins(cancel_work_sync(work))
	__unpins(cancel_delayed_work_sync(to_delayed_work(work)))
	__faults();

DATA(system_wq)
	__grants(ref(system_wq));
/* The queue's later name; schedule_work() of the kernels that have it uses it. */
DATA_OF(struct workqueue_struct *, system_percpu_wq)
	__grants(ref(system_percpu_wq));
VALUE(delayed_work_timer_fn);

void init_timer_key(struct timer_list *timer, void (*func)(struct timer_list *),
		    unsigned int flags, const char *name, struct lock_class_key *key)
	__checks(write(timer, sizeof(*timer)))
	__registers(func, timer_list.function)
	__opaque(name)
	__opaque(key);

int mod_timer(struct timer_list *timer, unsigned long expires)
	__checks(ref(timer))
	__checks_if(!own_pinned(timer, sizeof(*timer)), write(timer, sizeof(*timer)))
	__requires(timer->function && timer_is_sound(timer))
	__registers(timer->function, timer_list.function)
	__pins(write(timer, sizeof(*timer)), timer_delete_sync(timer))
	__unpins_if(ret, timer_delete_sync(timer));
void add_timer(struct timer_list *timer)
	__checks(write(timer, sizeof(*timer)))
	__requires(timer->function && !timer_pending(timer) && timer_is_sound(timer))
	__registers(timer->function, timer_list.function)
	__pins(write(timer, sizeof(*timer)), timer_delete_sync(timer));
int timer_delete(struct timer_list *timer)
	__checks(ref(timer))
	__checks_if(!own_pinned(timer, sizeof(*timer)), write(timer, sizeof(*timer)))
	__requires(timer_is_sound(timer))
	__unpins_if(ret, timer_delete_sync(timer));
int timer_delete_sync(struct timer_list *timer)
	__checks(ref(timer))
	__checks_if(!own_pinned(timer, sizeof(*timer)), write(timer, sizeof(*timer)))
	__requires(timer_is_sound(timer))
	__unpins_if(ret, timer_delete_sync(timer));
void CALLBACK(timer_list, function)(struct timer_list *t)
	__principal(t)
	__runs_in(softirq)
	__unpins(timer_delete_sync(t))
	__faults();

bool mod_delayed_work_on(int cpu, struct workqueue_struct *wq, struct delayed_work *dwork, unsigned long delay)
	__checks(ref(wq))
	__checks(write(dwork, sizeof(*dwork)))
	__registers(dwork->work.func, work_struct.func)
	__requires(dwork->timer.function == delayed_work_timer_fn && delayed_work_is_sound(dwork))
	__requires(cpu == WORK_CPU_UNBOUND || ((unsigned int)cpu < nr_cpu_ids && cpu_online(cpu)))
	__pins_if(!ret, ref(dwork), cancel_delayed_work_sync(dwork));
bool flush_delayed_work(struct delayed_work *dwork)
	__runs_in(process)
	__checks(write(dwork, sizeof(*dwork)))
	__requires(delayed_work_is_sound(dwork));
/* It is not pending any more; if it runs, its pin has ended already. */
bool cancel_delayed_work(struct delayed_work *dwork)
	__checks(write(dwork, sizeof(*dwork)))
	__requires(delayed_work_is_sound(dwork))
	__unpins(cancel_delayed_work_sync(dwork));
bool cancel_work(struct work_struct *work)
	__checks(write(work, sizeof(*work)))
	__requires(work_is_sound(work))
	__unpins(cancel_work_sync(work));
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 10, 0)
/* Not queued, and not to be until enable_work() has been called as often. */
bool disable_work(struct work_struct *work)
	__checks(write(work, sizeof(*work)))
	__requires(work_is_sound(work))
	__unpins(cancel_work_sync(work));
bool disable_work_sync(struct work_struct *work)
	__runs_in(process)
	__checks(ref(work))
	__checks_if(!own_pinned(work, sizeof(*work)), write(work, sizeof(*work)))
	__requires(work_is_sound(work))
	__unpins_if(ret, cancel_work_sync(work));
bool enable_work(struct work_struct *work)
	__checks(write(work, sizeof(*work)))
	__requires(work_is_sound(work));
#endif
unsigned int work_busy(struct work_struct *work)
	__checks(write(work, sizeof(*work)))
	__requires(work_is_sound(work));
void __flush_workqueue(struct workqueue_struct *wq)
	__runs_in(process)
	__checks(ref(wq));
void drain_workqueue(struct workqueue_struct *wq)
	__runs_in(process)
	__checks(ref(wq));
#define KERNEL_QUEUE(name) DATA(name) __grants(ref(name))
KERNEL_QUEUE(system_long_wq);
KERNEL_QUEUE(system_highpri_wq);
KERNEL_QUEUE(system_unbound_wq);
KERNEL_QUEUE(system_freezable_wq);
KERNEL_QUEUE(system_power_efficient_wq);

void add_timer_on(struct timer_list *timer, int cpu)
	__checks(write(timer, sizeof(*timer)))
	__requires(timer->function && !timer_pending(timer) && (unsigned int)cpu < nr_cpu_ids)
	__registers(timer->function, timer_list.function)
	__pins(ref(timer), timer_delete_sync(timer));
int mod_timer_pending(struct timer_list *timer, unsigned long expires)
	__checks(write(timer, sizeof(*timer)))
	__requires(timer->function)
	__registers(timer->function, timer_list.function);
int timer_shutdown_sync(struct timer_list *timer)
	__checks(write(timer, sizeof(*timer)))
	__unpins(timer_delete_sync(timer));
int timer_shutdown(struct timer_list *timer)
	__checks(write(timer, sizeof(*timer)))
	__unpins(timer_delete_sync(timer));
int try_to_del_timer_sync(struct timer_list *timer)
	__checks(write(timer, sizeof(*timer)))
	__unpins(timer_delete_sync(timer));
#endif
