/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/mii.own.h>
#include "wrap.h"

/* ---- mii_check_media ---- */
static const struct cordon_clause clauses_mii_check_media[] = {
	{ "mii_check_media", "specs/linux/mii.own.h", "mii_check_media", 9 },
	{ "mii_check_media", "specs/linux/mii.own.h", "__checks(ref(mii))", 10 },
	{ "mii_check_media", "specs/linux/mii.own.h", "__checks(ref(mii->dev))", 11 },
	{ "mii_check_media", "specs/linux/mii.own.h", "__calls(mii->mdio_read, mii_if_info.mdio_read)", 12 },
	{ "mii_check_media", "specs/linux/mii.own.h", "__calls(mii->mdio_write, mii_if_info.mdio_write)", 13 },
};
CORDON_SAME_TYPE(mii_check_media, unsigned int, struct mii_if_info *, unsigned int, unsigned int);
static void enter_mii_check_media(struct cordon_call *call)
{
	struct mii_if_info *mii = (struct mii_if_info *)call->args[0];

	cordon_need_ref(call, mii, 0, CORDON_TYPE(mii), &clauses_mii_check_media[1]);
	cordon_need_ref(call, mii->dev, 0, CORDON_TYPE(mii->dev), &clauses_mii_check_media[2]);
	cordon_register_function(call, mii->mdio_read, &cordon_callback_mii_if_info__mdio_read, &clauses_mii_check_media[3]);
	cordon_register_function(call, mii->mdio_write, &cordon_callback_mii_if_info__mdio_write, &clauses_mii_check_media[4]);
}

const struct cordon_contract cordon_import_mii_check_media = {
	.name = "mii_check_media",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_mii_check_media[0],
	.enter = enter_mii_check_media,
};

/* ---- mii_nway_restart ---- */
static const struct cordon_clause clauses_mii_nway_restart[] = {
	{ "mii_nway_restart", "specs/linux/mii.own.h", "mii_nway_restart", 14 },
	{ "mii_nway_restart", "specs/linux/mii.own.h", "__checks(ref(mii))", 15 },
	{ "mii_nway_restart", "specs/linux/mii.own.h", "__checks(ref(mii->dev))", 16 },
	{ "mii_nway_restart", "specs/linux/mii.own.h", "__calls(mii->mdio_read, mii_if_info.mdio_read)", 17 },
	{ "mii_nway_restart", "specs/linux/mii.own.h", "__calls(mii->mdio_write, mii_if_info.mdio_write)", 18 },
};
CORDON_SAME_TYPE(mii_nway_restart, int, struct mii_if_info *);
static void enter_mii_nway_restart(struct cordon_call *call)
{
	struct mii_if_info *mii = (struct mii_if_info *)call->args[0];

	cordon_need_ref(call, mii, 0, CORDON_TYPE(mii), &clauses_mii_nway_restart[1]);
	cordon_need_ref(call, mii->dev, 0, CORDON_TYPE(mii->dev), &clauses_mii_nway_restart[2]);
	cordon_register_function(call, mii->mdio_read, &cordon_callback_mii_if_info__mdio_read, &clauses_mii_nway_restart[3]);
	cordon_register_function(call, mii->mdio_write, &cordon_callback_mii_if_info__mdio_write, &clauses_mii_nway_restart[4]);
}

const struct cordon_contract cordon_import_mii_nway_restart = {
	.name = "mii_nway_restart",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_mii_nway_restart[0],
	.enter = enter_mii_nway_restart,
};

/* ---- mii_link_ok ---- */
static const struct cordon_clause clauses_mii_link_ok[] = {
	{ "mii_link_ok", "specs/linux/mii.own.h", "mii_link_ok", 19 },
	{ "mii_link_ok", "specs/linux/mii.own.h", "__checks(ref(mii))", 20 },
	{ "mii_link_ok", "specs/linux/mii.own.h", "__checks(ref(mii->dev))", 21 },
	{ "mii_link_ok", "specs/linux/mii.own.h", "__calls(mii->mdio_read, mii_if_info.mdio_read)", 22 },
};
CORDON_SAME_TYPE(mii_link_ok, int, struct mii_if_info *);
static void enter_mii_link_ok(struct cordon_call *call)
{
	struct mii_if_info *mii = (struct mii_if_info *)call->args[0];

	cordon_need_ref(call, mii, 0, CORDON_TYPE(mii), &clauses_mii_link_ok[1]);
	cordon_need_ref(call, mii->dev, 0, CORDON_TYPE(mii->dev), &clauses_mii_link_ok[2]);
	cordon_register_function(call, mii->mdio_read, &cordon_callback_mii_if_info__mdio_read, &clauses_mii_link_ok[3]);
}

