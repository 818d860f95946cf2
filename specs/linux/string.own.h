/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_STRING_H
#define OWN_STRING_H
#include <linux/string.h>
#include <ownership.h>

void *(memcpy)(void *to, const void *from, size_t len)
	__checks(write(to, len))
	__checks(read(from, len));
void *(memmove)(void *to, const void *from, size_t len)
	__checks(write(to, len))
	__checks(read(from, len));
void *(memset)(void *s, int c, size_t n)
	__checks(write(s, n));
char *(strncpy)(char *dest, const char *src, __kernel_size_t count)
	__checks(write(dest, count))
	__checks(string(src));
ssize_t (strscpy)(char *dest, const char *src, size_t count)
	__checks(write(dest, count))
	__checks(string(src));
ssize_t (sized_strscpy)(char *dest, const char *src, size_t count)
	__checks(write(dest, count))
	__checks(string(src));
__kernel_size_t (strnlen)(const char *s, __kernel_size_t count)
	__checks(string(s));
char *(kstrdup)(const char *s, gfp_t gfp)
	__checks_if(s, string(s))
	__returns_if(ret, alloc(ret, strlen(s) + 1, kfree));
char *(kstrndup)(const char *s, size_t len, gfp_t gfp)
	__checks_if(s, string(s))
	__returns_if(ret, alloc(ret, strlen(ret) + 1, kfree));
void *(kmemdup)(const void *src, size_t len, gfp_t gfp)
	__checks(read(src, len))
	__returns_if(ret, alloc(ret, len, kfree));
__kernel_size_t (strlen)(const char *s)
	__checks(string(s));
int (strcmp)(const char *cs, const char *ct)
	__checks(string(cs)) __checks(string(ct));
int (strncmp)(const char *cs, const char *ct, __kernel_size_t count)
	__checks(string(cs)) __checks(string(ct));
int (memcmp)(const void *cs, const void *ct, size_t count)
	__checks(read(cs, count)) __checks(read(ct, count));
int __sysfs_match_string(const char *const *array, size_t n, const char *s)
	__checks_if(n != (size_t)-1, read(array, n * sizeof(*array)))
	__checks(string(s));
/* The end is cut off in place, and what comes back lies in it. */
char *(strim)(char *s)
	__checks(write(s, strlen(s) + 1));
char *(strchr)(const char *s, int c)
	__checks(string(s));

#endif
