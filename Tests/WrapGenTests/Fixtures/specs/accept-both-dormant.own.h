/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

/* An inline function became an export, and an export became inline; one name is of the second kernel only. */
void thing_inline(struct thing *thing)
	__checks(ref(thing));	/* expect 2 note: 'thing_inline' is inline here: its contract is dormant (on 6.1.0-test) [dormant] */
void thing_wake(struct thing *thing)
	__checks(ref(thing));	/* expect 2 note: 'thing_wake' is inline here: its contract is dormant (on 6.12.0-test) [dormant] */
void __thing_check_failed(void)	/* expect 6 note: '__thing_check_failed' does not exist here: its contract is dormant (on 6.1.0-test) [dormant] */
	__violates;
