// SPDX-License-Identifier: GPL-2.0-only
/*
 * Lookups in all tenants of a domain: its functions, imports, warnings and names, whichever of its modules
 * they belong to.  Any context, no lock; what is found stays until the caller has slept.
 */
#include <linux/rculist.h>
#include "cordon.h"
#include "image.h"

struct cordon_function_descriptor *cordon_function_around(struct cordon_domain *domain, u64 address)
{
	struct cordon_function_descriptor *function;
	struct cordon_tenant *tenant;
	u32 i;

	cordon_each_tenant (domain, tenant, i) {
		function = cordon_tenant_function_around(tenant, address);
		if (function)
			return function;
	}
	return NULL;
}

struct cordon_function_descriptor *cordon_find_function(struct cordon_domain *domain, u64 address)
{
	struct cordon_function_descriptor *function = cordon_function_around(domain, address);

	return function && function->address == address ? function : NULL;
}

struct cordon_import *cordon_find_import(struct cordon_domain *domain, u64 address)
{
	struct cordon_import *import;
	struct cordon_tenant *tenant;
	u32 i;

	cordon_each_tenant (domain, tenant, i) {
		import = cordon_tenant_import(tenant, address);
		if (import)
			return import;
	}
	return NULL;
}

const struct cordon_bug *cordon_find_bug(struct cordon_domain *domain, u64 application)
{
	struct cordon_tenant *tenant;
	u32 i, k;

	cordon_each_tenant (domain, tenant, i)
		for (k = 0; k < tenant->bug_count; k++)
			if (tenant->bugs[k].address == application)
				return &tenant->bugs[k];
	return NULL;
}

const char *cordon_symbol_name(struct cordon_domain *domain, u64 application, u64 *offset)
{
	struct cordon_function_descriptor *function = cordon_function_around(domain, application);

	*offset = function ? application - function->address : 0;
	return function ? function->name : "";
}

bool cordon_is_own(struct cordon_domain *domain, u64 address)
{
	struct cordon_tenant *tenant;
	u32 i;

	cordon_each_tenant (domain, tenant, i)
		if (within_module(address, tenant->module))
			return true;
	return false;
}

struct cordon_domain *cordon_domain_of_text(u64 application)
{
	struct cordon_domain *domain;
	struct cordon_tenant *tenant;
	u32 i;

	list_for_each_entry_rcu (domain, &cordon_domains, list, true)
		cordon_each_tenant (domain, tenant, i)
			if (cordon_image_section(tenant->image, application, CORDON_SECTION_EXECUTABLE))
				return domain;
	return NULL;
}

cordon_code *cordon_code_of_text(struct cordon_domain *domain, u64 application)
{
	struct cordon_tenant *tenant;
	u32 i;

	cordon_each_tenant (domain, tenant, i)
		if (cordon_image_section(tenant->image, application, CORDON_SECTION_EXECUTABLE))
			return tenant->code;
	return NULL;
}

u32 cordon_author_of(const struct cordon_call *call)
{
	struct cordon_tenant *tenant;
	u32 i;

	if (!call->domain->is_shared)
		return 0;
	cordon_each_tenant (call->domain, tenant, i)
		if ((call->origin >= (void *)tenant->functions &&
		     call->origin < (void *)(tenant->functions + tenant->function_count)) ||
		    (call->origin >= (void *)tenant->imports &&
		     call->origin < (void *)(tenant->imports + tenant->import_count)))
			return tenant->serial;
	/* An offer is nobody's: its caller is known by where it returns to. */
	tenant = call->frame ? cordon_tenant_of_cache_pc(*(const u64 *)call->frame) : NULL;
	return tenant ? tenant->serial : 0;
}
