/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_request(u32 number, thing_handler_t handler, void *cookie)	/* expect 5 error: 'thing_request' takes the function 'handler' and no clause registers it: '__registers(handler, contract)' [unregistered-function] */
	__opaque(cookie);
