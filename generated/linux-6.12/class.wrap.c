/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/class.own.h>
#include "wrap.h"

/* ---- set class_hold ---- */
static const struct cordon_clause clauses_set_class_hold[] = {
	{ "class_hold", "specs/linux/class.own.h", "__includes(ref(cls))", 43 },
};

const struct cordon_set cordon_set_class_hold = { .name = "class_hold" };

void cordon_include_class_hold(struct cordon_call *call, struct cordon_parts *parts, const struct class *cls)
{
	cordon_add_ref(call, parts, cls, 0, CORDON_TYPE(cls), &clauses_set_class_hold[0]);
}

void cordon_gain_class_hold(struct cordon_call *call, const struct cordon_clause *clause, const struct class *cls)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_class_hold, cls, clause);
	cordon_include_class_hold(call, &parts, cls);
	cordon_parts_grant(call, &parts);
}

/* ---- set device_life ---- */
static const struct cordon_clause clauses_set_device_life[] = {
	{ "device_life", "specs/linux/class.own.h", "__includes(ref(dev))", 80 },
	{ "device_life", "specs/linux/class.own.h", "__includes(ref(&dev->kobj))", 81 },
	{ "device_life", "specs/linux/class.own.h", "__includes(fields(dev))", 82 },
};

const struct cordon_set cordon_set_device_life = { .name = "device_life" };

void cordon_include_device_life(struct cordon_call *call, struct cordon_parts *parts, struct device *dev)
{
	cordon_add_ref(call, parts, dev, 0, CORDON_TYPE(dev), &clauses_set_device_life[0]);
	cordon_add_ref(call, parts, &dev->kobj, 0, CORDON_TYPE(&dev->kobj), &clauses_set_device_life[1]);
	cordon_add_fields(call, parts, dev, CORDON_FIELDS(dev), &clauses_set_device_life[2]);
}

void cordon_gain_device_life(struct cordon_call *call, const struct cordon_clause *clause, struct device *dev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_device_life, dev, clause);
	cordon_include_device_life(call, &parts, dev);
	cordon_parts_grant(call, &parts);
}

/* ---- set device_setup ---- */
static const struct cordon_clause clauses_set_device_setup[] = {
	{ "device_setup", "specs/linux/class.own.h", "__includes(fields(dev, setup))", 67 },
};

const struct cordon_set cordon_set_device_setup = { .name = "device_setup" };

void cordon_include_device_setup(struct cordon_call *call, struct cordon_parts *parts, struct device *dev)
{
	cordon_add_fields(call, parts, dev, CORDON_FIELDS_setup(dev), &clauses_set_device_setup[0]);
}

void cordon_gain_device_setup(struct cordon_call *call, const struct cordon_clause *clause, struct device *dev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_device_setup, dev, clause);
	cordon_include_device_setup(call, &parts, dev);
	cordon_parts_grant(call, &parts);
}

/* ---- class_register ---- */
static const struct cordon_clause clauses_class_register[] = {
	{ "class_register", "specs/linux/class.own.h", "class_register", 44 },
	{ "class_register", "specs/linux/class.own.h", "__runs_in(process)", 45 },
	{ "class_register", "specs/linux/class.own.h", "__checks(string(cls->name))", 46 },
	{ "class_register", "specs/linux/class.own.h", "__registers(cls, class)", 47 },
	{ "class_register", "specs/linux/class.own.h", "__returns_if(!ret, class_hold(cls))", 48 },
	{ "class_register", "specs/linux/class.own.h", "__pins_if(!ret, ref(cls), class_unregister(cls))", 49 },
};
CORDON_SAME_TYPE(class_register, int, const struct class *);
static void enter_class_register(struct cordon_call *call)
{
	const struct class *cls = (const struct class *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_class_register[1]);
	cordon_need_string(call, cls->name, &clauses_class_register[2]);
	cordon_register_table(call, cls, &cordon_table_class, &clauses_class_register[3]);
}

