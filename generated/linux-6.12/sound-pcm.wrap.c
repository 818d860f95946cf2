/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <sound/pcm.own.h>
#include "wrap.h"

/* ---- set snd_substream_caps ---- */
static const struct cordon_clause clauses_set_snd_substream_caps[] = {
	{ "snd_substream_caps", "specs/sound/pcm.own.h", "__includes(ref(substream))", 18 },
	{ "snd_substream_caps", "specs/sound/pcm.own.h", "__includes(ref(substream->runtime))", 19 },
	{ "snd_substream_caps", "specs/sound/pcm.own.h", "__includes(fields(substream->runtime))", 20 },
};

const struct cordon_set cordon_set_snd_substream_caps = { .name = "snd_substream_caps" };

void cordon_include_snd_substream_caps(struct cordon_call *call, struct cordon_parts *parts, struct snd_pcm_substream *substream)
{
	cordon_add_ref(call, parts, substream, 0, CORDON_TYPE(substream), &clauses_set_snd_substream_caps[0]);
	cordon_add_ref(call, parts, substream->runtime, 0, CORDON_TYPE(substream->runtime), &clauses_set_snd_substream_caps[1]);
	cordon_add_fields(call, parts, substream->runtime, CORDON_FIELDS(substream->runtime), &clauses_set_snd_substream_caps[2]);
}

void cordon_gain_snd_substream_caps(struct cordon_call *call, const struct cordon_clause *clause, struct snd_pcm_substream *substream)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_snd_substream_caps, substream, clause);
	cordon_include_snd_substream_caps(call, &parts, substream);
	cordon_parts_grant(call, &parts);
}

/* ---- snd_pcm_new ---- */
static const struct cordon_clause clauses_snd_pcm_new[] = {
	{ "snd_pcm_new", "specs/sound/pcm.own.h", "snd_pcm_new", 24 },
	{ "snd_pcm_new", "specs/sound/pcm.own.h", "__runs_in(process)", 26 },
	{ "snd_pcm_new", "specs/sound/pcm.own.h", "__checks(ref(card))", 27 },
	{ "snd_pcm_new", "specs/sound/pcm.own.h", "__checks_if(id, string(id))", 28 },
	{ "snd_pcm_new", "specs/sound/pcm.own.h", "__checks(write(rpcm, sizeof(*rpcm)))", 29 },
	{ "snd_pcm_new", "specs/sound/pcm.own.h", "__returns_if(!ret, snd_caps(card->dev, NULL, 0, *rpcm, NULL))", 30 },
};
CORDON_SAME_TYPE(snd_pcm_new, int, struct snd_card *, const char *, int, int, int, struct snd_pcm **);
static void enter_snd_pcm_new(struct cordon_call *call)
{
	struct snd_card *card = (struct snd_card *)call->args[0];
	const char *id = (const char *)call->args[1];
	struct snd_pcm **rpcm = (struct snd_pcm **)call->args[5];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_snd_pcm_new[1]);
	cordon_need_ref(call, card, 0, CORDON_TYPE(card), &clauses_snd_pcm_new[2]);
	if (id) {
		cordon_need_string(call, id, &clauses_snd_pcm_new[3]);
	}
	cordon_need_write(call, rpcm, sizeof(*rpcm), &clauses_snd_pcm_new[4]);
}

static void leave_snd_pcm_new(struct cordon_call *call)
{
	struct snd_card *card = (struct snd_card *)call->args[0];
	struct snd_pcm **rpcm = (struct snd_pcm **)call->args[5];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_snd_caps(call, &clauses_snd_pcm_new[5], card->dev, NULL, 0, *rpcm, NULL);
	}
}

const struct cordon_contract cordon_import_snd_pcm_new = {
	.name = "snd_pcm_new",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_snd_pcm_new[0],
	.enter = enter_snd_pcm_new,
	.leave = leave_snd_pcm_new,
};

