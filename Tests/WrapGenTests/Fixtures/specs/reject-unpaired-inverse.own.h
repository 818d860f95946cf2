/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__pins_if(!ret, ref(thing), thing_del(thing));	/* expect 30 error: nothing ends this: no contract has '__unpins(thing_del(…))' [unpaired-inverse] */
