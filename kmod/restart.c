// SPDX-License-Identifier: GPL-2.0-only
/*
 * A driver that was killed begins anew, when its domain's restart is on: cleaned up after, its data as they were when
 * init was called for the first time, its rights as at load, and init called again; the module stays loaded.  When the
 * kernel may still use something of the driver's, or it dies too often, it stays dead.  Process context, in a work
 * item of cordon.ko, but for cordon_restart_soon().
 */
#include <linux/jump_label.h>
#include <linux/slab.h>
#include <linux/static_call.h>
#include <linux/workqueue.h>
#include "cordon.h"
#include "image.h"

/* More kills than this within the time, and the driver stays dead. */
#define MOST_RESTARTS	3
#define RESTARTS_WITHIN (60 * HZ)

struct cordon_restart {
	struct cordon_domain *domain;
	struct work_struct work;
	bool on;
	bool is_taken;
	u8 *pristine; /* writable sections in order, then each processor's copy of the per-CPU data */
	u64 died;     /* ktime, nanoseconds */
	u32 kills, tries, restarts;
	unsigned long times[MOST_RESTARTS]; /* jiffies of the last ones */
};

static struct workqueue_struct *queue;

static const struct cordon_clause ended = {
	.contract = "module",
	.file = "kmod/restart.c",
	.text = "revokes(everything)",
	.line = __LINE__,
};

/* Calls @act for each run of bytes that the driver may store to from its load on. */
static u64 each_run(struct cordon_domain *domain, void (*act)(u8 *copy, void *data, u64 size), u8 *copy)
{
	const struct module *module = domain->tenants[0]->module;
	struct cordon_image_data *data = domain->tenants[0]->image;
	u64 total = 0, i;
	int cpu;

	for (i = 0; i < data->image.section_count; i++) {
		const struct cordon_section *section = &data->sections[i];

		if (data->uses[i] != CORDON_USE_WRITE || section->flags & CORDON_SECTION_INIT)
			continue;
		if (act)
			act(copy + total, (void *)section->address, section->size);
		total += section->size;
	}
	for_each_possible_cpu (cpu) {
		if (act && module->percpu_size)
			act(copy + total, per_cpu_ptr(module->percpu, cpu), module->percpu_size);
		total += module->percpu_size;
	}
	return total;
}

static void take(u8 *copy, void *data, u64 size)
{
	memcpy(copy, data, size);
}

static void give_back(u8 *copy, void *data, u64 size)
{
	memcpy(data, copy, size);
}

/* The pristine bytes of what lies at @address in the driver's data; NULL. */
static const void *pristine_of(struct cordon_domain *domain, u64 address)
{
	struct cordon_image_data *data = domain->tenants[0]->image;
	u64 total = 0, i;

	for (i = 0; i < data->image.section_count; i++) {
		const struct cordon_section *section = &data->sections[i];

		if (data->uses[i] != CORDON_USE_WRITE || section->flags & CORDON_SECTION_INIT)
			continue;
		if (address - section->address < section->size)
			return domain->restart->pristine + total + (address - section->address);
		total += section->size;
	}
	return NULL;
}

/*
 * Init's own data are gone after the first init: nothing could be begun anew with them.  One pointer is always there,
 * for the linker alone: ___ADDRESSABLE() of module_init().
 */
static bool has_init_data(struct cordon_domain *domain)
{
	struct cordon_image_data *data = domain->tenants[0]->image;
	u64 i;

	for (i = 0; i < data->image.section_count; i++)
		if (data->image.sections[i].flags & CORDON_SECTION_INIT && data->uses[i] != CORDON_USE_CODE &&
		    data->image.sections[i].size > sizeof(void *))
			return true;
	return false;
}

static void restart(struct work_struct *work);

