/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/pci-find.own.h>
#include "wrap.h"

/* ---- set pci_dev_hold ---- */
static const struct cordon_clause clauses_set_pci_dev_hold[] = {
	{ "pci_dev_hold", "specs/linux/pci-find.own.h", "__includes(ref(dev))", 10 },
	{ "pci_dev_hold", "specs/linux/pci-find.own.h", "__includes(ref(&dev->dev))", 11 },
};

const struct cordon_set cordon_set_pci_dev_hold = { .name = "pci_dev_hold" };

void cordon_include_pci_dev_hold(struct cordon_call *call, struct cordon_parts *parts, struct pci_dev *dev)
{
	cordon_add_ref(call, parts, dev, 0, CORDON_TYPE(dev), &clauses_set_pci_dev_hold[0]);
	cordon_add_ref(call, parts, &dev->dev, 0, CORDON_TYPE(&dev->dev), &clauses_set_pci_dev_hold[1]);
}

void cordon_gain_pci_dev_hold(struct cordon_call *call, const struct cordon_clause *clause, struct pci_dev *dev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_pci_dev_hold, dev, clause);
	cordon_include_pci_dev_hold(call, &parts, dev);
	cordon_parts_grant(call, &parts);
}

/* ---- pci_get_device ---- */
static const struct cordon_clause clauses_pci_get_device[] = {
	{ "pci_get_device", "specs/linux/pci-find.own.h", "pci_get_device", 16 },
	{ "pci_get_device", "specs/linux/pci-find.own.h", "__runs_in(process)", 17 },
	{ "pci_get_device", "specs/linux/pci-find.own.h", "__unpins_if(from, pci_dev_put(from))", 17 },
	{ "pci_get_device", "specs/linux/pci-find.own.h", "__transfers_if(from, pci_dev_hold(from))", 17 },
	{ "pci_get_device", "specs/linux/pci-find.own.h", "__returns_if(ret, pci_dev_hold(ret))", 17 },
	{ "pci_get_device", "specs/linux/pci-find.own.h", "__pins_if(ret, ref(ret), pci_dev_put(ret))", 17 },
};
CORDON_SAME_TYPE(pci_get_device, struct pci_dev *, unsigned int, unsigned int, struct pci_dev *);
static void enter_pci_get_device(struct cordon_call *call)
{
	struct pci_dev *from = (struct pci_dev *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_get_device[1]);
	if (from) {
		{
			const u64 arguments[6] = { (u64)(from) };
		
			cordon_unpin(call, &cordon_inverse_pci_dev_put, arguments, 1, &clauses_pci_get_device[2]);
		}
	}
	if (from) {
		cordon_set_close(call, &cordon_set_pci_dev_hold, from, &clauses_pci_get_device[3]);
	}
}

static void leave_pci_get_device(struct cordon_call *call)
{
	struct pci_dev *ret = (struct pci_dev *)call->result;

	if (ret) {
		cordon_gain_pci_dev_hold(call, &clauses_pci_get_device[4], ret);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_pci_dev_put, arguments, NULL, 0, &clauses_pci_get_device[5]);
		}
	}
}

const struct cordon_contract cordon_import_pci_get_device = {
	.name = "pci_get_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pci_get_device[0],
	.enter = enter_pci_get_device,
	.leave = leave_pci_get_device,
};

/* ---- pci_get_subsys ---- */
static const struct cordon_clause clauses_pci_get_subsys[] = {
	{ "pci_get_subsys", "specs/linux/pci-find.own.h", "pci_get_subsys", 18 },
	{ "pci_get_subsys", "specs/linux/pci-find.own.h", "__runs_in(process)", 20 },
	{ "pci_get_subsys", "specs/linux/pci-find.own.h", "__unpins_if(from, pci_dev_put(from))", 20 },
	{ "pci_get_subsys", "specs/linux/pci-find.own.h", "__transfers_if(from, pci_dev_hold(from))", 20 },
	{ "pci_get_subsys", "specs/linux/pci-find.own.h", "__returns_if(ret, pci_dev_hold(ret))", 20 },
	{ "pci_get_subsys", "specs/linux/pci-find.own.h", "__pins_if(ret, ref(ret), pci_dev_put(ret))", 20 },
};
CORDON_SAME_TYPE(pci_get_subsys, struct pci_dev *, unsigned int, unsigned int, unsigned int, unsigned int, struct pci_dev *);
static void enter_pci_get_subsys(struct cordon_call *call)
{
	struct pci_dev *from = (struct pci_dev *)call->args[4];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_get_subsys[1]);
	if (from) {
		{
			const u64 arguments[6] = { (u64)(from) };
		
			cordon_unpin(call, &cordon_inverse_pci_dev_put, arguments, 1, &clauses_pci_get_subsys[2]);
		}
	}
	if (from) {
		cordon_set_close(call, &cordon_set_pci_dev_hold, from, &clauses_pci_get_subsys[3]);
	}
}

static void leave_pci_get_subsys(struct cordon_call *call)
{
	struct pci_dev *ret = (struct pci_dev *)call->result;

	if (ret) {
		cordon_gain_pci_dev_hold(call, &clauses_pci_get_subsys[4], ret);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_pci_dev_put, arguments, NULL, 0, &clauses_pci_get_subsys[5]);
		}
	}
}

