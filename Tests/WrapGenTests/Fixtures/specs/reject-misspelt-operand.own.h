/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_add(struct thing *thing)
	__checks(ref(thing))
	__checks_if(thing->count > 0,
		    write(thing,
			  sizeof(*thin)));	/* expect 14 error: use of undeclared identifier 'thin' [clang] */
