/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/platform_device.own.h>
#include "wrap.h"

/* ---- set platform_caps ---- */
static const struct cordon_clause clauses_set_platform_caps[] = {
	{ "platform_caps", "specs/linux/platform_device.own.h", "__includes(ref(pdev))", 15 },
	{ "platform_caps", "specs/linux/platform_device.own.h", "__includes(ref(&pdev->dev))", 16 },
	{ "platform_caps", "specs/linux/platform_device.own.h", "__includes(fields(pdev))", 17 },
	{ "platform_caps", "specs/linux/platform_device.own.h", "__includes_for((unsigned int i = 0; i < pdev->num_resources; i++), resource_caps(&pdev->resource[i]))", 18 },
};

const struct cordon_set cordon_set_platform_caps = { .name = "platform_caps" };

void cordon_include_platform_caps(struct cordon_call *call, struct cordon_parts *parts, struct platform_device *pdev)
{
	cordon_add_ref(call, parts, pdev, 0, CORDON_TYPE(pdev), &clauses_set_platform_caps[0]);
	cordon_add_ref(call, parts, &pdev->dev, 0, CORDON_TYPE(&pdev->dev), &clauses_set_platform_caps[1]);
	cordon_add_fields(call, parts, pdev, CORDON_FIELDS(pdev), &clauses_set_platform_caps[2]);
	for (unsigned int i = 0; i < pdev->num_resources; i++) {
		cordon_include_resource_caps(call, parts, &pdev->resource[i]);
	}
}

void cordon_gain_platform_caps(struct cordon_call *call, const struct cordon_clause *clause, struct platform_device *pdev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_platform_caps, pdev, clause);
	cordon_include_platform_caps(call, &parts, pdev);
	cordon_parts_grant(call, &parts);
}

/* ---- set platform_made ---- */
static const struct cordon_clause clauses_set_platform_made[] = {
	{ "platform_made", "specs/linux/platform_device.own.h", "__includes(ref(pdev))", 110 },
	{ "platform_made", "specs/linux/platform_device.own.h", "__includes(ref(&pdev->dev))", 111 },
	{ "platform_made", "specs/linux/platform_device.own.h", "__includes(fields(pdev))", 112 },
	{ "platform_made", "specs/linux/platform_device.own.h", "__includes(fields(pdev, made))", 113 },
};

const struct cordon_set cordon_set_platform_made = { .name = "platform_made" };

void cordon_include_platform_made(struct cordon_call *call, struct cordon_parts *parts, struct platform_device *pdev)
{
	cordon_add_ref(call, parts, pdev, 0, CORDON_TYPE(pdev), &clauses_set_platform_made[0]);
	cordon_add_ref(call, parts, &pdev->dev, 0, CORDON_TYPE(&pdev->dev), &clauses_set_platform_made[1]);
	cordon_add_fields(call, parts, pdev, CORDON_FIELDS(pdev), &clauses_set_platform_made[2]);
	cordon_add_fields(call, parts, pdev, CORDON_FIELDS_made(pdev), &clauses_set_platform_made[3]);
}

void cordon_gain_platform_made(struct cordon_call *call, const struct cordon_clause *clause, struct platform_device *pdev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_platform_made, pdev, clause);
	cordon_include_platform_made(call, &parts, pdev);
	cordon_parts_grant(call, &parts);
}

/* ---- __platform_driver_register ---- */
static const struct cordon_clause clauses___platform_driver_register[] = {
	{ "__platform_driver_register", "specs/linux/platform_device.own.h", "__platform_driver_register", 21 },
	{ "__platform_driver_register", "specs/linux/platform_device.own.h", "__runs_in(process)", 22 },
	{ "__platform_driver_register", "specs/linux/platform_device.own.h", "__opaque(owner)", 23 },
	{ "__platform_driver_register", "specs/linux/platform_device.own.h", "__registers(drv, platform_driver)", 24 },
	{ "__platform_driver_register", "specs/linux/platform_device.own.h", "__registers_if(drv->driver.pm, drv->driver.pm, dev_pm_ops)", 25 },
	{ "__platform_driver_register", "specs/linux/platform_device.own.h", "__registers_for((struct own_attribute_walk w = own_attributes(drv->driver.dev_groups); w.attribute && *w.attribute; own_attribute_next(w)), container_of(*w.attribute, struct device_attribute, attr), device_attribute)", 26 },
	{ "__platform_driver_register", "specs/linux/platform_device.own.h", "__returns_if(ret, write(drv, sizeof(*drv)))", 29 },
	{ "__platform_driver_register", "specs/linux/platform_device.own.h", "__grants_if(!ret, ref(drv))", 30 },
	{ "__platform_driver_register", "specs/linux/platform_device.own.h", "__pins_if(!ret, ref(drv), platform_driver_unregister(drv))", 31 },
};
CORDON_SAME_TYPE(__platform_driver_register, int, struct platform_driver *, struct module *);
static void enter___platform_driver_register(struct cordon_call *call)
{
	struct platform_driver *drv = (struct platform_driver *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___platform_driver_register[1]);
	cordon_register_table(call, drv, &cordon_table_platform_driver, &clauses___platform_driver_register[3]);
	if (drv->driver.pm) {
		cordon_register_table(call, drv->driver.pm, &cordon_table_dev_pm_ops, &clauses___platform_driver_register[4]);
	}
	for (struct own_attribute_walk w = own_attributes(drv->driver.dev_groups); w.attribute && *w.attribute; own_attribute_next(w)) {
		cordon_register_table(call, container_of(*w.attribute, struct device_attribute, attr), &cordon_table_device_attribute, &clauses___platform_driver_register[5]);
	}
}

