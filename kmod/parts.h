/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The members of a set on their way into the tables: a wrapper collects them on its stack and grants them in one
 * call.  What is not memory (irq, port, ...), or too much, is granted at once, and so is all that follows it.
 * Any context but NMI.
 */
#ifndef CORDON_PARTS_H
#define CORDON_PARTS_H

#include <linux/compiler.h>

#include "contract.h"

#define CORDON_MOST_PARTS 6

struct cordon_parts {
	const struct cordon_set *set;
	const volatile void *key;
	const struct cordon_clause *clause;
	u64 instance; /* open already: what follows goes there at once */
	u32 count;
	bool failed; /* a report was made; nothing more is granted */
	struct cordon_part part[CORDON_MOST_PARTS];
};

static inline void cordon_parts_begin(struct cordon_parts *parts, const struct cordon_set *set,
				      const volatile void *key, const struct cordon_clause *clause)
{
	parts->set = set;
	parts->key = key;
	parts->clause = clause;
	parts->instance = 0;
	parts->count = 0;
	parts->failed = false;
}

/* Opens the instance with what was collected. */
void cordon_parts_open(struct cordon_call *c, struct cordon_parts *parts);

static inline void cordon_parts_grant(struct cordon_call *c, struct cordon_parts *parts)
{
	if (!parts->instance && !parts->failed)
		cordon_parts_open(c, parts);
}

/* For what cannot be collected: false when there is no instance to grant it under. */
static inline bool cordon_parts_now(struct cordon_call *c, struct cordon_parts *parts)
{
	cordon_parts_grant(c, parts);
	return parts->instance;
}

/* Room for one more, or NULL: then it is granted at once. */
static inline struct cordon_part *cordon_parts_next(struct cordon_parts *parts)
{
	if (unlikely(parts->count == CORDON_MOST_PARTS || parts->instance || parts->failed))
		return NULL;
	return &parts->part[parts->count++];
}

static inline void cordon_add_write(struct cordon_call *c, struct cordon_parts *parts, const volatile void *p, u64 n,
				    const struct cordon_type *type, const struct cordon_clause *clause)
{
	struct cordon_part *part = cordon_parts_next(parts);

	if (likely(part))
		*part = (struct cordon_part){CORDON_WRITE, (u64)p, n, type, clause};
	else if (cordon_parts_now(c, parts))
		cordon_gain_write(c, parts->instance, p, n, type, clause);
}

static inline void cordon_add_ref(struct cordon_call *c, struct cordon_parts *parts, const volatile void *p, u64 size,
				  const struct cordon_type *type, const struct cordon_clause *clause)
{
	struct cordon_part *part;

	if (!p)
		return;
	part = cordon_parts_next(parts);
	if (likely(part))
		*part = (struct cordon_part){CORDON_REF, (u64)p, size ?: (type ? type->size : 0), type, clause};
	else if (cordon_parts_now(c, parts))
		cordon_gain_ref(c, parts->instance, p, size, type, clause);
}

static inline void cordon_add_fields(struct cordon_call *c, struct cordon_parts *parts, const volatile void *p,
				     const struct cordon_fields *fields, const struct cordon_clause *clause)
{
	struct cordon_part *part = cordon_parts_next(parts);

	if (likely(part))
		*part = (struct cordon_part){CORDON_FIELDS, (u64)p, 0, fields, clause};
	else if (cordon_parts_now(c, parts))
		cordon_gain_fields(c, parts->instance, p, fields, clause);
}

static inline void cordon_add_alloc(struct cordon_call *c, struct cordon_parts *parts, const volatile void *p, u64 n,
				    const struct cordon_release *const *releases, const struct cordon_type *type,
				    const struct cordon_clause *clause)
{
	if (cordon_parts_now(c, parts))
		cordon_gain_alloc(c, parts->instance, p, n, releases, type, clause);
}

static inline void cordon_add_irq(struct cordon_call *c, struct cordon_parts *parts, u64 irq,
				  const struct cordon_clause *clause)
{
	if (cordon_parts_now(c, parts))
		cordon_gain_irq(c, parts->instance, irq, clause);
}

static inline void cordon_add_dma(struct cordon_call *c, struct cordon_parts *parts, const void *device, u64 handle,
				  u64 n, const struct cordon_clause *clause)
{
	if (cordon_parts_now(c, parts))
		cordon_gain_dma(c, parts->instance, device, handle, n, clause);
}

static inline void cordon_add_port(struct cordon_call *c, struct cordon_parts *parts, u64 port, u64 n,
				   const struct cordon_clause *clause)
{
	if (cordon_parts_now(c, parts))
		cordon_gain_port(c, parts->instance, port, n, clause);
}

#endif
