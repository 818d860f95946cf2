/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/blk-mq.own.h>
#include "wrap.h"

/* ---- set queue_caps ---- */
static const struct cordon_clause clauses_set_queue_caps[] = {
	{ "queue_caps", "specs/linux/blk-mq.own.h", "__includes(ref(q))", 208 },
	{ "queue_caps", "specs/linux/blk-mq.own.h", "__includes(fields(q))", 209 },
};

const struct cordon_set cordon_set_queue_caps = { .name = "queue_caps" };

void cordon_include_queue_caps(struct cordon_call *call, struct cordon_parts *parts, struct request_queue *q)
{
	cordon_add_ref(call, parts, q, 0, CORDON_TYPE(q), &clauses_set_queue_caps[0]);
	cordon_add_fields(call, parts, q, CORDON_FIELDS(q), &clauses_set_queue_caps[1]);
}

void cordon_gain_queue_caps(struct cordon_call *call, const struct cordon_clause *clause, struct request_queue *q)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_queue_caps, q, clause);
	cordon_include_queue_caps(call, &parts, q);
	cordon_parts_grant(call, &parts);
}

/* ---- set request_caps ---- */
static const struct cordon_clause clauses_set_request_caps[] = {
	{ "request_caps", "specs/linux/blk-mq.own.h", "__includes(ref(rq))", 47 },
	{ "request_caps", "specs/linux/blk-mq.own.h", "__includes(ref(rq->q))", 48 },
	{ "request_caps", "specs/linux/blk-mq.own.h", "__includes_if(rq->mq_hctx, ref(rq->mq_hctx))", 49 },
	{ "request_caps", "specs/linux/blk-mq.own.h", "__includes(fields(rq))", 50 },
	{ "request_caps", "specs/linux/blk-mq.own.h", "__includes_if(rq->mq_hctx && rq->tag >= 0, write(&rq->mq_hctx->tags->rqs[rq->tag], sizeof(struct request *)))", 52 },
	{ "request_caps", "specs/linux/blk-mq.own.h", "__includes_if(rq->q->tag_set && rq->q->tag_set->cmd_size, write(blk_mq_rq_to_pdu(rq), rq->q->tag_set->cmd_size))", 53 },
	{ "request_caps", "specs/linux/blk-mq.own.h", "__includes_for((struct req_iterator it = own_rq_first(rq); own_rq_reads(rq) && it.bio; own_rq_next(it)), write(bio_bytes(it.bio, it.iter), mp_bvec_iter_len(it.bio->bi_io_vec, it.iter)))", 54 },
};

const struct cordon_set cordon_set_request_caps = { .name = "request_caps" };

void cordon_include_request_caps(struct cordon_call *call, struct cordon_parts *parts, struct request *rq)
{
	cordon_add_ref(call, parts, rq, 0, CORDON_TYPE(rq), &clauses_set_request_caps[0]);
	cordon_add_ref(call, parts, rq->q, 0, CORDON_TYPE(rq->q), &clauses_set_request_caps[1]);
	if (rq->mq_hctx) {
		cordon_add_ref(call, parts, rq->mq_hctx, 0, CORDON_TYPE(rq->mq_hctx), &clauses_set_request_caps[2]);
	}
	cordon_add_fields(call, parts, rq, CORDON_FIELDS(rq), &clauses_set_request_caps[3]);
	if (rq->mq_hctx && rq->tag >= 0) {
		cordon_add_write(call, parts, &rq->mq_hctx->tags->rqs[rq->tag], sizeof(struct request *), CORDON_TYPE(&rq->mq_hctx->tags->rqs[rq->tag]), &clauses_set_request_caps[4]);
	}
	if (rq->q->tag_set && rq->q->tag_set->cmd_size) {
		cordon_add_write(call, parts, blk_mq_rq_to_pdu(rq), rq->q->tag_set->cmd_size, CORDON_TYPE(blk_mq_rq_to_pdu(rq)), &clauses_set_request_caps[5]);
	}
	for (struct req_iterator it = own_rq_first(rq); own_rq_reads(rq) && it.bio; own_rq_next(it)) {
		cordon_add_write(call, parts, bio_bytes(it.bio, it.iter), mp_bvec_iter_len(it.bio->bi_io_vec, it.iter), CORDON_TYPE(bio_bytes(it.bio, it.iter)), &clauses_set_request_caps[6]);
	}
}

void cordon_gain_request_caps(struct cordon_call *call, const struct cordon_clause *clause, struct request *rq)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_request_caps, rq, clause);
	cordon_include_request_caps(call, &parts, rq);
	cordon_parts_grant(call, &parts);
}

/* ---- set tag_set_caps ---- */
static const struct cordon_clause clauses_set_tag_set_caps[] = {
	{ "tag_set_caps", "specs/linux/blk-mq.own.h", "__includes(ref(set))", 70 },
	{ "tag_set_caps", "specs/linux/blk-mq.own.h", "__includes(fields(set))", 71 },
};

const struct cordon_set cordon_set_tag_set_caps = { .name = "tag_set_caps" };

void cordon_include_tag_set_caps(struct cordon_call *call, struct cordon_parts *parts, struct blk_mq_tag_set *set)
{
	cordon_add_ref(call, parts, set, 0, CORDON_TYPE(set), &clauses_set_tag_set_caps[0]);
	cordon_add_fields(call, parts, set, CORDON_FIELDS(set), &clauses_set_tag_set_caps[1]);
}

void cordon_gain_tag_set_caps(struct cordon_call *call, const struct cordon_clause *clause, struct blk_mq_tag_set *set)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_tag_set_caps, set, clause);
	cordon_include_tag_set_caps(call, &parts, set);
	cordon_parts_grant(call, &parts);
}

/* ---- set user_bio ---- */
static const struct cordon_clause clauses_set_user_bio[] = {
	{ "user_bio", "specs/linux/blk-mq.own.h", "__includes(ref(bio))", 146 },
	{ "user_bio", "specs/linux/blk-mq.own.h", "__includes(fields(bio))", 147 },
};

const struct cordon_set cordon_set_user_bio = { .name = "user_bio" };

void cordon_include_user_bio(struct cordon_call *call, struct cordon_parts *parts, struct bio *bio)
{
	cordon_add_ref(call, parts, bio, 0, CORDON_TYPE(bio), &clauses_set_user_bio[0]);
	cordon_add_fields(call, parts, bio, CORDON_FIELDS(bio), &clauses_set_user_bio[1]);
}

void cordon_gain_user_bio(struct cordon_call *call, const struct cordon_clause *clause, struct bio *bio)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_user_bio, bio, clause);
	cordon_include_user_bio(call, &parts, bio);
	cordon_parts_grant(call, &parts);
}

/* ---- blk_mq_alloc_tag_set ---- */
static const struct cordon_clause clauses_blk_mq_alloc_tag_set[] = {
	{ "blk_mq_alloc_tag_set", "specs/linux/blk-mq.own.h", "blk_mq_alloc_tag_set", 75 },
	{ "blk_mq_alloc_tag_set", "specs/linux/blk-mq.own.h", "__runs_in(process)", 76 },
	{ "blk_mq_alloc_tag_set", "specs/linux/blk-mq.own.h", "__requires(set->ops && set->ops->queue_rq && set->nr_maps <= HCTX_MAX_TYPES && set->nr_hw_queues <= 65536)", 77 },
	{ "blk_mq_alloc_tag_set", "specs/linux/blk-mq.own.h", "__registers(set->ops, blk_mq_ops)", 78 },
	{ "blk_mq_alloc_tag_set", "specs/linux/blk-mq.own.h", "__transfers(write(set, sizeof(*set)))", 79 },
	{ "blk_mq_alloc_tag_set", "specs/linux/blk-mq.own.h", "__returns_if(ret, write(set, sizeof(*set)))", 80 },
	{ "blk_mq_alloc_tag_set", "specs/linux/blk-mq.own.h", "__grants_if(!ret, tag_set_caps(set))", 81 },
	{ "blk_mq_alloc_tag_set", "specs/linux/blk-mq.own.h", "__pins_if(!ret, ref(set), blk_mq_free_tag_set(set))", 82 },
};
CORDON_SAME_TYPE(blk_mq_alloc_tag_set, int, struct blk_mq_tag_set *);
static void enter_blk_mq_alloc_tag_set(struct cordon_call *call)
{
	struct blk_mq_tag_set *set = (struct blk_mq_tag_set *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_mq_alloc_tag_set[1]);
	cordon_require(call, set->ops && set->ops->queue_rq && set->nr_maps <= HCTX_MAX_TYPES && set->nr_hw_queues <= 65536, &clauses_blk_mq_alloc_tag_set[2]);
	cordon_register_table(call, set->ops, &cordon_table_blk_mq_ops, &clauses_blk_mq_alloc_tag_set[3]);
	cordon_lose_write(call, set, sizeof(*set), &clauses_blk_mq_alloc_tag_set[4]);
}

static void leave_blk_mq_alloc_tag_set(struct cordon_call *call)
{
	struct blk_mq_tag_set *set = (struct blk_mq_tag_set *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, set, sizeof(*set), CORDON_TYPE(set), &clauses_blk_mq_alloc_tag_set[5]);
	}
	if (!ret) {
		cordon_gain_tag_set_caps(call, &clauses_blk_mq_alloc_tag_set[6], set);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(set) };
		
			cordon_pin(call, &cordon_inverse_blk_mq_free_tag_set, arguments, NULL, 0, &clauses_blk_mq_alloc_tag_set[7]);
		}
	}
}

const struct cordon_contract cordon_import_blk_mq_alloc_tag_set = {
	.name = "blk_mq_alloc_tag_set",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_alloc_tag_set[0],
	.enter = enter_blk_mq_alloc_tag_set,
	.leave = leave_blk_mq_alloc_tag_set,
};

/* ---- blk_mq_free_tag_set ---- */
static const struct cordon_clause clauses_blk_mq_free_tag_set[] = {
	{ "blk_mq_free_tag_set", "specs/linux/blk-mq.own.h", "blk_mq_free_tag_set", 83 },
	{ "blk_mq_free_tag_set", "specs/linux/blk-mq.own.h", "__runs_in(process)", 84 },
	{ "blk_mq_free_tag_set", "specs/linux/blk-mq.own.h", "__unpins(blk_mq_free_tag_set(set))", 85 },
	{ "blk_mq_free_tag_set", "specs/linux/blk-mq.own.h", "__revokes(tag_set_caps(set))", 86 },
	{ "blk_mq_free_tag_set", "specs/linux/blk-mq.own.h", "__returns(write(set, sizeof(*set)))", 87 },
};
CORDON_SAME_TYPE(blk_mq_free_tag_set, void, struct blk_mq_tag_set *);
static void enter_blk_mq_free_tag_set(struct cordon_call *call)
{
	struct blk_mq_tag_set *set = (struct blk_mq_tag_set *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_mq_free_tag_set[1]);
	{
		const u64 arguments[6] = { (u64)(set) };
	
		cordon_unpin(call, &cordon_inverse_blk_mq_free_tag_set, arguments, 1, &clauses_blk_mq_free_tag_set[2]);
	}
	cordon_set_close(call, &cordon_set_tag_set_caps, set, &clauses_blk_mq_free_tag_set[3]);
}

static void leave_blk_mq_free_tag_set(struct cordon_call *call)
{
	struct blk_mq_tag_set *set = (struct blk_mq_tag_set *)call->args[0];

	cordon_gain_write(call, 0, set, sizeof(*set), CORDON_TYPE(set), &clauses_blk_mq_free_tag_set[4]);
}

const struct cordon_contract cordon_import_blk_mq_free_tag_set = {
	.name = "blk_mq_free_tag_set",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_free_tag_set[0],
	.enter = enter_blk_mq_free_tag_set,
	.leave = leave_blk_mq_free_tag_set,
};

