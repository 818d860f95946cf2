/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <net/net_failover.own.h>
#include "wrap.h"

/* ---- net_failover_create ---- */
static const struct cordon_clause clauses_net_failover_create[] = {
	{ "net_failover_create", "specs/net/net_failover.own.h", "net_failover_create", 10 },
	{ "net_failover_create", "specs/net/net_failover.own.h", "__runs_in(process)", 11 },
	{ "net_failover_create", "specs/net/net_failover.own.h", "__checks(ref(standby_dev))", 12 },
	{ "net_failover_create", "specs/net/net_failover.own.h", "__returns_if(!IS_ERR(ret), ref(ret))", 13 },
	{ "net_failover_create", "specs/net/net_failover.own.h", "__pins_if(!IS_ERR(ret), ref(ret), net_failover_destroy(ret))", 14 },
};
CORDON_SAME_TYPE(net_failover_create, struct failover *, struct net_device *);
static void enter_net_failover_create(struct cordon_call *call)
{
	struct net_device *standby_dev = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_net_failover_create[1]);
	cordon_need_ref(call, standby_dev, 0, CORDON_TYPE(standby_dev), &clauses_net_failover_create[2]);
}

static void leave_net_failover_create(struct cordon_call *call)
{
	struct failover *ret = (struct failover *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_net_failover_create[3]);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_net_failover_destroy, arguments, NULL, 0, &clauses_net_failover_create[4]);
		}
	}
}

const struct cordon_contract cordon_import_net_failover_create = {
	.name = "net_failover_create",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_net_failover_create[0],
	.enter = enter_net_failover_create,
	.leave = leave_net_failover_create,
};

/* ---- net_failover_destroy ---- */
static const struct cordon_clause clauses_net_failover_destroy[] = {
	{ "net_failover_destroy", "specs/net/net_failover.own.h", "net_failover_destroy", 15 },
	{ "net_failover_destroy", "specs/net/net_failover.own.h", "__runs_in(process)", 16 },
	{ "net_failover_destroy", "specs/net/net_failover.own.h", "__checks_if(failover, ref(failover))", 17 },
	{ "net_failover_destroy", "specs/net/net_failover.own.h", "__unpins_if(failover, net_failover_destroy(failover))", 18 },
	{ "net_failover_destroy", "specs/net/net_failover.own.h", "__revokes_if(failover, ref(failover))", 19 },
};
CORDON_SAME_TYPE(net_failover_destroy, void, struct failover *);
static void enter_net_failover_destroy(struct cordon_call *call)
{
	struct failover *failover = (struct failover *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_net_failover_destroy[1]);
	if (failover) {
		cordon_need_ref(call, failover, 0, CORDON_TYPE(failover), &clauses_net_failover_destroy[2]);
	}
	if (failover) {
		{
			const u64 arguments[6] = { (u64)(failover) };
		
			cordon_unpin(call, &cordon_inverse_net_failover_destroy, arguments, 1, &clauses_net_failover_destroy[3]);
		}
	}
	if (failover) {
		cordon_lose_ref(call, failover, CORDON_TYPE(failover), &clauses_net_failover_destroy[4]);
	}
}

const struct cordon_contract cordon_import_net_failover_destroy = {
	.name = "net_failover_destroy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_net_failover_destroy[0],
	.enter = enter_net_failover_destroy,
};

