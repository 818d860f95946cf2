/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_DELAY_H
#define OWN_DELAY_H
#include <linux/delay.h>
#include <linux/jiffies.h>
#include <linux/timer.h>
#include <linux/bitops.h>
#include <linux/find.h>
#include <ownership.h>

/* asm-generic/delay.h: what udelay() takes at most; the processor is busy meanwhile. */
#define LONGEST_UDELAY 20000
/* Nobody can end a sleep for a driver that is dead. */
#define LONGEST_SLEEP_MS 60000

void __udelay(unsigned long usecs)
	__requires(usecs <= LONGEST_UDELAY);
void __const_udelay(unsigned long xloops)
	__requires(xloops <= LONGEST_UDELAY * 0x10c7UL);
void msleep(unsigned int msecs)
	__runs_in(process)
	__requires(msecs <= LONGEST_SLEEP_MS);
unsigned long msleep_interruptible(unsigned int msecs)
	__runs_in(process)
	__requires(msecs <= LONGEST_SLEEP_MS);
void usleep_range_state(unsigned long min, unsigned long max, unsigned int state)
	__runs_in(process)
	__requires(min <= max && max <= LONGEST_SLEEP_MS * 1000UL)
	__requires(state == TASK_UNINTERRUPTIBLE || state == TASK_INTERRUPTIBLE || state == TASK_IDLE);
DATA(jiffies);
DIRECT(round_jiffies);
DIRECT(round_jiffies_relative);
DIRECT(jiffies_to_msecs);
DIRECT(jiffies_to_usecs);
DIRECT(__msecs_to_jiffies);
unsigned long _find_next_bit(const unsigned long *addr1, unsigned long nbits, unsigned long start)
	__checks(read(addr1, BITS_TO_LONGS(nbits) * sizeof(long)));
#endif
