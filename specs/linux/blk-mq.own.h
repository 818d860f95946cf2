/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_BLK_MQ_H
#define OWN_BLK_MQ_H
#include <linux/blk-mq.h>
#include <linux/version.h>
#include <linux/scatterlist.h>
#include <ownership.h>
#include <soundness.h>
#include "blkdev.own.h"
#include "blk-integrity.own.h"

/* From bio to bio of a request, empty ones passed over. */
#define own_rq_first(rq) {.bio = (rq)->bio, .iter = (rq)->bio ? (rq)->bio->bi_iter : (struct bvec_iter){}}
#define own_rq_next(it) \
	({ bio_advance_iter((it).bio, &(it).iter, mp_bvec_iter_len((it).bio->bi_io_vec, (it).iter)); \
	   while ((it).bio && !(it).iter.bi_size) { \
		   (it).bio = (it).bio->bi_next; \
		   if ((it).bio) (it).iter = (it).bio->bi_iter; \
	   } })
#define own_rq_reads(rq) ((rq)->bio && bio_has_data((rq)->bio) && !op_is_write(req_op(rq)))

#define own_map_size (nr_cpu_ids * sizeof(unsigned int))

static inline bool own_maps_are_sound(const struct blk_mq_tag_set *set)
{
	unsigned int i, cpu;

	for (i = 0; i < set->nr_maps; i++)
		for_each_possible_cpu(cpu)
			if (set->map[i].nr_queues && set->map[i].mq_map[cpu] >= set->nr_hw_queues)
				return false;
	return set->map[0].nr_queues != 0;
}

/* Every processor at the first queue. */
static inline void own_no_maps(struct blk_mq_tag_set *set)
{
	unsigned int i, cpu;

	for (i = 0; i < set->nr_maps; i++)
		for_each_possible_cpu(cpu)
			set->map[i].mq_map[cpu] = 0;
}

/* A request that is the driver's: marks, its private part, and the pages that are to be filled. */
CAPSET(request_caps)(struct request *rq)
	__includes(ref(rq))
	__includes(ref(rq->q))
	__includes_if(rq->mq_hctx, ref(rq->mq_hctx))
	__includes(fields(rq))
	/* queue_rqs() enters it there itself, as the kernel does before queue_rq(). */
	__includes_if(rq->mq_hctx && rq->tag >= 0, write(&rq->mq_hctx->tags->rqs[rq->tag], sizeof(struct request *)))
	__includes_if(rq->q->tag_set && rq->q->tag_set->cmd_size, write(blk_mq_rq_to_pdu(rq), rq->q->tag_set->cmd_size))
	__includes_for((struct req_iterator it = own_rq_first(rq); own_rq_reads(rq) && it.bio; own_rq_next(it)),
		       write(bio_bytes(it.bio, it.iter), mp_bvec_iter_len(it.bio->bi_io_vec, it.iter)));
WRITABLE(request, cmd_flags);
WRITABLE(request, rq_flags);
WRITABLE(request, __sector);
WRITABLE(request, state);
WRITABLE(request, timeout);
WRITABLE(request, end_io);
WRITABLE(request, end_io_data);
WRITABLE(request, rq_next);
/* From its dispatch to its end no list of the kernel's has it. */
WRITABLE(request, queuelist);
WRITABLE(request, special_vec);
WRITABLE(request, bio, ended);

CAPSET(tag_set_caps)(struct blk_mq_tag_set *set)
	__includes(ref(set))
	__includes(fields(set));
WRITABLE(blk_mq_tag_set, timeout);
WRITABLE(blk_mq_hw_ctx, driver_data);

int blk_mq_alloc_tag_set(struct blk_mq_tag_set *set)
	__runs_in(process)
	__requires(set->ops && set->ops->queue_rq && set->nr_maps <= HCTX_MAX_TYPES && set->nr_hw_queues <= 65536)
	__registers(set->ops, blk_mq_ops)
	__transfers(write(set, sizeof(*set)))
	__returns_if(ret, write(set, sizeof(*set)))
	__grants_if(!ret, tag_set_caps(set))
	__pins_if(!ret, ref(set), blk_mq_free_tag_set(set));
