/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/usb.own.h>
#include "wrap.h"

/* ---- set usb_dev_hold ---- */
static const struct cordon_clause clauses_set_usb_dev_hold[] = {
	{ "usb_dev_hold", "specs/linux/usb.own.h", "__includes(ref(dev))", 76 },
	{ "usb_dev_hold", "specs/linux/usb.own.h", "__includes(ref(&dev->dev))", 77 },
};

const struct cordon_set cordon_set_usb_dev_hold = { .name = "usb_dev_hold" };

void cordon_include_usb_dev_hold(struct cordon_call *call, struct cordon_parts *parts, struct usb_device *dev)
{
	cordon_add_ref(call, parts, dev, 0, CORDON_TYPE(dev), &clauses_set_usb_dev_hold[0]);
	cordon_add_ref(call, parts, &dev->dev, 0, CORDON_TYPE(&dev->dev), &clauses_set_usb_dev_hold[1]);
}

void cordon_gain_usb_dev_hold(struct cordon_call *call, const struct cordon_clause *clause, struct usb_device *dev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_usb_dev_hold, dev, clause);
	cordon_include_usb_dev_hold(call, &parts, dev);
	cordon_parts_grant(call, &parts);
}

/* ---- set usb_interface_caps ---- */
static const struct cordon_clause clauses_set_usb_interface_caps[] = {
	{ "usb_interface_caps", "specs/linux/usb.own.h", "__includes(ref(intf))", 14 },
	{ "usb_interface_caps", "specs/linux/usb.own.h", "__includes(ref(&intf->dev))", 15 },
	{ "usb_interface_caps", "specs/linux/usb.own.h", "__includes(fields(intf))", 16 },
	{ "usb_interface_caps", "specs/linux/usb.own.h", "__includes(ref(interface_to_usbdev(intf)))", 17 },
	{ "usb_interface_caps", "specs/linux/usb.own.h", "__includes(ref(&interface_to_usbdev(intf)->dev))", 18 },
};

const struct cordon_set cordon_set_usb_interface_caps = { .name = "usb_interface_caps" };

void cordon_include_usb_interface_caps(struct cordon_call *call, struct cordon_parts *parts, struct usb_interface *intf)
{
	cordon_add_ref(call, parts, intf, 0, CORDON_TYPE(intf), &clauses_set_usb_interface_caps[0]);
	cordon_add_ref(call, parts, &intf->dev, 0, CORDON_TYPE(&intf->dev), &clauses_set_usb_interface_caps[1]);
	cordon_add_fields(call, parts, intf, CORDON_FIELDS(intf), &clauses_set_usb_interface_caps[2]);
	cordon_add_ref(call, parts, interface_to_usbdev(intf), 0, CORDON_TYPE(interface_to_usbdev(intf)), &clauses_set_usb_interface_caps[3]);
	cordon_add_ref(call, parts, &interface_to_usbdev(intf)->dev, 0, CORDON_TYPE(&interface_to_usbdev(intf)->dev), &clauses_set_usb_interface_caps[4]);
}

void cordon_gain_usb_interface_caps(struct cordon_call *call, const struct cordon_clause *clause, struct usb_interface *intf)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_usb_interface_caps, intf, clause);
	cordon_include_usb_interface_caps(call, &parts, intf);
	cordon_parts_grant(call, &parts);
}

/* ---- set usb_intf_hold ---- */
static const struct cordon_clause clauses_set_usb_intf_hold[] = {
	{ "usb_intf_hold", "specs/linux/usb.own.h", "__includes(ref(intf))", 79 },
	{ "usb_intf_hold", "specs/linux/usb.own.h", "__includes(ref(&intf->dev))", 80 },
};

const struct cordon_set cordon_set_usb_intf_hold = { .name = "usb_intf_hold" };

void cordon_include_usb_intf_hold(struct cordon_call *call, struct cordon_parts *parts, struct usb_interface *intf)
{
	cordon_add_ref(call, parts, intf, 0, CORDON_TYPE(intf), &clauses_set_usb_intf_hold[0]);
	cordon_add_ref(call, parts, &intf->dev, 0, CORDON_TYPE(&intf->dev), &clauses_set_usb_intf_hold[1]);
}

void cordon_gain_usb_intf_hold(struct cordon_call *call, const struct cordon_clause *clause, struct usb_interface *intf)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_usb_intf_hold, intf, clause);
	cordon_include_usb_intf_hold(call, &parts, intf);
	cordon_parts_grant(call, &parts);
}

/* ---- usb_register_driver ---- */
static const struct cordon_clause clauses_usb_register_driver[] = {
	{ "usb_register_driver", "specs/linux/usb.own.h", "usb_register_driver", 23 },
	{ "usb_register_driver", "specs/linux/usb.own.h", "__runs_in(process)", 24 },
	{ "usb_register_driver", "specs/linux/usb.own.h", "__opaque(owner)", 25 },
	{ "usb_register_driver", "specs/linux/usb.own.h", "__checks(string(mod_name))", 26 },
	{ "usb_register_driver", "specs/linux/usb.own.h", "__registers(driver, usb_driver)", 27 },
	{ "usb_register_driver", "specs/linux/usb.own.h", "__registers_for((struct own_attribute_walk w = own_attributes(driver->dev_groups); w.attribute && *w.attribute; own_attribute_next(w)), container_of(*w.attribute, struct device_attribute, attr), device_attribute)", 28 },
	{ "usb_register_driver", "specs/linux/usb.own.h", "__returns_if(ret, write(driver, sizeof(*driver)))", 31 },
	{ "usb_register_driver", "specs/linux/usb.own.h", "__grants_if(!ret, ref(driver))", 32 },
	{ "usb_register_driver", "specs/linux/usb.own.h", "__pins_if(!ret, ref(driver), usb_deregister(driver))", 33 },
};
CORDON_SAME_TYPE(usb_register_driver, int, struct usb_driver *, struct module *, const char *);
static void enter_usb_register_driver(struct cordon_call *call)
{
	struct usb_driver *driver = (struct usb_driver *)call->args[0];
	const char *mod_name = (const char *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_register_driver[1]);
	cordon_need_string(call, mod_name, &clauses_usb_register_driver[3]);
	cordon_register_table(call, driver, &cordon_table_usb_driver, &clauses_usb_register_driver[4]);
	for (struct own_attribute_walk w = own_attributes(driver->dev_groups); w.attribute && *w.attribute; own_attribute_next(w)) {
		cordon_register_table(call, container_of(*w.attribute, struct device_attribute, attr), &cordon_table_device_attribute, &clauses_usb_register_driver[5]);
	}
}

static void leave_usb_register_driver(struct cordon_call *call)
{
	struct usb_driver *driver = (struct usb_driver *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, driver, sizeof(*driver), CORDON_TYPE(driver), &clauses_usb_register_driver[6]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, driver, 0, CORDON_TYPE(driver), &clauses_usb_register_driver[7]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(driver) };
		
			cordon_pin(call, &cordon_inverse_usb_deregister, arguments, NULL, 0, &clauses_usb_register_driver[8]);
		}
	}
}

const struct cordon_contract cordon_import_usb_register_driver = {
	.name = "usb_register_driver",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_usb_register_driver[0],
	.enter = enter_usb_register_driver,
	.leave = leave_usb_register_driver,
};

/* ---- usb_deregister ---- */
static const struct cordon_clause clauses_usb_deregister[] = {
	{ "usb_deregister", "specs/linux/usb.own.h", "usb_deregister", 34 },
	{ "usb_deregister", "specs/linux/usb.own.h", "__runs_in(process)", 35 },
	{ "usb_deregister", "specs/linux/usb.own.h", "__checks(ref(driver))", 36 },
	{ "usb_deregister", "specs/linux/usb.own.h", "__unpins(usb_deregister(driver))", 37 },
	{ "usb_deregister", "specs/linux/usb.own.h", "__revokes(ref(driver))", 38 },
	{ "usb_deregister", "specs/linux/usb.own.h", "__returns(write(driver, sizeof(*driver)))", 39 },
};
CORDON_SAME_TYPE(usb_deregister, void, struct usb_driver *);
static void enter_usb_deregister(struct cordon_call *call)
{
	struct usb_driver *driver = (struct usb_driver *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_deregister[1]);
	cordon_need_ref(call, driver, 0, CORDON_TYPE(driver), &clauses_usb_deregister[2]);
	{
		const u64 arguments[6] = { (u64)(driver) };
	
		cordon_end(call, &cordon_inverse_usb_deregister, arguments, 1, &clauses_usb_deregister[3]);
	}
	cordon_lose_ref(call, driver, CORDON_TYPE(driver), &clauses_usb_deregister[4]);
}

