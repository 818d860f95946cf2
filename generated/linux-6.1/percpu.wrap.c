/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/percpu.own.h>
#include "wrap.h"

/* ---- set percpu_caps ---- */
static const struct cordon_clause clauses_set_percpu_caps[] = {
	{ "percpu_caps", "specs/linux/percpu.own.h", "__includes_for((int cpu = cpumask_first(cpu_possible_mask); cpu < nr_cpu_ids; cpu = cpumask_next(cpu, cpu_possible_mask)), write(per_cpu_ptr(p, cpu), size))", 12 },
};

const struct cordon_set cordon_set_percpu_caps = { .name = "percpu_caps" };

void cordon_include_percpu_caps(struct cordon_call *call, struct cordon_parts *parts, void *p, size_t size)
{
	for (int cpu = cpumask_first(cpu_possible_mask); cpu < nr_cpu_ids; cpu = cpumask_next(cpu, cpu_possible_mask)) {
		cordon_add_write(call, parts, per_cpu_ptr(p, cpu), size, CORDON_TYPE(per_cpu_ptr(p, cpu)), &clauses_set_percpu_caps[0]);
	}
}

void cordon_gain_percpu_caps(struct cordon_call *call, const struct cordon_clause *clause, void *p, size_t size)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_percpu_caps, p, clause);
	cordon_include_percpu_caps(call, &parts, p, size);
	cordon_parts_grant(call, &parts);
}

/* ---- __alloc_percpu_gfp ---- */
static const struct cordon_clause clauses___alloc_percpu_gfp[] = {
	{ "__alloc_percpu_gfp", "specs/linux/percpu.own.h", "__alloc_percpu_gfp", 18 },
	{ "__alloc_percpu_gfp", "specs/linux/percpu.own.h", "__requires(own_percpu_fits(size, align))", 19 },
	{ "__alloc_percpu_gfp", "specs/linux/percpu.own.h", "__returns_if(ret, percpu_caps(ret, size))", 20 },
	{ "__alloc_percpu_gfp", "specs/linux/percpu.own.h", "__pins_if(ret, percpu_caps(ret, size), free_percpu(ret))", 21 },
};
CORDON_SAME_TYPE(__alloc_percpu_gfp, void *, size_t, size_t, gfp_t);
static void enter___alloc_percpu_gfp(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	size_t align = (size_t)call->args[1];

	cordon_require(call, own_percpu_fits(size, align), &clauses___alloc_percpu_gfp[1]);
}

static void leave___alloc_percpu_gfp(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_percpu_caps(call, &clauses___alloc_percpu_gfp[2], ret, size);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_free_percpu, arguments, NULL, 0, &clauses___alloc_percpu_gfp[3]);
		}
	}
}

const struct cordon_contract cordon_import___alloc_percpu_gfp = {
	.name = "__alloc_percpu_gfp",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___alloc_percpu_gfp[0],
	.enter = enter___alloc_percpu_gfp,
	.leave = leave___alloc_percpu_gfp,
};

/* ---- __alloc_percpu ---- */
static const struct cordon_clause clauses___alloc_percpu[] = {
	{ "__alloc_percpu", "specs/linux/percpu.own.h", "__alloc_percpu", 22 },
	{ "__alloc_percpu", "specs/linux/percpu.own.h", "__runs_in(process)", 23 },
	{ "__alloc_percpu", "specs/linux/percpu.own.h", "__requires(own_percpu_fits(size, align))", 24 },
	{ "__alloc_percpu", "specs/linux/percpu.own.h", "__returns_if(ret, percpu_caps(ret, size))", 25 },
	{ "__alloc_percpu", "specs/linux/percpu.own.h", "__pins_if(ret, percpu_caps(ret, size), free_percpu(ret))", 26 },
};
CORDON_SAME_TYPE(__alloc_percpu, void *, size_t, size_t);
static void enter___alloc_percpu(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	size_t align = (size_t)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___alloc_percpu[1]);
	cordon_require(call, own_percpu_fits(size, align), &clauses___alloc_percpu[2]);
}

static void leave___alloc_percpu(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_percpu_caps(call, &clauses___alloc_percpu[3], ret, size);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_free_percpu, arguments, NULL, 0, &clauses___alloc_percpu[4]);
		}
	}
}

const struct cordon_contract cordon_import___alloc_percpu = {
	.name = "__alloc_percpu",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___alloc_percpu[0],
	.enter = enter___alloc_percpu,
	.leave = leave___alloc_percpu,
};

/* ---- free_percpu ---- */
static const struct cordon_clause clauses_free_percpu[] = {
	{ "free_percpu", "specs/linux/percpu.own.h", "free_percpu", 31 },
	{ "free_percpu", "specs/linux/percpu.own.h", "__revokes_if(__pdata, percpu_caps(__pdata, 0))", 32 },
	{ "free_percpu", "specs/linux/percpu.own.h", "__unpins(free_percpu(__pdata))", 33 },
};
CORDON_SAME_TYPE(free_percpu, void, void *);
static void enter_free_percpu(struct cordon_call *call)
{
	void *__pdata = (void *)call->args[0];

	if (__pdata) {
		cordon_set_close(call, &cordon_set_percpu_caps, __pdata, &clauses_free_percpu[1]);
	}
	{
		const u64 arguments[6] = { (u64)(__pdata) };
	
		cordon_unpin(call, &cordon_inverse_free_percpu, arguments, 1, &clauses_free_percpu[2]);
	}
}

