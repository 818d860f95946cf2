/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/sysfs.own.h>
#include "wrap.h"

/* ---- device_attribute.show ---- */
static const struct cordon_clause clauses_device_attribute__show[] = {
	{ "device_attribute.show", "specs/linux/sysfs.own.h", "device_attribute.show", 17 },
	{ "device_attribute.show", "specs/linux/sysfs.own.h", "__principal(dev)", 18 },
	{ "device_attribute.show", "specs/linux/sysfs.own.h", "__runs_in(process)", 18 },
	{ "device_attribute.show", "specs/linux/sysfs.own.h", "__lends(write(buf, PAGE_SIZE))", 19 },
	{ "device_attribute.show", "specs/linux/sysfs.own.h", "__faults(-ENODEV)", 20 },
};
CORDON_SAME_TYPE(*((struct device_attribute *)0)->show, ssize_t, struct device *, struct device_attribute *, char *);
static void enter_device_attribute__show(struct cordon_call *call)
{
	char *buf = (char *)call->args[2];

	cordon_lend_write(call, buf, PAGE_SIZE, CORDON_TYPE(buf), &clauses_device_attribute__show[3]);
}

static u64 fault_device_attribute__show(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_device_attribute__show = {
	.name = "device_attribute.show",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_device_attribute__show[0],
	.enter = enter_device_attribute__show,
	.fault = fault_device_attribute__show,
};

/* ---- device_attribute.store ---- */
static const struct cordon_clause clauses_device_attribute__store[] = {
	{ "device_attribute.store", "specs/linux/sysfs.own.h", "device_attribute.store", 21 },
	{ "device_attribute.store", "specs/linux/sysfs.own.h", "__principal(dev)", 22 },
	{ "device_attribute.store", "specs/linux/sysfs.own.h", "__runs_in(process)", 22 },
	{ "device_attribute.store", "specs/linux/sysfs.own.h", "__faults(-ENODEV)", 22 },
};
CORDON_SAME_TYPE(*((struct device_attribute *)0)->store, ssize_t, struct device *, struct device_attribute *, const char *, size_t);
static u64 fault_device_attribute__store(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_device_attribute__store = {
	.name = "device_attribute.store",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_device_attribute__store[0],
	.fault = fault_device_attribute__store,
};

/* ---- attribute_group.is_visible ---- */
static const struct cordon_clause clauses_attribute_group__is_visible[] = {
	{ "attribute_group.is_visible", "specs/linux/sysfs.own.h", "attribute_group.is_visible", 23 },
	{ "attribute_group.is_visible", "specs/linux/sysfs.own.h", "__runs_in(process)", 24 },
	{ "attribute_group.is_visible", "specs/linux/sysfs.own.h", "__faults(0)", 24 },
};
CORDON_SAME_TYPE(*((struct attribute_group *)0)->is_visible, umode_t, struct kobject *, struct attribute *, int);
CORDON_IN_REGISTERS(umode_t, 16);
static u64 fault_attribute_group__is_visible(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_attribute_group__is_visible = {
	.name = "attribute_group.is_visible",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_attribute_group__is_visible[0],
	.fault = fault_attribute_group__is_visible,
};

/* ---- sysfs_emit ---- */
static const struct cordon_clause clauses_sysfs_emit[] = {
	{ "sysfs_emit", "specs/linux/sysfs.own.h", "sysfs_emit", 27 },
	{ "sysfs_emit", "specs/linux/sysfs.own.h", "__checks(write(buf, PAGE_SIZE))", 28 },
	{ "sysfs_emit", "specs/linux/sysfs.own.h", "__checks(format(fmt, 2))", 29 },
};
CORDON_SAME_TYPE(sysfs_emit, int, char *, const char *, ...);
static void enter_sysfs_emit(struct cordon_call *call)
{
	char *buf = (char *)call->args[0];
	const char *fmt = (const char *)call->args[1];

	cordon_need_write(call, buf, PAGE_SIZE, &clauses_sysfs_emit[1]);
	cordon_need_format(call, fmt, 2, &clauses_sysfs_emit[2]);
}

const struct cordon_contract cordon_import_sysfs_emit = {
	.name = "sysfs_emit",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses_sysfs_emit[0],
	.enter = enter_sysfs_emit,
};

/* ---- sysfs_emit_at ---- */
static const struct cordon_clause clauses_sysfs_emit_at[] = {
	{ "sysfs_emit_at", "specs/linux/sysfs.own.h", "sysfs_emit_at", 30 },
	{ "sysfs_emit_at", "specs/linux/sysfs.own.h", "__requires(at >= 0 && at < PAGE_SIZE)", 31 },
	{ "sysfs_emit_at", "specs/linux/sysfs.own.h", "__checks(write(buf, PAGE_SIZE))", 32 },
	{ "sysfs_emit_at", "specs/linux/sysfs.own.h", "__checks(format(fmt, 3))", 33 },
};
CORDON_SAME_TYPE(sysfs_emit_at, int, char *, int, const char *, ...);
static void enter_sysfs_emit_at(struct cordon_call *call)
{
	char *buf = (char *)call->args[0];
	int at = (int)call->args[1];
	const char *fmt = (const char *)call->args[2];

	cordon_require(call, at >= 0 && at < PAGE_SIZE, &clauses_sysfs_emit_at[1]);
	cordon_need_write(call, buf, PAGE_SIZE, &clauses_sysfs_emit_at[2]);
	cordon_need_format(call, fmt, 3, &clauses_sysfs_emit_at[3]);
}

const struct cordon_contract cordon_import_sysfs_emit_at = {
	.name = "sysfs_emit_at",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.stack_words = 16,
	.where = &clauses_sysfs_emit_at[0],
	.enter = enter_sysfs_emit_at,
};

/* ---- device_create_file ---- */
static const struct cordon_clause clauses_device_create_file[] = {
	{ "device_create_file", "specs/linux/sysfs.own.h", "device_create_file", 36 },
	{ "device_create_file", "specs/linux/sysfs.own.h", "__runs_in(process)", 37 },
	{ "device_create_file", "specs/linux/sysfs.own.h", "__checks(ref(device))", 38 },
	{ "device_create_file", "specs/linux/sysfs.own.h", "__checks(string(entry->attr.name))", 39 },
	{ "device_create_file", "specs/linux/sysfs.own.h", "__registers(entry, device_attribute)", 40 },
	{ "device_create_file", "specs/linux/sysfs.own.h", "__pins_if(!ret, read(entry, sizeof(*entry)), device_remove_file(device, entry))", 41 },
};
CORDON_SAME_TYPE(device_create_file, int, struct device *, const struct device_attribute *);
static void enter_device_create_file(struct cordon_call *call)
{
	struct device *device = (struct device *)call->args[0];
	const struct device_attribute *entry = (const struct device_attribute *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_device_create_file[1]);
	cordon_need_ref(call, device, 0, CORDON_TYPE(device), &clauses_device_create_file[2]);
	cordon_need_string(call, entry->attr.name, &clauses_device_create_file[3]);
	cordon_register_table(call, entry, &cordon_table_device_attribute, &clauses_device_create_file[4]);
}

static void leave_device_create_file(struct cordon_call *call)
{
	struct device *device = (struct device *)call->args[0];
	const struct device_attribute *entry = (const struct device_attribute *)call->args[1];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(device), (u64)(entry) };
		
			cordon_pin(call, &cordon_inverse_device_remove_file, arguments, NULL, 0, &clauses_device_create_file[5]);
		}
	}
}

