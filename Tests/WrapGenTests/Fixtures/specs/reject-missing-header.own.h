/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

#include <linux/nothing.h>	/* expect 10 error: 'linux/nothing.h' file not found [clang] */
