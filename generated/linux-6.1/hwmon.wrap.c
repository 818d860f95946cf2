/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/hwmon.own.h>
#include "wrap.h"

/* ---- set hwmon_caps ---- */
static const struct cordon_clause clauses_set_hwmon_caps[] = {
	{ "hwmon_caps", "specs/linux/hwmon.own.h", "__includes(ref(dev))", 14 },
};

const struct cordon_set cordon_set_hwmon_caps = { .name = "hwmon_caps" };

void cordon_include_hwmon_caps(struct cordon_call *call, struct cordon_parts *parts, struct device *dev)
{
	cordon_add_ref(call, parts, dev, 0, CORDON_TYPE(dev), &clauses_set_hwmon_caps[0]);
}

void cordon_gain_hwmon_caps(struct cordon_call *call, const struct cordon_clause *clause, struct device *dev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_hwmon_caps, dev, clause);
	cordon_include_hwmon_caps(call, &parts, dev);
	cordon_parts_grant(call, &parts);
}

/* ---- hwmon_device_register ---- */
static const struct cordon_clause clauses_hwmon_device_register[] = {
	{ "hwmon_device_register", "specs/linux/hwmon.own.h", "hwmon_device_register", 20 },
	{ "hwmon_device_register", "specs/linux/hwmon.own.h", "__runs_in(process)", 21 },
	{ "hwmon_device_register", "specs/linux/hwmon.own.h", "__checks_if(dev, ref(dev))", 22 },
	{ "hwmon_device_register", "specs/linux/hwmon.own.h", "__returns_if(!IS_ERR(ret), hwmon_caps(ret))", 23 },
	{ "hwmon_device_register", "specs/linux/hwmon.own.h", "__pins_if(!IS_ERR(ret), ref(ret), hwmon_device_unregister(ret))", 24 },
};
CORDON_SAME_TYPE(hwmon_device_register, struct device *, struct device *);
static void enter_hwmon_device_register(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_hwmon_device_register[1]);
	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_hwmon_device_register[2]);
	}
}

static void leave_hwmon_device_register(struct cordon_call *call)
{
	struct device *ret = (struct device *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_hwmon_caps(call, &clauses_hwmon_device_register[3], ret);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_hwmon_device_unregister, arguments, NULL, 0, &clauses_hwmon_device_register[4]);
		}
	}
}

const struct cordon_contract cordon_import_hwmon_device_register = {
	.name = "hwmon_device_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hwmon_device_register[0],
	.enter = enter_hwmon_device_register,
	.leave = leave_hwmon_device_register,
};

/* ---- hwmon_device_register_with_groups ---- */
static const struct cordon_clause clauses_hwmon_device_register_with_groups[] = {
	{ "hwmon_device_register_with_groups", "specs/linux/hwmon.own.h", "hwmon_device_register_with_groups", 25 },
	{ "hwmon_device_register_with_groups", "specs/linux/hwmon.own.h", "__runs_in(process)", 27 },
	{ "hwmon_device_register_with_groups", "specs/linux/hwmon.own.h", "__checks_if(dev, ref(dev))", 28 },
	{ "hwmon_device_register_with_groups", "specs/linux/hwmon.own.h", "__checks(string(name))", 29 },
	{ "hwmon_device_register_with_groups", "specs/linux/hwmon.own.h", "__opaque(drvdata)", 30 },
	{ "hwmon_device_register_with_groups", "specs/linux/hwmon.own.h", "__registers_for((struct own_attribute_walk w = own_attributes(groups); w.attribute && *w.attribute; own_attribute_next(w)), container_of(*w.attribute, struct device_attribute, attr), device_attribute)", 31 },
	{ "hwmon_device_register_with_groups", "specs/linux/hwmon.own.h", "__registers_for((const struct attribute_group **g = groups; g && *g; g++), (*g)->is_visible, attribute_group.is_visible)", 31 },
	{ "hwmon_device_register_with_groups", "specs/linux/hwmon.own.h", "__returns_if(!IS_ERR(ret), hwmon_caps(ret))", 32 },
	{ "hwmon_device_register_with_groups", "specs/linux/hwmon.own.h", "__pins_if(!IS_ERR(ret), string(name), hwmon_device_unregister(ret))", 33 },
};
CORDON_SAME_TYPE(hwmon_device_register_with_groups, struct device *, struct device *, const char *, void *, const struct attribute_group **);
static void enter_hwmon_device_register_with_groups(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const char *name = (const char *)call->args[1];
	const struct attribute_group **groups = (const struct attribute_group **)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_hwmon_device_register_with_groups[1]);
	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_hwmon_device_register_with_groups[2]);
	}
	cordon_need_string(call, name, &clauses_hwmon_device_register_with_groups[3]);
	for (struct own_attribute_walk w = own_attributes(groups); w.attribute && *w.attribute; own_attribute_next(w)) {
		cordon_register_table(call, container_of(*w.attribute, struct device_attribute, attr), &cordon_table_device_attribute, &clauses_hwmon_device_register_with_groups[5]);
	}
	for (const struct attribute_group **g = groups; g && *g; g++) {
		cordon_register_function(call, (*g)->is_visible, &cordon_callback_attribute_group__is_visible, &clauses_hwmon_device_register_with_groups[6]);
	}
}

