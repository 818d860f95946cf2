/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_wake(struct thing *thing)
	__checks(ref(thing))
	__requires(thing->count == 3 && thing->number != '=')
	__requires(thing->count = 3)	/* expect 13 error: '=' changes something; an operand only looks [operand-effect] */
	__requires(thing->count-- <= 3);	/* expect 13 error: '--' changes something; an operand only looks [operand-effect] */
