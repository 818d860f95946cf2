/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/pm.own.h>
#include "wrap.h"

/* ---- __pm_runtime_idle ---- */
static const struct cordon_clause clauses___pm_runtime_idle[] = {
	{ "__pm_runtime_idle", "specs/linux/pm.own.h", "__pm_runtime_idle", 12 },
	{ "__pm_runtime_idle", "specs/linux/pm.own.h", "__checks(ref(dev))", 12 },
};
CORDON_SAME_TYPE(__pm_runtime_idle, int, struct device *, int);
static void enter___pm_runtime_idle(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___pm_runtime_idle[1]);
}

const struct cordon_contract cordon_import___pm_runtime_idle = {
	.name = "__pm_runtime_idle",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___pm_runtime_idle[0],
	.enter = enter___pm_runtime_idle,
};

/* ---- __pm_runtime_resume ---- */
static const struct cordon_clause clauses___pm_runtime_resume[] = {
	{ "__pm_runtime_resume", "specs/linux/pm.own.h", "__pm_runtime_resume", 13 },
	{ "__pm_runtime_resume", "specs/linux/pm.own.h", "__checks(ref(dev))", 13 },
};
CORDON_SAME_TYPE(__pm_runtime_resume, int, struct device *, int);
static void enter___pm_runtime_resume(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___pm_runtime_resume[1]);
}

const struct cordon_contract cordon_import___pm_runtime_resume = {
	.name = "__pm_runtime_resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___pm_runtime_resume[0],
	.enter = enter___pm_runtime_resume,
};

/* ---- __pm_runtime_suspend ---- */
static const struct cordon_clause clauses___pm_runtime_suspend[] = {
	{ "__pm_runtime_suspend", "specs/linux/pm.own.h", "__pm_runtime_suspend", 14 },
	{ "__pm_runtime_suspend", "specs/linux/pm.own.h", "__checks(ref(dev))", 14 },
};
CORDON_SAME_TYPE(__pm_runtime_suspend, int, struct device *, int);
static void enter___pm_runtime_suspend(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___pm_runtime_suspend[1]);
}

const struct cordon_contract cordon_import___pm_runtime_suspend = {
	.name = "__pm_runtime_suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___pm_runtime_suspend[0],
	.enter = enter___pm_runtime_suspend,
};

/* ---- pm_schedule_suspend ---- */
static const struct cordon_clause clauses_pm_schedule_suspend[] = {
	{ "pm_schedule_suspend", "specs/linux/pm.own.h", "pm_schedule_suspend", 15 },
	{ "pm_schedule_suspend", "specs/linux/pm.own.h", "__checks(ref(dev))", 15 },
};
CORDON_SAME_TYPE(pm_schedule_suspend, int, struct device *, unsigned int);
static void enter_pm_schedule_suspend(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pm_schedule_suspend[1]);
}

const struct cordon_contract cordon_import_pm_schedule_suspend = {
	.name = "pm_schedule_suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pm_schedule_suspend[0],
	.enter = enter_pm_schedule_suspend,
};

/* ---- device_wakeup_enable ---- */
static const struct cordon_clause clauses_device_wakeup_enable[] = {
	{ "device_wakeup_enable", "specs/linux/pm.own.h", "device_wakeup_enable", 16 },
	{ "device_wakeup_enable", "specs/linux/pm.own.h", "__checks(ref(dev))", 16 },
};
CORDON_SAME_TYPE(device_wakeup_enable, int, struct device *);
static void enter_device_wakeup_enable(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_wakeup_enable[1]);
}

const struct cordon_contract cordon_import_device_wakeup_enable = {
	.name = "device_wakeup_enable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_device_wakeup_enable[0],
	.enter = enter_device_wakeup_enable,
};

/* ---- pm_suspend_global_flags ---- */
static const struct cordon_clause clauses_pm_suspend_global_flags[] = {
	{ "pm_suspend_global_flags", "specs/linux/pm.own.h", "pm_suspend_global_flags", 17 },
};
const struct cordon_contract cordon_import_pm_suspend_global_flags = {
	.name = "pm_suspend_global_flags",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_pm_suspend_global_flags[0],
};

