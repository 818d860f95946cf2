/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__chekcs(ref(thing));	/* expect 2 error: expected function body after function declarator; did you mean '__checks'? [clang] */
