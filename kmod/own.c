// SPDX-License-Identifier: GPL-2.0-only
/*
 * What a module holds from its load on, before any call: its own data, what its imports give by being
 * imported, and the entries that no call announces.  Process context.
 */
#include "cordon.h"
#include "image.h"

static const struct cordon_clause own_data = {
	.contract = "module",
	.file = "kmod/own.c",
	.text = "write(the module's own data)",
	.line = __LINE__,
};
static const struct cordon_clause init_over = {
	.contract = "module",
	.file = "kmod/own.c",
	.text = "revokes(write(init data))",
	.line = __LINE__,
};
static const struct cordon_clause gone = {
	.contract = "module",
	.file = "kmod/own.c",
	.text = "revokes(everything in the module)",
	.line = __LINE__,
};

static int grant_write(struct cordon_tenant *tenant, u64 address, u64 size)
{
	struct cordon_grant grant = {
		.right = CORDON_WRITE,
		.address = address,
		.size = size,
		.clause = &own_data,
	};

	return cordon_rights_gain(tenant->domain->rights, &grant) == CORDON_HELD ? 0 : -ENOMEM;
}

int cordon_grant_own_data(struct cordon_tenant *tenant)
{
	struct cordon_image_data *data = tenant->image;
	int error = 0, cpu;
	u64 i;

	/* Of the init part nothing is left when a driver begins anew. */
	for (i = 0; i < data->image.section_count && !error; i++)
		if (data->uses[i] == CORDON_USE_WRITE && data->sections[i].size)
			error = grant_write(tenant, data->sections[i].address, data->sections[i].size);
	if (tenant->module->percpu_size)
		for_each_possible_cpu (cpu)
			error = error
					?: grant_write(tenant, (u64)per_cpu_ptr(tenant->module->percpu, cpu),
						       tenant->module->percpu_size);
	return error;
}

int cordon_attach_imports(struct cordon_tenant *tenant)
{
	u32 i;

	for (i = 0; i < tenant->import_count; i++) {
		struct cordon_import *import = &tenant->imports[i];
		struct cordon_call call = {
			.args = {import->address},
			.domain = tenant->domain,
			.contract = import->contract,
			.origin = import,
			.is_entry = 1,
		};

		if (import->contract->attach)
			import->contract->attach(&call);
		if (call.dead) {
			pr_err("%s: refused: what '%s' gives cannot be given\n", tenant->name, import->name);
			return -ENOMEM;
		}
	}
	return 0;
}

static void bind(struct cordon_tenant *tenant, void *function, const char *contract)
{
	const struct cordon_contract *found = cordon_callback_contract(contract);

	if (found && function == tenant->module->init)
		found = cordon_restart_watch_init(tenant->domain, found);
	if (function && found && cordon_find_function(tenant->domain, (u64)function))
		cordon_bind(tenant->domain, (u64)function, found);
}

/* Entries that no call announces: init, exit and the module's own parameter operations. */
void cordon_bind_announced(struct cordon_tenant *tenant)
{
	struct module *module = tenant->module;
	u32 i;

	bind(tenant, module->init, "module.init");
#ifdef CONFIG_MODULE_UNLOAD
	bind(tenant, module->exit, "module.exit");
#endif
	for (i = 0; i < module->num_kp; i++) {
		const struct kernel_param_ops *ops = module->kp[i].ops;

		if (!ops || !within_module((unsigned long)ops, module))
			continue;
		bind(tenant, ops->set, "kernel_param_ops.set");
		bind(tenant, ops->get, "kernel_param_ops.get");
		bind(tenant, ops->free, "kernel_param_ops.free");
	}
}

void cordon_revoke_init_data(struct cordon_tenant *tenant)
{
	struct cordon_image *image = &tenant->image->image;
	u64 i;

	for (i = 0; i < image->section_count; i++) {
		struct cordon_grant grant = {
			.right = CORDON_WRITE,
			.address = image->sections[i].address,
			.size = image->sections[i].size,
		};

		if (!(image->sections[i].flags & CORDON_SECTION_INIT))
			continue;
		if (image->sections[i].flags & CORDON_SECTION_WRITABLE)
			cordon_rights_lose(tenant->domain->rights, &grant, NULL, &init_over);
		/* The memory is somebody else's soon. */
		tenant->image->sections[i].size = 0;
	}
}

void cordon_revoke_own_data(struct cordon_tenant *tenant)
{
	cordon_rights *rights = tenant->domain->rights;
	struct cordon_image_data *data = tenant->image;
	struct module *module = tenant->module;
	u64 i;
	int cpu;

	for (i = 0; i < data->image.section_count; i++)
		if (data->sections[i].size)
			cordon_rights_end_within(rights, data->sections[i].address, data->sections[i].size, &gone);
	if (module->percpu_size)
		for_each_possible_cpu (cpu)
			cordon_rights_end_within(rights, (u64)per_cpu_ptr(module->percpu, cpu), module->percpu_size,
						 &gone);
}
