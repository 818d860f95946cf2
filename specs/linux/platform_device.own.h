/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_PLATFORM_DEVICE_H
#define OWN_PLATFORM_DEVICE_H
#include <linux/platform_device.h>
#include <linux/version.h>
#include <ownership.h>
#include "device.own.h"
#include "pm.own.h"
#include "sysfs.own.h"
#include "ioport.own.h"
#include "../sound/core.own.h"

/* The bus matches by firmware or by name: what a probed device has are its resources. */
CAPSET(platform_caps)(struct platform_device *pdev)
	__includes(ref(pdev))
	__includes(ref(&pdev->dev))
	__includes(fields(pdev))
	__includes_for((unsigned int i = 0; i < pdev->num_resources; i++), resource_caps(&pdev->resource[i]));
WRITABLE(platform_device, dev.driver_data);

int __platform_driver_register(struct platform_driver *drv, struct module *owner)
	__runs_in(process)
	__opaque(owner)
	__registers(drv, platform_driver)
	__registers_if(drv->driver.pm, drv->driver.pm, dev_pm_ops)
	__registers_for((struct own_attribute_walk w = own_attributes(drv->driver.dev_groups);
			 w.attribute && *w.attribute; own_attribute_next(w)),
			container_of(*w.attribute, struct device_attribute, attr), device_attribute)
	__returns_if(ret, write(drv, sizeof(*drv)))
	__grants_if(!ret, ref(drv))
	__pins_if(!ret, ref(drv), platform_driver_unregister(drv));
/* Binds what is there now and nothing later: no device found unregisters it again. */
int __platform_driver_probe(struct platform_driver *driver, int (*probe)(struct platform_device *), struct module *module)
	__runs_in(process)
	__opaque(module)
	__registers(driver, platform_driver)
	__registers(probe, platform_driver.probe)
	__registers_if(driver->driver.pm, driver->driver.pm, dev_pm_ops)
	__returns_if(ret, write(driver, sizeof(*driver)))
	__grants_if(!ret, ref(driver))
	__pins_if(!ret, ref(driver), platform_driver_unregister(driver));
void platform_driver_unregister(struct platform_driver *drv)
	__runs_in(process)
	__checks(ref(drv))
	__unpins(platform_driver_unregister(drv))
	__revokes(ref(drv))
	__returns(write(drv, sizeof(*drv)));

int CALLBACK(platform_driver, probe)(struct platform_device *pdev)
	__principal(pdev) __runs_in(process)
	__transfers(platform_caps(pdev))
	__transfers(devm_caps(&pdev->dev, NULL, 0))
	__returns_if(ret, devm_caps(&pdev->dev, NULL, 0))
	__returns_if(ret, platform_caps(pdev))
	__faults(-ENODEV);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 11, 0)
int CALLBACK(platform_driver, remove)(struct platform_device *pdev)
	__principal(pdev) __runs_in(process)
	__returns(devm_caps(&pdev->dev, NULL, 0))
	__returns(platform_caps(pdev))
	__faults(0);
void CALLBACK(platform_driver, remove_new)(struct platform_device *pdev)
	__principal(pdev) __runs_in(process)
	__returns(devm_caps(&pdev->dev, NULL, 0))
	__returns(platform_caps(pdev))
	__faults();
#else
void CALLBACK(platform_driver, remove)(struct platform_device *pdev)
	__principal(pdev) __runs_in(process)
	__returns(devm_caps(&pdev->dev, NULL, 0))
	__returns(platform_caps(pdev))
	__faults();
#endif
void CALLBACK(platform_driver, shutdown)(struct platform_device *pdev)
	__principal(pdev) __runs_in(process) __faults();
int CALLBACK(platform_driver, suspend)(struct platform_device *pdev, pm_message_t state)
	__principal(pdev) __runs_in(process) __faults(0);
int CALLBACK(platform_driver, resume)(struct platform_device *pdev)
	__principal(pdev) __runs_in(process) __faults(0);

/* ---- what a bound driver asks of its device ---- */
struct resource *platform_get_resource(struct platform_device *pdev, unsigned int type, unsigned int num)
	__checks(ref(pdev))
	__grants_if(ret, ref(ret));
struct resource *platform_get_resource_byname(struct platform_device *pdev, unsigned int type, const char *name)
	__checks(ref(pdev)) __checks(string(name))
	__grants_if(ret, ref(ret));
int platform_get_irq(struct platform_device *pdev, unsigned int num)
	__runs_in(process)
	__checks(ref(pdev))
	__grants_if(ret > 0, irq(ret));
