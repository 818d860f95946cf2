/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#ifndef CORDON_WRAP_H
#define CORDON_WRAP_H

#include "contract.h"

/* The prototype a contract was written for, against the one this kernel declares. */
#define CORDON_SAME_TYPE(subject, result, ...) \
	_Static_assert(__builtin_types_compatible_p(typeof(subject), result(__VA_ARGS__)), \
		       #subject ": the prototype changed")
/* Structures by value: large ones are on the stack, others are not supported. */
#define CORDON_HIDDEN(type) (sizeof(type) > 16)
#define CORDON_WORDS(type) ((sizeof(type) + 7) / 8)
#define CORDON_ON_STACK(type) \
	_Static_assert(sizeof(type) > 16, #type ": by value in registers; no contract can say that")
#define CORDON_IN_REGISTERS(type, size) \
	_Static_assert(sizeof(type) <= (size), #type ": by value; no contract can say that")
#define extent(p) cordon_extent(p)

struct _ddebug;
struct async_domain;
struct atomic_notifier_head;
struct attribute;
struct attribute_group;
struct badblocks;
struct bin_attribute;
struct bio;
struct bio_integrity_payload;
struct bio_list;
struct blk_integrity;
struct blk_mq_hw_ctx;
struct blk_mq_ops;
struct blk_mq_queue_data;
struct blk_mq_queue_map;
struct blk_mq_tag_set;
struct block_device;
struct block_device_operations;
struct blocking_notifier_head;
struct bpf_insn;
struct bpf_prog;
struct bpf_prog_stats;
struct bpf_redirect_info;
struct bus_type;
struct callback_head;
struct cdev;
struct cipher_alg;
struct class;
struct completion;
struct config_group;
struct config_item;
struct config_item_type;
struct configfs_attribute;
struct configfs_bin_attribute;
struct configfs_group_operations;
struct configfs_item_operations;
struct configfs_subsystem;
struct cpumask;
struct crypto_alg;
struct crypto_kpp;
struct crypto_shash;
struct crypto_tfm;
struct cyclecounter;
struct delayed_work;
struct dentry;
struct dev_pm_info;
struct dev_pm_ops;
struct device;
struct device_attribute;
struct device_driver;
struct device_node;
struct dim;
struct dma_pool;
struct dmi_device;
struct dmi_system_id;
struct dql;
struct driver_info;
struct dst_entry;
struct ethtool_channels;
struct ethtool_cmd;
struct ethtool_coalesce;
struct ethtool_drvinfo;
struct ethtool_eee;
struct ethtool_eeprom;
struct ethtool_link_ksettings;
struct ethtool_ops;
struct ethtool_pauseparam;
struct ethtool_regs;
struct ethtool_ringparam;
struct ethtool_rxnfc;
struct ethtool_stats;
struct ethtool_test;
struct ethtool_ts_info;
struct ethtool_tunable;
struct ethtool_wolinfo;
struct failover;
struct ff_effect;
struct file;
struct file_operations;
struct firmware;
struct flow_dissector;
struct folio;
struct fwnode_handle;
struct gendisk;
struct hd_geometry;
struct hid_device;
struct hid_device_id;
struct hid_driver;
struct hid_field;
struct hid_input;
struct hid_report;
struct hid_usage;
struct hlist_head;
struct hlist_node;
struct hrtimer;
struct hrtimer_clock_base;
struct hwmon_chip_info;
struct hwmon_ops;
struct hwrng;
struct i2c_adapter;
struct i2c_adapter_quirks;
struct i2c_algo_bit_data;
struct i2c_algorithm;
struct i2c_board_info;
struct i2c_client;
struct i2c_device_id;
struct i2c_driver;
struct i2c_msg;
struct ida;
struct ifreq;
struct iio_buffer_setup_ops;
struct iio_chan_spec;
struct iio_chan_spec_ext_info;
struct iio_dev;
struct iio_info;
struct iio_map;
struct iio_mount_matrix;
struct iio_poll_func;
struct iio_trigger;
struct in6_addr;
struct inode;
struct input_absinfo;
struct input_dev;
struct input_keymap_entry;
struct input_mt_pos;
struct io_comp_batch;
struct io_uring_cmd;
struct iov_iter;
struct ip_vs_dest;
struct ip_vs_iphdr;
struct ip_vs_scheduler;
struct ip_vs_service;
struct irq_affinity;
struct kernel_ethtool_coalesce;
struct kernel_ethtool_ringparam;
struct kernel_param;
struct kernel_param_ops;
struct kmem_cache;
struct kobj_uevent_env;
struct kobject;
struct led_classdev;
struct led_init_data;
struct led_pattern;
struct list_head;
struct lock_class_key;
struct mempool_s;
struct mii_bus;
struct mii_if_info;
struct mii_ioctl_data;
struct module;
struct msix_entry;
struct mutex;
struct napi_struct;
struct net;
struct net_device;
struct net_device_ops;
struct net_device_stats;
struct netdev_bpf;
struct netdev_hw_addr_list;
struct netdev_queue;
struct netdev_rx_queue;
struct netlink_ext_ack;
struct nf_conntrack;
struct nls_table;
struct notifier_block;
struct opal_dev;
struct page;
struct page_frag;
struct pci_bus;
struct pci_bus_region;
struct pci_dev;
struct pci_device_id;
struct pci_driver;
struct pci_error_handlers;
struct pci_saved_state;
struct pcpu_sw_netstats;
struct phy_device;
struct phy_driver;
struct platform_device;
struct platform_device_info;
struct platform_driver;
struct pm_qos_request;
struct pr_ops;
struct pt_regs;
struct ptp_clock;
struct ptp_clock_info;
struct ptp_clock_request;
struct ptp_pin_desc;
struct ptp_system_timestamp;
struct queue_limits;
struct ratelimit_state;
struct raw_notifier_head;
struct raw_spinlock;
struct rc_map_list;
struct rc_map_table;
struct refcount_struct;
struct reg_default;
struct reg_sequence;
struct regmap;
struct regmap_access_table;
struct regmap_bus;
struct regmap_config;
struct regmap_range_cfg;
struct regulator;
struct regulator_bulk_data;
struct request;
struct request_queue;
struct resource;
struct rfkill;
struct rfkill_ops;
struct rq_map_data;
struct rtnl_link_ops;
struct rtnl_link_stats64;
struct rw_semaphore;
struct rx_queue_attribute;
struct scatterlist;
struct semaphore;
struct serio;
struct serio_driver;
struct sg_table;
struct shash_alg;
struct shash_desc;
struct sk_buff;
struct sk_buff_head;
struct skb_shared_hwtstamps;
struct skb_shared_info;
struct snd_card;
struct snd_ctl_elem_id;
struct snd_ctl_elem_info;
struct snd_ctl_elem_value;
struct snd_kcontrol;
struct snd_kcontrol_new;
struct snd_pcm;
struct snd_pcm_hw_params;
struct snd_pcm_ops;
struct snd_pcm_runtime;
struct snd_pcm_substream;
struct spi_device;
struct spi_driver;
struct spi_message;
struct spi_transfer;
struct srcu_struct;
struct static_key_true;
struct swait_queue_head;
struct system_counterval_t;
struct system_device_crosststamp;
struct system_time_snapshot;
struct task_struct;
struct tasklet_struct;
struct timecounter;
struct timer_list;
struct timespec64;
struct tm;
struct trace_event;
struct trace_event_buffer;
struct trace_event_call;
struct trace_event_file;
struct trace_iterator;
struct trace_print_flags;
struct trace_seq;
struct urb;
struct usb_anchor;
struct usb_cdc_parsed_header;
struct usb_device;
struct usb_device_id;
struct usb_driver;
struct usb_host_endpoint;
struct usb_host_interface;
struct usb_interface;
struct usb_iso_packet_descriptor;
struct usbnet;
struct virtio_config_ops;
struct virtio_device;
struct virtio_driver;
struct virtqueue;
struct wait_queue_entry;
struct wait_queue_head;
struct watchdog_device;
struct watchdog_info;
struct watchdog_ops;
struct work_struct;
struct workqueue_struct;
struct x86_cpu_id;
struct xarray;
struct xdp_buff;
struct xdp_buff_xsk;
struct xdp_frame;
struct xdp_rxq_info;
struct xsk_buff_pool;
struct xt_action_param;
struct xt_match;
struct xt_mtchk_param;
struct xt_mtdtor_param;
struct xt_target;
struct xt_tgchk_param;
struct xt_tgdtor_param;

extern const struct cordon_type cordon_type__ddebug;
extern const struct cordon_type cordon_type_async_domain;
extern const struct cordon_type cordon_type_atomic_notifier_head;
extern const struct cordon_type cordon_type_attribute;
extern const struct cordon_type cordon_type_attribute_group;
extern const struct cordon_type cordon_type_badblocks;
extern const struct cordon_type cordon_type_bin_attribute;
extern const struct cordon_type cordon_type_bio;
extern const struct cordon_type cordon_type_bio_integrity_payload;
extern const struct cordon_type cordon_type_bio_list;
extern const struct cordon_type cordon_type_blk_integrity;
extern const struct cordon_type cordon_type_blk_mq_hw_ctx;
extern const struct cordon_type cordon_type_blk_mq_ops;
extern const struct cordon_type cordon_type_blk_mq_queue_data;
extern const struct cordon_type cordon_type_blk_mq_queue_map;
extern const struct cordon_type cordon_type_blk_mq_tag_set;
extern const struct cordon_type cordon_type_block_device;
extern const struct cordon_type cordon_type_block_device_operations;
extern const struct cordon_type cordon_type_blocking_notifier_head;
extern const struct cordon_type cordon_type_bpf_insn;
extern const struct cordon_type cordon_type_bpf_prog;
extern const struct cordon_type cordon_type_bpf_prog_stats;
extern const struct cordon_type cordon_type_bpf_redirect_info;
extern const struct cordon_type cordon_type_bus_type;
extern const struct cordon_type cordon_type_callback_head;
extern const struct cordon_type cordon_type_cdev;
extern const struct cordon_type cordon_type_cipher_alg;
extern const struct cordon_type cordon_type_class;
extern const struct cordon_type cordon_type_completion;
extern const struct cordon_type cordon_type_config_group;
extern const struct cordon_type cordon_type_config_item;
extern const struct cordon_type cordon_type_config_item_type;
extern const struct cordon_type cordon_type_configfs_attribute;
extern const struct cordon_type cordon_type_configfs_bin_attribute;
extern const struct cordon_type cordon_type_configfs_group_operations;
extern const struct cordon_type cordon_type_configfs_item_operations;
extern const struct cordon_type cordon_type_configfs_subsystem;
extern const struct cordon_type cordon_type_cpumask;
extern const struct cordon_type cordon_type_crypto_alg;
extern const struct cordon_type cordon_type_crypto_kpp;
extern const struct cordon_type cordon_type_crypto_shash;
extern const struct cordon_type cordon_type_crypto_tfm;
extern const struct cordon_type cordon_type_cyclecounter;
extern const struct cordon_type cordon_type_delayed_work;
extern const struct cordon_type cordon_type_dentry;
extern const struct cordon_type cordon_type_dev_pm_info;
extern const struct cordon_type cordon_type_dev_pm_ops;
extern const struct cordon_type cordon_type_device;
extern const struct cordon_type cordon_type_device_attribute;
extern const struct cordon_type cordon_type_device_driver;
extern const struct cordon_type cordon_type_device_node;
extern const struct cordon_type cordon_type_dim;
extern const struct cordon_type cordon_type_dma_pool;
extern const struct cordon_type cordon_type_dmi_device;
extern const struct cordon_type cordon_type_dmi_system_id;
extern const struct cordon_type cordon_type_dql;
extern const struct cordon_type cordon_type_driver_info;
extern const struct cordon_type cordon_type_dst_entry;
extern const struct cordon_type cordon_type_ethtool_channels;
extern const struct cordon_type cordon_type_ethtool_cmd;
extern const struct cordon_type cordon_type_ethtool_coalesce;
extern const struct cordon_type cordon_type_ethtool_drvinfo;
extern const struct cordon_type cordon_type_ethtool_eee;
extern const struct cordon_type cordon_type_ethtool_eeprom;
extern const struct cordon_type cordon_type_ethtool_link_ksettings;
extern const struct cordon_type cordon_type_ethtool_ops;
extern const struct cordon_type cordon_type_ethtool_pauseparam;
extern const struct cordon_type cordon_type_ethtool_regs;
extern const struct cordon_type cordon_type_ethtool_ringparam;
extern const struct cordon_type cordon_type_ethtool_rxnfc;
extern const struct cordon_type cordon_type_ethtool_stats;
extern const struct cordon_type cordon_type_ethtool_test;
extern const struct cordon_type cordon_type_ethtool_ts_info;
extern const struct cordon_type cordon_type_ethtool_tunable;
extern const struct cordon_type cordon_type_ethtool_wolinfo;
extern const struct cordon_type cordon_type_failover;
extern const struct cordon_type cordon_type_ff_effect;
extern const struct cordon_type cordon_type_file;
extern const struct cordon_type cordon_type_file_operations;
extern const struct cordon_type cordon_type_firmware;
extern const struct cordon_type cordon_type_flow_dissector;
extern const struct cordon_type cordon_type_folio;
extern const struct cordon_type cordon_type_fwnode_handle;
extern const struct cordon_type cordon_type_gendisk;
extern const struct cordon_type cordon_type_hd_geometry;
extern const struct cordon_type cordon_type_hid_device;
extern const struct cordon_type cordon_type_hid_device_id;
extern const struct cordon_type cordon_type_hid_driver;
extern const struct cordon_type cordon_type_hid_field;
extern const struct cordon_type cordon_type_hid_input;
extern const struct cordon_type cordon_type_hid_report;
extern const struct cordon_type cordon_type_hid_usage;
extern const struct cordon_type cordon_type_hlist_head;
extern const struct cordon_type cordon_type_hlist_node;
extern const struct cordon_type cordon_type_hrtimer;
extern const struct cordon_type cordon_type_hrtimer_clock_base;
extern const struct cordon_type cordon_type_hwmon_chip_info;
extern const struct cordon_type cordon_type_hwmon_ops;
extern const struct cordon_type cordon_type_hwrng;
extern const struct cordon_type cordon_type_i2c_adapter;
extern const struct cordon_type cordon_type_i2c_adapter_quirks;
extern const struct cordon_type cordon_type_i2c_algo_bit_data;
extern const struct cordon_type cordon_type_i2c_algorithm;
extern const struct cordon_type cordon_type_i2c_board_info;
extern const struct cordon_type cordon_type_i2c_client;
extern const struct cordon_type cordon_type_i2c_device_id;
extern const struct cordon_type cordon_type_i2c_driver;
extern const struct cordon_type cordon_type_i2c_msg;
extern const struct cordon_type cordon_type_ida;
extern const struct cordon_type cordon_type_ifreq;
extern const struct cordon_type cordon_type_iio_buffer_setup_ops;
extern const struct cordon_type cordon_type_iio_chan_spec;
extern const struct cordon_type cordon_type_iio_chan_spec_ext_info;
extern const struct cordon_type cordon_type_iio_dev;
extern const struct cordon_type cordon_type_iio_info;
extern const struct cordon_type cordon_type_iio_map;
extern const struct cordon_type cordon_type_iio_mount_matrix;
extern const struct cordon_type cordon_type_iio_poll_func;
extern const struct cordon_type cordon_type_iio_trigger;
extern const struct cordon_type cordon_type_in6_addr;
extern const struct cordon_type cordon_type_inode;
extern const struct cordon_type cordon_type_input_absinfo;
extern const struct cordon_type cordon_type_input_dev;
extern const struct cordon_type cordon_type_input_keymap_entry;
extern const struct cordon_type cordon_type_input_mt_pos;
extern const struct cordon_type cordon_type_io_comp_batch;
extern const struct cordon_type cordon_type_io_uring_cmd;
extern const struct cordon_type cordon_type_iov_iter;
extern const struct cordon_type cordon_type_ip_vs_dest;
extern const struct cordon_type cordon_type_ip_vs_iphdr;
extern const struct cordon_type cordon_type_ip_vs_scheduler;
extern const struct cordon_type cordon_type_ip_vs_service;
extern const struct cordon_type cordon_type_irq_affinity;
extern const struct cordon_type cordon_type_kernel_ethtool_coalesce;
extern const struct cordon_type cordon_type_kernel_ethtool_ringparam;
extern const struct cordon_type cordon_type_kernel_param;
extern const struct cordon_type cordon_type_kernel_param_ops;
extern const struct cordon_type cordon_type_kmem_cache;
extern const struct cordon_type cordon_type_kobj_uevent_env;
extern const struct cordon_type cordon_type_kobject;
extern const struct cordon_type cordon_type_led_classdev;
extern const struct cordon_type cordon_type_led_init_data;
extern const struct cordon_type cordon_type_led_pattern;
extern const struct cordon_type cordon_type_list_head;
extern const struct cordon_type cordon_type_lock_class_key;
extern const struct cordon_type cordon_type_mempool_s;
extern const struct cordon_type cordon_type_mii_bus;
extern const struct cordon_type cordon_type_mii_if_info;
extern const struct cordon_type cordon_type_mii_ioctl_data;
extern const struct cordon_type cordon_type_module;
extern const struct cordon_type cordon_type_msix_entry;
extern const struct cordon_type cordon_type_mutex;
extern const struct cordon_type cordon_type_napi_struct;
extern const struct cordon_type cordon_type_net;
extern const struct cordon_type cordon_type_net_device;
extern const struct cordon_type cordon_type_net_device_ops;
extern const struct cordon_type cordon_type_net_device_stats;
extern const struct cordon_type cordon_type_netdev_bpf;
extern const struct cordon_type cordon_type_netdev_hw_addr_list;
extern const struct cordon_type cordon_type_netdev_queue;
extern const struct cordon_type cordon_type_netdev_rx_queue;
extern const struct cordon_type cordon_type_netlink_ext_ack;
extern const struct cordon_type cordon_type_nf_conntrack;
extern const struct cordon_type cordon_type_nls_table;
extern const struct cordon_type cordon_type_notifier_block;
extern const struct cordon_type cordon_type_opal_dev;
extern const struct cordon_type cordon_type_page;
extern const struct cordon_type cordon_type_page_frag;
extern const struct cordon_type cordon_type_pci_bus;
extern const struct cordon_type cordon_type_pci_bus_region;
extern const struct cordon_type cordon_type_pci_dev;
extern const struct cordon_type cordon_type_pci_device_id;
extern const struct cordon_type cordon_type_pci_driver;
extern const struct cordon_type cordon_type_pci_error_handlers;
extern const struct cordon_type cordon_type_pci_saved_state;
extern const struct cordon_type cordon_type_pcpu_sw_netstats;
extern const struct cordon_type cordon_type_phy_device;
extern const struct cordon_type cordon_type_phy_driver;
extern const struct cordon_type cordon_type_platform_device;
extern const struct cordon_type cordon_type_platform_device_info;
extern const struct cordon_type cordon_type_platform_driver;
extern const struct cordon_type cordon_type_pm_qos_request;
extern const struct cordon_type cordon_type_pr_ops;
extern const struct cordon_type cordon_type_pt_regs;
extern const struct cordon_type cordon_type_ptp_clock;
extern const struct cordon_type cordon_type_ptp_clock_info;
extern const struct cordon_type cordon_type_ptp_clock_request;
extern const struct cordon_type cordon_type_ptp_pin_desc;
extern const struct cordon_type cordon_type_ptp_system_timestamp;
extern const struct cordon_type cordon_type_queue_limits;
extern const struct cordon_type cordon_type_ratelimit_state;
extern const struct cordon_type cordon_type_raw_notifier_head;
extern const struct cordon_type cordon_type_raw_spinlock;
extern const struct cordon_type cordon_type_rc_map_list;
extern const struct cordon_type cordon_type_rc_map_table;
extern const struct cordon_type cordon_type_refcount_struct;
extern const struct cordon_type cordon_type_reg_default;
extern const struct cordon_type cordon_type_reg_sequence;
extern const struct cordon_type cordon_type_regmap;
extern const struct cordon_type cordon_type_regmap_access_table;
extern const struct cordon_type cordon_type_regmap_bus;
extern const struct cordon_type cordon_type_regmap_config;
extern const struct cordon_type cordon_type_regmap_range_cfg;
extern const struct cordon_type cordon_type_regulator;
extern const struct cordon_type cordon_type_regulator_bulk_data;
extern const struct cordon_type cordon_type_request;
extern const struct cordon_type cordon_type_request_queue;
extern const struct cordon_type cordon_type_resource;
extern const struct cordon_type cordon_type_rfkill;
extern const struct cordon_type cordon_type_rfkill_ops;
extern const struct cordon_type cordon_type_rq_map_data;
extern const struct cordon_type cordon_type_rtnl_link_ops;
extern const struct cordon_type cordon_type_rtnl_link_stats64;
extern const struct cordon_type cordon_type_rw_semaphore;
extern const struct cordon_type cordon_type_rx_queue_attribute;
extern const struct cordon_type cordon_type_scatterlist;
extern const struct cordon_type cordon_type_semaphore;
extern const struct cordon_type cordon_type_serio;
extern const struct cordon_type cordon_type_serio_driver;
extern const struct cordon_type cordon_type_sg_table;
extern const struct cordon_type cordon_type_shash_alg;
extern const struct cordon_type cordon_type_shash_desc;
extern const struct cordon_type cordon_type_sk_buff;
extern const struct cordon_type cordon_type_sk_buff_head;
extern const struct cordon_type cordon_type_skb_shared_hwtstamps;
extern const struct cordon_type cordon_type_skb_shared_info;
extern const struct cordon_type cordon_type_snd_card;
extern const struct cordon_type cordon_type_snd_ctl_elem_id;
extern const struct cordon_type cordon_type_snd_ctl_elem_info;
extern const struct cordon_type cordon_type_snd_ctl_elem_value;
extern const struct cordon_type cordon_type_snd_kcontrol;
extern const struct cordon_type cordon_type_snd_kcontrol_new;
extern const struct cordon_type cordon_type_snd_pcm;
extern const struct cordon_type cordon_type_snd_pcm_hw_params;
extern const struct cordon_type cordon_type_snd_pcm_ops;
extern const struct cordon_type cordon_type_snd_pcm_runtime;
extern const struct cordon_type cordon_type_snd_pcm_substream;
extern const struct cordon_type cordon_type_spi_device;
extern const struct cordon_type cordon_type_spi_driver;
extern const struct cordon_type cordon_type_spi_message;
extern const struct cordon_type cordon_type_spi_transfer;
extern const struct cordon_type cordon_type_srcu_struct;
extern const struct cordon_type cordon_type_static_key_true;
extern const struct cordon_type cordon_type_swait_queue_head;
extern const struct cordon_type cordon_type_system_counterval_t;
extern const struct cordon_type cordon_type_system_device_crosststamp;
extern const struct cordon_type cordon_type_system_time_snapshot;
extern const struct cordon_type cordon_type_task_struct;
extern const struct cordon_type cordon_type_tasklet_struct;
extern const struct cordon_type cordon_type_timecounter;
extern const struct cordon_type cordon_type_timer_list;
extern const struct cordon_type cordon_type_timespec64;
extern const struct cordon_type cordon_type_tm;
extern const struct cordon_type cordon_type_trace_event;
extern const struct cordon_type cordon_type_trace_event_buffer;
extern const struct cordon_type cordon_type_trace_event_call;
extern const struct cordon_type cordon_type_trace_event_file;
extern const struct cordon_type cordon_type_trace_iterator;
extern const struct cordon_type cordon_type_trace_print_flags;
extern const struct cordon_type cordon_type_trace_seq;
extern const struct cordon_type cordon_type_urb;
extern const struct cordon_type cordon_type_usb_anchor;
extern const struct cordon_type cordon_type_usb_cdc_parsed_header;
extern const struct cordon_type cordon_type_usb_device;
extern const struct cordon_type cordon_type_usb_device_id;
extern const struct cordon_type cordon_type_usb_driver;
extern const struct cordon_type cordon_type_usb_host_endpoint;
extern const struct cordon_type cordon_type_usb_host_interface;
extern const struct cordon_type cordon_type_usb_interface;
extern const struct cordon_type cordon_type_usb_iso_packet_descriptor;
extern const struct cordon_type cordon_type_usbnet;
extern const struct cordon_type cordon_type_virtio_config_ops;
extern const struct cordon_type cordon_type_virtio_device;
extern const struct cordon_type cordon_type_virtio_driver;
extern const struct cordon_type cordon_type_virtqueue;
extern const struct cordon_type cordon_type_wait_queue_entry;
extern const struct cordon_type cordon_type_wait_queue_head;
extern const struct cordon_type cordon_type_watchdog_device;
extern const struct cordon_type cordon_type_watchdog_info;
extern const struct cordon_type cordon_type_watchdog_ops;
extern const struct cordon_type cordon_type_work_struct;
extern const struct cordon_type cordon_type_workqueue_struct;
extern const struct cordon_type cordon_type_x86_cpu_id;
extern const struct cordon_type cordon_type_xarray;
extern const struct cordon_type cordon_type_xdp_buff;
extern const struct cordon_type cordon_type_xdp_buff_xsk;
extern const struct cordon_type cordon_type_xdp_frame;
extern const struct cordon_type cordon_type_xdp_rxq_info;
extern const struct cordon_type cordon_type_xsk_buff_pool;
extern const struct cordon_type cordon_type_xt_action_param;
extern const struct cordon_type cordon_type_xt_match;
extern const struct cordon_type cordon_type_xt_mtchk_param;
extern const struct cordon_type cordon_type_xt_mtdtor_param;
extern const struct cordon_type cordon_type_xt_target;
extern const struct cordon_type cordon_type_xt_tgchk_param;
extern const struct cordon_type cordon_type_xt_tgdtor_param;

/* NULL for what is no known structure: then only the address counts. */
#define CORDON_TYPE(p) _Generic((p), \
	struct _ddebug *: &cordon_type__ddebug, \
	const struct _ddebug *: &cordon_type__ddebug, \
	volatile struct _ddebug *: &cordon_type__ddebug, \
	struct async_domain *: &cordon_type_async_domain, \
	const struct async_domain *: &cordon_type_async_domain, \
	volatile struct async_domain *: &cordon_type_async_domain, \
	struct atomic_notifier_head *: &cordon_type_atomic_notifier_head, \
	const struct atomic_notifier_head *: &cordon_type_atomic_notifier_head, \
	volatile struct atomic_notifier_head *: &cordon_type_atomic_notifier_head, \
	struct attribute *: &cordon_type_attribute, \
	const struct attribute *: &cordon_type_attribute, \
	volatile struct attribute *: &cordon_type_attribute, \
	struct attribute_group *: &cordon_type_attribute_group, \
	const struct attribute_group *: &cordon_type_attribute_group, \
	volatile struct attribute_group *: &cordon_type_attribute_group, \
	struct badblocks *: &cordon_type_badblocks, \
	const struct badblocks *: &cordon_type_badblocks, \
	volatile struct badblocks *: &cordon_type_badblocks, \
	struct bin_attribute *: &cordon_type_bin_attribute, \
	const struct bin_attribute *: &cordon_type_bin_attribute, \
	volatile struct bin_attribute *: &cordon_type_bin_attribute, \
	struct bio *: &cordon_type_bio, \
	const struct bio *: &cordon_type_bio, \
	volatile struct bio *: &cordon_type_bio, \
	struct bio_integrity_payload *: &cordon_type_bio_integrity_payload, \
	const struct bio_integrity_payload *: &cordon_type_bio_integrity_payload, \
	volatile struct bio_integrity_payload *: &cordon_type_bio_integrity_payload, \
	struct bio_list *: &cordon_type_bio_list, \
	const struct bio_list *: &cordon_type_bio_list, \
	volatile struct bio_list *: &cordon_type_bio_list, \
	struct blk_integrity *: &cordon_type_blk_integrity, \
	const struct blk_integrity *: &cordon_type_blk_integrity, \
	volatile struct blk_integrity *: &cordon_type_blk_integrity, \
	struct blk_mq_hw_ctx *: &cordon_type_blk_mq_hw_ctx, \
	const struct blk_mq_hw_ctx *: &cordon_type_blk_mq_hw_ctx, \
	volatile struct blk_mq_hw_ctx *: &cordon_type_blk_mq_hw_ctx, \
	struct blk_mq_ops *: &cordon_type_blk_mq_ops, \
	const struct blk_mq_ops *: &cordon_type_blk_mq_ops, \
	volatile struct blk_mq_ops *: &cordon_type_blk_mq_ops, \
	struct blk_mq_queue_data *: &cordon_type_blk_mq_queue_data, \
	const struct blk_mq_queue_data *: &cordon_type_blk_mq_queue_data, \
	volatile struct blk_mq_queue_data *: &cordon_type_blk_mq_queue_data, \
	struct blk_mq_queue_map *: &cordon_type_blk_mq_queue_map, \
	const struct blk_mq_queue_map *: &cordon_type_blk_mq_queue_map, \
	volatile struct blk_mq_queue_map *: &cordon_type_blk_mq_queue_map, \
	struct blk_mq_tag_set *: &cordon_type_blk_mq_tag_set, \
	const struct blk_mq_tag_set *: &cordon_type_blk_mq_tag_set, \
	volatile struct blk_mq_tag_set *: &cordon_type_blk_mq_tag_set, \
	struct block_device *: &cordon_type_block_device, \
	const struct block_device *: &cordon_type_block_device, \
	volatile struct block_device *: &cordon_type_block_device, \
	struct block_device_operations *: &cordon_type_block_device_operations, \
	const struct block_device_operations *: &cordon_type_block_device_operations, \
	volatile struct block_device_operations *: &cordon_type_block_device_operations, \
	struct blocking_notifier_head *: &cordon_type_blocking_notifier_head, \
	const struct blocking_notifier_head *: &cordon_type_blocking_notifier_head, \
	volatile struct blocking_notifier_head *: &cordon_type_blocking_notifier_head, \
	struct bpf_insn *: &cordon_type_bpf_insn, \
	const struct bpf_insn *: &cordon_type_bpf_insn, \
	volatile struct bpf_insn *: &cordon_type_bpf_insn, \
	struct bpf_prog *: &cordon_type_bpf_prog, \
	const struct bpf_prog *: &cordon_type_bpf_prog, \
	volatile struct bpf_prog *: &cordon_type_bpf_prog, \
	struct bpf_prog_stats *: &cordon_type_bpf_prog_stats, \
	const struct bpf_prog_stats *: &cordon_type_bpf_prog_stats, \
	volatile struct bpf_prog_stats *: &cordon_type_bpf_prog_stats, \
	struct bpf_redirect_info *: &cordon_type_bpf_redirect_info, \
	const struct bpf_redirect_info *: &cordon_type_bpf_redirect_info, \
	volatile struct bpf_redirect_info *: &cordon_type_bpf_redirect_info, \
	struct bus_type *: &cordon_type_bus_type, \
	const struct bus_type *: &cordon_type_bus_type, \
	volatile struct bus_type *: &cordon_type_bus_type, \
	struct callback_head *: &cordon_type_callback_head, \
	const struct callback_head *: &cordon_type_callback_head, \
	volatile struct callback_head *: &cordon_type_callback_head, \
	struct cdev *: &cordon_type_cdev, \
	const struct cdev *: &cordon_type_cdev, \
	volatile struct cdev *: &cordon_type_cdev, \
	struct cipher_alg *: &cordon_type_cipher_alg, \
	const struct cipher_alg *: &cordon_type_cipher_alg, \
	volatile struct cipher_alg *: &cordon_type_cipher_alg, \
	struct class *: &cordon_type_class, \
	const struct class *: &cordon_type_class, \
	volatile struct class *: &cordon_type_class, \
	struct completion *: &cordon_type_completion, \
	const struct completion *: &cordon_type_completion, \
	volatile struct completion *: &cordon_type_completion, \
	struct config_group *: &cordon_type_config_group, \
	const struct config_group *: &cordon_type_config_group, \
	volatile struct config_group *: &cordon_type_config_group, \
	struct config_item *: &cordon_type_config_item, \
	const struct config_item *: &cordon_type_config_item, \
	volatile struct config_item *: &cordon_type_config_item, \
	struct config_item_type *: &cordon_type_config_item_type, \
	const struct config_item_type *: &cordon_type_config_item_type, \
	volatile struct config_item_type *: &cordon_type_config_item_type, \
	struct configfs_attribute *: &cordon_type_configfs_attribute, \
	const struct configfs_attribute *: &cordon_type_configfs_attribute, \
	volatile struct configfs_attribute *: &cordon_type_configfs_attribute, \
	struct configfs_bin_attribute *: &cordon_type_configfs_bin_attribute, \
	const struct configfs_bin_attribute *: &cordon_type_configfs_bin_attribute, \
	volatile struct configfs_bin_attribute *: &cordon_type_configfs_bin_attribute, \
	struct configfs_group_operations *: &cordon_type_configfs_group_operations, \
	const struct configfs_group_operations *: &cordon_type_configfs_group_operations, \
	volatile struct configfs_group_operations *: &cordon_type_configfs_group_operations, \
	struct configfs_item_operations *: &cordon_type_configfs_item_operations, \
	const struct configfs_item_operations *: &cordon_type_configfs_item_operations, \
	volatile struct configfs_item_operations *: &cordon_type_configfs_item_operations, \
	struct configfs_subsystem *: &cordon_type_configfs_subsystem, \
	const struct configfs_subsystem *: &cordon_type_configfs_subsystem, \
	volatile struct configfs_subsystem *: &cordon_type_configfs_subsystem, \
	struct cpumask *: &cordon_type_cpumask, \
	const struct cpumask *: &cordon_type_cpumask, \
	volatile struct cpumask *: &cordon_type_cpumask, \
	struct crypto_alg *: &cordon_type_crypto_alg, \
	const struct crypto_alg *: &cordon_type_crypto_alg, \
	volatile struct crypto_alg *: &cordon_type_crypto_alg, \
	struct crypto_kpp *: &cordon_type_crypto_kpp, \
	const struct crypto_kpp *: &cordon_type_crypto_kpp, \
	volatile struct crypto_kpp *: &cordon_type_crypto_kpp, \
	struct crypto_shash *: &cordon_type_crypto_shash, \
	const struct crypto_shash *: &cordon_type_crypto_shash, \
	volatile struct crypto_shash *: &cordon_type_crypto_shash, \
	struct crypto_tfm *: &cordon_type_crypto_tfm, \
	const struct crypto_tfm *: &cordon_type_crypto_tfm, \
	volatile struct crypto_tfm *: &cordon_type_crypto_tfm, \
	struct cyclecounter *: &cordon_type_cyclecounter, \
	const struct cyclecounter *: &cordon_type_cyclecounter, \
	volatile struct cyclecounter *: &cordon_type_cyclecounter, \
	struct delayed_work *: &cordon_type_delayed_work, \
	const struct delayed_work *: &cordon_type_delayed_work, \
	volatile struct delayed_work *: &cordon_type_delayed_work, \
	struct dentry *: &cordon_type_dentry, \
	const struct dentry *: &cordon_type_dentry, \
	volatile struct dentry *: &cordon_type_dentry, \
	struct dev_pm_info *: &cordon_type_dev_pm_info, \
	const struct dev_pm_info *: &cordon_type_dev_pm_info, \
	volatile struct dev_pm_info *: &cordon_type_dev_pm_info, \
	struct dev_pm_ops *: &cordon_type_dev_pm_ops, \
	const struct dev_pm_ops *: &cordon_type_dev_pm_ops, \
	volatile struct dev_pm_ops *: &cordon_type_dev_pm_ops, \
	struct device *: &cordon_type_device, \
	const struct device *: &cordon_type_device, \
	volatile struct device *: &cordon_type_device, \
	struct device_attribute *: &cordon_type_device_attribute, \
	const struct device_attribute *: &cordon_type_device_attribute, \
	volatile struct device_attribute *: &cordon_type_device_attribute, \
	struct device_driver *: &cordon_type_device_driver, \
	const struct device_driver *: &cordon_type_device_driver, \
	volatile struct device_driver *: &cordon_type_device_driver, \
	struct device_node *: &cordon_type_device_node, \
	const struct device_node *: &cordon_type_device_node, \
	volatile struct device_node *: &cordon_type_device_node, \
	struct dim *: &cordon_type_dim, \
	const struct dim *: &cordon_type_dim, \
	volatile struct dim *: &cordon_type_dim, \
	struct dma_pool *: &cordon_type_dma_pool, \
	const struct dma_pool *: &cordon_type_dma_pool, \
	volatile struct dma_pool *: &cordon_type_dma_pool, \
	struct dmi_device *: &cordon_type_dmi_device, \
	const struct dmi_device *: &cordon_type_dmi_device, \
	volatile struct dmi_device *: &cordon_type_dmi_device, \
	struct dmi_system_id *: &cordon_type_dmi_system_id, \
	const struct dmi_system_id *: &cordon_type_dmi_system_id, \
	volatile struct dmi_system_id *: &cordon_type_dmi_system_id, \
	struct dql *: &cordon_type_dql, \
	const struct dql *: &cordon_type_dql, \
	volatile struct dql *: &cordon_type_dql, \
	struct driver_info *: &cordon_type_driver_info, \
	const struct driver_info *: &cordon_type_driver_info, \
	volatile struct driver_info *: &cordon_type_driver_info, \
	struct dst_entry *: &cordon_type_dst_entry, \
	const struct dst_entry *: &cordon_type_dst_entry, \
	volatile struct dst_entry *: &cordon_type_dst_entry, \
	struct ethtool_channels *: &cordon_type_ethtool_channels, \
	const struct ethtool_channels *: &cordon_type_ethtool_channels, \
	volatile struct ethtool_channels *: &cordon_type_ethtool_channels, \
	struct ethtool_cmd *: &cordon_type_ethtool_cmd, \
	const struct ethtool_cmd *: &cordon_type_ethtool_cmd, \
	volatile struct ethtool_cmd *: &cordon_type_ethtool_cmd, \
	struct ethtool_coalesce *: &cordon_type_ethtool_coalesce, \
	const struct ethtool_coalesce *: &cordon_type_ethtool_coalesce, \
	volatile struct ethtool_coalesce *: &cordon_type_ethtool_coalesce, \
	struct ethtool_drvinfo *: &cordon_type_ethtool_drvinfo, \
	const struct ethtool_drvinfo *: &cordon_type_ethtool_drvinfo, \
	volatile struct ethtool_drvinfo *: &cordon_type_ethtool_drvinfo, \
	struct ethtool_eee *: &cordon_type_ethtool_eee, \
	const struct ethtool_eee *: &cordon_type_ethtool_eee, \
	volatile struct ethtool_eee *: &cordon_type_ethtool_eee, \
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
	struct ethtool_rxnfc *: &cordon_type_ethtool_rxnfc, \
	const struct ethtool_rxnfc *: &cordon_type_ethtool_rxnfc, \
	volatile struct ethtool_rxnfc *: &cordon_type_ethtool_rxnfc, \
	struct ethtool_stats *: &cordon_type_ethtool_stats, \
	const struct ethtool_stats *: &cordon_type_ethtool_stats, \
	volatile struct ethtool_stats *: &cordon_type_ethtool_stats, \
	struct ethtool_test *: &cordon_type_ethtool_test, \
	const struct ethtool_test *: &cordon_type_ethtool_test, \
	volatile struct ethtool_test *: &cordon_type_ethtool_test, \
	struct ethtool_ts_info *: &cordon_type_ethtool_ts_info, \
	const struct ethtool_ts_info *: &cordon_type_ethtool_ts_info, \
	volatile struct ethtool_ts_info *: &cordon_type_ethtool_ts_info, \
	struct ethtool_tunable *: &cordon_type_ethtool_tunable, \
	const struct ethtool_tunable *: &cordon_type_ethtool_tunable, \
	volatile struct ethtool_tunable *: &cordon_type_ethtool_tunable, \
	struct ethtool_wolinfo *: &cordon_type_ethtool_wolinfo, \
	const struct ethtool_wolinfo *: &cordon_type_ethtool_wolinfo, \
	volatile struct ethtool_wolinfo *: &cordon_type_ethtool_wolinfo, \
	struct failover *: &cordon_type_failover, \
	const struct failover *: &cordon_type_failover, \
	volatile struct failover *: &cordon_type_failover, \
	struct ff_effect *: &cordon_type_ff_effect, \
	const struct ff_effect *: &cordon_type_ff_effect, \
	volatile struct ff_effect *: &cordon_type_ff_effect, \
	struct file *: &cordon_type_file, \
	const struct file *: &cordon_type_file, \
	volatile struct file *: &cordon_type_file, \
	struct file_operations *: &cordon_type_file_operations, \
	const struct file_operations *: &cordon_type_file_operations, \
	volatile struct file_operations *: &cordon_type_file_operations, \
	struct firmware *: &cordon_type_firmware, \
	const struct firmware *: &cordon_type_firmware, \
	volatile struct firmware *: &cordon_type_firmware, \
	struct flow_dissector *: &cordon_type_flow_dissector, \
	const struct flow_dissector *: &cordon_type_flow_dissector, \
	volatile struct flow_dissector *: &cordon_type_flow_dissector, \
	struct folio *: &cordon_type_folio, \
	const struct folio *: &cordon_type_folio, \
	volatile struct folio *: &cordon_type_folio, \
	struct fwnode_handle *: &cordon_type_fwnode_handle, \
	const struct fwnode_handle *: &cordon_type_fwnode_handle, \
	volatile struct fwnode_handle *: &cordon_type_fwnode_handle, \
	struct gendisk *: &cordon_type_gendisk, \
	const struct gendisk *: &cordon_type_gendisk, \
	volatile struct gendisk *: &cordon_type_gendisk, \
	struct hd_geometry *: &cordon_type_hd_geometry, \
	const struct hd_geometry *: &cordon_type_hd_geometry, \
	volatile struct hd_geometry *: &cordon_type_hd_geometry, \
	struct hid_device *: &cordon_type_hid_device, \
	const struct hid_device *: &cordon_type_hid_device, \
	volatile struct hid_device *: &cordon_type_hid_device, \
	struct hid_device_id *: &cordon_type_hid_device_id, \
	const struct hid_device_id *: &cordon_type_hid_device_id, \
	volatile struct hid_device_id *: &cordon_type_hid_device_id, \
	struct hid_driver *: &cordon_type_hid_driver, \
	const struct hid_driver *: &cordon_type_hid_driver, \
	volatile struct hid_driver *: &cordon_type_hid_driver, \
	struct hid_field *: &cordon_type_hid_field, \
	const struct hid_field *: &cordon_type_hid_field, \
	volatile struct hid_field *: &cordon_type_hid_field, \
	struct hid_input *: &cordon_type_hid_input, \
	const struct hid_input *: &cordon_type_hid_input, \
	volatile struct hid_input *: &cordon_type_hid_input, \
	struct hid_report *: &cordon_type_hid_report, \
	const struct hid_report *: &cordon_type_hid_report, \
	volatile struct hid_report *: &cordon_type_hid_report, \
	struct hid_usage *: &cordon_type_hid_usage, \
	const struct hid_usage *: &cordon_type_hid_usage, \
	volatile struct hid_usage *: &cordon_type_hid_usage, \
	struct hlist_head *: &cordon_type_hlist_head, \
	const struct hlist_head *: &cordon_type_hlist_head, \
	volatile struct hlist_head *: &cordon_type_hlist_head, \
	struct hlist_node *: &cordon_type_hlist_node, \
	const struct hlist_node *: &cordon_type_hlist_node, \
	volatile struct hlist_node *: &cordon_type_hlist_node, \
	struct hrtimer *: &cordon_type_hrtimer, \
	const struct hrtimer *: &cordon_type_hrtimer, \
	volatile struct hrtimer *: &cordon_type_hrtimer, \
	struct hrtimer_clock_base *: &cordon_type_hrtimer_clock_base, \
	const struct hrtimer_clock_base *: &cordon_type_hrtimer_clock_base, \
	volatile struct hrtimer_clock_base *: &cordon_type_hrtimer_clock_base, \
	struct hwmon_chip_info *: &cordon_type_hwmon_chip_info, \
	const struct hwmon_chip_info *: &cordon_type_hwmon_chip_info, \
	volatile struct hwmon_chip_info *: &cordon_type_hwmon_chip_info, \
	struct hwmon_ops *: &cordon_type_hwmon_ops, \
	const struct hwmon_ops *: &cordon_type_hwmon_ops, \
	volatile struct hwmon_ops *: &cordon_type_hwmon_ops, \
	struct hwrng *: &cordon_type_hwrng, \
	const struct hwrng *: &cordon_type_hwrng, \
	volatile struct hwrng *: &cordon_type_hwrng, \
	struct i2c_adapter *: &cordon_type_i2c_adapter, \
	const struct i2c_adapter *: &cordon_type_i2c_adapter, \
	volatile struct i2c_adapter *: &cordon_type_i2c_adapter, \
	struct i2c_adapter_quirks *: &cordon_type_i2c_adapter_quirks, \
	const struct i2c_adapter_quirks *: &cordon_type_i2c_adapter_quirks, \
	volatile struct i2c_adapter_quirks *: &cordon_type_i2c_adapter_quirks, \
	struct i2c_algo_bit_data *: &cordon_type_i2c_algo_bit_data, \
	const struct i2c_algo_bit_data *: &cordon_type_i2c_algo_bit_data, \
	volatile struct i2c_algo_bit_data *: &cordon_type_i2c_algo_bit_data, \
	struct i2c_algorithm *: &cordon_type_i2c_algorithm, \
	const struct i2c_algorithm *: &cordon_type_i2c_algorithm, \
	volatile struct i2c_algorithm *: &cordon_type_i2c_algorithm, \
	struct i2c_board_info *: &cordon_type_i2c_board_info, \
	const struct i2c_board_info *: &cordon_type_i2c_board_info, \
	volatile struct i2c_board_info *: &cordon_type_i2c_board_info, \
	struct i2c_client *: &cordon_type_i2c_client, \
	const struct i2c_client *: &cordon_type_i2c_client, \
	volatile struct i2c_client *: &cordon_type_i2c_client, \
	struct i2c_device_id *: &cordon_type_i2c_device_id, \
	const struct i2c_device_id *: &cordon_type_i2c_device_id, \
	volatile struct i2c_device_id *: &cordon_type_i2c_device_id, \
	struct i2c_driver *: &cordon_type_i2c_driver, \
	const struct i2c_driver *: &cordon_type_i2c_driver, \
	volatile struct i2c_driver *: &cordon_type_i2c_driver, \
	struct i2c_msg *: &cordon_type_i2c_msg, \
	const struct i2c_msg *: &cordon_type_i2c_msg, \
	volatile struct i2c_msg *: &cordon_type_i2c_msg, \
	struct ida *: &cordon_type_ida, \
	const struct ida *: &cordon_type_ida, \
	volatile struct ida *: &cordon_type_ida, \
	struct ifreq *: &cordon_type_ifreq, \
	const struct ifreq *: &cordon_type_ifreq, \
	volatile struct ifreq *: &cordon_type_ifreq, \
	struct iio_buffer_setup_ops *: &cordon_type_iio_buffer_setup_ops, \
	const struct iio_buffer_setup_ops *: &cordon_type_iio_buffer_setup_ops, \
	volatile struct iio_buffer_setup_ops *: &cordon_type_iio_buffer_setup_ops, \
	struct iio_chan_spec *: &cordon_type_iio_chan_spec, \
	const struct iio_chan_spec *: &cordon_type_iio_chan_spec, \
	volatile struct iio_chan_spec *: &cordon_type_iio_chan_spec, \
	struct iio_chan_spec_ext_info *: &cordon_type_iio_chan_spec_ext_info, \
	const struct iio_chan_spec_ext_info *: &cordon_type_iio_chan_spec_ext_info, \
	volatile struct iio_chan_spec_ext_info *: &cordon_type_iio_chan_spec_ext_info, \
	struct iio_dev *: &cordon_type_iio_dev, \
	const struct iio_dev *: &cordon_type_iio_dev, \
	volatile struct iio_dev *: &cordon_type_iio_dev, \
	struct iio_info *: &cordon_type_iio_info, \
	const struct iio_info *: &cordon_type_iio_info, \
	volatile struct iio_info *: &cordon_type_iio_info, \
	struct iio_map *: &cordon_type_iio_map, \
	const struct iio_map *: &cordon_type_iio_map, \
	volatile struct iio_map *: &cordon_type_iio_map, \
	struct iio_mount_matrix *: &cordon_type_iio_mount_matrix, \
	const struct iio_mount_matrix *: &cordon_type_iio_mount_matrix, \
	volatile struct iio_mount_matrix *: &cordon_type_iio_mount_matrix, \
	struct iio_poll_func *: &cordon_type_iio_poll_func, \
	const struct iio_poll_func *: &cordon_type_iio_poll_func, \
	volatile struct iio_poll_func *: &cordon_type_iio_poll_func, \
	struct iio_trigger *: &cordon_type_iio_trigger, \
	const struct iio_trigger *: &cordon_type_iio_trigger, \
	volatile struct iio_trigger *: &cordon_type_iio_trigger, \
	struct in6_addr *: &cordon_type_in6_addr, \
	const struct in6_addr *: &cordon_type_in6_addr, \
	volatile struct in6_addr *: &cordon_type_in6_addr, \
	struct inode *: &cordon_type_inode, \
	const struct inode *: &cordon_type_inode, \
	volatile struct inode *: &cordon_type_inode, \
	struct input_absinfo *: &cordon_type_input_absinfo, \
	const struct input_absinfo *: &cordon_type_input_absinfo, \
	volatile struct input_absinfo *: &cordon_type_input_absinfo, \
	struct input_dev *: &cordon_type_input_dev, \
	const struct input_dev *: &cordon_type_input_dev, \
	volatile struct input_dev *: &cordon_type_input_dev, \
	struct input_keymap_entry *: &cordon_type_input_keymap_entry, \
	const struct input_keymap_entry *: &cordon_type_input_keymap_entry, \
	volatile struct input_keymap_entry *: &cordon_type_input_keymap_entry, \
	struct input_mt_pos *: &cordon_type_input_mt_pos, \
	const struct input_mt_pos *: &cordon_type_input_mt_pos, \
	volatile struct input_mt_pos *: &cordon_type_input_mt_pos, \
	struct io_comp_batch *: &cordon_type_io_comp_batch, \
	const struct io_comp_batch *: &cordon_type_io_comp_batch, \
	volatile struct io_comp_batch *: &cordon_type_io_comp_batch, \
	struct io_uring_cmd *: &cordon_type_io_uring_cmd, \
	const struct io_uring_cmd *: &cordon_type_io_uring_cmd, \
	volatile struct io_uring_cmd *: &cordon_type_io_uring_cmd, \
	struct iov_iter *: &cordon_type_iov_iter, \
	const struct iov_iter *: &cordon_type_iov_iter, \
	volatile struct iov_iter *: &cordon_type_iov_iter, \
	struct ip_vs_dest *: &cordon_type_ip_vs_dest, \
	const struct ip_vs_dest *: &cordon_type_ip_vs_dest, \
	volatile struct ip_vs_dest *: &cordon_type_ip_vs_dest, \
	struct ip_vs_iphdr *: &cordon_type_ip_vs_iphdr, \
	const struct ip_vs_iphdr *: &cordon_type_ip_vs_iphdr, \
	volatile struct ip_vs_iphdr *: &cordon_type_ip_vs_iphdr, \
	struct ip_vs_scheduler *: &cordon_type_ip_vs_scheduler, \
	const struct ip_vs_scheduler *: &cordon_type_ip_vs_scheduler, \
	volatile struct ip_vs_scheduler *: &cordon_type_ip_vs_scheduler, \
	struct ip_vs_service *: &cordon_type_ip_vs_service, \
	const struct ip_vs_service *: &cordon_type_ip_vs_service, \
	volatile struct ip_vs_service *: &cordon_type_ip_vs_service, \
	struct irq_affinity *: &cordon_type_irq_affinity, \
	const struct irq_affinity *: &cordon_type_irq_affinity, \
	volatile struct irq_affinity *: &cordon_type_irq_affinity, \
	struct kernel_ethtool_coalesce *: &cordon_type_kernel_ethtool_coalesce, \
	const struct kernel_ethtool_coalesce *: &cordon_type_kernel_ethtool_coalesce, \
	volatile struct kernel_ethtool_coalesce *: &cordon_type_kernel_ethtool_coalesce, \
	struct kernel_ethtool_ringparam *: &cordon_type_kernel_ethtool_ringparam, \
	const struct kernel_ethtool_ringparam *: &cordon_type_kernel_ethtool_ringparam, \
	volatile struct kernel_ethtool_ringparam *: &cordon_type_kernel_ethtool_ringparam, \
	struct kernel_param *: &cordon_type_kernel_param, \
	const struct kernel_param *: &cordon_type_kernel_param, \
	volatile struct kernel_param *: &cordon_type_kernel_param, \
	struct kernel_param_ops *: &cordon_type_kernel_param_ops, \
	const struct kernel_param_ops *: &cordon_type_kernel_param_ops, \
	volatile struct kernel_param_ops *: &cordon_type_kernel_param_ops, \
	struct kmem_cache *: &cordon_type_kmem_cache, \
	const struct kmem_cache *: &cordon_type_kmem_cache, \
	volatile struct kmem_cache *: &cordon_type_kmem_cache, \
	struct kobj_uevent_env *: &cordon_type_kobj_uevent_env, \
	const struct kobj_uevent_env *: &cordon_type_kobj_uevent_env, \
	volatile struct kobj_uevent_env *: &cordon_type_kobj_uevent_env, \
	struct kobject *: &cordon_type_kobject, \
	const struct kobject *: &cordon_type_kobject, \
	volatile struct kobject *: &cordon_type_kobject, \
	struct led_classdev *: &cordon_type_led_classdev, \
	const struct led_classdev *: &cordon_type_led_classdev, \
	volatile struct led_classdev *: &cordon_type_led_classdev, \
	struct led_init_data *: &cordon_type_led_init_data, \
	const struct led_init_data *: &cordon_type_led_init_data, \
	volatile struct led_init_data *: &cordon_type_led_init_data, \
	struct led_pattern *: &cordon_type_led_pattern, \
	const struct led_pattern *: &cordon_type_led_pattern, \
	volatile struct led_pattern *: &cordon_type_led_pattern, \
	struct list_head *: &cordon_type_list_head, \
	const struct list_head *: &cordon_type_list_head, \
	volatile struct list_head *: &cordon_type_list_head, \
	struct lock_class_key *: &cordon_type_lock_class_key, \
	const struct lock_class_key *: &cordon_type_lock_class_key, \
	volatile struct lock_class_key *: &cordon_type_lock_class_key, \
	struct mempool_s *: &cordon_type_mempool_s, \
	const struct mempool_s *: &cordon_type_mempool_s, \
	volatile struct mempool_s *: &cordon_type_mempool_s, \
	struct mii_bus *: &cordon_type_mii_bus, \
	const struct mii_bus *: &cordon_type_mii_bus, \
	volatile struct mii_bus *: &cordon_type_mii_bus, \
	struct mii_if_info *: &cordon_type_mii_if_info, \
	const struct mii_if_info *: &cordon_type_mii_if_info, \
	volatile struct mii_if_info *: &cordon_type_mii_if_info, \
	struct mii_ioctl_data *: &cordon_type_mii_ioctl_data, \
	const struct mii_ioctl_data *: &cordon_type_mii_ioctl_data, \
	volatile struct mii_ioctl_data *: &cordon_type_mii_ioctl_data, \
	struct module *: &cordon_type_module, \
	const struct module *: &cordon_type_module, \
	volatile struct module *: &cordon_type_module, \
	struct msix_entry *: &cordon_type_msix_entry, \
	const struct msix_entry *: &cordon_type_msix_entry, \
	volatile struct msix_entry *: &cordon_type_msix_entry, \
	struct mutex *: &cordon_type_mutex, \
	const struct mutex *: &cordon_type_mutex, \
	volatile struct mutex *: &cordon_type_mutex, \
	struct napi_struct *: &cordon_type_napi_struct, \
	const struct napi_struct *: &cordon_type_napi_struct, \
	volatile struct napi_struct *: &cordon_type_napi_struct, \
	struct net *: &cordon_type_net, \
	const struct net *: &cordon_type_net, \
	volatile struct net *: &cordon_type_net, \
	struct net_device *: &cordon_type_net_device, \
	const struct net_device *: &cordon_type_net_device, \
	volatile struct net_device *: &cordon_type_net_device, \
	struct net_device_ops *: &cordon_type_net_device_ops, \
	const struct net_device_ops *: &cordon_type_net_device_ops, \
	volatile struct net_device_ops *: &cordon_type_net_device_ops, \
	struct net_device_stats *: &cordon_type_net_device_stats, \
	const struct net_device_stats *: &cordon_type_net_device_stats, \
	volatile struct net_device_stats *: &cordon_type_net_device_stats, \
	struct netdev_bpf *: &cordon_type_netdev_bpf, \
	const struct netdev_bpf *: &cordon_type_netdev_bpf, \
	volatile struct netdev_bpf *: &cordon_type_netdev_bpf, \
	struct netdev_hw_addr_list *: &cordon_type_netdev_hw_addr_list, \
	const struct netdev_hw_addr_list *: &cordon_type_netdev_hw_addr_list, \
	volatile struct netdev_hw_addr_list *: &cordon_type_netdev_hw_addr_list, \
	struct netdev_queue *: &cordon_type_netdev_queue, \
	const struct netdev_queue *: &cordon_type_netdev_queue, \
	volatile struct netdev_queue *: &cordon_type_netdev_queue, \
	struct netdev_rx_queue *: &cordon_type_netdev_rx_queue, \
	const struct netdev_rx_queue *: &cordon_type_netdev_rx_queue, \
	volatile struct netdev_rx_queue *: &cordon_type_netdev_rx_queue, \
	struct netlink_ext_ack *: &cordon_type_netlink_ext_ack, \
	const struct netlink_ext_ack *: &cordon_type_netlink_ext_ack, \
	volatile struct netlink_ext_ack *: &cordon_type_netlink_ext_ack, \
	struct nf_conntrack *: &cordon_type_nf_conntrack, \
	const struct nf_conntrack *: &cordon_type_nf_conntrack, \
	volatile struct nf_conntrack *: &cordon_type_nf_conntrack, \
	struct nls_table *: &cordon_type_nls_table, \
	const struct nls_table *: &cordon_type_nls_table, \
	volatile struct nls_table *: &cordon_type_nls_table, \
	struct notifier_block *: &cordon_type_notifier_block, \
	const struct notifier_block *: &cordon_type_notifier_block, \
	volatile struct notifier_block *: &cordon_type_notifier_block, \
	struct opal_dev *: &cordon_type_opal_dev, \
	const struct opal_dev *: &cordon_type_opal_dev, \
	volatile struct opal_dev *: &cordon_type_opal_dev, \
	struct page *: &cordon_type_page, \
	const struct page *: &cordon_type_page, \
	volatile struct page *: &cordon_type_page, \
	struct page_frag *: &cordon_type_page_frag, \
	const struct page_frag *: &cordon_type_page_frag, \
	volatile struct page_frag *: &cordon_type_page_frag, \
	struct pci_bus *: &cordon_type_pci_bus, \
	const struct pci_bus *: &cordon_type_pci_bus, \
	volatile struct pci_bus *: &cordon_type_pci_bus, \
	struct pci_bus_region *: &cordon_type_pci_bus_region, \
	const struct pci_bus_region *: &cordon_type_pci_bus_region, \
	volatile struct pci_bus_region *: &cordon_type_pci_bus_region, \
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
	struct pci_saved_state *: &cordon_type_pci_saved_state, \
	const struct pci_saved_state *: &cordon_type_pci_saved_state, \
	volatile struct pci_saved_state *: &cordon_type_pci_saved_state, \
	struct pcpu_sw_netstats *: &cordon_type_pcpu_sw_netstats, \
	const struct pcpu_sw_netstats *: &cordon_type_pcpu_sw_netstats, \
	volatile struct pcpu_sw_netstats *: &cordon_type_pcpu_sw_netstats, \
	struct phy_device *: &cordon_type_phy_device, \
	const struct phy_device *: &cordon_type_phy_device, \
	volatile struct phy_device *: &cordon_type_phy_device, \
	struct phy_driver *: &cordon_type_phy_driver, \
	const struct phy_driver *: &cordon_type_phy_driver, \
	volatile struct phy_driver *: &cordon_type_phy_driver, \
	struct platform_device *: &cordon_type_platform_device, \
	const struct platform_device *: &cordon_type_platform_device, \
	volatile struct platform_device *: &cordon_type_platform_device, \
	struct platform_device_info *: &cordon_type_platform_device_info, \
	const struct platform_device_info *: &cordon_type_platform_device_info, \
	volatile struct platform_device_info *: &cordon_type_platform_device_info, \
	struct platform_driver *: &cordon_type_platform_driver, \
	const struct platform_driver *: &cordon_type_platform_driver, \
	volatile struct platform_driver *: &cordon_type_platform_driver, \
	struct pm_qos_request *: &cordon_type_pm_qos_request, \
	const struct pm_qos_request *: &cordon_type_pm_qos_request, \
	volatile struct pm_qos_request *: &cordon_type_pm_qos_request, \
	struct pr_ops *: &cordon_type_pr_ops, \
	const struct pr_ops *: &cordon_type_pr_ops, \
	volatile struct pr_ops *: &cordon_type_pr_ops, \
	struct pt_regs *: &cordon_type_pt_regs, \
	const struct pt_regs *: &cordon_type_pt_regs, \
	volatile struct pt_regs *: &cordon_type_pt_regs, \
	struct ptp_clock *: &cordon_type_ptp_clock, \
	const struct ptp_clock *: &cordon_type_ptp_clock, \
	volatile struct ptp_clock *: &cordon_type_ptp_clock, \
	struct ptp_clock_info *: &cordon_type_ptp_clock_info, \
	const struct ptp_clock_info *: &cordon_type_ptp_clock_info, \
	volatile struct ptp_clock_info *: &cordon_type_ptp_clock_info, \
	struct ptp_clock_request *: &cordon_type_ptp_clock_request, \
	const struct ptp_clock_request *: &cordon_type_ptp_clock_request, \
	volatile struct ptp_clock_request *: &cordon_type_ptp_clock_request, \
	struct ptp_pin_desc *: &cordon_type_ptp_pin_desc, \
	const struct ptp_pin_desc *: &cordon_type_ptp_pin_desc, \
	volatile struct ptp_pin_desc *: &cordon_type_ptp_pin_desc, \
	struct ptp_system_timestamp *: &cordon_type_ptp_system_timestamp, \
	const struct ptp_system_timestamp *: &cordon_type_ptp_system_timestamp, \
	volatile struct ptp_system_timestamp *: &cordon_type_ptp_system_timestamp, \
	struct queue_limits *: &cordon_type_queue_limits, \
	const struct queue_limits *: &cordon_type_queue_limits, \
	volatile struct queue_limits *: &cordon_type_queue_limits, \
	struct ratelimit_state *: &cordon_type_ratelimit_state, \
	const struct ratelimit_state *: &cordon_type_ratelimit_state, \
	volatile struct ratelimit_state *: &cordon_type_ratelimit_state, \
	struct raw_notifier_head *: &cordon_type_raw_notifier_head, \
	const struct raw_notifier_head *: &cordon_type_raw_notifier_head, \
	volatile struct raw_notifier_head *: &cordon_type_raw_notifier_head, \
	struct raw_spinlock *: &cordon_type_raw_spinlock, \
	const struct raw_spinlock *: &cordon_type_raw_spinlock, \
	volatile struct raw_spinlock *: &cordon_type_raw_spinlock, \
	struct rc_map_list *: &cordon_type_rc_map_list, \
	const struct rc_map_list *: &cordon_type_rc_map_list, \
	volatile struct rc_map_list *: &cordon_type_rc_map_list, \
	struct rc_map_table *: &cordon_type_rc_map_table, \
	const struct rc_map_table *: &cordon_type_rc_map_table, \
	volatile struct rc_map_table *: &cordon_type_rc_map_table, \
	struct refcount_struct *: &cordon_type_refcount_struct, \
	const struct refcount_struct *: &cordon_type_refcount_struct, \
	volatile struct refcount_struct *: &cordon_type_refcount_struct, \
	struct reg_default *: &cordon_type_reg_default, \
	const struct reg_default *: &cordon_type_reg_default, \
	volatile struct reg_default *: &cordon_type_reg_default, \
	struct reg_sequence *: &cordon_type_reg_sequence, \
	const struct reg_sequence *: &cordon_type_reg_sequence, \
	volatile struct reg_sequence *: &cordon_type_reg_sequence, \
	struct regmap *: &cordon_type_regmap, \
	const struct regmap *: &cordon_type_regmap, \
	volatile struct regmap *: &cordon_type_regmap, \
	struct regmap_access_table *: &cordon_type_regmap_access_table, \
	const struct regmap_access_table *: &cordon_type_regmap_access_table, \
	volatile struct regmap_access_table *: &cordon_type_regmap_access_table, \
	struct regmap_bus *: &cordon_type_regmap_bus, \
	const struct regmap_bus *: &cordon_type_regmap_bus, \
	volatile struct regmap_bus *: &cordon_type_regmap_bus, \
	struct regmap_config *: &cordon_type_regmap_config, \
	const struct regmap_config *: &cordon_type_regmap_config, \
	volatile struct regmap_config *: &cordon_type_regmap_config, \
	struct regmap_range_cfg *: &cordon_type_regmap_range_cfg, \
	const struct regmap_range_cfg *: &cordon_type_regmap_range_cfg, \
	volatile struct regmap_range_cfg *: &cordon_type_regmap_range_cfg, \
	struct regulator *: &cordon_type_regulator, \
	const struct regulator *: &cordon_type_regulator, \
	volatile struct regulator *: &cordon_type_regulator, \
	struct regulator_bulk_data *: &cordon_type_regulator_bulk_data, \
	const struct regulator_bulk_data *: &cordon_type_regulator_bulk_data, \
	volatile struct regulator_bulk_data *: &cordon_type_regulator_bulk_data, \
	struct request *: &cordon_type_request, \
	const struct request *: &cordon_type_request, \
	volatile struct request *: &cordon_type_request, \
	struct request_queue *: &cordon_type_request_queue, \
	const struct request_queue *: &cordon_type_request_queue, \
	volatile struct request_queue *: &cordon_type_request_queue, \
	struct resource *: &cordon_type_resource, \
	const struct resource *: &cordon_type_resource, \
	volatile struct resource *: &cordon_type_resource, \
	struct rfkill *: &cordon_type_rfkill, \
	const struct rfkill *: &cordon_type_rfkill, \
	volatile struct rfkill *: &cordon_type_rfkill, \
	struct rfkill_ops *: &cordon_type_rfkill_ops, \
	const struct rfkill_ops *: &cordon_type_rfkill_ops, \
	volatile struct rfkill_ops *: &cordon_type_rfkill_ops, \
	struct rq_map_data *: &cordon_type_rq_map_data, \
	const struct rq_map_data *: &cordon_type_rq_map_data, \
	volatile struct rq_map_data *: &cordon_type_rq_map_data, \
	struct rtnl_link_ops *: &cordon_type_rtnl_link_ops, \
	const struct rtnl_link_ops *: &cordon_type_rtnl_link_ops, \
	volatile struct rtnl_link_ops *: &cordon_type_rtnl_link_ops, \
	struct rtnl_link_stats64 *: &cordon_type_rtnl_link_stats64, \
	const struct rtnl_link_stats64 *: &cordon_type_rtnl_link_stats64, \
	volatile struct rtnl_link_stats64 *: &cordon_type_rtnl_link_stats64, \
	struct rw_semaphore *: &cordon_type_rw_semaphore, \
	const struct rw_semaphore *: &cordon_type_rw_semaphore, \
	volatile struct rw_semaphore *: &cordon_type_rw_semaphore, \
	struct rx_queue_attribute *: &cordon_type_rx_queue_attribute, \
	const struct rx_queue_attribute *: &cordon_type_rx_queue_attribute, \
	volatile struct rx_queue_attribute *: &cordon_type_rx_queue_attribute, \
	struct scatterlist *: &cordon_type_scatterlist, \
	const struct scatterlist *: &cordon_type_scatterlist, \
	volatile struct scatterlist *: &cordon_type_scatterlist, \
	struct semaphore *: &cordon_type_semaphore, \
	const struct semaphore *: &cordon_type_semaphore, \
	volatile struct semaphore *: &cordon_type_semaphore, \
	struct serio *: &cordon_type_serio, \
	const struct serio *: &cordon_type_serio, \
	volatile struct serio *: &cordon_type_serio, \
	struct serio_driver *: &cordon_type_serio_driver, \
	const struct serio_driver *: &cordon_type_serio_driver, \
	volatile struct serio_driver *: &cordon_type_serio_driver, \
	struct sg_table *: &cordon_type_sg_table, \
	const struct sg_table *: &cordon_type_sg_table, \
	volatile struct sg_table *: &cordon_type_sg_table, \
	struct shash_alg *: &cordon_type_shash_alg, \
	const struct shash_alg *: &cordon_type_shash_alg, \
	volatile struct shash_alg *: &cordon_type_shash_alg, \
	struct shash_desc *: &cordon_type_shash_desc, \
	const struct shash_desc *: &cordon_type_shash_desc, \
	volatile struct shash_desc *: &cordon_type_shash_desc, \
	struct sk_buff *: &cordon_type_sk_buff, \
	const struct sk_buff *: &cordon_type_sk_buff, \
	volatile struct sk_buff *: &cordon_type_sk_buff, \
	struct sk_buff_head *: &cordon_type_sk_buff_head, \
	const struct sk_buff_head *: &cordon_type_sk_buff_head, \
	volatile struct sk_buff_head *: &cordon_type_sk_buff_head, \
	struct skb_shared_hwtstamps *: &cordon_type_skb_shared_hwtstamps, \
	const struct skb_shared_hwtstamps *: &cordon_type_skb_shared_hwtstamps, \
	volatile struct skb_shared_hwtstamps *: &cordon_type_skb_shared_hwtstamps, \
	struct skb_shared_info *: &cordon_type_skb_shared_info, \
	const struct skb_shared_info *: &cordon_type_skb_shared_info, \
	volatile struct skb_shared_info *: &cordon_type_skb_shared_info, \
	struct snd_card *: &cordon_type_snd_card, \
	const struct snd_card *: &cordon_type_snd_card, \
	volatile struct snd_card *: &cordon_type_snd_card, \
	struct snd_ctl_elem_id *: &cordon_type_snd_ctl_elem_id, \
	const struct snd_ctl_elem_id *: &cordon_type_snd_ctl_elem_id, \
	volatile struct snd_ctl_elem_id *: &cordon_type_snd_ctl_elem_id, \
	struct snd_ctl_elem_info *: &cordon_type_snd_ctl_elem_info, \
	const struct snd_ctl_elem_info *: &cordon_type_snd_ctl_elem_info, \
	volatile struct snd_ctl_elem_info *: &cordon_type_snd_ctl_elem_info, \
	struct snd_ctl_elem_value *: &cordon_type_snd_ctl_elem_value, \
	const struct snd_ctl_elem_value *: &cordon_type_snd_ctl_elem_value, \
	volatile struct snd_ctl_elem_value *: &cordon_type_snd_ctl_elem_value, \
	struct snd_kcontrol *: &cordon_type_snd_kcontrol, \
	const struct snd_kcontrol *: &cordon_type_snd_kcontrol, \
	volatile struct snd_kcontrol *: &cordon_type_snd_kcontrol, \
	struct snd_kcontrol_new *: &cordon_type_snd_kcontrol_new, \
	const struct snd_kcontrol_new *: &cordon_type_snd_kcontrol_new, \
	volatile struct snd_kcontrol_new *: &cordon_type_snd_kcontrol_new, \
	struct snd_pcm *: &cordon_type_snd_pcm, \
	const struct snd_pcm *: &cordon_type_snd_pcm, \
	volatile struct snd_pcm *: &cordon_type_snd_pcm, \
	struct snd_pcm_hw_params *: &cordon_type_snd_pcm_hw_params, \
	const struct snd_pcm_hw_params *: &cordon_type_snd_pcm_hw_params, \
	volatile struct snd_pcm_hw_params *: &cordon_type_snd_pcm_hw_params, \
	struct snd_pcm_ops *: &cordon_type_snd_pcm_ops, \
	const struct snd_pcm_ops *: &cordon_type_snd_pcm_ops, \
	volatile struct snd_pcm_ops *: &cordon_type_snd_pcm_ops, \
	struct snd_pcm_runtime *: &cordon_type_snd_pcm_runtime, \
	const struct snd_pcm_runtime *: &cordon_type_snd_pcm_runtime, \
	volatile struct snd_pcm_runtime *: &cordon_type_snd_pcm_runtime, \
	struct snd_pcm_substream *: &cordon_type_snd_pcm_substream, \
	const struct snd_pcm_substream *: &cordon_type_snd_pcm_substream, \
	volatile struct snd_pcm_substream *: &cordon_type_snd_pcm_substream, \
	struct spi_device *: &cordon_type_spi_device, \
	const struct spi_device *: &cordon_type_spi_device, \
	volatile struct spi_device *: &cordon_type_spi_device, \
	struct spi_driver *: &cordon_type_spi_driver, \
	const struct spi_driver *: &cordon_type_spi_driver, \
	volatile struct spi_driver *: &cordon_type_spi_driver, \
	struct spi_message *: &cordon_type_spi_message, \
	const struct spi_message *: &cordon_type_spi_message, \
	volatile struct spi_message *: &cordon_type_spi_message, \
	struct spi_transfer *: &cordon_type_spi_transfer, \
	const struct spi_transfer *: &cordon_type_spi_transfer, \
	volatile struct spi_transfer *: &cordon_type_spi_transfer, \
	struct srcu_struct *: &cordon_type_srcu_struct, \
	const struct srcu_struct *: &cordon_type_srcu_struct, \
	volatile struct srcu_struct *: &cordon_type_srcu_struct, \
	struct static_key_true *: &cordon_type_static_key_true, \
	const struct static_key_true *: &cordon_type_static_key_true, \
	volatile struct static_key_true *: &cordon_type_static_key_true, \
	struct swait_queue_head *: &cordon_type_swait_queue_head, \
	const struct swait_queue_head *: &cordon_type_swait_queue_head, \
	volatile struct swait_queue_head *: &cordon_type_swait_queue_head, \
	struct system_counterval_t *: &cordon_type_system_counterval_t, \
	const struct system_counterval_t *: &cordon_type_system_counterval_t, \
	volatile struct system_counterval_t *: &cordon_type_system_counterval_t, \
	struct system_device_crosststamp *: &cordon_type_system_device_crosststamp, \
	const struct system_device_crosststamp *: &cordon_type_system_device_crosststamp, \
	volatile struct system_device_crosststamp *: &cordon_type_system_device_crosststamp, \
	struct system_time_snapshot *: &cordon_type_system_time_snapshot, \
	const struct system_time_snapshot *: &cordon_type_system_time_snapshot, \
	volatile struct system_time_snapshot *: &cordon_type_system_time_snapshot, \
	struct task_struct *: &cordon_type_task_struct, \
	const struct task_struct *: &cordon_type_task_struct, \
	volatile struct task_struct *: &cordon_type_task_struct, \
	struct tasklet_struct *: &cordon_type_tasklet_struct, \
	const struct tasklet_struct *: &cordon_type_tasklet_struct, \
	volatile struct tasklet_struct *: &cordon_type_tasklet_struct, \
	struct timecounter *: &cordon_type_timecounter, \
	const struct timecounter *: &cordon_type_timecounter, \
	volatile struct timecounter *: &cordon_type_timecounter, \
	struct timer_list *: &cordon_type_timer_list, \
	const struct timer_list *: &cordon_type_timer_list, \
	volatile struct timer_list *: &cordon_type_timer_list, \
	struct timespec64 *: &cordon_type_timespec64, \
	const struct timespec64 *: &cordon_type_timespec64, \
	volatile struct timespec64 *: &cordon_type_timespec64, \
	struct tm *: &cordon_type_tm, \
	const struct tm *: &cordon_type_tm, \
	volatile struct tm *: &cordon_type_tm, \
	struct trace_event *: &cordon_type_trace_event, \
	const struct trace_event *: &cordon_type_trace_event, \
	volatile struct trace_event *: &cordon_type_trace_event, \
	struct trace_event_buffer *: &cordon_type_trace_event_buffer, \
	const struct trace_event_buffer *: &cordon_type_trace_event_buffer, \
	volatile struct trace_event_buffer *: &cordon_type_trace_event_buffer, \
	struct trace_event_call *: &cordon_type_trace_event_call, \
	const struct trace_event_call *: &cordon_type_trace_event_call, \
	volatile struct trace_event_call *: &cordon_type_trace_event_call, \
	struct trace_event_file *: &cordon_type_trace_event_file, \
	const struct trace_event_file *: &cordon_type_trace_event_file, \
	volatile struct trace_event_file *: &cordon_type_trace_event_file, \
	struct trace_iterator *: &cordon_type_trace_iterator, \
	const struct trace_iterator *: &cordon_type_trace_iterator, \
	volatile struct trace_iterator *: &cordon_type_trace_iterator, \
	struct trace_print_flags *: &cordon_type_trace_print_flags, \
	const struct trace_print_flags *: &cordon_type_trace_print_flags, \
	volatile struct trace_print_flags *: &cordon_type_trace_print_flags, \
	struct trace_seq *: &cordon_type_trace_seq, \
	const struct trace_seq *: &cordon_type_trace_seq, \
	volatile struct trace_seq *: &cordon_type_trace_seq, \
	struct urb *: &cordon_type_urb, \
	const struct urb *: &cordon_type_urb, \
	volatile struct urb *: &cordon_type_urb, \
	struct usb_anchor *: &cordon_type_usb_anchor, \
	const struct usb_anchor *: &cordon_type_usb_anchor, \
	volatile struct usb_anchor *: &cordon_type_usb_anchor, \
	struct usb_cdc_parsed_header *: &cordon_type_usb_cdc_parsed_header, \
	const struct usb_cdc_parsed_header *: &cordon_type_usb_cdc_parsed_header, \
	volatile struct usb_cdc_parsed_header *: &cordon_type_usb_cdc_parsed_header, \
	struct usb_device *: &cordon_type_usb_device, \
	const struct usb_device *: &cordon_type_usb_device, \
	volatile struct usb_device *: &cordon_type_usb_device, \
	struct usb_device_id *: &cordon_type_usb_device_id, \
	const struct usb_device_id *: &cordon_type_usb_device_id, \
	volatile struct usb_device_id *: &cordon_type_usb_device_id, \
	struct usb_driver *: &cordon_type_usb_driver, \
	const struct usb_driver *: &cordon_type_usb_driver, \
	volatile struct usb_driver *: &cordon_type_usb_driver, \
	struct usb_host_endpoint *: &cordon_type_usb_host_endpoint, \
	const struct usb_host_endpoint *: &cordon_type_usb_host_endpoint, \
	volatile struct usb_host_endpoint *: &cordon_type_usb_host_endpoint, \
	struct usb_host_interface *: &cordon_type_usb_host_interface, \
	const struct usb_host_interface *: &cordon_type_usb_host_interface, \
	volatile struct usb_host_interface *: &cordon_type_usb_host_interface, \
	struct usb_interface *: &cordon_type_usb_interface, \
	const struct usb_interface *: &cordon_type_usb_interface, \
	volatile struct usb_interface *: &cordon_type_usb_interface, \
	struct usb_iso_packet_descriptor *: &cordon_type_usb_iso_packet_descriptor, \
	const struct usb_iso_packet_descriptor *: &cordon_type_usb_iso_packet_descriptor, \
	volatile struct usb_iso_packet_descriptor *: &cordon_type_usb_iso_packet_descriptor, \
	struct usbnet *: &cordon_type_usbnet, \
	const struct usbnet *: &cordon_type_usbnet, \
	volatile struct usbnet *: &cordon_type_usbnet, \
	struct virtio_config_ops *: &cordon_type_virtio_config_ops, \
	const struct virtio_config_ops *: &cordon_type_virtio_config_ops, \
	volatile struct virtio_config_ops *: &cordon_type_virtio_config_ops, \
	struct virtio_device *: &cordon_type_virtio_device, \
	const struct virtio_device *: &cordon_type_virtio_device, \
	volatile struct virtio_device *: &cordon_type_virtio_device, \
	struct virtio_driver *: &cordon_type_virtio_driver, \
	const struct virtio_driver *: &cordon_type_virtio_driver, \
	volatile struct virtio_driver *: &cordon_type_virtio_driver, \
	struct virtqueue *: &cordon_type_virtqueue, \
	const struct virtqueue *: &cordon_type_virtqueue, \
	volatile struct virtqueue *: &cordon_type_virtqueue, \
	struct wait_queue_entry *: &cordon_type_wait_queue_entry, \
	const struct wait_queue_entry *: &cordon_type_wait_queue_entry, \
	volatile struct wait_queue_entry *: &cordon_type_wait_queue_entry, \
	struct wait_queue_head *: &cordon_type_wait_queue_head, \
	const struct wait_queue_head *: &cordon_type_wait_queue_head, \
	volatile struct wait_queue_head *: &cordon_type_wait_queue_head, \
	struct watchdog_device *: &cordon_type_watchdog_device, \
	const struct watchdog_device *: &cordon_type_watchdog_device, \
	volatile struct watchdog_device *: &cordon_type_watchdog_device, \
	struct watchdog_info *: &cordon_type_watchdog_info, \
	const struct watchdog_info *: &cordon_type_watchdog_info, \
	volatile struct watchdog_info *: &cordon_type_watchdog_info, \
	struct watchdog_ops *: &cordon_type_watchdog_ops, \
	const struct watchdog_ops *: &cordon_type_watchdog_ops, \
	volatile struct watchdog_ops *: &cordon_type_watchdog_ops, \
	struct work_struct *: &cordon_type_work_struct, \
	const struct work_struct *: &cordon_type_work_struct, \
	volatile struct work_struct *: &cordon_type_work_struct, \
	struct workqueue_struct *: &cordon_type_workqueue_struct, \
	const struct workqueue_struct *: &cordon_type_workqueue_struct, \
	volatile struct workqueue_struct *: &cordon_type_workqueue_struct, \
	struct x86_cpu_id *: &cordon_type_x86_cpu_id, \
	const struct x86_cpu_id *: &cordon_type_x86_cpu_id, \
	volatile struct x86_cpu_id *: &cordon_type_x86_cpu_id, \
	struct xarray *: &cordon_type_xarray, \
	const struct xarray *: &cordon_type_xarray, \
	volatile struct xarray *: &cordon_type_xarray, \
	struct xdp_buff *: &cordon_type_xdp_buff, \
	const struct xdp_buff *: &cordon_type_xdp_buff, \
	volatile struct xdp_buff *: &cordon_type_xdp_buff, \
	struct xdp_buff_xsk *: &cordon_type_xdp_buff_xsk, \
	const struct xdp_buff_xsk *: &cordon_type_xdp_buff_xsk, \
	volatile struct xdp_buff_xsk *: &cordon_type_xdp_buff_xsk, \
	struct xdp_frame *: &cordon_type_xdp_frame, \
	const struct xdp_frame *: &cordon_type_xdp_frame, \
	volatile struct xdp_frame *: &cordon_type_xdp_frame, \
	struct xdp_rxq_info *: &cordon_type_xdp_rxq_info, \
	const struct xdp_rxq_info *: &cordon_type_xdp_rxq_info, \
	volatile struct xdp_rxq_info *: &cordon_type_xdp_rxq_info, \
	struct xsk_buff_pool *: &cordon_type_xsk_buff_pool, \
	const struct xsk_buff_pool *: &cordon_type_xsk_buff_pool, \
	volatile struct xsk_buff_pool *: &cordon_type_xsk_buff_pool, \
	struct xt_action_param *: &cordon_type_xt_action_param, \
	const struct xt_action_param *: &cordon_type_xt_action_param, \
	volatile struct xt_action_param *: &cordon_type_xt_action_param, \
	struct xt_match *: &cordon_type_xt_match, \
	const struct xt_match *: &cordon_type_xt_match, \
	volatile struct xt_match *: &cordon_type_xt_match, \
	struct xt_mtchk_param *: &cordon_type_xt_mtchk_param, \
	const struct xt_mtchk_param *: &cordon_type_xt_mtchk_param, \
	volatile struct xt_mtchk_param *: &cordon_type_xt_mtchk_param, \
	struct xt_mtdtor_param *: &cordon_type_xt_mtdtor_param, \
	const struct xt_mtdtor_param *: &cordon_type_xt_mtdtor_param, \
	volatile struct xt_mtdtor_param *: &cordon_type_xt_mtdtor_param, \
	struct xt_target *: &cordon_type_xt_target, \
	const struct xt_target *: &cordon_type_xt_target, \
	volatile struct xt_target *: &cordon_type_xt_target, \
	struct xt_tgchk_param *: &cordon_type_xt_tgchk_param, \
	const struct xt_tgchk_param *: &cordon_type_xt_tgchk_param, \
	volatile struct xt_tgchk_param *: &cordon_type_xt_tgchk_param, \
	struct xt_tgdtor_param *: &cordon_type_xt_tgdtor_param, \
	const struct xt_tgdtor_param *: &cordon_type_xt_tgdtor_param, \
	volatile struct xt_tgdtor_param *: &cordon_type_xt_tgdtor_param, \
	default: (const struct cordon_type *)NULL)

extern const struct cordon_fields cordon_fields_badblocks;
extern const struct cordon_fields cordon_fields_bio;
extern const struct cordon_fields cordon_fields_bio_integrity_payload;
extern const struct cordon_fields cordon_fields_blk_mq_hw_ctx;
extern const struct cordon_fields cordon_fields_blk_mq_tag_set;
extern const struct cordon_fields cordon_fields_block_device;
extern const struct cordon_fields cordon_fields_bpf_redirect_info;
extern const struct cordon_fields cordon_fields_class__setup;
extern const struct cordon_fields cordon_fields_device;
extern const struct cordon_fields cordon_fields_device__setup;
extern const struct cordon_fields cordon_fields_file;
extern const struct cordon_fields cordon_fields_gendisk;
extern const struct cordon_fields cordon_fields_gendisk__setup;
extern const struct cordon_fields cordon_fields_hid_device;
extern const struct cordon_fields cordon_fields_i2c_adapter;
extern const struct cordon_fields cordon_fields_i2c_client;
extern const struct cordon_fields cordon_fields_input_dev;
extern const struct cordon_fields cordon_fields_input_dev__setup;
extern const struct cordon_fields cordon_fields_io_uring_cmd;
extern const struct cordon_fields cordon_fields_ip_vs_service;
extern const struct cordon_fields cordon_fields_led_classdev;
extern const struct cordon_fields cordon_fields_mii_bus;
extern const struct cordon_fields cordon_fields_mii_bus__setup;
extern const struct cordon_fields cordon_fields_napi_struct;
extern const struct cordon_fields cordon_fields_net_device;
extern const struct cordon_fields cordon_fields_net_device__setup;
extern const struct cordon_fields cordon_fields_netdev_queue;
extern const struct cordon_fields cordon_fields_page;
extern const struct cordon_fields cordon_fields_pci_dev;
extern const struct cordon_fields cordon_fields_phy_device;
extern const struct cordon_fields cordon_fields_platform_device;
extern const struct cordon_fields cordon_fields_platform_device__made;
extern const struct cordon_fields cordon_fields_request;
extern const struct cordon_fields cordon_fields_request__ended;
extern const struct cordon_fields cordon_fields_request_queue;
extern const struct cordon_fields cordon_fields_serio;
extern const struct cordon_fields cordon_fields_sk_buff;
extern const struct cordon_fields cordon_fields_skb_shared_info;
extern const struct cordon_fields cordon_fields_snd_card;
extern const struct cordon_fields cordon_fields_snd_kcontrol;
extern const struct cordon_fields cordon_fields_snd_pcm;
extern const struct cordon_fields cordon_fields_snd_pcm_runtime;
extern const struct cordon_fields cordon_fields_spi_device;
extern const struct cordon_fields cordon_fields_task_struct__current;
extern const struct cordon_fields cordon_fields_urb__idle;
extern const struct cordon_fields cordon_fields_usb_interface;
extern const struct cordon_fields cordon_fields_usbnet;
extern const struct cordon_fields cordon_fields_usbnet__setup;
extern const struct cordon_fields cordon_fields_virtio_device;
extern const struct cordon_fields cordon_fields_watchdog_device;

#define CORDON_FIELDS(p) _Generic((p), \
	struct badblocks *: &cordon_fields_badblocks, \
	const struct badblocks *: &cordon_fields_badblocks, \
	struct bio *: &cordon_fields_bio, \
	const struct bio *: &cordon_fields_bio, \
	struct bio_integrity_payload *: &cordon_fields_bio_integrity_payload, \
	const struct bio_integrity_payload *: &cordon_fields_bio_integrity_payload, \
	struct blk_mq_hw_ctx *: &cordon_fields_blk_mq_hw_ctx, \
	const struct blk_mq_hw_ctx *: &cordon_fields_blk_mq_hw_ctx, \
	struct blk_mq_tag_set *: &cordon_fields_blk_mq_tag_set, \
	const struct blk_mq_tag_set *: &cordon_fields_blk_mq_tag_set, \
	struct block_device *: &cordon_fields_block_device, \
	const struct block_device *: &cordon_fields_block_device, \
	struct bpf_redirect_info *: &cordon_fields_bpf_redirect_info, \
	const struct bpf_redirect_info *: &cordon_fields_bpf_redirect_info, \
	struct device *: &cordon_fields_device, \
	const struct device *: &cordon_fields_device, \
	struct file *: &cordon_fields_file, \
	const struct file *: &cordon_fields_file, \
	struct gendisk *: &cordon_fields_gendisk, \
	const struct gendisk *: &cordon_fields_gendisk, \
	struct hid_device *: &cordon_fields_hid_device, \
	const struct hid_device *: &cordon_fields_hid_device, \
	struct i2c_adapter *: &cordon_fields_i2c_adapter, \
	const struct i2c_adapter *: &cordon_fields_i2c_adapter, \
	struct i2c_client *: &cordon_fields_i2c_client, \
	const struct i2c_client *: &cordon_fields_i2c_client, \
	struct input_dev *: &cordon_fields_input_dev, \
	const struct input_dev *: &cordon_fields_input_dev, \
	struct io_uring_cmd *: &cordon_fields_io_uring_cmd, \
	const struct io_uring_cmd *: &cordon_fields_io_uring_cmd, \
	struct ip_vs_service *: &cordon_fields_ip_vs_service, \
	const struct ip_vs_service *: &cordon_fields_ip_vs_service, \
	struct led_classdev *: &cordon_fields_led_classdev, \
	const struct led_classdev *: &cordon_fields_led_classdev, \
	struct mii_bus *: &cordon_fields_mii_bus, \
	const struct mii_bus *: &cordon_fields_mii_bus, \
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
	struct phy_device *: &cordon_fields_phy_device, \
	const struct phy_device *: &cordon_fields_phy_device, \
	struct platform_device *: &cordon_fields_platform_device, \
	const struct platform_device *: &cordon_fields_platform_device, \
	struct request *: &cordon_fields_request, \
	const struct request *: &cordon_fields_request, \
	struct request_queue *: &cordon_fields_request_queue, \
	const struct request_queue *: &cordon_fields_request_queue, \
	struct serio *: &cordon_fields_serio, \
	const struct serio *: &cordon_fields_serio, \
	struct sk_buff *: &cordon_fields_sk_buff, \
	const struct sk_buff *: &cordon_fields_sk_buff, \
	struct skb_shared_info *: &cordon_fields_skb_shared_info, \
	const struct skb_shared_info *: &cordon_fields_skb_shared_info, \
	struct snd_card *: &cordon_fields_snd_card, \
	const struct snd_card *: &cordon_fields_snd_card, \
	struct snd_kcontrol *: &cordon_fields_snd_kcontrol, \
	const struct snd_kcontrol *: &cordon_fields_snd_kcontrol, \
	struct snd_pcm *: &cordon_fields_snd_pcm, \
	const struct snd_pcm *: &cordon_fields_snd_pcm, \
	struct snd_pcm_runtime *: &cordon_fields_snd_pcm_runtime, \
	const struct snd_pcm_runtime *: &cordon_fields_snd_pcm_runtime, \
	struct spi_device *: &cordon_fields_spi_device, \
	const struct spi_device *: &cordon_fields_spi_device, \
	struct usb_interface *: &cordon_fields_usb_interface, \
	const struct usb_interface *: &cordon_fields_usb_interface, \
	struct usbnet *: &cordon_fields_usbnet, \
	const struct usbnet *: &cordon_fields_usbnet, \
	struct virtio_device *: &cordon_fields_virtio_device, \
	const struct virtio_device *: &cordon_fields_virtio_device, \
	struct watchdog_device *: &cordon_fields_watchdog_device, \
	const struct watchdog_device *: &cordon_fields_watchdog_device)
#define CORDON_FIELDS_current(p) _Generic((p), \
	struct task_struct *: &cordon_fields_task_struct__current, \
	const struct task_struct *: &cordon_fields_task_struct__current)
