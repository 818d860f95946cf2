/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_CLASS_H
#define OWN_CLASS_H
#include <linux/device.h>
#include <linux/device/class.h>
#include <linux/kobject.h>
#include <linux/pm_qos.h>
#include <linux/version.h>
#include <ownership.h>
#include "device.own.h"
#include "sysfs.own.h"

/* ---- classes: their functions are learned with the first device, until which the driver may fill them in ---- */
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 4, 0)
#define own_class_device struct device
CAPSET(class_caps)(struct class *cls)
	__includes(ref(cls));
CAPSET(class_setup)(struct class *cls)
	__includes(fields(cls, setup));
WRITABLE(class, dev_uevent, setup);
struct class *__class_create(struct module *owner, const char *name, struct lock_class_key *key)
	__runs_in(process)
	__requires(!owner || own_module(owner))
	__checks(string(name))
	__opaque(key)
	__returns_if(!IS_ERR(ret), class_caps(ret))
	__returns_if(!IS_ERR(ret), class_setup(ret))
	__pins_if(!IS_ERR(ret), string(name), class_destroy(ret));
void class_destroy(struct class *cls)
	__runs_in(process)
	__unpins(class_destroy(cls))
	__revokes_if(!IS_ERR_OR_NULL(cls) && own_holds(class_setup, cls), class_setup(cls))
	__transfers_if(!IS_ERR_OR_NULL(cls), class_caps(cls));
#define TELLS_CLASS(cls) \
	__checks_if(cls, ref(cls)) \
	__revokes_if((cls) && own_holds(class_setup, cls), class_setup(cls)) \
	__registers_if((cls) && (cls)->dev_uevent, (cls)->dev_uevent, class.dev_uevent)
#else
#define TELLS_CLASS(cls) \
	__checks_if(cls, ref(cls))
#define own_class_device const struct device
CAPSET(class_hold)(const struct class *cls)
	__includes(ref(cls));
int class_register(const struct class *cls)
	__runs_in(process)
	__checks(string(cls->name))
	__registers(cls, class)
	__returns_if(!ret, class_hold(cls))
	__pins_if(!ret, ref(cls), class_unregister(cls));
void class_unregister(const struct class *cls)
	__runs_in(process)
	__unpins(class_unregister(cls))
	__transfers(class_hold(cls));
#endif
int CALLBACK(class, dev_uevent)(own_class_device *dev, struct kobj_uevent_env *env)
	__principal(dev) __runs_in(process)
	__transfers(ref(env))
	__returns(ref(env))
	__faults(0);
int add_uevent_var(struct kobj_uevent_env *env, const char *format, ...)
	__checks(ref(env))
	__checks(format(format, 3));

/* ---- devices in the driver's own memory: from initialize to release the structure is the kernel's ---- */
/* What may still be said of one that was not added. */
CAPSET(device_setup)(struct device *dev)
	__includes(fields(dev, setup));
WRITABLE(device, parent, setup);
WRITABLE(device, type, setup);
WRITABLE(device, bus, setup);
WRITABLE(device, devt, setup);
WRITABLE(device, id, setup);
WRITABLE(device, class, setup);
WRITABLE(device, groups, setup);
WRITABLE(device, release, setup);
/* Only the driver looks at it; the other is a function that the kernel is told of by name. */
WRITABLE(device, driver_data);
WRITABLE(device, power.set_latency_tolerance);
CAPSET(device_life)(struct device *dev)
	__includes(ref(dev))
	__includes(ref(&dev->kobj))
	__includes(fields(dev));
void device_initialize(struct device *dev)
	__runs_in(process)
	__transfers(write(dev, sizeof(*dev)))
	__returns(device_life(dev))
	__returns(device_setup(dev))
	__returns(device_hold(dev))
	__pins(ref(dev), put_device(dev));
int device_add(struct device *dev)
	__runs_in(process)
	__checks(device_life(dev))
	__requires(dev->release && !dev->type && !dev->bus)
	__checks_if(dev->parent, ref(dev->parent))
	TELLS_CLASS(dev->class)
	__registers(dev->release, device.release)
	REGISTERS_GROUPS(dev->groups)
	__transfers(device_setup(dev))
	__returns_if(ret, device_setup(dev))
	__pins_if(!ret, ref(dev), device_del(dev));
void device_del(struct device *dev)
	__runs_in(process)
	__checks(device_life(dev))
	__unpins(device_del(dev));
/* The last reference is gone, with the name and all that the core kept. */
void CALLBACK(device, release)(struct device *dev)
	__principal(dev) __runs_in(process)
	__revokes_if(own_holds(device_setup, dev), device_setup(dev))
	__revokes_if(own_holds(device_life, dev), device_life(dev))
	__transfers(write(dev, sizeof(*dev)))
	__faults();
/* Runs remove(). */
void device_release_driver(struct device *dev)
	__runs_in(process) __checks(ref(dev));
bool device_remove_file_self(struct device *dev, const struct device_attribute *attr)
	__runs_in(process)
	__checks(ref(dev))
	__checks(read(attr, sizeof(*attr)))
	__unpins(device_remove_file(dev, attr));

/* ---- how long a device may take to wake up ---- */
#define TELLS_LATENCY \
	__runs_in(process) \
	__checks(ref(dev)) \
	__registers_if(dev->power.set_latency_tolerance, dev->power.set_latency_tolerance, dev_pm_info.set_latency_tolerance)
int dev_pm_qos_update_user_latency_tolerance(struct device *dev, s32 val) TELLS_LATENCY;
int dev_pm_qos_expose_latency_tolerance(struct device *dev) TELLS_LATENCY;
void dev_pm_qos_hide_latency_tolerance(struct device *dev) TELLS_LATENCY;
void CALLBACK(dev_pm_info, set_latency_tolerance)(struct device *dev, s32 val)
	__principal(dev) __runs_in(process) __faults();
#endif
