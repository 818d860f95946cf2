/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/i2c.own.h>
#include "wrap.h"

/* ---- set i2c_client_caps ---- */
static const struct cordon_clause clauses_set_i2c_client_caps[] = {
	{ "i2c_client_caps", "specs/linux/i2c.own.h", "__includes(ref(client))", 13 },
	{ "i2c_client_caps", "specs/linux/i2c.own.h", "__includes(ref(&client->dev))", 14 },
	{ "i2c_client_caps", "specs/linux/i2c.own.h", "__includes(ref(client->adapter))", 15 },
	{ "i2c_client_caps", "specs/linux/i2c.own.h", "__includes(ref(&client->adapter->dev))", 16 },
	{ "i2c_client_caps", "specs/linux/i2c.own.h", "__includes_if(client->irq > 0, irq(client->irq))", 17 },
	{ "i2c_client_caps", "specs/linux/i2c.own.h", "__includes(fields(client))", 18 },
};

const struct cordon_set cordon_set_i2c_client_caps = { .name = "i2c_client_caps" };

void cordon_include_i2c_client_caps(struct cordon_call *call, struct cordon_parts *parts, struct i2c_client *client)
{
	cordon_add_ref(call, parts, client, 0, CORDON_TYPE(client), &clauses_set_i2c_client_caps[0]);
	cordon_add_ref(call, parts, &client->dev, 0, CORDON_TYPE(&client->dev), &clauses_set_i2c_client_caps[1]);
	cordon_add_ref(call, parts, client->adapter, 0, CORDON_TYPE(client->adapter), &clauses_set_i2c_client_caps[2]);
	cordon_add_ref(call, parts, &client->adapter->dev, 0, CORDON_TYPE(&client->adapter->dev), &clauses_set_i2c_client_caps[3]);
	if (client->irq > 0) {
		cordon_add_irq(call, parts, client->irq, &clauses_set_i2c_client_caps[4]);
	}
	cordon_add_fields(call, parts, client, CORDON_FIELDS(client), &clauses_set_i2c_client_caps[5]);
}

void cordon_gain_i2c_client_caps(struct cordon_call *call, const struct cordon_clause *clause, struct i2c_client *client)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_i2c_client_caps, client, clause);
	cordon_include_i2c_client_caps(call, &parts, client);
	cordon_parts_grant(call, &parts);
}

/* ---- set i2c_detect_caps ---- */
static const struct cordon_clause clauses_set_i2c_detect_caps[] = {
	{ "i2c_detect_caps", "specs/linux/i2c.own.h", "__includes(ref(client))", 71 },
	{ "i2c_detect_caps", "specs/linux/i2c.own.h", "__includes(ref(&client->dev))", 72 },
	{ "i2c_detect_caps", "specs/linux/i2c.own.h", "__includes(ref(client->adapter))", 73 },
	{ "i2c_detect_caps", "specs/linux/i2c.own.h", "__includes(ref(&client->adapter->dev))", 74 },
	{ "i2c_detect_caps", "specs/linux/i2c.own.h", "__includes(write(info, sizeof(*info)))", 75 },
};

const struct cordon_set cordon_set_i2c_detect_caps = { .name = "i2c_detect_caps" };

void cordon_include_i2c_detect_caps(struct cordon_call *call, struct cordon_parts *parts, struct i2c_client *client, struct i2c_board_info *info)
{
	cordon_add_ref(call, parts, client, 0, CORDON_TYPE(client), &clauses_set_i2c_detect_caps[0]);
	cordon_add_ref(call, parts, &client->dev, 0, CORDON_TYPE(&client->dev), &clauses_set_i2c_detect_caps[1]);
	cordon_add_ref(call, parts, client->adapter, 0, CORDON_TYPE(client->adapter), &clauses_set_i2c_detect_caps[2]);
	cordon_add_ref(call, parts, &client->adapter->dev, 0, CORDON_TYPE(&client->adapter->dev), &clauses_set_i2c_detect_caps[3]);
	cordon_add_write(call, parts, info, sizeof(*info), CORDON_TYPE(info), &clauses_set_i2c_detect_caps[4]);
}

void cordon_gain_i2c_detect_caps(struct cordon_call *call, const struct cordon_clause *clause, struct i2c_client *client, struct i2c_board_info *info)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_i2c_detect_caps, client, clause);
	cordon_include_i2c_detect_caps(call, &parts, client, info);
	cordon_parts_grant(call, &parts);
}

/* ---- set i2c_made ---- */
static const struct cordon_clause clauses_set_i2c_made[] = {
	{ "i2c_made", "specs/linux/i2c.own.h", "__includes(ref(client))", 89 },
	{ "i2c_made", "specs/linux/i2c.own.h", "__includes(ref(&client->dev))", 90 },
	{ "i2c_made", "specs/linux/i2c.own.h", "__includes(ref(client->adapter))", 91 },
};