/* ---- cpu_latency_qos_add_request ---- */
static const struct cordon_clause clauses_cpu_latency_qos_add_request[] = {
	{ "cpu_latency_qos_add_request", "specs/linux/pm.own.h", "cpu_latency_qos_add_request", 20 },
	{ "cpu_latency_qos_add_request", "specs/linux/pm.own.h", "__runs_in(process)", 21 },
	{ "cpu_latency_qos_add_request", "specs/linux/pm.own.h", "__transfers(write(req, sizeof(*req)))", 22 },
	{ "cpu_latency_qos_add_request", "specs/linux/pm.own.h", "__grants(ref(req))", 23 },
	{ "cpu_latency_qos_add_request", "specs/linux/pm.own.h", "__pins(ref(req), cpu_latency_qos_remove_request(req))", 24 },
};
CORDON_SAME_TYPE(cpu_latency_qos_add_request, void, struct pm_qos_request *, s32);
static void enter_cpu_latency_qos_add_request(struct cordon_call *call)
{
	struct pm_qos_request *req = (struct pm_qos_request *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_cpu_latency_qos_add_request[1]);
	cordon_lose_write(call, req, sizeof(*req), &clauses_cpu_latency_qos_add_request[2]);
}

static void leave_cpu_latency_qos_add_request(struct cordon_call *call)
{
	struct pm_qos_request *req = (struct pm_qos_request *)call->args[0];

	cordon_gain_ref(call, 0, req, 0, CORDON_TYPE(req), &clauses_cpu_latency_qos_add_request[3]);
	{
		const u64 arguments[6] = { (u64)(req) };
	
		cordon_pin(call, &cordon_inverse_cpu_latency_qos_remove_request, arguments, NULL, 0, &clauses_cpu_latency_qos_add_request[4]);
	}
}

const struct cordon_contract cordon_import_cpu_latency_qos_add_request = {
	.name = "cpu_latency_qos_add_request",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_cpu_latency_qos_add_request[0],
	.enter = enter_cpu_latency_qos_add_request,
	.leave = leave_cpu_latency_qos_add_request,
};

/* ---- cpu_latency_qos_update_request ---- */
static const struct cordon_clause clauses_cpu_latency_qos_update_request[] = {
	{ "cpu_latency_qos_update_request", "specs/linux/pm.own.h", "cpu_latency_qos_update_request", 25 },
	{ "cpu_latency_qos_update_request", "specs/linux/pm.own.h", "__checks(ref(req))", 26 },
};
CORDON_SAME_TYPE(cpu_latency_qos_update_request, void, struct pm_qos_request *, s32);
static void enter_cpu_latency_qos_update_request(struct cordon_call *call)
{
	struct pm_qos_request *req = (struct pm_qos_request *)call->args[0];

	cordon_need_ref(call, req, 0, CORDON_TYPE(req), &clauses_cpu_latency_qos_update_request[1]);
}

const struct cordon_contract cordon_import_cpu_latency_qos_update_request = {
	.name = "cpu_latency_qos_update_request",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_cpu_latency_qos_update_request[0],
	.enter = enter_cpu_latency_qos_update_request,
};

