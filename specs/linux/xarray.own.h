/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_XARRAY_H
#define OWN_XARRAY_H
#include <linux/xarray.h>
#include <ownership.h>
#include <soundness.h>

/*
 * As for radix trees: the nodes are the kernel's, the root is the driver's, entries are words that only come back.  Names that
 * begin with underscores want the array's lock, which the inlined caller took.
 */
void *xa_load(struct xarray *xa, unsigned long index)
	__checks(read(xa, sizeof(*xa)));
void *xa_store(struct xarray *xa, unsigned long index, void *entry, gfp_t gfp)
	__checks(write(xa, sizeof(*xa)))
	__requires(slab_gfp_is_sound(gfp))
	__opaque(entry);
void *xa_erase(struct xarray *xa, unsigned long index)
	__checks(write(xa, sizeof(*xa)));
void *__xa_store(struct xarray *xa, unsigned long index, void *entry, gfp_t gfp)
	__checks(write(xa, sizeof(*xa)))
	__opaque(entry);
void *__xa_erase(struct xarray *xa, unsigned long index)
	__checks(write(xa, sizeof(*xa)));
int __xa_insert(struct xarray *xa, unsigned long index, void *entry, gfp_t gfp)
	__checks(write(xa, sizeof(*xa)))
	__opaque(entry);
void *__xa_cmpxchg(struct xarray *xa, unsigned long index, void *old, void *entry, gfp_t gfp)
	__checks(write(xa, sizeof(*xa)))
	__opaque(old) __opaque(entry);
void *xa_find(struct xarray *xa, unsigned long *index, unsigned long max, xa_mark_t filter)
	__checks(read(xa, sizeof(*xa)))
	__checks(write(index, sizeof(*index)));
void *xa_find_after(struct xarray *xa, unsigned long *index, unsigned long max, xa_mark_t filter)
	__checks(read(xa, sizeof(*xa)))
	__checks(write(index, sizeof(*index)));
void xa_destroy(struct xarray *xa)
	__checks(write(xa, sizeof(*xa)));
bool xa_get_mark(struct xarray *xa, unsigned long index, xa_mark_t mark)
	__checks(read(xa, sizeof(*xa)));
void xa_set_mark(struct xarray *xa, unsigned long index, xa_mark_t mark)
	__checks(write(xa, sizeof(*xa)));
void xa_clear_mark(struct xarray *xa, unsigned long index, xa_mark_t mark)
	__checks(write(xa, sizeof(*xa)));
#endif
