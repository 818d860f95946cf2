/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <net/netdev_queues.own.h>
#include "wrap.h"

/* ---- netdev_stat_ops.get_queue_stats_rx ---- */
static const struct cordon_clause clauses_netdev_stat_ops__get_queue_stats_rx[] = {
	{ "netdev_stat_ops.get_queue_stats_rx", "specs/net/netdev_queues.own.h", "netdev_stat_ops.get_queue_stats_rx", 12 },
	{ "netdev_stat_ops.get_queue_stats_rx", "specs/net/netdev_queues.own.h", "__principal(dev)", 13 },
	{ "netdev_stat_ops.get_queue_stats_rx", "specs/net/netdev_queues.own.h", "__runs_in(process)", 13 },
	{ "netdev_stat_ops.get_queue_stats_rx", "specs/net/netdev_queues.own.h", "__lends(write(stats, sizeof(*stats)))", 14 },
	{ "netdev_stat_ops.get_queue_stats_rx", "specs/net/netdev_queues.own.h", "__faults()", 15 },
};
CORDON_SAME_TYPE(*((struct netdev_stat_ops *)0)->get_queue_stats_rx, void, struct net_device *, int, struct netdev_queue_stats_rx *);
static void enter_netdev_stat_ops__get_queue_stats_rx(struct cordon_call *call)
{
	struct netdev_queue_stats_rx *stats = (struct netdev_queue_stats_rx *)call->args[2];

	cordon_lend_write(call, stats, sizeof(*stats), CORDON_TYPE(stats), &clauses_netdev_stat_ops__get_queue_stats_rx[3]);
}

