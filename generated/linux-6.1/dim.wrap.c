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

