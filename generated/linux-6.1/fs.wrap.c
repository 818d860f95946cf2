/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/fs.own.h>
#include "wrap.h"

/* ---- set file_caps ---- */
static const struct cordon_clause clauses_set_file_caps[] = {
	{ "file_caps", "specs/linux/fs.own.h", "__includes(ref(file))", 14 },
	{ "file_caps", "specs/linux/fs.own.h", "__includes(fields(file))", 15 },
};

const struct cordon_set cordon_set_file_caps = { .name = "file_caps" };

void cordon_include_file_caps(struct cordon_call *call, struct cordon_parts *parts, struct file *file)
{
	cordon_add_ref(call, parts, file, 0, CORDON_TYPE(file), &clauses_set_file_caps[0]);
	cordon_add_fields(call, parts, file, CORDON_FIELDS(file), &clauses_set_file_caps[1]);
}

void cordon_gain_file_caps(struct cordon_call *call, const struct cordon_clause *clause, struct file *file)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_file_caps, file, clause);
	cordon_include_file_caps(call, &parts, file);
	cordon_parts_grant(call, &parts);
}

/* ---- noop_llseek ---- */
static const struct cordon_clause clauses_noop_llseek[] = {
	{ "noop_llseek", "specs/linux/fs.own.h", "noop_llseek", 9 },
};
CORDON_SAME_TYPE(noop_llseek, loff_t, struct file *, loff_t, int);
const struct cordon_contract cordon_import_noop_llseek = {
	.name = "noop_llseek",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 3,
	.where = &clauses_noop_llseek[0],
};

/* ---- compat_ptr_ioctl ---- */
static const struct cordon_clause clauses_compat_ptr_ioctl[] = {
	{ "compat_ptr_ioctl", "specs/linux/fs.own.h", "compat_ptr_ioctl", 10 },
};
CORDON_SAME_TYPE(compat_ptr_ioctl, long, struct file *, unsigned int, unsigned long);
const struct cordon_contract cordon_import_compat_ptr_ioctl = {
	.name = "compat_ptr_ioctl",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 3,
	.where = &clauses_compat_ptr_ioctl[0],
};

/* ---- file_operations.open ---- */
static const struct cordon_clause clauses_file_operations__open[] = {
	{ "file_operations.open", "specs/linux/fs.own.h", "file_operations.open", 17 },
	{ "file_operations.open", "specs/linux/fs.own.h", "__principal(inode)", 18 },
	{ "file_operations.open", "specs/linux/fs.own.h", "__runs_in(process)", 18 },
	{ "file_operations.open", "specs/linux/fs.own.h", "__transfers(file_caps(file))", 19 },
	{ "file_operations.open", "specs/linux/fs.own.h", "__returns_if(ret, file_caps(file))", 20 },
	{ "file_operations.open", "specs/linux/fs.own.h", "__faults(-ENXIO)", 21 },
};
CORDON_SAME_TYPE(*((struct file_operations *)0)->open, int, struct inode *, struct file *);
static void enter_file_operations__open(struct cordon_call *call)
{
	struct file *file = (struct file *)call->args[1];

	cordon_gain_file_caps(call, &clauses_file_operations__open[3], file);
}

static void leave_file_operations__open(struct cordon_call *call)
{
	struct file *file = (struct file *)call->args[1];
	int ret = (int)call->result;

	if (ret) {
		cordon_set_close(call, &cordon_set_file_caps, file, &clauses_file_operations__open[4]);
	}
}

static u64 fault_file_operations__open(struct cordon_call *call)
{
	return (u64)(-ENXIO);
}

const struct cordon_contract cordon_callback_file_operations__open = {
	.name = "file_operations.open",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_file_operations__open[0],
	.enter = enter_file_operations__open,
	.leave = leave_file_operations__open,
	.fault = fault_file_operations__open,
};

/* ---- file_operations.release ---- */
static const struct cordon_clause clauses_file_operations__release[] = {
	{ "file_operations.release", "specs/linux/fs.own.h", "file_operations.release", 22 },
	{ "file_operations.release", "specs/linux/fs.own.h", "__principal(inode)", 23 },
	{ "file_operations.release", "specs/linux/fs.own.h", "__runs_in(process)", 23 },
	{ "file_operations.release", "specs/linux/fs.own.h", "__returns(file_caps(file))", 24 },
	{ "file_operations.release", "specs/linux/fs.own.h", "__faults(0)", 25 },
};
CORDON_SAME_TYPE(*((struct file_operations *)0)->release, int, struct inode *, struct file *);
static void leave_file_operations__release(struct cordon_call *call)
{
	struct file *file = (struct file *)call->args[1];

	cordon_set_close(call, &cordon_set_file_caps, file, &clauses_file_operations__release[3]);
}

static u64 fault_file_operations__release(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_file_operations__release = {
	.name = "file_operations.release",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_file_operations__release[0],
	.leave = leave_file_operations__release,
	.fault = fault_file_operations__release,
};

/* ---- file_operations.unlocked_ioctl ---- */
static const struct cordon_clause clauses_file_operations__unlocked_ioctl[] = {
	{ "file_operations.unlocked_ioctl", "specs/linux/fs.own.h", "file_operations.unlocked_ioctl", 26 },
	{ "file_operations.unlocked_ioctl", "specs/linux/fs.own.h", "__principal(file)", 27 },
	{ "file_operations.unlocked_ioctl", "specs/linux/fs.own.h", "__runs_in(process)", 27 },
	{ "file_operations.unlocked_ioctl", "specs/linux/fs.own.h", "__faults(-ENODEV)", 27 },
};
CORDON_SAME_TYPE(*((struct file_operations *)0)->unlocked_ioctl, long, struct file *, unsigned int, unsigned long);
static u64 fault_file_operations__unlocked_ioctl(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_file_operations__unlocked_ioctl = {
	.name = "file_operations.unlocked_ioctl",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_file_operations__unlocked_ioctl[0],
	.fault = fault_file_operations__unlocked_ioctl,
};

/* ---- file_operations.compat_ioctl ---- */
static const struct cordon_clause clauses_file_operations__compat_ioctl[] = {
	{ "file_operations.compat_ioctl", "specs/linux/fs.own.h", "file_operations.compat_ioctl", 28 },
	{ "file_operations.compat_ioctl", "specs/linux/fs.own.h", "__principal(file)", 29 },
	{ "file_operations.compat_ioctl", "specs/linux/fs.own.h", "__runs_in(process)", 29 },
	{ "file_operations.compat_ioctl", "specs/linux/fs.own.h", "__faults(-ENODEV)", 29 },
};
CORDON_SAME_TYPE(*((struct file_operations *)0)->compat_ioctl, long, struct file *, unsigned int, unsigned long);
static u64 fault_file_operations__compat_ioctl(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_file_operations__compat_ioctl = {
	.name = "file_operations.compat_ioctl",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_file_operations__compat_ioctl[0],
	.fault = fault_file_operations__compat_ioctl,
};

