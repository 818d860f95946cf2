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
	struct cordon_call *call; /* NULL on a slow path or trap */
	u64 pc;			  /* cache; 0: none (an entry) */
	u64 sp;
};

/*
 * report.c: fills in what can be found out, prints, counts.  Any context but NMI.  The report of a kill
 * is never held back.
 */
void cordon_report(const struct cordon_place *place, struct cordon_violation *violation, bool kill);

/* audit.c, any context: fills in where the driver may have the address from. */
void cordon_audit_origin(const struct cordon_place *place, struct cordon_violation *violation);
/* audit.c, any context: whether this violation is a place's first. */
bool cordon_audit_is_new(struct cordon_domain *domain, const struct cordon_violation *violation);

/*
 * kill.c: reports, and under the policy kill does not return.  @fatal: there is no going on behind it,
 * whatever the policy says.
 */
void cordon_violation(const struct cordon_place *place, struct cordon_violation *violation, bool fatal);
/* kill.c: ends the entry @place is in, without a report: the domain is dead already. */
void __noreturn cordon_leave(const struct cordon_place *place);
/* kill.c: marks the domain dead and silences its devices, once. */
void cordon_mark_dead(struct cordon_domain *domain);
/* kill.c: the record of the entry @place is in; NULL when it is in none. */
struct cordon_call *cordon_record_of(const struct cordon_place *place);
/* kill.c: what an entry left behind is undone; interrupts, preemption and locks as at @record. */
void cordon_restore(struct cordon_call *record);

/*
 * recover.c: what a probe that is left dead has begun is ended before the kernel hears of it, which then frees what
 * belonged to the device.  Process context.
 */
bool cordon_is_failed_probe(const struct cordon_call *record);
void cordon_undo_probe(struct cordon_call *record);

/* slow.c: once, process context; false when this kernel lacks what it needs. */
bool cordon_slow_prepare(void);

/* rights.c: the set that holds a call's lends. */
extern const struct cordon_set cordon_lends_set;
/* rights.c: may the driver at @place store to these bytes. */
bool cordon_may_write(const struct cordon_place *place, u64 address, u64 size);
struct cordon_place cordon_place_of(struct cordon_call *call);
/* Memory or an object came to the driver: a violation when one entry that may not sleep takes too much. */
void cordon_count_taken(struct cordon_call *c, const volatile void *p, const struct cordon_clause *clause);
/* rights.c: a violation of @clause at a crossing; does not return under the policy kill. */
void cordon_fail(struct cordon_call *c, u32 kind, u32 answer, u64 address, u64 size,
		 const struct cordon_clause *clause);

/* entry.S */
void cordon_unwind(struct cordon_call *record); /* does not return */
/* ret, for a hooked function that must not run. */
extern char cordon_just_return[];
extern char cordon_trap_land[];
extern char cordon_missed_land[];
/* Leaves everything below @sp behind, and calls @function(@a, @b) there. */
void __noreturn cordon_call_at(u64 sp, void (*function)(u64, u64), u64 a, u64 b);

/* What a record keeps besides its named members, for cordon_restore(). */
#define RECORD_RCU(record)	 ((record)->began)
#define RECORD_STATE(record)	 ((record)->saved[6])
#define RECORD_PINS(record)	 ((record)->saved[5])
#define RECORD_PAGEFAULT(record) ((record)->saved[7])

#endif
