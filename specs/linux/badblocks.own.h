/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_BADBLOCKS_H
#define OWN_BADBLOCKS_H
#include <linux/badblocks.h>
#include <ownership.h>

/* The list is a page of the kernel's that the structure points to: only the switch stays the driver's. */
CAPSET(badblocks_caps)(struct badblocks *bb)
	__includes(ref(bb))
	__includes(fields(bb));
WRITABLE(badblocks, shift);

int badblocks_init(struct badblocks *bb, int enable)
	__runs_in(process)
	__transfers(write(bb, sizeof(*bb)))
	__returns_if(ret, write(bb, sizeof(*bb)))
	__grants_if(!ret, badblocks_caps(bb))
	__pins_if(!ret, ref(bb), badblocks_exit(bb));
void badblocks_exit(struct badblocks *bb)
	__runs_in(process)
	__unpins(badblocks_exit(bb))
	__revokes(badblocks_caps(bb))
	__returns(write(bb, sizeof(*bb)));
int badblocks_check(struct badblocks *bb, sector_t s, int sectors, sector_t *first_bad, int *bad_sectors)
	__checks(badblocks_caps(bb))
	__checks(write(first_bad, sizeof(*first_bad)))
	__checks(write(bad_sectors, sizeof(*bad_sectors)));
int badblocks_set(struct badblocks *bb, sector_t s, int sectors, int acknowledged)
	__checks(badblocks_caps(bb));
int badblocks_clear(struct badblocks *bb, sector_t s, int sectors)
	__checks(badblocks_caps(bb));
void ack_all_badblocks(struct badblocks *bb)
	__checks(badblocks_caps(bb));
/* They print into and read from the page that sysfs or configfs handed over. */
ssize_t badblocks_show(struct badblocks *bb, char *page, int unack)
	__checks(badblocks_caps(bb))
	__checks(write(page, PAGE_SIZE));
ssize_t badblocks_store(struct badblocks *bb, const char *page, size_t len, int unack)
	__checks(badblocks_caps(bb))
	__checks(string(page));
#endif