/* ---- snd_pcm_set_ops ---- */
static const struct cordon_clause clauses_snd_pcm_set_ops[] = {
	{ "snd_pcm_set_ops", "specs/sound/pcm.own.h", "snd_pcm_set_ops", 31 },
	{ "snd_pcm_set_ops", "specs/sound/pcm.own.h", "__checks(ref(pcm))", 32 },
	{ "snd_pcm_set_ops", "specs/sound/pcm.own.h", "__requires(direction == SNDRV_PCM_STREAM_PLAYBACK || direction == SNDRV_PCM_STREAM_CAPTURE)", 33 },
	{ "snd_pcm_set_ops", "specs/sound/pcm.own.h", "__registers(ops, snd_pcm_ops)", 34 },
};
CORDON_SAME_TYPE(snd_pcm_set_ops, void, struct snd_pcm *, int, const struct snd_pcm_ops *);
static void enter_snd_pcm_set_ops(struct cordon_call *call)
{
	struct snd_pcm *pcm = (struct snd_pcm *)call->args[0];
	int direction = (int)call->args[1];
	const struct snd_pcm_ops *ops = (const struct snd_pcm_ops *)call->args[2];

	cordon_need_ref(call, pcm, 0, CORDON_TYPE(pcm), &clauses_snd_pcm_set_ops[1]);
	cordon_require(call, direction == SNDRV_PCM_STREAM_PLAYBACK || direction == SNDRV_PCM_STREAM_CAPTURE, &clauses_snd_pcm_set_ops[2]);
	cordon_register_table(call, ops, &cordon_table_snd_pcm_ops, &clauses_snd_pcm_set_ops[3]);
}

const struct cordon_contract cordon_import_snd_pcm_set_ops = {
	.name = "snd_pcm_set_ops",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_snd_pcm_set_ops[0],
	.enter = enter_snd_pcm_set_ops,
};

/* ---- snd_pcm_set_managed_buffer_all ---- */
static const struct cordon_clause clauses_snd_pcm_set_managed_buffer_all[] = {
	{ "snd_pcm_set_managed_buffer_all", "specs/sound/pcm.own.h", "snd_pcm_set_managed_buffer_all", 35 },
	{ "snd_pcm_set_managed_buffer_all", "specs/sound/pcm.own.h", "__runs_in(process)", 36 },
	{ "snd_pcm_set_managed_buffer_all", "specs/sound/pcm.own.h", "__checks(ref(pcm))", 37 },
	{ "snd_pcm_set_managed_buffer_all", "specs/sound/pcm.own.h", "__checks_if(data, ref(data))", 38 },
};
CORDON_SAME_TYPE(snd_pcm_set_managed_buffer_all, int, struct snd_pcm *, int, struct device *, size_t, size_t);
static void enter_snd_pcm_set_managed_buffer_all(struct cordon_call *call)
{
	struct snd_pcm *pcm = (struct snd_pcm *)call->args[0];
	struct device *data = (struct device *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_snd_pcm_set_managed_buffer_all[1]);
	cordon_need_ref(call, pcm, 0, CORDON_TYPE(pcm), &clauses_snd_pcm_set_managed_buffer_all[2]);
	if (data) {
		cordon_need_ref(call, data, 0, CORDON_TYPE(data), &clauses_snd_pcm_set_managed_buffer_all[3]);
	}
}

const struct cordon_contract cordon_import_snd_pcm_set_managed_buffer_all = {
	.name = "snd_pcm_set_managed_buffer_all",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_snd_pcm_set_managed_buffer_all[0],
	.enter = enter_snd_pcm_set_managed_buffer_all,
};

