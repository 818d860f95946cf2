/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/crc32.own.h>
#include "wrap.h"

/* ---- crc32_le ---- */
static const struct cordon_clause clauses_crc32_le[] = {
	{ "crc32_le", "specs/linux/crc32.own.h", "crc32_le", 8 },
	{ "crc32_le", "specs/linux/crc32.own.h", "__checks(read(p, len))", 9 },
};
CORDON_SAME_TYPE(crc32_le, u32, u32, const unsigned char *, size_t);
static void enter_crc32_le(struct cordon_call *call)
{
	const unsigned char *p = (const unsigned char *)call->args[1];
	size_t len = (size_t)call->args[2];

	cordon_need_read(call, p, len, &clauses_crc32_le[1]);
}

const struct cordon_contract cordon_import_crc32_le = {
	.name = "crc32_le",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_crc32_le[0],
	.enter = enter_crc32_le,
};

/* ---- crc32_be ---- */
static const struct cordon_clause clauses_crc32_be[] = {
	{ "crc32_be", "specs/linux/crc32.own.h", "crc32_be", 10 },
	{ "crc32_be", "specs/linux/crc32.own.h", "__checks(read(p, len))", 11 },
};
CORDON_SAME_TYPE(crc32_be, u32, u32, const unsigned char *, size_t);
static void enter_crc32_be(struct cordon_call *call)
{
	const unsigned char *p = (const unsigned char *)call->args[1];
	size_t len = (size_t)call->args[2];

	cordon_need_read(call, p, len, &clauses_crc32_be[1]);
}

const struct cordon_contract cordon_import_crc32_be = {
	.name = "crc32_be",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_crc32_be[0],
	.enter = enter_crc32_be,
};

/* ---- byte_rev_table ---- */
static const struct cordon_clause clauses_byte_rev_table[] = {
	{ "byte_rev_table", "specs/linux/crc32.own.h", "byte_rev_table", 12 },
};
const struct cordon_contract cordon_import_byte_rev_table = {
	.name = "byte_rev_table",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_byte_rev_table[0],
};

