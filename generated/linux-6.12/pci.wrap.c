/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/pci.own.h>
#include "wrap.h"

/* ---- set pci_dev_caps ---- */
static const struct cordon_clause clauses_set_pci_dev_caps[] = {
	{ "pci_dev_caps", "specs/linux/pci.own.h", "__includes(ref(dev))", 14 },
	{ "pci_dev_caps", "specs/linux/pci.own.h", "__includes(ref(&dev->dev))", 15 },
	{ "pci_dev_caps", "specs/linux/pci.own.h", "__includes(fields(dev))", 16 },
	{ "pci_dev_caps", "specs/linux/pci.own.h", "__includes_for((int bar = 0; bar < PCI_STD_NUM_BARS; bar++), port(pci_resource_start(dev, bar), io_ports(dev, bar)))", 17 },
};

const struct cordon_set cordon_set_pci_dev_caps = { .name = "pci_dev_caps" };

void cordon_include_pci_dev_caps(struct cordon_call *call, u64 instance, struct pci_dev *dev)
{
	cordon_gain_ref(call, instance, dev, 0, CORDON_TYPE(dev), &clauses_set_pci_dev_caps[0]);
	cordon_gain_ref(call, instance, &dev->dev, 0, CORDON_TYPE(&dev->dev), &clauses_set_pci_dev_caps[1]);
	cordon_gain_fields(call, instance, dev, CORDON_FIELDS(dev), &clauses_set_pci_dev_caps[2]);
	for (int bar = 0; bar < PCI_STD_NUM_BARS; bar++) {
		cordon_gain_port(call, instance, pci_resource_start(dev, bar), io_ports(dev, bar), &clauses_set_pci_dev_caps[3]);
	}
}

void cordon_gain_pci_dev_caps(struct cordon_call *call, const struct cordon_clause *clause, struct pci_dev *dev)
{
	u64 instance = cordon_set_open(call, &cordon_set_pci_dev_caps, dev, clause);

	if (instance)
		cordon_include_pci_dev_caps(call, instance, dev);
}

/* ---- __pci_register_driver ---- */
static const struct cordon_clause clauses___pci_register_driver[] = {
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__pci_register_driver", 21 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__runs_in(process)", 22 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__opaque(owner)", 23 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__checks(string(mod_name))", 24 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__registers(drv, pci_driver)", 25 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__registers_if(drv->driver.pm, drv->driver.pm, dev_pm_ops)", 26 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__registers_if(drv->err_handler, drv->err_handler, pci_error_handlers)", 27 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__returns_if(ret, write(drv, sizeof(*drv)))", 28 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__grants_if(!ret, ref(drv))", 29 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__pins_if(!ret, ref(drv), pci_unregister_driver(drv))", 30 },
};
CORDON_SAME_TYPE(__pci_register_driver, int, struct pci_driver *, struct module *, const char *);
static void enter___pci_register_driver(struct cordon_call *call)
{
	struct pci_driver *drv = (struct pci_driver *)call->args[0];
	const char *mod_name = (const char *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___pci_register_driver[1]);
	cordon_need_string(call, mod_name, &clauses___pci_register_driver[3]);
	cordon_register_table(call, drv, &cordon_table_pci_driver, &clauses___pci_register_driver[4]);
	if (drv->driver.pm) {
		cordon_register_table(call, drv->driver.pm, &cordon_table_dev_pm_ops, &clauses___pci_register_driver[5]);
	}
	if (drv->err_handler) {
		cordon_register_table(call, drv->err_handler, &cordon_table_pci_error_handlers, &clauses___pci_register_driver[6]);
	}
}

static void leave___pci_register_driver(struct cordon_call *call)
{
	struct pci_driver *drv = (struct pci_driver *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, drv, sizeof(*drv), CORDON_TYPE(drv), &clauses___pci_register_driver[7]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, drv, 0, CORDON_TYPE(drv), &clauses___pci_register_driver[8]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(drv) };
		
			cordon_pin(call, &cordon_inverse_pci_unregister_driver, arguments, NULL, 0, &clauses___pci_register_driver[9]);
		}
	}
}

const struct cordon_contract cordon_import___pci_register_driver = {
	.name = "__pci_register_driver",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___pci_register_driver[0],
	.enter = enter___pci_register_driver,
	.leave = leave___pci_register_driver,
};

