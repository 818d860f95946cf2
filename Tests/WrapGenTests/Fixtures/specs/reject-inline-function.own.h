/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_inline(struct thing *thing)
	__checks(ref(thing));	/* expect 2 error: 'thing_inline' is inline: no driver imports it, and clang drops clauses behind a body; give the contract to what it calls [inline-function] */
