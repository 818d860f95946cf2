/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__checks(ref(thing))
	__pins_if(!ret, ref(thing), thing_del());	/* expect 30 error: 'thing_del' has 0 arguments here and 1 in '__unpins': they never meet [unpaired-inverse] */
void thing_del(struct thing *thing)
	__checks(ref(thing))
	__unpins(thing_del(thing));	/* expect 11 error: 'thing_del' has 1 arguments here and 0 in '__pins': they never meet [unpaired-inverse] */