static void leave_hwmon_device_register_with_groups(struct cordon_call *call)
{
	struct device *ret = (struct device *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_hwmon_caps(call, &clauses_hwmon_device_register_with_groups[7], ret);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_hwmon_device_unregister, arguments, NULL, 0, &clauses_hwmon_device_register_with_groups[8]);
		}
	}
}

const struct cordon_contract cordon_import_hwmon_device_register_with_groups = {
	.name = "hwmon_device_register_with_groups",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_hwmon_device_register_with_groups[0],
	.enter = enter_hwmon_device_register_with_groups,
	.leave = leave_hwmon_device_register_with_groups,
};

/* ---- hwmon_device_register_with_info ---- */
static const struct cordon_clause clauses_hwmon_device_register_with_info[] = {
	{ "hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "hwmon_device_register_with_info", 35 },
	{ "hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__runs_in(process)", 37 },
	{ "hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__checks_if(dev, ref(dev))", 38 },
	{ "hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__checks(string(name))", 39 },
	{ "hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__opaque(drvdata)", 40 },
	{ "hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__checks_if(info, read(info, sizeof(*info)))", 41 },
	{ "hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__registers_if(info, info->ops, hwmon_ops)", 42 },
	{ "hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__registers_for((struct own_attribute_walk w = own_attributes(extra_groups); w.attribute && *w.attribute; own_attribute_next(w)), container_of(*w.attribute, struct device_attribute, attr), device_attribute)", 43 },
	{ "hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__registers_for((const struct attribute_group **g = extra_groups; g && *g; g++), (*g)->is_visible, attribute_group.is_visible)", 43 },
	{ "hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__returns_if(!IS_ERR(ret), hwmon_caps(ret))", 44 },
	{ "hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__pins_if(!IS_ERR(ret), string(name), hwmon_device_unregister(ret))", 45 },
};
CORDON_SAME_TYPE(hwmon_device_register_with_info, struct device *, struct device *, const char *, void *, const struct hwmon_chip_info *, const struct attribute_group **);
static void enter_hwmon_device_register_with_info(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const char *name = (const char *)call->args[1];
	const struct hwmon_chip_info *info = (const struct hwmon_chip_info *)call->args[3];
	const struct attribute_group **extra_groups = (const struct attribute_group **)call->args[4];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_hwmon_device_register_with_info[1]);
	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_hwmon_device_register_with_info[2]);
	}
	cordon_need_string(call, name, &clauses_hwmon_device_register_with_info[3]);
	if (info) {
		cordon_need_read(call, info, sizeof(*info), &clauses_hwmon_device_register_with_info[5]);
	}
	if (info) {
		cordon_register_table(call, info->ops, &cordon_table_hwmon_ops, &clauses_hwmon_device_register_with_info[6]);
	}
	for (struct own_attribute_walk w = own_attributes(extra_groups); w.attribute && *w.attribute; own_attribute_next(w)) {
		cordon_register_table(call, container_of(*w.attribute, struct device_attribute, attr), &cordon_table_device_attribute, &clauses_hwmon_device_register_with_info[7]);
	}
	for (const struct attribute_group **g = extra_groups; g && *g; g++) {
		cordon_register_function(call, (*g)->is_visible, &cordon_callback_attribute_group__is_visible, &clauses_hwmon_device_register_with_info[8]);
	}
}

