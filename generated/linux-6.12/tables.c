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

const struct cordon_release cordon_release___free_pages = { .name = "__free_pages", };

const struct cordon_release cordon_release_dma_free_attrs = { .name = "dma_free_attrs", };

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

static void release_page_frag_free(void *pointer)
{
	page_frag_free((void *)pointer);
}
const struct cordon_release cordon_release_page_frag_free = { .name = "page_frag_free", .undo = release_page_frag_free, };

static void release_vfree(void *pointer)
{
	vfree((const void *)pointer);
}
const struct cordon_release cordon_release_vfree = { .name = "vfree", .undo = release_vfree, };

const struct cordon_release *const cordon_releases___free_pages[] = {
	&cordon_release___free_pages,
	NULL,
};

const struct cordon_release *const cordon_releases_dma_free_attrs[] = {
	&cordon_release_dma_free_attrs,
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

const struct cordon_release *const cordon_releases_page_frag_free[] = {
	&cordon_release_page_frag_free,
	NULL,
};

const struct cordon_release *const cordon_releases_vfree[] = {
	&cordon_release_vfree,
	NULL,
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

static void undo__raw_spin_unlock(const u64 *arguments)
{
	_raw_spin_unlock((raw_spinlock_t *)arguments[0]);
}
const struct cordon_inverse cordon_inverse__raw_spin_unlock = {
	.name = "_raw_spin_unlock",
	.argument_count = 1,
	.undo = undo__raw_spin_unlock,
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

static void undo_dma_unmap_page_attrs(const u64 *arguments)
{
	dma_unmap_page_attrs((struct device *)arguments[0], (dma_addr_t)arguments[1], (size_t)arguments[2], (enum dma_data_direction)arguments[3], (unsigned long)arguments[4]);
}
const struct cordon_inverse cordon_inverse_dma_unmap_page_attrs = {
	.name = "dma_unmap_page_attrs",
	.argument_count = 5,
	.undo = undo_dma_unmap_page_attrs,
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

static void undo_mutex_unlock(const u64 *arguments)
{
	mutex_unlock((struct mutex *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_mutex_unlock = {
	.name = "mutex_unlock",
	.argument_count = 1,
	.undo = undo_mutex_unlock,
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

static void undo_unregister_netdev(const u64 *arguments)
{
	unregister_netdev((struct net_device *)arguments[0]);
}
const struct cordon_inverse cordon_inverse_unregister_netdev = {
	.name = "unregister_netdev",
	.argument_count = 1,
	.undo = undo_unregister_netdev,
};

static const struct cordon_slot slots_dev_pm_ops[] = {
	{ offsetof(struct dev_pm_ops, freeze), "freeze", &cordon_callback_dev_pm_ops__freeze },
	{ offsetof(struct dev_pm_ops, poweroff), "poweroff", &cordon_callback_dev_pm_ops__poweroff },
	{ offsetof(struct dev_pm_ops, restore), "restore", &cordon_callback_dev_pm_ops__restore },
	{ offsetof(struct dev_pm_ops, resume), "resume", &cordon_callback_dev_pm_ops__resume },
	{ offsetof(struct dev_pm_ops, suspend), "suspend", &cordon_callback_dev_pm_ops__suspend },
	{ offsetof(struct dev_pm_ops, thaw), "thaw", &cordon_callback_dev_pm_ops__thaw },
	{ offsetof(struct dev_pm_ops, prepare), "prepare", NULL },
	{ offsetof(struct dev_pm_ops, complete), "complete", NULL },
	{ offsetof(struct dev_pm_ops, suspend_late), "suspend_late", NULL },
	{ offsetof(struct dev_pm_ops, resume_early), "resume_early", NULL },
	{ offsetof(struct dev_pm_ops, freeze_late), "freeze_late", NULL },
	{ offsetof(struct dev_pm_ops, thaw_early), "thaw_early", NULL },
	{ offsetof(struct dev_pm_ops, poweroff_late), "poweroff_late", NULL },
	{ offsetof(struct dev_pm_ops, restore_early), "restore_early", NULL },
	{ offsetof(struct dev_pm_ops, suspend_noirq), "suspend_noirq", NULL },
	{ offsetof(struct dev_pm_ops, resume_noirq), "resume_noirq", NULL },
	{ offsetof(struct dev_pm_ops, freeze_noirq), "freeze_noirq", NULL },
	{ offsetof(struct dev_pm_ops, thaw_noirq), "thaw_noirq", NULL },
	{ offsetof(struct dev_pm_ops, poweroff_noirq), "poweroff_noirq", NULL },
	{ offsetof(struct dev_pm_ops, restore_noirq), "restore_noirq", NULL },
	{ offsetof(struct dev_pm_ops, runtime_suspend), "runtime_suspend", NULL },
	{ offsetof(struct dev_pm_ops, runtime_resume), "runtime_resume", NULL },
	{ offsetof(struct dev_pm_ops, runtime_idle), "runtime_idle", NULL },
};
const struct cordon_table cordon_table_dev_pm_ops = {
	.name = "dev_pm_ops",
	.size = sizeof(struct dev_pm_ops),
	.slot_count = ARRAY_SIZE(slots_dev_pm_ops),
	.slots = slots_dev_pm_ops,
};

static const struct cordon_slot slots_ethtool_ops[] = {
	{ offsetof(struct ethtool_ops, get_coalesce), "get_coalesce", &cordon_callback_ethtool_ops__get_coalesce },
	{ offsetof(struct ethtool_ops, get_drvinfo), "get_drvinfo", &cordon_callback_ethtool_ops__get_drvinfo },
	{ offsetof(struct ethtool_ops, get_eeprom), "get_eeprom", &cordon_callback_ethtool_ops__get_eeprom },
	{ offsetof(struct ethtool_ops, get_eeprom_len), "get_eeprom_len", &cordon_callback_ethtool_ops__get_eeprom_len },
	{ offsetof(struct ethtool_ops, get_ethtool_stats), "get_ethtool_stats", &cordon_callback_ethtool_ops__get_ethtool_stats },
	{ offsetof(struct ethtool_ops, get_link), "get_link", &cordon_callback_ethtool_ops__get_link },
	{ offsetof(struct ethtool_ops, get_link_ksettings), "get_link_ksettings", &cordon_callback_ethtool_ops__get_link_ksettings },
	{ offsetof(struct ethtool_ops, get_msglevel), "get_msglevel", &cordon_callback_ethtool_ops__get_msglevel },
	{ offsetof(struct ethtool_ops, get_pauseparam), "get_pauseparam", &cordon_callback_ethtool_ops__get_pauseparam },
	{ offsetof(struct ethtool_ops, get_regs), "get_regs", &cordon_callback_ethtool_ops__get_regs },
	{ offsetof(struct ethtool_ops, get_regs_len), "get_regs_len", &cordon_callback_ethtool_ops__get_regs_len },
	{ offsetof(struct ethtool_ops, get_ringparam), "get_ringparam", &cordon_callback_ethtool_ops__get_ringparam },
	{ offsetof(struct ethtool_ops, get_sset_count), "get_sset_count", &cordon_callback_ethtool_ops__get_sset_count },
	{ offsetof(struct ethtool_ops, get_strings), "get_strings", &cordon_callback_ethtool_ops__get_strings },
	{ offsetof(struct ethtool_ops, get_ts_info), "get_ts_info", &cordon_callback_ethtool_ops__get_ts_info },
	{ offsetof(struct ethtool_ops, get_wol), "get_wol", &cordon_callback_ethtool_ops__get_wol },
	{ offsetof(struct ethtool_ops, nway_reset), "nway_reset", &cordon_callback_ethtool_ops__nway_reset },
	{ offsetof(struct ethtool_ops, self_test), "self_test", &cordon_callback_ethtool_ops__self_test },
	{ offsetof(struct ethtool_ops, set_coalesce), "set_coalesce", &cordon_callback_ethtool_ops__set_coalesce },
	{ offsetof(struct ethtool_ops, set_eeprom), "set_eeprom", &cordon_callback_ethtool_ops__set_eeprom },
	{ offsetof(struct ethtool_ops, set_link_ksettings), "set_link_ksettings", &cordon_callback_ethtool_ops__set_link_ksettings },
	{ offsetof(struct ethtool_ops, set_msglevel), "set_msglevel", &cordon_callback_ethtool_ops__set_msglevel },
	{ offsetof(struct ethtool_ops, set_pauseparam), "set_pauseparam", &cordon_callback_ethtool_ops__set_pauseparam },
	{ offsetof(struct ethtool_ops, set_phys_id), "set_phys_id", &cordon_callback_ethtool_ops__set_phys_id },
	{ offsetof(struct ethtool_ops, set_ringparam), "set_ringparam", &cordon_callback_ethtool_ops__set_ringparam },
	{ offsetof(struct ethtool_ops, set_wol), "set_wol", &cordon_callback_ethtool_ops__set_wol },
	{ offsetof(struct ethtool_ops, get_link_ext_state), "get_link_ext_state", NULL },
	{ offsetof(struct ethtool_ops, get_link_ext_stats), "get_link_ext_stats", NULL },
	{ offsetof(struct ethtool_ops, get_pause_stats), "get_pause_stats", NULL },
	{ offsetof(struct ethtool_ops, begin), "begin", NULL },
	{ offsetof(struct ethtool_ops, complete), "complete", NULL },
	{ offsetof(struct ethtool_ops, get_priv_flags), "get_priv_flags", NULL },
	{ offsetof(struct ethtool_ops, set_priv_flags), "set_priv_flags", NULL },
	{ offsetof(struct ethtool_ops, get_rxnfc), "get_rxnfc", NULL },
	{ offsetof(struct ethtool_ops, set_rxnfc), "set_rxnfc", NULL },
	{ offsetof(struct ethtool_ops, flash_device), "flash_device", NULL },
	{ offsetof(struct ethtool_ops, reset), "reset", NULL },
	{ offsetof(struct ethtool_ops, get_rxfh_key_size), "get_rxfh_key_size", NULL },
	{ offsetof(struct ethtool_ops, get_rxfh_indir_size), "get_rxfh_indir_size", NULL },
	{ offsetof(struct ethtool_ops, get_rxfh), "get_rxfh", NULL },
	{ offsetof(struct ethtool_ops, set_rxfh), "set_rxfh", NULL },
	{ offsetof(struct ethtool_ops, get_rxfh_fields), "get_rxfh_fields", NULL },
	{ offsetof(struct ethtool_ops, set_rxfh_fields), "set_rxfh_fields", NULL },
	{ offsetof(struct ethtool_ops, create_rxfh_context), "create_rxfh_context", NULL },
	{ offsetof(struct ethtool_ops, modify_rxfh_context), "modify_rxfh_context", NULL },
	{ offsetof(struct ethtool_ops, remove_rxfh_context), "remove_rxfh_context", NULL },
	{ offsetof(struct ethtool_ops, get_channels), "get_channels", NULL },
	{ offsetof(struct ethtool_ops, set_channels), "set_channels", NULL },
	{ offsetof(struct ethtool_ops, get_dump_flag), "get_dump_flag", NULL },
	{ offsetof(struct ethtool_ops, get_dump_data), "get_dump_data", NULL },
	{ offsetof(struct ethtool_ops, set_dump), "set_dump", NULL },
	{ offsetof(struct ethtool_ops, get_ts_stats), "get_ts_stats", NULL },
	{ offsetof(struct ethtool_ops, get_module_info), "get_module_info", NULL },
	{ offsetof(struct ethtool_ops, get_module_eeprom), "get_module_eeprom", NULL },
	{ offsetof(struct ethtool_ops, get_eee), "get_eee", NULL },
	{ offsetof(struct ethtool_ops, set_eee), "set_eee", NULL },
	{ offsetof(struct ethtool_ops, get_tunable), "get_tunable", NULL },
	{ offsetof(struct ethtool_ops, set_tunable), "set_tunable", NULL },
	{ offsetof(struct ethtool_ops, get_per_queue_coalesce), "get_per_queue_coalesce", NULL },
	{ offsetof(struct ethtool_ops, set_per_queue_coalesce), "set_per_queue_coalesce", NULL },
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

static const struct cordon_slot slots_net_device_ops[] = {
	{ offsetof(struct net_device_ops, ndo_change_mtu), "ndo_change_mtu", &cordon_callback_net_device_ops__ndo_change_mtu },
	{ offsetof(struct net_device_ops, ndo_eth_ioctl), "ndo_eth_ioctl", &cordon_callback_net_device_ops__ndo_eth_ioctl },
	{ offsetof(struct net_device_ops, ndo_fix_features), "ndo_fix_features", &cordon_callback_net_device_ops__ndo_fix_features },
	{ offsetof(struct net_device_ops, ndo_open), "ndo_open", &cordon_callback_net_device_ops__ndo_open },
	{ offsetof(struct net_device_ops, ndo_poll_controller), "ndo_poll_controller", &cordon_callback_net_device_ops__ndo_poll_controller },
	{ offsetof(struct net_device_ops, ndo_set_features), "ndo_set_features", &cordon_callback_net_device_ops__ndo_set_features },
	{ offsetof(struct net_device_ops, ndo_set_mac_address), "ndo_set_mac_address", &cordon_callback_net_device_ops__ndo_set_mac_address },
	{ offsetof(struct net_device_ops, ndo_set_rx_mode), "ndo_set_rx_mode", &cordon_callback_net_device_ops__ndo_set_rx_mode },
	{ offsetof(struct net_device_ops, ndo_start_xmit), "ndo_start_xmit", &cordon_callback_net_device_ops__ndo_start_xmit },
	{ offsetof(struct net_device_ops, ndo_stop), "ndo_stop", &cordon_callback_net_device_ops__ndo_stop },
	{ offsetof(struct net_device_ops, ndo_tx_timeout), "ndo_tx_timeout", &cordon_callback_net_device_ops__ndo_tx_timeout },
	{ offsetof(struct net_device_ops, ndo_validate_addr), "ndo_validate_addr", &cordon_callback_net_device_ops__ndo_validate_addr },
	{ offsetof(struct net_device_ops, ndo_vlan_rx_add_vid), "ndo_vlan_rx_add_vid", &cordon_callback_net_device_ops__ndo_vlan_rx_add_vid },
	{ offsetof(struct net_device_ops, ndo_vlan_rx_kill_vid), "ndo_vlan_rx_kill_vid", &cordon_callback_net_device_ops__ndo_vlan_rx_kill_vid },
	{ offsetof(struct net_device_ops, ndo_init), "ndo_init", NULL },
	{ offsetof(struct net_device_ops, ndo_uninit), "ndo_uninit", NULL },
	{ offsetof(struct net_device_ops, ndo_features_check), "ndo_features_check", NULL },
	{ offsetof(struct net_device_ops, ndo_select_queue), "ndo_select_queue", NULL },
	{ offsetof(struct net_device_ops, ndo_change_rx_flags), "ndo_change_rx_flags", NULL },
	{ offsetof(struct net_device_ops, ndo_do_ioctl), "ndo_do_ioctl", NULL },
	{ offsetof(struct net_device_ops, ndo_siocbond), "ndo_siocbond", NULL },
	{ offsetof(struct net_device_ops, ndo_siocwandev), "ndo_siocwandev", NULL },
	{ offsetof(struct net_device_ops, ndo_siocdevprivate), "ndo_siocdevprivate", NULL },
	{ offsetof(struct net_device_ops, ndo_set_config), "ndo_set_config", NULL },
	{ offsetof(struct net_device_ops, ndo_neigh_setup), "ndo_neigh_setup", NULL },
	{ offsetof(struct net_device_ops, ndo_get_stats64), "ndo_get_stats64", NULL },
	{ offsetof(struct net_device_ops, ndo_has_offload_stats), "ndo_has_offload_stats", NULL },
	{ offsetof(struct net_device_ops, ndo_get_offload_stats), "ndo_get_offload_stats", NULL },
	{ offsetof(struct net_device_ops, ndo_get_stats), "ndo_get_stats", NULL },
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
	{ offsetof(struct net_device_ops, ndo_change_carrier), "ndo_change_carrier", NULL },
	{ offsetof(struct net_device_ops, ndo_get_phys_port_id), "ndo_get_phys_port_id", NULL },
	{ offsetof(struct net_device_ops, ndo_get_port_parent_id), "ndo_get_port_parent_id", NULL },
	{ offsetof(struct net_device_ops, ndo_get_phys_port_name), "ndo_get_phys_port_name", NULL },
	{ offsetof(struct net_device_ops, ndo_dfwd_add_station), "ndo_dfwd_add_station", NULL },
	{ offsetof(struct net_device_ops, ndo_dfwd_del_station), "ndo_dfwd_del_station", NULL },
	{ offsetof(struct net_device_ops, ndo_set_tx_maxrate), "ndo_set_tx_maxrate", NULL },
	{ offsetof(struct net_device_ops, ndo_get_iflink), "ndo_get_iflink", NULL },
	{ offsetof(struct net_device_ops, ndo_fill_metadata_dst), "ndo_fill_metadata_dst", NULL },
	{ offsetof(struct net_device_ops, ndo_set_rx_headroom), "ndo_set_rx_headroom", NULL },
	{ offsetof(struct net_device_ops, ndo_bpf), "ndo_bpf", NULL },
	{ offsetof(struct net_device_ops, ndo_xdp_xmit), "ndo_xdp_xmit", NULL },
	{ offsetof(struct net_device_ops, ndo_xdp_get_xmit_slave), "ndo_xdp_get_xmit_slave", NULL },
	{ offsetof(struct net_device_ops, ndo_xsk_wakeup), "ndo_xsk_wakeup", NULL },
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

static const struct cordon_slot slots_pci_driver[] = {
	{ offsetof(struct pci_driver, probe), "probe", &cordon_callback_pci_driver__probe },
	{ offsetof(struct pci_driver, remove), "remove", &cordon_callback_pci_driver__remove },
	{ offsetof(struct pci_driver, shutdown), "shutdown", &cordon_callback_pci_driver__shutdown },
	{ offsetof(struct pci_driver, suspend), "suspend", NULL },
	{ offsetof(struct pci_driver, resume), "resume", NULL },
	{ offsetof(struct pci_driver, sriov_configure), "sriov_configure", NULL },
	{ offsetof(struct pci_driver, sriov_set_msix_vec_count), "sriov_set_msix_vec_count", NULL },
	{ offsetof(struct pci_driver, sriov_get_vf_total_msix), "sriov_get_vf_total_msix", NULL },
	{ offsetof(struct pci_driver, driver.probe), "driver.probe", NULL },
	{ offsetof(struct pci_driver, driver.sync_state), "driver.sync_state", NULL },
	{ offsetof(struct pci_driver, driver.remove), "driver.remove", NULL },
	{ offsetof(struct pci_driver, driver.shutdown), "driver.shutdown", NULL },
	{ offsetof(struct pci_driver, driver.suspend), "driver.suspend", NULL },
	{ offsetof(struct pci_driver, driver.resume), "driver.resume", NULL },
	{ offsetof(struct pci_driver, driver.coredump), "driver.coredump", NULL },
};
const struct cordon_table cordon_table_pci_driver = {
	.name = "pci_driver",
	.size = sizeof(struct pci_driver),
	.slot_count = ARRAY_SIZE(slots_pci_driver),
	.slots = slots_pci_driver,
};

static const struct cordon_slot slots_pci_error_handlers[] = {
	{ offsetof(struct pci_error_handlers, error_detected), "error_detected", &cordon_callback_pci_error_handlers__error_detected },
	{ offsetof(struct pci_error_handlers, resume), "resume", &cordon_callback_pci_error_handlers__resume },
	{ offsetof(struct pci_error_handlers, slot_reset), "slot_reset", &cordon_callback_pci_error_handlers__slot_reset },
	{ offsetof(struct pci_error_handlers, mmio_enabled), "mmio_enabled", NULL },
	{ offsetof(struct pci_error_handlers, reset_prepare), "reset_prepare", NULL },
	{ offsetof(struct pci_error_handlers, reset_done), "reset_done", NULL },
	{ offsetof(struct pci_error_handlers, cor_error_detected), "cor_error_detected", NULL },
};
const struct cordon_table cordon_table_pci_error_handlers = {
	.name = "pci_error_handlers",
	.size = sizeof(struct pci_error_handlers),
	.slot_count = ARRAY_SIZE(slots_pci_error_handlers),
	.slots = slots_pci_error_handlers,
};

const struct cordon_contract *const cordon_imports[] = {
	&cordon_import___SCT__cond_resched,
	&cordon_import___SCT__preempt_schedule,
	&cordon_import____pskb_trim,
	&cordon_import___alloc_skb,
	&cordon_import___const_udelay,
	&cordon_import___dma_sync_single_for_cpu,
	&cordon_import___dma_sync_single_for_device,
	&cordon_import___dynamic_netdev_dbg,
	&cordon_import___dynamic_pr_debug,
	&cordon_import___fentry__,
	&cordon_import___folio_put,
	&cordon_import___fortify_panic,
	&cordon_import___kmalloc_cache_noprof,
	&cordon_import___kmalloc_noprof,
	&cordon_import___local_bh_enable_ip,
	&cordon_import___napi_schedule,
	&cordon_import___netdev_alloc_frag_align,
	&cordon_import___netif_napi_del,
	&cordon_import___pci_register_driver,
	&cordon_import___pskb_pull_tail,
	&cordon_import___put_devmap_managed_folio_refs,
	&cordon_import___skb_pad,
	&cordon_import___stack_chk_fail,
	&cordon_import___udelay,
	&cordon_import___warn_printk,
	&cordon_import___x86_indirect_thunk_r8,
	&cordon_import___x86_indirect_thunk_rax,
	&cordon_import___x86_indirect_thunk_rcx,
	&cordon_import___x86_return_thunk,
	&cordon_import__dev_err,
	&cordon_import__dev_info,
	&cordon_import__dev_warn,
	&cordon_import__find_next_bit,
	&cordon_import__printk,
	&cordon_import__raw_spin_lock,
	&cordon_import__raw_spin_lock_irqsave,
	&cordon_import__raw_spin_unlock,
	&cordon_import__raw_spin_unlock_irqrestore,
	&cordon_import_alloc_etherdev_mqs,
	&cordon_import_alloc_pages_noprof,
	&cordon_import_cancel_delayed_work_sync,
	&cordon_import_cancel_work_sync,
	&cordon_import_consume_skb,
	&cordon_import_csum_ipv6_magic,
	&cordon_import_delayed_work_timer_fn,
	&cordon_import_dev_addr_mod,
	&cordon_import_dev_driver_string,
	&cordon_import_dev_kfree_skb_any_reason,
	&cordon_import_device_set_wakeup_enable,
	&cordon_import_devmap_managed_key,
	&cordon_import_disable_hardirq,
	&cordon_import_dma_alloc_attrs,
	&cordon_import_dma_free_attrs,
	&cordon_import_dma_map_page_attrs,
	&cordon_import_dma_set_coherent_mask,
	&cordon_import_dma_set_mask,
	&cordon_import_dma_unmap_page_attrs,
	&cordon_import_dql_completed,
	&cordon_import_dql_reset,
	&cordon_import_enable_irq,
	&cordon_import_eth_type_trans,
	&cordon_import_eth_validate_addr,
	&cordon_import_ethtool_convert_legacy_u32_to_link_mode,
	&cordon_import_ethtool_convert_link_mode_to_legacy_u32,
	&cordon_import_ethtool_op_get_ts_info,
	&cordon_import_free_irq,
	&cordon_import_free_netdev,
	&cordon_import_hugetlb_optimize_vmemmap_key,
	&cordon_import_init_timer_key,
	&cordon_import_ioread16_rep,
	&cordon_import_ioremap,
	&cordon_import_iounmap,
	&cordon_import_iowrite16_rep,
	&cordon_import_is_vmalloc_addr,
	&cordon_import_jiffies,
	&cordon_import_kfree,
	&cordon_import_kmalloc_caches,
	&cordon_import_memcpy,
	&cordon_import_memmove,
	&cordon_import_memset,
	&cordon_import_msleep,
	&cordon_import_msleep_interruptible,
	&cordon_import_mutex_lock,
	&cordon_import_mutex_unlock,
	&cordon_import_napi_alloc_skb,
	&cordon_import_napi_build_skb,
	&cordon_import_napi_complete_done,
	&cordon_import_napi_consume_skb,
	&cordon_import_napi_disable,
	&cordon_import_napi_enable,
	&cordon_import_napi_get_frags,
	&cordon_import_napi_gro_frags,
	&cordon_import_napi_gro_receive,
	&cordon_import_napi_schedule_prep,
	&cordon_import_net_ratelimit,
	&cordon_import_netdev_err,
	&cordon_import_netdev_info,
	&cordon_import_netdev_warn,
	&cordon_import_netif_carrier_off,
	&cordon_import_netif_carrier_on,
	&cordon_import_netif_device_attach,
	&cordon_import_netif_device_detach,
	&cordon_import_netif_napi_add_weight,
	&cordon_import_netif_schedule_queue,
	&cordon_import_netif_tx_wake_queue,
	&cordon_import_page_frag_free,
	&cordon_import_page_offset_base,
	&cordon_import_param_array_ops,
	&cordon_import_param_ops_int,
	&cordon_import_param_ops_uint,
	&cordon_import_pci_clear_mwi,
	&cordon_import_pci_disable_device,
	&cordon_import_pci_enable_device,
	&cordon_import_pci_enable_device_mem,
	&cordon_import_pci_enable_wake,
	&cordon_import_pci_ioremap_bar,
	&cordon_import_pci_read_config_word,
	&cordon_import_pci_release_selected_regions,
	&cordon_import_pci_request_selected_regions,
	&cordon_import_pci_save_state,
	&cordon_import_pci_select_bars,
	&cordon_import_pci_set_master,
	&cordon_import_pci_set_mwi,
	&cordon_import_pci_set_power_state,
	&cordon_import_pci_unregister_driver,
	&cordon_import_pci_wake_from_d3,
	&cordon_import_pcix_get_mmrbc,
	&cordon_import_pcix_set_mmrbc,
	&cordon_import_pcpu_hot,
	&cordon_import_phys_base,
	&cordon_import_print_hex_dump,
	&cordon_import_pskb_expand_head,
	&cordon_import_queue_delayed_work_on,
	&cordon_import_queue_work_on,
	&cordon_import_register_netdev,
	&cordon_import_request_threaded_irq,
	&cordon_import_sized_strscpy,
	&cordon_import_sk_skb_reason_drop,
	&cordon_import_skb_clone_tx_timestamp,
	&cordon_import_skb_copy_bits,
	&cordon_import_skb_put,
	&cordon_import_skb_trim,
	&cordon_import_skb_tstamp_tx,
	&cordon_import_softnet_data,
	&cordon_import_strchr,
	&cordon_import_strncpy,
	&cordon_import_strnlen,
	&cordon_import_synchronize_irq,
	&cordon_import_system_percpu_wq,
	&cordon_import_system_state,
	&cordon_import_system_wq,
	&cordon_import_unregister_netdev,
	&cordon_import_usleep_range_state,
	&cordon_import_vfree,
	&cordon_import_vmemmap_base,
	&cordon_import_vzalloc_noprof,
};
const u32 cordon_import_count = ARRAY_SIZE(cordon_imports);

const struct cordon_contract *const cordon_callbacks[] = {
	&cordon_callback_dev_pm_ops__freeze,
	&cordon_callback_dev_pm_ops__poweroff,
	&cordon_callback_dev_pm_ops__restore,
	&cordon_callback_dev_pm_ops__resume,
	&cordon_callback_dev_pm_ops__suspend,
	&cordon_callback_dev_pm_ops__thaw,
	&cordon_callback_ethtool_ops__get_coalesce,
	&cordon_callback_ethtool_ops__get_drvinfo,
	&cordon_callback_ethtool_ops__get_eeprom,
	&cordon_callback_ethtool_ops__get_eeprom_len,
	&cordon_callback_ethtool_ops__get_ethtool_stats,
	&cordon_callback_ethtool_ops__get_link,
	&cordon_callback_ethtool_ops__get_link_ksettings,
	&cordon_callback_ethtool_ops__get_msglevel,
	&cordon_callback_ethtool_ops__get_pauseparam,
	&cordon_callback_ethtool_ops__get_regs,
	&cordon_callback_ethtool_ops__get_regs_len,
	&cordon_callback_ethtool_ops__get_ringparam,
	&cordon_callback_ethtool_ops__get_sset_count,
	&cordon_callback_ethtool_ops__get_strings,
	&cordon_callback_ethtool_ops__get_ts_info,
	&cordon_callback_ethtool_ops__get_wol,
	&cordon_callback_ethtool_ops__nway_reset,
	&cordon_callback_ethtool_ops__self_test,
	&cordon_callback_ethtool_ops__set_coalesce,
	&cordon_callback_ethtool_ops__set_eeprom,
	&cordon_callback_ethtool_ops__set_link_ksettings,
	&cordon_callback_ethtool_ops__set_msglevel,
	&cordon_callback_ethtool_ops__set_pauseparam,
	&cordon_callback_ethtool_ops__set_phys_id,
	&cordon_callback_ethtool_ops__set_ringparam,
	&cordon_callback_ethtool_ops__set_wol,
	&cordon_callback_irq_handler_t,
	&cordon_callback_kernel_param_ops__free,
	&cordon_callback_kernel_param_ops__get,
	&cordon_callback_kernel_param_ops__set,
	&cordon_callback_module__exit,
	&cordon_callback_module__init,
	&cordon_callback_napi_struct__poll,
	&cordon_callback_net_device_ops__ndo_change_mtu,
	&cordon_callback_net_device_ops__ndo_eth_ioctl,
	&cordon_callback_net_device_ops__ndo_fix_features,
	&cordon_callback_net_device_ops__ndo_open,
	&cordon_callback_net_device_ops__ndo_poll_controller,
	&cordon_callback_net_device_ops__ndo_set_features,
	&cordon_callback_net_device_ops__ndo_set_mac_address,
	&cordon_callback_net_device_ops__ndo_set_rx_mode,
	&cordon_callback_net_device_ops__ndo_start_xmit,
	&cordon_callback_net_device_ops__ndo_stop,
	&cordon_callback_net_device_ops__ndo_tx_timeout,
	&cordon_callback_net_device_ops__ndo_validate_addr,
	&cordon_callback_net_device_ops__ndo_vlan_rx_add_vid,
	&cordon_callback_net_device_ops__ndo_vlan_rx_kill_vid,
	&cordon_callback_pci_driver__probe,
	&cordon_callback_pci_driver__remove,
	&cordon_callback_pci_driver__shutdown,
	&cordon_callback_pci_error_handlers__error_detected,
	&cordon_callback_pci_error_handlers__resume,
	&cordon_callback_pci_error_handlers__slot_reset,
	&cordon_callback_timer_list__function,
	&cordon_callback_work_struct__func,
};
const u32 cordon_callback_count = ARRAY_SIZE(cordon_callbacks);

const struct cordon_table *const cordon_tables[] = {
	&cordon_table_dev_pm_ops,
	&cordon_table_ethtool_ops,
	&cordon_table_net_device_ops,
	&cordon_table_pci_driver,
	&cordon_table_pci_error_handlers,
};
const u32 cordon_table_count = ARRAY_SIZE(cordon_tables);

const struct cordon_fields *const cordon_current = &cordon_fields_task_struct__current;
const char cordon_generated_release[] = "6.12.117+deb12-amd64";