/* ---- cpu_latency_qos_remove_request ---- */
static const struct cordon_clause clauses_cpu_latency_qos_remove_request[] = {
	{ "cpu_latency_qos_remove_request", "specs/linux/pm.own.h", "cpu_latency_qos_remove_request", 27 },
	{ "cpu_latency_qos_remove_request", "specs/linux/pm.own.h", "__runs_in(process)", 28 },
	{ "cpu_latency_qos_remove_request", "specs/linux/pm.own.h", "__checks(ref(req))", 29 },
	{ "cpu_latency_qos_remove_request", "specs/linux/pm.own.h", "__unpins(cpu_latency_qos_remove_request(req))", 30 },
	{ "cpu_latency_qos_remove_request", "specs/linux/pm.own.h", "__revokes(ref(req))", 31 },
	{ "cpu_latency_qos_remove_request", "specs/linux/pm.own.h", "__returns(write(req, sizeof(*req)))", 32 },
};
CORDON_SAME_TYPE(cpu_latency_qos_remove_request, void, struct pm_qos_request *);
static void enter_cpu_latency_qos_remove_request(struct cordon_call *call)
{
	struct pm_qos_request *req = (struct pm_qos_request *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_cpu_latency_qos_remove_request[1]);
	cordon_need_ref(call, req, 0, CORDON_TYPE(req), &clauses_cpu_latency_qos_remove_request[2]);
	{
		const u64 arguments[6] = { (u64)(req) };
	
		cordon_end(call, &cordon_inverse_cpu_latency_qos_remove_request, arguments, 1, &clauses_cpu_latency_qos_remove_request[3]);
	}
	cordon_lose_ref(call, req, CORDON_TYPE(req), &clauses_cpu_latency_qos_remove_request[4]);
}

static void leave_cpu_latency_qos_remove_request(struct cordon_call *call)
{
	struct pm_qos_request *req = (struct pm_qos_request *)call->args[0];

	cordon_gain_write(call, 0, req, sizeof(*req), CORDON_TYPE(req), &clauses_cpu_latency_qos_remove_request[5]);
}

const struct cordon_contract cordon_import_cpu_latency_qos_remove_request = {
	.name = "cpu_latency_qos_remove_request",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_cpu_latency_qos_remove_request[0],
	.enter = enter_cpu_latency_qos_remove_request,
	.leave = leave_cpu_latency_qos_remove_request,
};