/* ---- __blk_mq_alloc_disk ---- */
static const struct cordon_clause clauses___blk_mq_alloc_disk[] = {
	{ "__blk_mq_alloc_disk", "specs/linux/blk-mq.own.h", "__blk_mq_alloc_disk", 91 },
	{ "__blk_mq_alloc_disk", "specs/linux/blk-mq.own.h", "__checks_if(lim, read(lim, sizeof(*lim)))", 93 },
	{ "__blk_mq_alloc_disk", "specs/linux/blk-mq.own.h", "__runs_in(process)", 95 },
	{ "__blk_mq_alloc_disk", "specs/linux/blk-mq.own.h", "__checks(ref(set))", 96 },
	{ "__blk_mq_alloc_disk", "specs/linux/blk-mq.own.h", "__opaque(queuedata)", 97 },
	{ "__blk_mq_alloc_disk", "specs/linux/blk-mq.own.h", "__opaque(lkclass)", 97 },
	{ "__blk_mq_alloc_disk", "specs/linux/blk-mq.own.h", "__returns_if(!IS_ERR(ret), gendisk_caps(ret))", 98 },
	{ "__blk_mq_alloc_disk", "specs/linux/blk-mq.own.h", "__returns_if(!IS_ERR(ret), fields(ret, setup))", 99 },
	{ "__blk_mq_alloc_disk", "specs/linux/blk-mq.own.h", "__pins_if(!IS_ERR(ret), ref(ret), put_disk(ret))", 100 },
};
CORDON_SAME_TYPE(__blk_mq_alloc_disk, struct gendisk *, struct blk_mq_tag_set *, struct queue_limits *, void *, struct lock_class_key *);
static void enter___blk_mq_alloc_disk(struct cordon_call *call)
{
	struct blk_mq_tag_set *set = (struct blk_mq_tag_set *)call->args[0];
	struct queue_limits *lim = (struct queue_limits *)call->args[1];

	if (lim) {
		cordon_need_read(call, lim, sizeof(*lim), &clauses___blk_mq_alloc_disk[1]);
	}
	cordon_context(call, CORDON_IN_PROCESS, &clauses___blk_mq_alloc_disk[2]);
	cordon_need_ref(call, set, 0, CORDON_TYPE(set), &clauses___blk_mq_alloc_disk[3]);
}

static void leave___blk_mq_alloc_disk(struct cordon_call *call)
{
	struct gendisk *ret = (struct gendisk *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_gendisk_caps(call, &clauses___blk_mq_alloc_disk[6], ret);
	}
	if (!IS_ERR(ret)) {
		cordon_gain_fields(call, 0, ret, CORDON_FIELDS_setup(ret), &clauses___blk_mq_alloc_disk[7]);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_put_disk, arguments, NULL, 0, &clauses___blk_mq_alloc_disk[8]);
		}
	}
}

const struct cordon_contract cordon_import___blk_mq_alloc_disk = {
	.name = "__blk_mq_alloc_disk",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___blk_mq_alloc_disk[0],
	.enter = enter___blk_mq_alloc_disk,
	.leave = leave___blk_mq_alloc_disk,
};

/* ---- blk_mq_start_request ---- */
static const struct cordon_clause clauses_blk_mq_start_request[] = {
	{ "blk_mq_start_request", "specs/linux/blk-mq.own.h", "blk_mq_start_request", 102 },
	{ "blk_mq_start_request", "specs/linux/blk-mq.own.h", "__checks(request_caps(rq))", 102 },
};
CORDON_SAME_TYPE(blk_mq_start_request, void, struct request *);
static void enter_blk_mq_start_request(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	cordon_set_need(call, &cordon_set_request_caps, rq, &clauses_blk_mq_start_request[1]);
}

const struct cordon_contract cordon_import_blk_mq_start_request = {
	.name = "blk_mq_start_request",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_start_request[0],
	.enter = enter_blk_mq_start_request,
};

/* ---- blk_mq_complete_request ---- */
static const struct cordon_clause clauses_blk_mq_complete_request[] = {
	{ "blk_mq_complete_request", "specs/linux/blk-mq.own.h", "blk_mq_complete_request", 104 },
	{ "blk_mq_complete_request", "specs/linux/blk-mq.own.h", "__checks(request_caps(rq))", 104 },
};
CORDON_SAME_TYPE(blk_mq_complete_request, void, struct request *);
static void enter_blk_mq_complete_request(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	cordon_set_need(call, &cordon_set_request_caps, rq, &clauses_blk_mq_complete_request[1]);
}

const struct cordon_contract cordon_import_blk_mq_complete_request = {
	.name = "blk_mq_complete_request",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_complete_request[0],
	.enter = enter_blk_mq_complete_request,
};

/* ---- blk_mq_complete_request_remote ---- */
static const struct cordon_clause clauses_blk_mq_complete_request_remote[] = {
	{ "blk_mq_complete_request_remote", "specs/linux/blk-mq.own.h", "blk_mq_complete_request_remote", 105 },
	{ "blk_mq_complete_request_remote", "specs/linux/blk-mq.own.h", "__checks(request_caps(rq))", 105 },
};
CORDON_SAME_TYPE(blk_mq_complete_request_remote, bool, struct request *);
static void enter_blk_mq_complete_request_remote(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	cordon_set_need(call, &cordon_set_request_caps, rq, &clauses_blk_mq_complete_request_remote[1]);
}

const struct cordon_contract cordon_import_blk_mq_complete_request_remote = {
	.name = "blk_mq_complete_request_remote",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_complete_request_remote[0],
	.enter = enter_blk_mq_complete_request_remote,
};

/* ---- blk_mq_end_request ---- */
static const struct cordon_clause clauses_blk_mq_end_request[] = {
	{ "blk_mq_end_request", "specs/linux/blk-mq.own.h", "blk_mq_end_request", 106 },
	{ "blk_mq_end_request", "specs/linux/blk-mq.own.h", "__transfers(request_caps(rq))", 107 },
};
CORDON_SAME_TYPE(blk_mq_end_request, void, struct request *, blk_status_t);
CORDON_IN_REGISTERS(blk_status_t, 8);
static void enter_blk_mq_end_request(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	cordon_set_close(call, &cordon_set_request_caps, rq, &clauses_blk_mq_end_request[1]);
}

const struct cordon_contract cordon_import_blk_mq_end_request = {
	.name = "blk_mq_end_request",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_mq_end_request[0],
	.enter = enter_blk_mq_end_request,
};

/* ---- __blk_mq_end_request ---- */
static const struct cordon_clause clauses___blk_mq_end_request[] = {
	{ "__blk_mq_end_request", "specs/linux/blk-mq.own.h", "__blk_mq_end_request", 108 },
	{ "__blk_mq_end_request", "specs/linux/blk-mq.own.h", "__transfers(request_caps(rq))", 109 },
};
CORDON_SAME_TYPE(__blk_mq_end_request, void, struct request *, blk_status_t);
CORDON_IN_REGISTERS(blk_status_t, 8);
static void enter___blk_mq_end_request(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	cordon_set_close(call, &cordon_set_request_caps, rq, &clauses___blk_mq_end_request[1]);
}

const struct cordon_contract cordon_import___blk_mq_end_request = {
	.name = "__blk_mq_end_request",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___blk_mq_end_request[0],
	.enter = enter___blk_mq_end_request,
};

/* ---- blk_mq_end_request_batch ---- */
static const struct cordon_clause clauses_blk_mq_end_request_batch[] = {
	{ "blk_mq_end_request_batch", "specs/linux/blk-mq.own.h", "blk_mq_end_request_batch", 119 },
	{ "blk_mq_end_request_batch", "specs/linux/blk-mq.own.h", "__checks(write(ib, sizeof(*ib)))", 120 },
	{ "blk_mq_end_request_batch", "specs/linux/blk-mq.own.h", "__transfers_for((own_batched(ib)), request_caps(rq))", 121 },
};
CORDON_SAME_TYPE(blk_mq_end_request_batch, void, struct io_comp_batch *);
static void enter_blk_mq_end_request_batch(struct cordon_call *call)
{
	struct io_comp_batch *ib = (struct io_comp_batch *)call->args[0];

	cordon_need_write(call, ib, sizeof(*ib), &clauses_blk_mq_end_request_batch[1]);
	for (own_batched(ib)) {
		cordon_set_close(call, &cordon_set_request_caps, rq, &clauses_blk_mq_end_request_batch[2]);
	}
}

const struct cordon_contract cordon_import_blk_mq_end_request_batch = {
	.name = "blk_mq_end_request_batch",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_end_request_batch[0],
	.enter = enter_blk_mq_end_request_batch,
};

/* ---- blk_mq_requeue_request ---- */
static const struct cordon_clause clauses_blk_mq_requeue_request[] = {
	{ "blk_mq_requeue_request", "specs/linux/blk-mq.own.h", "blk_mq_requeue_request", 122 },
	{ "blk_mq_requeue_request", "specs/linux/blk-mq.own.h", "__requires(list_empty(&rq->queuelist))", 123 },
	{ "blk_mq_requeue_request", "specs/linux/blk-mq.own.h", "__transfers(request_caps(rq))", 124 },
};
CORDON_SAME_TYPE(blk_mq_requeue_request, void, struct request *, bool);
static void enter_blk_mq_requeue_request(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	cordon_require(call, list_empty(&rq->queuelist), &clauses_blk_mq_requeue_request[1]);
	cordon_set_close(call, &cordon_set_request_caps, rq, &clauses_blk_mq_requeue_request[2]);
}

const struct cordon_contract cordon_import_blk_mq_requeue_request = {
	.name = "blk_mq_requeue_request",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_mq_requeue_request[0],
	.enter = enter_blk_mq_requeue_request,
};

/* ---- blk_mq_alloc_request ---- */
static const struct cordon_clause clauses_blk_mq_alloc_request[] = {
	{ "blk_mq_alloc_request", "specs/linux/blk-mq.own.h", "blk_mq_alloc_request", 128 },
	{ "blk_mq_alloc_request", "specs/linux/blk-mq.own.h", "__runs_in(process)", 129 },
	{ "blk_mq_alloc_request", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 130 },
	{ "blk_mq_alloc_request", "specs/linux/blk-mq.own.h", "__returns_if(!IS_ERR(ret) && own_stays(ret), request_caps(ret))", 131 },
};
CORDON_SAME_TYPE(blk_mq_alloc_request, struct request *, struct request_queue *, blk_opf_t, blk_mq_req_flags_t);
CORDON_IN_REGISTERS(blk_mq_req_flags_t, 8);
CORDON_IN_REGISTERS(blk_opf_t, 8);
static void enter_blk_mq_alloc_request(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_mq_alloc_request[1]);
	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_mq_alloc_request[2]);
}

static void leave_blk_mq_alloc_request(struct cordon_call *call)
{
	struct request *ret = (struct request *)call->result;

	if (!IS_ERR(ret) && own_stays(ret)) {
		cordon_gain_request_caps(call, &clauses_blk_mq_alloc_request[3], ret);
	}
}

const struct cordon_contract cordon_import_blk_mq_alloc_request = {
	.name = "blk_mq_alloc_request",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_blk_mq_alloc_request[0],
	.enter = enter_blk_mq_alloc_request,
	.leave = leave_blk_mq_alloc_request,
};

/* ---- blk_mq_free_request ---- */
static const struct cordon_clause clauses_blk_mq_free_request[] = {
	{ "blk_mq_free_request", "specs/linux/blk-mq.own.h", "blk_mq_free_request", 132 },
	{ "blk_mq_free_request", "specs/linux/blk-mq.own.h", "__transfers(request_caps(rq))", 133 },
};
CORDON_SAME_TYPE(blk_mq_free_request, void, struct request *);
static void enter_blk_mq_free_request(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	cordon_set_close(call, &cordon_set_request_caps, rq, &clauses_blk_mq_free_request[1]);
}

