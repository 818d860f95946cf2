/* SPDX-License-Identifier: GPL-2.0-only */
/* Address space of a domain's shadow.  Between shadow.c and span.c only. */
#ifndef CORDON_SPAN_H
#define CORDON_SPAN_H

#include <linux/types.h>

#define CORDON_SPAN_IMAGES 9

struct cordon_range {
	unsigned long start, end;
	bool granted; /* rights may lie here; else the kernel may map it, and no bit is ever set */
};

struct cordon_span {
	u64 offset; /* shadow(a) = (a >> 3) + offset */
	u32 count;
	/* The shadows of what can be mapped.  Granted ones share no page table with another span's. */
	struct cordon_range images[CORDON_SPAN_IMAGES];
};

int cordon_span_install(void); /* process context, once */
/* Process context.  NULL when there is no room for another domain's shadow. */
const struct cordon_span *cordon_span_claim(void);
void cordon_span_release(const struct cordon_span *span); /* process context; its tables are empty */

/*
 * Whether bits in the shadow page @page, which is mapped already, would give no domain a right to a shadow.
 * Interrupts off: what @is_mapped walks may be freed after that.
 */
bool cordon_span_is_guarded(unsigned long page, bool (*is_mapped)(unsigned long address));

/* Whether a page may be mapped at the shadow address @address.  Any context. */
static inline bool cordon_span_contains(const struct cordon_span *span, unsigned long address)
{
	u32 i;

	for (i = 0; i < span->count; i++)
		if (span->images[i].granted && address >= span->images[i].start && address < span->images[i].end)
			return true;
	return false;
}

#endif
