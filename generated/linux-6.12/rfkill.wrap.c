/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/rfkill.own.h>
#include "wrap.h"

/* ---- rfkill_alloc ---- */
static const struct cordon_clause clauses_rfkill_alloc[] = {
	{ "rfkill_alloc", "specs/linux/rfkill.own.h", "rfkill_alloc", 8 },
	{ "rfkill_alloc", "specs/linux/rfkill.own.h", "__runs_in(process)", 10 },
	{ "rfkill_alloc", "specs/linux/rfkill.own.h", "__checks(string(name))", 11 },
	{ "rfkill_alloc", "specs/linux/rfkill.own.h", "__checks_if(parent, ref(parent))", 12 },
	{ "rfkill_alloc", "specs/linux/rfkill.own.h", "__registers(ops, rfkill_ops)", 13 },
	{ "rfkill_alloc", "specs/linux/rfkill.own.h", "__opaque(ops_data)", 14 },
	{ "rfkill_alloc", "specs/linux/rfkill.own.h", "__returns_if(ret, ref(ret))", 15 },
};
CORDON_SAME_TYPE(rfkill_alloc, struct rfkill *, const char *, struct device *, const enum rfkill_type, const struct rfkill_ops *, void *);
CORDON_IN_REGISTERS(const enum rfkill_type, 8);
static void enter_rfkill_alloc(struct cordon_call *call)
{
	const char *name = (const char *)call->args[0];
	struct device *parent = (struct device *)call->args[1];
	const struct rfkill_ops *ops = (const struct rfkill_ops *)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_rfkill_alloc[1]);
	cordon_need_string(call, name, &clauses_rfkill_alloc[2]);
	if (parent) {
		cordon_need_ref(call, parent, 0, CORDON_TYPE(parent), &clauses_rfkill_alloc[3]);
	}
	cordon_register_table(call, ops, &cordon_table_rfkill_ops, &clauses_rfkill_alloc[4]);
}

static void leave_rfkill_alloc(struct cordon_call *call)
{
	struct rfkill *ret = (struct rfkill *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_rfkill_alloc[6]);
	}
}

const struct cordon_contract cordon_import_rfkill_alloc = {
	.name = "rfkill_alloc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_rfkill_alloc[0],
	.enter = enter_rfkill_alloc,
	.leave = leave_rfkill_alloc,
};

/* ---- rfkill_destroy ---- */
static const struct cordon_clause clauses_rfkill_destroy[] = {
	{ "rfkill_destroy", "specs/linux/rfkill.own.h", "rfkill_destroy", 16 },
	{ "rfkill_destroy", "specs/linux/rfkill.own.h", "__runs_in(process)", 17 },
	{ "rfkill_destroy", "specs/linux/rfkill.own.h", "__revokes_if(rfkill, ref(rfkill))", 18 },
};
CORDON_SAME_TYPE(rfkill_destroy, void, struct rfkill *);
static void enter_rfkill_destroy(struct cordon_call *call)
{
	struct rfkill *rfkill = (struct rfkill *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_rfkill_destroy[1]);
	if (rfkill) {
		cordon_lose_ref(call, rfkill, CORDON_TYPE(rfkill), &clauses_rfkill_destroy[2]);
	}
}

const struct cordon_contract cordon_import_rfkill_destroy = {
	.name = "rfkill_destroy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_rfkill_destroy[0],
	.enter = enter_rfkill_destroy,
};

/* ---- rfkill_register ---- */
static const struct cordon_clause clauses_rfkill_register[] = {
	{ "rfkill_register", "specs/linux/rfkill.own.h", "rfkill_register", 21 },
	{ "rfkill_register", "specs/linux/rfkill.own.h", "__runs_in(process)", 22 },
	{ "rfkill_register", "specs/linux/rfkill.own.h", "__checks(ref(rfkill))", 23 },
	{ "rfkill_register", "specs/linux/rfkill.own.h", "__pins_if(!ret, ref(rfkill), rfkill_unregister(rfkill))", 24 },
};
CORDON_SAME_TYPE(rfkill_register, int, struct rfkill *);
static void enter_rfkill_register(struct cordon_call *call)
{
	struct rfkill *rfkill = (struct rfkill *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_rfkill_register[1]);
	cordon_need_ref(call, rfkill, 0, CORDON_TYPE(rfkill), &clauses_rfkill_register[2]);
}

static void leave_rfkill_register(struct cordon_call *call)
{
	struct rfkill *rfkill = (struct rfkill *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(rfkill) };
		
			cordon_pin(call, &cordon_inverse_rfkill_unregister, arguments, NULL, 0, &clauses_rfkill_register[3]);
		}
	}
}

const struct cordon_contract cordon_import_rfkill_register = {
	.name = "rfkill_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_rfkill_register[0],
	.enter = enter_rfkill_register,
	.leave = leave_rfkill_register,
};

