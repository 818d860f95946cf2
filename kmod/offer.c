// SPDX-License-Identifier: GPL-2.0-only
/*
 * Functions of the kernel that a driver reaches through members of the kernel's objects, as
 * vdev->config->get(): clauses offer them, the slow path of indirect calls finds them and leaves by the
 * same way as an import.  An offer stands as long as its domain.  Any context but NMI.
 */
#include <linux/slab.h>
#include <linux/uaccess.h>
#include "slow.h"

#define MOST_OFFERS 256

struct cordon_offers {
	u32 count; /* smp_store_release() after the element */
	struct cordon_import elements[MOST_OFFERS];
};

int cordon_offers_create(struct cordon_domain *domain)
{
	domain->offers = kvzalloc(sizeof(*domain->offers), GFP_KERNEL);
	return domain->offers ? 0 : -ENOMEM;
}

void cordon_offers_destroy(struct cordon_domain *domain)
{
	kvfree(domain->offers);
	domain->offers = NULL;
}

struct cordon_import *cordon_find_offer(struct cordon_domain *domain, u64 address)
{
	struct cordon_offers *offers = domain->offers;
	u32 i, count = smp_load_acquire(&offers->count);

	for (i = 0; i < count; i++)
		if (offers->elements[i].address == address)
			return &offers->elements[i];
	return NULL;
}

/* False when one function was offered under two contracts, or there is no room. */
static bool add(struct cordon_domain *domain, u64 address, const struct cordon_contract *contract)
{
	struct cordon_offers *offers = domain->offers;
	struct cordon_import *offer;
	unsigned long flags;
	bool added = false;

	raw_spin_lock_irqsave(&domain->lock, flags);
	offer = cordon_find_offer(domain, address);
	if (offer) {
		added = offer->contract == contract;
	} else if (offers->count < MOST_OFFERS) {
		offer = &offers->elements[offers->count];
		offer->address = address;
		offer->contract = contract;
		offer->domain = domain;
		offer->name = contract->name;
		offer->class = CORDON_CLASS_WRAPPER;
		smp_store_release(&offers->count, offers->count + 1);
		added = true;
	}
	raw_spin_unlock_irqrestore(&domain->lock, flags);
	return added;
}

void cordon_offer_function(struct cordon_call *c, const void *fn, const struct cordon_contract *contract,
			   const struct cordon_clause *clause)
{
	struct cordon_place place = cordon_place_of(c);
	struct cordon_violation violation = {
		.kind = CORDON_VIOLATION_RESOURCE,
		.address = (u64)fn,
		.clause = clause,
	};

	/* Its own functions, and what it imports, the lookup knows. */
	if (!fn || cordon_find_function(c->domain, (u64)fn) || cordon_find_import(c->domain, (u64)fn))
		return;
	if (!add(c->domain, (u64)fn, contract))
		cordon_violation(&place, &violation, false);
}

void cordon_offer_table(struct cordon_call *c, const volatile void *table, const struct cordon_table *type,
			const struct cordon_clause *clause)
{
	u64 address;
	u32 i;

	for (i = 0; table && i < type->slot_count; i++) {
		const struct cordon_slot *slot = &type->slots[i];

		if (!copy_from_kernel_nofault(&address, (const u8 *)table + slot->offset, sizeof(address)))
			cordon_offer_function(c, (const void *)address, slot->contract, clause);
	}
}
