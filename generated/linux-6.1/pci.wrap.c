/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/pci.own.h>
#include "wrap.h"

/* ---- set msi_caps ---- */
static const struct cordon_clause clauses_set_msi_caps[] = {
	{ "msi_caps", "specs/linux/pci.own.h", "__includes(irq(dev->irq))", 178 },
};

const struct cordon_set cordon_set_msi_caps = { .name = "msi_caps" };

void cordon_include_msi_caps(struct cordon_call *call, struct cordon_parts *parts, struct pci_dev *dev)
{
	cordon_add_irq(call, parts, dev->irq, &clauses_set_msi_caps[0]);
}

void cordon_gain_msi_caps(struct cordon_call *call, const struct cordon_clause *clause, struct pci_dev *dev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_msi_caps, dev, clause);
	cordon_include_msi_caps(call, &parts, dev);
	cordon_parts_grant(call, &parts);
}

/* ---- set msix_caps ---- */
static const struct cordon_clause clauses_set_msix_caps[] = {
	{ "msix_caps", "specs/linux/pci.own.h", "__includes_for((int i = 0; i < count; i++), irq(entries[i].vector))", 180 },
};

const struct cordon_set cordon_set_msix_caps = { .name = "msix_caps" };

void cordon_include_msix_caps(struct cordon_call *call, struct cordon_parts *parts, struct pci_dev *dev, struct msix_entry *entries, int count)
{
	for (int i = 0; i < count; i++) {
		cordon_add_irq(call, parts, entries[i].vector, &clauses_set_msix_caps[0]);
	}
}

void cordon_gain_msix_caps(struct cordon_call *call, const struct cordon_clause *clause, struct pci_dev *dev, struct msix_entry *entries, int count)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_msix_caps, dev, clause);
	cordon_include_msix_caps(call, &parts, dev, entries, count);
	cordon_parts_grant(call, &parts);
}

/* ---- set pci_dev_caps ---- */
static const struct cordon_clause clauses_set_pci_dev_caps[] = {
	{ "pci_dev_caps", "specs/linux/pci.own.h", "__includes(ref(dev))", 16 },
	{ "pci_dev_caps", "specs/linux/pci.own.h", "__includes(ref(&dev->dev))", 17 },
	{ "pci_dev_caps", "specs/linux/pci.own.h", "__includes(ref(dev->bus))", 18 },
	{ "pci_dev_caps", "specs/linux/pci.own.h", "__includes(fields(dev))", 19 },
	{ "pci_dev_caps", "specs/linux/pci.own.h", "__includes_for((int bar = 0; bar < PCI_STD_NUM_BARS; bar++), port(pci_resource_start(dev, bar), io_ports(dev, bar)))", 20 },
};

const struct cordon_set cordon_set_pci_dev_caps = { .name = "pci_dev_caps" };

void cordon_include_pci_dev_caps(struct cordon_call *call, struct cordon_parts *parts, struct pci_dev *dev)
{
	cordon_add_ref(call, parts, dev, 0, CORDON_TYPE(dev), &clauses_set_pci_dev_caps[0]);
	cordon_add_ref(call, parts, &dev->dev, 0, CORDON_TYPE(&dev->dev), &clauses_set_pci_dev_caps[1]);
	cordon_add_ref(call, parts, dev->bus, 0, CORDON_TYPE(dev->bus), &clauses_set_pci_dev_caps[2]);
	cordon_add_fields(call, parts, dev, CORDON_FIELDS(dev), &clauses_set_pci_dev_caps[3]);
	for (int bar = 0; bar < PCI_STD_NUM_BARS; bar++) {
		cordon_add_port(call, parts, pci_resource_start(dev, bar), io_ports(dev, bar), &clauses_set_pci_dev_caps[4]);
	}
}

void cordon_gain_pci_dev_caps(struct cordon_call *call, const struct cordon_clause *clause, struct pci_dev *dev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_pci_dev_caps, dev, clause);
	cordon_include_pci_dev_caps(call, &parts, dev);
	cordon_parts_grant(call, &parts);
}