/* ---- snd_pcm_hw_constraint_integer ---- */
static const struct cordon_clause clauses_snd_pcm_hw_constraint_integer[] = {
	{ "snd_pcm_hw_constraint_integer", "specs/sound/pcm.own.h", "snd_pcm_hw_constraint_integer", 39 },
	{ "snd_pcm_hw_constraint_integer", "specs/sound/pcm.own.h", "__checks(ref(runtime))", 39 },
};
CORDON_SAME_TYPE(snd_pcm_hw_constraint_integer, int, struct snd_pcm_runtime *, snd_pcm_hw_param_t);
CORDON_IN_REGISTERS(snd_pcm_hw_param_t, 8);
static void enter_snd_pcm_hw_constraint_integer(struct cordon_call *call)
{
	struct snd_pcm_runtime *runtime = (struct snd_pcm_runtime *)call->args[0];

	cordon_need_ref(call, runtime, 0, CORDON_TYPE(runtime), &clauses_snd_pcm_hw_constraint_integer[1]);
}

const struct cordon_contract cordon_import_snd_pcm_hw_constraint_integer = {
	.name = "snd_pcm_hw_constraint_integer",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_snd_pcm_hw_constraint_integer[0],
	.enter = enter_snd_pcm_hw_constraint_integer,
};

/* ---- snd_pcm_hw_constraint_minmax ---- */
static const struct cordon_clause clauses_snd_pcm_hw_constraint_minmax[] = {
	{ "snd_pcm_hw_constraint_minmax", "specs/sound/pcm.own.h", "snd_pcm_hw_constraint_minmax", 40 },
	{ "snd_pcm_hw_constraint_minmax", "specs/sound/pcm.own.h", "__checks(ref(runtime))", 41 },
};
CORDON_SAME_TYPE(snd_pcm_hw_constraint_minmax, int, struct snd_pcm_runtime *, snd_pcm_hw_param_t, unsigned int, unsigned int);
CORDON_IN_REGISTERS(snd_pcm_hw_param_t, 8);
static void enter_snd_pcm_hw_constraint_minmax(struct cordon_call *call)
{
	struct snd_pcm_runtime *runtime = (struct snd_pcm_runtime *)call->args[0];

	cordon_need_ref(call, runtime, 0, CORDON_TYPE(runtime), &clauses_snd_pcm_hw_constraint_minmax[1]);
}

const struct cordon_contract cordon_import_snd_pcm_hw_constraint_minmax = {
	.name = "snd_pcm_hw_constraint_minmax",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_snd_pcm_hw_constraint_minmax[0],
	.enter = enter_snd_pcm_hw_constraint_minmax,
};

/* ---- snd_pcm_period_elapsed ---- */
static const struct cordon_clause clauses_snd_pcm_period_elapsed[] = {
	{ "snd_pcm_period_elapsed", "specs/sound/pcm.own.h", "snd_pcm_period_elapsed", 43 },
	{ "snd_pcm_period_elapsed", "specs/sound/pcm.own.h", "__checks(ref(substream))", 44 },
};
CORDON_SAME_TYPE(snd_pcm_period_elapsed, void, struct snd_pcm_substream *);
static void enter_snd_pcm_period_elapsed(struct cordon_call *call)
{
	struct snd_pcm_substream *substream = (struct snd_pcm_substream *)call->args[0];

	cordon_need_ref(call, substream, 0, CORDON_TYPE(substream), &clauses_snd_pcm_period_elapsed[1]);
}

const struct cordon_contract cordon_import_snd_pcm_period_elapsed = {
	.name = "snd_pcm_period_elapsed",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_snd_pcm_period_elapsed[0],
	.enter = enter_snd_pcm_period_elapsed,
};

