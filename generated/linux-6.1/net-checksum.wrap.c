/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <net/checksum.own.h>
#include "wrap.h"

/* ---- csum_ipv6_magic ---- */
static const struct cordon_clause clauses_csum_ipv6_magic[] = {
	{ "csum_ipv6_magic", "specs/net/checksum.own.h", "csum_ipv6_magic", 9 },
	{ "csum_ipv6_magic", "specs/net/checksum.own.h", "__checks(read(saddr, sizeof(*saddr)))", 11 },
	{ "csum_ipv6_magic", "specs/net/checksum.own.h", "__checks(read(daddr, sizeof(*daddr)))", 12 },
};
CORDON_SAME_TYPE(csum_ipv6_magic, __sum16, const struct in6_addr *, const struct in6_addr *, __u32, __u8, __wsum);
CORDON_IN_REGISTERS(__sum16, 16);
CORDON_IN_REGISTERS(__u32, 8);
CORDON_IN_REGISTERS(__u8, 8);
CORDON_IN_REGISTERS(__wsum, 8);
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

/* ---- csum_partial ---- */
static const struct cordon_clause clauses_csum_partial[] = {
	{ "csum_partial", "specs/net/checksum.own.h", "csum_partial", 13 },
	{ "csum_partial", "specs/net/checksum.own.h", "__requires(len >= 0)", 14 },
	{ "csum_partial", "specs/net/checksum.own.h", "__checks(read(buff, len))", 15 },
};
CORDON_SAME_TYPE(csum_partial, __wsum, const void *, int, __wsum);
CORDON_IN_REGISTERS(__wsum, 16);
CORDON_IN_REGISTERS(__wsum, 8);
static void enter_csum_partial(struct cordon_call *call)
{
	const void *buff = (const void *)call->args[0];
	int len = (int)call->args[1];

	cordon_require(call, len >= 0, &clauses_csum_partial[1]);
	cordon_need_read(call, buff, len, &clauses_csum_partial[2]);
}

const struct cordon_contract cordon_import_csum_partial = {
	.name = "csum_partial",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_csum_partial[0],
	.enter = enter_csum_partial,
};

/* ---- ip_compute_csum ---- */
static const struct cordon_clause clauses_ip_compute_csum[] = {
	{ "ip_compute_csum", "specs/net/checksum.own.h", "ip_compute_csum", 16 },
	{ "ip_compute_csum", "specs/net/checksum.own.h", "__requires(len >= 0)", 17 },
	{ "ip_compute_csum", "specs/net/checksum.own.h", "__checks(read(buff, len))", 18 },
};
CORDON_SAME_TYPE(ip_compute_csum, __sum16, const void *, int);
CORDON_IN_REGISTERS(__sum16, 16);
static void enter_ip_compute_csum(struct cordon_call *call)
{
	const void *buff = (const void *)call->args[0];
	int len = (int)call->args[1];

	cordon_require(call, len >= 0, &clauses_ip_compute_csum[1]);
	cordon_need_read(call, buff, len, &clauses_ip_compute_csum[2]);
}

const struct cordon_contract cordon_import_ip_compute_csum = {
	.name = "ip_compute_csum",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ip_compute_csum[0],
	.enter = enter_ip_compute_csum,
};

