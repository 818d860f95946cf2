/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

DIRECT(thing_wake);	/* expect 1 error: 'thing_wake' takes the pointer 'thing', and DIRECT checks nothing; write its contract [direct-pointer] */
DIRECT(thing_alloc);	/* expect 1 error: 'thing_alloc' returns a pointer, and DIRECT checks nothing; write its contract [direct-pointer] */
DIRECT(thing_print);	/* expect 1 error: 'thing_print' takes any arguments, and DIRECT checks nothing; write its contract [direct-pointer] */
LEAF(thing_free);
LEAF(thing_del);	/* expect 1 error: 'thing_del' takes the pointer 'thing', and LEAF checks nothing; write its contract [direct-pointer] */
