/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/class.own.h>
#include "wrap.h"

/* ---- set class_caps ---- */
static const struct cordon_clause clauses_set_class_caps[] = {
	{ "class_caps", "specs/linux/class.own.h", "__includes(ref(cls))", 17 },
};

const struct cordon_set cordon_set_class_caps = { .name = "class_caps" };

void cordon_include_class_caps(struct cordon_call *call, struct cordon_parts *parts, struct class *cls)
{
	cordon_add_ref(call, parts, cls, 0, CORDON_TYPE(cls), &clauses_set_class_caps[0]);
}

void cordon_gain_class_caps(struct cordon_call *call, const struct cordon_clause *clause, struct class *cls)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_class_caps, cls, clause);
	cordon_include_class_caps(call, &parts, cls);
	cordon_parts_grant(call, &parts);
}

/* ---- set class_setup ---- */
static const struct cordon_clause clauses_set_class_setup[] = {
	{ "class_setup", "specs/linux/class.own.h", "__includes(fields(cls, setup))", 19 },
};

const struct cordon_set cordon_set_class_setup = { .name = "class_setup" };

void cordon_include_class_setup(struct cordon_call *call, struct cordon_parts *parts, struct class *cls)
{
	cordon_add_fields(call, parts, cls, CORDON_FIELDS_setup(cls), &clauses_set_class_setup[0]);
}

void cordon_gain_class_setup(struct cordon_call *call, const struct cordon_clause *clause, struct class *cls)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_class_setup, cls, clause);
	cordon_include_class_setup(call, &parts, cls);
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

/* ---- __class_create ---- */
static const struct cordon_clause clauses___class_create[] = {
	{ "__class_create", "specs/linux/class.own.h", "__class_create", 21 },
	{ "__class_create", "specs/linux/class.own.h", "__runs_in(process)", 22 },
	{ "__class_create", "specs/linux/class.own.h", "__requires(!owner || own_module(owner))", 23 },
	{ "__class_create", "specs/linux/class.own.h", "__checks(string(name))", 24 },
	{ "__class_create", "specs/linux/class.own.h", "__opaque(key)", 25 },
	{ "__class_create", "specs/linux/class.own.h", "__returns_if(!IS_ERR(ret), class_caps(ret))", 26 },
	{ "__class_create", "specs/linux/class.own.h", "__returns_if(!IS_ERR(ret), class_setup(ret))", 27 },
	{ "__class_create", "specs/linux/class.own.h", "__pins_if(!IS_ERR(ret), string(name), class_destroy(ret))", 28 },
};
CORDON_SAME_TYPE(__class_create, struct class *, struct module *, const char *, struct lock_class_key *);
static void enter___class_create(struct cordon_call *call)
{
	struct module *owner = (struct module *)call->args[0];
	const char *name = (const char *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___class_create[1]);
	cordon_require(call, !owner || own_module(owner), &clauses___class_create[2]);
	cordon_need_string(call, name, &clauses___class_create[3]);
}

static void leave___class_create(struct cordon_call *call)
{
	struct class *ret = (struct class *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_class_caps(call, &clauses___class_create[5], ret);
	}
	if (!IS_ERR(ret)) {
		cordon_gain_class_setup(call, &clauses___class_create[6], ret);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_class_destroy, arguments, NULL, 0, &clauses___class_create[7]);
		}
	}
}

const struct cordon_contract cordon_import___class_create = {
	.name = "__class_create",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___class_create[0],
	.enter = enter___class_create,
	.leave = leave___class_create,
};

/* ---- class_destroy ---- */
static const struct cordon_clause clauses_class_destroy[] = {
	{ "class_destroy", "specs/linux/class.own.h", "class_destroy", 29 },
	{ "class_destroy", "specs/linux/class.own.h", "__runs_in(process)", 30 },
	{ "class_destroy", "specs/linux/class.own.h", "__unpins(class_destroy(cls))", 31 },
	{ "class_destroy", "specs/linux/class.own.h", "__revokes_if(!IS_ERR_OR_NULL(cls) && own_holds(class_setup, cls), class_setup(cls))", 32 },
	{ "class_destroy", "specs/linux/class.own.h", "__transfers_if(!IS_ERR_OR_NULL(cls), class_caps(cls))", 33 },
};
CORDON_SAME_TYPE(class_destroy, void, struct class *);
static void enter_class_destroy(struct cordon_call *call)
{
	struct class *cls = (struct class *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_class_destroy[1]);
	{
		const u64 arguments[6] = { (u64)(cls) };
	
		cordon_unpin(call, &cordon_inverse_class_destroy, arguments, 1, &clauses_class_destroy[2]);
	}
	if (!IS_ERR_OR_NULL(cls) && own_holds(class_setup, cls)) {
		cordon_set_close(call, &cordon_set_class_setup, cls, &clauses_class_destroy[3]);
	}
	if (!IS_ERR_OR_NULL(cls)) {
		cordon_set_close(call, &cordon_set_class_caps, cls, &clauses_class_destroy[4]);
	}
}

const struct cordon_contract cordon_import_class_destroy = {
	.name = "class_destroy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_class_destroy[0],
	.enter = enter_class_destroy,
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
CORDON_SAME_TYPE(*((struct class *)0)->dev_uevent, int, struct device *, struct kobj_uevent_env *);
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
	{ "device_add", "specs/linux/class.own.h", "__revokes_if((dev->class) && own_holds(class_setup, dev->class), class_setup(dev->class))", 95 },
	{ "device_add", "specs/linux/class.own.h", "__registers_if((dev->class) && (dev->class)->dev_uevent, (dev->class)->dev_uevent, class.dev_uevent)", 95 },
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
	if ((dev->class) && own_holds(class_setup, dev->class)) {
		cordon_set_close(call, &cordon_set_class_setup, dev->class, &clauses_device_add[6]);
	}
	if ((dev->class) && (dev->class)->dev_uevent) {
		cordon_register_function(call, (dev->class)->dev_uevent, &cordon_callback_class__dev_uevent, &clauses_device_add[7]);
	}
	cordon_register_function(call, dev->release, &cordon_callback_device__release, &clauses_device_add[8]);
	for (struct own_attribute_walk w = own_attributes(dev->groups); w.attribute && *w.attribute; own_attribute_next(w)) {
		cordon_register_table(call, container_of(*w.attribute, struct device_attribute, attr), &cordon_table_device_attribute, &clauses_device_add[9]);
	}
	for (const struct attribute_group **g = dev->groups; g && *g; g++) {
		cordon_register_function(call, (*g)->is_visible, &cordon_callback_attribute_group__is_visible, &clauses_device_add[10]);
	}
	cordon_set_close(call, &cordon_set_device_setup, dev, &clauses_device_add[11]);
}

static void leave_device_add(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_device_setup(call, &clauses_device_add[12], dev);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(dev) };
		
			cordon_pin(call, &cordon_inverse_device_del, arguments, NULL, 0, &clauses_device_add[13]);
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

