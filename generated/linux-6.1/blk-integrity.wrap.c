/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/blk-integrity.own.h>
#include "wrap.h"

/* ---- set integrity_caps ---- */
static const struct cordon_clause clauses_set_integrity_caps[] = {
	{ "integrity_caps", "specs/linux/blk-integrity.own.h", "__includes(fields(bip))", 14 },
};

const struct cordon_set cordon_set_integrity_caps = { .name = "integrity_caps" };

void cordon_include_integrity_caps(struct cordon_call *call, struct cordon_parts *parts, struct bio_integrity_payload *bip)
{
	cordon_add_fields(call, parts, bip, CORDON_FIELDS(bip), &clauses_set_integrity_caps[0]);
}

void cordon_gain_integrity_caps(struct cordon_call *call, const struct cordon_clause *clause, struct bio_integrity_payload *bip)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_integrity_caps, bip, clause);
	cordon_include_integrity_caps(call, &parts, bip);
	cordon_parts_grant(call, &parts);
}

/* ---- bio_integrity_alloc ---- */
static const struct cordon_clause clauses_bio_integrity_alloc[] = {
	{ "bio_integrity_alloc", "specs/linux/blk-integrity.own.h", "bio_integrity_alloc", 20 },
	{ "bio_integrity_alloc", "specs/linux/blk-integrity.own.h", "__checks(ref(bio))", 21 },
	{ "bio_integrity_alloc", "specs/linux/blk-integrity.own.h", "__requires(gfp_is_sound(gfp) && !bio_integrity(bio))", 22 },
	{ "bio_integrity_alloc", "specs/linux/blk-integrity.own.h", "__returns_if(!IS_ERR(ret), integrity_caps(ret))", 23 },
};
CORDON_SAME_TYPE(bio_integrity_alloc, struct bio_integrity_payload *, struct bio *, gfp_t, unsigned int);
static void enter_bio_integrity_alloc(struct cordon_call *call)
{
	struct bio *bio = (struct bio *)call->args[0];
	gfp_t gfp = (gfp_t)call->args[1];

	cordon_need_ref(call, bio, 0, CORDON_TYPE(bio), &clauses_bio_integrity_alloc[1]);
	cordon_require(call, gfp_is_sound(gfp) && !bio_integrity(bio), &clauses_bio_integrity_alloc[2]);
}

static void leave_bio_integrity_alloc(struct cordon_call *call)
{
	struct bio_integrity_payload *ret = (struct bio_integrity_payload *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_integrity_caps(call, &clauses_bio_integrity_alloc[3], ret);
	}
}

const struct cordon_contract cordon_import_bio_integrity_alloc = {
	.name = "bio_integrity_alloc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_bio_integrity_alloc[0],
	.enter = enter_bio_integrity_alloc,
	.leave = leave_bio_integrity_alloc,
};

/* ---- bio_integrity_add_page ---- */
static const struct cordon_clause clauses_bio_integrity_add_page[] = {
	{ "bio_integrity_add_page", "specs/linux/blk-integrity.own.h", "bio_integrity_add_page", 24 },
	{ "bio_integrity_add_page", "specs/linux/blk-integrity.own.h", "__checks(ref(bio))", 25 },
	{ "bio_integrity_add_page", "specs/linux/blk-integrity.own.h", "__requires(bio_integrity(bio) && offset < PAGE_SIZE)", 26 },
	{ "bio_integrity_add_page", "specs/linux/blk-integrity.own.h", "__checks(write(page_address(page) + offset, len))", 27 },
};
CORDON_SAME_TYPE(bio_integrity_add_page, int, struct bio *, struct page *, unsigned int, unsigned int);
static void enter_bio_integrity_add_page(struct cordon_call *call)
{
	struct bio *bio = (struct bio *)call->args[0];
	struct page *page = (struct page *)call->args[1];
	unsigned int len = (unsigned int)call->args[2];
	unsigned int offset = (unsigned int)call->args[3];

	cordon_need_ref(call, bio, 0, CORDON_TYPE(bio), &clauses_bio_integrity_add_page[1]);
	cordon_require(call, bio_integrity(bio) && offset < PAGE_SIZE, &clauses_bio_integrity_add_page[2]);
	cordon_need_write(call, page_address(page) + offset, len, &clauses_bio_integrity_add_page[3]);
}

