/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_NETDEV_QUEUES_H
#define OWN_NETDEV_QUEUES_H
#include <linux/version.h>
#include <linux/netdevice.h>
#include <ownership.h>

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 9, 0)
#include <net/netdev_queues.h>

/* Statistics of one queue each, filled in by the driver; registered with the interface (netdevice.own.h). */
void CALLBACK(netdev_stat_ops, get_queue_stats_rx)(struct net_device *dev, int idx, struct netdev_queue_stats_rx *stats)
	__principal(dev) __runs_in(process)
	__lends(write(stats, sizeof(*stats)))
	__faults();
void CALLBACK(netdev_stat_ops, get_queue_stats_tx)(struct net_device *dev, int idx, struct netdev_queue_stats_tx *stats)
	__principal(dev) __runs_in(process)
	__lends(write(stats, sizeof(*stats)))
	__faults();
void CALLBACK(netdev_stat_ops, get_base_stats)(struct net_device *dev, struct netdev_queue_stats_rx *rx,
					       struct netdev_queue_stats_tx *tx)
	__principal(dev) __runs_in(process)
	__lends(write(rx, sizeof(*rx)))
	__lends(write(tx, sizeof(*tx)))
	__faults();
#define REGISTERS_STATS(dev) __registers_if((dev)->stat_ops, (dev)->stat_ops, netdev_stat_ops)
#else
#define REGISTERS_STATS(dev)
#endif
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 12, 0)
/* Asks the driver for each queue from start up to, not with, end. */
void netdev_stat_queue_sum(struct net_device *netdev, int rx_start, int rx_end, struct netdev_queue_stats_rx *rx_sum,
			   int tx_start, int tx_end, struct netdev_queue_stats_tx *tx_sum)
	__runs_in(process)
	__checks(ref(netdev))
	__requires(netdev->stat_ops && rx_start >= 0 && rx_end <= (int)netdev->num_rx_queues && tx_start >= 0 &&
		   tx_end <= (int)netdev->num_tx_queues)
	__requires(netdev->reg_state == NETREG_REGISTERED)
	__checks(write(rx_sum, sizeof(*rx_sum)))
	__checks(write(tx_sum, sizeof(*tx_sum)));
#endif
#endif