/* ---- __pci_register_driver ---- */
static const struct cordon_clause clauses___pci_register_driver[] = {
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__pci_register_driver", 29 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__runs_in(process)", 30 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__opaque(owner)", 31 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__checks(string(mod_name))", 32 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__registers(drv, pci_driver)", 33 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__registers_if(drv->driver.pm, drv->driver.pm, dev_pm_ops)", 34 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__registers_if(drv->err_handler, drv->err_handler, pci_error_handlers)", 35 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__returns_if(ret, write(drv, sizeof(*drv)))", 36 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__grants_if(!ret, ref(drv))", 37 },
	{ "__pci_register_driver", "specs/linux/pci.own.h", "__pins_if(!ret, ref(drv), pci_unregister_driver(drv))", 38 },
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
	{ "pci_unregister_driver", "specs/linux/pci.own.h", "pci_unregister_driver", 39 },
	{ "pci_unregister_driver", "specs/linux/pci.own.h", "__runs_in(process)", 40 },
	{ "pci_unregister_driver", "specs/linux/pci.own.h", "__checks(ref(drv))", 41 },
	{ "pci_unregister_driver", "specs/linux/pci.own.h", "__unpins(pci_unregister_driver(drv))", 42 },
	{ "pci_unregister_driver", "specs/linux/pci.own.h", "__revokes(ref(drv))", 43 },
	{ "pci_unregister_driver", "specs/linux/pci.own.h", "__returns(write(drv, sizeof(*drv)))", 44 },
};
CORDON_SAME_TYPE(pci_unregister_driver, void, struct pci_driver *);
static void enter_pci_unregister_driver(struct cordon_call *call)
{
	struct pci_driver *drv = (struct pci_driver *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_unregister_driver[1]);
	cordon_need_ref(call, drv, 0, CORDON_TYPE(drv), &clauses_pci_unregister_driver[2]);
	{
		const u64 arguments[6] = { (u64)(drv) };
	
		cordon_end(call, &cordon_inverse_pci_unregister_driver, arguments, 1, &clauses_pci_unregister_driver[3]);
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
	{ "pci_driver.probe", "specs/linux/pci.own.h", "pci_driver.probe", 46 },
	{ "pci_driver.probe", "specs/linux/pci.own.h", "__principal(dev)", 47 },
	{ "pci_driver.probe", "specs/linux/pci.own.h", "__runs_in(process)", 47 },
	{ "pci_driver.probe", "specs/linux/pci.own.h", "__transfers(pci_dev_caps(dev))", 48 },
	{ "pci_driver.probe", "specs/linux/pci.own.h", "__transfers(devm_caps(&dev->dev, NULL, 0))", 49 },
	{ "pci_driver.probe", "specs/linux/pci.own.h", "__returns_if(ret < 0, devm_caps(&dev->dev, NULL, 0))", 50 },
	{ "pci_driver.probe", "specs/linux/pci.own.h", "__returns_if(ret < 0, pci_dev_caps(dev))", 51 },
	{ "pci_driver.probe", "specs/linux/pci.own.h", "__faults(-ENODEV)", 52 },
};
CORDON_SAME_TYPE(*((struct pci_driver *)0)->probe, int, struct pci_dev *, const struct pci_device_id *);
static void enter_pci_driver__probe(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_gain_pci_dev_caps(call, &clauses_pci_driver__probe[3], dev);
	cordon_gain_devm_caps(call, &clauses_pci_driver__probe[4], &dev->dev, NULL, 0);
}

static void leave_pci_driver__probe(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	int ret = (int)call->result;

	if (ret < 0) {
		cordon_set_close(call, &cordon_set_devm_caps, &dev->dev, &clauses_pci_driver__probe[5]);
	}
	if (ret < 0) {
		cordon_set_close(call, &cordon_set_pci_dev_caps, dev, &clauses_pci_driver__probe[6]);
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
	{ "pci_driver.remove", "specs/linux/pci.own.h", "pci_driver.remove", 53 },
	{ "pci_driver.remove", "specs/linux/pci.own.h", "__principal(dev)", 54 },
	{ "pci_driver.remove", "specs/linux/pci.own.h", "__runs_in(process)", 54 },
	{ "pci_driver.remove", "specs/linux/pci.own.h", "__returns(devm_caps(&dev->dev, NULL, 0))", 55 },
	{ "pci_driver.remove", "specs/linux/pci.own.h", "__returns(pci_dev_caps(dev))", 56 },
	{ "pci_driver.remove", "specs/linux/pci.own.h", "__faults()", 57 },
};
CORDON_SAME_TYPE(*((struct pci_driver *)0)->remove, void, struct pci_dev *);
static void leave_pci_driver__remove(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_set_close(call, &cordon_set_devm_caps, &dev->dev, &clauses_pci_driver__remove[3]);
	cordon_set_close(call, &cordon_set_pci_dev_caps, dev, &clauses_pci_driver__remove[4]);
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
	{ "pci_driver.shutdown", "specs/linux/pci.own.h", "pci_driver.shutdown", 58 },
	{ "pci_driver.shutdown", "specs/linux/pci.own.h", "__principal(dev)", 59 },
	{ "pci_driver.shutdown", "specs/linux/pci.own.h", "__runs_in(process)", 59 },
	{ "pci_driver.shutdown", "specs/linux/pci.own.h", "__faults()", 59 },
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
	{ "pci_error_handlers.error_detected", "specs/linux/pci.own.h", "pci_error_handlers.error_detected", 60 },
	{ "pci_error_handlers.error_detected", "specs/linux/pci.own.h", "__principal(dev)", 62 },
	{ "pci_error_handlers.error_detected", "specs/linux/pci.own.h", "__runs_in(process)", 62 },
	{ "pci_error_handlers.error_detected", "specs/linux/pci.own.h", "__faults(PCI_ERS_RESULT_DISCONNECT)", 62 },
};
CORDON_SAME_TYPE(*((struct pci_error_handlers *)0)->error_detected, pci_ers_result_t, struct pci_dev *, pci_channel_state_t);
CORDON_IN_REGISTERS(pci_ers_result_t, 16);
CORDON_IN_REGISTERS(pci_channel_state_t, 8);
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
	{ "pci_error_handlers.slot_reset", "specs/linux/pci.own.h", "pci_error_handlers.slot_reset", 63 },
	{ "pci_error_handlers.slot_reset", "specs/linux/pci.own.h", "__principal(dev)", 64 },
	{ "pci_error_handlers.slot_reset", "specs/linux/pci.own.h", "__runs_in(process)", 64 },
	{ "pci_error_handlers.slot_reset", "specs/linux/pci.own.h", "__faults(PCI_ERS_RESULT_DISCONNECT)", 64 },
};
CORDON_SAME_TYPE(*((struct pci_error_handlers *)0)->slot_reset, pci_ers_result_t, struct pci_dev *);
CORDON_IN_REGISTERS(pci_ers_result_t, 16);
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
	{ "pci_error_handlers.resume", "specs/linux/pci.own.h", "pci_error_handlers.resume", 65 },
	{ "pci_error_handlers.resume", "specs/linux/pci.own.h", "__principal(dev)", 66 },
	{ "pci_error_handlers.resume", "specs/linux/pci.own.h", "__runs_in(process)", 66 },
	{ "pci_error_handlers.resume", "specs/linux/pci.own.h", "__faults()", 66 },
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
	{ "dev_pm_ops.suspend", "specs/linux/pci.own.h", "dev_pm_ops.suspend", 67 },
	{ "dev_pm_ops.suspend", "specs/linux/pci.own.h", "__principal(dev)", 68 },
	{ "dev_pm_ops.suspend", "specs/linux/pci.own.h", "__runs_in(process)", 68 },
	{ "dev_pm_ops.suspend", "specs/linux/pci.own.h", "__faults(0)", 68 },
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

/* ---- dev_pm_ops.prepare ---- */
static const struct cordon_clause clauses_dev_pm_ops__prepare[] = {
	{ "dev_pm_ops.prepare", "specs/linux/pci.own.h", "dev_pm_ops.prepare", 69 },
	{ "dev_pm_ops.prepare", "specs/linux/pci.own.h", "__principal(dev)", 70 },
	{ "dev_pm_ops.prepare", "specs/linux/pci.own.h", "__runs_in(process)", 70 },
	{ "dev_pm_ops.prepare", "specs/linux/pci.own.h", "__faults(0)", 70 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->prepare, int, struct device *);
static u64 fault_dev_pm_ops__prepare(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__prepare = {
	.name = "dev_pm_ops.prepare",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__prepare[0],
	.fault = fault_dev_pm_ops__prepare,
};

/* ---- dev_pm_ops.runtime_suspend ---- */
static const struct cordon_clause clauses_dev_pm_ops__runtime_suspend[] = {
	{ "dev_pm_ops.runtime_suspend", "specs/linux/pci.own.h", "dev_pm_ops.runtime_suspend", 71 },
	{ "dev_pm_ops.runtime_suspend", "specs/linux/pci.own.h", "__principal(dev)", 72 },
	{ "dev_pm_ops.runtime_suspend", "specs/linux/pci.own.h", "__runs_in(process)", 72 },
	{ "dev_pm_ops.runtime_suspend", "specs/linux/pci.own.h", "__faults(0)", 72 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->runtime_suspend, int, struct device *);
static u64 fault_dev_pm_ops__runtime_suspend(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__runtime_suspend = {
	.name = "dev_pm_ops.runtime_suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__runtime_suspend[0],
	.fault = fault_dev_pm_ops__runtime_suspend,
};

/* ---- dev_pm_ops.runtime_resume ---- */
static const struct cordon_clause clauses_dev_pm_ops__runtime_resume[] = {
	{ "dev_pm_ops.runtime_resume", "specs/linux/pci.own.h", "dev_pm_ops.runtime_resume", 73 },
	{ "dev_pm_ops.runtime_resume", "specs/linux/pci.own.h", "__principal(dev)", 74 },
	{ "dev_pm_ops.runtime_resume", "specs/linux/pci.own.h", "__runs_in(process)", 74 },
	{ "dev_pm_ops.runtime_resume", "specs/linux/pci.own.h", "__faults(0)", 74 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->runtime_resume, int, struct device *);
static u64 fault_dev_pm_ops__runtime_resume(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__runtime_resume = {
	.name = "dev_pm_ops.runtime_resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__runtime_resume[0],
	.fault = fault_dev_pm_ops__runtime_resume,
};

/* ---- dev_pm_ops.runtime_idle ---- */
static const struct cordon_clause clauses_dev_pm_ops__runtime_idle[] = {
	{ "dev_pm_ops.runtime_idle", "specs/linux/pci.own.h", "dev_pm_ops.runtime_idle", 75 },
	{ "dev_pm_ops.runtime_idle", "specs/linux/pci.own.h", "__principal(dev)", 76 },
	{ "dev_pm_ops.runtime_idle", "specs/linux/pci.own.h", "__runs_in(process)", 76 },
	{ "dev_pm_ops.runtime_idle", "specs/linux/pci.own.h", "__faults(0)", 76 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->runtime_idle, int, struct device *);
static u64 fault_dev_pm_ops__runtime_idle(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__runtime_idle = {
	.name = "dev_pm_ops.runtime_idle",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__runtime_idle[0],
	.fault = fault_dev_pm_ops__runtime_idle,
};

/* ---- dev_pm_ops.suspend_late ---- */
static const struct cordon_clause clauses_dev_pm_ops__suspend_late[] = {
	{ "dev_pm_ops.suspend_late", "specs/linux/pci.own.h", "dev_pm_ops.suspend_late", 77 },
	{ "dev_pm_ops.suspend_late", "specs/linux/pci.own.h", "__principal(dev)", 78 },
	{ "dev_pm_ops.suspend_late", "specs/linux/pci.own.h", "__runs_in(process)", 78 },
	{ "dev_pm_ops.suspend_late", "specs/linux/pci.own.h", "__faults(0)", 78 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->suspend_late, int, struct device *);
static u64 fault_dev_pm_ops__suspend_late(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__suspend_late = {
	.name = "dev_pm_ops.suspend_late",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__suspend_late[0],
	.fault = fault_dev_pm_ops__suspend_late,
};

/* ---- dev_pm_ops.resume_early ---- */
static const struct cordon_clause clauses_dev_pm_ops__resume_early[] = {
	{ "dev_pm_ops.resume_early", "specs/linux/pci.own.h", "dev_pm_ops.resume_early", 79 },
	{ "dev_pm_ops.resume_early", "specs/linux/pci.own.h", "__principal(dev)", 80 },
	{ "dev_pm_ops.resume_early", "specs/linux/pci.own.h", "__runs_in(process)", 80 },
	{ "dev_pm_ops.resume_early", "specs/linux/pci.own.h", "__faults(0)", 80 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->resume_early, int, struct device *);
static u64 fault_dev_pm_ops__resume_early(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__resume_early = {
	.name = "dev_pm_ops.resume_early",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__resume_early[0],
	.fault = fault_dev_pm_ops__resume_early,
};

/* ---- dev_pm_ops.suspend_noirq ---- */
static const struct cordon_clause clauses_dev_pm_ops__suspend_noirq[] = {
	{ "dev_pm_ops.suspend_noirq", "specs/linux/pci.own.h", "dev_pm_ops.suspend_noirq", 81 },
	{ "dev_pm_ops.suspend_noirq", "specs/linux/pci.own.h", "__principal(dev)", 82 },
	{ "dev_pm_ops.suspend_noirq", "specs/linux/pci.own.h", "__runs_in(process)", 82 },
	{ "dev_pm_ops.suspend_noirq", "specs/linux/pci.own.h", "__faults(0)", 82 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->suspend_noirq, int, struct device *);
static u64 fault_dev_pm_ops__suspend_noirq(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__suspend_noirq = {
	.name = "dev_pm_ops.suspend_noirq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__suspend_noirq[0],
	.fault = fault_dev_pm_ops__suspend_noirq,
};

/* ---- dev_pm_ops.resume_noirq ---- */
static const struct cordon_clause clauses_dev_pm_ops__resume_noirq[] = {
	{ "dev_pm_ops.resume_noirq", "specs/linux/pci.own.h", "dev_pm_ops.resume_noirq", 83 },
	{ "dev_pm_ops.resume_noirq", "specs/linux/pci.own.h", "__principal(dev)", 84 },
	{ "dev_pm_ops.resume_noirq", "specs/linux/pci.own.h", "__runs_in(process)", 84 },
	{ "dev_pm_ops.resume_noirq", "specs/linux/pci.own.h", "__faults(0)", 84 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->resume_noirq, int, struct device *);
static u64 fault_dev_pm_ops__resume_noirq(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__resume_noirq = {
	.name = "dev_pm_ops.resume_noirq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__resume_noirq[0],
	.fault = fault_dev_pm_ops__resume_noirq,
};

/* ---- dev_pm_ops.freeze_late ---- */
static const struct cordon_clause clauses_dev_pm_ops__freeze_late[] = {
	{ "dev_pm_ops.freeze_late", "specs/linux/pci.own.h", "dev_pm_ops.freeze_late", 85 },
	{ "dev_pm_ops.freeze_late", "specs/linux/pci.own.h", "__principal(dev)", 86 },
	{ "dev_pm_ops.freeze_late", "specs/linux/pci.own.h", "__runs_in(process)", 86 },
	{ "dev_pm_ops.freeze_late", "specs/linux/pci.own.h", "__faults(0)", 86 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->freeze_late, int, struct device *);
static u64 fault_dev_pm_ops__freeze_late(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__freeze_late = {
	.name = "dev_pm_ops.freeze_late",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__freeze_late[0],
	.fault = fault_dev_pm_ops__freeze_late,
};

/* ---- dev_pm_ops.thaw_early ---- */
static const struct cordon_clause clauses_dev_pm_ops__thaw_early[] = {
	{ "dev_pm_ops.thaw_early", "specs/linux/pci.own.h", "dev_pm_ops.thaw_early", 87 },
	{ "dev_pm_ops.thaw_early", "specs/linux/pci.own.h", "__principal(dev)", 88 },
	{ "dev_pm_ops.thaw_early", "specs/linux/pci.own.h", "__runs_in(process)", 88 },
	{ "dev_pm_ops.thaw_early", "specs/linux/pci.own.h", "__faults(0)", 88 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->thaw_early, int, struct device *);
static u64 fault_dev_pm_ops__thaw_early(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__thaw_early = {
	.name = "dev_pm_ops.thaw_early",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__thaw_early[0],
	.fault = fault_dev_pm_ops__thaw_early,
};

/* ---- dev_pm_ops.poweroff_late ---- */
static const struct cordon_clause clauses_dev_pm_ops__poweroff_late[] = {
	{ "dev_pm_ops.poweroff_late", "specs/linux/pci.own.h", "dev_pm_ops.poweroff_late", 89 },
	{ "dev_pm_ops.poweroff_late", "specs/linux/pci.own.h", "__principal(dev)", 90 },
	{ "dev_pm_ops.poweroff_late", "specs/linux/pci.own.h", "__runs_in(process)", 90 },
	{ "dev_pm_ops.poweroff_late", "specs/linux/pci.own.h", "__faults(0)", 90 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->poweroff_late, int, struct device *);
static u64 fault_dev_pm_ops__poweroff_late(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__poweroff_late = {
	.name = "dev_pm_ops.poweroff_late",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__poweroff_late[0],
	.fault = fault_dev_pm_ops__poweroff_late,
};

/* ---- dev_pm_ops.restore_early ---- */
static const struct cordon_clause clauses_dev_pm_ops__restore_early[] = {
	{ "dev_pm_ops.restore_early", "specs/linux/pci.own.h", "dev_pm_ops.restore_early", 91 },
	{ "dev_pm_ops.restore_early", "specs/linux/pci.own.h", "__principal(dev)", 92 },
	{ "dev_pm_ops.restore_early", "specs/linux/pci.own.h", "__runs_in(process)", 92 },
	{ "dev_pm_ops.restore_early", "specs/linux/pci.own.h", "__faults(0)", 92 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->restore_early, int, struct device *);
static u64 fault_dev_pm_ops__restore_early(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__restore_early = {
	.name = "dev_pm_ops.restore_early",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__restore_early[0],
	.fault = fault_dev_pm_ops__restore_early,
};

/* ---- dev_pm_ops.resume ---- */
static const struct cordon_clause clauses_dev_pm_ops__resume[] = {
	{ "dev_pm_ops.resume", "specs/linux/pci.own.h", "dev_pm_ops.resume", 93 },
	{ "dev_pm_ops.resume", "specs/linux/pci.own.h", "__principal(dev)", 94 },
	{ "dev_pm_ops.resume", "specs/linux/pci.own.h", "__runs_in(process)", 94 },
	{ "dev_pm_ops.resume", "specs/linux/pci.own.h", "__faults(0)", 94 },
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
	{ "dev_pm_ops.freeze", "specs/linux/pci.own.h", "dev_pm_ops.freeze", 95 },
	{ "dev_pm_ops.freeze", "specs/linux/pci.own.h", "__principal(dev)", 96 },
	{ "dev_pm_ops.freeze", "specs/linux/pci.own.h", "__runs_in(process)", 96 },
	{ "dev_pm_ops.freeze", "specs/linux/pci.own.h", "__faults(0)", 96 },
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
	{ "dev_pm_ops.thaw", "specs/linux/pci.own.h", "dev_pm_ops.thaw", 97 },
	{ "dev_pm_ops.thaw", "specs/linux/pci.own.h", "__principal(dev)", 98 },
	{ "dev_pm_ops.thaw", "specs/linux/pci.own.h", "__runs_in(process)", 98 },
	{ "dev_pm_ops.thaw", "specs/linux/pci.own.h", "__faults(0)", 98 },
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
	{ "dev_pm_ops.poweroff", "specs/linux/pci.own.h", "dev_pm_ops.poweroff", 99 },
	{ "dev_pm_ops.poweroff", "specs/linux/pci.own.h", "__principal(dev)", 100 },
	{ "dev_pm_ops.poweroff", "specs/linux/pci.own.h", "__runs_in(process)", 100 },
	{ "dev_pm_ops.poweroff", "specs/linux/pci.own.h", "__faults(0)", 100 },
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
	{ "dev_pm_ops.restore", "specs/linux/pci.own.h", "dev_pm_ops.restore", 101 },
	{ "dev_pm_ops.restore", "specs/linux/pci.own.h", "__principal(dev)", 102 },
	{ "dev_pm_ops.restore", "specs/linux/pci.own.h", "__runs_in(process)", 102 },
	{ "dev_pm_ops.restore", "specs/linux/pci.own.h", "__faults(0)", 102 },
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
	{ "pci_enable_device", "specs/linux/pci.own.h", "pci_enable_device", 105 },
	{ "pci_enable_device", "specs/linux/pci.own.h", "__checks(ref(dev))", 106 },
	{ "pci_enable_device", "specs/linux/pci.own.h", "__grants_if(!ret && dev->irq, irq(dev->irq))", 107 },
	{ "pci_enable_device", "specs/linux/pci.own.h", "__pins_if(!ret, ref(dev), pci_disable_device(dev))", 108 },
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
	{ "pci_enable_device_mem", "specs/linux/pci.own.h", "pci_enable_device_mem", 109 },
	{ "pci_enable_device_mem", "specs/linux/pci.own.h", "__checks(ref(dev))", 110 },
	{ "pci_enable_device_mem", "specs/linux/pci.own.h", "__grants_if(!ret && dev->irq, irq(dev->irq))", 111 },
	{ "pci_enable_device_mem", "specs/linux/pci.own.h", "__pins_if(!ret, ref(dev), pci_disable_device(dev))", 112 },
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
	{ "pci_disable_device", "specs/linux/pci.own.h", "pci_disable_device", 113 },
	{ "pci_disable_device", "specs/linux/pci.own.h", "__checks(ref(dev))", 114 },
	{ "pci_disable_device", "specs/linux/pci.own.h", "__unpins(pci_disable_device(dev))", 115 },
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
	{ "pci_request_selected_regions", "specs/linux/pci.own.h", "pci_request_selected_regions", 116 },
	{ "pci_request_selected_regions", "specs/linux/pci.own.h", "__checks(ref(dev))", 117 },
	{ "pci_request_selected_regions", "specs/linux/pci.own.h", "__checks(string(res_name))", 117 },
	{ "pci_request_selected_regions", "specs/linux/pci.own.h", "__pins_if(!ret, string(res_name), pci_release_selected_regions(dev, bars))", 118 },
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
	{ "pci_release_selected_regions", "specs/linux/pci.own.h", "pci_release_selected_regions", 119 },
	{ "pci_release_selected_regions", "specs/linux/pci.own.h", "__checks(ref(dev))", 120 },
	{ "pci_release_selected_regions", "specs/linux/pci.own.h", "__unpins(pci_release_selected_regions(dev, bars))", 121 },
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

/* ---- pci_request_regions ---- */
static const struct cordon_clause clauses_pci_request_regions[] = {
	{ "pci_request_regions", "specs/linux/pci.own.h", "pci_request_regions", 122 },
	{ "pci_request_regions", "specs/linux/pci.own.h", "__checks(ref(pdev))", 123 },
	{ "pci_request_regions", "specs/linux/pci.own.h", "__checks(string(res_name))", 123 },
	{ "pci_request_regions", "specs/linux/pci.own.h", "__pins_if(!ret, string(res_name), pci_release_regions(pdev))", 124 },
};
CORDON_SAME_TYPE(pci_request_regions, int, struct pci_dev *, const char *);
static void enter_pci_request_regions(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	const char *res_name = (const char *)call->args[1];

	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_pci_request_regions[1]);
	cordon_need_string(call, res_name, &clauses_pci_request_regions[2]);
}

static void leave_pci_request_regions(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(pdev) };
		
			cordon_pin(call, &cordon_inverse_pci_release_regions, arguments, NULL, 0, &clauses_pci_request_regions[3]);
		}
	}
}

const struct cordon_contract cordon_import_pci_request_regions = {
	.name = "pci_request_regions",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_request_regions[0],
	.enter = enter_pci_request_regions,
	.leave = leave_pci_request_regions,
};

/* ---- pci_release_regions ---- */
static const struct cordon_clause clauses_pci_release_regions[] = {
	{ "pci_release_regions", "specs/linux/pci.own.h", "pci_release_regions", 125 },
	{ "pci_release_regions", "specs/linux/pci.own.h", "__checks(ref(pdev))", 126 },
	{ "pci_release_regions", "specs/linux/pci.own.h", "__unpins(pci_release_regions(pdev))", 127 },
};
CORDON_SAME_TYPE(pci_release_regions, void, struct pci_dev *);
static void enter_pci_release_regions(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_pci_release_regions[1]);
	{
		const u64 arguments[6] = { (u64)(pdev) };
	
		cordon_unpin(call, &cordon_inverse_pci_release_regions, arguments, 1, &clauses_pci_release_regions[2]);
	}
}

const struct cordon_contract cordon_import_pci_release_regions = {
	.name = "pci_release_regions",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_release_regions[0],
	.enter = enter_pci_release_regions,
};

/* ---- pci_request_region ---- */
static const struct cordon_clause clauses_pci_request_region[] = {
	{ "pci_request_region", "specs/linux/pci.own.h", "pci_request_region", 128 },
	{ "pci_request_region", "specs/linux/pci.own.h", "__checks(ref(pdev))", 129 },
	{ "pci_request_region", "specs/linux/pci.own.h", "__checks(string(res_name))", 129 },
	{ "pci_request_region", "specs/linux/pci.own.h", "__requires(bar >= 0 && bar < PCI_NUM_RESOURCES)", 130 },
	{ "pci_request_region", "specs/linux/pci.own.h", "__pins_if(!ret, string(res_name), pci_release_region(pdev, bar))", 131 },
};
CORDON_SAME_TYPE(pci_request_region, int, struct pci_dev *, int, const char *);
static void enter_pci_request_region(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	int bar = (int)call->args[1];
	const char *res_name = (const char *)call->args[2];

	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_pci_request_region[1]);
	cordon_need_string(call, res_name, &clauses_pci_request_region[2]);
	cordon_require(call, bar >= 0 && bar < PCI_NUM_RESOURCES, &clauses_pci_request_region[3]);
}

static void leave_pci_request_region(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	int bar = (int)call->args[1];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(pdev), (u64)(bar) };
		
			cordon_pin(call, &cordon_inverse_pci_release_region, arguments, NULL, 0, &clauses_pci_request_region[4]);
		}
	}
}

const struct cordon_contract cordon_import_pci_request_region = {
	.name = "pci_request_region",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pci_request_region[0],
	.enter = enter_pci_request_region,
	.leave = leave_pci_request_region,
};

/* ---- pci_release_region ---- */
static const struct cordon_clause clauses_pci_release_region[] = {
	{ "pci_release_region", "specs/linux/pci.own.h", "pci_release_region", 132 },
	{ "pci_release_region", "specs/linux/pci.own.h", "__checks(ref(pdev))", 133 },
	{ "pci_release_region", "specs/linux/pci.own.h", "__requires(bar >= 0 && bar < PCI_NUM_RESOURCES)", 134 },
	{ "pci_release_region", "specs/linux/pci.own.h", "__unpins(pci_release_region(pdev, bar))", 135 },
};
CORDON_SAME_TYPE(pci_release_region, void, struct pci_dev *, int);
static void enter_pci_release_region(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	int bar = (int)call->args[1];

	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_pci_release_region[1]);
	cordon_require(call, bar >= 0 && bar < PCI_NUM_RESOURCES, &clauses_pci_release_region[2]);
	{
		const u64 arguments[6] = { (u64)(pdev), (u64)(bar) };
	
		cordon_unpin(call, &cordon_inverse_pci_release_region, arguments, 2, &clauses_pci_release_region[3]);
	}
}

const struct cordon_contract cordon_import_pci_release_region = {
	.name = "pci_release_region",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_release_region[0],
	.enter = enter_pci_release_region,
};

/* ---- pci_ioremap_bar ---- */
static const struct cordon_clause clauses_pci_ioremap_bar[] = {
	{ "pci_ioremap_bar", "specs/linux/pci.own.h", "pci_ioremap_bar", 136 },
	{ "pci_ioremap_bar", "specs/linux/pci.own.h", "__checks(ref(pdev))", 137 },
	{ "pci_ioremap_bar", "specs/linux/pci.own.h", "__requires(bar >= 0 && bar < PCI_STD_NUM_BARS)", 138 },
	{ "pci_ioremap_bar", "specs/linux/pci.own.h", "__returns_if(ret, alloc(ret, pci_resource_len(pdev, bar), iounmap))", 139 },
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

/* ---- pci_read_config_byte ---- */
static const struct cordon_clause clauses_pci_read_config_byte[] = {
	{ "pci_read_config_byte", "specs/linux/pci.own.h", "pci_read_config_byte", 140 },
	{ "pci_read_config_byte", "specs/linux/pci.own.h", "__checks(ref(dev))", 141 },
	{ "pci_read_config_byte", "specs/linux/pci.own.h", "__checks(write(val, sizeof(*val)))", 141 },
};
CORDON_SAME_TYPE(pci_read_config_byte, int, const struct pci_dev *, int, u8 *);
static void enter_pci_read_config_byte(struct cordon_call *call)
{
	const struct pci_dev *dev = (const struct pci_dev *)call->args[0];
	u8 *val = (u8 *)call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_read_config_byte[1]);
	cordon_need_write(call, val, sizeof(*val), &clauses_pci_read_config_byte[2]);
}

const struct cordon_contract cordon_import_pci_read_config_byte = {
	.name = "pci_read_config_byte",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pci_read_config_byte[0],
	.enter = enter_pci_read_config_byte,
};

/* ---- pci_read_config_dword ---- */
static const struct cordon_clause clauses_pci_read_config_dword[] = {
	{ "pci_read_config_dword", "specs/linux/pci.own.h", "pci_read_config_dword", 142 },
	{ "pci_read_config_dword", "specs/linux/pci.own.h", "__checks(ref(dev))", 143 },
	{ "pci_read_config_dword", "specs/linux/pci.own.h", "__checks(write(val, sizeof(*val)))", 143 },
};
CORDON_SAME_TYPE(pci_read_config_dword, int, const struct pci_dev *, int, u32 *);
static void enter_pci_read_config_dword(struct cordon_call *call)
{
	const struct pci_dev *dev = (const struct pci_dev *)call->args[0];
	u32 *val = (u32 *)call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_read_config_dword[1]);
	cordon_need_write(call, val, sizeof(*val), &clauses_pci_read_config_dword[2]);
}

const struct cordon_contract cordon_import_pci_read_config_dword = {
	.name = "pci_read_config_dword",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pci_read_config_dword[0],
	.enter = enter_pci_read_config_dword,
};

/* ---- pci_write_config_byte ---- */
static const struct cordon_clause clauses_pci_write_config_byte[] = {
	{ "pci_write_config_byte", "specs/linux/pci.own.h", "pci_write_config_byte", 144 },
	{ "pci_write_config_byte", "specs/linux/pci.own.h", "__checks(ref(dev))", 144 },
};
CORDON_SAME_TYPE(pci_write_config_byte, int, const struct pci_dev *, int, u8);
static void enter_pci_write_config_byte(struct cordon_call *call)
{
	const struct pci_dev *dev = (const struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_write_config_byte[1]);
}

const struct cordon_contract cordon_import_pci_write_config_byte = {
	.name = "pci_write_config_byte",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pci_write_config_byte[0],
	.enter = enter_pci_write_config_byte,
};

/* ---- pci_write_config_word ---- */
static const struct cordon_clause clauses_pci_write_config_word[] = {
	{ "pci_write_config_word", "specs/linux/pci.own.h", "pci_write_config_word", 145 },
	{ "pci_write_config_word", "specs/linux/pci.own.h", "__checks(ref(dev))", 145 },
};
CORDON_SAME_TYPE(pci_write_config_word, int, const struct pci_dev *, int, u16);
static void enter_pci_write_config_word(struct cordon_call *call)
{
	const struct pci_dev *dev = (const struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_write_config_word[1]);
}

const struct cordon_contract cordon_import_pci_write_config_word = {
	.name = "pci_write_config_word",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pci_write_config_word[0],
	.enter = enter_pci_write_config_word,
};

/* ---- pci_write_config_dword ---- */
static const struct cordon_clause clauses_pci_write_config_dword[] = {
	{ "pci_write_config_dword", "specs/linux/pci.own.h", "pci_write_config_dword", 146 },
	{ "pci_write_config_dword", "specs/linux/pci.own.h", "__checks(ref(dev))", 146 },
};
CORDON_SAME_TYPE(pci_write_config_dword, int, const struct pci_dev *, int, u32);
static void enter_pci_write_config_dword(struct cordon_call *call)
{
	const struct pci_dev *dev = (const struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_write_config_dword[1]);
}

const struct cordon_contract cordon_import_pci_write_config_dword = {
	.name = "pci_write_config_dword",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pci_write_config_dword[0],
	.enter = enter_pci_write_config_dword,
};

/* ---- pci_read_config_word ---- */
static const struct cordon_clause clauses_pci_read_config_word[] = {
	{ "pci_read_config_word", "specs/linux/pci.own.h", "pci_read_config_word", 147 },
	{ "pci_read_config_word", "specs/linux/pci.own.h", "__checks(ref(dev))", 148 },
	{ "pci_read_config_word", "specs/linux/pci.own.h", "__checks(write(val, sizeof(*val)))", 148 },
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
	{ "pci_save_state", "specs/linux/pci.own.h", "pci_save_state", 149 },
	{ "pci_save_state", "specs/linux/pci.own.h", "__checks(ref(dev))", 149 },
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
	{ "pci_select_bars", "specs/linux/pci.own.h", "pci_select_bars", 150 },
	{ "pci_select_bars", "specs/linux/pci.own.h", "__checks(ref(dev))", 150 },
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
	{ "pci_set_master", "specs/linux/pci.own.h", "pci_set_master", 151 },
	{ "pci_set_master", "specs/linux/pci.own.h", "__checks(ref(dev))", 151 },
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
	{ "pci_set_mwi", "specs/linux/pci.own.h", "pci_set_mwi", 152 },
	{ "pci_set_mwi", "specs/linux/pci.own.h", "__checks(ref(dev))", 152 },
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
	{ "pci_clear_mwi", "specs/linux/pci.own.h", "pci_clear_mwi", 153 },
	{ "pci_clear_mwi", "specs/linux/pci.own.h", "__checks(ref(dev))", 153 },
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
	{ "pci_set_power_state", "specs/linux/pci.own.h", "pci_set_power_state", 154 },
	{ "pci_set_power_state", "specs/linux/pci.own.h", "__checks(ref(dev))", 154 },
};
CORDON_SAME_TYPE(pci_set_power_state, int, struct pci_dev *, pci_power_t);
CORDON_IN_REGISTERS(pci_power_t, 8);
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
	{ "pci_enable_wake", "specs/linux/pci.own.h", "pci_enable_wake", 155 },
	{ "pci_enable_wake", "specs/linux/pci.own.h", "__checks(ref(dev))", 155 },
};
CORDON_SAME_TYPE(pci_enable_wake, int, struct pci_dev *, pci_power_t, bool);
CORDON_IN_REGISTERS(pci_power_t, 8);
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
	{ "pci_wake_from_d3", "specs/linux/pci.own.h", "pci_wake_from_d3", 156 },
	{ "pci_wake_from_d3", "specs/linux/pci.own.h", "__checks(ref(dev))", 156 },
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

/* ---- pci_clear_master ---- */
static const struct cordon_clause clauses_pci_clear_master[] = {
	{ "pci_clear_master", "specs/linux/pci.own.h", "pci_clear_master", 157 },
	{ "pci_clear_master", "specs/linux/pci.own.h", "__checks(ref(dev))", 157 },
};
CORDON_SAME_TYPE(pci_clear_master, void, struct pci_dev *);
static void enter_pci_clear_master(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_clear_master[1]);
}

const struct cordon_contract cordon_import_pci_clear_master = {
	.name = "pci_clear_master",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_clear_master[0],
	.enter = enter_pci_clear_master,
};

/* ---- pci_dev_run_wake ---- */
static const struct cordon_clause clauses_pci_dev_run_wake[] = {
	{ "pci_dev_run_wake", "specs/linux/pci.own.h", "pci_dev_run_wake", 158 },
	{ "pci_dev_run_wake", "specs/linux/pci.own.h", "__checks(ref(dev))", 158 },
};
CORDON_SAME_TYPE(pci_dev_run_wake, bool, struct pci_dev *);
static void enter_pci_dev_run_wake(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_dev_run_wake[1]);
}

const struct cordon_contract cordon_import_pci_dev_run_wake = {
	.name = "pci_dev_run_wake",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_dev_run_wake[0],
	.enter = enter_pci_dev_run_wake,
};

/* ---- pci_disable_link_state ---- */
static const struct cordon_clause clauses_pci_disable_link_state[] = {
	{ "pci_disable_link_state", "specs/linux/pci.own.h", "pci_disable_link_state", 159 },
	{ "pci_disable_link_state", "specs/linux/pci.own.h", "__checks(ref(pdev))", 159 },
};
CORDON_SAME_TYPE(pci_disable_link_state, int, struct pci_dev *, int);
static void enter_pci_disable_link_state(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_pci_disable_link_state[1]);
}

const struct cordon_contract cordon_import_pci_disable_link_state = {
	.name = "pci_disable_link_state",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_disable_link_state[0],
	.enter = enter_pci_disable_link_state,
};

/* ---- pci_disable_link_state_locked ---- */
static const struct cordon_clause clauses_pci_disable_link_state_locked[] = {
	{ "pci_disable_link_state_locked", "specs/linux/pci.own.h", "pci_disable_link_state_locked", 160 },
	{ "pci_disable_link_state_locked", "specs/linux/pci.own.h", "__checks(ref(pdev))", 160 },
};
CORDON_SAME_TYPE(pci_disable_link_state_locked, int, struct pci_dev *, int);
static void enter_pci_disable_link_state_locked(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_pci_disable_link_state_locked[1]);
}

const struct cordon_contract cordon_import_pci_disable_link_state_locked = {
	.name = "pci_disable_link_state_locked",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_disable_link_state_locked[0],
	.enter = enter_pci_disable_link_state_locked,
};

/* ---- pci_prepare_to_sleep ---- */
static const struct cordon_clause clauses_pci_prepare_to_sleep[] = {
	{ "pci_prepare_to_sleep", "specs/linux/pci.own.h", "pci_prepare_to_sleep", 161 },
	{ "pci_prepare_to_sleep", "specs/linux/pci.own.h", "__checks(ref(dev))", 161 },
};
CORDON_SAME_TYPE(pci_prepare_to_sleep, int, struct pci_dev *);
static void enter_pci_prepare_to_sleep(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_prepare_to_sleep[1]);
}

const struct cordon_contract cordon_import_pci_prepare_to_sleep = {
	.name = "pci_prepare_to_sleep",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_prepare_to_sleep[0],
	.enter = enter_pci_prepare_to_sleep,
};

/* ---- pci_restore_state ---- */
static const struct cordon_clause clauses_pci_restore_state[] = {
	{ "pci_restore_state", "specs/linux/pci.own.h", "pci_restore_state", 162 },
	{ "pci_restore_state", "specs/linux/pci.own.h", "__checks(ref(dev))", 162 },
};
CORDON_SAME_TYPE(pci_restore_state, void, struct pci_dev *);
static void enter_pci_restore_state(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_restore_state[1]);
}

const struct cordon_contract cordon_import_pci_restore_state = {
	.name = "pci_restore_state",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_restore_state[0],
	.enter = enter_pci_restore_state,
};

/* ---- pci_enable_pcie_error_reporting ---- */
static const struct cordon_clause clauses_pci_enable_pcie_error_reporting[] = {
	{ "pci_enable_pcie_error_reporting", "specs/linux/pci.own.h", "pci_enable_pcie_error_reporting", 163 },
	{ "pci_enable_pcie_error_reporting", "specs/linux/pci.own.h", "__checks(ref(dev))", 163 },
};
CORDON_SAME_TYPE(pci_enable_pcie_error_reporting, int, struct pci_dev *);
static void enter_pci_enable_pcie_error_reporting(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_enable_pcie_error_reporting[1]);
}

const struct cordon_contract cordon_import_pci_enable_pcie_error_reporting = {
	.name = "pci_enable_pcie_error_reporting",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_enable_pcie_error_reporting[0],
	.enter = enter_pci_enable_pcie_error_reporting,
};

/* ---- pci_disable_pcie_error_reporting ---- */
static const struct cordon_clause clauses_pci_disable_pcie_error_reporting[] = {
	{ "pci_disable_pcie_error_reporting", "specs/linux/pci.own.h", "pci_disable_pcie_error_reporting", 164 },
	{ "pci_disable_pcie_error_reporting", "specs/linux/pci.own.h", "__checks(ref(dev))", 164 },
};
CORDON_SAME_TYPE(pci_disable_pcie_error_reporting, int, struct pci_dev *);
static void enter_pci_disable_pcie_error_reporting(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_disable_pcie_error_reporting[1]);
}

const struct cordon_contract cordon_import_pci_disable_pcie_error_reporting = {
	.name = "pci_disable_pcie_error_reporting",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_disable_pcie_error_reporting[0],
	.enter = enter_pci_disable_pcie_error_reporting,
};

/* ---- pcie_capability_read_word ---- */
static const struct cordon_clause clauses_pcie_capability_read_word[] = {
	{ "pcie_capability_read_word", "specs/linux/pci.own.h", "pcie_capability_read_word", 165 },
	{ "pcie_capability_read_word", "specs/linux/pci.own.h", "__checks(ref(dev))", 166 },
	{ "pcie_capability_read_word", "specs/linux/pci.own.h", "__checks(write(val, sizeof(*val)))", 166 },
};
CORDON_SAME_TYPE(pcie_capability_read_word, int, struct pci_dev *, int, u16 *);
static void enter_pcie_capability_read_word(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	u16 *val = (u16 *)call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcie_capability_read_word[1]);
	cordon_need_write(call, val, sizeof(*val), &clauses_pcie_capability_read_word[2]);
}

const struct cordon_contract cordon_import_pcie_capability_read_word = {
	.name = "pcie_capability_read_word",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pcie_capability_read_word[0],
	.enter = enter_pcie_capability_read_word,
};

/* ---- pcie_capability_read_dword ---- */
static const struct cordon_clause clauses_pcie_capability_read_dword[] = {
	{ "pcie_capability_read_dword", "specs/linux/pci.own.h", "pcie_capability_read_dword", 167 },
	{ "pcie_capability_read_dword", "specs/linux/pci.own.h", "__checks(ref(dev))", 168 },
	{ "pcie_capability_read_dword", "specs/linux/pci.own.h", "__checks(write(val, sizeof(*val)))", 168 },
};
CORDON_SAME_TYPE(pcie_capability_read_dword, int, struct pci_dev *, int, u32 *);
static void enter_pcie_capability_read_dword(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	u32 *val = (u32 *)call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcie_capability_read_dword[1]);
	cordon_need_write(call, val, sizeof(*val), &clauses_pcie_capability_read_dword[2]);
}

const struct cordon_contract cordon_import_pcie_capability_read_dword = {
	.name = "pcie_capability_read_dword",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pcie_capability_read_dword[0],
	.enter = enter_pcie_capability_read_dword,
};

/* ---- pcie_capability_write_word ---- */
static const struct cordon_clause clauses_pcie_capability_write_word[] = {
	{ "pcie_capability_write_word", "specs/linux/pci.own.h", "pcie_capability_write_word", 169 },
	{ "pcie_capability_write_word", "specs/linux/pci.own.h", "__checks(ref(dev))", 169 },
};
CORDON_SAME_TYPE(pcie_capability_write_word, int, struct pci_dev *, int, u16);
static void enter_pcie_capability_write_word(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcie_capability_write_word[1]);
}

const struct cordon_contract cordon_import_pcie_capability_write_word = {
	.name = "pcie_capability_write_word",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pcie_capability_write_word[0],
	.enter = enter_pcie_capability_write_word,
};

/* ---- pcie_capability_clear_and_set_word_locked ---- */
static const struct cordon_clause clauses_pcie_capability_clear_and_set_word_locked[] = {
	{ "pcie_capability_clear_and_set_word_locked", "specs/linux/pci.own.h", "pcie_capability_clear_and_set_word_locked", 170 },
	{ "pcie_capability_clear_and_set_word_locked", "specs/linux/pci.own.h", "__checks(ref(dev))", 170 },
};
CORDON_SAME_TYPE(pcie_capability_clear_and_set_word_locked, int, struct pci_dev *, int, u16, u16);
static void enter_pcie_capability_clear_and_set_word_locked(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcie_capability_clear_and_set_word_locked[1]);
}

const struct cordon_contract cordon_import_pcie_capability_clear_and_set_word_locked = {
	.name = "pcie_capability_clear_and_set_word_locked",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pcie_capability_clear_and_set_word_locked[0],
	.enter = enter_pcie_capability_clear_and_set_word_locked,
};

/* ---- pcie_capability_clear_and_set_word_unlocked ---- */
static const struct cordon_clause clauses_pcie_capability_clear_and_set_word_unlocked[] = {
	{ "pcie_capability_clear_and_set_word_unlocked", "specs/linux/pci.own.h", "pcie_capability_clear_and_set_word_unlocked", 171 },
	{ "pcie_capability_clear_and_set_word_unlocked", "specs/linux/pci.own.h", "__checks(ref(dev))", 171 },
};
CORDON_SAME_TYPE(pcie_capability_clear_and_set_word_unlocked, int, struct pci_dev *, int, u16, u16);
static void enter_pcie_capability_clear_and_set_word_unlocked(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcie_capability_clear_and_set_word_unlocked[1]);
}

const struct cordon_contract cordon_import_pcie_capability_clear_and_set_word_unlocked = {
	.name = "pcie_capability_clear_and_set_word_unlocked",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pcie_capability_clear_and_set_word_unlocked[0],
	.enter = enter_pcie_capability_clear_and_set_word_unlocked,
};

/* ---- pci_request_selected_regions_exclusive ---- */
static const struct cordon_clause clauses_pci_request_selected_regions_exclusive[] = {
	{ "pci_request_selected_regions_exclusive", "specs/linux/pci.own.h", "pci_request_selected_regions_exclusive", 172 },
	{ "pci_request_selected_regions_exclusive", "specs/linux/pci.own.h", "__checks(ref(pdev))", 173 },
	{ "pci_request_selected_regions_exclusive", "specs/linux/pci.own.h", "__checks(string(res_name))", 173 },
	{ "pci_request_selected_regions_exclusive", "specs/linux/pci.own.h", "__pins_if(!ret, string(res_name), pci_release_selected_regions(pdev, bars))", 174 },
};
CORDON_SAME_TYPE(pci_request_selected_regions_exclusive, int, struct pci_dev *, int, const char *);
static void enter_pci_request_selected_regions_exclusive(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	const char *res_name = (const char *)call->args[2];

	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_pci_request_selected_regions_exclusive[1]);
	cordon_need_string(call, res_name, &clauses_pci_request_selected_regions_exclusive[2]);
}