static void leave___platform_driver_register(struct cordon_call *call)
{
	struct platform_driver *drv = (struct platform_driver *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, drv, sizeof(*drv), CORDON_TYPE(drv), &clauses___platform_driver_register[6]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, drv, 0, CORDON_TYPE(drv), &clauses___platform_driver_register[7]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(drv) };
		
			cordon_pin(call, &cordon_inverse_platform_driver_unregister, arguments, NULL, 0, &clauses___platform_driver_register[8]);
		}
	}
}

const struct cordon_contract cordon_import___platform_driver_register = {
	.name = "__platform_driver_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___platform_driver_register[0],
	.enter = enter___platform_driver_register,
	.leave = leave___platform_driver_register,
};

/* ---- __platform_driver_probe ---- */
static const struct cordon_clause clauses___platform_driver_probe[] = {
	{ "__platform_driver_probe", "specs/linux/platform_device.own.h", "__platform_driver_probe", 33 },
	{ "__platform_driver_probe", "specs/linux/platform_device.own.h", "__runs_in(process)", 34 },
	{ "__platform_driver_probe", "specs/linux/platform_device.own.h", "__opaque(module)", 35 },
	{ "__platform_driver_probe", "specs/linux/platform_device.own.h", "__registers(driver, platform_driver)", 36 },
	{ "__platform_driver_probe", "specs/linux/platform_device.own.h", "__registers(probe, platform_driver.probe)", 37 },
	{ "__platform_driver_probe", "specs/linux/platform_device.own.h", "__registers_if(driver->driver.pm, driver->driver.pm, dev_pm_ops)", 38 },
	{ "__platform_driver_probe", "specs/linux/platform_device.own.h", "__returns_if(ret, write(driver, sizeof(*driver)))", 39 },
	{ "__platform_driver_probe", "specs/linux/platform_device.own.h", "__grants_if(!ret, ref(driver))", 40 },
	{ "__platform_driver_probe", "specs/linux/platform_device.own.h", "__pins_if(!ret, ref(driver), platform_driver_unregister(driver))", 41 },
};
CORDON_SAME_TYPE(__platform_driver_probe, int, struct platform_driver *, int (*)(struct platform_device *), struct module *);
static void enter___platform_driver_probe(struct cordon_call *call)
{
	struct platform_driver *driver = (struct platform_driver *)call->args[0];
	typeof(int (*)(struct platform_device *)) probe = (typeof(int (*)(struct platform_device *)))call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___platform_driver_probe[1]);
	cordon_register_table(call, driver, &cordon_table_platform_driver, &clauses___platform_driver_probe[3]);
	cordon_register_function(call, probe, &cordon_callback_platform_driver__probe, &clauses___platform_driver_probe[4]);
	if (driver->driver.pm) {
		cordon_register_table(call, driver->driver.pm, &cordon_table_dev_pm_ops, &clauses___platform_driver_probe[5]);
	}
}

static void leave___platform_driver_probe(struct cordon_call *call)
{
	struct platform_driver *driver = (struct platform_driver *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, driver, sizeof(*driver), CORDON_TYPE(driver), &clauses___platform_driver_probe[6]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, driver, 0, CORDON_TYPE(driver), &clauses___platform_driver_probe[7]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(driver) };
		
			cordon_pin(call, &cordon_inverse_platform_driver_unregister, arguments, NULL, 0, &clauses___platform_driver_probe[8]);
		}
	}
}

const struct cordon_contract cordon_import___platform_driver_probe = {
	.name = "__platform_driver_probe",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___platform_driver_probe[0],
	.enter = enter___platform_driver_probe,
	.leave = leave___platform_driver_probe,
};

/* ---- platform_driver_unregister ---- */
static const struct cordon_clause clauses_platform_driver_unregister[] = {
	{ "platform_driver_unregister", "specs/linux/platform_device.own.h", "platform_driver_unregister", 42 },
	{ "platform_driver_unregister", "specs/linux/platform_device.own.h", "__runs_in(process)", 43 },
	{ "platform_driver_unregister", "specs/linux/platform_device.own.h", "__checks(ref(drv))", 44 },
	{ "platform_driver_unregister", "specs/linux/platform_device.own.h", "__unpins(platform_driver_unregister(drv))", 45 },
	{ "platform_driver_unregister", "specs/linux/platform_device.own.h", "__revokes(ref(drv))", 46 },
	{ "platform_driver_unregister", "specs/linux/platform_device.own.h", "__returns(write(drv, sizeof(*drv)))", 47 },
};
CORDON_SAME_TYPE(platform_driver_unregister, void, struct platform_driver *);
static void enter_platform_driver_unregister(struct cordon_call *call)
{
	struct platform_driver *drv = (struct platform_driver *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_platform_driver_unregister[1]);
	cordon_need_ref(call, drv, 0, CORDON_TYPE(drv), &clauses_platform_driver_unregister[2]);
	{
		const u64 arguments[6] = { (u64)(drv) };
	
		cordon_end(call, &cordon_inverse_platform_driver_unregister, arguments, 1, &clauses_platform_driver_unregister[3]);
	}
	cordon_lose_ref(call, drv, CORDON_TYPE(drv), &clauses_platform_driver_unregister[4]);
}

