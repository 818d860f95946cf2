/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/nls.own.h>
#include "wrap.h"

/* ---- set nls_hold ---- */
static const struct cordon_clause clauses_set_nls_hold[] = {
	{ "nls_hold", "specs/linux/nls.own.h", "__includes(ref(nls))", 31 },
};

const struct cordon_set cordon_set_nls_hold = { .name = "nls_hold" };

void cordon_include_nls_hold(struct cordon_call *call, struct cordon_parts *parts, struct nls_table *nls)
{
	cordon_add_ref(call, parts, nls, 0, CORDON_TYPE(nls), &clauses_set_nls_hold[0]);
}

void cordon_gain_nls_hold(struct cordon_call *call, const struct cordon_clause *clause, struct nls_table *nls)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_nls_hold, nls, clause);
	cordon_include_nls_hold(call, &parts, nls);
	cordon_parts_grant(call, &parts);
}

/* ---- __register_nls ---- */
static const struct cordon_clause clauses___register_nls[] = {
	{ "__register_nls", "specs/linux/nls.own.h", "__register_nls", 9 },
	{ "__register_nls", "specs/linux/nls.own.h", "__opaque(owner)", 10 },
	{ "__register_nls", "specs/linux/nls.own.h", "__checks(string(nls->charset))", 11 },
	{ "__register_nls", "specs/linux/nls.own.h", "__registers(nls, nls_table)", 12 },
	{ "__register_nls", "specs/linux/nls.own.h", "__returns_if(ret, write(nls, sizeof(*nls)))", 13 },
	{ "__register_nls", "specs/linux/nls.own.h", "__grants_if(!ret, ref(nls))", 14 },
	{ "__register_nls", "specs/linux/nls.own.h", "__pins_if(!ret, ref(nls), unregister_nls(nls))", 15 },
};
CORDON_SAME_TYPE(__register_nls, int, struct nls_table *, struct module *);
static void enter___register_nls(struct cordon_call *call)
{
	struct nls_table *nls = (struct nls_table *)call->args[0];

	cordon_need_string(call, nls->charset, &clauses___register_nls[2]);
	cordon_register_table(call, nls, &cordon_table_nls_table, &clauses___register_nls[3]);
}

static void leave___register_nls(struct cordon_call *call)
{
	struct nls_table *nls = (struct nls_table *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, nls, sizeof(*nls), CORDON_TYPE(nls), &clauses___register_nls[4]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, nls, 0, CORDON_TYPE(nls), &clauses___register_nls[5]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(nls) };
		
			cordon_pin(call, &cordon_inverse_unregister_nls, arguments, NULL, 0, &clauses___register_nls[6]);
		}
	}
}

const struct cordon_contract cordon_import___register_nls = {
	.name = "__register_nls",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___register_nls[0],
	.enter = enter___register_nls,
	.leave = leave___register_nls,
};

/* ---- unregister_nls ---- */
static const struct cordon_clause clauses_unregister_nls[] = {
	{ "unregister_nls", "specs/linux/nls.own.h", "unregister_nls", 16 },
	{ "unregister_nls", "specs/linux/nls.own.h", "__checks(ref(nls))", 17 },
	{ "unregister_nls", "specs/linux/nls.own.h", "__unpins(unregister_nls(nls))", 18 },
	{ "unregister_nls", "specs/linux/nls.own.h", "__revokes(ref(nls))", 19 },
	{ "unregister_nls", "specs/linux/nls.own.h", "__returns(write(nls, sizeof(*nls)))", 20 },
};
CORDON_SAME_TYPE(unregister_nls, int, struct nls_table *);
static void enter_unregister_nls(struct cordon_call *call)
{
	struct nls_table *nls = (struct nls_table *)call->args[0];

	cordon_need_ref(call, nls, 0, CORDON_TYPE(nls), &clauses_unregister_nls[1]);
	{
		const u64 arguments[6] = { (u64)(nls) };
	
		cordon_end(call, &cordon_inverse_unregister_nls, arguments, 1, &clauses_unregister_nls[2]);
	}
	cordon_lose_ref(call, nls, CORDON_TYPE(nls), &clauses_unregister_nls[3]);
}

