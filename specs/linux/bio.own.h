/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_BIO_H
#define OWN_BIO_H
#include <linux/bio.h>
#include <linux/blk_types.h>
#include <linux/blkdev.h>
#include <linux/pagemap.h>
#include <ownership.h>

#define bio_bytes(bio, it) page_address(mp_bvec_iter_page((bio)->bi_io_vec, it)) + mp_bvec_iter_offset((bio)->bi_io_vec, it)

/* What a driver that was handed a bio may do: fill its pages when it reads, and say how it ended. */
CAPSET(bio_caps)(struct bio *bio)
	__includes(ref(bio))
	__includes(ref(bio->bi_bdev))
	__includes(fields(bio))
	__includes_for((struct bvec_iter it = bio->bi_iter; bio_has_data(bio) && !op_is_write(bio_op(bio)) && it.bi_size;
			bio_advance_iter(bio, &it, mp_bvec_iter_len(bio->bi_io_vec, it))),
		       write(bio_bytes(bio, it), mp_bvec_iter_len(bio->bi_io_vec, it)));
WRITABLE(bio, bi_status);
WRITABLE(bio, bi_flags);
WRITABLE(bio, bi_iter);
/* A disk made of others sends it on, in lists of its own meanwhile; where to is checked when it goes. */
WRITABLE(bio, bi_next);
WRITABLE(bio, bi_bdev);
WRITABLE(bio, bi_opf);
WRITABLE(bio, bi_cookie);

void bio_endio(struct bio *bio)
	__checks_if(bio->bi_bdev, ref(bio->bi_bdev))
	__transfers(bio_caps(bio));
void bio_associate_blkg(struct bio *bio)
	__checks(ref(bio))
	__checks_if(bio->bi_bdev, ref(bio->bi_bdev));
/* Another one, when it was too large: the rest goes its way.  None when nothing is left to do. */
struct bio *bio_split_to_limits(struct bio *bio)
	__checks(ref(bio->bi_bdev))
	__transfers(bio_caps(bio))
	__returns_if(ret, bio_caps(ret));
/* Asks the driver's poll(). */
int bio_poll(struct bio *bio, struct io_comp_batch *iob, unsigned int flags)
	__checks(ref(bio))
	__checks_if(iob, write(iob, sizeof(*iob)));
void page_endio(struct page *page, bool is_write, int err)
	__checks(ref(page));
#endif
