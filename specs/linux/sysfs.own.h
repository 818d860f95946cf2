/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_SYSFS_H
#define OWN_SYSFS_H
#include <linux/sysfs.h>
#include <linux/device.h>
#include <ownership.h>

/* Every attribute of every group, in one walk. */
struct own_attribute_walk {
	const struct attribute_group **group;
	struct attribute **attribute;
};
#define own_attributes(groups) {(groups), (groups) && *(groups) ? (*(groups))->attrs : NULL}
#define own_attribute_next(w) \
	({ if (!*++(w).attribute) (w).attribute = *++(w).group ? (*(w).group)->attrs : NULL; })

ssize_t CALLBACK(device_attribute, show)(struct device *dev, struct device_attribute *attr, char *buf)
	__principal(dev) __runs_in(process)
	__lends(write(buf, PAGE_SIZE))
	__faults(-ENODEV);
ssize_t CALLBACK(device_attribute, store)(struct device *dev, struct device_attribute *attr, const char *buf, size_t count)
	__principal(dev) __runs_in(process) __faults(-ENODEV);
umode_t CALLBACK(attribute_group, is_visible)(struct kobject *kobj, struct attribute *attr, int index)
	__runs_in(process) __faults(0);

/* The kernel prints only into whole pages. */
int sysfs_emit(char *buf, const char *fmt, ...)
	__checks(write(buf, PAGE_SIZE))
	__checks(format(fmt, 2));
#endif
