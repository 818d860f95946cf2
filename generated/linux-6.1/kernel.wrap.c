/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/kernel.own.h>
#include "wrap.h"

/* ---- snprintf ---- */
static const struct cordon_clause clauses_snprintf[] = {
	{ "snprintf", "specs/linux/kernel.own.h", "snprintf", 9 },
	{ "snprintf", "specs/linux/kernel.own.h", "__checks_if(size, write(buf, size))", 10 },
	{ "snprintf", "specs/linux/kernel.own.h", "__checks(format(fmt, 3))", 11 },
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
	{ "sprintf", "specs/linux/kernel.own.h", "sprintf", 14 },
	{ "sprintf", "specs/linux/kernel.own.h", "__checks(format(fmt, 2))", 15 },
	{ "sprintf", "specs/linux/kernel.own.h", "__checks(write(buf, own_printed(fmt, 2) + 1))", 16 },
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
	{ "scnprintf", "specs/linux/kernel.own.h", "scnprintf", 17 },
	{ "scnprintf", "specs/linux/kernel.own.h", "__checks_if(size, write(buf, size))", 18 },
	{ "scnprintf", "specs/linux/kernel.own.h", "__checks(format(fmt, 3))", 19 },
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
	{ "string_get_size", "specs/linux/kernel.own.h", "string_get_size", 21 },
	{ "string_get_size", "specs/linux/kernel.own.h", "__checks_if(len > 0, write(buf, len))", 22 },
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

