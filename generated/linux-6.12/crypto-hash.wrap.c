/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <crypto/hash.own.h>
#include "wrap.h"

/* ---- set crypto_caps ---- */
static const struct cordon_clause clauses_set_crypto_caps[] = {
	{ "crypto_caps", "specs/crypto/hash.own.h", "__includes_if(false, write(mem, 1))", 86 },
};

const struct cordon_set cordon_set_crypto_caps = { .name = "crypto_caps" };

void cordon_include_crypto_caps(struct cordon_call *call, struct cordon_parts *parts, void *mem)
{
	if (false) {
		cordon_add_write(call, parts, mem, 1, CORDON_TYPE(mem), &clauses_set_crypto_caps[0]);
	}
}

void cordon_gain_crypto_caps(struct cordon_call *call, const struct cordon_clause *clause, void *mem)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_crypto_caps, mem, clause);
	cordon_include_crypto_caps(call, &parts, mem);
	cordon_parts_grant(call, &parts);
}

/* ---- crypto_register_shash ---- */
static const struct cordon_clause clauses_crypto_register_shash[] = {
	{ "crypto_register_shash", "specs/crypto/hash.own.h", "crypto_register_shash", 13 },
	{ "crypto_register_shash", "specs/crypto/hash.own.h", "__runs_in(process)", 14 },
	{ "crypto_register_shash", "specs/crypto/hash.own.h", "__registers(alg, shash_alg)", 15 },
	{ "crypto_register_shash", "specs/crypto/hash.own.h", "__registers_if(alg->base.cra_init, alg->base.cra_init, crypto_alg.cra_init)", 16 },
	{ "crypto_register_shash", "specs/crypto/hash.own.h", "__registers_if(alg->base.cra_exit, alg->base.cra_exit, crypto_alg.cra_exit)", 17 },
	{ "crypto_register_shash", "specs/crypto/hash.own.h", "__returns_if(ret, write(alg, sizeof(*alg)))", 18 },
	{ "crypto_register_shash", "specs/crypto/hash.own.h", "__grants_if(!ret, ref(alg))", 19 },
	{ "crypto_register_shash", "specs/crypto/hash.own.h", "__pins_if(!ret, ref(alg), crypto_unregister_shash(alg))", 20 },
};
CORDON_SAME_TYPE(crypto_register_shash, int, struct shash_alg *);
static void enter_crypto_register_shash(struct cordon_call *call)
{
	struct shash_alg *alg = (struct shash_alg *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_crypto_register_shash[1]);
	cordon_register_table(call, alg, &cordon_table_shash_alg, &clauses_crypto_register_shash[2]);
	if (alg->base.cra_init) {
		cordon_register_function(call, alg->base.cra_init, &cordon_callback_crypto_alg__cra_init, &clauses_crypto_register_shash[3]);
	}
	if (alg->base.cra_exit) {
		cordon_register_function(call, alg->base.cra_exit, &cordon_callback_crypto_alg__cra_exit, &clauses_crypto_register_shash[4]);
	}
}

static void leave_crypto_register_shash(struct cordon_call *call)
{
	struct shash_alg *alg = (struct shash_alg *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, alg, sizeof(*alg), CORDON_TYPE(alg), &clauses_crypto_register_shash[5]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, alg, 0, CORDON_TYPE(alg), &clauses_crypto_register_shash[6]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(alg) };
		
			cordon_pin(call, &cordon_inverse_crypto_unregister_shash, arguments, NULL, 0, &clauses_crypto_register_shash[7]);
		}
	}
}

const struct cordon_contract cordon_import_crypto_register_shash = {
	.name = "crypto_register_shash",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_crypto_register_shash[0],
	.enter = enter_crypto_register_shash,
	.leave = leave_crypto_register_shash,
};

/* ---- crypto_unregister_shash ---- */
static const struct cordon_clause clauses_crypto_unregister_shash[] = {
	{ "crypto_unregister_shash", "specs/crypto/hash.own.h", "crypto_unregister_shash", 22 },
	{ "crypto_unregister_shash", "specs/crypto/hash.own.h", "__runs_in(process)", 23 },
	{ "crypto_unregister_shash", "specs/crypto/hash.own.h", "__checks(ref(alg))", 24 },
	{ "crypto_unregister_shash", "specs/crypto/hash.own.h", "__requires(refcount_read(&alg->base.cra_refcnt) == 1)", 25 },
	{ "crypto_unregister_shash", "specs/crypto/hash.own.h", "__unpins(crypto_unregister_shash(alg))", 26 },
	{ "crypto_unregister_shash", "specs/crypto/hash.own.h", "__revokes(ref(alg))", 27 },
	{ "crypto_unregister_shash", "specs/crypto/hash.own.h", "__returns(write(alg, sizeof(*alg)))", 28 },
};
CORDON_SAME_TYPE(crypto_unregister_shash, void, struct shash_alg *);
static void enter_crypto_unregister_shash(struct cordon_call *call)
{
	struct shash_alg *alg = (struct shash_alg *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_crypto_unregister_shash[1]);
	cordon_need_ref(call, alg, 0, CORDON_TYPE(alg), &clauses_crypto_unregister_shash[2]);
	cordon_require(call, refcount_read(&alg->base.cra_refcnt) == 1, &clauses_crypto_unregister_shash[3]);
	{
		const u64 arguments[6] = { (u64)(alg) };
	
		cordon_end(call, &cordon_inverse_crypto_unregister_shash, arguments, 1, &clauses_crypto_unregister_shash[4]);
	}
	cordon_lose_ref(call, alg, CORDON_TYPE(alg), &clauses_crypto_unregister_shash[5]);
}

