/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/blk-mq-virtio.own.h>
#include "wrap.h"

/* ---- blk_mq_virtio_map_queues ---- */
static const struct cordon_clause clauses_blk_mq_virtio_map_queues[] = {
	{ "blk_mq_virtio_map_queues", "specs/linux/blk-mq-virtio.own.h", "blk_mq_virtio_map_queues", 10 },
	{ "blk_mq_virtio_map_queues", "specs/linux/blk-mq-virtio.own.h", "__checks(write(&qmap->nr_queues, 2 * sizeof(unsigned int)))", 11 },
	{ "blk_mq_virtio_map_queues", "specs/linux/blk-mq-virtio.own.h", "__checks(write(qmap->mq_map, nr_cpu_ids * sizeof(unsigned int)))", 12 },
	{ "blk_mq_virtio_map_queues", "specs/linux/blk-mq-virtio.own.h", "__checks(ref(vdev))", 13 },
	{ "blk_mq_virtio_map_queues", "specs/linux/blk-mq-virtio.own.h", "__requires(first_vec >= 0 && qmap->nr_queues > 0 && qmap->nr_queues <= 65536 && first_vec + qmap->nr_queues <= own_queue_count(vdev))", 15 },
};
CORDON_SAME_TYPE(blk_mq_virtio_map_queues, void, struct blk_mq_queue_map *, struct virtio_device *, int);
static void enter_blk_mq_virtio_map_queues(struct cordon_call *call)
{
	struct blk_mq_queue_map *qmap = (struct blk_mq_queue_map *)call->args[0];
	struct virtio_device *vdev = (struct virtio_device *)call->args[1];
	int first_vec = (int)call->args[2];

	cordon_need_write(call, &qmap->nr_queues, 2 * sizeof(unsigned int), &clauses_blk_mq_virtio_map_queues[1]);
	cordon_need_write(call, qmap->mq_map, nr_cpu_ids * sizeof(unsigned int), &clauses_blk_mq_virtio_map_queues[2]);
	cordon_need_ref(call, vdev, 0, CORDON_TYPE(vdev), &clauses_blk_mq_virtio_map_queues[3]);
	cordon_require(call, first_vec >= 0 && qmap->nr_queues > 0 && qmap->nr_queues <= 65536 && first_vec + qmap->nr_queues <= own_queue_count(vdev), &clauses_blk_mq_virtio_map_queues[4]);
}

const struct cordon_contract cordon_import_blk_mq_virtio_map_queues = {
	.name = "blk_mq_virtio_map_queues",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_blk_mq_virtio_map_queues[0],
	.enter = enter_blk_mq_virtio_map_queues,
};

