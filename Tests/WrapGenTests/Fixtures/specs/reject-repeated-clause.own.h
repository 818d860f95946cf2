/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_wake(struct thing *thing)
	__checks(ref(thing))
	__checks(ref(thing));	/* expect 2 error: '__checks(ref(thing))' is there already [repeated-clause] */
