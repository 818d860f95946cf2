/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_DEBUGFS_H
#define OWN_DEBUGFS_H
#include <linux/debugfs.h>
#include <ownership.h>

struct dentry *debugfs_create_dir(const char *name, struct dentry *parent)
	__runs_in(process)
	__checks(string(name))
	__checks_if(!IS_ERR_OR_NULL(parent), ref(parent))
	__returns_if(!IS_ERR_OR_NULL(ret), ref(ret))
	__pins_if(!IS_ERR_OR_NULL(ret), ref(ret), debugfs_remove(ret));
/* The file goes with its directory, and must before @value does. */
void debugfs_create_u64(const char *name, umode_t mode, struct dentry *parent, u64 *value)
	__runs_in(process)
	__checks(string(name))
	__checks_if(!IS_ERR_OR_NULL(parent), ref(parent))
	__checks(write(value, sizeof(*value)));
void debugfs_create_u32(const char *name, umode_t mode, struct dentry *parent, u32 *value)
	__runs_in(process)
	__checks(string(name))
	__checks_if(!IS_ERR_OR_NULL(parent), ref(parent))
	__checks(write(value, sizeof(*value)));
void debugfs_remove(struct dentry *dentry)
	__runs_in(process)
	__checks_if(!IS_ERR_OR_NULL(dentry), ref(dentry))
	__unpins(debugfs_remove(dentry))
	__revokes_if(!IS_ERR_OR_NULL(dentry), ref(dentry));
#endif
