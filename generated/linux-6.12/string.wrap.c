/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/string.own.h>
#include "wrap.h"

/* ---- memcpy ---- */
static const struct cordon_clause clauses_memcpy[] = {
	{ "memcpy", "specs/linux/string.own.h", "memcpy", 10 },
	{ "memcpy", "specs/linux/string.own.h", "__checks(write(to, len))", 11 },
	{ "memcpy", "specs/linux/string.own.h", "__checks(read(from, len))", 12 },
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
	{ "memmove", "specs/linux/string.own.h", "memmove", 13 },
	{ "memmove", "specs/linux/string.own.h", "__checks(write(to, len))", 14 },
	{ "memmove", "specs/linux/string.own.h", "__checks(read(from, len))", 15 },
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
	{ "memset", "specs/linux/string.own.h", "memset", 16 },
	{ "memset", "specs/linux/string.own.h", "__checks(write(s, n))", 17 },
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
	{ "strncpy", "specs/linux/string.own.h", "strncpy", 18 },
	{ "strncpy", "specs/linux/string.own.h", "__checks(write(dest, count))", 19 },
	{ "strncpy", "specs/linux/string.own.h", "__checks(string(src))", 20 },
};
CORDON_SAME_TYPE(strncpy, char *, char *, const char *, __kernel_size_t);
CORDON_IN_REGISTERS(__kernel_size_t, 8);
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
	{ "sized_strscpy", "specs/linux/string.own.h", "sized_strscpy", 24 },
	{ "sized_strscpy", "specs/linux/string.own.h", "__checks(write(dest, count))", 25 },
	{ "sized_strscpy", "specs/linux/string.own.h", "__checks(string(src))", 26 },
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
	{ "strnlen", "specs/linux/string.own.h", "strnlen", 27 },
	{ "strnlen", "specs/linux/string.own.h", "__checks(string(s))", 28 },
};
CORDON_SAME_TYPE(strnlen, __kernel_size_t, const char *, __kernel_size_t);
CORDON_IN_REGISTERS(__kernel_size_t, 16);
CORDON_IN_REGISTERS(__kernel_size_t, 8);
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
	{ "kstrdup", "specs/linux/string.own.h", "kstrdup", 29 },
	{ "kstrdup", "specs/linux/string.own.h", "__checks_if(s, string(s))", 30 },
	{ "kstrdup", "specs/linux/string.own.h", "__returns_if(ret, alloc(ret, strlen(s) + 1, kfree))", 31 },
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
	{ "kstrndup", "specs/linux/string.own.h", "kstrndup", 32 },
	{ "kstrndup", "specs/linux/string.own.h", "__checks_if(s, string(s))", 33 },
	{ "kstrndup", "specs/linux/string.own.h", "__returns_if(ret, alloc(ret, strlen(ret) + 1, kfree))", 34 },
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

/* ---- kmemdup_noprof ---- */
static const struct cordon_clause clauses_kmemdup_noprof[] = {
	{ "kmemdup_noprof", "specs/linux/string.own.h", "kmemdup_noprof", 38 },
	{ "kmemdup_noprof", "specs/linux/string.own.h", "__checks(read(src, len))", 39 },
	{ "kmemdup_noprof", "specs/linux/string.own.h", "__returns_if(ret, alloc(ret, len, kfree))", 40 },
};
CORDON_SAME_TYPE(kmemdup_noprof, void *, const void *, size_t, gfp_t);
static void enter_kmemdup_noprof(struct cordon_call *call)
{
	const void *src = (const void *)call->args[0];
	size_t len = (size_t)call->args[1];

	cordon_need_read(call, src, len, &clauses_kmemdup_noprof[1]);
}

static void leave_kmemdup_noprof(struct cordon_call *call)
{
	size_t len = (size_t)call->args[1];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, len, cordon_releases_kfree, CORDON_TYPE(ret), &clauses_kmemdup_noprof[2]);
	}
}

const struct cordon_contract cordon_import_kmemdup_noprof = {
	.name = "kmemdup_noprof",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_kmemdup_noprof[0],
	.enter = enter_kmemdup_noprof,
	.leave = leave_kmemdup_noprof,
};

