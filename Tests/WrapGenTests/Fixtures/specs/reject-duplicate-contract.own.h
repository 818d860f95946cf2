/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__checks(ref(thing));
int thing_add(struct thing *thing)	/* expect 5 error: 'thing_add' has a contract already [duplicate-contract] */
	__runs_in(process);
