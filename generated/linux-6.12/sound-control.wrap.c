/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <sound/control.own.h>
#include "wrap.h"

/* ---- set snd_control_caps ---- */
static const struct cordon_clause clauses_set_snd_control_caps[] = {
	{ "snd_control_caps", "specs/sound/control.own.h", "__includes(ref(control))", 10 },
	{ "snd_control_caps", "specs/sound/control.own.h", "__includes(fields(control))", 11 },
};

const struct cordon_set cordon_set_snd_control_caps = { .name = "snd_control_caps" };

void cordon_include_snd_control_caps(struct cordon_call *call, struct cordon_parts *parts, struct snd_kcontrol *control)
{
	cordon_add_ref(call, parts, control, 0, CORDON_TYPE(control), &clauses_set_snd_control_caps[0]);
	cordon_add_fields(call, parts, control, CORDON_FIELDS(control), &clauses_set_snd_control_caps[1]);
}

void cordon_gain_snd_control_caps(struct cordon_call *call, const struct cordon_clause *clause, struct snd_kcontrol *control)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_snd_control_caps, control, clause);
	cordon_include_snd_control_caps(call, &parts, control);
	cordon_parts_grant(call, &parts);
}

/* ---- snd_ctl_new1 ---- */
static const struct cordon_clause clauses_snd_ctl_new1[] = {
	{ "snd_ctl_new1", "specs/sound/control.own.h", "snd_ctl_new1", 16 },
	{ "snd_ctl_new1", "specs/sound/control.own.h", "__runs_in(process)", 17 },
	{ "snd_ctl_new1", "specs/sound/control.own.h", "__checks(read(kcontrolnew, sizeof(*kcontrolnew)))", 18 },
	{ "snd_ctl_new1", "specs/sound/control.own.h", "__requires(!(kcontrolnew->access & SNDRV_CTL_ELEM_ACCESS_TLV_CALLBACK))", 19 },
	{ "snd_ctl_new1", "specs/sound/control.own.h", "__checks_if(kcontrolnew->name, string(kcontrolnew->name))", 20 },
	{ "snd_ctl_new1", "specs/sound/control.own.h", "__registers_if(kcontrolnew->info, kcontrolnew->info, snd_kcontrol.info)", 21 },
	{ "snd_ctl_new1", "specs/sound/control.own.h", "__registers_if(kcontrolnew->get, kcontrolnew->get, snd_kcontrol.get)", 22 },
	{ "snd_ctl_new1", "specs/sound/control.own.h", "__registers_if(kcontrolnew->put, kcontrolnew->put, snd_kcontrol.put)", 23 },
	{ "snd_ctl_new1", "specs/sound/control.own.h", "__opaque(private_data)", 24 },
	{ "snd_ctl_new1", "specs/sound/control.own.h", "__returns_if(ret, snd_control_caps(ret))", 25 },
};
CORDON_SAME_TYPE(snd_ctl_new1, struct snd_kcontrol *, const struct snd_kcontrol_new *, void *);
static void enter_snd_ctl_new1(struct cordon_call *call)
{
	const struct snd_kcontrol_new *kcontrolnew = (const struct snd_kcontrol_new *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_snd_ctl_new1[1]);
	cordon_need_read(call, kcontrolnew, sizeof(*kcontrolnew), &clauses_snd_ctl_new1[2]);
	cordon_require(call, !(kcontrolnew->access & SNDRV_CTL_ELEM_ACCESS_TLV_CALLBACK), &clauses_snd_ctl_new1[3]);
	if (kcontrolnew->name) {
		cordon_need_string(call, kcontrolnew->name, &clauses_snd_ctl_new1[4]);
	}
	if (kcontrolnew->info) {
		cordon_register_function(call, kcontrolnew->info, &cordon_callback_snd_kcontrol__info, &clauses_snd_ctl_new1[5]);
	}
	if (kcontrolnew->get) {
		cordon_register_function(call, kcontrolnew->get, &cordon_callback_snd_kcontrol__get, &clauses_snd_ctl_new1[6]);
	}
	if (kcontrolnew->put) {
		cordon_register_function(call, kcontrolnew->put, &cordon_callback_snd_kcontrol__put, &clauses_snd_ctl_new1[7]);
	}
}

