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