static void leave_usb_deregister(struct cordon_call *call)
{
	struct usb_driver *driver = (struct usb_driver *)call->args[0];

	cordon_gain_write(call, 0, driver, sizeof(*driver), CORDON_TYPE(driver), &clauses_usb_deregister[5]);
}

const struct cordon_contract cordon_import_usb_deregister = {
	.name = "usb_deregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_deregister[0],
	.enter = enter_usb_deregister,
	.leave = leave_usb_deregister,
};

/* ---- usb_driver.probe ---- */
static const struct cordon_clause clauses_usb_driver__probe[] = {
	{ "usb_driver.probe", "specs/linux/usb.own.h", "usb_driver.probe", 42 },
	{ "usb_driver.probe", "specs/linux/usb.own.h", "__principal(intf)", 43 },
	{ "usb_driver.probe", "specs/linux/usb.own.h", "__runs_in(process)", 43 },
	{ "usb_driver.probe", "specs/linux/usb.own.h", "__transfers(usb_interface_caps(intf))", 44 },
	{ "usb_driver.probe", "specs/linux/usb.own.h", "__transfers(devm_caps(&intf->dev, NULL, 0))", 45 },
	{ "usb_driver.probe", "specs/linux/usb.own.h", "__returns_if(ret, devm_caps(&intf->dev, NULL, 0))", 46 },
	{ "usb_driver.probe", "specs/linux/usb.own.h", "__returns_if(ret, usb_interface_caps(intf))", 47 },
	{ "usb_driver.probe", "specs/linux/usb.own.h", "__faults(-ENODEV)", 48 },
};
CORDON_SAME_TYPE(*((struct usb_driver *)0)->probe, int, struct usb_interface *, const struct usb_device_id *);
static void enter_usb_driver__probe(struct cordon_call *call)
{
	struct usb_interface *intf = (struct usb_interface *)call->args[0];

	cordon_gain_usb_interface_caps(call, &clauses_usb_driver__probe[3], intf);
	cordon_gain_devm_caps(call, &clauses_usb_driver__probe[4], &intf->dev, NULL, 0);
}

static void leave_usb_driver__probe(struct cordon_call *call)
{
	struct usb_interface *intf = (struct usb_interface *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_set_close(call, &cordon_set_devm_caps, &intf->dev, &clauses_usb_driver__probe[5]);
	}
	if (ret) {
		cordon_set_close(call, &cordon_set_usb_interface_caps, intf, &clauses_usb_driver__probe[6]);
	}
}

