/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/configfs.own.h>
#include "wrap.h"

/* ---- config_item_init_type_name ---- */
static const struct cordon_clause clauses_config_item_init_type_name[] = {
	{ "config_item_init_type_name", "specs/linux/configfs.own.h", "config_item_init_type_name", 18 },
	{ "config_item_init_type_name", "specs/linux/configfs.own.h", "__runs_in(process)", 19 },
	{ "config_item_init_type_name", "specs/linux/configfs.own.h", "__checks(write(item, sizeof(*item)))", 20 },
	{ "config_item_init_type_name", "specs/linux/configfs.own.h", "__checks(string(name))", 21 },
	{ "config_item_init_type_name", "specs/linux/configfs.own.h", "__checks(read(type, sizeof(*type)))", 22 },
	{ "config_item_init_type_name", "specs/linux/configfs.own.h", "__registers_if((type)->ct_item_ops, (type)->ct_item_ops, configfs_item_operations)", 23 },
	{ "config_item_init_type_name", "specs/linux/configfs.own.h", "__registers_if((type)->ct_group_ops, (type)->ct_group_ops, configfs_group_operations)", 23 },
	{ "config_item_init_type_name", "specs/linux/configfs.own.h", "__registers_for((struct configfs_attribute **a = (type)->ct_attrs; a && *a; a++), *a, configfs_attribute)", 23 },
	{ "config_item_init_type_name", "specs/linux/configfs.own.h", "__registers_for((struct configfs_bin_attribute **a = (type)->ct_bin_attrs; a && *a; a++), *a, configfs_bin_attribute)", 23 },
};
CORDON_SAME_TYPE(config_item_init_type_name, void, struct config_item *, const char *, const struct config_item_type *);
static void enter_config_item_init_type_name(struct cordon_call *call)
{
	struct config_item *item = (struct config_item *)call->args[0];
	const char *name = (const char *)call->args[1];
	const struct config_item_type *type = (const struct config_item_type *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_config_item_init_type_name[1]);
	cordon_need_write(call, item, sizeof(*item), &clauses_config_item_init_type_name[2]);
	cordon_need_string(call, name, &clauses_config_item_init_type_name[3]);
	cordon_need_read(call, type, sizeof(*type), &clauses_config_item_init_type_name[4]);
	if ((type)->ct_item_ops) {
		cordon_register_table(call, (type)->ct_item_ops, &cordon_table_configfs_item_operations, &clauses_config_item_init_type_name[5]);
	}
	if ((type)->ct_group_ops) {
		cordon_register_table(call, (type)->ct_group_ops, &cordon_table_configfs_group_operations, &clauses_config_item_init_type_name[6]);
	}
	for (struct configfs_attribute **a = (type)->ct_attrs; a && *a; a++) {
		cordon_register_table(call, *a, &cordon_table_configfs_attribute, &clauses_config_item_init_type_name[7]);
	}
	for (struct configfs_bin_attribute **a = (type)->ct_bin_attrs; a && *a; a++) {
		cordon_register_table(call, *a, &cordon_table_configfs_bin_attribute, &clauses_config_item_init_type_name[8]);
	}
}

const struct cordon_contract cordon_import_config_item_init_type_name = {
	.name = "config_item_init_type_name",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_config_item_init_type_name[0],
	.enter = enter_config_item_init_type_name,
};

/* ---- config_group_init ---- */
static const struct cordon_clause clauses_config_group_init[] = {
	{ "config_group_init", "specs/linux/configfs.own.h", "config_group_init", 24 },
	{ "config_group_init", "specs/linux/configfs.own.h", "__checks(write(group, sizeof(*group)))", 25 },
};
CORDON_SAME_TYPE(config_group_init, void, struct config_group *);
static void enter_config_group_init(struct cordon_call *call)
{
	struct config_group *group = (struct config_group *)call->args[0];

	cordon_need_write(call, group, sizeof(*group), &clauses_config_group_init[1]);
}

const struct cordon_contract cordon_import_config_group_init = {
	.name = "config_group_init",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_config_group_init[0],
	.enter = enter_config_group_init,
};

