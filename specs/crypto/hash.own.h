/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_CRYPTO_HASH_H
#define OWN_CRYPTO_HASH_H
#include <linux/version.h>
#include <crypto/hash.h>
#include <crypto/kpp.h>
#include <crypto/algapi.h>
#include <crypto/internal/hash.h>
#include <ownership.h>
#include "algapi.own.h"

/* From register to unregister an algorithm is an element of the kernel's list. */
int crypto_register_shash(struct shash_alg *alg)
	__runs_in(process)
	__registers(alg, shash_alg)
	__registers_if(alg->base.cra_init, alg->base.cra_init, crypto_alg.cra_init)
	__registers_if(alg->base.cra_exit, alg->base.cra_exit, crypto_alg.cra_exit)
	__returns_if(ret, write(alg, sizeof(*alg)))
	__grants_if(!ret, ref(alg))
	__pins_if(!ret, ref(alg), crypto_unregister_shash(alg));
/* BUG_ON() when somebody still uses it; users hold the module. */
void crypto_unregister_shash(struct shash_alg *alg)
	__runs_in(process)
	__checks(ref(alg))
	__requires(refcount_read(&alg->base.cra_refcnt) == 1)
	__unpins(crypto_unregister_shash(alg))
	__revokes(ref(alg))
	__returns(write(alg, sizeof(*alg)));
int crypto_register_shashes(struct shash_alg *algs, int count)
	__runs_in(process)
	__requires(count > 0)
	__registers_for((int i = 0; i < count; i++), &algs[i], shash_alg)
	__registers_for((int i = 0; i < count; i++), algs[i].base.cra_init, crypto_alg.cra_init)
	__registers_for((int i = 0; i < count; i++), algs[i].base.cra_exit, crypto_alg.cra_exit)
	__returns_if(ret, write(algs, count * sizeof(*algs)))
	__grants_for((int i = 0; !ret && i < count; i++), ref(&algs[i]))
	__pins_if(!ret, ref(algs), crypto_unregister_shashes(algs, count));
void crypto_unregister_shashes(struct shash_alg *algs, int count)
	__runs_in(process)
	__requires(count > 0)
	__checks_for((int i = 0; i < count; i++), ref(&algs[i]))
	__requires_for((int i = 0; i < count; i++), refcount_read(&algs[i].base.cra_refcnt) == 1)
	__unpins(crypto_unregister_shashes(algs, count))
	__revokes_for((int i = 0; i < count; i++), ref(&algs[i]))
	__returns(write(algs, count * sizeof(*algs)));

/* The state of a hash lies behind its descriptor, the key's behind the transform; both are the kernel's allocations. */
#define OF_HASH \
	__principal(desc->tfm) __runs_in(softirq) \
	__lends_if(crypto_shash_descsize(desc->tfm), write(shash_desc_ctx(desc), crypto_shash_descsize(desc->tfm)))
#define DIGEST __lends(write(out, crypto_shash_digestsize(desc->tfm)))
int CALLBACK(shash_alg, init)(struct shash_desc *desc)
	OF_HASH __faults(-EIO);
int CALLBACK(shash_alg, update)(struct shash_desc *desc, const u8 *data, unsigned int len)
	OF_HASH __faults(-EIO);
int CALLBACK(shash_alg, final)(struct shash_desc *desc, u8 *out)
	OF_HASH DIGEST __faults(-EIO);
int CALLBACK(shash_alg, finup)(struct shash_desc *desc, const u8 *data, unsigned int len, u8 *out)
	OF_HASH DIGEST __faults(-EIO);
int CALLBACK(shash_alg, digest)(struct shash_desc *desc, const u8 *data, unsigned int len, u8 *out)
	OF_HASH DIGEST __faults(-EIO);
int CALLBACK(shash_alg, export)(struct shash_desc *desc, void *out)
	OF_HASH __lends(write(out, crypto_shash_statesize(desc->tfm))) __faults(-EIO);
