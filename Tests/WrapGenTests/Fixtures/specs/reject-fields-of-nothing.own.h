/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

WRITABLE(thing, count);
int thing_add(struct thing *thing)
	__checks(fields(&thing->part));	/* expect 18 error: there is no line 'WRITABLE(thing_part, member)' [unknown-group] */