static void leave_snd_ctl_new1(struct cordon_call *call)
{
	struct snd_kcontrol *ret = (struct snd_kcontrol *)call->result;

	if (ret) {
		cordon_gain_snd_control_caps(call, &clauses_snd_ctl_new1[9], ret);
	}
}

const struct cordon_contract cordon_import_snd_ctl_new1 = {
	.name = "snd_ctl_new1",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_snd_ctl_new1[0],
	.enter = enter_snd_ctl_new1,
	.leave = leave_snd_ctl_new1,
};

/* ---- snd_ctl_add ---- */
static const struct cordon_clause clauses_snd_ctl_add[] = {
	{ "snd_ctl_add", "specs/sound/control.own.h", "snd_ctl_add", 26 },
	{ "snd_ctl_add", "specs/sound/control.own.h", "__runs_in(process)", 27 },
	{ "snd_ctl_add", "specs/sound/control.own.h", "__checks(ref(card))", 28 },
	{ "snd_ctl_add", "specs/sound/control.own.h", "__transfers_if(kcontrol, snd_control_caps(kcontrol))", 29 },
	{ "snd_ctl_add", "specs/sound/control.own.h", "__returns_if(!ret, snd_caps(card->dev, NULL, 0, NULL, kcontrol))", 30 },
};
CORDON_SAME_TYPE(snd_ctl_add, int, struct snd_card *, struct snd_kcontrol *);
static void enter_snd_ctl_add(struct cordon_call *call)
{
	struct snd_card *card = (struct snd_card *)call->args[0];
	struct snd_kcontrol *kcontrol = (struct snd_kcontrol *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_snd_ctl_add[1]);
	cordon_need_ref(call, card, 0, CORDON_TYPE(card), &clauses_snd_ctl_add[2]);
	if (kcontrol) {
		cordon_set_close(call, &cordon_set_snd_control_caps, kcontrol, &clauses_snd_ctl_add[3]);
	}
}

static void leave_snd_ctl_add(struct cordon_call *call)
{
	struct snd_card *card = (struct snd_card *)call->args[0];
	struct snd_kcontrol *kcontrol = (struct snd_kcontrol *)call->args[1];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_snd_caps(call, &clauses_snd_ctl_add[4], card->dev, NULL, 0, NULL, kcontrol);
	}
}

const struct cordon_contract cordon_import_snd_ctl_add = {
	.name = "snd_ctl_add",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_snd_ctl_add[0],
	.enter = enter_snd_ctl_add,
	.leave = leave_snd_ctl_add,
};

/* ---- snd_ctl_notify ---- */
static const struct cordon_clause clauses_snd_ctl_notify[] = {
	{ "snd_ctl_notify", "specs/sound/control.own.h", "snd_ctl_notify", 31 },
	{ "snd_ctl_notify", "specs/sound/control.own.h", "__checks(ref(card))", 32 },
	{ "snd_ctl_notify", "specs/sound/control.own.h", "__checks(read(id, sizeof(*id)))", 33 },
};
CORDON_SAME_TYPE(snd_ctl_notify, void, struct snd_card *, unsigned int, struct snd_ctl_elem_id *);
static void enter_snd_ctl_notify(struct cordon_call *call)
{
	struct snd_card *card = (struct snd_card *)call->args[0];
	struct snd_ctl_elem_id *id = (struct snd_ctl_elem_id *)call->args[2];

	cordon_need_ref(call, card, 0, CORDON_TYPE(card), &clauses_snd_ctl_notify[1]);
	cordon_need_read(call, id, sizeof(*id), &clauses_snd_ctl_notify[2]);
}

const struct cordon_contract cordon_import_snd_ctl_notify = {
	.name = "snd_ctl_notify",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_snd_ctl_notify[0],
	.enter = enter_snd_ctl_notify,
};