static u64 fault_usb_driver__probe(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_usb_driver__probe = {
	.name = "usb_driver.probe",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usb_driver__probe[0],
	.enter = enter_usb_driver__probe,
	.leave = leave_usb_driver__probe,
	.fault = fault_usb_driver__probe,
};

/* ---- usb_driver.disconnect ---- */
static const struct cordon_clause clauses_usb_driver__disconnect[] = {
	{ "usb_driver.disconnect", "specs/linux/usb.own.h", "usb_driver.disconnect", 49 },
	{ "usb_driver.disconnect", "specs/linux/usb.own.h", "__principal(intf)", 50 },
	{ "usb_driver.disconnect", "specs/linux/usb.own.h", "__runs_in(process)", 50 },
	{ "usb_driver.disconnect", "specs/linux/usb.own.h", "__returns(devm_caps(&intf->dev, NULL, 0))", 51 },
	{ "usb_driver.disconnect", "specs/linux/usb.own.h", "__returns(usb_interface_caps(intf))", 52 },
	{ "usb_driver.disconnect", "specs/linux/usb.own.h", "__faults()", 53 },
};
CORDON_SAME_TYPE(*((struct usb_driver *)0)->disconnect, void, struct usb_interface *);
static void leave_usb_driver__disconnect(struct cordon_call *call)
{
	struct usb_interface *intf = (struct usb_interface *)call->args[0];

	cordon_set_close(call, &cordon_set_devm_caps, &intf->dev, &clauses_usb_driver__disconnect[3]);
	cordon_set_close(call, &cordon_set_usb_interface_caps, intf, &clauses_usb_driver__disconnect[4]);
}

static u64 fault_usb_driver__disconnect(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_usb_driver__disconnect = {
	.name = "usb_driver.disconnect",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_driver__disconnect[0],
	.leave = leave_usb_driver__disconnect,
	.fault = fault_usb_driver__disconnect,
};

/* ---- usb_driver.unlocked_ioctl ---- */
static const struct cordon_clause clauses_usb_driver__unlocked_ioctl[] = {
	{ "usb_driver.unlocked_ioctl", "specs/linux/usb.own.h", "usb_driver.unlocked_ioctl", 55 },
	{ "usb_driver.unlocked_ioctl", "specs/linux/usb.own.h", "__principal(intf)", 56 },
	{ "usb_driver.unlocked_ioctl", "specs/linux/usb.own.h", "__runs_in(process)", 56 },
	{ "usb_driver.unlocked_ioctl", "specs/linux/usb.own.h", "__lends_if(buf, write(buf, _IOC_SIZE(code)))", 57 },
	{ "usb_driver.unlocked_ioctl", "specs/linux/usb.own.h", "__faults(-ENODEV)", 58 },
};
CORDON_SAME_TYPE(*((struct usb_driver *)0)->unlocked_ioctl, int, struct usb_interface *, unsigned int, void *);
static void enter_usb_driver__unlocked_ioctl(struct cordon_call *call)
{
	unsigned int code = (unsigned int)call->args[1];
	void *buf = (void *)call->args[2];

	if (buf) {
		cordon_lend_write(call, buf, _IOC_SIZE(code), CORDON_TYPE(buf), &clauses_usb_driver__unlocked_ioctl[3]);
	}
}

static u64 fault_usb_driver__unlocked_ioctl(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_usb_driver__unlocked_ioctl = {
	.name = "usb_driver.unlocked_ioctl",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_usb_driver__unlocked_ioctl[0],
	.enter = enter_usb_driver__unlocked_ioctl,
	.fault = fault_usb_driver__unlocked_ioctl,
};

/* ---- usb_driver.suspend ---- */
static const struct cordon_clause clauses_usb_driver__suspend[] = {
	{ "usb_driver.suspend", "specs/linux/usb.own.h", "usb_driver.suspend", 59 },
	{ "usb_driver.suspend", "specs/linux/usb.own.h", "__principal(intf)", 60 },
	{ "usb_driver.suspend", "specs/linux/usb.own.h", "__runs_in(process)", 60 },
	{ "usb_driver.suspend", "specs/linux/usb.own.h", "__faults(0)", 60 },
};
CORDON_SAME_TYPE(*((struct usb_driver *)0)->suspend, int, struct usb_interface *, pm_message_t);
CORDON_IN_REGISTERS(pm_message_t, 8);
static u64 fault_usb_driver__suspend(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_usb_driver__suspend = {
	.name = "usb_driver.suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usb_driver__suspend[0],
	.fault = fault_usb_driver__suspend,
};

/* ---- usb_driver.resume ---- */
static const struct cordon_clause clauses_usb_driver__resume[] = {
	{ "usb_driver.resume", "specs/linux/usb.own.h", "usb_driver.resume", 61 },
	{ "usb_driver.resume", "specs/linux/usb.own.h", "__principal(intf)", 62 },
	{ "usb_driver.resume", "specs/linux/usb.own.h", "__runs_in(process)", 62 },
	{ "usb_driver.resume", "specs/linux/usb.own.h", "__faults(0)", 62 },
};
CORDON_SAME_TYPE(*((struct usb_driver *)0)->resume, int, struct usb_interface *);
static u64 fault_usb_driver__resume(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_usb_driver__resume = {
	.name = "usb_driver.resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_driver__resume[0],
	.fault = fault_usb_driver__resume,
};

/* ---- usb_driver.reset_resume ---- */
static const struct cordon_clause clauses_usb_driver__reset_resume[] = {
	{ "usb_driver.reset_resume", "specs/linux/usb.own.h", "usb_driver.reset_resume", 63 },
	{ "usb_driver.reset_resume", "specs/linux/usb.own.h", "__principal(intf)", 64 },
	{ "usb_driver.reset_resume", "specs/linux/usb.own.h", "__runs_in(process)", 64 },
	{ "usb_driver.reset_resume", "specs/linux/usb.own.h", "__faults(0)", 64 },
};
CORDON_SAME_TYPE(*((struct usb_driver *)0)->reset_resume, int, struct usb_interface *);
static u64 fault_usb_driver__reset_resume(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_usb_driver__reset_resume = {
	.name = "usb_driver.reset_resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_driver__reset_resume[0],
	.fault = fault_usb_driver__reset_resume,
};

/* ---- usb_driver.pre_reset ---- */
static const struct cordon_clause clauses_usb_driver__pre_reset[] = {
	{ "usb_driver.pre_reset", "specs/linux/usb.own.h", "usb_driver.pre_reset", 65 },
	{ "usb_driver.pre_reset", "specs/linux/usb.own.h", "__principal(intf)", 66 },
	{ "usb_driver.pre_reset", "specs/linux/usb.own.h", "__runs_in(process)", 66 },
	{ "usb_driver.pre_reset", "specs/linux/usb.own.h", "__faults(0)", 66 },
};
CORDON_SAME_TYPE(*((struct usb_driver *)0)->pre_reset, int, struct usb_interface *);
static u64 fault_usb_driver__pre_reset(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_usb_driver__pre_reset = {
	.name = "usb_driver.pre_reset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_driver__pre_reset[0],
	.fault = fault_usb_driver__pre_reset,
};

/* ---- usb_driver.post_reset ---- */
static const struct cordon_clause clauses_usb_driver__post_reset[] = {
	{ "usb_driver.post_reset", "specs/linux/usb.own.h", "usb_driver.post_reset", 67 },
	{ "usb_driver.post_reset", "specs/linux/usb.own.h", "__principal(intf)", 68 },
	{ "usb_driver.post_reset", "specs/linux/usb.own.h", "__runs_in(process)", 68 },
	{ "usb_driver.post_reset", "specs/linux/usb.own.h", "__faults(0)", 68 },
};
CORDON_SAME_TYPE(*((struct usb_driver *)0)->post_reset, int, struct usb_interface *);
static u64 fault_usb_driver__post_reset(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_usb_driver__post_reset = {
	.name = "usb_driver.post_reset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_driver__post_reset[0],
	.fault = fault_usb_driver__post_reset,
};

/* ---- usb_get_dev ---- */
static const struct cordon_clause clauses_usb_get_dev[] = {
	{ "usb_get_dev", "specs/linux/usb.own.h", "usb_get_dev", 81 },
	{ "usb_get_dev", "specs/linux/usb.own.h", "__checks_if(dev, ref(dev))", 82 },
	{ "usb_get_dev", "specs/linux/usb.own.h", "__returns_if(ret, usb_dev_hold(ret))", 83 },
	{ "usb_get_dev", "specs/linux/usb.own.h", "__pins_if(ret, ref(ret), usb_put_dev(ret))", 84 },
};
CORDON_SAME_TYPE(usb_get_dev, struct usb_device *, struct usb_device *);
static void enter_usb_get_dev(struct cordon_call *call)
{
	struct usb_device *dev = (struct usb_device *)call->args[0];

	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usb_get_dev[1]);
	}
}

static void leave_usb_get_dev(struct cordon_call *call)
{
	struct usb_device *ret = (struct usb_device *)call->result;

	if (ret) {
		cordon_gain_usb_dev_hold(call, &clauses_usb_get_dev[2], ret);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_usb_put_dev, arguments, NULL, 0, &clauses_usb_get_dev[3]);
		}
	}
}

const struct cordon_contract cordon_import_usb_get_dev = {
	.name = "usb_get_dev",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_get_dev[0],
	.enter = enter_usb_get_dev,
	.leave = leave_usb_get_dev,
};

/* ---- usb_put_dev ---- */
static const struct cordon_clause clauses_usb_put_dev[] = {
	{ "usb_put_dev", "specs/linux/usb.own.h", "usb_put_dev", 85 },
	{ "usb_put_dev", "specs/linux/usb.own.h", "__unpins(usb_put_dev(dev))", 86 },
	{ "usb_put_dev", "specs/linux/usb.own.h", "__transfers_if(dev, usb_dev_hold(dev))", 87 },
};
CORDON_SAME_TYPE(usb_put_dev, void, struct usb_device *);
static void enter_usb_put_dev(struct cordon_call *call)
{
	struct usb_device *dev = (struct usb_device *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_usb_put_dev, arguments, 1, &clauses_usb_put_dev[1]);
	}
	if (dev) {
		cordon_set_close(call, &cordon_set_usb_dev_hold, dev, &clauses_usb_put_dev[2]);
	}
}

const struct cordon_contract cordon_import_usb_put_dev = {
	.name = "usb_put_dev",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_put_dev[0],
	.enter = enter_usb_put_dev,
};

/* ---- usb_get_intf ---- */
static const struct cordon_clause clauses_usb_get_intf[] = {
	{ "usb_get_intf", "specs/linux/usb.own.h", "usb_get_intf", 88 },
	{ "usb_get_intf", "specs/linux/usb.own.h", "__checks_if(intf, ref(intf))", 89 },
	{ "usb_get_intf", "specs/linux/usb.own.h", "__returns_if(ret, usb_intf_hold(ret))", 90 },
	{ "usb_get_intf", "specs/linux/usb.own.h", "__pins_if(ret, ref(ret), usb_put_intf(ret))", 91 },
};
CORDON_SAME_TYPE(usb_get_intf, struct usb_interface *, struct usb_interface *);
static void enter_usb_get_intf(struct cordon_call *call)
{
	struct usb_interface *intf = (struct usb_interface *)call->args[0];

	if (intf) {
		cordon_need_ref(call, intf, 0, CORDON_TYPE(intf), &clauses_usb_get_intf[1]);
	}
}

static void leave_usb_get_intf(struct cordon_call *call)
{
	struct usb_interface *ret = (struct usb_interface *)call->result;

	if (ret) {
		cordon_gain_usb_intf_hold(call, &clauses_usb_get_intf[2], ret);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_usb_put_intf, arguments, NULL, 0, &clauses_usb_get_intf[3]);
		}
	}
}

const struct cordon_contract cordon_import_usb_get_intf = {
	.name = "usb_get_intf",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_get_intf[0],
	.enter = enter_usb_get_intf,
	.leave = leave_usb_get_intf,
};

/* ---- usb_put_intf ---- */
static const struct cordon_clause clauses_usb_put_intf[] = {
	{ "usb_put_intf", "specs/linux/usb.own.h", "usb_put_intf", 92 },
	{ "usb_put_intf", "specs/linux/usb.own.h", "__unpins(usb_put_intf(intf))", 93 },
	{ "usb_put_intf", "specs/linux/usb.own.h", "__transfers_if(intf, usb_intf_hold(intf))", 94 },
};
CORDON_SAME_TYPE(usb_put_intf, void, struct usb_interface *);
static void enter_usb_put_intf(struct cordon_call *call)
{
	struct usb_interface *intf = (struct usb_interface *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(intf) };
	
		cordon_unpin(call, &cordon_inverse_usb_put_intf, arguments, 1, &clauses_usb_put_intf[1]);
	}
	if (intf) {
		cordon_set_close(call, &cordon_set_usb_intf_hold, intf, &clauses_usb_put_intf[2]);
	}
}

const struct cordon_contract cordon_import_usb_put_intf = {
	.name = "usb_put_intf",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_put_intf[0],
	.enter = enter_usb_put_intf,
};

/* ---- usb_ifnum_to_if ---- */
static const struct cordon_clause clauses_usb_ifnum_to_if[] = {
	{ "usb_ifnum_to_if", "specs/linux/usb.own.h", "usb_ifnum_to_if", 97 },
	{ "usb_ifnum_to_if", "specs/linux/usb.own.h", "__checks(ref(dev))", 98 },
	{ "usb_ifnum_to_if", "specs/linux/usb.own.h", "__grants_if(ret, ref(ret))", 99 },
};
CORDON_SAME_TYPE(usb_ifnum_to_if, struct usb_interface *, const struct usb_device *, unsigned int);
static void enter_usb_ifnum_to_if(struct cordon_call *call)
{
	const struct usb_device *dev = (const struct usb_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usb_ifnum_to_if[1]);
}

static void leave_usb_ifnum_to_if(struct cordon_call *call)
{
	struct usb_interface *ret = (struct usb_interface *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_usb_ifnum_to_if[2]);
	}
}

