// SPDX-License-Identifier: GPL-2.0-only
/*
 * What a dead driver leaves with the kernel is taken back: inverses of live pins, newest first, then the
 * memory it allocated.  Process context, while the module's text is still there: the inverses call back
 * into it and hear what each contract's __faults says.
 */
#include <linux/delay.h>
#include <linux/pci.h>
#include <linux/sched.h>
#include <soundness.h>
#include "flight.h"
#include "quarantine.h"
#include "slow.h"

/*
 * A timer that ran before the call that started it returned was pinned too late, and its memory may be somebody else's:
 * what is no longer the driver's to write, or in no tree, needs no end.
 */
static bool is_timer_over(struct cordon_domain *domain, struct hrtimer *timer)
{
	return !cordon_rights_can_write(domain->rights, (u64)timer, sizeof(*timer)) || !hrtimer_is_sound(timer) ||
	       !hrtimer_active(timer);
}

/* free_netdev() ends what netif_napi_add() began, and the instance went with it. */
static bool is_over(struct cordon_domain *domain, const struct cordon_inverse *inverse, const u64 *arguments)
{
	static const struct cordon_set napi_caps = {.name = "napi_caps"};

	if (!strcmp(inverse->name, "hrtimer_cancel"))
		return is_timer_over(domain, (struct hrtimer *)arguments[0]);
	return !strcmp(inverse->name, "__netif_napi_del") &&
	       !cordon_rights_has_instance(domain->rights, &napi_caps, arguments[0]);
}

/* A living driver that goes has ended what it began; if not, the kernel would call into freed text: it counts as dead.
 */
static void left_behind(struct cordon_domain *domain, const struct cordon_inverse *inverse)
{
	pr_err("%s: gone without a call of '%s': made for it\n", domain->name, inverse->name);
	cordon_mark_dead(domain);
}

/* Memory whose release needs more than its address is given back by the pin's inverse: the right goes with it. */
static void end_memory(struct cordon_domain *domain, const struct cordon_inverse *inverse, const u64 *arguments)
{
	static const struct cordon_release release = {.name = "dma_free_attrs"};
	struct cordon_grant memory = {.right = CORDON_ALLOC, .address = arguments[2]};

	if (!strcmp(inverse->name, release.name))
		cordon_rights_lose(domain->rights, &memory, &release, NULL);
}

/* flight.c looks at disks that the driver has: not at one that goes. */
static void end_disk(struct cordon_domain *domain, const struct cordon_inverse *inverse, const u64 *arguments)
{
	static const struct cordon_set set = {.name = "gendisk_caps"};

	if (!strcmp(inverse->name, "put_disk"))
		cordon_rights_close(domain->rights, &set, arguments[0], NULL);
}

/* An interrupt, a timer or a sleeper may be inside still; what waits for the driver has been told by the inverses. */
static bool wait_until_empty(struct cordon_domain *domain)
{
	unsigned long end = jiffies + 10 * HZ;

	while (cordon_counted(domain, offsetof(struct cordon_counters, entries)) !=
	       cordon_counted(domain, offsetof(struct cordon_counters, left))) {
		if (time_after(jiffies, end)) {
			pr_warn("%s: some thread has not left the driver for ten seconds\n", domain->name);
			return false;
		}
		msleep(20);
	}
	return true;
}

/* False when the pin has no inverse that can be called. */
static bool undo_pin(struct cordon_domain *domain, struct cordon_quarantine *quarantine,
		     const struct cordon_inverse *inverse, const u64 *arguments, u32 *undone)
{
	if (is_over(domain, inverse, arguments))
		return true;
	if (!inverse->undo) {
		pr_info("%s: left alone: what '%s' would end, at 0x%llx\n", domain->name, inverse->name, arguments[0]);
		return false;
	}
	end_memory(domain, inverse, arguments);
	end_disk(domain, inverse, arguments);
	if (cordon_quarantine_pin(quarantine, inverse, arguments))
		return true;
	inverse->undo(arguments);
	++*undone;
	cond_resched();
	return true;
}

void cordon_undo_within(struct cordon_domain *domain, u64 low, u64 high)
{
	const struct cordon_inverse *inverse;
	u64 arguments[6];

	while (cordon_rights_pop_pin_within(domain->rights, low, high, &inverse, arguments))
		if (inverse->undo && !is_over(domain, inverse, arguments))
			inverse->undo(arguments);
}

/* Answers how many pins have no inverse that can be called. */
static u32 undo_pins(struct cordon_domain *domain, struct cordon_quarantine *quarantine, u32 *undone)
{
	bool was_alive = READ_ONCE(domain->state) == CORDON_ALIVE;
	const struct cordon_inverse *inverse;
	u64 arguments[6], number;
	u32 kept = 0;

	while (cordon_rights_pop_pin_made(domain->rights, 0, 0, U64_MAX, &inverse, arguments, &number)) {
		WRITE_ONCE(domain->undoing, number);
		if (was_alive && inverse->undo && !is_over(domain, inverse, arguments))
			left_behind(domain, inverse);
		kept += !undo_pin(domain, quarantine, inverse, arguments, undone);
	}
	return kept;
}

