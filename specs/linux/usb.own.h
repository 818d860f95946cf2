/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_USB_H
#define OWN_USB_H
#include <linux/version.h>
#include <linux/usb.h>
#include <linux/usb/cdc.h>
#include <ownership.h>
#include "device.own.h"
#include "sysfs.own.h"
#include "usb-urb.own.h"

/* An interface that the driver is bound to, and the device it is part of. */
CAPSET(usb_interface_caps)(struct usb_interface *intf)
	__includes(ref(intf))
	__includes(ref(&intf->dev))
	__includes(fields(intf))
	__includes(ref(interface_to_usbdev(intf)))
	__includes(ref(&interface_to_usbdev(intf)->dev));
WRITABLE(usb_interface, dev.driver_data);
/* One storage run of flags; the others are hints to the core about power and bandwidth of the same interface. */
WRITABLE(usb_interface, needs_remote_wakeup);

int usb_register_driver(struct usb_driver *driver, struct module *owner, const char *mod_name)
	__runs_in(process)
	__opaque(owner)
	__checks(string(mod_name))
	__registers(driver, usb_driver)
	__registers_for((struct own_attribute_walk w = own_attributes(driver->dev_groups);
			 w.attribute && *w.attribute; own_attribute_next(w)),
			container_of(*w.attribute, struct device_attribute, attr), device_attribute)
	__returns_if(ret, write(driver, sizeof(*driver)))
	__grants_if(!ret, ref(driver))
	__pins_if(!ret, ref(driver), usb_deregister(driver));
void usb_deregister(struct usb_driver *driver)
	__runs_in(process)
	__checks(ref(driver))
	__unpins(usb_deregister(driver))
	__revokes(ref(driver))
	__returns(write(driver, sizeof(*driver)));

#define OF_INTERFACE __principal(intf) __runs_in(process)
int CALLBACK(usb_driver, probe)(struct usb_interface *intf, const struct usb_device_id *id)
	OF_INTERFACE
	__transfers(usb_interface_caps(intf))
	__transfers(devm_caps(&intf->dev, NULL, 0))
	__returns_if(ret, devm_caps(&intf->dev, NULL, 0))
	__returns_if(ret, usb_interface_caps(intf))
	__faults(-ENODEV);
void CALLBACK(usb_driver, disconnect)(struct usb_interface *intf)
	OF_INTERFACE
	__returns(devm_caps(&intf->dev, NULL, 0))
	__returns(usb_interface_caps(intf))
	__faults();
/* usbfs copied the argument in, as long as the code says, and copies it out. */
int CALLBACK(usb_driver, unlocked_ioctl)(struct usb_interface *intf, unsigned int code, void *buf)
	OF_INTERFACE
	__lends_if(buf, write(buf, _IOC_SIZE(code)))
	__faults(-ENODEV);
int CALLBACK(usb_driver, suspend)(struct usb_interface *intf, pm_message_t message)
	OF_INTERFACE __faults(0);
int CALLBACK(usb_driver, resume)(struct usb_interface *intf)
	OF_INTERFACE __faults(0);
int CALLBACK(usb_driver, reset_resume)(struct usb_interface *intf)
	OF_INTERFACE __faults(0);
int CALLBACK(usb_driver, pre_reset)(struct usb_interface *intf)
	OF_INTERFACE __faults(0);
int CALLBACK(usb_driver, post_reset)(struct usb_interface *intf)
	OF_INTERFACE __faults(0);
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 10, 0)
void CALLBACK(usb_driver, shutdown)(struct usb_interface *intf)
	OF_INTERFACE __faults();
#endif

/* ---- references: one an object is told apart, so a second put without a get between is refused ---- */
CAPSET(usb_dev_hold)(struct usb_device *dev)
	__includes(ref(dev))
	__includes(ref(&dev->dev));
CAPSET(usb_intf_hold)(struct usb_interface *intf)
	__includes(ref(intf))
	__includes(ref(&intf->dev));
struct usb_device *usb_get_dev(struct usb_device *dev)
	__checks_if(dev, ref(dev))
	__returns_if(ret, usb_dev_hold(ret))
	__pins_if(ret, ref(ret), usb_put_dev(ret));
void usb_put_dev(struct usb_device *dev)
	__unpins(usb_put_dev(dev))
	__transfers_if(dev, usb_dev_hold(dev));
struct usb_interface *usb_get_intf(struct usb_interface *intf)
	__checks_if(intf, ref(intf))
	__returns_if(ret, usb_intf_hold(ret))
	__pins_if(ret, ref(ret), usb_put_intf(ret));
void usb_put_intf(struct usb_interface *intf)
	__unpins(usb_put_intf(intf))
	__transfers_if(intf, usb_intf_hold(intf));

/* ---- looking for interfaces and endpoints: what is found stays the core's ---- */
struct usb_interface *usb_ifnum_to_if(const struct usb_device *dev, unsigned int ifnum)
	__checks(ref(dev))
	__grants_if(ret, ref(ret));
struct usb_host_interface *usb_altnum_to_altsetting(const struct usb_interface *intf, unsigned int altnum)
	__checks(ref(intf))
	__grants_if(ret, ref(ret));
const struct usb_device_id *usb_match_id(struct usb_interface *interface, const struct usb_device_id *id)
	__checks(ref(interface))
	__checks_for((const struct usb_device_id *i = id; i && (i->idVendor || i->idProduct || i->bDeviceClass ||
							    i->bInterfaceClass || i->driver_info); i++),
		     read(i, 2 * sizeof(*i)));
struct usb_interface *usb_find_interface(struct usb_driver *drv, int minor)
	__runs_in(process)
	__checks(ref(drv))
	__grants_if(ret, ref(ret));
