/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_I2C_H
#define OWN_I2C_H
#include <linux/i2c.h>
#include <linux/version.h>
#include <ownership.h>
#include "device.own.h"
#include "pm.own.h"
#include "sysfs.own.h"

/* A chip that the driver is bound to, the adapter it sits on, and its interrupt. */
CAPSET(i2c_client_caps)(struct i2c_client *client)
	__includes(ref(client))
	__includes(ref(&client->dev))
	__includes(ref(client->adapter))
	__includes(ref(&client->adapter->dev))
	__includes_if(client->irq > 0, irq(client->irq))
	__includes(fields(client));
WRITABLE(i2c_client, dev.driver_data);
WRITABLE(i2c_client, flags);

int i2c_register_driver(struct module *owner, struct i2c_driver *driver)
	__runs_in(process)
	__opaque(owner)
	__registers(driver, i2c_driver)
	__registers_if(driver->driver.pm, driver->driver.pm, dev_pm_ops)
	__registers_for((struct own_attribute_walk w = own_attributes(driver->driver.dev_groups);
			 w.attribute && *w.attribute; own_attribute_next(w)),
			container_of(*w.attribute, struct device_attribute, attr), device_attribute)
	__returns_if(ret, write(driver, sizeof(*driver)))
	__grants_if(!ret, ref(driver))
	__pins_if(!ret, ref(driver), i2c_del_driver(driver));
void i2c_del_driver(struct i2c_driver *driver)
	__runs_in(process)
	__checks(ref(driver))
	__unpins(i2c_del_driver(driver))
	__revokes(ref(driver))
	__returns(write(driver, sizeof(*driver)));

#define OF_CLIENT __principal(client) __runs_in(process)
#define I2C_BINDS \
	OF_CLIENT \
	__transfers(i2c_client_caps(client)) \
	__transfers(devm_caps(&client->dev, NULL, 0)) \
	__returns_if(ret, devm_caps(&client->dev, NULL, 0)) \
	__returns_if(ret, i2c_client_caps(client)) \
	__faults(-ENODEV)
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 3, 0)
int CALLBACK(i2c_driver, probe)(struct i2c_client *client, const struct i2c_device_id *id)
	I2C_BINDS;
int CALLBACK(i2c_driver, probe_new)(struct i2c_client *client)
	I2C_BINDS;
#else
int CALLBACK(i2c_driver, probe)(struct i2c_client *client)
	I2C_BINDS;
#endif
void CALLBACK(i2c_driver, remove)(struct i2c_client *client)
	OF_CLIENT
	__returns(devm_caps(&client->dev, NULL, 0))
	__returns(i2c_client_caps(client))
	__faults();
void CALLBACK(i2c_driver, shutdown)(struct i2c_client *client)
	OF_CLIENT __faults();
void CALLBACK(i2c_driver, alert)(struct i2c_client *client, enum i2c_alert_protocol protocol, unsigned int data)
	OF_CLIENT __faults();
/* What arg is depends on the command, and drivers agree on it among themselves. */
int CALLBACK(i2c_driver, command)(struct i2c_client *client, unsigned int cmd, void *arg)
	OF_CLIENT __faults(-ENODEV);
/* The client is the core's, made for this question only. */
CAPSET(i2c_detect_caps)(struct i2c_client *client, struct i2c_board_info *info)
	__includes(ref(client))
	__includes(ref(&client->dev))
	__includes(ref(client->adapter))
	__includes(ref(&client->adapter->dev))
	__includes(write(info, sizeof(*info)));
int CALLBACK(i2c_driver, detect)(struct i2c_client *client, struct i2c_board_info *info)
	OF_CLIENT
	__transfers(i2c_detect_caps(client, info))
	__returns(i2c_detect_caps(client, info))
	__faults(-ENODEV);
const struct i2c_device_id *i2c_match_id(const struct i2c_device_id *id, const struct i2c_client *client)
	__checks(ref(client))
	__checks_for((const struct i2c_device_id *i = id; i && i->name[0]; i++), read(i, 2 * sizeof(*i)));
const void *i2c_get_match_data(const struct i2c_client *client)
	__checks(ref(client));

/* ---- clients that a driver makes ---- */
CAPSET(i2c_made)(struct i2c_client *client)
	__includes(ref(client))
	__includes(ref(&client->dev))
	__includes(ref(client->adapter));
/* The name is copied; platform_data is handed on to the chip's driver. */
struct i2c_client *i2c_new_client_device(struct i2c_adapter *adap, struct i2c_board_info const *info)
	__runs_in(process)
	__checks(ref(adap))
	__checks(read(info, sizeof(*info)))
	__requires(!info->swnode && !info->fwnode)
	__checks_if(info->of_node, ref(info->of_node))
	__checks_if(info->dev_name, string(info->dev_name))
	__checks_if(info->num_resources, read(info->resources, info->num_resources * sizeof(*info->resources)))
	__returns_if(!IS_ERR(ret), i2c_made(ret))
	__pins_if(!IS_ERR(ret), ref(ret), i2c_unregister_device(ret));
struct i2c_client *i2c_new_scanned_device(struct i2c_adapter *adap, struct i2c_board_info *info,
					  unsigned short const *addr_list,
					  int (*probe)(struct i2c_adapter *adap, unsigned short addr))
	__runs_in(process)
	__checks(ref(adap))
	__checks(write(info, sizeof(*info)))
	__requires(!info->swnode && !info->fwnode && !info->of_node && !info->dev_name && !info->num_resources)
	__checks_for((unsigned short const *a = addr_list; *a != I2C_CLIENT_END; a++), read(a, 2 * sizeof(*a)))
	__registers_if(probe, probe, own_i2c_probe_t)
	__returns_if(!IS_ERR(ret), i2c_made(ret))
	__pins_if(!IS_ERR(ret), ref(ret), i2c_unregister_device(ret));
typedef int (*own_i2c_probe_t)(struct i2c_adapter *adap, unsigned short addr);
int CONTRACT(own_i2c_probe_t)(struct i2c_adapter *adap, unsigned short addr)
	__principal(adap) __runs_in(process) __faults(0);
struct i2c_client *i2c_new_dummy_device(struct i2c_adapter *adapter, u16 address)
	__runs_in(process)
	__checks(ref(adapter))
	__returns_if(!IS_ERR(ret), i2c_made(ret))
	__pins_if(!IS_ERR(ret), ref(ret), i2c_unregister_device(ret));
struct i2c_client *i2c_new_ancillary_device(struct i2c_client *client, const char *name, u16 default_addr)
	__runs_in(process)
	__checks(ref(client)) __checks(string(name))
	__returns_if(!IS_ERR(ret), i2c_made(ret))
	__pins_if(!IS_ERR(ret), ref(ret), i2c_unregister_device(ret));
void i2c_unregister_device(struct i2c_client *client)
	__runs_in(process)
	__unpins(i2c_unregister_device(client))
	__transfers_if(!IS_ERR_OR_NULL(client), i2c_made(client));
/* Unregistered when the device loses its driver. */
struct i2c_client *devm_i2c_new_dummy_device(struct device *dev, struct i2c_adapter *adap, u16 address)
	__runs_in(process)
	__checks(devm_caps(dev, NULL, 0))
	__checks(ref(adap))
	__grants_if(!IS_ERR(ret), ref(ret))
	__grants_if(!IS_ERR(ret), ref(&ret->dev));
#endif
