/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_HWMON_H
#define OWN_HWMON_H
#include <linux/device.h>
#include <linux/errno.h>
#include <linux/hwmon.h>
#include <linux/hwmon-vid.h>
#include <ownership.h>
#include "device.own.h"
#include "sysfs.own.h"

/* A device of the class; attributes and their driver data are called with it. */
CAPSET(hwmon_caps)(struct device *dev)
	__includes(ref(dev));
#define REGISTERS_ATTRIBUTES(groups) \
	__registers_for((struct own_attribute_walk w = own_attributes(groups); w.attribute && *w.attribute; own_attribute_next(w)), \
			container_of(*w.attribute, struct device_attribute, attr), device_attribute) \
	__registers_for((const struct attribute_group **g = groups; g && *g; g++), (*g)->is_visible, attribute_group.is_visible)

struct device *hwmon_device_register(struct device *dev)
	__runs_in(process)
	__checks_if(dev, ref(dev))
	__returns_if(!IS_ERR(ret), hwmon_caps(ret))
	__pins_if(!IS_ERR(ret), ref(ret), hwmon_device_unregister(ret));
struct device *hwmon_device_register_with_groups(struct device *dev, const char *name, void *drvdata,
						 const struct attribute_group **groups)
	__runs_in(process)
	__checks_if(dev, ref(dev))
	__checks(string(name))
	__opaque(drvdata)
	REGISTERS_ATTRIBUTES(groups)
	__returns_if(!IS_ERR(ret), hwmon_caps(ret))
	__pins_if(!IS_ERR(ret), string(name), hwmon_device_unregister(ret));
/* The core makes attributes of @chip's channels and asks its functions for values. */
struct device *hwmon_device_register_with_info(struct device *dev, const char *name, void *drvdata,
					       const struct hwmon_chip_info *info, const struct attribute_group **extra_groups)
	__runs_in(process)
	__checks_if(dev, ref(dev))
	__checks(string(name))
	__opaque(drvdata)
	__checks_if(info, read(info, sizeof(*info)))
	__registers_if(info, info->ops, hwmon_ops)
	REGISTERS_ATTRIBUTES(extra_groups)
	__returns_if(!IS_ERR(ret), hwmon_caps(ret))
	__pins_if(!IS_ERR(ret), string(name), hwmon_device_unregister(ret));
void hwmon_device_unregister(struct device *dev)
	__runs_in(process)
	__unpins(hwmon_device_unregister(dev))
	__transfers(hwmon_caps(dev));

/* ---- unregistered when the device loses its driver ---- */
struct device *devm_hwmon_device_register_with_groups(struct device *dev, const char *name, void *drvdata,
						      const struct attribute_group **groups)
	__runs_in(process)
	__checks(devm_caps(dev, NULL, 0))
	__checks(string(name))
	__opaque(drvdata)
	REGISTERS_ATTRIBUTES(groups)
	__grants_if(!IS_ERR(ret), ref(ret));
struct device *devm_hwmon_device_register_with_info(struct device *dev, const char *name, void *drvdata,
						    const struct hwmon_chip_info *info,
						    const struct attribute_group **extra_groups)
	__runs_in(process)
	__checks(devm_caps(dev, NULL, 0))
	__checks_if(name, string(name))
	__opaque(drvdata)
	__checks_if(info, read(info, sizeof(*info)))
	__registers_if(info, info->ops, hwmon_ops)
	REGISTERS_ATTRIBUTES(extra_groups)
	__grants_if(!IS_ERR(ret), ref(ret));
int hwmon_notify_event(struct device *dev, enum hwmon_sensor_types type, u32 attr, int channel)
	__runs_in(process)
	__checks(ref(dev));
char *devm_hwmon_sanitize_name(struct device *dev, const char *name)
	__checks(devm_caps(dev, NULL, 0))
	__checks(string(name))
	__returns_if(!IS_ERR(ret), devm_caps(dev, ret, strlen(ret) + 1));

#define OF_SENSOR __principal(dev) __runs_in(process)
umode_t CALLBACK(hwmon_ops, is_visible)(const void *drvdata, enum hwmon_sensor_types type, u32 attr, int channel)
	__principal(drvdata) __runs_in(process) __faults(0);
int CALLBACK(hwmon_ops, read)(struct device *dev, enum hwmon_sensor_types type, u32 attr, int channel, long *val)
	OF_SENSOR
	__lends(write(val, sizeof(*val)))
	__faults(-ENODEV);
/* The kernel prints the string at once. */
int CALLBACK(hwmon_ops, read_string)(struct device *dev, enum hwmon_sensor_types type, u32 attr, int channel,
				     const char **str)
	OF_SENSOR
	__lends(write(str, sizeof(*str)))
	__faults(-ENODEV);
int CALLBACK(hwmon_ops, write)(struct device *dev, enum hwmon_sensor_types type, u32 attr, int channel, long val)
	OF_SENSOR
	__faults(-ENODEV);

/* ---- voltage identifiers: tables by number ---- */
DIRECT(vid_from_reg);
DIRECT(vid_which_vrm);
#endif
