/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_BLKDEV_H
#define OWN_BLKDEV_H
#include <linux/blkdev.h>
#include <linux/hdreg.h>
#include <linux/pr.h>
#include <linux/overflow.h>
#include <linux/version.h>
#include <ownership.h>
#include "bio.own.h"
#include "sysfs.own.h"
#include <soundness.h>

CAPSET(gendisk_caps)(struct gendisk *disk)
	__includes(ref(disk))
	__includes(ref(disk->queue))
	__includes(ref(disk->part0))
	__includes(fields(disk->part0))
	__includes(fields(disk->queue));
/* dev_set_drvdata() of the disk's device. */
WRITABLE(block_device, bd_device.driver_data);
/* Numbers only. */
WRITABLE(request_queue, limits);
/* Only the driver looks at it. */
WRITABLE(request_queue, queuedata);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 12, 0) && defined(CONFIG_BLK_DEV_ZONED)
WRITABLE(gendisk, nr_zones);
WRITABLE(gendisk, max_open_zones);
WRITABLE(gendisk, max_active_zones);
#endif

/* Until device_add_disk(). */
WRITABLE(gendisk, major, setup);
WRITABLE(gendisk, first_minor, setup);
WRITABLE(gendisk, minors, setup);
WRITABLE(gendisk, disk_name, setup);
WRITABLE(gendisk, events, setup);
WRITABLE(gendisk, event_flags, setup);
WRITABLE(gendisk, fops, setup);
WRITABLE(gendisk, private_data, setup);
WRITABLE(gendisk, flags, setup);
/* One bit of it says that partitions are looked for later, by the driver. */
WRITABLE(gendisk, state);
USABLE(gendisk, open_mutex);

#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 9, 0)
struct gendisk *(__blk_alloc_disk)(int node, struct lock_class_key *lkclass)
#else
struct gendisk *(__blk_alloc_disk)(struct queue_limits *lim, int node, struct lock_class_key *lkclass)
	__checks_if(lim, read(lim, sizeof(*lim)))
#endif
	__runs_in(process)
	__opaque(lkclass)
	__returns_if(ret, gendisk_caps(ret))
	__returns_if(ret, fields(ret, setup))
	__pins_if(ret, ref(ret), put_disk(ret));
int device_add_disk(struct device *parent, struct gendisk *disk, const struct attribute_group **groups)
	__runs_in(process)
	__checks_if(parent, ref(parent))
	__checks(ref(disk))
	__requires(disk->fops)
	/* Numbers of its own, or none at all. */
	__requires(!disk->major == !disk->minors)
	__registers(disk->fops, block_device_operations)
	__registers_if(disk->fops->pr_ops, disk->fops->pr_ops, pr_ops)
	__transfers(fields(disk, setup))
	__returns_if(ret, fields(disk, setup))
	__registers_for((struct own_attribute_walk w = own_attributes(groups); w.attribute && *w.attribute; own_attribute_next(w)),
			container_of(*w.attribute, struct device_attribute, attr), device_attribute)
	__registers_for((const struct attribute_group **g = groups; g && *g; g++), (*g)->is_visible,
			attribute_group.is_visible)
	__pins_if(!ret, ref(disk), del_gendisk(disk));
void del_gendisk(struct gendisk *gp)
	__runs_in(process)
	__checks(ref(gp))
	__unpins(del_gendisk(gp));
void put_disk(struct gendisk *disk)
	__runs_in(process)
	__unpins(put_disk(disk))
	__revokes_if(disk && !test_bit(GD_ADDED, &disk->state), fields(disk, setup))
	__revokes_if(disk, gendisk_caps(disk));
void set_capacity(struct gendisk *disk, sector_t size)
	__checks(ref(disk));
bool set_capacity_and_notify(struct gendisk *disk, sector_t size)
	__runs_in(process)
	__checks(ref(disk));
void set_disk_ro(struct gendisk *disk, bool read_only)
	__checks(ref(disk));

