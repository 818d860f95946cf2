// SPDX-License-Identifier: GPL-2.0-only
/*
 * From a module's load to its domain and back.  module_finalize() shows the section table; the COMING
 * notifier of lowest priority takes the module over or refuses it; LIVE forgets its init part; GOING
 * ends the domain while its text is still mapped.  Process context.
 */
#include <linux/ctype.h>
#include <linux/delay.h>
#include <linux/ftrace.h>
#include <linux/moduleparam.h>
#include <linux/rculist.h>
#include <linux/slab.h>
#include <linux/vmalloc.h>
#include "cordon.h"
#include "image.h"

/* Records of rights a domain may hold at once; about 100 bytes each. */
#define RIGHTS_CAPACITY 32768
/* Bytes of code cache for a byte of text, tables included; e1000 needs less than 3. */
#define CACHE_PER_TEXT 8

/* ---- which modules ---- */

static char isolated[512];
static DEFINE_MUTEX(isolated_lock);
uint cordon_policy_parameter = CORDON_KILL;

/* Names in the list are separated by commas; '-' and '_' are the same, as in modprobe. */
static bool is_isolated(const char *name)
{
	const char *at;
	size_t length = strlen(name), i;
	bool found = false;

	mutex_lock(&isolated_lock);
	for (at = isolated; *at && !found; at += strcspn(at, ","), at += *at == ',') {
		if (strcspn(at, ",") != length)
			continue;
		for (i = 0; i < length && (at[i] == name[i] || (at[i] == '-' && name[i] == '_')); i++)
			;
		found = i == length;
	}
	mutex_unlock(&isolated_lock);
	return found;
}

static void warn_if_loaded(const char *list)
{
	unsigned long find = cordon_lookup("find_module");
	char name[MODULE_NAME_LEN];

	while (find && *list) {
		size_t length = min(strcspn(list, ","), sizeof(name) - 1);

		memcpy(name, list, length);
		name[length] = 0;
		strreplace(name, '-', '_');
		preempt_disable();
		if (*name && cordon_call(find, (unsigned long)name, 0, 0) && strcmp(name, KBUILD_MODNAME))
			pr_warn("'%s' is loaded already and stays as it is; unload it and load it again\n", name);
		preempt_enable();
		list += strcspn(list, ",");
		list += *list == ',';
	}
}

static int set_isolated(const char *value, const struct kernel_param *parameter)
{
	char list[sizeof(isolated)], *name = list;

	if (strscpy(list, value, sizeof(list)) < 0)
		return -E2BIG;
	strim(list);
	for (; *name; name++) {
		if (isalnum(*name) || *name == '_' || *name == '-' || *name == ',')
			continue;
		pr_err("isolate: '%c' in '%s' is not part of a module's name; give names separated by commas, as in "
		       "isolate=e1000,dummy\n",
		       *name, list);
		return -EINVAL;
	}
	mutex_lock(&isolated_lock);
	strscpy(isolated, list, sizeof(isolated));
	mutex_unlock(&isolated_lock);
	warn_if_loaded(list);
	return 0;
}

static int get_isolated(char *buffer, const struct kernel_param *parameter)
{
	return sysfs_emit(buffer, "%s\n", isolated);
}

static const struct kernel_param_ops isolate_ops = {.set = set_isolated, .get = get_isolated};
module_param_cb(isolate, &isolate_ops, NULL, 0644);
MODULE_PARM_DESC(isolate, "names of the modules to isolate when they are loaded, separated by commas");

static int set_policy(const char *value, const struct kernel_param *parameter)
{
	static const char *const names[] = {[CORDON_KILL] = "kill", [CORDON_REPORT] = "report"};
	int policy = sysfs_match_string(names, value);
	struct cordon_domain *domain;

	if (policy < 0) {
		pr_err("policy: '%s' is neither kill nor report\n", value);
		return -EINVAL;
	}
	cordon_policy_parameter = policy;
	mutex_lock(&cordon_domains_lock);
	list_for_each_entry(domain, &cordon_domains, list) WRITE_ONCE(domain->policy, policy);
	mutex_unlock(&cordon_domains_lock);
	return 0;
}

