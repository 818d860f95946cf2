/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/usb/usbnet.own.h>
#include "wrap.h"

/* ---- set usbnet_caps ---- */
static const struct cordon_clause clauses_set_usbnet_caps[] = {
	{ "usbnet_caps", "specs/linux/usb/usbnet.own.h", "__includes(ref(dev))", 18 },
	{ "usbnet_caps", "specs/linux/usb/usbnet.own.h", "__includes(fields(dev))", 19 },
	{ "usbnet_caps", "specs/linux/usb/usbnet.own.h", "__includes(ref(&dev->mii))", 20 },
	{ "usbnet_caps", "specs/linux/usb/usbnet.own.h", "__includes(ref(dev->udev))", 21 },
	{ "usbnet_caps", "specs/linux/usb/usbnet.own.h", "__includes(ref(&dev->udev->dev))", 22 },
	{ "usbnet_caps", "specs/linux/usb/usbnet.own.h", "__includes(ref(dev->intf))", 23 },
	{ "usbnet_caps", "specs/linux/usb/usbnet.own.h", "__includes(ref(&dev->intf->dev))", 24 },
	{ "usbnet_caps", "specs/linux/usb/usbnet.own.h", "__includes(netdev_caps(dev->net, 0))", 25 },
};

const struct cordon_set cordon_set_usbnet_caps = { .name = "usbnet_caps" };

void cordon_include_usbnet_caps(struct cordon_call *call, struct cordon_parts *parts, struct usbnet *dev)
{
	cordon_add_ref(call, parts, dev, 0, CORDON_TYPE(dev), &clauses_set_usbnet_caps[0]);
	cordon_add_fields(call, parts, dev, CORDON_FIELDS(dev), &clauses_set_usbnet_caps[1]);
	cordon_add_ref(call, parts, &dev->mii, 0, CORDON_TYPE(&dev->mii), &clauses_set_usbnet_caps[2]);
	cordon_add_ref(call, parts, dev->udev, 0, CORDON_TYPE(dev->udev), &clauses_set_usbnet_caps[3]);
	cordon_add_ref(call, parts, &dev->udev->dev, 0, CORDON_TYPE(&dev->udev->dev), &clauses_set_usbnet_caps[4]);
	cordon_add_ref(call, parts, dev->intf, 0, CORDON_TYPE(dev->intf), &clauses_set_usbnet_caps[5]);
	cordon_add_ref(call, parts, &dev->intf->dev, 0, CORDON_TYPE(&dev->intf->dev), &clauses_set_usbnet_caps[6]);
	cordon_include_netdev_caps(call, parts, dev->net, 0);
}

void cordon_gain_usbnet_caps(struct cordon_call *call, const struct cordon_clause *clause, struct usbnet *dev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_usbnet_caps, dev, clause);
	cordon_include_usbnet_caps(call, &parts, dev);
	cordon_parts_grant(call, &parts);
}

/* ---- driver_info.bind ---- */
static const struct cordon_clause clauses_driver_info__bind[] = {
	{ "driver_info.bind", "specs/linux/usb/usbnet.own.h", "driver_info.bind", 47 },
	{ "driver_info.bind", "specs/linux/usb/usbnet.own.h", "__principal(dev)", 48 },
	{ "driver_info.bind", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 48 },
	{ "driver_info.bind", "specs/linux/usb/usbnet.own.h", "__transfers(usbnet_caps(dev))", 49 },
	{ "driver_info.bind", "specs/linux/usb/usbnet.own.h", "__transfers(usb_interface_caps(intf))", 50 },
	{ "driver_info.bind", "specs/linux/usb/usbnet.own.h", "__transfers(fields(dev, setup))", 51 },
	{ "driver_info.bind", "specs/linux/usb/usbnet.own.h", "__transfers(fields(dev->net, setup))", 52 },
	{ "driver_info.bind", "specs/linux/usb/usbnet.own.h", "__registers(dev->net->netdev_ops, net_device_ops)", 53 },
	{ "driver_info.bind", "specs/linux/usb/usbnet.own.h", "__registers_if(dev->net->ethtool_ops, dev->net->ethtool_ops, ethtool_ops)", 54 },
	{ "driver_info.bind", "specs/linux/usb/usbnet.own.h", "__registers_if(dev->mii.mdio_read, dev->mii.mdio_read, mii_if_info.mdio_read)", 55 },
	{ "driver_info.bind", "specs/linux/usb/usbnet.own.h", "__registers_if(dev->mii.mdio_write, dev->mii.mdio_write, mii_if_info.mdio_write)", 56 },
	{ "driver_info.bind", "specs/linux/usb/usbnet.own.h", "__returns(fields(dev->net, setup))", 57 },
	{ "driver_info.bind", "specs/linux/usb/usbnet.own.h", "__returns(fields(dev, setup))", 58 },
	{ "driver_info.bind", "specs/linux/usb/usbnet.own.h", "__returns_if(ret < 0, usb_interface_caps(intf))", 59 },
	{ "driver_info.bind", "specs/linux/usb/usbnet.own.h", "__returns_if(ret < 0, usbnet_caps(dev))", 60 },
	{ "driver_info.bind", "specs/linux/usb/usbnet.own.h", "__faults(-ENODEV)", 61 },
};
CORDON_SAME_TYPE(*((struct driver_info *)0)->bind, int, struct usbnet *, struct usb_interface *);
static void enter_driver_info__bind(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];
	struct usb_interface *intf = (struct usb_interface *)call->args[1];

	cordon_gain_usbnet_caps(call, &clauses_driver_info__bind[3], dev);
	cordon_gain_usb_interface_caps(call, &clauses_driver_info__bind[4], intf);
	cordon_gain_fields(call, 0, dev, CORDON_FIELDS_setup(dev), &clauses_driver_info__bind[5]);
	cordon_gain_fields(call, 0, dev->net, CORDON_FIELDS_setup(dev->net), &clauses_driver_info__bind[6]);
}

static void leave_driver_info__bind(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];
	struct usb_interface *intf = (struct usb_interface *)call->args[1];
	int ret = (int)call->result;

	cordon_register_table(call, dev->net->netdev_ops, &cordon_table_net_device_ops, &clauses_driver_info__bind[7]);
	if (dev->net->ethtool_ops) {
		cordon_register_table(call, dev->net->ethtool_ops, &cordon_table_ethtool_ops, &clauses_driver_info__bind[8]);
	}
	if (dev->mii.mdio_read) {
		cordon_register_function(call, dev->mii.mdio_read, &cordon_callback_mii_if_info__mdio_read, &clauses_driver_info__bind[9]);
	}
	if (dev->mii.mdio_write) {
		cordon_register_function(call, dev->mii.mdio_write, &cordon_callback_mii_if_info__mdio_write, &clauses_driver_info__bind[10]);
	}
	cordon_lose_fields(call, dev->net, CORDON_FIELDS_setup(dev->net), &clauses_driver_info__bind[11]);
	cordon_lose_fields(call, dev, CORDON_FIELDS_setup(dev), &clauses_driver_info__bind[12]);
	if (ret < 0) {
		cordon_set_close(call, &cordon_set_usb_interface_caps, intf, &clauses_driver_info__bind[13]);
	}
	if (ret < 0) {
		cordon_set_close(call, &cordon_set_usbnet_caps, dev, &clauses_driver_info__bind[14]);
	}
}

