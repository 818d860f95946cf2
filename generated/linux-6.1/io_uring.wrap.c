/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/io_uring.own.h>
#include "wrap.h"

/* ---- set uring_caps ---- */
static const struct cordon_clause clauses_set_uring_caps[] = {
	{ "uring_caps", "specs/linux/io_uring.own.h", "__includes(ref(cmd))", 16 },
	{ "uring_caps", "specs/linux/io_uring.own.h", "__includes(fields(cmd))", 17 },
};

const struct cordon_set cordon_set_uring_caps = { .name = "uring_caps" };

void cordon_include_uring_caps(struct cordon_call *call, struct cordon_parts *parts, struct io_uring_cmd *cmd)
{
	cordon_add_ref(call, parts, cmd, 0, CORDON_TYPE(cmd), &clauses_set_uring_caps[0]);
	cordon_add_fields(call, parts, cmd, CORDON_FIELDS(cmd), &clauses_set_uring_caps[1]);
}

void cordon_gain_uring_caps(struct cordon_call *call, const struct cordon_clause *clause, struct io_uring_cmd *cmd)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_uring_caps, cmd, clause);
	cordon_include_uring_caps(call, &parts, cmd);
	cordon_parts_grant(call, &parts);
}

/* ---- file_operations.uring_cmd ---- */
static const struct cordon_clause clauses_file_operations__uring_cmd[] = {
	{ "file_operations.uring_cmd", "specs/linux/io_uring.own.h", "file_operations.uring_cmd", 26 },
	{ "file_operations.uring_cmd", "specs/linux/io_uring.own.h", "__principal(cmd->file)", 27 },
	{ "file_operations.uring_cmd", "specs/linux/io_uring.own.h", "__runs_in(process)", 27 },
	{ "file_operations.uring_cmd", "specs/linux/io_uring.own.h", "__transfers(uring_caps(cmd))", 28 },
	{ "file_operations.uring_cmd", "specs/linux/io_uring.own.h", "__returns_if(ret != -EIOCBQUEUED, uring_caps(cmd))", 29 },
	{ "file_operations.uring_cmd", "specs/linux/io_uring.own.h", "__faults(-ENODEV)", 30 },
};
CORDON_SAME_TYPE(*((struct file_operations *)0)->uring_cmd, int, struct io_uring_cmd *, unsigned int);
static void enter_file_operations__uring_cmd(struct cordon_call *call)
{
	struct io_uring_cmd *cmd = (struct io_uring_cmd *)call->args[0];

	cordon_gain_uring_caps(call, &clauses_file_operations__uring_cmd[3], cmd);
}

static void leave_file_operations__uring_cmd(struct cordon_call *call)
{
	struct io_uring_cmd *cmd = (struct io_uring_cmd *)call->args[0];
	int ret = (int)call->result;

	if (ret != -EIOCBQUEUED) {
		cordon_set_close(call, &cordon_set_uring_caps, cmd, &clauses_file_operations__uring_cmd[4]);
	}
}

