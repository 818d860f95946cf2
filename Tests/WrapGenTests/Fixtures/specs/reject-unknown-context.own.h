/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__checks(ref(thing))
	__runs_in(process, softrig);	/* expect 21 error: no context 'softrig'; there are process, softirq, hardirq [unknown-context] */
