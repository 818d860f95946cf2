/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int CALLBACK(thing_ops, open)(struct thing *thing)	/* expect 5 warning: no clause registers a function under 'thing_ops.open': '__registers(f, thing_ops.open)' [unused-contract] */
	__faults(-1);