/* ---- snd_ctl_boolean_mono_info ---- */
static const struct cordon_clause clauses_snd_ctl_boolean_mono_info[] = {
	{ "snd_ctl_boolean_mono_info", "specs/sound/control.own.h", "snd_ctl_boolean_mono_info", 34 },
	{ "snd_ctl_boolean_mono_info", "specs/sound/control.own.h", "__opaque(kcontrol)", 35 },
	{ "snd_ctl_boolean_mono_info", "specs/sound/control.own.h", "__checks(write(uinfo, sizeof(*uinfo)))", 36 },
};
CORDON_SAME_TYPE(snd_ctl_boolean_mono_info, int, struct snd_kcontrol *, struct snd_ctl_elem_info *);
static void enter_snd_ctl_boolean_mono_info(struct cordon_call *call)
{
	struct snd_ctl_elem_info *uinfo = (struct snd_ctl_elem_info *)call->args[1];

	cordon_need_write(call, uinfo, sizeof(*uinfo), &clauses_snd_ctl_boolean_mono_info[2]);
}

const struct cordon_contract cordon_import_snd_ctl_boolean_mono_info = {
	.name = "snd_ctl_boolean_mono_info",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_snd_ctl_boolean_mono_info[0],
	.enter = enter_snd_ctl_boolean_mono_info,
};

/* ---- snd_ctl_boolean_stereo_info ---- */
static const struct cordon_clause clauses_snd_ctl_boolean_stereo_info[] = {
	{ "snd_ctl_boolean_stereo_info", "specs/sound/control.own.h", "snd_ctl_boolean_stereo_info", 37 },
	{ "snd_ctl_boolean_stereo_info", "specs/sound/control.own.h", "__opaque(kcontrol)", 38 },
	{ "snd_ctl_boolean_stereo_info", "specs/sound/control.own.h", "__checks(write(uinfo, sizeof(*uinfo)))", 39 },
};
CORDON_SAME_TYPE(snd_ctl_boolean_stereo_info, int, struct snd_kcontrol *, struct snd_ctl_elem_info *);
static void enter_snd_ctl_boolean_stereo_info(struct cordon_call *call)
{
	struct snd_ctl_elem_info *uinfo = (struct snd_ctl_elem_info *)call->args[1];

	cordon_need_write(call, uinfo, sizeof(*uinfo), &clauses_snd_ctl_boolean_stereo_info[2]);
}

const struct cordon_contract cordon_import_snd_ctl_boolean_stereo_info = {
	.name = "snd_ctl_boolean_stereo_info",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_snd_ctl_boolean_stereo_info[0],
	.enter = enter_snd_ctl_boolean_stereo_info,
};

/* ---- snd_ctl_enum_info ---- */
static const struct cordon_clause clauses_snd_ctl_enum_info[] = {
	{ "snd_ctl_enum_info", "specs/sound/control.own.h", "snd_ctl_enum_info", 40 },
	{ "snd_ctl_enum_info", "specs/sound/control.own.h", "__checks(write(info, sizeof(*info)))", 41 },
	{ "snd_ctl_enum_info", "specs/sound/control.own.h", "__checks(read(names, items * sizeof(*names)))", 42 },
	{ "snd_ctl_enum_info", "specs/sound/control.own.h", "__checks_for((unsigned int i = 0; i < items; i++), string(names[i]))", 43 },
};
CORDON_SAME_TYPE(snd_ctl_enum_info, int, struct snd_ctl_elem_info *, unsigned int, unsigned int, const char *const *);
static void enter_snd_ctl_enum_info(struct cordon_call *call)
{
	struct snd_ctl_elem_info *info = (struct snd_ctl_elem_info *)call->args[0];
	unsigned int items = (unsigned int)call->args[2];
	const char *const *names = (const char *const *)call->args[3];

	cordon_need_write(call, info, sizeof(*info), &clauses_snd_ctl_enum_info[1]);
	cordon_need_read(call, names, items * sizeof(*names), &clauses_snd_ctl_enum_info[2]);
	for (unsigned int i = 0; i < items; i++) {
		cordon_need_string(call, names[i], &clauses_snd_ctl_enum_info[3]);
	}
}

const struct cordon_contract cordon_import_snd_ctl_enum_info = {
	.name = "snd_ctl_enum_info",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_snd_ctl_enum_info[0],
	.enter = enter_snd_ctl_enum_info,
};