static u64 fault_file_operations__uring_cmd(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_file_operations__uring_cmd = {
	.name = "file_operations.uring_cmd",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_file_operations__uring_cmd[0],
	.enter = enter_file_operations__uring_cmd,
	.leave = leave_file_operations__uring_cmd,
	.fault = fault_file_operations__uring_cmd,
};

/* ---- file_operations.uring_cmd_iopoll ---- */
static const struct cordon_clause clauses_file_operations__uring_cmd_iopoll[] = {
	{ "file_operations.uring_cmd_iopoll", "specs/linux/io_uring.own.h", "file_operations.uring_cmd_iopoll", 31 },
	{ "file_operations.uring_cmd_iopoll", "specs/linux/io_uring.own.h", "__principal(cmd->file)", 32 },
	{ "file_operations.uring_cmd_iopoll", "specs/linux/io_uring.own.h", "__runs_in(process)", 32 },
	{ "file_operations.uring_cmd_iopoll", "specs/linux/io_uring.own.h", "__lends_if(iob, write(iob, sizeof(*iob)))", 33 },
	{ "file_operations.uring_cmd_iopoll", "specs/linux/io_uring.own.h", "__faults(0)", 34 },
};
CORDON_SAME_TYPE(*((struct file_operations *)0)->uring_cmd_iopoll, int, struct io_uring_cmd *, struct io_comp_batch *, unsigned int);
static void enter_file_operations__uring_cmd_iopoll(struct cordon_call *call)
{
	struct io_comp_batch *iob = (struct io_comp_batch *)call->args[1];

	if (iob) {
		cordon_lend_write(call, iob, sizeof(*iob), CORDON_TYPE(iob), &clauses_file_operations__uring_cmd_iopoll[3]);
	}
}

static u64 fault_file_operations__uring_cmd_iopoll(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_file_operations__uring_cmd_iopoll = {
	.name = "file_operations.uring_cmd_iopoll",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_file_operations__uring_cmd_iopoll[0],
	.enter = enter_file_operations__uring_cmd_iopoll,
	.fault = fault_file_operations__uring_cmd_iopoll,
};

/* ---- own_uring_cb ---- */
static const struct cordon_clause clauses_own_uring_cb[] = {
	{ "own_uring_cb", "specs/linux/io_uring.own.h", "own_uring_cb", 36 },
	{ "own_uring_cb", "specs/linux/io_uring.own.h", "__principal(cmd->file)", 37 },
	{ "own_uring_cb", "specs/linux/io_uring.own.h", "__runs_in(process)", 37 },
	{ "own_uring_cb", "specs/linux/io_uring.own.h", "__faults()", 37 },
};
CORDON_SAME_TYPE(*(own_uring_cb)0, void, struct io_uring_cmd *, unsigned int);
static u64 fault_own_uring_cb(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_own_uring_cb = {
	.name = "own_uring_cb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_own_uring_cb[0],
	.fault = fault_own_uring_cb,
};

/* ---- io_uring_cmd_complete_in_task ---- */
static const struct cordon_clause clauses_io_uring_cmd_complete_in_task[] = {
	{ "io_uring_cmd_complete_in_task", "specs/linux/io_uring.own.h", "io_uring_cmd_complete_in_task", 39 },
	{ "io_uring_cmd_complete_in_task", "specs/linux/io_uring.own.h", "__checks(uring_caps(cmd))", 44 },
	{ "io_uring_cmd_complete_in_task", "specs/linux/io_uring.own.h", "__registers(task_work_cb, own_uring_cb)", 45 },
};
CORDON_SAME_TYPE(io_uring_cmd_complete_in_task, void, struct io_uring_cmd *, void (*)(struct io_uring_cmd *, unsigned int));
static void enter_io_uring_cmd_complete_in_task(struct cordon_call *call)
{
	struct io_uring_cmd *cmd = (struct io_uring_cmd *)call->args[0];
	typeof(void (*)(struct io_uring_cmd *, unsigned int)) task_work_cb = (typeof(void (*)(struct io_uring_cmd *, unsigned int)))call->args[1];

	cordon_set_need(call, &cordon_set_uring_caps, cmd, &clauses_io_uring_cmd_complete_in_task[1]);
	cordon_register_function(call, task_work_cb, &cordon_callback_own_uring_cb, &clauses_io_uring_cmd_complete_in_task[2]);
}

const struct cordon_contract cordon_import_io_uring_cmd_complete_in_task = {
	.name = "io_uring_cmd_complete_in_task",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_io_uring_cmd_complete_in_task[0],
	.enter = enter_io_uring_cmd_complete_in_task,
};

/* ---- io_uring_cmd_done ---- */
static const struct cordon_clause clauses_io_uring_cmd_done[] = {
	{ "io_uring_cmd_done", "specs/linux/io_uring.own.h", "io_uring_cmd_done", 47 },
	{ "io_uring_cmd_done", "specs/linux/io_uring.own.h", "__transfers(uring_caps(cmd))", 51 },
};
CORDON_SAME_TYPE(io_uring_cmd_done, void, struct io_uring_cmd *, ssize_t, ssize_t, unsigned int);
static void enter_io_uring_cmd_done(struct cordon_call *call)
{
	struct io_uring_cmd *cmd = (struct io_uring_cmd *)call->args[0];

	cordon_set_close(call, &cordon_set_uring_caps, cmd, &clauses_io_uring_cmd_done[1]);
}

const struct cordon_contract cordon_import_io_uring_cmd_done = {
	.name = "io_uring_cmd_done",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_io_uring_cmd_done[0],
	.enter = enter_io_uring_cmd_done,
};

/* ---- io_uring_cmd_import_fixed ---- */
static const struct cordon_clause clauses_io_uring_cmd_import_fixed[] = {
	{ "io_uring_cmd_import_fixed", "specs/linux/io_uring.own.h", "io_uring_cmd_import_fixed", 52 },
	{ "io_uring_cmd_import_fixed", "specs/linux/io_uring.own.h", "__runs_in(process)", 53 },
	{ "io_uring_cmd_import_fixed", "specs/linux/io_uring.own.h", "__checks(write(iter, sizeof(*iter)))", 54 },
	{ "io_uring_cmd_import_fixed", "specs/linux/io_uring.own.h", "__checks(uring_caps((struct io_uring_cmd *)ioucmd))", 55 },
};
CORDON_SAME_TYPE(io_uring_cmd_import_fixed, int, u64, unsigned long, int, struct iov_iter *, void *);
static void enter_io_uring_cmd_import_fixed(struct cordon_call *call)
{
	struct iov_iter *iter = (struct iov_iter *)call->args[3];
	void *ioucmd = (void *)call->args[4];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_io_uring_cmd_import_fixed[1]);
	cordon_need_write(call, iter, sizeof(*iter), &clauses_io_uring_cmd_import_fixed[2]);
	cordon_set_need(call, &cordon_set_uring_caps, (struct io_uring_cmd *)ioucmd, &clauses_io_uring_cmd_import_fixed[3]);
}

const struct cordon_contract cordon_import_io_uring_cmd_import_fixed = {
	.name = "io_uring_cmd_import_fixed",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_io_uring_cmd_import_fixed[0],
	.enter = enter_io_uring_cmd_import_fixed,
};

