/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

CAPSET(thing_caps)(struct thing *thing)	/* expect 1 warning: no clause names the set 'thing_caps' [unused-set] */
	__includes(ref(thing));
