/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#ifndef CORDON_WRAP_H
#define CORDON_WRAP_H

#include "contract.h"

/* The prototype a contract was written for, against the one this kernel declares. */
#define CORDON_SAME_TYPE(subject, result, ...) \
	_Static_assert(__builtin_types_compatible_p(typeof(subject), result(__VA_ARGS__)), \
		       #subject ": the prototype changed")
#define extent(p) cordon_extent(p)

struct _ddebug;
struct delayed_work;
struct dev_pm_ops;
struct device;
struct dql;
struct ethtool_coalesce;
struct ethtool_drvinfo;
struct ethtool_eeprom;
struct ethtool_link_ksettings;
struct ethtool_ops;
struct ethtool_pauseparam;
struct ethtool_regs;
struct ethtool_ringparam;
struct ethtool_stats;
struct ethtool_test;
struct ethtool_wolinfo;
struct folio;
struct ifreq;
struct in6_addr;
struct kernel_ethtool_coalesce;
struct kernel_ethtool_ringparam;
struct kernel_ethtool_ts_info;
struct kernel_param;
struct kernel_param_ops;
struct kmem_cache;
struct lock_class_key;
struct module;
struct mutex;
struct napi_struct;
struct net_device;
struct net_device_ops;
struct netdev_queue;
struct netlink_ext_ack;
struct page;
struct pci_dev;
struct pci_device_id;
struct pci_driver;
struct pci_error_handlers;
struct pcpu_hot;
struct raw_spinlock;
struct sk_buff;
struct skb_shared_hwtstamps;
struct skb_shared_info;
struct sock;
struct task_struct;
struct timer_list;
struct work_struct;
struct workqueue_struct;

extern const struct cordon_type cordon_type__ddebug;
extern const struct cordon_type cordon_type_delayed_work;
extern const struct cordon_type cordon_type_dev_pm_ops;
extern const struct cordon_type cordon_type_device;
extern const struct cordon_type cordon_type_dql;
extern const struct cordon_type cordon_type_ethtool_coalesce;
extern const struct cordon_type cordon_type_ethtool_drvinfo;
extern const struct cordon_type cordon_type_ethtool_eeprom;
extern const struct cordon_type cordon_type_ethtool_link_ksettings;
extern const struct cordon_type cordon_type_ethtool_ops;
extern const struct cordon_type cordon_type_ethtool_pauseparam;
extern const struct cordon_type cordon_type_ethtool_regs;
extern const struct cordon_type cordon_type_ethtool_ringparam;
extern const struct cordon_type cordon_type_ethtool_stats;
extern const struct cordon_type cordon_type_ethtool_test;
extern const struct cordon_type cordon_type_ethtool_wolinfo;
extern const struct cordon_type cordon_type_folio;
extern const struct cordon_type cordon_type_ifreq;
extern const struct cordon_type cordon_type_in6_addr;
extern const struct cordon_type cordon_type_kernel_ethtool_coalesce;
extern const struct cordon_type cordon_type_kernel_ethtool_ringparam;
extern const struct cordon_type cordon_type_kernel_ethtool_ts_info;
extern const struct cordon_type cordon_type_kernel_param;
extern const struct cordon_type cordon_type_kernel_param_ops;
extern const struct cordon_type cordon_type_kmem_cache;
extern const struct cordon_type cordon_type_lock_class_key;
extern const struct cordon_type cordon_type_module;
extern const struct cordon_type cordon_type_mutex;
extern const struct cordon_type cordon_type_napi_struct;
extern const struct cordon_type cordon_type_net_device;
extern const struct cordon_type cordon_type_net_device_ops;
extern const struct cordon_type cordon_type_netdev_queue;
extern const struct cordon_type cordon_type_netlink_ext_ack;
extern const struct cordon_type cordon_type_page;
extern const struct cordon_type cordon_type_pci_dev;
extern const struct cordon_type cordon_type_pci_device_id;
extern const struct cordon_type cordon_type_pci_driver;
extern const struct cordon_type cordon_type_pci_error_handlers;
extern const struct cordon_type cordon_type_pcpu_hot;
extern const struct cordon_type cordon_type_raw_spinlock;
extern const struct cordon_type cordon_type_sk_buff;
extern const struct cordon_type cordon_type_skb_shared_hwtstamps;
extern const struct cordon_type cordon_type_skb_shared_info;
extern const struct cordon_type cordon_type_sock;
extern const struct cordon_type cordon_type_task_struct;
extern const struct cordon_type cordon_type_timer_list;
extern const struct cordon_type cordon_type_work_struct;
extern const struct cordon_type cordon_type_workqueue_struct;

/* NULL for what is no known structure: then only the address counts. */
#define CORDON_TYPE(p) _Generic((p), \
	struct _ddebug *: &cordon_type__ddebug, \
	const struct _ddebug *: &cordon_type__ddebug, \
	volatile struct _ddebug *: &cordon_type__ddebug, \
	struct delayed_work *: &cordon_type_delayed_work, \
	const struct delayed_work *: &cordon_type_delayed_work, \
	volatile struct delayed_work *: &cordon_type_delayed_work, \
	struct dev_pm_ops *: &cordon_type_dev_pm_ops, \
	const struct dev_pm_ops *: &cordon_type_dev_pm_ops, \
	volatile struct dev_pm_ops *: &cordon_type_dev_pm_ops, \
	struct device *: &cordon_type_device, \
	const struct device *: &cordon_type_device, \
	volatile struct device *: &cordon_type_device, \
	struct dql *: &cordon_type_dql, \
	const struct dql *: &cordon_type_dql, \
	volatile struct dql *: &cordon_type_dql, \
	struct ethtool_coalesce *: &cordon_type_ethtool_coalesce, \
	const struct ethtool_coalesce *: &cordon_type_ethtool_coalesce, \
	volatile struct ethtool_coalesce *: &cordon_type_ethtool_coalesce, \
	struct ethtool_drvinfo *: &cordon_type_ethtool_drvinfo, \
	const struct ethtool_drvinfo *: &cordon_type_ethtool_drvinfo, \
	volatile struct ethtool_drvinfo *: &cordon_type_ethtool_drvinfo, \
	struct ethtool_eeprom *: &cordon_type_ethtool_eeprom, \
	const struct ethtool_eeprom *: &cordon_type_ethtool_eeprom, \
	volatile struct ethtool_eeprom *: &cordon_type_ethtool_eeprom, \
	struct ethtool_link_ksettings *: &cordon_type_ethtool_link_ksettings, \
	const struct ethtool_link_ksettings *: &cordon_type_ethtool_link_ksettings, \
	volatile struct ethtool_link_ksettings *: &cordon_type_ethtool_link_ksettings, \
	struct ethtool_ops *: &cordon_type_ethtool_ops, \
	const struct ethtool_ops *: &cordon_type_ethtool_ops, \
	volatile struct ethtool_ops *: &cordon_type_ethtool_ops, \
	struct ethtool_pauseparam *: &cordon_type_ethtool_pauseparam, \
	const struct ethtool_pauseparam *: &cordon_type_ethtool_pauseparam, \
	volatile struct ethtool_pauseparam *: &cordon_type_ethtool_pauseparam, \
	struct ethtool_regs *: &cordon_type_ethtool_regs, \
	const struct ethtool_regs *: &cordon_type_ethtool_regs, \
	volatile struct ethtool_regs *: &cordon_type_ethtool_regs, \
	struct ethtool_ringparam *: &cordon_type_ethtool_ringparam, \
	const struct ethtool_ringparam *: &cordon_type_ethtool_ringparam, \
	volatile struct ethtool_ringparam *: &cordon_type_ethtool_ringparam, \
	struct ethtool_stats *: &cordon_type_ethtool_stats, \
	const struct ethtool_stats *: &cordon_type_ethtool_stats, \
	volatile struct ethtool_stats *: &cordon_type_ethtool_stats, \
	struct ethtool_test *: &cordon_type_ethtool_test, \
	const struct ethtool_test *: &cordon_type_ethtool_test, \
	volatile struct ethtool_test *: &cordon_type_ethtool_test, \
	struct ethtool_wolinfo *: &cordon_type_ethtool_wolinfo, \
	const struct ethtool_wolinfo *: &cordon_type_ethtool_wolinfo, \
	volatile struct ethtool_wolinfo *: &cordon_type_ethtool_wolinfo, \
	struct folio *: &cordon_type_folio, \
	const struct folio *: &cordon_type_folio, \
	volatile struct folio *: &cordon_type_folio, \
	struct ifreq *: &cordon_type_ifreq, \
	const struct ifreq *: &cordon_type_ifreq, \
	volatile struct ifreq *: &cordon_type_ifreq, \
	struct in6_addr *: &cordon_type_in6_addr, \
	const struct in6_addr *: &cordon_type_in6_addr, \
	volatile struct in6_addr *: &cordon_type_in6_addr, \
	struct kernel_ethtool_coalesce *: &cordon_type_kernel_ethtool_coalesce, \
	const struct kernel_ethtool_coalesce *: &cordon_type_kernel_ethtool_coalesce, \
	volatile struct kernel_ethtool_coalesce *: &cordon_type_kernel_ethtool_coalesce, \
	struct kernel_ethtool_ringparam *: &cordon_type_kernel_ethtool_ringparam, \
	const struct kernel_ethtool_ringparam *: &cordon_type_kernel_ethtool_ringparam, \
	volatile struct kernel_ethtool_ringparam *: &cordon_type_kernel_ethtool_ringparam, \
	struct kernel_ethtool_ts_info *: &cordon_type_kernel_ethtool_ts_info, \
	const struct kernel_ethtool_ts_info *: &cordon_type_kernel_ethtool_ts_info, \
	volatile struct kernel_ethtool_ts_info *: &cordon_type_kernel_ethtool_ts_info, \
	struct kernel_param *: &cordon_type_kernel_param, \
	const struct kernel_param *: &cordon_type_kernel_param, \
	volatile struct kernel_param *: &cordon_type_kernel_param, \
	struct kernel_param_ops *: &cordon_type_kernel_param_ops, \
	const struct kernel_param_ops *: &cordon_type_kernel_param_ops, \
	volatile struct kernel_param_ops *: &cordon_type_kernel_param_ops, \
	struct kmem_cache *: &cordon_type_kmem_cache, \
	const struct kmem_cache *: &cordon_type_kmem_cache, \
	volatile struct kmem_cache *: &cordon_type_kmem_cache, \
	struct lock_class_key *: &cordon_type_lock_class_key, \
	const struct lock_class_key *: &cordon_type_lock_class_key, \
	volatile struct lock_class_key *: &cordon_type_lock_class_key, \
	struct module *: &cordon_type_module, \
	const struct module *: &cordon_type_module, \
	volatile struct module *: &cordon_type_module, \
	struct mutex *: &cordon_type_mutex, \
	const struct mutex *: &cordon_type_mutex, \
	volatile struct mutex *: &cordon_type_mutex, \
	struct napi_struct *: &cordon_type_napi_struct, \
	const struct napi_struct *: &cordon_type_napi_struct, \
	volatile struct napi_struct *: &cordon_type_napi_struct, \
	struct net_device *: &cordon_type_net_device, \
	const struct net_device *: &cordon_type_net_device, \
	volatile struct net_device *: &cordon_type_net_device, \
	struct net_device_ops *: &cordon_type_net_device_ops, \
	const struct net_device_ops *: &cordon_type_net_device_ops, \
	volatile struct net_device_ops *: &cordon_type_net_device_ops, \
	struct netdev_queue *: &cordon_type_netdev_queue, \
	const struct netdev_queue *: &cordon_type_netdev_queue, \
	volatile struct netdev_queue *: &cordon_type_netdev_queue, \
	struct netlink_ext_ack *: &cordon_type_netlink_ext_ack, \
	const struct netlink_ext_ack *: &cordon_type_netlink_ext_ack, \
	volatile struct netlink_ext_ack *: &cordon_type_netlink_ext_ack, \
	struct page *: &cordon_type_page, \
	const struct page *: &cordon_type_page, \
	volatile struct page *: &cordon_type_page, \
	struct pci_dev *: &cordon_type_pci_dev, \
	const struct pci_dev *: &cordon_type_pci_dev, \
	volatile struct pci_dev *: &cordon_type_pci_dev, \
	struct pci_device_id *: &cordon_type_pci_device_id, \
	const struct pci_device_id *: &cordon_type_pci_device_id, \
	volatile struct pci_device_id *: &cordon_type_pci_device_id, \
	struct pci_driver *: &cordon_type_pci_driver, \
	const struct pci_driver *: &cordon_type_pci_driver, \
	volatile struct pci_driver *: &cordon_type_pci_driver, \
	struct pci_error_handlers *: &cordon_type_pci_error_handlers, \
	const struct pci_error_handlers *: &cordon_type_pci_error_handlers, \
	volatile struct pci_error_handlers *: &cordon_type_pci_error_handlers, \
	struct pcpu_hot *: &cordon_type_pcpu_hot, \
	const struct pcpu_hot *: &cordon_type_pcpu_hot, \
	volatile struct pcpu_hot *: &cordon_type_pcpu_hot, \
	struct raw_spinlock *: &cordon_type_raw_spinlock, \
	const struct raw_spinlock *: &cordon_type_raw_spinlock, \
	volatile struct raw_spinlock *: &cordon_type_raw_spinlock, \
	struct sk_buff *: &cordon_type_sk_buff, \
	const struct sk_buff *: &cordon_type_sk_buff, \
	volatile struct sk_buff *: &cordon_type_sk_buff, \
	struct skb_shared_hwtstamps *: &cordon_type_skb_shared_hwtstamps, \
	const struct skb_shared_hwtstamps *: &cordon_type_skb_shared_hwtstamps, \
	volatile struct skb_shared_hwtstamps *: &cordon_type_skb_shared_hwtstamps, \
	struct skb_shared_info *: &cordon_type_skb_shared_info, \
	const struct skb_shared_info *: &cordon_type_skb_shared_info, \
	volatile struct skb_shared_info *: &cordon_type_skb_shared_info, \
	struct sock *: &cordon_type_sock, \
	const struct sock *: &cordon_type_sock, \
	volatile struct sock *: &cordon_type_sock, \
	struct task_struct *: &cordon_type_task_struct, \
	const struct task_struct *: &cordon_type_task_struct, \
	volatile struct task_struct *: &cordon_type_task_struct, \
	struct timer_list *: &cordon_type_timer_list, \
	const struct timer_list *: &cordon_type_timer_list, \
	volatile struct timer_list *: &cordon_type_timer_list, \
	struct work_struct *: &cordon_type_work_struct, \
	const struct work_struct *: &cordon_type_work_struct, \
	volatile struct work_struct *: &cordon_type_work_struct, \
	struct workqueue_struct *: &cordon_type_workqueue_struct, \
	const struct workqueue_struct *: &cordon_type_workqueue_struct, \
	volatile struct workqueue_struct *: &cordon_type_workqueue_struct, \
	default: (const struct cordon_type *)NULL)