/* ---- strlen ---- */
static const struct cordon_clause clauses_strlen[] = {
	{ "strlen", "specs/linux/string.own.h", "strlen", 41 },
	{ "strlen", "specs/linux/string.own.h", "__checks(string(s))", 42 },
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
	{ "strcmp", "specs/linux/string.own.h", "strcmp", 43 },
	{ "strcmp", "specs/linux/string.own.h", "__checks(string(cs))", 44 },
	{ "strcmp", "specs/linux/string.own.h", "__checks(string(ct))", 44 },
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
	{ "strncmp", "specs/linux/string.own.h", "strncmp", 45 },
	{ "strncmp", "specs/linux/string.own.h", "__checks(string(cs))", 46 },
	{ "strncmp", "specs/linux/string.own.h", "__checks(string(ct))", 46 },
};
CORDON_SAME_TYPE(strncmp, int, const char *, const char *, __kernel_size_t);
CORDON_IN_REGISTERS(__kernel_size_t, 8);
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
	{ "memcmp", "specs/linux/string.own.h", "memcmp", 47 },
	{ "memcmp", "specs/linux/string.own.h", "__checks(read(cs, count))", 48 },
	{ "memcmp", "specs/linux/string.own.h", "__checks(read(ct, count))", 48 },
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
	{ "__sysfs_match_string", "specs/linux/string.own.h", "__sysfs_match_string", 49 },
	{ "__sysfs_match_string", "specs/linux/string.own.h", "__checks_if(n != (size_t)-1, read(array, n * sizeof(*array)))", 50 },
	{ "__sysfs_match_string", "specs/linux/string.own.h", "__checks(string(s))", 51 },
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
	{ "strim", "specs/linux/string.own.h", "strim", 53 },
	{ "strim", "specs/linux/string.own.h", "__checks(write(s, strlen(s) + 1))", 54 },
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
	{ "strchr", "specs/linux/string.own.h", "strchr", 55 },
	{ "strchr", "specs/linux/string.own.h", "__checks(string(s))", 56 },
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

/* ---- strcpy ---- */
static const struct cordon_clause clauses_strcpy[] = {
	{ "strcpy", "specs/linux/string.own.h", "strcpy", 59 },
	{ "strcpy", "specs/linux/string.own.h", "__checks(string(src))", 60 },
	{ "strcpy", "specs/linux/string.own.h", "__checks(write(dest, strlen(src) + 1))", 61 },
};
CORDON_SAME_TYPE(strcpy, char *, char *, const char *);
static void enter_strcpy(struct cordon_call *call)
{
	char *dest = (char *)call->args[0];
	const char *src = (const char *)call->args[1];

	cordon_need_string(call, src, &clauses_strcpy[1]);
	cordon_need_write(call, dest, strlen(src) + 1, &clauses_strcpy[2]);
}

const struct cordon_contract cordon_import_strcpy = {
	.name = "strcpy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_strcpy[0],
	.enter = enter_strcpy,
};

/* ---- strcat ---- */
static const struct cordon_clause clauses_strcat[] = {
	{ "strcat", "specs/linux/string.own.h", "strcat", 62 },
	{ "strcat", "specs/linux/string.own.h", "__checks(string(src))", 63 },
	{ "strcat", "specs/linux/string.own.h", "__checks(string(dest))", 63 },
	{ "strcat", "specs/linux/string.own.h", "__checks(write(dest, strlen(dest) + strlen(src) + 1))", 64 },
};
CORDON_SAME_TYPE(strcat, char *, char *, const char *);
static void enter_strcat(struct cordon_call *call)
{
	char *dest = (char *)call->args[0];
	const char *src = (const char *)call->args[1];

	cordon_need_string(call, src, &clauses_strcat[1]);
	cordon_need_string(call, dest, &clauses_strcat[2]);
	cordon_need_write(call, dest, strlen(dest) + strlen(src) + 1, &clauses_strcat[3]);
}

const struct cordon_contract cordon_import_strcat = {
	.name = "strcat",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_strcat[0],
	.enter = enter_strcat,
};

/* ---- strncat ---- */
static const struct cordon_clause clauses_strncat[] = {
	{ "strncat", "specs/linux/string.own.h", "strncat", 65 },
	{ "strncat", "specs/linux/string.own.h", "__checks(string(src))", 66 },
	{ "strncat", "specs/linux/string.own.h", "__checks(string(dest))", 66 },
	{ "strncat", "specs/linux/string.own.h", "__checks(write(dest, strlen(dest) + strnlen(src, count) + 1))", 67 },
};
CORDON_SAME_TYPE(strncat, char *, char *, const char *, __kernel_size_t);
CORDON_IN_REGISTERS(__kernel_size_t, 8);
static void enter_strncat(struct cordon_call *call)
{
	char *dest = (char *)call->args[0];
	const char *src = (const char *)call->args[1];
	__kernel_size_t count = (__kernel_size_t)call->args[2];

	cordon_need_string(call, src, &clauses_strncat[1]);
	cordon_need_string(call, dest, &clauses_strncat[2]);
	cordon_need_write(call, dest, strlen(dest) + strnlen(src, count) + 1, &clauses_strncat[3]);
}

const struct cordon_contract cordon_import_strncat = {
	.name = "strncat",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_strncat[0],
	.enter = enter_strncat,
};