int __register_blkdev(unsigned int major, const char *name, void (*probe)(dev_t devt))
	__runs_in(process)
	__checks(string(name))
	__registers_if(probe, probe, blkdev_probe_t)
	__pins_if(ret >= 0, string(name), unregister_blkdev(major ? major : ret, name));
void unregister_blkdev(unsigned int major, const char *name)
	__runs_in(process)
	__checks(string(name))
	__unpins(unregister_blkdev(major, name));
typedef void (*blkdev_probe_t)(dev_t devt);
void CONTRACT(blkdev_probe_t)(dev_t devt)
	__runs_in(process) __faults();

#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 12, 0)
unsigned int bdev_nr_zones(struct block_device *bdev) __checks(ref(bdev));
void disk_set_zoned(struct gendisk *disk, enum blk_zoned_model model) __checks(ref(disk));
/* Asks report_zones() for all of them. */
int blk_revalidate_disk_zones(struct gendisk *disk, void (*update_driver_data)(struct gendisk *disk))
	__runs_in(process) __checks(ref(disk))
	__registers_if(update_driver_data, update_driver_data, update_driver_data_t);
typedef void (*update_driver_data_t)(struct gendisk *disk);
void CONTRACT(update_driver_data_t)(struct gendisk *disk)
	__principal(disk) __runs_in(process) __faults();
#else
int blk_revalidate_disk_zones(struct gendisk *disk)
	__runs_in(process) __checks(ref(disk));
#endif
DIRECT(blk_zone_cond_str);

void blk_queue_flag_set(unsigned int flag, struct request_queue *q)
	__checks(ref(q)) __requires(flag < 64);
void blk_queue_flag_clear(unsigned int flag, struct request_queue *q)
	__checks(ref(q)) __requires(flag < 64);
void blk_queue_physical_block_size(struct request_queue *q, unsigned int size) __checks(ref(q));
void blk_queue_logical_block_size(struct request_queue *q, unsigned int size) __checks(ref(q));
void blk_queue_io_min(struct request_queue *q, unsigned int min) __checks(ref(q));
void blk_queue_io_opt(struct request_queue *q, unsigned int opt) __checks(ref(q));
void blk_queue_alignment_offset(struct request_queue *q, unsigned int alignment) __checks(ref(q));
void blk_queue_dma_alignment(struct request_queue *q, int mask) __checks(ref(q));
void blk_queue_chunk_sectors(struct request_queue *q, unsigned int chunk_sectors) __checks(ref(q));
void blk_queue_max_hw_sectors(struct request_queue *q, unsigned int max_hw_sectors) __checks(ref(q));
void blk_queue_max_segments(struct request_queue *q, unsigned short max_segments) __checks(ref(q));
void blk_queue_max_segment_size(struct request_queue *q, unsigned int max_size) __checks(ref(q));
void blk_queue_max_discard_sectors(struct request_queue *q, unsigned int max_discard_sectors) __checks(ref(q));
void blk_queue_max_discard_segments(struct request_queue *q, unsigned short max_segments) __checks(ref(q));
void blk_queue_max_secure_erase_sectors(struct request_queue *q, unsigned int max_sectors) __checks(ref(q));
void blk_queue_max_write_zeroes_sectors(struct request_queue *q, unsigned int max_write_same_sectors) __checks(ref(q));
void blk_queue_max_zone_append_sectors(struct request_queue *q, unsigned int max_zone_append_sectors) __checks(ref(q));
void blk_queue_virt_boundary(struct request_queue *q, unsigned long mask) __checks(ref(q));
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 11, 0)
void blk_queue_write_cache(struct request_queue *q, bool enabled, bool fua) __checks(ref(q));
#endif
void blk_queue_required_elevator_features(struct request_queue *q, unsigned int features) __checks(ref(q));

void blk_sync_queue(struct request_queue *q)
	__runs_in(process) __checks(ref(q));
