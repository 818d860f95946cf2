/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_MEMREMAP_H
#define OWN_MEMREMAP_H
#include <linux/memremap.h>
#include <ownership.h>

/* How pages of devices are aligned. */
DIRECT(memremap_compat_align);
#endif
