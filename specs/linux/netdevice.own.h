/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_NETDEVICE_H
#define OWN_NETDEVICE_H
#include <linux/version.h>
#include <linux/netdevice.h>
#include <linux/etherdevice.h>
#include <linux/ethtool.h>
#include <linux/dynamic_queue_limits.h>
#include <ownership.h>
#include "../net/netdev_queues.own.h"
#include <soundness.h>
#include <linux/slab.h>
#include <linux/rtnetlink.h>
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#include <net/netdev_rx_queue.h>
#endif
#include "skbuff.own.h"
#include "percpu.own.h"

/* Bytes behind the structure in the allocation it lies in: a setup function is not told how many. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 10, 0)
#define netdev_room(dev) \
	(is_vmalloc_addr(dev) ? 0 : (int)(ksize((char *)(dev) - (dev)->padded) - (dev)->padded - \
					  ALIGN(sizeof(struct net_device), NETDEV_ALIGN)))
#else
#define netdev_room(dev) ((int)(dev)->priv_len)
#endif

CAPSET(netdev_caps)(struct net_device *dev, int sizeof_priv)
	__includes(ref(dev))
	__includes(ref(&dev->dev))
	__includes(fields(dev))
	__includes_for((unsigned int i = 0; i < dev->num_tx_queues; i++),
		       txq_caps(netdev_get_tx_queue(dev, i)))
	__includes_if(sizeof_priv > 0, write(netdev_priv(dev), sizeof_priv));
CAPSET(txq_caps)(struct netdev_queue *txq)
	__includes(ref(txq))
	__includes(fields(txq));

/* Members a driver sets before register_netdev(): a group that ends there. */
WRITABLE(net_device, netdev_ops, setup);
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 9, 0)
WRITABLE(net_device, stat_ops, setup);
#endif
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
WRITABLE(net_device, xdp_features, setup);
WRITABLE(net_device, xdp_metadata_ops, setup);
#endif
WRITABLE(net_device, ethtool_ops, setup);
WRITABLE(net_device, min_mtu, setup);
WRITABLE(net_device, max_mtu, setup);
WRITABLE(net_device, watchdog_timeo, setup);
WRITABLE(net_device, name, setup);
WRITABLE(net_device, dev.parent, setup);
WRITABLE(net_device, flags, setup);
WRITABLE(net_device, type, setup);
WRITABLE(net_device, hard_header_len, setup);
WRITABLE(net_device, addr_len, setup);
WRITABLE(net_device, tx_queue_len, setup);
WRITABLE(net_device, header_ops, setup);
WRITABLE(net_device, needs_free_netdev, setup);
WRITABLE(net_device, priv_destructor, setup);
WRITABLE(net_device, rtnl_link_ops, setup);
WRITABLE(net_device, addr_assign_type, setup);
WRITABLE(net_device, needed_headroom, setup);
WRITABLE(net_device, needed_tailroom, setup);
WRITABLE(net_device, sysfs_rx_queue_group, setup);
WRITABLE(net_device, irq, setup);
WRITABLE(net_device, mem_start, setup);
WRITABLE(net_device, mem_end, setup);
/* For life. */
WRITABLE(net_device, features);
WRITABLE(net_device, hw_features);
WRITABLE(net_device, vlan_features);
WRITABLE(net_device, priv_flags);
WRITABLE(net_device, mtu);
WRITABLE(net_device, stats);
WRITABLE(net_device, hw_enc_features);
WRITABLE(net_device, mpls_features);
/* lstats, tstats and dstats are one pointer. */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 11, 0)
WRITABLE(net_device, lstats, init);
WRITABLE(net_device, lstats, setup);
/* Read when ndo_init has returned: the kernel allocates and frees what it says. */
WRITABLE(net_device, pcpu_stat_type, init);
WRITABLE(net_device, pcpu_stat_type, setup);
#define LENDS_STAT_TYPE(dev) __lends(fields(dev, init))
#define own_core_stats(dev) ((dev)->pcpu_stat_type != NETDEV_PCPU_STAT_NONE)
#define own_core_stats_size(dev) \
	((dev)->pcpu_stat_type == NETDEV_PCPU_STAT_LSTATS   ? sizeof(struct pcpu_lstats) : \
	 (dev)->pcpu_stat_type == NETDEV_PCPU_STAT_TSTATS ? sizeof(struct pcpu_sw_netstats) : \
							    sizeof(struct pcpu_dstats))
