/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/srcu.own.h>
#include "wrap.h"

/* ---- init_srcu_struct ---- */
static const struct cordon_clause clauses_init_srcu_struct[] = {
	{ "init_srcu_struct", "specs/linux/srcu.own.h", "init_srcu_struct", 8 },
	{ "init_srcu_struct", "specs/linux/srcu.own.h", "__runs_in(process)", 9 },
	{ "init_srcu_struct", "specs/linux/srcu.own.h", "__transfers(write(ssp, sizeof(*ssp)))", 10 },
	{ "init_srcu_struct", "specs/linux/srcu.own.h", "__returns_if(ret, write(ssp, sizeof(*ssp)))", 11 },
	{ "init_srcu_struct", "specs/linux/srcu.own.h", "__grants_if(!ret, ref(ssp))", 12 },
	{ "init_srcu_struct", "specs/linux/srcu.own.h", "__pins_if(!ret, ref(ssp), cleanup_srcu_struct(ssp))", 13 },
};
CORDON_SAME_TYPE(init_srcu_struct, int, struct srcu_struct *);
static void enter_init_srcu_struct(struct cordon_call *call)
{
	struct srcu_struct *ssp = (struct srcu_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_init_srcu_struct[1]);
	cordon_lose_write(call, ssp, sizeof(*ssp), &clauses_init_srcu_struct[2]);
}

static void leave_init_srcu_struct(struct cordon_call *call)
{
	struct srcu_struct *ssp = (struct srcu_struct *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, ssp, sizeof(*ssp), CORDON_TYPE(ssp), &clauses_init_srcu_struct[3]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, ssp, 0, CORDON_TYPE(ssp), &clauses_init_srcu_struct[4]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(ssp) };
		
			cordon_pin(call, &cordon_inverse_cleanup_srcu_struct, arguments, NULL, 0, &clauses_init_srcu_struct[5]);
		}
	}
}

const struct cordon_contract cordon_import_init_srcu_struct = {
	.name = "init_srcu_struct",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_init_srcu_struct[0],
	.enter = enter_init_srcu_struct,
	.leave = leave_init_srcu_struct,
};

/* ---- cleanup_srcu_struct ---- */
static const struct cordon_clause clauses_cleanup_srcu_struct[] = {
	{ "cleanup_srcu_struct", "specs/linux/srcu.own.h", "cleanup_srcu_struct", 14 },
	{ "cleanup_srcu_struct", "specs/linux/srcu.own.h", "__runs_in(process)", 15 },
	{ "cleanup_srcu_struct", "specs/linux/srcu.own.h", "__unpins(cleanup_srcu_struct(ssp))", 16 },
	{ "cleanup_srcu_struct", "specs/linux/srcu.own.h", "__revokes(ref(ssp))", 17 },
	{ "cleanup_srcu_struct", "specs/linux/srcu.own.h", "__returns(write(ssp, sizeof(*ssp)))", 18 },
};
CORDON_SAME_TYPE(cleanup_srcu_struct, void, struct srcu_struct *);
static void enter_cleanup_srcu_struct(struct cordon_call *call)
{
	struct srcu_struct *ssp = (struct srcu_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_cleanup_srcu_struct[1]);
	{
		const u64 arguments[6] = { (u64)(ssp) };
	
		cordon_end(call, &cordon_inverse_cleanup_srcu_struct, arguments, 1, &clauses_cleanup_srcu_struct[2]);
	}
	cordon_lose_ref(call, ssp, CORDON_TYPE(ssp), &clauses_cleanup_srcu_struct[3]);
}

static void leave_cleanup_srcu_struct(struct cordon_call *call)
{
	struct srcu_struct *ssp = (struct srcu_struct *)call->args[0];

	cordon_gain_write(call, 0, ssp, sizeof(*ssp), CORDON_TYPE(ssp), &clauses_cleanup_srcu_struct[4]);
}

const struct cordon_contract cordon_import_cleanup_srcu_struct = {
	.name = "cleanup_srcu_struct",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_cleanup_srcu_struct[0],
	.enter = enter_cleanup_srcu_struct,
	.leave = leave_cleanup_srcu_struct,
};

/* ---- __srcu_read_lock ---- */
static const struct cordon_clause clauses___srcu_read_lock[] = {
	{ "__srcu_read_lock", "specs/linux/srcu.own.h", "__srcu_read_lock", 19 },
	{ "__srcu_read_lock", "specs/linux/srcu.own.h", "__checks(ref(ssp))", 20 },
	{ "__srcu_read_lock", "specs/linux/srcu.own.h", "__takes(ssp, __srcu_read_unlock(ssp, ret))", 21 },
};
CORDON_SAME_TYPE(__srcu_read_lock, int, struct srcu_struct *);
static void enter___srcu_read_lock(struct cordon_call *call)
{
	struct srcu_struct *ssp = (struct srcu_struct *)call->args[0];

	cordon_need_ref(call, ssp, 0, CORDON_TYPE(ssp), &clauses___srcu_read_lock[1]);
}

