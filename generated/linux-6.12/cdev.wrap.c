/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/cdev.own.h>
#include "wrap.h"

/* ---- set chrdev_hold ---- */
static const struct cordon_clause clauses_set_chrdev_hold[] = {
	{ "chrdev_hold", "specs/linux/cdev.own.h", "__includes_if(false, write(first, 1))", 21 },
};

const struct cordon_set cordon_set_chrdev_hold = { .name = "chrdev_hold" };

void cordon_include_chrdev_hold(struct cordon_call *call, struct cordon_parts *parts, void *first)
{
	if (false) {
		cordon_add_write(call, parts, first, 1, CORDON_TYPE(first), &clauses_set_chrdev_hold[0]);
	}
}

void cordon_gain_chrdev_hold(struct cordon_call *call, const struct cordon_clause *clause, void *first)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_chrdev_hold, first, clause);
	cordon_include_chrdev_hold(call, &parts, first);
	cordon_parts_grant(call, &parts);
}

/* ---- alloc_chrdev_region ---- */
static const struct cordon_clause clauses_alloc_chrdev_region[] = {
	{ "alloc_chrdev_region", "specs/linux/cdev.own.h", "alloc_chrdev_region", 12 },
	{ "alloc_chrdev_region", "specs/linux/cdev.own.h", "__runs_in(process)", 13 },
	{ "alloc_chrdev_region", "specs/linux/cdev.own.h", "__checks(write(dev, sizeof(*dev)))", 14 },
	{ "alloc_chrdev_region", "specs/linux/cdev.own.h", "__requires(baseminor <= MINORMASK && count && count <= MINORMASK + 1 - baseminor)", 15 },
	{ "alloc_chrdev_region", "specs/linux/cdev.own.h", "__checks(string(name))", 16 },
	{ "alloc_chrdev_region", "specs/linux/cdev.own.h", "__returns_if(!ret, chrdev_hold(own_region(*dev)))", 17 },
	{ "alloc_chrdev_region", "specs/linux/cdev.own.h", "__pins_if(!ret, string(name), unregister_chrdev_region(*dev, count))", 18 },
};
CORDON_SAME_TYPE(alloc_chrdev_region, int, dev_t *, unsigned int, unsigned int, const char *);
static void enter_alloc_chrdev_region(struct cordon_call *call)
{
	dev_t *dev = (dev_t *)call->args[0];
	unsigned int baseminor = (unsigned int)call->args[1];
	unsigned int count = (unsigned int)call->args[2];
	const char *name = (const char *)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_alloc_chrdev_region[1]);
	cordon_need_write(call, dev, sizeof(*dev), &clauses_alloc_chrdev_region[2]);
	cordon_require(call, baseminor <= MINORMASK && count && count <= MINORMASK + 1 - baseminor, &clauses_alloc_chrdev_region[3]);
	cordon_need_string(call, name, &clauses_alloc_chrdev_region[4]);
}

static void leave_alloc_chrdev_region(struct cordon_call *call)
{
	dev_t *dev = (dev_t *)call->args[0];
	unsigned int count = (unsigned int)call->args[2];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_chrdev_hold(call, &clauses_alloc_chrdev_region[5], own_region(*dev));
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(*dev), (u64)(count) };
		
			cordon_pin(call, &cordon_inverse_unregister_chrdev_region, arguments, NULL, 0, &clauses_alloc_chrdev_region[6]);
		}
	}
}

const struct cordon_contract cordon_import_alloc_chrdev_region = {
	.name = "alloc_chrdev_region",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_alloc_chrdev_region[0],
	.enter = enter_alloc_chrdev_region,
	.leave = leave_alloc_chrdev_region,
};

/* ---- unregister_chrdev_region ---- */
static const struct cordon_clause clauses_unregister_chrdev_region[] = {
	{ "unregister_chrdev_region", "specs/linux/cdev.own.h", "unregister_chrdev_region", 23 },
	{ "unregister_chrdev_region", "specs/linux/cdev.own.h", "__runs_in(process)", 24 },
	{ "unregister_chrdev_region", "specs/linux/cdev.own.h", "__unpins(unregister_chrdev_region(first, count))", 25 },
	{ "unregister_chrdev_region", "specs/linux/cdev.own.h", "__transfers(chrdev_hold(own_region(first)))", 26 },
};
CORDON_SAME_TYPE(unregister_chrdev_region, void, dev_t, unsigned int);
CORDON_IN_REGISTERS(dev_t, 8);
static void enter_unregister_chrdev_region(struct cordon_call *call)
{
	dev_t first = (dev_t)call->args[0];
	unsigned int count = (unsigned int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_unregister_chrdev_region[1]);
	{
		const u64 arguments[6] = { (u64)(first), (u64)(count) };
	
		cordon_unpin(call, &cordon_inverse_unregister_chrdev_region, arguments, 2, &clauses_unregister_chrdev_region[2]);
	}
	cordon_set_close(call, &cordon_set_chrdev_hold, own_region(first), &clauses_unregister_chrdev_region[3]);
}

