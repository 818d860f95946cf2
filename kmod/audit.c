// SPDX-License-Identifier: GPL-2.0-only
/*
 * The policy audit: a driver may do what it has no right to, each place is told once, as a line for 'wrapgen suggest
 * --from', and with it where the driver may have the address from.  Kept for one domain from the day that it is
 * audited first.
 */
#include <linux/hash.h>
#include <linux/jump_label.h>
#include <linux/slab.h>
#include "image.h"
#include "slow.h"

#define PLACES_BITS 9
#define PLACES	    (1 << PLACES_BITS)
#define RESULTS	    64
#define STRANGERS   64
/* An address this far behind what the driver was given belongs to it. */
#define NEAR 4096

DEFINE_STATIC_KEY_FALSE(cordon_auditing);

/* What has no contract, and stands for one while the domain lives. */
struct stranger {
	struct cordon_contract contract;
	struct cordon_clause where;
	struct cordon_import import; /* of a function found at run time */
	char name[64];
};

struct cordon_audit {
	raw_spinlock_t lock; /* of all below but the results */
	u64 places[PLACES];
	struct stranger *strangers[STRANGERS];
	u32 stranger_count, stranger_room;
	/* The last results of kernel functions; no lock: who reads them wants a hint. */
	u32 next;
	struct {
		const struct cordon_contract *contract;
		u64 value;
	} results[RESULTS];
};

/* Those for run time are made beforehand: there is no memory to be had in any context. */
static int make_room(struct cordon_audit *audit)
{
	while (audit->stranger_room < STRANGERS) {
		struct stranger *stranger = kzalloc(sizeof(*stranger), GFP_KERNEL);

		if (!stranger)
			return -ENOMEM;
		audit->strangers[audit->stranger_room++] = stranger;
	}
	return 0;
}

int cordon_set_policy(struct cordon_domain *domain, u32 policy)
{
	if (policy == CORDON_AUDIT && !domain->audit) {
		struct cordon_audit *audit = kvzalloc(sizeof(*audit), GFP_KERNEL);

		if (!audit)
			return -ENOMEM;
		raw_spin_lock_init(&audit->lock);
		smp_store_release(&domain->audit, audit);
	}
	if (policy == CORDON_AUDIT && make_room(domain->audit))
		return -ENOMEM;
	if (policy == CORDON_AUDIT)
		static_branch_enable(&cordon_auditing);
	WRITE_ONCE(domain->policy, policy);
	return 0;
}

void cordon_audit_forget(struct cordon_domain *domain)
{
	struct cordon_audit *audit = domain->audit;
	u32 i;

	if (!audit)
		return;
	for (i = 0; i < audit->stranger_room; i++)
		kfree(audit->strangers[i]);
	kvfree(audit);
	domain->audit = NULL;
}

/* A call of it is told, and goes on. */
static void enter_stranger(struct cordon_call *call)
{
	struct cordon_place place = cordon_place_of(call);
	struct cordon_violation violation = {
		.kind = CORDON_VIOLATION_CONTRACT,
		.target = call->contract->name,
		.clause = call->contract->where,
	};

	cordon_violation(&place, &violation, false);
}

/* NULL when there are too many. */
static struct stranger *stranger(struct cordon_domain *domain, const char *name, bool is_function)
{
	struct cordon_audit *audit = domain->audit;
	struct stranger *found;
	unsigned long flags;

	raw_spin_lock_irqsave(&audit->lock, flags);
	found = audit->stranger_count < audit->stranger_room ? audit->strangers[audit->stranger_count++] : NULL;
	raw_spin_unlock_irqrestore(&audit->lock, flags);
	if (!found)
		return NULL;
	strscpy(found->name, name, sizeof(found->name));
	found->where = (struct cordon_clause){.contract = found->name, .file = "", .text = ""};
	found->contract = (struct cordon_contract){
		.name = found->name,
		.class = is_function ? CORDON_CLASS_WRAPPER : CORDON_CLASS_DATA,
		.argument_count = 6,
		/* As many as any function of the kernel's has: what is too much is not looked at. */
		.stack_words = is_function ? 6 : 0,
		.where = &found->where,
		.enter = is_function ? enter_stranger : NULL,
	};
	return found;
}

