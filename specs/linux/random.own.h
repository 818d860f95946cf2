/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_RANDOM_H
#define OWN_RANDOM_H
#include <linux/random.h>
#include <ownership.h>

void get_random_bytes(void *buf, size_t len)
	__checks(write(buf, len));
DIRECT(get_random_u8);
DIRECT(get_random_u16);
DIRECT(get_random_u32);
DIRECT(get_random_u64);
#endif
