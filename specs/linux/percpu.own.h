/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_PERCPU_H
#define OWN_PERCPU_H
#include <linux/percpu.h>
#include <linux/cpumask.h>
#include <linux/nodemask.h>
#include <linux/topology.h>
#include <ownership.h>

/* Every possible CPU's copy; free_percpu() ends all of them. */
CAPSET(percpu_caps)(void __percpu *p, size_t size)
	__includes_for((int cpu = cpumask_first(cpu_possible_mask); cpu < nr_cpu_ids;
			cpu = cpumask_next(cpu, cpu_possible_mask)),
		       write(per_cpu_ptr(p, cpu), size));

/* What the allocator can give; more is a warning there. */
#define own_percpu_fits(size, align) ((size) && (size) <= PCPU_MIN_UNIT_SIZE && (align) <= PAGE_SIZE && !((align) & ((align) - 1)))
void __percpu *(__alloc_percpu_gfp)(size_t size, size_t align, gfp_t gfp)
	__requires(own_percpu_fits(size, align))
	__returns_if(ret, percpu_caps(ret, size))
	__pins_if(ret, percpu_caps(ret, size), free_percpu(ret));
void __percpu *(__alloc_percpu)(size_t size, size_t align)
	__runs_in(process)
	__requires(own_percpu_fits(size, align))
	__returns_if(ret, percpu_caps(ret, size))
	__pins_if(ret, percpu_caps(ret, size), free_percpu(ret));
void __percpu *pcpu_alloc_noprof(size_t size, size_t align, bool reserved, gfp_t gfp)
	__requires(!reserved && own_percpu_fits(size, align))
	__returns_if(ret, percpu_caps(ret, size))
	__pins_if(ret, percpu_caps(ret, size), free_percpu(ret));
void free_percpu(void __percpu *__pdata)
	__revokes_if(__pdata, percpu_caps(__pdata, 0))
	__unpins(free_percpu(__pdata));
PERCPU(this_cpu_off);
DATA(__per_cpu_offset);
DATA(nr_cpu_ids);
DATA(__cpu_possible_mask);
DATA(__cpu_online_mask);
DATA(__num_online_cpus);
DATA(nr_online_nodes);
DATA(nr_node_ids);
DATA(node_states);
DIRECT(__node_distance);
PERCPU(numa_node);
#endif
