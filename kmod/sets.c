// SPDX-License-Identifier: GPL-2.0-only
/*
 * The operations on sets, pins and locks that clauses become (contract.h, parts.h); those on single rights are in
 * rights.c.  A call that finds a violation does not return under the policy kill.  Any context but NMI.
 */
#include <linux/preempt.h>
#include "flight.h"
#include "slow.h"

/* ---- how much ---- */

/*
 * No reclaim helps an entry that may not sleep, and a loop in it would take the machine's last page long before it is
 * noticed: what one entry takes is bounded, by twice the largest ring.
 */
#define TAKEN_LIMIT 8192

void cordon_count_taken(struct cordon_call *c, const volatile void *p, const struct cordon_clause *clause)
{
	struct cordon_counters *mine;

	if (preemptible())
		return;
	mine = this_cpu_ptr(c->domain->counters);
	if (mine->taken_in != mine->entries) {
		mine->taken_in = mine->entries;
		mine->taken = 0;
	}
	if (unlikely(++mine->taken > TAKEN_LIMIT))
		cordon_fail(c, CORDON_VIOLATION_RESOURCE, CORDON_FULL, (u64)p, 0, clause);
}

/* ---- sets ---- */

void cordon_parts_open(struct cordon_call *c, struct cordon_parts *parts)
{
	parts->instance = cordon_rights_open_whole(c->domain->rights, parts->set, (u64)parts->key, parts->clause,
						   parts->part, parts->count);
	this_cpu_add(c->domain->counters->grants, parts->count);
	if (likely(parts->instance)) {
		cordon_count_taken(c, parts->key, parts->clause);
		return;
	}
	parts->failed = true;
	cordon_fail(c, CORDON_VIOLATION_RESOURCE, CORDON_FULL, (u64)parts->key, 0, parts->clause);
}

/* free_netdev() ends what netif_napi_add() began, and the instance goes with it. */
static void napi_is_over(struct cordon_call *c, const volatile void *key)
{
	static const struct cordon_inverse inverse = {.name = "__netif_napi_del", .argument_count = 1};
	u64 arguments[6] = {(u64)key};

	cordon_rights_unpin(c->domain->rights, &inverse, arguments, 1);
}

void cordon_set_close(struct cordon_call *c, const struct cordon_set *set, const volatile void *key,
		      const struct cordon_clause *clause)
{
	enum cordon_answer answer;

	if (unlikely(set->name[0] == 'n' && !strcmp(set->name, "napi_caps")))
		napi_is_over(c, key);
	answer = cordon_rights_close(c->domain->rights, set, (u64)key, clause);

	cordon_count(c->domain, revokes);
	if (unlikely(answer != CORDON_HELD))
		cordon_fail(c, CORDON_VIOLATION_ARGUMENT, answer, (u64)key, 0, clause);
}

bool cordon_set_take(struct cordon_call *c, const struct cordon_set *set, const volatile void *key)
{
	enum cordon_answer answer = cordon_rights_close(c->domain->rights, set, (u64)key, NULL);

	/* A timer in it may be armed: that ends where one may wait. */
	if (answer == CORDON_PINNED)
		cordon_flight_end_soon(c->domain);
	return answer == CORDON_HELD;
}

bool cordon_lives(const struct cordon_call *c)
{
	return READ_ONCE(c->domain->state) == CORDON_ALIVE;
}

bool cordon_set_held(struct cordon_call *c, const struct cordon_set *set, const volatile void *key)
{
	return cordon_rights_has_instance(c->domain->rights, set, (u64)key);
}

void cordon_set_need(struct cordon_call *c, const struct cordon_set *set, const volatile void *key,
		     const struct cordon_clause *clause)
{
	if (unlikely(!cordon_set_held(c, set, key)))
		cordon_fail(c, CORDON_VIOLATION_ARGUMENT, CORDON_NOT_HELD, (u64)key, 0, clause);
}

/* ---- pins and locks ---- */

void cordon_pin(struct cordon_call *c, const struct cordon_inverse *inverse, const u64 *arguments,
		const volatile void *address, u64 size, const struct cordon_clause *clause)
{
	struct cordon_maker maker = {
		.number = c->began && !c->is_entry ? c->began : atomic64_inc_return(&c->domain->pins_made),
		.frame = c->frame,
		.author = cordon_author_of(c),
	};
	enum cordon_answer answer =
		cordon_rights_pin_by(c->domain->rights, &maker, inverse, arguments, (u64)address, size, clause);

	if (unlikely(answer != CORDON_HELD))
		cordon_fail(c, answer == CORDON_FULL ? CORDON_VIOLATION_RESOURCE : CORDON_VIOLATION_ARGUMENT, answer,
			    (u64)address, size, clause);
}

/* Ends that come without a pin (cancel_work_sync() of work never queued) are no crime. */
void cordon_unpin(struct cordon_call *c, const struct cordon_inverse *inverse, const u64 *arguments, u32 leading,
		  const struct cordon_clause *clause)
{
	cordon_rights_unpin(c->domain->rights, inverse, arguments, leading);
}

void cordon_end(struct cordon_call *c, const struct cordon_inverse *inverse, const u64 *arguments, u32 leading,
		const struct cordon_clause *clause)
{
	enum cordon_answer answer = cordon_rights_unpin(c->domain->rights, inverse, arguments, leading);

	if (unlikely(answer != CORDON_HELD))
		cordon_fail(c, CORDON_VIOLATION_ARGUMENT, answer, arguments[0], 0, clause);
}

bool cordon_pinned(struct cordon_call *c, const volatile void *address, u64 size)
{
	return cordon_rights_pinned(c->domain->rights, (u64)address, size);
}

void cordon_take(struct cordon_call *c, const struct cordon_inverse *inverse, const u64 *arguments,
		 const volatile void *lock, const struct cordon_clause *clause)
{
	enum cordon_answer answer =
		cordon_rights_take(c->domain->rights, inverse, arguments, (u64)lock, c->frame, clause);

	if (unlikely(answer != CORDON_HELD))
		cordon_fail(c, CORDON_VIOLATION_RESOURCE, answer, (u64)lock, 0, clause);
}

void cordon_drop(struct cordon_call *c, const volatile void *lock, const struct cordon_clause *clause)
{
	enum cordon_answer answer = cordon_rights_drop(c->domain->rights, (u64)lock);

	if (unlikely(answer != CORDON_HELD))
		cordon_fail(c, CORDON_VIOLATION_ARGUMENT, answer, (u64)lock, 0, clause);
}