const struct cordon_contract cordon_import_blk_mq_free_request = {
	.name = "blk_mq_free_request",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_free_request[0],
	.enter = enter_blk_mq_free_request,
};

/* ---- blk_execute_rq ---- */
static const struct cordon_clause clauses_blk_execute_rq[] = {
	{ "blk_execute_rq", "specs/linux/blk-mq.own.h", "blk_execute_rq", 135 },
	{ "blk_execute_rq", "specs/linux/blk-mq.own.h", "__runs_in(process)", 136 },
	{ "blk_execute_rq", "specs/linux/blk-mq.own.h", "__revokes_if((rq->bio) && bio_integrity(rq->bio) && own_holds(integrity_caps, bio_integrity(rq->bio)), integrity_caps(bio_integrity(rq->bio)))", 137 },
	{ "blk_execute_rq", "specs/linux/blk-mq.own.h", "__transfers(request_caps(rq))", 138 },
	{ "blk_execute_rq", "specs/linux/blk-mq.own.h", "__returns_if(own_stays(rq), request_caps(rq))", 139 },
};
CORDON_SAME_TYPE(blk_execute_rq, blk_status_t, struct request *, bool);
CORDON_IN_REGISTERS(blk_status_t, 16);
static void enter_blk_execute_rq(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_execute_rq[1]);
	if ((rq->bio) && bio_integrity(rq->bio) && own_holds(integrity_caps, bio_integrity(rq->bio))) {
		cordon_set_close(call, &cordon_set_integrity_caps, bio_integrity(rq->bio), &clauses_blk_execute_rq[2]);
	}
	cordon_set_close(call, &cordon_set_request_caps, rq, &clauses_blk_execute_rq[3]);
}

static void leave_blk_execute_rq(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	if (own_stays(rq)) {
		cordon_gain_request_caps(call, &clauses_blk_execute_rq[4], rq);
	}
}

const struct cordon_contract cordon_import_blk_execute_rq = {
	.name = "blk_execute_rq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_execute_rq[0],
	.enter = enter_blk_execute_rq,
	.leave = leave_blk_execute_rq,
};

/* ---- blk_rq_map_kern ---- */
static const struct cordon_clause clauses_blk_rq_map_kern[] = {
	{ "blk_rq_map_kern", "specs/linux/blk-mq.own.h", "blk_rq_map_kern", 140 },
	{ "blk_rq_map_kern", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 141 },
	{ "blk_rq_map_kern", "specs/linux/blk-mq.own.h", "__checks(request_caps(rq))", 142 },
	{ "blk_rq_map_kern", "specs/linux/blk-mq.own.h", "__checks(write(kbuf, len))", 143 },
};
CORDON_SAME_TYPE(blk_rq_map_kern, int, struct request_queue *, struct request *, void *, unsigned int, gfp_t);
static void enter_blk_rq_map_kern(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];
	struct request *rq = (struct request *)call->args[1];
	void *kbuf = (void *)call->args[2];
	unsigned int len = (unsigned int)call->args[3];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_rq_map_kern[1]);
	cordon_set_need(call, &cordon_set_request_caps, rq, &clauses_blk_rq_map_kern[2]);
	cordon_need_write(call, kbuf, len, &clauses_blk_rq_map_kern[3]);
}

const struct cordon_contract cordon_import_blk_rq_map_kern = {
	.name = "blk_rq_map_kern",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_blk_rq_map_kern[0],
	.enter = enter_blk_rq_map_kern,
};

/* ---- blk_rq_map_user_io ---- */
static const struct cordon_clause clauses_blk_rq_map_user_io[] = {
	{ "blk_rq_map_user_io", "specs/linux/blk-mq.own.h", "blk_rq_map_user_io", 148 },
	{ "blk_rq_map_user_io", "specs/linux/blk-mq.own.h", "__runs_in(process)", 150 },
	{ "blk_rq_map_user_io", "specs/linux/blk-mq.own.h", "__checks(request_caps(rq))", 151 },
	{ "blk_rq_map_user_io", "specs/linux/blk-mq.own.h", "__requires(!map_data && !rq->bio && gfp_is_sound(gfp_mask))", 152 },
	{ "blk_rq_map_user_io", "specs/linux/blk-mq.own.h", "__opaque(map_data)", 153 },
	{ "blk_rq_map_user_io", "specs/linux/blk-mq.own.h", "__opaque(ubuf)", 153 },
	{ "blk_rq_map_user_io", "specs/linux/blk-mq.own.h", "__returns_if(!ret && rq->bio, user_bio(rq->bio))", 154 },
};
CORDON_SAME_TYPE(blk_rq_map_user_io, int, struct request *, struct rq_map_data *, void *, unsigned long, gfp_t, bool, int, bool, int);
static void enter_blk_rq_map_user_io(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];
	struct rq_map_data *map_data = (struct rq_map_data *)call->args[1];
	gfp_t gfp_mask = (gfp_t)call->args[4];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_rq_map_user_io[1]);
	cordon_set_need(call, &cordon_set_request_caps, rq, &clauses_blk_rq_map_user_io[2]);
	cordon_require(call, !map_data && !rq->bio && gfp_is_sound(gfp_mask), &clauses_blk_rq_map_user_io[3]);
}

static void leave_blk_rq_map_user_io(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];
	int ret = (int)call->result;

	if (!ret && rq->bio) {
		cordon_gain_user_bio(call, &clauses_blk_rq_map_user_io[6], rq->bio);
	}
}

const struct cordon_contract cordon_import_blk_rq_map_user_io = {
	.name = "blk_rq_map_user_io",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 9,
	.stack_words = 3,
	.where = &clauses_blk_rq_map_user_io[0],
	.enter = enter_blk_rq_map_user_io,
	.leave = leave_blk_rq_map_user_io,
};

/* ---- blk_rq_map_user_iov ---- */
static const struct cordon_clause clauses_blk_rq_map_user_iov[] = {
	{ "blk_rq_map_user_iov", "specs/linux/blk-mq.own.h", "blk_rq_map_user_iov", 156 },
	{ "blk_rq_map_user_iov", "specs/linux/blk-mq.own.h", "__violates", 158 },
};
CORDON_SAME_TYPE(blk_rq_map_user_iov, int, struct request_queue *, struct request *, struct rq_map_data *, const struct iov_iter *, gfp_t);
static void enter_blk_rq_map_user_iov(struct cordon_call *call)
{
	cordon_violate(call, &clauses_blk_rq_map_user_iov[1]);
}

const struct cordon_contract cordon_import_blk_rq_map_user_iov = {
	.name = "blk_rq_map_user_iov",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 5,
	.where = &clauses_blk_rq_map_user_iov[0],
	.enter = enter_blk_rq_map_user_iov,
};

/* ---- blk_rq_unmap_user ---- */
static const struct cordon_clause clauses_blk_rq_unmap_user[] = {
	{ "blk_rq_unmap_user", "specs/linux/blk-mq.own.h", "blk_rq_unmap_user", 159 },
	{ "blk_rq_unmap_user", "specs/linux/blk-mq.own.h", "__runs_in(process)", 160 },
	{ "blk_rq_unmap_user", "specs/linux/blk-mq.own.h", "__revokes_if((bio) && bio_integrity(bio) && own_holds(integrity_caps, bio_integrity(bio)), integrity_caps(bio_integrity(bio)))", 161 },
	{ "blk_rq_unmap_user", "specs/linux/blk-mq.own.h", "__transfers_if(bio, user_bio(bio))", 162 },
};
CORDON_SAME_TYPE(blk_rq_unmap_user, int, struct bio *);
static void enter_blk_rq_unmap_user(struct cordon_call *call)
{
	struct bio *bio = (struct bio *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_rq_unmap_user[1]);
	if ((bio) && bio_integrity(bio) && own_holds(integrity_caps, bio_integrity(bio))) {
		cordon_set_close(call, &cordon_set_integrity_caps, bio_integrity(bio), &clauses_blk_rq_unmap_user[2]);
	}
	if (bio) {
		cordon_set_close(call, &cordon_set_user_bio, bio, &clauses_blk_rq_unmap_user[3]);
	}
}

const struct cordon_contract cordon_import_blk_rq_unmap_user = {
	.name = "blk_rq_unmap_user",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_rq_unmap_user[0],
	.enter = enter_blk_rq_unmap_user,
};

/* ---- blk_steal_bios ---- */
static const struct cordon_clause clauses_blk_steal_bios[] = {
	{ "blk_steal_bios", "specs/linux/blk-mq.own.h", "blk_steal_bios", 164 },
	{ "blk_steal_bios", "specs/linux/blk-mq.own.h", "__checks(write(list, sizeof(*list)))", 165 },
	{ "blk_steal_bios", "specs/linux/blk-mq.own.h", "__checks(request_caps(rq))", 166 },
	{ "blk_steal_bios", "specs/linux/blk-mq.own.h", "__requires(!rq->bio)", 167 },
};
CORDON_SAME_TYPE(blk_steal_bios, void, struct bio_list *, struct request *);
static void enter_blk_steal_bios(struct cordon_call *call)
{
	struct bio_list *list = (struct bio_list *)call->args[0];
	struct request *rq = (struct request *)call->args[1];

	cordon_need_write(call, list, sizeof(*list), &clauses_blk_steal_bios[1]);
	cordon_set_need(call, &cordon_set_request_caps, rq, &clauses_blk_steal_bios[2]);
	cordon_require(call, !rq->bio, &clauses_blk_steal_bios[3]);
}

const struct cordon_contract cordon_import_blk_steal_bios = {
	.name = "blk_steal_bios",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_steal_bios[0],
	.enter = enter_blk_steal_bios,
};

/* ---- blk_rq_poll ---- */
static const struct cordon_clause clauses_blk_rq_poll[] = {
	{ "blk_rq_poll", "specs/linux/blk-mq.own.h", "blk_rq_poll", 168 },
	{ "blk_rq_poll", "specs/linux/blk-mq.own.h", "__checks(ref(rq))", 169 },
	{ "blk_rq_poll", "specs/linux/blk-mq.own.h", "__checks_if(iob, write(iob, sizeof(*iob)))", 170 },
};
CORDON_SAME_TYPE(blk_rq_poll, int, struct request *, struct io_comp_batch *, unsigned int);
static void enter_blk_rq_poll(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];
	struct io_comp_batch *iob = (struct io_comp_batch *)call->args[1];

	cordon_need_ref(call, rq, 0, CORDON_TYPE(rq), &clauses_blk_rq_poll[1]);
	if (iob) {
		cordon_need_write(call, iob, sizeof(*iob), &clauses_blk_rq_poll[2]);
	}
}

const struct cordon_contract cordon_import_blk_rq_poll = {
	.name = "blk_rq_poll",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_blk_rq_poll[0],
	.enter = enter_blk_rq_poll,
};