void blk_mq_free_tag_set(struct blk_mq_tag_set *set)
	__runs_in(process)
	__unpins(blk_mq_free_tag_set(set))
	__revokes(tag_set_caps(set))
	__returns(write(set, sizeof(*set)));
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 9, 0)
struct gendisk *(__blk_mq_alloc_disk)(struct blk_mq_tag_set *set, void *queuedata, struct lock_class_key *lkclass)
#else
struct gendisk *(__blk_mq_alloc_disk)(struct blk_mq_tag_set *set, struct queue_limits *lim, void *queuedata,
				      struct lock_class_key *lkclass)
	__checks_if(lim, read(lim, sizeof(*lim)))
#endif
	__runs_in(process)
	__checks(ref(set))
	__opaque(queuedata) __opaque(lkclass)
	__returns_if(!IS_ERR(ret), gendisk_caps(ret))
	__returns_if(!IS_ERR(ret), fields(ret, setup))
	__pins_if(!IS_ERR(ret), ref(ret), put_disk(ret));

void blk_mq_start_request(struct request *rq) __checks(request_caps(rq));
/* The driver's own complete() is called for it, here or on another processor: it keeps what it has. */
void blk_mq_complete_request(struct request *rq) __checks(request_caps(rq));
bool blk_mq_complete_request_remote(struct request *rq) __checks(request_caps(rq));
void blk_mq_end_request(struct request *rq, blk_status_t error)
	__transfers(request_caps(rq));
void __blk_mq_end_request(struct request *rq, blk_status_t error)
	__transfers(request_caps(rq));
/* Lists of requests got a type of their own; what they are linked by stayed. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 12, 0)
#define own_list struct request *
#define own_first(list) (list)
#else
#define own_list struct rq_list
#define own_first(list) ((list).head)
#endif
#define own_batched(iob) struct request *rq = (iob) ? own_first((iob)->req_list) : NULL; rq; rq = rq->rq_next
void blk_mq_end_request_batch(struct io_comp_batch *ib)
	__checks(write(ib, sizeof(*ib)))
	__transfers_for((own_batched(ib)), request_caps(rq));
void blk_mq_requeue_request(struct request *rq, bool kick_requeue_list)
	__requires(list_empty(&rq->queuelist))
	__transfers(request_caps(rq));
/* A driver that died meanwhile frees nothing, and its queue would wait for the request for ever. */
#define own_stays(rq) (own_lives() || (blk_mq_free_request(rq), false))

struct request *blk_mq_alloc_request(struct request_queue *q, blk_opf_t opf, blk_mq_req_flags_t flags)
	__runs_in(process)
	__checks(ref(q))
	__returns_if(!IS_ERR(ret) && own_stays(ret), request_caps(ret));
void blk_mq_free_request(struct request *rq)
	__transfers(request_caps(rq));
/* It comes to the driver once more, as anybody's, before this returns. */
blk_status_t blk_execute_rq(struct request *rq, bool at_head)
	__runs_in(process)
	ENDS_INTEGRITY(rq->bio)
	__transfers(request_caps(rq))
	__returns_if(own_stays(rq), request_caps(rq));
int blk_rq_map_kern(struct request_queue *q, struct request *rq, void *kbuf, unsigned int len, gfp_t gfp_mask)
	__checks(ref(q))
	__checks(request_caps(rq))
	__checks(write(kbuf, len));
/* ---- pages of a process ---- */
CAPSET(user_bio)(struct bio *bio)
	__includes(ref(bio))
	__includes(fields(bio));