extern const struct cordon_fields cordon_fields_napi_struct;
extern const struct cordon_fields cordon_fields_net_device;
extern const struct cordon_fields cordon_fields_net_device__setup;
extern const struct cordon_fields cordon_fields_netdev_queue;
extern const struct cordon_fields cordon_fields_page;
extern const struct cordon_fields cordon_fields_pci_dev;
extern const struct cordon_fields cordon_fields_pcpu_hot;
extern const struct cordon_fields cordon_fields_sk_buff;
extern const struct cordon_fields cordon_fields_skb_shared_info;
extern const struct cordon_fields cordon_fields_task_struct__current;

#define CORDON_FIELDS(p) _Generic((p), \
	struct napi_struct *: &cordon_fields_napi_struct, \
	const struct napi_struct *: &cordon_fields_napi_struct, \
	struct net_device *: &cordon_fields_net_device, \
	const struct net_device *: &cordon_fields_net_device, \
	struct netdev_queue *: &cordon_fields_netdev_queue, \
	const struct netdev_queue *: &cordon_fields_netdev_queue, \
	struct page *: &cordon_fields_page, \
	const struct page *: &cordon_fields_page, \
	struct pci_dev *: &cordon_fields_pci_dev, \
	const struct pci_dev *: &cordon_fields_pci_dev, \
	struct pcpu_hot *: &cordon_fields_pcpu_hot, \
	const struct pcpu_hot *: &cordon_fields_pcpu_hot, \
	struct sk_buff *: &cordon_fields_sk_buff, \
	const struct sk_buff *: &cordon_fields_sk_buff, \
	struct skb_shared_info *: &cordon_fields_skb_shared_info, \
	const struct skb_shared_info *: &cordon_fields_skb_shared_info)