/* ---- __blk_rq_map_sg ---- */
static const struct cordon_clause clauses___blk_rq_map_sg[] = {
	{ "__blk_rq_map_sg", "specs/linux/blk-mq.own.h", "__blk_rq_map_sg", 171 },
	{ "__blk_rq_map_sg", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 172 },
	{ "__blk_rq_map_sg", "specs/linux/blk-mq.own.h", "__checks(request_caps(rq))", 173 },
	{ "__blk_rq_map_sg", "specs/linux/blk-mq.own.h", "__checks(write(last_sg, sizeof(*last_sg)))", 174 },
	{ "__blk_rq_map_sg", "specs/linux/blk-mq.own.h", "__checks_for((struct scatterlist *s = sglist; s; s = sg_next(s)), write(s, sizeof(*s)))", 175 },
};
CORDON_SAME_TYPE(__blk_rq_map_sg, int, struct request_queue *, struct request *, struct scatterlist *, struct scatterlist **);
static void enter___blk_rq_map_sg(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];
	struct request *rq = (struct request *)call->args[1];
	struct scatterlist *sglist = (struct scatterlist *)call->args[2];
	struct scatterlist **last_sg = (struct scatterlist **)call->args[3];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses___blk_rq_map_sg[1]);
	cordon_set_need(call, &cordon_set_request_caps, rq, &clauses___blk_rq_map_sg[2]);
	cordon_need_write(call, last_sg, sizeof(*last_sg), &clauses___blk_rq_map_sg[3]);
	for (struct scatterlist *s = sglist; s; s = sg_next(s)) {
		cordon_need_write(call, s, sizeof(*s), &clauses___blk_rq_map_sg[4]);
	}
}

const struct cordon_contract cordon_import___blk_rq_map_sg = {
	.name = "__blk_rq_map_sg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___blk_rq_map_sg[0],
	.enter = enter___blk_rq_map_sg,
};

/* ---- blk_mq_alloc_request_hctx ---- */
static const struct cordon_clause clauses_blk_mq_alloc_request_hctx[] = {
	{ "blk_mq_alloc_request_hctx", "specs/linux/blk-mq.own.h", "blk_mq_alloc_request_hctx", 177 },
	{ "blk_mq_alloc_request_hctx", "specs/linux/blk-mq.own.h", "__runs_in(process)", 179 },
	{ "blk_mq_alloc_request_hctx", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 180 },
	{ "blk_mq_alloc_request_hctx", "specs/linux/blk-mq.own.h", "__returns_if(!IS_ERR(ret) && own_stays(ret), request_caps(ret))", 181 },
};
CORDON_SAME_TYPE(blk_mq_alloc_request_hctx, struct request *, struct request_queue *, blk_opf_t, blk_mq_req_flags_t, unsigned int);
CORDON_IN_REGISTERS(blk_mq_req_flags_t, 8);
CORDON_IN_REGISTERS(blk_opf_t, 8);
static void enter_blk_mq_alloc_request_hctx(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_mq_alloc_request_hctx[1]);
	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_mq_alloc_request_hctx[2]);
}

static void leave_blk_mq_alloc_request_hctx(struct cordon_call *call)
{
	struct request *ret = (struct request *)call->result;

	if (!IS_ERR(ret) && own_stays(ret)) {
		cordon_gain_request_caps(call, &clauses_blk_mq_alloc_request_hctx[3], ret);
	}
}

const struct cordon_contract cordon_import_blk_mq_alloc_request_hctx = {
	.name = "blk_mq_alloc_request_hctx",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_blk_mq_alloc_request_hctx[0],
	.enter = enter_blk_mq_alloc_request_hctx,
	.leave = leave_blk_mq_alloc_request_hctx,
};

/* ---- blk_execute_rq_nowait ---- */
static const struct cordon_clause clauses_blk_execute_rq_nowait[] = {
	{ "blk_execute_rq_nowait", "specs/linux/blk-mq.own.h", "blk_execute_rq_nowait", 183 },
	{ "blk_execute_rq_nowait", "specs/linux/blk-mq.own.h", "__revokes_if((rq->bio) && bio_integrity(rq->bio) && own_holds(integrity_caps, bio_integrity(rq->bio)), integrity_caps(bio_integrity(rq->bio)))", 184 },
	{ "blk_execute_rq_nowait", "specs/linux/blk-mq.own.h", "__registers_if(rq->end_io, rq->end_io, request.end_io)", 185 },
	{ "blk_execute_rq_nowait", "specs/linux/blk-mq.own.h", "__transfers(request_caps(rq))", 186 },
};
CORDON_SAME_TYPE(blk_execute_rq_nowait, void, struct request *, bool);
static void enter_blk_execute_rq_nowait(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	if ((rq->bio) && bio_integrity(rq->bio) && own_holds(integrity_caps, bio_integrity(rq->bio))) {
		cordon_set_close(call, &cordon_set_integrity_caps, bio_integrity(rq->bio), &clauses_blk_execute_rq_nowait[1]);
	}
	if (rq->end_io) {
		cordon_register_function(call, rq->end_io, &cordon_callback_request__end_io, &clauses_blk_execute_rq_nowait[2]);
	}
	cordon_set_close(call, &cordon_set_request_caps, rq, &clauses_blk_execute_rq_nowait[3]);
}

const struct cordon_contract cordon_import_blk_execute_rq_nowait = {
	.name = "blk_execute_rq_nowait",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_execute_rq_nowait[0],
	.enter = enter_blk_execute_rq_nowait,
};

/* ---- request.end_io ---- */
static const struct cordon_clause clauses_request__end_io[] = {
	{ "request.end_io", "specs/linux/blk-mq.own.h", "request.end_io", 187 },
	{ "request.end_io", "specs/linux/blk-mq.own.h", "__principal(rq->q)", 188 },
	{ "request.end_io", "specs/linux/blk-mq.own.h", "__runs_in(hardirq)", 188 },
	{ "request.end_io", "specs/linux/blk-mq.own.h", "__transfers(request_caps(rq))", 189 },
	{ "request.end_io", "specs/linux/blk-mq.own.h", "__lends(fields(rq, ended))", 191 },
	{ "request.end_io", "specs/linux/blk-mq.own.h", "__returns_if(ret == RQ_END_IO_FREE, request_caps(rq))", 192 },
	{ "request.end_io", "specs/linux/blk-mq.own.h", "__faults(RQ_END_IO_FREE)", 193 },
};
CORDON_SAME_TYPE(*((struct request *)0)->end_io, enum rq_end_io_ret, struct request *, blk_status_t);
CORDON_IN_REGISTERS(blk_status_t, 8);
static void enter_request__end_io(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	cordon_gain_request_caps(call, &clauses_request__end_io[3], rq);
	cordon_lend_fields(call, rq, CORDON_FIELDS_ended(rq), &clauses_request__end_io[4]);
}

static void leave_request__end_io(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];
	enum rq_end_io_ret ret = (enum rq_end_io_ret)call->result;

	if (ret == RQ_END_IO_FREE) {
		cordon_set_close(call, &cordon_set_request_caps, rq, &clauses_request__end_io[5]);
	}
}

static u64 fault_request__end_io(struct cordon_call *call)
{
	return (u64)(RQ_END_IO_FREE);
}

const struct cordon_contract cordon_callback_request__end_io = {
	.name = "request.end_io",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_request__end_io[0],
	.enter = enter_request__end_io,
	.leave = leave_request__end_io,
	.fault = fault_request__end_io,
};

/* ---- blk_rq_is_poll ---- */
static const struct cordon_clause clauses_blk_rq_is_poll[] = {
	{ "blk_rq_is_poll", "specs/linux/blk-mq.own.h", "blk_rq_is_poll", 194 },
	{ "blk_rq_is_poll", "specs/linux/blk-mq.own.h", "__checks(ref(rq))", 194 },
};
CORDON_SAME_TYPE(blk_rq_is_poll, bool, struct request *);
static void enter_blk_rq_is_poll(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	cordon_need_ref(call, rq, 0, CORDON_TYPE(rq), &clauses_blk_rq_is_poll[1]);
}

const struct cordon_contract cordon_import_blk_rq_is_poll = {
	.name = "blk_rq_is_poll",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_rq_is_poll[0],
	.enter = enter_blk_rq_is_poll,
};

/* ---- blk_mq_tagset_busy_iter ---- */
static const struct cordon_clause clauses_blk_mq_tagset_busy_iter[] = {
	{ "blk_mq_tagset_busy_iter", "specs/linux/blk-mq.own.h", "blk_mq_tagset_busy_iter", 196 },
	{ "blk_mq_tagset_busy_iter", "specs/linux/blk-mq.own.h", "__checks(ref(tagset))", 197 },
	{ "blk_mq_tagset_busy_iter", "specs/linux/blk-mq.own.h", "__calls(fn, own_busy_fn)", 198 },
	{ "blk_mq_tagset_busy_iter", "specs/linux/blk-mq.own.h", "__opaque(priv)", 199 },
};
CORDON_SAME_TYPE(blk_mq_tagset_busy_iter, void, struct blk_mq_tag_set *, busy_tag_iter_fn *, void *);
static void enter_blk_mq_tagset_busy_iter(struct cordon_call *call)
{
	struct blk_mq_tag_set *tagset = (struct blk_mq_tag_set *)call->args[0];
	busy_tag_iter_fn *fn = (busy_tag_iter_fn *)call->args[1];

	cordon_need_ref(call, tagset, 0, CORDON_TYPE(tagset), &clauses_blk_mq_tagset_busy_iter[1]);
	cordon_register_function(call, fn, &cordon_callback_own_busy_fn, &clauses_blk_mq_tagset_busy_iter[2]);
}

const struct cordon_contract cordon_import_blk_mq_tagset_busy_iter = {
	.name = "blk_mq_tagset_busy_iter",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_blk_mq_tagset_busy_iter[0],
	.enter = enter_blk_mq_tagset_busy_iter,
};

/* ---- own_busy_fn ---- */
static const struct cordon_clause clauses_own_busy_fn[] = {
	{ "own_busy_fn", "specs/linux/blk-mq.own.h", "own_busy_fn", 201 },
	{ "own_busy_fn", "specs/linux/blk-mq.own.h", "__principal(rq->q)", 202 },
	{ "own_busy_fn", "specs/linux/blk-mq.own.h", "__runs_in(softirq)", 202 },
	{ "own_busy_fn", "specs/linux/blk-mq.own.h", "__faults(false)", 202 },
};
CORDON_SAME_TYPE(*(own_busy_fn)0, bool, struct request *, void *);
static u64 fault_own_busy_fn(struct cordon_call *call)
{
	return (u64)(false);
}

const struct cordon_contract cordon_callback_own_busy_fn = {
	.name = "own_busy_fn",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_own_busy_fn[0],
	.fault = fault_own_busy_fn,
};

/* ---- blk_mq_tagset_wait_completed_request ---- */
static const struct cordon_clause clauses_blk_mq_tagset_wait_completed_request[] = {
	{ "blk_mq_tagset_wait_completed_request", "specs/linux/blk-mq.own.h", "blk_mq_tagset_wait_completed_request", 203 },
	{ "blk_mq_tagset_wait_completed_request", "specs/linux/blk-mq.own.h", "__runs_in(process)", 204 },
	{ "blk_mq_tagset_wait_completed_request", "specs/linux/blk-mq.own.h", "__checks(ref(tagset))", 204 },
};
CORDON_SAME_TYPE(blk_mq_tagset_wait_completed_request, void, struct blk_mq_tag_set *);
static void enter_blk_mq_tagset_wait_completed_request(struct cordon_call *call)
{
	struct blk_mq_tag_set *tagset = (struct blk_mq_tag_set *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_mq_tagset_wait_completed_request[1]);
	cordon_need_ref(call, tagset, 0, CORDON_TYPE(tagset), &clauses_blk_mq_tagset_wait_completed_request[2]);
}

const struct cordon_contract cordon_import_blk_mq_tagset_wait_completed_request = {
	.name = "blk_mq_tagset_wait_completed_request",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_tagset_wait_completed_request[0],
	.enter = enter_blk_mq_tagset_wait_completed_request,
};

