/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

WRITABLE(thing, ready);
WRITABLE(thing, broken);
WRITABLE(thing, late);
int thing_add(struct thing *thing)
	__checks(fields(thing));