#define CORDON_FIELDS_current(p) _Generic((p), \
	struct task_struct *: &cordon_fields_task_struct__current, \
	const struct task_struct *: &cordon_fields_task_struct__current)
#define CORDON_FIELDS_setup(p) _Generic((p), \
	struct net_device *: &cordon_fields_net_device__setup, \
	const struct net_device *: &cordon_fields_net_device__setup)

extern const struct cordon_set cordon_set_frag_caps;
void cordon_include_frag_caps(struct cordon_call *call, u64 instance, struct page *page);
void cordon_gain_frag_caps(struct cordon_call *call, const struct cordon_clause *clause, struct page *page);
extern const struct cordon_set cordon_set_irq_action_caps;
void cordon_include_irq_action_caps(struct cordon_call *call, u64 instance, void *dev);
void cordon_gain_irq_action_caps(struct cordon_call *call, const struct cordon_clause *clause, void *dev);
extern const struct cordon_set cordon_set_napi_caps;
void cordon_include_napi_caps(struct cordon_call *call, u64 instance, struct napi_struct *napi);
void cordon_gain_napi_caps(struct cordon_call *call, const struct cordon_clause *clause, struct napi_struct *napi);
extern const struct cordon_set cordon_set_netdev_caps;
void cordon_include_netdev_caps(struct cordon_call *call, u64 instance, struct net_device *dev, int sizeof_priv);
void cordon_gain_netdev_caps(struct cordon_call *call, const struct cordon_clause *clause, struct net_device *dev, int sizeof_priv);
extern const struct cordon_set cordon_set_page_caps;
void cordon_include_page_caps(struct cordon_call *call, u64 instance, struct page *page, unsigned int order);
void cordon_gain_page_caps(struct cordon_call *call, const struct cordon_clause *clause, struct page *page, unsigned int order);
extern const struct cordon_set cordon_set_pci_dev_caps;
void cordon_include_pci_dev_caps(struct cordon_call *call, u64 instance, struct pci_dev *dev);
void cordon_gain_pci_dev_caps(struct cordon_call *call, const struct cordon_clause *clause, struct pci_dev *dev);
extern const struct cordon_set cordon_set_skb_caps;
void cordon_include_skb_caps(struct cordon_call *call, u64 instance, struct sk_buff *skb);
void cordon_gain_skb_caps(struct cordon_call *call, const struct cordon_clause *clause, struct sk_buff *skb);
extern const struct cordon_set cordon_set_txq_caps;
void cordon_include_txq_caps(struct cordon_call *call, u64 instance, struct netdev_queue *txq);
void cordon_gain_txq_caps(struct cordon_call *call, const struct cordon_clause *clause, struct netdev_queue *txq);