static void leave_crypto_unregister_shash(struct cordon_call *call)
{
	struct shash_alg *alg = (struct shash_alg *)call->args[0];

	cordon_gain_write(call, 0, alg, sizeof(*alg), CORDON_TYPE(alg), &clauses_crypto_unregister_shash[6]);
}

const struct cordon_contract cordon_import_crypto_unregister_shash = {
	.name = "crypto_unregister_shash",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_crypto_unregister_shash[0],
	.enter = enter_crypto_unregister_shash,
	.leave = leave_crypto_unregister_shash,
};

/* ---- crypto_register_shashes ---- */
static const struct cordon_clause clauses_crypto_register_shashes[] = {
	{ "crypto_register_shashes", "specs/crypto/hash.own.h", "crypto_register_shashes", 29 },
	{ "crypto_register_shashes", "specs/crypto/hash.own.h", "__runs_in(process)", 30 },
	{ "crypto_register_shashes", "specs/crypto/hash.own.h", "__requires(count > 0)", 31 },
	{ "crypto_register_shashes", "specs/crypto/hash.own.h", "__registers_for((int i = 0; i < count; i++), &algs[i], shash_alg)", 32 },
	{ "crypto_register_shashes", "specs/crypto/hash.own.h", "__registers_for((int i = 0; i < count; i++), algs[i].base.cra_init, crypto_alg.cra_init)", 33 },
	{ "crypto_register_shashes", "specs/crypto/hash.own.h", "__registers_for((int i = 0; i < count; i++), algs[i].base.cra_exit, crypto_alg.cra_exit)", 34 },
	{ "crypto_register_shashes", "specs/crypto/hash.own.h", "__returns_if(ret, write(algs, count * sizeof(*algs)))", 35 },
	{ "crypto_register_shashes", "specs/crypto/hash.own.h", "__grants_for((int i = 0; !ret && i < count; i++), ref(&algs[i]))", 36 },
	{ "crypto_register_shashes", "specs/crypto/hash.own.h", "__pins_if(!ret, ref(algs), crypto_unregister_shashes(algs, count))", 37 },
};
CORDON_SAME_TYPE(crypto_register_shashes, int, struct shash_alg *, int);
static void enter_crypto_register_shashes(struct cordon_call *call)
{
	struct shash_alg *algs = (struct shash_alg *)call->args[0];
	int count = (int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_crypto_register_shashes[1]);
	cordon_require(call, count > 0, &clauses_crypto_register_shashes[2]);
	for (int i = 0; i < count; i++) {
		cordon_register_table(call, &algs[i], &cordon_table_shash_alg, &clauses_crypto_register_shashes[3]);
	}
	for (int i = 0; i < count; i++) {
		cordon_register_function(call, algs[i].base.cra_init, &cordon_callback_crypto_alg__cra_init, &clauses_crypto_register_shashes[4]);
	}
	for (int i = 0; i < count; i++) {
		cordon_register_function(call, algs[i].base.cra_exit, &cordon_callback_crypto_alg__cra_exit, &clauses_crypto_register_shashes[5]);
	}
}

static void leave_crypto_register_shashes(struct cordon_call *call)
{
	struct shash_alg *algs = (struct shash_alg *)call->args[0];
	int count = (int)call->args[1];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, algs, count * sizeof(*algs), CORDON_TYPE(algs), &clauses_crypto_register_shashes[6]);
	}
	for (int i = 0; !ret && i < count; i++) {
		cordon_gain_ref(call, 0, &algs[i], 0, CORDON_TYPE(&algs[i]), &clauses_crypto_register_shashes[7]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(algs), (u64)(count) };
		
			cordon_pin(call, &cordon_inverse_crypto_unregister_shashes, arguments, NULL, 0, &clauses_crypto_register_shashes[8]);
		}
	}
}

const struct cordon_contract cordon_import_crypto_register_shashes = {
	.name = "crypto_register_shashes",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_crypto_register_shashes[0],
	.enter = enter_crypto_register_shashes,
	.leave = leave_crypto_register_shashes,
};

/* ---- crypto_unregister_shashes ---- */
static const struct cordon_clause clauses_crypto_unregister_shashes[] = {
	{ "crypto_unregister_shashes", "specs/crypto/hash.own.h", "crypto_unregister_shashes", 38 },
	{ "crypto_unregister_shashes", "specs/crypto/hash.own.h", "__runs_in(process)", 39 },
	{ "crypto_unregister_shashes", "specs/crypto/hash.own.h", "__requires(count > 0)", 40 },
	{ "crypto_unregister_shashes", "specs/crypto/hash.own.h", "__checks_for((int i = 0; i < count; i++), ref(&algs[i]))", 41 },
	{ "crypto_unregister_shashes", "specs/crypto/hash.own.h", "__requires_for((int i = 0; i < count; i++), refcount_read(&algs[i].base.cra_refcnt) == 1)", 42 },
	{ "crypto_unregister_shashes", "specs/crypto/hash.own.h", "__unpins(crypto_unregister_shashes(algs, count))", 43 },
	{ "crypto_unregister_shashes", "specs/crypto/hash.own.h", "__revokes_for((int i = 0; i < count; i++), ref(&algs[i]))", 44 },
	{ "crypto_unregister_shashes", "specs/crypto/hash.own.h", "__returns(write(algs, count * sizeof(*algs)))", 45 },
};
CORDON_SAME_TYPE(crypto_unregister_shashes, void, struct shash_alg *, int);
static void enter_crypto_unregister_shashes(struct cordon_call *call)
{
	struct shash_alg *algs = (struct shash_alg *)call->args[0];
	int count = (int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_crypto_unregister_shashes[1]);
	cordon_require(call, count > 0, &clauses_crypto_unregister_shashes[2]);
	for (int i = 0; i < count; i++) {
		cordon_need_ref(call, &algs[i], 0, CORDON_TYPE(&algs[i]), &clauses_crypto_unregister_shashes[3]);
	}
	for (int i = 0; i < count; i++) {
		cordon_require(call, refcount_read(&algs[i].base.cra_refcnt) == 1, &clauses_crypto_unregister_shashes[4]);
	}
	{
		const u64 arguments[6] = { (u64)(algs), (u64)(count) };
	
		cordon_unpin(call, &cordon_inverse_crypto_unregister_shashes, arguments, 2, &clauses_crypto_unregister_shashes[5]);
	}
	for (int i = 0; i < count; i++) {
		cordon_lose_ref(call, &algs[i], CORDON_TYPE(&algs[i]), &clauses_crypto_unregister_shashes[6]);
	}
}