#define CORDON_FIELDS_ended(p) _Generic((p), \
	struct request *: &cordon_fields_request__ended, \
	const struct request *: &cordon_fields_request__ended)
#define CORDON_FIELDS_idle(p) _Generic((p), \
	struct urb *: &cordon_fields_urb__idle, \
	const struct urb *: &cordon_fields_urb__idle)
#define CORDON_FIELDS_made(p) _Generic((p), \
	struct platform_device *: &cordon_fields_platform_device__made, \
	const struct platform_device *: &cordon_fields_platform_device__made)
#define CORDON_FIELDS_setup(p) _Generic((p), \
	struct class *: &cordon_fields_class__setup, \
	const struct class *: &cordon_fields_class__setup, \
	struct device *: &cordon_fields_device__setup, \
	const struct device *: &cordon_fields_device__setup, \
	struct gendisk *: &cordon_fields_gendisk__setup, \
	const struct gendisk *: &cordon_fields_gendisk__setup, \
	struct input_dev *: &cordon_fields_input_dev__setup, \
	const struct input_dev *: &cordon_fields_input_dev__setup, \
	struct mii_bus *: &cordon_fields_mii_bus__setup, \
	const struct mii_bus *: &cordon_fields_mii_bus__setup, \
	struct net_device *: &cordon_fields_net_device__setup, \
	const struct net_device *: &cordon_fields_net_device__setup, \
	struct usbnet *: &cordon_fields_usbnet__setup, \
	const struct usbnet *: &cordon_fields_usbnet__setup)

