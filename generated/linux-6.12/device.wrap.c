/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/device.own.h>
#include "wrap.h"

/* ---- dev_driver_string ---- */
static const struct cordon_clause clauses_dev_driver_string[] = {
	{ "dev_driver_string", "specs/linux/device.own.h", "dev_driver_string", 7 },
	{ "dev_driver_string", "specs/linux/device.own.h", "__checks(ref(dev))", 7 },
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
	{ "device_set_wakeup_enable", "specs/linux/device.own.h", "device_set_wakeup_enable", 8 },
	{ "device_set_wakeup_enable", "specs/linux/device.own.h", "__checks(ref(dev))", 8 },
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

