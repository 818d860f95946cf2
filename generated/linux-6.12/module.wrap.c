/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/module.own.h>
#include "wrap.h"

/* ---- set module_hold ---- */
static const struct cordon_clause clauses_set_module_hold[] = {
	{ "module_hold", "specs/linux/module.own.h", "__includes_if(false, write(module, 1))", 56 },
};

const struct cordon_set cordon_set_module_hold = { .name = "module_hold" };

void cordon_include_module_hold(struct cordon_call *call, struct cordon_parts *parts, struct module *module)
{
	if (false) {
		cordon_add_write(call, parts, module, 1, CORDON_TYPE(module), &clauses_set_module_hold[0]);
	}
}

void cordon_gain_module_hold(struct cordon_call *call, const struct cordon_clause *clause, struct module *module)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_module_hold, module, clause);
	cordon_include_module_hold(call, &parts, module);
	cordon_parts_grant(call, &parts);
}

/* ---- module.init ---- */
static const struct cordon_clause clauses_module__init[] = {
	{ "module.init", "specs/linux/module.own.h", "module.init", 7 },
	{ "module.init", "specs/linux/module.own.h", "__runs_in(process)", 8 },
	{ "module.init", "specs/linux/module.own.h", "__faults(-EFAULT)", 8 },
};
CORDON_SAME_TYPE(*((struct module *)0)->init, int, void);
static u64 fault_module__init(struct cordon_call *call)
{
	return (u64)(-EFAULT);
}

const struct cordon_contract cordon_callback_module__init = {
	.name = "module.init",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_module__init[0],
	.fault = fault_module__init,
};

