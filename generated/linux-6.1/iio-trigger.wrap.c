/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/iio/trigger.own.h>
#include "wrap.h"

/* ---- set iio_poll_caps ---- */
static const struct cordon_clause clauses_set_iio_poll_caps[] = {
	{ "iio_poll_caps", "specs/linux/iio/trigger.own.h", "__includes(ref(pf))", 54 },
	{ "iio_poll_caps", "specs/linux/iio/trigger.own.h", "__includes(write(&pf->timestamp, sizeof(pf->timestamp)))", 55 },
	{ "iio_poll_caps", "specs/linux/iio/trigger.own.h", "__includes(ref(pf->indio_dev->trig))", 56 },
};

const struct cordon_set cordon_set_iio_poll_caps = { .name = "iio_poll_caps" };

void cordon_include_iio_poll_caps(struct cordon_call *call, struct cordon_parts *parts, struct iio_poll_func *pf)
{
	cordon_add_ref(call, parts, pf, 0, CORDON_TYPE(pf), &clauses_set_iio_poll_caps[0]);
	cordon_add_write(call, parts, &pf->timestamp, sizeof(pf->timestamp), CORDON_TYPE(&pf->timestamp), &clauses_set_iio_poll_caps[1]);
	cordon_add_ref(call, parts, pf->indio_dev->trig, 0, CORDON_TYPE(pf->indio_dev->trig), &clauses_set_iio_poll_caps[2]);
}

void cordon_gain_iio_poll_caps(struct cordon_call *call, const struct cordon_clause *clause, struct iio_poll_func *pf)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_iio_poll_caps, pf, clause);
	cordon_include_iio_poll_caps(call, &parts, pf);
	cordon_parts_grant(call, &parts);
}

/* ---- iio_triggered_buffer_setup_ext ---- */
static const struct cordon_clause clauses_iio_triggered_buffer_setup_ext[] = {
	{ "iio_triggered_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "iio_triggered_buffer_setup_ext", 26 },
	{ "iio_triggered_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__runs_in(process)", 29 },
	{ "iio_triggered_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__checks(ref(indio_dev))", 29 },
	{ "iio_triggered_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__registers_if(h, h, own_pollfunc_t)", 29 },
	{ "iio_triggered_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__registers_if(thread, thread, own_pollfunc_t)", 29 },
	{ "iio_triggered_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__requires(!buffer_attrs)", 29 },
	{ "iio_triggered_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__registers_if(setup_ops, setup_ops, iio_buffer_setup_ops)", 30 },
	{ "iio_triggered_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__pins_if(!ret, ref(indio_dev), iio_triggered_buffer_cleanup(indio_dev))", 31 },
};
CORDON_SAME_TYPE(iio_triggered_buffer_setup_ext, int, struct iio_dev *, irqreturn_t (*)(int, void *), irqreturn_t (*)(int, void *), enum iio_buffer_direction, const struct iio_buffer_setup_ops *, const struct attribute **);
static void enter_iio_triggered_buffer_setup_ext(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];
	typeof(irqreturn_t (*)(int, void *)) h = (typeof(irqreturn_t (*)(int, void *)))call->args[1];
	typeof(irqreturn_t (*)(int, void *)) thread = (typeof(irqreturn_t (*)(int, void *)))call->args[2];
	const struct iio_buffer_setup_ops *setup_ops = (const struct iio_buffer_setup_ops *)call->args[4];
	const struct attribute **buffer_attrs = (const struct attribute **)call->args[5];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_iio_triggered_buffer_setup_ext[1]);
	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses_iio_triggered_buffer_setup_ext[2]);
	if (h) {
		cordon_register_function(call, h, &cordon_callback_own_pollfunc_t, &clauses_iio_triggered_buffer_setup_ext[3]);
	}
	if (thread) {
		cordon_register_function(call, thread, &cordon_callback_own_pollfunc_t, &clauses_iio_triggered_buffer_setup_ext[4]);
	}
	cordon_require(call, !buffer_attrs, &clauses_iio_triggered_buffer_setup_ext[5]);
	if (setup_ops) {
		cordon_register_table(call, setup_ops, &cordon_table_iio_buffer_setup_ops, &clauses_iio_triggered_buffer_setup_ext[6]);
	}
}

