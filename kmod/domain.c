// SPDX-License-Identifier: GPL-2.0-only
/*
 * Domains and their tenants: a domain comes with the first of its modules and goes with the last, a tenant with its
 * module.  Process context.
 */
#include <linux/rculist.h>
#include <linux/slab.h>
#include "cordon.h"
#include "flight.h"
#include "image.h"

/* Records of rights a domain may hold at once; about 100 bytes each. */
#define RIGHTS_CAPACITY 32768

static u32 serials; /* cordon_domains_lock */

static void destroy(struct cordon_domain *domain)
{
	cordon_debugfs_drop(domain);
	cordon_flight_forget(domain);
	cordon_restart_forget(domain);
	if (domain->rights)
		cordon_rights_destroy(domain->rights);
	cordon_domain_forget(domain);
	cordon_audit_forget(domain);
	cordon_pages_release(domain);
	cordon_offers_destroy(domain);
	free_percpu(domain->counters);
	kfree(domain->name);
	kfree(domain);
	module_put(THIS_MODULE);
}

static struct cordon_domain *create(const char *name)
{
	struct cordon_domain *domain = kzalloc(sizeof(*domain), GFP_KERNEL);

	if (!domain)
		return NULL;
	/* Called while one of its symbols is in use: this cannot fail but for an unload that has begun. */
	if (!try_module_get(THIS_MODULE)) {
		kfree(domain);
		return NULL;
	}
	domain->is_shared = !!strchr(name, '+');
	raw_spin_lock_init(&domain->lock);
	xa_init_flags(&domain->pages, XA_FLAGS_LOCK_IRQ);
	domain->name = kstrdup(name, GFP_KERNEL);
	domain->counters = alloc_percpu(struct cordon_counters);
	if (domain->name && domain->counters && !cordon_offers_create(domain) && !cordon_domain_prepare(domain) &&
	    !cordon_flight_prepare(domain) && !cordon_set_policy(domain, cordon_policy_parameter))
		domain->rights = cordon_rights_create(domain, RIGHTS_CAPACITY);
	if (!domain->rights) {
		pr_err("%s: refused: no memory or no address space for its rights\n", name);
		destroy(domain);
		return NULL;
	}
	domain->recent = cordon_rights_recent(domain->rights);
	return domain;
}

static struct cordon_domain *find(const char *name)
{
	struct cordon_domain *domain;

	list_for_each_entry (domain, &cordon_domains, list)
		if (domain->is_shared && !strcmp(domain->name, name))
			return domain;
	return NULL;
}

struct cordon_tenant *cordon_tenant_create(struct module *module, const char *name)
{
	struct cordon_tenant *tenant = kzalloc(sizeof(*tenant), GFP_KERNEL);

	if (!tenant)
		return NULL;
	tenant->module = module;
	tenant->name = kstrdup(module->name, GFP_KERNEL);
	mutex_lock(&cordon_domains_lock);
	tenant->serial = ++serials;
	tenant->domain = tenant->name ? find(name) ?: create(name) : NULL;
	if (tenant->domain && !tenant->domain->modules++)
		list_add_rcu(&tenant->domain->list, &cordon_domains);
	mutex_unlock(&cordon_domains_lock);
	if (tenant->domain)
		return tenant;
	kfree(tenant->name);
	kfree(tenant);
	return NULL;
}

int cordon_tenant_publish(struct cordon_tenant *tenant)
{
	struct cordon_domain *domain = tenant->domain;
	int error = -ENOSPC;
	u32 i;

	mutex_lock(&cordon_domains_lock);
	for (i = 0; i < CORDON_TENANTS && error; i++) {
		if (domain->tenants[i])
			continue;
		/* Whoever sees the tenant, or a return address in its window, sees all of it. */
		smp_store_release(&domain->codes[i], tenant->code);
		smp_store_release(&domain->tenants[i], tenant);
		error = 0;
	}
	mutex_unlock(&cordon_domains_lock);
	if (error)
		pr_err("%s: refused: its domain has %u modules already\n", tenant->name, CORDON_TENANTS);
	return error;
}

static void unpublish(struct cordon_tenant *tenant)
{
	struct cordon_domain *domain = tenant->domain;
	u32 i;

	mutex_lock(&cordon_domains_lock);
	for (i = 0; i < CORDON_TENANTS; i++) {
		if (domain->tenants[i] != tenant)
			continue;
		WRITE_ONCE(domain->tenants[i], NULL);
		WRITE_ONCE(domain->codes[i], NULL);
	}
	mutex_unlock(&cordon_domains_lock);
	synchronize_rcu();
	/* Others of the domain's modules run on: a lookup of theirs may have been preempted. */
	if (domain->is_shared)
		synchronize_rcu_tasks();
}

bool cordon_tenant_is_last(const struct cordon_tenant *tenant)
{
	bool is_last;

	mutex_lock(&cordon_domains_lock);
	is_last = tenant->domain->modules == 1;
	mutex_unlock(&cordon_domains_lock);
	return is_last;
}

void cordon_tenant_destroy(struct cordon_tenant *tenant)
{
	struct cordon_domain *domain = tenant->domain;
	bool is_last;

	/* A restart works with the tenant. */
	if (!domain->is_shared)
		cordon_restart_forget(domain);
	cordon_flight_rest(domain);
	unpublish(tenant);
	cordon_crossings_forget(domain);
	if (domain->is_shared && tenant->image)
		cordon_revoke_own_data(tenant);
	cordon_fixups_withdraw(tenant);
	if (tenant->code)
		cordon_code_destroy(tenant->code);
	cordon_cache_close(tenant);
	cordon_cache_release(tenant);
	cordon_image_free(tenant);
	mutex_lock(&cordon_domains_lock);
	is_last = !--domain->modules;
	if (is_last)
		list_del_rcu(&domain->list);
	mutex_unlock(&cordon_domains_lock);
	if (is_last) {
		synchronize_rcu();
		destroy(domain);
	}
	kfree(tenant->name);
	kfree(tenant);
}
