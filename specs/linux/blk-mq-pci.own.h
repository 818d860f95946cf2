/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_BLK_MQ_PCI_H
#define OWN_BLK_MQ_PCI_H
#include <linux/blk-mq-pci.h>
#include <linux/blk-mq.h>
#include <linux/pci.h>
#include <ownership.h>

void blk_mq_pci_map_queues(struct blk_mq_queue_map *qmap, struct pci_dev *pdev, int offset)
	__checks(write(&qmap->nr_queues, 2 * sizeof(unsigned int)))
	__checks(write(qmap->mq_map, nr_cpu_ids * sizeof(unsigned int)))
	__checks(ref(pdev))
	__requires(offset >= 0);
#endif