static u64 fault_driver_info__bind(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_driver_info__bind = {
	.name = "driver_info.bind",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_driver_info__bind[0],
	.enter = enter_driver_info__bind,
	.leave = leave_driver_info__bind,
	.fault = fault_driver_info__bind,
};

/* ---- driver_info.unbind ---- */
static const struct cordon_clause clauses_driver_info__unbind[] = {
	{ "driver_info.unbind", "specs/linux/usb/usbnet.own.h", "driver_info.unbind", 62 },
	{ "driver_info.unbind", "specs/linux/usb/usbnet.own.h", "__principal(dev)", 63 },
	{ "driver_info.unbind", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 63 },
	{ "driver_info.unbind", "specs/linux/usb/usbnet.own.h", "__returns(usb_interface_caps(intf))", 64 },
	{ "driver_info.unbind", "specs/linux/usb/usbnet.own.h", "__returns(usbnet_caps(dev))", 65 },
	{ "driver_info.unbind", "specs/linux/usb/usbnet.own.h", "__faults()", 66 },
};
CORDON_SAME_TYPE(*((struct driver_info *)0)->unbind, void, struct usbnet *, struct usb_interface *);
static void leave_driver_info__unbind(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];
	struct usb_interface *intf = (struct usb_interface *)call->args[1];

	cordon_set_close(call, &cordon_set_usb_interface_caps, intf, &clauses_driver_info__unbind[3]);
	cordon_set_close(call, &cordon_set_usbnet_caps, dev, &clauses_driver_info__unbind[4]);
}

