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
int sysfs_emit_at(char *buf, int at, const char *fmt, ...)
	__requires(at >= 0 && at < PAGE_SIZE)
	__checks(write(buf, PAGE_SIZE))
	__checks(format(fmt, 3));

/* ---- attributes one by one: the kernel keeps the structure until it is removed ---- */
int device_create_file(struct device *device, const struct device_attribute *entry)
	__runs_in(process)
	__checks(ref(device))
	__checks(string(entry->attr.name))
	__registers(entry, device_attribute)
	__pins_if(!ret, read(entry, sizeof(*entry)), device_remove_file(device, entry));
void device_remove_file(struct device *device, const struct device_attribute *attr)
	__runs_in(process)
	__checks(ref(device))
	__checks(read(attr, sizeof(*attr)))
	__unpins(device_remove_file(device, attr));
int device_create_bin_file(struct device *dev, const struct bin_attribute *attr)
	__runs_in(process)
	__checks(ref(dev))
	__checks(string(attr->attr.name))
	__registers(attr, bin_attribute)
	__pins_if(!ret, read(attr, sizeof(*attr)), device_remove_bin_file(dev, attr));
void device_remove_bin_file(struct device *dev, const struct bin_attribute *attr)
	__runs_in(process)
	__checks(ref(dev))
	__checks(read(attr, sizeof(*attr)))
	__unpins(device_remove_bin_file(dev, attr));
int sysfs_create_bin_file(struct kobject *kobj, const struct bin_attribute *attr)
	__runs_in(process)
	__checks(ref(kobj))
	__checks(string(attr->attr.name))
	__registers(attr, bin_attribute)
	__pins_if(!ret, read(attr, sizeof(*attr)), sysfs_remove_bin_file(kobj, attr));
void sysfs_remove_bin_file(struct kobject *kobj, const struct bin_attribute *attr)
	__runs_in(process)
	__checks(ref(kobj))
	__checks(read(attr, sizeof(*attr)))
	__unpins(sysfs_remove_bin_file(kobj, attr));
/* What the attribute lies in depends on the object; device_attribute and kobj_attribute are laid out alike. */
int sysfs_create_file_ns(struct kobject *kobj, const struct attribute *attr, const void *ns)
	__runs_in(process)
	__checks(ref(kobj))
	__opaque(ns)
	__checks(string(attr->name))
	__registers(container_of(attr, struct device_attribute, attr), device_attribute)
	__pins_if(!ret, read(attr, sizeof(*attr)), sysfs_remove_file_ns(kobj, attr, ns));
void sysfs_remove_file_ns(struct kobject *kobj, const struct attribute *attr, const void *ns)
	__runs_in(process)
	__checks(ref(kobj))
	__checks(read(attr, sizeof(*attr)))
	__opaque(ns)
	__unpins(sysfs_remove_file_ns(kobj, attr, ns));
ssize_t CALLBACK(bin_attribute, read)(struct file *file, struct kobject *kobj, struct bin_attribute *attr,
				      char *buf, loff_t pos, size_t size)
	__principal(kobj) __runs_in(process)
	__lends(write(buf, PAGE_SIZE))
	__faults(-ENODEV);
ssize_t CALLBACK(bin_attribute, write)(struct file *file, struct kobject *kobj, struct bin_attribute *attr,
				       char *buf, loff_t pos, size_t size)
	__principal(kobj) __runs_in(process)
	__lends(write(buf, PAGE_SIZE))
	__faults(-ENODEV);

/* ---- groups ---- */
#define REGISTERS_GROUP(group) \
	__registers_for((struct attribute **a = (group)->attrs; a && *a; a++), \
			container_of(*a, struct device_attribute, attr), device_attribute) \
	__registers_for((struct bin_attribute **b = (struct bin_attribute **)(group)->bin_attrs; b && *b; b++), *b, bin_attribute) \
	__registers_if((group)->is_visible, (group)->is_visible, attribute_group.is_visible)
int sysfs_create_group(struct kobject *kobj, const struct attribute_group *grp)
	__runs_in(process)
	__checks(ref(kobj))
	__checks(read(grp, sizeof(*grp)))
	REGISTERS_GROUP(grp)
	__pins_if(!ret, read(grp, sizeof(*grp)), sysfs_remove_group(kobj, grp));
void sysfs_remove_group(struct kobject *kobj, const struct attribute_group *grp)
	__runs_in(process)
	__checks(ref(kobj))
	__checks(read(grp, sizeof(*grp)))
	__unpins(sysfs_remove_group(kobj, grp));
int devm_device_add_group(struct device *dev, const struct attribute_group *grp)
	__runs_in(process)
	__checks(ref(dev))
	__checks(read(grp, sizeof(*grp)))
	REGISTERS_GROUP(grp);
#define REGISTERS_GROUPS(groups) \
	__registers_for((struct own_attribute_walk w = own_attributes(groups); w.attribute && *w.attribute; own_attribute_next(w)), \
			container_of(*w.attribute, struct device_attribute, attr), device_attribute) \
	__registers_for((const struct attribute_group **g = groups; g && *g; g++), (*g)->is_visible, attribute_group.is_visible)
int sysfs_create_groups(struct kobject *kobj, const struct attribute_group **groups)
	__runs_in(process)
	__checks(ref(kobj))
	REGISTERS_GROUPS(groups)
	__pins_if(!ret, ref(kobj), sysfs_remove_groups(kobj, groups));
void sysfs_remove_groups(struct kobject *kobj, const struct attribute_group **groups)
	__runs_in(process)
	__checks(ref(kobj))
	__checks_if(groups, read(groups, sizeof(*groups)))
	__unpins(sysfs_remove_groups(kobj, groups));
void sysfs_notify(struct kobject *kobj, const char *dir, const char *attr)
	__runs_in(process)
	__checks(ref(kobj))
	__checks_if(dir, string(dir))
	__checks_if(attr, string(attr));
int sysfs_create_link(struct kobject *kobj, struct kobject *target, const char *name)
	__runs_in(process)
	__checks(ref(kobj)) __checks(ref(target)) __checks(string(name))
	__pins_if(!ret, ref(target), sysfs_remove_link(kobj, name));
void sysfs_remove_link(struct kobject *kobj, const char *name)
	__runs_in(process)
	__checks(ref(kobj)) __checks(string(name))
	__unpins(sysfs_remove_link(kobj, name));
int kobject_uevent_env(struct kobject *kobj, enum kobject_action action, char **envp)
	__runs_in(process)
	__checks(ref(kobj))
	__checks_for((char **e = envp; e && *e; e++), string(*e));
int kobject_uevent(struct kobject *kobj, enum kobject_action action)
	__runs_in(process)
	__checks(ref(kobj));
#endif
