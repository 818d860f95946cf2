/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_DST_H
#define OWN_DST_H
#include <net/dst.h>
#include <linux/netfilter/nf_conntrack_common.h>
#include <ownership.h>

/* What a packet refers to, dropped inline by drivers that hand the packet to nobody else: a reference is theirs to drop. */
void dst_release(struct dst_entry *dst)
	__checks_if(dst, ref(dst));
void nf_conntrack_destroy(struct nf_conntrack *nfct)
	__checks(ref(nfct));
#endif
