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

/* ---- strscpy ---- */
static const struct cordon_clause clauses_strscpy[] = {
	{ "strscpy", "specs/linux/string.own.h", "strscpy", 18 },
	{ "strscpy", "specs/linux/string.own.h", "__checks(write(dest, count))", 19 },
	{ "strscpy", "specs/linux/string.own.h", "__checks(string(src))", 20 },
};
CORDON_SAME_TYPE(strscpy, ssize_t, char *, const char *, size_t);
static void enter_strscpy(struct cordon_call *call)
{
	char *dest = (char *)call->args[0];
	const char *src = (const char *)call->args[1];
	size_t count = (size_t)call->args[2];

	cordon_need_write(call, dest, count, &clauses_strscpy[1]);
	cordon_need_string(call, src, &clauses_strscpy[2]);
}

const struct cordon_contract cordon_import_strscpy = {
	.name = "strscpy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_strscpy[0],
	.enter = enter_strscpy,
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

/* ---- kstrdup ---- */
static const struct cordon_clause clauses_kstrdup[] = {
	{ "kstrdup", "specs/linux/string.own.h", "kstrdup", 26 },
	{ "kstrdup", "specs/linux/string.own.h", "__checks_if(s, string(s))", 27 },
	{ "kstrdup", "specs/linux/string.own.h", "__returns_if(ret, alloc(ret, strlen(s) + 1, kfree))", 28 },
};
CORDON_SAME_TYPE(kstrdup, char *, const char *, gfp_t);
static void enter_kstrdup(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];

	if (s) {
		cordon_need_string(call, s, &clauses_kstrdup[1]);
	}
}

static void leave_kstrdup(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];
	char *ret = (char *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, strlen(s) + 1, cordon_releases_kfree, CORDON_TYPE(ret), &clauses_kstrdup[2]);
	}
}

const struct cordon_contract cordon_import_kstrdup = {
	.name = "kstrdup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_kstrdup[0],
	.enter = enter_kstrdup,
	.leave = leave_kstrdup,
};

/* ---- kstrndup ---- */
static const struct cordon_clause clauses_kstrndup[] = {
	{ "kstrndup", "specs/linux/string.own.h", "kstrndup", 29 },
	{ "kstrndup", "specs/linux/string.own.h", "__checks_if(s, string(s))", 30 },
	{ "kstrndup", "specs/linux/string.own.h", "__returns_if(ret, alloc(ret, strlen(ret) + 1, kfree))", 31 },
};
CORDON_SAME_TYPE(kstrndup, char *, const char *, size_t, gfp_t);
static void enter_kstrndup(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];

	if (s) {
		cordon_need_string(call, s, &clauses_kstrndup[1]);
	}
}

static void leave_kstrndup(struct cordon_call *call)
{
	char *ret = (char *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, strlen(ret) + 1, cordon_releases_kfree, CORDON_TYPE(ret), &clauses_kstrndup[2]);
	}
}

const struct cordon_contract cordon_import_kstrndup = {
	.name = "kstrndup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_kstrndup[0],
	.enter = enter_kstrndup,
	.leave = leave_kstrndup,
};

/* ---- kmemdup ---- */
static const struct cordon_clause clauses_kmemdup[] = {
	{ "kmemdup", "specs/linux/string.own.h", "kmemdup", 32 },
	{ "kmemdup", "specs/linux/string.own.h", "__checks(read(src, len))", 33 },
	{ "kmemdup", "specs/linux/string.own.h", "__returns_if(ret, alloc(ret, len, kfree))", 34 },
};
CORDON_SAME_TYPE(kmemdup, void *, const void *, size_t, gfp_t);
static void enter_kmemdup(struct cordon_call *call)
{
	const void *src = (const void *)call->args[0];
	size_t len = (size_t)call->args[1];

	cordon_need_read(call, src, len, &clauses_kmemdup[1]);
}

static void leave_kmemdup(struct cordon_call *call)
{
	size_t len = (size_t)call->args[1];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, len, cordon_releases_kfree, CORDON_TYPE(ret), &clauses_kmemdup[2]);
	}
}

const struct cordon_contract cordon_import_kmemdup = {
	.name = "kmemdup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_kmemdup[0],
	.enter = enter_kmemdup,
	.leave = leave_kmemdup,
};

/* ---- strlen ---- */
static const struct cordon_clause clauses_strlen[] = {
	{ "strlen", "specs/linux/string.own.h", "strlen", 35 },
	{ "strlen", "specs/linux/string.own.h", "__checks(string(s))", 36 },
};
CORDON_SAME_TYPE(strlen, unsigned long, const char *);
static void enter_strlen(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];

	cordon_need_string(call, s, &clauses_strlen[1]);
}

const struct cordon_contract cordon_import_strlen = {
	.name = "strlen",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_strlen[0],
	.enter = enter_strlen,
};

