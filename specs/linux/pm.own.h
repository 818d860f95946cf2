/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_PM_H
#define OWN_PM_H
#include <linux/pm_runtime.h>
#include <linux/pm_qos.h>
#include <linux/pm_wakeup.h>
#include <linux/suspend.h>
#include <linux/version.h>
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

int CALLBACK(dev_pm_ops, freeze_noirq)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, thaw_noirq)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, poweroff_noirq)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, restore_noirq)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
void CALLBACK(dev_pm_ops, complete)(struct device *dev)
	__principal(dev) __runs_in(process) __faults();

/* ---- runtime power management of the driver's own device ---- */
void pm_runtime_enable(struct device *dev) __checks(ref(dev));
void __pm_runtime_disable(struct device *dev, bool check_resume)
	__runs_in(process) __checks(ref(dev));
int __pm_runtime_set_status(struct device *dev, unsigned int status)
	__checks(ref(dev)) __requires(status == RPM_ACTIVE || status == RPM_SUSPENDED);
void pm_runtime_set_autosuspend_delay(struct device *dev, int delay) __checks(ref(dev));
void __pm_runtime_use_autosuspend(struct device *dev, bool use) __checks(ref(dev));
void pm_runtime_allow(struct device *dev) __runs_in(process) __checks(ref(dev));
void pm_runtime_forbid(struct device *dev) __runs_in(process) __checks(ref(dev));
void pm_runtime_irq_safe(struct device *dev) __checks(ref(dev));
void pm_runtime_no_callbacks(struct device *dev) __checks(ref(dev));
int pm_runtime_force_suspend(struct device *dev) __runs_in(process) __checks(ref(dev));
int pm_runtime_force_resume(struct device *dev) __runs_in(process) __checks(ref(dev));
int pm_runtime_barrier(struct device *dev) __runs_in(process) __checks(ref(dev));
int devm_pm_runtime_enable(struct device *dev) __runs_in(process) __checks(ref(dev));
int pm_generic_runtime_suspend(struct device *dev) __checks(ref(dev));
int pm_generic_runtime_resume(struct device *dev) __checks(ref(dev));
void device_set_wakeup_capable(struct device *dev, bool capable) __checks(ref(dev));
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 10, 0)
int device_wakeup_disable(struct device *dev) __checks(ref(dev));
#else
void device_wakeup_disable(struct device *dev) __checks(ref(dev));
#endif
void pm_wakeup_dev_event(struct device *dev, unsigned int msec, bool hard) __checks(ref(dev));
void pm_stay_awake(struct device *dev) __checks(ref(dev));
void pm_relax(struct device *dev) __checks(ref(dev));
DATA(pm_wq)
	__grants(ref(pm_wq));
#endif
