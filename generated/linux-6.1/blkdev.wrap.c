/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/blkdev.own.h>
#include "wrap.h"

/* ---- set gendisk_caps ---- */
static const struct cordon_clause clauses_set_gendisk_caps[] = {
	{ "gendisk_caps", "specs/linux/blkdev.own.h", "__includes(ref(disk))", 15 },
	{ "gendisk_caps", "specs/linux/blkdev.own.h", "__includes(ref(disk->queue))", 16 },
	{ "gendisk_caps", "specs/linux/blkdev.own.h", "__includes(ref(disk->part0))", 17 },
	{ "gendisk_caps", "specs/linux/blkdev.own.h", "__includes(fields(disk->part0))", 18 },
	{ "gendisk_caps", "specs/linux/blkdev.own.h", "__includes(fields(disk->queue))", 19 },
};

const struct cordon_set cordon_set_gendisk_caps = { .name = "gendisk_caps" };

void cordon_include_gendisk_caps(struct cordon_call *call, struct cordon_parts *parts, struct gendisk *disk)
{
	cordon_add_ref(call, parts, disk, 0, CORDON_TYPE(disk), &clauses_set_gendisk_caps[0]);
	cordon_add_ref(call, parts, disk->queue, 0, CORDON_TYPE(disk->queue), &clauses_set_gendisk_caps[1]);
	cordon_add_ref(call, parts, disk->part0, 0, CORDON_TYPE(disk->part0), &clauses_set_gendisk_caps[2]);
	cordon_add_fields(call, parts, disk->part0, CORDON_FIELDS(disk->part0), &clauses_set_gendisk_caps[3]);
	cordon_add_fields(call, parts, disk->queue, CORDON_FIELDS(disk->queue), &clauses_set_gendisk_caps[4]);
}

void cordon_gain_gendisk_caps(struct cordon_call *call, const struct cordon_clause *clause, struct gendisk *disk)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_gendisk_caps, disk, clause);
	cordon_include_gendisk_caps(call, &parts, disk);
	cordon_parts_grant(call, &parts);
}

/* ---- __blk_alloc_disk ---- */
static const struct cordon_clause clauses___blk_alloc_disk[] = {
	{ "__blk_alloc_disk", "specs/linux/blkdev.own.h", "__blk_alloc_disk", 47 },
	{ "__blk_alloc_disk", "specs/linux/blkdev.own.h", "__runs_in(process)", 52 },
	{ "__blk_alloc_disk", "specs/linux/blkdev.own.h", "__opaque(lkclass)", 53 },
	{ "__blk_alloc_disk", "specs/linux/blkdev.own.h", "__returns_if(ret, gendisk_caps(ret))", 54 },
	{ "__blk_alloc_disk", "specs/linux/blkdev.own.h", "__returns_if(ret, fields(ret, setup))", 55 },
	{ "__blk_alloc_disk", "specs/linux/blkdev.own.h", "__pins_if(ret, ref(ret), put_disk(ret))", 56 },
};
CORDON_SAME_TYPE(__blk_alloc_disk, struct gendisk *, int, struct lock_class_key *);
static void enter___blk_alloc_disk(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses___blk_alloc_disk[1]);
}

static void leave___blk_alloc_disk(struct cordon_call *call)
{
	struct gendisk *ret = (struct gendisk *)call->result;

	if (ret) {
		cordon_gain_gendisk_caps(call, &clauses___blk_alloc_disk[3], ret);
	}
	if (ret) {
		cordon_gain_fields(call, 0, ret, CORDON_FIELDS_setup(ret), &clauses___blk_alloc_disk[4]);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_put_disk, arguments, NULL, 0, &clauses___blk_alloc_disk[5]);
		}
	}
}

const struct cordon_contract cordon_import___blk_alloc_disk = {
	.name = "__blk_alloc_disk",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___blk_alloc_disk[0],
	.enter = enter___blk_alloc_disk,
	.leave = leave___blk_alloc_disk,
};

/* ---- device_add_disk ---- */
static const struct cordon_clause clauses_device_add_disk[] = {
	{ "device_add_disk", "specs/linux/blkdev.own.h", "device_add_disk", 57 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__runs_in(process)", 58 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__checks_if(parent, ref(parent))", 59 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 60 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__requires(disk->fops)", 61 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__requires(!disk->major == !disk->minors)", 63 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__registers(disk->fops, block_device_operations)", 64 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__registers_if(disk->fops->pr_ops, disk->fops->pr_ops, pr_ops)", 65 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__transfers(fields(disk, setup))", 66 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__returns_if(ret, fields(disk, setup))", 67 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__registers_for((struct own_attribute_walk w = own_attributes(groups); w.attribute && *w.attribute; own_attribute_next(w)), container_of(*w.attribute, struct device_attribute, attr), device_attribute)", 68 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__registers_for((const struct attribute_group **g = groups; g && *g; g++), (*g)->is_visible, attribute_group.is_visible)", 70 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__pins_if(!ret, ref(disk), del_gendisk(disk))", 72 },
};
CORDON_SAME_TYPE(device_add_disk, int, struct device *, struct gendisk *, const struct attribute_group **);
static void enter_device_add_disk(struct cordon_call *call)
{
	struct device *parent = (struct device *)call->args[0];
	struct gendisk *disk = (struct gendisk *)call->args[1];
	const struct attribute_group **groups = (const struct attribute_group **)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_device_add_disk[1]);
	if (parent) {
		cordon_need_ref(call, parent, 0, CORDON_TYPE(parent), &clauses_device_add_disk[2]);
	}
	cordon_need_ref(call, disk, 0, CORDON_TYPE(disk), &clauses_device_add_disk[3]);
	cordon_require(call, disk->fops, &clauses_device_add_disk[4]);
	cordon_require(call, !disk->major == !disk->minors, &clauses_device_add_disk[5]);
	cordon_register_table(call, disk->fops, &cordon_table_block_device_operations, &clauses_device_add_disk[6]);
	if (disk->fops->pr_ops) {
		cordon_register_table(call, disk->fops->pr_ops, &cordon_table_pr_ops, &clauses_device_add_disk[7]);
	}
	cordon_lose_fields(call, disk, CORDON_FIELDS_setup(disk), &clauses_device_add_disk[8]);
	for (struct own_attribute_walk w = own_attributes(groups); w.attribute && *w.attribute; own_attribute_next(w)) {
		cordon_register_table(call, container_of(*w.attribute, struct device_attribute, attr), &cordon_table_device_attribute, &clauses_device_add_disk[10]);
	}
	for (const struct attribute_group **g = groups; g && *g; g++) {
		cordon_register_function(call, (*g)->is_visible, &cordon_callback_attribute_group__is_visible, &clauses_device_add_disk[11]);
	}
}

static void leave_device_add_disk(struct cordon_call *call)
{
	struct gendisk *disk = (struct gendisk *)call->args[1];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_fields(call, 0, disk, CORDON_FIELDS_setup(disk), &clauses_device_add_disk[9]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(disk) };
		
			cordon_pin(call, &cordon_inverse_del_gendisk, arguments, NULL, 0, &clauses_device_add_disk[12]);
		}
	}
}

const struct cordon_contract cordon_import_device_add_disk = {
	.name = "device_add_disk",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_device_add_disk[0],
	.enter = enter_device_add_disk,
	.leave = leave_device_add_disk,
};

/* ---- del_gendisk ---- */
static const struct cordon_clause clauses_del_gendisk[] = {
	{ "del_gendisk", "specs/linux/blkdev.own.h", "del_gendisk", 73 },
	{ "del_gendisk", "specs/linux/blkdev.own.h", "__runs_in(process)", 74 },
	{ "del_gendisk", "specs/linux/blkdev.own.h", "__checks(ref(gp))", 75 },
	{ "del_gendisk", "specs/linux/blkdev.own.h", "__unpins(del_gendisk(gp))", 76 },
};
CORDON_SAME_TYPE(del_gendisk, void, struct gendisk *);
static void enter_del_gendisk(struct cordon_call *call)
{
	struct gendisk *gp = (struct gendisk *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_del_gendisk[1]);
	cordon_need_ref(call, gp, 0, CORDON_TYPE(gp), &clauses_del_gendisk[2]);
	{
		const u64 arguments[6] = { (u64)(gp) };
	
		cordon_unpin(call, &cordon_inverse_del_gendisk, arguments, 1, &clauses_del_gendisk[3]);
	}
}

const struct cordon_contract cordon_import_del_gendisk = {
	.name = "del_gendisk",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_del_gendisk[0],
	.enter = enter_del_gendisk,
};

