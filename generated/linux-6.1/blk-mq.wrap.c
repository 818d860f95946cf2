/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/blk-mq.own.h>
#include "wrap.h"

/* ---- set request_caps ---- */
static const struct cordon_clause clauses_set_request_caps[] = {
	{ "request_caps", "specs/linux/blk-mq.own.h", "__includes(ref(rq))", 22 },
	{ "request_caps", "specs/linux/blk-mq.own.h", "__includes(ref(rq->q))", 23 },
	{ "request_caps", "specs/linux/blk-mq.own.h", "__includes_if(rq->mq_hctx, ref(rq->mq_hctx))", 24 },
	{ "request_caps", "specs/linux/blk-mq.own.h", "__includes(fields(rq))", 25 },
	{ "request_caps", "specs/linux/blk-mq.own.h", "__includes_if(rq->mq_hctx && rq->tag >= 0, write(&rq->mq_hctx->tags->rqs[rq->tag], sizeof(struct request *)))", 27 },
	{ "request_caps", "specs/linux/blk-mq.own.h", "__includes_if(rq->q->tag_set && rq->q->tag_set->cmd_size, write(blk_mq_rq_to_pdu(rq), rq->q->tag_set->cmd_size))", 28 },
	{ "request_caps", "specs/linux/blk-mq.own.h", "__includes_for((struct req_iterator it = own_rq_first(rq); own_rq_reads(rq) && it.bio; own_rq_next(it)), write(bio_bytes(it.bio, it.iter), mp_bvec_iter_len(it.bio->bi_io_vec, it.iter)))", 29 },
};

const struct cordon_set cordon_set_request_caps = { .name = "request_caps" };

void cordon_include_request_caps(struct cordon_call *call, u64 instance, struct request *rq)
{
	cordon_gain_ref(call, instance, rq, 0, CORDON_TYPE(rq), &clauses_set_request_caps[0]);
	cordon_gain_ref(call, instance, rq->q, 0, CORDON_TYPE(rq->q), &clauses_set_request_caps[1]);
	if (rq->mq_hctx) {
		cordon_gain_ref(call, instance, rq->mq_hctx, 0, CORDON_TYPE(rq->mq_hctx), &clauses_set_request_caps[2]);
	}
	cordon_gain_fields(call, instance, rq, CORDON_FIELDS(rq), &clauses_set_request_caps[3]);
	if (rq->mq_hctx && rq->tag >= 0) {
		cordon_gain_write(call, instance, &rq->mq_hctx->tags->rqs[rq->tag], sizeof(struct request *), CORDON_TYPE(&rq->mq_hctx->tags->rqs[rq->tag]), &clauses_set_request_caps[4]);
	}
	if (rq->q->tag_set && rq->q->tag_set->cmd_size) {
		cordon_gain_write(call, instance, blk_mq_rq_to_pdu(rq), rq->q->tag_set->cmd_size, CORDON_TYPE(blk_mq_rq_to_pdu(rq)), &clauses_set_request_caps[5]);
	}
	for (struct req_iterator it = own_rq_first(rq); own_rq_reads(rq) && it.bio; own_rq_next(it)) {
		cordon_gain_write(call, instance, bio_bytes(it.bio, it.iter), mp_bvec_iter_len(it.bio->bi_io_vec, it.iter), CORDON_TYPE(bio_bytes(it.bio, it.iter)), &clauses_set_request_caps[6]);
	}
}

void cordon_gain_request_caps(struct cordon_call *call, const struct cordon_clause *clause, struct request *rq)
{
	u64 instance = cordon_set_open(call, &cordon_set_request_caps, rq, clause);

	if (instance)
		cordon_include_request_caps(call, instance, rq);
}

/* ---- set tag_set_caps ---- */
static const struct cordon_clause clauses_set_tag_set_caps[] = {
	{ "tag_set_caps", "specs/linux/blk-mq.own.h", "__includes(ref(set))", 42 },
	{ "tag_set_caps", "specs/linux/blk-mq.own.h", "__includes(fields(set))", 43 },
};