const struct cordon_contract cordon_import_device_create_file = {
	.name = "device_create_file",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_device_create_file[0],
	.enter = enter_device_create_file,
	.leave = leave_device_create_file,
};

/* ---- device_remove_file ---- */
static const struct cordon_clause clauses_device_remove_file[] = {
	{ "device_remove_file", "specs/linux/sysfs.own.h", "device_remove_file", 42 },
	{ "device_remove_file", "specs/linux/sysfs.own.h", "__runs_in(process)", 43 },
	{ "device_remove_file", "specs/linux/sysfs.own.h", "__checks(ref(device))", 44 },
	{ "device_remove_file", "specs/linux/sysfs.own.h", "__checks(read(attr, sizeof(*attr)))", 45 },
	{ "device_remove_file", "specs/linux/sysfs.own.h", "__unpins(device_remove_file(device, attr))", 46 },
};
CORDON_SAME_TYPE(device_remove_file, void, struct device *, const struct device_attribute *);
static void enter_device_remove_file(struct cordon_call *call)
{
	struct device *device = (struct device *)call->args[0];
	const struct device_attribute *attr = (const struct device_attribute *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_device_remove_file[1]);
	cordon_need_ref(call, device, 0, CORDON_TYPE(device), &clauses_device_remove_file[2]);
	cordon_need_read(call, attr, sizeof(*attr), &clauses_device_remove_file[3]);
	{
		const u64 arguments[6] = { (u64)(device), (u64)(attr) };
	
		cordon_unpin(call, &cordon_inverse_device_remove_file, arguments, 2, &clauses_device_remove_file[4]);
	}
}

const struct cordon_contract cordon_import_device_remove_file = {
	.name = "device_remove_file",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_device_remove_file[0],
	.enter = enter_device_remove_file,
};

/* ---- device_create_bin_file ---- */
static const struct cordon_clause clauses_device_create_bin_file[] = {
	{ "device_create_bin_file", "specs/linux/sysfs.own.h", "device_create_bin_file", 47 },
	{ "device_create_bin_file", "specs/linux/sysfs.own.h", "__runs_in(process)", 48 },
	{ "device_create_bin_file", "specs/linux/sysfs.own.h", "__checks(ref(dev))", 49 },
	{ "device_create_bin_file", "specs/linux/sysfs.own.h", "__checks(string(attr->attr.name))", 50 },
	{ "device_create_bin_file", "specs/linux/sysfs.own.h", "__registers(attr, bin_attribute)", 51 },
	{ "device_create_bin_file", "specs/linux/sysfs.own.h", "__pins_if(!ret, read(attr, sizeof(*attr)), device_remove_bin_file(dev, attr))", 52 },
};
CORDON_SAME_TYPE(device_create_bin_file, int, struct device *, const struct bin_attribute *);
static void enter_device_create_bin_file(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const struct bin_attribute *attr = (const struct bin_attribute *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_device_create_bin_file[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_create_bin_file[2]);
	cordon_need_string(call, attr->attr.name, &clauses_device_create_bin_file[3]);
	cordon_register_table(call, attr, &cordon_table_bin_attribute, &clauses_device_create_bin_file[4]);
}

static void leave_device_create_bin_file(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const struct bin_attribute *attr = (const struct bin_attribute *)call->args[1];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(dev), (u64)(attr) };
		
			cordon_pin(call, &cordon_inverse_device_remove_bin_file, arguments, NULL, 0, &clauses_device_create_bin_file[5]);
		}
	}
}

