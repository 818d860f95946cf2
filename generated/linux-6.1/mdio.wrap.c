/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/mdio.own.h>
#include "wrap.h"

/* ---- set mdiobus_caps ---- */
static const struct cordon_clause clauses_set_mdiobus_caps[] = {
	{ "mdiobus_caps", "specs/linux/mdio.own.h", "__includes(ref(bus))", 23 },
	{ "mdiobus_caps", "specs/linux/mdio.own.h", "__includes(ref(&bus->dev))", 24 },
	{ "mdiobus_caps", "specs/linux/mdio.own.h", "__includes(fields(bus))", 25 },
	{ "mdiobus_caps", "specs/linux/mdio.own.h", "__includes_if(size, write((char *)bus + ALIGN(sizeof(*bus), NETDEV_ALIGN), size))", 26 },
};

const struct cordon_set cordon_set_mdiobus_caps = { .name = "mdiobus_caps" };

void cordon_include_mdiobus_caps(struct cordon_call *call, struct cordon_parts *parts, struct mii_bus *bus, size_t size)
{
	cordon_add_ref(call, parts, bus, 0, CORDON_TYPE(bus), &clauses_set_mdiobus_caps[0]);
	cordon_add_ref(call, parts, &bus->dev, 0, CORDON_TYPE(&bus->dev), &clauses_set_mdiobus_caps[1]);
	cordon_add_fields(call, parts, bus, CORDON_FIELDS(bus), &clauses_set_mdiobus_caps[2]);
	if (size) {
		cordon_add_write(call, parts, (char *)bus + ALIGN(sizeof(*bus), NETDEV_ALIGN), size, CORDON_TYPE((char *)bus + ALIGN(sizeof(*bus), NETDEV_ALIGN)), &clauses_set_mdiobus_caps[3]);
	}
}

void cordon_gain_mdiobus_caps(struct cordon_call *call, const struct cordon_clause *clause, struct mii_bus *bus, size_t size)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_mdiobus_caps, bus, clause);
	cordon_include_mdiobus_caps(call, &parts, bus, size);
	cordon_parts_grant(call, &parts);
}

/* ---- set phy_attached ---- */
static const struct cordon_clause clauses_set_phy_attached[] = {
	{ "phy_attached", "specs/linux/mdio.own.h", "__includes(ref(phydev))", 104 },
	{ "phy_attached", "specs/linux/mdio.own.h", "__includes(ref(&phydev->mdio.dev))", 105 },
	{ "phy_attached", "specs/linux/mdio.own.h", "__includes(ref(phydev->mdio.bus))", 106 },
	{ "phy_attached", "specs/linux/mdio.own.h", "__includes(fields(phydev))", 107 },
};

const struct cordon_set cordon_set_phy_attached = { .name = "phy_attached" };

void cordon_include_phy_attached(struct cordon_call *call, struct cordon_parts *parts, struct phy_device *phydev)
{
	cordon_add_ref(call, parts, phydev, 0, CORDON_TYPE(phydev), &clauses_set_phy_attached[0]);
	cordon_add_ref(call, parts, &phydev->mdio.dev, 0, CORDON_TYPE(&phydev->mdio.dev), &clauses_set_phy_attached[1]);
	cordon_add_ref(call, parts, phydev->mdio.bus, 0, CORDON_TYPE(phydev->mdio.bus), &clauses_set_phy_attached[2]);
	cordon_add_fields(call, parts, phydev, CORDON_FIELDS(phydev), &clauses_set_phy_attached[3]);
}

void cordon_gain_phy_attached(struct cordon_call *call, const struct cordon_clause *clause, struct phy_device *phydev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_phy_attached, phydev, clause);
	cordon_include_phy_attached(call, &parts, phydev);
	cordon_parts_grant(call, &parts);
}

/* ---- mdiobus_read ---- */
static const struct cordon_clause clauses_mdiobus_read[] = {
	{ "mdiobus_read", "specs/linux/mdio.own.h", "mdiobus_read", 14 },
	{ "mdiobus_read", "specs/linux/mdio.own.h", "__runs_in(process)", 14 },
	{ "mdiobus_read", "specs/linux/mdio.own.h", "__checks(ref(bus))", 14 },
	{ "mdiobus_read", "specs/linux/mdio.own.h", "__requires((unsigned int)addr < PHY_MAX_ADDR)", 14 },
};
CORDON_SAME_TYPE(mdiobus_read, int, struct mii_bus *, int, u32);
static void enter_mdiobus_read(struct cordon_call *call)
{
	struct mii_bus *bus = (struct mii_bus *)call->args[0];
	int addr = (int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_mdiobus_read[1]);
	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses_mdiobus_read[2]);
	cordon_require(call, (unsigned int)addr < PHY_MAX_ADDR, &clauses_mdiobus_read[3]);
}

const struct cordon_contract cordon_import_mdiobus_read = {
	.name = "mdiobus_read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_mdiobus_read[0],
	.enter = enter_mdiobus_read,
};

/* ---- mdiobus_write ---- */
static const struct cordon_clause clauses_mdiobus_write[] = {
	{ "mdiobus_write", "specs/linux/mdio.own.h", "mdiobus_write", 15 },
	{ "mdiobus_write", "specs/linux/mdio.own.h", "__runs_in(process)", 15 },
	{ "mdiobus_write", "specs/linux/mdio.own.h", "__checks(ref(bus))", 15 },
	{ "mdiobus_write", "specs/linux/mdio.own.h", "__requires((unsigned int)addr < PHY_MAX_ADDR)", 15 },
};
CORDON_SAME_TYPE(mdiobus_write, int, struct mii_bus *, int, u32, u16);
static void enter_mdiobus_write(struct cordon_call *call)
{
	struct mii_bus *bus = (struct mii_bus *)call->args[0];
	int addr = (int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_mdiobus_write[1]);
	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses_mdiobus_write[2]);
	cordon_require(call, (unsigned int)addr < PHY_MAX_ADDR, &clauses_mdiobus_write[3]);
}

const struct cordon_contract cordon_import_mdiobus_write = {
	.name = "mdiobus_write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_mdiobus_write[0],
	.enter = enter_mdiobus_write,
};

/* ---- __mdiobus_read ---- */
static const struct cordon_clause clauses___mdiobus_read[] = {
	{ "__mdiobus_read", "specs/linux/mdio.own.h", "__mdiobus_read", 16 },
	{ "__mdiobus_read", "specs/linux/mdio.own.h", "__runs_in(process)", 16 },
	{ "__mdiobus_read", "specs/linux/mdio.own.h", "__checks(ref(bus))", 16 },
	{ "__mdiobus_read", "specs/linux/mdio.own.h", "__requires((unsigned int)addr < PHY_MAX_ADDR)", 16 },
};
CORDON_SAME_TYPE(__mdiobus_read, int, struct mii_bus *, int, u32);
static void enter___mdiobus_read(struct cordon_call *call)
{
	struct mii_bus *bus = (struct mii_bus *)call->args[0];
	int addr = (int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___mdiobus_read[1]);
	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses___mdiobus_read[2]);
	cordon_require(call, (unsigned int)addr < PHY_MAX_ADDR, &clauses___mdiobus_read[3]);
}