/* ---- dev_pm_ops.freeze_noirq ---- */
static const struct cordon_clause clauses_dev_pm_ops__freeze_noirq[] = {
	{ "dev_pm_ops.freeze_noirq", "specs/linux/pm.own.h", "dev_pm_ops.freeze_noirq", 34 },
	{ "dev_pm_ops.freeze_noirq", "specs/linux/pm.own.h", "__principal(dev)", 35 },
	{ "dev_pm_ops.freeze_noirq", "specs/linux/pm.own.h", "__runs_in(process)", 35 },
	{ "dev_pm_ops.freeze_noirq", "specs/linux/pm.own.h", "__faults(0)", 35 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->freeze_noirq, int, struct device *);
static u64 fault_dev_pm_ops__freeze_noirq(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__freeze_noirq = {
	.name = "dev_pm_ops.freeze_noirq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__freeze_noirq[0],
	.fault = fault_dev_pm_ops__freeze_noirq,
};

/* ---- dev_pm_ops.thaw_noirq ---- */
static const struct cordon_clause clauses_dev_pm_ops__thaw_noirq[] = {
	{ "dev_pm_ops.thaw_noirq", "specs/linux/pm.own.h", "dev_pm_ops.thaw_noirq", 36 },
	{ "dev_pm_ops.thaw_noirq", "specs/linux/pm.own.h", "__principal(dev)", 37 },
	{ "dev_pm_ops.thaw_noirq", "specs/linux/pm.own.h", "__runs_in(process)", 37 },
	{ "dev_pm_ops.thaw_noirq", "specs/linux/pm.own.h", "__faults(0)", 37 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->thaw_noirq, int, struct device *);
static u64 fault_dev_pm_ops__thaw_noirq(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__thaw_noirq = {
	.name = "dev_pm_ops.thaw_noirq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__thaw_noirq[0],
	.fault = fault_dev_pm_ops__thaw_noirq,
};

/* ---- dev_pm_ops.poweroff_noirq ---- */
static const struct cordon_clause clauses_dev_pm_ops__poweroff_noirq[] = {
	{ "dev_pm_ops.poweroff_noirq", "specs/linux/pm.own.h", "dev_pm_ops.poweroff_noirq", 38 },
	{ "dev_pm_ops.poweroff_noirq", "specs/linux/pm.own.h", "__principal(dev)", 39 },
	{ "dev_pm_ops.poweroff_noirq", "specs/linux/pm.own.h", "__runs_in(process)", 39 },
	{ "dev_pm_ops.poweroff_noirq", "specs/linux/pm.own.h", "__faults(0)", 39 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->poweroff_noirq, int, struct device *);
static u64 fault_dev_pm_ops__poweroff_noirq(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__poweroff_noirq = {
	.name = "dev_pm_ops.poweroff_noirq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__poweroff_noirq[0],
	.fault = fault_dev_pm_ops__poweroff_noirq,
};

/* ---- dev_pm_ops.restore_noirq ---- */
static const struct cordon_clause clauses_dev_pm_ops__restore_noirq[] = {
	{ "dev_pm_ops.restore_noirq", "specs/linux/pm.own.h", "dev_pm_ops.restore_noirq", 40 },
	{ "dev_pm_ops.restore_noirq", "specs/linux/pm.own.h", "__principal(dev)", 41 },
	{ "dev_pm_ops.restore_noirq", "specs/linux/pm.own.h", "__runs_in(process)", 41 },
	{ "dev_pm_ops.restore_noirq", "specs/linux/pm.own.h", "__faults(0)", 41 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->restore_noirq, int, struct device *);
static u64 fault_dev_pm_ops__restore_noirq(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_dev_pm_ops__restore_noirq = {
	.name = "dev_pm_ops.restore_noirq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__restore_noirq[0],
	.fault = fault_dev_pm_ops__restore_noirq,
};

/* ---- dev_pm_ops.complete ---- */
static const struct cordon_clause clauses_dev_pm_ops__complete[] = {
	{ "dev_pm_ops.complete", "specs/linux/pm.own.h", "dev_pm_ops.complete", 42 },
	{ "dev_pm_ops.complete", "specs/linux/pm.own.h", "__principal(dev)", 43 },
	{ "dev_pm_ops.complete", "specs/linux/pm.own.h", "__runs_in(process)", 43 },
	{ "dev_pm_ops.complete", "specs/linux/pm.own.h", "__faults()", 43 },
};
CORDON_SAME_TYPE(*((struct dev_pm_ops *)0)->complete, void, struct device *);
static u64 fault_dev_pm_ops__complete(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_dev_pm_ops__complete = {
	.name = "dev_pm_ops.complete",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_pm_ops__complete[0],
	.fault = fault_dev_pm_ops__complete,
};

/* ---- pm_runtime_enable ---- */
static const struct cordon_clause clauses_pm_runtime_enable[] = {
	{ "pm_runtime_enable", "specs/linux/pm.own.h", "pm_runtime_enable", 46 },
	{ "pm_runtime_enable", "specs/linux/pm.own.h", "__checks(ref(dev))", 46 },
};
CORDON_SAME_TYPE(pm_runtime_enable, void, struct device *);
static void enter_pm_runtime_enable(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pm_runtime_enable[1]);
}

const struct cordon_contract cordon_import_pm_runtime_enable = {
	.name = "pm_runtime_enable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pm_runtime_enable[0],
	.enter = enter_pm_runtime_enable,
};

/* ---- __pm_runtime_disable ---- */
static const struct cordon_clause clauses___pm_runtime_disable[] = {
	{ "__pm_runtime_disable", "specs/linux/pm.own.h", "__pm_runtime_disable", 47 },
	{ "__pm_runtime_disable", "specs/linux/pm.own.h", "__runs_in(process)", 48 },
	{ "__pm_runtime_disable", "specs/linux/pm.own.h", "__checks(ref(dev))", 48 },
};
CORDON_SAME_TYPE(__pm_runtime_disable, void, struct device *, bool);
static void enter___pm_runtime_disable(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___pm_runtime_disable[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___pm_runtime_disable[2]);
}

const struct cordon_contract cordon_import___pm_runtime_disable = {
	.name = "__pm_runtime_disable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___pm_runtime_disable[0],
	.enter = enter___pm_runtime_disable,
};

/* ---- __pm_runtime_set_status ---- */
static const struct cordon_clause clauses___pm_runtime_set_status[] = {
	{ "__pm_runtime_set_status", "specs/linux/pm.own.h", "__pm_runtime_set_status", 49 },
	{ "__pm_runtime_set_status", "specs/linux/pm.own.h", "__checks(ref(dev))", 50 },
	{ "__pm_runtime_set_status", "specs/linux/pm.own.h", "__requires(status == RPM_ACTIVE || status == RPM_SUSPENDED)", 50 },
};
CORDON_SAME_TYPE(__pm_runtime_set_status, int, struct device *, unsigned int);
static void enter___pm_runtime_set_status(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	unsigned int status = (unsigned int)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___pm_runtime_set_status[1]);
	cordon_require(call, status == RPM_ACTIVE || status == RPM_SUSPENDED, &clauses___pm_runtime_set_status[2]);
}

const struct cordon_contract cordon_import___pm_runtime_set_status = {
	.name = "__pm_runtime_set_status",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___pm_runtime_set_status[0],
	.enter = enter___pm_runtime_set_status,
};

/* ---- pm_runtime_set_autosuspend_delay ---- */
static const struct cordon_clause clauses_pm_runtime_set_autosuspend_delay[] = {
	{ "pm_runtime_set_autosuspend_delay", "specs/linux/pm.own.h", "pm_runtime_set_autosuspend_delay", 51 },
	{ "pm_runtime_set_autosuspend_delay", "specs/linux/pm.own.h", "__checks(ref(dev))", 51 },
};
CORDON_SAME_TYPE(pm_runtime_set_autosuspend_delay, void, struct device *, int);
static void enter_pm_runtime_set_autosuspend_delay(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pm_runtime_set_autosuspend_delay[1]);
}

const struct cordon_contract cordon_import_pm_runtime_set_autosuspend_delay = {
	.name = "pm_runtime_set_autosuspend_delay",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_pm_runtime_set_autosuspend_delay[0],
	.enter = enter_pm_runtime_set_autosuspend_delay,
};

/* ---- __pm_runtime_use_autosuspend ---- */
static const struct cordon_clause clauses___pm_runtime_use_autosuspend[] = {
	{ "__pm_runtime_use_autosuspend", "specs/linux/pm.own.h", "__pm_runtime_use_autosuspend", 52 },
	{ "__pm_runtime_use_autosuspend", "specs/linux/pm.own.h", "__checks(ref(dev))", 52 },
};
CORDON_SAME_TYPE(__pm_runtime_use_autosuspend, void, struct device *, bool);
static void enter___pm_runtime_use_autosuspend(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___pm_runtime_use_autosuspend[1]);
}

const struct cordon_contract cordon_import___pm_runtime_use_autosuspend = {
	.name = "__pm_runtime_use_autosuspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___pm_runtime_use_autosuspend[0],
	.enter = enter___pm_runtime_use_autosuspend,
};

/* ---- pm_runtime_allow ---- */
static const struct cordon_clause clauses_pm_runtime_allow[] = {
	{ "pm_runtime_allow", "specs/linux/pm.own.h", "pm_runtime_allow", 53 },
	{ "pm_runtime_allow", "specs/linux/pm.own.h", "__runs_in(process)", 53 },
	{ "pm_runtime_allow", "specs/linux/pm.own.h", "__checks(ref(dev))", 53 },
};
CORDON_SAME_TYPE(pm_runtime_allow, void, struct device *);
static void enter_pm_runtime_allow(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pm_runtime_allow[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pm_runtime_allow[2]);
}

const struct cordon_contract cordon_import_pm_runtime_allow = {
	.name = "pm_runtime_allow",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pm_runtime_allow[0],
	.enter = enter_pm_runtime_allow,
};

/* ---- pm_runtime_forbid ---- */
static const struct cordon_clause clauses_pm_runtime_forbid[] = {
	{ "pm_runtime_forbid", "specs/linux/pm.own.h", "pm_runtime_forbid", 54 },
	{ "pm_runtime_forbid", "specs/linux/pm.own.h", "__runs_in(process)", 54 },
	{ "pm_runtime_forbid", "specs/linux/pm.own.h", "__checks(ref(dev))", 54 },
};
CORDON_SAME_TYPE(pm_runtime_forbid, void, struct device *);
static void enter_pm_runtime_forbid(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pm_runtime_forbid[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pm_runtime_forbid[2]);
}

const struct cordon_contract cordon_import_pm_runtime_forbid = {
	.name = "pm_runtime_forbid",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pm_runtime_forbid[0],
	.enter = enter_pm_runtime_forbid,
};

/* ---- pm_runtime_irq_safe ---- */
static const struct cordon_clause clauses_pm_runtime_irq_safe[] = {
	{ "pm_runtime_irq_safe", "specs/linux/pm.own.h", "pm_runtime_irq_safe", 55 },
	{ "pm_runtime_irq_safe", "specs/linux/pm.own.h", "__checks(ref(dev))", 55 },
};
CORDON_SAME_TYPE(pm_runtime_irq_safe, void, struct device *);
static void enter_pm_runtime_irq_safe(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pm_runtime_irq_safe[1]);
}

const struct cordon_contract cordon_import_pm_runtime_irq_safe = {
	.name = "pm_runtime_irq_safe",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pm_runtime_irq_safe[0],
	.enter = enter_pm_runtime_irq_safe,
};

/* ---- pm_runtime_no_callbacks ---- */
static const struct cordon_clause clauses_pm_runtime_no_callbacks[] = {
	{ "pm_runtime_no_callbacks", "specs/linux/pm.own.h", "pm_runtime_no_callbacks", 56 },
	{ "pm_runtime_no_callbacks", "specs/linux/pm.own.h", "__checks(ref(dev))", 56 },
};
CORDON_SAME_TYPE(pm_runtime_no_callbacks, void, struct device *);
static void enter_pm_runtime_no_callbacks(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pm_runtime_no_callbacks[1]);
}

const struct cordon_contract cordon_import_pm_runtime_no_callbacks = {
	.name = "pm_runtime_no_callbacks",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pm_runtime_no_callbacks[0],
	.enter = enter_pm_runtime_no_callbacks,
};

/* ---- pm_runtime_force_suspend ---- */
static const struct cordon_clause clauses_pm_runtime_force_suspend[] = {
	{ "pm_runtime_force_suspend", "specs/linux/pm.own.h", "pm_runtime_force_suspend", 57 },
	{ "pm_runtime_force_suspend", "specs/linux/pm.own.h", "__runs_in(process)", 57 },
	{ "pm_runtime_force_suspend", "specs/linux/pm.own.h", "__checks(ref(dev))", 57 },
};
CORDON_SAME_TYPE(pm_runtime_force_suspend, int, struct device *);
static void enter_pm_runtime_force_suspend(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pm_runtime_force_suspend[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pm_runtime_force_suspend[2]);
}

const struct cordon_contract cordon_import_pm_runtime_force_suspend = {
	.name = "pm_runtime_force_suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pm_runtime_force_suspend[0],
	.enter = enter_pm_runtime_force_suspend,
};

/* ---- pm_runtime_force_resume ---- */
static const struct cordon_clause clauses_pm_runtime_force_resume[] = {
	{ "pm_runtime_force_resume", "specs/linux/pm.own.h", "pm_runtime_force_resume", 58 },
	{ "pm_runtime_force_resume", "specs/linux/pm.own.h", "__runs_in(process)", 58 },
	{ "pm_runtime_force_resume", "specs/linux/pm.own.h", "__checks(ref(dev))", 58 },
};
CORDON_SAME_TYPE(pm_runtime_force_resume, int, struct device *);
static void enter_pm_runtime_force_resume(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pm_runtime_force_resume[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pm_runtime_force_resume[2]);
}

const struct cordon_contract cordon_import_pm_runtime_force_resume = {
	.name = "pm_runtime_force_resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pm_runtime_force_resume[0],
	.enter = enter_pm_runtime_force_resume,
};

/* ---- pm_runtime_barrier ---- */
static const struct cordon_clause clauses_pm_runtime_barrier[] = {
	{ "pm_runtime_barrier", "specs/linux/pm.own.h", "pm_runtime_barrier", 59 },
	{ "pm_runtime_barrier", "specs/linux/pm.own.h", "__runs_in(process)", 59 },
	{ "pm_runtime_barrier", "specs/linux/pm.own.h", "__checks(ref(dev))", 59 },
};
CORDON_SAME_TYPE(pm_runtime_barrier, int, struct device *);
static void enter_pm_runtime_barrier(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_pm_runtime_barrier[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pm_runtime_barrier[2]);
}

const struct cordon_contract cordon_import_pm_runtime_barrier = {
	.name = "pm_runtime_barrier",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pm_runtime_barrier[0],
	.enter = enter_pm_runtime_barrier,
};

/* ---- devm_pm_runtime_enable ---- */
static const struct cordon_clause clauses_devm_pm_runtime_enable[] = {
	{ "devm_pm_runtime_enable", "specs/linux/pm.own.h", "devm_pm_runtime_enable", 60 },
	{ "devm_pm_runtime_enable", "specs/linux/pm.own.h", "__runs_in(process)", 60 },
	{ "devm_pm_runtime_enable", "specs/linux/pm.own.h", "__checks(ref(dev))", 60 },
};
CORDON_SAME_TYPE(devm_pm_runtime_enable, int, struct device *);
static void enter_devm_pm_runtime_enable(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_pm_runtime_enable[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_devm_pm_runtime_enable[2]);
}

const struct cordon_contract cordon_import_devm_pm_runtime_enable = {
	.name = "devm_pm_runtime_enable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_devm_pm_runtime_enable[0],
	.enter = enter_devm_pm_runtime_enable,
};

/* ---- pm_generic_runtime_suspend ---- */
static const struct cordon_clause clauses_pm_generic_runtime_suspend[] = {
	{ "pm_generic_runtime_suspend", "specs/linux/pm.own.h", "pm_generic_runtime_suspend", 61 },
	{ "pm_generic_runtime_suspend", "specs/linux/pm.own.h", "__checks(ref(dev))", 61 },
};
CORDON_SAME_TYPE(pm_generic_runtime_suspend, int, struct device *);
static void enter_pm_generic_runtime_suspend(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pm_generic_runtime_suspend[1]);
}

const struct cordon_contract cordon_import_pm_generic_runtime_suspend = {
	.name = "pm_generic_runtime_suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pm_generic_runtime_suspend[0],
	.enter = enter_pm_generic_runtime_suspend,
};

/* ---- pm_generic_runtime_resume ---- */
static const struct cordon_clause clauses_pm_generic_runtime_resume[] = {
	{ "pm_generic_runtime_resume", "specs/linux/pm.own.h", "pm_generic_runtime_resume", 62 },
	{ "pm_generic_runtime_resume", "specs/linux/pm.own.h", "__checks(ref(dev))", 62 },
};
CORDON_SAME_TYPE(pm_generic_runtime_resume, int, struct device *);
static void enter_pm_generic_runtime_resume(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pm_generic_runtime_resume[1]);
}

const struct cordon_contract cordon_import_pm_generic_runtime_resume = {
	.name = "pm_generic_runtime_resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pm_generic_runtime_resume[0],
	.enter = enter_pm_generic_runtime_resume,
};

/* ---- device_set_wakeup_capable ---- */
static const struct cordon_clause clauses_device_set_wakeup_capable[] = {
	{ "device_set_wakeup_capable", "specs/linux/pm.own.h", "device_set_wakeup_capable", 63 },
	{ "device_set_wakeup_capable", "specs/linux/pm.own.h", "__checks(ref(dev))", 63 },
};
CORDON_SAME_TYPE(device_set_wakeup_capable, void, struct device *, bool);
static void enter_device_set_wakeup_capable(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_set_wakeup_capable[1]);
}

