// SPDX-License-Identifier: GPL-2.0-only
/*
 * A driver that does not come back.  Each processor looks twice a second at what it interrupted: an entry that has
 * kept the processor for cordon_patience seconds is a loop, and ends like any other violation, at the instruction
 * where it is.  When the driver is in a function of the kernel at that moment, the domain is marked dead, and the
 * entry is left where that function returns.  A processor that takes no interrupts is looked at in an NMI that
 * another one sends.  The looks are in hardirq or NMI context; nothing here sleeps.
 */
#include <linux/hrtimer.h>
#include <linux/moduleparam.h>
#include <linux/percpu.h>
#include <linux/rculist.h>
#include <linux/smp.h>
#include <linux/timekeeping.h>
#include <linux/uaccess.h>
#include <asm/apic.h>
#include <asm/irq_regs.h>
#include <asm/nmi.h>
#include "slow.h"
#include "watch.h"

#define PERIOD_MS 500

static uint cordon_patience = 10;
module_param_named(patience, cordon_patience, uint, 0644);
MODULE_PARM_DESC(patience,
		 "seconds a driver may keep a processor without calling the kernel (default 10; 0: for ever)");

/* What a stack tells about the driver on it. */
struct sighting {
	struct cordon_domain *domain; /* NULL: no driver */
	u64 outermost, innermost;     /* records of entries */
	u64 pc, sp;		      /* where the driver is, or where what it called returns to */
};

struct watch {
	struct hrtimer timer;
	u64 beat; /* ktime of the last look; read by the other processors */
	/* What the last look saw, and since when it sees the same. */
	u64 record, stamp, since;
	u64 exits;     /* of the domain on this processor, when it first saw it */
	bool expected; /* an NMI was sent to this processor */
	/* Left by the NMI for a processor that can report. */
	struct sighting stuck;
	bool is_stuck;
};

static DEFINE_PER_CPU(struct watch, watches);
static struct apic **apic_pointer;

static u64 patience(void)
{
	return (u64)READ_ONCE(cordon_patience) * NSEC_PER_SEC;
}

static bool read_word(u64 *word, u64 address)
{
	return !copy_from_kernel_nofault(word, (void *)address, sizeof(*word));
}

static bool is_function_of(const struct cordon_domain *domain, const void *descriptor)
{
	const struct cordon_tenant *tenant;
	u32 i;

	cordon_each_tenant (domain, tenant, i)
		if (descriptor >= (void *)tenant->functions &&
		    descriptor < (void *)(tenant->functions + tenant->function_count))
			return true;
	return false;
}

/* A record that its own thread has not left: entries clear their stamp when they end. */
static struct cordon_domain *live_record(u64 record)
{
	struct cordon_domain *domain;
	struct cordon_call copy;

	if (copy_from_kernel_nofault(&copy, (void *)record, sizeof(copy)) || !copy.is_entry)
		return NULL;
	list_for_each_entry_rcu (domain, &cordon_domains, list)
		if (domain == copy.domain && is_function_of(domain, copy.origin))
			return domain;
	return NULL;
}

/* Entries by the return address that each leaves below its record; the driver's place by the first that is in the
 * cache. */
static struct sighting look_at_stack(u64 sp)
{
	struct sighting seen = {};
	u64 at, word, pc = 0, pc_sp = 0;

	for (at = ALIGN(sp, sizeof(u64)); at < sp + THREAD_SIZE && read_word(&word, at); at += sizeof(u64)) {
		struct cordon_domain *domain;

		if (!pc && cordon_is_cache(word)) {
			pc = word;
			pc_sp = at + sizeof(u64);
		}
		if (word != (u64)cordon_entry_return)
			continue;
		domain = live_record(at + sizeof(u64));
		if (!domain)
			continue;
		if (!seen.domain) {
			seen.innermost = at + sizeof(u64);
			seen.pc = pc;
			seen.sp = pc_sp;
		}
		seen.outermost = at + sizeof(u64);
		seen.domain = domain;
	}
	return seen;
}

/*
 * The way back from an NMI is a second copy of the frame, right behind pt_regs ("iret" in asm_exc_nmi, entry_64.S): the
 * first is for NMIs that nest.
 */
static bool land_from_nmi(struct pt_regs *regs)
{
	u64 *frame = (u64 *)(regs + 1);

	if (frame[0] != regs->ip || frame[1] != regs->cs || frame[3] != regs->sp)
		return false;
	frame[2] = regs->flags & ~(X86_EFLAGS_DF | X86_EFLAGS_AC);
	frame[0] = (unsigned long)cordon_trap_land;
	return true;
}

/* The interrupted driver goes on at the landing of traps, with its innermost entry as the address. */
static void send_to_landing(struct pt_regs *regs, u64 innermost)
{
	if (in_nmi() && !land_from_nmi(regs))
		return;
	regs->di = regs->ip;
	regs->si = CORDON_TRAP_LOOP;
	regs->dx = innermost;
	regs->cx = regs->sp;
	regs->flags &= ~(X86_EFLAGS_DF | X86_EFLAGS_AC);
	regs->ip = (unsigned long)cordon_trap_land;
}

