/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_wake(struct thing *thing)
	__checks(write(thing, sizeof(thing)));	/* expect 24 error: that is the size of the pointer itself; of what it points to: 'sizeof(*thing)' [suspicious-size] */
void thing_del(struct thing *thing)
	__checks(write(thing, -1));	/* expect 24 error: -1 is no number of bytes [suspicious-size] */
