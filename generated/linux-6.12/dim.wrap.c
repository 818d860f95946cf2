/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/dim.own.h>
#include "wrap.h"

/* ---- net_dim ---- */
static const struct cordon_clause clauses_net_dim[] = {
	{ "net_dim", "specs/linux/dim.own.h", "net_dim", 25 },
	{ "net_dim", "specs/linux/dim.own.h", "__checks(ref(dim))", 26 },
	{ "net_dim", "specs/linux/dim.own.h", "__checks(write(dim, offsetof(struct dim, work)))", 26 },
	{ "net_dim", "specs/linux/dim.own.h", "__checks(write(&dim->priv, own_dim_tail(dim)))", 26 },
	{ "net_dim", "specs/linux/dim.own.h", "__checks_if(!own_pinned(&dim->work, sizeof(dim->work)), write(&dim->work, sizeof(dim->work)))", 26 },
	{ "net_dim", "specs/linux/dim.own.h", "__requires(work_is_sound(&dim->work) && dim->mode < DIM_CQ_PERIOD_NUM_MODES && dim->profile_ix < own_dim_profiles)", 26 },
	{ "net_dim", "specs/linux/dim.own.h", "__registers(dim->work.func, work_struct.func)", 27 },
	{ "net_dim", "specs/linux/dim.own.h", "__pins_if(!own_pinned(&dim->work, sizeof(dim->work)), write(&dim->work, sizeof(dim->work)), cancel_work_sync(&dim->work))", 28 },
	{ "net_dim", "specs/linux/dim.own.h", "__unpins_if(!work_pending(&dim->work), cancel_work_sync(&dim->work))", 30 },
};
CORDON_SAME_TYPE(net_dim, void, struct dim *, struct dim_sample);
CORDON_ON_STACK(struct dim_sample);
static void enter_net_dim(struct cordon_call *call)
{
	struct dim *dim = (struct dim *)call->args[0];

	cordon_need_ref(call, dim, 0, CORDON_TYPE(dim), &clauses_net_dim[1]);
	cordon_need_write(call, dim, offsetof(struct dim, work), &clauses_net_dim[2]);
	cordon_need_write(call, &dim->priv, own_dim_tail(dim), &clauses_net_dim[3]);
	if (!own_pinned(&dim->work, sizeof(dim->work))) {
		cordon_need_write(call, &dim->work, sizeof(dim->work), &clauses_net_dim[4]);
	}
	cordon_require(call, work_is_sound(&dim->work) && dim->mode < DIM_CQ_PERIOD_NUM_MODES && dim->profile_ix < own_dim_profiles, &clauses_net_dim[5]);
	cordon_register_function(call, dim->work.func, &cordon_callback_work_struct__func, &clauses_net_dim[6]);
	if (!own_pinned(&dim->work, sizeof(dim->work))) {
		{
			const u64 arguments[6] = { (u64)(&dim->work) };
		
			cordon_pin(call, &cordon_inverse_cancel_work_sync, arguments, &dim->work, sizeof(dim->work), &clauses_net_dim[7]);
		}
	}
	if (!work_pending(&dim->work)) {
		{
			const u64 arguments[6] = { (u64)(&dim->work) };
		
			cordon_unpin(call, &cordon_inverse_cancel_work_sync, arguments, 1, &clauses_net_dim[8]);
		}
	}
}

const struct cordon_contract cordon_import_net_dim = {
	.name = "net_dim",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 0 + CORDON_WORDS(struct dim_sample),
	.where = &clauses_net_dim[0],
	.enter = enter_net_dim,
};

/* ---- net_dim_init_irq_moder ---- */
static const struct cordon_clause clauses_net_dim_init_irq_moder[] = {
	{ "net_dim_init_irq_moder", "specs/linux/dim.own.h", "net_dim_init_irq_moder", 34 },
	{ "net_dim_init_irq_moder", "specs/linux/dim.own.h", "__runs_in(process)", 36 },
	{ "net_dim_init_irq_moder", "specs/linux/dim.own.h", "__checks(ref(dev))", 37 },
	{ "net_dim_init_irq_moder", "specs/linux/dim.own.h", "__requires(!dev->irq_moder && rx_mode < DIM_CQ_PERIOD_NUM_MODES && tx_mode < DIM_CQ_PERIOD_NUM_MODES)", 38 },
	{ "net_dim_init_irq_moder", "specs/linux/dim.own.h", "__registers_if(rx_dim_work, rx_dim_work, work_struct.func)", 39 },
	{ "net_dim_init_irq_moder", "specs/linux/dim.own.h", "__registers_if(tx_dim_work, tx_dim_work, work_struct.func)", 40 },
	{ "net_dim_init_irq_moder", "specs/linux/dim.own.h", "__pins_if(!ret, ref(dev), net_dim_free_irq_moder(dev))", 41 },
};
CORDON_SAME_TYPE(net_dim_init_irq_moder, int, struct net_device *, u8, u8, u8, u8, void (*)(struct work_struct *), void (*)(struct work_struct *));
static void enter_net_dim_init_irq_moder(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	u8 rx_mode = (u8)call->args[3];
	u8 tx_mode = (u8)call->args[4];
	typeof(void (*)(struct work_struct *)) rx_dim_work = (typeof(void (*)(struct work_struct *)))call->args[5];
	typeof(void (*)(struct work_struct *)) tx_dim_work = (typeof(void (*)(struct work_struct *)))cordon_stack_word(call, 0);

	cordon_context(call, CORDON_IN_PROCESS, &clauses_net_dim_init_irq_moder[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_net_dim_init_irq_moder[2]);
	cordon_require(call, !dev->irq_moder && rx_mode < DIM_CQ_PERIOD_NUM_MODES && tx_mode < DIM_CQ_PERIOD_NUM_MODES, &clauses_net_dim_init_irq_moder[3]);
	if (rx_dim_work) {
		cordon_register_function(call, rx_dim_work, &cordon_callback_work_struct__func, &clauses_net_dim_init_irq_moder[4]);
	}
	if (tx_dim_work) {
		cordon_register_function(call, tx_dim_work, &cordon_callback_work_struct__func, &clauses_net_dim_init_irq_moder[5]);
	}
}

static void leave_net_dim_init_irq_moder(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(dev) };
		
			cordon_pin(call, &cordon_inverse_net_dim_free_irq_moder, arguments, NULL, 0, &clauses_net_dim_init_irq_moder[6]);
		}
	}
}

