/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__checks_if(thing->cuont, ref(thing));	/* expect 21 error: no member named 'cuont' in 'struct thing' [clang] */