/* ---- put_disk ---- */
static const struct cordon_clause clauses_put_disk[] = {
	{ "put_disk", "specs/linux/blkdev.own.h", "put_disk", 77 },
	{ "put_disk", "specs/linux/blkdev.own.h", "__runs_in(process)", 78 },
	{ "put_disk", "specs/linux/blkdev.own.h", "__unpins(put_disk(disk))", 79 },
	{ "put_disk", "specs/linux/blkdev.own.h", "__revokes_if(disk && !test_bit(GD_ADDED, &disk->state), fields(disk, setup))", 80 },
	{ "put_disk", "specs/linux/blkdev.own.h", "__revokes_if(disk, gendisk_caps(disk))", 81 },
};
CORDON_SAME_TYPE(put_disk, void, struct gendisk *);
static void enter_put_disk(struct cordon_call *call)
{
	struct gendisk *disk = (struct gendisk *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_put_disk[1]);
	{
		const u64 arguments[6] = { (u64)(disk) };
	
		cordon_unpin(call, &cordon_inverse_put_disk, arguments, 1, &clauses_put_disk[2]);
	}
	if (disk && !test_bit(GD_ADDED, &disk->state)) {
		cordon_lose_fields(call, disk, CORDON_FIELDS_setup(disk), &clauses_put_disk[3]);
	}
	if (disk) {
		cordon_set_close(call, &cordon_set_gendisk_caps, disk, &clauses_put_disk[4]);
	}
}

const struct cordon_contract cordon_import_put_disk = {
	.name = "put_disk",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_put_disk[0],
	.enter = enter_put_disk,
};

/* ---- set_capacity ---- */
static const struct cordon_clause clauses_set_capacity[] = {
	{ "set_capacity", "specs/linux/blkdev.own.h", "set_capacity", 82 },
	{ "set_capacity", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 83 },
};
CORDON_SAME_TYPE(set_capacity, void, struct gendisk *, sector_t);
CORDON_IN_REGISTERS(sector_t, 8);
static void enter_set_capacity(struct cordon_call *call)
{
	struct gendisk *disk = (struct gendisk *)call->args[0];

	cordon_need_ref(call, disk, 0, CORDON_TYPE(disk), &clauses_set_capacity[1]);
}

const struct cordon_contract cordon_import_set_capacity = {
	.name = "set_capacity",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_set_capacity[0],
	.enter = enter_set_capacity,
};

/* ---- set_capacity_and_notify ---- */
static const struct cordon_clause clauses_set_capacity_and_notify[] = {
	{ "set_capacity_and_notify", "specs/linux/blkdev.own.h", "set_capacity_and_notify", 84 },
	{ "set_capacity_and_notify", "specs/linux/blkdev.own.h", "__runs_in(process)", 85 },
	{ "set_capacity_and_notify", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 86 },
};
CORDON_SAME_TYPE(set_capacity_and_notify, bool, struct gendisk *, sector_t);
CORDON_IN_REGISTERS(sector_t, 8);
static void enter_set_capacity_and_notify(struct cordon_call *call)
{
	struct gendisk *disk = (struct gendisk *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_set_capacity_and_notify[1]);
	cordon_need_ref(call, disk, 0, CORDON_TYPE(disk), &clauses_set_capacity_and_notify[2]);
}

const struct cordon_contract cordon_import_set_capacity_and_notify = {
	.name = "set_capacity_and_notify",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_set_capacity_and_notify[0],
	.enter = enter_set_capacity_and_notify,
};

/* ---- set_disk_ro ---- */
static const struct cordon_clause clauses_set_disk_ro[] = {
	{ "set_disk_ro", "specs/linux/blkdev.own.h", "set_disk_ro", 87 },
	{ "set_disk_ro", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 88 },
};
CORDON_SAME_TYPE(set_disk_ro, void, struct gendisk *, bool);
static void enter_set_disk_ro(struct cordon_call *call)
{
	struct gendisk *disk = (struct gendisk *)call->args[0];

	cordon_need_ref(call, disk, 0, CORDON_TYPE(disk), &clauses_set_disk_ro[1]);
}

const struct cordon_contract cordon_import_set_disk_ro = {
	.name = "set_disk_ro",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_set_disk_ro[0],
	.enter = enter_set_disk_ro,
};

/* ---- __register_blkdev ---- */
static const struct cordon_clause clauses___register_blkdev[] = {
	{ "__register_blkdev", "specs/linux/blkdev.own.h", "__register_blkdev", 90 },
	{ "__register_blkdev", "specs/linux/blkdev.own.h", "__runs_in(process)", 91 },
	{ "__register_blkdev", "specs/linux/blkdev.own.h", "__checks(string(name))", 92 },
	{ "__register_blkdev", "specs/linux/blkdev.own.h", "__registers_if(probe, probe, blkdev_probe_t)", 93 },
	{ "__register_blkdev", "specs/linux/blkdev.own.h", "__pins_if(ret >= 0, string(name), unregister_blkdev(major ? major : ret, name))", 94 },
};
CORDON_SAME_TYPE(__register_blkdev, int, unsigned int, const char *, void (*)(dev_t));
static void enter___register_blkdev(struct cordon_call *call)
{
	const char *name = (const char *)call->args[1];
	typeof(void (*)(dev_t)) probe = (typeof(void (*)(dev_t)))call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___register_blkdev[1]);
	cordon_need_string(call, name, &clauses___register_blkdev[2]);
	if (probe) {
		cordon_register_function(call, probe, &cordon_callback_blkdev_probe_t, &clauses___register_blkdev[3]);
	}
}

static void leave___register_blkdev(struct cordon_call *call)
{
	unsigned int major = (unsigned int)call->args[0];
	const char *name = (const char *)call->args[1];
	int ret = (int)call->result;

	if (ret >= 0) {
		{
			const u64 arguments[6] = { (u64)(major ? major : ret), (u64)(name) };
		
			cordon_pin(call, &cordon_inverse_unregister_blkdev, arguments, NULL, 0, &clauses___register_blkdev[4]);
		}
	}
}

const struct cordon_contract cordon_import___register_blkdev = {
	.name = "__register_blkdev",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___register_blkdev[0],
	.enter = enter___register_blkdev,
	.leave = leave___register_blkdev,
};

/* ---- unregister_blkdev ---- */
static const struct cordon_clause clauses_unregister_blkdev[] = {
	{ "unregister_blkdev", "specs/linux/blkdev.own.h", "unregister_blkdev", 95 },
	{ "unregister_blkdev", "specs/linux/blkdev.own.h", "__runs_in(process)", 96 },
	{ "unregister_blkdev", "specs/linux/blkdev.own.h", "__checks(string(name))", 97 },
	{ "unregister_blkdev", "specs/linux/blkdev.own.h", "__unpins(unregister_blkdev(major, name))", 98 },
};
CORDON_SAME_TYPE(unregister_blkdev, void, unsigned int, const char *);
static void enter_unregister_blkdev(struct cordon_call *call)
{
	unsigned int major = (unsigned int)call->args[0];
	const char *name = (const char *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_unregister_blkdev[1]);
	cordon_need_string(call, name, &clauses_unregister_blkdev[2]);
	{
		const u64 arguments[6] = { (u64)(major), (u64)(name) };
	
		cordon_unpin(call, &cordon_inverse_unregister_blkdev, arguments, 2, &clauses_unregister_blkdev[3]);
	}
}

const struct cordon_contract cordon_import_unregister_blkdev = {
	.name = "unregister_blkdev",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_unregister_blkdev[0],
	.enter = enter_unregister_blkdev,
};

/* ---- blkdev_probe_t ---- */
static const struct cordon_clause clauses_blkdev_probe_t[] = {
	{ "blkdev_probe_t", "specs/linux/blkdev.own.h", "blkdev_probe_t", 100 },
	{ "blkdev_probe_t", "specs/linux/blkdev.own.h", "__runs_in(process)", 101 },
	{ "blkdev_probe_t", "specs/linux/blkdev.own.h", "__faults()", 101 },
};
CORDON_SAME_TYPE(*(blkdev_probe_t)0, void, dev_t);
CORDON_IN_REGISTERS(dev_t, 8);
static u64 fault_blkdev_probe_t(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_blkdev_probe_t = {
	.name = "blkdev_probe_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blkdev_probe_t[0],
	.fault = fault_blkdev_probe_t,
};

/* ---- bdev_nr_zones ---- */
static const struct cordon_clause clauses_bdev_nr_zones[] = {
	{ "bdev_nr_zones", "specs/linux/blkdev.own.h", "bdev_nr_zones", 104 },
	{ "bdev_nr_zones", "specs/linux/blkdev.own.h", "__checks(ref(bdev))", 104 },
};
CORDON_SAME_TYPE(bdev_nr_zones, unsigned int, struct block_device *);
static void enter_bdev_nr_zones(struct cordon_call *call)
{
	struct block_device *bdev = (struct block_device *)call->args[0];

	cordon_need_ref(call, bdev, 0, CORDON_TYPE(bdev), &clauses_bdev_nr_zones[1]);
}

const struct cordon_contract cordon_import_bdev_nr_zones = {
	.name = "bdev_nr_zones",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_bdev_nr_zones[0],
	.enter = enter_bdev_nr_zones,
};

/* ---- disk_set_zoned ---- */
static const struct cordon_clause clauses_disk_set_zoned[] = {
	{ "disk_set_zoned", "specs/linux/blkdev.own.h", "disk_set_zoned", 105 },
	{ "disk_set_zoned", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 105 },
};
CORDON_SAME_TYPE(disk_set_zoned, void, struct gendisk *, enum blk_zoned_model);
static void enter_disk_set_zoned(struct cordon_call *call)
{
	struct gendisk *disk = (struct gendisk *)call->args[0];

	cordon_need_ref(call, disk, 0, CORDON_TYPE(disk), &clauses_disk_set_zoned[1]);
}

const struct cordon_contract cordon_import_disk_set_zoned = {
	.name = "disk_set_zoned",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_disk_set_zoned[0],
	.enter = enter_disk_set_zoned,
};

/* ---- blk_revalidate_disk_zones ---- */
static const struct cordon_clause clauses_blk_revalidate_disk_zones[] = {
	{ "blk_revalidate_disk_zones", "specs/linux/blkdev.own.h", "blk_revalidate_disk_zones", 107 },
	{ "blk_revalidate_disk_zones", "specs/linux/blkdev.own.h", "__runs_in(process)", 108 },
	{ "blk_revalidate_disk_zones", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 108 },
	{ "blk_revalidate_disk_zones", "specs/linux/blkdev.own.h", "__registers_if(update_driver_data, update_driver_data, update_driver_data_t)", 109 },
};
CORDON_SAME_TYPE(blk_revalidate_disk_zones, int, struct gendisk *, void (*)(struct gendisk *));
static void enter_blk_revalidate_disk_zones(struct cordon_call *call)
{
	struct gendisk *disk = (struct gendisk *)call->args[0];
	typeof(void (*)(struct gendisk *)) update_driver_data = (typeof(void (*)(struct gendisk *)))call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_revalidate_disk_zones[1]);
	cordon_need_ref(call, disk, 0, CORDON_TYPE(disk), &clauses_blk_revalidate_disk_zones[2]);
	if (update_driver_data) {
		cordon_register_function(call, update_driver_data, &cordon_callback_update_driver_data_t, &clauses_blk_revalidate_disk_zones[3]);
	}
}