const struct cordon_contract cordon_import_mii_link_ok = {
	.name = "mii_link_ok",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_mii_link_ok[0],
	.enter = enter_mii_link_ok,
};

/* ---- mii_check_link ---- */
static const struct cordon_clause clauses_mii_check_link[] = {
	{ "mii_check_link", "specs/linux/mii.own.h", "mii_check_link", 23 },
	{ "mii_check_link", "specs/linux/mii.own.h", "__checks(ref(mii))", 24 },
	{ "mii_check_link", "specs/linux/mii.own.h", "__checks(ref(mii->dev))", 25 },
	{ "mii_check_link", "specs/linux/mii.own.h", "__calls(mii->mdio_read, mii_if_info.mdio_read)", 26 },
};
CORDON_SAME_TYPE(mii_check_link, void, struct mii_if_info *);
static void enter_mii_check_link(struct cordon_call *call)
{
	struct mii_if_info *mii = (struct mii_if_info *)call->args[0];

	cordon_need_ref(call, mii, 0, CORDON_TYPE(mii), &clauses_mii_check_link[1]);
	cordon_need_ref(call, mii->dev, 0, CORDON_TYPE(mii->dev), &clauses_mii_check_link[2]);
	cordon_register_function(call, mii->mdio_read, &cordon_callback_mii_if_info__mdio_read, &clauses_mii_check_link[3]);
}

const struct cordon_contract cordon_import_mii_check_link = {
	.name = "mii_check_link",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_mii_check_link[0],
	.enter = enter_mii_check_link,
};

/* ---- mii_check_gmii_support ---- */
static const struct cordon_clause clauses_mii_check_gmii_support[] = {
	{ "mii_check_gmii_support", "specs/linux/mii.own.h", "mii_check_gmii_support", 27 },
	{ "mii_check_gmii_support", "specs/linux/mii.own.h", "__checks(ref(mii))", 28 },
	{ "mii_check_gmii_support", "specs/linux/mii.own.h", "__checks(ref(mii->dev))", 29 },
	{ "mii_check_gmii_support", "specs/linux/mii.own.h", "__calls(mii->mdio_read, mii_if_info.mdio_read)", 30 },
};
CORDON_SAME_TYPE(mii_check_gmii_support, int, struct mii_if_info *);
static void enter_mii_check_gmii_support(struct cordon_call *call)
{
	struct mii_if_info *mii = (struct mii_if_info *)call->args[0];

	cordon_need_ref(call, mii, 0, CORDON_TYPE(mii), &clauses_mii_check_gmii_support[1]);
	cordon_need_ref(call, mii->dev, 0, CORDON_TYPE(mii->dev), &clauses_mii_check_gmii_support[2]);
	cordon_register_function(call, mii->mdio_read, &cordon_callback_mii_if_info__mdio_read, &clauses_mii_check_gmii_support[3]);
}

const struct cordon_contract cordon_import_mii_check_gmii_support = {
	.name = "mii_check_gmii_support",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_mii_check_gmii_support[0],
	.enter = enter_mii_check_gmii_support,
};

