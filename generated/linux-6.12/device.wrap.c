/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/device.own.h>
#include "wrap.h"

/* ---- set devm_caps ---- */
static const struct cordon_clause clauses_set_devm_caps[] = {
	{ "devm_caps", "specs/linux/device.own.h", "__includes_if(size, write(p, size))", 11 },
};

const struct cordon_set cordon_set_devm_caps = { .name = "devm_caps" };

void cordon_include_devm_caps(struct cordon_call *call, u64 instance, struct device *dev, void *p, size_t size)
{
	if (size) {
		cordon_gain_write(call, instance, p, size, CORDON_TYPE(p), &clauses_set_devm_caps[0]);
	}
}

void cordon_gain_devm_caps(struct cordon_call *call, const struct cordon_clause *clause, struct device *dev, void *p, size_t size)
{
	u64 instance = cordon_set_open(call, &cordon_set_devm_caps, dev, clause);

	if (instance)
		cordon_include_devm_caps(call, instance, dev, p, size);
}

/* ---- devm_kmalloc ---- */
static const struct cordon_clause clauses_devm_kmalloc[] = {
	{ "devm_kmalloc", "specs/linux/device.own.h", "devm_kmalloc", 12 },
	{ "devm_kmalloc", "specs/linux/device.own.h", "__checks(devm_caps(dev, NULL, 0))", 13 },
	{ "devm_kmalloc", "specs/linux/device.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), devm_caps(dev, ret, size))", 14 },
};
CORDON_SAME_TYPE(devm_kmalloc, void *, struct device *, size_t, gfp_t);
static void enter_devm_kmalloc(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_kmalloc[1]);
}

static void leave_devm_kmalloc(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	size_t size = (size_t)call->args[1];
	void *ret = (void *)call->result;

	if (!ZERO_OR_NULL_PTR(ret)) {
		cordon_gain_devm_caps(call, &clauses_devm_kmalloc[2], dev, ret, size);
	}
}

const struct cordon_contract cordon_import_devm_kmalloc = {
	.name = "devm_kmalloc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_devm_kmalloc[0],
	.enter = enter_devm_kmalloc,
	.leave = leave_devm_kmalloc,
};

/* ---- dev_driver_string ---- */
static const struct cordon_clause clauses_dev_driver_string[] = {
	{ "dev_driver_string", "specs/linux/device.own.h", "dev_driver_string", 15 },
	{ "dev_driver_string", "specs/linux/device.own.h", "__checks(ref(dev))", 15 },
};
CORDON_SAME_TYPE(dev_driver_string, const char *, const struct device *);
static void enter_dev_driver_string(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_driver_string[1]);
}

const struct cordon_contract cordon_import_dev_driver_string = {
	.name = "dev_driver_string",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_driver_string[0],
	.enter = enter_dev_driver_string,
};

/* ---- device_set_wakeup_enable ---- */
static const struct cordon_clause clauses_device_set_wakeup_enable[] = {
	{ "device_set_wakeup_enable", "specs/linux/device.own.h", "device_set_wakeup_enable", 16 },
	{ "device_set_wakeup_enable", "specs/linux/device.own.h", "__checks(ref(dev))", 16 },
};
CORDON_SAME_TYPE(device_set_wakeup_enable, int, struct device *, bool);
static void enter_device_set_wakeup_enable(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_set_wakeup_enable[1]);
}

const struct cordon_contract cordon_import_device_set_wakeup_enable = {
	.name = "device_set_wakeup_enable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_device_set_wakeup_enable[0],
	.enter = enter_device_set_wakeup_enable,
};

