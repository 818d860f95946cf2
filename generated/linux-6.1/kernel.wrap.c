/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/kernel.own.h>
#include "wrap.h"

/* ---- snprintf ---- */
static const struct cordon_clause clauses_snprintf[] = {
	{ "snprintf", "specs/linux/kernel.own.h", "snprintf", 18 },
	{ "snprintf", "specs/linux/kernel.own.h", "__checks_if(size, write(buf, size))", 19 },
	{ "snprintf", "specs/linux/kernel.own.h", "__checks(format(fmt, 3))", 20 },
};
CORDON_SAME_TYPE(snprintf, int, char *, size_t, const char *, ...);
static void enter_snprintf(struct cordon_call *call)
{
	char *buf = (char *)call->args[0];
	size_t size = (size_t)call->args[1];
	const char *fmt = (const char *)call->args[2];

	if (size) {
		cordon_need_write(call, buf, size, &clauses_snprintf[1]);
	}
	cordon_need_format(call, fmt, 3, &clauses_snprintf[2]);
}

const struct cordon_contract cordon_import_snprintf = {
	.name = "snprintf",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.stack_words = 16,
	.where = &clauses_snprintf[0],
	.enter = enter_snprintf,
};

/* ---- sprintf ---- */
static const struct cordon_clause clauses_sprintf[] = {
	{ "sprintf", "specs/linux/kernel.own.h", "sprintf", 23 },
	{ "sprintf", "specs/linux/kernel.own.h", "__checks(format(fmt, 2))", 24 },
	{ "sprintf", "specs/linux/kernel.own.h", "__checks(write(buf, own_printed(fmt, 2) + 1))", 25 },
};
CORDON_SAME_TYPE(sprintf, int, char *, const char *, ...);
static void enter_sprintf(struct cordon_call *call)
{
	char *buf = (char *)call->args[0];
	const char *fmt = (const char *)call->args[1];

	cordon_need_format(call, fmt, 2, &clauses_sprintf[1]);
	cordon_need_write(call, buf, own_printed(fmt, 2) + 1, &clauses_sprintf[2]);
}

const struct cordon_contract cordon_import_sprintf = {
	.name = "sprintf",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses_sprintf[0],
	.enter = enter_sprintf,
};

/* ---- scnprintf ---- */
static const struct cordon_clause clauses_scnprintf[] = {
	{ "scnprintf", "specs/linux/kernel.own.h", "scnprintf", 26 },
	{ "scnprintf", "specs/linux/kernel.own.h", "__checks_if(size, write(buf, size))", 27 },
	{ "scnprintf", "specs/linux/kernel.own.h", "__checks(format(fmt, 3))", 28 },
};
CORDON_SAME_TYPE(scnprintf, int, char *, size_t, const char *, ...);
static void enter_scnprintf(struct cordon_call *call)
{
	char *buf = (char *)call->args[0];
	size_t size = (size_t)call->args[1];
	const char *fmt = (const char *)call->args[2];

	if (size) {
		cordon_need_write(call, buf, size, &clauses_scnprintf[1]);
	}
	cordon_need_format(call, fmt, 3, &clauses_scnprintf[2]);
}

const struct cordon_contract cordon_import_scnprintf = {
	.name = "scnprintf",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.stack_words = 16,
	.where = &clauses_scnprintf[0],
	.enter = enter_scnprintf,
};

/* ---- string_get_size ---- */
static const struct cordon_clause clauses_string_get_size[] = {
	{ "string_get_size", "specs/linux/kernel.own.h", "string_get_size", 30 },
	{ "string_get_size", "specs/linux/kernel.own.h", "__checks_if(len > 0, write(buf, len))", 31 },
};
CORDON_SAME_TYPE(string_get_size, void, u64, u64, enum string_size_units, char *, int);
static void enter_string_get_size(struct cordon_call *call)
{
	char *buf = (char *)call->args[3];
	int len = (int)call->args[4];

	if (len > 0) {
		cordon_need_write(call, buf, len, &clauses_string_get_size[1]);
	}
}

const struct cordon_contract cordon_import_string_get_size = {
	.name = "string_get_size",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_string_get_size[0],
	.enter = enter_string_get_size,
};

/* ---- kasprintf ---- */
static const struct cordon_clause clauses_kasprintf[] = {
	{ "kasprintf", "specs/linux/kernel.own.h", "kasprintf", 38 },
	{ "kasprintf", "specs/linux/kernel.own.h", "__checks(format(fmt, 2))", 39 },
	{ "kasprintf", "specs/linux/kernel.own.h", "__returns_if(ret, alloc(ret, strlen(ret) + 1, kfree))", 40 },
};
CORDON_SAME_TYPE(kasprintf, char *, gfp_t, const char *, ...);
static void enter_kasprintf(struct cordon_call *call)
{
	const char *fmt = (const char *)call->args[1];

	cordon_need_format(call, fmt, 2, &clauses_kasprintf[1]);
}