/* ---- pci_unregister_driver ---- */
static const struct cordon_clause clauses_pci_unregister_driver[] = {
	{ "pci_unregister_driver", "specs/linux/pci.own.h", "pci_unregister_driver", 31 },
	{ "pci_unregister_driver", "specs/linux/pci.own.h", "__runs_in(process)", 32 },
	{ "pci_unregister_driver", "specs/linux/pci.own.h", "__checks(ref(drv))", 33 },
	{ "pci_unregister_driver", "specs/linux/pci.own.h", "__unpins(pci_unregister_driver(drv))", 34 },
	{ "pci_unregister_driver", "specs/linux/pci.own.h", "__revokes(ref(drv))", 35 },
	{ "pci_unregister_driver", "specs/linux/pci.own.h", "__returns(write(drv, sizeof(*drv)))", 36 },
};
CORDON_SAME_TYPE(pci_unregister_driver, void, struct pci_driver *);
static void enter_pci_unregister_driver(struct cordon_call *call)
{
	struct pci_driver *drv = (struct pci_driver *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_unregister_driver[1]);
	cordon_need_ref(call, drv, 0, CORDON_TYPE(drv), &clauses_pci_unregister_driver[2]);
	{
		const u64 arguments[6] = { (u64)(drv) };
	
		cordon_unpin(call, &cordon_inverse_pci_unregister_driver, arguments, 1, &clauses_pci_unregister_driver[3]);
	}
	cordon_lose_ref(call, drv, CORDON_TYPE(drv), &clauses_pci_unregister_driver[4]);
}

static void leave_pci_unregister_driver(struct cordon_call *call)
{
	struct pci_driver *drv = (struct pci_driver *)call->args[0];

	cordon_gain_write(call, 0, drv, sizeof(*drv), CORDON_TYPE(drv), &clauses_pci_unregister_driver[5]);
}

const struct cordon_contract cordon_import_pci_unregister_driver = {
	.name = "pci_unregister_driver",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_unregister_driver[0],
	.enter = enter_pci_unregister_driver,
	.leave = leave_pci_unregister_driver,
};

/* ---- pci_driver.probe ---- */
static const struct cordon_clause clauses_pci_driver__probe[] = {
	{ "pci_driver.probe", "specs/linux/pci.own.h", "pci_driver.probe", 38 },
	{ "pci_driver.probe", "specs/linux/pci.own.h", "__principal(dev)", 39 },
	{ "pci_driver.probe", "specs/linux/pci.own.h", "__runs_in(process)", 39 },
	{ "pci_driver.probe", "specs/linux/pci.own.h", "__transfers(pci_dev_caps(dev))", 40 },
	{ "pci_driver.probe", "specs/linux/pci.own.h", "__returns_if(ret < 0, pci_dev_caps(dev))", 41 },
	{ "pci_driver.probe", "specs/linux/pci.own.h", "__faults(-ENODEV)", 42 },
};
CORDON_SAME_TYPE(*((struct pci_driver *)0)->probe, int, struct pci_dev *, const struct pci_device_id *);
static void enter_pci_driver__probe(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_gain_pci_dev_caps(call, &clauses_pci_driver__probe[3], dev);
}

static void leave_pci_driver__probe(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	int ret = (int)call->result;

	if (ret < 0) {
		cordon_set_close(call, &cordon_set_pci_dev_caps, dev, &clauses_pci_driver__probe[4]);
	}
}

