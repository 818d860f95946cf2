// SPDX-License-Identifier: GPL-2.0-only
/*
 * From a module's load to its domain and back: the COMING notifier of lowest priority takes the module
 * over or refuses it; LIVE forgets its init part; GOING ends the domain while its text is still mapped.
 * Process context.
 */
#include <linux/async.h>
#include <linux/rculist.h>
#include <linux/slab.h>
#include "compat.h"
#include "cordon.h"
#include "image.h"

/* Bytes of code cache for a byte of text, tables included; e1000 needs less than 3. */
#define CACHE_PER_TEXT 8

static void fill_image(struct cordon_tenant *tenant)
{
	struct cordon_image *image = &tenant->image->image;
	unsigned long *return_thunk = (unsigned long *)cordon_lookup("x86_return_thunk");

	image->cache = tenant->cache;
	image->cache_alias = tenant->cache_alias;
	image->cache_size = tenant->cache_size;
	image->exit_entry = (u64)cordon_exit_entry;
	image->entry_entry = (u64)cordon_entry_entry;
	image->entry_return = (u64)cordon_entry_return;
	image->check_slow = (u64)cordon_check_slow;
	image->string_slow = (u64)cordon_string_slow;
	image->indirect_slow = (u64)cordon_indirect_slow;
	image->port_slow = (u64)cordon_port_slow;
	image->violation_entry = (u64)cordon_violation_entry;
	/* As apply_returns() and apply_retpolines() decided for modules. */
	if (CORDON_HAS_RETHUNK && cpu_feature_enabled(X86_FEATURE_RETHUNK))
		image->return_thunk = return_thunk ? *return_thunk : cordon_lookup("__x86_return_thunk");
	if (CORDON_HAS_RETPOLINE && cpu_feature_enabled(X86_FEATURE_RETPOLINE))
		image->indirect_thunk_r11 = cordon_lookup("__x86_indirect_thunk_r11");
	image->domain = (u64)tenant->domain;
	image->peers = tenant->domain->codes;
	image->peer_count = CORDON_TENANTS;
	image->shadow_offset = cordon_rights_shadow_offset(tenant->domain->rights);
	image->percpu_base = per_cpu_offset(0);
	image->endbr = IS_ENABLED(CONFIG_X86_KERNEL_IBT);
}

static int translate(struct cordon_tenant *tenant)
{
	struct cordon_image *image = &tenant->image->image;
	struct cordon_refusal refusal = {""};
	u64 text = 0, i;
	int error;

	for (i = 0; i < image->section_count; i++)
		if (image->sections[i].flags & CORDON_SECTION_EXECUTABLE)
			text += image->sections[i].size;
	error = cordon_cache_claim(tenant, text * CACHE_PER_TEXT + PAGE_SIZE);
	if (!error)
		error = cordon_cache_open(tenant);
	if (error)
		return error;
	fill_image(tenant);
	tenant->code = cordon_code_translate(image, &refusal);
	/* Nothing is emitted later: from here on no writable mapping of the window exists. */
	cordon_cache_close(tenant);
	if (!tenant->code) {
		pr_err("%s: refused: %s\n", tenant->name, refusal.text);
		return -ENOEXEC;
	}
	for (i = 0; i < tenant->function_count; i++) {
		tenant->functions[i].fragment = image->functions[i].fragment;
		tenant->functions[i].entry_stub = image->functions[i].entry_stub;
	}
	return 0;
}

/* Everything that can refuse, in the order in which a person would want to hear it. */
static int build(struct cordon_tenant *tenant, const struct cordon_load *load)
{
	int error = cordon_image_read(tenant, load);

	if (!error)
		error = cordon_classify_imports(tenant, load);
	if (!error)
		error = translate(tenant);
	if (!error)
		error = cordon_grant_own_data(tenant);
	if (!error)
		error = cordon_sites_retarget(tenant);
	if (!error)
		error = cordon_fixups_publish(tenant);
	return error;
}

/* Others of the domain's modules may be running: whatever they look up finds the tenant whole, or not at all. */
static int join(struct cordon_tenant *tenant)
{
	int error = cordon_tenant_publish(tenant);

	if (!error)
		error = cordon_restart_prepare(tenant->domain);
	if (error)
		return error;
	cordon_bind_announced(tenant);
	error = cordon_attach_imports(tenant);
	/* From here on the kernel may enter. */
	return error ?: cordon_text_patch(tenant);
}

static void announce(struct cordon_tenant *tenant)
{
	struct cordon_code_statistics code;

	cordon_code_statistics(tenant->code, &code);
	pr_info("%s: isolated: %llu instructions, %llu fragments, %llu stores checked, %llu elided, %u imports%s%s\n",
		tenant->name, code.instructions, code.fragments, code.stores_checked,
		code.stores_elided_frame + code.stores_elided_dominated, tenant->import_count,
		tenant->domain->is_shared ? ", in the domain " : "",
		tenant->domain->is_shared ? tenant->domain->name : "");
}

