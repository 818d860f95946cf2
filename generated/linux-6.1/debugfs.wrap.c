/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/debugfs.own.h>
#include "wrap.h"

/* ---- debugfs_create_dir ---- */
static const struct cordon_clause clauses_debugfs_create_dir[] = {
	{ "debugfs_create_dir", "specs/linux/debugfs.own.h", "debugfs_create_dir", 7 },
	{ "debugfs_create_dir", "specs/linux/debugfs.own.h", "__runs_in(process)", 8 },
	{ "debugfs_create_dir", "specs/linux/debugfs.own.h", "__checks(string(name))", 9 },
	{ "debugfs_create_dir", "specs/linux/debugfs.own.h", "__checks_if(!IS_ERR_OR_NULL(parent), ref(parent))", 10 },
	{ "debugfs_create_dir", "specs/linux/debugfs.own.h", "__returns_if(!IS_ERR_OR_NULL(ret), ref(ret))", 11 },
	{ "debugfs_create_dir", "specs/linux/debugfs.own.h", "__pins_if(!IS_ERR_OR_NULL(ret), ref(ret), debugfs_remove(ret))", 12 },
};
CORDON_SAME_TYPE(debugfs_create_dir, struct dentry *, const char *, struct dentry *);
static void enter_debugfs_create_dir(struct cordon_call *call)
{
	const char *name = (const char *)call->args[0];
	struct dentry *parent = (struct dentry *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_debugfs_create_dir[1]);
	cordon_need_string(call, name, &clauses_debugfs_create_dir[2]);
	if (!IS_ERR_OR_NULL(parent)) {
		cordon_need_ref(call, parent, 0, CORDON_TYPE(parent), &clauses_debugfs_create_dir[3]);
	}
}

static void leave_debugfs_create_dir(struct cordon_call *call)
{
	struct dentry *ret = (struct dentry *)call->result;

	if (!IS_ERR_OR_NULL(ret)) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_debugfs_create_dir[4]);
	}
	if (!IS_ERR_OR_NULL(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_debugfs_remove, arguments, NULL, 0, &clauses_debugfs_create_dir[5]);
		}
	}
}

const struct cordon_contract cordon_import_debugfs_create_dir = {
	.name = "debugfs_create_dir",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_debugfs_create_dir[0],
	.enter = enter_debugfs_create_dir,
	.leave = leave_debugfs_create_dir,
};

/* ---- debugfs_create_u64 ---- */
static const struct cordon_clause clauses_debugfs_create_u64[] = {
	{ "debugfs_create_u64", "specs/linux/debugfs.own.h", "debugfs_create_u64", 14 },
	{ "debugfs_create_u64", "specs/linux/debugfs.own.h", "__runs_in(process)", 15 },
	{ "debugfs_create_u64", "specs/linux/debugfs.own.h", "__checks(string(name))", 16 },
	{ "debugfs_create_u64", "specs/linux/debugfs.own.h", "__checks_if(!IS_ERR_OR_NULL(parent), ref(parent))", 17 },
	{ "debugfs_create_u64", "specs/linux/debugfs.own.h", "__checks(write(value, sizeof(*value)))", 18 },
};
CORDON_SAME_TYPE(debugfs_create_u64, void, const char *, umode_t, struct dentry *, u64 *);
CORDON_IN_REGISTERS(umode_t, 8);
static void enter_debugfs_create_u64(struct cordon_call *call)
{
	const char *name = (const char *)call->args[0];
	struct dentry *parent = (struct dentry *)call->args[2];
	u64 *value = (u64 *)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_debugfs_create_u64[1]);
	cordon_need_string(call, name, &clauses_debugfs_create_u64[2]);
	if (!IS_ERR_OR_NULL(parent)) {
		cordon_need_ref(call, parent, 0, CORDON_TYPE(parent), &clauses_debugfs_create_u64[3]);
	}
	cordon_need_write(call, value, sizeof(*value), &clauses_debugfs_create_u64[4]);
}