static void leave_pci_request_selected_regions_exclusive(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];
	int bars = (int)call->args[1];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(pdev), (u64)(bars) };
		
			cordon_pin(call, &cordon_inverse_pci_release_selected_regions, arguments, NULL, 0, &clauses_pci_request_selected_regions_exclusive[3]);
		}
	}
}

const struct cordon_contract cordon_import_pci_request_selected_regions_exclusive = {
	.name = "pci_request_selected_regions_exclusive",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pci_request_selected_regions_exclusive[0],
	.enter = enter_pci_request_selected_regions_exclusive,
	.leave = leave_pci_request_selected_regions_exclusive,
};

/* ---- pci_enable_msi ---- */
static const struct cordon_clause clauses_pci_enable_msi[] = {
	{ "pci_enable_msi", "specs/linux/pci.own.h", "pci_enable_msi", 181 },
	{ "pci_enable_msi", "specs/linux/pci.own.h", "__runs_in(process)", 182 },
	{ "pci_enable_msi", "specs/linux/pci.own.h", "__checks(ref(dev))", 183 },
	{ "pci_enable_msi", "specs/linux/pci.own.h", "__requires(!dev->msi_enabled)", 184 },
	{ "pci_enable_msi", "specs/linux/pci.own.h", "__returns_if(!ret, msi_caps(dev))", 185 },
	{ "pci_enable_msi", "specs/linux/pci.own.h", "__pins_if(!ret, ref(dev), pci_disable_msi(dev))", 186 },
};
CORDON_SAME_TYPE(pci_enable_msi, int, struct pci_dev *);
static void enter_pci_enable_msi(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_enable_msi[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_enable_msi[2]);
	cordon_require(call, !dev->msi_enabled, &clauses_pci_enable_msi[3]);
}

