// SPDX-License-Identifier: GPL-2.0-only
/*
 * The pages of a domain's shadow: one byte for eight of memory, mapped one by one at the addresses
 * that span.c found.  The kernel's own helpers allocate and take init_mm.page_table_lock with
 * interrupts on, so this walker has its own pool and installs entries with cmpxchg.  Mapping: any
 * context but NMI.  Reservation and release: process context.
 */
#include <linux/gfp.h>
#include <linux/irq_work.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <linux/vmalloc.h>
#include <linux/workqueue.h>
#include <asm/tlbflush.h>
#include "cordon.h"
#include "span.h"

#define POOL_PAGES 1024
#define POOL_LOW   768

struct cordon_shadow {
	const struct cordon_span *span;
	atomic_long_t leaves;
	atomic_long_t tables;
};

static struct mm_struct *kernel_mm;

atomic_t cordon_shadow_in_use;

/* Zeroed pages for tables and leaves, linked through page->lru. */
static LIST_HEAD(pool);
static unsigned int pool_count;
static DEFINE_RAW_SPINLOCK(pool_lock);

static void refill(struct work_struct *work);
static DECLARE_WORK(refill_work, refill);

static void refill_soon(struct irq_work *work)
{
	schedule_work(&refill_work);
}
static DEFINE_IRQ_WORK(refill_irq, refill_soon);

static void give(struct page *page)
{
	unsigned long flags;

	raw_spin_lock_irqsave(&pool_lock, flags);
	list_add(&page->lru, &pool);
	pool_count++;
	raw_spin_unlock_irqrestore(&pool_lock, flags);
}

static struct page *take(void)
{
	struct page *page;
	unsigned long flags;
	bool low;

	raw_spin_lock_irqsave(&pool_lock, flags);
	page = list_first_entry_or_null(&pool, struct page, lru);
	if (page) {
		list_del(&page->lru);
		pool_count--;
	}
	low = pool_count < POOL_LOW;
	raw_spin_unlock_irqrestore(&pool_lock, flags);
	if (low)
		irq_work_queue(&refill_irq);
	/* A burst emptied the pool before the work ran: the allocator's own reserve is the last resort. */
	if (!page)
		page = alloc_page(GFP_ATOMIC | __GFP_ZERO | __GFP_NOWARN);
	return page;
}

static void refill(struct work_struct *work)
{
	while (READ_ONCE(pool_count) < POOL_PAGES) {
		struct page *page = alloc_page(GFP_KERNEL | __GFP_ZERO | __GFP_NOWARN);

		if (!page)
			return;
		give(page);
	}
}

static void drain(void)
{
	struct page *page, *next;

	list_for_each_entry_safe (page, next, &pool, lru)
		__free_page(page);
	INIT_LIST_HEAD(&pool);
	pool_count = 0;
}

/* The table that *@entry points to; one from the pool if there is none.  NULL: pool empty. */
static unsigned long *table_at(struct cordon_shadow *shadow, unsigned long *entry)
{
	unsigned long old = READ_ONCE(*entry);

	if (!old) {
		struct page *page = take();

		if (!page)
			return NULL;
		/* The page was zeroed before it got here; cmpxchg orders that before the link. */
		if (try_cmpxchg(entry, &old, __pa(page_address(page)) | _KERNPG_TABLE)) {
			atomic_long_inc(&shadow->tables);
			atomic_inc(&cordon_shadow_in_use);
			return page_address(page);
		}
		give(page);
	}
	return __va(old & PTE_PFN_MASK);
}

/* The slot of the leaf's entry for @address; NULL when a table is missing and @fill cannot help. */
static unsigned long *leaf_slot(struct cordon_shadow *shadow, unsigned long address, bool fill)
{
	static const u8 shifts[] = {48, P4D_SHIFT, PUD_SHIFT, PMD_SHIFT}; /* 4 levels: without the first */
	unsigned long *table = (unsigned long *)kernel_mm->pgd;
	unsigned int level;

	for (level = pgtable_l5_enabled() ? 0 : 1; level < ARRAY_SIZE(shifts); level++) {
		unsigned long *entry = table + ((address >> shifts[level]) & (PTRS_PER_PTE - 1));

		if (!fill && !READ_ONCE(*entry))
			return NULL;
		table = table_at(shadow, entry);
		if (!table)
			return NULL;
	}
	return table + pte_index(address);
}

static bool is_mapped(unsigned long address)
{
	unsigned long *slot = leaf_slot(NULL, address, false);

	return slot && READ_ONCE(*slot);
}

/* The bit of a leaf's entry that says: bits may be set in it (cordon_span_is_guarded()). */
#define GUARDED_BIT _PAGE_BIT_SOFTW1

bool cordon_port_shadow_is_mapped(void *owner, u64 address)
{
	struct cordon_shadow *shadow = ((struct cordon_domain *)owner)->shadow;

	return cordon_span_contains(shadow->span, address) && is_mapped(address);
}

/* Two processors that map pages which collide: each maps before it looks, so one of them sees the other. */
static bool vouch(unsigned long *slot, unsigned long address)
{
	unsigned long flags;
	bool guarded;

	local_irq_save(flags);
	guarded = cordon_span_is_guarded(address & PAGE_MASK, is_mapped);
	local_irq_restore(flags);
	if (guarded)
		set_bit(GUARDED_BIT, slot);
	return guarded;
}