/* ---- blk_mq_alloc_queue ---- */
static const struct cordon_clause clauses_blk_mq_alloc_queue[] = {
	{ "blk_mq_alloc_queue", "specs/linux/blk-mq.own.h", "blk_mq_alloc_queue", 213 },
	{ "blk_mq_alloc_queue", "specs/linux/blk-mq.own.h", "__checks_if(lim, read(lim, sizeof(*lim)))", 214 },
	{ "blk_mq_alloc_queue", "specs/linux/blk-mq.own.h", "__opaque(queuedata)", 215 },
	{ "blk_mq_alloc_queue", "specs/linux/blk-mq.own.h", "__runs_in(process)", 217 },
	{ "blk_mq_alloc_queue", "specs/linux/blk-mq.own.h", "__checks(ref(set))", 218 },
	{ "blk_mq_alloc_queue", "specs/linux/blk-mq.own.h", "__returns_if(!IS_ERR(ret), queue_caps(ret))", 219 },
	{ "blk_mq_alloc_queue", "specs/linux/blk-mq.own.h", "__pins_if(!IS_ERR(ret), ref(ret), blk_put_queue(ret))", 220 },
	{ "blk_mq_alloc_queue", "specs/linux/blk-mq.own.h", "__pins_if(!IS_ERR(ret), ref(ret), blk_mq_destroy_queue(ret))", 222 },
};
CORDON_SAME_TYPE(blk_mq_alloc_queue, struct request_queue *, struct blk_mq_tag_set *, struct queue_limits *, void *);
static void enter_blk_mq_alloc_queue(struct cordon_call *call)
{
	struct blk_mq_tag_set *set = (struct blk_mq_tag_set *)call->args[0];
	struct queue_limits *lim = (struct queue_limits *)call->args[1];

	if (lim) {
		cordon_need_read(call, lim, sizeof(*lim), &clauses_blk_mq_alloc_queue[1]);
	}
	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_mq_alloc_queue[3]);
	cordon_need_ref(call, set, 0, CORDON_TYPE(set), &clauses_blk_mq_alloc_queue[4]);
}

static void leave_blk_mq_alloc_queue(struct cordon_call *call)
{
	struct request_queue *ret = (struct request_queue *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_queue_caps(call, &clauses_blk_mq_alloc_queue[5], ret);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_blk_put_queue, arguments, NULL, 0, &clauses_blk_mq_alloc_queue[6]);
		}
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_blk_mq_destroy_queue, arguments, NULL, 0, &clauses_blk_mq_alloc_queue[7]);
		}
	}
}

const struct cordon_contract cordon_import_blk_mq_alloc_queue = {
	.name = "blk_mq_alloc_queue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_blk_mq_alloc_queue[0],
	.enter = enter_blk_mq_alloc_queue,
	.leave = leave_blk_mq_alloc_queue,
};

/* ---- blk_mq_destroy_queue ---- */
static const struct cordon_clause clauses_blk_mq_destroy_queue[] = {
	{ "blk_mq_destroy_queue", "specs/linux/blk-mq.own.h", "blk_mq_destroy_queue", 224 },
	{ "blk_mq_destroy_queue", "specs/linux/blk-mq.own.h", "__runs_in(process)", 225 },
	{ "blk_mq_destroy_queue", "specs/linux/blk-mq.own.h", "__checks(queue_caps(q))", 226 },
	{ "blk_mq_destroy_queue", "specs/linux/blk-mq.own.h", "__unpins(blk_mq_destroy_queue(q))", 227 },
};
CORDON_SAME_TYPE(blk_mq_destroy_queue, void, struct request_queue *);
static void enter_blk_mq_destroy_queue(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_mq_destroy_queue[1]);
	cordon_set_need(call, &cordon_set_queue_caps, q, &clauses_blk_mq_destroy_queue[2]);
	{
		const u64 arguments[6] = { (u64)(q) };
	
		cordon_unpin(call, &cordon_inverse_blk_mq_destroy_queue, arguments, 1, &clauses_blk_mq_destroy_queue[3]);
	}
}

const struct cordon_contract cordon_import_blk_mq_destroy_queue = {
	.name = "blk_mq_destroy_queue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_destroy_queue[0],
	.enter = enter_blk_mq_destroy_queue,
};

/* ---- blk_put_queue ---- */
static const struct cordon_clause clauses_blk_put_queue[] = {
	{ "blk_put_queue", "specs/linux/blk-mq.own.h", "blk_put_queue", 228 },
	{ "blk_put_queue", "specs/linux/blk-mq.own.h", "__runs_in(process)", 229 },
	{ "blk_put_queue", "specs/linux/blk-mq.own.h", "__unpins(blk_put_queue(q))", 230 },
	{ "blk_put_queue", "specs/linux/blk-mq.own.h", "__revokes(queue_caps(q))", 231 },
};
CORDON_SAME_TYPE(blk_put_queue, void, struct request_queue *);
static void enter_blk_put_queue(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_put_queue[1]);
	{
		const u64 arguments[6] = { (u64)(q) };
	
		cordon_unpin(call, &cordon_inverse_blk_put_queue, arguments, 1, &clauses_blk_put_queue[2]);
	}
	cordon_set_close(call, &cordon_set_queue_caps, q, &clauses_blk_put_queue[3]);
}

const struct cordon_contract cordon_import_blk_put_queue = {
	.name = "blk_put_queue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_put_queue[0],
	.enter = enter_blk_put_queue,
};

/* ---- blk_mq_stop_hw_queue ---- */
static const struct cordon_clause clauses_blk_mq_stop_hw_queue[] = {
	{ "blk_mq_stop_hw_queue", "specs/linux/blk-mq.own.h", "blk_mq_stop_hw_queue", 233 },
	{ "blk_mq_stop_hw_queue", "specs/linux/blk-mq.own.h", "__checks(ref(hctx))", 233 },
};
CORDON_SAME_TYPE(blk_mq_stop_hw_queue, void, struct blk_mq_hw_ctx *);
static void enter_blk_mq_stop_hw_queue(struct cordon_call *call)
{
	struct blk_mq_hw_ctx *hctx = (struct blk_mq_hw_ctx *)call->args[0];

	cordon_need_ref(call, hctx, 0, CORDON_TYPE(hctx), &clauses_blk_mq_stop_hw_queue[1]);
}

const struct cordon_contract cordon_import_blk_mq_stop_hw_queue = {
	.name = "blk_mq_stop_hw_queue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_stop_hw_queue[0],
	.enter = enter_blk_mq_stop_hw_queue,
};

/* ---- blk_mq_stop_hw_queues ---- */
static const struct cordon_clause clauses_blk_mq_stop_hw_queues[] = {
	{ "blk_mq_stop_hw_queues", "specs/linux/blk-mq.own.h", "blk_mq_stop_hw_queues", 234 },
	{ "blk_mq_stop_hw_queues", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 234 },
};
CORDON_SAME_TYPE(blk_mq_stop_hw_queues, void, struct request_queue *);
static void enter_blk_mq_stop_hw_queues(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_mq_stop_hw_queues[1]);
}

const struct cordon_contract cordon_import_blk_mq_stop_hw_queues = {
	.name = "blk_mq_stop_hw_queues",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_stop_hw_queues[0],
	.enter = enter_blk_mq_stop_hw_queues,
};

/* ---- blk_mq_start_stopped_hw_queues ---- */
static const struct cordon_clause clauses_blk_mq_start_stopped_hw_queues[] = {
	{ "blk_mq_start_stopped_hw_queues", "specs/linux/blk-mq.own.h", "blk_mq_start_stopped_hw_queues", 235 },
	{ "blk_mq_start_stopped_hw_queues", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 235 },
};
CORDON_SAME_TYPE(blk_mq_start_stopped_hw_queues, void, struct request_queue *, bool);
static void enter_blk_mq_start_stopped_hw_queues(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_mq_start_stopped_hw_queues[1]);
}

const struct cordon_contract cordon_import_blk_mq_start_stopped_hw_queues = {
	.name = "blk_mq_start_stopped_hw_queues",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_mq_start_stopped_hw_queues[0],
	.enter = enter_blk_mq_start_stopped_hw_queues,
};

/* ---- blk_mq_freeze_queue ---- */
static const struct cordon_clause clauses_blk_mq_freeze_queue[] = {
	{ "blk_mq_freeze_queue", "specs/linux/blk-mq.own.h", "blk_mq_freeze_queue", 236 },
	{ "blk_mq_freeze_queue", "specs/linux/blk-mq.own.h", "__runs_in(process)", 237 },
	{ "blk_mq_freeze_queue", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 237 },
};
CORDON_SAME_TYPE(blk_mq_freeze_queue, void, struct request_queue *);
static void enter_blk_mq_freeze_queue(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_mq_freeze_queue[1]);
	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_mq_freeze_queue[2]);
}

const struct cordon_contract cordon_import_blk_mq_freeze_queue = {
	.name = "blk_mq_freeze_queue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_freeze_queue[0],
	.enter = enter_blk_mq_freeze_queue,
};

/* ---- blk_mq_unfreeze_queue ---- */
static const struct cordon_clause clauses_blk_mq_unfreeze_queue[] = {
	{ "blk_mq_unfreeze_queue", "specs/linux/blk-mq.own.h", "blk_mq_unfreeze_queue", 238 },
	{ "blk_mq_unfreeze_queue", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 238 },
};
CORDON_SAME_TYPE(blk_mq_unfreeze_queue, void, struct request_queue *);
static void enter_blk_mq_unfreeze_queue(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_mq_unfreeze_queue[1]);
}

const struct cordon_contract cordon_import_blk_mq_unfreeze_queue = {
	.name = "blk_mq_unfreeze_queue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_unfreeze_queue[0],
	.enter = enter_blk_mq_unfreeze_queue,
};

/* ---- blk_freeze_queue_start ---- */
static const struct cordon_clause clauses_blk_freeze_queue_start[] = {
	{ "blk_freeze_queue_start", "specs/linux/blk-mq.own.h", "blk_freeze_queue_start", 239 },
	{ "blk_freeze_queue_start", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 239 },
};
CORDON_SAME_TYPE(blk_freeze_queue_start, void, struct request_queue *);
static void enter_blk_freeze_queue_start(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_freeze_queue_start[1]);
}

const struct cordon_contract cordon_import_blk_freeze_queue_start = {
	.name = "blk_freeze_queue_start",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_freeze_queue_start[0],
	.enter = enter_blk_freeze_queue_start,
};

/* ---- blk_mq_freeze_queue_wait ---- */
static const struct cordon_clause clauses_blk_mq_freeze_queue_wait[] = {
	{ "blk_mq_freeze_queue_wait", "specs/linux/blk-mq.own.h", "blk_mq_freeze_queue_wait", 240 },
	{ "blk_mq_freeze_queue_wait", "specs/linux/blk-mq.own.h", "__runs_in(process)", 241 },
	{ "blk_mq_freeze_queue_wait", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 241 },
};
CORDON_SAME_TYPE(blk_mq_freeze_queue_wait, void, struct request_queue *);
static void enter_blk_mq_freeze_queue_wait(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_mq_freeze_queue_wait[1]);
	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_mq_freeze_queue_wait[2]);
}

const struct cordon_contract cordon_import_blk_mq_freeze_queue_wait = {
	.name = "blk_mq_freeze_queue_wait",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_freeze_queue_wait[0],
	.enter = enter_blk_mq_freeze_queue_wait,
};

/* ---- blk_mq_freeze_queue_wait_timeout ---- */
static const struct cordon_clause clauses_blk_mq_freeze_queue_wait_timeout[] = {
	{ "blk_mq_freeze_queue_wait_timeout", "specs/linux/blk-mq.own.h", "blk_mq_freeze_queue_wait_timeout", 242 },
	{ "blk_mq_freeze_queue_wait_timeout", "specs/linux/blk-mq.own.h", "__runs_in(process)", 243 },
	{ "blk_mq_freeze_queue_wait_timeout", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 243 },
};
CORDON_SAME_TYPE(blk_mq_freeze_queue_wait_timeout, int, struct request_queue *, unsigned long);
static void enter_blk_mq_freeze_queue_wait_timeout(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_mq_freeze_queue_wait_timeout[1]);
	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_mq_freeze_queue_wait_timeout[2]);
}