static void leave_pci_enable_msi(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_msi_caps(call, &clauses_pci_enable_msi[4], dev);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(dev) };
		
			cordon_pin(call, &cordon_inverse_pci_disable_msi, arguments, NULL, 0, &clauses_pci_enable_msi[5]);
		}
	}
}

const struct cordon_contract cordon_import_pci_enable_msi = {
	.name = "pci_enable_msi",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_enable_msi[0],
	.enter = enter_pci_enable_msi,
	.leave = leave_pci_enable_msi,
};

/* ---- pci_disable_msi ---- */
static const struct cordon_clause clauses_pci_disable_msi[] = {
	{ "pci_disable_msi", "specs/linux/pci.own.h", "pci_disable_msi", 187 },
	{ "pci_disable_msi", "specs/linux/pci.own.h", "__runs_in(process)", 188 },
	{ "pci_disable_msi", "specs/linux/pci.own.h", "__checks(ref(dev))", 189 },
	{ "pci_disable_msi", "specs/linux/pci.own.h", "__unpins(pci_disable_msi(dev))", 190 },
	{ "pci_disable_msi", "specs/linux/pci.own.h", "__revokes_if(dev->msi_enabled, msi_caps(dev))", 191 },
};
CORDON_SAME_TYPE(pci_disable_msi, void, struct pci_dev *);
static void enter_pci_disable_msi(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_disable_msi[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_disable_msi[2]);
	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_pci_disable_msi, arguments, 1, &clauses_pci_disable_msi[3]);
	}
	if (dev->msi_enabled) {
		cordon_set_close(call, &cordon_set_msi_caps, dev, &clauses_pci_disable_msi[4]);
	}
}

