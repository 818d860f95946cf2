// SPDX-License-Identifier: GPL-2.0-only
/*
 * Imports three functions that no spec mentions and none should: its load is refused, and all are named.  Under the
 * policy audit it loads, and calls the one that does nothing.
 */
#include <linux/cpu.h>
#include <linux/jiffies.h>
#include <linux/module.h>
#include <linux/reboot.h>

static int __init gap_init(void)
{
	/* Never: but the compiler does not know. */
	if (jiffies == 1)
		kernel_halt();
	if (jiffies == 2)
		emergency_restart();
	return cpu_is_hotpluggable(1000) ? -EINVAL : 0;
}
module_init(gap_init);

static void __exit gap_exit(void)
{
}
module_exit(gap_exit);

MODULE_LICENSE("GPL");