/* ---- mii_ethtool_get_link_ksettings ---- */
static const struct cordon_clause clauses_mii_ethtool_get_link_ksettings[] = {
	{ "mii_ethtool_get_link_ksettings", "specs/linux/mii.own.h", "mii_ethtool_get_link_ksettings", 31 },
	{ "mii_ethtool_get_link_ksettings", "specs/linux/mii.own.h", "__checks(ref(mii))", 32 },
	{ "mii_ethtool_get_link_ksettings", "specs/linux/mii.own.h", "__checks(ref(mii->dev))", 33 },
	{ "mii_ethtool_get_link_ksettings", "specs/linux/mii.own.h", "__checks(write(cmd, sizeof(*cmd)))", 34 },
	{ "mii_ethtool_get_link_ksettings", "specs/linux/mii.own.h", "__calls(mii->mdio_read, mii_if_info.mdio_read)", 35 },
	{ "mii_ethtool_get_link_ksettings", "specs/linux/mii.own.h", "__calls(mii->mdio_write, mii_if_info.mdio_write)", 36 },
};
CORDON_SAME_TYPE(mii_ethtool_get_link_ksettings, void, struct mii_if_info *, struct ethtool_link_ksettings *);
static void enter_mii_ethtool_get_link_ksettings(struct cordon_call *call)
{
	struct mii_if_info *mii = (struct mii_if_info *)call->args[0];
	struct ethtool_link_ksettings *cmd = (struct ethtool_link_ksettings *)call->args[1];

	cordon_need_ref(call, mii, 0, CORDON_TYPE(mii), &clauses_mii_ethtool_get_link_ksettings[1]);
	cordon_need_ref(call, mii->dev, 0, CORDON_TYPE(mii->dev), &clauses_mii_ethtool_get_link_ksettings[2]);
	cordon_need_write(call, cmd, sizeof(*cmd), &clauses_mii_ethtool_get_link_ksettings[3]);
	cordon_register_function(call, mii->mdio_read, &cordon_callback_mii_if_info__mdio_read, &clauses_mii_ethtool_get_link_ksettings[4]);
	cordon_register_function(call, mii->mdio_write, &cordon_callback_mii_if_info__mdio_write, &clauses_mii_ethtool_get_link_ksettings[5]);
}

const struct cordon_contract cordon_import_mii_ethtool_get_link_ksettings = {
	.name = "mii_ethtool_get_link_ksettings",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_mii_ethtool_get_link_ksettings[0],
	.enter = enter_mii_ethtool_get_link_ksettings,
};

/* ---- mii_ethtool_set_link_ksettings ---- */
static const struct cordon_clause clauses_mii_ethtool_set_link_ksettings[] = {
	{ "mii_ethtool_set_link_ksettings", "specs/linux/mii.own.h", "mii_ethtool_set_link_ksettings", 37 },
	{ "mii_ethtool_set_link_ksettings", "specs/linux/mii.own.h", "__checks(ref(mii))", 38 },
	{ "mii_ethtool_set_link_ksettings", "specs/linux/mii.own.h", "__checks(ref(mii->dev))", 39 },
	{ "mii_ethtool_set_link_ksettings", "specs/linux/mii.own.h", "__checks(read(cmd, sizeof(*cmd)))", 40 },
	{ "mii_ethtool_set_link_ksettings", "specs/linux/mii.own.h", "__calls(mii->mdio_read, mii_if_info.mdio_read)", 41 },
	{ "mii_ethtool_set_link_ksettings", "specs/linux/mii.own.h", "__calls(mii->mdio_write, mii_if_info.mdio_write)", 42 },
};
CORDON_SAME_TYPE(mii_ethtool_set_link_ksettings, int, struct mii_if_info *, const struct ethtool_link_ksettings *);
static void enter_mii_ethtool_set_link_ksettings(struct cordon_call *call)
{
	struct mii_if_info *mii = (struct mii_if_info *)call->args[0];
	const struct ethtool_link_ksettings *cmd = (const struct ethtool_link_ksettings *)call->args[1];

	cordon_need_ref(call, mii, 0, CORDON_TYPE(mii), &clauses_mii_ethtool_set_link_ksettings[1]);
	cordon_need_ref(call, mii->dev, 0, CORDON_TYPE(mii->dev), &clauses_mii_ethtool_set_link_ksettings[2]);
	cordon_need_read(call, cmd, sizeof(*cmd), &clauses_mii_ethtool_set_link_ksettings[3]);
	cordon_register_function(call, mii->mdio_read, &cordon_callback_mii_if_info__mdio_read, &clauses_mii_ethtool_set_link_ksettings[4]);
	cordon_register_function(call, mii->mdio_write, &cordon_callback_mii_if_info__mdio_write, &clauses_mii_ethtool_set_link_ksettings[5]);
}

const struct cordon_contract cordon_import_mii_ethtool_set_link_ksettings = {
	.name = "mii_ethtool_set_link_ksettings",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_mii_ethtool_set_link_ksettings[0],
	.enter = enter_mii_ethtool_set_link_ksettings,
};

