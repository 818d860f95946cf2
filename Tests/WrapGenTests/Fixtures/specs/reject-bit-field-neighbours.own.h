/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

WRITABLE(thing, ready);	/* expect 1 error: 'ready' is a bit-field, and whoever stores to it may change its neighbour 'broken'; list it as WRITABLE too, or waive this with the reason why it is harmless [bit-field-neighbours] */
int thing_add(struct thing *thing)
	__checks(fields(thing));
