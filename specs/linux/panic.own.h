/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_PANIC_H
#define OWN_PANIC_H
#include <linux/kernel.h>
#include <linux/bug.h>
#include <linux/refcount.h>
#include <ownership.h>

DIRECT(__warn_printk);
DATA(system_state);
DIRECT(refcount_warn_saturate);
#endif