int blk_rq_map_user_io(struct request *rq, struct rq_map_data *map_data, void __user *ubuf, unsigned long buf_len,
		       gfp_t gfp_mask, bool vec, int iov_count, bool check_iter_count, int rw)
	__runs_in(process)
	__checks(request_caps(rq))
	__requires(!map_data && !rq->bio && gfp_is_sound(gfp_mask))
	__opaque(map_data) __opaque(ubuf)
	__returns_if(!ret && rq->bio, user_bio(rq->bio));
/* What the iterator points to is the driver's word, with nothing to compare it with: buffers registered with a ring. */
int blk_rq_map_user_iov(struct request_queue *q, struct request *rq, struct rq_map_data *map_data,
			const struct iov_iter *iter, gfp_t gfp_mask)
	__violates;
int blk_rq_unmap_user(struct bio *bio)
	__runs_in(process)
	ENDS_INTEGRITY(bio)
	__transfers_if(bio, user_bio(bio));
/* The list is the driver's memory: which bios came from the request, and are its to send on, nobody could tell afterwards. */
void blk_steal_bios(struct bio_list *list, struct request *rq)
	__checks(write(list, sizeof(*list)))
	__checks(request_caps(rq))
	__requires(!rq->bio);
int blk_rq_poll(struct request *rq, struct io_comp_batch *iob, unsigned int poll_flags)
	__checks(ref(rq))
	__checks_if(iob, write(iob, sizeof(*iob)));
int __blk_rq_map_sg(struct request_queue *q, struct request *rq, struct scatterlist *sglist, struct scatterlist **last_sg)
	__checks(ref(q))
	__checks(request_caps(rq))
	__checks(write(last_sg, sizeof(*last_sg)))
	__checks_for((struct scatterlist *s = sglist; s; s = sg_next(s)), write(s, sizeof(*s)));

struct request *blk_mq_alloc_request_hctx(struct request_queue *q, blk_opf_t opf, blk_mq_req_flags_t flags,
					  unsigned int hctx_idx)
	__runs_in(process)
	__checks(ref(q))
	__returns_if(!IS_ERR(ret) && own_stays(ret), request_caps(ret));
/* It comes back through queue_rq(), and once more, at its end, to end_io(). */
void blk_execute_rq_nowait(struct request *rq, bool at_head)
	ENDS_INTEGRITY(rq->bio)
	__registers_if(rq->end_io, rq->end_io, request.end_io)
	__transfers(request_caps(rq));
enum rq_end_io_ret CALLBACK(request, end_io)(struct request *rq, blk_status_t error)
	__principal(rq->q) __runs_in(hardirq)
	__transfers(request_caps(rq))
	/* The bios are through, and the list of them is the driver's to remember. */
	__lends(fields(rq, ended))
	__returns_if(ret == RQ_END_IO_FREE, request_caps(rq))
	__faults(RQ_END_IO_FREE);
bool blk_rq_is_poll(struct request *rq) __checks(ref(rq));
/* Those that were started are the driver's; it is called for each before this returns. */
void blk_mq_tagset_busy_iter(struct blk_mq_tag_set *tagset, busy_tag_iter_fn *fn, void *priv)
	__checks(ref(tagset))
	__calls(fn, own_busy_fn)
	__opaque(priv);
typedef busy_tag_iter_fn *own_busy_fn;
bool CONTRACT(own_busy_fn)(struct request *rq, void *priv)
	__principal(rq->q) __runs_in(softirq) __faults(false);
void blk_mq_tagset_wait_completed_request(struct blk_mq_tag_set *tagset)
	__runs_in(process) __checks(ref(tagset));

/* A queue without a disk, for commands about the device. */
CAPSET(queue_caps)(struct request_queue *q)
	__includes(ref(q))
	__includes(fields(q));
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 9, 0)
struct request_queue *blk_mq_init_queue(struct blk_mq_tag_set *set)
#else
struct request_queue *blk_mq_alloc_queue(struct blk_mq_tag_set *set, struct queue_limits *lim, void *queuedata)
	__checks_if(lim, read(lim, sizeof(*lim)))
	__opaque(queuedata)
