/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

CAPSET(thing_caps)(struct thing *thing)
	__includes(ref(thing));
int thing_add(struct thing *thing)
	__checks(thing_caps(&thing->part));	/* expect 22 error: incompatible pointer types passing 'struct thing_part *' to parameter of type 'struct thing *' [clang] */
