// SPDX-License-Identifier: GPL-2.0-only
/*
 * A module's imports: which contract each has, and what the translator may do with it.  Process
 * context, at COMING, when the loader has put the resolved addresses into the symbol table.
 */
#include <linux/slab.h>
#include <linux/sort.h>
#include "cordon.h"
#include "image.h"

static const char *const registers[] = {
	"rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
};

/* Calls that never come back: no instruction need follow them. */
static const char *const noreturns[] = {
	"__stack_chk_fail",
	"panic",
	"do_exit",
	"make_task_dead",
	"kthread_exit",
	"kthread_complete_and_exit",
	"__module_put_and_kthread_exit",
	"fortify_panic",
	"__fortify_panic",
};

/* Where the kernel's mitigations may have sent a module's returns; apply_returns() ran before COMING. */
static const char *const return_thunks[] = {
	"__x86_return_thunk",	   "retbleed_return_thunk", "srso_return_thunk",
	"srso_alias_return_thunk", "its_return_thunk",	    "call_depth_return_thunk",
};

static const struct cordon_contract *find_contract(const char *name)
{
	u32 low = 0, high = cordon_import_count;

	while (low < high) {
		u32 middle = (low + high) / 2;
		int order = strcmp(cordon_imports[middle]->name, name);

		if (!order)
			return cordon_imports[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

static bool is_noreturn(const char *name)
{
	u32 i;

	for (i = 0; i < ARRAY_SIZE(noreturns); i++)
		if (!strcmp(noreturns[i], name))
			return true;
	return false;
}

static void add_target(struct cordon_image_data *data, const char *name, u64 address, void *import, u32 kind, u32 reg)
{
	data->targets[data->image.target_count++] = (struct cordon_target){name, address, import, kind, reg};
}

/* What the compiler and the kernel's text patching need; no function a driver could misuse. */
static bool add_support(struct cordon_image_data *data, const char *name, u64 address)
{
	static const char indirect[] = "__x86_indirect_thunk_";
	u32 i;

	if (!strcmp(name, "__fentry__")) {
		add_target(data, name, address, NULL, CORDON_TARGET_FENTRY, 0);
		return true;
	}
	if (!strcmp(name, "__x86_return_thunk"))
		return true; /* with the others, by add_thunks() */
	if (strncmp(name, indirect, strlen(indirect)))
		return false;
	for (i = 0; i < ARRAY_SIZE(registers); i++) {
		if (strcmp(registers[i], name + strlen(indirect)))
			continue;
		add_target(data, name, address, NULL, CORDON_TARGET_INDIRECT_THUNK, i);
		return true;
	}
	return false;
}

static void add_thunks(struct cordon_tenant *tenant)
{
	struct cordon_image_data *data = tenant->image;
	u32 i;

	for (i = 0; i < ARRAY_SIZE(return_thunks); i++) {
		unsigned long address = cordon_lookup(return_thunks[i]);

		if (address)
			add_target(data, return_thunks[i], address, NULL, CORDON_TARGET_RETURN_THUNK, 0);
	}
	/* A tracer that is on has its calls at ftrace's sites already: they are dropped like __fentry__. */
	for (i = 0; i < tenant->module->num_ftrace_callsites; i++) {
		const u8 *site = (u8 *)tenant->module->ftrace_callsites[i];
		u64 address;
		u64 k;

		if (*site != 0xe8)
			continue;
		address = (u64)site + 5 + *(s32 *)(site + 1);
		for (k = 0; k < data->image.target_count; k++)
			if (data->targets[k].address == address)
				break;
		if (k == data->image.target_count && k < 4096)
			add_target(data, "ftrace", address, NULL, CORDON_TARGET_FENTRY, 0);
	}
}

static u32 count_percpu(const struct cordon_tenant *tenant)
{
	u32 i, total = 0;

	for (i = 0; i < tenant->import_count; i++) {
		const struct cordon_contract *contract = tenant->imports[i].contract;

		if (contract->class == CORDON_CLASS_PERCPU)
			total += contract->fields ? contract->fields->run_count : 1;
	}
	return total;
}

static void add_percpu(struct cordon_image_data *data, const struct cordon_import *import)
{
	const struct cordon_fields *fields = import->contract->fields;
	u32 i;

	if (!fields)
		data->percpu[data->image.percpu_count++] = (struct cordon_percpu){
			import->name, import->address, import->contract->size, import->contract->writable};
	for (i = 0; fields && i < fields->run_count; i++)
		data->percpu[data->image.percpu_count++] = (struct cordon_percpu){
			import->name, import->address + fields->runs[i].offset, fields->runs[i].size, true};
}

static void classify(struct cordon_tenant *tenant, struct cordon_import *import)
{
	struct cordon_image_data *data = tenant->image;
	u32 kind = is_noreturn(import->name) ? CORDON_TARGET_NORETURN : CORDON_TARGET_WRAPPER;

	switch (import->class) {
	case CORDON_CLASS_WRAPPER:
	case CORDON_CLASS_LEAF:
	case CORDON_CLASS_VIOLATION:
		add_target(data, import->name, import->address, import, kind, 0);
		break;
	case CORDON_CLASS_DIRECT:
		add_target(data, import->name, import->address, import, CORDON_TARGET_DIRECT, 0);
		break;
	case CORDON_CLASS_PERCPU:
		add_percpu(data, import);
		break;
	case CORDON_CLASS_SUPPORT:
		add_support(data, import->name, import->address);
		break;
	case CORDON_CLASS_VALUE:
		/* Stored by address; a direct call of it has no contract. */
		add_target(data, import->name, import->address, import, CORDON_TARGET_REFUSED, 0);
		break;
	default:
		break; /* data, static keys and static calls are no targets */
	}
}

/* Undoing calls what modules export at the address it has for this module, which keeps the other loaded. */
static void bind_late(struct cordon_tenant *tenant)
{
	const struct cordon_late *late;

	for (late = cordon_lates; late->name; late++) {
		struct cordon_import *import = cordon_tenant_import_named(tenant, late->name);

		if (import)
			WRITE_ONCE(*late->address, import->address);
	}
}

static int target_order(const void *a, const void *b)
{
	const struct cordon_target *one = a, *other = b;

	return one->address < other->address ? -1 : one->address > other->address;
}

static int import_order(const void *a, const void *b)
{
	const struct cordon_import *one = a, *other = b;

	return one->address < other->address ? -1 : one->address > other->address;
}

static const struct cordon_contract support_contract;
static const struct cordon_clause support_clause = {
	.contract = "support",
	.file = "kmod/classify.c",
	.text = "compiler support",
	.line = 1,
};
static const struct cordon_contract support_contract = {
	.name = "support",
	.class = CORDON_CLASS_SUPPORT,
	.where = &support_clause,
};

static bool is_support(const char *name)
{
	return !strcmp(name, "__fentry__") || !strcmp(name, "__x86_return_thunk") ||
	       !strncmp(name, "__x86_indirect_thunk_", 21);
}

/* Of another of the domain's modules: its functions are called, its data are the domain's. */
static bool add_own(struct cordon_tenant *tenant, const char *name, u64 address)
{
	struct cordon_function_descriptor *function = cordon_find_function(tenant->domain, address);

	if (function && function->fragment) {
		add_target(tenant->image, name, address, NULL, CORDON_TARGET_DOMAIN, 0);
		tenant->image->targets[tenant->image->image.target_count - 1].fragment = function->fragment;
	}
	return function || !cordon_code_of_text(tenant->domain, address);
}

static void say_missing(const struct cordon_tenant *tenant, const char *name, u64 address)
{
	struct cordon_domain *other;

	rcu_read_lock();
	other = cordon_domain_of_text(address);
	if (other)
		pr_err("%s: no contract for '%s' of %s: name both modules together, as in isolate=%s+%s\n",
		       tenant->name, name, other->name, other->name, tenant->name);
	else
		pr_err("%s: no contract for '%s'\n", tenant->name, name);
	rcu_read_unlock();
}

static int read_imports(struct cordon_tenant *tenant, const Elf64_Sym *symbols, u32 count)
{
	struct cordon_image_data *data = tenant->image;
	u32 i, missing = 0, total = 0;

	for (i = 1; i < count; i++) {
		const char *name = data->names + symbols[i].st_name;
		struct cordon_import *import = &tenant->imports[tenant->import_count];

		if (symbols[i].st_shndx != SHN_UNDEF || !*name)
			continue;
		if (cordon_is_own(tenant->domain, symbols[i].st_value) && add_own(tenant, name, symbols[i].st_value))
			continue;
		total++;
		import->contract = find_contract(name);
		if (is_support(name))
			import->contract = &support_contract;
		/* An audit is for finding out what contracts to write: what can be called or read, may be. */
		if (!import->contract && tenant->domain->policy == CORDON_AUDIT)
			import->contract = cordon_audit_contract(tenant->domain, name, symbols[i].st_value);
		if (!import->contract) {
			say_missing(tenant, name, symbols[i].st_value);
			missing++;
			continue;
		}
		if (!symbols[i].st_value && import->contract->class != CORDON_CLASS_PERCPU)
			continue; /* weak, and not there */
		import->address = symbols[i].st_value;
		import->class = import->contract->class;
		import->domain = tenant->domain;
		import->name = name;
		tenant->import_count++;
	}
	if (!missing)
		return 0;
	pr_err("%s: refused: %u of %u imports have no contract; give them one in specs/ ('wrapgen coverage %s.ko' "
	       "lists them), generate and build again\n",
	       tenant->name, missing, total, tenant->name);
	return -EACCES;
}

int cordon_classify_imports(struct cordon_tenant *tenant, const struct cordon_load *load)
{
	struct cordon_image_data *data = tenant->image;
	const Elf64_Shdr *table = NULL;
	u32 i, count, targets;
	int error;

	for (i = 1; i < load->header->e_shnum; i++)
		if (load->sections[i].sh_type == SHT_SYMTAB)
			table = &load->sections[i];
	if (!table)
		return -ENOEXEC;
	count = table->sh_size / sizeof(Elf64_Sym);
	targets = count + ARRAY_SIZE(return_thunks) + tenant->module->num_ftrace_callsites;
	tenant->imports = kvcalloc(count, sizeof(*tenant->imports), GFP_KERNEL);
	data->targets = kvcalloc(targets, sizeof(*data->targets), GFP_KERNEL);
	if (!tenant->imports || !data->targets)
		return -ENOMEM;
	error = read_imports(tenant, (void *)table->sh_addr, count);
	if (error)
		return error;
	data->percpu = kvcalloc(count_percpu(tenant) + 1, sizeof(*data->percpu), GFP_KERNEL);
	if (!data->percpu)
		return -ENOMEM;
	sort(tenant->imports, tenant->import_count, sizeof(*tenant->imports), import_order, NULL);
	for (i = 0; i < tenant->import_count; i++)
		classify(tenant, &tenant->imports[i]);
	bind_late(tenant);
	add_thunks(tenant);
	sort(data->targets, data->image.target_count, sizeof(*data->targets), target_order, NULL);
	data->image.targets = data->targets;
	data->image.percpu = data->percpu;
	return 0;
}