static void leave_iio_triggered_buffer_setup_ext(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(indio_dev) };
		
			cordon_pin(call, &cordon_inverse_iio_triggered_buffer_cleanup, arguments, NULL, 0, &clauses_iio_triggered_buffer_setup_ext[7]);
		}
	}
}

const struct cordon_contract cordon_import_iio_triggered_buffer_setup_ext = {
	.name = "iio_triggered_buffer_setup_ext",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_iio_triggered_buffer_setup_ext[0],
	.enter = enter_iio_triggered_buffer_setup_ext,
	.leave = leave_iio_triggered_buffer_setup_ext,
};

/* ---- iio_triggered_buffer_cleanup ---- */
static const struct cordon_clause clauses_iio_triggered_buffer_cleanup[] = {
	{ "iio_triggered_buffer_cleanup", "specs/linux/iio/trigger.own.h", "iio_triggered_buffer_cleanup", 32 },
	{ "iio_triggered_buffer_cleanup", "specs/linux/iio/trigger.own.h", "__runs_in(process)", 33 },
	{ "iio_triggered_buffer_cleanup", "specs/linux/iio/trigger.own.h", "__checks(ref(indio_dev))", 34 },
	{ "iio_triggered_buffer_cleanup", "specs/linux/iio/trigger.own.h", "__unpins(iio_triggered_buffer_cleanup(indio_dev))", 35 },
};
CORDON_SAME_TYPE(iio_triggered_buffer_cleanup, void, struct iio_dev *);
static void enter_iio_triggered_buffer_cleanup(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_iio_triggered_buffer_cleanup[1]);
	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses_iio_triggered_buffer_cleanup[2]);
	{
		const u64 arguments[6] = { (u64)(indio_dev) };
	
		cordon_unpin(call, &cordon_inverse_iio_triggered_buffer_cleanup, arguments, 1, &clauses_iio_triggered_buffer_cleanup[3]);
	}
}

const struct cordon_contract cordon_import_iio_triggered_buffer_cleanup = {
	.name = "iio_triggered_buffer_cleanup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_iio_triggered_buffer_cleanup[0],
	.enter = enter_iio_triggered_buffer_cleanup,
};

/* ---- devm_iio_triggered_buffer_setup_ext ---- */
static const struct cordon_clause clauses_devm_iio_triggered_buffer_setup_ext[] = {
	{ "devm_iio_triggered_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "devm_iio_triggered_buffer_setup_ext", 36 },
	{ "devm_iio_triggered_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__runs_in(process)", 39 },
	{ "devm_iio_triggered_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__checks(ref(indio_dev))", 39 },
	{ "devm_iio_triggered_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__registers_if(h, h, own_pollfunc_t)", 39 },
	{ "devm_iio_triggered_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__registers_if(thread, thread, own_pollfunc_t)", 39 },
	{ "devm_iio_triggered_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__requires(!buffer_attrs)", 39 },
	{ "devm_iio_triggered_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__checks(devm_caps(dev, NULL, 0))", 40 },
	{ "devm_iio_triggered_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__registers_if(ops, ops, iio_buffer_setup_ops)", 41 },
};
CORDON_SAME_TYPE(devm_iio_triggered_buffer_setup_ext, int, struct device *, struct iio_dev *, irqreturn_t (*)(int, void *), irqreturn_t (*)(int, void *), enum iio_buffer_direction, const struct iio_buffer_setup_ops *, const struct attribute **);
static void enter_devm_iio_triggered_buffer_setup_ext(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[1];
	typeof(irqreturn_t (*)(int, void *)) h = (typeof(irqreturn_t (*)(int, void *)))call->args[2];
	typeof(irqreturn_t (*)(int, void *)) thread = (typeof(irqreturn_t (*)(int, void *)))call->args[3];
	const struct iio_buffer_setup_ops *ops = (const struct iio_buffer_setup_ops *)call->args[5];
	const struct attribute **buffer_attrs = (const struct attribute **)cordon_stack_word(call, 0);

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_iio_triggered_buffer_setup_ext[1]);
	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses_devm_iio_triggered_buffer_setup_ext[2]);
	if (h) {
		cordon_register_function(call, h, &cordon_callback_own_pollfunc_t, &clauses_devm_iio_triggered_buffer_setup_ext[3]);
	}
	if (thread) {
		cordon_register_function(call, thread, &cordon_callback_own_pollfunc_t, &clauses_devm_iio_triggered_buffer_setup_ext[4]);
	}
	cordon_require(call, !buffer_attrs, &clauses_devm_iio_triggered_buffer_setup_ext[5]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_iio_triggered_buffer_setup_ext[6]);
	if (ops) {
		cordon_register_table(call, ops, &cordon_table_iio_buffer_setup_ops, &clauses_devm_iio_triggered_buffer_setup_ext[7]);
	}
}

