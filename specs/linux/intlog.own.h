/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_INTLOG_H
#define OWN_INTLOG_H
#include <linux/version.h>
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 6, 0)
#include <media/dvb_math.h>
#else
#include <linux/int_log.h>
#endif
#include <ownership.h>

/* Logarithms by a table of constants. */
DIRECT(intlog2);
DIRECT(intlog10);
#endif
