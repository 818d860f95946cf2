/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

DATA(things_offline);	/* expect 1 error: no kernel given has a function or variable 'things_offline'; did you mean 'things_online'? [unknown-function] */
