/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_del(struct thing *thing)
	__checks(ref(thing))
	__unpins(thing_del(thing));	/* expect 11 error: nothing begins this: no contract has '__pins(…, thing_del(…))' [unpaired-inverse] */
void thing_free(const void *p)
	__revokes_if(p, alloc(p, 0, thing_free));	/* expect 30 error: no contract gives what 'thing_free' frees: '__returns(alloc(ret, n, thing_free))' [unpaired-release] */
