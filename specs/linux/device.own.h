/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_DEVICE_H
#define OWN_DEVICE_H
#include <linux/device.h>
#include <linux/pm_wakeup.h>
#include <linux/slab.h>
#include <linux/version.h>
#include <ownership.h>

/* Memory that goes when the device loses its driver, behind remove() or a probe() that failed. */
CAPSET(devm_caps)(struct device *dev, void *p, size_t size)
	__includes_if(size, write(p, size));
void *(devm_kmalloc)(struct device *dev, size_t size, gfp_t gfp)
	__checks(devm_caps(dev, NULL, 0))
	__returns_if(!ZERO_OR_NULL_PTR(ret), devm_caps(dev, ret, size));
const char *dev_driver_string(const struct device *dev) __checks(ref(dev));
int device_set_wakeup_enable(struct device *dev, bool enable) __checks(ref(dev));

/* ---- references: counted, so a put without a get is refused ---- */
CAPSET(device_hold)(struct device *dev)
	__includes(ref(dev));
struct device *get_device(struct device *dev)
	__checks_if(dev, ref(dev))
	__returns_if(ret, device_hold(ret))
	__pins_if(ret, ref(ret), put_device(ret));
void put_device(struct device *dev)
	__unpins(put_device(dev))
	__transfers_if(dev, device_hold(dev));

/* ---- what goes with the driver's hold on its device, in the reverse order ---- */
typedef void (*own_action_t)(void *data);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 10, 0)
int (devm_add_action)(struct device *dev, void (*action)(void *), void *data)
#else
int __devm_add_action(struct device *dev, void (*action)(void *), void *data, const char *name)
	__opaque(name)
#endif
	__runs_in(process)
	__checks(ref(dev))
	__registers(action, own_action_t)
	__opaque(data);
void devm_remove_action(struct device *dev, void (*action)(void *), void *data)
	__runs_in(process)
	__checks(ref(dev))
	__registers(action, own_action_t)
	__opaque(data);
void devm_release_action(struct device *dev, void (*action)(void *), void *data)
	__runs_in(process)
	__checks(ref(dev))
	__calls(action, own_action_t)
	__opaque(data);
void CONTRACT(own_action_t)(void *data)
	__principal(data) __runs_in(process) __faults();
char *devm_kstrdup(struct device *dev, const char *s, gfp_t gfp)
	__checks(devm_caps(dev, NULL, 0))
	__checks_if(s, string(s))
	__returns_if(ret, devm_caps(dev, ret, strlen(ret) + 1));
void *(devm_kmemdup)(struct device *dev, const void *src, size_t len, gfp_t gfp)
	__checks(devm_caps(dev, NULL, 0))
	__checks(read(src, len))
	__returns_if(ret, devm_caps(dev, ret, len));
char *devm_kasprintf(struct device *dev, gfp_t gfp, const char *fmt, ...)
	__checks(devm_caps(dev, NULL, 0))
	__checks(format(fmt, 3))
	__returns_if(ret, devm_caps(dev, ret, strlen(ret) + 1));
unsigned long devm_get_free_pages(struct device *dev, gfp_t gfp_mask, unsigned int order)
	__checks(devm_caps(dev, NULL, 0))
	__requires(order <= 10)
	__returns_if(ret, devm_caps(dev, (void *)ret, PAGE_SIZE << order));

/* ---- names and printing ---- */
/* Only of a device that nobody else looks at yet: before device_initialize(), or between that and device_add(). */
int dev_set_name(struct device *dev, const char *name, ...)
	__runs_in(process)
	__checks_if(!own_holds(device_setup, dev), write(dev, sizeof(*dev)))
	__checks(format(name, 2));
int dev_err_probe(const struct device *dev, int err, const char *fmt, ...)
	__checks(ref(dev)) __checks(format(fmt, 3));

/* A bus's own register function gives this; its drivers unregister through the core. */
CAPSET(driver_hold)(struct device_driver *drv)
	__includes(ref(drv));
int driver_register(struct device_driver *drv)
	__runs_in(process)
	__checks(string(drv->name))
	__checks(ref(drv->bus))
	__registers(drv, device_driver)
	__registers_if(drv->pm, drv->pm, dev_pm_ops)
	__returns_if(ret, write(drv, sizeof(*drv)))
	__returns_if(!ret, driver_hold(drv))
	__pins_if(!ret, ref(drv), driver_unregister(drv));
void driver_unregister(struct device_driver *drv)
	__runs_in(process)
	__unpins(driver_unregister(drv))
	__transfers(driver_hold(drv));
int CALLBACK(device_driver, probe)(struct device *dev)
	__principal(dev) __runs_in(process)
	__transfers(ref(dev))
	__transfers(devm_caps(dev, NULL, 0))
	__returns_if(ret, devm_caps(dev, NULL, 0))
	__returns_if(ret, ref(dev))
	__faults(-ENODEV);
int CALLBACK(device_driver, remove)(struct device *dev)
	__principal(dev) __runs_in(process)
	__returns(devm_caps(dev, NULL, 0))
	__returns(ref(dev))
	__faults(0);
void CALLBACK(device_driver, shutdown)(struct device *dev)
	__principal(dev) __runs_in(process) __faults();
int CALLBACK(device_driver, suspend)(struct device *dev, pm_message_t state)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(device_driver, resume)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
#endif