static u64 fault_pci_driver__probe(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_pci_driver__probe = {
	.name = "pci_driver.probe",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_driver__probe[0],
	.enter = enter_pci_driver__probe,
	.leave = leave_pci_driver__probe,
	.fault = fault_pci_driver__probe,
};

/* ---- pci_driver.remove ---- */
static const struct cordon_clause clauses_pci_driver__remove[] = {
	{ "pci_driver.remove", "specs/linux/pci.own.h", "pci_driver.remove", 43 },
	{ "pci_driver.remove", "specs/linux/pci.own.h", "__principal(dev)", 44 },
	{ "pci_driver.remove", "specs/linux/pci.own.h", "__runs_in(process)", 44 },
	{ "pci_driver.remove", "specs/linux/pci.own.h", "__returns(pci_dev_caps(dev))", 45 },
	{ "pci_driver.remove", "specs/linux/pci.own.h", "__faults()", 46 },
};
CORDON_SAME_TYPE(*((struct pci_driver *)0)->remove, void, struct pci_dev *);
static void leave_pci_driver__remove(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_set_close(call, &cordon_set_pci_dev_caps, dev, &clauses_pci_driver__remove[3]);
}

static u64 fault_pci_driver__remove(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_pci_driver__remove = {
	.name = "pci_driver.remove",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_driver__remove[0],
	.leave = leave_pci_driver__remove,
	.fault = fault_pci_driver__remove,
};

/* ---- pci_driver.shutdown ---- */
static const struct cordon_clause clauses_pci_driver__shutdown[] = {
	{ "pci_driver.shutdown", "specs/linux/pci.own.h", "pci_driver.shutdown", 47 },
	{ "pci_driver.shutdown", "specs/linux/pci.own.h", "__principal(dev)", 48 },
	{ "pci_driver.shutdown", "specs/linux/pci.own.h", "__runs_in(process)", 48 },
	{ "pci_driver.shutdown", "specs/linux/pci.own.h", "__faults()", 48 },
};
CORDON_SAME_TYPE(*((struct pci_driver *)0)->shutdown, void, struct pci_dev *);
static u64 fault_pci_driver__shutdown(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_pci_driver__shutdown = {
	.name = "pci_driver.shutdown",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_driver__shutdown[0],
	.fault = fault_pci_driver__shutdown,
};

/* ---- pci_error_handlers.error_detected ---- */
static const struct cordon_clause clauses_pci_error_handlers__error_detected[] = {
	{ "pci_error_handlers.error_detected", "specs/linux/pci.own.h", "pci_error_handlers.error_detected", 49 },
	{ "pci_error_handlers.error_detected", "specs/linux/pci.own.h", "__principal(dev)", 51 },
	{ "pci_error_handlers.error_detected", "specs/linux/pci.own.h", "__runs_in(process)", 51 },
	{ "pci_error_handlers.error_detected", "specs/linux/pci.own.h", "__faults(PCI_ERS_RESULT_DISCONNECT)", 51 },
};
CORDON_SAME_TYPE(*((struct pci_error_handlers *)0)->error_detected, pci_ers_result_t, struct pci_dev *, pci_channel_state_t);
static u64 fault_pci_error_handlers__error_detected(struct cordon_call *call)
{
	return (u64)(PCI_ERS_RESULT_DISCONNECT);
}

const struct cordon_contract cordon_callback_pci_error_handlers__error_detected = {
	.name = "pci_error_handlers.error_detected",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_error_handlers__error_detected[0],
	.fault = fault_pci_error_handlers__error_detected,
};

/* ---- pci_error_handlers.slot_reset ---- */
static const struct cordon_clause clauses_pci_error_handlers__slot_reset[] = {
	{ "pci_error_handlers.slot_reset", "specs/linux/pci.own.h", "pci_error_handlers.slot_reset", 52 },
	{ "pci_error_handlers.slot_reset", "specs/linux/pci.own.h", "__principal(dev)", 53 },
	{ "pci_error_handlers.slot_reset", "specs/linux/pci.own.h", "__runs_in(process)", 53 },
	{ "pci_error_handlers.slot_reset", "specs/linux/pci.own.h", "__faults(PCI_ERS_RESULT_DISCONNECT)", 53 },
};
CORDON_SAME_TYPE(*((struct pci_error_handlers *)0)->slot_reset, pci_ers_result_t, struct pci_dev *);
static u64 fault_pci_error_handlers__slot_reset(struct cordon_call *call)
{
	return (u64)(PCI_ERS_RESULT_DISCONNECT);
}

const struct cordon_contract cordon_callback_pci_error_handlers__slot_reset = {
	.name = "pci_error_handlers.slot_reset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_error_handlers__slot_reset[0],
	.fault = fault_pci_error_handlers__slot_reset,
};

/* ---- pci_error_handlers.resume ---- */
static const struct cordon_clause clauses_pci_error_handlers__resume[] = {
	{ "pci_error_handlers.resume", "specs/linux/pci.own.h", "pci_error_handlers.resume", 54 },
	{ "pci_error_handlers.resume", "specs/linux/pci.own.h", "__principal(dev)", 55 },
	{ "pci_error_handlers.resume", "specs/linux/pci.own.h", "__runs_in(process)", 55 },
	{ "pci_error_handlers.resume", "specs/linux/pci.own.h", "__faults()", 55 },
};
CORDON_SAME_TYPE(*((struct pci_error_handlers *)0)->resume, void, struct pci_dev *);
static u64 fault_pci_error_handlers__resume(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_pci_error_handlers__resume = {
	.name = "pci_error_handlers.resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_error_handlers__resume[0],
	.fault = fault_pci_error_handlers__resume,
};

/* ---- dev_pm_ops.suspend ---- */
static const struct cordon_clause clauses_dev_pm_ops__suspend[] = {
	{ "dev_pm_ops.suspend", "specs/linux/pci.own.h", "dev_pm_ops.suspend", 56 },
	{ "dev_pm_ops.suspend", "specs/linux/pci.own.h", "__principal(dev)", 57 },
	{ "dev_pm_ops.suspend", "specs/linux/pci.own.h", "__runs_in(process)", 57 },
	{ "dev_pm_ops.suspend", "specs/linux/pci.own.h", "__faults(0)", 57 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->suspend, int, struct device *);
static u64 fault_dev_pm_ops__suspend(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__suspend = {
	.name = "dev_pm_ops.suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__suspend[0],
	.fault = fault_dev_pm_ops__suspend,
};

/* ---- dev_pm_ops.resume ---- */
static const struct cordon_clause clauses_dev_pm_ops__resume[] = {
	{ "dev_pm_ops.resume", "specs/linux/pci.own.h", "dev_pm_ops.resume", 58 },
	{ "dev_pm_ops.resume", "specs/linux/pci.own.h", "__principal(dev)", 59 },
	{ "dev_pm_ops.resume", "specs/linux/pci.own.h", "__runs_in(process)", 59 },
	{ "dev_pm_ops.resume", "specs/linux/pci.own.h", "__faults(0)", 59 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->resume, int, struct device *);
static u64 fault_dev_pm_ops__resume(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__resume = {
	.name = "dev_pm_ops.resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__resume[0],
	.fault = fault_dev_pm_ops__resume,
};

/* ---- dev_pm_ops.freeze ---- */
static const struct cordon_clause clauses_dev_pm_ops__freeze[] = {
	{ "dev_pm_ops.freeze", "specs/linux/pci.own.h", "dev_pm_ops.freeze", 60 },
	{ "dev_pm_ops.freeze", "specs/linux/pci.own.h", "__principal(dev)", 61 },
	{ "dev_pm_ops.freeze", "specs/linux/pci.own.h", "__runs_in(process)", 61 },
	{ "dev_pm_ops.freeze", "specs/linux/pci.own.h", "__faults(0)", 61 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->freeze, int, struct device *);
static u64 fault_dev_pm_ops__freeze(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__freeze = {
	.name = "dev_pm_ops.freeze",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__freeze[0],
	.fault = fault_dev_pm_ops__freeze,
};

/* ---- dev_pm_ops.thaw ---- */
static const struct cordon_clause clauses_dev_pm_ops__thaw[] = {
	{ "dev_pm_ops.thaw", "specs/linux/pci.own.h", "dev_pm_ops.thaw", 62 },
	{ "dev_pm_ops.thaw", "specs/linux/pci.own.h", "__principal(dev)", 63 },
	{ "dev_pm_ops.thaw", "specs/linux/pci.own.h", "__runs_in(process)", 63 },
	{ "dev_pm_ops.thaw", "specs/linux/pci.own.h", "__faults(0)", 63 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->thaw, int, struct device *);
static u64 fault_dev_pm_ops__thaw(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__thaw = {
	.name = "dev_pm_ops.thaw",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__thaw[0],
	.fault = fault_dev_pm_ops__thaw,
};

/* ---- dev_pm_ops.poweroff ---- */
static const struct cordon_clause clauses_dev_pm_ops__poweroff[] = {
	{ "dev_pm_ops.poweroff", "specs/linux/pci.own.h", "dev_pm_ops.poweroff", 64 },
	{ "dev_pm_ops.poweroff", "specs/linux/pci.own.h", "__principal(dev)", 65 },
	{ "dev_pm_ops.poweroff", "specs/linux/pci.own.h", "__runs_in(process)", 65 },
	{ "dev_pm_ops.poweroff", "specs/linux/pci.own.h", "__faults(0)", 65 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->poweroff, int, struct device *);
static u64 fault_dev_pm_ops__poweroff(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__poweroff = {
	.name = "dev_pm_ops.poweroff",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__poweroff[0],
	.fault = fault_dev_pm_ops__poweroff,
};

/* ---- dev_pm_ops.restore ---- */
static const struct cordon_clause clauses_dev_pm_ops__restore[] = {
	{ "dev_pm_ops.restore", "specs/linux/pci.own.h", "dev_pm_ops.restore", 66 },
	{ "dev_pm_ops.restore", "specs/linux/pci.own.h", "__principal(dev)", 67 },
	{ "dev_pm_ops.restore", "specs/linux/pci.own.h", "__runs_in(process)", 67 },
	{ "dev_pm_ops.restore", "specs/linux/pci.own.h", "__faults(0)", 67 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->restore, int, struct device *);
static u64 fault_dev_pm_ops__restore(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__restore = {
	.name = "dev_pm_ops.restore",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__restore[0],
	.fault = fault_dev_pm_ops__restore,
};

/* ---- pci_enable_device ---- */
static const struct cordon_clause clauses_pci_enable_device[] = {
	{ "pci_enable_device", "specs/linux/pci.own.h", "pci_enable_device", 70 },
	{ "pci_enable_device", "specs/linux/pci.own.h", "__checks(ref(dev))", 71 },
	{ "pci_enable_device", "specs/linux/pci.own.h", "__grants_if(!ret && dev->irq, irq(dev->irq))", 72 },
	{ "pci_enable_device", "specs/linux/pci.own.h", "__pins_if(!ret, ref(dev), pci_disable_device(dev))", 73 },
};
CORDON_SAME_TYPE(pci_enable_device, int, struct pci_dev *);
static void enter_pci_enable_device(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_enable_device[1]);
}

static void leave_pci_enable_device(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	int ret = (int)call->result;

	if (!ret && dev->irq) {
		cordon_gain_irq(call, 0, dev->irq, &clauses_pci_enable_device[2]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(dev) };
		
			cordon_pin(call, &cordon_inverse_pci_disable_device, arguments, NULL, 0, &clauses_pci_enable_device[3]);
		}
	}
}

const struct cordon_contract cordon_import_pci_enable_device = {
	.name = "pci_enable_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_enable_device[0],
	.enter = enter_pci_enable_device,
	.leave = leave_pci_enable_device,
};

/* ---- pci_enable_device_mem ---- */
static const struct cordon_clause clauses_pci_enable_device_mem[] = {
	{ "pci_enable_device_mem", "specs/linux/pci.own.h", "pci_enable_device_mem", 74 },
	{ "pci_enable_device_mem", "specs/linux/pci.own.h", "__checks(ref(dev))", 75 },
	{ "pci_enable_device_mem", "specs/linux/pci.own.h", "__grants_if(!ret && dev->irq, irq(dev->irq))", 76 },
	{ "pci_enable_device_mem", "specs/linux/pci.own.h", "__pins_if(!ret, ref(dev), pci_disable_device(dev))", 77 },
};
CORDON_SAME_TYPE(pci_enable_device_mem, int, struct pci_dev *);
static void enter_pci_enable_device_mem(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_enable_device_mem[1]);
}

static void leave_pci_enable_device_mem(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	int ret = (int)call->result;

	if (!ret && dev->irq) {
		cordon_gain_irq(call, 0, dev->irq, &clauses_pci_enable_device_mem[2]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(dev) };
		
			cordon_pin(call, &cordon_inverse_pci_disable_device, arguments, NULL, 0, &clauses_pci_enable_device_mem[3]);
		}
	}
}

const struct cordon_contract cordon_import_pci_enable_device_mem = {
	.name = "pci_enable_device_mem",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_enable_device_mem[0],
	.enter = enter_pci_enable_device_mem,
	.leave = leave_pci_enable_device_mem,
};

/* ---- pci_disable_device ---- */
static const struct cordon_clause clauses_pci_disable_device[] = {
	{ "pci_disable_device", "specs/linux/pci.own.h", "pci_disable_device", 78 },
	{ "pci_disable_device", "specs/linux/pci.own.h", "__checks(ref(dev))", 79 },
	{ "pci_disable_device", "specs/linux/pci.own.h", "__unpins(pci_disable_device(dev))", 80 },
};
CORDON_SAME_TYPE(pci_disable_device, void, struct pci_dev *);
static void enter_pci_disable_device(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_disable_device[1]);
	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_pci_disable_device, arguments, 1, &clauses_pci_disable_device[2]);
	}
}

const struct cordon_contract cordon_import_pci_disable_device = {
	.name = "pci_disable_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_disable_device[0],
	.enter = enter_pci_disable_device,
};

/* ---- pci_request_selected_regions ---- */
static const struct cordon_clause clauses_pci_request_selected_regions[] = {
	{ "pci_request_selected_regions", "specs/linux/pci.own.h", "pci_request_selected_regions", 81 },
	{ "pci_request_selected_regions", "specs/linux/pci.own.h", "__checks(ref(dev))", 82 },
	{ "pci_request_selected_regions", "specs/linux/pci.own.h", "__checks(string(res_name))", 82 },
	{ "pci_request_selected_regions", "specs/linux/pci.own.h", "__pins_if(!ret, string(res_name), pci_release_selected_regions(dev, bars))", 83 },
};
CORDON_SAME_TYPE(pci_request_selected_regions, int, struct pci_dev *, int, const char *);
static void enter_pci_request_selected_regions(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	const char *res_name = (const char *)call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_request_selected_regions[1]);
	cordon_need_string(call, res_name, &clauses_pci_request_selected_regions[2]);
}

static void leave_pci_request_selected_regions(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	int bars = (int)call->args[1];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(dev), (u64)(bars) };
		
			cordon_pin(call, &cordon_inverse_pci_release_selected_regions, arguments, NULL, 0, &clauses_pci_request_selected_regions[3]);
		}
	}
}

const struct cordon_contract cordon_import_pci_request_selected_regions = {
	.name = "pci_request_selected_regions",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pci_request_selected_regions[0],
	.enter = enter_pci_request_selected_regions,
	.leave = leave_pci_request_selected_regions,
};

/* ---- pci_release_selected_regions ---- */
static const struct cordon_clause clauses_pci_release_selected_regions[] = {
	{ "pci_release_selected_regions", "specs/linux/pci.own.h", "pci_release_selected_regions", 84 },
	{ "pci_release_selected_regions", "specs/linux/pci.own.h", "__checks(ref(dev))", 85 },
	{ "pci_release_selected_regions", "specs/linux/pci.own.h", "__unpins(pci_release_selected_regions(dev, bars))", 86 },
};
CORDON_SAME_TYPE(pci_release_selected_regions, void, struct pci_dev *, int);
static void enter_pci_release_selected_regions(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	int bars = (int)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_release_selected_regions[1]);
	{
		const u64 arguments[6] = { (u64)(dev), (u64)(bars) };
	
		cordon_unpin(call, &cordon_inverse_pci_release_selected_regions, arguments, 2, &clauses_pci_release_selected_regions[2]);
	}
}

const struct cordon_contract cordon_import_pci_release_selected_regions = {
	.name = "pci_release_selected_regions",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_release_selected_regions[0],
	.enter = enter_pci_release_selected_regions,
};

/* ---- pci_ioremap_bar ---- */
static const struct cordon_clause clauses_pci_ioremap_bar[] = {
	{ "pci_ioremap_bar", "specs/linux/pci.own.h", "pci_ioremap_bar", 87 },
	{ "pci_ioremap_bar", "specs/linux/pci.own.h", "__checks(ref(pdev))", 88 },
	{ "pci_ioremap_bar", "specs/linux/pci.own.h", "__requires(bar >= 0 && bar < PCI_STD_NUM_BARS)", 89 },
	{ "pci_ioremap_bar", "specs/linux/pci.own.h", "__returns_if(ret, alloc(ret, pci_resource_len(pdev, bar), iounmap))", 90 },
};
CORDON_SAME_TYPE(pci_ioremap_bar, void *, struct pci_dev *, int);
static void enter_pci_ioremap_bar(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	int bar = (int)call->args[1];

	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_pci_ioremap_bar[1]);
	cordon_require(call, bar >= 0 && bar < PCI_STD_NUM_BARS, &clauses_pci_ioremap_bar[2]);
}

static void leave_pci_ioremap_bar(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	int bar = (int)call->args[1];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, pci_resource_len(pdev, bar), cordon_releases_iounmap, CORDON_TYPE(ret), &clauses_pci_ioremap_bar[3]);
	}
}

const struct cordon_contract cordon_import_pci_ioremap_bar = {
	.name = "pci_ioremap_bar",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_ioremap_bar[0],
	.enter = enter_pci_ioremap_bar,
	.leave = leave_pci_ioremap_bar,
};

/* ---- pci_read_config_word ---- */
static const struct cordon_clause clauses_pci_read_config_word[] = {
	{ "pci_read_config_word", "specs/linux/pci.own.h", "pci_read_config_word", 91 },
	{ "pci_read_config_word", "specs/linux/pci.own.h", "__checks(ref(dev))", 92 },
	{ "pci_read_config_word", "specs/linux/pci.own.h", "__checks(write(val, sizeof(*val)))", 92 },
};
CORDON_SAME_TYPE(pci_read_config_word, int, const struct pci_dev *, int, u16 *);
static void enter_pci_read_config_word(struct cordon_call *call)
{
	const struct pci_dev *dev = (const struct pci_dev *)call->args[0];
	u16 *val = (u16 *)call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_read_config_word[1]);
	cordon_need_write(call, val, sizeof(*val), &clauses_pci_read_config_word[2]);
}

