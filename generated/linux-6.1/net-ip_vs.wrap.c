/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <net/ip_vs.own.h>
#include "wrap.h"

/* ---- set ip_vs_caps ---- */
static const struct cordon_clause clauses_set_ip_vs_caps[] = {
	{ "ip_vs_caps", "specs/net/ip_vs.own.h", "__includes(ref(svc))", 9 },
	{ "ip_vs_caps", "specs/net/ip_vs.own.h", "__includes(fields(svc))", 10 },
};

const struct cordon_set cordon_set_ip_vs_caps = { .name = "ip_vs_caps" };

void cordon_include_ip_vs_caps(struct cordon_call *call, struct cordon_parts *parts, struct ip_vs_service *svc)
{
	cordon_add_ref(call, parts, svc, 0, CORDON_TYPE(svc), &clauses_set_ip_vs_caps[0]);
	cordon_add_fields(call, parts, svc, CORDON_FIELDS(svc), &clauses_set_ip_vs_caps[1]);
}

void cordon_gain_ip_vs_caps(struct cordon_call *call, const struct cordon_clause *clause, struct ip_vs_service *svc)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_ip_vs_caps, svc, clause);
	cordon_include_ip_vs_caps(call, &parts, svc);
	cordon_parts_grant(call, &parts);
}

/* ---- register_ip_vs_scheduler ---- */
static const struct cordon_clause clauses_register_ip_vs_scheduler[] = {
	{ "register_ip_vs_scheduler", "specs/net/ip_vs.own.h", "register_ip_vs_scheduler", 14 },
	{ "register_ip_vs_scheduler", "specs/net/ip_vs.own.h", "__runs_in(process)", 15 },
	{ "register_ip_vs_scheduler", "specs/net/ip_vs.own.h", "__requires(scheduler->name)", 16 },
	{ "register_ip_vs_scheduler", "specs/net/ip_vs.own.h", "__checks(string(scheduler->name))", 17 },
	{ "register_ip_vs_scheduler", "specs/net/ip_vs.own.h", "__registers(scheduler, ip_vs_scheduler)", 18 },
	{ "register_ip_vs_scheduler", "specs/net/ip_vs.own.h", "__returns_if(ret, write(scheduler, sizeof(*scheduler)))", 19 },
	{ "register_ip_vs_scheduler", "specs/net/ip_vs.own.h", "__grants_if(!ret, ref(scheduler))", 20 },
	{ "register_ip_vs_scheduler", "specs/net/ip_vs.own.h", "__pins_if(!ret, ref(scheduler), unregister_ip_vs_scheduler(scheduler))", 21 },
};
CORDON_SAME_TYPE(register_ip_vs_scheduler, int, struct ip_vs_scheduler *);
static void enter_register_ip_vs_scheduler(struct cordon_call *call)
{
	struct ip_vs_scheduler *scheduler = (struct ip_vs_scheduler *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_register_ip_vs_scheduler[1]);
	cordon_require(call, scheduler->name, &clauses_register_ip_vs_scheduler[2]);
	cordon_need_string(call, scheduler->name, &clauses_register_ip_vs_scheduler[3]);
	cordon_register_table(call, scheduler, &cordon_table_ip_vs_scheduler, &clauses_register_ip_vs_scheduler[4]);
}

static void leave_register_ip_vs_scheduler(struct cordon_call *call)
{
	struct ip_vs_scheduler *scheduler = (struct ip_vs_scheduler *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, scheduler, sizeof(*scheduler), CORDON_TYPE(scheduler), &clauses_register_ip_vs_scheduler[5]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, scheduler, 0, CORDON_TYPE(scheduler), &clauses_register_ip_vs_scheduler[6]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(scheduler) };
		
			cordon_pin(call, &cordon_inverse_unregister_ip_vs_scheduler, arguments, NULL, 0, &clauses_register_ip_vs_scheduler[7]);
		}
	}
}

const struct cordon_contract cordon_import_register_ip_vs_scheduler = {
	.name = "register_ip_vs_scheduler",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_register_ip_vs_scheduler[0],
	.enter = enter_register_ip_vs_scheduler,
	.leave = leave_register_ip_vs_scheduler,
};

