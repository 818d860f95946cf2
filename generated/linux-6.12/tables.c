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

static unsigned long late_configfs_unregister_subsystem;
static unsigned long late_hid_hw_close;
static unsigned long late_hid_hw_stop;
static unsigned long late_hid_unregister_driver;
static unsigned long late_iio_device_release_direct_mode;
static unsigned long late_iio_device_unregister;
static unsigned long late_iio_map_array_unregister;
static unsigned long late_iio_triggered_buffer_cleanup;
static unsigned long late_mdiobus_unregister;
static unsigned long late_net_failover_destroy;
static unsigned long late_nvme_auth_free_key;
static unsigned long late_phy_disconnect;
static unsigned long late_phy_drivers_unregister;
static unsigned long late_rc_map_unregister;
static unsigned long late_rfkill_unregister;
static unsigned long late_unregister_ip_vs_scheduler;
static unsigned long late_usb_autopm_put_interface;
static unsigned long late_usb_autopm_put_interface_async;
static unsigned long late_usb_deregister;
static unsigned long late_usb_driver_release_interface;
static unsigned long late_usb_free_coherent;
static unsigned long late_usb_kill_urb;
static unsigned long late_usb_put_dev;
static unsigned long late_usb_put_intf;
static unsigned long late_watchdog_unregister_device;
static unsigned long late_xt_unregister_match;
static unsigned long late_xt_unregister_matches;
static unsigned long late_xt_unregister_target;
static unsigned long late_xt_unregister_targets;
const struct cordon_release cordon_release___free_pages = { .name = "__free_pages", };

static void release_bitmap_free(void *pointer)
{
	bitmap_free((const unsigned long *)pointer);
}
const struct cordon_release cordon_release_bitmap_free = { .name = "bitmap_free", .undo = release_bitmap_free, };

const struct cordon_release cordon_release_dma_free_attrs = { .name = "dma_free_attrs", };

const struct cordon_release cordon_release_dma_pool_free = { .name = "dma_pool_free", };

static void release_free_cpumask_var(void *pointer)
{
	free_cpumask_var((cpumask_var_t)pointer);
}
const struct cordon_release cordon_release_free_cpumask_var = { .name = "free_cpumask_var", .undo = release_free_cpumask_var, };

static void release_iounmap(void *pointer)
{
	iounmap((volatile void *)pointer);
}
const struct cordon_release cordon_release_iounmap = { .name = "iounmap", .undo = release_iounmap, };

static void release_kfree(void *pointer)
{
	kfree((const void *)pointer);
}
const struct cordon_release cordon_release_kfree = { .name = "kfree", .undo = release_kfree, };

const struct cordon_release cordon_release_kmem_cache_free = { .name = "kmem_cache_free", };

static void release_kvfree(void *pointer)
{
	kvfree((const void *)pointer);
}
const struct cordon_release cordon_release_kvfree = { .name = "kvfree", .undo = release_kvfree, };

const struct cordon_release cordon_release_mempool_free = { .name = "mempool_free", };

static void release_memunmap(void *pointer)
{
	memunmap((void *)pointer);
}
const struct cordon_release cordon_release_memunmap = { .name = "memunmap", .undo = release_memunmap, };

static void release_nvme_auth_free_key(void *pointer)
{
	if (late_nvme_auth_free_key)
		((typeof(&nvme_auth_free_key))late_nvme_auth_free_key)((struct nvme_dhchap_key *)pointer);
}
const struct cordon_release cordon_release_nvme_auth_free_key = { .name = "nvme_auth_free_key", .undo = release_nvme_auth_free_key, };

static void release_page_frag_free(void *pointer)
{
	page_frag_free((void *)pointer);
}
const struct cordon_release cordon_release_page_frag_free = { .name = "page_frag_free", .undo = release_page_frag_free, };

const struct cordon_release cordon_release_pci_iounmap = { .name = "pci_iounmap", };

const struct cordon_release cordon_release_pci_unmap_rom = { .name = "pci_unmap_rom", };

const struct cordon_release cordon_release_usb_free_coherent = { .name = "usb_free_coherent", };

static void release_vfree(void *pointer)
{
	vfree((const void *)pointer);
}
const struct cordon_release cordon_release_vfree = { .name = "vfree", .undo = release_vfree, };

const struct cordon_release *const cordon_releases___free_pages[] = {
	&cordon_release___free_pages,
	NULL,
};

const struct cordon_release *const cordon_releases_bitmap_free[] = {
	&cordon_release_bitmap_free,
	NULL,
};

const struct cordon_release *const cordon_releases_dma_free_attrs[] = {
	&cordon_release_dma_free_attrs,
	NULL,
};

const struct cordon_release *const cordon_releases_dma_pool_free[] = {
	&cordon_release_dma_pool_free,
	NULL,
};

const struct cordon_release *const cordon_releases_free_cpumask_var[] = {
	&cordon_release_free_cpumask_var,
	NULL,
};

const struct cordon_release *const cordon_releases_iounmap[] = {
	&cordon_release_iounmap,
	NULL,
};

const struct cordon_release *const cordon_releases_kfree[] = {
	&cordon_release_kfree,
	NULL,
};

const struct cordon_release *const cordon_releases_kfree__kvfree[] = {
	&cordon_release_kfree,
	&cordon_release_kvfree,
	NULL,
};

const struct cordon_release *const cordon_releases_kmem_cache_free[] = {
	&cordon_release_kmem_cache_free,
	NULL,
};

const struct cordon_release *const cordon_releases_kvfree[] = {
	&cordon_release_kvfree,
	NULL,
};

const struct cordon_release *const cordon_releases_mempool_free[] = {
	&cordon_release_mempool_free,
	NULL,
};

const struct cordon_release *const cordon_releases_memunmap[] = {
	&cordon_release_memunmap,
	NULL,
};

const struct cordon_release *const cordon_releases_nvme_auth_free_key[] = {
	&cordon_release_nvme_auth_free_key,
	NULL,
};

const struct cordon_release *const cordon_releases_page_frag_free[] = {
	&cordon_release_page_frag_free,
	NULL,
};

const struct cordon_release *const cordon_releases_pci_iounmap[] = {
	&cordon_release_pci_iounmap,
	NULL,
};

const struct cordon_release *const cordon_releases_pci_unmap_rom[] = {
	&cordon_release_pci_unmap_rom,
	NULL,
};

const struct cordon_release *const cordon_releases_usb_free_coherent[] = {
	&cordon_release_usb_free_coherent,
	NULL,
};

const struct cordon_release *const cordon_releases_vfree[] = {
	&cordon_release_vfree,
	NULL,
};

static void undo___cpuhp_remove_state(const u64 *arguments)
{
	__cpuhp_remove_state((enum cpuhp_state)arguments[0], (bool)arguments[1]);
}
const struct cordon_inverse cordon_inverse___cpuhp_remove_state = {
	.name = "__cpuhp_remove_state",
	.argument_count = 2,
	.undo = undo___cpuhp_remove_state,
};

static void undo___cpuhp_state_remove_instance(const u64 *arguments)
{
	__cpuhp_state_remove_instance((enum cpuhp_state)arguments[0], (struct hlist_node *)arguments[1], (bool)arguments[2]);
}
const struct cordon_inverse cordon_inverse___cpuhp_state_remove_instance = {
	.name = "__cpuhp_state_remove_instance",
	.argument_count = 3,
	.undo = undo___cpuhp_state_remove_instance,
};

static void undo___netif_napi_del(const u64 *arguments)
{
	__netif_napi_del((struct napi_struct *)arguments[0]);
}
const struct cordon_inverse cordon_inverse___netif_napi_del = {
	.name = "__netif_napi_del",
	.argument_count = 1,
	.undo = undo___netif_napi_del,
};

static void undo___release_region(const u64 *arguments)
{
	__release_region((struct resource *)arguments[0], (resource_size_t)arguments[1], (resource_size_t)arguments[2]);
}
const struct cordon_inverse cordon_inverse___release_region = {
	.name = "__release_region",
	.argument_count = 3,
	.undo = undo___release_region,
};

static void undo___srcu_read_unlock(const u64 *arguments)
{
	__srcu_read_unlock((struct srcu_struct *)arguments[0], (int)arguments[1]);
}
const struct cordon_inverse cordon_inverse___srcu_read_unlock = {
	.name = "__srcu_read_unlock",
	.argument_count = 2,
	.undo = undo___srcu_read_unlock,
};

static void undo__raw_read_unlock(const u64 *arguments)
{
	_raw_read_unlock((rwlock_t *)arguments[0]);
}
const struct cordon_inverse cordon_inverse__raw_read_unlock = {
	.name = "_raw_read_unlock",
	.argument_count = 1,
	.undo = undo__raw_read_unlock,
};

static void undo__raw_read_unlock_bh(const u64 *arguments)
{
	_raw_read_unlock_bh((rwlock_t *)arguments[0]);
}
const struct cordon_inverse cordon_inverse__raw_read_unlock_bh = {
	.name = "_raw_read_unlock_bh",
	.argument_count = 1,
	.undo = undo__raw_read_unlock_bh,
};

static void undo__raw_read_unlock_irq(const u64 *arguments)
{
	_raw_read_unlock_irq((rwlock_t *)arguments[0]);
}
const struct cordon_inverse cordon_inverse__raw_read_unlock_irq = {
	.name = "_raw_read_unlock_irq",
	.argument_count = 1,
	.undo = undo__raw_read_unlock_irq,
};

static void undo__raw_read_unlock_irqrestore(const u64 *arguments)
{
	_raw_read_unlock_irqrestore((rwlock_t *)arguments[0], (unsigned long)arguments[1]);
}
const struct cordon_inverse cordon_inverse__raw_read_unlock_irqrestore = {
	.name = "_raw_read_unlock_irqrestore",
	.argument_count = 2,
	.undo = undo__raw_read_unlock_irqrestore,
};

static void undo__raw_spin_unlock(const u64 *arguments)
{
	_raw_spin_unlock((raw_spinlock_t *)arguments[0]);
}
const struct cordon_inverse cordon_inverse__raw_spin_unlock = {
	.name = "_raw_spin_unlock",
	.argument_count = 1,
	.undo = undo__raw_spin_unlock,
};

static void undo__raw_spin_unlock_bh(const u64 *arguments)
{
	_raw_spin_unlock_bh((raw_spinlock_t *)arguments[0]);
}
const struct cordon_inverse cordon_inverse__raw_spin_unlock_bh = {
	.name = "_raw_spin_unlock_bh",
	.argument_count = 1,
	.undo = undo__raw_spin_unlock_bh,
};

static void undo__raw_spin_unlock_irq(const u64 *arguments)
{
	_raw_spin_unlock_irq((raw_spinlock_t *)arguments[0]);
}
const struct cordon_inverse cordon_inverse__raw_spin_unlock_irq = {
	.name = "_raw_spin_unlock_irq",
	.argument_count = 1,
	.undo = undo__raw_spin_unlock_irq,
};

static void undo__raw_spin_unlock_irqrestore(const u64 *arguments)
{
	_raw_spin_unlock_irqrestore((raw_spinlock_t *)arguments[0], (unsigned long)arguments[1]);
}
const struct cordon_inverse cordon_inverse__raw_spin_unlock_irqrestore = {
	.name = "_raw_spin_unlock_irqrestore",
	.argument_count = 2,
	.undo = undo__raw_spin_unlock_irqrestore,
};

static void undo__raw_write_unlock(const u64 *arguments)
{
	_raw_write_unlock((rwlock_t *)arguments[0]);
}
const struct cordon_inverse cordon_inverse__raw_write_unlock = {
	.name = "_raw_write_unlock",
	.argument_count = 1,
	.undo = undo__raw_write_unlock,
};

static void undo__raw_write_unlock_bh(const u64 *arguments)
{
	_raw_write_unlock_bh((rwlock_t *)arguments[0]);
}
const struct cordon_inverse cordon_inverse__raw_write_unlock_bh = {
	.name = "_raw_write_unlock_bh",
	.argument_count = 1,
	.undo = undo__raw_write_unlock_bh,
};

static void undo__raw_write_unlock_irq(const u64 *arguments)
{
	_raw_write_unlock_irq((rwlock_t *)arguments[0]);
}
const struct cordon_inverse cordon_inverse__raw_write_unlock_irq = {
	.name = "_raw_write_unlock_irq",
	.argument_count = 1,
	.undo = undo__raw_write_unlock_irq,
};

static void undo__raw_write_unlock_irqrestore(const u64 *arguments)
{
	_raw_write_unlock_irqrestore((rwlock_t *)arguments[0], (unsigned long)arguments[1]);
}
const struct cordon_inverse cordon_inverse__raw_write_unlock_irqrestore = {
	.name = "_raw_write_unlock_irqrestore",
	.argument_count = 2,
	.undo = undo__raw_write_unlock_irqrestore,
};

