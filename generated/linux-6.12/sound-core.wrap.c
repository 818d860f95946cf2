/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <sound/core.own.h>
#include "wrap.h"

/* ---- set snd_caps ---- */
static const struct cordon_clause clauses_set_snd_caps[] = {
	{ "snd_caps", "specs/sound/core.own.h", "__includes_if(card, ref(card))", 13 },
	{ "snd_caps", "specs/sound/core.own.h", "__includes_if(card, fields(card))", 14 },
	{ "snd_caps", "specs/sound/core.own.h", "__includes_if(card && extra, write(card->private_data, extra))", 15 },
	{ "snd_caps", "specs/sound/core.own.h", "__includes_if(pcm, ref(pcm))", 16 },
	{ "snd_caps", "specs/sound/core.own.h", "__includes_if(pcm, fields(pcm))", 17 },
	{ "snd_caps", "specs/sound/core.own.h", "__includes_if(control, ref(control))", 18 },
	{ "snd_caps", "specs/sound/core.own.h", "__includes_if(control, fields(control))", 19 },
	{ "snd_caps", "specs/sound/core.own.h", "__includes_for((unsigned int i = 0; control && i < control->count; i++), write(&control->vd[i].access, sizeof(unsigned int)))", 20 },
};

const struct cordon_set cordon_set_snd_caps = { .name = "snd_caps" };

void cordon_include_snd_caps(struct cordon_call *call, struct cordon_parts *parts, struct device *parent, struct snd_card *card, size_t extra, struct snd_pcm *pcm, struct snd_kcontrol *control)
{
	if (card) {
		cordon_add_ref(call, parts, card, 0, CORDON_TYPE(card), &clauses_set_snd_caps[0]);
	}
	if (card) {
		cordon_add_fields(call, parts, card, CORDON_FIELDS(card), &clauses_set_snd_caps[1]);
	}
	if (card && extra) {
		cordon_add_write(call, parts, card->private_data, extra, CORDON_TYPE(card->private_data), &clauses_set_snd_caps[2]);
	}
	if (pcm) {
		cordon_add_ref(call, parts, pcm, 0, CORDON_TYPE(pcm), &clauses_set_snd_caps[3]);
	}
	if (pcm) {
		cordon_add_fields(call, parts, pcm, CORDON_FIELDS(pcm), &clauses_set_snd_caps[4]);
	}
	if (control) {
		cordon_add_ref(call, parts, control, 0, CORDON_TYPE(control), &clauses_set_snd_caps[5]);
	}
	if (control) {
		cordon_add_fields(call, parts, control, CORDON_FIELDS(control), &clauses_set_snd_caps[6]);
	}
	for (unsigned int i = 0; control && i < control->count; i++) {
		cordon_add_write(call, parts, &control->vd[i].access, sizeof(unsigned int), CORDON_TYPE(&control->vd[i].access), &clauses_set_snd_caps[7]);
	}
}

void cordon_gain_snd_caps(struct cordon_call *call, const struct cordon_clause *clause, struct device *parent, struct snd_card *card, size_t extra, struct snd_pcm *pcm, struct snd_kcontrol *control)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_snd_caps, parent, clause);
	cordon_include_snd_caps(call, &parts, parent, card, extra, pcm, control);
	cordon_parts_grant(call, &parts);
}

/* ---- snd_devm_card_new ---- */
static const struct cordon_clause clauses_snd_devm_card_new[] = {
	{ "snd_devm_card_new", "specs/sound/core.own.h", "snd_devm_card_new", 36 },
	{ "snd_devm_card_new", "specs/sound/core.own.h", "__runs_in(process)", 38 },
	{ "snd_devm_card_new", "specs/sound/core.own.h", "__requires(parent && dev_is_platform(parent))", 39 },
	{ "snd_devm_card_new", "specs/sound/core.own.h", "__checks(ref(parent))", 40 },
	{ "snd_devm_card_new", "specs/sound/core.own.h", "__checks_if(xid, string(xid))", 41 },
	{ "snd_devm_card_new", "specs/sound/core.own.h", "__opaque(module)", 42 },
	{ "snd_devm_card_new", "specs/sound/core.own.h", "__checks(write(card_ret, sizeof(*card_ret)))", 43 },
	{ "snd_devm_card_new", "specs/sound/core.own.h", "__returns_if(!ret, snd_caps(parent, *card_ret, extra_size, NULL, NULL))", 44 },
};
CORDON_SAME_TYPE(snd_devm_card_new, int, struct device *, int, const char *, struct module *, size_t, struct snd_card **);
static void enter_snd_devm_card_new(struct cordon_call *call)
{
	struct device *parent = (struct device *)call->args[0];
	const char *xid = (const char *)call->args[2];
	struct snd_card **card_ret = (struct snd_card **)call->args[5];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_snd_devm_card_new[1]);
	cordon_require(call, parent && dev_is_platform(parent), &clauses_snd_devm_card_new[2]);
	cordon_need_ref(call, parent, 0, CORDON_TYPE(parent), &clauses_snd_devm_card_new[3]);
	if (xid) {
		cordon_need_string(call, xid, &clauses_snd_devm_card_new[4]);
	}
	cordon_need_write(call, card_ret, sizeof(*card_ret), &clauses_snd_devm_card_new[6]);
}

static void leave_snd_devm_card_new(struct cordon_call *call)
{
	struct device *parent = (struct device *)call->args[0];
	size_t extra_size = (size_t)call->args[4];
	struct snd_card **card_ret = (struct snd_card **)call->args[5];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_snd_caps(call, &clauses_snd_devm_card_new[7], parent, *card_ret, extra_size, NULL, NULL);
	}
}

const struct cordon_contract cordon_import_snd_devm_card_new = {
	.name = "snd_devm_card_new",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_snd_devm_card_new[0],
	.enter = enter_snd_devm_card_new,
	.leave = leave_snd_devm_card_new,
};

/* ---- snd_card_register ---- */
static const struct cordon_clause clauses_snd_card_register[] = {
	{ "snd_card_register", "specs/sound/core.own.h", "snd_card_register", 45 },
	{ "snd_card_register", "specs/sound/core.own.h", "__runs_in(process)", 46 },
	{ "snd_card_register", "specs/sound/core.own.h", "__checks(ref(card))", 47 },
};
CORDON_SAME_TYPE(snd_card_register, int, struct snd_card *);
static void enter_snd_card_register(struct cordon_call *call)
{
	struct snd_card *card = (struct snd_card *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_snd_card_register[1]);
	cordon_need_ref(call, card, 0, CORDON_TYPE(card), &clauses_snd_card_register[2]);
}

const struct cordon_contract cordon_import_snd_card_register = {
	.name = "snd_card_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_snd_card_register[0],
	.enter = enter_snd_card_register,
};

