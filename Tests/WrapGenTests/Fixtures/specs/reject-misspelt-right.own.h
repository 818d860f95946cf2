/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__checks(reff(thing));	/* expect 11 error: no right and no set 'reff'; did you mean 'ref'? [unknown-right] */