/* ---- snd_pcm_ops.open ---- */
static const struct cordon_clause clauses_snd_pcm_ops__open[] = {
	{ "snd_pcm_ops.open", "specs/sound/pcm.own.h", "snd_pcm_ops.open", 47 },
	{ "snd_pcm_ops.open", "specs/sound/pcm.own.h", "__principal(substream)", 48 },
	{ "snd_pcm_ops.open", "specs/sound/pcm.own.h", "__runs_in(process)", 48 },
	{ "snd_pcm_ops.open", "specs/sound/pcm.own.h", "__transfers(snd_substream_caps(substream))", 49 },
	{ "snd_pcm_ops.open", "specs/sound/pcm.own.h", "__returns_if(ret < 0, snd_substream_caps(substream))", 50 },
	{ "snd_pcm_ops.open", "specs/sound/pcm.own.h", "__faults(-ENODEV)", 51 },
};
CORDON_SAME_TYPE(*((struct snd_pcm_ops *)0)->open, int, struct snd_pcm_substream *);
static void enter_snd_pcm_ops__open(struct cordon_call *call)
{
	struct snd_pcm_substream *substream = (struct snd_pcm_substream *)call->args[0];

	cordon_gain_snd_substream_caps(call, &clauses_snd_pcm_ops__open[3], substream);
}

static void leave_snd_pcm_ops__open(struct cordon_call *call)
{
	struct snd_pcm_substream *substream = (struct snd_pcm_substream *)call->args[0];
	int ret = (int)call->result;

	if (ret < 0) {
		cordon_set_close(call, &cordon_set_snd_substream_caps, substream, &clauses_snd_pcm_ops__open[4]);
	}
}