const struct cordon_contract cordon_import_device_set_wakeup_capable = {
	.name = "device_set_wakeup_capable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_device_set_wakeup_capable[0],
	.enter = enter_device_set_wakeup_capable,
};

/* ---- device_wakeup_disable ---- */
static const struct cordon_clause clauses_device_wakeup_disable[] = {
	{ "device_wakeup_disable", "specs/linux/pm.own.h", "device_wakeup_disable", 67 },
	{ "device_wakeup_disable", "specs/linux/pm.own.h", "__checks(ref(dev))", 67 },
};
CORDON_SAME_TYPE(device_wakeup_disable, void, struct device *);
static void enter_device_wakeup_disable(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_wakeup_disable[1]);
}

const struct cordon_contract cordon_import_device_wakeup_disable = {
	.name = "device_wakeup_disable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_device_wakeup_disable[0],
	.enter = enter_device_wakeup_disable,
};

/* ---- pm_wakeup_dev_event ---- */
static const struct cordon_clause clauses_pm_wakeup_dev_event[] = {
	{ "pm_wakeup_dev_event", "specs/linux/pm.own.h", "pm_wakeup_dev_event", 69 },
	{ "pm_wakeup_dev_event", "specs/linux/pm.own.h", "__checks(ref(dev))", 69 },
};
CORDON_SAME_TYPE(pm_wakeup_dev_event, void, struct device *, unsigned int, bool);
static void enter_pm_wakeup_dev_event(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pm_wakeup_dev_event[1]);
}