const struct cordon_contract cordon_import_blk_revalidate_disk_zones = {
	.name = "blk_revalidate_disk_zones",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_revalidate_disk_zones[0],
	.enter = enter_blk_revalidate_disk_zones,
};

/* ---- update_driver_data_t ---- */
static const struct cordon_clause clauses_update_driver_data_t[] = {
	{ "update_driver_data_t", "specs/linux/blkdev.own.h", "update_driver_data_t", 111 },
	{ "update_driver_data_t", "specs/linux/blkdev.own.h", "__principal(disk)", 112 },
	{ "update_driver_data_t", "specs/linux/blkdev.own.h", "__runs_in(process)", 112 },
	{ "update_driver_data_t", "specs/linux/blkdev.own.h", "__faults()", 112 },
};
CORDON_SAME_TYPE(*(update_driver_data_t)0, void, struct gendisk *);
static u64 fault_update_driver_data_t(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_update_driver_data_t = {
	.name = "update_driver_data_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_update_driver_data_t[0],
	.fault = fault_update_driver_data_t,
};

/* ---- blk_zone_cond_str ---- */
static const struct cordon_clause clauses_blk_zone_cond_str[] = {
	{ "blk_zone_cond_str", "specs/linux/blkdev.own.h", "blk_zone_cond_str", 117 },
};
CORDON_SAME_TYPE(blk_zone_cond_str, const char *, enum blk_zone_cond);
const struct cordon_contract cordon_import_blk_zone_cond_str = {
	.name = "blk_zone_cond_str",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_blk_zone_cond_str[0],
};

/* ---- blk_queue_flag_set ---- */
static const struct cordon_clause clauses_blk_queue_flag_set[] = {
	{ "blk_queue_flag_set", "specs/linux/blkdev.own.h", "blk_queue_flag_set", 119 },
	{ "blk_queue_flag_set", "specs/linux/blkdev.own.h", "__checks(ref(q))", 120 },
	{ "blk_queue_flag_set", "specs/linux/blkdev.own.h", "__requires(flag < 64)", 120 },
};
CORDON_SAME_TYPE(blk_queue_flag_set, void, unsigned int, struct request_queue *);
static void enter_blk_queue_flag_set(struct cordon_call *call)
{
	unsigned int flag = (unsigned int)call->args[0];
	struct request_queue *q = (struct request_queue *)call->args[1];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_flag_set[1]);
	cordon_require(call, flag < 64, &clauses_blk_queue_flag_set[2]);
}

const struct cordon_contract cordon_import_blk_queue_flag_set = {
	.name = "blk_queue_flag_set",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_flag_set[0],
	.enter = enter_blk_queue_flag_set,
};

/* ---- blk_queue_flag_clear ---- */
static const struct cordon_clause clauses_blk_queue_flag_clear[] = {
	{ "blk_queue_flag_clear", "specs/linux/blkdev.own.h", "blk_queue_flag_clear", 121 },
	{ "blk_queue_flag_clear", "specs/linux/blkdev.own.h", "__checks(ref(q))", 122 },
	{ "blk_queue_flag_clear", "specs/linux/blkdev.own.h", "__requires(flag < 64)", 122 },
};
CORDON_SAME_TYPE(blk_queue_flag_clear, void, unsigned int, struct request_queue *);
static void enter_blk_queue_flag_clear(struct cordon_call *call)
{
	unsigned int flag = (unsigned int)call->args[0];
	struct request_queue *q = (struct request_queue *)call->args[1];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_flag_clear[1]);
	cordon_require(call, flag < 64, &clauses_blk_queue_flag_clear[2]);
}

const struct cordon_contract cordon_import_blk_queue_flag_clear = {
	.name = "blk_queue_flag_clear",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_flag_clear[0],
	.enter = enter_blk_queue_flag_clear,
};

/* ---- blk_queue_physical_block_size ---- */
static const struct cordon_clause clauses_blk_queue_physical_block_size[] = {
	{ "blk_queue_physical_block_size", "specs/linux/blkdev.own.h", "blk_queue_physical_block_size", 123 },
	{ "blk_queue_physical_block_size", "specs/linux/blkdev.own.h", "__checks(ref(q))", 123 },
};
CORDON_SAME_TYPE(blk_queue_physical_block_size, void, struct request_queue *, unsigned int);
static void enter_blk_queue_physical_block_size(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_physical_block_size[1]);
}

const struct cordon_contract cordon_import_blk_queue_physical_block_size = {
	.name = "blk_queue_physical_block_size",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_physical_block_size[0],
	.enter = enter_blk_queue_physical_block_size,
};

/* ---- blk_queue_logical_block_size ---- */
static const struct cordon_clause clauses_blk_queue_logical_block_size[] = {
	{ "blk_queue_logical_block_size", "specs/linux/blkdev.own.h", "blk_queue_logical_block_size", 124 },
	{ "blk_queue_logical_block_size", "specs/linux/blkdev.own.h", "__checks(ref(q))", 124 },
};
CORDON_SAME_TYPE(blk_queue_logical_block_size, void, struct request_queue *, unsigned int);
static void enter_blk_queue_logical_block_size(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_logical_block_size[1]);
}

const struct cordon_contract cordon_import_blk_queue_logical_block_size = {
	.name = "blk_queue_logical_block_size",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_logical_block_size[0],
	.enter = enter_blk_queue_logical_block_size,
};

/* ---- blk_queue_io_min ---- */
static const struct cordon_clause clauses_blk_queue_io_min[] = {
	{ "blk_queue_io_min", "specs/linux/blkdev.own.h", "blk_queue_io_min", 125 },
	{ "blk_queue_io_min", "specs/linux/blkdev.own.h", "__checks(ref(q))", 125 },
};
CORDON_SAME_TYPE(blk_queue_io_min, void, struct request_queue *, unsigned int);
static void enter_blk_queue_io_min(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_io_min[1]);
}

const struct cordon_contract cordon_import_blk_queue_io_min = {
	.name = "blk_queue_io_min",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_io_min[0],
	.enter = enter_blk_queue_io_min,
};

/* ---- blk_queue_io_opt ---- */
static const struct cordon_clause clauses_blk_queue_io_opt[] = {
	{ "blk_queue_io_opt", "specs/linux/blkdev.own.h", "blk_queue_io_opt", 126 },
	{ "blk_queue_io_opt", "specs/linux/blkdev.own.h", "__checks(ref(q))", 126 },
};
CORDON_SAME_TYPE(blk_queue_io_opt, void, struct request_queue *, unsigned int);
static void enter_blk_queue_io_opt(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_io_opt[1]);
}

const struct cordon_contract cordon_import_blk_queue_io_opt = {
	.name = "blk_queue_io_opt",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_io_opt[0],
	.enter = enter_blk_queue_io_opt,
};

/* ---- blk_queue_alignment_offset ---- */
static const struct cordon_clause clauses_blk_queue_alignment_offset[] = {
	{ "blk_queue_alignment_offset", "specs/linux/blkdev.own.h", "blk_queue_alignment_offset", 127 },
	{ "blk_queue_alignment_offset", "specs/linux/blkdev.own.h", "__checks(ref(q))", 127 },
};
CORDON_SAME_TYPE(blk_queue_alignment_offset, void, struct request_queue *, unsigned int);
static void enter_blk_queue_alignment_offset(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_alignment_offset[1]);
}

const struct cordon_contract cordon_import_blk_queue_alignment_offset = {
	.name = "blk_queue_alignment_offset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_alignment_offset[0],
	.enter = enter_blk_queue_alignment_offset,
};

