/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_LIST_H
#define OWN_LIST_H
#include <linux/list.h>
#include <ownership.h>

/* A list that is not whole is BUG() in the kernel's text: refuse before.  The links are stored by inlines. */
bool (__list_add_valid)(struct list_head *new, struct list_head *prev, struct list_head *next)
	__opaque(new)
	__checks(read(prev, sizeof(*prev)))
	__checks(read(next, sizeof(*next)))
	__requires(next->prev == prev && prev->next == next && new != prev && new != next);
bool (__list_del_entry_valid)(struct list_head *entry)
	__checks(read(entry, sizeof(*entry)))
	__checks(read(entry->next, sizeof(*entry)))
	__checks(read(entry->prev, sizeof(*entry)))
	__requires(entry->prev->next == entry && entry->next->prev == entry);
/* Later the checks are inline, and only what is wrong comes here. */
bool (__list_add_valid_or_report)(struct list_head *new, struct list_head *prev, struct list_head *next)
	__opaque(new)
	__checks(read(prev, sizeof(*prev)))
	__checks(read(next, sizeof(*next)))
	__requires(next->prev == prev && prev->next == next && new != prev && new != next);
bool (__list_del_entry_valid_or_report)(struct list_head *entry)
	__checks(read(entry, sizeof(*entry)))
	__checks(read(entry->next, sizeof(*entry)))
	__checks(read(entry->prev, sizeof(*entry)))
	__requires(entry->prev->next == entry && entry->next->prev == entry);
#endif
