/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_DEVICE_H
#define OWN_DEVICE_H
#include <linux/device.h>
#include <linux/pm_wakeup.h>
#include <linux/slab.h>
#include <ownership.h>

/* Memory that goes when the device loses its driver, behind remove() or a probe() that failed. */
CAPSET(devm_caps)(struct device *dev, void *p, size_t size)
	__includes_if(size, write(p, size));
void *(devm_kmalloc)(struct device *dev, size_t size, gfp_t gfp)
	__checks(devm_caps(dev, NULL, 0))
	__returns_if(!ZERO_OR_NULL_PTR(ret), devm_caps(dev, ret, size));
const char *dev_driver_string(const struct device *dev) __checks(ref(dev));
int device_set_wakeup_enable(struct device *dev, bool enable) __checks(ref(dev));
#endif