static void leave___srcu_read_lock(struct cordon_call *call)
{
	struct srcu_struct *ssp = (struct srcu_struct *)call->args[0];
	int ret = (int)call->result;

	{
		const u64 arguments[6] = { (u64)(ssp), (u64)(ret) };
	
		cordon_take(call, &cordon_inverse___srcu_read_unlock, arguments, ssp, &clauses___srcu_read_lock[2]);
	}
}

const struct cordon_contract cordon_import___srcu_read_lock = {
	.name = "__srcu_read_lock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___srcu_read_lock[0],
	.enter = enter___srcu_read_lock,
	.leave = leave___srcu_read_lock,
};

/* ---- __srcu_read_unlock ---- */
static const struct cordon_clause clauses___srcu_read_unlock[] = {
	{ "__srcu_read_unlock", "specs/linux/srcu.own.h", "__srcu_read_unlock", 22 },
	{ "__srcu_read_unlock", "specs/linux/srcu.own.h", "__checks(ref(ssp))", 23 },
	{ "__srcu_read_unlock", "specs/linux/srcu.own.h", "__requires(idx == 0 || idx == 1)", 24 },
	{ "__srcu_read_unlock", "specs/linux/srcu.own.h", "__drops(__srcu_read_unlock(ssp, idx))", 25 },
};
CORDON_SAME_TYPE(__srcu_read_unlock, void, struct srcu_struct *, int);
static void enter___srcu_read_unlock(struct cordon_call *call)
{
	struct srcu_struct *ssp = (struct srcu_struct *)call->args[0];
	int idx = (int)call->args[1];

	cordon_need_ref(call, ssp, 0, CORDON_TYPE(ssp), &clauses___srcu_read_unlock[1]);
	cordon_require(call, idx == 0 || idx == 1, &clauses___srcu_read_unlock[2]);
	cordon_drop(call, ssp, &clauses___srcu_read_unlock[3]);
}

const struct cordon_contract cordon_import___srcu_read_unlock = {
	.name = "__srcu_read_unlock",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___srcu_read_unlock[0],
	.enter = enter___srcu_read_unlock,
};

/* ---- synchronize_srcu ---- */
static const struct cordon_clause clauses_synchronize_srcu[] = {
	{ "synchronize_srcu", "specs/linux/srcu.own.h", "synchronize_srcu", 26 },
	{ "synchronize_srcu", "specs/linux/srcu.own.h", "__runs_in(process)", 27 },
	{ "synchronize_srcu", "specs/linux/srcu.own.h", "__checks(ref(ssp))", 28 },
};
CORDON_SAME_TYPE(synchronize_srcu, void, struct srcu_struct *);
static void enter_synchronize_srcu(struct cordon_call *call)
{
	struct srcu_struct *ssp = (struct srcu_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_synchronize_srcu[1]);
	cordon_need_ref(call, ssp, 0, CORDON_TYPE(ssp), &clauses_synchronize_srcu[2]);
}

const struct cordon_contract cordon_import_synchronize_srcu = {
	.name = "synchronize_srcu",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_synchronize_srcu[0],
	.enter = enter_synchronize_srcu,
};

/* ---- synchronize_srcu_expedited ---- */
static const struct cordon_clause clauses_synchronize_srcu_expedited[] = {
	{ "synchronize_srcu_expedited", "specs/linux/srcu.own.h", "synchronize_srcu_expedited", 29 },
	{ "synchronize_srcu_expedited", "specs/linux/srcu.own.h", "__runs_in(process)", 30 },
	{ "synchronize_srcu_expedited", "specs/linux/srcu.own.h", "__checks(ref(ssp))", 31 },
};
CORDON_SAME_TYPE(synchronize_srcu_expedited, void, struct srcu_struct *);
static void enter_synchronize_srcu_expedited(struct cordon_call *call)
{
	struct srcu_struct *ssp = (struct srcu_struct *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_synchronize_srcu_expedited[1]);
	cordon_need_ref(call, ssp, 0, CORDON_TYPE(ssp), &clauses_synchronize_srcu_expedited[2]);
}

const struct cordon_contract cordon_import_synchronize_srcu_expedited = {
	.name = "synchronize_srcu_expedited",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_synchronize_srcu_expedited[0],
	.enter = enter_synchronize_srcu_expedited,
};

