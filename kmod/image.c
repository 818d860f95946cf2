// SPDX-License-Identifier: GPL-2.0-only
/*
 * A module's image read from the section table its load was finished with: sections, functions,
 * bugs; and the lookups in them.  Reading: process context, at COMING.  Lookups: any context.
 */
#include <linux/bug.h>
#include <linux/slab.h>
#include <linux/sort.h>
#include <linux/vmalloc.h>
#include "cordon.h"
#include "image.h"

struct section_rule {
	const char *name; /* a trailing '*' matches any rest */
	u8 use;
};

/* Every section a module may have, and why it is treated so.  An unknown one refuses the load. */
static const struct section_rule section_rules[] = {
	{".text", CORDON_USE_CODE},
	{".text.*", CORDON_USE_CODE},
	{".init.text", CORDON_USE_CODE},
	{".exit.text", CORDON_USE_CODE},
	{".noinstr.text", CORDON_USE_CODE},
	{".sched.text", CORDON_USE_CODE},
	{".ref.text", CORDON_USE_CODE},
	{".altinstr_aux", CORDON_USE_CODE},
	/* Copied over .text before COMING; never run in place. */
	{".altinstr_replacement", CORDON_USE_READ},
	/* Trampolines that the kernel rewrites; direct calls into them were made inline before COMING. */
	{".static_call.text", CORDON_USE_KERNEL},

	{".data", CORDON_USE_WRITE},
	{".bss", CORDON_USE_WRITE},
	{".data.once", CORDON_USE_WRITE},
	{".data..once", CORDON_USE_WRITE},
	{".data..do_once", CORDON_USE_WRITE},
	{".data..read_mostly", CORDON_USE_WRITE},
	{".data..cacheline_aligned", CORDON_USE_WRITE},
	{".ref.data", CORDON_USE_WRITE},
	{".init.data", CORDON_USE_WRITE},
	{".exit.data", CORDON_USE_WRITE},
	{".data..percpu", CORDON_USE_PERCPU},

	/* Writable memory, but for the kernel to write: a store of the driver there is a violation. */
	{".gnu.linkonce.this_module", CORDON_USE_KERNEL},
	{"__jump_table", CORDON_USE_KERNEL},
	{"__bug_table", CORDON_USE_KERNEL},
	{"__dyndbg", CORDON_USE_KERNEL},
	{"__dyndbg_classes", CORDON_USE_KERNEL},
	{"__patchable_function_entries", CORDON_USE_KERNEL},
	{".static_call_sites", CORDON_USE_KERNEL},
	/* Trace events, which the kernel is not told of. */
	{"__tracepoints", CORDON_USE_KERNEL},
	{"_ftrace_events", CORDON_USE_KERNEL},
	{"_ftrace_eval_map", CORDON_USE_KERNEL},
	{"__bpf_raw_tp_map", CORDON_USE_KERNEL},
	{".data..ro_after_init", CORDON_USE_KERNEL},

	/* Read only to everybody, or used up by the loader. */
	{".rodata", CORDON_USE_READ},
	{".rodata.*", CORDON_USE_READ},
	{".init.rodata", CORDON_USE_READ},
	{".note.*", CORDON_USE_READ},
	{".modinfo", CORDON_USE_READ},
	{".orc_unwind", CORDON_USE_READ},
	{".orc_unwind_ip", CORDON_USE_READ},
	{".orc_header", CORDON_USE_READ},
	{".return_sites", CORDON_USE_READ},
	{".retpoline_sites", CORDON_USE_READ},
	{".call_sites", CORDON_USE_READ},
	{".ibt_endbr_seal", CORDON_USE_READ},
	{".smp_locks", CORDON_USE_READ},
	{".altinstructions", CORDON_USE_READ},
	{".parainstructions", CORDON_USE_READ},
	{".BTF_ids", CORDON_USE_READ},
	{"__versions", CORDON_USE_READ},
	{"__mcount_loc", CORDON_USE_READ},
	{"__ex_table", CORDON_USE_READ},
	{"__param", CORDON_USE_READ},
	{"__tracepoints_ptrs", CORDON_USE_READ},
	{"__tracepoints_strings", CORDON_USE_READ},
	{"__ksymtab*", CORDON_USE_READ},
	{"__kcrctab*", CORDON_USE_READ},
	/* The loader keeps the symbol table and its strings in the init part. */
	{".symtab", CORDON_USE_READ},
	{".strtab", CORDON_USE_READ},
};

static u8 section_use(const char *name)
{
	u32 i;

	for (i = 0; i < ARRAY_SIZE(section_rules); i++) {
		const char *rule = section_rules[i].name;
		size_t length = strlen(rule);

		if (rule[length - 1] == '*' ? !strncmp(name, rule, length - 1) : !strcmp(name, rule))
			return section_rules[i].use;
	}
	return 0;
}