const struct cordon_contract cordon_import_device_create_bin_file = {
	.name = "device_create_bin_file",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_device_create_bin_file[0],
	.enter = enter_device_create_bin_file,
	.leave = leave_device_create_bin_file,
};

/* ---- device_remove_bin_file ---- */
static const struct cordon_clause clauses_device_remove_bin_file[] = {
	{ "device_remove_bin_file", "specs/linux/sysfs.own.h", "device_remove_bin_file", 53 },
	{ "device_remove_bin_file", "specs/linux/sysfs.own.h", "__runs_in(process)", 54 },
	{ "device_remove_bin_file", "specs/linux/sysfs.own.h", "__checks(ref(dev))", 55 },
	{ "device_remove_bin_file", "specs/linux/sysfs.own.h", "__checks(read(attr, sizeof(*attr)))", 56 },
	{ "device_remove_bin_file", "specs/linux/sysfs.own.h", "__unpins(device_remove_bin_file(dev, attr))", 57 },
};
CORDON_SAME_TYPE(device_remove_bin_file, void, struct device *, const struct bin_attribute *);
static void enter_device_remove_bin_file(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const struct bin_attribute *attr = (const struct bin_attribute *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_device_remove_bin_file[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_remove_bin_file[2]);
	cordon_need_read(call, attr, sizeof(*attr), &clauses_device_remove_bin_file[3]);
	{
		const u64 arguments[6] = { (u64)(dev), (u64)(attr) };
	
		cordon_unpin(call, &cordon_inverse_device_remove_bin_file, arguments, 2, &clauses_device_remove_bin_file[4]);
	}
}

const struct cordon_contract cordon_import_device_remove_bin_file = {
	.name = "device_remove_bin_file",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_device_remove_bin_file[0],
	.enter = enter_device_remove_bin_file,
};

/* ---- sysfs_create_bin_file ---- */
static const struct cordon_clause clauses_sysfs_create_bin_file[] = {
	{ "sysfs_create_bin_file", "specs/linux/sysfs.own.h", "sysfs_create_bin_file", 58 },
	{ "sysfs_create_bin_file", "specs/linux/sysfs.own.h", "__runs_in(process)", 59 },
	{ "sysfs_create_bin_file", "specs/linux/sysfs.own.h", "__checks(ref(kobj))", 60 },
	{ "sysfs_create_bin_file", "specs/linux/sysfs.own.h", "__checks(string(attr->attr.name))", 61 },
	{ "sysfs_create_bin_file", "specs/linux/sysfs.own.h", "__registers(attr, bin_attribute)", 62 },
	{ "sysfs_create_bin_file", "specs/linux/sysfs.own.h", "__pins_if(!ret, read(attr, sizeof(*attr)), sysfs_remove_bin_file(kobj, attr))", 63 },
};
CORDON_SAME_TYPE(sysfs_create_bin_file, int, struct kobject *, const struct bin_attribute *);
static void enter_sysfs_create_bin_file(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];
	const struct bin_attribute *attr = (const struct bin_attribute *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_sysfs_create_bin_file[1]);
	cordon_need_ref(call, kobj, 0, CORDON_TYPE(kobj), &clauses_sysfs_create_bin_file[2]);
	cordon_need_string(call, attr->attr.name, &clauses_sysfs_create_bin_file[3]);
	cordon_register_table(call, attr, &cordon_table_bin_attribute, &clauses_sysfs_create_bin_file[4]);
}

static void leave_sysfs_create_bin_file(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];
	const struct bin_attribute *attr = (const struct bin_attribute *)call->args[1];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(kobj), (u64)(attr) };
		
			cordon_pin(call, &cordon_inverse_sysfs_remove_bin_file, arguments, NULL, 0, &clauses_sysfs_create_bin_file[5]);
		}
	}
}

const struct cordon_contract cordon_import_sysfs_create_bin_file = {
	.name = "sysfs_create_bin_file",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_sysfs_create_bin_file[0],
	.enter = enter_sysfs_create_bin_file,
	.leave = leave_sysfs_create_bin_file,
};

/* ---- sysfs_remove_bin_file ---- */
static const struct cordon_clause clauses_sysfs_remove_bin_file[] = {
	{ "sysfs_remove_bin_file", "specs/linux/sysfs.own.h", "sysfs_remove_bin_file", 64 },
	{ "sysfs_remove_bin_file", "specs/linux/sysfs.own.h", "__runs_in(process)", 65 },
	{ "sysfs_remove_bin_file", "specs/linux/sysfs.own.h", "__checks(ref(kobj))", 66 },
	{ "sysfs_remove_bin_file", "specs/linux/sysfs.own.h", "__checks(read(attr, sizeof(*attr)))", 67 },
	{ "sysfs_remove_bin_file", "specs/linux/sysfs.own.h", "__unpins(sysfs_remove_bin_file(kobj, attr))", 68 },
};
CORDON_SAME_TYPE(sysfs_remove_bin_file, void, struct kobject *, const struct bin_attribute *);
static void enter_sysfs_remove_bin_file(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];
	const struct bin_attribute *attr = (const struct bin_attribute *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_sysfs_remove_bin_file[1]);
	cordon_need_ref(call, kobj, 0, CORDON_TYPE(kobj), &clauses_sysfs_remove_bin_file[2]);
	cordon_need_read(call, attr, sizeof(*attr), &clauses_sysfs_remove_bin_file[3]);
	{
		const u64 arguments[6] = { (u64)(kobj), (u64)(attr) };
	
		cordon_unpin(call, &cordon_inverse_sysfs_remove_bin_file, arguments, 2, &clauses_sysfs_remove_bin_file[4]);
	}
}