const struct cordon_contract cordon_import___mdiobus_read = {
	.name = "__mdiobus_read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___mdiobus_read[0],
	.enter = enter___mdiobus_read,
};

/* ---- __mdiobus_write ---- */
static const struct cordon_clause clauses___mdiobus_write[] = {
	{ "__mdiobus_write", "specs/linux/mdio.own.h", "__mdiobus_write", 17 },
	{ "__mdiobus_write", "specs/linux/mdio.own.h", "__runs_in(process)", 17 },
	{ "__mdiobus_write", "specs/linux/mdio.own.h", "__checks(ref(bus))", 17 },
	{ "__mdiobus_write", "specs/linux/mdio.own.h", "__requires((unsigned int)addr < PHY_MAX_ADDR)", 17 },
};
CORDON_SAME_TYPE(__mdiobus_write, int, struct mii_bus *, int, u32, u16);
static void enter___mdiobus_write(struct cordon_call *call)
{
	struct mii_bus *bus = (struct mii_bus *)call->args[0];
	int addr = (int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___mdiobus_write[1]);
	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses___mdiobus_write[2]);
	cordon_require(call, (unsigned int)addr < PHY_MAX_ADDR, &clauses___mdiobus_write[3]);
}

const struct cordon_contract cordon_import___mdiobus_write = {
	.name = "__mdiobus_write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___mdiobus_write[0],
	.enter = enter___mdiobus_write,
};

/* ---- mdiobus_modify ---- */
static const struct cordon_clause clauses_mdiobus_modify[] = {
	{ "mdiobus_modify", "specs/linux/mdio.own.h", "mdiobus_modify", 18 },
	{ "mdiobus_modify", "specs/linux/mdio.own.h", "__runs_in(process)", 18 },
	{ "mdiobus_modify", "specs/linux/mdio.own.h", "__checks(ref(bus))", 18 },
	{ "mdiobus_modify", "specs/linux/mdio.own.h", "__requires((unsigned int)addr < PHY_MAX_ADDR)", 18 },
};
CORDON_SAME_TYPE(mdiobus_modify, int, struct mii_bus *, int, u32, u16, u16);
static void enter_mdiobus_modify(struct cordon_call *call)
{
	struct mii_bus *bus = (struct mii_bus *)call->args[0];
	int addr = (int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_mdiobus_modify[1]);
	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses_mdiobus_modify[2]);
	cordon_require(call, (unsigned int)addr < PHY_MAX_ADDR, &clauses_mdiobus_modify[3]);
}

const struct cordon_contract cordon_import_mdiobus_modify = {
	.name = "mdiobus_modify",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_mdiobus_modify[0],
	.enter = enter_mdiobus_modify,
};

/* ---- mdiobus_modify_changed ---- */
static const struct cordon_clause clauses_mdiobus_modify_changed[] = {
	{ "mdiobus_modify_changed", "specs/linux/mdio.own.h", "mdiobus_modify_changed", 19 },
	{ "mdiobus_modify_changed", "specs/linux/mdio.own.h", "__runs_in(process)", 19 },
	{ "mdiobus_modify_changed", "specs/linux/mdio.own.h", "__checks(ref(bus))", 19 },
	{ "mdiobus_modify_changed", "specs/linux/mdio.own.h", "__requires((unsigned int)addr < PHY_MAX_ADDR)", 19 },
};
CORDON_SAME_TYPE(mdiobus_modify_changed, int, struct mii_bus *, int, u32, u16, u16);
static void enter_mdiobus_modify_changed(struct cordon_call *call)
{
	struct mii_bus *bus = (struct mii_bus *)call->args[0];
	int addr = (int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_mdiobus_modify_changed[1]);
	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses_mdiobus_modify_changed[2]);
	cordon_require(call, (unsigned int)addr < PHY_MAX_ADDR, &clauses_mdiobus_modify_changed[3]);
}

const struct cordon_contract cordon_import_mdiobus_modify_changed = {
	.name = "mdiobus_modify_changed",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_mdiobus_modify_changed[0],
	.enter = enter_mdiobus_modify_changed,
};

/* ---- mdiobus_alloc_size ---- */
static const struct cordon_clause clauses_mdiobus_alloc_size[] = {
	{ "mdiobus_alloc_size", "specs/linux/mdio.own.h", "mdiobus_alloc_size", 46 },
	{ "mdiobus_alloc_size", "specs/linux/mdio.own.h", "__runs_in(process)", 47 },
	{ "mdiobus_alloc_size", "specs/linux/mdio.own.h", "__requires(size <= KMALLOC_MAX_SIZE)", 48 },
	{ "mdiobus_alloc_size", "specs/linux/mdio.own.h", "__returns_if(ret, mdiobus_caps(ret, size))", 49 },
	{ "mdiobus_alloc_size", "specs/linux/mdio.own.h", "__returns_if(ret, fields(ret, setup))", 50 },
};
CORDON_SAME_TYPE(mdiobus_alloc_size, struct mii_bus *, size_t);
static void enter_mdiobus_alloc_size(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_mdiobus_alloc_size[1]);
	cordon_require(call, size <= KMALLOC_MAX_SIZE, &clauses_mdiobus_alloc_size[2]);
}

static void leave_mdiobus_alloc_size(struct cordon_call *call)
{
	size_t size = (size_t)call->args[0];
	struct mii_bus *ret = (struct mii_bus *)call->result;

	if (ret) {
		cordon_gain_mdiobus_caps(call, &clauses_mdiobus_alloc_size[3], ret, size);
	}
	if (ret) {
		cordon_gain_fields(call, 0, ret, CORDON_FIELDS_setup(ret), &clauses_mdiobus_alloc_size[4]);
	}
}

const struct cordon_contract cordon_import_mdiobus_alloc_size = {
	.name = "mdiobus_alloc_size",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_mdiobus_alloc_size[0],
	.enter = enter_mdiobus_alloc_size,
	.leave = leave_mdiobus_alloc_size,
};

