/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/kstrtox.own.h>
#include "wrap.h"

/* ---- kstrtobool ---- */
static const struct cordon_clause clauses_kstrtobool[] = {
	{ "kstrtobool", "specs/linux/kstrtox.own.h", "kstrtobool", 8 },
	{ "kstrtobool", "specs/linux/kstrtox.own.h", "__checks(string(s))", 8 },
	{ "kstrtobool", "specs/linux/kstrtox.own.h", "__checks(write(res, sizeof(*res)))", 8 },
};
CORDON_SAME_TYPE(kstrtobool, int, const char *, bool *);
static void enter_kstrtobool(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];
	bool *res = (bool *)call->args[1];

	cordon_need_string(call, s, &clauses_kstrtobool[1]);
	cordon_need_write(call, res, sizeof(*res), &clauses_kstrtobool[2]);
}

const struct cordon_contract cordon_import_kstrtobool = {
	.name = "kstrtobool",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_kstrtobool[0],
	.enter = enter_kstrtobool,
};

/* ---- kstrtoint ---- */
static const struct cordon_clause clauses_kstrtoint[] = {
	{ "kstrtoint", "specs/linux/kstrtox.own.h", "kstrtoint", 9 },
	{ "kstrtoint", "specs/linux/kstrtox.own.h", "__checks(string(s))", 9 },
	{ "kstrtoint", "specs/linux/kstrtox.own.h", "__checks(write(res, sizeof(*res)))", 9 },
};
CORDON_SAME_TYPE(kstrtoint, int, const char *, unsigned int, int *);
static void enter_kstrtoint(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];
	int *res = (int *)call->args[2];

	cordon_need_string(call, s, &clauses_kstrtoint[1]);
	cordon_need_write(call, res, sizeof(*res), &clauses_kstrtoint[2]);
}

const struct cordon_contract cordon_import_kstrtoint = {
	.name = "kstrtoint",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_kstrtoint[0],
	.enter = enter_kstrtoint,
};

/* ---- kstrtouint ---- */
static const struct cordon_clause clauses_kstrtouint[] = {
	{ "kstrtouint", "specs/linux/kstrtox.own.h", "kstrtouint", 10 },
	{ "kstrtouint", "specs/linux/kstrtox.own.h", "__checks(string(s))", 10 },
	{ "kstrtouint", "specs/linux/kstrtox.own.h", "__checks(write(res, sizeof(*res)))", 10 },
};
CORDON_SAME_TYPE(kstrtouint, int, const char *, unsigned int, unsigned int *);
static void enter_kstrtouint(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];
	unsigned int *res = (unsigned int *)call->args[2];

	cordon_need_string(call, s, &clauses_kstrtouint[1]);
	cordon_need_write(call, res, sizeof(*res), &clauses_kstrtouint[2]);
}

const struct cordon_contract cordon_import_kstrtouint = {
	.name = "kstrtouint",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_kstrtouint[0],
	.enter = enter_kstrtouint,
};

/* ---- kstrtou8 ---- */
static const struct cordon_clause clauses_kstrtou8[] = {
	{ "kstrtou8", "specs/linux/kstrtox.own.h", "kstrtou8", 11 },
	{ "kstrtou8", "specs/linux/kstrtox.own.h", "__checks(string(s))", 11 },
	{ "kstrtou8", "specs/linux/kstrtox.own.h", "__checks(write(res, sizeof(*res)))", 11 },
};
CORDON_SAME_TYPE(kstrtou8, int, const char *, unsigned int, u8 *);
static void enter_kstrtou8(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];
	u8 *res = (u8 *)call->args[2];

	cordon_need_string(call, s, &clauses_kstrtou8[1]);
	cordon_need_write(call, res, sizeof(*res), &clauses_kstrtou8[2]);
}

const struct cordon_contract cordon_import_kstrtou8 = {
	.name = "kstrtou8",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_kstrtou8[0],
	.enter = enter_kstrtou8,
};

/* ---- kstrtos8 ---- */
static const struct cordon_clause clauses_kstrtos8[] = {
	{ "kstrtos8", "specs/linux/kstrtox.own.h", "kstrtos8", 12 },
	{ "kstrtos8", "specs/linux/kstrtox.own.h", "__checks(string(s))", 12 },
	{ "kstrtos8", "specs/linux/kstrtox.own.h", "__checks(write(res, sizeof(*res)))", 12 },
};
CORDON_SAME_TYPE(kstrtos8, int, const char *, unsigned int, s8 *);
static void enter_kstrtos8(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];
	s8 *res = (s8 *)call->args[2];

	cordon_need_string(call, s, &clauses_kstrtos8[1]);
	cordon_need_write(call, res, sizeof(*res), &clauses_kstrtos8[2]);
}

