/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_wake(struct thing *thing)
	__registers(thing->ops, thing_ops);
int CALLBACK(thing_ops, open)(struct thing *thing)
	__faults();	/* expect 2 error: 'thing_ops.open' returns 'int'; say which value the kernel is told: '__faults(value)' [fault-value] */
void CALLBACK(thing_ops, close)(struct thing *thing)
	__faults(-1);	/* expect 2 error: 'thing_ops.close' returns nothing: '__faults()', or '__faults((action, 0))' [fault-value] */
