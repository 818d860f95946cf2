/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_IDR_H
#define OWN_IDR_H
#include <linux/idr.h>
#include <ownership.h>

int ida_alloc_range(struct ida *ida, unsigned int min, unsigned int max, gfp_t gfp)
	__checks(write(ida, sizeof(*ida)));
void ida_free(struct ida *ida, unsigned int id)
	__checks(write(ida, sizeof(*ida)));
void ida_destroy(struct ida *ida)
	__checks(write(ida, sizeof(*ida)));
#endif
