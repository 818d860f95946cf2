// SPDX-License-Identifier: GPL-2.0-only
/*
 * The operations on single rights that clauses become (contract.h); sets, pins and locks: sets.c.  A call that finds a
 * violation does not return under the policy kill.  Any context but NMI.
 */
#include <linux/preempt.h>
#include <linux/sched.h>
#include "slow.h"
#include "trace.h"

const struct cordon_set cordon_lends_set = {.name = "lends"};
static const struct cordon_set *const lends = &cordon_lends_set;

bool cordon_may_write(const struct cordon_place *place, u64 address, u64 size)
{
	struct cordon_domain *domain = place->domain;
	u64 own = (u64)current;
	u32 i;

	/* The driver's own frames first: they have no bits, and are most of what comes here. */
	if (place->pc && address - place->sp < THREAD_SIZE &&
	    cordon_code_stack_writable(cordon_code_at(place->pc), place->pc, place->sp, address, size)) {
		cordon_shadow_cover_stack(domain, address);
		return true;
	}
	if (!size || cordon_rights_can_write(domain->rights, address, size))
		return true;
	if (!cordon_current || address < own)
		return false;
	for (i = 0; i < cordon_current->run_count; i++) {
		const struct cordon_run *run = &cordon_current->runs[i];

		if (address - own >= run->offset && address - own + size <= run->offset + run->size)
			return true;
	}
	return false;
}

noinline void cordon_fail(struct cordon_call *c, u32 kind, u32 answer, u64 address, u64 size,
			  const struct cordon_clause *clause)
{
	struct cordon_place place = cordon_place_of(c);
	struct cordon_violation violation = {
		.kind = kind,
		.answer = answer,
		.address = address,
		.size = size,
		.clause = clause,
	};

	/* A kernel function handed what it must not be given is not called, unless that is what is to be found out. */
	cordon_violation(&place, &violation, kind == CORDON_VIOLATION_FORBIDDEN && c->domain->policy != CORDON_AUDIT);
}

/* What an answer other than HELD means for the domain. */
static __always_inline void settle(struct cordon_call *c, enum cordon_answer answer, const struct cordon_grant *what)
{
	u32 kind = answer == CORDON_FULL ? CORDON_VIOLATION_RESOURCE : CORDON_VIOLATION_ARGUMENT;

	if (likely(answer == CORDON_HELD))
		return;
	cordon_fail(c, kind, answer, what->address, what->size, what->clause);
}

static __always_inline void need(struct cordon_call *c, const struct cordon_grant *what)
{
	settle(c, cordon_rights_held(c->domain->rights, what), what);
}

static __always_inline void gain(struct cordon_call *c, const struct cordon_grant *what)
{
	cordon_count(c->domain, grants);
	trace_grant(c->domain, what);
	settle(c, cordon_rights_gain(c->domain->rights, what), what);
}

static __always_inline void lose(struct cordon_call *c, const struct cordon_grant *what,
				 const struct cordon_release *release)
{
	cordon_count(c->domain, revokes);
	trace_revoke(c->domain, what);
	settle(c, cordon_rights_lose(c->domain->rights, what, release, what->clause), what);
}

/* 0: none was opened, and nothing may be gained: instance 0 would be for ever. */
static u64 lend(struct cordon_call *c, const void *p, const struct cordon_clause *clause)
{
	u64 instance = cordon_rights_open(c->domain->rights, lends, (u64)c, clause);

	c->lends++;
	if (unlikely(!instance))
		cordon_fail(c, CORDON_VIOLATION_RESOURCE, CORDON_FULL, (u64)p, 0, clause);
	return instance;
}

#define GRANT(kind, p, n, from)                                                                                        \
	{                                                                                                              \
		.right = (kind), .address = (u64)(p), .size = (n), .clause = (from)                                    \
	}

/* ---- write ---- */

void cordon_need_write(struct cordon_call *c, const volatile void *p, u64 n, const struct cordon_clause *clause)
{
	struct cordon_place place;

	if (likely(n && cordon_rights_can_write(c->domain->rights, (u64)p, n)))
		return;
	place = cordon_place_of(c);
	if (!cordon_may_write(&place, (u64)p, n))
		cordon_fail(c, CORDON_VIOLATION_ARGUMENT, CORDON_NOT_HELD, (u64)p, n, clause);
}

void cordon_gain_write(struct cordon_call *c, u64 instance, const volatile void *p, u64 n,
		       const struct cordon_type *type, const struct cordon_clause *clause)
{
	struct cordon_grant grant = GRANT(CORDON_WRITE, p, n, clause);

	grant.type = type;
	grant.instance = instance;
	gain(c, &grant);
}

void cordon_lose_write(struct cordon_call *c, const volatile void *p, u64 n, const struct cordon_clause *clause)
{
	struct cordon_grant grant = GRANT(CORDON_WRITE, p, n, clause);

	lose(c, &grant, NULL);
}

