/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/ptp_clock_kernel.own.h>
#include "wrap.h"

/* ---- ptp_clock_register ---- */
static const struct cordon_clause clauses_ptp_clock_register[] = {
	{ "ptp_clock_register", "specs/linux/ptp_clock_kernel.own.h", "ptp_clock_register", 8 },
	{ "ptp_clock_register", "specs/linux/ptp_clock_kernel.own.h", "__runs_in(process)", 9 },
	{ "ptp_clock_register", "specs/linux/ptp_clock_kernel.own.h", "__checks_if(parent, ref(parent))", 10 },
	{ "ptp_clock_register", "specs/linux/ptp_clock_kernel.own.h", "__registers(info, ptp_clock_info)", 11 },
	{ "ptp_clock_register", "specs/linux/ptp_clock_kernel.own.h", "__checks_if(info->n_pins > 0, read(info->pin_config, info->n_pins * sizeof(*info->pin_config)))", 12 },
	{ "ptp_clock_register", "specs/linux/ptp_clock_kernel.own.h", "__returns_if(!IS_ERR_OR_NULL(ret), ref(ret))", 13 },
	{ "ptp_clock_register", "specs/linux/ptp_clock_kernel.own.h", "__pins_if(!IS_ERR_OR_NULL(ret), ref(ret), ptp_clock_unregister(ret))", 14 },
};
CORDON_SAME_TYPE(ptp_clock_register, struct ptp_clock *, struct ptp_clock_info *, struct device *);
static void enter_ptp_clock_register(struct cordon_call *call)
{
	struct ptp_clock_info *info = (struct ptp_clock_info *)call->args[0];
	struct device *parent = (struct device *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_ptp_clock_register[1]);
	if (parent) {
		cordon_need_ref(call, parent, 0, CORDON_TYPE(parent), &clauses_ptp_clock_register[2]);
	}
	cordon_register_table(call, info, &cordon_table_ptp_clock_info, &clauses_ptp_clock_register[3]);
	if (info->n_pins > 0) {
		cordon_need_read(call, info->pin_config, info->n_pins * sizeof(*info->pin_config), &clauses_ptp_clock_register[4]);
	}
}

static void leave_ptp_clock_register(struct cordon_call *call)
{
	struct ptp_clock *ret = (struct ptp_clock *)call->result;

	if (!IS_ERR_OR_NULL(ret)) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_ptp_clock_register[5]);
	}
	if (!IS_ERR_OR_NULL(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_ptp_clock_unregister, arguments, NULL, 0, &clauses_ptp_clock_register[6]);
		}
	}
}

const struct cordon_contract cordon_import_ptp_clock_register = {
	.name = "ptp_clock_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ptp_clock_register[0],
	.enter = enter_ptp_clock_register,
	.leave = leave_ptp_clock_register,
};

/* ---- ptp_clock_unregister ---- */
static const struct cordon_clause clauses_ptp_clock_unregister[] = {
	{ "ptp_clock_unregister", "specs/linux/ptp_clock_kernel.own.h", "ptp_clock_unregister", 15 },
	{ "ptp_clock_unregister", "specs/linux/ptp_clock_kernel.own.h", "__runs_in(process)", 16 },
	{ "ptp_clock_unregister", "specs/linux/ptp_clock_kernel.own.h", "__unpins(ptp_clock_unregister(ptp))", 17 },
	{ "ptp_clock_unregister", "specs/linux/ptp_clock_kernel.own.h", "__revokes(ref(ptp))", 18 },
};
CORDON_SAME_TYPE(ptp_clock_unregister, int, struct ptp_clock *);
static void enter_ptp_clock_unregister(struct cordon_call *call)
{
	struct ptp_clock *ptp = (struct ptp_clock *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_ptp_clock_unregister[1]);
	{
		const u64 arguments[6] = { (u64)(ptp) };
	
		cordon_end(call, &cordon_inverse_ptp_clock_unregister, arguments, 1, &clauses_ptp_clock_unregister[2]);
	}
	cordon_lose_ref(call, ptp, CORDON_TYPE(ptp), &clauses_ptp_clock_unregister[3]);
}

const struct cordon_contract cordon_import_ptp_clock_unregister = {
	.name = "ptp_clock_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ptp_clock_unregister[0],
	.enter = enter_ptp_clock_unregister,
};