const struct cordon_contract cordon_import_blk_mq_freeze_queue_wait_timeout = {
	.name = "blk_mq_freeze_queue_wait_timeout",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_mq_freeze_queue_wait_timeout[0],
	.enter = enter_blk_mq_freeze_queue_wait_timeout,
};

/* ---- blk_mq_wait_quiesce_done ---- */
static const struct cordon_clause clauses_blk_mq_wait_quiesce_done[] = {
	{ "blk_mq_wait_quiesce_done", "specs/linux/blk-mq.own.h", "blk_mq_wait_quiesce_done", 248 },
	{ "blk_mq_wait_quiesce_done", "specs/linux/blk-mq.own.h", "__runs_in(process)", 249 },
	{ "blk_mq_wait_quiesce_done", "specs/linux/blk-mq.own.h", "__checks(ref(set))", 249 },
};
CORDON_SAME_TYPE(blk_mq_wait_quiesce_done, void, struct blk_mq_tag_set *);
static void enter_blk_mq_wait_quiesce_done(struct cordon_call *call)
{
	struct blk_mq_tag_set *set = (struct blk_mq_tag_set *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_mq_wait_quiesce_done[1]);
	cordon_need_ref(call, set, 0, CORDON_TYPE(set), &clauses_blk_mq_wait_quiesce_done[2]);
}

const struct cordon_contract cordon_import_blk_mq_wait_quiesce_done = {
	.name = "blk_mq_wait_quiesce_done",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_wait_quiesce_done[0],
	.enter = enter_blk_mq_wait_quiesce_done,
};

/* ---- blk_mq_quiesce_tagset ---- */
static const struct cordon_clause clauses_blk_mq_quiesce_tagset[] = {
	{ "blk_mq_quiesce_tagset", "specs/linux/blk-mq.own.h", "blk_mq_quiesce_tagset", 250 },
	{ "blk_mq_quiesce_tagset", "specs/linux/blk-mq.own.h", "__runs_in(process)", 251 },
	{ "blk_mq_quiesce_tagset", "specs/linux/blk-mq.own.h", "__checks(ref(set))", 251 },
};
CORDON_SAME_TYPE(blk_mq_quiesce_tagset, void, struct blk_mq_tag_set *);
static void enter_blk_mq_quiesce_tagset(struct cordon_call *call)
{
	struct blk_mq_tag_set *set = (struct blk_mq_tag_set *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_mq_quiesce_tagset[1]);
	cordon_need_ref(call, set, 0, CORDON_TYPE(set), &clauses_blk_mq_quiesce_tagset[2]);
}

const struct cordon_contract cordon_import_blk_mq_quiesce_tagset = {
	.name = "blk_mq_quiesce_tagset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_quiesce_tagset[0],
	.enter = enter_blk_mq_quiesce_tagset,
};

/* ---- blk_mq_unquiesce_tagset ---- */
static const struct cordon_clause clauses_blk_mq_unquiesce_tagset[] = {
	{ "blk_mq_unquiesce_tagset", "specs/linux/blk-mq.own.h", "blk_mq_unquiesce_tagset", 252 },
	{ "blk_mq_unquiesce_tagset", "specs/linux/blk-mq.own.h", "__checks(ref(set))", 253 },
};
CORDON_SAME_TYPE(blk_mq_unquiesce_tagset, void, struct blk_mq_tag_set *);
static void enter_blk_mq_unquiesce_tagset(struct cordon_call *call)
{
	struct blk_mq_tag_set *set = (struct blk_mq_tag_set *)call->args[0];

	cordon_need_ref(call, set, 0, CORDON_TYPE(set), &clauses_blk_mq_unquiesce_tagset[1]);
}

const struct cordon_contract cordon_import_blk_mq_unquiesce_tagset = {
	.name = "blk_mq_unquiesce_tagset",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_unquiesce_tagset[0],
	.enter = enter_blk_mq_unquiesce_tagset,
};

/* ---- blk_mq_delay_kick_requeue_list ---- */
static const struct cordon_clause clauses_blk_mq_delay_kick_requeue_list[] = {
	{ "blk_mq_delay_kick_requeue_list", "specs/linux/blk-mq.own.h", "blk_mq_delay_kick_requeue_list", 255 },
	{ "blk_mq_delay_kick_requeue_list", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 255 },
};
CORDON_SAME_TYPE(blk_mq_delay_kick_requeue_list, void, struct request_queue *, unsigned long);
static void enter_blk_mq_delay_kick_requeue_list(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_mq_delay_kick_requeue_list[1]);
}

const struct cordon_contract cordon_import_blk_mq_delay_kick_requeue_list = {
	.name = "blk_mq_delay_kick_requeue_list",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_mq_delay_kick_requeue_list[0],
	.enter = enter_blk_mq_delay_kick_requeue_list,
};

/* ---- blk_mq_quiesce_queue ---- */
static const struct cordon_clause clauses_blk_mq_quiesce_queue[] = {
	{ "blk_mq_quiesce_queue", "specs/linux/blk-mq.own.h", "blk_mq_quiesce_queue", 256 },
	{ "blk_mq_quiesce_queue", "specs/linux/blk-mq.own.h", "__runs_in(process)", 257 },
	{ "blk_mq_quiesce_queue", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 257 },
};
CORDON_SAME_TYPE(blk_mq_quiesce_queue, void, struct request_queue *);
static void enter_blk_mq_quiesce_queue(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_mq_quiesce_queue[1]);
	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_mq_quiesce_queue[2]);
}

const struct cordon_contract cordon_import_blk_mq_quiesce_queue = {
	.name = "blk_mq_quiesce_queue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_quiesce_queue[0],
	.enter = enter_blk_mq_quiesce_queue,
};

/* ---- blk_mq_quiesce_queue_nowait ---- */
static const struct cordon_clause clauses_blk_mq_quiesce_queue_nowait[] = {
	{ "blk_mq_quiesce_queue_nowait", "specs/linux/blk-mq.own.h", "blk_mq_quiesce_queue_nowait", 258 },
	{ "blk_mq_quiesce_queue_nowait", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 258 },
};
CORDON_SAME_TYPE(blk_mq_quiesce_queue_nowait, void, struct request_queue *);
static void enter_blk_mq_quiesce_queue_nowait(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_mq_quiesce_queue_nowait[1]);
}

const struct cordon_contract cordon_import_blk_mq_quiesce_queue_nowait = {
	.name = "blk_mq_quiesce_queue_nowait",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_quiesce_queue_nowait[0],
	.enter = enter_blk_mq_quiesce_queue_nowait,
};

/* ---- blk_mq_unquiesce_queue ---- */
static const struct cordon_clause clauses_blk_mq_unquiesce_queue[] = {
	{ "blk_mq_unquiesce_queue", "specs/linux/blk-mq.own.h", "blk_mq_unquiesce_queue", 259 },
	{ "blk_mq_unquiesce_queue", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 259 },
};
CORDON_SAME_TYPE(blk_mq_unquiesce_queue, void, struct request_queue *);
static void enter_blk_mq_unquiesce_queue(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_mq_unquiesce_queue[1]);
}

const struct cordon_contract cordon_import_blk_mq_unquiesce_queue = {
	.name = "blk_mq_unquiesce_queue",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_unquiesce_queue[0],
	.enter = enter_blk_mq_unquiesce_queue,
};

/* ---- blk_mq_map_queues ---- */
static const struct cordon_clause clauses_blk_mq_map_queues[] = {
	{ "blk_mq_map_queues", "specs/linux/blk-mq.own.h", "blk_mq_map_queues", 261 },
	{ "blk_mq_map_queues", "specs/linux/blk-mq.own.h", "__checks(write(&qmap->nr_queues, 2 * sizeof(unsigned int)))", 262 },
	{ "blk_mq_map_queues", "specs/linux/blk-mq.own.h", "__checks(write(qmap->mq_map, own_map_size))", 263 },
	{ "blk_mq_map_queues", "specs/linux/blk-mq.own.h", "__requires(qmap->nr_queues > 0 && qmap->nr_queues <= 65536)", 264 },
};
CORDON_SAME_TYPE(blk_mq_map_queues, void, struct blk_mq_queue_map *);
static void enter_blk_mq_map_queues(struct cordon_call *call)
{
	struct blk_mq_queue_map *qmap = (struct blk_mq_queue_map *)call->args[0];

	cordon_need_write(call, &qmap->nr_queues, 2 * sizeof(unsigned int), &clauses_blk_mq_map_queues[1]);
	cordon_need_write(call, qmap->mq_map, own_map_size, &clauses_blk_mq_map_queues[2]);
	cordon_require(call, qmap->nr_queues > 0 && qmap->nr_queues <= 65536, &clauses_blk_mq_map_queues[3]);
}

const struct cordon_contract cordon_import_blk_mq_map_queues = {
	.name = "blk_mq_map_queues",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_map_queues[0],
	.enter = enter_blk_mq_map_queues,
};

/* ---- blk_mq_update_nr_hw_queues ---- */
static const struct cordon_clause clauses_blk_mq_update_nr_hw_queues[] = {
	{ "blk_mq_update_nr_hw_queues", "specs/linux/blk-mq.own.h", "blk_mq_update_nr_hw_queues", 266 },
	{ "blk_mq_update_nr_hw_queues", "specs/linux/blk-mq.own.h", "__runs_in(process)", 267 },
	{ "blk_mq_update_nr_hw_queues", "specs/linux/blk-mq.own.h", "__checks(ref(set))", 267 },
};
CORDON_SAME_TYPE(blk_mq_update_nr_hw_queues, void, struct blk_mq_tag_set *, int);
static void enter_blk_mq_update_nr_hw_queues(struct cordon_call *call)
{
	struct blk_mq_tag_set *set = (struct blk_mq_tag_set *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_mq_update_nr_hw_queues[1]);
	cordon_need_ref(call, set, 0, CORDON_TYPE(set), &clauses_blk_mq_update_nr_hw_queues[2]);
}

const struct cordon_contract cordon_import_blk_mq_update_nr_hw_queues = {
	.name = "blk_mq_update_nr_hw_queues",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_mq_update_nr_hw_queues[0],
	.enter = enter_blk_mq_update_nr_hw_queues,
};

/* ---- blk_status_to_errno ---- */
static const struct cordon_clause clauses_blk_status_to_errno[] = {
	{ "blk_status_to_errno", "specs/linux/blk-mq.own.h", "blk_status_to_errno", 268 },
};
CORDON_SAME_TYPE(blk_status_to_errno, int, blk_status_t);
const struct cordon_contract cordon_import_blk_status_to_errno = {
	.name = "blk_status_to_errno",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_blk_status_to_errno[0],
};

/* ---- errno_to_blk_status ---- */
static const struct cordon_clause clauses_errno_to_blk_status[] = {
	{ "errno_to_blk_status", "specs/linux/blk-mq.own.h", "errno_to_blk_status", 269 },
};
CORDON_SAME_TYPE(errno_to_blk_status, blk_status_t, int);
CORDON_IN_REGISTERS(blk_status_t, 16);
const struct cordon_contract cordon_import_errno_to_blk_status = {
	.name = "errno_to_blk_status",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_errno_to_blk_status[0],
};

/* ---- blk_op_str ---- */
static const struct cordon_clause clauses_blk_op_str[] = {
	{ "blk_op_str", "specs/linux/blk-mq.own.h", "blk_op_str", 270 },
};
CORDON_SAME_TYPE(blk_op_str, const char *, enum req_op);
const struct cordon_contract cordon_import_blk_op_str = {
	.name = "blk_op_str",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_blk_op_str[0],
};