extern const struct cordon_set cordon_set_badblocks_caps;
void cordon_include_badblocks_caps(struct cordon_call *call, struct cordon_parts *parts, struct badblocks *bb);
void cordon_gain_badblocks_caps(struct cordon_call *call, const struct cordon_clause *clause, struct badblocks *bb);
extern const struct cordon_set cordon_set_bio_caps;
void cordon_include_bio_caps(struct cordon_call *call, struct cordon_parts *parts, struct bio *bio);
void cordon_gain_bio_caps(struct cordon_call *call, const struct cordon_clause *clause, struct bio *bio);
extern const struct cordon_set cordon_set_bpf_prog_hold;
void cordon_include_bpf_prog_hold(struct cordon_call *call, struct cordon_parts *parts, struct bpf_prog *prog);
void cordon_gain_bpf_prog_hold(struct cordon_call *call, const struct cordon_clause *clause, struct bpf_prog *prog);
extern const struct cordon_set cordon_set_cache_caps;
void cordon_include_cache_caps(struct cordon_call *call, struct cordon_parts *parts, struct kmem_cache *s);
void cordon_gain_cache_caps(struct cordon_call *call, const struct cordon_clause *clause, struct kmem_cache *s);
extern const struct cordon_set cordon_set_chrdev_hold;
void cordon_include_chrdev_hold(struct cordon_call *call, struct cordon_parts *parts, void *first);
void cordon_gain_chrdev_hold(struct cordon_call *call, const struct cordon_clause *clause, void *first);
extern const struct cordon_set cordon_set_class_caps;
void cordon_include_class_caps(struct cordon_call *call, struct cordon_parts *parts, struct class *cls);
void cordon_gain_class_caps(struct cordon_call *call, const struct cordon_clause *clause, struct class *cls);
extern const struct cordon_set cordon_set_class_setup;
void cordon_include_class_setup(struct cordon_call *call, struct cordon_parts *parts, struct class *cls);
void cordon_gain_class_setup(struct cordon_call *call, const struct cordon_clause *clause, struct class *cls);
extern const struct cordon_set cordon_set_crypto_caps;
void cordon_include_crypto_caps(struct cordon_call *call, struct cordon_parts *parts, void *mem);
void cordon_gain_crypto_caps(struct cordon_call *call, const struct cordon_clause *clause, void *mem);
extern const struct cordon_set cordon_set_device_hold;
void cordon_include_device_hold(struct cordon_call *call, struct cordon_parts *parts, struct device *dev);
void cordon_gain_device_hold(struct cordon_call *call, const struct cordon_clause *clause, struct device *dev);
extern const struct cordon_set cordon_set_device_life;
void cordon_include_device_life(struct cordon_call *call, struct cordon_parts *parts, struct device *dev);
void cordon_gain_device_life(struct cordon_call *call, const struct cordon_clause *clause, struct device *dev);
extern const struct cordon_set cordon_set_device_setup;
void cordon_include_device_setup(struct cordon_call *call, struct cordon_parts *parts, struct device *dev);
void cordon_gain_device_setup(struct cordon_call *call, const struct cordon_clause *clause, struct device *dev);
extern const struct cordon_set cordon_set_devm_caps;
void cordon_include_devm_caps(struct cordon_call *call, struct cordon_parts *parts, struct device *dev, void *p, size_t size);
void cordon_gain_devm_caps(struct cordon_call *call, const struct cordon_clause *clause, struct device *dev, void *p, size_t size);
extern const struct cordon_set cordon_set_dma_pool_caps;
void cordon_include_dma_pool_caps(struct cordon_call *call, struct cordon_parts *parts, struct dma_pool *pool);
void cordon_gain_dma_pool_caps(struct cordon_call *call, const struct cordon_clause *clause, struct dma_pool *pool);
extern const struct cordon_set cordon_set_driver_hold;
void cordon_include_driver_hold(struct cordon_call *call, struct cordon_parts *parts, struct device_driver *drv);
void cordon_gain_driver_hold(struct cordon_call *call, const struct cordon_clause *clause, struct device_driver *drv);
extern const struct cordon_set cordon_set_file_caps;
void cordon_include_file_caps(struct cordon_call *call, struct cordon_parts *parts, struct file *file);
void cordon_gain_file_caps(struct cordon_call *call, const struct cordon_clause *clause, struct file *file);
extern const struct cordon_set cordon_set_firmware_caps;
void cordon_include_firmware_caps(struct cordon_call *call, struct cordon_parts *parts, const struct firmware *fw);
void cordon_gain_firmware_caps(struct cordon_call *call, const struct cordon_clause *clause, const struct firmware *fw);
extern const struct cordon_set cordon_set_frag_caps;
void cordon_include_frag_caps(struct cordon_call *call, struct cordon_parts *parts, struct page *page);
void cordon_gain_frag_caps(struct cordon_call *call, const struct cordon_clause *clause, struct page *page);
extern const struct cordon_set cordon_set_fwnode_hold;
void cordon_include_fwnode_hold(struct cordon_call *call, struct cordon_parts *parts, struct fwnode_handle *fwnode);
void cordon_gain_fwnode_hold(struct cordon_call *call, const struct cordon_clause *clause, struct fwnode_handle *fwnode);
extern const struct cordon_set cordon_set_gendisk_caps;
void cordon_include_gendisk_caps(struct cordon_call *call, struct cordon_parts *parts, struct gendisk *disk);
void cordon_gain_gendisk_caps(struct cordon_call *call, const struct cordon_clause *clause, struct gendisk *disk);
extern const struct cordon_set cordon_set_hid_caps;
void cordon_include_hid_caps(struct cordon_call *call, struct cordon_parts *parts, struct hid_device *hdev);
void cordon_gain_hid_caps(struct cordon_call *call, const struct cordon_clause *clause, struct hid_device *hdev);
extern const struct cordon_set cordon_set_hid_input_caps;
void cordon_include_hid_input_caps(struct cordon_call *call, struct cordon_parts *parts, struct hid_input *hi);
void cordon_gain_hid_input_caps(struct cordon_call *call, const struct cordon_clause *clause, struct hid_input *hi);
extern const struct cordon_set cordon_set_hid_inputs;
void cordon_include_hid_inputs(struct cordon_call *call, struct cordon_parts *parts, struct hid_device *hdev);
void cordon_gain_hid_inputs(struct cordon_call *call, const struct cordon_clause *clause, struct hid_device *hdev);
extern const struct cordon_set cordon_set_hid_report_caps;
void cordon_include_hid_report_caps(struct cordon_call *call, struct cordon_parts *parts, struct hid_device *hdev);
void cordon_gain_hid_report_caps(struct cordon_call *call, const struct cordon_clause *clause, struct hid_device *hdev);
extern const struct cordon_set cordon_set_hwmon_caps;
void cordon_include_hwmon_caps(struct cordon_call *call, struct cordon_parts *parts, struct device *dev);
void cordon_gain_hwmon_caps(struct cordon_call *call, const struct cordon_clause *clause, struct device *dev);
extern const struct cordon_set cordon_set_i2c_adapter_caps;
void cordon_include_i2c_adapter_caps(struct cordon_call *call, struct cordon_parts *parts, struct i2c_adapter *adap);
void cordon_gain_i2c_adapter_caps(struct cordon_call *call, const struct cordon_clause *clause, struct i2c_adapter *adap);
extern const struct cordon_set cordon_set_i2c_client_caps;
void cordon_include_i2c_client_caps(struct cordon_call *call, struct cordon_parts *parts, struct i2c_client *client);
void cordon_gain_i2c_client_caps(struct cordon_call *call, const struct cordon_clause *clause, struct i2c_client *client);
extern const struct cordon_set cordon_set_i2c_detect_caps;
void cordon_include_i2c_detect_caps(struct cordon_call *call, struct cordon_parts *parts, struct i2c_client *client, struct i2c_board_info *info);
void cordon_gain_i2c_detect_caps(struct cordon_call *call, const struct cordon_clause *clause, struct i2c_client *client, struct i2c_board_info *info);
extern const struct cordon_set cordon_set_i2c_made;
void cordon_include_i2c_made(struct cordon_call *call, struct cordon_parts *parts, struct i2c_client *client);
void cordon_gain_i2c_made(struct cordon_call *call, const struct cordon_clause *clause, struct i2c_client *client);
extern const struct cordon_set cordon_set_i2c_message_caps;
void cordon_include_i2c_message_caps(struct cordon_call *call, struct cordon_parts *parts, struct i2c_msg *msgs, int num);
void cordon_gain_i2c_message_caps(struct cordon_call *call, const struct cordon_clause *clause, struct i2c_msg *msgs, int num);
extern const struct cordon_set cordon_set_iio_poll_caps;
void cordon_include_iio_poll_caps(struct cordon_call *call, struct cordon_parts *parts, struct iio_poll_func *pf);
void cordon_gain_iio_poll_caps(struct cordon_call *call, const struct cordon_clause *clause, struct iio_poll_func *pf);
extern const struct cordon_set cordon_set_input_dev_caps;
void cordon_include_input_dev_caps(struct cordon_call *call, struct cordon_parts *parts, struct input_dev *dev);
void cordon_gain_input_dev_caps(struct cordon_call *call, const struct cordon_clause *clause, struct input_dev *dev);
extern const struct cordon_set cordon_set_integrity_caps;
void cordon_include_integrity_caps(struct cordon_call *call, struct cordon_parts *parts, struct bio_integrity_payload *bip);
void cordon_gain_integrity_caps(struct cordon_call *call, const struct cordon_clause *clause, struct bio_integrity_payload *bip);
extern const struct cordon_set cordon_set_ip_vs_caps;
void cordon_include_ip_vs_caps(struct cordon_call *call, struct cordon_parts *parts, struct ip_vs_service *svc);
void cordon_gain_ip_vs_caps(struct cordon_call *call, const struct cordon_clause *clause, struct ip_vs_service *svc);
extern const struct cordon_set cordon_set_irq_action_caps;
void cordon_include_irq_action_caps(struct cordon_call *call, struct cordon_parts *parts, void *action);
void cordon_gain_irq_action_caps(struct cordon_call *call, const struct cordon_clause *clause, void *action);
extern const struct cordon_set cordon_set_kpp_caps;
void cordon_include_kpp_caps(struct cordon_call *call, struct cordon_parts *parts, struct crypto_kpp *tfm);
void cordon_gain_kpp_caps(struct cordon_call *call, const struct cordon_clause *clause, struct crypto_kpp *tfm);
extern const struct cordon_set cordon_set_led_caps;
void cordon_include_led_caps(struct cordon_call *call, struct cordon_parts *parts, struct led_classdev *led_cdev);
void cordon_gain_led_caps(struct cordon_call *call, const struct cordon_clause *clause, struct led_classdev *led_cdev);
extern const struct cordon_set cordon_set_mdiobus_caps;
void cordon_include_mdiobus_caps(struct cordon_call *call, struct cordon_parts *parts, struct mii_bus *bus, size_t size);
void cordon_gain_mdiobus_caps(struct cordon_call *call, const struct cordon_clause *clause, struct mii_bus *bus, size_t size);
extern const struct cordon_set cordon_set_module_hold;
void cordon_include_module_hold(struct cordon_call *call, struct cordon_parts *parts, struct module *module);
void cordon_gain_module_hold(struct cordon_call *call, const struct cordon_clause *clause, struct module *module);
extern const struct cordon_set cordon_set_msi_caps;
void cordon_include_msi_caps(struct cordon_call *call, struct cordon_parts *parts, struct pci_dev *dev);
void cordon_gain_msi_caps(struct cordon_call *call, const struct cordon_clause *clause, struct pci_dev *dev);
extern const struct cordon_set cordon_set_msix_caps;
void cordon_include_msix_caps(struct cordon_call *call, struct cordon_parts *parts, struct pci_dev *dev, struct msix_entry *entries, int count);
void cordon_gain_msix_caps(struct cordon_call *call, const struct cordon_clause *clause, struct pci_dev *dev, struct msix_entry *entries, int count);
extern const struct cordon_set cordon_set_napi_caps;
void cordon_include_napi_caps(struct cordon_call *call, struct cordon_parts *parts, struct napi_struct *napi);
void cordon_gain_napi_caps(struct cordon_call *call, const struct cordon_clause *clause, struct napi_struct *napi);
extern const struct cordon_set cordon_set_netdev_caps;
void cordon_include_netdev_caps(struct cordon_call *call, struct cordon_parts *parts, struct net_device *dev, int sizeof_priv);
void cordon_gain_netdev_caps(struct cordon_call *call, const struct cordon_clause *clause, struct net_device *dev, int sizeof_priv);
extern const struct cordon_set cordon_set_nls_hold;
void cordon_include_nls_hold(struct cordon_call *call, struct cordon_parts *parts, struct nls_table *nls);
void cordon_gain_nls_hold(struct cordon_call *call, const struct cordon_clause *clause, struct nls_table *nls);
extern const struct cordon_set cordon_set_opal_caps;
void cordon_include_opal_caps(struct cordon_call *call, struct cordon_parts *parts, struct opal_dev *dev);
void cordon_gain_opal_caps(struct cordon_call *call, const struct cordon_clause *clause, struct opal_dev *dev);
extern const struct cordon_set cordon_set_page_caps;
void cordon_include_page_caps(struct cordon_call *call, struct cordon_parts *parts, struct page *page, unsigned int order);
void cordon_gain_page_caps(struct cordon_call *call, const struct cordon_clause *clause, struct page *page, unsigned int order);
extern const struct cordon_set cordon_set_pci_dev_caps;
void cordon_include_pci_dev_caps(struct cordon_call *call, struct cordon_parts *parts, struct pci_dev *dev);
void cordon_gain_pci_dev_caps(struct cordon_call *call, const struct cordon_clause *clause, struct pci_dev *dev);
extern const struct cordon_set cordon_set_pci_dev_hold;
void cordon_include_pci_dev_hold(struct cordon_call *call, struct cordon_parts *parts, struct pci_dev *dev);
void cordon_gain_pci_dev_hold(struct cordon_call *call, const struct cordon_clause *clause, struct pci_dev *dev);
extern const struct cordon_set cordon_set_pcim_mapped;
void cordon_include_pcim_mapped(struct cordon_call *call, struct cordon_parts *parts, struct pci_dev *pdev, int mask);
void cordon_gain_pcim_mapped(struct cordon_call *call, const struct cordon_clause *clause, struct pci_dev *pdev, int mask);
extern const struct cordon_set cordon_set_percpu_caps;
void cordon_include_percpu_caps(struct cordon_call *call, struct cordon_parts *parts, void *p, size_t size);
void cordon_gain_percpu_caps(struct cordon_call *call, const struct cordon_clause *clause, void *p, size_t size);
extern const struct cordon_set cordon_set_phy_attached;
void cordon_include_phy_attached(struct cordon_call *call, struct cordon_parts *parts, struct phy_device *phydev);
void cordon_gain_phy_attached(struct cordon_call *call, const struct cordon_clause *clause, struct phy_device *phydev);
extern const struct cordon_set cordon_set_phy_caps;
void cordon_include_phy_caps(struct cordon_call *call, struct cordon_parts *parts, struct phy_device *phydev);
void cordon_gain_phy_caps(struct cordon_call *call, const struct cordon_clause *clause, struct phy_device *phydev);
extern const struct cordon_set cordon_set_platform_caps;
void cordon_include_platform_caps(struct cordon_call *call, struct cordon_parts *parts, struct platform_device *pdev);
void cordon_gain_platform_caps(struct cordon_call *call, const struct cordon_clause *clause, struct platform_device *pdev);
extern const struct cordon_set cordon_set_platform_made;
void cordon_include_platform_made(struct cordon_call *call, struct cordon_parts *parts, struct platform_device *pdev);
void cordon_gain_platform_made(struct cordon_call *call, const struct cordon_clause *clause, struct platform_device *pdev);
extern const struct cordon_set cordon_set_queue_caps;
void cordon_include_queue_caps(struct cordon_call *call, struct cordon_parts *parts, struct request_queue *q);
void cordon_gain_queue_caps(struct cordon_call *call, const struct cordon_clause *clause, struct request_queue *q);
extern const struct cordon_set cordon_set_region_hold;
void cordon_include_region_hold(struct cordon_call *call, struct cordon_parts *parts, const void *start, struct resource *parent, resource_size_t n);
void cordon_gain_region_hold(struct cordon_call *call, const struct cordon_clause *clause, const void *start, struct resource *parent, resource_size_t n);
extern const struct cordon_set cordon_set_regmap_caps;
void cordon_include_regmap_caps(struct cordon_call *call, struct cordon_parts *parts, struct regmap *map);
void cordon_gain_regmap_caps(struct cordon_call *call, const struct cordon_clause *clause, struct regmap *map);
extern const struct cordon_set cordon_set_request_caps;
void cordon_include_request_caps(struct cordon_call *call, struct cordon_parts *parts, struct request *rq);
void cordon_gain_request_caps(struct cordon_call *call, const struct cordon_clause *clause, struct request *rq);
extern const struct cordon_set cordon_set_resource_caps;
void cordon_include_resource_caps(struct cordon_call *call, struct cordon_parts *parts, struct resource *res);
void cordon_gain_resource_caps(struct cordon_call *call, const struct cordon_clause *clause, struct resource *res);
extern const struct cordon_set cordon_set_serio_caps;
void cordon_include_serio_caps(struct cordon_call *call, struct cordon_parts *parts, struct serio *serio);
void cordon_gain_serio_caps(struct cordon_call *call, const struct cordon_clause *clause, struct serio *serio);
extern const struct cordon_set cordon_set_sg_chunk_caps;
void cordon_include_sg_chunk_caps(struct cordon_call *call, struct cordon_parts *parts, struct sg_table *table, unsigned int own);
void cordon_gain_sg_chunk_caps(struct cordon_call *call, const struct cordon_clause *clause, struct sg_table *table, unsigned int own);
extern const struct cordon_set cordon_set_shared_page_caps;
void cordon_include_shared_page_caps(struct cordon_call *call, struct cordon_parts *parts, struct page *page);
void cordon_gain_shared_page_caps(struct cordon_call *call, const struct cordon_clause *clause, struct page *page);
extern const struct cordon_set cordon_set_skb_caps;
void cordon_include_skb_caps(struct cordon_call *call, struct cordon_parts *parts, struct sk_buff *skb);
void cordon_gain_skb_caps(struct cordon_call *call, const struct cordon_clause *clause, struct sk_buff *skb);
extern const struct cordon_set cordon_set_snd_caps;
void cordon_include_snd_caps(struct cordon_call *call, struct cordon_parts *parts, struct device *parent, struct snd_card *card, size_t extra, struct snd_pcm *pcm, struct snd_kcontrol *control);
void cordon_gain_snd_caps(struct cordon_call *call, const struct cordon_clause *clause, struct device *parent, struct snd_card *card, size_t extra, struct snd_pcm *pcm, struct snd_kcontrol *control);
extern const struct cordon_set cordon_set_snd_control_caps;
void cordon_include_snd_control_caps(struct cordon_call *call, struct cordon_parts *parts, struct snd_kcontrol *control);
void cordon_gain_snd_control_caps(struct cordon_call *call, const struct cordon_clause *clause, struct snd_kcontrol *control);
extern const struct cordon_set cordon_set_snd_substream_caps;
void cordon_include_snd_substream_caps(struct cordon_call *call, struct cordon_parts *parts, struct snd_pcm_substream *substream);
void cordon_gain_snd_substream_caps(struct cordon_call *call, const struct cordon_clause *clause, struct snd_pcm_substream *substream);
extern const struct cordon_set cordon_set_spi_caps;
void cordon_include_spi_caps(struct cordon_call *call, struct cordon_parts *parts, struct spi_device *spi);
void cordon_gain_spi_caps(struct cordon_call *call, const struct cordon_clause *clause, struct spi_device *spi);
extern const struct cordon_set cordon_set_tag_set_caps;
void cordon_include_tag_set_caps(struct cordon_call *call, struct cordon_parts *parts, struct blk_mq_tag_set *set);
void cordon_gain_tag_set_caps(struct cordon_call *call, const struct cordon_clause *clause, struct blk_mq_tag_set *set);
extern const struct cordon_set cordon_set_thread_caps;
void cordon_include_thread_caps(struct cordon_call *call, struct cordon_parts *parts, struct task_struct *k);
void cordon_gain_thread_caps(struct cordon_call *call, const struct cordon_clause *clause, struct task_struct *k);
extern const struct cordon_set cordon_set_txq_caps;
void cordon_include_txq_caps(struct cordon_call *call, struct cordon_parts *parts, struct netdev_queue *txq);
void cordon_gain_txq_caps(struct cordon_call *call, const struct cordon_clause *clause, struct netdev_queue *txq);
extern const struct cordon_set cordon_set_urb_frames;
void cordon_include_urb_frames(struct cordon_call *call, struct cordon_parts *parts, struct urb *urb, int count);
void cordon_gain_urb_frames(struct cordon_call *call, const struct cordon_clause *clause, struct urb *urb, int count);
extern const struct cordon_set cordon_set_urb_hold;
void cordon_include_urb_hold(struct cordon_call *call, struct cordon_parts *parts, struct urb *urb);
void cordon_gain_urb_hold(struct cordon_call *call, const struct cordon_clause *clause, struct urb *urb);
extern const struct cordon_set cordon_set_uring_caps;
void cordon_include_uring_caps(struct cordon_call *call, struct cordon_parts *parts, struct io_uring_cmd *cmd);
void cordon_gain_uring_caps(struct cordon_call *call, const struct cordon_clause *clause, struct io_uring_cmd *cmd);
extern const struct cordon_set cordon_set_usb_dev_hold;
void cordon_include_usb_dev_hold(struct cordon_call *call, struct cordon_parts *parts, struct usb_device *dev);
void cordon_gain_usb_dev_hold(struct cordon_call *call, const struct cordon_clause *clause, struct usb_device *dev);
extern const struct cordon_set cordon_set_usb_interface_caps;
void cordon_include_usb_interface_caps(struct cordon_call *call, struct cordon_parts *parts, struct usb_interface *intf);
void cordon_gain_usb_interface_caps(struct cordon_call *call, const struct cordon_clause *clause, struct usb_interface *intf);
extern const struct cordon_set cordon_set_usb_intf_hold;
void cordon_include_usb_intf_hold(struct cordon_call *call, struct cordon_parts *parts, struct usb_interface *intf);
void cordon_gain_usb_intf_hold(struct cordon_call *call, const struct cordon_clause *clause, struct usb_interface *intf);
extern const struct cordon_set cordon_set_usbnet_caps;
void cordon_include_usbnet_caps(struct cordon_call *call, struct cordon_parts *parts, struct usbnet *dev);
void cordon_gain_usbnet_caps(struct cordon_call *call, const struct cordon_clause *clause, struct usbnet *dev);
extern const struct cordon_set cordon_set_user_bio;
void cordon_include_user_bio(struct cordon_call *call, struct cordon_parts *parts, struct bio *bio);
void cordon_gain_user_bio(struct cordon_call *call, const struct cordon_clause *clause, struct bio *bio);
extern const struct cordon_set cordon_set_vector_caps;
void cordon_include_vector_caps(struct cordon_call *call, struct cordon_parts *parts, struct pci_dev *dev, int count);
void cordon_gain_vector_caps(struct cordon_call *call, const struct cordon_clause *clause, struct pci_dev *dev, int count);
extern const struct cordon_set cordon_set_virtio_caps;
void cordon_include_virtio_caps(struct cordon_call *call, struct cordon_parts *parts, struct virtio_device *dev);
void cordon_gain_virtio_caps(struct cordon_call *call, const struct cordon_clause *clause, struct virtio_device *dev);
extern const struct cordon_set cordon_set_watchdog_caps;
void cordon_include_watchdog_caps(struct cordon_call *call, struct cordon_parts *parts, struct watchdog_device *wdd);
void cordon_gain_watchdog_caps(struct cordon_call *call, const struct cordon_clause *clause, struct watchdog_device *wdd);
extern const struct cordon_set cordon_set_xdp_frame_caps;
void cordon_include_xdp_frame_caps(struct cordon_call *call, struct cordon_parts *parts, struct xdp_frame *frame);
void cordon_gain_xdp_frame_caps(struct cordon_call *call, const struct cordon_clause *clause, struct xdp_frame *frame);

