/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/regulator/consumer.own.h>
#include "wrap.h"

/* ---- devm_regulator_get ---- */
static const struct cordon_clause clauses_devm_regulator_get[] = {
	{ "devm_regulator_get", "specs/linux/regulator/consumer.own.h", "devm_regulator_get", 13 },
	{ "devm_regulator_get", "specs/linux/regulator/consumer.own.h", "__runs_in(process)", 14 },
	{ "devm_regulator_get", "specs/linux/regulator/consumer.own.h", "__checks(devm_caps(dev, NULL, 0))", 14 },
	{ "devm_regulator_get", "specs/linux/regulator/consumer.own.h", "__checks_if(id, string(id))", 14 },
	{ "devm_regulator_get", "specs/linux/regulator/consumer.own.h", "__grants_if(!IS_ERR(ret), ref(ret))", 15 },
};
CORDON_SAME_TYPE(devm_regulator_get, struct regulator *, struct device *, const char *);
static void enter_devm_regulator_get(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const char *id = (const char *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_regulator_get[1]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_regulator_get[2]);
	if (id) {
		cordon_need_string(call, id, &clauses_devm_regulator_get[3]);
	}
}

static void leave_devm_regulator_get(struct cordon_call *call)
{
	struct regulator *ret = (struct regulator *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_devm_regulator_get[4]);
	}
}

const struct cordon_contract cordon_import_devm_regulator_get = {
	.name = "devm_regulator_get",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_devm_regulator_get[0],
	.enter = enter_devm_regulator_get,
	.leave = leave_devm_regulator_get,
};

/* ---- devm_regulator_get_optional ---- */
static const struct cordon_clause clauses_devm_regulator_get_optional[] = {
	{ "devm_regulator_get_optional", "specs/linux/regulator/consumer.own.h", "devm_regulator_get_optional", 16 },
	{ "devm_regulator_get_optional", "specs/linux/regulator/consumer.own.h", "__runs_in(process)", 17 },
	{ "devm_regulator_get_optional", "specs/linux/regulator/consumer.own.h", "__checks(devm_caps(dev, NULL, 0))", 17 },
	{ "devm_regulator_get_optional", "specs/linux/regulator/consumer.own.h", "__checks_if(id, string(id))", 17 },
	{ "devm_regulator_get_optional", "specs/linux/regulator/consumer.own.h", "__grants_if(!IS_ERR(ret), ref(ret))", 18 },
};
CORDON_SAME_TYPE(devm_regulator_get_optional, struct regulator *, struct device *, const char *);
static void enter_devm_regulator_get_optional(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const char *id = (const char *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_regulator_get_optional[1]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_regulator_get_optional[2]);
	if (id) {
		cordon_need_string(call, id, &clauses_devm_regulator_get_optional[3]);
	}
}

static void leave_devm_regulator_get_optional(struct cordon_call *call)
{
	struct regulator *ret = (struct regulator *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_devm_regulator_get_optional[4]);
	}
}

const struct cordon_contract cordon_import_devm_regulator_get_optional = {
	.name = "devm_regulator_get_optional",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_devm_regulator_get_optional[0],
	.enter = enter_devm_regulator_get_optional,
	.leave = leave_devm_regulator_get_optional,
};

/* ---- devm_regulator_get_enable ---- */
static const struct cordon_clause clauses_devm_regulator_get_enable[] = {
	{ "devm_regulator_get_enable", "specs/linux/regulator/consumer.own.h", "devm_regulator_get_enable", 20 },
	{ "devm_regulator_get_enable", "specs/linux/regulator/consumer.own.h", "__runs_in(process)", 21 },
	{ "devm_regulator_get_enable", "specs/linux/regulator/consumer.own.h", "__checks(devm_caps(dev, NULL, 0))", 21 },
	{ "devm_regulator_get_enable", "specs/linux/regulator/consumer.own.h", "__checks_if(id, string(id))", 21 },
};
CORDON_SAME_TYPE(devm_regulator_get_enable, int, struct device *, const char *);
static void enter_devm_regulator_get_enable(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const char *id = (const char *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_regulator_get_enable[1]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_regulator_get_enable[2]);
	if (id) {
		cordon_need_string(call, id, &clauses_devm_regulator_get_enable[3]);
	}
}

