/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_NVME_AUTH_H
#define OWN_NVME_AUTH_H
#include <linux/version.h>
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#include <linux/nvme-auth.h>
#include <linux/string.h>
#include <ownership.h>
#include "../crypto/kpp.own.h"

/* Keys of a host and a controller that prove to each other who they are; a key ends with its bytes. */
u32 nvme_auth_get_seqnum(void)
	__runs_in(process);
DIRECT(nvme_auth_dhgroup_name);
DIRECT(nvme_auth_dhgroup_kpp);
DIRECT(nvme_auth_hmac_name);
int nvme_auth_generate_key(u8 *secret, struct nvme_dhchap_key **ret_key)
	__runs_in(process)
	__checks_if(secret, string((char *)secret))
	__checks(write(ret_key, sizeof(*ret_key)))
	__returns_if(!ret && secret, alloc(*ret_key, extent(*ret_key), nvme_auth_free_key));
void nvme_auth_free_key(struct nvme_dhchap_key *key)
	__revokes_if(key, alloc(key, 0, nvme_auth_free_key));
struct nvme_dhchap_key *nvme_auth_transform_key(struct nvme_dhchap_key *key, char *nqn)
	__runs_in(process)
	__checks_if(key, read(key, sizeof(*key)))
	__checks_if(key, read(key->key, key->len))
	__checks(string(nqn))
	__returns_if(!IS_ERR(ret), alloc(ret, extent(ret), nvme_auth_free_key));
int nvme_auth_augmented_challenge(u8 hmac_id, u8 *skey, size_t skey_len, u8 *challenge, u8 *aug, size_t hlen)
	__runs_in(process)
	__checks(read(skey, skey_len))
	__checks(read(challenge, hlen))
	__checks(write(aug, hlen));
int nvme_auth_gen_privkey(struct crypto_kpp *dh_tfm, u8 dh_gid)
	__runs_in(process)
	__checks(kpp_caps(dh_tfm));
int nvme_auth_gen_pubkey(struct crypto_kpp *dh_tfm, u8 *host_key, size_t host_key_len)
	__runs_in(process)
	__checks(kpp_caps(dh_tfm))
	__checks(write(host_key, host_key_len));
int nvme_auth_gen_shared_secret(struct crypto_kpp *dh_tfm, u8 *ctrl_key, size_t ctrl_key_len, u8 *sess_key,
				size_t sess_key_len)
	__runs_in(process)
	__checks(kpp_caps(dh_tfm))
	__checks(read(ctrl_key, ctrl_key_len))
	__checks(write(sess_key, sess_key_len));
#endif
#endif