const struct cordon_contract cordon_import_kstrtos8 = {
	.name = "kstrtos8",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_kstrtos8[0],
	.enter = enter_kstrtos8,
};

/* ---- kstrtou16 ---- */
static const struct cordon_clause clauses_kstrtou16[] = {
	{ "kstrtou16", "specs/linux/kstrtox.own.h", "kstrtou16", 13 },
	{ "kstrtou16", "specs/linux/kstrtox.own.h", "__checks(string(s))", 13 },
	{ "kstrtou16", "specs/linux/kstrtox.own.h", "__checks(write(res, sizeof(*res)))", 13 },
};
CORDON_SAME_TYPE(kstrtou16, int, const char *, unsigned int, u16 *);
static void enter_kstrtou16(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];
	u16 *res = (u16 *)call->args[2];

	cordon_need_string(call, s, &clauses_kstrtou16[1]);
	cordon_need_write(call, res, sizeof(*res), &clauses_kstrtou16[2]);
}

const struct cordon_contract cordon_import_kstrtou16 = {
	.name = "kstrtou16",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_kstrtou16[0],
	.enter = enter_kstrtou16,
};

/* ---- kstrtos16 ---- */
static const struct cordon_clause clauses_kstrtos16[] = {
	{ "kstrtos16", "specs/linux/kstrtox.own.h", "kstrtos16", 14 },
	{ "kstrtos16", "specs/linux/kstrtox.own.h", "__checks(string(s))", 14 },
	{ "kstrtos16", "specs/linux/kstrtox.own.h", "__checks(write(res, sizeof(*res)))", 14 },
};
CORDON_SAME_TYPE(kstrtos16, int, const char *, unsigned int, s16 *);
static void enter_kstrtos16(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];
	s16 *res = (s16 *)call->args[2];

	cordon_need_string(call, s, &clauses_kstrtos16[1]);
	cordon_need_write(call, res, sizeof(*res), &clauses_kstrtos16[2]);
}

const struct cordon_contract cordon_import_kstrtos16 = {
	.name = "kstrtos16",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_kstrtos16[0],
	.enter = enter_kstrtos16,
};

/* ---- kstrtoll ---- */
static const struct cordon_clause clauses_kstrtoll[] = {
	{ "kstrtoll", "specs/linux/kstrtox.own.h", "kstrtoll", 15 },
	{ "kstrtoll", "specs/linux/kstrtox.own.h", "__checks(string(s))", 15 },
	{ "kstrtoll", "specs/linux/kstrtox.own.h", "__checks(write(res, sizeof(*res)))", 15 },
};
CORDON_SAME_TYPE(kstrtoll, int, const char *, unsigned int, long long *);
static void enter_kstrtoll(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];
	long long *res = (long long *)call->args[2];

	cordon_need_string(call, s, &clauses_kstrtoll[1]);
	cordon_need_write(call, res, sizeof(*res), &clauses_kstrtoll[2]);
}

const struct cordon_contract cordon_import_kstrtoll = {
	.name = "kstrtoll",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_kstrtoll[0],
	.enter = enter_kstrtoll,
};

/* ---- kstrtoull ---- */
static const struct cordon_clause clauses_kstrtoull[] = {
	{ "kstrtoull", "specs/linux/kstrtox.own.h", "kstrtoull", 16 },
	{ "kstrtoull", "specs/linux/kstrtox.own.h", "__checks(string(s))", 17 },
	{ "kstrtoull", "specs/linux/kstrtox.own.h", "__checks(write(res, sizeof(*res)))", 17 },
};
CORDON_SAME_TYPE(kstrtoull, int, const char *, unsigned int, unsigned long long *);
static void enter_kstrtoull(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];
	unsigned long long *res = (unsigned long long *)call->args[2];

	cordon_need_string(call, s, &clauses_kstrtoull[1]);
	cordon_need_write(call, res, sizeof(*res), &clauses_kstrtoull[2]);
}

const struct cordon_contract cordon_import_kstrtoull = {
	.name = "kstrtoull",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_kstrtoull[0],
	.enter = enter_kstrtoull,
};