void blk_set_stacking_limits(struct queue_limits *lim) __checks(write(lim, sizeof(*lim)));
int blk_stack_limits(struct queue_limits *t, struct queue_limits *b, sector_t start)
	__checks(write(t, sizeof(*t)))
	__checks(read(b, sizeof(*b)));
void disk_uevent(struct gendisk *disk, enum kobject_action action)
	__runs_in(process) __checks(ref(disk));
void blk_mark_disk_dead(struct gendisk *disk)
	__runs_in(process) __checks(ref(disk));
/* With the disk's open_mutex held. */
int bdev_disk_changed(struct gendisk *disk, bool invalidate)
	__runs_in(process) __checks(ref(disk));
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 11, 0)
void disk_update_readahead(struct gendisk *disk) __checks(ref(disk));
#endif
/* To the disk below, which is another driver's. */
void submit_bio_noacct(struct bio *bio)
	__checks(ref(bio->bi_bdev))
	__transfers(bio_caps(bio));
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 11, 0)
bool disk_live(struct gendisk *disk) __checks(ref(disk));
#endif
unsigned long bdev_start_io_acct(struct block_device *bdev,
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 4, 0)
				 unsigned int sectors, enum req_op op, unsigned long start_time)
#else
				 enum req_op op, unsigned long start_time)
#endif
	__checks(ref(bdev));
void bdev_end_io_acct(struct block_device *bdev, enum req_op op,
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 4, 0)
		      unsigned long start_time)
#else
		      unsigned int sectors, unsigned long start_time)
#endif
	__checks(ref(bdev));
/* As work of the driver's on the block layer's own queue. */
int kblockd_schedule_work(struct work_struct *work)
	__checks(ref(work))
	__checks_if(!own_pinned(work, sizeof(*work)), write(work, sizeof(*work)))
	__registers(work->func, work_struct.func)
	__requires(work_is_sound(work))
	__pins(write(work, sizeof(*work)), cancel_work_sync(work))
	__unpins_if(!ret, cancel_work_sync(work));
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 11, 0)
/* The snapshot was taken with the queue's mutex held, which this lets go. */
USABLE(request_queue, limits_lock);
int queue_limits_commit_update_frozen(struct request_queue *q, struct queue_limits *lim)
	__runs_in(process)
	__checks(ref(q))
	__checks(write(lim, sizeof(*lim)))
	__drops(mutex_unlock(&q->limits_lock));
int queue_limits_commit_update(struct request_queue *q, struct queue_limits *lim)
	__runs_in(process)
	__checks(ref(q))
	__checks(write(lim, sizeof(*lim)))
	__drops(mutex_unlock(&q->limits_lock));
void queue_limits_stack_bdev(struct queue_limits *t, struct block_device *bdev, sector_t offset, const char *pfx)
	__checks(write(t, sizeof(*t)))
	__checks(ref(bdev))
	__checks(string(pfx));
#endif
VALUE(blkdev_compat_ptr_ioctl);

/* ---- what the kernel calls ---- */
#define OF_DISK __principal(bdev->bd_disk) __runs_in(process)
int CALLBACK(pr_ops, pr_register)(struct block_device *bdev, u64 old_key, u64 new_key, u32 flags)
	OF_DISK __faults(-EIO);
int CALLBACK(pr_ops, pr_reserve)(struct block_device *bdev, u64 key, enum pr_type type, u32 flags)
	OF_DISK __faults(-EIO);
int CALLBACK(pr_ops, pr_release)(struct block_device *bdev, u64 key, enum pr_type type)
	OF_DISK __faults(-EIO);
int CALLBACK(pr_ops, pr_preempt)(struct block_device *bdev, u64 old_key, u64 new_key, enum pr_type type, bool abort)
	OF_DISK __faults(-EIO);
int CALLBACK(pr_ops, pr_clear)(struct block_device *bdev, u64 key)
	OF_DISK __faults(-EIO);
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 5, 0)
int CALLBACK(pr_ops, pr_read_keys)(struct block_device *bdev, struct pr_keys *keys_info)
	OF_DISK
	__lends(write(keys_info, struct_size(keys_info, keys, keys_info->num_keys)))
	__faults(-EIO);
