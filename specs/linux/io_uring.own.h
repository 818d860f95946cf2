/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_IO_URING_H
#define OWN_IO_URING_H
#include <linux/version.h>
#include <linux/fs.h>
#include <linux/io_uring.h>
#include <linux/uio.h>
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 7, 0)
#include <linux/io_uring/cmd.h>
#endif
#include <ownership.h>
#include "blk-mq.own.h"

/* A command of a ring on its way through the driver, which has some bytes of it for itself. */
CAPSET(uring_caps)(struct io_uring_cmd *cmd)
	__includes(ref(cmd))
	__includes(fields(cmd));
WRITABLE(io_uring_cmd, pdu);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 4, 0)
/* In one place with the function for later: set only for commands that are polled. */
WRITABLE(io_uring_cmd, cookie);
#endif
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 5, 0)
WRITABLE(io_uring_cmd, flags);
#endif
int CALLBACK(file_operations, uring_cmd)(struct io_uring_cmd *cmd, unsigned int issue_flags)
	__principal(cmd->file) __runs_in(process)
	__transfers(uring_caps(cmd))
	__returns_if(ret != -EIOCBQUEUED, uring_caps(cmd))
	__faults(-ENODEV);
int CALLBACK(file_operations, uring_cmd_iopoll)(struct io_uring_cmd *cmd, struct io_comp_batch *iob, unsigned int poll_flags)
	__principal(cmd->file) __runs_in(process)
	__lends_if(iob, write(iob, sizeof(*iob)))
	__faults(0);
typedef void (*own_uring_cb)(struct io_uring_cmd *cmd, unsigned int issue_flags);
void CONTRACT(own_uring_cb)(struct io_uring_cmd *cmd, unsigned int issue_flags)
	__principal(cmd->file) __runs_in(process) __faults();
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 7, 0)
void io_uring_cmd_complete_in_task(struct io_uring_cmd *cmd, void (*task_work_cb)(struct io_uring_cmd *, unsigned int))
#else
void __io_uring_cmd_do_in_task(struct io_uring_cmd *cmd, void (*task_work_cb)(struct io_uring_cmd *, unsigned int),
			       unsigned int flags)
#endif
	__checks(uring_caps(cmd))
	__registers(task_work_cb, own_uring_cb);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 7, 0)
void io_uring_cmd_done(struct io_uring_cmd *cmd, ssize_t ret, ssize_t res2, unsigned int issue_flags)
#else
void io_uring_cmd_done(struct io_uring_cmd *cmd, ssize_t ret, u64 res2, unsigned int issue_flags)
#endif
	__transfers(uring_caps(cmd));
int io_uring_cmd_import_fixed(u64 ubuf, unsigned long len, int rw, struct iov_iter *iter, void *ioucmd)
	__runs_in(process)
	__checks(write(iter, sizeof(*iter)))
	__checks(uring_caps((struct io_uring_cmd *)ioucmd));
#endif
