/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_NOTIFIER_H
#define OWN_NOTIFIER_H
#include <linux/notifier.h>
#include <linux/reboot.h>
#include <linux/suspend.h>
#include <linux/netdevice.h>
#include <linux/inetdevice.h>
#include <ownership.h>

/* From register to unregister the block is an element of the kernel's list. */
#define NOTIFIES(begin, end, contract) \
	int begin(struct notifier_block *nb) \
		__runs_in(process) \
		__registers(nb->notifier_call, contract) \
		__transfers(write(nb, sizeof(*nb))) \
		__returns_if(ret, write(nb, sizeof(*nb))) \
		__grants_if(!ret, ref(nb)) \
		__pins_if(!ret, ref(nb), end(nb)); \
	int end(struct notifier_block *nb) \
		__runs_in(process) \
		__checks(ref(nb)) \
		__unpins(end(nb)) \
		__revokes(ref(nb)) \
		__returns(write(nb, sizeof(*nb)))
NOTIFIES(register_reboot_notifier, unregister_reboot_notifier, notifier_block.notifier_call);
NOTIFIES(register_pm_notifier, unregister_pm_notifier, notifier_block.notifier_call);
NOTIFIES(register_netdevice_notifier, unregister_netdevice_notifier, own_netdev_notifier_t);
int CALLBACK(notifier_block, notifier_call)(struct notifier_block *nb, unsigned long action, void *data)
	__principal(nb) __runs_in(process) __faults(NOTIFY_DONE);
/* The interface that the event is about, of whatever driver: it may be asked. */
typedef int (*own_netdev_notifier_t)(struct notifier_block *nb, unsigned long action, void *data);
int CONTRACT(own_netdev_notifier_t)(struct notifier_block *nb, unsigned long action, void *data)
	__principal(nb) __runs_in(process)
	__transfers(ref(netdev_notifier_info_to_dev(data)))
	__returns(ref(netdev_notifier_info_to_dev(data)))
	__faults(NOTIFY_DONE);

/* ---- chains of the driver's own, or that it was given a reference to ---- */
#define CHAIN(kind, contract) \
	int kind##_notifier_chain_register(struct kind##_notifier_head *nh, struct notifier_block *nb) \
		__checks(ref(nh)) \
		__registers(nb->notifier_call, contract) \
		__transfers(write(nb, sizeof(*nb))) \
		__returns_if(ret, write(nb, sizeof(*nb))) \
		__grants_if(!ret, ref(nb)) \
		__pins_if(!ret, ref(nb), kind##_notifier_chain_unregister(nh, nb)); \
	int kind##_notifier_chain_unregister(struct kind##_notifier_head *nh, struct notifier_block *nb) \
		__checks(ref(nh)) \
		__checks(ref(nb)) \
		__unpins(kind##_notifier_chain_unregister(nh, nb)) \
		__revokes(ref(nb)) \
		__returns(write(nb, sizeof(*nb))); \
	int kind##_notifier_call_chain(struct kind##_notifier_head *nh, unsigned long val, void *v) \
		__checks(ref(nh)) \
		__opaque(v)
CHAIN(blocking, notifier_block.notifier_call);
CHAIN(atomic, own_atomic_notifier_t);
CHAIN(raw, notifier_block.notifier_call);
typedef int (*own_atomic_notifier_t)(struct notifier_block *nb, unsigned long action, void *data);
int CONTRACT(own_atomic_notifier_t)(struct notifier_block *nb, unsigned long action, void *data)
	__principal(nb) __runs_in(hardirq) __faults(NOTIFY_DONE);
#endif