const struct cordon_contract cordon_import_debugfs_create_u64 = {
	.name = "debugfs_create_u64",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_debugfs_create_u64[0],
	.enter = enter_debugfs_create_u64,
};

/* ---- debugfs_create_u32 ---- */
static const struct cordon_clause clauses_debugfs_create_u32[] = {
	{ "debugfs_create_u32", "specs/linux/debugfs.own.h", "debugfs_create_u32", 19 },
	{ "debugfs_create_u32", "specs/linux/debugfs.own.h", "__runs_in(process)", 20 },
	{ "debugfs_create_u32", "specs/linux/debugfs.own.h", "__checks(string(name))", 21 },
	{ "debugfs_create_u32", "specs/linux/debugfs.own.h", "__checks_if(!IS_ERR_OR_NULL(parent), ref(parent))", 22 },
	{ "debugfs_create_u32", "specs/linux/debugfs.own.h", "__checks(write(value, sizeof(*value)))", 23 },
};
CORDON_SAME_TYPE(debugfs_create_u32, void, const char *, umode_t, struct dentry *, u32 *);
CORDON_IN_REGISTERS(umode_t, 8);
static void enter_debugfs_create_u32(struct cordon_call *call)
{
	const char *name = (const char *)call->args[0];
	struct dentry *parent = (struct dentry *)call->args[2];
	u32 *value = (u32 *)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_debugfs_create_u32[1]);
	cordon_need_string(call, name, &clauses_debugfs_create_u32[2]);
	if (!IS_ERR_OR_NULL(parent)) {
		cordon_need_ref(call, parent, 0, CORDON_TYPE(parent), &clauses_debugfs_create_u32[3]);
	}
	cordon_need_write(call, value, sizeof(*value), &clauses_debugfs_create_u32[4]);
}

const struct cordon_contract cordon_import_debugfs_create_u32 = {
	.name = "debugfs_create_u32",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_debugfs_create_u32[0],
	.enter = enter_debugfs_create_u32,
};

/* ---- debugfs_remove ---- */
static const struct cordon_clause clauses_debugfs_remove[] = {
	{ "debugfs_remove", "specs/linux/debugfs.own.h", "debugfs_remove", 24 },
	{ "debugfs_remove", "specs/linux/debugfs.own.h", "__runs_in(process)", 25 },
	{ "debugfs_remove", "specs/linux/debugfs.own.h", "__checks_if(!IS_ERR_OR_NULL(dentry), ref(dentry))", 26 },
	{ "debugfs_remove", "specs/linux/debugfs.own.h", "__unpins(debugfs_remove(dentry))", 27 },
	{ "debugfs_remove", "specs/linux/debugfs.own.h", "__revokes_if(!IS_ERR_OR_NULL(dentry), ref(dentry))", 28 },
};
CORDON_SAME_TYPE(debugfs_remove, void, struct dentry *);
static void enter_debugfs_remove(struct cordon_call *call)
{
	struct dentry *dentry = (struct dentry *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_debugfs_remove[1]);
	if (!IS_ERR_OR_NULL(dentry)) {
		cordon_need_ref(call, dentry, 0, CORDON_TYPE(dentry), &clauses_debugfs_remove[2]);
	}
	{
		const u64 arguments[6] = { (u64)(dentry) };
	
		cordon_unpin(call, &cordon_inverse_debugfs_remove, arguments, 1, &clauses_debugfs_remove[3]);
	}
	if (!IS_ERR_OR_NULL(dentry)) {
		cordon_lose_ref(call, dentry, CORDON_TYPE(dentry), &clauses_debugfs_remove[4]);
	}
}

const struct cordon_contract cordon_import_debugfs_remove = {
	.name = "debugfs_remove",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_debugfs_remove[0],
	.enter = enter_debugfs_remove,
};