static u64 fault_snd_pcm_ops__open(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_snd_pcm_ops__open = {
	.name = "snd_pcm_ops.open",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_snd_pcm_ops__open[0],
	.enter = enter_snd_pcm_ops__open,
	.leave = leave_snd_pcm_ops__open,
	.fault = fault_snd_pcm_ops__open,
};

/* ---- snd_pcm_ops.close ---- */
static const struct cordon_clause clauses_snd_pcm_ops__close[] = {
	{ "snd_pcm_ops.close", "specs/sound/pcm.own.h", "snd_pcm_ops.close", 52 },
	{ "snd_pcm_ops.close", "specs/sound/pcm.own.h", "__principal(substream)", 53 },
	{ "snd_pcm_ops.close", "specs/sound/pcm.own.h", "__runs_in(process)", 53 },
	{ "snd_pcm_ops.close", "specs/sound/pcm.own.h", "__returns(snd_substream_caps(substream))", 54 },
	{ "snd_pcm_ops.close", "specs/sound/pcm.own.h", "__faults(0)", 55 },
};
CORDON_SAME_TYPE(*((struct snd_pcm_ops *)0)->close, int, struct snd_pcm_substream *);
static void leave_snd_pcm_ops__close(struct cordon_call *call)
{
	struct snd_pcm_substream *substream = (struct snd_pcm_substream *)call->args[0];

	cordon_set_close(call, &cordon_set_snd_substream_caps, substream, &clauses_snd_pcm_ops__close[3]);
}

static u64 fault_snd_pcm_ops__close(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_snd_pcm_ops__close = {
	.name = "snd_pcm_ops.close",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_snd_pcm_ops__close[0],
	.leave = leave_snd_pcm_ops__close,
	.fault = fault_snd_pcm_ops__close,
};

/* ---- snd_pcm_ops.hw_params ---- */
static const struct cordon_clause clauses_snd_pcm_ops__hw_params[] = {
	{ "snd_pcm_ops.hw_params", "specs/sound/pcm.own.h", "snd_pcm_ops.hw_params", 57 },
	{ "snd_pcm_ops.hw_params", "specs/sound/pcm.own.h", "__principal(substream)", 58 },
	{ "snd_pcm_ops.hw_params", "specs/sound/pcm.own.h", "__runs_in(process)", 58 },
	{ "snd_pcm_ops.hw_params", "specs/sound/pcm.own.h", "__lends(write(params, sizeof(*params)))", 59 },
	{ "snd_pcm_ops.hw_params", "specs/sound/pcm.own.h", "__lends_if(!substream->runtime->dma_area, write(&substream->runtime->dma_bytes, sizeof(size_t)))", 60 },
	{ "snd_pcm_ops.hw_params", "specs/sound/pcm.own.h", "__faults(-ENODEV)", 61 },
};
CORDON_SAME_TYPE(*((struct snd_pcm_ops *)0)->hw_params, int, struct snd_pcm_substream *, struct snd_pcm_hw_params *);
static void enter_snd_pcm_ops__hw_params(struct cordon_call *call)
{
	struct snd_pcm_substream *substream = (struct snd_pcm_substream *)call->args[0];
	struct snd_pcm_hw_params *params = (struct snd_pcm_hw_params *)call->args[1];

	cordon_lend_write(call, params, sizeof(*params), CORDON_TYPE(params), &clauses_snd_pcm_ops__hw_params[3]);
	if (!substream->runtime->dma_area) {
		cordon_lend_write(call, &substream->runtime->dma_bytes, sizeof(size_t), CORDON_TYPE(&substream->runtime->dma_bytes), &clauses_snd_pcm_ops__hw_params[4]);
	}
}

static u64 fault_snd_pcm_ops__hw_params(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_snd_pcm_ops__hw_params = {
	.name = "snd_pcm_ops.hw_params",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_snd_pcm_ops__hw_params[0],
	.enter = enter_snd_pcm_ops__hw_params,
	.fault = fault_snd_pcm_ops__hw_params,
};

/* ---- snd_pcm_ops.hw_free ---- */
static const struct cordon_clause clauses_snd_pcm_ops__hw_free[] = {
	{ "snd_pcm_ops.hw_free", "specs/sound/pcm.own.h", "snd_pcm_ops.hw_free", 62 },
	{ "snd_pcm_ops.hw_free", "specs/sound/pcm.own.h", "__principal(substream)", 63 },
	{ "snd_pcm_ops.hw_free", "specs/sound/pcm.own.h", "__runs_in(process)", 63 },
	{ "snd_pcm_ops.hw_free", "specs/sound/pcm.own.h", "__faults(0)", 63 },
};
CORDON_SAME_TYPE(*((struct snd_pcm_ops *)0)->hw_free, int, struct snd_pcm_substream *);
static u64 fault_snd_pcm_ops__hw_free(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_snd_pcm_ops__hw_free = {
	.name = "snd_pcm_ops.hw_free",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_snd_pcm_ops__hw_free[0],
	.fault = fault_snd_pcm_ops__hw_free,
};

/* ---- snd_pcm_ops.prepare ---- */
static const struct cordon_clause clauses_snd_pcm_ops__prepare[] = {
	{ "snd_pcm_ops.prepare", "specs/sound/pcm.own.h", "snd_pcm_ops.prepare", 64 },
	{ "snd_pcm_ops.prepare", "specs/sound/pcm.own.h", "__principal(substream)", 65 },
	{ "snd_pcm_ops.prepare", "specs/sound/pcm.own.h", "__runs_in(process)", 65 },
	{ "snd_pcm_ops.prepare", "specs/sound/pcm.own.h", "__faults(-ENODEV)", 65 },
};
CORDON_SAME_TYPE(*((struct snd_pcm_ops *)0)->prepare, int, struct snd_pcm_substream *);
static u64 fault_snd_pcm_ops__prepare(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_snd_pcm_ops__prepare = {
	.name = "snd_pcm_ops.prepare",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_snd_pcm_ops__prepare[0],
	.fault = fault_snd_pcm_ops__prepare,
};

/* ---- snd_pcm_ops.trigger ---- */
static const struct cordon_clause clauses_snd_pcm_ops__trigger[] = {
	{ "snd_pcm_ops.trigger", "specs/sound/pcm.own.h", "snd_pcm_ops.trigger", 66 },
	{ "snd_pcm_ops.trigger", "specs/sound/pcm.own.h", "__principal(substream)", 67 },
	{ "snd_pcm_ops.trigger", "specs/sound/pcm.own.h", "__runs_in(hardirq)", 67 },
	{ "snd_pcm_ops.trigger", "specs/sound/pcm.own.h", "__faults(-ENODEV)", 67 },
};
CORDON_SAME_TYPE(*((struct snd_pcm_ops *)0)->trigger, int, struct snd_pcm_substream *, int);
static u64 fault_snd_pcm_ops__trigger(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_snd_pcm_ops__trigger = {
	.name = "snd_pcm_ops.trigger",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_snd_pcm_ops__trigger[0],
	.fault = fault_snd_pcm_ops__trigger,
};

/* ---- snd_pcm_ops.sync_stop ---- */
static const struct cordon_clause clauses_snd_pcm_ops__sync_stop[] = {
	{ "snd_pcm_ops.sync_stop", "specs/sound/pcm.own.h", "snd_pcm_ops.sync_stop", 68 },
	{ "snd_pcm_ops.sync_stop", "specs/sound/pcm.own.h", "__principal(substream)", 69 },
	{ "snd_pcm_ops.sync_stop", "specs/sound/pcm.own.h", "__runs_in(process)", 69 },
	{ "snd_pcm_ops.sync_stop", "specs/sound/pcm.own.h", "__faults(0)", 69 },
};
CORDON_SAME_TYPE(*((struct snd_pcm_ops *)0)->sync_stop, int, struct snd_pcm_substream *);
static u64 fault_snd_pcm_ops__sync_stop(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_snd_pcm_ops__sync_stop = {
	.name = "snd_pcm_ops.sync_stop",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_snd_pcm_ops__sync_stop[0],
	.fault = fault_snd_pcm_ops__sync_stop,
};

/* ---- snd_pcm_ops.pointer ---- */
static const struct cordon_clause clauses_snd_pcm_ops__pointer[] = {
	{ "snd_pcm_ops.pointer", "specs/sound/pcm.own.h", "snd_pcm_ops.pointer", 71 },
	{ "snd_pcm_ops.pointer", "specs/sound/pcm.own.h", "__principal(substream)", 72 },
	{ "snd_pcm_ops.pointer", "specs/sound/pcm.own.h", "__runs_in(hardirq)", 72 },
	{ "snd_pcm_ops.pointer", "specs/sound/pcm.own.h", "__faults(SNDRV_PCM_POS_XRUN)", 72 },
};
CORDON_SAME_TYPE(*((struct snd_pcm_ops *)0)->pointer, snd_pcm_uframes_t, struct snd_pcm_substream *);
CORDON_IN_REGISTERS(snd_pcm_uframes_t, 16);
static u64 fault_snd_pcm_ops__pointer(struct cordon_call *call)
{
	return (u64)(SNDRV_PCM_POS_XRUN);
}

const struct cordon_contract cordon_callback_snd_pcm_ops__pointer = {
	.name = "snd_pcm_ops.pointer",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_snd_pcm_ops__pointer[0],
	.fault = fault_snd_pcm_ops__pointer,
};

/* ---- snd_pcm_ops.fill_silence ---- */
static const struct cordon_clause clauses_snd_pcm_ops__fill_silence[] = {
	{ "snd_pcm_ops.fill_silence", "specs/sound/pcm.own.h", "snd_pcm_ops.fill_silence", 73 },
	{ "snd_pcm_ops.fill_silence", "specs/sound/pcm.own.h", "__principal(substream)", 75 },
	{ "snd_pcm_ops.fill_silence", "specs/sound/pcm.own.h", "__runs_in(process)", 75 },
	{ "snd_pcm_ops.fill_silence", "specs/sound/pcm.own.h", "__faults(-ENODEV)", 75 },
};
CORDON_SAME_TYPE(*((struct snd_pcm_ops *)0)->fill_silence, int, struct snd_pcm_substream *, int, unsigned long, unsigned long);
static u64 fault_snd_pcm_ops__fill_silence(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_snd_pcm_ops__fill_silence = {
	.name = "snd_pcm_ops.fill_silence",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_snd_pcm_ops__fill_silence[0],
	.fault = fault_snd_pcm_ops__fill_silence,
};

/* ---- snd_pcm_ops.copy ---- */
static const struct cordon_clause clauses_snd_pcm_ops__copy[] = {
	{ "snd_pcm_ops.copy", "specs/sound/pcm.own.h", "snd_pcm_ops.copy", 86 },
	{ "snd_pcm_ops.copy", "specs/sound/pcm.own.h", "__principal(substream)", 88 },
	{ "snd_pcm_ops.copy", "specs/sound/pcm.own.h", "__runs_in(process)", 88 },
	{ "snd_pcm_ops.copy", "specs/sound/pcm.own.h", "__lends(write(iter, sizeof(*iter)))", 89 },
	{ "snd_pcm_ops.copy", "specs/sound/pcm.own.h", "__faults(-ENODEV)", 90 },
};
CORDON_SAME_TYPE(*((struct snd_pcm_ops *)0)->copy, int, struct snd_pcm_substream *, int, unsigned long, struct iov_iter *, unsigned long);
static void enter_snd_pcm_ops__copy(struct cordon_call *call)
{
	struct iov_iter *iter = (struct iov_iter *)call->args[3];

	cordon_lend_write(call, iter, sizeof(*iter), CORDON_TYPE(iter), &clauses_snd_pcm_ops__copy[3]);
}

static u64 fault_snd_pcm_ops__copy(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_snd_pcm_ops__copy = {
	.name = "snd_pcm_ops.copy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_snd_pcm_ops__copy[0],
	.enter = enter_snd_pcm_ops__copy,
	.fault = fault_snd_pcm_ops__copy,
};

/* ---- snd_pcm_ops.page ---- */
static const struct cordon_clause clauses_snd_pcm_ops__page[] = {
	{ "snd_pcm_ops.page", "specs/sound/pcm.own.h", "snd_pcm_ops.page", 93 },
	{ "snd_pcm_ops.page", "specs/sound/pcm.own.h", "__principal(substream)", 94 },
	{ "snd_pcm_ops.page", "specs/sound/pcm.own.h", "__runs_in(process)", 94 },
	{ "snd_pcm_ops.page", "specs/sound/pcm.own.h", "__grants_if(ret, ref(ret))", 95 },
	{ "snd_pcm_ops.page", "specs/sound/pcm.own.h", "__faults(NULL)", 96 },
};
CORDON_SAME_TYPE(*((struct snd_pcm_ops *)0)->page, struct page *, struct snd_pcm_substream *, unsigned long);
static void leave_snd_pcm_ops__page(struct cordon_call *call)
{
	struct page *ret = (struct page *)call->result;

	if (ret) {
		cordon_need_ref(call, ret, 0, CORDON_TYPE(ret), &clauses_snd_pcm_ops__page[3]);
	}
}

static u64 fault_snd_pcm_ops__page(struct cordon_call *call)
{
	return (u64)(NULL);
}

const struct cordon_contract cordon_callback_snd_pcm_ops__page = {
	.name = "snd_pcm_ops.page",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_snd_pcm_ops__page[0],
	.leave = leave_snd_pcm_ops__page,
	.fault = fault_snd_pcm_ops__page,
};

/* ---- snd_pcm_ops.ack ---- */
static const struct cordon_clause clauses_snd_pcm_ops__ack[] = {
	{ "snd_pcm_ops.ack", "specs/sound/pcm.own.h", "snd_pcm_ops.ack", 97 },
	{ "snd_pcm_ops.ack", "specs/sound/pcm.own.h", "__principal(substream)", 98 },
	{ "snd_pcm_ops.ack", "specs/sound/pcm.own.h", "__runs_in(hardirq)", 98 },
	{ "snd_pcm_ops.ack", "specs/sound/pcm.own.h", "__faults(0)", 98 },
};
CORDON_SAME_TYPE(*((struct snd_pcm_ops *)0)->ack, int, struct snd_pcm_substream *);
static u64 fault_snd_pcm_ops__ack(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_snd_pcm_ops__ack = {
	.name = "snd_pcm_ops.ack",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_snd_pcm_ops__ack[0],
	.fault = fault_snd_pcm_ops__ack,
};

