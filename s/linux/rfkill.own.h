/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_RFKILL_H
#define OWN_RFKILL_H
#include <linux/rfkill.h>
#include <linux/slab.h>
#include <linux/mutex.h>
#include <linux/timer.h>
#include <ownership.h>
static inline void rfkill_destroyy(struct rfkill *rfkill) { }
#endif
