/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_hidden(struct thing *thing)	/* expect 6 error: linux/things.h declares 'thing_hidden', but no module may import it: it is not exported [unexported-function] */
	__checks(ref(thing));
void thing_nowhere(void)	/* expect 6 error: no kernel given has a function or variable 'thing_nowhere' [unknown-function] */
	__violates;