const struct cordon_contract cordon_import_pci_get_subsys = {
	.name = "pci_get_subsys",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_pci_get_subsys[0],
	.enter = enter_pci_get_subsys,
	.leave = leave_pci_get_subsys,
};

/* ---- pci_get_class ---- */
static const struct cordon_clause clauses_pci_get_class[] = {
	{ "pci_get_class", "specs/linux/pci-find.own.h", "pci_get_class", 21 },
	{ "pci_get_class", "specs/linux/pci-find.own.h", "__runs_in(process)", 22 },
	{ "pci_get_class", "specs/linux/pci-find.own.h", "__unpins_if(from, pci_dev_put(from))", 22 },
	{ "pci_get_class", "specs/linux/pci-find.own.h", "__transfers_if(from, pci_dev_hold(from))", 22 },
	{ "pci_get_class", "specs/linux/pci-find.own.h", "__returns_if(ret, pci_dev_hold(ret))", 22 },
	{ "pci_get_class", "specs/linux/pci-find.own.h", "__pins_if(ret, ref(ret), pci_dev_put(ret))", 22 },
};
CORDON_SAME_TYPE(pci_get_class, struct pci_dev *, unsigned int, struct pci_dev *);
static void enter_pci_get_class(struct cordon_call *call)
{
	struct pci_dev *from = (struct pci_dev *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_get_class[1]);
	if (from) {
		{
			const u64 arguments[6] = { (u64)(from) };
		
			cordon_unpin(call, &cordon_inverse_pci_dev_put, arguments, 1, &clauses_pci_get_class[2]);
		}
	}
	if (from) {
		cordon_set_close(call, &cordon_set_pci_dev_hold, from, &clauses_pci_get_class[3]);
	}
}

static void leave_pci_get_class(struct cordon_call *call)
{
	struct pci_dev *ret = (struct pci_dev *)call->result;

	if (ret) {
		cordon_gain_pci_dev_hold(call, &clauses_pci_get_class[4], ret);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_pci_dev_put, arguments, NULL, 0, &clauses_pci_get_class[5]);
		}
	}
}

const struct cordon_contract cordon_import_pci_get_class = {
	.name = "pci_get_class",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_get_class[0],
	.enter = enter_pci_get_class,
	.leave = leave_pci_get_class,
};

/* ---- pci_get_domain_bus_and_slot ---- */
static const struct cordon_clause clauses_pci_get_domain_bus_and_slot[] = {
	{ "pci_get_domain_bus_and_slot", "specs/linux/pci-find.own.h", "pci_get_domain_bus_and_slot", 23 },
	{ "pci_get_domain_bus_and_slot", "specs/linux/pci-find.own.h", "__runs_in(process)", 24 },
	{ "pci_get_domain_bus_and_slot", "specs/linux/pci-find.own.h", "__returns_if(ret, pci_dev_hold(ret))", 24 },
	{ "pci_get_domain_bus_and_slot", "specs/linux/pci-find.own.h", "__pins_if(ret, ref(ret), pci_dev_put(ret))", 24 },
};
CORDON_SAME_TYPE(pci_get_domain_bus_and_slot, struct pci_dev *, int, unsigned int, unsigned int);
static void enter_pci_get_domain_bus_and_slot(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_get_domain_bus_and_slot[1]);
}

static void leave_pci_get_domain_bus_and_slot(struct cordon_call *call)
{
	struct pci_dev *ret = (struct pci_dev *)call->result;

	if (ret) {
		cordon_gain_pci_dev_hold(call, &clauses_pci_get_domain_bus_and_slot[2], ret);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_pci_dev_put, arguments, NULL, 0, &clauses_pci_get_domain_bus_and_slot[3]);
		}
	}
}

const struct cordon_contract cordon_import_pci_get_domain_bus_and_slot = {
	.name = "pci_get_domain_bus_and_slot",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pci_get_domain_bus_and_slot[0],
	.enter = enter_pci_get_domain_bus_and_slot,
	.leave = leave_pci_get_domain_bus_and_slot,
};

/* ---- pci_get_slot ---- */
static const struct cordon_clause clauses_pci_get_slot[] = {
	{ "pci_get_slot", "specs/linux/pci-find.own.h", "pci_get_slot", 25 },
	{ "pci_get_slot", "specs/linux/pci-find.own.h", "__runs_in(process)", 26 },
	{ "pci_get_slot", "specs/linux/pci-find.own.h", "__checks(ref(bus))", 26 },
	{ "pci_get_slot", "specs/linux/pci-find.own.h", "__returns_if(ret, pci_dev_hold(ret))", 26 },
	{ "pci_get_slot", "specs/linux/pci-find.own.h", "__pins_if(ret, ref(ret), pci_dev_put(ret))", 26 },
};
CORDON_SAME_TYPE(pci_get_slot, struct pci_dev *, struct pci_bus *, unsigned int);
static void enter_pci_get_slot(struct cordon_call *call)
{
	struct pci_bus *bus = (struct pci_bus *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_get_slot[1]);
	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses_pci_get_slot[2]);
}

static void leave_pci_get_slot(struct cordon_call *call)
{
	struct pci_dev *ret = (struct pci_dev *)call->result;

	if (ret) {
		cordon_gain_pci_dev_hold(call, &clauses_pci_get_slot[3], ret);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_pci_dev_put, arguments, NULL, 0, &clauses_pci_get_slot[4]);
		}
	}
}

