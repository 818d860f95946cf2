// SPDX-License-Identifier: GPL-2.0-only
/*
 * Loading and unloading of cordon.ko, its parameters' storage, the list of domains and who owns
 * which part of the code cache.  Process context, but for the lookups, which work anywhere.
 */
#include <linux/init.h>
#include <linux/kprobes.h>
#include <linux/rculist.h>
#include <linux/utsname.h>
#include "cordon.h"
#include "flight.h"
#include "image.h"
#include "netdevs.h"
#include "quarantine.h"
#include "watch.h"

LIST_HEAD(cordon_domains);
DEFINE_MUTEX(cordon_domains_lock);

static unsigned long kallsyms;

unsigned long cordon_lookup(const char *name)
{
	return kallsyms ? cordon_call(kallsyms, (unsigned long)name, 0, 0) : 0;
}

/* kallsyms_lookup_name() is not exported; a probe that is placed and taken away tells its address. */
static int find_kallsyms(void)
{
	struct kprobe probe = {.symbol_name = "kallsyms_lookup_name"};
	int error = register_kprobe(&probe);

	if (error) {
		pr_err("cannot find the kernel's symbols: a kprobe on kallsyms_lookup_name answered %d\n", error);
		return error;
	}
	kallsyms = (unsigned long)probe.addr;
	unregister_kprobe(&probe);
	return 0;
}

u64 cordon_counted(const struct cordon_domain *domain, size_t member_offset)
{
	u64 sum = 0;
	int cpu;

	for_each_possible_cpu (cpu)
		sum += *(u64 *)((char *)per_cpu_ptr(domain->counters, cpu) + member_offset);
	return sum;
}

/*
 * Debian raises N in 6.1.0-N when the module ABI changes.  Another base is another kernel; another N
 * was caught by the wrappers' assertions if it mattered, because cordon.ko was built on its headers.
 */
static int check_release(void)
{
	const char *running = utsname()->release;
	size_t base = strcspn(cordon_generated_release, "-");

	if (!strcmp(cordon_generated_release, running))
		return 0;
	if (strncmp(cordon_generated_release, running, base) || (running[base] && running[base] != '-')) {
		pr_err("built for %s, this is %s: generate wrappers from this kernel's headers and build again\n",
		       cordon_generated_release, running);
		return -ENOEXEC;
	}
	pr_notice("wrappers were generated from the headers of %s, this is %s\n", cordon_generated_release, running);
	return 0;
}

/* entry.S, the translator's stubs and C must agree on these. */
static void __maybe_unused check_layout(void)
{
	BUILD_BUG_ON(offsetof(struct cordon_import, address) != 0x00);
	BUILD_BUG_ON(offsetof(struct cordon_import, contract) != 0x08);
	BUILD_BUG_ON(offsetof(struct cordon_import, domain) != 0x10);
	BUILD_BUG_ON(offsetof(struct cordon_function_descriptor, fragment) != 0x00);
	BUILD_BUG_ON(offsetof(struct cordon_function_descriptor, domain) != 0x08);
	BUILD_BUG_ON(offsetof(struct cordon_function_descriptor, contract) != 0x10);
	BUILD_BUG_ON(offsetof(struct cordon_call, result) != 0x30);
	BUILD_BUG_ON(offsetof(struct cordon_call, domain) != 0x40);
	BUILD_BUG_ON(offsetof(struct cordon_call, contract) != 0x48);
	BUILD_BUG_ON(offsetof(struct cordon_call, frame) != 0x58);
	BUILD_BUG_ON(offsetof(struct cordon_call, saved) != 0x60);
	BUILD_BUG_ON(offsetof(struct cordon_call, rbx) != 0xa0);
	BUILD_BUG_ON(offsetof(struct cordon_call, flags) != 0xd0);
	BUILD_BUG_ON(offsetof(struct cordon_call, dead) != 0xf0);
	BUILD_BUG_ON(sizeof(struct cordon_call) != 0x100);
}

static int __init cordon_init(void)
{
	int error = check_release();

	if (!error)
		error = find_kallsyms();
	if (error)
		return error;
	error = cordon_shadow_install();
	if (error)
		return error;
	error = cordon_restart_install();
	if (error)
		goto no_restart;
	error = cordon_quarantine_install();
	if (error)
		goto no_quarantine;
	error = cordon_netdevs_install();
	if (error)
		goto no_netdevs;
	error = cordon_faults_install();
	if (error)
		goto no_faults;
	cordon_debugfs_install();
	error = cordon_takeover_install();
	if (error)
		goto no_takeover;
	cordon_watch_install();
	cordon_flight_install();
	pr_info("ready: %u import contracts, %u callback contracts, policy %s\n", cordon_import_count,
		cordon_callback_count, cordon_policy_names[cordon_policy_parameter]);
	return 0;

no_takeover:
	cordon_debugfs_remove();
	cordon_faults_remove();
no_faults:
	cordon_netdevs_remove();
no_netdevs:
	cordon_quarantine_remove();
no_quarantine:
	cordon_restart_remove();
no_restart:
	cordon_shadow_remove();
	return error;
}

/* Every domain holds a reference to this module, so there is none left here. */
static void __exit cordon_exit(void)
{
	cordon_flight_remove();
	cordon_watch_remove();
	cordon_takeover_remove();
	cordon_debugfs_remove();
	cordon_faults_remove();
	cordon_restart_remove();
	cordon_netdevs_remove();
	cordon_quarantine_remove();
	cordon_shadow_remove();
}

module_init(cordon_init);
module_exit(cordon_exit);
MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("Isolation of unmodified driver modules");
