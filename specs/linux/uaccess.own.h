/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_UACCESS_H
#define OWN_UACCESS_H
#include <linux/uaccess.h>
#include <linux/thread_info.h>
#include <ownership.h>

/* The user's side is looked after by the kernel; ours must be the driver's. */
unsigned long (_copy_from_user)(void *to, const void __user *from, unsigned long n)
	__checks(write(to, n))
	__opaque(from);
unsigned long (_copy_to_user)(void __user *to, const void *from, unsigned long n)
	__opaque(to)
	__checks(read(from, n));

/* The hardened part of an inlined copy: the object, as the kernel sees it, must hold that many bytes. */
void __check_object_size(const void *ptr, unsigned long n, bool to_user)
	__checks(read(ptr, n));
#endif
