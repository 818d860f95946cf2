/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

DATA(things_offline);	/* expect 1 error: use of undeclared identifier 'things_offline' [clang] */