const struct cordon_contract cordon_import_pci_get_slot = {
	.name = "pci_get_slot",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_get_slot[0],
	.enter = enter_pci_get_slot,
	.leave = leave_pci_get_slot,
};

/* ---- pci_dev_get ---- */
static const struct cordon_clause clauses_pci_dev_get[] = {
	{ "pci_dev_get", "specs/linux/pci-find.own.h", "pci_dev_get", 27 },
	{ "pci_dev_get", "specs/linux/pci-find.own.h", "__checks_if(dev, ref(dev))", 28 },
	{ "pci_dev_get", "specs/linux/pci-find.own.h", "__returns_if(ret, pci_dev_hold(ret))", 28 },
	{ "pci_dev_get", "specs/linux/pci-find.own.h", "__pins_if(ret, ref(ret), pci_dev_put(ret))", 28 },
};
CORDON_SAME_TYPE(pci_dev_get, struct pci_dev *, struct pci_dev *);
static void enter_pci_dev_get(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_dev_get[1]);
	}
}

static void leave_pci_dev_get(struct cordon_call *call)
{
	struct pci_dev *ret = (struct pci_dev *)call->result;

	if (ret) {
		cordon_gain_pci_dev_hold(call, &clauses_pci_dev_get[2], ret);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_pci_dev_put, arguments, NULL, 0, &clauses_pci_dev_get[3]);
		}
	}
}

const struct cordon_contract cordon_import_pci_dev_get = {
	.name = "pci_dev_get",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_dev_get[0],
	.enter = enter_pci_dev_get,
	.leave = leave_pci_dev_get,
};

/* ---- pci_dev_put ---- */
static const struct cordon_clause clauses_pci_dev_put[] = {
	{ "pci_dev_put", "specs/linux/pci-find.own.h", "pci_dev_put", 29 },
	{ "pci_dev_put", "specs/linux/pci-find.own.h", "__unpins(pci_dev_put(dev))", 30 },
	{ "pci_dev_put", "specs/linux/pci-find.own.h", "__transfers_if(dev, pci_dev_hold(dev))", 31 },
};
CORDON_SAME_TYPE(pci_dev_put, void, struct pci_dev *);
static void enter_pci_dev_put(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_pci_dev_put, arguments, 1, &clauses_pci_dev_put[1]);
	}
	if (dev) {
		cordon_set_close(call, &cordon_set_pci_dev_hold, dev, &clauses_pci_dev_put[2]);
	}
}

const struct cordon_contract cordon_import_pci_dev_put = {
	.name = "pci_dev_put",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_dev_put[0],
	.enter = enter_pci_dev_put,
};

/* ---- pci_dev_present ---- */
static const struct cordon_clause clauses_pci_dev_present[] = {
	{ "pci_dev_present", "specs/linux/pci-find.own.h", "pci_dev_present", 34 },
	{ "pci_dev_present", "specs/linux/pci-find.own.h", "__runs_in(process)", 35 },
	{ "pci_dev_present", "specs/linux/pci-find.own.h", "__checks_for((const struct pci_device_id *id = ids; id && (id->vendor || id->subvendor || id->class_mask); id++), read(id, 2 * sizeof(*id)))", 36 },
};
CORDON_SAME_TYPE(pci_dev_present, int, const struct pci_device_id *);
static void enter_pci_dev_present(struct cordon_call *call)
{
	const struct pci_device_id *ids = (const struct pci_device_id *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_dev_present[1]);
	for (const struct pci_device_id *id = ids; id && (id->vendor || id->subvendor || id->class_mask); id++) {
		cordon_need_read(call, id, 2 * sizeof(*id), &clauses_pci_dev_present[2]);
	}
}

const struct cordon_contract cordon_import_pci_dev_present = {
	.name = "pci_dev_present",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_dev_present[0],
	.enter = enter_pci_dev_present,
};

/* ---- pci_match_id ---- */
static const struct cordon_clause clauses_pci_match_id[] = {
	{ "pci_match_id", "specs/linux/pci-find.own.h", "pci_match_id", 38 },
	{ "pci_match_id", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 39 },
	{ "pci_match_id", "specs/linux/pci-find.own.h", "__checks_for((const struct pci_device_id *id = ids; id && (id->vendor || id->subvendor || id->class_mask); id++), read(id, 2 * sizeof(*id)))", 40 },
};
CORDON_SAME_TYPE(pci_match_id, const struct pci_device_id *, const struct pci_device_id *, struct pci_dev *);
static void enter_pci_match_id(struct cordon_call *call)
{
	const struct pci_device_id *ids = (const struct pci_device_id *)call->args[0];
	struct pci_dev *dev = (struct pci_dev *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_match_id[1]);
	for (const struct pci_device_id *id = ids; id && (id->vendor || id->subvendor || id->class_mask); id++) {
		cordon_need_read(call, id, 2 * sizeof(*id), &clauses_pci_match_id[2]);
	}
}

const struct cordon_contract cordon_import_pci_match_id = {
	.name = "pci_match_id",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_match_id[0],
	.enter = enter_pci_match_id,
};

/* ---- pci_find_capability ---- */
static const struct cordon_clause clauses_pci_find_capability[] = {
	{ "pci_find_capability", "specs/linux/pci-find.own.h", "pci_find_capability", 43 },
	{ "pci_find_capability", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 43 },
};
CORDON_SAME_TYPE(pci_find_capability, u8, struct pci_dev *, int);
static void enter_pci_find_capability(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_find_capability[1]);
}