extern const struct cordon_release cordon_release___free_pages;
extern const struct cordon_release cordon_release_dma_free_attrs;
extern const struct cordon_release cordon_release_iounmap;
extern const struct cordon_release cordon_release_kfree;
extern const struct cordon_release cordon_release_page_frag_free;
extern const struct cordon_release cordon_release_vfree;
extern const struct cordon_release *const cordon_releases___free_pages[];
extern const struct cordon_release *const cordon_releases_dma_free_attrs[];
extern const struct cordon_release *const cordon_releases_iounmap[];
extern const struct cordon_release *const cordon_releases_kfree[];
extern const struct cordon_release *const cordon_releases_page_frag_free[];
extern const struct cordon_release *const cordon_releases_vfree[];
extern const struct cordon_inverse cordon_inverse___netif_napi_del;
extern const struct cordon_inverse cordon_inverse__raw_spin_unlock;
extern const struct cordon_inverse cordon_inverse__raw_spin_unlock_irqrestore;
extern const struct cordon_inverse cordon_inverse_cancel_delayed_work_sync;
extern const struct cordon_inverse cordon_inverse_cancel_work_sync;
extern const struct cordon_inverse cordon_inverse_dma_unmap_page_attrs;
extern const struct cordon_inverse cordon_inverse_free_irq;
extern const struct cordon_inverse cordon_inverse_mutex_unlock;
extern const struct cordon_inverse cordon_inverse_pci_disable_device;
extern const struct cordon_inverse cordon_inverse_pci_release_selected_regions;
extern const struct cordon_inverse cordon_inverse_pci_unregister_driver;
extern const struct cordon_inverse cordon_inverse_unregister_netdev;
extern const struct cordon_contract cordon_import___SCT__cond_resched;
extern const struct cordon_contract cordon_import___SCT__preempt_schedule;
extern const struct cordon_contract cordon_import____pskb_trim;
extern const struct cordon_contract cordon_import___alloc_skb;
extern const struct cordon_contract cordon_import___const_udelay;
extern const struct cordon_contract cordon_import___dma_sync_single_for_cpu;
extern const struct cordon_contract cordon_import___dma_sync_single_for_device;
extern const struct cordon_contract cordon_import___dynamic_netdev_dbg;
extern const struct cordon_contract cordon_import___dynamic_pr_debug;
extern const struct cordon_contract cordon_import___fentry__;
extern const struct cordon_contract cordon_import___folio_put;
extern const struct cordon_contract cordon_import___fortify_panic;
extern const struct cordon_contract cordon_import___kmalloc_cache_noprof;
extern const struct cordon_contract cordon_import___kmalloc_noprof;
extern const struct cordon_contract cordon_import___local_bh_enable_ip;
extern const struct cordon_contract cordon_import___napi_schedule;
extern const struct cordon_contract cordon_import___netdev_alloc_frag_align;
extern const struct cordon_contract cordon_import___netif_napi_del;
extern const struct cordon_contract cordon_import___pci_register_driver;
extern const struct cordon_contract cordon_import___pskb_pull_tail;
extern const struct cordon_contract cordon_import___put_devmap_managed_folio_refs;
extern const struct cordon_contract cordon_import___skb_pad;
extern const struct cordon_contract cordon_import___stack_chk_fail;
extern const struct cordon_contract cordon_import___udelay;
extern const struct cordon_contract cordon_import___warn_printk;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_r8;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_rax;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_rcx;
extern const struct cordon_contract cordon_import___x86_return_thunk;
extern const struct cordon_contract cordon_import__dev_err;
extern const struct cordon_contract cordon_import__dev_info;
extern const struct cordon_contract cordon_import__dev_warn;
extern const struct cordon_contract cordon_import__find_next_bit;
extern const struct cordon_contract cordon_import__printk;
extern const struct cordon_contract cordon_import__raw_spin_lock;
extern const struct cordon_contract cordon_import__raw_spin_lock_irqsave;
extern const struct cordon_contract cordon_import__raw_spin_unlock;
extern const struct cordon_contract cordon_import__raw_spin_unlock_irqrestore;
extern const struct cordon_contract cordon_import_alloc_etherdev_mqs;
extern const struct cordon_contract cordon_import_alloc_pages_noprof;
extern const struct cordon_contract cordon_import_cancel_delayed_work_sync;
extern const struct cordon_contract cordon_import_cancel_work_sync;
extern const struct cordon_contract cordon_import_consume_skb;
extern const struct cordon_contract cordon_import_csum_ipv6_magic;
extern const struct cordon_contract cordon_import_delayed_work_timer_fn;
extern const struct cordon_contract cordon_import_dev_addr_mod;
extern const struct cordon_contract cordon_import_dev_driver_string;
extern const struct cordon_contract cordon_import_dev_kfree_skb_any_reason;
extern const struct cordon_contract cordon_import_device_set_wakeup_enable;
extern const struct cordon_contract cordon_import_devmap_managed_key;
extern const struct cordon_contract cordon_import_disable_hardirq;
extern const struct cordon_contract cordon_import_dma_alloc_attrs;
extern const struct cordon_contract cordon_import_dma_free_attrs;
extern const struct cordon_contract cordon_import_dma_map_page_attrs;
extern const struct cordon_contract cordon_import_dma_set_coherent_mask;
extern const struct cordon_contract cordon_import_dma_set_mask;
extern const struct cordon_contract cordon_import_dma_unmap_page_attrs;
extern const struct cordon_contract cordon_import_dql_completed;
extern const struct cordon_contract cordon_import_dql_reset;
extern const struct cordon_contract cordon_import_enable_irq;
extern const struct cordon_contract cordon_import_eth_type_trans;
extern const struct cordon_contract cordon_import_eth_validate_addr;
extern const struct cordon_contract cordon_import_ethtool_convert_legacy_u32_to_link_mode;
extern const struct cordon_contract cordon_import_ethtool_convert_link_mode_to_legacy_u32;
extern const struct cordon_contract cordon_import_ethtool_op_get_ts_info;
extern const struct cordon_contract cordon_import_free_irq;
extern const struct cordon_contract cordon_import_free_netdev;
extern const struct cordon_contract cordon_import_hugetlb_optimize_vmemmap_key;
extern const struct cordon_contract cordon_import_init_timer_key;
extern const struct cordon_contract cordon_import_ioread16_rep;
extern const struct cordon_contract cordon_import_ioremap;
extern const struct cordon_contract cordon_import_iounmap;
extern const struct cordon_contract cordon_import_iowrite16_rep;
extern const struct cordon_contract cordon_import_is_vmalloc_addr;
extern const struct cordon_contract cordon_import_jiffies;
extern const struct cordon_contract cordon_import_kfree;
extern const struct cordon_contract cordon_import_kmalloc_caches;
extern const struct cordon_contract cordon_import_memcpy;
extern const struct cordon_contract cordon_import_memmove;
extern const struct cordon_contract cordon_import_memset;
extern const struct cordon_contract cordon_import_msleep;
extern const struct cordon_contract cordon_import_msleep_interruptible;
extern const struct cordon_contract cordon_import_mutex_lock;
extern const struct cordon_contract cordon_import_mutex_unlock;
extern const struct cordon_contract cordon_import_napi_alloc_skb;
extern const struct cordon_contract cordon_import_napi_build_skb;
extern const struct cordon_contract cordon_import_napi_complete_done;
extern const struct cordon_contract cordon_import_napi_consume_skb;
extern const struct cordon_contract cordon_import_napi_disable;
extern const struct cordon_contract cordon_import_napi_enable;
extern const struct cordon_contract cordon_import_napi_get_frags;
extern const struct cordon_contract cordon_import_napi_gro_frags;
extern const struct cordon_contract cordon_import_napi_gro_receive;
extern const struct cordon_contract cordon_import_napi_schedule_prep;
extern const struct cordon_contract cordon_import_net_ratelimit;
extern const struct cordon_contract cordon_import_netdev_err;
extern const struct cordon_contract cordon_import_netdev_info;
extern const struct cordon_contract cordon_import_netdev_warn;
extern const struct cordon_contract cordon_import_netif_carrier_off;
extern const struct cordon_contract cordon_import_netif_carrier_on;
extern const struct cordon_contract cordon_import_netif_device_attach;
extern const struct cordon_contract cordon_import_netif_device_detach;
extern const struct cordon_contract cordon_import_netif_napi_add_weight;
extern const struct cordon_contract cordon_import_netif_schedule_queue;
extern const struct cordon_contract cordon_import_netif_tx_wake_queue;
extern const struct cordon_contract cordon_import_page_frag_free;
extern const struct cordon_contract cordon_import_page_offset_base;
extern const struct cordon_contract cordon_import_param_array_ops;
extern const struct cordon_contract cordon_import_param_ops_int;
extern const struct cordon_contract cordon_import_param_ops_uint;
extern const struct cordon_contract cordon_import_pci_clear_mwi;
extern const struct cordon_contract cordon_import_pci_disable_device;
extern const struct cordon_contract cordon_import_pci_enable_device;
extern const struct cordon_contract cordon_import_pci_enable_device_mem;
extern const struct cordon_contract cordon_import_pci_enable_wake;
extern const struct cordon_contract cordon_import_pci_ioremap_bar;
extern const struct cordon_contract cordon_import_pci_read_config_word;
extern const struct cordon_contract cordon_import_pci_release_selected_regions;
extern const struct cordon_contract cordon_import_pci_request_selected_regions;
extern const struct cordon_contract cordon_import_pci_save_state;
extern const struct cordon_contract cordon_import_pci_select_bars;
extern const struct cordon_contract cordon_import_pci_set_master;
extern const struct cordon_contract cordon_import_pci_set_mwi;
extern const struct cordon_contract cordon_import_pci_set_power_state;
extern const struct cordon_contract cordon_import_pci_unregister_driver;
extern const struct cordon_contract cordon_import_pci_wake_from_d3;
extern const struct cordon_contract cordon_import_pcix_get_mmrbc;
extern const struct cordon_contract cordon_import_pcix_set_mmrbc;
extern const struct cordon_contract cordon_import_pcpu_hot;
extern const struct cordon_contract cordon_import_phys_base;
extern const struct cordon_contract cordon_import_print_hex_dump;
extern const struct cordon_contract cordon_import_pskb_expand_head;
extern const struct cordon_contract cordon_import_queue_delayed_work_on;
extern const struct cordon_contract cordon_import_queue_work_on;
extern const struct cordon_contract cordon_import_register_netdev;
extern const struct cordon_contract cordon_import_request_threaded_irq;
extern const struct cordon_contract cordon_import_sized_strscpy;
extern const struct cordon_contract cordon_import_sk_skb_reason_drop;
extern const struct cordon_contract cordon_import_skb_clone_tx_timestamp;
extern const struct cordon_contract cordon_import_skb_copy_bits;
extern const struct cordon_contract cordon_import_skb_put;
extern const struct cordon_contract cordon_import_skb_trim;
extern const struct cordon_contract cordon_import_skb_tstamp_tx;
extern const struct cordon_contract cordon_import_softnet_data;
extern const struct cordon_contract cordon_import_strchr;
extern const struct cordon_contract cordon_import_strncpy;
extern const struct cordon_contract cordon_import_strnlen;
extern const struct cordon_contract cordon_import_synchronize_irq;
extern const struct cordon_contract cordon_import_system_percpu_wq;
extern const struct cordon_contract cordon_import_system_state;
extern const struct cordon_contract cordon_import_system_wq;
extern const struct cordon_contract cordon_import_unregister_netdev;
extern const struct cordon_contract cordon_import_usleep_range_state;
extern const struct cordon_contract cordon_import_vfree;
extern const struct cordon_contract cordon_import_vmemmap_base;
extern const struct cordon_contract cordon_import_vzalloc_noprof;
extern const struct cordon_contract cordon_callback_dev_pm_ops__freeze;
extern const struct cordon_contract cordon_callback_dev_pm_ops__poweroff;
extern const struct cordon_contract cordon_callback_dev_pm_ops__restore;
extern const struct cordon_contract cordon_callback_dev_pm_ops__resume;
extern const struct cordon_contract cordon_callback_dev_pm_ops__suspend;
extern const struct cordon_contract cordon_callback_dev_pm_ops__thaw;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_coalesce;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_drvinfo;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_eeprom;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_eeprom_len;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_ethtool_stats;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_link;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_link_ksettings;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_msglevel;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_pauseparam;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_regs;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_regs_len;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_ringparam;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_sset_count;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_strings;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_ts_info;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_wol;
extern const struct cordon_contract cordon_callback_ethtool_ops__nway_reset;
extern const struct cordon_contract cordon_callback_ethtool_ops__self_test;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_coalesce;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_eeprom;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_link_ksettings;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_msglevel;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_pauseparam;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_phys_id;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_ringparam;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_wol;
extern const struct cordon_contract cordon_callback_irq_handler_t;
extern const struct cordon_contract cordon_callback_kernel_param_ops__free;
extern const struct cordon_contract cordon_callback_kernel_param_ops__get;
extern const struct cordon_contract cordon_callback_kernel_param_ops__set;
extern const struct cordon_contract cordon_callback_module__exit;
extern const struct cordon_contract cordon_callback_module__init;
extern const struct cordon_contract cordon_callback_napi_struct__poll;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_change_mtu;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_eth_ioctl;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_fix_features;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_open;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_poll_controller;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_set_features;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_set_mac_address;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_set_rx_mode;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_start_xmit;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_stop;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_tx_timeout;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_validate_addr;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_vlan_rx_add_vid;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_vlan_rx_kill_vid;
extern const struct cordon_contract cordon_callback_pci_driver__probe;
extern const struct cordon_contract cordon_callback_pci_driver__remove;
extern const struct cordon_contract cordon_callback_pci_driver__shutdown;
extern const struct cordon_contract cordon_callback_pci_error_handlers__error_detected;
extern const struct cordon_contract cordon_callback_pci_error_handlers__resume;
extern const struct cordon_contract cordon_callback_pci_error_handlers__slot_reset;
extern const struct cordon_contract cordon_callback_timer_list__function;
extern const struct cordon_contract cordon_callback_work_struct__func;
extern const struct cordon_table cordon_table_dev_pm_ops;
extern const struct cordon_table cordon_table_ethtool_ops;
extern const struct cordon_table cordon_table_net_device_ops;
extern const struct cordon_table cordon_table_pci_driver;
extern const struct cordon_table cordon_table_pci_error_handlers;

#endif
