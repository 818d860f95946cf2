/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_BLK_MQ_VIRTIO_H
#define OWN_BLK_MQ_VIRTIO_H
#include <linux/blk-mq.h>
#include <linux/virtio.h>
#include <linux/blk-mq-virtio.h>
#include <ownership.h>

void blk_mq_virtio_map_queues(struct blk_mq_queue_map *qmap, struct virtio_device *vdev, int first_vec)
	__checks(write(qmap, sizeof(*qmap)))
	__checks(ref(vdev));
#endif