const struct cordon_set cordon_set_i2c_made = { .name = "i2c_made" };

void cordon_include_i2c_made(struct cordon_call *call, struct cordon_parts *parts, struct i2c_client *client)
{
	cordon_add_ref(call, parts, client, 0, CORDON_TYPE(client), &clauses_set_i2c_made[0]);
	cordon_add_ref(call, parts, &client->dev, 0, CORDON_TYPE(&client->dev), &clauses_set_i2c_made[1]);
	cordon_add_ref(call, parts, client->adapter, 0, CORDON_TYPE(client->adapter), &clauses_set_i2c_made[2]);
}

void cordon_gain_i2c_made(struct cordon_call *call, const struct cordon_clause *clause, struct i2c_client *client)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_i2c_made, client, clause);
	cordon_include_i2c_made(call, &parts, client);
	cordon_parts_grant(call, &parts);
}

/* ---- i2c_register_driver ---- */
static const struct cordon_clause clauses_i2c_register_driver[] = {
	{ "i2c_register_driver", "specs/linux/i2c.own.h", "i2c_register_driver", 22 },
	{ "i2c_register_driver", "specs/linux/i2c.own.h", "__runs_in(process)", 23 },
	{ "i2c_register_driver", "specs/linux/i2c.own.h", "__opaque(owner)", 24 },
	{ "i2c_register_driver", "specs/linux/i2c.own.h", "__registers(driver, i2c_driver)", 25 },
	{ "i2c_register_driver", "specs/linux/i2c.own.h", "__registers_if(driver->driver.pm, driver->driver.pm, dev_pm_ops)", 26 },
	{ "i2c_register_driver", "specs/linux/i2c.own.h", "__registers_for((struct own_attribute_walk w = own_attributes(driver->driver.dev_groups); w.attribute && *w.attribute; own_attribute_next(w)), container_of(*w.attribute, struct device_attribute, attr), device_attribute)", 27 },
	{ "i2c_register_driver", "specs/linux/i2c.own.h", "__returns_if(ret, write(driver, sizeof(*driver)))", 30 },
	{ "i2c_register_driver", "specs/linux/i2c.own.h", "__grants_if(!ret, ref(driver))", 31 },
	{ "i2c_register_driver", "specs/linux/i2c.own.h", "__pins_if(!ret, ref(driver), i2c_del_driver(driver))", 32 },
};
CORDON_SAME_TYPE(i2c_register_driver, int, struct module *, struct i2c_driver *);
static void enter_i2c_register_driver(struct cordon_call *call)
{
	struct i2c_driver *driver = (struct i2c_driver *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_register_driver[1]);
	cordon_register_table(call, driver, &cordon_table_i2c_driver, &clauses_i2c_register_driver[3]);
	if (driver->driver.pm) {
		cordon_register_table(call, driver->driver.pm, &cordon_table_dev_pm_ops, &clauses_i2c_register_driver[4]);
	}
	for (struct own_attribute_walk w = own_attributes(driver->driver.dev_groups); w.attribute && *w.attribute; own_attribute_next(w)) {
		cordon_register_table(call, container_of(*w.attribute, struct device_attribute, attr), &cordon_table_device_attribute, &clauses_i2c_register_driver[5]);
	}
}

static void leave_i2c_register_driver(struct cordon_call *call)
{
	struct i2c_driver *driver = (struct i2c_driver *)call->args[1];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, driver, sizeof(*driver), CORDON_TYPE(driver), &clauses_i2c_register_driver[6]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, driver, 0, CORDON_TYPE(driver), &clauses_i2c_register_driver[7]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(driver) };
		
			cordon_pin(call, &cordon_inverse_i2c_del_driver, arguments, NULL, 0, &clauses_i2c_register_driver[8]);
		}
	}
}

const struct cordon_contract cordon_import_i2c_register_driver = {
	.name = "i2c_register_driver",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_i2c_register_driver[0],
	.enter = enter_i2c_register_driver,
	.leave = leave_i2c_register_driver,
};

