/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__checks(thing);	/* expect 11 error: 'thing' is no right; write 'name(operands)' [clause-form] */