/* ---- blk_queue_dma_alignment ---- */
static const struct cordon_clause clauses_blk_queue_dma_alignment[] = {
	{ "blk_queue_dma_alignment", "specs/linux/blkdev.own.h", "blk_queue_dma_alignment", 128 },
	{ "blk_queue_dma_alignment", "specs/linux/blkdev.own.h", "__checks(ref(q))", 128 },
};
CORDON_SAME_TYPE(blk_queue_dma_alignment, void, struct request_queue *, int);
static void enter_blk_queue_dma_alignment(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_dma_alignment[1]);
}

const struct cordon_contract cordon_import_blk_queue_dma_alignment = {
	.name = "blk_queue_dma_alignment",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_dma_alignment[0],
	.enter = enter_blk_queue_dma_alignment,
};

/* ---- blk_queue_chunk_sectors ---- */
static const struct cordon_clause clauses_blk_queue_chunk_sectors[] = {
	{ "blk_queue_chunk_sectors", "specs/linux/blkdev.own.h", "blk_queue_chunk_sectors", 129 },
	{ "blk_queue_chunk_sectors", "specs/linux/blkdev.own.h", "__checks(ref(q))", 129 },
};
CORDON_SAME_TYPE(blk_queue_chunk_sectors, void, struct request_queue *, unsigned int);
static void enter_blk_queue_chunk_sectors(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_chunk_sectors[1]);
}

const struct cordon_contract cordon_import_blk_queue_chunk_sectors = {
	.name = "blk_queue_chunk_sectors",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_chunk_sectors[0],
	.enter = enter_blk_queue_chunk_sectors,
};

/* ---- blk_queue_max_hw_sectors ---- */
static const struct cordon_clause clauses_blk_queue_max_hw_sectors[] = {
	{ "blk_queue_max_hw_sectors", "specs/linux/blkdev.own.h", "blk_queue_max_hw_sectors", 130 },
	{ "blk_queue_max_hw_sectors", "specs/linux/blkdev.own.h", "__checks(ref(q))", 130 },
};
CORDON_SAME_TYPE(blk_queue_max_hw_sectors, void, struct request_queue *, unsigned int);
static void enter_blk_queue_max_hw_sectors(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_max_hw_sectors[1]);
}

const struct cordon_contract cordon_import_blk_queue_max_hw_sectors = {
	.name = "blk_queue_max_hw_sectors",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_max_hw_sectors[0],
	.enter = enter_blk_queue_max_hw_sectors,
};

/* ---- blk_queue_max_segments ---- */
static const struct cordon_clause clauses_blk_queue_max_segments[] = {
	{ "blk_queue_max_segments", "specs/linux/blkdev.own.h", "blk_queue_max_segments", 131 },
	{ "blk_queue_max_segments", "specs/linux/blkdev.own.h", "__checks(ref(q))", 131 },
};
CORDON_SAME_TYPE(blk_queue_max_segments, void, struct request_queue *, unsigned short);
static void enter_blk_queue_max_segments(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_max_segments[1]);
}

const struct cordon_contract cordon_import_blk_queue_max_segments = {
	.name = "blk_queue_max_segments",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_max_segments[0],
	.enter = enter_blk_queue_max_segments,
};

/* ---- blk_queue_max_segment_size ---- */
static const struct cordon_clause clauses_blk_queue_max_segment_size[] = {
	{ "blk_queue_max_segment_size", "specs/linux/blkdev.own.h", "blk_queue_max_segment_size", 132 },
	{ "blk_queue_max_segment_size", "specs/linux/blkdev.own.h", "__checks(ref(q))", 132 },
};
CORDON_SAME_TYPE(blk_queue_max_segment_size, void, struct request_queue *, unsigned int);
static void enter_blk_queue_max_segment_size(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_max_segment_size[1]);
}

const struct cordon_contract cordon_import_blk_queue_max_segment_size = {
	.name = "blk_queue_max_segment_size",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_max_segment_size[0],
	.enter = enter_blk_queue_max_segment_size,
};

/* ---- blk_queue_max_discard_sectors ---- */
static const struct cordon_clause clauses_blk_queue_max_discard_sectors[] = {
	{ "blk_queue_max_discard_sectors", "specs/linux/blkdev.own.h", "blk_queue_max_discard_sectors", 133 },
	{ "blk_queue_max_discard_sectors", "specs/linux/blkdev.own.h", "__checks(ref(q))", 133 },
};
CORDON_SAME_TYPE(blk_queue_max_discard_sectors, void, struct request_queue *, unsigned int);
static void enter_blk_queue_max_discard_sectors(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_max_discard_sectors[1]);
}

const struct cordon_contract cordon_import_blk_queue_max_discard_sectors = {
	.name = "blk_queue_max_discard_sectors",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_max_discard_sectors[0],
	.enter = enter_blk_queue_max_discard_sectors,
};

/* ---- blk_queue_max_discard_segments ---- */
static const struct cordon_clause clauses_blk_queue_max_discard_segments[] = {
	{ "blk_queue_max_discard_segments", "specs/linux/blkdev.own.h", "blk_queue_max_discard_segments", 134 },
	{ "blk_queue_max_discard_segments", "specs/linux/blkdev.own.h", "__checks(ref(q))", 134 },
};
CORDON_SAME_TYPE(blk_queue_max_discard_segments, void, struct request_queue *, unsigned short);
static void enter_blk_queue_max_discard_segments(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_max_discard_segments[1]);
}

const struct cordon_contract cordon_import_blk_queue_max_discard_segments = {
	.name = "blk_queue_max_discard_segments",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_max_discard_segments[0],
	.enter = enter_blk_queue_max_discard_segments,
};

/* ---- blk_queue_max_secure_erase_sectors ---- */
static const struct cordon_clause clauses_blk_queue_max_secure_erase_sectors[] = {
	{ "blk_queue_max_secure_erase_sectors", "specs/linux/blkdev.own.h", "blk_queue_max_secure_erase_sectors", 135 },
	{ "blk_queue_max_secure_erase_sectors", "specs/linux/blkdev.own.h", "__checks(ref(q))", 135 },
};
CORDON_SAME_TYPE(blk_queue_max_secure_erase_sectors, void, struct request_queue *, unsigned int);
static void enter_blk_queue_max_secure_erase_sectors(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_max_secure_erase_sectors[1]);
}

const struct cordon_contract cordon_import_blk_queue_max_secure_erase_sectors = {
	.name = "blk_queue_max_secure_erase_sectors",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_max_secure_erase_sectors[0],
	.enter = enter_blk_queue_max_secure_erase_sectors,
};

/* ---- blk_queue_max_write_zeroes_sectors ---- */
static const struct cordon_clause clauses_blk_queue_max_write_zeroes_sectors[] = {
	{ "blk_queue_max_write_zeroes_sectors", "specs/linux/blkdev.own.h", "blk_queue_max_write_zeroes_sectors", 136 },
	{ "blk_queue_max_write_zeroes_sectors", "specs/linux/blkdev.own.h", "__checks(ref(q))", 136 },
};
CORDON_SAME_TYPE(blk_queue_max_write_zeroes_sectors, void, struct request_queue *, unsigned int);
static void enter_blk_queue_max_write_zeroes_sectors(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_max_write_zeroes_sectors[1]);
}

const struct cordon_contract cordon_import_blk_queue_max_write_zeroes_sectors = {
	.name = "blk_queue_max_write_zeroes_sectors",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_max_write_zeroes_sectors[0],
	.enter = enter_blk_queue_max_write_zeroes_sectors,
};

/* ---- blk_queue_max_zone_append_sectors ---- */
static const struct cordon_clause clauses_blk_queue_max_zone_append_sectors[] = {
	{ "blk_queue_max_zone_append_sectors", "specs/linux/blkdev.own.h", "blk_queue_max_zone_append_sectors", 137 },
	{ "blk_queue_max_zone_append_sectors", "specs/linux/blkdev.own.h", "__checks(ref(q))", 137 },
};
CORDON_SAME_TYPE(blk_queue_max_zone_append_sectors, void, struct request_queue *, unsigned int);
static void enter_blk_queue_max_zone_append_sectors(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_max_zone_append_sectors[1]);
}

const struct cordon_contract cordon_import_blk_queue_max_zone_append_sectors = {
	.name = "blk_queue_max_zone_append_sectors",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_max_zone_append_sectors[0],
	.enter = enter_blk_queue_max_zone_append_sectors,
};

/* ---- blk_queue_virt_boundary ---- */
static const struct cordon_clause clauses_blk_queue_virt_boundary[] = {
	{ "blk_queue_virt_boundary", "specs/linux/blkdev.own.h", "blk_queue_virt_boundary", 138 },
	{ "blk_queue_virt_boundary", "specs/linux/blkdev.own.h", "__checks(ref(q))", 138 },
};
CORDON_SAME_TYPE(blk_queue_virt_boundary, void, struct request_queue *, unsigned long);
static void enter_blk_queue_virt_boundary(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_virt_boundary[1]);
}

const struct cordon_contract cordon_import_blk_queue_virt_boundary = {
	.name = "blk_queue_virt_boundary",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_virt_boundary[0],
	.enter = enter_blk_queue_virt_boundary,
};

