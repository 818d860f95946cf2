/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_inline(struct thing *thing)
	__checks(ref(thing));	/* expect 2 error: the function is inline in this kernel, so this clause is lost; give it to what the inline calls [inline-function] */