/* ---- blk_mq_ops.queue_rq ---- */
static const struct cordon_clause clauses_blk_mq_ops__queue_rq[] = {
	{ "blk_mq_ops.queue_rq", "specs/linux/blk-mq.own.h", "blk_mq_ops.queue_rq", 273 },
	{ "blk_mq_ops.queue_rq", "specs/linux/blk-mq.own.h", "__principal(bd->rq->q)", 274 },
	{ "blk_mq_ops.queue_rq", "specs/linux/blk-mq.own.h", "__runs_in(softirq)", 274 },
	{ "blk_mq_ops.queue_rq", "specs/linux/blk-mq.own.h", "__transfers(request_caps(bd->rq))", 275 },
	{ "blk_mq_ops.queue_rq", "specs/linux/blk-mq.own.h", "__returns_if(ret, request_caps(bd->rq))", 276 },
	{ "blk_mq_ops.queue_rq", "specs/linux/blk-mq.own.h", "__faults(own_keeps(request_caps, bd->rq) ? BLK_STS_IOERR : BLK_STS_OK)", 278 },
};
CORDON_SAME_TYPE(*((struct blk_mq_ops *)0)->queue_rq, blk_status_t, struct blk_mq_hw_ctx *, const struct blk_mq_queue_data *);
CORDON_IN_REGISTERS(blk_status_t, 16);
static void enter_blk_mq_ops__queue_rq(struct cordon_call *call)
{
	const struct blk_mq_queue_data *bd = (const struct blk_mq_queue_data *)call->args[1];

	cordon_gain_request_caps(call, &clauses_blk_mq_ops__queue_rq[3], bd->rq);
}

static void leave_blk_mq_ops__queue_rq(struct cordon_call *call)
{
	const struct blk_mq_queue_data *bd = (const struct blk_mq_queue_data *)call->args[1];
	blk_status_t ret = (blk_status_t)call->result;

	if (ret) {
		cordon_set_close(call, &cordon_set_request_caps, bd->rq, &clauses_blk_mq_ops__queue_rq[4]);
	}
}

static u64 fault_blk_mq_ops__queue_rq(struct cordon_call *call)
{
	const struct blk_mq_queue_data *bd = (const struct blk_mq_queue_data *)call->args[1];

	return (u64)(own_keeps(request_caps, bd->rq) ? BLK_STS_IOERR : BLK_STS_OK);
}

const struct cordon_contract cordon_callback_blk_mq_ops__queue_rq = {
	.name = "blk_mq_ops.queue_rq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_mq_ops__queue_rq[0],
	.enter = enter_blk_mq_ops__queue_rq,
	.leave = leave_blk_mq_ops__queue_rq,
	.fault = fault_blk_mq_ops__queue_rq,
};