void cordon_lend_write(struct cordon_call *c, const volatile void *p, u64 n, const struct cordon_type *type,
		       const struct cordon_clause *clause)
{
	u64 instance = n ? lend(c, (const void *)p, clause) : 0;

	if (instance)
		cordon_gain_write(c, instance, p, n, type, clause);
}

void cordon_lend_ref(struct cordon_call *c, const volatile void *p, u64 size, const struct cordon_type *type,
		     const struct cordon_clause *clause)
{
	u64 instance = p ? lend(c, (const void *)p, clause) : 0;

	if (instance)
		cordon_gain_ref(c, instance, p, size, type, clause);
}

void cordon_lend_fields(struct cordon_call *c, const volatile void *p, const struct cordon_fields *fields,
			const struct cordon_clause *clause)
{
	u64 instance = lend(c, (const void *)p, clause);

	if (instance)
		cordon_gain_fields(c, instance, p, fields, clause);
}

/* ---- alloc ---- */

void cordon_need_alloc(struct cordon_call *c, const volatile void *p, u64 n, const struct cordon_release *release,
		       const struct cordon_clause *clause)
{
	struct cordon_grant grant = GRANT(CORDON_ALLOC, p, n, clause);

	need(c, &grant);
}

void cordon_gain_alloc(struct cordon_call *c, u64 instance, const volatile void *p, u64 n,
		       const struct cordon_release *const *releases, const struct cordon_type *type,
		       const struct cordon_clause *clause)
{
	struct cordon_grant grant = GRANT(CORDON_ALLOC, p, n, clause);

	grant.releases = releases;
	grant.type = type;
	grant.instance = instance;
	gain(c, &grant);
	cordon_count_taken(c, p, clause);
}

void cordon_lose_alloc(struct cordon_call *c, const volatile void *p, u64 n, const struct cordon_release *release,
		       const struct cordon_clause *clause)
{
	struct cordon_grant grant = GRANT(CORDON_ALLOC, p, n, clause);
	struct cordon_nearest nearest;

	/* page_frag_free() looks for the page of its argument: any byte of the fragment will do.  Mostly it is the
	 * first. */
	if (release && !strcmp(release->name, "page_frag_free") &&
	    cordon_rights_held(c->domain->rights, &grant) != CORDON_HELD) {
		cordon_rights_nearest(c->domain->rights, grant.address, &nearest);
		if (nearest.region_live && nearest.region_right == CORDON_ALLOC &&
		    grant.address - nearest.region < nearest.region_size)
			grant.address = nearest.region;
	}
	lose(c, &grant, release);
}

/* ---- ref ---- */

static noinline void need_ref_slowly(struct cordon_call *c, const volatile void *p, u64 size,
				     const struct cordon_type *type, const struct cordon_clause *clause)
{
	struct cordon_grant grant;
	struct cordon_place place;
	enum cordon_answer answer;

	if (likely(type && cordon_rights_is_recorded(c->domain->rights, CORDON_REF, (u64)p, type)))
		return;
	grant = (struct cordon_grant)GRANT(CORDON_REF, p, size ?: (type ? type->size : 0), clause);
	grant.type = type;
	answer = cordon_rights_held(c->domain->rights, &grant);
	if (likely(answer == CORDON_HELD))
		return;
	place = cordon_place_of(c);
	/* An object in the driver's own frame. */
	if (grant.size && cordon_may_write(&place, grant.address, grant.size))
		return;
	settle(c, answer, &grant);
}

void cordon_need_ref(struct cordon_call *c, const volatile void *p, u64 size, const struct cordon_type *type,
		     const struct cordon_clause *clause)
{
	if (unlikely(!type || !cordon_recent_has(c->domain->recent, CORDON_REF, (u64)p, (u64)type)))
		need_ref_slowly(c, p, size, type, clause);
}

void cordon_gain_ref(struct cordon_call *c, u64 instance, const volatile void *p, u64 size,
		     const struct cordon_type *type, const struct cordon_clause *clause)
{
	struct cordon_grant grant = GRANT(CORDON_REF, p, size ?: (type ? type->size : 0), clause);

	/* kmalloc_caches[] and its like have holes. */
	if (!p)
		return;
	grant.type = type;
	grant.instance = instance;
	gain(c, &grant);
}

void cordon_lose_ref(struct cordon_call *c, const volatile void *p, const struct cordon_type *type,
		     const struct cordon_clause *clause)
{
	struct cordon_grant grant = GRANT(CORDON_REF, p, 0, clause);

	grant.type = type;
	lose(c, &grant, NULL);
}

/* ---- fields ---- */