/* ---- mdiobus_free ---- */
static const struct cordon_clause clauses_mdiobus_free[] = {
	{ "mdiobus_free", "specs/linux/mdio.own.h", "mdiobus_free", 51 },
	{ "mdiobus_free", "specs/linux/mdio.own.h", "__runs_in(process)", 52 },
	{ "mdiobus_free", "specs/linux/mdio.own.h", "__requires(bus->state == MDIOBUS_ALLOCATED || bus->state == MDIOBUS_UNREGISTERED || bus->state == MDIOBUS_RELEASED)", 53 },
	{ "mdiobus_free", "specs/linux/mdio.own.h", "__revokes(fields(bus, setup))", 54 },
	{ "mdiobus_free", "specs/linux/mdio.own.h", "__transfers(mdiobus_caps(bus, 0))", 55 },
};
CORDON_SAME_TYPE(mdiobus_free, void, struct mii_bus *);
static void enter_mdiobus_free(struct cordon_call *call)
{
	struct mii_bus *bus = (struct mii_bus *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_mdiobus_free[1]);
	cordon_require(call, bus->state == MDIOBUS_ALLOCATED || bus->state == MDIOBUS_UNREGISTERED || bus->state == MDIOBUS_RELEASED, &clauses_mdiobus_free[2]);
	cordon_lose_fields(call, bus, CORDON_FIELDS_setup(bus), &clauses_mdiobus_free[3]);
	cordon_set_close(call, &cordon_set_mdiobus_caps, bus, &clauses_mdiobus_free[4]);
}

const struct cordon_contract cordon_import_mdiobus_free = {
	.name = "mdiobus_free",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_mdiobus_free[0],
	.enter = enter_mdiobus_free,
};

/* ---- __mdiobus_register ---- */
static const struct cordon_clause clauses___mdiobus_register[] = {
	{ "__mdiobus_register", "specs/linux/mdio.own.h", "__mdiobus_register", 56 },
	{ "__mdiobus_register", "specs/linux/mdio.own.h", "__runs_in(process)", 57 },
	{ "__mdiobus_register", "specs/linux/mdio.own.h", "__opaque(owner)", 58 },
	{ "__mdiobus_register", "specs/linux/mdio.own.h", "__checks(ref(bus))", 59 },
	{ "__mdiobus_register", "specs/linux/mdio.own.h", "__checks(string(bus->name))", 60 },
	{ "__mdiobus_register", "specs/linux/mdio.own.h", "__requires(bus->state == MDIOBUS_ALLOCATED || bus->state == MDIOBUS_UNREGISTERED)", 61 },
	{ "__mdiobus_register", "specs/linux/mdio.own.h", "__checks_if(bus->parent, ref(bus->parent))", 62 },
	{ "__mdiobus_register", "specs/linux/mdio.own.h", "__registers_if(bus->read, bus->read, mii_bus.read)", 63 },
	{ "__mdiobus_register", "specs/linux/mdio.own.h", "__registers_if(bus->write, bus->write, mii_bus.write)", 64 },
	{ "__mdiobus_register", "specs/linux/mdio.own.h", "__registers_if(bus->reset, bus->reset, mii_bus.reset)", 65 },
	{ "__mdiobus_register", "specs/linux/mdio.own.h", "__transfers(fields(bus, setup))", 70 },
	{ "__mdiobus_register", "specs/linux/mdio.own.h", "__returns_if(ret, fields(bus, setup))", 71 },
	{ "__mdiobus_register", "specs/linux/mdio.own.h", "__pins_if(!ret, ref(bus), mdiobus_unregister(bus))", 72 },
};
CORDON_SAME_TYPE(__mdiobus_register, int, struct mii_bus *, struct module *);
static void enter___mdiobus_register(struct cordon_call *call)
{
	struct mii_bus *bus = (struct mii_bus *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___mdiobus_register[1]);
	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses___mdiobus_register[3]);
	cordon_need_string(call, bus->name, &clauses___mdiobus_register[4]);
	cordon_require(call, bus->state == MDIOBUS_ALLOCATED || bus->state == MDIOBUS_UNREGISTERED, &clauses___mdiobus_register[5]);
	if (bus->parent) {
		cordon_need_ref(call, bus->parent, 0, CORDON_TYPE(bus->parent), &clauses___mdiobus_register[6]);
	}
	if (bus->read) {
		cordon_register_function(call, bus->read, &cordon_callback_mii_bus__read, &clauses___mdiobus_register[7]);
	}
	if (bus->write) {
		cordon_register_function(call, bus->write, &cordon_callback_mii_bus__write, &clauses___mdiobus_register[8]);
	}
	if (bus->reset) {
		cordon_register_function(call, bus->reset, &cordon_callback_mii_bus__reset, &clauses___mdiobus_register[9]);
	}
	cordon_lose_fields(call, bus, CORDON_FIELDS_setup(bus), &clauses___mdiobus_register[10]);
}

static void leave___mdiobus_register(struct cordon_call *call)
{
	struct mii_bus *bus = (struct mii_bus *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_fields(call, 0, bus, CORDON_FIELDS_setup(bus), &clauses___mdiobus_register[11]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(bus) };
		
			cordon_pin(call, &cordon_inverse_mdiobus_unregister, arguments, NULL, 0, &clauses___mdiobus_register[12]);
		}
	}
}

const struct cordon_contract cordon_import___mdiobus_register = {
	.name = "__mdiobus_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___mdiobus_register[0],
	.enter = enter___mdiobus_register,
	.leave = leave___mdiobus_register,
};

/* ---- mdiobus_unregister ---- */
static const struct cordon_clause clauses_mdiobus_unregister[] = {
	{ "mdiobus_unregister", "specs/linux/mdio.own.h", "mdiobus_unregister", 73 },
	{ "mdiobus_unregister", "specs/linux/mdio.own.h", "__runs_in(process)", 74 },
	{ "mdiobus_unregister", "specs/linux/mdio.own.h", "__checks(ref(bus))", 75 },
	{ "mdiobus_unregister", "specs/linux/mdio.own.h", "__requires(bus->state == MDIOBUS_REGISTERED)", 76 },
	{ "mdiobus_unregister", "specs/linux/mdio.own.h", "__unpins(mdiobus_unregister(bus))", 77 },
	{ "mdiobus_unregister", "specs/linux/mdio.own.h", "__returns(fields(bus, setup))", 78 },
};
CORDON_SAME_TYPE(mdiobus_unregister, void, struct mii_bus *);
static void enter_mdiobus_unregister(struct cordon_call *call)
{
	struct mii_bus *bus = (struct mii_bus *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_mdiobus_unregister[1]);
	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses_mdiobus_unregister[2]);
	cordon_require(call, bus->state == MDIOBUS_REGISTERED, &clauses_mdiobus_unregister[3]);
	{
		const u64 arguments[6] = { (u64)(bus) };
	
		cordon_unpin(call, &cordon_inverse_mdiobus_unregister, arguments, 1, &clauses_mdiobus_unregister[4]);
	}
}

static void leave_mdiobus_unregister(struct cordon_call *call)
{
	struct mii_bus *bus = (struct mii_bus *)call->args[0];

	cordon_gain_fields(call, 0, bus, CORDON_FIELDS_setup(bus), &clauses_mdiobus_unregister[5]);
}