static void leave_class_register(struct cordon_call *call)
{
	const struct class *cls = (const struct class *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_class_hold(call, &clauses_class_register[4], cls);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(cls) };
		
			cordon_pin(call, &cordon_inverse_class_unregister, arguments, NULL, 0, &clauses_class_register[5]);
		}
	}
}

const struct cordon_contract cordon_import_class_register = {
	.name = "class_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_class_register[0],
	.enter = enter_class_register,
	.leave = leave_class_register,
};

/* ---- class_unregister ---- */
static const struct cordon_clause clauses_class_unregister[] = {
	{ "class_unregister", "specs/linux/class.own.h", "class_unregister", 50 },
	{ "class_unregister", "specs/linux/class.own.h", "__runs_in(process)", 51 },
	{ "class_unregister", "specs/linux/class.own.h", "__unpins(class_unregister(cls))", 52 },
	{ "class_unregister", "specs/linux/class.own.h", "__transfers(class_hold(cls))", 53 },
};
CORDON_SAME_TYPE(class_unregister, void, const struct class *);
static void enter_class_unregister(struct cordon_call *call)
{
	const struct class *cls = (const struct class *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_class_unregister[1]);
	{
		const u64 arguments[6] = { (u64)(cls) };
	
		cordon_unpin(call, &cordon_inverse_class_unregister, arguments, 1, &clauses_class_unregister[2]);
	}
	cordon_set_close(call, &cordon_set_class_hold, cls, &clauses_class_unregister[3]);
}

const struct cordon_contract cordon_import_class_unregister = {
	.name = "class_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_class_unregister[0],
	.enter = enter_class_unregister,
};

/* ---- class.dev_uevent ---- */
static const struct cordon_clause clauses_class__dev_uevent[] = {
	{ "class.dev_uevent", "specs/linux/class.own.h", "class.dev_uevent", 55 },
	{ "class.dev_uevent", "specs/linux/class.own.h", "__principal(dev)", 56 },
	{ "class.dev_uevent", "specs/linux/class.own.h", "__runs_in(process)", 56 },
	{ "class.dev_uevent", "specs/linux/class.own.h", "__transfers(ref(env))", 57 },
	{ "class.dev_uevent", "specs/linux/class.own.h", "__returns(ref(env))", 58 },
	{ "class.dev_uevent", "specs/linux/class.own.h", "__faults(0)", 59 },
};
CORDON_SAME_TYPE(*((struct class *)0)->dev_uevent, int, const struct device *, struct kobj_uevent_env *);
static void enter_class__dev_uevent(struct cordon_call *call)
{
	struct kobj_uevent_env *env = (struct kobj_uevent_env *)call->args[1];

	cordon_gain_ref(call, 0, env, 0, CORDON_TYPE(env), &clauses_class__dev_uevent[3]);
}

static void leave_class__dev_uevent(struct cordon_call *call)
{
	struct kobj_uevent_env *env = (struct kobj_uevent_env *)call->args[1];

	cordon_lose_ref(call, env, CORDON_TYPE(env), &clauses_class__dev_uevent[4]);
}