const struct cordon_contract cordon_import_devm_iio_triggered_buffer_setup_ext = {
	.name = "devm_iio_triggered_buffer_setup_ext",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.stack_words = 1,
	.where = &clauses_devm_iio_triggered_buffer_setup_ext[0],
	.enter = enter_devm_iio_triggered_buffer_setup_ext,
};

/* ---- devm_iio_kfifo_buffer_setup_ext ---- */
static const struct cordon_clause clauses_devm_iio_kfifo_buffer_setup_ext[] = {
	{ "devm_iio_kfifo_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "devm_iio_kfifo_buffer_setup_ext", 42 },
	{ "devm_iio_kfifo_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__runs_in(process)", 44 },
	{ "devm_iio_kfifo_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__checks(ref(indio_dev))", 45 },
	{ "devm_iio_kfifo_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__checks(devm_caps(dev, NULL, 0))", 46 },
	{ "devm_iio_kfifo_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__requires(!buffer_attrs)", 47 },
	{ "devm_iio_kfifo_buffer_setup_ext", "specs/linux/iio/trigger.own.h", "__registers_if(setup_ops, setup_ops, iio_buffer_setup_ops)", 48 },
};
CORDON_SAME_TYPE(devm_iio_kfifo_buffer_setup_ext, int, struct device *, struct iio_dev *, const struct iio_buffer_setup_ops *, const struct attribute **);
static void enter_devm_iio_kfifo_buffer_setup_ext(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[1];
	const struct iio_buffer_setup_ops *setup_ops = (const struct iio_buffer_setup_ops *)call->args[2];
	const struct attribute **buffer_attrs = (const struct attribute **)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_iio_kfifo_buffer_setup_ext[1]);
	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses_devm_iio_kfifo_buffer_setup_ext[2]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_iio_kfifo_buffer_setup_ext[3]);
	cordon_require(call, !buffer_attrs, &clauses_devm_iio_kfifo_buffer_setup_ext[4]);
	if (setup_ops) {
		cordon_register_table(call, setup_ops, &cordon_table_iio_buffer_setup_ops, &clauses_devm_iio_kfifo_buffer_setup_ext[5]);
	}
}

const struct cordon_contract cordon_import_devm_iio_kfifo_buffer_setup_ext = {
	.name = "devm_iio_kfifo_buffer_setup_ext",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_devm_iio_kfifo_buffer_setup_ext[0],
	.enter = enter_devm_iio_kfifo_buffer_setup_ext,
};

/* ---- iio_trigger_notify_done ---- */
static const struct cordon_clause clauses_iio_trigger_notify_done[] = {
	{ "iio_trigger_notify_done", "specs/linux/iio/trigger.own.h", "iio_trigger_notify_done", 49 },
	{ "iio_trigger_notify_done", "specs/linux/iio/trigger.own.h", "__checks(ref(trig))", 50 },
};
CORDON_SAME_TYPE(iio_trigger_notify_done, void, struct iio_trigger *);
static void enter_iio_trigger_notify_done(struct cordon_call *call)
{
	struct iio_trigger *trig = (struct iio_trigger *)call->args[0];

	cordon_need_ref(call, trig, 0, CORDON_TYPE(trig), &clauses_iio_trigger_notify_done[1]);
}

const struct cordon_contract cordon_import_iio_trigger_notify_done = {
	.name = "iio_trigger_notify_done",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_iio_trigger_notify_done[0],
	.enter = enter_iio_trigger_notify_done,
};

