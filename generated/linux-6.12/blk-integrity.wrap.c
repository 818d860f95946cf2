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

/* ---- blk_rq_integrity_map_user ---- */
static const struct cordon_clause clauses_blk_rq_integrity_map_user[] = {
	{ "blk_rq_integrity_map_user", "specs/linux/blk-integrity.own.h", "blk_rq_integrity_map_user", 42 },
	{ "blk_rq_integrity_map_user", "specs/linux/blk-integrity.own.h", "__runs_in(process)", 43 },
	{ "blk_rq_integrity_map_user", "specs/linux/blk-integrity.own.h", "__checks(request_caps(rq))", 44 },
	{ "blk_rq_integrity_map_user", "specs/linux/blk-integrity.own.h", "__requires(rq->bio && !bio_integrity(rq->bio))", 45 },
	{ "blk_rq_integrity_map_user", "specs/linux/blk-integrity.own.h", "__opaque(ubuf)", 46 },
};
CORDON_SAME_TYPE(blk_rq_integrity_map_user, int, struct request *, void *, ssize_t);
static void enter_blk_rq_integrity_map_user(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_rq_integrity_map_user[1]);
	cordon_set_need(call, &cordon_set_request_caps, rq, &clauses_blk_rq_integrity_map_user[2]);
	cordon_require(call, rq->bio && !bio_integrity(rq->bio), &clauses_blk_rq_integrity_map_user[3]);
}

const struct cordon_contract cordon_import_blk_rq_integrity_map_user = {
	.name = "blk_rq_integrity_map_user",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_blk_rq_integrity_map_user[0],
	.enter = enter_blk_rq_integrity_map_user,
};

/* ---- blk_rq_map_integrity_sg ---- */
static const struct cordon_clause clauses_blk_rq_map_integrity_sg[] = {
	{ "blk_rq_map_integrity_sg", "specs/linux/blk-integrity.own.h", "blk_rq_map_integrity_sg", 47 },
	{ "blk_rq_map_integrity_sg", "specs/linux/blk-integrity.own.h", "__checks(request_caps(rq))", 48 },
	{ "blk_rq_map_integrity_sg", "specs/linux/blk-integrity.own.h", "__requires(rq->bio && bio_integrity(rq->bio))", 49 },
	{ "blk_rq_map_integrity_sg", "specs/linux/blk-integrity.own.h", "__checks_for((struct scatterlist *s = sglist; s; s = sg_next(s)), write(s, sizeof(*s)))", 50 },
};
CORDON_SAME_TYPE(blk_rq_map_integrity_sg, int, struct request *, struct scatterlist *);
static void enter_blk_rq_map_integrity_sg(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];
	struct scatterlist *sglist = (struct scatterlist *)call->args[1];

	cordon_set_need(call, &cordon_set_request_caps, rq, &clauses_blk_rq_map_integrity_sg[1]);
	cordon_require(call, rq->bio && bio_integrity(rq->bio), &clauses_blk_rq_map_integrity_sg[2]);
	for (struct scatterlist *s = sglist; s; s = sg_next(s)) {
		cordon_need_write(call, s, sizeof(*s), &clauses_blk_rq_map_integrity_sg[3]);
	}
}

const struct cordon_contract cordon_import_blk_rq_map_integrity_sg = {
	.name = "blk_rq_map_integrity_sg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_rq_map_integrity_sg[0],
	.enter = enter_blk_rq_map_integrity_sg,
};

