/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_PM_H
#define OWN_PM_H
#include <linux/pm_runtime.h>
#include <linux/pm_qos.h>
#include <linux/pm_wakeup.h>
#include <linux/suspend.h>
#include <ownership.h>

/* These may call the driver's own dev_pm_ops before they return. */
int __pm_runtime_idle(struct device *dev, int rpmflags) __checks(ref(dev));
int __pm_runtime_resume(struct device *dev, int rpmflags) __checks(ref(dev));
int __pm_runtime_suspend(struct device *dev, int rpmflags) __checks(ref(dev));
int pm_schedule_suspend(struct device *dev, unsigned int delay) __checks(ref(dev));
int device_wakeup_enable(struct device *dev) __checks(ref(dev));
DATA(pm_suspend_global_flags);

/* From add to remove the request is an element of the kernel's list. */
void cpu_latency_qos_add_request(struct pm_qos_request *req, s32 value)
	__runs_in(process)
	__transfers(write(req, sizeof(*req)))
	__grants(ref(req))
	__pins(ref(req), cpu_latency_qos_remove_request(req));
void cpu_latency_qos_update_request(struct pm_qos_request *req, s32 new_value)
	__checks(ref(req));
void cpu_latency_qos_remove_request(struct pm_qos_request *req)
	__runs_in(process)
	__checks(ref(req))
	__unpins(cpu_latency_qos_remove_request(req))
	__revokes(ref(req))
	__returns(write(req, sizeof(*req)));
#endif
