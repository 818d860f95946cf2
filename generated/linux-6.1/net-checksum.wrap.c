/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <net/checksum.own.h>
#include "wrap.h"

/* ---- csum_ipv6_magic ---- */
static const struct cordon_clause clauses_csum_ipv6_magic[] = {
	{ "csum_ipv6_magic", "specs/net/checksum.own.h", "csum_ipv6_magic", 8 },
	{ "csum_ipv6_magic", "specs/net/checksum.own.h", "__checks(read(saddr, sizeof(*saddr)))", 10 },
	{ "csum_ipv6_magic", "specs/net/checksum.own.h", "__checks(read(daddr, sizeof(*daddr)))", 11 },
};
CORDON_SAME_TYPE(csum_ipv6_magic, __sum16, const struct in6_addr *, const struct in6_addr *, __u32, __u8, __wsum);
static void enter_csum_ipv6_magic(struct cordon_call *call)
{
	const struct in6_addr *saddr = (const struct in6_addr *)call->args[0];
	const struct in6_addr *daddr = (const struct in6_addr *)call->args[1];

	cordon_need_read(call, saddr, sizeof(*saddr), &clauses_csum_ipv6_magic[1]);
	cordon_need_read(call, daddr, sizeof(*daddr), &clauses_csum_ipv6_magic[2]);
}

const struct cordon_contract cordon_import_csum_ipv6_magic = {
	.name = "csum_ipv6_magic",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_csum_ipv6_magic[0],
	.enter = enter_csum_ipv6_magic,
};