/* ---- generic_mii_ioctl ---- */
static const struct cordon_clause clauses_generic_mii_ioctl[] = {
	{ "generic_mii_ioctl", "specs/linux/mii.own.h", "generic_mii_ioctl", 43 },
	{ "generic_mii_ioctl", "specs/linux/mii.own.h", "__checks(ref(mii_if))", 44 },
	{ "generic_mii_ioctl", "specs/linux/mii.own.h", "__checks(ref(mii_if->dev))", 45 },
	{ "generic_mii_ioctl", "specs/linux/mii.own.h", "__checks(write(mii_data, sizeof(*mii_data)))", 46 },
	{ "generic_mii_ioctl", "specs/linux/mii.own.h", "__checks_if(duplex_changed, write(duplex_changed, sizeof(*duplex_changed)))", 47 },
	{ "generic_mii_ioctl", "specs/linux/mii.own.h", "__calls(mii_if->mdio_read, mii_if_info.mdio_read)", 48 },
	{ "generic_mii_ioctl", "specs/linux/mii.own.h", "__calls(mii_if->mdio_write, mii_if_info.mdio_write)", 49 },
};
CORDON_SAME_TYPE(generic_mii_ioctl, int, struct mii_if_info *, struct mii_ioctl_data *, int, unsigned int *);
static void enter_generic_mii_ioctl(struct cordon_call *call)
{
	struct mii_if_info *mii_if = (struct mii_if_info *)call->args[0];
	struct mii_ioctl_data *mii_data = (struct mii_ioctl_data *)call->args[1];
	unsigned int *duplex_changed = (unsigned int *)call->args[3];

	cordon_need_ref(call, mii_if, 0, CORDON_TYPE(mii_if), &clauses_generic_mii_ioctl[1]);
	cordon_need_ref(call, mii_if->dev, 0, CORDON_TYPE(mii_if->dev), &clauses_generic_mii_ioctl[2]);
	cordon_need_write(call, mii_data, sizeof(*mii_data), &clauses_generic_mii_ioctl[3]);
	if (duplex_changed) {
		cordon_need_write(call, duplex_changed, sizeof(*duplex_changed), &clauses_generic_mii_ioctl[4]);
	}
	cordon_register_function(call, mii_if->mdio_read, &cordon_callback_mii_if_info__mdio_read, &clauses_generic_mii_ioctl[5]);
	cordon_register_function(call, mii_if->mdio_write, &cordon_callback_mii_if_info__mdio_write, &clauses_generic_mii_ioctl[6]);
}

const struct cordon_contract cordon_import_generic_mii_ioctl = {
	.name = "generic_mii_ioctl",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_generic_mii_ioctl[0],
	.enter = enter_generic_mii_ioctl,
};

/* ---- mii_if_info.mdio_read ---- */
static const struct cordon_clause clauses_mii_if_info__mdio_read[] = {
	{ "mii_if_info.mdio_read", "specs/linux/mii.own.h", "mii_if_info.mdio_read", 51 },
	{ "mii_if_info.mdio_read", "specs/linux/mii.own.h", "__principal(dev)", 52 },
	{ "mii_if_info.mdio_read", "specs/linux/mii.own.h", "__runs_in(softirq)", 52 },
	{ "mii_if_info.mdio_read", "specs/linux/mii.own.h", "__faults(0xffff)", 52 },
};
CORDON_SAME_TYPE(*((struct mii_if_info *)0)->mdio_read, int, struct net_device *, int, int);
static u64 fault_mii_if_info__mdio_read(struct cordon_call *call)
{
	return (u64)(0xffff);
}

const struct cordon_contract cordon_callback_mii_if_info__mdio_read = {
	.name = "mii_if_info.mdio_read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_mii_if_info__mdio_read[0],
	.fault = fault_mii_if_info__mdio_read,
};

