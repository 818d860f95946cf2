// SPDX-License-Identifier: GPL-2.0-only
/*
 * From a module's load to its domain and back: the COMING notifier of lowest priority takes the module
 * over or refuses it; LIVE forgets its init part; GOING ends the domain while its text is still mapped.
 * Process context.
 */
#include <linux/rculist.h>
#include <linux/slab.h>
#include "compat.h"
#include "cordon.h"
#include "image.h"

/* Records of rights a domain may hold at once; about 100 bytes each. */
#define RIGHTS_CAPACITY 32768
/* Bytes of code cache for a byte of text, tables included; e1000 needs less than 3. */
#define CACHE_PER_TEXT 8

static void destroy(struct cordon_domain *domain)
{
	cordon_restart_forget(domain);
	cordon_fixups_withdraw(domain);
	if (domain->code)
		cordon_code_destroy(domain->code);
	if (domain->rights)
		cordon_rights_destroy(domain->rights);
	cordon_cache_close(domain);
	cordon_cache_release(domain);
	cordon_image_free(domain);
	cordon_domain_forget(domain);
	cordon_offers_destroy(domain);
	free_percpu(domain->counters);
	kfree(domain->name);
	kfree(domain);
	module_put(THIS_MODULE);
}

static struct cordon_domain *create(struct module *module)
{
	struct cordon_domain *domain = kzalloc(sizeof(*domain), GFP_KERNEL);

	if (!domain)
		return NULL;
	domain->module = module;
	domain->policy = cordon_policy_parameter;
	raw_spin_lock_init(&domain->lock);
	domain->name = kstrdup(module->name, GFP_KERNEL);
	domain->counters = alloc_percpu(struct cordon_counters);
	if (!domain->name || !domain->counters || cordon_offers_create(domain) || cordon_domain_prepare(domain) ||
	    !try_module_get(THIS_MODULE)) {
		cordon_domain_forget(domain);
		cordon_offers_destroy(domain);
		kfree(domain->name);
		free_percpu(domain->counters);
		kfree(domain);
		return NULL;
	}
	return domain;
}

static void fill_image(struct cordon_domain *domain)
{
	struct cordon_image *image = &domain->image->image;
	unsigned long *return_thunk = (unsigned long *)cordon_lookup("x86_return_thunk");

	image->cache = domain->cache;
	image->cache_alias = domain->cache_alias;
	image->cache_size = domain->cache_size;
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
	image->domain = (u64)domain;
	image->shadow_offset = cordon_rights_shadow_offset(domain->rights);
	image->percpu_base = per_cpu_offset(0);
	image->endbr = IS_ENABLED(CONFIG_X86_KERNEL_IBT);
}

static int translate(struct cordon_domain *domain)
{
	struct cordon_image *image = &domain->image->image;
	struct cordon_refusal refusal = {""};
	u64 text = 0, i;
	int error;

	for (i = 0; i < image->section_count; i++)
		if (image->sections[i].flags & CORDON_SECTION_EXECUTABLE)
			text += image->sections[i].size;
	error = cordon_cache_claim(domain, text * CACHE_PER_TEXT + PAGE_SIZE);
	if (!error)
		error = cordon_cache_open(domain);
	if (error)
		return error;
	fill_image(domain);
	domain->code = cordon_code_translate(image, &refusal);
	/* Nothing is emitted later: from here on no writable mapping of the window exists. */
	cordon_cache_close(domain);
	if (!domain->code) {
		pr_err("%s: refused: %s\n", domain->name, refusal.text);
		return -ENOEXEC;
	}
	for (i = 0; i < domain->function_count; i++) {
		domain->functions[i].fragment = image->functions[i].fragment;
		domain->functions[i].entry_stub = image->functions[i].entry_stub;
	}
	return 0;
}

/* Everything that can refuse, in the order in which a person would want to hear it. */
static int build(struct cordon_domain *domain, const struct cordon_load *load)
{
	int error = cordon_image_read(domain, load);

	if (!error)
		error = cordon_classify_imports(domain, load);
	if (error)
		return error;
	domain->rights = cordon_rights_create(domain, RIGHTS_CAPACITY);
	if (!domain->rights) {
		pr_err("%s: refused: no memory or no address space for its rights\n", domain->name);
		return -ENOMEM;
	}
	domain->recent = cordon_rights_recent(domain->rights);
	error = translate(domain);
	if (!error)
		error = cordon_grant_own_data(domain);
	if (!error)
		error = cordon_sites_retarget(domain);
	if (!error)
		error = cordon_restart_prepare(domain);
	if (!error)
		error = cordon_fixups_publish(domain);
	return error;
}

static void announce(struct cordon_domain *domain)
{
	struct cordon_code_statistics code;

	cordon_code_statistics(domain->code, &code);
	pr_info("%s: isolated: %llu instructions, %llu fragments, %llu stores checked, %llu elided, %u imports\n",
		domain->name, code.instructions, code.fragments, code.stores_checked,
		code.stores_elided_frame + code.stores_elided_dominated, domain->import_count);
}

static int on_coming(struct module *module)
{
	struct cordon_domain *domain;
	struct cordon_load load;
	int error;

	if (!cordon_load_take(module, &load)) {
		pr_err("%s: refused: module_finalize() was not seen; its section table is unknown\n", module->name);
		return -EACCES;
	}
	domain = create(module);
	if (!domain)
		return -ENOMEM;
	error = build(domain, &load);
	if (error) {
		destroy(domain);
		return error;
	}
	cordon_bind_announced(domain);
	error = cordon_attach_imports(domain);
	if (error) {
		destroy(domain);
		return error;
	}
	/* From here on the kernel may enter, once the text is patched: the lookups must know the domain. */
	mutex_lock(&cordon_domains_lock);
	list_add_rcu(&domain->list, &cordon_domains);
	mutex_unlock(&cordon_domains_lock);
	error = cordon_text_patch(domain);
	if (error) {
		mutex_lock(&cordon_domains_lock);
		list_del_rcu(&domain->list);
		mutex_unlock(&cordon_domains_lock);
		synchronize_rcu();
		destroy(domain);
		return error;
	}
	cordon_debugfs_add(domain);
	announce(domain);
	return 0;
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

static struct cordon_domain *domain_of(const struct module *module)
{
	struct cordon_domain *domain, *found = NULL;

	mutex_lock(&cordon_domains_lock);
	list_for_each_entry (domain, &cordon_domains, list)
		if (domain->module == module)
			found = domain;
	mutex_unlock(&cordon_domains_lock);
	return found;
}

static void forget_init(struct cordon_domain *domain)
{
	cordon_code_drop_init(domain->code);
	cordon_revoke_init_data(domain);
}

static void on_going(struct cordon_domain *domain)
{
	cordon_debugfs_drop(domain);
	cordon_domain_undo(domain);
	mutex_lock(&cordon_domains_lock);
	list_del_rcu(&domain->list);
	mutex_unlock(&cordon_domains_lock);
	synchronize_rcu();
	pr_info("%s: gone\n", domain->name);
	destroy(domain);
}

static int on_module(struct notifier_block *block, unsigned long state, void *argument)
{
	struct module *module = argument;
	struct cordon_domain *domain;

	if (state == MODULE_STATE_COMING)
		return cordon_is_isolated(module->name) ? notifier_from_errno(on_coming(module)) : NOTIFY_DONE;
	domain = domain_of(module);
	if (domain && state == MODULE_STATE_LIVE)
		forget_init(domain);
	else if (domain && state == MODULE_STATE_GOING)
		on_going(domain);
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