/* ---- config_group_init_type_name ---- */
static const struct cordon_clause clauses_config_group_init_type_name[] = {
	{ "config_group_init_type_name", "specs/linux/configfs.own.h", "config_group_init_type_name", 26 },
	{ "config_group_init_type_name", "specs/linux/configfs.own.h", "__runs_in(process)", 27 },
	{ "config_group_init_type_name", "specs/linux/configfs.own.h", "__checks(write(group, sizeof(*group)))", 28 },
	{ "config_group_init_type_name", "specs/linux/configfs.own.h", "__checks(string(name))", 29 },
	{ "config_group_init_type_name", "specs/linux/configfs.own.h", "__checks(read(type, sizeof(*type)))", 30 },
	{ "config_group_init_type_name", "specs/linux/configfs.own.h", "__registers_if((type)->ct_item_ops, (type)->ct_item_ops, configfs_item_operations)", 31 },
	{ "config_group_init_type_name", "specs/linux/configfs.own.h", "__registers_if((type)->ct_group_ops, (type)->ct_group_ops, configfs_group_operations)", 31 },
	{ "config_group_init_type_name", "specs/linux/configfs.own.h", "__registers_for((struct configfs_attribute **a = (type)->ct_attrs; a && *a; a++), *a, configfs_attribute)", 31 },
	{ "config_group_init_type_name", "specs/linux/configfs.own.h", "__registers_for((struct configfs_bin_attribute **a = (type)->ct_bin_attrs; a && *a; a++), *a, configfs_bin_attribute)", 31 },
};
CORDON_SAME_TYPE(config_group_init_type_name, void, struct config_group *, const char *, const struct config_item_type *);
static void enter_config_group_init_type_name(struct cordon_call *call)
{
	struct config_group *group = (struct config_group *)call->args[0];
	const char *name = (const char *)call->args[1];
	const struct config_item_type *type = (const struct config_item_type *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_config_group_init_type_name[1]);
	cordon_need_write(call, group, sizeof(*group), &clauses_config_group_init_type_name[2]);
	cordon_need_string(call, name, &clauses_config_group_init_type_name[3]);
	cordon_need_read(call, type, sizeof(*type), &clauses_config_group_init_type_name[4]);
	if ((type)->ct_item_ops) {
		cordon_register_table(call, (type)->ct_item_ops, &cordon_table_configfs_item_operations, &clauses_config_group_init_type_name[5]);
	}
	if ((type)->ct_group_ops) {
		cordon_register_table(call, (type)->ct_group_ops, &cordon_table_configfs_group_operations, &clauses_config_group_init_type_name[6]);
	}
	for (struct configfs_attribute **a = (type)->ct_attrs; a && *a; a++) {
		cordon_register_table(call, *a, &cordon_table_configfs_attribute, &clauses_config_group_init_type_name[7]);
	}
	for (struct configfs_bin_attribute **a = (type)->ct_bin_attrs; a && *a; a++) {
		cordon_register_table(call, *a, &cordon_table_configfs_bin_attribute, &clauses_config_group_init_type_name[8]);
	}
}

const struct cordon_contract cordon_import_config_group_init_type_name = {
	.name = "config_group_init_type_name",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_config_group_init_type_name[0],
	.enter = enter_config_group_init_type_name,
};

/* ---- config_item_get ---- */
static const struct cordon_clause clauses_config_item_get[] = {
	{ "config_item_get", "specs/linux/configfs.own.h", "config_item_get", 32 },
	{ "config_item_get", "specs/linux/configfs.own.h", "__checks(ref(item))", 33 },
};
CORDON_SAME_TYPE(config_item_get, struct config_item *, struct config_item *);
static void enter_config_item_get(struct cordon_call *call)
{
	struct config_item *item = (struct config_item *)call->args[0];

	cordon_need_ref(call, item, 0, CORDON_TYPE(item), &clauses_config_item_get[1]);
}

const struct cordon_contract cordon_import_config_item_get = {
	.name = "config_item_get",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_config_item_get[0],
	.enter = enter_config_item_get,
};

/* ---- config_item_put ---- */
static const struct cordon_clause clauses_config_item_put[] = {
	{ "config_item_put", "specs/linux/configfs.own.h", "config_item_put", 35 },
	{ "config_item_put", "specs/linux/configfs.own.h", "__runs_in(process)", 36 },
	{ "config_item_put", "specs/linux/configfs.own.h", "__checks_if(item, ref(item))", 37 },
};
CORDON_SAME_TYPE(config_item_put, void, struct config_item *);
static void enter_config_item_put(struct cordon_call *call)
{
	struct config_item *item = (struct config_item *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_config_item_put[1]);
	if (item) {
		cordon_need_ref(call, item, 0, CORDON_TYPE(item), &clauses_config_item_put[2]);
	}
}

