/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <net/bluetooth/bluetooth.own.h>
#include "wrap.h"

/* ---- bt_info ---- */
static const struct cordon_clause clauses_bt_info[] = {
	{ "bt_info", "specs/net/bluetooth/bluetooth.own.h", "bt_info", 8 },
	{ "bt_info", "specs/net/bluetooth/bluetooth.own.h", "__checks(format(fmt, 1))", 8 },
};
CORDON_SAME_TYPE(bt_info, void, const char *, ...);
static void enter_bt_info(struct cordon_call *call)
{
	const char *fmt = (const char *)call->args[0];

	cordon_need_format(call, fmt, 1, &clauses_bt_info[1]);
}

const struct cordon_contract cordon_import_bt_info = {
	.name = "bt_info",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.stack_words = 16,
	.where = &clauses_bt_info[0],
	.enter = enter_bt_info,
};

/* ---- bt_warn ---- */
static const struct cordon_clause clauses_bt_warn[] = {
	{ "bt_warn", "specs/net/bluetooth/bluetooth.own.h", "bt_warn", 9 },
	{ "bt_warn", "specs/net/bluetooth/bluetooth.own.h", "__checks(format(fmt, 1))", 9 },
};
CORDON_SAME_TYPE(bt_warn, void, const char *, ...);
static void enter_bt_warn(struct cordon_call *call)
{
	const char *fmt = (const char *)call->args[0];

	cordon_need_format(call, fmt, 1, &clauses_bt_warn[1]);
}

const struct cordon_contract cordon_import_bt_warn = {
	.name = "bt_warn",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.stack_words = 16,
	.where = &clauses_bt_warn[0],
	.enter = enter_bt_warn,
};

/* ---- bt_err ---- */
static const struct cordon_clause clauses_bt_err[] = {
	{ "bt_err", "specs/net/bluetooth/bluetooth.own.h", "bt_err", 10 },
	{ "bt_err", "specs/net/bluetooth/bluetooth.own.h", "__checks(format(fmt, 1))", 10 },
};
CORDON_SAME_TYPE(bt_err, void, const char *, ...);
static void enter_bt_err(struct cordon_call *call)
{
	const char *fmt = (const char *)call->args[0];

	cordon_need_format(call, fmt, 1, &clauses_bt_err[1]);
}

const struct cordon_contract cordon_import_bt_err = {
	.name = "bt_err",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.stack_words = 16,
	.where = &clauses_bt_err[0],
	.enter = enter_bt_err,
};

/* ---- bt_warn_ratelimited ---- */
static const struct cordon_clause clauses_bt_warn_ratelimited[] = {
	{ "bt_warn_ratelimited", "specs/net/bluetooth/bluetooth.own.h", "bt_warn_ratelimited", 11 },
	{ "bt_warn_ratelimited", "specs/net/bluetooth/bluetooth.own.h", "__checks(format(fmt, 1))", 11 },
};
CORDON_SAME_TYPE(bt_warn_ratelimited, void, const char *, ...);
static void enter_bt_warn_ratelimited(struct cordon_call *call)
{
	const char *fmt = (const char *)call->args[0];

	cordon_need_format(call, fmt, 1, &clauses_bt_warn_ratelimited[1]);
}

const struct cordon_contract cordon_import_bt_warn_ratelimited = {
	.name = "bt_warn_ratelimited",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.stack_words = 16,
	.where = &clauses_bt_warn_ratelimited[0],
	.enter = enter_bt_warn_ratelimited,
};

/* ---- bt_err_ratelimited ---- */
static const struct cordon_clause clauses_bt_err_ratelimited[] = {
	{ "bt_err_ratelimited", "specs/net/bluetooth/bluetooth.own.h", "bt_err_ratelimited", 12 },
	{ "bt_err_ratelimited", "specs/net/bluetooth/bluetooth.own.h", "__checks(format(fmt, 1))", 12 },
};
CORDON_SAME_TYPE(bt_err_ratelimited, void, const char *, ...);
static void enter_bt_err_ratelimited(struct cordon_call *call)
{
	const char *fmt = (const char *)call->args[0];

	cordon_need_format(call, fmt, 1, &clauses_bt_err_ratelimited[1]);
}

const struct cordon_contract cordon_import_bt_err_ratelimited = {
	.name = "bt_err_ratelimited",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.stack_words = 16,
	.where = &clauses_bt_err_ratelimited[0],
	.enter = enter_bt_err_ratelimited,
};

