/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_BITMAP_H
#define OWN_BITMAP_H
#include <linux/bitmap.h>
#include <linux/find.h>
#include <ownership.h>
#include <soundness.h>

unsigned long *bitmap_alloc(unsigned int nbits, gfp_t flags)
	__requires(slab_gfp_is_sound(flags))
	__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, BITS_TO_LONGS(nbits) * sizeof(long), bitmap_free));
unsigned long *bitmap_zalloc(unsigned int nbits, gfp_t flags)
	__requires(slab_gfp_is_sound(flags))
	__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, BITS_TO_LONGS(nbits) * sizeof(long), bitmap_free));
unsigned long *bitmap_zalloc_node(unsigned int nbits, gfp_t flags, int node)
	__requires(slab_gfp_is_sound(flags) && node_is_sound(node))
	__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, BITS_TO_LONGS(nbits) * sizeof(long), bitmap_free));
void bitmap_free(const unsigned long *bitmap)
	__revokes_if(!ZERO_OR_NULL_PTR(bitmap), alloc(bitmap, 0, bitmap_free));

/* Whole words are written, and read. */
bool __bitmap_andnot(unsigned long *dst, const unsigned long *bitmap1, const unsigned long *bitmap2, unsigned int nbits)
	__checks(write(dst, BITS_TO_LONGS(nbits) * sizeof(long)))
	__checks(read(bitmap1, BITS_TO_LONGS(nbits) * sizeof(long)))
	__checks(read(bitmap2, BITS_TO_LONGS(nbits) * sizeof(long)));
/* Whole words are read. */
LEAF(_find_first_bit);
LEAF(_find_last_bit);
LEAF(_find_first_zero_bit);
LEAF(_find_next_zero_bit);
LEAF(__bitmap_weight);
#endif