bool cordon_port_shadow_map(void *owner, u64 address)
{
	struct cordon_shadow *shadow = ((struct cordon_domain *)owner)->shadow;
	unsigned long *slot, old = 0;
	struct page *page;

	if (!cordon_span_contains(shadow->span, address))
		return false;
	slot = leaf_slot(shadow, address, true);
	if (!slot)
		return false;
	if (test_bit(GUARDED_BIT, slot))
		return true;
	if (READ_ONCE(*slot))
		return vouch(slot, address);
	page = take();
	if (!page)
		return false;
	/* Not present to present: no other processor can have cached the entry. */
	if (try_cmpxchg(slot, &old, pte_val(mk_pte(page, PAGE_KERNEL)))) {
		atomic_long_inc(&shadow->leaves);
		atomic_inc(&cordon_shadow_in_use);
	} else {
		give(page);
	}
	return vouch(slot, address);
}

/* Shadow of so many pages for stacks, 32 KiB of them each; stores to the others' locals fault every time. */
#define STACK_LEAVES 128

/*
 * A store to a local through a pointer read shadow memory that is not mapped, and faulted.  With a page of zeros there
 * the next one only reads that no right is held.
 */
void cordon_shadow_cover_stack(struct cordon_domain *domain, u64 address)
{
	u64 shadow = cordon_rights_shadow_offset(domain->rights) + (address >> 3);

	if (READ_ONCE(domain->stack_leaves) < STACK_LEAVES && !cordon_port_shadow_is_mapped(domain, shadow) &&
	    cordon_port_shadow_map(domain, shadow))
		WRITE_ONCE(domain->stack_leaves, READ_ONCE(domain->stack_leaves) + 1);
}

u64 cordon_shadow_pages(const struct cordon_domain *domain)
{
	return domain->shadow ? atomic_long_read(&domain->shadow->leaves) : 0;
}

u64 cordon_shadow_tables(const struct cordon_domain *domain)
{
	return domain->shadow ? atomic_long_read(&domain->shadow->tables) : 0;
}

u64 cordon_port_shadow_reserve(void *owner)
{
	struct cordon_domain *domain = owner;
	struct cordon_shadow *shadow = kzalloc(sizeof(*shadow), GFP_KERNEL);

	if (!shadow)
		return 0;
	shadow->span = cordon_span_claim();
	if (!shadow->span) {
		kfree(shadow);
		return 0;
	}
	domain->shadow = shadow;
	return shadow->span->offset;
}

/*
 * Collects what hangs below *@entries for [@from, @to): leaves and tables alike, onto @freed.  Their
 * links are cleared; nobody maps any more.
 */
static void unlink_range(unsigned long *table, const u8 *shift, unsigned long from, unsigned long to, bool ours,
			 struct list_head *freed)
{
	unsigned long address, next, *entry;

	for (address = from; address < to; address = next) {
		entry = table + ((address >> *shift) & (PTRS_PER_PTE - 1));
		next = min((address | ((1UL << *shift) - 1)) + 1, to);
		if (!*entry)
			continue;
		if (*shift > PAGE_SHIFT)
			unlink_range(__va(*entry & PTE_PFN_MASK), shift + 1, address, next, true, freed);
		/* The top tables of vmalloc space are the kernel's, made at boot and shared by all. */
		if (ours) {
			list_add(&virt_to_page(__va(*entry & PTE_PFN_MASK))->lru, freed);
			WRITE_ONCE(*entry, 0);
		}
	}
}

static void flush_this_cpu(void *unused)
{
	__flush_tlb_all();
}

void cordon_port_shadow_release(void *owner)
{
	static const u8 shifts[] = {48, P4D_SHIFT, PUD_SHIFT, PMD_SHIFT, PAGE_SHIFT};
	struct cordon_domain *domain = owner;
	struct cordon_shadow *shadow = domain->shadow;
	struct page *page, *next;
	LIST_HEAD(freed);
	u32 i;

	if (!shadow)
		return;
	for (i = 0; i < shadow->span->count; i++)
		unlink_range((unsigned long *)kernel_mm->pgd, shifts + !pgtable_l5_enabled(),
			     shadow->span->images[i].start, shadow->span->images[i].end, false, &freed);
	on_each_cpu(flush_this_cpu, NULL, 1);
	list_for_each_entry_safe (page, next, &freed, lru) {
		__free_page(page);
		atomic_dec(&cordon_shadow_in_use);
	}
	cordon_span_release(shadow->span);
	domain->shadow = NULL;
	kfree(shadow);
}

int cordon_shadow_install(void)
{
	kernel_mm = (struct mm_struct *)cordon_lookup("init_mm");
	if (!kernel_mm) {
		pr_err("this kernel has no 'init_mm'; shadow memory cannot be mapped\n");
		return -ENOENT;
	}
	refill(NULL);
	return cordon_span_install();
}

void cordon_shadow_remove(void)
{
	irq_work_sync(&refill_irq);
	cancel_work_sync(&refill_work);
	drain();
}
