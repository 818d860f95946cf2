/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void *thing_alloc(size_t size)
	__returns_if(ret, alloc(ret, size));	/* expect 2 error: nothing frees this; name the functions that may: 'alloc(p, n, kfree)' [unpaired-release] */