/* ---- module.exit ---- */
static const struct cordon_clause clauses_module__exit[] = {
	{ "module.exit", "specs/linux/module.own.h", "module.exit", 9 },
	{ "module.exit", "specs/linux/module.own.h", "__runs_in(process)", 10 },
	{ "module.exit", "specs/linux/module.own.h", "__faults()", 10 },
};
CORDON_SAME_TYPE(*((struct module *)0)->exit, void, void);
static u64 fault_module__exit(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_module__exit = {
	.name = "module.exit",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_module__exit[0],
	.fault = fault_module__exit,
};

/* ---- kernel_param_ops.set ---- */
static const struct cordon_clause clauses_kernel_param_ops__set[] = {
	{ "kernel_param_ops.set", "specs/linux/module.own.h", "kernel_param_ops.set", 12 },
	{ "kernel_param_ops.set", "specs/linux/module.own.h", "__runs_in(process)", 13 },
	{ "kernel_param_ops.set", "specs/linux/module.own.h", "__faults(-ENODEV)", 13 },
};
CORDON_SAME_TYPE(*((struct kernel_param_ops *)0)->set, int, const char *, const struct kernel_param *);
static u64 fault_kernel_param_ops__set(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_kernel_param_ops__set = {
	.name = "kernel_param_ops.set",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_kernel_param_ops__set[0],
	.fault = fault_kernel_param_ops__set,
};

/* ---- kernel_param_ops.get ---- */
static const struct cordon_clause clauses_kernel_param_ops__get[] = {
	{ "kernel_param_ops.get", "specs/linux/module.own.h", "kernel_param_ops.get", 14 },
	{ "kernel_param_ops.get", "specs/linux/module.own.h", "__runs_in(process)", 15 },
	{ "kernel_param_ops.get", "specs/linux/module.own.h", "__lends(write(buffer, PAGE_SIZE))", 15 },
	{ "kernel_param_ops.get", "specs/linux/module.own.h", "__faults(-ENODEV)", 15 },
};
CORDON_SAME_TYPE(*((struct kernel_param_ops *)0)->get, int, char *, const struct kernel_param *);
static void enter_kernel_param_ops__get(struct cordon_call *call)
{
	char *buffer = (char *)call->args[0];

	cordon_lend_write(call, buffer, PAGE_SIZE, CORDON_TYPE(buffer), &clauses_kernel_param_ops__get[2]);
}

static u64 fault_kernel_param_ops__get(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_kernel_param_ops__get = {
	.name = "kernel_param_ops.get",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_kernel_param_ops__get[0],
	.enter = enter_kernel_param_ops__get,
	.fault = fault_kernel_param_ops__get,
};

/* ---- kernel_param_ops.free ---- */
static const struct cordon_clause clauses_kernel_param_ops__free[] = {
	{ "kernel_param_ops.free", "specs/linux/module.own.h", "kernel_param_ops.free", 16 },
	{ "kernel_param_ops.free", "specs/linux/module.own.h", "__runs_in(process)", 17 },
	{ "kernel_param_ops.free", "specs/linux/module.own.h", "__faults()", 17 },
};
CORDON_SAME_TYPE(*((struct kernel_param_ops *)0)->free, void, void *);
static u64 fault_kernel_param_ops__free(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_kernel_param_ops__free = {
	.name = "kernel_param_ops.free",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_kernel_param_ops__free[0],
	.fault = fault_kernel_param_ops__free,
};

/* ---- param_get_int ---- */
static const struct cordon_clause clauses_param_get_int[] = {
	{ "param_get_int", "specs/linux/module.own.h", "param_get_int", 19 },
	{ "param_get_int", "specs/linux/module.own.h", "__checks(write(buffer, PAGE_SIZE))", 20 },
	{ "param_get_int", "specs/linux/module.own.h", "__checks(read(kp, sizeof(*kp)))", 21 },
	{ "param_get_int", "specs/linux/module.own.h", "__checks(read(kp->arg, sizeof(int)))", 22 },
};
CORDON_SAME_TYPE(param_get_int, int, char *, const struct kernel_param *);
static void enter_param_get_int(struct cordon_call *call)
{
	char *buffer = (char *)call->args[0];
	const struct kernel_param *kp = (const struct kernel_param *)call->args[1];

	cordon_need_write(call, buffer, PAGE_SIZE, &clauses_param_get_int[1]);
	cordon_need_read(call, kp, sizeof(*kp), &clauses_param_get_int[2]);
	cordon_need_read(call, kp->arg, sizeof(int), &clauses_param_get_int[3]);
}

const struct cordon_contract cordon_import_param_get_int = {
	.name = "param_get_int",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_param_get_int[0],
	.enter = enter_param_get_int,
};

/* ---- param_get_uint ---- */
static const struct cordon_clause clauses_param_get_uint[] = {
	{ "param_get_uint", "specs/linux/module.own.h", "param_get_uint", 23 },
	{ "param_get_uint", "specs/linux/module.own.h", "__checks(write(buffer, PAGE_SIZE))", 24 },
	{ "param_get_uint", "specs/linux/module.own.h", "__checks(read(kp, sizeof(*kp)))", 25 },
	{ "param_get_uint", "specs/linux/module.own.h", "__checks(read(kp->arg, sizeof(unsigned int)))", 26 },
};
CORDON_SAME_TYPE(param_get_uint, int, char *, const struct kernel_param *);
static void enter_param_get_uint(struct cordon_call *call)
{
	char *buffer = (char *)call->args[0];
	const struct kernel_param *kp = (const struct kernel_param *)call->args[1];

	cordon_need_write(call, buffer, PAGE_SIZE, &clauses_param_get_uint[1]);
	cordon_need_read(call, kp, sizeof(*kp), &clauses_param_get_uint[2]);
	cordon_need_read(call, kp->arg, sizeof(unsigned int), &clauses_param_get_uint[3]);
}

const struct cordon_contract cordon_import_param_get_uint = {
	.name = "param_get_uint",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_param_get_uint[0],
	.enter = enter_param_get_uint,
};

/* ---- param_set_int ---- */
static const struct cordon_clause clauses_param_set_int[] = {
	{ "param_set_int", "specs/linux/module.own.h", "param_set_int", 27 },
	{ "param_set_int", "specs/linux/module.own.h", "__checks_if(val, string(val))", 28 },
	{ "param_set_int", "specs/linux/module.own.h", "__checks(read(kp, sizeof(*kp)))", 29 },
	{ "param_set_int", "specs/linux/module.own.h", "__checks(write(kp->arg, sizeof(int)))", 30 },
};
CORDON_SAME_TYPE(param_set_int, int, const char *, const struct kernel_param *);
static void enter_param_set_int(struct cordon_call *call)
{
	const char *val = (const char *)call->args[0];
	const struct kernel_param *kp = (const struct kernel_param *)call->args[1];

	if (val) {
		cordon_need_string(call, val, &clauses_param_set_int[1]);
	}
	cordon_need_read(call, kp, sizeof(*kp), &clauses_param_set_int[2]);
	cordon_need_write(call, kp->arg, sizeof(int), &clauses_param_set_int[3]);
}

const struct cordon_contract cordon_import_param_set_int = {
	.name = "param_set_int",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_param_set_int[0],
	.enter = enter_param_set_int,
};

/* ---- param_set_uint ---- */
static const struct cordon_clause clauses_param_set_uint[] = {
	{ "param_set_uint", "specs/linux/module.own.h", "param_set_uint", 31 },
	{ "param_set_uint", "specs/linux/module.own.h", "__checks_if(val, string(val))", 32 },
	{ "param_set_uint", "specs/linux/module.own.h", "__checks(read(kp, sizeof(*kp)))", 33 },
	{ "param_set_uint", "specs/linux/module.own.h", "__checks(write(kp->arg, sizeof(unsigned int)))", 34 },
};
CORDON_SAME_TYPE(param_set_uint, int, const char *, const struct kernel_param *);
static void enter_param_set_uint(struct cordon_call *call)
{
	const char *val = (const char *)call->args[0];
	const struct kernel_param *kp = (const struct kernel_param *)call->args[1];

	if (val) {
		cordon_need_string(call, val, &clauses_param_set_uint[1]);
	}
	cordon_need_read(call, kp, sizeof(*kp), &clauses_param_set_uint[2]);
	cordon_need_write(call, kp->arg, sizeof(unsigned int), &clauses_param_set_uint[3]);
}

const struct cordon_contract cordon_import_param_set_uint = {
	.name = "param_set_uint",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_param_set_uint[0],
	.enter = enter_param_set_uint,
};

/* ---- param_set_uint_minmax ---- */
static const struct cordon_clause clauses_param_set_uint_minmax[] = {
	{ "param_set_uint_minmax", "specs/linux/module.own.h", "param_set_uint_minmax", 35 },
	{ "param_set_uint_minmax", "specs/linux/module.own.h", "__checks_if(val, string(val))", 36 },
	{ "param_set_uint_minmax", "specs/linux/module.own.h", "__checks(read(kp, sizeof(*kp)))", 37 },
	{ "param_set_uint_minmax", "specs/linux/module.own.h", "__checks(write(kp->arg, sizeof(unsigned int)))", 38 },
};
CORDON_SAME_TYPE(param_set_uint_minmax, int, const char *, const struct kernel_param *, unsigned int, unsigned int);
static void enter_param_set_uint_minmax(struct cordon_call *call)
{
	const char *val = (const char *)call->args[0];
	const struct kernel_param *kp = (const struct kernel_param *)call->args[1];

	if (val) {
		cordon_need_string(call, val, &clauses_param_set_uint_minmax[1]);
	}
	cordon_need_read(call, kp, sizeof(*kp), &clauses_param_set_uint_minmax[2]);
	cordon_need_write(call, kp->arg, sizeof(unsigned int), &clauses_param_set_uint_minmax[3]);
}

const struct cordon_contract cordon_import_param_set_uint_minmax = {
	.name = "param_set_uint_minmax",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_param_set_uint_minmax[0],
	.enter = enter_param_set_uint_minmax,
};

/* ---- param_array_ops ---- */
static const struct cordon_clause clauses_param_array_ops[] = {
	{ "param_array_ops", "specs/linux/module.own.h", "param_array_ops", 40 },
};
const struct cordon_contract cordon_import_param_array_ops = {
	.name = "param_array_ops",
	.class = CORDON_CLASS_VALUE,
	.where = &clauses_param_array_ops[0],
};

/* ---- param_ops_int ---- */
static const struct cordon_clause clauses_param_ops_int[] = {
	{ "param_ops_int", "specs/linux/module.own.h", "param_ops_int", 41 },
};
const struct cordon_contract cordon_import_param_ops_int = {
	.name = "param_ops_int",
	.class = CORDON_CLASS_VALUE,
	.where = &clauses_param_ops_int[0],
};

/* ---- param_ops_uint ---- */
static const struct cordon_clause clauses_param_ops_uint[] = {
	{ "param_ops_uint", "specs/linux/module.own.h", "param_ops_uint", 42 },
};
const struct cordon_contract cordon_import_param_ops_uint = {
	.name = "param_ops_uint",
	.class = CORDON_CLASS_VALUE,
	.where = &clauses_param_ops_uint[0],
};

/* ---- param_ops_bool ---- */
static const struct cordon_clause clauses_param_ops_bool[] = {
	{ "param_ops_bool", "specs/linux/module.own.h", "param_ops_bool", 43 },
};
const struct cordon_contract cordon_import_param_ops_bool = {
	.name = "param_ops_bool",
	.class = CORDON_CLASS_VALUE,
	.where = &clauses_param_ops_bool[0],
};

/* ---- param_ops_byte ---- */
static const struct cordon_clause clauses_param_ops_byte[] = {
	{ "param_ops_byte", "specs/linux/module.own.h", "param_ops_byte", 44 },
};
const struct cordon_contract cordon_import_param_ops_byte = {
	.name = "param_ops_byte",
	.class = CORDON_CLASS_VALUE,
	.where = &clauses_param_ops_byte[0],
};

/* ---- param_ops_short ---- */
static const struct cordon_clause clauses_param_ops_short[] = {
	{ "param_ops_short", "specs/linux/module.own.h", "param_ops_short", 45 },
};
const struct cordon_contract cordon_import_param_ops_short = {
	.name = "param_ops_short",
	.class = CORDON_CLASS_VALUE,
	.where = &clauses_param_ops_short[0],
};

/* ---- param_ops_ushort ---- */
static const struct cordon_clause clauses_param_ops_ushort[] = {
	{ "param_ops_ushort", "specs/linux/module.own.h", "param_ops_ushort", 46 },
};
const struct cordon_contract cordon_import_param_ops_ushort = {
	.name = "param_ops_ushort",
	.class = CORDON_CLASS_VALUE,
	.where = &clauses_param_ops_ushort[0],
};

/* ---- param_ops_long ---- */
static const struct cordon_clause clauses_param_ops_long[] = {
	{ "param_ops_long", "specs/linux/module.own.h", "param_ops_long", 47 },
};
const struct cordon_contract cordon_import_param_ops_long = {
	.name = "param_ops_long",
	.class = CORDON_CLASS_VALUE,
	.where = &clauses_param_ops_long[0],
};

/* ---- param_ops_ulong ---- */
static const struct cordon_clause clauses_param_ops_ulong[] = {
	{ "param_ops_ulong", "specs/linux/module.own.h", "param_ops_ulong", 48 },
};
const struct cordon_contract cordon_import_param_ops_ulong = {
	.name = "param_ops_ulong",
	.class = CORDON_CLASS_VALUE,
	.where = &clauses_param_ops_ulong[0],
};

/* ---- param_ops_ullong ---- */
static const struct cordon_clause clauses_param_ops_ullong[] = {
	{ "param_ops_ullong", "specs/linux/module.own.h", "param_ops_ullong", 49 },
};
const struct cordon_contract cordon_import_param_ops_ullong = {
	.name = "param_ops_ullong",
	.class = CORDON_CLASS_VALUE,
	.where = &clauses_param_ops_ullong[0],
};

/* ---- param_ops_hexint ---- */
static const struct cordon_clause clauses_param_ops_hexint[] = {
	{ "param_ops_hexint", "specs/linux/module.own.h", "param_ops_hexint", 50 },
};
const struct cordon_contract cordon_import_param_ops_hexint = {
	.name = "param_ops_hexint",
	.class = CORDON_CLASS_VALUE,
	.where = &clauses_param_ops_hexint[0],
};

/* ---- param_ops_charp ---- */
static const struct cordon_clause clauses_param_ops_charp[] = {
	{ "param_ops_charp", "specs/linux/module.own.h", "param_ops_charp", 51 },
};
const struct cordon_contract cordon_import_param_ops_charp = {
	.name = "param_ops_charp",
	.class = CORDON_CLASS_VALUE,
	.where = &clauses_param_ops_charp[0],
};

/* ---- param_ops_string ---- */
static const struct cordon_clause clauses_param_ops_string[] = {
	{ "param_ops_string", "specs/linux/module.own.h", "param_ops_string", 52 },
};
const struct cordon_contract cordon_import_param_ops_string = {
	.name = "param_ops_string",
	.class = CORDON_CLASS_VALUE,
	.where = &clauses_param_ops_string[0],
};

/* ---- try_module_get ---- */
static const struct cordon_clause clauses_try_module_get[] = {
	{ "try_module_get", "specs/linux/module.own.h", "try_module_get", 58 },
	{ "try_module_get", "specs/linux/module.own.h", "__requires(!module || own_module(module))", 59 },
	{ "try_module_get", "specs/linux/module.own.h", "__returns_if(ret && module, module_hold(module))", 60 },
	{ "try_module_get", "specs/linux/module.own.h", "__pins_if(ret && module, read(module, 1), module_put(module))", 61 },
};
CORDON_SAME_TYPE(try_module_get, bool, struct module *);
static void enter_try_module_get(struct cordon_call *call)
{
	struct module *module = (struct module *)call->args[0];

	cordon_require(call, !module || own_module(module), &clauses_try_module_get[1]);
}

static void leave_try_module_get(struct cordon_call *call)
{
	struct module *module = (struct module *)call->args[0];
	bool ret = (u8)call->result != 0;

	if (ret && module) {
		cordon_gain_module_hold(call, &clauses_try_module_get[2], module);
	}
	if (ret && module) {
		{
			const u64 arguments[6] = { (u64)(module) };
		
			cordon_pin(call, &cordon_inverse_module_put, arguments, NULL, 0, &clauses_try_module_get[3]);
		}
	}
}

const struct cordon_contract cordon_import_try_module_get = {
	.name = "try_module_get",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_try_module_get[0],
	.enter = enter_try_module_get,
	.leave = leave_try_module_get,
};

/* ---- __module_get ---- */
static const struct cordon_clause clauses___module_get[] = {
	{ "__module_get", "specs/linux/module.own.h", "__module_get", 62 },
	{ "__module_get", "specs/linux/module.own.h", "__requires(!module || own_module(module))", 63 },
	{ "__module_get", "specs/linux/module.own.h", "__returns_if(module, module_hold(module))", 64 },
	{ "__module_get", "specs/linux/module.own.h", "__pins_if(module, read(module, 1), module_put(module))", 65 },
};
CORDON_SAME_TYPE(__module_get, void, struct module *);
static void enter___module_get(struct cordon_call *call)
{
	struct module *module = (struct module *)call->args[0];

	cordon_require(call, !module || own_module(module), &clauses___module_get[1]);
}

static void leave___module_get(struct cordon_call *call)
{
	struct module *module = (struct module *)call->args[0];

	if (module) {
		cordon_gain_module_hold(call, &clauses___module_get[2], module);
	}
	if (module) {
		{
			const u64 arguments[6] = { (u64)(module) };
		
			cordon_pin(call, &cordon_inverse_module_put, arguments, NULL, 0, &clauses___module_get[3]);
		}
	}
}

const struct cordon_contract cordon_import___module_get = {
	.name = "__module_get",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___module_get[0],
	.enter = enter___module_get,
	.leave = leave___module_get,
};

/* ---- module_put ---- */
static const struct cordon_clause clauses_module_put[] = {
	{ "module_put", "specs/linux/module.own.h", "module_put", 66 },
	{ "module_put", "specs/linux/module.own.h", "__unpins(module_put(module))", 67 },
	{ "module_put", "specs/linux/module.own.h", "__transfers_if(module, module_hold(module))", 68 },
};
CORDON_SAME_TYPE(module_put, void, struct module *);
static void enter_module_put(struct cordon_call *call)
{
	struct module *module = (struct module *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(module) };
	
		cordon_unpin(call, &cordon_inverse_module_put, arguments, 1, &clauses_module_put[1]);
	}
	if (module) {
		cordon_set_close(call, &cordon_set_module_hold, module, &clauses_module_put[2]);
	}
}

const struct cordon_contract cordon_import_module_put = {
	.name = "module_put",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_module_put[0],
	.enter = enter_module_put,
};