const struct cordon_contract cordon_import_sysfs_remove_bin_file = {
	.name = "sysfs_remove_bin_file",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_sysfs_remove_bin_file[0],
	.enter = enter_sysfs_remove_bin_file,
};

/* ---- sysfs_create_file_ns ---- */
static const struct cordon_clause clauses_sysfs_create_file_ns[] = {
	{ "sysfs_create_file_ns", "specs/linux/sysfs.own.h", "sysfs_create_file_ns", 70 },
	{ "sysfs_create_file_ns", "specs/linux/sysfs.own.h", "__runs_in(process)", 71 },
	{ "sysfs_create_file_ns", "specs/linux/sysfs.own.h", "__checks(ref(kobj))", 72 },
	{ "sysfs_create_file_ns", "specs/linux/sysfs.own.h", "__opaque(ns)", 73 },
	{ "sysfs_create_file_ns", "specs/linux/sysfs.own.h", "__checks(string(attr->name))", 74 },
	{ "sysfs_create_file_ns", "specs/linux/sysfs.own.h", "__registers(container_of(attr, struct device_attribute, attr), device_attribute)", 75 },
	{ "sysfs_create_file_ns", "specs/linux/sysfs.own.h", "__pins_if(!ret, read(attr, sizeof(*attr)), sysfs_remove_file_ns(kobj, attr, ns))", 76 },
};
CORDON_SAME_TYPE(sysfs_create_file_ns, int, struct kobject *, const struct attribute *, const void *);
static void enter_sysfs_create_file_ns(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];
	const struct attribute *attr = (const struct attribute *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_sysfs_create_file_ns[1]);
	cordon_need_ref(call, kobj, 0, CORDON_TYPE(kobj), &clauses_sysfs_create_file_ns[2]);
	cordon_need_string(call, attr->name, &clauses_sysfs_create_file_ns[4]);
	cordon_register_table(call, container_of(attr, struct device_attribute, attr), &cordon_table_device_attribute, &clauses_sysfs_create_file_ns[5]);
}

static void leave_sysfs_create_file_ns(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];
	const struct attribute *attr = (const struct attribute *)call->args[1];
	const void *ns = (const void *)call->args[2];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(kobj), (u64)(attr), (u64)(ns) };
		
			cordon_pin(call, &cordon_inverse_sysfs_remove_file_ns, arguments, NULL, 0, &clauses_sysfs_create_file_ns[6]);
		}
	}
}

const struct cordon_contract cordon_import_sysfs_create_file_ns = {
	.name = "sysfs_create_file_ns",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_sysfs_create_file_ns[0],
	.enter = enter_sysfs_create_file_ns,
	.leave = leave_sysfs_create_file_ns,
};

/* ---- sysfs_remove_file_ns ---- */
static const struct cordon_clause clauses_sysfs_remove_file_ns[] = {
	{ "sysfs_remove_file_ns", "specs/linux/sysfs.own.h", "sysfs_remove_file_ns", 77 },
	{ "sysfs_remove_file_ns", "specs/linux/sysfs.own.h", "__runs_in(process)", 78 },
	{ "sysfs_remove_file_ns", "specs/linux/sysfs.own.h", "__checks(ref(kobj))", 79 },
	{ "sysfs_remove_file_ns", "specs/linux/sysfs.own.h", "__checks(read(attr, sizeof(*attr)))", 80 },
	{ "sysfs_remove_file_ns", "specs/linux/sysfs.own.h", "__opaque(ns)", 81 },
	{ "sysfs_remove_file_ns", "specs/linux/sysfs.own.h", "__unpins(sysfs_remove_file_ns(kobj, attr, ns))", 82 },
};
CORDON_SAME_TYPE(sysfs_remove_file_ns, void, struct kobject *, const struct attribute *, const void *);
static void enter_sysfs_remove_file_ns(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];
	const struct attribute *attr = (const struct attribute *)call->args[1];
	const void *ns = (const void *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_sysfs_remove_file_ns[1]);
	cordon_need_ref(call, kobj, 0, CORDON_TYPE(kobj), &clauses_sysfs_remove_file_ns[2]);
	cordon_need_read(call, attr, sizeof(*attr), &clauses_sysfs_remove_file_ns[3]);
	{
		const u64 arguments[6] = { (u64)(kobj), (u64)(attr), (u64)(ns) };
	
		cordon_unpin(call, &cordon_inverse_sysfs_remove_file_ns, arguments, 3, &clauses_sysfs_remove_file_ns[5]);
	}
}

const struct cordon_contract cordon_import_sysfs_remove_file_ns = {
	.name = "sysfs_remove_file_ns",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_sysfs_remove_file_ns[0],
	.enter = enter_sysfs_remove_file_ns,
};

