/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/bio.own.h>
#include "wrap.h"

/* ---- set bio_caps ---- */
static const struct cordon_clause clauses_set_bio_caps[] = {
	{ "bio_caps", "specs/linux/bio.own.h", "__includes(ref(bio))", 13 },
	{ "bio_caps", "specs/linux/bio.own.h", "__includes(fields(bio))", 14 },
	{ "bio_caps", "specs/linux/bio.own.h", "__includes_for((struct bvec_iter it = bio->bi_iter; bio_has_data(bio) && !op_is_write(bio_op(bio)) && it.bi_size; bio_advance_iter(bio, &it, mp_bvec_iter_len(bio->bi_io_vec, it))), write(bio_bytes(bio, it), mp_bvec_iter_len(bio->bi_io_vec, it)))", 15 },
};

const struct cordon_set cordon_set_bio_caps = { .name = "bio_caps" };

void cordon_include_bio_caps(struct cordon_call *call, struct cordon_parts *parts, struct bio *bio)
{
	cordon_add_ref(call, parts, bio, 0, CORDON_TYPE(bio), &clauses_set_bio_caps[0]);
	cordon_add_fields(call, parts, bio, CORDON_FIELDS(bio), &clauses_set_bio_caps[1]);
	for (struct bvec_iter it = bio->bi_iter; bio_has_data(bio) && !op_is_write(bio_op(bio)) && it.bi_size; bio_advance_iter(bio, &it, mp_bvec_iter_len(bio->bi_io_vec, it))) {
		cordon_add_write(call, parts, bio_bytes(bio, it), mp_bvec_iter_len(bio->bi_io_vec, it), CORDON_TYPE(bio_bytes(bio, it)), &clauses_set_bio_caps[2]);
	}
}

void cordon_gain_bio_caps(struct cordon_call *call, const struct cordon_clause *clause, struct bio *bio)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_bio_caps, bio, clause);
	cordon_include_bio_caps(call, &parts, bio);
	cordon_parts_grant(call, &parts);
}

/* ---- bio_endio ---- */
static const struct cordon_clause clauses_bio_endio[] = {
	{ "bio_endio", "specs/linux/bio.own.h", "bio_endio", 22 },
	{ "bio_endio", "specs/linux/bio.own.h", "__transfers(bio_caps(bio))", 23 },
};
CORDON_SAME_TYPE(bio_endio, void, struct bio *);
static void enter_bio_endio(struct cordon_call *call)
{
	struct bio *bio = (struct bio *)call->args[0];

	cordon_set_close(call, &cordon_set_bio_caps, bio, &clauses_bio_endio[1]);
}

const struct cordon_contract cordon_import_bio_endio = {
	.name = "bio_endio",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_bio_endio[0],
	.enter = enter_bio_endio,
};

