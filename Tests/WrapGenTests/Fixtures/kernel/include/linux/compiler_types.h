/* SPDX-License-Identifier: GPL-2.0-only */
#define __user
#define __iomem
#define __must_check
#define __alloc_size(x, ...) __attribute__((__alloc_size__(x, ##__VA_ARGS__)))
#define __counted_by(member)