static u64 fault_driver_info__unbind(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_driver_info__unbind = {
	.name = "driver_info.unbind",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_driver_info__unbind[0],
	.leave = leave_driver_info__unbind,
	.fault = fault_driver_info__unbind,
};

/* ---- driver_info.reset ---- */
static const struct cordon_clause clauses_driver_info__reset[] = {
	{ "driver_info.reset", "specs/linux/usb/usbnet.own.h", "driver_info.reset", 67 },
	{ "driver_info.reset", "specs/linux/usb/usbnet.own.h", "__principal(dev)", 67 },
	{ "driver_info.reset", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 67 },
	{ "driver_info.reset", "specs/linux/usb/usbnet.own.h", "__faults(-ENODEV)", 67 },
};
CORDON_SAME_TYPE(*((struct driver_info *)0)->reset, int, struct usbnet *);
static u64 fault_driver_info__reset(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_driver_info__reset = {
	.name = "driver_info.reset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_driver_info__reset[0],
	.fault = fault_driver_info__reset,
};

/* ---- driver_info.stop ---- */
static const struct cordon_clause clauses_driver_info__stop[] = {
	{ "driver_info.stop", "specs/linux/usb/usbnet.own.h", "driver_info.stop", 68 },
	{ "driver_info.stop", "specs/linux/usb/usbnet.own.h", "__principal(dev)", 68 },
	{ "driver_info.stop", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 68 },
	{ "driver_info.stop", "specs/linux/usb/usbnet.own.h", "__faults(0)", 68 },
};
CORDON_SAME_TYPE(*((struct driver_info *)0)->stop, int, struct usbnet *);
static u64 fault_driver_info__stop(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_driver_info__stop = {
	.name = "driver_info.stop",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_driver_info__stop[0],
	.fault = fault_driver_info__stop,
};

/* ---- driver_info.check_connect ---- */
static const struct cordon_clause clauses_driver_info__check_connect[] = {
	{ "driver_info.check_connect", "specs/linux/usb/usbnet.own.h", "driver_info.check_connect", 69 },
	{ "driver_info.check_connect", "specs/linux/usb/usbnet.own.h", "__principal(dev)", 69 },
	{ "driver_info.check_connect", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 69 },
	{ "driver_info.check_connect", "specs/linux/usb/usbnet.own.h", "__faults(-ENODEV)", 69 },
};
CORDON_SAME_TYPE(*((struct driver_info *)0)->check_connect, int, struct usbnet *);
static u64 fault_driver_info__check_connect(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_driver_info__check_connect = {
	.name = "driver_info.check_connect",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_driver_info__check_connect[0],
	.fault = fault_driver_info__check_connect,
};

/* ---- driver_info.manage_power ---- */
static const struct cordon_clause clauses_driver_info__manage_power[] = {
	{ "driver_info.manage_power", "specs/linux/usb/usbnet.own.h", "driver_info.manage_power", 70 },
	{ "driver_info.manage_power", "specs/linux/usb/usbnet.own.h", "__principal(dev)", 70 },
	{ "driver_info.manage_power", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 70 },
	{ "driver_info.manage_power", "specs/linux/usb/usbnet.own.h", "__faults(-ENODEV)", 70 },
};
CORDON_SAME_TYPE(*((struct driver_info *)0)->manage_power, int, struct usbnet *, int);
static u64 fault_driver_info__manage_power(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_driver_info__manage_power = {
	.name = "driver_info.manage_power",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_driver_info__manage_power[0],
	.fault = fault_driver_info__manage_power,
};

/* ---- driver_info.link_reset ---- */
static const struct cordon_clause clauses_driver_info__link_reset[] = {
	{ "driver_info.link_reset", "specs/linux/usb/usbnet.own.h", "driver_info.link_reset", 71 },
	{ "driver_info.link_reset", "specs/linux/usb/usbnet.own.h", "__principal(dev)", 71 },
	{ "driver_info.link_reset", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 71 },
	{ "driver_info.link_reset", "specs/linux/usb/usbnet.own.h", "__faults(-ENODEV)", 71 },
};
CORDON_SAME_TYPE(*((struct driver_info *)0)->link_reset, int, struct usbnet *);
static u64 fault_driver_info__link_reset(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_driver_info__link_reset = {
	.name = "driver_info.link_reset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_driver_info__link_reset[0],
	.fault = fault_driver_info__link_reset,
};

/* ---- driver_info.early_init ---- */
static const struct cordon_clause clauses_driver_info__early_init[] = {
	{ "driver_info.early_init", "specs/linux/usb/usbnet.own.h", "driver_info.early_init", 72 },
	{ "driver_info.early_init", "specs/linux/usb/usbnet.own.h", "__principal(dev)", 72 },
	{ "driver_info.early_init", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 72 },
	{ "driver_info.early_init", "specs/linux/usb/usbnet.own.h", "__faults(-ENODEV)", 72 },
};
CORDON_SAME_TYPE(*((struct driver_info *)0)->early_init, int, struct usbnet *);
static u64 fault_driver_info__early_init(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_driver_info__early_init = {
	.name = "driver_info.early_init",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_driver_info__early_init[0],
	.fault = fault_driver_info__early_init,
};

/* ---- driver_info.recover ---- */
static const struct cordon_clause clauses_driver_info__recover[] = {
	{ "driver_info.recover", "specs/linux/usb/usbnet.own.h", "driver_info.recover", 73 },
	{ "driver_info.recover", "specs/linux/usb/usbnet.own.h", "__principal(dev)", 73 },
	{ "driver_info.recover", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 73 },
	{ "driver_info.recover", "specs/linux/usb/usbnet.own.h", "__faults()", 73 },
};
CORDON_SAME_TYPE(*((struct driver_info *)0)->recover, void, struct usbnet *);
static u64 fault_driver_info__recover(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_driver_info__recover = {
	.name = "driver_info.recover",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_driver_info__recover[0],
	.fault = fault_driver_info__recover,
};

/* ---- driver_info.status ---- */
static const struct cordon_clause clauses_driver_info__status[] = {
	{ "driver_info.status", "specs/linux/usb/usbnet.own.h", "driver_info.status", 75 },
	{ "driver_info.status", "specs/linux/usb/usbnet.own.h", "__principal(dev)", 76 },
	{ "driver_info.status", "specs/linux/usb/usbnet.own.h", "__runs_in(softirq)", 76 },
	{ "driver_info.status", "specs/linux/usb/usbnet.own.h", "__transfers(ref(urb))", 77 },
	{ "driver_info.status", "specs/linux/usb/usbnet.own.h", "__returns(ref(urb))", 78 },
	{ "driver_info.status", "specs/linux/usb/usbnet.own.h", "__faults()", 79 },
};
CORDON_SAME_TYPE(*((struct driver_info *)0)->status, void, struct usbnet *, struct urb *);
static void enter_driver_info__status(struct cordon_call *call)
{
	struct urb *urb = (struct urb *)call->args[1];

	cordon_gain_ref(call, 0, urb, 0, CORDON_TYPE(urb), &clauses_driver_info__status[3]);
}

static void leave_driver_info__status(struct cordon_call *call)
{
	struct urb *urb = (struct urb *)call->args[1];

	cordon_lose_ref(call, urb, CORDON_TYPE(urb), &clauses_driver_info__status[4]);
}

static u64 fault_driver_info__status(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_driver_info__status = {
	.name = "driver_info.status",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_driver_info__status[0],
	.enter = enter_driver_info__status,
	.leave = leave_driver_info__status,
	.fault = fault_driver_info__status,
};

/* ---- driver_info.indication ---- */
static const struct cordon_clause clauses_driver_info__indication[] = {
	{ "driver_info.indication", "specs/linux/usb/usbnet.own.h", "driver_info.indication", 80 },
	{ "driver_info.indication", "specs/linux/usb/usbnet.own.h", "__principal(dev)", 81 },
	{ "driver_info.indication", "specs/linux/usb/usbnet.own.h", "__runs_in(softirq)", 81 },
	{ "driver_info.indication", "specs/linux/usb/usbnet.own.h", "__faults()", 81 },
};
CORDON_SAME_TYPE(*((struct driver_info *)0)->indication, void, struct usbnet *, void *, int);
static u64 fault_driver_info__indication(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_driver_info__indication = {
	.name = "driver_info.indication",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_driver_info__indication[0],
	.fault = fault_driver_info__indication,
};

/* ---- driver_info.set_rx_mode ---- */
static const struct cordon_clause clauses_driver_info__set_rx_mode[] = {
	{ "driver_info.set_rx_mode", "specs/linux/usb/usbnet.own.h", "driver_info.set_rx_mode", 82 },
	{ "driver_info.set_rx_mode", "specs/linux/usb/usbnet.own.h", "__principal(dev)", 83 },
	{ "driver_info.set_rx_mode", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 83 },
	{ "driver_info.set_rx_mode", "specs/linux/usb/usbnet.own.h", "__faults()", 83 },
};
CORDON_SAME_TYPE(*((struct driver_info *)0)->set_rx_mode, void, struct usbnet *);
static u64 fault_driver_info__set_rx_mode(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_driver_info__set_rx_mode = {
	.name = "driver_info.set_rx_mode",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_driver_info__set_rx_mode[0],
	.fault = fault_driver_info__set_rx_mode,
};

/* ---- driver_info.rx_fixup ---- */
static const struct cordon_clause clauses_driver_info__rx_fixup[] = {
	{ "driver_info.rx_fixup", "specs/linux/usb/usbnet.own.h", "driver_info.rx_fixup", 85 },
	{ "driver_info.rx_fixup", "specs/linux/usb/usbnet.own.h", "__principal(dev)", 86 },
	{ "driver_info.rx_fixup", "specs/linux/usb/usbnet.own.h", "__runs_in(softirq)", 86 },
	{ "driver_info.rx_fixup", "specs/linux/usb/usbnet.own.h", "__transfers(skb_caps(skb))", 87 },
	{ "driver_info.rx_fixup", "specs/linux/usb/usbnet.own.h", "__returns(skb_caps(skb))", 88 },
	{ "driver_info.rx_fixup", "specs/linux/usb/usbnet.own.h", "__faults(0)", 89 },
};
CORDON_SAME_TYPE(*((struct driver_info *)0)->rx_fixup, int, struct usbnet *, struct sk_buff *);
static void enter_driver_info__rx_fixup(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[1];

	cordon_gain_skb_caps(call, &clauses_driver_info__rx_fixup[3], skb);
}

static void leave_driver_info__rx_fixup(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[1];

	cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_driver_info__rx_fixup[4]);
}

static u64 fault_driver_info__rx_fixup(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_driver_info__rx_fixup = {
	.name = "driver_info.rx_fixup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_driver_info__rx_fixup[0],
	.enter = enter_driver_info__rx_fixup,
	.leave = leave_driver_info__rx_fixup,
	.fault = fault_driver_info__rx_fixup,
};

/* ---- driver_info.tx_fixup ---- */
static const struct cordon_clause clauses_driver_info__tx_fixup[] = {
	{ "driver_info.tx_fixup", "specs/linux/usb/usbnet.own.h", "driver_info.tx_fixup", 91 },
	{ "driver_info.tx_fixup", "specs/linux/usb/usbnet.own.h", "__principal(dev)", 92 },
	{ "driver_info.tx_fixup", "specs/linux/usb/usbnet.own.h", "__runs_in(softirq)", 92 },
	{ "driver_info.tx_fixup", "specs/linux/usb/usbnet.own.h", "__transfers_if(skb, skb_caps(skb))", 93 },
	{ "driver_info.tx_fixup", "specs/linux/usb/usbnet.own.h", "__returns_if(ret, skb_caps(ret))", 94 },
	{ "driver_info.tx_fixup", "specs/linux/usb/usbnet.own.h", "__faults((dev_kfree_skb_any(skb), NULL))", 95 },
};
CORDON_SAME_TYPE(*((struct driver_info *)0)->tx_fixup, struct sk_buff *, struct usbnet *, struct sk_buff *, gfp_t);
static void enter_driver_info__tx_fixup(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[1];

	if (skb) {
		cordon_gain_skb_caps(call, &clauses_driver_info__tx_fixup[3], skb);
	}
}

static void leave_driver_info__tx_fixup(struct cordon_call *call)
{
	struct sk_buff *ret = (struct sk_buff *)call->result;

	if (ret) {
		cordon_set_close(call, &cordon_set_skb_caps, ret, &clauses_driver_info__tx_fixup[4]);
	}
}

static u64 fault_driver_info__tx_fixup(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[1];

	if (!call->dead || cordon_set_take(call, &cordon_set_skb_caps, skb))
		dev_kfree_skb_any(skb);
	return (u64)(NULL);
}

const struct cordon_contract cordon_callback_driver_info__tx_fixup = {
	.name = "driver_info.tx_fixup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_driver_info__tx_fixup[0],
	.enter = enter_driver_info__tx_fixup,
	.leave = leave_driver_info__tx_fixup,
	.fault = fault_driver_info__tx_fixup,
};

/* ---- usbnet_probe ---- */
static const struct cordon_clause clauses_usbnet_probe[] = {
	{ "usbnet_probe", "specs/linux/usb/usbnet.own.h", "usbnet_probe", 98 },
	{ "usbnet_probe", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 99 },
	{ "usbnet_probe", "specs/linux/usb/usbnet.own.h", "__checks(ref(udev))", 100 },
	{ "usbnet_probe", "specs/linux/usb/usbnet.own.h", "__registers((struct driver_info *)prod->driver_info, driver_info)", 101 },
};
CORDON_SAME_TYPE(usbnet_probe, int, struct usb_interface *, const struct usb_device_id *);
static void enter_usbnet_probe(struct cordon_call *call)
{
	struct usb_interface *udev = (struct usb_interface *)call->args[0];
	const struct usb_device_id *prod = (const struct usb_device_id *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_probe[1]);
	cordon_need_ref(call, udev, 0, CORDON_TYPE(udev), &clauses_usbnet_probe[2]);
	cordon_register_table(call, (struct driver_info *)prod->driver_info, &cordon_table_driver_info, &clauses_usbnet_probe[3]);
}

const struct cordon_contract cordon_import_usbnet_probe = {
	.name = "usbnet_probe",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usbnet_probe[0],
	.enter = enter_usbnet_probe,
};

/* ---- usbnet_disconnect ---- */
static const struct cordon_clause clauses_usbnet_disconnect[] = {
	{ "usbnet_disconnect", "specs/linux/usb/usbnet.own.h", "usbnet_disconnect", 102 },
	{ "usbnet_disconnect", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 102 },
	{ "usbnet_disconnect", "specs/linux/usb/usbnet.own.h", "__checks(ref(intf))", 102 },
};
CORDON_SAME_TYPE(usbnet_disconnect, void, struct usb_interface *);
static void enter_usbnet_disconnect(struct cordon_call *call)
{
	struct usb_interface *intf = (struct usb_interface *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_disconnect[1]);
	cordon_need_ref(call, intf, 0, CORDON_TYPE(intf), &clauses_usbnet_disconnect[2]);
}

const struct cordon_contract cordon_import_usbnet_disconnect = {
	.name = "usbnet_disconnect",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usbnet_disconnect[0],
	.enter = enter_usbnet_disconnect,
};

/* ---- usbnet_suspend ---- */
static const struct cordon_clause clauses_usbnet_suspend[] = {
	{ "usbnet_suspend", "specs/linux/usb/usbnet.own.h", "usbnet_suspend", 103 },
	{ "usbnet_suspend", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 103 },
	{ "usbnet_suspend", "specs/linux/usb/usbnet.own.h", "__checks(ref(intf))", 103 },
};
CORDON_SAME_TYPE(usbnet_suspend, int, struct usb_interface *, pm_message_t);
CORDON_IN_REGISTERS(pm_message_t, 8);
static void enter_usbnet_suspend(struct cordon_call *call)
{
	struct usb_interface *intf = (struct usb_interface *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_suspend[1]);
	cordon_need_ref(call, intf, 0, CORDON_TYPE(intf), &clauses_usbnet_suspend[2]);
}

const struct cordon_contract cordon_import_usbnet_suspend = {
	.name = "usbnet_suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usbnet_suspend[0],
	.enter = enter_usbnet_suspend,
};

/* ---- usbnet_resume ---- */
static const struct cordon_clause clauses_usbnet_resume[] = {
	{ "usbnet_resume", "specs/linux/usb/usbnet.own.h", "usbnet_resume", 104 },
	{ "usbnet_resume", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 104 },
	{ "usbnet_resume", "specs/linux/usb/usbnet.own.h", "__checks(ref(intf))", 104 },
};
CORDON_SAME_TYPE(usbnet_resume, int, struct usb_interface *);
static void enter_usbnet_resume(struct cordon_call *call)
{
	struct usb_interface *intf = (struct usb_interface *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_resume[1]);
	cordon_need_ref(call, intf, 0, CORDON_TYPE(intf), &clauses_usbnet_resume[2]);
}

const struct cordon_contract cordon_import_usbnet_resume = {
	.name = "usbnet_resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usbnet_resume[0],
	.enter = enter_usbnet_resume,
};

/* ---- usbnet_read_cmd ---- */
static const struct cordon_clause clauses_usbnet_read_cmd[] = {
	{ "usbnet_read_cmd", "specs/linux/usb/usbnet.own.h", "usbnet_read_cmd", 108 },
	{ "usbnet_read_cmd", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 108 },
	{ "usbnet_read_cmd", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 108 },
	{ "usbnet_read_cmd", "specs/linux/usb/usbnet.own.h", "__checks_if(size, write(data, size))", 108 },
};
CORDON_SAME_TYPE(usbnet_read_cmd, int, struct usbnet *, u8, u8, u16, u16, void *, u16);
static void enter_usbnet_read_cmd(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];
	void *data = (void *)call->args[5];
	u16 size = (u16)cordon_stack_word(call, 0);

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_read_cmd[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_read_cmd[2]);
	if (size) {
		cordon_need_write(call, data, size, &clauses_usbnet_read_cmd[3]);
	}
}

const struct cordon_contract cordon_import_usbnet_read_cmd = {
	.name = "usbnet_read_cmd",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.stack_words = 1,
	.where = &clauses_usbnet_read_cmd[0],
	.enter = enter_usbnet_read_cmd,
};

/* ---- usbnet_read_cmd_nopm ---- */
static const struct cordon_clause clauses_usbnet_read_cmd_nopm[] = {
	{ "usbnet_read_cmd_nopm", "specs/linux/usb/usbnet.own.h", "usbnet_read_cmd_nopm", 109 },
	{ "usbnet_read_cmd_nopm", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 109 },
	{ "usbnet_read_cmd_nopm", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 109 },
	{ "usbnet_read_cmd_nopm", "specs/linux/usb/usbnet.own.h", "__checks_if(size, write(data, size))", 109 },
};
CORDON_SAME_TYPE(usbnet_read_cmd_nopm, int, struct usbnet *, u8, u8, u16, u16, void *, u16);
static void enter_usbnet_read_cmd_nopm(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];
	void *data = (void *)call->args[5];
	u16 size = (u16)cordon_stack_word(call, 0);

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_read_cmd_nopm[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_read_cmd_nopm[2]);
	if (size) {
		cordon_need_write(call, data, size, &clauses_usbnet_read_cmd_nopm[3]);
	}
}

const struct cordon_contract cordon_import_usbnet_read_cmd_nopm = {
	.name = "usbnet_read_cmd_nopm",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.stack_words = 1,
	.where = &clauses_usbnet_read_cmd_nopm[0],
	.enter = enter_usbnet_read_cmd_nopm,
};

/* ---- usbnet_write_cmd ---- */
static const struct cordon_clause clauses_usbnet_write_cmd[] = {
	{ "usbnet_write_cmd", "specs/linux/usb/usbnet.own.h", "usbnet_write_cmd", 110 },
	{ "usbnet_write_cmd", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 111 },
	{ "usbnet_write_cmd", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 111 },
	{ "usbnet_write_cmd", "specs/linux/usb/usbnet.own.h", "__checks_if(size && data, read(data, size))", 111 },
};
CORDON_SAME_TYPE(usbnet_write_cmd, int, struct usbnet *, u8, u8, u16, u16, const void *, u16);
static void enter_usbnet_write_cmd(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];
	const void *data = (const void *)call->args[5];
	u16 size = (u16)cordon_stack_word(call, 0);

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_write_cmd[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_write_cmd[2]);
	if (size && data) {
		cordon_need_read(call, data, size, &clauses_usbnet_write_cmd[3]);
	}
}

const struct cordon_contract cordon_import_usbnet_write_cmd = {
	.name = "usbnet_write_cmd",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.stack_words = 1,
	.where = &clauses_usbnet_write_cmd[0],
	.enter = enter_usbnet_write_cmd,
};

/* ---- usbnet_write_cmd_nopm ---- */
static const struct cordon_clause clauses_usbnet_write_cmd_nopm[] = {
	{ "usbnet_write_cmd_nopm", "specs/linux/usb/usbnet.own.h", "usbnet_write_cmd_nopm", 112 },
	{ "usbnet_write_cmd_nopm", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 113 },
	{ "usbnet_write_cmd_nopm", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 113 },
	{ "usbnet_write_cmd_nopm", "specs/linux/usb/usbnet.own.h", "__checks_if(size && data, read(data, size))", 113 },
};
CORDON_SAME_TYPE(usbnet_write_cmd_nopm, int, struct usbnet *, u8, u8, u16, u16, const void *, u16);
static void enter_usbnet_write_cmd_nopm(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];
	const void *data = (const void *)call->args[5];
	u16 size = (u16)cordon_stack_word(call, 0);

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_write_cmd_nopm[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_write_cmd_nopm[2]);
	if (size && data) {
		cordon_need_read(call, data, size, &clauses_usbnet_write_cmd_nopm[3]);
	}
}

const struct cordon_contract cordon_import_usbnet_write_cmd_nopm = {
	.name = "usbnet_write_cmd_nopm",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.stack_words = 1,
	.where = &clauses_usbnet_write_cmd_nopm[0],
	.enter = enter_usbnet_write_cmd_nopm,
};

/* ---- usbnet_write_cmd_async ---- */
static const struct cordon_clause clauses_usbnet_write_cmd_async[] = {
	{ "usbnet_write_cmd_async", "specs/linux/usb/usbnet.own.h", "usbnet_write_cmd_async", 115 },
	{ "usbnet_write_cmd_async", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 116 },
	{ "usbnet_write_cmd_async", "specs/linux/usb/usbnet.own.h", "__checks_if(size && data, read(data, size))", 116 },
};
CORDON_SAME_TYPE(usbnet_write_cmd_async, int, struct usbnet *, u8, u8, u16, u16, const void *, u16);
static void enter_usbnet_write_cmd_async(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];
	const void *data = (const void *)call->args[5];
	u16 size = (u16)cordon_stack_word(call, 0);

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_write_cmd_async[1]);
	if (size && data) {
		cordon_need_read(call, data, size, &clauses_usbnet_write_cmd_async[2]);
	}
}

const struct cordon_contract cordon_import_usbnet_write_cmd_async = {
	.name = "usbnet_write_cmd_async",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.stack_words = 1,
	.where = &clauses_usbnet_write_cmd_async[0],
	.enter = enter_usbnet_write_cmd_async,
};

/* ---- usbnet_get_endpoints ---- */
static const struct cordon_clause clauses_usbnet_get_endpoints[] = {
	{ "usbnet_get_endpoints", "specs/linux/usb/usbnet.own.h", "usbnet_get_endpoints", 118 },
	{ "usbnet_get_endpoints", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 119 },
	{ "usbnet_get_endpoints", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 119 },
	{ "usbnet_get_endpoints", "specs/linux/usb/usbnet.own.h", "__checks(ref(intf))", 119 },
};
CORDON_SAME_TYPE(usbnet_get_endpoints, int, struct usbnet *, struct usb_interface *);
static void enter_usbnet_get_endpoints(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];
	struct usb_interface *intf = (struct usb_interface *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_get_endpoints[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_get_endpoints[2]);
	cordon_need_ref(call, intf, 0, CORDON_TYPE(intf), &clauses_usbnet_get_endpoints[3]);
}

const struct cordon_contract cordon_import_usbnet_get_endpoints = {
	.name = "usbnet_get_endpoints",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usbnet_get_endpoints[0],
	.enter = enter_usbnet_get_endpoints,
};

/* ---- usbnet_get_ethernet_addr ---- */
static const struct cordon_clause clauses_usbnet_get_ethernet_addr[] = {
	{ "usbnet_get_ethernet_addr", "specs/linux/usb/usbnet.own.h", "usbnet_get_ethernet_addr", 120 },
	{ "usbnet_get_ethernet_addr", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 121 },
	{ "usbnet_get_ethernet_addr", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 121 },
};
CORDON_SAME_TYPE(usbnet_get_ethernet_addr, int, struct usbnet *, int);
static void enter_usbnet_get_ethernet_addr(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_get_ethernet_addr[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_get_ethernet_addr[2]);
}

const struct cordon_contract cordon_import_usbnet_get_ethernet_addr = {
	.name = "usbnet_get_ethernet_addr",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usbnet_get_ethernet_addr[0],
	.enter = enter_usbnet_get_ethernet_addr,
};

/* ---- usbnet_defer_kevent ---- */
static const struct cordon_clause clauses_usbnet_defer_kevent[] = {
	{ "usbnet_defer_kevent", "specs/linux/usb/usbnet.own.h", "usbnet_defer_kevent", 122 },
	{ "usbnet_defer_kevent", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 123 },
	{ "usbnet_defer_kevent", "specs/linux/usb/usbnet.own.h", "__requires((unsigned int)work < BITS_PER_LONG)", 123 },
};
CORDON_SAME_TYPE(usbnet_defer_kevent, void, struct usbnet *, int);
static void enter_usbnet_defer_kevent(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];
	int work = (int)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_defer_kevent[1]);
	cordon_require(call, (unsigned int)work < BITS_PER_LONG, &clauses_usbnet_defer_kevent[2]);
}

const struct cordon_contract cordon_import_usbnet_defer_kevent = {
	.name = "usbnet_defer_kevent",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usbnet_defer_kevent[0],
	.enter = enter_usbnet_defer_kevent,
};

/* ---- usbnet_skb_return ---- */
static const struct cordon_clause clauses_usbnet_skb_return[] = {
	{ "usbnet_skb_return", "specs/linux/usb/usbnet.own.h", "usbnet_skb_return", 124 },
	{ "usbnet_skb_return", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 125 },
	{ "usbnet_skb_return", "specs/linux/usb/usbnet.own.h", "__checks(ref(skb))", 125 },
	{ "usbnet_skb_return", "specs/linux/usb/usbnet.own.h", "__requires(skb_is_sound(skb) && skb_is_received(skb))", 126 },
	{ "usbnet_skb_return", "specs/linux/usb/usbnet.own.h", "__transfers(skb_caps(skb))", 127 },
};
CORDON_SAME_TYPE(usbnet_skb_return, void, struct usbnet *, struct sk_buff *);
static void enter_usbnet_skb_return(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];
	struct sk_buff *skb = (struct sk_buff *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_skb_return[1]);
	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_usbnet_skb_return[2]);
	cordon_require(call, skb_is_sound(skb) && skb_is_received(skb), &clauses_usbnet_skb_return[3]);
	cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_usbnet_skb_return[4]);
}

