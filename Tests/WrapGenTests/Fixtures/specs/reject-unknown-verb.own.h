/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__own("chcks:ref(thing)");	/* expect 2 error: no verb '__chcks' [unknown-verb] */