const struct cordon_contract cordon_import_devm_regulator_get_enable = {
	.name = "devm_regulator_get_enable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_devm_regulator_get_enable[0],
	.enter = enter_devm_regulator_get_enable,
};

/* ---- devm_regulator_get_enable_optional ---- */
static const struct cordon_clause clauses_devm_regulator_get_enable_optional[] = {
	{ "devm_regulator_get_enable_optional", "specs/linux/regulator/consumer.own.h", "devm_regulator_get_enable_optional", 22 },
	{ "devm_regulator_get_enable_optional", "specs/linux/regulator/consumer.own.h", "__runs_in(process)", 23 },
	{ "devm_regulator_get_enable_optional", "specs/linux/regulator/consumer.own.h", "__checks(devm_caps(dev, NULL, 0))", 23 },
	{ "devm_regulator_get_enable_optional", "specs/linux/regulator/consumer.own.h", "__checks_if(id, string(id))", 23 },
};
CORDON_SAME_TYPE(devm_regulator_get_enable_optional, int, struct device *, const char *);
static void enter_devm_regulator_get_enable_optional(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const char *id = (const char *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_regulator_get_enable_optional[1]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_regulator_get_enable_optional[2]);
	if (id) {
		cordon_need_string(call, id, &clauses_devm_regulator_get_enable_optional[3]);
	}
}

const struct cordon_contract cordon_import_devm_regulator_get_enable_optional = {
	.name = "devm_regulator_get_enable_optional",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_devm_regulator_get_enable_optional[0],
	.enter = enter_devm_regulator_get_enable_optional,
};

/* ---- devm_regulator_get_enable_read_voltage ---- */
static const struct cordon_clause clauses_devm_regulator_get_enable_read_voltage[] = {
	{ "devm_regulator_get_enable_read_voltage", "specs/linux/regulator/consumer.own.h", "devm_regulator_get_enable_read_voltage", 24 },
	{ "devm_regulator_get_enable_read_voltage", "specs/linux/regulator/consumer.own.h", "__runs_in(process)", 25 },
	{ "devm_regulator_get_enable_read_voltage", "specs/linux/regulator/consumer.own.h", "__checks(devm_caps(dev, NULL, 0))", 25 },
	{ "devm_regulator_get_enable_read_voltage", "specs/linux/regulator/consumer.own.h", "__checks_if(id, string(id))", 25 },
};
CORDON_SAME_TYPE(devm_regulator_get_enable_read_voltage, int, struct device *, const char *);
static void enter_devm_regulator_get_enable_read_voltage(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const char *id = (const char *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_regulator_get_enable_read_voltage[1]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_regulator_get_enable_read_voltage[2]);
	if (id) {
		cordon_need_string(call, id, &clauses_devm_regulator_get_enable_read_voltage[3]);
	}
}

const struct cordon_contract cordon_import_devm_regulator_get_enable_read_voltage = {
	.name = "devm_regulator_get_enable_read_voltage",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_devm_regulator_get_enable_read_voltage[0],
	.enter = enter_devm_regulator_get_enable_read_voltage,
};

/* ---- regulator_enable ---- */
static const struct cordon_clause clauses_regulator_enable[] = {
	{ "regulator_enable", "specs/linux/regulator/consumer.own.h", "regulator_enable", 28 },
	{ "regulator_enable", "specs/linux/regulator/consumer.own.h", "__runs_in(process)", 29 },
	{ "regulator_enable", "specs/linux/regulator/consumer.own.h", "__checks(ref(regulator))", 30 },
	{ "regulator_enable", "specs/linux/regulator/consumer.own.h", "__pins_if(!ret, ref(regulator), regulator_disable(regulator))", 31 },
};
CORDON_SAME_TYPE(regulator_enable, int, struct regulator *);
static void enter_regulator_enable(struct cordon_call *call)
{
	struct regulator *regulator = (struct regulator *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_regulator_enable[1]);
	cordon_need_ref(call, regulator, 0, CORDON_TYPE(regulator), &clauses_regulator_enable[2]);
}

static void leave_regulator_enable(struct cordon_call *call)
{
	struct regulator *regulator = (struct regulator *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(regulator) };
		
			cordon_pin(call, &cordon_inverse_regulator_disable, arguments, NULL, 0, &clauses_regulator_enable[3]);
		}
	}
}