const struct cordon_contract cordon_import_usbnet_skb_return = {
	.name = "usbnet_skb_return",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usbnet_skb_return[0],
	.enter = enter_usbnet_skb_return,
};

/* ---- usbnet_unlink_rx_urbs ---- */
static const struct cordon_clause clauses_usbnet_unlink_rx_urbs[] = {
	{ "usbnet_unlink_rx_urbs", "specs/linux/usb/usbnet.own.h", "usbnet_unlink_rx_urbs", 128 },
	{ "usbnet_unlink_rx_urbs", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 128 },
};
CORDON_SAME_TYPE(usbnet_unlink_rx_urbs, void, struct usbnet *);
static void enter_usbnet_unlink_rx_urbs(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_unlink_rx_urbs[1]);
}

const struct cordon_contract cordon_import_usbnet_unlink_rx_urbs = {
	.name = "usbnet_unlink_rx_urbs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usbnet_unlink_rx_urbs[0],
	.enter = enter_usbnet_unlink_rx_urbs,
};

/* ---- usbnet_pause_rx ---- */
static const struct cordon_clause clauses_usbnet_pause_rx[] = {
	{ "usbnet_pause_rx", "specs/linux/usb/usbnet.own.h", "usbnet_pause_rx", 129 },
	{ "usbnet_pause_rx", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 129 },
};
CORDON_SAME_TYPE(usbnet_pause_rx, void, struct usbnet *);
static void enter_usbnet_pause_rx(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_pause_rx[1]);
}