const struct cordon_contract cordon_import_usb_ifnum_to_if = {
	.name = "usb_ifnum_to_if",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usb_ifnum_to_if[0],
	.enter = enter_usb_ifnum_to_if,
	.leave = leave_usb_ifnum_to_if,
};

/* ---- usb_altnum_to_altsetting ---- */
static const struct cordon_clause clauses_usb_altnum_to_altsetting[] = {
	{ "usb_altnum_to_altsetting", "specs/linux/usb.own.h", "usb_altnum_to_altsetting", 100 },
	{ "usb_altnum_to_altsetting", "specs/linux/usb.own.h", "__checks(ref(intf))", 101 },
	{ "usb_altnum_to_altsetting", "specs/linux/usb.own.h", "__grants_if(ret, ref(ret))", 102 },
};
CORDON_SAME_TYPE(usb_altnum_to_altsetting, struct usb_host_interface *, const struct usb_interface *, unsigned int);
static void enter_usb_altnum_to_altsetting(struct cordon_call *call)
{
	const struct usb_interface *intf = (const struct usb_interface *)call->args[0];

	cordon_need_ref(call, intf, 0, CORDON_TYPE(intf), &clauses_usb_altnum_to_altsetting[1]);
}

static void leave_usb_altnum_to_altsetting(struct cordon_call *call)
{
	struct usb_host_interface *ret = (struct usb_host_interface *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_usb_altnum_to_altsetting[2]);
	}
}

const struct cordon_contract cordon_import_usb_altnum_to_altsetting = {
	.name = "usb_altnum_to_altsetting",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usb_altnum_to_altsetting[0],
	.enter = enter_usb_altnum_to_altsetting,
	.leave = leave_usb_altnum_to_altsetting,
};

/* ---- usb_match_id ---- */
static const struct cordon_clause clauses_usb_match_id[] = {
	{ "usb_match_id", "specs/linux/usb.own.h", "usb_match_id", 103 },
	{ "usb_match_id", "specs/linux/usb.own.h", "__checks(ref(interface))", 104 },
	{ "usb_match_id", "specs/linux/usb.own.h", "__checks_for((const struct usb_device_id *i = id; i && (i->idVendor || i->idProduct || i->bDeviceClass || i->bInterfaceClass || i->driver_info); i++), read(i, 2 * sizeof(*i)))", 105 },
};
CORDON_SAME_TYPE(usb_match_id, const struct usb_device_id *, struct usb_interface *, const struct usb_device_id *);
static void enter_usb_match_id(struct cordon_call *call)
{
	struct usb_interface *interface = (struct usb_interface *)call->args[0];
	const struct usb_device_id *id = (const struct usb_device_id *)call->args[1];

	cordon_need_ref(call, interface, 0, CORDON_TYPE(interface), &clauses_usb_match_id[1]);
	for (const struct usb_device_id *i = id; i && (i->idVendor || i->idProduct || i->bDeviceClass || i->bInterfaceClass || i->driver_info); i++) {
		cordon_need_read(call, i, 2 * sizeof(*i), &clauses_usb_match_id[2]);
	}
}

const struct cordon_contract cordon_import_usb_match_id = {
	.name = "usb_match_id",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usb_match_id[0],
	.enter = enter_usb_match_id,
};

/* ---- usb_find_interface ---- */
static const struct cordon_clause clauses_usb_find_interface[] = {
	{ "usb_find_interface", "specs/linux/usb.own.h", "usb_find_interface", 108 },
	{ "usb_find_interface", "specs/linux/usb.own.h", "__runs_in(process)", 109 },
	{ "usb_find_interface", "specs/linux/usb.own.h", "__checks(ref(drv))", 110 },
	{ "usb_find_interface", "specs/linux/usb.own.h", "__grants_if(ret, ref(ret))", 111 },
};
CORDON_SAME_TYPE(usb_find_interface, struct usb_interface *, struct usb_driver *, int);
static void enter_usb_find_interface(struct cordon_call *call)
{
	struct usb_driver *drv = (struct usb_driver *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_find_interface[1]);
	cordon_need_ref(call, drv, 0, CORDON_TYPE(drv), &clauses_usb_find_interface[2]);
}

static void leave_usb_find_interface(struct cordon_call *call)
{
	struct usb_interface *ret = (struct usb_interface *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_usb_find_interface[3]);
	}
}

const struct cordon_contract cordon_import_usb_find_interface = {
	.name = "usb_find_interface",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usb_find_interface[0],
	.enter = enter_usb_find_interface,
	.leave = leave_usb_find_interface,
};

/* ---- usb_find_common_endpoints ---- */
static const struct cordon_clause clauses_usb_find_common_endpoints[] = {
	{ "usb_find_common_endpoints", "specs/linux/usb.own.h", "usb_find_common_endpoints", 113 },
	{ "usb_find_common_endpoints", "specs/linux/usb.own.h", "__checks(read(alt, sizeof(*alt)))", 116 },
	{ "usb_find_common_endpoints", "specs/linux/usb.own.h", "__checks(read(alt->endpoint, alt->desc.bNumEndpoints * sizeof(*alt->endpoint)))", 117 },
	{ "usb_find_common_endpoints", "specs/linux/usb.own.h", "__checks_if(bulk_in, write(bulk_in, sizeof(*bulk_in)))", 118 },
	{ "usb_find_common_endpoints", "specs/linux/usb.own.h", "__checks_if(bulk_out, write(bulk_out, sizeof(*bulk_out)))", 118 },
	{ "usb_find_common_endpoints", "specs/linux/usb.own.h", "__checks_if(int_in, write(int_in, sizeof(*int_in)))", 118 },
	{ "usb_find_common_endpoints", "specs/linux/usb.own.h", "__checks_if(int_out, write(int_out, sizeof(*int_out)))", 118 },
};
CORDON_SAME_TYPE(usb_find_common_endpoints, int, struct usb_host_interface *, struct usb_endpoint_descriptor **, struct usb_endpoint_descriptor **, struct usb_endpoint_descriptor **, struct usb_endpoint_descriptor **);
static void enter_usb_find_common_endpoints(struct cordon_call *call)
{
	struct usb_host_interface *alt = (struct usb_host_interface *)call->args[0];
	struct usb_endpoint_descriptor **bulk_in = (struct usb_endpoint_descriptor **)call->args[1];
	struct usb_endpoint_descriptor **bulk_out = (struct usb_endpoint_descriptor **)call->args[2];
	struct usb_endpoint_descriptor **int_in = (struct usb_endpoint_descriptor **)call->args[3];
	struct usb_endpoint_descriptor **int_out = (struct usb_endpoint_descriptor **)call->args[4];

	cordon_need_read(call, alt, sizeof(*alt), &clauses_usb_find_common_endpoints[1]);
	cordon_need_read(call, alt->endpoint, alt->desc.bNumEndpoints * sizeof(*alt->endpoint), &clauses_usb_find_common_endpoints[2]);
	if (bulk_in) {
		cordon_need_write(call, bulk_in, sizeof(*bulk_in), &clauses_usb_find_common_endpoints[3]);
	}
	if (bulk_out) {
		cordon_need_write(call, bulk_out, sizeof(*bulk_out), &clauses_usb_find_common_endpoints[4]);
	}
	if (int_in) {
		cordon_need_write(call, int_in, sizeof(*int_in), &clauses_usb_find_common_endpoints[5]);
	}
	if (int_out) {
		cordon_need_write(call, int_out, sizeof(*int_out), &clauses_usb_find_common_endpoints[6]);
	}
}

const struct cordon_contract cordon_import_usb_find_common_endpoints = {
	.name = "usb_find_common_endpoints",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_usb_find_common_endpoints[0],
	.enter = enter_usb_find_common_endpoints,
};

