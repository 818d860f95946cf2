/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_FS_H
#define OWN_FS_H
#include <linux/fs.h>
#include <ownership.h>

/* Only stored in tables of file operations. */
VALUE(noop_llseek);
#endif