/* ---- unregister_ip_vs_scheduler ---- */
static const struct cordon_clause clauses_unregister_ip_vs_scheduler[] = {
	{ "unregister_ip_vs_scheduler", "specs/net/ip_vs.own.h", "unregister_ip_vs_scheduler", 22 },
	{ "unregister_ip_vs_scheduler", "specs/net/ip_vs.own.h", "__runs_in(process)", 23 },
	{ "unregister_ip_vs_scheduler", "specs/net/ip_vs.own.h", "__checks(ref(scheduler))", 24 },
	{ "unregister_ip_vs_scheduler", "specs/net/ip_vs.own.h", "__unpins(unregister_ip_vs_scheduler(scheduler))", 25 },
	{ "unregister_ip_vs_scheduler", "specs/net/ip_vs.own.h", "__revokes(ref(scheduler))", 26 },
	{ "unregister_ip_vs_scheduler", "specs/net/ip_vs.own.h", "__returns(write(scheduler, sizeof(*scheduler)))", 27 },
};
CORDON_SAME_TYPE(unregister_ip_vs_scheduler, int, struct ip_vs_scheduler *);
static void enter_unregister_ip_vs_scheduler(struct cordon_call *call)
{
	struct ip_vs_scheduler *scheduler = (struct ip_vs_scheduler *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_unregister_ip_vs_scheduler[1]);
	cordon_need_ref(call, scheduler, 0, CORDON_TYPE(scheduler), &clauses_unregister_ip_vs_scheduler[2]);
	{
		const u64 arguments[6] = { (u64)(scheduler) };
	
		cordon_end(call, &cordon_inverse_unregister_ip_vs_scheduler, arguments, 1, &clauses_unregister_ip_vs_scheduler[3]);
	}
	cordon_lose_ref(call, scheduler, CORDON_TYPE(scheduler), &clauses_unregister_ip_vs_scheduler[4]);
}

static void leave_unregister_ip_vs_scheduler(struct cordon_call *call)
{
	struct ip_vs_scheduler *scheduler = (struct ip_vs_scheduler *)call->args[0];

	cordon_gain_write(call, 0, scheduler, sizeof(*scheduler), CORDON_TYPE(scheduler), &clauses_unregister_ip_vs_scheduler[5]);
}

const struct cordon_contract cordon_import_unregister_ip_vs_scheduler = {
	.name = "unregister_ip_vs_scheduler",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_unregister_ip_vs_scheduler[0],
	.enter = enter_unregister_ip_vs_scheduler,
	.leave = leave_unregister_ip_vs_scheduler,
};

/* ---- ip_vs_scheduler_err ---- */
static const struct cordon_clause clauses_ip_vs_scheduler_err[] = {
	{ "ip_vs_scheduler_err", "specs/net/ip_vs.own.h", "ip_vs_scheduler_err", 28 },
	{ "ip_vs_scheduler_err", "specs/net/ip_vs.own.h", "__checks(ref(svc))", 29 },
	{ "ip_vs_scheduler_err", "specs/net/ip_vs.own.h", "__checks(string(msg))", 29 },
};
CORDON_SAME_TYPE(ip_vs_scheduler_err, void, struct ip_vs_service *, const char *);
static void enter_ip_vs_scheduler_err(struct cordon_call *call)
{
	struct ip_vs_service *svc = (struct ip_vs_service *)call->args[0];
	const char *msg = (const char *)call->args[1];

	cordon_need_ref(call, svc, 0, CORDON_TYPE(svc), &clauses_ip_vs_scheduler_err[1]);
	cordon_need_string(call, msg, &clauses_ip_vs_scheduler_err[2]);
}

const struct cordon_contract cordon_import_ip_vs_scheduler_err = {
	.name = "ip_vs_scheduler_err",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ip_vs_scheduler_err[0],
	.enter = enter_ip_vs_scheduler_err,
};

