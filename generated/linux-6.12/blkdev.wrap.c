/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/blkdev.own.h>
#include "wrap.h"

/* ---- set gendisk_caps ---- */
static const struct cordon_clause clauses_set_gendisk_caps[] = {
	{ "gendisk_caps", "specs/linux/blkdev.own.h", "__includes(ref(disk))", 12 },
	{ "gendisk_caps", "specs/linux/blkdev.own.h", "__includes(ref(disk->queue))", 13 },
	{ "gendisk_caps", "specs/linux/blkdev.own.h", "__includes(ref(disk->part0))", 14 },
	{ "gendisk_caps", "specs/linux/blkdev.own.h", "__includes(fields(disk->queue))", 15 },
};

const struct cordon_set cordon_set_gendisk_caps = { .name = "gendisk_caps" };

void cordon_include_gendisk_caps(struct cordon_call *call, struct cordon_parts *parts, struct gendisk *disk)
{
	cordon_add_ref(call, parts, disk, 0, CORDON_TYPE(disk), &clauses_set_gendisk_caps[0]);
	cordon_add_ref(call, parts, disk->queue, 0, CORDON_TYPE(disk->queue), &clauses_set_gendisk_caps[1]);
	cordon_add_ref(call, parts, disk->part0, 0, CORDON_TYPE(disk->part0), &clauses_set_gendisk_caps[2]);
	cordon_add_fields(call, parts, disk->queue, CORDON_FIELDS(disk->queue), &clauses_set_gendisk_caps[3]);
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
	{ "__blk_alloc_disk", "specs/linux/blkdev.own.h", "__blk_alloc_disk", 40 },
	{ "__blk_alloc_disk", "specs/linux/blkdev.own.h", "__checks_if(lim, read(lim, sizeof(*lim)))", 41 },
	{ "__blk_alloc_disk", "specs/linux/blkdev.own.h", "__runs_in(process)", 43 },
	{ "__blk_alloc_disk", "specs/linux/blkdev.own.h", "__opaque(lkclass)", 44 },
	{ "__blk_alloc_disk", "specs/linux/blkdev.own.h", "__returns_if(ret, gendisk_caps(ret))", 45 },
	{ "__blk_alloc_disk", "specs/linux/blkdev.own.h", "__returns_if(ret, fields(ret, setup))", 46 },
	{ "__blk_alloc_disk", "specs/linux/blkdev.own.h", "__pins_if(ret, ref(ret), put_disk(ret))", 47 },
};
CORDON_SAME_TYPE(__blk_alloc_disk, struct gendisk *, struct queue_limits *, int, struct lock_class_key *);
static void enter___blk_alloc_disk(struct cordon_call *call)
{
	struct queue_limits *lim = (struct queue_limits *)call->args[0];

	if (lim) {
		cordon_need_read(call, lim, sizeof(*lim), &clauses___blk_alloc_disk[1]);
	}
	cordon_context(call, CORDON_IN_PROCESS, &clauses___blk_alloc_disk[2]);
}

static void leave___blk_alloc_disk(struct cordon_call *call)
{
	struct gendisk *ret = (struct gendisk *)call->result;

	if (ret) {
		cordon_gain_gendisk_caps(call, &clauses___blk_alloc_disk[4], ret);
	}
	if (ret) {
		cordon_gain_fields(call, 0, ret, CORDON_FIELDS_setup(ret), &clauses___blk_alloc_disk[5]);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_put_disk, arguments, NULL, 0, &clauses___blk_alloc_disk[6]);
		}
	}
}

const struct cordon_contract cordon_import___blk_alloc_disk = {
	.name = "__blk_alloc_disk",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___blk_alloc_disk[0],
	.enter = enter___blk_alloc_disk,
	.leave = leave___blk_alloc_disk,
};

