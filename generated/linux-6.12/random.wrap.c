/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/random.own.h>
#include "wrap.h"

/* ---- get_random_bytes ---- */
static const struct cordon_clause clauses_get_random_bytes[] = {
	{ "get_random_bytes", "specs/linux/random.own.h", "get_random_bytes", 7 },
	{ "get_random_bytes", "specs/linux/random.own.h", "__checks(write(buf, len))", 8 },
};
CORDON_SAME_TYPE(get_random_bytes, void, void *, size_t);
static void enter_get_random_bytes(struct cordon_call *call)
{
	void *buf = (void *)call->args[0];
	size_t len = (size_t)call->args[1];

	cordon_need_write(call, buf, len, &clauses_get_random_bytes[1]);
}

const struct cordon_contract cordon_import_get_random_bytes = {
	.name = "get_random_bytes",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_get_random_bytes[0],
	.enter = enter_get_random_bytes,
};

/* ---- get_random_u8 ---- */
static const struct cordon_clause clauses_get_random_u8[] = {
	{ "get_random_u8", "specs/linux/random.own.h", "get_random_u8", 9 },
};
CORDON_SAME_TYPE(get_random_u8, u8, void);
const struct cordon_contract cordon_import_get_random_u8 = {
	.name = "get_random_u8",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_get_random_u8[0],
};

/* ---- get_random_u16 ---- */
static const struct cordon_clause clauses_get_random_u16[] = {
	{ "get_random_u16", "specs/linux/random.own.h", "get_random_u16", 10 },
};
CORDON_SAME_TYPE(get_random_u16, u16, void);
const struct cordon_contract cordon_import_get_random_u16 = {
	.name = "get_random_u16",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_get_random_u16[0],
};

/* ---- get_random_u32 ---- */
static const struct cordon_clause clauses_get_random_u32[] = {
	{ "get_random_u32", "specs/linux/random.own.h", "get_random_u32", 11 },
};
CORDON_SAME_TYPE(get_random_u32, u32, void);
const struct cordon_contract cordon_import_get_random_u32 = {
	.name = "get_random_u32",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_get_random_u32[0],
};

/* ---- get_random_u64 ---- */
static const struct cordon_clause clauses_get_random_u64[] = {
	{ "get_random_u64", "specs/linux/random.own.h", "get_random_u64", 12 },
};
CORDON_SAME_TYPE(get_random_u64, u64, void);
const struct cordon_contract cordon_import_get_random_u64 = {
	.name = "get_random_u64",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_get_random_u64[0],
};

