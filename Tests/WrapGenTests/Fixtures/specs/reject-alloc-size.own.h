/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void *thing_array(size_t n, size_t size)
	__returns_if(ret, alloc(ret, size, thing_free));	/* expect 31 error: linux/things.h says '__alloc_size(1, 2)': the size is 'n * size', not 'size' [alloc-size] */
void thing_free(const void *p)
	__revokes(alloc(p, 0, thing_free));
