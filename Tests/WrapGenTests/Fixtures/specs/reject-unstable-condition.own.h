/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

WRITABLE(thing, count);
int thing_add(struct thing *thing)
	__checks(ref(thing))
	__grants_if(thing->count > 3, fields(thing));	/* expect 14 error: the driver may write 'thing.count' and so decide what it gains; check the value in another clause ('__requires'), or rest the condition on what the kernel alone writes [unstable-condition] */