const struct cordon_contract cordon_import_mdiobus_unregister = {
	.name = "mdiobus_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_mdiobus_unregister[0],
	.enter = enter_mdiobus_unregister,
	.leave = leave_mdiobus_unregister,
};

/* ---- mii_bus.read ---- */
static const struct cordon_clause clauses_mii_bus__read[] = {
	{ "mii_bus.read", "specs/linux/mdio.own.h", "mii_bus.read", 79 },
	{ "mii_bus.read", "specs/linux/mdio.own.h", "__principal(bus)", 80 },
	{ "mii_bus.read", "specs/linux/mdio.own.h", "__runs_in(process)", 80 },
	{ "mii_bus.read", "specs/linux/mdio.own.h", "__faults(-ENODEV)", 80 },
};
CORDON_SAME_TYPE(*((struct mii_bus *)0)->read, int, struct mii_bus *, int, int);
static u64 fault_mii_bus__read(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_mii_bus__read = {
	.name = "mii_bus.read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_mii_bus__read[0],
	.fault = fault_mii_bus__read,
};

/* ---- mii_bus.write ---- */
static const struct cordon_clause clauses_mii_bus__write[] = {
	{ "mii_bus.write", "specs/linux/mdio.own.h", "mii_bus.write", 81 },
	{ "mii_bus.write", "specs/linux/mdio.own.h", "__principal(bus)", 82 },
	{ "mii_bus.write", "specs/linux/mdio.own.h", "__runs_in(process)", 82 },
	{ "mii_bus.write", "specs/linux/mdio.own.h", "__faults(-ENODEV)", 82 },
};
CORDON_SAME_TYPE(*((struct mii_bus *)0)->write, int, struct mii_bus *, int, int, u16);
static u64 fault_mii_bus__write(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_mii_bus__write = {
	.name = "mii_bus.write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_mii_bus__write[0],
	.fault = fault_mii_bus__write,
};

/* ---- mii_bus.reset ---- */
static const struct cordon_clause clauses_mii_bus__reset[] = {
	{ "mii_bus.reset", "specs/linux/mdio.own.h", "mii_bus.reset", 83 },
	{ "mii_bus.reset", "specs/linux/mdio.own.h", "__principal(bus)", 84 },
	{ "mii_bus.reset", "specs/linux/mdio.own.h", "__runs_in(process)", 84 },
	{ "mii_bus.reset", "specs/linux/mdio.own.h", "__faults(-ENODEV)", 84 },
};
CORDON_SAME_TYPE(*((struct mii_bus *)0)->reset, int, struct mii_bus *);
static u64 fault_mii_bus__reset(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_mii_bus__reset = {
	.name = "mii_bus.reset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_mii_bus__reset[0],
	.fault = fault_mii_bus__reset,
};

/* ---- mdiobus_get_phy ---- */
static const struct cordon_clause clauses_mdiobus_get_phy[] = {
	{ "mdiobus_get_phy", "specs/linux/mdio.own.h", "mdiobus_get_phy", 93 },
	{ "mdiobus_get_phy", "specs/linux/mdio.own.h", "__checks(ref(bus))", 94 },
	{ "mdiobus_get_phy", "specs/linux/mdio.own.h", "__requires((unsigned int)addr < PHY_MAX_ADDR)", 94 },
	{ "mdiobus_get_phy", "specs/linux/mdio.own.h", "__grants_if(ret, ref(ret))", 95 },
};
CORDON_SAME_TYPE(mdiobus_get_phy, struct phy_device *, struct mii_bus *, int);
static void enter_mdiobus_get_phy(struct cordon_call *call)
{
	struct mii_bus *bus = (struct mii_bus *)call->args[0];
	int addr = (int)call->args[1];

	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses_mdiobus_get_phy[1]);
	cordon_require(call, (unsigned int)addr < PHY_MAX_ADDR, &clauses_mdiobus_get_phy[2]);
}

static void leave_mdiobus_get_phy(struct cordon_call *call)
{
	struct phy_device *ret = (struct phy_device *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_mdiobus_get_phy[3]);
	}
}

const struct cordon_contract cordon_import_mdiobus_get_phy = {
	.name = "mdiobus_get_phy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_mdiobus_get_phy[0],
	.enter = enter_mdiobus_get_phy,
	.leave = leave_mdiobus_get_phy,
};

/* ---- phy_find_first ---- */
static const struct cordon_clause clauses_phy_find_first[] = {
	{ "phy_find_first", "specs/linux/mdio.own.h", "phy_find_first", 96 },
	{ "phy_find_first", "specs/linux/mdio.own.h", "__checks(ref(bus))", 97 },
	{ "phy_find_first", "specs/linux/mdio.own.h", "__grants_if(ret, ref(ret))", 98 },
};
CORDON_SAME_TYPE(phy_find_first, struct phy_device *, struct mii_bus *);
static void enter_phy_find_first(struct cordon_call *call)
{
	struct mii_bus *bus = (struct mii_bus *)call->args[0];

	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses_phy_find_first[1]);
}

static void leave_phy_find_first(struct cordon_call *call)
{
	struct phy_device *ret = (struct phy_device *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_phy_find_first[2]);
	}
}

const struct cordon_contract cordon_import_phy_find_first = {
	.name = "phy_find_first",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_find_first[0],
	.enter = enter_phy_find_first,
	.leave = leave_phy_find_first,
};

/* ---- own_adjust_link_t ---- */
static const struct cordon_clause clauses_own_adjust_link_t[] = {
	{ "own_adjust_link_t", "specs/linux/mdio.own.h", "own_adjust_link_t", 101 },
	{ "own_adjust_link_t", "specs/linux/mdio.own.h", "__principal(dev)", 102 },
	{ "own_adjust_link_t", "specs/linux/mdio.own.h", "__runs_in(process)", 102 },
	{ "own_adjust_link_t", "specs/linux/mdio.own.h", "__faults()", 102 },
};
CORDON_SAME_TYPE(*(own_adjust_link_t)0, void, struct net_device *);
static u64 fault_own_adjust_link_t(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_own_adjust_link_t = {
	.name = "own_adjust_link_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_own_adjust_link_t[0],
	.fault = fault_own_adjust_link_t,
};

/* ---- phy_connect ---- */
static const struct cordon_clause clauses_phy_connect[] = {
	{ "phy_connect", "specs/linux/mdio.own.h", "phy_connect", 108 },
	{ "phy_connect", "specs/linux/mdio.own.h", "__runs_in(process)", 110 },
	{ "phy_connect", "specs/linux/mdio.own.h", "__checks(ref(dev))", 111 },
	{ "phy_connect", "specs/linux/mdio.own.h", "__checks(string(bus_id))", 111 },
	{ "phy_connect", "specs/linux/mdio.own.h", "__registers(handler, own_adjust_link_t)", 112 },
	{ "phy_connect", "specs/linux/mdio.own.h", "__returns_if(!IS_ERR(ret), phy_attached(ret))", 113 },
	{ "phy_connect", "specs/linux/mdio.own.h", "__pins_if(!IS_ERR(ret), ref(ret), phy_disconnect(ret))", 114 },
};
CORDON_SAME_TYPE(phy_connect, struct phy_device *, struct net_device *, const char *, void (*)(struct net_device *), phy_interface_t);
CORDON_IN_REGISTERS(phy_interface_t, 8);
static void enter_phy_connect(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	const char *bus_id = (const char *)call->args[1];
	typeof(void (*)(struct net_device *)) handler = (typeof(void (*)(struct net_device *)))call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_connect[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_phy_connect[2]);
	cordon_need_string(call, bus_id, &clauses_phy_connect[3]);
	cordon_register_function(call, handler, &cordon_callback_own_adjust_link_t, &clauses_phy_connect[4]);
}

static void leave_phy_connect(struct cordon_call *call)
{
	struct phy_device *ret = (struct phy_device *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_phy_attached(call, &clauses_phy_connect[5], ret);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_phy_disconnect, arguments, NULL, 0, &clauses_phy_connect[6]);
		}
	}
}