static void leave_crypto_unregister_shashes(struct cordon_call *call)
{
	struct shash_alg *algs = (struct shash_alg *)call->args[0];
	int count = (int)call->args[1];

	cordon_gain_write(call, 0, algs, count * sizeof(*algs), CORDON_TYPE(algs), &clauses_crypto_unregister_shashes[7]);
}

const struct cordon_contract cordon_import_crypto_unregister_shashes = {
	.name = "crypto_unregister_shashes",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_crypto_unregister_shashes[0],
	.enter = enter_crypto_unregister_shashes,
	.leave = leave_crypto_unregister_shashes,
};

/* ---- shash_alg.init ---- */
static const struct cordon_clause clauses_shash_alg__init[] = {
	{ "shash_alg.init", "specs/crypto/hash.own.h", "shash_alg.init", 52 },
	{ "shash_alg.init", "specs/crypto/hash.own.h", "__principal(desc->tfm)", 53 },
	{ "shash_alg.init", "specs/crypto/hash.own.h", "__runs_in(softirq)", 53 },
	{ "shash_alg.init", "specs/crypto/hash.own.h", "__lends_if(crypto_shash_descsize(desc->tfm), write(shash_desc_ctx(desc), crypto_shash_descsize(desc->tfm)))", 53 },
	{ "shash_alg.init", "specs/crypto/hash.own.h", "__faults(-EIO)", 53 },
};
CORDON_SAME_TYPE(*((struct shash_alg *)0)->init, int, struct shash_desc *);
static void enter_shash_alg__init(struct cordon_call *call)
{
	struct shash_desc *desc = (struct shash_desc *)call->args[0];

	if (crypto_shash_descsize(desc->tfm)) {
		cordon_lend_write(call, shash_desc_ctx(desc), crypto_shash_descsize(desc->tfm), CORDON_TYPE(shash_desc_ctx(desc)), &clauses_shash_alg__init[3]);
	}
}

