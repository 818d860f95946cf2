// SPDX-License-Identifier: GPL-2.0-only
/*
 * The end of a driver: its devices are silenced, the entry it is in is left with what its contract says,
 * and everything it changed about the running context is undone by differences (never by writing a count
 * back).  Any context but NMI.
 */
#include <linux/bottom_half.h>
#include <linux/irqflags.h>
#include <linux/pci.h>
#include <linux/rcupdate.h>
#include <linux/sched.h>
#include <linux/virtio.h>
#include "flight.h"
#include "slow.h"

struct cordon_place cordon_place_of(struct cordon_call *call)
{
	struct cordon_place place = {.domain = call->domain, .call = call};

	if (!call->is_entry && call->frame) {
		place.pc = *(u64 *)call->frame;
		place.sp = call->frame + sizeof(u64);
	}
	return place;
}

static void silence_msi(struct pci_dev *dev, int capability, int flags_offset, u16 enable)
{
	u16 flags;

	if (!capability)
		return;
	pci_read_config_word(dev, capability + flags_offset, &flags);
	if (flags & enable)
		pci_write_config_word(dev, capability + flags_offset, flags & ~enable);
}

/* Config space takes a raw spinlock: right in any context.  No interrupt and no DMA come after this. */
static void silence_pci(void *context, u64 key)
{
	struct pci_dev *dev = (struct pci_dev *)key;
	u16 command;

	pci_read_config_word(dev, PCI_COMMAND, &command);
	pci_write_config_word(dev, PCI_COMMAND, (command & ~PCI_COMMAND_MASTER) | PCI_COMMAND_INTX_DISABLE);
	silence_msi(dev, dev->msi_cap, PCI_MSI_FLAGS, PCI_MSI_FLAGS_ENABLE);
	silence_msi(dev, dev->msix_cap, PCI_MSIX_FLAGS, PCI_MSIX_FLAGS_ENABLE);
}

/* Its reset may sleep; until then it reads and writes no memory. */
static void silence_virtio(void *context, u64 key)
{
	struct device *parent = ((struct virtio_device *)key)->dev.parent;
	struct pci_dev *dev;
	u16 command;

	if (!parent || !dev_is_pci(parent))
		return;
	dev = to_pci_dev(parent);
	pci_read_config_word(dev, PCI_COMMAND, &command);
	pci_write_config_word(dev, PCI_COMMAND, command & ~PCI_COMMAND_MASTER);
}

void cordon_mark_dead(struct cordon_domain *domain)
{
	if (cmpxchg(&domain->state, CORDON_ALIVE, CORDON_DEAD) != CORDON_ALIVE)
		return;
	cordon_rights_each_instance(domain->rights, "pci_dev_caps", silence_pci, NULL);
	cordon_rights_each_instance(domain->rights, "virtio_caps", silence_virtio, NULL);
	cordon_flight_end_soon(domain);
	cordon_restart_soon(domain);
}

/* What the kernel has linked in frames that will be gone: entries of wait queues, on the stacks of their waiters. */
static void undo_pins_of(struct cordon_domain *domain, u64 low, u64 high)
{
	const struct cordon_inverse *inverse;
	u64 arguments[6];

	while (cordon_rights_pop_pin_within(domain->rights, low, high, &inverse, arguments))
		if (inverse->undo)
			inverse->undo(arguments);
}

/*
 * Locks first, while interrupts are as the driver left them; then RCU, interrupts, bottom halves,
 * preemption, each with the kernel's own function, so that a reschedule that came meanwhile is not lost.
 */
