/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void *(thing_alloc)(size_t size)
	__runs_in(process, softirq)
	__returns_if(ret, alloc(ret, size, thing_free));
void thing_free(const void *p)
	__revokes_if(p, alloc(p, 0, thing_free));