static u64 fault_netdev_stat_ops__get_queue_stats_rx(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_netdev_stat_ops__get_queue_stats_rx = {
	.name = "netdev_stat_ops.get_queue_stats_rx",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_netdev_stat_ops__get_queue_stats_rx[0],
	.enter = enter_netdev_stat_ops__get_queue_stats_rx,
	.fault = fault_netdev_stat_ops__get_queue_stats_rx,
};

/* ---- netdev_stat_ops.get_queue_stats_tx ---- */
static const struct cordon_clause clauses_netdev_stat_ops__get_queue_stats_tx[] = {
	{ "netdev_stat_ops.get_queue_stats_tx", "specs/net/netdev_queues.own.h", "netdev_stat_ops.get_queue_stats_tx", 16 },
	{ "netdev_stat_ops.get_queue_stats_tx", "specs/net/netdev_queues.own.h", "__principal(dev)", 17 },
	{ "netdev_stat_ops.get_queue_stats_tx", "specs/net/netdev_queues.own.h", "__runs_in(process)", 17 },
	{ "netdev_stat_ops.get_queue_stats_tx", "specs/net/netdev_queues.own.h", "__lends(write(stats, sizeof(*stats)))", 18 },
	{ "netdev_stat_ops.get_queue_stats_tx", "specs/net/netdev_queues.own.h", "__faults()", 19 },
};
CORDON_SAME_TYPE(*((struct netdev_stat_ops *)0)->get_queue_stats_tx, void, struct net_device *, int, struct netdev_queue_stats_tx *);
static void enter_netdev_stat_ops__get_queue_stats_tx(struct cordon_call *call)
{
	struct netdev_queue_stats_tx *stats = (struct netdev_queue_stats_tx *)call->args[2];

	cordon_lend_write(call, stats, sizeof(*stats), CORDON_TYPE(stats), &clauses_netdev_stat_ops__get_queue_stats_tx[3]);
}

static u64 fault_netdev_stat_ops__get_queue_stats_tx(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_netdev_stat_ops__get_queue_stats_tx = {
	.name = "netdev_stat_ops.get_queue_stats_tx",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_netdev_stat_ops__get_queue_stats_tx[0],
	.enter = enter_netdev_stat_ops__get_queue_stats_tx,
	.fault = fault_netdev_stat_ops__get_queue_stats_tx,
};

/* ---- netdev_stat_ops.get_base_stats ---- */
static const struct cordon_clause clauses_netdev_stat_ops__get_base_stats[] = {
	{ "netdev_stat_ops.get_base_stats", "specs/net/netdev_queues.own.h", "netdev_stat_ops.get_base_stats", 20 },
	{ "netdev_stat_ops.get_base_stats", "specs/net/netdev_queues.own.h", "__principal(dev)", 22 },
	{ "netdev_stat_ops.get_base_stats", "specs/net/netdev_queues.own.h", "__runs_in(process)", 22 },
	{ "netdev_stat_ops.get_base_stats", "specs/net/netdev_queues.own.h", "__lends(write(rx, sizeof(*rx)))", 23 },
	{ "netdev_stat_ops.get_base_stats", "specs/net/netdev_queues.own.h", "__lends(write(tx, sizeof(*tx)))", 24 },
	{ "netdev_stat_ops.get_base_stats", "specs/net/netdev_queues.own.h", "__faults()", 25 },
};
CORDON_SAME_TYPE(*((struct netdev_stat_ops *)0)->get_base_stats, void, struct net_device *, struct netdev_queue_stats_rx *, struct netdev_queue_stats_tx *);
static void enter_netdev_stat_ops__get_base_stats(struct cordon_call *call)
{
	struct netdev_queue_stats_rx *rx = (struct netdev_queue_stats_rx *)call->args[1];
	struct netdev_queue_stats_tx *tx = (struct netdev_queue_stats_tx *)call->args[2];

	cordon_lend_write(call, rx, sizeof(*rx), CORDON_TYPE(rx), &clauses_netdev_stat_ops__get_base_stats[3]);
	cordon_lend_write(call, tx, sizeof(*tx), CORDON_TYPE(tx), &clauses_netdev_stat_ops__get_base_stats[4]);
}

static u64 fault_netdev_stat_ops__get_base_stats(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_netdev_stat_ops__get_base_stats = {
	.name = "netdev_stat_ops.get_base_stats",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_netdev_stat_ops__get_base_stats[0],
	.enter = enter_netdev_stat_ops__get_base_stats,
	.fault = fault_netdev_stat_ops__get_base_stats,
};

/* ---- netdev_stat_queue_sum ---- */
static const struct cordon_clause clauses_netdev_stat_queue_sum[] = {
	{ "netdev_stat_queue_sum", "specs/net/netdev_queues.own.h", "netdev_stat_queue_sum", 32 },
	{ "netdev_stat_queue_sum", "specs/net/netdev_queues.own.h", "__runs_in(process)", 34 },
	{ "netdev_stat_queue_sum", "specs/net/netdev_queues.own.h", "__checks(ref(netdev))", 35 },
	{ "netdev_stat_queue_sum", "specs/net/netdev_queues.own.h", "__requires(netdev->stat_ops && rx_start >= 0 && rx_end <= (int)netdev->num_rx_queues && tx_start >= 0 && tx_end <= (int)netdev->num_tx_queues)", 36 },
	{ "netdev_stat_queue_sum", "specs/net/netdev_queues.own.h", "__requires(netdev->reg_state == NETREG_REGISTERED)", 38 },
	{ "netdev_stat_queue_sum", "specs/net/netdev_queues.own.h", "__checks(write(rx_sum, sizeof(*rx_sum)))", 39 },
	{ "netdev_stat_queue_sum", "specs/net/netdev_queues.own.h", "__checks(write(tx_sum, sizeof(*tx_sum)))", 40 },
};
CORDON_SAME_TYPE(netdev_stat_queue_sum, void, struct net_device *, int, int, struct netdev_queue_stats_rx *, int, int, struct netdev_queue_stats_tx *);
static void enter_netdev_stat_queue_sum(struct cordon_call *call)
{
	struct net_device *netdev = (struct net_device *)call->args[0];
	int rx_start = (int)call->args[1];
	int rx_end = (int)call->args[2];
	struct netdev_queue_stats_rx *rx_sum = (struct netdev_queue_stats_rx *)call->args[3];
	int tx_start = (int)call->args[4];
	int tx_end = (int)call->args[5];
	struct netdev_queue_stats_tx *tx_sum = (struct netdev_queue_stats_tx *)cordon_stack_word(call, 0);

	cordon_context(call, CORDON_IN_PROCESS, &clauses_netdev_stat_queue_sum[1]);
	cordon_need_ref(call, netdev, 0, CORDON_TYPE(netdev), &clauses_netdev_stat_queue_sum[2]);
	cordon_require(call, netdev->stat_ops && rx_start >= 0 && rx_end <= (int)netdev->num_rx_queues && tx_start >= 0 && tx_end <= (int)netdev->num_tx_queues, &clauses_netdev_stat_queue_sum[3]);
	cordon_require(call, netdev->reg_state == NETREG_REGISTERED, &clauses_netdev_stat_queue_sum[4]);
	cordon_need_write(call, rx_sum, sizeof(*rx_sum), &clauses_netdev_stat_queue_sum[5]);
	cordon_need_write(call, tx_sum, sizeof(*tx_sum), &clauses_netdev_stat_queue_sum[6]);
}

const struct cordon_contract cordon_import_netdev_stat_queue_sum = {
	.name = "netdev_stat_queue_sum",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.stack_words = 1,
	.where = &clauses_netdev_stat_queue_sum[0],
	.enter = enter_netdev_stat_queue_sum,
};