/* ---- usb_find_common_endpoints_reverse ---- */
static const struct cordon_clause clauses_usb_find_common_endpoints_reverse[] = {
	{ "usb_find_common_endpoints_reverse", "specs/linux/usb.own.h", "usb_find_common_endpoints_reverse", 119 },
	{ "usb_find_common_endpoints_reverse", "specs/linux/usb.own.h", "__checks(read(alt, sizeof(*alt)))", 122 },
	{ "usb_find_common_endpoints_reverse", "specs/linux/usb.own.h", "__checks(read(alt->endpoint, alt->desc.bNumEndpoints * sizeof(*alt->endpoint)))", 123 },
	{ "usb_find_common_endpoints_reverse", "specs/linux/usb.own.h", "__checks_if(bulk_in, write(bulk_in, sizeof(*bulk_in)))", 124 },
	{ "usb_find_common_endpoints_reverse", "specs/linux/usb.own.h", "__checks_if(bulk_out, write(bulk_out, sizeof(*bulk_out)))", 124 },
	{ "usb_find_common_endpoints_reverse", "specs/linux/usb.own.h", "__checks_if(int_in, write(int_in, sizeof(*int_in)))", 124 },
	{ "usb_find_common_endpoints_reverse", "specs/linux/usb.own.h", "__checks_if(int_out, write(int_out, sizeof(*int_out)))", 124 },
};
CORDON_SAME_TYPE(usb_find_common_endpoints_reverse, int, struct usb_host_interface *, struct usb_endpoint_descriptor **, struct usb_endpoint_descriptor **, struct usb_endpoint_descriptor **, struct usb_endpoint_descriptor **);
static void enter_usb_find_common_endpoints_reverse(struct cordon_call *call)
{
	struct usb_host_interface *alt = (struct usb_host_interface *)call->args[0];
	struct usb_endpoint_descriptor **bulk_in = (struct usb_endpoint_descriptor **)call->args[1];
	struct usb_endpoint_descriptor **bulk_out = (struct usb_endpoint_descriptor **)call->args[2];
	struct usb_endpoint_descriptor **int_in = (struct usb_endpoint_descriptor **)call->args[3];
	struct usb_endpoint_descriptor **int_out = (struct usb_endpoint_descriptor **)call->args[4];

	cordon_need_read(call, alt, sizeof(*alt), &clauses_usb_find_common_endpoints_reverse[1]);
	cordon_need_read(call, alt->endpoint, alt->desc.bNumEndpoints * sizeof(*alt->endpoint), &clauses_usb_find_common_endpoints_reverse[2]);
	if (bulk_in) {
		cordon_need_write(call, bulk_in, sizeof(*bulk_in), &clauses_usb_find_common_endpoints_reverse[3]);
	}
	if (bulk_out) {
		cordon_need_write(call, bulk_out, sizeof(*bulk_out), &clauses_usb_find_common_endpoints_reverse[4]);
	}
	if (int_in) {
		cordon_need_write(call, int_in, sizeof(*int_in), &clauses_usb_find_common_endpoints_reverse[5]);
	}
	if (int_out) {
		cordon_need_write(call, int_out, sizeof(*int_out), &clauses_usb_find_common_endpoints_reverse[6]);
	}
}

const struct cordon_contract cordon_import_usb_find_common_endpoints_reverse = {
	.name = "usb_find_common_endpoints_reverse",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_usb_find_common_endpoints_reverse[0],
	.enter = enter_usb_find_common_endpoints_reverse,
};

/* ---- usb_check_bulk_endpoints ---- */
static const struct cordon_clause clauses_usb_check_bulk_endpoints[] = {
	{ "usb_check_bulk_endpoints", "specs/linux/usb.own.h", "usb_check_bulk_endpoints", 126 },
	{ "usb_check_bulk_endpoints", "specs/linux/usb.own.h", "__checks(ref(intf))", 127 },
	{ "usb_check_bulk_endpoints", "specs/linux/usb.own.h", "__checks(string((const char *)ep_addrs))", 127 },
};
CORDON_SAME_TYPE(usb_check_bulk_endpoints, bool, const struct usb_interface *, const u8 *);
static void enter_usb_check_bulk_endpoints(struct cordon_call *call)
{
	const struct usb_interface *intf = (const struct usb_interface *)call->args[0];
	const u8 *ep_addrs = (const u8 *)call->args[1];

	cordon_need_ref(call, intf, 0, CORDON_TYPE(intf), &clauses_usb_check_bulk_endpoints[1]);
	cordon_need_string(call, (const char *)ep_addrs, &clauses_usb_check_bulk_endpoints[2]);
}

const struct cordon_contract cordon_import_usb_check_bulk_endpoints = {
	.name = "usb_check_bulk_endpoints",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usb_check_bulk_endpoints[0],
	.enter = enter_usb_check_bulk_endpoints,
};

/* ---- usb_check_int_endpoints ---- */
static const struct cordon_clause clauses_usb_check_int_endpoints[] = {
	{ "usb_check_int_endpoints", "specs/linux/usb.own.h", "usb_check_int_endpoints", 128 },
	{ "usb_check_int_endpoints", "specs/linux/usb.own.h", "__checks(ref(intf))", 129 },
	{ "usb_check_int_endpoints", "specs/linux/usb.own.h", "__checks(string((const char *)ep_addrs))", 129 },
};
CORDON_SAME_TYPE(usb_check_int_endpoints, bool, const struct usb_interface *, const u8 *);
static void enter_usb_check_int_endpoints(struct cordon_call *call)
{
	const struct usb_interface *intf = (const struct usb_interface *)call->args[0];
	const u8 *ep_addrs = (const u8 *)call->args[1];

	cordon_need_ref(call, intf, 0, CORDON_TYPE(intf), &clauses_usb_check_int_endpoints[1]);
	cordon_need_string(call, (const char *)ep_addrs, &clauses_usb_check_int_endpoints[2]);
}

const struct cordon_contract cordon_import_usb_check_int_endpoints = {
	.name = "usb_check_int_endpoints",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usb_check_int_endpoints[0],
	.enter = enter_usb_check_int_endpoints,
};

/* ---- usb_string ---- */
static const struct cordon_clause clauses_usb_string[] = {
	{ "usb_string", "specs/linux/usb.own.h", "usb_string", 130 },
	{ "usb_string", "specs/linux/usb.own.h", "__runs_in(process)", 131 },
	{ "usb_string", "specs/linux/usb.own.h", "__checks(ref(dev))", 132 },
	{ "usb_string", "specs/linux/usb.own.h", "__checks(write(buf, size))", 133 },
};
CORDON_SAME_TYPE(usb_string, int, struct usb_device *, int, char *, size_t);
static void enter_usb_string(struct cordon_call *call)
{
	struct usb_device *dev = (struct usb_device *)call->args[0];
	char *buf = (char *)call->args[2];
	size_t size = (size_t)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_string[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usb_string[2]);
	cordon_need_write(call, buf, size, &clauses_usb_string[3]);
}

const struct cordon_contract cordon_import_usb_string = {
	.name = "usb_string",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_usb_string[0],
	.enter = enter_usb_string,
};

/* ---- __usb_get_extra_descriptor ---- */
static const struct cordon_clause clauses___usb_get_extra_descriptor[] = {
	{ "__usb_get_extra_descriptor", "specs/linux/usb.own.h", "__usb_get_extra_descriptor", 134 },
	{ "__usb_get_extra_descriptor", "specs/linux/usb.own.h", "__checks(read(buffer, size))", 135 },
	{ "__usb_get_extra_descriptor", "specs/linux/usb.own.h", "__checks(write(ptr, sizeof(*ptr)))", 136 },
};
CORDON_SAME_TYPE(__usb_get_extra_descriptor, int, char *, unsigned int, unsigned char, void **, size_t);
static void enter___usb_get_extra_descriptor(struct cordon_call *call)
{
	char *buffer = (char *)call->args[0];
	unsigned int size = (unsigned int)call->args[1];
	void **ptr = (void **)call->args[3];

	cordon_need_read(call, buffer, size, &clauses___usb_get_extra_descriptor[1]);
	cordon_need_write(call, ptr, sizeof(*ptr), &clauses___usb_get_extra_descriptor[2]);
}

const struct cordon_contract cordon_import___usb_get_extra_descriptor = {
	.name = "__usb_get_extra_descriptor",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses___usb_get_extra_descriptor[0],
	.enter = enter___usb_get_extra_descriptor,
};

/* ---- usb_get_current_frame_number ---- */
static const struct cordon_clause clauses_usb_get_current_frame_number[] = {
	{ "usb_get_current_frame_number", "specs/linux/usb.own.h", "usb_get_current_frame_number", 137 },
	{ "usb_get_current_frame_number", "specs/linux/usb.own.h", "__checks(ref(usb_dev))", 137 },
};
CORDON_SAME_TYPE(usb_get_current_frame_number, int, struct usb_device *);
static void enter_usb_get_current_frame_number(struct cordon_call *call)
{
	struct usb_device *usb_dev = (struct usb_device *)call->args[0];

	cordon_need_ref(call, usb_dev, 0, CORDON_TYPE(usb_dev), &clauses_usb_get_current_frame_number[1]);
}

