/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_DELAY_H
#define OWN_DELAY_H
#include <linux/delay.h>
#include <linux/jiffies.h>
#include <linux/bitops.h>
#include <linux/find.h>
#include <ownership.h>

DIRECT(__udelay);
DIRECT(__const_udelay);
DIRECT(msleep);
DIRECT(msleep_interruptible);
DIRECT(usleep_range_state);
DATA(jiffies);
unsigned long _find_next_bit(const unsigned long *addr1, unsigned long nbits, unsigned long start)
	__checks(read(addr1, BITS_TO_LONGS(nbits) * sizeof(long)));
#endif
