/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing, u32 flags)	/* expect 5 error: conflicting types for 'thing_add' [clang] */
	__checks(ref(thing));
