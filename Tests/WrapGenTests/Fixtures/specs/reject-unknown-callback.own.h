/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int CALLBACK(thing_ops, opne)(struct thing *thing)	/* expect 5 error: 'struct thing_ops' has no member 'opne'; did you mean 'open'? [unknown-callback] */
	__faults(-1);
int CALLBACK(thing_obs, open)(struct thing *thing)	/* expect 5 error: this kernel has no 'struct thing_obs' [unknown-callback] */
	__faults(-1);