/* ---- ip_vs_scheduler.init_service ---- */
static const struct cordon_clause clauses_ip_vs_scheduler__init_service[] = {
	{ "ip_vs_scheduler.init_service", "specs/net/ip_vs.own.h", "ip_vs_scheduler.init_service", 31 },
	{ "ip_vs_scheduler.init_service", "specs/net/ip_vs.own.h", "__principal(svc)", 32 },
	{ "ip_vs_scheduler.init_service", "specs/net/ip_vs.own.h", "__runs_in(process)", 32 },
	{ "ip_vs_scheduler.init_service", "specs/net/ip_vs.own.h", "__transfers(ip_vs_caps(svc))", 33 },
	{ "ip_vs_scheduler.init_service", "specs/net/ip_vs.own.h", "__returns_if(ret, ip_vs_caps(svc))", 34 },
	{ "ip_vs_scheduler.init_service", "specs/net/ip_vs.own.h", "__faults(-ENODEV)", 35 },
};
CORDON_SAME_TYPE(*((struct ip_vs_scheduler *)0)->init_service, int, struct ip_vs_service *);
static void enter_ip_vs_scheduler__init_service(struct cordon_call *call)
{
	struct ip_vs_service *svc = (struct ip_vs_service *)call->args[0];

	cordon_gain_ip_vs_caps(call, &clauses_ip_vs_scheduler__init_service[3], svc);
}

static void leave_ip_vs_scheduler__init_service(struct cordon_call *call)
{
	struct ip_vs_service *svc = (struct ip_vs_service *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_set_close(call, &cordon_set_ip_vs_caps, svc, &clauses_ip_vs_scheduler__init_service[4]);
	}
}

