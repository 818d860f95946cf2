/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_USBNET_H
#define OWN_USBNET_H
#include <linux/version.h>
#include <linux/usb.h>
#include <linux/mii.h>
#include <linux/usb/usbnet.h>
#include <ownership.h>
#include "../usb.own.h"
#include "../netdevice.own.h"
#include "../mii.own.h"

/*
 * A minidriver of usbnet: the library probes, allocates and registers the interface, and asks the minidriver through its
 * driver_info.  What bind() fills in is called through from then on, so it ends with bind().
 */
CAPSET(usbnet_caps)(struct usbnet *dev)
	__includes(ref(dev))
	__includes(fields(dev))
	__includes(ref(&dev->mii))
	__includes(ref(dev->udev))
	__includes(ref(&dev->udev->dev))
	__includes(ref(dev->intf))
	__includes(ref(&dev->intf->dev))
	__includes(netdev_caps(dev->net, 0));
WRITABLE(usbnet, data);
WRITABLE(usbnet, driver_priv);
WRITABLE(usbnet, hard_mtu);
WRITABLE(usbnet, rx_urb_size);
WRITABLE(usbnet, rx_speed);
WRITABLE(usbnet, tx_speed);
WRITABLE(usbnet, msg_enable);
WRITABLE(usbnet, pkt_cnt);
WRITABLE(usbnet, pkt_err);
WRITABLE(usbnet, xid);
/* EVENT_* bits, set by inlines. */
WRITABLE(usbnet, flags);
WRITABLE(usbnet, mii, setup);
WRITABLE(usbnet, in, setup);
WRITABLE(usbnet, out, setup);
WRITABLE(usbnet, maxpacket, setup);
USABLE(usbnet, phy_mutex);
USABLE(usbnet, interrupt_mutex);
USABLE(usbnet, mii);

#define OF_USBNET __principal(dev) __runs_in(process)
int CALLBACK(driver_info, bind)(struct usbnet *dev, struct usb_interface *intf)
	OF_USBNET
	__transfers(usbnet_caps(dev))
	__transfers(usb_interface_caps(intf))
	__transfers(fields(dev, setup))
	__transfers(fields(dev->net, setup))
	__registers(dev->net->netdev_ops, net_device_ops)
	__registers_if(dev->net->ethtool_ops, dev->net->ethtool_ops, ethtool_ops)
	__registers_if(dev->mii.mdio_read, dev->mii.mdio_read, mii_if_info.mdio_read)
	__registers_if(dev->mii.mdio_write, dev->mii.mdio_write, mii_if_info.mdio_write)
	__returns(fields(dev->net, setup))
	__returns(fields(dev, setup))
	__returns_if(ret < 0, usb_interface_caps(intf))
	__returns_if(ret < 0, usbnet_caps(dev))
	__faults(-ENODEV);
void CALLBACK(driver_info, unbind)(struct usbnet *dev, struct usb_interface *intf)
	OF_USBNET
	__returns(usb_interface_caps(intf))
	__returns(usbnet_caps(dev))
	__faults();
int CALLBACK(driver_info, reset)(struct usbnet *dev) OF_USBNET __faults(-ENODEV);
int CALLBACK(driver_info, stop)(struct usbnet *dev) OF_USBNET __faults(0);
int CALLBACK(driver_info, check_connect)(struct usbnet *dev) OF_USBNET __faults(-ENODEV);
int CALLBACK(driver_info, manage_power)(struct usbnet *dev, int on) OF_USBNET __faults(-ENODEV);
int CALLBACK(driver_info, link_reset)(struct usbnet *dev) OF_USBNET __faults(-ENODEV);
int CALLBACK(driver_info, early_init)(struct usbnet *dev) OF_USBNET __faults(-ENODEV);
void CALLBACK(driver_info, recover)(struct usbnet *dev) OF_USBNET __faults();
/* The interrupt endpoint has spoken: the request is the library's, and looked at. */
void CALLBACK(driver_info, status)(struct usbnet *dev, struct urb *urb)
	__principal(dev) __runs_in(softirq)
	__transfers(ref(urb))
	__returns(ref(urb))
	__faults();
void CALLBACK(driver_info, indication)(struct usbnet *dev, void *ind, int indlen)
	__principal(dev) __runs_in(softirq) __faults();
void CALLBACK(driver_info, set_rx_mode)(struct usbnet *dev)
	OF_USBNET __faults();
/* The frame stays the library's, whatever is returned; 0 says that it is broken. */
int CALLBACK(driver_info, rx_fixup)(struct usbnet *dev, struct sk_buff *skb)
	__principal(dev) __runs_in(softirq)
	__transfers(skb_caps(skb))
	__returns(skb_caps(skb))
	__faults(0);
/* NULL says that it was freed, or is kept for the next. */
struct sk_buff *CALLBACK(driver_info, tx_fixup)(struct usbnet *dev, struct sk_buff *skb, gfp_t flags)
	__principal(dev) __runs_in(softirq)
	__transfers_if(skb, skb_caps(skb))
	__returns_if(ret, skb_caps(ret))
	__faults((dev_kfree_skb_any(skb), NULL));

/* The table that usbnet_probe() will find in the matching id, by way of usb_driver. */
int usbnet_probe(struct usb_interface *udev, const struct usb_device_id *prod)
	__runs_in(process)
	__checks(ref(udev))
	__registers((struct driver_info *)prod->driver_info, driver_info);
