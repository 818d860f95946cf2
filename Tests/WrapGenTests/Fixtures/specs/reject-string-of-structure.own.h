/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_wake(struct thing *thing)
	__checks(string(thing));	/* expect 18 error: 'string' wants text; 'thing' points to 'struct thing' [operand-type] */