/* ---- snd_kcontrol.info ---- */
static const struct cordon_clause clauses_snd_kcontrol__info[] = {
	{ "snd_kcontrol.info", "specs/sound/control.own.h", "snd_kcontrol.info", 46 },
	{ "snd_kcontrol.info", "specs/sound/control.own.h", "__principal(control)", 47 },
	{ "snd_kcontrol.info", "specs/sound/control.own.h", "__runs_in(process)", 47 },
	{ "snd_kcontrol.info", "specs/sound/control.own.h", "__lends(write(info, sizeof(*info)))", 48 },
	{ "snd_kcontrol.info", "specs/sound/control.own.h", "__faults(-ENODEV)", 49 },
};
CORDON_SAME_TYPE(*((struct snd_kcontrol *)0)->info, int, struct snd_kcontrol *, struct snd_ctl_elem_info *);
static void enter_snd_kcontrol__info(struct cordon_call *call)
{
	struct snd_ctl_elem_info *info = (struct snd_ctl_elem_info *)call->args[1];

	cordon_lend_write(call, info, sizeof(*info), CORDON_TYPE(info), &clauses_snd_kcontrol__info[3]);
}

static u64 fault_snd_kcontrol__info(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_snd_kcontrol__info = {
	.name = "snd_kcontrol.info",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_snd_kcontrol__info[0],
	.enter = enter_snd_kcontrol__info,
	.fault = fault_snd_kcontrol__info,
};

/* ---- snd_kcontrol.get ---- */
static const struct cordon_clause clauses_snd_kcontrol__get[] = {
	{ "snd_kcontrol.get", "specs/sound/control.own.h", "snd_kcontrol.get", 50 },
	{ "snd_kcontrol.get", "specs/sound/control.own.h", "__principal(control)", 51 },
	{ "snd_kcontrol.get", "specs/sound/control.own.h", "__runs_in(process)", 51 },
	{ "snd_kcontrol.get", "specs/sound/control.own.h", "__lends(write(value, sizeof(*value)))", 52 },
	{ "snd_kcontrol.get", "specs/sound/control.own.h", "__faults(-ENODEV)", 53 },
};
CORDON_SAME_TYPE(*((struct snd_kcontrol *)0)->get, int, struct snd_kcontrol *, struct snd_ctl_elem_value *);
static void enter_snd_kcontrol__get(struct cordon_call *call)
{
	struct snd_ctl_elem_value *value = (struct snd_ctl_elem_value *)call->args[1];

	cordon_lend_write(call, value, sizeof(*value), CORDON_TYPE(value), &clauses_snd_kcontrol__get[3]);
}

static u64 fault_snd_kcontrol__get(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_snd_kcontrol__get = {
	.name = "snd_kcontrol.get",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_snd_kcontrol__get[0],
	.enter = enter_snd_kcontrol__get,
	.fault = fault_snd_kcontrol__get,
};

/* ---- snd_kcontrol.put ---- */
static const struct cordon_clause clauses_snd_kcontrol__put[] = {
	{ "snd_kcontrol.put", "specs/sound/control.own.h", "snd_kcontrol.put", 54 },
	{ "snd_kcontrol.put", "specs/sound/control.own.h", "__principal(control)", 55 },
	{ "snd_kcontrol.put", "specs/sound/control.own.h", "__runs_in(process)", 55 },
	{ "snd_kcontrol.put", "specs/sound/control.own.h", "__lends(write(value, sizeof(*value)))", 56 },
	{ "snd_kcontrol.put", "specs/sound/control.own.h", "__faults(-ENODEV)", 57 },
};
CORDON_SAME_TYPE(*((struct snd_kcontrol *)0)->put, int, struct snd_kcontrol *, struct snd_ctl_elem_value *);
static void enter_snd_kcontrol__put(struct cordon_call *call)
{
	struct snd_ctl_elem_value *value = (struct snd_ctl_elem_value *)call->args[1];

	cordon_lend_write(call, value, sizeof(*value), CORDON_TYPE(value), &clauses_snd_kcontrol__put[3]);
}

static u64 fault_snd_kcontrol__put(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_snd_kcontrol__put = {
	.name = "snd_kcontrol.put",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_snd_kcontrol__put[0],
	.enter = enter_snd_kcontrol__put,
	.fault = fault_snd_kcontrol__put,
};