/* Counters that the kernel allocates are the driver's from open to stop; who hears of neither sends with this CPU's. */
#define GIVES_CORE_STATS(dev) \
	__transfers_if(own_core_stats(dev) && (dev)->lstats, percpu_caps((dev)->lstats, own_core_stats_size(dev)))
#define LENDS_CORE_STATS(dev) \
	__lends_if(own_core_stats(dev) && (dev)->lstats && !(dev)->netdev_ops->ndo_open, \
		   write(this_cpu_ptr((dev)->lstats), own_core_stats_size(dev)))
#define REVOKES_CORE_STATS(dev) __revokes_if(own_core_stats(dev) && (dev)->lstats, percpu_caps((dev)->lstats, 0))
#else
WRITABLE(net_device, lstats);
#define LENDS_STAT_TYPE(dev)
#define own_core_stats(dev) false
#define GIVES_CORE_STATS(dev)
#define LENDS_CORE_STATS(dev)
#define REVOKES_CORE_STATS(dev)
#endif
/* netdev_lockdep_set_classes() */
WRITABLE(net_device, qdisc_tx_busylock);
/* netif_tx_start_queue(), netif_tx_disable(), netdev_tx_sent_queue() are inline. */
WRITABLE(netdev_queue, state);
WRITABLE(netdev_queue, trans_start);
WRITABLE(netdev_queue, xmit_lock_owner);
WRITABLE(netdev_queue, dql);
/* netif_trans_update() */
WRITABLE(netdev_queue, trans_start);
USABLE(netdev_queue, _xmit_lock);
USABLE(net_device, tx_global_lock);
USABLE(net_device, addr_list_lock);
/* napi_free_frags() is inline; what is stored is checked when it is handed to napi_gro_frags(). */
WRITABLE(napi_struct, skb);

CAPSET(napi_caps)(struct napi_struct *napi)
	__includes(ref(napi))
	__includes(fields(napi));

struct net_device *alloc_etherdev_mqs(int sizeof_priv, unsigned int txqs, unsigned int rxqs)
	__returns_if(ret, netdev_caps(ret, sizeof_priv))
	__returns_if(ret, fields(ret, setup));

/* @setup is called before it returns, and runs as an entry of its own. */
struct net_device *alloc_netdev_mqs(int sizeof_priv, const char *name, unsigned char name_assign_type,
				    void (*setup)(struct net_device *), unsigned int txqs, unsigned int rxqs)
	__runs_in(process)
	__requires(strnlen(name, IFNAMSIZ) < IFNAMSIZ && txqs > 0 && rxqs > 0)
	__calls(setup, rtnl_link_ops.setup)
	__returns_if(ret, netdev_caps(ret, sizeof_priv))
	__returns_if(ret, fields(ret, setup));
void ether_setup(struct net_device *dev)
	__checks(fields(dev, setup));

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
#define REGISTERS_METADATA(dev) __registers_if((dev)->xdp_metadata_ops, (dev)->xdp_metadata_ops, xdp_metadata_ops)
#else
#define REGISTERS_METADATA(dev)
#endif
/* Attributes of each receive queue. */
#define REGISTERS_QUEUES(dev) \
	__registers_for((struct attribute **a = (dev)->sysfs_rx_queue_group ? (dev)->sysfs_rx_queue_group->attrs : NULL; \
			 a && *a; a++), \
			container_of(*a, struct rx_queue_attribute, attr), rx_queue_attribute)
ssize_t CALLBACK(rx_queue_attribute, show)(struct netdev_rx_queue *queue, char *buf)
	__principal(queue) __runs_in(process)
	__lends(write(buf, PAGE_SIZE))
	__faults(-ENODEV);

