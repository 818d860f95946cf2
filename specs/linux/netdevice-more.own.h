/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_NETDEVICE_MORE_H
#define OWN_NETDEVICE_MORE_H
#include <linux/version.h>
#include <linux/netdevice.h>
#include <linux/etherdevice.h>
#include <linux/if_vlan.h>
#include <net/net_namespace.h>
#include <ownership.h>
#include "netdevice.own.h"

/* ---- packets handed up or on: they are the stack's from here ---- */
int netif_rx(struct sk_buff *skb)
	__checks(ref(skb))
	__requires(skb_is_sound(skb) && skb_is_received(skb))
	GIVES_FRAGMENTS(skb)
	__transfers(skb_caps(skb));
int netif_receive_skb(struct sk_buff *skb)
	__checks(ref(skb))
	__requires(skb_is_sound(skb) && skb_is_received(skb))
	GIVES_FRAGMENTS(skb)
	__transfers(skb_caps(skb));
int __dev_queue_xmit(struct sk_buff *skb, struct net_device *sb_dev)
	__checks(ref(skb))
	__checks_if(sb_dev, ref(sb_dev))
	__requires(skb_is_sound(skb) && skb->dev)
	__checks(ref(skb->dev))
	__transfers(skb_caps(skb));

/* ---- other interfaces: asked by whoever holds the rtnl, a reference, or RCU ---- */
DATA(init_net)
	__grants(ref(&init_net));
struct net_device *__dev_get_by_name(struct net *net, const char *name)
	__checks(ref(net)) __checks(string(name))
	__requires(rtnl_is_locked())
	__grants_if(ret, ref(ret));
struct net_device *__dev_get_by_index(struct net *net, int ifindex)
	__checks(ref(net))
	__requires(rtnl_is_locked())
	__grants_if(ret, ref(ret));
struct net_device *dev_get_by_index_rcu(struct net *net, int ifindex)
	__checks(ref(net))
	__grants_if(ret, ref(ret));
struct net_device *netdev_master_upper_dev_get(struct net_device *dev)
	__checks(ref(dev))
	__requires(rtnl_is_locked())
	__grants_if(ret, ref(ret));
struct net_device *netdev_master_upper_dev_get_rcu(struct net_device *dev)
	__checks(ref(dev))
	__grants_if(ret, ref(ret));
u16 vlan_dev_vlan_id(const struct net_device *dev)
	__checks(ref(dev)) __requires(is_vlan_dev(dev));
struct net_device *vlan_dev_real_dev(const struct net_device *dev)
	__checks(ref(dev)) __requires(is_vlan_dev(dev))
	__grants_if(ret, ref(ret));

/* ---- the driver's own interface ---- */
#define IN_RTNL_OF(dev) __runs_in(process) __checks(ref(dev)) __requires(rtnl_is_locked())
void dev_close(struct net_device *dev) IN_RTNL_OF(dev);
int dev_open(struct net_device *dev, struct netlink_ext_ack *extack)
	IN_RTNL_OF(dev) __checks_if(extack, write(extack, sizeof(*extack)));
int dev_set_mtu(struct net_device *dev, int new_mtu) IN_RTNL_OF(dev);
int dev_set_promiscuity(struct net_device *dev, int inc) IN_RTNL_OF(dev);
int dev_set_allmulti(struct net_device *dev, int inc) IN_RTNL_OF(dev);
void netdev_update_features(struct net_device *dev) IN_RTNL_OF(dev);
void netdev_features_change(struct net_device *dev) IN_RTNL_OF(dev);
int netif_set_real_num_tx_queues(struct net_device *dev, unsigned int txq)
	__runs_in(process)
	__checks(ref(dev))
	__requires(txq >= 1 && txq <= dev->num_tx_queues);
int netif_set_real_num_rx_queues(struct net_device *dev, unsigned int rxq)
	__runs_in(process)
	__checks(ref(dev))
	__requires(rxq >= 1 && rxq <= dev->num_rx_queues);
/* A bit for each processor, or receive queue. */
int __netif_set_xps_queue(struct net_device *dev, const unsigned long *mask, u16 index, enum xps_map_type type)
	__runs_in(process)
	__checks(ref(dev))
	__requires(index < dev->num_tx_queues && type < XPS_MAPS_MAX)
	__checks_if(mask, read(mask, BITS_TO_LONGS(type == XPS_RXQS ? dev->num_rx_queues : nr_cpu_ids) * sizeof(long)));
