/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <crypto/algapi.own.h>
#include "wrap.h"

/* ---- crypto_register_alg ---- */
static const struct cordon_clause clauses_crypto_register_alg[] = {
	{ "crypto_register_alg", "specs/crypto/algapi.own.h", "crypto_register_alg", 11 },
	{ "crypto_register_alg", "specs/crypto/algapi.own.h", "__runs_in(process)", 12 },
	{ "crypto_register_alg", "specs/crypto/algapi.own.h", "__requires(alg_is_cipher(alg) && !alg->cra_type)", 13 },
	{ "crypto_register_alg", "specs/crypto/algapi.own.h", "__registers(alg->cra_u.cipher.cia_setkey, cipher_alg.cia_setkey)", 14 },
	{ "crypto_register_alg", "specs/crypto/algapi.own.h", "__registers(alg->cra_u.cipher.cia_encrypt, cipher_alg.cia_encrypt)", 15 },
	{ "crypto_register_alg", "specs/crypto/algapi.own.h", "__registers(alg->cra_u.cipher.cia_decrypt, cipher_alg.cia_decrypt)", 16 },
	{ "crypto_register_alg", "specs/crypto/algapi.own.h", "__registers_if(alg->cra_init, alg->cra_init, crypto_alg.cra_init)", 17 },
	{ "crypto_register_alg", "specs/crypto/algapi.own.h", "__registers_if(alg->cra_exit, alg->cra_exit, crypto_alg.cra_exit)", 18 },
	{ "crypto_register_alg", "specs/crypto/algapi.own.h", "__transfers(write(alg, sizeof(*alg)))", 19 },
	{ "crypto_register_alg", "specs/crypto/algapi.own.h", "__returns_if(ret, write(alg, sizeof(*alg)))", 20 },
	{ "crypto_register_alg", "specs/crypto/algapi.own.h", "__grants_if(!ret, ref(alg))", 21 },
	{ "crypto_register_alg", "specs/crypto/algapi.own.h", "__pins_if(!ret, ref(alg), crypto_unregister_alg(alg))", 22 },
};
CORDON_SAME_TYPE(crypto_register_alg, int, struct crypto_alg *);
static void enter_crypto_register_alg(struct cordon_call *call)
{
	struct crypto_alg *alg = (struct crypto_alg *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_crypto_register_alg[1]);
	cordon_require(call, alg_is_cipher(alg) && !alg->cra_type, &clauses_crypto_register_alg[2]);
	cordon_register_function(call, alg->cra_u.cipher.cia_setkey, &cordon_callback_cipher_alg__cia_setkey, &clauses_crypto_register_alg[3]);
	cordon_register_function(call, alg->cra_u.cipher.cia_encrypt, &cordon_callback_cipher_alg__cia_encrypt, &clauses_crypto_register_alg[4]);
	cordon_register_function(call, alg->cra_u.cipher.cia_decrypt, &cordon_callback_cipher_alg__cia_decrypt, &clauses_crypto_register_alg[5]);
	if (alg->cra_init) {
		cordon_register_function(call, alg->cra_init, &cordon_callback_crypto_alg__cra_init, &clauses_crypto_register_alg[6]);
	}
	if (alg->cra_exit) {
		cordon_register_function(call, alg->cra_exit, &cordon_callback_crypto_alg__cra_exit, &clauses_crypto_register_alg[7]);
	}
	cordon_lose_write(call, alg, sizeof(*alg), &clauses_crypto_register_alg[8]);
}

static void leave_crypto_register_alg(struct cordon_call *call)
{
	struct crypto_alg *alg = (struct crypto_alg *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, alg, sizeof(*alg), CORDON_TYPE(alg), &clauses_crypto_register_alg[9]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, alg, 0, CORDON_TYPE(alg), &clauses_crypto_register_alg[10]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(alg) };
		
			cordon_pin(call, &cordon_inverse_crypto_unregister_alg, arguments, NULL, 0, &clauses_crypto_register_alg[11]);
		}
	}
}