/* The rtnl is the caller's.  What goes with rtnl_link_unregister() ends at ndo_uninit. */
int register_netdevice(struct net_device *dev)
	__runs_in(process)
	__checks(ref(dev))
	__requires(rtnl_is_locked() && dev->reg_state == NETREG_UNINITIALIZED)
	__checks_if(dev->dev.parent, ref(dev->dev.parent))
	__registers(dev->netdev_ops, net_device_ops)
	__registers_if(dev->ethtool_ops, dev->ethtool_ops, ethtool_ops)
	__registers_if(dev->priv_destructor, dev->priv_destructor, net_device.priv_destructor)
	REGISTERS_QUEUES(dev)
	REGISTERS_STATS(dev)
	REGISTERS_METADATA(dev)
	__transfers(fields(dev, setup))
	__returns_if(ret, fields(dev, setup))
	__pins_if(!ret, ref(dev), unregister_netdev(dev));
void unregister_netdevice_queue(struct net_device *dev, struct list_head *head)
	__runs_in(process)
	__requires(rtnl_is_locked())
	__checks(ref(dev))
	__checks_if(head, ref(head))
	__unpins(unregister_netdev(dev));
void CALLBACK(net_device, priv_destructor)(struct net_device *dev)
	__principal(dev) __runs_in(process)
	__faults();

int register_netdev(struct net_device *dev)
	__runs_in(process)
	__checks(ref(dev))
	__requires(dev->reg_state == NETREG_UNINITIALIZED)
	__checks_if(dev->dev.parent, ref(dev->dev.parent))
	__registers(dev->netdev_ops, net_device_ops)
	__registers_if(dev->ethtool_ops, dev->ethtool_ops, ethtool_ops)
	__registers_if(dev->priv_destructor, dev->priv_destructor, net_device.priv_destructor)
	REGISTERS_QUEUES(dev)
	REGISTERS_STATS(dev)
	REGISTERS_METADATA(dev)
	__transfers(fields(dev, setup))
	__returns_if(ret, fields(dev, setup))
	__pins_if(!ret, ref(dev), unregister_netdev(dev));
void unregister_netdev(struct net_device *dev)
	__runs_in(process)
	__checks(ref(dev))
	__requires(dev->reg_state == NETREG_REGISTERED)
	__unpins(unregister_netdev(dev));
void free_netdev(struct net_device *dev)
	__requires(dev->reg_state == NETREG_UNINITIALIZED || dev->reg_state == NETREG_DUMMY ||
		   dev->reg_state == NETREG_UNREGISTERING || dev->reg_state == NETREG_UNREGISTERED)
	__revokes_if(dev->reg_state == NETREG_UNINITIALIZED, fields(dev, setup))
	__revokes_for((struct napi_struct *n = list_first_entry(&dev->napi_list, struct napi_struct, dev_list);
		       &n->dev_list != &dev->napi_list; n = list_next_entry(n, dev_list)),
		      napi_caps(n))
	__revokes(netdev_caps(dev, 0));

/* From here to __netif_napi_del() or free_netdev() the links are the kernel's. */
void netif_napi_add_weight(struct net_device *dev, struct napi_struct *napi,
			   int (*poll)(struct napi_struct *, int), int weight)
	__checks(ref(dev))
	__registers(poll, napi_struct.poll)
	__transfers(write(napi, sizeof(*napi)))
	__grants(napi_caps(napi))
	__pins(ref(napi), __netif_napi_del(napi));
/* Not while a processor has it on its list of polls. */
void __netif_napi_del(struct napi_struct *napi)
	__requires(list_empty(&napi->poll_list))
	__unpins(__netif_napi_del(napi))
	__revokes(napi_caps(napi));
int CALLBACK(napi_struct, poll)(struct napi_struct *napi, int budget)
	__principal(napi)
	__runs_in(softirq)
	__faults((napi_ends_turn(napi), 0));

/* BUG_ON() inside: state first. */
void napi_enable(struct napi_struct *n)
	__checks(ref(n))
	__requires(test_bit(NAPI_STATE_SCHED, &n->state));
void napi_disable(struct napi_struct *n)
	__runs_in(process)
	__checks(ref(n))
	__requires(napi_comes_idle(n));
bool napi_schedule_prep(struct napi_struct *n)
	__checks(ref(n));
void __napi_schedule_irqoff(struct napi_struct *n)
	__checks(ref(n));
void __napi_schedule(struct napi_struct *n)
	__checks(ref(n));
