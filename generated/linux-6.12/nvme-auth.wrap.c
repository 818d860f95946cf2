/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/nvme-auth.own.h>
#include "wrap.h"

/* ---- nvme_auth_get_seqnum ---- */
static const struct cordon_clause clauses_nvme_auth_get_seqnum[] = {
	{ "nvme_auth_get_seqnum", "specs/linux/nvme-auth.own.h", "nvme_auth_get_seqnum", 12 },
	{ "nvme_auth_get_seqnum", "specs/linux/nvme-auth.own.h", "__runs_in(process)", 13 },
};
CORDON_SAME_TYPE(nvme_auth_get_seqnum, u32, void);
static void enter_nvme_auth_get_seqnum(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_nvme_auth_get_seqnum[1]);
}

const struct cordon_contract cordon_import_nvme_auth_get_seqnum = {
	.name = "nvme_auth_get_seqnum",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_nvme_auth_get_seqnum[0],
	.enter = enter_nvme_auth_get_seqnum,
};

/* ---- nvme_auth_dhgroup_name ---- */
static const struct cordon_clause clauses_nvme_auth_dhgroup_name[] = {
	{ "nvme_auth_dhgroup_name", "specs/linux/nvme-auth.own.h", "nvme_auth_dhgroup_name", 14 },
};
CORDON_SAME_TYPE(nvme_auth_dhgroup_name, const char *, u8);
const struct cordon_contract cordon_import_nvme_auth_dhgroup_name = {
	.name = "nvme_auth_dhgroup_name",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_nvme_auth_dhgroup_name[0],
};

/* ---- nvme_auth_dhgroup_kpp ---- */
static const struct cordon_clause clauses_nvme_auth_dhgroup_kpp[] = {
	{ "nvme_auth_dhgroup_kpp", "specs/linux/nvme-auth.own.h", "nvme_auth_dhgroup_kpp", 15 },
};
CORDON_SAME_TYPE(nvme_auth_dhgroup_kpp, const char *, u8);
const struct cordon_contract cordon_import_nvme_auth_dhgroup_kpp = {
	.name = "nvme_auth_dhgroup_kpp",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_nvme_auth_dhgroup_kpp[0],
};

/* ---- nvme_auth_hmac_name ---- */
static const struct cordon_clause clauses_nvme_auth_hmac_name[] = {
	{ "nvme_auth_hmac_name", "specs/linux/nvme-auth.own.h", "nvme_auth_hmac_name", 16 },
};
CORDON_SAME_TYPE(nvme_auth_hmac_name, const char *, u8);
const struct cordon_contract cordon_import_nvme_auth_hmac_name = {
	.name = "nvme_auth_hmac_name",
	.class = CORDON_CLASS_DIRECT,
	.argument_count = 1,
	.where = &clauses_nvme_auth_hmac_name[0],
};

/* ---- nvme_auth_generate_key ---- */
static const struct cordon_clause clauses_nvme_auth_generate_key[] = {
	{ "nvme_auth_generate_key", "specs/linux/nvme-auth.own.h", "nvme_auth_generate_key", 17 },
	{ "nvme_auth_generate_key", "specs/linux/nvme-auth.own.h", "__runs_in(process)", 18 },
	{ "nvme_auth_generate_key", "specs/linux/nvme-auth.own.h", "__checks_if(secret, string((char *)secret))", 19 },
	{ "nvme_auth_generate_key", "specs/linux/nvme-auth.own.h", "__checks(write(ret_key, sizeof(*ret_key)))", 20 },
	{ "nvme_auth_generate_key", "specs/linux/nvme-auth.own.h", "__returns_if(!ret && secret, alloc(*ret_key, extent(*ret_key), nvme_auth_free_key))", 21 },
};
CORDON_SAME_TYPE(nvme_auth_generate_key, int, u8 *, struct nvme_dhchap_key **);
static void enter_nvme_auth_generate_key(struct cordon_call *call)
{
	u8 *secret = (u8 *)call->args[0];
	struct nvme_dhchap_key **ret_key = (struct nvme_dhchap_key **)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_nvme_auth_generate_key[1]);
	if (secret) {
		cordon_need_string(call, (char *)secret, &clauses_nvme_auth_generate_key[2]);
	}
	cordon_need_write(call, ret_key, sizeof(*ret_key), &clauses_nvme_auth_generate_key[3]);
}

