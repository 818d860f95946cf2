// SPDX-License-Identifier: GPL-2.0-only
/*
 * Memory that is executed: windows of the code cache and who owns them, and the module's own text,
 * where entry jumps and int3 replace what was translated.  Written through writable aliases only.
 * Process context, but for the lookups, which work anywhere, NMI included.
 */
#include <linux/bitmap.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <linux/smp.h>
#include <linux/vmalloc.h>
#include <asm/sync_core.h>
#include "cordon.h"
#include "image.h"

#define UNIT	     (64 * 1024UL)
#define CACHE_SIZE   (16 * 1024 * 1024UL)
#define UNITS	     (CACHE_SIZE / UNIT)
#define INT3	     0xcc
#define FTRACE_BYTES 5
#define JUMP_BYTES   5

/* Weak, so that modpost bears with them: cache.S joins when Kbuild is done (tools/build-kmod.sh). */
extern char cordon_cache_start[] __weak;
extern char cordon_cache_end[] __weak;

static struct cordon_tenant *owners[UNITS];
static DECLARE_BITMAP(claimed, UNITS);
static DEFINE_MUTEX(claim_lock);

bool cordon_is_cache(u64 pc)
{
	return pc - (u64)cordon_cache_start < CACHE_SIZE;
}

struct cordon_tenant *cordon_tenant_of_cache_pc(u64 pc)
{
	return cordon_is_cache(pc) ? READ_ONCE(owners[(pc - (u64)cordon_cache_start) / UNIT]) : NULL;
}

struct cordon_domain *cordon_domain_of_cache_pc(u64 pc)
{
	struct cordon_tenant *tenant = cordon_tenant_of_cache_pc(pc);

	return tenant ? tenant->domain : NULL;
}

cordon_code *cordon_code_at(u64 pc)
{
	struct cordon_tenant *tenant = cordon_tenant_of_cache_pc(pc);

	return tenant ? tenant->code : NULL;
}

int cordon_cache_claim(struct cordon_tenant *tenant, u64 size)
{
	u32 count = DIV_ROUND_UP(size, UNIT), i;
	unsigned long first;

	mutex_lock(&claim_lock);
	first = bitmap_find_next_zero_area(claimed, UNITS, 0, count, 0);
	if (first < UNITS)
		bitmap_set(claimed, first, count);
	mutex_unlock(&claim_lock);
	if (first >= UNITS) {
		pr_err("%s: refused: %llu bytes of code cache are not left\n", tenant->name, size);
		return -ENOSPC;
	}
	tenant->cache = (u64)cordon_cache_start + first * UNIT;
	tenant->cache_size = count * UNIT;
	for (i = 0; i < count; i++)
		WRITE_ONCE(owners[first + i], tenant);
	return 0;
}

/* A writable view of [address, address + size); the bytes before the page boundary count. */
static u8 *map_alias(u64 address, u64 size)
{
	u64 first = address & PAGE_MASK;
	u32 count = (PAGE_ALIGN(address + size) - first) >> PAGE_SHIFT, i;
	struct page **pages = kvcalloc(count, sizeof(*pages), GFP_KERNEL);
	u8 *alias = NULL;

	if (!pages)
		return NULL;
	for (i = 0; i < count; i++) {
		pages[i] = vmalloc_to_page((void *)(first + i * PAGE_SIZE));
		if (!pages[i])
			goto out;
	}
	alias = vmap(pages, count, VM_MAP, PAGE_KERNEL);
out:
	kvfree(pages);
	return alias ? alias + (address - first) : NULL;
}

static void unmap_alias(u8 *alias)
{
	if (alias)
		vunmap((void *)((u64)alias & PAGE_MASK));
}

int cordon_cache_open(struct cordon_tenant *tenant)
{
	tenant->cache_alias = map_alias(tenant->cache, tenant->cache_size);
	if (!tenant->cache_alias)
		return -ENOMEM;
	memset(tenant->cache_alias, INT3, tenant->cache_size);
	return 0;
}

void cordon_cache_close(struct cordon_tenant *tenant)
{
	unmap_alias(tenant->cache_alias);
	tenant->cache_alias = NULL;
}

void cordon_cache_release(struct cordon_tenant *tenant)
{
	u32 first = (tenant->cache - (u64)cordon_cache_start) / UNIT, count = tenant->cache_size / UNIT, i;

	if (!tenant->cache)
		return;
	for (i = 0; i < count; i++)
		WRITE_ONCE(owners[first + i], NULL);
	synchronize_rcu();
	mutex_lock(&claim_lock);
	bitmap_clear(claimed, first, count);
	mutex_unlock(&claim_lock);
	tenant->cache = 0;
}

static void serialise_this_cpu(void *unused)
{
	sync_core();
}

/* Code written through an alias is not seen by self-modifying-code detection: SDM volume 3, 8.1.3. */
void cordon_text_serialise(void)
{
	on_each_cpu(serialise_this_cpu, NULL, 1);
}

