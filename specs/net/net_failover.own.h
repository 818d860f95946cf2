/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_NET_FAILOVER_H
#define OWN_NET_FAILOVER_H
#include <linux/err.h>
#include <linux/netdevice.h>
#include <net/net_failover.h>
#include <ownership.h>

/* Another interface in front of the driver's, which becomes its slave. */
struct failover *net_failover_create(struct net_device *standby_dev)
	__runs_in(process)
	__checks(ref(standby_dev))
	__returns_if(!IS_ERR(ret), ref(ret))
	__pins_if(!IS_ERR(ret), ref(ret), net_failover_destroy(ret));
void net_failover_destroy(struct failover *failover)
	__runs_in(process)
	__checks_if(failover, ref(failover))
	__unpins_if(failover, net_failover_destroy(failover))
	__revokes_if(failover, ref(failover));
#endif
