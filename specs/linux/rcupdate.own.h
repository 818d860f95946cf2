/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_RCUPDATE_H
#define OWN_RCUPDATE_H
#include <linux/rcupdate.h>
#include <linux/netdevice.h>
#include <linux/version.h>
#include <ownership.h>

void synchronize_rcu(void)
	__runs_in(process);
void synchronize_rcu_expedited(void)
	__runs_in(process);
void synchronize_net(void)
	__runs_in(process);
void rcu_barrier(void)
	__runs_in(process);
/* kfree_rcu(): frees at some time later what is the kernel's from here on.  With no head, the object comes instead of an offset. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 4, 0)
#define own_rcu_object(head, func) ((head) ? (void *)(head) - (unsigned long)(func) : (void *)(func))
void kvfree_call_rcu(struct rcu_head *head, rcu_callback_t func)
	__requires(!head || (unsigned long)func < 4096)
	__opaque(func)
	__revokes(alloc(own_rcu_object(head, func), 0, kfree));
#else
void kvfree_call_rcu(struct rcu_head *head, void *ptr)
	__opaque(head)
	__revokes(alloc(ptr, 0, kfree));
#endif
#endif
