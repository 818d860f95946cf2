/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_BLK_INTEGRITY_H
#define OWN_BLK_INTEGRITY_H
#include <linux/blk-integrity.h>
#include <linux/bio.h>
#include <linux/blk-mq.h>
#include <linux/t10-pi.h>
#include <linux/version.h>
#include <ownership.h>
#include "blkdev.own.h"

/* ---- metadata of a command that comes from a process: the payload goes with the command ---- */
CAPSET(integrity_caps)(struct bio_integrity_payload *bip)
	__includes(fields(bip));
WRITABLE(bio_integrity_payload, bip_iter);
#define ENDS_INTEGRITY(bio) \
	__revokes_if((bio) && bio_integrity(bio) && own_holds(integrity_caps, bio_integrity(bio)), \
		     integrity_caps(bio_integrity(bio)))
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 10, 0)
struct bio_integrity_payload *bio_integrity_alloc(struct bio *bio, gfp_t gfp, unsigned int nr_vecs)
	__checks(ref(bio))
	__requires(gfp_is_sound(gfp) && !bio_integrity(bio))
	__returns_if(!IS_ERR(ret), integrity_caps(ret));
int bio_integrity_add_page(struct bio *bio, struct page *page, unsigned int len, unsigned int offset)
	__checks(ref(bio))
	__requires(bio_integrity(bio) && offset < PAGE_SIZE)
	__checks(write(page_address(page) + offset, len));

/* Copied; of the functions that make and check the data only those of the kernel's modules may be named. */
bool own_import(const void *p);
void blk_integrity_register(struct gendisk *disk, struct blk_integrity *template)
	__checks(ref(disk))
	__checks(read(template, sizeof(*template)))
	__requires(!template->profile || own_import(template->profile));
void blk_integrity_unregister(struct gendisk *disk)
	__checks(ref(disk));
DATA(t10_pi_type1_crc);
DATA(t10_pi_type3_crc);
DATA(ext_pi_type1_crc64);
DATA(ext_pi_type3_crc64);
#else
int blk_rq_integrity_map_user(struct request *rq, void __user *ubuf, ssize_t bytes)
	__runs_in(process)
	__checks(request_caps(rq))
	__requires(rq->bio && !bio_integrity(rq->bio))
	__opaque(ubuf);
int blk_rq_map_integrity_sg(struct request *rq, struct scatterlist *sglist)
	__checks(request_caps(rq))
	__requires(rq->bio && bio_integrity(rq->bio))
	__checks_for((struct scatterlist *s = sglist; s; s = sg_next(s)), write(s, sizeof(*s)));
#endif
#endif
