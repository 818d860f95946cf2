/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__checks(ref(thing))
	__pins(ref(thing), thing_dell(thing));	/* expect 21 error: nothing declares a function or set 'thing_dell' [clang] */