/* ---- i2c_del_driver ---- */
static const struct cordon_clause clauses_i2c_del_driver[] = {
	{ "i2c_del_driver", "specs/linux/i2c.own.h", "i2c_del_driver", 33 },
	{ "i2c_del_driver", "specs/linux/i2c.own.h", "__runs_in(process)", 34 },
	{ "i2c_del_driver", "specs/linux/i2c.own.h", "__checks(ref(driver))", 35 },
	{ "i2c_del_driver", "specs/linux/i2c.own.h", "__unpins(i2c_del_driver(driver))", 36 },
	{ "i2c_del_driver", "specs/linux/i2c.own.h", "__revokes(ref(driver))", 37 },
	{ "i2c_del_driver", "specs/linux/i2c.own.h", "__returns(write(driver, sizeof(*driver)))", 38 },
};
CORDON_SAME_TYPE(i2c_del_driver, void, struct i2c_driver *);
static void enter_i2c_del_driver(struct cordon_call *call)
{
	struct i2c_driver *driver = (struct i2c_driver *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_del_driver[1]);
	cordon_need_ref(call, driver, 0, CORDON_TYPE(driver), &clauses_i2c_del_driver[2]);
	{
		const u64 arguments[6] = { (u64)(driver) };
	
		cordon_end(call, &cordon_inverse_i2c_del_driver, arguments, 1, &clauses_i2c_del_driver[3]);
	}
	cordon_lose_ref(call, driver, CORDON_TYPE(driver), &clauses_i2c_del_driver[4]);
}

static void leave_i2c_del_driver(struct cordon_call *call)
{
	struct i2c_driver *driver = (struct i2c_driver *)call->args[0];

	cordon_gain_write(call, 0, driver, sizeof(*driver), CORDON_TYPE(driver), &clauses_i2c_del_driver[5]);
}

const struct cordon_contract cordon_import_i2c_del_driver = {
	.name = "i2c_del_driver",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_i2c_del_driver[0],
	.enter = enter_i2c_del_driver,
	.leave = leave_i2c_del_driver,
};

/* ---- i2c_driver.probe ---- */
static const struct cordon_clause clauses_i2c_driver__probe[] = {
	{ "i2c_driver.probe", "specs/linux/i2c.own.h", "i2c_driver.probe", 54 },
	{ "i2c_driver.probe", "specs/linux/i2c.own.h", "__principal(client)", 55 },
	{ "i2c_driver.probe", "specs/linux/i2c.own.h", "__runs_in(process)", 55 },
	{ "i2c_driver.probe", "specs/linux/i2c.own.h", "__transfers(i2c_client_caps(client))", 55 },
	{ "i2c_driver.probe", "specs/linux/i2c.own.h", "__transfers(devm_caps(&client->dev, NULL, 0))", 55 },
	{ "i2c_driver.probe", "specs/linux/i2c.own.h", "__returns_if(ret, devm_caps(&client->dev, NULL, 0))", 55 },
	{ "i2c_driver.probe", "specs/linux/i2c.own.h", "__returns_if(ret, i2c_client_caps(client))", 55 },
	{ "i2c_driver.probe", "specs/linux/i2c.own.h", "__faults(-ENODEV)", 55 },
};
CORDON_SAME_TYPE(*((struct i2c_driver *)0)->probe, int, struct i2c_client *);
static void enter_i2c_driver__probe(struct cordon_call *call)
{
	struct i2c_client *client = (struct i2c_client *)call->args[0];

	cordon_gain_i2c_client_caps(call, &clauses_i2c_driver__probe[3], client);
	cordon_gain_devm_caps(call, &clauses_i2c_driver__probe[4], &client->dev, NULL, 0);
}

static void leave_i2c_driver__probe(struct cordon_call *call)
{
	struct i2c_client *client = (struct i2c_client *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_set_close(call, &cordon_set_devm_caps, &client->dev, &clauses_i2c_driver__probe[5]);
	}
	if (ret) {
		cordon_set_close(call, &cordon_set_i2c_client_caps, client, &clauses_i2c_driver__probe[6]);
	}
}