const struct cordon_contract cordon_import_net_dim_init_irq_moder = {
	.name = "net_dim_init_irq_moder",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.stack_words = 1,
	.where = &clauses_net_dim_init_irq_moder[0],
	.enter = enter_net_dim_init_irq_moder,
	.leave = leave_net_dim_init_irq_moder,
};

/* ---- net_dim_free_irq_moder ---- */
static const struct cordon_clause clauses_net_dim_free_irq_moder[] = {
	{ "net_dim_free_irq_moder", "specs/linux/dim.own.h", "net_dim_free_irq_moder", 42 },
	{ "net_dim_free_irq_moder", "specs/linux/dim.own.h", "__runs_in(process)", 43 },
	{ "net_dim_free_irq_moder", "specs/linux/dim.own.h", "__checks(ref(dev))", 44 },
	{ "net_dim_free_irq_moder", "specs/linux/dim.own.h", "__unpins(net_dim_free_irq_moder(dev))", 45 },
};
CORDON_SAME_TYPE(net_dim_free_irq_moder, void, struct net_device *);
static void enter_net_dim_free_irq_moder(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_net_dim_free_irq_moder[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_net_dim_free_irq_moder[2]);
	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_net_dim_free_irq_moder, arguments, 1, &clauses_net_dim_free_irq_moder[3]);
	}
}

const struct cordon_contract cordon_import_net_dim_free_irq_moder = {
	.name = "net_dim_free_irq_moder",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_net_dim_free_irq_moder[0],
	.enter = enter_net_dim_free_irq_moder,
};

/* ---- net_dim_setting ---- */
static const struct cordon_clause clauses_net_dim_setting[] = {
	{ "net_dim_setting", "specs/linux/dim.own.h", "net_dim_setting", 46 },
	{ "net_dim_setting", "specs/linux/dim.own.h", "__checks(ref(dev))", 47 },
	{ "net_dim_setting", "specs/linux/dim.own.h", "__checks(write(dim, sizeof(*dim)))", 48 },
};
CORDON_SAME_TYPE(net_dim_setting, void, struct net_device *, struct dim *, bool);
static void enter_net_dim_setting(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	struct dim *dim = (struct dim *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_net_dim_setting[1]);
	cordon_need_write(call, dim, sizeof(*dim), &clauses_net_dim_setting[2]);
}

const struct cordon_contract cordon_import_net_dim_setting = {
	.name = "net_dim_setting",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_net_dim_setting[0],
	.enter = enter_net_dim_setting,
};

/* ---- net_dim_work_cancel ---- */
static const struct cordon_clause clauses_net_dim_work_cancel[] = {
	{ "net_dim_work_cancel", "specs/linux/dim.own.h", "net_dim_work_cancel", 49 },
	{ "net_dim_work_cancel", "specs/linux/dim.own.h", "__runs_in(process)", 50 },
	{ "net_dim_work_cancel", "specs/linux/dim.own.h", "__checks(ref(dim))", 51 },
	{ "net_dim_work_cancel", "specs/linux/dim.own.h", "__checks_if(!own_pinned(&dim->work, sizeof(dim->work)), write(&dim->work, sizeof(dim->work)))", 52 },
	{ "net_dim_work_cancel", "specs/linux/dim.own.h", "__requires(work_is_sound(&dim->work))", 53 },
	{ "net_dim_work_cancel", "specs/linux/dim.own.h", "__unpins_if(!work_pending(&dim->work), cancel_work_sync(&dim->work))", 54 },
};
CORDON_SAME_TYPE(net_dim_work_cancel, void, struct dim *);
static void enter_net_dim_work_cancel(struct cordon_call *call)
{
	struct dim *dim = (struct dim *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_net_dim_work_cancel[1]);
	cordon_need_ref(call, dim, 0, CORDON_TYPE(dim), &clauses_net_dim_work_cancel[2]);
	if (!own_pinned(&dim->work, sizeof(dim->work))) {
		cordon_need_write(call, &dim->work, sizeof(dim->work), &clauses_net_dim_work_cancel[3]);
	}
	cordon_require(call, work_is_sound(&dim->work), &clauses_net_dim_work_cancel[4]);
	if (!work_pending(&dim->work)) {
		{
			const u64 arguments[6] = { (u64)(&dim->work) };
		
			cordon_unpin(call, &cordon_inverse_cancel_work_sync, arguments, 1, &clauses_net_dim_work_cancel[5]);
		}
	}
}