/* ---- blk_queue_write_cache ---- */
static const struct cordon_clause clauses_blk_queue_write_cache[] = {
	{ "blk_queue_write_cache", "specs/linux/blkdev.own.h", "blk_queue_write_cache", 140 },
	{ "blk_queue_write_cache", "specs/linux/blkdev.own.h", "__checks(ref(q))", 140 },
};
CORDON_SAME_TYPE(blk_queue_write_cache, void, struct request_queue *, bool, bool);
static void enter_blk_queue_write_cache(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_write_cache[1]);
}

const struct cordon_contract cordon_import_blk_queue_write_cache = {
	.name = "blk_queue_write_cache",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_blk_queue_write_cache[0],
	.enter = enter_blk_queue_write_cache,
};

/* ---- blk_queue_required_elevator_features ---- */
static const struct cordon_clause clauses_blk_queue_required_elevator_features[] = {
	{ "blk_queue_required_elevator_features", "specs/linux/blkdev.own.h", "blk_queue_required_elevator_features", 142 },
	{ "blk_queue_required_elevator_features", "specs/linux/blkdev.own.h", "__checks(ref(q))", 142 },
};
CORDON_SAME_TYPE(blk_queue_required_elevator_features, void, struct request_queue *, unsigned int);
static void enter_blk_queue_required_elevator_features(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_queue_required_elevator_features[1]);
}

const struct cordon_contract cordon_import_blk_queue_required_elevator_features = {
	.name = "blk_queue_required_elevator_features",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_queue_required_elevator_features[0],
	.enter = enter_blk_queue_required_elevator_features,
};

/* ---- blk_sync_queue ---- */
static const struct cordon_clause clauses_blk_sync_queue[] = {
	{ "blk_sync_queue", "specs/linux/blkdev.own.h", "blk_sync_queue", 144 },
	{ "blk_sync_queue", "specs/linux/blkdev.own.h", "__runs_in(process)", 145 },
	{ "blk_sync_queue", "specs/linux/blkdev.own.h", "__checks(ref(q))", 145 },
};
CORDON_SAME_TYPE(blk_sync_queue, void, struct request_queue *);
static void enter_blk_sync_queue(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_sync_queue[1]);
	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_sync_queue[2]);
}

const struct cordon_contract cordon_import_blk_sync_queue = {
	.name = "blk_sync_queue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_sync_queue[0],
	.enter = enter_blk_sync_queue,
};

/* ---- blk_set_stacking_limits ---- */
static const struct cordon_clause clauses_blk_set_stacking_limits[] = {
	{ "blk_set_stacking_limits", "specs/linux/blkdev.own.h", "blk_set_stacking_limits", 146 },
	{ "blk_set_stacking_limits", "specs/linux/blkdev.own.h", "__checks(write(lim, sizeof(*lim)))", 146 },
};
CORDON_SAME_TYPE(blk_set_stacking_limits, void, struct queue_limits *);
static void enter_blk_set_stacking_limits(struct cordon_call *call)
{
	struct queue_limits *lim = (struct queue_limits *)call->args[0];

	cordon_need_write(call, lim, sizeof(*lim), &clauses_blk_set_stacking_limits[1]);
}

const struct cordon_contract cordon_import_blk_set_stacking_limits = {
	.name = "blk_set_stacking_limits",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_set_stacking_limits[0],
	.enter = enter_blk_set_stacking_limits,
};

/* ---- blk_stack_limits ---- */
static const struct cordon_clause clauses_blk_stack_limits[] = {
	{ "blk_stack_limits", "specs/linux/blkdev.own.h", "blk_stack_limits", 147 },
	{ "blk_stack_limits", "specs/linux/blkdev.own.h", "__checks(write(t, sizeof(*t)))", 148 },
	{ "blk_stack_limits", "specs/linux/blkdev.own.h", "__checks(read(b, sizeof(*b)))", 149 },
};
CORDON_SAME_TYPE(blk_stack_limits, int, struct queue_limits *, struct queue_limits *, sector_t);
CORDON_IN_REGISTERS(sector_t, 8);
static void enter_blk_stack_limits(struct cordon_call *call)
{
	struct queue_limits *t = (struct queue_limits *)call->args[0];
	struct queue_limits *b = (struct queue_limits *)call->args[1];

	cordon_need_write(call, t, sizeof(*t), &clauses_blk_stack_limits[1]);
	cordon_need_read(call, b, sizeof(*b), &clauses_blk_stack_limits[2]);
}

const struct cordon_contract cordon_import_blk_stack_limits = {
	.name = "blk_stack_limits",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_blk_stack_limits[0],
	.enter = enter_blk_stack_limits,
};

/* ---- disk_uevent ---- */
static const struct cordon_clause clauses_disk_uevent[] = {
	{ "disk_uevent", "specs/linux/blkdev.own.h", "disk_uevent", 150 },
	{ "disk_uevent", "specs/linux/blkdev.own.h", "__runs_in(process)", 151 },
	{ "disk_uevent", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 151 },
};
CORDON_SAME_TYPE(disk_uevent, void, struct gendisk *, enum kobject_action);
static void enter_disk_uevent(struct cordon_call *call)
{
	struct gendisk *disk = (struct gendisk *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_disk_uevent[1]);
	cordon_need_ref(call, disk, 0, CORDON_TYPE(disk), &clauses_disk_uevent[2]);
}

const struct cordon_contract cordon_import_disk_uevent = {
	.name = "disk_uevent",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_disk_uevent[0],
	.enter = enter_disk_uevent,
};

/* ---- blk_mark_disk_dead ---- */
static const struct cordon_clause clauses_blk_mark_disk_dead[] = {
	{ "blk_mark_disk_dead", "specs/linux/blkdev.own.h", "blk_mark_disk_dead", 152 },
	{ "blk_mark_disk_dead", "specs/linux/blkdev.own.h", "__runs_in(process)", 153 },
	{ "blk_mark_disk_dead", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 153 },
};
CORDON_SAME_TYPE(blk_mark_disk_dead, void, struct gendisk *);
static void enter_blk_mark_disk_dead(struct cordon_call *call)
{
	struct gendisk *disk = (struct gendisk *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_mark_disk_dead[1]);
	cordon_need_ref(call, disk, 0, CORDON_TYPE(disk), &clauses_blk_mark_disk_dead[2]);
}

const struct cordon_contract cordon_import_blk_mark_disk_dead = {
	.name = "blk_mark_disk_dead",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mark_disk_dead[0],
	.enter = enter_blk_mark_disk_dead,
};

/* ---- bdev_disk_changed ---- */
static const struct cordon_clause clauses_bdev_disk_changed[] = {
	{ "bdev_disk_changed", "specs/linux/blkdev.own.h", "bdev_disk_changed", 155 },
	{ "bdev_disk_changed", "specs/linux/blkdev.own.h", "__runs_in(process)", 156 },
	{ "bdev_disk_changed", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 156 },
};
CORDON_SAME_TYPE(bdev_disk_changed, int, struct gendisk *, bool);
static void enter_bdev_disk_changed(struct cordon_call *call)
{
	struct gendisk *disk = (struct gendisk *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_bdev_disk_changed[1]);
	cordon_need_ref(call, disk, 0, CORDON_TYPE(disk), &clauses_bdev_disk_changed[2]);
}

const struct cordon_contract cordon_import_bdev_disk_changed = {
	.name = "bdev_disk_changed",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_bdev_disk_changed[0],
	.enter = enter_bdev_disk_changed,
};

/* ---- disk_update_readahead ---- */
static const struct cordon_clause clauses_disk_update_readahead[] = {
	{ "disk_update_readahead", "specs/linux/blkdev.own.h", "disk_update_readahead", 158 },
	{ "disk_update_readahead", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 158 },
};
CORDON_SAME_TYPE(disk_update_readahead, void, struct gendisk *);
static void enter_disk_update_readahead(struct cordon_call *call)
{
	struct gendisk *disk = (struct gendisk *)call->args[0];

	cordon_need_ref(call, disk, 0, CORDON_TYPE(disk), &clauses_disk_update_readahead[1]);
}

const struct cordon_contract cordon_import_disk_update_readahead = {
	.name = "disk_update_readahead",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_disk_update_readahead[0],
	.enter = enter_disk_update_readahead,
};

/* ---- submit_bio_noacct ---- */
static const struct cordon_clause clauses_submit_bio_noacct[] = {
	{ "submit_bio_noacct", "specs/linux/blkdev.own.h", "submit_bio_noacct", 161 },
	{ "submit_bio_noacct", "specs/linux/blkdev.own.h", "__checks(ref(bio->bi_bdev))", 162 },
	{ "submit_bio_noacct", "specs/linux/blkdev.own.h", "__transfers(bio_caps(bio))", 163 },
};
CORDON_SAME_TYPE(submit_bio_noacct, void, struct bio *);
static void enter_submit_bio_noacct(struct cordon_call *call)
{
	struct bio *bio = (struct bio *)call->args[0];

	cordon_need_ref(call, bio->bi_bdev, 0, CORDON_TYPE(bio->bi_bdev), &clauses_submit_bio_noacct[1]);
	cordon_set_close(call, &cordon_set_bio_caps, bio, &clauses_submit_bio_noacct[2]);
}

