// SPDX-License-Identifier: GPL-2.0-only
/*
 * Which contract a driver function answers to.  Functions become entries when the driver hands them to
 * the kernel; what the kernel learned another way has none, and an entry without one is a violation.
 * cordon_bind() is for process context; the operations for any context but NMI.
 */
#include "slow.h"

/* Contracts of one function in several slots must agree in what they do. */
static bool agree(const struct cordon_contract *a, const struct cordon_contract *b)
{
	return a == b || (a->argument_count == b->argument_count && a->enter == b->enter &&
			  a->leave == b->leave) || (!a->enter && !b->enter && !a->leave && !b->leave);
}

int cordon_bind(struct cordon_domain *domain, u64 address, const struct cordon_contract *contract)
{
	struct cordon_function_descriptor *function = cordon_find_function(domain, address);
	const struct cordon_contract *old;

	if (!function)
		return -EINVAL;
	old = cmpxchg(&function->contract, NULL, contract);
	if (old && !agree(old, contract))
		/* The later registration is what the kernel calls by from now on. */
		WRITE_ONCE(function->contract, contract);
	return 0;
}

static void refuse(struct cordon_call *c, u64 address, const struct cordon_clause *clause)
{
	struct cordon_place place = cordon_place_of(c);
	struct cordon_violation violation = {
		.kind = CORDON_VIOLATION_REGISTER,
		.address = address,
		.clause = clause,
	};

	cordon_violation(&place, &violation, false);
}

static bool bind_pointer(struct cordon_domain *domain, u64 address, const struct cordon_contract *contract)
{
	if (!address || cordon_find_import(domain, address))
		return true;
	return contract && !cordon_bind(domain, address, contract);
}

void cordon_register_function(struct cordon_call *c, const void *fn, const struct cordon_contract *contract,
			      const struct cordon_clause *clause)
{
	if (!bind_pointer(c->domain, (u64)fn, contract))
		refuse(c, (u64)fn, clause);
}

void cordon_register_table(struct cordon_call *c, const volatile void *table, const struct cordon_table *type,
			   const struct cordon_clause *clause)
{
	struct cordon_place place = cordon_place_of(c);
	u32 i;

	for (i = 0; i < type->slot_count; i++) {
		const struct cordon_slot *slot = &type->slots[i];
		u64 address = *(const volatile u64 *)((const volatile u8 *)table + slot->offset);

		if (!bind_pointer(c->domain, address, slot->contract))
			refuse(c, address, clause);
	}
	/* What the kernel calls through is not the driver's to store to any more. */
	if (cordon_rights_can_write(place.domain->rights, (u64)table, type->size)) {
		struct cordon_grant grant = {
			.right = CORDON_WRITE,
			.address = (u64)table,
			.size = type->size,
			.clause = clause,
		};

		cordon_rights_lose(place.domain->rights, &grant, NULL, clause);
	}
}