static int read_sections(struct cordon_tenant *tenant, const struct cordon_load *load)
{
	struct cordon_image_data *data = tenant->image;
	const char *strings = (void *)load->header + load->sections[load->header->e_shstrndx].sh_offset;
	u32 count = load->header->e_shnum, i, unknown = 0;

	data->sections = kvcalloc(count, sizeof(*data->sections), GFP_KERNEL);
	data->uses = kvcalloc(count, 1, GFP_KERNEL);
	if (!data->sections || !data->uses)
		return -ENOMEM;
	for (i = 1; i < count; i++) {
		const Elf64_Shdr *header = &load->sections[i];
		const char *name = strings + header->sh_name;
		struct cordon_section *section = &data->sections[data->image.section_count];
		u8 use;

		if (!(header->sh_flags & SHF_ALLOC) || !header->sh_size)
			continue;
		use = section_use(name);
		if (!use) {
			pr_err("%s: section '%s' is not understood\n", tenant->name, name);
			unknown++;
			continue;
		}
		section->name = kstrdup(name, GFP_KERNEL);
		if (!section->name)
			return -ENOMEM;
		section->address = header->sh_addr;
		section->size = header->sh_size;
		if (use == CORDON_USE_CODE)
			section->flags |= CORDON_SECTION_EXECUTABLE;
		if (use == CORDON_USE_WRITE)
			section->flags |= CORDON_SECTION_WRITABLE;
		if (!strncmp(name, ".init", 5))
			section->flags |= CORDON_SECTION_INIT;
		data->uses[data->image.section_count++] = use;
	}
	if (unknown) {
		pr_err("%s: refused: what such a section announces to the kernel would bypass the isolation\n",
		       tenant->name);
		return -EACCES;
	}
	data->image.sections = data->sections;
	return 0;
}

const struct cordon_section *cordon_image_section(const struct cordon_image_data *data, u64 address, u32 flags)
{
	u64 i;

	for (i = 0; i < data->image.section_count; i++) {
		const struct cordon_section *section = &data->sections[i];

		if ((section->flags & flags) == flags && address - section->address < section->size)
			return section;
	}
	return NULL;
}

/* init_module and cleanup_module are aliases; the driver's own name says more. */
static int by_address(const void *a, const void *b)
{
	const struct cordon_symbol *one = a, *other = b;
	bool alias, other_alias;

	if (one->address != other->address)
		return one->address < other->address ? -1 : 1;
	alias = !strcmp(one->name, "init_module") || !strcmp(one->name, "cleanup_module");
	other_alias = !strcmp(other->name, "init_module") || !strcmp(other->name, "cleanup_module");
	if (alias != other_alias)
		return alias - other_alias;
	return strcmp(one->name, other->name);
}

static int read_functions(struct cordon_tenant *tenant, const struct cordon_load *load)
{
	struct cordon_image_data *data = tenant->image;
	const Elf64_Shdr *table = NULL;
	const Elf64_Sym *symbols;
	u32 i, count, kept = 0;

	for (i = 1; i < load->header->e_shnum; i++)
		if (load->sections[i].sh_type == SHT_SYMTAB)
			table = &load->sections[i];
	if (!table)
		return -ENOEXEC;
	symbols = (void *)table->sh_addr;
	count = table->sh_size / sizeof(*symbols);
	data->names = kmemdup((void *)load->sections[table->sh_link].sh_addr, load->sections[table->sh_link].sh_size,
			      GFP_KERNEL);
	data->symbols = kvcalloc(count, sizeof(*data->symbols), GFP_KERNEL);
	if (!data->names || !data->symbols)
		return -ENOMEM;
	for (i = 1; i < count; i++) {
		const char *name = data->names + symbols[i].st_name;

		if (ELF64_ST_TYPE(symbols[i].st_info) != STT_FUNC || symbols[i].st_shndx == SHN_UNDEF ||
		    !strncmp(name, "__pfx_", 6) ||
		    !cordon_image_section(data, symbols[i].st_value, CORDON_SECTION_EXECUTABLE))
			continue;
		data->symbols[kept++] = (struct cordon_symbol){name, symbols[i].st_value, symbols[i].st_size};
	}
	sort(data->symbols, kept, sizeof(*data->symbols), by_address, NULL);
	for (i = count = 0; i < kept; i++)
		if (!count || data->symbols[i].address != data->symbols[count - 1].address)
			data->symbols[count++] = data->symbols[i];

	tenant->functions = kvcalloc(count, sizeof(*tenant->functions), GFP_KERNEL);
	data->image.functions = kvcalloc(count, sizeof(*data->image.functions), GFP_KERNEL);
	if (!tenant->functions || !data->image.functions)
		return -ENOMEM;
	for (i = 0; i < count; i++) {
		tenant->functions[i].domain = tenant->domain;
		tenant->functions[i].address = data->symbols[i].address;
		tenant->functions[i].name = data->symbols[i].name;
		tenant->functions[i].size = data->symbols[i].size;
		tenant->functions[i].init = !!cordon_image_section(data, data->symbols[i].address, CORDON_SECTION_INIT);
		data->image.functions[i].address = data->symbols[i].address;
		data->image.functions[i].descriptor = &tenant->functions[i];
	}
	tenant->function_count = count;
	data->image.symbols = data->symbols;
	data->image.symbol_count = count;
	return 0;
}

