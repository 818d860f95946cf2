// SPDX-License-Identifier: GPL-2.0-only
/*
 * The port on kernel calls: memory, the domain's lock, reads that must not fault.  Called by the
 * runtime only; Sources/CPort/include/cordon_port.h says from which context.  shadow.c has the rest.
 */
#include <linux/irqflags.h>
#include <linux/spinlock.h>
#include <linux/uaccess.h>
#include <linux/vmalloc.h>
#include "cordon.h"

void *cordon_port_allocate(u64 size)
{
	return vzalloc(size);
}

void cordon_port_free(void *memory, u64 size)
{
	vfree(memory);
}

u64 cordon_port_lock(void *owner)
{
	struct cordon_domain *domain = owner;
	unsigned long flags;

	/* Inline, without the count of preemption: with interrupts off nobody schedules.  Twenty times a packet. */
	local_irq_save(flags);
	arch_spin_lock(&domain->lock.raw_lock);
	return flags;
}

void cordon_port_unlock(void *owner, u64 saved)
{
	struct cordon_domain *domain = owner;

	arch_spin_unlock(&domain->lock.raw_lock);
	local_irq_restore((unsigned long)saved);
}

bool cordon_port_read(void *to, u64 from, u64 size)
{
	return !copy_from_kernel_nofault(to, (const void *)from, size);
}