static void leave_nvme_auth_generate_key(struct cordon_call *call)
{
	u8 *secret = (u8 *)call->args[0];
	struct nvme_dhchap_key **ret_key = (struct nvme_dhchap_key **)call->args[1];
	int ret = (int)call->result;

	if (!ret && secret) {
		cordon_gain_alloc(call, 0, *ret_key, extent(*ret_key), cordon_releases_nvme_auth_free_key, CORDON_TYPE(*ret_key), &clauses_nvme_auth_generate_key[4]);
	}
}

const struct cordon_contract cordon_import_nvme_auth_generate_key = {
	.name = "nvme_auth_generate_key",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_nvme_auth_generate_key[0],
	.enter = enter_nvme_auth_generate_key,
	.leave = leave_nvme_auth_generate_key,
};

/* ---- nvme_auth_free_key ---- */
static const struct cordon_clause clauses_nvme_auth_free_key[] = {
	{ "nvme_auth_free_key", "specs/linux/nvme-auth.own.h", "nvme_auth_free_key", 22 },
	{ "nvme_auth_free_key", "specs/linux/nvme-auth.own.h", "__revokes_if(key, alloc(key, 0, nvme_auth_free_key))", 23 },
};
CORDON_SAME_TYPE(nvme_auth_free_key, void, struct nvme_dhchap_key *);
static void enter_nvme_auth_free_key(struct cordon_call *call)
{
	struct nvme_dhchap_key *key = (struct nvme_dhchap_key *)call->args[0];

	if (key) {
		cordon_lose_alloc(call, key, 0, &cordon_release_nvme_auth_free_key, &clauses_nvme_auth_free_key[1]);
	}
}

const struct cordon_contract cordon_import_nvme_auth_free_key = {
	.name = "nvme_auth_free_key",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_nvme_auth_free_key[0],
	.enter = enter_nvme_auth_free_key,
};

/* ---- nvme_auth_transform_key ---- */
static const struct cordon_clause clauses_nvme_auth_transform_key[] = {
	{ "nvme_auth_transform_key", "specs/linux/nvme-auth.own.h", "nvme_auth_transform_key", 24 },
	{ "nvme_auth_transform_key", "specs/linux/nvme-auth.own.h", "__runs_in(process)", 25 },
	{ "nvme_auth_transform_key", "specs/linux/nvme-auth.own.h", "__checks_if(key, read(key, sizeof(*key)))", 26 },
	{ "nvme_auth_transform_key", "specs/linux/nvme-auth.own.h", "__checks_if(key, read(key->key, key->len))", 27 },
	{ "nvme_auth_transform_key", "specs/linux/nvme-auth.own.h", "__checks(string(nqn))", 28 },
	{ "nvme_auth_transform_key", "specs/linux/nvme-auth.own.h", "__returns_if(!IS_ERR(ret), alloc(ret, extent(ret), nvme_auth_free_key))", 29 },
};
CORDON_SAME_TYPE(nvme_auth_transform_key, struct nvme_dhchap_key *, struct nvme_dhchap_key *, char *);
static void enter_nvme_auth_transform_key(struct cordon_call *call)
{
	struct nvme_dhchap_key *key = (struct nvme_dhchap_key *)call->args[0];
	char *nqn = (char *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_nvme_auth_transform_key[1]);
	if (key) {
		cordon_need_read(call, key, sizeof(*key), &clauses_nvme_auth_transform_key[2]);
	}
	if (key) {
		cordon_need_read(call, key->key, key->len, &clauses_nvme_auth_transform_key[3]);
	}
	cordon_need_string(call, nqn, &clauses_nvme_auth_transform_key[4]);
}