bool napi_complete_done(struct napi_struct *n, int work_done)
	__checks(ref(n))
	__requires(test_bit(NAPI_STATE_SCHED, &n->state));
gro_result_t napi_gro_receive(struct napi_struct *napi, struct sk_buff *skb)
	__checks(ref(napi))
	__checks(ref(skb))
	__requires(skb_is_sound(skb) && skb_is_received(skb))
	GIVES_FRAGMENTS(skb)
	__transfers(skb_caps(skb));
struct sk_buff *napi_get_frags(struct napi_struct *napi)
	__checks(ref(napi))
	__returns_if(ret, skb_caps(ret));
gro_result_t napi_gro_frags(struct napi_struct *napi)
	__checks(ref(napi))
	__requires(napi->skb)
	__checks(ref(napi->skb))
	__requires(skb_is_sound(napi->skb))
	GIVES_FRAGMENTS(napi->skb)
	__transfers(skb_caps(napi->skb))
	/* Merged into another: the emptied skb is kept for the next napi_get_frags(). */
	__returns_if(napi->skb, skb_caps(napi->skb));

void netif_carrier_on(struct net_device *dev) __checks(ref(dev));
void netif_carrier_off(struct net_device *dev) __checks(ref(dev));
void netif_device_attach(struct net_device *dev) __checks(ref(dev));
void netif_device_detach(struct net_device *dev) __checks(ref(dev));
void netif_schedule_queue(struct netdev_queue *txq) __checks(ref(txq));
void netif_tx_wake_queue(struct netdev_queue *dev_queue) __checks(ref(dev_queue));

void dev_addr_mod(struct net_device *dev, unsigned int offset, const void *addr, size_t len)
	__checks(ref(dev))
	__checks(read(addr, len))
	__requires(offset <= MAX_ADDR_LEN && len <= MAX_ADDR_LEN - offset);
__be16 eth_type_trans(struct sk_buff *skb, struct net_device *dev)
	__checks(fields(skb))
	__requires(skb_is_sound(skb) && (skb->len < ETH_HLEN || skb_headlen(skb) >= ETH_HLEN))
	__checks(ref(dev));
int eth_mac_addr(struct net_device *dev, void *p)
	__checks(ref(dev))
	__checks(read(p, sizeof(struct sockaddr)));
void dev_lstats_read(struct net_device *dev, u64 *packets, u64 *bytes)
	__checks(ref(dev))
	__checks_if(!own_core_stats(dev), percpu_caps(dev->lstats, 0))
	__checks(write(packets, sizeof(*packets)))
	__checks(write(bytes, sizeof(*bytes)));
struct rtnl_link_stats64 *dev_get_stats(struct net_device *dev, struct rtnl_link_stats64 *storage)
	__checks(ref(dev))
	__checks(write(storage, sizeof(*storage)));
unsigned long dev_trans_start(struct net_device *dev) __checks(ref(dev));
void netdev_rss_key_fill(void *buffer, size_t len)
	__requires(len <= NETDEV_RSS_KEY_LEN)
	__checks(write(buffer, len));
netdev_features_t passthru_features_check(struct sk_buff *skb, struct net_device *dev, netdev_features_t features)
	__checks(ref(skb)) __checks(ref(dev));
int eth_validate_addr(struct net_device *dev)
	__checks(ref(dev));

/* BUG_ON(count > in flight). */
void dql_completed(struct dql *dql, unsigned int count)
	__checks(write(dql, sizeof(*dql)))
	__requires(count <= dql->num_queued - dql->num_completed);
void dql_reset(struct dql *dql)
	__checks(write(dql, sizeof(*dql)));

PERCPU(softnet_data);

/* ---- what the kernel calls ---- */
int CALLBACK(net_device_ops, ndo_init)(struct net_device *dev)
	__principal(dev) __runs_in(process)
	LENDS_STAT_TYPE(dev)
	__faults(-ENODEV);
/* The last the driver hears of a device that the kernel frees. */
void CALLBACK(net_device_ops, ndo_uninit)(struct net_device *dev)
	__principal(dev) __runs_in(process)
	__unpins(unregister_netdev(dev))
	__returns_if(dev->needs_free_netdev && dev->reg_state == NETREG_UNREGISTERING, netdev_caps(dev, 0))
	__faults();