/* ---- blk_mq_ops.commit_rqs ---- */
static const struct cordon_clause clauses_blk_mq_ops__commit_rqs[] = {
	{ "blk_mq_ops.commit_rqs", "specs/linux/blk-mq.own.h", "blk_mq_ops.commit_rqs", 279 },
	{ "blk_mq_ops.commit_rqs", "specs/linux/blk-mq.own.h", "__principal(hctx->queue)", 280 },
	{ "blk_mq_ops.commit_rqs", "specs/linux/blk-mq.own.h", "__runs_in(softirq)", 280 },
	{ "blk_mq_ops.commit_rqs", "specs/linux/blk-mq.own.h", "__faults()", 280 },
};
CORDON_SAME_TYPE(*((struct blk_mq_ops *)0)->commit_rqs, void, struct blk_mq_hw_ctx *);
static u64 fault_blk_mq_ops__commit_rqs(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_blk_mq_ops__commit_rqs = {
	.name = "blk_mq_ops.commit_rqs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_ops__commit_rqs[0],
	.fault = fault_blk_mq_ops__commit_rqs,
};

/* ---- blk_mq_ops.queue_rqs ---- */
static const struct cordon_clause clauses_blk_mq_ops__queue_rqs[] = {
	{ "blk_mq_ops.queue_rqs", "specs/linux/blk-mq.own.h", "blk_mq_ops.queue_rqs", 282 },
	{ "blk_mq_ops.queue_rqs", "specs/linux/blk-mq.own.h", "__principal(rqlist)", 283 },
	{ "blk_mq_ops.queue_rqs", "specs/linux/blk-mq.own.h", "__runs_in(softirq)", 283 },
	{ "blk_mq_ops.queue_rqs", "specs/linux/blk-mq.own.h", "__lends(write(rqlist, sizeof(*rqlist)))", 284 },
	{ "blk_mq_ops.queue_rqs", "specs/linux/blk-mq.own.h", "__transfers_for((struct request *rq = own_first(*rqlist); rq; rq = rq->rq_next), request_caps(rq))", 285 },
	{ "blk_mq_ops.queue_rqs", "specs/linux/blk-mq.own.h", "__returns_for((struct request *rq = own_first(*rqlist); rq; rq = rq->rq_next), request_caps(rq))", 286 },
	{ "blk_mq_ops.queue_rqs", "specs/linux/blk-mq.own.h", "__faults()", 287 },
};
CORDON_SAME_TYPE(*((struct blk_mq_ops *)0)->queue_rqs, void, struct rq_list *);
static void enter_blk_mq_ops__queue_rqs(struct cordon_call *call)
{
	struct rq_list *rqlist = (struct rq_list *)call->args[0];

	cordon_lend_write(call, rqlist, sizeof(*rqlist), CORDON_TYPE(rqlist), &clauses_blk_mq_ops__queue_rqs[3]);
	for (struct request *rq = own_first(*rqlist); rq; rq = rq->rq_next) {
		cordon_gain_request_caps(call, &clauses_blk_mq_ops__queue_rqs[4], rq);
	}
}

static void leave_blk_mq_ops__queue_rqs(struct cordon_call *call)
{
	struct rq_list *rqlist = (struct rq_list *)call->args[0];

	for (struct request *rq = own_first(*rqlist); rq; rq = rq->rq_next) {
		cordon_set_close(call, &cordon_set_request_caps, rq, &clauses_blk_mq_ops__queue_rqs[5]);
	}
}

static u64 fault_blk_mq_ops__queue_rqs(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_blk_mq_ops__queue_rqs = {
	.name = "blk_mq_ops.queue_rqs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_ops__queue_rqs[0],
	.enter = enter_blk_mq_ops__queue_rqs,
	.leave = leave_blk_mq_ops__queue_rqs,
	.fault = fault_blk_mq_ops__queue_rqs,
};

/* ---- blk_mq_ops.timeout ---- */
static const struct cordon_clause clauses_blk_mq_ops__timeout[] = {
	{ "blk_mq_ops.timeout", "specs/linux/blk-mq.own.h", "blk_mq_ops.timeout", 288 },
	{ "blk_mq_ops.timeout", "specs/linux/blk-mq.own.h", "__principal(rq->q)", 289 },
	{ "blk_mq_ops.timeout", "specs/linux/blk-mq.own.h", "__runs_in(process)", 289 },
	{ "blk_mq_ops.timeout", "specs/linux/blk-mq.own.h", "__faults((own_takes(request_caps, rq) ? blk_mq_end_request(rq, BLK_STS_IOERR) : (void)0, BLK_EH_DONE))", 290 },
};
CORDON_SAME_TYPE(*((struct blk_mq_ops *)0)->timeout, enum blk_eh_timer_return, struct request *);
static u64 fault_blk_mq_ops__timeout(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	own_takes(request_caps, rq) ? blk_mq_end_request(rq, BLK_STS_IOERR) : (void)0;
	return (u64)(BLK_EH_DONE);
}

const struct cordon_contract cordon_callback_blk_mq_ops__timeout = {
	.name = "blk_mq_ops.timeout",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_ops__timeout[0],
	.fault = fault_blk_mq_ops__timeout,
};

/* ---- blk_mq_ops.poll ---- */
static const struct cordon_clause clauses_blk_mq_ops__poll[] = {
	{ "blk_mq_ops.poll", "specs/linux/blk-mq.own.h", "blk_mq_ops.poll", 291 },
	{ "blk_mq_ops.poll", "specs/linux/blk-mq.own.h", "__principal(hctx->queue)", 292 },
	{ "blk_mq_ops.poll", "specs/linux/blk-mq.own.h", "__runs_in(process)", 292 },
	{ "blk_mq_ops.poll", "specs/linux/blk-mq.own.h", "__lends_if(iob, write(iob, sizeof(*iob)))", 293 },
	{ "blk_mq_ops.poll", "specs/linux/blk-mq.own.h", "__transfers_for((own_batched(iob)), request_caps(rq))", 294 },
	{ "blk_mq_ops.poll", "specs/linux/blk-mq.own.h", "__registers_if(iob && iob->complete, iob->complete, io_comp_batch.complete)", 295 },
	{ "blk_mq_ops.poll", "specs/linux/blk-mq.own.h", "__returns_for((own_batched(iob)), request_caps(rq))", 296 },
	{ "blk_mq_ops.poll", "specs/linux/blk-mq.own.h", "__faults(0)", 297 },
};
CORDON_SAME_TYPE(*((struct blk_mq_ops *)0)->poll, int, struct blk_mq_hw_ctx *, struct io_comp_batch *);
static void enter_blk_mq_ops__poll(struct cordon_call *call)
{
	struct io_comp_batch *iob = (struct io_comp_batch *)call->args[1];

	if (iob) {
		cordon_lend_write(call, iob, sizeof(*iob), CORDON_TYPE(iob), &clauses_blk_mq_ops__poll[3]);
	}
	for (own_batched(iob)) {
		cordon_gain_request_caps(call, &clauses_blk_mq_ops__poll[4], rq);
	}
}

static void leave_blk_mq_ops__poll(struct cordon_call *call)
{
	struct io_comp_batch *iob = (struct io_comp_batch *)call->args[1];

	if (iob && iob->complete) {
		cordon_register_function(call, iob->complete, &cordon_callback_io_comp_batch__complete, &clauses_blk_mq_ops__poll[5]);
	}
	for (own_batched(iob)) {
		cordon_set_close(call, &cordon_set_request_caps, rq, &clauses_blk_mq_ops__poll[6]);
	}
}

static u64 fault_blk_mq_ops__poll(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_blk_mq_ops__poll = {
	.name = "blk_mq_ops.poll",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_mq_ops__poll[0],
	.enter = enter_blk_mq_ops__poll,
	.leave = leave_blk_mq_ops__poll,
	.fault = fault_blk_mq_ops__poll,
};

/* ---- io_comp_batch.complete ---- */
static const struct cordon_clause clauses_io_comp_batch__complete[] = {
	{ "io_comp_batch.complete", "specs/linux/blk-mq.own.h", "io_comp_batch.complete", 298 },
	{ "io_comp_batch.complete", "specs/linux/blk-mq.own.h", "__runs_in(process)", 299 },
	{ "io_comp_batch.complete", "specs/linux/blk-mq.own.h", "__lends(write(iob, sizeof(*iob)))", 300 },
	{ "io_comp_batch.complete", "specs/linux/blk-mq.own.h", "__transfers_for((own_batched(iob)), request_caps(rq))", 301 },
	{ "io_comp_batch.complete", "specs/linux/blk-mq.own.h", "__faults()", 302 },
};
CORDON_SAME_TYPE(*((struct io_comp_batch *)0)->complete, void, struct io_comp_batch *);
static void enter_io_comp_batch__complete(struct cordon_call *call)
{
	struct io_comp_batch *iob = (struct io_comp_batch *)call->args[0];

	cordon_lend_write(call, iob, sizeof(*iob), CORDON_TYPE(iob), &clauses_io_comp_batch__complete[2]);
	for (own_batched(iob)) {
		cordon_gain_request_caps(call, &clauses_io_comp_batch__complete[3], rq);
	}
}

static u64 fault_io_comp_batch__complete(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_io_comp_batch__complete = {
	.name = "io_comp_batch.complete",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_io_comp_batch__complete[0],
	.enter = enter_io_comp_batch__complete,
	.fault = fault_io_comp_batch__complete,
};

/* ---- blk_mq_ops.complete ---- */
static const struct cordon_clause clauses_blk_mq_ops__complete[] = {
	{ "blk_mq_ops.complete", "specs/linux/blk-mq.own.h", "blk_mq_ops.complete", 303 },
	{ "blk_mq_ops.complete", "specs/linux/blk-mq.own.h", "__principal(rq->q)", 304 },
	{ "blk_mq_ops.complete", "specs/linux/blk-mq.own.h", "__runs_in(softirq)", 304 },
	{ "blk_mq_ops.complete", "specs/linux/blk-mq.own.h", "__faults((own_takes(request_caps, rq) ? blk_mq_end_request(rq, BLK_STS_IOERR) : (void)0, 0))", 305 },
};
CORDON_SAME_TYPE(*((struct blk_mq_ops *)0)->complete, void, struct request *);
static u64 fault_blk_mq_ops__complete(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	own_takes(request_caps, rq) ? blk_mq_end_request(rq, BLK_STS_IOERR) : (void)0;
	return 0;
}

const struct cordon_contract cordon_callback_blk_mq_ops__complete = {
	.name = "blk_mq_ops.complete",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_ops__complete[0],
	.fault = fault_blk_mq_ops__complete,
};

/* ---- blk_mq_ops.init_hctx ---- */
static const struct cordon_clause clauses_blk_mq_ops__init_hctx[] = {
	{ "blk_mq_ops.init_hctx", "specs/linux/blk-mq.own.h", "blk_mq_ops.init_hctx", 306 },
	{ "blk_mq_ops.init_hctx", "specs/linux/blk-mq.own.h", "__principal(hctx->queue)", 307 },
	{ "blk_mq_ops.init_hctx", "specs/linux/blk-mq.own.h", "__runs_in(process)", 307 },
	{ "blk_mq_ops.init_hctx", "specs/linux/blk-mq.own.h", "__transfers(ref(hctx))", 308 },
	{ "blk_mq_ops.init_hctx", "specs/linux/blk-mq.own.h", "__transfers(fields(hctx))", 308 },
	{ "blk_mq_ops.init_hctx", "specs/linux/blk-mq.own.h", "__returns(fields(hctx))", 309 },
	{ "blk_mq_ops.init_hctx", "specs/linux/blk-mq.own.h", "__returns(ref(hctx))", 309 },
	{ "blk_mq_ops.init_hctx", "specs/linux/blk-mq.own.h", "__faults(-ENODEV)", 310 },
};
CORDON_SAME_TYPE(*((struct blk_mq_ops *)0)->init_hctx, int, struct blk_mq_hw_ctx *, void *, unsigned int);
static void enter_blk_mq_ops__init_hctx(struct cordon_call *call)
{
	struct blk_mq_hw_ctx *hctx = (struct blk_mq_hw_ctx *)call->args[0];

	cordon_gain_ref(call, 0, hctx, 0, CORDON_TYPE(hctx), &clauses_blk_mq_ops__init_hctx[3]);
	cordon_gain_fields(call, 0, hctx, CORDON_FIELDS(hctx), &clauses_blk_mq_ops__init_hctx[4]);
}

static void leave_blk_mq_ops__init_hctx(struct cordon_call *call)
{
	struct blk_mq_hw_ctx *hctx = (struct blk_mq_hw_ctx *)call->args[0];

	cordon_lose_fields(call, hctx, CORDON_FIELDS(hctx), &clauses_blk_mq_ops__init_hctx[5]);
	cordon_lose_ref(call, hctx, CORDON_TYPE(hctx), &clauses_blk_mq_ops__init_hctx[6]);
}

static u64 fault_blk_mq_ops__init_hctx(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_blk_mq_ops__init_hctx = {
	.name = "blk_mq_ops.init_hctx",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_blk_mq_ops__init_hctx[0],
	.enter = enter_blk_mq_ops__init_hctx,
	.leave = leave_blk_mq_ops__init_hctx,
	.fault = fault_blk_mq_ops__init_hctx,
};

/* ---- blk_mq_ops.exit_hctx ---- */
static const struct cordon_clause clauses_blk_mq_ops__exit_hctx[] = {
	{ "blk_mq_ops.exit_hctx", "specs/linux/blk-mq.own.h", "blk_mq_ops.exit_hctx", 311 },
	{ "blk_mq_ops.exit_hctx", "specs/linux/blk-mq.own.h", "__principal(hctx->queue)", 312 },
	{ "blk_mq_ops.exit_hctx", "specs/linux/blk-mq.own.h", "__runs_in(process)", 312 },
	{ "blk_mq_ops.exit_hctx", "specs/linux/blk-mq.own.h", "__faults()", 312 },
};
CORDON_SAME_TYPE(*((struct blk_mq_ops *)0)->exit_hctx, void, struct blk_mq_hw_ctx *, unsigned int);
static u64 fault_blk_mq_ops__exit_hctx(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_blk_mq_ops__exit_hctx = {
	.name = "blk_mq_ops.exit_hctx",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_blk_mq_ops__exit_hctx[0],
	.fault = fault_blk_mq_ops__exit_hctx,
};

/* ---- blk_mq_ops.init_request ---- */
static const struct cordon_clause clauses_blk_mq_ops__init_request[] = {
	{ "blk_mq_ops.init_request", "specs/linux/blk-mq.own.h", "blk_mq_ops.init_request", 313 },
	{ "blk_mq_ops.init_request", "specs/linux/blk-mq.own.h", "__principal(set)", 314 },
	{ "blk_mq_ops.init_request", "specs/linux/blk-mq.own.h", "__runs_in(process)", 314 },
	{ "blk_mq_ops.init_request", "specs/linux/blk-mq.own.h", "__lends_if(set->cmd_size, write(blk_mq_rq_to_pdu(rq), set->cmd_size))", 315 },
	{ "blk_mq_ops.init_request", "specs/linux/blk-mq.own.h", "__faults(-ENODEV)", 316 },
};
CORDON_SAME_TYPE(*((struct blk_mq_ops *)0)->init_request, int, struct blk_mq_tag_set *, struct request *, unsigned int, unsigned int);
static void enter_blk_mq_ops__init_request(struct cordon_call *call)
{
	struct blk_mq_tag_set *set = (struct blk_mq_tag_set *)call->args[0];
	struct request *rq = (struct request *)call->args[1];

	if (set->cmd_size) {
		cordon_lend_write(call, blk_mq_rq_to_pdu(rq), set->cmd_size, CORDON_TYPE(blk_mq_rq_to_pdu(rq)), &clauses_blk_mq_ops__init_request[3]);
	}
}

static u64 fault_blk_mq_ops__init_request(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_blk_mq_ops__init_request = {
	.name = "blk_mq_ops.init_request",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_blk_mq_ops__init_request[0],
	.enter = enter_blk_mq_ops__init_request,
	.fault = fault_blk_mq_ops__init_request,
};

/* ---- blk_mq_ops.map_queues ---- */
static const struct cordon_clause clauses_blk_mq_ops__map_queues[] = {
	{ "blk_mq_ops.map_queues", "specs/linux/blk-mq.own.h", "blk_mq_ops.map_queues", 317 },
	{ "blk_mq_ops.map_queues", "specs/linux/blk-mq.own.h", "__principal(set)", 318 },
	{ "blk_mq_ops.map_queues", "specs/linux/blk-mq.own.h", "__runs_in(process)", 318 },
	{ "blk_mq_ops.map_queues", "specs/linux/blk-mq.own.h", "__lends(write(&set->map[0].nr_queues, 2 * sizeof(unsigned int)))", 319 },
	{ "blk_mq_ops.map_queues", "specs/linux/blk-mq.own.h", "__lends(write(&set->map[1].nr_queues, 2 * sizeof(unsigned int)))", 320 },
	{ "blk_mq_ops.map_queues", "specs/linux/blk-mq.own.h", "__lends(write(&set->map[2].nr_queues, 2 * sizeof(unsigned int)))", 321 },
	{ "blk_mq_ops.map_queues", "specs/linux/blk-mq.own.h", "__lends_if(set->map[0].mq_map, write(set->map[0].mq_map, own_map_size))", 322 },
	{ "blk_mq_ops.map_queues", "specs/linux/blk-mq.own.h", "__lends_if(set->map[1].mq_map, write(set->map[1].mq_map, own_map_size))", 323 },
	{ "blk_mq_ops.map_queues", "specs/linux/blk-mq.own.h", "__lends_if(set->map[2].mq_map, write(set->map[2].mq_map, own_map_size))", 324 },
	{ "blk_mq_ops.map_queues", "specs/linux/blk-mq.own.h", "__ensures(own_maps_are_sound(set))", 326 },
	{ "blk_mq_ops.map_queues", "specs/linux/blk-mq.own.h", "__faults((own_no_maps(set), 0))", 327 },
};
CORDON_SAME_TYPE(*((struct blk_mq_ops *)0)->map_queues, void, struct blk_mq_tag_set *);
static void enter_blk_mq_ops__map_queues(struct cordon_call *call)
{
	struct blk_mq_tag_set *set = (struct blk_mq_tag_set *)call->args[0];

	cordon_lend_write(call, &set->map[0].nr_queues, 2 * sizeof(unsigned int), CORDON_TYPE(&set->map[0].nr_queues), &clauses_blk_mq_ops__map_queues[3]);
	cordon_lend_write(call, &set->map[1].nr_queues, 2 * sizeof(unsigned int), CORDON_TYPE(&set->map[1].nr_queues), &clauses_blk_mq_ops__map_queues[4]);
	cordon_lend_write(call, &set->map[2].nr_queues, 2 * sizeof(unsigned int), CORDON_TYPE(&set->map[2].nr_queues), &clauses_blk_mq_ops__map_queues[5]);
	if (set->map[0].mq_map) {
		cordon_lend_write(call, set->map[0].mq_map, own_map_size, CORDON_TYPE(set->map[0].mq_map), &clauses_blk_mq_ops__map_queues[6]);
	}
	if (set->map[1].mq_map) {
		cordon_lend_write(call, set->map[1].mq_map, own_map_size, CORDON_TYPE(set->map[1].mq_map), &clauses_blk_mq_ops__map_queues[7]);
	}
	if (set->map[2].mq_map) {
		cordon_lend_write(call, set->map[2].mq_map, own_map_size, CORDON_TYPE(set->map[2].mq_map), &clauses_blk_mq_ops__map_queues[8]);
	}
}

static void leave_blk_mq_ops__map_queues(struct cordon_call *call)
{
	struct blk_mq_tag_set *set = (struct blk_mq_tag_set *)call->args[0];

	cordon_require(call, own_maps_are_sound(set), &clauses_blk_mq_ops__map_queues[9]);
}

static u64 fault_blk_mq_ops__map_queues(struct cordon_call *call)
{
	struct blk_mq_tag_set *set = (struct blk_mq_tag_set *)call->args[0];

	own_no_maps(set);
	return 0;
}

const struct cordon_contract cordon_callback_blk_mq_ops__map_queues = {
	.name = "blk_mq_ops.map_queues",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_ops__map_queues[0],
	.enter = enter_blk_mq_ops__map_queues,
	.leave = leave_blk_mq_ops__map_queues,
	.fault = fault_blk_mq_ops__map_queues,
};

