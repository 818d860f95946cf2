/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/blk-mq-pci.own.h>
#include "wrap.h"

/* ---- blk_mq_pci_map_queues ---- */
static const struct cordon_clause clauses_blk_mq_pci_map_queues[] = {
	{ "blk_mq_pci_map_queues", "specs/linux/blk-mq-pci.own.h", "blk_mq_pci_map_queues", 9 },
	{ "blk_mq_pci_map_queues", "specs/linux/blk-mq-pci.own.h", "__checks(write(&qmap->nr_queues, 2 * sizeof(unsigned int)))", 10 },
	{ "blk_mq_pci_map_queues", "specs/linux/blk-mq-pci.own.h", "__checks(write(qmap->mq_map, nr_cpu_ids * sizeof(unsigned int)))", 11 },
	{ "blk_mq_pci_map_queues", "specs/linux/blk-mq-pci.own.h", "__checks(ref(pdev))", 12 },
	{ "blk_mq_pci_map_queues", "specs/linux/blk-mq-pci.own.h", "__requires(offset >= 0)", 13 },
};
CORDON_SAME_TYPE(blk_mq_pci_map_queues, void, struct blk_mq_queue_map *, struct pci_dev *, int);
static void enter_blk_mq_pci_map_queues(struct cordon_call *call)
{
	struct blk_mq_queue_map *qmap = (struct blk_mq_queue_map *)call->args[0];
	struct pci_dev *pdev = (struct pci_dev *)call->args[1];
	int offset = (int)call->args[2];

	cordon_need_write(call, &qmap->nr_queues, 2 * sizeof(unsigned int), &clauses_blk_mq_pci_map_queues[1]);
	cordon_need_write(call, qmap->mq_map, nr_cpu_ids * sizeof(unsigned int), &clauses_blk_mq_pci_map_queues[2]);
	cordon_need_ref(call, pdev, 0, CORDON_TYPE(pdev), &clauses_blk_mq_pci_map_queues[3]);
	cordon_require(call, offset >= 0, &clauses_blk_mq_pci_map_queues[4]);
}

const struct cordon_contract cordon_import_blk_mq_pci_map_queues = {
	.name = "blk_mq_pci_map_queues",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_blk_mq_pci_map_queues[0],
	.enter = enter_blk_mq_pci_map_queues,
};

