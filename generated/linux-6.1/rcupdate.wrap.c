/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/rcupdate.own.h>
#include "wrap.h"

/* ---- synchronize_rcu ---- */
static const struct cordon_clause clauses_synchronize_rcu[] = {
	{ "synchronize_rcu", "specs/linux/rcupdate.own.h", "synchronize_rcu", 9 },
	{ "synchronize_rcu", "specs/linux/rcupdate.own.h", "__runs_in(process)", 10 },
};
CORDON_SAME_TYPE(synchronize_rcu, void, void);
static void enter_synchronize_rcu(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_synchronize_rcu[1]);
}

const struct cordon_contract cordon_import_synchronize_rcu = {
	.name = "synchronize_rcu",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_synchronize_rcu[0],
	.enter = enter_synchronize_rcu,
};

/* ---- synchronize_rcu_expedited ---- */
static const struct cordon_clause clauses_synchronize_rcu_expedited[] = {
	{ "synchronize_rcu_expedited", "specs/linux/rcupdate.own.h", "synchronize_rcu_expedited", 11 },
	{ "synchronize_rcu_expedited", "specs/linux/rcupdate.own.h", "__runs_in(process)", 12 },
};
CORDON_SAME_TYPE(synchronize_rcu_expedited, void, void);
static void enter_synchronize_rcu_expedited(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_synchronize_rcu_expedited[1]);
}

const struct cordon_contract cordon_import_synchronize_rcu_expedited = {
	.name = "synchronize_rcu_expedited",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_synchronize_rcu_expedited[0],
	.enter = enter_synchronize_rcu_expedited,
};

/* ---- synchronize_net ---- */
static const struct cordon_clause clauses_synchronize_net[] = {
	{ "synchronize_net", "specs/linux/rcupdate.own.h", "synchronize_net", 13 },
	{ "synchronize_net", "specs/linux/rcupdate.own.h", "__runs_in(process)", 14 },
};
CORDON_SAME_TYPE(synchronize_net, void, void);
static void enter_synchronize_net(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_synchronize_net[1]);
}

const struct cordon_contract cordon_import_synchronize_net = {
	.name = "synchronize_net",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_synchronize_net[0],
	.enter = enter_synchronize_net,
};

/* ---- rcu_barrier ---- */
static const struct cordon_clause clauses_rcu_barrier[] = {
	{ "rcu_barrier", "specs/linux/rcupdate.own.h", "rcu_barrier", 15 },
	{ "rcu_barrier", "specs/linux/rcupdate.own.h", "__runs_in(process)", 16 },
};
CORDON_SAME_TYPE(rcu_barrier, void, void);
static void enter_rcu_barrier(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_rcu_barrier[1]);
}

const struct cordon_contract cordon_import_rcu_barrier = {
	.name = "rcu_barrier",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_rcu_barrier[0],
	.enter = enter_rcu_barrier,
};

/* ---- kvfree_call_rcu ---- */
static const struct cordon_clause clauses_kvfree_call_rcu[] = {
	{ "kvfree_call_rcu", "specs/linux/rcupdate.own.h", "kvfree_call_rcu", 20 },
	{ "kvfree_call_rcu", "specs/linux/rcupdate.own.h", "__requires(!head || (unsigned long)func < 4096)", 21 },
	{ "kvfree_call_rcu", "specs/linux/rcupdate.own.h", "__opaque(func)", 22 },
	{ "kvfree_call_rcu", "specs/linux/rcupdate.own.h", "__revokes(alloc(own_rcu_object(head, func), 0, kfree))", 23 },
};
CORDON_SAME_TYPE(kvfree_call_rcu, void, struct callback_head *, rcu_callback_t);
CORDON_IN_REGISTERS(rcu_callback_t, 8);
static void enter_kvfree_call_rcu(struct cordon_call *call)
{
	struct callback_head *head = (struct callback_head *)call->args[0];
	rcu_callback_t func = (rcu_callback_t)call->args[1];

	cordon_require(call, !head || (unsigned long)func < 4096, &clauses_kvfree_call_rcu[1]);
	cordon_lose_alloc(call, own_rcu_object(head, func), 0, &cordon_release_kfree, &clauses_kvfree_call_rcu[3]);
}

const struct cordon_contract cordon_import_kvfree_call_rcu = {
	.name = "kvfree_call_rcu",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_kvfree_call_rcu[0],
	.enter = enter_kvfree_call_rcu,
};