/* ---- bin_attribute.read ---- */
static const struct cordon_clause clauses_bin_attribute__read[] = {
	{ "bin_attribute.read", "specs/linux/sysfs.own.h", "bin_attribute.read", 83 },
	{ "bin_attribute.read", "specs/linux/sysfs.own.h", "__principal(kobj)", 85 },
	{ "bin_attribute.read", "specs/linux/sysfs.own.h", "__runs_in(process)", 85 },
	{ "bin_attribute.read", "specs/linux/sysfs.own.h", "__lends(write(buf, PAGE_SIZE))", 86 },
	{ "bin_attribute.read", "specs/linux/sysfs.own.h", "__faults(-ENODEV)", 87 },
};
CORDON_SAME_TYPE(*((struct bin_attribute *)0)->read, ssize_t, struct file *, struct kobject *, struct bin_attribute *, char *, loff_t, size_t);
static void enter_bin_attribute__read(struct cordon_call *call)
{
	char *buf = (char *)call->args[3];

	cordon_lend_write(call, buf, PAGE_SIZE, CORDON_TYPE(buf), &clauses_bin_attribute__read[3]);
}

static u64 fault_bin_attribute__read(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_bin_attribute__read = {
	.name = "bin_attribute.read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_bin_attribute__read[0],
	.enter = enter_bin_attribute__read,
	.fault = fault_bin_attribute__read,
};

/* ---- bin_attribute.write ---- */
static const struct cordon_clause clauses_bin_attribute__write[] = {
	{ "bin_attribute.write", "specs/linux/sysfs.own.h", "bin_attribute.write", 88 },
	{ "bin_attribute.write", "specs/linux/sysfs.own.h", "__principal(kobj)", 90 },
	{ "bin_attribute.write", "specs/linux/sysfs.own.h", "__runs_in(process)", 90 },
	{ "bin_attribute.write", "specs/linux/sysfs.own.h", "__lends(write(buf, PAGE_SIZE))", 91 },
	{ "bin_attribute.write", "specs/linux/sysfs.own.h", "__faults(-ENODEV)", 92 },
};
CORDON_SAME_TYPE(*((struct bin_attribute *)0)->write, ssize_t, struct file *, struct kobject *, struct bin_attribute *, char *, loff_t, size_t);
static void enter_bin_attribute__write(struct cordon_call *call)
{
	char *buf = (char *)call->args[3];

	cordon_lend_write(call, buf, PAGE_SIZE, CORDON_TYPE(buf), &clauses_bin_attribute__write[3]);
}

static u64 fault_bin_attribute__write(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_bin_attribute__write = {
	.name = "bin_attribute.write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_bin_attribute__write[0],
	.enter = enter_bin_attribute__write,
	.fault = fault_bin_attribute__write,
};

/* ---- sysfs_create_group ---- */
static const struct cordon_clause clauses_sysfs_create_group[] = {
	{ "sysfs_create_group", "specs/linux/sysfs.own.h", "sysfs_create_group", 100 },
	{ "sysfs_create_group", "specs/linux/sysfs.own.h", "__runs_in(process)", 101 },
	{ "sysfs_create_group", "specs/linux/sysfs.own.h", "__checks(ref(kobj))", 102 },
	{ "sysfs_create_group", "specs/linux/sysfs.own.h", "__checks(read(grp, sizeof(*grp)))", 103 },
	{ "sysfs_create_group", "specs/linux/sysfs.own.h", "__registers_for((struct attribute **a = (grp)->attrs; a && *a; a++), container_of(*a, struct device_attribute, attr), device_attribute)", 104 },
	{ "sysfs_create_group", "specs/linux/sysfs.own.h", "__registers_for((struct bin_attribute **b = (struct bin_attribute **)(grp)->bin_attrs; b && *b; b++), *b, bin_attribute)", 104 },
	{ "sysfs_create_group", "specs/linux/sysfs.own.h", "__registers_if((grp)->is_visible, (grp)->is_visible, attribute_group.is_visible)", 104 },
	{ "sysfs_create_group", "specs/linux/sysfs.own.h", "__pins_if(!ret, read(grp, sizeof(*grp)), sysfs_remove_group(kobj, grp))", 105 },
};
CORDON_SAME_TYPE(sysfs_create_group, int, struct kobject *, const struct attribute_group *);
static void enter_sysfs_create_group(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];
	const struct attribute_group *grp = (const struct attribute_group *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_sysfs_create_group[1]);
	cordon_need_ref(call, kobj, 0, CORDON_TYPE(kobj), &clauses_sysfs_create_group[2]);
	cordon_need_read(call, grp, sizeof(*grp), &clauses_sysfs_create_group[3]);
	for (struct attribute **a = (grp)->attrs; a && *a; a++) {
		cordon_register_table(call, container_of(*a, struct device_attribute, attr), &cordon_table_device_attribute, &clauses_sysfs_create_group[4]);
	}
	for (struct bin_attribute **b = (struct bin_attribute **)(grp)->bin_attrs; b && *b; b++) {
		cordon_register_table(call, *b, &cordon_table_bin_attribute, &clauses_sysfs_create_group[5]);
	}
	if ((grp)->is_visible) {
		cordon_register_function(call, (grp)->is_visible, &cordon_callback_attribute_group__is_visible, &clauses_sysfs_create_group[6]);
	}
}

static void leave_sysfs_create_group(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];
	const struct attribute_group *grp = (const struct attribute_group *)call->args[1];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(kobj), (u64)(grp) };
		
			cordon_pin(call, &cordon_inverse_sysfs_remove_group, arguments, NULL, 0, &clauses_sysfs_create_group[7]);
		}
	}
}

