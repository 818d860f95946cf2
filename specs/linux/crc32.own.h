/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_CRC32_H
#define OWN_CRC32_H
#include <linux/crc32.h>
#include <linux/bitrev.h>
#include <ownership.h>

u32 crc32_le(u32 crc, unsigned char const *p, size_t len)
	__checks(read(p, len));
u32 crc32_be(u32 crc, unsigned char const *p, size_t len)
	__checks(read(p, len));
DATA(byte_rev_table);
#endif