static int bug_order(const void *a, const void *b)
{
	const struct cordon_bug *one = a, *other = b;

	return one->address < other->address ? -1 : one->address > other->address;
}

static int read_bugs(struct cordon_tenant *tenant)
{
	struct cordon_image_data *data = tenant->image;
	u32 i, count = tenant->module->num_bugs;

	data->bugs = kvcalloc(count + 1, sizeof(*data->bugs), GFP_KERNEL);
	if (!data->bugs)
		return -ENOMEM;
	for (i = 0; i < count; i++) {
		const struct bug_entry *bug = &tenant->module->bug_table[i];

		data->bugs[i].address = (u64)&bug->bug_addr_disp + bug->bug_addr_disp;
		data->bugs[i].warning = bug->flags & BUGFLAG_WARNING;
	}
	sort(data->bugs, count, sizeof(*data->bugs), bug_order, NULL);
	tenant->bugs = data->image.bugs = data->bugs;
	tenant->bug_count = data->image.bug_count = count;
	return 0;
}

int cordon_image_read(struct cordon_tenant *tenant, const struct cordon_load *load)
{
	int error;

	tenant->image = kzalloc(sizeof(*tenant->image), GFP_KERNEL);
	if (!tenant->image)
		return -ENOMEM;
	tenant->image->image.name = tenant->name;
	error = read_sections(tenant, load);
	if (!error)
		error = read_functions(tenant, load);
	if (!error)
		error = read_bugs(tenant);
	if (!error)
		error = cordon_sites_read(tenant);
	if (!error)
		error = cordon_fixups_read(tenant);
	return error;
}

void cordon_image_free(struct cordon_tenant *tenant)
{
	struct cordon_image_data *data = tenant->image;
	u64 i;

	if (!data)
		return;
	for (i = 0; i < data->image.section_count; i++)
		kfree(data->sections[i].name);
	kvfree(data->sections);
	kvfree(data->uses);
	kvfree(data->symbols);
	kvfree(data->targets);
	kvfree(data->percpu);
	kvfree(data->bugs);
	kvfree(data->image.sites);
	kvfree(data->image.fixups);
	kvfree(data->fixup_kinds);
	kvfree(data->image.functions);
	kvfree(tenant->functions);
	kvfree(tenant->imports);
	kfree(data->names);
	kfree(data);
	tenant->image = NULL;
}

struct cordon_function_descriptor *cordon_tenant_function_around(struct cordon_tenant *tenant, u64 address)
{
	u32 low = 0, high = tenant->function_count;

	while (low < high) {
		u32 middle = (low + high) / 2;

		if (tenant->functions[middle].address <= address)
			low = middle + 1;
		else
			high = middle;
	}
	if (!low || address - tenant->functions[low - 1].address >= max_t(u64, tenant->functions[low - 1].size, 1))
		return NULL;
	/* Where its init was, another module of the domain may be. */
	if (tenant->functions[low - 1].init && tenant->domain->is_shared && READ_ONCE(tenant->is_live))
		return NULL;
	return &tenant->functions[low - 1];
}

struct cordon_import *cordon_tenant_import(struct cordon_tenant *tenant, u64 address)
{
	u32 low = 0, high = tenant->import_count;

	while (low < high) {
		u32 middle = (low + high) / 2;

		if (tenant->imports[middle].address < address)
			low = middle + 1;
		else
			high = middle;
	}
	return low < tenant->import_count && tenant->imports[low].address == address ? &tenant->imports[low] : NULL;
}

struct cordon_import *cordon_tenant_import_named(struct cordon_tenant *tenant, const char *name)
{
	u32 i;

	for (i = 0; i < tenant->import_count; i++)
		if (!strcmp(tenant->imports[i].name, name))
			return &tenant->imports[i];
	return NULL;
}

const struct cordon_contract *cordon_callback_contract(const char *name)
{
	u32 low = 0, high = cordon_callback_count;

	while (low < high) {
		u32 middle = (low + high) / 2;
		int order = strcmp(cordon_callbacks[middle]->name, name);

		if (!order)
			return cordon_callbacks[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}