const struct cordon_contract cordon_import_crypto_register_alg = {
	.name = "crypto_register_alg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_crypto_register_alg[0],
	.enter = enter_crypto_register_alg,
	.leave = leave_crypto_register_alg,
};

/* ---- crypto_unregister_alg ---- */
static const struct cordon_clause clauses_crypto_unregister_alg[] = {
	{ "crypto_unregister_alg", "specs/crypto/algapi.own.h", "crypto_unregister_alg", 23 },
	{ "crypto_unregister_alg", "specs/crypto/algapi.own.h", "__runs_in(process)", 24 },
	{ "crypto_unregister_alg", "specs/crypto/algapi.own.h", "__checks(ref(alg))", 25 },
	{ "crypto_unregister_alg", "specs/crypto/algapi.own.h", "__requires(refcount_read(&alg->cra_refcnt) == 1)", 26 },
	{ "crypto_unregister_alg", "specs/crypto/algapi.own.h", "__unpins(crypto_unregister_alg(alg))", 27 },
	{ "crypto_unregister_alg", "specs/crypto/algapi.own.h", "__revokes(ref(alg))", 28 },
	{ "crypto_unregister_alg", "specs/crypto/algapi.own.h", "__returns(write(alg, sizeof(*alg)))", 29 },
};
CORDON_SAME_TYPE(crypto_unregister_alg, void, struct crypto_alg *);
static void enter_crypto_unregister_alg(struct cordon_call *call)
{
	struct crypto_alg *alg = (struct crypto_alg *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_crypto_unregister_alg[1]);
	cordon_need_ref(call, alg, 0, CORDON_TYPE(alg), &clauses_crypto_unregister_alg[2]);
	cordon_require(call, refcount_read(&alg->cra_refcnt) == 1, &clauses_crypto_unregister_alg[3]);
	{
		const u64 arguments[6] = { (u64)(alg) };
	
		cordon_end(call, &cordon_inverse_crypto_unregister_alg, arguments, 1, &clauses_crypto_unregister_alg[4]);
	}
	cordon_lose_ref(call, alg, CORDON_TYPE(alg), &clauses_crypto_unregister_alg[5]);
}

static void leave_crypto_unregister_alg(struct cordon_call *call)
{
	struct crypto_alg *alg = (struct crypto_alg *)call->args[0];

	cordon_gain_write(call, 0, alg, sizeof(*alg), CORDON_TYPE(alg), &clauses_crypto_unregister_alg[6]);
}

const struct cordon_contract cordon_import_crypto_unregister_alg = {
	.name = "crypto_unregister_alg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_crypto_unregister_alg[0],
	.enter = enter_crypto_unregister_alg,
	.leave = leave_crypto_unregister_alg,
};

/* ---- cipher_alg.cia_setkey ---- */
static const struct cordon_clause clauses_cipher_alg__cia_setkey[] = {
	{ "cipher_alg.cia_setkey", "specs/crypto/algapi.own.h", "cipher_alg.cia_setkey", 34 },
	{ "cipher_alg.cia_setkey", "specs/crypto/algapi.own.h", "__principal(tfm)", 35 },
	{ "cipher_alg.cia_setkey", "specs/crypto/algapi.own.h", "__runs_in(process)", 35 },
	{ "cipher_alg.cia_setkey", "specs/crypto/algapi.own.h", "__lends_if(tfm->__crt_alg->cra_ctxsize, write(crypto_tfm_ctx(tfm), tfm->__crt_alg->cra_ctxsize))", 35 },
	{ "cipher_alg.cia_setkey", "specs/crypto/algapi.own.h", "__faults(-EIO)", 35 },
};
CORDON_SAME_TYPE(*((struct cipher_alg *)0)->cia_setkey, int, struct crypto_tfm *, const u8 *, unsigned int);
static void enter_cipher_alg__cia_setkey(struct cordon_call *call)
{
	struct crypto_tfm *tfm = (struct crypto_tfm *)call->args[0];

	if (tfm->__crt_alg->cra_ctxsize) {
		cordon_lend_write(call, crypto_tfm_ctx(tfm), tfm->__crt_alg->cra_ctxsize, CORDON_TYPE(crypto_tfm_ctx(tfm)), &clauses_cipher_alg__cia_setkey[3]);
	}
}