const struct cordon_contract cordon_import_usb_get_current_frame_number = {
	.name = "usb_get_current_frame_number",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_get_current_frame_number[0],
	.enter = enter_usb_get_current_frame_number,
};

/* ---- usb_driver_claim_interface ---- */
static const struct cordon_clause clauses_usb_driver_claim_interface[] = {
	{ "usb_driver_claim_interface", "specs/linux/usb.own.h", "usb_driver_claim_interface", 138 },
	{ "usb_driver_claim_interface", "specs/linux/usb.own.h", "__runs_in(process)", 139 },
	{ "usb_driver_claim_interface", "specs/linux/usb.own.h", "__checks(ref(driver))", 140 },
	{ "usb_driver_claim_interface", "specs/linux/usb.own.h", "__checks(ref(iface))", 140 },
	{ "usb_driver_claim_interface", "specs/linux/usb.own.h", "__opaque(data)", 141 },
	{ "usb_driver_claim_interface", "specs/linux/usb.own.h", "__returns_if(!ret, usb_interface_caps(iface))", 142 },
	{ "usb_driver_claim_interface", "specs/linux/usb.own.h", "__returns_if(!ret, devm_caps(&iface->dev, NULL, 0))", 143 },
	{ "usb_driver_claim_interface", "specs/linux/usb.own.h", "__pins_if(!ret, ref(iface), usb_driver_release_interface(driver, iface))", 144 },
};
CORDON_SAME_TYPE(usb_driver_claim_interface, int, struct usb_driver *, struct usb_interface *, void *);
static void enter_usb_driver_claim_interface(struct cordon_call *call)
{
	struct usb_driver *driver = (struct usb_driver *)call->args[0];
	struct usb_interface *iface = (struct usb_interface *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_driver_claim_interface[1]);
	cordon_need_ref(call, driver, 0, CORDON_TYPE(driver), &clauses_usb_driver_claim_interface[2]);
	cordon_need_ref(call, iface, 0, CORDON_TYPE(iface), &clauses_usb_driver_claim_interface[3]);
}

static void leave_usb_driver_claim_interface(struct cordon_call *call)
{
	struct usb_driver *driver = (struct usb_driver *)call->args[0];
	struct usb_interface *iface = (struct usb_interface *)call->args[1];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_usb_interface_caps(call, &clauses_usb_driver_claim_interface[5], iface);
	}
	if (!ret) {
		cordon_gain_devm_caps(call, &clauses_usb_driver_claim_interface[6], &iface->dev, NULL, 0);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(driver), (u64)(iface) };
		
			cordon_pin(call, &cordon_inverse_usb_driver_release_interface, arguments, NULL, 0, &clauses_usb_driver_claim_interface[7]);
		}
	}
}

const struct cordon_contract cordon_import_usb_driver_claim_interface = {
	.name = "usb_driver_claim_interface",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_usb_driver_claim_interface[0],
	.enter = enter_usb_driver_claim_interface,
	.leave = leave_usb_driver_claim_interface,
};

/* ---- usb_driver_release_interface ---- */
static const struct cordon_clause clauses_usb_driver_release_interface[] = {
	{ "usb_driver_release_interface", "specs/linux/usb.own.h", "usb_driver_release_interface", 146 },
	{ "usb_driver_release_interface", "specs/linux/usb.own.h", "__runs_in(process)", 147 },
	{ "usb_driver_release_interface", "specs/linux/usb.own.h", "__checks(ref(driver))", 148 },
	{ "usb_driver_release_interface", "specs/linux/usb.own.h", "__checks(ref(iface))", 148 },
	{ "usb_driver_release_interface", "specs/linux/usb.own.h", "__unpins(usb_driver_release_interface(driver, iface))", 149 },
};
CORDON_SAME_TYPE(usb_driver_release_interface, void, struct usb_driver *, struct usb_interface *);
static void enter_usb_driver_release_interface(struct cordon_call *call)
{
	struct usb_driver *driver = (struct usb_driver *)call->args[0];
	struct usb_interface *iface = (struct usb_interface *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_driver_release_interface[1]);
	cordon_need_ref(call, driver, 0, CORDON_TYPE(driver), &clauses_usb_driver_release_interface[2]);
	cordon_need_ref(call, iface, 0, CORDON_TYPE(iface), &clauses_usb_driver_release_interface[3]);
	{
		const u64 arguments[6] = { (u64)(driver), (u64)(iface) };
	
		cordon_unpin(call, &cordon_inverse_usb_driver_release_interface, arguments, 2, &clauses_usb_driver_release_interface[4]);
	}
}

const struct cordon_contract cordon_import_usb_driver_release_interface = {
	.name = "usb_driver_release_interface",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usb_driver_release_interface[0],
	.enter = enter_usb_driver_release_interface,
};

/* ---- usb_autopm_get_interface ---- */
static const struct cordon_clause clauses_usb_autopm_get_interface[] = {
	{ "usb_autopm_get_interface", "specs/linux/usb.own.h", "usb_autopm_get_interface", 152 },
	{ "usb_autopm_get_interface", "specs/linux/usb.own.h", "__runs_in(process)", 153 },
	{ "usb_autopm_get_interface", "specs/linux/usb.own.h", "__checks(ref(intf))", 154 },
	{ "usb_autopm_get_interface", "specs/linux/usb.own.h", "__pins_if(!ret, ref(intf), usb_autopm_put_interface(intf))", 155 },
};
CORDON_SAME_TYPE(usb_autopm_get_interface, int, struct usb_interface *);
static void enter_usb_autopm_get_interface(struct cordon_call *call)
{
	struct usb_interface *intf = (struct usb_interface *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_autopm_get_interface[1]);
	cordon_need_ref(call, intf, 0, CORDON_TYPE(intf), &clauses_usb_autopm_get_interface[2]);
}

static void leave_usb_autopm_get_interface(struct cordon_call *call)
{
	struct usb_interface *intf = (struct usb_interface *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(intf) };
		
			cordon_pin(call, &cordon_inverse_usb_autopm_put_interface, arguments, NULL, 0, &clauses_usb_autopm_get_interface[3]);
		}
	}
}

const struct cordon_contract cordon_import_usb_autopm_get_interface = {
	.name = "usb_autopm_get_interface",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_autopm_get_interface[0],
	.enter = enter_usb_autopm_get_interface,
	.leave = leave_usb_autopm_get_interface,
};

/* ---- usb_autopm_put_interface ---- */
static const struct cordon_clause clauses_usb_autopm_put_interface[] = {
	{ "usb_autopm_put_interface", "specs/linux/usb.own.h", "usb_autopm_put_interface", 156 },
	{ "usb_autopm_put_interface", "specs/linux/usb.own.h", "__runs_in(process)", 157 },
	{ "usb_autopm_put_interface", "specs/linux/usb.own.h", "__checks(ref(intf))", 158 },
	{ "usb_autopm_put_interface", "specs/linux/usb.own.h", "__unpins(usb_autopm_put_interface(intf))", 159 },
};
CORDON_SAME_TYPE(usb_autopm_put_interface, void, struct usb_interface *);
static void enter_usb_autopm_put_interface(struct cordon_call *call)
{
	struct usb_interface *intf = (struct usb_interface *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_autopm_put_interface[1]);
	cordon_need_ref(call, intf, 0, CORDON_TYPE(intf), &clauses_usb_autopm_put_interface[2]);
	{
		const u64 arguments[6] = { (u64)(intf) };
	
		cordon_unpin(call, &cordon_inverse_usb_autopm_put_interface, arguments, 1, &clauses_usb_autopm_put_interface[3]);
	}
}

const struct cordon_contract cordon_import_usb_autopm_put_interface = {
	.name = "usb_autopm_put_interface",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_autopm_put_interface[0],
	.enter = enter_usb_autopm_put_interface,
};

/* ---- usb_autopm_get_interface_async ---- */
static const struct cordon_clause clauses_usb_autopm_get_interface_async[] = {
	{ "usb_autopm_get_interface_async", "specs/linux/usb.own.h", "usb_autopm_get_interface_async", 160 },
	{ "usb_autopm_get_interface_async", "specs/linux/usb.own.h", "__checks(ref(intf))", 161 },
	{ "usb_autopm_get_interface_async", "specs/linux/usb.own.h", "__pins_if(!ret, ref(intf), usb_autopm_put_interface_async(intf))", 162 },
};
CORDON_SAME_TYPE(usb_autopm_get_interface_async, int, struct usb_interface *);
static void enter_usb_autopm_get_interface_async(struct cordon_call *call)
{
	struct usb_interface *intf = (struct usb_interface *)call->args[0];

	cordon_need_ref(call, intf, 0, CORDON_TYPE(intf), &clauses_usb_autopm_get_interface_async[1]);
}

