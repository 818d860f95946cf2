/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/cpuhotplug.own.h>
#include "wrap.h"

/* ---- __cpuhp_setup_state ---- */
static const struct cordon_clause clauses___cpuhp_setup_state[] = {
	{ "__cpuhp_setup_state", "specs/linux/cpuhotplug.own.h", "__cpuhp_setup_state", 22 },
	{ "__cpuhp_setup_state", "specs/linux/cpuhotplug.own.h", "__runs_in(process)", 24 },
	{ "__cpuhp_setup_state", "specs/linux/cpuhotplug.own.h", "__requires(state > CPUHP_OFFLINE && state < CPUHP_ONLINE)", 25 },
	{ "__cpuhp_setup_state", "specs/linux/cpuhotplug.own.h", "__checks(string(name))", 26 },
	{ "__cpuhp_setup_state", "specs/linux/cpuhotplug.own.h", "__registers_if(startup && !multi_instance, startup, own_cpu_step_t)", 27 },
	{ "__cpuhp_setup_state", "specs/linux/cpuhotplug.own.h", "__registers_if(teardown && !multi_instance, teardown, own_cpu_step_t)", 28 },
	{ "__cpuhp_setup_state", "specs/linux/cpuhotplug.own.h", "__registers_if(startup && multi_instance, (own_cpu_instance_t)startup, own_cpu_instance_t)", 29 },
	{ "__cpuhp_setup_state", "specs/linux/cpuhotplug.own.h", "__registers_if(teardown && multi_instance, (own_cpu_instance_t)teardown, own_cpu_instance_t)", 30 },
	{ "__cpuhp_setup_state", "specs/linux/cpuhotplug.own.h", "__grants_if(ret >= 0, ref(own_state(own_state_made(state, ret)), 1))", 31 },
	{ "__cpuhp_setup_state", "specs/linux/cpuhotplug.own.h", "__pins_if(ret >= 0, ref(own_state(own_state_made(state, ret)), 1), __cpuhp_remove_state(own_state_made(state, ret), false))", 32 },
};
CORDON_SAME_TYPE(__cpuhp_setup_state, int, enum cpuhp_state, const char *, bool, int (*)(unsigned int), int (*)(unsigned int), bool);
static void enter___cpuhp_setup_state(struct cordon_call *call)
{
	enum cpuhp_state state = (enum cpuhp_state)call->args[0];
	const char *name = (const char *)call->args[1];
	typeof(int (*)(unsigned int)) startup = (typeof(int (*)(unsigned int)))call->args[3];
	typeof(int (*)(unsigned int)) teardown = (typeof(int (*)(unsigned int)))call->args[4];
	bool multi_instance = (u8)call->args[5] != 0;

	cordon_context(call, CORDON_IN_PROCESS, &clauses___cpuhp_setup_state[1]);
	cordon_require(call, state > CPUHP_OFFLINE && state < CPUHP_ONLINE, &clauses___cpuhp_setup_state[2]);
	cordon_need_string(call, name, &clauses___cpuhp_setup_state[3]);
	if (startup && !multi_instance) {
		cordon_register_function(call, startup, &cordon_callback_own_cpu_step_t, &clauses___cpuhp_setup_state[4]);
	}
	if (teardown && !multi_instance) {
		cordon_register_function(call, teardown, &cordon_callback_own_cpu_step_t, &clauses___cpuhp_setup_state[5]);
	}
	if (startup && multi_instance) {
		cordon_register_function(call, (own_cpu_instance_t)startup, &cordon_callback_own_cpu_instance_t, &clauses___cpuhp_setup_state[6]);
	}
	if (teardown && multi_instance) {
		cordon_register_function(call, (own_cpu_instance_t)teardown, &cordon_callback_own_cpu_instance_t, &clauses___cpuhp_setup_state[7]);
	}
}

static void leave___cpuhp_setup_state(struct cordon_call *call)
{
	enum cpuhp_state state = (enum cpuhp_state)call->args[0];
	int ret = (int)call->result;

	if (ret >= 0) {
		cordon_gain_ref(call, 0, own_state(own_state_made(state, ret)), 1, CORDON_TYPE(own_state(own_state_made(state, ret))), &clauses___cpuhp_setup_state[8]);
	}
	if (ret >= 0) {
		{
			const u64 arguments[6] = { (u64)(own_state_made(state, ret)), (u64)(false) };
		
			cordon_pin(call, &cordon_inverse___cpuhp_remove_state, arguments, NULL, 0, &clauses___cpuhp_setup_state[9]);
		}
	}
}

const struct cordon_contract cordon_import___cpuhp_setup_state = {
	.name = "__cpuhp_setup_state",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses___cpuhp_setup_state[0],
	.enter = enter___cpuhp_setup_state,
	.leave = leave___cpuhp_setup_state,
};