const struct cordon_contract cordon_import_config_item_put = {
	.name = "config_item_put",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_config_item_put[0],
	.enter = enter_config_item_put,
};

/* ---- configfs_register_subsystem ---- */
static const struct cordon_clause clauses_configfs_register_subsystem[] = {
	{ "configfs_register_subsystem", "specs/linux/configfs.own.h", "configfs_register_subsystem", 40 },
	{ "configfs_register_subsystem", "specs/linux/configfs.own.h", "__runs_in(process)", 41 },
	{ "configfs_register_subsystem", "specs/linux/configfs.own.h", "__checks(read(subsys->su_group.cg_item.ci_type, sizeof(struct config_item_type)))", 42 },
	{ "configfs_register_subsystem", "specs/linux/configfs.own.h", "__registers_if((subsys->su_group.cg_item.ci_type)->ct_item_ops, (subsys->su_group.cg_item.ci_type)->ct_item_ops, configfs_item_operations)", 43 },
	{ "configfs_register_subsystem", "specs/linux/configfs.own.h", "__registers_if((subsys->su_group.cg_item.ci_type)->ct_group_ops, (subsys->su_group.cg_item.ci_type)->ct_group_ops, configfs_group_operations)", 43 },
	{ "configfs_register_subsystem", "specs/linux/configfs.own.h", "__registers_for((struct configfs_attribute **a = (subsys->su_group.cg_item.ci_type)->ct_attrs; a && *a; a++), *a, configfs_attribute)", 43 },
	{ "configfs_register_subsystem", "specs/linux/configfs.own.h", "__registers_for((struct configfs_bin_attribute **a = (subsys->su_group.cg_item.ci_type)->ct_bin_attrs; a && *a; a++), *a, configfs_bin_attribute)", 43 },
	{ "configfs_register_subsystem", "specs/linux/configfs.own.h", "__transfers(write(subsys, sizeof(*subsys)))", 44 },
	{ "configfs_register_subsystem", "specs/linux/configfs.own.h", "__returns_if(ret, write(subsys, sizeof(*subsys)))", 45 },
	{ "configfs_register_subsystem", "specs/linux/configfs.own.h", "__grants_if(!ret, ref(subsys))", 46 },
	{ "configfs_register_subsystem", "specs/linux/configfs.own.h", "__pins_if(!ret, ref(subsys), configfs_unregister_subsystem(subsys))", 47 },
};
CORDON_SAME_TYPE(configfs_register_subsystem, int, struct configfs_subsystem *);
static void enter_configfs_register_subsystem(struct cordon_call *call)
{
	struct configfs_subsystem *subsys = (struct configfs_subsystem *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_configfs_register_subsystem[1]);
	cordon_need_read(call, subsys->su_group.cg_item.ci_type, sizeof(struct config_item_type), &clauses_configfs_register_subsystem[2]);
	if ((subsys->su_group.cg_item.ci_type)->ct_item_ops) {
		cordon_register_table(call, (subsys->su_group.cg_item.ci_type)->ct_item_ops, &cordon_table_configfs_item_operations, &clauses_configfs_register_subsystem[3]);
	}
	if ((subsys->su_group.cg_item.ci_type)->ct_group_ops) {
		cordon_register_table(call, (subsys->su_group.cg_item.ci_type)->ct_group_ops, &cordon_table_configfs_group_operations, &clauses_configfs_register_subsystem[4]);
	}
	for (struct configfs_attribute **a = (subsys->su_group.cg_item.ci_type)->ct_attrs; a && *a; a++) {
		cordon_register_table(call, *a, &cordon_table_configfs_attribute, &clauses_configfs_register_subsystem[5]);
	}
	for (struct configfs_bin_attribute **a = (subsys->su_group.cg_item.ci_type)->ct_bin_attrs; a && *a; a++) {
		cordon_register_table(call, *a, &cordon_table_configfs_bin_attribute, &clauses_configfs_register_subsystem[6]);
	}
	cordon_lose_write(call, subsys, sizeof(*subsys), &clauses_configfs_register_subsystem[7]);
}