static void leave_platform_driver_unregister(struct cordon_call *call)
{
	struct platform_driver *drv = (struct platform_driver *)call->args[0];

	cordon_gain_write(call, 0, drv, sizeof(*drv), CORDON_TYPE(drv), &clauses_platform_driver_unregister[5]);
}

const struct cordon_contract cordon_import_platform_driver_unregister = {
	.name = "platform_driver_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_platform_driver_unregister[0],
	.enter = enter_platform_driver_unregister,
	.leave = leave_platform_driver_unregister,
};

/* ---- platform_driver.probe ---- */
static const struct cordon_clause clauses_platform_driver__probe[] = {
	{ "platform_driver.probe", "specs/linux/platform_device.own.h", "platform_driver.probe", 49 },
	{ "platform_driver.probe", "specs/linux/platform_device.own.h", "__principal(pdev)", 50 },
	{ "platform_driver.probe", "specs/linux/platform_device.own.h", "__runs_in(process)", 50 },
	{ "platform_driver.probe", "specs/linux/platform_device.own.h", "__transfers(platform_caps(pdev))", 51 },
	{ "platform_driver.probe", "specs/linux/platform_device.own.h", "__transfers(devm_caps(&pdev->dev, NULL, 0))", 52 },
	{ "platform_driver.probe", "specs/linux/platform_device.own.h", "__returns_if(ret, devm_caps(&pdev->dev, NULL, 0))", 53 },
	{ "platform_driver.probe", "specs/linux/platform_device.own.h", "__returns_if(ret, platform_caps(pdev))", 54 },
	{ "platform_driver.probe", "specs/linux/platform_device.own.h", "__faults(-ENODEV)", 55 },
};
CORDON_SAME_TYPE(*((struct platform_driver *)0)->probe, int, struct platform_device *);
static void enter_platform_driver__probe(struct cordon_call *call)
{
	struct platform_device *pdev = (struct platform_device *)call->args[0];

	cordon_gain_platform_caps(call, &clauses_platform_driver__probe[3], pdev);
	cordon_gain_devm_caps(call, &clauses_platform_driver__probe[4], &pdev->dev, NULL, 0);
}

static void leave_platform_driver__probe(struct cordon_call *call)
{
	struct platform_device *pdev = (struct platform_device *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_set_close(call, &cordon_set_devm_caps, &pdev->dev, &clauses_platform_driver__probe[5]);
	}
	if (ret) {
		cordon_set_close(call, &cordon_set_platform_caps, pdev, &clauses_platform_driver__probe[6]);
	}
}

