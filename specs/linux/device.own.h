/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_DEVICE_H
#define OWN_DEVICE_H
#include <linux/device.h>
#include <linux/pm_wakeup.h>
#include <ownership.h>
const char *dev_driver_string(const struct device *dev) __checks(ref(dev));
int device_set_wakeup_enable(struct device *dev, bool enable) __checks(ref(dev));
#endif