const struct cordon_contract cordon_import_submit_bio_noacct = {
	.name = "submit_bio_noacct",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_submit_bio_noacct[0],
	.enter = enter_submit_bio_noacct,
};

/* ---- bdev_start_io_acct ---- */
static const struct cordon_clause clauses_bdev_start_io_acct[] = {
	{ "bdev_start_io_acct", "specs/linux/blkdev.own.h", "bdev_start_io_acct", 167 },
	{ "bdev_start_io_acct", "specs/linux/blkdev.own.h", "__checks(ref(bdev))", 173 },
};
CORDON_SAME_TYPE(bdev_start_io_acct, unsigned long, struct block_device *, unsigned int, enum req_op, unsigned long);
static void enter_bdev_start_io_acct(struct cordon_call *call)
{
	struct block_device *bdev = (struct block_device *)call->args[0];

	cordon_need_ref(call, bdev, 0, CORDON_TYPE(bdev), &clauses_bdev_start_io_acct[1]);
}

const struct cordon_contract cordon_import_bdev_start_io_acct = {
	.name = "bdev_start_io_acct",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_bdev_start_io_acct[0],
	.enter = enter_bdev_start_io_acct,
};

/* ---- bdev_end_io_acct ---- */
static const struct cordon_clause clauses_bdev_end_io_acct[] = {
	{ "bdev_end_io_acct", "specs/linux/blkdev.own.h", "bdev_end_io_acct", 174 },
	{ "bdev_end_io_acct", "specs/linux/blkdev.own.h", "__checks(ref(bdev))", 180 },
};
CORDON_SAME_TYPE(bdev_end_io_acct, void, struct block_device *, enum req_op, unsigned long);
static void enter_bdev_end_io_acct(struct cordon_call *call)
{
	struct block_device *bdev = (struct block_device *)call->args[0];

	cordon_need_ref(call, bdev, 0, CORDON_TYPE(bdev), &clauses_bdev_end_io_acct[1]);
}

const struct cordon_contract cordon_import_bdev_end_io_acct = {
	.name = "bdev_end_io_acct",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_bdev_end_io_acct[0],
	.enter = enter_bdev_end_io_acct,
};

/* ---- kblockd_schedule_work ---- */
static const struct cordon_clause clauses_kblockd_schedule_work[] = {
	{ "kblockd_schedule_work", "specs/linux/blkdev.own.h", "kblockd_schedule_work", 182 },
	{ "kblockd_schedule_work", "specs/linux/blkdev.own.h", "__checks(ref(work))", 183 },
	{ "kblockd_schedule_work", "specs/linux/blkdev.own.h", "__checks_if(!own_pinned(work, sizeof(*work)), write(work, sizeof(*work)))", 184 },
	{ "kblockd_schedule_work", "specs/linux/blkdev.own.h", "__registers(work->func, work_struct.func)", 185 },
	{ "kblockd_schedule_work", "specs/linux/blkdev.own.h", "__requires(work_is_sound(work))", 186 },
	{ "kblockd_schedule_work", "specs/linux/blkdev.own.h", "__pins(write(work, sizeof(*work)), cancel_work_sync(work))", 187 },
	{ "kblockd_schedule_work", "specs/linux/blkdev.own.h", "__unpins_if(!ret, cancel_work_sync(work))", 188 },
};
CORDON_SAME_TYPE(kblockd_schedule_work, int, struct work_struct *);
static void enter_kblockd_schedule_work(struct cordon_call *call)
{
	struct work_struct *work = (struct work_struct *)call->args[0];

	cordon_need_ref(call, work, 0, CORDON_TYPE(work), &clauses_kblockd_schedule_work[1]);
	if (!own_pinned(work, sizeof(*work))) {
		cordon_need_write(call, work, sizeof(*work), &clauses_kblockd_schedule_work[2]);
	}
	cordon_register_function(call, work->func, &cordon_callback_work_struct__func, &clauses_kblockd_schedule_work[3]);
	cordon_require(call, work_is_sound(work), &clauses_kblockd_schedule_work[4]);
	{
		const u64 arguments[6] = { (u64)(work) };
	
		cordon_pin(call, &cordon_inverse_cancel_work_sync, arguments, work, sizeof(*work), &clauses_kblockd_schedule_work[5]);
	}
}

static void leave_kblockd_schedule_work(struct cordon_call *call)
{
	struct work_struct *work = (struct work_struct *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(work) };
		
			cordon_unpin(call, &cordon_inverse_cancel_work_sync, arguments, 1, &clauses_kblockd_schedule_work[6]);
		}
	}
}

const struct cordon_contract cordon_import_kblockd_schedule_work = {
	.name = "kblockd_schedule_work",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_kblockd_schedule_work[0],
	.enter = enter_kblockd_schedule_work,
	.leave = leave_kblockd_schedule_work,
};

/* ---- blkdev_compat_ptr_ioctl ---- */
static const struct cordon_clause clauses_blkdev_compat_ptr_ioctl[] = {
	{ "blkdev_compat_ptr_ioctl", "specs/linux/blkdev.own.h", "blkdev_compat_ptr_ioctl", 207 },
};
CORDON_SAME_TYPE(blkdev_compat_ptr_ioctl, int, struct block_device *, fmode_t, unsigned int, unsigned long);
const struct cordon_contract cordon_import_blkdev_compat_ptr_ioctl = {
	.name = "blkdev_compat_ptr_ioctl",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 4,
	.where = &clauses_blkdev_compat_ptr_ioctl[0],
};