#endif
	__runs_in(process)
	__checks(ref(set))
	__returns_if(!IS_ERR(ret), queue_caps(ret))
	__pins_if(!IS_ERR(ret), ref(ret), blk_put_queue(ret))
	/* The newer one is undone first. */
	__pins_if(!IS_ERR(ret), ref(ret), blk_mq_destroy_queue(ret));
/* Waits for what is under way: of a dead driver's, until it times out. */
void blk_mq_destroy_queue(struct request_queue *q)
	__runs_in(process)
	__checks(queue_caps(q))
	__unpins(blk_mq_destroy_queue(q));
void blk_put_queue(struct request_queue *q)
	__runs_in(process)
	__unpins(blk_put_queue(q))
	__revokes(queue_caps(q));

void blk_mq_stop_hw_queue(struct blk_mq_hw_ctx *hctx) __checks(ref(hctx));
void blk_mq_stop_hw_queues(struct request_queue *q) __checks(ref(q));
void blk_mq_start_stopped_hw_queues(struct request_queue *q, bool async) __checks(ref(q));
void blk_mq_freeze_queue(struct request_queue *q)
	__runs_in(process) __checks(ref(q));
void blk_mq_unfreeze_queue(struct request_queue *q) __checks(ref(q));
void blk_freeze_queue_start(struct request_queue *q) __checks(ref(q));
void blk_mq_freeze_queue_wait(struct request_queue *q)
	__runs_in(process) __checks(ref(q));
int blk_mq_freeze_queue_wait_timeout(struct request_queue *q, unsigned long timeout)
	__runs_in(process) __checks(ref(q));
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 3, 0)
void blk_mq_wait_quiesce_done(struct request_queue *q)
	__runs_in(process) __checks(ref(q));
#else
void blk_mq_wait_quiesce_done(struct blk_mq_tag_set *set)
	__runs_in(process) __checks(ref(set));
void blk_mq_quiesce_tagset(struct blk_mq_tag_set *set)
	__runs_in(process) __checks(ref(set));
void blk_mq_unquiesce_tagset(struct blk_mq_tag_set *set)
	__checks(ref(set));
#endif
void blk_mq_delay_kick_requeue_list(struct request_queue *q, unsigned long msecs) __checks(ref(q));
void blk_mq_quiesce_queue(struct request_queue *q)
	__runs_in(process) __checks(ref(q));
void blk_mq_quiesce_queue_nowait(struct request_queue *q) __checks(ref(q));
void blk_mq_unquiesce_queue(struct request_queue *q) __checks(ref(q));
/* Of a set, while map_queues() runs: the pointer is the kernel's. */
void blk_mq_map_queues(struct blk_mq_queue_map *qmap)
	__checks(write(&qmap->nr_queues, 2 * sizeof(unsigned int)))
	__checks(write(qmap->mq_map, own_map_size))
	__requires(qmap->nr_queues > 0 && qmap->nr_queues <= 65536);
/* Runs map_queues(), exit_hctx() and init_hctx() of every queue of the set. */
void blk_mq_update_nr_hw_queues(struct blk_mq_tag_set *set, int nr_hw_queues)
	__runs_in(process) __checks(ref(set));
DIRECT(blk_status_to_errno);
DIRECT(errno_to_blk_status);
DIRECT(blk_op_str);

/* ---- what the kernel calls ---- */
blk_status_t CALLBACK(blk_mq_ops, queue_rq)(struct blk_mq_hw_ctx *hctx, const struct blk_mq_queue_data *bd)
	__principal(bd->rq->q) __runs_in(softirq)
	__transfers(request_caps(bd->rq))
	__returns_if(ret, request_caps(bd->rq))
	/* Killed behind its own end: the kernel must not end it again. */
	__faults(own_keeps(request_caps, bd->rq) ? BLK_STS_IOERR : BLK_STS_OK);