const struct cordon_contract *cordon_audit_contract(struct cordon_domain *domain, const char *name, u64 address)
{
	unsigned long is_text = cordon_lookup("kernel_text_address");
	struct stranger *found;

	/* Static calls, their keys and what each processor has of its own are more than an address. */
	if (!address || !is_text || !strncmp(name, "__SC", 4) || address < PAGE_OFFSET)
		return NULL;
	found = stranger(domain, name, cordon_call(is_text, address, 0, 0) & 0xff);
	if (found)
		pr_info("%s: no contract for '%s': audited\n", domain->name, name);
	return found ? &found->contract : NULL;
}

struct cordon_import *cordon_audit_import(struct cordon_domain *domain, u64 address, const char *name)
{
	struct cordon_audit *audit = domain->audit;
	struct stranger *found;
	u32 i;

	for (i = 0; i < READ_ONCE(audit->stranger_count); i++)
		if (audit->strangers[i]->import.address == address)
			return &audit->strangers[i]->import;
	found = stranger(domain, name, true);
	if (!found)
		return NULL;
	/* The jump has been told already. */
	found->contract.enter = NULL;
	found->import.contract = &found->contract;
	found->import.domain = domain;
	found->import.name = found->name;
	found->import.class = CORDON_CLASS_WRAPPER;
	smp_store_release(&found->import.address, address);
	return &found->import;
}

void cordon_audit_result(struct cordon_call *c)
{
	struct cordon_audit *audit = READ_ONCE(c->domain->audit);
	u32 at;

	if (!audit || IS_ERR_OR_NULL((void *)c->result))
		return;
	at = READ_ONCE(audit->next) % RESULTS;
	audit->results[at].contract = c->contract;
	audit->results[at].value = c->result;
	WRITE_ONCE(audit->next, at + 1);
}

static bool is_nearer(struct cordon_violation *violation, const struct cordon_contract *contract, u64 value)
{
	u64 distance = violation->address - value;

	return contract && contract->where && value >= PAGE_OFFSET && distance < NEAR &&
	       (!violation->origin || distance < violation->origin_distance);
}

static void take_origin(struct cordon_violation *violation, const struct cordon_contract *contract, u64 value,
			int argument)
{
	if (!is_nearer(violation, contract, value))
		return;
	violation->origin = contract->where;
	violation->origin_argument = argument;
	violation->origin_distance = violation->address - value;
}

void cordon_audit_origin(const struct cordon_place *place, struct cordon_violation *violation)
{
	struct cordon_call *record = cordon_record_of(place);
	struct cordon_audit *audit = READ_ONCE(place->domain->audit);
	int i;

	violation->origin = NULL;
	for (i = 0; record && record->contract && i < min_t(int, record->contract->argument_count, 6); i++)
		take_origin(violation, record->contract, record->args[i], i);
	for (i = 0; audit && i < RESULTS; i++)
		take_origin(violation, audit->results[i].contract, audit->results[i].value, -1);
}

bool cordon_audit_is_new(struct cordon_domain *domain, const struct cordon_violation *violation)
{
	struct cordon_audit *audit = domain->audit;
	u64 key = (violation->application ^ (u64)violation->clause << 7 ^ violation->kind) | 1;
	u32 first = hash_64(key, PLACES_BITS), i;
	bool is_new = false;
	unsigned long flags;

	raw_spin_lock_irqsave(&audit->lock, flags);
	for (i = 0; i < PLACES; i++) {
		u64 *place = &audit->places[(first + i) % PLACES];

		is_new = !*place;
		if (is_new)
			*place = key;
		if (*place == key)
			break;
	}
	raw_spin_unlock_irqrestore(&audit->lock, flags);
	return is_new;
}