const struct cordon_contract cordon_import_unregister_chrdev_region = {
	.name = "unregister_chrdev_region",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_unregister_chrdev_region[0],
	.enter = enter_unregister_chrdev_region,
};

/* ---- cdev_init ---- */
static const struct cordon_clause clauses_cdev_init[] = {
	{ "cdev_init", "specs/linux/cdev.own.h", "cdev_init", 28 },
	{ "cdev_init", "specs/linux/cdev.own.h", "__checks(write(cdev, sizeof(*cdev)))", 29 },
	{ "cdev_init", "specs/linux/cdev.own.h", "__registers(fops, file_operations)", 30 },
};
CORDON_SAME_TYPE(cdev_init, void, struct cdev *, const struct file_operations *);
static void enter_cdev_init(struct cordon_call *call)
{
	struct cdev *cdev = (struct cdev *)call->args[0];
	const struct file_operations *fops = (const struct file_operations *)call->args[1];

	cordon_need_write(call, cdev, sizeof(*cdev), &clauses_cdev_init[1]);
	cordon_register_table(call, fops, &cordon_table_file_operations, &clauses_cdev_init[2]);
}

const struct cordon_contract cordon_import_cdev_init = {
	.name = "cdev_init",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_cdev_init[0],
	.enter = enter_cdev_init,
};

/* ---- cdev_device_add ---- */
static const struct cordon_clause clauses_cdev_device_add[] = {
	{ "cdev_device_add", "specs/linux/cdev.own.h", "cdev_device_add", 35 },
	{ "cdev_device_add", "specs/linux/cdev.own.h", "__runs_in(process)", 36 },
	{ "cdev_device_add", "specs/linux/cdev.own.h", "__requires(!cdev->owner || own_module(cdev->owner))", 37 },
	{ "cdev_device_add", "specs/linux/cdev.own.h", "__checks(device_life(dev))", 38 },
	{ "cdev_device_add", "specs/linux/cdev.own.h", "__requires(dev->devt && dev->release && !dev->type && !dev->bus)", 39 },
	{ "cdev_device_add", "specs/linux/cdev.own.h", "__checks_if(dev->parent, ref(dev->parent))", 40 },
	{ "cdev_device_add", "specs/linux/cdev.own.h", "__registers(cdev->ops, file_operations)", 41 },
	{ "cdev_device_add", "specs/linux/cdev.own.h", "__checks_if(dev->class, ref(dev->class))", 42 },
	{ "cdev_device_add", "specs/linux/cdev.own.h", "__registers(dev->release, device.release)", 43 },
	{ "cdev_device_add", "specs/linux/cdev.own.h", "__registers_for((struct own_attribute_walk w = own_attributes(dev->groups); w.attribute && *w.attribute; own_attribute_next(w)), container_of(*w.attribute, struct device_attribute, attr), device_attribute)", 44 },
	{ "cdev_device_add", "specs/linux/cdev.own.h", "__registers_for((const struct attribute_group **g = dev->groups; g && *g; g++), (*g)->is_visible, attribute_group.is_visible)", 44 },
	{ "cdev_device_add", "specs/linux/cdev.own.h", "__transfers(write(cdev, sizeof(*cdev)))", 45 },
	{ "cdev_device_add", "specs/linux/cdev.own.h", "__transfers(device_setup(dev))", 46 },
	{ "cdev_device_add", "specs/linux/cdev.own.h", "__returns_if(ret, device_setup(dev))", 47 },
	{ "cdev_device_add", "specs/linux/cdev.own.h", "__returns_if(ret, write(cdev, sizeof(*cdev)))", 48 },
	{ "cdev_device_add", "specs/linux/cdev.own.h", "__grants_if(!ret, ref(cdev))", 49 },
	{ "cdev_device_add", "specs/linux/cdev.own.h", "__pins_if(!ret, ref(dev), cdev_device_del(cdev, dev))", 50 },
};
CORDON_SAME_TYPE(cdev_device_add, int, struct cdev *, struct device *);
static void enter_cdev_device_add(struct cordon_call *call)
{
	struct cdev *cdev = (struct cdev *)call->args[0];
	struct device *dev = (struct device *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_cdev_device_add[1]);
	cordon_require(call, !cdev->owner || own_module(cdev->owner), &clauses_cdev_device_add[2]);
	cordon_set_need(call, &cordon_set_device_life, dev, &clauses_cdev_device_add[3]);
	cordon_require(call, dev->devt && dev->release && !dev->type && !dev->bus, &clauses_cdev_device_add[4]);
	if (dev->parent) {
		cordon_need_ref(call, dev->parent, 0, CORDON_TYPE(dev->parent), &clauses_cdev_device_add[5]);
	}
	cordon_register_table(call, cdev->ops, &cordon_table_file_operations, &clauses_cdev_device_add[6]);
	if (dev->class) {
		cordon_need_ref(call, dev->class, 0, CORDON_TYPE(dev->class), &clauses_cdev_device_add[7]);
	}
	cordon_register_function(call, dev->release, &cordon_callback_device__release, &clauses_cdev_device_add[8]);
	for (struct own_attribute_walk w = own_attributes(dev->groups); w.attribute && *w.attribute; own_attribute_next(w)) {
		cordon_register_table(call, container_of(*w.attribute, struct device_attribute, attr), &cordon_table_device_attribute, &clauses_cdev_device_add[9]);
	}
	for (const struct attribute_group **g = dev->groups; g && *g; g++) {
		cordon_register_function(call, (*g)->is_visible, &cordon_callback_attribute_group__is_visible, &clauses_cdev_device_add[10]);
	}
	cordon_lose_write(call, cdev, sizeof(*cdev), &clauses_cdev_device_add[11]);
	cordon_set_close(call, &cordon_set_device_setup, dev, &clauses_cdev_device_add[12]);
}