const struct cordon_set cordon_set_tag_set_caps = { .name = "tag_set_caps" };

void cordon_include_tag_set_caps(struct cordon_call *call, u64 instance, struct blk_mq_tag_set *set)
{
	cordon_gain_ref(call, instance, set, 0, CORDON_TYPE(set), &clauses_set_tag_set_caps[0]);
	cordon_gain_fields(call, instance, set, CORDON_FIELDS(set), &clauses_set_tag_set_caps[1]);
}

void cordon_gain_tag_set_caps(struct cordon_call *call, const struct cordon_clause *clause, struct blk_mq_tag_set *set)
{
	u64 instance = cordon_set_open(call, &cordon_set_tag_set_caps, set, clause);

	if (instance)
		cordon_include_tag_set_caps(call, instance, set);
}

/* ---- blk_mq_alloc_tag_set ---- */
static const struct cordon_clause clauses_blk_mq_alloc_tag_set[] = {
	{ "blk_mq_alloc_tag_set", "specs/linux/blk-mq.own.h", "blk_mq_alloc_tag_set", 47 },
	{ "blk_mq_alloc_tag_set", "specs/linux/blk-mq.own.h", "__runs_in(process)", 48 },
	{ "blk_mq_alloc_tag_set", "specs/linux/blk-mq.own.h", "__requires(set->ops && set->ops->queue_rq && set->nr_maps <= HCTX_MAX_TYPES)", 49 },
	{ "blk_mq_alloc_tag_set", "specs/linux/blk-mq.own.h", "__registers(set->ops, blk_mq_ops)", 50 },
	{ "blk_mq_alloc_tag_set", "specs/linux/blk-mq.own.h", "__transfers(write(set, sizeof(*set)))", 51 },
	{ "blk_mq_alloc_tag_set", "specs/linux/blk-mq.own.h", "__returns_if(ret, write(set, sizeof(*set)))", 52 },
	{ "blk_mq_alloc_tag_set", "specs/linux/blk-mq.own.h", "__grants_if(!ret, tag_set_caps(set))", 53 },
	{ "blk_mq_alloc_tag_set", "specs/linux/blk-mq.own.h", "__pins_if(!ret, ref(set), blk_mq_free_tag_set(set))", 54 },
};
CORDON_SAME_TYPE(blk_mq_alloc_tag_set, int, struct blk_mq_tag_set *);
static void enter_blk_mq_alloc_tag_set(struct cordon_call *call)
{
	struct blk_mq_tag_set *set = (struct blk_mq_tag_set *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_mq_alloc_tag_set[1]);
	cordon_require(call, set->ops && set->ops->queue_rq && set->nr_maps <= HCTX_MAX_TYPES, &clauses_blk_mq_alloc_tag_set[2]);
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
	{ "blk_mq_free_tag_set", "specs/linux/blk-mq.own.h", "blk_mq_free_tag_set", 55 },
	{ "blk_mq_free_tag_set", "specs/linux/blk-mq.own.h", "__runs_in(process)", 56 },
	{ "blk_mq_free_tag_set", "specs/linux/blk-mq.own.h", "__unpins(blk_mq_free_tag_set(set))", 57 },
	{ "blk_mq_free_tag_set", "specs/linux/blk-mq.own.h", "__revokes(tag_set_caps(set))", 58 },
	{ "blk_mq_free_tag_set", "specs/linux/blk-mq.own.h", "__returns(write(set, sizeof(*set)))", 59 },
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
	{ "__blk_mq_alloc_disk", "specs/linux/blk-mq.own.h", "__blk_mq_alloc_disk", 61 },
	{ "__blk_mq_alloc_disk", "specs/linux/blk-mq.own.h", "__runs_in(process)", 67 },
	{ "__blk_mq_alloc_disk", "specs/linux/blk-mq.own.h", "__checks(ref(set))", 68 },
	{ "__blk_mq_alloc_disk", "specs/linux/blk-mq.own.h", "__opaque(queuedata)", 69 },
	{ "__blk_mq_alloc_disk", "specs/linux/blk-mq.own.h", "__opaque(lkclass)", 69 },
	{ "__blk_mq_alloc_disk", "specs/linux/blk-mq.own.h", "__returns_if(!IS_ERR(ret), gendisk_caps(ret))", 70 },
	{ "__blk_mq_alloc_disk", "specs/linux/blk-mq.own.h", "__returns_if(!IS_ERR(ret), fields(ret, setup))", 71 },
	{ "__blk_mq_alloc_disk", "specs/linux/blk-mq.own.h", "__pins_if(!IS_ERR(ret), ref(ret), put_disk(ret))", 72 },
};
CORDON_SAME_TYPE(__blk_mq_alloc_disk, struct gendisk *, struct blk_mq_tag_set *, void *, struct lock_class_key *);
static void enter___blk_mq_alloc_disk(struct cordon_call *call)
{
	struct blk_mq_tag_set *set = (struct blk_mq_tag_set *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___blk_mq_alloc_disk[1]);
	cordon_need_ref(call, set, 0, CORDON_TYPE(set), &clauses___blk_mq_alloc_disk[2]);
}