static void leave_usb_autopm_get_interface_async(struct cordon_call *call)
{
	struct usb_interface *intf = (struct usb_interface *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(intf) };
		
			cordon_pin(call, &cordon_inverse_usb_autopm_put_interface_async, arguments, NULL, 0, &clauses_usb_autopm_get_interface_async[2]);
		}
	}
}

const struct cordon_contract cordon_import_usb_autopm_get_interface_async = {
	.name = "usb_autopm_get_interface_async",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_autopm_get_interface_async[0],
	.enter = enter_usb_autopm_get_interface_async,
	.leave = leave_usb_autopm_get_interface_async,
};

/* ---- usb_autopm_put_interface_async ---- */
static const struct cordon_clause clauses_usb_autopm_put_interface_async[] = {
	{ "usb_autopm_put_interface_async", "specs/linux/usb.own.h", "usb_autopm_put_interface_async", 163 },
	{ "usb_autopm_put_interface_async", "specs/linux/usb.own.h", "__checks(ref(intf))", 164 },
	{ "usb_autopm_put_interface_async", "specs/linux/usb.own.h", "__unpins(usb_autopm_put_interface_async(intf))", 165 },
};
CORDON_SAME_TYPE(usb_autopm_put_interface_async, void, struct usb_interface *);
static void enter_usb_autopm_put_interface_async(struct cordon_call *call)
{
	struct usb_interface *intf = (struct usb_interface *)call->args[0];

	cordon_need_ref(call, intf, 0, CORDON_TYPE(intf), &clauses_usb_autopm_put_interface_async[1]);
	{
		const u64 arguments[6] = { (u64)(intf) };
	
		cordon_unpin(call, &cordon_inverse_usb_autopm_put_interface_async, arguments, 1, &clauses_usb_autopm_put_interface_async[2]);
	}
}

const struct cordon_contract cordon_import_usb_autopm_put_interface_async = {
	.name = "usb_autopm_put_interface_async",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_autopm_put_interface_async[0],
	.enter = enter_usb_autopm_put_interface_async,
};

/* ---- usb_autopm_get_interface_no_resume ---- */
static const struct cordon_clause clauses_usb_autopm_get_interface_no_resume[] = {
	{ "usb_autopm_get_interface_no_resume", "specs/linux/usb.own.h", "usb_autopm_get_interface_no_resume", 166 },
	{ "usb_autopm_get_interface_no_resume", "specs/linux/usb.own.h", "__checks(ref(intf))", 166 },
};
CORDON_SAME_TYPE(usb_autopm_get_interface_no_resume, void, struct usb_interface *);
static void enter_usb_autopm_get_interface_no_resume(struct cordon_call *call)
{
	struct usb_interface *intf = (struct usb_interface *)call->args[0];

	cordon_need_ref(call, intf, 0, CORDON_TYPE(intf), &clauses_usb_autopm_get_interface_no_resume[1]);
}

const struct cordon_contract cordon_import_usb_autopm_get_interface_no_resume = {
	.name = "usb_autopm_get_interface_no_resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_autopm_get_interface_no_resume[0],
	.enter = enter_usb_autopm_get_interface_no_resume,
};

/* ---- usb_autopm_put_interface_no_suspend ---- */
static const struct cordon_clause clauses_usb_autopm_put_interface_no_suspend[] = {
	{ "usb_autopm_put_interface_no_suspend", "specs/linux/usb.own.h", "usb_autopm_put_interface_no_suspend", 167 },
	{ "usb_autopm_put_interface_no_suspend", "specs/linux/usb.own.h", "__checks(ref(intf))", 167 },
};
CORDON_SAME_TYPE(usb_autopm_put_interface_no_suspend, void, struct usb_interface *);
static void enter_usb_autopm_put_interface_no_suspend(struct cordon_call *call)
{
	struct usb_interface *intf = (struct usb_interface *)call->args[0];

	cordon_need_ref(call, intf, 0, CORDON_TYPE(intf), &clauses_usb_autopm_put_interface_no_suspend[1]);
}

const struct cordon_contract cordon_import_usb_autopm_put_interface_no_suspend = {
	.name = "usb_autopm_put_interface_no_suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_autopm_put_interface_no_suspend[0],
	.enter = enter_usb_autopm_put_interface_no_suspend,
};

/* ---- usb_enable_autosuspend ---- */
static const struct cordon_clause clauses_usb_enable_autosuspend[] = {
	{ "usb_enable_autosuspend", "specs/linux/usb.own.h", "usb_enable_autosuspend", 168 },
	{ "usb_enable_autosuspend", "specs/linux/usb.own.h", "__runs_in(process)", 168 },
	{ "usb_enable_autosuspend", "specs/linux/usb.own.h", "__checks(ref(udev))", 168 },
};
CORDON_SAME_TYPE(usb_enable_autosuspend, void, struct usb_device *);
static void enter_usb_enable_autosuspend(struct cordon_call *call)
{
	struct usb_device *udev = (struct usb_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_enable_autosuspend[1]);
	cordon_need_ref(call, udev, 0, CORDON_TYPE(udev), &clauses_usb_enable_autosuspend[2]);
}

const struct cordon_contract cordon_import_usb_enable_autosuspend = {
	.name = "usb_enable_autosuspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_enable_autosuspend[0],
	.enter = enter_usb_enable_autosuspend,
};

/* ---- usb_disable_autosuspend ---- */
static const struct cordon_clause clauses_usb_disable_autosuspend[] = {
	{ "usb_disable_autosuspend", "specs/linux/usb.own.h", "usb_disable_autosuspend", 169 },
	{ "usb_disable_autosuspend", "specs/linux/usb.own.h", "__runs_in(process)", 169 },
	{ "usb_disable_autosuspend", "specs/linux/usb.own.h", "__checks(ref(udev))", 169 },
};
CORDON_SAME_TYPE(usb_disable_autosuspend, void, struct usb_device *);
static void enter_usb_disable_autosuspend(struct cordon_call *call)
{
	struct usb_device *udev = (struct usb_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_disable_autosuspend[1]);
	cordon_need_ref(call, udev, 0, CORDON_TYPE(udev), &clauses_usb_disable_autosuspend[2]);
}

const struct cordon_contract cordon_import_usb_disable_autosuspend = {
	.name = "usb_disable_autosuspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_disable_autosuspend[0],
	.enter = enter_usb_disable_autosuspend,
};