const struct cordon_contract cordon_import_pci_read_config_word = {
	.name = "pci_read_config_word",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pci_read_config_word[0],
	.enter = enter_pci_read_config_word,
};

/* ---- pci_save_state ---- */
static const struct cordon_clause clauses_pci_save_state[] = {
	{ "pci_save_state", "specs/linux/pci.own.h", "pci_save_state", 93 },
	{ "pci_save_state", "specs/linux/pci.own.h", "__checks(ref(dev))", 93 },
};
CORDON_SAME_TYPE(pci_save_state, int, struct pci_dev *);
static void enter_pci_save_state(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_save_state[1]);
}

const struct cordon_contract cordon_import_pci_save_state = {
	.name = "pci_save_state",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_save_state[0],
	.enter = enter_pci_save_state,
};

/* ---- pci_select_bars ---- */
static const struct cordon_clause clauses_pci_select_bars[] = {
	{ "pci_select_bars", "specs/linux/pci.own.h", "pci_select_bars", 94 },
	{ "pci_select_bars", "specs/linux/pci.own.h", "__checks(ref(dev))", 94 },
};
CORDON_SAME_TYPE(pci_select_bars, int, struct pci_dev *, unsigned long);
static void enter_pci_select_bars(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_select_bars[1]);
}

const struct cordon_contract cordon_import_pci_select_bars = {
	.name = "pci_select_bars",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_select_bars[0],
	.enter = enter_pci_select_bars,
};