const struct cordon_contract cordon_import_phy_connect = {
	.name = "phy_connect",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_phy_connect[0],
	.enter = enter_phy_connect,
	.leave = leave_phy_connect,
};

/* ---- phy_connect_direct ---- */
static const struct cordon_clause clauses_phy_connect_direct[] = {
	{ "phy_connect_direct", "specs/linux/mdio.own.h", "phy_connect_direct", 115 },
	{ "phy_connect_direct", "specs/linux/mdio.own.h", "__runs_in(process)", 117 },
	{ "phy_connect_direct", "specs/linux/mdio.own.h", "__checks(ref(dev))", 118 },
	{ "phy_connect_direct", "specs/linux/mdio.own.h", "__checks(ref(phydev))", 118 },
	{ "phy_connect_direct", "specs/linux/mdio.own.h", "__registers(handler, own_adjust_link_t)", 119 },
	{ "phy_connect_direct", "specs/linux/mdio.own.h", "__returns_if(!ret, phy_attached(phydev))", 120 },
	{ "phy_connect_direct", "specs/linux/mdio.own.h", "__pins_if(!ret, ref(phydev), phy_disconnect(phydev))", 121 },
};
CORDON_SAME_TYPE(phy_connect_direct, int, struct net_device *, struct phy_device *, void (*)(struct net_device *), phy_interface_t);
CORDON_IN_REGISTERS(phy_interface_t, 8);
static void enter_phy_connect_direct(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	struct phy_device *phydev = (struct phy_device *)call->args[1];
	typeof(void (*)(struct net_device *)) handler = (typeof(void (*)(struct net_device *)))call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_connect_direct[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_phy_connect_direct[2]);
	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_connect_direct[3]);
	cordon_register_function(call, handler, &cordon_callback_own_adjust_link_t, &clauses_phy_connect_direct[4]);
}

static void leave_phy_connect_direct(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[1];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_phy_attached(call, &clauses_phy_connect_direct[5], phydev);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(phydev) };
		
			cordon_pin(call, &cordon_inverse_phy_disconnect, arguments, NULL, 0, &clauses_phy_connect_direct[6]);
		}
	}
}

const struct cordon_contract cordon_import_phy_connect_direct = {
	.name = "phy_connect_direct",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_phy_connect_direct[0],
	.enter = enter_phy_connect_direct,
	.leave = leave_phy_connect_direct,
};

/* ---- phy_disconnect ---- */
static const struct cordon_clause clauses_phy_disconnect[] = {
	{ "phy_disconnect", "specs/linux/mdio.own.h", "phy_disconnect", 122 },
	{ "phy_disconnect", "specs/linux/mdio.own.h", "__runs_in(process)", 123 },
	{ "phy_disconnect", "specs/linux/mdio.own.h", "__unpins(phy_disconnect(phydev))", 124 },
	{ "phy_disconnect", "specs/linux/mdio.own.h", "__transfers(phy_attached(phydev))", 125 },
};
CORDON_SAME_TYPE(phy_disconnect, void, struct phy_device *);
static void enter_phy_disconnect(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_disconnect[1]);
	{
		const u64 arguments[6] = { (u64)(phydev) };
	
		cordon_unpin(call, &cordon_inverse_phy_disconnect, arguments, 1, &clauses_phy_disconnect[2]);
	}
	cordon_set_close(call, &cordon_set_phy_attached, phydev, &clauses_phy_disconnect[3]);
}

const struct cordon_contract cordon_import_phy_disconnect = {
	.name = "phy_disconnect",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_disconnect[0],
	.enter = enter_phy_disconnect,
};

/* ---- phy_start ---- */
static const struct cordon_clause clauses_phy_start[] = {
	{ "phy_start", "specs/linux/mdio.own.h", "phy_start", 127 },
	{ "phy_start", "specs/linux/mdio.own.h", "__runs_in(process)", 127 },
	{ "phy_start", "specs/linux/mdio.own.h", "__checks(phy_attached(phydev))", 127 },
};
CORDON_SAME_TYPE(phy_start, void, struct phy_device *);
static void enter_phy_start(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_start[1]);
	cordon_set_need(call, &cordon_set_phy_attached, phydev, &clauses_phy_start[2]);
}

const struct cordon_contract cordon_import_phy_start = {
	.name = "phy_start",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_start[0],
	.enter = enter_phy_start,
};

/* ---- phy_stop ---- */
static const struct cordon_clause clauses_phy_stop[] = {
	{ "phy_stop", "specs/linux/mdio.own.h", "phy_stop", 128 },
	{ "phy_stop", "specs/linux/mdio.own.h", "__runs_in(process)", 128 },
	{ "phy_stop", "specs/linux/mdio.own.h", "__checks(phy_attached(phydev))", 128 },
};
CORDON_SAME_TYPE(phy_stop, void, struct phy_device *);
static void enter_phy_stop(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_stop[1]);
	cordon_set_need(call, &cordon_set_phy_attached, phydev, &clauses_phy_stop[2]);
}

const struct cordon_contract cordon_import_phy_stop = {
	.name = "phy_stop",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_stop[0],
	.enter = enter_phy_stop,
};

/* ---- phy_set_max_speed ---- */
static const struct cordon_clause clauses_phy_set_max_speed[] = {
	{ "phy_set_max_speed", "specs/linux/mdio.own.h", "phy_set_max_speed", 129 },
	{ "phy_set_max_speed", "specs/linux/mdio.own.h", "__runs_in(process)", 129 },
	{ "phy_set_max_speed", "specs/linux/mdio.own.h", "__checks(phy_attached(phydev))", 129 },
};
CORDON_SAME_TYPE(phy_set_max_speed, void, struct phy_device *, u32);
static void enter_phy_set_max_speed(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_set_max_speed[1]);
	cordon_set_need(call, &cordon_set_phy_attached, phydev, &clauses_phy_set_max_speed[2]);
}

