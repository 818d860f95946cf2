/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_STRING_H
#define OWN_STRING_H
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/version.h>
#include <linux/kstrtox.h>
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
void *kmemdup_noprof(const void *src, size_t len, gfp_t gfp)
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

/* ---- no size is given: what the source needs, or what stands there ---- */
char *(strcpy)(char *dest, const char *src)
	__checks(string(src))
	__checks(write(dest, strlen(src) + 1));
char *(strcat)(char *dest, const char *src)
	__checks(string(src)) __checks(string(dest))
	__checks(write(dest, strlen(dest) + strlen(src) + 1));
char *(strncat)(char *dest, const char *src, __kernel_size_t count)
	__checks(string(src)) __checks(string(dest))
	__checks(write(dest, strlen(dest) + strnlen(src, count) + 1));
size_t (strlcat)(char *dest, const char *src, __kernel_size_t count)
	__checks(string(src)) __checks(string(dest))
	__requires(strlen(dest) < count)
	__checks(write(dest, count));
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 8, 0)
size_t (strlcpy)(char *dest, const char *src, size_t size)
	__checks(string(src))
	__checks_if(size, write(dest, size));
ssize_t (strscpy_pad)(char *dest, const char *src, size_t count)
	__checks(write(dest, count))
	__checks(string(src));
#endif
/* These cut the text they walk over. */
char *(strsep)(char **s, const char *ct)
	__checks(write(s, sizeof(*s)))
	__checks(string(ct))
	__checks_if(*s, string(*s))
	__checks_if(*s, write(*s, strlen(*s) + 1));
char *(strreplace)(char *s, char old, char new)
	__checks(string(s))
	__checks(write(s, strlen(s) + 1));

/* ---- looked at ---- */
char *(strrchr)(const char *s, int c) __checks(string(s));
char *(strstr)(const char *s, const char *what) __checks(string(s)) __checks(string(what));
char *(strnstr)(const char *s, const char *what, size_t len) __checks(read(s, len)) __checks(string(what));
int (strcasecmp)(const char *s1, const char *s2) __checks(string(s1)) __checks(string(s2));
int (strncasecmp)(const char *s1, const char *s2, size_t n)
	__checks_if(n, string(s1)) __checks_if(n, string(s2));
__kernel_size_t (strspn)(const char *s, const char *accept) __checks(string(s)) __checks(string(accept));
__kernel_size_t (strcspn)(const char *s, const char *reject) __checks(string(s)) __checks(string(reject));
char *(strpbrk)(const char *s, const char *accept) __checks(string(s)) __checks(string(accept));
char *(skip_spaces)(const char *s) __checks(string(s));
bool (sysfs_streq)(const char *s1, const char *s2) __checks(string(s1)) __checks(string(s2));
int (match_string)(const char *const *array, size_t n, const char *string)
	__checks_if(n != (size_t)-1, read(array, n * sizeof(*array)))
	__checks(string(string));
void *(memchr)(const void *s, int c, __kernel_size_t n) __checks(read(s, n));
void *(memscan)(void *s, int c, __kernel_size_t n) __checks(read(s, n));
void *(memchr_inv)(const void *s, int c, size_t n) __checks(read(s, n));
int (bcmp)(const void *a, const void *b, __kernel_size_t n) __checks(read(a, n)) __checks(read(b, n));
unsigned long long (memparse)(const char *ptr, char **retptr)
	__checks(string(ptr))
	__checks_if(retptr, write(retptr, sizeof(*retptr)));
char *(get_options)(const char *str, int nints, int *ints)
	__checks(string(str))
	__requires(nints > 0)
	__checks(write(ints, nints * sizeof(*ints)));

/* ---- copies ---- */
/* A name in the kernel's own text would be left alone; the driver's are allocations. */
void kfree_const(const void *x)
	__revokes_if(!ZERO_OR_NULL_PTR(x), alloc(x, 0, kfree));
char *(kmemdup_nul)(const char *s, size_t len, gfp_t gfp)
	__checks_if(s, read(s, len))
	__returns_if(ret, alloc(ret, len + 1, kfree));
void *(memdup_user)(const void __user *src, size_t len)
	__runs_in(process)
	__opaque(src)
	__returns_if(!IS_ERR(ret), alloc(ret, len, kfree, kvfree));
void *(memdup_user_nul)(const void __user *src, size_t len)
	__runs_in(process)
	__opaque(src)
	__returns_if(!IS_ERR(ret), alloc(ret, len + 1, kfree));
char *(strndup_user)(const char __user *s, long n)
	__runs_in(process)
	__opaque(s)
	__returns_if(!IS_ERR(ret), alloc(ret, strlen(ret) + 1, kfree));

/* ---- numbers out of text: where the rest begins is told, and lies in the same text ---- */
#define SIMPLE(type, name) \
	type name(const char *cp, char **endp, unsigned int base) \
		__checks(string(cp)) \
		__checks_if(endp, write(endp, sizeof(*endp)))
SIMPLE(unsigned long, simple_strtoul);
SIMPLE(unsigned long long, simple_strtoull);
SIMPLE(long, simple_strtol);
SIMPLE(long long, simple_strtoll);
#endif