/* ---- strlcat ---- */
static const struct cordon_clause clauses_strlcat[] = {
	{ "strlcat", "specs/linux/string.own.h", "strlcat", 68 },
	{ "strlcat", "specs/linux/string.own.h", "__checks(string(src))", 69 },
	{ "strlcat", "specs/linux/string.own.h", "__checks(string(dest))", 69 },
	{ "strlcat", "specs/linux/string.own.h", "__requires(strlen(dest) < count)", 70 },
	{ "strlcat", "specs/linux/string.own.h", "__checks(write(dest, count))", 71 },
};
CORDON_SAME_TYPE(strlcat, size_t, char *, const char *, __kernel_size_t);
CORDON_IN_REGISTERS(__kernel_size_t, 8);
static void enter_strlcat(struct cordon_call *call)
{
	char *dest = (char *)call->args[0];
	const char *src = (const char *)call->args[1];
	__kernel_size_t count = (__kernel_size_t)call->args[2];

	cordon_need_string(call, src, &clauses_strlcat[1]);
	cordon_need_string(call, dest, &clauses_strlcat[2]);
	cordon_require(call, strlen(dest) < count, &clauses_strlcat[3]);
	cordon_need_write(call, dest, count, &clauses_strlcat[4]);
}

const struct cordon_contract cordon_import_strlcat = {
	.name = "strlcat",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_strlcat[0],
	.enter = enter_strlcat,
};

/* ---- strsep ---- */
static const struct cordon_clause clauses_strsep[] = {
	{ "strsep", "specs/linux/string.own.h", "strsep", 81 },
	{ "strsep", "specs/linux/string.own.h", "__checks(write(s, sizeof(*s)))", 82 },
	{ "strsep", "specs/linux/string.own.h", "__checks(string(ct))", 83 },
	{ "strsep", "specs/linux/string.own.h", "__checks_if(*s, string(*s))", 84 },
	{ "strsep", "specs/linux/string.own.h", "__checks_if(*s, write(*s, strlen(*s) + 1))", 85 },
};
CORDON_SAME_TYPE(strsep, char *, char **, const char *);
static void enter_strsep(struct cordon_call *call)
{
	char **s = (char **)call->args[0];
	const char *ct = (const char *)call->args[1];

	cordon_need_write(call, s, sizeof(*s), &clauses_strsep[1]);
	cordon_need_string(call, ct, &clauses_strsep[2]);
	if (*s) {
		cordon_need_string(call, *s, &clauses_strsep[3]);
	}
	if (*s) {
		cordon_need_write(call, *s, strlen(*s) + 1, &clauses_strsep[4]);
	}
}

const struct cordon_contract cordon_import_strsep = {
	.name = "strsep",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_strsep[0],
	.enter = enter_strsep,
};

/* ---- strreplace ---- */
static const struct cordon_clause clauses_strreplace[] = {
	{ "strreplace", "specs/linux/string.own.h", "strreplace", 86 },
	{ "strreplace", "specs/linux/string.own.h", "__checks(string(s))", 87 },
	{ "strreplace", "specs/linux/string.own.h", "__checks(write(s, strlen(s) + 1))", 88 },
};
CORDON_SAME_TYPE(strreplace, char *, char *, char, char);
static void enter_strreplace(struct cordon_call *call)
{
	char *s = (char *)call->args[0];

	cordon_need_string(call, s, &clauses_strreplace[1]);
	cordon_need_write(call, s, strlen(s) + 1, &clauses_strreplace[2]);
}

const struct cordon_contract cordon_import_strreplace = {
	.name = "strreplace",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_strreplace[0],
	.enter = enter_strreplace,
};

/* ---- strrchr ---- */
static const struct cordon_clause clauses_strrchr[] = {
	{ "strrchr", "specs/linux/string.own.h", "strrchr", 91 },
	{ "strrchr", "specs/linux/string.own.h", "__checks(string(s))", 91 },
};
CORDON_SAME_TYPE(strrchr, char *, const char *, int);
static void enter_strrchr(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];

	cordon_need_string(call, s, &clauses_strrchr[1]);
}

const struct cordon_contract cordon_import_strrchr = {
	.name = "strrchr",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_strrchr[0],
	.enter = enter_strrchr,
};

/* ---- strstr ---- */
static const struct cordon_clause clauses_strstr[] = {
	{ "strstr", "specs/linux/string.own.h", "strstr", 92 },
	{ "strstr", "specs/linux/string.own.h", "__checks(string(s))", 92 },
	{ "strstr", "specs/linux/string.own.h", "__checks(string(what))", 92 },
};
CORDON_SAME_TYPE(strstr, char *, const char *, const char *);
static void enter_strstr(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];
	const char *what = (const char *)call->args[1];

	cordon_need_string(call, s, &clauses_strstr[1]);
	cordon_need_string(call, what, &clauses_strstr[2]);
}