static void leave_unregister_nls(struct cordon_call *call)
{
	struct nls_table *nls = (struct nls_table *)call->args[0];

	cordon_gain_write(call, 0, nls, sizeof(*nls), CORDON_TYPE(nls), &clauses_unregister_nls[4]);
}

const struct cordon_contract cordon_import_unregister_nls = {
	.name = "unregister_nls",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_unregister_nls[0],
	.enter = enter_unregister_nls,
	.leave = leave_unregister_nls,
};

/* ---- nls_table.uni2char ---- */
static const struct cordon_clause clauses_nls_table__uni2char[] = {
	{ "nls_table.uni2char", "specs/linux/nls.own.h", "nls_table.uni2char", 22 },
	{ "nls_table.uni2char", "specs/linux/nls.own.h", "__runs_in(softirq)", 23 },
	{ "nls_table.uni2char", "specs/linux/nls.own.h", "__lends_if(boundlen > 0, write(out, boundlen))", 24 },
	{ "nls_table.uni2char", "specs/linux/nls.own.h", "__faults(-EINVAL)", 25 },
};
CORDON_SAME_TYPE(*((struct nls_table *)0)->uni2char, int, wchar_t, unsigned char *, int);
CORDON_IN_REGISTERS(wchar_t, 8);
static void enter_nls_table__uni2char(struct cordon_call *call)
{
	unsigned char *out = (unsigned char *)call->args[1];
	int boundlen = (int)call->args[2];

	if (boundlen > 0) {
		cordon_lend_write(call, out, boundlen, CORDON_TYPE(out), &clauses_nls_table__uni2char[2]);
	}
}

static u64 fault_nls_table__uni2char(struct cordon_call *call)
{
	return (u64)(-EINVAL);
}

const struct cordon_contract cordon_callback_nls_table__uni2char = {
	.name = "nls_table.uni2char",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_nls_table__uni2char[0],
	.enter = enter_nls_table__uni2char,
	.fault = fault_nls_table__uni2char,
};

/* ---- nls_table.char2uni ---- */
static const struct cordon_clause clauses_nls_table__char2uni[] = {
	{ "nls_table.char2uni", "specs/linux/nls.own.h", "nls_table.char2uni", 26 },
	{ "nls_table.char2uni", "specs/linux/nls.own.h", "__runs_in(softirq)", 27 },
	{ "nls_table.char2uni", "specs/linux/nls.own.h", "__lends(write(uni, sizeof(*uni)))", 28 },
	{ "nls_table.char2uni", "specs/linux/nls.own.h", "__faults(-EINVAL)", 29 },
};
CORDON_SAME_TYPE(*((struct nls_table *)0)->char2uni, int, const unsigned char *, int, wchar_t *);
static void enter_nls_table__char2uni(struct cordon_call *call)
{
	wchar_t *uni = (wchar_t *)call->args[2];

	cordon_lend_write(call, uni, sizeof(*uni), CORDON_TYPE(uni), &clauses_nls_table__char2uni[2]);
}

static u64 fault_nls_table__char2uni(struct cordon_call *call)
{
	return (u64)(-EINVAL);
}

const struct cordon_contract cordon_callback_nls_table__char2uni = {
	.name = "nls_table.char2uni",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_nls_table__char2uni[0],
	.enter = enter_nls_table__char2uni,
	.fault = fault_nls_table__char2uni,
};

/* ---- load_nls ---- */
static const struct cordon_clause clauses_load_nls[] = {
	{ "load_nls", "specs/linux/nls.own.h", "load_nls", 32 },
	{ "load_nls", "specs/linux/nls.own.h", "__runs_in(process)", 33 },
	{ "load_nls", "specs/linux/nls.own.h", "__checks(string(charset))", 34 },
	{ "load_nls", "specs/linux/nls.own.h", "__returns_if(ret, nls_hold(ret))", 35 },
	{ "load_nls", "specs/linux/nls.own.h", "__pins_if(ret, ref(ret), unload_nls(ret))", 36 },
};
CORDON_SAME_TYPE(load_nls, struct nls_table *, const char *);
static void enter_load_nls(struct cordon_call *call)
{
	const char *charset = (const char *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_load_nls[1]);
	cordon_need_string(call, charset, &clauses_load_nls[2]);
}

