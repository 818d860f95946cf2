// SPDX-License-Identifier: GPL-2.0-only
/*
 * The drivers' own exception tables, as translated.  The kernel looks a faulting address up in the table of
 * the module that contains it, which for the code cache is cordon.ko: so the entries of all domains stand in
 * ours, and user accesses fault pages in, wait for locks and end in their fixups as in a native driver.
 * Changes: process context.  Lookups: any.
 */
#include <linux/bitfield.h>
#include <linux/extable.h>
#include <linux/rcupdate.h>
#include <linux/slab.h>
#include <linux/sort.h>
#include <asm/extable.h>
#include <asm/trapnr.h>
#include "cordon.h"
#include "image.h"

/* Of all domains at once, and cordon.ko's own. */
#define LIMIT 2048

/* The kernel reads one while the other is written; what is behind the entries sorts behind all addresses. */
static struct exception_table_entry tables[2][LIMIT];
static u32 current_table;
/* As the loader gave them to us; kept when the first domain needs a table. */
static bool published;
static const struct exception_table_entry *own; /* NULL: none */
static u32 own_count;

static u64 instruction_of(const struct exception_table_entry *entry)
{
	return (u64)&entry->insn + entry->insn;
}

static u64 target_of(const struct exception_table_entry *entry)
{
	return (u64)&entry->fixup + entry->fixup;
}

/*
 * Kinds whose handler does no more than go on at the fixup and set a register of the driver's: of the others
 * some restore processor state, and one moves rsp.
 */
static bool is_known(u32 data)
{
	switch (FIELD_GET(EX_DATA_TYPE_MASK, data)) {
	case EX_TYPE_DEFAULT:
	case EX_TYPE_FAULT:
	case EX_TYPE_UACCESS:
	case EX_TYPE_UCOPY_LEN:
	case EX_TYPE_ZEROPAD:
		return true;
	case EX_TYPE_IMM_REG:
		return FIELD_GET(EX_DATA_REG_MASK, data) != 4; /* rsp */
	default:
		return false;
	}
}

int cordon_fixups_read(struct cordon_tenant *tenant)
{
	struct cordon_image *image = &tenant->image->image;
	const struct module *module = tenant->module;
	u32 *kinds, i;

	image->fixups = kvcalloc(module->num_exentries + 1, sizeof(*image->fixups), GFP_KERNEL);
	kinds = kvcalloc(module->num_exentries + 1, sizeof(*kinds), GFP_KERNEL);
	tenant->image->fixup_kinds = kinds;
	if (!image->fixups || !kinds)
		return -ENOMEM;
	for (i = 0; i < module->num_exentries; i++) {
		const struct exception_table_entry *entry = &module->extable[i];

		kinds[i] = entry->data;
		image->fixups[i].code = instruction_of(entry);
		image->fixups[i].target = is_known(entry->data) ? target_of(entry) : 0;
	}
	image->fixup_count = module->num_exentries;
	return 0;
}

static void set(struct exception_table_entry *entry, u64 instruction, u64 target, u32 data)
{
	entry->insn = instruction - (u64)&entry->insn;
	entry->fixup = target - (u64)&entry->fixup;
	entry->data = data;
}

static int by_instruction(const void *a, const void *b)
{
	u64 one = instruction_of(a), other = instruction_of(b);

	return one < other ? -1 : one > other;
}

/* The entries are relative to where they stand. */
static void swap_entries(void *a, void *b, int size)
{
	struct exception_table_entry *one = a, *other = b, kept = *one;
	u64 instruction = instruction_of(one), target = target_of(one);

	set(one, instruction_of(other), target_of(other), other->data);
	set(other, instruction, target, kept.data);
}

/* What the translated text of @tenant covers; entries of code that nothing reaches have no place there. */
static u32 used(const struct cordon_tenant *tenant)
{
	const struct cordon_image *image = &tenant->image->image;
	u32 count = 0, i;

	for (i = 0; i < image->fixup_count; i++)
		count += !!image->fixups[i].cache_code;
	return count;
}

/* Appends them at @table[@count], which has room; the new count. */
static u32 append(struct exception_table_entry *table, u32 count, const struct cordon_tenant *tenant)
{
	const struct cordon_image *image = &tenant->image->image;
	u32 i;

	for (i = 0; i < image->fixup_count; i++)
		if (image->fixups[i].cache_code)
			set(&table[count++], image->fixups[i].cache_code, image->fixups[i].cache_target,
			    tenant->image->fixup_kinds[i]);
	return count;
}

/* Appends those of all tenants of all domains; counts them only, when there is no @table. */
static u32 append_all(struct exception_table_entry *table, u32 count)
{
	struct cordon_domain *domain;
	struct cordon_tenant *tenant;
	u32 i;

	list_for_each_entry (domain, &cordon_domains, list)
		cordon_each_tenant (domain, tenant, i)
			count = table ? append(table, count, tenant) : count + used(tenant);
	return count;
}

/* A table of cordon.ko's own entries, those of all domains in the list, and of @with. */
static int publish(const struct cordon_tenant *with)
{
	struct exception_table_entry *table = tables[!current_table];
	u32 count = 0, i;

	if (!published) {
		own = THIS_MODULE->extable;
		own_count = THIS_MODULE->num_exentries;
	}
	mutex_lock(&cordon_domains_lock);
	count = append_all(NULL, own_count + (with ? used(with) : 0));
	if (count > LIMIT) {
		mutex_unlock(&cordon_domains_lock);
		return -ENOSPC;
	}
	/* Whoever found an entry in this table, when it was the kernel's, has used it. */
	synchronize_rcu_tasks();
	for (i = count = 0; i < own_count; i++)
		set(&table[count++], instruction_of(&own[i]), target_of(&own[i]), own[i].data);
	count = append_all(table, count);
	if (with)
		count = append(table, count, with);
	sort(table, count, sizeof(*table), by_instruction, swap_entries);
	for (; count < LIMIT; count++)
		set(&table[count], U64_MAX, U64_MAX, EX_TYPE_DEFAULT);
	/* Both tables have the same length, so a search sees one or the other. */
	smp_store_release(&THIS_MODULE->extable, table);
	WRITE_ONCE(THIS_MODULE->num_exentries, LIMIT);
	WRITE_ONCE(published, true);
	current_table = !current_table;
	mutex_unlock(&cordon_domains_lock);
	return 0;
}

int cordon_fixups_publish(struct cordon_tenant *tenant)
{
	u32 count = used(tenant);
	int error = count ? publish(tenant) : 0;

	if (error)
		pr_err("%s: refused: its exception table has %u entries, more than there is room for\n", tenant->name,
		       count);
	return error;
}

void cordon_fixups_withdraw(struct cordon_tenant *tenant)
{
	if (tenant->image && used(tenant))
		publish(NULL);
}

/* By no function of the kernel's: the hooks call this while a tracer may be about. */
bool notrace cordon_fixup_covers(u64 pc, u64 trap)
{
	const struct exception_table_entry *table = smp_load_acquire(&THIS_MODULE->extable);
	u32 low = 0, high = READ_ONCE(THIS_MODULE->num_exentries);

	if (!READ_ONCE(published))
		return false;
	while (low < high) {
		u32 middle = (low + high) / 2;

		if (instruction_of(&table[middle]) < pc)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == LIMIT || instruction_of(&table[low]) != pc)
		return false;
	/* Its handler takes page faults only, and says so by failing. */
	return FIELD_GET(EX_DATA_TYPE_MASK, table[low].data) != EX_TYPE_ZEROPAD || trap == X86_TRAP_PF;
}
