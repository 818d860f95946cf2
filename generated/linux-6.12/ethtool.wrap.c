/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/ethtool.own.h>
#include "wrap.h"

/* ---- ethtool_op_get_link ---- */
static const struct cordon_clause clauses_ethtool_op_get_link[] = {
	{ "ethtool_op_get_link", "specs/linux/ethtool.own.h", "ethtool_op_get_link", 9 },
	{ "ethtool_op_get_link", "specs/linux/ethtool.own.h", "__checks(ref(dev))", 9 },
};
CORDON_SAME_TYPE(ethtool_op_get_link, u32, struct net_device *);
static void enter_ethtool_op_get_link(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_ethtool_op_get_link[1]);
}

const struct cordon_contract cordon_import_ethtool_op_get_link = {
	.name = "ethtool_op_get_link",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ethtool_op_get_link[0],
	.enter = enter_ethtool_op_get_link,
};

/* ---- ethtool_convert_legacy_u32_to_link_mode ---- */
static const struct cordon_clause clauses_ethtool_convert_legacy_u32_to_link_mode[] = {
	{ "ethtool_convert_legacy_u32_to_link_mode", "specs/linux/ethtool.own.h", "ethtool_convert_legacy_u32_to_link_mode", 14 },
	{ "ethtool_convert_legacy_u32_to_link_mode", "specs/linux/ethtool.own.h", "__checks(write(dst, BITS_TO_LONGS(__ETHTOOL_LINK_MODE_MASK_NBITS) * sizeof(long)))", 15 },
};
CORDON_SAME_TYPE(ethtool_convert_legacy_u32_to_link_mode, void, unsigned long *, u32);
static void enter_ethtool_convert_legacy_u32_to_link_mode(struct cordon_call *call)
{
	unsigned long *dst = (unsigned long *)call->args[0];

	cordon_need_write(call, dst, BITS_TO_LONGS(__ETHTOOL_LINK_MODE_MASK_NBITS) * sizeof(long), &clauses_ethtool_convert_legacy_u32_to_link_mode[1]);
}

const struct cordon_contract cordon_import_ethtool_convert_legacy_u32_to_link_mode = {
	.name = "ethtool_convert_legacy_u32_to_link_mode",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_convert_legacy_u32_to_link_mode[0],
	.enter = enter_ethtool_convert_legacy_u32_to_link_mode,
};

/* ---- ethtool_convert_link_mode_to_legacy_u32 ---- */
static const struct cordon_clause clauses_ethtool_convert_link_mode_to_legacy_u32[] = {
	{ "ethtool_convert_link_mode_to_legacy_u32", "specs/linux/ethtool.own.h", "ethtool_convert_link_mode_to_legacy_u32", 16 },
	{ "ethtool_convert_link_mode_to_legacy_u32", "specs/linux/ethtool.own.h", "__checks(write(legacy_u32, sizeof(*legacy_u32)))", 17 },
	{ "ethtool_convert_link_mode_to_legacy_u32", "specs/linux/ethtool.own.h", "__checks(read(src, BITS_TO_LONGS(__ETHTOOL_LINK_MODE_MASK_NBITS) * sizeof(long)))", 18 },
};
CORDON_SAME_TYPE(ethtool_convert_link_mode_to_legacy_u32, bool, u32 *, const unsigned long *);
static void enter_ethtool_convert_link_mode_to_legacy_u32(struct cordon_call *call)
{
	u32 *legacy_u32 = (u32 *)call->args[0];
	const unsigned long *src = (const unsigned long *)call->args[1];

	cordon_need_write(call, legacy_u32, sizeof(*legacy_u32), &clauses_ethtool_convert_link_mode_to_legacy_u32[1]);
	cordon_need_read(call, src, BITS_TO_LONGS(__ETHTOOL_LINK_MODE_MASK_NBITS) * sizeof(long), &clauses_ethtool_convert_link_mode_to_legacy_u32[2]);
}

const struct cordon_contract cordon_import_ethtool_convert_link_mode_to_legacy_u32 = {
	.name = "ethtool_convert_link_mode_to_legacy_u32",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_convert_link_mode_to_legacy_u32[0],
	.enter = enter_ethtool_convert_link_mode_to_legacy_u32,
};

/* ---- ethtool_op_get_ts_info ---- */
static const struct cordon_clause clauses_ethtool_op_get_ts_info[] = {
	{ "ethtool_op_get_ts_info", "specs/linux/ethtool.own.h", "ethtool_op_get_ts_info", 25 },
	{ "ethtool_op_get_ts_info", "specs/linux/ethtool.own.h", "__checks(ref(dev))", 26 },
	{ "ethtool_op_get_ts_info", "specs/linux/ethtool.own.h", "__checks(write(eti, sizeof(*eti)))", 26 },
};
CORDON_SAME_TYPE(ethtool_op_get_ts_info, int, struct net_device *, struct kernel_ethtool_ts_info *);
static void enter_ethtool_op_get_ts_info(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	struct kernel_ethtool_ts_info *eti = (struct kernel_ethtool_ts_info *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_ethtool_op_get_ts_info[1]);
	cordon_need_write(call, eti, sizeof(*eti), &clauses_ethtool_op_get_ts_info[2]);
}

const struct cordon_contract cordon_import_ethtool_op_get_ts_info = {
	.name = "ethtool_op_get_ts_info",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_op_get_ts_info[0],
	.enter = enter_ethtool_op_get_ts_info,
};