static u64 fault_platform_driver__probe(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_platform_driver__probe = {
	.name = "platform_driver.probe",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_platform_driver__probe[0],
	.enter = enter_platform_driver__probe,
	.leave = leave_platform_driver__probe,
	.fault = fault_platform_driver__probe,
};

/* ---- platform_driver.remove ---- */
static const struct cordon_clause clauses_platform_driver__remove[] = {
	{ "platform_driver.remove", "specs/linux/platform_device.own.h", "platform_driver.remove", 68 },
	{ "platform_driver.remove", "specs/linux/platform_device.own.h", "__principal(pdev)", 69 },
	{ "platform_driver.remove", "specs/linux/platform_device.own.h", "__runs_in(process)", 69 },
	{ "platform_driver.remove", "specs/linux/platform_device.own.h", "__returns(devm_caps(&pdev->dev, NULL, 0))", 70 },
	{ "platform_driver.remove", "specs/linux/platform_device.own.h", "__returns(platform_caps(pdev))", 71 },
	{ "platform_driver.remove", "specs/linux/platform_device.own.h", "__faults()", 72 },
};
CORDON_SAME_TYPE(*((struct platform_driver *)0)->remove, void, struct platform_device *);
static void leave_platform_driver__remove(struct cordon_call *call)
{
	struct platform_device *pdev = (struct platform_device *)call->args[0];

	cordon_set_close(call, &cordon_set_devm_caps, &pdev->dev, &clauses_platform_driver__remove[3]);
	cordon_set_close(call, &cordon_set_platform_caps, pdev, &clauses_platform_driver__remove[4]);
}

static u64 fault_platform_driver__remove(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_platform_driver__remove = {
	.name = "platform_driver.remove",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_platform_driver__remove[0],
	.leave = leave_platform_driver__remove,
	.fault = fault_platform_driver__remove,
};

/* ---- platform_driver.shutdown ---- */
static const struct cordon_clause clauses_platform_driver__shutdown[] = {
	{ "platform_driver.shutdown", "specs/linux/platform_device.own.h", "platform_driver.shutdown", 74 },
	{ "platform_driver.shutdown", "specs/linux/platform_device.own.h", "__principal(pdev)", 75 },
	{ "platform_driver.shutdown", "specs/linux/platform_device.own.h", "__runs_in(process)", 75 },
	{ "platform_driver.shutdown", "specs/linux/platform_device.own.h", "__faults()", 75 },
};
CORDON_SAME_TYPE(*((struct platform_driver *)0)->shutdown, void, struct platform_device *);
static u64 fault_platform_driver__shutdown(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_platform_driver__shutdown = {
	.name = "platform_driver.shutdown",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_platform_driver__shutdown[0],
	.fault = fault_platform_driver__shutdown,
};

/* ---- platform_driver.suspend ---- */
static const struct cordon_clause clauses_platform_driver__suspend[] = {
	{ "platform_driver.suspend", "specs/linux/platform_device.own.h", "platform_driver.suspend", 76 },
	{ "platform_driver.suspend", "specs/linux/platform_device.own.h", "__principal(pdev)", 77 },
	{ "platform_driver.suspend", "specs/linux/platform_device.own.h", "__runs_in(process)", 77 },
	{ "platform_driver.suspend", "specs/linux/platform_device.own.h", "__faults(0)", 77 },
};
CORDON_SAME_TYPE(*((struct platform_driver *)0)->suspend, int, struct platform_device *, pm_message_t);
CORDON_IN_REGISTERS(pm_message_t, 8);
static u64 fault_platform_driver__suspend(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_platform_driver__suspend = {
	.name = "platform_driver.suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_platform_driver__suspend[0],
	.fault = fault_platform_driver__suspend,
};

/* ---- platform_driver.resume ---- */
static const struct cordon_clause clauses_platform_driver__resume[] = {
	{ "platform_driver.resume", "specs/linux/platform_device.own.h", "platform_driver.resume", 78 },
	{ "platform_driver.resume", "specs/linux/platform_device.own.h", "__principal(pdev)", 79 },
	{ "platform_driver.resume", "specs/linux/platform_device.own.h", "__runs_in(process)", 79 },
	{ "platform_driver.resume", "specs/linux/platform_device.own.h", "__faults(0)", 79 },
};
CORDON_SAME_TYPE(*((struct platform_driver *)0)->resume, int, struct platform_device *);
static u64 fault_platform_driver__resume(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_platform_driver__resume = {
	.name = "platform_driver.resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_platform_driver__resume[0],
	.fault = fault_platform_driver__resume,
};

/* ---- platform_get_resource ---- */
static const struct cordon_clause clauses_platform_get_resource[] = {
	{ "platform_get_resource", "specs/linux/platform_device.own.h", "platform_get_resource", 82 },
	{ "platform_get_resource", "specs/linux/platform_device.own.h", "__checks(ref(pdev))", 83 },
	{ "platform_get_resource", "specs/linux/platform_device.own.h", "__grants_if(ret, ref(ret))", 84 },
};
CORDON_SAME_TYPE(platform_get_resource, struct resource *, struct platform_device *, unsigned int, unsigned int);
static void enter_platform_get_resource(struct cordon_call *call)
{
	struct platform_device *pdev = (struct platform_device *)call->args[0];

	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_platform_get_resource[1]);
}

static void leave_platform_get_resource(struct cordon_call *call)
{
	struct resource *ret = (struct resource *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_platform_get_resource[2]);
	}
}

const struct cordon_contract cordon_import_platform_get_resource = {
	.name = "platform_get_resource",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_platform_get_resource[0],
	.enter = enter_platform_get_resource,
	.leave = leave_platform_get_resource,
};

/* ---- platform_get_resource_byname ---- */
static const struct cordon_clause clauses_platform_get_resource_byname[] = {
	{ "platform_get_resource_byname", "specs/linux/platform_device.own.h", "platform_get_resource_byname", 85 },
	{ "platform_get_resource_byname", "specs/linux/platform_device.own.h", "__checks(ref(pdev))", 86 },
	{ "platform_get_resource_byname", "specs/linux/platform_device.own.h", "__checks(string(name))", 86 },
	{ "platform_get_resource_byname", "specs/linux/platform_device.own.h", "__grants_if(ret, ref(ret))", 87 },
};
CORDON_SAME_TYPE(platform_get_resource_byname, struct resource *, struct platform_device *, unsigned int, const char *);
static void enter_platform_get_resource_byname(struct cordon_call *call)
{
	struct platform_device *pdev = (struct platform_device *)call->args[0];
	const char *name = (const char *)call->args[2];

	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_platform_get_resource_byname[1]);
	cordon_need_string(call, name, &clauses_platform_get_resource_byname[2]);
}

static void leave_platform_get_resource_byname(struct cordon_call *call)
{
	struct resource *ret = (struct resource *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_platform_get_resource_byname[3]);
	}
}

const struct cordon_contract cordon_import_platform_get_resource_byname = {
	.name = "platform_get_resource_byname",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_platform_get_resource_byname[0],
	.enter = enter_platform_get_resource_byname,
	.leave = leave_platform_get_resource_byname,
};

/* ---- platform_get_irq ---- */
static const struct cordon_clause clauses_platform_get_irq[] = {
	{ "platform_get_irq", "specs/linux/platform_device.own.h", "platform_get_irq", 88 },
	{ "platform_get_irq", "specs/linux/platform_device.own.h", "__runs_in(process)", 89 },
	{ "platform_get_irq", "specs/linux/platform_device.own.h", "__checks(ref(pdev))", 90 },
	{ "platform_get_irq", "specs/linux/platform_device.own.h", "__grants_if(ret > 0, irq(ret))", 91 },
};
CORDON_SAME_TYPE(platform_get_irq, int, struct platform_device *, unsigned int);
static void enter_platform_get_irq(struct cordon_call *call)
{
	struct platform_device *pdev = (struct platform_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_platform_get_irq[1]);
	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_platform_get_irq[2]);
}

