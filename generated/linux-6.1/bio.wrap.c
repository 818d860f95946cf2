/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/bio.own.h>
#include "wrap.h"

/* ---- set bio_caps ---- */
static const struct cordon_clause clauses_set_bio_caps[] = {
	{ "bio_caps", "specs/linux/bio.own.h", "__includes(ref(bio))", 14 },
	{ "bio_caps", "specs/linux/bio.own.h", "__includes(ref(bio->bi_bdev))", 15 },
	{ "bio_caps", "specs/linux/bio.own.h", "__includes(fields(bio))", 16 },
	{ "bio_caps", "specs/linux/bio.own.h", "__includes_for((struct bvec_iter it = bio->bi_iter; bio_has_data(bio) && !op_is_write(bio_op(bio)) && it.bi_size; bio_advance_iter(bio, &it, mp_bvec_iter_len(bio->bi_io_vec, it))), write(bio_bytes(bio, it), mp_bvec_iter_len(bio->bi_io_vec, it)))", 17 },
};

const struct cordon_set cordon_set_bio_caps = { .name = "bio_caps" };

void cordon_include_bio_caps(struct cordon_call *call, struct cordon_parts *parts, struct bio *bio)
{
	cordon_add_ref(call, parts, bio, 0, CORDON_TYPE(bio), &clauses_set_bio_caps[0]);
	cordon_add_ref(call, parts, bio->bi_bdev, 0, CORDON_TYPE(bio->bi_bdev), &clauses_set_bio_caps[1]);
	cordon_add_fields(call, parts, bio, CORDON_FIELDS(bio), &clauses_set_bio_caps[2]);
	for (struct bvec_iter it = bio->bi_iter; bio_has_data(bio) && !op_is_write(bio_op(bio)) && it.bi_size; bio_advance_iter(bio, &it, mp_bvec_iter_len(bio->bi_io_vec, it))) {
		cordon_add_write(call, parts, bio_bytes(bio, it), mp_bvec_iter_len(bio->bi_io_vec, it), CORDON_TYPE(bio_bytes(bio, it)), &clauses_set_bio_caps[3]);
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
	{ "bio_endio", "specs/linux/bio.own.h", "bio_endio", 29 },
	{ "bio_endio", "specs/linux/bio.own.h", "__checks_if(bio->bi_bdev, ref(bio->bi_bdev))", 30 },
	{ "bio_endio", "specs/linux/bio.own.h", "__transfers(bio_caps(bio))", 31 },
};
CORDON_SAME_TYPE(bio_endio, void, struct bio *);
static void enter_bio_endio(struct cordon_call *call)
{
	struct bio *bio = (struct bio *)call->args[0];

	if (bio->bi_bdev) {
		cordon_need_ref(call, bio->bi_bdev, 0, CORDON_TYPE(bio->bi_bdev), &clauses_bio_endio[1]);
	}
	cordon_set_close(call, &cordon_set_bio_caps, bio, &clauses_bio_endio[2]);
}

const struct cordon_contract cordon_import_bio_endio = {
	.name = "bio_endio",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_bio_endio[0],
	.enter = enter_bio_endio,
};

/* ---- bio_associate_blkg ---- */
static const struct cordon_clause clauses_bio_associate_blkg[] = {
	{ "bio_associate_blkg", "specs/linux/bio.own.h", "bio_associate_blkg", 32 },
	{ "bio_associate_blkg", "specs/linux/bio.own.h", "__checks(ref(bio))", 33 },
	{ "bio_associate_blkg", "specs/linux/bio.own.h", "__checks_if(bio->bi_bdev, ref(bio->bi_bdev))", 34 },
};
CORDON_SAME_TYPE(bio_associate_blkg, void, struct bio *);
static void enter_bio_associate_blkg(struct cordon_call *call)
{
	struct bio *bio = (struct bio *)call->args[0];

	cordon_need_ref(call, bio, 0, CORDON_TYPE(bio), &clauses_bio_associate_blkg[1]);
	if (bio->bi_bdev) {
		cordon_need_ref(call, bio->bi_bdev, 0, CORDON_TYPE(bio->bi_bdev), &clauses_bio_associate_blkg[2]);
	}
}

const struct cordon_contract cordon_import_bio_associate_blkg = {
	.name = "bio_associate_blkg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_bio_associate_blkg[0],
	.enter = enter_bio_associate_blkg,
};

/* ---- bio_split_to_limits ---- */
static const struct cordon_clause clauses_bio_split_to_limits[] = {
	{ "bio_split_to_limits", "specs/linux/bio.own.h", "bio_split_to_limits", 36 },
	{ "bio_split_to_limits", "specs/linux/bio.own.h", "__checks(ref(bio->bi_bdev))", 37 },
	{ "bio_split_to_limits", "specs/linux/bio.own.h", "__transfers(bio_caps(bio))", 38 },
	{ "bio_split_to_limits", "specs/linux/bio.own.h", "__returns_if(ret, bio_caps(ret))", 39 },
};
CORDON_SAME_TYPE(bio_split_to_limits, struct bio *, struct bio *);
static void enter_bio_split_to_limits(struct cordon_call *call)
{
	struct bio *bio = (struct bio *)call->args[0];

	cordon_need_ref(call, bio->bi_bdev, 0, CORDON_TYPE(bio->bi_bdev), &clauses_bio_split_to_limits[1]);
	cordon_set_close(call, &cordon_set_bio_caps, bio, &clauses_bio_split_to_limits[2]);
}

static void leave_bio_split_to_limits(struct cordon_call *call)
{
	struct bio *ret = (struct bio *)call->result;

	if (ret) {
		cordon_gain_bio_caps(call, &clauses_bio_split_to_limits[3], ret);
	}
}

const struct cordon_contract cordon_import_bio_split_to_limits = {
	.name = "bio_split_to_limits",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_bio_split_to_limits[0],
	.enter = enter_bio_split_to_limits,
	.leave = leave_bio_split_to_limits,
};

/* ---- bio_poll ---- */
static const struct cordon_clause clauses_bio_poll[] = {
	{ "bio_poll", "specs/linux/bio.own.h", "bio_poll", 41 },
	{ "bio_poll", "specs/linux/bio.own.h", "__checks(ref(bio))", 42 },
	{ "bio_poll", "specs/linux/bio.own.h", "__checks_if(iob, write(iob, sizeof(*iob)))", 43 },
};
CORDON_SAME_TYPE(bio_poll, int, struct bio *, struct io_comp_batch *, unsigned int);
static void enter_bio_poll(struct cordon_call *call)
{
	struct bio *bio = (struct bio *)call->args[0];
	struct io_comp_batch *iob = (struct io_comp_batch *)call->args[1];

	cordon_need_ref(call, bio, 0, CORDON_TYPE(bio), &clauses_bio_poll[1]);
	if (iob) {
		cordon_need_write(call, iob, sizeof(*iob), &clauses_bio_poll[2]);
	}
}

const struct cordon_contract cordon_import_bio_poll = {
	.name = "bio_poll",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_bio_poll[0],
	.enter = enter_bio_poll,
};

/* ---- page_endio ---- */
static const struct cordon_clause clauses_page_endio[] = {
	{ "page_endio", "specs/linux/bio.own.h", "page_endio", 44 },
	{ "page_endio", "specs/linux/bio.own.h", "__checks(ref(page))", 45 },
};
CORDON_SAME_TYPE(page_endio, void, struct page *, bool, int);
static void enter_page_endio(struct cordon_call *call)
{
	struct page *page = (struct page *)call->args[0];

	cordon_need_ref(call, page, 0, CORDON_TYPE(page), &clauses_page_endio[1]);
}

const struct cordon_contract cordon_import_page_endio = {
	.name = "page_endio",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_page_endio[0],
	.enter = enter_page_endio,
};

