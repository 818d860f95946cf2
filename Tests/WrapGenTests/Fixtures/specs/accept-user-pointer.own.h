/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

long thing_from_user(struct thing *thing, const void __user *from, size_t size)
	__checks(ref(thing))
	__opaque(from);
