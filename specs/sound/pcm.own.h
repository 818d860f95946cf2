/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_SOUND_PCM_H
#define OWN_SOUND_PCM_H
#include <linux/version.h>
#include <sound/pcm.h>
#include <ownership.h>
#include "core.own.h"

WRITABLE(snd_pcm, private_data);
WRITABLE(snd_pcm, info_flags);
WRITABLE(snd_pcm, dev_class);
WRITABLE(snd_pcm, dev_subclass);
WRITABLE(snd_pcm, name);
WRITABLE(snd_pcm, nonatomic);

/* From open() to close(); the runtime is made for each. */
CAPSET(snd_substream_caps)(struct snd_pcm_substream *substream)
	__includes(ref(substream))
	__includes(ref(substream->runtime))
	__includes(fields(substream->runtime));
WRITABLE(snd_pcm_runtime, hw);
WRITABLE(snd_pcm_runtime, private_data);

int snd_pcm_new(struct snd_card *card, const char *id, int device, int playback_count, int capture_count,
		struct snd_pcm **rpcm)
	__runs_in(process)
	__checks(ref(card))
	__checks_if(id, string(id))
	__checks(write(rpcm, sizeof(*rpcm)))
	__returns_if(!ret, snd_caps(card->dev, NULL, 0, *rpcm, NULL));
void snd_pcm_set_ops(struct snd_pcm *pcm, int direction, const struct snd_pcm_ops *ops)
	__checks(ref(pcm))
	__requires(direction == SNDRV_PCM_STREAM_PLAYBACK || direction == SNDRV_PCM_STREAM_CAPTURE)
	__registers(ops, snd_pcm_ops);
int snd_pcm_set_managed_buffer_all(struct snd_pcm *pcm, int type, struct device *data, size_t size, size_t max)
	__runs_in(process)
	__checks(ref(pcm))
	__checks_if(data, ref(data));
int snd_pcm_hw_constraint_integer(struct snd_pcm_runtime *runtime, snd_pcm_hw_param_t var) __checks(ref(runtime));
int snd_pcm_hw_constraint_minmax(struct snd_pcm_runtime *runtime, snd_pcm_hw_param_t var, unsigned int min, unsigned int max)
	__checks(ref(runtime));
/* Asks pointer(), and may trigger() a stop. */
void snd_pcm_period_elapsed(struct snd_pcm_substream *substream)
	__checks(ref(substream));

/* ---- what the core calls; with the stream's lock held where it says hardirq ---- */
int CALLBACK(snd_pcm_ops, open)(struct snd_pcm_substream *substream)
	__principal(substream) __runs_in(process)
	__transfers(snd_substream_caps(substream))
	__returns_if(ret < 0, snd_substream_caps(substream))
	__faults(-ENODEV);
int CALLBACK(snd_pcm_ops, close)(struct snd_pcm_substream *substream)
	__principal(substream) __runs_in(process)
	__returns(snd_substream_caps(substream))
	__faults(0);
/* Of a buffer that is no memory the driver says how long it would be. */
int CALLBACK(snd_pcm_ops, hw_params)(struct snd_pcm_substream *substream, struct snd_pcm_hw_params *params)
	__principal(substream) __runs_in(process)
	__lends(write(params, sizeof(*params)))
	__lends_if(!substream->runtime->dma_area, write(&substream->runtime->dma_bytes, sizeof(size_t)))
	__faults(-ENODEV);
int CALLBACK(snd_pcm_ops, hw_free)(struct snd_pcm_substream *substream)
	__principal(substream) __runs_in(process) __faults(0);
int CALLBACK(snd_pcm_ops, prepare)(struct snd_pcm_substream *substream)
	__principal(substream) __runs_in(process) __faults(-ENODEV);
int CALLBACK(snd_pcm_ops, trigger)(struct snd_pcm_substream *substream, int cmd)
	__principal(substream) __runs_in(hardirq) __faults(-ENODEV);
int CALLBACK(snd_pcm_ops, sync_stop)(struct snd_pcm_substream *substream)
	__principal(substream) __runs_in(process) __faults(0);
/* The core stops a stream whose position is SNDRV_PCM_POS_XRUN. */
snd_pcm_uframes_t CALLBACK(snd_pcm_ops, pointer)(struct snd_pcm_substream *substream)
	__principal(substream) __runs_in(hardirq) __faults(SNDRV_PCM_POS_XRUN);
int CALLBACK(snd_pcm_ops, fill_silence)(struct snd_pcm_substream *substream, int channel, unsigned long pos,
					unsigned long bytes)
	__principal(substream) __runs_in(process) __faults(-ENODEV);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 6, 0)
int CALLBACK(snd_pcm_ops, copy_user)(struct snd_pcm_substream *substream, int channel, unsigned long pos, void __user *buf,
				     unsigned long bytes)
	__principal(substream) __runs_in(process) __faults(-ENODEV);
int CALLBACK(snd_pcm_ops, copy_kernel)(struct snd_pcm_substream *substream, int channel, unsigned long pos, void *buf,
				       unsigned long bytes)
	__principal(substream) __runs_in(process)
	__lends_if(substream->stream == SNDRV_PCM_STREAM_CAPTURE, write(buf, bytes))
	__faults(-ENODEV);
#else
int CALLBACK(snd_pcm_ops, copy)(struct snd_pcm_substream *substream, int channel, unsigned long pos, struct iov_iter *iter,
				unsigned long bytes)
	__principal(substream) __runs_in(process)
	__lends(write(iter, sizeof(*iter)))
	__faults(-ENODEV);
#endif
/* The page is mapped for the user, with a count of its own. */
struct page *CALLBACK(snd_pcm_ops, page)(struct snd_pcm_substream *substream, unsigned long offset)
	__principal(substream) __runs_in(process)
	__grants_if(ret, ref(ret))
	__faults(NULL);
int CALLBACK(snd_pcm_ops, ack)(struct snd_pcm_substream *substream)
	__principal(substream) __runs_in(hardirq) __faults(0);
#endif
