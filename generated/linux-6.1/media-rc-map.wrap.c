/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <media/rc-map.own.h>
#include "wrap.h"

/* ---- rc_map_register ---- */
static const struct cordon_clause clauses_rc_map_register[] = {
	{ "rc_map_register", "specs/media/rc-map.own.h", "rc_map_register", 8 },
	{ "rc_map_register", "specs/media/rc-map.own.h", "__runs_in(process)", 9 },
	{ "rc_map_register", "specs/media/rc-map.own.h", "__checks(string(map->map.name))", 10 },
	{ "rc_map_register", "specs/media/rc-map.own.h", "__checks(read(map->map.scan, map->map.size * sizeof(*map->map.scan)))", 11 },
	{ "rc_map_register", "specs/media/rc-map.own.h", "__transfers(write(map, sizeof(*map)))", 12 },
	{ "rc_map_register", "specs/media/rc-map.own.h", "__grants(ref(map))", 13 },
	{ "rc_map_register", "specs/media/rc-map.own.h", "__pins(read(map->map.scan, map->map.size * sizeof(*map->map.scan)), rc_map_unregister(map))", 14 },
};
CORDON_SAME_TYPE(rc_map_register, int, struct rc_map_list *);
static void enter_rc_map_register(struct cordon_call *call)
{
	struct rc_map_list *map = (struct rc_map_list *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_rc_map_register[1]);
	cordon_need_string(call, map->map.name, &clauses_rc_map_register[2]);
	cordon_need_read(call, map->map.scan, map->map.size * sizeof(*map->map.scan), &clauses_rc_map_register[3]);
	cordon_lose_write(call, map, sizeof(*map), &clauses_rc_map_register[4]);
}

static void leave_rc_map_register(struct cordon_call *call)
{
	struct rc_map_list *map = (struct rc_map_list *)call->args[0];

	cordon_gain_ref(call, 0, map, 0, CORDON_TYPE(map), &clauses_rc_map_register[5]);
	{
		const u64 arguments[6] = { (u64)(map) };
	
		cordon_pin(call, &cordon_inverse_rc_map_unregister, arguments, NULL, 0, &clauses_rc_map_register[6]);
	}
}

const struct cordon_contract cordon_import_rc_map_register = {
	.name = "rc_map_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_rc_map_register[0],
	.enter = enter_rc_map_register,
	.leave = leave_rc_map_register,
};

/* ---- rc_map_unregister ---- */
static const struct cordon_clause clauses_rc_map_unregister[] = {
	{ "rc_map_unregister", "specs/media/rc-map.own.h", "rc_map_unregister", 15 },
	{ "rc_map_unregister", "specs/media/rc-map.own.h", "__runs_in(process)", 16 },
	{ "rc_map_unregister", "specs/media/rc-map.own.h", "__checks(ref(map))", 17 },
	{ "rc_map_unregister", "specs/media/rc-map.own.h", "__unpins(rc_map_unregister(map))", 18 },
	{ "rc_map_unregister", "specs/media/rc-map.own.h", "__revokes(ref(map))", 19 },
	{ "rc_map_unregister", "specs/media/rc-map.own.h", "__returns(write(map, sizeof(*map)))", 20 },
};
CORDON_SAME_TYPE(rc_map_unregister, void, struct rc_map_list *);
static void enter_rc_map_unregister(struct cordon_call *call)
{
	struct rc_map_list *map = (struct rc_map_list *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_rc_map_unregister[1]);
	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_rc_map_unregister[2]);
	{
		const u64 arguments[6] = { (u64)(map) };
	
		cordon_end(call, &cordon_inverse_rc_map_unregister, arguments, 1, &clauses_rc_map_unregister[3]);
	}
	cordon_lose_ref(call, map, CORDON_TYPE(map), &clauses_rc_map_unregister[4]);
}

static void leave_rc_map_unregister(struct cordon_call *call)
{
	struct rc_map_list *map = (struct rc_map_list *)call->args[0];

	cordon_gain_write(call, 0, map, sizeof(*map), CORDON_TYPE(map), &clauses_rc_map_unregister[5]);
}

const struct cordon_contract cordon_import_rc_map_unregister = {
	.name = "rc_map_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_rc_map_unregister[0],
	.enter = enter_rc_map_unregister,
	.leave = leave_rc_map_unregister,
};