/* ---- pci_set_master ---- */
static const struct cordon_clause clauses_pci_set_master[] = {
	{ "pci_set_master", "specs/linux/pci.own.h", "pci_set_master", 95 },
	{ "pci_set_master", "specs/linux/pci.own.h", "__checks(ref(dev))", 95 },
};
CORDON_SAME_TYPE(pci_set_master, void, struct pci_dev *);
static void enter_pci_set_master(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_set_master[1]);
}

const struct cordon_contract cordon_import_pci_set_master = {
	.name = "pci_set_master",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_set_master[0],
	.enter = enter_pci_set_master,
};

/* ---- pci_set_mwi ---- */
static const struct cordon_clause clauses_pci_set_mwi[] = {
	{ "pci_set_mwi", "specs/linux/pci.own.h", "pci_set_mwi", 96 },
	{ "pci_set_mwi", "specs/linux/pci.own.h", "__checks(ref(dev))", 96 },
};
CORDON_SAME_TYPE(pci_set_mwi, int, struct pci_dev *);
static void enter_pci_set_mwi(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_set_mwi[1]);
}

const struct cordon_contract cordon_import_pci_set_mwi = {
	.name = "pci_set_mwi",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_set_mwi[0],
	.enter = enter_pci_set_mwi,
};

/* ---- pci_clear_mwi ---- */
static const struct cordon_clause clauses_pci_clear_mwi[] = {
	{ "pci_clear_mwi", "specs/linux/pci.own.h", "pci_clear_mwi", 97 },
	{ "pci_clear_mwi", "specs/linux/pci.own.h", "__checks(ref(dev))", 97 },
};
CORDON_SAME_TYPE(pci_clear_mwi, void, struct pci_dev *);
static void enter_pci_clear_mwi(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_clear_mwi[1]);
}

