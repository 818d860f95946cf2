/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

LEAF(thing_free);
VALUE(thing_wake);
DATA(things_online)
	__grants(write(&things_online, sizeof(things_online)));
void thing_print(const char *format, ...)
	__checks(string(format));
