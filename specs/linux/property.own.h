/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_PROPERTY_H
#define OWN_PROPERTY_H
#include <linux/property.h>
#include <linux/version.h>
#include <ownership.h>

/* What firmware says of a device: read into the driver's memory, or a pointer into text that stays the kernel's. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 12, 0)
#define own_property_device struct device
#else
#define own_property_device const struct device
#endif
bool device_property_present(own_property_device *dev, const char *propname)
	__checks(ref(dev)) __checks(string(propname));
#define PROPERTY(name, type) \
	int device_property_read_##name##_array(own_property_device *dev, const char *propname, type *val, size_t nval) \
		__checks(ref(dev)) __checks(string(propname)) \
		__checks_if(val, write(val, nval * sizeof(*val))); \
	int fwnode_property_read_##name##_array(const struct fwnode_handle *fwnode, const char *propname, type *val, size_t nval) \
		__checks(ref(fwnode)) __checks(string(propname)) \
		__checks_if(val, write(val, nval * sizeof(*val)))
PROPERTY(u8, u8);
PROPERTY(u16, u16);
PROPERTY(u32, u32);
PROPERTY(u64, u64);
PROPERTY(string, const char *);
int device_property_read_string(own_property_device *dev, const char *propname, const char **val)
	__checks(ref(dev)) __checks(string(propname))
	__checks(write(val, sizeof(*val)));
int device_property_match_string(own_property_device *dev, const char *propname, const char *string)
	__checks(ref(dev)) __checks(string(propname)) __checks(string(string));
const void *device_get_match_data(const struct device *dev)
	__checks(ref(dev));

/* ---- nodes: whoever got one gives it back ---- */
CAPSET(fwnode_hold)(struct fwnode_handle *fwnode)
	__includes(ref(fwnode));
struct fwnode_handle *__dev_fwnode(struct device *dev)
	__checks(ref(dev))
	__grants_if(!IS_ERR_OR_NULL(ret), ref(ret));
const struct fwnode_handle *__dev_fwnode_const(const struct device *dev)
	__checks(ref(dev))
	__grants_if(!IS_ERR_OR_NULL(ret), ref(ret));
bool fwnode_property_present(const struct fwnode_handle *fwnode, const char *propname)
	__checks_if(!IS_ERR_OR_NULL(fwnode), ref(fwnode)) __checks(string(propname));
int fwnode_property_read_string(const struct fwnode_handle *fwnode, const char *propname, const char **val)
	__checks_if(!IS_ERR_OR_NULL(fwnode), ref(fwnode)) __checks(string(propname))
	__checks(write(val, sizeof(*val)));
const char *fwnode_get_name(const struct fwnode_handle *fwnode)
	__checks(ref(fwnode));
struct fwnode_handle *fwnode_handle_get(struct fwnode_handle *fwnode)
	__checks_if(!IS_ERR_OR_NULL(fwnode), ref(fwnode))
	__returns_if(!IS_ERR_OR_NULL(ret), fwnode_hold(ret))
	__pins_if(!IS_ERR_OR_NULL(ret), ref(ret), fwnode_handle_put(ret));
/* The walk gives up the node it came from. */
struct fwnode_handle *device_get_next_child_node(const struct device *dev, struct fwnode_handle *child)
	__checks(ref(dev))
	__unpins_if(!IS_ERR_OR_NULL(child), fwnode_handle_put(child))
	__transfers_if(!IS_ERR_OR_NULL(child), fwnode_hold(child))
	__returns_if(!IS_ERR_OR_NULL(ret), fwnode_hold(ret))
	__pins_if(!IS_ERR_OR_NULL(ret), ref(ret), fwnode_handle_put(ret));
struct fwnode_handle *fwnode_get_next_child_node(const struct fwnode_handle *fwnode, struct fwnode_handle *child)
	__checks_if(!IS_ERR_OR_NULL(fwnode), ref(fwnode))
	__unpins_if(!IS_ERR_OR_NULL(child), fwnode_handle_put(child))
	__transfers_if(!IS_ERR_OR_NULL(child), fwnode_hold(child))
	__returns_if(!IS_ERR_OR_NULL(ret), fwnode_hold(ret))
	__pins_if(!IS_ERR_OR_NULL(ret), ref(ret), fwnode_handle_put(ret));
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 10, 0)
void fwnode_handle_put(struct fwnode_handle *fwnode)
	__unpins(fwnode_handle_put(fwnode))
	__transfers_if(!IS_ERR_OR_NULL(fwnode), fwnode_hold(fwnode));
#endif
unsigned int device_get_child_node_count(const struct device *dev)
	__checks(ref(dev));
#endif