#define OUT_PARAMETER(p) __checks_if(p, write(p, sizeof(*p)))
int usb_find_common_endpoints(struct usb_host_interface *alt, struct usb_endpoint_descriptor **bulk_in,
			      struct usb_endpoint_descriptor **bulk_out, struct usb_endpoint_descriptor **int_in,
			      struct usb_endpoint_descriptor **int_out)
	__checks(read(alt, sizeof(*alt)))
	__checks(read(alt->endpoint, alt->desc.bNumEndpoints * sizeof(*alt->endpoint)))
	OUT_PARAMETER(bulk_in) OUT_PARAMETER(bulk_out) OUT_PARAMETER(int_in) OUT_PARAMETER(int_out);
int usb_find_common_endpoints_reverse(struct usb_host_interface *alt, struct usb_endpoint_descriptor **bulk_in,
				      struct usb_endpoint_descriptor **bulk_out, struct usb_endpoint_descriptor **int_in,
				      struct usb_endpoint_descriptor **int_out)
	__checks(read(alt, sizeof(*alt)))
	__checks(read(alt->endpoint, alt->desc.bNumEndpoints * sizeof(*alt->endpoint)))
	OUT_PARAMETER(bulk_in) OUT_PARAMETER(bulk_out) OUT_PARAMETER(int_in) OUT_PARAMETER(int_out);
/* Addresses up to a zero. */
bool usb_check_bulk_endpoints(const struct usb_interface *intf, const u8 *ep_addrs)
	__checks(ref(intf)) __checks(string((const char *)ep_addrs));
bool usb_check_int_endpoints(const struct usb_interface *intf, const u8 *ep_addrs)
	__checks(ref(intf)) __checks(string((const char *)ep_addrs));
int usb_string(struct usb_device *dev, int index, char *buf, size_t size)
	__runs_in(process)
	__checks(ref(dev))
	__checks(write(buf, size));
int __usb_get_extra_descriptor(char *buffer, unsigned int size, unsigned char type, void **ptr, size_t min)
	__checks(read(buffer, size))
	__checks(write(ptr, sizeof(*ptr)));
int usb_get_current_frame_number(struct usb_device *usb_dev) __checks(ref(usb_dev));
int usb_driver_claim_interface(struct usb_driver *driver, struct usb_interface *iface, void *data)
	__runs_in(process)
	__checks(ref(driver)) __checks(ref(iface))
	__opaque(data)
	__returns_if(!ret, usb_interface_caps(iface))
	__returns_if(!ret, devm_caps(&iface->dev, NULL, 0))
	__pins_if(!ret, ref(iface), usb_driver_release_interface(driver, iface));
/* Calls the driver's own disconnect(), where the rights end. */
void usb_driver_release_interface(struct usb_driver *driver, struct usb_interface *iface)
	__runs_in(process)
	__checks(ref(driver)) __checks(ref(iface))
	__unpins(usb_driver_release_interface(driver, iface));

/* ---- power and state ---- */
int usb_autopm_get_interface(struct usb_interface *intf)
	__runs_in(process)
	__checks(ref(intf))
	__pins_if(!ret, ref(intf), usb_autopm_put_interface(intf));
void usb_autopm_put_interface(struct usb_interface *intf)
	__runs_in(process)
	__checks(ref(intf))
	__unpins(usb_autopm_put_interface(intf));
int usb_autopm_get_interface_async(struct usb_interface *intf)
	__checks(ref(intf))
	__pins_if(!ret, ref(intf), usb_autopm_put_interface_async(intf));
void usb_autopm_put_interface_async(struct usb_interface *intf)
	__checks(ref(intf))
	__unpins(usb_autopm_put_interface_async(intf));
void usb_autopm_get_interface_no_resume(struct usb_interface *intf) __checks(ref(intf));
void usb_autopm_put_interface_no_suspend(struct usb_interface *intf) __checks(ref(intf));
void usb_enable_autosuspend(struct usb_device *udev) __runs_in(process) __checks(ref(udev));
void usb_disable_autosuspend(struct usb_device *udev) __runs_in(process) __checks(ref(udev));
int usb_set_interface(struct usb_device *dev, int ifnum, int alternate)
	__runs_in(process) __checks(ref(dev));
int usb_clear_halt(struct usb_device *dev, int pipe)
	__runs_in(process) __checks(ref(dev));
void usb_reset_endpoint(struct usb_device *dev, unsigned int epaddr)
	__runs_in(process) __checks(ref(dev));
int usb_reset_configuration(struct usb_device *dev)
	__runs_in(process) __checks(ref(dev));
int usb_driver_set_configuration(struct usb_device *udev, int config)
	__runs_in(process) __checks(ref(udev));
/* The caller holds the device's lock, or the core warns; its drivers' pre_reset() and post_reset() run meanwhile. */
int usb_reset_device(struct usb_device *dev)
	__runs_in(process) __checks(ref(dev));
void usb_queue_reset_device(struct usb_interface *dev)
	__checks(ref(dev));
int usb_lock_device_for_reset(struct usb_device *udev, const struct usb_interface *iface)
	__runs_in(process)
	__checks(ref(udev))
	__checks_if(iface, ref(iface));

/* Pointers into @buffer, each to a descriptor that was found whole. */
int cdc_parse_cdc_header(struct usb_cdc_parsed_header *hdr, struct usb_interface *intf, u8 *buffer, int buflen)
	__checks(write(hdr, sizeof(*hdr)))
	__checks(ref(intf))
	__requires(buflen >= 0)
	__checks(read(buffer, buflen));
DIRECT(usb_disabled);
#endif
