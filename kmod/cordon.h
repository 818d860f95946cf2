/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of cordon.ko share: the domain, and the few calls between them.  Each group of
 * prototypes names the file that has them, and the contexts they may be called from.
 */
#ifndef CORDON_H
#define CORDON_H

#include <linux/jump_label.h>
#include <linux/list.h>
#include <linux/module.h>
#include <linux/percpu.h>
#include <linux/spinlock.h>
#include <linux/types.h>
#include <linux/xarray.h>
#include "contract.h"
#include "cordon_code.h"
#include "cordon_report.h"
#include "cordon_rights.h"

#undef pr_fmt
#define pr_fmt(fmt) "cordon: " fmt

enum cordon_state {
	CORDON_ALIVE = 0,
	CORDON_DEAD, /* entries answer with fault(), exits unwind */
};

enum cordon_policy {
	CORDON_KILL = 0,
	CORDON_REPORT, /* print, and go on as if the right were held */
	CORDON_AUDIT,  /* the same, for those who write specs: each place once, for programs to read */
};

/*
 * An undefined symbol of the module.  entry.S and the exit stubs know @address, @contract and
 * @domain by offset; core.c asserts them.
 */
struct cordon_import {
	u64 address;				/* 0x00: what the kernel resolved it to */
	const struct cordon_contract *contract; /* 0x08: never NULL once a domain lives */
	struct cordon_domain *domain;		/* 0x10 */
	const char *name;			/* 0x18 */
	u64 uses;				/* 0x20: approximate, no lock */
	u32 class;				/* 0x28: enum cordon_class */
	u32 reserved;
};

/* A function of the module: what the entry stub hands to entry.S in r11. */
struct cordon_function_descriptor {
	u64 fragment;				/* 0x00: cache address to call */
	struct cordon_domain *domain;		/* 0x08 */
	const struct cordon_contract *contract; /* 0x10: NULL until registered; READ_ONCE, WRITE_ONCE */
	u64 address;				/* 0x18: application address of the first byte */
	const char *name;			/* 0x20 */
	u64 uses;				/* 0x28: approximate, no lock */
	u64 entry_stub;				/* 0x30: cache address */
	u64 patch;				/* 0x38: where the entry jump stands; 0: too short, int3 only */
	u64 size;				/* 0x40: of the symbol, bytes */
	u64 init;				/* 0x48: lies in the init sections */
};

/* How many of the last crossings a processor remembers. */
#define CORDON_CROSSINGS 8

struct cordon_counters {
	u64 entries; /* into the driver */
	u64 exits;   /* out of it, through a wrapper */
	u64 left;    /* entries that ended, killed or not: entries - left are inside */
	u64 grants;
	u64 revokes;
	u64 violations;
	u64 taken_in; /* number of the entry that took memory last, and how often it did: sets.c */
	u64 taken;
	u64 crossings;
	u64 crossed[CORDON_CROSSINGS]; /* what was entered (bit 0 set) or called; report.c */
};

struct cordon_shadow;
struct cordon_image_data;
struct cordon_restart;

/* One module of a domain: its image, its imports, its translation.  Most domains have one. */
struct cordon_tenant {
	struct cordon_domain *domain;
	struct module *module;
	const char *name;
	u32 serial;   /* never 0, never that of another tenant */
	bool is_live; /* its init is over */
	cordon_code *code;

	struct cordon_import *imports; /* sorted by address */
	u32 import_count;
	struct cordon_function_descriptor *functions; /* sorted by address */
	u32 function_count;
	const struct cordon_bug *bugs; /* sorted by address */
	u32 bug_count;

	u64 cache; /* window of the code cache */
	u64 cache_size;
	u8 *cache_alias; /* writable view of it; NULL but while it is written */

	struct cordon_image_data *image; /* image.h */
};

/* Modules that may form one domain. */
#define CORDON_TENANTS 8

struct cordon_domain {
	struct list_head list; /* cordon_domains; read under RCU */
	const char *name;      /* of its module, or those of several with '+' between them */
	u32 state;	       /* enum cordon_state; READ_ONCE, WRITE_ONCE */
	u32 policy;	       /* enum cordon_policy */
	cordon_rights *rights;
	const struct cordon_recent *recent; /* of rights */
	struct cordon_counters __percpu *counters;

	/*
	 * Written under cordon_domains_lock.  Read in any context without a lock: what has been taken out is kept until
	 * every thread has slept or left the kernel.
	 */
	struct cordon_tenant *tenants[CORDON_TENANTS]; /* NULL: none */
	cordon_code *codes[CORDON_TENANTS];	       /* their translations, for the walks */
	u32 modules;				       /* coming, there or going; cordon_domains_lock */
	bool is_shared;				       /* several modules are named for it */
	bool is_undone;				       /* dead, and what it left with the kernel was taken back */

	raw_spinlock_t lock;	      /* of the rights room: cordon_port_lock() */
	atomic64_t pins_made;	      /* the number of the newest */
	u32 probes_undone;	      /* recover.c: dead probes that end what they have begun, at this moment */
	u64 undoing;		      /* recover.c: number of the pin that clean-up is at; 0: there is none */
	struct cordon_shadow *shadow; /* shadow.c */
	u32 stack_leaves;	      /* shadow.c: approximate, no lock */