const struct cordon_contract cordon_import_usbnet_pause_rx = {
	.name = "usbnet_pause_rx",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usbnet_pause_rx[0],
	.enter = enter_usbnet_pause_rx,
};

/* ---- usbnet_resume_rx ---- */
static const struct cordon_clause clauses_usbnet_resume_rx[] = {
	{ "usbnet_resume_rx", "specs/linux/usb/usbnet.own.h", "usbnet_resume_rx", 130 },
	{ "usbnet_resume_rx", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 130 },
};
CORDON_SAME_TYPE(usbnet_resume_rx, void, struct usbnet *);
static void enter_usbnet_resume_rx(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_resume_rx[1]);
}

const struct cordon_contract cordon_import_usbnet_resume_rx = {
	.name = "usbnet_resume_rx",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usbnet_resume_rx[0],
	.enter = enter_usbnet_resume_rx,
};

/* ---- usbnet_link_change ---- */
static const struct cordon_clause clauses_usbnet_link_change[] = {
	{ "usbnet_link_change", "specs/linux/usb/usbnet.own.h", "usbnet_link_change", 131 },
	{ "usbnet_link_change", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 131 },
};
CORDON_SAME_TYPE(usbnet_link_change, void, struct usbnet *, bool, bool);
static void enter_usbnet_link_change(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_link_change[1]);
}