int CALLBACK(pr_ops, pr_read_reservation)(struct block_device *bdev, struct pr_held_reservation *rsv)
	OF_DISK
	__lends(write(rsv, sizeof(*rsv)))
	__faults(-EIO);
#endif
/* For everything below submit_bio_noacct(): also from a softirq that resubmits. */
void CALLBACK(block_device_operations, submit_bio)(struct bio *bio)
	__principal(bio->bi_bdev->bd_disk) __runs_in(softirq)
	__transfers(bio_caps(bio))
	__faults((bio_io_error(bio), 0));
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 5, 0)
int CALLBACK(block_device_operations, open)(struct block_device *bdev, fmode_t mode)
	__principal(bdev->bd_disk) __runs_in(process) __faults(-ENXIO);
void CALLBACK(block_device_operations, release)(struct gendisk *disk, fmode_t mode)
	__principal(disk) __runs_in(process) __faults();
#else
int CALLBACK(block_device_operations, open)(struct gendisk *disk, blk_mode_t mode)
	__principal(disk) __runs_in(process) __faults(-ENXIO);
void CALLBACK(block_device_operations, release)(struct gendisk *disk)
	__principal(disk) __runs_in(process) __faults();
#endif
int CALLBACK(block_device_operations, ioctl)(struct block_device *bdev, fmode_t mode, unsigned int cmd, unsigned long arg)
	__principal(bdev->bd_disk) __runs_in(process) __faults(-ENXIO);
int CALLBACK(block_device_operations, compat_ioctl)(struct block_device *bdev, fmode_t mode, unsigned int cmd, unsigned long arg)
	__principal(bdev->bd_disk) __runs_in(process) __faults(-ENXIO);
int CALLBACK(block_device_operations, getgeo)(struct block_device *bdev, struct hd_geometry *geo)
	__principal(bdev->bd_disk) __runs_in(process)
	__lends(write(geo, sizeof(*geo)))
	__faults(-ENXIO);
/* @cb is the kernel's, and nothing says yet that the driver may call it: zoned devices are killed at their first report. */
int CALLBACK(block_device_operations, report_zones)(struct gendisk *disk, sector_t sector, unsigned int nr_zones,
						    report_zones_cb cb, void *data)
	__principal(disk) __runs_in(process)
	__faults(-EIO);
int CALLBACK(block_device_operations, get_unique_id)(struct gendisk *disk, u8 *id, enum blk_unique_id id_type)
	__principal(disk) __runs_in(process)
	__lends(write(id, 16))
	__faults(-EIO);
unsigned int CALLBACK(block_device_operations, check_events)(struct gendisk *disk, unsigned int clearing)
	__principal(disk) __runs_in(process) __faults(0);
void CALLBACK(block_device_operations, unlock_native_capacity)(struct gendisk *disk)
	__principal(disk) __runs_in(process) __faults();
int CALLBACK(block_device_operations, set_read_only)(struct block_device *bdev, bool ro)
	__principal(bdev->bd_disk) __runs_in(process) __faults(-ENXIO);
void CALLBACK(block_device_operations, swap_slot_free_notify)(struct block_device *bdev, unsigned long slot)
	__principal(bdev->bd_disk) __runs_in(softirq) __faults();
void CALLBACK(block_device_operations, free_disk)(struct gendisk *disk)
	__principal(disk) __runs_in(process) __faults();
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 4, 0)
int CALLBACK(block_device_operations, rw_page)(struct block_device *bdev, sector_t sector, struct page *page, enum req_op op)
	__principal(bdev->bd_disk) __runs_in(process)
	__transfers(ref(page))
	__lends_if(!op_is_write(op), write(page_address(page), page_size(page)))
	__returns(ref(page))
	__faults(-ENXIO);
#endif
#endif