const struct cordon_contract cordon_import_pci_find_capability = {
	.name = "pci_find_capability",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_find_capability[0],
	.enter = enter_pci_find_capability,
};

/* ---- pci_find_ext_capability ---- */
static const struct cordon_clause clauses_pci_find_ext_capability[] = {
	{ "pci_find_ext_capability", "specs/linux/pci-find.own.h", "pci_find_ext_capability", 44 },
	{ "pci_find_ext_capability", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 44 },
};
CORDON_SAME_TYPE(pci_find_ext_capability, u16, struct pci_dev *, int);
static void enter_pci_find_ext_capability(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_find_ext_capability[1]);
}

const struct cordon_contract cordon_import_pci_find_ext_capability = {
	.name = "pci_find_ext_capability",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_find_ext_capability[0],
	.enter = enter_pci_find_ext_capability,
};

/* ---- pci_get_dsn ---- */
static const struct cordon_clause clauses_pci_get_dsn[] = {
	{ "pci_get_dsn", "specs/linux/pci-find.own.h", "pci_get_dsn", 45 },
	{ "pci_get_dsn", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 45 },
};
CORDON_SAME_TYPE(pci_get_dsn, u64, struct pci_dev *);
static void enter_pci_get_dsn(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_get_dsn[1]);
}

const struct cordon_contract cordon_import_pci_get_dsn = {
	.name = "pci_get_dsn",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_get_dsn[0],
	.enter = enter_pci_get_dsn,
};

/* ---- pcie_aspm_enabled ---- */
static const struct cordon_clause clauses_pcie_aspm_enabled[] = {
	{ "pcie_aspm_enabled", "specs/linux/pci-find.own.h", "pcie_aspm_enabled", 46 },
	{ "pcie_aspm_enabled", "specs/linux/pci-find.own.h", "__checks(ref(pdev))", 46 },
};
CORDON_SAME_TYPE(pcie_aspm_enabled, bool, struct pci_dev *);
static void enter_pcie_aspm_enabled(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_pcie_aspm_enabled[1]);
}

const struct cordon_contract cordon_import_pcie_aspm_enabled = {
	.name = "pcie_aspm_enabled",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pcie_aspm_enabled[0],
	.enter = enter_pcie_aspm_enabled,
};

/* ---- pcie_relaxed_ordering_enabled ---- */
static const struct cordon_clause clauses_pcie_relaxed_ordering_enabled[] = {
	{ "pcie_relaxed_ordering_enabled", "specs/linux/pci-find.own.h", "pcie_relaxed_ordering_enabled", 47 },
	{ "pcie_relaxed_ordering_enabled", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 47 },
};
CORDON_SAME_TYPE(pcie_relaxed_ordering_enabled, bool, struct pci_dev *);
static void enter_pcie_relaxed_ordering_enabled(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcie_relaxed_ordering_enabled[1]);
}

const struct cordon_contract cordon_import_pcie_relaxed_ordering_enabled = {
	.name = "pcie_relaxed_ordering_enabled",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pcie_relaxed_ordering_enabled[0],
	.enter = enter_pcie_relaxed_ordering_enabled,
};

/* ---- pci_device_is_present ---- */
static const struct cordon_clause clauses_pci_device_is_present[] = {
	{ "pci_device_is_present", "specs/linux/pci-find.own.h", "pci_device_is_present", 48 },
	{ "pci_device_is_present", "specs/linux/pci-find.own.h", "__checks(ref(pdev))", 48 },
};
CORDON_SAME_TYPE(pci_device_is_present, bool, struct pci_dev *);
static void enter_pci_device_is_present(struct cordon_call *call)
{
	struct pci_dev *pdev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_pci_device_is_present[1]);
}

const struct cordon_contract cordon_import_pci_device_is_present = {
	.name = "pci_device_is_present",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_device_is_present[0],
	.enter = enter_pci_device_is_present,
};

/* ---- pci_msi_vec_count ---- */
static const struct cordon_clause clauses_pci_msi_vec_count[] = {
	{ "pci_msi_vec_count", "specs/linux/pci-find.own.h", "pci_msi_vec_count", 49 },
	{ "pci_msi_vec_count", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 49 },
};
CORDON_SAME_TYPE(pci_msi_vec_count, int, struct pci_dev *);
static void enter_pci_msi_vec_count(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_msi_vec_count[1]);
}

const struct cordon_contract cordon_import_pci_msi_vec_count = {
	.name = "pci_msi_vec_count",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_msi_vec_count[0],
	.enter = enter_pci_msi_vec_count,
};

/* ---- pci_msix_vec_count ---- */
static const struct cordon_clause clauses_pci_msix_vec_count[] = {
	{ "pci_msix_vec_count", "specs/linux/pci-find.own.h", "pci_msix_vec_count", 50 },
	{ "pci_msix_vec_count", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 50 },
};
CORDON_SAME_TYPE(pci_msix_vec_count, int, struct pci_dev *);
static void enter_pci_msix_vec_count(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_msix_vec_count[1]);
}

const struct cordon_contract cordon_import_pci_msix_vec_count = {
	.name = "pci_msix_vec_count",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_msix_vec_count[0],
	.enter = enter_pci_msix_vec_count,
};