int cordon_restart_prepare(struct cordon_domain *domain)
{
	struct cordon_restart *state;

	if (domain->restart)
		return 0; /* by another of its modules */
	state = kzalloc(sizeof(*state), GFP_KERNEL);
	if (!state)
		return -ENOMEM;
	INIT_WORK(&state->work, restart);
	state->domain = domain;
	domain->restart = state;
	if (domain->is_shared && cordon_restart_parameter)
		pr_notice("%s: stays dead when it is killed: several modules do not begin anew together\n",
			  domain->name);
	if (domain->is_shared || has_init_data(domain))
		return 0;
	state->pristine = kvzalloc(each_run(domain, NULL, NULL) + 1, GFP_KERNEL);
	state->on = cordon_restart_parameter;
	return state->pristine ? 0 : -ENOMEM;
}

void cordon_restart_forget(struct cordon_domain *domain)
{
	struct cordon_restart *state = domain->restart;

	if (!state)
		return;
	cancel_work_sync(&state->work);
	kvfree(state->pristine);
	kfree(state);
	domain->restart = NULL;
}

/* Parameters have been parsed by now, and nothing of the driver has run but their operations. */
static void before_init(struct cordon_call *call)
{
	struct cordon_restart *state = call->domain->restart;

	if (state->is_taken || !state->pristine)
		return;
	each_run(call->domain, take, state->pristine);
	state->is_taken = true;
}

static struct cordon_contract init_contract;
static void (*init_enter)(struct cordon_call *call);

static void enter_init(struct cordon_call *call)
{
	before_init(call);
	if (init_enter)
		init_enter(call);
}

const struct cordon_contract *cordon_restart_watch_init(struct cordon_domain *domain,
							const struct cordon_contract *init)
{
	/* The same for all modules. */
	if (!init_contract.enter) {
		init_contract = *init;
		init_enter = init->enter;
		smp_store_release(&init_contract.enter, enter_init);
	}
	return &init_contract;
}

void cordon_restart_soon(struct cordon_domain *domain)
{
	struct cordon_restart *state = domain->restart;

	if (!state)
		return;
	state->kills++;
	state->died = ktime_get_mono_fast_ns();
	if (READ_ONCE(state->on))
		queue_work(queue, &state->work);
}

/* Static keys of its own, which the kernel has patched the translated text for. */
static bool reset_keys(struct cordon_domain *domain)
{
	struct module *module = domain->tenants[0]->module;
	u32 i;

	for (i = 0; i < module->num_jump_entries; i++) {
		struct static_key *key = jump_entry_key(&module->jump_entries[i]);
		const struct static_key *old = pristine_of(domain, (u64)key);
		int was;

		if (!old)
			continue;
		was = atomic_read(&old->enabled);
		while (static_key_count(key) > max(was, 0) && static_key_count(key) > 0)
			static_key_slow_dec(key);
		while (static_key_count(key) < was)
			static_key_slow_inc(key);
		if (static_key_count(key) != was)
			return false;
	}
	return true;
}

static bool are_calls_pristine(struct cordon_domain *domain)
{
	struct module *module = domain->tenants[0]->module;
	u32 i;

	for (i = 0; i < module->num_static_call_sites; i++) {
		const struct static_call_site *site = &module->static_call_sites[i];
		u64 key = ((u64)&site->key + site->key) & ~(u64)STATIC_CALL_SITE_FLAGS;
		const struct static_call_key *old = pristine_of(domain, key);

		if (old && old->func != ((struct static_call_key *)key)->func)
			return false;
	}
	return true;
}

/* Strings given as parameters are the kernel's allocations, and may have been changed in sysfs. */
static void keep_strings(struct cordon_domain *domain)
{
	struct module *module = domain->tenants[0]->module;
	u32 i;

	for (i = 0; i < module->num_kp; i++) {
		void *old;

		if (module->kp[i].ops != &param_ops_charp)
			continue;
		old = (void *)pristine_of(domain, (u64)module->kp[i].arg);
		if (old)
			memcpy(old, module->kp[i].arg, sizeof(char *));
	}
}

