/* SPDX-License-Identifier: GPL-2.0-only */
/* A module's image as takeover sees it; kept as long as its tenant.  Between kmod-side files only. */
#ifndef CORDON_IMAGE_H
#define CORDON_IMAGE_H

#include <linux/elf.h>
#include "cordon.h"

/* What becomes of a section. */
enum cordon_section_use {
	CORDON_USE_CODE = 1, /* translated, then int3 */
	CORDON_USE_WRITE,    /* the driver's own data */
	CORDON_USE_READ,     /* read only to everybody */
	CORDON_USE_KERNEL,   /* writable memory that the kernel works with: no right */
	CORDON_USE_PERCPU,   /* template; the copies are the driver's */
};

/* The load in progress, as module_finalize() was given it. */
struct cordon_load {
	struct module *module;
	const Elf64_Ehdr *header;
	Elf64_Shdr *sections;
};

struct cordon_image_data {
	struct cordon_image image; /* what the translator gets; its arrays are these, writable */
	struct cordon_section *sections;
	struct cordon_symbol *symbols;
	struct cordon_target *targets;
	struct cordon_percpu *percpu;
	struct cordon_bug *bugs;
	u32 *fixup_kinds; /* the data word of each entry of image.fixups */
	u8 *uses;	  /* enum cordon_section_use, one per section */
	char *names;	  /* copies of the symbol and section names */
};

/* image.c; process context.  Each prints why and returns -errno; image_free() takes what there is. */
int cordon_image_read(struct cordon_tenant *tenant, const struct cordon_load *load);
void cordon_image_free(struct cordon_tenant *tenant);
const struct cordon_section *cordon_image_section(const struct cordon_image_data *data, u64 address, u32 flags);

/* parameters.c; process context. */
bool cordon_is_isolated(const char *name);
/* What the domain of an isolated module is called, to be freed by kfree(); NULL: no memory. */
char *cordon_domain_name(const char *module);
void cordon_parameters_settle(void); /* once cordon_lookup() works */

/* load.c; process context.  take() answers false when module_finalize() was not seen for @module. */
int cordon_load_watch(void);
void cordon_load_unwatch(void);
bool cordon_load_take(struct module *module, struct cordon_load *load);

/* domain.c; process context. */
/* Joins the domain of that name, or makes it; NULL when it cannot be made. */
struct cordon_tenant *cordon_tenant_create(struct module *module, const char *domain_name);
int cordon_tenant_publish(struct cordon_tenant *tenant);
bool cordon_tenant_is_last(const struct cordon_tenant *tenant);
/* Takes the tenant out, and its domain with the last one. */
void cordon_tenant_destroy(struct cordon_tenant *tenant);

/* own.c; process context. */
int cordon_grant_own_data(struct cordon_tenant *tenant);
int cordon_attach_imports(struct cordon_tenant *tenant); /* what an import gives by being imported */
void cordon_bind_announced(struct cordon_tenant *tenant);
void cordon_revoke_init_data(struct cordon_tenant *tenant);
/* Everything that lies in the memory of a module that goes: it is somebody else's soon. */
void cordon_revoke_own_data(struct cordon_tenant *tenant);

/* classify.c; process context. */
int cordon_classify_imports(struct cordon_tenant *tenant, const struct cordon_load *load);

/* sites.c; process context. */
int cordon_sites_read(struct cordon_tenant *tenant);
int cordon_sites_retarget(struct cordon_tenant *tenant);

/*
 * fixups.c; process context.  publish() when the domain is translated and before it runs; withdraw() when it is out of
 * the list of domains and before its window goes.
 */
int cordon_fixups_read(struct cordon_tenant *tenant);
int cordon_fixups_publish(struct cordon_tenant *tenant);
void cordon_fixups_withdraw(struct cordon_tenant *tenant);

/* text.c; process context. */
int cordon_cache_claim(struct cordon_tenant *tenant, u64 size);
int cordon_cache_open(struct cordon_tenant *tenant); /* maps tenant->cache_alias */
void cordon_cache_close(struct cordon_tenant *tenant);
void cordon_cache_release(struct cordon_tenant *tenant);
int cordon_text_patch(struct cordon_tenant *tenant);
void cordon_text_serialise(void);

#endif
