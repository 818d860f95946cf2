// SPDX-License-Identifier: GPL-2.0-only
/*
 * A violation as the kernel log shows it: what can be found out is filled in here, the words are the
 * runtime's (cordon_report_line).  Rate-limited per machine.  Any context but NMI.
 */
#include <linux/kallsyms.h>
#include <linux/preempt.h>
#include <linux/printk.h>
#include <linux/ratelimit.h>
#include <linux/sched.h>
#include <linux/seq_file.h>
#include <linux/slab.h>
#include "slow.h"
#include "trace.h"

#define FRAMES	   8
#define LINE	   1000
#define KEPT_LINE  200
#define KEPT_LINES 64

/* The last lines, for debugfs. */
struct cordon_kept {
	u32 next;
	char lines[KEPT_LINES][KEPT_LINE];
};

/* Too large for a kernel stack; one report at a time. */
static struct {
	raw_spinlock_t lock;
	u8 instruction[16];
	u64 frames[FRAMES];
	char names[FRAMES][64];
	const char *backtrace[FRAMES];
	char crossings[CORDON_CROSSINGS][96];
	const char *crossed[CORDON_CROSSINGS];
	char line[LINE];
} scratch = {.lock = __RAW_SPIN_LOCK_UNLOCKED(scratch.lock)};

static DEFINE_RATELIMIT_STATE(report_limit, 5 * HZ, 20);

static const char *context_name(void)
{
	if (in_hardirq())
		return "hardirq";
	return in_serving_softirq() ? "softirq" : "process";
}

void cordon_crossings_forget(struct cordon_domain *domain)
{
	int cpu;

	for_each_possible_cpu (cpu)
		memset(per_cpu_ptr(domain->counters, cpu)->crossed, 0, sizeof(domain->counters->crossed));
}

/* Newest first.  What is being reported is the newest, when it is a call. */
static u64 describe_crossings(struct cordon_domain *domain)
{
	struct cordon_counters *counters = this_cpu_ptr(domain->counters);
	u64 count = min_t(u64, counters->crossings, CORDON_CROSSINGS), i;

	for (i = 0; i < count && counters->crossed[(counters->crossings - i) % CORDON_CROSSINGS]; i++) {
		u64 crossed = counters->crossed[(counters->crossings - i) % CORDON_CROSSINGS];
		const struct cordon_function_descriptor *function = (void *)(crossed & ~1ull);
		const struct cordon_import *import = (void *)crossed;

		if (crossed & 1)
			snprintf(scratch.crossings[i], sizeof(scratch.crossings[i]), "entered %s for %s",
				 function->name, function->contract ? function->contract->name : "nobody");
		else
			snprintf(scratch.crossings[i], sizeof(scratch.crossings[i]), "called %s", import->name);
		scratch.crossed[i] = scratch.crossings[i];
	}
	return i;
}

/* What the entry is for: the object that its first argument points to, as far as the driver's rights know it. */
static void describe_principal(struct cordon_domain *domain, const struct cordon_call *record,
			       struct cordon_violation *v)
{
	struct cordon_nearest nearest = {};

	v->principal_type = "";
	if (!record || !record->contract || !record->contract->argument_count || record->args[0] < PAGE_OFFSET)
		return;
	cordon_rights_nearest(domain->rights, record->args[0], &nearest);
	if (!nearest.type)
		return;
	v->principal = nearest.object;
	v->principal_type = nearest.type->name;
}