static void undo_async_synchronize_full_domain(const u64 *arguments)
{
	async_synchronize_full_domain((struct async_domain *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_async_synchronize_full_domain = {
	.name = "async_synchronize_full_domain",
	.argument_count = 1,
	.undo = undo_async_synchronize_full_domain,
};

static void undo_atomic_notifier_chain_unregister(const u64 *arguments)
{
	atomic_notifier_chain_unregister((struct atomic_notifier_head *)arguments[0], (struct notifier_block *)arguments[1]);
}
const struct cordon_inverse cordon_inverse_atomic_notifier_chain_unregister = {
	.name = "atomic_notifier_chain_unregister",
	.argument_count = 2,
	.undo = undo_atomic_notifier_chain_unregister,
};

static void undo_badblocks_exit(const u64 *arguments)
{
	badblocks_exit((struct badblocks *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_badblocks_exit = {
	.name = "badblocks_exit",
	.argument_count = 1,
	.undo = undo_badblocks_exit,
};

static void undo_blk_mq_destroy_queue(const u64 *arguments)
{
	blk_mq_destroy_queue((struct request_queue *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_blk_mq_destroy_queue = {
	.name = "blk_mq_destroy_queue",
	.argument_count = 1,
	.undo = undo_blk_mq_destroy_queue,
};

static void undo_blk_mq_free_tag_set(const u64 *arguments)
{
	blk_mq_free_tag_set((struct blk_mq_tag_set *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_blk_mq_free_tag_set = {
	.name = "blk_mq_free_tag_set",
	.argument_count = 1,
	.undo = undo_blk_mq_free_tag_set,
};

static void undo_blk_put_queue(const u64 *arguments)
{
	blk_put_queue((struct request_queue *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_blk_put_queue = {
	.name = "blk_put_queue",
	.argument_count = 1,
	.undo = undo_blk_put_queue,
};

static void undo_blocking_notifier_chain_unregister(const u64 *arguments)
{
	blocking_notifier_chain_unregister((struct blocking_notifier_head *)arguments[0], (struct notifier_block *)arguments[1]);
}
const struct cordon_inverse cordon_inverse_blocking_notifier_chain_unregister = {
	.name = "blocking_notifier_chain_unregister",
	.argument_count = 2,
	.undo = undo_blocking_notifier_chain_unregister,
};

static void undo_cancel_delayed_work_sync(const u64 *arguments)
{
	cancel_delayed_work_sync((struct delayed_work *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_cancel_delayed_work_sync = {
	.name = "cancel_delayed_work_sync",
	.argument_count = 1,
	.undo = undo_cancel_delayed_work_sync,
};

static void undo_cancel_work_sync(const u64 *arguments)
{
	cancel_work_sync((struct work_struct *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_cancel_work_sync = {
	.name = "cancel_work_sync",
	.argument_count = 1,
	.undo = undo_cancel_work_sync,
};

static void undo_cdev_device_del(const u64 *arguments)
{
	cdev_device_del((struct cdev *)arguments[0], (struct device *)arguments[1]);
}
const struct cordon_inverse cordon_inverse_cdev_device_del = {
	.name = "cdev_device_del",
	.argument_count = 2,
	.undo = undo_cdev_device_del,
};

static void undo_class_unregister(const u64 *arguments)
{
	class_unregister((const struct class *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_class_unregister = {
	.name = "class_unregister",
	.argument_count = 1,
	.undo = undo_class_unregister,
};

static void undo_cleanup_srcu_struct(const u64 *arguments)
{
	cleanup_srcu_struct((struct srcu_struct *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_cleanup_srcu_struct = {
	.name = "cleanup_srcu_struct",
	.argument_count = 1,
	.undo = undo_cleanup_srcu_struct,
};

static void undo_configfs_unregister_subsystem(const u64 *arguments)
{
	if (late_configfs_unregister_subsystem)
		((typeof(&configfs_unregister_subsystem))late_configfs_unregister_subsystem)((struct configfs_subsystem *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_configfs_unregister_subsystem = {
	.name = "configfs_unregister_subsystem",
	.argument_count = 1,
	.undo = undo_configfs_unregister_subsystem,
};

static void undo_cpu_latency_qos_remove_request(const u64 *arguments)
{
	cpu_latency_qos_remove_request((struct pm_qos_request *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_cpu_latency_qos_remove_request = {
	.name = "cpu_latency_qos_remove_request",
	.argument_count = 1,
	.undo = undo_cpu_latency_qos_remove_request,
};

static void undo_cpus_read_unlock(const u64 *arguments)
{
	cpus_read_unlock();
}
const struct cordon_inverse cordon_inverse_cpus_read_unlock = {
	.name = "cpus_read_unlock",
	.argument_count = 0,
	.undo = undo_cpus_read_unlock,
};

static void undo_crypto_destroy_tfm(const u64 *arguments)
{
	crypto_destroy_tfm((void *)arguments[0], (struct crypto_tfm *)arguments[1]);
}
const struct cordon_inverse cordon_inverse_crypto_destroy_tfm = {
	.name = "crypto_destroy_tfm",
	.argument_count = 2,
	.undo = undo_crypto_destroy_tfm,
};

static void undo_crypto_unregister_alg(const u64 *arguments)
{
	crypto_unregister_alg((struct crypto_alg *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_crypto_unregister_alg = {
	.name = "crypto_unregister_alg",
	.argument_count = 1,
	.undo = undo_crypto_unregister_alg,
};

static void undo_crypto_unregister_shash(const u64 *arguments)
{
	crypto_unregister_shash((struct shash_alg *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_crypto_unregister_shash = {
	.name = "crypto_unregister_shash",
	.argument_count = 1,
	.undo = undo_crypto_unregister_shash,
};

static void undo_crypto_unregister_shashes(const u64 *arguments)
{
	crypto_unregister_shashes((struct shash_alg *)arguments[0], (int)arguments[1]);
}
const struct cordon_inverse cordon_inverse_crypto_unregister_shashes = {
	.name = "crypto_unregister_shashes",
	.argument_count = 2,
	.undo = undo_crypto_unregister_shashes,
};

static void undo_debugfs_remove(const u64 *arguments)
{
	debugfs_remove((struct dentry *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_debugfs_remove = {
	.name = "debugfs_remove",
	.argument_count = 1,
	.undo = undo_debugfs_remove,
};

static void undo_del_gendisk(const u64 *arguments)
{
	del_gendisk((struct gendisk *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_del_gendisk = {
	.name = "del_gendisk",
	.argument_count = 1,
	.undo = undo_del_gendisk,
};

static void undo_destroy_workqueue(const u64 *arguments)
{
	destroy_workqueue((struct workqueue_struct *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_destroy_workqueue = {
	.name = "destroy_workqueue",
	.argument_count = 1,
	.undo = undo_destroy_workqueue,
};

static void undo_device_del(const u64 *arguments)
{
	device_del((struct device *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_device_del = {
	.name = "device_del",
	.argument_count = 1,
	.undo = undo_device_del,
};

static void undo_device_remove_bin_file(const u64 *arguments)
{
	device_remove_bin_file((struct device *)arguments[0], (const struct bin_attribute *)arguments[1]);
}
const struct cordon_inverse cordon_inverse_device_remove_bin_file = {
	.name = "device_remove_bin_file",
	.argument_count = 2,
	.undo = undo_device_remove_bin_file,
};

static void undo_device_remove_file(const u64 *arguments)
{
	device_remove_file((struct device *)arguments[0], (const struct device_attribute *)arguments[1]);
}
const struct cordon_inverse cordon_inverse_device_remove_file = {
	.name = "device_remove_file",
	.argument_count = 2,
	.undo = undo_device_remove_file,
};

static void undo_devm_free_irq(const u64 *arguments)
{
	devm_free_irq((struct device *)arguments[0], (unsigned int)arguments[1], (void *)arguments[2]);
}
const struct cordon_inverse cordon_inverse_devm_free_irq = {
	.name = "devm_free_irq",
	.argument_count = 3,
	.undo = undo_devm_free_irq,
};

static void undo_dma_free_attrs(const u64 *arguments)
{
	dma_free_attrs((struct device *)arguments[0], (size_t)arguments[1], (void *)arguments[2], (dma_addr_t)arguments[3], (unsigned long)arguments[4]);
}
const struct cordon_inverse cordon_inverse_dma_free_attrs = {
	.name = "dma_free_attrs",
	.argument_count = 5,
	.undo = undo_dma_free_attrs,
};

static void undo_dma_pool_destroy(const u64 *arguments)
{
	dma_pool_destroy((struct dma_pool *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_dma_pool_destroy = {
	.name = "dma_pool_destroy",
	.argument_count = 1,
	.undo = undo_dma_pool_destroy,
};

static void undo_dma_pool_free(const u64 *arguments)
{
	dma_pool_free((struct dma_pool *)arguments[0], (void *)arguments[1], (dma_addr_t)arguments[2]);
}
const struct cordon_inverse cordon_inverse_dma_pool_free = {
	.name = "dma_pool_free",
	.argument_count = 3,
	.undo = undo_dma_pool_free,
};

static void undo_dma_unmap_page_attrs(const u64 *arguments)
{
	dma_unmap_page_attrs((struct device *)arguments[0], (dma_addr_t)arguments[1], (size_t)arguments[2], (enum dma_data_direction)arguments[3], (unsigned long)arguments[4]);
}
const struct cordon_inverse cordon_inverse_dma_unmap_page_attrs = {
	.name = "dma_unmap_page_attrs",
	.argument_count = 5,
	.undo = undo_dma_unmap_page_attrs,
};

static void undo_dma_unmap_sg_attrs(const u64 *arguments)
{
	dma_unmap_sg_attrs((struct device *)arguments[0], (struct scatterlist *)arguments[1], (int)arguments[2], (enum dma_data_direction)arguments[3], (unsigned long)arguments[4]);
}
const struct cordon_inverse cordon_inverse_dma_unmap_sg_attrs = {
	.name = "dma_unmap_sg_attrs",
	.argument_count = 5,
	.undo = undo_dma_unmap_sg_attrs,
};

static void undo_driver_unregister(const u64 *arguments)
{
	driver_unregister((struct device_driver *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_driver_unregister = {
	.name = "driver_unregister",
	.argument_count = 1,
	.undo = undo_driver_unregister,
};

static void undo_finish_wait(const u64 *arguments)
{
	finish_wait((struct wait_queue_head *)arguments[0], (struct wait_queue_entry *)arguments[1]);
}
const struct cordon_inverse cordon_inverse_finish_wait = {
	.name = "finish_wait",
	.argument_count = 2,
	.undo = undo_finish_wait,
};

static void undo_free_irq(const u64 *arguments)
{
	free_irq((unsigned int)arguments[0], (void *)arguments[1]);
}
const struct cordon_inverse cordon_inverse_free_irq = {
	.name = "free_irq",
	.argument_count = 2,
	.undo = undo_free_irq,
};

static void undo_free_opal_dev(const u64 *arguments)
{
	free_opal_dev((struct opal_dev *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_free_opal_dev = {
	.name = "free_opal_dev",
	.argument_count = 1,
	.undo = undo_free_opal_dev,
};

static void undo_free_percpu(const u64 *arguments)
{
	free_percpu((void *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_free_percpu = {
	.name = "free_percpu",
	.argument_count = 1,
	.undo = undo_free_percpu,
};

const struct cordon_inverse cordon_inverse_fwnode_handle_put = {
	.name = "fwnode_handle_put",
	.argument_count = 0,
};

static void undo_hid_hw_close(const u64 *arguments)
{
	if (late_hid_hw_close)
		((typeof(&hid_hw_close))late_hid_hw_close)((struct hid_device *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_hid_hw_close = {
	.name = "hid_hw_close",
	.argument_count = 1,
	.undo = undo_hid_hw_close,
};

static void undo_hid_hw_stop(const u64 *arguments)
{
	if (late_hid_hw_stop)
		((typeof(&hid_hw_stop))late_hid_hw_stop)((struct hid_device *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_hid_hw_stop = {
	.name = "hid_hw_stop",
	.argument_count = 1,
	.undo = undo_hid_hw_stop,
};

static void undo_hid_unregister_driver(const u64 *arguments)
{
	if (late_hid_unregister_driver)
		((typeof(&hid_unregister_driver))late_hid_unregister_driver)((struct hid_driver *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_hid_unregister_driver = {
	.name = "hid_unregister_driver",
	.argument_count = 1,
	.undo = undo_hid_unregister_driver,
};

static void undo_hrtimer_cancel(const u64 *arguments)
{
	hrtimer_cancel((struct hrtimer *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_hrtimer_cancel = {
	.name = "hrtimer_cancel",
	.argument_count = 1,
	.undo = undo_hrtimer_cancel,
};

static void undo_hwmon_device_unregister(const u64 *arguments)
{
	hwmon_device_unregister((struct device *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_hwmon_device_unregister = {
	.name = "hwmon_device_unregister",
	.argument_count = 1,
	.undo = undo_hwmon_device_unregister,
};

static void undo_hwrng_unregister(const u64 *arguments)
{
	hwrng_unregister((struct hwrng *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_hwrng_unregister = {
	.name = "hwrng_unregister",
	.argument_count = 1,
	.undo = undo_hwrng_unregister,
};

static void undo_i2c_del_adapter(const u64 *arguments)
{
	i2c_del_adapter((struct i2c_adapter *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_i2c_del_adapter = {
	.name = "i2c_del_adapter",
	.argument_count = 1,
	.undo = undo_i2c_del_adapter,
};

static void undo_i2c_del_driver(const u64 *arguments)
{
	i2c_del_driver((struct i2c_driver *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_i2c_del_driver = {
	.name = "i2c_del_driver",
	.argument_count = 1,
	.undo = undo_i2c_del_driver,
};

static void undo_i2c_unregister_device(const u64 *arguments)
{
	i2c_unregister_device((struct i2c_client *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_i2c_unregister_device = {
	.name = "i2c_unregister_device",
	.argument_count = 1,
	.undo = undo_i2c_unregister_device,
};

static void undo_iio_device_release_direct_mode(const u64 *arguments)
{
	if (late_iio_device_release_direct_mode)
		((typeof(&iio_device_release_direct_mode))late_iio_device_release_direct_mode)((struct iio_dev *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_iio_device_release_direct_mode = {
	.name = "iio_device_release_direct_mode",
	.argument_count = 1,
	.undo = undo_iio_device_release_direct_mode,
};

static void undo_iio_device_unregister(const u64 *arguments)
{
	if (late_iio_device_unregister)
		((typeof(&iio_device_unregister))late_iio_device_unregister)((struct iio_dev *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_iio_device_unregister = {
	.name = "iio_device_unregister",
	.argument_count = 1,
	.undo = undo_iio_device_unregister,
};

static void undo_iio_map_array_unregister(const u64 *arguments)
{
	if (late_iio_map_array_unregister)
		((typeof(&iio_map_array_unregister))late_iio_map_array_unregister)((struct iio_dev *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_iio_map_array_unregister = {
	.name = "iio_map_array_unregister",
	.argument_count = 1,
	.undo = undo_iio_map_array_unregister,
};

static void undo_iio_triggered_buffer_cleanup(const u64 *arguments)
{
	if (late_iio_triggered_buffer_cleanup)
		((typeof(&iio_triggered_buffer_cleanup))late_iio_triggered_buffer_cleanup)((struct iio_dev *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_iio_triggered_buffer_cleanup = {
	.name = "iio_triggered_buffer_cleanup",
	.argument_count = 1,
	.undo = undo_iio_triggered_buffer_cleanup,
};

static void undo_input_free_device(const u64 *arguments)
{
	input_free_device((struct input_dev *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_input_free_device = {
	.name = "input_free_device",
	.argument_count = 1,
	.undo = undo_input_free_device,
};

static void undo_input_unregister_device(const u64 *arguments)
{
	input_unregister_device((struct input_dev *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_input_unregister_device = {
	.name = "input_unregister_device",
	.argument_count = 1,
	.undo = undo_input_unregister_device,
};

static void undo_kernel_fpu_end(const u64 *arguments)
{
	kernel_fpu_end();
}
const struct cordon_inverse cordon_inverse_kernel_fpu_end = {
	.name = "kernel_fpu_end",
	.argument_count = 0,
	.undo = undo_kernel_fpu_end,
};

static void undo_kmem_cache_destroy(const u64 *arguments)
{
	kmem_cache_destroy((struct kmem_cache *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_kmem_cache_destroy = {
	.name = "kmem_cache_destroy",
	.argument_count = 1,
	.undo = undo_kmem_cache_destroy,
};

static void undo_kthread_stop(const u64 *arguments)
{
	kthread_stop((struct task_struct *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_kthread_stop = {
	.name = "kthread_stop",
	.argument_count = 1,
	.undo = undo_kthread_stop,
};

static void undo_led_classdev_unregister(const u64 *arguments)
{
	led_classdev_unregister((struct led_classdev *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_led_classdev_unregister = {
	.name = "led_classdev_unregister",
	.argument_count = 1,
	.undo = undo_led_classdev_unregister,
};

static void undo_mdiobus_unregister(const u64 *arguments)
{
	if (late_mdiobus_unregister)
		((typeof(&mdiobus_unregister))late_mdiobus_unregister)((struct mii_bus *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_mdiobus_unregister = {
	.name = "mdiobus_unregister",
	.argument_count = 1,
	.undo = undo_mdiobus_unregister,
};

static void undo_mempool_destroy(const u64 *arguments)
{
	mempool_destroy((mempool_t *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_mempool_destroy = {
	.name = "mempool_destroy",
	.argument_count = 1,
	.undo = undo_mempool_destroy,
};

static void undo_module_put(const u64 *arguments)
{
	module_put((struct module *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_module_put = {
	.name = "module_put",
	.argument_count = 1,
	.undo = undo_module_put,
};

static void undo_mutex_unlock(const u64 *arguments)
{
	mutex_unlock((struct mutex *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_mutex_unlock = {
	.name = "mutex_unlock",
	.argument_count = 1,
	.undo = undo_mutex_unlock,
};

static void undo_net_dim_free_irq_moder(const u64 *arguments)
{
	net_dim_free_irq_moder((struct net_device *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_net_dim_free_irq_moder = {
	.name = "net_dim_free_irq_moder",
	.argument_count = 1,
	.undo = undo_net_dim_free_irq_moder,
};

static void undo_net_failover_destroy(const u64 *arguments)
{
	if (late_net_failover_destroy)
		((typeof(&net_failover_destroy))late_net_failover_destroy)((struct failover *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_net_failover_destroy = {
	.name = "net_failover_destroy",
	.argument_count = 1,
	.undo = undo_net_failover_destroy,
};

static void undo_netif_tx_unlock(const u64 *arguments)
{
	netif_tx_unlock((struct net_device *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_netif_tx_unlock = {
	.name = "netif_tx_unlock",
	.argument_count = 1,
	.undo = undo_netif_tx_unlock,
};

static void undo_pci_cfg_access_unlock(const u64 *arguments)
{
	pci_cfg_access_unlock((struct pci_dev *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_pci_cfg_access_unlock = {
	.name = "pci_cfg_access_unlock",
	.argument_count = 1,
	.undo = undo_pci_cfg_access_unlock,
};

static void undo_pci_dev_put(const u64 *arguments)
{
	pci_dev_put((struct pci_dev *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_pci_dev_put = {
	.name = "pci_dev_put",
	.argument_count = 1,
	.undo = undo_pci_dev_put,
};

static void undo_pci_disable_device(const u64 *arguments)
{
	pci_disable_device((struct pci_dev *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_pci_disable_device = {
	.name = "pci_disable_device",
	.argument_count = 1,
	.undo = undo_pci_disable_device,
};

static void undo_pci_disable_msi(const u64 *arguments)
{
	pci_disable_msi((struct pci_dev *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_pci_disable_msi = {
	.name = "pci_disable_msi",
	.argument_count = 1,
	.undo = undo_pci_disable_msi,
};

static void undo_pci_disable_msix(const u64 *arguments)
{
	pci_disable_msix((struct pci_dev *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_pci_disable_msix = {
	.name = "pci_disable_msix",
	.argument_count = 1,
	.undo = undo_pci_disable_msix,
};

static void undo_pci_disable_sriov(const u64 *arguments)
{
	pci_disable_sriov((struct pci_dev *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_pci_disable_sriov = {
	.name = "pci_disable_sriov",
	.argument_count = 1,
	.undo = undo_pci_disable_sriov,
};

static void undo_pci_free_irq(const u64 *arguments)
{
	pci_free_irq((struct pci_dev *)arguments[0], (unsigned int)arguments[1], (void *)arguments[2]);
}
const struct cordon_inverse cordon_inverse_pci_free_irq = {
	.name = "pci_free_irq",
	.argument_count = 3,
	.undo = undo_pci_free_irq,
};

static void undo_pci_free_irq_vectors(const u64 *arguments)
{
	pci_free_irq_vectors((struct pci_dev *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_pci_free_irq_vectors = {
	.name = "pci_free_irq_vectors",
	.argument_count = 1,
	.undo = undo_pci_free_irq_vectors,
};

static void undo_pci_release_region(const u64 *arguments)
{
	pci_release_region((struct pci_dev *)arguments[0], (int)arguments[1]);
}
const struct cordon_inverse cordon_inverse_pci_release_region = {
	.name = "pci_release_region",
	.argument_count = 2,
	.undo = undo_pci_release_region,
};

static void undo_pci_release_regions(const u64 *arguments)
{
	pci_release_regions((struct pci_dev *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_pci_release_regions = {
	.name = "pci_release_regions",
	.argument_count = 1,
	.undo = undo_pci_release_regions,
};

static void undo_pci_release_selected_regions(const u64 *arguments)
{
	pci_release_selected_regions((struct pci_dev *)arguments[0], (int)arguments[1]);
}
const struct cordon_inverse cordon_inverse_pci_release_selected_regions = {
	.name = "pci_release_selected_regions",
	.argument_count = 2,
	.undo = undo_pci_release_selected_regions,
};

static void undo_pci_unregister_driver(const u64 *arguments)
{
	pci_unregister_driver((struct pci_driver *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_pci_unregister_driver = {
	.name = "pci_unregister_driver",
	.argument_count = 1,
	.undo = undo_pci_unregister_driver,
};

static void undo_phy_disconnect(const u64 *arguments)
{
	if (late_phy_disconnect)
		((typeof(&phy_disconnect))late_phy_disconnect)((struct phy_device *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_phy_disconnect = {
	.name = "phy_disconnect",
	.argument_count = 1,
	.undo = undo_phy_disconnect,
};

static void undo_phy_drivers_unregister(const u64 *arguments)
{
	if (late_phy_drivers_unregister)
		((typeof(&phy_drivers_unregister))late_phy_drivers_unregister)((struct phy_driver *)arguments[0], (int)arguments[1]);
}
const struct cordon_inverse cordon_inverse_phy_drivers_unregister = {
	.name = "phy_drivers_unregister",
	.argument_count = 2,
	.undo = undo_phy_drivers_unregister,
};

static void undo_platform_device_del(const u64 *arguments)
{
	platform_device_del((struct platform_device *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_platform_device_del = {
	.name = "platform_device_del",
	.argument_count = 1,
	.undo = undo_platform_device_del,
};

static void undo_platform_device_put(const u64 *arguments)
{
	platform_device_put((struct platform_device *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_platform_device_put = {
	.name = "platform_device_put",
	.argument_count = 1,
	.undo = undo_platform_device_put,
};

static void undo_platform_device_unregister(const u64 *arguments)
{
	platform_device_unregister((struct platform_device *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_platform_device_unregister = {
	.name = "platform_device_unregister",
	.argument_count = 1,
	.undo = undo_platform_device_unregister,
};

static void undo_platform_driver_unregister(const u64 *arguments)
{
	platform_driver_unregister((struct platform_driver *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_platform_driver_unregister = {
	.name = "platform_driver_unregister",
	.argument_count = 1,
	.undo = undo_platform_driver_unregister,
};

static void undo_ptp_clock_unregister(const u64 *arguments)
{
	ptp_clock_unregister((struct ptp_clock *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_ptp_clock_unregister = {
	.name = "ptp_clock_unregister",
	.argument_count = 1,
	.undo = undo_ptp_clock_unregister,
};

static void undo_put_device(const u64 *arguments)
{
	put_device((struct device *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_put_device = {
	.name = "put_device",
	.argument_count = 1,
	.undo = undo_put_device,
};

static void undo_put_disk(const u64 *arguments)
{
	put_disk((struct gendisk *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_put_disk = {
	.name = "put_disk",
	.argument_count = 1,
	.undo = undo_put_disk,
};

static void undo_raw_notifier_chain_unregister(const u64 *arguments)
{
	raw_notifier_chain_unregister((struct raw_notifier_head *)arguments[0], (struct notifier_block *)arguments[1]);
}
const struct cordon_inverse cordon_inverse_raw_notifier_chain_unregister = {
	.name = "raw_notifier_chain_unregister",
	.argument_count = 2,
	.undo = undo_raw_notifier_chain_unregister,
};

static void undo_rc_map_unregister(const u64 *arguments)
{
	if (late_rc_map_unregister)
		((typeof(&rc_map_unregister))late_rc_map_unregister)((struct rc_map_list *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_rc_map_unregister = {
	.name = "rc_map_unregister",
	.argument_count = 1,
	.undo = undo_rc_map_unregister,
};

static void undo_regmap_exit(const u64 *arguments)
{
	regmap_exit((struct regmap *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_regmap_exit = {
	.name = "regmap_exit",
	.argument_count = 1,
	.undo = undo_regmap_exit,
};

static void undo_regulator_bulk_disable(const u64 *arguments)
{
	regulator_bulk_disable((int)arguments[0], (struct regulator_bulk_data *)arguments[1]);
}
const struct cordon_inverse cordon_inverse_regulator_bulk_disable = {
	.name = "regulator_bulk_disable",
	.argument_count = 2,
	.undo = undo_regulator_bulk_disable,
};

static void undo_regulator_disable(const u64 *arguments)
{
	regulator_disable((struct regulator *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_regulator_disable = {
	.name = "regulator_disable",
	.argument_count = 1,
	.undo = undo_regulator_disable,
};

static void undo_release_firmware(const u64 *arguments)
{
	release_firmware((const struct firmware *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_release_firmware = {
	.name = "release_firmware",
	.argument_count = 1,
	.undo = undo_release_firmware,
};

static void undo_rfkill_unregister(const u64 *arguments)
{
	if (late_rfkill_unregister)
		((typeof(&rfkill_unregister))late_rfkill_unregister)((struct rfkill *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_rfkill_unregister = {
	.name = "rfkill_unregister",
	.argument_count = 1,
	.undo = undo_rfkill_unregister,
};

static void undo_rtnl_link_unregister(const u64 *arguments)
{
	rtnl_link_unregister((struct rtnl_link_ops *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_rtnl_link_unregister = {
	.name = "rtnl_link_unregister",
	.argument_count = 1,
	.undo = undo_rtnl_link_unregister,
};

static void undo_rtnl_unlock(const u64 *arguments)
{
	rtnl_unlock();
}
const struct cordon_inverse cordon_inverse_rtnl_unlock = {
	.name = "rtnl_unlock",
	.argument_count = 0,
	.undo = undo_rtnl_unlock,
};

static void undo_serio_close(const u64 *arguments)
{
	serio_close((struct serio *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_serio_close = {
	.name = "serio_close",
	.argument_count = 1,
	.undo = undo_serio_close,
};

static void undo_serio_unregister_driver(const u64 *arguments)
{
	serio_unregister_driver((struct serio_driver *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_serio_unregister_driver = {
	.name = "serio_unregister_driver",
	.argument_count = 1,
	.undo = undo_serio_unregister_driver,
};

static void undo_sysfs_remove_bin_file(const u64 *arguments)
{
	sysfs_remove_bin_file((struct kobject *)arguments[0], (const struct bin_attribute *)arguments[1]);
}
const struct cordon_inverse cordon_inverse_sysfs_remove_bin_file = {
	.name = "sysfs_remove_bin_file",
	.argument_count = 2,
	.undo = undo_sysfs_remove_bin_file,
};

static void undo_sysfs_remove_file_ns(const u64 *arguments)
{
	sysfs_remove_file_ns((struct kobject *)arguments[0], (const struct attribute *)arguments[1], (const void *)arguments[2]);
}
const struct cordon_inverse cordon_inverse_sysfs_remove_file_ns = {
	.name = "sysfs_remove_file_ns",
	.argument_count = 3,
	.undo = undo_sysfs_remove_file_ns,
};

static void undo_sysfs_remove_group(const u64 *arguments)
{
	sysfs_remove_group((struct kobject *)arguments[0], (const struct attribute_group *)arguments[1]);
}
const struct cordon_inverse cordon_inverse_sysfs_remove_group = {
	.name = "sysfs_remove_group",
	.argument_count = 2,
	.undo = undo_sysfs_remove_group,
};

static void undo_sysfs_remove_groups(const u64 *arguments)
{
	sysfs_remove_groups((struct kobject *)arguments[0], (const struct attribute_group **)arguments[1]);
}
const struct cordon_inverse cordon_inverse_sysfs_remove_groups = {
	.name = "sysfs_remove_groups",
	.argument_count = 2,
	.undo = undo_sysfs_remove_groups,
};

static void undo_sysfs_remove_link(const u64 *arguments)
{
	sysfs_remove_link((struct kobject *)arguments[0], (const char *)arguments[1]);
}
const struct cordon_inverse cordon_inverse_sysfs_remove_link = {
	.name = "sysfs_remove_link",
	.argument_count = 2,
	.undo = undo_sysfs_remove_link,
};

static void undo_tasklet_kill(const u64 *arguments)
{
	tasklet_kill((struct tasklet_struct *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_tasklet_kill = {
	.name = "tasklet_kill",
	.argument_count = 1,
	.undo = undo_tasklet_kill,
};

static void undo_timer_delete_sync(const u64 *arguments)
{
	timer_delete_sync((struct timer_list *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_timer_delete_sync = {
	.name = "timer_delete_sync",
	.argument_count = 1,
	.undo = undo_timer_delete_sync,
};

static void undo_unload_nls(const u64 *arguments)
{
	unload_nls((struct nls_table *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_unload_nls = {
	.name = "unload_nls",
	.argument_count = 1,
	.undo = undo_unload_nls,
};

static void undo_unregister_blkdev(const u64 *arguments)
{
	unregister_blkdev((unsigned int)arguments[0], (const char *)arguments[1]);
}
const struct cordon_inverse cordon_inverse_unregister_blkdev = {
	.name = "unregister_blkdev",
	.argument_count = 2,
	.undo = undo_unregister_blkdev,
};

static void undo_unregister_chrdev_region(const u64 *arguments)
{
	unregister_chrdev_region((dev_t)arguments[0], (unsigned int)arguments[1]);
}
const struct cordon_inverse cordon_inverse_unregister_chrdev_region = {
	.name = "unregister_chrdev_region",
	.argument_count = 2,
	.undo = undo_unregister_chrdev_region,
};

static void undo_unregister_ip_vs_scheduler(const u64 *arguments)
{
	if (late_unregister_ip_vs_scheduler)
		((typeof(&unregister_ip_vs_scheduler))late_unregister_ip_vs_scheduler)((struct ip_vs_scheduler *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_unregister_ip_vs_scheduler = {
	.name = "unregister_ip_vs_scheduler",
	.argument_count = 1,
	.undo = undo_unregister_ip_vs_scheduler,
};

static void undo_unregister_netdev(const u64 *arguments)
{
	unregister_netdev((struct net_device *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_unregister_netdev = {
	.name = "unregister_netdev",
	.argument_count = 1,
	.undo = undo_unregister_netdev,
};

static void undo_unregister_netdevice_notifier(const u64 *arguments)
{
	unregister_netdevice_notifier((struct notifier_block *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_unregister_netdevice_notifier = {
	.name = "unregister_netdevice_notifier",
	.argument_count = 1,
	.undo = undo_unregister_netdevice_notifier,
};

static void undo_unregister_nls(const u64 *arguments)
{
	unregister_nls((struct nls_table *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_unregister_nls = {
	.name = "unregister_nls",
	.argument_count = 1,
	.undo = undo_unregister_nls,
};

static void undo_unregister_pm_notifier(const u64 *arguments)
{
	unregister_pm_notifier((struct notifier_block *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_unregister_pm_notifier = {
	.name = "unregister_pm_notifier",
	.argument_count = 1,
	.undo = undo_unregister_pm_notifier,
};

static void undo_unregister_reboot_notifier(const u64 *arguments)
{
	unregister_reboot_notifier((struct notifier_block *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_unregister_reboot_notifier = {
	.name = "unregister_reboot_notifier",
	.argument_count = 1,
	.undo = undo_unregister_reboot_notifier,
};

static void undo_unregister_virtio_driver(const u64 *arguments)
{
	unregister_virtio_driver((struct virtio_driver *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_unregister_virtio_driver = {
	.name = "unregister_virtio_driver",
	.argument_count = 1,
	.undo = undo_unregister_virtio_driver,
};

static void undo_up_read(const u64 *arguments)
{
	up_read((struct rw_semaphore *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_up_read = {
	.name = "up_read",
	.argument_count = 1,
	.undo = undo_up_read,
};

static void undo_up_write(const u64 *arguments)
{
	up_write((struct rw_semaphore *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_up_write = {
	.name = "up_write",
	.argument_count = 1,
	.undo = undo_up_write,
};

static void undo_usb_autopm_put_interface(const u64 *arguments)
{
	if (late_usb_autopm_put_interface)
		((typeof(&usb_autopm_put_interface))late_usb_autopm_put_interface)((struct usb_interface *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_usb_autopm_put_interface = {
	.name = "usb_autopm_put_interface",
	.argument_count = 1,
	.undo = undo_usb_autopm_put_interface,
};

static void undo_usb_autopm_put_interface_async(const u64 *arguments)
{
	if (late_usb_autopm_put_interface_async)
		((typeof(&usb_autopm_put_interface_async))late_usb_autopm_put_interface_async)((struct usb_interface *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_usb_autopm_put_interface_async = {
	.name = "usb_autopm_put_interface_async",
	.argument_count = 1,
	.undo = undo_usb_autopm_put_interface_async,
};

static void undo_usb_deregister(const u64 *arguments)
{
	if (late_usb_deregister)
		((typeof(&usb_deregister))late_usb_deregister)((struct usb_driver *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_usb_deregister = {
	.name = "usb_deregister",
	.argument_count = 1,
	.undo = undo_usb_deregister,
};

static void undo_usb_driver_release_interface(const u64 *arguments)
{
	if (late_usb_driver_release_interface)
		((typeof(&usb_driver_release_interface))late_usb_driver_release_interface)((struct usb_driver *)arguments[0], (struct usb_interface *)arguments[1]);
}
const struct cordon_inverse cordon_inverse_usb_driver_release_interface = {
	.name = "usb_driver_release_interface",
	.argument_count = 2,
	.undo = undo_usb_driver_release_interface,
};

static void undo_usb_kill_urb(const u64 *arguments)
{
	if (late_usb_kill_urb)
		((typeof(&usb_kill_urb))late_usb_kill_urb)((struct urb *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_usb_kill_urb = {
	.name = "usb_kill_urb",
	.argument_count = 1,
	.undo = undo_usb_kill_urb,
};

static void undo_usb_put_dev(const u64 *arguments)
{
	if (late_usb_put_dev)
		((typeof(&usb_put_dev))late_usb_put_dev)((struct usb_device *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_usb_put_dev = {
	.name = "usb_put_dev",
	.argument_count = 1,
	.undo = undo_usb_put_dev,
};

static void undo_usb_put_intf(const u64 *arguments)
{
	if (late_usb_put_intf)
		((typeof(&usb_put_intf))late_usb_put_intf)((struct usb_interface *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_usb_put_intf = {
	.name = "usb_put_intf",
	.argument_count = 1,
	.undo = undo_usb_put_intf,
};

static void undo_virtqueue_dma_unmap_single_attrs(const u64 *arguments)
{
	virtqueue_dma_unmap_single_attrs((struct virtqueue *)arguments[0], (dma_addr_t)arguments[1], (size_t)arguments[2], (enum dma_data_direction)arguments[3], (unsigned long)arguments[4]);
}
const struct cordon_inverse cordon_inverse_virtqueue_dma_unmap_single_attrs = {
	.name = "virtqueue_dma_unmap_single_attrs",
	.argument_count = 5,
	.undo = undo_virtqueue_dma_unmap_single_attrs,
};

static void undo_watchdog_unregister_device(const u64 *arguments)
{
	if (late_watchdog_unregister_device)
		((typeof(&watchdog_unregister_device))late_watchdog_unregister_device)((struct watchdog_device *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_watchdog_unregister_device = {
	.name = "watchdog_unregister_device",
	.argument_count = 1,
	.undo = undo_watchdog_unregister_device,
};

static void undo_xdp_rxq_info_unreg(const u64 *arguments)
{
	xdp_rxq_info_unreg((struct xdp_rxq_info *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_xdp_rxq_info_unreg = {
	.name = "xdp_rxq_info_unreg",
	.argument_count = 1,
	.undo = undo_xdp_rxq_info_unreg,
};

static void undo_xp_dma_unmap(const u64 *arguments)
{
	xp_dma_unmap((struct xsk_buff_pool *)arguments[0], (unsigned long)arguments[1]);
}
const struct cordon_inverse cordon_inverse_xp_dma_unmap = {
	.name = "xp_dma_unmap",
	.argument_count = 2,
	.undo = undo_xp_dma_unmap,
};

static void undo_xt_unregister_match(const u64 *arguments)
{
	if (late_xt_unregister_match)
		((typeof(&xt_unregister_match))late_xt_unregister_match)((struct xt_match *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_xt_unregister_match = {
	.name = "xt_unregister_match",
	.argument_count = 1,
	.undo = undo_xt_unregister_match,
};

static void undo_xt_unregister_matches(const u64 *arguments)
{
	if (late_xt_unregister_matches)
		((typeof(&xt_unregister_matches))late_xt_unregister_matches)((struct xt_match *)arguments[0], (unsigned int)arguments[1]);
}
const struct cordon_inverse cordon_inverse_xt_unregister_matches = {
	.name = "xt_unregister_matches",
	.argument_count = 2,
	.undo = undo_xt_unregister_matches,
};

static void undo_xt_unregister_target(const u64 *arguments)
{
	if (late_xt_unregister_target)
		((typeof(&xt_unregister_target))late_xt_unregister_target)((struct xt_target *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_xt_unregister_target = {
	.name = "xt_unregister_target",
	.argument_count = 1,
	.undo = undo_xt_unregister_target,
};

static void undo_xt_unregister_targets(const u64 *arguments)
{
	if (late_xt_unregister_targets)
		((typeof(&xt_unregister_targets))late_xt_unregister_targets)((struct xt_target *)arguments[0], (unsigned int)arguments[1]);
}
const struct cordon_inverse cordon_inverse_xt_unregister_targets = {
	.name = "xt_unregister_targets",
	.argument_count = 2,
	.undo = undo_xt_unregister_targets,
};

static const struct cordon_slot slots_bin_attribute[] = {
	{ offsetof(struct bin_attribute, read), "read", &cordon_callback_bin_attribute__read },
	{ offsetof(struct bin_attribute, write), "write", &cordon_callback_bin_attribute__write },
	{ offsetof(struct bin_attribute, f_mapping), "f_mapping", NULL },
	{ offsetof(struct bin_attribute, llseek), "llseek", NULL },
	{ offsetof(struct bin_attribute, mmap), "mmap", NULL },
};
const struct cordon_table cordon_table_bin_attribute = {
	.name = "bin_attribute",
	.size = sizeof(struct bin_attribute),
	.slot_count = ARRAY_SIZE(slots_bin_attribute),
	.slots = slots_bin_attribute,
};

static const struct cordon_slot slots_blk_mq_ops[] = {
	{ offsetof(struct blk_mq_ops, commit_rqs), "commit_rqs", &cordon_callback_blk_mq_ops__commit_rqs },
	{ offsetof(struct blk_mq_ops, complete), "complete", &cordon_callback_blk_mq_ops__complete },
	{ offsetof(struct blk_mq_ops, exit_hctx), "exit_hctx", &cordon_callback_blk_mq_ops__exit_hctx },
	{ offsetof(struct blk_mq_ops, init_hctx), "init_hctx", &cordon_callback_blk_mq_ops__init_hctx },
	{ offsetof(struct blk_mq_ops, init_request), "init_request", &cordon_callback_blk_mq_ops__init_request },
	{ offsetof(struct blk_mq_ops, map_queues), "map_queues", &cordon_callback_blk_mq_ops__map_queues },
	{ offsetof(struct blk_mq_ops, poll), "poll", &cordon_callback_blk_mq_ops__poll },
	{ offsetof(struct blk_mq_ops, queue_rq), "queue_rq", &cordon_callback_blk_mq_ops__queue_rq },
	{ offsetof(struct blk_mq_ops, queue_rqs), "queue_rqs", &cordon_callback_blk_mq_ops__queue_rqs },
	{ offsetof(struct blk_mq_ops, timeout), "timeout", &cordon_callback_blk_mq_ops__timeout },
	{ offsetof(struct blk_mq_ops, get_budget), "get_budget", NULL },
	{ offsetof(struct blk_mq_ops, put_budget), "put_budget", NULL },
	{ offsetof(struct blk_mq_ops, set_rq_budget_token), "set_rq_budget_token", NULL },
	{ offsetof(struct blk_mq_ops, get_rq_budget_token), "get_rq_budget_token", NULL },
	{ offsetof(struct blk_mq_ops, exit_request), "exit_request", NULL },
	{ offsetof(struct blk_mq_ops, cleanup_rq), "cleanup_rq", NULL },
	{ offsetof(struct blk_mq_ops, busy), "busy", NULL },
	{ offsetof(struct blk_mq_ops, show_rq), "show_rq", NULL },
};
const struct cordon_table cordon_table_blk_mq_ops = {
	.name = "blk_mq_ops",
	.size = sizeof(struct blk_mq_ops),
	.slot_count = ARRAY_SIZE(slots_blk_mq_ops),
	.slots = slots_blk_mq_ops,
};

static const struct cordon_slot slots_block_device_operations[] = {
	{ offsetof(struct block_device_operations, check_events), "check_events", &cordon_callback_block_device_operations__check_events },
	{ offsetof(struct block_device_operations, compat_ioctl), "compat_ioctl", &cordon_callback_block_device_operations__compat_ioctl },
	{ offsetof(struct block_device_operations, free_disk), "free_disk", &cordon_callback_block_device_operations__free_disk },
	{ offsetof(struct block_device_operations, get_unique_id), "get_unique_id", &cordon_callback_block_device_operations__get_unique_id },
	{ offsetof(struct block_device_operations, getgeo), "getgeo", &cordon_callback_block_device_operations__getgeo },
	{ offsetof(struct block_device_operations, ioctl), "ioctl", &cordon_callback_block_device_operations__ioctl },
	{ offsetof(struct block_device_operations, open), "open", &cordon_callback_block_device_operations__open },
	{ offsetof(struct block_device_operations, release), "release", &cordon_callback_block_device_operations__release },
	{ offsetof(struct block_device_operations, report_zones), "report_zones", &cordon_callback_block_device_operations__report_zones },
	{ offsetof(struct block_device_operations, set_read_only), "set_read_only", &cordon_callback_block_device_operations__set_read_only },
	{ offsetof(struct block_device_operations, submit_bio), "submit_bio", &cordon_callback_block_device_operations__submit_bio },
	{ offsetof(struct block_device_operations, swap_slot_free_notify), "swap_slot_free_notify", &cordon_callback_block_device_operations__swap_slot_free_notify },
	{ offsetof(struct block_device_operations, unlock_native_capacity), "unlock_native_capacity", &cordon_callback_block_device_operations__unlock_native_capacity },
	{ offsetof(struct block_device_operations, poll_bio), "poll_bio", NULL },
	{ offsetof(struct block_device_operations, devnode), "devnode", NULL },
	{ offsetof(struct block_device_operations, alternative_gpt_sector), "alternative_gpt_sector", NULL },
};
const struct cordon_table cordon_table_block_device_operations = {
	.name = "block_device_operations",
	.size = sizeof(struct block_device_operations),
	.slot_count = ARRAY_SIZE(slots_block_device_operations),
	.slots = slots_block_device_operations,
};

static const struct cordon_slot slots_class[] = {
	{ offsetof(struct class, dev_uevent), "dev_uevent", &cordon_callback_class__dev_uevent },
	{ offsetof(struct class, devnode), "devnode", NULL },
	{ offsetof(struct class, class_release), "class_release", NULL },
	{ offsetof(struct class, dev_release), "dev_release", NULL },
	{ offsetof(struct class, shutdown_pre), "shutdown_pre", NULL },
	{ offsetof(struct class, namespace), "namespace", NULL },
	{ offsetof(struct class, get_ownership), "get_ownership", NULL },
};
const struct cordon_table cordon_table_class = {
	.name = "class",
	.size = sizeof(struct class),
	.slot_count = ARRAY_SIZE(slots_class),
	.slots = slots_class,
};

static const struct cordon_slot slots_configfs_attribute[] = {
	{ offsetof(struct configfs_attribute, show), "show", &cordon_callback_configfs_attribute__show },
	{ offsetof(struct configfs_attribute, store), "store", &cordon_callback_configfs_attribute__store },
};
const struct cordon_table cordon_table_configfs_attribute = {
	.name = "configfs_attribute",
	.size = sizeof(struct configfs_attribute),
	.slot_count = ARRAY_SIZE(slots_configfs_attribute),
	.slots = slots_configfs_attribute,
};

static const struct cordon_slot slots_configfs_bin_attribute[] = {
	{ offsetof(struct configfs_bin_attribute, read), "read", &cordon_callback_configfs_bin_attribute__read },
	{ offsetof(struct configfs_bin_attribute, write), "write", &cordon_callback_configfs_bin_attribute__write },
	{ offsetof(struct configfs_bin_attribute, cb_attr.show), "cb_attr.show", &cordon_callback_configfs_attribute__show },
	{ offsetof(struct configfs_bin_attribute, cb_attr.store), "cb_attr.store", &cordon_callback_configfs_attribute__store },
};
const struct cordon_table cordon_table_configfs_bin_attribute = {
	.name = "configfs_bin_attribute",
	.size = sizeof(struct configfs_bin_attribute),
	.slot_count = ARRAY_SIZE(slots_configfs_bin_attribute),
	.slots = slots_configfs_bin_attribute,
};

static const struct cordon_slot slots_configfs_group_operations[] = {
	{ offsetof(struct configfs_group_operations, disconnect_notify), "disconnect_notify", &cordon_callback_configfs_group_operations__disconnect_notify },
	{ offsetof(struct configfs_group_operations, drop_item), "drop_item", &cordon_callback_configfs_group_operations__drop_item },
	{ offsetof(struct configfs_group_operations, make_group), "make_group", &cordon_callback_configfs_group_operations__make_group },
	{ offsetof(struct configfs_group_operations, make_item), "make_item", &cordon_callback_configfs_group_operations__make_item },
	{ offsetof(struct configfs_group_operations, is_visible), "is_visible", NULL },
	{ offsetof(struct configfs_group_operations, is_bin_visible), "is_bin_visible", NULL },
};
const struct cordon_table cordon_table_configfs_group_operations = {
	.name = "configfs_group_operations",
	.size = sizeof(struct configfs_group_operations),
	.slot_count = ARRAY_SIZE(slots_configfs_group_operations),
	.slots = slots_configfs_group_operations,
};

static const struct cordon_slot slots_configfs_item_operations[] = {
	{ offsetof(struct configfs_item_operations, allow_link), "allow_link", &cordon_callback_configfs_item_operations__allow_link },
	{ offsetof(struct configfs_item_operations, drop_link), "drop_link", &cordon_callback_configfs_item_operations__drop_link },
	{ offsetof(struct configfs_item_operations, release), "release", &cordon_callback_configfs_item_operations__release },
};
const struct cordon_table cordon_table_configfs_item_operations = {
	.name = "configfs_item_operations",
	.size = sizeof(struct configfs_item_operations),
	.slot_count = ARRAY_SIZE(slots_configfs_item_operations),
	.slots = slots_configfs_item_operations,
};

static const struct cordon_slot slots_dev_pm_ops[] = {
	{ offsetof(struct dev_pm_ops, complete), "complete", &cordon_callback_dev_pm_ops__complete },
	{ offsetof(struct dev_pm_ops, freeze), "freeze", &cordon_callback_dev_pm_ops__freeze },
	{ offsetof(struct dev_pm_ops, freeze_late), "freeze_late", &cordon_callback_dev_pm_ops__freeze_late },
	{ offsetof(struct dev_pm_ops, freeze_noirq), "freeze_noirq", &cordon_callback_dev_pm_ops__freeze_noirq },
	{ offsetof(struct dev_pm_ops, poweroff), "poweroff", &cordon_callback_dev_pm_ops__poweroff },
	{ offsetof(struct dev_pm_ops, poweroff_late), "poweroff_late", &cordon_callback_dev_pm_ops__poweroff_late },
	{ offsetof(struct dev_pm_ops, poweroff_noirq), "poweroff_noirq", &cordon_callback_dev_pm_ops__poweroff_noirq },
	{ offsetof(struct dev_pm_ops, prepare), "prepare", &cordon_callback_dev_pm_ops__prepare },
	{ offsetof(struct dev_pm_ops, restore), "restore", &cordon_callback_dev_pm_ops__restore },
	{ offsetof(struct dev_pm_ops, restore_early), "restore_early", &cordon_callback_dev_pm_ops__restore_early },
	{ offsetof(struct dev_pm_ops, restore_noirq), "restore_noirq", &cordon_callback_dev_pm_ops__restore_noirq },
	{ offsetof(struct dev_pm_ops, resume), "resume", &cordon_callback_dev_pm_ops__resume },
	{ offsetof(struct dev_pm_ops, resume_early), "resume_early", &cordon_callback_dev_pm_ops__resume_early },
	{ offsetof(struct dev_pm_ops, resume_noirq), "resume_noirq", &cordon_callback_dev_pm_ops__resume_noirq },
	{ offsetof(struct dev_pm_ops, runtime_idle), "runtime_idle", &cordon_callback_dev_pm_ops__runtime_idle },
	{ offsetof(struct dev_pm_ops, runtime_resume), "runtime_resume", &cordon_callback_dev_pm_ops__runtime_resume },
	{ offsetof(struct dev_pm_ops, runtime_suspend), "runtime_suspend", &cordon_callback_dev_pm_ops__runtime_suspend },
	{ offsetof(struct dev_pm_ops, suspend), "suspend", &cordon_callback_dev_pm_ops__suspend },
	{ offsetof(struct dev_pm_ops, suspend_late), "suspend_late", &cordon_callback_dev_pm_ops__suspend_late },
	{ offsetof(struct dev_pm_ops, suspend_noirq), "suspend_noirq", &cordon_callback_dev_pm_ops__suspend_noirq },
	{ offsetof(struct dev_pm_ops, thaw), "thaw", &cordon_callback_dev_pm_ops__thaw },
	{ offsetof(struct dev_pm_ops, thaw_early), "thaw_early", &cordon_callback_dev_pm_ops__thaw_early },
	{ offsetof(struct dev_pm_ops, thaw_noirq), "thaw_noirq", &cordon_callback_dev_pm_ops__thaw_noirq },
};
const struct cordon_table cordon_table_dev_pm_ops = {
	.name = "dev_pm_ops",
	.size = sizeof(struct dev_pm_ops),
	.slot_count = ARRAY_SIZE(slots_dev_pm_ops),
	.slots = slots_dev_pm_ops,
};

static const struct cordon_slot slots_device_attribute[] = {
	{ offsetof(struct device_attribute, show), "show", &cordon_callback_device_attribute__show },
	{ offsetof(struct device_attribute, store), "store", &cordon_callback_device_attribute__store },
};
const struct cordon_table cordon_table_device_attribute = {
	.name = "device_attribute",
	.size = sizeof(struct device_attribute),
	.slot_count = ARRAY_SIZE(slots_device_attribute),
	.slots = slots_device_attribute,
};

static const struct cordon_slot slots_device_driver[] = {
	{ offsetof(struct device_driver, probe), "probe", &cordon_callback_device_driver__probe },
	{ offsetof(struct device_driver, remove), "remove", &cordon_callback_device_driver__remove },
	{ offsetof(struct device_driver, resume), "resume", &cordon_callback_device_driver__resume },
	{ offsetof(struct device_driver, shutdown), "shutdown", &cordon_callback_device_driver__shutdown },
	{ offsetof(struct device_driver, suspend), "suspend", &cordon_callback_device_driver__suspend },
	{ offsetof(struct device_driver, sync_state), "sync_state", NULL },
	{ offsetof(struct device_driver, coredump), "coredump", NULL },
};
const struct cordon_table cordon_table_device_driver = {
	.name = "device_driver",
	.size = sizeof(struct device_driver),
	.slot_count = ARRAY_SIZE(slots_device_driver),
	.slots = slots_device_driver,
};

static const struct cordon_slot slots_driver_info[] = {
	{ offsetof(struct driver_info, bind), "bind", &cordon_callback_driver_info__bind },
	{ offsetof(struct driver_info, check_connect), "check_connect", &cordon_callback_driver_info__check_connect },
	{ offsetof(struct driver_info, early_init), "early_init", &cordon_callback_driver_info__early_init },
	{ offsetof(struct driver_info, indication), "indication", &cordon_callback_driver_info__indication },
	{ offsetof(struct driver_info, link_reset), "link_reset", &cordon_callback_driver_info__link_reset },
	{ offsetof(struct driver_info, manage_power), "manage_power", &cordon_callback_driver_info__manage_power },
	{ offsetof(struct driver_info, recover), "recover", &cordon_callback_driver_info__recover },
	{ offsetof(struct driver_info, reset), "reset", &cordon_callback_driver_info__reset },
	{ offsetof(struct driver_info, rx_fixup), "rx_fixup", &cordon_callback_driver_info__rx_fixup },
	{ offsetof(struct driver_info, set_rx_mode), "set_rx_mode", &cordon_callback_driver_info__set_rx_mode },
	{ offsetof(struct driver_info, status), "status", &cordon_callback_driver_info__status },
	{ offsetof(struct driver_info, stop), "stop", &cordon_callback_driver_info__stop },
	{ offsetof(struct driver_info, tx_fixup), "tx_fixup", &cordon_callback_driver_info__tx_fixup },
	{ offsetof(struct driver_info, unbind), "unbind", &cordon_callback_driver_info__unbind },
};
const struct cordon_table cordon_table_driver_info = {
	.name = "driver_info",
	.size = sizeof(struct driver_info),
	.slot_count = ARRAY_SIZE(slots_driver_info),
	.slots = slots_driver_info,
};

static const struct cordon_slot slots_ethtool_ops[] = {
	{ offsetof(struct ethtool_ops, begin), "begin", &cordon_callback_ethtool_ops__begin },
	{ offsetof(struct ethtool_ops, complete), "complete", &cordon_callback_ethtool_ops__complete },
	{ offsetof(struct ethtool_ops, get_channels), "get_channels", &cordon_callback_ethtool_ops__get_channels },
	{ offsetof(struct ethtool_ops, get_coalesce), "get_coalesce", &cordon_callback_ethtool_ops__get_coalesce },
	{ offsetof(struct ethtool_ops, get_drvinfo), "get_drvinfo", &cordon_callback_ethtool_ops__get_drvinfo },
	{ offsetof(struct ethtool_ops, get_eee), "get_eee", &cordon_callback_ethtool_ops__get_eee },
	{ offsetof(struct ethtool_ops, get_eeprom), "get_eeprom", &cordon_callback_ethtool_ops__get_eeprom },
	{ offsetof(struct ethtool_ops, get_eeprom_len), "get_eeprom_len", &cordon_callback_ethtool_ops__get_eeprom_len },
	{ offsetof(struct ethtool_ops, get_ethtool_stats), "get_ethtool_stats", &cordon_callback_ethtool_ops__get_ethtool_stats },
	{ offsetof(struct ethtool_ops, get_link), "get_link", &cordon_callback_ethtool_ops__get_link },
	{ offsetof(struct ethtool_ops, get_link_ksettings), "get_link_ksettings", &cordon_callback_ethtool_ops__get_link_ksettings },
	{ offsetof(struct ethtool_ops, get_msglevel), "get_msglevel", &cordon_callback_ethtool_ops__get_msglevel },
	{ offsetof(struct ethtool_ops, get_pauseparam), "get_pauseparam", &cordon_callback_ethtool_ops__get_pauseparam },
	{ offsetof(struct ethtool_ops, get_per_queue_coalesce), "get_per_queue_coalesce", &cordon_callback_ethtool_ops__get_per_queue_coalesce },
	{ offsetof(struct ethtool_ops, get_priv_flags), "get_priv_flags", &cordon_callback_ethtool_ops__get_priv_flags },
	{ offsetof(struct ethtool_ops, get_regs), "get_regs", &cordon_callback_ethtool_ops__get_regs },
	{ offsetof(struct ethtool_ops, get_regs_len), "get_regs_len", &cordon_callback_ethtool_ops__get_regs_len },
	{ offsetof(struct ethtool_ops, get_ringparam), "get_ringparam", &cordon_callback_ethtool_ops__get_ringparam },
	{ offsetof(struct ethtool_ops, get_rxfh), "get_rxfh", &cordon_callback_ethtool_ops__get_rxfh },
	{ offsetof(struct ethtool_ops, get_rxfh_indir_size), "get_rxfh_indir_size", &cordon_callback_ethtool_ops__get_rxfh_indir_size },
	{ offsetof(struct ethtool_ops, get_rxfh_key_size), "get_rxfh_key_size", &cordon_callback_ethtool_ops__get_rxfh_key_size },
	{ offsetof(struct ethtool_ops, get_rxnfc), "get_rxnfc", &cordon_callback_ethtool_ops__get_rxnfc },
	{ offsetof(struct ethtool_ops, get_sset_count), "get_sset_count", &cordon_callback_ethtool_ops__get_sset_count },
	{ offsetof(struct ethtool_ops, get_strings), "get_strings", &cordon_callback_ethtool_ops__get_strings },
	{ offsetof(struct ethtool_ops, get_ts_info), "get_ts_info", &cordon_callback_ethtool_ops__get_ts_info },
	{ offsetof(struct ethtool_ops, get_wol), "get_wol", &cordon_callback_ethtool_ops__get_wol },
	{ offsetof(struct ethtool_ops, nway_reset), "nway_reset", &cordon_callback_ethtool_ops__nway_reset },
	{ offsetof(struct ethtool_ops, reset), "reset", &cordon_callback_ethtool_ops__reset },
	{ offsetof(struct ethtool_ops, self_test), "self_test", &cordon_callback_ethtool_ops__self_test },
	{ offsetof(struct ethtool_ops, set_channels), "set_channels", &cordon_callback_ethtool_ops__set_channels },
	{ offsetof(struct ethtool_ops, set_coalesce), "set_coalesce", &cordon_callback_ethtool_ops__set_coalesce },
	{ offsetof(struct ethtool_ops, set_eee), "set_eee", &cordon_callback_ethtool_ops__set_eee },
	{ offsetof(struct ethtool_ops, set_eeprom), "set_eeprom", &cordon_callback_ethtool_ops__set_eeprom },
	{ offsetof(struct ethtool_ops, set_link_ksettings), "set_link_ksettings", &cordon_callback_ethtool_ops__set_link_ksettings },
	{ offsetof(struct ethtool_ops, set_msglevel), "set_msglevel", &cordon_callback_ethtool_ops__set_msglevel },
	{ offsetof(struct ethtool_ops, set_pauseparam), "set_pauseparam", &cordon_callback_ethtool_ops__set_pauseparam },
	{ offsetof(struct ethtool_ops, set_per_queue_coalesce), "set_per_queue_coalesce", &cordon_callback_ethtool_ops__set_per_queue_coalesce },
	{ offsetof(struct ethtool_ops, set_phys_id), "set_phys_id", &cordon_callback_ethtool_ops__set_phys_id },
	{ offsetof(struct ethtool_ops, set_priv_flags), "set_priv_flags", &cordon_callback_ethtool_ops__set_priv_flags },
	{ offsetof(struct ethtool_ops, set_ringparam), "set_ringparam", &cordon_callback_ethtool_ops__set_ringparam },
	{ offsetof(struct ethtool_ops, set_rxfh), "set_rxfh", &cordon_callback_ethtool_ops__set_rxfh },
	{ offsetof(struct ethtool_ops, set_rxnfc), "set_rxnfc", &cordon_callback_ethtool_ops__set_rxnfc },
	{ offsetof(struct ethtool_ops, set_wol), "set_wol", &cordon_callback_ethtool_ops__set_wol },
	{ offsetof(struct ethtool_ops, get_link_ext_state), "get_link_ext_state", NULL },
	{ offsetof(struct ethtool_ops, get_link_ext_stats), "get_link_ext_stats", NULL },
	{ offsetof(struct ethtool_ops, get_pause_stats), "get_pause_stats", NULL },
	{ offsetof(struct ethtool_ops, flash_device), "flash_device", NULL },
	{ offsetof(struct ethtool_ops, get_rxfh_fields), "get_rxfh_fields", NULL },
	{ offsetof(struct ethtool_ops, set_rxfh_fields), "set_rxfh_fields", NULL },
	{ offsetof(struct ethtool_ops, create_rxfh_context), "create_rxfh_context", NULL },
	{ offsetof(struct ethtool_ops, modify_rxfh_context), "modify_rxfh_context", NULL },
	{ offsetof(struct ethtool_ops, remove_rxfh_context), "remove_rxfh_context", NULL },
	{ offsetof(struct ethtool_ops, get_dump_flag), "get_dump_flag", NULL },
	{ offsetof(struct ethtool_ops, get_dump_data), "get_dump_data", NULL },
	{ offsetof(struct ethtool_ops, set_dump), "set_dump", NULL },
	{ offsetof(struct ethtool_ops, get_ts_stats), "get_ts_stats", NULL },
	{ offsetof(struct ethtool_ops, get_module_info), "get_module_info", NULL },
	{ offsetof(struct ethtool_ops, get_module_eeprom), "get_module_eeprom", NULL },
	{ offsetof(struct ethtool_ops, get_tunable), "get_tunable", NULL },
	{ offsetof(struct ethtool_ops, set_tunable), "set_tunable", NULL },
	{ offsetof(struct ethtool_ops, get_fec_stats), "get_fec_stats", NULL },
	{ offsetof(struct ethtool_ops, get_fecparam), "get_fecparam", NULL },
	{ offsetof(struct ethtool_ops, set_fecparam), "set_fecparam", NULL },
	{ offsetof(struct ethtool_ops, get_ethtool_phy_stats), "get_ethtool_phy_stats", NULL },
	{ offsetof(struct ethtool_ops, get_phy_tunable), "get_phy_tunable", NULL },
	{ offsetof(struct ethtool_ops, set_phy_tunable), "set_phy_tunable", NULL },
	{ offsetof(struct ethtool_ops, get_module_eeprom_by_page), "get_module_eeprom_by_page", NULL },
	{ offsetof(struct ethtool_ops, set_module_eeprom_by_page), "set_module_eeprom_by_page", NULL },
	{ offsetof(struct ethtool_ops, get_eth_phy_stats), "get_eth_phy_stats", NULL },
	{ offsetof(struct ethtool_ops, get_eth_mac_stats), "get_eth_mac_stats", NULL },
	{ offsetof(struct ethtool_ops, get_eth_ctrl_stats), "get_eth_ctrl_stats", NULL },
	{ offsetof(struct ethtool_ops, get_rmon_stats), "get_rmon_stats", NULL },
	{ offsetof(struct ethtool_ops, get_module_power_mode), "get_module_power_mode", NULL },
	{ offsetof(struct ethtool_ops, set_module_power_mode), "set_module_power_mode", NULL },
	{ offsetof(struct ethtool_ops, get_mm), "get_mm", NULL },
	{ offsetof(struct ethtool_ops, set_mm), "set_mm", NULL },
	{ offsetof(struct ethtool_ops, get_mm_stats), "get_mm_stats", NULL },
};
const struct cordon_table cordon_table_ethtool_ops = {
	.name = "ethtool_ops",
	.size = sizeof(struct ethtool_ops),
	.slot_count = ARRAY_SIZE(slots_ethtool_ops),
	.slots = slots_ethtool_ops,
};

static const struct cordon_slot slots_file_operations[] = {
	{ offsetof(struct file_operations, compat_ioctl), "compat_ioctl", &cordon_callback_file_operations__compat_ioctl },
	{ offsetof(struct file_operations, open), "open", &cordon_callback_file_operations__open },
	{ offsetof(struct file_operations, release), "release", &cordon_callback_file_operations__release },
	{ offsetof(struct file_operations, unlocked_ioctl), "unlocked_ioctl", &cordon_callback_file_operations__unlocked_ioctl },
	{ offsetof(struct file_operations, uring_cmd), "uring_cmd", &cordon_callback_file_operations__uring_cmd },
	{ offsetof(struct file_operations, uring_cmd_iopoll), "uring_cmd_iopoll", &cordon_callback_file_operations__uring_cmd_iopoll },
	{ offsetof(struct file_operations, llseek), "llseek", NULL },
	{ offsetof(struct file_operations, read), "read", NULL },
	{ offsetof(struct file_operations, write), "write", NULL },
	{ offsetof(struct file_operations, read_iter), "read_iter", NULL },
	{ offsetof(struct file_operations, write_iter), "write_iter", NULL },
	{ offsetof(struct file_operations, iopoll), "iopoll", NULL },
	{ offsetof(struct file_operations, iterate_shared), "iterate_shared", NULL },
	{ offsetof(struct file_operations, poll), "poll", NULL },
	{ offsetof(struct file_operations, mmap), "mmap", NULL },
	{ offsetof(struct file_operations, flush), "flush", NULL },
	{ offsetof(struct file_operations, fsync), "fsync", NULL },
	{ offsetof(struct file_operations, fasync), "fasync", NULL },
	{ offsetof(struct file_operations, lock), "lock", NULL },
	{ offsetof(struct file_operations, get_unmapped_area), "get_unmapped_area", NULL },
	{ offsetof(struct file_operations, check_flags), "check_flags", NULL },
	{ offsetof(struct file_operations, flock), "flock", NULL },
	{ offsetof(struct file_operations, splice_write), "splice_write", NULL },
	{ offsetof(struct file_operations, splice_read), "splice_read", NULL },
	{ offsetof(struct file_operations, splice_eof), "splice_eof", NULL },
	{ offsetof(struct file_operations, setlease), "setlease", NULL },
	{ offsetof(struct file_operations, fallocate), "fallocate", NULL },
	{ offsetof(struct file_operations, show_fdinfo), "show_fdinfo", NULL },
	{ offsetof(struct file_operations, copy_file_range), "copy_file_range", NULL },
	{ offsetof(struct file_operations, remap_file_range), "remap_file_range", NULL },
	{ offsetof(struct file_operations, fadvise), "fadvise", NULL },
};
const struct cordon_table cordon_table_file_operations = {
	.name = "file_operations",
	.size = sizeof(struct file_operations),
	.slot_count = ARRAY_SIZE(slots_file_operations),
	.slots = slots_file_operations,
};

static const struct cordon_slot slots_hid_driver[] = {
	{ offsetof(struct hid_driver, event), "event", &cordon_callback_hid_driver__event },
	{ offsetof(struct hid_driver, feature_mapping), "feature_mapping", &cordon_callback_hid_driver__feature_mapping },
	{ offsetof(struct hid_driver, input_configured), "input_configured", &cordon_callback_hid_driver__input_configured },
	{ offsetof(struct hid_driver, input_mapped), "input_mapped", &cordon_callback_hid_driver__input_mapped },
	{ offsetof(struct hid_driver, input_mapping), "input_mapping", &cordon_callback_hid_driver__input_mapping },
	{ offsetof(struct hid_driver, match), "match", &cordon_callback_hid_driver__match },
	{ offsetof(struct hid_driver, probe), "probe", &cordon_callback_hid_driver__probe },
	{ offsetof(struct hid_driver, raw_event), "raw_event", &cordon_callback_hid_driver__raw_event },
	{ offsetof(struct hid_driver, remove), "remove", &cordon_callback_hid_driver__remove },
	{ offsetof(struct hid_driver, report), "report", &cordon_callback_hid_driver__report },
	{ offsetof(struct hid_driver, report_fixup), "report_fixup", &cordon_callback_hid_driver__report_fixup },
	{ offsetof(struct hid_driver, reset_resume), "reset_resume", &cordon_callback_hid_driver__reset_resume },
	{ offsetof(struct hid_driver, resume), "resume", &cordon_callback_hid_driver__resume },
	{ offsetof(struct hid_driver, suspend), "suspend", &cordon_callback_hid_driver__suspend },
	{ offsetof(struct hid_driver, driver.probe), "driver.probe", &cordon_callback_device_driver__probe },
	{ offsetof(struct hid_driver, driver.sync_state), "driver.sync_state", NULL },
	{ offsetof(struct hid_driver, driver.remove), "driver.remove", &cordon_callback_device_driver__remove },
	{ offsetof(struct hid_driver, driver.shutdown), "driver.shutdown", &cordon_callback_device_driver__shutdown },
	{ offsetof(struct hid_driver, driver.suspend), "driver.suspend", &cordon_callback_device_driver__suspend },
	{ offsetof(struct hid_driver, driver.resume), "driver.resume", &cordon_callback_device_driver__resume },
	{ offsetof(struct hid_driver, driver.coredump), "driver.coredump", NULL },
};
const struct cordon_table cordon_table_hid_driver = {
	.name = "hid_driver",
	.size = sizeof(struct hid_driver),
	.slot_count = ARRAY_SIZE(slots_hid_driver),
	.slots = slots_hid_driver,
};

static const struct cordon_slot slots_hwmon_ops[] = {
	{ offsetof(struct hwmon_ops, is_visible), "is_visible", &cordon_callback_hwmon_ops__is_visible },
	{ offsetof(struct hwmon_ops, read), "read", &cordon_callback_hwmon_ops__read },
	{ offsetof(struct hwmon_ops, read_string), "read_string", &cordon_callback_hwmon_ops__read_string },
	{ offsetof(struct hwmon_ops, write), "write", &cordon_callback_hwmon_ops__write },
};
const struct cordon_table cordon_table_hwmon_ops = {
	.name = "hwmon_ops",
	.size = sizeof(struct hwmon_ops),
	.slot_count = ARRAY_SIZE(slots_hwmon_ops),
	.slots = slots_hwmon_ops,
};

static const struct cordon_slot slots_hwrng[] = {
	{ offsetof(struct hwrng, cleanup), "cleanup", &cordon_callback_hwrng__cleanup },
	{ offsetof(struct hwrng, data_present), "data_present", &cordon_callback_hwrng__data_present },
	{ offsetof(struct hwrng, data_read), "data_read", &cordon_callback_hwrng__data_read },
	{ offsetof(struct hwrng, init), "init", &cordon_callback_hwrng__init },
	{ offsetof(struct hwrng, read), "read", &cordon_callback_hwrng__read },
	{ offsetof(struct hwrng, cleanup_work.func), "cleanup_work.func", &cordon_callback_work_struct__func },
};
const struct cordon_table cordon_table_hwrng = {
	.name = "hwrng",
	.size = sizeof(struct hwrng),
	.slot_count = ARRAY_SIZE(slots_hwrng),
	.slots = slots_hwrng,
};

static const struct cordon_slot slots_i2c_algo_bit_data[] = {
	{ offsetof(struct i2c_algo_bit_data, getscl), "getscl", &cordon_callback_i2c_algo_bit_data__getscl },
	{ offsetof(struct i2c_algo_bit_data, getsda), "getsda", &cordon_callback_i2c_algo_bit_data__getsda },
	{ offsetof(struct i2c_algo_bit_data, post_xfer), "post_xfer", &cordon_callback_i2c_algo_bit_data__post_xfer },
	{ offsetof(struct i2c_algo_bit_data, pre_xfer), "pre_xfer", &cordon_callback_i2c_algo_bit_data__pre_xfer },
	{ offsetof(struct i2c_algo_bit_data, setscl), "setscl", &cordon_callback_i2c_algo_bit_data__setscl },
	{ offsetof(struct i2c_algo_bit_data, setsda), "setsda", &cordon_callback_i2c_algo_bit_data__setsda },
};
const struct cordon_table cordon_table_i2c_algo_bit_data = {
	.name = "i2c_algo_bit_data",
	.size = sizeof(struct i2c_algo_bit_data),
	.slot_count = ARRAY_SIZE(slots_i2c_algo_bit_data),
	.slots = slots_i2c_algo_bit_data,
};

static const struct cordon_slot slots_i2c_algorithm[] = {
	{ offsetof(struct i2c_algorithm, functionality), "functionality", &cordon_callback_i2c_algorithm__functionality },
	{ offsetof(struct i2c_algorithm, master_xfer), "master_xfer", &cordon_callback_i2c_algorithm__master_xfer },
	{ offsetof(struct i2c_algorithm, master_xfer_atomic), "master_xfer_atomic", &cordon_callback_i2c_algorithm__master_xfer_atomic },
	{ offsetof(struct i2c_algorithm, smbus_xfer), "smbus_xfer", &cordon_callback_i2c_algorithm__smbus_xfer },
	{ offsetof(struct i2c_algorithm, smbus_xfer_atomic), "smbus_xfer_atomic", &cordon_callback_i2c_algorithm__smbus_xfer_atomic },
	{ offsetof(struct i2c_algorithm, xfer), "xfer", NULL },
	{ offsetof(struct i2c_algorithm, xfer_atomic), "xfer_atomic", NULL },
};
const struct cordon_table cordon_table_i2c_algorithm = {
	.name = "i2c_algorithm",
	.size = sizeof(struct i2c_algorithm),
	.slot_count = ARRAY_SIZE(slots_i2c_algorithm),
	.slots = slots_i2c_algorithm,
};

static const struct cordon_slot slots_i2c_driver[] = {
	{ offsetof(struct i2c_driver, alert), "alert", &cordon_callback_i2c_driver__alert },
	{ offsetof(struct i2c_driver, command), "command", &cordon_callback_i2c_driver__command },
	{ offsetof(struct i2c_driver, detect), "detect", &cordon_callback_i2c_driver__detect },
	{ offsetof(struct i2c_driver, probe), "probe", &cordon_callback_i2c_driver__probe },
	{ offsetof(struct i2c_driver, remove), "remove", &cordon_callback_i2c_driver__remove },
	{ offsetof(struct i2c_driver, shutdown), "shutdown", &cordon_callback_i2c_driver__shutdown },
	{ offsetof(struct i2c_driver, driver.probe), "driver.probe", &cordon_callback_device_driver__probe },
	{ offsetof(struct i2c_driver, driver.sync_state), "driver.sync_state", NULL },
	{ offsetof(struct i2c_driver, driver.remove), "driver.remove", &cordon_callback_device_driver__remove },
	{ offsetof(struct i2c_driver, driver.shutdown), "driver.shutdown", &cordon_callback_device_driver__shutdown },
	{ offsetof(struct i2c_driver, driver.suspend), "driver.suspend", &cordon_callback_device_driver__suspend },
	{ offsetof(struct i2c_driver, driver.resume), "driver.resume", &cordon_callback_device_driver__resume },
	{ offsetof(struct i2c_driver, driver.coredump), "driver.coredump", NULL },
};
const struct cordon_table cordon_table_i2c_driver = {
	.name = "i2c_driver",
	.size = sizeof(struct i2c_driver),
	.slot_count = ARRAY_SIZE(slots_i2c_driver),
	.slots = slots_i2c_driver,
};

static const struct cordon_slot slots_iio_buffer_setup_ops[] = {
	{ offsetof(struct iio_buffer_setup_ops, postdisable), "postdisable", &cordon_callback_iio_buffer_setup_ops__postdisable },
	{ offsetof(struct iio_buffer_setup_ops, postenable), "postenable", &cordon_callback_iio_buffer_setup_ops__postenable },
	{ offsetof(struct iio_buffer_setup_ops, predisable), "predisable", &cordon_callback_iio_buffer_setup_ops__predisable },
	{ offsetof(struct iio_buffer_setup_ops, preenable), "preenable", &cordon_callback_iio_buffer_setup_ops__preenable },
	{ offsetof(struct iio_buffer_setup_ops, validate_scan_mask), "validate_scan_mask", &cordon_callback_iio_buffer_setup_ops__validate_scan_mask },
};
const struct cordon_table cordon_table_iio_buffer_setup_ops = {
	.name = "iio_buffer_setup_ops",
	.size = sizeof(struct iio_buffer_setup_ops),
	.slot_count = ARRAY_SIZE(slots_iio_buffer_setup_ops),
	.slots = slots_iio_buffer_setup_ops,
};

static const struct cordon_slot slots_iio_info[] = {
	{ offsetof(struct iio_info, debugfs_reg_access), "debugfs_reg_access", &cordon_callback_iio_info__debugfs_reg_access },
	{ offsetof(struct iio_info, hwfifo_flush_to_buffer), "hwfifo_flush_to_buffer", &cordon_callback_iio_info__hwfifo_flush_to_buffer },
	{ offsetof(struct iio_info, hwfifo_set_watermark), "hwfifo_set_watermark", &cordon_callback_iio_info__hwfifo_set_watermark },
	{ offsetof(struct iio_info, read_avail), "read_avail", &cordon_callback_iio_info__read_avail },
	{ offsetof(struct iio_info, read_event_config), "read_event_config", &cordon_callback_iio_info__read_event_config },
	{ offsetof(struct iio_info, read_event_value), "read_event_value", &cordon_callback_iio_info__read_event_value },
	{ offsetof(struct iio_info, read_label), "read_label", &cordon_callback_iio_info__read_label },
	{ offsetof(struct iio_info, read_raw), "read_raw", &cordon_callback_iio_info__read_raw },
	{ offsetof(struct iio_info, read_raw_multi), "read_raw_multi", &cordon_callback_iio_info__read_raw_multi },
	{ offsetof(struct iio_info, update_scan_mode), "update_scan_mode", &cordon_callback_iio_info__update_scan_mode },
	{ offsetof(struct iio_info, validate_trigger), "validate_trigger", &cordon_callback_iio_info__validate_trigger },
	{ offsetof(struct iio_info, write_event_config), "write_event_config", &cordon_callback_iio_info__write_event_config },
	{ offsetof(struct iio_info, write_event_value), "write_event_value", &cordon_callback_iio_info__write_event_value },
	{ offsetof(struct iio_info, write_raw), "write_raw", &cordon_callback_iio_info__write_raw },
	{ offsetof(struct iio_info, write_raw_get_fmt), "write_raw_get_fmt", &cordon_callback_iio_info__write_raw_get_fmt },
	{ offsetof(struct iio_info, read_event_label), "read_event_label", NULL },
	{ offsetof(struct iio_info, get_current_scan_type), "get_current_scan_type", NULL },
	{ offsetof(struct iio_info, fwnode_xlate), "fwnode_xlate", NULL },
};
const struct cordon_table cordon_table_iio_info = {
	.name = "iio_info",
	.size = sizeof(struct iio_info),
	.slot_count = ARRAY_SIZE(slots_iio_info),
	.slots = slots_iio_info,
};

static const struct cordon_slot slots_ip_vs_scheduler[] = {
	{ offsetof(struct ip_vs_scheduler, add_dest), "add_dest", &cordon_callback_ip_vs_scheduler__add_dest },
	{ offsetof(struct ip_vs_scheduler, del_dest), "del_dest", &cordon_callback_ip_vs_scheduler__del_dest },
	{ offsetof(struct ip_vs_scheduler, done_service), "done_service", &cordon_callback_ip_vs_scheduler__done_service },
	{ offsetof(struct ip_vs_scheduler, init_service), "init_service", &cordon_callback_ip_vs_scheduler__init_service },
	{ offsetof(struct ip_vs_scheduler, schedule), "schedule", &cordon_callback_ip_vs_scheduler__schedule },
	{ offsetof(struct ip_vs_scheduler, upd_dest), "upd_dest", &cordon_callback_ip_vs_scheduler__upd_dest },
};
const struct cordon_table cordon_table_ip_vs_scheduler = {
	.name = "ip_vs_scheduler",
	.size = sizeof(struct ip_vs_scheduler),
	.slot_count = ARRAY_SIZE(slots_ip_vs_scheduler),
	.slots = slots_ip_vs_scheduler,
};

static const struct cordon_slot slots_net_device_ops[] = {
	{ offsetof(struct net_device_ops, ndo_bpf), "ndo_bpf", &cordon_callback_net_device_ops__ndo_bpf },
	{ offsetof(struct net_device_ops, ndo_change_carrier), "ndo_change_carrier", &cordon_callback_net_device_ops__ndo_change_carrier },
	{ offsetof(struct net_device_ops, ndo_change_mtu), "ndo_change_mtu", &cordon_callback_net_device_ops__ndo_change_mtu },
	{ offsetof(struct net_device_ops, ndo_eth_ioctl), "ndo_eth_ioctl", &cordon_callback_net_device_ops__ndo_eth_ioctl },
	{ offsetof(struct net_device_ops, ndo_features_check), "ndo_features_check", &cordon_callback_net_device_ops__ndo_features_check },
	{ offsetof(struct net_device_ops, ndo_fix_features), "ndo_fix_features", &cordon_callback_net_device_ops__ndo_fix_features },
	{ offsetof(struct net_device_ops, ndo_get_phys_port_name), "ndo_get_phys_port_name", &cordon_callback_net_device_ops__ndo_get_phys_port_name },
	{ offsetof(struct net_device_ops, ndo_get_stats), "ndo_get_stats", &cordon_callback_net_device_ops__ndo_get_stats },
	{ offsetof(struct net_device_ops, ndo_get_stats64), "ndo_get_stats64", &cordon_callback_net_device_ops__ndo_get_stats64 },
	{ offsetof(struct net_device_ops, ndo_init), "ndo_init", &cordon_callback_net_device_ops__ndo_init },
	{ offsetof(struct net_device_ops, ndo_open), "ndo_open", &cordon_callback_net_device_ops__ndo_open },
	{ offsetof(struct net_device_ops, ndo_poll_controller), "ndo_poll_controller", &cordon_callback_net_device_ops__ndo_poll_controller },
	{ offsetof(struct net_device_ops, ndo_set_features), "ndo_set_features", &cordon_callback_net_device_ops__ndo_set_features },
	{ offsetof(struct net_device_ops, ndo_set_mac_address), "ndo_set_mac_address", &cordon_callback_net_device_ops__ndo_set_mac_address },
	{ offsetof(struct net_device_ops, ndo_set_rx_mode), "ndo_set_rx_mode", &cordon_callback_net_device_ops__ndo_set_rx_mode },
	{ offsetof(struct net_device_ops, ndo_start_xmit), "ndo_start_xmit", &cordon_callback_net_device_ops__ndo_start_xmit },
	{ offsetof(struct net_device_ops, ndo_stop), "ndo_stop", &cordon_callback_net_device_ops__ndo_stop },
	{ offsetof(struct net_device_ops, ndo_tx_timeout), "ndo_tx_timeout", &cordon_callback_net_device_ops__ndo_tx_timeout },
	{ offsetof(struct net_device_ops, ndo_uninit), "ndo_uninit", &cordon_callback_net_device_ops__ndo_uninit },
	{ offsetof(struct net_device_ops, ndo_validate_addr), "ndo_validate_addr", &cordon_callback_net_device_ops__ndo_validate_addr },
	{ offsetof(struct net_device_ops, ndo_vlan_rx_add_vid), "ndo_vlan_rx_add_vid", &cordon_callback_net_device_ops__ndo_vlan_rx_add_vid },
	{ offsetof(struct net_device_ops, ndo_vlan_rx_kill_vid), "ndo_vlan_rx_kill_vid", &cordon_callback_net_device_ops__ndo_vlan_rx_kill_vid },
	{ offsetof(struct net_device_ops, ndo_xdp_xmit), "ndo_xdp_xmit", &cordon_callback_net_device_ops__ndo_xdp_xmit },
	{ offsetof(struct net_device_ops, ndo_xsk_wakeup), "ndo_xsk_wakeup", &cordon_callback_net_device_ops__ndo_xsk_wakeup },
	{ offsetof(struct net_device_ops, ndo_select_queue), "ndo_select_queue", NULL },
	{ offsetof(struct net_device_ops, ndo_change_rx_flags), "ndo_change_rx_flags", NULL },
	{ offsetof(struct net_device_ops, ndo_do_ioctl), "ndo_do_ioctl", NULL },
	{ offsetof(struct net_device_ops, ndo_siocbond), "ndo_siocbond", NULL },
	{ offsetof(struct net_device_ops, ndo_siocwandev), "ndo_siocwandev", NULL },
	{ offsetof(struct net_device_ops, ndo_siocdevprivate), "ndo_siocdevprivate", NULL },
	{ offsetof(struct net_device_ops, ndo_set_config), "ndo_set_config", NULL },
	{ offsetof(struct net_device_ops, ndo_neigh_setup), "ndo_neigh_setup", NULL },
	{ offsetof(struct net_device_ops, ndo_has_offload_stats), "ndo_has_offload_stats", NULL },
	{ offsetof(struct net_device_ops, ndo_get_offload_stats), "ndo_get_offload_stats", NULL },
	{ offsetof(struct net_device_ops, ndo_netpoll_setup), "ndo_netpoll_setup", NULL },
	{ offsetof(struct net_device_ops, ndo_netpoll_cleanup), "ndo_netpoll_cleanup", NULL },
	{ offsetof(struct net_device_ops, ndo_set_vf_mac), "ndo_set_vf_mac", NULL },
	{ offsetof(struct net_device_ops, ndo_set_vf_vlan), "ndo_set_vf_vlan", NULL },
	{ offsetof(struct net_device_ops, ndo_set_vf_rate), "ndo_set_vf_rate", NULL },
	{ offsetof(struct net_device_ops, ndo_set_vf_spoofchk), "ndo_set_vf_spoofchk", NULL },
	{ offsetof(struct net_device_ops, ndo_set_vf_trust), "ndo_set_vf_trust", NULL },
	{ offsetof(struct net_device_ops, ndo_get_vf_config), "ndo_get_vf_config", NULL },
	{ offsetof(struct net_device_ops, ndo_set_vf_link_state), "ndo_set_vf_link_state", NULL },
	{ offsetof(struct net_device_ops, ndo_get_vf_stats), "ndo_get_vf_stats", NULL },
	{ offsetof(struct net_device_ops, ndo_set_vf_port), "ndo_set_vf_port", NULL },
	{ offsetof(struct net_device_ops, ndo_get_vf_port), "ndo_get_vf_port", NULL },
	{ offsetof(struct net_device_ops, ndo_get_vf_guid), "ndo_get_vf_guid", NULL },
	{ offsetof(struct net_device_ops, ndo_set_vf_guid), "ndo_set_vf_guid", NULL },
	{ offsetof(struct net_device_ops, ndo_set_vf_rss_query_en), "ndo_set_vf_rss_query_en", NULL },
	{ offsetof(struct net_device_ops, ndo_setup_tc), "ndo_setup_tc", NULL },
	{ offsetof(struct net_device_ops, ndo_fcoe_enable), "ndo_fcoe_enable", NULL },
	{ offsetof(struct net_device_ops, ndo_fcoe_disable), "ndo_fcoe_disable", NULL },
	{ offsetof(struct net_device_ops, ndo_fcoe_ddp_setup), "ndo_fcoe_ddp_setup", NULL },
	{ offsetof(struct net_device_ops, ndo_fcoe_ddp_done), "ndo_fcoe_ddp_done", NULL },
	{ offsetof(struct net_device_ops, ndo_fcoe_ddp_target), "ndo_fcoe_ddp_target", NULL },
	{ offsetof(struct net_device_ops, ndo_fcoe_get_hbainfo), "ndo_fcoe_get_hbainfo", NULL },
	{ offsetof(struct net_device_ops, ndo_fcoe_get_wwn), "ndo_fcoe_get_wwn", NULL },
	{ offsetof(struct net_device_ops, ndo_rx_flow_steer), "ndo_rx_flow_steer", NULL },
	{ offsetof(struct net_device_ops, ndo_add_slave), "ndo_add_slave", NULL },
	{ offsetof(struct net_device_ops, ndo_del_slave), "ndo_del_slave", NULL },
	{ offsetof(struct net_device_ops, ndo_get_xmit_slave), "ndo_get_xmit_slave", NULL },
	{ offsetof(struct net_device_ops, ndo_sk_get_lower_dev), "ndo_sk_get_lower_dev", NULL },
	{ offsetof(struct net_device_ops, ndo_neigh_construct), "ndo_neigh_construct", NULL },
	{ offsetof(struct net_device_ops, ndo_neigh_destroy), "ndo_neigh_destroy", NULL },
	{ offsetof(struct net_device_ops, ndo_fdb_add), "ndo_fdb_add", NULL },
	{ offsetof(struct net_device_ops, ndo_fdb_del), "ndo_fdb_del", NULL },
	{ offsetof(struct net_device_ops, ndo_fdb_del_bulk), "ndo_fdb_del_bulk", NULL },
	{ offsetof(struct net_device_ops, ndo_fdb_dump), "ndo_fdb_dump", NULL },
	{ offsetof(struct net_device_ops, ndo_fdb_get), "ndo_fdb_get", NULL },
	{ offsetof(struct net_device_ops, ndo_mdb_add), "ndo_mdb_add", NULL },
	{ offsetof(struct net_device_ops, ndo_mdb_del), "ndo_mdb_del", NULL },
	{ offsetof(struct net_device_ops, ndo_mdb_del_bulk), "ndo_mdb_del_bulk", NULL },
	{ offsetof(struct net_device_ops, ndo_mdb_dump), "ndo_mdb_dump", NULL },
	{ offsetof(struct net_device_ops, ndo_mdb_get), "ndo_mdb_get", NULL },
	{ offsetof(struct net_device_ops, ndo_bridge_setlink), "ndo_bridge_setlink", NULL },
	{ offsetof(struct net_device_ops, ndo_bridge_getlink), "ndo_bridge_getlink", NULL },
	{ offsetof(struct net_device_ops, ndo_bridge_dellink), "ndo_bridge_dellink", NULL },
	{ offsetof(struct net_device_ops, ndo_get_phys_port_id), "ndo_get_phys_port_id", NULL },
	{ offsetof(struct net_device_ops, ndo_get_port_parent_id), "ndo_get_port_parent_id", NULL },
	{ offsetof(struct net_device_ops, ndo_dfwd_add_station), "ndo_dfwd_add_station", NULL },
	{ offsetof(struct net_device_ops, ndo_dfwd_del_station), "ndo_dfwd_del_station", NULL },
	{ offsetof(struct net_device_ops, ndo_set_tx_maxrate), "ndo_set_tx_maxrate", NULL },
	{ offsetof(struct net_device_ops, ndo_get_iflink), "ndo_get_iflink", NULL },
	{ offsetof(struct net_device_ops, ndo_fill_metadata_dst), "ndo_fill_metadata_dst", NULL },
	{ offsetof(struct net_device_ops, ndo_set_rx_headroom), "ndo_set_rx_headroom", NULL },
	{ offsetof(struct net_device_ops, ndo_xdp_get_xmit_slave), "ndo_xdp_get_xmit_slave", NULL },
	{ offsetof(struct net_device_ops, ndo_tunnel_ctl), "ndo_tunnel_ctl", NULL },
	{ offsetof(struct net_device_ops, ndo_get_peer_dev), "ndo_get_peer_dev", NULL },
	{ offsetof(struct net_device_ops, ndo_fill_forward_path), "ndo_fill_forward_path", NULL },
	{ offsetof(struct net_device_ops, ndo_get_tstamp), "ndo_get_tstamp", NULL },
	{ offsetof(struct net_device_ops, ndo_hwtstamp_get), "ndo_hwtstamp_get", NULL },
	{ offsetof(struct net_device_ops, ndo_hwtstamp_set), "ndo_hwtstamp_set", NULL },
};
const struct cordon_table cordon_table_net_device_ops = {
	.name = "net_device_ops",
	.size = sizeof(struct net_device_ops),
	.slot_count = ARRAY_SIZE(slots_net_device_ops),
	.slots = slots_net_device_ops,
};

static const struct cordon_slot slots_netdev_stat_ops[] = {
	{ offsetof(struct netdev_stat_ops, get_base_stats), "get_base_stats", &cordon_callback_netdev_stat_ops__get_base_stats },
	{ offsetof(struct netdev_stat_ops, get_queue_stats_rx), "get_queue_stats_rx", &cordon_callback_netdev_stat_ops__get_queue_stats_rx },
	{ offsetof(struct netdev_stat_ops, get_queue_stats_tx), "get_queue_stats_tx", &cordon_callback_netdev_stat_ops__get_queue_stats_tx },
};
const struct cordon_table cordon_table_netdev_stat_ops = {
	.name = "netdev_stat_ops",
	.size = sizeof(struct netdev_stat_ops),
	.slot_count = ARRAY_SIZE(slots_netdev_stat_ops),
	.slots = slots_netdev_stat_ops,
};

static const struct cordon_slot slots_nls_table[] = {
	{ offsetof(struct nls_table, char2uni), "char2uni", &cordon_callback_nls_table__char2uni },
	{ offsetof(struct nls_table, uni2char), "uni2char", &cordon_callback_nls_table__uni2char },
};
const struct cordon_table cordon_table_nls_table = {
	.name = "nls_table",
	.size = sizeof(struct nls_table),
	.slot_count = ARRAY_SIZE(slots_nls_table),
	.slots = slots_nls_table,
};

static const struct cordon_slot slots_pci_driver[] = {
	{ offsetof(struct pci_driver, probe), "probe", &cordon_callback_pci_driver__probe },
	{ offsetof(struct pci_driver, remove), "remove", &cordon_callback_pci_driver__remove },
	{ offsetof(struct pci_driver, resume), "resume", &cordon_callback_pci_driver__resume },
	{ offsetof(struct pci_driver, shutdown), "shutdown", &cordon_callback_pci_driver__shutdown },
	{ offsetof(struct pci_driver, sriov_configure), "sriov_configure", &cordon_callback_pci_driver__sriov_configure },
	{ offsetof(struct pci_driver, sriov_get_vf_total_msix), "sriov_get_vf_total_msix", &cordon_callback_pci_driver__sriov_get_vf_total_msix },
	{ offsetof(struct pci_driver, sriov_set_msix_vec_count), "sriov_set_msix_vec_count", &cordon_callback_pci_driver__sriov_set_msix_vec_count },
	{ offsetof(struct pci_driver, suspend), "suspend", &cordon_callback_pci_driver__suspend },
	{ offsetof(struct pci_driver, driver.probe), "driver.probe", &cordon_callback_device_driver__probe },
	{ offsetof(struct pci_driver, driver.sync_state), "driver.sync_state", NULL },
	{ offsetof(struct pci_driver, driver.remove), "driver.remove", &cordon_callback_device_driver__remove },
	{ offsetof(struct pci_driver, driver.shutdown), "driver.shutdown", &cordon_callback_device_driver__shutdown },
	{ offsetof(struct pci_driver, driver.suspend), "driver.suspend", &cordon_callback_device_driver__suspend },
	{ offsetof(struct pci_driver, driver.resume), "driver.resume", &cordon_callback_device_driver__resume },
	{ offsetof(struct pci_driver, driver.coredump), "driver.coredump", NULL },
};
const struct cordon_table cordon_table_pci_driver = {
	.name = "pci_driver",
	.size = sizeof(struct pci_driver),
	.slot_count = ARRAY_SIZE(slots_pci_driver),
	.slots = slots_pci_driver,
};

static const struct cordon_slot slots_pci_error_handlers[] = {
	{ offsetof(struct pci_error_handlers, cor_error_detected), "cor_error_detected", &cordon_callback_pci_error_handlers__cor_error_detected },
	{ offsetof(struct pci_error_handlers, error_detected), "error_detected", &cordon_callback_pci_error_handlers__error_detected },
	{ offsetof(struct pci_error_handlers, mmio_enabled), "mmio_enabled", &cordon_callback_pci_error_handlers__mmio_enabled },
	{ offsetof(struct pci_error_handlers, reset_done), "reset_done", &cordon_callback_pci_error_handlers__reset_done },
	{ offsetof(struct pci_error_handlers, reset_prepare), "reset_prepare", &cordon_callback_pci_error_handlers__reset_prepare },
	{ offsetof(struct pci_error_handlers, resume), "resume", &cordon_callback_pci_error_handlers__resume },
	{ offsetof(struct pci_error_handlers, slot_reset), "slot_reset", &cordon_callback_pci_error_handlers__slot_reset },
};
const struct cordon_table cordon_table_pci_error_handlers = {
	.name = "pci_error_handlers",
	.size = sizeof(struct pci_error_handlers),
	.slot_count = ARRAY_SIZE(slots_pci_error_handlers),
	.slots = slots_pci_error_handlers,
};

static const struct cordon_slot slots_phy_driver[] = {
	{ offsetof(struct phy_driver, aneg_done), "aneg_done", &cordon_callback_phy_driver__aneg_done },
	{ offsetof(struct phy_driver, cable_test_get_status), "cable_test_get_status", &cordon_callback_phy_driver__cable_test_get_status },
	{ offsetof(struct phy_driver, cable_test_start), "cable_test_start", &cordon_callback_phy_driver__cable_test_start },
	{ offsetof(struct phy_driver, config_aneg), "config_aneg", &cordon_callback_phy_driver__config_aneg },
	{ offsetof(struct phy_driver, config_init), "config_init", &cordon_callback_phy_driver__config_init },
	{ offsetof(struct phy_driver, config_intr), "config_intr", &cordon_callback_phy_driver__config_intr },
	{ offsetof(struct phy_driver, get_features), "get_features", &cordon_callback_phy_driver__get_features },
	{ offsetof(struct phy_driver, get_rate_matching), "get_rate_matching", &cordon_callback_phy_driver__get_rate_matching },
	{ offsetof(struct phy_driver, get_sqi), "get_sqi", &cordon_callback_phy_driver__get_sqi },
	{ offsetof(struct phy_driver, get_sqi_max), "get_sqi_max", &cordon_callback_phy_driver__get_sqi_max },
	{ offsetof(struct phy_driver, get_sset_count), "get_sset_count", &cordon_callback_phy_driver__get_sset_count },
	{ offsetof(struct phy_driver, get_stats), "get_stats", &cordon_callback_phy_driver__get_stats },
	{ offsetof(struct phy_driver, get_strings), "get_strings", &cordon_callback_phy_driver__get_strings },
	{ offsetof(struct phy_driver, get_tunable), "get_tunable", &cordon_callback_phy_driver__get_tunable },
	{ offsetof(struct phy_driver, get_wol), "get_wol", &cordon_callback_phy_driver__get_wol },
	{ offsetof(struct phy_driver, handle_interrupt), "handle_interrupt", &cordon_callback_phy_driver__handle_interrupt },
	{ offsetof(struct phy_driver, link_change_notify), "link_change_notify", &cordon_callback_phy_driver__link_change_notify },
	{ offsetof(struct phy_driver, match_phy_device), "match_phy_device", &cordon_callback_phy_driver__match_phy_device },
	{ offsetof(struct phy_driver, probe), "probe", &cordon_callback_phy_driver__probe },
	{ offsetof(struct phy_driver, read_mmd), "read_mmd", &cordon_callback_phy_driver__read_mmd },
	{ offsetof(struct phy_driver, read_page), "read_page", &cordon_callback_phy_driver__read_page },
	{ offsetof(struct phy_driver, read_status), "read_status", &cordon_callback_phy_driver__read_status },
	{ offsetof(struct phy_driver, remove), "remove", &cordon_callback_phy_driver__remove },
	{ offsetof(struct phy_driver, resume), "resume", &cordon_callback_phy_driver__resume },
	{ offsetof(struct phy_driver, set_loopback), "set_loopback", &cordon_callback_phy_driver__set_loopback },
	{ offsetof(struct phy_driver, set_tunable), "set_tunable", &cordon_callback_phy_driver__set_tunable },
	{ offsetof(struct phy_driver, set_wol), "set_wol", &cordon_callback_phy_driver__set_wol },
	{ offsetof(struct phy_driver, soft_reset), "soft_reset", &cordon_callback_phy_driver__soft_reset },
	{ offsetof(struct phy_driver, suspend), "suspend", &cordon_callback_phy_driver__suspend },
	{ offsetof(struct phy_driver, write_mmd), "write_mmd", &cordon_callback_phy_driver__write_mmd },
	{ offsetof(struct phy_driver, write_page), "write_page", &cordon_callback_phy_driver__write_page },
	{ offsetof(struct phy_driver, mdiodrv.driver.probe), "mdiodrv.driver.probe", &cordon_callback_device_driver__probe },
	{ offsetof(struct phy_driver, mdiodrv.driver.sync_state), "mdiodrv.driver.sync_state", NULL },
	{ offsetof(struct phy_driver, mdiodrv.driver.remove), "mdiodrv.driver.remove", &cordon_callback_device_driver__remove },
	{ offsetof(struct phy_driver, mdiodrv.driver.shutdown), "mdiodrv.driver.shutdown", &cordon_callback_device_driver__shutdown },
	{ offsetof(struct phy_driver, mdiodrv.driver.suspend), "mdiodrv.driver.suspend", &cordon_callback_device_driver__suspend },
	{ offsetof(struct phy_driver, mdiodrv.driver.resume), "mdiodrv.driver.resume", &cordon_callback_device_driver__resume },
	{ offsetof(struct phy_driver, mdiodrv.driver.coredump), "mdiodrv.driver.coredump", NULL },
	{ offsetof(struct phy_driver, module_info), "module_info", NULL },
	{ offsetof(struct phy_driver, module_eeprom), "module_eeprom", NULL },
	{ offsetof(struct phy_driver, cable_test_tdr_start), "cable_test_tdr_start", NULL },
	{ offsetof(struct phy_driver, get_phy_stats), "get_phy_stats", NULL },
	{ offsetof(struct phy_driver, get_link_stats), "get_link_stats", NULL },
	{ offsetof(struct phy_driver, get_plca_cfg), "get_plca_cfg", NULL },
	{ offsetof(struct phy_driver, set_plca_cfg), "set_plca_cfg", NULL },
	{ offsetof(struct phy_driver, get_plca_status), "get_plca_status", NULL },
	{ offsetof(struct phy_driver, led_brightness_set), "led_brightness_set", NULL },
	{ offsetof(struct phy_driver, led_blink_set), "led_blink_set", NULL },
	{ offsetof(struct phy_driver, led_hw_is_supported), "led_hw_is_supported", NULL },
	{ offsetof(struct phy_driver, led_hw_control_set), "led_hw_control_set", NULL },
	{ offsetof(struct phy_driver, led_hw_control_get), "led_hw_control_get", NULL },
	{ offsetof(struct phy_driver, led_polarity_set), "led_polarity_set", NULL },
};
const struct cordon_table cordon_table_phy_driver = {
	.name = "phy_driver",
	.size = sizeof(struct phy_driver),
	.slot_count = ARRAY_SIZE(slots_phy_driver),
	.slots = slots_phy_driver,
};

static const struct cordon_slot slots_platform_driver[] = {
	{ offsetof(struct platform_driver, probe), "probe", &cordon_callback_platform_driver__probe },
	{ offsetof(struct platform_driver, remove), "remove", &cordon_callback_platform_driver__remove },
	{ offsetof(struct platform_driver, resume), "resume", &cordon_callback_platform_driver__resume },
	{ offsetof(struct platform_driver, shutdown), "shutdown", &cordon_callback_platform_driver__shutdown },
	{ offsetof(struct platform_driver, suspend), "suspend", &cordon_callback_platform_driver__suspend },
	{ offsetof(struct platform_driver, remove_new), "remove_new", NULL },
	{ offsetof(struct platform_driver, driver.probe), "driver.probe", &cordon_callback_device_driver__probe },
	{ offsetof(struct platform_driver, driver.sync_state), "driver.sync_state", NULL },
	{ offsetof(struct platform_driver, driver.remove), "driver.remove", &cordon_callback_device_driver__remove },
	{ offsetof(struct platform_driver, driver.shutdown), "driver.shutdown", &cordon_callback_device_driver__shutdown },
	{ offsetof(struct platform_driver, driver.suspend), "driver.suspend", &cordon_callback_device_driver__suspend },
	{ offsetof(struct platform_driver, driver.resume), "driver.resume", &cordon_callback_device_driver__resume },
	{ offsetof(struct platform_driver, driver.coredump), "driver.coredump", NULL },
};
const struct cordon_table cordon_table_platform_driver = {
	.name = "platform_driver",
	.size = sizeof(struct platform_driver),
	.slot_count = ARRAY_SIZE(slots_platform_driver),
	.slots = slots_platform_driver,
};

static const struct cordon_slot slots_pr_ops[] = {
	{ offsetof(struct pr_ops, pr_clear), "pr_clear", &cordon_callback_pr_ops__pr_clear },
	{ offsetof(struct pr_ops, pr_preempt), "pr_preempt", &cordon_callback_pr_ops__pr_preempt },
	{ offsetof(struct pr_ops, pr_read_keys), "pr_read_keys", &cordon_callback_pr_ops__pr_read_keys },
	{ offsetof(struct pr_ops, pr_read_reservation), "pr_read_reservation", &cordon_callback_pr_ops__pr_read_reservation },
	{ offsetof(struct pr_ops, pr_register), "pr_register", &cordon_callback_pr_ops__pr_register },
	{ offsetof(struct pr_ops, pr_release), "pr_release", &cordon_callback_pr_ops__pr_release },
	{ offsetof(struct pr_ops, pr_reserve), "pr_reserve", &cordon_callback_pr_ops__pr_reserve },
};
const struct cordon_table cordon_table_pr_ops = {
	.name = "pr_ops",
	.size = sizeof(struct pr_ops),
	.slot_count = ARRAY_SIZE(slots_pr_ops),
	.slots = slots_pr_ops,
};

static const struct cordon_slot slots_ptp_clock_info[] = {
	{ offsetof(struct ptp_clock_info, adjfine), "adjfine", &cordon_callback_ptp_clock_info__adjfine },
	{ offsetof(struct ptp_clock_info, adjphase), "adjphase", &cordon_callback_ptp_clock_info__adjphase },
	{ offsetof(struct ptp_clock_info, adjtime), "adjtime", &cordon_callback_ptp_clock_info__adjtime },
	{ offsetof(struct ptp_clock_info, do_aux_work), "do_aux_work", &cordon_callback_ptp_clock_info__do_aux_work },
	{ offsetof(struct ptp_clock_info, enable), "enable", &cordon_callback_ptp_clock_info__enable },
	{ offsetof(struct ptp_clock_info, getcrosststamp), "getcrosststamp", &cordon_callback_ptp_clock_info__getcrosststamp },
	{ offsetof(struct ptp_clock_info, gettime64), "gettime64", &cordon_callback_ptp_clock_info__gettime64 },
	{ offsetof(struct ptp_clock_info, gettimex64), "gettimex64", &cordon_callback_ptp_clock_info__gettimex64 },
	{ offsetof(struct ptp_clock_info, settime64), "settime64", &cordon_callback_ptp_clock_info__settime64 },
	{ offsetof(struct ptp_clock_info, verify), "verify", &cordon_callback_ptp_clock_info__verify },
	{ offsetof(struct ptp_clock_info, getmaxphase), "getmaxphase", NULL },
	{ offsetof(struct ptp_clock_info, getcycles64), "getcycles64", NULL },
	{ offsetof(struct ptp_clock_info, getcyclesx64), "getcyclesx64", NULL },
	{ offsetof(struct ptp_clock_info, getcrosscycles), "getcrosscycles", NULL },
};
const struct cordon_table cordon_table_ptp_clock_info = {
	.name = "ptp_clock_info",
	.size = sizeof(struct ptp_clock_info),
	.slot_count = ARRAY_SIZE(slots_ptp_clock_info),
	.slots = slots_ptp_clock_info,
};

static const struct cordon_slot slots_regmap_bus[] = {
	{ offsetof(struct regmap_bus, gather_write), "gather_write", &cordon_callback_regmap_bus__gather_write },
	{ offsetof(struct regmap_bus, read), "read", &cordon_callback_regmap_bus__read },
	{ offsetof(struct regmap_bus, reg_read), "reg_read", &cordon_callback_regmap_bus__reg_read },
	{ offsetof(struct regmap_bus, reg_update_bits), "reg_update_bits", &cordon_callback_regmap_bus__reg_update_bits },
	{ offsetof(struct regmap_bus, reg_write), "reg_write", &cordon_callback_regmap_bus__reg_write },
	{ offsetof(struct regmap_bus, write), "write", &cordon_callback_regmap_bus__write },
	{ offsetof(struct regmap_bus, async_write), "async_write", NULL },
	{ offsetof(struct regmap_bus, reg_noinc_write), "reg_noinc_write", NULL },
	{ offsetof(struct regmap_bus, reg_noinc_read), "reg_noinc_read", NULL },
	{ offsetof(struct regmap_bus, free_context), "free_context", NULL },
	{ offsetof(struct regmap_bus, async_alloc), "async_alloc", NULL },
};
const struct cordon_table cordon_table_regmap_bus = {
	.name = "regmap_bus",
	.size = sizeof(struct regmap_bus),
	.slot_count = ARRAY_SIZE(slots_regmap_bus),
	.slots = slots_regmap_bus,
};

static const struct cordon_slot slots_rfkill_ops[] = {
	{ offsetof(struct rfkill_ops, poll), "poll", &cordon_callback_rfkill_ops__poll },
	{ offsetof(struct rfkill_ops, query), "query", &cordon_callback_rfkill_ops__query },
	{ offsetof(struct rfkill_ops, set_block), "set_block", &cordon_callback_rfkill_ops__set_block },
};
const struct cordon_table cordon_table_rfkill_ops = {
	.name = "rfkill_ops",
	.size = sizeof(struct rfkill_ops),
	.slot_count = ARRAY_SIZE(slots_rfkill_ops),
	.slots = slots_rfkill_ops,
};

static const struct cordon_slot slots_rtnl_link_ops[] = {
	{ offsetof(struct rtnl_link_ops, changelink), "changelink", &cordon_callback_rtnl_link_ops__changelink },
	{ offsetof(struct rtnl_link_ops, dellink), "dellink", &cordon_callback_rtnl_link_ops__dellink },
	{ offsetof(struct rtnl_link_ops, newlink), "newlink", &cordon_callback_rtnl_link_ops__newlink },
	{ offsetof(struct rtnl_link_ops, setup), "setup", &cordon_callback_rtnl_link_ops__setup },
	{ offsetof(struct rtnl_link_ops, validate), "validate", &cordon_callback_rtnl_link_ops__validate },
	{ offsetof(struct rtnl_link_ops, alloc), "alloc", NULL },
	{ offsetof(struct rtnl_link_ops, get_size), "get_size", NULL },
	{ offsetof(struct rtnl_link_ops, fill_info), "fill_info", NULL },
	{ offsetof(struct rtnl_link_ops, get_xstats_size), "get_xstats_size", NULL },
	{ offsetof(struct rtnl_link_ops, fill_xstats), "fill_xstats", NULL },
	{ offsetof(struct rtnl_link_ops, get_num_tx_queues), "get_num_tx_queues", NULL },
	{ offsetof(struct rtnl_link_ops, get_num_rx_queues), "get_num_rx_queues", NULL },
	{ offsetof(struct rtnl_link_ops, slave_changelink), "slave_changelink", NULL },
	{ offsetof(struct rtnl_link_ops, get_slave_size), "get_slave_size", NULL },
	{ offsetof(struct rtnl_link_ops, fill_slave_info), "fill_slave_info", NULL },
	{ offsetof(struct rtnl_link_ops, get_link_net), "get_link_net", NULL },
	{ offsetof(struct rtnl_link_ops, get_linkxstats_size), "get_linkxstats_size", NULL },
	{ offsetof(struct rtnl_link_ops, fill_linkxstats), "fill_linkxstats", NULL },
};
const struct cordon_table cordon_table_rtnl_link_ops = {
	.name = "rtnl_link_ops",
	.size = sizeof(struct rtnl_link_ops),
	.slot_count = ARRAY_SIZE(slots_rtnl_link_ops),
	.slots = slots_rtnl_link_ops,
};

static const struct cordon_slot slots_rx_queue_attribute[] = {
	{ offsetof(struct rx_queue_attribute, show), "show", &cordon_callback_rx_queue_attribute__show },
	{ offsetof(struct rx_queue_attribute, store), "store", NULL },
};
const struct cordon_table cordon_table_rx_queue_attribute = {
	.name = "rx_queue_attribute",
	.size = sizeof(struct rx_queue_attribute),
	.slot_count = ARRAY_SIZE(slots_rx_queue_attribute),
	.slots = slots_rx_queue_attribute,
};

static const struct cordon_slot slots_serio_driver[] = {
	{ offsetof(struct serio_driver, cleanup), "cleanup", &cordon_callback_serio_driver__cleanup },
	{ offsetof(struct serio_driver, connect), "connect", &cordon_callback_serio_driver__connect },
	{ offsetof(struct serio_driver, disconnect), "disconnect", &cordon_callback_serio_driver__disconnect },
	{ offsetof(struct serio_driver, fast_reconnect), "fast_reconnect", &cordon_callback_serio_driver__fast_reconnect },
	{ offsetof(struct serio_driver, interrupt), "interrupt", &cordon_callback_serio_driver__interrupt },
	{ offsetof(struct serio_driver, reconnect), "reconnect", &cordon_callback_serio_driver__reconnect },
	{ offsetof(struct serio_driver, write_wakeup), "write_wakeup", &cordon_callback_serio_driver__write_wakeup },
	{ offsetof(struct serio_driver, driver.probe), "driver.probe", &cordon_callback_device_driver__probe },
	{ offsetof(struct serio_driver, driver.sync_state), "driver.sync_state", NULL },
	{ offsetof(struct serio_driver, driver.remove), "driver.remove", &cordon_callback_device_driver__remove },
	{ offsetof(struct serio_driver, driver.shutdown), "driver.shutdown", &cordon_callback_device_driver__shutdown },
	{ offsetof(struct serio_driver, driver.suspend), "driver.suspend", &cordon_callback_device_driver__suspend },
	{ offsetof(struct serio_driver, driver.resume), "driver.resume", &cordon_callback_device_driver__resume },
	{ offsetof(struct serio_driver, driver.coredump), "driver.coredump", NULL },
};
const struct cordon_table cordon_table_serio_driver = {
	.name = "serio_driver",
	.size = sizeof(struct serio_driver),
	.slot_count = ARRAY_SIZE(slots_serio_driver),
	.slots = slots_serio_driver,
};

static const struct cordon_slot slots_shash_alg[] = {
	{ offsetof(struct shash_alg, clone_tfm), "clone_tfm", &cordon_callback_shash_alg__clone_tfm },
	{ offsetof(struct shash_alg, digest), "digest", &cordon_callback_shash_alg__digest },
	{ offsetof(struct shash_alg, exit_tfm), "exit_tfm", &cordon_callback_shash_alg__exit_tfm },
	{ offsetof(struct shash_alg, export), "export", &cordon_callback_shash_alg__export },
	{ offsetof(struct shash_alg, final), "final", &cordon_callback_shash_alg__final },
	{ offsetof(struct shash_alg, finup), "finup", &cordon_callback_shash_alg__finup },
	{ offsetof(struct shash_alg, import), "import", &cordon_callback_shash_alg__import },
	{ offsetof(struct shash_alg, init), "init", &cordon_callback_shash_alg__init },
	{ offsetof(struct shash_alg, init_tfm), "init_tfm", &cordon_callback_shash_alg__init_tfm },
	{ offsetof(struct shash_alg, setkey), "setkey", &cordon_callback_shash_alg__setkey },
	{ offsetof(struct shash_alg, update), "update", &cordon_callback_shash_alg__update },
	{ offsetof(struct shash_alg, base.cra_u.cipher.cia_setkey), "base.cra_u.cipher.cia_setkey", &cordon_callback_cipher_alg__cia_setkey },
	{ offsetof(struct shash_alg, base.cra_u.cipher.cia_encrypt), "base.cra_u.cipher.cia_encrypt", &cordon_callback_cipher_alg__cia_encrypt },
	{ offsetof(struct shash_alg, base.cra_u.cipher.cia_decrypt), "base.cra_u.cipher.cia_decrypt", &cordon_callback_cipher_alg__cia_decrypt },
	{ offsetof(struct shash_alg, base.cra_u.compress.coa_compress), "base.cra_u.compress.coa_compress", NULL },
	{ offsetof(struct shash_alg, base.cra_u.compress.coa_decompress), "base.cra_u.compress.coa_decompress", NULL },
	{ offsetof(struct shash_alg, base.cra_init), "base.cra_init", &cordon_callback_crypto_alg__cra_init },
	{ offsetof(struct shash_alg, base.cra_exit), "base.cra_exit", &cordon_callback_crypto_alg__cra_exit },
	{ offsetof(struct shash_alg, base.cra_destroy), "base.cra_destroy", NULL },
	{ offsetof(struct shash_alg, halg.base.cra_u.cipher.cia_setkey), "halg.base.cra_u.cipher.cia_setkey", &cordon_callback_cipher_alg__cia_setkey },
	{ offsetof(struct shash_alg, halg.base.cra_u.cipher.cia_encrypt), "halg.base.cra_u.cipher.cia_encrypt", &cordon_callback_cipher_alg__cia_encrypt },
	{ offsetof(struct shash_alg, halg.base.cra_u.cipher.cia_decrypt), "halg.base.cra_u.cipher.cia_decrypt", &cordon_callback_cipher_alg__cia_decrypt },
	{ offsetof(struct shash_alg, halg.base.cra_u.compress.coa_compress), "halg.base.cra_u.compress.coa_compress", NULL },
	{ offsetof(struct shash_alg, halg.base.cra_u.compress.coa_decompress), "halg.base.cra_u.compress.coa_decompress", NULL },
	{ offsetof(struct shash_alg, halg.base.cra_init), "halg.base.cra_init", &cordon_callback_crypto_alg__cra_init },
	{ offsetof(struct shash_alg, halg.base.cra_exit), "halg.base.cra_exit", &cordon_callback_crypto_alg__cra_exit },
	{ offsetof(struct shash_alg, halg.base.cra_destroy), "halg.base.cra_destroy", NULL },
};
const struct cordon_table cordon_table_shash_alg = {
	.name = "shash_alg",
	.size = sizeof(struct shash_alg),
	.slot_count = ARRAY_SIZE(slots_shash_alg),
	.slots = slots_shash_alg,
};

static const struct cordon_slot slots_snd_pcm_ops[] = {
	{ offsetof(struct snd_pcm_ops, ack), "ack", &cordon_callback_snd_pcm_ops__ack },
	{ offsetof(struct snd_pcm_ops, close), "close", &cordon_callback_snd_pcm_ops__close },
	{ offsetof(struct snd_pcm_ops, copy), "copy", &cordon_callback_snd_pcm_ops__copy },
	{ offsetof(struct snd_pcm_ops, fill_silence), "fill_silence", &cordon_callback_snd_pcm_ops__fill_silence },
	{ offsetof(struct snd_pcm_ops, hw_free), "hw_free", &cordon_callback_snd_pcm_ops__hw_free },
	{ offsetof(struct snd_pcm_ops, hw_params), "hw_params", &cordon_callback_snd_pcm_ops__hw_params },
	{ offsetof(struct snd_pcm_ops, open), "open", &cordon_callback_snd_pcm_ops__open },
	{ offsetof(struct snd_pcm_ops, page), "page", &cordon_callback_snd_pcm_ops__page },
	{ offsetof(struct snd_pcm_ops, pointer), "pointer", &cordon_callback_snd_pcm_ops__pointer },
	{ offsetof(struct snd_pcm_ops, prepare), "prepare", &cordon_callback_snd_pcm_ops__prepare },
	{ offsetof(struct snd_pcm_ops, sync_stop), "sync_stop", &cordon_callback_snd_pcm_ops__sync_stop },
	{ offsetof(struct snd_pcm_ops, trigger), "trigger", &cordon_callback_snd_pcm_ops__trigger },
	{ offsetof(struct snd_pcm_ops, ioctl), "ioctl", NULL },
	{ offsetof(struct snd_pcm_ops, get_time_info), "get_time_info", NULL },
	{ offsetof(struct snd_pcm_ops, mmap), "mmap", NULL },
};
const struct cordon_table cordon_table_snd_pcm_ops = {
	.name = "snd_pcm_ops",
	.size = sizeof(struct snd_pcm_ops),
	.slot_count = ARRAY_SIZE(slots_snd_pcm_ops),
	.slots = slots_snd_pcm_ops,
};

static const struct cordon_slot slots_spi_driver[] = {
	{ offsetof(struct spi_driver, probe), "probe", &cordon_callback_spi_driver__probe },
	{ offsetof(struct spi_driver, remove), "remove", &cordon_callback_spi_driver__remove },
	{ offsetof(struct spi_driver, shutdown), "shutdown", &cordon_callback_spi_driver__shutdown },
	{ offsetof(struct spi_driver, driver.probe), "driver.probe", &cordon_callback_device_driver__probe },
	{ offsetof(struct spi_driver, driver.sync_state), "driver.sync_state", NULL },
	{ offsetof(struct spi_driver, driver.remove), "driver.remove", &cordon_callback_device_driver__remove },
	{ offsetof(struct spi_driver, driver.shutdown), "driver.shutdown", &cordon_callback_device_driver__shutdown },
	{ offsetof(struct spi_driver, driver.suspend), "driver.suspend", &cordon_callback_device_driver__suspend },
	{ offsetof(struct spi_driver, driver.resume), "driver.resume", &cordon_callback_device_driver__resume },
	{ offsetof(struct spi_driver, driver.coredump), "driver.coredump", NULL },
};
const struct cordon_table cordon_table_spi_driver = {
	.name = "spi_driver",
	.size = sizeof(struct spi_driver),
	.slot_count = ARRAY_SIZE(slots_spi_driver),
	.slots = slots_spi_driver,
};

static const struct cordon_slot slots_usb_driver[] = {
	{ offsetof(struct usb_driver, disconnect), "disconnect", &cordon_callback_usb_driver__disconnect },
	{ offsetof(struct usb_driver, post_reset), "post_reset", &cordon_callback_usb_driver__post_reset },
	{ offsetof(struct usb_driver, pre_reset), "pre_reset", &cordon_callback_usb_driver__pre_reset },
	{ offsetof(struct usb_driver, probe), "probe", &cordon_callback_usb_driver__probe },
	{ offsetof(struct usb_driver, reset_resume), "reset_resume", &cordon_callback_usb_driver__reset_resume },
	{ offsetof(struct usb_driver, resume), "resume", &cordon_callback_usb_driver__resume },
	{ offsetof(struct usb_driver, shutdown), "shutdown", &cordon_callback_usb_driver__shutdown },
	{ offsetof(struct usb_driver, suspend), "suspend", &cordon_callback_usb_driver__suspend },
	{ offsetof(struct usb_driver, unlocked_ioctl), "unlocked_ioctl", &cordon_callback_usb_driver__unlocked_ioctl },
	{ offsetof(struct usb_driver, driver.probe), "driver.probe", &cordon_callback_device_driver__probe },
	{ offsetof(struct usb_driver, driver.sync_state), "driver.sync_state", NULL },
	{ offsetof(struct usb_driver, driver.remove), "driver.remove", &cordon_callback_device_driver__remove },
	{ offsetof(struct usb_driver, driver.shutdown), "driver.shutdown", &cordon_callback_device_driver__shutdown },
	{ offsetof(struct usb_driver, driver.suspend), "driver.suspend", &cordon_callback_device_driver__suspend },
	{ offsetof(struct usb_driver, driver.resume), "driver.resume", &cordon_callback_device_driver__resume },
	{ offsetof(struct usb_driver, driver.coredump), "driver.coredump", NULL },
};
const struct cordon_table cordon_table_usb_driver = {
	.name = "usb_driver",
	.size = sizeof(struct usb_driver),
	.slot_count = ARRAY_SIZE(slots_usb_driver),
	.slots = slots_usb_driver,
};

static const struct cordon_slot slots_virtio_driver[] = {
	{ offsetof(struct virtio_driver, config_changed), "config_changed", &cordon_callback_virtio_driver__config_changed },
	{ offsetof(struct virtio_driver, freeze), "freeze", &cordon_callback_virtio_driver__freeze },
	{ offsetof(struct virtio_driver, probe), "probe", &cordon_callback_virtio_driver__probe },
	{ offsetof(struct virtio_driver, remove), "remove", &cordon_callback_virtio_driver__remove },
	{ offsetof(struct virtio_driver, restore), "restore", &cordon_callback_virtio_driver__restore },
	{ offsetof(struct virtio_driver, scan), "scan", &cordon_callback_virtio_driver__scan },
	{ offsetof(struct virtio_driver, validate), "validate", &cordon_callback_virtio_driver__validate },
	{ offsetof(struct virtio_driver, driver.probe), "driver.probe", &cordon_callback_device_driver__probe },
	{ offsetof(struct virtio_driver, driver.sync_state), "driver.sync_state", NULL },
	{ offsetof(struct virtio_driver, driver.remove), "driver.remove", &cordon_callback_device_driver__remove },
	{ offsetof(struct virtio_driver, driver.shutdown), "driver.shutdown", &cordon_callback_device_driver__shutdown },
	{ offsetof(struct virtio_driver, driver.suspend), "driver.suspend", &cordon_callback_device_driver__suspend },
	{ offsetof(struct virtio_driver, driver.resume), "driver.resume", &cordon_callback_device_driver__resume },
	{ offsetof(struct virtio_driver, driver.coredump), "driver.coredump", NULL },
};
const struct cordon_table cordon_table_virtio_driver = {
	.name = "virtio_driver",
	.size = sizeof(struct virtio_driver),
	.slot_count = ARRAY_SIZE(slots_virtio_driver),
	.slots = slots_virtio_driver,
};

static const struct cordon_slot slots_watchdog_ops[] = {
	{ offsetof(struct watchdog_ops, get_timeleft), "get_timeleft", &cordon_callback_watchdog_ops__get_timeleft },
	{ offsetof(struct watchdog_ops, ping), "ping", &cordon_callback_watchdog_ops__ping },
	{ offsetof(struct watchdog_ops, restart), "restart", &cordon_callback_watchdog_ops__restart },
	{ offsetof(struct watchdog_ops, set_pretimeout), "set_pretimeout", &cordon_callback_watchdog_ops__set_pretimeout },
	{ offsetof(struct watchdog_ops, set_timeout), "set_timeout", &cordon_callback_watchdog_ops__set_timeout },
	{ offsetof(struct watchdog_ops, start), "start", &cordon_callback_watchdog_ops__start },
	{ offsetof(struct watchdog_ops, status), "status", &cordon_callback_watchdog_ops__status },
	{ offsetof(struct watchdog_ops, stop), "stop", &cordon_callback_watchdog_ops__stop },
	{ offsetof(struct watchdog_ops, ioctl), "ioctl", NULL },
};
const struct cordon_table cordon_table_watchdog_ops = {
	.name = "watchdog_ops",
	.size = sizeof(struct watchdog_ops),
	.slot_count = ARRAY_SIZE(slots_watchdog_ops),
	.slots = slots_watchdog_ops,
};

static const struct cordon_slot slots_xdp_metadata_ops[] = {
	{ offsetof(struct xdp_metadata_ops, xmo_rx_hash), "xmo_rx_hash", &cordon_callback_xdp_metadata_ops__xmo_rx_hash },
	{ offsetof(struct xdp_metadata_ops, xmo_rx_timestamp), "xmo_rx_timestamp", &cordon_callback_xdp_metadata_ops__xmo_rx_timestamp },
	{ offsetof(struct xdp_metadata_ops, xmo_rx_vlan_tag), "xmo_rx_vlan_tag", &cordon_callback_xdp_metadata_ops__xmo_rx_vlan_tag },
};
const struct cordon_table cordon_table_xdp_metadata_ops = {
	.name = "xdp_metadata_ops",
	.size = sizeof(struct xdp_metadata_ops),
	.slot_count = ARRAY_SIZE(slots_xdp_metadata_ops),
	.slots = slots_xdp_metadata_ops,
};

static const struct cordon_slot slots_xt_match[] = {
	{ offsetof(struct xt_match, checkentry), "checkentry", &cordon_callback_xt_match__checkentry },
	{ offsetof(struct xt_match, destroy), "destroy", &cordon_callback_xt_match__destroy },
	{ offsetof(struct xt_match, match), "match", &cordon_callback_xt_match__match },
};
const struct cordon_table cordon_table_xt_match = {
	.name = "xt_match",
	.size = sizeof(struct xt_match),
	.slot_count = ARRAY_SIZE(slots_xt_match),
	.slots = slots_xt_match,
};

static const struct cordon_slot slots_xt_target[] = {
	{ offsetof(struct xt_target, checkentry), "checkentry", &cordon_callback_xt_target__checkentry },
	{ offsetof(struct xt_target, destroy), "destroy", &cordon_callback_xt_target__destroy },
	{ offsetof(struct xt_target, target), "target", &cordon_callback_xt_target__target },
};
const struct cordon_table cordon_table_xt_target = {
	.name = "xt_target",
	.size = sizeof(struct xt_target),
	.slot_count = ARRAY_SIZE(slots_xt_target),
	.slots = slots_xt_target,
};

static const struct cordon_slot offers_hrtimer_clock_base[] = {
	{ offsetof(struct hrtimer_clock_base, get_time), "get_time", &cordon_import_hrtimer_clock_base__get_time__called },
};
const struct cordon_table cordon_offered_hrtimer_clock_base = {
	.name = "hrtimer_clock_base",
	.size = sizeof(struct hrtimer_clock_base),
	.slot_count = ARRAY_SIZE(offers_hrtimer_clock_base),
	.slots = offers_hrtimer_clock_base,
};

static const struct cordon_slot offers_serio[] = {
	{ offsetof(struct serio, write), "write", &cordon_import_serio__write__called },
};
const struct cordon_table cordon_offered_serio = {
	.name = "serio",
	.size = sizeof(struct serio),
	.slot_count = ARRAY_SIZE(offers_serio),
	.slots = offers_serio,
};

static const struct cordon_slot offers_virtio_config_ops[] = {
	{ offsetof(struct virtio_config_ops, bus_name), "bus_name", &cordon_import_virtio_config_ops__bus_name__called },
	{ offsetof(struct virtio_config_ops, del_vqs), "del_vqs", &cordon_import_virtio_config_ops__del_vqs__called },
	{ offsetof(struct virtio_config_ops, find_vqs), "find_vqs", &cordon_import_virtio_config_ops__find_vqs__called },
	{ offsetof(struct virtio_config_ops, generation), "generation", &cordon_import_virtio_config_ops__generation__called },
	{ offsetof(struct virtio_config_ops, get), "get", &cordon_import_virtio_config_ops__get__called },
	{ offsetof(struct virtio_config_ops, get_features), "get_features", &cordon_import_virtio_config_ops__get_features__called },
	{ offsetof(struct virtio_config_ops, get_status), "get_status", &cordon_import_virtio_config_ops__get_status__called },
	{ offsetof(struct virtio_config_ops, get_vq_affinity), "get_vq_affinity", &cordon_import_virtio_config_ops__get_vq_affinity__called },
	{ offsetof(struct virtio_config_ops, reset), "reset", &cordon_import_virtio_config_ops__reset__called },
	{ offsetof(struct virtio_config_ops, set), "set", &cordon_import_virtio_config_ops__set__called },
	{ offsetof(struct virtio_config_ops, set_status), "set_status", &cordon_import_virtio_config_ops__set_status__called },
	{ offsetof(struct virtio_config_ops, set_vq_affinity), "set_vq_affinity", &cordon_import_virtio_config_ops__set_vq_affinity__called },
	{ offsetof(struct virtio_config_ops, synchronize_cbs), "synchronize_cbs", &cordon_import_virtio_config_ops__synchronize_cbs__called },
};
const struct cordon_table cordon_offered_virtio_config_ops = {
	.name = "virtio_config_ops",
	.size = sizeof(struct virtio_config_ops),
	.slot_count = ARRAY_SIZE(offers_virtio_config_ops),
	.slots = offers_virtio_config_ops,
};

const struct cordon_contract *const cordon_imports[] = {
	&cordon_import_USER_PTR_MAX,
	&cordon_import___SCK__tp_func_block_bio_complete,
	&cordon_import___SCK__tp_func_block_bio_remap,
	&cordon_import___SCK__tp_func_xdp_exception,
	&cordon_import___SCT__cond_resched,
	&cordon_import___SCT__might_resched,
	&cordon_import___SCT__preempt_schedule,
	&cordon_import___SCT__preempt_schedule_notrace,
	&cordon_import___SCT__tp_func_block_bio_complete,
	&cordon_import___SCT__tp_func_block_bio_remap,
	&cordon_import___SCT__tp_func_xdp_exception,
	&cordon_import____pskb_trim,
	&cordon_import____ratelimit,
	&cordon_import___alloc_skb,
	&cordon_import___bitmap_andnot,
	&cordon_import___bitmap_weight,
	&cordon_import___blk_alloc_disk,
	&cordon_import___blk_mq_alloc_disk,
	&cordon_import___blk_mq_end_request,
	&cordon_import___blk_rq_map_sg,
	&cordon_import___check_object_size,
	&cordon_import___const_udelay,
	&cordon_import___cpu_online_mask,
	&cordon_import___cpu_possible_mask,
	&cordon_import___cpuhp_remove_state,
	&cordon_import___cpuhp_setup_state,
	&cordon_import___cpuhp_state_add_instance,
	&cordon_import___cpuhp_state_remove_instance,
	&cordon_import___crypto_memneq,
	&cordon_import___dev_fwnode,
	&cordon_import___dev_fwnode_const,
	&cordon_import___dev_get_by_index,
	&cordon_import___dev_get_by_name,
	&cordon_import___dev_queue_xmit,
	&cordon_import___devm_add_action,
	&cordon_import___devm_iio_device_register,
	&cordon_import___devm_regmap_init,
	&cordon_import___devm_regmap_init_i2c,
	&cordon_import___devm_regmap_init_spi,
	&cordon_import___devm_release_region,
	&cordon_import___devm_request_region,
	&cordon_import___dma_sync_single_for_cpu,
	&cordon_import___dma_sync_single_for_device,
	&cordon_import___do_once_done,
	&cordon_import___do_once_start,
	&cordon_import___dynamic_dev_dbg,
	&cordon_import___dynamic_netdev_dbg,
	&cordon_import___dynamic_pr_debug,
	&cordon_import___fentry__,
	&cordon_import___flush_workqueue,
	&cordon_import___folio_put,
	&cordon_import___fortify_panic,
	&cordon_import___free_pages,
	&cordon_import___genphy_config_aneg,
	&cordon_import___get_user_1,
	&cordon_import___get_user_2,
	&cordon_import___get_user_4,
	&cordon_import___get_user_8,
	&cordon_import___hid_register_driver,
	&cordon_import___hw_addr_sync_dev,
	&cordon_import___hw_addr_unsync_dev,
	&cordon_import___i2c_transfer,
	&cordon_import___iio_device_register,
	&cordon_import___init_rwsem,
	&cordon_import___init_swait_queue_head,
	&cordon_import___init_waitqueue_head,
	&cordon_import___io_uring_cmd_do_in_task,
	&cordon_import___irq_apply_affinity_hint,
	&cordon_import___kmalloc_cache_node_noprof,
	&cordon_import___kmalloc_cache_noprof,
	&cordon_import___kmalloc_large_noprof,
	&cordon_import___kmalloc_node_noprof,
	&cordon_import___kmalloc_noprof,
	&cordon_import___kmem_cache_create_args,
	&cordon_import___kvmalloc_node_noprof,
	&cordon_import___list_add_valid_or_report,
	&cordon_import___list_del_entry_valid_or_report,
	&cordon_import___local_bh_enable_ip,
	&cordon_import___mdiobus_read,
	&cordon_import___mdiobus_register,
	&cordon_import___mdiobus_write,
	&cordon_import___module_get,
	&cordon_import___msecs_to_jiffies,
	&cordon_import___mutex_init,
	&cordon_import___napi_alloc_frag_align,
	&cordon_import___napi_schedule,
	&cordon_import___napi_schedule_irqoff,
	&cordon_import___netdev_alloc_frag_align,
	&cordon_import___netdev_alloc_skb,
	&cordon_import___netif_napi_del,
	&cordon_import___netif_set_xps_queue,
	&cordon_import___node_distance,
	&cordon_import___num_online_cpus,
	&cordon_import___pci_register_driver,
	&cordon_import___per_cpu_offset,
	&cordon_import___phy_modify_mmd,
	&cordon_import___phy_modify_mmd_changed,
	&cordon_import___phy_read_mmd,
	&cordon_import___phy_write_mmd,
	&cordon_import___platform_driver_probe,
	&cordon_import___platform_driver_register,
	&cordon_import___pm_runtime_disable,
	&cordon_import___pm_runtime_idle,
	&cordon_import___pm_runtime_resume,
	&cordon_import___pm_runtime_set_status,
	&cordon_import___pm_runtime_suspend,
	&cordon_import___pm_runtime_use_autosuspend,
	&cordon_import___printk_ratelimit,
	&cordon_import___pskb_pull_tail,
	&cordon_import___put_devmap_managed_folio_refs,
	&cordon_import___put_user_1,
	&cordon_import___put_user_2,
	&cordon_import___put_user_4,
	&cordon_import___put_user_8,
	&cordon_import___rcu_read_lock,
	&cordon_import___rcu_read_unlock,
	&cordon_import___refrigerator,
	&cordon_import___register_blkdev,
	&cordon_import___register_nls,
	&cordon_import___register_virtio_driver,
	&cordon_import___regmap_init_i2c,
	&cordon_import___regmap_init_spi,
	&cordon_import___release_region,
	&cordon_import___request_module,
	&cordon_import___request_region,
	&cordon_import___rtnl_link_register,
	&cordon_import___rtnl_link_unregister,
	&cordon_import___serio_register_driver,
	&cordon_import___skb_flow_dissect,
	&cordon_import___skb_pad,
	&cordon_import___spi_register_driver,
	&cordon_import___srcu_read_lock,
	&cordon_import___srcu_read_unlock,
	&cordon_import___stack_chk_fail,
	&cordon_import___sw_hweight32,
	&cordon_import___sw_hweight64,
	&cordon_import___sysfs_match_string,
	&cordon_import___tasklet_hi_schedule,
	&cordon_import___tasklet_schedule,
	&cordon_import___trace_trigger_soft_disabled,
	&cordon_import___tracepoint_block_bio_complete,
	&cordon_import___tracepoint_block_bio_remap,
	&cordon_import___tracepoint_xdp_exception,
	&cordon_import___udelay,
	&cordon_import___usb_get_extra_descriptor,
	&cordon_import___usecs_to_jiffies,
	&cordon_import___vmalloc_noprof,
	&cordon_import___wake_up,
	&cordon_import___warn_printk,
	&cordon_import___x86_indirect_thunk_r10,
	&cordon_import___x86_indirect_thunk_r11,
	&cordon_import___x86_indirect_thunk_r12,
	&cordon_import___x86_indirect_thunk_r13,
	&cordon_import___x86_indirect_thunk_r14,
	&cordon_import___x86_indirect_thunk_r15,
	&cordon_import___x86_indirect_thunk_r8,
	&cordon_import___x86_indirect_thunk_r9,
	&cordon_import___x86_indirect_thunk_rax,
	&cordon_import___x86_indirect_thunk_rbp,
	&cordon_import___x86_indirect_thunk_rbx,
	&cordon_import___x86_indirect_thunk_rcx,
	&cordon_import___x86_indirect_thunk_rdi,
	&cordon_import___x86_indirect_thunk_rdx,
	&cordon_import___x86_indirect_thunk_rsi,
	&cordon_import___x86_return_thunk,
	&cordon_import___xa_cmpxchg,
	&cordon_import___xa_erase,
	&cordon_import___xa_insert,
	&cordon_import___xa_store,
	&cordon_import___xdp_rxq_info_reg,
	&cordon_import__copy_from_user,
	&cordon_import__copy_to_user,
	&cordon_import__ctype,
	&cordon_import__dev_alert,
	&cordon_import__dev_crit,
	&cordon_import__dev_emerg,
	&cordon_import__dev_err,
	&cordon_import__dev_info,
	&cordon_import__dev_notice,
	&cordon_import__dev_printk,
	&cordon_import__dev_warn,
	&cordon_import__find_first_bit,
	&cordon_import__find_first_zero_bit,
	&cordon_import__find_last_bit,
	&cordon_import__find_next_bit,
	&cordon_import__find_next_zero_bit,
	&cordon_import__printk,
	&cordon_import__raw_read_lock,
	&cordon_import__raw_read_lock_bh,
	&cordon_import__raw_read_lock_irq,
	&cordon_import__raw_read_lock_irqsave,
	&cordon_import__raw_read_unlock,
	&cordon_import__raw_read_unlock_bh,
	&cordon_import__raw_read_unlock_irq,
	&cordon_import__raw_read_unlock_irqrestore,
	&cordon_import__raw_spin_lock,
	&cordon_import__raw_spin_lock_bh,
	&cordon_import__raw_spin_lock_irq,
	&cordon_import__raw_spin_lock_irqsave,
	&cordon_import__raw_spin_trylock,
	&cordon_import__raw_spin_trylock_bh,
	&cordon_import__raw_spin_unlock,
	&cordon_import__raw_spin_unlock_bh,
	&cordon_import__raw_spin_unlock_irq,
	&cordon_import__raw_spin_unlock_irqrestore,
	&cordon_import__raw_write_lock,
	&cordon_import__raw_write_lock_bh,
	&cordon_import__raw_write_lock_irq,
	&cordon_import__raw_write_lock_irqsave,
	&cordon_import__raw_write_unlock,
	&cordon_import__raw_write_unlock_bh,
	&cordon_import__raw_write_unlock_irq,
	&cordon_import__raw_write_unlock_irqrestore,
	&cordon_import_ack_all_badblocks,
	&cordon_import_acpi_check_region,
	&cordon_import_acpi_check_resource_conflict,
	&cordon_import_acpi_storage_d3,
	&cordon_import_add_timer,
	&cordon_import_add_timer_on,
	&cordon_import_add_uevent_var,
	&cordon_import_alloc_chrdev_region,
	&cordon_import_alloc_cpumask_var_node,
	&cordon_import_alloc_etherdev_mqs,
	&cordon_import_alloc_netdev_mqs,
	&cordon_import_alloc_pages_noprof,
	&cordon_import_alloc_workqueue,
	&cordon_import_arch_phys_wc_add,
	&cordon_import_arch_phys_wc_del,
	&cordon_import_async_schedule_node,
	&cordon_import_async_schedule_node_domain,
	&cordon_import_async_synchronize_full_domain,
	&cordon_import_atomic_notifier_call_chain,
	&cordon_import_atomic_notifier_chain_register,
	&cordon_import_atomic_notifier_chain_unregister,
	&cordon_import_autoremove_wake_function,
	&cordon_import_badblocks_check,
	&cordon_import_badblocks_clear,
	&cordon_import_badblocks_exit,
	&cordon_import_badblocks_init,
	&cordon_import_badblocks_set,
	&cordon_import_badblocks_show,
	&cordon_import_badblocks_store,
	&cordon_import_bcmp,
	&cordon_import_bdev_disk_changed,
	&cordon_import_bdev_end_io_acct,
	&cordon_import_bdev_start_io_acct,
	&cordon_import_bin2hex,
	&cordon_import_bio_associate_blkg,
	&cordon_import_bio_endio,
	&cordon_import_bio_poll,
	&cordon_import_bio_split_to_limits,
	&cordon_import_bitmap_alloc,
	&cordon_import_bitmap_free,
	&cordon_import_bitmap_zalloc,
	&cordon_import_bitmap_zalloc_node,
	&cordon_import_blk_execute_rq,
	&cordon_import_blk_execute_rq_nowait,
	&cordon_import_blk_freeze_queue_start,
	&cordon_import_blk_mark_disk_dead,
	&cordon_import_blk_mq_alloc_queue,
	&cordon_import_blk_mq_alloc_request,
	&cordon_import_blk_mq_alloc_request_hctx,
	&cordon_import_blk_mq_alloc_tag_set,
	&cordon_import_blk_mq_complete_request,
	&cordon_import_blk_mq_complete_request_remote,
	&cordon_import_blk_mq_delay_kick_requeue_list,
	&cordon_import_blk_mq_destroy_queue,
	&cordon_import_blk_mq_end_request,
	&cordon_import_blk_mq_end_request_batch,
	&cordon_import_blk_mq_free_request,
	&cordon_import_blk_mq_free_tag_set,
	&cordon_import_blk_mq_freeze_queue,
	&cordon_import_blk_mq_freeze_queue_wait,
	&cordon_import_blk_mq_freeze_queue_wait_timeout,
	&cordon_import_blk_mq_map_queues,
	&cordon_import_blk_mq_pci_map_queues,
	&cordon_import_blk_mq_quiesce_queue,
	&cordon_import_blk_mq_quiesce_queue_nowait,
	&cordon_import_blk_mq_quiesce_tagset,
	&cordon_import_blk_mq_requeue_request,
	&cordon_import_blk_mq_start_request,
	&cordon_import_blk_mq_start_stopped_hw_queues,
	&cordon_import_blk_mq_stop_hw_queue,
	&cordon_import_blk_mq_stop_hw_queues,
	&cordon_import_blk_mq_tagset_busy_iter,
	&cordon_import_blk_mq_tagset_wait_completed_request,
	&cordon_import_blk_mq_unfreeze_queue,
	&cordon_import_blk_mq_unquiesce_queue,
	&cordon_import_blk_mq_unquiesce_tagset,
	&cordon_import_blk_mq_update_nr_hw_queues,
	&cordon_import_blk_mq_virtio_map_queues,
	&cordon_import_blk_mq_wait_quiesce_done,
	&cordon_import_blk_op_str,
	&cordon_import_blk_put_queue,
	&cordon_import_blk_queue_flag_clear,
	&cordon_import_blk_queue_flag_set,
	&cordon_import_blk_revalidate_disk_zones,
	&cordon_import_blk_rq_integrity_map_user,
	&cordon_import_blk_rq_is_poll,
	&cordon_import_blk_rq_map_integrity_sg,
	&cordon_import_blk_rq_map_kern,
	&cordon_import_blk_rq_map_user_io,
	&cordon_import_blk_rq_map_user_iov,
	&cordon_import_blk_rq_poll,
	&cordon_import_blk_rq_unmap_user,
	&cordon_import_blk_set_stacking_limits,
	&cordon_import_blk_stack_limits,
	&cordon_import_blk_status_to_errno,
	&cordon_import_blk_steal_bios,
	&cordon_import_blk_sync_queue,
	&cordon_import_blk_zone_cond_str,
	&cordon_import_blkdev_compat_ptr_ioctl,
	&cordon_import_blocking_notifier_call_chain,
	&cordon_import_blocking_notifier_chain_register,
	&cordon_import_blocking_notifier_chain_unregister,
	&cordon_import_boot_cpu_data,
	&cordon_import_bpf_dispatcher_xdp_func,
	&cordon_import_bpf_master_redirect_enabled_key,
	&cordon_import_bpf_prog_add,
	&cordon_import_bpf_prog_put,
	&cordon_import_bpf_prog_sub,
	&cordon_import_bpf_stats_enabled_key,
	&cordon_import_bpf_trace_run1,
	&cordon_import_bpf_trace_run2,
	&cordon_import_bpf_trace_run3,
	&cordon_import_bpf_trace_run4,
	&cordon_import_bpf_trace_run5,
	&cordon_import_bpf_warn_invalid_xdp_action,
	&cordon_import_bt_err,
	&cordon_import_bt_err_ratelimited,
	&cordon_import_bt_info,
	&cordon_import_bt_warn,
	&cordon_import_bt_warn_ratelimited,
	&cordon_import_build_skb,
	&cordon_import_byte_rev_table,
	&cordon_import_cancel_delayed_work,
	&cordon_import_cancel_delayed_work_sync,
	&cordon_import_cancel_work,
	&cordon_import_cancel_work_sync,
	&cordon_import_capable,
	&cordon_import_cc_platform_has,
	&cordon_import_cdc_parse_cdc_header,
	&cordon_import_cdev_device_add,
	&cordon_import_cdev_device_del,
	&cordon_import_cdev_init,
	&cordon_import_class_register,
	&cordon_import_class_unregister,
	&cordon_import_cleanup_srcu_struct,
	&cordon_import_compat_ptr_ioctl,
	&cordon_import_complete,
	&cordon_import_complete_all,
	&cordon_import_completion_done,
	&cordon_import_config_group_init,
	&cordon_import_config_group_init_type_name,
	&cordon_import_config_item_get,
	&cordon_import_config_item_init_type_name,
	&cordon_import_config_item_put,
	&cordon_import_configfs_register_subsystem,
	&cordon_import_configfs_unregister_subsystem,
	&cordon_import_const_pcpu_hot,
	&cordon_import_consume_skb,
	&cordon_import_cpu_info,
	&cordon_import_cpu_latency_qos_add_request,
	&cordon_import_cpu_latency_qos_remove_request,
	&cordon_import_cpu_latency_qos_update_request,
	&cordon_import_cpumask_next_wrap,
	&cordon_import_cpus_read_lock,
	&cordon_import_cpus_read_unlock,
	&cordon_import_crc32_be,
	&cordon_import_crc32_le,
	&cordon_import_crypto_alloc_kpp,
	&cordon_import_crypto_alloc_shash,
	&cordon_import_crypto_destroy_tfm,
	&cordon_import_crypto_register_alg,
	&cordon_import_crypto_register_shash,
	&cordon_import_crypto_register_shashes,
	&cordon_import_crypto_shash_final,
	&cordon_import_crypto_shash_setkey,
	&cordon_import_crypto_shash_tfm_digest,
	&cordon_import_crypto_shash_update,
	&cordon_import_crypto_unregister_alg,
	&cordon_import_crypto_unregister_shash,
	&cordon_import_crypto_unregister_shashes,
	&cordon_import_csum_ipv6_magic,
	&cordon_import_csum_partial,
	&cordon_import_debugfs_create_dir,
	&cordon_import_debugfs_create_u32,
	&cordon_import_debugfs_create_u64,
	&cordon_import_debugfs_remove,
	&cordon_import_default_wake_function,
	&cordon_import_del_gendisk,
	&cordon_import_delayed_work_timer_fn,
	&cordon_import_destroy_workqueue,
	&cordon_import_dev_addr_mod,
	&cordon_import_dev_alloc_name,
	&cordon_import_dev_close,
	&cordon_import_dev_driver_string,
	&cordon_import_dev_err_probe,
	&cordon_import_dev_fetch_sw_netstats,
	&cordon_import_dev_get_by_index_rcu,
	&cordon_import_dev_get_stats,
	&cordon_import_dev_get_tstats64,
	&cordon_import_dev_kfree_skb_any_reason,
	&cordon_import_dev_kfree_skb_irq_reason,
	&cordon_import_dev_lstats_read,
	&cordon_import_dev_mc_add,
	&cordon_import_dev_mc_del,
	&cordon_import_dev_open,
	&cordon_import_dev_pm_qos_expose_latency_tolerance,
	&cordon_import_dev_pm_qos_hide_latency_tolerance,
	&cordon_import_dev_pm_qos_update_user_latency_tolerance,
	&cordon_import_dev_set_allmulti,
	&cordon_import_dev_set_mtu,
	&cordon_import_dev_set_name,
	&cordon_import_dev_set_promiscuity,
	&cordon_import_dev_set_threaded,
	&cordon_import_dev_trans_start,
	&cordon_import_dev_uc_add,
	&cordon_import_dev_uc_del,
	&cordon_import_device_add,
	&cordon_import_device_add_disk,
	&cordon_import_device_create_bin_file,
	&cordon_import_device_create_file,
	&cordon_import_device_del,
	&cordon_import_device_get_child_node_count,
	&cordon_import_device_get_ethdev_address,
	&cordon_import_device_get_mac_address,
	&cordon_import_device_get_match_data,
	&cordon_import_device_get_next_child_node,
	&cordon_import_device_initialize,
	&cordon_import_device_property_match_string,
	&cordon_import_device_property_present,
	&cordon_import_device_property_read_string,
	&cordon_import_device_property_read_string_array,
	&cordon_import_device_property_read_u16_array,
	&cordon_import_device_property_read_u32_array,
	&cordon_import_device_property_read_u64_array,
	&cordon_import_device_property_read_u8_array,
	&cordon_import_device_release_driver,
	&cordon_import_device_remove_bin_file,
	&cordon_import_device_remove_file,
	&cordon_import_device_remove_file_self,
	&cordon_import_device_set_wakeup_capable,
	&cordon_import_device_set_wakeup_enable,
	&cordon_import_device_wakeup_disable,
	&cordon_import_device_wakeup_enable,
	&cordon_import_devm_device_add_group,
	&cordon_import_devm_free_irq,
	&cordon_import_devm_get_free_pages,
	&cordon_import_devm_hwmon_device_register_with_groups,
	&cordon_import_devm_hwmon_device_register_with_info,
	&cordon_import_devm_hwmon_sanitize_name,
	&cordon_import_devm_i2c_new_dummy_device,
	&cordon_import_devm_iio_device_alloc,
	&cordon_import_devm_iio_kfifo_buffer_setup_ext,
	&cordon_import_devm_iio_map_array_register,
	&cordon_import_devm_iio_triggered_buffer_setup_ext,
	&cordon_import_devm_input_allocate_device,
	&cordon_import_devm_ioremap,
	&cordon_import_devm_ioremap_resource,
	&cordon_import_devm_ioremap_uc,
	&cordon_import_devm_ioremap_wc,
	&cordon_import_devm_kasprintf,
	&cordon_import_devm_kmalloc,
	&cordon_import_devm_kmemdup,
	&cordon_import_devm_kstrdup,
	&cordon_import_devm_led_classdev_register_ext,
	&cordon_import_devm_platform_ioremap_resource,
	&cordon_import_devm_pm_runtime_enable,
	&cordon_import_devm_regulator_bulk_get,
	&cordon_import_devm_regulator_get,
	&cordon_import_devm_regulator_get_enable,
	&cordon_import_devm_regulator_get_enable_optional,
	&cordon_import_devm_regulator_get_enable_read_voltage,
	&cordon_import_devm_regulator_get_optional,
	&cordon_import_devm_release_action,
	&cordon_import_devm_remove_action,
	&cordon_import_devm_request_any_context_irq,
	&cordon_import_devm_request_threaded_irq,
	&cordon_import_devmap_managed_key,
	&cordon_import_disable_hardirq,
	&cordon_import_disable_irq,
	&cordon_import_disable_irq_nosync,
	&cordon_import_disable_work,
	&cordon_import_disable_work_sync,
	&cordon_import_disk_live,
	&cordon_import_disk_uevent,
	&cordon_import_dma_alloc_attrs,
	&cordon_import_dma_free_attrs,
	&cordon_import_dma_get_required_mask,
	&cordon_import_dma_map_page_attrs,
	&cordon_import_dma_map_sgtable,
	&cordon_import_dma_max_mapping_size,
	&cordon_import_dma_opt_mapping_size,
	&cordon_import_dma_pci_p2pdma_supported,
	&cordon_import_dma_pool_alloc,
	&cordon_import_dma_pool_create,
	&cordon_import_dma_pool_destroy,
	&cordon_import_dma_pool_free,
	&cordon_import_dma_set_coherent_mask,
	&cordon_import_dma_set_mask,
	&cordon_import_dma_unmap_page_attrs,
	&cordon_import_dma_unmap_sg_attrs,
	&cordon_import_dmi_check_system,
	&cordon_import_dmi_find_device,
	&cordon_import_dmi_first_match,
	&cordon_import_dmi_get_system_info,
	&cordon_import_dmi_match,
	&cordon_import_dmi_name_in_vendors,
	&cordon_import_do_trace_netlink_extack,
	&cordon_import_down,
	&cordon_import_down_interruptible,
	&cordon_import_down_killable,
	&cordon_import_down_read,
	&cordon_import_down_read_trylock,
	&cordon_import_down_timeout,
	&cordon_import_down_trylock,
	&cordon_import_down_write,
	&cordon_import_down_write_trylock,
	&cordon_import_dql_completed,
	&cordon_import_dql_reset,
	&cordon_import_drain_workqueue,
	&cordon_import_driver_register,
	&cordon_import_driver_unregister,
	&cordon_import_dst_release,
	&cordon_import_dump_stack,
	&cordon_import_enable_irq,
	&cordon_import_enable_work,
	&cordon_import_errno_to_blk_status,
	&cordon_import_eth_commit_mac_addr_change,
	&cordon_import_eth_get_headlen,
	&cordon_import_eth_mac_addr,
	&cordon_import_eth_platform_get_mac_address,
	&cordon_import_eth_prepare_mac_addr_change,
	&cordon_import_eth_type_trans,
	&cordon_import_eth_validate_addr,
	&cordon_import_ether_setup,
	&cordon_import_ethtool_convert_legacy_u32_to_link_mode,
	&cordon_import_ethtool_convert_link_mode_to_legacy_u32,
	&cordon_import_ethtool_op_get_link,
	&cordon_import_ethtool_op_get_ts_info,
	&cordon_import_ethtool_puts,
	&cordon_import_ethtool_sprintf,
	&cordon_import_ethtool_virtdev_set_link_ksettings,
	&cordon_import_finish_wait,
	&cordon_import_firmware_request_nowarn,
	&cordon_import_firmware_request_platform,
	&cordon_import_flow_keys_basic_dissector,
	&cordon_import_flush_delayed_work,
	&cordon_import_flush_work,
	&cordon_import_free_cpumask_var,
	&cordon_import_free_irq,
	&cordon_import_free_netdev,
	&cordon_import_free_opal_dev,
	&cordon_import_free_pages,
	&cordon_import_free_percpu,
	&cordon_import_freezer_active,
	&cordon_import_freezing_slow_path,
	&cordon_import_fwnode_get_name,
	&cordon_import_fwnode_get_next_child_node,
	&cordon_import_fwnode_handle_get,
	&cordon_import_fwnode_property_present,
	&cordon_import_fwnode_property_read_string,
	&cordon_import_fwnode_property_read_string_array,
	&cordon_import_fwnode_property_read_u16_array,
	&cordon_import_fwnode_property_read_u32_array,
	&cordon_import_fwnode_property_read_u64_array,
	&cordon_import_fwnode_property_read_u8_array,
	&cordon_import_gcd,
	&cordon_import_generate_random_guid,
	&cordon_import_generate_random_uuid,
	&cordon_import_generic_mii_ioctl,
	&cordon_import_genphy_aneg_done,
	&cordon_import_genphy_c37_config_aneg,
	&cordon_import_genphy_c45_an_config_aneg,
	&cordon_import_genphy_c45_aneg_done,
	&cordon_import_genphy_c45_check_and_restart_aneg,
	&cordon_import_genphy_c45_pma_read_abilities,
	&cordon_import_genphy_c45_pma_resume,
	&cordon_import_genphy_c45_pma_setup_forced,
	&cordon_import_genphy_c45_pma_suspend,
	&cordon_import_genphy_c45_read_link,
	&cordon_import_genphy_c45_read_lpa,
	&cordon_import_genphy_c45_read_mdix,
	&cordon_import_genphy_c45_read_pma,
	&cordon_import_genphy_c45_read_status,
	&cordon_import_genphy_check_and_restart_aneg,
	&cordon_import_genphy_handle_interrupt_no_ack,
	&cordon_import_genphy_read_abilities,
	&cordon_import_genphy_read_lpa,
	&cordon_import_genphy_read_mmd_unsupported,
	&cordon_import_genphy_read_status,
	&cordon_import_genphy_read_status_fixed,
	&cordon_import_genphy_restart_aneg,
	&cordon_import_genphy_resume,
	&cordon_import_genphy_setup_forced,
	&cordon_import_genphy_soft_reset,
	&cordon_import_genphy_suspend,
	&cordon_import_genphy_update_link,
	&cordon_import_genphy_write_mmd_unsupported,
	&cordon_import_get_device,
	&cordon_import_get_device_system_crosststamp,
	&cordon_import_get_free_pages_noprof,
	&cordon_import_get_options,
	&cordon_import_get_random_bytes,
	&cordon_import_get_random_u16,
	&cordon_import_get_random_u32,
	&cordon_import_get_random_u64,
	&cordon_import_get_random_u8,
	&cordon_import_get_zeroed_page_noprof,
	&cordon_import_guid_gen,
	&cordon_import_guid_null,
	&cordon_import_guid_parse,
	&cordon_import_hex2bin,
	&cordon_import_hex_asc,
	&cordon_import_hex_asc_upper,
	&cordon_import_hex_dump_to_buffer,
	&cordon_import_hex_to_bin,
	&cordon_import_hid_hw_close,
	&cordon_import_hid_hw_open,
	&cordon_import_hid_hw_output_report,
	&cordon_import_hid_hw_raw_request,
	&cordon_import_hid_hw_request,
	&cordon_import_hid_hw_start,
	&cordon_import_hid_hw_stop,
	&cordon_import_hid_input_report,
	&cordon_import_hid_open_report,
	&cordon_import_hid_report_raw_event,
	&cordon_import_hid_set_field,
	&cordon_import_hid_unregister_driver,
	&cordon_import_hid_validate_values,
	&cordon_import_hrtimer_active,
	&cordon_import_hrtimer_cancel,
	&cordon_import_hrtimer_forward,
	&cordon_import_hrtimer_init,
	&cordon_import_hrtimer_start_range_ns,
	&cordon_import_hrtimer_try_to_cancel,
	&cordon_import_hugetlb_optimize_vmemmap_key,
	&cordon_import_hwmon_device_register,
	&cordon_import_hwmon_device_register_with_groups,
	&cordon_import_hwmon_device_register_with_info,
	&cordon_import_hwmon_device_unregister,
	&cordon_import_hwmon_notify_event,
	&cordon_import_hwrng_register,
	&cordon_import_hwrng_unregister,
	&cordon_import_i2c_add_adapter,
	&cordon_import_i2c_add_numbered_adapter,
	&cordon_import_i2c_bit_add_bus,
	&cordon_import_i2c_bit_add_numbered_bus,
	&cordon_import_i2c_del_adapter,
	&cordon_import_i2c_del_driver,
	&cordon_import_i2c_get_match_data,
	&cordon_import_i2c_match_id,
	&cordon_import_i2c_new_ancillary_device,
	&cordon_import_i2c_new_client_device,
	&cordon_import_i2c_new_dummy_device,
	&cordon_import_i2c_new_scanned_device,
	&cordon_import_i2c_register_driver,
	&cordon_import_i2c_smbus_read_block_data,
	&cordon_import_i2c_smbus_read_byte,
	&cordon_import_i2c_smbus_read_byte_data,
	&cordon_import_i2c_smbus_read_i2c_block_data,
	&cordon_import_i2c_smbus_read_i2c_block_data_or_emulated,
	&cordon_import_i2c_smbus_read_word_data,
	&cordon_import_i2c_smbus_write_block_data,
	&cordon_import_i2c_smbus_write_byte,
	&cordon_import_i2c_smbus_write_byte_data,
	&cordon_import_i2c_smbus_write_i2c_block_data,
	&cordon_import_i2c_smbus_write_word_data,
	&cordon_import_i2c_smbus_xfer,
	&cordon_import_i2c_transfer,
	&cordon_import_i2c_transfer_buffer_flags,
	&cordon_import_i2c_unregister_device,
	&cordon_import_ida_alloc_range,
	&cordon_import_ida_destroy,
	&cordon_import_ida_free,
	&cordon_import_iio_buffer_enabled,
	&cordon_import_iio_device_claim_direct_mode,
	&cordon_import_iio_device_id,
	&cordon_import_iio_device_release_direct_mode,
	&cordon_import_iio_device_unregister,
	&cordon_import_iio_enum_available_read,
	&cordon_import_iio_enum_read,
	&cordon_import_iio_enum_write,
	&cordon_import_iio_get_time_ns,
	&cordon_import_iio_map_array_register,
	&cordon_import_iio_map_array_unregister,
	&cordon_import_iio_pollfunc_store_time,
	&cordon_import_iio_push_event,
	&cordon_import_iio_push_to_buffers,
	&cordon_import_iio_push_to_buffers_with_ts_unaligned,
	&cordon_import_iio_read_const_attr,
	&cordon_import_iio_read_mount_matrix,
	&cordon_import_iio_show_mount_matrix,
	&cordon_import_iio_trigger_notify_done,
	&cordon_import_iio_triggered_buffer_cleanup,
	&cordon_import_iio_triggered_buffer_setup_ext,
	&cordon_import_iio_validate_scan_mask_onehot,
	&cordon_import_inet_proto_csum_replace16,
	&cordon_import_inet_proto_csum_replace4,
	&cordon_import_init_net,
	&cordon_import_init_opal_dev,
	&cordon_import_init_srcu_struct,
	&cordon_import_init_timer_key,
	&cordon_import_init_wait_entry,
	&cordon_import_input_alloc_absinfo,
	&cordon_import_input_allocate_device,
	&cordon_import_input_device_enabled,
	&cordon_import_input_enable_softrepeat,
	&cordon_import_input_event,
	&cordon_import_input_ff_create_memless,
	&cordon_import_input_free_device,
	&cordon_import_input_mt_assign_slots,
	&cordon_import_input_mt_destroy_slots,
	&cordon_import_input_mt_drop_unused,
	&cordon_import_input_mt_get_slot_by_key,
	&cordon_import_input_mt_init_slots,
	&cordon_import_input_mt_report_finger_count,
	&cordon_import_input_mt_report_pointer_emulation,
	&cordon_import_input_mt_report_slot_state,
	&cordon_import_input_mt_sync_frame,
	&cordon_import_input_register_device,
	&cordon_import_input_scancode_to_scalar,
	&cordon_import_input_set_abs_params,
	&cordon_import_input_set_capability,
	&cordon_import_input_set_max_poll_interval,
	&cordon_import_input_set_min_poll_interval,
	&cordon_import_input_set_poll_interval,
	&cordon_import_input_set_timestamp,
	&cordon_import_input_setup_polling,
	&cordon_import_input_unregister_device,
	&cordon_import_int_sqrt,
	&cordon_import_intlog10,
	&cordon_import_intlog2,
	&cordon_import_io_schedule,
	&cordon_import_io_uring_cmd_done,
	&cordon_import_io_uring_cmd_import_fixed,
	&cordon_import_iomem_resource,
	&cordon_import_ioport_map,
	&cordon_import_ioport_resource,
	&cordon_import_ioport_unmap,
	&cordon_import_ioread16,
	&cordon_import_ioread16_rep,
	&cordon_import_ioread16be,
	&cordon_import_ioread32,
	&cordon_import_ioread32_rep,
	&cordon_import_ioread32be,
	&cordon_import_ioread8,
	&cordon_import_ioread8_rep,
	&cordon_import_ioremap,
	&cordon_import_ioremap_cache,
	&cordon_import_ioremap_uc,
	&cordon_import_ioremap_wc,
	&cordon_import_iounmap,
	&cordon_import_iowrite16,
	&cordon_import_iowrite16_rep,
	&cordon_import_iowrite16be,
	&cordon_import_iowrite32,
	&cordon_import_iowrite32_rep,
	&cordon_import_iowrite32be,
	&cordon_import_iowrite8,
	&cordon_import_iowrite8_rep,
	&cordon_import_ip_compute_csum,
	&cordon_import_ip_vs_scheduler_err,
	&cordon_import_ipv6_find_hdr,
	&cordon_import_ipv6_skip_exthdr,
	&cordon_import_irq_fpu_usable,
	&cordon_import_irq_get_irq_data,
	&cordon_import_irq_set_irq_type,
	&cordon_import_irq_set_irq_wake,
	&cordon_import_is_vmalloc_addr,
	&cordon_import_jiffies,
	&cordon_import_jiffies64_to_msecs,
	&cordon_import_jiffies_to_msecs,
	&cordon_import_jiffies_to_usecs,
	&cordon_import_kasprintf,
	&cordon_import_kblockd_schedule_work,
	&cordon_import_kernel_fpu_begin_mask,
	&cordon_import_kernel_fpu_end,
	&cordon_import_kfree,
	&cordon_import_kfree_const,
	&cordon_import_kfree_sensitive,
	&cordon_import_kmalloc_caches,
	&cordon_import_kmem_cache_alloc_noprof,
	&cordon_import_kmem_cache_destroy,
	&cordon_import_kmem_cache_free,
	&cordon_import_kmemdup_noprof,
	&cordon_import_kmemdup_nul,
	&cordon_import_kobject_uevent,
	&cordon_import_kobject_uevent_env,
	&cordon_import_krealloc_noprof,
	&cordon_import_ksize,
	&cordon_import_kstrdup,
	&cordon_import_kstrndup,
	&cordon_import_kstrtobool,
	&cordon_import_kstrtoint,
	&cordon_import_kstrtoll,
	&cordon_import_kstrtos16,
	&cordon_import_kstrtos8,
	&cordon_import_kstrtou16,
	&cordon_import_kstrtou8,
	&cordon_import_kstrtouint,
	&cordon_import_kstrtoull,
	&cordon_import_kthread_bind,
	&cordon_import_kthread_create_on_node,
	&cordon_import_kthread_freezable_should_stop,
	&cordon_import_kthread_park,
	&cordon_import_kthread_parkme,
	&cordon_import_kthread_should_park,
	&cordon_import_kthread_should_stop,
	&cordon_import_kthread_stop,
	&cordon_import_kthread_unpark,
	&cordon_import_ktime_get,
	&cordon_import_ktime_get_coarse_real_ts64,
	&cordon_import_ktime_get_coarse_with_offset,
	&cordon_import_ktime_get_mono_fast_ns,
	&cordon_import_ktime_get_raw,
	&cordon_import_ktime_get_raw_ts64,
	&cordon_import_ktime_get_real_seconds,
	&cordon_import_ktime_get_real_ts64,
	&cordon_import_ktime_get_seconds,
	&cordon_import_ktime_get_ts64,
	&cordon_import_ktime_get_with_offset,
	&cordon_import_kvfree,
	&cordon_import_kvfree_call_rcu,
	&cordon_import_lcm,
	&cordon_import_led_classdev_notify_brightness_hw_changed,
	&cordon_import_led_classdev_register_ext,
	&cordon_import_led_classdev_resume,
	&cordon_import_led_classdev_suspend,
	&cordon_import_led_classdev_unregister,
	&cordon_import_linkwatch_fire_event,
	&cordon_import_load_nls,
	&cordon_import_load_nls_default,
	&cordon_import_match_string,
	&cordon_import_mdiobus_alloc_size,
	&cordon_import_mdiobus_free,
	&cordon_import_mdiobus_get_phy,
	&cordon_import_mdiobus_modify,
	&cordon_import_mdiobus_modify_changed,
	&cordon_import_mdiobus_read,
	&cordon_import_mdiobus_unregister,
	&cordon_import_mdiobus_write,
	&cordon_import_memchr,
	&cordon_import_memchr_inv,
	&cordon_import_memcmp,
	&cordon_import_memcpy,
	&cordon_import_memcpy_fromio,
	&cordon_import_memcpy_toio,
	&cordon_import_memdup_user,
	&cordon_import_memdup_user_nul,
	&cordon_import_memmove,
	&cordon_import_memparse,
	&cordon_import_mempool_alloc_noprof,
	&cordon_import_mempool_alloc_slab,
	&cordon_import_mempool_create_node_noprof,
	&cordon_import_mempool_destroy,
	&cordon_import_mempool_free,
	&cordon_import_mempool_free_slab,
	&cordon_import_mempool_kfree,
	&cordon_import_mempool_kmalloc,
	&cordon_import_memremap,
	&cordon_import_memremap_compat_align,
	&cordon_import_memscan,
	&cordon_import_memset,
	&cordon_import_memset_io,
	&cordon_import_memunmap,
	&cordon_import_mii_check_gmii_support,
	&cordon_import_mii_check_link,
	&cordon_import_mii_check_media,
	&cordon_import_mii_ethtool_get_link_ksettings,
	&cordon_import_mii_ethtool_gset,
	&cordon_import_mii_ethtool_set_link_ksettings,
	&cordon_import_mii_ethtool_sset,
	&cordon_import_mii_link_ok,
	&cordon_import_mii_nway_restart,
	&cordon_import_mktime64,
	&cordon_import_mod_delayed_work_on,
	&cordon_import_mod_timer,
	&cordon_import_mod_timer_pending,
	&cordon_import_module_put,
	&cordon_import_msleep,
	&cordon_import_msleep_interruptible,
	&cordon_import_mutex_is_locked,
	&cordon_import_mutex_lock,
	&cordon_import_mutex_lock_interruptible,
	&cordon_import_mutex_lock_killable,
	&cordon_import_mutex_trylock,
	&cordon_import_mutex_unlock,
	&cordon_import_napi_alloc_skb,
	&cordon_import_napi_build_skb,
	&cordon_import_napi_complete_done,
	&cordon_import_napi_consume_skb,
	&cordon_import_napi_disable,
	&cordon_import_napi_enable,
	&cordon_import_napi_get_frags,
	&cordon_import_napi_gro_flush,
	&cordon_import_napi_gro_frags,
	&cordon_import_napi_gro_receive,
	&cordon_import_napi_schedule_prep,
	&cordon_import_net_dim,
	&cordon_import_net_dim_free_irq_moder,
	&cordon_import_net_dim_get_rx_irq_moder,
	&cordon_import_net_dim_get_tx_irq_moder,
	&cordon_import_net_dim_init_irq_moder,
	&cordon_import_net_dim_setting,
	&cordon_import_net_dim_work_cancel,
	&cordon_import_net_failover_create,
	&cordon_import_net_failover_destroy,
	&cordon_import_net_ratelimit,
	&cordon_import_netdev_alert,
	&cordon_import_netdev_crit,
	&cordon_import_netdev_err,
	&cordon_import_netdev_features_change,
	&cordon_import_netdev_info,
	&cordon_import_netdev_master_upper_dev_get,
	&cordon_import_netdev_master_upper_dev_get_rcu,
	&cordon_import_netdev_notice,
	&cordon_import_netdev_notify_peers,
	&cordon_import_netdev_printk,
	&cordon_import_netdev_rss_key_fill,
	&cordon_import_netdev_stat_queue_sum,
	&cordon_import_netdev_state_change,
	&cordon_import_netdev_stats_to_stats64,
	&cordon_import_netdev_update_features,
	&cordon_import_netdev_warn,
	&cordon_import_netif_carrier_off,
	&cordon_import_netif_carrier_on,
	&cordon_import_netif_device_attach,
	&cordon_import_netif_device_detach,
	&cordon_import_netif_get_num_default_rss_queues,
	&cordon_import_netif_napi_add_weight,
	&cordon_import_netif_receive_skb,
	&cordon_import_netif_rx,
	&cordon_import_netif_schedule_queue,
	&cordon_import_netif_set_real_num_rx_queues,
	&cordon_import_netif_set_real_num_tx_queues,
	&cordon_import_netif_set_tso_max_segs,
	&cordon_import_netif_set_tso_max_size,
	&cordon_import_netif_tx_lock,
	&cordon_import_netif_tx_stop_all_queues,
	&cordon_import_netif_tx_unlock,
	&cordon_import_netif_tx_wake_queue,
	&cordon_import_nf_conntrack_destroy,
	&cordon_import_nla_put,
	&cordon_import_node_states,
	&cordon_import_noop_llseek,
	&cordon_import_nr_cpu_ids,
	&cordon_import_nr_node_ids,
	&cordon_import_nr_online_nodes,
	&cordon_import_ns_to_timespec64,
	&cordon_import_nsecs_to_jiffies,
	&cordon_import_numa_node,
	&cordon_import_nvme_auth_augmented_challenge,
	&cordon_import_nvme_auth_dhgroup_kpp,
	&cordon_import_nvme_auth_dhgroup_name,
	&cordon_import_nvme_auth_free_key,
	&cordon_import_nvme_auth_gen_privkey,
	&cordon_import_nvme_auth_gen_pubkey,
	&cordon_import_nvme_auth_gen_shared_secret,
	&cordon_import_nvme_auth_generate_key,
	&cordon_import_nvme_auth_get_seqnum,
	&cordon_import_nvme_auth_hmac_name,
	&cordon_import_nvme_auth_transform_key,
	&cordon_import_opal_unlock_from_suspend,
	&cordon_import_page_frag_free,
	&cordon_import_page_offset_base,
	&cordon_import_param_array_ops,
	&cordon_import_param_get_int,
	&cordon_import_param_get_uint,
	&cordon_import_param_ops_bool,
	&cordon_import_param_ops_byte,
	&cordon_import_param_ops_charp,
	&cordon_import_param_ops_hexint,
	&cordon_import_param_ops_int,
	&cordon_import_param_ops_long,
	&cordon_import_param_ops_short,
	&cordon_import_param_ops_string,
	&cordon_import_param_ops_uint,
	&cordon_import_param_ops_ullong,
	&cordon_import_param_ops_ulong,
	&cordon_import_param_ops_ushort,
	&cordon_import_param_set_int,
	&cordon_import_param_set_uint,
	&cordon_import_param_set_uint_minmax,
	&cordon_import_passthru_features_check,
	&cordon_import_pci_aer_clear_nonfatal_status,
	&cordon_import_pci_alloc_irq_vectors,
	&cordon_import_pci_alloc_irq_vectors_affinity,
	&cordon_import_pci_back_from_sleep,
	&cordon_import_pci_bus_read_config_byte,
	&cordon_import_pci_bus_read_config_dword,
	&cordon_import_pci_bus_read_config_word,
	&cordon_import_pci_bus_type,
	&cordon_import_pci_bus_write_config_byte,
	&cordon_import_pci_bus_write_config_dword,
	&cordon_import_pci_bus_write_config_word,
	&cordon_import_pci_cfg_access_lock,
	&cordon_import_pci_cfg_access_unlock,
	&cordon_import_pci_check_and_mask_intx,
	&cordon_import_pci_choose_state,
	&cordon_import_pci_clear_master,
	&cordon_import_pci_clear_mwi,
	&cordon_import_pci_d3cold_disable,
	&cordon_import_pci_d3cold_enable,
	&cordon_import_pci_dev_get,
	&cordon_import_pci_dev_present,
	&cordon_import_pci_dev_put,
	&cordon_import_pci_dev_run_wake,
	&cordon_import_pci_device_is_present,
	&cordon_import_pci_disable_device,
	&cordon_import_pci_disable_link_state,
	&cordon_import_pci_disable_link_state_locked,
	&cordon_import_pci_disable_msi,
	&cordon_import_pci_disable_msix,
	&cordon_import_pci_disable_sriov,
	&cordon_import_pci_enable_atomic_ops_to_root,
	&cordon_import_pci_enable_device,
	&cordon_import_pci_enable_device_mem,
	&cordon_import_pci_enable_msi,
	&cordon_import_pci_enable_msix_range,
	&cordon_import_pci_enable_ptm,
	&cordon_import_pci_enable_sriov,
	&cordon_import_pci_enable_wake,
	&cordon_import_pci_find_capability,
	&cordon_import_pci_find_ext_capability,
	&cordon_import_pci_free_irq,
	&cordon_import_pci_free_irq_vectors,
	&cordon_import_pci_get_class,
	&cordon_import_pci_get_device,
	&cordon_import_pci_get_domain_bus_and_slot,
	&cordon_import_pci_get_dsn,
	&cordon_import_pci_get_slot,
	&cordon_import_pci_get_subsys,
	&cordon_import_pci_ignore_hotplug,
	&cordon_import_pci_intx,
	&cordon_import_pci_iomap,
	&cordon_import_pci_iomap_range,
	&cordon_import_pci_ioremap_bar,
	&cordon_import_pci_iounmap,
	&cordon_import_pci_irq_vector,
	&cordon_import_pci_load_saved_state,
	&cordon_import_pci_map_rom,
	&cordon_import_pci_match_id,
	&cordon_import_pci_msi_enabled,
	&cordon_import_pci_msi_vec_count,
	&cordon_import_pci_msix_vec_count,
	&cordon_import_pci_num_vf,
	&cordon_import_pci_pme_active,
	&cordon_import_pci_pme_capable,
	&cordon_import_pci_prepare_to_sleep,
	&cordon_import_pci_read_config_byte,
	&cordon_import_pci_read_config_dword,
	&cordon_import_pci_read_config_word,
	&cordon_import_pci_read_vpd,
	&cordon_import_pci_release_region,
	&cordon_import_pci_release_regions,
	&cordon_import_pci_release_selected_regions,
	&cordon_import_pci_request_irq,
	&cordon_import_pci_request_region,
	&cordon_import_pci_request_regions,
	&cordon_import_pci_request_selected_regions,
	&cordon_import_pci_request_selected_regions_exclusive,
	&cordon_import_pci_reset_function,
	&cordon_import_pci_restore_state,
	&cordon_import_pci_save_state,
	&cordon_import_pci_select_bars,
	&cordon_import_pci_set_master,
	&cordon_import_pci_set_mwi,
	&cordon_import_pci_set_power_state,
	&cordon_import_pci_sriov_configure_simple,
	&cordon_import_pci_sriov_get_totalvfs,
	&cordon_import_pci_status_get_and_clear_errors,
	&cordon_import_pci_try_set_mwi,
	&cordon_import_pci_unmap_rom,
	&cordon_import_pci_unregister_driver,
	&cordon_import_pci_vfs_assigned,
	&cordon_import_pci_vpd_alloc,
	&cordon_import_pci_vpd_check_csum,
	&cordon_import_pci_vpd_find_ro_info_keyword,
	&cordon_import_pci_wait_for_pending_transaction,
	&cordon_import_pci_wake_from_d3,
	&cordon_import_pci_write_config_byte,
	&cordon_import_pci_write_config_dword,
	&cordon_import_pci_write_config_word,
	&cordon_import_pcibios_resource_to_bus,
	&cordon_import_pcie_aspm_enabled,
	&cordon_import_pcie_bandwidth_available,
	&cordon_import_pcie_capability_clear_and_set_dword,
	&cordon_import_pcie_capability_clear_and_set_word_locked,
	&cordon_import_pcie_capability_clear_and_set_word_unlocked,
	&cordon_import_pcie_capability_read_dword,
	&cordon_import_pcie_capability_read_word,
	&cordon_import_pcie_capability_write_dword,
	&cordon_import_pcie_capability_write_word,
	&cordon_import_pcie_flr,
	&cordon_import_pcie_get_mps,
	&cordon_import_pcie_get_readrq,
	&cordon_import_pcie_print_link_status,
	&cordon_import_pcie_relaxed_ordering_enabled,
	&cordon_import_pcie_reset_flr,
	&cordon_import_pcie_set_readrq,
	&cordon_import_pcim_enable_device,
	&cordon_import_pcim_iomap,
	&cordon_import_pcim_iomap_regions,
	&cordon_import_pcim_iomap_regions_request_all,
	&cordon_import_pcim_iomap_table,
	&cordon_import_pcim_pin_device,
	&cordon_import_pcim_set_mwi,
	&cordon_import_pcix_get_mmrbc,
	&cordon_import_pcix_set_mmrbc,
	&cordon_import_pcpu_alloc_noprof,
	&cordon_import_pcpu_hot,
	&cordon_import_perf_trace_buf_alloc,
	&cordon_import_perf_trace_run_bpf_submit,
	&cordon_import_pernet_ops_rwsem,
	&cordon_import_phy_advertise_supported,
	&cordon_import_phy_attached_info,
	&cordon_import_phy_connect,
	&cordon_import_phy_connect_direct,
	&cordon_import_phy_disconnect,
	&cordon_import_phy_do_ioctl,
	&cordon_import_phy_do_ioctl_running,
	&cordon_import_phy_drivers_register,
	&cordon_import_phy_drivers_unregister,
	&cordon_import_phy_error,
	&cordon_import_phy_ethtool_get_link_ksettings,
	&cordon_import_phy_ethtool_get_wol,
	&cordon_import_phy_ethtool_ksettings_get,
	&cordon_import_phy_ethtool_nway_reset,
	&cordon_import_phy_ethtool_set_link_ksettings,
	&cordon_import_phy_ethtool_set_wol,
	&cordon_import_phy_find_first,
	&cordon_import_phy_get_eee_err,
	&cordon_import_phy_get_pause,
	&cordon_import_phy_init_eee,
	&cordon_import_phy_init_hw,
	&cordon_import_phy_mii_ioctl,
	&cordon_import_phy_modify,
	&cordon_import_phy_modify_mmd,
	&cordon_import_phy_modify_mmd_changed,
	&cordon_import_phy_modify_paged,
	&cordon_import_phy_modify_paged_changed,
	&cordon_import_phy_print_status,
	&cordon_import_phy_read_mmd,
	&cordon_import_phy_read_paged,
	&cordon_import_phy_remove_link_mode,
	&cordon_import_phy_resolve_aneg_linkmode,
	&cordon_import_phy_resolve_aneg_pause,
	&cordon_import_phy_restore_page,
	&cordon_import_phy_resume,
	&cordon_import_phy_save_page,
	&cordon_import_phy_select_page,
	&cordon_import_phy_set_asym_pause,
	&cordon_import_phy_set_max_speed,
	&cordon_import_phy_speed_up,
	&cordon_import_phy_start,
	&cordon_import_phy_start_aneg,
	&cordon_import_phy_stop,
	&cordon_import_phy_support_asym_pause,
	&cordon_import_phy_support_sym_pause,
	&cordon_import_phy_suspend,
	&cordon_import_phy_trigger_machine,
	&cordon_import_phy_validate_pause,
	&cordon_import_phy_write_mmd,
	&cordon_import_phy_write_paged,
	&cordon_import_phys_base,
	&cordon_import_platform_device_add,
	&cordon_import_platform_device_add_data,
	&cordon_import_platform_device_add_resources,
	&cordon_import_platform_device_alloc,
	&cordon_import_platform_device_del,
	&cordon_import_platform_device_put,
	&cordon_import_platform_device_register_full,
	&cordon_import_platform_device_unregister,
	&cordon_import_platform_driver_unregister,
	&cordon_import_platform_get_irq,
	&cordon_import_platform_get_irq_byname,
	&cordon_import_platform_get_irq_optional,
	&cordon_import_platform_get_resource,
	&cordon_import_platform_get_resource_byname,
	&cordon_import_pm_generic_runtime_resume,
	&cordon_import_pm_generic_runtime_suspend,
	&cordon_import_pm_relax,
	&cordon_import_pm_runtime_allow,
	&cordon_import_pm_runtime_barrier,
	&cordon_import_pm_runtime_enable,
	&cordon_import_pm_runtime_forbid,
	&cordon_import_pm_runtime_force_resume,
	&cordon_import_pm_runtime_force_suspend,
	&cordon_import_pm_runtime_irq_safe,
	&cordon_import_pm_runtime_no_callbacks,
	&cordon_import_pm_runtime_set_autosuspend_delay,
	&cordon_import_pm_schedule_suspend,
	&cordon_import_pm_stay_awake,
	&cordon_import_pm_suspend_global_flags,
	&cordon_import_pm_wakeup_dev_event,
	&cordon_import_pm_wq,
	&cordon_import_prepare_to_wait,
	&cordon_import_prepare_to_wait_event,
	&cordon_import_prepare_to_wait_exclusive,
	&cordon_import_print_hex_dump,
	&cordon_import_pskb_expand_head,
	&cordon_import_ptp_clock_index,
	&cordon_import_ptp_clock_register,
	&cordon_import_ptp_clock_unregister,
	&cordon_import_put_device,
	&cordon_import_put_disk,
	&cordon_import_queue_delayed_work_on,
	&cordon_import_queue_limits_commit_update,
	&cordon_import_queue_limits_commit_update_frozen,
	&cordon_import_queue_limits_stack_bdev,
	&cordon_import_queue_work_on,
	&cordon_import_radix_tree_delete,
	&cordon_import_radix_tree_delete_item,
	&cordon_import_radix_tree_gang_lookup,
	&cordon_import_radix_tree_insert,
	&cordon_import_radix_tree_lookup,
	&cordon_import_radix_tree_maybe_preload,
	&cordon_import_radix_tree_preload,
	&cordon_import_raw_notifier_call_chain,
	&cordon_import_raw_notifier_chain_register,
	&cordon_import_raw_notifier_chain_unregister,
	&cordon_import_rc_map_register,
	&cordon_import_rc_map_unregister,
	&cordon_import_rcu_barrier,
	&cordon_import_refcount_warn_saturate,
	&cordon_import_regcache_cache_bypass,
	&cordon_import_regcache_cache_only,
	&cordon_import_regcache_drop_region,
	&cordon_import_regcache_mark_dirty,
	&cordon_import_regcache_sync,
	&cordon_import_regcache_sync_region,
	&cordon_import_register_ip_vs_scheduler,
	&cordon_import_register_netdev,
	&cordon_import_register_netdevice,
	&cordon_import_register_netdevice_notifier,
	&cordon_import_register_pm_notifier,
	&cordon_import_register_reboot_notifier,
	&cordon_import_regmap_bulk_read,
	&cordon_import_regmap_bulk_write,
	&cordon_import_regmap_exit,
	&cordon_import_regmap_get_device,
	&cordon_import_regmap_get_max_register,
	&cordon_import_regmap_get_val_bytes,
	&cordon_import_regmap_multi_reg_write,
	&cordon_import_regmap_noinc_read,
	&cordon_import_regmap_noinc_write,
	&cordon_import_regmap_raw_read,
	&cordon_import_regmap_raw_write,
	&cordon_import_regmap_read,
	&cordon_import_regmap_register_patch,
	&cordon_import_regmap_test_bits,
	&cordon_import_regmap_update_bits_base,
	&cordon_import_regmap_write,
	&cordon_import_regmap_write_async,
	&cordon_import_regulator_bulk_disable,
	&cordon_import_regulator_bulk_enable,
	&cordon_import_regulator_disable,
	&cordon_import_regulator_enable,
	&cordon_import_regulator_get_voltage,
	&cordon_import_regulator_is_enabled,
	&cordon_import_regulator_set_voltage,
	&cordon_import_release_firmware,
	&cordon_import_request_any_context_irq,
	&cordon_import_request_firmware,
	&cordon_import_request_firmware_direct,
	&cordon_import_request_firmware_into_buf,
	&cordon_import_request_firmware_nowait,
	&cordon_import_request_threaded_irq,
	&cordon_import_rfkill_alloc,
	&cordon_import_rfkill_blocked,
	&cordon_import_rfkill_destroy,
	&cordon_import_rfkill_init_sw_state,
	&cordon_import_rfkill_pause_polling,
	&cordon_import_rfkill_register,
	&cordon_import_rfkill_resume_polling,
	&cordon_import_rfkill_set_hw_state_reason,
	&cordon_import_rfkill_set_sw_state,
	&cordon_import_rfkill_unregister,
	&cordon_import_round_jiffies,
	&cordon_import_round_jiffies_relative,
	&cordon_import_rtnl_is_locked,
	&cordon_import_rtnl_link_register,
	&cordon_import_rtnl_link_unregister,
	&cordon_import_rtnl_lock,
	&cordon_import_rtnl_trylock,
	&cordon_import_rtnl_unlock,
	&cordon_import_sched_clock,
	&cordon_import_sched_set_fifo,
	&cordon_import_sched_set_fifo_low,
	&cordon_import_schedule,
	&cordon_import_schedule_timeout,
	&cordon_import_schedule_timeout_interruptible,
	&cordon_import_schedule_timeout_uninterruptible,
	&cordon_import_scnprintf,
	&cordon_import_sed_ioctl,
	&cordon_import_serio_close,
	&cordon_import_serio_open,
	&cordon_import_serio_reconnect,
	&cordon_import_serio_rescan,
	&cordon_import_serio_unregister_driver,
	&cordon_import_set_capacity,
	&cordon_import_set_capacity_and_notify,
	&cordon_import_set_disk_ro,
	&cordon_import_set_freezable,
	&cordon_import_set_user_nice,
	&cordon_import_sg_alloc_table_chained,
	&cordon_import_sg_free_table_chained,
	&cordon_import_sg_init_one,
	&cordon_import_sg_init_table,
	&cordon_import_sg_next,
	&cordon_import_simple_strtol,
	&cordon_import_simple_strtoll,
	&cordon_import_simple_strtoul,
	&cordon_import_simple_strtoull,
	&cordon_import_sized_strscpy,
	&cordon_import_sk_skb_reason_drop,
	&cordon_import_skb_add_rx_frag_netmem,
	&cordon_import_skb_checksum,
	&cordon_import_skb_checksum_help,
	&cordon_import_skb_clone,
	&cordon_import_skb_clone_tx_timestamp,
	&cordon_import_skb_coalesce_rx_frag,
	&cordon_import_skb_copy,
	&cordon_import_skb_copy_and_csum_dev,
	&cordon_import_skb_copy_bits,
	&cordon_import_skb_copy_expand,
	&cordon_import_skb_copy_ubufs,
	&cordon_import_skb_defer_rx_timestamp,
	&cordon_import_skb_dequeue,
	&cordon_import_skb_dequeue_tail,
	&cordon_import_skb_ensure_writable,
	&cordon_import_skb_page_frag_refill,
	&cordon_import_skb_partial_csum_set,
	&cordon_import_skb_pull,
	&cordon_import_skb_pull_data,
	&cordon_import_skb_push,
	&cordon_import_skb_put,
	&cordon_import_skb_queue_head,
	&cordon_import_skb_queue_purge_reason,
	&cordon_import_skb_queue_tail,
	&cordon_import_skb_realloc_headroom,
	&cordon_import_skb_store_bits,
	&cordon_import_skb_to_sgvec,
	&cordon_import_skb_trim,
	&cordon_import_skb_tstamp_tx,
	&cordon_import_skb_unlink,
	&cordon_import_skip_spaces,
	&cordon_import_snd_card_register,
	&cordon_import_snd_ctl_add,
	&cordon_import_snd_ctl_boolean_mono_info,
	&cordon_import_snd_ctl_boolean_stereo_info,
	&cordon_import_snd_ctl_enum_info,
	&cordon_import_snd_ctl_new1,
	&cordon_import_snd_ctl_notify,
	&cordon_import_snd_devm_card_new,
	&cordon_import_snd_pcm_hw_constraint_integer,
	&cordon_import_snd_pcm_hw_constraint_minmax,
	&cordon_import_snd_pcm_new,
	&cordon_import_snd_pcm_period_elapsed,
	&cordon_import_snd_pcm_set_managed_buffer_all,
	&cordon_import_snd_pcm_set_ops,
	&cordon_import_snprintf,
	&cordon_import_softnet_data,
	&cordon_import_sort,
	&cordon_import_spi_get_device_id,
	&cordon_import_spi_setup,
	&cordon_import_spi_sync,
	&cordon_import_spi_sync_locked,
	&cordon_import_spi_write_then_read,
	&cordon_import_sprintf,
	&cordon_import_strcasecmp,
	&cordon_import_strcat,
	&cordon_import_strchr,
	&cordon_import_strcmp,
	&cordon_import_strcpy,
	&cordon_import_strcspn,
	&cordon_import_strim,
	&cordon_import_string_get_size,
	&cordon_import_strlcat,
	&cordon_import_strlen,
	&cordon_import_strncasecmp,
	&cordon_import_strncat,
	&cordon_import_strncmp,
	&cordon_import_strncpy,
	&cordon_import_strndup_user,
	&cordon_import_strnlen,
	&cordon_import_strnstr,
	&cordon_import_strpbrk,
	&cordon_import_strrchr,
	&cordon_import_strreplace,
	&cordon_import_strsep,
	&cordon_import_strspn,
	&cordon_import_strstr,
	&cordon_import_submit_bio_noacct,
	&cordon_import_synchronize_irq,
	&cordon_import_synchronize_net,
	&cordon_import_synchronize_rcu,
	&cordon_import_synchronize_rcu_expedited,
	&cordon_import_synchronize_srcu,
	&cordon_import_synchronize_srcu_expedited,
	&cordon_import_sysfs_create_bin_file,
	&cordon_import_sysfs_create_file_ns,
	&cordon_import_sysfs_create_group,
	&cordon_import_sysfs_create_groups,
	&cordon_import_sysfs_create_link,
	&cordon_import_sysfs_emit,
	&cordon_import_sysfs_emit_at,
	&cordon_import_sysfs_notify,
	&cordon_import_sysfs_remove_bin_file,
	&cordon_import_sysfs_remove_file_ns,
	&cordon_import_sysfs_remove_group,
	&cordon_import_sysfs_remove_groups,
	&cordon_import_sysfs_remove_link,
	&cordon_import_sysfs_streq,
	&cordon_import_system_freezable_wq,
	&cordon_import_system_highpri_wq,
	&cordon_import_system_long_wq,
	&cordon_import_system_percpu_wq,
	&cordon_import_system_power_efficient_wq,
	&cordon_import_system_state,
	&cordon_import_system_unbound_wq,
	&cordon_import_system_wq,
	&cordon_import_tasklet_init,
	&cordon_import_tasklet_kill,
	&cordon_import_tasklet_setup,
	&cordon_import_tasklet_unlock_spin_wait,
	&cordon_import_tasklet_unlock_wait,
	&cordon_import_this_cpu_off,
	&cordon_import_time64_to_tm,
	&cordon_import_timecounter_cyc2time,
	&cordon_import_timecounter_init,
	&cordon_import_timecounter_read,
	&cordon_import_timer_delete,
	&cordon_import_timer_delete_sync,
	&cordon_import_timer_shutdown,
	&cordon_import_timer_shutdown_sync,
	&cordon_import_trace_event_buffer_commit,
	&cordon_import_trace_event_buffer_reserve,
	&cordon_import_trace_event_printf,
	&cordon_import_trace_event_raw_init,
	&cordon_import_trace_event_reg,
	&cordon_import_trace_handle_return,
	&cordon_import_trace_print_flags_seq,
	&cordon_import_trace_print_symbols_seq,
	&cordon_import_trace_raw_output_prep,
	&cordon_import_trace_seq_printf,
	&cordon_import_trace_seq_putc,
	&cordon_import_trace_seq_puts,
	&cordon_import_try_module_get,
	&cordon_import_try_to_del_timer_sync,
	&cordon_import_try_wait_for_completion,
	&cordon_import_unload_nls,
	&cordon_import_unregister_blkdev,
	&cordon_import_unregister_chrdev_region,
	&cordon_import_unregister_ip_vs_scheduler,
	&cordon_import_unregister_netdev,
	&cordon_import_unregister_netdevice_notifier,
	&cordon_import_unregister_netdevice_queue,
	&cordon_import_unregister_nls,
	&cordon_import_unregister_pm_notifier,
	&cordon_import_unregister_reboot_notifier,
	&cordon_import_unregister_virtio_driver,
	&cordon_import_up,
	&cordon_import_up_read,
	&cordon_import_up_write,
	&cordon_import_usb_alloc_coherent,
	&cordon_import_usb_alloc_urb,
	&cordon_import_usb_altnum_to_altsetting,
	&cordon_import_usb_anchor_empty,
	&cordon_import_usb_anchor_urb,
	&cordon_import_usb_autopm_get_interface,
	&cordon_import_usb_autopm_get_interface_async,
	&cordon_import_usb_autopm_get_interface_no_resume,
	&cordon_import_usb_autopm_put_interface,
	&cordon_import_usb_autopm_put_interface_async,
	&cordon_import_usb_autopm_put_interface_no_suspend,
	&cordon_import_usb_block_urb,
	&cordon_import_usb_bulk_msg,
	&cordon_import_usb_check_bulk_endpoints,
	&cordon_import_usb_check_int_endpoints,
	&cordon_import_usb_clear_halt,
	&cordon_import_usb_control_msg,
	&cordon_import_usb_control_msg_recv,
	&cordon_import_usb_control_msg_send,
	&cordon_import_usb_deregister,
	&cordon_import_usb_disable_autosuspend,
	&cordon_import_usb_disabled,
	&cordon_import_usb_driver_claim_interface,
	&cordon_import_usb_driver_release_interface,
	&cordon_import_usb_driver_set_configuration,
	&cordon_import_usb_enable_autosuspend,
	&cordon_import_usb_find_common_endpoints,
	&cordon_import_usb_find_common_endpoints_reverse,
	&cordon_import_usb_find_interface,
	&cordon_import_usb_free_coherent,
	&cordon_import_usb_free_urb,
	&cordon_import_usb_get_current_frame_number,
	&cordon_import_usb_get_descriptor,
	&cordon_import_usb_get_dev,
	&cordon_import_usb_get_from_anchor,
	&cordon_import_usb_get_intf,
	&cordon_import_usb_get_status,
	&cordon_import_usb_get_urb,
	&cordon_import_usb_ifnum_to_if,
	&cordon_import_usb_interrupt_msg,
	&cordon_import_usb_kill_anchored_urbs,
	&cordon_import_usb_kill_urb,
	&cordon_import_usb_lock_device_for_reset,
	&cordon_import_usb_match_id,
	&cordon_import_usb_poison_anchored_urbs,
	&cordon_import_usb_poison_urb,
	&cordon_import_usb_put_dev,
	&cordon_import_usb_put_intf,
	&cordon_import_usb_queue_reset_device,
	&cordon_import_usb_register_driver,
	&cordon_import_usb_reset_configuration,
	&cordon_import_usb_reset_device,
	&cordon_import_usb_reset_endpoint,
	&cordon_import_usb_scuttle_anchored_urbs,
	&cordon_import_usb_set_interface,
	&cordon_import_usb_string,
	&cordon_import_usb_submit_urb,
	&cordon_import_usb_unanchor_urb,
	&cordon_import_usb_unlink_anchored_urbs,
	&cordon_import_usb_unlink_urb,
	&cordon_import_usb_unpoison_anchored_urbs,
	&cordon_import_usb_unpoison_urb,
	&cordon_import_usb_wait_anchor_empty_timeout,
	&cordon_import_usbnet_change_mtu,
	&cordon_import_usbnet_defer_kevent,
	&cordon_import_usbnet_device_suggests_idle,
	&cordon_import_usbnet_disconnect,
	&cordon_import_usbnet_get_drvinfo,
	&cordon_import_usbnet_get_endpoints,
	&cordon_import_usbnet_get_ethernet_addr,
	&cordon_import_usbnet_get_link,
	&cordon_import_usbnet_get_link_ksettings_internal,
	&cordon_import_usbnet_get_link_ksettings_mii,
	&cordon_import_usbnet_get_msglevel,
	&cordon_import_usbnet_link_change,
	&cordon_import_usbnet_manage_power,
	&cordon_import_usbnet_nway_reset,
	&cordon_import_usbnet_open,
	&cordon_import_usbnet_pause_rx,
	&cordon_import_usbnet_probe,
	&cordon_import_usbnet_read_cmd,
	&cordon_import_usbnet_read_cmd_nopm,
	&cordon_import_usbnet_resume,
	&cordon_import_usbnet_resume_rx,
	&cordon_import_usbnet_set_link_ksettings_mii,
	&cordon_import_usbnet_set_msglevel,
	&cordon_import_usbnet_set_rx_mode,
	&cordon_import_usbnet_skb_return,
	&cordon_import_usbnet_start_xmit,
	&cordon_import_usbnet_status_start,
	&cordon_import_usbnet_status_stop,
	&cordon_import_usbnet_stop,
	&cordon_import_usbnet_suspend,
	&cordon_import_usbnet_tx_timeout,
	&cordon_import_usbnet_unlink_rx_urbs,
	&cordon_import_usbnet_update_max_qlen,
	&cordon_import_usbnet_write_cmd,
	&cordon_import_usbnet_write_cmd_async,
	&cordon_import_usbnet_write_cmd_nopm,
	&cordon_import_usleep_range_state,
	&cordon_import_utf16s_to_utf8s,
	&cordon_import_utf32_to_utf8,
	&cordon_import_utf8_to_utf32,
	&cordon_import_utf8s_to_utf16s,
	&cordon_import_uuid_gen,
	&cordon_import_uuid_is_valid,
	&cordon_import_uuid_null,
	&cordon_import_uuid_parse,
	&cordon_import_vfree,
	&cordon_import_vid_from_reg,
	&cordon_import_vid_which_vrm,
	&cordon_import_virtio_check_driver_offered_feature,
	&cordon_import_virtio_config_changed,
	&cordon_import_virtio_config_driver_disable,
	&cordon_import_virtio_config_driver_enable,
	&cordon_import_virtio_max_dma_size,
	&cordon_import_virtio_reset_device,
	&cordon_import_virtqueue_add_inbuf,
	&cordon_import_virtqueue_add_inbuf_ctx,
	&cordon_import_virtqueue_add_outbuf,
	&cordon_import_virtqueue_add_sgs,
	&cordon_import_virtqueue_detach_unused_buf,
	&cordon_import_virtqueue_disable_cb,
	&cordon_import_virtqueue_dma_dev,
	&cordon_import_virtqueue_dma_map_single_attrs,
	&cordon_import_virtqueue_dma_mapping_error,
	&cordon_import_virtqueue_dma_need_sync,
	&cordon_import_virtqueue_dma_sync_single_range_for_cpu,
	&cordon_import_virtqueue_dma_sync_single_range_for_device,
	&cordon_import_virtqueue_dma_unmap_single_attrs,
	&cordon_import_virtqueue_enable_cb,
	&cordon_import_virtqueue_enable_cb_delayed,
	&cordon_import_virtqueue_enable_cb_prepare,
	&cordon_import_virtqueue_get_buf,
	&cordon_import_virtqueue_get_buf_ctx,
	&cordon_import_virtqueue_get_vring_size,
	&cordon_import_virtqueue_is_broken,
	&cordon_import_virtqueue_kick,
	&cordon_import_virtqueue_kick_prepare,
	&cordon_import_virtqueue_notify,
	&cordon_import_virtqueue_poll,
	&cordon_import_virtqueue_reset,
	&cordon_import_virtqueue_resize,
	&cordon_import_vlan_dev_real_dev,
	&cordon_import_vlan_dev_vlan_id,
	&cordon_import_vmalloc_noprof,
	&cordon_import_vmemmap_base,
	&cordon_import_vzalloc_noprof,
	&cordon_import_wait_for_completion,
	&cordon_import_wait_for_completion_interruptible,
	&cordon_import_wait_for_completion_interruptible_timeout,
	&cordon_import_wait_for_completion_io,
	&cordon_import_wait_for_completion_io_timeout,
	&cordon_import_wait_for_completion_killable,
	&cordon_import_wait_for_completion_killable_timeout,
	&cordon_import_wait_for_completion_timeout,
	&cordon_import_wake_up_process,
	&cordon_import_watchdog_init_timeout,
	&cordon_import_watchdog_register_device,
	&cordon_import_watchdog_unregister_device,
	&cordon_import_woken_wake_function,
	&cordon_import_work_busy,
	&cordon_import_x86_match_cpu,
	&cordon_import_xa_clear_mark,
	&cordon_import_xa_destroy,
	&cordon_import_xa_erase,
	&cordon_import_xa_find,
	&cordon_import_xa_find_after,
	&cordon_import_xa_get_mark,
	&cordon_import_xa_load,
	&cordon_import_xa_set_mark,
	&cordon_import_xa_store,
	&cordon_import_xdp_convert_zc_to_xdp_frame,
	&cordon_import_xdp_do_flush,
	&cordon_import_xdp_do_redirect,
	&cordon_import_xdp_features_clear_redirect_target,
	&cordon_import_xdp_features_set_redirect_target,
	&cordon_import_xdp_master_redirect,
	&cordon_import_xdp_return_frame,
	&cordon_import_xdp_return_frame_rx_napi,
	&cordon_import_xdp_rxq_info_reg_mem_model,
	&cordon_import_xdp_rxq_info_unreg,
	&cordon_import_xdp_set_features_flag,
	&cordon_import_xdp_warn,
	&cordon_import_xp_alloc_batch,
	&cordon_import_xp_dma_map,
	&cordon_import_xp_dma_unmap,
	&cordon_import_xp_free,
	&cordon_import_xp_set_rxq_info,
	&cordon_import_xt_register_match,
	&cordon_import_xt_register_matches,
	&cordon_import_xt_register_target,
	&cordon_import_xt_register_targets,
	&cordon_import_xt_unregister_match,
	&cordon_import_xt_unregister_matches,
	&cordon_import_xt_unregister_target,
	&cordon_import_xt_unregister_targets,
	&cordon_import_yield,
};
const u32 cordon_import_count = ARRAY_SIZE(cordon_imports);

const struct cordon_contract *const cordon_callbacks[] = {
	&cordon_callback_async_func_t,
	&cordon_callback_attribute_group__is_visible,
	&cordon_callback_bin_attribute__read,
	&cordon_callback_bin_attribute__write,
	&cordon_callback_blk_mq_ops__commit_rqs,
	&cordon_callback_blk_mq_ops__complete,
	&cordon_callback_blk_mq_ops__exit_hctx,
	&cordon_callback_blk_mq_ops__init_hctx,
	&cordon_callback_blk_mq_ops__init_request,
	&cordon_callback_blk_mq_ops__map_queues,
	&cordon_callback_blk_mq_ops__poll,
	&cordon_callback_blk_mq_ops__queue_rq,
	&cordon_callback_blk_mq_ops__queue_rqs,
	&cordon_callback_blk_mq_ops__timeout,
	&cordon_callback_blkdev_probe_t,
	&cordon_callback_block_device_operations__check_events,
	&cordon_callback_block_device_operations__compat_ioctl,
	&cordon_callback_block_device_operations__free_disk,
	&cordon_callback_block_device_operations__get_unique_id,
	&cordon_callback_block_device_operations__getgeo,
	&cordon_callback_block_device_operations__ioctl,
	&cordon_callback_block_device_operations__open,
	&cordon_callback_block_device_operations__release,
	&cordon_callback_block_device_operations__report_zones,
	&cordon_callback_block_device_operations__set_read_only,
	&cordon_callback_block_device_operations__submit_bio,
	&cordon_callback_block_device_operations__swap_slot_free_notify,
	&cordon_callback_block_device_operations__unlock_native_capacity,
	&cordon_callback_cipher_alg__cia_decrypt,
	&cordon_callback_cipher_alg__cia_encrypt,
	&cordon_callback_cipher_alg__cia_setkey,
	&cordon_callback_class__dev_uevent,
	&cordon_callback_configfs_attribute__show,
	&cordon_callback_configfs_attribute__store,
	&cordon_callback_configfs_bin_attribute__read,
	&cordon_callback_configfs_bin_attribute__write,
	&cordon_callback_configfs_group_operations__disconnect_notify,
	&cordon_callback_configfs_group_operations__drop_item,
	&cordon_callback_configfs_group_operations__make_group,
	&cordon_callback_configfs_group_operations__make_item,
	&cordon_callback_configfs_item_operations__allow_link,
	&cordon_callback_configfs_item_operations__drop_link,
	&cordon_callback_configfs_item_operations__release,
	&cordon_callback_crypto_alg__cra_exit,
	&cordon_callback_crypto_alg__cra_init,
	&cordon_callback_cyclecounter__read,
	&cordon_callback_dev_pm_info__set_latency_tolerance,
	&cordon_callback_dev_pm_ops__complete,
	&cordon_callback_dev_pm_ops__freeze,
	&cordon_callback_dev_pm_ops__freeze_late,
	&cordon_callback_dev_pm_ops__freeze_noirq,
	&cordon_callback_dev_pm_ops__poweroff,
	&cordon_callback_dev_pm_ops__poweroff_late,
	&cordon_callback_dev_pm_ops__poweroff_noirq,
	&cordon_callback_dev_pm_ops__prepare,
	&cordon_callback_dev_pm_ops__restore,
	&cordon_callback_dev_pm_ops__restore_early,
	&cordon_callback_dev_pm_ops__restore_noirq,
	&cordon_callback_dev_pm_ops__resume,
	&cordon_callback_dev_pm_ops__resume_early,
	&cordon_callback_dev_pm_ops__resume_noirq,
	&cordon_callback_dev_pm_ops__runtime_idle,
	&cordon_callback_dev_pm_ops__runtime_resume,
	&cordon_callback_dev_pm_ops__runtime_suspend,
	&cordon_callback_dev_pm_ops__suspend,
	&cordon_callback_dev_pm_ops__suspend_late,
	&cordon_callback_dev_pm_ops__suspend_noirq,
	&cordon_callback_dev_pm_ops__thaw,
	&cordon_callback_dev_pm_ops__thaw_early,
	&cordon_callback_dev_pm_ops__thaw_noirq,
	&cordon_callback_device__release,
	&cordon_callback_device_attribute__show,
	&cordon_callback_device_attribute__store,
	&cordon_callback_device_driver__probe,
	&cordon_callback_device_driver__remove,
	&cordon_callback_device_driver__resume,
	&cordon_callback_device_driver__shutdown,
	&cordon_callback_device_driver__suspend,
	&cordon_callback_dmi_system_id__callback,
	&cordon_callback_driver_info__bind,
	&cordon_callback_driver_info__check_connect,
	&cordon_callback_driver_info__early_init,
	&cordon_callback_driver_info__indication,
	&cordon_callback_driver_info__link_reset,
	&cordon_callback_driver_info__manage_power,
	&cordon_callback_driver_info__recover,
	&cordon_callback_driver_info__reset,
	&cordon_callback_driver_info__rx_fixup,
	&cordon_callback_driver_info__set_rx_mode,
	&cordon_callback_driver_info__status,
	&cordon_callback_driver_info__stop,
	&cordon_callback_driver_info__tx_fixup,
	&cordon_callback_driver_info__unbind,
	&cordon_callback_ethtool_ops__begin,
	&cordon_callback_ethtool_ops__complete,
	&cordon_callback_ethtool_ops__get_channels,
	&cordon_callback_ethtool_ops__get_coalesce,
	&cordon_callback_ethtool_ops__get_drvinfo,
	&cordon_callback_ethtool_ops__get_eee,
	&cordon_callback_ethtool_ops__get_eeprom,
	&cordon_callback_ethtool_ops__get_eeprom_len,
	&cordon_callback_ethtool_ops__get_ethtool_stats,
	&cordon_callback_ethtool_ops__get_link,
	&cordon_callback_ethtool_ops__get_link_ksettings,
	&cordon_callback_ethtool_ops__get_msglevel,
	&cordon_callback_ethtool_ops__get_pauseparam,
	&cordon_callback_ethtool_ops__get_per_queue_coalesce,
	&cordon_callback_ethtool_ops__get_priv_flags,
	&cordon_callback_ethtool_ops__get_regs,
	&cordon_callback_ethtool_ops__get_regs_len,
	&cordon_callback_ethtool_ops__get_ringparam,
	&cordon_callback_ethtool_ops__get_rxfh,
	&cordon_callback_ethtool_ops__get_rxfh_indir_size,
	&cordon_callback_ethtool_ops__get_rxfh_key_size,
	&cordon_callback_ethtool_ops__get_rxnfc,
	&cordon_callback_ethtool_ops__get_sset_count,
	&cordon_callback_ethtool_ops__get_strings,
	&cordon_callback_ethtool_ops__get_ts_info,
	&cordon_callback_ethtool_ops__get_wol,
	&cordon_callback_ethtool_ops__nway_reset,
	&cordon_callback_ethtool_ops__reset,
	&cordon_callback_ethtool_ops__self_test,
	&cordon_callback_ethtool_ops__set_channels,
	&cordon_callback_ethtool_ops__set_coalesce,
	&cordon_callback_ethtool_ops__set_eee,
	&cordon_callback_ethtool_ops__set_eeprom,
	&cordon_callback_ethtool_ops__set_link_ksettings,
	&cordon_callback_ethtool_ops__set_msglevel,
	&cordon_callback_ethtool_ops__set_pauseparam,
	&cordon_callback_ethtool_ops__set_per_queue_coalesce,
	&cordon_callback_ethtool_ops__set_phys_id,
	&cordon_callback_ethtool_ops__set_priv_flags,
	&cordon_callback_ethtool_ops__set_ringparam,
	&cordon_callback_ethtool_ops__set_rxfh,
	&cordon_callback_ethtool_ops__set_rxnfc,
	&cordon_callback_ethtool_ops__set_wol,
	&cordon_callback_file_operations__compat_ioctl,
	&cordon_callback_file_operations__open,
	&cordon_callback_file_operations__release,
	&cordon_callback_file_operations__unlocked_ioctl,
	&cordon_callback_file_operations__uring_cmd,
	&cordon_callback_file_operations__uring_cmd_iopoll,
	&cordon_callback_hid_driver__event,
	&cordon_callback_hid_driver__feature_mapping,
	&cordon_callback_hid_driver__input_configured,
	&cordon_callback_hid_driver__input_mapped,
	&cordon_callback_hid_driver__input_mapping,
	&cordon_callback_hid_driver__match,
	&cordon_callback_hid_driver__probe,
	&cordon_callback_hid_driver__raw_event,
	&cordon_callback_hid_driver__remove,
	&cordon_callback_hid_driver__report,
	&cordon_callback_hid_driver__report_fixup,
	&cordon_callback_hid_driver__reset_resume,
	&cordon_callback_hid_driver__resume,
	&cordon_callback_hid_driver__suspend,
	&cordon_callback_hrtimer__function,
	&cordon_callback_hwmon_ops__is_visible,
	&cordon_callback_hwmon_ops__read,
	&cordon_callback_hwmon_ops__read_string,
	&cordon_callback_hwmon_ops__write,
	&cordon_callback_hwrng__cleanup,
	&cordon_callback_hwrng__data_present,
	&cordon_callback_hwrng__data_read,
	&cordon_callback_hwrng__init,
	&cordon_callback_hwrng__read,
	&cordon_callback_i2c_algo_bit_data__getscl,
	&cordon_callback_i2c_algo_bit_data__getsda,
	&cordon_callback_i2c_algo_bit_data__post_xfer,
	&cordon_callback_i2c_algo_bit_data__pre_xfer,
	&cordon_callback_i2c_algo_bit_data__setscl,
	&cordon_callback_i2c_algo_bit_data__setsda,
	&cordon_callback_i2c_algorithm__functionality,
	&cordon_callback_i2c_algorithm__master_xfer,
	&cordon_callback_i2c_algorithm__master_xfer_atomic,
	&cordon_callback_i2c_algorithm__smbus_xfer,
	&cordon_callback_i2c_algorithm__smbus_xfer_atomic,
	&cordon_callback_i2c_driver__alert,
	&cordon_callback_i2c_driver__command,
	&cordon_callback_i2c_driver__detect,
	&cordon_callback_i2c_driver__probe,
	&cordon_callback_i2c_driver__remove,
	&cordon_callback_i2c_driver__shutdown,
	&cordon_callback_iio_buffer_setup_ops__postdisable,
	&cordon_callback_iio_buffer_setup_ops__postenable,
	&cordon_callback_iio_buffer_setup_ops__predisable,
	&cordon_callback_iio_buffer_setup_ops__preenable,
	&cordon_callback_iio_buffer_setup_ops__validate_scan_mask,
	&cordon_callback_iio_chan_spec_ext_info__read,
	&cordon_callback_iio_chan_spec_ext_info__write,
	&cordon_callback_iio_info__debugfs_reg_access,
	&cordon_callback_iio_info__hwfifo_flush_to_buffer,
	&cordon_callback_iio_info__hwfifo_set_watermark,
	&cordon_callback_iio_info__read_avail,
	&cordon_callback_iio_info__read_event_config,
	&cordon_callback_iio_info__read_event_value,
	&cordon_callback_iio_info__read_label,
	&cordon_callback_iio_info__read_raw,
	&cordon_callback_iio_info__read_raw_multi,
	&cordon_callback_iio_info__update_scan_mode,
	&cordon_callback_iio_info__validate_trigger,
	&cordon_callback_iio_info__write_event_config,
	&cordon_callback_iio_info__write_event_value,
	&cordon_callback_iio_info__write_raw,
	&cordon_callback_iio_info__write_raw_get_fmt,
	&cordon_callback_input_dev__close,
	&cordon_callback_input_dev__event,
	&cordon_callback_input_dev__flush,
	&cordon_callback_input_dev__getkeycode,
	&cordon_callback_input_dev__open,
	&cordon_callback_input_dev__setkeycode,
	&cordon_callback_io_comp_batch__complete,
	&cordon_callback_ip_vs_scheduler__add_dest,
	&cordon_callback_ip_vs_scheduler__del_dest,
	&cordon_callback_ip_vs_scheduler__done_service,
	&cordon_callback_ip_vs_scheduler__init_service,
	&cordon_callback_ip_vs_scheduler__schedule,
	&cordon_callback_ip_vs_scheduler__upd_dest,
	&cordon_callback_irq_affinity__calc_sets,
	&cordon_callback_irq_handler_t,
	&cordon_callback_kernel_param_ops__free,
	&cordon_callback_kernel_param_ops__get,
	&cordon_callback_kernel_param_ops__set,
	&cordon_callback_led_classdev__blink_set,
	&cordon_callback_led_classdev__brightness_get,
	&cordon_callback_led_classdev__brightness_set,
	&cordon_callback_led_classdev__brightness_set_blocking,
	&cordon_callback_led_classdev__pattern_clear,
	&cordon_callback_led_classdev__pattern_set,
	&cordon_callback_mii_bus__read,
	&cordon_callback_mii_bus__read_c45,
	&cordon_callback_mii_bus__reset,
	&cordon_callback_mii_bus__write,
	&cordon_callback_mii_bus__write_c45,
	&cordon_callback_mii_if_info__mdio_read,
	&cordon_callback_mii_if_info__mdio_write,
	&cordon_callback_module__exit,
	&cordon_callback_module__init,
	&cordon_callback_napi_struct__poll,
	&cordon_callback_net_device__priv_destructor,
	&cordon_callback_net_device_ops__ndo_bpf,
	&cordon_callback_net_device_ops__ndo_change_carrier,
	&cordon_callback_net_device_ops__ndo_change_mtu,
	&cordon_callback_net_device_ops__ndo_eth_ioctl,
	&cordon_callback_net_device_ops__ndo_features_check,
	&cordon_callback_net_device_ops__ndo_fix_features,
	&cordon_callback_net_device_ops__ndo_get_phys_port_name,
	&cordon_callback_net_device_ops__ndo_get_stats,
	&cordon_callback_net_device_ops__ndo_get_stats64,
	&cordon_callback_net_device_ops__ndo_init,
	&cordon_callback_net_device_ops__ndo_open,
	&cordon_callback_net_device_ops__ndo_poll_controller,
	&cordon_callback_net_device_ops__ndo_set_features,
	&cordon_callback_net_device_ops__ndo_set_mac_address,
	&cordon_callback_net_device_ops__ndo_set_rx_mode,
	&cordon_callback_net_device_ops__ndo_start_xmit,
	&cordon_callback_net_device_ops__ndo_stop,
	&cordon_callback_net_device_ops__ndo_tx_timeout,
	&cordon_callback_net_device_ops__ndo_uninit,
	&cordon_callback_net_device_ops__ndo_validate_addr,
	&cordon_callback_net_device_ops__ndo_vlan_rx_add_vid,
	&cordon_callback_net_device_ops__ndo_vlan_rx_kill_vid,
	&cordon_callback_net_device_ops__ndo_xdp_xmit,
	&cordon_callback_net_device_ops__ndo_xsk_wakeup,
	&cordon_callback_netdev_stat_ops__get_base_stats,
	&cordon_callback_netdev_stat_ops__get_queue_stats_rx,
	&cordon_callback_netdev_stat_ops__get_queue_stats_tx,
	&cordon_callback_nls_table__char2uni,
	&cordon_callback_nls_table__uni2char,
	&cordon_callback_notifier_block__notifier_call,
	&cordon_callback_own_action_t,
	&cordon_callback_own_adjust_link_t,
	&cordon_callback_own_atomic_notifier_t,
	&cordon_callback_own_busy_fn,
	&cordon_callback_own_compare_t,
	&cordon_callback_own_cpu_instance_t,
	&cordon_callback_own_cpu_step_t,
	&cordon_callback_own_device_time_t,
	&cordon_callback_own_ff_play_t,
	&cordon_callback_own_firmware_t,
	&cordon_callback_own_i2c_probe_t,
	&cordon_callback_own_input_poll_t,
	&cordon_callback_own_netdev_notifier_t,
	&cordon_callback_own_pollfunc_t,
	&cordon_callback_own_recycle_t,
	&cordon_callback_own_recycled_t,
	&cordon_callback_own_sec_send_recv,
	&cordon_callback_own_sync_address_t,
	&cordon_callback_own_thread_t,
	&cordon_callback_own_uring_cb,
	&cordon_callback_pci_driver__probe,
	&cordon_callback_pci_driver__remove,
	&cordon_callback_pci_driver__resume,
	&cordon_callback_pci_driver__shutdown,
	&cordon_callback_pci_driver__sriov_configure,
	&cordon_callback_pci_driver__sriov_get_vf_total_msix,
	&cordon_callback_pci_driver__sriov_set_msix_vec_count,
	&cordon_callback_pci_driver__suspend,
	&cordon_callback_pci_error_handlers__cor_error_detected,
	&cordon_callback_pci_error_handlers__error_detected,
	&cordon_callback_pci_error_handlers__mmio_enabled,
	&cordon_callback_pci_error_handlers__reset_done,
	&cordon_callback_pci_error_handlers__reset_prepare,
	&cordon_callback_pci_error_handlers__resume,
	&cordon_callback_pci_error_handlers__slot_reset,
	&cordon_callback_phy_driver__aneg_done,
	&cordon_callback_phy_driver__cable_test_get_status,
	&cordon_callback_phy_driver__cable_test_start,
	&cordon_callback_phy_driver__config_aneg,
	&cordon_callback_phy_driver__config_init,
	&cordon_callback_phy_driver__config_intr,
	&cordon_callback_phy_driver__get_features,
	&cordon_callback_phy_driver__get_rate_matching,
	&cordon_callback_phy_driver__get_sqi,
	&cordon_callback_phy_driver__get_sqi_max,
	&cordon_callback_phy_driver__get_sset_count,
	&cordon_callback_phy_driver__get_stats,
	&cordon_callback_phy_driver__get_strings,
	&cordon_callback_phy_driver__get_tunable,
	&cordon_callback_phy_driver__get_wol,
	&cordon_callback_phy_driver__handle_interrupt,
	&cordon_callback_phy_driver__link_change_notify,
	&cordon_callback_phy_driver__match_phy_device,
	&cordon_callback_phy_driver__probe,
	&cordon_callback_phy_driver__read_mmd,
	&cordon_callback_phy_driver__read_page,
	&cordon_callback_phy_driver__read_status,
	&cordon_callback_phy_driver__remove,
	&cordon_callback_phy_driver__resume,
	&cordon_callback_phy_driver__set_loopback,
	&cordon_callback_phy_driver__set_tunable,
	&cordon_callback_phy_driver__set_wol,
	&cordon_callback_phy_driver__soft_reset,
	&cordon_callback_phy_driver__suspend,
	&cordon_callback_phy_driver__write_mmd,
	&cordon_callback_phy_driver__write_page,
	&cordon_callback_platform_driver__probe,
	&cordon_callback_platform_driver__remove,
	&cordon_callback_platform_driver__resume,
	&cordon_callback_platform_driver__shutdown,
	&cordon_callback_platform_driver__suspend,
	&cordon_callback_pr_ops__pr_clear,
	&cordon_callback_pr_ops__pr_preempt,
	&cordon_callback_pr_ops__pr_read_keys,
	&cordon_callback_pr_ops__pr_read_reservation,
	&cordon_callback_pr_ops__pr_register,
	&cordon_callback_pr_ops__pr_release,
	&cordon_callback_pr_ops__pr_reserve,
	&cordon_callback_ptp_clock_info__adjfine,
	&cordon_callback_ptp_clock_info__adjphase,
	&cordon_callback_ptp_clock_info__adjtime,
	&cordon_callback_ptp_clock_info__do_aux_work,
	&cordon_callback_ptp_clock_info__enable,
	&cordon_callback_ptp_clock_info__getcrosststamp,
	&cordon_callback_ptp_clock_info__gettime64,
	&cordon_callback_ptp_clock_info__gettimex64,
	&cordon_callback_ptp_clock_info__settime64,
	&cordon_callback_ptp_clock_info__verify,
	&cordon_callback_regmap_bus__gather_write,
	&cordon_callback_regmap_bus__read,
	&cordon_callback_regmap_bus__reg_read,
	&cordon_callback_regmap_bus__reg_update_bits,
	&cordon_callback_regmap_bus__reg_write,
	&cordon_callback_regmap_bus__write,
	&cordon_callback_regmap_config__precious_reg,
	&cordon_callback_regmap_config__readable_noinc_reg,
	&cordon_callback_regmap_config__readable_reg,
	&cordon_callback_regmap_config__reg_read,
	&cordon_callback_regmap_config__reg_write,
	&cordon_callback_regmap_config__volatile_reg,
	&cordon_callback_regmap_config__writeable_noinc_reg,
	&cordon_callback_regmap_config__writeable_reg,
	&cordon_callback_request__end_io,
	&cordon_callback_rfkill_ops__poll,
	&cordon_callback_rfkill_ops__query,
	&cordon_callback_rfkill_ops__set_block,
	&cordon_callback_rtnl_link_ops__changelink,
	&cordon_callback_rtnl_link_ops__dellink,
	&cordon_callback_rtnl_link_ops__newlink,
	&cordon_callback_rtnl_link_ops__setup,
	&cordon_callback_rtnl_link_ops__validate,
	&cordon_callback_rx_queue_attribute__show,
	&cordon_callback_serio_driver__cleanup,
	&cordon_callback_serio_driver__connect,
	&cordon_callback_serio_driver__disconnect,
	&cordon_callback_serio_driver__fast_reconnect,
	&cordon_callback_serio_driver__interrupt,
	&cordon_callback_serio_driver__reconnect,
	&cordon_callback_serio_driver__write_wakeup,
	&cordon_callback_shash_alg__clone_tfm,
	&cordon_callback_shash_alg__digest,
	&cordon_callback_shash_alg__exit_tfm,
	&cordon_callback_shash_alg__export,
	&cordon_callback_shash_alg__final,
	&cordon_callback_shash_alg__finup,
	&cordon_callback_shash_alg__import,
	&cordon_callback_shash_alg__init,
	&cordon_callback_shash_alg__init_tfm,
	&cordon_callback_shash_alg__setkey,
	&cordon_callback_shash_alg__update,
	&cordon_callback_snd_kcontrol__get,
	&cordon_callback_snd_kcontrol__info,
	&cordon_callback_snd_kcontrol__put,
	&cordon_callback_snd_pcm_ops__ack,
	&cordon_callback_snd_pcm_ops__close,
	&cordon_callback_snd_pcm_ops__copy,
	&cordon_callback_snd_pcm_ops__fill_silence,
	&cordon_callback_snd_pcm_ops__hw_free,
	&cordon_callback_snd_pcm_ops__hw_params,
	&cordon_callback_snd_pcm_ops__open,
	&cordon_callback_snd_pcm_ops__page,
	&cordon_callback_snd_pcm_ops__pointer,
	&cordon_callback_snd_pcm_ops__prepare,
	&cordon_callback_snd_pcm_ops__sync_stop,
	&cordon_callback_snd_pcm_ops__trigger,
	&cordon_callback_spi_driver__probe,
	&cordon_callback_spi_driver__remove,
	&cordon_callback_spi_driver__shutdown,
	&cordon_callback_tasklet_struct__callback,
	&cordon_callback_tasklet_struct__func,
	&cordon_callback_timer_list__function,
	&cordon_callback_urb__complete,
	&cordon_callback_usb_driver__disconnect,
	&cordon_callback_usb_driver__post_reset,
	&cordon_callback_usb_driver__pre_reset,
	&cordon_callback_usb_driver__probe,
	&cordon_callback_usb_driver__reset_resume,
	&cordon_callback_usb_driver__resume,
	&cordon_callback_usb_driver__shutdown,
	&cordon_callback_usb_driver__suspend,
	&cordon_callback_usb_driver__unlocked_ioctl,
	&cordon_callback_virtio_driver__config_changed,
	&cordon_callback_virtio_driver__freeze,
	&cordon_callback_virtio_driver__probe,
	&cordon_callback_virtio_driver__remove,
	&cordon_callback_virtio_driver__restore,
	&cordon_callback_virtio_driver__scan,
	&cordon_callback_virtio_driver__validate,
	&cordon_callback_virtqueue__callback,
	&cordon_callback_wait_queue_entry__func,
	&cordon_callback_watchdog_ops__get_timeleft,
	&cordon_callback_watchdog_ops__ping,
	&cordon_callback_watchdog_ops__restart,
	&cordon_callback_watchdog_ops__set_pretimeout,
	&cordon_callback_watchdog_ops__set_timeout,
	&cordon_callback_watchdog_ops__start,
	&cordon_callback_watchdog_ops__status,
	&cordon_callback_watchdog_ops__stop,
	&cordon_callback_work_struct__func,
	&cordon_callback_xdp_metadata_ops__xmo_rx_hash,
	&cordon_callback_xdp_metadata_ops__xmo_rx_timestamp,
	&cordon_callback_xdp_metadata_ops__xmo_rx_vlan_tag,
	&cordon_callback_xt_match__checkentry,
	&cordon_callback_xt_match__destroy,
	&cordon_callback_xt_match__match,
	&cordon_callback_xt_target__checkentry,
	&cordon_callback_xt_target__destroy,
	&cordon_callback_xt_target__target,
};
const u32 cordon_callback_count = ARRAY_SIZE(cordon_callbacks);

const struct cordon_late cordon_lates[] = {
	{ "configfs_unregister_subsystem", &late_configfs_unregister_subsystem },
	{ "hid_hw_close", &late_hid_hw_close },
	{ "hid_hw_stop", &late_hid_hw_stop },
	{ "hid_unregister_driver", &late_hid_unregister_driver },
	{ "iio_device_release_direct_mode", &late_iio_device_release_direct_mode },
	{ "iio_device_unregister", &late_iio_device_unregister },
	{ "iio_map_array_unregister", &late_iio_map_array_unregister },
	{ "iio_triggered_buffer_cleanup", &late_iio_triggered_buffer_cleanup },
	{ "mdiobus_unregister", &late_mdiobus_unregister },
	{ "net_failover_destroy", &late_net_failover_destroy },
	{ "nvme_auth_free_key", &late_nvme_auth_free_key },
	{ "phy_disconnect", &late_phy_disconnect },
	{ "phy_drivers_unregister", &late_phy_drivers_unregister },
	{ "rc_map_unregister", &late_rc_map_unregister },
	{ "rfkill_unregister", &late_rfkill_unregister },
	{ "unregister_ip_vs_scheduler", &late_unregister_ip_vs_scheduler },
	{ "usb_autopm_put_interface", &late_usb_autopm_put_interface },
	{ "usb_autopm_put_interface_async", &late_usb_autopm_put_interface_async },
	{ "usb_deregister", &late_usb_deregister },
	{ "usb_driver_release_interface", &late_usb_driver_release_interface },
	{ "usb_free_coherent", &late_usb_free_coherent },
	{ "usb_kill_urb", &late_usb_kill_urb },
	{ "usb_put_dev", &late_usb_put_dev },
	{ "usb_put_intf", &late_usb_put_intf },
	{ "watchdog_unregister_device", &late_watchdog_unregister_device },
	{ "xt_unregister_match", &late_xt_unregister_match },
	{ "xt_unregister_matches", &late_xt_unregister_matches },
	{ "xt_unregister_target", &late_xt_unregister_target },
	{ "xt_unregister_targets", &late_xt_unregister_targets },
	{ NULL, NULL },
};

const struct cordon_table *const cordon_tables[] = {
	&cordon_table_bin_attribute,
	&cordon_table_blk_mq_ops,
	&cordon_table_block_device_operations,
	&cordon_table_class,
	&cordon_table_configfs_attribute,
	&cordon_table_configfs_bin_attribute,
	&cordon_table_configfs_group_operations,
	&cordon_table_configfs_item_operations,
	&cordon_table_dev_pm_ops,
	&cordon_table_device_attribute,
	&cordon_table_device_driver,
	&cordon_table_driver_info,
	&cordon_table_ethtool_ops,
	&cordon_table_file_operations,
	&cordon_table_hid_driver,
	&cordon_table_hwmon_ops,
	&cordon_table_hwrng,
	&cordon_table_i2c_algo_bit_data,
	&cordon_table_i2c_algorithm,
	&cordon_table_i2c_driver,
	&cordon_table_iio_buffer_setup_ops,
	&cordon_table_iio_info,
	&cordon_table_ip_vs_scheduler,
	&cordon_table_net_device_ops,
	&cordon_table_netdev_stat_ops,
	&cordon_table_nls_table,
	&cordon_table_pci_driver,
	&cordon_table_pci_error_handlers,
	&cordon_table_phy_driver,
	&cordon_table_platform_driver,
	&cordon_table_pr_ops,
	&cordon_table_ptp_clock_info,
	&cordon_table_regmap_bus,
	&cordon_table_rfkill_ops,
	&cordon_table_rtnl_link_ops,
	&cordon_table_rx_queue_attribute,
	&cordon_table_serio_driver,
	&cordon_table_shash_alg,
	&cordon_table_snd_pcm_ops,
	&cordon_table_spi_driver,
	&cordon_table_usb_driver,
	&cordon_table_virtio_driver,
	&cordon_table_watchdog_ops,
	&cordon_table_xdp_metadata_ops,
	&cordon_table_xt_match,
	&cordon_table_xt_target,
};
const u32 cordon_table_count = ARRAY_SIZE(cordon_tables);

const struct cordon_fields *const cordon_current = &cordon_fields_task_struct__current;
const char cordon_generated_release[] = "6.12.117+deb12-amd64";