/* Everything as it was when init was called first; NULL, or why it cannot be. */
static const char *reset(struct cordon_domain *domain)
{
	if (!reset_keys(domain))
		return "a static key of its own does not go back";
	if (!are_calls_pristine(domain))
		return "a static call of its own was changed";
	keep_strings(domain);
	cordon_rights_end_all(domain->rights, &ended);
	each_run(domain, give_back, domain->restart->pristine);
	if (cordon_grant_own_data(domain->tenants[0]) || cordon_attach_imports(domain->tenants[0]))
		return "its rights cannot be granted again";
	return NULL;
}

/* How often the driver may be given another chance. */
static bool is_too_often(struct cordon_restart *state)
{
	unsigned long *oldest = &state->times[state->tries % MOST_RESTARTS];
	bool is_full = state->tries >= MOST_RESTARTS;

	if (is_full && time_before(jiffies, *oldest + RESTARTS_WITHIN))
		return true;
	*oldest = jiffies;
	state->tries++;
	return false;
}

static u64 init_stub(struct cordon_domain *domain)
{
	const struct cordon_tenant *tenant = domain->tenants[0];
	u32 i;

	for (i = 0; i < tenant->function_count; i++)
		if (tenant->functions[i].contract == &init_contract)
			return tenant->functions[i].entry_stub;
	return 0;
}

/* The module's init, by the stub of its entry: the text that was patched to jump there is gone. */
static void begin(struct cordon_domain *domain)
{
	struct cordon_restart *state = domain->restart;
	int answer;

	WRITE_ONCE(domain->state, CORDON_ALIVE);
	answer = (int)cordon_call(init_stub(domain), 0, 0, 0);
	if (READ_ONCE(domain->state) != CORDON_ALIVE)
		return; /* killed again: the work is queued */
	if (!answer) {
		state->restarts++;
		pr_info("%s: restarted, %llu ms after the kill\n", domain->name,
			(ktime_get_mono_fast_ns() - state->died) / NSEC_PER_MSEC);
		return;
	}
	WRITE_ONCE(domain->state, CORDON_DEAD);
	pr_err("%s: not restarted: its init answered %d\n", domain->name, answer);
	cordon_domain_undo(domain);
}

static const char *try(struct cordon_domain *domain)
{
	if (!domain->restart->is_taken || !init_stub(domain))
		return "it was dead before its init";
	if (is_too_often(domain->restart))
		return "it was killed too often";
	if (!cordon_domain_undo(domain))
		return "the kernel may still use what it left";
	return reset(domain);
}

static void restart(struct work_struct *work)
{
	struct cordon_domain *domain = container_of(work, struct cordon_restart, work)->domain;
	struct module *module = domain->tenants[0]->module;
	const char *obstacle;

	/* A module that is still loading fails to load; one that goes is gone soon. */
	if (READ_ONCE(domain->state) == CORDON_ALIVE || module->state != MODULE_STATE_LIVE || !try_module_get(module))
		return;
	obstacle = try(domain);
	if (obstacle)
		pr_err("%s: not restarted: %s\n", domain->name, obstacle);
	else
		begin(domain);
	module_put(module);
}

bool cordon_restart_set(struct cordon_domain *domain, bool on)
{
	if (!domain->restart)
		return false; /* its module is being taken over */
	if (on && !domain->restart->pristine) {
		pr_err("%s: restart: %s\n", domain->name,
		       domain->is_shared ? "several modules do not begin anew together"
					 : "its init works with data that are gone after it");
		return false;
	}
	WRITE_ONCE(domain->restart->on, on);
	return true;
}

bool cordon_restart_is_on(const struct cordon_domain *domain)
{
	return READ_ONCE(domain->restart->on);
}

void cordon_restart_counts(const struct cordon_domain *domain, u32 *kills, u32 *restarts)
{
	*kills = READ_ONCE(domain->restart->kills);
	*restarts = READ_ONCE(domain->restart->restarts);
}

int cordon_restart_install(void)
{
	queue = alloc_workqueue("cordon", WQ_UNBOUND, 0);
	return queue ? 0 : -ENOMEM;
}

void cordon_restart_remove(void)
{
	destroy_workqueue(queue);
}
