/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_CRYPTO_KPP_H
#define OWN_CRYPTO_KPP_H
#include <crypto/kpp.h>
#include <crypto/hash.h>
#include <linux/version.h>
#include <ownership.h>
#include "hash.own.h"

/* Key agreement: freed by the same function as a hash, which learns from its second argument what the first is. */
CAPSET(kpp_caps)(struct crypto_kpp *tfm)
	__includes(ref(tfm));
struct crypto_kpp *crypto_alloc_kpp(const char *alg_name, u32 type, u32 mask)
	__runs_in(process)
	__checks(string(alg_name))
	__returns_if(!IS_ERR(ret), kpp_caps(ret))
	__pins_if(!IS_ERR(ret), ref(ret), crypto_destroy_tfm(ret, crypto_kpp_tfm(ret)));
#endif
