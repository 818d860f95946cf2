/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_SOUND_CORE_H
#define OWN_SOUND_CORE_H
#include <linux/platform_device.h>
#include <sound/core.h>
#include <sound/control.h>
#include <sound/pcm.h>
#include <ownership.h>
#include <soundness.h>

/* A card and what was made for it go when its parent device loses its driver: all of it is kept under the device. */
CAPSET(snd_caps)(struct device *parent, struct snd_card *card, size_t extra, struct snd_pcm *pcm, struct snd_kcontrol *control)
	__includes_if(card, ref(card))
	__includes_if(card, fields(card))
	__includes_if(card && extra, write(card->private_data, extra))
	__includes_if(pcm, ref(pcm))
	__includes_if(pcm, fields(pcm))
	__includes_if(control, ref(control))
	__includes_if(control, fields(control))
	__includes_for((unsigned int i = 0; control && i < control->count; i++),
		       write(&control->vd[i].access, sizeof(unsigned int)));
/* Texts only: a function to free private data has no contract yet. */
WRITABLE(snd_card, driver);
WRITABLE(snd_card, shortname);
WRITABLE(snd_card, longname);
WRITABLE(snd_card, irq_descr);
WRITABLE(snd_card, mixername);
WRITABLE(snd_card, components);
#ifdef CONFIG_PM
/* snd_power_change_state() is inline. */
WRITABLE(snd_card, power_state);
USABLE(snd_card, power_sleep);
#endif

/* Only below a platform device is the end of a managed card seen: platform_device_unregister(). */
int snd_devm_card_new(struct device *parent, int idx, const char *xid, struct module *module, size_t extra_size,
		      struct snd_card **card_ret)
	__runs_in(process)
	__requires(parent && dev_is_platform(parent))
	__checks(ref(parent))
	__checks_if(xid, string(xid))
	__opaque(module)
	__checks(write(card_ret, sizeof(*card_ret)))
	__returns_if(!ret, snd_caps(parent, *card_ret, extra_size, NULL, NULL));
int snd_card_register(struct snd_card *card)
	__runs_in(process)
	__checks(ref(card));
#endif
