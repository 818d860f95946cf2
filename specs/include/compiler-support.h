/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Symbols that modules import and no kernel header declares under the flags specs are read with: calls that
 * the compiler or the kernel's fortified string functions put in.
 */
#ifndef COMPILER_SUPPORT_H
#define COMPILER_SUPPORT_H
#include <linux/types.h>
#include <ownership.h>

/* A fortified string function found its bounds broken; BUG() in the kernel's text. */
void fortify_panic(const char *name)
	__violates;
void __fortify_panic(const u8 reason, const size_t avail, const size_t size)
	__violates;
/* panic() for the machine; here it is the driver's own stack that is broken. */
void __stack_chk_fail(void)
	__violates;
#endif