	struct cordon_offers *offers; /* offer.c */
	struct xarray pages;	      /* pages.c: by number; each holds a reference */

	struct cordon_audit *audit;	/* audit.c; NULL unless it was ever on; READ_ONCE */
	void *violations;		/* report.c: the last few, as text; may stay NULL */
	struct cordon_restart *restart; /* restart.c */
	struct cordon_flight *flight;	/* flight.c */
	struct dentry *directory;	/* debugfs.c */
};

/* Each tenant of a domain that is published. */
#define cordon_each_tenant(domain, tenant, i)                                                                          \
	for (i = 0; i < CORDON_TENANTS; i++)                                                                           \
		if (!((tenant) = smp_load_acquire(&(domain)->tenants[i])))                                             \
			continue;                                                                                      \
		else

/* Per CPU, any context. */
#define cordon_count(domain, member) this_cpu_inc((domain)->counters->member)
u64 cordon_counted(const struct cordon_domain *domain, size_t member_offset);
/* For reports: @origin was called, or entered when @entered is 1. */
#define cordon_remember(domain, origin, entered)                                                                       \
	this_cpu_write((domain)->counters                                                                              \
			       ->crossed[this_cpu_inc_return((domain)->counters->crossings) & (CORDON_CROSSINGS - 1)], \
		       (u64)(origin) | (entered))

/* ---- core.c ---- */
extern struct list_head cordon_domains; /* RCU; writers hold cordon_domains_lock */
extern struct mutex cordon_domains_lock;
extern uint cordon_policy_parameter;
extern bool cordon_restart_parameter;
/* Address of a kernel symbol that is not exported; 0 when there is none.  Process context. */
unsigned long cordon_lookup(const char *name);
/* call.S: calls a function found that way, without an indirect branch.  Context of the function. */
unsigned long cordon_call(unsigned long function, unsigned long a, unsigned long b, unsigned long c);
/* Any context, NMI included: no lock, RCU read side is the caller's or an interrupt's. */
struct cordon_domain *cordon_domain_of_cache_pc(u64 pc);
struct cordon_tenant *cordon_tenant_of_cache_pc(u64 pc);
/* The translation that @pc lies in; NULL. */
cordon_code *cordon_code_at(u64 pc);
struct cordon_domain *cordon_domain_of_text(u64 application); /* incl. replaced text */
bool cordon_is_cache(u64 pc);

/* ---- tenant.c: lookups in all tenants of a domain; any context, no lock ---- */
/* The function that starts at exactly @address; NULL. */
struct cordon_function_descriptor *cordon_find_function(struct cordon_domain *domain, u64 address);
/* The function that contains @address; NULL. */
struct cordon_function_descriptor *cordon_function_around(struct cordon_domain *domain, u64 address);
/* The import that was resolved to exactly @address; NULL. */
struct cordon_import *cordon_find_import(struct cordon_domain *domain, u64 address);
/* The entry of __bug_table for @application; NULL. */
const struct cordon_bug *cordon_find_bug(struct cordon_domain *domain, u64 application);
/* Name of the driver function that contains @application, "" when unknown; @offset from its start. */
const char *cordon_symbol_name(struct cordon_domain *domain, u64 application, u64 *offset);
/* The translation of the module's text that contains @application; NULL. */
cordon_code *cordon_code_of_text(struct cordon_domain *domain, u64 application);
/* Whether the module of some tenant contains @address. */
bool cordon_is_own(struct cordon_domain *domain, u64 address);
/* The serial of the tenant that makes a call; 0 when the domain has one module, or it cannot be told. */
u32 cordon_author_of(const struct cordon_call *call);

/* ---- image.c: the same in one tenant; any context, no lock ---- */
struct cordon_function_descriptor *cordon_tenant_function_around(struct cordon_tenant *tenant, u64 address);
struct cordon_import *cordon_tenant_import(struct cordon_tenant *tenant, u64 address);
struct cordon_import *cordon_tenant_import_named(struct cordon_tenant *tenant, const char *name);
/* By name; NULL. */
const struct cordon_contract *cordon_callback_contract(const char *name);

/* ---- offer.c: the first two in process context, the last in any ---- */
int cordon_offers_create(struct cordon_domain *domain);
void cordon_offers_destroy(struct cordon_domain *domain);

/* pages.c */
void cordon_pages_release(struct cordon_domain *domain);
/* What the driver may call although it does not import it; NULL. */
struct cordon_import *cordon_find_offer(struct cordon_domain *domain, u64 address);

/* ---- text.c ---- */
/*
 * An int3 at @ip: the entry stub to go on at when @ip is (ftrace's bytes apart) the start of a
 * function too short for a jump; else 0, and the int3 is an alarm.  Any context.
 */