const struct cordon_contract cordon_import_strstr = {
	.name = "strstr",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_strstr[0],
	.enter = enter_strstr,
};

/* ---- strnstr ---- */
static const struct cordon_clause clauses_strnstr[] = {
	{ "strnstr", "specs/linux/string.own.h", "strnstr", 93 },
	{ "strnstr", "specs/linux/string.own.h", "__checks(read(s, len))", 93 },
	{ "strnstr", "specs/linux/string.own.h", "__checks(string(what))", 93 },
};
CORDON_SAME_TYPE(strnstr, char *, const char *, const char *, size_t);
static void enter_strnstr(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];
	const char *what = (const char *)call->args[1];
	size_t len = (size_t)call->args[2];

	cordon_need_read(call, s, len, &clauses_strnstr[1]);
	cordon_need_string(call, what, &clauses_strnstr[2]);
}

const struct cordon_contract cordon_import_strnstr = {
	.name = "strnstr",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_strnstr[0],
	.enter = enter_strnstr,
};

/* ---- strcasecmp ---- */
static const struct cordon_clause clauses_strcasecmp[] = {
	{ "strcasecmp", "specs/linux/string.own.h", "strcasecmp", 94 },
	{ "strcasecmp", "specs/linux/string.own.h", "__checks(string(s1))", 94 },
	{ "strcasecmp", "specs/linux/string.own.h", "__checks(string(s2))", 94 },
};
CORDON_SAME_TYPE(strcasecmp, int, const char *, const char *);
static void enter_strcasecmp(struct cordon_call *call)
{
	const char *s1 = (const char *)call->args[0];
	const char *s2 = (const char *)call->args[1];

	cordon_need_string(call, s1, &clauses_strcasecmp[1]);
	cordon_need_string(call, s2, &clauses_strcasecmp[2]);
}

const struct cordon_contract cordon_import_strcasecmp = {
	.name = "strcasecmp",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_strcasecmp[0],
	.enter = enter_strcasecmp,
};

/* ---- strncasecmp ---- */
static const struct cordon_clause clauses_strncasecmp[] = {
	{ "strncasecmp", "specs/linux/string.own.h", "strncasecmp", 95 },
	{ "strncasecmp", "specs/linux/string.own.h", "__checks_if(n, string(s1))", 96 },
	{ "strncasecmp", "specs/linux/string.own.h", "__checks_if(n, string(s2))", 96 },
};
CORDON_SAME_TYPE(strncasecmp, int, const char *, const char *, size_t);
static void enter_strncasecmp(struct cordon_call *call)
{
	const char *s1 = (const char *)call->args[0];
	const char *s2 = (const char *)call->args[1];
	size_t n = (size_t)call->args[2];

	if (n) {
		cordon_need_string(call, s1, &clauses_strncasecmp[1]);
	}
	if (n) {
		cordon_need_string(call, s2, &clauses_strncasecmp[2]);
	}
}

const struct cordon_contract cordon_import_strncasecmp = {
	.name = "strncasecmp",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_strncasecmp[0],
	.enter = enter_strncasecmp,
};

/* ---- strspn ---- */
static const struct cordon_clause clauses_strspn[] = {
	{ "strspn", "specs/linux/string.own.h", "strspn", 97 },
	{ "strspn", "specs/linux/string.own.h", "__checks(string(s))", 97 },
	{ "strspn", "specs/linux/string.own.h", "__checks(string(accept))", 97 },
};
CORDON_SAME_TYPE(strspn, unsigned long, const char *, const char *);
static void enter_strspn(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];
	const char *accept = (const char *)call->args[1];

	cordon_need_string(call, s, &clauses_strspn[1]);
	cordon_need_string(call, accept, &clauses_strspn[2]);
}

const struct cordon_contract cordon_import_strspn = {
	.name = "strspn",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_strspn[0],
	.enter = enter_strspn,
};

/* ---- strcspn ---- */
static const struct cordon_clause clauses_strcspn[] = {
	{ "strcspn", "specs/linux/string.own.h", "strcspn", 98 },
	{ "strcspn", "specs/linux/string.own.h", "__checks(string(s))", 98 },
	{ "strcspn", "specs/linux/string.own.h", "__checks(string(reject))", 98 },
};
CORDON_SAME_TYPE(strcspn, unsigned long, const char *, const char *);
static void enter_strcspn(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];
	const char *reject = (const char *)call->args[1];

	cordon_need_string(call, s, &clauses_strcspn[1]);
	cordon_need_string(call, reject, &clauses_strcspn[2]);
}

const struct cordon_contract cordon_import_strcspn = {
	.name = "strcspn",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_strcspn[0],
	.enter = enter_strcspn,
};

