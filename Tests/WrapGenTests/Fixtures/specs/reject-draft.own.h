/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__draft	/* expect 2 error: 'thing_add' is a draft: read it against the kernel's code, then remove '__draft' [draft] */
	__checks(ref(thing));
DIRECT(thing_print) __draft;	/* expect 21 error: 'thing_print' is a draft: read it against the kernel's code, then remove '__draft' [draft] */