/* ---- rfkill_unregister ---- */
static const struct cordon_clause clauses_rfkill_unregister[] = {
	{ "rfkill_unregister", "specs/linux/rfkill.own.h", "rfkill_unregister", 25 },
	{ "rfkill_unregister", "specs/linux/rfkill.own.h", "__runs_in(process)", 26 },
	{ "rfkill_unregister", "specs/linux/rfkill.own.h", "__checks(ref(rfkill))", 27 },
	{ "rfkill_unregister", "specs/linux/rfkill.own.h", "__unpins(rfkill_unregister(rfkill))", 28 },
};
CORDON_SAME_TYPE(rfkill_unregister, void, struct rfkill *);
static void enter_rfkill_unregister(struct cordon_call *call)
{
	struct rfkill *rfkill = (struct rfkill *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_rfkill_unregister[1]);
	cordon_need_ref(call, rfkill, 0, CORDON_TYPE(rfkill), &clauses_rfkill_unregister[2]);
	{
		const u64 arguments[6] = { (u64)(rfkill) };
	
		cordon_unpin(call, &cordon_inverse_rfkill_unregister, arguments, 1, &clauses_rfkill_unregister[3]);
	}
}

const struct cordon_contract cordon_import_rfkill_unregister = {
	.name = "rfkill_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_rfkill_unregister[0],
	.enter = enter_rfkill_unregister,
};

/* ---- rfkill_set_sw_state ---- */
static const struct cordon_clause clauses_rfkill_set_sw_state[] = {
	{ "rfkill_set_sw_state", "specs/linux/rfkill.own.h", "rfkill_set_sw_state", 30 },
	{ "rfkill_set_sw_state", "specs/linux/rfkill.own.h", "__checks(ref(rfkill))", 30 },
};
CORDON_SAME_TYPE(rfkill_set_sw_state, bool, struct rfkill *, bool);
static void enter_rfkill_set_sw_state(struct cordon_call *call)
{
	struct rfkill *rfkill = (struct rfkill *)call->args[0];

	cordon_need_ref(call, rfkill, 0, CORDON_TYPE(rfkill), &clauses_rfkill_set_sw_state[1]);
}

const struct cordon_contract cordon_import_rfkill_set_sw_state = {
	.name = "rfkill_set_sw_state",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_rfkill_set_sw_state[0],
	.enter = enter_rfkill_set_sw_state,
};

/* ---- rfkill_set_hw_state_reason ---- */
static const struct cordon_clause clauses_rfkill_set_hw_state_reason[] = {
	{ "rfkill_set_hw_state_reason", "specs/linux/rfkill.own.h", "rfkill_set_hw_state_reason", 34 },
	{ "rfkill_set_hw_state_reason", "specs/linux/rfkill.own.h", "__checks(ref(rfkill))", 35 },
};
CORDON_SAME_TYPE(rfkill_set_hw_state_reason, bool, struct rfkill *, bool, enum rfkill_hard_block_reasons);
static void enter_rfkill_set_hw_state_reason(struct cordon_call *call)
{
	struct rfkill *rfkill = (struct rfkill *)call->args[0];

	cordon_need_ref(call, rfkill, 0, CORDON_TYPE(rfkill), &clauses_rfkill_set_hw_state_reason[1]);
}

const struct cordon_contract cordon_import_rfkill_set_hw_state_reason = {
	.name = "rfkill_set_hw_state_reason",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_rfkill_set_hw_state_reason[0],
	.enter = enter_rfkill_set_hw_state_reason,
};

/* ---- rfkill_init_sw_state ---- */
static const struct cordon_clause clauses_rfkill_init_sw_state[] = {
	{ "rfkill_init_sw_state", "specs/linux/rfkill.own.h", "rfkill_init_sw_state", 37 },
	{ "rfkill_init_sw_state", "specs/linux/rfkill.own.h", "__checks(ref(rfkill))", 37 },
};
CORDON_SAME_TYPE(rfkill_init_sw_state, void, struct rfkill *, bool);
static void enter_rfkill_init_sw_state(struct cordon_call *call)
{
	struct rfkill *rfkill = (struct rfkill *)call->args[0];

	cordon_need_ref(call, rfkill, 0, CORDON_TYPE(rfkill), &clauses_rfkill_init_sw_state[1]);
}

const struct cordon_contract cordon_import_rfkill_init_sw_state = {
	.name = "rfkill_init_sw_state",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_rfkill_init_sw_state[0],
	.enter = enter_rfkill_init_sw_state,
};

/* ---- rfkill_blocked ---- */
static const struct cordon_clause clauses_rfkill_blocked[] = {
	{ "rfkill_blocked", "specs/linux/rfkill.own.h", "rfkill_blocked", 38 },
	{ "rfkill_blocked", "specs/linux/rfkill.own.h", "__checks(ref(rfkill))", 38 },
};
CORDON_SAME_TYPE(rfkill_blocked, bool, struct rfkill *);
static void enter_rfkill_blocked(struct cordon_call *call)
{
	struct rfkill *rfkill = (struct rfkill *)call->args[0];

	cordon_need_ref(call, rfkill, 0, CORDON_TYPE(rfkill), &clauses_rfkill_blocked[1]);
}