const struct cordon_contract cordon_import_pm_wakeup_dev_event = {
	.name = "pm_wakeup_dev_event",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_pm_wakeup_dev_event[0],
	.enter = enter_pm_wakeup_dev_event,
};

/* ---- pm_stay_awake ---- */
static const struct cordon_clause clauses_pm_stay_awake[] = {
	{ "pm_stay_awake", "specs/linux/pm.own.h", "pm_stay_awake", 70 },
	{ "pm_stay_awake", "specs/linux/pm.own.h", "__checks(ref(dev))", 70 },
};
CORDON_SAME_TYPE(pm_stay_awake, void, struct device *);
static void enter_pm_stay_awake(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pm_stay_awake[1]);
}

const struct cordon_contract cordon_import_pm_stay_awake = {
	.name = "pm_stay_awake",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pm_stay_awake[0],
	.enter = enter_pm_stay_awake,
};

/* ---- pm_relax ---- */
static const struct cordon_clause clauses_pm_relax[] = {
	{ "pm_relax", "specs/linux/pm.own.h", "pm_relax", 71 },
	{ "pm_relax", "specs/linux/pm.own.h", "__checks(ref(dev))", 71 },
};
CORDON_SAME_TYPE(pm_relax, void, struct device *);
static void enter_pm_relax(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_pm_relax[1]);
}

const struct cordon_contract cordon_import_pm_relax = {
	.name = "pm_relax",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_pm_relax[0],
	.enter = enter_pm_relax,
};

/* ---- pm_wq ---- */
static const struct cordon_clause clauses_pm_wq[] = {
	{ "pm_wq", "specs/linux/pm.own.h", "pm_wq", 72 },
	{ "pm_wq", "specs/linux/pm.own.h", "__grants(ref(pm_wq))", 73 },
};
static void attach_pm_wq(struct cordon_call *call)
{
	cordon_gain_ref(call, 0, pm_wq, 0, CORDON_TYPE(pm_wq), &clauses_pm_wq[1]);
}

const struct cordon_contract cordon_import_pm_wq = {
	.name = "pm_wq",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_pm_wq[0],
	.attach = attach_pm_wq,
};