/* Dead probes end what they began themselves, and clean-up comes after them: whoever is first. */
static DEFINE_SPINLOCK(undo_lock);

static void begin_undo(struct cordon_domain *domain)
{
	bool is_first;

	do {
		spin_lock_irq(&undo_lock);
		is_first = !domain->probes_undone;
		if (is_first)
			domain->undoing = U64_MAX;
		spin_unlock_irq(&undo_lock);
		if (!is_first)
			msleep(20);
	} while (!is_first);
}

static bool begin_undo_probe(struct cordon_domain *domain)
{
	bool is_first;

	spin_lock_irq(&undo_lock);
	is_first = !domain->undoing;
	domain->probes_undone += is_first;
	spin_unlock_irq(&undo_lock);
	return is_first;
}

bool cordon_is_failed_probe(const struct cordon_call *record)
{
	const char *dot = record->contract ? strrchr(record->contract->name, '.') : NULL;

	return dot && !strcmp(dot, ".probe") && (s32)record->result < 0 && preemptible();
}

void cordon_undo_probe(struct cordon_call *record)
{
	u64 made = RECORD_PINS(record), low = (u64)record & ~(THREAD_SIZE - 1), arguments[6], number;
	struct cordon_domain *domain = record->domain;
	struct cordon_quarantine *quarantine;
	const struct cordon_inverse *inverse;
	u32 undone = 0;

	if (!begin_undo_probe(domain)) {
		while (READ_ONCE(domain->undoing) > made)
			msleep(20);
		return;
	}
	cordon_flight_end(domain);
	quarantine = cordon_quarantine_begin(domain);
	while (cordon_rights_pop_pin_made(domain->rights, made, low, (u64)record, &inverse, arguments, &number))
		undo_pin(domain, quarantine, inverse, arguments, &undone);
	/* The driver core holds the device's lock: it cannot be reset now. */
	cordon_quarantine_end(quarantine, false);
	spin_lock_irq(&undo_lock);
	domain->probes_undone--;
	spin_unlock_irq(&undo_lock);
	if (undone)
		pr_info("%s: %s failed: %u calls undone\n", domain->name, record->contract->name, undone);
}

/* Answers how many were freed. */
static u32 free_memory(struct cordon_domain *domain, struct cordon_quarantine *quarantine)
{
	const struct cordon_release *release;
	u32 freed = 0;
	u64 address;

	while (cordon_rights_pop_alloc(domain->rights, &address, &release)) {
		if (cordon_quarantine_memory(quarantine, release, address))
			continue;
		release->undo((void *)address);
		freed++;
	}
	return freed;
}

bool cordon_domain_undo(struct cordon_domain *domain)
{
	struct cordon_quarantine *quarantine = cordon_quarantine_begin(domain);
	struct cordon_rights_statistics left;
	u32 undone = 0, freed = 0, kept, waiting;
	bool is_empty;

	begin_undo(domain);
	if (READ_ONCE(domain->state) != CORDON_ALIVE)
		cordon_flight_end(domain);
	kept = undo_pins(domain, quarantine, &undone);
	WRITE_ONCE(domain->undoing, 0);
	is_empty = wait_until_empty(domain);
	if (READ_ONCE(domain->state) != CORDON_ALIVE)
		freed = free_memory(domain, quarantine);
	if (READ_ONCE(domain->state) != CORDON_ALIVE && is_empty)
		cordon_pages_release(domain);
	waiting = cordon_quarantine_end(quarantine, true);
	if (READ_ONCE(domain->state) == CORDON_ALIVE)
		return is_empty && !kept;
	cordon_rights_statistics(domain->rights, &left);
	pr_info("%s: cleaned up: %u calls undone, %u allocations freed, %llu allocations and %u pins left alone\n",
		domain->name, undone, freed, left.live[CORDON_ALLOC], kept);
	if (waiting)
		pr_info("%s: %u pieces of memory wait until its device is begun anew: it may write to them\n",
			domain->name, waiting);
	return is_empty && !kept && !left.live[CORDON_ALLOC];
}

void cordon_tenant_undo(struct cordon_tenant *tenant)
{
	struct cordon_domain *domain = tenant->domain;
	const struct cordon_inverse *inverse;
	u64 arguments[6];

	while (READ_ONCE(domain->state) == CORDON_ALIVE &&
	       cordon_rights_pop_pin_by(domain->rights, tenant->serial, &inverse, arguments)) {
		if (is_over(domain, inverse, arguments))
			continue;
		left_behind(domain, inverse);
		end_memory(domain, inverse, arguments);
		if (inverse->undo)
			inverse->undo(arguments);
	}
	if (READ_ONCE(domain->state) == CORDON_ALIVE || domain->is_undone)
		return;
	domain->is_undone = true;
	cordon_domain_undo(domain);
}
