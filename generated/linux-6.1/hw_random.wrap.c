/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/hw_random.own.h>
#include "wrap.h"

/* ---- hwrng_register ---- */
static const struct cordon_clause clauses_hwrng_register[] = {
	{ "hwrng_register", "specs/linux/hw_random.own.h", "hwrng_register", 8 },
	{ "hwrng_register", "specs/linux/hw_random.own.h", "__runs_in(process)", 9 },
	{ "hwrng_register", "specs/linux/hw_random.own.h", "__checks_if(rng->name, string(rng->name))", 10 },
	{ "hwrng_register", "specs/linux/hw_random.own.h", "__registers(rng, hwrng)", 11 },
	{ "hwrng_register", "specs/linux/hw_random.own.h", "__returns_if(ret, write(rng, sizeof(*rng)))", 12 },
	{ "hwrng_register", "specs/linux/hw_random.own.h", "__grants_if(!ret, ref(rng))", 13 },
	{ "hwrng_register", "specs/linux/hw_random.own.h", "__pins_if(!ret, ref(rng), hwrng_unregister(rng))", 14 },
};
CORDON_SAME_TYPE(hwrng_register, int, struct hwrng *);
static void enter_hwrng_register(struct cordon_call *call)
{
	struct hwrng *rng = (struct hwrng *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_hwrng_register[1]);
	if (rng->name) {
		cordon_need_string(call, rng->name, &clauses_hwrng_register[2]);
	}
	cordon_register_table(call, rng, &cordon_table_hwrng, &clauses_hwrng_register[3]);
}

static void leave_hwrng_register(struct cordon_call *call)
{
	struct hwrng *rng = (struct hwrng *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, rng, sizeof(*rng), CORDON_TYPE(rng), &clauses_hwrng_register[4]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, rng, 0, CORDON_TYPE(rng), &clauses_hwrng_register[5]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(rng) };
		
			cordon_pin(call, &cordon_inverse_hwrng_unregister, arguments, NULL, 0, &clauses_hwrng_register[6]);
		}
	}
}

const struct cordon_contract cordon_import_hwrng_register = {
	.name = "hwrng_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hwrng_register[0],
	.enter = enter_hwrng_register,
	.leave = leave_hwrng_register,
};

/* ---- hwrng_unregister ---- */
static const struct cordon_clause clauses_hwrng_unregister[] = {
	{ "hwrng_unregister", "specs/linux/hw_random.own.h", "hwrng_unregister", 15 },
	{ "hwrng_unregister", "specs/linux/hw_random.own.h", "__runs_in(process)", 16 },
	{ "hwrng_unregister", "specs/linux/hw_random.own.h", "__checks(ref(rng))", 17 },
	{ "hwrng_unregister", "specs/linux/hw_random.own.h", "__unpins(hwrng_unregister(rng))", 18 },
	{ "hwrng_unregister", "specs/linux/hw_random.own.h", "__revokes(ref(rng))", 19 },
	{ "hwrng_unregister", "specs/linux/hw_random.own.h", "__returns(write(rng, sizeof(*rng)))", 20 },
};
CORDON_SAME_TYPE(hwrng_unregister, void, struct hwrng *);
static void enter_hwrng_unregister(struct cordon_call *call)
{
	struct hwrng *rng = (struct hwrng *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_hwrng_unregister[1]);
	cordon_need_ref(call, rng, 0, CORDON_TYPE(rng), &clauses_hwrng_unregister[2]);
	{
		const u64 arguments[6] = { (u64)(rng) };
	
		cordon_end(call, &cordon_inverse_hwrng_unregister, arguments, 1, &clauses_hwrng_unregister[3]);
	}
	cordon_lose_ref(call, rng, CORDON_TYPE(rng), &clauses_hwrng_unregister[4]);
}

static void leave_hwrng_unregister(struct cordon_call *call)
{
	struct hwrng *rng = (struct hwrng *)call->args[0];

	cordon_gain_write(call, 0, rng, sizeof(*rng), CORDON_TYPE(rng), &clauses_hwrng_unregister[5]);
}

const struct cordon_contract cordon_import_hwrng_unregister = {
	.name = "hwrng_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hwrng_unregister[0],
	.enter = enter_hwrng_unregister,
	.leave = leave_hwrng_unregister,
};

