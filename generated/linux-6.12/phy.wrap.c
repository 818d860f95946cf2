/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/phy.own.h>
#include "wrap.h"

/* ---- set phy_caps ---- */
static const struct cordon_clause clauses_set_phy_caps[] = {
	{ "phy_caps", "specs/linux/phy.own.h", "__includes(ref(phydev))", 15 },
	{ "phy_caps", "specs/linux/phy.own.h", "__includes(ref(&phydev->mdio.dev))", 16 },
	{ "phy_caps", "specs/linux/phy.own.h", "__includes(ref(phydev->mdio.bus))", 17 },
	{ "phy_caps", "specs/linux/phy.own.h", "__includes(fields(phydev))", 18 },
};

const struct cordon_set cordon_set_phy_caps = { .name = "phy_caps" };

void cordon_include_phy_caps(struct cordon_call *call, struct cordon_parts *parts, struct phy_device *phydev)
{
	cordon_add_ref(call, parts, phydev, 0, CORDON_TYPE(phydev), &clauses_set_phy_caps[0]);
	cordon_add_ref(call, parts, &phydev->mdio.dev, 0, CORDON_TYPE(&phydev->mdio.dev), &clauses_set_phy_caps[1]);
	cordon_add_ref(call, parts, phydev->mdio.bus, 0, CORDON_TYPE(phydev->mdio.bus), &clauses_set_phy_caps[2]);
	cordon_add_fields(call, parts, phydev, CORDON_FIELDS(phydev), &clauses_set_phy_caps[3]);
}

void cordon_gain_phy_caps(struct cordon_call *call, const struct cordon_clause *clause, struct phy_device *phydev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_phy_caps, phydev, clause);
	cordon_include_phy_caps(call, &parts, phydev);
	cordon_parts_grant(call, &parts);
}

/* ---- phy_drivers_register ---- */
static const struct cordon_clause clauses_phy_drivers_register[] = {
	{ "phy_drivers_register", "specs/linux/phy.own.h", "phy_drivers_register", 40 },
	{ "phy_drivers_register", "specs/linux/phy.own.h", "__runs_in(process)", 41 },
	{ "phy_drivers_register", "specs/linux/phy.own.h", "__opaque(owner)", 42 },
	{ "phy_drivers_register", "specs/linux/phy.own.h", "__requires(n >= 0)", 43 },
	{ "phy_drivers_register", "specs/linux/phy.own.h", "__registers_for((int i = 0; i < n; i++), &new_driver[i], phy_driver)", 44 },
	{ "phy_drivers_register", "specs/linux/phy.own.h", "__returns_if(ret, write(new_driver, n * sizeof(*new_driver)))", 45 },
	{ "phy_drivers_register", "specs/linux/phy.own.h", "__grants_for((int i = 0; !ret && i < n; i++), ref(&new_driver[i]))", 46 },
	{ "phy_drivers_register", "specs/linux/phy.own.h", "__pins_if(!ret, ref(new_driver), phy_drivers_unregister(new_driver, n))", 47 },
};
CORDON_SAME_TYPE(phy_drivers_register, int, struct phy_driver *, int, struct module *);
static void enter_phy_drivers_register(struct cordon_call *call)
{
	struct phy_driver *new_driver = (struct phy_driver *)call->args[0];
	int n = (int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_drivers_register[1]);
	cordon_require(call, n >= 0, &clauses_phy_drivers_register[3]);
	for (int i = 0; i < n; i++) {
		cordon_register_table(call, &new_driver[i], &cordon_table_phy_driver, &clauses_phy_drivers_register[4]);
	}
}

static void leave_phy_drivers_register(struct cordon_call *call)
{
	struct phy_driver *new_driver = (struct phy_driver *)call->args[0];
	int n = (int)call->args[1];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, new_driver, n * sizeof(*new_driver), CORDON_TYPE(new_driver), &clauses_phy_drivers_register[5]);
	}
	for (int i = 0; !ret && i < n; i++) {
		cordon_gain_ref(call, 0, &new_driver[i], 0, CORDON_TYPE(&new_driver[i]), &clauses_phy_drivers_register[6]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(new_driver), (u64)(n) };
		
			cordon_pin(call, &cordon_inverse_phy_drivers_unregister, arguments, NULL, 0, &clauses_phy_drivers_register[7]);
		}
	}
}

const struct cordon_contract cordon_import_phy_drivers_register = {
	.name = "phy_drivers_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_phy_drivers_register[0],
	.enter = enter_phy_drivers_register,
	.leave = leave_phy_drivers_register,
};

/* ---- phy_drivers_unregister ---- */
static const struct cordon_clause clauses_phy_drivers_unregister[] = {
	{ "phy_drivers_unregister", "specs/linux/phy.own.h", "phy_drivers_unregister", 48 },
	{ "phy_drivers_unregister", "specs/linux/phy.own.h", "__runs_in(process)", 49 },
	{ "phy_drivers_unregister", "specs/linux/phy.own.h", "__checks_for((int i = 0; i < n; i++), ref(&drv[i]))", 50 },
	{ "phy_drivers_unregister", "specs/linux/phy.own.h", "__unpins(phy_drivers_unregister(drv, n))", 51 },
	{ "phy_drivers_unregister", "specs/linux/phy.own.h", "__revokes_for((int i = 0; i < n; i++), ref(&drv[i]))", 52 },
	{ "phy_drivers_unregister", "specs/linux/phy.own.h", "__returns(write(drv, n * sizeof(*drv)))", 53 },
};
CORDON_SAME_TYPE(phy_drivers_unregister, void, struct phy_driver *, int);
static void enter_phy_drivers_unregister(struct cordon_call *call)
{
	struct phy_driver *drv = (struct phy_driver *)call->args[0];
	int n = (int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_drivers_unregister[1]);
	for (int i = 0; i < n; i++) {
		cordon_need_ref(call, &drv[i], 0, CORDON_TYPE(&drv[i]), &clauses_phy_drivers_unregister[2]);
	}
	{
		const u64 arguments[6] = { (u64)(drv), (u64)(n) };
	
		cordon_unpin(call, &cordon_inverse_phy_drivers_unregister, arguments, 2, &clauses_phy_drivers_unregister[3]);
	}
	for (int i = 0; i < n; i++) {
		cordon_lose_ref(call, &drv[i], CORDON_TYPE(&drv[i]), &clauses_phy_drivers_unregister[4]);
	}
}

static void leave_phy_drivers_unregister(struct cordon_call *call)
{
	struct phy_driver *drv = (struct phy_driver *)call->args[0];
	int n = (int)call->args[1];

	cordon_gain_write(call, 0, drv, n * sizeof(*drv), CORDON_TYPE(drv), &clauses_phy_drivers_unregister[5]);
}

const struct cordon_contract cordon_import_phy_drivers_unregister = {
	.name = "phy_drivers_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_drivers_unregister[0],
	.enter = enter_phy_drivers_unregister,
	.leave = leave_phy_drivers_unregister,
};

/* ---- phy_driver.probe ---- */
static const struct cordon_clause clauses_phy_driver__probe[] = {
	{ "phy_driver.probe", "specs/linux/phy.own.h", "phy_driver.probe", 57 },
	{ "phy_driver.probe", "specs/linux/phy.own.h", "__principal(phydev)", 58 },
	{ "phy_driver.probe", "specs/linux/phy.own.h", "__runs_in(process)", 58 },
	{ "phy_driver.probe", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 59 },
	{ "phy_driver.probe", "specs/linux/phy.own.h", "__transfers(devm_caps(&phydev->mdio.dev, NULL, 0))", 60 },
	{ "phy_driver.probe", "specs/linux/phy.own.h", "__returns_if(ret, devm_caps(&phydev->mdio.dev, NULL, 0))", 61 },
	{ "phy_driver.probe", "specs/linux/phy.own.h", "__returns_if(ret, phy_caps(phydev))", 62 },
	{ "phy_driver.probe", "specs/linux/phy.own.h", "__faults(-ENODEV)", 63 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->probe, int, struct phy_device *);
static void enter_phy_driver__probe(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__probe[3], phydev);
	cordon_gain_devm_caps(call, &clauses_phy_driver__probe[4], &phydev->mdio.dev, NULL, 0);
}

static void leave_phy_driver__probe(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_set_close(call, &cordon_set_devm_caps, &phydev->mdio.dev, &clauses_phy_driver__probe[5]);
	}
	if (ret) {
		cordon_set_close(call, &cordon_set_phy_caps, phydev, &clauses_phy_driver__probe[6]);
	}
}

