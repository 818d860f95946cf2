/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_PANIC_H
#define OWN_PANIC_H
#include <linux/kernel.h>
#include <linux/bug.h>
#include <linux/refcount.h>
#include <ownership.h>

void __warn_printk(const char *fmt, ...)
	__checks(format(fmt, 1));
DATA(system_state);
/* Stores to the counter, as the inline that calls it did. */
void refcount_warn_saturate(refcount_t *r, enum refcount_saturation_type t)
	__checks(write(r, sizeof(*r)));
#endif
