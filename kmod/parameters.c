// SPDX-License-Identifier: GPL-2.0-only
/* The parameters of cordon.ko: which modules to isolate, and what a violation leads to.  Process context. */
#include <linux/ctype.h>
#include <linux/moduleparam.h>
#include <linux/slab.h>
#include "cordon.h"
#include "image.h"

static char isolated[512];
static DEFINE_MUTEX(isolated_lock);
uint cordon_policy_parameter = CORDON_KILL;
bool cordon_restart_parameter;

/* Whether @name is among the names at @at, which '+' separates; '-' and '_' are the same, as in modprobe. */
static bool is_among(const char *at, const char *name)
{
	size_t length = strlen(name), i;

	for (;; at += strcspn(at, "+,") + 1) {
		for (i = 0; i < length && (at[i] == name[i] || (at[i] == '-' && name[i] == '_')); i++)
			;
		if (i == length && strcspn(at, "+,") == length)
			return true;
		if (at[strcspn(at, "+,")] != '+')
			return false;
	}
}

/* Domains in the list are separated by commas, the modules of one by '+'.  Under isolated_lock; NULL. */
static const char *find_domain(const char *name)
{
	const char *at;

	for (at = isolated; *at; at += strcspn(at, ","), at += *at == ',')
		if (is_among(at, name))
			return at;
	return NULL;
}

bool cordon_is_isolated(const char *name)
{
	bool found;

	mutex_lock(&isolated_lock);
	found = find_domain(name);
	mutex_unlock(&isolated_lock);
	return found;
}

char *cordon_domain_name(const char *module)
{
	const char *found;
	char *name;

	mutex_lock(&isolated_lock);
	found = find_domain(module);
	name = found ? kstrndup(found, strcspn(found, ","), GFP_KERNEL) : kstrdup(module, GFP_KERNEL);
	mutex_unlock(&isolated_lock);
	if (name)
		strreplace(name, '-', '_');
	return name;
}

/* A module cannot be isolated once its code may be on a stack. */
static void warn_if_loaded(const char *list)
{
	unsigned long find = cordon_lookup("find_module");
	char name[MODULE_NAME_LEN];

	while (find && *list) {
		size_t length = min(strcspn(list, ",+"), sizeof(name) - 1);

		memcpy(name, list, length);
		name[length] = 0;
		strreplace(name, '-', '_');
		preempt_disable();
		if (*name && cordon_call(find, (unsigned long)name, 0, 0) && strcmp(name, KBUILD_MODNAME))
			pr_warn("'%s' is loaded already and stays as it is; unload it and load it again\n", name);
		preempt_enable();
		list += strcspn(list, ",+");
		list += !!*list;
	}
}

static bool has_large_domain(const char *list)
{
	u32 modules = 1;

	for (; *list; list++)
		if (*list == ',')
			modules = 1;
		else if (*list == '+' && ++modules > CORDON_TENANTS)
			return true;
	return false;
}

static int set_isolated(const char *value, const struct kernel_param *parameter)
{
	char list[sizeof(isolated)], *name = list;

	if (strscpy(list, value, sizeof(list)) < 0)
		return -E2BIG;
	strim(list);
	for (; *name; name++) {
		if (isalnum(*name) || *name == '_' || *name == '-' || *name == ',' || *name == '+')
			continue;
		pr_err("isolate: '%c' in '%s' is not tenant of a module's name; give names separated by commas, as in "
		       "isolate=e1000,nvme-core+nvme\n",
		       *name, list);
		return -EINVAL;
	}
	if (has_large_domain(list)) {
		pr_err("isolate: a domain has at most %u modules\n", CORDON_TENANTS);
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
MODULE_PARM_DESC(
	isolate,
	"names of the modules to isolate when they are loaded, separated by commas; + between those of one domain");

const char *const cordon_policy_names[CORDON_POLICIES] = {
	[CORDON_KILL] = "kill", [CORDON_REPORT] = "report", [CORDON_AUDIT] = "audit"};

static int set_policy(const char *value, const struct kernel_param *parameter)
{
	int policy = sysfs_match_string(cordon_policy_names, value), error = 0;
	struct cordon_domain *domain;

	if (policy < 0) {
		pr_err("policy: '%s' is neither kill nor report nor audit\n", value);
		return -EINVAL;
	}
	cordon_policy_parameter = policy;
	mutex_lock(&cordon_domains_lock);
	list_for_each_entry (domain, &cordon_domains, list)
		error = cordon_set_policy(domain, policy) ?: error;
	mutex_unlock(&cordon_domains_lock);
	return error;
}

static int get_policy(char *buffer, const struct kernel_param *parameter)
{
	return sysfs_emit(buffer, "%s\n", cordon_policy_names[cordon_policy_parameter]);
}

static const struct kernel_param_ops policy_ops = {.set = set_policy, .get = get_policy};
module_param_cb(policy, &policy_ops, NULL, 0644);
MODULE_PARM_DESC(policy, "what a violation leads to: kill (default), report or audit; also for one domain, in debugfs");

static int set_restart(const char *value, const struct kernel_param *parameter)
{
	struct cordon_domain *domain;
	int error = param_set_bool(value, parameter);

	if (error)
		return error;
	mutex_lock(&cordon_domains_lock);
	list_for_each_entry (domain, &cordon_domains, list)
		cordon_restart_set(domain, cordon_restart_parameter);
	mutex_unlock(&cordon_domains_lock);
	return 0;
}

static const struct kernel_param_ops restart_ops = {.set = set_restart, .get = param_get_bool};
module_param_cb(restart, &restart_ops, &cordon_restart_parameter, 0644);
MODULE_PARM_DESC(restart, "whether a driver that was killed is cleaned up after and begins anew (default off)");

/* The parameter was read before there was a way to look. */
void cordon_parameters_settle(void)
{
	warn_if_loaded(isolated);
}
