/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__checks(ref(thing))
	__faults(-1);	/* expect 2 error: '__faults' belongs to callbacks: it is what the kernel is told [misplaced-verb] */
void thing_del(struct thing *thing)
	__checks(ref(thing))
	__ensures(thing);	/* expect 2 error: '__ensures' belongs to callbacks: it is what the kernel finds when the driver has returned [misplaced-verb] */