/* ---- __cpuhp_remove_state ---- */
static const struct cordon_clause clauses___cpuhp_remove_state[] = {
	{ "__cpuhp_remove_state", "specs/linux/cpuhotplug.own.h", "__cpuhp_remove_state", 34 },
	{ "__cpuhp_remove_state", "specs/linux/cpuhotplug.own.h", "__runs_in(process)", 35 },
	{ "__cpuhp_remove_state", "specs/linux/cpuhotplug.own.h", "__checks(ref(own_state(state), 1))", 36 },
	{ "__cpuhp_remove_state", "specs/linux/cpuhotplug.own.h", "__unpins(__cpuhp_remove_state(state, false))", 37 },
	{ "__cpuhp_remove_state", "specs/linux/cpuhotplug.own.h", "__revokes(ref(own_state(state), 1))", 38 },
};
CORDON_SAME_TYPE(__cpuhp_remove_state, void, enum cpuhp_state, bool);
static void enter___cpuhp_remove_state(struct cordon_call *call)
{
	enum cpuhp_state state = (enum cpuhp_state)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___cpuhp_remove_state[1]);
	cordon_need_ref(call, own_state(state), 1, CORDON_TYPE(own_state(state)), &clauses___cpuhp_remove_state[2]);
	{
		const u64 arguments[6] = { (u64)(state), (u64)(false) };
	
		cordon_unpin(call, &cordon_inverse___cpuhp_remove_state, arguments, 2, &clauses___cpuhp_remove_state[3]);
	}
	cordon_lose_ref(call, own_state(state), CORDON_TYPE(own_state(state)), &clauses___cpuhp_remove_state[4]);
}

const struct cordon_contract cordon_import___cpuhp_remove_state = {
	.name = "__cpuhp_remove_state",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___cpuhp_remove_state[0],
	.enter = enter___cpuhp_remove_state,
};

/* ---- __cpuhp_state_add_instance ---- */
static const struct cordon_clause clauses___cpuhp_state_add_instance[] = {
	{ "__cpuhp_state_add_instance", "specs/linux/cpuhotplug.own.h", "__cpuhp_state_add_instance", 40 },
	{ "__cpuhp_state_add_instance", "specs/linux/cpuhotplug.own.h", "__runs_in(process)", 41 },
	{ "__cpuhp_state_add_instance", "specs/linux/cpuhotplug.own.h", "__checks(ref(own_state(state), 1))", 42 },
	{ "__cpuhp_state_add_instance", "specs/linux/cpuhotplug.own.h", "__checks(write(node, sizeof(*node)))", 43 },
	{ "__cpuhp_state_add_instance", "specs/linux/cpuhotplug.own.h", "__pins_if(!ret, write(node, sizeof(*node)), __cpuhp_state_remove_instance(state, node, false))", 44 },
};
CORDON_SAME_TYPE(__cpuhp_state_add_instance, int, enum cpuhp_state, struct hlist_node *, bool);
static void enter___cpuhp_state_add_instance(struct cordon_call *call)
{
	enum cpuhp_state state = (enum cpuhp_state)call->args[0];
	struct hlist_node *node = (struct hlist_node *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___cpuhp_state_add_instance[1]);
	cordon_need_ref(call, own_state(state), 1, CORDON_TYPE(own_state(state)), &clauses___cpuhp_state_add_instance[2]);
	cordon_need_write(call, node, sizeof(*node), &clauses___cpuhp_state_add_instance[3]);
}

static void leave___cpuhp_state_add_instance(struct cordon_call *call)
{
	enum cpuhp_state state = (enum cpuhp_state)call->args[0];
	struct hlist_node *node = (struct hlist_node *)call->args[1];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(state), (u64)(node), (u64)(false) };
		
			cordon_pin(call, &cordon_inverse___cpuhp_state_remove_instance, arguments, node, sizeof(*node), &clauses___cpuhp_state_add_instance[4]);
		}
	}
}

const struct cordon_contract cordon_import___cpuhp_state_add_instance = {
	.name = "__cpuhp_state_add_instance",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___cpuhp_state_add_instance[0],
	.enter = enter___cpuhp_state_add_instance,
	.leave = leave___cpuhp_state_add_instance,
};

