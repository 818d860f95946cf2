/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_wake(struct thing *thing);	/* expect 6 warning: the prototype of 'thing_wake' has no clause: it is no contract, and drivers that import it stay out [silent-prototype] */
	__checks(ref(thing));	/* expect 2 error: this clause stands behind a ';' and belongs to no declaration [lost-clause] */
int thing_add(struct thing *thing __checks(ref(thing)));	/* expect 35 error: this clause stands inside the parameter list; clauses stand behind its ')' [lost-clause] */
