/* SPDX-License-Identifier: GPL-2.0-only */
/* The slow paths of entry.S, the unwinding, and what kmod's files say to each other about a violation. */
#ifndef CORDON_SLOW_H
#define CORDON_SLOW_H

#include "cordon.h"

/* What a slow path of entry.S leaves on the stack; sp of the driver is just behind @pc. */
struct cordon_slow {
	u64 r10, r9, r8, rdi, rsi, rdx, rcx, rax, flags;
	u64 immediate;
	u64 r11;
	u64 pc;
};

/* Where a driver stood: an exit or entry in progress, or a cache pc with its stack pointer. */
struct cordon_place {
	struct cordon_domain *domain;
	struct cordon_call *call;	/* NULL on a slow path or trap */
	u64 pc;				/* cache; 0: none (an entry) */
	u64 sp;
};

/* report.c: fills in what can be found out, prints, counts.  Any context but NMI. */
void cordon_report(const struct cordon_place *place, struct cordon_violation *violation);

/*
 * kill.c: reports, and under the policy kill does not return.  @fatal: there is no going on behind it,
 * whatever the policy says.
 */
void cordon_violation(const struct cordon_place *place, struct cordon_violation *violation, bool fatal);
/* kill.c: ends the entry @place is in, without a report: the domain is dead already. */
void __noreturn cordon_leave(const struct cordon_place *place);
/* kill.c: marks the domain dead and silences its devices, once. */
void cordon_mark_dead(struct cordon_domain *domain);
/* kill.c: what an entry left behind is undone; interrupts, preemption and locks as at @record. */
void cordon_restore(struct cordon_call *record);

/* rights.c: the set that holds a call's lends. */
extern const struct cordon_set cordon_lends_set;
/* rights.c: may the driver at @place store to these bytes. */
bool cordon_may_write(const struct cordon_place *place, u64 address, u64 size);
struct cordon_place cordon_place_of(struct cordon_call *call);

/* entry.S */
void __noreturn cordon_unwind(struct cordon_call *record);
extern char cordon_trap_land[];

#endif