static void leave_nvme_auth_transform_key(struct cordon_call *call)
{
	struct nvme_dhchap_key *ret = (struct nvme_dhchap_key *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_alloc(call, 0, ret, extent(ret), cordon_releases_nvme_auth_free_key, CORDON_TYPE(ret), &clauses_nvme_auth_transform_key[5]);
	}
}

const struct cordon_contract cordon_import_nvme_auth_transform_key = {
	.name = "nvme_auth_transform_key",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_nvme_auth_transform_key[0],
	.enter = enter_nvme_auth_transform_key,
	.leave = leave_nvme_auth_transform_key,
};

/* ---- nvme_auth_augmented_challenge ---- */
static const struct cordon_clause clauses_nvme_auth_augmented_challenge[] = {
	{ "nvme_auth_augmented_challenge", "specs/linux/nvme-auth.own.h", "nvme_auth_augmented_challenge", 30 },
	{ "nvme_auth_augmented_challenge", "specs/linux/nvme-auth.own.h", "__runs_in(process)", 31 },
	{ "nvme_auth_augmented_challenge", "specs/linux/nvme-auth.own.h", "__checks(read(skey, skey_len))", 32 },
	{ "nvme_auth_augmented_challenge", "specs/linux/nvme-auth.own.h", "__checks(read(challenge, hlen))", 33 },
	{ "nvme_auth_augmented_challenge", "specs/linux/nvme-auth.own.h", "__checks(write(aug, hlen))", 34 },
};
CORDON_SAME_TYPE(nvme_auth_augmented_challenge, int, u8, u8 *, size_t, u8 *, u8 *, size_t);
static void enter_nvme_auth_augmented_challenge(struct cordon_call *call)
{
	u8 *skey = (u8 *)call->args[1];
	size_t skey_len = (size_t)call->args[2];
	u8 *challenge = (u8 *)call->args[3];
	u8 *aug = (u8 *)call->args[4];
	size_t hlen = (size_t)call->args[5];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_nvme_auth_augmented_challenge[1]);
	cordon_need_read(call, skey, skey_len, &clauses_nvme_auth_augmented_challenge[2]);
	cordon_need_read(call, challenge, hlen, &clauses_nvme_auth_augmented_challenge[3]);
	cordon_need_write(call, aug, hlen, &clauses_nvme_auth_augmented_challenge[4]);
}

const struct cordon_contract cordon_import_nvme_auth_augmented_challenge = {
	.name = "nvme_auth_augmented_challenge",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_nvme_auth_augmented_challenge[0],
	.enter = enter_nvme_auth_augmented_challenge,
};

/* ---- nvme_auth_gen_privkey ---- */
static const struct cordon_clause clauses_nvme_auth_gen_privkey[] = {
	{ "nvme_auth_gen_privkey", "specs/linux/nvme-auth.own.h", "nvme_auth_gen_privkey", 35 },
	{ "nvme_auth_gen_privkey", "specs/linux/nvme-auth.own.h", "__runs_in(process)", 36 },
	{ "nvme_auth_gen_privkey", "specs/linux/nvme-auth.own.h", "__checks(kpp_caps(dh_tfm))", 37 },
};
CORDON_SAME_TYPE(nvme_auth_gen_privkey, int, struct crypto_kpp *, u8);
static void enter_nvme_auth_gen_privkey(struct cordon_call *call)
{
	struct crypto_kpp *dh_tfm = (struct crypto_kpp *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_nvme_auth_gen_privkey[1]);
	cordon_set_need(call, &cordon_set_kpp_caps, dh_tfm, &clauses_nvme_auth_gen_privkey[2]);
}

const struct cordon_contract cordon_import_nvme_auth_gen_privkey = {
	.name = "nvme_auth_gen_privkey",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_nvme_auth_gen_privkey[0],
	.enter = enter_nvme_auth_gen_privkey,
};