const struct cordon_contract cordon_import_usbnet_link_change = {
	.name = "usbnet_link_change",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_usbnet_link_change[0],
	.enter = enter_usbnet_link_change,
};

/* ---- usbnet_update_max_qlen ---- */
static const struct cordon_clause clauses_usbnet_update_max_qlen[] = {
	{ "usbnet_update_max_qlen", "specs/linux/usb/usbnet.own.h", "usbnet_update_max_qlen", 132 },
	{ "usbnet_update_max_qlen", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 132 },
};
CORDON_SAME_TYPE(usbnet_update_max_qlen, void, struct usbnet *);
static void enter_usbnet_update_max_qlen(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_update_max_qlen[1]);
}

const struct cordon_contract cordon_import_usbnet_update_max_qlen = {
	.name = "usbnet_update_max_qlen",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usbnet_update_max_qlen[0],
	.enter = enter_usbnet_update_max_qlen,
};

/* ---- usbnet_manage_power ---- */
static const struct cordon_clause clauses_usbnet_manage_power[] = {
	{ "usbnet_manage_power", "specs/linux/usb/usbnet.own.h", "usbnet_manage_power", 133 },
	{ "usbnet_manage_power", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 133 },
	{ "usbnet_manage_power", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 133 },
};
CORDON_SAME_TYPE(usbnet_manage_power, int, struct usbnet *, int);
static void enter_usbnet_manage_power(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_manage_power[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_manage_power[2]);
}

const struct cordon_contract cordon_import_usbnet_manage_power = {
	.name = "usbnet_manage_power",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usbnet_manage_power[0],
	.enter = enter_usbnet_manage_power,
};

/* ---- usbnet_status_start ---- */
static const struct cordon_clause clauses_usbnet_status_start[] = {
	{ "usbnet_status_start", "specs/linux/usb/usbnet.own.h", "usbnet_status_start", 134 },
	{ "usbnet_status_start", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 134 },
	{ "usbnet_status_start", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 134 },
};
CORDON_SAME_TYPE(usbnet_status_start, int, struct usbnet *, gfp_t);
static void enter_usbnet_status_start(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_status_start[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_status_start[2]);
}

const struct cordon_contract cordon_import_usbnet_status_start = {
	.name = "usbnet_status_start",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usbnet_status_start[0],
	.enter = enter_usbnet_status_start,
};

/* ---- usbnet_status_stop ---- */
static const struct cordon_clause clauses_usbnet_status_stop[] = {
	{ "usbnet_status_stop", "specs/linux/usb/usbnet.own.h", "usbnet_status_stop", 135 },
	{ "usbnet_status_stop", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 135 },
	{ "usbnet_status_stop", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 135 },
};
CORDON_SAME_TYPE(usbnet_status_stop, void, struct usbnet *);
static void enter_usbnet_status_stop(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_status_stop[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_status_stop[2]);
}

const struct cordon_contract cordon_import_usbnet_status_stop = {
	.name = "usbnet_status_stop",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usbnet_status_stop[0],
	.enter = enter_usbnet_status_stop,
};

/* ---- usbnet_device_suggests_idle ---- */
static const struct cordon_clause clauses_usbnet_device_suggests_idle[] = {
	{ "usbnet_device_suggests_idle", "specs/linux/usb/usbnet.own.h", "usbnet_device_suggests_idle", 136 },
	{ "usbnet_device_suggests_idle", "specs/linux/usb/usbnet.own.h", "__checks(ref(dev))", 136 },
};
CORDON_SAME_TYPE(usbnet_device_suggests_idle, void, struct usbnet *);
static void enter_usbnet_device_suggests_idle(struct cordon_call *call)
{
	struct usbnet *dev = (struct usbnet *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usbnet_device_suggests_idle[1]);
}

const struct cordon_contract cordon_import_usbnet_device_suggests_idle = {
	.name = "usbnet_device_suggests_idle",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usbnet_device_suggests_idle[0],
	.enter = enter_usbnet_device_suggests_idle,
};

/* ---- usbnet_open ---- */
static const struct cordon_clause clauses_usbnet_open[] = {
	{ "usbnet_open", "specs/linux/usb/usbnet.own.h", "usbnet_open", 140 },
	{ "usbnet_open", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 140 },
	{ "usbnet_open", "specs/linux/usb/usbnet.own.h", "__checks(ref(net))", 140 },
	{ "usbnet_open", "specs/linux/usb/usbnet.own.h", "__requires(own_holds(usbnet_caps, netdev_priv(net)))", 140 },
};
CORDON_SAME_TYPE(usbnet_open, int, struct net_device *);
static void enter_usbnet_open(struct cordon_call *call)
{
	struct net_device *net = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_open[1]);
	cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses_usbnet_open[2]);
	cordon_require(call, own_holds(usbnet_caps, netdev_priv(net)), &clauses_usbnet_open[3]);
}

const struct cordon_contract cordon_import_usbnet_open = {
	.name = "usbnet_open",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usbnet_open[0],
	.enter = enter_usbnet_open,
};

/* ---- usbnet_stop ---- */
static const struct cordon_clause clauses_usbnet_stop[] = {
	{ "usbnet_stop", "specs/linux/usb/usbnet.own.h", "usbnet_stop", 141 },
	{ "usbnet_stop", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 141 },
	{ "usbnet_stop", "specs/linux/usb/usbnet.own.h", "__checks(ref(net))", 141 },
	{ "usbnet_stop", "specs/linux/usb/usbnet.own.h", "__requires(own_holds(usbnet_caps, netdev_priv(net)))", 141 },
};
CORDON_SAME_TYPE(usbnet_stop, int, struct net_device *);
static void enter_usbnet_stop(struct cordon_call *call)
{
	struct net_device *net = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_stop[1]);
	cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses_usbnet_stop[2]);
	cordon_require(call, own_holds(usbnet_caps, netdev_priv(net)), &clauses_usbnet_stop[3]);
}

const struct cordon_contract cordon_import_usbnet_stop = {
	.name = "usbnet_stop",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usbnet_stop[0],
	.enter = enter_usbnet_stop,
};

/* ---- usbnet_start_xmit ---- */
static const struct cordon_clause clauses_usbnet_start_xmit[] = {
	{ "usbnet_start_xmit", "specs/linux/usb/usbnet.own.h", "usbnet_start_xmit", 142 },
	{ "usbnet_start_xmit", "specs/linux/usb/usbnet.own.h", "__checks(ref(net))", 143 },
	{ "usbnet_start_xmit", "specs/linux/usb/usbnet.own.h", "__requires(own_holds(usbnet_caps, netdev_priv(net)))", 143 },
	{ "usbnet_start_xmit", "specs/linux/usb/usbnet.own.h", "__checks(ref(skb))", 144 },
	{ "usbnet_start_xmit", "specs/linux/usb/usbnet.own.h", "__requires(skb_is_sound(skb))", 145 },
	{ "usbnet_start_xmit", "specs/linux/usb/usbnet.own.h", "__transfers(skb_caps(skb))", 146 },
};
CORDON_SAME_TYPE(usbnet_start_xmit, netdev_tx_t, struct sk_buff *, struct net_device *);
CORDON_IN_REGISTERS(netdev_tx_t, 16);
static void enter_usbnet_start_xmit(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	struct net_device *net = (struct net_device *)call->args[1];

	cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses_usbnet_start_xmit[1]);
	cordon_require(call, own_holds(usbnet_caps, netdev_priv(net)), &clauses_usbnet_start_xmit[2]);
	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_usbnet_start_xmit[3]);
	cordon_require(call, skb_is_sound(skb), &clauses_usbnet_start_xmit[4]);
	cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_usbnet_start_xmit[5]);
}

const struct cordon_contract cordon_import_usbnet_start_xmit = {
	.name = "usbnet_start_xmit",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usbnet_start_xmit[0],
	.enter = enter_usbnet_start_xmit,
};

