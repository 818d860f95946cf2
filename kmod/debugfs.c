// SPDX-License-Identifier: GPL-2.0-only
/*
 * /sys/kernel/debug/cordon/<module>/: statistics, contracts, fragments, rights, violations as lines for people and
 * scripts; policy and restart can be written.  Process context.
 */
#include <linux/debugfs.h>
#include <linux/seq_file.h>
#include "cordon.h"
#include "image.h"

static struct dentry *root;

#define COUNT(domain, member) cordon_counted(domain, offsetof(struct cordon_counters, member))

static void add_statistics(struct cordon_code_statistics *sum, const cordon_code *code)
{
	struct cordon_code_statistics one;

	cordon_code_statistics(code, &one);
	sum->instructions += one.instructions;
	sum->fragments += one.fragments;
	sum->stores_checked += one.stores_checked;
	sum->stores_elided_frame += one.stores_elided_frame;
	sum->stores_elided_dominated += one.stores_elided_dominated;
	sum->cache_bytes += one.cache_bytes;
	sum->table_bytes += one.table_bytes;
}

static int statistics_show(struct seq_file *out, void *unused)
{
	struct cordon_domain *domain = out->private;
	struct cordon_code_statistics code = {};
	struct cordon_tenant *tenant;
	u32 kills, restarts, i;

	cordon_each_tenant (domain, tenant, i)
		add_statistics(&code, tenant->code);
	cordon_restart_counts(domain, &kills, &restarts);
	seq_printf(out, "state %s\n", READ_ONCE(domain->state) == CORDON_ALIVE ? "alive" : "dead");
	seq_printf(out, "instructions %llu\n", code.instructions);
	seq_printf(out, "fragments %llu\n", code.fragments);
	seq_printf(out, "stores_checked %llu\n", code.stores_checked);
	seq_printf(out, "stores_elided %llu\n", code.stores_elided_frame + code.stores_elided_dominated);
	seq_printf(out, "stores_elided_frame %llu\n", code.stores_elided_frame);
	seq_printf(out, "stores_elided_dominated %llu\n", code.stores_elided_dominated);
	seq_printf(out, "cache_bytes %llu\n", code.cache_bytes);
	seq_printf(out, "table_bytes %llu\n", code.table_bytes);
	seq_printf(out, "entries %llu\n", COUNT(domain, entries));
	seq_printf(out, "exits %llu\n", COUNT(domain, exits));
	seq_printf(out, "grants %llu\n", COUNT(domain, grants));
	seq_printf(out, "revokes %llu\n", COUNT(domain, revokes));
	seq_printf(out, "violations %llu\n", COUNT(domain, violations));
	seq_printf(out, "kills %u\n", kills);
	seq_printf(out, "restarts %u\n", restarts);
	seq_printf(out, "shadow_pages %llu\n", cordon_shadow_pages(domain));
	seq_printf(out, "shadow_bytes %llu\n",
		   (u64)PAGE_SIZE * (cordon_shadow_pages(domain) + cordon_shadow_tables(domain)));
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(statistics);

static void show_contracts(struct seq_file *out, const struct cordon_tenant *tenant)
{
	u32 i;

	for (i = 0; i < tenant->import_count; i++)
		seq_printf(out, "%s %llu\n", tenant->imports[i].name, tenant->imports[i].uses);
	for (i = 0; i < tenant->function_count; i++) {
		const struct cordon_contract *contract = READ_ONCE(tenant->functions[i].contract);

		if (contract)
			seq_printf(out, "%s %llu %s\n", contract->name, tenant->functions[i].uses,
				   tenant->functions[i].name);
	}
}

static int contracts_show(struct seq_file *out, void *unused)
{
	struct cordon_domain *domain = out->private;
	struct cordon_tenant *tenant;
	u32 i;

	mutex_lock(&cordon_domains_lock);
	cordon_each_tenant (domain, tenant, i)
		show_contracts(out, tenant);
	mutex_unlock(&cordon_domains_lock);
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(contracts);

static int rights_show(struct seq_file *out, void *unused)
{
	static const char *const names[] = {
		[CORDON_WRITE] = "write", [CORDON_ALLOC] = "alloc", [CORDON_REF] = "ref",   [CORDON_FIELDS] = "fields",
		[CORDON_IRQ] = "irq",	  [CORDON_DMA] = "dma",	    [CORDON_PORT] = "port",
	};
	struct cordon_domain *domain = out->private;
	struct cordon_rights_statistics rights;
	u32 i;

	cordon_rights_statistics(domain->rights, &rights);
	for (i = CORDON_WRITE; i <= CORDON_PORT; i++)
		seq_printf(out, "%s %llu\n", names[i], rights.live[i]);
	seq_printf(out, "instances %llu\n", rights.instances);
	seq_printf(out, "pins %llu\n", rights.pins);
	seq_printf(out, "locks %llu\n", rights.locks);
	seq_printf(out, "gained %llu\n", rights.gained);
	seq_printf(out, "lost %llu\n", rights.lost);
	seq_printf(out, "capacity %llu\n", rights.record_capacity);
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(rights);

static int violations_show(struct seq_file *out, void *unused)
{
	cordon_violations_show(out, out->private);
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(violations);

/* Where each function of the driver is in the code cache, by its address there. */
static int fragments_show(struct seq_file *out, void *unused)
{
	struct cordon_domain *domain = out->private;
	const struct cordon_tenant *tenant;
	u32 i, n;

	mutex_lock(&cordon_domains_lock);
	cordon_each_tenant (domain, tenant, n) {
		for (i = 0; i < tenant->function_count; i++) {
			const struct cordon_function_descriptor *function = &tenant->functions[i];

			seq_printf(out, "0x%llx 0x%llx %llu %s\n", READ_ONCE(function->fragment), function->address,
				   function->size, function->name);
		}
	}
	mutex_unlock(&cordon_domains_lock);
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(fragments);

/* A word that is shown, and set by writing another. */
static ssize_t read_word(char __user *to, size_t size, loff_t *at, const char *word)
{
	char line[16];
	int length = scnprintf(line, sizeof(line), "%s\n", word);

	return simple_read_from_buffer(to, size, at, line, length);
}

static ssize_t write_word(const char __user *from, size_t size, loff_t *at, char *word, size_t room)
{
	ssize_t count = simple_write_to_buffer(word, room - 1, at, from, size);

	if (count < 0 || (size_t)count != size)
		return count < 0 ? count : -EINVAL;
	word[count] = 0;
	strim(word);
	return count;
}

static ssize_t policy_read(struct file *file, char __user *to, size_t size, loff_t *at)
{
	struct cordon_domain *domain = file_inode(file)->i_private;

	return read_word(to, size, at, cordon_policy_names[READ_ONCE(domain->policy)]);
}

static ssize_t policy_write(struct file *file, const char __user *from, size_t size, loff_t *at)
{
	struct cordon_domain *domain = file_inode(file)->i_private;
	char word[16];
	ssize_t count = write_word(from, size, at, word, sizeof(word));
	int policy, error;

	if (count < 0)
		return count;
	policy = match_string(cordon_policy_names, CORDON_POLICIES, word);
	if (policy < 0)
		return -EINVAL;
	mutex_lock(&cordon_domains_lock);
	error = cordon_set_policy(domain, policy);
	mutex_unlock(&cordon_domains_lock);
	return error ?: count;
}

static const struct file_operations policy_fops = {
	.owner = THIS_MODULE, .open = simple_open, .read = policy_read, .write = policy_write};

static ssize_t restart_read(struct file *file, char __user *to, size_t size, loff_t *at)
{
	return read_word(to, size, at, cordon_restart_is_on(file_inode(file)->i_private) ? "1" : "0");
}

static ssize_t restart_write(struct file *file, const char __user *from, size_t size, loff_t *at)
{
	char word[16];
	ssize_t count = write_word(from, size, at, word, sizeof(word));
	bool on;

	if (count < 0)
		return count;
	if (kstrtobool(word, &on) || !cordon_restart_set(file_inode(file)->i_private, on))
		return -EINVAL;
	return count;
}

static const struct file_operations restart_fops = {
	.owner = THIS_MODULE, .open = simple_open, .read = restart_read, .write = restart_write};

void cordon_debugfs_add(struct cordon_domain *domain)
{
	domain->directory = debugfs_create_dir(domain->name, root);
	debugfs_create_file("statistics", 0400, domain->directory, domain, &statistics_fops);
	debugfs_create_file("contracts", 0400, domain->directory, domain, &contracts_fops);
	debugfs_create_file("rights", 0400, domain->directory, domain, &rights_fops);
	debugfs_create_file("fragments", 0400, domain->directory, domain, &fragments_fops);
	debugfs_create_file("policy", 0600, domain->directory, domain, &policy_fops);
	debugfs_create_file("restart", 0600, domain->directory, domain, &restart_fops);
	debugfs_create_file("violations", 0400, domain->directory, domain, &violations_fops);
}

void cordon_debugfs_drop(struct cordon_domain *domain)
{
	debugfs_remove_recursive(domain->directory);
	domain->directory = NULL;
}

void cordon_debugfs_install(void)
{
	root = debugfs_create_dir("cordon", NULL);
	debugfs_create_atomic_t("shadow_pages", 0400, root, &cordon_shadow_in_use);
}

void cordon_debugfs_remove(void)
{
	debugfs_remove_recursive(root);
}