/* ---- strpbrk ---- */
static const struct cordon_clause clauses_strpbrk[] = {
	{ "strpbrk", "specs/linux/string.own.h", "strpbrk", 99 },
	{ "strpbrk", "specs/linux/string.own.h", "__checks(string(s))", 99 },
	{ "strpbrk", "specs/linux/string.own.h", "__checks(string(accept))", 99 },
};
CORDON_SAME_TYPE(strpbrk, char *, const char *, const char *);
static void enter_strpbrk(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];
	const char *accept = (const char *)call->args[1];

	cordon_need_string(call, s, &clauses_strpbrk[1]);
	cordon_need_string(call, accept, &clauses_strpbrk[2]);
}

const struct cordon_contract cordon_import_strpbrk = {
	.name = "strpbrk",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_strpbrk[0],
	.enter = enter_strpbrk,
};

/* ---- skip_spaces ---- */
static const struct cordon_clause clauses_skip_spaces[] = {
	{ "skip_spaces", "specs/linux/string.own.h", "skip_spaces", 100 },
	{ "skip_spaces", "specs/linux/string.own.h", "__checks(string(s))", 100 },
};
CORDON_SAME_TYPE(skip_spaces, char *, const char *);
static void enter_skip_spaces(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];

	cordon_need_string(call, s, &clauses_skip_spaces[1]);
}

const struct cordon_contract cordon_import_skip_spaces = {
	.name = "skip_spaces",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_skip_spaces[0],
	.enter = enter_skip_spaces,
};

/* ---- sysfs_streq ---- */
static const struct cordon_clause clauses_sysfs_streq[] = {
	{ "sysfs_streq", "specs/linux/string.own.h", "sysfs_streq", 101 },
	{ "sysfs_streq", "specs/linux/string.own.h", "__checks(string(s1))", 101 },
	{ "sysfs_streq", "specs/linux/string.own.h", "__checks(string(s2))", 101 },
};
CORDON_SAME_TYPE(sysfs_streq, bool, const char *, const char *);
static void enter_sysfs_streq(struct cordon_call *call)
{
	const char *s1 = (const char *)call->args[0];
	const char *s2 = (const char *)call->args[1];

	cordon_need_string(call, s1, &clauses_sysfs_streq[1]);
	cordon_need_string(call, s2, &clauses_sysfs_streq[2]);
}

const struct cordon_contract cordon_import_sysfs_streq = {
	.name = "sysfs_streq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_sysfs_streq[0],
	.enter = enter_sysfs_streq,
};

/* ---- match_string ---- */
static const struct cordon_clause clauses_match_string[] = {
	{ "match_string", "specs/linux/string.own.h", "match_string", 102 },
	{ "match_string", "specs/linux/string.own.h", "__checks_if(n != (size_t)-1, read(array, n * sizeof(*array)))", 103 },
	{ "match_string", "specs/linux/string.own.h", "__checks(string(string))", 104 },
};
CORDON_SAME_TYPE(match_string, int, const char *const *, size_t, const char *);
static void enter_match_string(struct cordon_call *call)
{
	const char *const *array = (const char *const *)call->args[0];
	size_t n = (size_t)call->args[1];
	const char *string = (const char *)call->args[2];

	if (n != (size_t)-1) {
		cordon_need_read(call, array, n * sizeof(*array), &clauses_match_string[1]);
	}
	cordon_need_string(call, string, &clauses_match_string[2]);
}

const struct cordon_contract cordon_import_match_string = {
	.name = "match_string",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_match_string[0],
	.enter = enter_match_string,
};

/* ---- memchr ---- */
static const struct cordon_clause clauses_memchr[] = {
	{ "memchr", "specs/linux/string.own.h", "memchr", 105 },
	{ "memchr", "specs/linux/string.own.h", "__checks(read(s, n))", 105 },
};
CORDON_SAME_TYPE(memchr, void *, const void *, int, __kernel_size_t);
CORDON_IN_REGISTERS(__kernel_size_t, 8);
static void enter_memchr(struct cordon_call *call)
{
	const void *s = (const void *)call->args[0];
	__kernel_size_t n = (__kernel_size_t)call->args[2];

	cordon_need_read(call, s, n, &clauses_memchr[1]);
}

const struct cordon_contract cordon_import_memchr = {
	.name = "memchr",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_memchr[0],
	.enter = enter_memchr,
};

/* ---- memscan ---- */
static const struct cordon_clause clauses_memscan[] = {
	{ "memscan", "specs/linux/string.own.h", "memscan", 106 },
	{ "memscan", "specs/linux/string.own.h", "__checks(read(s, n))", 106 },
};
CORDON_SAME_TYPE(memscan, void *, void *, int, __kernel_size_t);
CORDON_IN_REGISTERS(__kernel_size_t, 8);
static void enter_memscan(struct cordon_call *call)
{
	void *s = (void *)call->args[0];
	__kernel_size_t n = (__kernel_size_t)call->args[2];

	cordon_need_read(call, s, n, &clauses_memscan[1]);
}

