/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

WRITABLE(thing, count, setup);
int thing_add(struct thing *thing)
	__checks(fields(thing, setpu));	/* expect 25 error: there is no line 'WRITABLE(thing, member, setpu)' [unknown-group] */