static u64 fault_shash_alg__init(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_shash_alg__init = {
	.name = "shash_alg.init",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_shash_alg__init[0],
	.enter = enter_shash_alg__init,
	.fault = fault_shash_alg__init,
};

/* ---- shash_alg.update ---- */
static const struct cordon_clause clauses_shash_alg__update[] = {
	{ "shash_alg.update", "specs/crypto/hash.own.h", "shash_alg.update", 54 },
	{ "shash_alg.update", "specs/crypto/hash.own.h", "__principal(desc->tfm)", 55 },
	{ "shash_alg.update", "specs/crypto/hash.own.h", "__runs_in(softirq)", 55 },
	{ "shash_alg.update", "specs/crypto/hash.own.h", "__lends_if(crypto_shash_descsize(desc->tfm), write(shash_desc_ctx(desc), crypto_shash_descsize(desc->tfm)))", 55 },
	{ "shash_alg.update", "specs/crypto/hash.own.h", "__faults(-EIO)", 55 },
};
CORDON_SAME_TYPE(*((struct shash_alg *)0)->update, int, struct shash_desc *, const u8 *, unsigned int);
static void enter_shash_alg__update(struct cordon_call *call)
{
	struct shash_desc *desc = (struct shash_desc *)call->args[0];

	if (crypto_shash_descsize(desc->tfm)) {
		cordon_lend_write(call, shash_desc_ctx(desc), crypto_shash_descsize(desc->tfm), CORDON_TYPE(shash_desc_ctx(desc)), &clauses_shash_alg__update[3]);
	}
}

static u64 fault_shash_alg__update(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_shash_alg__update = {
	.name = "shash_alg.update",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_shash_alg__update[0],
	.enter = enter_shash_alg__update,
	.fault = fault_shash_alg__update,
};

/* ---- shash_alg.final ---- */
static const struct cordon_clause clauses_shash_alg__final[] = {
	{ "shash_alg.final", "specs/crypto/hash.own.h", "shash_alg.final", 56 },
	{ "shash_alg.final", "specs/crypto/hash.own.h", "__principal(desc->tfm)", 57 },
	{ "shash_alg.final", "specs/crypto/hash.own.h", "__runs_in(softirq)", 57 },
	{ "shash_alg.final", "specs/crypto/hash.own.h", "__lends_if(crypto_shash_descsize(desc->tfm), write(shash_desc_ctx(desc), crypto_shash_descsize(desc->tfm)))", 57 },
	{ "shash_alg.final", "specs/crypto/hash.own.h", "__lends(write(out, crypto_shash_digestsize(desc->tfm)))", 57 },
	{ "shash_alg.final", "specs/crypto/hash.own.h", "__faults(-EIO)", 57 },
};
CORDON_SAME_TYPE(*((struct shash_alg *)0)->final, int, struct shash_desc *, u8 *);
static void enter_shash_alg__final(struct cordon_call *call)
{
	struct shash_desc *desc = (struct shash_desc *)call->args[0];
	u8 *out = (u8 *)call->args[1];

	if (crypto_shash_descsize(desc->tfm)) {
		cordon_lend_write(call, shash_desc_ctx(desc), crypto_shash_descsize(desc->tfm), CORDON_TYPE(shash_desc_ctx(desc)), &clauses_shash_alg__final[3]);
	}
	cordon_lend_write(call, out, crypto_shash_digestsize(desc->tfm), CORDON_TYPE(out), &clauses_shash_alg__final[4]);
}

static u64 fault_shash_alg__final(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_shash_alg__final = {
	.name = "shash_alg.final",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_shash_alg__final[0],
	.enter = enter_shash_alg__final,
	.fault = fault_shash_alg__final,
};

/* ---- shash_alg.finup ---- */
static const struct cordon_clause clauses_shash_alg__finup[] = {
	{ "shash_alg.finup", "specs/crypto/hash.own.h", "shash_alg.finup", 58 },
	{ "shash_alg.finup", "specs/crypto/hash.own.h", "__principal(desc->tfm)", 59 },
	{ "shash_alg.finup", "specs/crypto/hash.own.h", "__runs_in(softirq)", 59 },
	{ "shash_alg.finup", "specs/crypto/hash.own.h", "__lends_if(crypto_shash_descsize(desc->tfm), write(shash_desc_ctx(desc), crypto_shash_descsize(desc->tfm)))", 59 },
	{ "shash_alg.finup", "specs/crypto/hash.own.h", "__lends(write(out, crypto_shash_digestsize(desc->tfm)))", 59 },
	{ "shash_alg.finup", "specs/crypto/hash.own.h", "__faults(-EIO)", 59 },
};
CORDON_SAME_TYPE(*((struct shash_alg *)0)->finup, int, struct shash_desc *, const u8 *, unsigned int, u8 *);
static void enter_shash_alg__finup(struct cordon_call *call)
{
	struct shash_desc *desc = (struct shash_desc *)call->args[0];
	u8 *out = (u8 *)call->args[3];

	if (crypto_shash_descsize(desc->tfm)) {
		cordon_lend_write(call, shash_desc_ctx(desc), crypto_shash_descsize(desc->tfm), CORDON_TYPE(shash_desc_ctx(desc)), &clauses_shash_alg__finup[3]);
	}
	cordon_lend_write(call, out, crypto_shash_digestsize(desc->tfm), CORDON_TYPE(out), &clauses_shash_alg__finup[4]);
}

static u64 fault_shash_alg__finup(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_shash_alg__finup = {
	.name = "shash_alg.finup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_shash_alg__finup[0],
	.enter = enter_shash_alg__finup,
	.fault = fault_shash_alg__finup,
};

/* ---- shash_alg.digest ---- */
static const struct cordon_clause clauses_shash_alg__digest[] = {
	{ "shash_alg.digest", "specs/crypto/hash.own.h", "shash_alg.digest", 60 },
	{ "shash_alg.digest", "specs/crypto/hash.own.h", "__principal(desc->tfm)", 61 },
	{ "shash_alg.digest", "specs/crypto/hash.own.h", "__runs_in(softirq)", 61 },
	{ "shash_alg.digest", "specs/crypto/hash.own.h", "__lends_if(crypto_shash_descsize(desc->tfm), write(shash_desc_ctx(desc), crypto_shash_descsize(desc->tfm)))", 61 },
	{ "shash_alg.digest", "specs/crypto/hash.own.h", "__lends(write(out, crypto_shash_digestsize(desc->tfm)))", 61 },
	{ "shash_alg.digest", "specs/crypto/hash.own.h", "__faults(-EIO)", 61 },
};
CORDON_SAME_TYPE(*((struct shash_alg *)0)->digest, int, struct shash_desc *, const u8 *, unsigned int, u8 *);
static void enter_shash_alg__digest(struct cordon_call *call)
{
	struct shash_desc *desc = (struct shash_desc *)call->args[0];
	u8 *out = (u8 *)call->args[3];

	if (crypto_shash_descsize(desc->tfm)) {
		cordon_lend_write(call, shash_desc_ctx(desc), crypto_shash_descsize(desc->tfm), CORDON_TYPE(shash_desc_ctx(desc)), &clauses_shash_alg__digest[3]);
	}
	cordon_lend_write(call, out, crypto_shash_digestsize(desc->tfm), CORDON_TYPE(out), &clauses_shash_alg__digest[4]);
}

static u64 fault_shash_alg__digest(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_shash_alg__digest = {
	.name = "shash_alg.digest",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_shash_alg__digest[0],
	.enter = enter_shash_alg__digest,
	.fault = fault_shash_alg__digest,
};

/* ---- shash_alg.export ---- */
static const struct cordon_clause clauses_shash_alg__export[] = {
	{ "shash_alg.export", "specs/crypto/hash.own.h", "shash_alg.export", 62 },
	{ "shash_alg.export", "specs/crypto/hash.own.h", "__principal(desc->tfm)", 63 },
	{ "shash_alg.export", "specs/crypto/hash.own.h", "__runs_in(softirq)", 63 },
	{ "shash_alg.export", "specs/crypto/hash.own.h", "__lends_if(crypto_shash_descsize(desc->tfm), write(shash_desc_ctx(desc), crypto_shash_descsize(desc->tfm)))", 63 },
	{ "shash_alg.export", "specs/crypto/hash.own.h", "__lends(write(out, crypto_shash_statesize(desc->tfm)))", 63 },
	{ "shash_alg.export", "specs/crypto/hash.own.h", "__faults(-EIO)", 63 },
};
CORDON_SAME_TYPE(*((struct shash_alg *)0)->export, int, struct shash_desc *, void *);
static void enter_shash_alg__export(struct cordon_call *call)
{
	struct shash_desc *desc = (struct shash_desc *)call->args[0];
	void *out = (void *)call->args[1];

	if (crypto_shash_descsize(desc->tfm)) {
		cordon_lend_write(call, shash_desc_ctx(desc), crypto_shash_descsize(desc->tfm), CORDON_TYPE(shash_desc_ctx(desc)), &clauses_shash_alg__export[3]);
	}
	cordon_lend_write(call, out, crypto_shash_statesize(desc->tfm), CORDON_TYPE(out), &clauses_shash_alg__export[4]);
}

static u64 fault_shash_alg__export(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_shash_alg__export = {
	.name = "shash_alg.export",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_shash_alg__export[0],
	.enter = enter_shash_alg__export,
	.fault = fault_shash_alg__export,
};

/* ---- shash_alg.import ---- */
static const struct cordon_clause clauses_shash_alg__import[] = {
	{ "shash_alg.import", "specs/crypto/hash.own.h", "shash_alg.import", 64 },
	{ "shash_alg.import", "specs/crypto/hash.own.h", "__principal(desc->tfm)", 65 },
	{ "shash_alg.import", "specs/crypto/hash.own.h", "__runs_in(softirq)", 65 },
	{ "shash_alg.import", "specs/crypto/hash.own.h", "__lends_if(crypto_shash_descsize(desc->tfm), write(shash_desc_ctx(desc), crypto_shash_descsize(desc->tfm)))", 65 },
	{ "shash_alg.import", "specs/crypto/hash.own.h", "__faults(-EIO)", 65 },
};
CORDON_SAME_TYPE(*((struct shash_alg *)0)->import, int, struct shash_desc *, const void *);
static void enter_shash_alg__import(struct cordon_call *call)
{
	struct shash_desc *desc = (struct shash_desc *)call->args[0];

	if (crypto_shash_descsize(desc->tfm)) {
		cordon_lend_write(call, shash_desc_ctx(desc), crypto_shash_descsize(desc->tfm), CORDON_TYPE(shash_desc_ctx(desc)), &clauses_shash_alg__import[3]);
	}
}

static u64 fault_shash_alg__import(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_shash_alg__import = {
	.name = "shash_alg.import",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_shash_alg__import[0],
	.enter = enter_shash_alg__import,
	.fault = fault_shash_alg__import,
};

/* ---- shash_alg.setkey ---- */
static const struct cordon_clause clauses_shash_alg__setkey[] = {
	{ "shash_alg.setkey", "specs/crypto/hash.own.h", "shash_alg.setkey", 70 },
	{ "shash_alg.setkey", "specs/crypto/hash.own.h", "__principal(tfm)", 71 },
	{ "shash_alg.setkey", "specs/crypto/hash.own.h", "__lends_if(crypto_shash_alg(tfm)->base.cra_ctxsize, write(crypto_shash_ctx(tfm), crypto_shash_alg(tfm)->base.cra_ctxsize))", 71 },
	{ "shash_alg.setkey", "specs/crypto/hash.own.h", "__runs_in(process)", 71 },
	{ "shash_alg.setkey", "specs/crypto/hash.own.h", "__faults(-EIO)", 71 },
};
CORDON_SAME_TYPE(*((struct shash_alg *)0)->setkey, int, struct crypto_shash *, const u8 *, unsigned int);
static void enter_shash_alg__setkey(struct cordon_call *call)
{
	struct crypto_shash *tfm = (struct crypto_shash *)call->args[0];

	if (crypto_shash_alg(tfm)->base.cra_ctxsize) {
		cordon_lend_write(call, crypto_shash_ctx(tfm), crypto_shash_alg(tfm)->base.cra_ctxsize, CORDON_TYPE(crypto_shash_ctx(tfm)), &clauses_shash_alg__setkey[2]);
	}
}

static u64 fault_shash_alg__setkey(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_shash_alg__setkey = {
	.name = "shash_alg.setkey",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_shash_alg__setkey[0],
	.enter = enter_shash_alg__setkey,
	.fault = fault_shash_alg__setkey,
};

/* ---- shash_alg.init_tfm ---- */
static const struct cordon_clause clauses_shash_alg__init_tfm[] = {
	{ "shash_alg.init_tfm", "specs/crypto/hash.own.h", "shash_alg.init_tfm", 72 },
	{ "shash_alg.init_tfm", "specs/crypto/hash.own.h", "__principal(tfm)", 73 },
	{ "shash_alg.init_tfm", "specs/crypto/hash.own.h", "__lends_if(crypto_shash_alg(tfm)->base.cra_ctxsize, write(crypto_shash_ctx(tfm), crypto_shash_alg(tfm)->base.cra_ctxsize))", 73 },
	{ "shash_alg.init_tfm", "specs/crypto/hash.own.h", "__runs_in(process)", 73 },
	{ "shash_alg.init_tfm", "specs/crypto/hash.own.h", "__faults(-EIO)", 73 },
};
CORDON_SAME_TYPE(*((struct shash_alg *)0)->init_tfm, int, struct crypto_shash *);
static void enter_shash_alg__init_tfm(struct cordon_call *call)
{
	struct crypto_shash *tfm = (struct crypto_shash *)call->args[0];

	if (crypto_shash_alg(tfm)->base.cra_ctxsize) {
		cordon_lend_write(call, crypto_shash_ctx(tfm), crypto_shash_alg(tfm)->base.cra_ctxsize, CORDON_TYPE(crypto_shash_ctx(tfm)), &clauses_shash_alg__init_tfm[2]);
	}
}

static u64 fault_shash_alg__init_tfm(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_shash_alg__init_tfm = {
	.name = "shash_alg.init_tfm",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_shash_alg__init_tfm[0],
	.enter = enter_shash_alg__init_tfm,
	.fault = fault_shash_alg__init_tfm,
};

/* ---- shash_alg.exit_tfm ---- */
static const struct cordon_clause clauses_shash_alg__exit_tfm[] = {
	{ "shash_alg.exit_tfm", "specs/crypto/hash.own.h", "shash_alg.exit_tfm", 74 },
	{ "shash_alg.exit_tfm", "specs/crypto/hash.own.h", "__principal(tfm)", 75 },
	{ "shash_alg.exit_tfm", "specs/crypto/hash.own.h", "__lends_if(crypto_shash_alg(tfm)->base.cra_ctxsize, write(crypto_shash_ctx(tfm), crypto_shash_alg(tfm)->base.cra_ctxsize))", 75 },
	{ "shash_alg.exit_tfm", "specs/crypto/hash.own.h", "__runs_in(process)", 75 },
	{ "shash_alg.exit_tfm", "specs/crypto/hash.own.h", "__faults()", 75 },
};
CORDON_SAME_TYPE(*((struct shash_alg *)0)->exit_tfm, void, struct crypto_shash *);
static void enter_shash_alg__exit_tfm(struct cordon_call *call)
{
	struct crypto_shash *tfm = (struct crypto_shash *)call->args[0];

	if (crypto_shash_alg(tfm)->base.cra_ctxsize) {
		cordon_lend_write(call, crypto_shash_ctx(tfm), crypto_shash_alg(tfm)->base.cra_ctxsize, CORDON_TYPE(crypto_shash_ctx(tfm)), &clauses_shash_alg__exit_tfm[2]);
	}
}

static u64 fault_shash_alg__exit_tfm(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_shash_alg__exit_tfm = {
	.name = "shash_alg.exit_tfm",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_shash_alg__exit_tfm[0],
	.enter = enter_shash_alg__exit_tfm,
	.fault = fault_shash_alg__exit_tfm,
};

/* ---- shash_alg.clone_tfm ---- */
static const struct cordon_clause clauses_shash_alg__clone_tfm[] = {
	{ "shash_alg.clone_tfm", "specs/crypto/hash.own.h", "shash_alg.clone_tfm", 77 },
	{ "shash_alg.clone_tfm", "specs/crypto/hash.own.h", "__principal(dst)", 78 },
	{ "shash_alg.clone_tfm", "specs/crypto/hash.own.h", "__runs_in(softirq)", 78 },
	{ "shash_alg.clone_tfm", "specs/crypto/hash.own.h", "__lends_if(crypto_shash_alg(dst)->base.cra_ctxsize, write(crypto_shash_ctx(dst), crypto_shash_alg(dst)->base.cra_ctxsize))", 79 },
	{ "shash_alg.clone_tfm", "specs/crypto/hash.own.h", "__faults(-EIO)", 81 },
};
CORDON_SAME_TYPE(*((struct shash_alg *)0)->clone_tfm, int, struct crypto_shash *, struct crypto_shash *);
static void enter_shash_alg__clone_tfm(struct cordon_call *call)
{
	struct crypto_shash *dst = (struct crypto_shash *)call->args[0];

	if (crypto_shash_alg(dst)->base.cra_ctxsize) {
		cordon_lend_write(call, crypto_shash_ctx(dst), crypto_shash_alg(dst)->base.cra_ctxsize, CORDON_TYPE(crypto_shash_ctx(dst)), &clauses_shash_alg__clone_tfm[3]);
	}
}

static u64 fault_shash_alg__clone_tfm(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_shash_alg__clone_tfm = {
	.name = "shash_alg.clone_tfm",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_shash_alg__clone_tfm[0],
	.enter = enter_shash_alg__clone_tfm,
	.fault = fault_shash_alg__clone_tfm,
};

/* ---- crypto_alloc_shash ---- */
static const struct cordon_clause clauses_crypto_alloc_shash[] = {
	{ "crypto_alloc_shash", "specs/crypto/hash.own.h", "crypto_alloc_shash", 87 },
	{ "crypto_alloc_shash", "specs/crypto/hash.own.h", "__runs_in(process)", 88 },
	{ "crypto_alloc_shash", "specs/crypto/hash.own.h", "__checks(string(alg_name))", 89 },
	{ "crypto_alloc_shash", "specs/crypto/hash.own.h", "__returns_if(!IS_ERR(ret), crypto_caps(ret))", 90 },
	{ "crypto_alloc_shash", "specs/crypto/hash.own.h", "__grants_if(!IS_ERR(ret), ref(ret))", 91 },
	{ "crypto_alloc_shash", "specs/crypto/hash.own.h", "__pins_if(!IS_ERR(ret), ref(ret), crypto_destroy_tfm(ret, crypto_shash_tfm(ret)))", 92 },
};
CORDON_SAME_TYPE(crypto_alloc_shash, struct crypto_shash *, const char *, u32, u32);
static void enter_crypto_alloc_shash(struct cordon_call *call)
{
	const char *alg_name = (const char *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_crypto_alloc_shash[1]);
	cordon_need_string(call, alg_name, &clauses_crypto_alloc_shash[2]);
}

static void leave_crypto_alloc_shash(struct cordon_call *call)
{
	struct crypto_shash *ret = (struct crypto_shash *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_crypto_caps(call, &clauses_crypto_alloc_shash[3], ret);
	}
	if (!IS_ERR(ret)) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_crypto_alloc_shash[4]);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret), (u64)(crypto_shash_tfm(ret)) };
		
			cordon_pin(call, &cordon_inverse_crypto_destroy_tfm, arguments, NULL, 0, &clauses_crypto_alloc_shash[5]);
		}
	}
}

const struct cordon_contract cordon_import_crypto_alloc_shash = {
	.name = "crypto_alloc_shash",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_crypto_alloc_shash[0],
	.enter = enter_crypto_alloc_shash,
	.leave = leave_crypto_alloc_shash,
};

/* ---- crypto_destroy_tfm ---- */
static const struct cordon_clause clauses_crypto_destroy_tfm[] = {
	{ "crypto_destroy_tfm", "specs/crypto/hash.own.h", "crypto_destroy_tfm", 93 },
	{ "crypto_destroy_tfm", "specs/crypto/hash.own.h", "__runs_in(process)", 94 },
	{ "crypto_destroy_tfm", "specs/crypto/hash.own.h", "__requires(IS_ERR_OR_NULL(mem) || tfm == (own_holds(kpp_caps, mem) ? crypto_kpp_tfm(mem) : crypto_shash_tfm(mem)))", 95 },
	{ "crypto_destroy_tfm", "specs/crypto/hash.own.h", "__opaque(tfm)", 96 },
	{ "crypto_destroy_tfm", "specs/crypto/hash.own.h", "__unpins(crypto_destroy_tfm(mem, tfm))", 97 },
	{ "crypto_destroy_tfm", "specs/crypto/hash.own.h", "__transfers_if(!IS_ERR_OR_NULL(mem) && own_holds(kpp_caps, mem), kpp_caps(mem))", 98 },
	{ "crypto_destroy_tfm", "specs/crypto/hash.own.h", "__transfers_if(!IS_ERR_OR_NULL(mem) && !own_holds(kpp_caps, mem), crypto_caps(mem))", 99 },
};
CORDON_SAME_TYPE(crypto_destroy_tfm, void, void *, struct crypto_tfm *);
static void enter_crypto_destroy_tfm(struct cordon_call *call)
{
	void *mem = (void *)call->args[0];
	struct crypto_tfm *tfm = (struct crypto_tfm *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_crypto_destroy_tfm[1]);
	cordon_require(call, IS_ERR_OR_NULL(mem) || tfm == (own_holds(kpp_caps, mem) ? crypto_kpp_tfm(mem) : crypto_shash_tfm(mem)), &clauses_crypto_destroy_tfm[2]);
	{
		const u64 arguments[6] = { (u64)(mem), (u64)(tfm) };
	
		cordon_unpin(call, &cordon_inverse_crypto_destroy_tfm, arguments, 2, &clauses_crypto_destroy_tfm[4]);
	}
	if (!IS_ERR_OR_NULL(mem) && own_holds(kpp_caps, mem)) {
		cordon_set_close(call, &cordon_set_kpp_caps, mem, &clauses_crypto_destroy_tfm[5]);
	}
	if (!IS_ERR_OR_NULL(mem) && !own_holds(kpp_caps, mem)) {
		cordon_set_close(call, &cordon_set_crypto_caps, mem, &clauses_crypto_destroy_tfm[6]);
	}
}

const struct cordon_contract cordon_import_crypto_destroy_tfm = {
	.name = "crypto_destroy_tfm",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_crypto_destroy_tfm[0],
	.enter = enter_crypto_destroy_tfm,
};

/* ---- crypto_shash_setkey ---- */
static const struct cordon_clause clauses_crypto_shash_setkey[] = {
	{ "crypto_shash_setkey", "specs/crypto/hash.own.h", "crypto_shash_setkey", 100 },
	{ "crypto_shash_setkey", "specs/crypto/hash.own.h", "__runs_in(process)", 101 },
	{ "crypto_shash_setkey", "specs/crypto/hash.own.h", "__checks(crypto_caps(tfm))", 102 },
	{ "crypto_shash_setkey", "specs/crypto/hash.own.h", "__checks(read(key, keylen))", 103 },
};
CORDON_SAME_TYPE(crypto_shash_setkey, int, struct crypto_shash *, const u8 *, unsigned int);
static void enter_crypto_shash_setkey(struct cordon_call *call)
{
	struct crypto_shash *tfm = (struct crypto_shash *)call->args[0];
	const u8 *key = (const u8 *)call->args[1];
	unsigned int keylen = (unsigned int)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_crypto_shash_setkey[1]);
	cordon_set_need(call, &cordon_set_crypto_caps, tfm, &clauses_crypto_shash_setkey[2]);
	cordon_need_read(call, key, keylen, &clauses_crypto_shash_setkey[3]);
}

const struct cordon_contract cordon_import_crypto_shash_setkey = {
	.name = "crypto_shash_setkey",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_crypto_shash_setkey[0],
	.enter = enter_crypto_shash_setkey,
};

/* ---- __crypto_memneq ---- */
static const struct cordon_clause clauses___crypto_memneq[] = {
	{ "__crypto_memneq", "specs/crypto/hash.own.h", "__crypto_memneq", 104 },
	{ "__crypto_memneq", "specs/crypto/hash.own.h", "__checks(read(a, size))", 105 },
	{ "__crypto_memneq", "specs/crypto/hash.own.h", "__checks(read(b, size))", 106 },
};
CORDON_SAME_TYPE(__crypto_memneq, unsigned long, const void *, const void *, size_t);
static void enter___crypto_memneq(struct cordon_call *call)
{
	const void *a = (const void *)call->args[0];
	const void *b = (const void *)call->args[1];
	size_t size = (size_t)call->args[2];

	cordon_need_read(call, a, size, &clauses___crypto_memneq[1]);
	cordon_need_read(call, b, size, &clauses___crypto_memneq[2]);
}

const struct cordon_contract cordon_import___crypto_memneq = {
	.name = "__crypto_memneq",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___crypto_memneq[0],
	.enter = enter___crypto_memneq,
};

/* ---- crypto_shash_update ---- */
static const struct cordon_clause clauses_crypto_shash_update[] = {
	{ "crypto_shash_update", "specs/crypto/hash.own.h", "crypto_shash_update", 108 },
	{ "crypto_shash_update", "specs/crypto/hash.own.h", "__checks(read(desc, sizeof(*desc)))", 109 },
	{ "crypto_shash_update", "specs/crypto/hash.own.h", "__checks(crypto_caps(desc->tfm))", 110 },
	{ "crypto_shash_update", "specs/crypto/hash.own.h", "__checks(write(desc, sizeof(*desc) + crypto_shash_descsize(desc->tfm)))", 111 },
	{ "crypto_shash_update", "specs/crypto/hash.own.h", "__checks(read(data, len))", 112 },
};
CORDON_SAME_TYPE(crypto_shash_update, int, struct shash_desc *, const u8 *, unsigned int);
static void enter_crypto_shash_update(struct cordon_call *call)
{
	struct shash_desc *desc = (struct shash_desc *)call->args[0];
	const u8 *data = (const u8 *)call->args[1];
	unsigned int len = (unsigned int)call->args[2];

	cordon_need_read(call, desc, sizeof(*desc), &clauses_crypto_shash_update[1]);
	cordon_set_need(call, &cordon_set_crypto_caps, desc->tfm, &clauses_crypto_shash_update[2]);
	cordon_need_write(call, desc, sizeof(*desc) + crypto_shash_descsize(desc->tfm), &clauses_crypto_shash_update[3]);
	cordon_need_read(call, data, len, &clauses_crypto_shash_update[4]);
}

const struct cordon_contract cordon_import_crypto_shash_update = {
	.name = "crypto_shash_update",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_crypto_shash_update[0],
	.enter = enter_crypto_shash_update,
};

/* ---- crypto_shash_final ---- */
static const struct cordon_clause clauses_crypto_shash_final[] = {
	{ "crypto_shash_final", "specs/crypto/hash.own.h", "crypto_shash_final", 113 },
	{ "crypto_shash_final", "specs/crypto/hash.own.h", "__checks(read(desc, sizeof(*desc)))", 114 },
	{ "crypto_shash_final", "specs/crypto/hash.own.h", "__checks(crypto_caps(desc->tfm))", 115 },
	{ "crypto_shash_final", "specs/crypto/hash.own.h", "__checks(write(desc, sizeof(*desc) + crypto_shash_descsize(desc->tfm)))", 116 },
	{ "crypto_shash_final", "specs/crypto/hash.own.h", "__checks(write(out, crypto_shash_digestsize(desc->tfm)))", 117 },
};
CORDON_SAME_TYPE(crypto_shash_final, int, struct shash_desc *, u8 *);
static void enter_crypto_shash_final(struct cordon_call *call)
{
	struct shash_desc *desc = (struct shash_desc *)call->args[0];
	u8 *out = (u8 *)call->args[1];

	cordon_need_read(call, desc, sizeof(*desc), &clauses_crypto_shash_final[1]);
	cordon_set_need(call, &cordon_set_crypto_caps, desc->tfm, &clauses_crypto_shash_final[2]);
	cordon_need_write(call, desc, sizeof(*desc) + crypto_shash_descsize(desc->tfm), &clauses_crypto_shash_final[3]);
	cordon_need_write(call, out, crypto_shash_digestsize(desc->tfm), &clauses_crypto_shash_final[4]);
}

const struct cordon_contract cordon_import_crypto_shash_final = {
	.name = "crypto_shash_final",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_crypto_shash_final[0],
	.enter = enter_crypto_shash_final,
};

/* ---- crypto_shash_tfm_digest ---- */
static const struct cordon_clause clauses_crypto_shash_tfm_digest[] = {
	{ "crypto_shash_tfm_digest", "specs/crypto/hash.own.h", "crypto_shash_tfm_digest", 118 },
	{ "crypto_shash_tfm_digest", "specs/crypto/hash.own.h", "__checks(crypto_caps(tfm))", 119 },
	{ "crypto_shash_tfm_digest", "specs/crypto/hash.own.h", "__checks(read(data, len))", 120 },
	{ "crypto_shash_tfm_digest", "specs/crypto/hash.own.h", "__checks(write(out, crypto_shash_digestsize(tfm)))", 121 },
};
CORDON_SAME_TYPE(crypto_shash_tfm_digest, int, struct crypto_shash *, const u8 *, unsigned int, u8 *);
static void enter_crypto_shash_tfm_digest(struct cordon_call *call)
{
	struct crypto_shash *tfm = (struct crypto_shash *)call->args[0];
	const u8 *data = (const u8 *)call->args[1];
	unsigned int len = (unsigned int)call->args[2];
	u8 *out = (u8 *)call->args[3];

	cordon_set_need(call, &cordon_set_crypto_caps, tfm, &clauses_crypto_shash_tfm_digest[1]);
	cordon_need_read(call, data, len, &clauses_crypto_shash_tfm_digest[2]);
	cordon_need_write(call, out, crypto_shash_digestsize(tfm), &clauses_crypto_shash_tfm_digest[3]);
}

const struct cordon_contract cordon_import_crypto_shash_tfm_digest = {
	.name = "crypto_shash_tfm_digest",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_crypto_shash_tfm_digest[0],
	.enter = enter_crypto_shash_tfm_digest,
};