static void leave_kasprintf(struct cordon_call *call)
{
	char *ret = (char *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, strlen(ret) + 1, cordon_releases_kfree, CORDON_TYPE(ret), &clauses_kasprintf[2]);
	}
}

const struct cordon_contract cordon_import_kasprintf = {
	.name = "kasprintf",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses_kasprintf[0],
	.enter = enter_kasprintf,
	.leave = leave_kasprintf,
};

/* ---- hex_to_bin ---- */
static const struct cordon_clause clauses_hex_to_bin[] = {
	{ "hex_to_bin", "specs/linux/kernel.own.h", "hex_to_bin", 41 },
};
CORDON_SAME_TYPE(hex_to_bin, int, unsigned char);
const struct cordon_contract cordon_import_hex_to_bin = {
	.name = "hex_to_bin",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_hex_to_bin[0],
};

/* ---- hex2bin ---- */
static const struct cordon_clause clauses_hex2bin[] = {
	{ "hex2bin", "specs/linux/kernel.own.h", "hex2bin", 42 },
	{ "hex2bin", "specs/linux/kernel.own.h", "__checks_if(count, write(dst, count))", 43 },
	{ "hex2bin", "specs/linux/kernel.own.h", "__checks_if(count, read(src, 2 * count))", 44 },
};
CORDON_SAME_TYPE(hex2bin, int, u8 *, const char *, size_t);
static void enter_hex2bin(struct cordon_call *call)
{
	u8 *dst = (u8 *)call->args[0];
	const char *src = (const char *)call->args[1];
	size_t count = (size_t)call->args[2];

	if (count) {
		cordon_need_write(call, dst, count, &clauses_hex2bin[1]);
	}
	if (count) {
		cordon_need_read(call, src, 2 * count, &clauses_hex2bin[2]);
	}
}

const struct cordon_contract cordon_import_hex2bin = {
	.name = "hex2bin",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_hex2bin[0],
	.enter = enter_hex2bin,
};

/* ---- bin2hex ---- */
static const struct cordon_clause clauses_bin2hex[] = {
	{ "bin2hex", "specs/linux/kernel.own.h", "bin2hex", 45 },
	{ "bin2hex", "specs/linux/kernel.own.h", "__checks_if(count, write(dst, 2 * count))", 46 },
	{ "bin2hex", "specs/linux/kernel.own.h", "__checks_if(count, read(src, count))", 47 },
};
CORDON_SAME_TYPE(bin2hex, char *, char *, const void *, size_t);
static void enter_bin2hex(struct cordon_call *call)
{
	char *dst = (char *)call->args[0];
	const void *src = (const void *)call->args[1];
	size_t count = (size_t)call->args[2];

	if (count) {
		cordon_need_write(call, dst, 2 * count, &clauses_bin2hex[1]);
	}
	if (count) {
		cordon_need_read(call, src, count, &clauses_bin2hex[2]);
	}
}

const struct cordon_contract cordon_import_bin2hex = {
	.name = "bin2hex",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_bin2hex[0],
	.enter = enter_bin2hex,
};

/* ---- hex_dump_to_buffer ---- */
static const struct cordon_clause clauses_hex_dump_to_buffer[] = {
	{ "hex_dump_to_buffer", "specs/linux/kernel.own.h", "hex_dump_to_buffer", 48 },
	{ "hex_dump_to_buffer", "specs/linux/kernel.own.h", "__checks(read(buf, min_t(size_t, len, rowsize == 32 ? 32 : 16)))", 49 },
	{ "hex_dump_to_buffer", "specs/linux/kernel.own.h", "__checks_if(linebuflen, write(linebuf, linebuflen))", 50 },
};
CORDON_SAME_TYPE(hex_dump_to_buffer, int, const void *, size_t, int, int, char *, size_t, bool);
static void enter_hex_dump_to_buffer(struct cordon_call *call)
{
	const void *buf = (const void *)call->args[0];
	size_t len = (size_t)call->args[1];
	int rowsize = (int)call->args[2];
	char *linebuf = (char *)call->args[4];
	size_t linebuflen = (size_t)call->args[5];

	cordon_need_read(call, buf, min_t(size_t, len, rowsize == 32 ? 32 : 16), &clauses_hex_dump_to_buffer[1]);
	if (linebuflen) {
		cordon_need_write(call, linebuf, linebuflen, &clauses_hex_dump_to_buffer[2]);
	}
}