/* ---- pr_ops.pr_register ---- */
static const struct cordon_clause clauses_pr_ops__pr_register[] = {
	{ "pr_ops.pr_register", "specs/linux/blkdev.own.h", "pr_ops.pr_register", 211 },
	{ "pr_ops.pr_register", "specs/linux/blkdev.own.h", "__principal(bdev->bd_disk)", 212 },
	{ "pr_ops.pr_register", "specs/linux/blkdev.own.h", "__runs_in(process)", 212 },
	{ "pr_ops.pr_register", "specs/linux/blkdev.own.h", "__faults(-EIO)", 212 },
};
CORDON_SAME_TYPE(*((struct pr_ops *)0)->pr_register, int, struct block_device *, u64, u64, u32);
static u64 fault_pr_ops__pr_register(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_pr_ops__pr_register = {
	.name = "pr_ops.pr_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pr_ops__pr_register[0],
	.fault = fault_pr_ops__pr_register,
};

/* ---- pr_ops.pr_reserve ---- */
static const struct cordon_clause clauses_pr_ops__pr_reserve[] = {
	{ "pr_ops.pr_reserve", "specs/linux/blkdev.own.h", "pr_ops.pr_reserve", 213 },
	{ "pr_ops.pr_reserve", "specs/linux/blkdev.own.h", "__principal(bdev->bd_disk)", 214 },
	{ "pr_ops.pr_reserve", "specs/linux/blkdev.own.h", "__runs_in(process)", 214 },
	{ "pr_ops.pr_reserve", "specs/linux/blkdev.own.h", "__faults(-EIO)", 214 },
};
CORDON_SAME_TYPE(*((struct pr_ops *)0)->pr_reserve, int, struct block_device *, u64, enum pr_type, u32);
static u64 fault_pr_ops__pr_reserve(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_pr_ops__pr_reserve = {
	.name = "pr_ops.pr_reserve",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_pr_ops__pr_reserve[0],
	.fault = fault_pr_ops__pr_reserve,
};

/* ---- pr_ops.pr_release ---- */
static const struct cordon_clause clauses_pr_ops__pr_release[] = {
	{ "pr_ops.pr_release", "specs/linux/blkdev.own.h", "pr_ops.pr_release", 215 },
	{ "pr_ops.pr_release", "specs/linux/blkdev.own.h", "__principal(bdev->bd_disk)", 216 },
	{ "pr_ops.pr_release", "specs/linux/blkdev.own.h", "__runs_in(process)", 216 },
	{ "pr_ops.pr_release", "specs/linux/blkdev.own.h", "__faults(-EIO)", 216 },
};
CORDON_SAME_TYPE(*((struct pr_ops *)0)->pr_release, int, struct block_device *, u64, enum pr_type);
static u64 fault_pr_ops__pr_release(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_pr_ops__pr_release = {
	.name = "pr_ops.pr_release",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pr_ops__pr_release[0],
	.fault = fault_pr_ops__pr_release,
};

/* ---- pr_ops.pr_preempt ---- */
static const struct cordon_clause clauses_pr_ops__pr_preempt[] = {
	{ "pr_ops.pr_preempt", "specs/linux/blkdev.own.h", "pr_ops.pr_preempt", 217 },
	{ "pr_ops.pr_preempt", "specs/linux/blkdev.own.h", "__principal(bdev->bd_disk)", 218 },
	{ "pr_ops.pr_preempt", "specs/linux/blkdev.own.h", "__runs_in(process)", 218 },
	{ "pr_ops.pr_preempt", "specs/linux/blkdev.own.h", "__faults(-EIO)", 218 },
};
CORDON_SAME_TYPE(*((struct pr_ops *)0)->pr_preempt, int, struct block_device *, u64, u64, enum pr_type, bool);
static u64 fault_pr_ops__pr_preempt(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_pr_ops__pr_preempt = {
	.name = "pr_ops.pr_preempt",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_pr_ops__pr_preempt[0],
	.fault = fault_pr_ops__pr_preempt,
};

/* ---- pr_ops.pr_clear ---- */
static const struct cordon_clause clauses_pr_ops__pr_clear[] = {
	{ "pr_ops.pr_clear", "specs/linux/blkdev.own.h", "pr_ops.pr_clear", 219 },
	{ "pr_ops.pr_clear", "specs/linux/blkdev.own.h", "__principal(bdev->bd_disk)", 220 },
	{ "pr_ops.pr_clear", "specs/linux/blkdev.own.h", "__runs_in(process)", 220 },
	{ "pr_ops.pr_clear", "specs/linux/blkdev.own.h", "__faults(-EIO)", 220 },
};
CORDON_SAME_TYPE(*((struct pr_ops *)0)->pr_clear, int, struct block_device *, u64);
static u64 fault_pr_ops__pr_clear(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_pr_ops__pr_clear = {
	.name = "pr_ops.pr_clear",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pr_ops__pr_clear[0],
	.fault = fault_pr_ops__pr_clear,
};

/* ---- block_device_operations.submit_bio ---- */
static const struct cordon_clause clauses_block_device_operations__submit_bio[] = {
	{ "block_device_operations.submit_bio", "specs/linux/blkdev.own.h", "block_device_operations.submit_bio", 232 },
	{ "block_device_operations.submit_bio", "specs/linux/blkdev.own.h", "__principal(bio->bi_bdev->bd_disk)", 233 },
	{ "block_device_operations.submit_bio", "specs/linux/blkdev.own.h", "__runs_in(softirq)", 233 },
	{ "block_device_operations.submit_bio", "specs/linux/blkdev.own.h", "__transfers(bio_caps(bio))", 234 },
	{ "block_device_operations.submit_bio", "specs/linux/blkdev.own.h", "__faults((bio_io_error(bio), 0))", 235 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->submit_bio, void, struct bio *);
static void enter_block_device_operations__submit_bio(struct cordon_call *call)
{
	struct bio *bio = (struct bio *)call->args[0];

	cordon_gain_bio_caps(call, &clauses_block_device_operations__submit_bio[3], bio);
}

static u64 fault_block_device_operations__submit_bio(struct cordon_call *call)
{
	struct bio *bio = (struct bio *)call->args[0];

	if (!call->dead || cordon_set_take(call, &cordon_set_bio_caps, bio))
		bio_io_error(bio);
	return 0;
}

const struct cordon_contract cordon_callback_block_device_operations__submit_bio = {
	.name = "block_device_operations.submit_bio",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_block_device_operations__submit_bio[0],
	.enter = enter_block_device_operations__submit_bio,
	.fault = fault_block_device_operations__submit_bio,
};

/* ---- block_device_operations.open ---- */
static const struct cordon_clause clauses_block_device_operations__open[] = {
	{ "block_device_operations.open", "specs/linux/blkdev.own.h", "block_device_operations.open", 237 },
	{ "block_device_operations.open", "specs/linux/blkdev.own.h", "__principal(bdev->bd_disk)", 238 },
	{ "block_device_operations.open", "specs/linux/blkdev.own.h", "__runs_in(process)", 238 },
	{ "block_device_operations.open", "specs/linux/blkdev.own.h", "__faults(-ENXIO)", 238 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->open, int, struct block_device *, fmode_t);
CORDON_IN_REGISTERS(fmode_t, 8);
static u64 fault_block_device_operations__open(struct cordon_call *call)
{
	return (u64)(-ENXIO);
}

const struct cordon_contract cordon_callback_block_device_operations__open = {
	.name = "block_device_operations.open",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_block_device_operations__open[0],
	.fault = fault_block_device_operations__open,
};

/* ---- block_device_operations.release ---- */
static const struct cordon_clause clauses_block_device_operations__release[] = {
	{ "block_device_operations.release", "specs/linux/blkdev.own.h", "block_device_operations.release", 239 },
	{ "block_device_operations.release", "specs/linux/blkdev.own.h", "__principal(disk)", 240 },
	{ "block_device_operations.release", "specs/linux/blkdev.own.h", "__runs_in(process)", 240 },
	{ "block_device_operations.release", "specs/linux/blkdev.own.h", "__faults()", 240 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->release, void, struct gendisk *, fmode_t);
CORDON_IN_REGISTERS(fmode_t, 8);
static u64 fault_block_device_operations__release(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_block_device_operations__release = {
	.name = "block_device_operations.release",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_block_device_operations__release[0],
	.fault = fault_block_device_operations__release,
};

/* ---- block_device_operations.ioctl ---- */
static const struct cordon_clause clauses_block_device_operations__ioctl[] = {
	{ "block_device_operations.ioctl", "specs/linux/blkdev.own.h", "block_device_operations.ioctl", 247 },
	{ "block_device_operations.ioctl", "specs/linux/blkdev.own.h", "__principal(bdev->bd_disk)", 248 },
	{ "block_device_operations.ioctl", "specs/linux/blkdev.own.h", "__runs_in(process)", 248 },
	{ "block_device_operations.ioctl", "specs/linux/blkdev.own.h", "__faults(-ENXIO)", 248 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->ioctl, int, struct block_device *, fmode_t, unsigned int, unsigned long);
CORDON_IN_REGISTERS(fmode_t, 8);
static u64 fault_block_device_operations__ioctl(struct cordon_call *call)
{
	return (u64)(-ENXIO);
}

const struct cordon_contract cordon_callback_block_device_operations__ioctl = {
	.name = "block_device_operations.ioctl",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_block_device_operations__ioctl[0],
	.fault = fault_block_device_operations__ioctl,
};

/* ---- block_device_operations.compat_ioctl ---- */
static const struct cordon_clause clauses_block_device_operations__compat_ioctl[] = {
	{ "block_device_operations.compat_ioctl", "specs/linux/blkdev.own.h", "block_device_operations.compat_ioctl", 249 },
	{ "block_device_operations.compat_ioctl", "specs/linux/blkdev.own.h", "__principal(bdev->bd_disk)", 250 },
	{ "block_device_operations.compat_ioctl", "specs/linux/blkdev.own.h", "__runs_in(process)", 250 },
	{ "block_device_operations.compat_ioctl", "specs/linux/blkdev.own.h", "__faults(-ENXIO)", 250 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->compat_ioctl, int, struct block_device *, fmode_t, unsigned int, unsigned long);
CORDON_IN_REGISTERS(fmode_t, 8);
static u64 fault_block_device_operations__compat_ioctl(struct cordon_call *call)
{
	return (u64)(-ENXIO);
}

const struct cordon_contract cordon_callback_block_device_operations__compat_ioctl = {
	.name = "block_device_operations.compat_ioctl",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_block_device_operations__compat_ioctl[0],
	.fault = fault_block_device_operations__compat_ioctl,
};

/* ---- block_device_operations.getgeo ---- */
static const struct cordon_clause clauses_block_device_operations__getgeo[] = {
	{ "block_device_operations.getgeo", "specs/linux/blkdev.own.h", "block_device_operations.getgeo", 251 },
	{ "block_device_operations.getgeo", "specs/linux/blkdev.own.h", "__principal(bdev->bd_disk)", 252 },
	{ "block_device_operations.getgeo", "specs/linux/blkdev.own.h", "__runs_in(process)", 252 },
	{ "block_device_operations.getgeo", "specs/linux/blkdev.own.h", "__lends(write(geo, sizeof(*geo)))", 253 },
	{ "block_device_operations.getgeo", "specs/linux/blkdev.own.h", "__faults(-ENXIO)", 254 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->getgeo, int, struct block_device *, struct hd_geometry *);
static void enter_block_device_operations__getgeo(struct cordon_call *call)
{
	struct hd_geometry *geo = (struct hd_geometry *)call->args[1];

	cordon_lend_write(call, geo, sizeof(*geo), CORDON_TYPE(geo), &clauses_block_device_operations__getgeo[3]);
}

static u64 fault_block_device_operations__getgeo(struct cordon_call *call)
{
	return (u64)(-ENXIO);
}

const struct cordon_contract cordon_callback_block_device_operations__getgeo = {
	.name = "block_device_operations.getgeo",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_block_device_operations__getgeo[0],
	.enter = enter_block_device_operations__getgeo,
	.fault = fault_block_device_operations__getgeo,
};

/* ---- block_device_operations.report_zones ---- */
static const struct cordon_clause clauses_block_device_operations__report_zones[] = {
	{ "block_device_operations.report_zones", "specs/linux/blkdev.own.h", "block_device_operations.report_zones", 256 },
	{ "block_device_operations.report_zones", "specs/linux/blkdev.own.h", "__principal(disk)", 258 },
	{ "block_device_operations.report_zones", "specs/linux/blkdev.own.h", "__runs_in(process)", 258 },
	{ "block_device_operations.report_zones", "specs/linux/blkdev.own.h", "__faults(-EIO)", 259 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->report_zones, int, struct gendisk *, sector_t, unsigned int, report_zones_cb, void *);
CORDON_IN_REGISTERS(report_zones_cb, 8);
CORDON_IN_REGISTERS(sector_t, 8);
static u64 fault_block_device_operations__report_zones(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_block_device_operations__report_zones = {
	.name = "block_device_operations.report_zones",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_block_device_operations__report_zones[0],
	.fault = fault_block_device_operations__report_zones,
};

/* ---- block_device_operations.get_unique_id ---- */
static const struct cordon_clause clauses_block_device_operations__get_unique_id[] = {
	{ "block_device_operations.get_unique_id", "specs/linux/blkdev.own.h", "block_device_operations.get_unique_id", 260 },
	{ "block_device_operations.get_unique_id", "specs/linux/blkdev.own.h", "__principal(disk)", 261 },
	{ "block_device_operations.get_unique_id", "specs/linux/blkdev.own.h", "__runs_in(process)", 261 },
	{ "block_device_operations.get_unique_id", "specs/linux/blkdev.own.h", "__lends(write(id, 16))", 262 },
	{ "block_device_operations.get_unique_id", "specs/linux/blkdev.own.h", "__faults(-EIO)", 263 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->get_unique_id, int, struct gendisk *, u8 *, enum blk_unique_id);
static void enter_block_device_operations__get_unique_id(struct cordon_call *call)
{
	u8 *id = (u8 *)call->args[1];

	cordon_lend_write(call, id, 16, CORDON_TYPE(id), &clauses_block_device_operations__get_unique_id[3]);
}

static u64 fault_block_device_operations__get_unique_id(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_block_device_operations__get_unique_id = {
	.name = "block_device_operations.get_unique_id",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_block_device_operations__get_unique_id[0],
	.enter = enter_block_device_operations__get_unique_id,
	.fault = fault_block_device_operations__get_unique_id,
};

/* ---- block_device_operations.check_events ---- */
static const struct cordon_clause clauses_block_device_operations__check_events[] = {
	{ "block_device_operations.check_events", "specs/linux/blkdev.own.h", "block_device_operations.check_events", 264 },
	{ "block_device_operations.check_events", "specs/linux/blkdev.own.h", "__principal(disk)", 265 },
	{ "block_device_operations.check_events", "specs/linux/blkdev.own.h", "__runs_in(process)", 265 },
	{ "block_device_operations.check_events", "specs/linux/blkdev.own.h", "__faults(0)", 265 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->check_events, unsigned int, struct gendisk *, unsigned int);
static u64 fault_block_device_operations__check_events(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_block_device_operations__check_events = {
	.name = "block_device_operations.check_events",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_block_device_operations__check_events[0],
	.fault = fault_block_device_operations__check_events,
};

/* ---- block_device_operations.unlock_native_capacity ---- */
static const struct cordon_clause clauses_block_device_operations__unlock_native_capacity[] = {
	{ "block_device_operations.unlock_native_capacity", "specs/linux/blkdev.own.h", "block_device_operations.unlock_native_capacity", 266 },
	{ "block_device_operations.unlock_native_capacity", "specs/linux/blkdev.own.h", "__principal(disk)", 267 },
	{ "block_device_operations.unlock_native_capacity", "specs/linux/blkdev.own.h", "__runs_in(process)", 267 },
	{ "block_device_operations.unlock_native_capacity", "specs/linux/blkdev.own.h", "__faults()", 267 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->unlock_native_capacity, void, struct gendisk *);
static u64 fault_block_device_operations__unlock_native_capacity(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_block_device_operations__unlock_native_capacity = {
	.name = "block_device_operations.unlock_native_capacity",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_block_device_operations__unlock_native_capacity[0],
	.fault = fault_block_device_operations__unlock_native_capacity,
};

/* ---- block_device_operations.set_read_only ---- */
static const struct cordon_clause clauses_block_device_operations__set_read_only[] = {
	{ "block_device_operations.set_read_only", "specs/linux/blkdev.own.h", "block_device_operations.set_read_only", 268 },
	{ "block_device_operations.set_read_only", "specs/linux/blkdev.own.h", "__principal(bdev->bd_disk)", 269 },
	{ "block_device_operations.set_read_only", "specs/linux/blkdev.own.h", "__runs_in(process)", 269 },
	{ "block_device_operations.set_read_only", "specs/linux/blkdev.own.h", "__faults(-ENXIO)", 269 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->set_read_only, int, struct block_device *, bool);
static u64 fault_block_device_operations__set_read_only(struct cordon_call *call)
{
	return (u64)(-ENXIO);
}

const struct cordon_contract cordon_callback_block_device_operations__set_read_only = {
	.name = "block_device_operations.set_read_only",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_block_device_operations__set_read_only[0],
	.fault = fault_block_device_operations__set_read_only,
};

/* ---- block_device_operations.swap_slot_free_notify ---- */
static const struct cordon_clause clauses_block_device_operations__swap_slot_free_notify[] = {
	{ "block_device_operations.swap_slot_free_notify", "specs/linux/blkdev.own.h", "block_device_operations.swap_slot_free_notify", 270 },
	{ "block_device_operations.swap_slot_free_notify", "specs/linux/blkdev.own.h", "__principal(bdev->bd_disk)", 271 },
	{ "block_device_operations.swap_slot_free_notify", "specs/linux/blkdev.own.h", "__runs_in(softirq)", 271 },
	{ "block_device_operations.swap_slot_free_notify", "specs/linux/blkdev.own.h", "__faults()", 271 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->swap_slot_free_notify, void, struct block_device *, unsigned long);
static u64 fault_block_device_operations__swap_slot_free_notify(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_block_device_operations__swap_slot_free_notify = {
	.name = "block_device_operations.swap_slot_free_notify",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_block_device_operations__swap_slot_free_notify[0],
	.fault = fault_block_device_operations__swap_slot_free_notify,
};

/* ---- block_device_operations.free_disk ---- */
static const struct cordon_clause clauses_block_device_operations__free_disk[] = {
	{ "block_device_operations.free_disk", "specs/linux/blkdev.own.h", "block_device_operations.free_disk", 272 },
	{ "block_device_operations.free_disk", "specs/linux/blkdev.own.h", "__principal(disk)", 273 },
	{ "block_device_operations.free_disk", "specs/linux/blkdev.own.h", "__runs_in(process)", 273 },
	{ "block_device_operations.free_disk", "specs/linux/blkdev.own.h", "__faults()", 273 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->free_disk, void, struct gendisk *);
static u64 fault_block_device_operations__free_disk(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_block_device_operations__free_disk = {
	.name = "block_device_operations.free_disk",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_block_device_operations__free_disk[0],
	.fault = fault_block_device_operations__free_disk,
};

/* ---- block_device_operations.rw_page ---- */
static const struct cordon_clause clauses_block_device_operations__rw_page[] = {
	{ "block_device_operations.rw_page", "specs/linux/blkdev.own.h", "block_device_operations.rw_page", 275 },
	{ "block_device_operations.rw_page", "specs/linux/blkdev.own.h", "__principal(bdev->bd_disk)", 276 },
	{ "block_device_operations.rw_page", "specs/linux/blkdev.own.h", "__runs_in(process)", 276 },
	{ "block_device_operations.rw_page", "specs/linux/blkdev.own.h", "__transfers(ref(page))", 277 },
	{ "block_device_operations.rw_page", "specs/linux/blkdev.own.h", "__lends_if(!op_is_write(op), write(page_address(page), page_size(page)))", 278 },
	{ "block_device_operations.rw_page", "specs/linux/blkdev.own.h", "__returns(ref(page))", 279 },
	{ "block_device_operations.rw_page", "specs/linux/blkdev.own.h", "__faults(-ENXIO)", 280 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->rw_page, int, struct block_device *, sector_t, struct page *, enum req_op);
CORDON_IN_REGISTERS(sector_t, 8);
static void enter_block_device_operations__rw_page(struct cordon_call *call)
{
	struct page *page = (struct page *)call->args[2];
	enum req_op op = (enum req_op)call->args[3];

	cordon_gain_ref(call, 0, page, 0, CORDON_TYPE(page), &clauses_block_device_operations__rw_page[3]);
	if (!op_is_write(op)) {
		cordon_lend_write(call, page_address(page), page_size(page), CORDON_TYPE(page_address(page)), &clauses_block_device_operations__rw_page[4]);
	}
}

static void leave_block_device_operations__rw_page(struct cordon_call *call)
{
	struct page *page = (struct page *)call->args[2];

	cordon_lose_ref(call, page, CORDON_TYPE(page), &clauses_block_device_operations__rw_page[5]);
}

static u64 fault_block_device_operations__rw_page(struct cordon_call *call)
{
	return (u64)(-ENXIO);
}

const struct cordon_contract cordon_callback_block_device_operations__rw_page = {
	.name = "block_device_operations.rw_page",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_block_device_operations__rw_page[0],
	.enter = enter_block_device_operations__rw_page,
	.leave = leave_block_device_operations__rw_page,
	.fault = fault_block_device_operations__rw_page,
};