static u64 fault_cipher_alg__cia_setkey(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_cipher_alg__cia_setkey = {
	.name = "cipher_alg.cia_setkey",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_cipher_alg__cia_setkey[0],
	.enter = enter_cipher_alg__cia_setkey,
	.fault = fault_cipher_alg__cia_setkey,
};

/* ---- cipher_alg.cia_encrypt ---- */
static const struct cordon_clause clauses_cipher_alg__cia_encrypt[] = {
	{ "cipher_alg.cia_encrypt", "specs/crypto/algapi.own.h", "cipher_alg.cia_encrypt", 37 },
	{ "cipher_alg.cia_encrypt", "specs/crypto/algapi.own.h", "__principal(tfm)", 38 },
	{ "cipher_alg.cia_encrypt", "specs/crypto/algapi.own.h", "__runs_in(softirq)", 38 },
	{ "cipher_alg.cia_encrypt", "specs/crypto/algapi.own.h", "__lends(write(dst, tfm->__crt_alg->cra_blocksize))", 39 },
	{ "cipher_alg.cia_encrypt", "specs/crypto/algapi.own.h", "__faults()", 40 },
};
CORDON_SAME_TYPE(*((struct cipher_alg *)0)->cia_encrypt, void, struct crypto_tfm *, u8 *, const u8 *);
static void enter_cipher_alg__cia_encrypt(struct cordon_call *call)
{
	struct crypto_tfm *tfm = (struct crypto_tfm *)call->args[0];
	u8 *dst = (u8 *)call->args[1];

	cordon_lend_write(call, dst, tfm->__crt_alg->cra_blocksize, CORDON_TYPE(dst), &clauses_cipher_alg__cia_encrypt[3]);
}

static u64 fault_cipher_alg__cia_encrypt(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_cipher_alg__cia_encrypt = {
	.name = "cipher_alg.cia_encrypt",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_cipher_alg__cia_encrypt[0],
	.enter = enter_cipher_alg__cia_encrypt,
	.fault = fault_cipher_alg__cia_encrypt,
};

/* ---- cipher_alg.cia_decrypt ---- */
static const struct cordon_clause clauses_cipher_alg__cia_decrypt[] = {
	{ "cipher_alg.cia_decrypt", "specs/crypto/algapi.own.h", "cipher_alg.cia_decrypt", 41 },
	{ "cipher_alg.cia_decrypt", "specs/crypto/algapi.own.h", "__principal(tfm)", 42 },
	{ "cipher_alg.cia_decrypt", "specs/crypto/algapi.own.h", "__runs_in(softirq)", 42 },
	{ "cipher_alg.cia_decrypt", "specs/crypto/algapi.own.h", "__lends(write(dst, tfm->__crt_alg->cra_blocksize))", 43 },
	{ "cipher_alg.cia_decrypt", "specs/crypto/algapi.own.h", "__faults()", 44 },
};
CORDON_SAME_TYPE(*((struct cipher_alg *)0)->cia_decrypt, void, struct crypto_tfm *, u8 *, const u8 *);
static void enter_cipher_alg__cia_decrypt(struct cordon_call *call)
{
	struct crypto_tfm *tfm = (struct crypto_tfm *)call->args[0];
	u8 *dst = (u8 *)call->args[1];

	cordon_lend_write(call, dst, tfm->__crt_alg->cra_blocksize, CORDON_TYPE(dst), &clauses_cipher_alg__cia_decrypt[3]);
}

static u64 fault_cipher_alg__cia_decrypt(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_cipher_alg__cia_decrypt = {
	.name = "cipher_alg.cia_decrypt",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_cipher_alg__cia_decrypt[0],
	.enter = enter_cipher_alg__cia_decrypt,
	.fault = fault_cipher_alg__cia_decrypt,
};

/* ---- crypto_alg.cra_init ---- */
static const struct cordon_clause clauses_crypto_alg__cra_init[] = {
	{ "crypto_alg.cra_init", "specs/crypto/algapi.own.h", "crypto_alg.cra_init", 45 },
	{ "crypto_alg.cra_init", "specs/crypto/algapi.own.h", "__principal(tfm)", 46 },
	{ "crypto_alg.cra_init", "specs/crypto/algapi.own.h", "__runs_in(process)", 46 },
	{ "crypto_alg.cra_init", "specs/crypto/algapi.own.h", "__lends_if(tfm->__crt_alg->cra_ctxsize, write(crypto_tfm_ctx(tfm), tfm->__crt_alg->cra_ctxsize))", 46 },
	{ "crypto_alg.cra_init", "specs/crypto/algapi.own.h", "__faults(-EIO)", 46 },
};
CORDON_SAME_TYPE(*((struct crypto_alg *)0)->cra_init, int, struct crypto_tfm *);
static void enter_crypto_alg__cra_init(struct cordon_call *call)
{
	struct crypto_tfm *tfm = (struct crypto_tfm *)call->args[0];

	if (tfm->__crt_alg->cra_ctxsize) {
		cordon_lend_write(call, crypto_tfm_ctx(tfm), tfm->__crt_alg->cra_ctxsize, CORDON_TYPE(crypto_tfm_ctx(tfm)), &clauses_crypto_alg__cra_init[3]);
	}
}

static u64 fault_crypto_alg__cra_init(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_crypto_alg__cra_init = {
	.name = "crypto_alg.cra_init",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_crypto_alg__cra_init[0],
	.enter = enter_crypto_alg__cra_init,
	.fault = fault_crypto_alg__cra_init,
};

/* ---- crypto_alg.cra_exit ---- */
static const struct cordon_clause clauses_crypto_alg__cra_exit[] = {
	{ "crypto_alg.cra_exit", "specs/crypto/algapi.own.h", "crypto_alg.cra_exit", 47 },
	{ "crypto_alg.cra_exit", "specs/crypto/algapi.own.h", "__principal(tfm)", 48 },
	{ "crypto_alg.cra_exit", "specs/crypto/algapi.own.h", "__runs_in(process)", 48 },
	{ "crypto_alg.cra_exit", "specs/crypto/algapi.own.h", "__lends_if(tfm->__crt_alg->cra_ctxsize, write(crypto_tfm_ctx(tfm), tfm->__crt_alg->cra_ctxsize))", 48 },
	{ "crypto_alg.cra_exit", "specs/crypto/algapi.own.h", "__faults()", 48 },
};
CORDON_SAME_TYPE(*((struct crypto_alg *)0)->cra_exit, void, struct crypto_tfm *);
static void enter_crypto_alg__cra_exit(struct cordon_call *call)
{
	struct crypto_tfm *tfm = (struct crypto_tfm *)call->args[0];

	if (tfm->__crt_alg->cra_ctxsize) {
		cordon_lend_write(call, crypto_tfm_ctx(tfm), tfm->__crt_alg->cra_ctxsize, CORDON_TYPE(crypto_tfm_ctx(tfm)), &clauses_crypto_alg__cra_exit[3]);
	}
}

static u64 fault_crypto_alg__cra_exit(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_crypto_alg__cra_exit = {
	.name = "crypto_alg.cra_exit",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_crypto_alg__cra_exit[0],
	.enter = enter_crypto_alg__cra_exit,
	.fault = fault_crypto_alg__cra_exit,
};

