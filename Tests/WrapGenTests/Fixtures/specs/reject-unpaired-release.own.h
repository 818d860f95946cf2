/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void *thing_alloc(size_t size)
	__returns_if(ret, alloc(ret, size, thing_free));	/* expect 37 error: no contract takes the right that 'thing_free' frees: '__revokes(alloc(p, n, thing_free))' [unpaired-release] */