/* ---- ethtool_ops.get_ts_info ---- */
static const struct cordon_clause clauses_ethtool_ops__get_ts_info[] = {
	{ "ethtool_ops.get_ts_info", "specs/linux/ethtool.own.h", "ethtool_ops.get_ts_info", 27 },
	{ "ethtool_ops.get_ts_info", "specs/linux/ethtool.own.h", "__principal(dev)", 28 },
	{ "ethtool_ops.get_ts_info", "specs/linux/ethtool.own.h", "__runs_in(process)", 28 },
	{ "ethtool_ops.get_ts_info", "specs/linux/ethtool.own.h", "__lends(write(info, sizeof(*info)))", 28 },
	{ "ethtool_ops.get_ts_info", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 28 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_ts_info, int, struct net_device *, struct kernel_ethtool_ts_info *);
static void enter_ethtool_ops__get_ts_info(struct cordon_call *call)
{
	struct kernel_ethtool_ts_info *info = (struct kernel_ethtool_ts_info *)call->args[1];

	cordon_lend_write(call, info, sizeof(*info), CORDON_TYPE(info), &clauses_ethtool_ops__get_ts_info[3]);
}

static u64 fault_ethtool_ops__get_ts_info(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__get_ts_info = {
	.name = "ethtool_ops.get_ts_info",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__get_ts_info[0],
	.enter = enter_ethtool_ops__get_ts_info,
	.fault = fault_ethtool_ops__get_ts_info,
};

/* ---- ethtool_ops.get_drvinfo ---- */
static const struct cordon_clause clauses_ethtool_ops__get_drvinfo[] = {
	{ "ethtool_ops.get_drvinfo", "specs/linux/ethtool.own.h", "ethtool_ops.get_drvinfo", 31 },
	{ "ethtool_ops.get_drvinfo", "specs/linux/ethtool.own.h", "__principal(dev)", 32 },
	{ "ethtool_ops.get_drvinfo", "specs/linux/ethtool.own.h", "__runs_in(process)", 32 },
	{ "ethtool_ops.get_drvinfo", "specs/linux/ethtool.own.h", "__lends(write(info, sizeof(*info)))", 32 },
	{ "ethtool_ops.get_drvinfo", "specs/linux/ethtool.own.h", "__faults()", 32 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_drvinfo, void, struct net_device *, struct ethtool_drvinfo *);
static void enter_ethtool_ops__get_drvinfo(struct cordon_call *call)
{
	struct ethtool_drvinfo *info = (struct ethtool_drvinfo *)call->args[1];

	cordon_lend_write(call, info, sizeof(*info), CORDON_TYPE(info), &clauses_ethtool_ops__get_drvinfo[3]);
}

static u64 fault_ethtool_ops__get_drvinfo(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_ethtool_ops__get_drvinfo = {
	.name = "ethtool_ops.get_drvinfo",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__get_drvinfo[0],
	.enter = enter_ethtool_ops__get_drvinfo,
	.fault = fault_ethtool_ops__get_drvinfo,
};

/* ---- ethtool_ops.get_regs_len ---- */
static const struct cordon_clause clauses_ethtool_ops__get_regs_len[] = {
	{ "ethtool_ops.get_regs_len", "specs/linux/ethtool.own.h", "ethtool_ops.get_regs_len", 33 },
	{ "ethtool_ops.get_regs_len", "specs/linux/ethtool.own.h", "__principal(dev)", 33 },
	{ "ethtool_ops.get_regs_len", "specs/linux/ethtool.own.h", "__runs_in(process)", 33 },
	{ "ethtool_ops.get_regs_len", "specs/linux/ethtool.own.h", "__faults(0)", 33 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_regs_len, int, struct net_device *);
static u64 fault_ethtool_ops__get_regs_len(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_ethtool_ops__get_regs_len = {
	.name = "ethtool_ops.get_regs_len",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ethtool_ops__get_regs_len[0],
	.fault = fault_ethtool_ops__get_regs_len,
};

/* ---- ethtool_ops.get_regs ---- */
static const struct cordon_clause clauses_ethtool_ops__get_regs[] = {
	{ "ethtool_ops.get_regs", "specs/linux/ethtool.own.h", "ethtool_ops.get_regs", 34 },
	{ "ethtool_ops.get_regs", "specs/linux/ethtool.own.h", "__principal(dev)", 35 },
	{ "ethtool_ops.get_regs", "specs/linux/ethtool.own.h", "__runs_in(process)", 35 },
	{ "ethtool_ops.get_regs", "specs/linux/ethtool.own.h", "__lends(write(regs, sizeof(*regs)))", 35 },
	{ "ethtool_ops.get_regs", "specs/linux/ethtool.own.h", "__lends(write(p, regs->len))", 35 },
	{ "ethtool_ops.get_regs", "specs/linux/ethtool.own.h", "__faults()", 35 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_regs, void, struct net_device *, struct ethtool_regs *, void *);
static void enter_ethtool_ops__get_regs(struct cordon_call *call)
{
	struct ethtool_regs *regs = (struct ethtool_regs *)call->args[1];
	void *p = (void *)call->args[2];

	cordon_lend_write(call, regs, sizeof(*regs), CORDON_TYPE(regs), &clauses_ethtool_ops__get_regs[3]);
	cordon_lend_write(call, p, regs->len, CORDON_TYPE(p), &clauses_ethtool_ops__get_regs[4]);
}

static u64 fault_ethtool_ops__get_regs(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_ethtool_ops__get_regs = {
	.name = "ethtool_ops.get_regs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_ethtool_ops__get_regs[0],
	.enter = enter_ethtool_ops__get_regs,
	.fault = fault_ethtool_ops__get_regs,
};

/* ---- ethtool_ops.get_wol ---- */
static const struct cordon_clause clauses_ethtool_ops__get_wol[] = {
	{ "ethtool_ops.get_wol", "specs/linux/ethtool.own.h", "ethtool_ops.get_wol", 36 },
	{ "ethtool_ops.get_wol", "specs/linux/ethtool.own.h", "__principal(dev)", 37 },
	{ "ethtool_ops.get_wol", "specs/linux/ethtool.own.h", "__runs_in(process)", 37 },
	{ "ethtool_ops.get_wol", "specs/linux/ethtool.own.h", "__lends(write(wol, sizeof(*wol)))", 37 },
	{ "ethtool_ops.get_wol", "specs/linux/ethtool.own.h", "__faults()", 37 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_wol, void, struct net_device *, struct ethtool_wolinfo *);
static void enter_ethtool_ops__get_wol(struct cordon_call *call)
{
	struct ethtool_wolinfo *wol = (struct ethtool_wolinfo *)call->args[1];

	cordon_lend_write(call, wol, sizeof(*wol), CORDON_TYPE(wol), &clauses_ethtool_ops__get_wol[3]);
}

static u64 fault_ethtool_ops__get_wol(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_ethtool_ops__get_wol = {
	.name = "ethtool_ops.get_wol",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__get_wol[0],
	.enter = enter_ethtool_ops__get_wol,
	.fault = fault_ethtool_ops__get_wol,
};

/* ---- ethtool_ops.set_wol ---- */
static const struct cordon_clause clauses_ethtool_ops__set_wol[] = {
	{ "ethtool_ops.set_wol", "specs/linux/ethtool.own.h", "ethtool_ops.set_wol", 38 },
	{ "ethtool_ops.set_wol", "specs/linux/ethtool.own.h", "__principal(dev)", 39 },
	{ "ethtool_ops.set_wol", "specs/linux/ethtool.own.h", "__runs_in(process)", 39 },
	{ "ethtool_ops.set_wol", "specs/linux/ethtool.own.h", "__lends(write(wol, sizeof(*wol)))", 39 },
	{ "ethtool_ops.set_wol", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 39 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->set_wol, int, struct net_device *, struct ethtool_wolinfo *);
static void enter_ethtool_ops__set_wol(struct cordon_call *call)
{
	struct ethtool_wolinfo *wol = (struct ethtool_wolinfo *)call->args[1];

	cordon_lend_write(call, wol, sizeof(*wol), CORDON_TYPE(wol), &clauses_ethtool_ops__set_wol[3]);
}

static u64 fault_ethtool_ops__set_wol(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__set_wol = {
	.name = "ethtool_ops.set_wol",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__set_wol[0],
	.enter = enter_ethtool_ops__set_wol,
	.fault = fault_ethtool_ops__set_wol,
};

/* ---- ethtool_ops.get_msglevel ---- */
static const struct cordon_clause clauses_ethtool_ops__get_msglevel[] = {
	{ "ethtool_ops.get_msglevel", "specs/linux/ethtool.own.h", "ethtool_ops.get_msglevel", 40 },
	{ "ethtool_ops.get_msglevel", "specs/linux/ethtool.own.h", "__principal(dev)", 40 },
	{ "ethtool_ops.get_msglevel", "specs/linux/ethtool.own.h", "__runs_in(process)", 40 },
	{ "ethtool_ops.get_msglevel", "specs/linux/ethtool.own.h", "__faults(0)", 40 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_msglevel, u32, struct net_device *);
static u64 fault_ethtool_ops__get_msglevel(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_ethtool_ops__get_msglevel = {
	.name = "ethtool_ops.get_msglevel",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ethtool_ops__get_msglevel[0],
	.fault = fault_ethtool_ops__get_msglevel,
};

/* ---- ethtool_ops.set_msglevel ---- */
static const struct cordon_clause clauses_ethtool_ops__set_msglevel[] = {
	{ "ethtool_ops.set_msglevel", "specs/linux/ethtool.own.h", "ethtool_ops.set_msglevel", 41 },
	{ "ethtool_ops.set_msglevel", "specs/linux/ethtool.own.h", "__principal(dev)", 41 },
	{ "ethtool_ops.set_msglevel", "specs/linux/ethtool.own.h", "__runs_in(process)", 41 },
	{ "ethtool_ops.set_msglevel", "specs/linux/ethtool.own.h", "__faults()", 41 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->set_msglevel, void, struct net_device *, u32);
static u64 fault_ethtool_ops__set_msglevel(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_ethtool_ops__set_msglevel = {
	.name = "ethtool_ops.set_msglevel",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__set_msglevel[0],
	.fault = fault_ethtool_ops__set_msglevel,
};

/* ---- ethtool_ops.nway_reset ---- */
static const struct cordon_clause clauses_ethtool_ops__nway_reset[] = {
	{ "ethtool_ops.nway_reset", "specs/linux/ethtool.own.h", "ethtool_ops.nway_reset", 42 },
	{ "ethtool_ops.nway_reset", "specs/linux/ethtool.own.h", "__principal(dev)", 42 },
	{ "ethtool_ops.nway_reset", "specs/linux/ethtool.own.h", "__runs_in(process)", 42 },
	{ "ethtool_ops.nway_reset", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 42 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->nway_reset, int, struct net_device *);
static u64 fault_ethtool_ops__nway_reset(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__nway_reset = {
	.name = "ethtool_ops.nway_reset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ethtool_ops__nway_reset[0],
	.fault = fault_ethtool_ops__nway_reset,
};

/* ---- ethtool_ops.get_link ---- */
static const struct cordon_clause clauses_ethtool_ops__get_link[] = {
	{ "ethtool_ops.get_link", "specs/linux/ethtool.own.h", "ethtool_ops.get_link", 43 },
	{ "ethtool_ops.get_link", "specs/linux/ethtool.own.h", "__principal(dev)", 43 },
	{ "ethtool_ops.get_link", "specs/linux/ethtool.own.h", "__runs_in(process)", 43 },
	{ "ethtool_ops.get_link", "specs/linux/ethtool.own.h", "__faults(0)", 43 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_link, u32, struct net_device *);
static u64 fault_ethtool_ops__get_link(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_ethtool_ops__get_link = {
	.name = "ethtool_ops.get_link",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ethtool_ops__get_link[0],
	.fault = fault_ethtool_ops__get_link,
};

/* ---- ethtool_ops.get_eeprom_len ---- */
static const struct cordon_clause clauses_ethtool_ops__get_eeprom_len[] = {
	{ "ethtool_ops.get_eeprom_len", "specs/linux/ethtool.own.h", "ethtool_ops.get_eeprom_len", 44 },
	{ "ethtool_ops.get_eeprom_len", "specs/linux/ethtool.own.h", "__principal(dev)", 44 },
	{ "ethtool_ops.get_eeprom_len", "specs/linux/ethtool.own.h", "__runs_in(process)", 44 },
	{ "ethtool_ops.get_eeprom_len", "specs/linux/ethtool.own.h", "__faults(0)", 44 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_eeprom_len, int, struct net_device *);
static u64 fault_ethtool_ops__get_eeprom_len(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_ethtool_ops__get_eeprom_len = {
	.name = "ethtool_ops.get_eeprom_len",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ethtool_ops__get_eeprom_len[0],
	.fault = fault_ethtool_ops__get_eeprom_len,
};

/* ---- ethtool_ops.get_eeprom ---- */
static const struct cordon_clause clauses_ethtool_ops__get_eeprom[] = {
	{ "ethtool_ops.get_eeprom", "specs/linux/ethtool.own.h", "ethtool_ops.get_eeprom", 45 },
	{ "ethtool_ops.get_eeprom", "specs/linux/ethtool.own.h", "__principal(dev)", 46 },
	{ "ethtool_ops.get_eeprom", "specs/linux/ethtool.own.h", "__runs_in(process)", 46 },
	{ "ethtool_ops.get_eeprom", "specs/linux/ethtool.own.h", "__lends(write(eeprom, sizeof(*eeprom)))", 46 },
	{ "ethtool_ops.get_eeprom", "specs/linux/ethtool.own.h", "__lends(write(data, eeprom->len))", 46 },
	{ "ethtool_ops.get_eeprom", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 47 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_eeprom, int, struct net_device *, struct ethtool_eeprom *, u8 *);
static void enter_ethtool_ops__get_eeprom(struct cordon_call *call)
{
	struct ethtool_eeprom *eeprom = (struct ethtool_eeprom *)call->args[1];
	u8 *data = (u8 *)call->args[2];

	cordon_lend_write(call, eeprom, sizeof(*eeprom), CORDON_TYPE(eeprom), &clauses_ethtool_ops__get_eeprom[3]);
	cordon_lend_write(call, data, eeprom->len, CORDON_TYPE(data), &clauses_ethtool_ops__get_eeprom[4]);
}

static u64 fault_ethtool_ops__get_eeprom(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__get_eeprom = {
	.name = "ethtool_ops.get_eeprom",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_ethtool_ops__get_eeprom[0],
	.enter = enter_ethtool_ops__get_eeprom,
	.fault = fault_ethtool_ops__get_eeprom,
};

/* ---- ethtool_ops.set_eeprom ---- */
static const struct cordon_clause clauses_ethtool_ops__set_eeprom[] = {
	{ "ethtool_ops.set_eeprom", "specs/linux/ethtool.own.h", "ethtool_ops.set_eeprom", 48 },
	{ "ethtool_ops.set_eeprom", "specs/linux/ethtool.own.h", "__principal(dev)", 49 },
	{ "ethtool_ops.set_eeprom", "specs/linux/ethtool.own.h", "__runs_in(process)", 49 },
	{ "ethtool_ops.set_eeprom", "specs/linux/ethtool.own.h", "__lends(write(eeprom, sizeof(*eeprom)))", 49 },
	{ "ethtool_ops.set_eeprom", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 49 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->set_eeprom, int, struct net_device *, struct ethtool_eeprom *, u8 *);
static void enter_ethtool_ops__set_eeprom(struct cordon_call *call)
{
	struct ethtool_eeprom *eeprom = (struct ethtool_eeprom *)call->args[1];

	cordon_lend_write(call, eeprom, sizeof(*eeprom), CORDON_TYPE(eeprom), &clauses_ethtool_ops__set_eeprom[3]);
}

static u64 fault_ethtool_ops__set_eeprom(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__set_eeprom = {
	.name = "ethtool_ops.set_eeprom",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_ethtool_ops__set_eeprom[0],
	.enter = enter_ethtool_ops__set_eeprom,
	.fault = fault_ethtool_ops__set_eeprom,
};

/* ---- ethtool_ops.get_ringparam ---- */
static const struct cordon_clause clauses_ethtool_ops__get_ringparam[] = {
	{ "ethtool_ops.get_ringparam", "specs/linux/ethtool.own.h", "ethtool_ops.get_ringparam", 50 },
	{ "ethtool_ops.get_ringparam", "specs/linux/ethtool.own.h", "__principal(dev)", 52 },
	{ "ethtool_ops.get_ringparam", "specs/linux/ethtool.own.h", "__runs_in(process)", 52 },
	{ "ethtool_ops.get_ringparam", "specs/linux/ethtool.own.h", "__lends(write(ring, sizeof(*ring)))", 52 },
	{ "ethtool_ops.get_ringparam", "specs/linux/ethtool.own.h", "__lends(write(kring, sizeof(*kring)))", 52 },
	{ "ethtool_ops.get_ringparam", "specs/linux/ethtool.own.h", "__lends_if(extack, write(extack, sizeof(*extack)))", 53 },
	{ "ethtool_ops.get_ringparam", "specs/linux/ethtool.own.h", "__faults()", 53 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_ringparam, void, struct net_device *, struct ethtool_ringparam *, struct kernel_ethtool_ringparam *, struct netlink_ext_ack *);
static void enter_ethtool_ops__get_ringparam(struct cordon_call *call)
{
	struct ethtool_ringparam *ring = (struct ethtool_ringparam *)call->args[1];
	struct kernel_ethtool_ringparam *kring = (struct kernel_ethtool_ringparam *)call->args[2];
	struct netlink_ext_ack *extack = (struct netlink_ext_ack *)call->args[3];

	cordon_lend_write(call, ring, sizeof(*ring), CORDON_TYPE(ring), &clauses_ethtool_ops__get_ringparam[3]);
	cordon_lend_write(call, kring, sizeof(*kring), CORDON_TYPE(kring), &clauses_ethtool_ops__get_ringparam[4]);
	if (extack) {
		cordon_lend_write(call, extack, sizeof(*extack), CORDON_TYPE(extack), &clauses_ethtool_ops__get_ringparam[5]);
	}
}

static u64 fault_ethtool_ops__get_ringparam(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_ethtool_ops__get_ringparam = {
	.name = "ethtool_ops.get_ringparam",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_ethtool_ops__get_ringparam[0],
	.enter = enter_ethtool_ops__get_ringparam,
	.fault = fault_ethtool_ops__get_ringparam,
};

/* ---- ethtool_ops.set_ringparam ---- */
static const struct cordon_clause clauses_ethtool_ops__set_ringparam[] = {
	{ "ethtool_ops.set_ringparam", "specs/linux/ethtool.own.h", "ethtool_ops.set_ringparam", 54 },
	{ "ethtool_ops.set_ringparam", "specs/linux/ethtool.own.h", "__principal(dev)", 56 },
	{ "ethtool_ops.set_ringparam", "specs/linux/ethtool.own.h", "__runs_in(process)", 56 },
	{ "ethtool_ops.set_ringparam", "specs/linux/ethtool.own.h", "__lends_if(extack, write(extack, sizeof(*extack)))", 56 },
	{ "ethtool_ops.set_ringparam", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 56 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->set_ringparam, int, struct net_device *, struct ethtool_ringparam *, struct kernel_ethtool_ringparam *, struct netlink_ext_ack *);
static void enter_ethtool_ops__set_ringparam(struct cordon_call *call)
{
	struct netlink_ext_ack *extack = (struct netlink_ext_ack *)call->args[3];

	if (extack) {
		cordon_lend_write(call, extack, sizeof(*extack), CORDON_TYPE(extack), &clauses_ethtool_ops__set_ringparam[3]);
	}
}

static u64 fault_ethtool_ops__set_ringparam(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__set_ringparam = {
	.name = "ethtool_ops.set_ringparam",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_ethtool_ops__set_ringparam[0],
	.enter = enter_ethtool_ops__set_ringparam,
	.fault = fault_ethtool_ops__set_ringparam,
};

/* ---- ethtool_ops.get_pauseparam ---- */
static const struct cordon_clause clauses_ethtool_ops__get_pauseparam[] = {
	{ "ethtool_ops.get_pauseparam", "specs/linux/ethtool.own.h", "ethtool_ops.get_pauseparam", 57 },
	{ "ethtool_ops.get_pauseparam", "specs/linux/ethtool.own.h", "__principal(dev)", 58 },
	{ "ethtool_ops.get_pauseparam", "specs/linux/ethtool.own.h", "__runs_in(process)", 58 },
	{ "ethtool_ops.get_pauseparam", "specs/linux/ethtool.own.h", "__lends(write(pause, sizeof(*pause)))", 58 },
	{ "ethtool_ops.get_pauseparam", "specs/linux/ethtool.own.h", "__faults()", 58 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_pauseparam, void, struct net_device *, struct ethtool_pauseparam *);
static void enter_ethtool_ops__get_pauseparam(struct cordon_call *call)
{
	struct ethtool_pauseparam *pause = (struct ethtool_pauseparam *)call->args[1];

	cordon_lend_write(call, pause, sizeof(*pause), CORDON_TYPE(pause), &clauses_ethtool_ops__get_pauseparam[3]);
}

static u64 fault_ethtool_ops__get_pauseparam(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_ethtool_ops__get_pauseparam = {
	.name = "ethtool_ops.get_pauseparam",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__get_pauseparam[0],
	.enter = enter_ethtool_ops__get_pauseparam,
	.fault = fault_ethtool_ops__get_pauseparam,
};

/* ---- ethtool_ops.set_pauseparam ---- */
static const struct cordon_clause clauses_ethtool_ops__set_pauseparam[] = {
	{ "ethtool_ops.set_pauseparam", "specs/linux/ethtool.own.h", "ethtool_ops.set_pauseparam", 59 },
	{ "ethtool_ops.set_pauseparam", "specs/linux/ethtool.own.h", "__principal(dev)", 60 },
	{ "ethtool_ops.set_pauseparam", "specs/linux/ethtool.own.h", "__runs_in(process)", 60 },
	{ "ethtool_ops.set_pauseparam", "specs/linux/ethtool.own.h", "__lends(write(pause, sizeof(*pause)))", 60 },
	{ "ethtool_ops.set_pauseparam", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 60 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->set_pauseparam, int, struct net_device *, struct ethtool_pauseparam *);
static void enter_ethtool_ops__set_pauseparam(struct cordon_call *call)
{
	struct ethtool_pauseparam *pause = (struct ethtool_pauseparam *)call->args[1];

	cordon_lend_write(call, pause, sizeof(*pause), CORDON_TYPE(pause), &clauses_ethtool_ops__set_pauseparam[3]);
}

static u64 fault_ethtool_ops__set_pauseparam(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__set_pauseparam = {
	.name = "ethtool_ops.set_pauseparam",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__set_pauseparam[0],
	.enter = enter_ethtool_ops__set_pauseparam,
	.fault = fault_ethtool_ops__set_pauseparam,
};

/* ---- ethtool_ops.self_test ---- */
static const struct cordon_clause clauses_ethtool_ops__self_test[] = {
	{ "ethtool_ops.self_test", "specs/linux/ethtool.own.h", "ethtool_ops.self_test", 61 },
	{ "ethtool_ops.self_test", "specs/linux/ethtool.own.h", "__principal(dev)", 62 },
	{ "ethtool_ops.self_test", "specs/linux/ethtool.own.h", "__runs_in(process)", 62 },
	{ "ethtool_ops.self_test", "specs/linux/ethtool.own.h", "__lends(write(etest, sizeof(*etest)))", 62 },
	{ "ethtool_ops.self_test", "specs/linux/ethtool.own.h", "__lends(write(data, etest->len * sizeof(*data)))", 63 },
	{ "ethtool_ops.self_test", "specs/linux/ethtool.own.h", "__faults()", 63 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->self_test, void, struct net_device *, struct ethtool_test *, u64 *);
static void enter_ethtool_ops__self_test(struct cordon_call *call)
{
	struct ethtool_test *etest = (struct ethtool_test *)call->args[1];
	u64 *data = (u64 *)call->args[2];

	cordon_lend_write(call, etest, sizeof(*etest), CORDON_TYPE(etest), &clauses_ethtool_ops__self_test[3]);
	cordon_lend_write(call, data, etest->len * sizeof(*data), CORDON_TYPE(data), &clauses_ethtool_ops__self_test[4]);
}

static u64 fault_ethtool_ops__self_test(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_ethtool_ops__self_test = {
	.name = "ethtool_ops.self_test",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_ethtool_ops__self_test[0],
	.enter = enter_ethtool_ops__self_test,
	.fault = fault_ethtool_ops__self_test,
};

/* ---- ethtool_ops.get_strings ---- */
static const struct cordon_clause clauses_ethtool_ops__get_strings[] = {
	{ "ethtool_ops.get_strings", "specs/linux/ethtool.own.h", "ethtool_ops.get_strings", 65 },
	{ "ethtool_ops.get_strings", "specs/linux/ethtool.own.h", "__principal(dev)", 66 },
	{ "ethtool_ops.get_strings", "specs/linux/ethtool.own.h", "__runs_in(process)", 66 },
	{ "ethtool_ops.get_strings", "specs/linux/ethtool.own.h", "__lends(write(data, extent(data)))", 66 },
	{ "ethtool_ops.get_strings", "specs/linux/ethtool.own.h", "__faults()", 66 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_strings, void, struct net_device *, u32, u8 *);
static void enter_ethtool_ops__get_strings(struct cordon_call *call)
{
	u8 *data = (u8 *)call->args[2];

	cordon_lend_write(call, data, extent(data), CORDON_TYPE(data), &clauses_ethtool_ops__get_strings[3]);
}

static u64 fault_ethtool_ops__get_strings(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_ethtool_ops__get_strings = {
	.name = "ethtool_ops.get_strings",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_ethtool_ops__get_strings[0],
	.enter = enter_ethtool_ops__get_strings,
	.fault = fault_ethtool_ops__get_strings,
};

/* ---- ethtool_ops.set_phys_id ---- */
static const struct cordon_clause clauses_ethtool_ops__set_phys_id[] = {
	{ "ethtool_ops.set_phys_id", "specs/linux/ethtool.own.h", "ethtool_ops.set_phys_id", 67 },
	{ "ethtool_ops.set_phys_id", "specs/linux/ethtool.own.h", "__principal(dev)", 68 },
	{ "ethtool_ops.set_phys_id", "specs/linux/ethtool.own.h", "__runs_in(process)", 68 },
	{ "ethtool_ops.set_phys_id", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 68 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->set_phys_id, int, struct net_device *, enum ethtool_phys_id_state);
static u64 fault_ethtool_ops__set_phys_id(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__set_phys_id = {
	.name = "ethtool_ops.set_phys_id",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__set_phys_id[0],
	.fault = fault_ethtool_ops__set_phys_id,
};

/* ---- ethtool_ops.get_ethtool_stats ---- */
static const struct cordon_clause clauses_ethtool_ops__get_ethtool_stats[] = {
	{ "ethtool_ops.get_ethtool_stats", "specs/linux/ethtool.own.h", "ethtool_ops.get_ethtool_stats", 69 },
	{ "ethtool_ops.get_ethtool_stats", "specs/linux/ethtool.own.h", "__principal(dev)", 70 },
	{ "ethtool_ops.get_ethtool_stats", "specs/linux/ethtool.own.h", "__runs_in(process)", 70 },
	{ "ethtool_ops.get_ethtool_stats", "specs/linux/ethtool.own.h", "__lends(write(data, stats->n_stats * sizeof(*data)))", 70 },
	{ "ethtool_ops.get_ethtool_stats", "specs/linux/ethtool.own.h", "__faults()", 70 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_ethtool_stats, void, struct net_device *, struct ethtool_stats *, u64 *);
static void enter_ethtool_ops__get_ethtool_stats(struct cordon_call *call)
{
	struct ethtool_stats *stats = (struct ethtool_stats *)call->args[1];
	u64 *data = (u64 *)call->args[2];

	cordon_lend_write(call, data, stats->n_stats * sizeof(*data), CORDON_TYPE(data), &clauses_ethtool_ops__get_ethtool_stats[3]);
}

static u64 fault_ethtool_ops__get_ethtool_stats(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_ethtool_ops__get_ethtool_stats = {
	.name = "ethtool_ops.get_ethtool_stats",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_ethtool_ops__get_ethtool_stats[0],
	.enter = enter_ethtool_ops__get_ethtool_stats,
	.fault = fault_ethtool_ops__get_ethtool_stats,
};

/* ---- ethtool_ops.get_sset_count ---- */
static const struct cordon_clause clauses_ethtool_ops__get_sset_count[] = {
	{ "ethtool_ops.get_sset_count", "specs/linux/ethtool.own.h", "ethtool_ops.get_sset_count", 71 },
	{ "ethtool_ops.get_sset_count", "specs/linux/ethtool.own.h", "__principal(dev)", 71 },
	{ "ethtool_ops.get_sset_count", "specs/linux/ethtool.own.h", "__runs_in(process)", 71 },
	{ "ethtool_ops.get_sset_count", "specs/linux/ethtool.own.h", "__faults(-EOPNOTSUPP)", 71 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_sset_count, int, struct net_device *, int);
static u64 fault_ethtool_ops__get_sset_count(struct cordon_call *call)
{
	return (u64)(-EOPNOTSUPP);
}

const struct cordon_contract cordon_callback_ethtool_ops__get_sset_count = {
	.name = "ethtool_ops.get_sset_count",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__get_sset_count[0],
	.fault = fault_ethtool_ops__get_sset_count,
};

/* ---- ethtool_ops.get_per_queue_coalesce ---- */
static const struct cordon_clause clauses_ethtool_ops__get_per_queue_coalesce[] = {
	{ "ethtool_ops.get_per_queue_coalesce", "specs/linux/ethtool.own.h", "ethtool_ops.get_per_queue_coalesce", 72 },
	{ "ethtool_ops.get_per_queue_coalesce", "specs/linux/ethtool.own.h", "__principal(dev)", 73 },
	{ "ethtool_ops.get_per_queue_coalesce", "specs/linux/ethtool.own.h", "__runs_in(process)", 73 },
	{ "ethtool_ops.get_per_queue_coalesce", "specs/linux/ethtool.own.h", "__lends(write(coalesce, sizeof(*coalesce)))", 73 },
	{ "ethtool_ops.get_per_queue_coalesce", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 73 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_per_queue_coalesce, int, struct net_device *, u32, struct ethtool_coalesce *);
static void enter_ethtool_ops__get_per_queue_coalesce(struct cordon_call *call)
{
	struct ethtool_coalesce *coalesce = (struct ethtool_coalesce *)call->args[2];

	cordon_lend_write(call, coalesce, sizeof(*coalesce), CORDON_TYPE(coalesce), &clauses_ethtool_ops__get_per_queue_coalesce[3]);
}

static u64 fault_ethtool_ops__get_per_queue_coalesce(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__get_per_queue_coalesce = {
	.name = "ethtool_ops.get_per_queue_coalesce",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_ethtool_ops__get_per_queue_coalesce[0],
	.enter = enter_ethtool_ops__get_per_queue_coalesce,
	.fault = fault_ethtool_ops__get_per_queue_coalesce,
};

/* ---- ethtool_ops.set_per_queue_coalesce ---- */
static const struct cordon_clause clauses_ethtool_ops__set_per_queue_coalesce[] = {
	{ "ethtool_ops.set_per_queue_coalesce", "specs/linux/ethtool.own.h", "ethtool_ops.set_per_queue_coalesce", 74 },
	{ "ethtool_ops.set_per_queue_coalesce", "specs/linux/ethtool.own.h", "__principal(dev)", 75 },
	{ "ethtool_ops.set_per_queue_coalesce", "specs/linux/ethtool.own.h", "__runs_in(process)", 75 },
	{ "ethtool_ops.set_per_queue_coalesce", "specs/linux/ethtool.own.h", "__lends(write(coalesce, sizeof(*coalesce)))", 75 },
	{ "ethtool_ops.set_per_queue_coalesce", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 75 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->set_per_queue_coalesce, int, struct net_device *, u32, struct ethtool_coalesce *);
static void enter_ethtool_ops__set_per_queue_coalesce(struct cordon_call *call)
{
	struct ethtool_coalesce *coalesce = (struct ethtool_coalesce *)call->args[2];

	cordon_lend_write(call, coalesce, sizeof(*coalesce), CORDON_TYPE(coalesce), &clauses_ethtool_ops__set_per_queue_coalesce[3]);
}

static u64 fault_ethtool_ops__set_per_queue_coalesce(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__set_per_queue_coalesce = {
	.name = "ethtool_ops.set_per_queue_coalesce",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_ethtool_ops__set_per_queue_coalesce[0],
	.enter = enter_ethtool_ops__set_per_queue_coalesce,
	.fault = fault_ethtool_ops__set_per_queue_coalesce,
};

/* ---- ethtool_ops.get_coalesce ---- */
static const struct cordon_clause clauses_ethtool_ops__get_coalesce[] = {
	{ "ethtool_ops.get_coalesce", "specs/linux/ethtool.own.h", "ethtool_ops.get_coalesce", 76 },
	{ "ethtool_ops.get_coalesce", "specs/linux/ethtool.own.h", "__principal(dev)", 78 },
	{ "ethtool_ops.get_coalesce", "specs/linux/ethtool.own.h", "__runs_in(process)", 78 },
	{ "ethtool_ops.get_coalesce", "specs/linux/ethtool.own.h", "__lends(write(ec, sizeof(*ec)))", 78 },
	{ "ethtool_ops.get_coalesce", "specs/linux/ethtool.own.h", "__lends(write(kec, sizeof(*kec)))", 78 },
	{ "ethtool_ops.get_coalesce", "specs/linux/ethtool.own.h", "__lends_if(extack, write(extack, sizeof(*extack)))", 79 },
	{ "ethtool_ops.get_coalesce", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 79 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_coalesce, int, struct net_device *, struct ethtool_coalesce *, struct kernel_ethtool_coalesce *, struct netlink_ext_ack *);
static void enter_ethtool_ops__get_coalesce(struct cordon_call *call)
{
	struct ethtool_coalesce *ec = (struct ethtool_coalesce *)call->args[1];
	struct kernel_ethtool_coalesce *kec = (struct kernel_ethtool_coalesce *)call->args[2];
	struct netlink_ext_ack *extack = (struct netlink_ext_ack *)call->args[3];

	cordon_lend_write(call, ec, sizeof(*ec), CORDON_TYPE(ec), &clauses_ethtool_ops__get_coalesce[3]);
	cordon_lend_write(call, kec, sizeof(*kec), CORDON_TYPE(kec), &clauses_ethtool_ops__get_coalesce[4]);
	if (extack) {
		cordon_lend_write(call, extack, sizeof(*extack), CORDON_TYPE(extack), &clauses_ethtool_ops__get_coalesce[5]);
	}
}

static u64 fault_ethtool_ops__get_coalesce(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__get_coalesce = {
	.name = "ethtool_ops.get_coalesce",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_ethtool_ops__get_coalesce[0],
	.enter = enter_ethtool_ops__get_coalesce,
	.fault = fault_ethtool_ops__get_coalesce,
};

/* ---- ethtool_ops.set_coalesce ---- */
static const struct cordon_clause clauses_ethtool_ops__set_coalesce[] = {
	{ "ethtool_ops.set_coalesce", "specs/linux/ethtool.own.h", "ethtool_ops.set_coalesce", 80 },
	{ "ethtool_ops.set_coalesce", "specs/linux/ethtool.own.h", "__principal(dev)", 82 },
	{ "ethtool_ops.set_coalesce", "specs/linux/ethtool.own.h", "__runs_in(process)", 82 },
	{ "ethtool_ops.set_coalesce", "specs/linux/ethtool.own.h", "__lends_if(extack, write(extack, sizeof(*extack)))", 82 },
	{ "ethtool_ops.set_coalesce", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 82 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->set_coalesce, int, struct net_device *, struct ethtool_coalesce *, struct kernel_ethtool_coalesce *, struct netlink_ext_ack *);
static void enter_ethtool_ops__set_coalesce(struct cordon_call *call)
{
	struct netlink_ext_ack *extack = (struct netlink_ext_ack *)call->args[3];

	if (extack) {
		cordon_lend_write(call, extack, sizeof(*extack), CORDON_TYPE(extack), &clauses_ethtool_ops__set_coalesce[3]);
	}
}

static u64 fault_ethtool_ops__set_coalesce(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__set_coalesce = {
	.name = "ethtool_ops.set_coalesce",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_ethtool_ops__set_coalesce[0],
	.enter = enter_ethtool_ops__set_coalesce,
	.fault = fault_ethtool_ops__set_coalesce,
};

/* ---- ethtool_ops.get_link_ksettings ---- */
static const struct cordon_clause clauses_ethtool_ops__get_link_ksettings[] = {
	{ "ethtool_ops.get_link_ksettings", "specs/linux/ethtool.own.h", "ethtool_ops.get_link_ksettings", 83 },
	{ "ethtool_ops.get_link_ksettings", "specs/linux/ethtool.own.h", "__principal(dev)", 84 },
	{ "ethtool_ops.get_link_ksettings", "specs/linux/ethtool.own.h", "__runs_in(process)", 84 },
	{ "ethtool_ops.get_link_ksettings", "specs/linux/ethtool.own.h", "__lends(write(cmd, sizeof(*cmd)))", 84 },
	{ "ethtool_ops.get_link_ksettings", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 84 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_link_ksettings, int, struct net_device *, struct ethtool_link_ksettings *);
static void enter_ethtool_ops__get_link_ksettings(struct cordon_call *call)
{
	struct ethtool_link_ksettings *cmd = (struct ethtool_link_ksettings *)call->args[1];

	cordon_lend_write(call, cmd, sizeof(*cmd), CORDON_TYPE(cmd), &clauses_ethtool_ops__get_link_ksettings[3]);
}

static u64 fault_ethtool_ops__get_link_ksettings(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__get_link_ksettings = {
	.name = "ethtool_ops.get_link_ksettings",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__get_link_ksettings[0],
	.enter = enter_ethtool_ops__get_link_ksettings,
	.fault = fault_ethtool_ops__get_link_ksettings,
};

/* ---- ethtool_ops.set_link_ksettings ---- */
static const struct cordon_clause clauses_ethtool_ops__set_link_ksettings[] = {
	{ "ethtool_ops.set_link_ksettings", "specs/linux/ethtool.own.h", "ethtool_ops.set_link_ksettings", 85 },
	{ "ethtool_ops.set_link_ksettings", "specs/linux/ethtool.own.h", "__principal(dev)", 86 },
	{ "ethtool_ops.set_link_ksettings", "specs/linux/ethtool.own.h", "__runs_in(process)", 86 },
	{ "ethtool_ops.set_link_ksettings", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 86 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->set_link_ksettings, int, struct net_device *, const struct ethtool_link_ksettings *);
static u64 fault_ethtool_ops__set_link_ksettings(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__set_link_ksettings = {
	.name = "ethtool_ops.set_link_ksettings",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__set_link_ksettings[0],
	.fault = fault_ethtool_ops__set_link_ksettings,
};

/* ---- ethtool_ops.get_rxnfc ---- */
static const struct cordon_clause clauses_ethtool_ops__get_rxnfc[] = {
	{ "ethtool_ops.get_rxnfc", "specs/linux/ethtool.own.h", "ethtool_ops.get_rxnfc", 88 },
	{ "ethtool_ops.get_rxnfc", "specs/linux/ethtool.own.h", "__principal(dev)", 89 },
	{ "ethtool_ops.get_rxnfc", "specs/linux/ethtool.own.h", "__runs_in(process)", 89 },
	{ "ethtool_ops.get_rxnfc", "specs/linux/ethtool.own.h", "__lends_if(rule_locs, write(rule_locs, info->rule_cnt * sizeof(*rule_locs)))", 89 },
	{ "ethtool_ops.get_rxnfc", "specs/linux/ethtool.own.h", "__lends(write(info, sizeof(*info)))", 90 },
	{ "ethtool_ops.get_rxnfc", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 90 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_rxnfc, int, struct net_device *, struct ethtool_rxnfc *, u32 *);
static void enter_ethtool_ops__get_rxnfc(struct cordon_call *call)
{
	struct ethtool_rxnfc *info = (struct ethtool_rxnfc *)call->args[1];
	u32 *rule_locs = (u32 *)call->args[2];

	if (rule_locs) {
		cordon_lend_write(call, rule_locs, info->rule_cnt * sizeof(*rule_locs), CORDON_TYPE(rule_locs), &clauses_ethtool_ops__get_rxnfc[3]);
	}
	cordon_lend_write(call, info, sizeof(*info), CORDON_TYPE(info), &clauses_ethtool_ops__get_rxnfc[4]);
}

static u64 fault_ethtool_ops__get_rxnfc(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__get_rxnfc = {
	.name = "ethtool_ops.get_rxnfc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_ethtool_ops__get_rxnfc[0],
	.enter = enter_ethtool_ops__get_rxnfc,
	.fault = fault_ethtool_ops__get_rxnfc,
};

/* ---- ethtool_ops.get_eee ---- */
static const struct cordon_clause clauses_ethtool_ops__get_eee[] = {
	{ "ethtool_ops.get_eee", "specs/linux/ethtool.own.h", "ethtool_ops.get_eee", 96 },
	{ "ethtool_ops.get_eee", "specs/linux/ethtool.own.h", "__principal(dev)", 97 },
	{ "ethtool_ops.get_eee", "specs/linux/ethtool.own.h", "__runs_in(process)", 97 },
	{ "ethtool_ops.get_eee", "specs/linux/ethtool.own.h", "__lends(write(eee, sizeof(*eee)))", 97 },
	{ "ethtool_ops.get_eee", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 97 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_eee, int, struct net_device *, struct ethtool_keee *);
static void enter_ethtool_ops__get_eee(struct cordon_call *call)
{
	struct ethtool_keee *eee = (struct ethtool_keee *)call->args[1];

	cordon_lend_write(call, eee, sizeof(*eee), CORDON_TYPE(eee), &clauses_ethtool_ops__get_eee[3]);
}

static u64 fault_ethtool_ops__get_eee(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__get_eee = {
	.name = "ethtool_ops.get_eee",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__get_eee[0],
	.enter = enter_ethtool_ops__get_eee,
	.fault = fault_ethtool_ops__get_eee,
};

/* ---- ethtool_ops.set_eee ---- */
static const struct cordon_clause clauses_ethtool_ops__set_eee[] = {
	{ "ethtool_ops.set_eee", "specs/linux/ethtool.own.h", "ethtool_ops.set_eee", 98 },
	{ "ethtool_ops.set_eee", "specs/linux/ethtool.own.h", "__principal(dev)", 99 },
	{ "ethtool_ops.set_eee", "specs/linux/ethtool.own.h", "__runs_in(process)", 99 },
	{ "ethtool_ops.set_eee", "specs/linux/ethtool.own.h", "__lends(write(eee, sizeof(*eee)))", 99 },
	{ "ethtool_ops.set_eee", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 99 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->set_eee, int, struct net_device *, struct ethtool_keee *);
static void enter_ethtool_ops__set_eee(struct cordon_call *call)
{
	struct ethtool_keee *eee = (struct ethtool_keee *)call->args[1];

	cordon_lend_write(call, eee, sizeof(*eee), CORDON_TYPE(eee), &clauses_ethtool_ops__set_eee[3]);
}

static u64 fault_ethtool_ops__set_eee(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__set_eee = {
	.name = "ethtool_ops.set_eee",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__set_eee[0],
	.enter = enter_ethtool_ops__set_eee,
	.fault = fault_ethtool_ops__set_eee,
};

/* ---- ethtool_ops.set_rxnfc ---- */
static const struct cordon_clause clauses_ethtool_ops__set_rxnfc[] = {
	{ "ethtool_ops.set_rxnfc", "specs/linux/ethtool.own.h", "ethtool_ops.set_rxnfc", 100 },
	{ "ethtool_ops.set_rxnfc", "specs/linux/ethtool.own.h", "__principal(dev)", 101 },
	{ "ethtool_ops.set_rxnfc", "specs/linux/ethtool.own.h", "__runs_in(process)", 101 },
	{ "ethtool_ops.set_rxnfc", "specs/linux/ethtool.own.h", "__lends(write(info, sizeof(*info)))", 101 },
	{ "ethtool_ops.set_rxnfc", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 101 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->set_rxnfc, int, struct net_device *, struct ethtool_rxnfc *);
static void enter_ethtool_ops__set_rxnfc(struct cordon_call *call)
{
	struct ethtool_rxnfc *info = (struct ethtool_rxnfc *)call->args[1];

	cordon_lend_write(call, info, sizeof(*info), CORDON_TYPE(info), &clauses_ethtool_ops__set_rxnfc[3]);
}

static u64 fault_ethtool_ops__set_rxnfc(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__set_rxnfc = {
	.name = "ethtool_ops.set_rxnfc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__set_rxnfc[0],
	.enter = enter_ethtool_ops__set_rxnfc,
	.fault = fault_ethtool_ops__set_rxnfc,
};

/* ---- ethtool_ops.get_rxfh_key_size ---- */
static const struct cordon_clause clauses_ethtool_ops__get_rxfh_key_size[] = {
	{ "ethtool_ops.get_rxfh_key_size", "specs/linux/ethtool.own.h", "ethtool_ops.get_rxfh_key_size", 102 },
	{ "ethtool_ops.get_rxfh_key_size", "specs/linux/ethtool.own.h", "__principal(dev)", 102 },
	{ "ethtool_ops.get_rxfh_key_size", "specs/linux/ethtool.own.h", "__runs_in(process)", 102 },
	{ "ethtool_ops.get_rxfh_key_size", "specs/linux/ethtool.own.h", "__faults(0)", 102 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_rxfh_key_size, u32, struct net_device *);
static u64 fault_ethtool_ops__get_rxfh_key_size(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_ethtool_ops__get_rxfh_key_size = {
	.name = "ethtool_ops.get_rxfh_key_size",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ethtool_ops__get_rxfh_key_size[0],
	.fault = fault_ethtool_ops__get_rxfh_key_size,
};

/* ---- ethtool_ops.get_rxfh_indir_size ---- */
static const struct cordon_clause clauses_ethtool_ops__get_rxfh_indir_size[] = {
	{ "ethtool_ops.get_rxfh_indir_size", "specs/linux/ethtool.own.h", "ethtool_ops.get_rxfh_indir_size", 103 },
	{ "ethtool_ops.get_rxfh_indir_size", "specs/linux/ethtool.own.h", "__principal(dev)", 103 },
	{ "ethtool_ops.get_rxfh_indir_size", "specs/linux/ethtool.own.h", "__runs_in(process)", 103 },
	{ "ethtool_ops.get_rxfh_indir_size", "specs/linux/ethtool.own.h", "__faults(0)", 103 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_rxfh_indir_size, u32, struct net_device *);
static u64 fault_ethtool_ops__get_rxfh_indir_size(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_ethtool_ops__get_rxfh_indir_size = {
	.name = "ethtool_ops.get_rxfh_indir_size",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ethtool_ops__get_rxfh_indir_size[0],
	.fault = fault_ethtool_ops__get_rxfh_indir_size,
};

/* ---- ethtool_ops.get_rxfh ---- */
static const struct cordon_clause clauses_ethtool_ops__get_rxfh[] = {
	{ "ethtool_ops.get_rxfh", "specs/linux/ethtool.own.h", "ethtool_ops.get_rxfh", 115 },
	{ "ethtool_ops.get_rxfh", "specs/linux/ethtool.own.h", "__principal(dev)", 116 },
	{ "ethtool_ops.get_rxfh", "specs/linux/ethtool.own.h", "__runs_in(process)", 116 },
	{ "ethtool_ops.get_rxfh", "specs/linux/ethtool.own.h", "__lends(write(rxfh, sizeof(*rxfh)))", 117 },
	{ "ethtool_ops.get_rxfh", "specs/linux/ethtool.own.h", "__lends_if(rxfh->indir, write(rxfh->indir, rxfh->indir_size * sizeof(*rxfh->indir)))", 118 },
	{ "ethtool_ops.get_rxfh", "specs/linux/ethtool.own.h", "__lends_if(rxfh->key, write(rxfh->key, rxfh->key_size))", 119 },
	{ "ethtool_ops.get_rxfh", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 120 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_rxfh, int, struct net_device *, struct ethtool_rxfh_param *);
static void enter_ethtool_ops__get_rxfh(struct cordon_call *call)
{
	struct ethtool_rxfh_param *rxfh = (struct ethtool_rxfh_param *)call->args[1];

	cordon_lend_write(call, rxfh, sizeof(*rxfh), CORDON_TYPE(rxfh), &clauses_ethtool_ops__get_rxfh[3]);
	if (rxfh->indir) {
		cordon_lend_write(call, rxfh->indir, rxfh->indir_size * sizeof(*rxfh->indir), CORDON_TYPE(rxfh->indir), &clauses_ethtool_ops__get_rxfh[4]);
	}
	if (rxfh->key) {
		cordon_lend_write(call, rxfh->key, rxfh->key_size, CORDON_TYPE(rxfh->key), &clauses_ethtool_ops__get_rxfh[5]);
	}
}

static u64 fault_ethtool_ops__get_rxfh(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__get_rxfh = {
	.name = "ethtool_ops.get_rxfh",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__get_rxfh[0],
	.enter = enter_ethtool_ops__get_rxfh,
	.fault = fault_ethtool_ops__get_rxfh,
};

/* ---- ethtool_ops.set_rxfh ---- */
static const struct cordon_clause clauses_ethtool_ops__set_rxfh[] = {
	{ "ethtool_ops.set_rxfh", "specs/linux/ethtool.own.h", "ethtool_ops.set_rxfh", 121 },
	{ "ethtool_ops.set_rxfh", "specs/linux/ethtool.own.h", "__principal(dev)", 122 },
	{ "ethtool_ops.set_rxfh", "specs/linux/ethtool.own.h", "__runs_in(process)", 122 },
	{ "ethtool_ops.set_rxfh", "specs/linux/ethtool.own.h", "__lends(write(rxfh, sizeof(*rxfh)))", 123 },
	{ "ethtool_ops.set_rxfh", "specs/linux/ethtool.own.h", "__lends_if(extack, write(extack, sizeof(*extack)))", 124 },
	{ "ethtool_ops.set_rxfh", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 125 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->set_rxfh, int, struct net_device *, struct ethtool_rxfh_param *, struct netlink_ext_ack *);
static void enter_ethtool_ops__set_rxfh(struct cordon_call *call)
{
	struct ethtool_rxfh_param *rxfh = (struct ethtool_rxfh_param *)call->args[1];
	struct netlink_ext_ack *extack = (struct netlink_ext_ack *)call->args[2];

	cordon_lend_write(call, rxfh, sizeof(*rxfh), CORDON_TYPE(rxfh), &clauses_ethtool_ops__set_rxfh[3]);
	if (extack) {
		cordon_lend_write(call, extack, sizeof(*extack), CORDON_TYPE(extack), &clauses_ethtool_ops__set_rxfh[4]);
	}
}

static u64 fault_ethtool_ops__set_rxfh(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__set_rxfh = {
	.name = "ethtool_ops.set_rxfh",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_ethtool_ops__set_rxfh[0],
	.enter = enter_ethtool_ops__set_rxfh,
	.fault = fault_ethtool_ops__set_rxfh,
};

/* ---- ethtool_ops.get_channels ---- */
static const struct cordon_clause clauses_ethtool_ops__get_channels[] = {
	{ "ethtool_ops.get_channels", "specs/linux/ethtool.own.h", "ethtool_ops.get_channels", 127 },
	{ "ethtool_ops.get_channels", "specs/linux/ethtool.own.h", "__principal(dev)", 128 },
	{ "ethtool_ops.get_channels", "specs/linux/ethtool.own.h", "__runs_in(process)", 128 },
	{ "ethtool_ops.get_channels", "specs/linux/ethtool.own.h", "__lends(write(channels, sizeof(*channels)))", 128 },
	{ "ethtool_ops.get_channels", "specs/linux/ethtool.own.h", "__faults()", 128 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_channels, void, struct net_device *, struct ethtool_channels *);
static void enter_ethtool_ops__get_channels(struct cordon_call *call)
{
	struct ethtool_channels *channels = (struct ethtool_channels *)call->args[1];

	cordon_lend_write(call, channels, sizeof(*channels), CORDON_TYPE(channels), &clauses_ethtool_ops__get_channels[3]);
}

static u64 fault_ethtool_ops__get_channels(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_ethtool_ops__get_channels = {
	.name = "ethtool_ops.get_channels",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__get_channels[0],
	.enter = enter_ethtool_ops__get_channels,
	.fault = fault_ethtool_ops__get_channels,
};

/* ---- ethtool_ops.set_channels ---- */
static const struct cordon_clause clauses_ethtool_ops__set_channels[] = {
	{ "ethtool_ops.set_channels", "specs/linux/ethtool.own.h", "ethtool_ops.set_channels", 129 },
	{ "ethtool_ops.set_channels", "specs/linux/ethtool.own.h", "__principal(dev)", 130 },
	{ "ethtool_ops.set_channels", "specs/linux/ethtool.own.h", "__runs_in(process)", 130 },
	{ "ethtool_ops.set_channels", "specs/linux/ethtool.own.h", "__lends(write(channels, sizeof(*channels)))", 130 },
	{ "ethtool_ops.set_channels", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 130 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->set_channels, int, struct net_device *, struct ethtool_channels *);
static void enter_ethtool_ops__set_channels(struct cordon_call *call)
{
	struct ethtool_channels *channels = (struct ethtool_channels *)call->args[1];

	cordon_lend_write(call, channels, sizeof(*channels), CORDON_TYPE(channels), &clauses_ethtool_ops__set_channels[3]);
}

static u64 fault_ethtool_ops__set_channels(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__set_channels = {
	.name = "ethtool_ops.set_channels",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__set_channels[0],
	.enter = enter_ethtool_ops__set_channels,
	.fault = fault_ethtool_ops__set_channels,
};

/* ---- ethtool_ops.begin ---- */
static const struct cordon_clause clauses_ethtool_ops__begin[] = {
	{ "ethtool_ops.begin", "specs/linux/ethtool.own.h", "ethtool_ops.begin", 131 },
	{ "ethtool_ops.begin", "specs/linux/ethtool.own.h", "__principal(dev)", 131 },
	{ "ethtool_ops.begin", "specs/linux/ethtool.own.h", "__runs_in(process)", 131 },
	{ "ethtool_ops.begin", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 131 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->begin, int, struct net_device *);
static u64 fault_ethtool_ops__begin(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__begin = {
	.name = "ethtool_ops.begin",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ethtool_ops__begin[0],
	.fault = fault_ethtool_ops__begin,
};

/* ---- ethtool_ops.complete ---- */
static const struct cordon_clause clauses_ethtool_ops__complete[] = {
	{ "ethtool_ops.complete", "specs/linux/ethtool.own.h", "ethtool_ops.complete", 132 },
	{ "ethtool_ops.complete", "specs/linux/ethtool.own.h", "__principal(dev)", 132 },
	{ "ethtool_ops.complete", "specs/linux/ethtool.own.h", "__runs_in(process)", 132 },
	{ "ethtool_ops.complete", "specs/linux/ethtool.own.h", "__faults()", 132 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->complete, void, struct net_device *);
static u64 fault_ethtool_ops__complete(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_ethtool_ops__complete = {
	.name = "ethtool_ops.complete",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ethtool_ops__complete[0],
	.fault = fault_ethtool_ops__complete,
};

/* ---- ethtool_ops.reset ---- */
static const struct cordon_clause clauses_ethtool_ops__reset[] = {
	{ "ethtool_ops.reset", "specs/linux/ethtool.own.h", "ethtool_ops.reset", 133 },
	{ "ethtool_ops.reset", "specs/linux/ethtool.own.h", "__principal(dev)", 134 },
	{ "ethtool_ops.reset", "specs/linux/ethtool.own.h", "__runs_in(process)", 134 },
	{ "ethtool_ops.reset", "specs/linux/ethtool.own.h", "__lends(write(flags, sizeof(*flags)))", 134 },
	{ "ethtool_ops.reset", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 134 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->reset, int, struct net_device *, u32 *);
static void enter_ethtool_ops__reset(struct cordon_call *call)
{
	u32 *flags = (u32 *)call->args[1];

	cordon_lend_write(call, flags, sizeof(*flags), CORDON_TYPE(flags), &clauses_ethtool_ops__reset[3]);
}

static u64 fault_ethtool_ops__reset(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__reset = {
	.name = "ethtool_ops.reset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__reset[0],
	.enter = enter_ethtool_ops__reset,
	.fault = fault_ethtool_ops__reset,
};

/* ---- ethtool_ops.get_priv_flags ---- */
static const struct cordon_clause clauses_ethtool_ops__get_priv_flags[] = {
	{ "ethtool_ops.get_priv_flags", "specs/linux/ethtool.own.h", "ethtool_ops.get_priv_flags", 135 },
	{ "ethtool_ops.get_priv_flags", "specs/linux/ethtool.own.h", "__principal(dev)", 135 },
	{ "ethtool_ops.get_priv_flags", "specs/linux/ethtool.own.h", "__runs_in(process)", 135 },
	{ "ethtool_ops.get_priv_flags", "specs/linux/ethtool.own.h", "__faults(0)", 135 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->get_priv_flags, u32, struct net_device *);
static u64 fault_ethtool_ops__get_priv_flags(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_ethtool_ops__get_priv_flags = {
	.name = "ethtool_ops.get_priv_flags",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ethtool_ops__get_priv_flags[0],
	.fault = fault_ethtool_ops__get_priv_flags,
};

/* ---- ethtool_ops.set_priv_flags ---- */
static const struct cordon_clause clauses_ethtool_ops__set_priv_flags[] = {
	{ "ethtool_ops.set_priv_flags", "specs/linux/ethtool.own.h", "ethtool_ops.set_priv_flags", 136 },
	{ "ethtool_ops.set_priv_flags", "specs/linux/ethtool.own.h", "__principal(dev)", 136 },
	{ "ethtool_ops.set_priv_flags", "specs/linux/ethtool.own.h", "__runs_in(process)", 136 },
	{ "ethtool_ops.set_priv_flags", "specs/linux/ethtool.own.h", "__faults(-ENODEV)", 136 },
};
CORDON_SAME_TYPE(*((struct ethtool_ops *)0)->set_priv_flags, int, struct net_device *, u32);
static u64 fault_ethtool_ops__set_priv_flags(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ethtool_ops__set_priv_flags = {
	.name = "ethtool_ops.set_priv_flags",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_ops__set_priv_flags[0],
	.fault = fault_ethtool_ops__set_priv_flags,
};

/* ---- ethtool_virtdev_set_link_ksettings ---- */
static const struct cordon_clause clauses_ethtool_virtdev_set_link_ksettings[] = {
	{ "ethtool_virtdev_set_link_ksettings", "specs/linux/ethtool.own.h", "ethtool_virtdev_set_link_ksettings", 137 },
	{ "ethtool_virtdev_set_link_ksettings", "specs/linux/ethtool.own.h", "__checks(ref(dev))", 139 },
	{ "ethtool_virtdev_set_link_ksettings", "specs/linux/ethtool.own.h", "__checks(read(cmd, sizeof(*cmd)))", 140 },
	{ "ethtool_virtdev_set_link_ksettings", "specs/linux/ethtool.own.h", "__checks(write(dev_speed, sizeof(*dev_speed)))", 141 },
	{ "ethtool_virtdev_set_link_ksettings", "specs/linux/ethtool.own.h", "__checks(write(dev_duplex, sizeof(*dev_duplex)))", 142 },
};
CORDON_SAME_TYPE(ethtool_virtdev_set_link_ksettings, int, struct net_device *, const struct ethtool_link_ksettings *, u32 *, u8 *);
static void enter_ethtool_virtdev_set_link_ksettings(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	const struct ethtool_link_ksettings *cmd = (const struct ethtool_link_ksettings *)call->args[1];
	u32 *dev_speed = (u32 *)call->args[2];
	u8 *dev_duplex = (u8 *)call->args[3];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_ethtool_virtdev_set_link_ksettings[1]);
	cordon_need_read(call, cmd, sizeof(*cmd), &clauses_ethtool_virtdev_set_link_ksettings[2]);
	cordon_need_write(call, dev_speed, sizeof(*dev_speed), &clauses_ethtool_virtdev_set_link_ksettings[3]);
	cordon_need_write(call, dev_duplex, sizeof(*dev_duplex), &clauses_ethtool_virtdev_set_link_ksettings[4]);
}

const struct cordon_contract cordon_import_ethtool_virtdev_set_link_ksettings = {
	.name = "ethtool_virtdev_set_link_ksettings",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_ethtool_virtdev_set_link_ksettings[0],
	.enter = enter_ethtool_virtdev_set_link_ksettings,
};

/* ---- ethtool_sprintf ---- */
static const struct cordon_clause clauses_ethtool_sprintf[] = {
	{ "ethtool_sprintf", "specs/linux/ethtool.own.h", "ethtool_sprintf", 144 },
	{ "ethtool_sprintf", "specs/linux/ethtool.own.h", "__checks(write(data, sizeof(*data)))", 145 },
	{ "ethtool_sprintf", "specs/linux/ethtool.own.h", "__checks(write(*data, ETH_GSTRING_LEN))", 146 },
	{ "ethtool_sprintf", "specs/linux/ethtool.own.h", "__checks(format(fmt, 2))", 147 },
};
CORDON_SAME_TYPE(ethtool_sprintf, void, u8 **, const char *, ...);
static void enter_ethtool_sprintf(struct cordon_call *call)
{
	u8 **data = (u8 **)call->args[0];
	const char *fmt = (const char *)call->args[1];

	cordon_need_write(call, data, sizeof(*data), &clauses_ethtool_sprintf[1]);
	cordon_need_write(call, *data, ETH_GSTRING_LEN, &clauses_ethtool_sprintf[2]);
	cordon_need_format(call, fmt, 2, &clauses_ethtool_sprintf[3]);
}

const struct cordon_contract cordon_import_ethtool_sprintf = {
	.name = "ethtool_sprintf",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses_ethtool_sprintf[0],
	.enter = enter_ethtool_sprintf,
};

/* ---- ethtool_puts ---- */
static const struct cordon_clause clauses_ethtool_puts[] = {
	{ "ethtool_puts", "specs/linux/ethtool.own.h", "ethtool_puts", 149 },
	{ "ethtool_puts", "specs/linux/ethtool.own.h", "__checks(write(data, sizeof(*data)))", 150 },
	{ "ethtool_puts", "specs/linux/ethtool.own.h", "__checks(write(*data, ETH_GSTRING_LEN))", 151 },
	{ "ethtool_puts", "specs/linux/ethtool.own.h", "__checks(string(str))", 152 },
};
CORDON_SAME_TYPE(ethtool_puts, void, u8 **, const char *);
static void enter_ethtool_puts(struct cordon_call *call)
{
	u8 **data = (u8 **)call->args[0];
	const char *str = (const char *)call->args[1];

	cordon_need_write(call, data, sizeof(*data), &clauses_ethtool_puts[1]);
	cordon_need_write(call, *data, ETH_GSTRING_LEN, &clauses_ethtool_puts[2]);
	cordon_need_string(call, str, &clauses_ethtool_puts[3]);
}

const struct cordon_contract cordon_import_ethtool_puts = {
	.name = "ethtool_puts",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ethtool_puts[0],
	.enter = enter_ethtool_puts,
};