static void leave_configfs_register_subsystem(struct cordon_call *call)
{
	struct configfs_subsystem *subsys = (struct configfs_subsystem *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, subsys, sizeof(*subsys), CORDON_TYPE(subsys), &clauses_configfs_register_subsystem[8]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, subsys, 0, CORDON_TYPE(subsys), &clauses_configfs_register_subsystem[9]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(subsys) };
		
			cordon_pin(call, &cordon_inverse_configfs_unregister_subsystem, arguments, NULL, 0, &clauses_configfs_register_subsystem[10]);
		}
	}
}

const struct cordon_contract cordon_import_configfs_register_subsystem = {
	.name = "configfs_register_subsystem",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_configfs_register_subsystem[0],
	.enter = enter_configfs_register_subsystem,
	.leave = leave_configfs_register_subsystem,
};

/* ---- configfs_unregister_subsystem ---- */
static const struct cordon_clause clauses_configfs_unregister_subsystem[] = {
	{ "configfs_unregister_subsystem", "specs/linux/configfs.own.h", "configfs_unregister_subsystem", 48 },
	{ "configfs_unregister_subsystem", "specs/linux/configfs.own.h", "__runs_in(process)", 49 },
	{ "configfs_unregister_subsystem", "specs/linux/configfs.own.h", "__unpins(configfs_unregister_subsystem(subsys))", 50 },
	{ "configfs_unregister_subsystem", "specs/linux/configfs.own.h", "__revokes(ref(subsys))", 51 },
	{ "configfs_unregister_subsystem", "specs/linux/configfs.own.h", "__returns(write(subsys, sizeof(*subsys)))", 52 },
};
CORDON_SAME_TYPE(configfs_unregister_subsystem, void, struct configfs_subsystem *);
static void enter_configfs_unregister_subsystem(struct cordon_call *call)
{
	struct configfs_subsystem *subsys = (struct configfs_subsystem *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_configfs_unregister_subsystem[1]);
	{
		const u64 arguments[6] = { (u64)(subsys) };
	
		cordon_end(call, &cordon_inverse_configfs_unregister_subsystem, arguments, 1, &clauses_configfs_unregister_subsystem[2]);
	}
	cordon_lose_ref(call, subsys, CORDON_TYPE(subsys), &clauses_configfs_unregister_subsystem[3]);
}

static void leave_configfs_unregister_subsystem(struct cordon_call *call)
{
	struct configfs_subsystem *subsys = (struct configfs_subsystem *)call->args[0];

	cordon_gain_write(call, 0, subsys, sizeof(*subsys), CORDON_TYPE(subsys), &clauses_configfs_unregister_subsystem[4]);
}

const struct cordon_contract cordon_import_configfs_unregister_subsystem = {
	.name = "configfs_unregister_subsystem",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_configfs_unregister_subsystem[0],
	.enter = enter_configfs_unregister_subsystem,
	.leave = leave_configfs_unregister_subsystem,
};

/* ---- configfs_group_operations.make_item ---- */
static const struct cordon_clause clauses_configfs_group_operations__make_item[] = {
	{ "configfs_group_operations.make_item", "specs/linux/configfs.own.h", "configfs_group_operations.make_item", 55 },
	{ "configfs_group_operations.make_item", "specs/linux/configfs.own.h", "__principal(group)", 56 },
	{ "configfs_group_operations.make_item", "specs/linux/configfs.own.h", "__runs_in(process)", 56 },
	{ "configfs_group_operations.make_item", "specs/linux/configfs.own.h", "__returns_if(!IS_ERR_OR_NULL(ret), write(ret, sizeof(*ret)))", 57 },
	{ "configfs_group_operations.make_item", "specs/linux/configfs.own.h", "__faults(ERR_PTR(-ENODEV))", 58 },
};
CORDON_SAME_TYPE(*((struct configfs_group_operations *)0)->make_item, struct config_item *, struct config_group *, const char *);
static void leave_configfs_group_operations__make_item(struct cordon_call *call)
{
	struct config_item *ret = (struct config_item *)call->result;

	if (!IS_ERR_OR_NULL(ret)) {
		cordon_lose_write(call, ret, sizeof(*ret), &clauses_configfs_group_operations__make_item[3]);
	}
}