const struct cordon_contract cordon_import_hex_dump_to_buffer = {
	.name = "hex_dump_to_buffer",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.stack_words = 1,
	.where = &clauses_hex_dump_to_buffer[0],
	.enter = enter_hex_dump_to_buffer,
};

/* ---- hex_asc ---- */
static const struct cordon_clause clauses_hex_asc[] = {
	{ "hex_asc", "specs/linux/kernel.own.h", "hex_asc", 51 },
};
const struct cordon_contract cordon_import_hex_asc = {
	.name = "hex_asc",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_hex_asc[0],
};

/* ---- hex_asc_upper ---- */
static const struct cordon_clause clauses_hex_asc_upper[] = {
	{ "hex_asc_upper", "specs/linux/kernel.own.h", "hex_asc_upper", 52 },
};
const struct cordon_contract cordon_import_hex_asc_upper = {
	.name = "hex_asc_upper",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_hex_asc_upper[0],
};

/* ---- _ctype ---- */
static const struct cordon_clause clauses__ctype[] = {
	{ "_ctype", "specs/linux/kernel.own.h", "_ctype", 53 },
};
const struct cordon_contract cordon_import__ctype = {
	.name = "_ctype",
	.class = CORDON_CLASS_DATA,
	.where = &clauses__ctype[0],
};

/* ---- int_sqrt ---- */
static const struct cordon_clause clauses_int_sqrt[] = {
	{ "int_sqrt", "specs/linux/kernel.own.h", "int_sqrt", 54 },
};
CORDON_SAME_TYPE(int_sqrt, unsigned long, unsigned long);
const struct cordon_contract cordon_import_int_sqrt = {
	.name = "int_sqrt",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_int_sqrt[0],
};

/* ---- gcd ---- */
static const struct cordon_clause clauses_gcd[] = {
	{ "gcd", "specs/linux/kernel.own.h", "gcd", 55 },
};
CORDON_SAME_TYPE(gcd, unsigned long, unsigned long, unsigned long);
const struct cordon_contract cordon_import_gcd = {
	.name = "gcd",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 2,
	.where = &clauses_gcd[0],
};

/* ---- lcm ---- */
static const struct cordon_clause clauses_lcm[] = {
	{ "lcm", "specs/linux/kernel.own.h", "lcm", 56 },
};
CORDON_SAME_TYPE(lcm, unsigned long, unsigned long, unsigned long);
const struct cordon_contract cordon_import_lcm = {
	.name = "lcm",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 2,
	.where = &clauses_lcm[0],
};

/* ---- sort ---- */
static const struct cordon_clause clauses_sort[] = {
	{ "sort", "specs/linux/kernel.own.h", "sort", 60 },
	{ "sort", "specs/linux/kernel.own.h", "__checks_if(num, write(base, num * size))", 61 },
	{ "sort", "specs/linux/kernel.own.h", "__calls(cmp_func, own_compare_t)", 62 },
	{ "sort", "specs/linux/kernel.own.h", "__requires(!swap_func)", 63 },
	{ "sort", "specs/linux/kernel.own.h", "__opaque(swap_func)", 64 },
};
CORDON_SAME_TYPE(sort, void, void *, size_t, size_t, cmp_func_t, swap_func_t);
CORDON_IN_REGISTERS(cmp_func_t, 8);
CORDON_IN_REGISTERS(swap_func_t, 8);
static void enter_sort(struct cordon_call *call)
{
	void *base = (void *)call->args[0];
	size_t num = (size_t)call->args[1];
	size_t size = (size_t)call->args[2];
	cmp_func_t cmp_func = (cmp_func_t)call->args[3];
	swap_func_t swap_func = (swap_func_t)call->args[4];

	if (num) {
		cordon_need_write(call, base, num * size, &clauses_sort[1]);
	}
	cordon_register_function(call, cmp_func, &cordon_callback_own_compare_t, &clauses_sort[2]);
	cordon_require(call, !swap_func, &clauses_sort[3]);
}

const struct cordon_contract cordon_import_sort = {
	.name = "sort",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_sort[0],
	.enter = enter_sort,
};