static void leave_platform_get_irq(struct cordon_call *call)
{
	int ret = (int)call->result;

	if (ret > 0) {
		cordon_gain_irq(call, 0, ret, &clauses_platform_get_irq[3]);
	}
}

const struct cordon_contract cordon_import_platform_get_irq = {
	.name = "platform_get_irq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_platform_get_irq[0],
	.enter = enter_platform_get_irq,
	.leave = leave_platform_get_irq,
};

/* ---- platform_get_irq_optional ---- */
static const struct cordon_clause clauses_platform_get_irq_optional[] = {
	{ "platform_get_irq_optional", "specs/linux/platform_device.own.h", "platform_get_irq_optional", 92 },
	{ "platform_get_irq_optional", "specs/linux/platform_device.own.h", "__runs_in(process)", 93 },
	{ "platform_get_irq_optional", "specs/linux/platform_device.own.h", "__checks(ref(pdev))", 94 },
	{ "platform_get_irq_optional", "specs/linux/platform_device.own.h", "__grants_if(ret > 0, irq(ret))", 95 },
};
CORDON_SAME_TYPE(platform_get_irq_optional, int, struct platform_device *, unsigned int);
static void enter_platform_get_irq_optional(struct cordon_call *call)
{
	struct platform_device *pdev = (struct platform_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_platform_get_irq_optional[1]);
	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_platform_get_irq_optional[2]);
}

static void leave_platform_get_irq_optional(struct cordon_call *call)
{
	int ret = (int)call->result;

	if (ret > 0) {
		cordon_gain_irq(call, 0, ret, &clauses_platform_get_irq_optional[3]);
	}
}

const struct cordon_contract cordon_import_platform_get_irq_optional = {
	.name = "platform_get_irq_optional",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_platform_get_irq_optional[0],
	.enter = enter_platform_get_irq_optional,
	.leave = leave_platform_get_irq_optional,
};

/* ---- platform_get_irq_byname ---- */
static const struct cordon_clause clauses_platform_get_irq_byname[] = {
	{ "platform_get_irq_byname", "specs/linux/platform_device.own.h", "platform_get_irq_byname", 96 },
	{ "platform_get_irq_byname", "specs/linux/platform_device.own.h", "__runs_in(process)", 97 },
	{ "platform_get_irq_byname", "specs/linux/platform_device.own.h", "__checks(ref(pdev))", 98 },
	{ "platform_get_irq_byname", "specs/linux/platform_device.own.h", "__checks(string(name))", 98 },
	{ "platform_get_irq_byname", "specs/linux/platform_device.own.h", "__grants_if(ret > 0, irq(ret))", 99 },
};
CORDON_SAME_TYPE(platform_get_irq_byname, int, struct platform_device *, const char *);
static void enter_platform_get_irq_byname(struct cordon_call *call)
{
	struct platform_device *pdev = (struct platform_device *)call->args[0];
	const char *name = (const char *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_platform_get_irq_byname[1]);
	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_platform_get_irq_byname[2]);
	cordon_need_string(call, name, &clauses_platform_get_irq_byname[3]);
}

static void leave_platform_get_irq_byname(struct cordon_call *call)
{
	int ret = (int)call->result;

	if (ret > 0) {
		cordon_gain_irq(call, 0, ret, &clauses_platform_get_irq_byname[4]);
	}
}

const struct cordon_contract cordon_import_platform_get_irq_byname = {
	.name = "platform_get_irq_byname",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_platform_get_irq_byname[0],
	.enter = enter_platform_get_irq_byname,
	.leave = leave_platform_get_irq_byname,
};

/* ---- devm_platform_ioremap_resource ---- */
static const struct cordon_clause clauses_devm_platform_ioremap_resource[] = {
	{ "devm_platform_ioremap_resource", "specs/linux/platform_device.own.h", "devm_platform_ioremap_resource", 100 },
	{ "devm_platform_ioremap_resource", "specs/linux/platform_device.own.h", "__runs_in(process)", 101 },
	{ "devm_platform_ioremap_resource", "specs/linux/platform_device.own.h", "__checks(ref(pdev))", 102 },
	{ "devm_platform_ioremap_resource", "specs/linux/platform_device.own.h", "__checks(devm_caps(&pdev->dev, NULL, 0))", 103 },
	{ "devm_platform_ioremap_resource", "specs/linux/platform_device.own.h", "__returns_if(!IS_ERR(ret), devm_caps(&pdev->dev, ret, own_resource_size(pdev, index)))", 104 },
};
CORDON_SAME_TYPE(devm_platform_ioremap_resource, void *, struct platform_device *, unsigned int);
static void enter_devm_platform_ioremap_resource(struct cordon_call *call)
{
	struct platform_device *pdev = (struct platform_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_platform_ioremap_resource[1]);
	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_devm_platform_ioremap_resource[2]);
	cordon_set_need(call, &cordon_set_devm_caps, &pdev->dev, &clauses_devm_platform_ioremap_resource[3]);
}

static void leave_devm_platform_ioremap_resource(struct cordon_call *call)
{
	struct platform_device *pdev = (struct platform_device *)call->args[0];
	unsigned int index = (unsigned int)call->args[1];
	void *ret = (void *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_devm_caps(call, &clauses_devm_platform_ioremap_resource[4], &pdev->dev, ret, own_resource_size(pdev, index));
	}
}

