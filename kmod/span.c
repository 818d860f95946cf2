// SPDX-License-Identifier: GPL-2.0-only
/*
 * Where the domains' shadows lie.  A shadow of the whole kernel half takes half of vmalloc space, but
 * most of the half is never mapped, and a store to an address that is not mapped faults by itself.  So
 * one area is reserved for all domains; in it the images of what can be mapped are each domain's own,
 * and the images of holes, this area among them, may lie over one another and over other domains'
 * images (docs/notes/several-domains.md).  Process context.
 */
#include <linux/mm.h>
#include <linux/mutex.h>
#include <linux/vmalloc.h>
#include <asm/cpu_entry_area.h>
#include "cordon.h"
#include "span.h"

/* Where the kernel half begins, with 4 and with 5 levels of page tables. */
#define KERNEL_HALF (pgtable_l5_enabled() ? 0xff00000000000000UL : 0xffff800000000000UL)

/* What one entry of the highest table that is ours covers: no table is shared with other areas. */
#define UNIT (pgtable_l5_enabled() ? P4D_SIZE : PUD_SIZE)

/* Bytes of shadow of the kernel half, and the grain of the distances between two domains' spans. */
#define SPAN ((0UL - KERNEL_HALF) >> 3)
#define STEP (16 * UNIT)

/* Domains at once; address space may allow fewer. */
#define MOST_SLOTS 8

/* Of vmalloc space: how much from either end of what is left may be granted. */
#define VMALLOC_USED (16 * 8 * UNIT)

static unsigned long get_area;
static const unsigned long *most_pages;

static DEFINE_MUTEX(lock);
static struct cordon_span slots[MOST_SLOTS]; /* planned when the area is reserved */
static u32 slot_count;
static unsigned long used; /* bit by slot */
static struct vm_struct *area;
static struct cordon_range room; /* the usable part of the area, in whole units */

static bool is_in_room(unsigned long address)
{
	return address >= room.start && address < room.end;
}

static void add(struct cordon_span *span, unsigned long start, unsigned long end, bool granted)
{
	if (start < end)
		span->images[span->count++] = (struct cordon_range){
			ALIGN_DOWN((start >> 3) + span->offset, UNIT),
			ALIGN((end >> 3) + span->offset, UNIT),
			granted,
		};
}

/* A span at @start: the images of what can be mapped in the kernel half (Documentation/x86/x86_64/mm.rst). */
static void place(struct cordon_span *span, unsigned long start)
{
	unsigned long memory = ALIGN(*most_pages << PAGE_SHIFT, UNIT * 8), vmalloc_end = VMALLOC_END + 1;

	span->offset = start - (KERNEL_HALF >> 3);
	span->count = 0;
	/* The local descriptor tables, where page tables are isolated. */
	add(span, LDT_BASE_ADDR, LDT_END_ADDR, false);
	add(span, PAGE_OFFSET, PAGE_OFFSET + memory, true);
	/* vmalloc() goes upwards from the lowest hole, per-CPU memory downwards from the end. */
	add(span, VMALLOC_START, room.start, true);
	add(span, room.end, min(room.end + VMALLOC_USED, vmalloc_end), true);
	add(span, room.end + VMALLOC_USED, vmalloc_end - VMALLOC_USED, false);
	add(span, max(room.end, vmalloc_end - VMALLOC_USED), vmalloc_end, true);
	add(span, VMEMMAP_START, VMEMMAP_START + (memory >> PAGE_SHIFT) * sizeof(struct page), true);
	/* The processors' entry areas, espfix stacks, EFI; the kernel, modules, fixed mappings. */
	add(span, CPU_ENTRY_AREA_BASE, __START_KERNEL_map, false);
	add(span, __START_KERNEL_map, -1UL, true);
}

/* Whether there may be bits of @span in [start, end). */
static bool touches(const struct cordon_span *span, unsigned long start, unsigned long end)
{
	u32 i;

	for (i = 0; i < span->count; i++)
		if (span->images[i].granted && start < span->images[i].end && span->images[i].start < end)
			return true;
	return false;
}

/* What @a's checks look at for memory that can be mapped holds no bits of @b. */
static bool is_apart(const struct cordon_span *a, const struct cordon_span *b)
{
	u32 i;

	for (i = 0; i < a->count; i++)
		if (touches(b, a->images[i].start, a->images[i].end))
			return false;
	return true;
}

static bool fits(u32 slot)
{
	u32 i;

	for (i = 0; i < slot; i++)
		if (!is_apart(&slots[i], &slots[slot]) || !is_apart(&slots[slot], &slots[i]))
			return false;
	return true;
}

/* As many slots as go with one another; a randomised kernel has another layout at every boot. */
static void plan(void)
{
	unsigned long start;

	slot_count = 0;
	for (start = room.start; start + SPAN <= room.end && slot_count < MOST_SLOTS; start += STEP) {
		place(&slots[slot_count], start);
		if (fits(slot_count))
			slot_count++;
	}
}

/* Room for several: vmalloc space but for an eighth of it.  Where that is not free, for one. */
static int reserve(void)
{
	unsigned long size = ALIGN_DOWN((VMALLOC_END - VMALLOC_START) / 8 * 7, UNIT);

	area = (struct vm_struct *)cordon_call(get_area, size, VM_MAP, _RET_IP_);
	if (!area) {
		size = SPAN + 2 * UNIT;
		area = (struct vm_struct *)cordon_call(get_area, size, VM_MAP, _RET_IP_);
	}
	if (!area)
		return -ENOSPC;
	room.start = ALIGN((unsigned long)area->addr, UNIT);
	room.end = ALIGN_DOWN((unsigned long)area->addr + size, UNIT);
	plan();
	return 0;
}

const struct cordon_span *cordon_span_claim(void)
{
	const struct cordon_span *span = NULL;
	u32 slot;

	mutex_lock(&lock);
	if (area || !reserve()) {
		slot = find_first_zero_bit(&used, slot_count);
		if (slot < slot_count) {
			set_bit(slot, &used);
			span = &slots[slot];
		}
	}
	mutex_unlock(&lock);
	return span;
}

void cordon_span_release(const struct cordon_span *span)
{
	mutex_lock(&lock);
	clear_bit(span - slots, &used);
	if (!used) {
		free_vm_area(area);
		area = NULL;
	}
	mutex_unlock(&lock);
}

/*
 * The shadows are mapped memory too, in the area, whose image is a hole's.  No check may find a bit where
 * it looks for the right to store to one, or a domain could widen its own rights.
 */
bool cordon_span_is_guarded(unsigned long page, bool (*is_mapped)(unsigned long address))
{
	unsigned long address;
	u32 i;

	for (i = 0; i < slot_count; i++) {
		if (!test_bit(i, &used))
			continue;
		/* Where domain i looks for the right to store to this page. */
		address = (page >> 3) + slots[i].offset;
		if (is_in_room(address) && is_mapped(address))
			return false;
		/* What domain i may store to for bits in this page. */
		for (address = (page - slots[i].offset) << 3; address < ((page + PAGE_SIZE - slots[i].offset) << 3);
		     address += PAGE_SIZE)
			if (is_in_room(address) && is_mapped(address))
				return false;
	}
	return true;
}

int cordon_span_install(void)
{
	get_area = cordon_lookup("get_vm_area_caller");
	most_pages = (const unsigned long *)cordon_lookup("max_possible_pfn");
	if (get_area && most_pages)
		return 0;
	pr_err("this kernel has no '%s'; shadow memory cannot be reserved\n",
	       get_area ? "max_possible_pfn" : "get_vm_area_caller");
	return -ENOENT;
}
