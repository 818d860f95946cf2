/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

void thing_poke(void *registers, u32 value)
	__checks(ref(registers));	/* expect 15 error: 'registers' of 'thing_poke' is __iomem, registers of a device; 'ref' cannot be checked there: 'write(registers, n)' says that the mapping is the driver's [iomem-pointer] */
