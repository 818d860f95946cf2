// SPDX-License-Identifier: GPL-2.0-only
/*
 * Which contract a driver function answers to.  Functions become entries when the driver hands them to
 * the kernel; what the kernel learned another way has none, and an entry without one is a violation.
 * cordon_bind() is for process context; the operations for any context but NMI.
 */
#include <linux/string.h>
#include <linux/uaccess.h>
#include "slow.h"

/* entry.S hands over what is in registers. */
#define MOST_ARGUMENTS 6

static bool same_table(const char *a, const char *b)
{
	size_t length = strcspn(a, ".");

	return a[length] && !strncmp(a, b, length + 1);
}

/*
 * One function for several members of one table (dev_pm_ops.suspend, .freeze and .poweroff) is what
 * drivers do, and such members are called alike: the first contract stands.  Anything else is a conflict.
 */
static bool agree(const struct cordon_contract *a, const struct cordon_contract *b)
{
	return a == b || (a->argument_count == b->argument_count && same_table(a->name, b->name)) ||
	       (!a->enter && !b->enter && !a->leave && !b->leave && a->fault == b->fault);
}

int cordon_bind(struct cordon_domain *domain, u64 address, const struct cordon_contract *contract)
{
	struct cordon_function_descriptor *function = cordon_find_function(domain, address);
	const struct cordon_contract *old;

	if (!function || contract->argument_count > MOST_ARGUMENTS)
		return -EINVAL;
	old = cmpxchg(&function->contract, NULL, contract);
	return old && !agree(old, contract) ? -EBUSY : 0;
}

/* @slot: the contract's name, "table.member" or a type's; @answer: of cordon_bind(). */
static void refuse(struct cordon_call *c, u64 address, const char *slot, int answer, const struct cordon_clause *clause)
{
	struct cordon_place place = cordon_place_of(c);
	char target[128];
	struct cordon_violation violation = {
		.kind = CORDON_VIOLATION_REGISTER,
		.address = address,
		.clause = clause,
		.slot = slot,
		.target = target,
	};

	snprintf(target, sizeof(target), "%s %s (%ps)", slot,
		 answer == -ENOENT  ? "has no contract"
		 : answer == -EBUSY ? "is bound to another contract"
				    : "is no function of the driver",
		 (void *)address);
	cordon_violation(&place, &violation, false);
}

static int bind_pointer(struct cordon_domain *domain, u64 address, const struct cordon_contract *contract)
{
	if (!address || cordon_find_import(domain, address))
		return 0;
	if (!cordon_find_function(domain, address))
		return -EINVAL;
	return contract ? cordon_bind(domain, address, contract) : -ENOENT;
}

void cordon_register_function(struct cordon_call *c, const void *fn, const struct cordon_contract *contract,
			      const struct cordon_clause *clause)
{
	int answer = bind_pointer(c->domain, (u64)fn, contract);

	if (answer)
		refuse(c, (u64)fn, contract ? contract->name : "a function", answer, clause);
}

/* What the kernel calls through is not the driver's to store to any more: slot by slot, it may hold part. */
static void keep_table(struct cordon_call *c, u64 table, const struct cordon_table *type,
		       const struct cordon_clause *clause)
{
	struct cordon_grant grant = {
		.right = CORDON_WRITE,
		.address = table,
		.size = type->size,
		.clause = clause,
	};
	u32 i;

	if (cordon_rights_can_write(c->domain->rights, table, type->size)) {
		cordon_rights_lose(c->domain->rights, &grant, NULL, clause);
		return;
	}
	for (i = 0; i < type->slot_count; i++) {
		grant.address = table + type->slots[i].offset;
		grant.size = sizeof(u64);
		if (cordon_rights_can_write(c->domain->rights, grant.address, grant.size))
			cordon_rights_lose(c->domain->rights, &grant, NULL, clause);
	}
}

static bool has_probe(const struct cordon_table *type)
{
	u32 i;

	for (i = 0; i < type->slot_count; i++)
		if (!strcmp(type->slots[i].member, "probe"))
			return true;
	return false;
}

void cordon_register_table(struct cordon_call *c, const volatile void *table, const struct cordon_table *type,
			   const struct cordon_clause *clause)
{
	char name[64];
	int answer;
	u32 i;

	cordon_need_read(c, table, type->size, clause);
	/*
	 * The kernel may probe devices before this call returns.  What a driver is registered for is older than what
	 * its probes began: undone newest first, the driver stays registered until nothing of its devices is left.
	 */
	if (!c->is_entry && !c->began && has_probe(type))
		c->began = atomic64_inc_return(&c->domain->pins_made);
	/* First, so that what is read below is what the kernel will call through. */
	keep_table(c, (u64)table, type, clause);
	for (i = 0; i < type->slot_count; i++) {
		const struct cordon_slot *slot = &type->slots[i];
		u64 address = 0;

		if (copy_from_kernel_nofault(&address, (const u8 *)table + slot->offset, sizeof(address)))
			return;
		answer = bind_pointer(c->domain, address, slot->contract);
		if (!answer)
			continue;
		snprintf(name, sizeof(name), "%s.%s", type->name, slot->member);
		refuse(c, address, name, answer, clause);
	}
}
