/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_RTNETLINK_H
#define OWN_RTNETLINK_H
#include <linux/rtnetlink.h>
#include <net/rtnetlink.h>
#include <ownership.h>
#include "netdevice.own.h"

/* No argument names this mutex: it goes by the function that releases it. */
void rtnl_lock(void)
	__runs_in(process)
	__takes(rtnl_unlock, rtnl_unlock());
void rtnl_unlock(void)
	__drops(rtnl_unlock());
int rtnl_trylock(void)
	__takes_if(ret, rtnl_unlock, rtnl_unlock());
DIRECT(rtnl_is_locked);

/* register_netdevice() and its kin want it before the rtnl. */
DATA(pernet_ops_rwsem)
	__grants(ref(&pernet_ops_rwsem));

int __rtnl_link_register(struct rtnl_link_ops *ops)
	__runs_in(process)
	__requires(rtnl_is_locked())
	__checks(string(ops->kind))
	__registers(ops, rtnl_link_ops)
	__returns_if(ret, write(ops, sizeof(*ops)))
	__grants_if(!ret, ref(ops))
	__pins_if(!ret, ref(ops), rtnl_link_unregister(ops));
int rtnl_link_register(struct rtnl_link_ops *ops)
	__runs_in(process)
	__checks(string(ops->kind))
	__registers(ops, rtnl_link_ops)
	__returns_if(ret, write(ops, sizeof(*ops)))
	__grants_if(!ret, ref(ops))
	__pins_if(!ret, ref(ops), rtnl_link_unregister(ops));
/* Every interface of the kind goes first: its ndo_uninit is called from here. */
void __rtnl_link_unregister(struct rtnl_link_ops *ops)
	__runs_in(process)
	__requires(rtnl_is_locked())
	__checks(ref(ops))
	__unpins(rtnl_link_unregister(ops))
	__revokes(ref(ops))
	__returns(write(ops, sizeof(*ops)));
void rtnl_link_unregister(struct rtnl_link_ops *ops)
	__runs_in(process)
	__checks(ref(ops))
	__unpins(rtnl_link_unregister(ops))
	__revokes(ref(ops))
	__returns(write(ops, sizeof(*ops)));

/* Also what alloc_netdev_mqs() calls: a fresh device, not yet registered, is filled in. */
void CALLBACK(rtnl_link_ops, setup)(struct net_device *dev)
	__principal(dev) __runs_in(process)
	__transfers(netdev_caps(dev, netdev_room(dev)))
	__transfers(fields(dev, setup))
	__registers_if(dev->netdev_ops, dev->netdev_ops, net_device_ops)
	__registers_if(dev->ethtool_ops, dev->ethtool_ops, ethtool_ops)
	__registers_if(dev->priv_destructor, dev->priv_destructor, net_device.priv_destructor)
	__returns(fields(dev, setup))
	__faults();
int CALLBACK(rtnl_link_ops, validate)(struct nlattr **tb, struct nlattr **data, struct netlink_ext_ack *extack)
	__runs_in(process)
	__lends_if(extack, write(extack, sizeof(*extack)))
	__faults(-ENODEV);
int CALLBACK(rtnl_link_ops, newlink)(struct net *src_net, struct net_device *dev, struct nlattr **tb,
				     struct nlattr **data, struct netlink_ext_ack *extack)
	__principal(dev) __runs_in(process)
	__lends_if(extack, write(extack, sizeof(*extack)))
	__transfers(fields(dev, setup))
	__returns_if(ret, fields(dev, setup))
	__faults(-ENODEV);
int CALLBACK(rtnl_link_ops, changelink)(struct net_device *dev, struct nlattr **tb, struct nlattr **data,
					struct netlink_ext_ack *extack)
	__principal(dev) __runs_in(process)
	__lends_if(extack, write(extack, sizeof(*extack)))
	__faults(-ENODEV);
void CALLBACK(rtnl_link_ops, dellink)(struct net_device *dev, struct list_head *head)
	__principal(dev) __runs_in(process)
	__transfers_if(head, ref(head))
	__returns_if(head, ref(head))
	__faults((unregister_netdevice_queue(dev, head), 0));
#endif