/* ---- pci_num_vf ---- */
static const struct cordon_clause clauses_pci_num_vf[] = {
	{ "pci_num_vf", "specs/linux/pci-find.own.h", "pci_num_vf", 51 },
	{ "pci_num_vf", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 51 },
};
CORDON_SAME_TYPE(pci_num_vf, int, struct pci_dev *);
static void enter_pci_num_vf(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_num_vf[1]);
}

const struct cordon_contract cordon_import_pci_num_vf = {
	.name = "pci_num_vf",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_num_vf[0],
	.enter = enter_pci_num_vf,
};

/* ---- pci_vfs_assigned ---- */
static const struct cordon_clause clauses_pci_vfs_assigned[] = {
	{ "pci_vfs_assigned", "specs/linux/pci-find.own.h", "pci_vfs_assigned", 52 },
	{ "pci_vfs_assigned", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 52 },
};
CORDON_SAME_TYPE(pci_vfs_assigned, int, struct pci_dev *);
static void enter_pci_vfs_assigned(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_vfs_assigned[1]);
}

const struct cordon_contract cordon_import_pci_vfs_assigned = {
	.name = "pci_vfs_assigned",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_vfs_assigned[0],
	.enter = enter_pci_vfs_assigned,
};

/* ---- pci_sriov_get_totalvfs ---- */
static const struct cordon_clause clauses_pci_sriov_get_totalvfs[] = {
	{ "pci_sriov_get_totalvfs", "specs/linux/pci-find.own.h", "pci_sriov_get_totalvfs", 53 },
	{ "pci_sriov_get_totalvfs", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 53 },
};
CORDON_SAME_TYPE(pci_sriov_get_totalvfs, int, struct pci_dev *);
static void enter_pci_sriov_get_totalvfs(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_sriov_get_totalvfs[1]);
}

const struct cordon_contract cordon_import_pci_sriov_get_totalvfs = {
	.name = "pci_sriov_get_totalvfs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pci_sriov_get_totalvfs[0],
	.enter = enter_pci_sriov_get_totalvfs,
};

/* ---- pcie_get_readrq ---- */
static const struct cordon_clause clauses_pcie_get_readrq[] = {
	{ "pcie_get_readrq", "specs/linux/pci-find.own.h", "pcie_get_readrq", 54 },
	{ "pcie_get_readrq", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 54 },
};
CORDON_SAME_TYPE(pcie_get_readrq, int, struct pci_dev *);
static void enter_pcie_get_readrq(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcie_get_readrq[1]);
}

const struct cordon_contract cordon_import_pcie_get_readrq = {
	.name = "pcie_get_readrq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pcie_get_readrq[0],
	.enter = enter_pcie_get_readrq,
};

/* ---- pcie_get_mps ---- */
static const struct cordon_clause clauses_pcie_get_mps[] = {
	{ "pcie_get_mps", "specs/linux/pci-find.own.h", "pcie_get_mps", 55 },
	{ "pcie_get_mps", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 55 },
};
CORDON_SAME_TYPE(pcie_get_mps, int, struct pci_dev *);
static void enter_pcie_get_mps(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcie_get_mps[1]);
}

const struct cordon_contract cordon_import_pcie_get_mps = {
	.name = "pcie_get_mps",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pcie_get_mps[0],
	.enter = enter_pcie_get_mps,
};

/* ---- pcie_set_readrq ---- */
static const struct cordon_clause clauses_pcie_set_readrq[] = {
	{ "pcie_set_readrq", "specs/linux/pci-find.own.h", "pcie_set_readrq", 56 },
	{ "pcie_set_readrq", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 56 },
};
CORDON_SAME_TYPE(pcie_set_readrq, int, struct pci_dev *, int);
static void enter_pcie_set_readrq(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcie_set_readrq[1]);
}

const struct cordon_contract cordon_import_pcie_set_readrq = {
	.name = "pcie_set_readrq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pcie_set_readrq[0],
	.enter = enter_pcie_set_readrq,
};

/* ---- pcie_print_link_status ---- */
static const struct cordon_clause clauses_pcie_print_link_status[] = {
	{ "pcie_print_link_status", "specs/linux/pci-find.own.h", "pcie_print_link_status", 57 },
	{ "pcie_print_link_status", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 57 },
};
CORDON_SAME_TYPE(pcie_print_link_status, void, struct pci_dev *);
static void enter_pcie_print_link_status(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcie_print_link_status[1]);
}

const struct cordon_contract cordon_import_pcie_print_link_status = {
	.name = "pcie_print_link_status",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pcie_print_link_status[0],
	.enter = enter_pcie_print_link_status,
};