int CALLBACK(shash_alg, import)(struct shash_desc *desc, const void *in)
	OF_HASH __faults(-EIO);
#define OF_SHASH \
	__principal(tfm) \
	__lends_if(crypto_shash_alg(tfm)->base.cra_ctxsize, \
		   write(crypto_shash_ctx(tfm), crypto_shash_alg(tfm)->base.cra_ctxsize))
int CALLBACK(shash_alg, setkey)(struct crypto_shash *tfm, const u8 *key, unsigned int keylen)
	OF_SHASH __runs_in(process) __faults(-EIO);
int CALLBACK(shash_alg, init_tfm)(struct crypto_shash *tfm)
	OF_SHASH __runs_in(process) __faults(-EIO);
void CALLBACK(shash_alg, exit_tfm)(struct crypto_shash *tfm)
	OF_SHASH __runs_in(process) __faults();
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 4, 0)
int CALLBACK(shash_alg, clone_tfm)(struct crypto_shash *dst, struct crypto_shash *src)
	__principal(dst) __runs_in(softirq)
	__lends_if(crypto_shash_alg(dst)->base.cra_ctxsize,
		   write(crypto_shash_ctx(dst), crypto_shash_alg(dst)->base.cra_ctxsize))
	__faults(-EIO);
#endif

/* ---- used by a driver: only what it allocated may it free ---- */
CAPSET(crypto_caps)(void *mem)
	__includes_if(false, write(mem, 1));
struct crypto_shash *crypto_alloc_shash(const char *alg_name, u32 type, u32 mask)
	__runs_in(process)
	__checks(string(alg_name))
	__returns_if(!IS_ERR(ret), crypto_caps(ret))
	__grants_if(!IS_ERR(ret), ref(ret))
	__pins_if(!IS_ERR(ret), ref(ret), crypto_destroy_tfm(ret, crypto_shash_tfm(ret)));
void crypto_destroy_tfm(void *mem, struct crypto_tfm *tfm)
	__runs_in(process)
	__requires(IS_ERR_OR_NULL(mem) || tfm == (own_holds(kpp_caps, mem) ? crypto_kpp_tfm(mem) : crypto_shash_tfm(mem)))
	__opaque(tfm)
	__unpins(crypto_destroy_tfm(mem, tfm))
	__transfers_if(!IS_ERR_OR_NULL(mem) && own_holds(kpp_caps, mem), kpp_caps(mem))
	__transfers_if(!IS_ERR_OR_NULL(mem) && !own_holds(kpp_caps, mem), crypto_caps(mem));
int crypto_shash_setkey(struct crypto_shash *tfm, const u8 *key, unsigned int keylen)
	__runs_in(process)
	__checks(crypto_caps(tfm))
	__checks(read(key, keylen));
unsigned long __crypto_memneq(const void *a, const void *b, size_t size)
	__checks(read(a, size))
	__checks(read(b, size));
/* The state begins and ends inside, on the kernel's stack. */
int crypto_shash_update(struct shash_desc *desc, const u8 *data, unsigned int len)
	__checks(read(desc, sizeof(*desc)))
	__checks(crypto_caps(desc->tfm))
	__checks(write(desc, sizeof(*desc) + crypto_shash_descsize(desc->tfm)))
	__checks(read(data, len));
int crypto_shash_final(struct shash_desc *desc, u8 *out)
	__checks(read(desc, sizeof(*desc)))
	__checks(crypto_caps(desc->tfm))
	__checks(write(desc, sizeof(*desc) + crypto_shash_descsize(desc->tfm)))
	__checks(write(out, crypto_shash_digestsize(desc->tfm)));
int crypto_shash_tfm_digest(struct crypto_shash *tfm, const u8 *data, unsigned int len, u8 *out)
	__checks(crypto_caps(tfm))
	__checks(read(data, len))
	__checks(write(out, crypto_shash_digestsize(tfm)));
#endif
