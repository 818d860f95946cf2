/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_WAIT_H
#define OWN_WAIT_H
#include <linux/wait.h>
#include <ownership.h>

void init_wait_entry(struct wait_queue_entry *wq_entry, int flags)
	__checks(write(wq_entry, sizeof(*wq_entry)));
/*
 * The entry is on the waiter's stack and stays in the list over several turns of the loop: pinned once.  A kill ends what
 * is pinned in the frames it leaves before it leaves them.
 */
void prepare_to_wait(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry, int state)
	__runs_in(process)
	__checks(ref(wq_head))
	__registers(wq_entry->func, wait_queue_entry.func)
	__unpins(finish_wait(wq_head, wq_entry))
	__pins(write(wq_entry, sizeof(*wq_entry)), finish_wait(wq_head, wq_entry));
bool prepare_to_wait_exclusive(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry, int state)
	__runs_in(process)
	__checks(ref(wq_head))
	__registers(wq_entry->func, wait_queue_entry.func)
	__unpins(finish_wait(wq_head, wq_entry))
	__pins(write(wq_entry, sizeof(*wq_entry)), finish_wait(wq_head, wq_entry));
/* On a signal it takes the entry off the list itself. */
long prepare_to_wait_event(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry, int state)
	__runs_in(process)
	__checks(ref(wq_head))
	__registers(wq_entry->func, wait_queue_entry.func)
	__unpins(finish_wait(wq_head, wq_entry))
	__pins_if(!ret, write(wq_entry, sizeof(*wq_entry)), finish_wait(wq_head, wq_entry));
void finish_wait(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry)
	__runs_in(process)
	__checks(ref(wq_head))
	__unpins(finish_wait(wq_head, wq_entry));
int CALLBACK(wait_queue_entry, func)(struct wait_queue_entry *wq_entry, unsigned mode, int flags, void *key)
	__principal(wq_entry) __runs_in(hardirq) __faults(0);
VALUE(autoremove_wake_function);
VALUE(default_wake_function);
VALUE(woken_wake_function);
#endif