const struct cordon_contract cordon_import_pci_disable_msi = {
	.name = "pci_disable_msi",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_disable_msi[0],
	.enter = enter_pci_disable_msi,
};

/* ---- pci_enable_msix_range ---- */
static const struct cordon_clause clauses_pci_enable_msix_range[] = {
	{ "pci_enable_msix_range", "specs/linux/pci.own.h", "pci_enable_msix_range", 192 },
	{ "pci_enable_msix_range", "specs/linux/pci.own.h", "__runs_in(process)", 193 },
	{ "pci_enable_msix_range", "specs/linux/pci.own.h", "__checks(ref(dev))", 194 },
	{ "pci_enable_msix_range", "specs/linux/pci.own.h", "__checks_if(maxvec > 0, write(entries, maxvec * sizeof(*entries)))", 195 },
	{ "pci_enable_msix_range", "specs/linux/pci.own.h", "__returns_if(ret > 0, msix_caps(dev, entries, ret))", 196 },
	{ "pci_enable_msix_range", "specs/linux/pci.own.h", "__pins_if(ret > 0, ref(dev), pci_disable_msix(dev))", 197 },
};
CORDON_SAME_TYPE(pci_enable_msix_range, int, struct pci_dev *, struct msix_entry *, int, int);
static void enter_pci_enable_msix_range(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	struct msix_entry *entries = (struct msix_entry *)call->args[1];
	int maxvec = (int)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_enable_msix_range[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_enable_msix_range[2]);
	if (maxvec > 0) {
		cordon_need_write(call, entries, maxvec * sizeof(*entries), &clauses_pci_enable_msix_range[3]);
	}
}