const struct cordon_contract cordon_import_regulator_enable = {
	.name = "regulator_enable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_regulator_enable[0],
	.enter = enter_regulator_enable,
	.leave = leave_regulator_enable,
};

/* ---- regulator_disable ---- */
static const struct cordon_clause clauses_regulator_disable[] = {
	{ "regulator_disable", "specs/linux/regulator/consumer.own.h", "regulator_disable", 32 },
	{ "regulator_disable", "specs/linux/regulator/consumer.own.h", "__runs_in(process)", 33 },
	{ "regulator_disable", "specs/linux/regulator/consumer.own.h", "__checks(ref(regulator))", 34 },
	{ "regulator_disable", "specs/linux/regulator/consumer.own.h", "__unpins(regulator_disable(regulator))", 35 },
};
CORDON_SAME_TYPE(regulator_disable, int, struct regulator *);
static void enter_regulator_disable(struct cordon_call *call)
{
	struct regulator *regulator = (struct regulator *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_regulator_disable[1]);
	cordon_need_ref(call, regulator, 0, CORDON_TYPE(regulator), &clauses_regulator_disable[2]);
	{
		const u64 arguments[6] = { (u64)(regulator) };
	
		cordon_unpin(call, &cordon_inverse_regulator_disable, arguments, 1, &clauses_regulator_disable[3]);
	}
}

const struct cordon_contract cordon_import_regulator_disable = {
	.name = "regulator_disable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_regulator_disable[0],
	.enter = enter_regulator_disable,
};

/* ---- regulator_is_enabled ---- */
static const struct cordon_clause clauses_regulator_is_enabled[] = {
	{ "regulator_is_enabled", "specs/linux/regulator/consumer.own.h", "regulator_is_enabled", 36 },
	{ "regulator_is_enabled", "specs/linux/regulator/consumer.own.h", "__runs_in(process)", 37 },
	{ "regulator_is_enabled", "specs/linux/regulator/consumer.own.h", "__checks(ref(regulator))", 37 },
};
CORDON_SAME_TYPE(regulator_is_enabled, int, struct regulator *);
static void enter_regulator_is_enabled(struct cordon_call *call)
{
	struct regulator *regulator = (struct regulator *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_regulator_is_enabled[1]);
	cordon_need_ref(call, regulator, 0, CORDON_TYPE(regulator), &clauses_regulator_is_enabled[2]);
}

const struct cordon_contract cordon_import_regulator_is_enabled = {
	.name = "regulator_is_enabled",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_regulator_is_enabled[0],
	.enter = enter_regulator_is_enabled,
};

/* ---- regulator_get_voltage ---- */
static const struct cordon_clause clauses_regulator_get_voltage[] = {
	{ "regulator_get_voltage", "specs/linux/regulator/consumer.own.h", "regulator_get_voltage", 38 },
	{ "regulator_get_voltage", "specs/linux/regulator/consumer.own.h", "__runs_in(process)", 39 },
	{ "regulator_get_voltage", "specs/linux/regulator/consumer.own.h", "__checks(ref(regulator))", 39 },
};
CORDON_SAME_TYPE(regulator_get_voltage, int, struct regulator *);
static void enter_regulator_get_voltage(struct cordon_call *call)
{
	struct regulator *regulator = (struct regulator *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_regulator_get_voltage[1]);
	cordon_need_ref(call, regulator, 0, CORDON_TYPE(regulator), &clauses_regulator_get_voltage[2]);
}

const struct cordon_contract cordon_import_regulator_get_voltage = {
	.name = "regulator_get_voltage",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_regulator_get_voltage[0],
	.enter = enter_regulator_get_voltage,
};

/* ---- regulator_set_voltage ---- */
static const struct cordon_clause clauses_regulator_set_voltage[] = {
	{ "regulator_set_voltage", "specs/linux/regulator/consumer.own.h", "regulator_set_voltage", 40 },
	{ "regulator_set_voltage", "specs/linux/regulator/consumer.own.h", "__runs_in(process)", 41 },
	{ "regulator_set_voltage", "specs/linux/regulator/consumer.own.h", "__checks(ref(regulator))", 41 },
};
CORDON_SAME_TYPE(regulator_set_voltage, int, struct regulator *, int, int);
static void enter_regulator_set_voltage(struct cordon_call *call)
{
	struct regulator *regulator = (struct regulator *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_regulator_set_voltage[1]);
	cordon_need_ref(call, regulator, 0, CORDON_TYPE(regulator), &clauses_regulator_set_voltage[2]);
}

