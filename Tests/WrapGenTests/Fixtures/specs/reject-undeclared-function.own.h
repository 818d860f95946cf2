/* SPDX-License-Identifier: GPL-2.0-only */
#include <ownership.h>

struct thing;
void thing_wake(struct thing *thing)	/* expect 6 error: no kernel header that the specs include declares 'thing_wake', so nothing checks this prototype; include it [undeclared-function] */
	__checks(ref(thing));