const struct cordon_contract cordon_import_bio_integrity_add_page = {
	.name = "bio_integrity_add_page",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_bio_integrity_add_page[0],
	.enter = enter_bio_integrity_add_page,
};

/* ---- blk_integrity_register ---- */
static const struct cordon_clause clauses_blk_integrity_register[] = {
	{ "blk_integrity_register", "specs/linux/blk-integrity.own.h", "blk_integrity_register", 31 },
	{ "blk_integrity_register", "specs/linux/blk-integrity.own.h", "__checks(ref(disk))", 32 },
	{ "blk_integrity_register", "specs/linux/blk-integrity.own.h", "__checks(read(template, sizeof(*template)))", 33 },
	{ "blk_integrity_register", "specs/linux/blk-integrity.own.h", "__requires(!template->profile || own_import(template->profile))", 34 },
};
CORDON_SAME_TYPE(blk_integrity_register, void, struct gendisk *, struct blk_integrity *);
static void enter_blk_integrity_register(struct cordon_call *call)
{
	struct gendisk *disk = (struct gendisk *)call->args[0];
	struct blk_integrity *template = (struct blk_integrity *)call->args[1];

	cordon_need_ref(call, disk, 0, CORDON_TYPE(disk), &clauses_blk_integrity_register[1]);
	cordon_need_read(call, template, sizeof(*template), &clauses_blk_integrity_register[2]);
	cordon_require(call, !template->profile || own_import(template->profile), &clauses_blk_integrity_register[3]);
}

const struct cordon_contract cordon_import_blk_integrity_register = {
	.name = "blk_integrity_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_integrity_register[0],
	.enter = enter_blk_integrity_register,
};

/* ---- blk_integrity_unregister ---- */
static const struct cordon_clause clauses_blk_integrity_unregister[] = {
	{ "blk_integrity_unregister", "specs/linux/blk-integrity.own.h", "blk_integrity_unregister", 35 },
	{ "blk_integrity_unregister", "specs/linux/blk-integrity.own.h", "__checks(ref(disk))", 36 },
};
CORDON_SAME_TYPE(blk_integrity_unregister, void, struct gendisk *);
static void enter_blk_integrity_unregister(struct cordon_call *call)
{
	struct gendisk *disk = (struct gendisk *)call->args[0];

	cordon_need_ref(call, disk, 0, CORDON_TYPE(disk), &clauses_blk_integrity_unregister[1]);
}

const struct cordon_contract cordon_import_blk_integrity_unregister = {
	.name = "blk_integrity_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_integrity_unregister[0],
	.enter = enter_blk_integrity_unregister,
};

/* ---- t10_pi_type1_crc ---- */
static const struct cordon_clause clauses_t10_pi_type1_crc[] = {
	{ "t10_pi_type1_crc", "specs/linux/blk-integrity.own.h", "t10_pi_type1_crc", 37 },
};
const struct cordon_contract cordon_import_t10_pi_type1_crc = {
	.name = "t10_pi_type1_crc",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_t10_pi_type1_crc[0],
};

/* ---- t10_pi_type3_crc ---- */
static const struct cordon_clause clauses_t10_pi_type3_crc[] = {
	{ "t10_pi_type3_crc", "specs/linux/blk-integrity.own.h", "t10_pi_type3_crc", 38 },
};
const struct cordon_contract cordon_import_t10_pi_type3_crc = {
	.name = "t10_pi_type3_crc",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_t10_pi_type3_crc[0],
};

/* ---- ext_pi_type1_crc64 ---- */
static const struct cordon_clause clauses_ext_pi_type1_crc64[] = {
	{ "ext_pi_type1_crc64", "specs/linux/blk-integrity.own.h", "ext_pi_type1_crc64", 39 },
};
const struct cordon_contract cordon_import_ext_pi_type1_crc64 = {
	.name = "ext_pi_type1_crc64",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_ext_pi_type1_crc64[0],
};

/* ---- ext_pi_type3_crc64 ---- */
static const struct cordon_clause clauses_ext_pi_type3_crc64[] = {
	{ "ext_pi_type3_crc64", "specs/linux/blk-integrity.own.h", "ext_pi_type3_crc64", 40 },
};
const struct cordon_contract cordon_import_ext_pi_type3_crc64 = {
	.name = "ext_pi_type3_crc64",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_ext_pi_type3_crc64[0],
};