const struct cordon_contract cordon_import_net_dim_work_cancel = {
	.name = "net_dim_work_cancel",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_net_dim_work_cancel[0],
	.enter = enter_net_dim_work_cancel,
};

/* ---- net_dim_get_rx_irq_moder ---- */
static const struct cordon_clause clauses_net_dim_get_rx_irq_moder[] = {
	{ "net_dim_get_rx_irq_moder", "specs/linux/dim.own.h", "net_dim_get_rx_irq_moder", 55 },
	{ "net_dim_get_rx_irq_moder", "specs/linux/dim.own.h", "__checks(ref(dev))", 56 },
	{ "net_dim_get_rx_irq_moder", "specs/linux/dim.own.h", "__checks(read(dim, sizeof(*dim)))", 57 },
	{ "net_dim_get_rx_irq_moder", "specs/linux/dim.own.h", "__requires(dev->irq_moder && dev->irq_moder->rx_profile && dim->profile_ix < own_dim_profiles)", 58 },
};
CORDON_SAME_TYPE(net_dim_get_rx_irq_moder, struct dim_cq_moder, struct net_device *, struct dim *);
static void enter_net_dim_get_rx_irq_moder(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0 + CORDON_HIDDEN(struct dim_cq_moder)];
	struct dim *dim = (struct dim *)call->args[1 + CORDON_HIDDEN(struct dim_cq_moder)];

	if (CORDON_HIDDEN(struct dim_cq_moder))
		cordon_need_write(call, (void *)call->args[0], sizeof(struct dim_cq_moder), &clauses_net_dim_get_rx_irq_moder[0]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_net_dim_get_rx_irq_moder[1]);
	cordon_need_read(call, dim, sizeof(*dim), &clauses_net_dim_get_rx_irq_moder[2]);
	cordon_require(call, dev->irq_moder && dev->irq_moder->rx_profile && dim->profile_ix < own_dim_profiles, &clauses_net_dim_get_rx_irq_moder[3]);
}

const struct cordon_contract cordon_import_net_dim_get_rx_irq_moder = {
	.name = "net_dim_get_rx_irq_moder",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_net_dim_get_rx_irq_moder[0],
	.enter = enter_net_dim_get_rx_irq_moder,
};

/* ---- net_dim_get_tx_irq_moder ---- */
static const struct cordon_clause clauses_net_dim_get_tx_irq_moder[] = {
	{ "net_dim_get_tx_irq_moder", "specs/linux/dim.own.h", "net_dim_get_tx_irq_moder", 59 },
	{ "net_dim_get_tx_irq_moder", "specs/linux/dim.own.h", "__checks(ref(dev))", 60 },
	{ "net_dim_get_tx_irq_moder", "specs/linux/dim.own.h", "__checks(read(dim, sizeof(*dim)))", 61 },
	{ "net_dim_get_tx_irq_moder", "specs/linux/dim.own.h", "__requires(dev->irq_moder && dev->irq_moder->tx_profile && dim->profile_ix < own_dim_profiles)", 62 },
};
CORDON_SAME_TYPE(net_dim_get_tx_irq_moder, struct dim_cq_moder, struct net_device *, struct dim *);
static void enter_net_dim_get_tx_irq_moder(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0 + CORDON_HIDDEN(struct dim_cq_moder)];
	struct dim *dim = (struct dim *)call->args[1 + CORDON_HIDDEN(struct dim_cq_moder)];

	if (CORDON_HIDDEN(struct dim_cq_moder))
		cordon_need_write(call, (void *)call->args[0], sizeof(struct dim_cq_moder), &clauses_net_dim_get_tx_irq_moder[0]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_net_dim_get_tx_irq_moder[1]);
	cordon_need_read(call, dim, sizeof(*dim), &clauses_net_dim_get_tx_irq_moder[2]);
	cordon_require(call, dev->irq_moder && dev->irq_moder->tx_profile && dim->profile_ix < own_dim_profiles, &clauses_net_dim_get_tx_irq_moder[3]);
}

const struct cordon_contract cordon_import_net_dim_get_tx_irq_moder = {
	.name = "net_dim_get_tx_irq_moder",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_net_dim_get_tx_irq_moder[0],
	.enter = enter_net_dim_get_tx_irq_moder,
};

