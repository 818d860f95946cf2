/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void *thing_array(size_t n, size_t size)
	__returns_if(ret, alloc(ret, n * size, thing_free));
void thing_free(const void *p)
	__revokes(alloc(p, 0, thing_free));