u64 cordon_entry_stub_for(u64 ip);
/* Writes int3 over all of a tenant's fragments: stops other processors inside.  Process context. */
int cordon_text_stop(struct cordon_tenant *tenant);

/*
 * ---- restart.c: a driver that was killed begins anew ----
 * prepare() and forget() with the domain; watch_init() at takeover: the copy is taken when init is called.
 */
int cordon_restart_install(void);
void cordon_restart_remove(void);
int cordon_restart_prepare(struct cordon_domain *domain);
void cordon_restart_forget(struct cordon_domain *domain);
const struct cordon_contract *cordon_restart_watch_init(struct cordon_domain *domain,
							const struct cordon_contract *init);
/* The domain has just died.  Any context but NMI. */
void cordon_restart_soon(struct cordon_domain *domain);
/* Whether kills of this domain are followed by restarts; false when it cannot be.  Process context. */
bool cordon_restart_set(struct cordon_domain *domain, bool on);
bool cordon_restart_is_on(const struct cordon_domain *domain);
void cordon_restart_counts(const struct cordon_domain *domain, u32 *kills, u32 *restarts);

/* ---- takeover.c ---- */
int cordon_takeover_install(void);
void cordon_takeover_remove(void);

/* ---- shadow.c, port.c ---- */
int cordon_shadow_install(void);
void cordon_shadow_remove(void);
/* Any context but NMI: a driver wrote to its stack at @address, which no right covers. */
void cordon_shadow_cover_stack(struct cordon_domain *domain, u64 address);
u64 cordon_shadow_pages(const struct cordon_domain *domain);
u64 cordon_shadow_tables(const struct cordon_domain *domain); /* pages of page tables, for those */
extern atomic_t cordon_shadow_in_use;			      /* both, of all domains; 0 without one */

/* ---- debugfs.c ---- */
void cordon_debugfs_install(void);
void cordon_debugfs_remove(void);
void cordon_debugfs_add(struct cordon_domain *domain);
void cordon_debugfs_drop(struct cordon_domain *domain);

/* ---- entry.S: addresses handed to the translator, never called from C ---- */
extern char cordon_entry_entry[]; /* r11 = struct cordon_function_descriptor * */
extern char cordon_entry_return[];
extern char cordon_exit_entry[]; /* r11 = struct cordon_import * */
extern char cordon_check_slow[];
extern char cordon_string_slow[];
extern char cordon_indirect_slow[];
extern char cordon_port_slow[];
extern char cordon_violation_entry[];

/* ---- fixups.c: any context ----
 * Whether the kernel's own handler of @trap at @pc goes on at a fixup of the driver's.
 */
bool cordon_fixup_covers(u64 pc, u64 trap);

/* ---- faults.c: process context, once each ---- */
int cordon_faults_install(void);
void cordon_faults_remove(void);

/* ---- register.c ----
 * Binds @contract to the driver function at @address, as __registers does; -EINVAL when there is none.
 */
int cordon_bind(struct cordon_domain *domain, u64 address, const struct cordon_contract *contract);

/* ---- recover.c: process context; the module's exit has run, or its init failed, or it is to begin anew.
 * Inverses of live pins newest first, then, when nobody is inside any more, allocations.  True when nothing of the
 * driver is left with the kernel.
 */
bool cordon_domain_undo(struct cordon_domain *domain);
/* Only of pins whose bytes lie there: what a dead driver armed in an object that is taken from it. */
void cordon_undo_within(struct cordon_domain *domain, u64 low, u64 high);
/*
 * One of several modules goes: the same of what it alone began.  When there is something, it did not end what it
 * began, the domain is dead, and everything is undone.
 */
void cordon_tenant_undo(struct cordon_tenant *tenant);
/* Process context: what reports and recovery keep with a domain (domain->violations, domain->recover). */
int cordon_domain_prepare(struct cordon_domain *domain);
void cordon_domain_forget(struct cordon_domain *domain);

/* ---- parameters.c: the names of policies, indexed by enum cordon_policy ---- */
extern const char *const cordon_policy_names[];
#define CORDON_POLICIES 3

/* ---- audit.c ---- */
DECLARE_STATIC_KEY_FALSE(cordon_auditing);
/* Process context: what a domain's violations lead to from now on. */
int cordon_set_policy(struct cordon_domain *domain, u32 policy);
void cordon_audit_forget(struct cordon_domain *domain);
/* Process context, at takeover: what a call of @name, which has no contract, goes through; NULL. */
const struct cordon_contract *cordon_audit_contract(struct cordon_domain *domain, const char *name, u64 address);
/* Any context: the same for a function of the kernel found at run time; NULL. */
struct cordon_import *cordon_audit_import(struct cordon_domain *domain, u64 address, const char *name);
/* Any context: a function of the kernel has given c->result. */
void cordon_audit_result(struct cordon_call *c);

/* ---- report.c ----
 * Process context: what one of several modules crossed is about to go.
 */
void cordon_crossings_forget(struct cordon_domain *domain);
/* debugfs "violations" */
struct seq_file;
void cordon_violations_show(struct seq_file *out, struct cordon_domain *domain);

#endif