const struct cordon_contract cordon_import_phy_set_max_speed = {
	.name = "phy_set_max_speed",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_set_max_speed[0],
	.enter = enter_phy_set_max_speed,
};

/* ---- phy_support_asym_pause ---- */
static const struct cordon_clause clauses_phy_support_asym_pause[] = {
	{ "phy_support_asym_pause", "specs/linux/mdio.own.h", "phy_support_asym_pause", 130 },
	{ "phy_support_asym_pause", "specs/linux/mdio.own.h", "__runs_in(process)", 130 },
	{ "phy_support_asym_pause", "specs/linux/mdio.own.h", "__checks(phy_attached(phydev))", 130 },
};
CORDON_SAME_TYPE(phy_support_asym_pause, void, struct phy_device *);
static void enter_phy_support_asym_pause(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_support_asym_pause[1]);
	cordon_set_need(call, &cordon_set_phy_attached, phydev, &clauses_phy_support_asym_pause[2]);
}

const struct cordon_contract cordon_import_phy_support_asym_pause = {
	.name = "phy_support_asym_pause",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_support_asym_pause[0],
	.enter = enter_phy_support_asym_pause,
};

/* ---- phy_support_sym_pause ---- */
static const struct cordon_clause clauses_phy_support_sym_pause[] = {
	{ "phy_support_sym_pause", "specs/linux/mdio.own.h", "phy_support_sym_pause", 131 },
	{ "phy_support_sym_pause", "specs/linux/mdio.own.h", "__runs_in(process)", 131 },
	{ "phy_support_sym_pause", "specs/linux/mdio.own.h", "__checks(phy_attached(phydev))", 131 },
};
CORDON_SAME_TYPE(phy_support_sym_pause, void, struct phy_device *);
static void enter_phy_support_sym_pause(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_support_sym_pause[1]);
	cordon_set_need(call, &cordon_set_phy_attached, phydev, &clauses_phy_support_sym_pause[2]);
}

const struct cordon_contract cordon_import_phy_support_sym_pause = {
	.name = "phy_support_sym_pause",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_support_sym_pause[0],
	.enter = enter_phy_support_sym_pause,
};

/* ---- phy_set_asym_pause ---- */
static const struct cordon_clause clauses_phy_set_asym_pause[] = {
	{ "phy_set_asym_pause", "specs/linux/mdio.own.h", "phy_set_asym_pause", 132 },
	{ "phy_set_asym_pause", "specs/linux/mdio.own.h", "__runs_in(process)", 132 },
	{ "phy_set_asym_pause", "specs/linux/mdio.own.h", "__checks(phy_attached(phydev))", 132 },
};
CORDON_SAME_TYPE(phy_set_asym_pause, void, struct phy_device *, bool, bool);
static void enter_phy_set_asym_pause(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_set_asym_pause[1]);
	cordon_set_need(call, &cordon_set_phy_attached, phydev, &clauses_phy_set_asym_pause[2]);
}

const struct cordon_contract cordon_import_phy_set_asym_pause = {
	.name = "phy_set_asym_pause",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_phy_set_asym_pause[0],
	.enter = enter_phy_set_asym_pause,
};

/* ---- phy_validate_pause ---- */
static const struct cordon_clause clauses_phy_validate_pause[] = {
	{ "phy_validate_pause", "specs/linux/mdio.own.h", "phy_validate_pause", 133 },
	{ "phy_validate_pause", "specs/linux/mdio.own.h", "__runs_in(process)", 134 },
	{ "phy_validate_pause", "specs/linux/mdio.own.h", "__checks(phy_attached(phydev))", 134 },
	{ "phy_validate_pause", "specs/linux/mdio.own.h", "__checks(read(pp, sizeof(*pp)))", 134 },
};
CORDON_SAME_TYPE(phy_validate_pause, bool, struct phy_device *, struct ethtool_pauseparam *);
static void enter_phy_validate_pause(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];
	struct ethtool_pauseparam *pp = (struct ethtool_pauseparam *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_validate_pause[1]);
	cordon_set_need(call, &cordon_set_phy_attached, phydev, &clauses_phy_validate_pause[2]);
	cordon_need_read(call, pp, sizeof(*pp), &clauses_phy_validate_pause[3]);
}

const struct cordon_contract cordon_import_phy_validate_pause = {
	.name = "phy_validate_pause",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_validate_pause[0],
	.enter = enter_phy_validate_pause,
};

/* ---- phy_get_pause ---- */
static const struct cordon_clause clauses_phy_get_pause[] = {
	{ "phy_get_pause", "specs/linux/mdio.own.h", "phy_get_pause", 135 },
	{ "phy_get_pause", "specs/linux/mdio.own.h", "__checks(ref(phydev))", 136 },
	{ "phy_get_pause", "specs/linux/mdio.own.h", "__checks(write(tx_pause, sizeof(*tx_pause)))", 137 },
	{ "phy_get_pause", "specs/linux/mdio.own.h", "__checks(write(rx_pause, sizeof(*rx_pause)))", 138 },
};
CORDON_SAME_TYPE(phy_get_pause, void, struct phy_device *, bool *, bool *);
static void enter_phy_get_pause(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];
	bool *tx_pause = (bool *)call->args[1];
	bool *rx_pause = (bool *)call->args[2];

	cordon_need_ref(call, phydev, 0, CORDON_TYPE(phydev), &clauses_phy_get_pause[1]);
	cordon_need_write(call, tx_pause, sizeof(*tx_pause), &clauses_phy_get_pause[2]);
	cordon_need_write(call, rx_pause, sizeof(*rx_pause), &clauses_phy_get_pause[3]);
}

const struct cordon_contract cordon_import_phy_get_pause = {
	.name = "phy_get_pause",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_phy_get_pause[0],
	.enter = enter_phy_get_pause,
};

/* ---- phy_init_eee ---- */
static const struct cordon_clause clauses_phy_init_eee[] = {
	{ "phy_init_eee", "specs/linux/mdio.own.h", "phy_init_eee", 139 },
	{ "phy_init_eee", "specs/linux/mdio.own.h", "__runs_in(process)", 139 },
	{ "phy_init_eee", "specs/linux/mdio.own.h", "__checks(phy_attached(phydev))", 139 },
};
CORDON_SAME_TYPE(phy_init_eee, int, struct phy_device *, bool);
static void enter_phy_init_eee(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_init_eee[1]);
	cordon_set_need(call, &cordon_set_phy_attached, phydev, &clauses_phy_init_eee[2]);
}

const struct cordon_contract cordon_import_phy_init_eee = {
	.name = "phy_init_eee",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_init_eee[0],
	.enter = enter_phy_init_eee,
};