const struct cordon_contract cordon_import_sysfs_create_group = {
	.name = "sysfs_create_group",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_sysfs_create_group[0],
	.enter = enter_sysfs_create_group,
	.leave = leave_sysfs_create_group,
};

/* ---- sysfs_remove_group ---- */
static const struct cordon_clause clauses_sysfs_remove_group[] = {
	{ "sysfs_remove_group", "specs/linux/sysfs.own.h", "sysfs_remove_group", 106 },
	{ "sysfs_remove_group", "specs/linux/sysfs.own.h", "__runs_in(process)", 107 },
	{ "sysfs_remove_group", "specs/linux/sysfs.own.h", "__checks(ref(kobj))", 108 },
	{ "sysfs_remove_group", "specs/linux/sysfs.own.h", "__checks(read(grp, sizeof(*grp)))", 109 },
	{ "sysfs_remove_group", "specs/linux/sysfs.own.h", "__unpins(sysfs_remove_group(kobj, grp))", 110 },
};
CORDON_SAME_TYPE(sysfs_remove_group, void, struct kobject *, const struct attribute_group *);
static void enter_sysfs_remove_group(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];
	const struct attribute_group *grp = (const struct attribute_group *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_sysfs_remove_group[1]);
	cordon_need_ref(call, kobj, 0, CORDON_TYPE(kobj), &clauses_sysfs_remove_group[2]);
	cordon_need_read(call, grp, sizeof(*grp), &clauses_sysfs_remove_group[3]);
	{
		const u64 arguments[6] = { (u64)(kobj), (u64)(grp) };
	
		cordon_unpin(call, &cordon_inverse_sysfs_remove_group, arguments, 2, &clauses_sysfs_remove_group[4]);
	}
}

const struct cordon_contract cordon_import_sysfs_remove_group = {
	.name = "sysfs_remove_group",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_sysfs_remove_group[0],
	.enter = enter_sysfs_remove_group,
};

/* ---- devm_device_add_group ---- */
static const struct cordon_clause clauses_devm_device_add_group[] = {
	{ "devm_device_add_group", "specs/linux/sysfs.own.h", "devm_device_add_group", 111 },
	{ "devm_device_add_group", "specs/linux/sysfs.own.h", "__runs_in(process)", 112 },
	{ "devm_device_add_group", "specs/linux/sysfs.own.h", "__checks(ref(dev))", 113 },
	{ "devm_device_add_group", "specs/linux/sysfs.own.h", "__checks(read(grp, sizeof(*grp)))", 114 },
	{ "devm_device_add_group", "specs/linux/sysfs.own.h", "__registers_for((struct attribute **a = (grp)->attrs; a && *a; a++), container_of(*a, struct device_attribute, attr), device_attribute)", 115 },
	{ "devm_device_add_group", "specs/linux/sysfs.own.h", "__registers_for((struct bin_attribute **b = (struct bin_attribute **)(grp)->bin_attrs; b && *b; b++), *b, bin_attribute)", 115 },
	{ "devm_device_add_group", "specs/linux/sysfs.own.h", "__registers_if((grp)->is_visible, (grp)->is_visible, attribute_group.is_visible)", 115 },
};
CORDON_SAME_TYPE(devm_device_add_group, int, struct device *, const struct attribute_group *);
static void enter_devm_device_add_group(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const struct attribute_group *grp = (const struct attribute_group *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_device_add_group[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_devm_device_add_group[2]);
	cordon_need_read(call, grp, sizeof(*grp), &clauses_devm_device_add_group[3]);
	for (struct attribute **a = (grp)->attrs; a && *a; a++) {
		cordon_register_table(call, container_of(*a, struct device_attribute, attr), &cordon_table_device_attribute, &clauses_devm_device_add_group[4]);
	}
	for (struct bin_attribute **b = (struct bin_attribute **)(grp)->bin_attrs; b && *b; b++) {
		cordon_register_table(call, *b, &cordon_table_bin_attribute, &clauses_devm_device_add_group[5]);
	}
	if ((grp)->is_visible) {
		cordon_register_function(call, (grp)->is_visible, &cordon_callback_attribute_group__is_visible, &clauses_devm_device_add_group[6]);
	}
}

const struct cordon_contract cordon_import_devm_device_add_group = {
	.name = "devm_device_add_group",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_devm_device_add_group[0],
	.enter = enter_devm_device_add_group,
};

/* ---- sysfs_create_groups ---- */
static const struct cordon_clause clauses_sysfs_create_groups[] = {
	{ "sysfs_create_groups", "specs/linux/sysfs.own.h", "sysfs_create_groups", 120 },
	{ "sysfs_create_groups", "specs/linux/sysfs.own.h", "__runs_in(process)", 121 },
	{ "sysfs_create_groups", "specs/linux/sysfs.own.h", "__checks(ref(kobj))", 122 },
	{ "sysfs_create_groups", "specs/linux/sysfs.own.h", "__registers_for((struct own_attribute_walk w = own_attributes(groups); w.attribute && *w.attribute; own_attribute_next(w)), container_of(*w.attribute, struct device_attribute, attr), device_attribute)", 123 },
	{ "sysfs_create_groups", "specs/linux/sysfs.own.h", "__registers_for((const struct attribute_group **g = groups; g && *g; g++), (*g)->is_visible, attribute_group.is_visible)", 123 },
	{ "sysfs_create_groups", "specs/linux/sysfs.own.h", "__pins_if(!ret, ref(kobj), sysfs_remove_groups(kobj, groups))", 124 },
};
CORDON_SAME_TYPE(sysfs_create_groups, int, struct kobject *, const struct attribute_group **);
static void enter_sysfs_create_groups(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];
	const struct attribute_group **groups = (const struct attribute_group **)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_sysfs_create_groups[1]);
	cordon_need_ref(call, kobj, 0, CORDON_TYPE(kobj), &clauses_sysfs_create_groups[2]);
	for (struct own_attribute_walk w = own_attributes(groups); w.attribute && *w.attribute; own_attribute_next(w)) {
		cordon_register_table(call, container_of(*w.attribute, struct device_attribute, attr), &cordon_table_device_attribute, &clauses_sysfs_create_groups[3]);
	}
	for (const struct attribute_group **g = groups; g && *g; g++) {
		cordon_register_function(call, (*g)->is_visible, &cordon_callback_attribute_group__is_visible, &clauses_sysfs_create_groups[4]);
	}
}

