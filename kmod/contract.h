/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What generated wrappers are made of: one contract per import or callback, and the few operations
 * that every verb of a spec becomes.  Operands are evaluated once by the generated code and handed
 * over as values.  An operation that finds a violation reports it and, under the policy kill, does
 * not return: it unwinds to the entry record.
 */
#ifndef CORDON_CONTRACT_H
#define CORDON_CONTRACT_H

#include <linux/types.h>
#include "cordon_rights.h"

struct cordon_domain;
struct cordon_contract;
struct module;
struct page;

/*
 * One crossing of the boundary, on the stack of whoever makes it; built by entry.S.
 * Driver to kernel (exit): args are the driver's.  Kernel to driver (entry): args are the kernel's.
 */
struct cordon_call {
	u64 args[6];				/* rdi rsi rdx rcx r8 r9; 0x00 */
	u64 result;				/* rax, valid in leave; 0x30 */
	u64 result_high;			/* rdx; 0x38 */
	struct cordon_domain *domain;		/* 0x40 */
	const struct cordon_contract *contract; /* 0x48; NULL: entry without a contract */
	void *origin;				/* 0x50: struct cordon_import or struct cordon_function_descriptor */
	u64 frame;				/* 0x58: address of the return address the caller pushed */
	u64 saved[8];				/* 0x60: what enter keeps for leave */
	u64 rbx, rbp, r12, r13, r14, r15;	/* 0xa0: entries only */
	u64 flags;				/* 0xd0: RFLAGS at entry */
	u64 preempt;				/* 0xd8: preempt_count() at entry */
	u64 lends;				/* 0xe0: number of live lends of this call */
	u64 is_entry;				/* 0xe8 */
	u64 dead;				/* 0xf0: set when this entry was killed */
	u64 began;				/* 0xf8: exits: the number of what it pins; 0: the next */
};

enum cordon_class {
	CORDON_CLASS_WRAPPER = 1,
	CORDON_CLASS_DIRECT,
	CORDON_CLASS_LEAF,
	CORDON_CLASS_VALUE,
	CORDON_CLASS_DATA,
	CORDON_CLASS_PERCPU,
	CORDON_CLASS_STATIC_KEY,
	CORDON_CLASS_STATIC_CALL,
	CORDON_CLASS_SUPPORT,
	CORDON_CLASS_VIOLATION,
};

struct cordon_contract {
	const char *name; /* "kfree"; callbacks "net_device_ops.ndo_open"; "module.init" */
	u16 class;
	u8 argument_count;
	u8 stack_words;				 /* words of stack arguments copied for the call */
	bool writable;				 /* PERCPU: stores allowed */
	u32 size;				 /* PERCPU: of the variable */
	const struct cordon_fields *fields;	 /* PERCPU: or to these members only; may be NULL */
	const struct cordon_clause *where;	 /* where the contract stands; never NULL */
	void (*enter)(struct cordon_call *call); /* NULL: nothing to do */
	void (*leave)(struct cordon_call *call);
	/* Callbacks: what the kernel is told. @call->dead says whether the driver ran at all. */
	u64 (*fault)(struct cordon_call *call);
	/* Once at takeover, in process context, for an imported datum that carries rights. */
	void (*attach)(struct cordon_call *call);
	/* Callbacks of a dead driver: pins that end with the call although the driver does not run. */
	void (*gone)(struct cordon_call *call);
};

/* An ops table: which member is called under which contract. */
struct cordon_slot {
	u32 offset;
	const char *member;
	const struct cordon_contract *contract;
};

struct cordon_table {
	const char *name; /* "net_device_ops" */
	u32 size;
	u32 slot_count;
	const struct cordon_slot *slots;
};

/* Emitted by wrapgen, sorted by name. */
extern const char cordon_generated_release[]; /* "6.1.0-56-amd64" */
extern const struct cordon_contract *const cordon_imports[];
extern const u32 cordon_import_count;
extern const struct cordon_contract *const cordon_callbacks[];
extern const u32 cordon_callback_count;
/* What modules export: known when a module that imports it is taken over; the last has no name. */
struct cordon_late {
	const char *name;
	unsigned long *address;
};
extern const struct cordon_late cordon_lates[];
extern const struct cordon_table *const cordon_tables[];
extern const u32 cordon_table_count;
/* fields(current): WRITABLE(task_struct, ..., current), never granted, tested on the slow path. */
extern const struct cordon_fields *const cordon_current; /* may be NULL */

