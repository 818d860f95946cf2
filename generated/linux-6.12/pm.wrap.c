/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/pm.own.h>
#include "wrap.h"

/* ---- __pm_runtime_idle ---- */
static const struct cordon_clause clauses___pm_runtime_idle[] = {
	{ "__pm_runtime_idle", "specs/linux/pm.own.h", "__pm_runtime_idle", 11 },
	{ "__pm_runtime_idle", "specs/linux/pm.own.h", "__checks(ref(dev))", 11 },
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
	{ "__pm_runtime_resume", "specs/linux/pm.own.h", "__pm_runtime_resume", 12 },
	{ "__pm_runtime_resume", "specs/linux/pm.own.h", "__checks(ref(dev))", 12 },
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
	{ "__pm_runtime_suspend", "specs/linux/pm.own.h", "__pm_runtime_suspend", 13 },
	{ "__pm_runtime_suspend", "specs/linux/pm.own.h", "__checks(ref(dev))", 13 },
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
	{ "pm_schedule_suspend", "specs/linux/pm.own.h", "pm_schedule_suspend", 14 },
	{ "pm_schedule_suspend", "specs/linux/pm.own.h", "__checks(ref(dev))", 14 },
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
	{ "device_wakeup_enable", "specs/linux/pm.own.h", "device_wakeup_enable", 15 },
	{ "device_wakeup_enable", "specs/linux/pm.own.h", "__checks(ref(dev))", 15 },
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
	{ "pm_suspend_global_flags", "specs/linux/pm.own.h", "pm_suspend_global_flags", 16 },
};
const struct cordon_contract cordon_import_pm_suspend_global_flags = {
	.name = "pm_suspend_global_flags",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_pm_suspend_global_flags[0],
};

/* ---- cpu_latency_qos_add_request ---- */
static const struct cordon_clause clauses_cpu_latency_qos_add_request[] = {
	{ "cpu_latency_qos_add_request", "specs/linux/pm.own.h", "cpu_latency_qos_add_request", 19 },
	{ "cpu_latency_qos_add_request", "specs/linux/pm.own.h", "__runs_in(process)", 20 },
	{ "cpu_latency_qos_add_request", "specs/linux/pm.own.h", "__transfers(write(req, sizeof(*req)))", 21 },
	{ "cpu_latency_qos_add_request", "specs/linux/pm.own.h", "__grants(ref(req))", 22 },
	{ "cpu_latency_qos_add_request", "specs/linux/pm.own.h", "__pins(ref(req), cpu_latency_qos_remove_request(req))", 23 },
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
	{ "cpu_latency_qos_update_request", "specs/linux/pm.own.h", "cpu_latency_qos_update_request", 24 },
	{ "cpu_latency_qos_update_request", "specs/linux/pm.own.h", "__checks(ref(req))", 25 },
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
	{ "cpu_latency_qos_remove_request", "specs/linux/pm.own.h", "cpu_latency_qos_remove_request", 26 },
	{ "cpu_latency_qos_remove_request", "specs/linux/pm.own.h", "__runs_in(process)", 27 },
	{ "cpu_latency_qos_remove_request", "specs/linux/pm.own.h", "__checks(ref(req))", 28 },
	{ "cpu_latency_qos_remove_request", "specs/linux/pm.own.h", "__unpins(cpu_latency_qos_remove_request(req))", 29 },
	{ "cpu_latency_qos_remove_request", "specs/linux/pm.own.h", "__revokes(ref(req))", 30 },
	{ "cpu_latency_qos_remove_request", "specs/linux/pm.own.h", "__returns(write(req, sizeof(*req)))", 31 },
};
CORDON_SAME_TYPE(cpu_latency_qos_remove_request, void, struct pm_qos_request *);
static void enter_cpu_latency_qos_remove_request(struct cordon_call *call)
{
	struct pm_qos_request *req = (struct pm_qos_request *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_cpu_latency_qos_remove_request[1]);
	cordon_need_ref(call, req, 0, CORDON_TYPE(req), &clauses_cpu_latency_qos_remove_request[2]);
	{
		const u64 arguments[6] = { (u64)(req) };
	
		cordon_unpin(call, &cordon_inverse_cpu_latency_qos_remove_request, arguments, 1, &clauses_cpu_latency_qos_remove_request[3]);
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