static u64 fault_class__dev_uevent(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_class__dev_uevent = {
	.name = "class.dev_uevent",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_class__dev_uevent[0],
	.enter = enter_class__dev_uevent,
	.leave = leave_class__dev_uevent,
	.fault = fault_class__dev_uevent,
};

/* ---- add_uevent_var ---- */
static const struct cordon_clause clauses_add_uevent_var[] = {
	{ "add_uevent_var", "specs/linux/class.own.h", "add_uevent_var", 60 },
	{ "add_uevent_var", "specs/linux/class.own.h", "__checks(ref(env))", 61 },
	{ "add_uevent_var", "specs/linux/class.own.h", "__checks(format(format, 3))", 62 },
};
CORDON_SAME_TYPE(add_uevent_var, int, struct kobj_uevent_env *, const char *, ...);
static void enter_add_uevent_var(struct cordon_call *call)
{
	struct kobj_uevent_env *env = (struct kobj_uevent_env *)call->args[0];
	const char *format = (const char *)call->args[1];

	cordon_need_ref(call, env, 0, CORDON_TYPE(env), &clauses_add_uevent_var[1]);
	cordon_need_format(call, format, 3, &clauses_add_uevent_var[2]);
}

const struct cordon_contract cordon_import_add_uevent_var = {
	.name = "add_uevent_var",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses_add_uevent_var[0],
	.enter = enter_add_uevent_var,
};

/* ---- device_initialize ---- */
static const struct cordon_clause clauses_device_initialize[] = {
	{ "device_initialize", "specs/linux/class.own.h", "device_initialize", 83 },
	{ "device_initialize", "specs/linux/class.own.h", "__runs_in(process)", 84 },
	{ "device_initialize", "specs/linux/class.own.h", "__transfers(write(dev, sizeof(*dev)))", 85 },
	{ "device_initialize", "specs/linux/class.own.h", "__returns(device_life(dev))", 86 },
	{ "device_initialize", "specs/linux/class.own.h", "__returns(device_setup(dev))", 87 },
	{ "device_initialize", "specs/linux/class.own.h", "__returns(device_hold(dev))", 88 },
	{ "device_initialize", "specs/linux/class.own.h", "__pins(ref(dev), put_device(dev))", 89 },
};
CORDON_SAME_TYPE(device_initialize, void, struct device *);
static void enter_device_initialize(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_device_initialize[1]);
	cordon_lose_write(call, dev, sizeof(*dev), &clauses_device_initialize[2]);
}

static void leave_device_initialize(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_gain_device_life(call, &clauses_device_initialize[3], dev);
	cordon_gain_device_setup(call, &clauses_device_initialize[4], dev);
	cordon_gain_device_hold(call, &clauses_device_initialize[5], dev);
	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_pin(call, &cordon_inverse_put_device, arguments, NULL, 0, &clauses_device_initialize[6]);
	}
}

const struct cordon_contract cordon_import_device_initialize = {
	.name = "device_initialize",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_device_initialize[0],
	.enter = enter_device_initialize,
	.leave = leave_device_initialize,
};

/* ---- device_add ---- */
static const struct cordon_clause clauses_device_add[] = {
	{ "device_add", "specs/linux/class.own.h", "device_add", 90 },
	{ "device_add", "specs/linux/class.own.h", "__runs_in(process)", 91 },
	{ "device_add", "specs/linux/class.own.h", "__checks(device_life(dev))", 92 },
	{ "device_add", "specs/linux/class.own.h", "__requires(dev->release && !dev->type && !dev->bus)", 93 },
	{ "device_add", "specs/linux/class.own.h", "__checks_if(dev->parent, ref(dev->parent))", 94 },
	{ "device_add", "specs/linux/class.own.h", "__checks_if(dev->class, ref(dev->class))", 95 },
	{ "device_add", "specs/linux/class.own.h", "__registers(dev->release, device.release)", 96 },
	{ "device_add", "specs/linux/class.own.h", "__registers_for((struct own_attribute_walk w = own_attributes(dev->groups); w.attribute && *w.attribute; own_attribute_next(w)), container_of(*w.attribute, struct device_attribute, attr), device_attribute)", 97 },
	{ "device_add", "specs/linux/class.own.h", "__registers_for((const struct attribute_group **g = dev->groups; g && *g; g++), (*g)->is_visible, attribute_group.is_visible)", 97 },
	{ "device_add", "specs/linux/class.own.h", "__transfers(device_setup(dev))", 98 },
	{ "device_add", "specs/linux/class.own.h", "__returns_if(ret, device_setup(dev))", 99 },
	{ "device_add", "specs/linux/class.own.h", "__pins_if(!ret, ref(dev), device_del(dev))", 100 },
};
CORDON_SAME_TYPE(device_add, int, struct device *);
static void enter_device_add(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_device_add[1]);
	cordon_set_need(call, &cordon_set_device_life, dev, &clauses_device_add[2]);
	cordon_require(call, dev->release && !dev->type && !dev->bus, &clauses_device_add[3]);
	if (dev->parent) {
		cordon_need_ref(call, dev->parent, 0, CORDON_TYPE(dev->parent), &clauses_device_add[4]);
	}
	if (dev->class) {
		cordon_need_ref(call, dev->class, 0, CORDON_TYPE(dev->class), &clauses_device_add[5]);
	}
	cordon_register_function(call, dev->release, &cordon_callback_device__release, &clauses_device_add[6]);
	for (struct own_attribute_walk w = own_attributes(dev->groups); w.attribute && *w.attribute; own_attribute_next(w)) {
		cordon_register_table(call, container_of(*w.attribute, struct device_attribute, attr), &cordon_table_device_attribute, &clauses_device_add[7]);
	}
	for (const struct attribute_group **g = dev->groups; g && *g; g++) {
		cordon_register_function(call, (*g)->is_visible, &cordon_callback_attribute_group__is_visible, &clauses_device_add[8]);
	}
	cordon_set_close(call, &cordon_set_device_setup, dev, &clauses_device_add[9]);
}

