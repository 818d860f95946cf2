/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int CALLBACK(thing_ops, open)(struct thing *thing, int flags)	/* expect 5 error: the callback's prototype is not the one this kernel declares; the kernel's is 'int (struct thing *)' [callback-prototype] */
	__faults(-1);
