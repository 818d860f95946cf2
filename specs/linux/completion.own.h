/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_COMPLETION_H
#define OWN_COMPLETION_H
#include <linux/completion.h>
#include <linux/swait.h>
#include <linux/wait.h>
#include <ownership.h>

void __init_swait_queue_head(struct swait_queue_head *q, const char *name, struct lock_class_key *key)
	__checks(write(q, sizeof(*q))) __opaque(name) __opaque(key);
void __init_waitqueue_head(struct wait_queue_head *wq_head, const char *name, struct lock_class_key *key)
	__checks(write(wq_head, sizeof(*wq_head))) __opaque(name) __opaque(key);
void complete(struct completion *x) __checks(ref(x));
void complete_all(struct completion *x) __checks(ref(x));
void wait_for_completion(struct completion *x)
	__runs_in(process) __checks(ref(x));
int wait_for_completion_killable(struct completion *x)
	__runs_in(process) __checks(ref(x));
int wait_for_completion_interruptible(struct completion *x)
	__runs_in(process) __checks(ref(x));
unsigned long wait_for_completion_timeout(struct completion *x, unsigned long timeout)
	__runs_in(process) __checks(ref(x));
unsigned long wait_for_completion_io_timeout(struct completion *x, unsigned long timeout)
	__runs_in(process) __checks(ref(x));
int __wake_up(struct wait_queue_head *wq_head, unsigned int mode, int nr, void *key)
	__checks(ref(wq_head)) __opaque(key);
void wait_for_completion_io(struct completion *x)
	__runs_in(process) __checks(ref(x));
long wait_for_completion_interruptible_timeout(struct completion *x, unsigned long timeout)
	__runs_in(process) __checks(ref(x));
long wait_for_completion_killable_timeout(struct completion *x, unsigned long timeout)
	__runs_in(process) __checks(ref(x));
bool try_wait_for_completion(struct completion *x) __checks(ref(x));
bool completion_done(struct completion *x) __checks(ref(x));
#endif