/* ---- nvme_auth_gen_pubkey ---- */
static const struct cordon_clause clauses_nvme_auth_gen_pubkey[] = {
	{ "nvme_auth_gen_pubkey", "specs/linux/nvme-auth.own.h", "nvme_auth_gen_pubkey", 38 },
	{ "nvme_auth_gen_pubkey", "specs/linux/nvme-auth.own.h", "__runs_in(process)", 39 },
	{ "nvme_auth_gen_pubkey", "specs/linux/nvme-auth.own.h", "__checks(kpp_caps(dh_tfm))", 40 },
	{ "nvme_auth_gen_pubkey", "specs/linux/nvme-auth.own.h", "__checks(write(host_key, host_key_len))", 41 },
};
CORDON_SAME_TYPE(nvme_auth_gen_pubkey, int, struct crypto_kpp *, u8 *, size_t);
static void enter_nvme_auth_gen_pubkey(struct cordon_call *call)
{
	struct crypto_kpp *dh_tfm = (struct crypto_kpp *)call->args[0];
	u8 *host_key = (u8 *)call->args[1];
	size_t host_key_len = (size_t)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_nvme_auth_gen_pubkey[1]);
	cordon_set_need(call, &cordon_set_kpp_caps, dh_tfm, &clauses_nvme_auth_gen_pubkey[2]);
	cordon_need_write(call, host_key, host_key_len, &clauses_nvme_auth_gen_pubkey[3]);
}

const struct cordon_contract cordon_import_nvme_auth_gen_pubkey = {
	.name = "nvme_auth_gen_pubkey",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_nvme_auth_gen_pubkey[0],
	.enter = enter_nvme_auth_gen_pubkey,
};

/* ---- nvme_auth_gen_shared_secret ---- */
static const struct cordon_clause clauses_nvme_auth_gen_shared_secret[] = {
	{ "nvme_auth_gen_shared_secret", "specs/linux/nvme-auth.own.h", "nvme_auth_gen_shared_secret", 42 },
	{ "nvme_auth_gen_shared_secret", "specs/linux/nvme-auth.own.h", "__runs_in(process)", 44 },
	{ "nvme_auth_gen_shared_secret", "specs/linux/nvme-auth.own.h", "__checks(kpp_caps(dh_tfm))", 45 },
	{ "nvme_auth_gen_shared_secret", "specs/linux/nvme-auth.own.h", "__checks(read(ctrl_key, ctrl_key_len))", 46 },
	{ "nvme_auth_gen_shared_secret", "specs/linux/nvme-auth.own.h", "__checks(write(sess_key, sess_key_len))", 47 },
};
CORDON_SAME_TYPE(nvme_auth_gen_shared_secret, int, struct crypto_kpp *, u8 *, size_t, u8 *, size_t);
static void enter_nvme_auth_gen_shared_secret(struct cordon_call *call)
{
	struct crypto_kpp *dh_tfm = (struct crypto_kpp *)call->args[0];
	u8 *ctrl_key = (u8 *)call->args[1];
	size_t ctrl_key_len = (size_t)call->args[2];
	u8 *sess_key = (u8 *)call->args[3];
	size_t sess_key_len = (size_t)call->args[4];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_nvme_auth_gen_shared_secret[1]);
	cordon_set_need(call, &cordon_set_kpp_caps, dh_tfm, &clauses_nvme_auth_gen_shared_secret[2]);
	cordon_need_read(call, ctrl_key, ctrl_key_len, &clauses_nvme_auth_gen_shared_secret[3]);
	cordon_need_write(call, sess_key, sess_key_len, &clauses_nvme_auth_gen_shared_secret[4]);
}

const struct cordon_contract cordon_import_nvme_auth_gen_shared_secret = {
	.name = "nvme_auth_gen_shared_secret",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_nvme_auth_gen_shared_secret[0],
	.enter = enter_nvme_auth_gen_shared_secret,
};