const struct cordon_contract cordon_import_devm_platform_ioremap_resource = {
	.name = "devm_platform_ioremap_resource",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_devm_platform_ioremap_resource[0],
	.enter = enter_devm_platform_ioremap_resource,
	.leave = leave_devm_platform_ioremap_resource,
};

/* ---- platform_device_alloc ---- */
static const struct cordon_clause clauses_platform_device_alloc[] = {
	{ "platform_device_alloc", "specs/linux/platform_device.own.h", "platform_device_alloc", 118 },
	{ "platform_device_alloc", "specs/linux/platform_device.own.h", "__runs_in(process)", 119 },
	{ "platform_device_alloc", "specs/linux/platform_device.own.h", "__checks(string(name))", 120 },
	{ "platform_device_alloc", "specs/linux/platform_device.own.h", "__returns_if(ret, platform_made(ret))", 121 },
	{ "platform_device_alloc", "specs/linux/platform_device.own.h", "__pins_if(ret, ref(ret), platform_device_put(ret))", 122 },
};
CORDON_SAME_TYPE(platform_device_alloc, struct platform_device *, const char *, int);
static void enter_platform_device_alloc(struct cordon_call *call)
{
	const char *name = (const char *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_platform_device_alloc[1]);
	cordon_need_string(call, name, &clauses_platform_device_alloc[2]);
}

static void leave_platform_device_alloc(struct cordon_call *call)
{
	struct platform_device *ret = (struct platform_device *)call->result;

	if (ret) {
		cordon_gain_platform_made(call, &clauses_platform_device_alloc[3], ret);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_platform_device_put, arguments, NULL, 0, &clauses_platform_device_alloc[4]);
		}
	}
}

const struct cordon_contract cordon_import_platform_device_alloc = {
	.name = "platform_device_alloc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_platform_device_alloc[0],
	.enter = enter_platform_device_alloc,
	.leave = leave_platform_device_alloc,
};

/* ---- platform_device_add_resources ---- */
static const struct cordon_clause clauses_platform_device_add_resources[] = {
	{ "platform_device_add_resources", "specs/linux/platform_device.own.h", "platform_device_add_resources", 124 },
	{ "platform_device_add_resources", "specs/linux/platform_device.own.h", "__runs_in(process)", 125 },
	{ "platform_device_add_resources", "specs/linux/platform_device.own.h", "__checks(platform_made(pdev))", 126 },
	{ "platform_device_add_resources", "specs/linux/platform_device.own.h", "__checks_if(res, read(res, num * sizeof(*res)))", 127 },
};
CORDON_SAME_TYPE(platform_device_add_resources, int, struct platform_device *, const struct resource *, unsigned int);
static void enter_platform_device_add_resources(struct cordon_call *call)
{
	struct platform_device *pdev = (struct platform_device *)call->args[0];
	const struct resource *res = (const struct resource *)call->args[1];
	unsigned int num = (unsigned int)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_platform_device_add_resources[1]);
	cordon_set_need(call, &cordon_set_platform_made, pdev, &clauses_platform_device_add_resources[2]);
	if (res) {
		cordon_need_read(call, res, num * sizeof(*res), &clauses_platform_device_add_resources[3]);
	}
}

const struct cordon_contract cordon_import_platform_device_add_resources = {
	.name = "platform_device_add_resources",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_platform_device_add_resources[0],
	.enter = enter_platform_device_add_resources,
};

/* ---- platform_device_add_data ---- */
static const struct cordon_clause clauses_platform_device_add_data[] = {
	{ "platform_device_add_data", "specs/linux/platform_device.own.h", "platform_device_add_data", 128 },
	{ "platform_device_add_data", "specs/linux/platform_device.own.h", "__runs_in(process)", 129 },
	{ "platform_device_add_data", "specs/linux/platform_device.own.h", "__checks(platform_made(pdev))", 130 },
	{ "platform_device_add_data", "specs/linux/platform_device.own.h", "__checks_if(data, read(data, size))", 131 },
};
CORDON_SAME_TYPE(platform_device_add_data, int, struct platform_device *, const void *, size_t);
static void enter_platform_device_add_data(struct cordon_call *call)
{
	struct platform_device *pdev = (struct platform_device *)call->args[0];
	const void *data = (const void *)call->args[1];
	size_t size = (size_t)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_platform_device_add_data[1]);
	cordon_set_need(call, &cordon_set_platform_made, pdev, &clauses_platform_device_add_data[2]);
	if (data) {
		cordon_need_read(call, data, size, &clauses_platform_device_add_data[3]);
	}
}

const struct cordon_contract cordon_import_platform_device_add_data = {
	.name = "platform_device_add_data",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_platform_device_add_data[0],
	.enter = enter_platform_device_add_data,
};

