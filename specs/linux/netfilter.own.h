/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_NETFILTER_H
#define OWN_NETFILTER_H
#include <linux/netfilter.h>
#include <linux/netfilter/x_tables.h>
#include <linux/version.h>
#include <net/ipv6.h>
#include <ownership.h>
#include "skbuff.own.h"

/* Matches and targets are elements of the kernel's lists from register to unregister. */
#define XT_ONE(kind) \
	int xt_register_##kind(struct xt_##kind *entry) \
		__runs_in(process) \
		__registers(entry, xt_##kind) \
		__returns_if(ret, write(entry, sizeof(*entry))) \
		__grants_if(!ret, ref(entry)) \
		__pins_if(!ret, ref(entry), xt_unregister_##kind(entry)); \
	void xt_unregister_##kind(struct xt_##kind *entry) \
		__runs_in(process) \
		__checks(ref(entry)) \
		__unpins(xt_unregister_##kind(entry)) \
		__revokes(ref(entry)) \
		__returns(write(entry, sizeof(*entry)))
#define XT_MANY(kind, plural) \
	int xt_register_##plural(struct xt_##kind *entry, unsigned int n) \
		__runs_in(process) \
		__registers_for((unsigned int i = 0; i < n; i++), &entry[i], xt_##kind) \
		__returns_if(ret, write(entry, n * sizeof(*entry))) \
		__grants_for((unsigned int i = 0; !ret && i < n; i++), ref(&entry[i])) \
		__pins_if(!ret, ref(entry), xt_unregister_##plural(entry, n)); \
	void xt_unregister_##plural(struct xt_##kind *entry, unsigned int n) \
		__runs_in(process) \
		__checks_for((unsigned int i = 0; i < n; i++), ref(&entry[i])) \
		__unpins(xt_unregister_##plural(entry, n)) \
		__revokes_for((unsigned int i = 0; i < n; i++), ref(&entry[i])) \
		__returns(write(entry, n * sizeof(*entry)))
XT_ONE(match);
XT_ONE(target);
XT_MANY(match, matches);
XT_MANY(target, targets);

/* The packet is still the stack's: a match looks.  A dead one matches nothing. */
bool CALLBACK(xt_match, match)(const struct sk_buff *skb, struct xt_action_param *par)
	__principal(par->match) __runs_in(softirq)
	__transfers(ref(skb))
	__lends(write(par, sizeof(*par)))
	__returns(ref(skb))
	__faults(false);
int CALLBACK(xt_match, checkentry)(const struct xt_mtchk_param *par)
	__principal(par->match) __runs_in(process)
	__lends(write(par->matchinfo, par->match->matchsize))
	__faults(-ENODEV);
void CALLBACK(xt_match, destroy)(const struct xt_mtdtor_param *par)
	__principal(par->match) __runs_in(process)
	__faults();
unsigned int CALLBACK(xt_target, target)(struct sk_buff *skb, const struct xt_action_param *par)
	__principal(par->target) __runs_in(softirq)
	__transfers(skb_caps(skb))
	__returns_if(ret != NF_STOLEN, skb_caps(skb))
	__faults(NF_DROP);
int CALLBACK(xt_target, checkentry)(const struct xt_tgchk_param *par)
	__principal(par->target) __runs_in(process)
	__lends(write(par->targinfo, par->target->targetsize))
	__faults(-ENODEV);
void CALLBACK(xt_target, destroy)(const struct xt_tgdtor_param *par)
	__principal(par->target) __runs_in(process)
	__faults();

int ipv6_find_hdr(const struct sk_buff *skb, unsigned int *offset, int target, unsigned short *fragoff, int *fragflg)
	__checks(ref(skb))
	__checks(write(offset, sizeof(*offset)))
	__checks_if(fragoff, write(fragoff, sizeof(*fragoff)))
	__checks_if(fragflg, write(fragflg, sizeof(*fragflg)));
int ipv6_skip_exthdr(const struct sk_buff *skb, int start, u8 *nexthdrp, __be16 *frag_offp)
	__checks(ref(skb))
	__requires(start >= 0)
	__checks(write(nexthdrp, sizeof(*nexthdrp)))
	__checks(write(frag_offp, sizeof(*frag_offp)));
#endif
