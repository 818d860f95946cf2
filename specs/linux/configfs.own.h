/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_CONFIGFS_H
#define OWN_CONFIGFS_H
#include <linux/configfs.h>
#include <linux/version.h>
#include <ownership.h>

/*
 * configfs links, counts and calls through items that lie in the driver's memory: from make_item() to release()
 * nobody else stores to them, and nobody frees them.
 */
#define own_registers_type(type) \
	__registers_if((type)->ct_item_ops, (type)->ct_item_ops, configfs_item_operations) \
	__registers_if((type)->ct_group_ops, (type)->ct_group_ops, configfs_group_operations) \
	__registers_for((struct configfs_attribute **a = (type)->ct_attrs; a && *a; a++), *a, configfs_attribute) \
	__registers_for((struct configfs_bin_attribute **a = (type)->ct_bin_attrs; a && *a; a++), *a, configfs_bin_attribute)

void config_item_init_type_name(struct config_item *item, const char *name, const struct config_item_type *type)
	__runs_in(process)
	__checks(write(item, sizeof(*item)))
	__checks(string(name))
	__checks(read(type, sizeof(*type)))
	own_registers_type(type);
void config_group_init(struct config_group *group)
	__checks(write(group, sizeof(*group)));
void config_group_init_type_name(struct config_group *group, const char *name, const struct config_item_type *type)
	__runs_in(process)
	__checks(write(group, sizeof(*group)))
	__checks(string(name))
	__checks(read(type, sizeof(*type)))
	own_registers_type(type);
struct config_item *config_item_get(struct config_item *item)
	__checks(ref(item));
/* The last one runs release(), which may free the item. */
void config_item_put(struct config_item *item)
	__runs_in(process)
	__checks_if(item, ref(item));

/* The subsystem lies in the module's data; its mutex is taken in configfs' own text. */
int configfs_register_subsystem(struct configfs_subsystem *subsys)
	__runs_in(process)
	__checks(read(subsys->su_group.cg_item.ci_type, sizeof(struct config_item_type)))
	own_registers_type(subsys->su_group.cg_item.ci_type)
	__transfers(write(subsys, sizeof(*subsys)))
	__returns_if(ret, write(subsys, sizeof(*subsys)))
	__grants_if(!ret, ref(subsys))
	__pins_if(!ret, ref(subsys), configfs_unregister_subsystem(subsys));
void configfs_unregister_subsystem(struct configfs_subsystem *subsys)
	__runs_in(process)
	__unpins(configfs_unregister_subsystem(subsys))
	__revokes(ref(subsys))
	__returns(write(subsys, sizeof(*subsys)));

/* ---- what configfs calls ---- */
struct config_item *CALLBACK(configfs_group_operations, make_item)(struct config_group *group, const char *name)
	__principal(group) __runs_in(process)
	__returns_if(!IS_ERR_OR_NULL(ret), write(ret, sizeof(*ret)))
	__faults(ERR_PTR(-ENODEV));
struct config_group *CALLBACK(configfs_group_operations, make_group)(struct config_group *group, const char *name)
	__principal(group) __runs_in(process)
	__returns_if(!IS_ERR_OR_NULL(ret), write(ret, sizeof(*ret)))
	__faults(ERR_PTR(-ENODEV));
/* Of a dead driver the item stays: its count is one too high, and the memory the driver's. */
void CALLBACK(configfs_group_operations, drop_item)(struct config_group *group, struct config_item *item)
	__principal(group) __runs_in(process)
	/* To put it. */
	__lends(ref(item))
	__faults();
void CALLBACK(configfs_group_operations, disconnect_notify)(struct config_group *group, struct config_item *item)
	__principal(group) __runs_in(process) __faults();
void CALLBACK(configfs_item_operations, release)(struct config_item *item)
	__principal(item) __runs_in(process)
	__transfers(write(item, sizeof(*item)))
	__faults();
int CALLBACK(configfs_item_operations, allow_link)(struct config_item *src, struct config_item *target)
	__principal(src) __runs_in(process) __faults(-ENODEV);
void CALLBACK(configfs_item_operations, drop_link)(struct config_item *src, struct config_item *target)
	__principal(src) __runs_in(process) __faults();
ssize_t CALLBACK(configfs_attribute, show)(struct config_item *item, char *page)
	__principal(item) __runs_in(process)
	__lends(write(page, PAGE_SIZE))
	__faults(-ENODEV);
ssize_t CALLBACK(configfs_attribute, store)(struct config_item *item, const char *page, size_t count)
	__principal(item) __runs_in(process) __faults(-ENODEV);
/* Asked twice: for the size, without a buffer, and for the bytes. */
ssize_t CALLBACK(configfs_bin_attribute, read)(struct config_item *item, void *buffer, size_t size)
	__principal(item) __runs_in(process)
	__lends_if(buffer, write(buffer, size))
	__faults(-ENODEV);
ssize_t CALLBACK(configfs_bin_attribute, write)(struct config_item *item, const void *buffer, size_t size)
	__principal(item) __runs_in(process) __faults(-ENODEV);
#endif
