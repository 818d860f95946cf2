/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int CALLBACK(thing_ops, open)(struct thing *thing)
	__faults(thing);	/* expect 11 error: incompatible pointer to integer conversion passing 'struct thing *' to parameter of type 'int' [clang] */