static u64 fault_i2c_driver__probe(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_i2c_driver__probe = {
	.name = "i2c_driver.probe",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_i2c_driver__probe[0],
	.enter = enter_i2c_driver__probe,
	.leave = leave_i2c_driver__probe,
	.fault = fault_i2c_driver__probe,
};

/* ---- i2c_driver.remove ---- */
static const struct cordon_clause clauses_i2c_driver__remove[] = {
	{ "i2c_driver.remove", "specs/linux/i2c.own.h", "i2c_driver.remove", 57 },
	{ "i2c_driver.remove", "specs/linux/i2c.own.h", "__principal(client)", 58 },
	{ "i2c_driver.remove", "specs/linux/i2c.own.h", "__runs_in(process)", 58 },
	{ "i2c_driver.remove", "specs/linux/i2c.own.h", "__returns(devm_caps(&client->dev, NULL, 0))", 59 },
	{ "i2c_driver.remove", "specs/linux/i2c.own.h", "__returns(i2c_client_caps(client))", 60 },
	{ "i2c_driver.remove", "specs/linux/i2c.own.h", "__faults()", 61 },
};
CORDON_SAME_TYPE(*((struct i2c_driver *)0)->remove, void, struct i2c_client *);
static void leave_i2c_driver__remove(struct cordon_call *call)
{
	struct i2c_client *client = (struct i2c_client *)call->args[0];

	cordon_set_close(call, &cordon_set_devm_caps, &client->dev, &clauses_i2c_driver__remove[3]);
	cordon_set_close(call, &cordon_set_i2c_client_caps, client, &clauses_i2c_driver__remove[4]);
}

static u64 fault_i2c_driver__remove(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_i2c_driver__remove = {
	.name = "i2c_driver.remove",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_i2c_driver__remove[0],
	.leave = leave_i2c_driver__remove,
	.fault = fault_i2c_driver__remove,
};

/* ---- i2c_driver.shutdown ---- */
static const struct cordon_clause clauses_i2c_driver__shutdown[] = {
	{ "i2c_driver.shutdown", "specs/linux/i2c.own.h", "i2c_driver.shutdown", 62 },
	{ "i2c_driver.shutdown", "specs/linux/i2c.own.h", "__principal(client)", 63 },
	{ "i2c_driver.shutdown", "specs/linux/i2c.own.h", "__runs_in(process)", 63 },
	{ "i2c_driver.shutdown", "specs/linux/i2c.own.h", "__faults()", 63 },
};
CORDON_SAME_TYPE(*((struct i2c_driver *)0)->shutdown, void, struct i2c_client *);
static u64 fault_i2c_driver__shutdown(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_i2c_driver__shutdown = {
	.name = "i2c_driver.shutdown",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_i2c_driver__shutdown[0],
	.fault = fault_i2c_driver__shutdown,
};

/* ---- i2c_driver.alert ---- */
static const struct cordon_clause clauses_i2c_driver__alert[] = {
	{ "i2c_driver.alert", "specs/linux/i2c.own.h", "i2c_driver.alert", 64 },
	{ "i2c_driver.alert", "specs/linux/i2c.own.h", "__principal(client)", 65 },
	{ "i2c_driver.alert", "specs/linux/i2c.own.h", "__runs_in(process)", 65 },
	{ "i2c_driver.alert", "specs/linux/i2c.own.h", "__faults()", 65 },
};
CORDON_SAME_TYPE(*((struct i2c_driver *)0)->alert, void, struct i2c_client *, enum i2c_alert_protocol, unsigned int);
static u64 fault_i2c_driver__alert(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_i2c_driver__alert = {
	.name = "i2c_driver.alert",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_i2c_driver__alert[0],
	.fault = fault_i2c_driver__alert,
};

/* ---- i2c_driver.command ---- */
static const struct cordon_clause clauses_i2c_driver__command[] = {
	{ "i2c_driver.command", "specs/linux/i2c.own.h", "i2c_driver.command", 67 },
	{ "i2c_driver.command", "specs/linux/i2c.own.h", "__principal(client)", 68 },
	{ "i2c_driver.command", "specs/linux/i2c.own.h", "__runs_in(process)", 68 },
	{ "i2c_driver.command", "specs/linux/i2c.own.h", "__faults(-ENODEV)", 68 },
};
CORDON_SAME_TYPE(*((struct i2c_driver *)0)->command, int, struct i2c_client *, unsigned int, void *);
static u64 fault_i2c_driver__command(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_i2c_driver__command = {
	.name = "i2c_driver.command",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_i2c_driver__command[0],
	.fault = fault_i2c_driver__command,
};

/* ---- i2c_driver.detect ---- */
static const struct cordon_clause clauses_i2c_driver__detect[] = {
	{ "i2c_driver.detect", "specs/linux/i2c.own.h", "i2c_driver.detect", 76 },
	{ "i2c_driver.detect", "specs/linux/i2c.own.h", "__principal(client)", 77 },
	{ "i2c_driver.detect", "specs/linux/i2c.own.h", "__runs_in(process)", 77 },
	{ "i2c_driver.detect", "specs/linux/i2c.own.h", "__transfers(i2c_detect_caps(client, info))", 78 },
	{ "i2c_driver.detect", "specs/linux/i2c.own.h", "__returns(i2c_detect_caps(client, info))", 79 },
	{ "i2c_driver.detect", "specs/linux/i2c.own.h", "__faults(-ENODEV)", 80 },
};
CORDON_SAME_TYPE(*((struct i2c_driver *)0)->detect, int, struct i2c_client *, struct i2c_board_info *);
static void enter_i2c_driver__detect(struct cordon_call *call)
{
	struct i2c_client *client = (struct i2c_client *)call->args[0];
	struct i2c_board_info *info = (struct i2c_board_info *)call->args[1];

	cordon_gain_i2c_detect_caps(call, &clauses_i2c_driver__detect[3], client, info);
}

static void leave_i2c_driver__detect(struct cordon_call *call)
{
	struct i2c_client *client = (struct i2c_client *)call->args[0];

	cordon_set_close(call, &cordon_set_i2c_detect_caps, client, &clauses_i2c_driver__detect[4]);
}

static u64 fault_i2c_driver__detect(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_i2c_driver__detect = {
	.name = "i2c_driver.detect",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_i2c_driver__detect[0],
	.enter = enter_i2c_driver__detect,
	.leave = leave_i2c_driver__detect,
	.fault = fault_i2c_driver__detect,
};

/* ---- i2c_match_id ---- */
static const struct cordon_clause clauses_i2c_match_id[] = {
	{ "i2c_match_id", "specs/linux/i2c.own.h", "i2c_match_id", 81 },
	{ "i2c_match_id", "specs/linux/i2c.own.h", "__checks(ref(client))", 82 },
	{ "i2c_match_id", "specs/linux/i2c.own.h", "__checks_for((const struct i2c_device_id *i = id; i && i->name[0]; i++), read(i, 2 * sizeof(*i)))", 83 },
};
CORDON_SAME_TYPE(i2c_match_id, const struct i2c_device_id *, const struct i2c_device_id *, const struct i2c_client *);
static void enter_i2c_match_id(struct cordon_call *call)
{
	const struct i2c_device_id *id = (const struct i2c_device_id *)call->args[0];
	const struct i2c_client *client = (const struct i2c_client *)call->args[1];

	cordon_need_ref(call, client, 0, CORDON_TYPE(client), &clauses_i2c_match_id[1]);
	for (const struct i2c_device_id *i = id; i && i->name[0]; i++) {
		cordon_need_read(call, i, 2 * sizeof(*i), &clauses_i2c_match_id[2]);
	}
}

const struct cordon_contract cordon_import_i2c_match_id = {
	.name = "i2c_match_id",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_i2c_match_id[0],
	.enter = enter_i2c_match_id,
};

/* ---- i2c_get_match_data ---- */
static const struct cordon_clause clauses_i2c_get_match_data[] = {
	{ "i2c_get_match_data", "specs/linux/i2c.own.h", "i2c_get_match_data", 84 },
	{ "i2c_get_match_data", "specs/linux/i2c.own.h", "__checks(ref(client))", 85 },
};
CORDON_SAME_TYPE(i2c_get_match_data, const void *, const struct i2c_client *);
static void enter_i2c_get_match_data(struct cordon_call *call)
{
	const struct i2c_client *client = (const struct i2c_client *)call->args[0];

	cordon_need_ref(call, client, 0, CORDON_TYPE(client), &clauses_i2c_get_match_data[1]);
}

const struct cordon_contract cordon_import_i2c_get_match_data = {
	.name = "i2c_get_match_data",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_i2c_get_match_data[0],
	.enter = enter_i2c_get_match_data,
};

/* ---- i2c_new_client_device ---- */
static const struct cordon_clause clauses_i2c_new_client_device[] = {
	{ "i2c_new_client_device", "specs/linux/i2c.own.h", "i2c_new_client_device", 93 },
	{ "i2c_new_client_device", "specs/linux/i2c.own.h", "__runs_in(process)", 94 },
	{ "i2c_new_client_device", "specs/linux/i2c.own.h", "__checks(ref(adap))", 95 },
	{ "i2c_new_client_device", "specs/linux/i2c.own.h", "__checks(read(info, sizeof(*info)))", 96 },
	{ "i2c_new_client_device", "specs/linux/i2c.own.h", "__requires(!info->swnode && !info->fwnode)", 97 },
	{ "i2c_new_client_device", "specs/linux/i2c.own.h", "__checks_if(info->of_node, ref(info->of_node))", 98 },
	{ "i2c_new_client_device", "specs/linux/i2c.own.h", "__checks_if(info->dev_name, string(info->dev_name))", 99 },
	{ "i2c_new_client_device", "specs/linux/i2c.own.h", "__checks_if(info->num_resources, read(info->resources, info->num_resources * sizeof(*info->resources)))", 100 },
	{ "i2c_new_client_device", "specs/linux/i2c.own.h", "__returns_if(!IS_ERR(ret), i2c_made(ret))", 101 },
	{ "i2c_new_client_device", "specs/linux/i2c.own.h", "__pins_if(!IS_ERR(ret), ref(ret), i2c_unregister_device(ret))", 102 },
};
CORDON_SAME_TYPE(i2c_new_client_device, struct i2c_client *, struct i2c_adapter *, const struct i2c_board_info *);
static void enter_i2c_new_client_device(struct cordon_call *call)
{
	struct i2c_adapter *adap = (struct i2c_adapter *)call->args[0];
	const struct i2c_board_info *info = (const struct i2c_board_info *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_new_client_device[1]);
	cordon_need_ref(call, adap, 0, CORDON_TYPE(adap), &clauses_i2c_new_client_device[2]);
	cordon_need_read(call, info, sizeof(*info), &clauses_i2c_new_client_device[3]);
	cordon_require(call, !info->swnode && !info->fwnode, &clauses_i2c_new_client_device[4]);
	if (info->of_node) {
		cordon_need_ref(call, info->of_node, 0, CORDON_TYPE(info->of_node), &clauses_i2c_new_client_device[5]);
	}
	if (info->dev_name) {
		cordon_need_string(call, info->dev_name, &clauses_i2c_new_client_device[6]);
	}
	if (info->num_resources) {
		cordon_need_read(call, info->resources, info->num_resources * sizeof(*info->resources), &clauses_i2c_new_client_device[7]);
	}
}

static void leave_i2c_new_client_device(struct cordon_call *call)
{
	struct i2c_client *ret = (struct i2c_client *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_i2c_made(call, &clauses_i2c_new_client_device[8], ret);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_i2c_unregister_device, arguments, NULL, 0, &clauses_i2c_new_client_device[9]);
		}
	}
}

const struct cordon_contract cordon_import_i2c_new_client_device = {
	.name = "i2c_new_client_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_i2c_new_client_device[0],
	.enter = enter_i2c_new_client_device,
	.leave = leave_i2c_new_client_device,
};

/* ---- i2c_new_scanned_device ---- */
static const struct cordon_clause clauses_i2c_new_scanned_device[] = {
	{ "i2c_new_scanned_device", "specs/linux/i2c.own.h", "i2c_new_scanned_device", 103 },
	{ "i2c_new_scanned_device", "specs/linux/i2c.own.h", "__runs_in(process)", 106 },
	{ "i2c_new_scanned_device", "specs/linux/i2c.own.h", "__checks(ref(adap))", 107 },
	{ "i2c_new_scanned_device", "specs/linux/i2c.own.h", "__checks(write(info, sizeof(*info)))", 108 },
	{ "i2c_new_scanned_device", "specs/linux/i2c.own.h", "__requires(!info->swnode && !info->fwnode && !info->of_node && !info->dev_name && !info->num_resources)", 109 },
	{ "i2c_new_scanned_device", "specs/linux/i2c.own.h", "__checks_for((unsigned short const *a = addr_list; *a != I2C_CLIENT_END; a++), read(a, 2 * sizeof(*a)))", 110 },
	{ "i2c_new_scanned_device", "specs/linux/i2c.own.h", "__registers_if(probe, probe, own_i2c_probe_t)", 111 },
	{ "i2c_new_scanned_device", "specs/linux/i2c.own.h", "__returns_if(!IS_ERR(ret), i2c_made(ret))", 112 },
	{ "i2c_new_scanned_device", "specs/linux/i2c.own.h", "__pins_if(!IS_ERR(ret), ref(ret), i2c_unregister_device(ret))", 113 },
};
CORDON_SAME_TYPE(i2c_new_scanned_device, struct i2c_client *, struct i2c_adapter *, struct i2c_board_info *, const unsigned short *, int (*)(struct i2c_adapter *, unsigned short));
static void enter_i2c_new_scanned_device(struct cordon_call *call)
{
	struct i2c_adapter *adap = (struct i2c_adapter *)call->args[0];
	struct i2c_board_info *info = (struct i2c_board_info *)call->args[1];
	const unsigned short *addr_list = (const unsigned short *)call->args[2];
	typeof(int (*)(struct i2c_adapter *, unsigned short)) probe = (typeof(int (*)(struct i2c_adapter *, unsigned short)))call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_new_scanned_device[1]);
	cordon_need_ref(call, adap, 0, CORDON_TYPE(adap), &clauses_i2c_new_scanned_device[2]);
	cordon_need_write(call, info, sizeof(*info), &clauses_i2c_new_scanned_device[3]);
	cordon_require(call, !info->swnode && !info->fwnode && !info->of_node && !info->dev_name && !info->num_resources, &clauses_i2c_new_scanned_device[4]);
	for (unsigned short const *a = addr_list; *a != I2C_CLIENT_END; a++) {
		cordon_need_read(call, a, 2 * sizeof(*a), &clauses_i2c_new_scanned_device[5]);
	}
	if (probe) {
		cordon_register_function(call, probe, &cordon_callback_own_i2c_probe_t, &clauses_i2c_new_scanned_device[6]);
	}
}

static void leave_i2c_new_scanned_device(struct cordon_call *call)
{
	struct i2c_client *ret = (struct i2c_client *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_i2c_made(call, &clauses_i2c_new_scanned_device[7], ret);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_i2c_unregister_device, arguments, NULL, 0, &clauses_i2c_new_scanned_device[8]);
		}
	}
}

const struct cordon_contract cordon_import_i2c_new_scanned_device = {
	.name = "i2c_new_scanned_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_i2c_new_scanned_device[0],
	.enter = enter_i2c_new_scanned_device,
	.leave = leave_i2c_new_scanned_device,
};

/* ---- own_i2c_probe_t ---- */
static const struct cordon_clause clauses_own_i2c_probe_t[] = {
	{ "own_i2c_probe_t", "specs/linux/i2c.own.h", "own_i2c_probe_t", 115 },
	{ "own_i2c_probe_t", "specs/linux/i2c.own.h", "__principal(adap)", 116 },
	{ "own_i2c_probe_t", "specs/linux/i2c.own.h", "__runs_in(process)", 116 },
	{ "own_i2c_probe_t", "specs/linux/i2c.own.h", "__faults(0)", 116 },
};
CORDON_SAME_TYPE(*(own_i2c_probe_t)0, int, struct i2c_adapter *, unsigned short);
static u64 fault_own_i2c_probe_t(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_own_i2c_probe_t = {
	.name = "own_i2c_probe_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_own_i2c_probe_t[0],
	.fault = fault_own_i2c_probe_t,
};

/* ---- i2c_new_dummy_device ---- */
static const struct cordon_clause clauses_i2c_new_dummy_device[] = {
	{ "i2c_new_dummy_device", "specs/linux/i2c.own.h", "i2c_new_dummy_device", 117 },
	{ "i2c_new_dummy_device", "specs/linux/i2c.own.h", "__runs_in(process)", 118 },
	{ "i2c_new_dummy_device", "specs/linux/i2c.own.h", "__checks(ref(adapter))", 119 },
	{ "i2c_new_dummy_device", "specs/linux/i2c.own.h", "__returns_if(!IS_ERR(ret), i2c_made(ret))", 120 },
	{ "i2c_new_dummy_device", "specs/linux/i2c.own.h", "__pins_if(!IS_ERR(ret), ref(ret), i2c_unregister_device(ret))", 121 },
};
CORDON_SAME_TYPE(i2c_new_dummy_device, struct i2c_client *, struct i2c_adapter *, u16);
static void enter_i2c_new_dummy_device(struct cordon_call *call)
{
	struct i2c_adapter *adapter = (struct i2c_adapter *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_new_dummy_device[1]);
	cordon_need_ref(call, adapter, 0, CORDON_TYPE(adapter), &clauses_i2c_new_dummy_device[2]);
}

static void leave_i2c_new_dummy_device(struct cordon_call *call)
{
	struct i2c_client *ret = (struct i2c_client *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_i2c_made(call, &clauses_i2c_new_dummy_device[3], ret);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_i2c_unregister_device, arguments, NULL, 0, &clauses_i2c_new_dummy_device[4]);
		}
	}
}

