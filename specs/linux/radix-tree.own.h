/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_RADIX_TREE_H
#define OWN_RADIX_TREE_H
#include <linux/radix-tree.h>
#include <ownership.h>

/* The nodes are the kernel's, the root is the driver's; items are words that only come back. */
int radix_tree_insert(struct radix_tree_root *root, unsigned long index, void *item)
	__checks(write(root, sizeof(*root)))
	__opaque(item);
void *radix_tree_lookup(const struct radix_tree_root *root, unsigned long index)
	__checks(read(root, sizeof(*root)));
unsigned int radix_tree_gang_lookup(const struct radix_tree_root *root, void **results, unsigned long first_index,
				    unsigned int max_items)
	__checks(read(root, sizeof(*root)))
	__checks(write(results, max_items * sizeof(*results)));
void *radix_tree_delete(struct radix_tree_root *root, unsigned long index)
	__checks(write(root, sizeof(*root)));
void *radix_tree_delete_item(struct radix_tree_root *root, unsigned long index, void *item)
	__checks(write(root, sizeof(*root)))
	__opaque(item);
/* Preemption stays off behind them, which every entry's end compares. */
DIRECT(radix_tree_preload);
DIRECT(radix_tree_maybe_preload);
#endif
