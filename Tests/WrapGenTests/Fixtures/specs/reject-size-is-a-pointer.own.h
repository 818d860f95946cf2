/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__checks(write(thing, thing));	/* expect 24 error: incompatible pointer to integer conversion passing 'struct thing *' to parameter of type 'unsigned long long' [clang] */