/* ---- strcmp ---- */
static const struct cordon_clause clauses_strcmp[] = {
	{ "strcmp", "specs/linux/string.own.h", "strcmp", 37 },
	{ "strcmp", "specs/linux/string.own.h", "__checks(string(cs))", 38 },
	{ "strcmp", "specs/linux/string.own.h", "__checks(string(ct))", 38 },
};
CORDON_SAME_TYPE(strcmp, int, const char *, const char *);
static void enter_strcmp(struct cordon_call *call)
{
	const char *cs = (const char *)call->args[0];
	const char *ct = (const char *)call->args[1];

	cordon_need_string(call, cs, &clauses_strcmp[1]);
	cordon_need_string(call, ct, &clauses_strcmp[2]);
}

const struct cordon_contract cordon_import_strcmp = {
	.name = "strcmp",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_strcmp[0],
	.enter = enter_strcmp,
};

/* ---- strncmp ---- */
static const struct cordon_clause clauses_strncmp[] = {
	{ "strncmp", "specs/linux/string.own.h", "strncmp", 39 },
	{ "strncmp", "specs/linux/string.own.h", "__checks(string(cs))", 40 },
	{ "strncmp", "specs/linux/string.own.h", "__checks(string(ct))", 40 },
};
CORDON_SAME_TYPE(strncmp, int, const char *, const char *, __kernel_size_t);
static void enter_strncmp(struct cordon_call *call)
{
	const char *cs = (const char *)call->args[0];
	const char *ct = (const char *)call->args[1];

	cordon_need_string(call, cs, &clauses_strncmp[1]);
	cordon_need_string(call, ct, &clauses_strncmp[2]);
}

const struct cordon_contract cordon_import_strncmp = {
	.name = "strncmp",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_strncmp[0],
	.enter = enter_strncmp,
};

/* ---- memcmp ---- */
static const struct cordon_clause clauses_memcmp[] = {
	{ "memcmp", "specs/linux/string.own.h", "memcmp", 41 },
	{ "memcmp", "specs/linux/string.own.h", "__checks(read(cs, count))", 42 },
	{ "memcmp", "specs/linux/string.own.h", "__checks(read(ct, count))", 42 },
};
CORDON_SAME_TYPE(memcmp, int, const void *, const void *, size_t);
static void enter_memcmp(struct cordon_call *call)
{
	const void *cs = (const void *)call->args[0];
	const void *ct = (const void *)call->args[1];
	size_t count = (size_t)call->args[2];

	cordon_need_read(call, cs, count, &clauses_memcmp[1]);
	cordon_need_read(call, ct, count, &clauses_memcmp[2]);
}

const struct cordon_contract cordon_import_memcmp = {
	.name = "memcmp",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_memcmp[0],
	.enter = enter_memcmp,
};

/* ---- __sysfs_match_string ---- */
static const struct cordon_clause clauses___sysfs_match_string[] = {
	{ "__sysfs_match_string", "specs/linux/string.own.h", "__sysfs_match_string", 43 },
	{ "__sysfs_match_string", "specs/linux/string.own.h", "__checks_if(n != (size_t)-1, read(array, n * sizeof(*array)))", 44 },
	{ "__sysfs_match_string", "specs/linux/string.own.h", "__checks(string(s))", 45 },
};
CORDON_SAME_TYPE(__sysfs_match_string, int, const char *const *, size_t, const char *);
static void enter___sysfs_match_string(struct cordon_call *call)
{
	const char *const *array = (const char *const *)call->args[0];
	size_t n = (size_t)call->args[1];
	const char *s = (const char *)call->args[2];

	if (n != (size_t)-1) {
		cordon_need_read(call, array, n * sizeof(*array), &clauses___sysfs_match_string[1]);
	}
	cordon_need_string(call, s, &clauses___sysfs_match_string[2]);
}

const struct cordon_contract cordon_import___sysfs_match_string = {
	.name = "__sysfs_match_string",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___sysfs_match_string[0],
	.enter = enter___sysfs_match_string,
};

/* ---- strim ---- */
static const struct cordon_clause clauses_strim[] = {
	{ "strim", "specs/linux/string.own.h", "strim", 47 },
	{ "strim", "specs/linux/string.own.h", "__checks(write(s, strlen(s) + 1))", 48 },
};
CORDON_SAME_TYPE(strim, char *, char *);
static void enter_strim(struct cordon_call *call)
{
	char *s = (char *)call->args[0];

	cordon_need_write(call, s, strlen(s) + 1, &clauses_strim[1]);
}

const struct cordon_contract cordon_import_strim = {
	.name = "strim",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_strim[0],
	.enter = enter_strim,
};

/* ---- strchr ---- */
static const struct cordon_clause clauses_strchr[] = {
	{ "strchr", "specs/linux/string.own.h", "strchr", 49 },
	{ "strchr", "specs/linux/string.own.h", "__checks(string(s))", 50 },
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