static void leave___blk_mq_alloc_disk(struct cordon_call *call)
{
	struct gendisk *ret = (struct gendisk *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_gendisk_caps(call, &clauses___blk_mq_alloc_disk[5], ret);
	}
	if (!IS_ERR(ret)) {
		cordon_gain_fields(call, 0, ret, CORDON_FIELDS_setup(ret), &clauses___blk_mq_alloc_disk[6]);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_put_disk, arguments, NULL, 0, &clauses___blk_mq_alloc_disk[7]);
		}
	}
}

const struct cordon_contract cordon_import___blk_mq_alloc_disk = {
	.name = "__blk_mq_alloc_disk",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___blk_mq_alloc_disk[0],
	.enter = enter___blk_mq_alloc_disk,
	.leave = leave___blk_mq_alloc_disk,
};

/* ---- blk_mq_start_request ---- */
static const struct cordon_clause clauses_blk_mq_start_request[] = {
	{ "blk_mq_start_request", "specs/linux/blk-mq.own.h", "blk_mq_start_request", 74 },
	{ "blk_mq_start_request", "specs/linux/blk-mq.own.h", "__checks(request_caps(rq))", 74 },
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
	{ "blk_mq_complete_request", "specs/linux/blk-mq.own.h", "blk_mq_complete_request", 76 },
	{ "blk_mq_complete_request", "specs/linux/blk-mq.own.h", "__checks(request_caps(rq))", 76 },
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
	{ "blk_mq_complete_request_remote", "specs/linux/blk-mq.own.h", "blk_mq_complete_request_remote", 77 },
	{ "blk_mq_complete_request_remote", "specs/linux/blk-mq.own.h", "__checks(request_caps(rq))", 77 },
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
	{ "blk_mq_end_request", "specs/linux/blk-mq.own.h", "blk_mq_end_request", 78 },
	{ "blk_mq_end_request", "specs/linux/blk-mq.own.h", "__transfers(request_caps(rq))", 79 },
};
CORDON_SAME_TYPE(blk_mq_end_request, void, struct request *, blk_status_t);
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
	{ "__blk_mq_end_request", "specs/linux/blk-mq.own.h", "__blk_mq_end_request", 80 },
	{ "__blk_mq_end_request", "specs/linux/blk-mq.own.h", "__transfers(request_caps(rq))", 81 },
};
CORDON_SAME_TYPE(__blk_mq_end_request, void, struct request *, blk_status_t);
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
	{ "blk_mq_end_request_batch", "specs/linux/blk-mq.own.h", "blk_mq_end_request_batch", 91 },
	{ "blk_mq_end_request_batch", "specs/linux/blk-mq.own.h", "__checks(write(ib, sizeof(*ib)))", 92 },
	{ "blk_mq_end_request_batch", "specs/linux/blk-mq.own.h", "__transfers_for((own_batched(ib)), request_caps(rq))", 93 },
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
	{ "blk_mq_requeue_request", "specs/linux/blk-mq.own.h", "blk_mq_requeue_request", 94 },
	{ "blk_mq_requeue_request", "specs/linux/blk-mq.own.h", "__requires(list_empty(&rq->queuelist))", 95 },
	{ "blk_mq_requeue_request", "specs/linux/blk-mq.own.h", "__transfers(request_caps(rq))", 96 },
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
	{ "blk_mq_alloc_request", "specs/linux/blk-mq.own.h", "blk_mq_alloc_request", 97 },
	{ "blk_mq_alloc_request", "specs/linux/blk-mq.own.h", "__runs_in(process)", 98 },
	{ "blk_mq_alloc_request", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 99 },
	{ "blk_mq_alloc_request", "specs/linux/blk-mq.own.h", "__returns_if(!IS_ERR(ret), request_caps(ret))", 100 },
};
CORDON_SAME_TYPE(blk_mq_alloc_request, struct request *, struct request_queue *, blk_opf_t, blk_mq_req_flags_t);
static void enter_blk_mq_alloc_request(struct cordon_call *call)
{
	struct request_queue *q = (struct request_queue *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_mq_alloc_request[1]);
	cordon_need_ref(call, q, 0, CORDON_TYPE(q), &clauses_blk_mq_alloc_request[2]);
}