static void leave_sysfs_create_groups(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];
	const struct attribute_group **groups = (const struct attribute_group **)call->args[1];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(kobj), (u64)(groups) };
		
			cordon_pin(call, &cordon_inverse_sysfs_remove_groups, arguments, NULL, 0, &clauses_sysfs_create_groups[5]);
		}
	}
}

const struct cordon_contract cordon_import_sysfs_create_groups = {
	.name = "sysfs_create_groups",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_sysfs_create_groups[0],
	.enter = enter_sysfs_create_groups,
	.leave = leave_sysfs_create_groups,
};

/* ---- sysfs_remove_groups ---- */
static const struct cordon_clause clauses_sysfs_remove_groups[] = {
	{ "sysfs_remove_groups", "specs/linux/sysfs.own.h", "sysfs_remove_groups", 125 },
	{ "sysfs_remove_groups", "specs/linux/sysfs.own.h", "__runs_in(process)", 126 },
	{ "sysfs_remove_groups", "specs/linux/sysfs.own.h", "__checks(ref(kobj))", 127 },
	{ "sysfs_remove_groups", "specs/linux/sysfs.own.h", "__checks_if(groups, read(groups, sizeof(*groups)))", 128 },
	{ "sysfs_remove_groups", "specs/linux/sysfs.own.h", "__unpins(sysfs_remove_groups(kobj, groups))", 129 },
};
CORDON_SAME_TYPE(sysfs_remove_groups, void, struct kobject *, const struct attribute_group **);
static void enter_sysfs_remove_groups(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];
	const struct attribute_group **groups = (const struct attribute_group **)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_sysfs_remove_groups[1]);
	cordon_need_ref(call, kobj, 0, CORDON_TYPE(kobj), &clauses_sysfs_remove_groups[2]);
	if (groups) {
		cordon_need_read(call, groups, sizeof(*groups), &clauses_sysfs_remove_groups[3]);
	}
	{
		const u64 arguments[6] = { (u64)(kobj), (u64)(groups) };
	
		cordon_unpin(call, &cordon_inverse_sysfs_remove_groups, arguments, 2, &clauses_sysfs_remove_groups[4]);
	}
}

const struct cordon_contract cordon_import_sysfs_remove_groups = {
	.name = "sysfs_remove_groups",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_sysfs_remove_groups[0],
	.enter = enter_sysfs_remove_groups,
};

/* ---- sysfs_notify ---- */
static const struct cordon_clause clauses_sysfs_notify[] = {
	{ "sysfs_notify", "specs/linux/sysfs.own.h", "sysfs_notify", 130 },
	{ "sysfs_notify", "specs/linux/sysfs.own.h", "__runs_in(process)", 131 },
	{ "sysfs_notify", "specs/linux/sysfs.own.h", "__checks(ref(kobj))", 132 },
	{ "sysfs_notify", "specs/linux/sysfs.own.h", "__checks_if(dir, string(dir))", 133 },
	{ "sysfs_notify", "specs/linux/sysfs.own.h", "__checks_if(attr, string(attr))", 134 },
};
CORDON_SAME_TYPE(sysfs_notify, void, struct kobject *, const char *, const char *);
static void enter_sysfs_notify(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];
	const char *dir = (const char *)call->args[1];
	const char *attr = (const char *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_sysfs_notify[1]);
	cordon_need_ref(call, kobj, 0, CORDON_TYPE(kobj), &clauses_sysfs_notify[2]);
	if (dir) {
		cordon_need_string(call, dir, &clauses_sysfs_notify[3]);
	}
	if (attr) {
		cordon_need_string(call, attr, &clauses_sysfs_notify[4]);
	}
}

const struct cordon_contract cordon_import_sysfs_notify = {
	.name = "sysfs_notify",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_sysfs_notify[0],
	.enter = enter_sysfs_notify,
};

