// SPDX-License-Identifier: GPL-2.0-only
/*
 * Static keys and static calls: the module's own records are turned to where the translated
 * instruction is, and the kernel goes on patching that.  Process context, at COMING, while the
 * records are still writable and after the kernel has linked them.
 */
#include <linux/jump_label.h>
#include <linux/slab.h>
#include <linux/static_call.h>
#include "cordon.h"
#include "image.h"

static u64 static_call_address(const struct static_call_site *site)
{
	return (u64)&site->addr + site->addr;
}

int cordon_sites_read(struct cordon_tenant *tenant)
{
	struct cordon_image *image = &tenant->image->image;
	struct module *module = tenant->module;
	u32 jumps = module->num_jump_entries, calls = module->num_static_call_sites, i;

	image->sites = kvcalloc(jumps + calls + 1, sizeof(*image->sites), GFP_KERNEL);
	if (!image->sites)
		return -ENOMEM;
	for (i = 0; i < jumps; i++)
		image->sites[i] = (struct cordon_site){
			.kind = CORDON_SITE_JUMP_LABEL,
			.code = jump_entry_code(&module->jump_entries[i]),
			.target = jump_entry_target(&module->jump_entries[i]),
		};
	for (i = 0; i < calls; i++)
		image->sites[jumps + i] = (struct cordon_site){
			.kind = CORDON_SITE_STATIC_CALL,
			.code = static_call_address(&module->static_call_sites[i]),
		};
	image->site_count = jumps + calls;
	return 0;
}

/* Does the translated site hold what the kernel will compare before it patches? */
static bool is_patchable(const struct cordon_site *site)
{
	const u8 *code = (u8 *)site->cache_code;

	if (site->kind != CORDON_SITE_JUMP_LABEL)
		return true;
	switch (*code) {
	case 0xeb:
		return site->cache_code + 2 + *(s8 *)(code + 1) == site->cache_target;
	case 0xe9:
		return site->cache_code + 5 + *(s32 *)(code + 1) == site->cache_target;
	default:
		return *code == 0x66 || *code == 0x0f;
	}
}

/*
 * A site that no code reaches was not translated, and its bytes become int3: the kernel, which would BUG()
 * on them, is told that the record is one of init code, which it leaves alone (jump_label_can_update(),
 * __static_call_update()).
 */
static void retire(struct cordon_tenant *tenant, u32 site)
{
	struct module *module = tenant->module;

	if (site < module->num_jump_entries)
		jump_entry_set_init(&module->jump_entries[site], true);
	else
		module->static_call_sites[site - module->num_jump_entries].key |= STATIC_CALL_SITE_INIT;
}

int cordon_sites_retarget(struct cordon_tenant *tenant)
{
	struct cordon_image *image = &tenant->image->image;
	struct module *module = tenant->module;
	u32 i, jumps = module->num_jump_entries;

	for (i = 0; i < image->site_count; i++) {
		const struct cordon_site *site = &image->sites[i];

		if (!site->cache_code) {
			retire(tenant, i);
			continue;
		}
		if (!is_patchable(site)) {
			pr_err("%s: refused: the static key at %llx was translated to something the kernel would not "
			       "patch\n",
			       tenant->name, site->code);
			return -ENOEXEC;
		}
		if (i < jumps) {
			struct jump_entry *entry = &module->jump_entries[i];

			entry->code = (s32)(site->cache_code - (u64)&entry->code);
			entry->target = (s32)(site->cache_target - (u64)&entry->target);
		} else {
			struct static_call_site *entry = &module->static_call_sites[i - jumps];

			entry->addr = (s32)(site->cache_code - (u64)&entry->addr);
		}
	}
	return 0;
}
