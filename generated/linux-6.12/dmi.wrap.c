/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/dmi.own.h>
#include "wrap.h"

/* ---- dmi_check_system ---- */
static const struct cordon_clause clauses_dmi_check_system[] = {
	{ "dmi_check_system", "specs/linux/dmi.own.h", "dmi_check_system", 13 },
	{ "dmi_check_system", "specs/linux/dmi.own.h", "__checks(read(list, sizeof(*list)))", 14 },
	{ "dmi_check_system", "specs/linux/dmi.own.h", "__checks_for((const struct dmi_system_id *d = list; d->matches[0].slot || d->ident; d++), read(d, 2 * sizeof(*d)))", 15 },
	{ "dmi_check_system", "specs/linux/dmi.own.h", "__registers_for((const struct dmi_system_id *d = list; d->matches[0].slot || d->ident; d++), d->callback, dmi_system_id.callback)", 15 },
};
CORDON_SAME_TYPE(dmi_check_system, int, const struct dmi_system_id *);
static void enter_dmi_check_system(struct cordon_call *call)
{
	const struct dmi_system_id *list = (const struct dmi_system_id *)call->args[0];

	cordon_need_read(call, list, sizeof(*list), &clauses_dmi_check_system[1]);
	for (const struct dmi_system_id *d = list; d->matches[0].slot || d->ident; d++) {
		cordon_need_read(call, d, 2 * sizeof(*d), &clauses_dmi_check_system[2]);
	}
	for (const struct dmi_system_id *d = list; d->matches[0].slot || d->ident; d++) {
		cordon_register_function(call, d->callback, &cordon_callback_dmi_system_id__callback, &clauses_dmi_check_system[3]);
	}
}

const struct cordon_contract cordon_import_dmi_check_system = {
	.name = "dmi_check_system",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dmi_check_system[0],
	.enter = enter_dmi_check_system,
};

/* ---- dmi_first_match ---- */
static const struct cordon_clause clauses_dmi_first_match[] = {
	{ "dmi_first_match", "specs/linux/dmi.own.h", "dmi_first_match", 16 },
	{ "dmi_first_match", "specs/linux/dmi.own.h", "__checks(read(list, sizeof(*list)))", 17 },
	{ "dmi_first_match", "specs/linux/dmi.own.h", "__checks_for((const struct dmi_system_id *d = list; d->matches[0].slot || d->ident; d++), read(d, 2 * sizeof(*d)))", 18 },
	{ "dmi_first_match", "specs/linux/dmi.own.h", "__registers_for((const struct dmi_system_id *d = list; d->matches[0].slot || d->ident; d++), d->callback, dmi_system_id.callback)", 18 },
};
CORDON_SAME_TYPE(dmi_first_match, const struct dmi_system_id *, const struct dmi_system_id *);
static void enter_dmi_first_match(struct cordon_call *call)
{
	const struct dmi_system_id *list = (const struct dmi_system_id *)call->args[0];

	cordon_need_read(call, list, sizeof(*list), &clauses_dmi_first_match[1]);
	for (const struct dmi_system_id *d = list; d->matches[0].slot || d->ident; d++) {
		cordon_need_read(call, d, 2 * sizeof(*d), &clauses_dmi_first_match[2]);
	}
	for (const struct dmi_system_id *d = list; d->matches[0].slot || d->ident; d++) {
		cordon_register_function(call, d->callback, &cordon_callback_dmi_system_id__callback, &clauses_dmi_first_match[3]);
	}
}

const struct cordon_contract cordon_import_dmi_first_match = {
	.name = "dmi_first_match",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dmi_first_match[0],
	.enter = enter_dmi_first_match,
};

/* ---- dmi_system_id.callback ---- */
static const struct cordon_clause clauses_dmi_system_id__callback[] = {
	{ "dmi_system_id.callback", "specs/linux/dmi.own.h", "dmi_system_id.callback", 19 },
	{ "dmi_system_id.callback", "specs/linux/dmi.own.h", "__principal(id)", 20 },
	{ "dmi_system_id.callback", "specs/linux/dmi.own.h", "__runs_in(process)", 20 },
	{ "dmi_system_id.callback", "specs/linux/dmi.own.h", "__faults(1)", 20 },
};
CORDON_SAME_TYPE(*((struct dmi_system_id *)0)->callback, int, const struct dmi_system_id *);
static u64 fault_dmi_system_id__callback(struct cordon_call *call)
{
	return (u64)(1);
}

const struct cordon_contract cordon_callback_dmi_system_id__callback = {
	.name = "dmi_system_id.callback",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dmi_system_id__callback[0],
	.fault = fault_dmi_system_id__callback,
};

/* ---- dmi_get_system_info ---- */
static const struct cordon_clause clauses_dmi_get_system_info[] = {
	{ "dmi_get_system_info", "specs/linux/dmi.own.h", "dmi_get_system_info", 22 },
	{ "dmi_get_system_info", "specs/linux/dmi.own.h", "__requires(field >= 0 && field < DMI_STRING_MAX)", 23 },
};
CORDON_SAME_TYPE(dmi_get_system_info, const char *, int);
static void enter_dmi_get_system_info(struct cordon_call *call)
{
	int field = (int)call->args[0];

	cordon_require(call, field >= 0 && field < DMI_STRING_MAX, &clauses_dmi_get_system_info[1]);
}

