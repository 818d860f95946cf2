// SPDX-License-Identifier: GPL-2.0-only
/*
 * What a dead driver leaves with the kernel is taken back: inverses of live pins, newest first, then the
 * memory it allocated.  Process context, while the module's text is still there: the inverses call back
 * into it and hear what each contract's __faults says.
 */
#include <linux/sched.h>
#include "slow.h"

void cordon_domain_undo(struct cordon_domain *domain)
{
	const struct cordon_inverse *inverse;
	const struct cordon_release *release;
	struct cordon_rights_statistics left;
	u64 arguments[6], address;
	u32 undone = 0, freed = 0, kept = 0;

	if (READ_ONCE(domain->state) == CORDON_ALIVE)
		return;
	while (cordon_rights_pop_pin(domain->rights, &inverse, arguments)) {
		if (!inverse->undo) {
			kept++;
			continue;
		}
		inverse->undo(arguments);
		undone++;
		cond_resched();
	}
	while (cordon_rights_pop_alloc(domain->rights, &address, &release)) {
		release->undo((void *)address);
		freed++;
	}
	cordon_rights_statistics(domain->rights, &left);
	pr_info("%s: cleaned up: %u calls undone, %u allocations freed, %llu allocations and %u pins left alone\n",
		domain->name, undone, freed, left.live[CORDON_ALLOC], kept);
}
