/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

WRITABLE(thing, count);
int thing_add(struct thing *thing)
	__checks(ref(thing))
	__requires(thing->count < 8)
	__grants_if(thing->count > 3, fields(thing))
	__grants_if(thing->number, ref(&thing->part));
