/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_request(u32 number, thing_handler_t handler, void *cookie)
	__opaque(cookie)
	__registers(handler, thing_handler);	/* expect 23 error: no callback has the contract 'thing_handler'; did you mean 'thing_handler_t'? [unknown-contract] */
int CONTRACT(thing_handler_t)(int number, void *cookie)
	__faults(0);