static void leave_hwmon_device_register_with_info(struct cordon_call *call)
{
	struct device *ret = (struct device *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_hwmon_caps(call, &clauses_hwmon_device_register_with_info[9], ret);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_hwmon_device_unregister, arguments, NULL, 0, &clauses_hwmon_device_register_with_info[10]);
		}
	}
}

const struct cordon_contract cordon_import_hwmon_device_register_with_info = {
	.name = "hwmon_device_register_with_info",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_hwmon_device_register_with_info[0],
	.enter = enter_hwmon_device_register_with_info,
	.leave = leave_hwmon_device_register_with_info,
};

/* ---- hwmon_device_unregister ---- */
static const struct cordon_clause clauses_hwmon_device_unregister[] = {
	{ "hwmon_device_unregister", "specs/linux/hwmon.own.h", "hwmon_device_unregister", 46 },
	{ "hwmon_device_unregister", "specs/linux/hwmon.own.h", "__runs_in(process)", 47 },
	{ "hwmon_device_unregister", "specs/linux/hwmon.own.h", "__unpins(hwmon_device_unregister(dev))", 48 },
	{ "hwmon_device_unregister", "specs/linux/hwmon.own.h", "__transfers(hwmon_caps(dev))", 49 },
};
CORDON_SAME_TYPE(hwmon_device_unregister, void, struct device *);
static void enter_hwmon_device_unregister(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_hwmon_device_unregister[1]);
	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_hwmon_device_unregister, arguments, 1, &clauses_hwmon_device_unregister[2]);
	}
	cordon_set_close(call, &cordon_set_hwmon_caps, dev, &clauses_hwmon_device_unregister[3]);
}

const struct cordon_contract cordon_import_hwmon_device_unregister = {
	.name = "hwmon_device_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hwmon_device_unregister[0],
	.enter = enter_hwmon_device_unregister,
};

/* ---- devm_hwmon_device_register_with_groups ---- */
static const struct cordon_clause clauses_devm_hwmon_device_register_with_groups[] = {
	{ "devm_hwmon_device_register_with_groups", "specs/linux/hwmon.own.h", "devm_hwmon_device_register_with_groups", 52 },
	{ "devm_hwmon_device_register_with_groups", "specs/linux/hwmon.own.h", "__runs_in(process)", 54 },
	{ "devm_hwmon_device_register_with_groups", "specs/linux/hwmon.own.h", "__checks(devm_caps(dev, NULL, 0))", 55 },
	{ "devm_hwmon_device_register_with_groups", "specs/linux/hwmon.own.h", "__checks(string(name))", 56 },
	{ "devm_hwmon_device_register_with_groups", "specs/linux/hwmon.own.h", "__opaque(drvdata)", 57 },
	{ "devm_hwmon_device_register_with_groups", "specs/linux/hwmon.own.h", "__registers_for((struct own_attribute_walk w = own_attributes(groups); w.attribute && *w.attribute; own_attribute_next(w)), container_of(*w.attribute, struct device_attribute, attr), device_attribute)", 58 },
	{ "devm_hwmon_device_register_with_groups", "specs/linux/hwmon.own.h", "__registers_for((const struct attribute_group **g = groups; g && *g; g++), (*g)->is_visible, attribute_group.is_visible)", 58 },
	{ "devm_hwmon_device_register_with_groups", "specs/linux/hwmon.own.h", "__grants_if(!IS_ERR(ret), ref(ret))", 59 },
};
CORDON_SAME_TYPE(devm_hwmon_device_register_with_groups, struct device *, struct device *, const char *, void *, const struct attribute_group **);
static void enter_devm_hwmon_device_register_with_groups(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const char *name = (const char *)call->args[1];
	const struct attribute_group **groups = (const struct attribute_group **)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_hwmon_device_register_with_groups[1]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_hwmon_device_register_with_groups[2]);
	cordon_need_string(call, name, &clauses_devm_hwmon_device_register_with_groups[3]);
	for (struct own_attribute_walk w = own_attributes(groups); w.attribute && *w.attribute; own_attribute_next(w)) {
		cordon_register_table(call, container_of(*w.attribute, struct device_attribute, attr), &cordon_table_device_attribute, &clauses_devm_hwmon_device_register_with_groups[5]);
	}
	for (const struct attribute_group **g = groups; g && *g; g++) {
		cordon_register_function(call, (*g)->is_visible, &cordon_callback_attribute_group__is_visible, &clauses_devm_hwmon_device_register_with_groups[6]);
	}
}