void usbnet_disconnect(struct usb_interface *intf) __runs_in(process) __checks(ref(intf));
int usbnet_suspend(struct usb_interface *intf, pm_message_t message) __runs_in(process) __checks(ref(intf));
int usbnet_resume(struct usb_interface *intf) __runs_in(process) __checks(ref(intf));

#define COMMAND_IN __runs_in(process) __checks(ref(dev)) __checks_if(size, write(data, size))
#define COMMAND_OUT __checks(ref(dev)) __checks_if(size && data, read(data, size))
int usbnet_read_cmd(struct usbnet *dev, u8 cmd, u8 reqtype, u16 value, u16 index, void *data, u16 size) COMMAND_IN;
int usbnet_read_cmd_nopm(struct usbnet *dev, u8 cmd, u8 reqtype, u16 value, u16 index, void *data, u16 size) COMMAND_IN;
int usbnet_write_cmd(struct usbnet *dev, u8 cmd, u8 reqtype, u16 value, u16 index, const void *data, u16 size)
	__runs_in(process) COMMAND_OUT;
int usbnet_write_cmd_nopm(struct usbnet *dev, u8 cmd, u8 reqtype, u16 value, u16 index, const void *data, u16 size)
	__runs_in(process) COMMAND_OUT;
/* Copied before it returns. */
int usbnet_write_cmd_async(struct usbnet *dev, u8 cmd, u8 reqtype, u16 value, u16 index, const void *data, u16 size)
	COMMAND_OUT;

int usbnet_get_endpoints(struct usbnet *dev, struct usb_interface *intf)
	__runs_in(process) __checks(ref(dev)) __checks(ref(intf));
int usbnet_get_ethernet_addr(struct usbnet *dev, int iMACAddress)
	__runs_in(process) __checks(ref(dev));
void usbnet_defer_kevent(struct usbnet *dev, int work)
	__checks(ref(dev)) __requires((unsigned int)work < BITS_PER_LONG);
void usbnet_skb_return(struct usbnet *dev, struct sk_buff *skb)
	__checks(ref(dev)) __checks(ref(skb))
	__requires(skb_is_sound(skb) && skb_is_received(skb))
	__transfers(skb_caps(skb));
void usbnet_unlink_rx_urbs(struct usbnet *dev) __checks(ref(dev));
void usbnet_pause_rx(struct usbnet *dev) __checks(ref(dev));
void usbnet_resume_rx(struct usbnet *dev) __checks(ref(dev));
void usbnet_link_change(struct usbnet *dev, bool link, bool need_reset) __checks(ref(dev));
void usbnet_update_max_qlen(struct usbnet *dev) __checks(ref(dev));
int usbnet_manage_power(struct usbnet *dev, int on) __runs_in(process) __checks(ref(dev));
int usbnet_status_start(struct usbnet *dev, gfp_t mem_flags) __runs_in(process) __checks(ref(dev));
void usbnet_status_stop(struct usbnet *dev) __runs_in(process) __checks(ref(dev));
void usbnet_device_suggests_idle(struct usbnet *dev) __checks(ref(dev));

/* ---- members of net_device_ops and ethtool_ops: the interface must be one of the library's ---- */
#define OF_NET(net) __checks(ref(net)) __requires(own_holds(usbnet_caps, netdev_priv(net)))
int usbnet_open(struct net_device *net) __runs_in(process) OF_NET(net);
int usbnet_stop(struct net_device *net) __runs_in(process) OF_NET(net);
netdev_tx_t usbnet_start_xmit(struct sk_buff *skb, struct net_device *net)
	OF_NET(net)
	__checks(ref(skb))
	__requires(skb_is_sound(skb))
	__transfers(skb_caps(skb));
void usbnet_tx_timeout(struct net_device *net, unsigned int txqueue) OF_NET(net);
int usbnet_change_mtu(struct net_device *net, int new_mtu) __runs_in(process) OF_NET(net);
int usbnet_get_link_ksettings_mii(struct net_device *net, struct ethtool_link_ksettings *cmd)
	__runs_in(process) OF_NET(net) __checks(write(cmd, sizeof(*cmd)));
int usbnet_set_link_ksettings_mii(struct net_device *net, const struct ethtool_link_ksettings *cmd)
	__runs_in(process) OF_NET(net) __checks(read(cmd, sizeof(*cmd)));
int usbnet_get_link_ksettings_internal(struct net_device *net, struct ethtool_link_ksettings *cmd)
	__runs_in(process) OF_NET(net) __checks(write(cmd, sizeof(*cmd)));
u32 usbnet_get_link(struct net_device *net) __runs_in(process) OF_NET(net);
u32 usbnet_get_msglevel(struct net_device *net) OF_NET(net);
void usbnet_set_msglevel(struct net_device *net, u32 level) OF_NET(net);
void usbnet_set_rx_mode(struct net_device *net) OF_NET(net);
void usbnet_get_drvinfo(struct net_device *net, struct ethtool_drvinfo *info)
	OF_NET(net) __checks(write(info, sizeof(*info)));
int usbnet_nway_reset(struct net_device *net) __runs_in(process) OF_NET(net);
#endif