/* ---- mii_if_info.mdio_write ---- */
static const struct cordon_clause clauses_mii_if_info__mdio_write[] = {
	{ "mii_if_info.mdio_write", "specs/linux/mii.own.h", "mii_if_info.mdio_write", 53 },
	{ "mii_if_info.mdio_write", "specs/linux/mii.own.h", "__principal(dev)", 54 },
	{ "mii_if_info.mdio_write", "specs/linux/mii.own.h", "__runs_in(softirq)", 54 },
	{ "mii_if_info.mdio_write", "specs/linux/mii.own.h", "__faults()", 54 },
};
CORDON_SAME_TYPE(*((struct mii_if_info *)0)->mdio_write, void, struct net_device *, int, int, int);
static u64 fault_mii_if_info__mdio_write(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_mii_if_info__mdio_write = {
	.name = "mii_if_info.mdio_write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_mii_if_info__mdio_write[0],
	.fault = fault_mii_if_info__mdio_write,
};

/* ---- mii_ethtool_gset ---- */
static const struct cordon_clause clauses_mii_ethtool_gset[] = {
	{ "mii_ethtool_gset", "specs/linux/mii.own.h", "mii_ethtool_gset", 55 },
	{ "mii_ethtool_gset", "specs/linux/mii.own.h", "__checks(ref(mii))", 56 },
	{ "mii_ethtool_gset", "specs/linux/mii.own.h", "__checks(ref(mii->dev))", 57 },
	{ "mii_ethtool_gset", "specs/linux/mii.own.h", "__checks(write(ecmd, sizeof(*ecmd)))", 58 },
	{ "mii_ethtool_gset", "specs/linux/mii.own.h", "__calls(mii->mdio_read, mii_if_info.mdio_read)", 59 },
	{ "mii_ethtool_gset", "specs/linux/mii.own.h", "__calls(mii->mdio_write, mii_if_info.mdio_write)", 60 },
};
CORDON_SAME_TYPE(mii_ethtool_gset, void, struct mii_if_info *, struct ethtool_cmd *);
static void enter_mii_ethtool_gset(struct cordon_call *call)
{
	struct mii_if_info *mii = (struct mii_if_info *)call->args[0];
	struct ethtool_cmd *ecmd = (struct ethtool_cmd *)call->args[1];

	cordon_need_ref(call, mii, 0, CORDON_TYPE(mii), &clauses_mii_ethtool_gset[1]);
	cordon_need_ref(call, mii->dev, 0, CORDON_TYPE(mii->dev), &clauses_mii_ethtool_gset[2]);
	cordon_need_write(call, ecmd, sizeof(*ecmd), &clauses_mii_ethtool_gset[3]);
	cordon_register_function(call, mii->mdio_read, &cordon_callback_mii_if_info__mdio_read, &clauses_mii_ethtool_gset[4]);
	cordon_register_function(call, mii->mdio_write, &cordon_callback_mii_if_info__mdio_write, &clauses_mii_ethtool_gset[5]);
}

const struct cordon_contract cordon_import_mii_ethtool_gset = {
	.name = "mii_ethtool_gset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_mii_ethtool_gset[0],
	.enter = enter_mii_ethtool_gset,
};

/* ---- mii_ethtool_sset ---- */
static const struct cordon_clause clauses_mii_ethtool_sset[] = {
	{ "mii_ethtool_sset", "specs/linux/mii.own.h", "mii_ethtool_sset", 61 },
	{ "mii_ethtool_sset", "specs/linux/mii.own.h", "__checks(ref(mii))", 62 },
	{ "mii_ethtool_sset", "specs/linux/mii.own.h", "__checks(ref(mii->dev))", 63 },
	{ "mii_ethtool_sset", "specs/linux/mii.own.h", "__checks(read(ecmd, sizeof(*ecmd)))", 64 },
	{ "mii_ethtool_sset", "specs/linux/mii.own.h", "__calls(mii->mdio_read, mii_if_info.mdio_read)", 65 },
	{ "mii_ethtool_sset", "specs/linux/mii.own.h", "__calls(mii->mdio_write, mii_if_info.mdio_write)", 66 },
};
CORDON_SAME_TYPE(mii_ethtool_sset, int, struct mii_if_info *, struct ethtool_cmd *);
static void enter_mii_ethtool_sset(struct cordon_call *call)
{
	struct mii_if_info *mii = (struct mii_if_info *)call->args[0];
	struct ethtool_cmd *ecmd = (struct ethtool_cmd *)call->args[1];

	cordon_need_ref(call, mii, 0, CORDON_TYPE(mii), &clauses_mii_ethtool_sset[1]);
	cordon_need_ref(call, mii->dev, 0, CORDON_TYPE(mii->dev), &clauses_mii_ethtool_sset[2]);
	cordon_need_read(call, ecmd, sizeof(*ecmd), &clauses_mii_ethtool_sset[3]);
	cordon_register_function(call, mii->mdio_read, &cordon_callback_mii_if_info__mdio_read, &clauses_mii_ethtool_sset[4]);
	cordon_register_function(call, mii->mdio_write, &cordon_callback_mii_if_info__mdio_write, &clauses_mii_ethtool_sset[5]);
}

const struct cordon_contract cordon_import_mii_ethtool_sset = {
	.name = "mii_ethtool_sset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_mii_ethtool_sset[0],
	.enter = enter_mii_ethtool_sset,
};