/* ---- pcie_bandwidth_available ---- */
static const struct cordon_clause clauses_pcie_bandwidth_available[] = {
	{ "pcie_bandwidth_available", "specs/linux/pci-find.own.h", "pcie_bandwidth_available", 58 },
	{ "pcie_bandwidth_available", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 60 },
	{ "pcie_bandwidth_available", "specs/linux/pci-find.own.h", "__checks_if(limiting_dev, write(limiting_dev, sizeof(*limiting_dev)))", 61 },
	{ "pcie_bandwidth_available", "specs/linux/pci-find.own.h", "__checks_if(speed, write(speed, sizeof(*speed)))", 62 },
	{ "pcie_bandwidth_available", "specs/linux/pci-find.own.h", "__checks_if(width, write(width, sizeof(*width)))", 63 },
};
CORDON_SAME_TYPE(pcie_bandwidth_available, u32, struct pci_dev *, struct pci_dev **, enum pci_bus_speed *, enum pcie_link_width *);
static void enter_pcie_bandwidth_available(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	struct pci_dev **limiting_dev = (struct pci_dev **)call->args[1];
	enum pci_bus_speed *speed = (enum pci_bus_speed *)call->args[2];
	enum pcie_link_width *width = (enum pcie_link_width *)call->args[3];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pcie_bandwidth_available[1]);
	if (limiting_dev) {
		cordon_need_write(call, limiting_dev, sizeof(*limiting_dev), &clauses_pcie_bandwidth_available[2]);
	}
	if (speed) {
		cordon_need_write(call, speed, sizeof(*speed), &clauses_pcie_bandwidth_available[3]);
	}
	if (width) {
		cordon_need_write(call, width, sizeof(*width), &clauses_pcie_bandwidth_available[4]);
	}
}

const struct cordon_contract cordon_import_pcie_bandwidth_available = {
	.name = "pcie_bandwidth_available",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pcie_bandwidth_available[0],
	.enter = enter_pcie_bandwidth_available,
};

/* ---- pci_choose_state ---- */
static const struct cordon_clause clauses_pci_choose_state[] = {
	{ "pci_choose_state", "specs/linux/pci-find.own.h", "pci_choose_state", 64 },
	{ "pci_choose_state", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 64 },
};
CORDON_SAME_TYPE(pci_choose_state, pci_power_t, struct pci_dev *, pm_message_t);
CORDON_IN_REGISTERS(pci_power_t, 16);
CORDON_IN_REGISTERS(pm_message_t, 8);
static void enter_pci_choose_state(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_choose_state[1]);
}

const struct cordon_contract cordon_import_pci_choose_state = {
	.name = "pci_choose_state",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_choose_state[0],
	.enter = enter_pci_choose_state,
};

/* ---- pci_read_vpd ---- */
static const struct cordon_clause clauses_pci_read_vpd[] = {
	{ "pci_read_vpd", "specs/linux/pci-find.own.h", "pci_read_vpd", 67 },
	{ "pci_read_vpd", "specs/linux/pci-find.own.h", "__runs_in(process)", 68 },
	{ "pci_read_vpd", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 69 },
	{ "pci_read_vpd", "specs/linux/pci-find.own.h", "__checks(write(buf, count))", 69 },
};
CORDON_SAME_TYPE(pci_read_vpd, ssize_t, struct pci_dev *, loff_t, size_t, void *);
static void enter_pci_read_vpd(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	size_t count = (size_t)call->args[2];
	void *buf = (void *)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_read_vpd[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_read_vpd[2]);
	cordon_need_write(call, buf, count, &clauses_pci_read_vpd[3]);
}

const struct cordon_contract cordon_import_pci_read_vpd = {
	.name = "pci_read_vpd",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pci_read_vpd[0],
	.enter = enter_pci_read_vpd,
};