static u64 fault_ip_vs_scheduler__init_service(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ip_vs_scheduler__init_service = {
	.name = "ip_vs_scheduler.init_service",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ip_vs_scheduler__init_service[0],
	.enter = enter_ip_vs_scheduler__init_service,
	.leave = leave_ip_vs_scheduler__init_service,
	.fault = fault_ip_vs_scheduler__init_service,
};

/* ---- ip_vs_scheduler.done_service ---- */
static const struct cordon_clause clauses_ip_vs_scheduler__done_service[] = {
	{ "ip_vs_scheduler.done_service", "specs/net/ip_vs.own.h", "ip_vs_scheduler.done_service", 36 },
	{ "ip_vs_scheduler.done_service", "specs/net/ip_vs.own.h", "__principal(svc)", 37 },
	{ "ip_vs_scheduler.done_service", "specs/net/ip_vs.own.h", "__runs_in(process)", 37 },
	{ "ip_vs_scheduler.done_service", "specs/net/ip_vs.own.h", "__returns(ip_vs_caps(svc))", 38 },
	{ "ip_vs_scheduler.done_service", "specs/net/ip_vs.own.h", "__faults()", 39 },
};
CORDON_SAME_TYPE(*((struct ip_vs_scheduler *)0)->done_service, void, struct ip_vs_service *);
static void leave_ip_vs_scheduler__done_service(struct cordon_call *call)
{
	struct ip_vs_service *svc = (struct ip_vs_service *)call->args[0];

	cordon_set_close(call, &cordon_set_ip_vs_caps, svc, &clauses_ip_vs_scheduler__done_service[3]);
}

static u64 fault_ip_vs_scheduler__done_service(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_ip_vs_scheduler__done_service = {
	.name = "ip_vs_scheduler.done_service",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_ip_vs_scheduler__done_service[0],
	.leave = leave_ip_vs_scheduler__done_service,
	.fault = fault_ip_vs_scheduler__done_service,
};

/* ---- ip_vs_scheduler.add_dest ---- */
static const struct cordon_clause clauses_ip_vs_scheduler__add_dest[] = {
	{ "ip_vs_scheduler.add_dest", "specs/net/ip_vs.own.h", "ip_vs_scheduler.add_dest", 40 },
	{ "ip_vs_scheduler.add_dest", "specs/net/ip_vs.own.h", "__principal(svc)", 41 },
	{ "ip_vs_scheduler.add_dest", "specs/net/ip_vs.own.h", "__runs_in(process)", 41 },
	{ "ip_vs_scheduler.add_dest", "specs/net/ip_vs.own.h", "__faults(-ENODEV)", 41 },
};
CORDON_SAME_TYPE(*((struct ip_vs_scheduler *)0)->add_dest, int, struct ip_vs_service *, struct ip_vs_dest *);
static u64 fault_ip_vs_scheduler__add_dest(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_ip_vs_scheduler__add_dest = {
	.name = "ip_vs_scheduler.add_dest",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ip_vs_scheduler__add_dest[0],
	.fault = fault_ip_vs_scheduler__add_dest,
};

/* ---- ip_vs_scheduler.del_dest ---- */
static const struct cordon_clause clauses_ip_vs_scheduler__del_dest[] = {
	{ "ip_vs_scheduler.del_dest", "specs/net/ip_vs.own.h", "ip_vs_scheduler.del_dest", 42 },
	{ "ip_vs_scheduler.del_dest", "specs/net/ip_vs.own.h", "__principal(svc)", 43 },
	{ "ip_vs_scheduler.del_dest", "specs/net/ip_vs.own.h", "__runs_in(process)", 43 },
	{ "ip_vs_scheduler.del_dest", "specs/net/ip_vs.own.h", "__faults(0)", 43 },
};
CORDON_SAME_TYPE(*((struct ip_vs_scheduler *)0)->del_dest, int, struct ip_vs_service *, struct ip_vs_dest *);
static u64 fault_ip_vs_scheduler__del_dest(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_ip_vs_scheduler__del_dest = {
	.name = "ip_vs_scheduler.del_dest",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ip_vs_scheduler__del_dest[0],
	.fault = fault_ip_vs_scheduler__del_dest,
};

/* ---- ip_vs_scheduler.upd_dest ---- */
static const struct cordon_clause clauses_ip_vs_scheduler__upd_dest[] = {
	{ "ip_vs_scheduler.upd_dest", "specs/net/ip_vs.own.h", "ip_vs_scheduler.upd_dest", 44 },
	{ "ip_vs_scheduler.upd_dest", "specs/net/ip_vs.own.h", "__principal(svc)", 45 },
	{ "ip_vs_scheduler.upd_dest", "specs/net/ip_vs.own.h", "__runs_in(process)", 45 },
	{ "ip_vs_scheduler.upd_dest", "specs/net/ip_vs.own.h", "__faults(0)", 45 },
};
CORDON_SAME_TYPE(*((struct ip_vs_scheduler *)0)->upd_dest, int, struct ip_vs_service *, struct ip_vs_dest *);
static u64 fault_ip_vs_scheduler__upd_dest(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_ip_vs_scheduler__upd_dest = {
	.name = "ip_vs_scheduler.upd_dest",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ip_vs_scheduler__upd_dest[0],
	.fault = fault_ip_vs_scheduler__upd_dest,
};

/* ---- ip_vs_scheduler.schedule ---- */
static const struct cordon_clause clauses_ip_vs_scheduler__schedule[] = {
	{ "ip_vs_scheduler.schedule", "specs/net/ip_vs.own.h", "ip_vs_scheduler.schedule", 47 },
	{ "ip_vs_scheduler.schedule", "specs/net/ip_vs.own.h", "__principal(svc)", 49 },
	{ "ip_vs_scheduler.schedule", "specs/net/ip_vs.own.h", "__runs_in(softirq)", 49 },
	{ "ip_vs_scheduler.schedule", "specs/net/ip_vs.own.h", "__transfers(ref(svc))", 50 },
	{ "ip_vs_scheduler.schedule", "specs/net/ip_vs.own.h", "__faults(NULL)", 51 },
};
CORDON_SAME_TYPE(*((struct ip_vs_scheduler *)0)->schedule, struct ip_vs_dest *, struct ip_vs_service *, const struct sk_buff *, struct ip_vs_iphdr *);
static void enter_ip_vs_scheduler__schedule(struct cordon_call *call)
{
	struct ip_vs_service *svc = (struct ip_vs_service *)call->args[0];

	cordon_gain_ref(call, 0, svc, 0, CORDON_TYPE(svc), &clauses_ip_vs_scheduler__schedule[3]);
}

static u64 fault_ip_vs_scheduler__schedule(struct cordon_call *call)
{
	return (u64)(NULL);
}

const struct cordon_contract cordon_callback_ip_vs_scheduler__schedule = {
	.name = "ip_vs_scheduler.schedule",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_ip_vs_scheduler__schedule[0],
	.enter = enter_ip_vs_scheduler__schedule,
	.fault = fault_ip_vs_scheduler__schedule,
};

