/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_awke(struct thing *thing)	/* expect 6 note: this kernel has no 'thing_awke', its contract is dormant here; did you mean 'thing_wake'? [unexported-function] */
	__checks(ref(thing));