static void leave_load_nls(struct cordon_call *call)
{
	struct nls_table *ret = (struct nls_table *)call->result;

	if (ret) {
		cordon_gain_nls_hold(call, &clauses_load_nls[3], ret);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_unload_nls, arguments, NULL, 0, &clauses_load_nls[4]);
		}
	}
}

const struct cordon_contract cordon_import_load_nls = {
	.name = "load_nls",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_load_nls[0],
	.enter = enter_load_nls,
	.leave = leave_load_nls,
};

/* ---- load_nls_default ---- */
static const struct cordon_clause clauses_load_nls_default[] = {
	{ "load_nls_default", "specs/linux/nls.own.h", "load_nls_default", 37 },
	{ "load_nls_default", "specs/linux/nls.own.h", "__runs_in(process)", 38 },
	{ "load_nls_default", "specs/linux/nls.own.h", "__returns_if(ret, nls_hold(ret))", 39 },
	{ "load_nls_default", "specs/linux/nls.own.h", "__pins_if(ret, ref(ret), unload_nls(ret))", 40 },
};
CORDON_SAME_TYPE(load_nls_default, struct nls_table *, void);
static void enter_load_nls_default(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_load_nls_default[1]);
}

static void leave_load_nls_default(struct cordon_call *call)
{
	struct nls_table *ret = (struct nls_table *)call->result;

	if (ret) {
		cordon_gain_nls_hold(call, &clauses_load_nls_default[2], ret);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_unload_nls, arguments, NULL, 0, &clauses_load_nls_default[3]);
		}
	}
}

const struct cordon_contract cordon_import_load_nls_default = {
	.name = "load_nls_default",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_load_nls_default[0],
	.enter = enter_load_nls_default,
	.leave = leave_load_nls_default,
};

/* ---- unload_nls ---- */
static const struct cordon_clause clauses_unload_nls[] = {
	{ "unload_nls", "specs/linux/nls.own.h", "unload_nls", 41 },
	{ "unload_nls", "specs/linux/nls.own.h", "__unpins(unload_nls(nls))", 42 },
	{ "unload_nls", "specs/linux/nls.own.h", "__transfers_if(nls, nls_hold(nls))", 43 },
};
CORDON_SAME_TYPE(unload_nls, void, struct nls_table *);
static void enter_unload_nls(struct cordon_call *call)
{
	struct nls_table *nls = (struct nls_table *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(nls) };
	
		cordon_unpin(call, &cordon_inverse_unload_nls, arguments, 1, &clauses_unload_nls[1]);
	}
	if (nls) {
		cordon_set_close(call, &cordon_set_nls_hold, nls, &clauses_unload_nls[2]);
	}
}

const struct cordon_contract cordon_import_unload_nls = {
	.name = "unload_nls",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_unload_nls[0],
	.enter = enter_unload_nls,
};

/* ---- utf8s_to_utf16s ---- */
static const struct cordon_clause clauses_utf8s_to_utf16s[] = {
	{ "utf8s_to_utf16s", "specs/linux/nls.own.h", "utf8s_to_utf16s", 44 },
	{ "utf8s_to_utf16s", "specs/linux/nls.own.h", "__checks_if(inlen > 0, read(s, inlen))", 45 },
	{ "utf8s_to_utf16s", "specs/linux/nls.own.h", "__checks_if(maxlen > 0, write(pwcs, maxlen * sizeof(*pwcs)))", 46 },
};
CORDON_SAME_TYPE(utf8s_to_utf16s, int, const u8 *, int, enum utf16_endian, wchar_t *, int);
static void enter_utf8s_to_utf16s(struct cordon_call *call)
{
	const u8 *s = (const u8 *)call->args[0];
	int inlen = (int)call->args[1];
	wchar_t *pwcs = (wchar_t *)call->args[3];
	int maxlen = (int)call->args[4];

	if (inlen > 0) {
		cordon_need_read(call, s, inlen, &clauses_utf8s_to_utf16s[1]);
	}
	if (maxlen > 0) {
		cordon_need_write(call, pwcs, maxlen * sizeof(*pwcs), &clauses_utf8s_to_utf16s[2]);
	}
}

