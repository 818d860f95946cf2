/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_hidden(struct thing *thing)	/* expect 6 error: this kernel declares 'thing_hidden' but does not export it [unexported-function] */
	__checks(ref(thing));