/* ---- own_compare_t ---- */
static const struct cordon_clause clauses_own_compare_t[] = {
	{ "own_compare_t", "specs/linux/kernel.own.h", "own_compare_t", 65 },
	{ "own_compare_t", "specs/linux/kernel.own.h", "__runs_in(hardirq)", 66 },
	{ "own_compare_t", "specs/linux/kernel.own.h", "__faults(0)", 66 },
};
CORDON_SAME_TYPE(*(own_compare_t)0, int, const void *, const void *);
static u64 fault_own_compare_t(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_own_compare_t = {
	.name = "own_compare_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_own_compare_t[0],
	.fault = fault_own_compare_t,
};

/* ---- capable ---- */
static const struct cordon_clause clauses_capable[] = {
	{ "capable", "specs/linux/kernel.own.h", "capable", 68 },
	{ "capable", "specs/linux/kernel.own.h", "__runs_in(process)", 69 },
	{ "capable", "specs/linux/kernel.own.h", "__requires(cap_valid(cap))", 70 },
};
CORDON_SAME_TYPE(capable, bool, int);
static void enter_capable(struct cordon_call *call)
{
	int cap = (int)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_capable[1]);
	cordon_require(call, cap_valid(cap), &clauses_capable[2]);
}

const struct cordon_contract cordon_import_capable = {
	.name = "capable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_capable[0],
	.enter = enter_capable,
};

/* ---- __request_module ---- */
static const struct cordon_clause clauses___request_module[] = {
	{ "__request_module", "specs/linux/kernel.own.h", "__request_module", 71 },
	{ "__request_module", "specs/linux/kernel.own.h", "__runs_in(process)", 72 },
	{ "__request_module", "specs/linux/kernel.own.h", "__checks(format(name, 2))", 73 },
};
CORDON_SAME_TYPE(__request_module, int, bool, const char *, ...);
static void enter___request_module(struct cordon_call *call)
{
	const char *name = (const char *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___request_module[1]);
	cordon_need_format(call, name, 2, &clauses___request_module[2]);
}

const struct cordon_contract cordon_import___request_module = {
	.name = "__request_module",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses___request_module[0],
	.enter = enter___request_module,
};

/* ---- ___ratelimit ---- */
static const struct cordon_clause clauses____ratelimit[] = {
	{ "___ratelimit", "specs/linux/kernel.own.h", "___ratelimit", 75 },
	{ "___ratelimit", "specs/linux/kernel.own.h", "__checks(write(rs, sizeof(*rs)))", 76 },
	{ "___ratelimit", "specs/linux/kernel.own.h", "__checks(string(func))", 77 },
};
CORDON_SAME_TYPE(___ratelimit, int, struct ratelimit_state *, const char *);
static void enter____ratelimit(struct cordon_call *call)
{
	struct ratelimit_state *rs = (struct ratelimit_state *)call->args[0];
	const char *func = (const char *)call->args[1];

	cordon_need_write(call, rs, sizeof(*rs), &clauses____ratelimit[1]);
	cordon_need_string(call, func, &clauses____ratelimit[2]);
}

const struct cordon_contract cordon_import____ratelimit = {
	.name = "___ratelimit",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses____ratelimit[0],
	.enter = enter____ratelimit,
};

/* ---- __printk_ratelimit ---- */
static const struct cordon_clause clauses___printk_ratelimit[] = {
	{ "__printk_ratelimit", "specs/linux/kernel.own.h", "__printk_ratelimit", 78 },
	{ "__printk_ratelimit", "specs/linux/kernel.own.h", "__checks(string(func))", 79 },
};
CORDON_SAME_TYPE(__printk_ratelimit, int, const char *);
static void enter___printk_ratelimit(struct cordon_call *call)
{
	const char *func = (const char *)call->args[0];

	cordon_need_string(call, func, &clauses___printk_ratelimit[1]);
}

const struct cordon_contract cordon_import___printk_ratelimit = {
	.name = "__printk_ratelimit",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___printk_ratelimit[0],
	.enter = enter___printk_ratelimit,
};

/* ---- dump_stack ---- */
static const struct cordon_clause clauses_dump_stack[] = {
	{ "dump_stack", "specs/linux/kernel.own.h", "dump_stack", 81 },
};
CORDON_SAME_TYPE(dump_stack, void, void);
const struct cordon_contract cordon_import_dump_stack = {
	.name = "dump_stack",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_dump_stack[0],
};

/* ---- cc_platform_has ---- */
static const struct cordon_clause clauses_cc_platform_has[] = {
	{ "cc_platform_has", "specs/linux/kernel.own.h", "cc_platform_has", 82 },
};
CORDON_SAME_TYPE(cc_platform_has, bool, enum cc_attr);
const struct cordon_contract cordon_import_cc_platform_has = {
	.name = "cc_platform_has",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_cc_platform_has[0],
};

