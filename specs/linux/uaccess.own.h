/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_UACCESS_H
#define OWN_UACCESS_H
#include <linux/uaccess.h>
#include <ownership.h>

/* The user's side is looked after by the kernel; ours must be the driver's. */
unsigned long (_copy_from_user)(void *to, const void __user *from, unsigned long n)
	__checks(write(to, n))
	__opaque(from);
unsigned long (_copy_to_user)(void __user *to, const void *from, unsigned long n)
	__opaque(to)
	__checks(read(from, n));
#endif