static void leave_device_add(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_device_setup(call, &clauses_device_add[10], dev);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(dev) };
		
			cordon_pin(call, &cordon_inverse_device_del, arguments, NULL, 0, &clauses_device_add[11]);
		}
	}
}

const struct cordon_contract cordon_import_device_add = {
	.name = "device_add",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_device_add[0],
	.enter = enter_device_add,
	.leave = leave_device_add,
};

/* ---- device_del ---- */
static const struct cordon_clause clauses_device_del[] = {
	{ "device_del", "specs/linux/class.own.h", "device_del", 101 },
	{ "device_del", "specs/linux/class.own.h", "__runs_in(process)", 102 },
	{ "device_del", "specs/linux/class.own.h", "__checks(device_life(dev))", 103 },
	{ "device_del", "specs/linux/class.own.h", "__unpins(device_del(dev))", 104 },
};
CORDON_SAME_TYPE(device_del, void, struct device *);
static void enter_device_del(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_device_del[1]);
	cordon_set_need(call, &cordon_set_device_life, dev, &clauses_device_del[2]);
	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_device_del, arguments, 1, &clauses_device_del[3]);
	}
}

const struct cordon_contract cordon_import_device_del = {
	.name = "device_del",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_device_del[0],
	.enter = enter_device_del,
};

/* ---- device.release ---- */
static const struct cordon_clause clauses_device__release[] = {
	{ "device.release", "specs/linux/class.own.h", "device.release", 106 },
	{ "device.release", "specs/linux/class.own.h", "__principal(dev)", 107 },
	{ "device.release", "specs/linux/class.own.h", "__runs_in(process)", 107 },
	{ "device.release", "specs/linux/class.own.h", "__revokes_if(own_holds(device_setup, dev), device_setup(dev))", 108 },
	{ "device.release", "specs/linux/class.own.h", "__revokes_if(own_holds(device_life, dev), device_life(dev))", 109 },
	{ "device.release", "specs/linux/class.own.h", "__transfers(write(dev, sizeof(*dev)))", 110 },
	{ "device.release", "specs/linux/class.own.h", "__faults()", 111 },
};
CORDON_SAME_TYPE(*((struct device *)0)->release, void, struct device *);
static void enter_device__release(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	if (own_holds(device_setup, dev)) {
		cordon_set_close(call, &cordon_set_device_setup, dev, &clauses_device__release[3]);
	}
	if (own_holds(device_life, dev)) {
		cordon_set_close(call, &cordon_set_device_life, dev, &clauses_device__release[4]);
	}
	cordon_gain_write(call, 0, dev, sizeof(*dev), CORDON_TYPE(dev), &clauses_device__release[5]);
}

