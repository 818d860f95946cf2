/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/async.own.h>
#include "wrap.h"

/* ---- async_schedule_node ---- */
static const struct cordon_clause clauses_async_schedule_node[] = {
	{ "async_schedule_node", "specs/linux/async.own.h", "async_schedule_node", 14 },
	{ "async_schedule_node", "specs/linux/async.own.h", "__requires(node_is_sound(node) && !is_vmalloc_addr(data))", 15 },
	{ "async_schedule_node", "specs/linux/async.own.h", "__registers(func, async_func_t)", 16 },
	{ "async_schedule_node", "specs/linux/async.own.h", "__opaque(data)", 17 },
};
CORDON_SAME_TYPE(async_schedule_node, async_cookie_t, async_func_t, void *, int);
CORDON_IN_REGISTERS(async_cookie_t, 16);
CORDON_IN_REGISTERS(async_func_t, 8);
static void enter_async_schedule_node(struct cordon_call *call)
{
	async_func_t func = (async_func_t)call->args[0];
	void *data = (void *)call->args[1];
	int node = (int)call->args[2];

	cordon_require(call, node_is_sound(node) && !is_vmalloc_addr(data), &clauses_async_schedule_node[1]);
	cordon_register_function(call, func, &cordon_callback_async_func_t, &clauses_async_schedule_node[2]);
}

const struct cordon_contract cordon_import_async_schedule_node = {
	.name = "async_schedule_node",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_async_schedule_node[0],
	.enter = enter_async_schedule_node,
};

/* ---- async_schedule_node_domain ---- */
static const struct cordon_clause clauses_async_schedule_node_domain[] = {
	{ "async_schedule_node_domain", "specs/linux/async.own.h", "async_schedule_node_domain", 24 },
	{ "async_schedule_node_domain", "specs/linux/async.own.h", "__requires(node_is_sound(node) && (!is_vmalloc_addr(data) || own_in_frame(data, domain)))", 25 },
	{ "async_schedule_node_domain", "specs/linux/async.own.h", "__checks_if(is_vmalloc_addr(data), write(data, own_frame_words * sizeof(long)))", 26 },
	{ "async_schedule_node_domain", "specs/linux/async.own.h", "__registers(func, async_func_t)", 27 },
	{ "async_schedule_node_domain", "specs/linux/async.own.h", "__opaque(data)", 28 },
	{ "async_schedule_node_domain", "specs/linux/async.own.h", "__checks(ref(domain))", 29 },
	{ "async_schedule_node_domain", "specs/linux/async.own.h", "__unpins(async_synchronize_full_domain(domain))", 30 },
	{ "async_schedule_node_domain", "specs/linux/async.own.h", "__pins(write(domain, sizeof(*domain)), async_synchronize_full_domain(domain))", 31 },
};
CORDON_SAME_TYPE(async_schedule_node_domain, async_cookie_t, async_func_t, void *, int, struct async_domain *);
CORDON_IN_REGISTERS(async_cookie_t, 16);
CORDON_IN_REGISTERS(async_func_t, 8);
static void enter_async_schedule_node_domain(struct cordon_call *call)
{
	async_func_t func = (async_func_t)call->args[0];
	void *data = (void *)call->args[1];
	int node = (int)call->args[2];
	struct async_domain *domain = (struct async_domain *)call->args[3];

	cordon_require(call, node_is_sound(node) && (!is_vmalloc_addr(data) || own_in_frame(data, domain)), &clauses_async_schedule_node_domain[1]);
	if (is_vmalloc_addr(data)) {
		cordon_need_write(call, data, own_frame_words * sizeof(long), &clauses_async_schedule_node_domain[2]);
	}
	cordon_register_function(call, func, &cordon_callback_async_func_t, &clauses_async_schedule_node_domain[3]);
	cordon_need_ref(call, domain, 0, CORDON_TYPE(domain), &clauses_async_schedule_node_domain[5]);
	{
		const u64 arguments[6] = { (u64)(domain) };
	
		cordon_unpin(call, &cordon_inverse_async_synchronize_full_domain, arguments, 1, &clauses_async_schedule_node_domain[6]);
	}
	{
		const u64 arguments[6] = { (u64)(domain) };
	
		cordon_pin(call, &cordon_inverse_async_synchronize_full_domain, arguments, domain, sizeof(*domain), &clauses_async_schedule_node_domain[7]);
	}
}

const struct cordon_contract cordon_import_async_schedule_node_domain = {
	.name = "async_schedule_node_domain",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_async_schedule_node_domain[0],
	.enter = enter_async_schedule_node_domain,
};

/* ---- async_synchronize_full_domain ---- */
static const struct cordon_clause clauses_async_synchronize_full_domain[] = {
	{ "async_synchronize_full_domain", "specs/linux/async.own.h", "async_synchronize_full_domain", 32 },
	{ "async_synchronize_full_domain", "specs/linux/async.own.h", "__runs_in(process)", 33 },
	{ "async_synchronize_full_domain", "specs/linux/async.own.h", "__checks(ref(domain))", 34 },
	{ "async_synchronize_full_domain", "specs/linux/async.own.h", "__unpins(async_synchronize_full_domain(domain))", 35 },
};
CORDON_SAME_TYPE(async_synchronize_full_domain, void, struct async_domain *);
static void enter_async_synchronize_full_domain(struct cordon_call *call)
{
	struct async_domain *domain = (struct async_domain *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_async_synchronize_full_domain[1]);
	cordon_need_ref(call, domain, 0, CORDON_TYPE(domain), &clauses_async_synchronize_full_domain[2]);
	{
		const u64 arguments[6] = { (u64)(domain) };
	
		cordon_unpin(call, &cordon_inverse_async_synchronize_full_domain, arguments, 1, &clauses_async_synchronize_full_domain[3]);
	}
}

const struct cordon_contract cordon_import_async_synchronize_full_domain = {
	.name = "async_synchronize_full_domain",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_async_synchronize_full_domain[0],
	.enter = enter_async_synchronize_full_domain,
};

/* ---- async_func_t ---- */
static const struct cordon_clause clauses_async_func_t[] = {
	{ "async_func_t", "specs/linux/async.own.h", "async_func_t", 36 },
	{ "async_func_t", "specs/linux/async.own.h", "__principal(data)", 37 },
	{ "async_func_t", "specs/linux/async.own.h", "__runs_in(process)", 37 },
	{ "async_func_t", "specs/linux/async.own.h", "__lends_if(is_vmalloc_addr(data), write(data, own_frame_words * sizeof(long)))", 38 },
	{ "async_func_t", "specs/linux/async.own.h", "__faults()", 39 },
};
CORDON_SAME_TYPE(*(async_func_t)0, void, void *, async_cookie_t);
CORDON_IN_REGISTERS(async_cookie_t, 8);
static void enter_async_func_t(struct cordon_call *call)
{
	void *data = (void *)call->args[0];

	if (is_vmalloc_addr(data)) {
		cordon_lend_write(call, data, own_frame_words * sizeof(long), CORDON_TYPE(data), &clauses_async_func_t[3]);
	}
}

static u64 fault_async_func_t(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_async_func_t = {
	.name = "async_func_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_async_func_t[0],
	.enter = enter_async_func_t,
	.fault = fault_async_func_t,
};