const struct cordon_contract cordon_import_i2c_new_dummy_device = {
	.name = "i2c_new_dummy_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_i2c_new_dummy_device[0],
	.enter = enter_i2c_new_dummy_device,
	.leave = leave_i2c_new_dummy_device,
};

/* ---- i2c_new_ancillary_device ---- */
static const struct cordon_clause clauses_i2c_new_ancillary_device[] = {
	{ "i2c_new_ancillary_device", "specs/linux/i2c.own.h", "i2c_new_ancillary_device", 122 },
	{ "i2c_new_ancillary_device", "specs/linux/i2c.own.h", "__runs_in(process)", 123 },
	{ "i2c_new_ancillary_device", "specs/linux/i2c.own.h", "__checks(ref(client))", 124 },
	{ "i2c_new_ancillary_device", "specs/linux/i2c.own.h", "__checks(string(name))", 124 },
	{ "i2c_new_ancillary_device", "specs/linux/i2c.own.h", "__returns_if(!IS_ERR(ret), i2c_made(ret))", 125 },
	{ "i2c_new_ancillary_device", "specs/linux/i2c.own.h", "__pins_if(!IS_ERR(ret), ref(ret), i2c_unregister_device(ret))", 126 },
};
CORDON_SAME_TYPE(i2c_new_ancillary_device, struct i2c_client *, struct i2c_client *, const char *, u16);
static void enter_i2c_new_ancillary_device(struct cordon_call *call)
{
	struct i2c_client *client = (struct i2c_client *)call->args[0];
	const char *name = (const char *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_new_ancillary_device[1]);
	cordon_need_ref(call, client, 0, CORDON_TYPE(client), &clauses_i2c_new_ancillary_device[2]);
	cordon_need_string(call, name, &clauses_i2c_new_ancillary_device[3]);
}