/* ---- operations; @clause is never NULL ---- */
void cordon_need_write(struct cordon_call *c, const volatile void *p, u64 n, const struct cordon_clause *clause);
void cordon_gain_write(struct cordon_call *c, u64 instance, const volatile void *p, u64 n,
		       const struct cordon_type *type, const struct cordon_clause *clause);
void cordon_lose_write(struct cordon_call *c, const volatile void *p, u64 n, const struct cordon_clause *clause);
/* Until this call ends, killed or not. */
void cordon_lend_write(struct cordon_call *c, const volatile void *p, u64 n, const struct cordon_type *type,
		       const struct cordon_clause *clause);
void cordon_lend_ref(struct cordon_call *c, const volatile void *p, u64 size, const struct cordon_type *type,
		     const struct cordon_clause *clause);
void cordon_lend_fields(struct cordon_call *c, const volatile void *p, const struct cordon_fields *fields,
			const struct cordon_clause *clause);

void cordon_need_alloc(struct cordon_call *c, const volatile void *p, u64 n, const struct cordon_release *release,
		       const struct cordon_clause *clause);
void cordon_gain_alloc(struct cordon_call *c, u64 instance, const volatile void *p, u64 n,
		       const struct cordon_release *const *releases, const struct cordon_type *type,
		       const struct cordon_clause *clause);
void cordon_lose_alloc(struct cordon_call *c, const volatile void *p, u64 n, const struct cordon_release *release,
		       const struct cordon_clause *clause);

void cordon_need_ref(struct cordon_call *c, const volatile void *p, u64 size, const struct cordon_type *type,
		     const struct cordon_clause *clause);
void cordon_gain_ref(struct cordon_call *c, u64 instance, const volatile void *p, u64 size,
		     const struct cordon_type *type, const struct cordon_clause *clause);
void cordon_lose_ref(struct cordon_call *c, const volatile void *p, const struct cordon_type *type,
		     const struct cordon_clause *clause);

void cordon_need_fields(struct cordon_call *c, const volatile void *p, const struct cordon_fields *fields,
			const struct cordon_clause *clause);
void cordon_gain_fields(struct cordon_call *c, u64 instance, const volatile void *p, const struct cordon_fields *fields,
			const struct cordon_clause *clause);
void cordon_lose_fields(struct cordon_call *c, const volatile void *p, const struct cordon_fields *fields,
			const struct cordon_clause *clause);

/* need, gain and lose of irq, dma and port differ only in numbers. */
void cordon_need_irq(struct cordon_call *c, u64 irq, const struct cordon_clause *clause);
void cordon_gain_irq(struct cordon_call *c, u64 instance, u64 irq, const struct cordon_clause *clause);
void cordon_lose_irq(struct cordon_call *c, u64 irq, const struct cordon_clause *clause);
void cordon_need_dma(struct cordon_call *c, const void *device, u64 handle, u64 n, const struct cordon_clause *clause);
void cordon_gain_dma(struct cordon_call *c, u64 instance, const void *device, u64 handle, u64 n,
		     const struct cordon_clause *clause);
void cordon_lose_dma(struct cordon_call *c, const void *device, u64 handle, u64 n, const struct cordon_clause *clause);
void cordon_need_port(struct cordon_call *c, u64 port, u64 n, const struct cordon_clause *clause);
void cordon_gain_port(struct cordon_call *c, u64 instance, u64 port, u64 n, const struct cordon_clause *clause);

/* The kernel will read these in its own text: probed, nothing moves. */
void cordon_need_read(struct cordon_call *c, const volatile void *p, u64 n, const struct cordon_clause *clause);
void cordon_need_string(struct cordon_call *c, const char *s, const struct cordon_clause *clause);
/* printf-like: @format and every %s and %p... argument; @first is the index of the first variadic word. */
void cordon_need_format(struct cordon_call *c, const char *format, u32 first, const struct cordon_clause *clause);

/* Bytes that a printf-like call would write, without the end: arguments as for cordon_need_format(). */
u64 cordon_printed(struct cordon_call *c, const char *format, u32 first);
#define own_printed(format, first) cordon_printed(call, format, first)

/* Is it the structure of the module that calls? */
bool cordon_own_module(struct cordon_call *c, const struct module *module);
#define own_module(module) cordon_own_module(call, module)
/* own_import(p): something that the driver imports by name is at @p. */
bool cordon_own_import(struct cordon_call *c, const void *p);
#define own_import(p) cordon_own_import(call, p)