void CALLBACK(blk_mq_ops, commit_rqs)(struct blk_mq_hw_ctx *hctx)
	__principal(hctx->queue) __runs_in(softirq) __faults();
/* What stays in the list goes on to queue_rq() one by one. */
void CALLBACK(blk_mq_ops, queue_rqs)(own_list *rqlist)
	__principal(rqlist) __runs_in(softirq)
	__lends(write(rqlist, sizeof(*rqlist)))
	__transfers_for((struct request *rq = own_first(*rqlist); rq; rq = rq->rq_next), request_caps(rq))
	__returns_for((struct request *rq = own_first(*rqlist); rq; rq = rq->rq_next), request_caps(rq))
	__faults();
enum blk_eh_timer_return CALLBACK(blk_mq_ops, timeout)(struct request *rq)
	__principal(rq->q) __runs_in(process)
	__faults((own_takes(request_caps, rq) ? blk_mq_end_request(rq, BLK_STS_IOERR) : (void)0, BLK_EH_DONE));
int CALLBACK(blk_mq_ops, poll)(struct blk_mq_hw_ctx *hctx, struct io_comp_batch *iob)
	__principal(hctx->queue) __runs_in(process)
	__lends_if(iob, write(iob, sizeof(*iob)))
	__transfers_for((own_batched(iob)), request_caps(rq))
	__registers_if(iob && iob->complete, iob->complete, io_comp_batch.complete)
	__returns_for((own_batched(iob)), request_caps(rq))
	__faults(0);
void CALLBACK(io_comp_batch, complete)(struct io_comp_batch *iob)
	__runs_in(process)
	__lends(write(iob, sizeof(*iob)))
	__transfers_for((own_batched(iob)), request_caps(rq))
	__faults();
void CALLBACK(blk_mq_ops, complete)(struct request *rq)
	__principal(rq->q) __runs_in(softirq)
	__faults((own_takes(request_caps, rq) ? blk_mq_end_request(rq, BLK_STS_IOERR) : (void)0, 0));
int CALLBACK(blk_mq_ops, init_hctx)(struct blk_mq_hw_ctx *hctx, void *data, unsigned int index)
	__principal(hctx->queue) __runs_in(process)
	__transfers(ref(hctx)) __transfers(fields(hctx))
	__returns(fields(hctx)) __returns(ref(hctx))
	__faults(-ENODEV);
void CALLBACK(blk_mq_ops, exit_hctx)(struct blk_mq_hw_ctx *hctx, unsigned int index)
	__principal(hctx->queue) __runs_in(process) __faults();
int CALLBACK(blk_mq_ops, init_request)(struct blk_mq_tag_set *set, struct request *rq, unsigned int index, unsigned int node)
	__principal(set) __runs_in(process)
	__lends_if(set->cmd_size, write(blk_mq_rq_to_pdu(rq), set->cmd_size))
	__faults(-ENODEV);
void CALLBACK(blk_mq_ops, map_queues)(struct blk_mq_tag_set *set)
	__principal(set) __runs_in(process)
	__lends(write(&set->map[0].nr_queues, 2 * sizeof(unsigned int)))
	__lends(write(&set->map[1].nr_queues, 2 * sizeof(unsigned int)))
	__lends(write(&set->map[2].nr_queues, 2 * sizeof(unsigned int)))
	__lends_if(set->map[0].mq_map, write(set->map[0].mq_map, own_map_size))
	__lends_if(set->map[1].mq_map, write(set->map[1].mq_map, own_map_size))
	__lends_if(set->map[2].mq_map, write(set->map[2].mq_map, own_map_size))
	/* The kernel takes what it finds there for the number of a queue. */
	__ensures(own_maps_are_sound(set))
	__faults((own_no_maps(set), 0));
#endif
