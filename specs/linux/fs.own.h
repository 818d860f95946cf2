/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_FS_H
#define OWN_FS_H
#include <linux/fs.h>
#include <linux/blkdev.h>
#include <ownership.h>

/* Only stored in tables of file operations. */
VALUE(noop_llseek);
VALUE(compat_ptr_ioctl);

/* ---- an open file: a word of it is the driver's ---- */
CAPSET(file_caps)(struct file *file)
	__includes(ref(file))
	__includes(fields(file));
WRITABLE(file, private_data);
int CALLBACK(file_operations, open)(struct inode *inode, struct file *file)
	__principal(inode) __runs_in(process)
	__transfers(file_caps(file))
	__returns_if(ret, file_caps(file))
	__faults(-ENXIO);
int CALLBACK(file_operations, release)(struct inode *inode, struct file *file)
	__principal(inode) __runs_in(process)
	__returns(file_caps(file))
	__faults(0);
long CALLBACK(file_operations, unlocked_ioctl)(struct file *file, unsigned int cmd, unsigned long arg)
	__principal(file) __runs_in(process) __faults(-ENODEV);
long CALLBACK(file_operations, compat_ioctl)(struct file *file, unsigned int cmd, unsigned long arg)
	__principal(file) __runs_in(process) __faults(-ENODEV);
#endif