/* parts.h: what gains a set's members. */
struct cordon_parts;
void cordon_set_close(struct cordon_call *c, const struct cordon_set *set, const volatile void *key,
		      const struct cordon_clause *clause);
void cordon_set_need(struct cordon_call *c, const struct cordon_set *set, const volatile void *key,
		     const struct cordon_clause *clause);
/* Ends it, and tells whether it was the driver's until now: of two that ask one is answered so.  No violation. */
bool cordon_set_take(struct cordon_call *c, const struct cordon_set *set, const volatile void *key);
bool cordon_lives(const struct cordon_call *c);
bool cordon_set_held(struct cordon_call *c, const struct cordon_set *set, const volatile void *key);

void cordon_require(struct cordon_call *c, bool holds, const struct cordon_clause *clause);
void cordon_violate(struct cordon_call *c, const struct cordon_clause *clause);

/* Contexts for __runs_in. */
enum {
	CORDON_IN_PROCESS = 1,
	CORDON_IN_SOFTIRQ = 2,
	CORDON_IN_HARDIRQ = 4
};
void cordon_context(struct cordon_call *c, u32 allowed, const struct cordon_clause *clause);

/* @fn: one of the driver's functions, an imported kernel function, or NULL where @c's clause allows it. */
void cordon_register_function(struct cordon_call *c, const void *fn, const struct cordon_contract *contract,
			      const struct cordon_clause *clause);
void cordon_register_table(struct cordon_call *c, const volatile void *table, const struct cordon_table *type,
			   const struct cordon_clause *clause);

/* From now on the driver may call @fn, or each member of @table that @type knows: as if it imported it. */
void cordon_offer_function(struct cordon_call *c, const void *fn, const struct cordon_contract *contract,
			   const struct cordon_clause *clause);
void cordon_offer_table(struct cordon_call *c, const volatile void *table, const struct cordon_table *type,
			const struct cordon_clause *clause);

/* @address, @size: what the kernel goes on using (0, 0: no range). */
void cordon_pin(struct cordon_call *c, const struct cordon_inverse *inverse, const u64 *arguments,
		const volatile void *address, u64 size, const struct cordon_clause *clause);
void cordon_unpin(struct cordon_call *c, const struct cordon_inverse *inverse, const u64 *arguments, u32 leading,
		  const struct cordon_clause *clause);
/* The same of an object that was begun once and ends now: a violation where it is not there. */
void cordon_end(struct cordon_call *c, const struct cordon_inverse *inverse, const u64 *arguments, u32 leading,
		const struct cordon_clause *clause);
/* Whether a live pin has exactly these bytes. */
bool cordon_pinned(struct cordon_call *c, const volatile void *address, u64 size);
#define own_pinned(address, size) cordon_pinned(call, address, size)
void cordon_take(struct cordon_call *c, const struct cordon_inverse *inverse, const u64 *arguments,
		 const volatile void *lock, const struct cordon_clause *clause);
void cordon_drop(struct cordon_call *c, const volatile void *lock, const struct cordon_clause *clause);

/* Pages whose references the driver counts inline; see pages.c. */
bool cordon_page_keep(struct cordon_call *c, struct page *page);
struct page *cordon_page_idle(struct cordon_call *c, struct page *previous);
#define own_keeps_page(page)	cordon_page_keep(call, page)
#define own_idle_page(previous) cordon_page_idle(call, previous)

/* Of conditions: does the driver hold an instance of that set? */
/* In __faults: what the driver still had; what it was called with and had not passed on. */
#define own_takes(set, key) cordon_set_take(call, &cordon_set_##set, key)
#define own_keeps(set, key) (!call->dead || own_takes(set, key))
/* Is the driver alive still?  Of conditions at the end of a call that may take long. */
#define own_lives()	    cordon_lives(call)
#define own_holds(set, key) cordon_set_held(call, &cordon_set_##set, key)

/* extent(p): bytes the allocator gave for p; 0 when p is nobody's. */
u64 cordon_extent(const volatile void *p);

/* Word @index behind the six of the registers: a stack argument of the caller. */
static inline u64 cordon_stack_word(const struct cordon_call *c, u32 index)
{
	return ((const u64 *)(c->frame + 8))[index];
}

#include "parts.h"

#endif