const struct cordon_contract cordon_import_memscan = {
	.name = "memscan",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_memscan[0],
	.enter = enter_memscan,
};

/* ---- memchr_inv ---- */
static const struct cordon_clause clauses_memchr_inv[] = {
	{ "memchr_inv", "specs/linux/string.own.h", "memchr_inv", 107 },
	{ "memchr_inv", "specs/linux/string.own.h", "__checks(read(s, n))", 107 },
};
CORDON_SAME_TYPE(memchr_inv, void *, const void *, int, size_t);
static void enter_memchr_inv(struct cordon_call *call)
{
	const void *s = (const void *)call->args[0];
	size_t n = (size_t)call->args[2];

	cordon_need_read(call, s, n, &clauses_memchr_inv[1]);
}

const struct cordon_contract cordon_import_memchr_inv = {
	.name = "memchr_inv",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_memchr_inv[0],
	.enter = enter_memchr_inv,
};

/* ---- bcmp ---- */
static const struct cordon_clause clauses_bcmp[] = {
	{ "bcmp", "specs/linux/string.own.h", "bcmp", 108 },
	{ "bcmp", "specs/linux/string.own.h", "__checks(read(a, n))", 108 },
	{ "bcmp", "specs/linux/string.own.h", "__checks(read(b, n))", 108 },
};
CORDON_SAME_TYPE(bcmp, int, const void *, const void *, __kernel_size_t);
CORDON_IN_REGISTERS(__kernel_size_t, 8);
static void enter_bcmp(struct cordon_call *call)
{
	const void *a = (const void *)call->args[0];
	const void *b = (const void *)call->args[1];
	__kernel_size_t n = (__kernel_size_t)call->args[2];

	cordon_need_read(call, a, n, &clauses_bcmp[1]);
	cordon_need_read(call, b, n, &clauses_bcmp[2]);
}

const struct cordon_contract cordon_import_bcmp = {
	.name = "bcmp",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_bcmp[0],
	.enter = enter_bcmp,
};

/* ---- memparse ---- */
static const struct cordon_clause clauses_memparse[] = {
	{ "memparse", "specs/linux/string.own.h", "memparse", 109 },
	{ "memparse", "specs/linux/string.own.h", "__checks(string(ptr))", 110 },
	{ "memparse", "specs/linux/string.own.h", "__checks_if(retptr, write(retptr, sizeof(*retptr)))", 111 },
};
CORDON_SAME_TYPE(memparse, unsigned long long, const char *, char **);
static void enter_memparse(struct cordon_call *call)
{
	const char *ptr = (const char *)call->args[0];
	char **retptr = (char **)call->args[1];

	cordon_need_string(call, ptr, &clauses_memparse[1]);
	if (retptr) {
		cordon_need_write(call, retptr, sizeof(*retptr), &clauses_memparse[2]);
	}
}

const struct cordon_contract cordon_import_memparse = {
	.name = "memparse",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_memparse[0],
	.enter = enter_memparse,
};

/* ---- get_options ---- */
static const struct cordon_clause clauses_get_options[] = {
	{ "get_options", "specs/linux/string.own.h", "get_options", 112 },
	{ "get_options", "specs/linux/string.own.h", "__checks(string(str))", 113 },
	{ "get_options", "specs/linux/string.own.h", "__requires(nints > 0)", 114 },
	{ "get_options", "specs/linux/string.own.h", "__checks(write(ints, nints * sizeof(*ints)))", 115 },
};
CORDON_SAME_TYPE(get_options, char *, const char *, int, int *);
static void enter_get_options(struct cordon_call *call)
{
	const char *str = (const char *)call->args[0];
	int nints = (int)call->args[1];
	int *ints = (int *)call->args[2];

	cordon_need_string(call, str, &clauses_get_options[1]);
	cordon_require(call, nints > 0, &clauses_get_options[2]);
	cordon_need_write(call, ints, nints * sizeof(*ints), &clauses_get_options[3]);
}

const struct cordon_contract cordon_import_get_options = {
	.name = "get_options",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_get_options[0],
	.enter = enter_get_options,
};

/* ---- kfree_const ---- */
static const struct cordon_clause clauses_kfree_const[] = {
	{ "kfree_const", "specs/linux/string.own.h", "kfree_const", 119 },
	{ "kfree_const", "specs/linux/string.own.h", "__revokes_if(!ZERO_OR_NULL_PTR(x), alloc(x, 0, kfree))", 120 },
};
CORDON_SAME_TYPE(kfree_const, void, const void *);
static void enter_kfree_const(struct cordon_call *call)
{
	const void *x = (const void *)call->args[0];

	if (!ZERO_OR_NULL_PTR(x)) {
		cordon_lose_alloc(call, x, 0, &cordon_release_kfree, &clauses_kfree_const[1]);
	}
}