/* ---- __cpuhp_state_remove_instance ---- */
static const struct cordon_clause clauses___cpuhp_state_remove_instance[] = {
	{ "__cpuhp_state_remove_instance", "specs/linux/cpuhotplug.own.h", "__cpuhp_state_remove_instance", 45 },
	{ "__cpuhp_state_remove_instance", "specs/linux/cpuhotplug.own.h", "__runs_in(process)", 46 },
	{ "__cpuhp_state_remove_instance", "specs/linux/cpuhotplug.own.h", "__checks(ref(own_state(state), 1))", 47 },
	{ "__cpuhp_state_remove_instance", "specs/linux/cpuhotplug.own.h", "__requires(own_pinned(node, sizeof(*node)))", 48 },
	{ "__cpuhp_state_remove_instance", "specs/linux/cpuhotplug.own.h", "__unpins(__cpuhp_state_remove_instance(state, node, false))", 49 },
};
CORDON_SAME_TYPE(__cpuhp_state_remove_instance, int, enum cpuhp_state, struct hlist_node *, bool);
static void enter___cpuhp_state_remove_instance(struct cordon_call *call)
{
	enum cpuhp_state state = (enum cpuhp_state)call->args[0];
	struct hlist_node *node = (struct hlist_node *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___cpuhp_state_remove_instance[1]);
	cordon_need_ref(call, own_state(state), 1, CORDON_TYPE(own_state(state)), &clauses___cpuhp_state_remove_instance[2]);
	cordon_require(call, own_pinned(node, sizeof(*node)), &clauses___cpuhp_state_remove_instance[3]);
	{
		const u64 arguments[6] = { (u64)(state), (u64)(node), (u64)(false) };
	
		cordon_unpin(call, &cordon_inverse___cpuhp_state_remove_instance, arguments, 3, &clauses___cpuhp_state_remove_instance[4]);
	}
}

const struct cordon_contract cordon_import___cpuhp_state_remove_instance = {
	.name = "__cpuhp_state_remove_instance",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___cpuhp_state_remove_instance[0],
	.enter = enter___cpuhp_state_remove_instance,
};

/* ---- own_cpu_step_t ---- */
static const struct cordon_clause clauses_own_cpu_step_t[] = {
	{ "own_cpu_step_t", "specs/linux/cpuhotplug.own.h", "own_cpu_step_t", 51 },
	{ "own_cpu_step_t", "specs/linux/cpuhotplug.own.h", "__runs_in(process)", 52 },
	{ "own_cpu_step_t", "specs/linux/cpuhotplug.own.h", "__faults(0)", 52 },
};
CORDON_SAME_TYPE(*(own_cpu_step_t)0, int, unsigned int);
static u64 fault_own_cpu_step_t(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_own_cpu_step_t = {
	.name = "own_cpu_step_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_own_cpu_step_t[0],
	.fault = fault_own_cpu_step_t,
};

/* ---- own_cpu_instance_t ---- */
static const struct cordon_clause clauses_own_cpu_instance_t[] = {
	{ "own_cpu_instance_t", "specs/linux/cpuhotplug.own.h", "own_cpu_instance_t", 53 },
	{ "own_cpu_instance_t", "specs/linux/cpuhotplug.own.h", "__principal(node)", 54 },
	{ "own_cpu_instance_t", "specs/linux/cpuhotplug.own.h", "__runs_in(process)", 54 },
	{ "own_cpu_instance_t", "specs/linux/cpuhotplug.own.h", "__faults(0)", 54 },
};
CORDON_SAME_TYPE(*(own_cpu_instance_t)0, int, unsigned int, struct hlist_node *);
static u64 fault_own_cpu_instance_t(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_own_cpu_instance_t = {
	.name = "own_cpu_instance_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_own_cpu_instance_t[0],
	.fault = fault_own_cpu_instance_t,
};

/* ---- cpus_read_lock ---- */
static const struct cordon_clause clauses_cpus_read_lock[] = {
	{ "cpus_read_lock", "specs/linux/cpuhotplug.own.h", "cpus_read_lock", 57 },
	{ "cpus_read_lock", "specs/linux/cpuhotplug.own.h", "__runs_in(process)", 58 },
	{ "cpus_read_lock", "specs/linux/cpuhotplug.own.h", "__takes(cpus_read_unlock, cpus_read_unlock())", 59 },
};
CORDON_SAME_TYPE(cpus_read_lock, void, void);
static void enter_cpus_read_lock(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_cpus_read_lock[1]);
}

static void leave_cpus_read_lock(struct cordon_call *call)
{
	{
		const u64 arguments[6] = {  };
	
		cordon_take(call, &cordon_inverse_cpus_read_unlock, arguments, cpus_read_unlock, &clauses_cpus_read_lock[2]);
	}
}

const struct cordon_contract cordon_import_cpus_read_lock = {
	.name = "cpus_read_lock",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_cpus_read_lock[0],
	.enter = enter_cpus_read_lock,
	.leave = leave_cpus_read_lock,
};

/* ---- cpus_read_unlock ---- */
static const struct cordon_clause clauses_cpus_read_unlock[] = {
	{ "cpus_read_unlock", "specs/linux/cpuhotplug.own.h", "cpus_read_unlock", 60 },
	{ "cpus_read_unlock", "specs/linux/cpuhotplug.own.h", "__drops(cpus_read_unlock())", 61 },
};
CORDON_SAME_TYPE(cpus_read_unlock, void, void);
static void enter_cpus_read_unlock(struct cordon_call *call)
{
	cordon_drop(call, cpus_read_unlock, &clauses_cpus_read_unlock[1]);
}

const struct cordon_contract cordon_import_cpus_read_unlock = {
	.name = "cpus_read_unlock",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_cpus_read_unlock[0],
	.enter = enter_cpus_read_unlock,
};