/* ---- usb_set_interface ---- */
static const struct cordon_clause clauses_usb_set_interface[] = {
	{ "usb_set_interface", "specs/linux/usb.own.h", "usb_set_interface", 170 },
	{ "usb_set_interface", "specs/linux/usb.own.h", "__runs_in(process)", 171 },
	{ "usb_set_interface", "specs/linux/usb.own.h", "__checks(ref(dev))", 171 },
};
CORDON_SAME_TYPE(usb_set_interface, int, struct usb_device *, int, int);
static void enter_usb_set_interface(struct cordon_call *call)
{
	struct usb_device *dev = (struct usb_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_set_interface[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usb_set_interface[2]);
}

const struct cordon_contract cordon_import_usb_set_interface = {
	.name = "usb_set_interface",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_usb_set_interface[0],
	.enter = enter_usb_set_interface,
};

/* ---- usb_clear_halt ---- */
static const struct cordon_clause clauses_usb_clear_halt[] = {
	{ "usb_clear_halt", "specs/linux/usb.own.h", "usb_clear_halt", 172 },
	{ "usb_clear_halt", "specs/linux/usb.own.h", "__runs_in(process)", 173 },
	{ "usb_clear_halt", "specs/linux/usb.own.h", "__checks(ref(dev))", 173 },
};
CORDON_SAME_TYPE(usb_clear_halt, int, struct usb_device *, int);
static void enter_usb_clear_halt(struct cordon_call *call)
{
	struct usb_device *dev = (struct usb_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_clear_halt[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usb_clear_halt[2]);
}

const struct cordon_contract cordon_import_usb_clear_halt = {
	.name = "usb_clear_halt",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usb_clear_halt[0],
	.enter = enter_usb_clear_halt,
};

/* ---- usb_reset_endpoint ---- */
static const struct cordon_clause clauses_usb_reset_endpoint[] = {
	{ "usb_reset_endpoint", "specs/linux/usb.own.h", "usb_reset_endpoint", 174 },
	{ "usb_reset_endpoint", "specs/linux/usb.own.h", "__runs_in(process)", 175 },
	{ "usb_reset_endpoint", "specs/linux/usb.own.h", "__checks(ref(dev))", 175 },
};
CORDON_SAME_TYPE(usb_reset_endpoint, void, struct usb_device *, unsigned int);
static void enter_usb_reset_endpoint(struct cordon_call *call)
{
	struct usb_device *dev = (struct usb_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_reset_endpoint[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usb_reset_endpoint[2]);
}

const struct cordon_contract cordon_import_usb_reset_endpoint = {
	.name = "usb_reset_endpoint",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usb_reset_endpoint[0],
	.enter = enter_usb_reset_endpoint,
};

/* ---- usb_reset_configuration ---- */
static const struct cordon_clause clauses_usb_reset_configuration[] = {
	{ "usb_reset_configuration", "specs/linux/usb.own.h", "usb_reset_configuration", 176 },
	{ "usb_reset_configuration", "specs/linux/usb.own.h", "__runs_in(process)", 177 },
	{ "usb_reset_configuration", "specs/linux/usb.own.h", "__checks(ref(dev))", 177 },
};
CORDON_SAME_TYPE(usb_reset_configuration, int, struct usb_device *);
static void enter_usb_reset_configuration(struct cordon_call *call)
{
	struct usb_device *dev = (struct usb_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_reset_configuration[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usb_reset_configuration[2]);
}

const struct cordon_contract cordon_import_usb_reset_configuration = {
	.name = "usb_reset_configuration",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_reset_configuration[0],
	.enter = enter_usb_reset_configuration,
};

/* ---- usb_driver_set_configuration ---- */
static const struct cordon_clause clauses_usb_driver_set_configuration[] = {
	{ "usb_driver_set_configuration", "specs/linux/usb.own.h", "usb_driver_set_configuration", 178 },
	{ "usb_driver_set_configuration", "specs/linux/usb.own.h", "__runs_in(process)", 179 },
	{ "usb_driver_set_configuration", "specs/linux/usb.own.h", "__checks(ref(udev))", 179 },
};
CORDON_SAME_TYPE(usb_driver_set_configuration, int, struct usb_device *, int);
static void enter_usb_driver_set_configuration(struct cordon_call *call)
{
	struct usb_device *udev = (struct usb_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_driver_set_configuration[1]);
	cordon_need_ref(call, udev, 0, CORDON_TYPE(udev), &clauses_usb_driver_set_configuration[2]);
}

const struct cordon_contract cordon_import_usb_driver_set_configuration = {
	.name = "usb_driver_set_configuration",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usb_driver_set_configuration[0],
	.enter = enter_usb_driver_set_configuration,
};

/* ---- usb_reset_device ---- */
static const struct cordon_clause clauses_usb_reset_device[] = {
	{ "usb_reset_device", "specs/linux/usb.own.h", "usb_reset_device", 181 },
	{ "usb_reset_device", "specs/linux/usb.own.h", "__runs_in(process)", 182 },
	{ "usb_reset_device", "specs/linux/usb.own.h", "__checks(ref(dev))", 182 },
};
CORDON_SAME_TYPE(usb_reset_device, int, struct usb_device *);
static void enter_usb_reset_device(struct cordon_call *call)
{
	struct usb_device *dev = (struct usb_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_reset_device[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usb_reset_device[2]);
}

const struct cordon_contract cordon_import_usb_reset_device = {
	.name = "usb_reset_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_reset_device[0],
	.enter = enter_usb_reset_device,
};

/* ---- usb_queue_reset_device ---- */
static const struct cordon_clause clauses_usb_queue_reset_device[] = {
	{ "usb_queue_reset_device", "specs/linux/usb.own.h", "usb_queue_reset_device", 183 },
	{ "usb_queue_reset_device", "specs/linux/usb.own.h", "__checks(ref(dev))", 184 },
};
CORDON_SAME_TYPE(usb_queue_reset_device, void, struct usb_interface *);
static void enter_usb_queue_reset_device(struct cordon_call *call)
{
	struct usb_interface *dev = (struct usb_interface *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usb_queue_reset_device[1]);
}

const struct cordon_contract cordon_import_usb_queue_reset_device = {
	.name = "usb_queue_reset_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_queue_reset_device[0],
	.enter = enter_usb_queue_reset_device,
};

/* ---- usb_lock_device_for_reset ---- */
static const struct cordon_clause clauses_usb_lock_device_for_reset[] = {
	{ "usb_lock_device_for_reset", "specs/linux/usb.own.h", "usb_lock_device_for_reset", 185 },
	{ "usb_lock_device_for_reset", "specs/linux/usb.own.h", "__runs_in(process)", 186 },
	{ "usb_lock_device_for_reset", "specs/linux/usb.own.h", "__checks(ref(udev))", 187 },
	{ "usb_lock_device_for_reset", "specs/linux/usb.own.h", "__checks_if(iface, ref(iface))", 188 },
};
CORDON_SAME_TYPE(usb_lock_device_for_reset, int, struct usb_device *, const struct usb_interface *);
static void enter_usb_lock_device_for_reset(struct cordon_call *call)
{
	struct usb_device *udev = (struct usb_device *)call->args[0];
	const struct usb_interface *iface = (const struct usb_interface *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_lock_device_for_reset[1]);
	cordon_need_ref(call, udev, 0, CORDON_TYPE(udev), &clauses_usb_lock_device_for_reset[2]);
	if (iface) {
		cordon_need_ref(call, iface, 0, CORDON_TYPE(iface), &clauses_usb_lock_device_for_reset[3]);
	}
}

const struct cordon_contract cordon_import_usb_lock_device_for_reset = {
	.name = "usb_lock_device_for_reset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usb_lock_device_for_reset[0],
	.enter = enter_usb_lock_device_for_reset,
};

/* ---- cdc_parse_cdc_header ---- */
static const struct cordon_clause clauses_cdc_parse_cdc_header[] = {
	{ "cdc_parse_cdc_header", "specs/linux/usb.own.h", "cdc_parse_cdc_header", 191 },
	{ "cdc_parse_cdc_header", "specs/linux/usb.own.h", "__checks(write(hdr, sizeof(*hdr)))", 192 },
	{ "cdc_parse_cdc_header", "specs/linux/usb.own.h", "__checks(ref(intf))", 193 },
	{ "cdc_parse_cdc_header", "specs/linux/usb.own.h", "__requires(buflen >= 0)", 194 },
	{ "cdc_parse_cdc_header", "specs/linux/usb.own.h", "__checks(read(buffer, buflen))", 195 },
};
CORDON_SAME_TYPE(cdc_parse_cdc_header, int, struct usb_cdc_parsed_header *, struct usb_interface *, u8 *, int);
static void enter_cdc_parse_cdc_header(struct cordon_call *call)
{
	struct usb_cdc_parsed_header *hdr = (struct usb_cdc_parsed_header *)call->args[0];
	struct usb_interface *intf = (struct usb_interface *)call->args[1];
	u8 *buffer = (u8 *)call->args[2];
	int buflen = (int)call->args[3];

	cordon_need_write(call, hdr, sizeof(*hdr), &clauses_cdc_parse_cdc_header[1]);
	cordon_need_ref(call, intf, 0, CORDON_TYPE(intf), &clauses_cdc_parse_cdc_header[2]);
	cordon_require(call, buflen >= 0, &clauses_cdc_parse_cdc_header[3]);
	cordon_need_read(call, buffer, buflen, &clauses_cdc_parse_cdc_header[4]);
}

const struct cordon_contract cordon_import_cdc_parse_cdc_header = {
	.name = "cdc_parse_cdc_header",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_cdc_parse_cdc_header[0],
	.enter = enter_cdc_parse_cdc_header,
};

/* ---- usb_disabled ---- */
static const struct cordon_clause clauses_usb_disabled[] = {
	{ "usb_disabled", "specs/linux/usb.own.h", "usb_disabled", 196 },
};
CORDON_SAME_TYPE(usb_disabled, int, void);
const struct cordon_contract cordon_import_usb_disabled = {
	.name = "usb_disabled",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_usb_disabled[0],
};

