/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the rights room exports to kmod: shadow memory, regions, instances, pins.
 * Every function takes the domain's lock itself and may be called from any context but NMI,
 * unless it says otherwise.  None prints and none kills: they answer, kmod/rights.c acts.
 */
#ifndef CORDON_RIGHTS_H
#define CORDON_RIGHTS_H

#include "cordon_port.h"

/* Where a right came from: the clause in a spec. */
struct cordon_clause {
	const char *contract; /* "kfree", "net_device_ops.ndo_open" */
	const char *file;     /* "specs/linux/slab.own.h" */
	const char *text;     /* the clause as written */
	uint32_t line;
};

struct cordon_member {
	const char *name;
	uint32_t offset; /* bytes */
	uint32_t size;
};

/* A type that reports and ref() know. */
struct cordon_type {
	const char *name; /* "net_device" */
	uint32_t size;
	uint32_t member_count;
	const struct cordon_member *members; /* sorted by offset */
	const struct cordon_member *usable;  /* USABLE(): may be handed over, not stored to */
	uint32_t usable_count;
	const struct cordon_member *callable; /* CALLABLE() */
	uint32_t callable_count;
};

/* What fields(p[, group]) means: runs of bytes relative to p, sorted, adjacent members merged. */
struct cordon_run {
	uint32_t offset;
	uint32_t size;
};

struct cordon_fields {
	const struct cordon_type *type;
	const char *group; /* "" without one */
	const struct cordon_run *runs;
	uint32_t run_count;
};

/* A function that ends an alloc() right. */
struct cordon_release {
	const char *name;
	void (*undo)(void *pointer); /* NULL when one pointer is not enough to call it */
};

/* A CAPSET. */
struct cordon_set {
	const char *name;
};

/* The inverse of a pin, or of a lock taken. */
struct cordon_inverse {
	const char *name;			 /* "free_irq" */
	uint32_t argument_count;		 /* at most 6 */
	void (*undo)(const uint64_t *arguments); /* process context, except locks */
};

enum cordon_right {
	CORDON_WRITE = 1, /* address, size */
	CORDON_ALLOC,	  /* address, size, releases; implies WRITE */
	CORDON_REF,	  /* address, type (NULL: untyped, then size) */
	CORDON_FIELDS,	  /* address, fields */
	CORDON_IRQ,	  /* address = number */
	CORDON_DMA,	  /* address = handle, size, device */
	CORDON_PORT,	  /* address = first port, size */
};

struct cordon_grant {
	uint32_t right;
	uint64_t address;
	uint64_t size;
	uint64_t device;			      /* DMA */
	const struct cordon_type *type;		      /* REF, and WRITE/ALLOC where known */
	const struct cordon_fields *fields;	      /* FIELDS */
	const struct cordon_release *const *releases; /* ALLOC: NULL-terminated */
	const struct cordon_clause *clause;
	uint64_t instance; /* handle of an open set instance, or 0 */
};

/* A member of a set that is granted whole. */
struct cordon_part {
	uint32_t right; /* WRITE, REF or FIELDS */
	uint64_t address;
	uint64_t size;	   /* 0 for REF of a type, and for FIELDS */
	const void *table; /* cordon_fields of FIELDS, cordon_type of others or NULL */
	const struct cordon_clause *clause;
};

enum cordon_answer {
	CORDON_HELD = 0,
	CORDON_NOT_HELD,      /* nothing there */
	CORDON_FREED,	      /* was held, its right has ended */
	CORDON_INTERIOR,      /* inside a right, not at its start */
	CORDON_WRONG_RELEASE, /* alloc of another allocator */
	CORDON_PINNED,	      /* the kernel still uses it */
	CORDON_FULL,	      /* no room for another record: the caller kills */
	CORDON_WRONG_TYPE,
};

typedef struct cordon_rights cordon_rights;

/* Process context.  NULL when there is no memory. @domain is handed to the port. */
cordon_rights *cordon_rights_create(void *domain, uint64_t capacity);
void cordon_rights_destroy(cordon_rights *rights);
uint64_t cordon_rights_shadow_offset(const cordon_rights *rights);

/* May [address, address+size) be stored to: shadow memory only, every byte. */
bool cordon_rights_can_write(cordon_rights *rights, uint64_t address, uint64_t size);

