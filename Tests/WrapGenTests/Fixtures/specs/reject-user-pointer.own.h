/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

long thing_from_user(struct thing *thing, const void __user *from, size_t size)
	__checks(ref(thing))
	__checks(read(from, size));	/* expect 16 error: 'from' of 'thing_from_user' is __user, an address in a process; 'read' is about the kernel's memory: '__opaque(from)' [user-pointer] */
