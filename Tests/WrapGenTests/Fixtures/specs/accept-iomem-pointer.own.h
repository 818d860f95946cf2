/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_poke(void __iomem *registers, u32 value)
	__checks(write(registers, sizeof(u32)));