static int take_over(struct cordon_tenant *tenant, const struct cordon_load *load)
{
	int error;

	if (READ_ONCE(tenant->domain->state) != CORDON_ALIVE) {
		pr_err("%s: refused: the domain %s is dead; unload its other modules first\n", tenant->name,
		       tenant->domain->name);
		return -EIO;
	}
	error = build(tenant, load);
	if (!error)
		error = join(tenant);
	if (error)
		return error;
	mutex_lock(&cordon_domains_lock);
	if (!tenant->domain->directory)
		cordon_debugfs_add(tenant->domain);
	mutex_unlock(&cordon_domains_lock);
	announce(tenant);
	return 0;
}

static int on_coming(struct module *module)
{
	char *name = cordon_domain_name(module->name);
	struct cordon_tenant *tenant = NULL;
	struct cordon_load load;
	int error = -ENOMEM;

	if (!cordon_load_take(module, &load)) {
		pr_err("%s: refused: module_finalize() was not seen; its section table is unknown\n", module->name);
		error = -EACCES;
	} else if (name) {
		tenant = cordon_tenant_create(module, name);
	}
	kfree(name);
	if (!tenant)
		return error;
	error = take_over(tenant, &load);
	if (error)
		cordon_tenant_destroy(tenant);
	return error;
}

/*
 * The module's own trace events: the kernel would turn their static calls to the module's text and call their functions
 * behind the back of the contracts.  It is not told of them; that they stay off changes nothing else.
 */
static void hide_events(struct module *module)
{
#ifdef CONFIG_TRACEPOINTS
	module->num_tracepoints = 0;
#endif
#ifdef CONFIG_BPF_EVENTS
	module->num_bpf_raw_events = 0;
#endif
#ifdef CONFIG_EVENT_TRACING
	module->num_trace_events = 0;
	module->num_trace_evals = 0;
#endif
}

static struct cordon_tenant *part_of(const struct module *module)
{
	struct cordon_tenant *tenant, *found = NULL;
	struct cordon_domain *domain;
	u32 i;

	mutex_lock(&cordon_domains_lock);
	list_for_each_entry (domain, &cordon_domains, list)
		cordon_each_tenant (domain, tenant, i)
			if (tenant->module == module)
				found = tenant;
	mutex_unlock(&cordon_domains_lock);
	return found;
}

static void forget_init(struct cordon_tenant *tenant)
{
	WRITE_ONCE(tenant->is_live, true);
	cordon_code_drop_init(tenant->code);
	cordon_revoke_init_data(tenant);
}

static void on_going(struct cordon_tenant *tenant)
{
	/* As delete_module() does, but before its functions cannot be called any more. */
	if (tenant->is_live)
		async_synchronize_full();
	if (!cordon_tenant_is_last(tenant))
		cordon_tenant_undo(tenant);
	else if (!tenant->domain->is_undone)
		cordon_domain_undo(tenant->domain);
	pr_info("%s: gone\n", tenant->name);
	cordon_tenant_destroy(tenant);
}

static int on_module(struct notifier_block *block, unsigned long state, void *argument)
{
	struct module *module = argument;
	struct cordon_tenant *tenant;

	if (state == MODULE_STATE_COMING)
		return cordon_is_isolated(module->name) ? notifier_from_errno(on_coming(module)) : NOTIFY_DONE;
	tenant = part_of(module);
	if (tenant && state == MODULE_STATE_LIVE)
		forget_init(tenant);
	else if (tenant && state == MODULE_STATE_GOING)
		on_going(tenant);
	return NOTIFY_DONE;
}

static int on_any_module(struct notifier_block *block, unsigned long state, void *argument)
{
	struct module *module = argument;

	if (state == MODULE_STATE_COMING && cordon_is_isolated(module->name))
		hide_events(module);
	return NOTIFY_DONE;
}

/* Before all others. */
static struct notifier_block events_block = {.notifier_call = on_any_module, .priority = INT_MAX};

/* Last of all: the others' work on the module's text and tables is done by then. */
static struct notifier_block module_block = {.notifier_call = on_module, .priority = INT_MIN};

int cordon_takeover_install(void)
{
	int error = cordon_load_watch();

	if (error)
		return error;
	error = register_module_notifier(&events_block);
	if (!error) {
		error = register_module_notifier(&module_block);
		if (error)
			unregister_module_notifier(&events_block);
	}
	if (error) {
		cordon_load_unwatch();
		return error;
	}
	cordon_parameters_settle();
	return 0;
}

void cordon_takeover_remove(void)
{
	unregister_module_notifier(&module_block);
	unregister_module_notifier(&events_block);
	cordon_load_unwatch();
}
