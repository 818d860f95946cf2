/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

CAPSET(thing_caps)(struct thing *thing)
	__includes(ref(thing))
	__includes(fields(thing))
	__includes_for((u32 i = 0; i < thing->count; i++), write(&thing->letters[i], 1));
WRITABLE(thing, count);
WRITABLE(thing, part.state);
WRITABLE(thing, ready, setup);
WRITABLE(thing, broken, setup);
USABLE(thing, part);
CALLABLE(thing, destructor);

int thing_add(struct thing *thing)
	__checks(ref(thing))
	__registers(thing->ops, thing_ops)
	__transfers(fields(thing, setup))
	__pins_if(!ret, ref(thing), thing_del(thing));
void thing_del(struct thing *thing)
	__checks(ref(thing))
	__unpins(thing_del(thing));
int thing_request(u32 number, thing_handler_t handler, void *cookie)
	__registers(handler, thing_handler_t)
	__opaque(cookie)
	__pins_if(!ret, irq(number), thing_release(number, cookie));
void thing_release(u32 number, void *cookie)
	__unpins(thing_release(number, cookie));
void thing_lock(struct thing *thing)
	__checks(ref(thing))
	__takes(thing, thing_unlock(thing));
void thing_unlock(struct thing *thing)
	__drops(thing_unlock(thing));

int CALLBACK(thing_ops, open)(struct thing *thing)
	__principal(thing) __runs_in(process)
	__transfers(thing_caps(thing))
	__ensures_if(ret, thing)
	__faults(-1);
void CALLBACK(thing_ops, close)(struct thing *thing)
	__principal(thing)
	__faults((thing_wake(thing), 0));
int CONTRACT(thing_handler_t)(int number, void *cookie)
	__principal(cookie) __faults(0);