extern const struct cordon_release cordon_release___free_pages;
extern const struct cordon_release cordon_release_bitmap_free;
extern const struct cordon_release cordon_release_dma_free_attrs;
extern const struct cordon_release cordon_release_dma_pool_free;
extern const struct cordon_release cordon_release_free_cpumask_var;
extern const struct cordon_release cordon_release_iounmap;
extern const struct cordon_release cordon_release_kfree;
extern const struct cordon_release cordon_release_kmem_cache_free;
extern const struct cordon_release cordon_release_kvfree;
extern const struct cordon_release cordon_release_mempool_free;
extern const struct cordon_release cordon_release_memunmap;
extern const struct cordon_release cordon_release_page_frag_free;
extern const struct cordon_release cordon_release_pci_iounmap;
extern const struct cordon_release cordon_release_pci_unmap_rom;
extern const struct cordon_release cordon_release_usb_free_coherent;
extern const struct cordon_release cordon_release_vfree;
extern const struct cordon_release *const cordon_releases___free_pages[];
extern const struct cordon_release *const cordon_releases_bitmap_free[];
extern const struct cordon_release *const cordon_releases_dma_free_attrs[];
extern const struct cordon_release *const cordon_releases_dma_pool_free[];
extern const struct cordon_release *const cordon_releases_free_cpumask_var[];
extern const struct cordon_release *const cordon_releases_iounmap[];
extern const struct cordon_release *const cordon_releases_kfree[];
extern const struct cordon_release *const cordon_releases_kfree__kvfree[];
extern const struct cordon_release *const cordon_releases_kmem_cache_free[];
extern const struct cordon_release *const cordon_releases_kvfree[];
extern const struct cordon_release *const cordon_releases_mempool_free[];
extern const struct cordon_release *const cordon_releases_memunmap[];
extern const struct cordon_release *const cordon_releases_page_frag_free[];
extern const struct cordon_release *const cordon_releases_pci_iounmap[];
extern const struct cordon_release *const cordon_releases_pci_unmap_rom[];
extern const struct cordon_release *const cordon_releases_usb_free_coherent[];
extern const struct cordon_release *const cordon_releases_vfree[];
extern const struct cordon_inverse cordon_inverse___cpuhp_remove_state;
extern const struct cordon_inverse cordon_inverse___cpuhp_state_remove_instance;
extern const struct cordon_inverse cordon_inverse___netif_napi_del;
extern const struct cordon_inverse cordon_inverse___release_region;
extern const struct cordon_inverse cordon_inverse___srcu_read_unlock;
extern const struct cordon_inverse cordon_inverse__raw_read_unlock;
extern const struct cordon_inverse cordon_inverse__raw_read_unlock_bh;
extern const struct cordon_inverse cordon_inverse__raw_read_unlock_irq;
extern const struct cordon_inverse cordon_inverse__raw_read_unlock_irqrestore;
extern const struct cordon_inverse cordon_inverse__raw_spin_unlock;
extern const struct cordon_inverse cordon_inverse__raw_spin_unlock_bh;
extern const struct cordon_inverse cordon_inverse__raw_spin_unlock_irq;
extern const struct cordon_inverse cordon_inverse__raw_spin_unlock_irqrestore;
extern const struct cordon_inverse cordon_inverse__raw_write_unlock;
extern const struct cordon_inverse cordon_inverse__raw_write_unlock_bh;
extern const struct cordon_inverse cordon_inverse__raw_write_unlock_irq;
extern const struct cordon_inverse cordon_inverse__raw_write_unlock_irqrestore;
extern const struct cordon_inverse cordon_inverse_async_synchronize_full_domain;
extern const struct cordon_inverse cordon_inverse_atomic_notifier_chain_unregister;
extern const struct cordon_inverse cordon_inverse_badblocks_exit;
extern const struct cordon_inverse cordon_inverse_blk_mq_destroy_queue;
extern const struct cordon_inverse cordon_inverse_blk_mq_free_tag_set;
extern const struct cordon_inverse cordon_inverse_blk_put_queue;
extern const struct cordon_inverse cordon_inverse_blocking_notifier_chain_unregister;
extern const struct cordon_inverse cordon_inverse_cancel_delayed_work_sync;
extern const struct cordon_inverse cordon_inverse_cancel_work_sync;
extern const struct cordon_inverse cordon_inverse_cdev_device_del;
extern const struct cordon_inverse cordon_inverse_class_destroy;
extern const struct cordon_inverse cordon_inverse_cleanup_srcu_struct;
extern const struct cordon_inverse cordon_inverse_configfs_unregister_subsystem;
extern const struct cordon_inverse cordon_inverse_cpu_latency_qos_remove_request;
extern const struct cordon_inverse cordon_inverse_cpus_read_unlock;
extern const struct cordon_inverse cordon_inverse_crypto_destroy_tfm;
extern const struct cordon_inverse cordon_inverse_crypto_unregister_alg;
extern const struct cordon_inverse cordon_inverse_crypto_unregister_shash;
extern const struct cordon_inverse cordon_inverse_crypto_unregister_shashes;
extern const struct cordon_inverse cordon_inverse_debugfs_remove;
extern const struct cordon_inverse cordon_inverse_del_gendisk;
extern const struct cordon_inverse cordon_inverse_destroy_workqueue;
extern const struct cordon_inverse cordon_inverse_device_del;
extern const struct cordon_inverse cordon_inverse_device_remove_bin_file;
extern const struct cordon_inverse cordon_inverse_device_remove_file;
extern const struct cordon_inverse cordon_inverse_devm_free_irq;
extern const struct cordon_inverse cordon_inverse_dma_free_attrs;
extern const struct cordon_inverse cordon_inverse_dma_pool_destroy;
extern const struct cordon_inverse cordon_inverse_dma_pool_free;
extern const struct cordon_inverse cordon_inverse_dma_unmap_page_attrs;
extern const struct cordon_inverse cordon_inverse_dma_unmap_sg_attrs;
extern const struct cordon_inverse cordon_inverse_driver_unregister;
extern const struct cordon_inverse cordon_inverse_finish_wait;
extern const struct cordon_inverse cordon_inverse_free_irq;
extern const struct cordon_inverse cordon_inverse_free_opal_dev;
extern const struct cordon_inverse cordon_inverse_free_percpu;
extern const struct cordon_inverse cordon_inverse_fwnode_handle_put;
extern const struct cordon_inverse cordon_inverse_hid_hw_close;
extern const struct cordon_inverse cordon_inverse_hid_hw_stop;
extern const struct cordon_inverse cordon_inverse_hid_unregister_driver;
extern const struct cordon_inverse cordon_inverse_hrtimer_cancel;
extern const struct cordon_inverse cordon_inverse_hwmon_device_unregister;
extern const struct cordon_inverse cordon_inverse_hwrng_unregister;
extern const struct cordon_inverse cordon_inverse_i2c_del_adapter;
extern const struct cordon_inverse cordon_inverse_i2c_del_driver;
extern const struct cordon_inverse cordon_inverse_i2c_unregister_device;
extern const struct cordon_inverse cordon_inverse_iio_device_release_direct_mode;
extern const struct cordon_inverse cordon_inverse_iio_device_unregister;
extern const struct cordon_inverse cordon_inverse_iio_map_array_unregister;
extern const struct cordon_inverse cordon_inverse_iio_triggered_buffer_cleanup;
extern const struct cordon_inverse cordon_inverse_input_free_device;
extern const struct cordon_inverse cordon_inverse_input_unregister_device;
extern const struct cordon_inverse cordon_inverse_kernel_fpu_end;
extern const struct cordon_inverse cordon_inverse_kmem_cache_destroy;
extern const struct cordon_inverse cordon_inverse_kthread_stop;
extern const struct cordon_inverse cordon_inverse_led_classdev_unregister;
extern const struct cordon_inverse cordon_inverse_mdiobus_unregister;
extern const struct cordon_inverse cordon_inverse_mempool_destroy;
extern const struct cordon_inverse cordon_inverse_module_put;
extern const struct cordon_inverse cordon_inverse_mutex_unlock;
extern const struct cordon_inverse cordon_inverse_net_failover_destroy;
extern const struct cordon_inverse cordon_inverse_netif_tx_unlock;
extern const struct cordon_inverse cordon_inverse_pci_cfg_access_unlock;
extern const struct cordon_inverse cordon_inverse_pci_dev_put;
extern const struct cordon_inverse cordon_inverse_pci_disable_device;
extern const struct cordon_inverse cordon_inverse_pci_disable_msi;
extern const struct cordon_inverse cordon_inverse_pci_disable_msix;
extern const struct cordon_inverse cordon_inverse_pci_disable_sriov;
extern const struct cordon_inverse cordon_inverse_pci_free_irq;
extern const struct cordon_inverse cordon_inverse_pci_free_irq_vectors;
extern const struct cordon_inverse cordon_inverse_pci_release_region;
extern const struct cordon_inverse cordon_inverse_pci_release_regions;
extern const struct cordon_inverse cordon_inverse_pci_release_selected_regions;
extern const struct cordon_inverse cordon_inverse_pci_unregister_driver;
extern const struct cordon_inverse cordon_inverse_phy_disconnect;
extern const struct cordon_inverse cordon_inverse_phy_drivers_unregister;
extern const struct cordon_inverse cordon_inverse_platform_device_del;
extern const struct cordon_inverse cordon_inverse_platform_device_put;
extern const struct cordon_inverse cordon_inverse_platform_device_unregister;
extern const struct cordon_inverse cordon_inverse_platform_driver_unregister;
extern const struct cordon_inverse cordon_inverse_ptp_clock_unregister;
extern const struct cordon_inverse cordon_inverse_put_device;
extern const struct cordon_inverse cordon_inverse_put_disk;
extern const struct cordon_inverse cordon_inverse_raw_notifier_chain_unregister;
extern const struct cordon_inverse cordon_inverse_rc_map_unregister;
extern const struct cordon_inverse cordon_inverse_regmap_exit;
extern const struct cordon_inverse cordon_inverse_regulator_bulk_disable;
extern const struct cordon_inverse cordon_inverse_regulator_disable;
extern const struct cordon_inverse cordon_inverse_release_firmware;
extern const struct cordon_inverse cordon_inverse_rfkill_unregister;
extern const struct cordon_inverse cordon_inverse_rtnl_link_unregister;
extern const struct cordon_inverse cordon_inverse_rtnl_unlock;
extern const struct cordon_inverse cordon_inverse_serio_close;
extern const struct cordon_inverse cordon_inverse_serio_unregister_driver;
extern const struct cordon_inverse cordon_inverse_sysfs_remove_bin_file;
extern const struct cordon_inverse cordon_inverse_sysfs_remove_file_ns;
extern const struct cordon_inverse cordon_inverse_sysfs_remove_group;
extern const struct cordon_inverse cordon_inverse_sysfs_remove_groups;
extern const struct cordon_inverse cordon_inverse_sysfs_remove_link;
extern const struct cordon_inverse cordon_inverse_tasklet_kill;
extern const struct cordon_inverse cordon_inverse_timer_delete_sync;
extern const struct cordon_inverse cordon_inverse_unload_nls;
extern const struct cordon_inverse cordon_inverse_unregister_blkdev;
extern const struct cordon_inverse cordon_inverse_unregister_chrdev_region;
extern const struct cordon_inverse cordon_inverse_unregister_ip_vs_scheduler;
extern const struct cordon_inverse cordon_inverse_unregister_netdev;
extern const struct cordon_inverse cordon_inverse_unregister_netdevice_notifier;
extern const struct cordon_inverse cordon_inverse_unregister_nls;
extern const struct cordon_inverse cordon_inverse_unregister_pm_notifier;
extern const struct cordon_inverse cordon_inverse_unregister_reboot_notifier;
extern const struct cordon_inverse cordon_inverse_unregister_virtio_driver;
extern const struct cordon_inverse cordon_inverse_up_read;
extern const struct cordon_inverse cordon_inverse_up_write;
extern const struct cordon_inverse cordon_inverse_usb_autopm_put_interface;
extern const struct cordon_inverse cordon_inverse_usb_autopm_put_interface_async;
extern const struct cordon_inverse cordon_inverse_usb_deregister;
extern const struct cordon_inverse cordon_inverse_usb_driver_release_interface;
extern const struct cordon_inverse cordon_inverse_usb_kill_urb;
extern const struct cordon_inverse cordon_inverse_usb_put_dev;
extern const struct cordon_inverse cordon_inverse_usb_put_intf;
extern const struct cordon_inverse cordon_inverse_watchdog_unregister_device;
extern const struct cordon_inverse cordon_inverse_xdp_rxq_info_unreg;
extern const struct cordon_inverse cordon_inverse_xp_dma_unmap;
extern const struct cordon_inverse cordon_inverse_xt_unregister_match;
extern const struct cordon_inverse cordon_inverse_xt_unregister_matches;
extern const struct cordon_inverse cordon_inverse_xt_unregister_target;
extern const struct cordon_inverse cordon_inverse_xt_unregister_targets;
extern const struct cordon_contract cordon_import___SCK__tp_func_block_bio_complete;
extern const struct cordon_contract cordon_import___SCK__tp_func_block_bio_remap;
extern const struct cordon_contract cordon_import___SCK__tp_func_xdp_exception;
extern const struct cordon_contract cordon_import___SCT__cond_resched;
extern const struct cordon_contract cordon_import___SCT__might_resched;
extern const struct cordon_contract cordon_import___SCT__preempt_schedule;
extern const struct cordon_contract cordon_import___SCT__preempt_schedule_notrace;
extern const struct cordon_contract cordon_import___SCT__tp_func_block_bio_complete;
extern const struct cordon_contract cordon_import___SCT__tp_func_block_bio_remap;
extern const struct cordon_contract cordon_import___SCT__tp_func_xdp_exception;
extern const struct cordon_contract cordon_import____pskb_trim;
extern const struct cordon_contract cordon_import____ratelimit;
extern const struct cordon_contract cordon_import___alloc_percpu;
extern const struct cordon_contract cordon_import___alloc_percpu_gfp;
extern const struct cordon_contract cordon_import___alloc_skb;
extern const struct cordon_contract cordon_import___bitmap_andnot;
extern const struct cordon_contract cordon_import___bitmap_weight;
extern const struct cordon_contract cordon_import___blk_alloc_disk;
extern const struct cordon_contract cordon_import___blk_mq_alloc_disk;
extern const struct cordon_contract cordon_import___blk_mq_end_request;
extern const struct cordon_contract cordon_import___blk_rq_map_sg;
extern const struct cordon_contract cordon_import___check_object_size;
extern const struct cordon_contract cordon_import___class_create;
extern const struct cordon_contract cordon_import___const_udelay;
extern const struct cordon_contract cordon_import___cpu_online_mask;
extern const struct cordon_contract cordon_import___cpu_possible_mask;
extern const struct cordon_contract cordon_import___cpuhp_remove_state;
extern const struct cordon_contract cordon_import___cpuhp_setup_state;
extern const struct cordon_contract cordon_import___cpuhp_state_add_instance;
extern const struct cordon_contract cordon_import___cpuhp_state_remove_instance;
extern const struct cordon_contract cordon_import___crypto_memneq;
extern const struct cordon_contract cordon_import___dev_fwnode;
extern const struct cordon_contract cordon_import___dev_fwnode_const;
extern const struct cordon_contract cordon_import___dev_get_by_index;
extern const struct cordon_contract cordon_import___dev_get_by_name;
extern const struct cordon_contract cordon_import___dev_kfree_skb_any;
extern const struct cordon_contract cordon_import___dev_kfree_skb_irq;
extern const struct cordon_contract cordon_import___dev_queue_xmit;
extern const struct cordon_contract cordon_import___devm_iio_device_register;
extern const struct cordon_contract cordon_import___devm_regmap_init;
extern const struct cordon_contract cordon_import___devm_regmap_init_i2c;
extern const struct cordon_contract cordon_import___devm_regmap_init_spi;
extern const struct cordon_contract cordon_import___devm_release_region;
extern const struct cordon_contract cordon_import___devm_request_region;
extern const struct cordon_contract cordon_import___do_once_done;
extern const struct cordon_contract cordon_import___do_once_start;
extern const struct cordon_contract cordon_import___dynamic_dev_dbg;
extern const struct cordon_contract cordon_import___dynamic_netdev_dbg;
extern const struct cordon_contract cordon_import___dynamic_pr_debug;
extern const struct cordon_contract cordon_import___fentry__;
extern const struct cordon_contract cordon_import___flush_workqueue;
extern const struct cordon_contract cordon_import___folio_put;
extern const struct cordon_contract cordon_import___free_pages;
extern const struct cordon_contract cordon_import___genphy_config_aneg;
extern const struct cordon_contract cordon_import___get_free_pages;
extern const struct cordon_contract cordon_import___get_user_1;
extern const struct cordon_contract cordon_import___get_user_2;
extern const struct cordon_contract cordon_import___get_user_4;
extern const struct cordon_contract cordon_import___get_user_8;
extern const struct cordon_contract cordon_import___hid_register_driver;
extern const struct cordon_contract cordon_import___hw_addr_sync_dev;
extern const struct cordon_contract cordon_import___hw_addr_unsync_dev;
extern const struct cordon_contract cordon_import___i2c_transfer;
extern const struct cordon_contract cordon_import___iio_device_register;
extern const struct cordon_contract cordon_import___init_rwsem;
extern const struct cordon_contract cordon_import___init_swait_queue_head;
extern const struct cordon_contract cordon_import___init_waitqueue_head;
extern const struct cordon_contract cordon_import___irq_apply_affinity_hint;
extern const struct cordon_contract cordon_import___kmalloc;
extern const struct cordon_contract cordon_import___kmalloc_node;
extern const struct cordon_contract cordon_import___list_add_valid;
extern const struct cordon_contract cordon_import___list_del_entry_valid;
extern const struct cordon_contract cordon_import___local_bh_enable_ip;
extern const struct cordon_contract cordon_import___mdiobus_read;
extern const struct cordon_contract cordon_import___mdiobus_register;
extern const struct cordon_contract cordon_import___mdiobus_write;
extern const struct cordon_contract cordon_import___module_get;
extern const struct cordon_contract cordon_import___msecs_to_jiffies;
extern const struct cordon_contract cordon_import___mutex_init;
extern const struct cordon_contract cordon_import___napi_alloc_frag_align;
extern const struct cordon_contract cordon_import___napi_alloc_skb;
extern const struct cordon_contract cordon_import___napi_schedule;
extern const struct cordon_contract cordon_import___napi_schedule_irqoff;
extern const struct cordon_contract cordon_import___netdev_alloc_frag_align;
extern const struct cordon_contract cordon_import___netdev_alloc_skb;
extern const struct cordon_contract cordon_import___netif_napi_del;
extern const struct cordon_contract cordon_import___netif_set_xps_queue;
extern const struct cordon_contract cordon_import___node_distance;
extern const struct cordon_contract cordon_import___num_online_cpus;
extern const struct cordon_contract cordon_import___pci_register_driver;
extern const struct cordon_contract cordon_import___per_cpu_offset;
extern const struct cordon_contract cordon_import___phy_modify_mmd;
extern const struct cordon_contract cordon_import___phy_modify_mmd_changed;
extern const struct cordon_contract cordon_import___phy_read_mmd;
extern const struct cordon_contract cordon_import___phy_write_mmd;
extern const struct cordon_contract cordon_import___platform_driver_probe;
extern const struct cordon_contract cordon_import___platform_driver_register;
extern const struct cordon_contract cordon_import___pm_runtime_disable;
extern const struct cordon_contract cordon_import___pm_runtime_idle;
extern const struct cordon_contract cordon_import___pm_runtime_resume;
extern const struct cordon_contract cordon_import___pm_runtime_set_status;
extern const struct cordon_contract cordon_import___pm_runtime_suspend;
extern const struct cordon_contract cordon_import___pm_runtime_use_autosuspend;
extern const struct cordon_contract cordon_import___preempt_count;
extern const struct cordon_contract cordon_import___printk_ratelimit;
extern const struct cordon_contract cordon_import___pskb_pull_tail;
extern const struct cordon_contract cordon_import___put_devmap_managed_page_refs;
extern const struct cordon_contract cordon_import___put_user_1;
extern const struct cordon_contract cordon_import___put_user_2;
extern const struct cordon_contract cordon_import___put_user_4;
extern const struct cordon_contract cordon_import___put_user_8;
extern const struct cordon_contract cordon_import___rcu_read_lock;
extern const struct cordon_contract cordon_import___rcu_read_unlock;
extern const struct cordon_contract cordon_import___refrigerator;
extern const struct cordon_contract cordon_import___register_blkdev;
extern const struct cordon_contract cordon_import___register_nls;
extern const struct cordon_contract cordon_import___regmap_init_i2c;
extern const struct cordon_contract cordon_import___regmap_init_spi;
extern const struct cordon_contract cordon_import___release_region;
extern const struct cordon_contract cordon_import___request_module;
extern const struct cordon_contract cordon_import___request_region;
extern const struct cordon_contract cordon_import___rtnl_link_register;
extern const struct cordon_contract cordon_import___rtnl_link_unregister;
extern const struct cordon_contract cordon_import___serio_register_driver;
extern const struct cordon_contract cordon_import___skb_flow_dissect;
extern const struct cordon_contract cordon_import___skb_pad;
extern const struct cordon_contract cordon_import___spi_register_driver;
extern const struct cordon_contract cordon_import___srcu_read_lock;
extern const struct cordon_contract cordon_import___srcu_read_unlock;
extern const struct cordon_contract cordon_import___stack_chk_fail;
extern const struct cordon_contract cordon_import___sw_hweight32;
extern const struct cordon_contract cordon_import___sw_hweight64;
extern const struct cordon_contract cordon_import___sysfs_match_string;
extern const struct cordon_contract cordon_import___tasklet_hi_schedule;
extern const struct cordon_contract cordon_import___tasklet_schedule;
extern const struct cordon_contract cordon_import___trace_trigger_soft_disabled;
extern const struct cordon_contract cordon_import___tracepoint_block_bio_complete;
extern const struct cordon_contract cordon_import___tracepoint_block_bio_remap;
extern const struct cordon_contract cordon_import___tracepoint_xdp_exception;
extern const struct cordon_contract cordon_import___udelay;
extern const struct cordon_contract cordon_import___usb_get_extra_descriptor;
extern const struct cordon_contract cordon_import___usecs_to_jiffies;
extern const struct cordon_contract cordon_import___vmalloc;
extern const struct cordon_contract cordon_import___wake_up;
extern const struct cordon_contract cordon_import___warn_printk;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_r10;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_r11;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_r12;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_r13;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_r14;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_r15;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_r8;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_r9;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_rax;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_rbp;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_rbx;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_rcx;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_rdi;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_rdx;
extern const struct cordon_contract cordon_import___x86_indirect_thunk_rsi;
extern const struct cordon_contract cordon_import___x86_return_thunk;
extern const struct cordon_contract cordon_import___xa_cmpxchg;
extern const struct cordon_contract cordon_import___xa_erase;
extern const struct cordon_contract cordon_import___xa_insert;
extern const struct cordon_contract cordon_import___xa_store;
extern const struct cordon_contract cordon_import___xdp_rxq_info_reg;
extern const struct cordon_contract cordon_import__copy_from_user;
extern const struct cordon_contract cordon_import__copy_to_user;
extern const struct cordon_contract cordon_import__ctype;
extern const struct cordon_contract cordon_import__dev_alert;
extern const struct cordon_contract cordon_import__dev_crit;
extern const struct cordon_contract cordon_import__dev_emerg;
extern const struct cordon_contract cordon_import__dev_err;
extern const struct cordon_contract cordon_import__dev_info;
extern const struct cordon_contract cordon_import__dev_notice;
extern const struct cordon_contract cordon_import__dev_printk;
extern const struct cordon_contract cordon_import__dev_warn;
extern const struct cordon_contract cordon_import__find_first_bit;
extern const struct cordon_contract cordon_import__find_first_zero_bit;
extern const struct cordon_contract cordon_import__find_last_bit;
extern const struct cordon_contract cordon_import__find_next_bit;
extern const struct cordon_contract cordon_import__find_next_zero_bit;
extern const struct cordon_contract cordon_import__printk;
extern const struct cordon_contract cordon_import__raw_read_lock;
extern const struct cordon_contract cordon_import__raw_read_lock_bh;
extern const struct cordon_contract cordon_import__raw_read_lock_irq;
extern const struct cordon_contract cordon_import__raw_read_lock_irqsave;
extern const struct cordon_contract cordon_import__raw_read_unlock;
extern const struct cordon_contract cordon_import__raw_read_unlock_bh;
extern const struct cordon_contract cordon_import__raw_read_unlock_irq;
extern const struct cordon_contract cordon_import__raw_read_unlock_irqrestore;
extern const struct cordon_contract cordon_import__raw_spin_lock;
extern const struct cordon_contract cordon_import__raw_spin_lock_bh;
extern const struct cordon_contract cordon_import__raw_spin_lock_irq;
extern const struct cordon_contract cordon_import__raw_spin_lock_irqsave;
extern const struct cordon_contract cordon_import__raw_spin_trylock;
extern const struct cordon_contract cordon_import__raw_spin_trylock_bh;
extern const struct cordon_contract cordon_import__raw_spin_unlock;
extern const struct cordon_contract cordon_import__raw_spin_unlock_bh;
extern const struct cordon_contract cordon_import__raw_spin_unlock_irq;
extern const struct cordon_contract cordon_import__raw_spin_unlock_irqrestore;
extern const struct cordon_contract cordon_import__raw_write_lock;
extern const struct cordon_contract cordon_import__raw_write_lock_bh;
extern const struct cordon_contract cordon_import__raw_write_lock_irq;
extern const struct cordon_contract cordon_import__raw_write_lock_irqsave;
extern const struct cordon_contract cordon_import__raw_write_unlock;
extern const struct cordon_contract cordon_import__raw_write_unlock_bh;
extern const struct cordon_contract cordon_import__raw_write_unlock_irq;
extern const struct cordon_contract cordon_import__raw_write_unlock_irqrestore;
extern const struct cordon_contract cordon_import_ack_all_badblocks;
extern const struct cordon_contract cordon_import_acpi_check_region;
extern const struct cordon_contract cordon_import_acpi_check_resource_conflict;
extern const struct cordon_contract cordon_import_acpi_storage_d3;
extern const struct cordon_contract cordon_import_add_timer;
extern const struct cordon_contract cordon_import_add_timer_on;
extern const struct cordon_contract cordon_import_add_uevent_var;
extern const struct cordon_contract cordon_import_alloc_chrdev_region;
extern const struct cordon_contract cordon_import_alloc_cpumask_var_node;
extern const struct cordon_contract cordon_import_alloc_etherdev_mqs;
extern const struct cordon_contract cordon_import_alloc_netdev_mqs;
extern const struct cordon_contract cordon_import_alloc_pages;
extern const struct cordon_contract cordon_import_alloc_workqueue;
extern const struct cordon_contract cordon_import_arch_phys_wc_add;
extern const struct cordon_contract cordon_import_arch_phys_wc_del;
extern const struct cordon_contract cordon_import_async_schedule_node;
extern const struct cordon_contract cordon_import_async_schedule_node_domain;
extern const struct cordon_contract cordon_import_async_synchronize_full_domain;
extern const struct cordon_contract cordon_import_atomic_notifier_call_chain;
extern const struct cordon_contract cordon_import_atomic_notifier_chain_register;
extern const struct cordon_contract cordon_import_atomic_notifier_chain_unregister;
extern const struct cordon_contract cordon_import_autoremove_wake_function;
extern const struct cordon_contract cordon_import_badblocks_check;
extern const struct cordon_contract cordon_import_badblocks_clear;
extern const struct cordon_contract cordon_import_badblocks_exit;
extern const struct cordon_contract cordon_import_badblocks_init;
extern const struct cordon_contract cordon_import_badblocks_set;
extern const struct cordon_contract cordon_import_badblocks_show;
extern const struct cordon_contract cordon_import_badblocks_store;
extern const struct cordon_contract cordon_import_bcmp;
extern const struct cordon_contract cordon_import_bdev_disk_changed;
extern const struct cordon_contract cordon_import_bdev_end_io_acct;
extern const struct cordon_contract cordon_import_bdev_nr_zones;
extern const struct cordon_contract cordon_import_bdev_start_io_acct;
extern const struct cordon_contract cordon_import_bin2hex;
extern const struct cordon_contract cordon_import_bio_associate_blkg;
extern const struct cordon_contract cordon_import_bio_endio;
extern const struct cordon_contract cordon_import_bio_integrity_add_page;
extern const struct cordon_contract cordon_import_bio_integrity_alloc;
extern const struct cordon_contract cordon_import_bio_poll;
extern const struct cordon_contract cordon_import_bio_split_to_limits;
extern const struct cordon_contract cordon_import_bitmap_alloc;
extern const struct cordon_contract cordon_import_bitmap_free;
extern const struct cordon_contract cordon_import_bitmap_zalloc;
extern const struct cordon_contract cordon_import_bitmap_zalloc_node;
extern const struct cordon_contract cordon_import_blk_execute_rq;
extern const struct cordon_contract cordon_import_blk_execute_rq_nowait;
extern const struct cordon_contract cordon_import_blk_freeze_queue_start;
extern const struct cordon_contract cordon_import_blk_integrity_register;
extern const struct cordon_contract cordon_import_blk_integrity_unregister;
extern const struct cordon_contract cordon_import_blk_mark_disk_dead;
extern const struct cordon_contract cordon_import_blk_mq_alloc_request;
extern const struct cordon_contract cordon_import_blk_mq_alloc_request_hctx;
extern const struct cordon_contract cordon_import_blk_mq_alloc_tag_set;
extern const struct cordon_contract cordon_import_blk_mq_complete_request;
extern const struct cordon_contract cordon_import_blk_mq_complete_request_remote;
extern const struct cordon_contract cordon_import_blk_mq_delay_kick_requeue_list;
extern const struct cordon_contract cordon_import_blk_mq_destroy_queue;
extern const struct cordon_contract cordon_import_blk_mq_end_request;
extern const struct cordon_contract cordon_import_blk_mq_end_request_batch;
extern const struct cordon_contract cordon_import_blk_mq_free_request;
extern const struct cordon_contract cordon_import_blk_mq_free_tag_set;
extern const struct cordon_contract cordon_import_blk_mq_freeze_queue;
extern const struct cordon_contract cordon_import_blk_mq_freeze_queue_wait;
extern const struct cordon_contract cordon_import_blk_mq_freeze_queue_wait_timeout;
extern const struct cordon_contract cordon_import_blk_mq_init_queue;
extern const struct cordon_contract cordon_import_blk_mq_map_queues;
extern const struct cordon_contract cordon_import_blk_mq_pci_map_queues;
extern const struct cordon_contract cordon_import_blk_mq_quiesce_queue;
extern const struct cordon_contract cordon_import_blk_mq_quiesce_queue_nowait;
extern const struct cordon_contract cordon_import_blk_mq_requeue_request;
extern const struct cordon_contract cordon_import_blk_mq_start_request;
extern const struct cordon_contract cordon_import_blk_mq_start_stopped_hw_queues;
extern const struct cordon_contract cordon_import_blk_mq_stop_hw_queue;
extern const struct cordon_contract cordon_import_blk_mq_stop_hw_queues;
extern const struct cordon_contract cordon_import_blk_mq_tagset_busy_iter;
extern const struct cordon_contract cordon_import_blk_mq_tagset_wait_completed_request;
extern const struct cordon_contract cordon_import_blk_mq_unfreeze_queue;
extern const struct cordon_contract cordon_import_blk_mq_unquiesce_queue;
extern const struct cordon_contract cordon_import_blk_mq_update_nr_hw_queues;
extern const struct cordon_contract cordon_import_blk_mq_virtio_map_queues;
extern const struct cordon_contract cordon_import_blk_mq_wait_quiesce_done;
extern const struct cordon_contract cordon_import_blk_op_str;
extern const struct cordon_contract cordon_import_blk_put_queue;
extern const struct cordon_contract cordon_import_blk_queue_alignment_offset;
extern const struct cordon_contract cordon_import_blk_queue_chunk_sectors;
extern const struct cordon_contract cordon_import_blk_queue_dma_alignment;
extern const struct cordon_contract cordon_import_blk_queue_flag_clear;
extern const struct cordon_contract cordon_import_blk_queue_flag_set;
extern const struct cordon_contract cordon_import_blk_queue_io_min;
extern const struct cordon_contract cordon_import_blk_queue_io_opt;
extern const struct cordon_contract cordon_import_blk_queue_logical_block_size;
extern const struct cordon_contract cordon_import_blk_queue_max_discard_sectors;
extern const struct cordon_contract cordon_import_blk_queue_max_discard_segments;
extern const struct cordon_contract cordon_import_blk_queue_max_hw_sectors;
extern const struct cordon_contract cordon_import_blk_queue_max_secure_erase_sectors;
extern const struct cordon_contract cordon_import_blk_queue_max_segment_size;
extern const struct cordon_contract cordon_import_blk_queue_max_segments;
extern const struct cordon_contract cordon_import_blk_queue_max_write_zeroes_sectors;
extern const struct cordon_contract cordon_import_blk_queue_max_zone_append_sectors;
extern const struct cordon_contract cordon_import_blk_queue_physical_block_size;
extern const struct cordon_contract cordon_import_blk_queue_required_elevator_features;
extern const struct cordon_contract cordon_import_blk_queue_virt_boundary;
extern const struct cordon_contract cordon_import_blk_queue_write_cache;
extern const struct cordon_contract cordon_import_blk_revalidate_disk_zones;
extern const struct cordon_contract cordon_import_blk_rq_is_poll;
extern const struct cordon_contract cordon_import_blk_rq_map_kern;
extern const struct cordon_contract cordon_import_blk_rq_map_user_io;
extern const struct cordon_contract cordon_import_blk_rq_map_user_iov;
extern const struct cordon_contract cordon_import_blk_rq_unmap_user;
extern const struct cordon_contract cordon_import_blk_set_stacking_limits;
extern const struct cordon_contract cordon_import_blk_stack_limits;
extern const struct cordon_contract cordon_import_blk_status_to_errno;
extern const struct cordon_contract cordon_import_blk_steal_bios;
extern const struct cordon_contract cordon_import_blk_sync_queue;
extern const struct cordon_contract cordon_import_blk_zone_cond_str;
extern const struct cordon_contract cordon_import_blkdev_compat_ptr_ioctl;
extern const struct cordon_contract cordon_import_blocking_notifier_call_chain;
extern const struct cordon_contract cordon_import_blocking_notifier_chain_register;
extern const struct cordon_contract cordon_import_blocking_notifier_chain_unregister;
extern const struct cordon_contract cordon_import_boot_cpu_data;
extern const struct cordon_contract cordon_import_bpf_dispatcher_xdp_func;
extern const struct cordon_contract cordon_import_bpf_master_redirect_enabled_key;
extern const struct cordon_contract cordon_import_bpf_prog_add;
extern const struct cordon_contract cordon_import_bpf_prog_put;
extern const struct cordon_contract cordon_import_bpf_prog_sub;
extern const struct cordon_contract cordon_import_bpf_redirect_info;
extern const struct cordon_contract cordon_import_bpf_stats_enabled_key;
extern const struct cordon_contract cordon_import_bpf_trace_run1;
extern const struct cordon_contract cordon_import_bpf_trace_run2;
extern const struct cordon_contract cordon_import_bpf_trace_run3;
extern const struct cordon_contract cordon_import_bpf_trace_run4;
extern const struct cordon_contract cordon_import_bpf_trace_run5;
extern const struct cordon_contract cordon_import_bpf_warn_invalid_xdp_action;
extern const struct cordon_contract cordon_import_bt_err;
extern const struct cordon_contract cordon_import_bt_err_ratelimited;
extern const struct cordon_contract cordon_import_bt_info;
extern const struct cordon_contract cordon_import_bt_warn;
extern const struct cordon_contract cordon_import_bt_warn_ratelimited;
extern const struct cordon_contract cordon_import_build_skb;
extern const struct cordon_contract cordon_import_byte_rev_table;
extern const struct cordon_contract cordon_import_cancel_delayed_work;
extern const struct cordon_contract cordon_import_cancel_delayed_work_sync;
extern const struct cordon_contract cordon_import_cancel_work;
extern const struct cordon_contract cordon_import_cancel_work_sync;
extern const struct cordon_contract cordon_import_capable;
extern const struct cordon_contract cordon_import_cc_platform_has;
extern const struct cordon_contract cordon_import_cdc_parse_cdc_header;
extern const struct cordon_contract cordon_import_cdev_device_add;
extern const struct cordon_contract cordon_import_cdev_device_del;
extern const struct cordon_contract cordon_import_cdev_init;
extern const struct cordon_contract cordon_import_class_destroy;
extern const struct cordon_contract cordon_import_cleanup_srcu_struct;
extern const struct cordon_contract cordon_import_compat_ptr_ioctl;
extern const struct cordon_contract cordon_import_complete;
extern const struct cordon_contract cordon_import_complete_all;
extern const struct cordon_contract cordon_import_completion_done;
extern const struct cordon_contract cordon_import_config_group_init;
extern const struct cordon_contract cordon_import_config_group_init_type_name;
extern const struct cordon_contract cordon_import_config_item_get;
extern const struct cordon_contract cordon_import_config_item_init_type_name;
extern const struct cordon_contract cordon_import_config_item_put;
extern const struct cordon_contract cordon_import_configfs_register_subsystem;
extern const struct cordon_contract cordon_import_configfs_unregister_subsystem;
extern const struct cordon_contract cordon_import_consume_skb;
extern const struct cordon_contract cordon_import_convert_art_to_tsc;
extern const struct cordon_contract cordon_import_cpu_info;
extern const struct cordon_contract cordon_import_cpu_latency_qos_add_request;
extern const struct cordon_contract cordon_import_cpu_latency_qos_remove_request;
extern const struct cordon_contract cordon_import_cpu_latency_qos_update_request;
extern const struct cordon_contract cordon_import_cpu_number;
extern const struct cordon_contract cordon_import_cpumask_next_wrap;
extern const struct cordon_contract cordon_import_cpus_read_lock;
extern const struct cordon_contract cordon_import_cpus_read_unlock;
extern const struct cordon_contract cordon_import_crc32_be;
extern const struct cordon_contract cordon_import_crc32_le;
extern const struct cordon_contract cordon_import_crypto_alloc_kpp;
extern const struct cordon_contract cordon_import_crypto_alloc_shash;
extern const struct cordon_contract cordon_import_crypto_destroy_tfm;
extern const struct cordon_contract cordon_import_crypto_register_alg;
extern const struct cordon_contract cordon_import_crypto_register_shash;
extern const struct cordon_contract cordon_import_crypto_register_shashes;
extern const struct cordon_contract cordon_import_crypto_shash_final;
extern const struct cordon_contract cordon_import_crypto_shash_setkey;
extern const struct cordon_contract cordon_import_crypto_shash_tfm_digest;
extern const struct cordon_contract cordon_import_crypto_shash_update;
extern const struct cordon_contract cordon_import_crypto_unregister_alg;
extern const struct cordon_contract cordon_import_crypto_unregister_shash;
extern const struct cordon_contract cordon_import_crypto_unregister_shashes;
extern const struct cordon_contract cordon_import_csum_ipv6_magic;
extern const struct cordon_contract cordon_import_csum_partial;
extern const struct cordon_contract cordon_import_current_task;
extern const struct cordon_contract cordon_import_debugfs_create_dir;
extern const struct cordon_contract cordon_import_debugfs_create_u32;
extern const struct cordon_contract cordon_import_debugfs_create_u64;
extern const struct cordon_contract cordon_import_debugfs_remove;
extern const struct cordon_contract cordon_import_default_wake_function;
extern const struct cordon_contract cordon_import_del_gendisk;
extern const struct cordon_contract cordon_import_delayed_work_timer_fn;
extern const struct cordon_contract cordon_import_destroy_workqueue;
extern const struct cordon_contract cordon_import_dev_addr_mod;
extern const struct cordon_contract cordon_import_dev_alloc_name;
extern const struct cordon_contract cordon_import_dev_close;
extern const struct cordon_contract cordon_import_dev_driver_string;
extern const struct cordon_contract cordon_import_dev_err_probe;
extern const struct cordon_contract cordon_import_dev_fetch_sw_netstats;
extern const struct cordon_contract cordon_import_dev_get_by_index_rcu;
extern const struct cordon_contract cordon_import_dev_get_stats;
extern const struct cordon_contract cordon_import_dev_get_tstats64;
extern const struct cordon_contract cordon_import_dev_lstats_read;
extern const struct cordon_contract cordon_import_dev_mc_add;
extern const struct cordon_contract cordon_import_dev_mc_del;
extern const struct cordon_contract cordon_import_dev_open;
extern const struct cordon_contract cordon_import_dev_pm_qos_expose_latency_tolerance;
extern const struct cordon_contract cordon_import_dev_pm_qos_hide_latency_tolerance;
extern const struct cordon_contract cordon_import_dev_pm_qos_update_user_latency_tolerance;
extern const struct cordon_contract cordon_import_dev_set_allmulti;
extern const struct cordon_contract cordon_import_dev_set_mtu;
extern const struct cordon_contract cordon_import_dev_set_name;
extern const struct cordon_contract cordon_import_dev_set_promiscuity;
extern const struct cordon_contract cordon_import_dev_set_threaded;
extern const struct cordon_contract cordon_import_dev_trans_start;
extern const struct cordon_contract cordon_import_dev_uc_add;
extern const struct cordon_contract cordon_import_dev_uc_del;
extern const struct cordon_contract cordon_import_device_add;
extern const struct cordon_contract cordon_import_device_add_disk;
extern const struct cordon_contract cordon_import_device_create_bin_file;
extern const struct cordon_contract cordon_import_device_create_file;
extern const struct cordon_contract cordon_import_device_del;
extern const struct cordon_contract cordon_import_device_get_child_node_count;
extern const struct cordon_contract cordon_import_device_get_ethdev_address;
extern const struct cordon_contract cordon_import_device_get_mac_address;
extern const struct cordon_contract cordon_import_device_get_match_data;
extern const struct cordon_contract cordon_import_device_get_next_child_node;
extern const struct cordon_contract cordon_import_device_initialize;
extern const struct cordon_contract cordon_import_device_property_match_string;
extern const struct cordon_contract cordon_import_device_property_present;
extern const struct cordon_contract cordon_import_device_property_read_string;
extern const struct cordon_contract cordon_import_device_property_read_string_array;
extern const struct cordon_contract cordon_import_device_property_read_u16_array;
extern const struct cordon_contract cordon_import_device_property_read_u32_array;
extern const struct cordon_contract cordon_import_device_property_read_u64_array;
extern const struct cordon_contract cordon_import_device_property_read_u8_array;
extern const struct cordon_contract cordon_import_device_release_driver;
extern const struct cordon_contract cordon_import_device_remove_bin_file;
extern const struct cordon_contract cordon_import_device_remove_file;
extern const struct cordon_contract cordon_import_device_remove_file_self;
extern const struct cordon_contract cordon_import_device_set_wakeup_capable;
extern const struct cordon_contract cordon_import_device_set_wakeup_enable;
extern const struct cordon_contract cordon_import_device_wakeup_disable;
extern const struct cordon_contract cordon_import_device_wakeup_enable;
extern const struct cordon_contract cordon_import_devm_add_action;
extern const struct cordon_contract cordon_import_devm_device_add_group;
extern const struct cordon_contract cordon_import_devm_free_irq;
extern const struct cordon_contract cordon_import_devm_get_free_pages;
extern const struct cordon_contract cordon_import_devm_hwmon_device_register_with_groups;
extern const struct cordon_contract cordon_import_devm_hwmon_device_register_with_info;
extern const struct cordon_contract cordon_import_devm_hwmon_sanitize_name;
extern const struct cordon_contract cordon_import_devm_i2c_new_dummy_device;
extern const struct cordon_contract cordon_import_devm_iio_device_alloc;
extern const struct cordon_contract cordon_import_devm_iio_kfifo_buffer_setup_ext;
extern const struct cordon_contract cordon_import_devm_iio_map_array_register;
extern const struct cordon_contract cordon_import_devm_iio_triggered_buffer_setup_ext;
extern const struct cordon_contract cordon_import_devm_input_allocate_device;
extern const struct cordon_contract cordon_import_devm_ioremap;
extern const struct cordon_contract cordon_import_devm_ioremap_resource;
extern const struct cordon_contract cordon_import_devm_ioremap_uc;
extern const struct cordon_contract cordon_import_devm_ioremap_wc;
extern const struct cordon_contract cordon_import_devm_kasprintf;
extern const struct cordon_contract cordon_import_devm_kmalloc;
extern const struct cordon_contract cordon_import_devm_kmemdup;
extern const struct cordon_contract cordon_import_devm_kstrdup;
extern const struct cordon_contract cordon_import_devm_led_classdev_register_ext;
extern const struct cordon_contract cordon_import_devm_platform_ioremap_resource;
extern const struct cordon_contract cordon_import_devm_pm_runtime_enable;
extern const struct cordon_contract cordon_import_devm_regulator_bulk_get;
extern const struct cordon_contract cordon_import_devm_regulator_get;
extern const struct cordon_contract cordon_import_devm_regulator_get_enable;
extern const struct cordon_contract cordon_import_devm_regulator_get_enable_optional;
extern const struct cordon_contract cordon_import_devm_regulator_get_enable_read_voltage;
extern const struct cordon_contract cordon_import_devm_regulator_get_optional;
extern const struct cordon_contract cordon_import_devm_release_action;
extern const struct cordon_contract cordon_import_devm_remove_action;
extern const struct cordon_contract cordon_import_devm_request_any_context_irq;
extern const struct cordon_contract cordon_import_devm_request_threaded_irq;
extern const struct cordon_contract cordon_import_devmap_managed_key;
extern const struct cordon_contract cordon_import_disable_hardirq;
extern const struct cordon_contract cordon_import_disable_irq;
extern const struct cordon_contract cordon_import_disable_irq_nosync;
extern const struct cordon_contract cordon_import_disk_set_zoned;
extern const struct cordon_contract cordon_import_disk_uevent;
extern const struct cordon_contract cordon_import_disk_update_readahead;
extern const struct cordon_contract cordon_import_dma_alloc_attrs;
extern const struct cordon_contract cordon_import_dma_free_attrs;
extern const struct cordon_contract cordon_import_dma_get_required_mask;
extern const struct cordon_contract cordon_import_dma_map_page_attrs;
extern const struct cordon_contract cordon_import_dma_map_sgtable;
extern const struct cordon_contract cordon_import_dma_max_mapping_size;
extern const struct cordon_contract cordon_import_dma_opt_mapping_size;
extern const struct cordon_contract cordon_import_dma_pci_p2pdma_supported;
extern const struct cordon_contract cordon_import_dma_pool_alloc;
extern const struct cordon_contract cordon_import_dma_pool_create;
extern const struct cordon_contract cordon_import_dma_pool_destroy;
extern const struct cordon_contract cordon_import_dma_pool_free;
extern const struct cordon_contract cordon_import_dma_set_coherent_mask;
extern const struct cordon_contract cordon_import_dma_set_mask;
extern const struct cordon_contract cordon_import_dma_sync_single_for_cpu;
extern const struct cordon_contract cordon_import_dma_sync_single_for_device;
extern const struct cordon_contract cordon_import_dma_unmap_page_attrs;
extern const struct cordon_contract cordon_import_dma_unmap_sg_attrs;
extern const struct cordon_contract cordon_import_dmi_check_system;
extern const struct cordon_contract cordon_import_dmi_find_device;
extern const struct cordon_contract cordon_import_dmi_first_match;
extern const struct cordon_contract cordon_import_dmi_get_system_info;
extern const struct cordon_contract cordon_import_dmi_match;
extern const struct cordon_contract cordon_import_dmi_name_in_vendors;
extern const struct cordon_contract cordon_import_do_trace_netlink_extack;
extern const struct cordon_contract cordon_import_down;
extern const struct cordon_contract cordon_import_down_interruptible;
extern const struct cordon_contract cordon_import_down_killable;
extern const struct cordon_contract cordon_import_down_read;
extern const struct cordon_contract cordon_import_down_read_trylock;
extern const struct cordon_contract cordon_import_down_timeout;
extern const struct cordon_contract cordon_import_down_trylock;
extern const struct cordon_contract cordon_import_down_write;
extern const struct cordon_contract cordon_import_down_write_trylock;
extern const struct cordon_contract cordon_import_dql_completed;
extern const struct cordon_contract cordon_import_dql_reset;
extern const struct cordon_contract cordon_import_drain_workqueue;
extern const struct cordon_contract cordon_import_driver_register;
extern const struct cordon_contract cordon_import_driver_unregister;
extern const struct cordon_contract cordon_import_dst_release;
extern const struct cordon_contract cordon_import_dump_stack;
extern const struct cordon_contract cordon_import_enable_irq;
extern const struct cordon_contract cordon_import_errno_to_blk_status;
extern const struct cordon_contract cordon_import_eth_commit_mac_addr_change;
extern const struct cordon_contract cordon_import_eth_get_headlen;
extern const struct cordon_contract cordon_import_eth_mac_addr;
extern const struct cordon_contract cordon_import_eth_platform_get_mac_address;
extern const struct cordon_contract cordon_import_eth_prepare_mac_addr_change;
extern const struct cordon_contract cordon_import_eth_type_trans;
extern const struct cordon_contract cordon_import_eth_validate_addr;
extern const struct cordon_contract cordon_import_ether_setup;
extern const struct cordon_contract cordon_import_ethnl_cable_test_fault_length;
extern const struct cordon_contract cordon_import_ethnl_cable_test_result;
extern const struct cordon_contract cordon_import_ethtool_convert_legacy_u32_to_link_mode;
extern const struct cordon_contract cordon_import_ethtool_convert_link_mode_to_legacy_u32;
extern const struct cordon_contract cordon_import_ethtool_op_get_link;
extern const struct cordon_contract cordon_import_ethtool_op_get_ts_info;
extern const struct cordon_contract cordon_import_ethtool_sprintf;
extern const struct cordon_contract cordon_import_ethtool_virtdev_set_link_ksettings;
extern const struct cordon_contract cordon_import_ext_pi_type1_crc64;
extern const struct cordon_contract cordon_import_ext_pi_type3_crc64;
extern const struct cordon_contract cordon_import_finish_wait;
extern const struct cordon_contract cordon_import_firmware_request_nowarn;
extern const struct cordon_contract cordon_import_firmware_request_platform;
extern const struct cordon_contract cordon_import_flow_keys_basic_dissector;
extern const struct cordon_contract cordon_import_flush_delayed_work;
extern const struct cordon_contract cordon_import_flush_work;
extern const struct cordon_contract cordon_import_fortify_panic;
extern const struct cordon_contract cordon_import_free_cpumask_var;
extern const struct cordon_contract cordon_import_free_irq;
extern const struct cordon_contract cordon_import_free_netdev;
extern const struct cordon_contract cordon_import_free_opal_dev;
extern const struct cordon_contract cordon_import_free_pages;
extern const struct cordon_contract cordon_import_free_percpu;
extern const struct cordon_contract cordon_import_freezer_active;
extern const struct cordon_contract cordon_import_freezing_slow_path;
extern const struct cordon_contract cordon_import_fwnode_get_name;
extern const struct cordon_contract cordon_import_fwnode_get_next_child_node;
extern const struct cordon_contract cordon_import_fwnode_handle_get;
extern const struct cordon_contract cordon_import_fwnode_handle_put;
extern const struct cordon_contract cordon_import_fwnode_property_present;
extern const struct cordon_contract cordon_import_fwnode_property_read_string;
extern const struct cordon_contract cordon_import_fwnode_property_read_string_array;
extern const struct cordon_contract cordon_import_fwnode_property_read_u16_array;
extern const struct cordon_contract cordon_import_fwnode_property_read_u32_array;
extern const struct cordon_contract cordon_import_fwnode_property_read_u64_array;
extern const struct cordon_contract cordon_import_fwnode_property_read_u8_array;
extern const struct cordon_contract cordon_import_gcd;
extern const struct cordon_contract cordon_import_generate_random_guid;
extern const struct cordon_contract cordon_import_generate_random_uuid;
extern const struct cordon_contract cordon_import_generic_mii_ioctl;
extern const struct cordon_contract cordon_import_genphy_aneg_done;
extern const struct cordon_contract cordon_import_genphy_c37_config_aneg;
extern const struct cordon_contract cordon_import_genphy_c45_an_config_aneg;
extern const struct cordon_contract cordon_import_genphy_c45_aneg_done;
extern const struct cordon_contract cordon_import_genphy_c45_check_and_restart_aneg;
extern const struct cordon_contract cordon_import_genphy_c45_pma_read_abilities;
extern const struct cordon_contract cordon_import_genphy_c45_pma_resume;
extern const struct cordon_contract cordon_import_genphy_c45_pma_setup_forced;
extern const struct cordon_contract cordon_import_genphy_c45_pma_suspend;
extern const struct cordon_contract cordon_import_genphy_c45_read_link;
extern const struct cordon_contract cordon_import_genphy_c45_read_lpa;
extern const struct cordon_contract cordon_import_genphy_c45_read_mdix;
extern const struct cordon_contract cordon_import_genphy_c45_read_pma;
extern const struct cordon_contract cordon_import_genphy_c45_read_status;
extern const struct cordon_contract cordon_import_genphy_check_and_restart_aneg;
extern const struct cordon_contract cordon_import_genphy_handle_interrupt_no_ack;
extern const struct cordon_contract cordon_import_genphy_read_abilities;
extern const struct cordon_contract cordon_import_genphy_read_lpa;
extern const struct cordon_contract cordon_import_genphy_read_mmd_unsupported;
extern const struct cordon_contract cordon_import_genphy_read_status;
extern const struct cordon_contract cordon_import_genphy_read_status_fixed;
extern const struct cordon_contract cordon_import_genphy_restart_aneg;
extern const struct cordon_contract cordon_import_genphy_resume;
extern const struct cordon_contract cordon_import_genphy_setup_forced;
extern const struct cordon_contract cordon_import_genphy_soft_reset;
extern const struct cordon_contract cordon_import_genphy_suspend;
extern const struct cordon_contract cordon_import_genphy_update_link;
extern const struct cordon_contract cordon_import_genphy_write_mmd_unsupported;
extern const struct cordon_contract cordon_import_get_device;
extern const struct cordon_contract cordon_import_get_device_system_crosststamp;
extern const struct cordon_contract cordon_import_get_options;
extern const struct cordon_contract cordon_import_get_random_bytes;
extern const struct cordon_contract cordon_import_get_random_u16;
extern const struct cordon_contract cordon_import_get_random_u32;
extern const struct cordon_contract cordon_import_get_random_u64;
extern const struct cordon_contract cordon_import_get_random_u8;
extern const struct cordon_contract cordon_import_get_zeroed_page;
extern const struct cordon_contract cordon_import_guid_gen;
extern const struct cordon_contract cordon_import_guid_null;
extern const struct cordon_contract cordon_import_guid_parse;
extern const struct cordon_contract cordon_import_hex2bin;
extern const struct cordon_contract cordon_import_hex_asc;
extern const struct cordon_contract cordon_import_hex_asc_upper;
extern const struct cordon_contract cordon_import_hex_dump_to_buffer;
extern const struct cordon_contract cordon_import_hex_to_bin;
extern const struct cordon_contract cordon_import_hid_debug;
extern const struct cordon_contract cordon_import_hid_hw_close;
extern const struct cordon_contract cordon_import_hid_hw_open;
extern const struct cordon_contract cordon_import_hid_hw_output_report;
extern const struct cordon_contract cordon_import_hid_hw_raw_request;
extern const struct cordon_contract cordon_import_hid_hw_request;
extern const struct cordon_contract cordon_import_hid_hw_start;
extern const struct cordon_contract cordon_import_hid_hw_stop;
extern const struct cordon_contract cordon_import_hid_input_report;
extern const struct cordon_contract cordon_import_hid_open_report;
extern const struct cordon_contract cordon_import_hid_report_raw_event;
extern const struct cordon_contract cordon_import_hid_set_field;
extern const struct cordon_contract cordon_import_hid_unregister_driver;
extern const struct cordon_contract cordon_import_hid_validate_values;
extern const struct cordon_contract cordon_import_hrtimer_active;
extern const struct cordon_contract cordon_import_hrtimer_cancel;
extern const struct cordon_contract cordon_import_hrtimer_forward;
extern const struct cordon_contract cordon_import_hrtimer_init;
extern const struct cordon_contract cordon_import_hrtimer_start_range_ns;
extern const struct cordon_contract cordon_import_hrtimer_try_to_cancel;
extern const struct cordon_contract cordon_import_hugetlb_optimize_vmemmap_key;
extern const struct cordon_contract cordon_import_hwmon_device_register;
extern const struct cordon_contract cordon_import_hwmon_device_register_with_groups;
extern const struct cordon_contract cordon_import_hwmon_device_register_with_info;
extern const struct cordon_contract cordon_import_hwmon_device_unregister;
extern const struct cordon_contract cordon_import_hwmon_notify_event;
extern const struct cordon_contract cordon_import_hwrng_register;
extern const struct cordon_contract cordon_import_hwrng_unregister;
extern const struct cordon_contract cordon_import_i2c_add_adapter;
extern const struct cordon_contract cordon_import_i2c_add_numbered_adapter;
extern const struct cordon_contract cordon_import_i2c_bit_add_bus;
extern const struct cordon_contract cordon_import_i2c_bit_add_numbered_bus;
extern const struct cordon_contract cordon_import_i2c_del_adapter;
extern const struct cordon_contract cordon_import_i2c_del_driver;
extern const struct cordon_contract cordon_import_i2c_get_match_data;
extern const struct cordon_contract cordon_import_i2c_match_id;
extern const struct cordon_contract cordon_import_i2c_new_ancillary_device;
extern const struct cordon_contract cordon_import_i2c_new_client_device;
extern const struct cordon_contract cordon_import_i2c_new_dummy_device;
extern const struct cordon_contract cordon_import_i2c_new_scanned_device;
extern const struct cordon_contract cordon_import_i2c_register_driver;
extern const struct cordon_contract cordon_import_i2c_smbus_read_block_data;
extern const struct cordon_contract cordon_import_i2c_smbus_read_byte;
extern const struct cordon_contract cordon_import_i2c_smbus_read_byte_data;
extern const struct cordon_contract cordon_import_i2c_smbus_read_i2c_block_data;
extern const struct cordon_contract cordon_import_i2c_smbus_read_i2c_block_data_or_emulated;
extern const struct cordon_contract cordon_import_i2c_smbus_read_word_data;
extern const struct cordon_contract cordon_import_i2c_smbus_write_block_data;
extern const struct cordon_contract cordon_import_i2c_smbus_write_byte;
extern const struct cordon_contract cordon_import_i2c_smbus_write_byte_data;
extern const struct cordon_contract cordon_import_i2c_smbus_write_i2c_block_data;
extern const struct cordon_contract cordon_import_i2c_smbus_write_word_data;
extern const struct cordon_contract cordon_import_i2c_smbus_xfer;
extern const struct cordon_contract cordon_import_i2c_transfer;
extern const struct cordon_contract cordon_import_i2c_transfer_buffer_flags;
extern const struct cordon_contract cordon_import_i2c_unregister_device;
extern const struct cordon_contract cordon_import_ida_alloc_range;
extern const struct cordon_contract cordon_import_ida_destroy;
extern const struct cordon_contract cordon_import_ida_free;
extern const struct cordon_contract cordon_import_iio_buffer_enabled;
extern const struct cordon_contract cordon_import_iio_device_claim_direct_mode;
extern const struct cordon_contract cordon_import_iio_device_id;
extern const struct cordon_contract cordon_import_iio_device_release_direct_mode;
extern const struct cordon_contract cordon_import_iio_device_unregister;
extern const struct cordon_contract cordon_import_iio_enum_available_read;
extern const struct cordon_contract cordon_import_iio_enum_read;
extern const struct cordon_contract cordon_import_iio_enum_write;
extern const struct cordon_contract cordon_import_iio_get_time_ns;
extern const struct cordon_contract cordon_import_iio_map_array_register;
extern const struct cordon_contract cordon_import_iio_map_array_unregister;
extern const struct cordon_contract cordon_import_iio_pollfunc_store_time;
extern const struct cordon_contract cordon_import_iio_push_event;
extern const struct cordon_contract cordon_import_iio_push_to_buffers;
extern const struct cordon_contract cordon_import_iio_push_to_buffers_with_ts_unaligned;
extern const struct cordon_contract cordon_import_iio_read_const_attr;
extern const struct cordon_contract cordon_import_iio_read_mount_matrix;
extern const struct cordon_contract cordon_import_iio_show_mount_matrix;
extern const struct cordon_contract cordon_import_iio_trigger_notify_done;
extern const struct cordon_contract cordon_import_iio_triggered_buffer_cleanup;
extern const struct cordon_contract cordon_import_iio_triggered_buffer_setup_ext;
extern const struct cordon_contract cordon_import_iio_validate_scan_mask_onehot;
extern const struct cordon_contract cordon_import_inet_proto_csum_replace16;
extern const struct cordon_contract cordon_import_inet_proto_csum_replace4;
extern const struct cordon_contract cordon_import_init_net;
extern const struct cordon_contract cordon_import_init_opal_dev;
extern const struct cordon_contract cordon_import_init_srcu_struct;
extern const struct cordon_contract cordon_import_init_timer_key;
extern const struct cordon_contract cordon_import_init_wait_entry;
extern const struct cordon_contract cordon_import_input_alloc_absinfo;
extern const struct cordon_contract cordon_import_input_allocate_device;
extern const struct cordon_contract cordon_import_input_device_enabled;
extern const struct cordon_contract cordon_import_input_enable_softrepeat;
extern const struct cordon_contract cordon_import_input_event;
extern const struct cordon_contract cordon_import_input_ff_create_memless;
extern const struct cordon_contract cordon_import_input_free_device;
extern const struct cordon_contract cordon_import_input_mt_assign_slots;
extern const struct cordon_contract cordon_import_input_mt_destroy_slots;
extern const struct cordon_contract cordon_import_input_mt_drop_unused;
extern const struct cordon_contract cordon_import_input_mt_get_slot_by_key;
extern const struct cordon_contract cordon_import_input_mt_init_slots;
extern const struct cordon_contract cordon_import_input_mt_report_finger_count;
extern const struct cordon_contract cordon_import_input_mt_report_pointer_emulation;
extern const struct cordon_contract cordon_import_input_mt_report_slot_state;
extern const struct cordon_contract cordon_import_input_mt_sync_frame;
extern const struct cordon_contract cordon_import_input_register_device;
extern const struct cordon_contract cordon_import_input_scancode_to_scalar;
extern const struct cordon_contract cordon_import_input_set_abs_params;
extern const struct cordon_contract cordon_import_input_set_capability;
extern const struct cordon_contract cordon_import_input_set_max_poll_interval;
extern const struct cordon_contract cordon_import_input_set_min_poll_interval;
extern const struct cordon_contract cordon_import_input_set_poll_interval;
extern const struct cordon_contract cordon_import_input_set_timestamp;
extern const struct cordon_contract cordon_import_input_setup_polling;
extern const struct cordon_contract cordon_import_input_unregister_device;
extern const struct cordon_contract cordon_import_int_sqrt;
extern const struct cordon_contract cordon_import_intlog10;
extern const struct cordon_contract cordon_import_intlog2;
extern const struct cordon_contract cordon_import_io_schedule;
extern const struct cordon_contract cordon_import_io_uring_cmd_complete_in_task;
extern const struct cordon_contract cordon_import_io_uring_cmd_done;
extern const struct cordon_contract cordon_import_io_uring_cmd_import_fixed;
extern const struct cordon_contract cordon_import_iomem_resource;
extern const struct cordon_contract cordon_import_ioport_map;
extern const struct cordon_contract cordon_import_ioport_resource;
extern const struct cordon_contract cordon_import_ioport_unmap;
extern const struct cordon_contract cordon_import_ioread16;
extern const struct cordon_contract cordon_import_ioread16_rep;
extern const struct cordon_contract cordon_import_ioread16be;
extern const struct cordon_contract cordon_import_ioread32;
extern const struct cordon_contract cordon_import_ioread32_rep;
extern const struct cordon_contract cordon_import_ioread32be;
extern const struct cordon_contract cordon_import_ioread8;
extern const struct cordon_contract cordon_import_ioread8_rep;
extern const struct cordon_contract cordon_import_ioremap;
extern const struct cordon_contract cordon_import_ioremap_cache;
extern const struct cordon_contract cordon_import_ioremap_uc;
extern const struct cordon_contract cordon_import_ioremap_wc;
extern const struct cordon_contract cordon_import_iounmap;
extern const struct cordon_contract cordon_import_iowrite16;
extern const struct cordon_contract cordon_import_iowrite16_rep;
extern const struct cordon_contract cordon_import_iowrite16be;
extern const struct cordon_contract cordon_import_iowrite32;
extern const struct cordon_contract cordon_import_iowrite32_rep;
extern const struct cordon_contract cordon_import_iowrite32be;
extern const struct cordon_contract cordon_import_iowrite8;
extern const struct cordon_contract cordon_import_iowrite8_rep;
extern const struct cordon_contract cordon_import_ip_compute_csum;
extern const struct cordon_contract cordon_import_ip_vs_scheduler_err;
extern const struct cordon_contract cordon_import_ipv6_find_hdr;
extern const struct cordon_contract cordon_import_ipv6_skip_exthdr;
extern const struct cordon_contract cordon_import_irq_fpu_usable;
extern const struct cordon_contract cordon_import_irq_get_irq_data;
extern const struct cordon_contract cordon_import_irq_set_irq_type;
extern const struct cordon_contract cordon_import_irq_set_irq_wake;
extern const struct cordon_contract cordon_import_is_vmalloc_addr;
extern const struct cordon_contract cordon_import_jiffies;
extern const struct cordon_contract cordon_import_jiffies64_to_msecs;
extern const struct cordon_contract cordon_import_jiffies_to_msecs;
extern const struct cordon_contract cordon_import_jiffies_to_usecs;
extern const struct cordon_contract cordon_import_kasprintf;
extern const struct cordon_contract cordon_import_kblockd_schedule_work;
extern const struct cordon_contract cordon_import_kernel_fpu_begin_mask;
extern const struct cordon_contract cordon_import_kernel_fpu_end;
extern const struct cordon_contract cordon_import_kfree;
extern const struct cordon_contract cordon_import_kfree_const;
extern const struct cordon_contract cordon_import_kfree_sensitive;
extern const struct cordon_contract cordon_import_kfree_skb_reason;
extern const struct cordon_contract cordon_import_kmalloc_caches;
extern const struct cordon_contract cordon_import_kmalloc_large;
extern const struct cordon_contract cordon_import_kmalloc_node_trace;
extern const struct cordon_contract cordon_import_kmalloc_trace;
extern const struct cordon_contract cordon_import_kmem_cache_alloc;
extern const struct cordon_contract cordon_import_kmem_cache_create;
extern const struct cordon_contract cordon_import_kmem_cache_destroy;
extern const struct cordon_contract cordon_import_kmem_cache_free;
extern const struct cordon_contract cordon_import_kmemdup;
extern const struct cordon_contract cordon_import_kmemdup_nul;
extern const struct cordon_contract cordon_import_kobject_uevent;
extern const struct cordon_contract cordon_import_kobject_uevent_env;
extern const struct cordon_contract cordon_import_krealloc;
extern const struct cordon_contract cordon_import_ksize;
extern const struct cordon_contract cordon_import_kstrdup;
extern const struct cordon_contract cordon_import_kstrndup;
extern const struct cordon_contract cordon_import_kstrtobool;
extern const struct cordon_contract cordon_import_kstrtoint;
extern const struct cordon_contract cordon_import_kstrtoll;
extern const struct cordon_contract cordon_import_kstrtos16;
extern const struct cordon_contract cordon_import_kstrtos8;
extern const struct cordon_contract cordon_import_kstrtou16;
extern const struct cordon_contract cordon_import_kstrtou8;
extern const struct cordon_contract cordon_import_kstrtouint;
extern const struct cordon_contract cordon_import_kstrtoull;
extern const struct cordon_contract cordon_import_kthread_bind;
extern const struct cordon_contract cordon_import_kthread_create_on_node;
extern const struct cordon_contract cordon_import_kthread_freezable_should_stop;
extern const struct cordon_contract cordon_import_kthread_park;
extern const struct cordon_contract cordon_import_kthread_parkme;
extern const struct cordon_contract cordon_import_kthread_should_park;
extern const struct cordon_contract cordon_import_kthread_should_stop;
extern const struct cordon_contract cordon_import_kthread_stop;
extern const struct cordon_contract cordon_import_kthread_unpark;
extern const struct cordon_contract cordon_import_ktime_get;
extern const struct cordon_contract cordon_import_ktime_get_coarse_real_ts64;
extern const struct cordon_contract cordon_import_ktime_get_coarse_with_offset;
extern const struct cordon_contract cordon_import_ktime_get_mono_fast_ns;
extern const struct cordon_contract cordon_import_ktime_get_raw;
extern const struct cordon_contract cordon_import_ktime_get_raw_ts64;
extern const struct cordon_contract cordon_import_ktime_get_real_seconds;
extern const struct cordon_contract cordon_import_ktime_get_real_ts64;
extern const struct cordon_contract cordon_import_ktime_get_seconds;
extern const struct cordon_contract cordon_import_ktime_get_ts64;
extern const struct cordon_contract cordon_import_ktime_get_with_offset;
extern const struct cordon_contract cordon_import_kvfree;
extern const struct cordon_contract cordon_import_kvfree_call_rcu;
extern const struct cordon_contract cordon_import_kvmalloc_node;
extern const struct cordon_contract cordon_import_lcm;
extern const struct cordon_contract cordon_import_led_classdev_notify_brightness_hw_changed;
extern const struct cordon_contract cordon_import_led_classdev_register_ext;
extern const struct cordon_contract cordon_import_led_classdev_resume;
extern const struct cordon_contract cordon_import_led_classdev_suspend;
extern const struct cordon_contract cordon_import_led_classdev_unregister;
extern const struct cordon_contract cordon_import_linkwatch_fire_event;
extern const struct cordon_contract cordon_import_load_nls;
extern const struct cordon_contract cordon_import_load_nls_default;
extern const struct cordon_contract cordon_import_match_string;
extern const struct cordon_contract cordon_import_mdiobus_alloc_size;
extern const struct cordon_contract cordon_import_mdiobus_free;
extern const struct cordon_contract cordon_import_mdiobus_get_phy;
extern const struct cordon_contract cordon_import_mdiobus_modify;
extern const struct cordon_contract cordon_import_mdiobus_modify_changed;
extern const struct cordon_contract cordon_import_mdiobus_read;
extern const struct cordon_contract cordon_import_mdiobus_unregister;
extern const struct cordon_contract cordon_import_mdiobus_write;
extern const struct cordon_contract cordon_import_memchr;
extern const struct cordon_contract cordon_import_memchr_inv;
extern const struct cordon_contract cordon_import_memcmp;
extern const struct cordon_contract cordon_import_memcpy;
extern const struct cordon_contract cordon_import_memcpy_fromio;
extern const struct cordon_contract cordon_import_memcpy_toio;
extern const struct cordon_contract cordon_import_memdup_user;
extern const struct cordon_contract cordon_import_memdup_user_nul;
extern const struct cordon_contract cordon_import_memmove;
extern const struct cordon_contract cordon_import_memparse;
extern const struct cordon_contract cordon_import_mempool_alloc;
extern const struct cordon_contract cordon_import_mempool_alloc_slab;
extern const struct cordon_contract cordon_import_mempool_create;
extern const struct cordon_contract cordon_import_mempool_create_node;
extern const struct cordon_contract cordon_import_mempool_destroy;
extern const struct cordon_contract cordon_import_mempool_free;
extern const struct cordon_contract cordon_import_mempool_free_slab;
extern const struct cordon_contract cordon_import_mempool_kfree;
extern const struct cordon_contract cordon_import_mempool_kmalloc;
extern const struct cordon_contract cordon_import_memremap;
extern const struct cordon_contract cordon_import_memremap_compat_align;
extern const struct cordon_contract cordon_import_memscan;
extern const struct cordon_contract cordon_import_memset;
extern const struct cordon_contract cordon_import_memset_io;
extern const struct cordon_contract cordon_import_memunmap;
extern const struct cordon_contract cordon_import_mii_check_gmii_support;
extern const struct cordon_contract cordon_import_mii_check_link;
extern const struct cordon_contract cordon_import_mii_check_media;
extern const struct cordon_contract cordon_import_mii_ethtool_get_link_ksettings;
extern const struct cordon_contract cordon_import_mii_ethtool_gset;
extern const struct cordon_contract cordon_import_mii_ethtool_set_link_ksettings;
extern const struct cordon_contract cordon_import_mii_ethtool_sset;
extern const struct cordon_contract cordon_import_mii_link_ok;
extern const struct cordon_contract cordon_import_mii_nway_restart;
extern const struct cordon_contract cordon_import_mktime64;
extern const struct cordon_contract cordon_import_mod_delayed_work_on;
extern const struct cordon_contract cordon_import_mod_timer;
extern const struct cordon_contract cordon_import_mod_timer_pending;
extern const struct cordon_contract cordon_import_module_put;
extern const struct cordon_contract cordon_import_msleep;
extern const struct cordon_contract cordon_import_msleep_interruptible;
extern const struct cordon_contract cordon_import_mutex_is_locked;
extern const struct cordon_contract cordon_import_mutex_lock;
extern const struct cordon_contract cordon_import_mutex_lock_interruptible;
extern const struct cordon_contract cordon_import_mutex_lock_killable;
extern const struct cordon_contract cordon_import_mutex_trylock;
extern const struct cordon_contract cordon_import_mutex_unlock;
extern const struct cordon_contract cordon_import_napi_build_skb;
extern const struct cordon_contract cordon_import_napi_complete_done;
extern const struct cordon_contract cordon_import_napi_consume_skb;
extern const struct cordon_contract cordon_import_napi_disable;
extern const struct cordon_contract cordon_import_napi_enable;
extern const struct cordon_contract cordon_import_napi_get_frags;
extern const struct cordon_contract cordon_import_napi_gro_flush;
extern const struct cordon_contract cordon_import_napi_gro_frags;
extern const struct cordon_contract cordon_import_napi_gro_receive;
extern const struct cordon_contract cordon_import_napi_schedule_prep;
extern const struct cordon_contract cordon_import_net_dim;
extern const struct cordon_contract cordon_import_net_failover_create;
extern const struct cordon_contract cordon_import_net_failover_destroy;
extern const struct cordon_contract cordon_import_net_ratelimit;
extern const struct cordon_contract cordon_import_netdev_alert;
extern const struct cordon_contract cordon_import_netdev_crit;
extern const struct cordon_contract cordon_import_netdev_err;
extern const struct cordon_contract cordon_import_netdev_features_change;
extern const struct cordon_contract cordon_import_netdev_info;
extern const struct cordon_contract cordon_import_netdev_master_upper_dev_get;
extern const struct cordon_contract cordon_import_netdev_master_upper_dev_get_rcu;
extern const struct cordon_contract cordon_import_netdev_notice;
extern const struct cordon_contract cordon_import_netdev_notify_peers;
extern const struct cordon_contract cordon_import_netdev_printk;
extern const struct cordon_contract cordon_import_netdev_rss_key_fill;
extern const struct cordon_contract cordon_import_netdev_state_change;
extern const struct cordon_contract cordon_import_netdev_stats_to_stats64;
extern const struct cordon_contract cordon_import_netdev_update_features;
extern const struct cordon_contract cordon_import_netdev_warn;
extern const struct cordon_contract cordon_import_netif_carrier_off;
extern const struct cordon_contract cordon_import_netif_carrier_on;
extern const struct cordon_contract cordon_import_netif_device_attach;
extern const struct cordon_contract cordon_import_netif_device_detach;
extern const struct cordon_contract cordon_import_netif_get_num_default_rss_queues;
extern const struct cordon_contract cordon_import_netif_napi_add_weight;
extern const struct cordon_contract cordon_import_netif_receive_skb;
extern const struct cordon_contract cordon_import_netif_rx;
extern const struct cordon_contract cordon_import_netif_schedule_queue;
extern const struct cordon_contract cordon_import_netif_set_real_num_rx_queues;
extern const struct cordon_contract cordon_import_netif_set_real_num_tx_queues;
extern const struct cordon_contract cordon_import_netif_set_tso_max_segs;
extern const struct cordon_contract cordon_import_netif_set_tso_max_size;
extern const struct cordon_contract cordon_import_netif_tx_lock;
extern const struct cordon_contract cordon_import_netif_tx_stop_all_queues;
extern const struct cordon_contract cordon_import_netif_tx_unlock;
extern const struct cordon_contract cordon_import_netif_tx_wake_queue;
extern const struct cordon_contract cordon_import_nf_conntrack_destroy;
extern const struct cordon_contract cordon_import_nla_put;
extern const struct cordon_contract cordon_import_node_states;
extern const struct cordon_contract cordon_import_noop_llseek;
extern const struct cordon_contract cordon_import_nr_cpu_ids;
extern const struct cordon_contract cordon_import_nr_node_ids;
extern const struct cordon_contract cordon_import_nr_online_nodes;
extern const struct cordon_contract cordon_import_ns_to_timespec64;
extern const struct cordon_contract cordon_import_nsecs_to_jiffies;
extern const struct cordon_contract cordon_import_numa_node;
extern const struct cordon_contract cordon_import_opal_unlock_from_suspend;
extern const struct cordon_contract cordon_import_page_endio;
extern const struct cordon_contract cordon_import_page_frag_free;
extern const struct cordon_contract cordon_import_page_offset_base;
extern const struct cordon_contract cordon_import_param_array_ops;
extern const struct cordon_contract cordon_import_param_get_int;
extern const struct cordon_contract cordon_import_param_get_uint;
extern const struct cordon_contract cordon_import_param_ops_bool;
extern const struct cordon_contract cordon_import_param_ops_byte;
extern const struct cordon_contract cordon_import_param_ops_charp;
extern const struct cordon_contract cordon_import_param_ops_hexint;
extern const struct cordon_contract cordon_import_param_ops_int;
extern const struct cordon_contract cordon_import_param_ops_long;
extern const struct cordon_contract cordon_import_param_ops_short;
extern const struct cordon_contract cordon_import_param_ops_string;
extern const struct cordon_contract cordon_import_param_ops_uint;
extern const struct cordon_contract cordon_import_param_ops_ullong;
extern const struct cordon_contract cordon_import_param_ops_ulong;
extern const struct cordon_contract cordon_import_param_ops_ushort;
extern const struct cordon_contract cordon_import_param_set_int;
extern const struct cordon_contract cordon_import_param_set_uint;
extern const struct cordon_contract cordon_import_param_set_uint_minmax;
extern const struct cordon_contract cordon_import_passthru_features_check;
extern const struct cordon_contract cordon_import_pci_aer_clear_nonfatal_status;
extern const struct cordon_contract cordon_import_pci_alloc_irq_vectors_affinity;
extern const struct cordon_contract cordon_import_pci_back_from_sleep;
extern const struct cordon_contract cordon_import_pci_bus_read_config_byte;
extern const struct cordon_contract cordon_import_pci_bus_read_config_dword;
extern const struct cordon_contract cordon_import_pci_bus_read_config_word;
extern const struct cordon_contract cordon_import_pci_bus_type;
extern const struct cordon_contract cordon_import_pci_bus_write_config_byte;
extern const struct cordon_contract cordon_import_pci_bus_write_config_dword;
extern const struct cordon_contract cordon_import_pci_bus_write_config_word;
extern const struct cordon_contract cordon_import_pci_cfg_access_lock;
extern const struct cordon_contract cordon_import_pci_cfg_access_unlock;
extern const struct cordon_contract cordon_import_pci_check_and_mask_intx;
extern const struct cordon_contract cordon_import_pci_choose_state;
extern const struct cordon_contract cordon_import_pci_clear_master;
extern const struct cordon_contract cordon_import_pci_clear_mwi;
extern const struct cordon_contract cordon_import_pci_d3cold_disable;
extern const struct cordon_contract cordon_import_pci_d3cold_enable;
extern const struct cordon_contract cordon_import_pci_dev_get;
extern const struct cordon_contract cordon_import_pci_dev_present;
extern const struct cordon_contract cordon_import_pci_dev_put;
extern const struct cordon_contract cordon_import_pci_dev_run_wake;
extern const struct cordon_contract cordon_import_pci_device_is_present;
extern const struct cordon_contract cordon_import_pci_disable_device;
extern const struct cordon_contract cordon_import_pci_disable_link_state;
extern const struct cordon_contract cordon_import_pci_disable_link_state_locked;
extern const struct cordon_contract cordon_import_pci_disable_msi;
extern const struct cordon_contract cordon_import_pci_disable_msix;
extern const struct cordon_contract cordon_import_pci_disable_pcie_error_reporting;
extern const struct cordon_contract cordon_import_pci_disable_sriov;
extern const struct cordon_contract cordon_import_pci_enable_atomic_ops_to_root;
extern const struct cordon_contract cordon_import_pci_enable_device;
extern const struct cordon_contract cordon_import_pci_enable_device_io;
extern const struct cordon_contract cordon_import_pci_enable_device_mem;
extern const struct cordon_contract cordon_import_pci_enable_msi;
extern const struct cordon_contract cordon_import_pci_enable_msix_range;
extern const struct cordon_contract cordon_import_pci_enable_pcie_error_reporting;
extern const struct cordon_contract cordon_import_pci_enable_ptm;
extern const struct cordon_contract cordon_import_pci_enable_sriov;
extern const struct cordon_contract cordon_import_pci_enable_wake;
extern const struct cordon_contract cordon_import_pci_find_capability;
extern const struct cordon_contract cordon_import_pci_find_ext_capability;
extern const struct cordon_contract cordon_import_pci_free_irq;
extern const struct cordon_contract cordon_import_pci_free_irq_vectors;
extern const struct cordon_contract cordon_import_pci_get_class;
extern const struct cordon_contract cordon_import_pci_get_device;
extern const struct cordon_contract cordon_import_pci_get_domain_bus_and_slot;
extern const struct cordon_contract cordon_import_pci_get_dsn;
extern const struct cordon_contract cordon_import_pci_get_slot;
extern const struct cordon_contract cordon_import_pci_get_subsys;
extern const struct cordon_contract cordon_import_pci_ignore_hotplug;
extern const struct cordon_contract cordon_import_pci_intx;
extern const struct cordon_contract cordon_import_pci_iomap;
extern const struct cordon_contract cordon_import_pci_iomap_range;
extern const struct cordon_contract cordon_import_pci_ioremap_bar;
extern const struct cordon_contract cordon_import_pci_iounmap;
extern const struct cordon_contract cordon_import_pci_irq_vector;
extern const struct cordon_contract cordon_import_pci_load_saved_state;
extern const struct cordon_contract cordon_import_pci_map_rom;
extern const struct cordon_contract cordon_import_pci_match_id;
extern const struct cordon_contract cordon_import_pci_msi_enabled;
extern const struct cordon_contract cordon_import_pci_msi_vec_count;
extern const struct cordon_contract cordon_import_pci_msix_vec_count;
extern const struct cordon_contract cordon_import_pci_num_vf;
extern const struct cordon_contract cordon_import_pci_pme_active;
extern const struct cordon_contract cordon_import_pci_pme_capable;
extern const struct cordon_contract cordon_import_pci_prepare_to_sleep;
extern const struct cordon_contract cordon_import_pci_read_config_byte;
extern const struct cordon_contract cordon_import_pci_read_config_dword;
extern const struct cordon_contract cordon_import_pci_read_config_word;
extern const struct cordon_contract cordon_import_pci_read_vpd;
extern const struct cordon_contract cordon_import_pci_release_region;
extern const struct cordon_contract cordon_import_pci_release_regions;
extern const struct cordon_contract cordon_import_pci_release_selected_regions;
extern const struct cordon_contract cordon_import_pci_request_irq;
extern const struct cordon_contract cordon_import_pci_request_region;
extern const struct cordon_contract cordon_import_pci_request_regions;
extern const struct cordon_contract cordon_import_pci_request_selected_regions;
extern const struct cordon_contract cordon_import_pci_request_selected_regions_exclusive;
extern const struct cordon_contract cordon_import_pci_reset_function;
extern const struct cordon_contract cordon_import_pci_restore_state;
extern const struct cordon_contract cordon_import_pci_save_state;
extern const struct cordon_contract cordon_import_pci_select_bars;
extern const struct cordon_contract cordon_import_pci_set_master;
extern const struct cordon_contract cordon_import_pci_set_mwi;
extern const struct cordon_contract cordon_import_pci_set_power_state;
extern const struct cordon_contract cordon_import_pci_sriov_configure_simple;
extern const struct cordon_contract cordon_import_pci_sriov_get_totalvfs;
extern const struct cordon_contract cordon_import_pci_status_get_and_clear_errors;
extern const struct cordon_contract cordon_import_pci_try_set_mwi;
extern const struct cordon_contract cordon_import_pci_unmap_rom;
extern const struct cordon_contract cordon_import_pci_unregister_driver;
extern const struct cordon_contract cordon_import_pci_vfs_assigned;
extern const struct cordon_contract cordon_import_pci_vpd_alloc;
extern const struct cordon_contract cordon_import_pci_vpd_check_csum;
extern const struct cordon_contract cordon_import_pci_vpd_find_ro_info_keyword;
extern const struct cordon_contract cordon_import_pci_wait_for_pending_transaction;
extern const struct cordon_contract cordon_import_pci_wake_from_d3;
extern const struct cordon_contract cordon_import_pci_write_config_byte;
extern const struct cordon_contract cordon_import_pci_write_config_dword;
extern const struct cordon_contract cordon_import_pci_write_config_word;
extern const struct cordon_contract cordon_import_pcibios_resource_to_bus;
extern const struct cordon_contract cordon_import_pcie_aspm_enabled;
extern const struct cordon_contract cordon_import_pcie_bandwidth_available;
extern const struct cordon_contract cordon_import_pcie_capability_clear_and_set_dword;
extern const struct cordon_contract cordon_import_pcie_capability_clear_and_set_word_locked;
extern const struct cordon_contract cordon_import_pcie_capability_clear_and_set_word_unlocked;
extern const struct cordon_contract cordon_import_pcie_capability_read_dword;
extern const struct cordon_contract cordon_import_pcie_capability_read_word;
extern const struct cordon_contract cordon_import_pcie_capability_write_dword;
extern const struct cordon_contract cordon_import_pcie_capability_write_word;
extern const struct cordon_contract cordon_import_pcie_flr;
extern const struct cordon_contract cordon_import_pcie_get_mps;
extern const struct cordon_contract cordon_import_pcie_get_readrq;
extern const struct cordon_contract cordon_import_pcie_print_link_status;
extern const struct cordon_contract cordon_import_pcie_relaxed_ordering_enabled;
extern const struct cordon_contract cordon_import_pcie_reset_flr;
extern const struct cordon_contract cordon_import_pcie_set_readrq;
extern const struct cordon_contract cordon_import_pcim_enable_device;
extern const struct cordon_contract cordon_import_pcim_iomap;
extern const struct cordon_contract cordon_import_pcim_iomap_regions;
extern const struct cordon_contract cordon_import_pcim_iomap_regions_request_all;
extern const struct cordon_contract cordon_import_pcim_iomap_table;
extern const struct cordon_contract cordon_import_pcim_pin_device;
extern const struct cordon_contract cordon_import_pcim_set_mwi;
extern const struct cordon_contract cordon_import_pcix_get_mmrbc;
extern const struct cordon_contract cordon_import_pcix_set_mmrbc;
extern const struct cordon_contract cordon_import_perf_trace_buf_alloc;
extern const struct cordon_contract cordon_import_perf_trace_run_bpf_submit;
extern const struct cordon_contract cordon_import_pernet_ops_rwsem;
extern const struct cordon_contract cordon_import_phy_advertise_supported;
extern const struct cordon_contract cordon_import_phy_attached_info;
extern const struct cordon_contract cordon_import_phy_connect;
extern const struct cordon_contract cordon_import_phy_connect_direct;
extern const struct cordon_contract cordon_import_phy_disconnect;
extern const struct cordon_contract cordon_import_phy_do_ioctl;
extern const struct cordon_contract cordon_import_phy_do_ioctl_running;
extern const struct cordon_contract cordon_import_phy_drivers_register;
extern const struct cordon_contract cordon_import_phy_drivers_unregister;
extern const struct cordon_contract cordon_import_phy_error;
extern const struct cordon_contract cordon_import_phy_ethtool_get_link_ksettings;
extern const struct cordon_contract cordon_import_phy_ethtool_get_wol;
extern const struct cordon_contract cordon_import_phy_ethtool_ksettings_get;
extern const struct cordon_contract cordon_import_phy_ethtool_nway_reset;
extern const struct cordon_contract cordon_import_phy_ethtool_set_link_ksettings;
extern const struct cordon_contract cordon_import_phy_ethtool_set_wol;
extern const struct cordon_contract cordon_import_phy_find_first;
extern const struct cordon_contract cordon_import_phy_get_eee_err;
extern const struct cordon_contract cordon_import_phy_get_pause;
extern const struct cordon_contract cordon_import_phy_init_eee;
extern const struct cordon_contract cordon_import_phy_init_hw;
extern const struct cordon_contract cordon_import_phy_mii_ioctl;
extern const struct cordon_contract cordon_import_phy_modify;
extern const struct cordon_contract cordon_import_phy_modify_mmd;
extern const struct cordon_contract cordon_import_phy_modify_mmd_changed;
extern const struct cordon_contract cordon_import_phy_modify_paged;
extern const struct cordon_contract cordon_import_phy_modify_paged_changed;
extern const struct cordon_contract cordon_import_phy_print_status;
extern const struct cordon_contract cordon_import_phy_read_mmd;
extern const struct cordon_contract cordon_import_phy_read_paged;
extern const struct cordon_contract cordon_import_phy_remove_link_mode;
extern const struct cordon_contract cordon_import_phy_resolve_aneg_linkmode;
extern const struct cordon_contract cordon_import_phy_resolve_aneg_pause;
extern const struct cordon_contract cordon_import_phy_restore_page;
extern const struct cordon_contract cordon_import_phy_resume;
extern const struct cordon_contract cordon_import_phy_save_page;
extern const struct cordon_contract cordon_import_phy_select_page;
extern const struct cordon_contract cordon_import_phy_set_asym_pause;
extern const struct cordon_contract cordon_import_phy_set_max_speed;
extern const struct cordon_contract cordon_import_phy_speed_up;
extern const struct cordon_contract cordon_import_phy_start;
extern const struct cordon_contract cordon_import_phy_start_aneg;
extern const struct cordon_contract cordon_import_phy_stop;
extern const struct cordon_contract cordon_import_phy_support_asym_pause;
extern const struct cordon_contract cordon_import_phy_support_sym_pause;
extern const struct cordon_contract cordon_import_phy_suspend;
extern const struct cordon_contract cordon_import_phy_trigger_machine;
extern const struct cordon_contract cordon_import_phy_validate_pause;
extern const struct cordon_contract cordon_import_phy_write_mmd;
extern const struct cordon_contract cordon_import_phy_write_paged;
extern const struct cordon_contract cordon_import_phys_base;
extern const struct cordon_contract cordon_import_platform_device_add;
extern const struct cordon_contract cordon_import_platform_device_add_data;
extern const struct cordon_contract cordon_import_platform_device_add_resources;
extern const struct cordon_contract cordon_import_platform_device_alloc;
extern const struct cordon_contract cordon_import_platform_device_del;
extern const struct cordon_contract cordon_import_platform_device_put;
extern const struct cordon_contract cordon_import_platform_device_register_full;
extern const struct cordon_contract cordon_import_platform_device_unregister;
extern const struct cordon_contract cordon_import_platform_driver_unregister;
extern const struct cordon_contract cordon_import_platform_get_irq;
extern const struct cordon_contract cordon_import_platform_get_irq_byname;
extern const struct cordon_contract cordon_import_platform_get_irq_optional;
extern const struct cordon_contract cordon_import_platform_get_resource;
extern const struct cordon_contract cordon_import_platform_get_resource_byname;
extern const struct cordon_contract cordon_import_pm_generic_runtime_resume;
extern const struct cordon_contract cordon_import_pm_generic_runtime_suspend;
extern const struct cordon_contract cordon_import_pm_relax;
extern const struct cordon_contract cordon_import_pm_runtime_allow;
extern const struct cordon_contract cordon_import_pm_runtime_barrier;
extern const struct cordon_contract cordon_import_pm_runtime_enable;
extern const struct cordon_contract cordon_import_pm_runtime_forbid;
extern const struct cordon_contract cordon_import_pm_runtime_force_resume;
extern const struct cordon_contract cordon_import_pm_runtime_force_suspend;
extern const struct cordon_contract cordon_import_pm_runtime_irq_safe;
extern const struct cordon_contract cordon_import_pm_runtime_no_callbacks;
extern const struct cordon_contract cordon_import_pm_runtime_set_autosuspend_delay;
extern const struct cordon_contract cordon_import_pm_schedule_suspend;
extern const struct cordon_contract cordon_import_pm_stay_awake;
extern const struct cordon_contract cordon_import_pm_suspend_global_flags;
extern const struct cordon_contract cordon_import_pm_wakeup_dev_event;
extern const struct cordon_contract cordon_import_pm_wq;
extern const struct cordon_contract cordon_import_prepare_to_wait;
extern const struct cordon_contract cordon_import_prepare_to_wait_event;
extern const struct cordon_contract cordon_import_prepare_to_wait_exclusive;
extern const struct cordon_contract cordon_import_print_hex_dump;
extern const struct cordon_contract cordon_import_pskb_expand_head;
extern const struct cordon_contract cordon_import_ptp_clock_index;
extern const struct cordon_contract cordon_import_ptp_clock_register;
extern const struct cordon_contract cordon_import_ptp_clock_unregister;
extern const struct cordon_contract cordon_import_put_device;
extern const struct cordon_contract cordon_import_put_disk;
extern const struct cordon_contract cordon_import_queue_delayed_work_on;
extern const struct cordon_contract cordon_import_queue_work_on;
extern const struct cordon_contract cordon_import_radix_tree_delete;
extern const struct cordon_contract cordon_import_radix_tree_delete_item;
extern const struct cordon_contract cordon_import_radix_tree_gang_lookup;
extern const struct cordon_contract cordon_import_radix_tree_insert;
extern const struct cordon_contract cordon_import_radix_tree_lookup;
extern const struct cordon_contract cordon_import_radix_tree_maybe_preload;
extern const struct cordon_contract cordon_import_radix_tree_preload;
extern const struct cordon_contract cordon_import_raw_notifier_call_chain;
extern const struct cordon_contract cordon_import_raw_notifier_chain_register;
extern const struct cordon_contract cordon_import_raw_notifier_chain_unregister;
extern const struct cordon_contract cordon_import_rc_map_register;
extern const struct cordon_contract cordon_import_rc_map_unregister;
extern const struct cordon_contract cordon_import_rcu_barrier;
extern const struct cordon_contract cordon_import_refcount_warn_saturate;
extern const struct cordon_contract cordon_import_regcache_cache_bypass;
extern const struct cordon_contract cordon_import_regcache_cache_only;
extern const struct cordon_contract cordon_import_regcache_drop_region;
extern const struct cordon_contract cordon_import_regcache_mark_dirty;
extern const struct cordon_contract cordon_import_regcache_sync;
extern const struct cordon_contract cordon_import_regcache_sync_region;
extern const struct cordon_contract cordon_import_register_ip_vs_scheduler;
extern const struct cordon_contract cordon_import_register_netdev;
extern const struct cordon_contract cordon_import_register_netdevice;
extern const struct cordon_contract cordon_import_register_netdevice_notifier;
extern const struct cordon_contract cordon_import_register_pm_notifier;
extern const struct cordon_contract cordon_import_register_reboot_notifier;
extern const struct cordon_contract cordon_import_register_virtio_driver;
extern const struct cordon_contract cordon_import_regmap_bulk_read;
extern const struct cordon_contract cordon_import_regmap_bulk_write;
extern const struct cordon_contract cordon_import_regmap_exit;
extern const struct cordon_contract cordon_import_regmap_get_device;
extern const struct cordon_contract cordon_import_regmap_get_max_register;
extern const struct cordon_contract cordon_import_regmap_get_val_bytes;
extern const struct cordon_contract cordon_import_regmap_multi_reg_write;
extern const struct cordon_contract cordon_import_regmap_noinc_read;
extern const struct cordon_contract cordon_import_regmap_noinc_write;
extern const struct cordon_contract cordon_import_regmap_raw_read;
extern const struct cordon_contract cordon_import_regmap_raw_write;
extern const struct cordon_contract cordon_import_regmap_read;
extern const struct cordon_contract cordon_import_regmap_register_patch;
extern const struct cordon_contract cordon_import_regmap_test_bits;
extern const struct cordon_contract cordon_import_regmap_update_bits_base;
extern const struct cordon_contract cordon_import_regmap_write;
extern const struct cordon_contract cordon_import_regmap_write_async;
extern const struct cordon_contract cordon_import_regulator_bulk_disable;
extern const struct cordon_contract cordon_import_regulator_bulk_enable;
extern const struct cordon_contract cordon_import_regulator_disable;
extern const struct cordon_contract cordon_import_regulator_enable;
extern const struct cordon_contract cordon_import_regulator_get_voltage;
extern const struct cordon_contract cordon_import_regulator_is_enabled;
extern const struct cordon_contract cordon_import_regulator_set_voltage;
extern const struct cordon_contract cordon_import_release_firmware;
extern const struct cordon_contract cordon_import_request_any_context_irq;
extern const struct cordon_contract cordon_import_request_firmware;
extern const struct cordon_contract cordon_import_request_firmware_direct;
extern const struct cordon_contract cordon_import_request_firmware_into_buf;
extern const struct cordon_contract cordon_import_request_firmware_nowait;
extern const struct cordon_contract cordon_import_request_threaded_irq;
extern const struct cordon_contract cordon_import_rfkill_alloc;
extern const struct cordon_contract cordon_import_rfkill_blocked;
extern const struct cordon_contract cordon_import_rfkill_destroy;
extern const struct cordon_contract cordon_import_rfkill_init_sw_state;
extern const struct cordon_contract cordon_import_rfkill_pause_polling;
extern const struct cordon_contract cordon_import_rfkill_register;
extern const struct cordon_contract cordon_import_rfkill_resume_polling;
extern const struct cordon_contract cordon_import_rfkill_set_hw_state_reason;
extern const struct cordon_contract cordon_import_rfkill_set_sw_state;
extern const struct cordon_contract cordon_import_rfkill_unregister;
extern const struct cordon_contract cordon_import_round_jiffies;
extern const struct cordon_contract cordon_import_round_jiffies_relative;
extern const struct cordon_contract cordon_import_rtnl_is_locked;
extern const struct cordon_contract cordon_import_rtnl_link_register;
extern const struct cordon_contract cordon_import_rtnl_link_unregister;
extern const struct cordon_contract cordon_import_rtnl_lock;
extern const struct cordon_contract cordon_import_rtnl_trylock;
extern const struct cordon_contract cordon_import_rtnl_unlock;
extern const struct cordon_contract cordon_import_sched_clock;
extern const struct cordon_contract cordon_import_sched_set_fifo;
extern const struct cordon_contract cordon_import_sched_set_fifo_low;
extern const struct cordon_contract cordon_import_schedule;
extern const struct cordon_contract cordon_import_schedule_timeout;
extern const struct cordon_contract cordon_import_schedule_timeout_interruptible;
extern const struct cordon_contract cordon_import_schedule_timeout_uninterruptible;
extern const struct cordon_contract cordon_import_scnprintf;
extern const struct cordon_contract cordon_import_sed_ioctl;
extern const struct cordon_contract cordon_import_serio_close;
extern const struct cordon_contract cordon_import_serio_open;
extern const struct cordon_contract cordon_import_serio_reconnect;
extern const struct cordon_contract cordon_import_serio_rescan;
extern const struct cordon_contract cordon_import_serio_unregister_driver;
extern const struct cordon_contract cordon_import_set_capacity;
extern const struct cordon_contract cordon_import_set_capacity_and_notify;
extern const struct cordon_contract cordon_import_set_disk_ro;
extern const struct cordon_contract cordon_import_set_freezable;
extern const struct cordon_contract cordon_import_set_user_nice;
extern const struct cordon_contract cordon_import_sg_alloc_table_chained;
extern const struct cordon_contract cordon_import_sg_free_table_chained;
extern const struct cordon_contract cordon_import_sg_init_one;
extern const struct cordon_contract cordon_import_sg_init_table;
extern const struct cordon_contract cordon_import_sg_next;
extern const struct cordon_contract cordon_import_simple_strtol;
extern const struct cordon_contract cordon_import_simple_strtoll;
extern const struct cordon_contract cordon_import_simple_strtoul;
extern const struct cordon_contract cordon_import_simple_strtoull;
extern const struct cordon_contract cordon_import_skb_add_rx_frag;
extern const struct cordon_contract cordon_import_skb_checksum;
extern const struct cordon_contract cordon_import_skb_checksum_help;
extern const struct cordon_contract cordon_import_skb_clone;
extern const struct cordon_contract cordon_import_skb_clone_tx_timestamp;
extern const struct cordon_contract cordon_import_skb_coalesce_rx_frag;
extern const struct cordon_contract cordon_import_skb_copy;
extern const struct cordon_contract cordon_import_skb_copy_and_csum_dev;
extern const struct cordon_contract cordon_import_skb_copy_bits;
extern const struct cordon_contract cordon_import_skb_copy_expand;
extern const struct cordon_contract cordon_import_skb_copy_ubufs;
extern const struct cordon_contract cordon_import_skb_defer_rx_timestamp;
extern const struct cordon_contract cordon_import_skb_dequeue;
extern const struct cordon_contract cordon_import_skb_dequeue_tail;
extern const struct cordon_contract cordon_import_skb_ensure_writable;
extern const struct cordon_contract cordon_import_skb_page_frag_refill;
extern const struct cordon_contract cordon_import_skb_partial_csum_set;
extern const struct cordon_contract cordon_import_skb_pull;
extern const struct cordon_contract cordon_import_skb_pull_data;
extern const struct cordon_contract cordon_import_skb_push;
extern const struct cordon_contract cordon_import_skb_put;
extern const struct cordon_contract cordon_import_skb_queue_head;
extern const struct cordon_contract cordon_import_skb_queue_purge;
extern const struct cordon_contract cordon_import_skb_queue_tail;
extern const struct cordon_contract cordon_import_skb_realloc_headroom;
extern const struct cordon_contract cordon_import_skb_store_bits;
extern const struct cordon_contract cordon_import_skb_to_sgvec;
extern const struct cordon_contract cordon_import_skb_trim;
extern const struct cordon_contract cordon_import_skb_tstamp_tx;
extern const struct cordon_contract cordon_import_skb_unlink;
extern const struct cordon_contract cordon_import_skip_spaces;
extern const struct cordon_contract cordon_import_snd_card_register;
extern const struct cordon_contract cordon_import_snd_ctl_add;
extern const struct cordon_contract cordon_import_snd_ctl_boolean_mono_info;
extern const struct cordon_contract cordon_import_snd_ctl_boolean_stereo_info;
extern const struct cordon_contract cordon_import_snd_ctl_enum_info;
extern const struct cordon_contract cordon_import_snd_ctl_new1;
extern const struct cordon_contract cordon_import_snd_ctl_notify;
extern const struct cordon_contract cordon_import_snd_devm_card_new;
extern const struct cordon_contract cordon_import_snd_pcm_hw_constraint_integer;
extern const struct cordon_contract cordon_import_snd_pcm_hw_constraint_minmax;
extern const struct cordon_contract cordon_import_snd_pcm_new;
extern const struct cordon_contract cordon_import_snd_pcm_period_elapsed;
extern const struct cordon_contract cordon_import_snd_pcm_set_managed_buffer_all;
extern const struct cordon_contract cordon_import_snd_pcm_set_ops;
extern const struct cordon_contract cordon_import_snprintf;
extern const struct cordon_contract cordon_import_softnet_data;
extern const struct cordon_contract cordon_import_sort;
extern const struct cordon_contract cordon_import_spi_get_device_id;
extern const struct cordon_contract cordon_import_spi_setup;
extern const struct cordon_contract cordon_import_spi_sync;
extern const struct cordon_contract cordon_import_spi_sync_locked;
extern const struct cordon_contract cordon_import_spi_write_then_read;
extern const struct cordon_contract cordon_import_sprintf;
extern const struct cordon_contract cordon_import_strcasecmp;
extern const struct cordon_contract cordon_import_strcat;
extern const struct cordon_contract cordon_import_strchr;
extern const struct cordon_contract cordon_import_strcmp;
extern const struct cordon_contract cordon_import_strcpy;
extern const struct cordon_contract cordon_import_strcspn;
extern const struct cordon_contract cordon_import_strim;
extern const struct cordon_contract cordon_import_string_get_size;
extern const struct cordon_contract cordon_import_strlcat;
extern const struct cordon_contract cordon_import_strlcpy;
extern const struct cordon_contract cordon_import_strlen;
extern const struct cordon_contract cordon_import_strncasecmp;
extern const struct cordon_contract cordon_import_strncat;
extern const struct cordon_contract cordon_import_strncmp;
extern const struct cordon_contract cordon_import_strncpy;
extern const struct cordon_contract cordon_import_strndup_user;
extern const struct cordon_contract cordon_import_strnlen;
extern const struct cordon_contract cordon_import_strnstr;
extern const struct cordon_contract cordon_import_strpbrk;
extern const struct cordon_contract cordon_import_strrchr;
extern const struct cordon_contract cordon_import_strreplace;
extern const struct cordon_contract cordon_import_strscpy;
extern const struct cordon_contract cordon_import_strscpy_pad;
extern const struct cordon_contract cordon_import_strsep;
extern const struct cordon_contract cordon_import_strspn;
extern const struct cordon_contract cordon_import_strstr;
extern const struct cordon_contract cordon_import_submit_bio_noacct;
extern const struct cordon_contract cordon_import_synchronize_irq;
extern const struct cordon_contract cordon_import_synchronize_net;
extern const struct cordon_contract cordon_import_synchronize_rcu;
extern const struct cordon_contract cordon_import_synchronize_rcu_expedited;
extern const struct cordon_contract cordon_import_synchronize_srcu;
extern const struct cordon_contract cordon_import_synchronize_srcu_expedited;
extern const struct cordon_contract cordon_import_sysfs_create_bin_file;
extern const struct cordon_contract cordon_import_sysfs_create_file_ns;
extern const struct cordon_contract cordon_import_sysfs_create_group;
extern const struct cordon_contract cordon_import_sysfs_create_groups;
extern const struct cordon_contract cordon_import_sysfs_create_link;
extern const struct cordon_contract cordon_import_sysfs_emit;
extern const struct cordon_contract cordon_import_sysfs_emit_at;
extern const struct cordon_contract cordon_import_sysfs_notify;
extern const struct cordon_contract cordon_import_sysfs_remove_bin_file;
extern const struct cordon_contract cordon_import_sysfs_remove_file_ns;
extern const struct cordon_contract cordon_import_sysfs_remove_group;
extern const struct cordon_contract cordon_import_sysfs_remove_groups;
extern const struct cordon_contract cordon_import_sysfs_remove_link;
extern const struct cordon_contract cordon_import_sysfs_streq;
extern const struct cordon_contract cordon_import_system_freezable_wq;
extern const struct cordon_contract cordon_import_system_highpri_wq;
extern const struct cordon_contract cordon_import_system_long_wq;
extern const struct cordon_contract cordon_import_system_power_efficient_wq;
extern const struct cordon_contract cordon_import_system_state;
extern const struct cordon_contract cordon_import_system_unbound_wq;
extern const struct cordon_contract cordon_import_system_wq;
extern const struct cordon_contract cordon_import_t10_pi_type1_crc;
extern const struct cordon_contract cordon_import_t10_pi_type3_crc;
extern const struct cordon_contract cordon_import_tasklet_init;
extern const struct cordon_contract cordon_import_tasklet_kill;
extern const struct cordon_contract cordon_import_tasklet_setup;
extern const struct cordon_contract cordon_import_tasklet_unlock_spin_wait;
extern const struct cordon_contract cordon_import_tasklet_unlock_wait;
extern const struct cordon_contract cordon_import_this_cpu_off;
extern const struct cordon_contract cordon_import_time64_to_tm;
extern const struct cordon_contract cordon_import_timecounter_cyc2time;
extern const struct cordon_contract cordon_import_timecounter_init;
extern const struct cordon_contract cordon_import_timecounter_read;
extern const struct cordon_contract cordon_import_timer_delete;
extern const struct cordon_contract cordon_import_timer_delete_sync;
extern const struct cordon_contract cordon_import_timer_shutdown;
extern const struct cordon_contract cordon_import_timer_shutdown_sync;
extern const struct cordon_contract cordon_import_trace_event_buffer_commit;
extern const struct cordon_contract cordon_import_trace_event_buffer_reserve;
extern const struct cordon_contract cordon_import_trace_event_printf;
extern const struct cordon_contract cordon_import_trace_event_raw_init;
extern const struct cordon_contract cordon_import_trace_event_reg;
extern const struct cordon_contract cordon_import_trace_handle_return;
extern const struct cordon_contract cordon_import_trace_print_flags_seq;
extern const struct cordon_contract cordon_import_trace_print_symbols_seq;
extern const struct cordon_contract cordon_import_trace_raw_output_prep;
extern const struct cordon_contract cordon_import_trace_seq_printf;
extern const struct cordon_contract cordon_import_trace_seq_putc;
extern const struct cordon_contract cordon_import_trace_seq_puts;
extern const struct cordon_contract cordon_import_try_module_get;
extern const struct cordon_contract cordon_import_try_to_del_timer_sync;
extern const struct cordon_contract cordon_import_try_wait_for_completion;
extern const struct cordon_contract cordon_import_unload_nls;
extern const struct cordon_contract cordon_import_unregister_blkdev;
extern const struct cordon_contract cordon_import_unregister_chrdev_region;
extern const struct cordon_contract cordon_import_unregister_ip_vs_scheduler;
extern const struct cordon_contract cordon_import_unregister_netdev;
extern const struct cordon_contract cordon_import_unregister_netdevice_notifier;
extern const struct cordon_contract cordon_import_unregister_netdevice_queue;
extern const struct cordon_contract cordon_import_unregister_nls;
extern const struct cordon_contract cordon_import_unregister_pm_notifier;
extern const struct cordon_contract cordon_import_unregister_reboot_notifier;
extern const struct cordon_contract cordon_import_unregister_virtio_driver;
extern const struct cordon_contract cordon_import_up;
extern const struct cordon_contract cordon_import_up_read;
extern const struct cordon_contract cordon_import_up_write;
extern const struct cordon_contract cordon_import_usb_alloc_coherent;
extern const struct cordon_contract cordon_import_usb_alloc_urb;
extern const struct cordon_contract cordon_import_usb_altnum_to_altsetting;
extern const struct cordon_contract cordon_import_usb_anchor_empty;
extern const struct cordon_contract cordon_import_usb_anchor_urb;
extern const struct cordon_contract cordon_import_usb_autopm_get_interface;
extern const struct cordon_contract cordon_import_usb_autopm_get_interface_async;
extern const struct cordon_contract cordon_import_usb_autopm_get_interface_no_resume;
extern const struct cordon_contract cordon_import_usb_autopm_put_interface;
extern const struct cordon_contract cordon_import_usb_autopm_put_interface_async;
extern const struct cordon_contract cordon_import_usb_autopm_put_interface_no_suspend;
extern const struct cordon_contract cordon_import_usb_block_urb;
extern const struct cordon_contract cordon_import_usb_bulk_msg;
extern const struct cordon_contract cordon_import_usb_check_bulk_endpoints;
extern const struct cordon_contract cordon_import_usb_check_int_endpoints;
extern const struct cordon_contract cordon_import_usb_clear_halt;
extern const struct cordon_contract cordon_import_usb_control_msg;
extern const struct cordon_contract cordon_import_usb_control_msg_recv;
extern const struct cordon_contract cordon_import_usb_control_msg_send;
extern const struct cordon_contract cordon_import_usb_deregister;
extern const struct cordon_contract cordon_import_usb_disable_autosuspend;
extern const struct cordon_contract cordon_import_usb_disabled;
extern const struct cordon_contract cordon_import_usb_driver_claim_interface;
extern const struct cordon_contract cordon_import_usb_driver_release_interface;
extern const struct cordon_contract cordon_import_usb_driver_set_configuration;
extern const struct cordon_contract cordon_import_usb_enable_autosuspend;
extern const struct cordon_contract cordon_import_usb_find_common_endpoints;
extern const struct cordon_contract cordon_import_usb_find_common_endpoints_reverse;
extern const struct cordon_contract cordon_import_usb_find_interface;
extern const struct cordon_contract cordon_import_usb_free_coherent;
extern const struct cordon_contract cordon_import_usb_free_urb;
extern const struct cordon_contract cordon_import_usb_get_current_frame_number;
extern const struct cordon_contract cordon_import_usb_get_descriptor;
extern const struct cordon_contract cordon_import_usb_get_dev;
extern const struct cordon_contract cordon_import_usb_get_from_anchor;
extern const struct cordon_contract cordon_import_usb_get_intf;
extern const struct cordon_contract cordon_import_usb_get_status;
extern const struct cordon_contract cordon_import_usb_get_urb;
extern const struct cordon_contract cordon_import_usb_hid_driver;
extern const struct cordon_contract cordon_import_usb_ifnum_to_if;
extern const struct cordon_contract cordon_import_usb_interrupt_msg;
extern const struct cordon_contract cordon_import_usb_kill_anchored_urbs;
extern const struct cordon_contract cordon_import_usb_kill_urb;
extern const struct cordon_contract cordon_import_usb_lock_device_for_reset;
extern const struct cordon_contract cordon_import_usb_match_id;
extern const struct cordon_contract cordon_import_usb_poison_anchored_urbs;
extern const struct cordon_contract cordon_import_usb_poison_urb;
extern const struct cordon_contract cordon_import_usb_put_dev;
extern const struct cordon_contract cordon_import_usb_put_intf;
extern const struct cordon_contract cordon_import_usb_queue_reset_device;
extern const struct cordon_contract cordon_import_usb_register_driver;
extern const struct cordon_contract cordon_import_usb_reset_configuration;
extern const struct cordon_contract cordon_import_usb_reset_device;
extern const struct cordon_contract cordon_import_usb_reset_endpoint;
extern const struct cordon_contract cordon_import_usb_scuttle_anchored_urbs;
extern const struct cordon_contract cordon_import_usb_set_interface;
extern const struct cordon_contract cordon_import_usb_string;
extern const struct cordon_contract cordon_import_usb_submit_urb;
extern const struct cordon_contract cordon_import_usb_unanchor_urb;
extern const struct cordon_contract cordon_import_usb_unlink_anchored_urbs;
extern const struct cordon_contract cordon_import_usb_unlink_urb;
extern const struct cordon_contract cordon_import_usb_unpoison_anchored_urbs;
extern const struct cordon_contract cordon_import_usb_unpoison_urb;
extern const struct cordon_contract cordon_import_usb_wait_anchor_empty_timeout;
extern const struct cordon_contract cordon_import_usbnet_change_mtu;
extern const struct cordon_contract cordon_import_usbnet_defer_kevent;
extern const struct cordon_contract cordon_import_usbnet_device_suggests_idle;
extern const struct cordon_contract cordon_import_usbnet_disconnect;
extern const struct cordon_contract cordon_import_usbnet_get_drvinfo;
extern const struct cordon_contract cordon_import_usbnet_get_endpoints;
extern const struct cordon_contract cordon_import_usbnet_get_ethernet_addr;
extern const struct cordon_contract cordon_import_usbnet_get_link;
extern const struct cordon_contract cordon_import_usbnet_get_link_ksettings_internal;
extern const struct cordon_contract cordon_import_usbnet_get_link_ksettings_mii;
extern const struct cordon_contract cordon_import_usbnet_get_msglevel;
extern const struct cordon_contract cordon_import_usbnet_link_change;
extern const struct cordon_contract cordon_import_usbnet_manage_power;
extern const struct cordon_contract cordon_import_usbnet_nway_reset;
extern const struct cordon_contract cordon_import_usbnet_open;
extern const struct cordon_contract cordon_import_usbnet_pause_rx;
extern const struct cordon_contract cordon_import_usbnet_probe;
extern const struct cordon_contract cordon_import_usbnet_read_cmd;
extern const struct cordon_contract cordon_import_usbnet_read_cmd_nopm;
extern const struct cordon_contract cordon_import_usbnet_resume;
extern const struct cordon_contract cordon_import_usbnet_resume_rx;
extern const struct cordon_contract cordon_import_usbnet_set_link_ksettings_mii;
extern const struct cordon_contract cordon_import_usbnet_set_msglevel;
extern const struct cordon_contract cordon_import_usbnet_set_rx_mode;
extern const struct cordon_contract cordon_import_usbnet_skb_return;
extern const struct cordon_contract cordon_import_usbnet_start_xmit;
extern const struct cordon_contract cordon_import_usbnet_status_start;
extern const struct cordon_contract cordon_import_usbnet_status_stop;
extern const struct cordon_contract cordon_import_usbnet_stop;
extern const struct cordon_contract cordon_import_usbnet_suspend;
extern const struct cordon_contract cordon_import_usbnet_tx_timeout;
extern const struct cordon_contract cordon_import_usbnet_unlink_rx_urbs;
extern const struct cordon_contract cordon_import_usbnet_update_max_qlen;
extern const struct cordon_contract cordon_import_usbnet_write_cmd;
extern const struct cordon_contract cordon_import_usbnet_write_cmd_async;
extern const struct cordon_contract cordon_import_usbnet_write_cmd_nopm;
extern const struct cordon_contract cordon_import_usleep_range_state;
extern const struct cordon_contract cordon_import_utf16s_to_utf8s;
extern const struct cordon_contract cordon_import_utf32_to_utf8;
extern const struct cordon_contract cordon_import_utf8_to_utf32;
extern const struct cordon_contract cordon_import_utf8s_to_utf16s;
extern const struct cordon_contract cordon_import_uuid_gen;
extern const struct cordon_contract cordon_import_uuid_is_valid;
extern const struct cordon_contract cordon_import_uuid_null;
extern const struct cordon_contract cordon_import_uuid_parse;
extern const struct cordon_contract cordon_import_vfree;
extern const struct cordon_contract cordon_import_vid_from_reg;
extern const struct cordon_contract cordon_import_vid_which_vrm;
extern const struct cordon_contract cordon_import_virtio_check_driver_offered_feature;
extern const struct cordon_contract cordon_import_virtio_config_changed;
extern const struct cordon_contract cordon_import_virtio_max_dma_size;
extern const struct cordon_contract cordon_import_virtio_reset_device;
extern const struct cordon_contract cordon_import_virtqueue_add_inbuf;
extern const struct cordon_contract cordon_import_virtqueue_add_inbuf_ctx;
extern const struct cordon_contract cordon_import_virtqueue_add_outbuf;
extern const struct cordon_contract cordon_import_virtqueue_add_sgs;
extern const struct cordon_contract cordon_import_virtqueue_detach_unused_buf;
extern const struct cordon_contract cordon_import_virtqueue_disable_cb;
extern const struct cordon_contract cordon_import_virtqueue_enable_cb;
extern const struct cordon_contract cordon_import_virtqueue_enable_cb_delayed;
extern const struct cordon_contract cordon_import_virtqueue_enable_cb_prepare;
extern const struct cordon_contract cordon_import_virtqueue_get_buf;
extern const struct cordon_contract cordon_import_virtqueue_get_buf_ctx;
extern const struct cordon_contract cordon_import_virtqueue_get_vring_size;
extern const struct cordon_contract cordon_import_virtqueue_is_broken;
extern const struct cordon_contract cordon_import_virtqueue_kick;
extern const struct cordon_contract cordon_import_virtqueue_kick_prepare;
extern const struct cordon_contract cordon_import_virtqueue_notify;
extern const struct cordon_contract cordon_import_virtqueue_poll;
extern const struct cordon_contract cordon_import_virtqueue_resize;
extern const struct cordon_contract cordon_import_vlan_dev_real_dev;
extern const struct cordon_contract cordon_import_vlan_dev_vlan_id;
extern const struct cordon_contract cordon_import_vmalloc;
extern const struct cordon_contract cordon_import_vmemmap_base;
extern const struct cordon_contract cordon_import_vzalloc;
extern const struct cordon_contract cordon_import_wait_for_completion;
extern const struct cordon_contract cordon_import_wait_for_completion_interruptible;
extern const struct cordon_contract cordon_import_wait_for_completion_interruptible_timeout;
extern const struct cordon_contract cordon_import_wait_for_completion_io;
extern const struct cordon_contract cordon_import_wait_for_completion_io_timeout;
extern const struct cordon_contract cordon_import_wait_for_completion_killable;
extern const struct cordon_contract cordon_import_wait_for_completion_killable_timeout;
extern const struct cordon_contract cordon_import_wait_for_completion_timeout;
extern const struct cordon_contract cordon_import_wake_up_process;
extern const struct cordon_contract cordon_import_watchdog_init_timeout;
extern const struct cordon_contract cordon_import_watchdog_register_device;
extern const struct cordon_contract cordon_import_watchdog_unregister_device;
extern const struct cordon_contract cordon_import_woken_wake_function;
extern const struct cordon_contract cordon_import_work_busy;
extern const struct cordon_contract cordon_import_x86_match_cpu;
extern const struct cordon_contract cordon_import_xa_clear_mark;
extern const struct cordon_contract cordon_import_xa_destroy;
extern const struct cordon_contract cordon_import_xa_erase;
extern const struct cordon_contract cordon_import_xa_find;
extern const struct cordon_contract cordon_import_xa_find_after;
extern const struct cordon_contract cordon_import_xa_get_mark;
extern const struct cordon_contract cordon_import_xa_load;
extern const struct cordon_contract cordon_import_xa_set_mark;
extern const struct cordon_contract cordon_import_xa_store;
extern const struct cordon_contract cordon_import_xdp_convert_zc_to_xdp_frame;
extern const struct cordon_contract cordon_import_xdp_do_flush;
extern const struct cordon_contract cordon_import_xdp_do_redirect;
extern const struct cordon_contract cordon_import_xdp_master_redirect;
extern const struct cordon_contract cordon_import_xdp_return_frame;
extern const struct cordon_contract cordon_import_xdp_return_frame_rx_napi;
extern const struct cordon_contract cordon_import_xdp_rxq_info_reg_mem_model;
extern const struct cordon_contract cordon_import_xdp_rxq_info_unreg;
extern const struct cordon_contract cordon_import_xdp_warn;
extern const struct cordon_contract cordon_import_xp_alloc_batch;
extern const struct cordon_contract cordon_import_xp_dma_map;
extern const struct cordon_contract cordon_import_xp_dma_unmap;
extern const struct cordon_contract cordon_import_xp_free;
extern const struct cordon_contract cordon_import_xp_set_rxq_info;
extern const struct cordon_contract cordon_import_xt_register_match;
extern const struct cordon_contract cordon_import_xt_register_matches;
extern const struct cordon_contract cordon_import_xt_register_target;
extern const struct cordon_contract cordon_import_xt_register_targets;
extern const struct cordon_contract cordon_import_xt_unregister_match;
extern const struct cordon_contract cordon_import_xt_unregister_matches;
extern const struct cordon_contract cordon_import_xt_unregister_target;
extern const struct cordon_contract cordon_import_xt_unregister_targets;
extern const struct cordon_contract cordon_import_yield;
extern const struct cordon_contract cordon_callback_async_func_t;
extern const struct cordon_contract cordon_callback_attribute_group__is_visible;
extern const struct cordon_contract cordon_callback_bin_attribute__read;
extern const struct cordon_contract cordon_callback_bin_attribute__write;
extern const struct cordon_contract cordon_callback_blk_mq_ops__commit_rqs;
extern const struct cordon_contract cordon_callback_blk_mq_ops__complete;
extern const struct cordon_contract cordon_callback_blk_mq_ops__exit_hctx;
extern const struct cordon_contract cordon_callback_blk_mq_ops__init_hctx;
extern const struct cordon_contract cordon_callback_blk_mq_ops__init_request;
extern const struct cordon_contract cordon_callback_blk_mq_ops__map_queues;
extern const struct cordon_contract cordon_callback_blk_mq_ops__poll;
extern const struct cordon_contract cordon_callback_blk_mq_ops__queue_rq;
extern const struct cordon_contract cordon_callback_blk_mq_ops__queue_rqs;
extern const struct cordon_contract cordon_callback_blk_mq_ops__timeout;
extern const struct cordon_contract cordon_callback_blkdev_probe_t;
extern const struct cordon_contract cordon_callback_block_device_operations__check_events;
extern const struct cordon_contract cordon_callback_block_device_operations__compat_ioctl;
extern const struct cordon_contract cordon_callback_block_device_operations__free_disk;
extern const struct cordon_contract cordon_callback_block_device_operations__get_unique_id;
extern const struct cordon_contract cordon_callback_block_device_operations__getgeo;
extern const struct cordon_contract cordon_callback_block_device_operations__ioctl;
extern const struct cordon_contract cordon_callback_block_device_operations__open;
extern const struct cordon_contract cordon_callback_block_device_operations__release;
extern const struct cordon_contract cordon_callback_block_device_operations__report_zones;
extern const struct cordon_contract cordon_callback_block_device_operations__rw_page;
extern const struct cordon_contract cordon_callback_block_device_operations__set_read_only;
extern const struct cordon_contract cordon_callback_block_device_operations__submit_bio;
extern const struct cordon_contract cordon_callback_block_device_operations__swap_slot_free_notify;
extern const struct cordon_contract cordon_callback_block_device_operations__unlock_native_capacity;
extern const struct cordon_contract cordon_callback_cipher_alg__cia_decrypt;
extern const struct cordon_contract cordon_callback_cipher_alg__cia_encrypt;
extern const struct cordon_contract cordon_callback_cipher_alg__cia_setkey;
extern const struct cordon_contract cordon_callback_class__dev_uevent;
extern const struct cordon_contract cordon_callback_configfs_attribute__show;
extern const struct cordon_contract cordon_callback_configfs_attribute__store;
extern const struct cordon_contract cordon_callback_configfs_bin_attribute__read;
extern const struct cordon_contract cordon_callback_configfs_bin_attribute__write;
extern const struct cordon_contract cordon_callback_configfs_group_operations__disconnect_notify;
extern const struct cordon_contract cordon_callback_configfs_group_operations__drop_item;
extern const struct cordon_contract cordon_callback_configfs_group_operations__make_group;
extern const struct cordon_contract cordon_callback_configfs_group_operations__make_item;
extern const struct cordon_contract cordon_callback_configfs_item_operations__allow_link;
extern const struct cordon_contract cordon_callback_configfs_item_operations__drop_link;
extern const struct cordon_contract cordon_callback_configfs_item_operations__release;
extern const struct cordon_contract cordon_callback_crypto_alg__cra_exit;
extern const struct cordon_contract cordon_callback_crypto_alg__cra_init;
extern const struct cordon_contract cordon_callback_cyclecounter__read;
extern const struct cordon_contract cordon_callback_dev_pm_info__set_latency_tolerance;
extern const struct cordon_contract cordon_callback_dev_pm_ops__complete;
extern const struct cordon_contract cordon_callback_dev_pm_ops__freeze;
extern const struct cordon_contract cordon_callback_dev_pm_ops__freeze_late;
extern const struct cordon_contract cordon_callback_dev_pm_ops__freeze_noirq;
extern const struct cordon_contract cordon_callback_dev_pm_ops__poweroff;
extern const struct cordon_contract cordon_callback_dev_pm_ops__poweroff_late;
extern const struct cordon_contract cordon_callback_dev_pm_ops__poweroff_noirq;
extern const struct cordon_contract cordon_callback_dev_pm_ops__prepare;
extern const struct cordon_contract cordon_callback_dev_pm_ops__restore;
extern const struct cordon_contract cordon_callback_dev_pm_ops__restore_early;
extern const struct cordon_contract cordon_callback_dev_pm_ops__restore_noirq;
extern const struct cordon_contract cordon_callback_dev_pm_ops__resume;
extern const struct cordon_contract cordon_callback_dev_pm_ops__resume_early;
extern const struct cordon_contract cordon_callback_dev_pm_ops__resume_noirq;
extern const struct cordon_contract cordon_callback_dev_pm_ops__runtime_idle;
extern const struct cordon_contract cordon_callback_dev_pm_ops__runtime_resume;
extern const struct cordon_contract cordon_callback_dev_pm_ops__runtime_suspend;
extern const struct cordon_contract cordon_callback_dev_pm_ops__suspend;
extern const struct cordon_contract cordon_callback_dev_pm_ops__suspend_late;
extern const struct cordon_contract cordon_callback_dev_pm_ops__suspend_noirq;
extern const struct cordon_contract cordon_callback_dev_pm_ops__thaw;
extern const struct cordon_contract cordon_callback_dev_pm_ops__thaw_early;
extern const struct cordon_contract cordon_callback_dev_pm_ops__thaw_noirq;
extern const struct cordon_contract cordon_callback_device__release;
extern const struct cordon_contract cordon_callback_device_attribute__show;
extern const struct cordon_contract cordon_callback_device_attribute__store;
extern const struct cordon_contract cordon_callback_device_driver__probe;
extern const struct cordon_contract cordon_callback_device_driver__remove;
extern const struct cordon_contract cordon_callback_device_driver__resume;
extern const struct cordon_contract cordon_callback_device_driver__shutdown;
extern const struct cordon_contract cordon_callback_device_driver__suspend;
extern const struct cordon_contract cordon_callback_dmi_system_id__callback;
extern const struct cordon_contract cordon_callback_driver_info__bind;
extern const struct cordon_contract cordon_callback_driver_info__check_connect;
extern const struct cordon_contract cordon_callback_driver_info__early_init;
extern const struct cordon_contract cordon_callback_driver_info__indication;
extern const struct cordon_contract cordon_callback_driver_info__link_reset;
extern const struct cordon_contract cordon_callback_driver_info__manage_power;
extern const struct cordon_contract cordon_callback_driver_info__recover;
extern const struct cordon_contract cordon_callback_driver_info__reset;
extern const struct cordon_contract cordon_callback_driver_info__rx_fixup;
extern const struct cordon_contract cordon_callback_driver_info__set_rx_mode;
extern const struct cordon_contract cordon_callback_driver_info__status;
extern const struct cordon_contract cordon_callback_driver_info__stop;
extern const struct cordon_contract cordon_callback_driver_info__tx_fixup;
extern const struct cordon_contract cordon_callback_driver_info__unbind;
extern const struct cordon_contract cordon_callback_ethtool_ops__begin;
extern const struct cordon_contract cordon_callback_ethtool_ops__complete;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_channels;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_coalesce;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_drvinfo;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_eee;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_eeprom;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_eeprom_len;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_ethtool_stats;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_link;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_link_ksettings;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_msglevel;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_pauseparam;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_per_queue_coalesce;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_priv_flags;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_regs;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_regs_len;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_ringparam;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_rxfh;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_rxfh_indir_size;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_rxfh_key_size;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_rxnfc;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_sset_count;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_strings;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_ts_info;
extern const struct cordon_contract cordon_callback_ethtool_ops__get_wol;
extern const struct cordon_contract cordon_callback_ethtool_ops__nway_reset;
extern const struct cordon_contract cordon_callback_ethtool_ops__reset;
extern const struct cordon_contract cordon_callback_ethtool_ops__self_test;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_channels;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_coalesce;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_eee;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_eeprom;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_link_ksettings;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_msglevel;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_pauseparam;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_per_queue_coalesce;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_phys_id;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_priv_flags;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_ringparam;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_rxfh;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_rxnfc;
extern const struct cordon_contract cordon_callback_ethtool_ops__set_wol;
extern const struct cordon_contract cordon_callback_file_operations__compat_ioctl;
extern const struct cordon_contract cordon_callback_file_operations__open;
extern const struct cordon_contract cordon_callback_file_operations__release;
extern const struct cordon_contract cordon_callback_file_operations__unlocked_ioctl;
extern const struct cordon_contract cordon_callback_file_operations__uring_cmd;
extern const struct cordon_contract cordon_callback_file_operations__uring_cmd_iopoll;
extern const struct cordon_contract cordon_callback_hid_driver__event;
extern const struct cordon_contract cordon_callback_hid_driver__feature_mapping;
extern const struct cordon_contract cordon_callback_hid_driver__input_configured;
extern const struct cordon_contract cordon_callback_hid_driver__input_mapped;
extern const struct cordon_contract cordon_callback_hid_driver__input_mapping;
extern const struct cordon_contract cordon_callback_hid_driver__match;
extern const struct cordon_contract cordon_callback_hid_driver__probe;
extern const struct cordon_contract cordon_callback_hid_driver__raw_event;
extern const struct cordon_contract cordon_callback_hid_driver__remove;
extern const struct cordon_contract cordon_callback_hid_driver__report;
extern const struct cordon_contract cordon_callback_hid_driver__report_fixup;
extern const struct cordon_contract cordon_callback_hid_driver__reset_resume;
extern const struct cordon_contract cordon_callback_hid_driver__resume;
extern const struct cordon_contract cordon_callback_hid_driver__suspend;
extern const struct cordon_contract cordon_callback_hrtimer__function;
extern const struct cordon_contract cordon_callback_hwmon_ops__is_visible;
extern const struct cordon_contract cordon_callback_hwmon_ops__read;
extern const struct cordon_contract cordon_callback_hwmon_ops__read_string;
extern const struct cordon_contract cordon_callback_hwmon_ops__write;
extern const struct cordon_contract cordon_callback_hwrng__cleanup;
extern const struct cordon_contract cordon_callback_hwrng__data_present;
extern const struct cordon_contract cordon_callback_hwrng__data_read;
extern const struct cordon_contract cordon_callback_hwrng__init;
extern const struct cordon_contract cordon_callback_hwrng__read;
extern const struct cordon_contract cordon_callback_i2c_algo_bit_data__getscl;
extern const struct cordon_contract cordon_callback_i2c_algo_bit_data__getsda;
extern const struct cordon_contract cordon_callback_i2c_algo_bit_data__post_xfer;
extern const struct cordon_contract cordon_callback_i2c_algo_bit_data__pre_xfer;
extern const struct cordon_contract cordon_callback_i2c_algo_bit_data__setscl;
extern const struct cordon_contract cordon_callback_i2c_algo_bit_data__setsda;
extern const struct cordon_contract cordon_callback_i2c_algorithm__functionality;
extern const struct cordon_contract cordon_callback_i2c_algorithm__master_xfer;
extern const struct cordon_contract cordon_callback_i2c_algorithm__master_xfer_atomic;
extern const struct cordon_contract cordon_callback_i2c_algorithm__smbus_xfer;
extern const struct cordon_contract cordon_callback_i2c_algorithm__smbus_xfer_atomic;
extern const struct cordon_contract cordon_callback_i2c_driver__alert;
extern const struct cordon_contract cordon_callback_i2c_driver__command;
extern const struct cordon_contract cordon_callback_i2c_driver__detect;
extern const struct cordon_contract cordon_callback_i2c_driver__probe;
extern const struct cordon_contract cordon_callback_i2c_driver__probe_new;
extern const struct cordon_contract cordon_callback_i2c_driver__remove;
extern const struct cordon_contract cordon_callback_i2c_driver__shutdown;
extern const struct cordon_contract cordon_callback_iio_buffer_setup_ops__postdisable;
extern const struct cordon_contract cordon_callback_iio_buffer_setup_ops__postenable;
extern const struct cordon_contract cordon_callback_iio_buffer_setup_ops__predisable;
extern const struct cordon_contract cordon_callback_iio_buffer_setup_ops__preenable;
extern const struct cordon_contract cordon_callback_iio_buffer_setup_ops__validate_scan_mask;
extern const struct cordon_contract cordon_callback_iio_chan_spec_ext_info__read;
extern const struct cordon_contract cordon_callback_iio_chan_spec_ext_info__write;
extern const struct cordon_contract cordon_callback_iio_info__debugfs_reg_access;
extern const struct cordon_contract cordon_callback_iio_info__hwfifo_flush_to_buffer;
extern const struct cordon_contract cordon_callback_iio_info__hwfifo_set_watermark;
extern const struct cordon_contract cordon_callback_iio_info__read_avail;
extern const struct cordon_contract cordon_callback_iio_info__read_event_config;
extern const struct cordon_contract cordon_callback_iio_info__read_event_value;
extern const struct cordon_contract cordon_callback_iio_info__read_label;
extern const struct cordon_contract cordon_callback_iio_info__read_raw;
extern const struct cordon_contract cordon_callback_iio_info__read_raw_multi;
extern const struct cordon_contract cordon_callback_iio_info__update_scan_mode;
extern const struct cordon_contract cordon_callback_iio_info__validate_trigger;
extern const struct cordon_contract cordon_callback_iio_info__write_event_config;
extern const struct cordon_contract cordon_callback_iio_info__write_event_value;
extern const struct cordon_contract cordon_callback_iio_info__write_raw;
extern const struct cordon_contract cordon_callback_iio_info__write_raw_get_fmt;
extern const struct cordon_contract cordon_callback_input_dev__close;
extern const struct cordon_contract cordon_callback_input_dev__event;
extern const struct cordon_contract cordon_callback_input_dev__flush;
extern const struct cordon_contract cordon_callback_input_dev__getkeycode;
extern const struct cordon_contract cordon_callback_input_dev__open;
extern const struct cordon_contract cordon_callback_input_dev__setkeycode;
extern const struct cordon_contract cordon_callback_io_comp_batch__complete;
extern const struct cordon_contract cordon_callback_ip_vs_scheduler__add_dest;
extern const struct cordon_contract cordon_callback_ip_vs_scheduler__del_dest;
extern const struct cordon_contract cordon_callback_ip_vs_scheduler__done_service;
extern const struct cordon_contract cordon_callback_ip_vs_scheduler__init_service;
extern const struct cordon_contract cordon_callback_ip_vs_scheduler__schedule;
extern const struct cordon_contract cordon_callback_ip_vs_scheduler__upd_dest;
extern const struct cordon_contract cordon_callback_irq_affinity__calc_sets;
extern const struct cordon_contract cordon_callback_irq_handler_t;
extern const struct cordon_contract cordon_callback_kernel_param_ops__free;
extern const struct cordon_contract cordon_callback_kernel_param_ops__get;
extern const struct cordon_contract cordon_callback_kernel_param_ops__set;
extern const struct cordon_contract cordon_callback_led_classdev__blink_set;
extern const struct cordon_contract cordon_callback_led_classdev__brightness_get;
extern const struct cordon_contract cordon_callback_led_classdev__brightness_set;
extern const struct cordon_contract cordon_callback_led_classdev__brightness_set_blocking;
extern const struct cordon_contract cordon_callback_led_classdev__pattern_clear;
extern const struct cordon_contract cordon_callback_led_classdev__pattern_set;
extern const struct cordon_contract cordon_callback_mii_bus__read;
extern const struct cordon_contract cordon_callback_mii_bus__reset;
extern const struct cordon_contract cordon_callback_mii_bus__write;
extern const struct cordon_contract cordon_callback_mii_if_info__mdio_read;
extern const struct cordon_contract cordon_callback_mii_if_info__mdio_write;
extern const struct cordon_contract cordon_callback_module__exit;
extern const struct cordon_contract cordon_callback_module__init;
extern const struct cordon_contract cordon_callback_napi_struct__poll;
extern const struct cordon_contract cordon_callback_net_device__priv_destructor;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_bpf;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_change_carrier;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_change_mtu;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_eth_ioctl;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_features_check;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_fix_features;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_get_phys_port_name;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_get_stats;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_get_stats64;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_init;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_open;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_poll_controller;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_set_features;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_set_mac_address;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_set_rx_mode;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_start_xmit;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_stop;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_tx_timeout;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_uninit;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_validate_addr;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_vlan_rx_add_vid;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_vlan_rx_kill_vid;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_xdp_xmit;
extern const struct cordon_contract cordon_callback_net_device_ops__ndo_xsk_wakeup;
extern const struct cordon_contract cordon_callback_nls_table__char2uni;
extern const struct cordon_contract cordon_callback_nls_table__uni2char;
extern const struct cordon_contract cordon_callback_notifier_block__notifier_call;
extern const struct cordon_contract cordon_callback_own_action_t;
extern const struct cordon_contract cordon_callback_own_adjust_link_t;
extern const struct cordon_contract cordon_callback_own_atomic_notifier_t;
extern const struct cordon_contract cordon_callback_own_busy_fn;
extern const struct cordon_contract cordon_callback_own_compare_t;
extern const struct cordon_contract cordon_callback_own_cpu_instance_t;
extern const struct cordon_contract cordon_callback_own_cpu_step_t;
extern const struct cordon_contract cordon_callback_own_device_time_t;
extern const struct cordon_contract cordon_callback_own_ff_play_t;
extern const struct cordon_contract cordon_callback_own_firmware_t;
extern const struct cordon_contract cordon_callback_own_i2c_probe_t;
extern const struct cordon_contract cordon_callback_own_input_poll_t;
extern const struct cordon_contract cordon_callback_own_netdev_notifier_t;
extern const struct cordon_contract cordon_callback_own_pollfunc_t;
extern const struct cordon_contract cordon_callback_own_recycle_t;
extern const struct cordon_contract cordon_callback_own_sec_send_recv;
extern const struct cordon_contract cordon_callback_own_sync_address_t;
extern const struct cordon_contract cordon_callback_own_thread_t;
extern const struct cordon_contract cordon_callback_own_uring_cb;
extern const struct cordon_contract cordon_callback_pci_driver__probe;
extern const struct cordon_contract cordon_callback_pci_driver__remove;
extern const struct cordon_contract cordon_callback_pci_driver__resume;
extern const struct cordon_contract cordon_callback_pci_driver__shutdown;
extern const struct cordon_contract cordon_callback_pci_driver__sriov_configure;
extern const struct cordon_contract cordon_callback_pci_driver__sriov_get_vf_total_msix;
extern const struct cordon_contract cordon_callback_pci_driver__sriov_set_msix_vec_count;
extern const struct cordon_contract cordon_callback_pci_driver__suspend;
extern const struct cordon_contract cordon_callback_pci_error_handlers__error_detected;
extern const struct cordon_contract cordon_callback_pci_error_handlers__mmio_enabled;
extern const struct cordon_contract cordon_callback_pci_error_handlers__reset_done;
extern const struct cordon_contract cordon_callback_pci_error_handlers__reset_prepare;
extern const struct cordon_contract cordon_callback_pci_error_handlers__resume;
extern const struct cordon_contract cordon_callback_pci_error_handlers__slot_reset;
extern const struct cordon_contract cordon_callback_phy_driver__aneg_done;
extern const struct cordon_contract cordon_callback_phy_driver__cable_test_get_status;
extern const struct cordon_contract cordon_callback_phy_driver__cable_test_start;
extern const struct cordon_contract cordon_callback_phy_driver__config_aneg;
extern const struct cordon_contract cordon_callback_phy_driver__config_init;
extern const struct cordon_contract cordon_callback_phy_driver__config_intr;
extern const struct cordon_contract cordon_callback_phy_driver__get_features;
extern const struct cordon_contract cordon_callback_phy_driver__get_rate_matching;
extern const struct cordon_contract cordon_callback_phy_driver__get_sqi;
extern const struct cordon_contract cordon_callback_phy_driver__get_sqi_max;
extern const struct cordon_contract cordon_callback_phy_driver__get_sset_count;
extern const struct cordon_contract cordon_callback_phy_driver__get_stats;
extern const struct cordon_contract cordon_callback_phy_driver__get_strings;
extern const struct cordon_contract cordon_callback_phy_driver__get_tunable;
extern const struct cordon_contract cordon_callback_phy_driver__get_wol;
extern const struct cordon_contract cordon_callback_phy_driver__handle_interrupt;
extern const struct cordon_contract cordon_callback_phy_driver__link_change_notify;
extern const struct cordon_contract cordon_callback_phy_driver__match_phy_device;
extern const struct cordon_contract cordon_callback_phy_driver__probe;
extern const struct cordon_contract cordon_callback_phy_driver__read_mmd;
extern const struct cordon_contract cordon_callback_phy_driver__read_page;
extern const struct cordon_contract cordon_callback_phy_driver__read_status;
extern const struct cordon_contract cordon_callback_phy_driver__remove;
extern const struct cordon_contract cordon_callback_phy_driver__resume;
extern const struct cordon_contract cordon_callback_phy_driver__set_loopback;
extern const struct cordon_contract cordon_callback_phy_driver__set_tunable;
extern const struct cordon_contract cordon_callback_phy_driver__set_wol;
extern const struct cordon_contract cordon_callback_phy_driver__soft_reset;
extern const struct cordon_contract cordon_callback_phy_driver__suspend;
extern const struct cordon_contract cordon_callback_phy_driver__write_mmd;
extern const struct cordon_contract cordon_callback_phy_driver__write_page;
extern const struct cordon_contract cordon_callback_platform_driver__probe;
extern const struct cordon_contract cordon_callback_platform_driver__remove;
extern const struct cordon_contract cordon_callback_platform_driver__remove_new;
extern const struct cordon_contract cordon_callback_platform_driver__resume;
extern const struct cordon_contract cordon_callback_platform_driver__shutdown;
extern const struct cordon_contract cordon_callback_platform_driver__suspend;
extern const struct cordon_contract cordon_callback_pr_ops__pr_clear;
extern const struct cordon_contract cordon_callback_pr_ops__pr_preempt;
extern const struct cordon_contract cordon_callback_pr_ops__pr_register;
extern const struct cordon_contract cordon_callback_pr_ops__pr_release;
extern const struct cordon_contract cordon_callback_pr_ops__pr_reserve;
extern const struct cordon_contract cordon_callback_ptp_clock_info__adjfine;
extern const struct cordon_contract cordon_callback_ptp_clock_info__adjphase;
extern const struct cordon_contract cordon_callback_ptp_clock_info__adjtime;
extern const struct cordon_contract cordon_callback_ptp_clock_info__do_aux_work;
extern const struct cordon_contract cordon_callback_ptp_clock_info__enable;
extern const struct cordon_contract cordon_callback_ptp_clock_info__getcrosststamp;
extern const struct cordon_contract cordon_callback_ptp_clock_info__gettime64;
extern const struct cordon_contract cordon_callback_ptp_clock_info__gettimex64;
extern const struct cordon_contract cordon_callback_ptp_clock_info__settime64;
extern const struct cordon_contract cordon_callback_ptp_clock_info__verify;
extern const struct cordon_contract cordon_callback_regmap_bus__gather_write;
extern const struct cordon_contract cordon_callback_regmap_bus__read;
extern const struct cordon_contract cordon_callback_regmap_bus__reg_read;
extern const struct cordon_contract cordon_callback_regmap_bus__reg_update_bits;
extern const struct cordon_contract cordon_callback_regmap_bus__reg_write;
extern const struct cordon_contract cordon_callback_regmap_bus__write;
extern const struct cordon_contract cordon_callback_regmap_config__precious_reg;
extern const struct cordon_contract cordon_callback_regmap_config__readable_noinc_reg;
extern const struct cordon_contract cordon_callback_regmap_config__readable_reg;
extern const struct cordon_contract cordon_callback_regmap_config__reg_read;
extern const struct cordon_contract cordon_callback_regmap_config__reg_write;
extern const struct cordon_contract cordon_callback_regmap_config__volatile_reg;
extern const struct cordon_contract cordon_callback_regmap_config__writeable_noinc_reg;
extern const struct cordon_contract cordon_callback_regmap_config__writeable_reg;
extern const struct cordon_contract cordon_callback_request__end_io;
extern const struct cordon_contract cordon_callback_rfkill_ops__poll;
extern const struct cordon_contract cordon_callback_rfkill_ops__query;
extern const struct cordon_contract cordon_callback_rfkill_ops__set_block;
extern const struct cordon_contract cordon_callback_rtnl_link_ops__changelink;
extern const struct cordon_contract cordon_callback_rtnl_link_ops__dellink;
extern const struct cordon_contract cordon_callback_rtnl_link_ops__newlink;
extern const struct cordon_contract cordon_callback_rtnl_link_ops__setup;
extern const struct cordon_contract cordon_callback_rtnl_link_ops__validate;
extern const struct cordon_contract cordon_callback_rx_queue_attribute__show;
extern const struct cordon_contract cordon_callback_serio_driver__cleanup;
extern const struct cordon_contract cordon_callback_serio_driver__connect;
extern const struct cordon_contract cordon_callback_serio_driver__disconnect;
extern const struct cordon_contract cordon_callback_serio_driver__fast_reconnect;
extern const struct cordon_contract cordon_callback_serio_driver__interrupt;
extern const struct cordon_contract cordon_callback_serio_driver__reconnect;
extern const struct cordon_contract cordon_callback_serio_driver__write_wakeup;
extern const struct cordon_contract cordon_callback_shash_alg__digest;
extern const struct cordon_contract cordon_callback_shash_alg__exit_tfm;
extern const struct cordon_contract cordon_callback_shash_alg__export;
extern const struct cordon_contract cordon_callback_shash_alg__final;
extern const struct cordon_contract cordon_callback_shash_alg__finup;
extern const struct cordon_contract cordon_callback_shash_alg__import;
extern const struct cordon_contract cordon_callback_shash_alg__init;
extern const struct cordon_contract cordon_callback_shash_alg__init_tfm;
extern const struct cordon_contract cordon_callback_shash_alg__setkey;
extern const struct cordon_contract cordon_callback_shash_alg__update;
extern const struct cordon_contract cordon_callback_snd_kcontrol__get;
extern const struct cordon_contract cordon_callback_snd_kcontrol__info;
extern const struct cordon_contract cordon_callback_snd_kcontrol__put;
extern const struct cordon_contract cordon_callback_snd_pcm_ops__ack;
extern const struct cordon_contract cordon_callback_snd_pcm_ops__close;
extern const struct cordon_contract cordon_callback_snd_pcm_ops__copy_kernel;
extern const struct cordon_contract cordon_callback_snd_pcm_ops__copy_user;
extern const struct cordon_contract cordon_callback_snd_pcm_ops__fill_silence;
extern const struct cordon_contract cordon_callback_snd_pcm_ops__hw_free;
extern const struct cordon_contract cordon_callback_snd_pcm_ops__hw_params;
extern const struct cordon_contract cordon_callback_snd_pcm_ops__open;
extern const struct cordon_contract cordon_callback_snd_pcm_ops__page;
extern const struct cordon_contract cordon_callback_snd_pcm_ops__pointer;
extern const struct cordon_contract cordon_callback_snd_pcm_ops__prepare;
extern const struct cordon_contract cordon_callback_snd_pcm_ops__sync_stop;
extern const struct cordon_contract cordon_callback_snd_pcm_ops__trigger;
extern const struct cordon_contract cordon_callback_spi_driver__probe;
extern const struct cordon_contract cordon_callback_spi_driver__remove;
extern const struct cordon_contract cordon_callback_spi_driver__shutdown;
extern const struct cordon_contract cordon_callback_tasklet_struct__callback;
extern const struct cordon_contract cordon_callback_tasklet_struct__func;
extern const struct cordon_contract cordon_callback_timer_list__function;
extern const struct cordon_contract cordon_callback_update_driver_data_t;
extern const struct cordon_contract cordon_callback_urb__complete;
extern const struct cordon_contract cordon_callback_usb_driver__disconnect;
extern const struct cordon_contract cordon_callback_usb_driver__post_reset;
extern const struct cordon_contract cordon_callback_usb_driver__pre_reset;
extern const struct cordon_contract cordon_callback_usb_driver__probe;
extern const struct cordon_contract cordon_callback_usb_driver__reset_resume;
extern const struct cordon_contract cordon_callback_usb_driver__resume;
extern const struct cordon_contract cordon_callback_usb_driver__suspend;
extern const struct cordon_contract cordon_callback_usb_driver__unlocked_ioctl;
extern const struct cordon_contract cordon_callback_virtio_driver__config_changed;
extern const struct cordon_contract cordon_callback_virtio_driver__freeze;
extern const struct cordon_contract cordon_callback_virtio_driver__probe;
extern const struct cordon_contract cordon_callback_virtio_driver__remove;
extern const struct cordon_contract cordon_callback_virtio_driver__restore;
extern const struct cordon_contract cordon_callback_virtio_driver__scan;
extern const struct cordon_contract cordon_callback_virtio_driver__validate;
extern const struct cordon_contract cordon_callback_virtqueue__callback;
extern const struct cordon_contract cordon_callback_wait_queue_entry__func;
extern const struct cordon_contract cordon_callback_watchdog_ops__get_timeleft;
extern const struct cordon_contract cordon_callback_watchdog_ops__ping;
extern const struct cordon_contract cordon_callback_watchdog_ops__restart;
extern const struct cordon_contract cordon_callback_watchdog_ops__set_pretimeout;
extern const struct cordon_contract cordon_callback_watchdog_ops__set_timeout;
extern const struct cordon_contract cordon_callback_watchdog_ops__start;
extern const struct cordon_contract cordon_callback_watchdog_ops__status;
extern const struct cordon_contract cordon_callback_watchdog_ops__stop;
extern const struct cordon_contract cordon_callback_work_struct__func;
extern const struct cordon_contract cordon_callback_xt_match__checkentry;
extern const struct cordon_contract cordon_callback_xt_match__destroy;
extern const struct cordon_contract cordon_callback_xt_match__match;
extern const struct cordon_contract cordon_callback_xt_target__checkentry;
extern const struct cordon_contract cordon_callback_xt_target__destroy;
extern const struct cordon_contract cordon_callback_xt_target__target;
extern const struct cordon_contract cordon_import_hrtimer_clock_base__get_time__called;
extern const struct cordon_contract cordon_import_serio__write__called;
extern const struct cordon_contract cordon_import_virtio_config_ops__bus_name__called;
extern const struct cordon_contract cordon_import_virtio_config_ops__del_vqs__called;
extern const struct cordon_contract cordon_import_virtio_config_ops__find_vqs__called;
extern const struct cordon_contract cordon_import_virtio_config_ops__generation__called;
extern const struct cordon_contract cordon_import_virtio_config_ops__get__called;
extern const struct cordon_contract cordon_import_virtio_config_ops__get_features__called;
extern const struct cordon_contract cordon_import_virtio_config_ops__get_status__called;
extern const struct cordon_contract cordon_import_virtio_config_ops__get_vq_affinity__called;
extern const struct cordon_contract cordon_import_virtio_config_ops__reset__called;
extern const struct cordon_contract cordon_import_virtio_config_ops__set__called;
extern const struct cordon_contract cordon_import_virtio_config_ops__set_status__called;
extern const struct cordon_contract cordon_import_virtio_config_ops__set_vq_affinity__called;
extern const struct cordon_contract cordon_import_virtio_config_ops__synchronize_cbs__called;
extern const struct cordon_table cordon_table_bin_attribute;
extern const struct cordon_table cordon_table_blk_mq_ops;
extern const struct cordon_table cordon_table_block_device_operations;
extern const struct cordon_table cordon_table_configfs_attribute;
extern const struct cordon_table cordon_table_configfs_bin_attribute;
extern const struct cordon_table cordon_table_configfs_group_operations;
extern const struct cordon_table cordon_table_configfs_item_operations;
extern const struct cordon_table cordon_table_dev_pm_ops;
extern const struct cordon_table cordon_table_device_attribute;
extern const struct cordon_table cordon_table_device_driver;
extern const struct cordon_table cordon_table_driver_info;
extern const struct cordon_table cordon_table_ethtool_ops;
extern const struct cordon_table cordon_table_file_operations;
extern const struct cordon_table cordon_table_hid_driver;
extern const struct cordon_table cordon_table_hwmon_ops;
extern const struct cordon_table cordon_table_hwrng;
extern const struct cordon_table cordon_table_i2c_algo_bit_data;
extern const struct cordon_table cordon_table_i2c_algorithm;
extern const struct cordon_table cordon_table_i2c_driver;
extern const struct cordon_table cordon_table_iio_buffer_setup_ops;
extern const struct cordon_table cordon_table_iio_info;
extern const struct cordon_table cordon_table_ip_vs_scheduler;
extern const struct cordon_table cordon_table_net_device_ops;
extern const struct cordon_table cordon_table_nls_table;
extern const struct cordon_table cordon_table_pci_driver;
extern const struct cordon_table cordon_table_pci_error_handlers;
extern const struct cordon_table cordon_table_phy_driver;
extern const struct cordon_table cordon_table_platform_driver;
extern const struct cordon_table cordon_table_pr_ops;
extern const struct cordon_table cordon_table_ptp_clock_info;
extern const struct cordon_table cordon_table_regmap_bus;
extern const struct cordon_table cordon_table_rfkill_ops;
extern const struct cordon_table cordon_table_rtnl_link_ops;
extern const struct cordon_table cordon_table_rx_queue_attribute;
extern const struct cordon_table cordon_table_serio_driver;
extern const struct cordon_table cordon_table_shash_alg;
extern const struct cordon_table cordon_table_snd_pcm_ops;
extern const struct cordon_table cordon_table_spi_driver;
extern const struct cordon_table cordon_table_usb_driver;
extern const struct cordon_table cordon_table_virtio_driver;
extern const struct cordon_table cordon_table_watchdog_ops;
extern const struct cordon_table cordon_table_xt_match;
extern const struct cordon_table cordon_table_xt_target;
extern const struct cordon_table cordon_offered_hrtimer_clock_base;
extern const struct cordon_table cordon_offered_serio;
extern const struct cordon_table cordon_offered_virtio_config_ops;

#endif
