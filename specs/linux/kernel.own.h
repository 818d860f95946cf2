/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_KERNEL_H
#define OWN_KERNEL_H
#include <linux/kernel.h>
#include <linux/version.h>
#include <linux/string_helpers.h>
#include <linux/ctype.h>
#include <linux/gcd.h>
#include <linux/lcm.h>
#include <linux/sort.h>
#include <linux/capability.h>
#include <linux/kmod.h>
#include <linux/ratelimit.h>
#include <linux/printk.h>
#include <linux/cc_platform.h>
#include <ownership.h>

int snprintf(char *buf, size_t size, const char *fmt, ...)
	__checks_if(size, write(buf, size))
	__checks(format(fmt, 3));
/* As long as what would be printed, by a first run into nothing. */
unsigned long own_printed(const char *format, unsigned int first);
int sprintf(char *buf, const char *fmt, ...)
	__checks(format(fmt, 2))
	__checks(write(buf, own_printed(fmt, 2) + 1));
int scnprintf(char *buf, size_t size, const char *fmt, ...)
	__checks_if(size, write(buf, size))
	__checks(format(fmt, 3));
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 8, 0)
void string_get_size(u64 size, u64 blk_size, enum string_size_units units, char *buf, int len)
	__checks_if(len > 0, write(buf, len));
#else
int string_get_size(u64 size, u64 blk_size, const enum string_size_units units, char *buf, int len)
	__checks_if(len > 0, write(buf, len));
#endif

/* ---- variadic: checked, then the arguments go on untouched ---- */
char *kasprintf(gfp_t gfp, const char *fmt, ...)
	__checks(format(fmt, 2))
	__returns_if(ret, alloc(ret, strlen(ret) + 1, kfree));
DIRECT(hex_to_bin);
int hex2bin(u8 *dst, const char *src, size_t count)
	__checks_if(count, write(dst, count))
	__checks_if(count, read(src, 2 * count));
char *bin2hex(char *dst, const void *src, size_t count)
	__checks_if(count, write(dst, 2 * count))
	__checks_if(count, read(src, count));
int hex_dump_to_buffer(const void *buf, size_t len, int rowsize, int groupsize, char *linebuf, size_t linebuflen, bool ascii)
	__checks(read(buf, min_t(size_t, len, rowsize == 32 ? 32 : 16)))
	__checks_if(linebuflen, write(linebuf, linebuflen));
DATA(hex_asc);
DATA(hex_asc_upper);
DATA(_ctype);
DIRECT(int_sqrt);
DIRECT(gcd);
DIRECT(lcm);

/* The comparison is the driver's, and is called from here; so may be the exchange. */
typedef int (*own_compare_t)(const void *a, const void *b);
void sort(void *base, size_t num, size_t size, cmp_func_t cmp_func, swap_func_t swap_func)
	__checks_if(num, write(base, num * size))
	__calls(cmp_func, own_compare_t)
	__requires(!swap_func)
	__opaque(swap_func);
int CONTRACT(own_compare_t)(const void *a, const void *b)
	__runs_in(hardirq) __faults(0);

bool capable(int cap)
	__runs_in(process)
	__requires(cap_valid(cap));
int __request_module(bool wait, const char *name, ...)
	__runs_in(process)
	__checks(format(name, 2));
/* The function's name is printed. */
int ___ratelimit(struct ratelimit_state *rs, const char *func)
	__checks(write(rs, sizeof(*rs)))
	__checks(string(func));
int __printk_ratelimit(const char *func)
	__checks(string(func));
/* Prints the stack of whoever calls. */
DIRECT(dump_stack);
DIRECT(cc_platform_has);
#endif