const struct cordon_contract cordon_import_kfree_const = {
	.name = "kfree_const",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_kfree_const[0],
	.enter = enter_kfree_const,
};

/* ---- kmemdup_nul ---- */
static const struct cordon_clause clauses_kmemdup_nul[] = {
	{ "kmemdup_nul", "specs/linux/string.own.h", "kmemdup_nul", 121 },
	{ "kmemdup_nul", "specs/linux/string.own.h", "__checks_if(s, read(s, len))", 122 },
	{ "kmemdup_nul", "specs/linux/string.own.h", "__returns_if(ret, alloc(ret, len + 1, kfree))", 123 },
};
CORDON_SAME_TYPE(kmemdup_nul, char *, const char *, size_t, gfp_t);
static void enter_kmemdup_nul(struct cordon_call *call)
{
	const char *s = (const char *)call->args[0];
	size_t len = (size_t)call->args[1];

	if (s) {
		cordon_need_read(call, s, len, &clauses_kmemdup_nul[1]);
	}
}

static void leave_kmemdup_nul(struct cordon_call *call)
{
	size_t len = (size_t)call->args[1];
	char *ret = (char *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, len + 1, cordon_releases_kfree, CORDON_TYPE(ret), &clauses_kmemdup_nul[2]);
	}
}

const struct cordon_contract cordon_import_kmemdup_nul = {
	.name = "kmemdup_nul",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_kmemdup_nul[0],
	.enter = enter_kmemdup_nul,
	.leave = leave_kmemdup_nul,
};

/* ---- memdup_user ---- */
static const struct cordon_clause clauses_memdup_user[] = {
	{ "memdup_user", "specs/linux/string.own.h", "memdup_user", 124 },
	{ "memdup_user", "specs/linux/string.own.h", "__runs_in(process)", 125 },
	{ "memdup_user", "specs/linux/string.own.h", "__opaque(src)", 126 },
	{ "memdup_user", "specs/linux/string.own.h", "__returns_if(!IS_ERR(ret), alloc(ret, len, kfree, kvfree))", 127 },
};
CORDON_SAME_TYPE(memdup_user, void *, const void *, size_t);
static void enter_memdup_user(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_memdup_user[1]);
}

static void leave_memdup_user(struct cordon_call *call)
{
	size_t len = (size_t)call->args[1];
	void *ret = (void *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_alloc(call, 0, ret, len, cordon_releases_kfree__kvfree, CORDON_TYPE(ret), &clauses_memdup_user[3]);
	}
}

const struct cordon_contract cordon_import_memdup_user = {
	.name = "memdup_user",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_memdup_user[0],
	.enter = enter_memdup_user,
	.leave = leave_memdup_user,
};

/* ---- memdup_user_nul ---- */
static const struct cordon_clause clauses_memdup_user_nul[] = {
	{ "memdup_user_nul", "specs/linux/string.own.h", "memdup_user_nul", 128 },
	{ "memdup_user_nul", "specs/linux/string.own.h", "__runs_in(process)", 129 },
	{ "memdup_user_nul", "specs/linux/string.own.h", "__opaque(src)", 130 },
	{ "memdup_user_nul", "specs/linux/string.own.h", "__returns_if(!IS_ERR(ret), alloc(ret, len + 1, kfree))", 131 },
};
CORDON_SAME_TYPE(memdup_user_nul, void *, const void *, size_t);
static void enter_memdup_user_nul(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_memdup_user_nul[1]);
}

static void leave_memdup_user_nul(struct cordon_call *call)
{
	size_t len = (size_t)call->args[1];
	void *ret = (void *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_alloc(call, 0, ret, len + 1, cordon_releases_kfree, CORDON_TYPE(ret), &clauses_memdup_user_nul[3]);
	}
}

const struct cordon_contract cordon_import_memdup_user_nul = {
	.name = "memdup_user_nul",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_memdup_user_nul[0],
	.enter = enter_memdup_user_nul,
	.leave = leave_memdup_user_nul,
};

/* ---- strndup_user ---- */
static const struct cordon_clause clauses_strndup_user[] = {
	{ "strndup_user", "specs/linux/string.own.h", "strndup_user", 132 },
	{ "strndup_user", "specs/linux/string.own.h", "__runs_in(process)", 133 },
	{ "strndup_user", "specs/linux/string.own.h", "__opaque(s)", 134 },
	{ "strndup_user", "specs/linux/string.own.h", "__returns_if(!IS_ERR(ret), alloc(ret, strlen(ret) + 1, kfree))", 135 },
};
CORDON_SAME_TYPE(strndup_user, char *, const char *, long);
static void enter_strndup_user(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_strndup_user[1]);
}

