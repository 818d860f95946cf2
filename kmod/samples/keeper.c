// SPDX-License-Identifier: GPL-2.0-only
/*
 * The tests' helper; loaded natively.
 *
 *	key=1|0		switches the static key of steady.ko
 *	text=MODULE	debugfs keeper/text then says what that module's text consists of: entry jumps, ftrace's bytes,
 *			landings of indirect branches, int3, and other bytes, of which there should be none
 *	slow=SYMBOL	a kprobe on SYMBOL whose handler spins for 60 ms with interrupts on, so that interrupts of
 *			other drivers arrive inside a kprobe handler; empty: removed
 */
#include <linux/debugfs.h>
#include <linux/delay.h>
#include <linux/jump_label.h>
#include <linux/kprobes.h>
#include <linux/module.h>
#include <linux/seq_file.h>
#include <linux/version.h>

static char wanted[MODULE_NAME_LEN];
module_param_string(text, wanted, sizeof(wanted), 0600);

static unsigned long lookup(const char *name)
{
	struct kprobe probe = {.symbol_name = name};
	unsigned long address;

	if (register_kprobe(&probe))
		return 0;
	address = (unsigned long)probe.addr;
	unregister_kprobe(&probe);
	return address;
}

static int key_set(const char *text, const struct kernel_param *parameter)
{
	unsigned long (*find)(const char *) = (void *)lookup("kallsyms_lookup_name");
	struct static_key *key = find ? (void *)find("steady:steady_key") : NULL;

	if (!key)
		return -ENOENT;
	if (*text == '1')
		static_key_enable(key);
	else
		static_key_disable(key);
	return 0;
}

static const struct kernel_param_ops key_ops = {.set = key_set};
module_param_cb(key, &key_ops, NULL, 0200);

static struct module *module_named(const char *name)
{
	struct module *(*find)(const char *) = (void *)lookup("find_module");

	return find ? find(name) : NULL;
}

static bool is_ftrace_site(const struct module *module, unsigned long address)
{
	unsigned int i;

	for (i = 0; i < module->num_ftrace_callsites; i++)
		if (module->ftrace_callsites[i] == address)
			return true;
	return false;
}

/* A jmp rel32 that leads into cordon.ko. */
static bool is_entry_jump(const struct module *cordon, const u8 *at)
{
	unsigned long target = (unsigned long)at + 5 + *(const s32 *)(at + 1);

	return *at == 0xe9 && within_module(target, cordon);
}

/* ENDBR64, or the no-op that a kernel with IBT seals it to. */
static bool is_landing(const u8 *at)
{
	static const u8 endbr[] = {0xf3, 0x0f, 0x1e, 0xfa}, sealed[] = {0x66, 0x0f, 0x1f, 0x00};

	return !memcmp(at, endbr, 4) || !memcmp(at, sealed, 4);
}

/* Whether a function of @module begins at @address. */
static bool is_function(const struct module *module, unsigned long address)
{
	const struct mod_kallsyms *symbols = module->kallsyms;
	unsigned int i;

	for (i = 1; i < symbols->num_symtab; i++)
		if (symbols->symtab[i].st_value == address && (symbols->typetab[i] | 0x20) == 't')
			return true;
	return false;
}

/* Whether @address is where a function's entry jump may stand: at its first byte, behind its landing and ftrace's
 * bytes. */
static bool is_entry_place(const struct module *module, unsigned long address)
{
	if (is_function(module, address) || is_function(module, address - 5))
		return true;
	return (is_function(module, address - 4) && is_landing((u8 *)address - 4)) ||
	       (is_function(module, address - 9) && is_landing((u8 *)address - 9));
}

/* End of the last function: what follows up to the page's end is no text. */
static unsigned long text_end(const struct module *module, unsigned long base, unsigned long size)
{
	const struct mod_kallsyms *symbols = module->kallsyms;
	unsigned long end = base;
	unsigned int i;

	for (i = 1; i < symbols->num_symtab; i++) {
		const Elf_Sym *symbol = &symbols->symtab[i];

		if (symbol->st_value >= base && symbol->st_value < base + size)
			end = max(end, (unsigned long)(symbol->st_value + symbol->st_size));
	}
	return end;
}

/* Counts what the text of the module consists of, and shows the first bytes that should not be there. */
static int text_show(struct seq_file *out, void *unused)
{
	struct module *module = module_named(wanted), *cordon = module_named("cordon");
	unsigned long base, size, end, at, stray = 0;
	unsigned int ftrace = 0, entries = 0, landings = 0, int3 = 0, other = 0;

	if (!module || !cordon)
		return -ENOENT;
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 4, 0)
	base = (unsigned long)module->mem[MOD_TEXT].base;
	size = module->mem[MOD_TEXT].size;
#else
	base = (unsigned long)module->core_layout.base;
	size = module->core_layout.text_size;
#endif
	end = text_end(module, base, size);
	for (at = base; at < end;) {
		const u8 *byte = (const u8 *)at;

		if (is_ftrace_site(module, at)) {
			ftrace++;
			at += 5;
		} else if (is_entry_jump(cordon, byte) && is_entry_place(module, at)) {
			entries++;
			at += 5;
		} else if (is_landing(byte) && is_function(module, at)) {
			landings++;
			at += 4;
		} else if (*byte == 0xcc) {
			int3++;
			at++;
		} else {
			if (!other++)
				stray = at;
			at++;
		}
	}
	seq_printf(out, "entries %u ftrace %u landings %u int3 %u other %u\n", entries, ftrace, landings, int3, other);
	if (other)
		seq_printf(out, "first at +0x%lx: %*ph\n", stray - base, 16, (void *)stray);
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(text);

static int slow_handler(struct kprobe *probe, struct pt_regs *registers)
{
	mdelay(60);
	return 0;
}

static struct kprobe slow_probe = {.pre_handler = slow_handler};
static char slow_symbol[64];

static int slow_set(const char *text, const struct kernel_param *parameter)
{
	if (slow_probe.symbol_name) {
		unregister_kprobe(&slow_probe);
		memset(&slow_probe, 0, sizeof(slow_probe));
		slow_probe.pre_handler = slow_handler;
	}
	strscpy(slow_symbol, text, sizeof(slow_symbol));
	strim(slow_symbol);
	if (!*slow_symbol)
		return 0;
	slow_probe.symbol_name = slow_symbol;
	return register_kprobe(&slow_probe);
}

static const struct kernel_param_ops slow_ops = {.set = slow_set};
module_param_cb(slow, &slow_ops, NULL, 0200);

static struct dentry *directory;

static int __init keeper_init(void)
{
	directory = debugfs_create_dir("keeper", NULL);
	debugfs_create_file("text", 0400, directory, NULL, &text_fops);
	return 0;
}
module_init(keeper_init);

static void __exit keeper_exit(void)
{
	if (slow_probe.symbol_name)
		unregister_kprobe(&slow_probe);
	debugfs_remove(directory);
}
module_exit(keeper_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("Looks at an isolated module from outside");