/* ---- pci_vpd_alloc ---- */
static const struct cordon_clause clauses_pci_vpd_alloc[] = {
	{ "pci_vpd_alloc", "specs/linux/pci-find.own.h", "pci_vpd_alloc", 70 },
	{ "pci_vpd_alloc", "specs/linux/pci-find.own.h", "__runs_in(process)", 71 },
	{ "pci_vpd_alloc", "specs/linux/pci-find.own.h", "__checks(ref(dev))", 72 },
	{ "pci_vpd_alloc", "specs/linux/pci-find.own.h", "__checks_if(size, write(size, sizeof(*size)))", 73 },
	{ "pci_vpd_alloc", "specs/linux/pci-find.own.h", "__returns_if(!IS_ERR(ret), alloc(ret, dev->vpd.len, kfree))", 74 },
};
CORDON_SAME_TYPE(pci_vpd_alloc, void *, struct pci_dev *, unsigned int *);
static void enter_pci_vpd_alloc(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	unsigned int *size = (unsigned int *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pci_vpd_alloc[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pci_vpd_alloc[2]);
	if (size) {
		cordon_need_write(call, size, sizeof(*size), &clauses_pci_vpd_alloc[3]);
	}
}

static void leave_pci_vpd_alloc(struct cordon_call *call)
{
	struct pci_dev *dev = (struct pci_dev *)call->args[0];
	void *ret = (void *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_alloc(call, 0, ret, dev->vpd.len, cordon_releases_kfree, CORDON_TYPE(ret), &clauses_pci_vpd_alloc[4]);
	}
}

const struct cordon_contract cordon_import_pci_vpd_alloc = {
	.name = "pci_vpd_alloc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_vpd_alloc[0],
	.enter = enter_pci_vpd_alloc,
	.leave = leave_pci_vpd_alloc,
};

/* ---- pci_vpd_find_ro_info_keyword ---- */
static const struct cordon_clause clauses_pci_vpd_find_ro_info_keyword[] = {
	{ "pci_vpd_find_ro_info_keyword", "specs/linux/pci-find.own.h", "pci_vpd_find_ro_info_keyword", 75 },
	{ "pci_vpd_find_ro_info_keyword", "specs/linux/pci-find.own.h", "__checks(read(buf, len))", 76 },
	{ "pci_vpd_find_ro_info_keyword", "specs/linux/pci-find.own.h", "__checks(read(kw, 2))", 76 },
	{ "pci_vpd_find_ro_info_keyword", "specs/linux/pci-find.own.h", "__checks_if(size, write(size, sizeof(*size)))", 77 },
};
CORDON_SAME_TYPE(pci_vpd_find_ro_info_keyword, int, const void *, unsigned int, const char *, unsigned int *);
static void enter_pci_vpd_find_ro_info_keyword(struct cordon_call *call)
{
	const void *buf = (const void *)call->args[0];
	unsigned int len = (unsigned int)call->args[1];
	const char *kw = (const char *)call->args[2];
	unsigned int *size = (unsigned int *)call->args[3];

	cordon_need_read(call, buf, len, &clauses_pci_vpd_find_ro_info_keyword[1]);
	cordon_need_read(call, kw, 2, &clauses_pci_vpd_find_ro_info_keyword[2]);
	if (size) {
		cordon_need_write(call, size, sizeof(*size), &clauses_pci_vpd_find_ro_info_keyword[3]);
	}
}

const struct cordon_contract cordon_import_pci_vpd_find_ro_info_keyword = {
	.name = "pci_vpd_find_ro_info_keyword",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pci_vpd_find_ro_info_keyword[0],
	.enter = enter_pci_vpd_find_ro_info_keyword,
};

/* ---- pci_vpd_check_csum ---- */
static const struct cordon_clause clauses_pci_vpd_check_csum[] = {
	{ "pci_vpd_check_csum", "specs/linux/pci-find.own.h", "pci_vpd_check_csum", 78 },
	{ "pci_vpd_check_csum", "specs/linux/pci-find.own.h", "__checks(read(buf, len))", 79 },
};
CORDON_SAME_TYPE(pci_vpd_check_csum, int, const void *, unsigned int);
static void enter_pci_vpd_check_csum(struct cordon_call *call)
{
	const void *buf = (const void *)call->args[0];
	unsigned int len = (unsigned int)call->args[1];

	cordon_need_read(call, buf, len, &clauses_pci_vpd_check_csum[1]);
}

const struct cordon_contract cordon_import_pci_vpd_check_csum = {
	.name = "pci_vpd_check_csum",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pci_vpd_check_csum[0],
	.enter = enter_pci_vpd_check_csum,
};

/* ---- pci_bus_read_config_byte ---- */
static const struct cordon_clause clauses_pci_bus_read_config_byte[] = {
	{ "pci_bus_read_config_byte", "specs/linux/pci-find.own.h", "pci_bus_read_config_byte", 88 },
	{ "pci_bus_read_config_byte", "specs/linux/pci-find.own.h", "__checks(ref(bus))", 88 },
	{ "pci_bus_read_config_byte", "specs/linux/pci-find.own.h", "__requires(devfn < 256)", 88 },
	{ "pci_bus_read_config_byte", "specs/linux/pci-find.own.h", "__checks(write(val, sizeof(*val)))", 88 },
};
CORDON_SAME_TYPE(pci_bus_read_config_byte, int, struct pci_bus *, unsigned int, int, u8 *);
static void enter_pci_bus_read_config_byte(struct cordon_call *call)
{
	struct pci_bus *bus = (struct pci_bus *)call->args[0];
	unsigned int devfn = (unsigned int)call->args[1];
	u8 *val = (u8 *)call->args[3];

	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses_pci_bus_read_config_byte[1]);
	cordon_require(call, devfn < 256, &clauses_pci_bus_read_config_byte[2]);
	cordon_need_write(call, val, sizeof(*val), &clauses_pci_bus_read_config_byte[3]);
}

const struct cordon_contract cordon_import_pci_bus_read_config_byte = {
	.name = "pci_bus_read_config_byte",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pci_bus_read_config_byte[0],
	.enter = enter_pci_bus_read_config_byte,
};

/* ---- pci_bus_read_config_word ---- */
static const struct cordon_clause clauses_pci_bus_read_config_word[] = {
	{ "pci_bus_read_config_word", "specs/linux/pci-find.own.h", "pci_bus_read_config_word", 89 },
	{ "pci_bus_read_config_word", "specs/linux/pci-find.own.h", "__checks(ref(bus))", 89 },
	{ "pci_bus_read_config_word", "specs/linux/pci-find.own.h", "__requires(devfn < 256)", 89 },
	{ "pci_bus_read_config_word", "specs/linux/pci-find.own.h", "__checks(write(val, sizeof(*val)))", 89 },
};
CORDON_SAME_TYPE(pci_bus_read_config_word, int, struct pci_bus *, unsigned int, int, u16 *);
static void enter_pci_bus_read_config_word(struct cordon_call *call)
{
	struct pci_bus *bus = (struct pci_bus *)call->args[0];
	unsigned int devfn = (unsigned int)call->args[1];
	u16 *val = (u16 *)call->args[3];

	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses_pci_bus_read_config_word[1]);
	cordon_require(call, devfn < 256, &clauses_pci_bus_read_config_word[2]);
	cordon_need_write(call, val, sizeof(*val), &clauses_pci_bus_read_config_word[3]);
}

const struct cordon_contract cordon_import_pci_bus_read_config_word = {
	.name = "pci_bus_read_config_word",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pci_bus_read_config_word[0],
	.enter = enter_pci_bus_read_config_word,
};