/* ---- platform_device_add ---- */
static const struct cordon_clause clauses_platform_device_add[] = {
	{ "platform_device_add", "specs/linux/platform_device.own.h", "platform_device_add", 132 },
	{ "platform_device_add", "specs/linux/platform_device.own.h", "__runs_in(process)", 133 },
	{ "platform_device_add", "specs/linux/platform_device.own.h", "__checks(platform_made(pdev))", 134 },
	{ "platform_device_add", "specs/linux/platform_device.own.h", "__checks_if(pdev->dev.parent, ref(pdev->dev.parent))", 135 },
	{ "platform_device_add", "specs/linux/platform_device.own.h", "__pins_if(!ret, ref(pdev), platform_device_del(pdev))", 136 },
};
CORDON_SAME_TYPE(platform_device_add, int, struct platform_device *);
static void enter_platform_device_add(struct cordon_call *call)
{
	struct platform_device *pdev = (struct platform_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_platform_device_add[1]);
	cordon_set_need(call, &cordon_set_platform_made, pdev, &clauses_platform_device_add[2]);
	if (pdev->dev.parent) {
		cordon_need_ref(call, pdev->dev.parent, 0, CORDON_TYPE(pdev->dev.parent), &clauses_platform_device_add[3]);
	}
}

static void leave_platform_device_add(struct cordon_call *call)
{
	struct platform_device *pdev = (struct platform_device *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(pdev) };
		
			cordon_pin(call, &cordon_inverse_platform_device_del, arguments, NULL, 0, &clauses_platform_device_add[4]);
		}
	}
}

const struct cordon_contract cordon_import_platform_device_add = {
	.name = "platform_device_add",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_platform_device_add[0],
	.enter = enter_platform_device_add,
	.leave = leave_platform_device_add,
};

/* ---- platform_device_del ---- */
static const struct cordon_clause clauses_platform_device_del[] = {
	{ "platform_device_del", "specs/linux/platform_device.own.h", "platform_device_del", 137 },
	{ "platform_device_del", "specs/linux/platform_device.own.h", "__runs_in(process)", 138 },
	{ "platform_device_del", "specs/linux/platform_device.own.h", "__checks_if(pdev, platform_made(pdev))", 139 },
	{ "platform_device_del", "specs/linux/platform_device.own.h", "__unpins(platform_device_del(pdev))", 140 },
};
CORDON_SAME_TYPE(platform_device_del, void, struct platform_device *);
static void enter_platform_device_del(struct cordon_call *call)
{
	struct platform_device *pdev = (struct platform_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_platform_device_del[1]);
	if (pdev) {
		cordon_set_need(call, &cordon_set_platform_made, pdev, &clauses_platform_device_del[2]);
	}
	{
		const u64 arguments[6] = { (u64)(pdev) };
	
		cordon_unpin(call, &cordon_inverse_platform_device_del, arguments, 1, &clauses_platform_device_del[3]);
	}
}

const struct cordon_contract cordon_import_platform_device_del = {
	.name = "platform_device_del",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_platform_device_del[0],
	.enter = enter_platform_device_del,
};

/* ---- platform_device_put ---- */
static const struct cordon_clause clauses_platform_device_put[] = {
	{ "platform_device_put", "specs/linux/platform_device.own.h", "platform_device_put", 141 },
	{ "platform_device_put", "specs/linux/platform_device.own.h", "__runs_in(process)", 142 },
	{ "platform_device_put", "specs/linux/platform_device.own.h", "__unpins(platform_device_put(pdev))", 143 },
	{ "platform_device_put", "specs/linux/platform_device.own.h", "__transfers_if(!IS_ERR_OR_NULL(pdev), platform_made(pdev))", 144 },
};
CORDON_SAME_TYPE(platform_device_put, void, struct platform_device *);
static void enter_platform_device_put(struct cordon_call *call)
{
	struct platform_device *pdev = (struct platform_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_platform_device_put[1]);
	{
		const u64 arguments[6] = { (u64)(pdev) };
	
		cordon_unpin(call, &cordon_inverse_platform_device_put, arguments, 1, &clauses_platform_device_put[2]);
	}
	if (!IS_ERR_OR_NULL(pdev)) {
		cordon_set_close(call, &cordon_set_platform_made, pdev, &clauses_platform_device_put[3]);
	}
}

const struct cordon_contract cordon_import_platform_device_put = {
	.name = "platform_device_put",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_platform_device_put[0],
	.enter = enter_platform_device_put,
};

/* ---- platform_device_register_full ---- */
static const struct cordon_clause clauses_platform_device_register_full[] = {
	{ "platform_device_register_full", "specs/linux/platform_device.own.h", "platform_device_register_full", 146 },
	{ "platform_device_register_full", "specs/linux/platform_device.own.h", "__runs_in(process)", 147 },
	{ "platform_device_register_full", "specs/linux/platform_device.own.h", "__checks(read(pdevinfo, sizeof(*pdevinfo)))", 148 },
	{ "platform_device_register_full", "specs/linux/platform_device.own.h", "__checks(string(pdevinfo->name))", 149 },
	{ "platform_device_register_full", "specs/linux/platform_device.own.h", "__requires(!pdevinfo->fwnode && !pdevinfo->properties)", 150 },
	{ "platform_device_register_full", "specs/linux/platform_device.own.h", "__checks_if(pdevinfo->parent, ref(pdevinfo->parent))", 151 },
	{ "platform_device_register_full", "specs/linux/platform_device.own.h", "__checks_if(pdevinfo->num_res, read(pdevinfo->res, pdevinfo->num_res * sizeof(*pdevinfo->res)))", 152 },
	{ "platform_device_register_full", "specs/linux/platform_device.own.h", "__checks_if(pdevinfo->size_data, read(pdevinfo->data, pdevinfo->size_data))", 153 },
	{ "platform_device_register_full", "specs/linux/platform_device.own.h", "__returns_if(!IS_ERR(ret), platform_made(ret))", 154 },
	{ "platform_device_register_full", "specs/linux/platform_device.own.h", "__pins_if(!IS_ERR(ret), ref(ret), platform_device_unregister(ret))", 155 },
};
CORDON_SAME_TYPE(platform_device_register_full, struct platform_device *, const struct platform_device_info *);
static void enter_platform_device_register_full(struct cordon_call *call)
{
	const struct platform_device_info *pdevinfo = (const struct platform_device_info *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_platform_device_register_full[1]);
	cordon_need_read(call, pdevinfo, sizeof(*pdevinfo), &clauses_platform_device_register_full[2]);
	cordon_need_string(call, pdevinfo->name, &clauses_platform_device_register_full[3]);
	cordon_require(call, !pdevinfo->fwnode && !pdevinfo->properties, &clauses_platform_device_register_full[4]);
	if (pdevinfo->parent) {
		cordon_need_ref(call, pdevinfo->parent, 0, CORDON_TYPE(pdevinfo->parent), &clauses_platform_device_register_full[5]);
	}
	if (pdevinfo->num_res) {
		cordon_need_read(call, pdevinfo->res, pdevinfo->num_res * sizeof(*pdevinfo->res), &clauses_platform_device_register_full[6]);
	}
	if (pdevinfo->size_data) {
		cordon_need_read(call, pdevinfo->data, pdevinfo->size_data, &clauses_platform_device_register_full[7]);
	}
}

