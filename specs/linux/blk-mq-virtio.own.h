/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_BLK_MQ_VIRTIO_H
#define OWN_BLK_MQ_VIRTIO_H
#include <linux/blk-mq.h>
#include <linux/virtio.h>
#include <linux/blk-mq-virtio.h>
#include <ownership.h>
#include "virtio.own.h"

void blk_mq_virtio_map_queues(struct blk_mq_queue_map *qmap, struct virtio_device *vdev, int first_vec)
	__checks(write(&qmap->nr_queues, 2 * sizeof(unsigned int)))
	__checks(write(qmap->mq_map, nr_cpu_ids * sizeof(unsigned int)))
	__checks(ref(vdev))
	/* It asks the transport for the processors of each, by number. */
	__requires(first_vec >= 0 && qmap->nr_queues > 0 && qmap->nr_queues <= 65536 &&
		   first_vec + qmap->nr_queues <= own_queue_count(vdev));
#endif