void cordon_restore(struct cordon_call *record)
{
	struct cordon_domain *domain = record->domain;
	const struct cordon_inverse *inverse;
	u64 arguments[6];

	undo_pins_of(domain, (u64)record & ~(THREAD_SIZE - 1), (u64)record);
	/* Everything below the record on its stack; task and interrupt stacks are aligned to their size. */
	while (cordon_rights_pop_lock(domain->rights, (u64)record & ~(THREAD_SIZE - 1), (u64)record, &inverse,
				      arguments))
		if (inverse->undo)
			inverse->undo(arguments);
#ifdef CONFIG_PREEMPT_RCU
	while (rcu_preempt_depth() > (int)RECORD_RCU(record))
		rcu_read_unlock();
	while (rcu_preempt_depth() < (int)RECORD_RCU(record))
		rcu_read_lock();
#endif
	if ((record->flags & X86_EFLAGS_IF) && irqs_disabled())
		local_irq_enable();
	while ((preempt_count() & SOFTIRQ_MASK) > (record->preempt & SOFTIRQ_MASK)) {
		if (irqs_disabled())
			_local_bh_enable(); /* pending softirqs run when interrupts come back */
		else
			local_bh_enable();
	}
	while ((preempt_count() & SOFTIRQ_MASK) < (record->preempt & SOFTIRQ_MASK))
		local_bh_disable();
	while ((preempt_count() & PREEMPT_MASK) > (record->preempt & PREEMPT_MASK))
		preempt_enable();
	while ((preempt_count() & PREEMPT_MASK) < (record->preempt & PREEMPT_MASK))
		preempt_disable();
	if (!(record->flags & X86_EFLAGS_IF) && !irqs_disabled())
		local_irq_disable();
	while (current->pagefault_disabled > (int)RECORD_PAGEFAULT(record))
		pagefault_enable();
	/* Of a handler the interrupted task is none of its business. */
	if (!in_hardirq() && !in_serving_softirq() && RECORD_STATE(record) == TASK_RUNNING)
		__set_current_state(TASK_RUNNING);
}

struct cordon_call *cordon_record_of(const struct cordon_place *place)
{
	u64 slot;

	if (place->call && place->call->is_entry)
		return place->call;
	/* A tail jump out of the function the kernel called: its frame is gone already. */
	if (place->pc == (u64)cordon_entry_return)
		return (struct cordon_call *)place->sp;
	slot = cordon_code_walk(cordon_code_at(place->pc), place->pc, place->sp, THREAD_SIZE, NULL, 0, NULL);
	return slot ? (struct cordon_call *)(slot + sizeof(u64)) : NULL;
}

static void __noreturn leave_record(struct cordon_call *record)
{
	WRITE_ONCE(record->is_entry, 0);
	cordon_count(record->domain, left);
	cordon_unwind(record);
	BUG();
}

static void leave_probe(u64 record, u64 unused)
{
	cordon_undo_probe((struct cordon_call *)record);
	leave_record((struct cordon_call *)record);
}

void __noreturn cordon_leave(const struct cordon_place *place)
{
	struct cordon_call *record = cordon_record_of(place);
	struct cordon_domain *domain = place->domain;

	if (!record)
		panic("cordon: %s: no way back from %pS", domain->name, (void *)place->pc);
	cordon_restore(record);
	if (record->lends)
		cordon_rights_end(domain->rights, &cordon_lends_set, (u64)record,
				  record->contract ? record->contract->where : NULL);
	record->dead = 1;
	record->result = 0;
	if (record->contract && record->contract->fault)
		record->result = record->contract->fault(record);
	/* The stack may be nearly full down here. */
	if (cordon_is_failed_probe(record))
		cordon_call_at((u64)record, leave_probe, (u64)record, 0);
	leave_record(record);
}

void cordon_violation(const struct cordon_place *place, struct cordon_violation *violation, bool fatal)
{
	bool kill = fatal || READ_ONCE(place->domain->policy) == CORDON_KILL;

	if (READ_ONCE(place->domain->state) == CORDON_ALIVE || !kill)
		cordon_report(place, violation, kill);
	/* At takeover there is no entry to leave: whoever made the call looks at ->dead and refuses. */
	if (place->call && !place->call->frame) {
		place->call->dead = 1;
		return;
	}
	if (!kill)
		return;
	cordon_mark_dead(place->domain);
	cordon_leave(place);
}
