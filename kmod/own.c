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

static int grant_write(struct cordon_domain *domain, u64 address, u64 size)
{
	struct cordon_grant grant = {
		.right = CORDON_WRITE,
		.address = address,
		.size = size,
		.clause = &own_data,
	};

	return cordon_rights_gain(domain->rights, &grant) == CORDON_HELD ? 0 : -ENOMEM;
}

int cordon_grant_own_data(struct cordon_domain *domain)
{
	struct cordon_image_data *data = domain->image;
	int error = 0, cpu;
	u64 i;

	/* Of the init part nothing is left when a driver begins anew. */
	for (i = 0; i < data->image.section_count && !error; i++)
		if (data->uses[i] == CORDON_USE_WRITE && data->sections[i].size)
			error = grant_write(domain, data->sections[i].address, data->sections[i].size);
	if (domain->module->percpu_size)
		for_each_possible_cpu (cpu)
			error = error
					?: grant_write(domain, (u64)per_cpu_ptr(domain->module->percpu, cpu),
						       domain->module->percpu_size);
	return error;
}

int cordon_attach_imports(struct cordon_domain *domain)
{
	u32 i;

	for (i = 0; i < domain->import_count; i++) {
		struct cordon_import *import = &domain->imports[i];
		struct cordon_call call = {
			.args = {import->address},
			.domain = domain,
			.contract = import->contract,
			.origin = import,
			.is_entry = 1,
		};

		if (import->contract->attach)
			import->contract->attach(&call);
		if (call.dead) {
			pr_err("%s: refused: what '%s' gives cannot be given\n", domain->name, import->name);
			return -ENOMEM;
		}
	}
	return 0;
}

static void bind(struct cordon_domain *domain, void *function, const char *contract)
{
	const struct cordon_contract *found = cordon_callback_contract(contract);

	if (found && function == domain->module->init)
		found = cordon_restart_watch_init(domain, found);
	if (function && found && cordon_find_function(domain, (u64)function))
		cordon_bind(domain, (u64)function, found);
}

/* Entries that no call announces: init, exit and the module's own parameter operations. */
void cordon_bind_announced(struct cordon_domain *domain)
{
	struct module *module = domain->module;
	u32 i;

	bind(domain, module->init, "module.init");
#ifdef CONFIG_MODULE_UNLOAD
	bind(domain, module->exit, "module.exit");
#endif
	for (i = 0; i < module->num_kp; i++) {
		const struct kernel_param_ops *ops = module->kp[i].ops;

		if (!ops || !within_module((unsigned long)ops, module))
			continue;
		bind(domain, ops->set, "kernel_param_ops.set");
		bind(domain, ops->get, "kernel_param_ops.get");
		bind(domain, ops->free, "kernel_param_ops.free");
	}
}

void cordon_revoke_init_data(struct cordon_domain *domain)
{
	struct cordon_image *image = &domain->image->image;
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
			cordon_rights_lose(domain->rights, &grant, NULL, &init_over);
		/* The memory is somebody else's soon. */
		domain->image->sections[i].size = 0;
	}
}