enum cordon_answer cordon_rights_gain(cordon_rights *rights, const struct cordon_grant *grant);
/* Exact match by right and address (and size where not 0); ends it. For ALLOC, @release names the caller. */
enum cordon_answer cordon_rights_lose(cordon_rights *rights, const struct cordon_grant *what,
				      const struct cordon_release *release, const struct cordon_clause *by);
/*
 * Held? WRITE: shadow.  REF: a typed record at the address; or all of it writable; or a USABLE member
 * of a held ref.  ALLOC, DMA, IRQ, PORT: a record.  FIELDS: a record with the same fields.
 */
enum cordon_answer cordon_rights_held(cordon_rights *rights, const struct cordon_grant *what);
/* Whether a record is exactly this, @table the cordon_type of a REF or the cordon_fields of FIELDS: no says nothing. */
bool cordon_rights_is_recorded(cordon_rights *rights, uint32_t right, uint64_t address, const void *table);

/*
 * References and fields found held lately, as (address, table) in the place their address hashes to: read without
 * the lock, written under it.  An entry goes when a record of its address ends, so what a reader finds is what it
 * would have been answered under the lock at that moment.
 */
struct cordon_recent {
	uint64_t sequence; /* odd while it is written */
	uint64_t address;
	uint64_t table;
	uint64_t reserved;
};

#define CORDON_RECENT_ENTRIES 256

/* @right: REF or FIELDS, which an object often has both of. */
static inline uint32_t cordon_recent_slot(uint32_t right, uint64_t address)
{
	return ((uint32_t)(address >> 3 ^ address >> 9) << 1 | (right == CORDON_REF)) & (CORDON_RECENT_ENTRIES - 1);
}

static inline void cordon_recent_write(struct cordon_recent *entry, uint64_t address, uint64_t table)
{
	uint64_t sequence = entry->sequence;

	__atomic_store_n(&entry->sequence, sequence + 1, __ATOMIC_RELAXED);
	__atomic_store_n(&entry->address, address, __ATOMIC_RELEASE);
	__atomic_store_n(&entry->table, table, __ATOMIC_RELEASE);
	__atomic_store_n(&entry->sequence, sequence + 2, __ATOMIC_RELEASE);
}

/* Any context, no lock: a no says nothing. */
static inline bool cordon_recent_has(const struct cordon_recent *recent, uint32_t right, uint64_t address,
				     uint64_t table)
{
	const struct cordon_recent *entry = &recent[cordon_recent_slot(right, address)];
	uint64_t sequence = __atomic_load_n(&entry->sequence, __ATOMIC_ACQUIRE);
	bool same = __atomic_load_n(&entry->address, __ATOMIC_ACQUIRE) == address &&
		    __atomic_load_n(&entry->table, __ATOMIC_ACQUIRE) == table;

	return same && !(sequence & 1) && __atomic_load_n(&entry->sequence, __ATOMIC_RELAXED) == sequence;
}

/* CORDON_RECENT_ENTRIES entries, for as long as the rights live. */
const struct cordon_recent *cordon_rights_recent(const cordon_rights *rights);

/* Set instances: everything gained under one ends with it, whatever its conditions say by then. */
uint64_t cordon_rights_open(cordon_rights *rights, const struct cordon_set *set, uint64_t key,
			    const struct cordon_clause *clause); /* 0: full */
/* Opens one with all its members: what @count calls of gain would give, at a tenth of the cost. */
uint64_t cordon_rights_open_whole(cordon_rights *rights, const struct cordon_set *set, uint64_t key,
				  const struct cordon_clause *clause, const struct cordon_part *parts,
				  uint32_t count); /* 0: full */
enum cordon_answer cordon_rights_close(cordon_rights *rights, const struct cordon_set *set, uint64_t key,
				       const struct cordon_clause *by); /* ends it */
/* As close, pinned or not: a lend ends with its call, whatever the driver did with it.  False when none was open. */
bool cordon_rights_end(cordon_rights *rights, const struct cordon_set *set, uint64_t key,
		       const struct cordon_clause *by);
bool cordon_rights_has_instance(cordon_rights *rights, const struct cordon_set *set, uint64_t key);
/* Calls @visit for each live instance of the set of that name, newest first, without the lock held. */
void cordon_rights_each_instance(cordon_rights *rights, const char *set, void (*visit)(void *context, uint64_t key),
				 void *context);

/* The serial number, never used again, of the oldest live instance of the set of that name; 0: there is none. */
uint64_t cordon_rights_oldest_instance(cordon_rights *rights, const char *set);

