/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)	/* expect 5 error: no clause of 'thing_add' mentions the pointer 'thing'; check it, or say '__opaque(thing)' [unmentioned-pointer] */
	__runs_in(process);
