// SPDX-License-Identifier: GPL-2.0-only
/*
 * Network interfaces that the kernel takes down by itself.  "ip link del" unregisters an interface without asking the
 * driver that registered it; one with an ndo_uninit is told, and its contract ends what the driver holds.  Where there
 * is none, as in the dummy of 6.12, nothing crosses: the pin of unregister_netdev() and the rights on an interface that
 * the kernel frees end here.  Process context, under rtnl_lock().
 */
#include <linux/netdevice.h>
#include <linux/rculist.h>
#include "netdevs.h"
#include "slow.h"

static void forget(struct cordon_domain *domain, const struct net_device *dev)
{
	static const struct cordon_inverse unregister = {.name = "unregister_netdev", .argument_count = 1};
	static const struct cordon_set set = {.name = "netdev_caps"};
	const u64 arguments[6] = {(u64)dev};

	if (cordon_rights_unpin(domain->rights, &unregister, arguments, 1) != CORDON_HELD)
		return;
	if (dev->needs_free_netdev && !dev->priv_destructor)
		cordon_rights_close(domain->rights, &set, (u64)dev, NULL);
}

static int on_netdevice(struct notifier_block *block, unsigned long action, void *data)
{
	const struct net_device *dev = netdev_notifier_info_to_dev(data);
	struct cordon_domain *domain;

	/* A move to another namespace says NETDEV_UNREGISTER too. */
	if (action != NETDEV_UNREGISTER || dev->reg_state != NETREG_UNREGISTERING || dev->netdev_ops->ndo_uninit)
		return NOTIFY_DONE;
	rcu_read_lock();
	list_for_each_entry_rcu (domain, &cordon_domains, list)
		forget(domain, dev);
	rcu_read_unlock();
	return NOTIFY_DONE;
}

static struct notifier_block netdevices = {.notifier_call = on_netdevice};

int cordon_netdevs_install(void)
{
	return register_netdevice_notifier(&netdevices);
}

void cordon_netdevs_remove(void)
{
	unregister_netdevice_notifier(&netdevices);
}
