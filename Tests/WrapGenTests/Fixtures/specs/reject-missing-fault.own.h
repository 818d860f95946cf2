/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int CALLBACK(thing_ops, open)(struct thing *thing)	/* expect 5 error: 'thing_ops.open' does not say what the kernel is told when the driver is dead: '__faults(value)' [missing-fault] */
	__runs_in(process);
int thing_add(struct thing *thing)
	__checks(ref(thing))
	__registers(thing->ops, thing_ops);