/* ---- device_add_disk ---- */
static const struct cordon_clause clauses_device_add_disk[] = {
	{ "device_add_disk", "specs/linux/blkdev.own.h", "device_add_disk", 48 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__runs_in(process)", 49 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__checks_if(parent, ref(parent))", 50 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 51 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__requires(disk->fops)", 52 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__registers(disk->fops, block_device_operations)", 53 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__transfers(fields(disk, setup))", 54 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__returns_if(ret, fields(disk, setup))", 55 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__registers_for((struct own_attribute_walk w = own_attributes(groups); w.attribute && *w.attribute; own_attribute_next(w)), container_of(*w.attribute, struct device_attribute, attr), device_attribute)", 56 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__registers_for((const struct attribute_group **g = groups; g && *g; g++), (*g)->is_visible, attribute_group.is_visible)", 58 },
	{ "device_add_disk", "specs/linux/blkdev.own.h", "__pins_if(!ret, ref(disk), del_gendisk(disk))", 60 },
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
	cordon_register_table(call, disk->fops, &cordon_table_block_device_operations, &clauses_device_add_disk[5]);
	cordon_lose_fields(call, disk, CORDON_FIELDS_setup(disk), &clauses_device_add_disk[6]);
	for (struct own_attribute_walk w = own_attributes(groups); w.attribute && *w.attribute; own_attribute_next(w)) {
		cordon_register_table(call, container_of(*w.attribute, struct device_attribute, attr), &cordon_table_device_attribute, &clauses_device_add_disk[8]);
	}
	for (const struct attribute_group **g = groups; g && *g; g++) {
		cordon_register_function(call, (*g)->is_visible, &cordon_callback_attribute_group__is_visible, &clauses_device_add_disk[9]);
	}
}

static void leave_device_add_disk(struct cordon_call *call)
{
	struct gendisk *disk = (struct gendisk *)call->args[1];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_fields(call, 0, disk, CORDON_FIELDS_setup(disk), &clauses_device_add_disk[7]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(disk) };
		
			cordon_pin(call, &cordon_inverse_del_gendisk, arguments, NULL, 0, &clauses_device_add_disk[10]);
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
	{ "del_gendisk", "specs/linux/blkdev.own.h", "del_gendisk", 61 },
	{ "del_gendisk", "specs/linux/blkdev.own.h", "__runs_in(process)", 62 },
	{ "del_gendisk", "specs/linux/blkdev.own.h", "__checks(ref(gp))", 63 },
	{ "del_gendisk", "specs/linux/blkdev.own.h", "__unpins(del_gendisk(gp))", 64 },
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
	{ "put_disk", "specs/linux/blkdev.own.h", "put_disk", 65 },
	{ "put_disk", "specs/linux/blkdev.own.h", "__runs_in(process)", 66 },
	{ "put_disk", "specs/linux/blkdev.own.h", "__unpins(put_disk(disk))", 67 },
	{ "put_disk", "specs/linux/blkdev.own.h", "__revokes_if(disk && !test_bit(GD_ADDED, &disk->state), fields(disk, setup))", 68 },
	{ "put_disk", "specs/linux/blkdev.own.h", "__revokes_if(disk, gendisk_caps(disk))", 69 },
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
	{ "set_capacity", "specs/linux/blkdev.own.h", "set_capacity", 70 },
	{ "set_capacity", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 71 },
};
CORDON_SAME_TYPE(set_capacity, void, struct gendisk *, sector_t);
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
	{ "set_capacity_and_notify", "specs/linux/blkdev.own.h", "set_capacity_and_notify", 72 },
	{ "set_capacity_and_notify", "specs/linux/blkdev.own.h", "__runs_in(process)", 73 },
	{ "set_capacity_and_notify", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 74 },
};
CORDON_SAME_TYPE(set_capacity_and_notify, bool, struct gendisk *, sector_t);
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
	{ "set_disk_ro", "specs/linux/blkdev.own.h", "set_disk_ro", 75 },
	{ "set_disk_ro", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 76 },
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
	{ "__register_blkdev", "specs/linux/blkdev.own.h", "__register_blkdev", 78 },
	{ "__register_blkdev", "specs/linux/blkdev.own.h", "__runs_in(process)", 79 },
	{ "__register_blkdev", "specs/linux/blkdev.own.h", "__checks(string(name))", 80 },
	{ "__register_blkdev", "specs/linux/blkdev.own.h", "__registers_if(probe, probe, blkdev_probe_t)", 81 },
	{ "__register_blkdev", "specs/linux/blkdev.own.h", "__pins_if(ret >= 0, string(name), unregister_blkdev(major ? major : ret, name))", 82 },
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
	{ "unregister_blkdev", "specs/linux/blkdev.own.h", "unregister_blkdev", 83 },
	{ "unregister_blkdev", "specs/linux/blkdev.own.h", "__runs_in(process)", 84 },
	{ "unregister_blkdev", "specs/linux/blkdev.own.h", "__checks(string(name))", 85 },
	{ "unregister_blkdev", "specs/linux/blkdev.own.h", "__unpins(unregister_blkdev(major, name))", 86 },
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
	{ "blkdev_probe_t", "specs/linux/blkdev.own.h", "blkdev_probe_t", 88 },
	{ "blkdev_probe_t", "specs/linux/blkdev.own.h", "__runs_in(process)", 89 },
	{ "blkdev_probe_t", "specs/linux/blkdev.own.h", "__faults()", 89 },
};
CORDON_SAME_TYPE(*(blkdev_probe_t)0, void, dev_t);
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

