/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_fill(struct thing *thing, const void *bytes, size_t size)
	__checks(ref(thing))
	__checks(read(bytes, size));
void thing_free(const void *p)
	__transfers(write(p, 8));