static void leave_blk_mq_alloc_request(struct cordon_call *call)
{
	struct request *ret = (struct request *)call->result;

	if (!IS_ERR(ret)) {
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
	{ "blk_mq_free_request", "specs/linux/blk-mq.own.h", "blk_mq_free_request", 101 },
	{ "blk_mq_free_request", "specs/linux/blk-mq.own.h", "__transfers(request_caps(rq))", 102 },
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
	{ "blk_execute_rq", "specs/linux/blk-mq.own.h", "blk_execute_rq", 104 },
	{ "blk_execute_rq", "specs/linux/blk-mq.own.h", "__runs_in(process)", 105 },
	{ "blk_execute_rq", "specs/linux/blk-mq.own.h", "__transfers(request_caps(rq))", 106 },
	{ "blk_execute_rq", "specs/linux/blk-mq.own.h", "__returns(request_caps(rq))", 107 },
};
CORDON_SAME_TYPE(blk_execute_rq, blk_status_t, struct request *, bool);
static void enter_blk_execute_rq(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_blk_execute_rq[1]);
	cordon_set_close(call, &cordon_set_request_caps, rq, &clauses_blk_execute_rq[2]);
}

static void leave_blk_execute_rq(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	cordon_gain_request_caps(call, &clauses_blk_execute_rq[3], rq);
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
	{ "blk_rq_map_kern", "specs/linux/blk-mq.own.h", "blk_rq_map_kern", 108 },
	{ "blk_rq_map_kern", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 109 },
	{ "blk_rq_map_kern", "specs/linux/blk-mq.own.h", "__checks(request_caps(rq))", 110 },
	{ "blk_rq_map_kern", "specs/linux/blk-mq.own.h", "__checks(write(kbuf, len))", 111 },
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

/* ---- __blk_rq_map_sg ---- */
static const struct cordon_clause clauses___blk_rq_map_sg[] = {
	{ "__blk_rq_map_sg", "specs/linux/blk-mq.own.h", "__blk_rq_map_sg", 112 },
	{ "__blk_rq_map_sg", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 113 },
	{ "__blk_rq_map_sg", "specs/linux/blk-mq.own.h", "__checks(request_caps(rq))", 114 },
	{ "__blk_rq_map_sg", "specs/linux/blk-mq.own.h", "__checks(write(last_sg, sizeof(*last_sg)))", 115 },
	{ "__blk_rq_map_sg", "specs/linux/blk-mq.own.h", "__checks_for((struct scatterlist *s = sglist; s; s = sg_next(s)), write(s, sizeof(*s)))", 116 },
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

/* ---- blk_mq_stop_hw_queue ---- */
static const struct cordon_clause clauses_blk_mq_stop_hw_queue[] = {
	{ "blk_mq_stop_hw_queue", "specs/linux/blk-mq.own.h", "blk_mq_stop_hw_queue", 118 },
	{ "blk_mq_stop_hw_queue", "specs/linux/blk-mq.own.h", "__checks(ref(hctx))", 118 },
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
	{ "blk_mq_stop_hw_queues", "specs/linux/blk-mq.own.h", "blk_mq_stop_hw_queues", 119 },
	{ "blk_mq_stop_hw_queues", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 119 },
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
	{ "blk_mq_start_stopped_hw_queues", "specs/linux/blk-mq.own.h", "blk_mq_start_stopped_hw_queues", 120 },
	{ "blk_mq_start_stopped_hw_queues", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 120 },
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
	{ "blk_mq_freeze_queue", "specs/linux/blk-mq.own.h", "blk_mq_freeze_queue", 121 },
	{ "blk_mq_freeze_queue", "specs/linux/blk-mq.own.h", "__runs_in(process)", 122 },
	{ "blk_mq_freeze_queue", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 122 },
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
	{ "blk_mq_unfreeze_queue", "specs/linux/blk-mq.own.h", "blk_mq_unfreeze_queue", 123 },
	{ "blk_mq_unfreeze_queue", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 123 },
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

/* ---- blk_mq_quiesce_queue ---- */
static const struct cordon_clause clauses_blk_mq_quiesce_queue[] = {
	{ "blk_mq_quiesce_queue", "specs/linux/blk-mq.own.h", "blk_mq_quiesce_queue", 124 },
	{ "blk_mq_quiesce_queue", "specs/linux/blk-mq.own.h", "__runs_in(process)", 125 },
	{ "blk_mq_quiesce_queue", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 125 },
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
	{ "blk_mq_quiesce_queue_nowait", "specs/linux/blk-mq.own.h", "blk_mq_quiesce_queue_nowait", 126 },
	{ "blk_mq_quiesce_queue_nowait", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 126 },
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
	{ "blk_mq_unquiesce_queue", "specs/linux/blk-mq.own.h", "blk_mq_unquiesce_queue", 127 },
	{ "blk_mq_unquiesce_queue", "specs/linux/blk-mq.own.h", "__checks(ref(q))", 127 },
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
	{ "blk_mq_map_queues", "specs/linux/blk-mq.own.h", "blk_mq_map_queues", 128 },
	{ "blk_mq_map_queues", "specs/linux/blk-mq.own.h", "__checks(write(qmap, sizeof(*qmap)))", 128 },
};
CORDON_SAME_TYPE(blk_mq_map_queues, void, struct blk_mq_queue_map *);
static void enter_blk_mq_map_queues(struct cordon_call *call)
{
	struct blk_mq_queue_map *qmap = (struct blk_mq_queue_map *)call->args[0];

	cordon_need_write(call, qmap, sizeof(*qmap), &clauses_blk_mq_map_queues[1]);
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
	{ "blk_mq_update_nr_hw_queues", "specs/linux/blk-mq.own.h", "blk_mq_update_nr_hw_queues", 130 },
	{ "blk_mq_update_nr_hw_queues", "specs/linux/blk-mq.own.h", "__runs_in(process)", 131 },
	{ "blk_mq_update_nr_hw_queues", "specs/linux/blk-mq.own.h", "__checks(ref(set))", 131 },
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
	{ "blk_status_to_errno", "specs/linux/blk-mq.own.h", "blk_status_to_errno", 132 },
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
	{ "errno_to_blk_status", "specs/linux/blk-mq.own.h", "errno_to_blk_status", 133 },
};
CORDON_SAME_TYPE(errno_to_blk_status, blk_status_t, int);
const struct cordon_contract cordon_import_errno_to_blk_status = {
	.name = "errno_to_blk_status",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_errno_to_blk_status[0],
};

/* ---- blk_op_str ---- */
static const struct cordon_clause clauses_blk_op_str[] = {
	{ "blk_op_str", "specs/linux/blk-mq.own.h", "blk_op_str", 134 },
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
	{ "blk_mq_ops.queue_rq", "specs/linux/blk-mq.own.h", "blk_mq_ops.queue_rq", 137 },
	{ "blk_mq_ops.queue_rq", "specs/linux/blk-mq.own.h", "__principal(bd->rq->q)", 138 },
	{ "blk_mq_ops.queue_rq", "specs/linux/blk-mq.own.h", "__runs_in(softirq)", 138 },
	{ "blk_mq_ops.queue_rq", "specs/linux/blk-mq.own.h", "__transfers(request_caps(bd->rq))", 139 },
	{ "blk_mq_ops.queue_rq", "specs/linux/blk-mq.own.h", "__returns_if(ret, request_caps(bd->rq))", 140 },
	{ "blk_mq_ops.queue_rq", "specs/linux/blk-mq.own.h", "__faults(BLK_STS_IOERR)", 141 },
};
CORDON_SAME_TYPE(*((struct blk_mq_ops *)0)->queue_rq, blk_status_t, struct blk_mq_hw_ctx *, const struct blk_mq_queue_data *);
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
	return (u64)(BLK_STS_IOERR);
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
	{ "blk_mq_ops.commit_rqs", "specs/linux/blk-mq.own.h", "blk_mq_ops.commit_rqs", 142 },
	{ "blk_mq_ops.commit_rqs", "specs/linux/blk-mq.own.h", "__principal(hctx->queue)", 143 },
	{ "blk_mq_ops.commit_rqs", "specs/linux/blk-mq.own.h", "__runs_in(softirq)", 143 },
	{ "blk_mq_ops.commit_rqs", "specs/linux/blk-mq.own.h", "__faults()", 143 },
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
	{ "blk_mq_ops.queue_rqs", "specs/linux/blk-mq.own.h", "blk_mq_ops.queue_rqs", 145 },
	{ "blk_mq_ops.queue_rqs", "specs/linux/blk-mq.own.h", "__principal(rqlist)", 146 },
	{ "blk_mq_ops.queue_rqs", "specs/linux/blk-mq.own.h", "__runs_in(softirq)", 146 },
	{ "blk_mq_ops.queue_rqs", "specs/linux/blk-mq.own.h", "__lends(write(rqlist, sizeof(*rqlist)))", 147 },
	{ "blk_mq_ops.queue_rqs", "specs/linux/blk-mq.own.h", "__transfers_for((struct request *rq = own_first(*rqlist); rq; rq = rq->rq_next), request_caps(rq))", 148 },
	{ "blk_mq_ops.queue_rqs", "specs/linux/blk-mq.own.h", "__returns_for((struct request *rq = own_first(*rqlist); rq; rq = rq->rq_next), request_caps(rq))", 149 },
	{ "blk_mq_ops.queue_rqs", "specs/linux/blk-mq.own.h", "__faults()", 150 },
};
CORDON_SAME_TYPE(*((struct blk_mq_ops *)0)->queue_rqs, void, struct request **);
static void enter_blk_mq_ops__queue_rqs(struct cordon_call *call)
{
	struct request **rqlist = (struct request **)call->args[0];

	cordon_lend_write(call, rqlist, sizeof(*rqlist), CORDON_TYPE(rqlist), &clauses_blk_mq_ops__queue_rqs[3]);
	for (struct request *rq = own_first(*rqlist); rq; rq = rq->rq_next) {
		cordon_gain_request_caps(call, &clauses_blk_mq_ops__queue_rqs[4], rq);
	}
}

static void leave_blk_mq_ops__queue_rqs(struct cordon_call *call)
{
	struct request **rqlist = (struct request **)call->args[0];

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
	{ "blk_mq_ops.timeout", "specs/linux/blk-mq.own.h", "blk_mq_ops.timeout", 151 },
	{ "blk_mq_ops.timeout", "specs/linux/blk-mq.own.h", "__principal(rq->q)", 152 },
	{ "blk_mq_ops.timeout", "specs/linux/blk-mq.own.h", "__runs_in(process)", 152 },
	{ "blk_mq_ops.timeout", "specs/linux/blk-mq.own.h", "__faults((blk_mq_end_request(rq, BLK_STS_IOERR), BLK_EH_DONE))", 153 },
};
CORDON_SAME_TYPE(*((struct blk_mq_ops *)0)->timeout, enum blk_eh_timer_return, struct request *);
static u64 fault_blk_mq_ops__timeout(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	blk_mq_end_request(rq, BLK_STS_IOERR);
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
	{ "blk_mq_ops.poll", "specs/linux/blk-mq.own.h", "blk_mq_ops.poll", 154 },
	{ "blk_mq_ops.poll", "specs/linux/blk-mq.own.h", "__principal(hctx->queue)", 155 },
	{ "blk_mq_ops.poll", "specs/linux/blk-mq.own.h", "__runs_in(process)", 155 },
	{ "blk_mq_ops.poll", "specs/linux/blk-mq.own.h", "__lends_if(iob, write(iob, sizeof(*iob)))", 156 },
	{ "blk_mq_ops.poll", "specs/linux/blk-mq.own.h", "__transfers_for((own_batched(iob)), request_caps(rq))", 157 },
	{ "blk_mq_ops.poll", "specs/linux/blk-mq.own.h", "__registers_if(iob && iob->complete, iob->complete, io_comp_batch.complete)", 158 },
	{ "blk_mq_ops.poll", "specs/linux/blk-mq.own.h", "__returns_for((own_batched(iob)), request_caps(rq))", 159 },
	{ "blk_mq_ops.poll", "specs/linux/blk-mq.own.h", "__faults(0)", 160 },
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
	{ "io_comp_batch.complete", "specs/linux/blk-mq.own.h", "io_comp_batch.complete", 161 },
	{ "io_comp_batch.complete", "specs/linux/blk-mq.own.h", "__runs_in(process)", 162 },
	{ "io_comp_batch.complete", "specs/linux/blk-mq.own.h", "__lends(write(iob, sizeof(*iob)))", 163 },
	{ "io_comp_batch.complete", "specs/linux/blk-mq.own.h", "__transfers_for((own_batched(iob)), request_caps(rq))", 164 },
	{ "io_comp_batch.complete", "specs/linux/blk-mq.own.h", "__faults()", 165 },
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
	{ "blk_mq_ops.complete", "specs/linux/blk-mq.own.h", "blk_mq_ops.complete", 166 },
	{ "blk_mq_ops.complete", "specs/linux/blk-mq.own.h", "__principal(rq->q)", 167 },
	{ "blk_mq_ops.complete", "specs/linux/blk-mq.own.h", "__runs_in(softirq)", 167 },
	{ "blk_mq_ops.complete", "specs/linux/blk-mq.own.h", "__faults((blk_mq_end_request(rq, BLK_STS_IOERR), 0))", 168 },
};
CORDON_SAME_TYPE(*((struct blk_mq_ops *)0)->complete, void, struct request *);
static u64 fault_blk_mq_ops__complete(struct cordon_call *call)
{
	struct request *rq = (struct request *)call->args[0];

	blk_mq_end_request(rq, BLK_STS_IOERR);
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
	{ "blk_mq_ops.init_hctx", "specs/linux/blk-mq.own.h", "blk_mq_ops.init_hctx", 169 },
	{ "blk_mq_ops.init_hctx", "specs/linux/blk-mq.own.h", "__principal(hctx->queue)", 170 },
	{ "blk_mq_ops.init_hctx", "specs/linux/blk-mq.own.h", "__runs_in(process)", 170 },
	{ "blk_mq_ops.init_hctx", "specs/linux/blk-mq.own.h", "__transfers(ref(hctx))", 171 },
	{ "blk_mq_ops.init_hctx", "specs/linux/blk-mq.own.h", "__transfers(fields(hctx))", 171 },
	{ "blk_mq_ops.init_hctx", "specs/linux/blk-mq.own.h", "__returns(fields(hctx))", 172 },
	{ "blk_mq_ops.init_hctx", "specs/linux/blk-mq.own.h", "__returns(ref(hctx))", 172 },
	{ "blk_mq_ops.init_hctx", "specs/linux/blk-mq.own.h", "__faults(-ENODEV)", 173 },
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
	{ "blk_mq_ops.exit_hctx", "specs/linux/blk-mq.own.h", "blk_mq_ops.exit_hctx", 174 },
	{ "blk_mq_ops.exit_hctx", "specs/linux/blk-mq.own.h", "__principal(hctx->queue)", 175 },
	{ "blk_mq_ops.exit_hctx", "specs/linux/blk-mq.own.h", "__runs_in(process)", 175 },
	{ "blk_mq_ops.exit_hctx", "specs/linux/blk-mq.own.h", "__faults()", 175 },
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
	{ "blk_mq_ops.init_request", "specs/linux/blk-mq.own.h", "blk_mq_ops.init_request", 176 },
	{ "blk_mq_ops.init_request", "specs/linux/blk-mq.own.h", "__principal(set)", 177 },
	{ "blk_mq_ops.init_request", "specs/linux/blk-mq.own.h", "__runs_in(process)", 177 },
	{ "blk_mq_ops.init_request", "specs/linux/blk-mq.own.h", "__lends_if(set->cmd_size, write(blk_mq_rq_to_pdu(rq), set->cmd_size))", 178 },
	{ "blk_mq_ops.init_request", "specs/linux/blk-mq.own.h", "__faults(-ENODEV)", 179 },
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
	{ "blk_mq_ops.map_queues", "specs/linux/blk-mq.own.h", "blk_mq_ops.map_queues", 180 },
	{ "blk_mq_ops.map_queues", "specs/linux/blk-mq.own.h", "__principal(set)", 181 },
	{ "blk_mq_ops.map_queues", "specs/linux/blk-mq.own.h", "__runs_in(process)", 181 },
	{ "blk_mq_ops.map_queues", "specs/linux/blk-mq.own.h", "__lends(write(set->map, sizeof(set->map)))", 182 },
	{ "blk_mq_ops.map_queues", "specs/linux/blk-mq.own.h", "__faults()", 183 },
};
CORDON_SAME_TYPE(*((struct blk_mq_ops *)0)->map_queues, void, struct blk_mq_tag_set *);
static void enter_blk_mq_ops__map_queues(struct cordon_call *call)
{
	struct blk_mq_tag_set *set = (struct blk_mq_tag_set *)call->args[0];

	cordon_lend_write(call, set->map, sizeof(set->map), CORDON_TYPE(set->map), &clauses_blk_mq_ops__map_queues[3]);
}

static u64 fault_blk_mq_ops__map_queues(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_blk_mq_ops__map_queues = {
	.name = "blk_mq_ops.map_queues",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_blk_mq_ops__map_queues[0],
	.enter = enter_blk_mq_ops__map_queues,
	.fault = fault_blk_mq_ops__map_queues,
};