const struct cordon_contract cordon_import_pci_clear_mwi = {
	.name = "pci_clear_mwi",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_clear_mwi[0],
	.enter = enter_pci_clear_mwi,
};

/* ---- pci_set_power_state ---- */
static const struct cordon_clause clauses_pci_set_power_state[] = {
	{ "pci_set_power_state", "specs/linux/pci.own.h", "pci_set_power_state", 98 },
	{ "pci_set_power_state", "specs/linux/pci.own.h", "__checks(ref(dev))", 98 },
};
CORDON_SAME_TYPE(pci_set_power_state, int, struct pci_dev *, pci_power_t);
static void enter_pci_set_power_state(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_set_power_state[1]);
}

const struct cordon_contract cordon_import_pci_set_power_state = {
	.name = "pci_set_power_state",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_set_power_state[0],
	.enter = enter_pci_set_power_state,
};

/* ---- pci_enable_wake ---- */
static const struct cordon_clause clauses_pci_enable_wake[] = {
	{ "pci_enable_wake", "specs/linux/pci.own.h", "pci_enable_wake", 99 },
	{ "pci_enable_wake", "specs/linux/pci.own.h", "__checks(ref(dev))", 99 },
};
CORDON_SAME_TYPE(pci_enable_wake, int, struct pci_dev *, pci_power_t, bool);
static void enter_pci_enable_wake(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_enable_wake[1]);
}