/* In a function of the kernel: the report now, the end at the driver's next crossing. */
static void condemn(const struct sighting *seen)
{
	struct cordon_place place = {
		.domain = seen->domain,
		.call = (struct cordon_call *)seen->innermost,
		.pc = seen->pc,
		.sp = seen->sp,
	};
	struct cordon_violation violation = {.kind = CORDON_VIOLATION_LOOP, .size = READ_ONCE(cordon_patience)};

	if (READ_ONCE(seen->domain->state) != CORDON_ALIVE)
		return;
	cordon_report(&place, &violation, true);
	cordon_mark_dead(seen->domain);
}

/* Nanoseconds for which this processor has been seen in the same entry. */
static u64 stay(struct watch *watch, const struct cordon_domain *domain, u64 record, bool is_own, u64 now)
{
	u64 stamp = READ_ONCE(((struct cordon_call *)record)->is_entry);
	bool calls = __this_cpu_read(domain->counters->exits) != watch->exits;

	/* One long call into the kernel is the kernel's time, and nothing of ours could end it. */
	if (watch->record != record || watch->stamp != stamp || (!is_own && !calls)) {
		watch->record = record;
		watch->stamp = stamp;
		watch->since = now;
		watch->exits = __this_cpu_read(domain->counters->exits);
	}
	return now - watch->since;
}

/*
 * A driver that goes on calling the kernel may be waiting for slow hardware, on an emulated or busy machine for long;
 * one that calls nobody computes nothing that takes seconds.
 */
static u64 limit_for(struct watch *watch, const struct cordon_domain *domain)
{
	u64 limit = patience();

	/* Who is dead already is waited for no longer. */
	if (READ_ONCE(domain->state) != CORDON_ALIVE)
		return min_t(u64, limit, NSEC_PER_SEC);
	if (__this_cpu_read(domain->counters->exits) == watch->exits)
		return limit;
	return in_serving_softirq() || hardirq_count() > HARDIRQ_OFFSET || in_nmi() ? 2 * limit : 6 * limit;
}

static void look(struct watch *watch, struct pt_regs *regs, u64 now)
{
	struct sighting seen = {};

	if (regs && !user_mode(regs))
		seen = look_at_stack(regs->sp);
	if (!seen.domain || !patience()) {
		watch->record = 0;
		return;
	}
	if (stay(watch, seen.domain, seen.outermost, cordon_is_cache(regs->ip) || within_module(regs->ip, THIS_MODULE),
		 now) < limit_for(watch, seen.domain))
		return;
	if (cordon_is_cache(regs->ip)) {
		send_to_landing(regs, seen.innermost);
	} else if (!in_nmi()) {
		condemn(&seen);
	} else if (!watch->is_stuck) {
		watch->stuck = seen;
		smp_store_release(&watch->is_stuck, true); /* pairs with look_at_others() */
	}
}

/* Processors that have not looked for long take no interrupts. */
static void look_at_others(u64 now)
{
	struct watch *other;
	int cpu;

	for_each_online_cpu(cpu)
	{
		other = per_cpu_ptr(&watches, cpu);
		if (cpu == smp_processor_id() || !READ_ONCE(other->beat))
			continue;
		/* Its record is live as long as it stands there. */
		if (smp_load_acquire(&other->is_stuck)) {
			if (live_record(other->stuck.innermost) == other->stuck.domain)
				condemn(&other->stuck);
			WRITE_ONCE(other->is_stuck, false);
		}
		if (!patience() || !apic_pointer || now < READ_ONCE(other->beat) + 4 * PERIOD_MS * NSEC_PER_MSEC)
			continue;
		WRITE_ONCE(other->expected, true);
		(*apic_pointer)->send_IPI(cpu, NMI_VECTOR);
	}
}

static enum hrtimer_restart tick(struct hrtimer *timer)
{
	struct watch *watch = container_of(timer, struct watch, timer);
	u64 now = ktime_get_mono_fast_ns();

	WRITE_ONCE(watch->beat, now);
	if (!list_empty(&cordon_domains)) {
		look(watch, get_irq_regs(), now);
		look_at_others(now);
	}
	hrtimer_forward_now(timer, ms_to_ktime(PERIOD_MS));
	return HRTIMER_RESTART;
}

static int on_nmi(unsigned int type, struct pt_regs *regs)
{
	struct watch *watch = this_cpu_ptr(&watches);

	if (!READ_ONCE(watch->expected))
		return NMI_DONE;
	WRITE_ONCE(watch->expected, false);
	look(watch, regs, ktime_get_mono_fast_ns());
	return NMI_HANDLED;
}

static void start(void *unused)
{
	struct watch *watch = this_cpu_ptr(&watches);

	hrtimer_init(&watch->timer, CLOCK_MONOTONIC, HRTIMER_MODE_REL_PINNED_HARD);
	watch->timer.function = tick;
	hrtimer_start(&watch->timer, ms_to_ktime(PERIOD_MS), HRTIMER_MODE_REL_PINNED_HARD);
}

void cordon_watch_install(void)
{
	apic_pointer = (struct apic **)cordon_lookup("apic");
	if (register_nmi_handler(NMI_LOCAL, on_nmi, 0, "cordon"))
		apic_pointer = NULL;
	on_each_cpu(start, NULL, true);
}

void cordon_watch_remove(void)
{
	int cpu;

	for_each_possible_cpu (cpu)
		/* Started, whether it has ticked yet or not. */
		if (per_cpu_ptr(&watches, cpu)->timer.function)
			hrtimer_cancel(&per_cpu_ptr(&watches, cpu)->timer);
	unregister_nmi_handler(NMI_LOCAL, "cordon");
}