static void describe(const struct cordon_place *place, struct cordon_violation *v)
{
	struct cordon_domain *domain = place->domain;
	struct cordon_call *record = cordon_record_of(place);
	u64 offset = 0, count = 0, i;

	v->module = domain->name;
	if (!v->application && place->pc)
		v->application = cordon_code_application(cordon_code_at(place->pc - 1), place->pc - 1);
	/* After a tail jump out of it, the entry's function is all that is known. */
	if (!v->application && record && record->origin)
		v->application = ((struct cordon_function_descriptor *)record->origin)->address;
	v->symbol = v->application ? cordon_symbol_name(domain, v->application, &offset) : "";
	v->offset = offset;
	if (!v->target)
		v->target = "";
	v->process = current->comm;
	v->pid = current->pid;
	v->context = context_name();
	if (v->application)
		v->instruction_size =
			cordon_code_instruction_bytes(cordon_code_of_text(domain, v->application), v->application,
						      scratch.instruction, sizeof(scratch.instruction));
	v->instruction = scratch.instruction;
	if (v->kind != CORDON_VIOLATION_JUMP && v->kind != CORDON_VIOLATION_CALL)
		cordon_rights_nearest(domain->rights, v->address, &v->nearest);
	v->entry = record && record->contract ? record->contract->name : "";
	v->entered = record && record->contract ? record->contract->where : NULL;
	describe_principal(domain, record, v);
	v->crossings = scratch.crossed;
	v->crossing_count = describe_crossings(domain);
	if (!v->slot)
		v->slot = "";
	if (place->pc && place->pc != (u64)cordon_entry_return)
		cordon_code_walk(cordon_code_at(place->pc), place->pc, place->sp, THREAD_SIZE, scratch.frames, FRAMES,
				 &count);
	for (i = 0; i < count; i++) {
		const char *name = cordon_symbol_name(domain, scratch.frames[i], &offset);

		snprintf(scratch.names[i], sizeof(scratch.names[i]), "%s+0x%llx", name, offset);
		scratch.backtrace[i] = scratch.names[i];
	}
	v->backtrace = scratch.backtrace;
	v->backtrace_count = count;
}

static void keep(struct cordon_kept *kept, const char *line)
{
	if (!kept)
		return;
	strscpy(kept->lines[kept->next % KEPT_LINES], line, KEPT_LINE);
	kept->next++;
}

void cordon_report(const struct cordon_place *place, struct cordon_violation *violation, bool kill)
{
	bool is_audit = !kill && READ_ONCE(place->domain->policy) == CORDON_AUDIT;
	struct cordon_kept *kept = place->domain->violations;
	unsigned long flags;
	u64 index;

	cordon_count(place->domain, violations);
	if (is_audit) {
		if (place->pc)
			violation->application = cordon_code_application(cordon_code_at(place->pc), place->pc - 1);
		if (!cordon_audit_is_new(place->domain, violation))
			return;
		cordon_audit_origin(place, violation);
	} else if (!kill && !__ratelimit(&report_limit)) {
		return;
	}
	raw_spin_lock_irqsave(&scratch.lock, flags);
	describe(place, violation);
	trace_violation(place->domain, violation, kill);
	/* One line for people, the other for programs: what the rest would say stands there. */
	for (index = 0; index < (is_audit ? 1 : U64_MAX) && cordon_report_line(violation, index, scratch.line, LINE);
	     index++) {
		printk(KERN_ERR "%s\n", scratch.line);
		keep(kept, scratch.line);
	}
	if (is_audit && cordon_audit_line(violation, scratch.line, LINE))
		printk(KERN_NOTICE "%s\n", scratch.line);
	raw_spin_unlock_irqrestore(&scratch.lock, flags);
}

int cordon_domain_prepare(struct cordon_domain *domain)
{
	struct cordon_kept *kept = kvzalloc(sizeof(*kept), GFP_KERNEL);

	if (!kept)
		return -ENOMEM;
	domain->violations = kept;
	return 0;
}

void cordon_domain_forget(struct cordon_domain *domain)
{
	kvfree(domain->violations);
	domain->violations = NULL;
}

void cordon_violations_show(struct seq_file *out, struct cordon_domain *domain)
{
	struct cordon_kept *kept = domain->violations;
	u32 first, i;

	if (!kept)
		return;
	first = kept->next > KEPT_LINES ? kept->next - KEPT_LINES : 0;
	for (i = first; i < kept->next; i++)
		seq_printf(out, "%s\n", kept->lines[i % KEPT_LINES]);
}