/* ---- phy_get_eee_err ---- */
static const struct cordon_clause clauses_phy_get_eee_err[] = {
	{ "phy_get_eee_err", "specs/linux/mdio.own.h", "phy_get_eee_err", 140 },
	{ "phy_get_eee_err", "specs/linux/mdio.own.h", "__runs_in(process)", 140 },
	{ "phy_get_eee_err", "specs/linux/mdio.own.h", "__checks(phy_attached(phydev))", 140 },
};
CORDON_SAME_TYPE(phy_get_eee_err, int, struct phy_device *);
static void enter_phy_get_eee_err(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_get_eee_err[1]);
	cordon_set_need(call, &cordon_set_phy_attached, phydev, &clauses_phy_get_eee_err[2]);
}

const struct cordon_contract cordon_import_phy_get_eee_err = {
	.name = "phy_get_eee_err",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_get_eee_err[0],
	.enter = enter_phy_get_eee_err,
};

/* ---- phy_ethtool_get_wol ---- */
static const struct cordon_clause clauses_phy_ethtool_get_wol[] = {
	{ "phy_ethtool_get_wol", "specs/linux/mdio.own.h", "phy_ethtool_get_wol", 141 },
	{ "phy_ethtool_get_wol", "specs/linux/mdio.own.h", "__runs_in(process)", 142 },
	{ "phy_ethtool_get_wol", "specs/linux/mdio.own.h", "__checks(phy_attached(phydev))", 142 },
	{ "phy_ethtool_get_wol", "specs/linux/mdio.own.h", "__checks(write(wol, sizeof(*wol)))", 142 },
};
CORDON_SAME_TYPE(phy_ethtool_get_wol, void, struct phy_device *, struct ethtool_wolinfo *);
static void enter_phy_ethtool_get_wol(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];
	struct ethtool_wolinfo *wol = (struct ethtool_wolinfo *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_ethtool_get_wol[1]);
	cordon_set_need(call, &cordon_set_phy_attached, phydev, &clauses_phy_ethtool_get_wol[2]);
	cordon_need_write(call, wol, sizeof(*wol), &clauses_phy_ethtool_get_wol[3]);
}

const struct cordon_contract cordon_import_phy_ethtool_get_wol = {
	.name = "phy_ethtool_get_wol",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_ethtool_get_wol[0],
	.enter = enter_phy_ethtool_get_wol,
};

/* ---- phy_ethtool_set_wol ---- */
static const struct cordon_clause clauses_phy_ethtool_set_wol[] = {
	{ "phy_ethtool_set_wol", "specs/linux/mdio.own.h", "phy_ethtool_set_wol", 143 },
	{ "phy_ethtool_set_wol", "specs/linux/mdio.own.h", "__runs_in(process)", 144 },
	{ "phy_ethtool_set_wol", "specs/linux/mdio.own.h", "__checks(phy_attached(phydev))", 144 },
	{ "phy_ethtool_set_wol", "specs/linux/mdio.own.h", "__checks(read(wol, sizeof(*wol)))", 144 },
};
CORDON_SAME_TYPE(phy_ethtool_set_wol, int, struct phy_device *, struct ethtool_wolinfo *);
static void enter_phy_ethtool_set_wol(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];
	struct ethtool_wolinfo *wol = (struct ethtool_wolinfo *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_ethtool_set_wol[1]);
	cordon_set_need(call, &cordon_set_phy_attached, phydev, &clauses_phy_ethtool_set_wol[2]);
	cordon_need_read(call, wol, sizeof(*wol), &clauses_phy_ethtool_set_wol[3]);
}

const struct cordon_contract cordon_import_phy_ethtool_set_wol = {
	.name = "phy_ethtool_set_wol",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_ethtool_set_wol[0],
	.enter = enter_phy_ethtool_set_wol,
};

/* ---- phy_ethtool_ksettings_get ---- */
static const struct cordon_clause clauses_phy_ethtool_ksettings_get[] = {
	{ "phy_ethtool_ksettings_get", "specs/linux/mdio.own.h", "phy_ethtool_ksettings_get", 145 },
	{ "phy_ethtool_ksettings_get", "specs/linux/mdio.own.h", "__runs_in(process)", 146 },
	{ "phy_ethtool_ksettings_get", "specs/linux/mdio.own.h", "__checks(phy_attached(phydev))", 146 },
	{ "phy_ethtool_ksettings_get", "specs/linux/mdio.own.h", "__checks(write(cmd, sizeof(*cmd)))", 146 },
};
CORDON_SAME_TYPE(phy_ethtool_ksettings_get, void, struct phy_device *, struct ethtool_link_ksettings *);
static void enter_phy_ethtool_ksettings_get(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];
	struct ethtool_link_ksettings *cmd = (struct ethtool_link_ksettings *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_ethtool_ksettings_get[1]);
	cordon_set_need(call, &cordon_set_phy_attached, phydev, &clauses_phy_ethtool_ksettings_get[2]);
	cordon_need_write(call, cmd, sizeof(*cmd), &clauses_phy_ethtool_ksettings_get[3]);
}

const struct cordon_contract cordon_import_phy_ethtool_ksettings_get = {
	.name = "phy_ethtool_ksettings_get",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_ethtool_ksettings_get[0],
	.enter = enter_phy_ethtool_ksettings_get,
};

/* ---- phy_mii_ioctl ---- */
static const struct cordon_clause clauses_phy_mii_ioctl[] = {
	{ "phy_mii_ioctl", "specs/linux/mdio.own.h", "phy_mii_ioctl", 147 },
	{ "phy_mii_ioctl", "specs/linux/mdio.own.h", "__runs_in(process)", 148 },
	{ "phy_mii_ioctl", "specs/linux/mdio.own.h", "__checks(phy_attached(phydev))", 148 },
	{ "phy_mii_ioctl", "specs/linux/mdio.own.h", "__checks(write(ifr, sizeof(*ifr)))", 148 },
};
CORDON_SAME_TYPE(phy_mii_ioctl, int, struct phy_device *, struct ifreq *, int);
static void enter_phy_mii_ioctl(struct cordon_call *call)
{
	struct phy_device *phydev = (struct phy_device *)call->args[0];
	struct ifreq *ifr = (struct ifreq *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_mii_ioctl[1]);
	cordon_set_need(call, &cordon_set_phy_attached, phydev, &clauses_phy_mii_ioctl[2]);
	cordon_need_write(call, ifr, sizeof(*ifr), &clauses_phy_mii_ioctl[3]);
}

const struct cordon_contract cordon_import_phy_mii_ioctl = {
	.name = "phy_mii_ioctl",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_phy_mii_ioctl[0],
	.enter = enter_phy_mii_ioctl,
};