/* ---- iio_pollfunc_store_time ---- */
static const struct cordon_clause clauses_iio_pollfunc_store_time[] = {
	{ "iio_pollfunc_store_time", "specs/linux/iio/trigger.own.h", "iio_pollfunc_store_time", 51 },
};
CORDON_SAME_TYPE(iio_pollfunc_store_time, irqreturn_t, int, void *);
CORDON_IN_REGISTERS(irqreturn_t, 16);
const struct cordon_contract cordon_import_iio_pollfunc_store_time = {
	.name = "iio_pollfunc_store_time",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 2,
	.where = &clauses_iio_pollfunc_store_time[0],
};

/* ---- own_pollfunc_t ---- */
static const struct cordon_clause clauses_own_pollfunc_t[] = {
	{ "own_pollfunc_t", "specs/linux/iio/trigger.own.h", "own_pollfunc_t", 58 },
	{ "own_pollfunc_t", "specs/linux/iio/trigger.own.h", "__principal(((struct iio_poll_func *)p)->indio_dev)", 59 },
	{ "own_pollfunc_t", "specs/linux/iio/trigger.own.h", "__runs_in(hardirq)", 59 },
	{ "own_pollfunc_t", "specs/linux/iio/trigger.own.h", "__transfers(iio_poll_caps((struct iio_poll_func *)p))", 60 },
	{ "own_pollfunc_t", "specs/linux/iio/trigger.own.h", "__returns(iio_poll_caps((struct iio_poll_func *)p))", 61 },
	{ "own_pollfunc_t", "specs/linux/iio/trigger.own.h", "__faults(IRQ_HANDLED)", 62 },
};
CORDON_SAME_TYPE(*(own_pollfunc_t)0, irqreturn_t, int, void *);
CORDON_IN_REGISTERS(irqreturn_t, 16);
static void enter_own_pollfunc_t(struct cordon_call *call)
{
	void *p = (void *)call->args[1];

	cordon_gain_iio_poll_caps(call, &clauses_own_pollfunc_t[3], (struct iio_poll_func *)p);
}

static void leave_own_pollfunc_t(struct cordon_call *call)
{
	void *p = (void *)call->args[1];

	cordon_set_close(call, &cordon_set_iio_poll_caps, (struct iio_poll_func *)p, &clauses_own_pollfunc_t[4]);
}

static u64 fault_own_pollfunc_t(struct cordon_call *call)
{
	return (u64)(IRQ_HANDLED);
}

const struct cordon_contract cordon_callback_own_pollfunc_t = {
	.name = "own_pollfunc_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_own_pollfunc_t[0],
	.enter = enter_own_pollfunc_t,
	.leave = leave_own_pollfunc_t,
	.fault = fault_own_pollfunc_t,
};