static void leave_platform_device_register_full(struct cordon_call *call)
{
	struct platform_device *ret = (struct platform_device *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_platform_made(call, &clauses_platform_device_register_full[8], ret);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_platform_device_unregister, arguments, NULL, 0, &clauses_platform_device_register_full[9]);
		}
	}
}

const struct cordon_contract cordon_import_platform_device_register_full = {
	.name = "platform_device_register_full",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_platform_device_register_full[0],
	.enter = enter_platform_device_register_full,
	.leave = leave_platform_device_register_full,
};

/* ---- platform_device_unregister ---- */
static const struct cordon_clause clauses_platform_device_unregister[] = {
	{ "platform_device_unregister", "specs/linux/platform_device.own.h", "platform_device_unregister", 167 },
	{ "platform_device_unregister", "specs/linux/platform_device.own.h", "__runs_in(process)", 168 },
	{ "platform_device_unregister", "specs/linux/platform_device.own.h", "__revokes_if(own_ends(pdev, snd_caps, &pdev->dev), snd_caps(&pdev->dev, NULL, 0, NULL, NULL))", 169 },
	{ "platform_device_unregister", "specs/linux/platform_device.own.h", "__revokes_if(own_ends(pdev, devm_caps, &pdev->dev), devm_caps(&pdev->dev, NULL, 0))", 170 },
	{ "platform_device_unregister", "specs/linux/platform_device.own.h", "__revokes_if(own_ends(pdev, platform_caps, pdev), platform_caps(pdev))", 171 },
	{ "platform_device_unregister", "specs/linux/platform_device.own.h", "__unpins(platform_device_unregister(pdev))", 172 },
	{ "platform_device_unregister", "specs/linux/platform_device.own.h", "__unpins(platform_device_del(pdev))", 173 },
	{ "platform_device_unregister", "specs/linux/platform_device.own.h", "__unpins(platform_device_put(pdev))", 174 },
	{ "platform_device_unregister", "specs/linux/platform_device.own.h", "__transfers_if(!IS_ERR_OR_NULL(pdev), platform_made(pdev))", 175 },
};
CORDON_SAME_TYPE(platform_device_unregister, void, struct platform_device *);
static void enter_platform_device_unregister(struct cordon_call *call)
{
	struct platform_device *pdev = (struct platform_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_platform_device_unregister[1]);
	if (own_ends(pdev, snd_caps, &pdev->dev)) {
		cordon_set_close(call, &cordon_set_snd_caps, &pdev->dev, &clauses_platform_device_unregister[2]);
	}
	if (own_ends(pdev, devm_caps, &pdev->dev)) {
		cordon_set_close(call, &cordon_set_devm_caps, &pdev->dev, &clauses_platform_device_unregister[3]);
	}
	if (own_ends(pdev, platform_caps, pdev)) {
		cordon_set_close(call, &cordon_set_platform_caps, pdev, &clauses_platform_device_unregister[4]);
	}
	{
		const u64 arguments[6] = { (u64)(pdev) };
	
		cordon_unpin(call, &cordon_inverse_platform_device_unregister, arguments, 1, &clauses_platform_device_unregister[5]);
	}
	{
		const u64 arguments[6] = { (u64)(pdev) };
	
		cordon_unpin(call, &cordon_inverse_platform_device_del, arguments, 1, &clauses_platform_device_unregister[6]);
	}
	{
		const u64 arguments[6] = { (u64)(pdev) };
	
		cordon_unpin(call, &cordon_inverse_platform_device_put, arguments, 1, &clauses_platform_device_unregister[7]);
	}
	if (!IS_ERR_OR_NULL(pdev)) {
		cordon_set_close(call, &cordon_set_platform_made, pdev, &clauses_platform_device_unregister[8]);
	}
}

const struct cordon_contract cordon_import_platform_device_unregister = {
	.name = "platform_device_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_platform_device_unregister[0],
	.enter = enter_platform_device_unregister,
};

