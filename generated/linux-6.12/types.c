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
#include <linux/types.h>
#include <linux/delay.h>
#include <linux/jiffies.h>
#include <linux/bitops.h>
#include <linux/find.h>
#include <linux/device.h>
#include <linux/pm_wakeup.h>
#include <linux/dma-mapping.h>
#include <linux/mm.h>
#include <linux/ethtool.h>
#include <linux/netdevice.h>
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/gfp.h>
#include <linux/highmem.h>
#include <linux/module.h>
#include <linux/moduleparam.h>
#include <linux/etherdevice.h>
#include <linux/dynamic_queue_limits.h>
#include <linux/kernel.h>
#include <linux/bug.h>
#include <linux/pci.h>
#include <linux/pm.h>
#include <linux/printk.h>
#include <linux/dev_printk.h>
#include <linux/dynamic_debug.h>
#include <linux/net.h>
#include <linux/skbuff.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/mutex.h>
#include <linux/bottom_half.h>
#include <linux/string.h>
#include <linux/vmalloc.h>
#include <linux/workqueue.h>
#include <linux/timer.h>
#include <net/checksum.h>
#include <net/ip6_checksum.h>
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

_Static_assert(sizeof(struct lock_class_key) == 0, "struct lock_class_key changed its size");
const struct cordon_type cordon_type_lock_class_key = {
	.name = "lock_class_key",
	.size = sizeof(struct lock_class_key),
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
static const struct cordon_run runs_cordon_fields_net_device[] = {
	{ 0, 5 },	/* priv_flags */
	{ 56, 4 },	/* mtu */
	{ 184, 8 },	/* features */
	{ 504, 8 },	/* hw_features */
	{ 520, 8 },	/* vlan_features */
	{ 568, 184 },	/* stats */
};
const struct cordon_fields cordon_fields_net_device = {
	.type = &cordon_type_net_device,
	.group = "",
	.runs = runs_cordon_fields_net_device,
	.run_count = ARRAY_SIZE(runs_cordon_fields_net_device),
};

_Static_assert(offsetof(struct net_device, netdev_ops) == 8 && sizeof(((struct net_device *)0)->netdev_ops) == 8, "net_device.netdev_ops moved");
_Static_assert(offsetof(struct net_device, ethtool_ops) == 784 && sizeof(((struct net_device *)0)->ethtool_ops) == 8, "net_device.ethtool_ops moved");
_Static_assert(offsetof(struct net_device, min_mtu) == 552 && sizeof(((struct net_device *)0)->min_mtu) == 4, "net_device.min_mtu moved");
_Static_assert(offsetof(struct net_device, max_mtu) == 556 && sizeof(((struct net_device *)0)->max_mtu) == 4, "net_device.max_mtu moved");
_Static_assert(offsetof(struct net_device, watchdog_timeo) == 1360 && sizeof(((struct net_device *)0)->watchdog_timeo) == 4, "net_device.watchdog_timeo moved");
_Static_assert(offsetof(struct net_device, name) == 304 && sizeof(((struct net_device *)0)->name) == 16, "net_device.name moved");
_Static_assert(offsetof(struct net_device, dev.parent) == 1536 && sizeof(((struct net_device *)0)->dev.parent) == 8, "net_device.dev.parent moved");
static const struct cordon_run runs_cordon_fields_net_device__setup[] = {
	{ 8, 8 },	/* netdev_ops */
	{ 304, 16 },	/* name */
	{ 552, 8 },	/* min_mtu, max_mtu */
	{ 784, 8 },	/* ethtool_ops */
	{ 1360, 4 },	/* watchdog_timeo */
	{ 1536, 8 },	/* dev.parent */
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
static const struct cordon_run runs_cordon_fields_page[] = {
	{ 52, 4 },	/* _refcount */
};
const struct cordon_fields cordon_fields_page = {
	.type = &cordon_type_page,
	.group = "",
	.runs = runs_cordon_fields_page,
	.run_count = ARRAY_SIZE(runs_cordon_fields_page),
};

_Static_assert(offsetof(struct pci_dev, dev.driver_data) == 320 && sizeof(((struct pci_dev *)0)->dev.driver_data) == 8, "pci_dev.dev.driver_data moved");
static const struct cordon_run runs_cordon_fields_pci_dev[] = {
	{ 320, 8 },	/* dev.driver_data */
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

_Static_assert(offsetof(struct sk_buff, data) == 208 && sizeof(((struct sk_buff *)0)->data) == 8, "sk_buff.data moved");
_Static_assert(offsetof(struct sk_buff, tail) == 188 && sizeof(((struct sk_buff *)0)->tail) == 4, "sk_buff.tail moved");
_Static_assert(offsetof(struct sk_buff, len) == 112 && sizeof(((struct sk_buff *)0)->len) == 4, "sk_buff.len moved");
_Static_assert(offsetof(struct sk_buff, data_len) == 116 && sizeof(((struct sk_buff *)0)->data_len) == 4, "sk_buff.data_len moved");
_Static_assert(offsetof(struct sk_buff, truesize) == 216 && sizeof(((struct sk_buff *)0)->truesize) == 4, "sk_buff.truesize moved");
_Static_assert(offsetof(struct sk_buff, users) == 220 && sizeof(((struct sk_buff *)0)->users) == 4, "sk_buff.users moved");
_Static_assert(offsetof(struct sk_buff, protocol) == 180 && sizeof(((struct sk_buff *)0)->protocol) == 2, "sk_buff.protocol moved");
_Static_assert(offsetof(struct sk_buff, vlan_proto) == 156 && sizeof(((struct sk_buff *)0)->vlan_proto) == 2, "sk_buff.vlan_proto moved");
_Static_assert(offsetof(struct sk_buff, vlan_tci) == 158 && sizeof(((struct sk_buff *)0)->vlan_tci) == 2, "sk_buff.vlan_tci moved");
static const struct cordon_run runs_cordon_fields_sk_buff[] = {
	{ 112, 8 },	/* len, data_len */
	{ 126, 1 },	/* pfmemalloc */
	{ 128, 1 },	/* ip_summed */
	{ 156, 4 },	/* vlan_proto, vlan_tci */
	{ 180, 2 },	/* protocol */
	{ 188, 4 },	/* tail */
	{ 208, 16 },	/* data, truesize, users */
};
const struct cordon_fields cordon_fields_sk_buff = {
	.type = &cordon_type_sk_buff,
	.group = "",
	.runs = runs_cordon_fields_sk_buff,
	.run_count = ARRAY_SIZE(runs_cordon_fields_sk_buff),
};

_Static_assert(offsetof(struct skb_shared_info, nr_frags) == 2 && sizeof(((struct skb_shared_info *)0)->nr_frags) == 1, "skb_shared_info.nr_frags moved");
_Static_assert(offsetof(struct skb_shared_info, frags) == 48 && sizeof(((struct skb_shared_info *)0)->frags) == 272, "skb_shared_info.frags moved");
static const struct cordon_run runs_cordon_fields_skb_shared_info[] = {
	{ 2, 1 },	/* nr_frags */
	{ 48, 272 },	/* frags */
};
const struct cordon_fields cordon_fields_skb_shared_info = {
	.type = &cordon_type_skb_shared_info,
	.group = "",
	.runs = runs_cordon_fields_skb_shared_info,
	.run_count = ARRAY_SIZE(runs_cordon_fields_skb_shared_info),
};

_Static_assert(offsetof(struct task_struct, pagefault_disabled) == 5148 && sizeof(((struct task_struct *)0)->pagefault_disabled) == 4, "task_struct.pagefault_disabled moved");
static const struct cordon_run runs_cordon_fields_task_struct__current[] = {
	{ 5148, 4 },	/* pagefault_disabled */
};
const struct cordon_fields cordon_fields_task_struct__current = {
	.type = &cordon_type_task_struct,
	.group = "current",
	.runs = runs_cordon_fields_task_struct__current,
	.run_count = ARRAY_SIZE(runs_cordon_fields_task_struct__current),
};