/* ---- iio_buffer_setup_ops.preenable ---- */
static const struct cordon_clause clauses_iio_buffer_setup_ops__preenable[] = {
	{ "iio_buffer_setup_ops.preenable", "specs/linux/iio/trigger.own.h", "iio_buffer_setup_ops.preenable", 65 },
	{ "iio_buffer_setup_ops.preenable", "specs/linux/iio/trigger.own.h", "__principal(indio_dev)", 65 },
	{ "iio_buffer_setup_ops.preenable", "specs/linux/iio/trigger.own.h", "__runs_in(process)", 65 },
	{ "iio_buffer_setup_ops.preenable", "specs/linux/iio/trigger.own.h", "__faults(-ENODEV)", 65 },
};
CORDON_SAME_TYPE(*((struct iio_buffer_setup_ops *)0)->preenable, int, struct iio_dev *);
static u64 fault_iio_buffer_setup_ops__preenable(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_iio_buffer_setup_ops__preenable = {
	.name = "iio_buffer_setup_ops.preenable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_iio_buffer_setup_ops__preenable[0],
	.fault = fault_iio_buffer_setup_ops__preenable,
};

/* ---- iio_buffer_setup_ops.postenable ---- */
static const struct cordon_clause clauses_iio_buffer_setup_ops__postenable[] = {
	{ "iio_buffer_setup_ops.postenable", "specs/linux/iio/trigger.own.h", "iio_buffer_setup_ops.postenable", 66 },
	{ "iio_buffer_setup_ops.postenable", "specs/linux/iio/trigger.own.h", "__principal(indio_dev)", 66 },
	{ "iio_buffer_setup_ops.postenable", "specs/linux/iio/trigger.own.h", "__runs_in(process)", 66 },
	{ "iio_buffer_setup_ops.postenable", "specs/linux/iio/trigger.own.h", "__faults(-ENODEV)", 66 },
};
CORDON_SAME_TYPE(*((struct iio_buffer_setup_ops *)0)->postenable, int, struct iio_dev *);
static u64 fault_iio_buffer_setup_ops__postenable(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_iio_buffer_setup_ops__postenable = {
	.name = "iio_buffer_setup_ops.postenable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_iio_buffer_setup_ops__postenable[0],
	.fault = fault_iio_buffer_setup_ops__postenable,
};

/* ---- iio_buffer_setup_ops.predisable ---- */
static const struct cordon_clause clauses_iio_buffer_setup_ops__predisable[] = {
	{ "iio_buffer_setup_ops.predisable", "specs/linux/iio/trigger.own.h", "iio_buffer_setup_ops.predisable", 67 },
	{ "iio_buffer_setup_ops.predisable", "specs/linux/iio/trigger.own.h", "__principal(indio_dev)", 67 },
	{ "iio_buffer_setup_ops.predisable", "specs/linux/iio/trigger.own.h", "__runs_in(process)", 67 },
	{ "iio_buffer_setup_ops.predisable", "specs/linux/iio/trigger.own.h", "__faults(0)", 67 },
};
CORDON_SAME_TYPE(*((struct iio_buffer_setup_ops *)0)->predisable, int, struct iio_dev *);
static u64 fault_iio_buffer_setup_ops__predisable(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_iio_buffer_setup_ops__predisable = {
	.name = "iio_buffer_setup_ops.predisable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_iio_buffer_setup_ops__predisable[0],
	.fault = fault_iio_buffer_setup_ops__predisable,
};

/* ---- iio_buffer_setup_ops.postdisable ---- */
static const struct cordon_clause clauses_iio_buffer_setup_ops__postdisable[] = {
	{ "iio_buffer_setup_ops.postdisable", "specs/linux/iio/trigger.own.h", "iio_buffer_setup_ops.postdisable", 68 },
	{ "iio_buffer_setup_ops.postdisable", "specs/linux/iio/trigger.own.h", "__principal(indio_dev)", 68 },
	{ "iio_buffer_setup_ops.postdisable", "specs/linux/iio/trigger.own.h", "__runs_in(process)", 68 },
	{ "iio_buffer_setup_ops.postdisable", "specs/linux/iio/trigger.own.h", "__faults(0)", 68 },
};
CORDON_SAME_TYPE(*((struct iio_buffer_setup_ops *)0)->postdisable, int, struct iio_dev *);
static u64 fault_iio_buffer_setup_ops__postdisable(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_iio_buffer_setup_ops__postdisable = {
	.name = "iio_buffer_setup_ops.postdisable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_iio_buffer_setup_ops__postdisable[0],
	.fault = fault_iio_buffer_setup_ops__postdisable,
};

/* ---- iio_buffer_setup_ops.validate_scan_mask ---- */
static const struct cordon_clause clauses_iio_buffer_setup_ops__validate_scan_mask[] = {
	{ "iio_buffer_setup_ops.validate_scan_mask", "specs/linux/iio/trigger.own.h", "iio_buffer_setup_ops.validate_scan_mask", 69 },
	{ "iio_buffer_setup_ops.validate_scan_mask", "specs/linux/iio/trigger.own.h", "__principal(indio_dev)", 70 },
	{ "iio_buffer_setup_ops.validate_scan_mask", "specs/linux/iio/trigger.own.h", "__runs_in(process)", 70 },
	{ "iio_buffer_setup_ops.validate_scan_mask", "specs/linux/iio/trigger.own.h", "__faults(false)", 70 },
};
CORDON_SAME_TYPE(*((struct iio_buffer_setup_ops *)0)->validate_scan_mask, bool, struct iio_dev *, const unsigned long *);
static u64 fault_iio_buffer_setup_ops__validate_scan_mask(struct cordon_call *call)
{
	return (u64)(false);
}

const struct cordon_contract cordon_callback_iio_buffer_setup_ops__validate_scan_mask = {
	.name = "iio_buffer_setup_ops.validate_scan_mask",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_iio_buffer_setup_ops__validate_scan_mask[0],
	.fault = fault_iio_buffer_setup_ops__validate_scan_mask,
};

