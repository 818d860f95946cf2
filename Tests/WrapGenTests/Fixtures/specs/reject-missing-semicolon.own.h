/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__checks(ref(thing))	/* expect 22 error: expected ';' after top level declarator [clang] */
void thing_del(struct thing *thing)
	__checks(ref(thing));