const struct cordon_contract cordon_import_rfkill_blocked = {
	.name = "rfkill_blocked",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_rfkill_blocked[0],
	.enter = enter_rfkill_blocked,
};

/* ---- rfkill_pause_polling ---- */
static const struct cordon_clause clauses_rfkill_pause_polling[] = {
	{ "rfkill_pause_polling", "specs/linux/rfkill.own.h", "rfkill_pause_polling", 39 },
	{ "rfkill_pause_polling", "specs/linux/rfkill.own.h", "__runs_in(process)", 39 },
	{ "rfkill_pause_polling", "specs/linux/rfkill.own.h", "__checks(ref(rfkill))", 39 },
};
CORDON_SAME_TYPE(rfkill_pause_polling, void, struct rfkill *);
static void enter_rfkill_pause_polling(struct cordon_call *call)
{
	struct rfkill *rfkill = (struct rfkill *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_rfkill_pause_polling[1]);
	cordon_need_ref(call, rfkill, 0, CORDON_TYPE(rfkill), &clauses_rfkill_pause_polling[2]);
}

const struct cordon_contract cordon_import_rfkill_pause_polling = {
	.name = "rfkill_pause_polling",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_rfkill_pause_polling[0],
	.enter = enter_rfkill_pause_polling,
};

/* ---- rfkill_resume_polling ---- */
static const struct cordon_clause clauses_rfkill_resume_polling[] = {
	{ "rfkill_resume_polling", "specs/linux/rfkill.own.h", "rfkill_resume_polling", 40 },
	{ "rfkill_resume_polling", "specs/linux/rfkill.own.h", "__runs_in(process)", 40 },
	{ "rfkill_resume_polling", "specs/linux/rfkill.own.h", "__checks(ref(rfkill))", 40 },
};
CORDON_SAME_TYPE(rfkill_resume_polling, void, struct rfkill *);
static void enter_rfkill_resume_polling(struct cordon_call *call)
{
	struct rfkill *rfkill = (struct rfkill *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_rfkill_resume_polling[1]);
	cordon_need_ref(call, rfkill, 0, CORDON_TYPE(rfkill), &clauses_rfkill_resume_polling[2]);
}

const struct cordon_contract cordon_import_rfkill_resume_polling = {
	.name = "rfkill_resume_polling",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_rfkill_resume_polling[0],
	.enter = enter_rfkill_resume_polling,
};

/* ---- rfkill_ops.set_block ---- */
static const struct cordon_clause clauses_rfkill_ops__set_block[] = {
	{ "rfkill_ops.set_block", "specs/linux/rfkill.own.h", "rfkill_ops.set_block", 42 },
	{ "rfkill_ops.set_block", "specs/linux/rfkill.own.h", "__principal(data)", 43 },
	{ "rfkill_ops.set_block", "specs/linux/rfkill.own.h", "__runs_in(process)", 43 },
	{ "rfkill_ops.set_block", "specs/linux/rfkill.own.h", "__faults(-ENODEV)", 43 },
};
CORDON_SAME_TYPE(*((struct rfkill_ops *)0)->set_block, int, void *, bool);
static u64 fault_rfkill_ops__set_block(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_rfkill_ops__set_block = {
	.name = "rfkill_ops.set_block",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_rfkill_ops__set_block[0],
	.fault = fault_rfkill_ops__set_block,
};

/* ---- rfkill_ops.query ---- */
static const struct cordon_clause clauses_rfkill_ops__query[] = {
	{ "rfkill_ops.query", "specs/linux/rfkill.own.h", "rfkill_ops.query", 44 },
	{ "rfkill_ops.query", "specs/linux/rfkill.own.h", "__principal(data)", 45 },
	{ "rfkill_ops.query", "specs/linux/rfkill.own.h", "__runs_in(process)", 45 },
	{ "rfkill_ops.query", "specs/linux/rfkill.own.h", "__faults()", 45 },
};
CORDON_SAME_TYPE(*((struct rfkill_ops *)0)->query, void, struct rfkill *, void *);
static u64 fault_rfkill_ops__query(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_rfkill_ops__query = {
	.name = "rfkill_ops.query",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_rfkill_ops__query[0],
	.fault = fault_rfkill_ops__query,
};

/* ---- rfkill_ops.poll ---- */
static const struct cordon_clause clauses_rfkill_ops__poll[] = {
	{ "rfkill_ops.poll", "specs/linux/rfkill.own.h", "rfkill_ops.poll", 46 },
	{ "rfkill_ops.poll", "specs/linux/rfkill.own.h", "__principal(data)", 47 },
	{ "rfkill_ops.poll", "specs/linux/rfkill.own.h", "__runs_in(process)", 47 },
	{ "rfkill_ops.poll", "specs/linux/rfkill.own.h", "__faults()", 47 },
};
CORDON_SAME_TYPE(*((struct rfkill_ops *)0)->poll, void, struct rfkill *, void *);
static u64 fault_rfkill_ops__poll(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_rfkill_ops__poll = {
	.name = "rfkill_ops.poll",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_rfkill_ops__poll[0],
	.fault = fault_rfkill_ops__poll,
};

