/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/sched.h>
#include <linux/preempt.h>
#include <linux/smp.h>
#include <linux/ftrace.h>
#include <linux/static_call.h>
#include <linux/version.h>
#include <asm/nospec-branch.h>
#include <asm/page.h>
#include <linux/uaccess.h>
#include <linux/bitops.h>
#include <linux/crypto.h>
#include <crypto/algapi.h>
#include <crypto/hash.h>
#include <crypto/kpp.h>
#include <crypto/internal/hash.h>
#include <linux/types.h>
#include <linux/acpi.h>
#include <linux/async.h>
#include <linux/mm.h>
#include <linux/sched/task_stack.h>
#include <linux/badblocks.h>
#include <linux/bio.h>
#include <linux/blk_types.h>
#include <linux/blkdev.h>
#include <linux/pagemap.h>
#include <linux/bitmap.h>
#include <linux/find.h>
#include <linux/blk-integrity.h>
#include <linux/blk-mq.h>
#include <linux/t10-pi.h>
#include <linux/blk-mq-pci.h>
#include <linux/pci.h>
#include <linux/virtio.h>
#include <linux/blk-mq-virtio.h>
#include <linux/scatterlist.h>
#include <linux/hdreg.h>
#include <linux/pr.h>
#include <linux/overflow.h>
#include <linux/cdev.h>
#include <linux/fs.h>
#include <linux/kdev_t.h>
#include <linux/device.h>
#include <linux/device/class.h>
#include <linux/kobject.h>
#include <linux/pm_qos.h>
#include <linux/completion.h>
#include <linux/swait.h>
#include <linux/wait.h>
#include <linux/configfs.h>
#include <linux/cpu.h>
#include <linux/cpuhotplug.h>
#include <linux/list.h>
#include <linux/cpumask.h>
#include <linux/crc32.h>
#include <linux/bitrev.h>
#include <linux/debugfs.h>
#include <linux/delay.h>
#include <linux/jiffies.h>
#include <linux/timer.h>
#include <linux/pm_wakeup.h>
#include <linux/slab.h>
#include <linux/dim.h>
#include <linux/netdevice.h>
#include <linux/dma-mapping.h>
#include <linux/dmapool.h>
#include <linux/dmi.h>
#include <asm/cpu_device_id.h>
#include <asm/processor.h>
#include <linux/ethtool.h>
#include <linux/bpf.h>
#include <linux/filter.h>
#include <net/xdp.h>
#include <linux/firmware.h>
#include <asm/fpu/api.h>
#include <linux/hid.h>
#include <linux/hrtimer.h>
#include <linux/hw_random.h>
#include <linux/errno.h>
#include <linux/hwmon.h>
#include <linux/hwmon-vid.h>
#include <linux/i2c.h>
#include <linux/i2c-algo-bit.h>
#include <linux/idr.h>
#include <linux/iio/iio.h>
#include <linux/iio/buffer.h>
#include <linux/iio/events.h>
#include <linux/iio/driver.h>
#include <linux/iio/sysfs.h>
#include <linux/iio/machine.h>
#include <linux/iio/trigger.h>
#include <linux/iio/trigger_consumer.h>
#include <linux/iio/triggered_buffer.h>
#include <linux/iio/kfifo_buf.h>
#include <linux/input.h>
#include <linux/input/mt.h>
#include <linux/interrupt.h>
#include <linux/irq.h>
#include <linux/int_log.h>
#include <linux/io.h>
#include <linux/io_uring.h>
#include <linux/uio.h>
#include <linux/io_uring/cmd.h>
#include <linux/ioport.h>
#include <linux/pnp.h>
#include <linux/kernel.h>
#include <linux/string_helpers.h>
#include <linux/ctype.h>
#include <linux/gcd.h>
#include <linux/lcm.h>
#include <linux/sort.h>
#include <linux/capability.h>
#include <linux/kmod.h>
#include <linux/ratelimit.h>
#include <linux/printk.h>
#include <linux/cc_platform.h>
#include <linux/kstrtox.h>
#include <linux/moduleparam.h>
#include <linux/kthread.h>
#include <linux/freezer.h>
#include <uapi/linux/sched/types.h>
#include <linux/leds.h>
#include <linux/phy.h>
#include <linux/mdio.h>
#include <linux/of_mdio.h>
#include <linux/ethtool_netlink.h>
#include <linux/mempool.h>
#include <linux/memremap.h>
#include <linux/mii.h>
#include <linux/gfp.h>
#include <linux/highmem.h>
#include <linux/module.h>
#include <linux/etherdevice.h>
#include <linux/if_vlan.h>
#include <net/net_namespace.h>
#include <linux/dynamic_queue_limits.h>
#include <linux/rtnetlink.h>
#include <net/netdev_rx_queue.h>
#include <linux/netfilter.h>
#include <linux/netfilter/x_tables.h>
#include <net/ipv6.h>
#include <linux/nls.h>
#include <linux/notifier.h>
#include <linux/reboot.h>
#include <linux/suspend.h>
#include <linux/inetdevice.h>
#include <linux/nvme-auth.h>
#include <linux/string.h>
#include <linux/once.h>
#include <linux/bug.h>
#include <linux/refcount.h>
#include <linux/aer.h>
#include <asm-generic/pci_iomap.h>
#include <linux/pm.h>
#include <linux/percpu.h>
#include <linux/nodemask.h>
#include <linux/topology.h>
#include <linux/platform_device.h>
#include <linux/pm_runtime.h>
#include <linux/dev_printk.h>
#include <linux/dynamic_debug.h>
#include <linux/net.h>
#include <linux/property.h>
#include <linux/ptp_clock_kernel.h>
#include <linux/radix-tree.h>
#include <linux/random.h>
#include <linux/rcupdate.h>
#include <linux/regmap.h>
#include <linux/spi/spi.h>
#include <linux/regulator/consumer.h>
#include <linux/rfkill.h>
#include <net/rtnetlink.h>
#include <linux/spinlock.h>
#include <linux/semaphore.h>
#include <linux/rwsem.h>
#include <linux/ioctl.h>
#include <linux/sed-opal.h>
#include <linux/serio.h>
#include <linux/skbuff.h>
#include <net/netlink.h>
#include <net/checksum.h>
#include <net/flow_dissector.h>
#include <linux/mutex.h>
#include <linux/bottom_half.h>
#include <linux/srcu.h>
#include <linux/sysfs.h>
#include <linux/ktime.h>
#include <linux/timekeeping.h>
#include <linux/timecounter.h>
#include <linux/time64.h>
#include <asm/tsc.h>
#include <linux/sched/clock.h>
#include <linux/trace_events.h>
#include <linux/trace_seq.h>
#include <linux/static_call_types.h>
#include <linux/tracepoint-defs.h>
#include <linux/thread_info.h>
#include <linux/usb.h>
#include <linux/usb/hcd.h>
#include <linux/usb/cdc.h>
#include <linux/usb/usbnet.h>
#include <linux/uuid.h>
#include <linux/virtio_config.h>
#include <uapi/linux/virtio_pci.h>
#include <linux/vmalloc.h>
#include <linux/watchdog.h>
#include <linux/workqueue.h>
#include <linux/xarray.h>
#include <media/rc-map.h>
#include <net/bluetooth/bluetooth.h>
#include <net/ip6_checksum.h>
#include <linux/in6.h>
#include <net/dst.h>
#include <linux/netfilter/nf_conntrack_common.h>
#include <net/ip_vs.h>
#include <linux/err.h>
#include <net/net_failover.h>
#include <net/netdev_queues.h>
#include <linux/netlink.h>
#include <net/xdp_sock_drv.h>
#include <net/xsk_buff_pool.h>
#include <sound/control.h>
#include <sound/core.h>
#include <sound/pcm.h>
#include "wrap.h"

_Static_assert(sizeof(struct _ddebug) == 56, "struct _ddebug changed its size");
static const struct cordon_member members__ddebug[] = {
	{ "modname", offsetof(struct _ddebug, modname), sizeof(((struct _ddebug *)0)->modname) },
	{ "function", offsetof(struct _ddebug, function), sizeof(((struct _ddebug *)0)->function) },
	{ "filename", offsetof(struct _ddebug, filename), sizeof(((struct _ddebug *)0)->filename) },
	{ "format", offsetof(struct _ddebug, format), sizeof(((struct _ddebug *)0)->format) },
	{ "lineno", 32, 4 },	/* bit-field */
	{ "class_id", 32, 4 },	/* bit-field */
	{ "flags", 32, 4 },	/* bit-field */
	{ "key", offsetof(struct _ddebug, key), sizeof(((struct _ddebug *)0)->key) },
};
const struct cordon_type cordon_type__ddebug = {
	.name = "_ddebug",
	.size = sizeof(struct _ddebug),
	.member_count = ARRAY_SIZE(members__ddebug),
	.members = members__ddebug,
};

_Static_assert(sizeof(struct async_domain) == 24, "struct async_domain changed its size");
static const struct cordon_member members_async_domain[] = {
	{ "pending", offsetof(struct async_domain, pending), sizeof(((struct async_domain *)0)->pending) },
	{ "registered", 16, 1 },	/* bit-field */
};
const struct cordon_type cordon_type_async_domain = {
	.name = "async_domain",
	.size = sizeof(struct async_domain),
	.member_count = ARRAY_SIZE(members_async_domain),
	.members = members_async_domain,
};

_Static_assert(sizeof(struct atomic_notifier_head) == 16, "struct atomic_notifier_head changed its size");
static const struct cordon_member members_atomic_notifier_head[] = {
	{ "lock", offsetof(struct atomic_notifier_head, lock), sizeof(((struct atomic_notifier_head *)0)->lock) },
	{ "head", offsetof(struct atomic_notifier_head, head), sizeof(((struct atomic_notifier_head *)0)->head) },
};
const struct cordon_type cordon_type_atomic_notifier_head = {
	.name = "atomic_notifier_head",
	.size = sizeof(struct atomic_notifier_head),
	.member_count = ARRAY_SIZE(members_atomic_notifier_head),
	.members = members_atomic_notifier_head,
};

_Static_assert(sizeof(struct attribute) == 16, "struct attribute changed its size");
static const struct cordon_member members_attribute[] = {
	{ "name", offsetof(struct attribute, name), sizeof(((struct attribute *)0)->name) },
	{ "mode", offsetof(struct attribute, mode), sizeof(((struct attribute *)0)->mode) },
};
const struct cordon_type cordon_type_attribute = {
	.name = "attribute",
	.size = sizeof(struct attribute),
	.member_count = ARRAY_SIZE(members_attribute),
	.members = members_attribute,
};

_Static_assert(sizeof(struct attribute_group) == 40, "struct attribute_group changed its size");
static const struct cordon_member members_attribute_group[] = {
	{ "name", offsetof(struct attribute_group, name), sizeof(((struct attribute_group *)0)->name) },
	{ "is_visible", offsetof(struct attribute_group, is_visible), sizeof(((struct attribute_group *)0)->is_visible) },
	{ "is_bin_visible", offsetof(struct attribute_group, is_bin_visible), sizeof(((struct attribute_group *)0)->is_bin_visible) },
	{ "attrs", offsetof(struct attribute_group, attrs), sizeof(((struct attribute_group *)0)->attrs) },
	{ "bin_attrs", offsetof(struct attribute_group, bin_attrs), sizeof(((struct attribute_group *)0)->bin_attrs) },
};
const struct cordon_type cordon_type_attribute_group = {
	.name = "attribute_group",
	.size = sizeof(struct attribute_group),
	.member_count = ARRAY_SIZE(members_attribute_group),
	.members = members_attribute_group,
};

_Static_assert(sizeof(struct badblocks) == 64, "struct badblocks changed its size");
static const struct cordon_member members_badblocks[] = {
	{ "dev", offsetof(struct badblocks, dev), sizeof(((struct badblocks *)0)->dev) },
	{ "count", offsetof(struct badblocks, count), sizeof(((struct badblocks *)0)->count) },
	{ "unacked_exist", offsetof(struct badblocks, unacked_exist), sizeof(((struct badblocks *)0)->unacked_exist) },
	{ "shift", offsetof(struct badblocks, shift), sizeof(((struct badblocks *)0)->shift) },
	{ "page", offsetof(struct badblocks, page), sizeof(((struct badblocks *)0)->page) },
	{ "changed", offsetof(struct badblocks, changed), sizeof(((struct badblocks *)0)->changed) },
	{ "lock", offsetof(struct badblocks, lock), sizeof(((struct badblocks *)0)->lock) },
	{ "sector", offsetof(struct badblocks, sector), sizeof(((struct badblocks *)0)->sector) },
	{ "size", offsetof(struct badblocks, size), sizeof(((struct badblocks *)0)->size) },
};
const struct cordon_type cordon_type_badblocks = {
	.name = "badblocks",
	.size = sizeof(struct badblocks),
	.member_count = ARRAY_SIZE(members_badblocks),
	.members = members_badblocks,
};

_Static_assert(sizeof(struct bin_attribute) == 72, "struct bin_attribute changed its size");
static const struct cordon_member members_bin_attribute[] = {
	{ "attr", offsetof(struct bin_attribute, attr), sizeof(((struct bin_attribute *)0)->attr) },
	{ "size", offsetof(struct bin_attribute, size), sizeof(((struct bin_attribute *)0)->size) },
	{ "private", offsetof(struct bin_attribute, private), sizeof(((struct bin_attribute *)0)->private) },
	{ "f_mapping", offsetof(struct bin_attribute, f_mapping), sizeof(((struct bin_attribute *)0)->f_mapping) },
	{ "read", offsetof(struct bin_attribute, read), sizeof(((struct bin_attribute *)0)->read) },
	{ "write", offsetof(struct bin_attribute, write), sizeof(((struct bin_attribute *)0)->write) },
	{ "llseek", offsetof(struct bin_attribute, llseek), sizeof(((struct bin_attribute *)0)->llseek) },
	{ "mmap", offsetof(struct bin_attribute, mmap), sizeof(((struct bin_attribute *)0)->mmap) },
};
const struct cordon_type cordon_type_bin_attribute = {
	.name = "bin_attribute",
	.size = sizeof(struct bin_attribute),
	.member_count = ARRAY_SIZE(members_bin_attribute),
	.members = members_bin_attribute,
};

_Static_assert(sizeof(struct bio) == 128, "struct bio changed its size");
static const struct cordon_member members_bio[] = {
	{ "bi_next", offsetof(struct bio, bi_next), sizeof(((struct bio *)0)->bi_next) },
	{ "bi_bdev", offsetof(struct bio, bi_bdev), sizeof(((struct bio *)0)->bi_bdev) },
	{ "bi_opf", offsetof(struct bio, bi_opf), sizeof(((struct bio *)0)->bi_opf) },
	{ "bi_flags", offsetof(struct bio, bi_flags), sizeof(((struct bio *)0)->bi_flags) },
	{ "bi_ioprio", offsetof(struct bio, bi_ioprio), sizeof(((struct bio *)0)->bi_ioprio) },
	{ "bi_write_hint", offsetof(struct bio, bi_write_hint), sizeof(((struct bio *)0)->bi_write_hint) },
	{ "bi_status", offsetof(struct bio, bi_status), sizeof(((struct bio *)0)->bi_status) },
	{ "__bi_remaining", offsetof(struct bio, __bi_remaining), sizeof(((struct bio *)0)->__bi_remaining) },
	{ "bi_iter", offsetof(struct bio, bi_iter), sizeof(((struct bio *)0)->bi_iter) },
	{ "bi_cookie", offsetof(struct bio, bi_cookie), sizeof(((struct bio *)0)->bi_cookie) },
	{ "__bi_nr_segments", offsetof(struct bio, __bi_nr_segments), sizeof(((struct bio *)0)->__bi_nr_segments) },
	{ "bi_end_io", offsetof(struct bio, bi_end_io), sizeof(((struct bio *)0)->bi_end_io) },
	{ "bi_private", offsetof(struct bio, bi_private), sizeof(((struct bio *)0)->bi_private) },
	{ "bi_blkg", offsetof(struct bio, bi_blkg), sizeof(((struct bio *)0)->bi_blkg) },
	{ "bi_issue", offsetof(struct bio, bi_issue), sizeof(((struct bio *)0)->bi_issue) },
	{ "bi_iocost_cost", offsetof(struct bio, bi_iocost_cost), sizeof(((struct bio *)0)->bi_iocost_cost) },
	{ "bi_integrity", offsetof(struct bio, bi_integrity), sizeof(((struct bio *)0)->bi_integrity) },
	{ "bi_vcnt", offsetof(struct bio, bi_vcnt), sizeof(((struct bio *)0)->bi_vcnt) },
	{ "bi_max_vecs", offsetof(struct bio, bi_max_vecs), sizeof(((struct bio *)0)->bi_max_vecs) },
	{ "__bi_cnt", offsetof(struct bio, __bi_cnt), sizeof(((struct bio *)0)->__bi_cnt) },
	{ "bi_io_vec", offsetof(struct bio, bi_io_vec), sizeof(((struct bio *)0)->bi_io_vec) },
	{ "bi_pool", offsetof(struct bio, bi_pool), sizeof(((struct bio *)0)->bi_pool) },
};
const struct cordon_type cordon_type_bio = {
	.name = "bio",
	.size = sizeof(struct bio),
	.member_count = ARRAY_SIZE(members_bio),
	.members = members_bio,
};

_Static_assert(sizeof(struct bio_integrity_payload) == 96, "struct bio_integrity_payload changed its size");
static const struct cordon_member members_bio_integrity_payload[] = {
	{ "bip_bio", offsetof(struct bio_integrity_payload, bip_bio), sizeof(((struct bio_integrity_payload *)0)->bip_bio) },
	{ "bip_iter", offsetof(struct bio_integrity_payload, bip_iter), sizeof(((struct bio_integrity_payload *)0)->bip_iter) },
	{ "bip_vcnt", offsetof(struct bio_integrity_payload, bip_vcnt), sizeof(((struct bio_integrity_payload *)0)->bip_vcnt) },
	{ "bip_max_vcnt", offsetof(struct bio_integrity_payload, bip_max_vcnt), sizeof(((struct bio_integrity_payload *)0)->bip_max_vcnt) },
	{ "bip_flags", offsetof(struct bio_integrity_payload, bip_flags), sizeof(((struct bio_integrity_payload *)0)->bip_flags) },
	{ "bio_iter", offsetof(struct bio_integrity_payload, bio_iter), sizeof(((struct bio_integrity_payload *)0)->bio_iter) },
	{ "bip_work", offsetof(struct bio_integrity_payload, bip_work), sizeof(((struct bio_integrity_payload *)0)->bip_work) },
	{ "bip_vec", offsetof(struct bio_integrity_payload, bip_vec), sizeof(((struct bio_integrity_payload *)0)->bip_vec) },
};
const struct cordon_type cordon_type_bio_integrity_payload = {
	.name = "bio_integrity_payload",
	.size = sizeof(struct bio_integrity_payload),
	.member_count = ARRAY_SIZE(members_bio_integrity_payload),
	.members = members_bio_integrity_payload,
};

_Static_assert(sizeof(struct bio_list) == 16, "struct bio_list changed its size");
static const struct cordon_member members_bio_list[] = {
	{ "head", offsetof(struct bio_list, head), sizeof(((struct bio_list *)0)->head) },
	{ "tail", offsetof(struct bio_list, tail), sizeof(((struct bio_list *)0)->tail) },
};
const struct cordon_type cordon_type_bio_list = {
	.name = "bio_list",
	.size = sizeof(struct bio_list),
	.member_count = ARRAY_SIZE(members_bio_list),
	.members = members_bio_list,
};

_Static_assert(sizeof(struct blk_mq_hw_ctx) == 512, "struct blk_mq_hw_ctx changed its size");
static const struct cordon_member members_blk_mq_hw_ctx[] = {
	{ "lock", offsetof(struct blk_mq_hw_ctx, lock), sizeof(((struct blk_mq_hw_ctx *)0)->lock) },
	{ "dispatch", offsetof(struct blk_mq_hw_ctx, dispatch), sizeof(((struct blk_mq_hw_ctx *)0)->dispatch) },
	{ "state", offsetof(struct blk_mq_hw_ctx, state), sizeof(((struct blk_mq_hw_ctx *)0)->state) },
	{ "run_work", offsetof(struct blk_mq_hw_ctx, run_work), sizeof(((struct blk_mq_hw_ctx *)0)->run_work) },
	{ "cpumask", offsetof(struct blk_mq_hw_ctx, cpumask), sizeof(((struct blk_mq_hw_ctx *)0)->cpumask) },
	{ "next_cpu", offsetof(struct blk_mq_hw_ctx, next_cpu), sizeof(((struct blk_mq_hw_ctx *)0)->next_cpu) },
	{ "next_cpu_batch", offsetof(struct blk_mq_hw_ctx, next_cpu_batch), sizeof(((struct blk_mq_hw_ctx *)0)->next_cpu_batch) },
	{ "flags", offsetof(struct blk_mq_hw_ctx, flags), sizeof(((struct blk_mq_hw_ctx *)0)->flags) },
	{ "sched_data", offsetof(struct blk_mq_hw_ctx, sched_data), sizeof(((struct blk_mq_hw_ctx *)0)->sched_data) },
	{ "queue", offsetof(struct blk_mq_hw_ctx, queue), sizeof(((struct blk_mq_hw_ctx *)0)->queue) },
	{ "fq", offsetof(struct blk_mq_hw_ctx, fq), sizeof(((struct blk_mq_hw_ctx *)0)->fq) },
	{ "driver_data", offsetof(struct blk_mq_hw_ctx, driver_data), sizeof(((struct blk_mq_hw_ctx *)0)->driver_data) },
	{ "ctx_map", offsetof(struct blk_mq_hw_ctx, ctx_map), sizeof(((struct blk_mq_hw_ctx *)0)->ctx_map) },
	{ "dispatch_from", offsetof(struct blk_mq_hw_ctx, dispatch_from), sizeof(((struct blk_mq_hw_ctx *)0)->dispatch_from) },
	{ "dispatch_busy", offsetof(struct blk_mq_hw_ctx, dispatch_busy), sizeof(((struct blk_mq_hw_ctx *)0)->dispatch_busy) },
	{ "type", offsetof(struct blk_mq_hw_ctx, type), sizeof(((struct blk_mq_hw_ctx *)0)->type) },
	{ "nr_ctx", offsetof(struct blk_mq_hw_ctx, nr_ctx), sizeof(((struct blk_mq_hw_ctx *)0)->nr_ctx) },
	{ "ctxs", offsetof(struct blk_mq_hw_ctx, ctxs), sizeof(((struct blk_mq_hw_ctx *)0)->ctxs) },
	{ "dispatch_wait_lock", offsetof(struct blk_mq_hw_ctx, dispatch_wait_lock), sizeof(((struct blk_mq_hw_ctx *)0)->dispatch_wait_lock) },
	{ "dispatch_wait", offsetof(struct blk_mq_hw_ctx, dispatch_wait), sizeof(((struct blk_mq_hw_ctx *)0)->dispatch_wait) },
	{ "wait_index", offsetof(struct blk_mq_hw_ctx, wait_index), sizeof(((struct blk_mq_hw_ctx *)0)->wait_index) },
	{ "tags", offsetof(struct blk_mq_hw_ctx, tags), sizeof(((struct blk_mq_hw_ctx *)0)->tags) },
	{ "sched_tags", offsetof(struct blk_mq_hw_ctx, sched_tags), sizeof(((struct blk_mq_hw_ctx *)0)->sched_tags) },
	{ "numa_node", offsetof(struct blk_mq_hw_ctx, numa_node), sizeof(((struct blk_mq_hw_ctx *)0)->numa_node) },
	{ "queue_num", offsetof(struct blk_mq_hw_ctx, queue_num), sizeof(((struct blk_mq_hw_ctx *)0)->queue_num) },
	{ "nr_active", offsetof(struct blk_mq_hw_ctx, nr_active), sizeof(((struct blk_mq_hw_ctx *)0)->nr_active) },
	{ "cpuhp_online", offsetof(struct blk_mq_hw_ctx, cpuhp_online), sizeof(((struct blk_mq_hw_ctx *)0)->cpuhp_online) },
	{ "cpuhp_dead", offsetof(struct blk_mq_hw_ctx, cpuhp_dead), sizeof(((struct blk_mq_hw_ctx *)0)->cpuhp_dead) },
	{ "kobj", offsetof(struct blk_mq_hw_ctx, kobj), sizeof(((struct blk_mq_hw_ctx *)0)->kobj) },
	{ "debugfs_dir", offsetof(struct blk_mq_hw_ctx, debugfs_dir), sizeof(((struct blk_mq_hw_ctx *)0)->debugfs_dir) },
	{ "sched_debugfs_dir", offsetof(struct blk_mq_hw_ctx, sched_debugfs_dir), sizeof(((struct blk_mq_hw_ctx *)0)->sched_debugfs_dir) },
	{ "hctx_list", offsetof(struct blk_mq_hw_ctx, hctx_list), sizeof(((struct blk_mq_hw_ctx *)0)->hctx_list) },
};
const struct cordon_type cordon_type_blk_mq_hw_ctx = {
	.name = "blk_mq_hw_ctx",
	.size = sizeof(struct blk_mq_hw_ctx),
	.member_count = ARRAY_SIZE(members_blk_mq_hw_ctx),
	.members = members_blk_mq_hw_ctx,
};

_Static_assert(sizeof(struct blk_mq_ops) == 144, "struct blk_mq_ops changed its size");
static const struct cordon_member members_blk_mq_ops[] = {
	{ "queue_rq", offsetof(struct blk_mq_ops, queue_rq), sizeof(((struct blk_mq_ops *)0)->queue_rq) },
	{ "commit_rqs", offsetof(struct blk_mq_ops, commit_rqs), sizeof(((struct blk_mq_ops *)0)->commit_rqs) },
	{ "queue_rqs", offsetof(struct blk_mq_ops, queue_rqs), sizeof(((struct blk_mq_ops *)0)->queue_rqs) },
	{ "get_budget", offsetof(struct blk_mq_ops, get_budget), sizeof(((struct blk_mq_ops *)0)->get_budget) },
	{ "put_budget", offsetof(struct blk_mq_ops, put_budget), sizeof(((struct blk_mq_ops *)0)->put_budget) },
	{ "set_rq_budget_token", offsetof(struct blk_mq_ops, set_rq_budget_token), sizeof(((struct blk_mq_ops *)0)->set_rq_budget_token) },
	{ "get_rq_budget_token", offsetof(struct blk_mq_ops, get_rq_budget_token), sizeof(((struct blk_mq_ops *)0)->get_rq_budget_token) },
	{ "timeout", offsetof(struct blk_mq_ops, timeout), sizeof(((struct blk_mq_ops *)0)->timeout) },
	{ "poll", offsetof(struct blk_mq_ops, poll), sizeof(((struct blk_mq_ops *)0)->poll) },
	{ "complete", offsetof(struct blk_mq_ops, complete), sizeof(((struct blk_mq_ops *)0)->complete) },
	{ "init_hctx", offsetof(struct blk_mq_ops, init_hctx), sizeof(((struct blk_mq_ops *)0)->init_hctx) },
	{ "exit_hctx", offsetof(struct blk_mq_ops, exit_hctx), sizeof(((struct blk_mq_ops *)0)->exit_hctx) },
	{ "init_request", offsetof(struct blk_mq_ops, init_request), sizeof(((struct blk_mq_ops *)0)->init_request) },
	{ "exit_request", offsetof(struct blk_mq_ops, exit_request), sizeof(((struct blk_mq_ops *)0)->exit_request) },
	{ "cleanup_rq", offsetof(struct blk_mq_ops, cleanup_rq), sizeof(((struct blk_mq_ops *)0)->cleanup_rq) },
	{ "busy", offsetof(struct blk_mq_ops, busy), sizeof(((struct blk_mq_ops *)0)->busy) },
	{ "map_queues", offsetof(struct blk_mq_ops, map_queues), sizeof(((struct blk_mq_ops *)0)->map_queues) },
	{ "show_rq", offsetof(struct blk_mq_ops, show_rq), sizeof(((struct blk_mq_ops *)0)->show_rq) },
};
const struct cordon_type cordon_type_blk_mq_ops = {
	.name = "blk_mq_ops",
	.size = sizeof(struct blk_mq_ops),
	.member_count = ARRAY_SIZE(members_blk_mq_ops),
	.members = members_blk_mq_ops,
};

_Static_assert(sizeof(struct blk_mq_queue_data) == 16, "struct blk_mq_queue_data changed its size");
static const struct cordon_member members_blk_mq_queue_data[] = {
	{ "rq", offsetof(struct blk_mq_queue_data, rq), sizeof(((struct blk_mq_queue_data *)0)->rq) },
	{ "last", offsetof(struct blk_mq_queue_data, last), sizeof(((struct blk_mq_queue_data *)0)->last) },
};
const struct cordon_type cordon_type_blk_mq_queue_data = {
	.name = "blk_mq_queue_data",
	.size = sizeof(struct blk_mq_queue_data),
	.member_count = ARRAY_SIZE(members_blk_mq_queue_data),
	.members = members_blk_mq_queue_data,
};

_Static_assert(sizeof(struct blk_mq_queue_map) == 16, "struct blk_mq_queue_map changed its size");
static const struct cordon_member members_blk_mq_queue_map[] = {
	{ "mq_map", offsetof(struct blk_mq_queue_map, mq_map), sizeof(((struct blk_mq_queue_map *)0)->mq_map) },
	{ "nr_queues", offsetof(struct blk_mq_queue_map, nr_queues), sizeof(((struct blk_mq_queue_map *)0)->nr_queues) },
	{ "queue_offset", offsetof(struct blk_mq_queue_map, queue_offset), sizeof(((struct blk_mq_queue_map *)0)->queue_offset) },
};
const struct cordon_type cordon_type_blk_mq_queue_map = {
	.name = "blk_mq_queue_map",
	.size = sizeof(struct blk_mq_queue_map),
	.member_count = ARRAY_SIZE(members_blk_mq_queue_map),
	.members = members_blk_mq_queue_map,
};

_Static_assert(sizeof(struct blk_mq_tag_set) == 168, "struct blk_mq_tag_set changed its size");
static const struct cordon_member members_blk_mq_tag_set[] = {
	{ "ops", offsetof(struct blk_mq_tag_set, ops), sizeof(((struct blk_mq_tag_set *)0)->ops) },
	{ "map", offsetof(struct blk_mq_tag_set, map), sizeof(((struct blk_mq_tag_set *)0)->map) },
	{ "nr_maps", offsetof(struct blk_mq_tag_set, nr_maps), sizeof(((struct blk_mq_tag_set *)0)->nr_maps) },
	{ "nr_hw_queues", offsetof(struct blk_mq_tag_set, nr_hw_queues), sizeof(((struct blk_mq_tag_set *)0)->nr_hw_queues) },
	{ "queue_depth", offsetof(struct blk_mq_tag_set, queue_depth), sizeof(((struct blk_mq_tag_set *)0)->queue_depth) },
	{ "reserved_tags", offsetof(struct blk_mq_tag_set, reserved_tags), sizeof(((struct blk_mq_tag_set *)0)->reserved_tags) },
	{ "cmd_size", offsetof(struct blk_mq_tag_set, cmd_size), sizeof(((struct blk_mq_tag_set *)0)->cmd_size) },
	{ "numa_node", offsetof(struct blk_mq_tag_set, numa_node), sizeof(((struct blk_mq_tag_set *)0)->numa_node) },
	{ "timeout", offsetof(struct blk_mq_tag_set, timeout), sizeof(((struct blk_mq_tag_set *)0)->timeout) },
	{ "flags", offsetof(struct blk_mq_tag_set, flags), sizeof(((struct blk_mq_tag_set *)0)->flags) },
	{ "driver_data", offsetof(struct blk_mq_tag_set, driver_data), sizeof(((struct blk_mq_tag_set *)0)->driver_data) },
	{ "tags", offsetof(struct blk_mq_tag_set, tags), sizeof(((struct blk_mq_tag_set *)0)->tags) },
	{ "shared_tags", offsetof(struct blk_mq_tag_set, shared_tags), sizeof(((struct blk_mq_tag_set *)0)->shared_tags) },
	{ "tag_list_lock", offsetof(struct blk_mq_tag_set, tag_list_lock), sizeof(((struct blk_mq_tag_set *)0)->tag_list_lock) },
	{ "tag_list", offsetof(struct blk_mq_tag_set, tag_list), sizeof(((struct blk_mq_tag_set *)0)->tag_list) },
	{ "srcu", offsetof(struct blk_mq_tag_set, srcu), sizeof(((struct blk_mq_tag_set *)0)->srcu) },
};
const struct cordon_type cordon_type_blk_mq_tag_set = {
	.name = "blk_mq_tag_set",
	.size = sizeof(struct blk_mq_tag_set),
	.member_count = ARRAY_SIZE(members_blk_mq_tag_set),
	.members = members_blk_mq_tag_set,
};

_Static_assert(sizeof(struct block_device) == 976, "struct block_device changed its size");
static const struct cordon_member members_block_device[] = {
	{ "bd_start_sect", offsetof(struct block_device, bd_start_sect), sizeof(((struct block_device *)0)->bd_start_sect) },
	{ "bd_nr_sectors", offsetof(struct block_device, bd_nr_sectors), sizeof(((struct block_device *)0)->bd_nr_sectors) },
	{ "bd_disk", offsetof(struct block_device, bd_disk), sizeof(((struct block_device *)0)->bd_disk) },
	{ "bd_queue", offsetof(struct block_device, bd_queue), sizeof(((struct block_device *)0)->bd_queue) },
	{ "bd_stats", offsetof(struct block_device, bd_stats), sizeof(((struct block_device *)0)->bd_stats) },
	{ "bd_stamp", offsetof(struct block_device, bd_stamp), sizeof(((struct block_device *)0)->bd_stamp) },
	{ "__bd_flags", offsetof(struct block_device, __bd_flags), sizeof(((struct block_device *)0)->__bd_flags) },
	{ "bd_dev", offsetof(struct block_device, bd_dev), sizeof(((struct block_device *)0)->bd_dev) },
	{ "bd_mapping", offsetof(struct block_device, bd_mapping), sizeof(((struct block_device *)0)->bd_mapping) },
	{ "bd_openers", offsetof(struct block_device, bd_openers), sizeof(((struct block_device *)0)->bd_openers) },
	{ "bd_size_lock", offsetof(struct block_device, bd_size_lock), sizeof(((struct block_device *)0)->bd_size_lock) },
	{ "bd_claiming", offsetof(struct block_device, bd_claiming), sizeof(((struct block_device *)0)->bd_claiming) },
	{ "bd_holder", offsetof(struct block_device, bd_holder), sizeof(((struct block_device *)0)->bd_holder) },
	{ "bd_holder_ops", offsetof(struct block_device, bd_holder_ops), sizeof(((struct block_device *)0)->bd_holder_ops) },
	{ "bd_holder_lock", offsetof(struct block_device, bd_holder_lock), sizeof(((struct block_device *)0)->bd_holder_lock) },
	{ "bd_holders", offsetof(struct block_device, bd_holders), sizeof(((struct block_device *)0)->bd_holders) },
	{ "bd_holder_dir", offsetof(struct block_device, bd_holder_dir), sizeof(((struct block_device *)0)->bd_holder_dir) },
	{ "bd_fsfreeze_count", offsetof(struct block_device, bd_fsfreeze_count), sizeof(((struct block_device *)0)->bd_fsfreeze_count) },
	{ "bd_fsfreeze_mutex", offsetof(struct block_device, bd_fsfreeze_mutex), sizeof(((struct block_device *)0)->bd_fsfreeze_mutex) },
	{ "bd_meta_info", offsetof(struct block_device, bd_meta_info), sizeof(((struct block_device *)0)->bd_meta_info) },
	{ "bd_writers", offsetof(struct block_device, bd_writers), sizeof(((struct block_device *)0)->bd_writers) },
	{ "bd_security", offsetof(struct block_device, bd_security), sizeof(((struct block_device *)0)->bd_security) },
	{ "bd_device", offsetof(struct block_device, bd_device), sizeof(((struct block_device *)0)->bd_device) },
};
const struct cordon_type cordon_type_block_device = {
	.name = "block_device",
	.size = sizeof(struct block_device),
	.member_count = ARRAY_SIZE(members_block_device),
	.members = members_block_device,
};

_Static_assert(sizeof(struct block_device_operations) == 144, "struct block_device_operations changed its size");
static const struct cordon_member members_block_device_operations[] = {
	{ "submit_bio", offsetof(struct block_device_operations, submit_bio), sizeof(((struct block_device_operations *)0)->submit_bio) },
	{ "poll_bio", offsetof(struct block_device_operations, poll_bio), sizeof(((struct block_device_operations *)0)->poll_bio) },
	{ "open", offsetof(struct block_device_operations, open), sizeof(((struct block_device_operations *)0)->open) },
	{ "release", offsetof(struct block_device_operations, release), sizeof(((struct block_device_operations *)0)->release) },
	{ "ioctl", offsetof(struct block_device_operations, ioctl), sizeof(((struct block_device_operations *)0)->ioctl) },
	{ "compat_ioctl", offsetof(struct block_device_operations, compat_ioctl), sizeof(((struct block_device_operations *)0)->compat_ioctl) },
	{ "check_events", offsetof(struct block_device_operations, check_events), sizeof(((struct block_device_operations *)0)->check_events) },
	{ "unlock_native_capacity", offsetof(struct block_device_operations, unlock_native_capacity), sizeof(((struct block_device_operations *)0)->unlock_native_capacity) },
	{ "getgeo", offsetof(struct block_device_operations, getgeo), sizeof(((struct block_device_operations *)0)->getgeo) },
	{ "set_read_only", offsetof(struct block_device_operations, set_read_only), sizeof(((struct block_device_operations *)0)->set_read_only) },
	{ "free_disk", offsetof(struct block_device_operations, free_disk), sizeof(((struct block_device_operations *)0)->free_disk) },
	{ "swap_slot_free_notify", offsetof(struct block_device_operations, swap_slot_free_notify), sizeof(((struct block_device_operations *)0)->swap_slot_free_notify) },
	{ "report_zones", offsetof(struct block_device_operations, report_zones), sizeof(((struct block_device_operations *)0)->report_zones) },
	{ "devnode", offsetof(struct block_device_operations, devnode), sizeof(((struct block_device_operations *)0)->devnode) },
	{ "get_unique_id", offsetof(struct block_device_operations, get_unique_id), sizeof(((struct block_device_operations *)0)->get_unique_id) },
	{ "owner", offsetof(struct block_device_operations, owner), sizeof(((struct block_device_operations *)0)->owner) },
	{ "pr_ops", offsetof(struct block_device_operations, pr_ops), sizeof(((struct block_device_operations *)0)->pr_ops) },
	{ "alternative_gpt_sector", offsetof(struct block_device_operations, alternative_gpt_sector), sizeof(((struct block_device_operations *)0)->alternative_gpt_sector) },
};
const struct cordon_type cordon_type_block_device_operations = {
	.name = "block_device_operations",
	.size = sizeof(struct block_device_operations),
	.member_count = ARRAY_SIZE(members_block_device_operations),
	.members = members_block_device_operations,
};

_Static_assert(sizeof(struct blocking_notifier_head) == 48, "struct blocking_notifier_head changed its size");
static const struct cordon_member members_blocking_notifier_head[] = {
	{ "rwsem", offsetof(struct blocking_notifier_head, rwsem), sizeof(((struct blocking_notifier_head *)0)->rwsem) },
	{ "head", offsetof(struct blocking_notifier_head, head), sizeof(((struct blocking_notifier_head *)0)->head) },
};
const struct cordon_type cordon_type_blocking_notifier_head = {
	.name = "blocking_notifier_head",
	.size = sizeof(struct blocking_notifier_head),
	.member_count = ARRAY_SIZE(members_blocking_notifier_head),
	.members = members_blocking_notifier_head,
};

_Static_assert(sizeof(struct bpf_insn) == 8, "struct bpf_insn changed its size");
static const struct cordon_member members_bpf_insn[] = {
	{ "code", offsetof(struct bpf_insn, code), sizeof(((struct bpf_insn *)0)->code) },
	{ "dst_reg", 1, 1 },	/* bit-field */
	{ "src_reg", 1, 1 },	/* bit-field */
	{ "off", offsetof(struct bpf_insn, off), sizeof(((struct bpf_insn *)0)->off) },
	{ "imm", offsetof(struct bpf_insn, imm), sizeof(((struct bpf_insn *)0)->imm) },
};
const struct cordon_type cordon_type_bpf_insn = {
	.name = "bpf_insn",
	.size = sizeof(struct bpf_insn),
	.member_count = ARRAY_SIZE(members_bpf_insn),
	.members = members_bpf_insn,
};

_Static_assert(sizeof(struct bpf_prog) == 72, "struct bpf_prog changed its size");
static const struct cordon_member members_bpf_prog[] = {
	{ "pages", offsetof(struct bpf_prog, pages), sizeof(((struct bpf_prog *)0)->pages) },
	{ "jited", 2, 2 },	/* bit-field */
	{ "jit_requested", 2, 2 },	/* bit-field */
	{ "gpl_compatible", 2, 2 },	/* bit-field */
	{ "cb_access", 2, 2 },	/* bit-field */
	{ "dst_needed", 2, 2 },	/* bit-field */
	{ "blinding_requested", 2, 2 },	/* bit-field */
	{ "blinded", 2, 2 },	/* bit-field */
	{ "is_func", 2, 2 },	/* bit-field */
	{ "kprobe_override", 2, 2 },	/* bit-field */
	{ "has_callchain_buf", 2, 2 },	/* bit-field */
	{ "enforce_expected_attach_type", 2, 2 },	/* bit-field */
	{ "call_get_stack", 2, 2 },	/* bit-field */
	{ "call_get_func_ip", 2, 2 },	/* bit-field */
	{ "tstamp_type_access", 2, 2 },	/* bit-field */
	{ "sleepable", 2, 2 },	/* bit-field */
	{ "type", offsetof(struct bpf_prog, type), sizeof(((struct bpf_prog *)0)->type) },
	{ "expected_attach_type", offsetof(struct bpf_prog, expected_attach_type), sizeof(((struct bpf_prog *)0)->expected_attach_type) },
	{ "len", offsetof(struct bpf_prog, len), sizeof(((struct bpf_prog *)0)->len) },
	{ "jited_len", offsetof(struct bpf_prog, jited_len), sizeof(((struct bpf_prog *)0)->jited_len) },
	{ "tag", offsetof(struct bpf_prog, tag), sizeof(((struct bpf_prog *)0)->tag) },
	{ "stats", offsetof(struct bpf_prog, stats), sizeof(((struct bpf_prog *)0)->stats) },
	{ "active", offsetof(struct bpf_prog, active), sizeof(((struct bpf_prog *)0)->active) },
	{ "bpf_func", offsetof(struct bpf_prog, bpf_func), sizeof(((struct bpf_prog *)0)->bpf_func) },
	{ "aux", offsetof(struct bpf_prog, aux), sizeof(((struct bpf_prog *)0)->aux) },
	{ "orig_prog", offsetof(struct bpf_prog, orig_prog), sizeof(((struct bpf_prog *)0)->orig_prog) },
	{ "__empty_insns", offsetof(struct bpf_prog, __empty_insns), sizeof(((struct bpf_prog *)0)->__empty_insns) },
	{ "__empty_insnsi", offsetof(struct bpf_prog, __empty_insnsi), sizeof(((struct bpf_prog *)0)->__empty_insnsi) },
};
const struct cordon_type cordon_type_bpf_prog = {
	.name = "bpf_prog",
	.size = sizeof(struct bpf_prog),
	.member_count = ARRAY_SIZE(members_bpf_prog),
	.members = members_bpf_prog,
};

_Static_assert(sizeof(struct bpf_prog_stats) == 32, "struct bpf_prog_stats changed its size");
static const struct cordon_member members_bpf_prog_stats[] = {
	{ "cnt", offsetof(struct bpf_prog_stats, cnt), sizeof(((struct bpf_prog_stats *)0)->cnt) },
	{ "nsecs", offsetof(struct bpf_prog_stats, nsecs), sizeof(((struct bpf_prog_stats *)0)->nsecs) },
	{ "misses", offsetof(struct bpf_prog_stats, misses), sizeof(((struct bpf_prog_stats *)0)->misses) },
	{ "syncp", offsetof(struct bpf_prog_stats, syncp), sizeof(((struct bpf_prog_stats *)0)->syncp) },
};
const struct cordon_type cordon_type_bpf_prog_stats = {
	.name = "bpf_prog_stats",
	.size = sizeof(struct bpf_prog_stats),
	.member_count = ARRAY_SIZE(members_bpf_prog_stats),
	.members = members_bpf_prog_stats,
};

_Static_assert(sizeof(struct bpf_raw_tp_link) == 80, "struct bpf_raw_tp_link changed its size");
static const struct cordon_member members_bpf_raw_tp_link[] = {
	{ "link", offsetof(struct bpf_raw_tp_link, link), sizeof(((struct bpf_raw_tp_link *)0)->link) },
	{ "btp", offsetof(struct bpf_raw_tp_link, btp), sizeof(((struct bpf_raw_tp_link *)0)->btp) },
	{ "cookie", offsetof(struct bpf_raw_tp_link, cookie), sizeof(((struct bpf_raw_tp_link *)0)->cookie) },
};
const struct cordon_type cordon_type_bpf_raw_tp_link = {
	.name = "bpf_raw_tp_link",
	.size = sizeof(struct bpf_raw_tp_link),
	.member_count = ARRAY_SIZE(members_bpf_raw_tp_link),
	.members = members_bpf_raw_tp_link,
};

_Static_assert(sizeof(struct bus_type) == 168, "struct bus_type changed its size");
static const struct cordon_member members_bus_type[] = {
	{ "name", offsetof(struct bus_type, name), sizeof(((struct bus_type *)0)->name) },
	{ "dev_name", offsetof(struct bus_type, dev_name), sizeof(((struct bus_type *)0)->dev_name) },
	{ "bus_groups", offsetof(struct bus_type, bus_groups), sizeof(((struct bus_type *)0)->bus_groups) },
	{ "dev_groups", offsetof(struct bus_type, dev_groups), sizeof(((struct bus_type *)0)->dev_groups) },
	{ "drv_groups", offsetof(struct bus_type, drv_groups), sizeof(((struct bus_type *)0)->drv_groups) },
	{ "match", offsetof(struct bus_type, match), sizeof(((struct bus_type *)0)->match) },
	{ "uevent", offsetof(struct bus_type, uevent), sizeof(((struct bus_type *)0)->uevent) },
	{ "probe", offsetof(struct bus_type, probe), sizeof(((struct bus_type *)0)->probe) },
	{ "sync_state", offsetof(struct bus_type, sync_state), sizeof(((struct bus_type *)0)->sync_state) },
	{ "remove", offsetof(struct bus_type, remove), sizeof(((struct bus_type *)0)->remove) },
	{ "shutdown", offsetof(struct bus_type, shutdown), sizeof(((struct bus_type *)0)->shutdown) },
	{ "irq_get_affinity", offsetof(struct bus_type, irq_get_affinity), sizeof(((struct bus_type *)0)->irq_get_affinity) },
	{ "online", offsetof(struct bus_type, online), sizeof(((struct bus_type *)0)->online) },
	{ "offline", offsetof(struct bus_type, offline), sizeof(((struct bus_type *)0)->offline) },
	{ "suspend", offsetof(struct bus_type, suspend), sizeof(((struct bus_type *)0)->suspend) },
	{ "resume", offsetof(struct bus_type, resume), sizeof(((struct bus_type *)0)->resume) },
	{ "num_vf", offsetof(struct bus_type, num_vf), sizeof(((struct bus_type *)0)->num_vf) },
	{ "dma_configure", offsetof(struct bus_type, dma_configure), sizeof(((struct bus_type *)0)->dma_configure) },
	{ "dma_cleanup", offsetof(struct bus_type, dma_cleanup), sizeof(((struct bus_type *)0)->dma_cleanup) },
	{ "pm", offsetof(struct bus_type, pm), sizeof(((struct bus_type *)0)->pm) },
	{ "driver_override", offsetof(struct bus_type, driver_override), sizeof(((struct bus_type *)0)->driver_override) },
};
const struct cordon_type cordon_type_bus_type = {
	.name = "bus_type",
	.size = sizeof(struct bus_type),
	.member_count = ARRAY_SIZE(members_bus_type),
	.members = members_bus_type,
};

_Static_assert(sizeof(struct callback_head) == 16, "struct callback_head changed its size");
static const struct cordon_member members_callback_head[] = {
	{ "next", offsetof(struct callback_head, next), sizeof(((struct callback_head *)0)->next) },
	{ "func", offsetof(struct callback_head, func), sizeof(((struct callback_head *)0)->func) },
};
const struct cordon_type cordon_type_callback_head = {
	.name = "callback_head",
	.size = sizeof(struct callback_head),
	.member_count = ARRAY_SIZE(members_callback_head),
	.members = members_callback_head,
};

_Static_assert(sizeof(struct cdev) == 104, "struct cdev changed its size");
static const struct cordon_member members_cdev[] = {
	{ "kobj", offsetof(struct cdev, kobj), sizeof(((struct cdev *)0)->kobj) },
	{ "owner", offsetof(struct cdev, owner), sizeof(((struct cdev *)0)->owner) },
	{ "ops", offsetof(struct cdev, ops), sizeof(((struct cdev *)0)->ops) },
	{ "list", offsetof(struct cdev, list), sizeof(((struct cdev *)0)->list) },
	{ "dev", offsetof(struct cdev, dev), sizeof(((struct cdev *)0)->dev) },
	{ "count", offsetof(struct cdev, count), sizeof(((struct cdev *)0)->count) },
};
const struct cordon_type cordon_type_cdev = {
	.name = "cdev",
	.size = sizeof(struct cdev),
	.member_count = ARRAY_SIZE(members_cdev),
	.members = members_cdev,
};

_Static_assert(sizeof(struct cipher_alg) == 32, "struct cipher_alg changed its size");
static const struct cordon_member members_cipher_alg[] = {
	{ "cia_min_keysize", offsetof(struct cipher_alg, cia_min_keysize), sizeof(((struct cipher_alg *)0)->cia_min_keysize) },
	{ "cia_max_keysize", offsetof(struct cipher_alg, cia_max_keysize), sizeof(((struct cipher_alg *)0)->cia_max_keysize) },
	{ "cia_setkey", offsetof(struct cipher_alg, cia_setkey), sizeof(((struct cipher_alg *)0)->cia_setkey) },
	{ "cia_encrypt", offsetof(struct cipher_alg, cia_encrypt), sizeof(((struct cipher_alg *)0)->cia_encrypt) },
	{ "cia_decrypt", offsetof(struct cipher_alg, cia_decrypt), sizeof(((struct cipher_alg *)0)->cia_decrypt) },
};
const struct cordon_type cordon_type_cipher_alg = {
	.name = "cipher_alg",
	.size = sizeof(struct cipher_alg),
	.member_count = ARRAY_SIZE(members_cipher_alg),
	.members = members_cipher_alg,
};

_Static_assert(sizeof(struct class) == 96, "struct class changed its size");
static const struct cordon_member members_class[] = {
	{ "name", offsetof(struct class, name), sizeof(((struct class *)0)->name) },
	{ "class_groups", offsetof(struct class, class_groups), sizeof(((struct class *)0)->class_groups) },
	{ "dev_groups", offsetof(struct class, dev_groups), sizeof(((struct class *)0)->dev_groups) },
	{ "dev_uevent", offsetof(struct class, dev_uevent), sizeof(((struct class *)0)->dev_uevent) },
	{ "devnode", offsetof(struct class, devnode), sizeof(((struct class *)0)->devnode) },
	{ "class_release", offsetof(struct class, class_release), sizeof(((struct class *)0)->class_release) },
	{ "dev_release", offsetof(struct class, dev_release), sizeof(((struct class *)0)->dev_release) },
	{ "shutdown_pre", offsetof(struct class, shutdown_pre), sizeof(((struct class *)0)->shutdown_pre) },
	{ "ns_type", offsetof(struct class, ns_type), sizeof(((struct class *)0)->ns_type) },
	{ "namespace", offsetof(struct class, namespace), sizeof(((struct class *)0)->namespace) },
	{ "get_ownership", offsetof(struct class, get_ownership), sizeof(((struct class *)0)->get_ownership) },
	{ "pm", offsetof(struct class, pm), sizeof(((struct class *)0)->pm) },
};
const struct cordon_type cordon_type_class = {
	.name = "class",
	.size = sizeof(struct class),
	.member_count = ARRAY_SIZE(members_class),
	.members = members_class,
};

_Static_assert(sizeof(struct completion) == 32, "struct completion changed its size");
static const struct cordon_member members_completion[] = {
	{ "done", offsetof(struct completion, done), sizeof(((struct completion *)0)->done) },
	{ "wait", offsetof(struct completion, wait), sizeof(((struct completion *)0)->wait) },
};
const struct cordon_type cordon_type_completion = {
	.name = "completion",
	.size = sizeof(struct completion),
	.member_count = ARRAY_SIZE(members_completion),
	.members = members_completion,
};

_Static_assert(sizeof(struct config_group) == 136, "struct config_group changed its size");
static const struct cordon_member members_config_group[] = {
	{ "cg_item", offsetof(struct config_group, cg_item), sizeof(((struct config_group *)0)->cg_item) },
	{ "cg_children", offsetof(struct config_group, cg_children), sizeof(((struct config_group *)0)->cg_children) },
	{ "cg_subsys", offsetof(struct config_group, cg_subsys), sizeof(((struct config_group *)0)->cg_subsys) },
	{ "default_groups", offsetof(struct config_group, default_groups), sizeof(((struct config_group *)0)->default_groups) },
	{ "group_entry", offsetof(struct config_group, group_entry), sizeof(((struct config_group *)0)->group_entry) },
};
const struct cordon_type cordon_type_config_group = {
	.name = "config_group",
	.size = sizeof(struct config_group),
	.member_count = ARRAY_SIZE(members_config_group),
	.members = members_config_group,
};

_Static_assert(sizeof(struct config_item) == 80, "struct config_item changed its size");
static const struct cordon_member members_config_item[] = {
	{ "ci_name", offsetof(struct config_item, ci_name), sizeof(((struct config_item *)0)->ci_name) },
	{ "ci_namebuf", offsetof(struct config_item, ci_namebuf), sizeof(((struct config_item *)0)->ci_namebuf) },
	{ "ci_kref", offsetof(struct config_item, ci_kref), sizeof(((struct config_item *)0)->ci_kref) },
	{ "ci_entry", offsetof(struct config_item, ci_entry), sizeof(((struct config_item *)0)->ci_entry) },
	{ "ci_parent", offsetof(struct config_item, ci_parent), sizeof(((struct config_item *)0)->ci_parent) },
	{ "ci_group", offsetof(struct config_item, ci_group), sizeof(((struct config_item *)0)->ci_group) },
	{ "ci_type", offsetof(struct config_item, ci_type), sizeof(((struct config_item *)0)->ci_type) },
	{ "ci_dentry", offsetof(struct config_item, ci_dentry), sizeof(((struct config_item *)0)->ci_dentry) },
};
const struct cordon_type cordon_type_config_item = {
	.name = "config_item",
	.size = sizeof(struct config_item),
	.member_count = ARRAY_SIZE(members_config_item),
	.members = members_config_item,
};

_Static_assert(sizeof(struct config_item_type) == 40, "struct config_item_type changed its size");
static const struct cordon_member members_config_item_type[] = {
	{ "ct_owner", offsetof(struct config_item_type, ct_owner), sizeof(((struct config_item_type *)0)->ct_owner) },
	{ "ct_item_ops", offsetof(struct config_item_type, ct_item_ops), sizeof(((struct config_item_type *)0)->ct_item_ops) },
	{ "ct_group_ops", offsetof(struct config_item_type, ct_group_ops), sizeof(((struct config_item_type *)0)->ct_group_ops) },
	{ "ct_attrs", offsetof(struct config_item_type, ct_attrs), sizeof(((struct config_item_type *)0)->ct_attrs) },
	{ "ct_bin_attrs", offsetof(struct config_item_type, ct_bin_attrs), sizeof(((struct config_item_type *)0)->ct_bin_attrs) },
};
const struct cordon_type cordon_type_config_item_type = {
	.name = "config_item_type",
	.size = sizeof(struct config_item_type),
	.member_count = ARRAY_SIZE(members_config_item_type),
	.members = members_config_item_type,
};

_Static_assert(sizeof(struct configfs_attribute) == 40, "struct configfs_attribute changed its size");
static const struct cordon_member members_configfs_attribute[] = {
	{ "ca_name", offsetof(struct configfs_attribute, ca_name), sizeof(((struct configfs_attribute *)0)->ca_name) },
	{ "ca_owner", offsetof(struct configfs_attribute, ca_owner), sizeof(((struct configfs_attribute *)0)->ca_owner) },
	{ "ca_mode", offsetof(struct configfs_attribute, ca_mode), sizeof(((struct configfs_attribute *)0)->ca_mode) },
	{ "show", offsetof(struct configfs_attribute, show), sizeof(((struct configfs_attribute *)0)->show) },
	{ "store", offsetof(struct configfs_attribute, store), sizeof(((struct configfs_attribute *)0)->store) },
};
const struct cordon_type cordon_type_configfs_attribute = {
	.name = "configfs_attribute",
	.size = sizeof(struct configfs_attribute),
	.member_count = ARRAY_SIZE(members_configfs_attribute),
	.members = members_configfs_attribute,
};

_Static_assert(sizeof(struct configfs_bin_attribute) == 72, "struct configfs_bin_attribute changed its size");
static const struct cordon_member members_configfs_bin_attribute[] = {
	{ "cb_attr", offsetof(struct configfs_bin_attribute, cb_attr), sizeof(((struct configfs_bin_attribute *)0)->cb_attr) },
	{ "cb_private", offsetof(struct configfs_bin_attribute, cb_private), sizeof(((struct configfs_bin_attribute *)0)->cb_private) },
	{ "cb_max_size", offsetof(struct configfs_bin_attribute, cb_max_size), sizeof(((struct configfs_bin_attribute *)0)->cb_max_size) },
	{ "read", offsetof(struct configfs_bin_attribute, read), sizeof(((struct configfs_bin_attribute *)0)->read) },
	{ "write", offsetof(struct configfs_bin_attribute, write), sizeof(((struct configfs_bin_attribute *)0)->write) },
};
const struct cordon_type cordon_type_configfs_bin_attribute = {
	.name = "configfs_bin_attribute",
	.size = sizeof(struct configfs_bin_attribute),
	.member_count = ARRAY_SIZE(members_configfs_bin_attribute),
	.members = members_configfs_bin_attribute,
};

_Static_assert(sizeof(struct configfs_group_operations) == 48, "struct configfs_group_operations changed its size");
static const struct cordon_member members_configfs_group_operations[] = {
	{ "make_item", offsetof(struct configfs_group_operations, make_item), sizeof(((struct configfs_group_operations *)0)->make_item) },
	{ "make_group", offsetof(struct configfs_group_operations, make_group), sizeof(((struct configfs_group_operations *)0)->make_group) },
	{ "disconnect_notify", offsetof(struct configfs_group_operations, disconnect_notify), sizeof(((struct configfs_group_operations *)0)->disconnect_notify) },
	{ "drop_item", offsetof(struct configfs_group_operations, drop_item), sizeof(((struct configfs_group_operations *)0)->drop_item) },
	{ "is_visible", offsetof(struct configfs_group_operations, is_visible), sizeof(((struct configfs_group_operations *)0)->is_visible) },
	{ "is_bin_visible", offsetof(struct configfs_group_operations, is_bin_visible), sizeof(((struct configfs_group_operations *)0)->is_bin_visible) },
};
const struct cordon_type cordon_type_configfs_group_operations = {
	.name = "configfs_group_operations",
	.size = sizeof(struct configfs_group_operations),
	.member_count = ARRAY_SIZE(members_configfs_group_operations),
	.members = members_configfs_group_operations,
};

_Static_assert(sizeof(struct configfs_item_operations) == 24, "struct configfs_item_operations changed its size");
static const struct cordon_member members_configfs_item_operations[] = {
	{ "release", offsetof(struct configfs_item_operations, release), sizeof(((struct configfs_item_operations *)0)->release) },
	{ "allow_link", offsetof(struct configfs_item_operations, allow_link), sizeof(((struct configfs_item_operations *)0)->allow_link) },
	{ "drop_link", offsetof(struct configfs_item_operations, drop_link), sizeof(((struct configfs_item_operations *)0)->drop_link) },
};
const struct cordon_type cordon_type_configfs_item_operations = {
	.name = "configfs_item_operations",
	.size = sizeof(struct configfs_item_operations),
	.member_count = ARRAY_SIZE(members_configfs_item_operations),
	.members = members_configfs_item_operations,
};

_Static_assert(sizeof(struct configfs_subsystem) == 168, "struct configfs_subsystem changed its size");
static const struct cordon_member members_configfs_subsystem[] = {
	{ "su_group", offsetof(struct configfs_subsystem, su_group), sizeof(((struct configfs_subsystem *)0)->su_group) },
	{ "su_mutex", offsetof(struct configfs_subsystem, su_mutex), sizeof(((struct configfs_subsystem *)0)->su_mutex) },
};
const struct cordon_type cordon_type_configfs_subsystem = {
	.name = "configfs_subsystem",
	.size = sizeof(struct configfs_subsystem),
	.member_count = ARRAY_SIZE(members_configfs_subsystem),
	.members = members_configfs_subsystem,
};

_Static_assert(sizeof(struct cpumask) == 1024, "struct cpumask changed its size");
static const struct cordon_member members_cpumask[] = {
	{ "bits", offsetof(struct cpumask, bits), sizeof(((struct cpumask *)0)->bits) },
};
const struct cordon_type cordon_type_cpumask = {
	.name = "cpumask",
	.size = sizeof(struct cpumask),
	.member_count = ARRAY_SIZE(members_cpumask),
	.members = members_cpumask,
};

_Static_assert(sizeof(struct crypto_alg) == 384, "struct crypto_alg changed its size");
static const struct cordon_member members_crypto_alg[] = {
	{ "cra_list", offsetof(struct crypto_alg, cra_list), sizeof(((struct crypto_alg *)0)->cra_list) },
	{ "cra_users", offsetof(struct crypto_alg, cra_users), sizeof(((struct crypto_alg *)0)->cra_users) },
	{ "cra_flags", offsetof(struct crypto_alg, cra_flags), sizeof(((struct crypto_alg *)0)->cra_flags) },
	{ "cra_blocksize", offsetof(struct crypto_alg, cra_blocksize), sizeof(((struct crypto_alg *)0)->cra_blocksize) },
	{ "cra_ctxsize", offsetof(struct crypto_alg, cra_ctxsize), sizeof(((struct crypto_alg *)0)->cra_ctxsize) },
	{ "cra_alignmask", offsetof(struct crypto_alg, cra_alignmask), sizeof(((struct crypto_alg *)0)->cra_alignmask) },
	{ "cra_priority", offsetof(struct crypto_alg, cra_priority), sizeof(((struct crypto_alg *)0)->cra_priority) },
	{ "cra_refcnt", offsetof(struct crypto_alg, cra_refcnt), sizeof(((struct crypto_alg *)0)->cra_refcnt) },
	{ "cra_name", offsetof(struct crypto_alg, cra_name), sizeof(((struct crypto_alg *)0)->cra_name) },
	{ "cra_driver_name", offsetof(struct crypto_alg, cra_driver_name), sizeof(((struct crypto_alg *)0)->cra_driver_name) },
	{ "cra_type", offsetof(struct crypto_alg, cra_type), sizeof(((struct crypto_alg *)0)->cra_type) },
	{ "cra_u", offsetof(struct crypto_alg, cra_u), sizeof(((struct crypto_alg *)0)->cra_u) },
	{ "cra_init", offsetof(struct crypto_alg, cra_init), sizeof(((struct crypto_alg *)0)->cra_init) },
	{ "cra_exit", offsetof(struct crypto_alg, cra_exit), sizeof(((struct crypto_alg *)0)->cra_exit) },
	{ "cra_destroy", offsetof(struct crypto_alg, cra_destroy), sizeof(((struct crypto_alg *)0)->cra_destroy) },
	{ "cra_module", offsetof(struct crypto_alg, cra_module), sizeof(((struct crypto_alg *)0)->cra_module) },
};
const struct cordon_type cordon_type_crypto_alg = {
	.name = "crypto_alg",
	.size = sizeof(struct crypto_alg),
	.member_count = ARRAY_SIZE(members_crypto_alg),
	.members = members_crypto_alg,
};

_Static_assert(sizeof(struct crypto_kpp) == 40, "struct crypto_kpp changed its size");
static const struct cordon_member members_crypto_kpp[] = {
	{ "reqsize", offsetof(struct crypto_kpp, reqsize), sizeof(((struct crypto_kpp *)0)->reqsize) },
	{ "base", offsetof(struct crypto_kpp, base), sizeof(((struct crypto_kpp *)0)->base) },
};
const struct cordon_type cordon_type_crypto_kpp = {
	.name = "crypto_kpp",
	.size = sizeof(struct crypto_kpp),
	.member_count = ARRAY_SIZE(members_crypto_kpp),
	.members = members_crypto_kpp,
};

_Static_assert(sizeof(struct crypto_shash) == 40, "struct crypto_shash changed its size");
static const struct cordon_member members_crypto_shash[] = {
	{ "descsize", offsetof(struct crypto_shash, descsize), sizeof(((struct crypto_shash *)0)->descsize) },
	{ "base", offsetof(struct crypto_shash, base), sizeof(((struct crypto_shash *)0)->base) },
};
const struct cordon_type cordon_type_crypto_shash = {
	.name = "crypto_shash",
	.size = sizeof(struct crypto_shash),
	.member_count = ARRAY_SIZE(members_crypto_shash),
	.members = members_crypto_shash,
};

_Static_assert(sizeof(struct crypto_tfm) == 32, "struct crypto_tfm changed its size");
static const struct cordon_member members_crypto_tfm[] = {
	{ "refcnt", offsetof(struct crypto_tfm, refcnt), sizeof(((struct crypto_tfm *)0)->refcnt) },
	{ "crt_flags", offsetof(struct crypto_tfm, crt_flags), sizeof(((struct crypto_tfm *)0)->crt_flags) },
	{ "node", offsetof(struct crypto_tfm, node), sizeof(((struct crypto_tfm *)0)->node) },
	{ "exit", offsetof(struct crypto_tfm, exit), sizeof(((struct crypto_tfm *)0)->exit) },
	{ "__crt_alg", offsetof(struct crypto_tfm, __crt_alg), sizeof(((struct crypto_tfm *)0)->__crt_alg) },
};
const struct cordon_type cordon_type_crypto_tfm = {
	.name = "crypto_tfm",
	.size = sizeof(struct crypto_tfm),
	.member_count = ARRAY_SIZE(members_crypto_tfm),
	.members = members_crypto_tfm,
};

_Static_assert(sizeof(struct cyclecounter) == 24, "struct cyclecounter changed its size");
static const struct cordon_member members_cyclecounter[] = {
	{ "read", offsetof(struct cyclecounter, read), sizeof(((struct cyclecounter *)0)->read) },
	{ "mask", offsetof(struct cyclecounter, mask), sizeof(((struct cyclecounter *)0)->mask) },
	{ "mult", offsetof(struct cyclecounter, mult), sizeof(((struct cyclecounter *)0)->mult) },
	{ "shift", offsetof(struct cyclecounter, shift), sizeof(((struct cyclecounter *)0)->shift) },
};
const struct cordon_type cordon_type_cyclecounter = {
	.name = "cyclecounter",
	.size = sizeof(struct cyclecounter),
	.member_count = ARRAY_SIZE(members_cyclecounter),
	.members = members_cyclecounter,
};

_Static_assert(sizeof(struct delayed_work) == 88, "struct delayed_work changed its size");
static const struct cordon_member members_delayed_work[] = {
	{ "work", offsetof(struct delayed_work, work), sizeof(((struct delayed_work *)0)->work) },
	{ "timer", offsetof(struct delayed_work, timer), sizeof(((struct delayed_work *)0)->timer) },
	{ "wq", offsetof(struct delayed_work, wq), sizeof(((struct delayed_work *)0)->wq) },
	{ "cpu", offsetof(struct delayed_work, cpu), sizeof(((struct delayed_work *)0)->cpu) },
};
const struct cordon_type cordon_type_delayed_work = {
	.name = "delayed_work",
	.size = sizeof(struct delayed_work),
	.member_count = ARRAY_SIZE(members_delayed_work),
	.members = members_delayed_work,
};

_Static_assert(sizeof(struct dentry) == 192, "struct dentry changed its size");
static const struct cordon_member members_dentry[] = {
	{ "d_flags", offsetof(struct dentry, d_flags), sizeof(((struct dentry *)0)->d_flags) },
	{ "d_seq", offsetof(struct dentry, d_seq), sizeof(((struct dentry *)0)->d_seq) },
	{ "d_hash", offsetof(struct dentry, d_hash), sizeof(((struct dentry *)0)->d_hash) },
	{ "d_parent", offsetof(struct dentry, d_parent), sizeof(((struct dentry *)0)->d_parent) },
	{ "d_name", offsetof(struct dentry, d_name), sizeof(((struct dentry *)0)->d_name) },
	{ "d_inode", offsetof(struct dentry, d_inode), sizeof(((struct dentry *)0)->d_inode) },
	{ "d_iname", offsetof(struct dentry, d_iname), sizeof(((struct dentry *)0)->d_iname) },
	{ "d_op", offsetof(struct dentry, d_op), sizeof(((struct dentry *)0)->d_op) },
	{ "d_sb", offsetof(struct dentry, d_sb), sizeof(((struct dentry *)0)->d_sb) },
	{ "d_time", offsetof(struct dentry, d_time), sizeof(((struct dentry *)0)->d_time) },
	{ "d_fsdata", offsetof(struct dentry, d_fsdata), sizeof(((struct dentry *)0)->d_fsdata) },
	{ "d_lockref", offsetof(struct dentry, d_lockref), sizeof(((struct dentry *)0)->d_lockref) },
	{ "d_lru", offsetof(struct dentry, d_lru), sizeof(((struct dentry *)0)->d_lru) },
	{ "d_wait", offsetof(struct dentry, d_wait), sizeof(((struct dentry *)0)->d_wait) },
	{ "d_sib", offsetof(struct dentry, d_sib), sizeof(((struct dentry *)0)->d_sib) },
	{ "d_children", offsetof(struct dentry, d_children), sizeof(((struct dentry *)0)->d_children) },
	{ "d_u", offsetof(struct dentry, d_u), sizeof(((struct dentry *)0)->d_u) },
};
const struct cordon_type cordon_type_dentry = {
	.name = "dentry",
	.size = sizeof(struct dentry),
	.member_count = ARRAY_SIZE(members_dentry),
	.members = members_dentry,
};

_Static_assert(sizeof(struct dev_pm_info) == 312, "struct dev_pm_info changed its size");
static const struct cordon_member members_dev_pm_info[] = {
	{ "power_state", offsetof(struct dev_pm_info, power_state), sizeof(((struct dev_pm_info *)0)->power_state) },
	{ "can_wakeup", 4, 2 },	/* bit-field */
	{ "async_suspend", 4, 2 },	/* bit-field */
	{ "in_dpm_list", 4, 2 },	/* bit-field */
	{ "is_prepared", 4, 2 },	/* bit-field */
	{ "is_suspended", 4, 2 },	/* bit-field */
	{ "is_noirq_suspended", 4, 2 },	/* bit-field */
	{ "is_late_suspended", 4, 2 },	/* bit-field */
	{ "no_pm", 4, 2 },	/* bit-field */
	{ "early_init", 4, 2 },	/* bit-field */
	{ "direct_complete", 4, 2 },	/* bit-field */
	{ "driver_flags", offsetof(struct dev_pm_info, driver_flags), sizeof(((struct dev_pm_info *)0)->driver_flags) },
	{ "lock", offsetof(struct dev_pm_info, lock), sizeof(((struct dev_pm_info *)0)->lock) },
	{ "entry", offsetof(struct dev_pm_info, entry), sizeof(((struct dev_pm_info *)0)->entry) },
	{ "completion", offsetof(struct dev_pm_info, completion), sizeof(((struct dev_pm_info *)0)->completion) },
	{ "wakeup", offsetof(struct dev_pm_info, wakeup), sizeof(((struct dev_pm_info *)0)->wakeup) },
	{ "wakeup_path", 72, 1 },	/* bit-field */
	{ "syscore", 72, 1 },	/* bit-field */
	{ "no_pm_callbacks", 72, 1 },	/* bit-field */
	{ "async_in_progress", 72, 1 },	/* bit-field */
	{ "smart_suspend", 72, 1 },	/* bit-field */
	{ "must_resume", 72, 1 },	/* bit-field */
	{ "may_skip_resume", 72, 1 },	/* bit-field */
	{ "suspend_timer", offsetof(struct dev_pm_info, suspend_timer), sizeof(((struct dev_pm_info *)0)->suspend_timer) },
	{ "timer_expires", offsetof(struct dev_pm_info, timer_expires), sizeof(((struct dev_pm_info *)0)->timer_expires) },
	{ "work", offsetof(struct dev_pm_info, work), sizeof(((struct dev_pm_info *)0)->work) },
	{ "wait_queue", offsetof(struct dev_pm_info, wait_queue), sizeof(((struct dev_pm_info *)0)->wait_queue) },
	{ "wakeirq", offsetof(struct dev_pm_info, wakeirq), sizeof(((struct dev_pm_info *)0)->wakeirq) },
	{ "usage_count", offsetof(struct dev_pm_info, usage_count), sizeof(((struct dev_pm_info *)0)->usage_count) },
	{ "child_count", offsetof(struct dev_pm_info, child_count), sizeof(((struct dev_pm_info *)0)->child_count) },
	{ "disable_depth", 224, 2 },	/* bit-field */
	{ "idle_notification", 224, 2 },	/* bit-field */
	{ "request_pending", 224, 2 },	/* bit-field */
	{ "deferred_resume", 224, 2 },	/* bit-field */
	{ "needs_force_resume", 224, 2 },	/* bit-field */
	{ "runtime_auto", 224, 2 },	/* bit-field */
	{ "ignore_children", 224, 2 },	/* bit-field */
	{ "no_callbacks", 224, 2 },	/* bit-field */
	{ "irq_safe", 224, 2 },	/* bit-field */
	{ "use_autosuspend", 224, 2 },	/* bit-field */
	{ "timer_autosuspends", 224, 2 },	/* bit-field */
	{ "memalloc_noio", 224, 2 },	/* bit-field */
	{ "links_count", offsetof(struct dev_pm_info, links_count), sizeof(((struct dev_pm_info *)0)->links_count) },
	{ "request", offsetof(struct dev_pm_info, request), sizeof(((struct dev_pm_info *)0)->request) },
	{ "runtime_status", offsetof(struct dev_pm_info, runtime_status), sizeof(((struct dev_pm_info *)0)->runtime_status) },
	{ "last_status", offsetof(struct dev_pm_info, last_status), sizeof(((struct dev_pm_info *)0)->last_status) },
	{ "runtime_error", offsetof(struct dev_pm_info, runtime_error), sizeof(((struct dev_pm_info *)0)->runtime_error) },
	{ "autosuspend_delay", offsetof(struct dev_pm_info, autosuspend_delay), sizeof(((struct dev_pm_info *)0)->autosuspend_delay) },
	{ "last_busy", offsetof(struct dev_pm_info, last_busy), sizeof(((struct dev_pm_info *)0)->last_busy) },
	{ "active_time", offsetof(struct dev_pm_info, active_time), sizeof(((struct dev_pm_info *)0)->active_time) },
	{ "suspended_time", offsetof(struct dev_pm_info, suspended_time), sizeof(((struct dev_pm_info *)0)->suspended_time) },
	{ "accounting_timestamp", offsetof(struct dev_pm_info, accounting_timestamp), sizeof(((struct dev_pm_info *)0)->accounting_timestamp) },
	{ "subsys_data", offsetof(struct dev_pm_info, subsys_data), sizeof(((struct dev_pm_info *)0)->subsys_data) },
	{ "set_latency_tolerance", offsetof(struct dev_pm_info, set_latency_tolerance), sizeof(((struct dev_pm_info *)0)->set_latency_tolerance) },
	{ "qos", offsetof(struct dev_pm_info, qos), sizeof(((struct dev_pm_info *)0)->qos) },
};
const struct cordon_type cordon_type_dev_pm_info = {
	.name = "dev_pm_info",
	.size = sizeof(struct dev_pm_info),
	.member_count = ARRAY_SIZE(members_dev_pm_info),
	.members = members_dev_pm_info,
};

_Static_assert(sizeof(struct dev_pm_ops) == 184, "struct dev_pm_ops changed its size");
static const struct cordon_member members_dev_pm_ops[] = {
	{ "prepare", offsetof(struct dev_pm_ops, prepare), sizeof(((struct dev_pm_ops *)0)->prepare) },
	{ "complete", offsetof(struct dev_pm_ops, complete), sizeof(((struct dev_pm_ops *)0)->complete) },
	{ "suspend", offsetof(struct dev_pm_ops, suspend), sizeof(((struct dev_pm_ops *)0)->suspend) },
	{ "resume", offsetof(struct dev_pm_ops, resume), sizeof(((struct dev_pm_ops *)0)->resume) },
	{ "freeze", offsetof(struct dev_pm_ops, freeze), sizeof(((struct dev_pm_ops *)0)->freeze) },
	{ "thaw", offsetof(struct dev_pm_ops, thaw), sizeof(((struct dev_pm_ops *)0)->thaw) },
	{ "poweroff", offsetof(struct dev_pm_ops, poweroff), sizeof(((struct dev_pm_ops *)0)->poweroff) },
	{ "restore", offsetof(struct dev_pm_ops, restore), sizeof(((struct dev_pm_ops *)0)->restore) },
	{ "suspend_late", offsetof(struct dev_pm_ops, suspend_late), sizeof(((struct dev_pm_ops *)0)->suspend_late) },
	{ "resume_early", offsetof(struct dev_pm_ops, resume_early), sizeof(((struct dev_pm_ops *)0)->resume_early) },
	{ "freeze_late", offsetof(struct dev_pm_ops, freeze_late), sizeof(((struct dev_pm_ops *)0)->freeze_late) },
	{ "thaw_early", offsetof(struct dev_pm_ops, thaw_early), sizeof(((struct dev_pm_ops *)0)->thaw_early) },
	{ "poweroff_late", offsetof(struct dev_pm_ops, poweroff_late), sizeof(((struct dev_pm_ops *)0)->poweroff_late) },
	{ "restore_early", offsetof(struct dev_pm_ops, restore_early), sizeof(((struct dev_pm_ops *)0)->restore_early) },
	{ "suspend_noirq", offsetof(struct dev_pm_ops, suspend_noirq), sizeof(((struct dev_pm_ops *)0)->suspend_noirq) },
	{ "resume_noirq", offsetof(struct dev_pm_ops, resume_noirq), sizeof(((struct dev_pm_ops *)0)->resume_noirq) },
	{ "freeze_noirq", offsetof(struct dev_pm_ops, freeze_noirq), sizeof(((struct dev_pm_ops *)0)->freeze_noirq) },
	{ "thaw_noirq", offsetof(struct dev_pm_ops, thaw_noirq), sizeof(((struct dev_pm_ops *)0)->thaw_noirq) },
	{ "poweroff_noirq", offsetof(struct dev_pm_ops, poweroff_noirq), sizeof(((struct dev_pm_ops *)0)->poweroff_noirq) },
	{ "restore_noirq", offsetof(struct dev_pm_ops, restore_noirq), sizeof(((struct dev_pm_ops *)0)->restore_noirq) },
	{ "runtime_suspend", offsetof(struct dev_pm_ops, runtime_suspend), sizeof(((struct dev_pm_ops *)0)->runtime_suspend) },
	{ "runtime_resume", offsetof(struct dev_pm_ops, runtime_resume), sizeof(((struct dev_pm_ops *)0)->runtime_resume) },
	{ "runtime_idle", offsetof(struct dev_pm_ops, runtime_idle), sizeof(((struct dev_pm_ops *)0)->runtime_idle) },
};
const struct cordon_type cordon_type_dev_pm_ops = {
	.name = "dev_pm_ops",
	.size = sizeof(struct dev_pm_ops),
	.member_count = ARRAY_SIZE(members_dev_pm_ops),
	.members = members_dev_pm_ops,
};

_Static_assert(sizeof(struct device) == 768, "struct device changed its size");
static const struct cordon_member members_device[] = {
	{ "kobj", offsetof(struct device, kobj), sizeof(((struct device *)0)->kobj) },
	{ "parent", offsetof(struct device, parent), sizeof(((struct device *)0)->parent) },
	{ "p", offsetof(struct device, p), sizeof(((struct device *)0)->p) },
	{ "init_name", offsetof(struct device, init_name), sizeof(((struct device *)0)->init_name) },
	{ "type", offsetof(struct device, type), sizeof(((struct device *)0)->type) },
	{ "bus", offsetof(struct device, bus), sizeof(((struct device *)0)->bus) },
	{ "driver", offsetof(struct device, driver), sizeof(((struct device *)0)->driver) },
	{ "platform_data", offsetof(struct device, platform_data), sizeof(((struct device *)0)->platform_data) },
	{ "driver_data", offsetof(struct device, driver_data), sizeof(((struct device *)0)->driver_data) },
	{ "driver_override", offsetof(struct device, driver_override), sizeof(((struct device *)0)->driver_override) },
	{ "mutex", offsetof(struct device, mutex), sizeof(((struct device *)0)->mutex) },
	{ "links", offsetof(struct device, links), sizeof(((struct device *)0)->links) },
	{ "power", offsetof(struct device, power), sizeof(((struct device *)0)->power) },
	{ "pm_domain", offsetof(struct device, pm_domain), sizeof(((struct device *)0)->pm_domain) },
	{ "em_pd", offsetof(struct device, em_pd), sizeof(((struct device *)0)->em_pd) },
	{ "pins", offsetof(struct device, pins), sizeof(((struct device *)0)->pins) },
	{ "msi", offsetof(struct device, msi), sizeof(((struct device *)0)->msi) },
	{ "dma_ops", offsetof(struct device, dma_ops), sizeof(((struct device *)0)->dma_ops) },
	{ "dma_mask", offsetof(struct device, dma_mask), sizeof(((struct device *)0)->dma_mask) },
	{ "coherent_dma_mask", offsetof(struct device, coherent_dma_mask), sizeof(((struct device *)0)->coherent_dma_mask) },
	{ "bus_dma_limit", offsetof(struct device, bus_dma_limit), sizeof(((struct device *)0)->bus_dma_limit) },
	{ "dma_range_map", offsetof(struct device, dma_range_map), sizeof(((struct device *)0)->dma_range_map) },
	{ "dma_parms", offsetof(struct device, dma_parms), sizeof(((struct device *)0)->dma_parms) },
	{ "dma_pools", offsetof(struct device, dma_pools), sizeof(((struct device *)0)->dma_pools) },
	{ "dma_io_tlb_mem", offsetof(struct device, dma_io_tlb_mem), sizeof(((struct device *)0)->dma_io_tlb_mem) },
	{ "archdata", offsetof(struct device, archdata), sizeof(((struct device *)0)->archdata) },
	{ "of_node", offsetof(struct device, of_node), sizeof(((struct device *)0)->of_node) },
	{ "fwnode", offsetof(struct device, fwnode), sizeof(((struct device *)0)->fwnode) },
	{ "numa_node", offsetof(struct device, numa_node), sizeof(((struct device *)0)->numa_node) },
	{ "devt", offsetof(struct device, devt), sizeof(((struct device *)0)->devt) },
	{ "id", offsetof(struct device, id), sizeof(((struct device *)0)->id) },
	{ "devres_lock", offsetof(struct device, devres_lock), sizeof(((struct device *)0)->devres_lock) },
	{ "devres_head", offsetof(struct device, devres_head), sizeof(((struct device *)0)->devres_head) },
	{ "class", offsetof(struct device, class), sizeof(((struct device *)0)->class) },
	{ "groups", offsetof(struct device, groups), sizeof(((struct device *)0)->groups) },
	{ "release", offsetof(struct device, release), sizeof(((struct device *)0)->release) },
	{ "iommu_group", offsetof(struct device, iommu_group), sizeof(((struct device *)0)->iommu_group) },
	{ "iommu", offsetof(struct device, iommu), sizeof(((struct device *)0)->iommu) },
	{ "physical_location", offsetof(struct device, physical_location), sizeof(((struct device *)0)->physical_location) },
	{ "removable", offsetof(struct device, removable), sizeof(((struct device *)0)->removable) },
	{ "offline_disabled", 756, 1 },	/* bit-field */
	{ "offline", 756, 1 },	/* bit-field */
	{ "of_node_reused", 756, 1 },	/* bit-field */
	{ "state_synced", 756, 1 },	/* bit-field */
	{ "can_match", 756, 1 },	/* bit-field */
	{ "dma_skip_sync", 756, 1 },	/* bit-field */
	{ "dma_iommu", 756, 1 },	/* bit-field */
	{ "flags", offsetof(struct device, flags), sizeof(((struct device *)0)->flags) },
};
const struct cordon_type cordon_type_device = {
	.name = "device",
	.size = sizeof(struct device),
	.member_count = ARRAY_SIZE(members_device),
	.members = members_device,
};

_Static_assert(sizeof(struct device_attribute) == 32, "struct device_attribute changed its size");
static const struct cordon_member members_device_attribute[] = {
	{ "attr", offsetof(struct device_attribute, attr), sizeof(((struct device_attribute *)0)->attr) },
	{ "show", offsetof(struct device_attribute, show), sizeof(((struct device_attribute *)0)->show) },
	{ "store", offsetof(struct device_attribute, store), sizeof(((struct device_attribute *)0)->store) },
};
const struct cordon_type cordon_type_device_attribute = {
	.name = "device_attribute",
	.size = sizeof(struct device_attribute),
	.member_count = ARRAY_SIZE(members_device_attribute),
	.members = members_device_attribute,
};

_Static_assert(sizeof(struct device_driver) == 144, "struct device_driver changed its size");
static const struct cordon_member members_device_driver[] = {
	{ "name", offsetof(struct device_driver, name), sizeof(((struct device_driver *)0)->name) },
	{ "bus", offsetof(struct device_driver, bus), sizeof(((struct device_driver *)0)->bus) },
	{ "owner", offsetof(struct device_driver, owner), sizeof(((struct device_driver *)0)->owner) },
	{ "mod_name", offsetof(struct device_driver, mod_name), sizeof(((struct device_driver *)0)->mod_name) },
	{ "suppress_bind_attrs", offsetof(struct device_driver, suppress_bind_attrs), sizeof(((struct device_driver *)0)->suppress_bind_attrs) },
	{ "probe_type", offsetof(struct device_driver, probe_type), sizeof(((struct device_driver *)0)->probe_type) },
	{ "of_match_table", offsetof(struct device_driver, of_match_table), sizeof(((struct device_driver *)0)->of_match_table) },
	{ "acpi_match_table", offsetof(struct device_driver, acpi_match_table), sizeof(((struct device_driver *)0)->acpi_match_table) },
	{ "probe", offsetof(struct device_driver, probe), sizeof(((struct device_driver *)0)->probe) },
	{ "sync_state", offsetof(struct device_driver, sync_state), sizeof(((struct device_driver *)0)->sync_state) },
	{ "remove", offsetof(struct device_driver, remove), sizeof(((struct device_driver *)0)->remove) },
	{ "shutdown", offsetof(struct device_driver, shutdown), sizeof(((struct device_driver *)0)->shutdown) },
	{ "suspend", offsetof(struct device_driver, suspend), sizeof(((struct device_driver *)0)->suspend) },
	{ "resume", offsetof(struct device_driver, resume), sizeof(((struct device_driver *)0)->resume) },
	{ "groups", offsetof(struct device_driver, groups), sizeof(((struct device_driver *)0)->groups) },
	{ "dev_groups", offsetof(struct device_driver, dev_groups), sizeof(((struct device_driver *)0)->dev_groups) },
	{ "pm", offsetof(struct device_driver, pm), sizeof(((struct device_driver *)0)->pm) },
	{ "coredump", offsetof(struct device_driver, coredump), sizeof(((struct device_driver *)0)->coredump) },
	{ "p", offsetof(struct device_driver, p), sizeof(((struct device_driver *)0)->p) },
};
const struct cordon_type cordon_type_device_driver = {
	.name = "device_driver",
	.size = sizeof(struct device_driver),
	.member_count = ARRAY_SIZE(members_device_driver),
	.members = members_device_driver,
};

_Static_assert(sizeof(struct device_node) == 144, "struct device_node changed its size");
static const struct cordon_member members_device_node[] = {
	{ "name", offsetof(struct device_node, name), sizeof(((struct device_node *)0)->name) },
	{ "phandle", offsetof(struct device_node, phandle), sizeof(((struct device_node *)0)->phandle) },
	{ "full_name", offsetof(struct device_node, full_name), sizeof(((struct device_node *)0)->full_name) },
	{ "fwnode", offsetof(struct device_node, fwnode), sizeof(((struct device_node *)0)->fwnode) },
	{ "properties", offsetof(struct device_node, properties), sizeof(((struct device_node *)0)->properties) },
	{ "deadprops", offsetof(struct device_node, deadprops), sizeof(((struct device_node *)0)->deadprops) },
	{ "parent", offsetof(struct device_node, parent), sizeof(((struct device_node *)0)->parent) },
	{ "child", offsetof(struct device_node, child), sizeof(((struct device_node *)0)->child) },
	{ "sibling", offsetof(struct device_node, sibling), sizeof(((struct device_node *)0)->sibling) },
	{ "_flags", offsetof(struct device_node, _flags), sizeof(((struct device_node *)0)->_flags) },
	{ "data", offsetof(struct device_node, data), sizeof(((struct device_node *)0)->data) },
};
const struct cordon_type cordon_type_device_node = {
	.name = "device_node",
	.size = sizeof(struct device_node),
	.member_count = ARRAY_SIZE(members_device_node),
	.members = members_device_node,
};

_Static_assert(sizeof(struct dim) == 120, "struct dim changed its size");
static const struct cordon_member members_dim[] = {
	{ "state", offsetof(struct dim, state), sizeof(((struct dim *)0)->state) },
	{ "prev_stats", offsetof(struct dim, prev_stats), sizeof(((struct dim *)0)->prev_stats) },
	{ "start_sample", offsetof(struct dim, start_sample), sizeof(((struct dim *)0)->start_sample) },
	{ "measuring_sample", offsetof(struct dim, measuring_sample), sizeof(((struct dim *)0)->measuring_sample) },
	{ "work", offsetof(struct dim, work), sizeof(((struct dim *)0)->work) },
	{ "priv", offsetof(struct dim, priv), sizeof(((struct dim *)0)->priv) },
	{ "profile_ix", offsetof(struct dim, profile_ix), sizeof(((struct dim *)0)->profile_ix) },
	{ "mode", offsetof(struct dim, mode), sizeof(((struct dim *)0)->mode) },
	{ "tune_state", offsetof(struct dim, tune_state), sizeof(((struct dim *)0)->tune_state) },
	{ "steps_right", offsetof(struct dim, steps_right), sizeof(((struct dim *)0)->steps_right) },
	{ "steps_left", offsetof(struct dim, steps_left), sizeof(((struct dim *)0)->steps_left) },
	{ "tired", offsetof(struct dim, tired), sizeof(((struct dim *)0)->tired) },
};
const struct cordon_type cordon_type_dim = {
	.name = "dim",
	.size = sizeof(struct dim),
	.member_count = ARRAY_SIZE(members_dim),
	.members = members_dim,
};

const struct cordon_type cordon_type_dma_pool = { .name = "dma_pool" };

_Static_assert(sizeof(struct dmi_device) == 40, "struct dmi_device changed its size");
static const struct cordon_member members_dmi_device[] = {
	{ "list", offsetof(struct dmi_device, list), sizeof(((struct dmi_device *)0)->list) },
	{ "type", offsetof(struct dmi_device, type), sizeof(((struct dmi_device *)0)->type) },
	{ "name", offsetof(struct dmi_device, name), sizeof(((struct dmi_device *)0)->name) },
	{ "device_data", offsetof(struct dmi_device, device_data), sizeof(((struct dmi_device *)0)->device_data) },
};
const struct cordon_type cordon_type_dmi_device = {
	.name = "dmi_device",
	.size = sizeof(struct dmi_device),
	.member_count = ARRAY_SIZE(members_dmi_device),
	.members = members_dmi_device,
};

_Static_assert(sizeof(struct dmi_system_id) == 344, "struct dmi_system_id changed its size");
static const struct cordon_member members_dmi_system_id[] = {
	{ "callback", offsetof(struct dmi_system_id, callback), sizeof(((struct dmi_system_id *)0)->callback) },
	{ "ident", offsetof(struct dmi_system_id, ident), sizeof(((struct dmi_system_id *)0)->ident) },
	{ "matches", offsetof(struct dmi_system_id, matches), sizeof(((struct dmi_system_id *)0)->matches) },
	{ "driver_data", offsetof(struct dmi_system_id, driver_data), sizeof(((struct dmi_system_id *)0)->driver_data) },
};
const struct cordon_type cordon_type_dmi_system_id = {
	.name = "dmi_system_id",
	.size = sizeof(struct dmi_system_id),
	.member_count = ARRAY_SIZE(members_dmi_system_id),
	.members = members_dmi_system_id,
};

_Static_assert(sizeof(struct dql) == 128, "struct dql changed its size");
static const struct cordon_member members_dql[] = {
	{ "num_queued", offsetof(struct dql, num_queued), sizeof(((struct dql *)0)->num_queued) },
	{ "adj_limit", offsetof(struct dql, adj_limit), sizeof(((struct dql *)0)->adj_limit) },
	{ "last_obj_cnt", offsetof(struct dql, last_obj_cnt), sizeof(((struct dql *)0)->last_obj_cnt) },
	{ "stall_thrs", offsetof(struct dql, stall_thrs), sizeof(((struct dql *)0)->stall_thrs) },
	{ "history_head", offsetof(struct dql, history_head), sizeof(((struct dql *)0)->history_head) },
	{ "history", offsetof(struct dql, history), sizeof(((struct dql *)0)->history) },
	{ "limit", offsetof(struct dql, limit), sizeof(((struct dql *)0)->limit) },
	{ "num_completed", offsetof(struct dql, num_completed), sizeof(((struct dql *)0)->num_completed) },
	{ "prev_ovlimit", offsetof(struct dql, prev_ovlimit), sizeof(((struct dql *)0)->prev_ovlimit) },
	{ "prev_num_queued", offsetof(struct dql, prev_num_queued), sizeof(((struct dql *)0)->prev_num_queued) },
	{ "prev_last_obj_cnt", offsetof(struct dql, prev_last_obj_cnt), sizeof(((struct dql *)0)->prev_last_obj_cnt) },
	{ "lowest_slack", offsetof(struct dql, lowest_slack), sizeof(((struct dql *)0)->lowest_slack) },
	{ "slack_start_time", offsetof(struct dql, slack_start_time), sizeof(((struct dql *)0)->slack_start_time) },
	{ "max_limit", offsetof(struct dql, max_limit), sizeof(((struct dql *)0)->max_limit) },
	{ "min_limit", offsetof(struct dql, min_limit), sizeof(((struct dql *)0)->min_limit) },
	{ "slack_hold_time", offsetof(struct dql, slack_hold_time), sizeof(((struct dql *)0)->slack_hold_time) },
	{ "stall_max", offsetof(struct dql, stall_max), sizeof(((struct dql *)0)->stall_max) },
	{ "last_reap", offsetof(struct dql, last_reap), sizeof(((struct dql *)0)->last_reap) },
	{ "stall_cnt", offsetof(struct dql, stall_cnt), sizeof(((struct dql *)0)->stall_cnt) },
};
const struct cordon_type cordon_type_dql = {
	.name = "dql",
	.size = sizeof(struct dql),
	.member_count = ARRAY_SIZE(members_dql),
	.members = members_dql,
};

_Static_assert(sizeof(struct driver_info) == 144, "struct driver_info changed its size");
static const struct cordon_member members_driver_info[] = {
	{ "description", offsetof(struct driver_info, description), sizeof(((struct driver_info *)0)->description) },
	{ "flags", offsetof(struct driver_info, flags), sizeof(((struct driver_info *)0)->flags) },
	{ "bind", offsetof(struct driver_info, bind), sizeof(((struct driver_info *)0)->bind) },
	{ "unbind", offsetof(struct driver_info, unbind), sizeof(((struct driver_info *)0)->unbind) },
	{ "reset", offsetof(struct driver_info, reset), sizeof(((struct driver_info *)0)->reset) },
	{ "stop", offsetof(struct driver_info, stop), sizeof(((struct driver_info *)0)->stop) },
	{ "check_connect", offsetof(struct driver_info, check_connect), sizeof(((struct driver_info *)0)->check_connect) },
	{ "manage_power", offsetof(struct driver_info, manage_power), sizeof(((struct driver_info *)0)->manage_power) },
	{ "status", offsetof(struct driver_info, status), sizeof(((struct driver_info *)0)->status) },
	{ "link_reset", offsetof(struct driver_info, link_reset), sizeof(((struct driver_info *)0)->link_reset) },
	{ "rx_fixup", offsetof(struct driver_info, rx_fixup), sizeof(((struct driver_info *)0)->rx_fixup) },
	{ "tx_fixup", offsetof(struct driver_info, tx_fixup), sizeof(((struct driver_info *)0)->tx_fixup) },
	{ "recover", offsetof(struct driver_info, recover), sizeof(((struct driver_info *)0)->recover) },
	{ "early_init", offsetof(struct driver_info, early_init), sizeof(((struct driver_info *)0)->early_init) },
	{ "indication", offsetof(struct driver_info, indication), sizeof(((struct driver_info *)0)->indication) },
	{ "set_rx_mode", offsetof(struct driver_info, set_rx_mode), sizeof(((struct driver_info *)0)->set_rx_mode) },
	{ "in", offsetof(struct driver_info, in), sizeof(((struct driver_info *)0)->in) },
	{ "out", offsetof(struct driver_info, out), sizeof(((struct driver_info *)0)->out) },
	{ "data", offsetof(struct driver_info, data), sizeof(((struct driver_info *)0)->data) },
};
const struct cordon_type cordon_type_driver_info = {
	.name = "driver_info",
	.size = sizeof(struct driver_info),
	.member_count = ARRAY_SIZE(members_driver_info),
	.members = members_driver_info,
};

_Static_assert(sizeof(struct dst_entry) == 136, "struct dst_entry changed its size");
static const struct cordon_member members_dst_entry[] = {
	{ "dev", offsetof(struct dst_entry, dev), sizeof(((struct dst_entry *)0)->dev) },
	{ "dev_rcu", offsetof(struct dst_entry, dev_rcu), sizeof(((struct dst_entry *)0)->dev_rcu) },
	{ "ops", offsetof(struct dst_entry, ops), sizeof(((struct dst_entry *)0)->ops) },
	{ "_metrics", offsetof(struct dst_entry, _metrics), sizeof(((struct dst_entry *)0)->_metrics) },
	{ "expires", offsetof(struct dst_entry, expires), sizeof(((struct dst_entry *)0)->expires) },
	{ "xfrm", offsetof(struct dst_entry, xfrm), sizeof(((struct dst_entry *)0)->xfrm) },
	{ "input", offsetof(struct dst_entry, input), sizeof(((struct dst_entry *)0)->input) },
	{ "output", offsetof(struct dst_entry, output), sizeof(((struct dst_entry *)0)->output) },
	{ "flags", offsetof(struct dst_entry, flags), sizeof(((struct dst_entry *)0)->flags) },
	{ "obsolete", offsetof(struct dst_entry, obsolete), sizeof(((struct dst_entry *)0)->obsolete) },
	{ "header_len", offsetof(struct dst_entry, header_len), sizeof(((struct dst_entry *)0)->header_len) },
	{ "trailer_len", offsetof(struct dst_entry, trailer_len), sizeof(((struct dst_entry *)0)->trailer_len) },
	{ "__rcuref", offsetof(struct dst_entry, __rcuref), sizeof(((struct dst_entry *)0)->__rcuref) },
	{ "__use", offsetof(struct dst_entry, __use), sizeof(((struct dst_entry *)0)->__use) },
	{ "lastuse", offsetof(struct dst_entry, lastuse), sizeof(((struct dst_entry *)0)->lastuse) },
	{ "callback_head", offsetof(struct dst_entry, callback_head), sizeof(((struct dst_entry *)0)->callback_head) },
	{ "error", offsetof(struct dst_entry, error), sizeof(((struct dst_entry *)0)->error) },
	{ "__pad", offsetof(struct dst_entry, __pad), sizeof(((struct dst_entry *)0)->__pad) },
	{ "tclassid", offsetof(struct dst_entry, tclassid), sizeof(((struct dst_entry *)0)->tclassid) },
	{ "dev_tracker", offsetof(struct dst_entry, dev_tracker), sizeof(((struct dst_entry *)0)->dev_tracker) },
	{ "rt_uncached", offsetof(struct dst_entry, rt_uncached), sizeof(((struct dst_entry *)0)->rt_uncached) },
	{ "rt_uncached_list", offsetof(struct dst_entry, rt_uncached_list), sizeof(((struct dst_entry *)0)->rt_uncached_list) },
	{ "lwtstate", offsetof(struct dst_entry, lwtstate), sizeof(((struct dst_entry *)0)->lwtstate) },
};
const struct cordon_type cordon_type_dst_entry = {
	.name = "dst_entry",
	.size = sizeof(struct dst_entry),
	.member_count = ARRAY_SIZE(members_dst_entry),
	.members = members_dst_entry,
};

_Static_assert(sizeof(struct ethtool_channels) == 36, "struct ethtool_channels changed its size");
static const struct cordon_member members_ethtool_channels[] = {
	{ "cmd", offsetof(struct ethtool_channels, cmd), sizeof(((struct ethtool_channels *)0)->cmd) },
	{ "max_rx", offsetof(struct ethtool_channels, max_rx), sizeof(((struct ethtool_channels *)0)->max_rx) },
	{ "max_tx", offsetof(struct ethtool_channels, max_tx), sizeof(((struct ethtool_channels *)0)->max_tx) },
	{ "max_other", offsetof(struct ethtool_channels, max_other), sizeof(((struct ethtool_channels *)0)->max_other) },
	{ "max_combined", offsetof(struct ethtool_channels, max_combined), sizeof(((struct ethtool_channels *)0)->max_combined) },
	{ "rx_count", offsetof(struct ethtool_channels, rx_count), sizeof(((struct ethtool_channels *)0)->rx_count) },
	{ "tx_count", offsetof(struct ethtool_channels, tx_count), sizeof(((struct ethtool_channels *)0)->tx_count) },
	{ "other_count", offsetof(struct ethtool_channels, other_count), sizeof(((struct ethtool_channels *)0)->other_count) },
	{ "combined_count", offsetof(struct ethtool_channels, combined_count), sizeof(((struct ethtool_channels *)0)->combined_count) },
};
const struct cordon_type cordon_type_ethtool_channels = {
	.name = "ethtool_channels",
	.size = sizeof(struct ethtool_channels),
	.member_count = ARRAY_SIZE(members_ethtool_channels),
	.members = members_ethtool_channels,
};

_Static_assert(sizeof(struct ethtool_cmd) == 44, "struct ethtool_cmd changed its size");
static const struct cordon_member members_ethtool_cmd[] = {
	{ "cmd", offsetof(struct ethtool_cmd, cmd), sizeof(((struct ethtool_cmd *)0)->cmd) },
	{ "supported", offsetof(struct ethtool_cmd, supported), sizeof(((struct ethtool_cmd *)0)->supported) },
	{ "advertising", offsetof(struct ethtool_cmd, advertising), sizeof(((struct ethtool_cmd *)0)->advertising) },
	{ "speed", offsetof(struct ethtool_cmd, speed), sizeof(((struct ethtool_cmd *)0)->speed) },
	{ "duplex", offsetof(struct ethtool_cmd, duplex), sizeof(((struct ethtool_cmd *)0)->duplex) },
	{ "port", offsetof(struct ethtool_cmd, port), sizeof(((struct ethtool_cmd *)0)->port) },
	{ "phy_address", offsetof(struct ethtool_cmd, phy_address), sizeof(((struct ethtool_cmd *)0)->phy_address) },
	{ "transceiver", offsetof(struct ethtool_cmd, transceiver), sizeof(((struct ethtool_cmd *)0)->transceiver) },
	{ "autoneg", offsetof(struct ethtool_cmd, autoneg), sizeof(((struct ethtool_cmd *)0)->autoneg) },
	{ "mdio_support", offsetof(struct ethtool_cmd, mdio_support), sizeof(((struct ethtool_cmd *)0)->mdio_support) },
	{ "maxtxpkt", offsetof(struct ethtool_cmd, maxtxpkt), sizeof(((struct ethtool_cmd *)0)->maxtxpkt) },
	{ "maxrxpkt", offsetof(struct ethtool_cmd, maxrxpkt), sizeof(((struct ethtool_cmd *)0)->maxrxpkt) },
	{ "speed_hi", offsetof(struct ethtool_cmd, speed_hi), sizeof(((struct ethtool_cmd *)0)->speed_hi) },
	{ "eth_tp_mdix", offsetof(struct ethtool_cmd, eth_tp_mdix), sizeof(((struct ethtool_cmd *)0)->eth_tp_mdix) },
	{ "eth_tp_mdix_ctrl", offsetof(struct ethtool_cmd, eth_tp_mdix_ctrl), sizeof(((struct ethtool_cmd *)0)->eth_tp_mdix_ctrl) },
	{ "lp_advertising", offsetof(struct ethtool_cmd, lp_advertising), sizeof(((struct ethtool_cmd *)0)->lp_advertising) },
	{ "reserved", offsetof(struct ethtool_cmd, reserved), sizeof(((struct ethtool_cmd *)0)->reserved) },
};
const struct cordon_type cordon_type_ethtool_cmd = {
	.name = "ethtool_cmd",
	.size = sizeof(struct ethtool_cmd),
	.member_count = ARRAY_SIZE(members_ethtool_cmd),
	.members = members_ethtool_cmd,
};

_Static_assert(sizeof(struct ethtool_coalesce) == 92, "struct ethtool_coalesce changed its size");
static const struct cordon_member members_ethtool_coalesce[] = {
	{ "cmd", offsetof(struct ethtool_coalesce, cmd), sizeof(((struct ethtool_coalesce *)0)->cmd) },
	{ "rx_coalesce_usecs", offsetof(struct ethtool_coalesce, rx_coalesce_usecs), sizeof(((struct ethtool_coalesce *)0)->rx_coalesce_usecs) },
	{ "rx_max_coalesced_frames", offsetof(struct ethtool_coalesce, rx_max_coalesced_frames), sizeof(((struct ethtool_coalesce *)0)->rx_max_coalesced_frames) },
	{ "rx_coalesce_usecs_irq", offsetof(struct ethtool_coalesce, rx_coalesce_usecs_irq), sizeof(((struct ethtool_coalesce *)0)->rx_coalesce_usecs_irq) },
	{ "rx_max_coalesced_frames_irq", offsetof(struct ethtool_coalesce, rx_max_coalesced_frames_irq), sizeof(((struct ethtool_coalesce *)0)->rx_max_coalesced_frames_irq) },
	{ "tx_coalesce_usecs", offsetof(struct ethtool_coalesce, tx_coalesce_usecs), sizeof(((struct ethtool_coalesce *)0)->tx_coalesce_usecs) },
	{ "tx_max_coalesced_frames", offsetof(struct ethtool_coalesce, tx_max_coalesced_frames), sizeof(((struct ethtool_coalesce *)0)->tx_max_coalesced_frames) },
	{ "tx_coalesce_usecs_irq", offsetof(struct ethtool_coalesce, tx_coalesce_usecs_irq), sizeof(((struct ethtool_coalesce *)0)->tx_coalesce_usecs_irq) },
	{ "tx_max_coalesced_frames_irq", offsetof(struct ethtool_coalesce, tx_max_coalesced_frames_irq), sizeof(((struct ethtool_coalesce *)0)->tx_max_coalesced_frames_irq) },
	{ "stats_block_coalesce_usecs", offsetof(struct ethtool_coalesce, stats_block_coalesce_usecs), sizeof(((struct ethtool_coalesce *)0)->stats_block_coalesce_usecs) },
	{ "use_adaptive_rx_coalesce", offsetof(struct ethtool_coalesce, use_adaptive_rx_coalesce), sizeof(((struct ethtool_coalesce *)0)->use_adaptive_rx_coalesce) },
	{ "use_adaptive_tx_coalesce", offsetof(struct ethtool_coalesce, use_adaptive_tx_coalesce), sizeof(((struct ethtool_coalesce *)0)->use_adaptive_tx_coalesce) },
	{ "pkt_rate_low", offsetof(struct ethtool_coalesce, pkt_rate_low), sizeof(((struct ethtool_coalesce *)0)->pkt_rate_low) },
	{ "rx_coalesce_usecs_low", offsetof(struct ethtool_coalesce, rx_coalesce_usecs_low), sizeof(((struct ethtool_coalesce *)0)->rx_coalesce_usecs_low) },
	{ "rx_max_coalesced_frames_low", offsetof(struct ethtool_coalesce, rx_max_coalesced_frames_low), sizeof(((struct ethtool_coalesce *)0)->rx_max_coalesced_frames_low) },
	{ "tx_coalesce_usecs_low", offsetof(struct ethtool_coalesce, tx_coalesce_usecs_low), sizeof(((struct ethtool_coalesce *)0)->tx_coalesce_usecs_low) },
	{ "tx_max_coalesced_frames_low", offsetof(struct ethtool_coalesce, tx_max_coalesced_frames_low), sizeof(((struct ethtool_coalesce *)0)->tx_max_coalesced_frames_low) },
	{ "pkt_rate_high", offsetof(struct ethtool_coalesce, pkt_rate_high), sizeof(((struct ethtool_coalesce *)0)->pkt_rate_high) },
	{ "rx_coalesce_usecs_high", offsetof(struct ethtool_coalesce, rx_coalesce_usecs_high), sizeof(((struct ethtool_coalesce *)0)->rx_coalesce_usecs_high) },
	{ "rx_max_coalesced_frames_high", offsetof(struct ethtool_coalesce, rx_max_coalesced_frames_high), sizeof(((struct ethtool_coalesce *)0)->rx_max_coalesced_frames_high) },
	{ "tx_coalesce_usecs_high", offsetof(struct ethtool_coalesce, tx_coalesce_usecs_high), sizeof(((struct ethtool_coalesce *)0)->tx_coalesce_usecs_high) },
	{ "tx_max_coalesced_frames_high", offsetof(struct ethtool_coalesce, tx_max_coalesced_frames_high), sizeof(((struct ethtool_coalesce *)0)->tx_max_coalesced_frames_high) },
	{ "rate_sample_interval", offsetof(struct ethtool_coalesce, rate_sample_interval), sizeof(((struct ethtool_coalesce *)0)->rate_sample_interval) },
};
const struct cordon_type cordon_type_ethtool_coalesce = {
	.name = "ethtool_coalesce",
	.size = sizeof(struct ethtool_coalesce),
	.member_count = ARRAY_SIZE(members_ethtool_coalesce),
	.members = members_ethtool_coalesce,
};

_Static_assert(sizeof(struct ethtool_drvinfo) == 196, "struct ethtool_drvinfo changed its size");
static const struct cordon_member members_ethtool_drvinfo[] = {
	{ "cmd", offsetof(struct ethtool_drvinfo, cmd), sizeof(((struct ethtool_drvinfo *)0)->cmd) },
	{ "driver", offsetof(struct ethtool_drvinfo, driver), sizeof(((struct ethtool_drvinfo *)0)->driver) },
	{ "version", offsetof(struct ethtool_drvinfo, version), sizeof(((struct ethtool_drvinfo *)0)->version) },
	{ "fw_version", offsetof(struct ethtool_drvinfo, fw_version), sizeof(((struct ethtool_drvinfo *)0)->fw_version) },
	{ "bus_info", offsetof(struct ethtool_drvinfo, bus_info), sizeof(((struct ethtool_drvinfo *)0)->bus_info) },
	{ "erom_version", offsetof(struct ethtool_drvinfo, erom_version), sizeof(((struct ethtool_drvinfo *)0)->erom_version) },
	{ "reserved2", offsetof(struct ethtool_drvinfo, reserved2), sizeof(((struct ethtool_drvinfo *)0)->reserved2) },
	{ "n_priv_flags", offsetof(struct ethtool_drvinfo, n_priv_flags), sizeof(((struct ethtool_drvinfo *)0)->n_priv_flags) },
	{ "n_stats", offsetof(struct ethtool_drvinfo, n_stats), sizeof(((struct ethtool_drvinfo *)0)->n_stats) },
	{ "testinfo_len", offsetof(struct ethtool_drvinfo, testinfo_len), sizeof(((struct ethtool_drvinfo *)0)->testinfo_len) },
	{ "eedump_len", offsetof(struct ethtool_drvinfo, eedump_len), sizeof(((struct ethtool_drvinfo *)0)->eedump_len) },
	{ "regdump_len", offsetof(struct ethtool_drvinfo, regdump_len), sizeof(((struct ethtool_drvinfo *)0)->regdump_len) },
};
const struct cordon_type cordon_type_ethtool_drvinfo = {
	.name = "ethtool_drvinfo",
	.size = sizeof(struct ethtool_drvinfo),
	.member_count = ARRAY_SIZE(members_ethtool_drvinfo),
	.members = members_ethtool_drvinfo,
};

_Static_assert(sizeof(struct ethtool_eeprom) == 16, "struct ethtool_eeprom changed its size");
static const struct cordon_member members_ethtool_eeprom[] = {
	{ "cmd", offsetof(struct ethtool_eeprom, cmd), sizeof(((struct ethtool_eeprom *)0)->cmd) },
	{ "magic", offsetof(struct ethtool_eeprom, magic), sizeof(((struct ethtool_eeprom *)0)->magic) },
	{ "offset", offsetof(struct ethtool_eeprom, offset), sizeof(((struct ethtool_eeprom *)0)->offset) },
	{ "len", offsetof(struct ethtool_eeprom, len), sizeof(((struct ethtool_eeprom *)0)->len) },
};
const struct cordon_type cordon_type_ethtool_eeprom = {
	.name = "ethtool_eeprom",
	.size = sizeof(struct ethtool_eeprom),
	.member_count = ARRAY_SIZE(members_ethtool_eeprom),
	.members = members_ethtool_eeprom,
};

_Static_assert(sizeof(struct ethtool_keee) == 56, "struct ethtool_keee changed its size");
static const struct cordon_member members_ethtool_keee[] = {
	{ "supported", offsetof(struct ethtool_keee, supported), sizeof(((struct ethtool_keee *)0)->supported) },
	{ "advertised", offsetof(struct ethtool_keee, advertised), sizeof(((struct ethtool_keee *)0)->advertised) },
	{ "lp_advertised", offsetof(struct ethtool_keee, lp_advertised), sizeof(((struct ethtool_keee *)0)->lp_advertised) },
	{ "tx_lpi_timer", offsetof(struct ethtool_keee, tx_lpi_timer), sizeof(((struct ethtool_keee *)0)->tx_lpi_timer) },
	{ "tx_lpi_enabled", offsetof(struct ethtool_keee, tx_lpi_enabled), sizeof(((struct ethtool_keee *)0)->tx_lpi_enabled) },
	{ "eee_active", offsetof(struct ethtool_keee, eee_active), sizeof(((struct ethtool_keee *)0)->eee_active) },
	{ "eee_enabled", offsetof(struct ethtool_keee, eee_enabled), sizeof(((struct ethtool_keee *)0)->eee_enabled) },
};
const struct cordon_type cordon_type_ethtool_keee = {
	.name = "ethtool_keee",
	.size = sizeof(struct ethtool_keee),
	.member_count = ARRAY_SIZE(members_ethtool_keee),
	.members = members_ethtool_keee,
};

_Static_assert(sizeof(struct ethtool_link_ksettings) == 104, "struct ethtool_link_ksettings changed its size");
static const struct cordon_member members_ethtool_link_ksettings[] = {
	{ "base", offsetof(struct ethtool_link_ksettings, base), sizeof(((struct ethtool_link_ksettings *)0)->base) },
	{ "link_modes", offsetof(struct ethtool_link_ksettings, link_modes), sizeof(((struct ethtool_link_ksettings *)0)->link_modes) },
	{ "lanes", offsetof(struct ethtool_link_ksettings, lanes), sizeof(((struct ethtool_link_ksettings *)0)->lanes) },
};
const struct cordon_type cordon_type_ethtool_link_ksettings = {
	.name = "ethtool_link_ksettings",
	.size = sizeof(struct ethtool_link_ksettings),
	.member_count = ARRAY_SIZE(members_ethtool_link_ksettings),
	.members = members_ethtool_link_ksettings,
};

_Static_assert(sizeof(struct ethtool_ops) == 640, "struct ethtool_ops changed its size");
static const struct cordon_member members_ethtool_ops[] = {
	{ "supported_input_xfrm", 0, 2 },	/* bit-field */
	{ "cap_link_lanes_supported", 0, 2 },	/* bit-field */
	{ "cap_rss_ctx_supported", 0, 2 },	/* bit-field */
	{ "rxfh_per_ctx_fields", 0, 2 },	/* bit-field */
	{ "rxfh_per_ctx_key", 0, 2 },	/* bit-field */
	{ "cap_rss_rxnfc_adds", 0, 2 },	/* bit-field */
	{ "rxfh_indir_space", offsetof(struct ethtool_ops, rxfh_indir_space), sizeof(((struct ethtool_ops *)0)->rxfh_indir_space) },
	{ "rxfh_key_space", offsetof(struct ethtool_ops, rxfh_key_space), sizeof(((struct ethtool_ops *)0)->rxfh_key_space) },
	{ "rxfh_priv_size", offsetof(struct ethtool_ops, rxfh_priv_size), sizeof(((struct ethtool_ops *)0)->rxfh_priv_size) },
	{ "rxfh_max_num_contexts", offsetof(struct ethtool_ops, rxfh_max_num_contexts), sizeof(((struct ethtool_ops *)0)->rxfh_max_num_contexts) },
	{ "supported_coalesce_params", offsetof(struct ethtool_ops, supported_coalesce_params), sizeof(((struct ethtool_ops *)0)->supported_coalesce_params) },
	{ "supported_ring_params", offsetof(struct ethtool_ops, supported_ring_params), sizeof(((struct ethtool_ops *)0)->supported_ring_params) },
	{ "get_drvinfo", offsetof(struct ethtool_ops, get_drvinfo), sizeof(((struct ethtool_ops *)0)->get_drvinfo) },
	{ "get_regs_len", offsetof(struct ethtool_ops, get_regs_len), sizeof(((struct ethtool_ops *)0)->get_regs_len) },
	{ "get_regs", offsetof(struct ethtool_ops, get_regs), sizeof(((struct ethtool_ops *)0)->get_regs) },
	{ "get_wol", offsetof(struct ethtool_ops, get_wol), sizeof(((struct ethtool_ops *)0)->get_wol) },
	{ "set_wol", offsetof(struct ethtool_ops, set_wol), sizeof(((struct ethtool_ops *)0)->set_wol) },
	{ "get_msglevel", offsetof(struct ethtool_ops, get_msglevel), sizeof(((struct ethtool_ops *)0)->get_msglevel) },
	{ "set_msglevel", offsetof(struct ethtool_ops, set_msglevel), sizeof(((struct ethtool_ops *)0)->set_msglevel) },
	{ "nway_reset", offsetof(struct ethtool_ops, nway_reset), sizeof(((struct ethtool_ops *)0)->nway_reset) },
	{ "get_link", offsetof(struct ethtool_ops, get_link), sizeof(((struct ethtool_ops *)0)->get_link) },
	{ "get_link_ext_state", offsetof(struct ethtool_ops, get_link_ext_state), sizeof(((struct ethtool_ops *)0)->get_link_ext_state) },
	{ "get_link_ext_stats", offsetof(struct ethtool_ops, get_link_ext_stats), sizeof(((struct ethtool_ops *)0)->get_link_ext_stats) },
	{ "get_eeprom_len", offsetof(struct ethtool_ops, get_eeprom_len), sizeof(((struct ethtool_ops *)0)->get_eeprom_len) },
	{ "get_eeprom", offsetof(struct ethtool_ops, get_eeprom), sizeof(((struct ethtool_ops *)0)->get_eeprom) },
	{ "set_eeprom", offsetof(struct ethtool_ops, set_eeprom), sizeof(((struct ethtool_ops *)0)->set_eeprom) },
	{ "get_coalesce", offsetof(struct ethtool_ops, get_coalesce), sizeof(((struct ethtool_ops *)0)->get_coalesce) },
	{ "set_coalesce", offsetof(struct ethtool_ops, set_coalesce), sizeof(((struct ethtool_ops *)0)->set_coalesce) },
	{ "get_ringparam", offsetof(struct ethtool_ops, get_ringparam), sizeof(((struct ethtool_ops *)0)->get_ringparam) },
	{ "set_ringparam", offsetof(struct ethtool_ops, set_ringparam), sizeof(((struct ethtool_ops *)0)->set_ringparam) },
	{ "get_pause_stats", offsetof(struct ethtool_ops, get_pause_stats), sizeof(((struct ethtool_ops *)0)->get_pause_stats) },
	{ "get_pauseparam", offsetof(struct ethtool_ops, get_pauseparam), sizeof(((struct ethtool_ops *)0)->get_pauseparam) },
	{ "set_pauseparam", offsetof(struct ethtool_ops, set_pauseparam), sizeof(((struct ethtool_ops *)0)->set_pauseparam) },
	{ "self_test", offsetof(struct ethtool_ops, self_test), sizeof(((struct ethtool_ops *)0)->self_test) },
	{ "get_strings", offsetof(struct ethtool_ops, get_strings), sizeof(((struct ethtool_ops *)0)->get_strings) },
	{ "set_phys_id", offsetof(struct ethtool_ops, set_phys_id), sizeof(((struct ethtool_ops *)0)->set_phys_id) },
	{ "get_ethtool_stats", offsetof(struct ethtool_ops, get_ethtool_stats), sizeof(((struct ethtool_ops *)0)->get_ethtool_stats) },
	{ "begin", offsetof(struct ethtool_ops, begin), sizeof(((struct ethtool_ops *)0)->begin) },
	{ "complete", offsetof(struct ethtool_ops, complete), sizeof(((struct ethtool_ops *)0)->complete) },
	{ "get_priv_flags", offsetof(struct ethtool_ops, get_priv_flags), sizeof(((struct ethtool_ops *)0)->get_priv_flags) },
	{ "set_priv_flags", offsetof(struct ethtool_ops, set_priv_flags), sizeof(((struct ethtool_ops *)0)->set_priv_flags) },
	{ "get_sset_count", offsetof(struct ethtool_ops, get_sset_count), sizeof(((struct ethtool_ops *)0)->get_sset_count) },
	{ "get_rxnfc", offsetof(struct ethtool_ops, get_rxnfc), sizeof(((struct ethtool_ops *)0)->get_rxnfc) },
	{ "set_rxnfc", offsetof(struct ethtool_ops, set_rxnfc), sizeof(((struct ethtool_ops *)0)->set_rxnfc) },
	{ "flash_device", offsetof(struct ethtool_ops, flash_device), sizeof(((struct ethtool_ops *)0)->flash_device) },
	{ "reset", offsetof(struct ethtool_ops, reset), sizeof(((struct ethtool_ops *)0)->reset) },
	{ "get_rxfh_key_size", offsetof(struct ethtool_ops, get_rxfh_key_size), sizeof(((struct ethtool_ops *)0)->get_rxfh_key_size) },
	{ "get_rxfh_indir_size", offsetof(struct ethtool_ops, get_rxfh_indir_size), sizeof(((struct ethtool_ops *)0)->get_rxfh_indir_size) },
	{ "get_rxfh", offsetof(struct ethtool_ops, get_rxfh), sizeof(((struct ethtool_ops *)0)->get_rxfh) },
	{ "set_rxfh", offsetof(struct ethtool_ops, set_rxfh), sizeof(((struct ethtool_ops *)0)->set_rxfh) },
	{ "get_rxfh_fields", offsetof(struct ethtool_ops, get_rxfh_fields), sizeof(((struct ethtool_ops *)0)->get_rxfh_fields) },
	{ "set_rxfh_fields", offsetof(struct ethtool_ops, set_rxfh_fields), sizeof(((struct ethtool_ops *)0)->set_rxfh_fields) },
	{ "create_rxfh_context", offsetof(struct ethtool_ops, create_rxfh_context), sizeof(((struct ethtool_ops *)0)->create_rxfh_context) },
	{ "modify_rxfh_context", offsetof(struct ethtool_ops, modify_rxfh_context), sizeof(((struct ethtool_ops *)0)->modify_rxfh_context) },
	{ "remove_rxfh_context", offsetof(struct ethtool_ops, remove_rxfh_context), sizeof(((struct ethtool_ops *)0)->remove_rxfh_context) },
	{ "get_channels", offsetof(struct ethtool_ops, get_channels), sizeof(((struct ethtool_ops *)0)->get_channels) },
	{ "set_channels", offsetof(struct ethtool_ops, set_channels), sizeof(((struct ethtool_ops *)0)->set_channels) },
	{ "get_dump_flag", offsetof(struct ethtool_ops, get_dump_flag), sizeof(((struct ethtool_ops *)0)->get_dump_flag) },
	{ "get_dump_data", offsetof(struct ethtool_ops, get_dump_data), sizeof(((struct ethtool_ops *)0)->get_dump_data) },
	{ "set_dump", offsetof(struct ethtool_ops, set_dump), sizeof(((struct ethtool_ops *)0)->set_dump) },
	{ "get_ts_info", offsetof(struct ethtool_ops, get_ts_info), sizeof(((struct ethtool_ops *)0)->get_ts_info) },
	{ "get_ts_stats", offsetof(struct ethtool_ops, get_ts_stats), sizeof(((struct ethtool_ops *)0)->get_ts_stats) },
	{ "get_module_info", offsetof(struct ethtool_ops, get_module_info), sizeof(((struct ethtool_ops *)0)->get_module_info) },
	{ "get_module_eeprom", offsetof(struct ethtool_ops, get_module_eeprom), sizeof(((struct ethtool_ops *)0)->get_module_eeprom) },
	{ "get_eee", offsetof(struct ethtool_ops, get_eee), sizeof(((struct ethtool_ops *)0)->get_eee) },
	{ "set_eee", offsetof(struct ethtool_ops, set_eee), sizeof(((struct ethtool_ops *)0)->set_eee) },
	{ "get_tunable", offsetof(struct ethtool_ops, get_tunable), sizeof(((struct ethtool_ops *)0)->get_tunable) },
	{ "set_tunable", offsetof(struct ethtool_ops, set_tunable), sizeof(((struct ethtool_ops *)0)->set_tunable) },
	{ "get_per_queue_coalesce", offsetof(struct ethtool_ops, get_per_queue_coalesce), sizeof(((struct ethtool_ops *)0)->get_per_queue_coalesce) },
	{ "set_per_queue_coalesce", offsetof(struct ethtool_ops, set_per_queue_coalesce), sizeof(((struct ethtool_ops *)0)->set_per_queue_coalesce) },
	{ "get_link_ksettings", offsetof(struct ethtool_ops, get_link_ksettings), sizeof(((struct ethtool_ops *)0)->get_link_ksettings) },
	{ "set_link_ksettings", offsetof(struct ethtool_ops, set_link_ksettings), sizeof(((struct ethtool_ops *)0)->set_link_ksettings) },
	{ "get_fec_stats", offsetof(struct ethtool_ops, get_fec_stats), sizeof(((struct ethtool_ops *)0)->get_fec_stats) },
	{ "get_fecparam", offsetof(struct ethtool_ops, get_fecparam), sizeof(((struct ethtool_ops *)0)->get_fecparam) },
	{ "set_fecparam", offsetof(struct ethtool_ops, set_fecparam), sizeof(((struct ethtool_ops *)0)->set_fecparam) },
	{ "get_ethtool_phy_stats", offsetof(struct ethtool_ops, get_ethtool_phy_stats), sizeof(((struct ethtool_ops *)0)->get_ethtool_phy_stats) },
	{ "get_phy_tunable", offsetof(struct ethtool_ops, get_phy_tunable), sizeof(((struct ethtool_ops *)0)->get_phy_tunable) },
	{ "set_phy_tunable", offsetof(struct ethtool_ops, set_phy_tunable), sizeof(((struct ethtool_ops *)0)->set_phy_tunable) },
	{ "get_module_eeprom_by_page", offsetof(struct ethtool_ops, get_module_eeprom_by_page), sizeof(((struct ethtool_ops *)0)->get_module_eeprom_by_page) },
	{ "set_module_eeprom_by_page", offsetof(struct ethtool_ops, set_module_eeprom_by_page), sizeof(((struct ethtool_ops *)0)->set_module_eeprom_by_page) },
	{ "get_eth_phy_stats", offsetof(struct ethtool_ops, get_eth_phy_stats), sizeof(((struct ethtool_ops *)0)->get_eth_phy_stats) },
	{ "get_eth_mac_stats", offsetof(struct ethtool_ops, get_eth_mac_stats), sizeof(((struct ethtool_ops *)0)->get_eth_mac_stats) },
	{ "get_eth_ctrl_stats", offsetof(struct ethtool_ops, get_eth_ctrl_stats), sizeof(((struct ethtool_ops *)0)->get_eth_ctrl_stats) },
	{ "get_rmon_stats", offsetof(struct ethtool_ops, get_rmon_stats), sizeof(((struct ethtool_ops *)0)->get_rmon_stats) },
	{ "get_module_power_mode", offsetof(struct ethtool_ops, get_module_power_mode), sizeof(((struct ethtool_ops *)0)->get_module_power_mode) },
	{ "set_module_power_mode", offsetof(struct ethtool_ops, set_module_power_mode), sizeof(((struct ethtool_ops *)0)->set_module_power_mode) },
	{ "get_mm", offsetof(struct ethtool_ops, get_mm), sizeof(((struct ethtool_ops *)0)->get_mm) },
	{ "set_mm", offsetof(struct ethtool_ops, set_mm), sizeof(((struct ethtool_ops *)0)->set_mm) },
	{ "get_mm_stats", offsetof(struct ethtool_ops, get_mm_stats), sizeof(((struct ethtool_ops *)0)->get_mm_stats) },
};
const struct cordon_type cordon_type_ethtool_ops = {
	.name = "ethtool_ops",
	.size = sizeof(struct ethtool_ops),
	.member_count = ARRAY_SIZE(members_ethtool_ops),
	.members = members_ethtool_ops,
};

_Static_assert(sizeof(struct ethtool_pauseparam) == 16, "struct ethtool_pauseparam changed its size");
static const struct cordon_member members_ethtool_pauseparam[] = {
	{ "cmd", offsetof(struct ethtool_pauseparam, cmd), sizeof(((struct ethtool_pauseparam *)0)->cmd) },
	{ "autoneg", offsetof(struct ethtool_pauseparam, autoneg), sizeof(((struct ethtool_pauseparam *)0)->autoneg) },
	{ "rx_pause", offsetof(struct ethtool_pauseparam, rx_pause), sizeof(((struct ethtool_pauseparam *)0)->rx_pause) },
	{ "tx_pause", offsetof(struct ethtool_pauseparam, tx_pause), sizeof(((struct ethtool_pauseparam *)0)->tx_pause) },
};
const struct cordon_type cordon_type_ethtool_pauseparam = {
	.name = "ethtool_pauseparam",
	.size = sizeof(struct ethtool_pauseparam),
	.member_count = ARRAY_SIZE(members_ethtool_pauseparam),
	.members = members_ethtool_pauseparam,
};

_Static_assert(sizeof(struct ethtool_regs) == 12, "struct ethtool_regs changed its size");
static const struct cordon_member members_ethtool_regs[] = {
	{ "cmd", offsetof(struct ethtool_regs, cmd), sizeof(((struct ethtool_regs *)0)->cmd) },
	{ "version", offsetof(struct ethtool_regs, version), sizeof(((struct ethtool_regs *)0)->version) },
	{ "len", offsetof(struct ethtool_regs, len), sizeof(((struct ethtool_regs *)0)->len) },
};
const struct cordon_type cordon_type_ethtool_regs = {
	.name = "ethtool_regs",
	.size = sizeof(struct ethtool_regs),
	.member_count = ARRAY_SIZE(members_ethtool_regs),
	.members = members_ethtool_regs,
};

_Static_assert(sizeof(struct ethtool_ringparam) == 36, "struct ethtool_ringparam changed its size");
static const struct cordon_member members_ethtool_ringparam[] = {
	{ "cmd", offsetof(struct ethtool_ringparam, cmd), sizeof(((struct ethtool_ringparam *)0)->cmd) },
	{ "rx_max_pending", offsetof(struct ethtool_ringparam, rx_max_pending), sizeof(((struct ethtool_ringparam *)0)->rx_max_pending) },
	{ "rx_mini_max_pending", offsetof(struct ethtool_ringparam, rx_mini_max_pending), sizeof(((struct ethtool_ringparam *)0)->rx_mini_max_pending) },
	{ "rx_jumbo_max_pending", offsetof(struct ethtool_ringparam, rx_jumbo_max_pending), sizeof(((struct ethtool_ringparam *)0)->rx_jumbo_max_pending) },
	{ "tx_max_pending", offsetof(struct ethtool_ringparam, tx_max_pending), sizeof(((struct ethtool_ringparam *)0)->tx_max_pending) },
	{ "rx_pending", offsetof(struct ethtool_ringparam, rx_pending), sizeof(((struct ethtool_ringparam *)0)->rx_pending) },
	{ "rx_mini_pending", offsetof(struct ethtool_ringparam, rx_mini_pending), sizeof(((struct ethtool_ringparam *)0)->rx_mini_pending) },
	{ "rx_jumbo_pending", offsetof(struct ethtool_ringparam, rx_jumbo_pending), sizeof(((struct ethtool_ringparam *)0)->rx_jumbo_pending) },
	{ "tx_pending", offsetof(struct ethtool_ringparam, tx_pending), sizeof(((struct ethtool_ringparam *)0)->tx_pending) },
};
const struct cordon_type cordon_type_ethtool_ringparam = {
	.name = "ethtool_ringparam",
	.size = sizeof(struct ethtool_ringparam),
	.member_count = ARRAY_SIZE(members_ethtool_ringparam),
	.members = members_ethtool_ringparam,
};

_Static_assert(sizeof(struct ethtool_rxfh_param) == 40, "struct ethtool_rxfh_param changed its size");
static const struct cordon_member members_ethtool_rxfh_param[] = {
	{ "hfunc", offsetof(struct ethtool_rxfh_param, hfunc), sizeof(((struct ethtool_rxfh_param *)0)->hfunc) },
	{ "indir_size", offsetof(struct ethtool_rxfh_param, indir_size), sizeof(((struct ethtool_rxfh_param *)0)->indir_size) },
	{ "indir", offsetof(struct ethtool_rxfh_param, indir), sizeof(((struct ethtool_rxfh_param *)0)->indir) },
	{ "key_size", offsetof(struct ethtool_rxfh_param, key_size), sizeof(((struct ethtool_rxfh_param *)0)->key_size) },
	{ "key", offsetof(struct ethtool_rxfh_param, key), sizeof(((struct ethtool_rxfh_param *)0)->key) },
	{ "rss_context", offsetof(struct ethtool_rxfh_param, rss_context), sizeof(((struct ethtool_rxfh_param *)0)->rss_context) },
	{ "rss_delete", offsetof(struct ethtool_rxfh_param, rss_delete), sizeof(((struct ethtool_rxfh_param *)0)->rss_delete) },
	{ "input_xfrm", offsetof(struct ethtool_rxfh_param, input_xfrm), sizeof(((struct ethtool_rxfh_param *)0)->input_xfrm) },
};
const struct cordon_type cordon_type_ethtool_rxfh_param = {
	.name = "ethtool_rxfh_param",
	.size = sizeof(struct ethtool_rxfh_param),
	.member_count = ARRAY_SIZE(members_ethtool_rxfh_param),
	.members = members_ethtool_rxfh_param,
};

_Static_assert(sizeof(struct ethtool_rxnfc) == 192, "struct ethtool_rxnfc changed its size");
static const struct cordon_member members_ethtool_rxnfc[] = {
	{ "cmd", offsetof(struct ethtool_rxnfc, cmd), sizeof(((struct ethtool_rxnfc *)0)->cmd) },
	{ "flow_type", offsetof(struct ethtool_rxnfc, flow_type), sizeof(((struct ethtool_rxnfc *)0)->flow_type) },
	{ "data", offsetof(struct ethtool_rxnfc, data), sizeof(((struct ethtool_rxnfc *)0)->data) },
	{ "fs", offsetof(struct ethtool_rxnfc, fs), sizeof(((struct ethtool_rxnfc *)0)->fs) },
	{ "rule_cnt", offsetof(struct ethtool_rxnfc, rule_cnt), sizeof(((struct ethtool_rxnfc *)0)->rule_cnt) },
	{ "rss_context", offsetof(struct ethtool_rxnfc, rss_context), sizeof(((struct ethtool_rxnfc *)0)->rss_context) },
};
const struct cordon_type cordon_type_ethtool_rxnfc = {
	.name = "ethtool_rxnfc",
	.size = sizeof(struct ethtool_rxnfc),
	.member_count = ARRAY_SIZE(members_ethtool_rxnfc),
	.members = members_ethtool_rxnfc,
};

_Static_assert(sizeof(struct ethtool_stats) == 8, "struct ethtool_stats changed its size");
static const struct cordon_member members_ethtool_stats[] = {
	{ "cmd", offsetof(struct ethtool_stats, cmd), sizeof(((struct ethtool_stats *)0)->cmd) },
	{ "n_stats", offsetof(struct ethtool_stats, n_stats), sizeof(((struct ethtool_stats *)0)->n_stats) },
};
const struct cordon_type cordon_type_ethtool_stats = {
	.name = "ethtool_stats",
	.size = sizeof(struct ethtool_stats),
	.member_count = ARRAY_SIZE(members_ethtool_stats),
	.members = members_ethtool_stats,
};

_Static_assert(sizeof(struct ethtool_test) == 16, "struct ethtool_test changed its size");
static const struct cordon_member members_ethtool_test[] = {
	{ "cmd", offsetof(struct ethtool_test, cmd), sizeof(((struct ethtool_test *)0)->cmd) },
	{ "flags", offsetof(struct ethtool_test, flags), sizeof(((struct ethtool_test *)0)->flags) },
	{ "reserved", offsetof(struct ethtool_test, reserved), sizeof(((struct ethtool_test *)0)->reserved) },
	{ "len", offsetof(struct ethtool_test, len), sizeof(((struct ethtool_test *)0)->len) },
};
const struct cordon_type cordon_type_ethtool_test = {
	.name = "ethtool_test",
	.size = sizeof(struct ethtool_test),
	.member_count = ARRAY_SIZE(members_ethtool_test),
	.members = members_ethtool_test,
};

_Static_assert(sizeof(struct ethtool_tunable) == 16, "struct ethtool_tunable changed its size");
static const struct cordon_member members_ethtool_tunable[] = {
	{ "cmd", offsetof(struct ethtool_tunable, cmd), sizeof(((struct ethtool_tunable *)0)->cmd) },
	{ "id", offsetof(struct ethtool_tunable, id), sizeof(((struct ethtool_tunable *)0)->id) },
	{ "type_id", offsetof(struct ethtool_tunable, type_id), sizeof(((struct ethtool_tunable *)0)->type_id) },
	{ "len", offsetof(struct ethtool_tunable, len), sizeof(((struct ethtool_tunable *)0)->len) },
};
const struct cordon_type cordon_type_ethtool_tunable = {
	.name = "ethtool_tunable",
	.size = sizeof(struct ethtool_tunable),
	.member_count = ARRAY_SIZE(members_ethtool_tunable),
	.members = members_ethtool_tunable,
};

_Static_assert(sizeof(struct ethtool_wolinfo) == 20, "struct ethtool_wolinfo changed its size");
static const struct cordon_member members_ethtool_wolinfo[] = {
	{ "cmd", offsetof(struct ethtool_wolinfo, cmd), sizeof(((struct ethtool_wolinfo *)0)->cmd) },
	{ "supported", offsetof(struct ethtool_wolinfo, supported), sizeof(((struct ethtool_wolinfo *)0)->supported) },
	{ "wolopts", offsetof(struct ethtool_wolinfo, wolopts), sizeof(((struct ethtool_wolinfo *)0)->wolopts) },
	{ "sopass", offsetof(struct ethtool_wolinfo, sopass), sizeof(((struct ethtool_wolinfo *)0)->sopass) },
};
const struct cordon_type cordon_type_ethtool_wolinfo = {
	.name = "ethtool_wolinfo",
	.size = sizeof(struct ethtool_wolinfo),
	.member_count = ARRAY_SIZE(members_ethtool_wolinfo),
	.members = members_ethtool_wolinfo,
};

_Static_assert(sizeof(struct failover) == 32, "struct failover changed its size");
static const struct cordon_member members_failover[] = {
	{ "list", offsetof(struct failover, list), sizeof(((struct failover *)0)->list) },
	{ "failover_dev", offsetof(struct failover, failover_dev), sizeof(((struct failover *)0)->failover_dev) },
	{ "dev_tracker", offsetof(struct failover, dev_tracker), sizeof(((struct failover *)0)->dev_tracker) },
	{ "ops", offsetof(struct failover, ops), sizeof(((struct failover *)0)->ops) },
};
const struct cordon_type cordon_type_failover = {
	.name = "failover",
	.size = sizeof(struct failover),
	.member_count = ARRAY_SIZE(members_failover),
	.members = members_failover,
};

_Static_assert(sizeof(struct ff_effect) == 48, "struct ff_effect changed its size");
static const struct cordon_member members_ff_effect[] = {
	{ "type", offsetof(struct ff_effect, type), sizeof(((struct ff_effect *)0)->type) },
	{ "id", offsetof(struct ff_effect, id), sizeof(((struct ff_effect *)0)->id) },
	{ "direction", offsetof(struct ff_effect, direction), sizeof(((struct ff_effect *)0)->direction) },
	{ "trigger", offsetof(struct ff_effect, trigger), sizeof(((struct ff_effect *)0)->trigger) },
	{ "replay", offsetof(struct ff_effect, replay), sizeof(((struct ff_effect *)0)->replay) },
	{ "u", offsetof(struct ff_effect, u), sizeof(((struct ff_effect *)0)->u) },
};
const struct cordon_type cordon_type_ff_effect = {
	.name = "ff_effect",
	.size = sizeof(struct ff_effect),
	.member_count = ARRAY_SIZE(members_ff_effect),
	.members = members_ff_effect,
};

_Static_assert(sizeof(struct file) == 184, "struct file changed its size");
static const struct cordon_member members_file[] = {
	{ "f_count", offsetof(struct file, f_count), sizeof(((struct file *)0)->f_count) },
	{ "f_lock", offsetof(struct file, f_lock), sizeof(((struct file *)0)->f_lock) },
	{ "f_mode", offsetof(struct file, f_mode), sizeof(((struct file *)0)->f_mode) },
	{ "f_op", offsetof(struct file, f_op), sizeof(((struct file *)0)->f_op) },
	{ "f_mapping", offsetof(struct file, f_mapping), sizeof(((struct file *)0)->f_mapping) },
	{ "private_data", offsetof(struct file, private_data), sizeof(((struct file *)0)->private_data) },
	{ "f_inode", offsetof(struct file, f_inode), sizeof(((struct file *)0)->f_inode) },
	{ "f_flags", offsetof(struct file, f_flags), sizeof(((struct file *)0)->f_flags) },
	{ "f_iocb_flags", offsetof(struct file, f_iocb_flags), sizeof(((struct file *)0)->f_iocb_flags) },
	{ "f_cred", offsetof(struct file, f_cred), sizeof(((struct file *)0)->f_cred) },
	{ "f_path", offsetof(struct file, f_path), sizeof(((struct file *)0)->f_path) },
	{ "f_pos_lock", offsetof(struct file, f_pos_lock), sizeof(((struct file *)0)->f_pos_lock) },
	{ "f_pipe", offsetof(struct file, f_pipe), sizeof(((struct file *)0)->f_pipe) },
	{ "f_pos", offsetof(struct file, f_pos), sizeof(((struct file *)0)->f_pos) },
	{ "f_security", offsetof(struct file, f_security), sizeof(((struct file *)0)->f_security) },
	{ "f_owner", offsetof(struct file, f_owner), sizeof(((struct file *)0)->f_owner) },
	{ "f_wb_err", offsetof(struct file, f_wb_err), sizeof(((struct file *)0)->f_wb_err) },
	{ "f_sb_err", offsetof(struct file, f_sb_err), sizeof(((struct file *)0)->f_sb_err) },
	{ "f_ep", offsetof(struct file, f_ep), sizeof(((struct file *)0)->f_ep) },
	{ "f_task_work", offsetof(struct file, f_task_work), sizeof(((struct file *)0)->f_task_work) },
	{ "f_llist", offsetof(struct file, f_llist), sizeof(((struct file *)0)->f_llist) },
	{ "f_ra", offsetof(struct file, f_ra), sizeof(((struct file *)0)->f_ra) },
	{ "f_freeptr", offsetof(struct file, f_freeptr), sizeof(((struct file *)0)->f_freeptr) },
};
const struct cordon_type cordon_type_file = {
	.name = "file",
	.size = sizeof(struct file),
	.member_count = ARRAY_SIZE(members_file),
	.members = members_file,
};

_Static_assert(sizeof(struct file_operations) == 264, "struct file_operations changed its size");
static const struct cordon_member members_file_operations[] = {
	{ "owner", offsetof(struct file_operations, owner), sizeof(((struct file_operations *)0)->owner) },
	{ "fop_flags", offsetof(struct file_operations, fop_flags), sizeof(((struct file_operations *)0)->fop_flags) },
	{ "llseek", offsetof(struct file_operations, llseek), sizeof(((struct file_operations *)0)->llseek) },
	{ "read", offsetof(struct file_operations, read), sizeof(((struct file_operations *)0)->read) },
	{ "write", offsetof(struct file_operations, write), sizeof(((struct file_operations *)0)->write) },
	{ "read_iter", offsetof(struct file_operations, read_iter), sizeof(((struct file_operations *)0)->read_iter) },
	{ "write_iter", offsetof(struct file_operations, write_iter), sizeof(((struct file_operations *)0)->write_iter) },
	{ "iopoll", offsetof(struct file_operations, iopoll), sizeof(((struct file_operations *)0)->iopoll) },
	{ "iterate_shared", offsetof(struct file_operations, iterate_shared), sizeof(((struct file_operations *)0)->iterate_shared) },
	{ "poll", offsetof(struct file_operations, poll), sizeof(((struct file_operations *)0)->poll) },
	{ "unlocked_ioctl", offsetof(struct file_operations, unlocked_ioctl), sizeof(((struct file_operations *)0)->unlocked_ioctl) },
	{ "compat_ioctl", offsetof(struct file_operations, compat_ioctl), sizeof(((struct file_operations *)0)->compat_ioctl) },
	{ "mmap", offsetof(struct file_operations, mmap), sizeof(((struct file_operations *)0)->mmap) },
	{ "open", offsetof(struct file_operations, open), sizeof(((struct file_operations *)0)->open) },
	{ "flush", offsetof(struct file_operations, flush), sizeof(((struct file_operations *)0)->flush) },
	{ "release", offsetof(struct file_operations, release), sizeof(((struct file_operations *)0)->release) },
	{ "fsync", offsetof(struct file_operations, fsync), sizeof(((struct file_operations *)0)->fsync) },
	{ "fasync", offsetof(struct file_operations, fasync), sizeof(((struct file_operations *)0)->fasync) },
	{ "lock", offsetof(struct file_operations, lock), sizeof(((struct file_operations *)0)->lock) },
	{ "get_unmapped_area", offsetof(struct file_operations, get_unmapped_area), sizeof(((struct file_operations *)0)->get_unmapped_area) },
	{ "check_flags", offsetof(struct file_operations, check_flags), sizeof(((struct file_operations *)0)->check_flags) },
	{ "flock", offsetof(struct file_operations, flock), sizeof(((struct file_operations *)0)->flock) },
	{ "splice_write", offsetof(struct file_operations, splice_write), sizeof(((struct file_operations *)0)->splice_write) },
	{ "splice_read", offsetof(struct file_operations, splice_read), sizeof(((struct file_operations *)0)->splice_read) },
	{ "splice_eof", offsetof(struct file_operations, splice_eof), sizeof(((struct file_operations *)0)->splice_eof) },
	{ "setlease", offsetof(struct file_operations, setlease), sizeof(((struct file_operations *)0)->setlease) },
	{ "fallocate", offsetof(struct file_operations, fallocate), sizeof(((struct file_operations *)0)->fallocate) },
	{ "show_fdinfo", offsetof(struct file_operations, show_fdinfo), sizeof(((struct file_operations *)0)->show_fdinfo) },
	{ "copy_file_range", offsetof(struct file_operations, copy_file_range), sizeof(((struct file_operations *)0)->copy_file_range) },
	{ "remap_file_range", offsetof(struct file_operations, remap_file_range), sizeof(((struct file_operations *)0)->remap_file_range) },
	{ "fadvise", offsetof(struct file_operations, fadvise), sizeof(((struct file_operations *)0)->fadvise) },
	{ "uring_cmd", offsetof(struct file_operations, uring_cmd), sizeof(((struct file_operations *)0)->uring_cmd) },
	{ "uring_cmd_iopoll", offsetof(struct file_operations, uring_cmd_iopoll), sizeof(((struct file_operations *)0)->uring_cmd_iopoll) },
};
const struct cordon_type cordon_type_file_operations = {
	.name = "file_operations",
	.size = sizeof(struct file_operations),
	.member_count = ARRAY_SIZE(members_file_operations),
	.members = members_file_operations,
};

_Static_assert(sizeof(struct firmware) == 24, "struct firmware changed its size");
static const struct cordon_member members_firmware[] = {
	{ "size", offsetof(struct firmware, size), sizeof(((struct firmware *)0)->size) },
	{ "data", offsetof(struct firmware, data), sizeof(((struct firmware *)0)->data) },
	{ "priv", offsetof(struct firmware, priv), sizeof(((struct firmware *)0)->priv) },
};
const struct cordon_type cordon_type_firmware = {
	.name = "firmware",
	.size = sizeof(struct firmware),
	.member_count = ARRAY_SIZE(members_firmware),
	.members = members_firmware,
};

_Static_assert(sizeof(struct flow_dissector) == 80, "struct flow_dissector changed its size");
static const struct cordon_member members_flow_dissector[] = {
	{ "used_keys", offsetof(struct flow_dissector, used_keys), sizeof(((struct flow_dissector *)0)->used_keys) },
	{ "offset", offsetof(struct flow_dissector, offset), sizeof(((struct flow_dissector *)0)->offset) },
};
const struct cordon_type cordon_type_flow_dissector = {
	.name = "flow_dissector",
	.size = sizeof(struct flow_dissector),
	.member_count = ARRAY_SIZE(members_flow_dissector),
	.members = members_flow_dissector,
};

_Static_assert(sizeof(struct folio) == 256, "struct folio changed its size");
static const struct cordon_member members_folio[] = {
	{ "flags", offsetof(struct folio, flags), sizeof(((struct folio *)0)->flags) },
	{ "lru", offsetof(struct folio, lru), sizeof(((struct folio *)0)->lru) },
	{ "__filler", offsetof(struct folio, __filler), sizeof(((struct folio *)0)->__filler) },
	{ "mlock_count", offsetof(struct folio, mlock_count), sizeof(((struct folio *)0)->mlock_count) },
	{ "mapping", offsetof(struct folio, mapping), sizeof(((struct folio *)0)->mapping) },
	{ "index", offsetof(struct folio, index), sizeof(((struct folio *)0)->index) },
	{ "private", offsetof(struct folio, private), sizeof(((struct folio *)0)->private) },
	{ "swap", offsetof(struct folio, swap), sizeof(((struct folio *)0)->swap) },
	{ "_mapcount", offsetof(struct folio, _mapcount), sizeof(((struct folio *)0)->_mapcount) },
	{ "_refcount", offsetof(struct folio, _refcount), sizeof(((struct folio *)0)->_refcount) },
	{ "memcg_data", offsetof(struct folio, memcg_data), sizeof(((struct folio *)0)->memcg_data) },
	{ "page", offsetof(struct folio, page), sizeof(((struct folio *)0)->page) },
	{ "_flags_1", offsetof(struct folio, _flags_1), sizeof(((struct folio *)0)->_flags_1) },
	{ "_head_1", offsetof(struct folio, _head_1), sizeof(((struct folio *)0)->_head_1) },
	{ "_large_mapcount", offsetof(struct folio, _large_mapcount), sizeof(((struct folio *)0)->_large_mapcount) },
	{ "_entire_mapcount", offsetof(struct folio, _entire_mapcount), sizeof(((struct folio *)0)->_entire_mapcount) },
	{ "_nr_pages_mapped", offsetof(struct folio, _nr_pages_mapped), sizeof(((struct folio *)0)->_nr_pages_mapped) },
	{ "_pincount", offsetof(struct folio, _pincount), sizeof(((struct folio *)0)->_pincount) },
	{ "_folio_nr_pages", offsetof(struct folio, _folio_nr_pages), sizeof(((struct folio *)0)->_folio_nr_pages) },
	{ "__page_1", offsetof(struct folio, __page_1), sizeof(((struct folio *)0)->__page_1) },
	{ "_flags_2", offsetof(struct folio, _flags_2), sizeof(((struct folio *)0)->_flags_2) },
	{ "_head_2", offsetof(struct folio, _head_2), sizeof(((struct folio *)0)->_head_2) },
	{ "_deferred_list", offsetof(struct folio, _deferred_list), sizeof(((struct folio *)0)->_deferred_list) },
	{ "__page_2", offsetof(struct folio, __page_2), sizeof(((struct folio *)0)->__page_2) },
	{ "_flags_3", offsetof(struct folio, _flags_3), sizeof(((struct folio *)0)->_flags_3) },
	{ "_head_3", offsetof(struct folio, _head_3), sizeof(((struct folio *)0)->_head_3) },
	{ "_hugetlb_subpool", offsetof(struct folio, _hugetlb_subpool), sizeof(((struct folio *)0)->_hugetlb_subpool) },
	{ "_hugetlb_cgroup", offsetof(struct folio, _hugetlb_cgroup), sizeof(((struct folio *)0)->_hugetlb_cgroup) },
	{ "_hugetlb_cgroup_rsvd", offsetof(struct folio, _hugetlb_cgroup_rsvd), sizeof(((struct folio *)0)->_hugetlb_cgroup_rsvd) },
	{ "_hugetlb_hwpoison", offsetof(struct folio, _hugetlb_hwpoison), sizeof(((struct folio *)0)->_hugetlb_hwpoison) },
	{ "__page_3", offsetof(struct folio, __page_3), sizeof(((struct folio *)0)->__page_3) },
};
const struct cordon_type cordon_type_folio = {
	.name = "folio",
	.size = sizeof(struct folio),
	.member_count = ARRAY_SIZE(members_folio),
	.members = members_folio,
};

_Static_assert(sizeof(struct fwnode_handle) == 64, "struct fwnode_handle changed its size");
static const struct cordon_member members_fwnode_handle[] = {
	{ "secondary", offsetof(struct fwnode_handle, secondary), sizeof(((struct fwnode_handle *)0)->secondary) },
	{ "ops", offsetof(struct fwnode_handle, ops), sizeof(((struct fwnode_handle *)0)->ops) },
	{ "dev", offsetof(struct fwnode_handle, dev), sizeof(((struct fwnode_handle *)0)->dev) },
	{ "suppliers", offsetof(struct fwnode_handle, suppliers), sizeof(((struct fwnode_handle *)0)->suppliers) },
	{ "consumers", offsetof(struct fwnode_handle, consumers), sizeof(((struct fwnode_handle *)0)->consumers) },
	{ "flags", offsetof(struct fwnode_handle, flags), sizeof(((struct fwnode_handle *)0)->flags) },
};
const struct cordon_type cordon_type_fwnode_handle = {
	.name = "fwnode_handle",
	.size = sizeof(struct fwnode_handle),
	.member_count = ARRAY_SIZE(members_fwnode_handle),
	.members = members_fwnode_handle,
};

_Static_assert(sizeof(struct gendisk) == 776, "struct gendisk changed its size");
static const struct cordon_member members_gendisk[] = {
	{ "major", offsetof(struct gendisk, major), sizeof(((struct gendisk *)0)->major) },
	{ "first_minor", offsetof(struct gendisk, first_minor), sizeof(((struct gendisk *)0)->first_minor) },
	{ "minors", offsetof(struct gendisk, minors), sizeof(((struct gendisk *)0)->minors) },
	{ "disk_name", offsetof(struct gendisk, disk_name), sizeof(((struct gendisk *)0)->disk_name) },
	{ "events", offsetof(struct gendisk, events), sizeof(((struct gendisk *)0)->events) },
	{ "event_flags", offsetof(struct gendisk, event_flags), sizeof(((struct gendisk *)0)->event_flags) },
	{ "part_tbl", offsetof(struct gendisk, part_tbl), sizeof(((struct gendisk *)0)->part_tbl) },
	{ "part0", offsetof(struct gendisk, part0), sizeof(((struct gendisk *)0)->part0) },
	{ "fops", offsetof(struct gendisk, fops), sizeof(((struct gendisk *)0)->fops) },
	{ "queue", offsetof(struct gendisk, queue), sizeof(((struct gendisk *)0)->queue) },
	{ "private_data", offsetof(struct gendisk, private_data), sizeof(((struct gendisk *)0)->private_data) },
	{ "bio_split", offsetof(struct gendisk, bio_split), sizeof(((struct gendisk *)0)->bio_split) },
	{ "flags", offsetof(struct gendisk, flags), sizeof(((struct gendisk *)0)->flags) },
	{ "state", offsetof(struct gendisk, state), sizeof(((struct gendisk *)0)->state) },
	{ "open_mutex", offsetof(struct gendisk, open_mutex), sizeof(((struct gendisk *)0)->open_mutex) },
	{ "open_partitions", offsetof(struct gendisk, open_partitions), sizeof(((struct gendisk *)0)->open_partitions) },
	{ "bdi", offsetof(struct gendisk, bdi), sizeof(((struct gendisk *)0)->bdi) },
	{ "queue_kobj", offsetof(struct gendisk, queue_kobj), sizeof(((struct gendisk *)0)->queue_kobj) },
	{ "slave_dir", offsetof(struct gendisk, slave_dir), sizeof(((struct gendisk *)0)->slave_dir) },
	{ "slave_bdevs", offsetof(struct gendisk, slave_bdevs), sizeof(((struct gendisk *)0)->slave_bdevs) },
	{ "random", offsetof(struct gendisk, random), sizeof(((struct gendisk *)0)->random) },
	{ "sync_io", offsetof(struct gendisk, sync_io), sizeof(((struct gendisk *)0)->sync_io) },
	{ "ev", offsetof(struct gendisk, ev), sizeof(((struct gendisk *)0)->ev) },
	{ "nr_zones", offsetof(struct gendisk, nr_zones), sizeof(((struct gendisk *)0)->nr_zones) },
	{ "zone_capacity", offsetof(struct gendisk, zone_capacity), sizeof(((struct gendisk *)0)->zone_capacity) },
	{ "last_zone_capacity", offsetof(struct gendisk, last_zone_capacity), sizeof(((struct gendisk *)0)->last_zone_capacity) },
	{ "conv_zones_bitmap", offsetof(struct gendisk, conv_zones_bitmap), sizeof(((struct gendisk *)0)->conv_zones_bitmap) },
	{ "zone_wplugs_hash_bits", offsetof(struct gendisk, zone_wplugs_hash_bits), sizeof(((struct gendisk *)0)->zone_wplugs_hash_bits) },
	{ "nr_zone_wplugs", offsetof(struct gendisk, nr_zone_wplugs), sizeof(((struct gendisk *)0)->nr_zone_wplugs) },
	{ "zone_wplugs_lock", offsetof(struct gendisk, zone_wplugs_lock), sizeof(((struct gendisk *)0)->zone_wplugs_lock) },
	{ "zone_wplugs_pool", offsetof(struct gendisk, zone_wplugs_pool), sizeof(((struct gendisk *)0)->zone_wplugs_pool) },
	{ "zone_wplugs_hash", offsetof(struct gendisk, zone_wplugs_hash), sizeof(((struct gendisk *)0)->zone_wplugs_hash) },
	{ "zone_wplugs_wq", offsetof(struct gendisk, zone_wplugs_wq), sizeof(((struct gendisk *)0)->zone_wplugs_wq) },
	{ "cdi", offsetof(struct gendisk, cdi), sizeof(((struct gendisk *)0)->cdi) },
	{ "node_id", offsetof(struct gendisk, node_id), sizeof(((struct gendisk *)0)->node_id) },
	{ "bb", offsetof(struct gendisk, bb), sizeof(((struct gendisk *)0)->bb) },
	{ "lockdep_map", offsetof(struct gendisk, lockdep_map), sizeof(((struct gendisk *)0)->lockdep_map) },
	{ "diskseq", offsetof(struct gendisk, diskseq), sizeof(((struct gendisk *)0)->diskseq) },
	{ "open_mode", offsetof(struct gendisk, open_mode), sizeof(((struct gendisk *)0)->open_mode) },
	{ "ia_ranges", offsetof(struct gendisk, ia_ranges), sizeof(((struct gendisk *)0)->ia_ranges) },
};
static const struct cordon_member usable_gendisk[] = {
	{ "open_mutex", offsetof(struct gendisk, open_mutex), sizeof(((struct gendisk *)0)->open_mutex) },
};
const struct cordon_type cordon_type_gendisk = {
	.name = "gendisk",
	.size = sizeof(struct gendisk),
	.member_count = ARRAY_SIZE(members_gendisk),
	.members = members_gendisk,
	.usable = usable_gendisk,
	.usable_count = ARRAY_SIZE(usable_gendisk),
};

_Static_assert(sizeof(struct hd_geometry) == 16, "struct hd_geometry changed its size");
static const struct cordon_member members_hd_geometry[] = {
	{ "heads", offsetof(struct hd_geometry, heads), sizeof(((struct hd_geometry *)0)->heads) },
	{ "sectors", offsetof(struct hd_geometry, sectors), sizeof(((struct hd_geometry *)0)->sectors) },
	{ "cylinders", offsetof(struct hd_geometry, cylinders), sizeof(((struct hd_geometry *)0)->cylinders) },
	{ "start", offsetof(struct hd_geometry, start), sizeof(((struct hd_geometry *)0)->start) },
};
const struct cordon_type cordon_type_hd_geometry = {
	.name = "hd_geometry",
	.size = sizeof(struct hd_geometry),
	.member_count = ARRAY_SIZE(members_hd_geometry),
	.members = members_hd_geometry,
};

_Static_assert(sizeof(struct hid_device) == 7688, "struct hid_device changed its size");
static const struct cordon_member members_hid_device[] = {
	{ "dev_rdesc", offsetof(struct hid_device, dev_rdesc), sizeof(((struct hid_device *)0)->dev_rdesc) },
	{ "dev_rsize", offsetof(struct hid_device, dev_rsize), sizeof(((struct hid_device *)0)->dev_rsize) },
	{ "rdesc", offsetof(struct hid_device, rdesc), sizeof(((struct hid_device *)0)->rdesc) },
	{ "rsize", offsetof(struct hid_device, rsize), sizeof(((struct hid_device *)0)->rsize) },
	{ "collection", offsetof(struct hid_device, collection), sizeof(((struct hid_device *)0)->collection) },
	{ "collection_size", offsetof(struct hid_device, collection_size), sizeof(((struct hid_device *)0)->collection_size) },
	{ "maxcollection", offsetof(struct hid_device, maxcollection), sizeof(((struct hid_device *)0)->maxcollection) },
	{ "maxapplication", offsetof(struct hid_device, maxapplication), sizeof(((struct hid_device *)0)->maxapplication) },
	{ "bus", offsetof(struct hid_device, bus), sizeof(((struct hid_device *)0)->bus) },
	{ "group", offsetof(struct hid_device, group), sizeof(((struct hid_device *)0)->group) },
	{ "vendor", offsetof(struct hid_device, vendor), sizeof(((struct hid_device *)0)->vendor) },
	{ "product", offsetof(struct hid_device, product), sizeof(((struct hid_device *)0)->product) },
	{ "version", offsetof(struct hid_device, version), sizeof(((struct hid_device *)0)->version) },
	{ "type", offsetof(struct hid_device, type), sizeof(((struct hid_device *)0)->type) },
	{ "country", offsetof(struct hid_device, country), sizeof(((struct hid_device *)0)->country) },
	{ "report_enum", offsetof(struct hid_device, report_enum), sizeof(((struct hid_device *)0)->report_enum) },
	{ "led_work", offsetof(struct hid_device, led_work), sizeof(((struct hid_device *)0)->led_work) },
	{ "driver_input_lock", offsetof(struct hid_device, driver_input_lock), sizeof(((struct hid_device *)0)->driver_input_lock) },
	{ "dev", offsetof(struct hid_device, dev), sizeof(((struct hid_device *)0)->dev) },
	{ "driver", offsetof(struct hid_device, driver), sizeof(((struct hid_device *)0)->driver) },
	{ "devres_group_id", offsetof(struct hid_device, devres_group_id), sizeof(((struct hid_device *)0)->devres_group_id) },
	{ "ll_driver", offsetof(struct hid_device, ll_driver), sizeof(((struct hid_device *)0)->ll_driver) },
	{ "ll_open_lock", offsetof(struct hid_device, ll_open_lock), sizeof(((struct hid_device *)0)->ll_open_lock) },
	{ "ll_open_count", offsetof(struct hid_device, ll_open_count), sizeof(((struct hid_device *)0)->ll_open_count) },
	{ "battery", offsetof(struct hid_device, battery), sizeof(((struct hid_device *)0)->battery) },
	{ "battery_capacity", offsetof(struct hid_device, battery_capacity), sizeof(((struct hid_device *)0)->battery_capacity) },
	{ "battery_min", offsetof(struct hid_device, battery_min), sizeof(((struct hid_device *)0)->battery_min) },
	{ "battery_max", offsetof(struct hid_device, battery_max), sizeof(((struct hid_device *)0)->battery_max) },
	{ "battery_report_type", offsetof(struct hid_device, battery_report_type), sizeof(((struct hid_device *)0)->battery_report_type) },
	{ "battery_report_id", offsetof(struct hid_device, battery_report_id), sizeof(((struct hid_device *)0)->battery_report_id) },
	{ "battery_report_offset", offsetof(struct hid_device, battery_report_offset), sizeof(((struct hid_device *)0)->battery_report_offset) },
	{ "battery_charge_status", offsetof(struct hid_device, battery_charge_status), sizeof(((struct hid_device *)0)->battery_charge_status) },
	{ "battery_status", offsetof(struct hid_device, battery_status), sizeof(((struct hid_device *)0)->battery_status) },
	{ "battery_avoid_query", offsetof(struct hid_device, battery_avoid_query), sizeof(((struct hid_device *)0)->battery_avoid_query) },
	{ "battery_ratelimit_time", offsetof(struct hid_device, battery_ratelimit_time), sizeof(((struct hid_device *)0)->battery_ratelimit_time) },
	{ "status", offsetof(struct hid_device, status), sizeof(((struct hid_device *)0)->status) },
	{ "claimed", offsetof(struct hid_device, claimed), sizeof(((struct hid_device *)0)->claimed) },
	{ "quirks", offsetof(struct hid_device, quirks), sizeof(((struct hid_device *)0)->quirks) },
	{ "initial_quirks", offsetof(struct hid_device, initial_quirks), sizeof(((struct hid_device *)0)->initial_quirks) },
	{ "io_started", offsetof(struct hid_device, io_started), sizeof(((struct hid_device *)0)->io_started) },
	{ "inputs", offsetof(struct hid_device, inputs), sizeof(((struct hid_device *)0)->inputs) },
	{ "hiddev", offsetof(struct hid_device, hiddev), sizeof(((struct hid_device *)0)->hiddev) },
	{ "hidraw", offsetof(struct hid_device, hidraw), sizeof(((struct hid_device *)0)->hidraw) },
	{ "name", offsetof(struct hid_device, name), sizeof(((struct hid_device *)0)->name) },
	{ "phys", offsetof(struct hid_device, phys), sizeof(((struct hid_device *)0)->phys) },
	{ "uniq", offsetof(struct hid_device, uniq), sizeof(((struct hid_device *)0)->uniq) },
	{ "driver_data", offsetof(struct hid_device, driver_data), sizeof(((struct hid_device *)0)->driver_data) },
	{ "ff_init", offsetof(struct hid_device, ff_init), sizeof(((struct hid_device *)0)->ff_init) },
	{ "hiddev_connect", offsetof(struct hid_device, hiddev_connect), sizeof(((struct hid_device *)0)->hiddev_connect) },
	{ "hiddev_disconnect", offsetof(struct hid_device, hiddev_disconnect), sizeof(((struct hid_device *)0)->hiddev_disconnect) },
	{ "hiddev_hid_event", offsetof(struct hid_device, hiddev_hid_event), sizeof(((struct hid_device *)0)->hiddev_hid_event) },
	{ "hiddev_report_event", offsetof(struct hid_device, hiddev_report_event), sizeof(((struct hid_device *)0)->hiddev_report_event) },
	{ "debug", offsetof(struct hid_device, debug), sizeof(((struct hid_device *)0)->debug) },
	{ "debug_dir", offsetof(struct hid_device, debug_dir), sizeof(((struct hid_device *)0)->debug_dir) },
	{ "debug_rdesc", offsetof(struct hid_device, debug_rdesc), sizeof(((struct hid_device *)0)->debug_rdesc) },
	{ "debug_events", offsetof(struct hid_device, debug_events), sizeof(((struct hid_device *)0)->debug_events) },
	{ "debug_list", offsetof(struct hid_device, debug_list), sizeof(((struct hid_device *)0)->debug_list) },
	{ "debug_list_lock", offsetof(struct hid_device, debug_list_lock), sizeof(((struct hid_device *)0)->debug_list_lock) },
	{ "debug_wait", offsetof(struct hid_device, debug_wait), sizeof(((struct hid_device *)0)->debug_wait) },
	{ "ref", offsetof(struct hid_device, ref), sizeof(((struct hid_device *)0)->ref) },
	{ "id", offsetof(struct hid_device, id), sizeof(((struct hid_device *)0)->id) },
};
const struct cordon_type cordon_type_hid_device = {
	.name = "hid_device",
	.size = sizeof(struct hid_device),
	.member_count = ARRAY_SIZE(members_hid_device),
	.members = members_hid_device,
};

_Static_assert(sizeof(struct hid_device_id) == 24, "struct hid_device_id changed its size");
static const struct cordon_member members_hid_device_id[] = {
	{ "bus", offsetof(struct hid_device_id, bus), sizeof(((struct hid_device_id *)0)->bus) },
	{ "group", offsetof(struct hid_device_id, group), sizeof(((struct hid_device_id *)0)->group) },
	{ "vendor", offsetof(struct hid_device_id, vendor), sizeof(((struct hid_device_id *)0)->vendor) },
	{ "product", offsetof(struct hid_device_id, product), sizeof(((struct hid_device_id *)0)->product) },
	{ "driver_data", offsetof(struct hid_device_id, driver_data), sizeof(((struct hid_device_id *)0)->driver_data) },
};
const struct cordon_type cordon_type_hid_device_id = {
	.name = "hid_device_id",
	.size = sizeof(struct hid_device_id),
	.member_count = ARRAY_SIZE(members_hid_device_id),
	.members = members_hid_device_id,
};

_Static_assert(sizeof(struct hid_driver) == 312, "struct hid_driver changed its size");
static const struct cordon_member members_hid_driver[] = {
	{ "name", offsetof(struct hid_driver, name), sizeof(((struct hid_driver *)0)->name) },
	{ "id_table", offsetof(struct hid_driver, id_table), sizeof(((struct hid_driver *)0)->id_table) },
	{ "dyn_list", offsetof(struct hid_driver, dyn_list), sizeof(((struct hid_driver *)0)->dyn_list) },
	{ "dyn_lock", offsetof(struct hid_driver, dyn_lock), sizeof(((struct hid_driver *)0)->dyn_lock) },
	{ "match", offsetof(struct hid_driver, match), sizeof(((struct hid_driver *)0)->match) },
	{ "probe", offsetof(struct hid_driver, probe), sizeof(((struct hid_driver *)0)->probe) },
	{ "remove", offsetof(struct hid_driver, remove), sizeof(((struct hid_driver *)0)->remove) },
	{ "report_table", offsetof(struct hid_driver, report_table), sizeof(((struct hid_driver *)0)->report_table) },
	{ "raw_event", offsetof(struct hid_driver, raw_event), sizeof(((struct hid_driver *)0)->raw_event) },
	{ "usage_table", offsetof(struct hid_driver, usage_table), sizeof(((struct hid_driver *)0)->usage_table) },
	{ "event", offsetof(struct hid_driver, event), sizeof(((struct hid_driver *)0)->event) },
	{ "report", offsetof(struct hid_driver, report), sizeof(((struct hid_driver *)0)->report) },
	{ "report_fixup", offsetof(struct hid_driver, report_fixup), sizeof(((struct hid_driver *)0)->report_fixup) },
	{ "input_mapping", offsetof(struct hid_driver, input_mapping), sizeof(((struct hid_driver *)0)->input_mapping) },
	{ "input_mapped", offsetof(struct hid_driver, input_mapped), sizeof(((struct hid_driver *)0)->input_mapped) },
	{ "input_configured", offsetof(struct hid_driver, input_configured), sizeof(((struct hid_driver *)0)->input_configured) },
	{ "feature_mapping", offsetof(struct hid_driver, feature_mapping), sizeof(((struct hid_driver *)0)->feature_mapping) },
	{ "suspend", offsetof(struct hid_driver, suspend), sizeof(((struct hid_driver *)0)->suspend) },
	{ "resume", offsetof(struct hid_driver, resume), sizeof(((struct hid_driver *)0)->resume) },
	{ "reset_resume", offsetof(struct hid_driver, reset_resume), sizeof(((struct hid_driver *)0)->reset_resume) },
	{ "driver", offsetof(struct hid_driver, driver), sizeof(((struct hid_driver *)0)->driver) },
};
const struct cordon_type cordon_type_hid_driver = {
	.name = "hid_driver",
	.size = sizeof(struct hid_driver),
	.member_count = ARRAY_SIZE(members_hid_driver),
	.members = members_hid_driver,
};

_Static_assert(sizeof(struct hid_field) == 136, "struct hid_field changed its size");
static const struct cordon_member members_hid_field[] = {
	{ "physical", offsetof(struct hid_field, physical), sizeof(((struct hid_field *)0)->physical) },
	{ "logical", offsetof(struct hid_field, logical), sizeof(((struct hid_field *)0)->logical) },
	{ "application", offsetof(struct hid_field, application), sizeof(((struct hid_field *)0)->application) },
	{ "usage", offsetof(struct hid_field, usage), sizeof(((struct hid_field *)0)->usage) },
	{ "maxusage", offsetof(struct hid_field, maxusage), sizeof(((struct hid_field *)0)->maxusage) },
	{ "flags", offsetof(struct hid_field, flags), sizeof(((struct hid_field *)0)->flags) },
	{ "report_offset", offsetof(struct hid_field, report_offset), sizeof(((struct hid_field *)0)->report_offset) },
	{ "report_size", offsetof(struct hid_field, report_size), sizeof(((struct hid_field *)0)->report_size) },
	{ "report_count", offsetof(struct hid_field, report_count), sizeof(((struct hid_field *)0)->report_count) },
	{ "report_type", offsetof(struct hid_field, report_type), sizeof(((struct hid_field *)0)->report_type) },
	{ "value", offsetof(struct hid_field, value), sizeof(((struct hid_field *)0)->value) },
	{ "new_value", offsetof(struct hid_field, new_value), sizeof(((struct hid_field *)0)->new_value) },
	{ "usages_priorities", offsetof(struct hid_field, usages_priorities), sizeof(((struct hid_field *)0)->usages_priorities) },
	{ "logical_minimum", offsetof(struct hid_field, logical_minimum), sizeof(((struct hid_field *)0)->logical_minimum) },
	{ "logical_maximum", offsetof(struct hid_field, logical_maximum), sizeof(((struct hid_field *)0)->logical_maximum) },
	{ "physical_minimum", offsetof(struct hid_field, physical_minimum), sizeof(((struct hid_field *)0)->physical_minimum) },
	{ "physical_maximum", offsetof(struct hid_field, physical_maximum), sizeof(((struct hid_field *)0)->physical_maximum) },
	{ "unit_exponent", offsetof(struct hid_field, unit_exponent), sizeof(((struct hid_field *)0)->unit_exponent) },
	{ "unit", offsetof(struct hid_field, unit), sizeof(((struct hid_field *)0)->unit) },
	{ "ignored", offsetof(struct hid_field, ignored), sizeof(((struct hid_field *)0)->ignored) },
	{ "report", offsetof(struct hid_field, report), sizeof(((struct hid_field *)0)->report) },
	{ "index", offsetof(struct hid_field, index), sizeof(((struct hid_field *)0)->index) },
	{ "hidinput", offsetof(struct hid_field, hidinput), sizeof(((struct hid_field *)0)->hidinput) },
	{ "dpad", offsetof(struct hid_field, dpad), sizeof(((struct hid_field *)0)->dpad) },
	{ "slot_idx", offsetof(struct hid_field, slot_idx), sizeof(((struct hid_field *)0)->slot_idx) },
};
const struct cordon_type cordon_type_hid_field = {
	.name = "hid_field",
	.size = sizeof(struct hid_field),
	.member_count = ARRAY_SIZE(members_hid_field),
	.members = members_hid_field,
};

_Static_assert(sizeof(struct hid_input) == 64, "struct hid_input changed its size");
static const struct cordon_member members_hid_input[] = {
	{ "list", offsetof(struct hid_input, list), sizeof(((struct hid_input *)0)->list) },
	{ "report", offsetof(struct hid_input, report), sizeof(((struct hid_input *)0)->report) },
	{ "input", offsetof(struct hid_input, input), sizeof(((struct hid_input *)0)->input) },
	{ "name", offsetof(struct hid_input, name), sizeof(((struct hid_input *)0)->name) },
	{ "reports", offsetof(struct hid_input, reports), sizeof(((struct hid_input *)0)->reports) },
	{ "application", offsetof(struct hid_input, application), sizeof(((struct hid_input *)0)->application) },
	{ "registered", offsetof(struct hid_input, registered), sizeof(((struct hid_input *)0)->registered) },
};
const struct cordon_type cordon_type_hid_input = {
	.name = "hid_input",
	.size = sizeof(struct hid_input),
	.member_count = ARRAY_SIZE(members_hid_input),
	.members = members_hid_input,
};

_Static_assert(sizeof(struct hid_report) == 2144, "struct hid_report changed its size");
static const struct cordon_member members_hid_report[] = {
	{ "list", offsetof(struct hid_report, list), sizeof(((struct hid_report *)0)->list) },
	{ "hidinput_list", offsetof(struct hid_report, hidinput_list), sizeof(((struct hid_report *)0)->hidinput_list) },
	{ "field_entry_list", offsetof(struct hid_report, field_entry_list), sizeof(((struct hid_report *)0)->field_entry_list) },
	{ "id", offsetof(struct hid_report, id), sizeof(((struct hid_report *)0)->id) },
	{ "type", offsetof(struct hid_report, type), sizeof(((struct hid_report *)0)->type) },
	{ "application", offsetof(struct hid_report, application), sizeof(((struct hid_report *)0)->application) },
	{ "field", offsetof(struct hid_report, field), sizeof(((struct hid_report *)0)->field) },
	{ "field_entries", offsetof(struct hid_report, field_entries), sizeof(((struct hid_report *)0)->field_entries) },
	{ "maxfield", offsetof(struct hid_report, maxfield), sizeof(((struct hid_report *)0)->maxfield) },
	{ "size", offsetof(struct hid_report, size), sizeof(((struct hid_report *)0)->size) },
	{ "device", offsetof(struct hid_report, device), sizeof(((struct hid_report *)0)->device) },
	{ "tool_active", offsetof(struct hid_report, tool_active), sizeof(((struct hid_report *)0)->tool_active) },
	{ "tool", offsetof(struct hid_report, tool), sizeof(((struct hid_report *)0)->tool) },
};
const struct cordon_type cordon_type_hid_report = {
	.name = "hid_report",
	.size = sizeof(struct hid_report),
	.member_count = ARRAY_SIZE(members_hid_report),
	.members = members_hid_report,
};

_Static_assert(sizeof(struct hid_usage) == 28, "struct hid_usage changed its size");
static const struct cordon_member members_hid_usage[] = {
	{ "hid", offsetof(struct hid_usage, hid), sizeof(((struct hid_usage *)0)->hid) },
	{ "collection_index", offsetof(struct hid_usage, collection_index), sizeof(((struct hid_usage *)0)->collection_index) },
	{ "usage_index", offsetof(struct hid_usage, usage_index), sizeof(((struct hid_usage *)0)->usage_index) },
	{ "resolution_multiplier", offsetof(struct hid_usage, resolution_multiplier), sizeof(((struct hid_usage *)0)->resolution_multiplier) },
	{ "wheel_factor", offsetof(struct hid_usage, wheel_factor), sizeof(((struct hid_usage *)0)->wheel_factor) },
	{ "code", offsetof(struct hid_usage, code), sizeof(((struct hid_usage *)0)->code) },
	{ "type", offsetof(struct hid_usage, type), sizeof(((struct hid_usage *)0)->type) },
	{ "hat_min", offsetof(struct hid_usage, hat_min), sizeof(((struct hid_usage *)0)->hat_min) },
	{ "hat_max", offsetof(struct hid_usage, hat_max), sizeof(((struct hid_usage *)0)->hat_max) },
	{ "hat_dir", offsetof(struct hid_usage, hat_dir), sizeof(((struct hid_usage *)0)->hat_dir) },
	{ "wheel_accumulated", offsetof(struct hid_usage, wheel_accumulated), sizeof(((struct hid_usage *)0)->wheel_accumulated) },
};
const struct cordon_type cordon_type_hid_usage = {
	.name = "hid_usage",
	.size = sizeof(struct hid_usage),
	.member_count = ARRAY_SIZE(members_hid_usage),
	.members = members_hid_usage,
};

_Static_assert(sizeof(struct hlist_head) == 8, "struct hlist_head changed its size");
static const struct cordon_member members_hlist_head[] = {
	{ "first", offsetof(struct hlist_head, first), sizeof(((struct hlist_head *)0)->first) },
};
const struct cordon_type cordon_type_hlist_head = {
	.name = "hlist_head",
	.size = sizeof(struct hlist_head),
	.member_count = ARRAY_SIZE(members_hlist_head),
	.members = members_hlist_head,
};

_Static_assert(sizeof(struct hlist_node) == 16, "struct hlist_node changed its size");
static const struct cordon_member members_hlist_node[] = {
	{ "next", offsetof(struct hlist_node, next), sizeof(((struct hlist_node *)0)->next) },
	{ "pprev", offsetof(struct hlist_node, pprev), sizeof(((struct hlist_node *)0)->pprev) },
};
const struct cordon_type cordon_type_hlist_node = {
	.name = "hlist_node",
	.size = sizeof(struct hlist_node),
	.member_count = ARRAY_SIZE(members_hlist_node),
	.members = members_hlist_node,
};

_Static_assert(sizeof(struct hrtimer) == 64, "struct hrtimer changed its size");
static const struct cordon_member members_hrtimer[] = {
	{ "node", offsetof(struct hrtimer, node), sizeof(((struct hrtimer *)0)->node) },
	{ "_softexpires", offsetof(struct hrtimer, _softexpires), sizeof(((struct hrtimer *)0)->_softexpires) },
	{ "function", offsetof(struct hrtimer, function), sizeof(((struct hrtimer *)0)->function) },
	{ "base", offsetof(struct hrtimer, base), sizeof(((struct hrtimer *)0)->base) },
	{ "state", offsetof(struct hrtimer, state), sizeof(((struct hrtimer *)0)->state) },
	{ "is_rel", offsetof(struct hrtimer, is_rel), sizeof(((struct hrtimer *)0)->is_rel) },
	{ "is_soft", offsetof(struct hrtimer, is_soft), sizeof(((struct hrtimer *)0)->is_soft) },
	{ "is_hard", offsetof(struct hrtimer, is_hard), sizeof(((struct hrtimer *)0)->is_hard) },
};
const struct cordon_type cordon_type_hrtimer = {
	.name = "hrtimer",
	.size = sizeof(struct hrtimer),
	.member_count = ARRAY_SIZE(members_hrtimer),
	.members = members_hrtimer,
};

_Static_assert(sizeof(struct hrtimer_clock_base) == 64, "struct hrtimer_clock_base changed its size");
static const struct cordon_member members_hrtimer_clock_base[] = {
	{ "cpu_base", offsetof(struct hrtimer_clock_base, cpu_base), sizeof(((struct hrtimer_clock_base *)0)->cpu_base) },
	{ "index", offsetof(struct hrtimer_clock_base, index), sizeof(((struct hrtimer_clock_base *)0)->index) },
	{ "clockid", offsetof(struct hrtimer_clock_base, clockid), sizeof(((struct hrtimer_clock_base *)0)->clockid) },
	{ "seq", offsetof(struct hrtimer_clock_base, seq), sizeof(((struct hrtimer_clock_base *)0)->seq) },
	{ "running", offsetof(struct hrtimer_clock_base, running), sizeof(((struct hrtimer_clock_base *)0)->running) },
	{ "active", offsetof(struct hrtimer_clock_base, active), sizeof(((struct hrtimer_clock_base *)0)->active) },
	{ "get_time", offsetof(struct hrtimer_clock_base, get_time), sizeof(((struct hrtimer_clock_base *)0)->get_time) },
	{ "offset", offsetof(struct hrtimer_clock_base, offset), sizeof(((struct hrtimer_clock_base *)0)->offset) },
};
const struct cordon_type cordon_type_hrtimer_clock_base = {
	.name = "hrtimer_clock_base",
	.size = sizeof(struct hrtimer_clock_base),
	.member_count = ARRAY_SIZE(members_hrtimer_clock_base),
	.members = members_hrtimer_clock_base,
};

_Static_assert(sizeof(struct hwmon_chip_info) == 16, "struct hwmon_chip_info changed its size");
static const struct cordon_member members_hwmon_chip_info[] = {
	{ "ops", offsetof(struct hwmon_chip_info, ops), sizeof(((struct hwmon_chip_info *)0)->ops) },
	{ "info", offsetof(struct hwmon_chip_info, info), sizeof(((struct hwmon_chip_info *)0)->info) },
};
const struct cordon_type cordon_type_hwmon_chip_info = {
	.name = "hwmon_chip_info",
	.size = sizeof(struct hwmon_chip_info),
	.member_count = ARRAY_SIZE(members_hwmon_chip_info),
	.members = members_hwmon_chip_info,
};

_Static_assert(sizeof(struct hwmon_ops) == 32, "struct hwmon_ops changed its size");
static const struct cordon_member members_hwmon_ops[] = {
	{ "is_visible", offsetof(struct hwmon_ops, is_visible), sizeof(((struct hwmon_ops *)0)->is_visible) },
	{ "read", offsetof(struct hwmon_ops, read), sizeof(((struct hwmon_ops *)0)->read) },
	{ "read_string", offsetof(struct hwmon_ops, read_string), sizeof(((struct hwmon_ops *)0)->read_string) },
	{ "write", offsetof(struct hwmon_ops, write), sizeof(((struct hwmon_ops *)0)->write) },
};
const struct cordon_type cordon_type_hwmon_ops = {
	.name = "hwmon_ops",
	.size = sizeof(struct hwmon_ops),
	.member_count = ARRAY_SIZE(members_hwmon_ops),
	.members = members_hwmon_ops,
};

_Static_assert(sizeof(struct hwrng) == 184, "struct hwrng changed its size");
static const struct cordon_member members_hwrng[] = {
	{ "name", offsetof(struct hwrng, name), sizeof(((struct hwrng *)0)->name) },
	{ "init", offsetof(struct hwrng, init), sizeof(((struct hwrng *)0)->init) },
	{ "cleanup", offsetof(struct hwrng, cleanup), sizeof(((struct hwrng *)0)->cleanup) },
	{ "data_present", offsetof(struct hwrng, data_present), sizeof(((struct hwrng *)0)->data_present) },
	{ "data_read", offsetof(struct hwrng, data_read), sizeof(((struct hwrng *)0)->data_read) },
	{ "read", offsetof(struct hwrng, read), sizeof(((struct hwrng *)0)->read) },
	{ "priv", offsetof(struct hwrng, priv), sizeof(((struct hwrng *)0)->priv) },
	{ "quality", offsetof(struct hwrng, quality), sizeof(((struct hwrng *)0)->quality) },
	{ "list", offsetof(struct hwrng, list), sizeof(((struct hwrng *)0)->list) },
	{ "ref", offsetof(struct hwrng, ref), sizeof(((struct hwrng *)0)->ref) },
	{ "cleanup_work", offsetof(struct hwrng, cleanup_work), sizeof(((struct hwrng *)0)->cleanup_work) },
	{ "cleanup_done", offsetof(struct hwrng, cleanup_done), sizeof(((struct hwrng *)0)->cleanup_done) },
	{ "dying", offsetof(struct hwrng, dying), sizeof(((struct hwrng *)0)->dying) },
};
const struct cordon_type cordon_type_hwrng = {
	.name = "hwrng",
	.size = sizeof(struct hwrng),
	.member_count = ARRAY_SIZE(members_hwrng),
	.members = members_hwrng,
};

_Static_assert(sizeof(struct i2c_adapter) == 1080, "struct i2c_adapter changed its size");
static const struct cordon_member members_i2c_adapter[] = {
	{ "owner", offsetof(struct i2c_adapter, owner), sizeof(((struct i2c_adapter *)0)->owner) },
	{ "class", offsetof(struct i2c_adapter, class), sizeof(((struct i2c_adapter *)0)->class) },
	{ "algo", offsetof(struct i2c_adapter, algo), sizeof(((struct i2c_adapter *)0)->algo) },
	{ "algo_data", offsetof(struct i2c_adapter, algo_data), sizeof(((struct i2c_adapter *)0)->algo_data) },
	{ "lock_ops", offsetof(struct i2c_adapter, lock_ops), sizeof(((struct i2c_adapter *)0)->lock_ops) },
	{ "bus_lock", offsetof(struct i2c_adapter, bus_lock), sizeof(((struct i2c_adapter *)0)->bus_lock) },
	{ "mux_lock", offsetof(struct i2c_adapter, mux_lock), sizeof(((struct i2c_adapter *)0)->mux_lock) },
	{ "timeout", offsetof(struct i2c_adapter, timeout), sizeof(((struct i2c_adapter *)0)->timeout) },
	{ "retries", offsetof(struct i2c_adapter, retries), sizeof(((struct i2c_adapter *)0)->retries) },
	{ "dev", offsetof(struct i2c_adapter, dev), sizeof(((struct i2c_adapter *)0)->dev) },
	{ "locked_flags", offsetof(struct i2c_adapter, locked_flags), sizeof(((struct i2c_adapter *)0)->locked_flags) },
	{ "nr", offsetof(struct i2c_adapter, nr), sizeof(((struct i2c_adapter *)0)->nr) },
	{ "name", offsetof(struct i2c_adapter, name), sizeof(((struct i2c_adapter *)0)->name) },
	{ "dev_released", offsetof(struct i2c_adapter, dev_released), sizeof(((struct i2c_adapter *)0)->dev_released) },
	{ "userspace_clients_lock", offsetof(struct i2c_adapter, userspace_clients_lock), sizeof(((struct i2c_adapter *)0)->userspace_clients_lock) },
	{ "userspace_clients", offsetof(struct i2c_adapter, userspace_clients), sizeof(((struct i2c_adapter *)0)->userspace_clients) },
	{ "bus_recovery_info", offsetof(struct i2c_adapter, bus_recovery_info), sizeof(((struct i2c_adapter *)0)->bus_recovery_info) },
	{ "quirks", offsetof(struct i2c_adapter, quirks), sizeof(((struct i2c_adapter *)0)->quirks) },
	{ "host_notify_domain", offsetof(struct i2c_adapter, host_notify_domain), sizeof(((struct i2c_adapter *)0)->host_notify_domain) },
	{ "bus_regulator", offsetof(struct i2c_adapter, bus_regulator), sizeof(((struct i2c_adapter *)0)->bus_regulator) },
	{ "debugfs", offsetof(struct i2c_adapter, debugfs), sizeof(((struct i2c_adapter *)0)->debugfs) },
	{ "addrs_in_instantiation", offsetof(struct i2c_adapter, addrs_in_instantiation), sizeof(((struct i2c_adapter *)0)->addrs_in_instantiation) },
};
const struct cordon_type cordon_type_i2c_adapter = {
	.name = "i2c_adapter",
	.size = sizeof(struct i2c_adapter),
	.member_count = ARRAY_SIZE(members_i2c_adapter),
	.members = members_i2c_adapter,
};

_Static_assert(sizeof(struct i2c_adapter_quirks) == 24, "struct i2c_adapter_quirks changed its size");
static const struct cordon_member members_i2c_adapter_quirks[] = {
	{ "flags", offsetof(struct i2c_adapter_quirks, flags), sizeof(((struct i2c_adapter_quirks *)0)->flags) },
	{ "max_num_msgs", offsetof(struct i2c_adapter_quirks, max_num_msgs), sizeof(((struct i2c_adapter_quirks *)0)->max_num_msgs) },
	{ "max_write_len", offsetof(struct i2c_adapter_quirks, max_write_len), sizeof(((struct i2c_adapter_quirks *)0)->max_write_len) },
	{ "max_read_len", offsetof(struct i2c_adapter_quirks, max_read_len), sizeof(((struct i2c_adapter_quirks *)0)->max_read_len) },
	{ "max_comb_1st_msg_len", offsetof(struct i2c_adapter_quirks, max_comb_1st_msg_len), sizeof(((struct i2c_adapter_quirks *)0)->max_comb_1st_msg_len) },
	{ "max_comb_2nd_msg_len", offsetof(struct i2c_adapter_quirks, max_comb_2nd_msg_len), sizeof(((struct i2c_adapter_quirks *)0)->max_comb_2nd_msg_len) },
};
const struct cordon_type cordon_type_i2c_adapter_quirks = {
	.name = "i2c_adapter_quirks",
	.size = sizeof(struct i2c_adapter_quirks),
	.member_count = ARRAY_SIZE(members_i2c_adapter_quirks),
	.members = members_i2c_adapter_quirks,
};

_Static_assert(sizeof(struct i2c_algo_bit_data) == 72, "struct i2c_algo_bit_data changed its size");
static const struct cordon_member members_i2c_algo_bit_data[] = {
	{ "data", offsetof(struct i2c_algo_bit_data, data), sizeof(((struct i2c_algo_bit_data *)0)->data) },
	{ "setsda", offsetof(struct i2c_algo_bit_data, setsda), sizeof(((struct i2c_algo_bit_data *)0)->setsda) },
	{ "setscl", offsetof(struct i2c_algo_bit_data, setscl), sizeof(((struct i2c_algo_bit_data *)0)->setscl) },
	{ "getsda", offsetof(struct i2c_algo_bit_data, getsda), sizeof(((struct i2c_algo_bit_data *)0)->getsda) },
	{ "getscl", offsetof(struct i2c_algo_bit_data, getscl), sizeof(((struct i2c_algo_bit_data *)0)->getscl) },
	{ "pre_xfer", offsetof(struct i2c_algo_bit_data, pre_xfer), sizeof(((struct i2c_algo_bit_data *)0)->pre_xfer) },
	{ "post_xfer", offsetof(struct i2c_algo_bit_data, post_xfer), sizeof(((struct i2c_algo_bit_data *)0)->post_xfer) },
	{ "udelay", offsetof(struct i2c_algo_bit_data, udelay), sizeof(((struct i2c_algo_bit_data *)0)->udelay) },
	{ "timeout", offsetof(struct i2c_algo_bit_data, timeout), sizeof(((struct i2c_algo_bit_data *)0)->timeout) },
	{ "can_do_atomic", offsetof(struct i2c_algo_bit_data, can_do_atomic), sizeof(((struct i2c_algo_bit_data *)0)->can_do_atomic) },
};
const struct cordon_type cordon_type_i2c_algo_bit_data = {
	.name = "i2c_algo_bit_data",
	.size = sizeof(struct i2c_algo_bit_data),
	.member_count = ARRAY_SIZE(members_i2c_algo_bit_data),
	.members = members_i2c_algo_bit_data,
};

_Static_assert(sizeof(struct i2c_algorithm) == 40, "struct i2c_algorithm changed its size");
static const struct cordon_member members_i2c_algorithm[] = {
	{ "xfer", offsetof(struct i2c_algorithm, xfer), sizeof(((struct i2c_algorithm *)0)->xfer) },
	{ "master_xfer", offsetof(struct i2c_algorithm, master_xfer), sizeof(((struct i2c_algorithm *)0)->master_xfer) },
	{ "xfer_atomic", offsetof(struct i2c_algorithm, xfer_atomic), sizeof(((struct i2c_algorithm *)0)->xfer_atomic) },
	{ "master_xfer_atomic", offsetof(struct i2c_algorithm, master_xfer_atomic), sizeof(((struct i2c_algorithm *)0)->master_xfer_atomic) },
	{ "smbus_xfer", offsetof(struct i2c_algorithm, smbus_xfer), sizeof(((struct i2c_algorithm *)0)->smbus_xfer) },
	{ "smbus_xfer_atomic", offsetof(struct i2c_algorithm, smbus_xfer_atomic), sizeof(((struct i2c_algorithm *)0)->smbus_xfer_atomic) },
	{ "functionality", offsetof(struct i2c_algorithm, functionality), sizeof(((struct i2c_algorithm *)0)->functionality) },
};
const struct cordon_type cordon_type_i2c_algorithm = {
	.name = "i2c_algorithm",
	.size = sizeof(struct i2c_algorithm),
	.member_count = ARRAY_SIZE(members_i2c_algorithm),
	.members = members_i2c_algorithm,
};

_Static_assert(sizeof(struct i2c_board_info) == 80, "struct i2c_board_info changed its size");
static const struct cordon_member members_i2c_board_info[] = {
	{ "type", offsetof(struct i2c_board_info, type), sizeof(((struct i2c_board_info *)0)->type) },
	{ "flags", offsetof(struct i2c_board_info, flags), sizeof(((struct i2c_board_info *)0)->flags) },
	{ "addr", offsetof(struct i2c_board_info, addr), sizeof(((struct i2c_board_info *)0)->addr) },
	{ "dev_name", offsetof(struct i2c_board_info, dev_name), sizeof(((struct i2c_board_info *)0)->dev_name) },
	{ "platform_data", offsetof(struct i2c_board_info, platform_data), sizeof(((struct i2c_board_info *)0)->platform_data) },
	{ "of_node", offsetof(struct i2c_board_info, of_node), sizeof(((struct i2c_board_info *)0)->of_node) },
	{ "fwnode", offsetof(struct i2c_board_info, fwnode), sizeof(((struct i2c_board_info *)0)->fwnode) },
	{ "swnode", offsetof(struct i2c_board_info, swnode), sizeof(((struct i2c_board_info *)0)->swnode) },
	{ "resources", offsetof(struct i2c_board_info, resources), sizeof(((struct i2c_board_info *)0)->resources) },
	{ "num_resources", offsetof(struct i2c_board_info, num_resources), sizeof(((struct i2c_board_info *)0)->num_resources) },
	{ "irq", offsetof(struct i2c_board_info, irq), sizeof(((struct i2c_board_info *)0)->irq) },
};
const struct cordon_type cordon_type_i2c_board_info = {
	.name = "i2c_board_info",
	.size = sizeof(struct i2c_board_info),
	.member_count = ARRAY_SIZE(members_i2c_board_info),
	.members = members_i2c_board_info,
};

_Static_assert(sizeof(struct i2c_client) == 832, "struct i2c_client changed its size");
static const struct cordon_member members_i2c_client[] = {
	{ "flags", offsetof(struct i2c_client, flags), sizeof(((struct i2c_client *)0)->flags) },
	{ "addr", offsetof(struct i2c_client, addr), sizeof(((struct i2c_client *)0)->addr) },
	{ "name", offsetof(struct i2c_client, name), sizeof(((struct i2c_client *)0)->name) },
	{ "adapter", offsetof(struct i2c_client, adapter), sizeof(((struct i2c_client *)0)->adapter) },
	{ "dev", offsetof(struct i2c_client, dev), sizeof(((struct i2c_client *)0)->dev) },
	{ "init_irq", offsetof(struct i2c_client, init_irq), sizeof(((struct i2c_client *)0)->init_irq) },
	{ "irq", offsetof(struct i2c_client, irq), sizeof(((struct i2c_client *)0)->irq) },
	{ "detected", offsetof(struct i2c_client, detected), sizeof(((struct i2c_client *)0)->detected) },
	{ "devres_group_id", offsetof(struct i2c_client, devres_group_id), sizeof(((struct i2c_client *)0)->devres_group_id) },
};
const struct cordon_type cordon_type_i2c_client = {
	.name = "i2c_client",
	.size = sizeof(struct i2c_client),
	.member_count = ARRAY_SIZE(members_i2c_client),
	.members = members_i2c_client,
};

_Static_assert(sizeof(struct i2c_device_id) == 32, "struct i2c_device_id changed its size");
static const struct cordon_member members_i2c_device_id[] = {
	{ "name", offsetof(struct i2c_device_id, name), sizeof(((struct i2c_device_id *)0)->name) },
	{ "driver_data", offsetof(struct i2c_device_id, driver_data), sizeof(((struct i2c_device_id *)0)->driver_data) },
};
const struct cordon_type cordon_type_i2c_device_id = {
	.name = "i2c_device_id",
	.size = sizeof(struct i2c_device_id),
	.member_count = ARRAY_SIZE(members_i2c_device_id),
	.members = members_i2c_device_id,
};

_Static_assert(sizeof(struct i2c_driver) == 240, "struct i2c_driver changed its size");
static const struct cordon_member members_i2c_driver[] = {
	{ "class", offsetof(struct i2c_driver, class), sizeof(((struct i2c_driver *)0)->class) },
	{ "probe", offsetof(struct i2c_driver, probe), sizeof(((struct i2c_driver *)0)->probe) },
	{ "remove", offsetof(struct i2c_driver, remove), sizeof(((struct i2c_driver *)0)->remove) },
	{ "shutdown", offsetof(struct i2c_driver, shutdown), sizeof(((struct i2c_driver *)0)->shutdown) },
	{ "alert", offsetof(struct i2c_driver, alert), sizeof(((struct i2c_driver *)0)->alert) },
	{ "command", offsetof(struct i2c_driver, command), sizeof(((struct i2c_driver *)0)->command) },
	{ "driver", offsetof(struct i2c_driver, driver), sizeof(((struct i2c_driver *)0)->driver) },
	{ "id_table", offsetof(struct i2c_driver, id_table), sizeof(((struct i2c_driver *)0)->id_table) },
	{ "detect", offsetof(struct i2c_driver, detect), sizeof(((struct i2c_driver *)0)->detect) },
	{ "address_list", offsetof(struct i2c_driver, address_list), sizeof(((struct i2c_driver *)0)->address_list) },
	{ "clients", offsetof(struct i2c_driver, clients), sizeof(((struct i2c_driver *)0)->clients) },
	{ "flags", offsetof(struct i2c_driver, flags), sizeof(((struct i2c_driver *)0)->flags) },
};
const struct cordon_type cordon_type_i2c_driver = {
	.name = "i2c_driver",
	.size = sizeof(struct i2c_driver),
	.member_count = ARRAY_SIZE(members_i2c_driver),
	.members = members_i2c_driver,
};

_Static_assert(sizeof(struct i2c_msg) == 16, "struct i2c_msg changed its size");
static const struct cordon_member members_i2c_msg[] = {
	{ "addr", offsetof(struct i2c_msg, addr), sizeof(((struct i2c_msg *)0)->addr) },
	{ "flags", offsetof(struct i2c_msg, flags), sizeof(((struct i2c_msg *)0)->flags) },
	{ "len", offsetof(struct i2c_msg, len), sizeof(((struct i2c_msg *)0)->len) },
	{ "buf", offsetof(struct i2c_msg, buf), sizeof(((struct i2c_msg *)0)->buf) },
};
const struct cordon_type cordon_type_i2c_msg = {
	.name = "i2c_msg",
	.size = sizeof(struct i2c_msg),
	.member_count = ARRAY_SIZE(members_i2c_msg),
	.members = members_i2c_msg,
};

_Static_assert(sizeof(struct ida) == 16, "struct ida changed its size");
static const struct cordon_member members_ida[] = {
	{ "xa", offsetof(struct ida, xa), sizeof(((struct ida *)0)->xa) },
};
const struct cordon_type cordon_type_ida = {
	.name = "ida",
	.size = sizeof(struct ida),
	.member_count = ARRAY_SIZE(members_ida),
	.members = members_ida,
};

_Static_assert(sizeof(struct ifreq) == 40, "struct ifreq changed its size");
static const struct cordon_member members_ifreq[] = {
	{ "ifr_ifrn", offsetof(struct ifreq, ifr_ifrn), sizeof(((struct ifreq *)0)->ifr_ifrn) },
	{ "ifr_ifru", offsetof(struct ifreq, ifr_ifru), sizeof(((struct ifreq *)0)->ifr_ifru) },
};
const struct cordon_type cordon_type_ifreq = {
	.name = "ifreq",
	.size = sizeof(struct ifreq),
	.member_count = ARRAY_SIZE(members_ifreq),
	.members = members_ifreq,
};

_Static_assert(sizeof(struct iio_buffer_setup_ops) == 40, "struct iio_buffer_setup_ops changed its size");
static const struct cordon_member members_iio_buffer_setup_ops[] = {
	{ "preenable", offsetof(struct iio_buffer_setup_ops, preenable), sizeof(((struct iio_buffer_setup_ops *)0)->preenable) },
	{ "postenable", offsetof(struct iio_buffer_setup_ops, postenable), sizeof(((struct iio_buffer_setup_ops *)0)->postenable) },
	{ "predisable", offsetof(struct iio_buffer_setup_ops, predisable), sizeof(((struct iio_buffer_setup_ops *)0)->predisable) },
	{ "postdisable", offsetof(struct iio_buffer_setup_ops, postdisable), sizeof(((struct iio_buffer_setup_ops *)0)->postdisable) },
	{ "validate_scan_mask", offsetof(struct iio_buffer_setup_ops, validate_scan_mask), sizeof(((struct iio_buffer_setup_ops *)0)->validate_scan_mask) },
};
const struct cordon_type cordon_type_iio_buffer_setup_ops = {
	.name = "iio_buffer_setup_ops",
	.size = sizeof(struct iio_buffer_setup_ops),
	.member_count = ARRAY_SIZE(members_iio_buffer_setup_ops),
	.members = members_iio_buffer_setup_ops,
};

_Static_assert(sizeof(struct iio_chan_spec) == 160, "struct iio_chan_spec changed its size");
static const struct cordon_member members_iio_chan_spec[] = {
	{ "type", offsetof(struct iio_chan_spec, type), sizeof(((struct iio_chan_spec *)0)->type) },
	{ "channel", offsetof(struct iio_chan_spec, channel), sizeof(((struct iio_chan_spec *)0)->channel) },
	{ "channel2", offsetof(struct iio_chan_spec, channel2), sizeof(((struct iio_chan_spec *)0)->channel2) },
	{ "address", offsetof(struct iio_chan_spec, address), sizeof(((struct iio_chan_spec *)0)->address) },
	{ "scan_index", offsetof(struct iio_chan_spec, scan_index), sizeof(((struct iio_chan_spec *)0)->scan_index) },
	{ "scan_type", offsetof(struct iio_chan_spec, scan_type), sizeof(((struct iio_chan_spec *)0)->scan_type) },
	{ "ext_scan_type", offsetof(struct iio_chan_spec, ext_scan_type), sizeof(((struct iio_chan_spec *)0)->ext_scan_type) },
	{ "num_ext_scan_type", offsetof(struct iio_chan_spec, num_ext_scan_type), sizeof(((struct iio_chan_spec *)0)->num_ext_scan_type) },
	{ "info_mask_separate", offsetof(struct iio_chan_spec, info_mask_separate), sizeof(((struct iio_chan_spec *)0)->info_mask_separate) },
	{ "info_mask_separate_available", offsetof(struct iio_chan_spec, info_mask_separate_available), sizeof(((struct iio_chan_spec *)0)->info_mask_separate_available) },
	{ "info_mask_shared_by_type", offsetof(struct iio_chan_spec, info_mask_shared_by_type), sizeof(((struct iio_chan_spec *)0)->info_mask_shared_by_type) },
	{ "info_mask_shared_by_type_available", offsetof(struct iio_chan_spec, info_mask_shared_by_type_available), sizeof(((struct iio_chan_spec *)0)->info_mask_shared_by_type_available) },
	{ "info_mask_shared_by_dir", offsetof(struct iio_chan_spec, info_mask_shared_by_dir), sizeof(((struct iio_chan_spec *)0)->info_mask_shared_by_dir) },
	{ "info_mask_shared_by_dir_available", offsetof(struct iio_chan_spec, info_mask_shared_by_dir_available), sizeof(((struct iio_chan_spec *)0)->info_mask_shared_by_dir_available) },
	{ "info_mask_shared_by_all", offsetof(struct iio_chan_spec, info_mask_shared_by_all), sizeof(((struct iio_chan_spec *)0)->info_mask_shared_by_all) },
	{ "info_mask_shared_by_all_available", offsetof(struct iio_chan_spec, info_mask_shared_by_all_available), sizeof(((struct iio_chan_spec *)0)->info_mask_shared_by_all_available) },
	{ "event_spec", offsetof(struct iio_chan_spec, event_spec), sizeof(((struct iio_chan_spec *)0)->event_spec) },
	{ "num_event_specs", offsetof(struct iio_chan_spec, num_event_specs), sizeof(((struct iio_chan_spec *)0)->num_event_specs) },
	{ "ext_info", offsetof(struct iio_chan_spec, ext_info), sizeof(((struct iio_chan_spec *)0)->ext_info) },
	{ "extend_name", offsetof(struct iio_chan_spec, extend_name), sizeof(((struct iio_chan_spec *)0)->extend_name) },
	{ "datasheet_name", offsetof(struct iio_chan_spec, datasheet_name), sizeof(((struct iio_chan_spec *)0)->datasheet_name) },
	{ "modified", 152, 1 },	/* bit-field */
	{ "indexed", 152, 1 },	/* bit-field */
	{ "output", 152, 1 },	/* bit-field */
	{ "differential", 152, 1 },	/* bit-field */
	{ "has_ext_scan_type", 152, 1 },	/* bit-field */
};
const struct cordon_type cordon_type_iio_chan_spec = {
	.name = "iio_chan_spec",
	.size = sizeof(struct iio_chan_spec),
	.member_count = ARRAY_SIZE(members_iio_chan_spec),
	.members = members_iio_chan_spec,
};

_Static_assert(sizeof(struct iio_chan_spec_ext_info) == 40, "struct iio_chan_spec_ext_info changed its size");
static const struct cordon_member members_iio_chan_spec_ext_info[] = {
	{ "name", offsetof(struct iio_chan_spec_ext_info, name), sizeof(((struct iio_chan_spec_ext_info *)0)->name) },
	{ "shared", offsetof(struct iio_chan_spec_ext_info, shared), sizeof(((struct iio_chan_spec_ext_info *)0)->shared) },
	{ "read", offsetof(struct iio_chan_spec_ext_info, read), sizeof(((struct iio_chan_spec_ext_info *)0)->read) },
	{ "write", offsetof(struct iio_chan_spec_ext_info, write), sizeof(((struct iio_chan_spec_ext_info *)0)->write) },
	{ "private", offsetof(struct iio_chan_spec_ext_info, private), sizeof(((struct iio_chan_spec_ext_info *)0)->private) },
};
const struct cordon_type cordon_type_iio_chan_spec_ext_info = {
	.name = "iio_chan_spec_ext_info",
	.size = sizeof(struct iio_chan_spec_ext_info),
	.member_count = ARRAY_SIZE(members_iio_chan_spec_ext_info),
	.members = members_iio_chan_spec_ext_info,
};

_Static_assert(sizeof(struct iio_dev) == 904, "struct iio_dev changed its size");
static const struct cordon_member members_iio_dev[] = {
	{ "modes", offsetof(struct iio_dev, modes), sizeof(((struct iio_dev *)0)->modes) },
	{ "dev", offsetof(struct iio_dev, dev), sizeof(((struct iio_dev *)0)->dev) },
	{ "buffer", offsetof(struct iio_dev, buffer), sizeof(((struct iio_dev *)0)->buffer) },
	{ "scan_bytes", offsetof(struct iio_dev, scan_bytes), sizeof(((struct iio_dev *)0)->scan_bytes) },
	{ "available_scan_masks", offsetof(struct iio_dev, available_scan_masks), sizeof(((struct iio_dev *)0)->available_scan_masks) },
	{ "masklength", offsetof(struct iio_dev, masklength), sizeof(((struct iio_dev *)0)->masklength) },
	{ "active_scan_mask", offsetof(struct iio_dev, active_scan_mask), sizeof(((struct iio_dev *)0)->active_scan_mask) },
	{ "scan_timestamp", offsetof(struct iio_dev, scan_timestamp), sizeof(((struct iio_dev *)0)->scan_timestamp) },
	{ "trig", offsetof(struct iio_dev, trig), sizeof(((struct iio_dev *)0)->trig) },
	{ "pollfunc", offsetof(struct iio_dev, pollfunc), sizeof(((struct iio_dev *)0)->pollfunc) },
	{ "pollfunc_event", offsetof(struct iio_dev, pollfunc_event), sizeof(((struct iio_dev *)0)->pollfunc_event) },
	{ "channels", offsetof(struct iio_dev, channels), sizeof(((struct iio_dev *)0)->channels) },
	{ "num_channels", offsetof(struct iio_dev, num_channels), sizeof(((struct iio_dev *)0)->num_channels) },
	{ "name", offsetof(struct iio_dev, name), sizeof(((struct iio_dev *)0)->name) },
	{ "label", offsetof(struct iio_dev, label), sizeof(((struct iio_dev *)0)->label) },
	{ "info", offsetof(struct iio_dev, info), sizeof(((struct iio_dev *)0)->info) },
	{ "setup_ops", offsetof(struct iio_dev, setup_ops), sizeof(((struct iio_dev *)0)->setup_ops) },
	{ "priv", offsetof(struct iio_dev, priv), sizeof(((struct iio_dev *)0)->priv) },
};
const struct cordon_type cordon_type_iio_dev = {
	.name = "iio_dev",
	.size = sizeof(struct iio_dev),
	.member_count = ARRAY_SIZE(members_iio_dev),
	.members = members_iio_dev,
};

_Static_assert(sizeof(struct iio_info) == 160, "struct iio_info changed its size");
static const struct cordon_member members_iio_info[] = {
	{ "event_attrs", offsetof(struct iio_info, event_attrs), sizeof(((struct iio_info *)0)->event_attrs) },
	{ "attrs", offsetof(struct iio_info, attrs), sizeof(((struct iio_info *)0)->attrs) },
	{ "read_raw", offsetof(struct iio_info, read_raw), sizeof(((struct iio_info *)0)->read_raw) },
	{ "read_raw_multi", offsetof(struct iio_info, read_raw_multi), sizeof(((struct iio_info *)0)->read_raw_multi) },
	{ "read_avail", offsetof(struct iio_info, read_avail), sizeof(((struct iio_info *)0)->read_avail) },
	{ "write_raw", offsetof(struct iio_info, write_raw), sizeof(((struct iio_info *)0)->write_raw) },
	{ "read_label", offsetof(struct iio_info, read_label), sizeof(((struct iio_info *)0)->read_label) },
	{ "write_raw_get_fmt", offsetof(struct iio_info, write_raw_get_fmt), sizeof(((struct iio_info *)0)->write_raw_get_fmt) },
	{ "read_event_config", offsetof(struct iio_info, read_event_config), sizeof(((struct iio_info *)0)->read_event_config) },
	{ "write_event_config", offsetof(struct iio_info, write_event_config), sizeof(((struct iio_info *)0)->write_event_config) },
	{ "read_event_value", offsetof(struct iio_info, read_event_value), sizeof(((struct iio_info *)0)->read_event_value) },
	{ "write_event_value", offsetof(struct iio_info, write_event_value), sizeof(((struct iio_info *)0)->write_event_value) },
	{ "read_event_label", offsetof(struct iio_info, read_event_label), sizeof(((struct iio_info *)0)->read_event_label) },
	{ "validate_trigger", offsetof(struct iio_info, validate_trigger), sizeof(((struct iio_info *)0)->validate_trigger) },
	{ "get_current_scan_type", offsetof(struct iio_info, get_current_scan_type), sizeof(((struct iio_info *)0)->get_current_scan_type) },
	{ "update_scan_mode", offsetof(struct iio_info, update_scan_mode), sizeof(((struct iio_info *)0)->update_scan_mode) },
	{ "debugfs_reg_access", offsetof(struct iio_info, debugfs_reg_access), sizeof(((struct iio_info *)0)->debugfs_reg_access) },
	{ "fwnode_xlate", offsetof(struct iio_info, fwnode_xlate), sizeof(((struct iio_info *)0)->fwnode_xlate) },
	{ "hwfifo_set_watermark", offsetof(struct iio_info, hwfifo_set_watermark), sizeof(((struct iio_info *)0)->hwfifo_set_watermark) },
	{ "hwfifo_flush_to_buffer", offsetof(struct iio_info, hwfifo_flush_to_buffer), sizeof(((struct iio_info *)0)->hwfifo_flush_to_buffer) },
};
const struct cordon_type cordon_type_iio_info = {
	.name = "iio_info",
	.size = sizeof(struct iio_info),
	.member_count = ARRAY_SIZE(members_iio_info),
	.members = members_iio_info,
};

_Static_assert(sizeof(struct iio_map) == 32, "struct iio_map changed its size");
static const struct cordon_member members_iio_map[] = {
	{ "adc_channel_label", offsetof(struct iio_map, adc_channel_label), sizeof(((struct iio_map *)0)->adc_channel_label) },
	{ "consumer_dev_name", offsetof(struct iio_map, consumer_dev_name), sizeof(((struct iio_map *)0)->consumer_dev_name) },
	{ "consumer_channel", offsetof(struct iio_map, consumer_channel), sizeof(((struct iio_map *)0)->consumer_channel) },
	{ "consumer_data", offsetof(struct iio_map, consumer_data), sizeof(((struct iio_map *)0)->consumer_data) },
};
const struct cordon_type cordon_type_iio_map = {
	.name = "iio_map",
	.size = sizeof(struct iio_map),
	.member_count = ARRAY_SIZE(members_iio_map),
	.members = members_iio_map,
};

_Static_assert(sizeof(struct iio_mount_matrix) == 72, "struct iio_mount_matrix changed its size");
static const struct cordon_member members_iio_mount_matrix[] = {
	{ "rotation", offsetof(struct iio_mount_matrix, rotation), sizeof(((struct iio_mount_matrix *)0)->rotation) },
};
const struct cordon_type cordon_type_iio_mount_matrix = {
	.name = "iio_mount_matrix",
	.size = sizeof(struct iio_mount_matrix),
	.member_count = ARRAY_SIZE(members_iio_mount_matrix),
	.members = members_iio_mount_matrix,
};

_Static_assert(sizeof(struct iio_poll_func) == 56, "struct iio_poll_func changed its size");
static const struct cordon_member members_iio_poll_func[] = {
	{ "indio_dev", offsetof(struct iio_poll_func, indio_dev), sizeof(((struct iio_poll_func *)0)->indio_dev) },
	{ "h", offsetof(struct iio_poll_func, h), sizeof(((struct iio_poll_func *)0)->h) },
	{ "thread", offsetof(struct iio_poll_func, thread), sizeof(((struct iio_poll_func *)0)->thread) },
	{ "type", offsetof(struct iio_poll_func, type), sizeof(((struct iio_poll_func *)0)->type) },
	{ "name", offsetof(struct iio_poll_func, name), sizeof(((struct iio_poll_func *)0)->name) },
	{ "irq", offsetof(struct iio_poll_func, irq), sizeof(((struct iio_poll_func *)0)->irq) },
	{ "timestamp", offsetof(struct iio_poll_func, timestamp), sizeof(((struct iio_poll_func *)0)->timestamp) },
};
const struct cordon_type cordon_type_iio_poll_func = {
	.name = "iio_poll_func",
	.size = sizeof(struct iio_poll_func),
	.member_count = ARRAY_SIZE(members_iio_poll_func),
	.members = members_iio_poll_func,
};

_Static_assert(sizeof(struct iio_trigger) == 1192, "struct iio_trigger changed its size");
static const struct cordon_member members_iio_trigger[] = {
	{ "ops", offsetof(struct iio_trigger, ops), sizeof(((struct iio_trigger *)0)->ops) },
	{ "owner", offsetof(struct iio_trigger, owner), sizeof(((struct iio_trigger *)0)->owner) },
	{ "id", offsetof(struct iio_trigger, id), sizeof(((struct iio_trigger *)0)->id) },
	{ "name", offsetof(struct iio_trigger, name), sizeof(((struct iio_trigger *)0)->name) },
	{ "dev", offsetof(struct iio_trigger, dev), sizeof(((struct iio_trigger *)0)->dev) },
	{ "list", offsetof(struct iio_trigger, list), sizeof(((struct iio_trigger *)0)->list) },
	{ "alloc_list", offsetof(struct iio_trigger, alloc_list), sizeof(((struct iio_trigger *)0)->alloc_list) },
	{ "use_count", offsetof(struct iio_trigger, use_count), sizeof(((struct iio_trigger *)0)->use_count) },
	{ "subirq_chip", offsetof(struct iio_trigger, subirq_chip), sizeof(((struct iio_trigger *)0)->subirq_chip) },
	{ "subirq_base", offsetof(struct iio_trigger, subirq_base), sizeof(((struct iio_trigger *)0)->subirq_base) },
	{ "subirqs", offsetof(struct iio_trigger, subirqs), sizeof(((struct iio_trigger *)0)->subirqs) },
	{ "pool", offsetof(struct iio_trigger, pool), sizeof(((struct iio_trigger *)0)->pool) },
	{ "pool_lock", offsetof(struct iio_trigger, pool_lock), sizeof(((struct iio_trigger *)0)->pool_lock) },
	{ "attached_own_device", offsetof(struct iio_trigger, attached_own_device), sizeof(((struct iio_trigger *)0)->attached_own_device) },
	{ "reenable_work", offsetof(struct iio_trigger, reenable_work), sizeof(((struct iio_trigger *)0)->reenable_work) },
};
const struct cordon_type cordon_type_iio_trigger = {
	.name = "iio_trigger",
	.size = sizeof(struct iio_trigger),
	.member_count = ARRAY_SIZE(members_iio_trigger),
	.members = members_iio_trigger,
};

_Static_assert(sizeof(struct in6_addr) == 16, "struct in6_addr changed its size");
static const struct cordon_member members_in6_addr[] = {
	{ "in6_u", offsetof(struct in6_addr, in6_u), sizeof(((struct in6_addr *)0)->in6_u) },
};
const struct cordon_type cordon_type_in6_addr = {
	.name = "in6_addr",
	.size = sizeof(struct in6_addr),
	.member_count = ARRAY_SIZE(members_in6_addr),
	.members = members_in6_addr,
};

_Static_assert(sizeof(struct inode) == 624, "struct inode changed its size");
static const struct cordon_member members_inode[] = {
	{ "i_mode", offsetof(struct inode, i_mode), sizeof(((struct inode *)0)->i_mode) },
	{ "i_opflags", offsetof(struct inode, i_opflags), sizeof(((struct inode *)0)->i_opflags) },
	{ "i_uid", offsetof(struct inode, i_uid), sizeof(((struct inode *)0)->i_uid) },
	{ "i_gid", offsetof(struct inode, i_gid), sizeof(((struct inode *)0)->i_gid) },
	{ "i_flags", offsetof(struct inode, i_flags), sizeof(((struct inode *)0)->i_flags) },
	{ "i_acl", offsetof(struct inode, i_acl), sizeof(((struct inode *)0)->i_acl) },
	{ "i_default_acl", offsetof(struct inode, i_default_acl), sizeof(((struct inode *)0)->i_default_acl) },
	{ "i_op", offsetof(struct inode, i_op), sizeof(((struct inode *)0)->i_op) },
	{ "i_sb", offsetof(struct inode, i_sb), sizeof(((struct inode *)0)->i_sb) },
	{ "i_mapping", offsetof(struct inode, i_mapping), sizeof(((struct inode *)0)->i_mapping) },
	{ "i_security", offsetof(struct inode, i_security), sizeof(((struct inode *)0)->i_security) },
	{ "i_ino", offsetof(struct inode, i_ino), sizeof(((struct inode *)0)->i_ino) },
	{ "i_nlink", offsetof(struct inode, i_nlink), sizeof(((struct inode *)0)->i_nlink) },
	{ "__i_nlink", offsetof(struct inode, __i_nlink), sizeof(((struct inode *)0)->__i_nlink) },
	{ "i_rdev", offsetof(struct inode, i_rdev), sizeof(((struct inode *)0)->i_rdev) },
	{ "i_size", offsetof(struct inode, i_size), sizeof(((struct inode *)0)->i_size) },
	{ "i_atime_sec", offsetof(struct inode, i_atime_sec), sizeof(((struct inode *)0)->i_atime_sec) },
	{ "i_mtime_sec", offsetof(struct inode, i_mtime_sec), sizeof(((struct inode *)0)->i_mtime_sec) },
	{ "i_ctime_sec", offsetof(struct inode, i_ctime_sec), sizeof(((struct inode *)0)->i_ctime_sec) },
	{ "i_atime_nsec", offsetof(struct inode, i_atime_nsec), sizeof(((struct inode *)0)->i_atime_nsec) },
	{ "i_mtime_nsec", offsetof(struct inode, i_mtime_nsec), sizeof(((struct inode *)0)->i_mtime_nsec) },
	{ "i_ctime_nsec", offsetof(struct inode, i_ctime_nsec), sizeof(((struct inode *)0)->i_ctime_nsec) },
	{ "i_generation", offsetof(struct inode, i_generation), sizeof(((struct inode *)0)->i_generation) },
	{ "i_lock", offsetof(struct inode, i_lock), sizeof(((struct inode *)0)->i_lock) },
	{ "i_bytes", offsetof(struct inode, i_bytes), sizeof(((struct inode *)0)->i_bytes) },
	{ "i_blkbits", offsetof(struct inode, i_blkbits), sizeof(((struct inode *)0)->i_blkbits) },
	{ "i_write_hint", offsetof(struct inode, i_write_hint), sizeof(((struct inode *)0)->i_write_hint) },
	{ "i_blocks", offsetof(struct inode, i_blocks), sizeof(((struct inode *)0)->i_blocks) },
	{ "i_state", offsetof(struct inode, i_state), sizeof(((struct inode *)0)->i_state) },
	{ "i_rwsem", offsetof(struct inode, i_rwsem), sizeof(((struct inode *)0)->i_rwsem) },
	{ "dirtied_when", offsetof(struct inode, dirtied_when), sizeof(((struct inode *)0)->dirtied_when) },
	{ "dirtied_time_when", offsetof(struct inode, dirtied_time_when), sizeof(((struct inode *)0)->dirtied_time_when) },
	{ "i_hash", offsetof(struct inode, i_hash), sizeof(((struct inode *)0)->i_hash) },
	{ "i_io_list", offsetof(struct inode, i_io_list), sizeof(((struct inode *)0)->i_io_list) },
	{ "i_wb", offsetof(struct inode, i_wb), sizeof(((struct inode *)0)->i_wb) },
	{ "i_wb_frn_winner", offsetof(struct inode, i_wb_frn_winner), sizeof(((struct inode *)0)->i_wb_frn_winner) },
	{ "i_wb_frn_avg_time", offsetof(struct inode, i_wb_frn_avg_time), sizeof(((struct inode *)0)->i_wb_frn_avg_time) },
	{ "i_wb_frn_history", offsetof(struct inode, i_wb_frn_history), sizeof(((struct inode *)0)->i_wb_frn_history) },
	{ "i_lru", offsetof(struct inode, i_lru), sizeof(((struct inode *)0)->i_lru) },
	{ "i_sb_list", offsetof(struct inode, i_sb_list), sizeof(((struct inode *)0)->i_sb_list) },
	{ "i_wb_list", offsetof(struct inode, i_wb_list), sizeof(((struct inode *)0)->i_wb_list) },
	{ "i_dentry", offsetof(struct inode, i_dentry), sizeof(((struct inode *)0)->i_dentry) },
	{ "i_rcu", offsetof(struct inode, i_rcu), sizeof(((struct inode *)0)->i_rcu) },
	{ "i_version", offsetof(struct inode, i_version), sizeof(((struct inode *)0)->i_version) },
	{ "i_sequence", offsetof(struct inode, i_sequence), sizeof(((struct inode *)0)->i_sequence) },
	{ "i_count", offsetof(struct inode, i_count), sizeof(((struct inode *)0)->i_count) },
	{ "i_dio_count", offsetof(struct inode, i_dio_count), sizeof(((struct inode *)0)->i_dio_count) },
	{ "i_writecount", offsetof(struct inode, i_writecount), sizeof(((struct inode *)0)->i_writecount) },
	{ "i_readcount", offsetof(struct inode, i_readcount), sizeof(((struct inode *)0)->i_readcount) },
	{ "i_fop", offsetof(struct inode, i_fop), sizeof(((struct inode *)0)->i_fop) },
	{ "free_inode", offsetof(struct inode, free_inode), sizeof(((struct inode *)0)->free_inode) },
	{ "i_flctx", offsetof(struct inode, i_flctx), sizeof(((struct inode *)0)->i_flctx) },
	{ "i_data", offsetof(struct inode, i_data), sizeof(((struct inode *)0)->i_data) },
	{ "i_devices", offsetof(struct inode, i_devices), sizeof(((struct inode *)0)->i_devices) },
	{ "i_pipe", offsetof(struct inode, i_pipe), sizeof(((struct inode *)0)->i_pipe) },
	{ "i_cdev", offsetof(struct inode, i_cdev), sizeof(((struct inode *)0)->i_cdev) },
	{ "i_link", offsetof(struct inode, i_link), sizeof(((struct inode *)0)->i_link) },
	{ "i_dir_seq", offsetof(struct inode, i_dir_seq), sizeof(((struct inode *)0)->i_dir_seq) },
	{ "i_fsnotify_mask", offsetof(struct inode, i_fsnotify_mask), sizeof(((struct inode *)0)->i_fsnotify_mask) },
	{ "i_fsnotify_marks", offsetof(struct inode, i_fsnotify_marks), sizeof(((struct inode *)0)->i_fsnotify_marks) },
	{ "i_crypt_info", offsetof(struct inode, i_crypt_info), sizeof(((struct inode *)0)->i_crypt_info) },
	{ "i_verity_info", offsetof(struct inode, i_verity_info), sizeof(((struct inode *)0)->i_verity_info) },
	{ "i_private", offsetof(struct inode, i_private), sizeof(((struct inode *)0)->i_private) },
};
const struct cordon_type cordon_type_inode = {
	.name = "inode",
	.size = sizeof(struct inode),
	.member_count = ARRAY_SIZE(members_inode),
	.members = members_inode,
};

_Static_assert(sizeof(struct input_absinfo) == 24, "struct input_absinfo changed its size");
static const struct cordon_member members_input_absinfo[] = {
	{ "value", offsetof(struct input_absinfo, value), sizeof(((struct input_absinfo *)0)->value) },
	{ "minimum", offsetof(struct input_absinfo, minimum), sizeof(((struct input_absinfo *)0)->minimum) },
	{ "maximum", offsetof(struct input_absinfo, maximum), sizeof(((struct input_absinfo *)0)->maximum) },
	{ "fuzz", offsetof(struct input_absinfo, fuzz), sizeof(((struct input_absinfo *)0)->fuzz) },
	{ "flat", offsetof(struct input_absinfo, flat), sizeof(((struct input_absinfo *)0)->flat) },
	{ "resolution", offsetof(struct input_absinfo, resolution), sizeof(((struct input_absinfo *)0)->resolution) },
};
const struct cordon_type cordon_type_input_absinfo = {
	.name = "input_absinfo",
	.size = sizeof(struct input_absinfo),
	.member_count = ARRAY_SIZE(members_input_absinfo),
	.members = members_input_absinfo,
};

_Static_assert(sizeof(struct input_dev) == 1400, "struct input_dev changed its size");
static const struct cordon_member members_input_dev[] = {
	{ "name", offsetof(struct input_dev, name), sizeof(((struct input_dev *)0)->name) },
	{ "phys", offsetof(struct input_dev, phys), sizeof(((struct input_dev *)0)->phys) },
	{ "uniq", offsetof(struct input_dev, uniq), sizeof(((struct input_dev *)0)->uniq) },
	{ "id", offsetof(struct input_dev, id), sizeof(((struct input_dev *)0)->id) },
	{ "propbit", offsetof(struct input_dev, propbit), sizeof(((struct input_dev *)0)->propbit) },
	{ "evbit", offsetof(struct input_dev, evbit), sizeof(((struct input_dev *)0)->evbit) },
	{ "keybit", offsetof(struct input_dev, keybit), sizeof(((struct input_dev *)0)->keybit) },
	{ "relbit", offsetof(struct input_dev, relbit), sizeof(((struct input_dev *)0)->relbit) },
	{ "absbit", offsetof(struct input_dev, absbit), sizeof(((struct input_dev *)0)->absbit) },
	{ "mscbit", offsetof(struct input_dev, mscbit), sizeof(((struct input_dev *)0)->mscbit) },
	{ "ledbit", offsetof(struct input_dev, ledbit), sizeof(((struct input_dev *)0)->ledbit) },
	{ "sndbit", offsetof(struct input_dev, sndbit), sizeof(((struct input_dev *)0)->sndbit) },
	{ "ffbit", offsetof(struct input_dev, ffbit), sizeof(((struct input_dev *)0)->ffbit) },
	{ "swbit", offsetof(struct input_dev, swbit), sizeof(((struct input_dev *)0)->swbit) },
	{ "hint_events_per_packet", offsetof(struct input_dev, hint_events_per_packet), sizeof(((struct input_dev *)0)->hint_events_per_packet) },
	{ "keycodemax", offsetof(struct input_dev, keycodemax), sizeof(((struct input_dev *)0)->keycodemax) },
	{ "keycodesize", offsetof(struct input_dev, keycodesize), sizeof(((struct input_dev *)0)->keycodesize) },
	{ "keycode", offsetof(struct input_dev, keycode), sizeof(((struct input_dev *)0)->keycode) },
	{ "setkeycode", offsetof(struct input_dev, setkeycode), sizeof(((struct input_dev *)0)->setkeycode) },
	{ "getkeycode", offsetof(struct input_dev, getkeycode), sizeof(((struct input_dev *)0)->getkeycode) },
	{ "ff", offsetof(struct input_dev, ff), sizeof(((struct input_dev *)0)->ff) },
	{ "poller", offsetof(struct input_dev, poller), sizeof(((struct input_dev *)0)->poller) },
	{ "repeat_key", offsetof(struct input_dev, repeat_key), sizeof(((struct input_dev *)0)->repeat_key) },
	{ "timer", offsetof(struct input_dev, timer), sizeof(((struct input_dev *)0)->timer) },
	{ "rep", offsetof(struct input_dev, rep), sizeof(((struct input_dev *)0)->rep) },
	{ "mt", offsetof(struct input_dev, mt), sizeof(((struct input_dev *)0)->mt) },
	{ "absinfo", offsetof(struct input_dev, absinfo), sizeof(((struct input_dev *)0)->absinfo) },
	{ "key", offsetof(struct input_dev, key), sizeof(((struct input_dev *)0)->key) },
	{ "led", offsetof(struct input_dev, led), sizeof(((struct input_dev *)0)->led) },
	{ "snd", offsetof(struct input_dev, snd), sizeof(((struct input_dev *)0)->snd) },
	{ "sw", offsetof(struct input_dev, sw), sizeof(((struct input_dev *)0)->sw) },
	{ "open", offsetof(struct input_dev, open), sizeof(((struct input_dev *)0)->open) },
	{ "close", offsetof(struct input_dev, close), sizeof(((struct input_dev *)0)->close) },
	{ "flush", offsetof(struct input_dev, flush), sizeof(((struct input_dev *)0)->flush) },
	{ "event", offsetof(struct input_dev, event), sizeof(((struct input_dev *)0)->event) },
	{ "grab", offsetof(struct input_dev, grab), sizeof(((struct input_dev *)0)->grab) },
	{ "event_lock", offsetof(struct input_dev, event_lock), sizeof(((struct input_dev *)0)->event_lock) },
	{ "mutex", offsetof(struct input_dev, mutex), sizeof(((struct input_dev *)0)->mutex) },
	{ "users", offsetof(struct input_dev, users), sizeof(((struct input_dev *)0)->users) },
	{ "going_away", offsetof(struct input_dev, going_away), sizeof(((struct input_dev *)0)->going_away) },
	{ "dev", offsetof(struct input_dev, dev), sizeof(((struct input_dev *)0)->dev) },
	{ "h_list", offsetof(struct input_dev, h_list), sizeof(((struct input_dev *)0)->h_list) },
	{ "node", offsetof(struct input_dev, node), sizeof(((struct input_dev *)0)->node) },
	{ "num_vals", offsetof(struct input_dev, num_vals), sizeof(((struct input_dev *)0)->num_vals) },
	{ "max_vals", offsetof(struct input_dev, max_vals), sizeof(((struct input_dev *)0)->max_vals) },
	{ "vals", offsetof(struct input_dev, vals), sizeof(((struct input_dev *)0)->vals) },
	{ "devres_managed", offsetof(struct input_dev, devres_managed), sizeof(((struct input_dev *)0)->devres_managed) },
	{ "timestamp", offsetof(struct input_dev, timestamp), sizeof(((struct input_dev *)0)->timestamp) },
	{ "inhibited", offsetof(struct input_dev, inhibited), sizeof(((struct input_dev *)0)->inhibited) },
};
const struct cordon_type cordon_type_input_dev = {
	.name = "input_dev",
	.size = sizeof(struct input_dev),
	.member_count = ARRAY_SIZE(members_input_dev),
	.members = members_input_dev,
};

_Static_assert(sizeof(struct input_keymap_entry) == 40, "struct input_keymap_entry changed its size");
static const struct cordon_member members_input_keymap_entry[] = {
	{ "flags", offsetof(struct input_keymap_entry, flags), sizeof(((struct input_keymap_entry *)0)->flags) },
	{ "len", offsetof(struct input_keymap_entry, len), sizeof(((struct input_keymap_entry *)0)->len) },
	{ "index", offsetof(struct input_keymap_entry, index), sizeof(((struct input_keymap_entry *)0)->index) },
	{ "keycode", offsetof(struct input_keymap_entry, keycode), sizeof(((struct input_keymap_entry *)0)->keycode) },
	{ "scancode", offsetof(struct input_keymap_entry, scancode), sizeof(((struct input_keymap_entry *)0)->scancode) },
};
const struct cordon_type cordon_type_input_keymap_entry = {
	.name = "input_keymap_entry",
	.size = sizeof(struct input_keymap_entry),
	.member_count = ARRAY_SIZE(members_input_keymap_entry),
	.members = members_input_keymap_entry,
};

_Static_assert(sizeof(struct input_mt_pos) == 4, "struct input_mt_pos changed its size");
static const struct cordon_member members_input_mt_pos[] = {
	{ "x", offsetof(struct input_mt_pos, x), sizeof(((struct input_mt_pos *)0)->x) },
	{ "y", offsetof(struct input_mt_pos, y), sizeof(((struct input_mt_pos *)0)->y) },
};
const struct cordon_type cordon_type_input_mt_pos = {
	.name = "input_mt_pos",
	.size = sizeof(struct input_mt_pos),
	.member_count = ARRAY_SIZE(members_input_mt_pos),
	.members = members_input_mt_pos,
};

_Static_assert(sizeof(struct io_comp_batch) == 32, "struct io_comp_batch changed its size");
static const struct cordon_member members_io_comp_batch[] = {
	{ "req_list", offsetof(struct io_comp_batch, req_list), sizeof(((struct io_comp_batch *)0)->req_list) },
	{ "need_ts", offsetof(struct io_comp_batch, need_ts), sizeof(((struct io_comp_batch *)0)->need_ts) },
	{ "complete", offsetof(struct io_comp_batch, complete), sizeof(((struct io_comp_batch *)0)->complete) },
};
const struct cordon_type cordon_type_io_comp_batch = {
	.name = "io_comp_batch",
	.size = sizeof(struct io_comp_batch),
	.member_count = ARRAY_SIZE(members_io_comp_batch),
	.members = members_io_comp_batch,
};

_Static_assert(sizeof(struct io_uring_cmd) == 64, "struct io_uring_cmd changed its size");
static const struct cordon_member members_io_uring_cmd[] = {
	{ "file", offsetof(struct io_uring_cmd, file), sizeof(((struct io_uring_cmd *)0)->file) },
	{ "sqe", offsetof(struct io_uring_cmd, sqe), sizeof(((struct io_uring_cmd *)0)->sqe) },
	{ "task_work_cb", offsetof(struct io_uring_cmd, task_work_cb), sizeof(((struct io_uring_cmd *)0)->task_work_cb) },
	{ "cmd_op", offsetof(struct io_uring_cmd, cmd_op), sizeof(((struct io_uring_cmd *)0)->cmd_op) },
	{ "flags", offsetof(struct io_uring_cmd, flags), sizeof(((struct io_uring_cmd *)0)->flags) },
	{ "pdu", offsetof(struct io_uring_cmd, pdu), sizeof(((struct io_uring_cmd *)0)->pdu) },
};
const struct cordon_type cordon_type_io_uring_cmd = {
	.name = "io_uring_cmd",
	.size = sizeof(struct io_uring_cmd),
	.member_count = ARRAY_SIZE(members_io_uring_cmd),
	.members = members_io_uring_cmd,
};

_Static_assert(sizeof(struct iov_iter) == 40, "struct iov_iter changed its size");
static const struct cordon_member members_iov_iter[] = {
	{ "iter_type", offsetof(struct iov_iter, iter_type), sizeof(((struct iov_iter *)0)->iter_type) },
	{ "nofault", offsetof(struct iov_iter, nofault), sizeof(((struct iov_iter *)0)->nofault) },
	{ "data_source", offsetof(struct iov_iter, data_source), sizeof(((struct iov_iter *)0)->data_source) },
	{ "iov_offset", offsetof(struct iov_iter, iov_offset), sizeof(((struct iov_iter *)0)->iov_offset) },
	{ "__ubuf_iovec", offsetof(struct iov_iter, __ubuf_iovec), sizeof(((struct iov_iter *)0)->__ubuf_iovec) },
	{ "__iov", offsetof(struct iov_iter, __iov), sizeof(((struct iov_iter *)0)->__iov) },
	{ "kvec", offsetof(struct iov_iter, kvec), sizeof(((struct iov_iter *)0)->kvec) },
	{ "bvec", offsetof(struct iov_iter, bvec), sizeof(((struct iov_iter *)0)->bvec) },
	{ "folioq", offsetof(struct iov_iter, folioq), sizeof(((struct iov_iter *)0)->folioq) },
	{ "xarray", offsetof(struct iov_iter, xarray), sizeof(((struct iov_iter *)0)->xarray) },
	{ "ubuf", offsetof(struct iov_iter, ubuf), sizeof(((struct iov_iter *)0)->ubuf) },
	{ "count", offsetof(struct iov_iter, count), sizeof(((struct iov_iter *)0)->count) },
	{ "nr_segs", offsetof(struct iov_iter, nr_segs), sizeof(((struct iov_iter *)0)->nr_segs) },
	{ "folioq_slot", offsetof(struct iov_iter, folioq_slot), sizeof(((struct iov_iter *)0)->folioq_slot) },
	{ "xarray_start", offsetof(struct iov_iter, xarray_start), sizeof(((struct iov_iter *)0)->xarray_start) },
};
const struct cordon_type cordon_type_iov_iter = {
	.name = "iov_iter",
	.size = sizeof(struct iov_iter),
	.member_count = ARRAY_SIZE(members_iov_iter),
	.members = members_iov_iter,
};

_Static_assert(sizeof(struct ip_vs_dest) == 488, "struct ip_vs_dest changed its size");
static const struct cordon_member members_ip_vs_dest[] = {
	{ "n_list", offsetof(struct ip_vs_dest, n_list), sizeof(((struct ip_vs_dest *)0)->n_list) },
	{ "d_list", offsetof(struct ip_vs_dest, d_list), sizeof(((struct ip_vs_dest *)0)->d_list) },
	{ "af", offsetof(struct ip_vs_dest, af), sizeof(((struct ip_vs_dest *)0)->af) },
	{ "port", offsetof(struct ip_vs_dest, port), sizeof(((struct ip_vs_dest *)0)->port) },
	{ "addr", offsetof(struct ip_vs_dest, addr), sizeof(((struct ip_vs_dest *)0)->addr) },
	{ "flags", offsetof(struct ip_vs_dest, flags), sizeof(((struct ip_vs_dest *)0)->flags) },
	{ "conn_flags", offsetof(struct ip_vs_dest, conn_flags), sizeof(((struct ip_vs_dest *)0)->conn_flags) },
	{ "weight", offsetof(struct ip_vs_dest, weight), sizeof(((struct ip_vs_dest *)0)->weight) },
	{ "cflags", offsetof(struct ip_vs_dest, cflags), sizeof(((struct ip_vs_dest *)0)->cflags) },
	{ "last_weight", offsetof(struct ip_vs_dest, last_weight), sizeof(((struct ip_vs_dest *)0)->last_weight) },
	{ "tun_type", offsetof(struct ip_vs_dest, tun_type), sizeof(((struct ip_vs_dest *)0)->tun_type) },
	{ "tun_port", offsetof(struct ip_vs_dest, tun_port), sizeof(((struct ip_vs_dest *)0)->tun_port) },
	{ "tun_flags", offsetof(struct ip_vs_dest, tun_flags), sizeof(((struct ip_vs_dest *)0)->tun_flags) },
	{ "refcnt", offsetof(struct ip_vs_dest, refcnt), sizeof(((struct ip_vs_dest *)0)->refcnt) },
	{ "stats", offsetof(struct ip_vs_dest, stats), sizeof(((struct ip_vs_dest *)0)->stats) },
	{ "idle_start", offsetof(struct ip_vs_dest, idle_start), sizeof(((struct ip_vs_dest *)0)->idle_start) },
	{ "activeconns", offsetof(struct ip_vs_dest, activeconns), sizeof(((struct ip_vs_dest *)0)->activeconns) },
	{ "totalconns", offsetof(struct ip_vs_dest, totalconns), sizeof(((struct ip_vs_dest *)0)->totalconns) },
	{ "persistconns", offsetof(struct ip_vs_dest, persistconns), sizeof(((struct ip_vs_dest *)0)->persistconns) },
	{ "u_threshold", offsetof(struct ip_vs_dest, u_threshold), sizeof(((struct ip_vs_dest *)0)->u_threshold) },
	{ "l_threshold", offsetof(struct ip_vs_dest, l_threshold), sizeof(((struct ip_vs_dest *)0)->l_threshold) },
	{ "l_threshold_val", offsetof(struct ip_vs_dest, l_threshold_val), sizeof(((struct ip_vs_dest *)0)->l_threshold_val) },
	{ "dst_lock", offsetof(struct ip_vs_dest, dst_lock), sizeof(((struct ip_vs_dest *)0)->dst_lock) },
	{ "dest_dst", offsetof(struct ip_vs_dest, dest_dst), sizeof(((struct ip_vs_dest *)0)->dest_dst) },
	{ "svc", offsetof(struct ip_vs_dest, svc), sizeof(((struct ip_vs_dest *)0)->svc) },
	{ "protocol", offsetof(struct ip_vs_dest, protocol), sizeof(((struct ip_vs_dest *)0)->protocol) },
	{ "vport", offsetof(struct ip_vs_dest, vport), sizeof(((struct ip_vs_dest *)0)->vport) },
	{ "vaddr", offsetof(struct ip_vs_dest, vaddr), sizeof(((struct ip_vs_dest *)0)->vaddr) },
	{ "vfwmark", offsetof(struct ip_vs_dest, vfwmark), sizeof(((struct ip_vs_dest *)0)->vfwmark) },
	{ "callback_head", offsetof(struct ip_vs_dest, callback_head), sizeof(((struct ip_vs_dest *)0)->callback_head) },
	{ "t_list", offsetof(struct ip_vs_dest, t_list), sizeof(((struct ip_vs_dest *)0)->t_list) },
	{ "in_rs_table", 480, 1 },	/* bit-field */
};
const struct cordon_type cordon_type_ip_vs_dest = {
	.name = "ip_vs_dest",
	.size = sizeof(struct ip_vs_dest),
	.member_count = ARRAY_SIZE(members_ip_vs_dest),
	.members = members_ip_vs_dest,
};

_Static_assert(sizeof(struct ip_vs_iphdr) == 52, "struct ip_vs_iphdr changed its size");
static const struct cordon_member members_ip_vs_iphdr[] = {
	{ "hdr_flags", offsetof(struct ip_vs_iphdr, hdr_flags), sizeof(((struct ip_vs_iphdr *)0)->hdr_flags) },
	{ "off", offsetof(struct ip_vs_iphdr, off), sizeof(((struct ip_vs_iphdr *)0)->off) },
	{ "len", offsetof(struct ip_vs_iphdr, len), sizeof(((struct ip_vs_iphdr *)0)->len) },
	{ "fragoffs", offsetof(struct ip_vs_iphdr, fragoffs), sizeof(((struct ip_vs_iphdr *)0)->fragoffs) },
	{ "protocol", offsetof(struct ip_vs_iphdr, protocol), sizeof(((struct ip_vs_iphdr *)0)->protocol) },
	{ "flags", offsetof(struct ip_vs_iphdr, flags), sizeof(((struct ip_vs_iphdr *)0)->flags) },
	{ "saddr", offsetof(struct ip_vs_iphdr, saddr), sizeof(((struct ip_vs_iphdr *)0)->saddr) },
	{ "daddr", offsetof(struct ip_vs_iphdr, daddr), sizeof(((struct ip_vs_iphdr *)0)->daddr) },
};
const struct cordon_type cordon_type_ip_vs_iphdr = {
	.name = "ip_vs_iphdr",
	.size = sizeof(struct ip_vs_iphdr),
	.member_count = ARRAY_SIZE(members_ip_vs_iphdr),
	.members = members_ip_vs_iphdr,
};

_Static_assert(sizeof(struct ip_vs_scheduler) == 88, "struct ip_vs_scheduler changed its size");
static const struct cordon_member members_ip_vs_scheduler[] = {
	{ "n_list", offsetof(struct ip_vs_scheduler, n_list), sizeof(((struct ip_vs_scheduler *)0)->n_list) },
	{ "name", offsetof(struct ip_vs_scheduler, name), sizeof(((struct ip_vs_scheduler *)0)->name) },
	{ "refcnt", offsetof(struct ip_vs_scheduler, refcnt), sizeof(((struct ip_vs_scheduler *)0)->refcnt) },
	{ "module", offsetof(struct ip_vs_scheduler, module), sizeof(((struct ip_vs_scheduler *)0)->module) },
	{ "init_service", offsetof(struct ip_vs_scheduler, init_service), sizeof(((struct ip_vs_scheduler *)0)->init_service) },
	{ "done_service", offsetof(struct ip_vs_scheduler, done_service), sizeof(((struct ip_vs_scheduler *)0)->done_service) },
	{ "add_dest", offsetof(struct ip_vs_scheduler, add_dest), sizeof(((struct ip_vs_scheduler *)0)->add_dest) },
	{ "del_dest", offsetof(struct ip_vs_scheduler, del_dest), sizeof(((struct ip_vs_scheduler *)0)->del_dest) },
	{ "upd_dest", offsetof(struct ip_vs_scheduler, upd_dest), sizeof(((struct ip_vs_scheduler *)0)->upd_dest) },
	{ "schedule", offsetof(struct ip_vs_scheduler, schedule), sizeof(((struct ip_vs_scheduler *)0)->schedule) },
};
const struct cordon_type cordon_type_ip_vs_scheduler = {
	.name = "ip_vs_scheduler",
	.size = sizeof(struct ip_vs_scheduler),
	.member_count = ARRAY_SIZE(members_ip_vs_scheduler),
	.members = members_ip_vs_scheduler,
};

_Static_assert(sizeof(struct ip_vs_service) == 448, "struct ip_vs_service changed its size");
static const struct cordon_member members_ip_vs_service[] = {
	{ "s_list", offsetof(struct ip_vs_service, s_list), sizeof(((struct ip_vs_service *)0)->s_list) },
	{ "f_list", offsetof(struct ip_vs_service, f_list), sizeof(((struct ip_vs_service *)0)->f_list) },
	{ "refcnt", offsetof(struct ip_vs_service, refcnt), sizeof(((struct ip_vs_service *)0)->refcnt) },
	{ "af", offsetof(struct ip_vs_service, af), sizeof(((struct ip_vs_service *)0)->af) },
	{ "protocol", offsetof(struct ip_vs_service, protocol), sizeof(((struct ip_vs_service *)0)->protocol) },
	{ "addr", offsetof(struct ip_vs_service, addr), sizeof(((struct ip_vs_service *)0)->addr) },
	{ "port", offsetof(struct ip_vs_service, port), sizeof(((struct ip_vs_service *)0)->port) },
	{ "fwmark", offsetof(struct ip_vs_service, fwmark), sizeof(((struct ip_vs_service *)0)->fwmark) },
	{ "flags", offsetof(struct ip_vs_service, flags), sizeof(((struct ip_vs_service *)0)->flags) },
	{ "timeout", offsetof(struct ip_vs_service, timeout), sizeof(((struct ip_vs_service *)0)->timeout) },
	{ "netmask", offsetof(struct ip_vs_service, netmask), sizeof(((struct ip_vs_service *)0)->netmask) },
	{ "ipvs", offsetof(struct ip_vs_service, ipvs), sizeof(((struct ip_vs_service *)0)->ipvs) },
	{ "destinations", offsetof(struct ip_vs_service, destinations), sizeof(((struct ip_vs_service *)0)->destinations) },
	{ "num_dests", offsetof(struct ip_vs_service, num_dests), sizeof(((struct ip_vs_service *)0)->num_dests) },
	{ "stats", offsetof(struct ip_vs_service, stats), sizeof(((struct ip_vs_service *)0)->stats) },
	{ "scheduler", offsetof(struct ip_vs_service, scheduler), sizeof(((struct ip_vs_service *)0)->scheduler) },
	{ "sched_lock", offsetof(struct ip_vs_service, sched_lock), sizeof(((struct ip_vs_service *)0)->sched_lock) },
	{ "sched_data", offsetof(struct ip_vs_service, sched_data), sizeof(((struct ip_vs_service *)0)->sched_data) },
	{ "pe", offsetof(struct ip_vs_service, pe), sizeof(((struct ip_vs_service *)0)->pe) },
	{ "conntrack_afmask", offsetof(struct ip_vs_service, conntrack_afmask), sizeof(((struct ip_vs_service *)0)->conntrack_afmask) },
	{ "callback_head", offsetof(struct ip_vs_service, callback_head), sizeof(((struct ip_vs_service *)0)->callback_head) },
};
static const struct cordon_member usable_ip_vs_service[] = {
	{ "sched_lock", offsetof(struct ip_vs_service, sched_lock), sizeof(((struct ip_vs_service *)0)->sched_lock) },
};
const struct cordon_type cordon_type_ip_vs_service = {
	.name = "ip_vs_service",
	.size = sizeof(struct ip_vs_service),
	.member_count = ARRAY_SIZE(members_ip_vs_service),
	.members = members_ip_vs_service,
	.usable = usable_ip_vs_service,
	.usable_count = ARRAY_SIZE(usable_ip_vs_service),
};

_Static_assert(sizeof(struct irq_affinity) == 48, "struct irq_affinity changed its size");
static const struct cordon_member members_irq_affinity[] = {
	{ "pre_vectors", offsetof(struct irq_affinity, pre_vectors), sizeof(((struct irq_affinity *)0)->pre_vectors) },
	{ "post_vectors", offsetof(struct irq_affinity, post_vectors), sizeof(((struct irq_affinity *)0)->post_vectors) },
	{ "nr_sets", offsetof(struct irq_affinity, nr_sets), sizeof(((struct irq_affinity *)0)->nr_sets) },
	{ "set_size", offsetof(struct irq_affinity, set_size), sizeof(((struct irq_affinity *)0)->set_size) },
	{ "calc_sets", offsetof(struct irq_affinity, calc_sets), sizeof(((struct irq_affinity *)0)->calc_sets) },
	{ "priv", offsetof(struct irq_affinity, priv), sizeof(((struct irq_affinity *)0)->priv) },
};
const struct cordon_type cordon_type_irq_affinity = {
	.name = "irq_affinity",
	.size = sizeof(struct irq_affinity),
	.member_count = ARRAY_SIZE(members_irq_affinity),
	.members = members_irq_affinity,
};

_Static_assert(sizeof(struct kernel_ethtool_coalesce) == 16, "struct kernel_ethtool_coalesce changed its size");
static const struct cordon_member members_kernel_ethtool_coalesce[] = {
	{ "use_cqe_mode_tx", offsetof(struct kernel_ethtool_coalesce, use_cqe_mode_tx), sizeof(((struct kernel_ethtool_coalesce *)0)->use_cqe_mode_tx) },
	{ "use_cqe_mode_rx", offsetof(struct kernel_ethtool_coalesce, use_cqe_mode_rx), sizeof(((struct kernel_ethtool_coalesce *)0)->use_cqe_mode_rx) },
	{ "tx_aggr_max_bytes", offsetof(struct kernel_ethtool_coalesce, tx_aggr_max_bytes), sizeof(((struct kernel_ethtool_coalesce *)0)->tx_aggr_max_bytes) },
	{ "tx_aggr_max_frames", offsetof(struct kernel_ethtool_coalesce, tx_aggr_max_frames), sizeof(((struct kernel_ethtool_coalesce *)0)->tx_aggr_max_frames) },
	{ "tx_aggr_time_usecs", offsetof(struct kernel_ethtool_coalesce, tx_aggr_time_usecs), sizeof(((struct kernel_ethtool_coalesce *)0)->tx_aggr_time_usecs) },
};
const struct cordon_type cordon_type_kernel_ethtool_coalesce = {
	.name = "kernel_ethtool_coalesce",
	.size = sizeof(struct kernel_ethtool_coalesce),
	.member_count = ARRAY_SIZE(members_kernel_ethtool_coalesce),
	.members = members_kernel_ethtool_coalesce,
};

_Static_assert(sizeof(struct kernel_ethtool_ringparam) == 20, "struct kernel_ethtool_ringparam changed its size");
static const struct cordon_member members_kernel_ethtool_ringparam[] = {
	{ "rx_buf_len", offsetof(struct kernel_ethtool_ringparam, rx_buf_len), sizeof(((struct kernel_ethtool_ringparam *)0)->rx_buf_len) },
	{ "tcp_data_split", offsetof(struct kernel_ethtool_ringparam, tcp_data_split), sizeof(((struct kernel_ethtool_ringparam *)0)->tcp_data_split) },
	{ "tx_push", offsetof(struct kernel_ethtool_ringparam, tx_push), sizeof(((struct kernel_ethtool_ringparam *)0)->tx_push) },
	{ "rx_push", offsetof(struct kernel_ethtool_ringparam, rx_push), sizeof(((struct kernel_ethtool_ringparam *)0)->rx_push) },
	{ "cqe_size", offsetof(struct kernel_ethtool_ringparam, cqe_size), sizeof(((struct kernel_ethtool_ringparam *)0)->cqe_size) },
	{ "tx_push_buf_len", offsetof(struct kernel_ethtool_ringparam, tx_push_buf_len), sizeof(((struct kernel_ethtool_ringparam *)0)->tx_push_buf_len) },
	{ "tx_push_buf_max_len", offsetof(struct kernel_ethtool_ringparam, tx_push_buf_max_len), sizeof(((struct kernel_ethtool_ringparam *)0)->tx_push_buf_max_len) },
};
const struct cordon_type cordon_type_kernel_ethtool_ringparam = {
	.name = "kernel_ethtool_ringparam",
	.size = sizeof(struct kernel_ethtool_ringparam),
	.member_count = ARRAY_SIZE(members_kernel_ethtool_ringparam),
	.members = members_kernel_ethtool_ringparam,
};

_Static_assert(sizeof(struct kernel_ethtool_ts_info) == 20, "struct kernel_ethtool_ts_info changed its size");
static const struct cordon_member members_kernel_ethtool_ts_info[] = {
	{ "cmd", offsetof(struct kernel_ethtool_ts_info, cmd), sizeof(((struct kernel_ethtool_ts_info *)0)->cmd) },
	{ "so_timestamping", offsetof(struct kernel_ethtool_ts_info, so_timestamping), sizeof(((struct kernel_ethtool_ts_info *)0)->so_timestamping) },
	{ "phc_index", offsetof(struct kernel_ethtool_ts_info, phc_index), sizeof(((struct kernel_ethtool_ts_info *)0)->phc_index) },
	{ "tx_types", offsetof(struct kernel_ethtool_ts_info, tx_types), sizeof(((struct kernel_ethtool_ts_info *)0)->tx_types) },
	{ "rx_filters", offsetof(struct kernel_ethtool_ts_info, rx_filters), sizeof(((struct kernel_ethtool_ts_info *)0)->rx_filters) },
};
const struct cordon_type cordon_type_kernel_ethtool_ts_info = {
	.name = "kernel_ethtool_ts_info",
	.size = sizeof(struct kernel_ethtool_ts_info),
	.member_count = ARRAY_SIZE(members_kernel_ethtool_ts_info),
	.members = members_kernel_ethtool_ts_info,
};

_Static_assert(sizeof(struct kernel_param) == 40, "struct kernel_param changed its size");
static const struct cordon_member members_kernel_param[] = {
	{ "name", offsetof(struct kernel_param, name), sizeof(((struct kernel_param *)0)->name) },
	{ "mod", offsetof(struct kernel_param, mod), sizeof(((struct kernel_param *)0)->mod) },
	{ "ops", offsetof(struct kernel_param, ops), sizeof(((struct kernel_param *)0)->ops) },
	{ "perm", offsetof(struct kernel_param, perm), sizeof(((struct kernel_param *)0)->perm) },
	{ "level", offsetof(struct kernel_param, level), sizeof(((struct kernel_param *)0)->level) },
	{ "flags", offsetof(struct kernel_param, flags), sizeof(((struct kernel_param *)0)->flags) },
	{ "arg", offsetof(struct kernel_param, arg), sizeof(((struct kernel_param *)0)->arg) },
	{ "str", offsetof(struct kernel_param, str), sizeof(((struct kernel_param *)0)->str) },
	{ "arr", offsetof(struct kernel_param, arr), sizeof(((struct kernel_param *)0)->arr) },
};
const struct cordon_type cordon_type_kernel_param = {
	.name = "kernel_param",
	.size = sizeof(struct kernel_param),
	.member_count = ARRAY_SIZE(members_kernel_param),
	.members = members_kernel_param,
};

_Static_assert(sizeof(struct kernel_param_ops) == 32, "struct kernel_param_ops changed its size");
static const struct cordon_member members_kernel_param_ops[] = {
	{ "flags", offsetof(struct kernel_param_ops, flags), sizeof(((struct kernel_param_ops *)0)->flags) },
	{ "set", offsetof(struct kernel_param_ops, set), sizeof(((struct kernel_param_ops *)0)->set) },
	{ "get", offsetof(struct kernel_param_ops, get), sizeof(((struct kernel_param_ops *)0)->get) },
	{ "free", offsetof(struct kernel_param_ops, free), sizeof(((struct kernel_param_ops *)0)->free) },
};
const struct cordon_type cordon_type_kernel_param_ops = {
	.name = "kernel_param_ops",
	.size = sizeof(struct kernel_param_ops),
	.member_count = ARRAY_SIZE(members_kernel_param_ops),
	.members = members_kernel_param_ops,
};

const struct cordon_type cordon_type_kmem_cache = { .name = "kmem_cache" };

_Static_assert(sizeof(struct kmem_cache_args) == 32, "struct kmem_cache_args changed its size");
static const struct cordon_member members_kmem_cache_args[] = {
	{ "align", offsetof(struct kmem_cache_args, align), sizeof(((struct kmem_cache_args *)0)->align) },
	{ "useroffset", offsetof(struct kmem_cache_args, useroffset), sizeof(((struct kmem_cache_args *)0)->useroffset) },
	{ "usersize", offsetof(struct kmem_cache_args, usersize), sizeof(((struct kmem_cache_args *)0)->usersize) },
	{ "freeptr_offset", offsetof(struct kmem_cache_args, freeptr_offset), sizeof(((struct kmem_cache_args *)0)->freeptr_offset) },
	{ "use_freeptr_offset", offsetof(struct kmem_cache_args, use_freeptr_offset), sizeof(((struct kmem_cache_args *)0)->use_freeptr_offset) },
	{ "ctor", offsetof(struct kmem_cache_args, ctor), sizeof(((struct kmem_cache_args *)0)->ctor) },
};
const struct cordon_type cordon_type_kmem_cache_args = {
	.name = "kmem_cache_args",
	.size = sizeof(struct kmem_cache_args),
	.member_count = ARRAY_SIZE(members_kmem_cache_args),
	.members = members_kmem_cache_args,
};

_Static_assert(sizeof(struct kobj_uevent_env) == 2592, "struct kobj_uevent_env changed its size");
static const struct cordon_member members_kobj_uevent_env[] = {
	{ "argv", offsetof(struct kobj_uevent_env, argv), sizeof(((struct kobj_uevent_env *)0)->argv) },
	{ "envp", offsetof(struct kobj_uevent_env, envp), sizeof(((struct kobj_uevent_env *)0)->envp) },
	{ "envp_idx", offsetof(struct kobj_uevent_env, envp_idx), sizeof(((struct kobj_uevent_env *)0)->envp_idx) },
	{ "buf", offsetof(struct kobj_uevent_env, buf), sizeof(((struct kobj_uevent_env *)0)->buf) },
	{ "buflen", offsetof(struct kobj_uevent_env, buflen), sizeof(((struct kobj_uevent_env *)0)->buflen) },
};
const struct cordon_type cordon_type_kobj_uevent_env = {
	.name = "kobj_uevent_env",
	.size = sizeof(struct kobj_uevent_env),
	.member_count = ARRAY_SIZE(members_kobj_uevent_env),
	.members = members_kobj_uevent_env,
};

_Static_assert(sizeof(struct kobject) == 64, "struct kobject changed its size");
static const struct cordon_member members_kobject[] = {
	{ "name", offsetof(struct kobject, name), sizeof(((struct kobject *)0)->name) },
	{ "entry", offsetof(struct kobject, entry), sizeof(((struct kobject *)0)->entry) },
	{ "parent", offsetof(struct kobject, parent), sizeof(((struct kobject *)0)->parent) },
	{ "kset", offsetof(struct kobject, kset), sizeof(((struct kobject *)0)->kset) },
	{ "ktype", offsetof(struct kobject, ktype), sizeof(((struct kobject *)0)->ktype) },
	{ "sd", offsetof(struct kobject, sd), sizeof(((struct kobject *)0)->sd) },
	{ "kref", offsetof(struct kobject, kref), sizeof(((struct kobject *)0)->kref) },
	{ "state_initialized", 60, 1 },	/* bit-field */
	{ "state_in_sysfs", 60, 1 },	/* bit-field */
	{ "state_add_uevent_sent", 60, 1 },	/* bit-field */
	{ "state_remove_uevent_sent", 60, 1 },	/* bit-field */
	{ "uevent_suppress", 60, 1 },	/* bit-field */
};
const struct cordon_type cordon_type_kobject = {
	.name = "kobject",
	.size = sizeof(struct kobject),
	.member_count = ARRAY_SIZE(members_kobject),
	.members = members_kobject,
};

_Static_assert(sizeof(struct led_classdev) == 424, "struct led_classdev changed its size");
static const struct cordon_member members_led_classdev[] = {
	{ "name", offsetof(struct led_classdev, name), sizeof(((struct led_classdev *)0)->name) },
	{ "brightness", offsetof(struct led_classdev, brightness), sizeof(((struct led_classdev *)0)->brightness) },
	{ "max_brightness", offsetof(struct led_classdev, max_brightness), sizeof(((struct led_classdev *)0)->max_brightness) },
	{ "color", offsetof(struct led_classdev, color), sizeof(((struct led_classdev *)0)->color) },
	{ "flags", offsetof(struct led_classdev, flags), sizeof(((struct led_classdev *)0)->flags) },
	{ "work_flags", offsetof(struct led_classdev, work_flags), sizeof(((struct led_classdev *)0)->work_flags) },
	{ "brightness_set", offsetof(struct led_classdev, brightness_set), sizeof(((struct led_classdev *)0)->brightness_set) },
	{ "brightness_set_blocking", offsetof(struct led_classdev, brightness_set_blocking), sizeof(((struct led_classdev *)0)->brightness_set_blocking) },
	{ "brightness_get", offsetof(struct led_classdev, brightness_get), sizeof(((struct led_classdev *)0)->brightness_get) },
	{ "blink_set", offsetof(struct led_classdev, blink_set), sizeof(((struct led_classdev *)0)->blink_set) },
	{ "pattern_set", offsetof(struct led_classdev, pattern_set), sizeof(((struct led_classdev *)0)->pattern_set) },
	{ "pattern_clear", offsetof(struct led_classdev, pattern_clear), sizeof(((struct led_classdev *)0)->pattern_clear) },
	{ "dev", offsetof(struct led_classdev, dev), sizeof(((struct led_classdev *)0)->dev) },
	{ "groups", offsetof(struct led_classdev, groups), sizeof(((struct led_classdev *)0)->groups) },
	{ "node", offsetof(struct led_classdev, node), sizeof(((struct led_classdev *)0)->node) },
	{ "default_trigger", offsetof(struct led_classdev, default_trigger), sizeof(((struct led_classdev *)0)->default_trigger) },
	{ "blink_delay_on", offsetof(struct led_classdev, blink_delay_on), sizeof(((struct led_classdev *)0)->blink_delay_on) },
	{ "blink_delay_off", offsetof(struct led_classdev, blink_delay_off), sizeof(((struct led_classdev *)0)->blink_delay_off) },
	{ "blink_timer", offsetof(struct led_classdev, blink_timer), sizeof(((struct led_classdev *)0)->blink_timer) },
	{ "blink_brightness", offsetof(struct led_classdev, blink_brightness), sizeof(((struct led_classdev *)0)->blink_brightness) },
	{ "new_blink_brightness", offsetof(struct led_classdev, new_blink_brightness), sizeof(((struct led_classdev *)0)->new_blink_brightness) },
	{ "flash_resume", offsetof(struct led_classdev, flash_resume), sizeof(((struct led_classdev *)0)->flash_resume) },
	{ "set_brightness_work", offsetof(struct led_classdev, set_brightness_work), sizeof(((struct led_classdev *)0)->set_brightness_work) },
	{ "delayed_set_value", offsetof(struct led_classdev, delayed_set_value), sizeof(((struct led_classdev *)0)->delayed_set_value) },
	{ "delayed_delay_on", offsetof(struct led_classdev, delayed_delay_on), sizeof(((struct led_classdev *)0)->delayed_delay_on) },
	{ "delayed_delay_off", offsetof(struct led_classdev, delayed_delay_off), sizeof(((struct led_classdev *)0)->delayed_delay_off) },
	{ "trigger_lock", offsetof(struct led_classdev, trigger_lock), sizeof(((struct led_classdev *)0)->trigger_lock) },
	{ "trigger", offsetof(struct led_classdev, trigger), sizeof(((struct led_classdev *)0)->trigger) },
	{ "trig_list", offsetof(struct led_classdev, trig_list), sizeof(((struct led_classdev *)0)->trig_list) },
	{ "trigger_data", offsetof(struct led_classdev, trigger_data), sizeof(((struct led_classdev *)0)->trigger_data) },
	{ "activated", offsetof(struct led_classdev, activated), sizeof(((struct led_classdev *)0)->activated) },
	{ "trigger_type", offsetof(struct led_classdev, trigger_type), sizeof(((struct led_classdev *)0)->trigger_type) },
	{ "hw_control_trigger", offsetof(struct led_classdev, hw_control_trigger), sizeof(((struct led_classdev *)0)->hw_control_trigger) },
	{ "hw_control_is_supported", offsetof(struct led_classdev, hw_control_is_supported), sizeof(((struct led_classdev *)0)->hw_control_is_supported) },
	{ "hw_control_set", offsetof(struct led_classdev, hw_control_set), sizeof(((struct led_classdev *)0)->hw_control_set) },
	{ "hw_control_get", offsetof(struct led_classdev, hw_control_get), sizeof(((struct led_classdev *)0)->hw_control_get) },
	{ "hw_control_get_device", offsetof(struct led_classdev, hw_control_get_device), sizeof(((struct led_classdev *)0)->hw_control_get_device) },
	{ "brightness_hw_changed", offsetof(struct led_classdev, brightness_hw_changed), sizeof(((struct led_classdev *)0)->brightness_hw_changed) },
	{ "brightness_hw_changed_kn", offsetof(struct led_classdev, brightness_hw_changed_kn), sizeof(((struct led_classdev *)0)->brightness_hw_changed_kn) },
	{ "led_access", offsetof(struct led_classdev, led_access), sizeof(((struct led_classdev *)0)->led_access) },
};
const struct cordon_type cordon_type_led_classdev = {
	.name = "led_classdev",
	.size = sizeof(struct led_classdev),
	.member_count = ARRAY_SIZE(members_led_classdev),
	.members = members_led_classdev,
};

_Static_assert(sizeof(struct led_init_data) == 32, "struct led_init_data changed its size");
static const struct cordon_member members_led_init_data[] = {
	{ "fwnode", offsetof(struct led_init_data, fwnode), sizeof(((struct led_init_data *)0)->fwnode) },
	{ "default_label", offsetof(struct led_init_data, default_label), sizeof(((struct led_init_data *)0)->default_label) },
	{ "devicename", offsetof(struct led_init_data, devicename), sizeof(((struct led_init_data *)0)->devicename) },
	{ "devname_mandatory", offsetof(struct led_init_data, devname_mandatory), sizeof(((struct led_init_data *)0)->devname_mandatory) },
};
const struct cordon_type cordon_type_led_init_data = {
	.name = "led_init_data",
	.size = sizeof(struct led_init_data),
	.member_count = ARRAY_SIZE(members_led_init_data),
	.members = members_led_init_data,
};

_Static_assert(sizeof(struct led_pattern) == 8, "struct led_pattern changed its size");
static const struct cordon_member members_led_pattern[] = {
	{ "delta_t", offsetof(struct led_pattern, delta_t), sizeof(((struct led_pattern *)0)->delta_t) },
	{ "brightness", offsetof(struct led_pattern, brightness), sizeof(((struct led_pattern *)0)->brightness) },
};
const struct cordon_type cordon_type_led_pattern = {
	.name = "led_pattern",
	.size = sizeof(struct led_pattern),
	.member_count = ARRAY_SIZE(members_led_pattern),
	.members = members_led_pattern,
};

_Static_assert(sizeof(struct list_head) == 16, "struct list_head changed its size");
static const struct cordon_member members_list_head[] = {
	{ "next", offsetof(struct list_head, next), sizeof(((struct list_head *)0)->next) },
	{ "prev", offsetof(struct list_head, prev), sizeof(((struct list_head *)0)->prev) },
};
const struct cordon_type cordon_type_list_head = {
	.name = "list_head",
	.size = sizeof(struct list_head),
	.member_count = ARRAY_SIZE(members_list_head),
	.members = members_list_head,
};

_Static_assert(sizeof(struct lock_class_key) == 0, "struct lock_class_key changed its size");
const struct cordon_type cordon_type_lock_class_key = {
	.name = "lock_class_key",
	.size = sizeof(struct lock_class_key),
};

_Static_assert(sizeof(struct mempool_s) == 72, "struct mempool_s changed its size");
static const struct cordon_member members_mempool_s[] = {
	{ "lock", offsetof(struct mempool_s, lock), sizeof(((struct mempool_s *)0)->lock) },
	{ "min_nr", offsetof(struct mempool_s, min_nr), sizeof(((struct mempool_s *)0)->min_nr) },
	{ "curr_nr", offsetof(struct mempool_s, curr_nr), sizeof(((struct mempool_s *)0)->curr_nr) },
	{ "elements", offsetof(struct mempool_s, elements), sizeof(((struct mempool_s *)0)->elements) },
	{ "pool_data", offsetof(struct mempool_s, pool_data), sizeof(((struct mempool_s *)0)->pool_data) },
	{ "alloc", offsetof(struct mempool_s, alloc), sizeof(((struct mempool_s *)0)->alloc) },
	{ "free", offsetof(struct mempool_s, free), sizeof(((struct mempool_s *)0)->free) },
	{ "wait", offsetof(struct mempool_s, wait), sizeof(((struct mempool_s *)0)->wait) },
};
const struct cordon_type cordon_type_mempool_s = {
	.name = "mempool_s",
	.size = sizeof(struct mempool_s),
	.member_count = ARRAY_SIZE(members_mempool_s),
	.members = members_mempool_s,
};

_Static_assert(sizeof(struct mii_bus) == 2664, "struct mii_bus changed its size");
static const struct cordon_member members_mii_bus[] = {
	{ "owner", offsetof(struct mii_bus, owner), sizeof(((struct mii_bus *)0)->owner) },
	{ "name", offsetof(struct mii_bus, name), sizeof(((struct mii_bus *)0)->name) },
	{ "id", offsetof(struct mii_bus, id), sizeof(((struct mii_bus *)0)->id) },
	{ "priv", offsetof(struct mii_bus, priv), sizeof(((struct mii_bus *)0)->priv) },
	{ "read", offsetof(struct mii_bus, read), sizeof(((struct mii_bus *)0)->read) },
	{ "write", offsetof(struct mii_bus, write), sizeof(((struct mii_bus *)0)->write) },
	{ "read_c45", offsetof(struct mii_bus, read_c45), sizeof(((struct mii_bus *)0)->read_c45) },
	{ "write_c45", offsetof(struct mii_bus, write_c45), sizeof(((struct mii_bus *)0)->write_c45) },
	{ "reset", offsetof(struct mii_bus, reset), sizeof(((struct mii_bus *)0)->reset) },
	{ "stats", offsetof(struct mii_bus, stats), sizeof(((struct mii_bus *)0)->stats) },
	{ "mdio_lock", offsetof(struct mii_bus, mdio_lock), sizeof(((struct mii_bus *)0)->mdio_lock) },
	{ "parent", offsetof(struct mii_bus, parent), sizeof(((struct mii_bus *)0)->parent) },
	{ "state", offsetof(struct mii_bus, state), sizeof(((struct mii_bus *)0)->state) },
	{ "dev", offsetof(struct mii_bus, dev), sizeof(((struct mii_bus *)0)->dev) },
	{ "mdio_map", offsetof(struct mii_bus, mdio_map), sizeof(((struct mii_bus *)0)->mdio_map) },
	{ "phy_mask", offsetof(struct mii_bus, phy_mask), sizeof(((struct mii_bus *)0)->phy_mask) },
	{ "phy_ignore_ta_mask", offsetof(struct mii_bus, phy_ignore_ta_mask), sizeof(((struct mii_bus *)0)->phy_ignore_ta_mask) },
	{ "irq", offsetof(struct mii_bus, irq), sizeof(((struct mii_bus *)0)->irq) },
	{ "reset_delay_us", offsetof(struct mii_bus, reset_delay_us), sizeof(((struct mii_bus *)0)->reset_delay_us) },
	{ "reset_post_delay_us", offsetof(struct mii_bus, reset_post_delay_us), sizeof(((struct mii_bus *)0)->reset_post_delay_us) },
	{ "reset_gpiod", offsetof(struct mii_bus, reset_gpiod), sizeof(((struct mii_bus *)0)->reset_gpiod) },
	{ "shared_lock", offsetof(struct mii_bus, shared_lock), sizeof(((struct mii_bus *)0)->shared_lock) },
	{ "shared", offsetof(struct mii_bus, shared), sizeof(((struct mii_bus *)0)->shared) },
};
static const struct cordon_member usable_mii_bus[] = {
	{ "mdio_lock", offsetof(struct mii_bus, mdio_lock), sizeof(((struct mii_bus *)0)->mdio_lock) },
};
const struct cordon_type cordon_type_mii_bus = {
	.name = "mii_bus",
	.size = sizeof(struct mii_bus),
	.member_count = ARRAY_SIZE(members_mii_bus),
	.members = members_mii_bus,
	.usable = usable_mii_bus,
	.usable_count = ARRAY_SIZE(usable_mii_bus),
};

_Static_assert(sizeof(struct mii_if_info) == 48, "struct mii_if_info changed its size");
static const struct cordon_member members_mii_if_info[] = {
	{ "phy_id", offsetof(struct mii_if_info, phy_id), sizeof(((struct mii_if_info *)0)->phy_id) },
	{ "advertising", offsetof(struct mii_if_info, advertising), sizeof(((struct mii_if_info *)0)->advertising) },
	{ "phy_id_mask", offsetof(struct mii_if_info, phy_id_mask), sizeof(((struct mii_if_info *)0)->phy_id_mask) },
	{ "reg_num_mask", offsetof(struct mii_if_info, reg_num_mask), sizeof(((struct mii_if_info *)0)->reg_num_mask) },
	{ "full_duplex", 16, 1 },	/* bit-field */
	{ "force_media", 16, 1 },	/* bit-field */
	{ "supports_gmii", 16, 1 },	/* bit-field */
	{ "dev", offsetof(struct mii_if_info, dev), sizeof(((struct mii_if_info *)0)->dev) },
	{ "mdio_read", offsetof(struct mii_if_info, mdio_read), sizeof(((struct mii_if_info *)0)->mdio_read) },
	{ "mdio_write", offsetof(struct mii_if_info, mdio_write), sizeof(((struct mii_if_info *)0)->mdio_write) },
};
const struct cordon_type cordon_type_mii_if_info = {
	.name = "mii_if_info",
	.size = sizeof(struct mii_if_info),
	.member_count = ARRAY_SIZE(members_mii_if_info),
	.members = members_mii_if_info,
};

_Static_assert(sizeof(struct mii_ioctl_data) == 8, "struct mii_ioctl_data changed its size");
static const struct cordon_member members_mii_ioctl_data[] = {
	{ "phy_id", offsetof(struct mii_ioctl_data, phy_id), sizeof(((struct mii_ioctl_data *)0)->phy_id) },
	{ "reg_num", offsetof(struct mii_ioctl_data, reg_num), sizeof(((struct mii_ioctl_data *)0)->reg_num) },
	{ "val_in", offsetof(struct mii_ioctl_data, val_in), sizeof(((struct mii_ioctl_data *)0)->val_in) },
	{ "val_out", offsetof(struct mii_ioctl_data, val_out), sizeof(((struct mii_ioctl_data *)0)->val_out) },
};
const struct cordon_type cordon_type_mii_ioctl_data = {
	.name = "mii_ioctl_data",
	.size = sizeof(struct mii_ioctl_data),
	.member_count = ARRAY_SIZE(members_mii_ioctl_data),
	.members = members_mii_ioctl_data,
};

_Static_assert(sizeof(struct module) == 1280, "struct module changed its size");
static const struct cordon_member members_module[] = {
	{ "state", offsetof(struct module, state), sizeof(((struct module *)0)->state) },
	{ "list", offsetof(struct module, list), sizeof(((struct module *)0)->list) },
	{ "name", offsetof(struct module, name), sizeof(((struct module *)0)->name) },
	{ "mkobj", offsetof(struct module, mkobj), sizeof(((struct module *)0)->mkobj) },
	{ "modinfo_attrs", offsetof(struct module, modinfo_attrs), sizeof(((struct module *)0)->modinfo_attrs) },
	{ "version", offsetof(struct module, version), sizeof(((struct module *)0)->version) },
	{ "srcversion", offsetof(struct module, srcversion), sizeof(((struct module *)0)->srcversion) },
	{ "holders_dir", offsetof(struct module, holders_dir), sizeof(((struct module *)0)->holders_dir) },
	{ "syms", offsetof(struct module, syms), sizeof(((struct module *)0)->syms) },
	{ "crcs", offsetof(struct module, crcs), sizeof(((struct module *)0)->crcs) },
	{ "num_syms", offsetof(struct module, num_syms), sizeof(((struct module *)0)->num_syms) },
	{ "param_lock", offsetof(struct module, param_lock), sizeof(((struct module *)0)->param_lock) },
	{ "kp", offsetof(struct module, kp), sizeof(((struct module *)0)->kp) },
	{ "num_kp", offsetof(struct module, num_kp), sizeof(((struct module *)0)->num_kp) },
	{ "num_gpl_syms", offsetof(struct module, num_gpl_syms), sizeof(((struct module *)0)->num_gpl_syms) },
	{ "gpl_syms", offsetof(struct module, gpl_syms), sizeof(((struct module *)0)->gpl_syms) },
	{ "gpl_crcs", offsetof(struct module, gpl_crcs), sizeof(((struct module *)0)->gpl_crcs) },
	{ "using_gplonly_symbols", offsetof(struct module, using_gplonly_symbols), sizeof(((struct module *)0)->using_gplonly_symbols) },
	{ "sig_ok", offsetof(struct module, sig_ok), sizeof(((struct module *)0)->sig_ok) },
	{ "async_probe_requested", offsetof(struct module, async_probe_requested), sizeof(((struct module *)0)->async_probe_requested) },
	{ "num_exentries", offsetof(struct module, num_exentries), sizeof(((struct module *)0)->num_exentries) },
	{ "extable", offsetof(struct module, extable), sizeof(((struct module *)0)->extable) },
	{ "init", offsetof(struct module, init), sizeof(((struct module *)0)->init) },
	{ "mem", offsetof(struct module, mem), sizeof(((struct module *)0)->mem) },
	{ "arch", offsetof(struct module, arch), sizeof(((struct module *)0)->arch) },
	{ "taints", offsetof(struct module, taints), sizeof(((struct module *)0)->taints) },
	{ "num_bugs", offsetof(struct module, num_bugs), sizeof(((struct module *)0)->num_bugs) },
	{ "bug_list", offsetof(struct module, bug_list), sizeof(((struct module *)0)->bug_list) },
	{ "bug_table", offsetof(struct module, bug_table), sizeof(((struct module *)0)->bug_table) },
	{ "kallsyms", offsetof(struct module, kallsyms), sizeof(((struct module *)0)->kallsyms) },
	{ "core_kallsyms", offsetof(struct module, core_kallsyms), sizeof(((struct module *)0)->core_kallsyms) },
	{ "sect_attrs", offsetof(struct module, sect_attrs), sizeof(((struct module *)0)->sect_attrs) },
	{ "notes_attrs", offsetof(struct module, notes_attrs), sizeof(((struct module *)0)->notes_attrs) },
	{ "args", offsetof(struct module, args), sizeof(((struct module *)0)->args) },
	{ "percpu", offsetof(struct module, percpu), sizeof(((struct module *)0)->percpu) },
	{ "percpu_size", offsetof(struct module, percpu_size), sizeof(((struct module *)0)->percpu_size) },
	{ "noinstr_text_start", offsetof(struct module, noinstr_text_start), sizeof(((struct module *)0)->noinstr_text_start) },
	{ "noinstr_text_size", offsetof(struct module, noinstr_text_size), sizeof(((struct module *)0)->noinstr_text_size) },
	{ "num_tracepoints", offsetof(struct module, num_tracepoints), sizeof(((struct module *)0)->num_tracepoints) },
	{ "tracepoints_ptrs", offsetof(struct module, tracepoints_ptrs), sizeof(((struct module *)0)->tracepoints_ptrs) },
	{ "num_srcu_structs", offsetof(struct module, num_srcu_structs), sizeof(((struct module *)0)->num_srcu_structs) },
	{ "srcu_struct_ptrs", offsetof(struct module, srcu_struct_ptrs), sizeof(((struct module *)0)->srcu_struct_ptrs) },
	{ "num_bpf_raw_events", offsetof(struct module, num_bpf_raw_events), sizeof(((struct module *)0)->num_bpf_raw_events) },
	{ "bpf_raw_events", offsetof(struct module, bpf_raw_events), sizeof(((struct module *)0)->bpf_raw_events) },
	{ "btf_data_size", offsetof(struct module, btf_data_size), sizeof(((struct module *)0)->btf_data_size) },
	{ "btf_base_data_size", offsetof(struct module, btf_base_data_size), sizeof(((struct module *)0)->btf_base_data_size) },
	{ "btf_data", offsetof(struct module, btf_data), sizeof(((struct module *)0)->btf_data) },
	{ "btf_base_data", offsetof(struct module, btf_base_data), sizeof(((struct module *)0)->btf_base_data) },
	{ "jump_entries", offsetof(struct module, jump_entries), sizeof(((struct module *)0)->jump_entries) },
	{ "num_jump_entries", offsetof(struct module, num_jump_entries), sizeof(((struct module *)0)->num_jump_entries) },
	{ "num_trace_bprintk_fmt", offsetof(struct module, num_trace_bprintk_fmt), sizeof(((struct module *)0)->num_trace_bprintk_fmt) },
	{ "trace_bprintk_fmt_start", offsetof(struct module, trace_bprintk_fmt_start), sizeof(((struct module *)0)->trace_bprintk_fmt_start) },
	{ "trace_events", offsetof(struct module, trace_events), sizeof(((struct module *)0)->trace_events) },
	{ "num_trace_events", offsetof(struct module, num_trace_events), sizeof(((struct module *)0)->num_trace_events) },
	{ "trace_evals", offsetof(struct module, trace_evals), sizeof(((struct module *)0)->trace_evals) },
	{ "num_trace_evals", offsetof(struct module, num_trace_evals), sizeof(((struct module *)0)->num_trace_evals) },
	{ "num_ftrace_callsites", offsetof(struct module, num_ftrace_callsites), sizeof(((struct module *)0)->num_ftrace_callsites) },
	{ "ftrace_callsites", offsetof(struct module, ftrace_callsites), sizeof(((struct module *)0)->ftrace_callsites) },
	{ "kprobes_text_start", offsetof(struct module, kprobes_text_start), sizeof(((struct module *)0)->kprobes_text_start) },
	{ "kprobes_text_size", offsetof(struct module, kprobes_text_size), sizeof(((struct module *)0)->kprobes_text_size) },
	{ "kprobe_blacklist", offsetof(struct module, kprobe_blacklist), sizeof(((struct module *)0)->kprobe_blacklist) },
	{ "num_kprobe_blacklist", offsetof(struct module, num_kprobe_blacklist), sizeof(((struct module *)0)->num_kprobe_blacklist) },
	{ "num_static_call_sites", offsetof(struct module, num_static_call_sites), sizeof(((struct module *)0)->num_static_call_sites) },
	{ "static_call_sites", offsetof(struct module, static_call_sites), sizeof(((struct module *)0)->static_call_sites) },
	{ "klp", offsetof(struct module, klp), sizeof(((struct module *)0)->klp) },
	{ "klp_alive", offsetof(struct module, klp_alive), sizeof(((struct module *)0)->klp_alive) },
	{ "klp_info", offsetof(struct module, klp_info), sizeof(((struct module *)0)->klp_info) },
	{ "source_list", offsetof(struct module, source_list), sizeof(((struct module *)0)->source_list) },
	{ "target_list", offsetof(struct module, target_list), sizeof(((struct module *)0)->target_list) },
	{ "exit", offsetof(struct module, exit), sizeof(((struct module *)0)->exit) },
	{ "refcnt", offsetof(struct module, refcnt), sizeof(((struct module *)0)->refcnt) },
	{ "its_num_pages", offsetof(struct module, its_num_pages), sizeof(((struct module *)0)->its_num_pages) },
	{ "its_page_array", offsetof(struct module, its_page_array), sizeof(((struct module *)0)->its_page_array) },
	{ "dyndbg_info", offsetof(struct module, dyndbg_info), sizeof(((struct module *)0)->dyndbg_info) },
};
const struct cordon_type cordon_type_module = {
	.name = "module",
	.size = sizeof(struct module),
	.member_count = ARRAY_SIZE(members_module),
	.members = members_module,
};

_Static_assert(sizeof(struct msix_entry) == 8, "struct msix_entry changed its size");
static const struct cordon_member members_msix_entry[] = {
	{ "vector", offsetof(struct msix_entry, vector), sizeof(((struct msix_entry *)0)->vector) },
	{ "entry", offsetof(struct msix_entry, entry), sizeof(((struct msix_entry *)0)->entry) },
};
const struct cordon_type cordon_type_msix_entry = {
	.name = "msix_entry",
	.size = sizeof(struct msix_entry),
	.member_count = ARRAY_SIZE(members_msix_entry),
	.members = members_msix_entry,
};

_Static_assert(sizeof(struct mutex) == 32, "struct mutex changed its size");
static const struct cordon_member members_mutex[] = {
	{ "owner", offsetof(struct mutex, owner), sizeof(((struct mutex *)0)->owner) },
	{ "wait_lock", offsetof(struct mutex, wait_lock), sizeof(((struct mutex *)0)->wait_lock) },
	{ "osq", offsetof(struct mutex, osq), sizeof(((struct mutex *)0)->osq) },
	{ "wait_list", offsetof(struct mutex, wait_list), sizeof(((struct mutex *)0)->wait_list) },
};
const struct cordon_type cordon_type_mutex = {
	.name = "mutex",
	.size = sizeof(struct mutex),
	.member_count = ARRAY_SIZE(members_mutex),
	.members = members_mutex,
};

_Static_assert(sizeof(struct napi_struct) == 400, "struct napi_struct changed its size");
static const struct cordon_member members_napi_struct[] = {
	{ "poll_list", offsetof(struct napi_struct, poll_list), sizeof(((struct napi_struct *)0)->poll_list) },
	{ "state", offsetof(struct napi_struct, state), sizeof(((struct napi_struct *)0)->state) },
	{ "weight", offsetof(struct napi_struct, weight), sizeof(((struct napi_struct *)0)->weight) },
	{ "defer_hard_irqs_count", offsetof(struct napi_struct, defer_hard_irqs_count), sizeof(((struct napi_struct *)0)->defer_hard_irqs_count) },
	{ "gro_bitmask", offsetof(struct napi_struct, gro_bitmask), sizeof(((struct napi_struct *)0)->gro_bitmask) },
	{ "poll", offsetof(struct napi_struct, poll), sizeof(((struct napi_struct *)0)->poll) },
	{ "poll_owner", offsetof(struct napi_struct, poll_owner), sizeof(((struct napi_struct *)0)->poll_owner) },
	{ "list_owner", offsetof(struct napi_struct, list_owner), sizeof(((struct napi_struct *)0)->list_owner) },
	{ "dev", offsetof(struct napi_struct, dev), sizeof(((struct napi_struct *)0)->dev) },
	{ "gro_hash", offsetof(struct napi_struct, gro_hash), sizeof(((struct napi_struct *)0)->gro_hash) },
	{ "skb", offsetof(struct napi_struct, skb), sizeof(((struct napi_struct *)0)->skb) },
	{ "rx_list", offsetof(struct napi_struct, rx_list), sizeof(((struct napi_struct *)0)->rx_list) },
	{ "rx_count", offsetof(struct napi_struct, rx_count), sizeof(((struct napi_struct *)0)->rx_count) },
	{ "napi_id", offsetof(struct napi_struct, napi_id), sizeof(((struct napi_struct *)0)->napi_id) },
	{ "timer", offsetof(struct napi_struct, timer), sizeof(((struct napi_struct *)0)->timer) },
	{ "thread", offsetof(struct napi_struct, thread), sizeof(((struct napi_struct *)0)->thread) },
	{ "dev_list", offsetof(struct napi_struct, dev_list), sizeof(((struct napi_struct *)0)->dev_list) },
	{ "napi_hash_node", offsetof(struct napi_struct, napi_hash_node), sizeof(((struct napi_struct *)0)->napi_hash_node) },
	{ "irq", offsetof(struct napi_struct, irq), sizeof(((struct napi_struct *)0)->irq) },
};
const struct cordon_type cordon_type_napi_struct = {
	.name = "napi_struct",
	.size = sizeof(struct napi_struct),
	.member_count = ARRAY_SIZE(members_napi_struct),
	.members = members_napi_struct,
};

_Static_assert(sizeof(struct net) == 4736, "struct net changed its size");
static const struct cordon_member members_net[] = {
	{ "passive", offsetof(struct net, passive), sizeof(((struct net *)0)->passive) },
	{ "rules_mod_lock", offsetof(struct net, rules_mod_lock), sizeof(((struct net *)0)->rules_mod_lock) },
	{ "dev_base_seq", offsetof(struct net, dev_base_seq), sizeof(((struct net *)0)->dev_base_seq) },
	{ "ifindex", offsetof(struct net, ifindex), sizeof(((struct net *)0)->ifindex) },
	{ "nsid_lock", offsetof(struct net, nsid_lock), sizeof(((struct net *)0)->nsid_lock) },
	{ "fnhe_genid", offsetof(struct net, fnhe_genid), sizeof(((struct net *)0)->fnhe_genid) },
	{ "list", offsetof(struct net, list), sizeof(((struct net *)0)->list) },
	{ "exit_list", offsetof(struct net, exit_list), sizeof(((struct net *)0)->exit_list) },
	{ "defer_free_list", offsetof(struct net, defer_free_list), sizeof(((struct net *)0)->defer_free_list) },
	{ "cleanup_list", offsetof(struct net, cleanup_list), sizeof(((struct net *)0)->cleanup_list) },
	{ "key_domain", offsetof(struct net, key_domain), sizeof(((struct net *)0)->key_domain) },
	{ "user_ns", offsetof(struct net, user_ns), sizeof(((struct net *)0)->user_ns) },
	{ "ucounts", offsetof(struct net, ucounts), sizeof(((struct net *)0)->ucounts) },
	{ "netns_ids", offsetof(struct net, netns_ids), sizeof(((struct net *)0)->netns_ids) },
	{ "ns", offsetof(struct net, ns), sizeof(((struct net *)0)->ns) },
	{ "refcnt_tracker", offsetof(struct net, refcnt_tracker), sizeof(((struct net *)0)->refcnt_tracker) },
	{ "notrefcnt_tracker", offsetof(struct net, notrefcnt_tracker), sizeof(((struct net *)0)->notrefcnt_tracker) },
	{ "dev_base_head", offsetof(struct net, dev_base_head), sizeof(((struct net *)0)->dev_base_head) },
	{ "proc_net", offsetof(struct net, proc_net), sizeof(((struct net *)0)->proc_net) },
	{ "proc_net_stat", offsetof(struct net, proc_net_stat), sizeof(((struct net *)0)->proc_net_stat) },
	{ "sysctls", offsetof(struct net, sysctls), sizeof(((struct net *)0)->sysctls) },
	{ "rtnl", offsetof(struct net, rtnl), sizeof(((struct net *)0)->rtnl) },
	{ "genl_sock", offsetof(struct net, genl_sock), sizeof(((struct net *)0)->genl_sock) },
	{ "uevent_sock", offsetof(struct net, uevent_sock), sizeof(((struct net *)0)->uevent_sock) },
	{ "dev_name_head", offsetof(struct net, dev_name_head), sizeof(((struct net *)0)->dev_name_head) },
	{ "dev_index_head", offsetof(struct net, dev_index_head), sizeof(((struct net *)0)->dev_index_head) },
	{ "dev_by_index", offsetof(struct net, dev_by_index), sizeof(((struct net *)0)->dev_by_index) },
	{ "netdev_chain", offsetof(struct net, netdev_chain), sizeof(((struct net *)0)->netdev_chain) },
	{ "hash_mix", offsetof(struct net, hash_mix), sizeof(((struct net *)0)->hash_mix) },
	{ "loopback_dev", offsetof(struct net, loopback_dev), sizeof(((struct net *)0)->loopback_dev) },
	{ "rules_ops", offsetof(struct net, rules_ops), sizeof(((struct net *)0)->rules_ops) },
	{ "core", offsetof(struct net, core), sizeof(((struct net *)0)->core) },
	{ "mib", offsetof(struct net, mib), sizeof(((struct net *)0)->mib) },
	{ "packet", offsetof(struct net, packet), sizeof(((struct net *)0)->packet) },
	{ "unx", offsetof(struct net, unx), sizeof(((struct net *)0)->unx) },
	{ "nexthop", offsetof(struct net, nexthop), sizeof(((struct net *)0)->nexthop) },
	{ "ipv4", offsetof(struct net, ipv4), sizeof(((struct net *)0)->ipv4) },
	{ "ipv6", offsetof(struct net, ipv6), sizeof(((struct net *)0)->ipv6) },
	{ "ieee802154_lowpan", offsetof(struct net, ieee802154_lowpan), sizeof(((struct net *)0)->ieee802154_lowpan) },
	{ "sctp", offsetof(struct net, sctp), sizeof(((struct net *)0)->sctp) },
	{ "nf", offsetof(struct net, nf), sizeof(((struct net *)0)->nf) },
	{ "ct", offsetof(struct net, ct), sizeof(((struct net *)0)->ct) },
	{ "nft", offsetof(struct net, nft), sizeof(((struct net *)0)->nft) },
	{ "ft", offsetof(struct net, ft), sizeof(((struct net *)0)->ft) },
	{ "wext_nlevents", offsetof(struct net, wext_nlevents), sizeof(((struct net *)0)->wext_nlevents) },
	{ "gen", offsetof(struct net, gen), sizeof(((struct net *)0)->gen) },
	{ "bpf", offsetof(struct net, bpf), sizeof(((struct net *)0)->bpf) },
	{ "xfrm", offsetof(struct net, xfrm), sizeof(((struct net *)0)->xfrm) },
	{ "net_cookie", offsetof(struct net, net_cookie), sizeof(((struct net *)0)->net_cookie) },
	{ "ipvs", offsetof(struct net, ipvs), sizeof(((struct net *)0)->ipvs) },
	{ "mpls", offsetof(struct net, mpls), sizeof(((struct net *)0)->mpls) },
	{ "can", offsetof(struct net, can), sizeof(((struct net *)0)->can) },
	{ "xdp", offsetof(struct net, xdp), sizeof(((struct net *)0)->xdp) },
	{ "crypto_nlsk", offsetof(struct net, crypto_nlsk), sizeof(((struct net *)0)->crypto_nlsk) },
	{ "diag_nlsk", offsetof(struct net, diag_nlsk), sizeof(((struct net *)0)->diag_nlsk) },
	{ "smc", offsetof(struct net, smc), sizeof(((struct net *)0)->smc) },
};
const struct cordon_type cordon_type_net = {
	.name = "net",
	.size = sizeof(struct net),
	.member_count = ARRAY_SIZE(members_net),
	.members = members_net,
};

_Static_assert(sizeof(struct net_device) == 2560, "struct net_device changed its size");
static const struct cordon_member members_net_device[] = {
	{ "__cacheline_group_begin__net_device_read_tx", offsetof(struct net_device, __cacheline_group_begin__net_device_read_tx), sizeof(((struct net_device *)0)->__cacheline_group_begin__net_device_read_tx) },
	{ "priv_flags", 0, 5 },	/* bit-field */
	{ "lltx", 0, 5 },	/* bit-field */
	{ "priv_flags_fast", offsetof(struct net_device, priv_flags_fast), sizeof(((struct net_device *)0)->priv_flags_fast) },
	{ "netdev_ops", offsetof(struct net_device, netdev_ops), sizeof(((struct net_device *)0)->netdev_ops) },
	{ "header_ops", offsetof(struct net_device, header_ops), sizeof(((struct net_device *)0)->header_ops) },
	{ "_tx", offsetof(struct net_device, _tx), sizeof(((struct net_device *)0)->_tx) },
	{ "gso_partial_features", offsetof(struct net_device, gso_partial_features), sizeof(((struct net_device *)0)->gso_partial_features) },
	{ "real_num_tx_queues", offsetof(struct net_device, real_num_tx_queues), sizeof(((struct net_device *)0)->real_num_tx_queues) },
	{ "gso_max_size", offsetof(struct net_device, gso_max_size), sizeof(((struct net_device *)0)->gso_max_size) },
	{ "gso_ipv4_max_size", offsetof(struct net_device, gso_ipv4_max_size), sizeof(((struct net_device *)0)->gso_ipv4_max_size) },
	{ "gso_max_segs", offsetof(struct net_device, gso_max_segs), sizeof(((struct net_device *)0)->gso_max_segs) },
	{ "num_tc", offsetof(struct net_device, num_tc), sizeof(((struct net_device *)0)->num_tc) },
	{ "mtu", offsetof(struct net_device, mtu), sizeof(((struct net_device *)0)->mtu) },
	{ "needed_headroom", offsetof(struct net_device, needed_headroom), sizeof(((struct net_device *)0)->needed_headroom) },
	{ "tc_to_txq", offsetof(struct net_device, tc_to_txq), sizeof(((struct net_device *)0)->tc_to_txq) },
	{ "xps_maps", offsetof(struct net_device, xps_maps), sizeof(((struct net_device *)0)->xps_maps) },
	{ "nf_hooks_egress", offsetof(struct net_device, nf_hooks_egress), sizeof(((struct net_device *)0)->nf_hooks_egress) },
	{ "tcx_egress", offsetof(struct net_device, tcx_egress), sizeof(((struct net_device *)0)->tcx_egress) },
	{ "__cacheline_group_end__net_device_read_tx", offsetof(struct net_device, __cacheline_group_end__net_device_read_tx), sizeof(((struct net_device *)0)->__cacheline_group_end__net_device_read_tx) },
	{ "__cacheline_group_begin__net_device_read_txrx", offsetof(struct net_device, __cacheline_group_begin__net_device_read_txrx), sizeof(((struct net_device *)0)->__cacheline_group_begin__net_device_read_txrx) },
	{ "lstats", offsetof(struct net_device, lstats), sizeof(((struct net_device *)0)->lstats) },
	{ "tstats", offsetof(struct net_device, tstats), sizeof(((struct net_device *)0)->tstats) },
	{ "dstats", offsetof(struct net_device, dstats), sizeof(((struct net_device *)0)->dstats) },
	{ "state", offsetof(struct net_device, state), sizeof(((struct net_device *)0)->state) },
	{ "flags", offsetof(struct net_device, flags), sizeof(((struct net_device *)0)->flags) },
	{ "hard_header_len", offsetof(struct net_device, hard_header_len), sizeof(((struct net_device *)0)->hard_header_len) },
	{ "pcpu_stat_type", 182, 1 },	/* bit-field */
	{ "features", offsetof(struct net_device, features), sizeof(((struct net_device *)0)->features) },
	{ "ip6_ptr", offsetof(struct net_device, ip6_ptr), sizeof(((struct net_device *)0)->ip6_ptr) },
	{ "__cacheline_group_end__net_device_read_txrx", offsetof(struct net_device, __cacheline_group_end__net_device_read_txrx), sizeof(((struct net_device *)0)->__cacheline_group_end__net_device_read_txrx) },
	{ "__cacheline_group_begin__net_device_read_rx", offsetof(struct net_device, __cacheline_group_begin__net_device_read_rx), sizeof(((struct net_device *)0)->__cacheline_group_begin__net_device_read_rx) },
	{ "xdp_prog", offsetof(struct net_device, xdp_prog), sizeof(((struct net_device *)0)->xdp_prog) },
	{ "ptype_specific", offsetof(struct net_device, ptype_specific), sizeof(((struct net_device *)0)->ptype_specific) },
	{ "ifindex", offsetof(struct net_device, ifindex), sizeof(((struct net_device *)0)->ifindex) },
	{ "real_num_rx_queues", offsetof(struct net_device, real_num_rx_queues), sizeof(((struct net_device *)0)->real_num_rx_queues) },
	{ "_rx", offsetof(struct net_device, _rx), sizeof(((struct net_device *)0)->_rx) },
	{ "gro_flush_timeout", offsetof(struct net_device, gro_flush_timeout), sizeof(((struct net_device *)0)->gro_flush_timeout) },
	{ "napi_defer_hard_irqs", offsetof(struct net_device, napi_defer_hard_irqs), sizeof(((struct net_device *)0)->napi_defer_hard_irqs) },
	{ "gro_max_size", offsetof(struct net_device, gro_max_size), sizeof(((struct net_device *)0)->gro_max_size) },
	{ "gro_ipv4_max_size", offsetof(struct net_device, gro_ipv4_max_size), sizeof(((struct net_device *)0)->gro_ipv4_max_size) },
	{ "rx_handler", offsetof(struct net_device, rx_handler), sizeof(((struct net_device *)0)->rx_handler) },
	{ "rx_handler_data", offsetof(struct net_device, rx_handler_data), sizeof(((struct net_device *)0)->rx_handler_data) },
	{ "nd_net", offsetof(struct net_device, nd_net), sizeof(((struct net_device *)0)->nd_net) },
	{ "npinfo", offsetof(struct net_device, npinfo), sizeof(((struct net_device *)0)->npinfo) },
	{ "tcx_ingress", offsetof(struct net_device, tcx_ingress), sizeof(((struct net_device *)0)->tcx_ingress) },
	{ "__cacheline_group_end__net_device_read_rx", offsetof(struct net_device, __cacheline_group_end__net_device_read_rx), sizeof(((struct net_device *)0)->__cacheline_group_end__net_device_read_rx) },
	{ "name", offsetof(struct net_device, name), sizeof(((struct net_device *)0)->name) },
	{ "name_node", offsetof(struct net_device, name_node), sizeof(((struct net_device *)0)->name_node) },
	{ "ifalias", offsetof(struct net_device, ifalias), sizeof(((struct net_device *)0)->ifalias) },
	{ "mem_end", offsetof(struct net_device, mem_end), sizeof(((struct net_device *)0)->mem_end) },
	{ "mem_start", offsetof(struct net_device, mem_start), sizeof(((struct net_device *)0)->mem_start) },
	{ "base_addr", offsetof(struct net_device, base_addr), sizeof(((struct net_device *)0)->base_addr) },
	{ "dev_list", offsetof(struct net_device, dev_list), sizeof(((struct net_device *)0)->dev_list) },
	{ "napi_list", offsetof(struct net_device, napi_list), sizeof(((struct net_device *)0)->napi_list) },
	{ "unreg_list", offsetof(struct net_device, unreg_list), sizeof(((struct net_device *)0)->unreg_list) },
	{ "close_list", offsetof(struct net_device, close_list), sizeof(((struct net_device *)0)->close_list) },
	{ "ptype_all", offsetof(struct net_device, ptype_all), sizeof(((struct net_device *)0)->ptype_all) },
	{ "adj_list", offsetof(struct net_device, adj_list), sizeof(((struct net_device *)0)->adj_list) },
	{ "xdp_features", offsetof(struct net_device, xdp_features), sizeof(((struct net_device *)0)->xdp_features) },
	{ "xdp_metadata_ops", offsetof(struct net_device, xdp_metadata_ops), sizeof(((struct net_device *)0)->xdp_metadata_ops) },
	{ "xsk_tx_metadata_ops", offsetof(struct net_device, xsk_tx_metadata_ops), sizeof(((struct net_device *)0)->xsk_tx_metadata_ops) },
	{ "gflags", offsetof(struct net_device, gflags), sizeof(((struct net_device *)0)->gflags) },
	{ "needed_tailroom", offsetof(struct net_device, needed_tailroom), sizeof(((struct net_device *)0)->needed_tailroom) },
	{ "hw_features", offsetof(struct net_device, hw_features), sizeof(((struct net_device *)0)->hw_features) },
	{ "wanted_features", offsetof(struct net_device, wanted_features), sizeof(((struct net_device *)0)->wanted_features) },
	{ "vlan_features", offsetof(struct net_device, vlan_features), sizeof(((struct net_device *)0)->vlan_features) },
	{ "hw_enc_features", offsetof(struct net_device, hw_enc_features), sizeof(((struct net_device *)0)->hw_enc_features) },
	{ "mpls_features", offsetof(struct net_device, mpls_features), sizeof(((struct net_device *)0)->mpls_features) },
	{ "mangleid_features", offsetof(struct net_device, mangleid_features), sizeof(((struct net_device *)0)->mangleid_features) },
	{ "min_mtu", offsetof(struct net_device, min_mtu), sizeof(((struct net_device *)0)->min_mtu) },
	{ "max_mtu", offsetof(struct net_device, max_mtu), sizeof(((struct net_device *)0)->max_mtu) },
	{ "type", offsetof(struct net_device, type), sizeof(((struct net_device *)0)->type) },
	{ "min_header_len", offsetof(struct net_device, min_header_len), sizeof(((struct net_device *)0)->min_header_len) },
	{ "name_assign_type", offsetof(struct net_device, name_assign_type), sizeof(((struct net_device *)0)->name_assign_type) },
	{ "group", offsetof(struct net_device, group), sizeof(((struct net_device *)0)->group) },
	{ "stats", offsetof(struct net_device, stats), sizeof(((struct net_device *)0)->stats) },
	{ "core_stats", offsetof(struct net_device, core_stats), sizeof(((struct net_device *)0)->core_stats) },
	{ "carrier_up_count", offsetof(struct net_device, carrier_up_count), sizeof(((struct net_device *)0)->carrier_up_count) },
	{ "carrier_down_count", offsetof(struct net_device, carrier_down_count), sizeof(((struct net_device *)0)->carrier_down_count) },
	{ "wireless_handlers", offsetof(struct net_device, wireless_handlers), sizeof(((struct net_device *)0)->wireless_handlers) },
	{ "wireless_data", offsetof(struct net_device, wireless_data), sizeof(((struct net_device *)0)->wireless_data) },
	{ "ethtool_ops", offsetof(struct net_device, ethtool_ops), sizeof(((struct net_device *)0)->ethtool_ops) },
	{ "l3mdev_ops", offsetof(struct net_device, l3mdev_ops), sizeof(((struct net_device *)0)->l3mdev_ops) },
	{ "ndisc_ops", offsetof(struct net_device, ndisc_ops), sizeof(((struct net_device *)0)->ndisc_ops) },
	{ "xfrmdev_ops", offsetof(struct net_device, xfrmdev_ops), sizeof(((struct net_device *)0)->xfrmdev_ops) },
	{ "tlsdev_ops", offsetof(struct net_device, tlsdev_ops), sizeof(((struct net_device *)0)->tlsdev_ops) },
	{ "operstate", offsetof(struct net_device, operstate), sizeof(((struct net_device *)0)->operstate) },
	{ "link_mode", offsetof(struct net_device, link_mode), sizeof(((struct net_device *)0)->link_mode) },
	{ "if_port", offsetof(struct net_device, if_port), sizeof(((struct net_device *)0)->if_port) },
	{ "dma", offsetof(struct net_device, dma), sizeof(((struct net_device *)0)->dma) },
	{ "perm_addr", offsetof(struct net_device, perm_addr), sizeof(((struct net_device *)0)->perm_addr) },
	{ "addr_assign_type", offsetof(struct net_device, addr_assign_type), sizeof(((struct net_device *)0)->addr_assign_type) },
	{ "addr_len", offsetof(struct net_device, addr_len), sizeof(((struct net_device *)0)->addr_len) },
	{ "upper_level", offsetof(struct net_device, upper_level), sizeof(((struct net_device *)0)->upper_level) },
	{ "lower_level", offsetof(struct net_device, lower_level), sizeof(((struct net_device *)0)->lower_level) },
	{ "neigh_priv_len", offsetof(struct net_device, neigh_priv_len), sizeof(((struct net_device *)0)->neigh_priv_len) },
	{ "dev_id", offsetof(struct net_device, dev_id), sizeof(((struct net_device *)0)->dev_id) },
	{ "dev_port", offsetof(struct net_device, dev_port), sizeof(((struct net_device *)0)->dev_port) },
	{ "irq", offsetof(struct net_device, irq), sizeof(((struct net_device *)0)->irq) },
	{ "priv_len", offsetof(struct net_device, priv_len), sizeof(((struct net_device *)0)->priv_len) },
	{ "addr_list_lock", offsetof(struct net_device, addr_list_lock), sizeof(((struct net_device *)0)->addr_list_lock) },
	{ "uc", offsetof(struct net_device, uc), sizeof(((struct net_device *)0)->uc) },
	{ "mc", offsetof(struct net_device, mc), sizeof(((struct net_device *)0)->mc) },
	{ "dev_addrs", offsetof(struct net_device, dev_addrs), sizeof(((struct net_device *)0)->dev_addrs) },
	{ "queues_kset", offsetof(struct net_device, queues_kset), sizeof(((struct net_device *)0)->queues_kset) },
	{ "promiscuity", offsetof(struct net_device, promiscuity), sizeof(((struct net_device *)0)->promiscuity) },
	{ "allmulti", offsetof(struct net_device, allmulti), sizeof(((struct net_device *)0)->allmulti) },
	{ "uc_promisc", offsetof(struct net_device, uc_promisc), sizeof(((struct net_device *)0)->uc_promisc) },
	{ "ip_ptr", offsetof(struct net_device, ip_ptr), sizeof(((struct net_device *)0)->ip_ptr) },
	{ "vlan_info", offsetof(struct net_device, vlan_info), sizeof(((struct net_device *)0)->vlan_info) },
	{ "tipc_ptr", offsetof(struct net_device, tipc_ptr), sizeof(((struct net_device *)0)->tipc_ptr) },
	{ "atalk_ptr", offsetof(struct net_device, atalk_ptr), sizeof(((struct net_device *)0)->atalk_ptr) },
	{ "ax25_ptr", offsetof(struct net_device, ax25_ptr), sizeof(((struct net_device *)0)->ax25_ptr) },
	{ "ieee80211_ptr", offsetof(struct net_device, ieee80211_ptr), sizeof(((struct net_device *)0)->ieee80211_ptr) },
	{ "ieee802154_ptr", offsetof(struct net_device, ieee802154_ptr), sizeof(((struct net_device *)0)->ieee802154_ptr) },
	{ "mpls_ptr", offsetof(struct net_device, mpls_ptr), sizeof(((struct net_device *)0)->mpls_ptr) },
	{ "dev_addr", offsetof(struct net_device, dev_addr), sizeof(((struct net_device *)0)->dev_addr) },
	{ "num_rx_queues", offsetof(struct net_device, num_rx_queues), sizeof(((struct net_device *)0)->num_rx_queues) },
	{ "xdp_zc_max_segs", offsetof(struct net_device, xdp_zc_max_segs), sizeof(((struct net_device *)0)->xdp_zc_max_segs) },
	{ "ingress_queue", offsetof(struct net_device, ingress_queue), sizeof(((struct net_device *)0)->ingress_queue) },
	{ "nf_hooks_ingress", offsetof(struct net_device, nf_hooks_ingress), sizeof(((struct net_device *)0)->nf_hooks_ingress) },
	{ "broadcast", offsetof(struct net_device, broadcast), sizeof(((struct net_device *)0)->broadcast) },
	{ "rx_cpu_rmap", offsetof(struct net_device, rx_cpu_rmap), sizeof(((struct net_device *)0)->rx_cpu_rmap) },
	{ "index_hlist", offsetof(struct net_device, index_hlist), sizeof(((struct net_device *)0)->index_hlist) },
	{ "num_tx_queues", offsetof(struct net_device, num_tx_queues), sizeof(((struct net_device *)0)->num_tx_queues) },
	{ "qdisc", offsetof(struct net_device, qdisc), sizeof(((struct net_device *)0)->qdisc) },
	{ "tx_queue_len", offsetof(struct net_device, tx_queue_len), sizeof(((struct net_device *)0)->tx_queue_len) },
	{ "tx_global_lock", offsetof(struct net_device, tx_global_lock), sizeof(((struct net_device *)0)->tx_global_lock) },
	{ "xdp_bulkq", offsetof(struct net_device, xdp_bulkq), sizeof(((struct net_device *)0)->xdp_bulkq) },
	{ "qdisc_hash", offsetof(struct net_device, qdisc_hash), sizeof(((struct net_device *)0)->qdisc_hash) },
	{ "watchdog_timer", offsetof(struct net_device, watchdog_timer), sizeof(((struct net_device *)0)->watchdog_timer) },
	{ "watchdog_timeo", offsetof(struct net_device, watchdog_timeo), sizeof(((struct net_device *)0)->watchdog_timeo) },
	{ "watchdog_lock", offsetof(struct net_device, watchdog_lock), sizeof(((struct net_device *)0)->watchdog_lock) },
	{ "watchdog_ref_held", offsetof(struct net_device, watchdog_ref_held), sizeof(((struct net_device *)0)->watchdog_ref_held) },
	{ "proto_down_reason", offsetof(struct net_device, proto_down_reason), sizeof(((struct net_device *)0)->proto_down_reason) },
	{ "todo_list", offsetof(struct net_device, todo_list), sizeof(((struct net_device *)0)->todo_list) },
	{ "pcpu_refcnt", offsetof(struct net_device, pcpu_refcnt), sizeof(((struct net_device *)0)->pcpu_refcnt) },
	{ "refcnt_tracker", offsetof(struct net_device, refcnt_tracker), sizeof(((struct net_device *)0)->refcnt_tracker) },
	{ "link_watch_list", offsetof(struct net_device, link_watch_list), sizeof(((struct net_device *)0)->link_watch_list) },
	{ "reg_state", offsetof(struct net_device, reg_state), sizeof(((struct net_device *)0)->reg_state) },
	{ "dismantle", offsetof(struct net_device, dismantle), sizeof(((struct net_device *)0)->dismantle) },
	{ "rtnl_link_state", 1418, 2 },	/* bit-field */
	{ "needs_free_netdev", offsetof(struct net_device, needs_free_netdev), sizeof(((struct net_device *)0)->needs_free_netdev) },
	{ "priv_destructor", offsetof(struct net_device, priv_destructor), sizeof(((struct net_device *)0)->priv_destructor) },
	{ "ml_priv", offsetof(struct net_device, ml_priv), sizeof(((struct net_device *)0)->ml_priv) },
	{ "ml_priv_type", offsetof(struct net_device, ml_priv_type), sizeof(((struct net_device *)0)->ml_priv_type) },
	{ "garp_port", offsetof(struct net_device, garp_port), sizeof(((struct net_device *)0)->garp_port) },
	{ "mrp_port", offsetof(struct net_device, mrp_port), sizeof(((struct net_device *)0)->mrp_port) },
	{ "dm_private", offsetof(struct net_device, dm_private), sizeof(((struct net_device *)0)->dm_private) },
	{ "dev", offsetof(struct net_device, dev), sizeof(((struct net_device *)0)->dev) },
	{ "sysfs_groups", offsetof(struct net_device, sysfs_groups), sizeof(((struct net_device *)0)->sysfs_groups) },
	{ "sysfs_rx_queue_group", offsetof(struct net_device, sysfs_rx_queue_group), sizeof(((struct net_device *)0)->sysfs_rx_queue_group) },
	{ "rtnl_link_ops", offsetof(struct net_device, rtnl_link_ops), sizeof(((struct net_device *)0)->rtnl_link_ops) },
	{ "stat_ops", offsetof(struct net_device, stat_ops), sizeof(((struct net_device *)0)->stat_ops) },
	{ "queue_mgmt_ops", offsetof(struct net_device, queue_mgmt_ops), sizeof(((struct net_device *)0)->queue_mgmt_ops) },
	{ "tso_max_size", offsetof(struct net_device, tso_max_size), sizeof(((struct net_device *)0)->tso_max_size) },
	{ "tso_max_segs", offsetof(struct net_device, tso_max_segs), sizeof(((struct net_device *)0)->tso_max_segs) },
	{ "dcbnl_ops", offsetof(struct net_device, dcbnl_ops), sizeof(((struct net_device *)0)->dcbnl_ops) },
	{ "prio_tc_map", offsetof(struct net_device, prio_tc_map), sizeof(((struct net_device *)0)->prio_tc_map) },
	{ "fcoe_ddp_xid", offsetof(struct net_device, fcoe_ddp_xid), sizeof(((struct net_device *)0)->fcoe_ddp_xid) },
	{ "priomap", offsetof(struct net_device, priomap), sizeof(((struct net_device *)0)->priomap) },
	{ "link_topo", offsetof(struct net_device, link_topo), sizeof(((struct net_device *)0)->link_topo) },
	{ "phydev", offsetof(struct net_device, phydev), sizeof(((struct net_device *)0)->phydev) },
	{ "sfp_bus", offsetof(struct net_device, sfp_bus), sizeof(((struct net_device *)0)->sfp_bus) },
	{ "qdisc_tx_busylock", offsetof(struct net_device, qdisc_tx_busylock), sizeof(((struct net_device *)0)->qdisc_tx_busylock) },
	{ "proto_down", offsetof(struct net_device, proto_down), sizeof(((struct net_device *)0)->proto_down) },
	{ "threaded", offsetof(struct net_device, threaded), sizeof(((struct net_device *)0)->threaded) },
	{ "see_all_hwtstamp_requests", 2386, 1 },	/* bit-field */
	{ "change_proto_down", 2386, 1 },	/* bit-field */
	{ "netns_immutable", 2386, 1 },	/* bit-field */
	{ "fcoe_mtu", 2386, 1 },	/* bit-field */
	{ "net_notifier_list", offsetof(struct net_device, net_notifier_list), sizeof(((struct net_device *)0)->net_notifier_list) },
	{ "macsec_ops", offsetof(struct net_device, macsec_ops), sizeof(((struct net_device *)0)->macsec_ops) },
	{ "udp_tunnel_nic_info", offsetof(struct net_device, udp_tunnel_nic_info), sizeof(((struct net_device *)0)->udp_tunnel_nic_info) },
	{ "udp_tunnel_nic", offsetof(struct net_device, udp_tunnel_nic), sizeof(((struct net_device *)0)->udp_tunnel_nic) },
	{ "ethtool", offsetof(struct net_device, ethtool), sizeof(((struct net_device *)0)->ethtool) },
	{ "xdp_state", offsetof(struct net_device, xdp_state), sizeof(((struct net_device *)0)->xdp_state) },
	{ "dev_addr_shadow", offsetof(struct net_device, dev_addr_shadow), sizeof(((struct net_device *)0)->dev_addr_shadow) },
	{ "linkwatch_dev_tracker", offsetof(struct net_device, linkwatch_dev_tracker), sizeof(((struct net_device *)0)->linkwatch_dev_tracker) },
	{ "watchdog_dev_tracker", offsetof(struct net_device, watchdog_dev_tracker), sizeof(((struct net_device *)0)->watchdog_dev_tracker) },
	{ "dev_registered_tracker", offsetof(struct net_device, dev_registered_tracker), sizeof(((struct net_device *)0)->dev_registered_tracker) },
	{ "offload_xstats_l3", offsetof(struct net_device, offload_xstats_l3), sizeof(((struct net_device *)0)->offload_xstats_l3) },
	{ "devlink_port", offsetof(struct net_device, devlink_port), sizeof(((struct net_device *)0)->devlink_port) },
	{ "dpll_pin", offsetof(struct net_device, dpll_pin), sizeof(((struct net_device *)0)->dpll_pin) },
	{ "page_pools", offsetof(struct net_device, page_pools), sizeof(((struct net_device *)0)->page_pools) },
	{ "irq_moder", offsetof(struct net_device, irq_moder), sizeof(((struct net_device *)0)->irq_moder) },
};
static const struct cordon_member usable_net_device[] = {
	{ "addr_list_lock", offsetof(struct net_device, addr_list_lock), sizeof(((struct net_device *)0)->addr_list_lock) },
	{ "tx_global_lock", offsetof(struct net_device, tx_global_lock), sizeof(((struct net_device *)0)->tx_global_lock) },
};
const struct cordon_type cordon_type_net_device = {
	.name = "net_device",
	.size = sizeof(struct net_device),
	.member_count = ARRAY_SIZE(members_net_device),
	.members = members_net_device,
	.usable = usable_net_device,
	.usable_count = ARRAY_SIZE(usable_net_device),
};

_Static_assert(sizeof(struct net_device_ops) == 736, "struct net_device_ops changed its size");
static const struct cordon_member members_net_device_ops[] = {
	{ "ndo_init", offsetof(struct net_device_ops, ndo_init), sizeof(((struct net_device_ops *)0)->ndo_init) },
	{ "ndo_uninit", offsetof(struct net_device_ops, ndo_uninit), sizeof(((struct net_device_ops *)0)->ndo_uninit) },
	{ "ndo_open", offsetof(struct net_device_ops, ndo_open), sizeof(((struct net_device_ops *)0)->ndo_open) },
	{ "ndo_stop", offsetof(struct net_device_ops, ndo_stop), sizeof(((struct net_device_ops *)0)->ndo_stop) },
	{ "ndo_start_xmit", offsetof(struct net_device_ops, ndo_start_xmit), sizeof(((struct net_device_ops *)0)->ndo_start_xmit) },
	{ "ndo_features_check", offsetof(struct net_device_ops, ndo_features_check), sizeof(((struct net_device_ops *)0)->ndo_features_check) },
	{ "ndo_select_queue", offsetof(struct net_device_ops, ndo_select_queue), sizeof(((struct net_device_ops *)0)->ndo_select_queue) },
	{ "ndo_change_rx_flags", offsetof(struct net_device_ops, ndo_change_rx_flags), sizeof(((struct net_device_ops *)0)->ndo_change_rx_flags) },
	{ "ndo_set_rx_mode", offsetof(struct net_device_ops, ndo_set_rx_mode), sizeof(((struct net_device_ops *)0)->ndo_set_rx_mode) },
	{ "ndo_set_mac_address", offsetof(struct net_device_ops, ndo_set_mac_address), sizeof(((struct net_device_ops *)0)->ndo_set_mac_address) },
	{ "ndo_validate_addr", offsetof(struct net_device_ops, ndo_validate_addr), sizeof(((struct net_device_ops *)0)->ndo_validate_addr) },
	{ "ndo_do_ioctl", offsetof(struct net_device_ops, ndo_do_ioctl), sizeof(((struct net_device_ops *)0)->ndo_do_ioctl) },
	{ "ndo_eth_ioctl", offsetof(struct net_device_ops, ndo_eth_ioctl), sizeof(((struct net_device_ops *)0)->ndo_eth_ioctl) },
	{ "ndo_siocbond", offsetof(struct net_device_ops, ndo_siocbond), sizeof(((struct net_device_ops *)0)->ndo_siocbond) },
	{ "ndo_siocwandev", offsetof(struct net_device_ops, ndo_siocwandev), sizeof(((struct net_device_ops *)0)->ndo_siocwandev) },
	{ "ndo_siocdevprivate", offsetof(struct net_device_ops, ndo_siocdevprivate), sizeof(((struct net_device_ops *)0)->ndo_siocdevprivate) },
	{ "ndo_set_config", offsetof(struct net_device_ops, ndo_set_config), sizeof(((struct net_device_ops *)0)->ndo_set_config) },
	{ "ndo_change_mtu", offsetof(struct net_device_ops, ndo_change_mtu), sizeof(((struct net_device_ops *)0)->ndo_change_mtu) },
	{ "ndo_neigh_setup", offsetof(struct net_device_ops, ndo_neigh_setup), sizeof(((struct net_device_ops *)0)->ndo_neigh_setup) },
	{ "ndo_tx_timeout", offsetof(struct net_device_ops, ndo_tx_timeout), sizeof(((struct net_device_ops *)0)->ndo_tx_timeout) },
	{ "ndo_get_stats64", offsetof(struct net_device_ops, ndo_get_stats64), sizeof(((struct net_device_ops *)0)->ndo_get_stats64) },
	{ "ndo_has_offload_stats", offsetof(struct net_device_ops, ndo_has_offload_stats), sizeof(((struct net_device_ops *)0)->ndo_has_offload_stats) },
	{ "ndo_get_offload_stats", offsetof(struct net_device_ops, ndo_get_offload_stats), sizeof(((struct net_device_ops *)0)->ndo_get_offload_stats) },
	{ "ndo_get_stats", offsetof(struct net_device_ops, ndo_get_stats), sizeof(((struct net_device_ops *)0)->ndo_get_stats) },
	{ "ndo_vlan_rx_add_vid", offsetof(struct net_device_ops, ndo_vlan_rx_add_vid), sizeof(((struct net_device_ops *)0)->ndo_vlan_rx_add_vid) },
	{ "ndo_vlan_rx_kill_vid", offsetof(struct net_device_ops, ndo_vlan_rx_kill_vid), sizeof(((struct net_device_ops *)0)->ndo_vlan_rx_kill_vid) },
	{ "ndo_poll_controller", offsetof(struct net_device_ops, ndo_poll_controller), sizeof(((struct net_device_ops *)0)->ndo_poll_controller) },
	{ "ndo_netpoll_setup", offsetof(struct net_device_ops, ndo_netpoll_setup), sizeof(((struct net_device_ops *)0)->ndo_netpoll_setup) },
	{ "ndo_netpoll_cleanup", offsetof(struct net_device_ops, ndo_netpoll_cleanup), sizeof(((struct net_device_ops *)0)->ndo_netpoll_cleanup) },
	{ "ndo_set_vf_mac", offsetof(struct net_device_ops, ndo_set_vf_mac), sizeof(((struct net_device_ops *)0)->ndo_set_vf_mac) },
	{ "ndo_set_vf_vlan", offsetof(struct net_device_ops, ndo_set_vf_vlan), sizeof(((struct net_device_ops *)0)->ndo_set_vf_vlan) },
	{ "ndo_set_vf_rate", offsetof(struct net_device_ops, ndo_set_vf_rate), sizeof(((struct net_device_ops *)0)->ndo_set_vf_rate) },
	{ "ndo_set_vf_spoofchk", offsetof(struct net_device_ops, ndo_set_vf_spoofchk), sizeof(((struct net_device_ops *)0)->ndo_set_vf_spoofchk) },
	{ "ndo_set_vf_trust", offsetof(struct net_device_ops, ndo_set_vf_trust), sizeof(((struct net_device_ops *)0)->ndo_set_vf_trust) },
	{ "ndo_get_vf_config", offsetof(struct net_device_ops, ndo_get_vf_config), sizeof(((struct net_device_ops *)0)->ndo_get_vf_config) },
	{ "ndo_set_vf_link_state", offsetof(struct net_device_ops, ndo_set_vf_link_state), sizeof(((struct net_device_ops *)0)->ndo_set_vf_link_state) },
	{ "ndo_get_vf_stats", offsetof(struct net_device_ops, ndo_get_vf_stats), sizeof(((struct net_device_ops *)0)->ndo_get_vf_stats) },
	{ "ndo_set_vf_port", offsetof(struct net_device_ops, ndo_set_vf_port), sizeof(((struct net_device_ops *)0)->ndo_set_vf_port) },
	{ "ndo_get_vf_port", offsetof(struct net_device_ops, ndo_get_vf_port), sizeof(((struct net_device_ops *)0)->ndo_get_vf_port) },
	{ "ndo_get_vf_guid", offsetof(struct net_device_ops, ndo_get_vf_guid), sizeof(((struct net_device_ops *)0)->ndo_get_vf_guid) },
	{ "ndo_set_vf_guid", offsetof(struct net_device_ops, ndo_set_vf_guid), sizeof(((struct net_device_ops *)0)->ndo_set_vf_guid) },
	{ "ndo_set_vf_rss_query_en", offsetof(struct net_device_ops, ndo_set_vf_rss_query_en), sizeof(((struct net_device_ops *)0)->ndo_set_vf_rss_query_en) },
	{ "ndo_setup_tc", offsetof(struct net_device_ops, ndo_setup_tc), sizeof(((struct net_device_ops *)0)->ndo_setup_tc) },
	{ "ndo_fcoe_enable", offsetof(struct net_device_ops, ndo_fcoe_enable), sizeof(((struct net_device_ops *)0)->ndo_fcoe_enable) },
	{ "ndo_fcoe_disable", offsetof(struct net_device_ops, ndo_fcoe_disable), sizeof(((struct net_device_ops *)0)->ndo_fcoe_disable) },
	{ "ndo_fcoe_ddp_setup", offsetof(struct net_device_ops, ndo_fcoe_ddp_setup), sizeof(((struct net_device_ops *)0)->ndo_fcoe_ddp_setup) },
	{ "ndo_fcoe_ddp_done", offsetof(struct net_device_ops, ndo_fcoe_ddp_done), sizeof(((struct net_device_ops *)0)->ndo_fcoe_ddp_done) },
	{ "ndo_fcoe_ddp_target", offsetof(struct net_device_ops, ndo_fcoe_ddp_target), sizeof(((struct net_device_ops *)0)->ndo_fcoe_ddp_target) },
	{ "ndo_fcoe_get_hbainfo", offsetof(struct net_device_ops, ndo_fcoe_get_hbainfo), sizeof(((struct net_device_ops *)0)->ndo_fcoe_get_hbainfo) },
	{ "ndo_fcoe_get_wwn", offsetof(struct net_device_ops, ndo_fcoe_get_wwn), sizeof(((struct net_device_ops *)0)->ndo_fcoe_get_wwn) },
	{ "ndo_rx_flow_steer", offsetof(struct net_device_ops, ndo_rx_flow_steer), sizeof(((struct net_device_ops *)0)->ndo_rx_flow_steer) },
	{ "ndo_add_slave", offsetof(struct net_device_ops, ndo_add_slave), sizeof(((struct net_device_ops *)0)->ndo_add_slave) },
	{ "ndo_del_slave", offsetof(struct net_device_ops, ndo_del_slave), sizeof(((struct net_device_ops *)0)->ndo_del_slave) },
	{ "ndo_get_xmit_slave", offsetof(struct net_device_ops, ndo_get_xmit_slave), sizeof(((struct net_device_ops *)0)->ndo_get_xmit_slave) },
	{ "ndo_sk_get_lower_dev", offsetof(struct net_device_ops, ndo_sk_get_lower_dev), sizeof(((struct net_device_ops *)0)->ndo_sk_get_lower_dev) },
	{ "ndo_fix_features", offsetof(struct net_device_ops, ndo_fix_features), sizeof(((struct net_device_ops *)0)->ndo_fix_features) },
	{ "ndo_set_features", offsetof(struct net_device_ops, ndo_set_features), sizeof(((struct net_device_ops *)0)->ndo_set_features) },
	{ "ndo_neigh_construct", offsetof(struct net_device_ops, ndo_neigh_construct), sizeof(((struct net_device_ops *)0)->ndo_neigh_construct) },
	{ "ndo_neigh_destroy", offsetof(struct net_device_ops, ndo_neigh_destroy), sizeof(((struct net_device_ops *)0)->ndo_neigh_destroy) },
	{ "ndo_fdb_add", offsetof(struct net_device_ops, ndo_fdb_add), sizeof(((struct net_device_ops *)0)->ndo_fdb_add) },
	{ "ndo_fdb_del", offsetof(struct net_device_ops, ndo_fdb_del), sizeof(((struct net_device_ops *)0)->ndo_fdb_del) },
	{ "ndo_fdb_del_bulk", offsetof(struct net_device_ops, ndo_fdb_del_bulk), sizeof(((struct net_device_ops *)0)->ndo_fdb_del_bulk) },
	{ "ndo_fdb_dump", offsetof(struct net_device_ops, ndo_fdb_dump), sizeof(((struct net_device_ops *)0)->ndo_fdb_dump) },
	{ "ndo_fdb_get", offsetof(struct net_device_ops, ndo_fdb_get), sizeof(((struct net_device_ops *)0)->ndo_fdb_get) },
	{ "ndo_mdb_add", offsetof(struct net_device_ops, ndo_mdb_add), sizeof(((struct net_device_ops *)0)->ndo_mdb_add) },
	{ "ndo_mdb_del", offsetof(struct net_device_ops, ndo_mdb_del), sizeof(((struct net_device_ops *)0)->ndo_mdb_del) },
	{ "ndo_mdb_del_bulk", offsetof(struct net_device_ops, ndo_mdb_del_bulk), sizeof(((struct net_device_ops *)0)->ndo_mdb_del_bulk) },
	{ "ndo_mdb_dump", offsetof(struct net_device_ops, ndo_mdb_dump), sizeof(((struct net_device_ops *)0)->ndo_mdb_dump) },
	{ "ndo_mdb_get", offsetof(struct net_device_ops, ndo_mdb_get), sizeof(((struct net_device_ops *)0)->ndo_mdb_get) },
	{ "ndo_bridge_setlink", offsetof(struct net_device_ops, ndo_bridge_setlink), sizeof(((struct net_device_ops *)0)->ndo_bridge_setlink) },
	{ "ndo_bridge_getlink", offsetof(struct net_device_ops, ndo_bridge_getlink), sizeof(((struct net_device_ops *)0)->ndo_bridge_getlink) },
	{ "ndo_bridge_dellink", offsetof(struct net_device_ops, ndo_bridge_dellink), sizeof(((struct net_device_ops *)0)->ndo_bridge_dellink) },
	{ "ndo_change_carrier", offsetof(struct net_device_ops, ndo_change_carrier), sizeof(((struct net_device_ops *)0)->ndo_change_carrier) },
	{ "ndo_get_phys_port_id", offsetof(struct net_device_ops, ndo_get_phys_port_id), sizeof(((struct net_device_ops *)0)->ndo_get_phys_port_id) },
	{ "ndo_get_port_parent_id", offsetof(struct net_device_ops, ndo_get_port_parent_id), sizeof(((struct net_device_ops *)0)->ndo_get_port_parent_id) },
	{ "ndo_get_phys_port_name", offsetof(struct net_device_ops, ndo_get_phys_port_name), sizeof(((struct net_device_ops *)0)->ndo_get_phys_port_name) },
	{ "ndo_dfwd_add_station", offsetof(struct net_device_ops, ndo_dfwd_add_station), sizeof(((struct net_device_ops *)0)->ndo_dfwd_add_station) },
	{ "ndo_dfwd_del_station", offsetof(struct net_device_ops, ndo_dfwd_del_station), sizeof(((struct net_device_ops *)0)->ndo_dfwd_del_station) },
	{ "ndo_set_tx_maxrate", offsetof(struct net_device_ops, ndo_set_tx_maxrate), sizeof(((struct net_device_ops *)0)->ndo_set_tx_maxrate) },
	{ "ndo_get_iflink", offsetof(struct net_device_ops, ndo_get_iflink), sizeof(((struct net_device_ops *)0)->ndo_get_iflink) },
	{ "ndo_fill_metadata_dst", offsetof(struct net_device_ops, ndo_fill_metadata_dst), sizeof(((struct net_device_ops *)0)->ndo_fill_metadata_dst) },
	{ "ndo_set_rx_headroom", offsetof(struct net_device_ops, ndo_set_rx_headroom), sizeof(((struct net_device_ops *)0)->ndo_set_rx_headroom) },
	{ "ndo_bpf", offsetof(struct net_device_ops, ndo_bpf), sizeof(((struct net_device_ops *)0)->ndo_bpf) },
	{ "ndo_xdp_xmit", offsetof(struct net_device_ops, ndo_xdp_xmit), sizeof(((struct net_device_ops *)0)->ndo_xdp_xmit) },
	{ "ndo_xdp_get_xmit_slave", offsetof(struct net_device_ops, ndo_xdp_get_xmit_slave), sizeof(((struct net_device_ops *)0)->ndo_xdp_get_xmit_slave) },
	{ "ndo_xsk_wakeup", offsetof(struct net_device_ops, ndo_xsk_wakeup), sizeof(((struct net_device_ops *)0)->ndo_xsk_wakeup) },
	{ "ndo_tunnel_ctl", offsetof(struct net_device_ops, ndo_tunnel_ctl), sizeof(((struct net_device_ops *)0)->ndo_tunnel_ctl) },
	{ "ndo_get_peer_dev", offsetof(struct net_device_ops, ndo_get_peer_dev), sizeof(((struct net_device_ops *)0)->ndo_get_peer_dev) },
	{ "ndo_fill_forward_path", offsetof(struct net_device_ops, ndo_fill_forward_path), sizeof(((struct net_device_ops *)0)->ndo_fill_forward_path) },
	{ "ndo_get_tstamp", offsetof(struct net_device_ops, ndo_get_tstamp), sizeof(((struct net_device_ops *)0)->ndo_get_tstamp) },
	{ "ndo_hwtstamp_get", offsetof(struct net_device_ops, ndo_hwtstamp_get), sizeof(((struct net_device_ops *)0)->ndo_hwtstamp_get) },
	{ "ndo_hwtstamp_set", offsetof(struct net_device_ops, ndo_hwtstamp_set), sizeof(((struct net_device_ops *)0)->ndo_hwtstamp_set) },
};
const struct cordon_type cordon_type_net_device_ops = {
	.name = "net_device_ops",
	.size = sizeof(struct net_device_ops),
	.member_count = ARRAY_SIZE(members_net_device_ops),
	.members = members_net_device_ops,
};

_Static_assert(sizeof(struct net_device_stats) == 184, "struct net_device_stats changed its size");
static const struct cordon_member members_net_device_stats[] = {
	{ "rx_packets", offsetof(struct net_device_stats, rx_packets), sizeof(((struct net_device_stats *)0)->rx_packets) },
	{ "__rx_packets", offsetof(struct net_device_stats, __rx_packets), sizeof(((struct net_device_stats *)0)->__rx_packets) },
	{ "tx_packets", offsetof(struct net_device_stats, tx_packets), sizeof(((struct net_device_stats *)0)->tx_packets) },
	{ "__tx_packets", offsetof(struct net_device_stats, __tx_packets), sizeof(((struct net_device_stats *)0)->__tx_packets) },
	{ "rx_bytes", offsetof(struct net_device_stats, rx_bytes), sizeof(((struct net_device_stats *)0)->rx_bytes) },
	{ "__rx_bytes", offsetof(struct net_device_stats, __rx_bytes), sizeof(((struct net_device_stats *)0)->__rx_bytes) },
	{ "tx_bytes", offsetof(struct net_device_stats, tx_bytes), sizeof(((struct net_device_stats *)0)->tx_bytes) },
	{ "__tx_bytes", offsetof(struct net_device_stats, __tx_bytes), sizeof(((struct net_device_stats *)0)->__tx_bytes) },
	{ "rx_errors", offsetof(struct net_device_stats, rx_errors), sizeof(((struct net_device_stats *)0)->rx_errors) },
	{ "__rx_errors", offsetof(struct net_device_stats, __rx_errors), sizeof(((struct net_device_stats *)0)->__rx_errors) },
	{ "tx_errors", offsetof(struct net_device_stats, tx_errors), sizeof(((struct net_device_stats *)0)->tx_errors) },
	{ "__tx_errors", offsetof(struct net_device_stats, __tx_errors), sizeof(((struct net_device_stats *)0)->__tx_errors) },
	{ "rx_dropped", offsetof(struct net_device_stats, rx_dropped), sizeof(((struct net_device_stats *)0)->rx_dropped) },
	{ "__rx_dropped", offsetof(struct net_device_stats, __rx_dropped), sizeof(((struct net_device_stats *)0)->__rx_dropped) },
	{ "tx_dropped", offsetof(struct net_device_stats, tx_dropped), sizeof(((struct net_device_stats *)0)->tx_dropped) },
	{ "__tx_dropped", offsetof(struct net_device_stats, __tx_dropped), sizeof(((struct net_device_stats *)0)->__tx_dropped) },
	{ "multicast", offsetof(struct net_device_stats, multicast), sizeof(((struct net_device_stats *)0)->multicast) },
	{ "__multicast", offsetof(struct net_device_stats, __multicast), sizeof(((struct net_device_stats *)0)->__multicast) },
	{ "collisions", offsetof(struct net_device_stats, collisions), sizeof(((struct net_device_stats *)0)->collisions) },
	{ "__collisions", offsetof(struct net_device_stats, __collisions), sizeof(((struct net_device_stats *)0)->__collisions) },
	{ "rx_length_errors", offsetof(struct net_device_stats, rx_length_errors), sizeof(((struct net_device_stats *)0)->rx_length_errors) },
	{ "__rx_length_errors", offsetof(struct net_device_stats, __rx_length_errors), sizeof(((struct net_device_stats *)0)->__rx_length_errors) },
	{ "rx_over_errors", offsetof(struct net_device_stats, rx_over_errors), sizeof(((struct net_device_stats *)0)->rx_over_errors) },
	{ "__rx_over_errors", offsetof(struct net_device_stats, __rx_over_errors), sizeof(((struct net_device_stats *)0)->__rx_over_errors) },
	{ "rx_crc_errors", offsetof(struct net_device_stats, rx_crc_errors), sizeof(((struct net_device_stats *)0)->rx_crc_errors) },
	{ "__rx_crc_errors", offsetof(struct net_device_stats, __rx_crc_errors), sizeof(((struct net_device_stats *)0)->__rx_crc_errors) },
	{ "rx_frame_errors", offsetof(struct net_device_stats, rx_frame_errors), sizeof(((struct net_device_stats *)0)->rx_frame_errors) },
	{ "__rx_frame_errors", offsetof(struct net_device_stats, __rx_frame_errors), sizeof(((struct net_device_stats *)0)->__rx_frame_errors) },
	{ "rx_fifo_errors", offsetof(struct net_device_stats, rx_fifo_errors), sizeof(((struct net_device_stats *)0)->rx_fifo_errors) },
	{ "__rx_fifo_errors", offsetof(struct net_device_stats, __rx_fifo_errors), sizeof(((struct net_device_stats *)0)->__rx_fifo_errors) },
	{ "rx_missed_errors", offsetof(struct net_device_stats, rx_missed_errors), sizeof(((struct net_device_stats *)0)->rx_missed_errors) },
	{ "__rx_missed_errors", offsetof(struct net_device_stats, __rx_missed_errors), sizeof(((struct net_device_stats *)0)->__rx_missed_errors) },
	{ "tx_aborted_errors", offsetof(struct net_device_stats, tx_aborted_errors), sizeof(((struct net_device_stats *)0)->tx_aborted_errors) },
	{ "__tx_aborted_errors", offsetof(struct net_device_stats, __tx_aborted_errors), sizeof(((struct net_device_stats *)0)->__tx_aborted_errors) },
	{ "tx_carrier_errors", offsetof(struct net_device_stats, tx_carrier_errors), sizeof(((struct net_device_stats *)0)->tx_carrier_errors) },
	{ "__tx_carrier_errors", offsetof(struct net_device_stats, __tx_carrier_errors), sizeof(((struct net_device_stats *)0)->__tx_carrier_errors) },
	{ "tx_fifo_errors", offsetof(struct net_device_stats, tx_fifo_errors), sizeof(((struct net_device_stats *)0)->tx_fifo_errors) },
	{ "__tx_fifo_errors", offsetof(struct net_device_stats, __tx_fifo_errors), sizeof(((struct net_device_stats *)0)->__tx_fifo_errors) },
	{ "tx_heartbeat_errors", offsetof(struct net_device_stats, tx_heartbeat_errors), sizeof(((struct net_device_stats *)0)->tx_heartbeat_errors) },
	{ "__tx_heartbeat_errors", offsetof(struct net_device_stats, __tx_heartbeat_errors), sizeof(((struct net_device_stats *)0)->__tx_heartbeat_errors) },
	{ "tx_window_errors", offsetof(struct net_device_stats, tx_window_errors), sizeof(((struct net_device_stats *)0)->tx_window_errors) },
	{ "__tx_window_errors", offsetof(struct net_device_stats, __tx_window_errors), sizeof(((struct net_device_stats *)0)->__tx_window_errors) },
	{ "rx_compressed", offsetof(struct net_device_stats, rx_compressed), sizeof(((struct net_device_stats *)0)->rx_compressed) },
	{ "__rx_compressed", offsetof(struct net_device_stats, __rx_compressed), sizeof(((struct net_device_stats *)0)->__rx_compressed) },
	{ "tx_compressed", offsetof(struct net_device_stats, tx_compressed), sizeof(((struct net_device_stats *)0)->tx_compressed) },
	{ "__tx_compressed", offsetof(struct net_device_stats, __tx_compressed), sizeof(((struct net_device_stats *)0)->__tx_compressed) },
};
const struct cordon_type cordon_type_net_device_stats = {
	.name = "net_device_stats",
	.size = sizeof(struct net_device_stats),
	.member_count = ARRAY_SIZE(members_net_device_stats),
	.members = members_net_device_stats,
};

_Static_assert(sizeof(struct netdev_bpf) == 32, "struct netdev_bpf changed its size");
static const struct cordon_member members_netdev_bpf[] = {
	{ "command", offsetof(struct netdev_bpf, command), sizeof(((struct netdev_bpf *)0)->command) },
	{ "flags", offsetof(struct netdev_bpf, flags), sizeof(((struct netdev_bpf *)0)->flags) },
	{ "prog", offsetof(struct netdev_bpf, prog), sizeof(((struct netdev_bpf *)0)->prog) },
	{ "extack", offsetof(struct netdev_bpf, extack), sizeof(((struct netdev_bpf *)0)->extack) },
	{ "offmap", offsetof(struct netdev_bpf, offmap), sizeof(((struct netdev_bpf *)0)->offmap) },
	{ "xsk", offsetof(struct netdev_bpf, xsk), sizeof(((struct netdev_bpf *)0)->xsk) },
};
const struct cordon_type cordon_type_netdev_bpf = {
	.name = "netdev_bpf",
	.size = sizeof(struct netdev_bpf),
	.member_count = ARRAY_SIZE(members_netdev_bpf),
	.members = members_netdev_bpf,
};

_Static_assert(sizeof(struct netdev_hw_addr_list) == 32, "struct netdev_hw_addr_list changed its size");
static const struct cordon_member members_netdev_hw_addr_list[] = {
	{ "list", offsetof(struct netdev_hw_addr_list, list), sizeof(((struct netdev_hw_addr_list *)0)->list) },
	{ "count", offsetof(struct netdev_hw_addr_list, count), sizeof(((struct netdev_hw_addr_list *)0)->count) },
	{ "tree", offsetof(struct netdev_hw_addr_list, tree), sizeof(((struct netdev_hw_addr_list *)0)->tree) },
};
const struct cordon_type cordon_type_netdev_hw_addr_list = {
	.name = "netdev_hw_addr_list",
	.size = sizeof(struct netdev_hw_addr_list),
	.member_count = ARRAY_SIZE(members_netdev_hw_addr_list),
	.members = members_netdev_hw_addr_list,
};

_Static_assert(sizeof(struct netdev_queue) == 320, "struct netdev_queue changed its size");
static const struct cordon_member members_netdev_queue[] = {
	{ "dev", offsetof(struct netdev_queue, dev), sizeof(((struct netdev_queue *)0)->dev) },
	{ "dev_tracker", offsetof(struct netdev_queue, dev_tracker), sizeof(((struct netdev_queue *)0)->dev_tracker) },
	{ "qdisc", offsetof(struct netdev_queue, qdisc), sizeof(((struct netdev_queue *)0)->qdisc) },
	{ "qdisc_sleeping", offsetof(struct netdev_queue, qdisc_sleeping), sizeof(((struct netdev_queue *)0)->qdisc_sleeping) },
	{ "kobj", offsetof(struct netdev_queue, kobj), sizeof(((struct netdev_queue *)0)->kobj) },
	{ "tx_maxrate", offsetof(struct netdev_queue, tx_maxrate), sizeof(((struct netdev_queue *)0)->tx_maxrate) },
	{ "trans_timeout", offsetof(struct netdev_queue, trans_timeout), sizeof(((struct netdev_queue *)0)->trans_timeout) },
	{ "sb_dev", offsetof(struct netdev_queue, sb_dev), sizeof(((struct netdev_queue *)0)->sb_dev) },
	{ "pool", offsetof(struct netdev_queue, pool), sizeof(((struct netdev_queue *)0)->pool) },
	{ "dql", offsetof(struct netdev_queue, dql), sizeof(((struct netdev_queue *)0)->dql) },
	{ "_xmit_lock", offsetof(struct netdev_queue, _xmit_lock), sizeof(((struct netdev_queue *)0)->_xmit_lock) },
	{ "xmit_lock_owner", offsetof(struct netdev_queue, xmit_lock_owner), sizeof(((struct netdev_queue *)0)->xmit_lock_owner) },
	{ "trans_start", offsetof(struct netdev_queue, trans_start), sizeof(((struct netdev_queue *)0)->trans_start) },
	{ "state", offsetof(struct netdev_queue, state), sizeof(((struct netdev_queue *)0)->state) },
	{ "napi", offsetof(struct netdev_queue, napi), sizeof(((struct netdev_queue *)0)->napi) },
	{ "numa_node", offsetof(struct netdev_queue, numa_node), sizeof(((struct netdev_queue *)0)->numa_node) },
};
static const struct cordon_member usable_netdev_queue[] = {
	{ "_xmit_lock", offsetof(struct netdev_queue, _xmit_lock), sizeof(((struct netdev_queue *)0)->_xmit_lock) },
};
const struct cordon_type cordon_type_netdev_queue = {
	.name = "netdev_queue",
	.size = sizeof(struct netdev_queue),
	.member_count = ARRAY_SIZE(members_netdev_queue),
	.members = members_netdev_queue,
	.usable = usable_netdev_queue,
	.usable_count = ARRAY_SIZE(usable_netdev_queue),
};

_Static_assert(sizeof(struct netdev_queue_stats_rx) == 104, "struct netdev_queue_stats_rx changed its size");
static const struct cordon_member members_netdev_queue_stats_rx[] = {
	{ "bytes", offsetof(struct netdev_queue_stats_rx, bytes), sizeof(((struct netdev_queue_stats_rx *)0)->bytes) },
	{ "packets", offsetof(struct netdev_queue_stats_rx, packets), sizeof(((struct netdev_queue_stats_rx *)0)->packets) },
	{ "alloc_fail", offsetof(struct netdev_queue_stats_rx, alloc_fail), sizeof(((struct netdev_queue_stats_rx *)0)->alloc_fail) },
	{ "hw_drops", offsetof(struct netdev_queue_stats_rx, hw_drops), sizeof(((struct netdev_queue_stats_rx *)0)->hw_drops) },
	{ "hw_drop_overruns", offsetof(struct netdev_queue_stats_rx, hw_drop_overruns), sizeof(((struct netdev_queue_stats_rx *)0)->hw_drop_overruns) },
	{ "csum_unnecessary", offsetof(struct netdev_queue_stats_rx, csum_unnecessary), sizeof(((struct netdev_queue_stats_rx *)0)->csum_unnecessary) },
	{ "csum_none", offsetof(struct netdev_queue_stats_rx, csum_none), sizeof(((struct netdev_queue_stats_rx *)0)->csum_none) },
	{ "csum_bad", offsetof(struct netdev_queue_stats_rx, csum_bad), sizeof(((struct netdev_queue_stats_rx *)0)->csum_bad) },
	{ "hw_gro_packets", offsetof(struct netdev_queue_stats_rx, hw_gro_packets), sizeof(((struct netdev_queue_stats_rx *)0)->hw_gro_packets) },
	{ "hw_gro_bytes", offsetof(struct netdev_queue_stats_rx, hw_gro_bytes), sizeof(((struct netdev_queue_stats_rx *)0)->hw_gro_bytes) },
	{ "hw_gro_wire_packets", offsetof(struct netdev_queue_stats_rx, hw_gro_wire_packets), sizeof(((struct netdev_queue_stats_rx *)0)->hw_gro_wire_packets) },
	{ "hw_gro_wire_bytes", offsetof(struct netdev_queue_stats_rx, hw_gro_wire_bytes), sizeof(((struct netdev_queue_stats_rx *)0)->hw_gro_wire_bytes) },
	{ "hw_drop_ratelimits", offsetof(struct netdev_queue_stats_rx, hw_drop_ratelimits), sizeof(((struct netdev_queue_stats_rx *)0)->hw_drop_ratelimits) },
};
const struct cordon_type cordon_type_netdev_queue_stats_rx = {
	.name = "netdev_queue_stats_rx",
	.size = sizeof(struct netdev_queue_stats_rx),
	.member_count = ARRAY_SIZE(members_netdev_queue_stats_rx),
	.members = members_netdev_queue_stats_rx,
};

_Static_assert(sizeof(struct netdev_queue_stats_tx) == 104, "struct netdev_queue_stats_tx changed its size");
static const struct cordon_member members_netdev_queue_stats_tx[] = {
	{ "bytes", offsetof(struct netdev_queue_stats_tx, bytes), sizeof(((struct netdev_queue_stats_tx *)0)->bytes) },
	{ "packets", offsetof(struct netdev_queue_stats_tx, packets), sizeof(((struct netdev_queue_stats_tx *)0)->packets) },
	{ "hw_drops", offsetof(struct netdev_queue_stats_tx, hw_drops), sizeof(((struct netdev_queue_stats_tx *)0)->hw_drops) },
	{ "hw_drop_errors", offsetof(struct netdev_queue_stats_tx, hw_drop_errors), sizeof(((struct netdev_queue_stats_tx *)0)->hw_drop_errors) },
	{ "csum_none", offsetof(struct netdev_queue_stats_tx, csum_none), sizeof(((struct netdev_queue_stats_tx *)0)->csum_none) },
	{ "needs_csum", offsetof(struct netdev_queue_stats_tx, needs_csum), sizeof(((struct netdev_queue_stats_tx *)0)->needs_csum) },
	{ "hw_gso_packets", offsetof(struct netdev_queue_stats_tx, hw_gso_packets), sizeof(((struct netdev_queue_stats_tx *)0)->hw_gso_packets) },
	{ "hw_gso_bytes", offsetof(struct netdev_queue_stats_tx, hw_gso_bytes), sizeof(((struct netdev_queue_stats_tx *)0)->hw_gso_bytes) },
	{ "hw_gso_wire_packets", offsetof(struct netdev_queue_stats_tx, hw_gso_wire_packets), sizeof(((struct netdev_queue_stats_tx *)0)->hw_gso_wire_packets) },
	{ "hw_gso_wire_bytes", offsetof(struct netdev_queue_stats_tx, hw_gso_wire_bytes), sizeof(((struct netdev_queue_stats_tx *)0)->hw_gso_wire_bytes) },
	{ "hw_drop_ratelimits", offsetof(struct netdev_queue_stats_tx, hw_drop_ratelimits), sizeof(((struct netdev_queue_stats_tx *)0)->hw_drop_ratelimits) },
	{ "stop", offsetof(struct netdev_queue_stats_tx, stop), sizeof(((struct netdev_queue_stats_tx *)0)->stop) },
	{ "wake", offsetof(struct netdev_queue_stats_tx, wake), sizeof(((struct netdev_queue_stats_tx *)0)->wake) },
};
const struct cordon_type cordon_type_netdev_queue_stats_tx = {
	.name = "netdev_queue_stats_tx",
	.size = sizeof(struct netdev_queue_stats_tx),
	.member_count = ARRAY_SIZE(members_netdev_queue_stats_tx),
	.members = members_netdev_queue_stats_tx,
};

_Static_assert(sizeof(struct netdev_rx_queue) == 192, "struct netdev_rx_queue changed its size");
static const struct cordon_member members_netdev_rx_queue[] = {
	{ "xdp_rxq", offsetof(struct netdev_rx_queue, xdp_rxq), sizeof(((struct netdev_rx_queue *)0)->xdp_rxq) },
	{ "rps_map", offsetof(struct netdev_rx_queue, rps_map), sizeof(((struct netdev_rx_queue *)0)->rps_map) },
	{ "rps_flow_table", offsetof(struct netdev_rx_queue, rps_flow_table), sizeof(((struct netdev_rx_queue *)0)->rps_flow_table) },
	{ "kobj", offsetof(struct netdev_rx_queue, kobj), sizeof(((struct netdev_rx_queue *)0)->kobj) },
	{ "dev", offsetof(struct netdev_rx_queue, dev), sizeof(((struct netdev_rx_queue *)0)->dev) },
	{ "dev_tracker", offsetof(struct netdev_rx_queue, dev_tracker), sizeof(((struct netdev_rx_queue *)0)->dev_tracker) },
	{ "pool", offsetof(struct netdev_rx_queue, pool), sizeof(((struct netdev_rx_queue *)0)->pool) },
	{ "napi", offsetof(struct netdev_rx_queue, napi), sizeof(((struct netdev_rx_queue *)0)->napi) },
	{ "mp_params", offsetof(struct netdev_rx_queue, mp_params), sizeof(((struct netdev_rx_queue *)0)->mp_params) },
};
const struct cordon_type cordon_type_netdev_rx_queue = {
	.name = "netdev_rx_queue",
	.size = sizeof(struct netdev_rx_queue),
	.member_count = ARRAY_SIZE(members_netdev_rx_queue),
	.members = members_netdev_rx_queue,
};

_Static_assert(sizeof(struct netdev_stat_ops) == 24, "struct netdev_stat_ops changed its size");
static const struct cordon_member members_netdev_stat_ops[] = {
	{ "get_queue_stats_rx", offsetof(struct netdev_stat_ops, get_queue_stats_rx), sizeof(((struct netdev_stat_ops *)0)->get_queue_stats_rx) },
	{ "get_queue_stats_tx", offsetof(struct netdev_stat_ops, get_queue_stats_tx), sizeof(((struct netdev_stat_ops *)0)->get_queue_stats_tx) },
	{ "get_base_stats", offsetof(struct netdev_stat_ops, get_base_stats), sizeof(((struct netdev_stat_ops *)0)->get_base_stats) },
};
const struct cordon_type cordon_type_netdev_stat_ops = {
	.name = "netdev_stat_ops",
	.size = sizeof(struct netdev_stat_ops),
	.member_count = ARRAY_SIZE(members_netdev_stat_ops),
	.members = members_netdev_stat_ops,
};

_Static_assert(sizeof(struct netlink_ext_ack) == 136, "struct netlink_ext_ack changed its size");
static const struct cordon_member members_netlink_ext_ack[] = {
	{ "_msg", offsetof(struct netlink_ext_ack, _msg), sizeof(((struct netlink_ext_ack *)0)->_msg) },
	{ "bad_attr", offsetof(struct netlink_ext_ack, bad_attr), sizeof(((struct netlink_ext_ack *)0)->bad_attr) },
	{ "policy", offsetof(struct netlink_ext_ack, policy), sizeof(((struct netlink_ext_ack *)0)->policy) },
	{ "miss_nest", offsetof(struct netlink_ext_ack, miss_nest), sizeof(((struct netlink_ext_ack *)0)->miss_nest) },
	{ "miss_type", offsetof(struct netlink_ext_ack, miss_type), sizeof(((struct netlink_ext_ack *)0)->miss_type) },
	{ "cookie", offsetof(struct netlink_ext_ack, cookie), sizeof(((struct netlink_ext_ack *)0)->cookie) },
	{ "cookie_len", offsetof(struct netlink_ext_ack, cookie_len), sizeof(((struct netlink_ext_ack *)0)->cookie_len) },
	{ "_msg_buf", offsetof(struct netlink_ext_ack, _msg_buf), sizeof(((struct netlink_ext_ack *)0)->_msg_buf) },
};
const struct cordon_type cordon_type_netlink_ext_ack = {
	.name = "netlink_ext_ack",
	.size = sizeof(struct netlink_ext_ack),
	.member_count = ARRAY_SIZE(members_netlink_ext_ack),
	.members = members_netlink_ext_ack,
};

_Static_assert(sizeof(struct nf_conntrack) == 4, "struct nf_conntrack changed its size");
static const struct cordon_member members_nf_conntrack[] = {
	{ "use", offsetof(struct nf_conntrack, use), sizeof(((struct nf_conntrack *)0)->use) },
};
const struct cordon_type cordon_type_nf_conntrack = {
	.name = "nf_conntrack",
	.size = sizeof(struct nf_conntrack),
	.member_count = ARRAY_SIZE(members_nf_conntrack),
	.members = members_nf_conntrack,
};

_Static_assert(sizeof(struct nls_table) == 64, "struct nls_table changed its size");
static const struct cordon_member members_nls_table[] = {
	{ "charset", offsetof(struct nls_table, charset), sizeof(((struct nls_table *)0)->charset) },
	{ "alias", offsetof(struct nls_table, alias), sizeof(((struct nls_table *)0)->alias) },
	{ "uni2char", offsetof(struct nls_table, uni2char), sizeof(((struct nls_table *)0)->uni2char) },
	{ "char2uni", offsetof(struct nls_table, char2uni), sizeof(((struct nls_table *)0)->char2uni) },
	{ "charset2lower", offsetof(struct nls_table, charset2lower), sizeof(((struct nls_table *)0)->charset2lower) },
	{ "charset2upper", offsetof(struct nls_table, charset2upper), sizeof(((struct nls_table *)0)->charset2upper) },
	{ "owner", offsetof(struct nls_table, owner), sizeof(((struct nls_table *)0)->owner) },
	{ "next", offsetof(struct nls_table, next), sizeof(((struct nls_table *)0)->next) },
};
const struct cordon_type cordon_type_nls_table = {
	.name = "nls_table",
	.size = sizeof(struct nls_table),
	.member_count = ARRAY_SIZE(members_nls_table),
	.members = members_nls_table,
};

_Static_assert(sizeof(struct notifier_block) == 24, "struct notifier_block changed its size");
static const struct cordon_member members_notifier_block[] = {
	{ "notifier_call", offsetof(struct notifier_block, notifier_call), sizeof(((struct notifier_block *)0)->notifier_call) },
	{ "next", offsetof(struct notifier_block, next), sizeof(((struct notifier_block *)0)->next) },
	{ "priority", offsetof(struct notifier_block, priority), sizeof(((struct notifier_block *)0)->priority) },
};
const struct cordon_type cordon_type_notifier_block = {
	.name = "notifier_block",
	.size = sizeof(struct notifier_block),
	.member_count = ARRAY_SIZE(members_notifier_block),
	.members = members_notifier_block,
};

_Static_assert(sizeof(struct nvme_dhchap_key) == 16, "struct nvme_dhchap_key changed its size");
static const struct cordon_member members_nvme_dhchap_key[] = {
	{ "len", offsetof(struct nvme_dhchap_key, len), sizeof(((struct nvme_dhchap_key *)0)->len) },
	{ "hash", offsetof(struct nvme_dhchap_key, hash), sizeof(((struct nvme_dhchap_key *)0)->hash) },
};
const struct cordon_type cordon_type_nvme_dhchap_key = {
	.name = "nvme_dhchap_key",
	.size = sizeof(struct nvme_dhchap_key),
	.member_count = ARRAY_SIZE(members_nvme_dhchap_key),
	.members = members_nvme_dhchap_key,
};

const struct cordon_type cordon_type_opal_dev = { .name = "opal_dev" };

_Static_assert(sizeof(struct page) == 64, "struct page changed its size");
static const struct cordon_member members_page[] = {
	{ "flags", offsetof(struct page, flags), sizeof(((struct page *)0)->flags) },
	{ "lru", offsetof(struct page, lru), sizeof(((struct page *)0)->lru) },
	{ "__filler", offsetof(struct page, __filler), sizeof(((struct page *)0)->__filler) },
	{ "mlock_count", offsetof(struct page, mlock_count), sizeof(((struct page *)0)->mlock_count) },
	{ "buddy_list", offsetof(struct page, buddy_list), sizeof(((struct page *)0)->buddy_list) },
	{ "pcp_list", offsetof(struct page, pcp_list), sizeof(((struct page *)0)->pcp_list) },
	{ "mapping", offsetof(struct page, mapping), sizeof(((struct page *)0)->mapping) },
	{ "index", offsetof(struct page, index), sizeof(((struct page *)0)->index) },
	{ "share", offsetof(struct page, share), sizeof(((struct page *)0)->share) },
	{ "private", offsetof(struct page, private), sizeof(((struct page *)0)->private) },
	{ "pp_magic", offsetof(struct page, pp_magic), sizeof(((struct page *)0)->pp_magic) },
	{ "pp", offsetof(struct page, pp), sizeof(((struct page *)0)->pp) },
	{ "_pp_mapping_pad", offsetof(struct page, _pp_mapping_pad), sizeof(((struct page *)0)->_pp_mapping_pad) },
	{ "dma_addr", offsetof(struct page, dma_addr), sizeof(((struct page *)0)->dma_addr) },
	{ "pp_ref_count", offsetof(struct page, pp_ref_count), sizeof(((struct page *)0)->pp_ref_count) },
	{ "compound_head", offsetof(struct page, compound_head), sizeof(((struct page *)0)->compound_head) },
	{ "pgmap", offsetof(struct page, pgmap), sizeof(((struct page *)0)->pgmap) },
	{ "zone_device_data", offsetof(struct page, zone_device_data), sizeof(((struct page *)0)->zone_device_data) },
	{ "callback_head", offsetof(struct page, callback_head), sizeof(((struct page *)0)->callback_head) },
	{ "page_type", offsetof(struct page, page_type), sizeof(((struct page *)0)->page_type) },
	{ "_mapcount", offsetof(struct page, _mapcount), sizeof(((struct page *)0)->_mapcount) },
	{ "_refcount", offsetof(struct page, _refcount), sizeof(((struct page *)0)->_refcount) },
	{ "memcg_data", offsetof(struct page, memcg_data), sizeof(((struct page *)0)->memcg_data) },
};
const struct cordon_type cordon_type_page = {
	.name = "page",
	.size = sizeof(struct page),
	.member_count = ARRAY_SIZE(members_page),
	.members = members_page,
};

_Static_assert(sizeof(struct page_frag) == 16, "struct page_frag changed its size");
static const struct cordon_member members_page_frag[] = {
	{ "page", offsetof(struct page_frag, page), sizeof(((struct page_frag *)0)->page) },
	{ "offset", offsetof(struct page_frag, offset), sizeof(((struct page_frag *)0)->offset) },
	{ "size", offsetof(struct page_frag, size), sizeof(((struct page_frag *)0)->size) },
};
const struct cordon_type cordon_type_page_frag = {
	.name = "page_frag",
	.size = sizeof(struct page_frag),
	.member_count = ARRAY_SIZE(members_page_frag),
	.members = members_page_frag,
};

_Static_assert(sizeof(struct pci_bus) == 1072, "struct pci_bus changed its size");
static const struct cordon_member members_pci_bus[] = {
	{ "node", offsetof(struct pci_bus, node), sizeof(((struct pci_bus *)0)->node) },
	{ "parent", offsetof(struct pci_bus, parent), sizeof(((struct pci_bus *)0)->parent) },
	{ "children", offsetof(struct pci_bus, children), sizeof(((struct pci_bus *)0)->children) },
	{ "devices", offsetof(struct pci_bus, devices), sizeof(((struct pci_bus *)0)->devices) },
	{ "self", offsetof(struct pci_bus, self), sizeof(((struct pci_bus *)0)->self) },
	{ "slots", offsetof(struct pci_bus, slots), sizeof(((struct pci_bus *)0)->slots) },
	{ "resource", offsetof(struct pci_bus, resource), sizeof(((struct pci_bus *)0)->resource) },
	{ "resources", offsetof(struct pci_bus, resources), sizeof(((struct pci_bus *)0)->resources) },
	{ "busn_res", offsetof(struct pci_bus, busn_res), sizeof(((struct pci_bus *)0)->busn_res) },
	{ "ops", offsetof(struct pci_bus, ops), sizeof(((struct pci_bus *)0)->ops) },
	{ "sysdata", offsetof(struct pci_bus, sysdata), sizeof(((struct pci_bus *)0)->sysdata) },
	{ "procdir", offsetof(struct pci_bus, procdir), sizeof(((struct pci_bus *)0)->procdir) },
	{ "number", offsetof(struct pci_bus, number), sizeof(((struct pci_bus *)0)->number) },
	{ "primary", offsetof(struct pci_bus, primary), sizeof(((struct pci_bus *)0)->primary) },
	{ "max_bus_speed", offsetof(struct pci_bus, max_bus_speed), sizeof(((struct pci_bus *)0)->max_bus_speed) },
	{ "cur_bus_speed", offsetof(struct pci_bus, cur_bus_speed), sizeof(((struct pci_bus *)0)->cur_bus_speed) },
	{ "name", offsetof(struct pci_bus, name), sizeof(((struct pci_bus *)0)->name) },
	{ "bridge_ctl", offsetof(struct pci_bus, bridge_ctl), sizeof(((struct pci_bus *)0)->bridge_ctl) },
	{ "bus_flags", offsetof(struct pci_bus, bus_flags), sizeof(((struct pci_bus *)0)->bus_flags) },
	{ "bridge", offsetof(struct pci_bus, bridge), sizeof(((struct pci_bus *)0)->bridge) },
	{ "dev", offsetof(struct pci_bus, dev), sizeof(((struct pci_bus *)0)->dev) },
	{ "legacy_io", offsetof(struct pci_bus, legacy_io), sizeof(((struct pci_bus *)0)->legacy_io) },
	{ "legacy_mem", offsetof(struct pci_bus, legacy_mem), sizeof(((struct pci_bus *)0)->legacy_mem) },
	{ "is_added", 1064, 1 },	/* bit-field */
	{ "unsafe_warn", 1064, 1 },	/* bit-field */
};
const struct cordon_type cordon_type_pci_bus = {
	.name = "pci_bus",
	.size = sizeof(struct pci_bus),
	.member_count = ARRAY_SIZE(members_pci_bus),
	.members = members_pci_bus,
};

_Static_assert(sizeof(struct pci_bus_region) == 16, "struct pci_bus_region changed its size");
static const struct cordon_member members_pci_bus_region[] = {
	{ "start", offsetof(struct pci_bus_region, start), sizeof(((struct pci_bus_region *)0)->start) },
	{ "end", offsetof(struct pci_bus_region, end), sizeof(((struct pci_bus_region *)0)->end) },
};
const struct cordon_type cordon_type_pci_bus_region = {
	.name = "pci_bus_region",
	.size = sizeof(struct pci_bus_region),
	.member_count = ARRAY_SIZE(members_pci_bus_region),
	.members = members_pci_bus_region,
};

_Static_assert(sizeof(struct pci_dev) == 2648, "struct pci_dev changed its size");
static const struct cordon_member members_pci_dev[] = {
	{ "bus_list", offsetof(struct pci_dev, bus_list), sizeof(((struct pci_dev *)0)->bus_list) },
	{ "bus", offsetof(struct pci_dev, bus), sizeof(((struct pci_dev *)0)->bus) },
	{ "subordinate", offsetof(struct pci_dev, subordinate), sizeof(((struct pci_dev *)0)->subordinate) },
	{ "sysdata", offsetof(struct pci_dev, sysdata), sizeof(((struct pci_dev *)0)->sysdata) },
	{ "procent", offsetof(struct pci_dev, procent), sizeof(((struct pci_dev *)0)->procent) },
	{ "slot", offsetof(struct pci_dev, slot), sizeof(((struct pci_dev *)0)->slot) },
	{ "devfn", offsetof(struct pci_dev, devfn), sizeof(((struct pci_dev *)0)->devfn) },
	{ "vendor", offsetof(struct pci_dev, vendor), sizeof(((struct pci_dev *)0)->vendor) },
	{ "device", offsetof(struct pci_dev, device), sizeof(((struct pci_dev *)0)->device) },
	{ "subsystem_vendor", offsetof(struct pci_dev, subsystem_vendor), sizeof(((struct pci_dev *)0)->subsystem_vendor) },
	{ "subsystem_device", offsetof(struct pci_dev, subsystem_device), sizeof(((struct pci_dev *)0)->subsystem_device) },
	{ "class", offsetof(struct pci_dev, class), sizeof(((struct pci_dev *)0)->class) },
	{ "revision", offsetof(struct pci_dev, revision), sizeof(((struct pci_dev *)0)->revision) },
	{ "hdr_type", offsetof(struct pci_dev, hdr_type), sizeof(((struct pci_dev *)0)->hdr_type) },
	{ "aer_cap", offsetof(struct pci_dev, aer_cap), sizeof(((struct pci_dev *)0)->aer_cap) },
	{ "aer_stats", offsetof(struct pci_dev, aer_stats), sizeof(((struct pci_dev *)0)->aer_stats) },
	{ "rcec_ea", offsetof(struct pci_dev, rcec_ea), sizeof(((struct pci_dev *)0)->rcec_ea) },
	{ "rcec", offsetof(struct pci_dev, rcec), sizeof(((struct pci_dev *)0)->rcec) },
	{ "devcap", offsetof(struct pci_dev, devcap), sizeof(((struct pci_dev *)0)->devcap) },
	{ "pcie_cap", offsetof(struct pci_dev, pcie_cap), sizeof(((struct pci_dev *)0)->pcie_cap) },
	{ "msi_cap", offsetof(struct pci_dev, msi_cap), sizeof(((struct pci_dev *)0)->msi_cap) },
	{ "msix_cap", offsetof(struct pci_dev, msix_cap), sizeof(((struct pci_dev *)0)->msix_cap) },
	{ "pcie_mpss", 111, 1 },	/* bit-field */
	{ "rom_base_reg", offsetof(struct pci_dev, rom_base_reg), sizeof(((struct pci_dev *)0)->rom_base_reg) },
	{ "pin", offsetof(struct pci_dev, pin), sizeof(((struct pci_dev *)0)->pin) },
	{ "pcie_flags_reg", offsetof(struct pci_dev, pcie_flags_reg), sizeof(((struct pci_dev *)0)->pcie_flags_reg) },
	{ "dma_alias_mask", offsetof(struct pci_dev, dma_alias_mask), sizeof(((struct pci_dev *)0)->dma_alias_mask) },
	{ "driver", offsetof(struct pci_dev, driver), sizeof(((struct pci_dev *)0)->driver) },
	{ "dma_mask", offsetof(struct pci_dev, dma_mask), sizeof(((struct pci_dev *)0)->dma_mask) },
	{ "dma_parms", offsetof(struct pci_dev, dma_parms), sizeof(((struct pci_dev *)0)->dma_parms) },
	{ "current_state", offsetof(struct pci_dev, current_state), sizeof(((struct pci_dev *)0)->current_state) },
	{ "pm_cap", offsetof(struct pci_dev, pm_cap), sizeof(((struct pci_dev *)0)->pm_cap) },
	{ "pme_support", 165, 3 },	/* bit-field */
	{ "pme_poll", 165, 3 },	/* bit-field */
	{ "pinned", 165, 3 },	/* bit-field */
	{ "config_rrs_sv", 165, 3 },	/* bit-field */
	{ "imm_ready", 165, 3 },	/* bit-field */
	{ "d1_support", 165, 3 },	/* bit-field */
	{ "d2_support", 165, 3 },	/* bit-field */
	{ "no_d1d2", 165, 3 },	/* bit-field */
	{ "no_d3cold", 165, 3 },	/* bit-field */
	{ "bridge_d3", 165, 3 },	/* bit-field */
	{ "d3cold_allowed", 165, 3 },	/* bit-field */
	{ "mmio_always_on", 165, 3 },	/* bit-field */
	{ "wakeup_prepared", 165, 3 },	/* bit-field */
	{ "skip_bus_pm", 165, 3 },	/* bit-field */
	{ "ignore_hotplug", 165, 3 },	/* bit-field */
	{ "hotplug_user_indicators", 165, 3 },	/* bit-field */
	{ "clear_retrain_link", 165, 3 },	/* bit-field */
	{ "d3hot_delay", offsetof(struct pci_dev, d3hot_delay), sizeof(((struct pci_dev *)0)->d3hot_delay) },
	{ "d3cold_delay", offsetof(struct pci_dev, d3cold_delay), sizeof(((struct pci_dev *)0)->d3cold_delay) },
	{ "l1ss", offsetof(struct pci_dev, l1ss), sizeof(((struct pci_dev *)0)->l1ss) },
	{ "link_state", offsetof(struct pci_dev, link_state), sizeof(((struct pci_dev *)0)->link_state) },
	{ "aspm_l0s_support", 192, 1 },	/* bit-field */
	{ "aspm_l1_support", 192, 1 },	/* bit-field */
	{ "ltr_path", 192, 1 },	/* bit-field */
	{ "pasid_no_tlp", 192, 1 },	/* bit-field */
	{ "eetlp_prefix_path", 192, 1 },	/* bit-field */
	{ "error_state", offsetof(struct pci_dev, error_state), sizeof(((struct pci_dev *)0)->error_state) },
	{ "dev", offsetof(struct pci_dev, dev), sizeof(((struct pci_dev *)0)->dev) },
	{ "cfg_size", offsetof(struct pci_dev, cfg_size), sizeof(((struct pci_dev *)0)->cfg_size) },
	{ "irq", offsetof(struct pci_dev, irq), sizeof(((struct pci_dev *)0)->irq) },
	{ "resource", offsetof(struct pci_dev, resource), sizeof(((struct pci_dev *)0)->resource) },
	{ "driver_exclusive_resource", offsetof(struct pci_dev, driver_exclusive_resource), sizeof(((struct pci_dev *)0)->driver_exclusive_resource) },
	{ "match_driver", offsetof(struct pci_dev, match_driver), sizeof(((struct pci_dev *)0)->match_driver) },
	{ "transparent", 2129, 5 },	/* bit-field */
	{ "io_window", 2129, 5 },	/* bit-field */
	{ "pref_window", 2129, 5 },	/* bit-field */
	{ "pref_64_window", 2129, 5 },	/* bit-field */
	{ "multifunction", 2129, 5 },	/* bit-field */
	{ "is_busmaster", 2129, 5 },	/* bit-field */
	{ "no_msi", 2129, 5 },	/* bit-field */
	{ "no_64bit_msi", 2129, 5 },	/* bit-field */
	{ "block_cfg_access", 2129, 5 },	/* bit-field */
	{ "broken_parity_status", 2129, 5 },	/* bit-field */
	{ "irq_reroute_variant", 2129, 5 },	/* bit-field */
	{ "msi_enabled", 2129, 5 },	/* bit-field */
	{ "msix_enabled", 2129, 5 },	/* bit-field */
	{ "ari_enabled", 2129, 5 },	/* bit-field */
	{ "ats_enabled", 2129, 5 },	/* bit-field */
	{ "pasid_enabled", 2129, 5 },	/* bit-field */
	{ "pri_enabled", 2129, 5 },	/* bit-field */
	{ "is_managed", 2129, 5 },	/* bit-field */
	{ "is_msi_managed", 2129, 5 },	/* bit-field */
	{ "needs_freset", 2129, 5 },	/* bit-field */
	{ "state_saved", 2129, 5 },	/* bit-field */
	{ "is_physfn", 2129, 5 },	/* bit-field */
	{ "is_virtfn", 2129, 5 },	/* bit-field */
	{ "is_hotplug_bridge", 2129, 5 },	/* bit-field */
	{ "is_pciehp", 2129, 5 },	/* bit-field */
	{ "shpc_managed", 2129, 5 },	/* bit-field */
	{ "is_thunderbolt", 2129, 5 },	/* bit-field */
	{ "untrusted", 2129, 5 },	/* bit-field */
	{ "external_facing", 2129, 5 },	/* bit-field */
	{ "broken_intx_masking", 2129, 5 },	/* bit-field */
	{ "io_window_1k", 2129, 5 },	/* bit-field */
	{ "irq_managed", 2129, 5 },	/* bit-field */
	{ "non_compliant_bars", 2129, 5 },	/* bit-field */
	{ "is_probed", 2129, 5 },	/* bit-field */
	{ "link_active_reporting", 2129, 5 },	/* bit-field */
	{ "no_vf_scan", 2129, 5 },	/* bit-field */
	{ "no_command_memory", 2129, 5 },	/* bit-field */
	{ "rom_bar_overlap", 2129, 5 },	/* bit-field */
	{ "rom_attr_enabled", 2129, 5 },	/* bit-field */
	{ "dev_flags", offsetof(struct pci_dev, dev_flags), sizeof(((struct pci_dev *)0)->dev_flags) },
	{ "enable_cnt", offsetof(struct pci_dev, enable_cnt), sizeof(((struct pci_dev *)0)->enable_cnt) },
	{ "pcie_cap_lock", offsetof(struct pci_dev, pcie_cap_lock), sizeof(((struct pci_dev *)0)->pcie_cap_lock) },
	{ "saved_config_space", offsetof(struct pci_dev, saved_config_space), sizeof(((struct pci_dev *)0)->saved_config_space) },
	{ "saved_cap_space", offsetof(struct pci_dev, saved_cap_space), sizeof(((struct pci_dev *)0)->saved_cap_space) },
	{ "res_attr", offsetof(struct pci_dev, res_attr), sizeof(((struct pci_dev *)0)->res_attr) },
	{ "res_attr_wc", offsetof(struct pci_dev, res_attr_wc), sizeof(((struct pci_dev *)0)->res_attr_wc) },
	{ "broken_cmd_compl", 2488, 1 },	/* bit-field */
	{ "ptm_cap", offsetof(struct pci_dev, ptm_cap), sizeof(((struct pci_dev *)0)->ptm_cap) },
	{ "ptm_root", 2492, 1 },	/* bit-field */
	{ "ptm_enabled", 2492, 1 },	/* bit-field */
	{ "ptm_granularity", offsetof(struct pci_dev, ptm_granularity), sizeof(((struct pci_dev *)0)->ptm_granularity) },
	{ "msix_base", offsetof(struct pci_dev, msix_base), sizeof(((struct pci_dev *)0)->msix_base) },
	{ "msi_lock", offsetof(struct pci_dev, msi_lock), sizeof(((struct pci_dev *)0)->msi_lock) },
	{ "vpd", offsetof(struct pci_dev, vpd), sizeof(((struct pci_dev *)0)->vpd) },
	{ "dpc_cap", offsetof(struct pci_dev, dpc_cap), sizeof(((struct pci_dev *)0)->dpc_cap) },
	{ "dpc_rp_extensions", 2554, 1 },	/* bit-field */
	{ "dpc_rp_log_size", offsetof(struct pci_dev, dpc_rp_log_size), sizeof(((struct pci_dev *)0)->dpc_rp_log_size) },
	{ "sriov", offsetof(struct pci_dev, sriov), sizeof(((struct pci_dev *)0)->sriov) },
	{ "physfn", offsetof(struct pci_dev, physfn), sizeof(((struct pci_dev *)0)->physfn) },
	{ "ats_cap", offsetof(struct pci_dev, ats_cap), sizeof(((struct pci_dev *)0)->ats_cap) },
	{ "ats_stu", offsetof(struct pci_dev, ats_stu), sizeof(((struct pci_dev *)0)->ats_stu) },
	{ "pri_cap", offsetof(struct pci_dev, pri_cap), sizeof(((struct pci_dev *)0)->pri_cap) },
	{ "pri_reqs_alloc", offsetof(struct pci_dev, pri_reqs_alloc), sizeof(((struct pci_dev *)0)->pri_reqs_alloc) },
	{ "pasid_required", 2580, 1 },	/* bit-field */
	{ "pasid_cap", offsetof(struct pci_dev, pasid_cap), sizeof(((struct pci_dev *)0)->pasid_cap) },
	{ "pasid_features", offsetof(struct pci_dev, pasid_features), sizeof(((struct pci_dev *)0)->pasid_features) },
	{ "doe_mbs", offsetof(struct pci_dev, doe_mbs), sizeof(((struct pci_dev *)0)->doe_mbs) },
	{ "acs_cap", offsetof(struct pci_dev, acs_cap), sizeof(((struct pci_dev *)0)->acs_cap) },
	{ "supported_speeds", offsetof(struct pci_dev, supported_speeds), sizeof(((struct pci_dev *)0)->supported_speeds) },
	{ "rom", offsetof(struct pci_dev, rom), sizeof(((struct pci_dev *)0)->rom) },
	{ "romlen", offsetof(struct pci_dev, romlen), sizeof(((struct pci_dev *)0)->romlen) },
	{ "priv_flags", offsetof(struct pci_dev, priv_flags), sizeof(((struct pci_dev *)0)->priv_flags) },
	{ "reset_methods", offsetof(struct pci_dev, reset_methods), sizeof(((struct pci_dev *)0)->reset_methods) },
};
const struct cordon_type cordon_type_pci_dev = {
	.name = "pci_dev",
	.size = sizeof(struct pci_dev),
	.member_count = ARRAY_SIZE(members_pci_dev),
	.members = members_pci_dev,
};

_Static_assert(sizeof(struct pci_device_id) == 40, "struct pci_device_id changed its size");
static const struct cordon_member members_pci_device_id[] = {
	{ "vendor", offsetof(struct pci_device_id, vendor), sizeof(((struct pci_device_id *)0)->vendor) },
	{ "device", offsetof(struct pci_device_id, device), sizeof(((struct pci_device_id *)0)->device) },
	{ "subvendor", offsetof(struct pci_device_id, subvendor), sizeof(((struct pci_device_id *)0)->subvendor) },
	{ "subdevice", offsetof(struct pci_device_id, subdevice), sizeof(((struct pci_device_id *)0)->subdevice) },
	{ "class", offsetof(struct pci_device_id, class), sizeof(((struct pci_device_id *)0)->class) },
	{ "class_mask", offsetof(struct pci_device_id, class_mask), sizeof(((struct pci_device_id *)0)->class_mask) },
	{ "driver_data", offsetof(struct pci_device_id, driver_data), sizeof(((struct pci_device_id *)0)->driver_data) },
	{ "override_only", offsetof(struct pci_device_id, override_only), sizeof(((struct pci_device_id *)0)->override_only) },
};
const struct cordon_type cordon_type_pci_device_id = {
	.name = "pci_device_id",
	.size = sizeof(struct pci_device_id),
	.member_count = ARRAY_SIZE(members_pci_device_id),
	.members = members_pci_device_id,
};

_Static_assert(sizeof(struct pci_driver) == 280, "struct pci_driver changed its size");
static const struct cordon_member members_pci_driver[] = {
	{ "name", offsetof(struct pci_driver, name), sizeof(((struct pci_driver *)0)->name) },
	{ "id_table", offsetof(struct pci_driver, id_table), sizeof(((struct pci_driver *)0)->id_table) },
	{ "probe", offsetof(struct pci_driver, probe), sizeof(((struct pci_driver *)0)->probe) },
	{ "remove", offsetof(struct pci_driver, remove), sizeof(((struct pci_driver *)0)->remove) },
	{ "suspend", offsetof(struct pci_driver, suspend), sizeof(((struct pci_driver *)0)->suspend) },
	{ "resume", offsetof(struct pci_driver, resume), sizeof(((struct pci_driver *)0)->resume) },
	{ "shutdown", offsetof(struct pci_driver, shutdown), sizeof(((struct pci_driver *)0)->shutdown) },
	{ "sriov_configure", offsetof(struct pci_driver, sriov_configure), sizeof(((struct pci_driver *)0)->sriov_configure) },
	{ "sriov_set_msix_vec_count", offsetof(struct pci_driver, sriov_set_msix_vec_count), sizeof(((struct pci_driver *)0)->sriov_set_msix_vec_count) },
	{ "sriov_get_vf_total_msix", offsetof(struct pci_driver, sriov_get_vf_total_msix), sizeof(((struct pci_driver *)0)->sriov_get_vf_total_msix) },
	{ "err_handler", offsetof(struct pci_driver, err_handler), sizeof(((struct pci_driver *)0)->err_handler) },
	{ "groups", offsetof(struct pci_driver, groups), sizeof(((struct pci_driver *)0)->groups) },
	{ "dev_groups", offsetof(struct pci_driver, dev_groups), sizeof(((struct pci_driver *)0)->dev_groups) },
	{ "driver", offsetof(struct pci_driver, driver), sizeof(((struct pci_driver *)0)->driver) },
	{ "dynids", offsetof(struct pci_driver, dynids), sizeof(((struct pci_driver *)0)->dynids) },
	{ "driver_managed_dma", offsetof(struct pci_driver, driver_managed_dma), sizeof(((struct pci_driver *)0)->driver_managed_dma) },
};
const struct cordon_type cordon_type_pci_driver = {
	.name = "pci_driver",
	.size = sizeof(struct pci_driver),
	.member_count = ARRAY_SIZE(members_pci_driver),
	.members = members_pci_driver,
};

_Static_assert(sizeof(struct pci_error_handlers) == 56, "struct pci_error_handlers changed its size");
static const struct cordon_member members_pci_error_handlers[] = {
	{ "error_detected", offsetof(struct pci_error_handlers, error_detected), sizeof(((struct pci_error_handlers *)0)->error_detected) },
	{ "mmio_enabled", offsetof(struct pci_error_handlers, mmio_enabled), sizeof(((struct pci_error_handlers *)0)->mmio_enabled) },
	{ "slot_reset", offsetof(struct pci_error_handlers, slot_reset), sizeof(((struct pci_error_handlers *)0)->slot_reset) },
	{ "reset_prepare", offsetof(struct pci_error_handlers, reset_prepare), sizeof(((struct pci_error_handlers *)0)->reset_prepare) },
	{ "reset_done", offsetof(struct pci_error_handlers, reset_done), sizeof(((struct pci_error_handlers *)0)->reset_done) },
	{ "resume", offsetof(struct pci_error_handlers, resume), sizeof(((struct pci_error_handlers *)0)->resume) },
	{ "cor_error_detected", offsetof(struct pci_error_handlers, cor_error_detected), sizeof(((struct pci_error_handlers *)0)->cor_error_detected) },
};
const struct cordon_type cordon_type_pci_error_handlers = {
	.name = "pci_error_handlers",
	.size = sizeof(struct pci_error_handlers),
	.member_count = ARRAY_SIZE(members_pci_error_handlers),
	.members = members_pci_error_handlers,
};

const struct cordon_type cordon_type_pci_saved_state = { .name = "pci_saved_state" };

_Static_assert(sizeof(struct pcpu_hot) == 64, "struct pcpu_hot changed its size");
static const struct cordon_member members_pcpu_hot[] = {
	{ "current_task", offsetof(struct pcpu_hot, current_task), sizeof(((struct pcpu_hot *)0)->current_task) },
	{ "preempt_count", offsetof(struct pcpu_hot, preempt_count), sizeof(((struct pcpu_hot *)0)->preempt_count) },
	{ "cpu_number", offsetof(struct pcpu_hot, cpu_number), sizeof(((struct pcpu_hot *)0)->cpu_number) },
	{ "call_depth", offsetof(struct pcpu_hot, call_depth), sizeof(((struct pcpu_hot *)0)->call_depth) },
	{ "top_of_stack", offsetof(struct pcpu_hot, top_of_stack), sizeof(((struct pcpu_hot *)0)->top_of_stack) },
	{ "hardirq_stack_ptr", offsetof(struct pcpu_hot, hardirq_stack_ptr), sizeof(((struct pcpu_hot *)0)->hardirq_stack_ptr) },
	{ "softirq_pending", offsetof(struct pcpu_hot, softirq_pending), sizeof(((struct pcpu_hot *)0)->softirq_pending) },
	{ "hardirq_stack_inuse", offsetof(struct pcpu_hot, hardirq_stack_inuse), sizeof(((struct pcpu_hot *)0)->hardirq_stack_inuse) },
	{ "pad", offsetof(struct pcpu_hot, pad), sizeof(((struct pcpu_hot *)0)->pad) },
};
const struct cordon_type cordon_type_pcpu_hot = {
	.name = "pcpu_hot",
	.size = sizeof(struct pcpu_hot),
	.member_count = ARRAY_SIZE(members_pcpu_hot),
	.members = members_pcpu_hot,
};

_Static_assert(sizeof(struct pcpu_lstats) == 16, "struct pcpu_lstats changed its size");
static const struct cordon_member members_pcpu_lstats[] = {
	{ "packets", offsetof(struct pcpu_lstats, packets), sizeof(((struct pcpu_lstats *)0)->packets) },
	{ "bytes", offsetof(struct pcpu_lstats, bytes), sizeof(((struct pcpu_lstats *)0)->bytes) },
	{ "syncp", offsetof(struct pcpu_lstats, syncp), sizeof(((struct pcpu_lstats *)0)->syncp) },
};
const struct cordon_type cordon_type_pcpu_lstats = {
	.name = "pcpu_lstats",
	.size = sizeof(struct pcpu_lstats),
	.member_count = ARRAY_SIZE(members_pcpu_lstats),
	.members = members_pcpu_lstats,
};

_Static_assert(sizeof(struct pcpu_sw_netstats) == 32, "struct pcpu_sw_netstats changed its size");
static const struct cordon_member members_pcpu_sw_netstats[] = {
	{ "rx_packets", offsetof(struct pcpu_sw_netstats, rx_packets), sizeof(((struct pcpu_sw_netstats *)0)->rx_packets) },
	{ "rx_bytes", offsetof(struct pcpu_sw_netstats, rx_bytes), sizeof(((struct pcpu_sw_netstats *)0)->rx_bytes) },
	{ "tx_packets", offsetof(struct pcpu_sw_netstats, tx_packets), sizeof(((struct pcpu_sw_netstats *)0)->tx_packets) },
	{ "tx_bytes", offsetof(struct pcpu_sw_netstats, tx_bytes), sizeof(((struct pcpu_sw_netstats *)0)->tx_bytes) },
	{ "syncp", offsetof(struct pcpu_sw_netstats, syncp), sizeof(((struct pcpu_sw_netstats *)0)->syncp) },
};
const struct cordon_type cordon_type_pcpu_sw_netstats = {
	.name = "pcpu_sw_netstats",
	.size = sizeof(struct pcpu_sw_netstats),
	.member_count = ARRAY_SIZE(members_pcpu_sw_netstats),
	.members = members_pcpu_sw_netstats,
};

_Static_assert(sizeof(struct phy_device) == 1520, "struct phy_device changed its size");
static const struct cordon_member members_phy_device[] = {
	{ "mdio", offsetof(struct phy_device, mdio), sizeof(((struct phy_device *)0)->mdio) },
	{ "drv", offsetof(struct phy_device, drv), sizeof(((struct phy_device *)0)->drv) },
	{ "devlink", offsetof(struct phy_device, devlink), sizeof(((struct phy_device *)0)->devlink) },
	{ "phyindex", offsetof(struct phy_device, phyindex), sizeof(((struct phy_device *)0)->phyindex) },
	{ "phy_id", offsetof(struct phy_device, phy_id), sizeof(((struct phy_device *)0)->phy_id) },
	{ "c45_ids", offsetof(struct phy_device, c45_ids), sizeof(((struct phy_device *)0)->c45_ids) },
	{ "is_c45", 1032, 3 },	/* bit-field */
	{ "is_internal", 1032, 3 },	/* bit-field */
	{ "is_pseudo_fixed_link", 1032, 3 },	/* bit-field */
	{ "is_gigabit_capable", 1032, 3 },	/* bit-field */
	{ "has_fixups", 1032, 3 },	/* bit-field */
	{ "suspended", 1032, 3 },	/* bit-field */
	{ "suspended_by_mdio_bus", 1032, 3 },	/* bit-field */
	{ "sysfs_links", 1032, 3 },	/* bit-field */
	{ "loopback_enabled", 1032, 3 },	/* bit-field */
	{ "downshifted_rate", 1032, 3 },	/* bit-field */
	{ "is_on_sfp_module", 1032, 3 },	/* bit-field */
	{ "mac_managed_pm", 1032, 3 },	/* bit-field */
	{ "wol_enabled", 1032, 3 },	/* bit-field */
	{ "autoneg", 1032, 3 },	/* bit-field */
	{ "link", 1032, 3 },	/* bit-field */
	{ "autoneg_complete", 1032, 3 },	/* bit-field */
	{ "interrupts", 1032, 3 },	/* bit-field */
	{ "irq_suspended", 1032, 3 },	/* bit-field */
	{ "irq_rerun", 1032, 3 },	/* bit-field */
	{ "default_timestamp", 1032, 3 },	/* bit-field */
	{ "rate_matching", offsetof(struct phy_device, rate_matching), sizeof(((struct phy_device *)0)->rate_matching) },
	{ "state", offsetof(struct phy_device, state), sizeof(((struct phy_device *)0)->state) },
	{ "dev_flags", offsetof(struct phy_device, dev_flags), sizeof(((struct phy_device *)0)->dev_flags) },
	{ "interface", offsetof(struct phy_device, interface), sizeof(((struct phy_device *)0)->interface) },
	{ "possible_interfaces", offsetof(struct phy_device, possible_interfaces), sizeof(((struct phy_device *)0)->possible_interfaces) },
	{ "speed", offsetof(struct phy_device, speed), sizeof(((struct phy_device *)0)->speed) },
	{ "duplex", offsetof(struct phy_device, duplex), sizeof(((struct phy_device *)0)->duplex) },
	{ "port", offsetof(struct phy_device, port), sizeof(((struct phy_device *)0)->port) },
	{ "pause", offsetof(struct phy_device, pause), sizeof(((struct phy_device *)0)->pause) },
	{ "asym_pause", offsetof(struct phy_device, asym_pause), sizeof(((struct phy_device *)0)->asym_pause) },
	{ "master_slave_get", offsetof(struct phy_device, master_slave_get), sizeof(((struct phy_device *)0)->master_slave_get) },
	{ "master_slave_set", offsetof(struct phy_device, master_slave_set), sizeof(((struct phy_device *)0)->master_slave_set) },
	{ "master_slave_state", offsetof(struct phy_device, master_slave_state), sizeof(((struct phy_device *)0)->master_slave_state) },
	{ "supported", offsetof(struct phy_device, supported), sizeof(((struct phy_device *)0)->supported) },
	{ "advertising", offsetof(struct phy_device, advertising), sizeof(((struct phy_device *)0)->advertising) },
	{ "lp_advertising", offsetof(struct phy_device, lp_advertising), sizeof(((struct phy_device *)0)->lp_advertising) },
	{ "adv_old", offsetof(struct phy_device, adv_old), sizeof(((struct phy_device *)0)->adv_old) },
	{ "supported_eee", offsetof(struct phy_device, supported_eee), sizeof(((struct phy_device *)0)->supported_eee) },
	{ "advertising_eee", offsetof(struct phy_device, advertising_eee), sizeof(((struct phy_device *)0)->advertising_eee) },
	{ "eee_enabled", offsetof(struct phy_device, eee_enabled), sizeof(((struct phy_device *)0)->eee_enabled) },
	{ "host_interfaces", offsetof(struct phy_device, host_interfaces), sizeof(((struct phy_device *)0)->host_interfaces) },
	{ "eee_broken_modes", offsetof(struct phy_device, eee_broken_modes), sizeof(((struct phy_device *)0)->eee_broken_modes) },
	{ "enable_tx_lpi", offsetof(struct phy_device, enable_tx_lpi), sizeof(((struct phy_device *)0)->enable_tx_lpi) },
	{ "eee_cfg", offsetof(struct phy_device, eee_cfg), sizeof(((struct phy_device *)0)->eee_cfg) },
	{ "phy_led_triggers", offsetof(struct phy_device, phy_led_triggers), sizeof(((struct phy_device *)0)->phy_led_triggers) },
	{ "phy_num_led_triggers", offsetof(struct phy_device, phy_num_led_triggers), sizeof(((struct phy_device *)0)->phy_num_led_triggers) },
	{ "last_triggered", offsetof(struct phy_device, last_triggered), sizeof(((struct phy_device *)0)->last_triggered) },
	{ "led_link_trigger", offsetof(struct phy_device, led_link_trigger), sizeof(((struct phy_device *)0)->led_link_trigger) },
	{ "leds", offsetof(struct phy_device, leds), sizeof(((struct phy_device *)0)->leds) },
	{ "irq", offsetof(struct phy_device, irq), sizeof(((struct phy_device *)0)->irq) },
	{ "priv", offsetof(struct phy_device, priv), sizeof(((struct phy_device *)0)->priv) },
	{ "shared", offsetof(struct phy_device, shared), sizeof(((struct phy_device *)0)->shared) },
	{ "skb", offsetof(struct phy_device, skb), sizeof(((struct phy_device *)0)->skb) },
	{ "ehdr", offsetof(struct phy_device, ehdr), sizeof(((struct phy_device *)0)->ehdr) },
	{ "nest", offsetof(struct phy_device, nest), sizeof(((struct phy_device *)0)->nest) },
	{ "state_queue", offsetof(struct phy_device, state_queue), sizeof(((struct phy_device *)0)->state_queue) },
	{ "lock", offsetof(struct phy_device, lock), sizeof(((struct phy_device *)0)->lock) },
	{ "sfp_bus_attached", offsetof(struct phy_device, sfp_bus_attached), sizeof(((struct phy_device *)0)->sfp_bus_attached) },
	{ "sfp_bus", offsetof(struct phy_device, sfp_bus), sizeof(((struct phy_device *)0)->sfp_bus) },
	{ "phylink", offsetof(struct phy_device, phylink), sizeof(((struct phy_device *)0)->phylink) },
	{ "attached_dev", offsetof(struct phy_device, attached_dev), sizeof(((struct phy_device *)0)->attached_dev) },
	{ "mii_ts", offsetof(struct phy_device, mii_ts), sizeof(((struct phy_device *)0)->mii_ts) },
	{ "psec", offsetof(struct phy_device, psec), sizeof(((struct phy_device *)0)->psec) },
	{ "mdix", offsetof(struct phy_device, mdix), sizeof(((struct phy_device *)0)->mdix) },
	{ "mdix_ctrl", offsetof(struct phy_device, mdix_ctrl), sizeof(((struct phy_device *)0)->mdix_ctrl) },
	{ "pma_extable", offsetof(struct phy_device, pma_extable), sizeof(((struct phy_device *)0)->pma_extable) },
	{ "link_down_events", offsetof(struct phy_device, link_down_events), sizeof(((struct phy_device *)0)->link_down_events) },
	{ "phy_link_change", offsetof(struct phy_device, phy_link_change), sizeof(((struct phy_device *)0)->phy_link_change) },
	{ "adjust_link", offsetof(struct phy_device, adjust_link), sizeof(((struct phy_device *)0)->adjust_link) },
	{ "macsec_ops", offsetof(struct phy_device, macsec_ops), sizeof(((struct phy_device *)0)->macsec_ops) },
};
static const struct cordon_member usable_phy_device[] = {
	{ "lock", offsetof(struct phy_device, lock), sizeof(((struct phy_device *)0)->lock) },
};
const struct cordon_type cordon_type_phy_device = {
	.name = "phy_device",
	.size = sizeof(struct phy_device),
	.member_count = ARRAY_SIZE(members_phy_device),
	.members = members_phy_device,
	.usable = usable_phy_device,
	.usable_count = ARRAY_SIZE(usable_phy_device),
};

_Static_assert(sizeof(struct phy_driver) == 560, "struct phy_driver changed its size");
static const struct cordon_member members_phy_driver[] = {
	{ "mdiodrv", offsetof(struct phy_driver, mdiodrv), sizeof(((struct phy_driver *)0)->mdiodrv) },
	{ "phy_id", offsetof(struct phy_driver, phy_id), sizeof(((struct phy_driver *)0)->phy_id) },
	{ "name", offsetof(struct phy_driver, name), sizeof(((struct phy_driver *)0)->name) },
	{ "phy_id_mask", offsetof(struct phy_driver, phy_id_mask), sizeof(((struct phy_driver *)0)->phy_id_mask) },
	{ "features", offsetof(struct phy_driver, features), sizeof(((struct phy_driver *)0)->features) },
	{ "flags", offsetof(struct phy_driver, flags), sizeof(((struct phy_driver *)0)->flags) },
	{ "driver_data", offsetof(struct phy_driver, driver_data), sizeof(((struct phy_driver *)0)->driver_data) },
	{ "soft_reset", offsetof(struct phy_driver, soft_reset), sizeof(((struct phy_driver *)0)->soft_reset) },
	{ "config_init", offsetof(struct phy_driver, config_init), sizeof(((struct phy_driver *)0)->config_init) },
	{ "probe", offsetof(struct phy_driver, probe), sizeof(((struct phy_driver *)0)->probe) },
	{ "get_features", offsetof(struct phy_driver, get_features), sizeof(((struct phy_driver *)0)->get_features) },
	{ "get_rate_matching", offsetof(struct phy_driver, get_rate_matching), sizeof(((struct phy_driver *)0)->get_rate_matching) },
	{ "suspend", offsetof(struct phy_driver, suspend), sizeof(((struct phy_driver *)0)->suspend) },
	{ "resume", offsetof(struct phy_driver, resume), sizeof(((struct phy_driver *)0)->resume) },
	{ "config_aneg", offsetof(struct phy_driver, config_aneg), sizeof(((struct phy_driver *)0)->config_aneg) },
	{ "aneg_done", offsetof(struct phy_driver, aneg_done), sizeof(((struct phy_driver *)0)->aneg_done) },
	{ "read_status", offsetof(struct phy_driver, read_status), sizeof(((struct phy_driver *)0)->read_status) },
	{ "config_intr", offsetof(struct phy_driver, config_intr), sizeof(((struct phy_driver *)0)->config_intr) },
	{ "handle_interrupt", offsetof(struct phy_driver, handle_interrupt), sizeof(((struct phy_driver *)0)->handle_interrupt) },
	{ "remove", offsetof(struct phy_driver, remove), sizeof(((struct phy_driver *)0)->remove) },
	{ "match_phy_device", offsetof(struct phy_driver, match_phy_device), sizeof(((struct phy_driver *)0)->match_phy_device) },
	{ "set_wol", offsetof(struct phy_driver, set_wol), sizeof(((struct phy_driver *)0)->set_wol) },
	{ "get_wol", offsetof(struct phy_driver, get_wol), sizeof(((struct phy_driver *)0)->get_wol) },
	{ "link_change_notify", offsetof(struct phy_driver, link_change_notify), sizeof(((struct phy_driver *)0)->link_change_notify) },
	{ "read_mmd", offsetof(struct phy_driver, read_mmd), sizeof(((struct phy_driver *)0)->read_mmd) },
	{ "write_mmd", offsetof(struct phy_driver, write_mmd), sizeof(((struct phy_driver *)0)->write_mmd) },
	{ "read_page", offsetof(struct phy_driver, read_page), sizeof(((struct phy_driver *)0)->read_page) },
	{ "write_page", offsetof(struct phy_driver, write_page), sizeof(((struct phy_driver *)0)->write_page) },
	{ "module_info", offsetof(struct phy_driver, module_info), sizeof(((struct phy_driver *)0)->module_info) },
	{ "module_eeprom", offsetof(struct phy_driver, module_eeprom), sizeof(((struct phy_driver *)0)->module_eeprom) },
	{ "cable_test_start", offsetof(struct phy_driver, cable_test_start), sizeof(((struct phy_driver *)0)->cable_test_start) },
	{ "cable_test_tdr_start", offsetof(struct phy_driver, cable_test_tdr_start), sizeof(((struct phy_driver *)0)->cable_test_tdr_start) },
	{ "cable_test_get_status", offsetof(struct phy_driver, cable_test_get_status), sizeof(((struct phy_driver *)0)->cable_test_get_status) },
	{ "get_phy_stats", offsetof(struct phy_driver, get_phy_stats), sizeof(((struct phy_driver *)0)->get_phy_stats) },
	{ "get_link_stats", offsetof(struct phy_driver, get_link_stats), sizeof(((struct phy_driver *)0)->get_link_stats) },
	{ "get_sset_count", offsetof(struct phy_driver, get_sset_count), sizeof(((struct phy_driver *)0)->get_sset_count) },
	{ "get_strings", offsetof(struct phy_driver, get_strings), sizeof(((struct phy_driver *)0)->get_strings) },
	{ "get_stats", offsetof(struct phy_driver, get_stats), sizeof(((struct phy_driver *)0)->get_stats) },
	{ "get_tunable", offsetof(struct phy_driver, get_tunable), sizeof(((struct phy_driver *)0)->get_tunable) },
	{ "set_tunable", offsetof(struct phy_driver, set_tunable), sizeof(((struct phy_driver *)0)->set_tunable) },
	{ "set_loopback", offsetof(struct phy_driver, set_loopback), sizeof(((struct phy_driver *)0)->set_loopback) },
	{ "get_sqi", offsetof(struct phy_driver, get_sqi), sizeof(((struct phy_driver *)0)->get_sqi) },
	{ "get_sqi_max", offsetof(struct phy_driver, get_sqi_max), sizeof(((struct phy_driver *)0)->get_sqi_max) },
	{ "get_plca_cfg", offsetof(struct phy_driver, get_plca_cfg), sizeof(((struct phy_driver *)0)->get_plca_cfg) },
	{ "set_plca_cfg", offsetof(struct phy_driver, set_plca_cfg), sizeof(((struct phy_driver *)0)->set_plca_cfg) },
	{ "get_plca_status", offsetof(struct phy_driver, get_plca_status), sizeof(((struct phy_driver *)0)->get_plca_status) },
	{ "led_brightness_set", offsetof(struct phy_driver, led_brightness_set), sizeof(((struct phy_driver *)0)->led_brightness_set) },
	{ "led_blink_set", offsetof(struct phy_driver, led_blink_set), sizeof(((struct phy_driver *)0)->led_blink_set) },
	{ "led_hw_is_supported", offsetof(struct phy_driver, led_hw_is_supported), sizeof(((struct phy_driver *)0)->led_hw_is_supported) },
	{ "led_hw_control_set", offsetof(struct phy_driver, led_hw_control_set), sizeof(((struct phy_driver *)0)->led_hw_control_set) },
	{ "led_hw_control_get", offsetof(struct phy_driver, led_hw_control_get), sizeof(((struct phy_driver *)0)->led_hw_control_get) },
	{ "led_polarity_set", offsetof(struct phy_driver, led_polarity_set), sizeof(((struct phy_driver *)0)->led_polarity_set) },
};
const struct cordon_type cordon_type_phy_driver = {
	.name = "phy_driver",
	.size = sizeof(struct phy_driver),
	.member_count = ARRAY_SIZE(members_phy_driver),
	.members = members_phy_driver,
};

_Static_assert(sizeof(struct platform_device) == 840, "struct platform_device changed its size");
static const struct cordon_member members_platform_device[] = {
	{ "name", offsetof(struct platform_device, name), sizeof(((struct platform_device *)0)->name) },
	{ "id", offsetof(struct platform_device, id), sizeof(((struct platform_device *)0)->id) },
	{ "id_auto", offsetof(struct platform_device, id_auto), sizeof(((struct platform_device *)0)->id_auto) },
	{ "dev", offsetof(struct platform_device, dev), sizeof(((struct platform_device *)0)->dev) },
	{ "platform_dma_mask", offsetof(struct platform_device, platform_dma_mask), sizeof(((struct platform_device *)0)->platform_dma_mask) },
	{ "dma_parms", offsetof(struct platform_device, dma_parms), sizeof(((struct platform_device *)0)->dma_parms) },
	{ "num_resources", offsetof(struct platform_device, num_resources), sizeof(((struct platform_device *)0)->num_resources) },
	{ "resource", offsetof(struct platform_device, resource), sizeof(((struct platform_device *)0)->resource) },
	{ "id_entry", offsetof(struct platform_device, id_entry), sizeof(((struct platform_device *)0)->id_entry) },
	{ "mfd_cell", offsetof(struct platform_device, mfd_cell), sizeof(((struct platform_device *)0)->mfd_cell) },
	{ "archdata", offsetof(struct platform_device, archdata), sizeof(((struct platform_device *)0)->archdata) },
};
const struct cordon_type cordon_type_platform_device = {
	.name = "platform_device",
	.size = sizeof(struct platform_device),
	.member_count = ARRAY_SIZE(members_platform_device),
	.members = members_platform_device,
};

_Static_assert(sizeof(struct platform_device_info) == 88, "struct platform_device_info changed its size");
static const struct cordon_member members_platform_device_info[] = {
	{ "parent", offsetof(struct platform_device_info, parent), sizeof(((struct platform_device_info *)0)->parent) },
	{ "fwnode", offsetof(struct platform_device_info, fwnode), sizeof(((struct platform_device_info *)0)->fwnode) },
	{ "of_node_reused", offsetof(struct platform_device_info, of_node_reused), sizeof(((struct platform_device_info *)0)->of_node_reused) },
	{ "name", offsetof(struct platform_device_info, name), sizeof(((struct platform_device_info *)0)->name) },
	{ "id", offsetof(struct platform_device_info, id), sizeof(((struct platform_device_info *)0)->id) },
	{ "res", offsetof(struct platform_device_info, res), sizeof(((struct platform_device_info *)0)->res) },
	{ "num_res", offsetof(struct platform_device_info, num_res), sizeof(((struct platform_device_info *)0)->num_res) },
	{ "data", offsetof(struct platform_device_info, data), sizeof(((struct platform_device_info *)0)->data) },
	{ "size_data", offsetof(struct platform_device_info, size_data), sizeof(((struct platform_device_info *)0)->size_data) },
	{ "dma_mask", offsetof(struct platform_device_info, dma_mask), sizeof(((struct platform_device_info *)0)->dma_mask) },
	{ "properties", offsetof(struct platform_device_info, properties), sizeof(((struct platform_device_info *)0)->properties) },
};
const struct cordon_type cordon_type_platform_device_info = {
	.name = "platform_device_info",
	.size = sizeof(struct platform_device_info),
	.member_count = ARRAY_SIZE(members_platform_device_info),
	.members = members_platform_device_info,
};

_Static_assert(sizeof(struct platform_driver) == 200, "struct platform_driver changed its size");
static const struct cordon_member members_platform_driver[] = {
	{ "probe", offsetof(struct platform_driver, probe), sizeof(((struct platform_driver *)0)->probe) },
	{ "remove", offsetof(struct platform_driver, remove), sizeof(((struct platform_driver *)0)->remove) },
	{ "remove_new", offsetof(struct platform_driver, remove_new), sizeof(((struct platform_driver *)0)->remove_new) },
	{ "shutdown", offsetof(struct platform_driver, shutdown), sizeof(((struct platform_driver *)0)->shutdown) },
	{ "suspend", offsetof(struct platform_driver, suspend), sizeof(((struct platform_driver *)0)->suspend) },
	{ "resume", offsetof(struct platform_driver, resume), sizeof(((struct platform_driver *)0)->resume) },
	{ "driver", offsetof(struct platform_driver, driver), sizeof(((struct platform_driver *)0)->driver) },
	{ "id_table", offsetof(struct platform_driver, id_table), sizeof(((struct platform_driver *)0)->id_table) },
	{ "prevent_deferred_probe", offsetof(struct platform_driver, prevent_deferred_probe), sizeof(((struct platform_driver *)0)->prevent_deferred_probe) },
	{ "driver_managed_dma", offsetof(struct platform_driver, driver_managed_dma), sizeof(((struct platform_driver *)0)->driver_managed_dma) },
};
const struct cordon_type cordon_type_platform_driver = {
	.name = "platform_driver",
	.size = sizeof(struct platform_driver),
	.member_count = ARRAY_SIZE(members_platform_driver),
	.members = members_platform_driver,
};

_Static_assert(sizeof(struct pm_qos_request) == 48, "struct pm_qos_request changed its size");
static const struct cordon_member members_pm_qos_request[] = {
	{ "node", offsetof(struct pm_qos_request, node), sizeof(((struct pm_qos_request *)0)->node) },
	{ "qos", offsetof(struct pm_qos_request, qos), sizeof(((struct pm_qos_request *)0)->qos) },
};
const struct cordon_type cordon_type_pm_qos_request = {
	.name = "pm_qos_request",
	.size = sizeof(struct pm_qos_request),
	.member_count = ARRAY_SIZE(members_pm_qos_request),
	.members = members_pm_qos_request,
};

_Static_assert(sizeof(struct pr_held_reservation) == 16, "struct pr_held_reservation changed its size");
static const struct cordon_member members_pr_held_reservation[] = {
	{ "key", offsetof(struct pr_held_reservation, key), sizeof(((struct pr_held_reservation *)0)->key) },
	{ "generation", offsetof(struct pr_held_reservation, generation), sizeof(((struct pr_held_reservation *)0)->generation) },
	{ "type", offsetof(struct pr_held_reservation, type), sizeof(((struct pr_held_reservation *)0)->type) },
};
const struct cordon_type cordon_type_pr_held_reservation = {
	.name = "pr_held_reservation",
	.size = sizeof(struct pr_held_reservation),
	.member_count = ARRAY_SIZE(members_pr_held_reservation),
	.members = members_pr_held_reservation,
};

_Static_assert(sizeof(struct pr_keys) == 8, "struct pr_keys changed its size");
static const struct cordon_member members_pr_keys[] = {
	{ "generation", offsetof(struct pr_keys, generation), sizeof(((struct pr_keys *)0)->generation) },
	{ "num_keys", offsetof(struct pr_keys, num_keys), sizeof(((struct pr_keys *)0)->num_keys) },
};
const struct cordon_type cordon_type_pr_keys = {
	.name = "pr_keys",
	.size = sizeof(struct pr_keys),
	.member_count = ARRAY_SIZE(members_pr_keys),
	.members = members_pr_keys,
};

_Static_assert(sizeof(struct pr_ops) == 56, "struct pr_ops changed its size");
static const struct cordon_member members_pr_ops[] = {
	{ "pr_register", offsetof(struct pr_ops, pr_register), sizeof(((struct pr_ops *)0)->pr_register) },
	{ "pr_reserve", offsetof(struct pr_ops, pr_reserve), sizeof(((struct pr_ops *)0)->pr_reserve) },
	{ "pr_release", offsetof(struct pr_ops, pr_release), sizeof(((struct pr_ops *)0)->pr_release) },
	{ "pr_preempt", offsetof(struct pr_ops, pr_preempt), sizeof(((struct pr_ops *)0)->pr_preempt) },
	{ "pr_clear", offsetof(struct pr_ops, pr_clear), sizeof(((struct pr_ops *)0)->pr_clear) },
	{ "pr_read_keys", offsetof(struct pr_ops, pr_read_keys), sizeof(((struct pr_ops *)0)->pr_read_keys) },
	{ "pr_read_reservation", offsetof(struct pr_ops, pr_read_reservation), sizeof(((struct pr_ops *)0)->pr_read_reservation) },
};
const struct cordon_type cordon_type_pr_ops = {
	.name = "pr_ops",
	.size = sizeof(struct pr_ops),
	.member_count = ARRAY_SIZE(members_pr_ops),
	.members = members_pr_ops,
};

_Static_assert(sizeof(struct pt_regs) == 168, "struct pt_regs changed its size");
static const struct cordon_member members_pt_regs[] = {
	{ "r15", offsetof(struct pt_regs, r15), sizeof(((struct pt_regs *)0)->r15) },
	{ "r14", offsetof(struct pt_regs, r14), sizeof(((struct pt_regs *)0)->r14) },
	{ "r13", offsetof(struct pt_regs, r13), sizeof(((struct pt_regs *)0)->r13) },
	{ "r12", offsetof(struct pt_regs, r12), sizeof(((struct pt_regs *)0)->r12) },
	{ "bp", offsetof(struct pt_regs, bp), sizeof(((struct pt_regs *)0)->bp) },
	{ "bx", offsetof(struct pt_regs, bx), sizeof(((struct pt_regs *)0)->bx) },
	{ "r11", offsetof(struct pt_regs, r11), sizeof(((struct pt_regs *)0)->r11) },
	{ "r10", offsetof(struct pt_regs, r10), sizeof(((struct pt_regs *)0)->r10) },
	{ "r9", offsetof(struct pt_regs, r9), sizeof(((struct pt_regs *)0)->r9) },
	{ "r8", offsetof(struct pt_regs, r8), sizeof(((struct pt_regs *)0)->r8) },
	{ "ax", offsetof(struct pt_regs, ax), sizeof(((struct pt_regs *)0)->ax) },
	{ "cx", offsetof(struct pt_regs, cx), sizeof(((struct pt_regs *)0)->cx) },
	{ "dx", offsetof(struct pt_regs, dx), sizeof(((struct pt_regs *)0)->dx) },
	{ "si", offsetof(struct pt_regs, si), sizeof(((struct pt_regs *)0)->si) },
	{ "di", offsetof(struct pt_regs, di), sizeof(((struct pt_regs *)0)->di) },
	{ "orig_ax", offsetof(struct pt_regs, orig_ax), sizeof(((struct pt_regs *)0)->orig_ax) },
	{ "ip", offsetof(struct pt_regs, ip), sizeof(((struct pt_regs *)0)->ip) },
	{ "cs", offsetof(struct pt_regs, cs), sizeof(((struct pt_regs *)0)->cs) },
	{ "csx", offsetof(struct pt_regs, csx), sizeof(((struct pt_regs *)0)->csx) },
	{ "fred_cs", offsetof(struct pt_regs, fred_cs), sizeof(((struct pt_regs *)0)->fred_cs) },
	{ "flags", offsetof(struct pt_regs, flags), sizeof(((struct pt_regs *)0)->flags) },
	{ "sp", offsetof(struct pt_regs, sp), sizeof(((struct pt_regs *)0)->sp) },
	{ "ss", offsetof(struct pt_regs, ss), sizeof(((struct pt_regs *)0)->ss) },
	{ "ssx", offsetof(struct pt_regs, ssx), sizeof(((struct pt_regs *)0)->ssx) },
	{ "fred_ss", offsetof(struct pt_regs, fred_ss), sizeof(((struct pt_regs *)0)->fred_ss) },
};
const struct cordon_type cordon_type_pt_regs = {
	.name = "pt_regs",
	.size = sizeof(struct pt_regs),
	.member_count = ARRAY_SIZE(members_pt_regs),
	.members = members_pt_regs,
};

const struct cordon_type cordon_type_ptp_clock = { .name = "ptp_clock" };

_Static_assert(sizeof(struct ptp_clock_info) == 184, "struct ptp_clock_info changed its size");
static const struct cordon_member members_ptp_clock_info[] = {
	{ "owner", offsetof(struct ptp_clock_info, owner), sizeof(((struct ptp_clock_info *)0)->owner) },
	{ "name", offsetof(struct ptp_clock_info, name), sizeof(((struct ptp_clock_info *)0)->name) },
	{ "max_adj", offsetof(struct ptp_clock_info, max_adj), sizeof(((struct ptp_clock_info *)0)->max_adj) },
	{ "n_alarm", offsetof(struct ptp_clock_info, n_alarm), sizeof(((struct ptp_clock_info *)0)->n_alarm) },
	{ "n_ext_ts", offsetof(struct ptp_clock_info, n_ext_ts), sizeof(((struct ptp_clock_info *)0)->n_ext_ts) },
	{ "n_per_out", offsetof(struct ptp_clock_info, n_per_out), sizeof(((struct ptp_clock_info *)0)->n_per_out) },
	{ "n_pins", offsetof(struct ptp_clock_info, n_pins), sizeof(((struct ptp_clock_info *)0)->n_pins) },
	{ "pps", offsetof(struct ptp_clock_info, pps), sizeof(((struct ptp_clock_info *)0)->pps) },
	{ "pin_config", offsetof(struct ptp_clock_info, pin_config), sizeof(((struct ptp_clock_info *)0)->pin_config) },
	{ "adjfine", offsetof(struct ptp_clock_info, adjfine), sizeof(((struct ptp_clock_info *)0)->adjfine) },
	{ "adjphase", offsetof(struct ptp_clock_info, adjphase), sizeof(((struct ptp_clock_info *)0)->adjphase) },
	{ "getmaxphase", offsetof(struct ptp_clock_info, getmaxphase), sizeof(((struct ptp_clock_info *)0)->getmaxphase) },
	{ "adjtime", offsetof(struct ptp_clock_info, adjtime), sizeof(((struct ptp_clock_info *)0)->adjtime) },
	{ "gettime64", offsetof(struct ptp_clock_info, gettime64), sizeof(((struct ptp_clock_info *)0)->gettime64) },
	{ "gettimex64", offsetof(struct ptp_clock_info, gettimex64), sizeof(((struct ptp_clock_info *)0)->gettimex64) },
	{ "getcrosststamp", offsetof(struct ptp_clock_info, getcrosststamp), sizeof(((struct ptp_clock_info *)0)->getcrosststamp) },
	{ "settime64", offsetof(struct ptp_clock_info, settime64), sizeof(((struct ptp_clock_info *)0)->settime64) },
	{ "getcycles64", offsetof(struct ptp_clock_info, getcycles64), sizeof(((struct ptp_clock_info *)0)->getcycles64) },
	{ "getcyclesx64", offsetof(struct ptp_clock_info, getcyclesx64), sizeof(((struct ptp_clock_info *)0)->getcyclesx64) },
	{ "getcrosscycles", offsetof(struct ptp_clock_info, getcrosscycles), sizeof(((struct ptp_clock_info *)0)->getcrosscycles) },
	{ "enable", offsetof(struct ptp_clock_info, enable), sizeof(((struct ptp_clock_info *)0)->enable) },
	{ "verify", offsetof(struct ptp_clock_info, verify), sizeof(((struct ptp_clock_info *)0)->verify) },
	{ "do_aux_work", offsetof(struct ptp_clock_info, do_aux_work), sizeof(((struct ptp_clock_info *)0)->do_aux_work) },
};
const struct cordon_type cordon_type_ptp_clock_info = {
	.name = "ptp_clock_info",
	.size = sizeof(struct ptp_clock_info),
	.member_count = ARRAY_SIZE(members_ptp_clock_info),
	.members = members_ptp_clock_info,
};

_Static_assert(sizeof(struct ptp_clock_request) == 64, "struct ptp_clock_request changed its size");
static const struct cordon_member members_ptp_clock_request[] = {
	{ "type", offsetof(struct ptp_clock_request, type), sizeof(((struct ptp_clock_request *)0)->type) },
	{ "extts", offsetof(struct ptp_clock_request, extts), sizeof(((struct ptp_clock_request *)0)->extts) },
	{ "perout", offsetof(struct ptp_clock_request, perout), sizeof(((struct ptp_clock_request *)0)->perout) },
};
const struct cordon_type cordon_type_ptp_clock_request = {
	.name = "ptp_clock_request",
	.size = sizeof(struct ptp_clock_request),
	.member_count = ARRAY_SIZE(members_ptp_clock_request),
	.members = members_ptp_clock_request,
};

_Static_assert(sizeof(struct ptp_pin_desc) == 96, "struct ptp_pin_desc changed its size");
static const struct cordon_member members_ptp_pin_desc[] = {
	{ "name", offsetof(struct ptp_pin_desc, name), sizeof(((struct ptp_pin_desc *)0)->name) },
	{ "index", offsetof(struct ptp_pin_desc, index), sizeof(((struct ptp_pin_desc *)0)->index) },
	{ "func", offsetof(struct ptp_pin_desc, func), sizeof(((struct ptp_pin_desc *)0)->func) },
	{ "chan", offsetof(struct ptp_pin_desc, chan), sizeof(((struct ptp_pin_desc *)0)->chan) },
	{ "rsv", offsetof(struct ptp_pin_desc, rsv), sizeof(((struct ptp_pin_desc *)0)->rsv) },
};
const struct cordon_type cordon_type_ptp_pin_desc = {
	.name = "ptp_pin_desc",
	.size = sizeof(struct ptp_pin_desc),
	.member_count = ARRAY_SIZE(members_ptp_pin_desc),
	.members = members_ptp_pin_desc,
};

_Static_assert(sizeof(struct ptp_system_timestamp) == 40, "struct ptp_system_timestamp changed its size");
static const struct cordon_member members_ptp_system_timestamp[] = {
	{ "pre_ts", offsetof(struct ptp_system_timestamp, pre_ts), sizeof(((struct ptp_system_timestamp *)0)->pre_ts) },
	{ "post_ts", offsetof(struct ptp_system_timestamp, post_ts), sizeof(((struct ptp_system_timestamp *)0)->post_ts) },
	{ "clockid", offsetof(struct ptp_system_timestamp, clockid), sizeof(((struct ptp_system_timestamp *)0)->clockid) },
};
const struct cordon_type cordon_type_ptp_system_timestamp = {
	.name = "ptp_system_timestamp",
	.size = sizeof(struct ptp_system_timestamp),
	.member_count = ARRAY_SIZE(members_ptp_system_timestamp),
	.members = members_ptp_system_timestamp,
};

_Static_assert(sizeof(struct queue_limits) == 168, "struct queue_limits changed its size");
static const struct cordon_member members_queue_limits[] = {
	{ "features", offsetof(struct queue_limits, features), sizeof(((struct queue_limits *)0)->features) },
	{ "flags", offsetof(struct queue_limits, flags), sizeof(((struct queue_limits *)0)->flags) },
	{ "seg_boundary_mask", offsetof(struct queue_limits, seg_boundary_mask), sizeof(((struct queue_limits *)0)->seg_boundary_mask) },
	{ "virt_boundary_mask", offsetof(struct queue_limits, virt_boundary_mask), sizeof(((struct queue_limits *)0)->virt_boundary_mask) },
	{ "max_hw_sectors", offsetof(struct queue_limits, max_hw_sectors), sizeof(((struct queue_limits *)0)->max_hw_sectors) },
	{ "max_dev_sectors", offsetof(struct queue_limits, max_dev_sectors), sizeof(((struct queue_limits *)0)->max_dev_sectors) },
	{ "chunk_sectors", offsetof(struct queue_limits, chunk_sectors), sizeof(((struct queue_limits *)0)->chunk_sectors) },
	{ "max_sectors", offsetof(struct queue_limits, max_sectors), sizeof(((struct queue_limits *)0)->max_sectors) },
	{ "max_user_sectors", offsetof(struct queue_limits, max_user_sectors), sizeof(((struct queue_limits *)0)->max_user_sectors) },
	{ "max_segment_size", offsetof(struct queue_limits, max_segment_size), sizeof(((struct queue_limits *)0)->max_segment_size) },
	{ "physical_block_size", offsetof(struct queue_limits, physical_block_size), sizeof(((struct queue_limits *)0)->physical_block_size) },
	{ "logical_block_size", offsetof(struct queue_limits, logical_block_size), sizeof(((struct queue_limits *)0)->logical_block_size) },
	{ "alignment_offset", offsetof(struct queue_limits, alignment_offset), sizeof(((struct queue_limits *)0)->alignment_offset) },
	{ "io_min", offsetof(struct queue_limits, io_min), sizeof(((struct queue_limits *)0)->io_min) },
	{ "io_opt", offsetof(struct queue_limits, io_opt), sizeof(((struct queue_limits *)0)->io_opt) },
	{ "max_discard_sectors", offsetof(struct queue_limits, max_discard_sectors), sizeof(((struct queue_limits *)0)->max_discard_sectors) },
	{ "max_hw_discard_sectors", offsetof(struct queue_limits, max_hw_discard_sectors), sizeof(((struct queue_limits *)0)->max_hw_discard_sectors) },
	{ "max_user_discard_sectors", offsetof(struct queue_limits, max_user_discard_sectors), sizeof(((struct queue_limits *)0)->max_user_discard_sectors) },
	{ "max_secure_erase_sectors", offsetof(struct queue_limits, max_secure_erase_sectors), sizeof(((struct queue_limits *)0)->max_secure_erase_sectors) },
	{ "max_write_zeroes_sectors", offsetof(struct queue_limits, max_write_zeroes_sectors), sizeof(((struct queue_limits *)0)->max_write_zeroes_sectors) },
	{ "max_zone_append_sectors", offsetof(struct queue_limits, max_zone_append_sectors), sizeof(((struct queue_limits *)0)->max_zone_append_sectors) },
	{ "discard_granularity", offsetof(struct queue_limits, discard_granularity), sizeof(((struct queue_limits *)0)->discard_granularity) },
	{ "discard_alignment", offsetof(struct queue_limits, discard_alignment), sizeof(((struct queue_limits *)0)->discard_alignment) },
	{ "zone_write_granularity", offsetof(struct queue_limits, zone_write_granularity), sizeof(((struct queue_limits *)0)->zone_write_granularity) },
	{ "atomic_write_hw_max", offsetof(struct queue_limits, atomic_write_hw_max), sizeof(((struct queue_limits *)0)->atomic_write_hw_max) },
	{ "atomic_write_max_sectors", offsetof(struct queue_limits, atomic_write_max_sectors), sizeof(((struct queue_limits *)0)->atomic_write_max_sectors) },
	{ "atomic_write_hw_boundary", offsetof(struct queue_limits, atomic_write_hw_boundary), sizeof(((struct queue_limits *)0)->atomic_write_hw_boundary) },
	{ "atomic_write_boundary_sectors", offsetof(struct queue_limits, atomic_write_boundary_sectors), sizeof(((struct queue_limits *)0)->atomic_write_boundary_sectors) },
	{ "atomic_write_hw_unit_min", offsetof(struct queue_limits, atomic_write_hw_unit_min), sizeof(((struct queue_limits *)0)->atomic_write_hw_unit_min) },
	{ "atomic_write_unit_min", offsetof(struct queue_limits, atomic_write_unit_min), sizeof(((struct queue_limits *)0)->atomic_write_unit_min) },
	{ "atomic_write_hw_unit_max", offsetof(struct queue_limits, atomic_write_hw_unit_max), sizeof(((struct queue_limits *)0)->atomic_write_hw_unit_max) },
	{ "atomic_write_unit_max", offsetof(struct queue_limits, atomic_write_unit_max), sizeof(((struct queue_limits *)0)->atomic_write_unit_max) },
	{ "max_segments", offsetof(struct queue_limits, max_segments), sizeof(((struct queue_limits *)0)->max_segments) },
	{ "max_integrity_segments", offsetof(struct queue_limits, max_integrity_segments), sizeof(((struct queue_limits *)0)->max_integrity_segments) },
	{ "max_discard_segments", offsetof(struct queue_limits, max_discard_segments), sizeof(((struct queue_limits *)0)->max_discard_segments) },
	{ "max_open_zones", offsetof(struct queue_limits, max_open_zones), sizeof(((struct queue_limits *)0)->max_open_zones) },
	{ "max_active_zones", offsetof(struct queue_limits, max_active_zones), sizeof(((struct queue_limits *)0)->max_active_zones) },
	{ "dma_alignment", offsetof(struct queue_limits, dma_alignment), sizeof(((struct queue_limits *)0)->dma_alignment) },
	{ "dma_pad_mask", offsetof(struct queue_limits, dma_pad_mask), sizeof(((struct queue_limits *)0)->dma_pad_mask) },
	{ "integrity", offsetof(struct queue_limits, integrity), sizeof(((struct queue_limits *)0)->integrity) },
};
const struct cordon_type cordon_type_queue_limits = {
	.name = "queue_limits",
	.size = sizeof(struct queue_limits),
	.member_count = ARRAY_SIZE(members_queue_limits),
	.members = members_queue_limits,
};

_Static_assert(sizeof(struct ratelimit_state) == 32, "struct ratelimit_state changed its size");
static const struct cordon_member members_ratelimit_state[] = {
	{ "lock", offsetof(struct ratelimit_state, lock), sizeof(((struct ratelimit_state *)0)->lock) },
	{ "interval", offsetof(struct ratelimit_state, interval), sizeof(((struct ratelimit_state *)0)->interval) },
	{ "burst", offsetof(struct ratelimit_state, burst), sizeof(((struct ratelimit_state *)0)->burst) },
	{ "printed", offsetof(struct ratelimit_state, printed), sizeof(((struct ratelimit_state *)0)->printed) },
	{ "missed", offsetof(struct ratelimit_state, missed), sizeof(((struct ratelimit_state *)0)->missed) },
	{ "flags", offsetof(struct ratelimit_state, flags), sizeof(((struct ratelimit_state *)0)->flags) },
	{ "begin", offsetof(struct ratelimit_state, begin), sizeof(((struct ratelimit_state *)0)->begin) },
};
const struct cordon_type cordon_type_ratelimit_state = {
	.name = "ratelimit_state",
	.size = sizeof(struct ratelimit_state),
	.member_count = ARRAY_SIZE(members_ratelimit_state),
	.members = members_ratelimit_state,
};

_Static_assert(sizeof(struct raw_notifier_head) == 8, "struct raw_notifier_head changed its size");
static const struct cordon_member members_raw_notifier_head[] = {
	{ "head", offsetof(struct raw_notifier_head, head), sizeof(((struct raw_notifier_head *)0)->head) },
};
const struct cordon_type cordon_type_raw_notifier_head = {
	.name = "raw_notifier_head",
	.size = sizeof(struct raw_notifier_head),
	.member_count = ARRAY_SIZE(members_raw_notifier_head),
	.members = members_raw_notifier_head,
};

_Static_assert(sizeof(struct raw_spinlock) == 4, "struct raw_spinlock changed its size");
static const struct cordon_member members_raw_spinlock[] = {
	{ "raw_lock", offsetof(struct raw_spinlock, raw_lock), sizeof(((struct raw_spinlock *)0)->raw_lock) },
};
const struct cordon_type cordon_type_raw_spinlock = {
	.name = "raw_spinlock",
	.size = sizeof(struct raw_spinlock),
	.member_count = ARRAY_SIZE(members_raw_spinlock),
	.members = members_raw_spinlock,
};

_Static_assert(sizeof(struct rc_map_list) == 56, "struct rc_map_list changed its size");
static const struct cordon_member members_rc_map_list[] = {
	{ "list", offsetof(struct rc_map_list, list), sizeof(((struct rc_map_list *)0)->list) },
	{ "map", offsetof(struct rc_map_list, map), sizeof(((struct rc_map_list *)0)->map) },
};
const struct cordon_type cordon_type_rc_map_list = {
	.name = "rc_map_list",
	.size = sizeof(struct rc_map_list),
	.member_count = ARRAY_SIZE(members_rc_map_list),
	.members = members_rc_map_list,
};

_Static_assert(sizeof(struct rc_map_table) == 16, "struct rc_map_table changed its size");
static const struct cordon_member members_rc_map_table[] = {
	{ "scancode", offsetof(struct rc_map_table, scancode), sizeof(((struct rc_map_table *)0)->scancode) },
	{ "keycode", offsetof(struct rc_map_table, keycode), sizeof(((struct rc_map_table *)0)->keycode) },
};
const struct cordon_type cordon_type_rc_map_table = {
	.name = "rc_map_table",
	.size = sizeof(struct rc_map_table),
	.member_count = ARRAY_SIZE(members_rc_map_table),
	.members = members_rc_map_table,
};

_Static_assert(sizeof(struct refcount_struct) == 4, "struct refcount_struct changed its size");
static const struct cordon_member members_refcount_struct[] = {
	{ "refs", offsetof(struct refcount_struct, refs), sizeof(((struct refcount_struct *)0)->refs) },
};
const struct cordon_type cordon_type_refcount_struct = {
	.name = "refcount_struct",
	.size = sizeof(struct refcount_struct),
	.member_count = ARRAY_SIZE(members_refcount_struct),
	.members = members_refcount_struct,
};

_Static_assert(sizeof(struct reg_default) == 8, "struct reg_default changed its size");
static const struct cordon_member members_reg_default[] = {
	{ "reg", offsetof(struct reg_default, reg), sizeof(((struct reg_default *)0)->reg) },
	{ "def", offsetof(struct reg_default, def), sizeof(((struct reg_default *)0)->def) },
};
const struct cordon_type cordon_type_reg_default = {
	.name = "reg_default",
	.size = sizeof(struct reg_default),
	.member_count = ARRAY_SIZE(members_reg_default),
	.members = members_reg_default,
};

_Static_assert(sizeof(struct reg_sequence) == 12, "struct reg_sequence changed its size");
static const struct cordon_member members_reg_sequence[] = {
	{ "reg", offsetof(struct reg_sequence, reg), sizeof(((struct reg_sequence *)0)->reg) },
	{ "def", offsetof(struct reg_sequence, def), sizeof(((struct reg_sequence *)0)->def) },
	{ "delay_us", offsetof(struct reg_sequence, delay_us), sizeof(((struct reg_sequence *)0)->delay_us) },
};
const struct cordon_type cordon_type_reg_sequence = {
	.name = "reg_sequence",
	.size = sizeof(struct reg_sequence),
	.member_count = ARRAY_SIZE(members_reg_sequence),
	.members = members_reg_sequence,
};

const struct cordon_type cordon_type_regmap = { .name = "regmap" };

_Static_assert(sizeof(struct regmap_access_table) == 32, "struct regmap_access_table changed its size");
static const struct cordon_member members_regmap_access_table[] = {
	{ "yes_ranges", offsetof(struct regmap_access_table, yes_ranges), sizeof(((struct regmap_access_table *)0)->yes_ranges) },
	{ "n_yes_ranges", offsetof(struct regmap_access_table, n_yes_ranges), sizeof(((struct regmap_access_table *)0)->n_yes_ranges) },
	{ "no_ranges", offsetof(struct regmap_access_table, no_ranges), sizeof(((struct regmap_access_table *)0)->no_ranges) },
	{ "n_no_ranges", offsetof(struct regmap_access_table, n_no_ranges), sizeof(((struct regmap_access_table *)0)->n_no_ranges) },
};
const struct cordon_type cordon_type_regmap_access_table = {
	.name = "regmap_access_table",
	.size = sizeof(struct regmap_access_table),
	.member_count = ARRAY_SIZE(members_regmap_access_table),
	.members = members_regmap_access_table,
};

_Static_assert(sizeof(struct regmap_bus) == 128, "struct regmap_bus changed its size");
static const struct cordon_member members_regmap_bus[] = {
	{ "fast_io", offsetof(struct regmap_bus, fast_io), sizeof(((struct regmap_bus *)0)->fast_io) },
	{ "free_on_exit", offsetof(struct regmap_bus, free_on_exit), sizeof(((struct regmap_bus *)0)->free_on_exit) },
	{ "write", offsetof(struct regmap_bus, write), sizeof(((struct regmap_bus *)0)->write) },
	{ "gather_write", offsetof(struct regmap_bus, gather_write), sizeof(((struct regmap_bus *)0)->gather_write) },
	{ "async_write", offsetof(struct regmap_bus, async_write), sizeof(((struct regmap_bus *)0)->async_write) },
	{ "reg_write", offsetof(struct regmap_bus, reg_write), sizeof(((struct regmap_bus *)0)->reg_write) },
	{ "reg_noinc_write", offsetof(struct regmap_bus, reg_noinc_write), sizeof(((struct regmap_bus *)0)->reg_noinc_write) },
	{ "reg_update_bits", offsetof(struct regmap_bus, reg_update_bits), sizeof(((struct regmap_bus *)0)->reg_update_bits) },
	{ "read", offsetof(struct regmap_bus, read), sizeof(((struct regmap_bus *)0)->read) },
	{ "reg_read", offsetof(struct regmap_bus, reg_read), sizeof(((struct regmap_bus *)0)->reg_read) },
	{ "reg_noinc_read", offsetof(struct regmap_bus, reg_noinc_read), sizeof(((struct regmap_bus *)0)->reg_noinc_read) },
	{ "free_context", offsetof(struct regmap_bus, free_context), sizeof(((struct regmap_bus *)0)->free_context) },
	{ "async_alloc", offsetof(struct regmap_bus, async_alloc), sizeof(((struct regmap_bus *)0)->async_alloc) },
	{ "read_flag_mask", offsetof(struct regmap_bus, read_flag_mask), sizeof(((struct regmap_bus *)0)->read_flag_mask) },
	{ "reg_format_endian_default", offsetof(struct regmap_bus, reg_format_endian_default), sizeof(((struct regmap_bus *)0)->reg_format_endian_default) },
	{ "val_format_endian_default", offsetof(struct regmap_bus, val_format_endian_default), sizeof(((struct regmap_bus *)0)->val_format_endian_default) },
	{ "max_raw_read", offsetof(struct regmap_bus, max_raw_read), sizeof(((struct regmap_bus *)0)->max_raw_read) },
	{ "max_raw_write", offsetof(struct regmap_bus, max_raw_write), sizeof(((struct regmap_bus *)0)->max_raw_write) },
};
const struct cordon_type cordon_type_regmap_bus = {
	.name = "regmap_bus",
	.size = sizeof(struct regmap_bus),
	.member_count = ARRAY_SIZE(members_regmap_bus),
	.members = members_regmap_bus,
};

_Static_assert(sizeof(struct regmap_config) == 312, "struct regmap_config changed its size");
static const struct cordon_member members_regmap_config[] = {
	{ "name", offsetof(struct regmap_config, name), sizeof(((struct regmap_config *)0)->name) },
	{ "reg_bits", offsetof(struct regmap_config, reg_bits), sizeof(((struct regmap_config *)0)->reg_bits) },
	{ "reg_stride", offsetof(struct regmap_config, reg_stride), sizeof(((struct regmap_config *)0)->reg_stride) },
	{ "reg_shift", offsetof(struct regmap_config, reg_shift), sizeof(((struct regmap_config *)0)->reg_shift) },
	{ "reg_base", offsetof(struct regmap_config, reg_base), sizeof(((struct regmap_config *)0)->reg_base) },
	{ "pad_bits", offsetof(struct regmap_config, pad_bits), sizeof(((struct regmap_config *)0)->pad_bits) },
	{ "val_bits", offsetof(struct regmap_config, val_bits), sizeof(((struct regmap_config *)0)->val_bits) },
	{ "writeable_reg", offsetof(struct regmap_config, writeable_reg), sizeof(((struct regmap_config *)0)->writeable_reg) },
	{ "readable_reg", offsetof(struct regmap_config, readable_reg), sizeof(((struct regmap_config *)0)->readable_reg) },
	{ "volatile_reg", offsetof(struct regmap_config, volatile_reg), sizeof(((struct regmap_config *)0)->volatile_reg) },
	{ "precious_reg", offsetof(struct regmap_config, precious_reg), sizeof(((struct regmap_config *)0)->precious_reg) },
	{ "writeable_noinc_reg", offsetof(struct regmap_config, writeable_noinc_reg), sizeof(((struct regmap_config *)0)->writeable_noinc_reg) },
	{ "readable_noinc_reg", offsetof(struct regmap_config, readable_noinc_reg), sizeof(((struct regmap_config *)0)->readable_noinc_reg) },
	{ "reg_read", offsetof(struct regmap_config, reg_read), sizeof(((struct regmap_config *)0)->reg_read) },
	{ "reg_write", offsetof(struct regmap_config, reg_write), sizeof(((struct regmap_config *)0)->reg_write) },
	{ "reg_update_bits", offsetof(struct regmap_config, reg_update_bits), sizeof(((struct regmap_config *)0)->reg_update_bits) },
	{ "read", offsetof(struct regmap_config, read), sizeof(((struct regmap_config *)0)->read) },
	{ "write", offsetof(struct regmap_config, write), sizeof(((struct regmap_config *)0)->write) },
	{ "max_raw_read", offsetof(struct regmap_config, max_raw_read), sizeof(((struct regmap_config *)0)->max_raw_read) },
	{ "max_raw_write", offsetof(struct regmap_config, max_raw_write), sizeof(((struct regmap_config *)0)->max_raw_write) },
	{ "can_sleep", offsetof(struct regmap_config, can_sleep), sizeof(((struct regmap_config *)0)->can_sleep) },
	{ "fast_io", offsetof(struct regmap_config, fast_io), sizeof(((struct regmap_config *)0)->fast_io) },
	{ "io_port", offsetof(struct regmap_config, io_port), sizeof(((struct regmap_config *)0)->io_port) },
	{ "disable_locking", offsetof(struct regmap_config, disable_locking), sizeof(((struct regmap_config *)0)->disable_locking) },
	{ "lock", offsetof(struct regmap_config, lock), sizeof(((struct regmap_config *)0)->lock) },
	{ "unlock", offsetof(struct regmap_config, unlock), sizeof(((struct regmap_config *)0)->unlock) },
	{ "lock_arg", offsetof(struct regmap_config, lock_arg), sizeof(((struct regmap_config *)0)->lock_arg) },
	{ "max_register", offsetof(struct regmap_config, max_register), sizeof(((struct regmap_config *)0)->max_register) },
	{ "max_register_is_0", offsetof(struct regmap_config, max_register_is_0), sizeof(((struct regmap_config *)0)->max_register_is_0) },
	{ "wr_table", offsetof(struct regmap_config, wr_table), sizeof(((struct regmap_config *)0)->wr_table) },
	{ "rd_table", offsetof(struct regmap_config, rd_table), sizeof(((struct regmap_config *)0)->rd_table) },
	{ "volatile_table", offsetof(struct regmap_config, volatile_table), sizeof(((struct regmap_config *)0)->volatile_table) },
	{ "precious_table", offsetof(struct regmap_config, precious_table), sizeof(((struct regmap_config *)0)->precious_table) },
	{ "wr_noinc_table", offsetof(struct regmap_config, wr_noinc_table), sizeof(((struct regmap_config *)0)->wr_noinc_table) },
	{ "rd_noinc_table", offsetof(struct regmap_config, rd_noinc_table), sizeof(((struct regmap_config *)0)->rd_noinc_table) },
	{ "reg_defaults", offsetof(struct regmap_config, reg_defaults), sizeof(((struct regmap_config *)0)->reg_defaults) },
	{ "num_reg_defaults", offsetof(struct regmap_config, num_reg_defaults), sizeof(((struct regmap_config *)0)->num_reg_defaults) },
	{ "cache_type", offsetof(struct regmap_config, cache_type), sizeof(((struct regmap_config *)0)->cache_type) },
	{ "reg_defaults_raw", offsetof(struct regmap_config, reg_defaults_raw), sizeof(((struct regmap_config *)0)->reg_defaults_raw) },
	{ "num_reg_defaults_raw", offsetof(struct regmap_config, num_reg_defaults_raw), sizeof(((struct regmap_config *)0)->num_reg_defaults_raw) },
	{ "read_flag_mask", offsetof(struct regmap_config, read_flag_mask), sizeof(((struct regmap_config *)0)->read_flag_mask) },
	{ "write_flag_mask", offsetof(struct regmap_config, write_flag_mask), sizeof(((struct regmap_config *)0)->write_flag_mask) },
	{ "zero_flag_mask", offsetof(struct regmap_config, zero_flag_mask), sizeof(((struct regmap_config *)0)->zero_flag_mask) },
	{ "use_single_read", offsetof(struct regmap_config, use_single_read), sizeof(((struct regmap_config *)0)->use_single_read) },
	{ "use_single_write", offsetof(struct regmap_config, use_single_write), sizeof(((struct regmap_config *)0)->use_single_write) },
	{ "use_relaxed_mmio", offsetof(struct regmap_config, use_relaxed_mmio), sizeof(((struct regmap_config *)0)->use_relaxed_mmio) },
	{ "can_multi_write", offsetof(struct regmap_config, can_multi_write), sizeof(((struct regmap_config *)0)->can_multi_write) },
	{ "use_hwlock", offsetof(struct regmap_config, use_hwlock), sizeof(((struct regmap_config *)0)->use_hwlock) },
	{ "use_raw_spinlock", offsetof(struct regmap_config, use_raw_spinlock), sizeof(((struct regmap_config *)0)->use_raw_spinlock) },
	{ "hwlock_id", offsetof(struct regmap_config, hwlock_id), sizeof(((struct regmap_config *)0)->hwlock_id) },
	{ "hwlock_mode", offsetof(struct regmap_config, hwlock_mode), sizeof(((struct regmap_config *)0)->hwlock_mode) },
	{ "reg_format_endian", offsetof(struct regmap_config, reg_format_endian), sizeof(((struct regmap_config *)0)->reg_format_endian) },
	{ "val_format_endian", offsetof(struct regmap_config, val_format_endian), sizeof(((struct regmap_config *)0)->val_format_endian) },
	{ "ranges", offsetof(struct regmap_config, ranges), sizeof(((struct regmap_config *)0)->ranges) },
	{ "num_ranges", offsetof(struct regmap_config, num_ranges), sizeof(((struct regmap_config *)0)->num_ranges) },
};
const struct cordon_type cordon_type_regmap_config = {
	.name = "regmap_config",
	.size = sizeof(struct regmap_config),
	.member_count = ARRAY_SIZE(members_regmap_config),
	.members = members_regmap_config,
};

_Static_assert(sizeof(struct regmap_range_cfg) == 40, "struct regmap_range_cfg changed its size");
static const struct cordon_member members_regmap_range_cfg[] = {
	{ "name", offsetof(struct regmap_range_cfg, name), sizeof(((struct regmap_range_cfg *)0)->name) },
	{ "range_min", offsetof(struct regmap_range_cfg, range_min), sizeof(((struct regmap_range_cfg *)0)->range_min) },
	{ "range_max", offsetof(struct regmap_range_cfg, range_max), sizeof(((struct regmap_range_cfg *)0)->range_max) },
	{ "selector_reg", offsetof(struct regmap_range_cfg, selector_reg), sizeof(((struct regmap_range_cfg *)0)->selector_reg) },
	{ "selector_mask", offsetof(struct regmap_range_cfg, selector_mask), sizeof(((struct regmap_range_cfg *)0)->selector_mask) },
	{ "selector_shift", offsetof(struct regmap_range_cfg, selector_shift), sizeof(((struct regmap_range_cfg *)0)->selector_shift) },
	{ "window_start", offsetof(struct regmap_range_cfg, window_start), sizeof(((struct regmap_range_cfg *)0)->window_start) },
	{ "window_len", offsetof(struct regmap_range_cfg, window_len), sizeof(((struct regmap_range_cfg *)0)->window_len) },
};
const struct cordon_type cordon_type_regmap_range_cfg = {
	.name = "regmap_range_cfg",
	.size = sizeof(struct regmap_range_cfg),
	.member_count = ARRAY_SIZE(members_regmap_range_cfg),
	.members = members_regmap_range_cfg,
};

const struct cordon_type cordon_type_regulator = { .name = "regulator" };

_Static_assert(sizeof(struct regulator_bulk_data) == 24, "struct regulator_bulk_data changed its size");
static const struct cordon_member members_regulator_bulk_data[] = {
	{ "supply", offsetof(struct regulator_bulk_data, supply), sizeof(((struct regulator_bulk_data *)0)->supply) },
	{ "consumer", offsetof(struct regulator_bulk_data, consumer), sizeof(((struct regulator_bulk_data *)0)->consumer) },
	{ "init_load_uA", offsetof(struct regulator_bulk_data, init_load_uA), sizeof(((struct regulator_bulk_data *)0)->init_load_uA) },
	{ "ret", offsetof(struct regulator_bulk_data, ret), sizeof(((struct regulator_bulk_data *)0)->ret) },
};
const struct cordon_type cordon_type_regulator_bulk_data = {
	.name = "regulator_bulk_data",
	.size = sizeof(struct regulator_bulk_data),
	.member_count = ARRAY_SIZE(members_regulator_bulk_data),
	.members = members_regulator_bulk_data,
};

_Static_assert(sizeof(struct request) == 248, "struct request changed its size");
static const struct cordon_member members_request[] = {
	{ "q", offsetof(struct request, q), sizeof(((struct request *)0)->q) },
	{ "mq_ctx", offsetof(struct request, mq_ctx), sizeof(((struct request *)0)->mq_ctx) },
	{ "mq_hctx", offsetof(struct request, mq_hctx), sizeof(((struct request *)0)->mq_hctx) },
	{ "cmd_flags", offsetof(struct request, cmd_flags), sizeof(((struct request *)0)->cmd_flags) },
	{ "rq_flags", offsetof(struct request, rq_flags), sizeof(((struct request *)0)->rq_flags) },
	{ "tag", offsetof(struct request, tag), sizeof(((struct request *)0)->tag) },
	{ "internal_tag", offsetof(struct request, internal_tag), sizeof(((struct request *)0)->internal_tag) },
	{ "timeout", offsetof(struct request, timeout), sizeof(((struct request *)0)->timeout) },
	{ "__data_len", offsetof(struct request, __data_len), sizeof(((struct request *)0)->__data_len) },
	{ "__sector", offsetof(struct request, __sector), sizeof(((struct request *)0)->__sector) },
	{ "bio", offsetof(struct request, bio), sizeof(((struct request *)0)->bio) },
	{ "biotail", offsetof(struct request, biotail), sizeof(((struct request *)0)->biotail) },
	{ "queuelist", offsetof(struct request, queuelist), sizeof(((struct request *)0)->queuelist) },
	{ "rq_next", offsetof(struct request, rq_next), sizeof(((struct request *)0)->rq_next) },
	{ "part", offsetof(struct request, part), sizeof(((struct request *)0)->part) },
	{ "alloc_time_ns", offsetof(struct request, alloc_time_ns), sizeof(((struct request *)0)->alloc_time_ns) },
	{ "start_time_ns", offsetof(struct request, start_time_ns), sizeof(((struct request *)0)->start_time_ns) },
	{ "io_start_time_ns", offsetof(struct request, io_start_time_ns), sizeof(((struct request *)0)->io_start_time_ns) },
	{ "wbt_flags", offsetof(struct request, wbt_flags), sizeof(((struct request *)0)->wbt_flags) },
	{ "stats_sectors", offsetof(struct request, stats_sectors), sizeof(((struct request *)0)->stats_sectors) },
	{ "nr_phys_segments", offsetof(struct request, nr_phys_segments), sizeof(((struct request *)0)->nr_phys_segments) },
	{ "nr_integrity_segments", offsetof(struct request, nr_integrity_segments), sizeof(((struct request *)0)->nr_integrity_segments) },
	{ "state", offsetof(struct request, state), sizeof(((struct request *)0)->state) },
	{ "ref", offsetof(struct request, ref), sizeof(((struct request *)0)->ref) },
	{ "deadline", offsetof(struct request, deadline), sizeof(((struct request *)0)->deadline) },
	{ "hash", offsetof(struct request, hash), sizeof(((struct request *)0)->hash) },
	{ "ipi_list", offsetof(struct request, ipi_list), sizeof(((struct request *)0)->ipi_list) },
	{ "rb_node", offsetof(struct request, rb_node), sizeof(((struct request *)0)->rb_node) },
	{ "special_vec", offsetof(struct request, special_vec), sizeof(((struct request *)0)->special_vec) },
	{ "elv", offsetof(struct request, elv), sizeof(((struct request *)0)->elv) },
	{ "flush", offsetof(struct request, flush), sizeof(((struct request *)0)->flush) },
	{ "fifo_time", offsetof(struct request, fifo_time), sizeof(((struct request *)0)->fifo_time) },
	{ "end_io", offsetof(struct request, end_io), sizeof(((struct request *)0)->end_io) },
	{ "end_io_data", offsetof(struct request, end_io_data), sizeof(((struct request *)0)->end_io_data) },
};
const struct cordon_type cordon_type_request = {
	.name = "request",
	.size = sizeof(struct request),
	.member_count = ARRAY_SIZE(members_request),
	.members = members_request,
};

_Static_assert(sizeof(struct request_queue) == 968, "struct request_queue changed its size");
static const struct cordon_member members_request_queue[] = {
	{ "queuedata", offsetof(struct request_queue, queuedata), sizeof(((struct request_queue *)0)->queuedata) },
	{ "elevator", offsetof(struct request_queue, elevator), sizeof(((struct request_queue *)0)->elevator) },
	{ "mq_ops", offsetof(struct request_queue, mq_ops), sizeof(((struct request_queue *)0)->mq_ops) },
	{ "queue_ctx", offsetof(struct request_queue, queue_ctx), sizeof(((struct request_queue *)0)->queue_ctx) },
	{ "queue_flags", offsetof(struct request_queue, queue_flags), sizeof(((struct request_queue *)0)->queue_flags) },
	{ "rq_timeout", offsetof(struct request_queue, rq_timeout), sizeof(((struct request_queue *)0)->rq_timeout) },
	{ "queue_depth", offsetof(struct request_queue, queue_depth), sizeof(((struct request_queue *)0)->queue_depth) },
	{ "refs", offsetof(struct request_queue, refs), sizeof(((struct request_queue *)0)->refs) },
	{ "nr_hw_queues", offsetof(struct request_queue, nr_hw_queues), sizeof(((struct request_queue *)0)->nr_hw_queues) },
	{ "hctx_table", offsetof(struct request_queue, hctx_table), sizeof(((struct request_queue *)0)->hctx_table) },
	{ "q_usage_counter", offsetof(struct request_queue, q_usage_counter), sizeof(((struct request_queue *)0)->q_usage_counter) },
	{ "io_lock_cls_key", offsetof(struct request_queue, io_lock_cls_key), sizeof(((struct request_queue *)0)->io_lock_cls_key) },
	{ "io_lockdep_map", offsetof(struct request_queue, io_lockdep_map), sizeof(((struct request_queue *)0)->io_lockdep_map) },
	{ "q_lock_cls_key", offsetof(struct request_queue, q_lock_cls_key), sizeof(((struct request_queue *)0)->q_lock_cls_key) },
	{ "q_lockdep_map", offsetof(struct request_queue, q_lockdep_map), sizeof(((struct request_queue *)0)->q_lockdep_map) },
	{ "last_merge", offsetof(struct request_queue, last_merge), sizeof(((struct request_queue *)0)->last_merge) },
	{ "queue_lock", offsetof(struct request_queue, queue_lock), sizeof(((struct request_queue *)0)->queue_lock) },
	{ "quiesce_depth", offsetof(struct request_queue, quiesce_depth), sizeof(((struct request_queue *)0)->quiesce_depth) },
	{ "disk", offsetof(struct request_queue, disk), sizeof(((struct request_queue *)0)->disk) },
	{ "mq_kobj", offsetof(struct request_queue, mq_kobj), sizeof(((struct request_queue *)0)->mq_kobj) },
	{ "limits", offsetof(struct request_queue, limits), sizeof(((struct request_queue *)0)->limits) },
	{ "dev", offsetof(struct request_queue, dev), sizeof(((struct request_queue *)0)->dev) },
	{ "rpm_status", offsetof(struct request_queue, rpm_status), sizeof(((struct request_queue *)0)->rpm_status) },
	{ "pm_only", offsetof(struct request_queue, pm_only), sizeof(((struct request_queue *)0)->pm_only) },
	{ "stats", offsetof(struct request_queue, stats), sizeof(((struct request_queue *)0)->stats) },
	{ "rq_qos", offsetof(struct request_queue, rq_qos), sizeof(((struct request_queue *)0)->rq_qos) },
	{ "rq_qos_mutex", offsetof(struct request_queue, rq_qos_mutex), sizeof(((struct request_queue *)0)->rq_qos_mutex) },
	{ "id", offsetof(struct request_queue, id), sizeof(((struct request_queue *)0)->id) },
	{ "nr_requests", offsetof(struct request_queue, nr_requests), sizeof(((struct request_queue *)0)->nr_requests) },
	{ "timeout", offsetof(struct request_queue, timeout), sizeof(((struct request_queue *)0)->timeout) },
	{ "timeout_work", offsetof(struct request_queue, timeout_work), sizeof(((struct request_queue *)0)->timeout_work) },
	{ "nr_active_requests_shared_tags", offsetof(struct request_queue, nr_active_requests_shared_tags), sizeof(((struct request_queue *)0)->nr_active_requests_shared_tags) },
	{ "sched_shared_tags", offsetof(struct request_queue, sched_shared_tags), sizeof(((struct request_queue *)0)->sched_shared_tags) },
	{ "icq_list", offsetof(struct request_queue, icq_list), sizeof(((struct request_queue *)0)->icq_list) },
	{ "blkcg_pols", offsetof(struct request_queue, blkcg_pols), sizeof(((struct request_queue *)0)->blkcg_pols) },
	{ "root_blkg", offsetof(struct request_queue, root_blkg), sizeof(((struct request_queue *)0)->root_blkg) },
	{ "blkg_list", offsetof(struct request_queue, blkg_list), sizeof(((struct request_queue *)0)->blkg_list) },
	{ "blkcg_mutex", offsetof(struct request_queue, blkcg_mutex), sizeof(((struct request_queue *)0)->blkcg_mutex) },
	{ "node", offsetof(struct request_queue, node), sizeof(((struct request_queue *)0)->node) },
	{ "requeue_lock", offsetof(struct request_queue, requeue_lock), sizeof(((struct request_queue *)0)->requeue_lock) },
	{ "requeue_list", offsetof(struct request_queue, requeue_list), sizeof(((struct request_queue *)0)->requeue_list) },
	{ "requeue_work", offsetof(struct request_queue, requeue_work), sizeof(((struct request_queue *)0)->requeue_work) },
	{ "blk_trace", offsetof(struct request_queue, blk_trace), sizeof(((struct request_queue *)0)->blk_trace) },
	{ "fq", offsetof(struct request_queue, fq), sizeof(((struct request_queue *)0)->fq) },
	{ "flush_list", offsetof(struct request_queue, flush_list), sizeof(((struct request_queue *)0)->flush_list) },
	{ "sysfs_lock", offsetof(struct request_queue, sysfs_lock), sizeof(((struct request_queue *)0)->sysfs_lock) },
	{ "sysfs_dir_lock", offsetof(struct request_queue, sysfs_dir_lock), sizeof(((struct request_queue *)0)->sysfs_dir_lock) },
	{ "limits_lock", offsetof(struct request_queue, limits_lock), sizeof(((struct request_queue *)0)->limits_lock) },
	{ "unused_hctx_list", offsetof(struct request_queue, unused_hctx_list), sizeof(((struct request_queue *)0)->unused_hctx_list) },
	{ "unused_hctx_lock", offsetof(struct request_queue, unused_hctx_lock), sizeof(((struct request_queue *)0)->unused_hctx_lock) },
	{ "mq_freeze_depth", offsetof(struct request_queue, mq_freeze_depth), sizeof(((struct request_queue *)0)->mq_freeze_depth) },
	{ "td", offsetof(struct request_queue, td), sizeof(((struct request_queue *)0)->td) },
	{ "callback_head", offsetof(struct request_queue, callback_head), sizeof(((struct request_queue *)0)->callback_head) },
	{ "mq_freeze_wq", offsetof(struct request_queue, mq_freeze_wq), sizeof(((struct request_queue *)0)->mq_freeze_wq) },
	{ "mq_freeze_lock", offsetof(struct request_queue, mq_freeze_lock), sizeof(((struct request_queue *)0)->mq_freeze_lock) },
	{ "tag_set", offsetof(struct request_queue, tag_set), sizeof(((struct request_queue *)0)->tag_set) },
	{ "tag_set_list", offsetof(struct request_queue, tag_set_list), sizeof(((struct request_queue *)0)->tag_set_list) },
	{ "debugfs_dir", offsetof(struct request_queue, debugfs_dir), sizeof(((struct request_queue *)0)->debugfs_dir) },
	{ "sched_debugfs_dir", offsetof(struct request_queue, sched_debugfs_dir), sizeof(((struct request_queue *)0)->sched_debugfs_dir) },
	{ "rqos_debugfs_dir", offsetof(struct request_queue, rqos_debugfs_dir), sizeof(((struct request_queue *)0)->rqos_debugfs_dir) },
	{ "debugfs_mutex", offsetof(struct request_queue, debugfs_mutex), sizeof(((struct request_queue *)0)->debugfs_mutex) },
	{ "mq_sysfs_init_done", offsetof(struct request_queue, mq_sysfs_init_done), sizeof(((struct request_queue *)0)->mq_sysfs_init_done) },
};
static const struct cordon_member usable_request_queue[] = {
	{ "limits_lock", offsetof(struct request_queue, limits_lock), sizeof(((struct request_queue *)0)->limits_lock) },
};
const struct cordon_type cordon_type_request_queue = {
	.name = "request_queue",
	.size = sizeof(struct request_queue),
	.member_count = ARRAY_SIZE(members_request_queue),
	.members = members_request_queue,
	.usable = usable_request_queue,
	.usable_count = ARRAY_SIZE(usable_request_queue),
};

_Static_assert(sizeof(struct resource) == 64, "struct resource changed its size");
static const struct cordon_member members_resource[] = {
	{ "start", offsetof(struct resource, start), sizeof(((struct resource *)0)->start) },
	{ "end", offsetof(struct resource, end), sizeof(((struct resource *)0)->end) },
	{ "name", offsetof(struct resource, name), sizeof(((struct resource *)0)->name) },
	{ "flags", offsetof(struct resource, flags), sizeof(((struct resource *)0)->flags) },
	{ "desc", offsetof(struct resource, desc), sizeof(((struct resource *)0)->desc) },
	{ "parent", offsetof(struct resource, parent), sizeof(((struct resource *)0)->parent) },
	{ "sibling", offsetof(struct resource, sibling), sizeof(((struct resource *)0)->sibling) },
	{ "child", offsetof(struct resource, child), sizeof(((struct resource *)0)->child) },
};
const struct cordon_type cordon_type_resource = {
	.name = "resource",
	.size = sizeof(struct resource),
	.member_count = ARRAY_SIZE(members_resource),
	.members = members_resource,
};

const struct cordon_type cordon_type_rfkill = { .name = "rfkill" };

_Static_assert(sizeof(struct rfkill_ops) == 24, "struct rfkill_ops changed its size");
static const struct cordon_member members_rfkill_ops[] = {
	{ "poll", offsetof(struct rfkill_ops, poll), sizeof(((struct rfkill_ops *)0)->poll) },
	{ "query", offsetof(struct rfkill_ops, query), sizeof(((struct rfkill_ops *)0)->query) },
	{ "set_block", offsetof(struct rfkill_ops, set_block), sizeof(((struct rfkill_ops *)0)->set_block) },
};
const struct cordon_type cordon_type_rfkill_ops = {
	.name = "rfkill_ops",
	.size = sizeof(struct rfkill_ops),
	.member_count = ARRAY_SIZE(members_rfkill_ops),
	.members = members_rfkill_ops,
};

_Static_assert(sizeof(struct rq_list) == 16, "struct rq_list changed its size");
static const struct cordon_member members_rq_list[] = {
	{ "head", offsetof(struct rq_list, head), sizeof(((struct rq_list *)0)->head) },
	{ "tail", offsetof(struct rq_list, tail), sizeof(((struct rq_list *)0)->tail) },
};
const struct cordon_type cordon_type_rq_list = {
	.name = "rq_list",
	.size = sizeof(struct rq_list),
	.member_count = ARRAY_SIZE(members_rq_list),
	.members = members_rq_list,
};

_Static_assert(sizeof(struct rq_map_data) == 24, "struct rq_map_data changed its size");
static const struct cordon_member members_rq_map_data[] = {
	{ "pages", offsetof(struct rq_map_data, pages), sizeof(((struct rq_map_data *)0)->pages) },
	{ "offset", offsetof(struct rq_map_data, offset), sizeof(((struct rq_map_data *)0)->offset) },
	{ "page_order", offsetof(struct rq_map_data, page_order), sizeof(((struct rq_map_data *)0)->page_order) },
	{ "nr_entries", offsetof(struct rq_map_data, nr_entries), sizeof(((struct rq_map_data *)0)->nr_entries) },
	{ "null_mapped", offsetof(struct rq_map_data, null_mapped), sizeof(((struct rq_map_data *)0)->null_mapped) },
	{ "from_user", offsetof(struct rq_map_data, from_user), sizeof(((struct rq_map_data *)0)->from_user) },
};
const struct cordon_type cordon_type_rq_map_data = {
	.name = "rq_map_data",
	.size = sizeof(struct rq_map_data),
	.member_count = ARRAY_SIZE(members_rq_map_data),
	.members = members_rq_map_data,
};

_Static_assert(sizeof(struct rtnl_link_ops) == 208, "struct rtnl_link_ops changed its size");
static const struct cordon_member members_rtnl_link_ops[] = {
	{ "list", offsetof(struct rtnl_link_ops, list), sizeof(((struct rtnl_link_ops *)0)->list) },
	{ "kind", offsetof(struct rtnl_link_ops, kind), sizeof(((struct rtnl_link_ops *)0)->kind) },
	{ "priv_size", offsetof(struct rtnl_link_ops, priv_size), sizeof(((struct rtnl_link_ops *)0)->priv_size) },
	{ "alloc", offsetof(struct rtnl_link_ops, alloc), sizeof(((struct rtnl_link_ops *)0)->alloc) },
	{ "setup", offsetof(struct rtnl_link_ops, setup), sizeof(((struct rtnl_link_ops *)0)->setup) },
	{ "netns_refund", offsetof(struct rtnl_link_ops, netns_refund), sizeof(((struct rtnl_link_ops *)0)->netns_refund) },
	{ "maxtype", offsetof(struct rtnl_link_ops, maxtype), sizeof(((struct rtnl_link_ops *)0)->maxtype) },
	{ "policy", offsetof(struct rtnl_link_ops, policy), sizeof(((struct rtnl_link_ops *)0)->policy) },
	{ "validate", offsetof(struct rtnl_link_ops, validate), sizeof(((struct rtnl_link_ops *)0)->validate) },
	{ "newlink", offsetof(struct rtnl_link_ops, newlink), sizeof(((struct rtnl_link_ops *)0)->newlink) },
	{ "changelink", offsetof(struct rtnl_link_ops, changelink), sizeof(((struct rtnl_link_ops *)0)->changelink) },
	{ "dellink", offsetof(struct rtnl_link_ops, dellink), sizeof(((struct rtnl_link_ops *)0)->dellink) },
	{ "get_size", offsetof(struct rtnl_link_ops, get_size), sizeof(((struct rtnl_link_ops *)0)->get_size) },
	{ "fill_info", offsetof(struct rtnl_link_ops, fill_info), sizeof(((struct rtnl_link_ops *)0)->fill_info) },
	{ "get_xstats_size", offsetof(struct rtnl_link_ops, get_xstats_size), sizeof(((struct rtnl_link_ops *)0)->get_xstats_size) },
	{ "fill_xstats", offsetof(struct rtnl_link_ops, fill_xstats), sizeof(((struct rtnl_link_ops *)0)->fill_xstats) },
	{ "get_num_tx_queues", offsetof(struct rtnl_link_ops, get_num_tx_queues), sizeof(((struct rtnl_link_ops *)0)->get_num_tx_queues) },
	{ "get_num_rx_queues", offsetof(struct rtnl_link_ops, get_num_rx_queues), sizeof(((struct rtnl_link_ops *)0)->get_num_rx_queues) },
	{ "slave_maxtype", offsetof(struct rtnl_link_ops, slave_maxtype), sizeof(((struct rtnl_link_ops *)0)->slave_maxtype) },
	{ "slave_policy", offsetof(struct rtnl_link_ops, slave_policy), sizeof(((struct rtnl_link_ops *)0)->slave_policy) },
	{ "slave_changelink", offsetof(struct rtnl_link_ops, slave_changelink), sizeof(((struct rtnl_link_ops *)0)->slave_changelink) },
	{ "get_slave_size", offsetof(struct rtnl_link_ops, get_slave_size), sizeof(((struct rtnl_link_ops *)0)->get_slave_size) },
	{ "fill_slave_info", offsetof(struct rtnl_link_ops, fill_slave_info), sizeof(((struct rtnl_link_ops *)0)->fill_slave_info) },
	{ "get_link_net", offsetof(struct rtnl_link_ops, get_link_net), sizeof(((struct rtnl_link_ops *)0)->get_link_net) },
	{ "get_linkxstats_size", offsetof(struct rtnl_link_ops, get_linkxstats_size), sizeof(((struct rtnl_link_ops *)0)->get_linkxstats_size) },
	{ "fill_linkxstats", offsetof(struct rtnl_link_ops, fill_linkxstats), sizeof(((struct rtnl_link_ops *)0)->fill_linkxstats) },
};
const struct cordon_type cordon_type_rtnl_link_ops = {
	.name = "rtnl_link_ops",
	.size = sizeof(struct rtnl_link_ops),
	.member_count = ARRAY_SIZE(members_rtnl_link_ops),
	.members = members_rtnl_link_ops,
};

_Static_assert(sizeof(struct rtnl_link_stats64) == 200, "struct rtnl_link_stats64 changed its size");
static const struct cordon_member members_rtnl_link_stats64[] = {
	{ "rx_packets", offsetof(struct rtnl_link_stats64, rx_packets), sizeof(((struct rtnl_link_stats64 *)0)->rx_packets) },
	{ "tx_packets", offsetof(struct rtnl_link_stats64, tx_packets), sizeof(((struct rtnl_link_stats64 *)0)->tx_packets) },
	{ "rx_bytes", offsetof(struct rtnl_link_stats64, rx_bytes), sizeof(((struct rtnl_link_stats64 *)0)->rx_bytes) },
	{ "tx_bytes", offsetof(struct rtnl_link_stats64, tx_bytes), sizeof(((struct rtnl_link_stats64 *)0)->tx_bytes) },
	{ "rx_errors", offsetof(struct rtnl_link_stats64, rx_errors), sizeof(((struct rtnl_link_stats64 *)0)->rx_errors) },
	{ "tx_errors", offsetof(struct rtnl_link_stats64, tx_errors), sizeof(((struct rtnl_link_stats64 *)0)->tx_errors) },
	{ "rx_dropped", offsetof(struct rtnl_link_stats64, rx_dropped), sizeof(((struct rtnl_link_stats64 *)0)->rx_dropped) },
	{ "tx_dropped", offsetof(struct rtnl_link_stats64, tx_dropped), sizeof(((struct rtnl_link_stats64 *)0)->tx_dropped) },
	{ "multicast", offsetof(struct rtnl_link_stats64, multicast), sizeof(((struct rtnl_link_stats64 *)0)->multicast) },
	{ "collisions", offsetof(struct rtnl_link_stats64, collisions), sizeof(((struct rtnl_link_stats64 *)0)->collisions) },
	{ "rx_length_errors", offsetof(struct rtnl_link_stats64, rx_length_errors), sizeof(((struct rtnl_link_stats64 *)0)->rx_length_errors) },
	{ "rx_over_errors", offsetof(struct rtnl_link_stats64, rx_over_errors), sizeof(((struct rtnl_link_stats64 *)0)->rx_over_errors) },
	{ "rx_crc_errors", offsetof(struct rtnl_link_stats64, rx_crc_errors), sizeof(((struct rtnl_link_stats64 *)0)->rx_crc_errors) },
	{ "rx_frame_errors", offsetof(struct rtnl_link_stats64, rx_frame_errors), sizeof(((struct rtnl_link_stats64 *)0)->rx_frame_errors) },
	{ "rx_fifo_errors", offsetof(struct rtnl_link_stats64, rx_fifo_errors), sizeof(((struct rtnl_link_stats64 *)0)->rx_fifo_errors) },
	{ "rx_missed_errors", offsetof(struct rtnl_link_stats64, rx_missed_errors), sizeof(((struct rtnl_link_stats64 *)0)->rx_missed_errors) },
	{ "tx_aborted_errors", offsetof(struct rtnl_link_stats64, tx_aborted_errors), sizeof(((struct rtnl_link_stats64 *)0)->tx_aborted_errors) },
	{ "tx_carrier_errors", offsetof(struct rtnl_link_stats64, tx_carrier_errors), sizeof(((struct rtnl_link_stats64 *)0)->tx_carrier_errors) },
	{ "tx_fifo_errors", offsetof(struct rtnl_link_stats64, tx_fifo_errors), sizeof(((struct rtnl_link_stats64 *)0)->tx_fifo_errors) },
	{ "tx_heartbeat_errors", offsetof(struct rtnl_link_stats64, tx_heartbeat_errors), sizeof(((struct rtnl_link_stats64 *)0)->tx_heartbeat_errors) },
	{ "tx_window_errors", offsetof(struct rtnl_link_stats64, tx_window_errors), sizeof(((struct rtnl_link_stats64 *)0)->tx_window_errors) },
	{ "rx_compressed", offsetof(struct rtnl_link_stats64, rx_compressed), sizeof(((struct rtnl_link_stats64 *)0)->rx_compressed) },
	{ "tx_compressed", offsetof(struct rtnl_link_stats64, tx_compressed), sizeof(((struct rtnl_link_stats64 *)0)->tx_compressed) },
	{ "rx_nohandler", offsetof(struct rtnl_link_stats64, rx_nohandler), sizeof(((struct rtnl_link_stats64 *)0)->rx_nohandler) },
	{ "rx_otherhost_dropped", offsetof(struct rtnl_link_stats64, rx_otherhost_dropped), sizeof(((struct rtnl_link_stats64 *)0)->rx_otherhost_dropped) },
};
const struct cordon_type cordon_type_rtnl_link_stats64 = {
	.name = "rtnl_link_stats64",
	.size = sizeof(struct rtnl_link_stats64),
	.member_count = ARRAY_SIZE(members_rtnl_link_stats64),
	.members = members_rtnl_link_stats64,
};

_Static_assert(sizeof(struct rw_semaphore) == 40, "struct rw_semaphore changed its size");
static const struct cordon_member members_rw_semaphore[] = {
	{ "count", offsetof(struct rw_semaphore, count), sizeof(((struct rw_semaphore *)0)->count) },
	{ "owner", offsetof(struct rw_semaphore, owner), sizeof(((struct rw_semaphore *)0)->owner) },
	{ "osq", offsetof(struct rw_semaphore, osq), sizeof(((struct rw_semaphore *)0)->osq) },
	{ "wait_lock", offsetof(struct rw_semaphore, wait_lock), sizeof(((struct rw_semaphore *)0)->wait_lock) },
	{ "wait_list", offsetof(struct rw_semaphore, wait_list), sizeof(((struct rw_semaphore *)0)->wait_list) },
};
const struct cordon_type cordon_type_rw_semaphore = {
	.name = "rw_semaphore",
	.size = sizeof(struct rw_semaphore),
	.member_count = ARRAY_SIZE(members_rw_semaphore),
	.members = members_rw_semaphore,
};

_Static_assert(sizeof(struct rx_queue_attribute) == 32, "struct rx_queue_attribute changed its size");
static const struct cordon_member members_rx_queue_attribute[] = {
	{ "attr", offsetof(struct rx_queue_attribute, attr), sizeof(((struct rx_queue_attribute *)0)->attr) },
	{ "show", offsetof(struct rx_queue_attribute, show), sizeof(((struct rx_queue_attribute *)0)->show) },
	{ "store", offsetof(struct rx_queue_attribute, store), sizeof(((struct rx_queue_attribute *)0)->store) },
};
const struct cordon_type cordon_type_rx_queue_attribute = {
	.name = "rx_queue_attribute",
	.size = sizeof(struct rx_queue_attribute),
	.member_count = ARRAY_SIZE(members_rx_queue_attribute),
	.members = members_rx_queue_attribute,
};

_Static_assert(sizeof(struct scatterlist) == 32, "struct scatterlist changed its size");
static const struct cordon_member members_scatterlist[] = {
	{ "page_link", offsetof(struct scatterlist, page_link), sizeof(((struct scatterlist *)0)->page_link) },
	{ "offset", offsetof(struct scatterlist, offset), sizeof(((struct scatterlist *)0)->offset) },
	{ "length", offsetof(struct scatterlist, length), sizeof(((struct scatterlist *)0)->length) },
	{ "dma_address", offsetof(struct scatterlist, dma_address), sizeof(((struct scatterlist *)0)->dma_address) },
	{ "dma_length", offsetof(struct scatterlist, dma_length), sizeof(((struct scatterlist *)0)->dma_length) },
	{ "dma_flags", offsetof(struct scatterlist, dma_flags), sizeof(((struct scatterlist *)0)->dma_flags) },
};
const struct cordon_type cordon_type_scatterlist = {
	.name = "scatterlist",
	.size = sizeof(struct scatterlist),
	.member_count = ARRAY_SIZE(members_scatterlist),
	.members = members_scatterlist,
};

_Static_assert(sizeof(struct semaphore) == 24, "struct semaphore changed its size");
static const struct cordon_member members_semaphore[] = {
	{ "lock", offsetof(struct semaphore, lock), sizeof(((struct semaphore *)0)->lock) },
	{ "count", offsetof(struct semaphore, count), sizeof(((struct semaphore *)0)->count) },
	{ "wait_list", offsetof(struct semaphore, wait_list), sizeof(((struct semaphore *)0)->wait_list) },
};
const struct cordon_type cordon_type_semaphore = {
	.name = "semaphore",
	.size = sizeof(struct semaphore),
	.member_count = ARRAY_SIZE(members_semaphore),
	.members = members_semaphore,
};

_Static_assert(sizeof(struct serio) == 1136, "struct serio changed its size");
static const struct cordon_member members_serio[] = {
	{ "port_data", offsetof(struct serio, port_data), sizeof(((struct serio *)0)->port_data) },
	{ "name", offsetof(struct serio, name), sizeof(((struct serio *)0)->name) },
	{ "phys", offsetof(struct serio, phys), sizeof(((struct serio *)0)->phys) },
	{ "firmware_id", offsetof(struct serio, firmware_id), sizeof(((struct serio *)0)->firmware_id) },
	{ "manual_bind", offsetof(struct serio, manual_bind), sizeof(((struct serio *)0)->manual_bind) },
	{ "id", offsetof(struct serio, id), sizeof(((struct serio *)0)->id) },
	{ "lock", offsetof(struct serio, lock), sizeof(((struct serio *)0)->lock) },
	{ "write", offsetof(struct serio, write), sizeof(((struct serio *)0)->write) },
	{ "open", offsetof(struct serio, open), sizeof(((struct serio *)0)->open) },
	{ "close", offsetof(struct serio, close), sizeof(((struct serio *)0)->close) },
	{ "start", offsetof(struct serio, start), sizeof(((struct serio *)0)->start) },
	{ "stop", offsetof(struct serio, stop), sizeof(((struct serio *)0)->stop) },
	{ "parent", offsetof(struct serio, parent), sizeof(((struct serio *)0)->parent) },
	{ "child_node", offsetof(struct serio, child_node), sizeof(((struct serio *)0)->child_node) },
	{ "children", offsetof(struct serio, children), sizeof(((struct serio *)0)->children) },
	{ "depth", offsetof(struct serio, depth), sizeof(((struct serio *)0)->depth) },
	{ "drv", offsetof(struct serio, drv), sizeof(((struct serio *)0)->drv) },
	{ "drv_mutex", offsetof(struct serio, drv_mutex), sizeof(((struct serio *)0)->drv_mutex) },
	{ "dev", offsetof(struct serio, dev), sizeof(((struct serio *)0)->dev) },
	{ "node", offsetof(struct serio, node), sizeof(((struct serio *)0)->node) },
	{ "ps2_cmd_mutex", offsetof(struct serio, ps2_cmd_mutex), sizeof(((struct serio *)0)->ps2_cmd_mutex) },
};
static const struct cordon_member usable_serio[] = {
	{ "lock", offsetof(struct serio, lock), sizeof(((struct serio *)0)->lock) },
};
const struct cordon_type cordon_type_serio = {
	.name = "serio",
	.size = sizeof(struct serio),
	.member_count = ARRAY_SIZE(members_serio),
	.members = members_serio,
	.usable = usable_serio,
	.usable_count = ARRAY_SIZE(usable_serio),
};

_Static_assert(sizeof(struct serio_driver) == 224, "struct serio_driver changed its size");
static const struct cordon_member members_serio_driver[] = {
	{ "description", offsetof(struct serio_driver, description), sizeof(((struct serio_driver *)0)->description) },
	{ "id_table", offsetof(struct serio_driver, id_table), sizeof(((struct serio_driver *)0)->id_table) },
	{ "manual_bind", offsetof(struct serio_driver, manual_bind), sizeof(((struct serio_driver *)0)->manual_bind) },
	{ "write_wakeup", offsetof(struct serio_driver, write_wakeup), sizeof(((struct serio_driver *)0)->write_wakeup) },
	{ "interrupt", offsetof(struct serio_driver, interrupt), sizeof(((struct serio_driver *)0)->interrupt) },
	{ "connect", offsetof(struct serio_driver, connect), sizeof(((struct serio_driver *)0)->connect) },
	{ "reconnect", offsetof(struct serio_driver, reconnect), sizeof(((struct serio_driver *)0)->reconnect) },
	{ "fast_reconnect", offsetof(struct serio_driver, fast_reconnect), sizeof(((struct serio_driver *)0)->fast_reconnect) },
	{ "disconnect", offsetof(struct serio_driver, disconnect), sizeof(((struct serio_driver *)0)->disconnect) },
	{ "cleanup", offsetof(struct serio_driver, cleanup), sizeof(((struct serio_driver *)0)->cleanup) },
	{ "driver", offsetof(struct serio_driver, driver), sizeof(((struct serio_driver *)0)->driver) },
};
const struct cordon_type cordon_type_serio_driver = {
	.name = "serio_driver",
	.size = sizeof(struct serio_driver),
	.member_count = ARRAY_SIZE(members_serio_driver),
	.members = members_serio_driver,
};

_Static_assert(sizeof(struct sg_table) == 16, "struct sg_table changed its size");
static const struct cordon_member members_sg_table[] = {
	{ "sgl", offsetof(struct sg_table, sgl), sizeof(((struct sg_table *)0)->sgl) },
	{ "nents", offsetof(struct sg_table, nents), sizeof(((struct sg_table *)0)->nents) },
	{ "orig_nents", offsetof(struct sg_table, orig_nents), sizeof(((struct sg_table *)0)->orig_nents) },
};
const struct cordon_type cordon_type_sg_table = {
	.name = "sg_table",
	.size = sizeof(struct sg_table),
	.member_count = ARRAY_SIZE(members_sg_table),
	.members = members_sg_table,
};

_Static_assert(sizeof(struct shash_alg) == 488, "struct shash_alg changed its size");
static const struct cordon_member members_shash_alg[] = {
	{ "init", offsetof(struct shash_alg, init), sizeof(((struct shash_alg *)0)->init) },
	{ "update", offsetof(struct shash_alg, update), sizeof(((struct shash_alg *)0)->update) },
	{ "final", offsetof(struct shash_alg, final), sizeof(((struct shash_alg *)0)->final) },
	{ "finup", offsetof(struct shash_alg, finup), sizeof(((struct shash_alg *)0)->finup) },
	{ "digest", offsetof(struct shash_alg, digest), sizeof(((struct shash_alg *)0)->digest) },
	{ "export", offsetof(struct shash_alg, export), sizeof(((struct shash_alg *)0)->export) },
	{ "import", offsetof(struct shash_alg, import), sizeof(((struct shash_alg *)0)->import) },
	{ "setkey", offsetof(struct shash_alg, setkey), sizeof(((struct shash_alg *)0)->setkey) },
	{ "init_tfm", offsetof(struct shash_alg, init_tfm), sizeof(((struct shash_alg *)0)->init_tfm) },
	{ "exit_tfm", offsetof(struct shash_alg, exit_tfm), sizeof(((struct shash_alg *)0)->exit_tfm) },
	{ "clone_tfm", offsetof(struct shash_alg, clone_tfm), sizeof(((struct shash_alg *)0)->clone_tfm) },
	{ "descsize", offsetof(struct shash_alg, descsize), sizeof(((struct shash_alg *)0)->descsize) },
	{ "digestsize", offsetof(struct shash_alg, digestsize), sizeof(((struct shash_alg *)0)->digestsize) },
	{ "statesize", offsetof(struct shash_alg, statesize), sizeof(((struct shash_alg *)0)->statesize) },
	{ "base", offsetof(struct shash_alg, base), sizeof(((struct shash_alg *)0)->base) },
	{ "halg", offsetof(struct shash_alg, halg), sizeof(((struct shash_alg *)0)->halg) },
};
const struct cordon_type cordon_type_shash_alg = {
	.name = "shash_alg",
	.size = sizeof(struct shash_alg),
	.member_count = ARRAY_SIZE(members_shash_alg),
	.members = members_shash_alg,
};

_Static_assert(sizeof(struct shash_desc) == 8, "struct shash_desc changed its size");
static const struct cordon_member members_shash_desc[] = {
	{ "tfm", offsetof(struct shash_desc, tfm), sizeof(((struct shash_desc *)0)->tfm) },
};
const struct cordon_type cordon_type_shash_desc = {
	.name = "shash_desc",
	.size = sizeof(struct shash_desc),
	.member_count = ARRAY_SIZE(members_shash_desc),
	.members = members_shash_desc,
};

_Static_assert(sizeof(struct sk_buff) == 232, "struct sk_buff changed its size");
static const struct cordon_member members_sk_buff[] = {
	{ "next", offsetof(struct sk_buff, next), sizeof(((struct sk_buff *)0)->next) },
	{ "prev", offsetof(struct sk_buff, prev), sizeof(((struct sk_buff *)0)->prev) },
	{ "dev", offsetof(struct sk_buff, dev), sizeof(((struct sk_buff *)0)->dev) },
	{ "dev_scratch", offsetof(struct sk_buff, dev_scratch), sizeof(((struct sk_buff *)0)->dev_scratch) },
	{ "rbnode", offsetof(struct sk_buff, rbnode), sizeof(((struct sk_buff *)0)->rbnode) },
	{ "list", offsetof(struct sk_buff, list), sizeof(((struct sk_buff *)0)->list) },
	{ "ll_node", offsetof(struct sk_buff, ll_node), sizeof(((struct sk_buff *)0)->ll_node) },
	{ "sk", offsetof(struct sk_buff, sk), sizeof(((struct sk_buff *)0)->sk) },
	{ "tstamp", offsetof(struct sk_buff, tstamp), sizeof(((struct sk_buff *)0)->tstamp) },
	{ "skb_mstamp_ns", offsetof(struct sk_buff, skb_mstamp_ns), sizeof(((struct sk_buff *)0)->skb_mstamp_ns) },
	{ "cb", offsetof(struct sk_buff, cb), sizeof(((struct sk_buff *)0)->cb) },
	{ "_skb_refdst", offsetof(struct sk_buff, _skb_refdst), sizeof(((struct sk_buff *)0)->_skb_refdst) },
	{ "destructor", offsetof(struct sk_buff, destructor), sizeof(((struct sk_buff *)0)->destructor) },
	{ "tcp_tsorted_anchor", offsetof(struct sk_buff, tcp_tsorted_anchor), sizeof(((struct sk_buff *)0)->tcp_tsorted_anchor) },
	{ "_sk_redir", offsetof(struct sk_buff, _sk_redir), sizeof(((struct sk_buff *)0)->_sk_redir) },
	{ "_nfct", offsetof(struct sk_buff, _nfct), sizeof(((struct sk_buff *)0)->_nfct) },
	{ "len", offsetof(struct sk_buff, len), sizeof(((struct sk_buff *)0)->len) },
	{ "data_len", offsetof(struct sk_buff, data_len), sizeof(((struct sk_buff *)0)->data_len) },
	{ "mac_len", offsetof(struct sk_buff, mac_len), sizeof(((struct sk_buff *)0)->mac_len) },
	{ "hdr_len", offsetof(struct sk_buff, hdr_len), sizeof(((struct sk_buff *)0)->hdr_len) },
	{ "queue_mapping", offsetof(struct sk_buff, queue_mapping), sizeof(((struct sk_buff *)0)->queue_mapping) },
	{ "__cloned_offset", offsetof(struct sk_buff, __cloned_offset), sizeof(((struct sk_buff *)0)->__cloned_offset) },
	{ "cloned", 126, 1 },	/* bit-field */
	{ "nohdr", 126, 1 },	/* bit-field */
	{ "fclone", 126, 1 },	/* bit-field */
	{ "peeked", 126, 1 },	/* bit-field */
	{ "head_frag", 126, 1 },	/* bit-field */
	{ "pfmemalloc", 126, 1 },	/* bit-field */
	{ "pp_recycle", 126, 1 },	/* bit-field */
	{ "active_extensions", offsetof(struct sk_buff, active_extensions), sizeof(((struct sk_buff *)0)->active_extensions) },
	{ "__pkt_type_offset", offsetof(struct sk_buff, __pkt_type_offset), sizeof(((struct sk_buff *)0)->__pkt_type_offset) },
	{ "pkt_type", 128, 1 },	/* bit-field */
	{ "ignore_df", 128, 1 },	/* bit-field */
	{ "dst_pending_confirm", 128, 1 },	/* bit-field */
	{ "ip_summed", 128, 1 },	/* bit-field */
	{ "ooo_okay", 128, 1 },	/* bit-field */
	{ "__mono_tc_offset", offsetof(struct sk_buff, __mono_tc_offset), sizeof(((struct sk_buff *)0)->__mono_tc_offset) },
	{ "tstamp_type", 129, 4 },	/* bit-field */
	{ "tc_at_ingress", 129, 4 },	/* bit-field */
	{ "tc_skip_classify", 129, 4 },	/* bit-field */
	{ "remcsum_offload", 129, 4 },	/* bit-field */
	{ "csum_complete_sw", 129, 4 },	/* bit-field */
	{ "csum_level", 129, 4 },	/* bit-field */
	{ "inner_protocol_type", 129, 4 },	/* bit-field */
	{ "l4_hash", 129, 4 },	/* bit-field */
	{ "sw_hash", 129, 4 },	/* bit-field */
	{ "wifi_acked_valid", 129, 4 },	/* bit-field */
	{ "wifi_acked", 129, 4 },	/* bit-field */
	{ "no_fcs", 129, 4 },	/* bit-field */
	{ "encapsulation", 129, 4 },	/* bit-field */
	{ "encap_hdr_csum", 129, 4 },	/* bit-field */
	{ "csum_valid", 129, 4 },	/* bit-field */
	{ "ndisc_nodetype", 129, 4 },	/* bit-field */
	{ "ipvs_property", 129, 4 },	/* bit-field */
	{ "nf_trace", 129, 4 },	/* bit-field */
	{ "offload_fwd_mark", 129, 4 },	/* bit-field */
	{ "offload_l3_fwd_mark", 129, 4 },	/* bit-field */
	{ "redirected", 129, 4 },	/* bit-field */
	{ "from_ingress", 129, 4 },	/* bit-field */
	{ "nf_skip_egress", 129, 4 },	/* bit-field */
	{ "decrypted", 129, 4 },	/* bit-field */
	{ "slow_gro", 129, 4 },	/* bit-field */
	{ "csum_not_inet", 129, 4 },	/* bit-field */
	{ "unreadable", 129, 4 },	/* bit-field */
	{ "tc_depth", 129, 4 },	/* bit-field */
	{ "tc_index", offsetof(struct sk_buff, tc_index), sizeof(((struct sk_buff *)0)->tc_index) },
	{ "alloc_cpu", offsetof(struct sk_buff, alloc_cpu), sizeof(((struct sk_buff *)0)->alloc_cpu) },
	{ "csum", offsetof(struct sk_buff, csum), sizeof(((struct sk_buff *)0)->csum) },
	{ "csum_start", offsetof(struct sk_buff, csum_start), sizeof(((struct sk_buff *)0)->csum_start) },
	{ "csum_offset", offsetof(struct sk_buff, csum_offset), sizeof(((struct sk_buff *)0)->csum_offset) },
	{ "priority", offsetof(struct sk_buff, priority), sizeof(((struct sk_buff *)0)->priority) },
	{ "skb_iif", offsetof(struct sk_buff, skb_iif), sizeof(((struct sk_buff *)0)->skb_iif) },
	{ "hash", offsetof(struct sk_buff, hash), sizeof(((struct sk_buff *)0)->hash) },
	{ "vlan_all", offsetof(struct sk_buff, vlan_all), sizeof(((struct sk_buff *)0)->vlan_all) },
	{ "vlan_proto", offsetof(struct sk_buff, vlan_proto), sizeof(((struct sk_buff *)0)->vlan_proto) },
	{ "vlan_tci", offsetof(struct sk_buff, vlan_tci), sizeof(((struct sk_buff *)0)->vlan_tci) },
	{ "napi_id", offsetof(struct sk_buff, napi_id), sizeof(((struct sk_buff *)0)->napi_id) },
	{ "sender_cpu", offsetof(struct sk_buff, sender_cpu), sizeof(((struct sk_buff *)0)->sender_cpu) },
	{ "secmark", offsetof(struct sk_buff, secmark), sizeof(((struct sk_buff *)0)->secmark) },
	{ "mark", offsetof(struct sk_buff, mark), sizeof(((struct sk_buff *)0)->mark) },
	{ "reserved_tailroom", offsetof(struct sk_buff, reserved_tailroom), sizeof(((struct sk_buff *)0)->reserved_tailroom) },
	{ "inner_protocol", offsetof(struct sk_buff, inner_protocol), sizeof(((struct sk_buff *)0)->inner_protocol) },
	{ "inner_ipproto", offsetof(struct sk_buff, inner_ipproto), sizeof(((struct sk_buff *)0)->inner_ipproto) },
	{ "inner_transport_header", offsetof(struct sk_buff, inner_transport_header), sizeof(((struct sk_buff *)0)->inner_transport_header) },
	{ "inner_network_header", offsetof(struct sk_buff, inner_network_header), sizeof(((struct sk_buff *)0)->inner_network_header) },
	{ "inner_mac_header", offsetof(struct sk_buff, inner_mac_header), sizeof(((struct sk_buff *)0)->inner_mac_header) },
	{ "protocol", offsetof(struct sk_buff, protocol), sizeof(((struct sk_buff *)0)->protocol) },
	{ "transport_header", offsetof(struct sk_buff, transport_header), sizeof(((struct sk_buff *)0)->transport_header) },
	{ "network_header", offsetof(struct sk_buff, network_header), sizeof(((struct sk_buff *)0)->network_header) },
	{ "mac_header", offsetof(struct sk_buff, mac_header), sizeof(((struct sk_buff *)0)->mac_header) },
	{ "headers", offsetof(struct sk_buff, headers), sizeof(((struct sk_buff *)0)->headers) },
	{ "tail", offsetof(struct sk_buff, tail), sizeof(((struct sk_buff *)0)->tail) },
	{ "end", offsetof(struct sk_buff, end), sizeof(((struct sk_buff *)0)->end) },
	{ "head", offsetof(struct sk_buff, head), sizeof(((struct sk_buff *)0)->head) },
	{ "data", offsetof(struct sk_buff, data), sizeof(((struct sk_buff *)0)->data) },
	{ "truesize", offsetof(struct sk_buff, truesize), sizeof(((struct sk_buff *)0)->truesize) },
	{ "users", offsetof(struct sk_buff, users), sizeof(((struct sk_buff *)0)->users) },
	{ "extensions", offsetof(struct sk_buff, extensions), sizeof(((struct sk_buff *)0)->extensions) },
};
const struct cordon_type cordon_type_sk_buff = {
	.name = "sk_buff",
	.size = sizeof(struct sk_buff),
	.member_count = ARRAY_SIZE(members_sk_buff),
	.members = members_sk_buff,
};

_Static_assert(sizeof(struct sk_buff_head) == 24, "struct sk_buff_head changed its size");
static const struct cordon_member members_sk_buff_head[] = {
	{ "next", offsetof(struct sk_buff_head, next), sizeof(((struct sk_buff_head *)0)->next) },
	{ "prev", offsetof(struct sk_buff_head, prev), sizeof(((struct sk_buff_head *)0)->prev) },
	{ "list", offsetof(struct sk_buff_head, list), sizeof(((struct sk_buff_head *)0)->list) },
	{ "qlen", offsetof(struct sk_buff_head, qlen), sizeof(((struct sk_buff_head *)0)->qlen) },
	{ "lock", offsetof(struct sk_buff_head, lock), sizeof(((struct sk_buff_head *)0)->lock) },
};
const struct cordon_type cordon_type_sk_buff_head = {
	.name = "sk_buff_head",
	.size = sizeof(struct sk_buff_head),
	.member_count = ARRAY_SIZE(members_sk_buff_head),
	.members = members_sk_buff_head,
};

_Static_assert(sizeof(struct skb_shared_hwtstamps) == 8, "struct skb_shared_hwtstamps changed its size");
static const struct cordon_member members_skb_shared_hwtstamps[] = {
	{ "hwtstamp", offsetof(struct skb_shared_hwtstamps, hwtstamp), sizeof(((struct skb_shared_hwtstamps *)0)->hwtstamp) },
	{ "netdev_data", offsetof(struct skb_shared_hwtstamps, netdev_data), sizeof(((struct skb_shared_hwtstamps *)0)->netdev_data) },
};
const struct cordon_type cordon_type_skb_shared_hwtstamps = {
	.name = "skb_shared_hwtstamps",
	.size = sizeof(struct skb_shared_hwtstamps),
	.member_count = ARRAY_SIZE(members_skb_shared_hwtstamps),
	.members = members_skb_shared_hwtstamps,
};

_Static_assert(sizeof(struct skb_shared_info) == 320, "struct skb_shared_info changed its size");
static const struct cordon_member members_skb_shared_info[] = {
	{ "flags", offsetof(struct skb_shared_info, flags), sizeof(((struct skb_shared_info *)0)->flags) },
	{ "meta_len", offsetof(struct skb_shared_info, meta_len), sizeof(((struct skb_shared_info *)0)->meta_len) },
	{ "nr_frags", offsetof(struct skb_shared_info, nr_frags), sizeof(((struct skb_shared_info *)0)->nr_frags) },
	{ "tx_flags", offsetof(struct skb_shared_info, tx_flags), sizeof(((struct skb_shared_info *)0)->tx_flags) },
	{ "gso_size", offsetof(struct skb_shared_info, gso_size), sizeof(((struct skb_shared_info *)0)->gso_size) },
	{ "gso_segs", offsetof(struct skb_shared_info, gso_segs), sizeof(((struct skb_shared_info *)0)->gso_segs) },
	{ "frag_list", offsetof(struct skb_shared_info, frag_list), sizeof(((struct skb_shared_info *)0)->frag_list) },
	{ "hwtstamps", offsetof(struct skb_shared_info, hwtstamps), sizeof(((struct skb_shared_info *)0)->hwtstamps) },
	{ "xsk_meta", offsetof(struct skb_shared_info, xsk_meta), sizeof(((struct skb_shared_info *)0)->xsk_meta) },
	{ "gso_type", offsetof(struct skb_shared_info, gso_type), sizeof(((struct skb_shared_info *)0)->gso_type) },
	{ "tskey", offsetof(struct skb_shared_info, tskey), sizeof(((struct skb_shared_info *)0)->tskey) },
	{ "dataref", offsetof(struct skb_shared_info, dataref), sizeof(((struct skb_shared_info *)0)->dataref) },
	{ "xdp_frags_size", offsetof(struct skb_shared_info, xdp_frags_size), sizeof(((struct skb_shared_info *)0)->xdp_frags_size) },
	{ "destructor_arg", offsetof(struct skb_shared_info, destructor_arg), sizeof(((struct skb_shared_info *)0)->destructor_arg) },
	{ "frags", offsetof(struct skb_shared_info, frags), sizeof(((struct skb_shared_info *)0)->frags) },
};
const struct cordon_type cordon_type_skb_shared_info = {
	.name = "skb_shared_info",
	.size = sizeof(struct skb_shared_info),
	.member_count = ARRAY_SIZE(members_skb_shared_info),
	.members = members_skb_shared_info,
};

_Static_assert(sizeof(struct snd_card) == 1592, "struct snd_card changed its size");
static const struct cordon_member members_snd_card[] = {
	{ "number", offsetof(struct snd_card, number), sizeof(((struct snd_card *)0)->number) },
	{ "id", offsetof(struct snd_card, id), sizeof(((struct snd_card *)0)->id) },
	{ "driver", offsetof(struct snd_card, driver), sizeof(((struct snd_card *)0)->driver) },
	{ "shortname", offsetof(struct snd_card, shortname), sizeof(((struct snd_card *)0)->shortname) },
	{ "longname", offsetof(struct snd_card, longname), sizeof(((struct snd_card *)0)->longname) },
	{ "irq_descr", offsetof(struct snd_card, irq_descr), sizeof(((struct snd_card *)0)->irq_descr) },
	{ "mixername", offsetof(struct snd_card, mixername), sizeof(((struct snd_card *)0)->mixername) },
	{ "components", offsetof(struct snd_card, components), sizeof(((struct snd_card *)0)->components) },
	{ "module", offsetof(struct snd_card, module), sizeof(((struct snd_card *)0)->module) },
	{ "private_data", offsetof(struct snd_card, private_data), sizeof(((struct snd_card *)0)->private_data) },
	{ "private_free", offsetof(struct snd_card, private_free), sizeof(((struct snd_card *)0)->private_free) },
	{ "devices", offsetof(struct snd_card, devices), sizeof(((struct snd_card *)0)->devices) },
	{ "ctl_dev", offsetof(struct snd_card, ctl_dev), sizeof(((struct snd_card *)0)->ctl_dev) },
	{ "last_numid", offsetof(struct snd_card, last_numid), sizeof(((struct snd_card *)0)->last_numid) },
	{ "controls_rwsem", offsetof(struct snd_card, controls_rwsem), sizeof(((struct snd_card *)0)->controls_rwsem) },
	{ "controls_rwlock", offsetof(struct snd_card, controls_rwlock), sizeof(((struct snd_card *)0)->controls_rwlock) },
	{ "controls_count", offsetof(struct snd_card, controls_count), sizeof(((struct snd_card *)0)->controls_count) },
	{ "user_ctl_alloc_size", offsetof(struct snd_card, user_ctl_alloc_size), sizeof(((struct snd_card *)0)->user_ctl_alloc_size) },
	{ "controls", offsetof(struct snd_card, controls), sizeof(((struct snd_card *)0)->controls) },
	{ "ctl_files", offsetof(struct snd_card, ctl_files), sizeof(((struct snd_card *)0)->ctl_files) },
	{ "ctl_numids", offsetof(struct snd_card, ctl_numids), sizeof(((struct snd_card *)0)->ctl_numids) },
	{ "ctl_hash", offsetof(struct snd_card, ctl_hash), sizeof(((struct snd_card *)0)->ctl_hash) },
	{ "ctl_hash_collision", offsetof(struct snd_card, ctl_hash_collision), sizeof(((struct snd_card *)0)->ctl_hash_collision) },
	{ "proc_root", offsetof(struct snd_card, proc_root), sizeof(((struct snd_card *)0)->proc_root) },
	{ "proc_root_link", offsetof(struct snd_card, proc_root_link), sizeof(((struct snd_card *)0)->proc_root_link) },
	{ "files_list", offsetof(struct snd_card, files_list), sizeof(((struct snd_card *)0)->files_list) },
	{ "s_f_ops", offsetof(struct snd_card, s_f_ops), sizeof(((struct snd_card *)0)->s_f_ops) },
	{ "files_lock", offsetof(struct snd_card, files_lock), sizeof(((struct snd_card *)0)->files_lock) },
	{ "shutdown", offsetof(struct snd_card, shutdown), sizeof(((struct snd_card *)0)->shutdown) },
	{ "release_completion", offsetof(struct snd_card, release_completion), sizeof(((struct snd_card *)0)->release_completion) },
	{ "dev", offsetof(struct snd_card, dev), sizeof(((struct snd_card *)0)->dev) },
	{ "card_dev", offsetof(struct snd_card, card_dev), sizeof(((struct snd_card *)0)->card_dev) },
	{ "dev_groups", offsetof(struct snd_card, dev_groups), sizeof(((struct snd_card *)0)->dev_groups) },
	{ "registered", offsetof(struct snd_card, registered), sizeof(((struct snd_card *)0)->registered) },
	{ "managed", offsetof(struct snd_card, managed), sizeof(((struct snd_card *)0)->managed) },
	{ "releasing", offsetof(struct snd_card, releasing), sizeof(((struct snd_card *)0)->releasing) },
	{ "sync_irq", offsetof(struct snd_card, sync_irq), sizeof(((struct snd_card *)0)->sync_irq) },
	{ "remove_sleep", offsetof(struct snd_card, remove_sleep), sizeof(((struct snd_card *)0)->remove_sleep) },
	{ "total_pcm_alloc_bytes", offsetof(struct snd_card, total_pcm_alloc_bytes), sizeof(((struct snd_card *)0)->total_pcm_alloc_bytes) },
	{ "memory_mutex", offsetof(struct snd_card, memory_mutex), sizeof(((struct snd_card *)0)->memory_mutex) },
	{ "power_state", offsetof(struct snd_card, power_state), sizeof(((struct snd_card *)0)->power_state) },
	{ "power_ref", offsetof(struct snd_card, power_ref), sizeof(((struct snd_card *)0)->power_ref) },
	{ "power_sleep", offsetof(struct snd_card, power_sleep), sizeof(((struct snd_card *)0)->power_sleep) },
	{ "power_ref_sleep", offsetof(struct snd_card, power_ref_sleep), sizeof(((struct snd_card *)0)->power_ref_sleep) },
	{ "mixer_oss", offsetof(struct snd_card, mixer_oss), sizeof(((struct snd_card *)0)->mixer_oss) },
	{ "mixer_oss_change_count", offsetof(struct snd_card, mixer_oss_change_count), sizeof(((struct snd_card *)0)->mixer_oss_change_count) },
};
static const struct cordon_member usable_snd_card[] = {
	{ "power_sleep", offsetof(struct snd_card, power_sleep), sizeof(((struct snd_card *)0)->power_sleep) },
};
const struct cordon_type cordon_type_snd_card = {
	.name = "snd_card",
	.size = sizeof(struct snd_card),
	.member_count = ARRAY_SIZE(members_snd_card),
	.members = members_snd_card,
	.usable = usable_snd_card,
	.usable_count = ARRAY_SIZE(usable_snd_card),
};

_Static_assert(sizeof(struct snd_ctl_elem_id) == 64, "struct snd_ctl_elem_id changed its size");
static const struct cordon_member members_snd_ctl_elem_id[] = {
	{ "numid", offsetof(struct snd_ctl_elem_id, numid), sizeof(((struct snd_ctl_elem_id *)0)->numid) },
	{ "iface", offsetof(struct snd_ctl_elem_id, iface), sizeof(((struct snd_ctl_elem_id *)0)->iface) },
	{ "device", offsetof(struct snd_ctl_elem_id, device), sizeof(((struct snd_ctl_elem_id *)0)->device) },
	{ "subdevice", offsetof(struct snd_ctl_elem_id, subdevice), sizeof(((struct snd_ctl_elem_id *)0)->subdevice) },
	{ "name", offsetof(struct snd_ctl_elem_id, name), sizeof(((struct snd_ctl_elem_id *)0)->name) },
	{ "index", offsetof(struct snd_ctl_elem_id, index), sizeof(((struct snd_ctl_elem_id *)0)->index) },
};
const struct cordon_type cordon_type_snd_ctl_elem_id = {
	.name = "snd_ctl_elem_id",
	.size = sizeof(struct snd_ctl_elem_id),
	.member_count = ARRAY_SIZE(members_snd_ctl_elem_id),
	.members = members_snd_ctl_elem_id,
};

_Static_assert(sizeof(struct snd_ctl_elem_info) == 272, "struct snd_ctl_elem_info changed its size");
static const struct cordon_member members_snd_ctl_elem_info[] = {
	{ "id", offsetof(struct snd_ctl_elem_info, id), sizeof(((struct snd_ctl_elem_info *)0)->id) },
	{ "type", offsetof(struct snd_ctl_elem_info, type), sizeof(((struct snd_ctl_elem_info *)0)->type) },
	{ "access", offsetof(struct snd_ctl_elem_info, access), sizeof(((struct snd_ctl_elem_info *)0)->access) },
	{ "count", offsetof(struct snd_ctl_elem_info, count), sizeof(((struct snd_ctl_elem_info *)0)->count) },
	{ "owner", offsetof(struct snd_ctl_elem_info, owner), sizeof(((struct snd_ctl_elem_info *)0)->owner) },
	{ "value", offsetof(struct snd_ctl_elem_info, value), sizeof(((struct snd_ctl_elem_info *)0)->value) },
	{ "reserved", offsetof(struct snd_ctl_elem_info, reserved), sizeof(((struct snd_ctl_elem_info *)0)->reserved) },
};
const struct cordon_type cordon_type_snd_ctl_elem_info = {
	.name = "snd_ctl_elem_info",
	.size = sizeof(struct snd_ctl_elem_info),
	.member_count = ARRAY_SIZE(members_snd_ctl_elem_info),
	.members = members_snd_ctl_elem_info,
};

_Static_assert(sizeof(struct snd_ctl_elem_value) == 1224, "struct snd_ctl_elem_value changed its size");
static const struct cordon_member members_snd_ctl_elem_value[] = {
	{ "id", offsetof(struct snd_ctl_elem_value, id), sizeof(((struct snd_ctl_elem_value *)0)->id) },
	{ "indirect", 64, 1 },	/* bit-field */
	{ "value", offsetof(struct snd_ctl_elem_value, value), sizeof(((struct snd_ctl_elem_value *)0)->value) },
	{ "reserved", offsetof(struct snd_ctl_elem_value, reserved), sizeof(((struct snd_ctl_elem_value *)0)->reserved) },
};
const struct cordon_type cordon_type_snd_ctl_elem_value = {
	.name = "snd_ctl_elem_value",
	.size = sizeof(struct snd_ctl_elem_value),
	.member_count = ARRAY_SIZE(members_snd_ctl_elem_value),
	.members = members_snd_ctl_elem_value,
};

_Static_assert(sizeof(struct snd_kcontrol) == 144, "struct snd_kcontrol changed its size");
static const struct cordon_member members_snd_kcontrol[] = {
	{ "list", offsetof(struct snd_kcontrol, list), sizeof(((struct snd_kcontrol *)0)->list) },
	{ "id", offsetof(struct snd_kcontrol, id), sizeof(((struct snd_kcontrol *)0)->id) },
	{ "count", offsetof(struct snd_kcontrol, count), sizeof(((struct snd_kcontrol *)0)->count) },
	{ "info", offsetof(struct snd_kcontrol, info), sizeof(((struct snd_kcontrol *)0)->info) },
	{ "get", offsetof(struct snd_kcontrol, get), sizeof(((struct snd_kcontrol *)0)->get) },
	{ "put", offsetof(struct snd_kcontrol, put), sizeof(((struct snd_kcontrol *)0)->put) },
	{ "tlv", offsetof(struct snd_kcontrol, tlv), sizeof(((struct snd_kcontrol *)0)->tlv) },
	{ "private_value", offsetof(struct snd_kcontrol, private_value), sizeof(((struct snd_kcontrol *)0)->private_value) },
	{ "private_data", offsetof(struct snd_kcontrol, private_data), sizeof(((struct snd_kcontrol *)0)->private_data) },
	{ "private_free", offsetof(struct snd_kcontrol, private_free), sizeof(((struct snd_kcontrol *)0)->private_free) },
};
const struct cordon_type cordon_type_snd_kcontrol = {
	.name = "snd_kcontrol",
	.size = sizeof(struct snd_kcontrol),
	.member_count = ARRAY_SIZE(members_snd_kcontrol),
	.members = members_snd_kcontrol,
};

_Static_assert(sizeof(struct snd_kcontrol_new) == 80, "struct snd_kcontrol_new changed its size");
static const struct cordon_member members_snd_kcontrol_new[] = {
	{ "iface", offsetof(struct snd_kcontrol_new, iface), sizeof(((struct snd_kcontrol_new *)0)->iface) },
	{ "device", offsetof(struct snd_kcontrol_new, device), sizeof(((struct snd_kcontrol_new *)0)->device) },
	{ "subdevice", offsetof(struct snd_kcontrol_new, subdevice), sizeof(((struct snd_kcontrol_new *)0)->subdevice) },
	{ "name", offsetof(struct snd_kcontrol_new, name), sizeof(((struct snd_kcontrol_new *)0)->name) },
	{ "index", offsetof(struct snd_kcontrol_new, index), sizeof(((struct snd_kcontrol_new *)0)->index) },
	{ "access", offsetof(struct snd_kcontrol_new, access), sizeof(((struct snd_kcontrol_new *)0)->access) },
	{ "count", offsetof(struct snd_kcontrol_new, count), sizeof(((struct snd_kcontrol_new *)0)->count) },
	{ "info", offsetof(struct snd_kcontrol_new, info), sizeof(((struct snd_kcontrol_new *)0)->info) },
	{ "get", offsetof(struct snd_kcontrol_new, get), sizeof(((struct snd_kcontrol_new *)0)->get) },
	{ "put", offsetof(struct snd_kcontrol_new, put), sizeof(((struct snd_kcontrol_new *)0)->put) },
	{ "tlv", offsetof(struct snd_kcontrol_new, tlv), sizeof(((struct snd_kcontrol_new *)0)->tlv) },
	{ "private_value", offsetof(struct snd_kcontrol_new, private_value), sizeof(((struct snd_kcontrol_new *)0)->private_value) },
};
const struct cordon_type cordon_type_snd_kcontrol_new = {
	.name = "snd_kcontrol_new",
	.size = sizeof(struct snd_kcontrol_new),
	.member_count = ARRAY_SIZE(members_snd_kcontrol_new),
	.members = members_snd_kcontrol_new,
};

_Static_assert(sizeof(struct snd_pcm) == 480, "struct snd_pcm changed its size");
static const struct cordon_member members_snd_pcm[] = {
	{ "card", offsetof(struct snd_pcm, card), sizeof(((struct snd_pcm *)0)->card) },
	{ "list", offsetof(struct snd_pcm, list), sizeof(((struct snd_pcm *)0)->list) },
	{ "device", offsetof(struct snd_pcm, device), sizeof(((struct snd_pcm *)0)->device) },
	{ "info_flags", offsetof(struct snd_pcm, info_flags), sizeof(((struct snd_pcm *)0)->info_flags) },
	{ "dev_class", offsetof(struct snd_pcm, dev_class), sizeof(((struct snd_pcm *)0)->dev_class) },
	{ "dev_subclass", offsetof(struct snd_pcm, dev_subclass), sizeof(((struct snd_pcm *)0)->dev_subclass) },
	{ "id", offsetof(struct snd_pcm, id), sizeof(((struct snd_pcm *)0)->id) },
	{ "name", offsetof(struct snd_pcm, name), sizeof(((struct snd_pcm *)0)->name) },
	{ "streams", offsetof(struct snd_pcm, streams), sizeof(((struct snd_pcm *)0)->streams) },
	{ "open_mutex", offsetof(struct snd_pcm, open_mutex), sizeof(((struct snd_pcm *)0)->open_mutex) },
	{ "open_wait", offsetof(struct snd_pcm, open_wait), sizeof(((struct snd_pcm *)0)->open_wait) },
	{ "private_data", offsetof(struct snd_pcm, private_data), sizeof(((struct snd_pcm *)0)->private_data) },
	{ "private_free", offsetof(struct snd_pcm, private_free), sizeof(((struct snd_pcm *)0)->private_free) },
	{ "internal", offsetof(struct snd_pcm, internal), sizeof(((struct snd_pcm *)0)->internal) },
	{ "nonatomic", offsetof(struct snd_pcm, nonatomic), sizeof(((struct snd_pcm *)0)->nonatomic) },
	{ "no_device_suspend", offsetof(struct snd_pcm, no_device_suspend), sizeof(((struct snd_pcm *)0)->no_device_suspend) },
	{ "oss", offsetof(struct snd_pcm, oss), sizeof(((struct snd_pcm *)0)->oss) },
};
const struct cordon_type cordon_type_snd_pcm = {
	.name = "snd_pcm",
	.size = sizeof(struct snd_pcm),
	.member_count = ARRAY_SIZE(members_snd_pcm),
	.members = members_snd_pcm,
};

_Static_assert(sizeof(struct snd_pcm_hw_params) == 608, "struct snd_pcm_hw_params changed its size");
static const struct cordon_member members_snd_pcm_hw_params[] = {
	{ "flags", offsetof(struct snd_pcm_hw_params, flags), sizeof(((struct snd_pcm_hw_params *)0)->flags) },
	{ "masks", offsetof(struct snd_pcm_hw_params, masks), sizeof(((struct snd_pcm_hw_params *)0)->masks) },
	{ "mres", offsetof(struct snd_pcm_hw_params, mres), sizeof(((struct snd_pcm_hw_params *)0)->mres) },
	{ "intervals", offsetof(struct snd_pcm_hw_params, intervals), sizeof(((struct snd_pcm_hw_params *)0)->intervals) },
	{ "ires", offsetof(struct snd_pcm_hw_params, ires), sizeof(((struct snd_pcm_hw_params *)0)->ires) },
	{ "rmask", offsetof(struct snd_pcm_hw_params, rmask), sizeof(((struct snd_pcm_hw_params *)0)->rmask) },
	{ "cmask", offsetof(struct snd_pcm_hw_params, cmask), sizeof(((struct snd_pcm_hw_params *)0)->cmask) },
	{ "info", offsetof(struct snd_pcm_hw_params, info), sizeof(((struct snd_pcm_hw_params *)0)->info) },
	{ "msbits", offsetof(struct snd_pcm_hw_params, msbits), sizeof(((struct snd_pcm_hw_params *)0)->msbits) },
	{ "rate_num", offsetof(struct snd_pcm_hw_params, rate_num), sizeof(((struct snd_pcm_hw_params *)0)->rate_num) },
	{ "rate_den", offsetof(struct snd_pcm_hw_params, rate_den), sizeof(((struct snd_pcm_hw_params *)0)->rate_den) },
	{ "fifo_size", offsetof(struct snd_pcm_hw_params, fifo_size), sizeof(((struct snd_pcm_hw_params *)0)->fifo_size) },
	{ "sync", offsetof(struct snd_pcm_hw_params, sync), sizeof(((struct snd_pcm_hw_params *)0)->sync) },
	{ "reserved", offsetof(struct snd_pcm_hw_params, reserved), sizeof(((struct snd_pcm_hw_params *)0)->reserved) },
};
const struct cordon_type cordon_type_snd_pcm_hw_params = {
	.name = "snd_pcm_hw_params",
	.size = sizeof(struct snd_pcm_hw_params),
	.member_count = ARRAY_SIZE(members_snd_pcm_hw_params),
	.members = members_snd_pcm_hw_params,
};

_Static_assert(sizeof(struct snd_pcm_ops) == 120, "struct snd_pcm_ops changed its size");
static const struct cordon_member members_snd_pcm_ops[] = {
	{ "open", offsetof(struct snd_pcm_ops, open), sizeof(((struct snd_pcm_ops *)0)->open) },
	{ "close", offsetof(struct snd_pcm_ops, close), sizeof(((struct snd_pcm_ops *)0)->close) },
	{ "ioctl", offsetof(struct snd_pcm_ops, ioctl), sizeof(((struct snd_pcm_ops *)0)->ioctl) },
	{ "hw_params", offsetof(struct snd_pcm_ops, hw_params), sizeof(((struct snd_pcm_ops *)0)->hw_params) },
	{ "hw_free", offsetof(struct snd_pcm_ops, hw_free), sizeof(((struct snd_pcm_ops *)0)->hw_free) },
	{ "prepare", offsetof(struct snd_pcm_ops, prepare), sizeof(((struct snd_pcm_ops *)0)->prepare) },
	{ "trigger", offsetof(struct snd_pcm_ops, trigger), sizeof(((struct snd_pcm_ops *)0)->trigger) },
	{ "sync_stop", offsetof(struct snd_pcm_ops, sync_stop), sizeof(((struct snd_pcm_ops *)0)->sync_stop) },
	{ "pointer", offsetof(struct snd_pcm_ops, pointer), sizeof(((struct snd_pcm_ops *)0)->pointer) },
	{ "get_time_info", offsetof(struct snd_pcm_ops, get_time_info), sizeof(((struct snd_pcm_ops *)0)->get_time_info) },
	{ "fill_silence", offsetof(struct snd_pcm_ops, fill_silence), sizeof(((struct snd_pcm_ops *)0)->fill_silence) },
	{ "copy", offsetof(struct snd_pcm_ops, copy), sizeof(((struct snd_pcm_ops *)0)->copy) },
	{ "page", offsetof(struct snd_pcm_ops, page), sizeof(((struct snd_pcm_ops *)0)->page) },
	{ "mmap", offsetof(struct snd_pcm_ops, mmap), sizeof(((struct snd_pcm_ops *)0)->mmap) },
	{ "ack", offsetof(struct snd_pcm_ops, ack), sizeof(((struct snd_pcm_ops *)0)->ack) },
};
const struct cordon_type cordon_type_snd_pcm_ops = {
	.name = "snd_pcm_ops",
	.size = sizeof(struct snd_pcm_ops),
	.member_count = ARRAY_SIZE(members_snd_pcm_ops),
	.members = members_snd_pcm_ops,
};

_Static_assert(sizeof(struct snd_pcm_runtime) == 976, "struct snd_pcm_runtime changed its size");
static const struct cordon_member members_snd_pcm_runtime[] = {
	{ "state", offsetof(struct snd_pcm_runtime, state), sizeof(((struct snd_pcm_runtime *)0)->state) },
	{ "suspended_state", offsetof(struct snd_pcm_runtime, suspended_state), sizeof(((struct snd_pcm_runtime *)0)->suspended_state) },
	{ "trigger_master", offsetof(struct snd_pcm_runtime, trigger_master), sizeof(((struct snd_pcm_runtime *)0)->trigger_master) },
	{ "trigger_tstamp", offsetof(struct snd_pcm_runtime, trigger_tstamp), sizeof(((struct snd_pcm_runtime *)0)->trigger_tstamp) },
	{ "trigger_tstamp_latched", offsetof(struct snd_pcm_runtime, trigger_tstamp_latched), sizeof(((struct snd_pcm_runtime *)0)->trigger_tstamp_latched) },
	{ "overrange", offsetof(struct snd_pcm_runtime, overrange), sizeof(((struct snd_pcm_runtime *)0)->overrange) },
	{ "avail_max", offsetof(struct snd_pcm_runtime, avail_max), sizeof(((struct snd_pcm_runtime *)0)->avail_max) },
	{ "hw_ptr_base", offsetof(struct snd_pcm_runtime, hw_ptr_base), sizeof(((struct snd_pcm_runtime *)0)->hw_ptr_base) },
	{ "hw_ptr_interrupt", offsetof(struct snd_pcm_runtime, hw_ptr_interrupt), sizeof(((struct snd_pcm_runtime *)0)->hw_ptr_interrupt) },
	{ "hw_ptr_jiffies", offsetof(struct snd_pcm_runtime, hw_ptr_jiffies), sizeof(((struct snd_pcm_runtime *)0)->hw_ptr_jiffies) },
	{ "hw_ptr_buffer_jiffies", offsetof(struct snd_pcm_runtime, hw_ptr_buffer_jiffies), sizeof(((struct snd_pcm_runtime *)0)->hw_ptr_buffer_jiffies) },
	{ "delay", offsetof(struct snd_pcm_runtime, delay), sizeof(((struct snd_pcm_runtime *)0)->delay) },
	{ "hw_ptr_wrap", offsetof(struct snd_pcm_runtime, hw_ptr_wrap), sizeof(((struct snd_pcm_runtime *)0)->hw_ptr_wrap) },
	{ "access", offsetof(struct snd_pcm_runtime, access), sizeof(((struct snd_pcm_runtime *)0)->access) },
	{ "format", offsetof(struct snd_pcm_runtime, format), sizeof(((struct snd_pcm_runtime *)0)->format) },
	{ "subformat", offsetof(struct snd_pcm_runtime, subformat), sizeof(((struct snd_pcm_runtime *)0)->subformat) },
	{ "rate", offsetof(struct snd_pcm_runtime, rate), sizeof(((struct snd_pcm_runtime *)0)->rate) },
	{ "channels", offsetof(struct snd_pcm_runtime, channels), sizeof(((struct snd_pcm_runtime *)0)->channels) },
	{ "period_size", offsetof(struct snd_pcm_runtime, period_size), sizeof(((struct snd_pcm_runtime *)0)->period_size) },
	{ "periods", offsetof(struct snd_pcm_runtime, periods), sizeof(((struct snd_pcm_runtime *)0)->periods) },
	{ "buffer_size", offsetof(struct snd_pcm_runtime, buffer_size), sizeof(((struct snd_pcm_runtime *)0)->buffer_size) },
	{ "min_align", offsetof(struct snd_pcm_runtime, min_align), sizeof(((struct snd_pcm_runtime *)0)->min_align) },
	{ "byte_align", offsetof(struct snd_pcm_runtime, byte_align), sizeof(((struct snd_pcm_runtime *)0)->byte_align) },
	{ "frame_bits", offsetof(struct snd_pcm_runtime, frame_bits), sizeof(((struct snd_pcm_runtime *)0)->frame_bits) },
	{ "sample_bits", offsetof(struct snd_pcm_runtime, sample_bits), sizeof(((struct snd_pcm_runtime *)0)->sample_bits) },
	{ "info", offsetof(struct snd_pcm_runtime, info), sizeof(((struct snd_pcm_runtime *)0)->info) },
	{ "rate_num", offsetof(struct snd_pcm_runtime, rate_num), sizeof(((struct snd_pcm_runtime *)0)->rate_num) },
	{ "rate_den", offsetof(struct snd_pcm_runtime, rate_den), sizeof(((struct snd_pcm_runtime *)0)->rate_den) },
	{ "no_period_wakeup", 180, 1 },	/* bit-field */
	{ "tstamp_mode", offsetof(struct snd_pcm_runtime, tstamp_mode), sizeof(((struct snd_pcm_runtime *)0)->tstamp_mode) },
	{ "period_step", offsetof(struct snd_pcm_runtime, period_step), sizeof(((struct snd_pcm_runtime *)0)->period_step) },
	{ "start_threshold", offsetof(struct snd_pcm_runtime, start_threshold), sizeof(((struct snd_pcm_runtime *)0)->start_threshold) },
	{ "stop_threshold", offsetof(struct snd_pcm_runtime, stop_threshold), sizeof(((struct snd_pcm_runtime *)0)->stop_threshold) },
	{ "silence_threshold", offsetof(struct snd_pcm_runtime, silence_threshold), sizeof(((struct snd_pcm_runtime *)0)->silence_threshold) },
	{ "silence_size", offsetof(struct snd_pcm_runtime, silence_size), sizeof(((struct snd_pcm_runtime *)0)->silence_size) },
	{ "boundary", offsetof(struct snd_pcm_runtime, boundary), sizeof(((struct snd_pcm_runtime *)0)->boundary) },
	{ "silence_start", offsetof(struct snd_pcm_runtime, silence_start), sizeof(((struct snd_pcm_runtime *)0)->silence_start) },
	{ "silence_filled", offsetof(struct snd_pcm_runtime, silence_filled), sizeof(((struct snd_pcm_runtime *)0)->silence_filled) },
	{ "std_sync_id", offsetof(struct snd_pcm_runtime, std_sync_id), sizeof(((struct snd_pcm_runtime *)0)->std_sync_id) },
	{ "status", offsetof(struct snd_pcm_runtime, status), sizeof(((struct snd_pcm_runtime *)0)->status) },
	{ "control", offsetof(struct snd_pcm_runtime, control), sizeof(((struct snd_pcm_runtime *)0)->control) },
	{ "twake", offsetof(struct snd_pcm_runtime, twake), sizeof(((struct snd_pcm_runtime *)0)->twake) },
	{ "sleep", offsetof(struct snd_pcm_runtime, sleep), sizeof(((struct snd_pcm_runtime *)0)->sleep) },
	{ "tsleep", offsetof(struct snd_pcm_runtime, tsleep), sizeof(((struct snd_pcm_runtime *)0)->tsleep) },
	{ "fasync", offsetof(struct snd_pcm_runtime, fasync), sizeof(((struct snd_pcm_runtime *)0)->fasync) },
	{ "stop_operating", offsetof(struct snd_pcm_runtime, stop_operating), sizeof(((struct snd_pcm_runtime *)0)->stop_operating) },
	{ "buffer_mutex", offsetof(struct snd_pcm_runtime, buffer_mutex), sizeof(((struct snd_pcm_runtime *)0)->buffer_mutex) },
	{ "buffer_accessing", offsetof(struct snd_pcm_runtime, buffer_accessing), sizeof(((struct snd_pcm_runtime *)0)->buffer_accessing) },
	{ "private_data", offsetof(struct snd_pcm_runtime, private_data), sizeof(((struct snd_pcm_runtime *)0)->private_data) },
	{ "private_free", offsetof(struct snd_pcm_runtime, private_free), sizeof(((struct snd_pcm_runtime *)0)->private_free) },
	{ "hw", offsetof(struct snd_pcm_runtime, hw), sizeof(((struct snd_pcm_runtime *)0)->hw) },
	{ "hw_constraints", offsetof(struct snd_pcm_runtime, hw_constraints), sizeof(((struct snd_pcm_runtime *)0)->hw_constraints) },
	{ "timer_resolution", offsetof(struct snd_pcm_runtime, timer_resolution), sizeof(((struct snd_pcm_runtime *)0)->timer_resolution) },
	{ "tstamp_type", offsetof(struct snd_pcm_runtime, tstamp_type), sizeof(((struct snd_pcm_runtime *)0)->tstamp_type) },
	{ "dma_area", offsetof(struct snd_pcm_runtime, dma_area), sizeof(((struct snd_pcm_runtime *)0)->dma_area) },
	{ "dma_addr", offsetof(struct snd_pcm_runtime, dma_addr), sizeof(((struct snd_pcm_runtime *)0)->dma_addr) },
	{ "dma_bytes", offsetof(struct snd_pcm_runtime, dma_bytes), sizeof(((struct snd_pcm_runtime *)0)->dma_bytes) },
	{ "dma_buffer_p", offsetof(struct snd_pcm_runtime, dma_buffer_p), sizeof(((struct snd_pcm_runtime *)0)->dma_buffer_p) },
	{ "buffer_changed", 776, 1 },	/* bit-field */
	{ "audio_tstamp_config", offsetof(struct snd_pcm_runtime, audio_tstamp_config), sizeof(((struct snd_pcm_runtime *)0)->audio_tstamp_config) },
	{ "audio_tstamp_report", offsetof(struct snd_pcm_runtime, audio_tstamp_report), sizeof(((struct snd_pcm_runtime *)0)->audio_tstamp_report) },
	{ "driver_tstamp", offsetof(struct snd_pcm_runtime, driver_tstamp), sizeof(((struct snd_pcm_runtime *)0)->driver_tstamp) },
	{ "oss", offsetof(struct snd_pcm_runtime, oss), sizeof(((struct snd_pcm_runtime *)0)->oss) },
};
const struct cordon_type cordon_type_snd_pcm_runtime = {
	.name = "snd_pcm_runtime",
	.size = sizeof(struct snd_pcm_runtime),
	.member_count = ARRAY_SIZE(members_snd_pcm_runtime),
	.members = members_snd_pcm_runtime,
};

_Static_assert(sizeof(struct snd_pcm_substream) == 408, "struct snd_pcm_substream changed its size");
static const struct cordon_member members_snd_pcm_substream[] = {
	{ "pcm", offsetof(struct snd_pcm_substream, pcm), sizeof(((struct snd_pcm_substream *)0)->pcm) },
	{ "pstr", offsetof(struct snd_pcm_substream, pstr), sizeof(((struct snd_pcm_substream *)0)->pstr) },
	{ "private_data", offsetof(struct snd_pcm_substream, private_data), sizeof(((struct snd_pcm_substream *)0)->private_data) },
	{ "number", offsetof(struct snd_pcm_substream, number), sizeof(((struct snd_pcm_substream *)0)->number) },
	{ "name", offsetof(struct snd_pcm_substream, name), sizeof(((struct snd_pcm_substream *)0)->name) },
	{ "stream", offsetof(struct snd_pcm_substream, stream), sizeof(((struct snd_pcm_substream *)0)->stream) },
	{ "latency_pm_qos_req", offsetof(struct snd_pcm_substream, latency_pm_qos_req), sizeof(((struct snd_pcm_substream *)0)->latency_pm_qos_req) },
	{ "buffer_bytes_max", offsetof(struct snd_pcm_substream, buffer_bytes_max), sizeof(((struct snd_pcm_substream *)0)->buffer_bytes_max) },
	{ "dma_buffer", offsetof(struct snd_pcm_substream, dma_buffer), sizeof(((struct snd_pcm_substream *)0)->dma_buffer) },
	{ "dma_max", offsetof(struct snd_pcm_substream, dma_max), sizeof(((struct snd_pcm_substream *)0)->dma_max) },
	{ "ops", offsetof(struct snd_pcm_substream, ops), sizeof(((struct snd_pcm_substream *)0)->ops) },
	{ "runtime", offsetof(struct snd_pcm_substream, runtime), sizeof(((struct snd_pcm_substream *)0)->runtime) },
	{ "timer", offsetof(struct snd_pcm_substream, timer), sizeof(((struct snd_pcm_substream *)0)->timer) },
	{ "timer_running", 208, 1 },	/* bit-field */
	{ "wait_time", offsetof(struct snd_pcm_substream, wait_time), sizeof(((struct snd_pcm_substream *)0)->wait_time) },
	{ "next", offsetof(struct snd_pcm_substream, next), sizeof(((struct snd_pcm_substream *)0)->next) },
	{ "link_list", offsetof(struct snd_pcm_substream, link_list), sizeof(((struct snd_pcm_substream *)0)->link_list) },
	{ "self_group", offsetof(struct snd_pcm_substream, self_group), sizeof(((struct snd_pcm_substream *)0)->self_group) },
	{ "group", offsetof(struct snd_pcm_substream, group), sizeof(((struct snd_pcm_substream *)0)->group) },
	{ "ref_count", offsetof(struct snd_pcm_substream, ref_count), sizeof(((struct snd_pcm_substream *)0)->ref_count) },
	{ "mmap_count", offsetof(struct snd_pcm_substream, mmap_count), sizeof(((struct snd_pcm_substream *)0)->mmap_count) },
	{ "f_flags", offsetof(struct snd_pcm_substream, f_flags), sizeof(((struct snd_pcm_substream *)0)->f_flags) },
	{ "pcm_release", offsetof(struct snd_pcm_substream, pcm_release), sizeof(((struct snd_pcm_substream *)0)->pcm_release) },
	{ "pid", offsetof(struct snd_pcm_substream, pid), sizeof(((struct snd_pcm_substream *)0)->pid) },
	{ "oss", offsetof(struct snd_pcm_substream, oss), sizeof(((struct snd_pcm_substream *)0)->oss) },
	{ "proc_root", offsetof(struct snd_pcm_substream, proc_root), sizeof(((struct snd_pcm_substream *)0)->proc_root) },
	{ "hw_opened", 400, 1 },	/* bit-field */
	{ "managed_buffer_alloc", 400, 1 },	/* bit-field */
};
const struct cordon_type cordon_type_snd_pcm_substream = {
	.name = "snd_pcm_substream",
	.size = sizeof(struct snd_pcm_substream),
	.member_count = ARRAY_SIZE(members_snd_pcm_substream),
	.members = members_snd_pcm_substream,
};

_Static_assert(sizeof(struct sock) == 776, "struct sock changed its size");
static const struct cordon_member members_sock[] = {
	{ "__sk_common", offsetof(struct sock, __sk_common), sizeof(((struct sock *)0)->__sk_common) },
	{ "__cacheline_group_begin__sock_write_rx", offsetof(struct sock, __cacheline_group_begin__sock_write_rx), sizeof(((struct sock *)0)->__cacheline_group_begin__sock_write_rx) },
	{ "sk_drops", offsetof(struct sock, sk_drops), sizeof(((struct sock *)0)->sk_drops) },
	{ "sk_peek_off", offsetof(struct sock, sk_peek_off), sizeof(((struct sock *)0)->sk_peek_off) },
	{ "sk_error_queue", offsetof(struct sock, sk_error_queue), sizeof(((struct sock *)0)->sk_error_queue) },
	{ "sk_receive_queue", offsetof(struct sock, sk_receive_queue), sizeof(((struct sock *)0)->sk_receive_queue) },
	{ "sk_backlog", offsetof(struct sock, sk_backlog), sizeof(((struct sock *)0)->sk_backlog) },
	{ "__cacheline_group_end__sock_write_rx", offsetof(struct sock, __cacheline_group_end__sock_write_rx), sizeof(((struct sock *)0)->__cacheline_group_end__sock_write_rx) },
	{ "__cacheline_group_begin__sock_read_rx", offsetof(struct sock, __cacheline_group_begin__sock_read_rx), sizeof(((struct sock *)0)->__cacheline_group_begin__sock_read_rx) },
	{ "sk_rx_dst", offsetof(struct sock, sk_rx_dst), sizeof(((struct sock *)0)->sk_rx_dst) },
	{ "sk_rx_dst_ifindex", offsetof(struct sock, sk_rx_dst_ifindex), sizeof(((struct sock *)0)->sk_rx_dst_ifindex) },
	{ "sk_rx_dst_cookie", offsetof(struct sock, sk_rx_dst_cookie), sizeof(((struct sock *)0)->sk_rx_dst_cookie) },
	{ "sk_ll_usec", offsetof(struct sock, sk_ll_usec), sizeof(((struct sock *)0)->sk_ll_usec) },
	{ "sk_napi_id", offsetof(struct sock, sk_napi_id), sizeof(((struct sock *)0)->sk_napi_id) },
	{ "sk_busy_poll_budget", offsetof(struct sock, sk_busy_poll_budget), sizeof(((struct sock *)0)->sk_busy_poll_budget) },
	{ "sk_prefer_busy_poll", offsetof(struct sock, sk_prefer_busy_poll), sizeof(((struct sock *)0)->sk_prefer_busy_poll) },
	{ "sk_userlocks", offsetof(struct sock, sk_userlocks), sizeof(((struct sock *)0)->sk_userlocks) },
	{ "sk_rcvbuf", offsetof(struct sock, sk_rcvbuf), sizeof(((struct sock *)0)->sk_rcvbuf) },
	{ "sk_filter", offsetof(struct sock, sk_filter), sizeof(((struct sock *)0)->sk_filter) },
	{ "sk_wq", offsetof(struct sock, sk_wq), sizeof(((struct sock *)0)->sk_wq) },
	{ "sk_wq_raw", offsetof(struct sock, sk_wq_raw), sizeof(((struct sock *)0)->sk_wq_raw) },
	{ "sk_data_ready", offsetof(struct sock, sk_data_ready), sizeof(((struct sock *)0)->sk_data_ready) },
	{ "sk_rcvtimeo", offsetof(struct sock, sk_rcvtimeo), sizeof(((struct sock *)0)->sk_rcvtimeo) },
	{ "sk_rcvlowat", offsetof(struct sock, sk_rcvlowat), sizeof(((struct sock *)0)->sk_rcvlowat) },
	{ "__cacheline_group_end__sock_read_rx", offsetof(struct sock, __cacheline_group_end__sock_read_rx), sizeof(((struct sock *)0)->__cacheline_group_end__sock_read_rx) },
	{ "__cacheline_group_begin__sock_read_rxtx", offsetof(struct sock, __cacheline_group_begin__sock_read_rxtx), sizeof(((struct sock *)0)->__cacheline_group_begin__sock_read_rxtx) },
	{ "sk_err", offsetof(struct sock, sk_err), sizeof(((struct sock *)0)->sk_err) },
	{ "sk_socket", offsetof(struct sock, sk_socket), sizeof(((struct sock *)0)->sk_socket) },
	{ "sk_memcg", offsetof(struct sock, sk_memcg), sizeof(((struct sock *)0)->sk_memcg) },
	{ "sk_policy", offsetof(struct sock, sk_policy), sizeof(((struct sock *)0)->sk_policy) },
	{ "__cacheline_group_end__sock_read_rxtx", offsetof(struct sock, __cacheline_group_end__sock_read_rxtx), sizeof(((struct sock *)0)->__cacheline_group_end__sock_read_rxtx) },
	{ "__cacheline_group_begin__sock_write_rxtx", offsetof(struct sock, __cacheline_group_begin__sock_write_rxtx), sizeof(((struct sock *)0)->__cacheline_group_begin__sock_write_rxtx) },
	{ "sk_lock", offsetof(struct sock, sk_lock), sizeof(((struct sock *)0)->sk_lock) },
	{ "sk_reserved_mem", offsetof(struct sock, sk_reserved_mem), sizeof(((struct sock *)0)->sk_reserved_mem) },
	{ "sk_forward_alloc", offsetof(struct sock, sk_forward_alloc), sizeof(((struct sock *)0)->sk_forward_alloc) },
	{ "sk_tsflags", offsetof(struct sock, sk_tsflags), sizeof(((struct sock *)0)->sk_tsflags) },
	{ "__cacheline_group_end__sock_write_rxtx", offsetof(struct sock, __cacheline_group_end__sock_write_rxtx), sizeof(((struct sock *)0)->__cacheline_group_end__sock_write_rxtx) },
	{ "__cacheline_group_begin__sock_write_tx", offsetof(struct sock, __cacheline_group_begin__sock_write_tx), sizeof(((struct sock *)0)->__cacheline_group_begin__sock_write_tx) },
	{ "sk_write_pending", offsetof(struct sock, sk_write_pending), sizeof(((struct sock *)0)->sk_write_pending) },
	{ "sk_omem_alloc", offsetof(struct sock, sk_omem_alloc), sizeof(((struct sock *)0)->sk_omem_alloc) },
	{ "sk_sndbuf", offsetof(struct sock, sk_sndbuf), sizeof(((struct sock *)0)->sk_sndbuf) },
	{ "sk_wmem_queued", offsetof(struct sock, sk_wmem_queued), sizeof(((struct sock *)0)->sk_wmem_queued) },
	{ "sk_wmem_alloc", offsetof(struct sock, sk_wmem_alloc), sizeof(((struct sock *)0)->sk_wmem_alloc) },
	{ "sk_tsq_flags", offsetof(struct sock, sk_tsq_flags), sizeof(((struct sock *)0)->sk_tsq_flags) },
	{ "sk_send_head", offsetof(struct sock, sk_send_head), sizeof(((struct sock *)0)->sk_send_head) },
	{ "tcp_rtx_queue", offsetof(struct sock, tcp_rtx_queue), sizeof(((struct sock *)0)->tcp_rtx_queue) },
	{ "sk_write_queue", offsetof(struct sock, sk_write_queue), sizeof(((struct sock *)0)->sk_write_queue) },
	{ "sk_dst_pending_confirm", offsetof(struct sock, sk_dst_pending_confirm), sizeof(((struct sock *)0)->sk_dst_pending_confirm) },
	{ "sk_pacing_status", offsetof(struct sock, sk_pacing_status), sizeof(((struct sock *)0)->sk_pacing_status) },
	{ "sk_frag", offsetof(struct sock, sk_frag), sizeof(((struct sock *)0)->sk_frag) },
	{ "sk_timer", offsetof(struct sock, sk_timer), sizeof(((struct sock *)0)->sk_timer) },
	{ "mptcp_retransmit_timer", offsetof(struct sock, mptcp_retransmit_timer), sizeof(((struct sock *)0)->mptcp_retransmit_timer) },
	{ "sk_pacing_rate", offsetof(struct sock, sk_pacing_rate), sizeof(((struct sock *)0)->sk_pacing_rate) },
	{ "sk_zckey", offsetof(struct sock, sk_zckey), sizeof(((struct sock *)0)->sk_zckey) },
	{ "sk_tskey", offsetof(struct sock, sk_tskey), sizeof(((struct sock *)0)->sk_tskey) },
	{ "__cacheline_group_end__sock_write_tx", offsetof(struct sock, __cacheline_group_end__sock_write_tx), sizeof(((struct sock *)0)->__cacheline_group_end__sock_write_tx) },
	{ "__cacheline_group_begin__sock_read_tx", offsetof(struct sock, __cacheline_group_begin__sock_read_tx), sizeof(((struct sock *)0)->__cacheline_group_begin__sock_read_tx) },
	{ "sk_max_pacing_rate", offsetof(struct sock, sk_max_pacing_rate), sizeof(((struct sock *)0)->sk_max_pacing_rate) },
	{ "sk_sndtimeo", offsetof(struct sock, sk_sndtimeo), sizeof(((struct sock *)0)->sk_sndtimeo) },
	{ "sk_priority", offsetof(struct sock, sk_priority), sizeof(((struct sock *)0)->sk_priority) },
	{ "sk_mark", offsetof(struct sock, sk_mark), sizeof(((struct sock *)0)->sk_mark) },
	{ "sk_dst_cache", offsetof(struct sock, sk_dst_cache), sizeof(((struct sock *)0)->sk_dst_cache) },
	{ "sk_route_caps", offsetof(struct sock, sk_route_caps), sizeof(((struct sock *)0)->sk_route_caps) },
	{ "sk_validate_xmit_skb", offsetof(struct sock, sk_validate_xmit_skb), sizeof(((struct sock *)0)->sk_validate_xmit_skb) },
	{ "sk_gso_type", offsetof(struct sock, sk_gso_type), sizeof(((struct sock *)0)->sk_gso_type) },
	{ "sk_gso_max_segs", offsetof(struct sock, sk_gso_max_segs), sizeof(((struct sock *)0)->sk_gso_max_segs) },
	{ "sk_gso_max_size", offsetof(struct sock, sk_gso_max_size), sizeof(((struct sock *)0)->sk_gso_max_size) },
	{ "sk_allocation", offsetof(struct sock, sk_allocation), sizeof(((struct sock *)0)->sk_allocation) },
	{ "sk_txhash", offsetof(struct sock, sk_txhash), sizeof(((struct sock *)0)->sk_txhash) },
	{ "sk_pacing_shift", offsetof(struct sock, sk_pacing_shift), sizeof(((struct sock *)0)->sk_pacing_shift) },
	{ "sk_use_task_frag", offsetof(struct sock, sk_use_task_frag), sizeof(((struct sock *)0)->sk_use_task_frag) },
	{ "__cacheline_group_end__sock_read_tx", offsetof(struct sock, __cacheline_group_end__sock_read_tx), sizeof(((struct sock *)0)->__cacheline_group_end__sock_read_tx) },
	{ "sk_gso_disabled", 570, 1 },	/* bit-field */
	{ "sk_kern_sock", 570, 1 },	/* bit-field */
	{ "sk_no_check_tx", 570, 1 },	/* bit-field */
	{ "sk_no_check_rx", 570, 1 },	/* bit-field */
	{ "sk_shutdown", offsetof(struct sock, sk_shutdown), sizeof(((struct sock *)0)->sk_shutdown) },
	{ "sk_type", offsetof(struct sock, sk_type), sizeof(((struct sock *)0)->sk_type) },
	{ "sk_protocol", offsetof(struct sock, sk_protocol), sizeof(((struct sock *)0)->sk_protocol) },
	{ "sk_lingertime", offsetof(struct sock, sk_lingertime), sizeof(((struct sock *)0)->sk_lingertime) },
	{ "sk_prot_creator", offsetof(struct sock, sk_prot_creator), sizeof(((struct sock *)0)->sk_prot_creator) },
	{ "sk_callback_lock", offsetof(struct sock, sk_callback_lock), sizeof(((struct sock *)0)->sk_callback_lock) },
	{ "sk_err_soft", offsetof(struct sock, sk_err_soft), sizeof(((struct sock *)0)->sk_err_soft) },
	{ "sk_ack_backlog", offsetof(struct sock, sk_ack_backlog), sizeof(((struct sock *)0)->sk_ack_backlog) },
	{ "sk_max_ack_backlog", offsetof(struct sock, sk_max_ack_backlog), sizeof(((struct sock *)0)->sk_max_ack_backlog) },
	{ "sk_uid", offsetof(struct sock, sk_uid), sizeof(((struct sock *)0)->sk_uid) },
	{ "sk_peer_lock", offsetof(struct sock, sk_peer_lock), sizeof(((struct sock *)0)->sk_peer_lock) },
	{ "sk_bind_phc", offsetof(struct sock, sk_bind_phc), sizeof(((struct sock *)0)->sk_bind_phc) },
	{ "sk_peer_pid", offsetof(struct sock, sk_peer_pid), sizeof(((struct sock *)0)->sk_peer_pid) },
	{ "sk_peer_cred", offsetof(struct sock, sk_peer_cred), sizeof(((struct sock *)0)->sk_peer_cred) },
	{ "sk_stamp", offsetof(struct sock, sk_stamp), sizeof(((struct sock *)0)->sk_stamp) },
	{ "sk_disconnects", offsetof(struct sock, sk_disconnects), sizeof(((struct sock *)0)->sk_disconnects) },
	{ "sk_txrehash", offsetof(struct sock, sk_txrehash), sizeof(((struct sock *)0)->sk_txrehash) },
	{ "sk_clockid", offsetof(struct sock, sk_clockid), sizeof(((struct sock *)0)->sk_clockid) },
	{ "sk_txtime_deadline_mode", 654, 1 },	/* bit-field */
	{ "sk_txtime_report_errors", 654, 1 },	/* bit-field */
	{ "sk_txtime_unused", 654, 1 },	/* bit-field */
	{ "sk_user_data", offsetof(struct sock, sk_user_data), sizeof(((struct sock *)0)->sk_user_data) },
	{ "sk_security", offsetof(struct sock, sk_security), sizeof(((struct sock *)0)->sk_security) },
	{ "sk_cgrp_data", offsetof(struct sock, sk_cgrp_data), sizeof(((struct sock *)0)->sk_cgrp_data) },
	{ "sk_state_change", offsetof(struct sock, sk_state_change), sizeof(((struct sock *)0)->sk_state_change) },
	{ "sk_write_space", offsetof(struct sock, sk_write_space), sizeof(((struct sock *)0)->sk_write_space) },
	{ "sk_error_report", offsetof(struct sock, sk_error_report), sizeof(((struct sock *)0)->sk_error_report) },
	{ "sk_backlog_rcv", offsetof(struct sock, sk_backlog_rcv), sizeof(((struct sock *)0)->sk_backlog_rcv) },
	{ "sk_destruct", offsetof(struct sock, sk_destruct), sizeof(((struct sock *)0)->sk_destruct) },
	{ "sk_reuseport_cb", offsetof(struct sock, sk_reuseport_cb), sizeof(((struct sock *)0)->sk_reuseport_cb) },
	{ "sk_bpf_storage", offsetof(struct sock, sk_bpf_storage), sizeof(((struct sock *)0)->sk_bpf_storage) },
	{ "sk_rcu", offsetof(struct sock, sk_rcu), sizeof(((struct sock *)0)->sk_rcu) },
	{ "ns_tracker", offsetof(struct sock, ns_tracker), sizeof(((struct sock *)0)->ns_tracker) },
	{ "sk_user_frags", offsetof(struct sock, sk_user_frags), sizeof(((struct sock *)0)->sk_user_frags) },
};
const struct cordon_type cordon_type_sock = {
	.name = "sock",
	.size = sizeof(struct sock),
	.member_count = ARRAY_SIZE(members_sock),
	.members = members_sock,
};

_Static_assert(sizeof(struct spi_device) == 1016, "struct spi_device changed its size");
static const struct cordon_member members_spi_device[] = {
	{ "dev", offsetof(struct spi_device, dev), sizeof(((struct spi_device *)0)->dev) },
	{ "controller", offsetof(struct spi_device, controller), sizeof(((struct spi_device *)0)->controller) },
	{ "max_speed_hz", offsetof(struct spi_device, max_speed_hz), sizeof(((struct spi_device *)0)->max_speed_hz) },
	{ "bits_per_word", offsetof(struct spi_device, bits_per_word), sizeof(((struct spi_device *)0)->bits_per_word) },
	{ "rt", offsetof(struct spi_device, rt), sizeof(((struct spi_device *)0)->rt) },
	{ "mode", offsetof(struct spi_device, mode), sizeof(((struct spi_device *)0)->mode) },
	{ "irq", offsetof(struct spi_device, irq), sizeof(((struct spi_device *)0)->irq) },
	{ "controller_state", offsetof(struct spi_device, controller_state), sizeof(((struct spi_device *)0)->controller_state) },
	{ "controller_data", offsetof(struct spi_device, controller_data), sizeof(((struct spi_device *)0)->controller_data) },
	{ "modalias", offsetof(struct spi_device, modalias), sizeof(((struct spi_device *)0)->modalias) },
	{ "pcpu_statistics", offsetof(struct spi_device, pcpu_statistics), sizeof(((struct spi_device *)0)->pcpu_statistics) },
	{ "word_delay", offsetof(struct spi_device, word_delay), sizeof(((struct spi_device *)0)->word_delay) },
	{ "cs_setup", offsetof(struct spi_device, cs_setup), sizeof(((struct spi_device *)0)->cs_setup) },
	{ "cs_hold", offsetof(struct spi_device, cs_hold), sizeof(((struct spi_device *)0)->cs_hold) },
	{ "cs_inactive", offsetof(struct spi_device, cs_inactive), sizeof(((struct spi_device *)0)->cs_inactive) },
	{ "chip_select", offsetof(struct spi_device, chip_select), sizeof(((struct spi_device *)0)->chip_select) },
	{ "cs_index_mask", 880, 2 },	/* bit-field */
	{ "cs_gpiod", offsetof(struct spi_device, cs_gpiod), sizeof(((struct spi_device *)0)->cs_gpiod) },
};
const struct cordon_type cordon_type_spi_device = {
	.name = "spi_device",
	.size = sizeof(struct spi_device),
	.member_count = ARRAY_SIZE(members_spi_device),
	.members = members_spi_device,
};

_Static_assert(sizeof(struct spi_driver) == 176, "struct spi_driver changed its size");
static const struct cordon_member members_spi_driver[] = {
	{ "id_table", offsetof(struct spi_driver, id_table), sizeof(((struct spi_driver *)0)->id_table) },
	{ "probe", offsetof(struct spi_driver, probe), sizeof(((struct spi_driver *)0)->probe) },
	{ "remove", offsetof(struct spi_driver, remove), sizeof(((struct spi_driver *)0)->remove) },
	{ "shutdown", offsetof(struct spi_driver, shutdown), sizeof(((struct spi_driver *)0)->shutdown) },
	{ "driver", offsetof(struct spi_driver, driver), sizeof(((struct spi_driver *)0)->driver) },
};
const struct cordon_type cordon_type_spi_driver = {
	.name = "spi_driver",
	.size = sizeof(struct spi_driver),
	.member_count = ARRAY_SIZE(members_spi_driver),
	.members = members_spi_driver,
};

_Static_assert(sizeof(struct spi_message) == 104, "struct spi_message changed its size");
static const struct cordon_member members_spi_message[] = {
	{ "transfers", offsetof(struct spi_message, transfers), sizeof(((struct spi_message *)0)->transfers) },
	{ "spi", offsetof(struct spi_message, spi), sizeof(((struct spi_message *)0)->spi) },
	{ "pre_optimized", offsetof(struct spi_message, pre_optimized), sizeof(((struct spi_message *)0)->pre_optimized) },
	{ "optimized", offsetof(struct spi_message, optimized), sizeof(((struct spi_message *)0)->optimized) },
	{ "prepared", offsetof(struct spi_message, prepared), sizeof(((struct spi_message *)0)->prepared) },
	{ "status", offsetof(struct spi_message, status), sizeof(((struct spi_message *)0)->status) },
	{ "complete", offsetof(struct spi_message, complete), sizeof(((struct spi_message *)0)->complete) },
	{ "context", offsetof(struct spi_message, context), sizeof(((struct spi_message *)0)->context) },
	{ "frame_length", offsetof(struct spi_message, frame_length), sizeof(((struct spi_message *)0)->frame_length) },
	{ "actual_length", offsetof(struct spi_message, actual_length), sizeof(((struct spi_message *)0)->actual_length) },
	{ "queue", offsetof(struct spi_message, queue), sizeof(((struct spi_message *)0)->queue) },
	{ "state", offsetof(struct spi_message, state), sizeof(((struct spi_message *)0)->state) },
	{ "opt_state", offsetof(struct spi_message, opt_state), sizeof(((struct spi_message *)0)->opt_state) },
	{ "resources", offsetof(struct spi_message, resources), sizeof(((struct spi_message *)0)->resources) },
};
const struct cordon_type cordon_type_spi_message = {
	.name = "spi_message",
	.size = sizeof(struct spi_message),
	.member_count = ARRAY_SIZE(members_spi_message),
	.members = members_spi_message,
};

_Static_assert(sizeof(struct spi_transfer) == 128, "struct spi_transfer changed its size");
static const struct cordon_member members_spi_transfer[] = {
	{ "tx_buf", offsetof(struct spi_transfer, tx_buf), sizeof(((struct spi_transfer *)0)->tx_buf) },
	{ "rx_buf", offsetof(struct spi_transfer, rx_buf), sizeof(((struct spi_transfer *)0)->rx_buf) },
	{ "len", offsetof(struct spi_transfer, len), sizeof(((struct spi_transfer *)0)->len) },
	{ "error", offsetof(struct spi_transfer, error), sizeof(((struct spi_transfer *)0)->error) },
	{ "tx_sg_mapped", offsetof(struct spi_transfer, tx_sg_mapped), sizeof(((struct spi_transfer *)0)->tx_sg_mapped) },
	{ "rx_sg_mapped", offsetof(struct spi_transfer, rx_sg_mapped), sizeof(((struct spi_transfer *)0)->rx_sg_mapped) },
	{ "tx_sg", offsetof(struct spi_transfer, tx_sg), sizeof(((struct spi_transfer *)0)->tx_sg) },
	{ "rx_sg", offsetof(struct spi_transfer, rx_sg), sizeof(((struct spi_transfer *)0)->rx_sg) },
	{ "tx_dma", offsetof(struct spi_transfer, tx_dma), sizeof(((struct spi_transfer *)0)->tx_dma) },
	{ "rx_dma", offsetof(struct spi_transfer, rx_dma), sizeof(((struct spi_transfer *)0)->rx_dma) },
	{ "dummy_data", 72, 2 },	/* bit-field */
	{ "cs_off", 72, 2 },	/* bit-field */
	{ "cs_change", 72, 2 },	/* bit-field */
	{ "tx_nbits", 72, 2 },	/* bit-field */
	{ "rx_nbits", 72, 2 },	/* bit-field */
	{ "timestamped", 72, 2 },	/* bit-field */
	{ "bits_per_word", offsetof(struct spi_transfer, bits_per_word), sizeof(((struct spi_transfer *)0)->bits_per_word) },
	{ "delay", offsetof(struct spi_transfer, delay), sizeof(((struct spi_transfer *)0)->delay) },
	{ "cs_change_delay", offsetof(struct spi_transfer, cs_change_delay), sizeof(((struct spi_transfer *)0)->cs_change_delay) },
	{ "word_delay", offsetof(struct spi_transfer, word_delay), sizeof(((struct spi_transfer *)0)->word_delay) },
	{ "speed_hz", offsetof(struct spi_transfer, speed_hz), sizeof(((struct spi_transfer *)0)->speed_hz) },
	{ "effective_speed_hz", offsetof(struct spi_transfer, effective_speed_hz), sizeof(((struct spi_transfer *)0)->effective_speed_hz) },
	{ "ptp_sts_word_pre", offsetof(struct spi_transfer, ptp_sts_word_pre), sizeof(((struct spi_transfer *)0)->ptp_sts_word_pre) },
	{ "ptp_sts_word_post", offsetof(struct spi_transfer, ptp_sts_word_post), sizeof(((struct spi_transfer *)0)->ptp_sts_word_post) },
	{ "ptp_sts", offsetof(struct spi_transfer, ptp_sts), sizeof(((struct spi_transfer *)0)->ptp_sts) },
	{ "transfer_list", offsetof(struct spi_transfer, transfer_list), sizeof(((struct spi_transfer *)0)->transfer_list) },
};
const struct cordon_type cordon_type_spi_transfer = {
	.name = "spi_transfer",
	.size = sizeof(struct spi_transfer),
	.member_count = ARRAY_SIZE(members_spi_transfer),
	.members = members_spi_transfer,
};

_Static_assert(sizeof(struct srcu_struct) == 24, "struct srcu_struct changed its size");
static const struct cordon_member members_srcu_struct[] = {
	{ "srcu_idx", offsetof(struct srcu_struct, srcu_idx), sizeof(((struct srcu_struct *)0)->srcu_idx) },
	{ "sda", offsetof(struct srcu_struct, sda), sizeof(((struct srcu_struct *)0)->sda) },
	{ "dep_map", offsetof(struct srcu_struct, dep_map), sizeof(((struct srcu_struct *)0)->dep_map) },
	{ "srcu_sup", offsetof(struct srcu_struct, srcu_sup), sizeof(((struct srcu_struct *)0)->srcu_sup) },
};
const struct cordon_type cordon_type_srcu_struct = {
	.name = "srcu_struct",
	.size = sizeof(struct srcu_struct),
	.member_count = ARRAY_SIZE(members_srcu_struct),
	.members = members_srcu_struct,
};

_Static_assert(sizeof(struct static_key_true) == 16, "struct static_key_true changed its size");
static const struct cordon_member members_static_key_true[] = {
	{ "key", offsetof(struct static_key_true, key), sizeof(((struct static_key_true *)0)->key) },
};
const struct cordon_type cordon_type_static_key_true = {
	.name = "static_key_true",
	.size = sizeof(struct static_key_true),
	.member_count = ARRAY_SIZE(members_static_key_true),
	.members = members_static_key_true,
};

_Static_assert(sizeof(struct swait_queue_head) == 24, "struct swait_queue_head changed its size");
static const struct cordon_member members_swait_queue_head[] = {
	{ "lock", offsetof(struct swait_queue_head, lock), sizeof(((struct swait_queue_head *)0)->lock) },
	{ "task_list", offsetof(struct swait_queue_head, task_list), sizeof(((struct swait_queue_head *)0)->task_list) },
};
const struct cordon_type cordon_type_swait_queue_head = {
	.name = "swait_queue_head",
	.size = sizeof(struct swait_queue_head),
	.member_count = ARRAY_SIZE(members_swait_queue_head),
	.members = members_swait_queue_head,
};

_Static_assert(sizeof(struct system_counterval_t) == 16, "struct system_counterval_t changed its size");
static const struct cordon_member members_system_counterval_t[] = {
	{ "cycles", offsetof(struct system_counterval_t, cycles), sizeof(((struct system_counterval_t *)0)->cycles) },
	{ "cs_id", offsetof(struct system_counterval_t, cs_id), sizeof(((struct system_counterval_t *)0)->cs_id) },
	{ "use_nsecs", offsetof(struct system_counterval_t, use_nsecs), sizeof(((struct system_counterval_t *)0)->use_nsecs) },
};
const struct cordon_type cordon_type_system_counterval_t = {
	.name = "system_counterval_t",
	.size = sizeof(struct system_counterval_t),
	.member_count = ARRAY_SIZE(members_system_counterval_t),
	.members = members_system_counterval_t,
};

_Static_assert(sizeof(struct system_device_crosststamp) == 24, "struct system_device_crosststamp changed its size");
static const struct cordon_member members_system_device_crosststamp[] = {
	{ "device", offsetof(struct system_device_crosststamp, device), sizeof(((struct system_device_crosststamp *)0)->device) },
	{ "sys_realtime", offsetof(struct system_device_crosststamp, sys_realtime), sizeof(((struct system_device_crosststamp *)0)->sys_realtime) },
	{ "sys_monoraw", offsetof(struct system_device_crosststamp, sys_monoraw), sizeof(((struct system_device_crosststamp *)0)->sys_monoraw) },
};
const struct cordon_type cordon_type_system_device_crosststamp = {
	.name = "system_device_crosststamp",
	.size = sizeof(struct system_device_crosststamp),
	.member_count = ARRAY_SIZE(members_system_device_crosststamp),
	.members = members_system_device_crosststamp,
};

_Static_assert(sizeof(struct system_time_snapshot) == 40, "struct system_time_snapshot changed its size");
static const struct cordon_member members_system_time_snapshot[] = {
	{ "cycles", offsetof(struct system_time_snapshot, cycles), sizeof(((struct system_time_snapshot *)0)->cycles) },
	{ "real", offsetof(struct system_time_snapshot, real), sizeof(((struct system_time_snapshot *)0)->real) },
	{ "raw", offsetof(struct system_time_snapshot, raw), sizeof(((struct system_time_snapshot *)0)->raw) },
	{ "cs_id", offsetof(struct system_time_snapshot, cs_id), sizeof(((struct system_time_snapshot *)0)->cs_id) },
	{ "clock_was_set_seq", offsetof(struct system_time_snapshot, clock_was_set_seq), sizeof(((struct system_time_snapshot *)0)->clock_was_set_seq) },
	{ "cs_was_changed_seq", offsetof(struct system_time_snapshot, cs_was_changed_seq), sizeof(((struct system_time_snapshot *)0)->cs_was_changed_seq) },
};
const struct cordon_type cordon_type_system_time_snapshot = {
	.name = "system_time_snapshot",
	.size = sizeof(struct system_time_snapshot),
	.member_count = ARRAY_SIZE(members_system_time_snapshot),
	.members = members_system_time_snapshot,
};

_Static_assert(sizeof(struct task_struct) == 9792, "struct task_struct changed its size");
static const struct cordon_member members_task_struct[] = {
	{ "thread_info", offsetof(struct task_struct, thread_info), sizeof(((struct task_struct *)0)->thread_info) },
	{ "__state", offsetof(struct task_struct, __state), sizeof(((struct task_struct *)0)->__state) },
	{ "saved_state", offsetof(struct task_struct, saved_state), sizeof(((struct task_struct *)0)->saved_state) },
	{ "stack", offsetof(struct task_struct, stack), sizeof(((struct task_struct *)0)->stack) },
	{ "usage", offsetof(struct task_struct, usage), sizeof(((struct task_struct *)0)->usage) },
	{ "flags", offsetof(struct task_struct, flags), sizeof(((struct task_struct *)0)->flags) },
	{ "ptrace", offsetof(struct task_struct, ptrace), sizeof(((struct task_struct *)0)->ptrace) },
	{ "on_cpu", offsetof(struct task_struct, on_cpu), sizeof(((struct task_struct *)0)->on_cpu) },
	{ "wake_entry", offsetof(struct task_struct, wake_entry), sizeof(((struct task_struct *)0)->wake_entry) },
	{ "wakee_flips", offsetof(struct task_struct, wakee_flips), sizeof(((struct task_struct *)0)->wakee_flips) },
	{ "wakee_flip_decay_ts", offsetof(struct task_struct, wakee_flip_decay_ts), sizeof(((struct task_struct *)0)->wakee_flip_decay_ts) },
	{ "last_wakee", offsetof(struct task_struct, last_wakee), sizeof(((struct task_struct *)0)->last_wakee) },
	{ "recent_used_cpu", offsetof(struct task_struct, recent_used_cpu), sizeof(((struct task_struct *)0)->recent_used_cpu) },
	{ "wake_cpu", offsetof(struct task_struct, wake_cpu), sizeof(((struct task_struct *)0)->wake_cpu) },
	{ "on_rq", offsetof(struct task_struct, on_rq), sizeof(((struct task_struct *)0)->on_rq) },
	{ "prio", offsetof(struct task_struct, prio), sizeof(((struct task_struct *)0)->prio) },
	{ "static_prio", offsetof(struct task_struct, static_prio), sizeof(((struct task_struct *)0)->static_prio) },
	{ "normal_prio", offsetof(struct task_struct, normal_prio), sizeof(((struct task_struct *)0)->normal_prio) },
	{ "rt_priority", offsetof(struct task_struct, rt_priority), sizeof(((struct task_struct *)0)->rt_priority) },
	{ "se", offsetof(struct task_struct, se), sizeof(((struct task_struct *)0)->se) },
	{ "rt", offsetof(struct task_struct, rt), sizeof(((struct task_struct *)0)->rt) },
	{ "dl", offsetof(struct task_struct, dl), sizeof(((struct task_struct *)0)->dl) },
	{ "dl_server", offsetof(struct task_struct, dl_server), sizeof(((struct task_struct *)0)->dl_server) },
	{ "sched_class", offsetof(struct task_struct, sched_class), sizeof(((struct task_struct *)0)->sched_class) },
	{ "sched_task_group", offsetof(struct task_struct, sched_task_group), sizeof(((struct task_struct *)0)->sched_task_group) },
	{ "stats", offsetof(struct task_struct, stats), sizeof(((struct task_struct *)0)->stats) },
	{ "preempt_notifiers", offsetof(struct task_struct, preempt_notifiers), sizeof(((struct task_struct *)0)->preempt_notifiers) },
	{ "btrace_seq", offsetof(struct task_struct, btrace_seq), sizeof(((struct task_struct *)0)->btrace_seq) },
	{ "policy", offsetof(struct task_struct, policy), sizeof(((struct task_struct *)0)->policy) },
	{ "max_allowed_capacity", offsetof(struct task_struct, max_allowed_capacity), sizeof(((struct task_struct *)0)->max_allowed_capacity) },
	{ "nr_cpus_allowed", offsetof(struct task_struct, nr_cpus_allowed), sizeof(((struct task_struct *)0)->nr_cpus_allowed) },
	{ "cpus_ptr", offsetof(struct task_struct, cpus_ptr), sizeof(((struct task_struct *)0)->cpus_ptr) },
	{ "user_cpus_ptr", offsetof(struct task_struct, user_cpus_ptr), sizeof(((struct task_struct *)0)->user_cpus_ptr) },
	{ "cpus_mask", offsetof(struct task_struct, cpus_mask), sizeof(((struct task_struct *)0)->cpus_mask) },
	{ "migration_pending", offsetof(struct task_struct, migration_pending), sizeof(((struct task_struct *)0)->migration_pending) },
	{ "migration_disabled", offsetof(struct task_struct, migration_disabled), sizeof(((struct task_struct *)0)->migration_disabled) },
	{ "migration_flags", offsetof(struct task_struct, migration_flags), sizeof(((struct task_struct *)0)->migration_flags) },
	{ "rcu_read_lock_nesting", offsetof(struct task_struct, rcu_read_lock_nesting), sizeof(((struct task_struct *)0)->rcu_read_lock_nesting) },
	{ "rcu_read_unlock_special", offsetof(struct task_struct, rcu_read_unlock_special), sizeof(((struct task_struct *)0)->rcu_read_unlock_special) },
	{ "rcu_node_entry", offsetof(struct task_struct, rcu_node_entry), sizeof(((struct task_struct *)0)->rcu_node_entry) },
	{ "rcu_blocked_node", offsetof(struct task_struct, rcu_blocked_node), sizeof(((struct task_struct *)0)->rcu_blocked_node) },
	{ "rcu_tasks_nvcsw", offsetof(struct task_struct, rcu_tasks_nvcsw), sizeof(((struct task_struct *)0)->rcu_tasks_nvcsw) },
	{ "rcu_tasks_holdout", offsetof(struct task_struct, rcu_tasks_holdout), sizeof(((struct task_struct *)0)->rcu_tasks_holdout) },
	{ "rcu_tasks_idx", offsetof(struct task_struct, rcu_tasks_idx), sizeof(((struct task_struct *)0)->rcu_tasks_idx) },
	{ "rcu_tasks_idle_cpu", offsetof(struct task_struct, rcu_tasks_idle_cpu), sizeof(((struct task_struct *)0)->rcu_tasks_idle_cpu) },
	{ "rcu_tasks_holdout_list", offsetof(struct task_struct, rcu_tasks_holdout_list), sizeof(((struct task_struct *)0)->rcu_tasks_holdout_list) },
	{ "rcu_tasks_exit_cpu", offsetof(struct task_struct, rcu_tasks_exit_cpu), sizeof(((struct task_struct *)0)->rcu_tasks_exit_cpu) },
	{ "rcu_tasks_exit_list", offsetof(struct task_struct, rcu_tasks_exit_list), sizeof(((struct task_struct *)0)->rcu_tasks_exit_list) },
	{ "trc_reader_nesting", offsetof(struct task_struct, trc_reader_nesting), sizeof(((struct task_struct *)0)->trc_reader_nesting) },
	{ "trc_ipi_to_cpu", offsetof(struct task_struct, trc_ipi_to_cpu), sizeof(((struct task_struct *)0)->trc_ipi_to_cpu) },
	{ "trc_reader_special", offsetof(struct task_struct, trc_reader_special), sizeof(((struct task_struct *)0)->trc_reader_special) },
	{ "trc_holdout_list", offsetof(struct task_struct, trc_holdout_list), sizeof(((struct task_struct *)0)->trc_holdout_list) },
	{ "trc_blkd_node", offsetof(struct task_struct, trc_blkd_node), sizeof(((struct task_struct *)0)->trc_blkd_node) },
	{ "trc_blkd_cpu", offsetof(struct task_struct, trc_blkd_cpu), sizeof(((struct task_struct *)0)->trc_blkd_cpu) },
	{ "sched_info", offsetof(struct task_struct, sched_info), sizeof(((struct task_struct *)0)->sched_info) },
	{ "tasks", offsetof(struct task_struct, tasks), sizeof(((struct task_struct *)0)->tasks) },
	{ "pushable_tasks", offsetof(struct task_struct, pushable_tasks), sizeof(((struct task_struct *)0)->pushable_tasks) },
	{ "pushable_dl_tasks", offsetof(struct task_struct, pushable_dl_tasks), sizeof(((struct task_struct *)0)->pushable_dl_tasks) },
	{ "mm", offsetof(struct task_struct, mm), sizeof(((struct task_struct *)0)->mm) },
	{ "active_mm", offsetof(struct task_struct, active_mm), sizeof(((struct task_struct *)0)->active_mm) },
	{ "faults_disabled_mapping", offsetof(struct task_struct, faults_disabled_mapping), sizeof(((struct task_struct *)0)->faults_disabled_mapping) },
	{ "exit_state", offsetof(struct task_struct, exit_state), sizeof(((struct task_struct *)0)->exit_state) },
	{ "exit_code", offsetof(struct task_struct, exit_code), sizeof(((struct task_struct *)0)->exit_code) },
	{ "exit_signal", offsetof(struct task_struct, exit_signal), sizeof(((struct task_struct *)0)->exit_signal) },
	{ "pdeath_signal", offsetof(struct task_struct, pdeath_signal), sizeof(((struct task_struct *)0)->pdeath_signal) },
	{ "jobctl", offsetof(struct task_struct, jobctl), sizeof(((struct task_struct *)0)->jobctl) },
	{ "personality", offsetof(struct task_struct, personality), sizeof(((struct task_struct *)0)->personality) },
	{ "sched_reset_on_fork", 2356, 1 },	/* bit-field */
	{ "sched_contributes_to_load", 2356, 1 },	/* bit-field */
	{ "sched_migrated", 2356, 1 },	/* bit-field */
	{ "sched_task_hot", 2356, 1 },	/* bit-field */
	{ "sched_remote_wakeup", 2360, 2 },	/* bit-field */
	{ "sched_rt_mutex", 2360, 2 },	/* bit-field */
	{ "user_dumpable", 2360, 2 },	/* bit-field */
	{ "in_execve", 2360, 2 },	/* bit-field */
	{ "in_iowait", 2360, 2 },	/* bit-field */
	{ "restore_sigmask", 2360, 2 },	/* bit-field */
	{ "in_lru_fault", 2360, 2 },	/* bit-field */
	{ "no_cgroup_migration", 2360, 2 },	/* bit-field */
	{ "frozen", 2360, 2 },	/* bit-field */
	{ "use_memdelay", 2360, 2 },	/* bit-field */
	{ "in_memstall", 2360, 2 },	/* bit-field */
	{ "in_eventfd", 2360, 2 },	/* bit-field */
	{ "pasid_activated", 2360, 2 },	/* bit-field */
	{ "reported_split_lock", 2360, 2 },	/* bit-field */
	{ "in_thrashing", 2360, 2 },	/* bit-field */
	{ "atomic_flags", offsetof(struct task_struct, atomic_flags), sizeof(((struct task_struct *)0)->atomic_flags) },
	{ "restart_block", offsetof(struct task_struct, restart_block), sizeof(((struct task_struct *)0)->restart_block) },
	{ "pid", offsetof(struct task_struct, pid), sizeof(((struct task_struct *)0)->pid) },
	{ "tgid", offsetof(struct task_struct, tgid), sizeof(((struct task_struct *)0)->tgid) },
	{ "stack_canary", offsetof(struct task_struct, stack_canary), sizeof(((struct task_struct *)0)->stack_canary) },
	{ "real_parent", offsetof(struct task_struct, real_parent), sizeof(((struct task_struct *)0)->real_parent) },
	{ "parent", offsetof(struct task_struct, parent), sizeof(((struct task_struct *)0)->parent) },
	{ "children", offsetof(struct task_struct, children), sizeof(((struct task_struct *)0)->children) },
	{ "sibling", offsetof(struct task_struct, sibling), sizeof(((struct task_struct *)0)->sibling) },
	{ "group_leader", offsetof(struct task_struct, group_leader), sizeof(((struct task_struct *)0)->group_leader) },
	{ "ptraced", offsetof(struct task_struct, ptraced), sizeof(((struct task_struct *)0)->ptraced) },
	{ "ptrace_entry", offsetof(struct task_struct, ptrace_entry), sizeof(((struct task_struct *)0)->ptrace_entry) },
	{ "thread_pid", offsetof(struct task_struct, thread_pid), sizeof(((struct task_struct *)0)->thread_pid) },
	{ "pid_links", offsetof(struct task_struct, pid_links), sizeof(((struct task_struct *)0)->pid_links) },
	{ "thread_node", offsetof(struct task_struct, thread_node), sizeof(((struct task_struct *)0)->thread_node) },
	{ "vfork_done", offsetof(struct task_struct, vfork_done), sizeof(((struct task_struct *)0)->vfork_done) },
	{ "set_child_tid", offsetof(struct task_struct, set_child_tid), sizeof(((struct task_struct *)0)->set_child_tid) },
	{ "clear_child_tid", offsetof(struct task_struct, clear_child_tid), sizeof(((struct task_struct *)0)->clear_child_tid) },
	{ "worker_private", offsetof(struct task_struct, worker_private), sizeof(((struct task_struct *)0)->worker_private) },
	{ "utime", offsetof(struct task_struct, utime), sizeof(((struct task_struct *)0)->utime) },
	{ "stime", offsetof(struct task_struct, stime), sizeof(((struct task_struct *)0)->stime) },
	{ "gtime", offsetof(struct task_struct, gtime), sizeof(((struct task_struct *)0)->gtime) },
	{ "prev_cputime", offsetof(struct task_struct, prev_cputime), sizeof(((struct task_struct *)0)->prev_cputime) },
	{ "vtime", offsetof(struct task_struct, vtime), sizeof(((struct task_struct *)0)->vtime) },
	{ "tick_dep_mask", offsetof(struct task_struct, tick_dep_mask), sizeof(((struct task_struct *)0)->tick_dep_mask) },
	{ "nvcsw", offsetof(struct task_struct, nvcsw), sizeof(((struct task_struct *)0)->nvcsw) },
	{ "nivcsw", offsetof(struct task_struct, nivcsw), sizeof(((struct task_struct *)0)->nivcsw) },
	{ "start_time", offsetof(struct task_struct, start_time), sizeof(((struct task_struct *)0)->start_time) },
	{ "start_boottime", offsetof(struct task_struct, start_boottime), sizeof(((struct task_struct *)0)->start_boottime) },
	{ "min_flt", offsetof(struct task_struct, min_flt), sizeof(((struct task_struct *)0)->min_flt) },
	{ "maj_flt", offsetof(struct task_struct, maj_flt), sizeof(((struct task_struct *)0)->maj_flt) },
	{ "posix_cputimers", offsetof(struct task_struct, posix_cputimers), sizeof(((struct task_struct *)0)->posix_cputimers) },
	{ "posix_cputimers_work", offsetof(struct task_struct, posix_cputimers_work), sizeof(((struct task_struct *)0)->posix_cputimers_work) },
	{ "ptracer_cred", offsetof(struct task_struct, ptracer_cred), sizeof(((struct task_struct *)0)->ptracer_cred) },
	{ "real_cred", offsetof(struct task_struct, real_cred), sizeof(((struct task_struct *)0)->real_cred) },
	{ "cred", offsetof(struct task_struct, cred), sizeof(((struct task_struct *)0)->cred) },
	{ "cached_requested_key", offsetof(struct task_struct, cached_requested_key), sizeof(((struct task_struct *)0)->cached_requested_key) },
	{ "comm", offsetof(struct task_struct, comm), sizeof(((struct task_struct *)0)->comm) },
	{ "nameidata", offsetof(struct task_struct, nameidata), sizeof(((struct task_struct *)0)->nameidata) },
	{ "sysvsem", offsetof(struct task_struct, sysvsem), sizeof(((struct task_struct *)0)->sysvsem) },
	{ "sysvshm", offsetof(struct task_struct, sysvshm), sizeof(((struct task_struct *)0)->sysvshm) },
	{ "last_switch_count", offsetof(struct task_struct, last_switch_count), sizeof(((struct task_struct *)0)->last_switch_count) },
	{ "last_switch_time", offsetof(struct task_struct, last_switch_time), sizeof(((struct task_struct *)0)->last_switch_time) },
	{ "fs", offsetof(struct task_struct, fs), sizeof(((struct task_struct *)0)->fs) },
	{ "files", offsetof(struct task_struct, files), sizeof(((struct task_struct *)0)->files) },
	{ "io_uring", offsetof(struct task_struct, io_uring), sizeof(((struct task_struct *)0)->io_uring) },
	{ "nsproxy", offsetof(struct task_struct, nsproxy), sizeof(((struct task_struct *)0)->nsproxy) },
	{ "signal", offsetof(struct task_struct, signal), sizeof(((struct task_struct *)0)->signal) },
	{ "sighand", offsetof(struct task_struct, sighand), sizeof(((struct task_struct *)0)->sighand) },
	{ "blocked", offsetof(struct task_struct, blocked), sizeof(((struct task_struct *)0)->blocked) },
	{ "real_blocked", offsetof(struct task_struct, real_blocked), sizeof(((struct task_struct *)0)->real_blocked) },
	{ "saved_sigmask", offsetof(struct task_struct, saved_sigmask), sizeof(((struct task_struct *)0)->saved_sigmask) },
	{ "pending", offsetof(struct task_struct, pending), sizeof(((struct task_struct *)0)->pending) },
	{ "sas_ss_sp", offsetof(struct task_struct, sas_ss_sp), sizeof(((struct task_struct *)0)->sas_ss_sp) },
	{ "sas_ss_size", offsetof(struct task_struct, sas_ss_size), sizeof(((struct task_struct *)0)->sas_ss_size) },
	{ "sas_ss_flags", offsetof(struct task_struct, sas_ss_flags), sizeof(((struct task_struct *)0)->sas_ss_flags) },
	{ "task_works", offsetof(struct task_struct, task_works), sizeof(((struct task_struct *)0)->task_works) },
	{ "audit_context", offsetof(struct task_struct, audit_context), sizeof(((struct task_struct *)0)->audit_context) },
	{ "loginuid", offsetof(struct task_struct, loginuid), sizeof(((struct task_struct *)0)->loginuid) },
	{ "sessionid", offsetof(struct task_struct, sessionid), sizeof(((struct task_struct *)0)->sessionid) },
	{ "seccomp", offsetof(struct task_struct, seccomp), sizeof(((struct task_struct *)0)->seccomp) },
	{ "syscall_dispatch", offsetof(struct task_struct, syscall_dispatch), sizeof(((struct task_struct *)0)->syscall_dispatch) },
	{ "parent_exec_id", offsetof(struct task_struct, parent_exec_id), sizeof(((struct task_struct *)0)->parent_exec_id) },
	{ "self_exec_id", offsetof(struct task_struct, self_exec_id), sizeof(((struct task_struct *)0)->self_exec_id) },
	{ "alloc_lock", offsetof(struct task_struct, alloc_lock), sizeof(((struct task_struct *)0)->alloc_lock) },
	{ "pi_lock", offsetof(struct task_struct, pi_lock), sizeof(((struct task_struct *)0)->pi_lock) },
	{ "wake_q", offsetof(struct task_struct, wake_q), sizeof(((struct task_struct *)0)->wake_q) },
	{ "pi_waiters", offsetof(struct task_struct, pi_waiters), sizeof(((struct task_struct *)0)->pi_waiters) },
	{ "pi_top_task", offsetof(struct task_struct, pi_top_task), sizeof(((struct task_struct *)0)->pi_top_task) },
	{ "pi_blocked_on", offsetof(struct task_struct, pi_blocked_on), sizeof(((struct task_struct *)0)->pi_blocked_on) },
	{ "journal_info", offsetof(struct task_struct, journal_info), sizeof(((struct task_struct *)0)->journal_info) },
	{ "bio_list", offsetof(struct task_struct, bio_list), sizeof(((struct task_struct *)0)->bio_list) },
	{ "plug", offsetof(struct task_struct, plug), sizeof(((struct task_struct *)0)->plug) },
	{ "reclaim_state", offsetof(struct task_struct, reclaim_state), sizeof(((struct task_struct *)0)->reclaim_state) },
	{ "io_context", offsetof(struct task_struct, io_context), sizeof(((struct task_struct *)0)->io_context) },
	{ "capture_control", offsetof(struct task_struct, capture_control), sizeof(((struct task_struct *)0)->capture_control) },
	{ "ptrace_message", offsetof(struct task_struct, ptrace_message), sizeof(((struct task_struct *)0)->ptrace_message) },
	{ "last_siginfo", offsetof(struct task_struct, last_siginfo), sizeof(((struct task_struct *)0)->last_siginfo) },
	{ "ioac", offsetof(struct task_struct, ioac), sizeof(((struct task_struct *)0)->ioac) },
	{ "psi_flags", offsetof(struct task_struct, psi_flags), sizeof(((struct task_struct *)0)->psi_flags) },
	{ "acct_rss_mem1", offsetof(struct task_struct, acct_rss_mem1), sizeof(((struct task_struct *)0)->acct_rss_mem1) },
	{ "acct_vm_mem1", offsetof(struct task_struct, acct_vm_mem1), sizeof(((struct task_struct *)0)->acct_vm_mem1) },
	{ "acct_timexpd", offsetof(struct task_struct, acct_timexpd), sizeof(((struct task_struct *)0)->acct_timexpd) },
	{ "mems_allowed", offsetof(struct task_struct, mems_allowed), sizeof(((struct task_struct *)0)->mems_allowed) },
	{ "mems_allowed_seq", offsetof(struct task_struct, mems_allowed_seq), sizeof(((struct task_struct *)0)->mems_allowed_seq) },
	{ "cpuset_mem_spread_rotor", offsetof(struct task_struct, cpuset_mem_spread_rotor), sizeof(((struct task_struct *)0)->cpuset_mem_spread_rotor) },
	{ "cgroups", offsetof(struct task_struct, cgroups), sizeof(((struct task_struct *)0)->cgroups) },
	{ "cg_list", offsetof(struct task_struct, cg_list), sizeof(((struct task_struct *)0)->cg_list) },
	{ "closid", offsetof(struct task_struct, closid), sizeof(((struct task_struct *)0)->closid) },
	{ "rmid", offsetof(struct task_struct, rmid), sizeof(((struct task_struct *)0)->rmid) },
	{ "robust_list", offsetof(struct task_struct, robust_list), sizeof(((struct task_struct *)0)->robust_list) },
	{ "compat_robust_list", offsetof(struct task_struct, compat_robust_list), sizeof(((struct task_struct *)0)->compat_robust_list) },
	{ "pi_state_list", offsetof(struct task_struct, pi_state_list), sizeof(((struct task_struct *)0)->pi_state_list) },
	{ "pi_state_cache", offsetof(struct task_struct, pi_state_cache), sizeof(((struct task_struct *)0)->pi_state_cache) },
	{ "futex_exit_mutex", offsetof(struct task_struct, futex_exit_mutex), sizeof(((struct task_struct *)0)->futex_exit_mutex) },
	{ "futex_state", offsetof(struct task_struct, futex_state), sizeof(((struct task_struct *)0)->futex_state) },
	{ "perf_recursion", offsetof(struct task_struct, perf_recursion), sizeof(((struct task_struct *)0)->perf_recursion) },
	{ "perf_event_ctxp", offsetof(struct task_struct, perf_event_ctxp), sizeof(((struct task_struct *)0)->perf_event_ctxp) },
	{ "perf_event_mutex", offsetof(struct task_struct, perf_event_mutex), sizeof(((struct task_struct *)0)->perf_event_mutex) },
	{ "perf_event_list", offsetof(struct task_struct, perf_event_list), sizeof(((struct task_struct *)0)->perf_event_list) },
	{ "mempolicy", offsetof(struct task_struct, mempolicy), sizeof(((struct task_struct *)0)->mempolicy) },
	{ "il_prev", offsetof(struct task_struct, il_prev), sizeof(((struct task_struct *)0)->il_prev) },
	{ "il_weight", offsetof(struct task_struct, il_weight), sizeof(((struct task_struct *)0)->il_weight) },
	{ "pref_node_fork", offsetof(struct task_struct, pref_node_fork), sizeof(((struct task_struct *)0)->pref_node_fork) },
	{ "numa_scan_seq", offsetof(struct task_struct, numa_scan_seq), sizeof(((struct task_struct *)0)->numa_scan_seq) },
	{ "numa_scan_period", offsetof(struct task_struct, numa_scan_period), sizeof(((struct task_struct *)0)->numa_scan_period) },
	{ "numa_scan_period_max", offsetof(struct task_struct, numa_scan_period_max), sizeof(((struct task_struct *)0)->numa_scan_period_max) },
	{ "numa_preferred_nid", offsetof(struct task_struct, numa_preferred_nid), sizeof(((struct task_struct *)0)->numa_preferred_nid) },
	{ "numa_migrate_retry", offsetof(struct task_struct, numa_migrate_retry), sizeof(((struct task_struct *)0)->numa_migrate_retry) },
	{ "node_stamp", offsetof(struct task_struct, node_stamp), sizeof(((struct task_struct *)0)->node_stamp) },
	{ "last_task_numa_placement", offsetof(struct task_struct, last_task_numa_placement), sizeof(((struct task_struct *)0)->last_task_numa_placement) },
	{ "last_sum_exec_runtime", offsetof(struct task_struct, last_sum_exec_runtime), sizeof(((struct task_struct *)0)->last_sum_exec_runtime) },
	{ "numa_work", offsetof(struct task_struct, numa_work), sizeof(((struct task_struct *)0)->numa_work) },
	{ "numa_group", offsetof(struct task_struct, numa_group), sizeof(((struct task_struct *)0)->numa_group) },
	{ "numa_faults", offsetof(struct task_struct, numa_faults), sizeof(((struct task_struct *)0)->numa_faults) },
	{ "total_numa_faults", offsetof(struct task_struct, total_numa_faults), sizeof(((struct task_struct *)0)->total_numa_faults) },
	{ "numa_faults_locality", offsetof(struct task_struct, numa_faults_locality), sizeof(((struct task_struct *)0)->numa_faults_locality) },
	{ "numa_pages_migrated", offsetof(struct task_struct, numa_pages_migrated), sizeof(((struct task_struct *)0)->numa_pages_migrated) },
	{ "rseq", offsetof(struct task_struct, rseq), sizeof(((struct task_struct *)0)->rseq) },
	{ "rseq_len", offsetof(struct task_struct, rseq_len), sizeof(((struct task_struct *)0)->rseq_len) },
	{ "rseq_sig", offsetof(struct task_struct, rseq_sig), sizeof(((struct task_struct *)0)->rseq_sig) },
	{ "rseq_event_mask", offsetof(struct task_struct, rseq_event_mask), sizeof(((struct task_struct *)0)->rseq_event_mask) },
	{ "mm_cid", offsetof(struct task_struct, mm_cid), sizeof(((struct task_struct *)0)->mm_cid) },
	{ "last_mm_cid", offsetof(struct task_struct, last_mm_cid), sizeof(((struct task_struct *)0)->last_mm_cid) },
	{ "migrate_from_cpu", offsetof(struct task_struct, migrate_from_cpu), sizeof(((struct task_struct *)0)->migrate_from_cpu) },
	{ "mm_cid_active", offsetof(struct task_struct, mm_cid_active), sizeof(((struct task_struct *)0)->mm_cid_active) },
	{ "cid_work", offsetof(struct task_struct, cid_work), sizeof(((struct task_struct *)0)->cid_work) },
	{ "tlb_ubc", offsetof(struct task_struct, tlb_ubc), sizeof(((struct task_struct *)0)->tlb_ubc) },
	{ "splice_pipe", offsetof(struct task_struct, splice_pipe), sizeof(((struct task_struct *)0)->splice_pipe) },
	{ "task_frag", offsetof(struct task_struct, task_frag), sizeof(((struct task_struct *)0)->task_frag) },
	{ "delays", offsetof(struct task_struct, delays), sizeof(((struct task_struct *)0)->delays) },
	{ "nr_dirtied", offsetof(struct task_struct, nr_dirtied), sizeof(((struct task_struct *)0)->nr_dirtied) },
	{ "nr_dirtied_pause", offsetof(struct task_struct, nr_dirtied_pause), sizeof(((struct task_struct *)0)->nr_dirtied_pause) },
	{ "dirty_paused_when", offsetof(struct task_struct, dirty_paused_when), sizeof(((struct task_struct *)0)->dirty_paused_when) },
	{ "timer_slack_ns", offsetof(struct task_struct, timer_slack_ns), sizeof(((struct task_struct *)0)->timer_slack_ns) },
	{ "default_timer_slack_ns", offsetof(struct task_struct, default_timer_slack_ns), sizeof(((struct task_struct *)0)->default_timer_slack_ns) },
	{ "curr_ret_stack", offsetof(struct task_struct, curr_ret_stack), sizeof(((struct task_struct *)0)->curr_ret_stack) },
	{ "curr_ret_depth", offsetof(struct task_struct, curr_ret_depth), sizeof(((struct task_struct *)0)->curr_ret_depth) },
	{ "ret_stack", offsetof(struct task_struct, ret_stack), sizeof(((struct task_struct *)0)->ret_stack) },
	{ "ftrace_timestamp", offsetof(struct task_struct, ftrace_timestamp), sizeof(((struct task_struct *)0)->ftrace_timestamp) },
	{ "trace_overrun", offsetof(struct task_struct, trace_overrun), sizeof(((struct task_struct *)0)->trace_overrun) },
	{ "tracing_graph_pause", offsetof(struct task_struct, tracing_graph_pause), sizeof(((struct task_struct *)0)->tracing_graph_pause) },
	{ "trace_recursion", offsetof(struct task_struct, trace_recursion), sizeof(((struct task_struct *)0)->trace_recursion) },
	{ "memcg_nr_pages_over_high", offsetof(struct task_struct, memcg_nr_pages_over_high), sizeof(((struct task_struct *)0)->memcg_nr_pages_over_high) },
	{ "active_memcg", offsetof(struct task_struct, active_memcg), sizeof(((struct task_struct *)0)->active_memcg) },
	{ "objcg", offsetof(struct task_struct, objcg), sizeof(((struct task_struct *)0)->objcg) },
	{ "throttle_disk", offsetof(struct task_struct, throttle_disk), sizeof(((struct task_struct *)0)->throttle_disk) },
	{ "utask", offsetof(struct task_struct, utask), sizeof(((struct task_struct *)0)->utask) },
	{ "sequential_io", offsetof(struct task_struct, sequential_io), sizeof(((struct task_struct *)0)->sequential_io) },
	{ "sequential_io_avg", offsetof(struct task_struct, sequential_io_avg), sizeof(((struct task_struct *)0)->sequential_io_avg) },
	{ "kmap_ctrl", offsetof(struct task_struct, kmap_ctrl), sizeof(((struct task_struct *)0)->kmap_ctrl) },
	{ "rcu", offsetof(struct task_struct, rcu), sizeof(((struct task_struct *)0)->rcu) },
	{ "rcu_users", offsetof(struct task_struct, rcu_users), sizeof(((struct task_struct *)0)->rcu_users) },
	{ "pagefault_disabled", offsetof(struct task_struct, pagefault_disabled), sizeof(((struct task_struct *)0)->pagefault_disabled) },
	{ "oom_reaper_list", offsetof(struct task_struct, oom_reaper_list), sizeof(((struct task_struct *)0)->oom_reaper_list) },
	{ "oom_reaper_timer", offsetof(struct task_struct, oom_reaper_timer), sizeof(((struct task_struct *)0)->oom_reaper_timer) },
	{ "stack_vm_area", offsetof(struct task_struct, stack_vm_area), sizeof(((struct task_struct *)0)->stack_vm_area) },
	{ "stack_refcount", offsetof(struct task_struct, stack_refcount), sizeof(((struct task_struct *)0)->stack_refcount) },
	{ "patch_state", offsetof(struct task_struct, patch_state), sizeof(((struct task_struct *)0)->patch_state) },
	{ "security", offsetof(struct task_struct, security), sizeof(((struct task_struct *)0)->security) },
	{ "bpf_storage", offsetof(struct task_struct, bpf_storage), sizeof(((struct task_struct *)0)->bpf_storage) },
	{ "bpf_ctx", offsetof(struct task_struct, bpf_ctx), sizeof(((struct task_struct *)0)->bpf_ctx) },
	{ "bpf_net_context", offsetof(struct task_struct, bpf_net_context), sizeof(((struct task_struct *)0)->bpf_net_context) },
	{ "kstack_offset", offsetof(struct task_struct, kstack_offset), sizeof(((struct task_struct *)0)->kstack_offset) },
	{ "mce_vaddr", offsetof(struct task_struct, mce_vaddr), sizeof(((struct task_struct *)0)->mce_vaddr) },
	{ "mce_kflags", offsetof(struct task_struct, mce_kflags), sizeof(((struct task_struct *)0)->mce_kflags) },
	{ "mce_addr", offsetof(struct task_struct, mce_addr), sizeof(((struct task_struct *)0)->mce_addr) },
	{ "mce_ripv", 5280, 8 },	/* bit-field */
	{ "mce_whole_page", 5280, 8 },	/* bit-field */
	{ "__mce_reserved", 5280, 8 },	/* bit-field */
	{ "mce_kill_me", offsetof(struct task_struct, mce_kill_me), sizeof(((struct task_struct *)0)->mce_kill_me) },
	{ "mce_count", offsetof(struct task_struct, mce_count), sizeof(((struct task_struct *)0)->mce_count) },
	{ "kretprobe_instances", offsetof(struct task_struct, kretprobe_instances), sizeof(((struct task_struct *)0)->kretprobe_instances) },
	{ "rethooks", offsetof(struct task_struct, rethooks), sizeof(((struct task_struct *)0)->rethooks) },
	{ "l1d_flush_kill", offsetof(struct task_struct, l1d_flush_kill), sizeof(((struct task_struct *)0)->l1d_flush_kill) },
	{ "thread", offsetof(struct task_struct, thread), sizeof(((struct task_struct *)0)->thread) },
};
const struct cordon_type cordon_type_task_struct = {
	.name = "task_struct",
	.size = sizeof(struct task_struct),
	.member_count = ARRAY_SIZE(members_task_struct),
	.members = members_task_struct,
};

_Static_assert(sizeof(struct tasklet_struct) == 40, "struct tasklet_struct changed its size");
static const struct cordon_member members_tasklet_struct[] = {
	{ "next", offsetof(struct tasklet_struct, next), sizeof(((struct tasklet_struct *)0)->next) },
	{ "state", offsetof(struct tasklet_struct, state), sizeof(((struct tasklet_struct *)0)->state) },
	{ "count", offsetof(struct tasklet_struct, count), sizeof(((struct tasklet_struct *)0)->count) },
	{ "use_callback", offsetof(struct tasklet_struct, use_callback), sizeof(((struct tasklet_struct *)0)->use_callback) },
	{ "func", offsetof(struct tasklet_struct, func), sizeof(((struct tasklet_struct *)0)->func) },
	{ "callback", offsetof(struct tasklet_struct, callback), sizeof(((struct tasklet_struct *)0)->callback) },
	{ "data", offsetof(struct tasklet_struct, data), sizeof(((struct tasklet_struct *)0)->data) },
};
const struct cordon_type cordon_type_tasklet_struct = {
	.name = "tasklet_struct",
	.size = sizeof(struct tasklet_struct),
	.member_count = ARRAY_SIZE(members_tasklet_struct),
	.members = members_tasklet_struct,
};

_Static_assert(sizeof(struct timecounter) == 40, "struct timecounter changed its size");
static const struct cordon_member members_timecounter[] = {
	{ "cc", offsetof(struct timecounter, cc), sizeof(((struct timecounter *)0)->cc) },
	{ "cycle_last", offsetof(struct timecounter, cycle_last), sizeof(((struct timecounter *)0)->cycle_last) },
	{ "nsec", offsetof(struct timecounter, nsec), sizeof(((struct timecounter *)0)->nsec) },
	{ "mask", offsetof(struct timecounter, mask), sizeof(((struct timecounter *)0)->mask) },
	{ "frac", offsetof(struct timecounter, frac), sizeof(((struct timecounter *)0)->frac) },
};
const struct cordon_type cordon_type_timecounter = {
	.name = "timecounter",
	.size = sizeof(struct timecounter),
	.member_count = ARRAY_SIZE(members_timecounter),
	.members = members_timecounter,
};

_Static_assert(sizeof(struct timer_list) == 40, "struct timer_list changed its size");
static const struct cordon_member members_timer_list[] = {
	{ "entry", offsetof(struct timer_list, entry), sizeof(((struct timer_list *)0)->entry) },
	{ "expires", offsetof(struct timer_list, expires), sizeof(((struct timer_list *)0)->expires) },
	{ "function", offsetof(struct timer_list, function), sizeof(((struct timer_list *)0)->function) },
	{ "flags", offsetof(struct timer_list, flags), sizeof(((struct timer_list *)0)->flags) },
};
const struct cordon_type cordon_type_timer_list = {
	.name = "timer_list",
	.size = sizeof(struct timer_list),
	.member_count = ARRAY_SIZE(members_timer_list),
	.members = members_timer_list,
};

_Static_assert(sizeof(struct timespec64) == 16, "struct timespec64 changed its size");
static const struct cordon_member members_timespec64[] = {
	{ "tv_sec", offsetof(struct timespec64, tv_sec), sizeof(((struct timespec64 *)0)->tv_sec) },
	{ "tv_nsec", offsetof(struct timespec64, tv_nsec), sizeof(((struct timespec64 *)0)->tv_nsec) },
};
const struct cordon_type cordon_type_timespec64 = {
	.name = "timespec64",
	.size = sizeof(struct timespec64),
	.member_count = ARRAY_SIZE(members_timespec64),
	.members = members_timespec64,
};

_Static_assert(sizeof(struct tm) == 40, "struct tm changed its size");
static const struct cordon_member members_tm[] = {
	{ "tm_sec", offsetof(struct tm, tm_sec), sizeof(((struct tm *)0)->tm_sec) },
	{ "tm_min", offsetof(struct tm, tm_min), sizeof(((struct tm *)0)->tm_min) },
	{ "tm_hour", offsetof(struct tm, tm_hour), sizeof(((struct tm *)0)->tm_hour) },
	{ "tm_mday", offsetof(struct tm, tm_mday), sizeof(((struct tm *)0)->tm_mday) },
	{ "tm_mon", offsetof(struct tm, tm_mon), sizeof(((struct tm *)0)->tm_mon) },
	{ "tm_year", offsetof(struct tm, tm_year), sizeof(((struct tm *)0)->tm_year) },
	{ "tm_wday", offsetof(struct tm, tm_wday), sizeof(((struct tm *)0)->tm_wday) },
	{ "tm_yday", offsetof(struct tm, tm_yday), sizeof(((struct tm *)0)->tm_yday) },
};
const struct cordon_type cordon_type_tm = {
	.name = "tm",
	.size = sizeof(struct tm),
	.member_count = ARRAY_SIZE(members_tm),
	.members = members_tm,
};

_Static_assert(sizeof(struct trace_event) == 32, "struct trace_event changed its size");
static const struct cordon_member members_trace_event[] = {
	{ "node", offsetof(struct trace_event, node), sizeof(((struct trace_event *)0)->node) },
	{ "type", offsetof(struct trace_event, type), sizeof(((struct trace_event *)0)->type) },
	{ "funcs", offsetof(struct trace_event, funcs), sizeof(((struct trace_event *)0)->funcs) },
};
const struct cordon_type cordon_type_trace_event = {
	.name = "trace_event",
	.size = sizeof(struct trace_event),
	.member_count = ARRAY_SIZE(members_trace_event),
	.members = members_trace_event,
};

_Static_assert(sizeof(struct trace_event_buffer) == 48, "struct trace_event_buffer changed its size");
static const struct cordon_member members_trace_event_buffer[] = {
	{ "buffer", offsetof(struct trace_event_buffer, buffer), sizeof(((struct trace_event_buffer *)0)->buffer) },
	{ "event", offsetof(struct trace_event_buffer, event), sizeof(((struct trace_event_buffer *)0)->event) },
	{ "trace_file", offsetof(struct trace_event_buffer, trace_file), sizeof(((struct trace_event_buffer *)0)->trace_file) },
	{ "entry", offsetof(struct trace_event_buffer, entry), sizeof(((struct trace_event_buffer *)0)->entry) },
	{ "trace_ctx", offsetof(struct trace_event_buffer, trace_ctx), sizeof(((struct trace_event_buffer *)0)->trace_ctx) },
	{ "regs", offsetof(struct trace_event_buffer, regs), sizeof(((struct trace_event_buffer *)0)->regs) },
};
const struct cordon_type cordon_type_trace_event_buffer = {
	.name = "trace_event_buffer",
	.size = sizeof(struct trace_event_buffer),
	.member_count = ARRAY_SIZE(members_trace_event_buffer),
	.members = members_trace_event_buffer,
};

_Static_assert(sizeof(struct trace_event_call) == 120, "struct trace_event_call changed its size");
static const struct cordon_member members_trace_event_call[] = {
	{ "list", offsetof(struct trace_event_call, list), sizeof(((struct trace_event_call *)0)->list) },
	{ "class", offsetof(struct trace_event_call, class), sizeof(((struct trace_event_call *)0)->class) },
	{ "name", offsetof(struct trace_event_call, name), sizeof(((struct trace_event_call *)0)->name) },
	{ "tp", offsetof(struct trace_event_call, tp), sizeof(((struct trace_event_call *)0)->tp) },
	{ "event", offsetof(struct trace_event_call, event), sizeof(((struct trace_event_call *)0)->event) },
	{ "print_fmt", offsetof(struct trace_event_call, print_fmt), sizeof(((struct trace_event_call *)0)->print_fmt) },
	{ "module", offsetof(struct trace_event_call, module), sizeof(((struct trace_event_call *)0)->module) },
	{ "refcnt", offsetof(struct trace_event_call, refcnt), sizeof(((struct trace_event_call *)0)->refcnt) },
	{ "data", offsetof(struct trace_event_call, data), sizeof(((struct trace_event_call *)0)->data) },
	{ "flags", offsetof(struct trace_event_call, flags), sizeof(((struct trace_event_call *)0)->flags) },
	{ "perf_refcount", offsetof(struct trace_event_call, perf_refcount), sizeof(((struct trace_event_call *)0)->perf_refcount) },
	{ "perf_events", offsetof(struct trace_event_call, perf_events), sizeof(((struct trace_event_call *)0)->perf_events) },
	{ "prog_array", offsetof(struct trace_event_call, prog_array), sizeof(((struct trace_event_call *)0)->prog_array) },
	{ "perf_perm", offsetof(struct trace_event_call, perf_perm), sizeof(((struct trace_event_call *)0)->perf_perm) },
};
const struct cordon_type cordon_type_trace_event_call = {
	.name = "trace_event_call",
	.size = sizeof(struct trace_event_call),
	.member_count = ARRAY_SIZE(members_trace_event_call),
	.members = members_trace_event_call,
};

_Static_assert(sizeof(struct trace_event_file) == 96, "struct trace_event_file changed its size");
static const struct cordon_member members_trace_event_file[] = {
	{ "list", offsetof(struct trace_event_file, list), sizeof(((struct trace_event_file *)0)->list) },
	{ "event_call", offsetof(struct trace_event_file, event_call), sizeof(((struct trace_event_file *)0)->event_call) },
	{ "filter", offsetof(struct trace_event_file, filter), sizeof(((struct trace_event_file *)0)->filter) },
	{ "ei", offsetof(struct trace_event_file, ei), sizeof(((struct trace_event_file *)0)->ei) },
	{ "tr", offsetof(struct trace_event_file, tr), sizeof(((struct trace_event_file *)0)->tr) },
	{ "system", offsetof(struct trace_event_file, system), sizeof(((struct trace_event_file *)0)->system) },
	{ "triggers", offsetof(struct trace_event_file, triggers), sizeof(((struct trace_event_file *)0)->triggers) },
	{ "flags", offsetof(struct trace_event_file, flags), sizeof(((struct trace_event_file *)0)->flags) },
	{ "ref", offsetof(struct trace_event_file, ref), sizeof(((struct trace_event_file *)0)->ref) },
	{ "sm_ref", offsetof(struct trace_event_file, sm_ref), sizeof(((struct trace_event_file *)0)->sm_ref) },
	{ "tm_ref", offsetof(struct trace_event_file, tm_ref), sizeof(((struct trace_event_file *)0)->tm_ref) },
};
const struct cordon_type cordon_type_trace_event_file = {
	.name = "trace_event_file",
	.size = sizeof(struct trace_event_file),
	.member_count = ARRAY_SIZE(members_trace_event_file),
	.members = members_trace_event_file,
};

_Static_assert(sizeof(struct trace_iterator) == 16592, "struct trace_iterator changed its size");
static const struct cordon_member members_trace_iterator[] = {
	{ "tr", offsetof(struct trace_iterator, tr), sizeof(((struct trace_iterator *)0)->tr) },
	{ "trace", offsetof(struct trace_iterator, trace), sizeof(((struct trace_iterator *)0)->trace) },
	{ "array_buffer", offsetof(struct trace_iterator, array_buffer), sizeof(((struct trace_iterator *)0)->array_buffer) },
	{ "private", offsetof(struct trace_iterator, private), sizeof(((struct trace_iterator *)0)->private) },
	{ "cpu_file", offsetof(struct trace_iterator, cpu_file), sizeof(((struct trace_iterator *)0)->cpu_file) },
	{ "mutex", offsetof(struct trace_iterator, mutex), sizeof(((struct trace_iterator *)0)->mutex) },
	{ "buffer_iter", offsetof(struct trace_iterator, buffer_iter), sizeof(((struct trace_iterator *)0)->buffer_iter) },
	{ "iter_flags", offsetof(struct trace_iterator, iter_flags), sizeof(((struct trace_iterator *)0)->iter_flags) },
	{ "temp", offsetof(struct trace_iterator, temp), sizeof(((struct trace_iterator *)0)->temp) },
	{ "temp_size", offsetof(struct trace_iterator, temp_size), sizeof(((struct trace_iterator *)0)->temp_size) },
	{ "fmt", offsetof(struct trace_iterator, fmt), sizeof(((struct trace_iterator *)0)->fmt) },
	{ "fmt_size", offsetof(struct trace_iterator, fmt_size), sizeof(((struct trace_iterator *)0)->fmt_size) },
	{ "wait_index", offsetof(struct trace_iterator, wait_index), sizeof(((struct trace_iterator *)0)->wait_index) },
	{ "tmp_seq", offsetof(struct trace_iterator, tmp_seq), sizeof(((struct trace_iterator *)0)->tmp_seq) },
	{ "started", offsetof(struct trace_iterator, started), sizeof(((struct trace_iterator *)0)->started) },
	{ "closed", offsetof(struct trace_iterator, closed), sizeof(((struct trace_iterator *)0)->closed) },
	{ "snapshot", offsetof(struct trace_iterator, snapshot), sizeof(((struct trace_iterator *)0)->snapshot) },
	{ "seq", offsetof(struct trace_iterator, seq), sizeof(((struct trace_iterator *)0)->seq) },
	{ "ent", offsetof(struct trace_iterator, ent), sizeof(((struct trace_iterator *)0)->ent) },
	{ "lost_events", offsetof(struct trace_iterator, lost_events), sizeof(((struct trace_iterator *)0)->lost_events) },
	{ "leftover", offsetof(struct trace_iterator, leftover), sizeof(((struct trace_iterator *)0)->leftover) },
	{ "ent_size", offsetof(struct trace_iterator, ent_size), sizeof(((struct trace_iterator *)0)->ent_size) },
	{ "cpu", offsetof(struct trace_iterator, cpu), sizeof(((struct trace_iterator *)0)->cpu) },
	{ "ts", offsetof(struct trace_iterator, ts), sizeof(((struct trace_iterator *)0)->ts) },
	{ "pos", offsetof(struct trace_iterator, pos), sizeof(((struct trace_iterator *)0)->pos) },
	{ "idx", offsetof(struct trace_iterator, idx), sizeof(((struct trace_iterator *)0)->idx) },
};
const struct cordon_type cordon_type_trace_iterator = {
	.name = "trace_iterator",
	.size = sizeof(struct trace_iterator),
	.member_count = ARRAY_SIZE(members_trace_iterator),
	.members = members_trace_iterator,
};

_Static_assert(sizeof(struct trace_print_flags) == 16, "struct trace_print_flags changed its size");
static const struct cordon_member members_trace_print_flags[] = {
	{ "mask", offsetof(struct trace_print_flags, mask), sizeof(((struct trace_print_flags *)0)->mask) },
	{ "name", offsetof(struct trace_print_flags, name), sizeof(((struct trace_print_flags *)0)->name) },
};
const struct cordon_type cordon_type_trace_print_flags = {
	.name = "trace_print_flags",
	.size = sizeof(struct trace_print_flags),
	.member_count = ARRAY_SIZE(members_trace_print_flags),
	.members = members_trace_print_flags,
};

_Static_assert(sizeof(struct trace_seq) == 8200, "struct trace_seq changed its size");
static const struct cordon_member members_trace_seq[] = {
	{ "buffer", offsetof(struct trace_seq, buffer), sizeof(((struct trace_seq *)0)->buffer) },
	{ "seq", offsetof(struct trace_seq, seq), sizeof(((struct trace_seq *)0)->seq) },
	{ "readpos", offsetof(struct trace_seq, readpos), sizeof(((struct trace_seq *)0)->readpos) },
	{ "full", offsetof(struct trace_seq, full), sizeof(((struct trace_seq *)0)->full) },
};
const struct cordon_type cordon_type_trace_seq = {
	.name = "trace_seq",
	.size = sizeof(struct trace_seq),
	.member_count = ARRAY_SIZE(members_trace_seq),
	.members = members_trace_seq,
};

_Static_assert(sizeof(struct urb) == 184, "struct urb changed its size");
static const struct cordon_member members_urb[] = {
	{ "kref", offsetof(struct urb, kref), sizeof(((struct urb *)0)->kref) },
	{ "unlinked", offsetof(struct urb, unlinked), sizeof(((struct urb *)0)->unlinked) },
	{ "hcpriv", offsetof(struct urb, hcpriv), sizeof(((struct urb *)0)->hcpriv) },
	{ "use_count", offsetof(struct urb, use_count), sizeof(((struct urb *)0)->use_count) },
	{ "reject", offsetof(struct urb, reject), sizeof(((struct urb *)0)->reject) },
	{ "urb_list", offsetof(struct urb, urb_list), sizeof(((struct urb *)0)->urb_list) },
	{ "anchor_list", offsetof(struct urb, anchor_list), sizeof(((struct urb *)0)->anchor_list) },
	{ "anchor", offsetof(struct urb, anchor), sizeof(((struct urb *)0)->anchor) },
	{ "dev", offsetof(struct urb, dev), sizeof(((struct urb *)0)->dev) },
	{ "ep", offsetof(struct urb, ep), sizeof(((struct urb *)0)->ep) },
	{ "pipe", offsetof(struct urb, pipe), sizeof(((struct urb *)0)->pipe) },
	{ "stream_id", offsetof(struct urb, stream_id), sizeof(((struct urb *)0)->stream_id) },
	{ "status", offsetof(struct urb, status), sizeof(((struct urb *)0)->status) },
	{ "transfer_flags", offsetof(struct urb, transfer_flags), sizeof(((struct urb *)0)->transfer_flags) },
	{ "transfer_buffer", offsetof(struct urb, transfer_buffer), sizeof(((struct urb *)0)->transfer_buffer) },
	{ "transfer_dma", offsetof(struct urb, transfer_dma), sizeof(((struct urb *)0)->transfer_dma) },
	{ "sg", offsetof(struct urb, sg), sizeof(((struct urb *)0)->sg) },
	{ "num_mapped_sgs", offsetof(struct urb, num_mapped_sgs), sizeof(((struct urb *)0)->num_mapped_sgs) },
	{ "num_sgs", offsetof(struct urb, num_sgs), sizeof(((struct urb *)0)->num_sgs) },
	{ "transfer_buffer_length", offsetof(struct urb, transfer_buffer_length), sizeof(((struct urb *)0)->transfer_buffer_length) },
	{ "actual_length", offsetof(struct urb, actual_length), sizeof(((struct urb *)0)->actual_length) },
	{ "setup_packet", offsetof(struct urb, setup_packet), sizeof(((struct urb *)0)->setup_packet) },
	{ "setup_dma", offsetof(struct urb, setup_dma), sizeof(((struct urb *)0)->setup_dma) },
	{ "start_frame", offsetof(struct urb, start_frame), sizeof(((struct urb *)0)->start_frame) },
	{ "number_of_packets", offsetof(struct urb, number_of_packets), sizeof(((struct urb *)0)->number_of_packets) },
	{ "interval", offsetof(struct urb, interval), sizeof(((struct urb *)0)->interval) },
	{ "error_count", offsetof(struct urb, error_count), sizeof(((struct urb *)0)->error_count) },
	{ "context", offsetof(struct urb, context), sizeof(((struct urb *)0)->context) },
	{ "complete", offsetof(struct urb, complete), sizeof(((struct urb *)0)->complete) },
};
const struct cordon_type cordon_type_urb = {
	.name = "urb",
	.size = sizeof(struct urb),
	.member_count = ARRAY_SIZE(members_urb),
	.members = members_urb,
};

_Static_assert(sizeof(struct usb_anchor) == 56, "struct usb_anchor changed its size");
static const struct cordon_member members_usb_anchor[] = {
	{ "urb_list", offsetof(struct usb_anchor, urb_list), sizeof(((struct usb_anchor *)0)->urb_list) },
	{ "wait", offsetof(struct usb_anchor, wait), sizeof(((struct usb_anchor *)0)->wait) },
	{ "lock", offsetof(struct usb_anchor, lock), sizeof(((struct usb_anchor *)0)->lock) },
	{ "suspend_wakeups", offsetof(struct usb_anchor, suspend_wakeups), sizeof(((struct usb_anchor *)0)->suspend_wakeups) },
	{ "poisoned", 48, 1 },	/* bit-field */
};
const struct cordon_type cordon_type_usb_anchor = {
	.name = "usb_anchor",
	.size = sizeof(struct usb_anchor),
	.member_count = ARRAY_SIZE(members_usb_anchor),
	.members = members_usb_anchor,
};

_Static_assert(sizeof(struct usb_cdc_parsed_header) == 120, "struct usb_cdc_parsed_header changed its size");
static const struct cordon_member members_usb_cdc_parsed_header[] = {
	{ "usb_cdc_union_desc", offsetof(struct usb_cdc_parsed_header, usb_cdc_union_desc), sizeof(((struct usb_cdc_parsed_header *)0)->usb_cdc_union_desc) },
	{ "usb_cdc_header_desc", offsetof(struct usb_cdc_parsed_header, usb_cdc_header_desc), sizeof(((struct usb_cdc_parsed_header *)0)->usb_cdc_header_desc) },
	{ "usb_cdc_call_mgmt_descriptor", offsetof(struct usb_cdc_parsed_header, usb_cdc_call_mgmt_descriptor), sizeof(((struct usb_cdc_parsed_header *)0)->usb_cdc_call_mgmt_descriptor) },
	{ "usb_cdc_acm_descriptor", offsetof(struct usb_cdc_parsed_header, usb_cdc_acm_descriptor), sizeof(((struct usb_cdc_parsed_header *)0)->usb_cdc_acm_descriptor) },
	{ "usb_cdc_country_functional_desc", offsetof(struct usb_cdc_parsed_header, usb_cdc_country_functional_desc), sizeof(((struct usb_cdc_parsed_header *)0)->usb_cdc_country_functional_desc) },
	{ "usb_cdc_network_terminal_desc", offsetof(struct usb_cdc_parsed_header, usb_cdc_network_terminal_desc), sizeof(((struct usb_cdc_parsed_header *)0)->usb_cdc_network_terminal_desc) },
	{ "usb_cdc_ether_desc", offsetof(struct usb_cdc_parsed_header, usb_cdc_ether_desc), sizeof(((struct usb_cdc_parsed_header *)0)->usb_cdc_ether_desc) },
	{ "usb_cdc_dmm_desc", offsetof(struct usb_cdc_parsed_header, usb_cdc_dmm_desc), sizeof(((struct usb_cdc_parsed_header *)0)->usb_cdc_dmm_desc) },
	{ "usb_cdc_mdlm_desc", offsetof(struct usb_cdc_parsed_header, usb_cdc_mdlm_desc), sizeof(((struct usb_cdc_parsed_header *)0)->usb_cdc_mdlm_desc) },
	{ "usb_cdc_mdlm_detail_desc", offsetof(struct usb_cdc_parsed_header, usb_cdc_mdlm_detail_desc), sizeof(((struct usb_cdc_parsed_header *)0)->usb_cdc_mdlm_detail_desc) },
	{ "usb_cdc_obex_desc", offsetof(struct usb_cdc_parsed_header, usb_cdc_obex_desc), sizeof(((struct usb_cdc_parsed_header *)0)->usb_cdc_obex_desc) },
	{ "usb_cdc_ncm_desc", offsetof(struct usb_cdc_parsed_header, usb_cdc_ncm_desc), sizeof(((struct usb_cdc_parsed_header *)0)->usb_cdc_ncm_desc) },
	{ "usb_cdc_mbim_desc", offsetof(struct usb_cdc_parsed_header, usb_cdc_mbim_desc), sizeof(((struct usb_cdc_parsed_header *)0)->usb_cdc_mbim_desc) },
	{ "usb_cdc_mbim_extended_desc", offsetof(struct usb_cdc_parsed_header, usb_cdc_mbim_extended_desc), sizeof(((struct usb_cdc_parsed_header *)0)->usb_cdc_mbim_extended_desc) },
	{ "phonet_magic_present", offsetof(struct usb_cdc_parsed_header, phonet_magic_present), sizeof(((struct usb_cdc_parsed_header *)0)->phonet_magic_present) },
};
const struct cordon_type cordon_type_usb_cdc_parsed_header = {
	.name = "usb_cdc_parsed_header",
	.size = sizeof(struct usb_cdc_parsed_header),
	.member_count = ARRAY_SIZE(members_usb_cdc_parsed_header),
	.members = members_usb_cdc_parsed_header,
};

_Static_assert(sizeof(struct usb_device) == 1408, "struct usb_device changed its size");
static const struct cordon_member members_usb_device[] = {
	{ "devnum", offsetof(struct usb_device, devnum), sizeof(((struct usb_device *)0)->devnum) },
	{ "devpath", offsetof(struct usb_device, devpath), sizeof(((struct usb_device *)0)->devpath) },
	{ "route", offsetof(struct usb_device, route), sizeof(((struct usb_device *)0)->route) },
	{ "state", offsetof(struct usb_device, state), sizeof(((struct usb_device *)0)->state) },
	{ "speed", offsetof(struct usb_device, speed), sizeof(((struct usb_device *)0)->speed) },
	{ "rx_lanes", offsetof(struct usb_device, rx_lanes), sizeof(((struct usb_device *)0)->rx_lanes) },
	{ "tx_lanes", offsetof(struct usb_device, tx_lanes), sizeof(((struct usb_device *)0)->tx_lanes) },
	{ "ssp_rate", offsetof(struct usb_device, ssp_rate), sizeof(((struct usb_device *)0)->ssp_rate) },
	{ "tt", offsetof(struct usb_device, tt), sizeof(((struct usb_device *)0)->tt) },
	{ "ttport", offsetof(struct usb_device, ttport), sizeof(((struct usb_device *)0)->ttport) },
	{ "toggle", offsetof(struct usb_device, toggle), sizeof(((struct usb_device *)0)->toggle) },
	{ "parent", offsetof(struct usb_device, parent), sizeof(((struct usb_device *)0)->parent) },
	{ "bus", offsetof(struct usb_device, bus), sizeof(((struct usb_device *)0)->bus) },
	{ "ep0", offsetof(struct usb_device, ep0), sizeof(((struct usb_device *)0)->ep0) },
	{ "dev", offsetof(struct usb_device, dev), sizeof(((struct usb_device *)0)->dev) },
	{ "descriptor", offsetof(struct usb_device, descriptor), sizeof(((struct usb_device *)0)->descriptor) },
	{ "bos", offsetof(struct usb_device, bos), sizeof(((struct usb_device *)0)->bos) },
	{ "config", offsetof(struct usb_device, config), sizeof(((struct usb_device *)0)->config) },
	{ "actconfig", offsetof(struct usb_device, actconfig), sizeof(((struct usb_device *)0)->actconfig) },
	{ "ep_in", offsetof(struct usb_device, ep_in), sizeof(((struct usb_device *)0)->ep_in) },
	{ "ep_out", offsetof(struct usb_device, ep_out), sizeof(((struct usb_device *)0)->ep_out) },
	{ "rawdescriptors", offsetof(struct usb_device, rawdescriptors), sizeof(((struct usb_device *)0)->rawdescriptors) },
	{ "bus_mA", offsetof(struct usb_device, bus_mA), sizeof(((struct usb_device *)0)->bus_mA) },
	{ "portnum", offsetof(struct usb_device, portnum), sizeof(((struct usb_device *)0)->portnum) },
	{ "level", offsetof(struct usb_device, level), sizeof(((struct usb_device *)0)->level) },
	{ "devaddr", offsetof(struct usb_device, devaddr), sizeof(((struct usb_device *)0)->devaddr) },
	{ "can_submit", 1253, 2 },	/* bit-field */
	{ "persist_enabled", 1253, 2 },	/* bit-field */
	{ "reset_in_progress", 1253, 2 },	/* bit-field */
	{ "have_langid", 1253, 2 },	/* bit-field */
	{ "authorized", 1253, 2 },	/* bit-field */
	{ "authenticated", 1253, 2 },	/* bit-field */
	{ "lpm_capable", 1253, 2 },	/* bit-field */
	{ "lpm_devinit_allow", 1253, 2 },	/* bit-field */
	{ "usb2_hw_lpm_capable", 1253, 2 },	/* bit-field */
	{ "usb2_hw_lpm_besl_capable", 1253, 2 },	/* bit-field */
	{ "usb2_hw_lpm_enabled", 1253, 2 },	/* bit-field */
	{ "usb2_hw_lpm_allowed", 1253, 2 },	/* bit-field */
	{ "usb3_lpm_u1_enabled", 1253, 2 },	/* bit-field */
	{ "usb3_lpm_u2_enabled", 1253, 2 },	/* bit-field */
	{ "string_langid", offsetof(struct usb_device, string_langid), sizeof(((struct usb_device *)0)->string_langid) },
	{ "product", offsetof(struct usb_device, product), sizeof(((struct usb_device *)0)->product) },
	{ "manufacturer", offsetof(struct usb_device, manufacturer), sizeof(((struct usb_device *)0)->manufacturer) },
	{ "serial", offsetof(struct usb_device, serial), sizeof(((struct usb_device *)0)->serial) },
	{ "filelist", offsetof(struct usb_device, filelist), sizeof(((struct usb_device *)0)->filelist) },
	{ "maxchild", offsetof(struct usb_device, maxchild), sizeof(((struct usb_device *)0)->maxchild) },
	{ "quirks", offsetof(struct usb_device, quirks), sizeof(((struct usb_device *)0)->quirks) },
	{ "urbnum", offsetof(struct usb_device, urbnum), sizeof(((struct usb_device *)0)->urbnum) },
	{ "active_duration", offsetof(struct usb_device, active_duration), sizeof(((struct usb_device *)0)->active_duration) },
	{ "connect_time", offsetof(struct usb_device, connect_time), sizeof(((struct usb_device *)0)->connect_time) },
	{ "do_remote_wakeup", 1336, 1 },	/* bit-field */
	{ "reset_resume", 1336, 1 },	/* bit-field */
	{ "port_is_suspended", 1336, 1 },	/* bit-field */
	{ "tunnel_mode", offsetof(struct usb_device, tunnel_mode), sizeof(((struct usb_device *)0)->tunnel_mode) },
	{ "usb4_link", offsetof(struct usb_device, usb4_link), sizeof(((struct usb_device *)0)->usb4_link) },
	{ "slot_id", offsetof(struct usb_device, slot_id), sizeof(((struct usb_device *)0)->slot_id) },
	{ "l1_params", offsetof(struct usb_device, l1_params), sizeof(((struct usb_device *)0)->l1_params) },
	{ "u1_params", offsetof(struct usb_device, u1_params), sizeof(((struct usb_device *)0)->u1_params) },
	{ "u2_params", offsetof(struct usb_device, u2_params), sizeof(((struct usb_device *)0)->u2_params) },
	{ "lpm_disable_count", offsetof(struct usb_device, lpm_disable_count), sizeof(((struct usb_device *)0)->lpm_disable_count) },
	{ "hub_delay", offsetof(struct usb_device, hub_delay), sizeof(((struct usb_device *)0)->hub_delay) },
	{ "use_generic_driver", 1402, 1 },	/* bit-field */
};
const struct cordon_type cordon_type_usb_device = {
	.name = "usb_device",
	.size = sizeof(struct usb_device),
	.member_count = ARRAY_SIZE(members_usb_device),
	.members = members_usb_device,
};

_Static_assert(sizeof(struct usb_device_id) == 32, "struct usb_device_id changed its size");
static const struct cordon_member members_usb_device_id[] = {
	{ "match_flags", offsetof(struct usb_device_id, match_flags), sizeof(((struct usb_device_id *)0)->match_flags) },
	{ "idVendor", offsetof(struct usb_device_id, idVendor), sizeof(((struct usb_device_id *)0)->idVendor) },
	{ "idProduct", offsetof(struct usb_device_id, idProduct), sizeof(((struct usb_device_id *)0)->idProduct) },
	{ "bcdDevice_lo", offsetof(struct usb_device_id, bcdDevice_lo), sizeof(((struct usb_device_id *)0)->bcdDevice_lo) },
	{ "bcdDevice_hi", offsetof(struct usb_device_id, bcdDevice_hi), sizeof(((struct usb_device_id *)0)->bcdDevice_hi) },
	{ "bDeviceClass", offsetof(struct usb_device_id, bDeviceClass), sizeof(((struct usb_device_id *)0)->bDeviceClass) },
	{ "bDeviceSubClass", offsetof(struct usb_device_id, bDeviceSubClass), sizeof(((struct usb_device_id *)0)->bDeviceSubClass) },
	{ "bDeviceProtocol", offsetof(struct usb_device_id, bDeviceProtocol), sizeof(((struct usb_device_id *)0)->bDeviceProtocol) },
	{ "bInterfaceClass", offsetof(struct usb_device_id, bInterfaceClass), sizeof(((struct usb_device_id *)0)->bInterfaceClass) },
	{ "bInterfaceSubClass", offsetof(struct usb_device_id, bInterfaceSubClass), sizeof(((struct usb_device_id *)0)->bInterfaceSubClass) },
	{ "bInterfaceProtocol", offsetof(struct usb_device_id, bInterfaceProtocol), sizeof(((struct usb_device_id *)0)->bInterfaceProtocol) },
	{ "bInterfaceNumber", offsetof(struct usb_device_id, bInterfaceNumber), sizeof(((struct usb_device_id *)0)->bInterfaceNumber) },
	{ "driver_info", offsetof(struct usb_device_id, driver_info), sizeof(((struct usb_device_id *)0)->driver_info) },
};
const struct cordon_type cordon_type_usb_device_id = {
	.name = "usb_device_id",
	.size = sizeof(struct usb_device_id),
	.member_count = ARRAY_SIZE(members_usb_device_id),
	.members = members_usb_device_id,
};

_Static_assert(sizeof(struct usb_driver) == 264, "struct usb_driver changed its size");
static const struct cordon_member members_usb_driver[] = {
	{ "name", offsetof(struct usb_driver, name), sizeof(((struct usb_driver *)0)->name) },
	{ "probe", offsetof(struct usb_driver, probe), sizeof(((struct usb_driver *)0)->probe) },
	{ "disconnect", offsetof(struct usb_driver, disconnect), sizeof(((struct usb_driver *)0)->disconnect) },
	{ "unlocked_ioctl", offsetof(struct usb_driver, unlocked_ioctl), sizeof(((struct usb_driver *)0)->unlocked_ioctl) },
	{ "suspend", offsetof(struct usb_driver, suspend), sizeof(((struct usb_driver *)0)->suspend) },
	{ "resume", offsetof(struct usb_driver, resume), sizeof(((struct usb_driver *)0)->resume) },
	{ "reset_resume", offsetof(struct usb_driver, reset_resume), sizeof(((struct usb_driver *)0)->reset_resume) },
	{ "pre_reset", offsetof(struct usb_driver, pre_reset), sizeof(((struct usb_driver *)0)->pre_reset) },
	{ "post_reset", offsetof(struct usb_driver, post_reset), sizeof(((struct usb_driver *)0)->post_reset) },
	{ "shutdown", offsetof(struct usb_driver, shutdown), sizeof(((struct usb_driver *)0)->shutdown) },
	{ "id_table", offsetof(struct usb_driver, id_table), sizeof(((struct usb_driver *)0)->id_table) },
	{ "dev_groups", offsetof(struct usb_driver, dev_groups), sizeof(((struct usb_driver *)0)->dev_groups) },
	{ "dynids", offsetof(struct usb_driver, dynids), sizeof(((struct usb_driver *)0)->dynids) },
	{ "driver", offsetof(struct usb_driver, driver), sizeof(((struct usb_driver *)0)->driver) },
	{ "no_dynamic_id", 256, 1 },	/* bit-field */
	{ "supports_autosuspend", 256, 1 },	/* bit-field */
	{ "disable_hub_initiated_lpm", 256, 1 },	/* bit-field */
	{ "soft_unbind", 256, 1 },	/* bit-field */
};
const struct cordon_type cordon_type_usb_driver = {
	.name = "usb_driver",
	.size = sizeof(struct usb_driver),
	.member_count = ARRAY_SIZE(members_usb_driver),
	.members = members_usb_driver,
};

_Static_assert(sizeof(struct usb_host_endpoint) == 80, "struct usb_host_endpoint changed its size");
static const struct cordon_member members_usb_host_endpoint[] = {
	{ "desc", offsetof(struct usb_host_endpoint, desc), sizeof(((struct usb_host_endpoint *)0)->desc) },
	{ "ss_ep_comp", offsetof(struct usb_host_endpoint, ss_ep_comp), sizeof(((struct usb_host_endpoint *)0)->ss_ep_comp) },
	{ "ssp_isoc_ep_comp", offsetof(struct usb_host_endpoint, ssp_isoc_ep_comp), sizeof(((struct usb_host_endpoint *)0)->ssp_isoc_ep_comp) },
	{ "urb_list", offsetof(struct usb_host_endpoint, urb_list), sizeof(((struct usb_host_endpoint *)0)->urb_list) },
	{ "hcpriv", offsetof(struct usb_host_endpoint, hcpriv), sizeof(((struct usb_host_endpoint *)0)->hcpriv) },
	{ "ep_dev", offsetof(struct usb_host_endpoint, ep_dev), sizeof(((struct usb_host_endpoint *)0)->ep_dev) },
	{ "extra", offsetof(struct usb_host_endpoint, extra), sizeof(((struct usb_host_endpoint *)0)->extra) },
	{ "extralen", offsetof(struct usb_host_endpoint, extralen), sizeof(((struct usb_host_endpoint *)0)->extralen) },
	{ "enabled", offsetof(struct usb_host_endpoint, enabled), sizeof(((struct usb_host_endpoint *)0)->enabled) },
	{ "streams", offsetof(struct usb_host_endpoint, streams), sizeof(((struct usb_host_endpoint *)0)->streams) },
};
const struct cordon_type cordon_type_usb_host_endpoint = {
	.name = "usb_host_endpoint",
	.size = sizeof(struct usb_host_endpoint),
	.member_count = ARRAY_SIZE(members_usb_host_endpoint),
	.members = members_usb_host_endpoint,
};

_Static_assert(sizeof(struct usb_host_interface) == 40, "struct usb_host_interface changed its size");
static const struct cordon_member members_usb_host_interface[] = {
	{ "desc", offsetof(struct usb_host_interface, desc), sizeof(((struct usb_host_interface *)0)->desc) },
	{ "extralen", offsetof(struct usb_host_interface, extralen), sizeof(((struct usb_host_interface *)0)->extralen) },
	{ "extra", offsetof(struct usb_host_interface, extra), sizeof(((struct usb_host_interface *)0)->extra) },
	{ "endpoint", offsetof(struct usb_host_interface, endpoint), sizeof(((struct usb_host_interface *)0)->endpoint) },
	{ "string", offsetof(struct usb_host_interface, string), sizeof(((struct usb_host_interface *)0)->string) },
};
const struct cordon_type cordon_type_usb_host_interface = {
	.name = "usb_host_interface",
	.size = sizeof(struct usb_host_interface),
	.member_count = ARRAY_SIZE(members_usb_host_interface),
	.members = members_usb_host_interface,
};

_Static_assert(sizeof(struct usb_interface) == 888, "struct usb_interface changed its size");
static const struct cordon_member members_usb_interface[] = {
	{ "altsetting", offsetof(struct usb_interface, altsetting), sizeof(((struct usb_interface *)0)->altsetting) },
	{ "cur_altsetting", offsetof(struct usb_interface, cur_altsetting), sizeof(((struct usb_interface *)0)->cur_altsetting) },
	{ "num_altsetting", offsetof(struct usb_interface, num_altsetting), sizeof(((struct usb_interface *)0)->num_altsetting) },
	{ "intf_assoc", offsetof(struct usb_interface, intf_assoc), sizeof(((struct usb_interface *)0)->intf_assoc) },
	{ "minor", offsetof(struct usb_interface, minor), sizeof(((struct usb_interface *)0)->minor) },
	{ "condition", offsetof(struct usb_interface, condition), sizeof(((struct usb_interface *)0)->condition) },
	{ "sysfs_files_created", 40, 1 },	/* bit-field */
	{ "ep_devs_created", 40, 1 },	/* bit-field */
	{ "unregistering", 40, 1 },	/* bit-field */
	{ "needs_remote_wakeup", 40, 1 },	/* bit-field */
	{ "needs_altsetting0", 40, 1 },	/* bit-field */
	{ "needs_binding", 40, 1 },	/* bit-field */
	{ "resetting_device", 40, 1 },	/* bit-field */
	{ "authorized", 40, 1 },	/* bit-field */
	{ "wireless_status", offsetof(struct usb_interface, wireless_status), sizeof(((struct usb_interface *)0)->wireless_status) },
	{ "wireless_status_work", offsetof(struct usb_interface, wireless_status_work), sizeof(((struct usb_interface *)0)->wireless_status_work) },
	{ "dev", offsetof(struct usb_interface, dev), sizeof(((struct usb_interface *)0)->dev) },
	{ "usb_dev", offsetof(struct usb_interface, usb_dev), sizeof(((struct usb_interface *)0)->usb_dev) },
	{ "reset_ws", offsetof(struct usb_interface, reset_ws), sizeof(((struct usb_interface *)0)->reset_ws) },
};
const struct cordon_type cordon_type_usb_interface = {
	.name = "usb_interface",
	.size = sizeof(struct usb_interface),
	.member_count = ARRAY_SIZE(members_usb_interface),
	.members = members_usb_interface,
};

_Static_assert(sizeof(struct usb_iso_packet_descriptor) == 16, "struct usb_iso_packet_descriptor changed its size");
static const struct cordon_member members_usb_iso_packet_descriptor[] = {
	{ "offset", offsetof(struct usb_iso_packet_descriptor, offset), sizeof(((struct usb_iso_packet_descriptor *)0)->offset) },
	{ "length", offsetof(struct usb_iso_packet_descriptor, length), sizeof(((struct usb_iso_packet_descriptor *)0)->length) },
	{ "actual_length", offsetof(struct usb_iso_packet_descriptor, actual_length), sizeof(((struct usb_iso_packet_descriptor *)0)->actual_length) },
	{ "status", offsetof(struct usb_iso_packet_descriptor, status), sizeof(((struct usb_iso_packet_descriptor *)0)->status) },
};
const struct cordon_type cordon_type_usb_iso_packet_descriptor = {
	.name = "usb_iso_packet_descriptor",
	.size = sizeof(struct usb_iso_packet_descriptor),
	.member_count = ARRAY_SIZE(members_usb_iso_packet_descriptor),
	.members = members_usb_iso_packet_descriptor,
};

_Static_assert(sizeof(struct usbnet) == 600, "struct usbnet changed its size");
static const struct cordon_member members_usbnet[] = {
	{ "udev", offsetof(struct usbnet, udev), sizeof(((struct usbnet *)0)->udev) },
	{ "intf", offsetof(struct usbnet, intf), sizeof(((struct usbnet *)0)->intf) },
	{ "driver_info", offsetof(struct usbnet, driver_info), sizeof(((struct usbnet *)0)->driver_info) },
	{ "driver_name", offsetof(struct usbnet, driver_name), sizeof(((struct usbnet *)0)->driver_name) },
	{ "driver_priv", offsetof(struct usbnet, driver_priv), sizeof(((struct usbnet *)0)->driver_priv) },
	{ "wait", offsetof(struct usbnet, wait), sizeof(((struct usbnet *)0)->wait) },
	{ "phy_mutex", offsetof(struct usbnet, phy_mutex), sizeof(((struct usbnet *)0)->phy_mutex) },
	{ "suspend_count", offsetof(struct usbnet, suspend_count), sizeof(((struct usbnet *)0)->suspend_count) },
	{ "pkt_cnt", offsetof(struct usbnet, pkt_cnt), sizeof(((struct usbnet *)0)->pkt_cnt) },
	{ "pkt_err", offsetof(struct usbnet, pkt_err), sizeof(((struct usbnet *)0)->pkt_err) },
	{ "rx_qlen", offsetof(struct usbnet, rx_qlen), sizeof(((struct usbnet *)0)->rx_qlen) },
	{ "tx_qlen", offsetof(struct usbnet, tx_qlen), sizeof(((struct usbnet *)0)->tx_qlen) },
	{ "can_dma_sg", 104, 1 },	/* bit-field */
	{ "in", offsetof(struct usbnet, in), sizeof(((struct usbnet *)0)->in) },
	{ "out", offsetof(struct usbnet, out), sizeof(((struct usbnet *)0)->out) },
	{ "status", offsetof(struct usbnet, status), sizeof(((struct usbnet *)0)->status) },
	{ "maxpacket", offsetof(struct usbnet, maxpacket), sizeof(((struct usbnet *)0)->maxpacket) },
	{ "delay", offsetof(struct usbnet, delay), sizeof(((struct usbnet *)0)->delay) },
	{ "padding_pkt", offsetof(struct usbnet, padding_pkt), sizeof(((struct usbnet *)0)->padding_pkt) },
	{ "net", offsetof(struct usbnet, net), sizeof(((struct usbnet *)0)->net) },
	{ "msg_enable", offsetof(struct usbnet, msg_enable), sizeof(((struct usbnet *)0)->msg_enable) },
	{ "data", offsetof(struct usbnet, data), sizeof(((struct usbnet *)0)->data) },
	{ "xid", offsetof(struct usbnet, xid), sizeof(((struct usbnet *)0)->xid) },
	{ "hard_mtu", offsetof(struct usbnet, hard_mtu), sizeof(((struct usbnet *)0)->hard_mtu) },
	{ "rx_urb_size", offsetof(struct usbnet, rx_urb_size), sizeof(((struct usbnet *)0)->rx_urb_size) },
	{ "mii", offsetof(struct usbnet, mii), sizeof(((struct usbnet *)0)->mii) },
	{ "rx_speed", offsetof(struct usbnet, rx_speed), sizeof(((struct usbnet *)0)->rx_speed) },
	{ "tx_speed", offsetof(struct usbnet, tx_speed), sizeof(((struct usbnet *)0)->tx_speed) },
	{ "rxq", offsetof(struct usbnet, rxq), sizeof(((struct usbnet *)0)->rxq) },
	{ "txq", offsetof(struct usbnet, txq), sizeof(((struct usbnet *)0)->txq) },
	{ "done", offsetof(struct usbnet, done), sizeof(((struct usbnet *)0)->done) },
	{ "rxq_pause", offsetof(struct usbnet, rxq_pause), sizeof(((struct usbnet *)0)->rxq_pause) },
	{ "interrupt", offsetof(struct usbnet, interrupt), sizeof(((struct usbnet *)0)->interrupt) },
	{ "interrupt_count", offsetof(struct usbnet, interrupt_count), sizeof(((struct usbnet *)0)->interrupt_count) },
	{ "interrupt_mutex", offsetof(struct usbnet, interrupt_mutex), sizeof(((struct usbnet *)0)->interrupt_mutex) },
	{ "deferred", offsetof(struct usbnet, deferred), sizeof(((struct usbnet *)0)->deferred) },
	{ "bh", offsetof(struct usbnet, bh), sizeof(((struct usbnet *)0)->bh) },
	{ "kevent", offsetof(struct usbnet, kevent), sizeof(((struct usbnet *)0)->kevent) },
	{ "flags", offsetof(struct usbnet, flags), sizeof(((struct usbnet *)0)->flags) },
};
static const struct cordon_member usable_usbnet[] = {
	{ "interrupt_mutex", offsetof(struct usbnet, interrupt_mutex), sizeof(((struct usbnet *)0)->interrupt_mutex) },
	{ "mii", offsetof(struct usbnet, mii), sizeof(((struct usbnet *)0)->mii) },
	{ "phy_mutex", offsetof(struct usbnet, phy_mutex), sizeof(((struct usbnet *)0)->phy_mutex) },
};
const struct cordon_type cordon_type_usbnet = {
	.name = "usbnet",
	.size = sizeof(struct usbnet),
	.member_count = ARRAY_SIZE(members_usbnet),
	.members = members_usbnet,
	.usable = usable_usbnet,
	.usable_count = ARRAY_SIZE(usable_usbnet),
};

_Static_assert(sizeof(struct virtio_config_ops) == 136, "struct virtio_config_ops changed its size");
static const struct cordon_member members_virtio_config_ops[] = {
	{ "get", offsetof(struct virtio_config_ops, get), sizeof(((struct virtio_config_ops *)0)->get) },
	{ "set", offsetof(struct virtio_config_ops, set), sizeof(((struct virtio_config_ops *)0)->set) },
	{ "generation", offsetof(struct virtio_config_ops, generation), sizeof(((struct virtio_config_ops *)0)->generation) },
	{ "get_status", offsetof(struct virtio_config_ops, get_status), sizeof(((struct virtio_config_ops *)0)->get_status) },
	{ "set_status", offsetof(struct virtio_config_ops, set_status), sizeof(((struct virtio_config_ops *)0)->set_status) },
	{ "reset", offsetof(struct virtio_config_ops, reset), sizeof(((struct virtio_config_ops *)0)->reset) },
	{ "find_vqs", offsetof(struct virtio_config_ops, find_vqs), sizeof(((struct virtio_config_ops *)0)->find_vqs) },
	{ "del_vqs", offsetof(struct virtio_config_ops, del_vqs), sizeof(((struct virtio_config_ops *)0)->del_vqs) },
	{ "synchronize_cbs", offsetof(struct virtio_config_ops, synchronize_cbs), sizeof(((struct virtio_config_ops *)0)->synchronize_cbs) },
	{ "get_features", offsetof(struct virtio_config_ops, get_features), sizeof(((struct virtio_config_ops *)0)->get_features) },
	{ "finalize_features", offsetof(struct virtio_config_ops, finalize_features), sizeof(((struct virtio_config_ops *)0)->finalize_features) },
	{ "bus_name", offsetof(struct virtio_config_ops, bus_name), sizeof(((struct virtio_config_ops *)0)->bus_name) },
	{ "set_vq_affinity", offsetof(struct virtio_config_ops, set_vq_affinity), sizeof(((struct virtio_config_ops *)0)->set_vq_affinity) },
	{ "get_vq_affinity", offsetof(struct virtio_config_ops, get_vq_affinity), sizeof(((struct virtio_config_ops *)0)->get_vq_affinity) },
	{ "get_shm_region", offsetof(struct virtio_config_ops, get_shm_region), sizeof(((struct virtio_config_ops *)0)->get_shm_region) },
	{ "disable_vq_and_reset", offsetof(struct virtio_config_ops, disable_vq_and_reset), sizeof(((struct virtio_config_ops *)0)->disable_vq_and_reset) },
	{ "enable_vq_after_reset", offsetof(struct virtio_config_ops, enable_vq_after_reset), sizeof(((struct virtio_config_ops *)0)->enable_vq_after_reset) },
};
const struct cordon_type cordon_type_virtio_config_ops = {
	.name = "virtio_config_ops",
	.size = sizeof(struct virtio_config_ops),
	.member_count = ARRAY_SIZE(members_virtio_config_ops),
	.members = members_virtio_config_ops,
};

_Static_assert(sizeof(struct virtio_device) == 840, "struct virtio_device changed its size");
static const struct cordon_member members_virtio_device[] = {
	{ "index", offsetof(struct virtio_device, index), sizeof(((struct virtio_device *)0)->index) },
	{ "failed", offsetof(struct virtio_device, failed), sizeof(((struct virtio_device *)0)->failed) },
	{ "config_core_enabled", offsetof(struct virtio_device, config_core_enabled), sizeof(((struct virtio_device *)0)->config_core_enabled) },
	{ "config_driver_disabled", offsetof(struct virtio_device, config_driver_disabled), sizeof(((struct virtio_device *)0)->config_driver_disabled) },
	{ "config_change_pending", offsetof(struct virtio_device, config_change_pending), sizeof(((struct virtio_device *)0)->config_change_pending) },
	{ "config_lock", offsetof(struct virtio_device, config_lock), sizeof(((struct virtio_device *)0)->config_lock) },
	{ "vqs_list_lock", offsetof(struct virtio_device, vqs_list_lock), sizeof(((struct virtio_device *)0)->vqs_list_lock) },
	{ "dev", offsetof(struct virtio_device, dev), sizeof(((struct virtio_device *)0)->dev) },
	{ "id", offsetof(struct virtio_device, id), sizeof(((struct virtio_device *)0)->id) },
	{ "config", offsetof(struct virtio_device, config), sizeof(((struct virtio_device *)0)->config) },
	{ "vringh_config", offsetof(struct virtio_device, vringh_config), sizeof(((struct virtio_device *)0)->vringh_config) },
	{ "vqs", offsetof(struct virtio_device, vqs), sizeof(((struct virtio_device *)0)->vqs) },
	{ "features", offsetof(struct virtio_device, features), sizeof(((struct virtio_device *)0)->features) },
	{ "priv", offsetof(struct virtio_device, priv), sizeof(((struct virtio_device *)0)->priv) },
};
const struct cordon_type cordon_type_virtio_device = {
	.name = "virtio_device",
	.size = sizeof(struct virtio_device),
	.member_count = ARRAY_SIZE(members_virtio_device),
	.members = members_virtio_device,
};

_Static_assert(sizeof(struct virtio_driver) == 240, "struct virtio_driver changed its size");
static const struct cordon_member members_virtio_driver[] = {
	{ "driver", offsetof(struct virtio_driver, driver), sizeof(((struct virtio_driver *)0)->driver) },
	{ "id_table", offsetof(struct virtio_driver, id_table), sizeof(((struct virtio_driver *)0)->id_table) },
	{ "feature_table", offsetof(struct virtio_driver, feature_table), sizeof(((struct virtio_driver *)0)->feature_table) },
	{ "feature_table_size", offsetof(struct virtio_driver, feature_table_size), sizeof(((struct virtio_driver *)0)->feature_table_size) },
	{ "feature_table_legacy", offsetof(struct virtio_driver, feature_table_legacy), sizeof(((struct virtio_driver *)0)->feature_table_legacy) },
	{ "feature_table_size_legacy", offsetof(struct virtio_driver, feature_table_size_legacy), sizeof(((struct virtio_driver *)0)->feature_table_size_legacy) },
	{ "validate", offsetof(struct virtio_driver, validate), sizeof(((struct virtio_driver *)0)->validate) },
	{ "probe", offsetof(struct virtio_driver, probe), sizeof(((struct virtio_driver *)0)->probe) },
	{ "scan", offsetof(struct virtio_driver, scan), sizeof(((struct virtio_driver *)0)->scan) },
	{ "remove", offsetof(struct virtio_driver, remove), sizeof(((struct virtio_driver *)0)->remove) },
	{ "config_changed", offsetof(struct virtio_driver, config_changed), sizeof(((struct virtio_driver *)0)->config_changed) },
	{ "freeze", offsetof(struct virtio_driver, freeze), sizeof(((struct virtio_driver *)0)->freeze) },
	{ "restore", offsetof(struct virtio_driver, restore), sizeof(((struct virtio_driver *)0)->restore) },
};
const struct cordon_type cordon_type_virtio_driver = {
	.name = "virtio_driver",
	.size = sizeof(struct virtio_driver),
	.member_count = ARRAY_SIZE(members_virtio_driver),
	.members = members_virtio_driver,
};

_Static_assert(sizeof(struct virtqueue) == 64, "struct virtqueue changed its size");
static const struct cordon_member members_virtqueue[] = {
	{ "list", offsetof(struct virtqueue, list), sizeof(((struct virtqueue *)0)->list) },
	{ "callback", offsetof(struct virtqueue, callback), sizeof(((struct virtqueue *)0)->callback) },
	{ "name", offsetof(struct virtqueue, name), sizeof(((struct virtqueue *)0)->name) },
	{ "vdev", offsetof(struct virtqueue, vdev), sizeof(((struct virtqueue *)0)->vdev) },
	{ "index", offsetof(struct virtqueue, index), sizeof(((struct virtqueue *)0)->index) },
	{ "num_free", offsetof(struct virtqueue, num_free), sizeof(((struct virtqueue *)0)->num_free) },
	{ "num_max", offsetof(struct virtqueue, num_max), sizeof(((struct virtqueue *)0)->num_max) },
	{ "reset", offsetof(struct virtqueue, reset), sizeof(((struct virtqueue *)0)->reset) },
	{ "priv", offsetof(struct virtqueue, priv), sizeof(((struct virtqueue *)0)->priv) },
};
const struct cordon_type cordon_type_virtqueue = {
	.name = "virtqueue",
	.size = sizeof(struct virtqueue),
	.member_count = ARRAY_SIZE(members_virtqueue),
	.members = members_virtqueue,
};

_Static_assert(sizeof(struct virtqueue_info) == 24, "struct virtqueue_info changed its size");
static const struct cordon_member members_virtqueue_info[] = {
	{ "name", offsetof(struct virtqueue_info, name), sizeof(((struct virtqueue_info *)0)->name) },
	{ "callback", offsetof(struct virtqueue_info, callback), sizeof(((struct virtqueue_info *)0)->callback) },
	{ "ctx", offsetof(struct virtqueue_info, ctx), sizeof(((struct virtqueue_info *)0)->ctx) },
};
const struct cordon_type cordon_type_virtqueue_info = {
	.name = "virtqueue_info",
	.size = sizeof(struct virtqueue_info),
	.member_count = ARRAY_SIZE(members_virtqueue_info),
	.members = members_virtqueue_info,
};

_Static_assert(sizeof(struct wait_queue_entry) == 40, "struct wait_queue_entry changed its size");
static const struct cordon_member members_wait_queue_entry[] = {
	{ "flags", offsetof(struct wait_queue_entry, flags), sizeof(((struct wait_queue_entry *)0)->flags) },
	{ "private", offsetof(struct wait_queue_entry, private), sizeof(((struct wait_queue_entry *)0)->private) },
	{ "func", offsetof(struct wait_queue_entry, func), sizeof(((struct wait_queue_entry *)0)->func) },
	{ "entry", offsetof(struct wait_queue_entry, entry), sizeof(((struct wait_queue_entry *)0)->entry) },
};
const struct cordon_type cordon_type_wait_queue_entry = {
	.name = "wait_queue_entry",
	.size = sizeof(struct wait_queue_entry),
	.member_count = ARRAY_SIZE(members_wait_queue_entry),
	.members = members_wait_queue_entry,
};

_Static_assert(sizeof(struct wait_queue_head) == 24, "struct wait_queue_head changed its size");
static const struct cordon_member members_wait_queue_head[] = {
	{ "lock", offsetof(struct wait_queue_head, lock), sizeof(((struct wait_queue_head *)0)->lock) },
	{ "head", offsetof(struct wait_queue_head, head), sizeof(((struct wait_queue_head *)0)->head) },
};
const struct cordon_type cordon_type_wait_queue_head = {
	.name = "wait_queue_head",
	.size = sizeof(struct wait_queue_head),
	.member_count = ARRAY_SIZE(members_wait_queue_head),
	.members = members_wait_queue_head,
};

_Static_assert(sizeof(struct watchdog_device) == 192, "struct watchdog_device changed its size");
static const struct cordon_member members_watchdog_device[] = {
	{ "id", offsetof(struct watchdog_device, id), sizeof(((struct watchdog_device *)0)->id) },
	{ "parent", offsetof(struct watchdog_device, parent), sizeof(((struct watchdog_device *)0)->parent) },
	{ "groups", offsetof(struct watchdog_device, groups), sizeof(((struct watchdog_device *)0)->groups) },
	{ "info", offsetof(struct watchdog_device, info), sizeof(((struct watchdog_device *)0)->info) },
	{ "ops", offsetof(struct watchdog_device, ops), sizeof(((struct watchdog_device *)0)->ops) },
	{ "gov", offsetof(struct watchdog_device, gov), sizeof(((struct watchdog_device *)0)->gov) },
	{ "bootstatus", offsetof(struct watchdog_device, bootstatus), sizeof(((struct watchdog_device *)0)->bootstatus) },
	{ "timeout", offsetof(struct watchdog_device, timeout), sizeof(((struct watchdog_device *)0)->timeout) },
	{ "pretimeout", offsetof(struct watchdog_device, pretimeout), sizeof(((struct watchdog_device *)0)->pretimeout) },
	{ "min_timeout", offsetof(struct watchdog_device, min_timeout), sizeof(((struct watchdog_device *)0)->min_timeout) },
	{ "max_timeout", offsetof(struct watchdog_device, max_timeout), sizeof(((struct watchdog_device *)0)->max_timeout) },
	{ "min_hw_heartbeat_ms", offsetof(struct watchdog_device, min_hw_heartbeat_ms), sizeof(((struct watchdog_device *)0)->min_hw_heartbeat_ms) },
	{ "max_hw_heartbeat_ms", offsetof(struct watchdog_device, max_hw_heartbeat_ms), sizeof(((struct watchdog_device *)0)->max_hw_heartbeat_ms) },
	{ "reboot_nb", offsetof(struct watchdog_device, reboot_nb), sizeof(((struct watchdog_device *)0)->reboot_nb) },
	{ "restart_nb", offsetof(struct watchdog_device, restart_nb), sizeof(((struct watchdog_device *)0)->restart_nb) },
	{ "pm_nb", offsetof(struct watchdog_device, pm_nb), sizeof(((struct watchdog_device *)0)->pm_nb) },
	{ "driver_data", offsetof(struct watchdog_device, driver_data), sizeof(((struct watchdog_device *)0)->driver_data) },
	{ "wd_data", offsetof(struct watchdog_device, wd_data), sizeof(((struct watchdog_device *)0)->wd_data) },
	{ "status", offsetof(struct watchdog_device, status), sizeof(((struct watchdog_device *)0)->status) },
	{ "deferred", offsetof(struct watchdog_device, deferred), sizeof(((struct watchdog_device *)0)->deferred) },
};
const struct cordon_type cordon_type_watchdog_device = {
	.name = "watchdog_device",
	.size = sizeof(struct watchdog_device),
	.member_count = ARRAY_SIZE(members_watchdog_device),
	.members = members_watchdog_device,
};

_Static_assert(sizeof(struct watchdog_info) == 40, "struct watchdog_info changed its size");
static const struct cordon_member members_watchdog_info[] = {
	{ "options", offsetof(struct watchdog_info, options), sizeof(((struct watchdog_info *)0)->options) },
	{ "firmware_version", offsetof(struct watchdog_info, firmware_version), sizeof(((struct watchdog_info *)0)->firmware_version) },
	{ "identity", offsetof(struct watchdog_info, identity), sizeof(((struct watchdog_info *)0)->identity) },
};
const struct cordon_type cordon_type_watchdog_info = {
	.name = "watchdog_info",
	.size = sizeof(struct watchdog_info),
	.member_count = ARRAY_SIZE(members_watchdog_info),
	.members = members_watchdog_info,
};

_Static_assert(sizeof(struct watchdog_ops) == 80, "struct watchdog_ops changed its size");
static const struct cordon_member members_watchdog_ops[] = {
	{ "owner", offsetof(struct watchdog_ops, owner), sizeof(((struct watchdog_ops *)0)->owner) },
	{ "start", offsetof(struct watchdog_ops, start), sizeof(((struct watchdog_ops *)0)->start) },
	{ "stop", offsetof(struct watchdog_ops, stop), sizeof(((struct watchdog_ops *)0)->stop) },
	{ "ping", offsetof(struct watchdog_ops, ping), sizeof(((struct watchdog_ops *)0)->ping) },
	{ "status", offsetof(struct watchdog_ops, status), sizeof(((struct watchdog_ops *)0)->status) },
	{ "set_timeout", offsetof(struct watchdog_ops, set_timeout), sizeof(((struct watchdog_ops *)0)->set_timeout) },
	{ "set_pretimeout", offsetof(struct watchdog_ops, set_pretimeout), sizeof(((struct watchdog_ops *)0)->set_pretimeout) },
	{ "get_timeleft", offsetof(struct watchdog_ops, get_timeleft), sizeof(((struct watchdog_ops *)0)->get_timeleft) },
	{ "restart", offsetof(struct watchdog_ops, restart), sizeof(((struct watchdog_ops *)0)->restart) },
	{ "ioctl", offsetof(struct watchdog_ops, ioctl), sizeof(((struct watchdog_ops *)0)->ioctl) },
};
const struct cordon_type cordon_type_watchdog_ops = {
	.name = "watchdog_ops",
	.size = sizeof(struct watchdog_ops),
	.member_count = ARRAY_SIZE(members_watchdog_ops),
	.members = members_watchdog_ops,
};

_Static_assert(sizeof(struct work_struct) == 32, "struct work_struct changed its size");
static const struct cordon_member members_work_struct[] = {
	{ "data", offsetof(struct work_struct, data), sizeof(((struct work_struct *)0)->data) },
	{ "entry", offsetof(struct work_struct, entry), sizeof(((struct work_struct *)0)->entry) },
	{ "func", offsetof(struct work_struct, func), sizeof(((struct work_struct *)0)->func) },
};
const struct cordon_type cordon_type_work_struct = {
	.name = "work_struct",
	.size = sizeof(struct work_struct),
	.member_count = ARRAY_SIZE(members_work_struct),
	.members = members_work_struct,
};

const struct cordon_type cordon_type_workqueue_struct = { .name = "workqueue_struct" };

_Static_assert(sizeof(struct x86_cpu_id) == 24, "struct x86_cpu_id changed its size");
static const struct cordon_member members_x86_cpu_id[] = {
	{ "vendor", offsetof(struct x86_cpu_id, vendor), sizeof(((struct x86_cpu_id *)0)->vendor) },
	{ "family", offsetof(struct x86_cpu_id, family), sizeof(((struct x86_cpu_id *)0)->family) },
	{ "model", offsetof(struct x86_cpu_id, model), sizeof(((struct x86_cpu_id *)0)->model) },
	{ "steppings", offsetof(struct x86_cpu_id, steppings), sizeof(((struct x86_cpu_id *)0)->steppings) },
	{ "feature", offsetof(struct x86_cpu_id, feature), sizeof(((struct x86_cpu_id *)0)->feature) },
	{ "flags", offsetof(struct x86_cpu_id, flags), sizeof(((struct x86_cpu_id *)0)->flags) },
	{ "driver_data", offsetof(struct x86_cpu_id, driver_data), sizeof(((struct x86_cpu_id *)0)->driver_data) },
};
const struct cordon_type cordon_type_x86_cpu_id = {
	.name = "x86_cpu_id",
	.size = sizeof(struct x86_cpu_id),
	.member_count = ARRAY_SIZE(members_x86_cpu_id),
	.members = members_x86_cpu_id,
};

_Static_assert(sizeof(struct xarray) == 16, "struct xarray changed its size");
static const struct cordon_member members_xarray[] = {
	{ "xa_lock", offsetof(struct xarray, xa_lock), sizeof(((struct xarray *)0)->xa_lock) },
	{ "xa_flags", offsetof(struct xarray, xa_flags), sizeof(((struct xarray *)0)->xa_flags) },
	{ "xa_head", offsetof(struct xarray, xa_head), sizeof(((struct xarray *)0)->xa_head) },
};
const struct cordon_type cordon_type_xarray = {
	.name = "xarray",
	.size = sizeof(struct xarray),
	.member_count = ARRAY_SIZE(members_xarray),
	.members = members_xarray,
};

_Static_assert(sizeof(struct xdp_buff) == 56, "struct xdp_buff changed its size");
static const struct cordon_member members_xdp_buff[] = {
	{ "data", offsetof(struct xdp_buff, data), sizeof(((struct xdp_buff *)0)->data) },
	{ "data_end", offsetof(struct xdp_buff, data_end), sizeof(((struct xdp_buff *)0)->data_end) },
	{ "data_meta", offsetof(struct xdp_buff, data_meta), sizeof(((struct xdp_buff *)0)->data_meta) },
	{ "data_hard_start", offsetof(struct xdp_buff, data_hard_start), sizeof(((struct xdp_buff *)0)->data_hard_start) },
	{ "rxq", offsetof(struct xdp_buff, rxq), sizeof(((struct xdp_buff *)0)->rxq) },
	{ "txq", offsetof(struct xdp_buff, txq), sizeof(((struct xdp_buff *)0)->txq) },
	{ "frame_sz", offsetof(struct xdp_buff, frame_sz), sizeof(((struct xdp_buff *)0)->frame_sz) },
	{ "flags", offsetof(struct xdp_buff, flags), sizeof(((struct xdp_buff *)0)->flags) },
};
const struct cordon_type cordon_type_xdp_buff = {
	.name = "xdp_buff",
	.size = sizeof(struct xdp_buff),
	.member_count = ARRAY_SIZE(members_xdp_buff),
	.members = members_xdp_buff,
};

_Static_assert(sizeof(struct xdp_buff_xsk) == 120, "struct xdp_buff_xsk changed its size");
static const struct cordon_member members_xdp_buff_xsk[] = {
	{ "xdp", offsetof(struct xdp_buff_xsk, xdp), sizeof(((struct xdp_buff_xsk *)0)->xdp) },
	{ "cb", offsetof(struct xdp_buff_xsk, cb), sizeof(((struct xdp_buff_xsk *)0)->cb) },
	{ "dma", offsetof(struct xdp_buff_xsk, dma), sizeof(((struct xdp_buff_xsk *)0)->dma) },
	{ "frame_dma", offsetof(struct xdp_buff_xsk, frame_dma), sizeof(((struct xdp_buff_xsk *)0)->frame_dma) },
	{ "pool", offsetof(struct xdp_buff_xsk, pool), sizeof(((struct xdp_buff_xsk *)0)->pool) },
	{ "list_node", offsetof(struct xdp_buff_xsk, list_node), sizeof(((struct xdp_buff_xsk *)0)->list_node) },
};
const struct cordon_type cordon_type_xdp_buff_xsk = {
	.name = "xdp_buff_xsk",
	.size = sizeof(struct xdp_buff_xsk),
	.member_count = ARRAY_SIZE(members_xdp_buff_xsk),
	.members = members_xdp_buff_xsk,
};

_Static_assert(sizeof(struct xdp_frame) == 40, "struct xdp_frame changed its size");
static const struct cordon_member members_xdp_frame[] = {
	{ "data", offsetof(struct xdp_frame, data), sizeof(((struct xdp_frame *)0)->data) },
	{ "len", offsetof(struct xdp_frame, len), sizeof(((struct xdp_frame *)0)->len) },
	{ "headroom", offsetof(struct xdp_frame, headroom), sizeof(((struct xdp_frame *)0)->headroom) },
	{ "metasize", offsetof(struct xdp_frame, metasize), sizeof(((struct xdp_frame *)0)->metasize) },
	{ "mem", offsetof(struct xdp_frame, mem), sizeof(((struct xdp_frame *)0)->mem) },
	{ "dev_rx", offsetof(struct xdp_frame, dev_rx), sizeof(((struct xdp_frame *)0)->dev_rx) },
	{ "frame_sz", offsetof(struct xdp_frame, frame_sz), sizeof(((struct xdp_frame *)0)->frame_sz) },
	{ "flags", offsetof(struct xdp_frame, flags), sizeof(((struct xdp_frame *)0)->flags) },
};
const struct cordon_type cordon_type_xdp_frame = {
	.name = "xdp_frame",
	.size = sizeof(struct xdp_frame),
	.member_count = ARRAY_SIZE(members_xdp_frame),
	.members = members_xdp_frame,
};

_Static_assert(sizeof(struct xdp_md) == 24, "struct xdp_md changed its size");
static const struct cordon_member members_xdp_md[] = {
	{ "data", offsetof(struct xdp_md, data), sizeof(((struct xdp_md *)0)->data) },
	{ "data_end", offsetof(struct xdp_md, data_end), sizeof(((struct xdp_md *)0)->data_end) },
	{ "data_meta", offsetof(struct xdp_md, data_meta), sizeof(((struct xdp_md *)0)->data_meta) },
	{ "ingress_ifindex", offsetof(struct xdp_md, ingress_ifindex), sizeof(((struct xdp_md *)0)->ingress_ifindex) },
	{ "rx_queue_index", offsetof(struct xdp_md, rx_queue_index), sizeof(((struct xdp_md *)0)->rx_queue_index) },
	{ "egress_ifindex", offsetof(struct xdp_md, egress_ifindex), sizeof(((struct xdp_md *)0)->egress_ifindex) },
};
const struct cordon_type cordon_type_xdp_md = {
	.name = "xdp_md",
	.size = sizeof(struct xdp_md),
	.member_count = ARRAY_SIZE(members_xdp_md),
	.members = members_xdp_md,
};

_Static_assert(sizeof(struct xdp_metadata_ops) == 24, "struct xdp_metadata_ops changed its size");
static const struct cordon_member members_xdp_metadata_ops[] = {
	{ "xmo_rx_timestamp", offsetof(struct xdp_metadata_ops, xmo_rx_timestamp), sizeof(((struct xdp_metadata_ops *)0)->xmo_rx_timestamp) },
	{ "xmo_rx_hash", offsetof(struct xdp_metadata_ops, xmo_rx_hash), sizeof(((struct xdp_metadata_ops *)0)->xmo_rx_hash) },
	{ "xmo_rx_vlan_tag", offsetof(struct xdp_metadata_ops, xmo_rx_vlan_tag), sizeof(((struct xdp_metadata_ops *)0)->xmo_rx_vlan_tag) },
};
const struct cordon_type cordon_type_xdp_metadata_ops = {
	.name = "xdp_metadata_ops",
	.size = sizeof(struct xdp_metadata_ops),
	.member_count = ARRAY_SIZE(members_xdp_metadata_ops),
	.members = members_xdp_metadata_ops,
};

_Static_assert(sizeof(struct xdp_rxq_info) == 64, "struct xdp_rxq_info changed its size");
static const struct cordon_member members_xdp_rxq_info[] = {
	{ "dev", offsetof(struct xdp_rxq_info, dev), sizeof(((struct xdp_rxq_info *)0)->dev) },
	{ "queue_index", offsetof(struct xdp_rxq_info, queue_index), sizeof(((struct xdp_rxq_info *)0)->queue_index) },
	{ "reg_state", offsetof(struct xdp_rxq_info, reg_state), sizeof(((struct xdp_rxq_info *)0)->reg_state) },
	{ "mem", offsetof(struct xdp_rxq_info, mem), sizeof(((struct xdp_rxq_info *)0)->mem) },
	{ "napi_id", offsetof(struct xdp_rxq_info, napi_id), sizeof(((struct xdp_rxq_info *)0)->napi_id) },
	{ "frag_size", offsetof(struct xdp_rxq_info, frag_size), sizeof(((struct xdp_rxq_info *)0)->frag_size) },
};
const struct cordon_type cordon_type_xdp_rxq_info = {
	.name = "xdp_rxq_info",
	.size = sizeof(struct xdp_rxq_info),
	.member_count = ARRAY_SIZE(members_xdp_rxq_info),
	.members = members_xdp_rxq_info,
};

_Static_assert(sizeof(struct xsk_buff_pool) == 256, "struct xsk_buff_pool changed its size");
static const struct cordon_member members_xsk_buff_pool[] = {
	{ "dev", offsetof(struct xsk_buff_pool, dev), sizeof(((struct xsk_buff_pool *)0)->dev) },
	{ "netdev", offsetof(struct xsk_buff_pool, netdev), sizeof(((struct xsk_buff_pool *)0)->netdev) },
	{ "xsk_tx_list", offsetof(struct xsk_buff_pool, xsk_tx_list), sizeof(((struct xsk_buff_pool *)0)->xsk_tx_list) },
	{ "xsk_tx_list_lock", offsetof(struct xsk_buff_pool, xsk_tx_list_lock), sizeof(((struct xsk_buff_pool *)0)->xsk_tx_list_lock) },
	{ "users", offsetof(struct xsk_buff_pool, users), sizeof(((struct xsk_buff_pool *)0)->users) },
	{ "umem", offsetof(struct xsk_buff_pool, umem), sizeof(((struct xsk_buff_pool *)0)->umem) },
	{ "work", offsetof(struct xsk_buff_pool, work), sizeof(((struct xsk_buff_pool *)0)->work) },
	{ "rx_lock", offsetof(struct xsk_buff_pool, rx_lock), sizeof(((struct xsk_buff_pool *)0)->rx_lock) },
	{ "free_list", offsetof(struct xsk_buff_pool, free_list), sizeof(((struct xsk_buff_pool *)0)->free_list) },
	{ "xskb_list", offsetof(struct xsk_buff_pool, xskb_list), sizeof(((struct xsk_buff_pool *)0)->xskb_list) },
	{ "heads_cnt", offsetof(struct xsk_buff_pool, heads_cnt), sizeof(((struct xsk_buff_pool *)0)->heads_cnt) },
	{ "queue_id", offsetof(struct xsk_buff_pool, queue_id), sizeof(((struct xsk_buff_pool *)0)->queue_id) },
	{ "fq", offsetof(struct xsk_buff_pool, fq), sizeof(((struct xsk_buff_pool *)0)->fq) },
	{ "cq", offsetof(struct xsk_buff_pool, cq), sizeof(((struct xsk_buff_pool *)0)->cq) },
	{ "dma_pages", offsetof(struct xsk_buff_pool, dma_pages), sizeof(((struct xsk_buff_pool *)0)->dma_pages) },
	{ "heads", offsetof(struct xsk_buff_pool, heads), sizeof(((struct xsk_buff_pool *)0)->heads) },
	{ "tx_descs", offsetof(struct xsk_buff_pool, tx_descs), sizeof(((struct xsk_buff_pool *)0)->tx_descs) },
	{ "chunk_mask", offsetof(struct xsk_buff_pool, chunk_mask), sizeof(((struct xsk_buff_pool *)0)->chunk_mask) },
	{ "addrs_cnt", offsetof(struct xsk_buff_pool, addrs_cnt), sizeof(((struct xsk_buff_pool *)0)->addrs_cnt) },
	{ "free_list_cnt", offsetof(struct xsk_buff_pool, free_list_cnt), sizeof(((struct xsk_buff_pool *)0)->free_list_cnt) },
	{ "dma_pages_cnt", offsetof(struct xsk_buff_pool, dma_pages_cnt), sizeof(((struct xsk_buff_pool *)0)->dma_pages_cnt) },
	{ "free_heads_cnt", offsetof(struct xsk_buff_pool, free_heads_cnt), sizeof(((struct xsk_buff_pool *)0)->free_heads_cnt) },
	{ "headroom", offsetof(struct xsk_buff_pool, headroom), sizeof(((struct xsk_buff_pool *)0)->headroom) },
	{ "chunk_size", offsetof(struct xsk_buff_pool, chunk_size), sizeof(((struct xsk_buff_pool *)0)->chunk_size) },
	{ "chunk_shift", offsetof(struct xsk_buff_pool, chunk_shift), sizeof(((struct xsk_buff_pool *)0)->chunk_shift) },
	{ "frame_len", offsetof(struct xsk_buff_pool, frame_len), sizeof(((struct xsk_buff_pool *)0)->frame_len) },
	{ "tx_descs_nentries", offsetof(struct xsk_buff_pool, tx_descs_nentries), sizeof(((struct xsk_buff_pool *)0)->tx_descs_nentries) },
	{ "reclaim_descs", offsetof(struct xsk_buff_pool, reclaim_descs), sizeof(((struct xsk_buff_pool *)0)->reclaim_descs) },
	{ "tx_zc_pending_descs", offsetof(struct xsk_buff_pool, tx_zc_pending_descs), sizeof(((struct xsk_buff_pool *)0)->tx_zc_pending_descs) },
	{ "tx_metadata_len", offsetof(struct xsk_buff_pool, tx_metadata_len), sizeof(((struct xsk_buff_pool *)0)->tx_metadata_len) },
	{ "cached_need_wakeup", offsetof(struct xsk_buff_pool, cached_need_wakeup), sizeof(((struct xsk_buff_pool *)0)->cached_need_wakeup) },
	{ "uses_need_wakeup", offsetof(struct xsk_buff_pool, uses_need_wakeup), sizeof(((struct xsk_buff_pool *)0)->uses_need_wakeup) },
	{ "unaligned", offsetof(struct xsk_buff_pool, unaligned), sizeof(((struct xsk_buff_pool *)0)->unaligned) },
	{ "tx_sw_csum", offsetof(struct xsk_buff_pool, tx_sw_csum), sizeof(((struct xsk_buff_pool *)0)->tx_sw_csum) },
	{ "addrs", offsetof(struct xsk_buff_pool, addrs), sizeof(((struct xsk_buff_pool *)0)->addrs) },
	{ "cq_lock", offsetof(struct xsk_buff_pool, cq_lock), sizeof(((struct xsk_buff_pool *)0)->cq_lock) },
};
const struct cordon_type cordon_type_xsk_buff_pool = {
	.name = "xsk_buff_pool",
	.size = sizeof(struct xsk_buff_pool),
	.member_count = ARRAY_SIZE(members_xsk_buff_pool),
	.members = members_xsk_buff_pool,
};

_Static_assert(sizeof(struct xt_action_param) == 32, "struct xt_action_param changed its size");
static const struct cordon_member members_xt_action_param[] = {
	{ "match", offsetof(struct xt_action_param, match), sizeof(((struct xt_action_param *)0)->match) },
	{ "target", offsetof(struct xt_action_param, target), sizeof(((struct xt_action_param *)0)->target) },
	{ "matchinfo", offsetof(struct xt_action_param, matchinfo), sizeof(((struct xt_action_param *)0)->matchinfo) },
	{ "targinfo", offsetof(struct xt_action_param, targinfo), sizeof(((struct xt_action_param *)0)->targinfo) },
	{ "state", offsetof(struct xt_action_param, state), sizeof(((struct xt_action_param *)0)->state) },
	{ "thoff", offsetof(struct xt_action_param, thoff), sizeof(((struct xt_action_param *)0)->thoff) },
	{ "fragoff", offsetof(struct xt_action_param, fragoff), sizeof(((struct xt_action_param *)0)->fragoff) },
	{ "hotdrop", offsetof(struct xt_action_param, hotdrop), sizeof(((struct xt_action_param *)0)->hotdrop) },
};
const struct cordon_type cordon_type_xt_action_param = {
	.name = "xt_action_param",
	.size = sizeof(struct xt_action_param),
	.member_count = ARRAY_SIZE(members_xt_action_param),
	.members = members_xt_action_param,
};

_Static_assert(sizeof(struct xt_match) == 104, "struct xt_match changed its size");
static const struct cordon_member members_xt_match[] = {
	{ "list", offsetof(struct xt_match, list), sizeof(((struct xt_match *)0)->list) },
	{ "name", offsetof(struct xt_match, name), sizeof(((struct xt_match *)0)->name) },
	{ "revision", offsetof(struct xt_match, revision), sizeof(((struct xt_match *)0)->revision) },
	{ "match", offsetof(struct xt_match, match), sizeof(((struct xt_match *)0)->match) },
	{ "checkentry", offsetof(struct xt_match, checkentry), sizeof(((struct xt_match *)0)->checkentry) },
	{ "destroy", offsetof(struct xt_match, destroy), sizeof(((struct xt_match *)0)->destroy) },
	{ "me", offsetof(struct xt_match, me), sizeof(((struct xt_match *)0)->me) },
	{ "table", offsetof(struct xt_match, table), sizeof(((struct xt_match *)0)->table) },
	{ "matchsize", offsetof(struct xt_match, matchsize), sizeof(((struct xt_match *)0)->matchsize) },
	{ "usersize", offsetof(struct xt_match, usersize), sizeof(((struct xt_match *)0)->usersize) },
	{ "hooks", offsetof(struct xt_match, hooks), sizeof(((struct xt_match *)0)->hooks) },
	{ "proto", offsetof(struct xt_match, proto), sizeof(((struct xt_match *)0)->proto) },
	{ "family", offsetof(struct xt_match, family), sizeof(((struct xt_match *)0)->family) },
};
const struct cordon_type cordon_type_xt_match = {
	.name = "xt_match",
	.size = sizeof(struct xt_match),
	.member_count = ARRAY_SIZE(members_xt_match),
	.members = members_xt_match,
};

_Static_assert(sizeof(struct xt_mtchk_param) == 48, "struct xt_mtchk_param changed its size");
static const struct cordon_member members_xt_mtchk_param[] = {
	{ "net", offsetof(struct xt_mtchk_param, net), sizeof(((struct xt_mtchk_param *)0)->net) },
	{ "table", offsetof(struct xt_mtchk_param, table), sizeof(((struct xt_mtchk_param *)0)->table) },
	{ "entryinfo", offsetof(struct xt_mtchk_param, entryinfo), sizeof(((struct xt_mtchk_param *)0)->entryinfo) },
	{ "match", offsetof(struct xt_mtchk_param, match), sizeof(((struct xt_mtchk_param *)0)->match) },
	{ "matchinfo", offsetof(struct xt_mtchk_param, matchinfo), sizeof(((struct xt_mtchk_param *)0)->matchinfo) },
	{ "hook_mask", offsetof(struct xt_mtchk_param, hook_mask), sizeof(((struct xt_mtchk_param *)0)->hook_mask) },
	{ "family", offsetof(struct xt_mtchk_param, family), sizeof(((struct xt_mtchk_param *)0)->family) },
	{ "nft_compat", offsetof(struct xt_mtchk_param, nft_compat), sizeof(((struct xt_mtchk_param *)0)->nft_compat) },
};
const struct cordon_type cordon_type_xt_mtchk_param = {
	.name = "xt_mtchk_param",
	.size = sizeof(struct xt_mtchk_param),
	.member_count = ARRAY_SIZE(members_xt_mtchk_param),
	.members = members_xt_mtchk_param,
};

_Static_assert(sizeof(struct xt_mtdtor_param) == 32, "struct xt_mtdtor_param changed its size");
static const struct cordon_member members_xt_mtdtor_param[] = {
	{ "net", offsetof(struct xt_mtdtor_param, net), sizeof(((struct xt_mtdtor_param *)0)->net) },
	{ "match", offsetof(struct xt_mtdtor_param, match), sizeof(((struct xt_mtdtor_param *)0)->match) },
	{ "matchinfo", offsetof(struct xt_mtdtor_param, matchinfo), sizeof(((struct xt_mtdtor_param *)0)->matchinfo) },
	{ "family", offsetof(struct xt_mtdtor_param, family), sizeof(((struct xt_mtdtor_param *)0)->family) },
};
const struct cordon_type cordon_type_xt_mtdtor_param = {
	.name = "xt_mtdtor_param",
	.size = sizeof(struct xt_mtdtor_param),
	.member_count = ARRAY_SIZE(members_xt_mtdtor_param),
	.members = members_xt_mtdtor_param,
};

_Static_assert(sizeof(struct xt_target) == 104, "struct xt_target changed its size");
static const struct cordon_member members_xt_target[] = {
	{ "list", offsetof(struct xt_target, list), sizeof(((struct xt_target *)0)->list) },
	{ "name", offsetof(struct xt_target, name), sizeof(((struct xt_target *)0)->name) },
	{ "revision", offsetof(struct xt_target, revision), sizeof(((struct xt_target *)0)->revision) },
	{ "target", offsetof(struct xt_target, target), sizeof(((struct xt_target *)0)->target) },
	{ "checkentry", offsetof(struct xt_target, checkentry), sizeof(((struct xt_target *)0)->checkentry) },
	{ "destroy", offsetof(struct xt_target, destroy), sizeof(((struct xt_target *)0)->destroy) },
	{ "me", offsetof(struct xt_target, me), sizeof(((struct xt_target *)0)->me) },
	{ "table", offsetof(struct xt_target, table), sizeof(((struct xt_target *)0)->table) },
	{ "targetsize", offsetof(struct xt_target, targetsize), sizeof(((struct xt_target *)0)->targetsize) },
	{ "usersize", offsetof(struct xt_target, usersize), sizeof(((struct xt_target *)0)->usersize) },
	{ "hooks", offsetof(struct xt_target, hooks), sizeof(((struct xt_target *)0)->hooks) },
	{ "proto", offsetof(struct xt_target, proto), sizeof(((struct xt_target *)0)->proto) },
	{ "family", offsetof(struct xt_target, family), sizeof(((struct xt_target *)0)->family) },
};
const struct cordon_type cordon_type_xt_target = {
	.name = "xt_target",
	.size = sizeof(struct xt_target),
	.member_count = ARRAY_SIZE(members_xt_target),
	.members = members_xt_target,
};

_Static_assert(sizeof(struct xt_tgchk_param) == 48, "struct xt_tgchk_param changed its size");
static const struct cordon_member members_xt_tgchk_param[] = {
	{ "net", offsetof(struct xt_tgchk_param, net), sizeof(((struct xt_tgchk_param *)0)->net) },
	{ "table", offsetof(struct xt_tgchk_param, table), sizeof(((struct xt_tgchk_param *)0)->table) },
	{ "entryinfo", offsetof(struct xt_tgchk_param, entryinfo), sizeof(((struct xt_tgchk_param *)0)->entryinfo) },
	{ "target", offsetof(struct xt_tgchk_param, target), sizeof(((struct xt_tgchk_param *)0)->target) },
	{ "targinfo", offsetof(struct xt_tgchk_param, targinfo), sizeof(((struct xt_tgchk_param *)0)->targinfo) },
	{ "hook_mask", offsetof(struct xt_tgchk_param, hook_mask), sizeof(((struct xt_tgchk_param *)0)->hook_mask) },
	{ "family", offsetof(struct xt_tgchk_param, family), sizeof(((struct xt_tgchk_param *)0)->family) },
	{ "nft_compat", offsetof(struct xt_tgchk_param, nft_compat), sizeof(((struct xt_tgchk_param *)0)->nft_compat) },
};
const struct cordon_type cordon_type_xt_tgchk_param = {
	.name = "xt_tgchk_param",
	.size = sizeof(struct xt_tgchk_param),
	.member_count = ARRAY_SIZE(members_xt_tgchk_param),
	.members = members_xt_tgchk_param,
};

_Static_assert(sizeof(struct xt_tgdtor_param) == 32, "struct xt_tgdtor_param changed its size");
static const struct cordon_member members_xt_tgdtor_param[] = {
	{ "net", offsetof(struct xt_tgdtor_param, net), sizeof(((struct xt_tgdtor_param *)0)->net) },
	{ "target", offsetof(struct xt_tgdtor_param, target), sizeof(((struct xt_tgdtor_param *)0)->target) },
	{ "targinfo", offsetof(struct xt_tgdtor_param, targinfo), sizeof(((struct xt_tgdtor_param *)0)->targinfo) },
	{ "family", offsetof(struct xt_tgdtor_param, family), sizeof(((struct xt_tgdtor_param *)0)->family) },
};
const struct cordon_type cordon_type_xt_tgdtor_param = {
	.name = "xt_tgdtor_param",
	.size = sizeof(struct xt_tgdtor_param),
	.member_count = ARRAY_SIZE(members_xt_tgdtor_param),
	.members = members_xt_tgdtor_param,
};

_Static_assert(offsetof(struct badblocks, shift) == 16 && sizeof(((struct badblocks *)0)->shift) == 4, "badblocks.shift moved");
static const struct cordon_run runs_cordon_fields_badblocks[] = {
	{ 16, 4 },	/* shift */
};
const struct cordon_fields cordon_fields_badblocks = {
	.type = &cordon_type_badblocks,
	.group = "",
	.runs = runs_cordon_fields_badblocks,
	.run_count = ARRAY_SIZE(runs_cordon_fields_badblocks),
};

_Static_assert(offsetof(struct bio, bi_status) == 25 && sizeof(((struct bio *)0)->bi_status) == 1, "bio.bi_status moved");
_Static_assert(offsetof(struct bio, bi_flags) == 20 && sizeof(((struct bio *)0)->bi_flags) == 2, "bio.bi_flags moved");
_Static_assert(offsetof(struct bio, bi_iter) == 32 && sizeof(((struct bio *)0)->bi_iter) == 20, "bio.bi_iter moved");
_Static_assert(offsetof(struct bio, bi_next) == 0 && sizeof(((struct bio *)0)->bi_next) == 8, "bio.bi_next moved");
_Static_assert(offsetof(struct bio, bi_bdev) == 8 && sizeof(((struct bio *)0)->bi_bdev) == 8, "bio.bi_bdev moved");
_Static_assert(offsetof(struct bio, bi_opf) == 16 && sizeof(((struct bio *)0)->bi_opf) == 4, "bio.bi_opf moved");
_Static_assert(offsetof(struct bio, bi_cookie) == 52 && sizeof(((struct bio *)0)->bi_cookie) == 4, "bio.bi_cookie moved");
static const struct cordon_run runs_cordon_fields_bio[] = {
	{ 0, 22 },	/* bi_next, bi_bdev, bi_opf, bi_flags */
	{ 25, 1 },	/* bi_status */
	{ 32, 24 },	/* bi_iter, bi_cookie */
};
const struct cordon_fields cordon_fields_bio = {
	.type = &cordon_type_bio,
	.group = "",
	.runs = runs_cordon_fields_bio,
	.run_count = ARRAY_SIZE(runs_cordon_fields_bio),
};

_Static_assert(offsetof(struct bio_integrity_payload, bip_iter) == 8 && sizeof(((struct bio_integrity_payload *)0)->bip_iter) == 20, "bio_integrity_payload.bip_iter moved");
static const struct cordon_run runs_cordon_fields_bio_integrity_payload[] = {
	{ 8, 20 },	/* bip_iter */
};
const struct cordon_fields cordon_fields_bio_integrity_payload = {
	.type = &cordon_type_bio_integrity_payload,
	.group = "",
	.runs = runs_cordon_fields_bio_integrity_payload,
	.run_count = ARRAY_SIZE(runs_cordon_fields_bio_integrity_payload),
};

_Static_assert(offsetof(struct blk_mq_hw_ctx, driver_data) == 200 && sizeof(((struct blk_mq_hw_ctx *)0)->driver_data) == 8, "blk_mq_hw_ctx.driver_data moved");
static const struct cordon_run runs_cordon_fields_blk_mq_hw_ctx[] = {
	{ 200, 8 },	/* driver_data */
};
const struct cordon_fields cordon_fields_blk_mq_hw_ctx = {
	.type = &cordon_type_blk_mq_hw_ctx,
	.group = "",
	.runs = runs_cordon_fields_blk_mq_hw_ctx,
	.run_count = ARRAY_SIZE(runs_cordon_fields_blk_mq_hw_ctx),
};

_Static_assert(offsetof(struct blk_mq_tag_set, timeout) == 80 && sizeof(((struct blk_mq_tag_set *)0)->timeout) == 4, "blk_mq_tag_set.timeout moved");
static const struct cordon_run runs_cordon_fields_blk_mq_tag_set[] = {
	{ 80, 4 },	/* timeout */
};
const struct cordon_fields cordon_fields_blk_mq_tag_set = {
	.type = &cordon_type_blk_mq_tag_set,
	.group = "",
	.runs = runs_cordon_fields_blk_mq_tag_set,
	.run_count = ARRAY_SIZE(runs_cordon_fields_blk_mq_tag_set),
};

_Static_assert(offsetof(struct block_device, bd_device.driver_data) == 328 && sizeof(((struct block_device *)0)->bd_device.driver_data) == 8, "block_device.bd_device.driver_data moved");
static const struct cordon_run runs_cordon_fields_block_device[] = {
	{ 328, 8 },	/* bd_device.driver_data */
};
const struct cordon_fields cordon_fields_block_device = {
	.type = &cordon_type_block_device,
	.group = "",
	.runs = runs_cordon_fields_block_device,
	.run_count = ARRAY_SIZE(runs_cordon_fields_block_device),
};

_Static_assert(offsetof(struct device, driver_data) == 120 && sizeof(((struct device *)0)->driver_data) == 8, "device.driver_data moved");
_Static_assert(offsetof(struct device, power.set_latency_tolerance) == 528 && sizeof(((struct device *)0)->power.set_latency_tolerance) == 8, "device.power.set_latency_tolerance moved");
static const struct cordon_run runs_cordon_fields_device[] = {
	{ 120, 8 },	/* driver_data */
	{ 528, 8 },	/* power.set_latency_tolerance */
};
const struct cordon_fields cordon_fields_device = {
	.type = &cordon_type_device,
	.group = "",
	.runs = runs_cordon_fields_device,
	.run_count = ARRAY_SIZE(runs_cordon_fields_device),
};

_Static_assert(offsetof(struct device, parent) == 64 && sizeof(((struct device *)0)->parent) == 8, "device.parent moved");
_Static_assert(offsetof(struct device, type) == 88 && sizeof(((struct device *)0)->type) == 8, "device.type moved");
_Static_assert(offsetof(struct device, bus) == 96 && sizeof(((struct device *)0)->bus) == 8, "device.bus moved");
_Static_assert(offsetof(struct device, devt) == 676 && sizeof(((struct device *)0)->devt) == 4, "device.devt moved");
_Static_assert(offsetof(struct device, id) == 680 && sizeof(((struct device *)0)->id) == 4, "device.id moved");
_Static_assert(offsetof(struct device, class) == 704 && sizeof(((struct device *)0)->class) == 8, "device.class moved");
_Static_assert(offsetof(struct device, groups) == 712 && sizeof(((struct device *)0)->groups) == 8, "device.groups moved");
_Static_assert(offsetof(struct device, release) == 720 && sizeof(((struct device *)0)->release) == 8, "device.release moved");
static const struct cordon_run runs_cordon_fields_device__setup[] = {
	{ 64, 8 },	/* parent */
	{ 88, 16 },	/* type, bus */
	{ 676, 8 },	/* devt, id */
	{ 704, 24 },	/* class, groups, release */
};
const struct cordon_fields cordon_fields_device__setup = {
	.type = &cordon_type_device,
	.group = "setup",
	.runs = runs_cordon_fields_device__setup,
	.run_count = ARRAY_SIZE(runs_cordon_fields_device__setup),
};

_Static_assert(offsetof(struct file, private_data) == 32 && sizeof(((struct file *)0)->private_data) == 8, "file.private_data moved");
static const struct cordon_run runs_cordon_fields_file[] = {
	{ 32, 8 },	/* private_data */
};
const struct cordon_fields cordon_fields_file = {
	.type = &cordon_type_file,
	.group = "",
	.runs = runs_cordon_fields_file,
	.run_count = ARRAY_SIZE(runs_cordon_fields_file),
};

_Static_assert(offsetof(struct gendisk, state) == 496 && sizeof(((struct gendisk *)0)->state) == 8, "gendisk.state moved");
static const struct cordon_run runs_cordon_fields_gendisk[] = {
	{ 496, 8 },	/* state */
};
const struct cordon_fields cordon_fields_gendisk = {
	.type = &cordon_type_gendisk,
	.group = "",
	.runs = runs_cordon_fields_gendisk,
	.run_count = ARRAY_SIZE(runs_cordon_fields_gendisk),
};

_Static_assert(offsetof(struct gendisk, major) == 0 && sizeof(((struct gendisk *)0)->major) == 4, "gendisk.major moved");
_Static_assert(offsetof(struct gendisk, first_minor) == 4 && sizeof(((struct gendisk *)0)->first_minor) == 4, "gendisk.first_minor moved");
_Static_assert(offsetof(struct gendisk, minors) == 8 && sizeof(((struct gendisk *)0)->minors) == 4, "gendisk.minors moved");
_Static_assert(offsetof(struct gendisk, disk_name) == 12 && sizeof(((struct gendisk *)0)->disk_name) == 32, "gendisk.disk_name moved");
_Static_assert(offsetof(struct gendisk, events) == 44 && sizeof(((struct gendisk *)0)->events) == 2, "gendisk.events moved");
_Static_assert(offsetof(struct gendisk, event_flags) == 46 && sizeof(((struct gendisk *)0)->event_flags) == 2, "gendisk.event_flags moved");
_Static_assert(offsetof(struct gendisk, fops) == 72 && sizeof(((struct gendisk *)0)->fops) == 8, "gendisk.fops moved");
_Static_assert(offsetof(struct gendisk, private_data) == 88 && sizeof(((struct gendisk *)0)->private_data) == 8, "gendisk.private_data moved");
_Static_assert(offsetof(struct gendisk, flags) == 488 && sizeof(((struct gendisk *)0)->flags) == 4, "gendisk.flags moved");
static const struct cordon_run runs_cordon_fields_gendisk__setup[] = {
	{ 0, 48 },	/* major, first_minor, minors, disk_name, events, event_flags */
	{ 72, 8 },	/* fops */
	{ 88, 8 },	/* private_data */
	{ 488, 4 },	/* flags */
};
const struct cordon_fields cordon_fields_gendisk__setup = {
	.type = &cordon_type_gendisk,
	.group = "setup",
	.runs = runs_cordon_fields_gendisk__setup,
	.run_count = ARRAY_SIZE(runs_cordon_fields_gendisk__setup),
};

_Static_assert(offsetof(struct hid_device, dev.driver_data) == 6472 && sizeof(((struct hid_device *)0)->dev.driver_data) == 8, "hid_device.dev.driver_data moved");
_Static_assert(offsetof(struct hid_device, quirks) == 7252 && sizeof(((struct hid_device *)0)->quirks) == 4, "hid_device.quirks moved");
_Static_assert(offsetof(struct hid_device, claimed) == 7248 && sizeof(((struct hid_device *)0)->claimed) == 4, "hid_device.claimed moved");
static const struct cordon_run runs_cordon_fields_hid_device[] = {
	{ 6472, 8 },	/* dev.driver_data */
	{ 7248, 8 },	/* claimed, quirks */
};
const struct cordon_fields cordon_fields_hid_device = {
	.type = &cordon_type_hid_device,
	.group = "",
	.runs = runs_cordon_fields_hid_device,
	.run_count = ARRAY_SIZE(runs_cordon_fields_hid_device),
};

_Static_assert(offsetof(struct i2c_adapter, dev.driver_data) == 232 && sizeof(((struct i2c_adapter *)0)->dev.driver_data) == 8, "i2c_adapter.dev.driver_data moved");
_Static_assert(offsetof(struct i2c_adapter, algo_data) == 24 && sizeof(((struct i2c_adapter *)0)->algo_data) == 8, "i2c_adapter.algo_data moved");
_Static_assert(offsetof(struct i2c_adapter, timeout) == 104 && sizeof(((struct i2c_adapter *)0)->timeout) == 4, "i2c_adapter.timeout moved");
_Static_assert(offsetof(struct i2c_adapter, retries) == 108 && sizeof(((struct i2c_adapter *)0)->retries) == 4, "i2c_adapter.retries moved");
static const struct cordon_run runs_cordon_fields_i2c_adapter[] = {
	{ 24, 8 },	/* algo_data */
	{ 104, 8 },	/* timeout, retries */
	{ 232, 8 },	/* dev.driver_data */
};
const struct cordon_fields cordon_fields_i2c_adapter = {
	.type = &cordon_type_i2c_adapter,
	.group = "",
	.runs = runs_cordon_fields_i2c_adapter,
	.run_count = ARRAY_SIZE(runs_cordon_fields_i2c_adapter),
};

_Static_assert(offsetof(struct i2c_client, dev.driver_data) == 152 && sizeof(((struct i2c_client *)0)->dev.driver_data) == 8, "i2c_client.dev.driver_data moved");
_Static_assert(offsetof(struct i2c_client, flags) == 0 && sizeof(((struct i2c_client *)0)->flags) == 2, "i2c_client.flags moved");
static const struct cordon_run runs_cordon_fields_i2c_client[] = {
	{ 0, 2 },	/* flags */
	{ 152, 8 },	/* dev.driver_data */
};
const struct cordon_fields cordon_fields_i2c_client = {
	.type = &cordon_type_i2c_client,
	.group = "",
	.runs = runs_cordon_fields_i2c_client,
	.run_count = ARRAY_SIZE(runs_cordon_fields_i2c_client),
};

_Static_assert(offsetof(struct input_dev, dev.driver_data) == 664 && sizeof(((struct input_dev *)0)->dev.driver_data) == 8, "input_dev.dev.driver_data moved");
_Static_assert(offsetof(struct input_dev, hint_events_per_packet) == 208 && sizeof(((struct input_dev *)0)->hint_events_per_packet) == 4, "input_dev.hint_events_per_packet moved");
_Static_assert(offsetof(struct input_dev, absbit) == 152 && sizeof(((struct input_dev *)0)->absbit) == 8, "input_dev.absbit moved");
_Static_assert(offsetof(struct input_dev, ffbit) == 184 && sizeof(((struct input_dev *)0)->ffbit) == 16, "input_dev.ffbit moved");
_Static_assert(offsetof(struct input_dev, rep) == 312 && sizeof(((struct input_dev *)0)->rep) == 8, "input_dev.rep moved");
static const struct cordon_run runs_cordon_fields_input_dev[] = {
	{ 152, 8 },	/* absbit */
	{ 184, 16 },	/* ffbit */
	{ 208, 4 },	/* hint_events_per_packet */
	{ 312, 8 },	/* rep */
	{ 664, 8 },	/* dev.driver_data */
};
const struct cordon_fields cordon_fields_input_dev = {
	.type = &cordon_type_input_dev,
	.group = "",
	.runs = runs_cordon_fields_input_dev,
	.run_count = ARRAY_SIZE(runs_cordon_fields_input_dev),
};

_Static_assert(offsetof(struct input_dev, name) == 0 && sizeof(((struct input_dev *)0)->name) == 8, "input_dev.name moved");
_Static_assert(offsetof(struct input_dev, phys) == 8 && sizeof(((struct input_dev *)0)->phys) == 8, "input_dev.phys moved");
_Static_assert(offsetof(struct input_dev, uniq) == 16 && sizeof(((struct input_dev *)0)->uniq) == 8, "input_dev.uniq moved");
_Static_assert(offsetof(struct input_dev, id) == 24 && sizeof(((struct input_dev *)0)->id) == 8, "input_dev.id moved");
_Static_assert(offsetof(struct input_dev, propbit) == 32 && sizeof(((struct input_dev *)0)->propbit) == 8, "input_dev.propbit moved");
_Static_assert(offsetof(struct input_dev, evbit) == 40 && sizeof(((struct input_dev *)0)->evbit) == 8, "input_dev.evbit moved");
_Static_assert(offsetof(struct input_dev, keybit) == 48 && sizeof(((struct input_dev *)0)->keybit) == 96, "input_dev.keybit moved");
_Static_assert(offsetof(struct input_dev, relbit) == 144 && sizeof(((struct input_dev *)0)->relbit) == 8, "input_dev.relbit moved");
_Static_assert(offsetof(struct input_dev, mscbit) == 160 && sizeof(((struct input_dev *)0)->mscbit) == 8, "input_dev.mscbit moved");
_Static_assert(offsetof(struct input_dev, ledbit) == 168 && sizeof(((struct input_dev *)0)->ledbit) == 8, "input_dev.ledbit moved");
_Static_assert(offsetof(struct input_dev, sndbit) == 176 && sizeof(((struct input_dev *)0)->sndbit) == 8, "input_dev.sndbit moved");
_Static_assert(offsetof(struct input_dev, swbit) == 200 && sizeof(((struct input_dev *)0)->swbit) == 8, "input_dev.swbit moved");
_Static_assert(offsetof(struct input_dev, keycodemax) == 212 && sizeof(((struct input_dev *)0)->keycodemax) == 4, "input_dev.keycodemax moved");
_Static_assert(offsetof(struct input_dev, keycodesize) == 216 && sizeof(((struct input_dev *)0)->keycodesize) == 4, "input_dev.keycodesize moved");
_Static_assert(offsetof(struct input_dev, keycode) == 224 && sizeof(((struct input_dev *)0)->keycode) == 8, "input_dev.keycode moved");
_Static_assert(offsetof(struct input_dev, setkeycode) == 232 && sizeof(((struct input_dev *)0)->setkeycode) == 8, "input_dev.setkeycode moved");
_Static_assert(offsetof(struct input_dev, getkeycode) == 240 && sizeof(((struct input_dev *)0)->getkeycode) == 8, "input_dev.getkeycode moved");
_Static_assert(offsetof(struct input_dev, open) == 456 && sizeof(((struct input_dev *)0)->open) == 8, "input_dev.open moved");
_Static_assert(offsetof(struct input_dev, close) == 464 && sizeof(((struct input_dev *)0)->close) == 8, "input_dev.close moved");
_Static_assert(offsetof(struct input_dev, flush) == 472 && sizeof(((struct input_dev *)0)->flush) == 8, "input_dev.flush moved");
_Static_assert(offsetof(struct input_dev, event) == 480 && sizeof(((struct input_dev *)0)->event) == 8, "input_dev.event moved");
_Static_assert(offsetof(struct input_dev, dev.parent) == 608 && sizeof(((struct input_dev *)0)->dev.parent) == 8, "input_dev.dev.parent moved");
static const struct cordon_run runs_cordon_fields_input_dev__setup[] = {
	{ 0, 152 },	/* name, phys, uniq, id, propbit, evbit, keybit, relbit */
	{ 160, 24 },	/* mscbit, ledbit, sndbit */
	{ 200, 8 },	/* swbit */
	{ 212, 8 },	/* keycodemax, keycodesize */
	{ 224, 24 },	/* keycode, setkeycode, getkeycode */
	{ 456, 32 },	/* open, close, flush, event */
	{ 608, 8 },	/* dev.parent */
};
const struct cordon_fields cordon_fields_input_dev__setup = {
	.type = &cordon_type_input_dev,
	.group = "setup",
	.runs = runs_cordon_fields_input_dev__setup,
	.run_count = ARRAY_SIZE(runs_cordon_fields_input_dev__setup),
};

_Static_assert(offsetof(struct io_uring_cmd, pdu) == 32 && sizeof(((struct io_uring_cmd *)0)->pdu) == 32, "io_uring_cmd.pdu moved");
_Static_assert(offsetof(struct io_uring_cmd, flags) == 28 && sizeof(((struct io_uring_cmd *)0)->flags) == 4, "io_uring_cmd.flags moved");
static const struct cordon_run runs_cordon_fields_io_uring_cmd[] = {
	{ 28, 36 },	/* flags, pdu */
};
const struct cordon_fields cordon_fields_io_uring_cmd = {
	.type = &cordon_type_io_uring_cmd,
	.group = "",
	.runs = runs_cordon_fields_io_uring_cmd,
	.run_count = ARRAY_SIZE(runs_cordon_fields_io_uring_cmd),
};

_Static_assert(offsetof(struct ip_vs_service, sched_data) == 408 && sizeof(((struct ip_vs_service *)0)->sched_data) == 8, "ip_vs_service.sched_data moved");
static const struct cordon_run runs_cordon_fields_ip_vs_service[] = {
	{ 408, 8 },	/* sched_data */
};
const struct cordon_fields cordon_fields_ip_vs_service = {
	.type = &cordon_type_ip_vs_service,
	.group = "",
	.runs = runs_cordon_fields_ip_vs_service,
	.run_count = ARRAY_SIZE(runs_cordon_fields_ip_vs_service),
};

_Static_assert(offsetof(struct led_classdev, brightness) == 8 && sizeof(((struct led_classdev *)0)->brightness) == 4, "led_classdev.brightness moved");
_Static_assert(offsetof(struct led_classdev, max_brightness) == 12 && sizeof(((struct led_classdev *)0)->max_brightness) == 4, "led_classdev.max_brightness moved");
static const struct cordon_run runs_cordon_fields_led_classdev[] = {
	{ 8, 8 },	/* brightness, max_brightness */
};
const struct cordon_fields cordon_fields_led_classdev = {
	.type = &cordon_type_led_classdev,
	.group = "",
	.runs = runs_cordon_fields_led_classdev,
	.run_count = ARRAY_SIZE(runs_cordon_fields_led_classdev),
};

_Static_assert(offsetof(struct mii_bus, priv) == 80 && sizeof(((struct mii_bus *)0)->priv) == 8, "mii_bus.priv moved");
_Static_assert(offsetof(struct mii_bus, irq) == 2232 && sizeof(((struct mii_bus *)0)->irq) == 128, "mii_bus.irq moved");
static const struct cordon_run runs_cordon_fields_mii_bus[] = {
	{ 80, 8 },	/* priv */
	{ 2232, 128 },	/* irq */
};
const struct cordon_fields cordon_fields_mii_bus = {
	.type = &cordon_type_mii_bus,
	.group = "",
	.runs = runs_cordon_fields_mii_bus,
	.run_count = ARRAY_SIZE(runs_cordon_fields_mii_bus),
};

_Static_assert(offsetof(struct mii_bus, owner) == 0 && sizeof(((struct mii_bus *)0)->owner) == 8, "mii_bus.owner moved");
_Static_assert(offsetof(struct mii_bus, name) == 8 && sizeof(((struct mii_bus *)0)->name) == 8, "mii_bus.name moved");
_Static_assert(offsetof(struct mii_bus, id) == 16 && sizeof(((struct mii_bus *)0)->id) == 61, "mii_bus.id moved");
_Static_assert(offsetof(struct mii_bus, read) == 88 && sizeof(((struct mii_bus *)0)->read) == 8, "mii_bus.read moved");
_Static_assert(offsetof(struct mii_bus, write) == 96 && sizeof(((struct mii_bus *)0)->write) == 8, "mii_bus.write moved");
_Static_assert(offsetof(struct mii_bus, reset) == 120 && sizeof(((struct mii_bus *)0)->reset) == 8, "mii_bus.reset moved");
_Static_assert(offsetof(struct mii_bus, read_c45) == 104 && sizeof(((struct mii_bus *)0)->read_c45) == 8, "mii_bus.read_c45 moved");
_Static_assert(offsetof(struct mii_bus, write_c45) == 112 && sizeof(((struct mii_bus *)0)->write_c45) == 8, "mii_bus.write_c45 moved");
_Static_assert(offsetof(struct mii_bus, parent) == 1184 && sizeof(((struct mii_bus *)0)->parent) == 8, "mii_bus.parent moved");
_Static_assert(offsetof(struct mii_bus, phy_mask) == 2224 && sizeof(((struct mii_bus *)0)->phy_mask) == 4, "mii_bus.phy_mask moved");
_Static_assert(offsetof(struct mii_bus, phy_ignore_ta_mask) == 2228 && sizeof(((struct mii_bus *)0)->phy_ignore_ta_mask) == 4, "mii_bus.phy_ignore_ta_mask moved");
_Static_assert(offsetof(struct mii_bus, reset_delay_us) == 2360 && sizeof(((struct mii_bus *)0)->reset_delay_us) == 4, "mii_bus.reset_delay_us moved");
_Static_assert(offsetof(struct mii_bus, reset_post_delay_us) == 2364 && sizeof(((struct mii_bus *)0)->reset_post_delay_us) == 4, "mii_bus.reset_post_delay_us moved");
static const struct cordon_run runs_cordon_fields_mii_bus__setup[] = {
	{ 0, 77 },	/* owner, name, id */
	{ 88, 40 },	/* read, write, read_c45, write_c45, reset */
	{ 1184, 8 },	/* parent */
	{ 2224, 8 },	/* phy_mask, phy_ignore_ta_mask */
	{ 2360, 8 },	/* reset_delay_us, reset_post_delay_us */
};
const struct cordon_fields cordon_fields_mii_bus__setup = {
	.type = &cordon_type_mii_bus,
	.group = "setup",
	.runs = runs_cordon_fields_mii_bus__setup,
	.run_count = ARRAY_SIZE(runs_cordon_fields_mii_bus__setup),
};

_Static_assert(offsetof(struct napi_struct, skb) == 256 && sizeof(((struct napi_struct *)0)->skb) == 8, "napi_struct.skb moved");
static const struct cordon_run runs_cordon_fields_napi_struct[] = {
	{ 256, 8 },	/* skb */
};
const struct cordon_fields cordon_fields_napi_struct = {
	.type = &cordon_type_napi_struct,
	.group = "",
	.runs = runs_cordon_fields_napi_struct,
	.run_count = ARRAY_SIZE(runs_cordon_fields_napi_struct),
};

_Static_assert(offsetof(struct net_device, features) == 184 && sizeof(((struct net_device *)0)->features) == 8, "net_device.features moved");
_Static_assert(offsetof(struct net_device, hw_features) == 504 && sizeof(((struct net_device *)0)->hw_features) == 8, "net_device.hw_features moved");
_Static_assert(offsetof(struct net_device, vlan_features) == 520 && sizeof(((struct net_device *)0)->vlan_features) == 8, "net_device.vlan_features moved");
_Static_assert(offsetof(struct net_device, mtu) == 56 && sizeof(((struct net_device *)0)->mtu) == 4, "net_device.mtu moved");
_Static_assert(offsetof(struct net_device, stats) == 568 && sizeof(((struct net_device *)0)->stats) == 184, "net_device.stats moved");
_Static_assert(offsetof(struct net_device, hw_enc_features) == 528 && sizeof(((struct net_device *)0)->hw_enc_features) == 8, "net_device.hw_enc_features moved");
_Static_assert(offsetof(struct net_device, mpls_features) == 536 && sizeof(((struct net_device *)0)->mpls_features) == 8, "net_device.mpls_features moved");
_Static_assert(offsetof(struct net_device, qdisc_tx_busylock) == 2376 && sizeof(((struct net_device *)0)->qdisc_tx_busylock) == 8, "net_device.qdisc_tx_busylock moved");
static const struct cordon_run runs_cordon_fields_net_device[] = {
	{ 0, 5 },	/* priv_flags */
	{ 56, 4 },	/* mtu */
	{ 184, 8 },	/* features */
	{ 504, 8 },	/* hw_features */
	{ 520, 24 },	/* vlan_features, hw_enc_features, mpls_features */
	{ 568, 184 },	/* stats */
	{ 2376, 8 },	/* qdisc_tx_busylock */
};
const struct cordon_fields cordon_fields_net_device = {
	.type = &cordon_type_net_device,
	.group = "",
	.runs = runs_cordon_fields_net_device,
	.run_count = ARRAY_SIZE(runs_cordon_fields_net_device),
};

_Static_assert(offsetof(struct net_device, lstats) == 160 && sizeof(((struct net_device *)0)->lstats) == 8, "net_device.lstats moved");
static const struct cordon_run runs_cordon_fields_net_device__init[] = {
	{ 160, 8 },	/* lstats */
	{ 182, 1 },	/* pcpu_stat_type */
};
const struct cordon_fields cordon_fields_net_device__init = {
	.type = &cordon_type_net_device,
	.group = "init",
	.runs = runs_cordon_fields_net_device__init,
	.run_count = ARRAY_SIZE(runs_cordon_fields_net_device__init),
};

_Static_assert(offsetof(struct net_device, netdev_ops) == 8 && sizeof(((struct net_device *)0)->netdev_ops) == 8, "net_device.netdev_ops moved");
_Static_assert(offsetof(struct net_device, stat_ops) == 2288 && sizeof(((struct net_device *)0)->stat_ops) == 8, "net_device.stat_ops moved");
_Static_assert(offsetof(struct net_device, xdp_features) == 472 && sizeof(((struct net_device *)0)->xdp_features) == 4, "net_device.xdp_features moved");
_Static_assert(offsetof(struct net_device, xdp_metadata_ops) == 480 && sizeof(((struct net_device *)0)->xdp_metadata_ops) == 8, "net_device.xdp_metadata_ops moved");
_Static_assert(offsetof(struct net_device, ethtool_ops) == 784 && sizeof(((struct net_device *)0)->ethtool_ops) == 8, "net_device.ethtool_ops moved");
_Static_assert(offsetof(struct net_device, min_mtu) == 552 && sizeof(((struct net_device *)0)->min_mtu) == 4, "net_device.min_mtu moved");
_Static_assert(offsetof(struct net_device, max_mtu) == 556 && sizeof(((struct net_device *)0)->max_mtu) == 4, "net_device.max_mtu moved");
_Static_assert(offsetof(struct net_device, watchdog_timeo) == 1360 && sizeof(((struct net_device *)0)->watchdog_timeo) == 4, "net_device.watchdog_timeo moved");
_Static_assert(offsetof(struct net_device, name) == 304 && sizeof(((struct net_device *)0)->name) == 16, "net_device.name moved");
_Static_assert(offsetof(struct net_device, dev.parent) == 1536 && sizeof(((struct net_device *)0)->dev.parent) == 8, "net_device.dev.parent moved");
_Static_assert(offsetof(struct net_device, flags) == 176 && sizeof(((struct net_device *)0)->flags) == 4, "net_device.flags moved");
_Static_assert(offsetof(struct net_device, type) == 560 && sizeof(((struct net_device *)0)->type) == 2, "net_device.type moved");
_Static_assert(offsetof(struct net_device, hard_header_len) == 180 && sizeof(((struct net_device *)0)->hard_header_len) == 2, "net_device.hard_header_len moved");
_Static_assert(offsetof(struct net_device, addr_len) == 864 && sizeof(((struct net_device *)0)->addr_len) == 1, "net_device.addr_len moved");
_Static_assert(offsetof(struct net_device, tx_queue_len) == 1176 && sizeof(((struct net_device *)0)->tx_queue_len) == 4, "net_device.tx_queue_len moved");
_Static_assert(offsetof(struct net_device, header_ops) == 16 && sizeof(((struct net_device *)0)->header_ops) == 8, "net_device.header_ops moved");
_Static_assert(offsetof(struct net_device, needs_free_netdev) == 1420 && sizeof(((struct net_device *)0)->needs_free_netdev) == 1, "net_device.needs_free_netdev moved");
_Static_assert(offsetof(struct net_device, priv_destructor) == 1424 && sizeof(((struct net_device *)0)->priv_destructor) == 8, "net_device.priv_destructor moved");
_Static_assert(offsetof(struct net_device, rtnl_link_ops) == 2280 && sizeof(((struct net_device *)0)->rtnl_link_ops) == 8, "net_device.rtnl_link_ops moved");
_Static_assert(offsetof(struct net_device, addr_assign_type) == 863 && sizeof(((struct net_device *)0)->addr_assign_type) == 1, "net_device.addr_assign_type moved");
_Static_assert(offsetof(struct net_device, needed_headroom) == 60 && sizeof(((struct net_device *)0)->needed_headroom) == 2, "net_device.needed_headroom moved");
_Static_assert(offsetof(struct net_device, needed_tailroom) == 498 && sizeof(((struct net_device *)0)->needed_tailroom) == 2, "net_device.needed_tailroom moved");
_Static_assert(offsetof(struct net_device, sysfs_rx_queue_group) == 2272 && sizeof(((struct net_device *)0)->sysfs_rx_queue_group) == 8, "net_device.sysfs_rx_queue_group moved");
_Static_assert(offsetof(struct net_device, irq) == 876 && sizeof(((struct net_device *)0)->irq) == 4, "net_device.irq moved");
_Static_assert(offsetof(struct net_device, mem_start) == 344 && sizeof(((struct net_device *)0)->mem_start) == 8, "net_device.mem_start moved");
_Static_assert(offsetof(struct net_device, mem_end) == 336 && sizeof(((struct net_device *)0)->mem_end) == 8, "net_device.mem_end moved");
_Static_assert(offsetof(struct net_device, lstats) == 160 && sizeof(((struct net_device *)0)->lstats) == 8, "net_device.lstats moved");
static const struct cordon_run runs_cordon_fields_net_device__setup[] = {
	{ 8, 16 },	/* netdev_ops, header_ops */
	{ 60, 2 },	/* needed_headroom */
	{ 160, 8 },	/* lstats */
	{ 176, 7 },	/* flags, hard_header_len, pcpu_stat_type */
	{ 304, 16 },	/* name */
	{ 336, 16 },	/* mem_end, mem_start */
	{ 472, 4 },	/* xdp_features */
	{ 480, 8 },	/* xdp_metadata_ops */
	{ 498, 2 },	/* needed_tailroom */
	{ 552, 10 },	/* min_mtu, max_mtu, type */
	{ 784, 8 },	/* ethtool_ops */
	{ 863, 2 },	/* addr_assign_type, addr_len */
	{ 876, 4 },	/* irq */
	{ 1176, 4 },	/* tx_queue_len */
	{ 1360, 4 },	/* watchdog_timeo */
	{ 1420, 1 },	/* needs_free_netdev */
	{ 1424, 8 },	/* priv_destructor */
	{ 1536, 8 },	/* dev.parent */
	{ 2272, 24 },	/* sysfs_rx_queue_group, rtnl_link_ops, stat_ops */
};
const struct cordon_fields cordon_fields_net_device__setup = {
	.type = &cordon_type_net_device,
	.group = "setup",
	.runs = runs_cordon_fields_net_device__setup,
	.run_count = ARRAY_SIZE(runs_cordon_fields_net_device__setup),
};

_Static_assert(offsetof(struct netdev_queue, state) == 272 && sizeof(((struct netdev_queue *)0)->state) == 8, "netdev_queue.state moved");
_Static_assert(offsetof(struct netdev_queue, trans_start) == 264 && sizeof(((struct netdev_queue *)0)->trans_start) == 8, "netdev_queue.trans_start moved");
_Static_assert(offsetof(struct netdev_queue, xmit_lock_owner) == 260 && sizeof(((struct netdev_queue *)0)->xmit_lock_owner) == 4, "netdev_queue.xmit_lock_owner moved");
_Static_assert(offsetof(struct netdev_queue, dql) == 128 && sizeof(((struct netdev_queue *)0)->dql) == 128, "netdev_queue.dql moved");
_Static_assert(offsetof(struct netdev_queue, trans_start) == 264 && sizeof(((struct netdev_queue *)0)->trans_start) == 8, "netdev_queue.trans_start moved");
static const struct cordon_run runs_cordon_fields_netdev_queue[] = {
	{ 128, 128 },	/* dql */
	{ 260, 20 },	/* xmit_lock_owner, trans_start, trans_start, state */
};
const struct cordon_fields cordon_fields_netdev_queue = {
	.type = &cordon_type_netdev_queue,
	.group = "",
	.runs = runs_cordon_fields_netdev_queue,
	.run_count = ARRAY_SIZE(runs_cordon_fields_netdev_queue),
};

_Static_assert(offsetof(struct page, _refcount) == 52 && sizeof(((struct page *)0)->_refcount) == 4, "page._refcount moved");
_Static_assert(offsetof(struct page, index) == 32 && sizeof(((struct page *)0)->index) == 8, "page.index moved");
_Static_assert(offsetof(struct page, private) == 40 && sizeof(((struct page *)0)->private) == 8, "page.private moved");
static const struct cordon_run runs_cordon_fields_page[] = {
	{ 32, 16 },	/* index, private */
	{ 52, 4 },	/* _refcount */
};
const struct cordon_fields cordon_fields_page = {
	.type = &cordon_type_page,
	.group = "",
	.runs = runs_cordon_fields_page,
	.run_count = ARRAY_SIZE(runs_cordon_fields_page),
};

_Static_assert(offsetof(struct pci_dev, dev.driver_data) == 320 && sizeof(((struct pci_dev *)0)->dev.driver_data) == 8, "pci_dev.dev.driver_data moved");
_Static_assert(offsetof(struct pci_dev, dev.power.driver_flags) == 440 && sizeof(((struct pci_dev *)0)->dev.power.driver_flags) == 4, "pci_dev.dev.power.driver_flags moved");
_Static_assert(offsetof(struct pci_dev, dev.power.usage_count) == 648 && sizeof(((struct pci_dev *)0)->dev.power.usage_count) == 4, "pci_dev.dev.power.usage_count moved");
_Static_assert(offsetof(struct pci_dev, dma_parms) == 144 && sizeof(((struct pci_dev *)0)->dma_parms) == 16, "pci_dev.dma_parms moved");
static const struct cordon_run runs_cordon_fields_pci_dev[] = {
	{ 144, 16 },	/* dma_parms */
	{ 320, 8 },	/* dev.driver_data */
	{ 440, 4 },	/* dev.power.driver_flags */
	{ 648, 4 },	/* dev.power.usage_count */
};
const struct cordon_fields cordon_fields_pci_dev = {
	.type = &cordon_type_pci_dev,
	.group = "",
	.runs = runs_cordon_fields_pci_dev,
	.run_count = ARRAY_SIZE(runs_cordon_fields_pci_dev),
};

_Static_assert(offsetof(struct pcpu_hot, preempt_count) == 8 && sizeof(((struct pcpu_hot *)0)->preempt_count) == 4, "pcpu_hot.preempt_count moved");
static const struct cordon_run runs_cordon_fields_pcpu_hot[] = {
	{ 8, 4 },	/* preempt_count */
};
const struct cordon_fields cordon_fields_pcpu_hot = {
	.type = &cordon_type_pcpu_hot,
	.group = "",
	.runs = runs_cordon_fields_pcpu_hot,
	.run_count = ARRAY_SIZE(runs_cordon_fields_pcpu_hot),
};

_Static_assert(offsetof(struct phy_device, priv) == 1272 && sizeof(((struct phy_device *)0)->priv) == 8, "phy_device.priv moved");
_Static_assert(offsetof(struct phy_device, speed) == 1064 && sizeof(((struct phy_device *)0)->speed) == 4, "phy_device.speed moved");
_Static_assert(offsetof(struct phy_device, duplex) == 1068 && sizeof(((struct phy_device *)0)->duplex) == 4, "phy_device.duplex moved");
_Static_assert(offsetof(struct phy_device, port) == 1072 && sizeof(((struct phy_device *)0)->port) == 4, "phy_device.port moved");
_Static_assert(offsetof(struct phy_device, pause) == 1076 && sizeof(((struct phy_device *)0)->pause) == 4, "phy_device.pause moved");
_Static_assert(offsetof(struct phy_device, asym_pause) == 1080 && sizeof(((struct phy_device *)0)->asym_pause) == 4, "phy_device.asym_pause moved");
_Static_assert(offsetof(struct phy_device, mdix) == 1480 && sizeof(((struct phy_device *)0)->mdix) == 1, "phy_device.mdix moved");
_Static_assert(offsetof(struct phy_device, mdix_ctrl) == 1481 && sizeof(((struct phy_device *)0)->mdix_ctrl) == 1, "phy_device.mdix_ctrl moved");
_Static_assert(offsetof(struct phy_device, interface) == 1048 && sizeof(((struct phy_device *)0)->interface) == 4, "phy_device.interface moved");
_Static_assert(offsetof(struct phy_device, dev_flags) == 1044 && sizeof(((struct phy_device *)0)->dev_flags) == 4, "phy_device.dev_flags moved");
_Static_assert(offsetof(struct phy_device, irq) == 1264 && sizeof(((struct phy_device *)0)->irq) == 4, "phy_device.irq moved");
_Static_assert(offsetof(struct phy_device, supported) == 1088 && sizeof(((struct phy_device *)0)->supported) == 16, "phy_device.supported moved");
_Static_assert(offsetof(struct phy_device, advertising) == 1104 && sizeof(((struct phy_device *)0)->advertising) == 16, "phy_device.advertising moved");
_Static_assert(offsetof(struct phy_device, lp_advertising) == 1120 && sizeof(((struct phy_device *)0)->lp_advertising) == 16, "phy_device.lp_advertising moved");
_Static_assert(offsetof(struct phy_device, eee_broken_modes) == 1200 && sizeof(((struct phy_device *)0)->eee_broken_modes) == 4, "phy_device.eee_broken_modes moved");
_Static_assert(offsetof(struct phy_device, master_slave_get) == 1084 && sizeof(((struct phy_device *)0)->master_slave_get) == 1, "phy_device.master_slave_get moved");
_Static_assert(offsetof(struct phy_device, master_slave_set) == 1085 && sizeof(((struct phy_device *)0)->master_slave_set) == 1, "phy_device.master_slave_set moved");
_Static_assert(offsetof(struct phy_device, master_slave_state) == 1086 && sizeof(((struct phy_device *)0)->master_slave_state) == 1, "phy_device.master_slave_state moved");
static const struct cordon_run runs_cordon_fields_phy_device[] = {
	{ 1044, 8 },	/* dev_flags, interface */
	{ 1064, 23 },	/* speed, duplex, port, pause, asym_pause, master_slave_get, master_slave_set, master_slave_state */
	{ 1088, 48 },	/* supported, advertising, lp_advertising */
	{ 1200, 4 },	/* eee_broken_modes */
	{ 1264, 4 },	/* irq */
	{ 1272, 8 },	/* priv */
	{ 1480, 2 },	/* mdix, mdix_ctrl */
};
const struct cordon_fields cordon_fields_phy_device = {
	.type = &cordon_type_phy_device,
	.group = "",
	.runs = runs_cordon_fields_phy_device,
	.run_count = ARRAY_SIZE(runs_cordon_fields_phy_device),
};

_Static_assert(offsetof(struct platform_device, dev.driver_data) == 136 && sizeof(((struct platform_device *)0)->dev.driver_data) == 8, "platform_device.dev.driver_data moved");
static const struct cordon_run runs_cordon_fields_platform_device[] = {
	{ 136, 8 },	/* dev.driver_data */
};
const struct cordon_fields cordon_fields_platform_device = {
	.type = &cordon_type_platform_device,
	.group = "",
	.runs = runs_cordon_fields_platform_device,
	.run_count = ARRAY_SIZE(runs_cordon_fields_platform_device),
};

_Static_assert(offsetof(struct platform_device, dev.parent) == 80 && sizeof(((struct platform_device *)0)->dev.parent) == 8, "platform_device.dev.parent moved");
_Static_assert(offsetof(struct platform_device, dev.platform_data) == 128 && sizeof(((struct platform_device *)0)->dev.platform_data) == 8, "platform_device.dev.platform_data moved");
_Static_assert(offsetof(struct platform_device, id) == 8 && sizeof(((struct platform_device *)0)->id) == 4, "platform_device.id moved");
static const struct cordon_run runs_cordon_fields_platform_device__made[] = {
	{ 8, 4 },	/* id */
	{ 80, 8 },	/* dev.parent */
	{ 128, 8 },	/* dev.platform_data */
};
const struct cordon_fields cordon_fields_platform_device__made = {
	.type = &cordon_type_platform_device,
	.group = "made",
	.runs = runs_cordon_fields_platform_device__made,
	.run_count = ARRAY_SIZE(runs_cordon_fields_platform_device__made),
};

_Static_assert(offsetof(struct request, cmd_flags) == 24 && sizeof(((struct request *)0)->cmd_flags) == 4, "request.cmd_flags moved");
_Static_assert(offsetof(struct request, rq_flags) == 28 && sizeof(((struct request *)0)->rq_flags) == 4, "request.rq_flags moved");
_Static_assert(offsetof(struct request, __sector) == 48 && sizeof(((struct request *)0)->__sector) == 8, "request.__sector moved");
_Static_assert(offsetof(struct request, state) == 128 && sizeof(((struct request *)0)->state) == 4, "request.state moved");
_Static_assert(offsetof(struct request, timeout) == 40 && sizeof(((struct request *)0)->timeout) == 4, "request.timeout moved");
_Static_assert(offsetof(struct request, end_io) == 232 && sizeof(((struct request *)0)->end_io) == 8, "request.end_io moved");
_Static_assert(offsetof(struct request, end_io_data) == 240 && sizeof(((struct request *)0)->end_io_data) == 8, "request.end_io_data moved");
_Static_assert(offsetof(struct request, rq_next) == 72 && sizeof(((struct request *)0)->rq_next) == 8, "request.rq_next moved");
_Static_assert(offsetof(struct request, queuelist) == 72 && sizeof(((struct request *)0)->queuelist) == 16, "request.queuelist moved");
_Static_assert(offsetof(struct request, special_vec) == 160 && sizeof(((struct request *)0)->special_vec) == 16, "request.special_vec moved");
static const struct cordon_run runs_cordon_fields_request[] = {
	{ 24, 8 },	/* cmd_flags, rq_flags */
	{ 40, 4 },	/* timeout */
	{ 48, 8 },	/* __sector */
	{ 72, 16 },	/* rq_next, queuelist */
	{ 128, 4 },	/* state */
	{ 160, 16 },	/* special_vec */
	{ 232, 16 },	/* end_io, end_io_data */
};
const struct cordon_fields cordon_fields_request = {
	.type = &cordon_type_request,
	.group = "",
	.runs = runs_cordon_fields_request,
	.run_count = ARRAY_SIZE(runs_cordon_fields_request),
};

_Static_assert(offsetof(struct request, bio) == 56 && sizeof(((struct request *)0)->bio) == 8, "request.bio moved");
static const struct cordon_run runs_cordon_fields_request__ended[] = {
	{ 56, 8 },	/* bio */
};
const struct cordon_fields cordon_fields_request__ended = {
	.type = &cordon_type_request,
	.group = "ended",
	.runs = runs_cordon_fields_request__ended,
	.run_count = ARRAY_SIZE(runs_cordon_fields_request__ended),
};

_Static_assert(offsetof(struct request_queue, limits) == 120 && sizeof(((struct request_queue *)0)->limits) == 168, "request_queue.limits moved");
_Static_assert(offsetof(struct request_queue, queuedata) == 0 && sizeof(((struct request_queue *)0)->queuedata) == 8, "request_queue.queuedata moved");
static const struct cordon_run runs_cordon_fields_request_queue[] = {
	{ 0, 8 },	/* queuedata */
	{ 120, 168 },	/* limits */
};
const struct cordon_fields cordon_fields_request_queue = {
	.type = &cordon_type_request_queue,
	.group = "",
	.runs = runs_cordon_fields_request_queue,
	.run_count = ARRAY_SIZE(runs_cordon_fields_request_queue),
};

_Static_assert(offsetof(struct serio, dev.driver_data) == 464 && sizeof(((struct serio *)0)->dev.driver_data) == 8, "serio.dev.driver_data moved");
static const struct cordon_run runs_cordon_fields_serio[] = {
	{ 464, 8 },	/* dev.driver_data */
};
const struct cordon_fields cordon_fields_serio = {
	.type = &cordon_type_serio,
	.group = "",
	.runs = runs_cordon_fields_serio,
	.run_count = ARRAY_SIZE(runs_cordon_fields_serio),
};

_Static_assert(offsetof(struct sk_buff, data) == 208 && sizeof(((struct sk_buff *)0)->data) == 8, "sk_buff.data moved");
_Static_assert(offsetof(struct sk_buff, tail) == 188 && sizeof(((struct sk_buff *)0)->tail) == 4, "sk_buff.tail moved");
_Static_assert(offsetof(struct sk_buff, len) == 112 && sizeof(((struct sk_buff *)0)->len) == 4, "sk_buff.len moved");
_Static_assert(offsetof(struct sk_buff, data_len) == 116 && sizeof(((struct sk_buff *)0)->data_len) == 4, "sk_buff.data_len moved");
_Static_assert(offsetof(struct sk_buff, truesize) == 216 && sizeof(((struct sk_buff *)0)->truesize) == 4, "sk_buff.truesize moved");
_Static_assert(offsetof(struct sk_buff, users) == 220 && sizeof(((struct sk_buff *)0)->users) == 4, "sk_buff.users moved");
_Static_assert(offsetof(struct sk_buff, cb) == 40 && sizeof(((struct sk_buff *)0)->cb) == 48, "sk_buff.cb moved");
_Static_assert(offsetof(struct sk_buff, protocol) == 180 && sizeof(((struct sk_buff *)0)->protocol) == 2, "sk_buff.protocol moved");
_Static_assert(offsetof(struct sk_buff, hash) == 152 && sizeof(((struct sk_buff *)0)->hash) == 4, "sk_buff.hash moved");
_Static_assert(offsetof(struct sk_buff, vlan_proto) == 156 && sizeof(((struct sk_buff *)0)->vlan_proto) == 2, "sk_buff.vlan_proto moved");
_Static_assert(offsetof(struct sk_buff, vlan_tci) == 158 && sizeof(((struct sk_buff *)0)->vlan_tci) == 2, "sk_buff.vlan_tci moved");
_Static_assert(offsetof(struct sk_buff, queue_mapping) == 124 && sizeof(((struct sk_buff *)0)->queue_mapping) == 2, "sk_buff.queue_mapping moved");
_Static_assert(offsetof(struct sk_buff, transport_header) == 182 && sizeof(((struct sk_buff *)0)->transport_header) == 2, "sk_buff.transport_header moved");
_Static_assert(offsetof(struct sk_buff, mac_header) == 186 && sizeof(((struct sk_buff *)0)->mac_header) == 2, "sk_buff.mac_header moved");
_Static_assert(offsetof(struct sk_buff, network_header) == 184 && sizeof(((struct sk_buff *)0)->network_header) == 2, "sk_buff.network_header moved");
static const struct cordon_run runs_cordon_fields_sk_buff[] = {
	{ 40, 48 },	/* cb */
	{ 112, 8 },	/* len, data_len */
	{ 124, 3 },	/* queue_mapping, pfmemalloc */
	{ 128, 5 },	/* ip_summed, l4_hash, sw_hash, csum_level */
	{ 152, 8 },	/* hash, vlan_proto, vlan_tci */
	{ 180, 12 },	/* protocol, transport_header, network_header, mac_header, tail */
	{ 208, 16 },	/* data, truesize, users */
};
const struct cordon_fields cordon_fields_sk_buff = {
	.type = &cordon_type_sk_buff,
	.group = "",
	.runs = runs_cordon_fields_sk_buff,
	.run_count = ARRAY_SIZE(runs_cordon_fields_sk_buff),
};

_Static_assert(offsetof(struct skb_shared_info, gso_size) == 4 && sizeof(((struct skb_shared_info *)0)->gso_size) == 2, "skb_shared_info.gso_size moved");
_Static_assert(offsetof(struct skb_shared_info, gso_segs) == 6 && sizeof(((struct skb_shared_info *)0)->gso_segs) == 2, "skb_shared_info.gso_segs moved");
_Static_assert(offsetof(struct skb_shared_info, gso_type) == 24 && sizeof(((struct skb_shared_info *)0)->gso_type) == 4, "skb_shared_info.gso_type moved");
_Static_assert(offsetof(struct skb_shared_info, nr_frags) == 2 && sizeof(((struct skb_shared_info *)0)->nr_frags) == 1, "skb_shared_info.nr_frags moved");
_Static_assert(offsetof(struct skb_shared_info, frags) == 48 && sizeof(((struct skb_shared_info *)0)->frags) == 272, "skb_shared_info.frags moved");
static const struct cordon_run runs_cordon_fields_skb_shared_info[] = {
	{ 2, 1 },	/* nr_frags */
	{ 4, 4 },	/* gso_size, gso_segs */
	{ 24, 4 },	/* gso_type */
	{ 48, 272 },	/* frags */
};
const struct cordon_fields cordon_fields_skb_shared_info = {
	.type = &cordon_type_skb_shared_info,
	.group = "",
	.runs = runs_cordon_fields_skb_shared_info,
	.run_count = ARRAY_SIZE(runs_cordon_fields_skb_shared_info),
};

_Static_assert(offsetof(struct snd_card, driver) == 20 && sizeof(((struct snd_card *)0)->driver) == 16, "snd_card.driver moved");
_Static_assert(offsetof(struct snd_card, shortname) == 36 && sizeof(((struct snd_card *)0)->shortname) == 32, "snd_card.shortname moved");
_Static_assert(offsetof(struct snd_card, longname) == 68 && sizeof(((struct snd_card *)0)->longname) == 80, "snd_card.longname moved");
_Static_assert(offsetof(struct snd_card, irq_descr) == 148 && sizeof(((struct snd_card *)0)->irq_descr) == 32, "snd_card.irq_descr moved");
_Static_assert(offsetof(struct snd_card, mixername) == 180 && sizeof(((struct snd_card *)0)->mixername) == 80, "snd_card.mixername moved");
_Static_assert(offsetof(struct snd_card, components) == 260 && sizeof(((struct snd_card *)0)->components) == 128, "snd_card.components moved");
_Static_assert(offsetof(struct snd_card, power_state) == 1520 && sizeof(((struct snd_card *)0)->power_state) == 4, "snd_card.power_state moved");
static const struct cordon_run runs_cordon_fields_snd_card[] = {
	{ 20, 368 },	/* driver, shortname, longname, irq_descr, mixername, components */
	{ 1520, 4 },	/* power_state */
};
const struct cordon_fields cordon_fields_snd_card = {
	.type = &cordon_type_snd_card,
	.group = "",
	.runs = runs_cordon_fields_snd_card,
	.run_count = ARRAY_SIZE(runs_cordon_fields_snd_card),
};

_Static_assert(offsetof(struct snd_kcontrol, private_value) == 120 && sizeof(((struct snd_kcontrol *)0)->private_value) == 8, "snd_kcontrol.private_value moved");
_Static_assert(offsetof(struct snd_kcontrol, private_data) == 128 && sizeof(((struct snd_kcontrol *)0)->private_data) == 8, "snd_kcontrol.private_data moved");
static const struct cordon_run runs_cordon_fields_snd_kcontrol[] = {
	{ 120, 16 },	/* private_value, private_data */
};
const struct cordon_fields cordon_fields_snd_kcontrol = {
	.type = &cordon_type_snd_kcontrol,
	.group = "",
	.runs = runs_cordon_fields_snd_kcontrol,
	.run_count = ARRAY_SIZE(runs_cordon_fields_snd_kcontrol),
};

_Static_assert(offsetof(struct snd_pcm, private_data) == 448 && sizeof(((struct snd_pcm *)0)->private_data) == 8, "snd_pcm.private_data moved");
_Static_assert(offsetof(struct snd_pcm, info_flags) == 28 && sizeof(((struct snd_pcm *)0)->info_flags) == 4, "snd_pcm.info_flags moved");
_Static_assert(offsetof(struct snd_pcm, dev_class) == 32 && sizeof(((struct snd_pcm *)0)->dev_class) == 2, "snd_pcm.dev_class moved");
_Static_assert(offsetof(struct snd_pcm, dev_subclass) == 34 && sizeof(((struct snd_pcm *)0)->dev_subclass) == 2, "snd_pcm.dev_subclass moved");
_Static_assert(offsetof(struct snd_pcm, name) == 100 && sizeof(((struct snd_pcm *)0)->name) == 80, "snd_pcm.name moved");
_Static_assert(offsetof(struct snd_pcm, nonatomic) == 465 && sizeof(((struct snd_pcm *)0)->nonatomic) == 1, "snd_pcm.nonatomic moved");
static const struct cordon_run runs_cordon_fields_snd_pcm[] = {
	{ 28, 8 },	/* info_flags, dev_class, dev_subclass */
	{ 100, 80 },	/* name */
	{ 448, 8 },	/* private_data */
	{ 465, 1 },	/* nonatomic */
};
const struct cordon_fields cordon_fields_snd_pcm = {
	.type = &cordon_type_snd_pcm,
	.group = "",
	.runs = runs_cordon_fields_snd_pcm,
	.run_count = ARRAY_SIZE(runs_cordon_fields_snd_pcm),
};

_Static_assert(offsetof(struct snd_pcm_runtime, hw) == 400 && sizeof(((struct snd_pcm_runtime *)0)->hw) == 80, "snd_pcm_runtime.hw moved");
_Static_assert(offsetof(struct snd_pcm_runtime, private_data) == 384 && sizeof(((struct snd_pcm_runtime *)0)->private_data) == 8, "snd_pcm_runtime.private_data moved");
static const struct cordon_run runs_cordon_fields_snd_pcm_runtime[] = {
	{ 384, 8 },	/* private_data */
	{ 400, 80 },	/* hw */
};
const struct cordon_fields cordon_fields_snd_pcm_runtime = {
	.type = &cordon_type_snd_pcm_runtime,
	.group = "",
	.runs = runs_cordon_fields_snd_pcm_runtime,
	.run_count = ARRAY_SIZE(runs_cordon_fields_snd_pcm_runtime),
};

_Static_assert(offsetof(struct spi_device, dev.driver_data) == 120 && sizeof(((struct spi_device *)0)->dev.driver_data) == 8, "spi_device.dev.driver_data moved");
_Static_assert(offsetof(struct spi_device, max_speed_hz) == 776 && sizeof(((struct spi_device *)0)->max_speed_hz) == 4, "spi_device.max_speed_hz moved");
_Static_assert(offsetof(struct spi_device, bits_per_word) == 780 && sizeof(((struct spi_device *)0)->bits_per_word) == 1, "spi_device.bits_per_word moved");
_Static_assert(offsetof(struct spi_device, mode) == 784 && sizeof(((struct spi_device *)0)->mode) == 4, "spi_device.mode moved");
_Static_assert(offsetof(struct spi_device, word_delay) == 848 && sizeof(((struct spi_device *)0)->word_delay) == 4, "spi_device.word_delay moved");
static const struct cordon_run runs_cordon_fields_spi_device[] = {
	{ 120, 8 },	/* dev.driver_data */
	{ 776, 5 },	/* max_speed_hz, bits_per_word */
	{ 784, 4 },	/* mode */
	{ 848, 4 },	/* word_delay */
};
const struct cordon_fields cordon_fields_spi_device = {
	.type = &cordon_type_spi_device,
	.group = "",
	.runs = runs_cordon_fields_spi_device,
	.run_count = ARRAY_SIZE(runs_cordon_fields_spi_device),
};

_Static_assert(offsetof(struct task_struct, pagefault_disabled) == 5148 && sizeof(((struct task_struct *)0)->pagefault_disabled) == 4, "task_struct.pagefault_disabled moved");
_Static_assert(offsetof(struct task_struct, __state) == 24 && sizeof(((struct task_struct *)0)->__state) == 4, "task_struct.__state moved");
static const struct cordon_run runs_cordon_fields_task_struct__current[] = {
	{ 24, 4 },	/* __state */
	{ 5148, 4 },	/* pagefault_disabled */
};
const struct cordon_fields cordon_fields_task_struct__current = {
	.type = &cordon_type_task_struct,
	.group = "current",
	.runs = runs_cordon_fields_task_struct__current,
	.run_count = ARRAY_SIZE(runs_cordon_fields_task_struct__current),
};

_Static_assert(offsetof(struct urb, pipe) == 80 && sizeof(((struct urb *)0)->pipe) == 4, "urb.pipe moved");
_Static_assert(offsetof(struct urb, stream_id) == 84 && sizeof(((struct urb *)0)->stream_id) == 4, "urb.stream_id moved");
_Static_assert(offsetof(struct urb, status) == 88 && sizeof(((struct urb *)0)->status) == 4, "urb.status moved");
_Static_assert(offsetof(struct urb, dev) == 64 && sizeof(((struct urb *)0)->dev) == 8, "urb.dev moved");
_Static_assert(offsetof(struct urb, ep) == 72 && sizeof(((struct urb *)0)->ep) == 8, "urb.ep moved");
_Static_assert(offsetof(struct urb, transfer_flags) == 92 && sizeof(((struct urb *)0)->transfer_flags) == 4, "urb.transfer_flags moved");
_Static_assert(offsetof(struct urb, transfer_buffer) == 96 && sizeof(((struct urb *)0)->transfer_buffer) == 8, "urb.transfer_buffer moved");
_Static_assert(offsetof(struct urb, transfer_dma) == 104 && sizeof(((struct urb *)0)->transfer_dma) == 8, "urb.transfer_dma moved");
_Static_assert(offsetof(struct urb, sg) == 112 && sizeof(((struct urb *)0)->sg) == 8, "urb.sg moved");
_Static_assert(offsetof(struct urb, num_sgs) == 124 && sizeof(((struct urb *)0)->num_sgs) == 4, "urb.num_sgs moved");
_Static_assert(offsetof(struct urb, num_mapped_sgs) == 120 && sizeof(((struct urb *)0)->num_mapped_sgs) == 4, "urb.num_mapped_sgs moved");
_Static_assert(offsetof(struct urb, transfer_buffer_length) == 128 && sizeof(((struct urb *)0)->transfer_buffer_length) == 4, "urb.transfer_buffer_length moved");
_Static_assert(offsetof(struct urb, actual_length) == 132 && sizeof(((struct urb *)0)->actual_length) == 4, "urb.actual_length moved");
_Static_assert(offsetof(struct urb, setup_packet) == 136 && sizeof(((struct urb *)0)->setup_packet) == 8, "urb.setup_packet moved");
_Static_assert(offsetof(struct urb, setup_dma) == 144 && sizeof(((struct urb *)0)->setup_dma) == 8, "urb.setup_dma moved");
_Static_assert(offsetof(struct urb, start_frame) == 152 && sizeof(((struct urb *)0)->start_frame) == 4, "urb.start_frame moved");
_Static_assert(offsetof(struct urb, number_of_packets) == 156 && sizeof(((struct urb *)0)->number_of_packets) == 4, "urb.number_of_packets moved");
_Static_assert(offsetof(struct urb, interval) == 160 && sizeof(((struct urb *)0)->interval) == 4, "urb.interval moved");
_Static_assert(offsetof(struct urb, error_count) == 164 && sizeof(((struct urb *)0)->error_count) == 4, "urb.error_count moved");
_Static_assert(offsetof(struct urb, context) == 168 && sizeof(((struct urb *)0)->context) == 8, "urb.context moved");
_Static_assert(offsetof(struct urb, complete) == 176 && sizeof(((struct urb *)0)->complete) == 8, "urb.complete moved");
static const struct cordon_run runs_cordon_fields_urb__idle[] = {
	{ 64, 120 },	/* dev, ep, pipe, stream_id, status, transfer_flags, transfer_buffer, transfer_dma, sg, num_mapped_sgs, num_sgs, transfer_buffer_length, actual_length, setup_packet, setup_dma, start_frame, number_of_packets, interval, error_count, context, complete */
};
const struct cordon_fields cordon_fields_urb__idle = {
	.type = &cordon_type_urb,
	.group = "idle",
	.runs = runs_cordon_fields_urb__idle,
	.run_count = ARRAY_SIZE(runs_cordon_fields_urb__idle),
};

_Static_assert(offsetof(struct usb_interface, dev.driver_data) == 200 && sizeof(((struct usb_interface *)0)->dev.driver_data) == 8, "usb_interface.dev.driver_data moved");
static const struct cordon_run runs_cordon_fields_usb_interface[] = {
	{ 40, 1 },	/* needs_remote_wakeup */
	{ 200, 8 },	/* dev.driver_data */
};
const struct cordon_fields cordon_fields_usb_interface = {
	.type = &cordon_type_usb_interface,
	.group = "",
	.runs = runs_cordon_fields_usb_interface,
	.run_count = ARRAY_SIZE(runs_cordon_fields_usb_interface),
};

_Static_assert(offsetof(struct usbnet, data) == 200 && sizeof(((struct usbnet *)0)->data) == 40, "usbnet.data moved");
_Static_assert(offsetof(struct usbnet, driver_priv) == 32 && sizeof(((struct usbnet *)0)->driver_priv) == 8, "usbnet.driver_priv moved");
_Static_assert(offsetof(struct usbnet, hard_mtu) == 244 && sizeof(((struct usbnet *)0)->hard_mtu) == 4, "usbnet.hard_mtu moved");
_Static_assert(offsetof(struct usbnet, rx_urb_size) == 248 && sizeof(((struct usbnet *)0)->rx_urb_size) == 8, "usbnet.rx_urb_size moved");
_Static_assert(offsetof(struct usbnet, rx_speed) == 304 && sizeof(((struct usbnet *)0)->rx_speed) == 8, "usbnet.rx_speed moved");
_Static_assert(offsetof(struct usbnet, tx_speed) == 312 && sizeof(((struct usbnet *)0)->tx_speed) == 8, "usbnet.tx_speed moved");
_Static_assert(offsetof(struct usbnet, msg_enable) == 192 && sizeof(((struct usbnet *)0)->msg_enable) == 4, "usbnet.msg_enable moved");
_Static_assert(offsetof(struct usbnet, pkt_cnt) == 97 && sizeof(((struct usbnet *)0)->pkt_cnt) == 1, "usbnet.pkt_cnt moved");
_Static_assert(offsetof(struct usbnet, pkt_err) == 98 && sizeof(((struct usbnet *)0)->pkt_err) == 1, "usbnet.pkt_err moved");
_Static_assert(offsetof(struct usbnet, xid) == 240 && sizeof(((struct usbnet *)0)->xid) == 4, "usbnet.xid moved");
_Static_assert(offsetof(struct usbnet, flags) == 592 && sizeof(((struct usbnet *)0)->flags) == 8, "usbnet.flags moved");
static const struct cordon_run runs_cordon_fields_usbnet[] = {
	{ 32, 8 },	/* driver_priv */
	{ 97, 2 },	/* pkt_cnt, pkt_err */
	{ 192, 4 },	/* msg_enable */
	{ 200, 56 },	/* data, xid, hard_mtu, rx_urb_size */
	{ 304, 16 },	/* rx_speed, tx_speed */
	{ 592, 8 },	/* flags */
};
const struct cordon_fields cordon_fields_usbnet = {
	.type = &cordon_type_usbnet,
	.group = "",
	.runs = runs_cordon_fields_usbnet,
	.run_count = ARRAY_SIZE(runs_cordon_fields_usbnet),
};

_Static_assert(offsetof(struct usbnet, mii) == 256 && sizeof(((struct usbnet *)0)->mii) == 48, "usbnet.mii moved");
_Static_assert(offsetof(struct usbnet, in) == 108 && sizeof(((struct usbnet *)0)->in) == 4, "usbnet.in moved");
_Static_assert(offsetof(struct usbnet, out) == 112 && sizeof(((struct usbnet *)0)->out) == 4, "usbnet.out moved");
_Static_assert(offsetof(struct usbnet, maxpacket) == 128 && sizeof(((struct usbnet *)0)->maxpacket) == 4, "usbnet.maxpacket moved");
static const struct cordon_run runs_cordon_fields_usbnet__setup[] = {
	{ 108, 8 },	/* in, out */
	{ 128, 4 },	/* maxpacket */
	{ 256, 48 },	/* mii */
};
const struct cordon_fields cordon_fields_usbnet__setup = {
	.type = &cordon_type_usbnet,
	.group = "setup",
	.runs = runs_cordon_fields_usbnet__setup,
	.run_count = ARRAY_SIZE(runs_cordon_fields_usbnet__setup),
};

_Static_assert(offsetof(struct virtio_device, priv) == 832 && sizeof(((struct virtio_device *)0)->priv) == 8, "virtio_device.priv moved");
_Static_assert(offsetof(struct virtio_device, features) == 824 && sizeof(((struct virtio_device *)0)->features) == 8, "virtio_device.features moved");
static const struct cordon_run runs_cordon_fields_virtio_device[] = {
	{ 824, 16 },	/* features, priv */
};
const struct cordon_fields cordon_fields_virtio_device = {
	.type = &cordon_type_virtio_device,
	.group = "",
	.runs = runs_cordon_fields_virtio_device,
	.run_count = ARRAY_SIZE(runs_cordon_fields_virtio_device),
};

_Static_assert(offsetof(struct watchdog_device, bootstatus) == 48 && sizeof(((struct watchdog_device *)0)->bootstatus) == 4, "watchdog_device.bootstatus moved");
_Static_assert(offsetof(struct watchdog_device, timeout) == 52 && sizeof(((struct watchdog_device *)0)->timeout) == 4, "watchdog_device.timeout moved");
_Static_assert(offsetof(struct watchdog_device, pretimeout) == 56 && sizeof(((struct watchdog_device *)0)->pretimeout) == 4, "watchdog_device.pretimeout moved");
_Static_assert(offsetof(struct watchdog_device, min_timeout) == 60 && sizeof(((struct watchdog_device *)0)->min_timeout) == 4, "watchdog_device.min_timeout moved");
_Static_assert(offsetof(struct watchdog_device, max_timeout) == 64 && sizeof(((struct watchdog_device *)0)->max_timeout) == 4, "watchdog_device.max_timeout moved");
_Static_assert(offsetof(struct watchdog_device, min_hw_heartbeat_ms) == 68 && sizeof(((struct watchdog_device *)0)->min_hw_heartbeat_ms) == 4, "watchdog_device.min_hw_heartbeat_ms moved");
_Static_assert(offsetof(struct watchdog_device, max_hw_heartbeat_ms) == 72 && sizeof(((struct watchdog_device *)0)->max_hw_heartbeat_ms) == 4, "watchdog_device.max_hw_heartbeat_ms moved");
_Static_assert(offsetof(struct watchdog_device, driver_data) == 152 && sizeof(((struct watchdog_device *)0)->driver_data) == 8, "watchdog_device.driver_data moved");
_Static_assert(offsetof(struct watchdog_device, status) == 168 && sizeof(((struct watchdog_device *)0)->status) == 8, "watchdog_device.status moved");
static const struct cordon_run runs_cordon_fields_watchdog_device[] = {
	{ 48, 28 },	/* bootstatus, timeout, pretimeout, min_timeout, max_timeout, min_hw_heartbeat_ms, max_hw_heartbeat_ms */
	{ 152, 8 },	/* driver_data */
	{ 168, 8 },	/* status */
};
const struct cordon_fields cordon_fields_watchdog_device = {
	.type = &cordon_type_watchdog_device,
	.group = "",
	.runs = runs_cordon_fields_watchdog_device,
	.run_count = ARRAY_SIZE(runs_cordon_fields_watchdog_device),
};

