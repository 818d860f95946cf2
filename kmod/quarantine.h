/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Memory that a dead driver's device may still write to.  A clean-up begins one before the first inverse is called,
 * offers it each pin and allocation, and ends it last.  Process context.
 */
#ifndef CORDON_QUARANTINE_H
#define CORDON_QUARANTINE_H

#include "cordon.h"

struct cordon_quarantine;

/* The PCI devices that @domain holds.  Waits for memory. */
struct cordon_quarantine *cordon_quarantine_begin(struct cordon_domain *domain);
/* True: what @inverse(@arguments) releases is kept, and will be released when that is safe; false: release it now. */
bool cordon_quarantine_pin(struct cordon_quarantine *quarantine, const struct cordon_inverse *inverse,
			   const u64 *arguments);
/* The same of the allocation at @address. */
bool cordon_quarantine_memory(struct cordon_quarantine *quarantine, const struct cordon_release *release, u64 address);
/*
 * Resets the devices that can be reset, if it may: no device's lock may be held then.  Answers how many pieces stay
 * until the others are begun anew.
 */
u32 cordon_quarantine_end(struct cordon_quarantine *quarantine, bool may_reset);

int cordon_quarantine_install(void);
void cordon_quarantine_remove(void);

#endif