/* ---- sysfs_create_link ---- */
static const struct cordon_clause clauses_sysfs_create_link[] = {
	{ "sysfs_create_link", "specs/linux/sysfs.own.h", "sysfs_create_link", 135 },
	{ "sysfs_create_link", "specs/linux/sysfs.own.h", "__runs_in(process)", 136 },
	{ "sysfs_create_link", "specs/linux/sysfs.own.h", "__checks(ref(kobj))", 137 },
	{ "sysfs_create_link", "specs/linux/sysfs.own.h", "__checks(ref(target))", 137 },
	{ "sysfs_create_link", "specs/linux/sysfs.own.h", "__checks(string(name))", 137 },
	{ "sysfs_create_link", "specs/linux/sysfs.own.h", "__pins_if(!ret, ref(target), sysfs_remove_link(kobj, name))", 138 },
};
CORDON_SAME_TYPE(sysfs_create_link, int, struct kobject *, struct kobject *, const char *);
static void enter_sysfs_create_link(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];
	struct kobject *target = (struct kobject *)call->args[1];
	const char *name = (const char *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_sysfs_create_link[1]);
	cordon_need_ref(call, kobj, 0, CORDON_TYPE(kobj), &clauses_sysfs_create_link[2]);
	cordon_need_ref(call, target, 0, CORDON_TYPE(target), &clauses_sysfs_create_link[3]);
	cordon_need_string(call, name, &clauses_sysfs_create_link[4]);
}

static void leave_sysfs_create_link(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];
	const char *name = (const char *)call->args[2];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(kobj), (u64)(name) };
		
			cordon_pin(call, &cordon_inverse_sysfs_remove_link, arguments, NULL, 0, &clauses_sysfs_create_link[5]);
		}
	}
}

const struct cordon_contract cordon_import_sysfs_create_link = {
	.name = "sysfs_create_link",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_sysfs_create_link[0],
	.enter = enter_sysfs_create_link,
	.leave = leave_sysfs_create_link,
};

/* ---- sysfs_remove_link ---- */
static const struct cordon_clause clauses_sysfs_remove_link[] = {
	{ "sysfs_remove_link", "specs/linux/sysfs.own.h", "sysfs_remove_link", 139 },
	{ "sysfs_remove_link", "specs/linux/sysfs.own.h", "__runs_in(process)", 140 },
	{ "sysfs_remove_link", "specs/linux/sysfs.own.h", "__checks(ref(kobj))", 141 },
	{ "sysfs_remove_link", "specs/linux/sysfs.own.h", "__checks(string(name))", 141 },
	{ "sysfs_remove_link", "specs/linux/sysfs.own.h", "__unpins(sysfs_remove_link(kobj, name))", 142 },
};
CORDON_SAME_TYPE(sysfs_remove_link, void, struct kobject *, const char *);
static void enter_sysfs_remove_link(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];
	const char *name = (const char *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_sysfs_remove_link[1]);
	cordon_need_ref(call, kobj, 0, CORDON_TYPE(kobj), &clauses_sysfs_remove_link[2]);
	cordon_need_string(call, name, &clauses_sysfs_remove_link[3]);
	{
		const u64 arguments[6] = { (u64)(kobj), (u64)(name) };
	
		cordon_unpin(call, &cordon_inverse_sysfs_remove_link, arguments, 2, &clauses_sysfs_remove_link[4]);
	}
}

const struct cordon_contract cordon_import_sysfs_remove_link = {
	.name = "sysfs_remove_link",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_sysfs_remove_link[0],
	.enter = enter_sysfs_remove_link,
};

/* ---- kobject_uevent_env ---- */
static const struct cordon_clause clauses_kobject_uevent_env[] = {
	{ "kobject_uevent_env", "specs/linux/sysfs.own.h", "kobject_uevent_env", 143 },
	{ "kobject_uevent_env", "specs/linux/sysfs.own.h", "__runs_in(process)", 144 },
	{ "kobject_uevent_env", "specs/linux/sysfs.own.h", "__checks(ref(kobj))", 145 },
	{ "kobject_uevent_env", "specs/linux/sysfs.own.h", "__checks_for((char **e = envp; e && *e; e++), string(*e))", 146 },
};
CORDON_SAME_TYPE(kobject_uevent_env, int, struct kobject *, enum kobject_action, char **);
static void enter_kobject_uevent_env(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];
	char **envp = (char **)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_kobject_uevent_env[1]);
	cordon_need_ref(call, kobj, 0, CORDON_TYPE(kobj), &clauses_kobject_uevent_env[2]);
	for (char **e = envp; e && *e; e++) {
		cordon_need_string(call, *e, &clauses_kobject_uevent_env[3]);
	}
}

const struct cordon_contract cordon_import_kobject_uevent_env = {
	.name = "kobject_uevent_env",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_kobject_uevent_env[0],
	.enter = enter_kobject_uevent_env,
};

/* ---- kobject_uevent ---- */
static const struct cordon_clause clauses_kobject_uevent[] = {
	{ "kobject_uevent", "specs/linux/sysfs.own.h", "kobject_uevent", 147 },
	{ "kobject_uevent", "specs/linux/sysfs.own.h", "__runs_in(process)", 148 },
	{ "kobject_uevent", "specs/linux/sysfs.own.h", "__checks(ref(kobj))", 149 },
};
CORDON_SAME_TYPE(kobject_uevent, int, struct kobject *, enum kobject_action);
static void enter_kobject_uevent(struct cordon_call *call)
{
	struct kobject *kobj = (struct kobject *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_kobject_uevent[1]);
	cordon_need_ref(call, kobj, 0, CORDON_TYPE(kobj), &clauses_kobject_uevent[2]);
}

const struct cordon_contract cordon_import_kobject_uevent = {
	.name = "kobject_uevent",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_kobject_uevent[0],
	.enter = enter_kobject_uevent,
};

