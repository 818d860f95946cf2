/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_CSUM_H
#define OWN_CSUM_H
#include <linux/kernel.h>
#include <net/checksum.h>
#include <net/ip6_checksum.h>
#include <linux/in6.h>
#include <ownership.h>
__sum16 csum_ipv6_magic(const struct in6_addr *saddr, const struct in6_addr *daddr,
			__u32 len, __u8 proto, __wsum sum)
	__checks(read(saddr, sizeof(*saddr)))
	__checks(read(daddr, sizeof(*daddr)));
__wsum csum_partial(const void *buff, int len, __wsum sum)
	__requires(len >= 0)
	__checks(read(buff, len));
__sum16 ip_compute_csum(const void *buff, int len)
	__requires(len >= 0)
	__checks(read(buff, len));
#endif