void netif_set_tso_max_size(struct net_device *dev, unsigned int size) __checks(ref(dev));
void netif_set_tso_max_segs(struct net_device *dev, unsigned int segs) __checks(ref(dev));
void netif_tx_stop_all_queues(struct net_device *dev) __checks(ref(dev));
void netif_tx_lock(struct net_device *dev)
	__checks(ref(dev))
	__takes(dev, netif_tx_unlock(dev));
void netif_tx_unlock(struct net_device *dev)
	__checks(ref(dev))
	__drops(netif_tx_unlock(dev));
void netdev_state_change(struct net_device *dev) __runs_in(process) __checks(ref(dev)) __requires(rtnl_is_locked());
void netdev_notify_peers(struct net_device *dev) __runs_in(process) __checks(ref(dev));
void linkwatch_fire_event(struct net_device *dev) __checks(ref(dev));
DIRECT(netif_get_num_default_rss_queues);
int dev_alloc_name(struct net_device *dev, const char *name)
	__runs_in(process)
	__checks(fields(dev, setup))
	__requires(strnlen(name, IFNAMSIZ) < IFNAMSIZ && dev_net(dev));
#define ADDRESS __runs_in(softirq, process) __checks(ref(dev)) __checks(read(addr, dev->addr_len))
int dev_mc_add(struct net_device *dev, const unsigned char *addr) ADDRESS;
int dev_mc_del(struct net_device *dev, const unsigned char *addr) ADDRESS;
int dev_uc_add(struct net_device *dev, const unsigned char *addr) ADDRESS;
int dev_uc_del(struct net_device *dev, const unsigned char *addr) ADDRESS;
void netdev_stats_to_stats64(struct rtnl_link_stats64 *stats64, const struct net_device_stats *netdev_stats)
	__checks(write(stats64, sizeof(*stats64)))
	__checks(read(netdev_stats, sizeof(*netdev_stats)));
void dev_fetch_sw_netstats(struct rtnl_link_stats64 *s, const struct pcpu_sw_netstats __percpu *netstats)
	__checks(write(s, sizeof(*s)))
	__checks(percpu_caps((void __percpu *)netstats, 0));
void dev_get_tstats64(struct net_device *dev, struct rtnl_link_stats64 *s)
	__checks(ref(dev))
	__checks_if(!own_core_stats(dev), percpu_caps(dev->tstats, 0))
	__checks(write(s, sizeof(*s)));
void napi_gro_flush(struct napi_struct *napi, bool flush_old) __checks(ref(napi));
int eth_prepare_mac_addr_change(struct net_device *dev, void *p)
	__checks(ref(dev)) __checks(read(p, sizeof(struct sockaddr)));
void eth_commit_mac_addr_change(struct net_device *dev, void *p)
	__checks(ref(dev)) __checks(read(p, sizeof(struct sockaddr)));
int eth_platform_get_mac_address(struct device *dev, u8 *mac_addr)
	__checks(ref(dev)) __checks(write(mac_addr, ETH_ALEN));
int device_get_ethdev_address(struct device *dev, struct net_device *netdev)
	__checks(ref(dev)) __checks(ref(netdev));
int dev_set_threaded(struct net_device *dev, bool threaded)
	__runs_in(process)
	__checks(ref(dev));
int device_get_mac_address(struct device *dev, char *addr)
	__checks(ref(dev)) __checks(write(addr, ETH_ALEN));
/* Each address that came or went; the functions are the driver's own. */
typedef int (*own_sync_address_t)(struct net_device *dev, const unsigned char *addr);
int __hw_addr_sync_dev(struct netdev_hw_addr_list *list, struct net_device *dev,
		       int (*sync)(struct net_device *, const unsigned char *),
		       int (*unsync)(struct net_device *, const unsigned char *))
	__checks(ref(dev))
	__requires(list == &dev->uc || list == &dev->mc)
	__opaque(list)
	__calls(sync, own_sync_address_t)
	__calls(unsync, own_sync_address_t);
void __hw_addr_unsync_dev(struct netdev_hw_addr_list *list, struct net_device *dev,
			  int (*unsync)(struct net_device *, const unsigned char *))
	__checks(ref(dev))
	__requires(list == &dev->uc || list == &dev->mc)
	__opaque(list)
	__calls(unsync, own_sync_address_t);
int CONTRACT(own_sync_address_t)(struct net_device *dev, const unsigned char *addr)
	__principal(dev) __runs_in(softirq) __faults(-ENODEV);
#endif
