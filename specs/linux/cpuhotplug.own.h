/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_CPUHOTPLUG_H
#define OWN_CPUHOTPLUG_H
#include <linux/cpu.h>
#include <linux/cpuhotplug.h>
#include <linux/list.h>
#include <ownership.h>
#include <soundness.h>

/* A state is a number, the driver's own from its setup to its removal; a dynamic one is told by what setup returns. */
#define own_state(state) ((const char *)(unsigned long)(state))
#define own_state_made(state, ret) \
	(((state) == CPUHP_AP_ONLINE_DYN || (state) == CPUHP_BP_PREPARE_DYN) ? (ret) : (int)(state))

typedef int (*own_cpu_step_t)(unsigned int cpu);
typedef int (*own_cpu_instance_t)(unsigned int cpu, struct hlist_node *node);

/*
 * Pins say no to invoke: who is dead has nothing to do on a processor.
 * The steps run on every processor before it returns, where invoke says so; a state of instances takes another kind.
 */
int __cpuhp_setup_state(enum cpuhp_state state, const char *name, bool invoke, int (*startup)(unsigned int cpu),
			int (*teardown)(unsigned int cpu), bool multi_instance)
	__runs_in(process)
	__requires(state > CPUHP_OFFLINE && state < CPUHP_ONLINE)
	__checks(string(name))
	__registers_if(startup && !multi_instance, startup, own_cpu_step_t)
	__registers_if(teardown && !multi_instance, teardown, own_cpu_step_t)
	__registers_if(startup && multi_instance, (own_cpu_instance_t)startup, own_cpu_instance_t)
	__registers_if(teardown && multi_instance, (own_cpu_instance_t)teardown, own_cpu_instance_t)
	__grants_if(ret >= 0, ref(own_state(own_state_made(state, ret)), 1))
	__pins_if(ret >= 0, ref(own_state(own_state_made(state, ret)), 1),
		  __cpuhp_remove_state(own_state_made(state, ret), false));
void __cpuhp_remove_state(enum cpuhp_state state, bool invoke)
	__runs_in(process)
	__checks(ref(own_state(state), 1))
	__unpins(__cpuhp_remove_state(state, false))
	__revokes(ref(own_state(state), 1));
/* The kernel links the node. */
int __cpuhp_state_add_instance(enum cpuhp_state state, struct hlist_node *node, bool invoke)
	__runs_in(process)
	__checks(ref(own_state(state), 1))
	__checks(write(node, sizeof(*node)))
	__pins_if(!ret, write(node, sizeof(*node)), __cpuhp_state_remove_instance(state, node, false));
int __cpuhp_state_remove_instance(enum cpuhp_state state, struct hlist_node *node, bool invoke)
	__runs_in(process)
	__checks(ref(own_state(state), 1))
	__requires(own_pinned(node, sizeof(*node)))
	__unpins(__cpuhp_state_remove_instance(state, node, false));

int CONTRACT(own_cpu_step_t)(unsigned int cpu)
	__runs_in(process) __faults(0);
int CONTRACT(own_cpu_instance_t)(unsigned int cpu, struct hlist_node *node)
	__principal(node) __runs_in(process) __faults(0);

/* No argument names this semaphore: it goes by the function that releases it. */
void cpus_read_lock(void)
	__runs_in(process)
	__takes(cpus_read_unlock, cpus_read_unlock());
void cpus_read_unlock(void)
	__drops(cpus_read_unlock());
#endif
