/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/uuid.own.h>
#include "wrap.h"

/* ---- uuid_null ---- */
static const struct cordon_clause clauses_uuid_null[] = {
	{ "uuid_null", "specs/linux/uuid.own.h", "uuid_null", 7 },
};
const struct cordon_contract cordon_import_uuid_null = {
	.name = "uuid_null",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_uuid_null[0],
};

/* ---- guid_null ---- */
static const struct cordon_clause clauses_guid_null[] = {
	{ "guid_null", "specs/linux/uuid.own.h", "guid_null", 8 },
};
const struct cordon_contract cordon_import_guid_null = {
	.name = "guid_null",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_guid_null[0],
};

/* ---- generate_random_uuid ---- */
static const struct cordon_clause clauses_generate_random_uuid[] = {
	{ "generate_random_uuid", "specs/linux/uuid.own.h", "generate_random_uuid", 9 },
	{ "generate_random_uuid", "specs/linux/uuid.own.h", "__checks(write(uuid, 16))", 9 },
};
CORDON_SAME_TYPE(generate_random_uuid, void, unsigned char *);
static void enter_generate_random_uuid(struct cordon_call *call)
{
	unsigned char *uuid = (unsigned char *)call->args[0];

	cordon_need_write(call, uuid, 16, &clauses_generate_random_uuid[1]);
}

const struct cordon_contract cordon_import_generate_random_uuid = {
	.name = "generate_random_uuid",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_generate_random_uuid[0],
	.enter = enter_generate_random_uuid,
};

/* ---- generate_random_guid ---- */
static const struct cordon_clause clauses_generate_random_guid[] = {
	{ "generate_random_guid", "specs/linux/uuid.own.h", "generate_random_guid", 10 },
	{ "generate_random_guid", "specs/linux/uuid.own.h", "__checks(write(guid, 16))", 10 },
};
CORDON_SAME_TYPE(generate_random_guid, void, unsigned char *);
static void enter_generate_random_guid(struct cordon_call *call)
{
	unsigned char *guid = (unsigned char *)call->args[0];

	cordon_need_write(call, guid, 16, &clauses_generate_random_guid[1]);
}

const struct cordon_contract cordon_import_generate_random_guid = {
	.name = "generate_random_guid",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_generate_random_guid[0],
	.enter = enter_generate_random_guid,
};

/* ---- uuid_gen ---- */
static const struct cordon_clause clauses_uuid_gen[] = {
	{ "uuid_gen", "specs/linux/uuid.own.h", "uuid_gen", 11 },
	{ "uuid_gen", "specs/linux/uuid.own.h", "__checks(write(u, sizeof(*u)))", 11 },
};
CORDON_SAME_TYPE(uuid_gen, void, uuid_t *);
static void enter_uuid_gen(struct cordon_call *call)
{
	uuid_t *u = (uuid_t *)call->args[0];

	cordon_need_write(call, u, sizeof(*u), &clauses_uuid_gen[1]);
}

const struct cordon_contract cordon_import_uuid_gen = {
	.name = "uuid_gen",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_uuid_gen[0],
	.enter = enter_uuid_gen,
};

/* ---- guid_gen ---- */
static const struct cordon_clause clauses_guid_gen[] = {
	{ "guid_gen", "specs/linux/uuid.own.h", "guid_gen", 12 },
	{ "guid_gen", "specs/linux/uuid.own.h", "__checks(write(u, sizeof(*u)))", 12 },
};
CORDON_SAME_TYPE(guid_gen, void, guid_t *);
static void enter_guid_gen(struct cordon_call *call)
{
	guid_t *u = (guid_t *)call->args[0];

	cordon_need_write(call, u, sizeof(*u), &clauses_guid_gen[1]);
}

const struct cordon_contract cordon_import_guid_gen = {
	.name = "guid_gen",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_guid_gen[0],
	.enter = enter_guid_gen,
};

/* ---- uuid_is_valid ---- */
static const struct cordon_clause clauses_uuid_is_valid[] = {
	{ "uuid_is_valid", "specs/linux/uuid.own.h", "uuid_is_valid", 13 },
	{ "uuid_is_valid", "specs/linux/uuid.own.h", "__checks(string(uuid))", 13 },
};
CORDON_SAME_TYPE(uuid_is_valid, bool, const char *);
static void enter_uuid_is_valid(struct cordon_call *call)
{
	const char *uuid = (const char *)call->args[0];

	cordon_need_string(call, uuid, &clauses_uuid_is_valid[1]);
}

const struct cordon_contract cordon_import_uuid_is_valid = {
	.name = "uuid_is_valid",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_uuid_is_valid[0],
	.enter = enter_uuid_is_valid,
};

/* ---- uuid_parse ---- */
static const struct cordon_clause clauses_uuid_parse[] = {
	{ "uuid_parse", "specs/linux/uuid.own.h", "uuid_parse", 14 },
	{ "uuid_parse", "specs/linux/uuid.own.h", "__checks(string(uuid))", 15 },
	{ "uuid_parse", "specs/linux/uuid.own.h", "__checks(write(u, sizeof(*u)))", 16 },
};
CORDON_SAME_TYPE(uuid_parse, int, const char *, uuid_t *);
static void enter_uuid_parse(struct cordon_call *call)
{
	const char *uuid = (const char *)call->args[0];
	uuid_t *u = (uuid_t *)call->args[1];

	cordon_need_string(call, uuid, &clauses_uuid_parse[1]);
	cordon_need_write(call, u, sizeof(*u), &clauses_uuid_parse[2]);
}

const struct cordon_contract cordon_import_uuid_parse = {
	.name = "uuid_parse",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_uuid_parse[0],
	.enter = enter_uuid_parse,
};

/* ---- guid_parse ---- */
static const struct cordon_clause clauses_guid_parse[] = {
	{ "guid_parse", "specs/linux/uuid.own.h", "guid_parse", 17 },
	{ "guid_parse", "specs/linux/uuid.own.h", "__checks(string(uuid))", 18 },
	{ "guid_parse", "specs/linux/uuid.own.h", "__checks(write(u, sizeof(*u)))", 19 },
};
CORDON_SAME_TYPE(guid_parse, int, const char *, guid_t *);
static void enter_guid_parse(struct cordon_call *call)
{
	const char *uuid = (const char *)call->args[0];
	guid_t *u = (guid_t *)call->args[1];

	cordon_need_string(call, uuid, &clauses_guid_parse[1]);
	cordon_need_write(call, u, sizeof(*u), &clauses_guid_parse[2]);
}

const struct cordon_contract cordon_import_guid_parse = {
	.name = "guid_parse",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_guid_parse[0],
	.enter = enter_guid_parse,
};