const struct cordon_contract cordon_import_regulator_set_voltage = {
	.name = "regulator_set_voltage",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_regulator_set_voltage[0],
	.enter = enter_regulator_set_voltage,
};

/* ---- devm_regulator_bulk_get ---- */
static const struct cordon_clause clauses_devm_regulator_bulk_get[] = {
	{ "devm_regulator_bulk_get", "specs/linux/regulator/consumer.own.h", "devm_regulator_bulk_get", 44 },
	{ "devm_regulator_bulk_get", "specs/linux/regulator/consumer.own.h", "__runs_in(process)", 45 },
	{ "devm_regulator_bulk_get", "specs/linux/regulator/consumer.own.h", "__requires(num_consumers >= 0)", 46 },
	{ "devm_regulator_bulk_get", "specs/linux/regulator/consumer.own.h", "__checks(devm_caps(dev, NULL, 0))", 47 },
	{ "devm_regulator_bulk_get", "specs/linux/regulator/consumer.own.h", "__checks(write(consumers, num_consumers * sizeof(*consumers)))", 48 },
	{ "devm_regulator_bulk_get", "specs/linux/regulator/consumer.own.h", "__checks_for((int i = 0; i < num_consumers; i++), string(consumers[i].supply))", 49 },
	{ "devm_regulator_bulk_get", "specs/linux/regulator/consumer.own.h", "__grants_for((int i = 0; !ret && i < num_consumers; i++), ref(consumers[i].consumer))", 50 },
};
CORDON_SAME_TYPE(devm_regulator_bulk_get, int, struct device *, int, struct regulator_bulk_data *);
static void enter_devm_regulator_bulk_get(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	int num_consumers = (int)call->args[1];
	struct regulator_bulk_data *consumers = (struct regulator_bulk_data *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_regulator_bulk_get[1]);
	cordon_require(call, num_consumers >= 0, &clauses_devm_regulator_bulk_get[2]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_regulator_bulk_get[3]);
	cordon_need_write(call, consumers, num_consumers * sizeof(*consumers), &clauses_devm_regulator_bulk_get[4]);
	for (int i = 0; i < num_consumers; i++) {
		cordon_need_string(call, consumers[i].supply, &clauses_devm_regulator_bulk_get[5]);
	}
}

static void leave_devm_regulator_bulk_get(struct cordon_call *call)
{
	int num_consumers = (int)call->args[1];
	struct regulator_bulk_data *consumers = (struct regulator_bulk_data *)call->args[2];
	int ret = (int)call->result;

	for (int i = 0; !ret && i < num_consumers; i++) {
		cordon_gain_ref(call, 0, consumers[i].consumer, 0, CORDON_TYPE(consumers[i].consumer), &clauses_devm_regulator_bulk_get[6]);
	}
}

const struct cordon_contract cordon_import_devm_regulator_bulk_get = {
	.name = "devm_regulator_bulk_get",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_devm_regulator_bulk_get[0],
	.enter = enter_devm_regulator_bulk_get,
	.leave = leave_devm_regulator_bulk_get,
};