static void leave_pci_enable_msix_range(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	struct msix_entry *entries = (struct msix_entry *)call->args[1];
	int ret = (int)call->result;

	if (ret > 0) {
		cordon_gain_msix_caps(call, &clauses_pci_enable_msix_range[4], dev, entries, ret);
	}
	if (ret > 0) {
		{
			const u64 arguments[6] = { (u64)(dev) };
		
			cordon_pin(call, &cordon_inverse_pci_disable_msix, arguments, NULL, 0, &clauses_pci_enable_msix_range[5]);
		}
	}
}

const struct cordon_contract cordon_import_pci_enable_msix_range = {
	.name = "pci_enable_msix_range",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pci_enable_msix_range[0],
	.enter = enter_pci_enable_msix_range,
	.leave = leave_pci_enable_msix_range,
};

/* ---- pci_disable_msix ---- */
static const struct cordon_clause clauses_pci_disable_msix[] = {
	{ "pci_disable_msix", "specs/linux/pci.own.h", "pci_disable_msix", 198 },
	{ "pci_disable_msix", "specs/linux/pci.own.h", "__runs_in(process)", 199 },
	{ "pci_disable_msix", "specs/linux/pci.own.h", "__checks(ref(dev))", 200 },
	{ "pci_disable_msix", "specs/linux/pci.own.h", "__unpins(pci_disable_msix(dev))", 201 },
	{ "pci_disable_msix", "specs/linux/pci.own.h", "__revokes_if(dev->msix_enabled, msix_caps(dev, NULL, 0))", 202 },
};
CORDON_SAME_TYPE(pci_disable_msix, void, struct pci_dev *);
static void enter_pci_disable_msix(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_disable_msix[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_disable_msix[2]);
	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_pci_disable_msix, arguments, 1, &clauses_pci_disable_msix[3]);
	}
	if (dev->msix_enabled) {
		cordon_set_close(call, &cordon_set_msix_caps, dev, &clauses_pci_disable_msix[4]);
	}
}

const struct cordon_contract cordon_import_pci_disable_msix = {
	.name = "pci_disable_msix",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_disable_msix[0],
	.enter = enter_pci_disable_msix,
};

/* ---- pcix_get_mmrbc ---- */
static const struct cordon_clause clauses_pcix_get_mmrbc[] = {
	{ "pcix_get_mmrbc", "specs/linux/pci.own.h", "pcix_get_mmrbc", 203 },
	{ "pcix_get_mmrbc", "specs/linux/pci.own.h", "__checks(ref(dev))", 203 },
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
	{ "pcix_set_mmrbc", "specs/linux/pci.own.h", "pcix_set_mmrbc", 204 },
	{ "pcix_set_mmrbc", "specs/linux/pci.own.h", "__checks(ref(dev))", 204 },
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