const struct cordon_contract cordon_import_dmi_get_system_info = {
	.name = "dmi_get_system_info",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dmi_get_system_info[0],
	.enter = enter_dmi_get_system_info,
};

/* ---- dmi_match ---- */
static const struct cordon_clause clauses_dmi_match[] = {
	{ "dmi_match", "specs/linux/dmi.own.h", "dmi_match", 24 },
	{ "dmi_match", "specs/linux/dmi.own.h", "__requires((unsigned int)f < DMI_STRING_MAX)", 25 },
	{ "dmi_match", "specs/linux/dmi.own.h", "__checks(string(str))", 26 },
};
CORDON_SAME_TYPE(dmi_match, bool, enum dmi_field, const char *);
static void enter_dmi_match(struct cordon_call *call)
{
	enum dmi_field f = (enum dmi_field)call->args[0];
	const char *str = (const char *)call->args[1];

	cordon_require(call, (unsigned int)f < DMI_STRING_MAX, &clauses_dmi_match[1]);
	cordon_need_string(call, str, &clauses_dmi_match[2]);
}

const struct cordon_contract cordon_import_dmi_match = {
	.name = "dmi_match",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_dmi_match[0],
	.enter = enter_dmi_match,
};

/* ---- dmi_name_in_vendors ---- */
static const struct cordon_clause clauses_dmi_name_in_vendors[] = {
	{ "dmi_name_in_vendors", "specs/linux/dmi.own.h", "dmi_name_in_vendors", 27 },
	{ "dmi_name_in_vendors", "specs/linux/dmi.own.h", "__checks(string(str))", 28 },
};
CORDON_SAME_TYPE(dmi_name_in_vendors, int, const char *);
static void enter_dmi_name_in_vendors(struct cordon_call *call)
{
	const char *str = (const char *)call->args[0];

	cordon_need_string(call, str, &clauses_dmi_name_in_vendors[1]);
}

const struct cordon_contract cordon_import_dmi_name_in_vendors = {
	.name = "dmi_name_in_vendors",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dmi_name_in_vendors[0],
	.enter = enter_dmi_name_in_vendors,
};

/* ---- dmi_find_device ---- */
static const struct cordon_clause clauses_dmi_find_device[] = {
	{ "dmi_find_device", "specs/linux/dmi.own.h", "dmi_find_device", 29 },
	{ "dmi_find_device", "specs/linux/dmi.own.h", "__checks_if(name, string(name))", 30 },
	{ "dmi_find_device", "specs/linux/dmi.own.h", "__checks_if(from, ref(from))", 31 },
	{ "dmi_find_device", "specs/linux/dmi.own.h", "__grants_if(ret, ref(ret))", 32 },
};
CORDON_SAME_TYPE(dmi_find_device, const struct dmi_device *, int, const char *, const struct dmi_device *);
static void enter_dmi_find_device(struct cordon_call *call)
{
	const char *name = (const char *)call->args[1];
	const struct dmi_device *from = (const struct dmi_device *)call->args[2];

	if (name) {
		cordon_need_string(call, name, &clauses_dmi_find_device[1]);
	}
	if (from) {
		cordon_need_ref(call, from, 0, CORDON_TYPE(from), &clauses_dmi_find_device[2]);
	}
}

static void leave_dmi_find_device(struct cordon_call *call)
{
	const struct dmi_device *ret = (const struct dmi_device *)call->result;

	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_dmi_find_device[3]);
	}
}

const struct cordon_contract cordon_import_dmi_find_device = {
	.name = "dmi_find_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_dmi_find_device[0],
	.enter = enter_dmi_find_device,
	.leave = leave_dmi_find_device,
};

/* ---- x86_match_cpu ---- */
static const struct cordon_clause clauses_x86_match_cpu[] = {
	{ "x86_match_cpu", "specs/linux/dmi.own.h", "x86_match_cpu", 33 },
	{ "x86_match_cpu", "specs/linux/dmi.own.h", "__checks(read(match, sizeof(*match)))", 34 },
	{ "x86_match_cpu", "specs/linux/dmi.own.h", "__checks_for((const struct x86_cpu_id *m = match; m->vendor | m->family | m->model | m->steppings | m->feature; m++), read(m, 2 * sizeof(*m)))", 35 },
};
CORDON_SAME_TYPE(x86_match_cpu, const struct x86_cpu_id *, const struct x86_cpu_id *);
static void enter_x86_match_cpu(struct cordon_call *call)
{
	const struct x86_cpu_id *match = (const struct x86_cpu_id *)call->args[0];

	cordon_need_read(call, match, sizeof(*match), &clauses_x86_match_cpu[1]);
	for (const struct x86_cpu_id *m = match; m->vendor | m->family | m->model | m->steppings | m->feature; m++) {
		cordon_need_read(call, m, 2 * sizeof(*m), &clauses_x86_match_cpu[2]);
	}
}

const struct cordon_contract cordon_import_x86_match_cpu = {
	.name = "x86_match_cpu",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_x86_match_cpu[0],
	.enter = enter_x86_match_cpu,
};

/* ---- cpu_info ---- */
static const struct cordon_clause clauses_cpu_info[] = {
	{ "cpu_info", "specs/linux/dmi.own.h", "cpu_info", 37 },
};
const struct cordon_contract cordon_import_cpu_info = {
	.name = "cpu_info",
	.class = CORDON_CLASS_PERCPU,
	.size = sizeof(cpu_info),
	.where = &clauses_cpu_info[0],
};