/* ---- regulator_bulk_enable ---- */
static const struct cordon_clause clauses_regulator_bulk_enable[] = {
	{ "regulator_bulk_enable", "specs/linux/regulator/consumer.own.h", "regulator_bulk_enable", 56 },
	{ "regulator_bulk_enable", "specs/linux/regulator/consumer.own.h", "__runs_in(process)", 57 },
	{ "regulator_bulk_enable", "specs/linux/regulator/consumer.own.h", "__requires(num_consumers >= 0)", 57 },
	{ "regulator_bulk_enable", "specs/linux/regulator/consumer.own.h", "__checks(write(consumers, num_consumers * sizeof(*consumers)))", 57 },
	{ "regulator_bulk_enable", "specs/linux/regulator/consumer.own.h", "__checks_for((int i = 0; i < num_consumers; i++), ref(consumers[i].consumer))", 57 },
	{ "regulator_bulk_enable", "specs/linux/regulator/consumer.own.h", "__pins_if(!ret, write(consumers, num_consumers * sizeof(*consumers)), regulator_bulk_disable(num_consumers, consumers))", 58 },
};
CORDON_SAME_TYPE(regulator_bulk_enable, int, int, struct regulator_bulk_data *);
static void enter_regulator_bulk_enable(struct cordon_call *call)
{
	int num_consumers = (int)call->args[0];
	struct regulator_bulk_data *consumers = (struct regulator_bulk_data *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_regulator_bulk_enable[1]);
	cordon_require(call, num_consumers >= 0, &clauses_regulator_bulk_enable[2]);
	cordon_need_write(call, consumers, num_consumers * sizeof(*consumers), &clauses_regulator_bulk_enable[3]);
	for (int i = 0; i < num_consumers; i++) {
		cordon_need_ref(call, consumers[i].consumer, 0, CORDON_TYPE(consumers[i].consumer), &clauses_regulator_bulk_enable[4]);
	}
}

static void leave_regulator_bulk_enable(struct cordon_call *call)
{
	int num_consumers = (int)call->args[0];
	struct regulator_bulk_data *consumers = (struct regulator_bulk_data *)call->args[1];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(num_consumers), (u64)(consumers) };
		
			cordon_pin(call, &cordon_inverse_regulator_bulk_disable, arguments, consumers, num_consumers * sizeof(*consumers), &clauses_regulator_bulk_enable[5]);
		}
	}
}

const struct cordon_contract cordon_import_regulator_bulk_enable = {
	.name = "regulator_bulk_enable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_regulator_bulk_enable[0],
	.enter = enter_regulator_bulk_enable,
	.leave = leave_regulator_bulk_enable,
};

/* ---- regulator_bulk_disable ---- */
static const struct cordon_clause clauses_regulator_bulk_disable[] = {
	{ "regulator_bulk_disable", "specs/linux/regulator/consumer.own.h", "regulator_bulk_disable", 59 },
	{ "regulator_bulk_disable", "specs/linux/regulator/consumer.own.h", "__runs_in(process)", 60 },
	{ "regulator_bulk_disable", "specs/linux/regulator/consumer.own.h", "__requires(num_consumers >= 0)", 60 },
	{ "regulator_bulk_disable", "specs/linux/regulator/consumer.own.h", "__checks(write(consumers, num_consumers * sizeof(*consumers)))", 60 },
	{ "regulator_bulk_disable", "specs/linux/regulator/consumer.own.h", "__checks_for((int i = 0; i < num_consumers; i++), ref(consumers[i].consumer))", 60 },
	{ "regulator_bulk_disable", "specs/linux/regulator/consumer.own.h", "__unpins(regulator_bulk_disable(num_consumers, consumers))", 61 },
};
CORDON_SAME_TYPE(regulator_bulk_disable, int, int, struct regulator_bulk_data *);
static void enter_regulator_bulk_disable(struct cordon_call *call)
{
	int num_consumers = (int)call->args[0];
	struct regulator_bulk_data *consumers = (struct regulator_bulk_data *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_regulator_bulk_disable[1]);
	cordon_require(call, num_consumers >= 0, &clauses_regulator_bulk_disable[2]);
	cordon_need_write(call, consumers, num_consumers * sizeof(*consumers), &clauses_regulator_bulk_disable[3]);
	for (int i = 0; i < num_consumers; i++) {
		cordon_need_ref(call, consumers[i].consumer, 0, CORDON_TYPE(consumers[i].consumer), &clauses_regulator_bulk_disable[4]);
	}
	{
		const u64 arguments[6] = { (u64)(num_consumers), (u64)(consumers) };
	
		cordon_unpin(call, &cordon_inverse_regulator_bulk_disable, arguments, 2, &clauses_regulator_bulk_disable[5]);
	}
}

const struct cordon_contract cordon_import_regulator_bulk_disable = {
	.name = "regulator_bulk_disable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_regulator_bulk_disable[0],
	.enter = enter_regulator_bulk_disable,
};