static u64 fault_device__release(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_device__release = {
	.name = "device.release",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_device__release[0],
	.enter = enter_device__release,
	.fault = fault_device__release,
};

/* ---- device_release_driver ---- */
static const struct cordon_clause clauses_device_release_driver[] = {
	{ "device_release_driver", "specs/linux/class.own.h", "device_release_driver", 113 },
	{ "device_release_driver", "specs/linux/class.own.h", "__runs_in(process)", 114 },
	{ "device_release_driver", "specs/linux/class.own.h", "__checks(ref(dev))", 114 },
};
CORDON_SAME_TYPE(device_release_driver, void, struct device *);
static void enter_device_release_driver(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_device_release_driver[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_release_driver[2]);
}

const struct cordon_contract cordon_import_device_release_driver = {
	.name = "device_release_driver",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_device_release_driver[0],
	.enter = enter_device_release_driver,
};

/* ---- device_remove_file_self ---- */
static const struct cordon_clause clauses_device_remove_file_self[] = {
	{ "device_remove_file_self", "specs/linux/class.own.h", "device_remove_file_self", 115 },
	{ "device_remove_file_self", "specs/linux/class.own.h", "__runs_in(process)", 116 },
	{ "device_remove_file_self", "specs/linux/class.own.h", "__checks(ref(dev))", 117 },
	{ "device_remove_file_self", "specs/linux/class.own.h", "__checks(read(attr, sizeof(*attr)))", 118 },
	{ "device_remove_file_self", "specs/linux/class.own.h", "__unpins(device_remove_file(dev, attr))", 119 },
};
CORDON_SAME_TYPE(device_remove_file_self, bool, struct device *, const struct device_attribute *);
static void enter_device_remove_file_self(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const struct device_attribute *attr = (const struct device_attribute *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_device_remove_file_self[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_remove_file_self[2]);
	cordon_need_read(call, attr, sizeof(*attr), &clauses_device_remove_file_self[3]);
	{
		const u64 arguments[6] = { (u64)(dev), (u64)(attr) };
	
		cordon_unpin(call, &cordon_inverse_device_remove_file, arguments, 2, &clauses_device_remove_file_self[4]);
	}
}

const struct cordon_contract cordon_import_device_remove_file_self = {
	.name = "device_remove_file_self",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_device_remove_file_self[0],
	.enter = enter_device_remove_file_self,
};

/* ---- dev_pm_qos_update_user_latency_tolerance ---- */
static const struct cordon_clause clauses_dev_pm_qos_update_user_latency_tolerance[] = {
	{ "dev_pm_qos_update_user_latency_tolerance", "specs/linux/class.own.h", "dev_pm_qos_update_user_latency_tolerance", 126 },
	{ "dev_pm_qos_update_user_latency_tolerance", "specs/linux/class.own.h", "__runs_in(process)", 126 },
	{ "dev_pm_qos_update_user_latency_tolerance", "specs/linux/class.own.h", "__checks(ref(dev))", 126 },
	{ "dev_pm_qos_update_user_latency_tolerance", "specs/linux/class.own.h", "__registers_if(dev->power.set_latency_tolerance, dev->power.set_latency_tolerance, dev_pm_info.set_latency_tolerance)", 126 },
};
CORDON_SAME_TYPE(dev_pm_qos_update_user_latency_tolerance, int, struct device *, s32);
static void enter_dev_pm_qos_update_user_latency_tolerance(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_dev_pm_qos_update_user_latency_tolerance[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_pm_qos_update_user_latency_tolerance[2]);
	if (dev->power.set_latency_tolerance) {
		cordon_register_function(call, dev->power.set_latency_tolerance, &cordon_callback_dev_pm_info__set_latency_tolerance, &clauses_dev_pm_qos_update_user_latency_tolerance[3]);
	}
}

const struct cordon_contract cordon_import_dev_pm_qos_update_user_latency_tolerance = {
	.name = "dev_pm_qos_update_user_latency_tolerance",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_pm_qos_update_user_latency_tolerance[0],
	.enter = enter_dev_pm_qos_update_user_latency_tolerance,
};

/* ---- dev_pm_qos_expose_latency_tolerance ---- */
static const struct cordon_clause clauses_dev_pm_qos_expose_latency_tolerance[] = {
	{ "dev_pm_qos_expose_latency_tolerance", "specs/linux/class.own.h", "dev_pm_qos_expose_latency_tolerance", 127 },
	{ "dev_pm_qos_expose_latency_tolerance", "specs/linux/class.own.h", "__runs_in(process)", 127 },
	{ "dev_pm_qos_expose_latency_tolerance", "specs/linux/class.own.h", "__checks(ref(dev))", 127 },
	{ "dev_pm_qos_expose_latency_tolerance", "specs/linux/class.own.h", "__registers_if(dev->power.set_latency_tolerance, dev->power.set_latency_tolerance, dev_pm_info.set_latency_tolerance)", 127 },
};
CORDON_SAME_TYPE(dev_pm_qos_expose_latency_tolerance, int, struct device *);
static void enter_dev_pm_qos_expose_latency_tolerance(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_dev_pm_qos_expose_latency_tolerance[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_pm_qos_expose_latency_tolerance[2]);
	if (dev->power.set_latency_tolerance) {
		cordon_register_function(call, dev->power.set_latency_tolerance, &cordon_callback_dev_pm_info__set_latency_tolerance, &clauses_dev_pm_qos_expose_latency_tolerance[3]);
	}
}

const struct cordon_contract cordon_import_dev_pm_qos_expose_latency_tolerance = {
	.name = "dev_pm_qos_expose_latency_tolerance",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_qos_expose_latency_tolerance[0],
	.enter = enter_dev_pm_qos_expose_latency_tolerance,
};

/* ---- dev_pm_qos_hide_latency_tolerance ---- */
static const struct cordon_clause clauses_dev_pm_qos_hide_latency_tolerance[] = {
	{ "dev_pm_qos_hide_latency_tolerance", "specs/linux/class.own.h", "dev_pm_qos_hide_latency_tolerance", 128 },
	{ "dev_pm_qos_hide_latency_tolerance", "specs/linux/class.own.h", "__runs_in(process)", 128 },
	{ "dev_pm_qos_hide_latency_tolerance", "specs/linux/class.own.h", "__checks(ref(dev))", 128 },
	{ "dev_pm_qos_hide_latency_tolerance", "specs/linux/class.own.h", "__registers_if(dev->power.set_latency_tolerance, dev->power.set_latency_tolerance, dev_pm_info.set_latency_tolerance)", 128 },
};
CORDON_SAME_TYPE(dev_pm_qos_hide_latency_tolerance, void, struct device *);
static void enter_dev_pm_qos_hide_latency_tolerance(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_dev_pm_qos_hide_latency_tolerance[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_pm_qos_hide_latency_tolerance[2]);
	if (dev->power.set_latency_tolerance) {
		cordon_register_function(call, dev->power.set_latency_tolerance, &cordon_callback_dev_pm_info__set_latency_tolerance, &clauses_dev_pm_qos_hide_latency_tolerance[3]);
	}
}

const struct cordon_contract cordon_import_dev_pm_qos_hide_latency_tolerance = {
	.name = "dev_pm_qos_hide_latency_tolerance",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_qos_hide_latency_tolerance[0],
	.enter = enter_dev_pm_qos_hide_latency_tolerance,
};

/* ---- dev_pm_info.set_latency_tolerance ---- */
static const struct cordon_clause clauses_dev_pm_info__set_latency_tolerance[] = {
	{ "dev_pm_info.set_latency_tolerance", "specs/linux/class.own.h", "dev_pm_info.set_latency_tolerance", 129 },
	{ "dev_pm_info.set_latency_tolerance", "specs/linux/class.own.h", "__principal(dev)", 130 },
	{ "dev_pm_info.set_latency_tolerance", "specs/linux/class.own.h", "__runs_in(process)", 130 },
	{ "dev_pm_info.set_latency_tolerance", "specs/linux/class.own.h", "__faults()", 130 },
};
CORDON_SAME_TYPE(*((struct dev_pm_info *)0)->set_latency_tolerance, void, struct device *, s32);
static u64 fault_dev_pm_info__set_latency_tolerance(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_dev_pm_info__set_latency_tolerance = {
	.name = "dev_pm_info.set_latency_tolerance",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dev_pm_info__set_latency_tolerance[0],
	.fault = fault_dev_pm_info__set_latency_tolerance,
};