static void leave_i2c_new_ancillary_device(struct cordon_call *call)
{
	struct i2c_client *ret = (struct i2c_client *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_i2c_made(call, &clauses_i2c_new_ancillary_device[4], ret);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_i2c_unregister_device, arguments, NULL, 0, &clauses_i2c_new_ancillary_device[5]);
		}
	}
}

const struct cordon_contract cordon_import_i2c_new_ancillary_device = {
	.name = "i2c_new_ancillary_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_i2c_new_ancillary_device[0],
	.enter = enter_i2c_new_ancillary_device,
	.leave = leave_i2c_new_ancillary_device,
};

/* ---- i2c_unregister_device ---- */
static const struct cordon_clause clauses_i2c_unregister_device[] = {
	{ "i2c_unregister_device", "specs/linux/i2c.own.h", "i2c_unregister_device", 127 },
	{ "i2c_unregister_device", "specs/linux/i2c.own.h", "__runs_in(process)", 128 },
	{ "i2c_unregister_device", "specs/linux/i2c.own.h", "__unpins(i2c_unregister_device(client))", 129 },
	{ "i2c_unregister_device", "specs/linux/i2c.own.h", "__transfers_if(!IS_ERR_OR_NULL(client), i2c_made(client))", 130 },
};
CORDON_SAME_TYPE(i2c_unregister_device, void, struct i2c_client *);
static void enter_i2c_unregister_device(struct cordon_call *call)
{
	struct i2c_client *client = (struct i2c_client *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_unregister_device[1]);
	{
		const u64 arguments[6] = { (u64)(client) };
	
		cordon_unpin(call, &cordon_inverse_i2c_unregister_device, arguments, 1, &clauses_i2c_unregister_device[2]);
	}
	if (!IS_ERR_OR_NULL(client)) {
		cordon_set_close(call, &cordon_set_i2c_made, client, &clauses_i2c_unregister_device[3]);
	}
}