/* ---- phy_do_ioctl ---- */
static const struct cordon_clause clauses_phy_do_ioctl[] = {
	{ "phy_do_ioctl", "specs/linux/mdio.own.h", "phy_do_ioctl", 149 },
	{ "phy_do_ioctl", "specs/linux/mdio.own.h", "__runs_in(process)", 150 },
	{ "phy_do_ioctl", "specs/linux/mdio.own.h", "__checks(ref(dev))", 150 },
	{ "phy_do_ioctl", "specs/linux/mdio.own.h", "__checks(write(ifr, sizeof(*ifr)))", 150 },
};
CORDON_SAME_TYPE(phy_do_ioctl, int, struct net_device *, struct ifreq *, int);
static void enter_phy_do_ioctl(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	struct ifreq *ifr = (struct ifreq *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_do_ioctl[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_phy_do_ioctl[2]);
	cordon_need_write(call, ifr, sizeof(*ifr), &clauses_phy_do_ioctl[3]);
}

const struct cordon_contract cordon_import_phy_do_ioctl = {
	.name = "phy_do_ioctl",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_phy_do_ioctl[0],
	.enter = enter_phy_do_ioctl,
};

/* ---- phy_do_ioctl_running ---- */
static const struct cordon_clause clauses_phy_do_ioctl_running[] = {
	{ "phy_do_ioctl_running", "specs/linux/mdio.own.h", "phy_do_ioctl_running", 151 },
	{ "phy_do_ioctl_running", "specs/linux/mdio.own.h", "__runs_in(process)", 152 },
	{ "phy_do_ioctl_running", "specs/linux/mdio.own.h", "__checks(ref(dev))", 152 },
	{ "phy_do_ioctl_running", "specs/linux/mdio.own.h", "__checks(write(ifr, sizeof(*ifr)))", 152 },
};
CORDON_SAME_TYPE(phy_do_ioctl_running, int, struct net_device *, struct ifreq *, int);
static void enter_phy_do_ioctl_running(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	struct ifreq *ifr = (struct ifreq *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_do_ioctl_running[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_phy_do_ioctl_running[2]);
	cordon_need_write(call, ifr, sizeof(*ifr), &clauses_phy_do_ioctl_running[3]);
}

const struct cordon_contract cordon_import_phy_do_ioctl_running = {
	.name = "phy_do_ioctl_running",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_phy_do_ioctl_running[0],
	.enter = enter_phy_do_ioctl_running,
};

/* ---- phy_ethtool_get_link_ksettings ---- */
static const struct cordon_clause clauses_phy_ethtool_get_link_ksettings[] = {
	{ "phy_ethtool_get_link_ksettings", "specs/linux/mdio.own.h", "phy_ethtool_get_link_ksettings", 153 },
	{ "phy_ethtool_get_link_ksettings", "specs/linux/mdio.own.h", "__runs_in(process)", 154 },
	{ "phy_ethtool_get_link_ksettings", "specs/linux/mdio.own.h", "__checks(ref(ndev))", 154 },
	{ "phy_ethtool_get_link_ksettings", "specs/linux/mdio.own.h", "__checks(write(cmd, sizeof(*cmd)))", 154 },
};
CORDON_SAME_TYPE(phy_ethtool_get_link_ksettings, int, struct net_device *, struct ethtool_link_ksettings *);
static void enter_phy_ethtool_get_link_ksettings(struct cordon_call *call)
{
	struct net_device *ndev = (struct net_device *)call->args[0];
	struct ethtool_link_ksettings *cmd = (struct ethtool_link_ksettings *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_ethtool_get_link_ksettings[1]);
	cordon_need_ref(call, ndev, 0, CORDON_TYPE(ndev), &clauses_phy_ethtool_get_link_ksettings[2]);
	cordon_need_write(call, cmd, sizeof(*cmd), &clauses_phy_ethtool_get_link_ksettings[3]);
}

const struct cordon_contract cordon_import_phy_ethtool_get_link_ksettings = {
	.name = "phy_ethtool_get_link_ksettings",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_ethtool_get_link_ksettings[0],
	.enter = enter_phy_ethtool_get_link_ksettings,
};

/* ---- phy_ethtool_set_link_ksettings ---- */
static const struct cordon_clause clauses_phy_ethtool_set_link_ksettings[] = {
	{ "phy_ethtool_set_link_ksettings", "specs/linux/mdio.own.h", "phy_ethtool_set_link_ksettings", 155 },
	{ "phy_ethtool_set_link_ksettings", "specs/linux/mdio.own.h", "__runs_in(process)", 156 },
	{ "phy_ethtool_set_link_ksettings", "specs/linux/mdio.own.h", "__checks(ref(ndev))", 156 },
	{ "phy_ethtool_set_link_ksettings", "specs/linux/mdio.own.h", "__checks(read(cmd, sizeof(*cmd)))", 156 },
};
CORDON_SAME_TYPE(phy_ethtool_set_link_ksettings, int, struct net_device *, const struct ethtool_link_ksettings *);
static void enter_phy_ethtool_set_link_ksettings(struct cordon_call *call)
{
	struct net_device *ndev = (struct net_device *)call->args[0];
	const struct ethtool_link_ksettings *cmd = (const struct ethtool_link_ksettings *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_ethtool_set_link_ksettings[1]);
	cordon_need_ref(call, ndev, 0, CORDON_TYPE(ndev), &clauses_phy_ethtool_set_link_ksettings[2]);
	cordon_need_read(call, cmd, sizeof(*cmd), &clauses_phy_ethtool_set_link_ksettings[3]);
}

const struct cordon_contract cordon_import_phy_ethtool_set_link_ksettings = {
	.name = "phy_ethtool_set_link_ksettings",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_phy_ethtool_set_link_ksettings[0],
	.enter = enter_phy_ethtool_set_link_ksettings,
};

/* ---- phy_ethtool_nway_reset ---- */
static const struct cordon_clause clauses_phy_ethtool_nway_reset[] = {
	{ "phy_ethtool_nway_reset", "specs/linux/mdio.own.h", "phy_ethtool_nway_reset", 157 },
	{ "phy_ethtool_nway_reset", "specs/linux/mdio.own.h", "__runs_in(process)", 158 },
	{ "phy_ethtool_nway_reset", "specs/linux/mdio.own.h", "__checks(ref(ndev))", 158 },
};
CORDON_SAME_TYPE(phy_ethtool_nway_reset, int, struct net_device *);
static void enter_phy_ethtool_nway_reset(struct cordon_call *call)
{
	struct net_device *ndev = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_phy_ethtool_nway_reset[1]);
	cordon_need_ref(call, ndev, 0, CORDON_TYPE(ndev), &clauses_phy_ethtool_nway_reset[2]);
}

const struct cordon_contract cordon_import_phy_ethtool_nway_reset = {
	.name = "phy_ethtool_nway_reset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_phy_ethtool_nway_reset[0],
	.enter = enter_phy_ethtool_nway_reset,
};

