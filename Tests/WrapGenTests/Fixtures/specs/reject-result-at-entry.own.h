/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__checks_if(!ret, ref(thing));	/* expect 15 error: use of undeclared identifier 'ret'; it exists at exit only (returns, grants, pins, unpins, takes), and where something is returned [clang] */
