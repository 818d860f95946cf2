/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/uaccess.own.h>
#include "wrap.h"

/* ---- _copy_from_user ---- */
static const struct cordon_clause clauses__copy_from_user[] = {
	{ "_copy_from_user", "specs/linux/uaccess.own.h", "_copy_from_user", 9 },
	{ "_copy_from_user", "specs/linux/uaccess.own.h", "__checks(write(to, n))", 10 },
	{ "_copy_from_user", "specs/linux/uaccess.own.h", "__opaque(from)", 11 },
};
CORDON_SAME_TYPE(_copy_from_user, unsigned long, void *, const void *, unsigned long);
static void enter__copy_from_user(struct cordon_call *call)
{
	void *to = (void *)call->args[0];
	unsigned long n = (unsigned long)call->args[2];

	cordon_need_write(call, to, n, &clauses__copy_from_user[1]);
}

const struct cordon_contract cordon_import__copy_from_user = {
	.name = "_copy_from_user",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses__copy_from_user[0],
	.enter = enter__copy_from_user,
};

/* ---- _copy_to_user ---- */
static const struct cordon_clause clauses__copy_to_user[] = {
	{ "_copy_to_user", "specs/linux/uaccess.own.h", "_copy_to_user", 12 },
	{ "_copy_to_user", "specs/linux/uaccess.own.h", "__opaque(to)", 13 },
	{ "_copy_to_user", "specs/linux/uaccess.own.h", "__checks(read(from, n))", 14 },
};
CORDON_SAME_TYPE(_copy_to_user, unsigned long, void *, const void *, unsigned long);
static void enter__copy_to_user(struct cordon_call *call)
{
	const void *from = (const void *)call->args[1];
	unsigned long n = (unsigned long)call->args[2];

	cordon_need_read(call, from, n, &clauses__copy_to_user[2]);
}

const struct cordon_contract cordon_import__copy_to_user = {
	.name = "_copy_to_user",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses__copy_to_user[0],
	.enter = enter__copy_to_user,
};

/* ---- __check_object_size ---- */
static const struct cordon_clause clauses___check_object_size[] = {
	{ "__check_object_size", "specs/linux/uaccess.own.h", "__check_object_size", 17 },
	{ "__check_object_size", "specs/linux/uaccess.own.h", "__checks(read(ptr, n))", 18 },
};
CORDON_SAME_TYPE(__check_object_size, void, const void *, unsigned long, bool);
static void enter___check_object_size(struct cordon_call *call)
{
	const void *ptr = (const void *)call->args[0];
	unsigned long n = (unsigned long)call->args[1];

	cordon_need_read(call, ptr, n, &clauses___check_object_size[1]);
}

const struct cordon_contract cordon_import___check_object_size = {
	.name = "__check_object_size",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___check_object_size[0],
	.enter = enter___check_object_size,
};