int cordon_text_stop(struct cordon_tenant *tenant)
{
	u8 *alias = map_alias(tenant->cache, tenant->cache_size);

	if (!alias)
		return -ENOMEM;
	memset(alias, INT3, tenant->cache_size);
	unmap_alias(alias);
	cordon_text_serialise();
	return 0;
}

static bool is_ftrace_site(const struct module *module, u64 address)
{
	u32 i;

	for (i = 0; i < module->num_ftrace_callsites; i++)
		if (module->ftrace_callsites[i] == address)
			return true;
	return false;
}

/* ENDBR64, or what a kernel with IBT seals it to. */
static u32 endbr_length(u64 address)
{
	static const u8 endbr[] = {0xf3, 0x0f, 0x1e, 0xfa}, sealed[] = {0x66, 0x0f, 0x1f, 0x00};

	return !memcmp((void *)address, endbr, 4) || !memcmp((void *)address, sealed, 4) ? 4 : 0;
}

/* Room up to the next function: the padding between two functions may be used. */
static u64 room(const struct cordon_tenant *tenant, u32 index, const struct cordon_section *section)
{
	u64 start = tenant->functions[index].address, end = section->address + section->size;

	if (index + 1 < tenant->function_count && tenant->functions[index + 1].address < end)
		end = tenant->functions[index + 1].address;
	return end - start;
}

/* Where each entry's jump goes, found before anything is overwritten. */
static void place_jumps(struct cordon_tenant *tenant)
{
	u32 i;

	for (i = 0; i < tenant->function_count; i++) {
		struct cordon_function_descriptor *function = &tenant->functions[i];
		const struct cordon_section *section =
			cordon_image_section(tenant->image, function->address, CORDON_SECTION_EXECUTABLE);
		u64 at = function->address + endbr_length(function->address);

		if (!function->entry_stub || !section)
			continue;
		if (is_ftrace_site(tenant->module, at))
			at += FTRACE_BYTES;
		if (at + JUMP_BYTES - function->address <= room(tenant, i, section))
			function->patch = at;
		else
			pr_info("%s: '%s' is too short for a jump; it is entered by int3\n", tenant->name,
				function->name);
	}
}

/* Behind a section and before the next, or the page's end, lies executable memory that is nobody's. */
static u64 padding_end(const struct cordon_tenant *tenant, u64 end)
{
	u64 limit = PAGE_ALIGN(end), i;

	for (i = 0; i < tenant->image->image.section_count; i++) {
		const struct cordon_section *section = &tenant->image->sections[i];

		if (section->size && section->address >= end && section->address < limit)
			limit = section->address;
	}
	return limit;
}

static int fill_section(struct cordon_tenant *tenant, const struct cordon_section *section)
{
	u64 start = section->address, end = start + section->size, size = padding_end(tenant, end) - start;
	u8 *alias = map_alias(start, size);
	u8 *filled = kvmalloc(size, GFP_KERNEL);
	u32 i;

	if (!alias || !filled) {
		kvfree(filled);
		unmap_alias(alias);
		return -ENOMEM;
	}
	memset(filled, INT3, size);
	for (i = 0; i < tenant->module->num_ftrace_callsites; i++) {
		u64 site = tenant->module->ftrace_callsites[i];

		if (site >= start && site + FTRACE_BYTES <= end)
			memcpy(filled + (site - start), (void *)site, FTRACE_BYTES);
	}
	for (i = 0; i < tenant->function_count; i++) {
		const struct cordon_function_descriptor *function = &tenant->functions[i];
		s32 distance = function->entry_stub - (function->patch + JUMP_BYTES);

		if (function->address < start || function->address >= end)
			continue;
		/* What the kernel may reach indirectly keeps its landing. */
		if (endbr_length(function->address))
			memcpy(filled + (function->address - start), (void *)function->address, 4);
		if (!function->patch)
			continue;
		filled[function->patch - start] = 0xe9;
		memcpy(filled + (function->patch + 1 - start), &distance, sizeof(distance));
	}
	memcpy(alias, filled, size);
	kvfree(filled);
	unmap_alias(alias);
	return 0;
}

int cordon_text_patch(struct cordon_tenant *tenant)
{
	u64 i;
	int error = 0;

	place_jumps(tenant);
	for (i = 0; i < tenant->image->image.section_count && !error; i++)
		if (tenant->image->uses[i] == CORDON_USE_CODE)
			error = fill_section(tenant, &tenant->image->sections[i]);
	cordon_text_serialise();
	return error;
}

u64 cordon_entry_stub_for(u64 ip)
{
	struct cordon_domain *domain = cordon_domain_of_text(ip);
	struct cordon_function_descriptor *function = domain ? cordon_function_around(domain, ip) : NULL;

	if (!function || function->patch || ip - function->address > 4 + FTRACE_BYTES)
		return 0;
	return function->entry_stub;
}
