/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__checks(ref(thing->count));	/* expect 15 error: 'ref' wants an address; 'thing->count' is 'unsigned int' [operand-type] */
