// SPDX-License-Identifier: GPL-2.0-only
/* Imports two functions that no spec mentions: its load is refused, and both are named. */
#include <linux/module.h>
#include <linux/reboot.h>
#include <linux/uuid.h>

static int __init gap_init(void)
{
	guid_t id;

	generate_random_guid((unsigned char *)&id);
	if (id.b[0] == 1 && id.b[1] == 2)
		emergency_restart();
	return 0;
}
module_init(gap_init);

static void __exit gap_exit(void)
{
}
module_exit(gap_exit);

MODULE_LICENSE("GPL");
