/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_request(u32 number, thing_handler_t handler, void *cookie)	/* expect 5 error: conflicting types for 'thing_request' (on 6.12.0-test) [clang] */
	__opaque(handler)
	__opaque(cookie);
