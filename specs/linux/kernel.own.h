/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_KERNEL_H
#define OWN_KERNEL_H
#include <linux/kernel.h>
#include <linux/version.h>
#include <linux/string_helpers.h>
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
#endif
