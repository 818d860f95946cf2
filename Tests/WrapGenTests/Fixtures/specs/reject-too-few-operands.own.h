/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__checks(write(thing));	/* expect 11 error: 'write' takes (pointer, number), not 1 operand [clause-form] */
