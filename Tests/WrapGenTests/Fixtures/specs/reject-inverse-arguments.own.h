/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__checks(ref(thing))
	__pins_if(!ret, ref(thing), thing_del(thing->count));	/* expect 40 error: incompatible integer to pointer conversion passing 'u32' (aka 'unsigned int') to parameter of type 'struct thing *' [clang] */
void thing_del(struct thing *thing)
	__checks(ref(thing))
	__unpins(thing_del(thing));
