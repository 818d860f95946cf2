/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_fill(struct thing *thing, const void *bytes, size_t size)
	__checks(ref(thing))
	__checks(write(bytes, size));	/* expect 17 error: 'thing_fill' takes 'bytes' as const; it only reads there: 'read(bytes, n)' [const-pointer] */