static void leave_devm_hwmon_device_register_with_groups(struct cordon_call *call)
{
	struct device *ret = (struct device *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_devm_hwmon_device_register_with_groups[7]);
	}
}

const struct cordon_contract cordon_import_devm_hwmon_device_register_with_groups = {
	.name = "devm_hwmon_device_register_with_groups",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_devm_hwmon_device_register_with_groups[0],
	.enter = enter_devm_hwmon_device_register_with_groups,
	.leave = leave_devm_hwmon_device_register_with_groups,
};

/* ---- devm_hwmon_device_register_with_info ---- */
static const struct cordon_clause clauses_devm_hwmon_device_register_with_info[] = {
	{ "devm_hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "devm_hwmon_device_register_with_info", 60 },
	{ "devm_hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__runs_in(process)", 63 },
	{ "devm_hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__checks(devm_caps(dev, NULL, 0))", 64 },
	{ "devm_hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__checks_if(name, string(name))", 65 },
	{ "devm_hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__opaque(drvdata)", 66 },
	{ "devm_hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__checks_if(info, read(info, sizeof(*info)))", 67 },
	{ "devm_hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__registers_if(info, info->ops, hwmon_ops)", 68 },
	{ "devm_hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__registers_for((struct own_attribute_walk w = own_attributes(extra_groups); w.attribute && *w.attribute; own_attribute_next(w)), container_of(*w.attribute, struct device_attribute, attr), device_attribute)", 69 },
	{ "devm_hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__registers_for((const struct attribute_group **g = extra_groups; g && *g; g++), (*g)->is_visible, attribute_group.is_visible)", 69 },
	{ "devm_hwmon_device_register_with_info", "specs/linux/hwmon.own.h", "__grants_if(!IS_ERR(ret), ref(ret))", 70 },
};
CORDON_SAME_TYPE(devm_hwmon_device_register_with_info, struct device *, struct device *, const char *, void *, const struct hwmon_chip_info *, const struct attribute_group **);
static void enter_devm_hwmon_device_register_with_info(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const char *name = (const char *)call->args[1];
	const struct hwmon_chip_info *info = (const struct hwmon_chip_info *)call->args[3];
	const struct attribute_group **extra_groups = (const struct attribute_group **)call->args[4];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_hwmon_device_register_with_info[1]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_hwmon_device_register_with_info[2]);
	if (name) {
		cordon_need_string(call, name, &clauses_devm_hwmon_device_register_with_info[3]);
	}
	if (info) {
		cordon_need_read(call, info, sizeof(*info), &clauses_devm_hwmon_device_register_with_info[5]);
	}
	if (info) {
		cordon_register_table(call, info->ops, &cordon_table_hwmon_ops, &clauses_devm_hwmon_device_register_with_info[6]);
	}
	for (struct own_attribute_walk w = own_attributes(extra_groups); w.attribute && *w.attribute; own_attribute_next(w)) {
		cordon_register_table(call, container_of(*w.attribute, struct device_attribute, attr), &cordon_table_device_attribute, &clauses_devm_hwmon_device_register_with_info[7]);
	}
	for (const struct attribute_group **g = extra_groups; g && *g; g++) {
		cordon_register_function(call, (*g)->is_visible, &cordon_callback_attribute_group__is_visible, &clauses_devm_hwmon_device_register_with_info[8]);
	}
}

static void leave_devm_hwmon_device_register_with_info(struct cordon_call *call)
{
	struct device *ret = (struct device *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_devm_hwmon_device_register_with_info[9]);
	}
}

const struct cordon_contract cordon_import_devm_hwmon_device_register_with_info = {
	.name = "devm_hwmon_device_register_with_info",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_devm_hwmon_device_register_with_info[0],
	.enter = enter_devm_hwmon_device_register_with_info,
	.leave = leave_devm_hwmon_device_register_with_info,
};