void CALLBACK(net_device_ops, ndo_get_stats64)(struct net_device *dev, struct rtnl_link_stats64 *storage)
	__principal(dev) __runs_in(softirq)
	__lends(write(storage, sizeof(*storage)))
	__faults();
struct net_device_stats *CALLBACK(net_device_ops, ndo_get_stats)(struct net_device *dev)
	__principal(dev) __runs_in(softirq)
	__grants(ref(ret, sizeof(*ret)))
	__faults(&dev->stats);
/* The packet is still the stack's: the driver looks. */
netdev_features_t CALLBACK(net_device_ops, ndo_features_check)(struct sk_buff *skb, struct net_device *dev,
							       netdev_features_t features)
	__principal(dev) __runs_in(softirq)
	__transfers(ref(skb))
	__returns(ref(skb))
	__faults(features);
int CALLBACK(net_device_ops, ndo_change_carrier)(struct net_device *dev, bool new_carrier)
	__principal(dev) __runs_in(process) __faults(-ENODEV);
int CALLBACK(net_device_ops, ndo_get_phys_port_name)(struct net_device *dev, char *name, size_t len)
	__principal(dev) __runs_in(process)
	__lends(write(name, len))
	__faults(-EOPNOTSUPP);
int CALLBACK(net_device_ops, ndo_open)(struct net_device *dev)
	__principal(dev) __runs_in(process)
	GIVES_CORE_STATS(dev)
	__faults(-ENODEV);
int CALLBACK(net_device_ops, ndo_stop)(struct net_device *dev)
	__principal(dev) __runs_in(process)
	REVOKES_CORE_STATS(dev)
	__faults(0);
netdev_tx_t CALLBACK(net_device_ops, ndo_start_xmit)(struct sk_buff *skb, struct net_device *dev)
	__principal(dev)
	__runs_in(softirq)
	LENDS_CORE_STATS(dev)
	__transfers(skb_caps(skb))
	__returns_if(!dev_xmit_complete(ret), skb_caps(skb))
	__faults((dev_kfree_skb_any(skb), NETDEV_TX_OK));
void CALLBACK(net_device_ops, ndo_set_rx_mode)(struct net_device *dev)
	__principal(dev) __runs_in(softirq) __faults();
int CALLBACK(net_device_ops, ndo_set_mac_address)(struct net_device *dev, void *addr)
	__principal(dev) __runs_in(process) __faults(-ENODEV);
void CALLBACK(net_device_ops, ndo_tx_timeout)(struct net_device *dev, unsigned int txqueue)
	__principal(dev) __runs_in(softirq) __faults();
int CALLBACK(net_device_ops, ndo_change_mtu)(struct net_device *dev, int new_mtu)
	__principal(dev) __runs_in(process) __faults(-ENODEV);
int CALLBACK(net_device_ops, ndo_eth_ioctl)(struct net_device *dev, struct ifreq *ifr, int cmd)
	__principal(dev) __runs_in(process)
	__lends(write(ifr, sizeof(*ifr)))
	__faults(-ENODEV);
int CALLBACK(net_device_ops, ndo_validate_addr)(struct net_device *dev)
	__principal(dev) __runs_in(process) __faults(-ENODEV);
int CALLBACK(net_device_ops, ndo_vlan_rx_add_vid)(struct net_device *dev, __be16 proto, u16 vid)
	__principal(dev) __runs_in(process) __faults(-ENODEV);
int CALLBACK(net_device_ops, ndo_vlan_rx_kill_vid)(struct net_device *dev, __be16 proto, u16 vid)
	__principal(dev) __runs_in(process) __faults(0);
void CALLBACK(net_device_ops, ndo_poll_controller)(struct net_device *dev)
	__principal(dev) __runs_in(hardirq) __faults();
netdev_features_t CALLBACK(net_device_ops, ndo_fix_features)(struct net_device *dev,
							     netdev_features_t features)
	__principal(dev) __runs_in(process) __faults(features);
int CALLBACK(net_device_ops, ndo_set_features)(struct net_device *dev, netdev_features_t features)
	__principal(dev) __runs_in(process) __faults(-ENODEV);
#endif