/* ---- pci_bus_read_config_dword ---- */
static const struct cordon_clause clauses_pci_bus_read_config_dword[] = {
	{ "pci_bus_read_config_dword", "specs/linux/pci-find.own.h", "pci_bus_read_config_dword", 90 },
	{ "pci_bus_read_config_dword", "specs/linux/pci-find.own.h", "__checks(ref(bus))", 90 },
	{ "pci_bus_read_config_dword", "specs/linux/pci-find.own.h", "__requires(devfn < 256)", 90 },
	{ "pci_bus_read_config_dword", "specs/linux/pci-find.own.h", "__checks(write(val, sizeof(*val)))", 90 },
};
CORDON_SAME_TYPE(pci_bus_read_config_dword, int, struct pci_bus *, unsigned int, int, u32 *);
static void enter_pci_bus_read_config_dword(struct cordon_call *call)
{
	struct pci_bus *bus = (struct pci_bus *)call->args[0];
	unsigned int devfn = (unsigned int)call->args[1];
	u32 *val = (u32 *)call->args[3];

	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses_pci_bus_read_config_dword[1]);
	cordon_require(call, devfn < 256, &clauses_pci_bus_read_config_dword[2]);
	cordon_need_write(call, val, sizeof(*val), &clauses_pci_bus_read_config_dword[3]);
}

const struct cordon_contract cordon_import_pci_bus_read_config_dword = {
	.name = "pci_bus_read_config_dword",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pci_bus_read_config_dword[0],
	.enter = enter_pci_bus_read_config_dword,
};

/* ---- pci_bus_write_config_byte ---- */
static const struct cordon_clause clauses_pci_bus_write_config_byte[] = {
	{ "pci_bus_write_config_byte", "specs/linux/pci-find.own.h", "pci_bus_write_config_byte", 91 },
	{ "pci_bus_write_config_byte", "specs/linux/pci-find.own.h", "__checks(ref(bus))", 91 },
	{ "pci_bus_write_config_byte", "specs/linux/pci-find.own.h", "__requires(devfn < 256)", 91 },
};
CORDON_SAME_TYPE(pci_bus_write_config_byte, int, struct pci_bus *, unsigned int, int, u8);
static void enter_pci_bus_write_config_byte(struct cordon_call *call)
{
	struct pci_bus *bus = (struct pci_bus *)call->args[0];
	unsigned int devfn = (unsigned int)call->args[1];

	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses_pci_bus_write_config_byte[1]);
	cordon_require(call, devfn < 256, &clauses_pci_bus_write_config_byte[2]);
}

const struct cordon_contract cordon_import_pci_bus_write_config_byte = {
	.name = "pci_bus_write_config_byte",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pci_bus_write_config_byte[0],
	.enter = enter_pci_bus_write_config_byte,
};

/* ---- pci_bus_write_config_word ---- */
static const struct cordon_clause clauses_pci_bus_write_config_word[] = {
	{ "pci_bus_write_config_word", "specs/linux/pci-find.own.h", "pci_bus_write_config_word", 92 },
	{ "pci_bus_write_config_word", "specs/linux/pci-find.own.h", "__checks(ref(bus))", 92 },
	{ "pci_bus_write_config_word", "specs/linux/pci-find.own.h", "__requires(devfn < 256)", 92 },
};
CORDON_SAME_TYPE(pci_bus_write_config_word, int, struct pci_bus *, unsigned int, int, u16);
static void enter_pci_bus_write_config_word(struct cordon_call *call)
{
	struct pci_bus *bus = (struct pci_bus *)call->args[0];
	unsigned int devfn = (unsigned int)call->args[1];

	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses_pci_bus_write_config_word[1]);
	cordon_require(call, devfn < 256, &clauses_pci_bus_write_config_word[2]);
}

const struct cordon_contract cordon_import_pci_bus_write_config_word = {
	.name = "pci_bus_write_config_word",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pci_bus_write_config_word[0],
	.enter = enter_pci_bus_write_config_word,
};

/* ---- pci_bus_write_config_dword ---- */
static const struct cordon_clause clauses_pci_bus_write_config_dword[] = {
	{ "pci_bus_write_config_dword", "specs/linux/pci-find.own.h", "pci_bus_write_config_dword", 93 },
	{ "pci_bus_write_config_dword", "specs/linux/pci-find.own.h", "__checks(ref(bus))", 93 },
	{ "pci_bus_write_config_dword", "specs/linux/pci-find.own.h", "__requires(devfn < 256)", 93 },
};
CORDON_SAME_TYPE(pci_bus_write_config_dword, int, struct pci_bus *, unsigned int, int, u32);
static void enter_pci_bus_write_config_dword(struct cordon_call *call)
{
	struct pci_bus *bus = (struct pci_bus *)call->args[0];
	unsigned int devfn = (unsigned int)call->args[1];

	cordon_need_ref(call, bus, 0, CORDON_TYPE(bus), &clauses_pci_bus_write_config_dword[1]);
	cordon_require(call, devfn < 256, &clauses_pci_bus_write_config_dword[2]);
}

const struct cordon_contract cordon_import_pci_bus_write_config_dword = {
	.name = "pci_bus_write_config_dword",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pci_bus_write_config_dword[0],
	.enter = enter_pci_bus_write_config_dword,
};

