/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_awke(struct thing *thing)	/* expect 6 error: no kernel given has a function or variable 'thing_awke'; did you mean 'thing_wake'? [unknown-function] */
	__checks(ref(thing));
