/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <net/dst.own.h>
#include "wrap.h"

/* ---- dst_release ---- */
static const struct cordon_clause clauses_dst_release[] = {
	{ "dst_release", "specs/net/dst.own.h", "dst_release", 9 },
	{ "dst_release", "specs/net/dst.own.h", "__checks_if(dst, ref(dst))", 10 },
};
CORDON_SAME_TYPE(dst_release, void, struct dst_entry *);
static void enter_dst_release(struct cordon_call *call)
{
	struct dst_entry *dst = (struct dst_entry *)call->args[0];

	if (dst) {
		cordon_need_ref(call, dst, 0, CORDON_TYPE(dst), &clauses_dst_release[1]);
	}
}

const struct cordon_contract cordon_import_dst_release = {
	.name = "dst_release",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dst_release[0],
	.enter = enter_dst_release,
};

/* ---- nf_conntrack_destroy ---- */
static const struct cordon_clause clauses_nf_conntrack_destroy[] = {
	{ "nf_conntrack_destroy", "specs/net/dst.own.h", "nf_conntrack_destroy", 11 },
	{ "nf_conntrack_destroy", "specs/net/dst.own.h", "__checks(ref(nfct))", 12 },
};
CORDON_SAME_TYPE(nf_conntrack_destroy, void, struct nf_conntrack *);
static void enter_nf_conntrack_destroy(struct cordon_call *call)
{
	struct nf_conntrack *nfct = (struct nf_conntrack *)call->args[0];

	cordon_need_ref(call, nfct, 0, CORDON_TYPE(nfct), &clauses_nf_conntrack_destroy[1]);
}

const struct cordon_contract cordon_import_nf_conntrack_destroy = {
	.name = "nf_conntrack_destroy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_nf_conntrack_destroy[0],
	.enter = enter_nf_conntrack_destroy,
};