const struct cordon_contract cordon_import_pci_enable_wake = {
	.name = "pci_enable_wake",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pci_enable_wake[0],
	.enter = enter_pci_enable_wake,
};

/* ---- pci_wake_from_d3 ---- */
static const struct cordon_clause clauses_pci_wake_from_d3[] = {
	{ "pci_wake_from_d3", "specs/linux/pci.own.h", "pci_wake_from_d3", 100 },
	{ "pci_wake_from_d3", "specs/linux/pci.own.h", "__checks(ref(dev))", 100 },
};
CORDON_SAME_TYPE(pci_wake_from_d3, int, struct pci_dev *, bool);
static void enter_pci_wake_from_d3(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_wake_from_d3[1]);
}

const struct cordon_contract cordon_import_pci_wake_from_d3 = {
	.name = "pci_wake_from_d3",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_wake_from_d3[0],
	.enter = enter_pci_wake_from_d3,
};

/* ---- pcix_get_mmrbc ---- */
static const struct cordon_clause clauses_pcix_get_mmrbc[] = {
	{ "pcix_get_mmrbc", "specs/linux/pci.own.h", "pcix_get_mmrbc", 101 },
	{ "pcix_get_mmrbc", "specs/linux/pci.own.h", "__checks(ref(dev))", 101 },
};
CORDON_SAME_TYPE(pcix_get_mmrbc, int, struct pci_dev *);
static void enter_pcix_get_mmrbc(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcix_get_mmrbc[1]);
}

const struct cordon_contract cordon_import_pcix_get_mmrbc = {
	.name = "pcix_get_mmrbc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pcix_get_mmrbc[0],
	.enter = enter_pcix_get_mmrbc,
};

/* ---- pcix_set_mmrbc ---- */
static const struct cordon_clause clauses_pcix_set_mmrbc[] = {
	{ "pcix_set_mmrbc", "specs/linux/pci.own.h", "pcix_set_mmrbc", 102 },
	{ "pcix_set_mmrbc", "specs/linux/pci.own.h", "__checks(ref(dev))", 102 },
};
CORDON_SAME_TYPE(pcix_set_mmrbc, int, struct pci_dev *, int);
static void enter_pcix_set_mmrbc(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcix_set_mmrbc[1]);
}

const struct cordon_contract cordon_import_pcix_set_mmrbc = {
	.name = "pcix_set_mmrbc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pcix_set_mmrbc[0],
	.enter = enter_pcix_set_mmrbc,
};

