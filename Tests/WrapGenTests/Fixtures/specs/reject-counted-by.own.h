/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/things.h>
#include <ownership.h>

int thing_list_add(struct thing_list *list)
	__checks(write(list->items, list->filled * sizeof(void *)));	/* expect 30 error: 'struct thing_list' says 'items' has 'count' elements (__counted_by); 'list->filled * sizeof(void *)' does not name it [counted-by] */