/* ---- hwmon_notify_event ---- */
static const struct cordon_clause clauses_hwmon_notify_event[] = {
	{ "hwmon_notify_event", "specs/linux/hwmon.own.h", "hwmon_notify_event", 71 },
	{ "hwmon_notify_event", "specs/linux/hwmon.own.h", "__runs_in(process)", 72 },
	{ "hwmon_notify_event", "specs/linux/hwmon.own.h", "__checks(ref(dev))", 73 },
};
CORDON_SAME_TYPE(hwmon_notify_event, int, struct device *, enum hwmon_sensor_types, u32, int);
static void enter_hwmon_notify_event(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_hwmon_notify_event[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_hwmon_notify_event[2]);
}

const struct cordon_contract cordon_import_hwmon_notify_event = {
	.name = "hwmon_notify_event",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_hwmon_notify_event[0],
	.enter = enter_hwmon_notify_event,
};

/* ---- devm_hwmon_sanitize_name ---- */
static const struct cordon_clause clauses_devm_hwmon_sanitize_name[] = {
	{ "devm_hwmon_sanitize_name", "specs/linux/hwmon.own.h", "devm_hwmon_sanitize_name", 74 },
	{ "devm_hwmon_sanitize_name", "specs/linux/hwmon.own.h", "__checks(devm_caps(dev, NULL, 0))", 75 },
	{ "devm_hwmon_sanitize_name", "specs/linux/hwmon.own.h", "__checks(string(name))", 76 },
	{ "devm_hwmon_sanitize_name", "specs/linux/hwmon.own.h", "__returns_if(!IS_ERR(ret), devm_caps(dev, ret, strlen(ret) + 1))", 77 },
};
CORDON_SAME_TYPE(devm_hwmon_sanitize_name, char *, struct device *, const char *);
static void enter_devm_hwmon_sanitize_name(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const char *name = (const char *)call->args[1];

	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_hwmon_sanitize_name[1]);
	cordon_need_string(call, name, &clauses_devm_hwmon_sanitize_name[2]);
}

static void leave_devm_hwmon_sanitize_name(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	char *ret = (char *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_devm_caps(call, &clauses_devm_hwmon_sanitize_name[3], dev, ret, strlen(ret) + 1);
	}
}

const struct cordon_contract cordon_import_devm_hwmon_sanitize_name = {
	.name = "devm_hwmon_sanitize_name",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_devm_hwmon_sanitize_name[0],
	.enter = enter_devm_hwmon_sanitize_name,
	.leave = leave_devm_hwmon_sanitize_name,
};