static void leave_cdev_device_add(struct cordon_call *call)
{
	struct cdev *cdev = (struct cdev *)call->args[0];
	struct device *dev = (struct device *)call->args[1];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_device_setup(call, &clauses_cdev_device_add[13], dev);
	}
	if (ret) {
		cordon_gain_write(call, 0, cdev, sizeof(*cdev), CORDON_TYPE(cdev), &clauses_cdev_device_add[14]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, cdev, 0, CORDON_TYPE(cdev), &clauses_cdev_device_add[15]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(cdev), (u64)(dev) };
		
			cordon_pin(call, &cordon_inverse_cdev_device_del, arguments, NULL, 0, &clauses_cdev_device_add[16]);
		}
	}
}

const struct cordon_contract cordon_import_cdev_device_add = {
	.name = "cdev_device_add",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_cdev_device_add[0],
	.enter = enter_cdev_device_add,
	.leave = leave_cdev_device_add,
};

/* ---- cdev_device_del ---- */
static const struct cordon_clause clauses_cdev_device_del[] = {
	{ "cdev_device_del", "specs/linux/cdev.own.h", "cdev_device_del", 51 },
	{ "cdev_device_del", "specs/linux/cdev.own.h", "__runs_in(process)", 52 },
	{ "cdev_device_del", "specs/linux/cdev.own.h", "__checks(ref(cdev))", 53 },
	{ "cdev_device_del", "specs/linux/cdev.own.h", "__checks(device_life(dev))", 54 },
	{ "cdev_device_del", "specs/linux/cdev.own.h", "__unpins(cdev_device_del(cdev, dev))", 55 },
	{ "cdev_device_del", "specs/linux/cdev.own.h", "__revokes(ref(cdev))", 56 },
};
CORDON_SAME_TYPE(cdev_device_del, void, struct cdev *, struct device *);
static void enter_cdev_device_del(struct cordon_call *call)
{
	struct cdev *cdev = (struct cdev *)call->args[0];
	struct device *dev = (struct device *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_cdev_device_del[1]);
	cordon_need_ref(call, cdev, 0, CORDON_TYPE(cdev), &clauses_cdev_device_del[2]);
	cordon_set_need(call, &cordon_set_device_life, dev, &clauses_cdev_device_del[3]);
	{
		const u64 arguments[6] = { (u64)(cdev), (u64)(dev) };
	
		cordon_end(call, &cordon_inverse_cdev_device_del, arguments, 2, &clauses_cdev_device_del[4]);
	}
	cordon_lose_ref(call, cdev, CORDON_TYPE(cdev), &clauses_cdev_device_del[5]);
}

const struct cordon_contract cordon_import_cdev_device_del = {
	.name = "cdev_device_del",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_cdev_device_del[0],
	.enter = enter_cdev_device_del,
};

