/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_CRYPTO_ALGAPI_H
#define OWN_CRYPTO_ALGAPI_H
#include <linux/version.h>
#include <linux/crypto.h>
#include <crypto/algapi.h>
#include <ownership.h>

/* Single block ciphers: other types register through functions of their own. */
#define alg_is_cipher(alg) (((alg)->cra_flags & CRYPTO_ALG_TYPE_MASK) == CRYPTO_ALG_TYPE_CIPHER)
int crypto_register_alg(struct crypto_alg *alg)
	__runs_in(process)
	__requires(alg_is_cipher(alg) && !alg->cra_type)
	__registers(alg->cra_u.cipher.cia_setkey, cipher_alg.cia_setkey)
	__registers(alg->cra_u.cipher.cia_encrypt, cipher_alg.cia_encrypt)
	__registers(alg->cra_u.cipher.cia_decrypt, cipher_alg.cia_decrypt)
	__registers_if(alg->cra_init, alg->cra_init, crypto_alg.cra_init)
	__registers_if(alg->cra_exit, alg->cra_exit, crypto_alg.cra_exit)
	__transfers(write(alg, sizeof(*alg)))
	__returns_if(ret, write(alg, sizeof(*alg)))
	__grants_if(!ret, ref(alg))
	__pins_if(!ret, ref(alg), crypto_unregister_alg(alg));
void crypto_unregister_alg(struct crypto_alg *alg)
	__runs_in(process)
	__checks(ref(alg))
	__requires(refcount_read(&alg->cra_refcnt) == 1)
	__unpins(crypto_unregister_alg(alg))
	__revokes(ref(alg))
	__returns(write(alg, sizeof(*alg)));

#define OF_TFM __principal(tfm)
#define TFM_CONTEXT \
	__lends_if(tfm->__crt_alg->cra_ctxsize, write(crypto_tfm_ctx(tfm), tfm->__crt_alg->cra_ctxsize))
int CALLBACK(cipher_alg, cia_setkey)(struct crypto_tfm *tfm, const u8 *key, unsigned int keylen)
	OF_TFM __runs_in(process) TFM_CONTEXT __faults(-EIO);
/* No way to say that it failed: the block stays as it was. */
void CALLBACK(cipher_alg, cia_encrypt)(struct crypto_tfm *tfm, u8 *dst, const u8 *src)
	OF_TFM __runs_in(softirq)
	__lends(write(dst, tfm->__crt_alg->cra_blocksize))
	__faults();
void CALLBACK(cipher_alg, cia_decrypt)(struct crypto_tfm *tfm, u8 *dst, const u8 *src)
	OF_TFM __runs_in(softirq)
	__lends(write(dst, tfm->__crt_alg->cra_blocksize))
	__faults();
int CALLBACK(crypto_alg, cra_init)(struct crypto_tfm *tfm)
	OF_TFM __runs_in(process) TFM_CONTEXT __faults(-EIO);
void CALLBACK(crypto_alg, cra_exit)(struct crypto_tfm *tfm)
	OF_TFM __runs_in(process) TFM_CONTEXT __faults();
#endif
