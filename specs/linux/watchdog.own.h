/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_WATCHDOG_H
#define OWN_WATCHDOG_H
#include <linux/watchdog.h>
#include <ownership.h>

/* While registered its notifier blocks and links are the core's; a driver stores to these members. */
CAPSET(watchdog_caps)(struct watchdog_device *wdd)
	__includes(ref(wdd))
	__includes(fields(wdd));
WRITABLE(watchdog_device, bootstatus);
WRITABLE(watchdog_device, timeout);
WRITABLE(watchdog_device, pretimeout);
WRITABLE(watchdog_device, min_timeout);
WRITABLE(watchdog_device, max_timeout);
WRITABLE(watchdog_device, min_hw_heartbeat_ms);
WRITABLE(watchdog_device, max_hw_heartbeat_ms);
WRITABLE(watchdog_device, driver_data);
WRITABLE(watchdog_device, status);

int watchdog_init_timeout(struct watchdog_device *wdd, unsigned int timeout_parm, struct device *dev)
	__checks(write(&wdd->timeout, sizeof(wdd->timeout)))
	__checks_if(dev, ref(dev));
int watchdog_register_device(struct watchdog_device *wdd)
	__runs_in(process)
	__requires(wdd->info && wdd->ops)
	__checks(read(wdd->info, sizeof(*wdd->info)))
	__checks_if(wdd->parent, ref(wdd->parent))
	__registers(wdd->ops, watchdog_ops)
	__transfers(write(wdd, sizeof(*wdd)))
	__returns_if(ret, write(wdd, sizeof(*wdd)))
	__grants_if(!ret, watchdog_caps(wdd))
	__pins_if(!ret, ref(wdd), watchdog_unregister_device(wdd));
void watchdog_unregister_device(struct watchdog_device *wdd)
	__runs_in(process)
	__unpins(watchdog_unregister_device(wdd))
	__revokes(watchdog_caps(wdd))
	__returns(write(wdd, sizeof(*wdd)));

int CALLBACK(watchdog_ops, start)(struct watchdog_device *wdd)
	__principal(wdd) __runs_in(process) __faults(-ENODEV);
int CALLBACK(watchdog_ops, stop)(struct watchdog_device *wdd)
	__principal(wdd) __runs_in(process) __faults(-ENODEV);
int CALLBACK(watchdog_ops, ping)(struct watchdog_device *wdd)
	__principal(wdd) __runs_in(process) __faults(-ENODEV);
unsigned int CALLBACK(watchdog_ops, status)(struct watchdog_device *wdd)
	__principal(wdd) __runs_in(process) __faults(0);
int CALLBACK(watchdog_ops, set_timeout)(struct watchdog_device *wdd, unsigned int timeout)
	__principal(wdd) __runs_in(process) __faults(-ENODEV);
int CALLBACK(watchdog_ops, set_pretimeout)(struct watchdog_device *wdd, unsigned int timeout)
	__principal(wdd) __runs_in(process) __faults(-ENODEV);
unsigned int CALLBACK(watchdog_ops, get_timeleft)(struct watchdog_device *wdd)
	__principal(wdd) __runs_in(process) __faults(0);
int CALLBACK(watchdog_ops, restart)(struct watchdog_device *wdd, unsigned long action, void *data)
	__principal(wdd) __runs_in(process) __faults(-ENODEV);
#endif