static int get_policy(char *buffer, const struct kernel_param *parameter)
{
	return sysfs_emit(buffer, "%s\n", cordon_policy_parameter == CORDON_REPORT ? "report" : "kill");
}

static const struct kernel_param_ops policy_ops = {.set = set_policy, .get = get_policy};
module_param_cb(policy, &policy_ops, NULL, 0644);
MODULE_PARM_DESC(policy, "what a violation leads to: kill (default) or report");

/* ---- the section table of the load in progress ---- */

#define LOADS 8

/*
 * module_finalize() comes before COMING in every load, and rewrites the slot of its struct module: what
 * a failed load left behind is never used.
 */
static struct cordon_load loads[LOADS];
static u32 next_load;
static DEFINE_SPINLOCK(loads_lock);

static void notrace on_finalize(unsigned long ip, unsigned long parent, struct ftrace_ops *ops,
				struct ftrace_regs *fregs)
{
	struct pt_regs *regs = ftrace_get_regs(fregs);
	struct cordon_load *slot = NULL;
	unsigned long flags;
	u32 i;

	if (!regs)
		return;
	spin_lock_irqsave(&loads_lock, flags);
	for (i = 0; i < LOADS && !slot; i++)
		if (loads[i].module == (void *)regs->dx)
			slot = &loads[i];
	if (!slot)
		slot = &loads[next_load++ % LOADS];
	*slot = (struct cordon_load){(void *)regs->dx, (void *)regs->di, (void *)regs->si};
	spin_unlock_irqrestore(&loads_lock, flags);
}

static bool take_load(struct module *module, struct cordon_load *load)
{
	bool found = false;
	u32 i;

	spin_lock_irq(&loads_lock);
	for (i = 0; i < LOADS && !found; i++) {
		if (loads[i].module != module)
			continue;
		*load = loads[i];
		loads[i].module = NULL;
		found = true;
	}
	spin_unlock_irq(&loads_lock);
	return found;
}

/* An operation of our own, because kprobes can be switched off; PERMANENT for the same reason. */
static struct ftrace_ops finalize_operation = {
	.func = on_finalize,
	.flags = FTRACE_OPS_FL_SAVE_REGS | FTRACE_OPS_FL_PERMANENT,
};

/* ---- rights a module has from the start ---- */

static const struct cordon_clause own_data = {
	.contract = "module",
	.file = "kmod/takeover.c",
	.text = "write(the module's own data)",
	.line = __LINE__,
};
static const struct cordon_clause init_over = {
	.contract = "module",
	.file = "kmod/takeover.c",
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

static int grant_own_data(struct cordon_domain *domain)
{
	struct cordon_image_data *data = domain->image;
	int error = 0, cpu;
	u64 i;

	for (i = 0; i < data->image.section_count && !error; i++)
		if (data->uses[i] == CORDON_USE_WRITE)
			error = grant_write(domain, data->sections[i].address, data->sections[i].size);
	if (domain->module->percpu_size)
		for_each_possible_cpu(cpu) error =
			error
				?: grant_write(domain, (u64)per_cpu_ptr(domain->module->percpu, cpu),
					       domain->module->percpu_size);
	return error;
}

static int attach_imports(struct cordon_domain *domain)
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

	if (function && found && cordon_find_function(domain, (u64)function))
		cordon_bind(domain, (u64)function, found);
}

/* Entries that no call announces: init, exit and the module's own parameter operations. */
static void bind_announced(struct cordon_domain *domain)
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

/* ---- a domain's life ---- */

