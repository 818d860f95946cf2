/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_SOUND_CONTROL_H
#define OWN_SOUND_CONTROL_H
#include <sound/control.h>
#include <ownership.h>
#include "core.own.h"

/* Between its making and its card, which frees it when it cannot be added. */
CAPSET(snd_control_caps)(struct snd_kcontrol *control)
	__includes(ref(control))
	__includes(fields(control));
WRITABLE(snd_kcontrol, private_value);
WRITABLE(snd_kcontrol, private_data);

/* The template is copied. */
struct snd_kcontrol *snd_ctl_new1(const struct snd_kcontrol_new *kcontrolnew, void *private_data)
	__runs_in(process)
	__checks(read(kcontrolnew, sizeof(*kcontrolnew)))
	__requires(!(kcontrolnew->access & SNDRV_CTL_ELEM_ACCESS_TLV_CALLBACK))
	__checks_if(kcontrolnew->name, string(kcontrolnew->name))
	__registers_if(kcontrolnew->info, kcontrolnew->info, snd_kcontrol.info)
	__registers_if(kcontrolnew->get, kcontrolnew->get, snd_kcontrol.get)
	__registers_if(kcontrolnew->put, kcontrolnew->put, snd_kcontrol.put)
	__opaque(private_data)
	__returns_if(ret, snd_control_caps(ret));
int snd_ctl_add(struct snd_card *card, struct snd_kcontrol *kcontrol)
	__runs_in(process)
	__checks(ref(card))
	__transfers_if(kcontrol, snd_control_caps(kcontrol))
	__returns_if(!ret, snd_caps(card->dev, NULL, 0, NULL, kcontrol));
void snd_ctl_notify(struct snd_card *card, unsigned int mask, struct snd_ctl_elem_id *id)
	__checks(ref(card))
	__checks(read(id, sizeof(*id)));
int snd_ctl_boolean_mono_info(struct snd_kcontrol *kcontrol, struct snd_ctl_elem_info *uinfo)
	__opaque(kcontrol)
	__checks(write(uinfo, sizeof(*uinfo)));
int snd_ctl_boolean_stereo_info(struct snd_kcontrol *kcontrol, struct snd_ctl_elem_info *uinfo)
	__opaque(kcontrol)
	__checks(write(uinfo, sizeof(*uinfo)));
int snd_ctl_enum_info(struct snd_ctl_elem_info *info, unsigned int channels, unsigned int items, const char *const *names)
	__checks(write(info, sizeof(*info)))
	__checks(read(names, items * sizeof(*names)))
	__checks_for((unsigned int i = 0; i < items; i++), string(names[i]));

/* ---- what the core calls ---- */
int CALLBACK(snd_kcontrol, info)(struct snd_kcontrol *control, struct snd_ctl_elem_info *info)
	__principal(control) __runs_in(process)
	__lends(write(info, sizeof(*info)))
	__faults(-ENODEV);
int CALLBACK(snd_kcontrol, get)(struct snd_kcontrol *control, struct snd_ctl_elem_value *value)
	__principal(control) __runs_in(process)
	__lends(write(value, sizeof(*value)))
	__faults(-ENODEV);
int CALLBACK(snd_kcontrol, put)(struct snd_kcontrol *control, struct snd_ctl_elem_value *value)
	__principal(control) __runs_in(process)
	__lends(write(value, sizeof(*value)))
	__faults(-ENODEV);
#endif