/* ---- ptp_clock_index ---- */
static const struct cordon_clause clauses_ptp_clock_index[] = {
	{ "ptp_clock_index", "specs/linux/ptp_clock_kernel.own.h", "ptp_clock_index", 19 },
	{ "ptp_clock_index", "specs/linux/ptp_clock_kernel.own.h", "__checks(ref(ptp))", 20 },
};
CORDON_SAME_TYPE(ptp_clock_index, int, struct ptp_clock *);
static void enter_ptp_clock_index(struct cordon_call *call)
{
	struct ptp_clock *ptp = (struct ptp_clock *)call->args[0];

	cordon_need_ref(call, ptp, 0, CORDON_TYPE(ptp), &clauses_ptp_clock_index[1]);
}

const struct cordon_contract cordon_import_ptp_clock_index = {
	.name = "ptp_clock_index",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ptp_clock_index[0],
	.enter = enter_ptp_clock_index,
};

/* ---- ptp_clock_info.adjfine ---- */
static const struct cordon_clause clauses_ptp_clock_info__adjfine[] = {
	{ "ptp_clock_info.adjfine", "specs/linux/ptp_clock_kernel.own.h", "ptp_clock_info.adjfine", 22 },
	{ "ptp_clock_info.adjfine", "specs/linux/ptp_clock_kernel.own.h", "__principal(ptp)", 23 },
	{ "ptp_clock_info.adjfine", "specs/linux/ptp_clock_kernel.own.h", "__runs_in(process)", 23 },
	{ "ptp_clock_info.adjfine", "specs/linux/ptp_clock_kernel.own.h", "__faults(-ENODEV)", 23 },
};
CORDON_SAME_TYPE(*((struct ptp_clock_info *)0)->adjfine, int, struct ptp_clock_info *, long);
static u64 fault_ptp_clock_info__adjfine(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ptp_clock_info__adjfine = {
	.name = "ptp_clock_info.adjfine",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ptp_clock_info__adjfine[0],
	.fault = fault_ptp_clock_info__adjfine,
};

/* ---- ptp_clock_info.adjphase ---- */
static const struct cordon_clause clauses_ptp_clock_info__adjphase[] = {
	{ "ptp_clock_info.adjphase", "specs/linux/ptp_clock_kernel.own.h", "ptp_clock_info.adjphase", 24 },
	{ "ptp_clock_info.adjphase", "specs/linux/ptp_clock_kernel.own.h", "__principal(ptp)", 25 },
	{ "ptp_clock_info.adjphase", "specs/linux/ptp_clock_kernel.own.h", "__runs_in(process)", 25 },
	{ "ptp_clock_info.adjphase", "specs/linux/ptp_clock_kernel.own.h", "__faults(-ENODEV)", 25 },
};
CORDON_SAME_TYPE(*((struct ptp_clock_info *)0)->adjphase, int, struct ptp_clock_info *, s32);
static u64 fault_ptp_clock_info__adjphase(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ptp_clock_info__adjphase = {
	.name = "ptp_clock_info.adjphase",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ptp_clock_info__adjphase[0],
	.fault = fault_ptp_clock_info__adjphase,
};

/* ---- ptp_clock_info.adjtime ---- */
static const struct cordon_clause clauses_ptp_clock_info__adjtime[] = {
	{ "ptp_clock_info.adjtime", "specs/linux/ptp_clock_kernel.own.h", "ptp_clock_info.adjtime", 26 },
	{ "ptp_clock_info.adjtime", "specs/linux/ptp_clock_kernel.own.h", "__principal(ptp)", 27 },
	{ "ptp_clock_info.adjtime", "specs/linux/ptp_clock_kernel.own.h", "__runs_in(process)", 27 },
	{ "ptp_clock_info.adjtime", "specs/linux/ptp_clock_kernel.own.h", "__faults(-ENODEV)", 27 },
};
CORDON_SAME_TYPE(*((struct ptp_clock_info *)0)->adjtime, int, struct ptp_clock_info *, s64);
static u64 fault_ptp_clock_info__adjtime(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ptp_clock_info__adjtime = {
	.name = "ptp_clock_info.adjtime",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ptp_clock_info__adjtime[0],
	.fault = fault_ptp_clock_info__adjtime,
};

/* ---- ptp_clock_info.gettime64 ---- */
static const struct cordon_clause clauses_ptp_clock_info__gettime64[] = {
	{ "ptp_clock_info.gettime64", "specs/linux/ptp_clock_kernel.own.h", "ptp_clock_info.gettime64", 28 },
	{ "ptp_clock_info.gettime64", "specs/linux/ptp_clock_kernel.own.h", "__principal(ptp)", 29 },
	{ "ptp_clock_info.gettime64", "specs/linux/ptp_clock_kernel.own.h", "__runs_in(process)", 29 },
	{ "ptp_clock_info.gettime64", "specs/linux/ptp_clock_kernel.own.h", "__lends(write(ts, sizeof(*ts)))", 30 },
	{ "ptp_clock_info.gettime64", "specs/linux/ptp_clock_kernel.own.h", "__faults(-ENODEV)", 30 },
};
CORDON_SAME_TYPE(*((struct ptp_clock_info *)0)->gettime64, int, struct ptp_clock_info *, struct timespec64 *);
static void enter_ptp_clock_info__gettime64(struct cordon_call *call)
{
	struct timespec64 *ts = (struct timespec64 *)call->args[1];

	cordon_lend_write(call, ts, sizeof(*ts), CORDON_TYPE(ts), &clauses_ptp_clock_info__gettime64[3]);
}

static u64 fault_ptp_clock_info__gettime64(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ptp_clock_info__gettime64 = {
	.name = "ptp_clock_info.gettime64",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ptp_clock_info__gettime64[0],
	.enter = enter_ptp_clock_info__gettime64,
	.fault = fault_ptp_clock_info__gettime64,
};

/* ---- ptp_clock_info.gettimex64 ---- */
static const struct cordon_clause clauses_ptp_clock_info__gettimex64[] = {
	{ "ptp_clock_info.gettimex64", "specs/linux/ptp_clock_kernel.own.h", "ptp_clock_info.gettimex64", 31 },
	{ "ptp_clock_info.gettimex64", "specs/linux/ptp_clock_kernel.own.h", "__principal(ptp)", 32 },
	{ "ptp_clock_info.gettimex64", "specs/linux/ptp_clock_kernel.own.h", "__runs_in(process)", 32 },
	{ "ptp_clock_info.gettimex64", "specs/linux/ptp_clock_kernel.own.h", "__lends(write(ts, sizeof(*ts)))", 33 },
	{ "ptp_clock_info.gettimex64", "specs/linux/ptp_clock_kernel.own.h", "__lends_if(sts, write(sts, sizeof(*sts)))", 34 },
	{ "ptp_clock_info.gettimex64", "specs/linux/ptp_clock_kernel.own.h", "__faults(-ENODEV)", 34 },
};
CORDON_SAME_TYPE(*((struct ptp_clock_info *)0)->gettimex64, int, struct ptp_clock_info *, struct timespec64 *, struct ptp_system_timestamp *);
static void enter_ptp_clock_info__gettimex64(struct cordon_call *call)
{
	struct timespec64 *ts = (struct timespec64 *)call->args[1];
	struct ptp_system_timestamp *sts = (struct ptp_system_timestamp *)call->args[2];

	cordon_lend_write(call, ts, sizeof(*ts), CORDON_TYPE(ts), &clauses_ptp_clock_info__gettimex64[3]);
	if (sts) {
		cordon_lend_write(call, sts, sizeof(*sts), CORDON_TYPE(sts), &clauses_ptp_clock_info__gettimex64[4]);
	}
}

static u64 fault_ptp_clock_info__gettimex64(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ptp_clock_info__gettimex64 = {
	.name = "ptp_clock_info.gettimex64",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_ptp_clock_info__gettimex64[0],
	.enter = enter_ptp_clock_info__gettimex64,
	.fault = fault_ptp_clock_info__gettimex64,
};

/* ---- ptp_clock_info.getcrosststamp ---- */
static const struct cordon_clause clauses_ptp_clock_info__getcrosststamp[] = {
	{ "ptp_clock_info.getcrosststamp", "specs/linux/ptp_clock_kernel.own.h", "ptp_clock_info.getcrosststamp", 35 },
	{ "ptp_clock_info.getcrosststamp", "specs/linux/ptp_clock_kernel.own.h", "__principal(ptp)", 36 },
	{ "ptp_clock_info.getcrosststamp", "specs/linux/ptp_clock_kernel.own.h", "__runs_in(process)", 36 },
	{ "ptp_clock_info.getcrosststamp", "specs/linux/ptp_clock_kernel.own.h", "__lends(write(cts, sizeof(*cts)))", 37 },
	{ "ptp_clock_info.getcrosststamp", "specs/linux/ptp_clock_kernel.own.h", "__faults(-ENODEV)", 37 },
};
CORDON_SAME_TYPE(*((struct ptp_clock_info *)0)->getcrosststamp, int, struct ptp_clock_info *, struct system_device_crosststamp *);
static void enter_ptp_clock_info__getcrosststamp(struct cordon_call *call)
{
	struct system_device_crosststamp *cts = (struct system_device_crosststamp *)call->args[1];

	cordon_lend_write(call, cts, sizeof(*cts), CORDON_TYPE(cts), &clauses_ptp_clock_info__getcrosststamp[3]);
}

static u64 fault_ptp_clock_info__getcrosststamp(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ptp_clock_info__getcrosststamp = {
	.name = "ptp_clock_info.getcrosststamp",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ptp_clock_info__getcrosststamp[0],
	.enter = enter_ptp_clock_info__getcrosststamp,
	.fault = fault_ptp_clock_info__getcrosststamp,
};

/* ---- ptp_clock_info.settime64 ---- */
static const struct cordon_clause clauses_ptp_clock_info__settime64[] = {
	{ "ptp_clock_info.settime64", "specs/linux/ptp_clock_kernel.own.h", "ptp_clock_info.settime64", 38 },
	{ "ptp_clock_info.settime64", "specs/linux/ptp_clock_kernel.own.h", "__principal(ptp)", 39 },
	{ "ptp_clock_info.settime64", "specs/linux/ptp_clock_kernel.own.h", "__runs_in(process)", 39 },
	{ "ptp_clock_info.settime64", "specs/linux/ptp_clock_kernel.own.h", "__faults(-ENODEV)", 39 },
};
CORDON_SAME_TYPE(*((struct ptp_clock_info *)0)->settime64, int, struct ptp_clock_info *, const struct timespec64 *);
static u64 fault_ptp_clock_info__settime64(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ptp_clock_info__settime64 = {
	.name = "ptp_clock_info.settime64",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ptp_clock_info__settime64[0],
	.fault = fault_ptp_clock_info__settime64,
};

/* ---- ptp_clock_info.enable ---- */
static const struct cordon_clause clauses_ptp_clock_info__enable[] = {
	{ "ptp_clock_info.enable", "specs/linux/ptp_clock_kernel.own.h", "ptp_clock_info.enable", 40 },
	{ "ptp_clock_info.enable", "specs/linux/ptp_clock_kernel.own.h", "__principal(ptp)", 41 },
	{ "ptp_clock_info.enable", "specs/linux/ptp_clock_kernel.own.h", "__runs_in(process)", 41 },
	{ "ptp_clock_info.enable", "specs/linux/ptp_clock_kernel.own.h", "__faults(-ENODEV)", 41 },
};
CORDON_SAME_TYPE(*((struct ptp_clock_info *)0)->enable, int, struct ptp_clock_info *, struct ptp_clock_request *, int);
static u64 fault_ptp_clock_info__enable(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ptp_clock_info__enable = {
	.name = "ptp_clock_info.enable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_ptp_clock_info__enable[0],
	.fault = fault_ptp_clock_info__enable,
};

/* ---- ptp_clock_info.verify ---- */
static const struct cordon_clause clauses_ptp_clock_info__verify[] = {
	{ "ptp_clock_info.verify", "specs/linux/ptp_clock_kernel.own.h", "ptp_clock_info.verify", 42 },
	{ "ptp_clock_info.verify", "specs/linux/ptp_clock_kernel.own.h", "__principal(ptp)", 43 },
	{ "ptp_clock_info.verify", "specs/linux/ptp_clock_kernel.own.h", "__runs_in(process)", 43 },
	{ "ptp_clock_info.verify", "specs/linux/ptp_clock_kernel.own.h", "__faults(-ENODEV)", 43 },
};
CORDON_SAME_TYPE(*((struct ptp_clock_info *)0)->verify, int, struct ptp_clock_info *, unsigned int, enum ptp_pin_function, unsigned int);
static u64 fault_ptp_clock_info__verify(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ptp_clock_info__verify = {
	.name = "ptp_clock_info.verify",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_ptp_clock_info__verify[0],
	.fault = fault_ptp_clock_info__verify,
};

/* ---- ptp_clock_info.do_aux_work ---- */
static const struct cordon_clause clauses_ptp_clock_info__do_aux_work[] = {
	{ "ptp_clock_info.do_aux_work", "specs/linux/ptp_clock_kernel.own.h", "ptp_clock_info.do_aux_work", 44 },
	{ "ptp_clock_info.do_aux_work", "specs/linux/ptp_clock_kernel.own.h", "__principal(ptp)", 45 },
	{ "ptp_clock_info.do_aux_work", "specs/linux/ptp_clock_kernel.own.h", "__runs_in(process)", 45 },
	{ "ptp_clock_info.do_aux_work", "specs/linux/ptp_clock_kernel.own.h", "__faults(-1)", 45 },
};
CORDON_SAME_TYPE(*((struct ptp_clock_info *)0)->do_aux_work, long, struct ptp_clock_info *);
static u64 fault_ptp_clock_info__do_aux_work(struct cordon_call *call)
{
	return (u64)(-1);
}

const struct cordon_contract cordon_callback_ptp_clock_info__do_aux_work = {
	.name = "ptp_clock_info.do_aux_work",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ptp_clock_info__do_aux_work[0],
	.fault = fault_ptp_clock_info__do_aux_work,
};

