/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

DIRECT(thing_print);
VALUE(thing_wake);
DATA(things_online)
	__grants(write(&things_online, sizeof(things_online)));
void __thing_check_failed(void)	/* expect 6 note: this kernel has no '__thing_check_failed', its contract is dormant here [unexported-function] */
	__violates;