const struct cordon_contract cordon_import_free_percpu = {
	.name = "free_percpu",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_free_percpu[0],
	.enter = enter_free_percpu,
};

/* ---- this_cpu_off ---- */
static const struct cordon_clause clauses_this_cpu_off[] = {
	{ "this_cpu_off", "specs/linux/percpu.own.h", "this_cpu_off", 34 },
};
const struct cordon_contract cordon_import_this_cpu_off = {
	.name = "this_cpu_off",
	.class = CORDON_CLASS_PERCPU,
	.size = sizeof(this_cpu_off),
	.where = &clauses_this_cpu_off[0],
};

/* ---- __per_cpu_offset ---- */
static const struct cordon_clause clauses___per_cpu_offset[] = {
	{ "__per_cpu_offset", "specs/linux/percpu.own.h", "__per_cpu_offset", 35 },
};
const struct cordon_contract cordon_import___per_cpu_offset = {
	.name = "__per_cpu_offset",
	.class = CORDON_CLASS_DATA,
	.where = &clauses___per_cpu_offset[0],
};

/* ---- nr_cpu_ids ---- */
static const struct cordon_clause clauses_nr_cpu_ids[] = {
	{ "nr_cpu_ids", "specs/linux/percpu.own.h", "nr_cpu_ids", 36 },
};
const struct cordon_contract cordon_import_nr_cpu_ids = {
	.name = "nr_cpu_ids",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_nr_cpu_ids[0],
};

/* ---- __cpu_possible_mask ---- */
static const struct cordon_clause clauses___cpu_possible_mask[] = {
	{ "__cpu_possible_mask", "specs/linux/percpu.own.h", "__cpu_possible_mask", 37 },
};
const struct cordon_contract cordon_import___cpu_possible_mask = {
	.name = "__cpu_possible_mask",
	.class = CORDON_CLASS_DATA,
	.where = &clauses___cpu_possible_mask[0],
};

/* ---- __cpu_online_mask ---- */
static const struct cordon_clause clauses___cpu_online_mask[] = {
	{ "__cpu_online_mask", "specs/linux/percpu.own.h", "__cpu_online_mask", 38 },
};
const struct cordon_contract cordon_import___cpu_online_mask = {
	.name = "__cpu_online_mask",
	.class = CORDON_CLASS_DATA,
	.where = &clauses___cpu_online_mask[0],
};

/* ---- __num_online_cpus ---- */
static const struct cordon_clause clauses___num_online_cpus[] = {
	{ "__num_online_cpus", "specs/linux/percpu.own.h", "__num_online_cpus", 39 },
};
const struct cordon_contract cordon_import___num_online_cpus = {
	.name = "__num_online_cpus",
	.class = CORDON_CLASS_DATA,
	.where = &clauses___num_online_cpus[0],
};

/* ---- nr_online_nodes ---- */
static const struct cordon_clause clauses_nr_online_nodes[] = {
	{ "nr_online_nodes", "specs/linux/percpu.own.h", "nr_online_nodes", 40 },
};
const struct cordon_contract cordon_import_nr_online_nodes = {
	.name = "nr_online_nodes",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_nr_online_nodes[0],
};

/* ---- nr_node_ids ---- */
static const struct cordon_clause clauses_nr_node_ids[] = {
	{ "nr_node_ids", "specs/linux/percpu.own.h", "nr_node_ids", 41 },
};
const struct cordon_contract cordon_import_nr_node_ids = {
	.name = "nr_node_ids",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_nr_node_ids[0],
};

/* ---- node_states ---- */
static const struct cordon_clause clauses_node_states[] = {
	{ "node_states", "specs/linux/percpu.own.h", "node_states", 42 },
};
const struct cordon_contract cordon_import_node_states = {
	.name = "node_states",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_node_states[0],
};

/* ---- __node_distance ---- */
static const struct cordon_clause clauses___node_distance[] = {
	{ "__node_distance", "specs/linux/percpu.own.h", "__node_distance", 43 },
};
CORDON_SAME_TYPE(__node_distance, int, int, int);
const struct cordon_contract cordon_import___node_distance = {
	.name = "__node_distance",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 2,
	.where = &clauses___node_distance[0],
};

/* ---- numa_node ---- */
static const struct cordon_clause clauses_numa_node[] = {
	{ "numa_node", "specs/linux/percpu.own.h", "numa_node", 44 },
};
const struct cordon_contract cordon_import_numa_node = {
	.name = "numa_node",
	.class = CORDON_CLASS_PERCPU,
	.size = sizeof(numa_node),
	.where = &clauses_numa_node[0],
};

