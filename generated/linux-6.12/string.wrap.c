/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/string.own.h>
#include "wrap.h"

/* ---- memcpy ---- */
static const struct cordon_clause clauses_memcpy[] = {
	{ "memcpy", "specs/linux/string.own.h", "memcpy", 7 },
	{ "memcpy", "specs/linux/string.own.h", "__checks(write(to, len))", 8 },
	{ "memcpy", "specs/linux/string.own.h", "__checks(read(from, len))", 9 },
};
CORDON_SAME_TYPE(memcpy, void *, void *, const void *, size_t);
static void enter_memcpy(struct cordon_call *call)
{
	void *to = (void *)call->args[0];
	const void *from = (const void *)call->args[1];
	size_t len = (size_t)call->args[2];

	cordon_need_write(call, to, len, &clauses_memcpy[1]);
	cordon_need_read(call, from, len, &clauses_memcpy[2]);
}

const struct cordon_contract cordon_import_memcpy = {
	.name = "memcpy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_memcpy[0],
	.enter = enter_memcpy,
};

/* ---- memmove ---- */
static const struct cordon_clause clauses_memmove[] = {
	{ "memmove", "specs/linux/string.own.h", "memmove", 10 },
	{ "memmove", "specs/linux/string.own.h", "__checks(write(to, len))", 11 },
	{ "memmove", "specs/linux/string.own.h", "__checks(read(from, len))", 12 },
};
CORDON_SAME_TYPE(memmove, void *, void *, const void *, size_t);
static void enter_memmove(struct cordon_call *call)
{
	void *to = (void *)call->args[0];
	const void *from = (const void *)call->args[1];
	size_t len = (size_t)call->args[2];

	cordon_need_write(call, to, len, &clauses_memmove[1]);
	cordon_need_read(call, from, len, &clauses_memmove[2]);
}

const struct cordon_contract cordon_import_memmove = {
	.name = "memmove",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_memmove[0],
	.enter = enter_memmove,
};

/* ---- memset ---- */
static const struct cordon_clause clauses_memset[] = {
	{ "memset", "specs/linux/string.own.h", "memset", 13 },
	{ "memset", "specs/linux/string.own.h", "__checks(write(s, n))", 14 },
};
CORDON_SAME_TYPE(memset, void *, void *, int, size_t);
static void enter_memset(struct cordon_call *call)
{
	void *s = (void *)call->args[0];
	size_t n = (size_t)call->args[2];

	cordon_need_write(call, s, n, &clauses_memset[1]);
}

const struct cordon_contract cordon_import_memset = {
	.name = "memset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_memset[0],
	.enter = enter_memset,
};

/* ---- strncpy ---- */
static const struct cordon_clause clauses_strncpy[] = {
	{ "strncpy", "specs/linux/string.own.h", "strncpy", 15 },
	{ "strncpy", "specs/linux/string.own.h", "__checks(write(dest, count))", 16 },
	{ "strncpy", "specs/linux/string.own.h", "__checks(string(src))", 17 },
};
CORDON_SAME_TYPE(strncpy, char *, char *, const char *, __kernel_size_t);
static void enter_strncpy(struct cordon_call *call)
{
	char *dest = (char *)call->args[0];
	const char *src = (const char *)call->args[1];
	__kernel_size_t count = (__kernel_size_t)call->args[2];

	cordon_need_write(call, dest, count, &clauses_strncpy[1]);
	cordon_need_string(call, src, &clauses_strncpy[2]);
}

const struct cordon_contract cordon_import_strncpy = {
	.name = "strncpy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_strncpy[0],
	.enter = enter_strncpy,
};

/* ---- sized_strscpy ---- */
static const struct cordon_clause clauses_sized_strscpy[] = {
	{ "sized_strscpy", "specs/linux/string.own.h", "sized_strscpy", 21 },
	{ "sized_strscpy", "specs/linux/string.own.h", "__checks(write(dest, count))", 22 },
	{ "sized_strscpy", "specs/linux/string.own.h", "__checks(string(src))", 23 },
};
CORDON_SAME_TYPE(sized_strscpy, ssize_t, char *, const char *, size_t);
static void enter_sized_strscpy(struct cordon_call *call)
{
	char *dest = (char *)call->args[0];
	const char *src = (const char *)call->args[1];
	size_t count = (size_t)call->args[2];

	cordon_need_write(call, dest, count, &clauses_sized_strscpy[1]);
	cordon_need_string(call, src, &clauses_sized_strscpy[2]);
}

const struct cordon_contract cordon_import_sized_strscpy = {
	.name = "sized_strscpy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_sized_strscpy[0],
	.enter = enter_sized_strscpy,
};

/* ---- strnlen ---- */
static const struct cordon_clause clauses_strnlen[] = {
	{ "strnlen", "specs/linux/string.own.h", "strnlen", 24 },
	{ "strnlen", "specs/linux/string.own.h", "__checks(string(s))", 25 },
};
CORDON_SAME_TYPE(strnlen, __kernel_size_t, const char *, __kernel_size_t);
static void enter_strnlen(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];

	cordon_need_string(call, s, &clauses_strnlen[1]);
}

const struct cordon_contract cordon_import_strnlen = {
	.name = "strnlen",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_strnlen[0],
	.enter = enter_strnlen,
};

/* ---- strchr ---- */
static const struct cordon_clause clauses_strchr[] = {
	{ "strchr", "specs/linux/string.own.h", "strchr", 26 },
	{ "strchr", "specs/linux/string.own.h", "__checks(string(s))", 27 },
};
CORDON_SAME_TYPE(strchr, char *, const char *, int);
static void enter_strchr(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];

	cordon_need_string(call, s, &clauses_strchr[1]);
}

const struct cordon_contract cordon_import_strchr = {
	.name = "strchr",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_strchr[0],
	.enter = enter_strchr,
};

