/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <crypto/kpp.own.h>
#include "wrap.h"

/* ---- set kpp_caps ---- */
static const struct cordon_clause clauses_set_kpp_caps[] = {
	{ "kpp_caps", "specs/crypto/kpp.own.h", "__includes(ref(tfm))", 12 },
};

const struct cordon_set cordon_set_kpp_caps = { .name = "kpp_caps" };

void cordon_include_kpp_caps(struct cordon_call *call, struct cordon_parts *parts, struct crypto_kpp *tfm)
{
	cordon_add_ref(call, parts, tfm, 0, CORDON_TYPE(tfm), &clauses_set_kpp_caps[0]);
}

void cordon_gain_kpp_caps(struct cordon_call *call, const struct cordon_clause *clause, struct crypto_kpp *tfm)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_kpp_caps, tfm, clause);
	cordon_include_kpp_caps(call, &parts, tfm);
	cordon_parts_grant(call, &parts);
}

/* ---- crypto_alloc_kpp ---- */
static const struct cordon_clause clauses_crypto_alloc_kpp[] = {
	{ "crypto_alloc_kpp", "specs/crypto/kpp.own.h", "crypto_alloc_kpp", 13 },
	{ "crypto_alloc_kpp", "specs/crypto/kpp.own.h", "__runs_in(process)", 14 },
	{ "crypto_alloc_kpp", "specs/crypto/kpp.own.h", "__checks(string(alg_name))", 15 },
	{ "crypto_alloc_kpp", "specs/crypto/kpp.own.h", "__returns_if(!IS_ERR(ret), kpp_caps(ret))", 16 },
	{ "crypto_alloc_kpp", "specs/crypto/kpp.own.h", "__pins_if(!IS_ERR(ret), ref(ret), crypto_destroy_tfm(ret, crypto_kpp_tfm(ret)))", 17 },
};
CORDON_SAME_TYPE(crypto_alloc_kpp, struct crypto_kpp *, const char *, u32, u32);
static void enter_crypto_alloc_kpp(struct cordon_call *call)
{
	const char *alg_name = (const char *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_crypto_alloc_kpp[1]);
	cordon_need_string(call, alg_name, &clauses_crypto_alloc_kpp[2]);
}

static void leave_crypto_alloc_kpp(struct cordon_call *call)
{
	struct crypto_kpp *ret = (struct crypto_kpp *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_kpp_caps(call, &clauses_crypto_alloc_kpp[3], ret);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret), (u64)(crypto_kpp_tfm(ret)) };
		
			cordon_pin(call, &cordon_inverse_crypto_destroy_tfm, arguments, NULL, 0, &clauses_crypto_alloc_kpp[4]);
		}
	}
}

const struct cordon_contract cordon_import_crypto_alloc_kpp = {
	.name = "crypto_alloc_kpp",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_crypto_alloc_kpp[0],
	.enter = enter_crypto_alloc_kpp,
	.leave = leave_crypto_alloc_kpp,
};