static void destroy(struct cordon_domain *domain)
{
	if (domain->code)
		cordon_code_destroy(domain->code);
	if (domain->rights)
		cordon_rights_destroy(domain->rights);
	cordon_cache_close(domain);
	cordon_cache_release(domain);
	cordon_image_free(domain);
	cordon_domain_forget(domain);
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
	if (!domain->name || !domain->counters || cordon_domain_prepare(domain) || !try_module_get(THIS_MODULE)) {
		cordon_domain_forget(domain);
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
#ifdef CONFIG_RETHUNK
	if (cpu_feature_enabled(X86_FEATURE_RETHUNK))
		image->return_thunk = return_thunk ? *return_thunk : cordon_lookup("__x86_return_thunk");
#endif
	if (cpu_feature_enabled(X86_FEATURE_RETPOLINE))
		image->indirect_thunk_r11 = cordon_lookup("__x86_indirect_thunk_r11");
	image->domain = (u64)domain;
	image->shadow_offset = cordon_rights_shadow_offset(domain->rights);
	image->percpu_base = per_cpu_offset(0);
#ifdef CONFIG_X86_KERNEL_IBT
	image->endbr = true;
#endif
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
	error = translate(domain);
	if (!error)
		error = grant_own_data(domain);
	if (!error)
		error = cordon_sites_retarget(domain);
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

	if (!take_load(module, &load)) {
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
	bind_announced(domain);
	error = attach_imports(domain);
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

static struct cordon_domain *domain_of(const struct module *module)
{
	struct cordon_domain *domain, *found = NULL;

	mutex_lock(&cordon_domains_lock);
	list_for_each_entry(domain, &cordon_domains, list) if (domain->module == module) found = domain;
	mutex_unlock(&cordon_domains_lock);
	return found;
}

static void forget_init(struct cordon_domain *domain)
{
	struct cordon_image *image = &domain->image->image;
	u64 i;

	cordon_code_drop_init(domain->code);
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

/* An interrupt or timer may be inside still; what waits for the driver has been told by its exit. */
static void wait_until_empty(struct cordon_domain *domain)
{
	unsigned long end = jiffies + 10 * HZ;

	while (cordon_counted(domain, offsetof(struct cordon_counters, entries)) !=
	       cordon_counted(domain, offsetof(struct cordon_counters, left))) {
		if (time_after(jiffies, end)) {
			pr_warn("%s: some thread has not left the driver for ten seconds\n", domain->name);
			return;
		}
		msleep(20);
	}
}

static void on_going(struct cordon_domain *domain)
{
	cordon_debugfs_drop(domain);
	cordon_domain_undo(domain);
	wait_until_empty(domain);
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
		return is_isolated(module->name) ? notifier_from_errno(on_coming(module)) : NOTIFY_DONE;
	domain = domain_of(module);
	if (domain && state == MODULE_STATE_LIVE)
		forget_init(domain);
	else if (domain && state == MODULE_STATE_GOING)
		on_going(domain);
	return NOTIFY_DONE;
}

/* Last of all: the others' work on the module's text and tables is done by then. */
static struct notifier_block module_block = {.notifier_call = on_module, .priority = INT_MIN};

int cordon_takeover_install(void)
{
	unsigned long finalize = cordon_lookup("module_finalize");
	int error = finalize ? ftrace_set_filter_ip(&finalize_operation, finalize, 0, 0) : -ENOENT;

	if (!error)
		error = register_ftrace_function(&finalize_operation);
	if (error) {
		pr_err("cannot watch module_finalize (%d)\n", error);
		return error;
	}
	error = register_module_notifier(&module_block);
	if (error) {
		unregister_ftrace_function(&finalize_operation);
		return error;
	}
	/* The parameter was read before there was a way to look. */
	warn_if_loaded(isolated);
	return 0;
}

void cordon_takeover_remove(void)
{
	unregister_module_notifier(&module_block);
	unregister_ftrace_function(&finalize_operation);
}
