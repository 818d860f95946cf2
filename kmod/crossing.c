// SPDX-License-Identifier: GPL-2.0-only
/*
 * Both sides of a crossing, around the clauses: called by entry.S only, in whatever context the kernel
 * calls the driver or the driver the kernel.  Any context but NMI.
 */
#include <linux/hardirq.h>
#include <linux/irqflags.h>
#include <linux/preempt.h>
#include <linux/sched.h>
#include "slow.h"
#include "trace.h"

#define OFFSET_IS(member, offset) static_assert(offsetof(struct cordon_call, member) == (offset), "entry.S: " #member)

OFFSET_IS(result, 0x30);
OFFSET_IS(result_high, 0x38);
OFFSET_IS(domain, 0x40);
OFFSET_IS(contract, 0x48);
OFFSET_IS(origin, 0x50);
OFFSET_IS(frame, 0x58);
OFFSET_IS(rbx, 0xa0);
OFFSET_IS(r15, 0xc8);
OFFSET_IS(flags, 0xd0);
OFFSET_IS(lends, 0xe0);
OFFSET_IS(is_entry, 0xe8);
OFFSET_IS(dead, 0xf0);
static_assert(sizeof(struct cordon_call) == 0x100, "entry.S: size");
static_assert(offsetof(struct cordon_contract, stack_words) == 0x0b, "entry.S: stack_words");

int cordon_entry_begin(struct cordon_call *c);
void cordon_entry_end(struct cordon_call *c);
void cordon_exit_begin(struct cordon_call *c);
void cordon_exit_end(struct cordon_call *c);

/* Under the policy report the kernel may come in by a function that has none. */
static const struct cordon_clause nowhere = {.contract = "", .file = "", .text = ""};
static const struct cordon_contract without_contract = {
	.name = "",
	.class = CORDON_CLASS_WRAPPER,
	.where = &nowhere,
};

static u64 fault_value(struct cordon_call *c)
{
	return c->contract && c->contract->fault ? c->contract->fault(c) : 0;
}

/* Nonzero: the driver is not to run, c->result is the answer. */
int cordon_entry_begin(struct cordon_call *c)
{
	struct cordon_function_descriptor *function = c->origin;
	struct cordon_domain *domain = c->domain;

	cordon_count(domain, entries);
	cordon_remember(domain, function, 1);
	trace_entry(c, false);
	/* Two entries that follow one another on a stack are told apart; odd, so never 0. */
	c->is_entry = this_cpu_read(domain->counters->entries) << 1 | 1;
	c->preempt = preempt_count();
	RECORD_RCU(c) = IS_ENABLED(CONFIG_PREEMPT_RCU) ? rcu_preempt_depth() : 0;
	RECORD_STATE(c) = READ_ONCE(current->__state);
	RECORD_PAGEFAULT(c) = current->pagefault_disabled;
	RECORD_PINS(c) = atomic64_read(&domain->pins_made);
	if (READ_ONCE(domain->state) != CORDON_ALIVE) {
		if (c->contract && c->contract->gone)
			c->contract->gone(c);
		c->result = fault_value(c);
		WRITE_ONCE(c->is_entry, 0);
		cordon_count(domain, left);
		return 1;
	}
	if (!c->contract) {
		struct cordon_place place = cordon_place_of(c);
		struct cordon_violation violation = {
			.kind = CORDON_VIOLATION_ENTRY,
			.application = function->address,
		};

		cordon_violation(&place, &violation, false);
		c->contract = &without_contract;
	}
	function->uses++;
	if (c->contract->enter)
		c->contract->enter(c);
	return 0;
}

/* Apart from what comes before it: nobody pays for a violation that did not happen. */
static noinline void state_differs(struct cordon_call *c)
{
	struct cordon_place place = cordon_place_of(c);
	struct cordon_violation violation = {
		.kind = CORDON_VIOLATION_STATE,
		.address = preempt_count(),
		.size = c->preempt,
	};

	cordon_violation(&place, &violation, false);
	cordon_restore(c);
}

/* What the thunk compares on the way out; repaired by differences, then reported. */
static void compare_state(struct cordon_call *c)
{
	bool interrupts = c->flags & X86_EFLAGS_IF;

	if (likely(irqs_disabled() != interrupts && preempt_count() == (int)c->preempt &&
		   (!IS_ENABLED(CONFIG_PREEMPT_RCU) || rcu_preempt_depth() == (int)RECORD_RCU(c))))
		return;
	state_differs(c);
}

void cordon_entry_end(struct cordon_call *c)
{
	struct cordon_domain *domain = c->domain;

	trace_entry(c, true);
	if (c->contract->leave && READ_ONCE(domain->state) == CORDON_ALIVE)
		c->contract->leave(c);
	if (c->lends)
		cordon_rights_end(domain->rights, &cordon_lends_set, (u64)c, c->contract->where);
	c->lends = 0;
	compare_state(c);
	/* No entry any more, for whoever finds it on the stack (watch.c). */
	WRITE_ONCE(c->is_entry, 0);
	cordon_count(domain, left);
}

static noinline void leave(struct cordon_call *c)
{
	struct cordon_place place = cordon_place_of(c);

	cordon_leave(&place);
}

static inline void leave_if_dead(struct cordon_call *c)
{
	if (unlikely(READ_ONCE(c->domain->state) != CORDON_ALIVE))
		leave(c);
}

void cordon_exit_begin(struct cordon_call *c)
{
	struct cordon_import *import = c->origin;

	cordon_count(c->domain, exits);
	cordon_remember(c->domain, import, 0);
	trace_exit(c, false);
	leave_if_dead(c);
	import->uses++;
	if (c->contract->enter)
		c->contract->enter(c);
}

/* Clauses first: what the kernel just gave (a lock, memory) must be known for it to be given back. */
void cordon_exit_end(struct cordon_call *c)
{
	trace_exit(c, true);
	if (static_branch_unlikely(&cordon_auditing))
		cordon_audit_result(c);
	if (c->contract->leave)
		c->contract->leave(c);
	leave_if_dead(c);
}