/* ---- hwmon_ops.is_visible ---- */
static const struct cordon_clause clauses_hwmon_ops__is_visible[] = {
	{ "hwmon_ops.is_visible", "specs/linux/hwmon.own.h", "hwmon_ops.is_visible", 80 },
	{ "hwmon_ops.is_visible", "specs/linux/hwmon.own.h", "__principal(drvdata)", 81 },
	{ "hwmon_ops.is_visible", "specs/linux/hwmon.own.h", "__runs_in(process)", 81 },
	{ "hwmon_ops.is_visible", "specs/linux/hwmon.own.h", "__faults(0)", 81 },
};
CORDON_SAME_TYPE(*((struct hwmon_ops *)0)->is_visible, umode_t, const void *, enum hwmon_sensor_types, u32, int);
CORDON_IN_REGISTERS(umode_t, 16);
static u64 fault_hwmon_ops__is_visible(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_hwmon_ops__is_visible = {
	.name = "hwmon_ops.is_visible",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_hwmon_ops__is_visible[0],
	.fault = fault_hwmon_ops__is_visible,
};

/* ---- hwmon_ops.read ---- */
static const struct cordon_clause clauses_hwmon_ops__read[] = {
	{ "hwmon_ops.read", "specs/linux/hwmon.own.h", "hwmon_ops.read", 82 },
	{ "hwmon_ops.read", "specs/linux/hwmon.own.h", "__principal(dev)", 83 },
	{ "hwmon_ops.read", "specs/linux/hwmon.own.h", "__runs_in(process)", 83 },
	{ "hwmon_ops.read", "specs/linux/hwmon.own.h", "__lends(write(val, sizeof(*val)))", 84 },
	{ "hwmon_ops.read", "specs/linux/hwmon.own.h", "__faults(-ENODEV)", 85 },
};
CORDON_SAME_TYPE(*((struct hwmon_ops *)0)->read, int, struct device *, enum hwmon_sensor_types, u32, int, long *);
static void enter_hwmon_ops__read(struct cordon_call *call)
{
	long *val = (long *)call->args[4];

	cordon_lend_write(call, val, sizeof(*val), CORDON_TYPE(val), &clauses_hwmon_ops__read[3]);
}

static u64 fault_hwmon_ops__read(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_hwmon_ops__read = {
	.name = "hwmon_ops.read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_hwmon_ops__read[0],
	.enter = enter_hwmon_ops__read,
	.fault = fault_hwmon_ops__read,
};

/* ---- hwmon_ops.read_string ---- */
static const struct cordon_clause clauses_hwmon_ops__read_string[] = {
	{ "hwmon_ops.read_string", "specs/linux/hwmon.own.h", "hwmon_ops.read_string", 87 },
	{ "hwmon_ops.read_string", "specs/linux/hwmon.own.h", "__principal(dev)", 89 },
	{ "hwmon_ops.read_string", "specs/linux/hwmon.own.h", "__runs_in(process)", 89 },
	{ "hwmon_ops.read_string", "specs/linux/hwmon.own.h", "__lends(write(str, sizeof(*str)))", 90 },
	{ "hwmon_ops.read_string", "specs/linux/hwmon.own.h", "__faults(-ENODEV)", 91 },
};
CORDON_SAME_TYPE(*((struct hwmon_ops *)0)->read_string, int, struct device *, enum hwmon_sensor_types, u32, int, const char **);
static void enter_hwmon_ops__read_string(struct cordon_call *call)
{
	const char **str = (const char **)call->args[4];

	cordon_lend_write(call, str, sizeof(*str), CORDON_TYPE(str), &clauses_hwmon_ops__read_string[3]);
}

static u64 fault_hwmon_ops__read_string(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_hwmon_ops__read_string = {
	.name = "hwmon_ops.read_string",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_hwmon_ops__read_string[0],
	.enter = enter_hwmon_ops__read_string,
	.fault = fault_hwmon_ops__read_string,
};

/* ---- hwmon_ops.write ---- */
static const struct cordon_clause clauses_hwmon_ops__write[] = {
	{ "hwmon_ops.write", "specs/linux/hwmon.own.h", "hwmon_ops.write", 92 },
	{ "hwmon_ops.write", "specs/linux/hwmon.own.h", "__principal(dev)", 93 },
	{ "hwmon_ops.write", "specs/linux/hwmon.own.h", "__runs_in(process)", 93 },
	{ "hwmon_ops.write", "specs/linux/hwmon.own.h", "__faults(-ENODEV)", 94 },
};
CORDON_SAME_TYPE(*((struct hwmon_ops *)0)->write, int, struct device *, enum hwmon_sensor_types, u32, int, long);
static u64 fault_hwmon_ops__write(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_hwmon_ops__write = {
	.name = "hwmon_ops.write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_hwmon_ops__write[0],
	.fault = fault_hwmon_ops__write,
};

/* ---- vid_from_reg ---- */
static const struct cordon_clause clauses_vid_from_reg[] = {
	{ "vid_from_reg", "specs/linux/hwmon.own.h", "vid_from_reg", 97 },
};
CORDON_SAME_TYPE(vid_from_reg, int, int, u8);
const struct cordon_contract cordon_import_vid_from_reg = {
	.name = "vid_from_reg",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 2,
	.where = &clauses_vid_from_reg[0],
};

/* ---- vid_which_vrm ---- */
static const struct cordon_clause clauses_vid_which_vrm[] = {
	{ "vid_which_vrm", "specs/linux/hwmon.own.h", "vid_which_vrm", 98 },
};
CORDON_SAME_TYPE(vid_which_vrm, u8, void);
const struct cordon_contract cordon_import_vid_which_vrm = {
	.name = "vid_which_vrm",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_vid_which_vrm[0],
};