/* ---- blk_revalidate_disk_zones ---- */
static const struct cordon_clause clauses_blk_revalidate_disk_zones[] = {
	{ "blk_revalidate_disk_zones", "specs/linux/blkdev.own.h", "blk_revalidate_disk_zones", 102 },
	{ "blk_revalidate_disk_zones", "specs/linux/blkdev.own.h", "__runs_in(process)", 103 },
	{ "blk_revalidate_disk_zones", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 103 },
};
CORDON_SAME_TYPE(blk_revalidate_disk_zones, int, struct gendisk *);
static void enter_blk_revalidate_disk_zones(struct cordon_call *call)
{
	struct gendisk *disk = (struct gendisk *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_revalidate_disk_zones[1]);
	cordon_need_ref(call, disk, 0, CORDON_TYPE(disk), &clauses_blk_revalidate_disk_zones[2]);
}

const struct cordon_contract cordon_import_blk_revalidate_disk_zones = {
	.name = "blk_revalidate_disk_zones",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_revalidate_disk_zones[0],
	.enter = enter_blk_revalidate_disk_zones,
};

/* ---- blk_zone_cond_str ---- */
static const struct cordon_clause clauses_blk_zone_cond_str[] = {
	{ "blk_zone_cond_str", "specs/linux/blkdev.own.h", "blk_zone_cond_str", 105 },
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
	{ "blk_queue_flag_set", "specs/linux/blkdev.own.h", "blk_queue_flag_set", 107 },
	{ "blk_queue_flag_set", "specs/linux/blkdev.own.h", "__checks(ref(q))", 108 },
	{ "blk_queue_flag_set", "specs/linux/blkdev.own.h", "__requires(flag < 64)", 108 },
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
	{ "blk_queue_flag_clear", "specs/linux/blkdev.own.h", "blk_queue_flag_clear", 109 },
	{ "blk_queue_flag_clear", "specs/linux/blkdev.own.h", "__checks(ref(q))", 110 },
	{ "blk_queue_flag_clear", "specs/linux/blkdev.own.h", "__requires(flag < 64)", 110 },
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

/* ---- blk_sync_queue ---- */
static const struct cordon_clause clauses_blk_sync_queue[] = {
	{ "blk_sync_queue", "specs/linux/blkdev.own.h", "blk_sync_queue", 132 },
	{ "blk_sync_queue", "specs/linux/blkdev.own.h", "__runs_in(process)", 133 },
	{ "blk_sync_queue", "specs/linux/blkdev.own.h", "__checks(ref(q))", 133 },
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
	{ "blk_set_stacking_limits", "specs/linux/blkdev.own.h", "blk_set_stacking_limits", 134 },
	{ "blk_set_stacking_limits", "specs/linux/blkdev.own.h", "__checks(write(lim, sizeof(*lim)))", 134 },
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
	{ "blk_stack_limits", "specs/linux/blkdev.own.h", "blk_stack_limits", 135 },
	{ "blk_stack_limits", "specs/linux/blkdev.own.h", "__checks(write(t, sizeof(*t)))", 136 },
	{ "blk_stack_limits", "specs/linux/blkdev.own.h", "__checks(read(b, sizeof(*b)))", 137 },
};
CORDON_SAME_TYPE(blk_stack_limits, int, struct queue_limits *, struct queue_limits *, sector_t);
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
	{ "disk_uevent", "specs/linux/blkdev.own.h", "disk_uevent", 138 },
	{ "disk_uevent", "specs/linux/blkdev.own.h", "__runs_in(process)", 139 },
	{ "disk_uevent", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 139 },
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
	{ "blk_mark_disk_dead", "specs/linux/blkdev.own.h", "blk_mark_disk_dead", 140 },
	{ "blk_mark_disk_dead", "specs/linux/blkdev.own.h", "__runs_in(process)", 141 },
	{ "blk_mark_disk_dead", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 141 },
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
	{ "bdev_disk_changed", "specs/linux/blkdev.own.h", "bdev_disk_changed", 143 },
	{ "bdev_disk_changed", "specs/linux/blkdev.own.h", "__runs_in(process)", 144 },
	{ "bdev_disk_changed", "specs/linux/blkdev.own.h", "__checks(ref(disk))", 144 },
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

/* ---- submit_bio_noacct ---- */
static const struct cordon_clause clauses_submit_bio_noacct[] = {
	{ "submit_bio_noacct", "specs/linux/blkdev.own.h", "submit_bio_noacct", 149 },
	{ "submit_bio_noacct", "specs/linux/blkdev.own.h", "__transfers(bio_caps(bio))", 150 },
};
CORDON_SAME_TYPE(submit_bio_noacct, void, struct bio *);
static void enter_submit_bio_noacct(struct cordon_call *call)
{
	struct bio *bio = (struct bio *)call->args[0];

	cordon_set_close(call, &cordon_set_bio_caps, bio, &clauses_submit_bio_noacct[1]);
}

const struct cordon_contract cordon_import_submit_bio_noacct = {
	.name = "submit_bio_noacct",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_submit_bio_noacct[0],
	.enter = enter_submit_bio_noacct,
};

/* ---- block_device_operations.submit_bio ---- */
static const struct cordon_clause clauses_block_device_operations__submit_bio[] = {
	{ "block_device_operations.submit_bio", "specs/linux/blkdev.own.h", "block_device_operations.submit_bio", 154 },
	{ "block_device_operations.submit_bio", "specs/linux/blkdev.own.h", "__principal(bio->bi_bdev->bd_disk)", 155 },
	{ "block_device_operations.submit_bio", "specs/linux/blkdev.own.h", "__runs_in(softirq)", 155 },
	{ "block_device_operations.submit_bio", "specs/linux/blkdev.own.h", "__transfers(bio_caps(bio))", 156 },
	{ "block_device_operations.submit_bio", "specs/linux/blkdev.own.h", "__faults((bio_io_error(bio), 0))", 157 },
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

	if (!call->dead || cordon_set_held(call, &cordon_set_bio_caps, bio))
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
	{ "block_device_operations.open", "specs/linux/blkdev.own.h", "block_device_operations.open", 164 },
	{ "block_device_operations.open", "specs/linux/blkdev.own.h", "__principal(disk)", 165 },
	{ "block_device_operations.open", "specs/linux/blkdev.own.h", "__runs_in(process)", 165 },
	{ "block_device_operations.open", "specs/linux/blkdev.own.h", "__faults(-ENXIO)", 165 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->open, int, struct gendisk *, blk_mode_t);
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
	{ "block_device_operations.release", "specs/linux/blkdev.own.h", "block_device_operations.release", 166 },
	{ "block_device_operations.release", "specs/linux/blkdev.own.h", "__principal(disk)", 167 },
	{ "block_device_operations.release", "specs/linux/blkdev.own.h", "__runs_in(process)", 167 },
	{ "block_device_operations.release", "specs/linux/blkdev.own.h", "__faults()", 167 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->release, void, struct gendisk *);
static u64 fault_block_device_operations__release(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_block_device_operations__release = {
	.name = "block_device_operations.release",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_block_device_operations__release[0],
	.fault = fault_block_device_operations__release,
};

/* ---- block_device_operations.ioctl ---- */
static const struct cordon_clause clauses_block_device_operations__ioctl[] = {
	{ "block_device_operations.ioctl", "specs/linux/blkdev.own.h", "block_device_operations.ioctl", 169 },
	{ "block_device_operations.ioctl", "specs/linux/blkdev.own.h", "__principal(bdev->bd_disk)", 170 },
	{ "block_device_operations.ioctl", "specs/linux/blkdev.own.h", "__runs_in(process)", 170 },
	{ "block_device_operations.ioctl", "specs/linux/blkdev.own.h", "__faults(-ENXIO)", 170 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->ioctl, int, struct block_device *, fmode_t, unsigned int, unsigned long);
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
	{ "block_device_operations.compat_ioctl", "specs/linux/blkdev.own.h", "block_device_operations.compat_ioctl", 171 },
	{ "block_device_operations.compat_ioctl", "specs/linux/blkdev.own.h", "__principal(bdev->bd_disk)", 172 },
	{ "block_device_operations.compat_ioctl", "specs/linux/blkdev.own.h", "__runs_in(process)", 172 },
	{ "block_device_operations.compat_ioctl", "specs/linux/blkdev.own.h", "__faults(-ENXIO)", 172 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->compat_ioctl, int, struct block_device *, fmode_t, unsigned int, unsigned long);
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
	{ "block_device_operations.getgeo", "specs/linux/blkdev.own.h", "block_device_operations.getgeo", 173 },
	{ "block_device_operations.getgeo", "specs/linux/blkdev.own.h", "__principal(bdev->bd_disk)", 174 },
	{ "block_device_operations.getgeo", "specs/linux/blkdev.own.h", "__runs_in(process)", 174 },
	{ "block_device_operations.getgeo", "specs/linux/blkdev.own.h", "__lends(write(geo, sizeof(*geo)))", 175 },
	{ "block_device_operations.getgeo", "specs/linux/blkdev.own.h", "__faults(-ENXIO)", 176 },
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
	{ "block_device_operations.report_zones", "specs/linux/blkdev.own.h", "block_device_operations.report_zones", 178 },
	{ "block_device_operations.report_zones", "specs/linux/blkdev.own.h", "__principal(disk)", 180 },
	{ "block_device_operations.report_zones", "specs/linux/blkdev.own.h", "__runs_in(process)", 180 },
	{ "block_device_operations.report_zones", "specs/linux/blkdev.own.h", "__faults(-EIO)", 181 },
};
CORDON_SAME_TYPE(*((struct block_device_operations *)0)->report_zones, int, struct gendisk *, sector_t, unsigned int, report_zones_cb, void *);
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
	{ "block_device_operations.get_unique_id", "specs/linux/blkdev.own.h", "block_device_operations.get_unique_id", 182 },
	{ "block_device_operations.get_unique_id", "specs/linux/blkdev.own.h", "__principal(disk)", 183 },
	{ "block_device_operations.get_unique_id", "specs/linux/blkdev.own.h", "__runs_in(process)", 183 },
	{ "block_device_operations.get_unique_id", "specs/linux/blkdev.own.h", "__lends(write(id, 16))", 184 },
	{ "block_device_operations.get_unique_id", "specs/linux/blkdev.own.h", "__faults(-EIO)", 185 },
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
	{ "block_device_operations.check_events", "specs/linux/blkdev.own.h", "block_device_operations.check_events", 186 },
	{ "block_device_operations.check_events", "specs/linux/blkdev.own.h", "__principal(disk)", 187 },
	{ "block_device_operations.check_events", "specs/linux/blkdev.own.h", "__runs_in(process)", 187 },
	{ "block_device_operations.check_events", "specs/linux/blkdev.own.h", "__faults(0)", 187 },
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
	{ "block_device_operations.unlock_native_capacity", "specs/linux/blkdev.own.h", "block_device_operations.unlock_native_capacity", 188 },
	{ "block_device_operations.unlock_native_capacity", "specs/linux/blkdev.own.h", "__principal(disk)", 189 },
	{ "block_device_operations.unlock_native_capacity", "specs/linux/blkdev.own.h", "__runs_in(process)", 189 },
	{ "block_device_operations.unlock_native_capacity", "specs/linux/blkdev.own.h", "__faults()", 189 },
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
	{ "block_device_operations.set_read_only", "specs/linux/blkdev.own.h", "block_device_operations.set_read_only", 190 },
	{ "block_device_operations.set_read_only", "specs/linux/blkdev.own.h", "__principal(bdev->bd_disk)", 191 },
	{ "block_device_operations.set_read_only", "specs/linux/blkdev.own.h", "__runs_in(process)", 191 },
	{ "block_device_operations.set_read_only", "specs/linux/blkdev.own.h", "__faults(-ENXIO)", 191 },
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
	{ "block_device_operations.swap_slot_free_notify", "specs/linux/blkdev.own.h", "block_device_operations.swap_slot_free_notify", 192 },
	{ "block_device_operations.swap_slot_free_notify", "specs/linux/blkdev.own.h", "__principal(bdev->bd_disk)", 193 },
	{ "block_device_operations.swap_slot_free_notify", "specs/linux/blkdev.own.h", "__runs_in(softirq)", 193 },
	{ "block_device_operations.swap_slot_free_notify", "specs/linux/blkdev.own.h", "__faults()", 193 },
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
	{ "block_device_operations.free_disk", "specs/linux/blkdev.own.h", "block_device_operations.free_disk", 194 },
	{ "block_device_operations.free_disk", "specs/linux/blkdev.own.h", "__principal(disk)", 195 },
	{ "block_device_operations.free_disk", "specs/linux/blkdev.own.h", "__runs_in(process)", 195 },
	{ "block_device_operations.free_disk", "specs/linux/blkdev.own.h", "__faults()", 195 },
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