static u64 fault_phy_driver__probe(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__probe = {
	.name = "phy_driver.probe",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__probe[0],
	.enter = enter_phy_driver__probe,
	.leave = leave_phy_driver__probe,
	.fault = fault_phy_driver__probe,
};

/* ---- phy_driver.remove ---- */
static const struct cordon_clause clauses_phy_driver__remove[] = {
	{ "phy_driver.remove", "specs/linux/phy.own.h", "phy_driver.remove", 64 },
	{ "phy_driver.remove", "specs/linux/phy.own.h", "__principal(phydev)", 65 },
	{ "phy_driver.remove", "specs/linux/phy.own.h", "__runs_in(process)", 65 },
	{ "phy_driver.remove", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 65 },
	{ "phy_driver.remove", "specs/linux/phy.own.h", "__returns(devm_caps(&phydev->mdio.dev, NULL, 0))", 66 },
	{ "phy_driver.remove", "specs/linux/phy.own.h", "__returns(phy_caps(phydev))", 67 },
	{ "phy_driver.remove", "specs/linux/phy.own.h", "__faults()", 68 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->remove, void, struct phy_device *);
static void enter_phy_driver__remove(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__remove[3], phydev);
}

static void leave_phy_driver__remove(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_set_close(call, &cordon_set_devm_caps, &phydev->mdio.dev, &clauses_phy_driver__remove[4]);
	cordon_set_close(call, &cordon_set_phy_caps, phydev, &clauses_phy_driver__remove[5]);
}

static u64 fault_phy_driver__remove(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_phy_driver__remove = {
	.name = "phy_driver.remove",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__remove[0],
	.enter = enter_phy_driver__remove,
	.leave = leave_phy_driver__remove,
	.fault = fault_phy_driver__remove,
};

/* ---- phy_driver.soft_reset ---- */
static const struct cordon_clause clauses_phy_driver__soft_reset[] = {
	{ "phy_driver.soft_reset", "specs/linux/phy.own.h", "phy_driver.soft_reset", 69 },
	{ "phy_driver.soft_reset", "specs/linux/phy.own.h", "__principal(phydev)", 69 },
	{ "phy_driver.soft_reset", "specs/linux/phy.own.h", "__runs_in(process)", 69 },
	{ "phy_driver.soft_reset", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 69 },
	{ "phy_driver.soft_reset", "specs/linux/phy.own.h", "__faults(-ENODEV)", 69 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->soft_reset, int, struct phy_device *);
static void enter_phy_driver__soft_reset(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__soft_reset[3], phydev);
}

static u64 fault_phy_driver__soft_reset(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__soft_reset = {
	.name = "phy_driver.soft_reset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__soft_reset[0],
	.enter = enter_phy_driver__soft_reset,
	.fault = fault_phy_driver__soft_reset,
};

/* ---- phy_driver.config_init ---- */
static const struct cordon_clause clauses_phy_driver__config_init[] = {
	{ "phy_driver.config_init", "specs/linux/phy.own.h", "phy_driver.config_init", 70 },
	{ "phy_driver.config_init", "specs/linux/phy.own.h", "__principal(phydev)", 70 },
	{ "phy_driver.config_init", "specs/linux/phy.own.h", "__runs_in(process)", 70 },
	{ "phy_driver.config_init", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 70 },
	{ "phy_driver.config_init", "specs/linux/phy.own.h", "__faults(-ENODEV)", 70 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->config_init, int, struct phy_device *);
static void enter_phy_driver__config_init(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__config_init[3], phydev);
}

static u64 fault_phy_driver__config_init(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__config_init = {
	.name = "phy_driver.config_init",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__config_init[0],
	.enter = enter_phy_driver__config_init,
	.fault = fault_phy_driver__config_init,
};

/* ---- phy_driver.get_features ---- */
static const struct cordon_clause clauses_phy_driver__get_features[] = {
	{ "phy_driver.get_features", "specs/linux/phy.own.h", "phy_driver.get_features", 71 },
	{ "phy_driver.get_features", "specs/linux/phy.own.h", "__principal(phydev)", 71 },
	{ "phy_driver.get_features", "specs/linux/phy.own.h", "__runs_in(process)", 71 },
	{ "phy_driver.get_features", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 71 },
	{ "phy_driver.get_features", "specs/linux/phy.own.h", "__faults(-ENODEV)", 71 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->get_features, int, struct phy_device *);
static void enter_phy_driver__get_features(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__get_features[3], phydev);
}

static u64 fault_phy_driver__get_features(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__get_features = {
	.name = "phy_driver.get_features",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__get_features[0],
	.enter = enter_phy_driver__get_features,
	.fault = fault_phy_driver__get_features,
};

/* ---- phy_driver.suspend ---- */
static const struct cordon_clause clauses_phy_driver__suspend[] = {
	{ "phy_driver.suspend", "specs/linux/phy.own.h", "phy_driver.suspend", 72 },
	{ "phy_driver.suspend", "specs/linux/phy.own.h", "__principal(phydev)", 72 },
	{ "phy_driver.suspend", "specs/linux/phy.own.h", "__runs_in(process)", 72 },
	{ "phy_driver.suspend", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 72 },
	{ "phy_driver.suspend", "specs/linux/phy.own.h", "__faults(0)", 72 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->suspend, int, struct phy_device *);
static void enter_phy_driver__suspend(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__suspend[3], phydev);
}

static u64 fault_phy_driver__suspend(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_phy_driver__suspend = {
	.name = "phy_driver.suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__suspend[0],
	.enter = enter_phy_driver__suspend,
	.fault = fault_phy_driver__suspend,
};

/* ---- phy_driver.resume ---- */
static const struct cordon_clause clauses_phy_driver__resume[] = {
	{ "phy_driver.resume", "specs/linux/phy.own.h", "phy_driver.resume", 73 },
	{ "phy_driver.resume", "specs/linux/phy.own.h", "__principal(phydev)", 73 },
	{ "phy_driver.resume", "specs/linux/phy.own.h", "__runs_in(process)", 73 },
	{ "phy_driver.resume", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 73 },
	{ "phy_driver.resume", "specs/linux/phy.own.h", "__faults(-ENODEV)", 73 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->resume, int, struct phy_device *);
static void enter_phy_driver__resume(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__resume[3], phydev);
}

static u64 fault_phy_driver__resume(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__resume = {
	.name = "phy_driver.resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__resume[0],
	.enter = enter_phy_driver__resume,
	.fault = fault_phy_driver__resume,
};

/* ---- phy_driver.config_aneg ---- */
static const struct cordon_clause clauses_phy_driver__config_aneg[] = {
	{ "phy_driver.config_aneg", "specs/linux/phy.own.h", "phy_driver.config_aneg", 74 },
	{ "phy_driver.config_aneg", "specs/linux/phy.own.h", "__principal(phydev)", 74 },
	{ "phy_driver.config_aneg", "specs/linux/phy.own.h", "__runs_in(process)", 74 },
	{ "phy_driver.config_aneg", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 74 },
	{ "phy_driver.config_aneg", "specs/linux/phy.own.h", "__faults(-ENODEV)", 74 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->config_aneg, int, struct phy_device *);
static void enter_phy_driver__config_aneg(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__config_aneg[3], phydev);
}

static u64 fault_phy_driver__config_aneg(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__config_aneg = {
	.name = "phy_driver.config_aneg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__config_aneg[0],
	.enter = enter_phy_driver__config_aneg,
	.fault = fault_phy_driver__config_aneg,
};

/* ---- phy_driver.aneg_done ---- */
static const struct cordon_clause clauses_phy_driver__aneg_done[] = {
	{ "phy_driver.aneg_done", "specs/linux/phy.own.h", "phy_driver.aneg_done", 75 },
	{ "phy_driver.aneg_done", "specs/linux/phy.own.h", "__principal(phydev)", 75 },
	{ "phy_driver.aneg_done", "specs/linux/phy.own.h", "__runs_in(process)", 75 },
	{ "phy_driver.aneg_done", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 75 },
	{ "phy_driver.aneg_done", "specs/linux/phy.own.h", "__faults(-ENODEV)", 75 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->aneg_done, int, struct phy_device *);
static void enter_phy_driver__aneg_done(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__aneg_done[3], phydev);
}

static u64 fault_phy_driver__aneg_done(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__aneg_done = {
	.name = "phy_driver.aneg_done",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__aneg_done[0],
	.enter = enter_phy_driver__aneg_done,
	.fault = fault_phy_driver__aneg_done,
};

/* ---- phy_driver.read_status ---- */
static const struct cordon_clause clauses_phy_driver__read_status[] = {
	{ "phy_driver.read_status", "specs/linux/phy.own.h", "phy_driver.read_status", 76 },
	{ "phy_driver.read_status", "specs/linux/phy.own.h", "__principal(phydev)", 76 },
	{ "phy_driver.read_status", "specs/linux/phy.own.h", "__runs_in(process)", 76 },
	{ "phy_driver.read_status", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 76 },
	{ "phy_driver.read_status", "specs/linux/phy.own.h", "__faults(-ENODEV)", 76 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->read_status, int, struct phy_device *);
static void enter_phy_driver__read_status(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__read_status[3], phydev);
}

static u64 fault_phy_driver__read_status(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__read_status = {
	.name = "phy_driver.read_status",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__read_status[0],
	.enter = enter_phy_driver__read_status,
	.fault = fault_phy_driver__read_status,
};

/* ---- phy_driver.config_intr ---- */
static const struct cordon_clause clauses_phy_driver__config_intr[] = {
	{ "phy_driver.config_intr", "specs/linux/phy.own.h", "phy_driver.config_intr", 77 },
	{ "phy_driver.config_intr", "specs/linux/phy.own.h", "__principal(phydev)", 77 },
	{ "phy_driver.config_intr", "specs/linux/phy.own.h", "__runs_in(process)", 77 },
	{ "phy_driver.config_intr", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 77 },
	{ "phy_driver.config_intr", "specs/linux/phy.own.h", "__faults(-ENODEV)", 77 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->config_intr, int, struct phy_device *);
static void enter_phy_driver__config_intr(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__config_intr[3], phydev);
}

static u64 fault_phy_driver__config_intr(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__config_intr = {
	.name = "phy_driver.config_intr",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__config_intr[0],
	.enter = enter_phy_driver__config_intr,
	.fault = fault_phy_driver__config_intr,
};

/* ---- phy_driver.match_phy_device ---- */
static const struct cordon_clause clauses_phy_driver__match_phy_device[] = {
	{ "phy_driver.match_phy_device", "specs/linux/phy.own.h", "phy_driver.match_phy_device", 78 },
	{ "phy_driver.match_phy_device", "specs/linux/phy.own.h", "__principal(phydev)", 78 },
	{ "phy_driver.match_phy_device", "specs/linux/phy.own.h", "__runs_in(process)", 78 },
	{ "phy_driver.match_phy_device", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 78 },
	{ "phy_driver.match_phy_device", "specs/linux/phy.own.h", "__faults(0)", 78 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->match_phy_device, int, struct phy_device *);
static void enter_phy_driver__match_phy_device(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__match_phy_device[3], phydev);
}

static u64 fault_phy_driver__match_phy_device(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_phy_driver__match_phy_device = {
	.name = "phy_driver.match_phy_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__match_phy_device[0],
	.enter = enter_phy_driver__match_phy_device,
	.fault = fault_phy_driver__match_phy_device,
};

/* ---- phy_driver.read_page ---- */
static const struct cordon_clause clauses_phy_driver__read_page[] = {
	{ "phy_driver.read_page", "specs/linux/phy.own.h", "phy_driver.read_page", 79 },
	{ "phy_driver.read_page", "specs/linux/phy.own.h", "__principal(phydev)", 79 },
	{ "phy_driver.read_page", "specs/linux/phy.own.h", "__runs_in(process)", 79 },
	{ "phy_driver.read_page", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 79 },
	{ "phy_driver.read_page", "specs/linux/phy.own.h", "__faults(-ENODEV)", 79 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->read_page, int, struct phy_device *);
static void enter_phy_driver__read_page(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__read_page[3], phydev);
}

static u64 fault_phy_driver__read_page(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__read_page = {
	.name = "phy_driver.read_page",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__read_page[0],
	.enter = enter_phy_driver__read_page,
	.fault = fault_phy_driver__read_page,
};

/* ---- phy_driver.cable_test_start ---- */
static const struct cordon_clause clauses_phy_driver__cable_test_start[] = {
	{ "phy_driver.cable_test_start", "specs/linux/phy.own.h", "phy_driver.cable_test_start", 80 },
	{ "phy_driver.cable_test_start", "specs/linux/phy.own.h", "__principal(phydev)", 80 },
	{ "phy_driver.cable_test_start", "specs/linux/phy.own.h", "__runs_in(process)", 80 },
	{ "phy_driver.cable_test_start", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 80 },
	{ "phy_driver.cable_test_start", "specs/linux/phy.own.h", "__faults(-ENODEV)", 80 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->cable_test_start, int, struct phy_device *);
static void enter_phy_driver__cable_test_start(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__cable_test_start[3], phydev);
}

static u64 fault_phy_driver__cable_test_start(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__cable_test_start = {
	.name = "phy_driver.cable_test_start",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__cable_test_start[0],
	.enter = enter_phy_driver__cable_test_start,
	.fault = fault_phy_driver__cable_test_start,
};

/* ---- phy_driver.get_sset_count ---- */
static const struct cordon_clause clauses_phy_driver__get_sset_count[] = {
	{ "phy_driver.get_sset_count", "specs/linux/phy.own.h", "phy_driver.get_sset_count", 81 },
	{ "phy_driver.get_sset_count", "specs/linux/phy.own.h", "__principal(phydev)", 81 },
	{ "phy_driver.get_sset_count", "specs/linux/phy.own.h", "__runs_in(process)", 81 },
	{ "phy_driver.get_sset_count", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 81 },
	{ "phy_driver.get_sset_count", "specs/linux/phy.own.h", "__faults(0)", 81 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->get_sset_count, int, struct phy_device *);
static void enter_phy_driver__get_sset_count(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__get_sset_count[3], phydev);
}

static u64 fault_phy_driver__get_sset_count(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_phy_driver__get_sset_count = {
	.name = "phy_driver.get_sset_count",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__get_sset_count[0],
	.enter = enter_phy_driver__get_sset_count,
	.fault = fault_phy_driver__get_sset_count,
};

/* ---- phy_driver.get_sqi ---- */
static const struct cordon_clause clauses_phy_driver__get_sqi[] = {
	{ "phy_driver.get_sqi", "specs/linux/phy.own.h", "phy_driver.get_sqi", 82 },
	{ "phy_driver.get_sqi", "specs/linux/phy.own.h", "__principal(phydev)", 82 },
	{ "phy_driver.get_sqi", "specs/linux/phy.own.h", "__runs_in(process)", 82 },
	{ "phy_driver.get_sqi", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 82 },
	{ "phy_driver.get_sqi", "specs/linux/phy.own.h", "__faults(-ENODEV)", 82 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->get_sqi, int, struct phy_device *);
static void enter_phy_driver__get_sqi(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__get_sqi[3], phydev);
}

static u64 fault_phy_driver__get_sqi(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__get_sqi = {
	.name = "phy_driver.get_sqi",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__get_sqi[0],
	.enter = enter_phy_driver__get_sqi,
	.fault = fault_phy_driver__get_sqi,
};

/* ---- phy_driver.get_sqi_max ---- */
static const struct cordon_clause clauses_phy_driver__get_sqi_max[] = {
	{ "phy_driver.get_sqi_max", "specs/linux/phy.own.h", "phy_driver.get_sqi_max", 83 },
	{ "phy_driver.get_sqi_max", "specs/linux/phy.own.h", "__principal(phydev)", 83 },
	{ "phy_driver.get_sqi_max", "specs/linux/phy.own.h", "__runs_in(process)", 83 },
	{ "phy_driver.get_sqi_max", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 83 },
	{ "phy_driver.get_sqi_max", "specs/linux/phy.own.h", "__faults(-ENODEV)", 83 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->get_sqi_max, int, struct phy_device *);
static void enter_phy_driver__get_sqi_max(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__get_sqi_max[3], phydev);
}

static u64 fault_phy_driver__get_sqi_max(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__get_sqi_max = {
	.name = "phy_driver.get_sqi_max",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__get_sqi_max[0],
	.enter = enter_phy_driver__get_sqi_max,
	.fault = fault_phy_driver__get_sqi_max,
};

/* ---- phy_driver.handle_interrupt ---- */
static const struct cordon_clause clauses_phy_driver__handle_interrupt[] = {
	{ "phy_driver.handle_interrupt", "specs/linux/phy.own.h", "phy_driver.handle_interrupt", 84 },
	{ "phy_driver.handle_interrupt", "specs/linux/phy.own.h", "__principal(phydev)", 85 },
	{ "phy_driver.handle_interrupt", "specs/linux/phy.own.h", "__runs_in(process)", 85 },
	{ "phy_driver.handle_interrupt", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 85 },
	{ "phy_driver.handle_interrupt", "specs/linux/phy.own.h", "__faults(IRQ_NONE)", 85 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->handle_interrupt, irqreturn_t, struct phy_device *);
CORDON_IN_REGISTERS(irqreturn_t, 16);
static void enter_phy_driver__handle_interrupt(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__handle_interrupt[3], phydev);
}

static u64 fault_phy_driver__handle_interrupt(struct cordon_call *call)
{
	return (u64)(IRQ_NONE);
}

const struct cordon_contract cordon_callback_phy_driver__handle_interrupt = {
	.name = "phy_driver.handle_interrupt",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__handle_interrupt[0],
	.enter = enter_phy_driver__handle_interrupt,
	.fault = fault_phy_driver__handle_interrupt,
};

/* ---- phy_driver.get_rate_matching ---- */
static const struct cordon_clause clauses_phy_driver__get_rate_matching[] = {
	{ "phy_driver.get_rate_matching", "specs/linux/phy.own.h", "phy_driver.get_rate_matching", 86 },
	{ "phy_driver.get_rate_matching", "specs/linux/phy.own.h", "__principal(phydev)", 87 },
	{ "phy_driver.get_rate_matching", "specs/linux/phy.own.h", "__runs_in(process)", 87 },
	{ "phy_driver.get_rate_matching", "specs/linux/phy.own.h", "__transfers(phy_caps(phydev))", 87 },
	{ "phy_driver.get_rate_matching", "specs/linux/phy.own.h", "__faults(RATE_MATCH_NONE)", 87 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->get_rate_matching, int, struct phy_device *, phy_interface_t);
CORDON_IN_REGISTERS(phy_interface_t, 8);
static void enter_phy_driver__get_rate_matching(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__get_rate_matching[3], phydev);
}

static u64 fault_phy_driver__get_rate_matching(struct cordon_call *call)
{
	return (u64)(RATE_MATCH_NONE);
}

const struct cordon_contract cordon_callback_phy_driver__get_rate_matching = {
	.name = "phy_driver.get_rate_matching",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_driver__get_rate_matching[0],
	.enter = enter_phy_driver__get_rate_matching,
	.fault = fault_phy_driver__get_rate_matching,
};

/* ---- phy_driver.set_wol ---- */
static const struct cordon_clause clauses_phy_driver__set_wol[] = {
	{ "phy_driver.set_wol", "specs/linux/phy.own.h", "phy_driver.set_wol", 88 },
	{ "phy_driver.set_wol", "specs/linux/phy.own.h", "__principal(dev)", 89 },
	{ "phy_driver.set_wol", "specs/linux/phy.own.h", "__runs_in(process)", 89 },
	{ "phy_driver.set_wol", "specs/linux/phy.own.h", "__transfers(phy_caps(dev))", 89 },
	{ "phy_driver.set_wol", "specs/linux/phy.own.h", "__faults(-ENODEV)", 89 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->set_wol, int, struct phy_device *, struct ethtool_wolinfo *);
static void enter_phy_driver__set_wol(struct cordon_call *call)
{
	struct phy_device *dev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__set_wol[3], dev);
}

static u64 fault_phy_driver__set_wol(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__set_wol = {
	.name = "phy_driver.set_wol",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_driver__set_wol[0],
	.enter = enter_phy_driver__set_wol,
	.fault = fault_phy_driver__set_wol,
};

/* ---- phy_driver.get_wol ---- */
static const struct cordon_clause clauses_phy_driver__get_wol[] = {
	{ "phy_driver.get_wol", "specs/linux/phy.own.h", "phy_driver.get_wol", 90 },
	{ "phy_driver.get_wol", "specs/linux/phy.own.h", "__principal(dev)", 91 },
	{ "phy_driver.get_wol", "specs/linux/phy.own.h", "__runs_in(process)", 91 },
	{ "phy_driver.get_wol", "specs/linux/phy.own.h", "__transfers(phy_caps(dev))", 91 },
	{ "phy_driver.get_wol", "specs/linux/phy.own.h", "__lends(write(wol, sizeof(*wol)))", 91 },
	{ "phy_driver.get_wol", "specs/linux/phy.own.h", "__faults()", 91 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->get_wol, void, struct phy_device *, struct ethtool_wolinfo *);
static void enter_phy_driver__get_wol(struct cordon_call *call)
{
	struct phy_device *dev = (struct phy_device *)call->args[0];
	struct ethtool_wolinfo *wol = (struct ethtool_wolinfo *)call->args[1];

	cordon_gain_phy_caps(call, &clauses_phy_driver__get_wol[3], dev);
	cordon_lend_write(call, wol, sizeof(*wol), CORDON_TYPE(wol), &clauses_phy_driver__get_wol[4]);
}

static u64 fault_phy_driver__get_wol(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_phy_driver__get_wol = {
	.name = "phy_driver.get_wol",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_driver__get_wol[0],
	.enter = enter_phy_driver__get_wol,
	.fault = fault_phy_driver__get_wol,
};

/* ---- phy_driver.link_change_notify ---- */
static const struct cordon_clause clauses_phy_driver__link_change_notify[] = {
	{ "phy_driver.link_change_notify", "specs/linux/phy.own.h", "phy_driver.link_change_notify", 92 },
	{ "phy_driver.link_change_notify", "specs/linux/phy.own.h", "__principal(dev)", 93 },
	{ "phy_driver.link_change_notify", "specs/linux/phy.own.h", "__runs_in(process)", 93 },
	{ "phy_driver.link_change_notify", "specs/linux/phy.own.h", "__transfers(phy_caps(dev))", 93 },
	{ "phy_driver.link_change_notify", "specs/linux/phy.own.h", "__faults()", 93 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->link_change_notify, void, struct phy_device *);
static void enter_phy_driver__link_change_notify(struct cordon_call *call)
{
	struct phy_device *dev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__link_change_notify[3], dev);
}

static u64 fault_phy_driver__link_change_notify(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_phy_driver__link_change_notify = {
	.name = "phy_driver.link_change_notify",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_driver__link_change_notify[0],
	.enter = enter_phy_driver__link_change_notify,
	.fault = fault_phy_driver__link_change_notify,
};

/* ---- phy_driver.read_mmd ---- */
static const struct cordon_clause clauses_phy_driver__read_mmd[] = {
	{ "phy_driver.read_mmd", "specs/linux/phy.own.h", "phy_driver.read_mmd", 94 },
	{ "phy_driver.read_mmd", "specs/linux/phy.own.h", "__principal(dev)", 95 },
	{ "phy_driver.read_mmd", "specs/linux/phy.own.h", "__runs_in(process)", 95 },
	{ "phy_driver.read_mmd", "specs/linux/phy.own.h", "__transfers(phy_caps(dev))", 95 },
	{ "phy_driver.read_mmd", "specs/linux/phy.own.h", "__faults(-ENODEV)", 95 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->read_mmd, int, struct phy_device *, int, u16);
static void enter_phy_driver__read_mmd(struct cordon_call *call)
{
	struct phy_device *dev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__read_mmd[3], dev);
}

static u64 fault_phy_driver__read_mmd(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__read_mmd = {
	.name = "phy_driver.read_mmd",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_phy_driver__read_mmd[0],
	.enter = enter_phy_driver__read_mmd,
	.fault = fault_phy_driver__read_mmd,
};

/* ---- phy_driver.write_mmd ---- */
static const struct cordon_clause clauses_phy_driver__write_mmd[] = {
	{ "phy_driver.write_mmd", "specs/linux/phy.own.h", "phy_driver.write_mmd", 96 },
	{ "phy_driver.write_mmd", "specs/linux/phy.own.h", "__principal(dev)", 97 },
	{ "phy_driver.write_mmd", "specs/linux/phy.own.h", "__runs_in(process)", 97 },
	{ "phy_driver.write_mmd", "specs/linux/phy.own.h", "__transfers(phy_caps(dev))", 97 },
	{ "phy_driver.write_mmd", "specs/linux/phy.own.h", "__faults(-ENODEV)", 97 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->write_mmd, int, struct phy_device *, int, u16, u16);
static void enter_phy_driver__write_mmd(struct cordon_call *call)
{
	struct phy_device *dev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__write_mmd[3], dev);
}

static u64 fault_phy_driver__write_mmd(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__write_mmd = {
	.name = "phy_driver.write_mmd",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_phy_driver__write_mmd[0],
	.enter = enter_phy_driver__write_mmd,
	.fault = fault_phy_driver__write_mmd,
};

/* ---- phy_driver.write_page ---- */
static const struct cordon_clause clauses_phy_driver__write_page[] = {
	{ "phy_driver.write_page", "specs/linux/phy.own.h", "phy_driver.write_page", 98 },
	{ "phy_driver.write_page", "specs/linux/phy.own.h", "__principal(dev)", 99 },
	{ "phy_driver.write_page", "specs/linux/phy.own.h", "__runs_in(process)", 99 },
	{ "phy_driver.write_page", "specs/linux/phy.own.h", "__transfers(phy_caps(dev))", 99 },
	{ "phy_driver.write_page", "specs/linux/phy.own.h", "__faults(-ENODEV)", 99 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->write_page, int, struct phy_device *, int);
static void enter_phy_driver__write_page(struct cordon_call *call)
{
	struct phy_device *dev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__write_page[3], dev);
}

static u64 fault_phy_driver__write_page(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__write_page = {
	.name = "phy_driver.write_page",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_driver__write_page[0],
	.enter = enter_phy_driver__write_page,
	.fault = fault_phy_driver__write_page,
};

/* ---- phy_driver.cable_test_get_status ---- */
static const struct cordon_clause clauses_phy_driver__cable_test_get_status[] = {
	{ "phy_driver.cable_test_get_status", "specs/linux/phy.own.h", "phy_driver.cable_test_get_status", 100 },
	{ "phy_driver.cable_test_get_status", "specs/linux/phy.own.h", "__principal(dev)", 101 },
	{ "phy_driver.cable_test_get_status", "specs/linux/phy.own.h", "__runs_in(process)", 101 },
	{ "phy_driver.cable_test_get_status", "specs/linux/phy.own.h", "__transfers(phy_caps(dev))", 101 },
	{ "phy_driver.cable_test_get_status", "specs/linux/phy.own.h", "__lends(write(finished, sizeof(*finished)))", 101 },
	{ "phy_driver.cable_test_get_status", "specs/linux/phy.own.h", "__faults(-ENODEV)", 101 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->cable_test_get_status, int, struct phy_device *, bool *);
static void enter_phy_driver__cable_test_get_status(struct cordon_call *call)
{
	struct phy_device *dev = (struct phy_device *)call->args[0];
	bool *finished = (bool *)call->args[1];

	cordon_gain_phy_caps(call, &clauses_phy_driver__cable_test_get_status[3], dev);
	cordon_lend_write(call, finished, sizeof(*finished), CORDON_TYPE(finished), &clauses_phy_driver__cable_test_get_status[4]);
}

static u64 fault_phy_driver__cable_test_get_status(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__cable_test_get_status = {
	.name = "phy_driver.cable_test_get_status",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_driver__cable_test_get_status[0],
	.enter = enter_phy_driver__cable_test_get_status,
	.fault = fault_phy_driver__cable_test_get_status,
};

/* ---- phy_driver.get_strings ---- */
static const struct cordon_clause clauses_phy_driver__get_strings[] = {
	{ "phy_driver.get_strings", "specs/linux/phy.own.h", "phy_driver.get_strings", 103 },
	{ "phy_driver.get_strings", "specs/linux/phy.own.h", "__principal(dev)", 104 },
	{ "phy_driver.get_strings", "specs/linux/phy.own.h", "__runs_in(process)", 104 },
	{ "phy_driver.get_strings", "specs/linux/phy.own.h", "__transfers(phy_caps(dev))", 104 },
	{ "phy_driver.get_strings", "specs/linux/phy.own.h", "__lends(write(data, extent(data)))", 104 },
	{ "phy_driver.get_strings", "specs/linux/phy.own.h", "__faults()", 104 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->get_strings, void, struct phy_device *, u8 *);
static void enter_phy_driver__get_strings(struct cordon_call *call)
{
	struct phy_device *dev = (struct phy_device *)call->args[0];
	u8 *data = (u8 *)call->args[1];

	cordon_gain_phy_caps(call, &clauses_phy_driver__get_strings[3], dev);
	cordon_lend_write(call, data, extent(data), CORDON_TYPE(data), &clauses_phy_driver__get_strings[4]);
}

static u64 fault_phy_driver__get_strings(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_phy_driver__get_strings = {
	.name = "phy_driver.get_strings",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_driver__get_strings[0],
	.enter = enter_phy_driver__get_strings,
	.fault = fault_phy_driver__get_strings,
};

/* ---- phy_driver.get_stats ---- */
static const struct cordon_clause clauses_phy_driver__get_stats[] = {
	{ "phy_driver.get_stats", "specs/linux/phy.own.h", "phy_driver.get_stats", 105 },
	{ "phy_driver.get_stats", "specs/linux/phy.own.h", "__principal(dev)", 106 },
	{ "phy_driver.get_stats", "specs/linux/phy.own.h", "__runs_in(process)", 106 },
	{ "phy_driver.get_stats", "specs/linux/phy.own.h", "__transfers(phy_caps(dev))", 106 },
	{ "phy_driver.get_stats", "specs/linux/phy.own.h", "__lends(write(data, stats->n_stats * sizeof(*data)))", 106 },
	{ "phy_driver.get_stats", "specs/linux/phy.own.h", "__faults()", 106 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->get_stats, void, struct phy_device *, struct ethtool_stats *, u64 *);
static void enter_phy_driver__get_stats(struct cordon_call *call)
{
	struct phy_device *dev = (struct phy_device *)call->args[0];
	struct ethtool_stats *stats = (struct ethtool_stats *)call->args[1];
	u64 *data = (u64 *)call->args[2];

	cordon_gain_phy_caps(call, &clauses_phy_driver__get_stats[3], dev);
	cordon_lend_write(call, data, stats->n_stats * sizeof(*data), CORDON_TYPE(data), &clauses_phy_driver__get_stats[4]);
}

static u64 fault_phy_driver__get_stats(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_phy_driver__get_stats = {
	.name = "phy_driver.get_stats",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_phy_driver__get_stats[0],
	.enter = enter_phy_driver__get_stats,
	.fault = fault_phy_driver__get_stats,
};

/* ---- phy_driver.set_loopback ---- */
static const struct cordon_clause clauses_phy_driver__set_loopback[] = {
	{ "phy_driver.set_loopback", "specs/linux/phy.own.h", "phy_driver.set_loopback", 107 },
	{ "phy_driver.set_loopback", "specs/linux/phy.own.h", "__principal(dev)", 108 },
	{ "phy_driver.set_loopback", "specs/linux/phy.own.h", "__runs_in(process)", 108 },
	{ "phy_driver.set_loopback", "specs/linux/phy.own.h", "__transfers(phy_caps(dev))", 108 },
	{ "phy_driver.set_loopback", "specs/linux/phy.own.h", "__faults(-ENODEV)", 108 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->set_loopback, int, struct phy_device *, bool);
static void enter_phy_driver__set_loopback(struct cordon_call *call)
{
	struct phy_device *dev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__set_loopback[3], dev);
}

static u64 fault_phy_driver__set_loopback(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__set_loopback = {
	.name = "phy_driver.set_loopback",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_driver__set_loopback[0],
	.enter = enter_phy_driver__set_loopback,
	.fault = fault_phy_driver__set_loopback,
};

/* ---- phy_driver.set_tunable ---- */
static const struct cordon_clause clauses_phy_driver__set_tunable[] = {
	{ "phy_driver.set_tunable", "specs/linux/phy.own.h", "phy_driver.set_tunable", 109 },
	{ "phy_driver.set_tunable", "specs/linux/phy.own.h", "__principal(dev)", 110 },
	{ "phy_driver.set_tunable", "specs/linux/phy.own.h", "__runs_in(process)", 110 },
	{ "phy_driver.set_tunable", "specs/linux/phy.own.h", "__transfers(phy_caps(dev))", 110 },
	{ "phy_driver.set_tunable", "specs/linux/phy.own.h", "__faults(-ENODEV)", 110 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->set_tunable, int, struct phy_device *, struct ethtool_tunable *, const void *);
static void enter_phy_driver__set_tunable(struct cordon_call *call)
{
	struct phy_device *dev = (struct phy_device *)call->args[0];

	cordon_gain_phy_caps(call, &clauses_phy_driver__set_tunable[3], dev);
}

static u64 fault_phy_driver__set_tunable(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__set_tunable = {
	.name = "phy_driver.set_tunable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_phy_driver__set_tunable[0],
	.enter = enter_phy_driver__set_tunable,
	.fault = fault_phy_driver__set_tunable,
};

/* ---- phy_driver.get_tunable ---- */
static const struct cordon_clause clauses_phy_driver__get_tunable[] = {
	{ "phy_driver.get_tunable", "specs/linux/phy.own.h", "phy_driver.get_tunable", 111 },
	{ "phy_driver.get_tunable", "specs/linux/phy.own.h", "__principal(dev)", 112 },
	{ "phy_driver.get_tunable", "specs/linux/phy.own.h", "__runs_in(process)", 112 },
	{ "phy_driver.get_tunable", "specs/linux/phy.own.h", "__transfers(phy_caps(dev))", 112 },
	{ "phy_driver.get_tunable", "specs/linux/phy.own.h", "__lends(write(data, tuna->len))", 112 },
	{ "phy_driver.get_tunable", "specs/linux/phy.own.h", "__faults(-ENODEV)", 112 },
};
CORDON_SAME_TYPE(*((struct phy_driver *)0)->get_tunable, int, struct phy_device *, struct ethtool_tunable *, void *);
static void enter_phy_driver__get_tunable(struct cordon_call *call)
{
	struct phy_device *dev = (struct phy_device *)call->args[0];
	struct ethtool_tunable *tuna = (struct ethtool_tunable *)call->args[1];
	void *data = (void *)call->args[2];

	cordon_gain_phy_caps(call, &clauses_phy_driver__get_tunable[3], dev);
	cordon_lend_write(call, data, tuna->len, CORDON_TYPE(data), &clauses_phy_driver__get_tunable[4]);
}

static u64 fault_phy_driver__get_tunable(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_phy_driver__get_tunable = {
	.name = "phy_driver.get_tunable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_phy_driver__get_tunable[0],
	.enter = enter_phy_driver__get_tunable,
	.fault = fault_phy_driver__get_tunable,
};

/* ---- genphy_soft_reset ---- */
static const struct cordon_clause clauses_genphy_soft_reset[] = {
	{ "genphy_soft_reset", "specs/linux/phy.own.h", "genphy_soft_reset", 116 },
	{ "genphy_soft_reset", "specs/linux/phy.own.h", "__runs_in(process)", 116 },
	{ "genphy_soft_reset", "specs/linux/phy.own.h", "__checks(ref(phydev))", 116 },
};
CORDON_SAME_TYPE(genphy_soft_reset, int, struct phy_device *);
static void enter_genphy_soft_reset(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_soft_reset[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_soft_reset[2]);
}

const struct cordon_contract cordon_import_genphy_soft_reset = {
	.name = "genphy_soft_reset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_soft_reset[0],
	.enter = enter_genphy_soft_reset,
};

/* ---- genphy_resume ---- */
static const struct cordon_clause clauses_genphy_resume[] = {
	{ "genphy_resume", "specs/linux/phy.own.h", "genphy_resume", 117 },
	{ "genphy_resume", "specs/linux/phy.own.h", "__runs_in(process)", 117 },
	{ "genphy_resume", "specs/linux/phy.own.h", "__checks(ref(phydev))", 117 },
};
CORDON_SAME_TYPE(genphy_resume, int, struct phy_device *);
static void enter_genphy_resume(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_resume[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_resume[2]);
}

const struct cordon_contract cordon_import_genphy_resume = {
	.name = "genphy_resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_resume[0],
	.enter = enter_genphy_resume,
};

/* ---- genphy_suspend ---- */
static const struct cordon_clause clauses_genphy_suspend[] = {
	{ "genphy_suspend", "specs/linux/phy.own.h", "genphy_suspend", 118 },
	{ "genphy_suspend", "specs/linux/phy.own.h", "__runs_in(process)", 118 },
	{ "genphy_suspend", "specs/linux/phy.own.h", "__checks(ref(phydev))", 118 },
};
CORDON_SAME_TYPE(genphy_suspend, int, struct phy_device *);
static void enter_genphy_suspend(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_suspend[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_suspend[2]);
}

const struct cordon_contract cordon_import_genphy_suspend = {
	.name = "genphy_suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_suspend[0],
	.enter = enter_genphy_suspend,
};

/* ---- genphy_read_status ---- */
static const struct cordon_clause clauses_genphy_read_status[] = {
	{ "genphy_read_status", "specs/linux/phy.own.h", "genphy_read_status", 119 },
	{ "genphy_read_status", "specs/linux/phy.own.h", "__runs_in(process)", 119 },
	{ "genphy_read_status", "specs/linux/phy.own.h", "__checks(ref(phydev))", 119 },
};
CORDON_SAME_TYPE(genphy_read_status, int, struct phy_device *);
static void enter_genphy_read_status(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_read_status[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_read_status[2]);
}

const struct cordon_contract cordon_import_genphy_read_status = {
	.name = "genphy_read_status",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_read_status[0],
	.enter = enter_genphy_read_status,
};

/* ---- genphy_read_status_fixed ---- */
static const struct cordon_clause clauses_genphy_read_status_fixed[] = {
	{ "genphy_read_status_fixed", "specs/linux/phy.own.h", "genphy_read_status_fixed", 120 },
	{ "genphy_read_status_fixed", "specs/linux/phy.own.h", "__runs_in(process)", 120 },
	{ "genphy_read_status_fixed", "specs/linux/phy.own.h", "__checks(ref(phydev))", 120 },
};
CORDON_SAME_TYPE(genphy_read_status_fixed, int, struct phy_device *);
static void enter_genphy_read_status_fixed(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_read_status_fixed[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_read_status_fixed[2]);
}

const struct cordon_contract cordon_import_genphy_read_status_fixed = {
	.name = "genphy_read_status_fixed",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_read_status_fixed[0],
	.enter = enter_genphy_read_status_fixed,
};

/* ---- genphy_read_abilities ---- */
static const struct cordon_clause clauses_genphy_read_abilities[] = {
	{ "genphy_read_abilities", "specs/linux/phy.own.h", "genphy_read_abilities", 121 },
	{ "genphy_read_abilities", "specs/linux/phy.own.h", "__runs_in(process)", 121 },
	{ "genphy_read_abilities", "specs/linux/phy.own.h", "__checks(ref(phydev))", 121 },
};
CORDON_SAME_TYPE(genphy_read_abilities, int, struct phy_device *);
static void enter_genphy_read_abilities(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_read_abilities[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_read_abilities[2]);
}

const struct cordon_contract cordon_import_genphy_read_abilities = {
	.name = "genphy_read_abilities",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_read_abilities[0],
	.enter = enter_genphy_read_abilities,
};

/* ---- genphy_read_lpa ---- */
static const struct cordon_clause clauses_genphy_read_lpa[] = {
	{ "genphy_read_lpa", "specs/linux/phy.own.h", "genphy_read_lpa", 122 },
	{ "genphy_read_lpa", "specs/linux/phy.own.h", "__runs_in(process)", 122 },
	{ "genphy_read_lpa", "specs/linux/phy.own.h", "__checks(ref(phydev))", 122 },
};
CORDON_SAME_TYPE(genphy_read_lpa, int, struct phy_device *);
static void enter_genphy_read_lpa(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_read_lpa[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_read_lpa[2]);
}

const struct cordon_contract cordon_import_genphy_read_lpa = {
	.name = "genphy_read_lpa",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_read_lpa[0],
	.enter = enter_genphy_read_lpa,
};

/* ---- genphy_update_link ---- */
static const struct cordon_clause clauses_genphy_update_link[] = {
	{ "genphy_update_link", "specs/linux/phy.own.h", "genphy_update_link", 123 },
	{ "genphy_update_link", "specs/linux/phy.own.h", "__runs_in(process)", 123 },
	{ "genphy_update_link", "specs/linux/phy.own.h", "__checks(ref(phydev))", 123 },
};
CORDON_SAME_TYPE(genphy_update_link, int, struct phy_device *);
static void enter_genphy_update_link(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_update_link[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_update_link[2]);
}

const struct cordon_contract cordon_import_genphy_update_link = {
	.name = "genphy_update_link",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_update_link[0],
	.enter = enter_genphy_update_link,
};

/* ---- genphy_setup_forced ---- */
static const struct cordon_clause clauses_genphy_setup_forced[] = {
	{ "genphy_setup_forced", "specs/linux/phy.own.h", "genphy_setup_forced", 124 },
	{ "genphy_setup_forced", "specs/linux/phy.own.h", "__runs_in(process)", 124 },
	{ "genphy_setup_forced", "specs/linux/phy.own.h", "__checks(ref(phydev))", 124 },
};
CORDON_SAME_TYPE(genphy_setup_forced, int, struct phy_device *);
static void enter_genphy_setup_forced(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_setup_forced[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_setup_forced[2]);
}

const struct cordon_contract cordon_import_genphy_setup_forced = {
	.name = "genphy_setup_forced",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_setup_forced[0],
	.enter = enter_genphy_setup_forced,
};

/* ---- genphy_restart_aneg ---- */
static const struct cordon_clause clauses_genphy_restart_aneg[] = {
	{ "genphy_restart_aneg", "specs/linux/phy.own.h", "genphy_restart_aneg", 125 },
	{ "genphy_restart_aneg", "specs/linux/phy.own.h", "__runs_in(process)", 125 },
	{ "genphy_restart_aneg", "specs/linux/phy.own.h", "__checks(ref(phydev))", 125 },
};
CORDON_SAME_TYPE(genphy_restart_aneg, int, struct phy_device *);
static void enter_genphy_restart_aneg(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_restart_aneg[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_restart_aneg[2]);
}

const struct cordon_contract cordon_import_genphy_restart_aneg = {
	.name = "genphy_restart_aneg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_restart_aneg[0],
	.enter = enter_genphy_restart_aneg,
};

/* ---- genphy_aneg_done ---- */
static const struct cordon_clause clauses_genphy_aneg_done[] = {
	{ "genphy_aneg_done", "specs/linux/phy.own.h", "genphy_aneg_done", 126 },
	{ "genphy_aneg_done", "specs/linux/phy.own.h", "__runs_in(process)", 126 },
	{ "genphy_aneg_done", "specs/linux/phy.own.h", "__checks(ref(phydev))", 126 },
};
CORDON_SAME_TYPE(genphy_aneg_done, int, struct phy_device *);
static void enter_genphy_aneg_done(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_aneg_done[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_aneg_done[2]);
}

const struct cordon_contract cordon_import_genphy_aneg_done = {
	.name = "genphy_aneg_done",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_aneg_done[0],
	.enter = enter_genphy_aneg_done,
};

/* ---- genphy_c37_config_aneg ---- */
static const struct cordon_clause clauses_genphy_c37_config_aneg[] = {
	{ "genphy_c37_config_aneg", "specs/linux/phy.own.h", "genphy_c37_config_aneg", 127 },
	{ "genphy_c37_config_aneg", "specs/linux/phy.own.h", "__runs_in(process)", 127 },
	{ "genphy_c37_config_aneg", "specs/linux/phy.own.h", "__checks(ref(phydev))", 127 },
};
CORDON_SAME_TYPE(genphy_c37_config_aneg, int, struct phy_device *);
static void enter_genphy_c37_config_aneg(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_c37_config_aneg[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_c37_config_aneg[2]);
}

const struct cordon_contract cordon_import_genphy_c37_config_aneg = {
	.name = "genphy_c37_config_aneg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_c37_config_aneg[0],
	.enter = enter_genphy_c37_config_aneg,
};

/* ---- genphy_c45_read_status ---- */
static const struct cordon_clause clauses_genphy_c45_read_status[] = {
	{ "genphy_c45_read_status", "specs/linux/phy.own.h", "genphy_c45_read_status", 128 },
	{ "genphy_c45_read_status", "specs/linux/phy.own.h", "__runs_in(process)", 128 },
	{ "genphy_c45_read_status", "specs/linux/phy.own.h", "__checks(ref(phydev))", 128 },
};
CORDON_SAME_TYPE(genphy_c45_read_status, int, struct phy_device *);
static void enter_genphy_c45_read_status(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_c45_read_status[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_c45_read_status[2]);
}

const struct cordon_contract cordon_import_genphy_c45_read_status = {
	.name = "genphy_c45_read_status",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_c45_read_status[0],
	.enter = enter_genphy_c45_read_status,
};

/* ---- genphy_c45_aneg_done ---- */
static const struct cordon_clause clauses_genphy_c45_aneg_done[] = {
	{ "genphy_c45_aneg_done", "specs/linux/phy.own.h", "genphy_c45_aneg_done", 129 },
	{ "genphy_c45_aneg_done", "specs/linux/phy.own.h", "__runs_in(process)", 129 },
	{ "genphy_c45_aneg_done", "specs/linux/phy.own.h", "__checks(ref(phydev))", 129 },
};
CORDON_SAME_TYPE(genphy_c45_aneg_done, int, struct phy_device *);
static void enter_genphy_c45_aneg_done(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_c45_aneg_done[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_c45_aneg_done[2]);
}

const struct cordon_contract cordon_import_genphy_c45_aneg_done = {
	.name = "genphy_c45_aneg_done",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_c45_aneg_done[0],
	.enter = enter_genphy_c45_aneg_done,
};

/* ---- genphy_c45_an_config_aneg ---- */
static const struct cordon_clause clauses_genphy_c45_an_config_aneg[] = {
	{ "genphy_c45_an_config_aneg", "specs/linux/phy.own.h", "genphy_c45_an_config_aneg", 130 },
	{ "genphy_c45_an_config_aneg", "specs/linux/phy.own.h", "__runs_in(process)", 130 },
	{ "genphy_c45_an_config_aneg", "specs/linux/phy.own.h", "__checks(ref(phydev))", 130 },
};
CORDON_SAME_TYPE(genphy_c45_an_config_aneg, int, struct phy_device *);
static void enter_genphy_c45_an_config_aneg(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_c45_an_config_aneg[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_c45_an_config_aneg[2]);
}

const struct cordon_contract cordon_import_genphy_c45_an_config_aneg = {
	.name = "genphy_c45_an_config_aneg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_c45_an_config_aneg[0],
	.enter = enter_genphy_c45_an_config_aneg,
};

/* ---- genphy_c45_pma_setup_forced ---- */
static const struct cordon_clause clauses_genphy_c45_pma_setup_forced[] = {
	{ "genphy_c45_pma_setup_forced", "specs/linux/phy.own.h", "genphy_c45_pma_setup_forced", 131 },
	{ "genphy_c45_pma_setup_forced", "specs/linux/phy.own.h", "__runs_in(process)", 131 },
	{ "genphy_c45_pma_setup_forced", "specs/linux/phy.own.h", "__checks(ref(phydev))", 131 },
};
CORDON_SAME_TYPE(genphy_c45_pma_setup_forced, int, struct phy_device *);
static void enter_genphy_c45_pma_setup_forced(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_c45_pma_setup_forced[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_c45_pma_setup_forced[2]);
}

const struct cordon_contract cordon_import_genphy_c45_pma_setup_forced = {
	.name = "genphy_c45_pma_setup_forced",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_c45_pma_setup_forced[0],
	.enter = enter_genphy_c45_pma_setup_forced,
};

/* ---- genphy_c45_pma_read_abilities ---- */
static const struct cordon_clause clauses_genphy_c45_pma_read_abilities[] = {
	{ "genphy_c45_pma_read_abilities", "specs/linux/phy.own.h", "genphy_c45_pma_read_abilities", 132 },
	{ "genphy_c45_pma_read_abilities", "specs/linux/phy.own.h", "__runs_in(process)", 132 },
	{ "genphy_c45_pma_read_abilities", "specs/linux/phy.own.h", "__checks(ref(phydev))", 132 },
};
CORDON_SAME_TYPE(genphy_c45_pma_read_abilities, int, struct phy_device *);
static void enter_genphy_c45_pma_read_abilities(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_c45_pma_read_abilities[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_c45_pma_read_abilities[2]);
}

const struct cordon_contract cordon_import_genphy_c45_pma_read_abilities = {
	.name = "genphy_c45_pma_read_abilities",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_c45_pma_read_abilities[0],
	.enter = enter_genphy_c45_pma_read_abilities,
};

/* ---- genphy_c45_pma_suspend ---- */
static const struct cordon_clause clauses_genphy_c45_pma_suspend[] = {
	{ "genphy_c45_pma_suspend", "specs/linux/phy.own.h", "genphy_c45_pma_suspend", 133 },
	{ "genphy_c45_pma_suspend", "specs/linux/phy.own.h", "__runs_in(process)", 133 },
	{ "genphy_c45_pma_suspend", "specs/linux/phy.own.h", "__checks(ref(phydev))", 133 },
};
CORDON_SAME_TYPE(genphy_c45_pma_suspend, int, struct phy_device *);
static void enter_genphy_c45_pma_suspend(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_c45_pma_suspend[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_c45_pma_suspend[2]);
}

const struct cordon_contract cordon_import_genphy_c45_pma_suspend = {
	.name = "genphy_c45_pma_suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_c45_pma_suspend[0],
	.enter = enter_genphy_c45_pma_suspend,
};

/* ---- genphy_c45_pma_resume ---- */
static const struct cordon_clause clauses_genphy_c45_pma_resume[] = {
	{ "genphy_c45_pma_resume", "specs/linux/phy.own.h", "genphy_c45_pma_resume", 134 },
	{ "genphy_c45_pma_resume", "specs/linux/phy.own.h", "__runs_in(process)", 134 },
	{ "genphy_c45_pma_resume", "specs/linux/phy.own.h", "__checks(ref(phydev))", 134 },
};
CORDON_SAME_TYPE(genphy_c45_pma_resume, int, struct phy_device *);
static void enter_genphy_c45_pma_resume(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_c45_pma_resume[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_c45_pma_resume[2]);
}

const struct cordon_contract cordon_import_genphy_c45_pma_resume = {
	.name = "genphy_c45_pma_resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_c45_pma_resume[0],
	.enter = enter_genphy_c45_pma_resume,
};

/* ---- genphy_c45_read_lpa ---- */
static const struct cordon_clause clauses_genphy_c45_read_lpa[] = {
	{ "genphy_c45_read_lpa", "specs/linux/phy.own.h", "genphy_c45_read_lpa", 135 },
	{ "genphy_c45_read_lpa", "specs/linux/phy.own.h", "__runs_in(process)", 135 },
	{ "genphy_c45_read_lpa", "specs/linux/phy.own.h", "__checks(ref(phydev))", 135 },
};
CORDON_SAME_TYPE(genphy_c45_read_lpa, int, struct phy_device *);
static void enter_genphy_c45_read_lpa(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_c45_read_lpa[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_c45_read_lpa[2]);
}

const struct cordon_contract cordon_import_genphy_c45_read_lpa = {
	.name = "genphy_c45_read_lpa",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_c45_read_lpa[0],
	.enter = enter_genphy_c45_read_lpa,
};

/* ---- genphy_c45_read_link ---- */
static const struct cordon_clause clauses_genphy_c45_read_link[] = {
	{ "genphy_c45_read_link", "specs/linux/phy.own.h", "genphy_c45_read_link", 136 },
	{ "genphy_c45_read_link", "specs/linux/phy.own.h", "__runs_in(process)", 136 },
	{ "genphy_c45_read_link", "specs/linux/phy.own.h", "__checks(ref(phydev))", 136 },
};
CORDON_SAME_TYPE(genphy_c45_read_link, int, struct phy_device *);
static void enter_genphy_c45_read_link(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_c45_read_link[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_c45_read_link[2]);
}

const struct cordon_contract cordon_import_genphy_c45_read_link = {
	.name = "genphy_c45_read_link",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_c45_read_link[0],
	.enter = enter_genphy_c45_read_link,
};

/* ---- genphy_c45_read_pma ---- */
static const struct cordon_clause clauses_genphy_c45_read_pma[] = {
	{ "genphy_c45_read_pma", "specs/linux/phy.own.h", "genphy_c45_read_pma", 137 },
	{ "genphy_c45_read_pma", "specs/linux/phy.own.h", "__runs_in(process)", 137 },
	{ "genphy_c45_read_pma", "specs/linux/phy.own.h", "__checks(ref(phydev))", 137 },
};
CORDON_SAME_TYPE(genphy_c45_read_pma, int, struct phy_device *);
static void enter_genphy_c45_read_pma(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_c45_read_pma[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_c45_read_pma[2]);
}

const struct cordon_contract cordon_import_genphy_c45_read_pma = {
	.name = "genphy_c45_read_pma",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_c45_read_pma[0],
	.enter = enter_genphy_c45_read_pma,
};

/* ---- genphy_c45_read_mdix ---- */
static const struct cordon_clause clauses_genphy_c45_read_mdix[] = {
	{ "genphy_c45_read_mdix", "specs/linux/phy.own.h", "genphy_c45_read_mdix", 138 },
	{ "genphy_c45_read_mdix", "specs/linux/phy.own.h", "__runs_in(process)", 138 },
	{ "genphy_c45_read_mdix", "specs/linux/phy.own.h", "__checks(ref(phydev))", 138 },
};
CORDON_SAME_TYPE(genphy_c45_read_mdix, int, struct phy_device *);
static void enter_genphy_c45_read_mdix(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_c45_read_mdix[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_c45_read_mdix[2]);
}

const struct cordon_contract cordon_import_genphy_c45_read_mdix = {
	.name = "genphy_c45_read_mdix",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_c45_read_mdix[0],
	.enter = enter_genphy_c45_read_mdix,
};

/* ---- phy_init_hw ---- */
static const struct cordon_clause clauses_phy_init_hw[] = {
	{ "phy_init_hw", "specs/linux/phy.own.h", "phy_init_hw", 139 },
	{ "phy_init_hw", "specs/linux/phy.own.h", "__runs_in(process)", 139 },
	{ "phy_init_hw", "specs/linux/phy.own.h", "__checks(ref(phydev))", 139 },
};
CORDON_SAME_TYPE(phy_init_hw, int, struct phy_device *);
static void enter_phy_init_hw(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_init_hw[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_init_hw[2]);
}

const struct cordon_contract cordon_import_phy_init_hw = {
	.name = "phy_init_hw",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_init_hw[0],
	.enter = enter_phy_init_hw,
};

/* ---- phy_resume ---- */
static const struct cordon_clause clauses_phy_resume[] = {
	{ "phy_resume", "specs/linux/phy.own.h", "phy_resume", 140 },
	{ "phy_resume", "specs/linux/phy.own.h", "__runs_in(process)", 140 },
	{ "phy_resume", "specs/linux/phy.own.h", "__checks(ref(phydev))", 140 },
};
CORDON_SAME_TYPE(phy_resume, int, struct phy_device *);
static void enter_phy_resume(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_resume[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_resume[2]);
}

const struct cordon_contract cordon_import_phy_resume = {
	.name = "phy_resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_resume[0],
	.enter = enter_phy_resume,
};

/* ---- phy_suspend ---- */
static const struct cordon_clause clauses_phy_suspend[] = {
	{ "phy_suspend", "specs/linux/phy.own.h", "phy_suspend", 141 },
	{ "phy_suspend", "specs/linux/phy.own.h", "__runs_in(process)", 141 },
	{ "phy_suspend", "specs/linux/phy.own.h", "__checks(ref(phydev))", 141 },
};
CORDON_SAME_TYPE(phy_suspend, int, struct phy_device *);
static void enter_phy_suspend(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_suspend[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_suspend[2]);
}

const struct cordon_contract cordon_import_phy_suspend = {
	.name = "phy_suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_suspend[0],
	.enter = enter_phy_suspend,
};

/* ---- phy_start_aneg ---- */
static const struct cordon_clause clauses_phy_start_aneg[] = {
	{ "phy_start_aneg", "specs/linux/phy.own.h", "phy_start_aneg", 142 },
	{ "phy_start_aneg", "specs/linux/phy.own.h", "__runs_in(process)", 142 },
	{ "phy_start_aneg", "specs/linux/phy.own.h", "__checks(ref(phydev))", 142 },
};
CORDON_SAME_TYPE(phy_start_aneg, int, struct phy_device *);
static void enter_phy_start_aneg(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_start_aneg[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_start_aneg[2]);
}

const struct cordon_contract cordon_import_phy_start_aneg = {
	.name = "phy_start_aneg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_start_aneg[0],
	.enter = enter_phy_start_aneg,
};

/* ---- phy_save_page ---- */
static const struct cordon_clause clauses_phy_save_page[] = {
	{ "phy_save_page", "specs/linux/phy.own.h", "phy_save_page", 143 },
	{ "phy_save_page", "specs/linux/phy.own.h", "__runs_in(process)", 143 },
	{ "phy_save_page", "specs/linux/phy.own.h", "__checks(ref(phydev))", 143 },
};
CORDON_SAME_TYPE(phy_save_page, int, struct phy_device *);
static void enter_phy_save_page(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_save_page[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_save_page[2]);
}

const struct cordon_contract cordon_import_phy_save_page = {
	.name = "phy_save_page",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_save_page[0],
	.enter = enter_phy_save_page,
};

/* ---- phy_speed_up ---- */
static const struct cordon_clause clauses_phy_speed_up[] = {
	{ "phy_speed_up", "specs/linux/phy.own.h", "phy_speed_up", 144 },
	{ "phy_speed_up", "specs/linux/phy.own.h", "__runs_in(process)", 144 },
	{ "phy_speed_up", "specs/linux/phy.own.h", "__checks(ref(phydev))", 144 },
};
CORDON_SAME_TYPE(phy_speed_up, int, struct phy_device *);
static void enter_phy_speed_up(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_speed_up[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_speed_up[2]);
}

const struct cordon_contract cordon_import_phy_speed_up = {
	.name = "phy_speed_up",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_speed_up[0],
	.enter = enter_phy_speed_up,
};

/* ---- __genphy_config_aneg ---- */
static const struct cordon_clause clauses___genphy_config_aneg[] = {
	{ "__genphy_config_aneg", "specs/linux/phy.own.h", "__genphy_config_aneg", 145 },
	{ "__genphy_config_aneg", "specs/linux/phy.own.h", "__runs_in(process)", 145 },
	{ "__genphy_config_aneg", "specs/linux/phy.own.h", "__checks(ref(phydev))", 145 },
};
CORDON_SAME_TYPE(__genphy_config_aneg, int, struct phy_device *, bool);
static void enter___genphy_config_aneg(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___genphy_config_aneg[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses___genphy_config_aneg[2]);
}

const struct cordon_contract cordon_import___genphy_config_aneg = {
	.name = "__genphy_config_aneg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___genphy_config_aneg[0],
	.enter = enter___genphy_config_aneg,
};

/* ---- genphy_check_and_restart_aneg ---- */
static const struct cordon_clause clauses_genphy_check_and_restart_aneg[] = {
	{ "genphy_check_and_restart_aneg", "specs/linux/phy.own.h", "genphy_check_and_restart_aneg", 146 },
	{ "genphy_check_and_restart_aneg", "specs/linux/phy.own.h", "__runs_in(process)", 146 },
	{ "genphy_check_and_restart_aneg", "specs/linux/phy.own.h", "__checks(ref(phydev))", 146 },
};
CORDON_SAME_TYPE(genphy_check_and_restart_aneg, int, struct phy_device *, bool);
static void enter_genphy_check_and_restart_aneg(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_check_and_restart_aneg[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_check_and_restart_aneg[2]);
}

const struct cordon_contract cordon_import_genphy_check_and_restart_aneg = {
	.name = "genphy_check_and_restart_aneg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_genphy_check_and_restart_aneg[0],
	.enter = enter_genphy_check_and_restart_aneg,
};

/* ---- genphy_c45_check_and_restart_aneg ---- */
static const struct cordon_clause clauses_genphy_c45_check_and_restart_aneg[] = {
	{ "genphy_c45_check_and_restart_aneg", "specs/linux/phy.own.h", "genphy_c45_check_and_restart_aneg", 147 },
	{ "genphy_c45_check_and_restart_aneg", "specs/linux/phy.own.h", "__runs_in(process)", 147 },
	{ "genphy_c45_check_and_restart_aneg", "specs/linux/phy.own.h", "__checks(ref(phydev))", 147 },
};
CORDON_SAME_TYPE(genphy_c45_check_and_restart_aneg, int, struct phy_device *, bool);
static void enter_genphy_c45_check_and_restart_aneg(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_genphy_c45_check_and_restart_aneg[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_c45_check_and_restart_aneg[2]);
}

const struct cordon_contract cordon_import_genphy_c45_check_and_restart_aneg = {
	.name = "genphy_c45_check_and_restart_aneg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_genphy_c45_check_and_restart_aneg[0],
	.enter = enter_genphy_c45_check_and_restart_aneg,
};

/* ---- genphy_read_mmd_unsupported ---- */
static const struct cordon_clause clauses_genphy_read_mmd_unsupported[] = {
	{ "genphy_read_mmd_unsupported", "specs/linux/phy.own.h", "genphy_read_mmd_unsupported", 148 },
	{ "genphy_read_mmd_unsupported", "specs/linux/phy.own.h", "__checks(ref(phdev))", 148 },
};
CORDON_SAME_TYPE(genphy_read_mmd_unsupported, int, struct phy_device *, int, u16);
static void enter_genphy_read_mmd_unsupported(struct cordon_call *call)
{
	struct phy_device *phdev = (struct phy_device *)call->args[0];

	cordon_need_ref(call, phdev, 0, CORDON_TYPE(phdev), &clauses_genphy_read_mmd_unsupported[1]);
}

const struct cordon_contract cordon_import_genphy_read_mmd_unsupported = {
	.name = "genphy_read_mmd_unsupported",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_genphy_read_mmd_unsupported[0],
	.enter = enter_genphy_read_mmd_unsupported,
};

/* ---- genphy_write_mmd_unsupported ---- */
static const struct cordon_clause clauses_genphy_write_mmd_unsupported[] = {
	{ "genphy_write_mmd_unsupported", "specs/linux/phy.own.h", "genphy_write_mmd_unsupported", 149 },
	{ "genphy_write_mmd_unsupported", "specs/linux/phy.own.h", "__checks(ref(phdev))", 149 },
};
CORDON_SAME_TYPE(genphy_write_mmd_unsupported, int, struct phy_device *, int, u16, u16);
static void enter_genphy_write_mmd_unsupported(struct cordon_call *call)
{
	struct phy_device *phdev = (struct phy_device *)call->args[0];

	cordon_need_ref(call, phdev, 0, CORDON_TYPE(phdev), &clauses_genphy_write_mmd_unsupported[1]);
}

const struct cordon_contract cordon_import_genphy_write_mmd_unsupported = {
	.name = "genphy_write_mmd_unsupported",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_genphy_write_mmd_unsupported[0],
	.enter = enter_genphy_write_mmd_unsupported,
};

/* ---- genphy_handle_interrupt_no_ack ---- */
static const struct cordon_clause clauses_genphy_handle_interrupt_no_ack[] = {
	{ "genphy_handle_interrupt_no_ack", "specs/linux/phy.own.h", "genphy_handle_interrupt_no_ack", 150 },
	{ "genphy_handle_interrupt_no_ack", "specs/linux/phy.own.h", "__checks(ref(phydev))", 150 },
};
CORDON_SAME_TYPE(genphy_handle_interrupt_no_ack, irqreturn_t, struct phy_device *);
CORDON_IN_REGISTERS(irqreturn_t, 16);
static void enter_genphy_handle_interrupt_no_ack(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_genphy_handle_interrupt_no_ack[1]);
}

const struct cordon_contract cordon_import_genphy_handle_interrupt_no_ack = {
	.name = "genphy_handle_interrupt_no_ack",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_genphy_handle_interrupt_no_ack[0],
	.enter = enter_genphy_handle_interrupt_no_ack,
};

/* ---- phy_error ---- */
static const struct cordon_clause clauses_phy_error[] = {
	{ "phy_error", "specs/linux/phy.own.h", "phy_error", 151 },
	{ "phy_error", "specs/linux/phy.own.h", "__runs_in(process)", 151 },
	{ "phy_error", "specs/linux/phy.own.h", "__checks(ref(phydev))", 151 },
};
CORDON_SAME_TYPE(phy_error, void, struct phy_device *);
static void enter_phy_error(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_error[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_error[2]);
}

const struct cordon_contract cordon_import_phy_error = {
	.name = "phy_error",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_error[0],
	.enter = enter_phy_error,
};

/* ---- phy_trigger_machine ---- */
static const struct cordon_clause clauses_phy_trigger_machine[] = {
	{ "phy_trigger_machine", "specs/linux/phy.own.h", "phy_trigger_machine", 152 },
	{ "phy_trigger_machine", "specs/linux/phy.own.h", "__checks(ref(phydev))", 152 },
};
CORDON_SAME_TYPE(phy_trigger_machine, void, struct phy_device *);
static void enter_phy_trigger_machine(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_trigger_machine[1]);
}

const struct cordon_contract cordon_import_phy_trigger_machine = {
	.name = "phy_trigger_machine",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_trigger_machine[0],
	.enter = enter_phy_trigger_machine,
};

/* ---- phy_resolve_aneg_linkmode ---- */
static const struct cordon_clause clauses_phy_resolve_aneg_linkmode[] = {
	{ "phy_resolve_aneg_linkmode", "specs/linux/phy.own.h", "phy_resolve_aneg_linkmode", 153 },
	{ "phy_resolve_aneg_linkmode", "specs/linux/phy.own.h", "__checks(ref(phydev))", 153 },
};
CORDON_SAME_TYPE(phy_resolve_aneg_linkmode, void, struct phy_device *);
static void enter_phy_resolve_aneg_linkmode(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_resolve_aneg_linkmode[1]);
}

const struct cordon_contract cordon_import_phy_resolve_aneg_linkmode = {
	.name = "phy_resolve_aneg_linkmode",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_resolve_aneg_linkmode[0],
	.enter = enter_phy_resolve_aneg_linkmode,
};

/* ---- phy_resolve_aneg_pause ---- */
static const struct cordon_clause clauses_phy_resolve_aneg_pause[] = {
	{ "phy_resolve_aneg_pause", "specs/linux/phy.own.h", "phy_resolve_aneg_pause", 154 },
	{ "phy_resolve_aneg_pause", "specs/linux/phy.own.h", "__checks(ref(phydev))", 154 },
};
CORDON_SAME_TYPE(phy_resolve_aneg_pause, void, struct phy_device *);
static void enter_phy_resolve_aneg_pause(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_resolve_aneg_pause[1]);
}

const struct cordon_contract cordon_import_phy_resolve_aneg_pause = {
	.name = "phy_resolve_aneg_pause",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_resolve_aneg_pause[0],
	.enter = enter_phy_resolve_aneg_pause,
};

/* ---- phy_attached_info ---- */
static const struct cordon_clause clauses_phy_attached_info[] = {
	{ "phy_attached_info", "specs/linux/phy.own.h", "phy_attached_info", 155 },
	{ "phy_attached_info", "specs/linux/phy.own.h", "__checks(ref(phydev))", 155 },
};
CORDON_SAME_TYPE(phy_attached_info, void, struct phy_device *);
static void enter_phy_attached_info(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_attached_info[1]);
}

const struct cordon_contract cordon_import_phy_attached_info = {
	.name = "phy_attached_info",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_attached_info[0],
	.enter = enter_phy_attached_info,
};

/* ---- phy_print_status ---- */
static const struct cordon_clause clauses_phy_print_status[] = {
	{ "phy_print_status", "specs/linux/phy.own.h", "phy_print_status", 156 },
	{ "phy_print_status", "specs/linux/phy.own.h", "__checks(ref(phydev))", 156 },
};
CORDON_SAME_TYPE(phy_print_status, void, struct phy_device *);
static void enter_phy_print_status(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_print_status[1]);
}

const struct cordon_contract cordon_import_phy_print_status = {
	.name = "phy_print_status",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_print_status[0],
	.enter = enter_phy_print_status,
};

/* ---- phy_remove_link_mode ---- */
static const struct cordon_clause clauses_phy_remove_link_mode[] = {
	{ "phy_remove_link_mode", "specs/linux/phy.own.h", "phy_remove_link_mode", 157 },
	{ "phy_remove_link_mode", "specs/linux/phy.own.h", "__requires(link_mode < __ETHTOOL_LINK_MODE_MASK_NBITS)", 158 },
	{ "phy_remove_link_mode", "specs/linux/phy.own.h", "__checks(ref(phydev))", 159 },
};
CORDON_SAME_TYPE(phy_remove_link_mode, void, struct phy_device *, u32);
static void enter_phy_remove_link_mode(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];
	u32 link_mode = (u32)call->args[1];

	cordon_require(call, link_mode < __ETHTOOL_LINK_MODE_MASK_NBITS, &clauses_phy_remove_link_mode[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_remove_link_mode[2]);
}

const struct cordon_contract cordon_import_phy_remove_link_mode = {
	.name = "phy_remove_link_mode",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_remove_link_mode[0],
	.enter = enter_phy_remove_link_mode,
};

/* ---- phy_advertise_supported ---- */
static const struct cordon_clause clauses_phy_advertise_supported[] = {
	{ "phy_advertise_supported", "specs/linux/phy.own.h", "phy_advertise_supported", 160 },
	{ "phy_advertise_supported", "specs/linux/phy.own.h", "__checks(ref(phydev))", 160 },
};
CORDON_SAME_TYPE(phy_advertise_supported, void, struct phy_device *);
static void enter_phy_advertise_supported(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_advertise_supported[1]);
}

const struct cordon_contract cordon_import_phy_advertise_supported = {
	.name = "phy_advertise_supported",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_advertise_supported[0],
	.enter = enter_phy_advertise_supported,
};

/* ---- phy_modify ---- */
static const struct cordon_clause clauses_phy_modify[] = {
	{ "phy_modify", "specs/linux/phy.own.h", "phy_modify", 164 },
	{ "phy_modify", "specs/linux/phy.own.h", "__checks(ref(phydev))", 164 },
};
CORDON_SAME_TYPE(phy_modify, int, struct phy_device *, u32, u16, u16);
static void enter_phy_modify(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_modify[1]);
}

const struct cordon_contract cordon_import_phy_modify = {
	.name = "phy_modify",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_phy_modify[0],
	.enter = enter_phy_modify,
};

/* ---- phy_modify_mmd ---- */
static const struct cordon_clause clauses_phy_modify_mmd[] = {
	{ "phy_modify_mmd", "specs/linux/phy.own.h", "phy_modify_mmd", 168 },
	{ "phy_modify_mmd", "specs/linux/phy.own.h", "__runs_in(process)", 168 },
	{ "phy_modify_mmd", "specs/linux/phy.own.h", "__checks(ref(phydev))", 168 },
};
CORDON_SAME_TYPE(phy_modify_mmd, int, struct phy_device *, int, u32, u16, u16);
static void enter_phy_modify_mmd(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_modify_mmd[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_modify_mmd[2]);
}

const struct cordon_contract cordon_import_phy_modify_mmd = {
	.name = "phy_modify_mmd",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_phy_modify_mmd[0],
	.enter = enter_phy_modify_mmd,
};

/* ---- phy_modify_mmd_changed ---- */
static const struct cordon_clause clauses_phy_modify_mmd_changed[] = {
	{ "phy_modify_mmd_changed", "specs/linux/phy.own.h", "phy_modify_mmd_changed", 169 },
	{ "phy_modify_mmd_changed", "specs/linux/phy.own.h", "__runs_in(process)", 169 },
	{ "phy_modify_mmd_changed", "specs/linux/phy.own.h", "__checks(ref(phydev))", 169 },
};
CORDON_SAME_TYPE(phy_modify_mmd_changed, int, struct phy_device *, int, u32, u16, u16);
static void enter_phy_modify_mmd_changed(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_modify_mmd_changed[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_modify_mmd_changed[2]);
}

const struct cordon_contract cordon_import_phy_modify_mmd_changed = {
	.name = "phy_modify_mmd_changed",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_phy_modify_mmd_changed[0],
	.enter = enter_phy_modify_mmd_changed,
};

/* ---- __phy_modify_mmd ---- */
static const struct cordon_clause clauses___phy_modify_mmd[] = {
	{ "__phy_modify_mmd", "specs/linux/phy.own.h", "__phy_modify_mmd", 170 },
	{ "__phy_modify_mmd", "specs/linux/phy.own.h", "__runs_in(process)", 170 },
	{ "__phy_modify_mmd", "specs/linux/phy.own.h", "__checks(ref(phydev))", 170 },
};
CORDON_SAME_TYPE(__phy_modify_mmd, int, struct phy_device *, int, u32, u16, u16);
static void enter___phy_modify_mmd(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___phy_modify_mmd[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses___phy_modify_mmd[2]);
}

const struct cordon_contract cordon_import___phy_modify_mmd = {
	.name = "__phy_modify_mmd",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses___phy_modify_mmd[0],
	.enter = enter___phy_modify_mmd,
};

/* ---- __phy_modify_mmd_changed ---- */
static const struct cordon_clause clauses___phy_modify_mmd_changed[] = {
	{ "__phy_modify_mmd_changed", "specs/linux/phy.own.h", "__phy_modify_mmd_changed", 171 },
	{ "__phy_modify_mmd_changed", "specs/linux/phy.own.h", "__runs_in(process)", 171 },
	{ "__phy_modify_mmd_changed", "specs/linux/phy.own.h", "__checks(ref(phydev))", 171 },
};
CORDON_SAME_TYPE(__phy_modify_mmd_changed, int, struct phy_device *, int, u32, u16, u16);
static void enter___phy_modify_mmd_changed(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___phy_modify_mmd_changed[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses___phy_modify_mmd_changed[2]);
}

const struct cordon_contract cordon_import___phy_modify_mmd_changed = {
	.name = "__phy_modify_mmd_changed",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses___phy_modify_mmd_changed[0],
	.enter = enter___phy_modify_mmd_changed,
};

/* ---- phy_read_mmd ---- */
static const struct cordon_clause clauses_phy_read_mmd[] = {
	{ "phy_read_mmd", "specs/linux/phy.own.h", "phy_read_mmd", 172 },
	{ "phy_read_mmd", "specs/linux/phy.own.h", "__runs_in(process)", 172 },
	{ "phy_read_mmd", "specs/linux/phy.own.h", "__checks(ref(phydev))", 172 },
};
CORDON_SAME_TYPE(phy_read_mmd, int, struct phy_device *, int, u32);
static void enter_phy_read_mmd(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_read_mmd[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_read_mmd[2]);
}

const struct cordon_contract cordon_import_phy_read_mmd = {
	.name = "phy_read_mmd",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_phy_read_mmd[0],
	.enter = enter_phy_read_mmd,
};

/* ---- phy_write_mmd ---- */
static const struct cordon_clause clauses_phy_write_mmd[] = {
	{ "phy_write_mmd", "specs/linux/phy.own.h", "phy_write_mmd", 173 },
	{ "phy_write_mmd", "specs/linux/phy.own.h", "__runs_in(process)", 173 },
	{ "phy_write_mmd", "specs/linux/phy.own.h", "__checks(ref(phydev))", 173 },
};
CORDON_SAME_TYPE(phy_write_mmd, int, struct phy_device *, int, u32, u16);
static void enter_phy_write_mmd(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_write_mmd[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_write_mmd[2]);
}

const struct cordon_contract cordon_import_phy_write_mmd = {
	.name = "phy_write_mmd",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_phy_write_mmd[0],
	.enter = enter_phy_write_mmd,
};

/* ---- __phy_read_mmd ---- */
static const struct cordon_clause clauses___phy_read_mmd[] = {
	{ "__phy_read_mmd", "specs/linux/phy.own.h", "__phy_read_mmd", 174 },
	{ "__phy_read_mmd", "specs/linux/phy.own.h", "__runs_in(process)", 174 },
	{ "__phy_read_mmd", "specs/linux/phy.own.h", "__checks(ref(phydev))", 174 },
};
CORDON_SAME_TYPE(__phy_read_mmd, int, struct phy_device *, int, u32);
static void enter___phy_read_mmd(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___phy_read_mmd[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses___phy_read_mmd[2]);
}

const struct cordon_contract cordon_import___phy_read_mmd = {
	.name = "__phy_read_mmd",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___phy_read_mmd[0],
	.enter = enter___phy_read_mmd,
};

/* ---- __phy_write_mmd ---- */
static const struct cordon_clause clauses___phy_write_mmd[] = {
	{ "__phy_write_mmd", "specs/linux/phy.own.h", "__phy_write_mmd", 175 },
	{ "__phy_write_mmd", "specs/linux/phy.own.h", "__runs_in(process)", 175 },
	{ "__phy_write_mmd", "specs/linux/phy.own.h", "__checks(ref(phydev))", 175 },
};
CORDON_SAME_TYPE(__phy_write_mmd, int, struct phy_device *, int, u32, u16);
static void enter___phy_write_mmd(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___phy_write_mmd[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses___phy_write_mmd[2]);
}

const struct cordon_contract cordon_import___phy_write_mmd = {
	.name = "__phy_write_mmd",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___phy_write_mmd[0],
	.enter = enter___phy_write_mmd,
};

/* ---- phy_read_paged ---- */
static const struct cordon_clause clauses_phy_read_paged[] = {
	{ "phy_read_paged", "specs/linux/phy.own.h", "phy_read_paged", 176 },
	{ "phy_read_paged", "specs/linux/phy.own.h", "__runs_in(process)", 176 },
	{ "phy_read_paged", "specs/linux/phy.own.h", "__checks(ref(phydev))", 176 },
};
CORDON_SAME_TYPE(phy_read_paged, int, struct phy_device *, int, u32);
static void enter_phy_read_paged(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_read_paged[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_read_paged[2]);
}

const struct cordon_contract cordon_import_phy_read_paged = {
	.name = "phy_read_paged",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_phy_read_paged[0],
	.enter = enter_phy_read_paged,
};

/* ---- phy_write_paged ---- */
static const struct cordon_clause clauses_phy_write_paged[] = {
	{ "phy_write_paged", "specs/linux/phy.own.h", "phy_write_paged", 177 },
	{ "phy_write_paged", "specs/linux/phy.own.h", "__runs_in(process)", 177 },
	{ "phy_write_paged", "specs/linux/phy.own.h", "__checks(ref(phydev))", 177 },
};
CORDON_SAME_TYPE(phy_write_paged, int, struct phy_device *, int, u32, u16);
static void enter_phy_write_paged(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_write_paged[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_write_paged[2]);
}

const struct cordon_contract cordon_import_phy_write_paged = {
	.name = "phy_write_paged",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_phy_write_paged[0],
	.enter = enter_phy_write_paged,
};

/* ---- phy_modify_paged ---- */
static const struct cordon_clause clauses_phy_modify_paged[] = {
	{ "phy_modify_paged", "specs/linux/phy.own.h", "phy_modify_paged", 178 },
	{ "phy_modify_paged", "specs/linux/phy.own.h", "__runs_in(process)", 179 },
	{ "phy_modify_paged", "specs/linux/phy.own.h", "__checks(ref(phydev))", 179 },
};
CORDON_SAME_TYPE(phy_modify_paged, int, struct phy_device *, int, u32, u16, u16);
static void enter_phy_modify_paged(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_modify_paged[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_modify_paged[2]);
}

const struct cordon_contract cordon_import_phy_modify_paged = {
	.name = "phy_modify_paged",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_phy_modify_paged[0],
	.enter = enter_phy_modify_paged,
};

/* ---- phy_modify_paged_changed ---- */
static const struct cordon_clause clauses_phy_modify_paged_changed[] = {
	{ "phy_modify_paged_changed", "specs/linux/phy.own.h", "phy_modify_paged_changed", 180 },
	{ "phy_modify_paged_changed", "specs/linux/phy.own.h", "__runs_in(process)", 181 },
	{ "phy_modify_paged_changed", "specs/linux/phy.own.h", "__checks(ref(phydev))", 181 },
};
CORDON_SAME_TYPE(phy_modify_paged_changed, int, struct phy_device *, int, u32, u16, u16);
static void enter_phy_modify_paged_changed(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_modify_paged_changed[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_modify_paged_changed[2]);
}

const struct cordon_contract cordon_import_phy_modify_paged_changed = {
	.name = "phy_modify_paged_changed",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_phy_modify_paged_changed[0],
	.enter = enter_phy_modify_paged_changed,
};

/* ---- phy_select_page ---- */
static const struct cordon_clause clauses_phy_select_page[] = {
	{ "phy_select_page", "specs/linux/phy.own.h", "phy_select_page", 183 },
	{ "phy_select_page", "specs/linux/phy.own.h", "__runs_in(process)", 184 },
	{ "phy_select_page", "specs/linux/phy.own.h", "__checks(ref(phydev))", 185 },
	{ "phy_select_page", "specs/linux/phy.own.h", "__takes(&phydev->mdio.bus->mdio_lock, mutex_unlock(&phydev->mdio.bus->mdio_lock))", 186 },
};
CORDON_SAME_TYPE(phy_select_page, int, struct phy_device *, int);
static void enter_phy_select_page(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_select_page[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_select_page[2]);
}

static void leave_phy_select_page(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(&phydev->mdio.bus->mdio_lock) };
	
		cordon_take(call, &cordon_inverse_mutex_unlock, arguments, &phydev->mdio.bus->mdio_lock, &clauses_phy_select_page[3]);
	}
}

const struct cordon_contract cordon_import_phy_select_page = {
	.name = "phy_select_page",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_select_page[0],
	.enter = enter_phy_select_page,
	.leave = leave_phy_select_page,
};

/* ---- phy_restore_page ---- */
static const struct cordon_clause clauses_phy_restore_page[] = {
	{ "phy_restore_page", "specs/linux/phy.own.h", "phy_restore_page", 187 },
	{ "phy_restore_page", "specs/linux/phy.own.h", "__runs_in(process)", 188 },
	{ "phy_restore_page", "specs/linux/phy.own.h", "__checks(ref(phydev))", 189 },
	{ "phy_restore_page", "specs/linux/phy.own.h", "__drops(mutex_unlock(&phydev->mdio.bus->mdio_lock))", 190 },
};
CORDON_SAME_TYPE(phy_restore_page, int, struct phy_device *, int, int);
static void enter_phy_restore_page(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_restore_page[1]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_restore_page[2]);
	cordon_drop(call, &phydev->mdio.bus->mdio_lock, &clauses_phy_restore_page[3]);
}

const struct cordon_contract cordon_import_phy_restore_page = {
	.name = "phy_restore_page",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_phy_restore_page[0],
	.enter = enter_phy_restore_page,
};