static u64 fault_configfs_group_operations__make_item(struct cordon_call *call)
{
	return (u64)(ERR_PTR(-ENODEV));
}

const struct cordon_contract cordon_callback_configfs_group_operations__make_item = {
	.name = "configfs_group_operations.make_item",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_configfs_group_operations__make_item[0],
	.leave = leave_configfs_group_operations__make_item,
	.fault = fault_configfs_group_operations__make_item,
};

/* ---- configfs_group_operations.make_group ---- */
static const struct cordon_clause clauses_configfs_group_operations__make_group[] = {
	{ "configfs_group_operations.make_group", "specs/linux/configfs.own.h", "configfs_group_operations.make_group", 59 },
	{ "configfs_group_operations.make_group", "specs/linux/configfs.own.h", "__principal(group)", 60 },
	{ "configfs_group_operations.make_group", "specs/linux/configfs.own.h", "__runs_in(process)", 60 },
	{ "configfs_group_operations.make_group", "specs/linux/configfs.own.h", "__returns_if(!IS_ERR_OR_NULL(ret), write(ret, sizeof(*ret)))", 61 },
	{ "configfs_group_operations.make_group", "specs/linux/configfs.own.h", "__faults(ERR_PTR(-ENODEV))", 62 },
};
CORDON_SAME_TYPE(*((struct configfs_group_operations *)0)->make_group, struct config_group *, struct config_group *, const char *);
static void leave_configfs_group_operations__make_group(struct cordon_call *call)
{
	struct config_group *ret = (struct config_group *)call->result;

	if (!IS_ERR_OR_NULL(ret)) {
		cordon_lose_write(call, ret, sizeof(*ret), &clauses_configfs_group_operations__make_group[3]);
	}
}

static u64 fault_configfs_group_operations__make_group(struct cordon_call *call)
{
	return (u64)(ERR_PTR(-ENODEV));
}

const struct cordon_contract cordon_callback_configfs_group_operations__make_group = {
	.name = "configfs_group_operations.make_group",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_configfs_group_operations__make_group[0],
	.leave = leave_configfs_group_operations__make_group,
	.fault = fault_configfs_group_operations__make_group,
};

/* ---- configfs_group_operations.drop_item ---- */
static const struct cordon_clause clauses_configfs_group_operations__drop_item[] = {
	{ "configfs_group_operations.drop_item", "specs/linux/configfs.own.h", "configfs_group_operations.drop_item", 64 },
	{ "configfs_group_operations.drop_item", "specs/linux/configfs.own.h", "__principal(group)", 65 },
	{ "configfs_group_operations.drop_item", "specs/linux/configfs.own.h", "__runs_in(process)", 65 },
	{ "configfs_group_operations.drop_item", "specs/linux/configfs.own.h", "__lends(ref(item))", 67 },
	{ "configfs_group_operations.drop_item", "specs/linux/configfs.own.h", "__faults()", 68 },
};
CORDON_SAME_TYPE(*((struct configfs_group_operations *)0)->drop_item, void, struct config_group *, struct config_item *);
static void enter_configfs_group_operations__drop_item(struct cordon_call *call)
{
	struct config_item *item = (struct config_item *)call->args[1];

	cordon_lend_ref(call, item, 0, CORDON_TYPE(item), &clauses_configfs_group_operations__drop_item[3]);
}