static void leave_strndup_user(struct cordon_call *call)
{
	char *ret = (char *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_alloc(call, 0, ret, strlen(ret) + 1, cordon_releases_kfree, CORDON_TYPE(ret), &clauses_strndup_user[3]);
	}
}

const struct cordon_contract cordon_import_strndup_user = {
	.name = "strndup_user",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_strndup_user[0],
	.enter = enter_strndup_user,
	.leave = leave_strndup_user,
};

/* ---- simple_strtoul ---- */
static const struct cordon_clause clauses_simple_strtoul[] = {
	{ "simple_strtoul", "specs/linux/string.own.h", "simple_strtoul", 142 },
	{ "simple_strtoul", "specs/linux/string.own.h", "__checks(string(cp))", 142 },
	{ "simple_strtoul", "specs/linux/string.own.h", "__checks_if(endp, write(endp, sizeof(*endp)))", 142 },
};
CORDON_SAME_TYPE(simple_strtoul, unsigned long, const char *, char **, unsigned int);
static void enter_simple_strtoul(struct cordon_call *call)
{
	const char *cp = (const char *)call->args[0];
	char **endp = (char **)call->args[1];

	cordon_need_string(call, cp, &clauses_simple_strtoul[1]);
	if (endp) {
		cordon_need_write(call, endp, sizeof(*endp), &clauses_simple_strtoul[2]);
	}
}

const struct cordon_contract cordon_import_simple_strtoul = {
	.name = "simple_strtoul",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_simple_strtoul[0],
	.enter = enter_simple_strtoul,
};

/* ---- simple_strtoull ---- */
static const struct cordon_clause clauses_simple_strtoull[] = {
	{ "simple_strtoull", "specs/linux/string.own.h", "simple_strtoull", 143 },
	{ "simple_strtoull", "specs/linux/string.own.h", "__checks(string(cp))", 143 },
	{ "simple_strtoull", "specs/linux/string.own.h", "__checks_if(endp, write(endp, sizeof(*endp)))", 143 },
};
CORDON_SAME_TYPE(simple_strtoull, unsigned long long, const char *, char **, unsigned int);
static void enter_simple_strtoull(struct cordon_call *call)
{
	const char *cp = (const char *)call->args[0];
	char **endp = (char **)call->args[1];

	cordon_need_string(call, cp, &clauses_simple_strtoull[1]);
	if (endp) {
		cordon_need_write(call, endp, sizeof(*endp), &clauses_simple_strtoull[2]);
	}
}

const struct cordon_contract cordon_import_simple_strtoull = {
	.name = "simple_strtoull",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_simple_strtoull[0],
	.enter = enter_simple_strtoull,
};

/* ---- simple_strtol ---- */
static const struct cordon_clause clauses_simple_strtol[] = {
	{ "simple_strtol", "specs/linux/string.own.h", "simple_strtol", 144 },
	{ "simple_strtol", "specs/linux/string.own.h", "__checks(string(cp))", 144 },
	{ "simple_strtol", "specs/linux/string.own.h", "__checks_if(endp, write(endp, sizeof(*endp)))", 144 },
};
CORDON_SAME_TYPE(simple_strtol, long, const char *, char **, unsigned int);
static void enter_simple_strtol(struct cordon_call *call)
{
	const char *cp = (const char *)call->args[0];
	char **endp = (char **)call->args[1];

	cordon_need_string(call, cp, &clauses_simple_strtol[1]);
	if (endp) {
		cordon_need_write(call, endp, sizeof(*endp), &clauses_simple_strtol[2]);
	}
}

const struct cordon_contract cordon_import_simple_strtol = {
	.name = "simple_strtol",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_simple_strtol[0],
	.enter = enter_simple_strtol,
};

/* ---- simple_strtoll ---- */
static const struct cordon_clause clauses_simple_strtoll[] = {
	{ "simple_strtoll", "specs/linux/string.own.h", "simple_strtoll", 145 },
	{ "simple_strtoll", "specs/linux/string.own.h", "__checks(string(cp))", 145 },
	{ "simple_strtoll", "specs/linux/string.own.h", "__checks_if(endp, write(endp, sizeof(*endp)))", 145 },
};
CORDON_SAME_TYPE(simple_strtoll, long long, const char *, char **, unsigned int);
static void enter_simple_strtoll(struct cordon_call *call)
{
	const char *cp = (const char *)call->args[0];
	char **endp = (char **)call->args[1];

	cordon_need_string(call, cp, &clauses_simple_strtoll[1]);
	if (endp) {
		cordon_need_write(call, endp, sizeof(*endp), &clauses_simple_strtoll[2]);
	}
}

const struct cordon_contract cordon_import_simple_strtoll = {
	.name = "simple_strtoll",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_simple_strtoll[0],
	.enter = enter_simple_strtoll,
};

