/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

WRITABLE(thing, counts);	/* expect 1 error: 'struct thing' has no member 'counts'; did you mean 'count'? [unknown-member] */