static u64 fault_configfs_group_operations__drop_item(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_configfs_group_operations__drop_item = {
	.name = "configfs_group_operations.drop_item",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_configfs_group_operations__drop_item[0],
	.enter = enter_configfs_group_operations__drop_item,
	.fault = fault_configfs_group_operations__drop_item,
};

/* ---- configfs_group_operations.disconnect_notify ---- */
static const struct cordon_clause clauses_configfs_group_operations__disconnect_notify[] = {
	{ "configfs_group_operations.disconnect_notify", "specs/linux/configfs.own.h", "configfs_group_operations.disconnect_notify", 69 },
	{ "configfs_group_operations.disconnect_notify", "specs/linux/configfs.own.h", "__principal(group)", 70 },
	{ "configfs_group_operations.disconnect_notify", "specs/linux/configfs.own.h", "__runs_in(process)", 70 },
	{ "configfs_group_operations.disconnect_notify", "specs/linux/configfs.own.h", "__faults()", 70 },
};
CORDON_SAME_TYPE(*((struct configfs_group_operations *)0)->disconnect_notify, void, struct config_group *, struct config_item *);
static u64 fault_configfs_group_operations__disconnect_notify(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_configfs_group_operations__disconnect_notify = {
	.name = "configfs_group_operations.disconnect_notify",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_configfs_group_operations__disconnect_notify[0],
	.fault = fault_configfs_group_operations__disconnect_notify,
};

/* ---- configfs_item_operations.release ---- */
static const struct cordon_clause clauses_configfs_item_operations__release[] = {
	{ "configfs_item_operations.release", "specs/linux/configfs.own.h", "configfs_item_operations.release", 71 },
	{ "configfs_item_operations.release", "specs/linux/configfs.own.h", "__principal(item)", 72 },
	{ "configfs_item_operations.release", "specs/linux/configfs.own.h", "__runs_in(process)", 72 },
	{ "configfs_item_operations.release", "specs/linux/configfs.own.h", "__transfers(write(item, sizeof(*item)))", 73 },
	{ "configfs_item_operations.release", "specs/linux/configfs.own.h", "__faults()", 74 },
};
CORDON_SAME_TYPE(*((struct configfs_item_operations *)0)->release, void, struct config_item *);
static void enter_configfs_item_operations__release(struct cordon_call *call)
{
	struct config_item *item = (struct config_item *)call->args[0];

	cordon_gain_write(call, 0, item, sizeof(*item), CORDON_TYPE(item), &clauses_configfs_item_operations__release[3]);
}

static u64 fault_configfs_item_operations__release(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_configfs_item_operations__release = {
	.name = "configfs_item_operations.release",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_configfs_item_operations__release[0],
	.enter = enter_configfs_item_operations__release,
	.fault = fault_configfs_item_operations__release,
};

/* ---- configfs_item_operations.allow_link ---- */
static const struct cordon_clause clauses_configfs_item_operations__allow_link[] = {
	{ "configfs_item_operations.allow_link", "specs/linux/configfs.own.h", "configfs_item_operations.allow_link", 75 },
	{ "configfs_item_operations.allow_link", "specs/linux/configfs.own.h", "__principal(src)", 76 },
	{ "configfs_item_operations.allow_link", "specs/linux/configfs.own.h", "__runs_in(process)", 76 },
	{ "configfs_item_operations.allow_link", "specs/linux/configfs.own.h", "__faults(-ENODEV)", 76 },
};
CORDON_SAME_TYPE(*((struct configfs_item_operations *)0)->allow_link, int, struct config_item *, struct config_item *);
static u64 fault_configfs_item_operations__allow_link(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_configfs_item_operations__allow_link = {
	.name = "configfs_item_operations.allow_link",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_configfs_item_operations__allow_link[0],
	.fault = fault_configfs_item_operations__allow_link,
};

/* ---- configfs_item_operations.drop_link ---- */
static const struct cordon_clause clauses_configfs_item_operations__drop_link[] = {
	{ "configfs_item_operations.drop_link", "specs/linux/configfs.own.h", "configfs_item_operations.drop_link", 77 },
	{ "configfs_item_operations.drop_link", "specs/linux/configfs.own.h", "__principal(src)", 78 },
	{ "configfs_item_operations.drop_link", "specs/linux/configfs.own.h", "__runs_in(process)", 78 },
	{ "configfs_item_operations.drop_link", "specs/linux/configfs.own.h", "__faults()", 78 },
};
CORDON_SAME_TYPE(*((struct configfs_item_operations *)0)->drop_link, void, struct config_item *, struct config_item *);
static u64 fault_configfs_item_operations__drop_link(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_configfs_item_operations__drop_link = {
	.name = "configfs_item_operations.drop_link",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_configfs_item_operations__drop_link[0],
	.fault = fault_configfs_item_operations__drop_link,
};

/* ---- configfs_attribute.show ---- */
static const struct cordon_clause clauses_configfs_attribute__show[] = {
	{ "configfs_attribute.show", "specs/linux/configfs.own.h", "configfs_attribute.show", 79 },
	{ "configfs_attribute.show", "specs/linux/configfs.own.h", "__principal(item)", 80 },
	{ "configfs_attribute.show", "specs/linux/configfs.own.h", "__runs_in(process)", 80 },
	{ "configfs_attribute.show", "specs/linux/configfs.own.h", "__lends(write(page, PAGE_SIZE))", 81 },
	{ "configfs_attribute.show", "specs/linux/configfs.own.h", "__faults(-ENODEV)", 82 },
};
CORDON_SAME_TYPE(*((struct configfs_attribute *)0)->show, ssize_t, struct config_item *, char *);
static void enter_configfs_attribute__show(struct cordon_call *call)
{
	char *page = (char *)call->args[1];

	cordon_lend_write(call, page, PAGE_SIZE, CORDON_TYPE(page), &clauses_configfs_attribute__show[3]);
}

static u64 fault_configfs_attribute__show(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_configfs_attribute__show = {
	.name = "configfs_attribute.show",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_configfs_attribute__show[0],
	.enter = enter_configfs_attribute__show,
	.fault = fault_configfs_attribute__show,
};

/* ---- configfs_attribute.store ---- */
static const struct cordon_clause clauses_configfs_attribute__store[] = {
	{ "configfs_attribute.store", "specs/linux/configfs.own.h", "configfs_attribute.store", 83 },
	{ "configfs_attribute.store", "specs/linux/configfs.own.h", "__principal(item)", 84 },
	{ "configfs_attribute.store", "specs/linux/configfs.own.h", "__runs_in(process)", 84 },
	{ "configfs_attribute.store", "specs/linux/configfs.own.h", "__faults(-ENODEV)", 84 },
};
CORDON_SAME_TYPE(*((struct configfs_attribute *)0)->store, ssize_t, struct config_item *, const char *, size_t);
static u64 fault_configfs_attribute__store(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_configfs_attribute__store = {
	.name = "configfs_attribute.store",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_configfs_attribute__store[0],
	.fault = fault_configfs_attribute__store,
};

/* ---- configfs_bin_attribute.read ---- */
static const struct cordon_clause clauses_configfs_bin_attribute__read[] = {
	{ "configfs_bin_attribute.read", "specs/linux/configfs.own.h", "configfs_bin_attribute.read", 86 },
	{ "configfs_bin_attribute.read", "specs/linux/configfs.own.h", "__principal(item)", 87 },
	{ "configfs_bin_attribute.read", "specs/linux/configfs.own.h", "__runs_in(process)", 87 },
	{ "configfs_bin_attribute.read", "specs/linux/configfs.own.h", "__lends_if(buffer, write(buffer, size))", 88 },
	{ "configfs_bin_attribute.read", "specs/linux/configfs.own.h", "__faults(-ENODEV)", 89 },
};
CORDON_SAME_TYPE(*((struct configfs_bin_attribute *)0)->read, ssize_t, struct config_item *, void *, size_t);
static void enter_configfs_bin_attribute__read(struct cordon_call *call)
{
	void *buffer = (void *)call->args[1];
	size_t size = (size_t)call->args[2];

	if (buffer) {
		cordon_lend_write(call, buffer, size, CORDON_TYPE(buffer), &clauses_configfs_bin_attribute__read[3]);
	}
}

static u64 fault_configfs_bin_attribute__read(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_configfs_bin_attribute__read = {
	.name = "configfs_bin_attribute.read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_configfs_bin_attribute__read[0],
	.enter = enter_configfs_bin_attribute__read,
	.fault = fault_configfs_bin_attribute__read,
};

/* ---- configfs_bin_attribute.write ---- */
static const struct cordon_clause clauses_configfs_bin_attribute__write[] = {
	{ "configfs_bin_attribute.write", "specs/linux/configfs.own.h", "configfs_bin_attribute.write", 90 },
	{ "configfs_bin_attribute.write", "specs/linux/configfs.own.h", "__principal(item)", 91 },
	{ "configfs_bin_attribute.write", "specs/linux/configfs.own.h", "__runs_in(process)", 91 },
	{ "configfs_bin_attribute.write", "specs/linux/configfs.own.h", "__faults(-ENODEV)", 91 },
};
CORDON_SAME_TYPE(*((struct configfs_bin_attribute *)0)->write, ssize_t, struct config_item *, const void *, size_t);
static u64 fault_configfs_bin_attribute__write(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_configfs_bin_attribute__write = {
	.name = "configfs_bin_attribute.write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_configfs_bin_attribute__write[0],
	.fault = fault_configfs_bin_attribute__write,
};