/* ---- hwrng.init ---- */
static const struct cordon_clause clauses_hwrng__init[] = {
	{ "hwrng.init", "specs/linux/hw_random.own.h", "hwrng.init", 22 },
	{ "hwrng.init", "specs/linux/hw_random.own.h", "__principal(rng)", 23 },
	{ "hwrng.init", "specs/linux/hw_random.own.h", "__runs_in(process)", 23 },
	{ "hwrng.init", "specs/linux/hw_random.own.h", "__faults(-ENODEV)", 23 },
};
CORDON_SAME_TYPE(*((struct hwrng *)0)->init, int, struct hwrng *);
static u64 fault_hwrng__init(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_hwrng__init = {
	.name = "hwrng.init",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hwrng__init[0],
	.fault = fault_hwrng__init,
};

/* ---- hwrng.cleanup ---- */
static const struct cordon_clause clauses_hwrng__cleanup[] = {
	{ "hwrng.cleanup", "specs/linux/hw_random.own.h", "hwrng.cleanup", 24 },
	{ "hwrng.cleanup", "specs/linux/hw_random.own.h", "__principal(rng)", 25 },
	{ "hwrng.cleanup", "specs/linux/hw_random.own.h", "__runs_in(process)", 25 },
	{ "hwrng.cleanup", "specs/linux/hw_random.own.h", "__faults()", 25 },
};
CORDON_SAME_TYPE(*((struct hwrng *)0)->cleanup, void, struct hwrng *);
static u64 fault_hwrng__cleanup(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_hwrng__cleanup = {
	.name = "hwrng.cleanup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hwrng__cleanup[0],
	.fault = fault_hwrng__cleanup,
};

/* ---- hwrng.data_present ---- */
static const struct cordon_clause clauses_hwrng__data_present[] = {
	{ "hwrng.data_present", "specs/linux/hw_random.own.h", "hwrng.data_present", 26 },
	{ "hwrng.data_present", "specs/linux/hw_random.own.h", "__principal(rng)", 27 },
	{ "hwrng.data_present", "specs/linux/hw_random.own.h", "__runs_in(process)", 27 },
	{ "hwrng.data_present", "specs/linux/hw_random.own.h", "__faults(0)", 27 },
};
CORDON_SAME_TYPE(*((struct hwrng *)0)->data_present, int, struct hwrng *, int);
static u64 fault_hwrng__data_present(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_hwrng__data_present = {
	.name = "hwrng.data_present",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_hwrng__data_present[0],
	.fault = fault_hwrng__data_present,
};

/* ---- hwrng.data_read ---- */
static const struct cordon_clause clauses_hwrng__data_read[] = {
	{ "hwrng.data_read", "specs/linux/hw_random.own.h", "hwrng.data_read", 28 },
	{ "hwrng.data_read", "specs/linux/hw_random.own.h", "__principal(rng)", 29 },
	{ "hwrng.data_read", "specs/linux/hw_random.own.h", "__runs_in(process)", 29 },
	{ "hwrng.data_read", "specs/linux/hw_random.own.h", "__lends(write(data, sizeof(*data)))", 30 },
	{ "hwrng.data_read", "specs/linux/hw_random.own.h", "__faults(-ENODEV)", 30 },
};
CORDON_SAME_TYPE(*((struct hwrng *)0)->data_read, int, struct hwrng *, u32 *);
static void enter_hwrng__data_read(struct cordon_call *call)
{
	u32 *data = (u32 *)call->args[1];

	cordon_lend_write(call, data, sizeof(*data), CORDON_TYPE(data), &clauses_hwrng__data_read[3]);
}

static u64 fault_hwrng__data_read(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_hwrng__data_read = {
	.name = "hwrng.data_read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_hwrng__data_read[0],
	.enter = enter_hwrng__data_read,
	.fault = fault_hwrng__data_read,
};

/* ---- hwrng.read ---- */
static const struct cordon_clause clauses_hwrng__read[] = {
	{ "hwrng.read", "specs/linux/hw_random.own.h", "hwrng.read", 31 },
	{ "hwrng.read", "specs/linux/hw_random.own.h", "__principal(rng)", 32 },
	{ "hwrng.read", "specs/linux/hw_random.own.h", "__runs_in(process)", 32 },
	{ "hwrng.read", "specs/linux/hw_random.own.h", "__lends(write(data, max))", 33 },
	{ "hwrng.read", "specs/linux/hw_random.own.h", "__faults(-ENODEV)", 33 },
};
CORDON_SAME_TYPE(*((struct hwrng *)0)->read, int, struct hwrng *, void *, size_t, bool);
static void enter_hwrng__read(struct cordon_call *call)
{
	void *data = (void *)call->args[1];
	size_t max = (size_t)call->args[2];

	cordon_lend_write(call, data, max, CORDON_TYPE(data), &clauses_hwrng__read[3]);
}

static u64 fault_hwrng__read(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_hwrng__read = {
	.name = "hwrng.read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_hwrng__read[0],
	.enter = enter_hwrng__read,
	.fault = fault_hwrng__read,
};

