/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_wake(struct thing *thing);	/* expect 6 warning: the prototype of 'thing_wake' has no clause: it is no contract, and drivers that import it stay out [silent-prototype] */
void thing_print(const char *format, ...)
	__checks(string(format));