const struct cordon_contract cordon_import_utf8s_to_utf16s = {
	.name = "utf8s_to_utf16s",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_utf8s_to_utf16s[0],
	.enter = enter_utf8s_to_utf16s,
};

/* ---- utf16s_to_utf8s ---- */
static const struct cordon_clause clauses_utf16s_to_utf8s[] = {
	{ "utf16s_to_utf8s", "specs/linux/nls.own.h", "utf16s_to_utf8s", 47 },
	{ "utf16s_to_utf8s", "specs/linux/nls.own.h", "__checks_if(inlen > 0, read(pwcs, inlen * sizeof(*pwcs)))", 48 },
	{ "utf16s_to_utf8s", "specs/linux/nls.own.h", "__checks_if(maxlen > 0, write(s, maxlen))", 49 },
};
CORDON_SAME_TYPE(utf16s_to_utf8s, int, const wchar_t *, int, enum utf16_endian, u8 *, int);
static void enter_utf16s_to_utf8s(struct cordon_call *call)
{
	const wchar_t *pwcs = (const wchar_t *)call->args[0];
	int inlen = (int)call->args[1];
	u8 *s = (u8 *)call->args[3];
	int maxlen = (int)call->args[4];

	if (inlen > 0) {
		cordon_need_read(call, pwcs, inlen * sizeof(*pwcs), &clauses_utf16s_to_utf8s[1]);
	}
	if (maxlen > 0) {
		cordon_need_write(call, s, maxlen, &clauses_utf16s_to_utf8s[2]);
	}
}

const struct cordon_contract cordon_import_utf16s_to_utf8s = {
	.name = "utf16s_to_utf8s",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_utf16s_to_utf8s[0],
	.enter = enter_utf16s_to_utf8s,
};

/* ---- utf32_to_utf8 ---- */
static const struct cordon_clause clauses_utf32_to_utf8[] = {
	{ "utf32_to_utf8", "specs/linux/nls.own.h", "utf32_to_utf8", 50 },
	{ "utf32_to_utf8", "specs/linux/nls.own.h", "__checks_if(maxlen > 0, write(s, maxlen))", 51 },
};
CORDON_SAME_TYPE(utf32_to_utf8, int, unicode_t, u8 *, int);
CORDON_IN_REGISTERS(unicode_t, 8);
static void enter_utf32_to_utf8(struct cordon_call *call)
{
	u8 *s = (u8 *)call->args[1];
	int maxlen = (int)call->args[2];

	if (maxlen > 0) {
		cordon_need_write(call, s, maxlen, &clauses_utf32_to_utf8[1]);
	}
}

const struct cordon_contract cordon_import_utf32_to_utf8 = {
	.name = "utf32_to_utf8",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_utf32_to_utf8[0],
	.enter = enter_utf32_to_utf8,
};

/* ---- utf8_to_utf32 ---- */
static const struct cordon_clause clauses_utf8_to_utf32[] = {
	{ "utf8_to_utf32", "specs/linux/nls.own.h", "utf8_to_utf32", 52 },
	{ "utf8_to_utf32", "specs/linux/nls.own.h", "__checks_if(len > 0, read(s, len))", 53 },
	{ "utf8_to_utf32", "specs/linux/nls.own.h", "__checks(write(pu, sizeof(*pu)))", 54 },
};
CORDON_SAME_TYPE(utf8_to_utf32, int, const u8 *, int, unicode_t *);
static void enter_utf8_to_utf32(struct cordon_call *call)
{
	const u8 *s = (const u8 *)call->args[0];
	int len = (int)call->args[1];
	unicode_t *pu = (unicode_t *)call->args[2];

	if (len > 0) {
		cordon_need_read(call, s, len, &clauses_utf8_to_utf32[1]);
	}
	cordon_need_write(call, pu, sizeof(*pu), &clauses_utf8_to_utf32[2]);
}

const struct cordon_contract cordon_import_utf8_to_utf32 = {
	.name = "utf8_to_utf32",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_utf8_to_utf32[0],
	.enter = enter_utf8_to_utf32,
};