const struct cordon_contract cordon_import_i2c_unregister_device = {
	.name = "i2c_unregister_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_i2c_unregister_device[0],
	.enter = enter_i2c_unregister_device,
};

/* ---- devm_i2c_new_dummy_device ---- */
static const struct cordon_clause clauses_devm_i2c_new_dummy_device[] = {
	{ "devm_i2c_new_dummy_device", "specs/linux/i2c.own.h", "devm_i2c_new_dummy_device", 132 },
	{ "devm_i2c_new_dummy_device", "specs/linux/i2c.own.h", "__runs_in(process)", 133 },
	{ "devm_i2c_new_dummy_device", "specs/linux/i2c.own.h", "__checks(devm_caps(dev, NULL, 0))", 134 },
	{ "devm_i2c_new_dummy_device", "specs/linux/i2c.own.h", "__checks(ref(adap))", 135 },
	{ "devm_i2c_new_dummy_device", "specs/linux/i2c.own.h", "__grants_if(!IS_ERR(ret), ref(ret))", 136 },
	{ "devm_i2c_new_dummy_device", "specs/linux/i2c.own.h", "__grants_if(!IS_ERR(ret), ref(&ret->dev))", 137 },
};
CORDON_SAME_TYPE(devm_i2c_new_dummy_device, struct i2c_client *, struct device *, struct i2c_adapter *, u16);
static void enter_devm_i2c_new_dummy_device(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	struct i2c_adapter *adap = (struct i2c_adapter *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_i2c_new_dummy_device[1]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_i2c_new_dummy_device[2]);
	cordon_need_ref(call, adap, 0, CORDON_TYPE(adap), &clauses_devm_i2c_new_dummy_device[3]);
}

static void leave_devm_i2c_new_dummy_device(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	struct i2c_client *ret = (struct i2c_client *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_devm_i2c_new_dummy_device[4]);
	}
	if (!IS_ERR(ret)) {
		cordon_gain_ref(call, 0, &ret->dev, 0, CORDON_TYPE(&ret->dev), &clauses_devm_i2c_new_dummy_device[5]);
	}
}

const struct cordon_contract cordon_import_devm_i2c_new_dummy_device = {
	.name = "devm_i2c_new_dummy_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_devm_i2c_new_dummy_device[0],
	.enter = enter_devm_i2c_new_dummy_device,
	.leave = leave_devm_i2c_new_dummy_device,
};