/* ---- usbnet_tx_timeout ---- */
static const struct cordon_clause clauses_usbnet_tx_timeout[] = {
	{ "usbnet_tx_timeout", "specs/linux/usb/usbnet.own.h", "usbnet_tx_timeout", 147 },
	{ "usbnet_tx_timeout", "specs/linux/usb/usbnet.own.h", "__checks(ref(net))", 147 },
	{ "usbnet_tx_timeout", "specs/linux/usb/usbnet.own.h", "__requires(own_holds(usbnet_caps, netdev_priv(net)))", 147 },
};
CORDON_SAME_TYPE(usbnet_tx_timeout, void, struct net_device *, unsigned int);
static void enter_usbnet_tx_timeout(struct cordon_call *call)
{
	struct net_device *net = (struct net_device *)call->args[0];

	cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses_usbnet_tx_timeout[1]);
	cordon_require(call, own_holds(usbnet_caps, netdev_priv(net)), &clauses_usbnet_tx_timeout[2]);
}

const struct cordon_contract cordon_import_usbnet_tx_timeout = {
	.name = "usbnet_tx_timeout",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usbnet_tx_timeout[0],
	.enter = enter_usbnet_tx_timeout,
};

/* ---- usbnet_change_mtu ---- */
static const struct cordon_clause clauses_usbnet_change_mtu[] = {
	{ "usbnet_change_mtu", "specs/linux/usb/usbnet.own.h", "usbnet_change_mtu", 148 },
	{ "usbnet_change_mtu", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 148 },
	{ "usbnet_change_mtu", "specs/linux/usb/usbnet.own.h", "__checks(ref(net))", 148 },
	{ "usbnet_change_mtu", "specs/linux/usb/usbnet.own.h", "__requires(own_holds(usbnet_caps, netdev_priv(net)))", 148 },
};
CORDON_SAME_TYPE(usbnet_change_mtu, int, struct net_device *, int);
static void enter_usbnet_change_mtu(struct cordon_call *call)
{
	struct net_device *net = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_change_mtu[1]);
	cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses_usbnet_change_mtu[2]);
	cordon_require(call, own_holds(usbnet_caps, netdev_priv(net)), &clauses_usbnet_change_mtu[3]);
}

const struct cordon_contract cordon_import_usbnet_change_mtu = {
	.name = "usbnet_change_mtu",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usbnet_change_mtu[0],
	.enter = enter_usbnet_change_mtu,
};

/* ---- usbnet_get_link_ksettings_mii ---- */
static const struct cordon_clause clauses_usbnet_get_link_ksettings_mii[] = {
	{ "usbnet_get_link_ksettings_mii", "specs/linux/usb/usbnet.own.h", "usbnet_get_link_ksettings_mii", 149 },
	{ "usbnet_get_link_ksettings_mii", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 150 },
	{ "usbnet_get_link_ksettings_mii", "specs/linux/usb/usbnet.own.h", "__checks(ref(net))", 150 },
	{ "usbnet_get_link_ksettings_mii", "specs/linux/usb/usbnet.own.h", "__requires(own_holds(usbnet_caps, netdev_priv(net)))", 150 },
	{ "usbnet_get_link_ksettings_mii", "specs/linux/usb/usbnet.own.h", "__checks(write(cmd, sizeof(*cmd)))", 150 },
};
CORDON_SAME_TYPE(usbnet_get_link_ksettings_mii, int, struct net_device *, struct ethtool_link_ksettings *);
static void enter_usbnet_get_link_ksettings_mii(struct cordon_call *call)
{
	struct net_device *net = (struct net_device *)call->args[0];
	struct ethtool_link_ksettings *cmd = (struct ethtool_link_ksettings *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_get_link_ksettings_mii[1]);
	cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses_usbnet_get_link_ksettings_mii[2]);
	cordon_require(call, own_holds(usbnet_caps, netdev_priv(net)), &clauses_usbnet_get_link_ksettings_mii[3]);
	cordon_need_write(call, cmd, sizeof(*cmd), &clauses_usbnet_get_link_ksettings_mii[4]);
}

const struct cordon_contract cordon_import_usbnet_get_link_ksettings_mii = {
	.name = "usbnet_get_link_ksettings_mii",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usbnet_get_link_ksettings_mii[0],
	.enter = enter_usbnet_get_link_ksettings_mii,
};

/* ---- usbnet_set_link_ksettings_mii ---- */
static const struct cordon_clause clauses_usbnet_set_link_ksettings_mii[] = {
	{ "usbnet_set_link_ksettings_mii", "specs/linux/usb/usbnet.own.h", "usbnet_set_link_ksettings_mii", 151 },
	{ "usbnet_set_link_ksettings_mii", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 152 },
	{ "usbnet_set_link_ksettings_mii", "specs/linux/usb/usbnet.own.h", "__checks(ref(net))", 152 },
	{ "usbnet_set_link_ksettings_mii", "specs/linux/usb/usbnet.own.h", "__requires(own_holds(usbnet_caps, netdev_priv(net)))", 152 },
	{ "usbnet_set_link_ksettings_mii", "specs/linux/usb/usbnet.own.h", "__checks(read(cmd, sizeof(*cmd)))", 152 },
};
CORDON_SAME_TYPE(usbnet_set_link_ksettings_mii, int, struct net_device *, const struct ethtool_link_ksettings *);
static void enter_usbnet_set_link_ksettings_mii(struct cordon_call *call)
{
	struct net_device *net = (struct net_device *)call->args[0];
	const struct ethtool_link_ksettings *cmd = (const struct ethtool_link_ksettings *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_set_link_ksettings_mii[1]);
	cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses_usbnet_set_link_ksettings_mii[2]);
	cordon_require(call, own_holds(usbnet_caps, netdev_priv(net)), &clauses_usbnet_set_link_ksettings_mii[3]);
	cordon_need_read(call, cmd, sizeof(*cmd), &clauses_usbnet_set_link_ksettings_mii[4]);
}

const struct cordon_contract cordon_import_usbnet_set_link_ksettings_mii = {
	.name = "usbnet_set_link_ksettings_mii",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usbnet_set_link_ksettings_mii[0],
	.enter = enter_usbnet_set_link_ksettings_mii,
};

/* ---- usbnet_get_link_ksettings_internal ---- */
static const struct cordon_clause clauses_usbnet_get_link_ksettings_internal[] = {
	{ "usbnet_get_link_ksettings_internal", "specs/linux/usb/usbnet.own.h", "usbnet_get_link_ksettings_internal", 153 },
	{ "usbnet_get_link_ksettings_internal", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 154 },
	{ "usbnet_get_link_ksettings_internal", "specs/linux/usb/usbnet.own.h", "__checks(ref(net))", 154 },
	{ "usbnet_get_link_ksettings_internal", "specs/linux/usb/usbnet.own.h", "__requires(own_holds(usbnet_caps, netdev_priv(net)))", 154 },
	{ "usbnet_get_link_ksettings_internal", "specs/linux/usb/usbnet.own.h", "__checks(write(cmd, sizeof(*cmd)))", 154 },
};
CORDON_SAME_TYPE(usbnet_get_link_ksettings_internal, int, struct net_device *, struct ethtool_link_ksettings *);
static void enter_usbnet_get_link_ksettings_internal(struct cordon_call *call)
{
	struct net_device *net = (struct net_device *)call->args[0];
	struct ethtool_link_ksettings *cmd = (struct ethtool_link_ksettings *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_get_link_ksettings_internal[1]);
	cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses_usbnet_get_link_ksettings_internal[2]);
	cordon_require(call, own_holds(usbnet_caps, netdev_priv(net)), &clauses_usbnet_get_link_ksettings_internal[3]);
	cordon_need_write(call, cmd, sizeof(*cmd), &clauses_usbnet_get_link_ksettings_internal[4]);
}

