/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_BIO_H
#define OWN_BIO_H
#include <linux/bio.h>
#include <linux/blk_types.h>
#include <linux/pagemap.h>
#include <ownership.h>

#define bio_bytes(bio, it) page_address(mp_bvec_iter_page((bio)->bi_io_vec, it)) + mp_bvec_iter_offset((bio)->bi_io_vec, it)

/* What a driver that was handed a bio may do: fill its pages when it reads, and say how it ended. */
CAPSET(bio_caps)(struct bio *bio)
	__includes(ref(bio))
	__includes(fields(bio))
	__includes_for((struct bvec_iter it = bio->bi_iter; bio_has_data(bio) && !op_is_write(bio_op(bio)) && it.bi_size;
			bio_advance_iter(bio, &it, mp_bvec_iter_len(bio->bi_io_vec, it))),
		       write(bio_bytes(bio, it), mp_bvec_iter_len(bio->bi_io_vec, it)));
WRITABLE(bio, bi_status);
WRITABLE(bio, bi_flags);
WRITABLE(bio, bi_iter);

void bio_endio(struct bio *bio)
	__transfers(bio_caps(bio));
void page_endio(struct page *page, bool is_write, int err)
	__checks(ref(page));
#endif