static noinline void need_fields_slowly(struct cordon_call *c, const volatile void *p,
					const struct cordon_fields *fields, const struct cordon_clause *clause)
{
	struct cordon_grant grant;

	if (likely(cordon_rights_is_recorded(c->domain->rights, CORDON_FIELDS, (u64)p, fields)))
		return;
	grant = (struct cordon_grant)GRANT(CORDON_FIELDS, p, 0, clause);
	grant.fields = fields;
	need(c, &grant);
}

void cordon_need_fields(struct cordon_call *c, const volatile void *p, const struct cordon_fields *fields,
			const struct cordon_clause *clause)
{
	if (unlikely(!cordon_recent_has(c->domain->recent, CORDON_FIELDS, (u64)p, (u64)fields)))
		need_fields_slowly(c, p, fields, clause);
}

void cordon_gain_fields(struct cordon_call *c, u64 instance, const volatile void *p, const struct cordon_fields *fields,
			const struct cordon_clause *clause)
{
	struct cordon_grant grant = GRANT(CORDON_FIELDS, p, 0, clause);

	grant.fields = fields;
	grant.instance = instance;
	gain(c, &grant);
}

void cordon_lose_fields(struct cordon_call *c, const volatile void *p, const struct cordon_fields *fields,
			const struct cordon_clause *clause)
{
	struct cordon_grant grant = GRANT(CORDON_FIELDS, p, 0, clause);

	grant.fields = fields;
	lose(c, &grant, NULL);
}

/* ---- numbers ---- */

void cordon_need_irq(struct cordon_call *c, u64 irq, const struct cordon_clause *clause)
{
	struct cordon_grant grant = GRANT(CORDON_IRQ, irq, 0, clause);

	need(c, &grant);
}

void cordon_gain_irq(struct cordon_call *c, u64 instance, u64 irq, const struct cordon_clause *clause)
{
	struct cordon_grant grant = GRANT(CORDON_IRQ, irq, 0, clause);

	grant.instance = instance;
	gain(c, &grant);
}

void cordon_lose_irq(struct cordon_call *c, u64 irq, const struct cordon_clause *clause)
{
	struct cordon_grant grant = GRANT(CORDON_IRQ, irq, 0, clause);

	lose(c, &grant, NULL);
}

void cordon_need_dma(struct cordon_call *c, const void *device, u64 handle, u64 n, const struct cordon_clause *clause)
{
	struct cordon_grant grant = GRANT(CORDON_DMA, handle, n, clause);

	grant.device = (u64)device;
	need(c, &grant);
}

void cordon_gain_dma(struct cordon_call *c, u64 instance, const void *device, u64 handle, u64 n,
		     const struct cordon_clause *clause)
{
	struct cordon_grant grant = GRANT(CORDON_DMA, handle, n, clause);

	grant.device = (u64)device;
	grant.instance = instance;
	gain(c, &grant);
}

void cordon_lose_dma(struct cordon_call *c, const void *device, u64 handle, u64 n, const struct cordon_clause *clause)
{
	struct cordon_grant grant = GRANT(CORDON_DMA, handle, n, clause);

	grant.device = (u64)device;
	lose(c, &grant, NULL);
}

void cordon_need_port(struct cordon_call *c, u64 port, u64 n, const struct cordon_clause *clause)
{
	struct cordon_grant grant = GRANT(CORDON_PORT, port, n, clause);

	need(c, &grant);
}

void cordon_gain_port(struct cordon_call *c, u64 instance, u64 port, u64 n, const struct cordon_clause *clause)
{
	struct cordon_grant grant = GRANT(CORDON_PORT, port, n, clause);

	/* A resource that a device does not have. */
	if (!n)
		return;
	grant.instance = instance;
	gain(c, &grant);
}

/* ---- conditions ---- */

void cordon_require(struct cordon_call *c, bool holds, const struct cordon_clause *clause)
{
	if (unlikely(!holds))
		cordon_fail(c, CORDON_VIOLATION_REQUIRES, 0, c->args[0], 0, clause);
}

void cordon_violate(struct cordon_call *c, const struct cordon_clause *clause)
{
	cordon_fail(c, CORDON_VIOLATION_FORBIDDEN, 0, 0, 0, clause);
}

/* A driver may always be in a lower context than the function needs; what counts is whether it may sleep. */
void cordon_context(struct cordon_call *c, u32 allowed, const struct cordon_clause *clause)
{
	u32 now = in_hardirq() ? CORDON_IN_HARDIRQ : in_serving_softirq() ? CORDON_IN_SOFTIRQ : CORDON_IN_PROCESS;

	if (c->is_entry)
		return;
	if (allowed == CORDON_IN_PROCESS && (now != CORDON_IN_PROCESS || !preemptible()))
		cordon_fail(c, CORDON_VIOLATION_CONTEXT, 0, now, 0, clause);
}
