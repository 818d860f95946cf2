/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_ASYNC_H
#define OWN_ASYNC_H
#include <linux/async.h>
#include <linux/mm.h>
#include <linux/sched/task_stack.h>
#include <ownership.h>
#include <soundness.h>

/*
 * Once, in a worker, or at once when there is no memory.  Nothing takes it back: a module's end waits for all that were
 * asked for (kmod/takeover.c).
 */
async_cookie_t async_schedule_node(async_func_t func, void *data, int node)
	__requires(node_is_sound(node) && !is_vmalloc_addr(data))
	__registers(func, async_func_t)
	__opaque(data);
/*
 * The domain is a list of what is pending, often on the caller's stack: what is in it must be over before its frame is.  So
 * is the function's data then, and the function, in a worker, may store to the first words of it.
 */
#define own_frame_words 3
#define own_in_frame(data, domain) (object_is_on_stack(data) && object_is_on_stack(domain))
async_cookie_t async_schedule_node_domain(async_func_t func, void *data, int node, struct async_domain *domain)
	__requires(node_is_sound(node) && (!is_vmalloc_addr(data) || own_in_frame(data, domain)))
	__checks_if(is_vmalloc_addr(data), write(data, own_frame_words * sizeof(long)))
	__registers(func, async_func_t)
	__opaque(data)
	__checks(ref(domain))
	__unpins(async_synchronize_full_domain(domain))
	__pins(write(domain, sizeof(*domain)), async_synchronize_full_domain(domain));
void async_synchronize_full_domain(struct async_domain *domain)
	__runs_in(process)
	__checks(ref(domain))
	__unpins(async_synchronize_full_domain(domain));
void CONTRACT(async_func_t)(void *data, async_cookie_t cookie)
	__principal(data) __runs_in(process)
	__lends_if(is_vmalloc_addr(data), write(data, own_frame_words * sizeof(long)))
	__faults();
#endif
