/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_IDR_H
#define OWN_IDR_H
#include <linux/idr.h>
#include <ownership.h>

int ida_alloc_range(struct ida *ida, unsigned int min, unsigned int max, gfp_t gfp)
	__checks(write(ida, sizeof(*ida)));
/* Few numbers are bits in the entry itself, more have a bitmap. */
static inline bool own_ida_has(struct ida *ida, unsigned int id)
{
	unsigned int bit = id % IDA_BITMAP_BITS;
	void *entry = xa_load(&ida->xa, id / IDA_BITMAP_BITS);

	if (xa_is_value(entry))
		return bit < BITS_PER_XA_VALUE && (xa_to_value(entry) >> bit & 1);
	return entry && test_bit(bit, ((struct ida_bitmap *)entry)->bitmap);
}
void ida_free(struct ida *ida, unsigned int id)
	__checks(write(ida, sizeof(*ida)))
	__requires((int)id < 0 || own_ida_has(ida, id));
void ida_destroy(struct ida *ida)
	__checks(write(ida, sizeof(*ida)));
#endif