/* Pins: counted by (inverse, arguments). While a pin with a range lives, write on it is suspended. */
enum cordon_answer cordon_rights_pin(cordon_rights *rights, const struct cordon_inverse *inverse,
				     const uint64_t *arguments, uint64_t address, uint64_t size,
				     const struct cordon_clause *clause);
/* Who made a pin: which of the domain's modules, with which of its calls, from which stack. */
struct cordon_maker {
	uint64_t number; /* grows with each pin */
	uint64_t frame;	 /* 0: unknown */
	uint32_t author; /* the module's; 0: nobody's */
};
/* As cordon_rights_pin(); one that is pinned already keeps its first maker. */
enum cordon_answer cordon_rights_pin_by(cordon_rights *rights, const struct cordon_maker *maker,
					const struct cordon_inverse *inverse, const uint64_t *arguments,
					uint64_t address, uint64_t size, const struct cordon_clause *clause);
/* @leading: how many leading arguments must match (so that free_irq(irq, dev) finds its pin). */
enum cordon_answer cordon_rights_unpin(cordon_rights *rights, const struct cordon_inverse *inverse,
				       const uint64_t *arguments, uint32_t leading);
/* Whether a live pin has exactly these bytes. */
bool cordon_rights_pinned(cordon_rights *rights, uint64_t address, uint64_t size);
/* Takes the newest live pin off the log and gives it; false when there is none. */
bool cordon_rights_pop_pin(cordon_rights *rights, const struct cordon_inverse **inverse, uint64_t *arguments);
/* The same of the newest one whose range lies in [low, high). */
bool cordon_rights_pop_pin_within(cordon_rights *rights, uint64_t low, uint64_t high,
				  const struct cordon_inverse **inverse, uint64_t *arguments);
/* The same of the newest one of @author. */
bool cordon_rights_pop_pin_by(cordon_rights *rights, uint32_t author, const struct cordon_inverse **inverse,
			      uint64_t *arguments);
/* The same of the newest one with a number above @after and made from a frame in [low, high). */
bool cordon_rights_pop_pin_made(cordon_rights *rights, uint64_t after, uint64_t low, uint64_t high,
				const struct cordon_inverse **inverse, uint64_t *arguments, uint64_t *number);
/* Takes one live alloc record with an undo off the table and gives it; false when there is none. */
bool cordon_rights_pop_alloc(cordon_rights *rights, uint64_t *address, const struct cordon_release **release);

/* Ends every pin, lock, instance and record, without calling anybody; what they stood for has been undone. */
void cordon_rights_end_all(cordon_rights *rights, const struct cordon_clause *by);

/* The same of what lies in [address, address+size), with the instances that have their key there: it is memory no more.
 */
void cordon_rights_end_within(cordon_rights *rights, uint64_t address, uint64_t size, const struct cordon_clause *by);

/* Locks: taken by the frame at @sp. */
enum cordon_answer cordon_rights_take(cordon_rights *rights, const struct cordon_inverse *inverse,
				      const uint64_t *arguments, uint64_t lock, uint64_t sp,
				      const struct cordon_clause *clause);
enum cordon_answer cordon_rights_drop(cordon_rights *rights, uint64_t lock);
/* Newest lock taken at a stack address in [low, high): taken off the log and given. */
bool cordon_rights_pop_lock(cordon_rights *rights, uint64_t low, uint64_t high, const struct cordon_inverse **inverse,
			    uint64_t *arguments);

/* For reports: what lies at or near an address. */
struct cordon_nearest {
	const struct cordon_type *type; /* of the object it fell in; NULL when unknown */
	const char *member;		/* innermost known member; NULL */
	uint64_t object;		/* its first byte */
	uint64_t region;		/* nearest record: first byte */
	uint64_t region_size;
	uint32_t region_right; /* enum cordon_right; 0 when none is near */
	bool region_live;      /* false: was held before */
	const struct cordon_clause *granted;
	const struct cordon_clause *revoked; /* when not live */
};
void cordon_rights_nearest(cordon_rights *rights, uint64_t address, struct cordon_nearest *out);

struct cordon_rights_statistics {
	uint64_t live[8]; /* by enum cordon_right */
	uint64_t gained, lost;
	uint64_t instances, pins, locks;
	uint64_t shadow_pages;
	uint64_t record_capacity;
};
void cordon_rights_statistics(cordon_rights *rights, struct cordon_rights_statistics *out);

#endif