int platform_get_irq_optional(struct platform_device *pdev, unsigned int num)
	__runs_in(process)
	__checks(ref(pdev))
	__grants_if(ret > 0, irq(ret));
int platform_get_irq_byname(struct platform_device *pdev, const char *name)
	__runs_in(process)
	__checks(ref(pdev)) __checks(string(name))
	__grants_if(ret > 0, irq(ret));
void __iomem *devm_platform_ioremap_resource(struct platform_device *pdev, unsigned int index)
	__runs_in(process)
	__checks(ref(pdev))
	__checks(devm_caps(&pdev->dev, NULL, 0))
	__returns_if(!IS_ERR(ret), devm_caps(&pdev->dev, ret, own_resource_size(pdev, index)));
#define own_resource_size(pdev, index) \
	({ struct resource *r_ = platform_get_resource(pdev, IORESOURCE_MEM, index); r_ ? resource_size(r_) : 0; })

/* ---- devices that a driver makes itself ---- */
CAPSET(platform_made)(struct platform_device *pdev)
	__includes(ref(pdev))
	__includes(ref(&pdev->dev))
	__includes(fields(pdev))
	__includes(fields(pdev, made));
WRITABLE(platform_device, dev.parent, made);
WRITABLE(platform_device, dev.platform_data, made);
WRITABLE(platform_device, id, made);

struct platform_device *platform_device_alloc(const char *name, int id)
	__runs_in(process)
	__checks(string(name))
	__returns_if(ret, platform_made(ret))
	__pins_if(ret, ref(ret), platform_device_put(ret));
/* Copies are made of both. */
int platform_device_add_resources(struct platform_device *pdev, const struct resource *res, unsigned int num)
	__runs_in(process)
	__checks(platform_made(pdev))
	__checks_if(res, read(res, num * sizeof(*res)));
int platform_device_add_data(struct platform_device *pdev, const void *data, size_t size)
	__runs_in(process)
	__checks(platform_made(pdev))
	__checks_if(data, read(data, size));
int platform_device_add(struct platform_device *pdev)
	__runs_in(process)
	__checks(platform_made(pdev))
	__checks_if(pdev->dev.parent, ref(pdev->dev.parent))
	__pins_if(!ret, ref(pdev), platform_device_del(pdev));
void platform_device_del(struct platform_device *pdev)
	__runs_in(process)
	__checks_if(pdev, platform_made(pdev))
	__unpins(platform_device_del(pdev));
void platform_device_put(struct platform_device *pdev)
	__runs_in(process)
	__unpins(platform_device_put(pdev))
	__transfers_if(!IS_ERR_OR_NULL(pdev), platform_made(pdev));
/* The name, the resources and the properties are copied, the device is the kernel's allocation. */
struct platform_device *platform_device_register_full(const struct platform_device_info *pdevinfo)
	__runs_in(process)
	__checks(read(pdevinfo, sizeof(*pdevinfo)))
	__checks(string(pdevinfo->name))
	__requires(!pdevinfo->fwnode && !pdevinfo->properties)
	__checks_if(pdevinfo->parent, ref(pdevinfo->parent))
	__checks_if(pdevinfo->num_res, read(pdevinfo->res, pdevinfo->num_res * sizeof(*pdevinfo->res)))
	__checks_if(pdevinfo->size_data, read(pdevinfo->data, pdevinfo->size_data))
	__returns_if(!IS_ERR(ret), platform_made(ret))
	__pins_if(!IS_ERR(ret), ref(ret), platform_device_unregister(ret));
/*
 * What platform_device_add() began, and the last reference.  Of a driver without remove() the device's own end is all that
 * is seen.
 */
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 11, 0)
#define own_removes(driver) ((driver)->remove || (driver)->remove_new)
#else
#define own_removes(driver) ((driver)->remove)
#endif
#define own_ends(pdev, set, key) \
	(!IS_ERR_OR_NULL(pdev) && (pdev)->dev.driver && !own_removes(to_platform_driver((pdev)->dev.driver)) && own_holds(set, key))
void platform_device_unregister(struct platform_device *pdev)
	__runs_in(process)
	__revokes_if(own_ends(pdev, snd_caps, &pdev->dev), snd_caps(&pdev->dev, NULL, 0, NULL, NULL))
	__revokes_if(own_ends(pdev, devm_caps, &pdev->dev), devm_caps(&pdev->dev, NULL, 0))
	__revokes_if(own_ends(pdev, platform_caps, pdev), platform_caps(pdev))
	__unpins(platform_device_unregister(pdev))
	__unpins(platform_device_del(pdev))
	__unpins(platform_device_put(pdev))
	__transfers_if(!IS_ERR_OR_NULL(pdev), platform_made(pdev));
#endif