const struct cordon_contract cordon_import_usbnet_get_link_ksettings_internal = {
	.name = "usbnet_get_link_ksettings_internal",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usbnet_get_link_ksettings_internal[0],
	.enter = enter_usbnet_get_link_ksettings_internal,
};

/* ---- usbnet_get_link ---- */
static const struct cordon_clause clauses_usbnet_get_link[] = {
	{ "usbnet_get_link", "specs/linux/usb/usbnet.own.h", "usbnet_get_link", 155 },
	{ "usbnet_get_link", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 155 },
	{ "usbnet_get_link", "specs/linux/usb/usbnet.own.h", "__checks(ref(net))", 155 },
	{ "usbnet_get_link", "specs/linux/usb/usbnet.own.h", "__requires(own_holds(usbnet_caps, netdev_priv(net)))", 155 },
};
CORDON_SAME_TYPE(usbnet_get_link, u32, struct net_device *);
static void enter_usbnet_get_link(struct cordon_call *call)
{
	struct net_device *net = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_get_link[1]);
	cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses_usbnet_get_link[2]);
	cordon_require(call, own_holds(usbnet_caps, netdev_priv(net)), &clauses_usbnet_get_link[3]);
}

const struct cordon_contract cordon_import_usbnet_get_link = {
	.name = "usbnet_get_link",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usbnet_get_link[0],
	.enter = enter_usbnet_get_link,
};

/* ---- usbnet_get_msglevel ---- */
static const struct cordon_clause clauses_usbnet_get_msglevel[] = {
	{ "usbnet_get_msglevel", "specs/linux/usb/usbnet.own.h", "usbnet_get_msglevel", 156 },
	{ "usbnet_get_msglevel", "specs/linux/usb/usbnet.own.h", "__checks(ref(net))", 156 },
	{ "usbnet_get_msglevel", "specs/linux/usb/usbnet.own.h", "__requires(own_holds(usbnet_caps, netdev_priv(net)))", 156 },
};
CORDON_SAME_TYPE(usbnet_get_msglevel, u32, struct net_device *);
static void enter_usbnet_get_msglevel(struct cordon_call *call)
{
	struct net_device *net = (struct net_device *)call->args[0];

	cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses_usbnet_get_msglevel[1]);
	cordon_require(call, own_holds(usbnet_caps, netdev_priv(net)), &clauses_usbnet_get_msglevel[2]);
}

const struct cordon_contract cordon_import_usbnet_get_msglevel = {
	.name = "usbnet_get_msglevel",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usbnet_get_msglevel[0],
	.enter = enter_usbnet_get_msglevel,
};

/* ---- usbnet_set_msglevel ---- */
static const struct cordon_clause clauses_usbnet_set_msglevel[] = {
	{ "usbnet_set_msglevel", "specs/linux/usb/usbnet.own.h", "usbnet_set_msglevel", 157 },
	{ "usbnet_set_msglevel", "specs/linux/usb/usbnet.own.h", "__checks(ref(net))", 157 },
	{ "usbnet_set_msglevel", "specs/linux/usb/usbnet.own.h", "__requires(own_holds(usbnet_caps, netdev_priv(net)))", 157 },
};
CORDON_SAME_TYPE(usbnet_set_msglevel, void, struct net_device *, u32);
static void enter_usbnet_set_msglevel(struct cordon_call *call)
{
	struct net_device *net = (struct net_device *)call->args[0];

	cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses_usbnet_set_msglevel[1]);
	cordon_require(call, own_holds(usbnet_caps, netdev_priv(net)), &clauses_usbnet_set_msglevel[2]);
}

const struct cordon_contract cordon_import_usbnet_set_msglevel = {
	.name = "usbnet_set_msglevel",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usbnet_set_msglevel[0],
	.enter = enter_usbnet_set_msglevel,
};

/* ---- usbnet_set_rx_mode ---- */
static const struct cordon_clause clauses_usbnet_set_rx_mode[] = {
	{ "usbnet_set_rx_mode", "specs/linux/usb/usbnet.own.h", "usbnet_set_rx_mode", 158 },
	{ "usbnet_set_rx_mode", "specs/linux/usb/usbnet.own.h", "__checks(ref(net))", 158 },
	{ "usbnet_set_rx_mode", "specs/linux/usb/usbnet.own.h", "__requires(own_holds(usbnet_caps, netdev_priv(net)))", 158 },
};
CORDON_SAME_TYPE(usbnet_set_rx_mode, void, struct net_device *);
static void enter_usbnet_set_rx_mode(struct cordon_call *call)
{
	struct net_device *net = (struct net_device *)call->args[0];

	cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses_usbnet_set_rx_mode[1]);
	cordon_require(call, own_holds(usbnet_caps, netdev_priv(net)), &clauses_usbnet_set_rx_mode[2]);
}

const struct cordon_contract cordon_import_usbnet_set_rx_mode = {
	.name = "usbnet_set_rx_mode",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usbnet_set_rx_mode[0],
	.enter = enter_usbnet_set_rx_mode,
};

/* ---- usbnet_get_drvinfo ---- */
static const struct cordon_clause clauses_usbnet_get_drvinfo[] = {
	{ "usbnet_get_drvinfo", "specs/linux/usb/usbnet.own.h", "usbnet_get_drvinfo", 159 },
	{ "usbnet_get_drvinfo", "specs/linux/usb/usbnet.own.h", "__checks(ref(net))", 160 },
	{ "usbnet_get_drvinfo", "specs/linux/usb/usbnet.own.h", "__requires(own_holds(usbnet_caps, netdev_priv(net)))", 160 },
	{ "usbnet_get_drvinfo", "specs/linux/usb/usbnet.own.h", "__checks(write(info, sizeof(*info)))", 160 },
};
CORDON_SAME_TYPE(usbnet_get_drvinfo, void, struct net_device *, struct ethtool_drvinfo *);
static void enter_usbnet_get_drvinfo(struct cordon_call *call)
{
	struct net_device *net = (struct net_device *)call->args[0];
	struct ethtool_drvinfo *info = (struct ethtool_drvinfo *)call->args[1];

	cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses_usbnet_get_drvinfo[1]);
	cordon_require(call, own_holds(usbnet_caps, netdev_priv(net)), &clauses_usbnet_get_drvinfo[2]);
	cordon_need_write(call, info, sizeof(*info), &clauses_usbnet_get_drvinfo[3]);
}

const struct cordon_contract cordon_import_usbnet_get_drvinfo = {
	.name = "usbnet_get_drvinfo",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usbnet_get_drvinfo[0],
	.enter = enter_usbnet_get_drvinfo,
};

/* ---- usbnet_nway_reset ---- */
static const struct cordon_clause clauses_usbnet_nway_reset[] = {
	{ "usbnet_nway_reset", "specs/linux/usb/usbnet.own.h", "usbnet_nway_reset", 161 },
	{ "usbnet_nway_reset", "specs/linux/usb/usbnet.own.h", "__runs_in(process)", 161 },
	{ "usbnet_nway_reset", "specs/linux/usb/usbnet.own.h", "__checks(ref(net))", 161 },
	{ "usbnet_nway_reset", "specs/linux/usb/usbnet.own.h", "__requires(own_holds(usbnet_caps, netdev_priv(net)))", 161 },
};
CORDON_SAME_TYPE(usbnet_nway_reset, int, struct net_device *);
static void enter_usbnet_nway_reset(struct cordon_call *call)
{
	struct net_device *net = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usbnet_nway_reset[1]);
	cordon_need_ref(call, net, 0, CORDON_TYPE(net), &clauses_usbnet_nway_reset[2]);
	cordon_require(call, own_holds(usbnet_caps, netdev_priv(net)), &clauses_usbnet_nway_reset[3]);
}

const struct cordon_contract cordon_import_usbnet_nway_reset = {
	.name = "usbnet_nway_reset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usbnet_nway_reset[0],
	.enter = enter_usbnet_nway_reset,
};

