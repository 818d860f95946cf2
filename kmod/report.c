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

#define FRAMES	   8
#define LINE	   200
#define KEPT_LINES 64

/* The last lines, for debugfs. */
struct cordon_kept {
	u32 next;
	char lines[KEPT_LINES][LINE];
};

/* Too large for a kernel stack; one report at a time. */
static struct {
	raw_spinlock_t lock;
	u8 instruction[16];
	u64 frames[FRAMES];
	char names[FRAMES][64];
	const char *backtrace[FRAMES];
	char line[LINE];
} scratch = {.lock = __RAW_SPIN_LOCK_UNLOCKED(scratch.lock)};

static DEFINE_RATELIMIT_STATE(report_limit, 5 * HZ, 20);

static const char *context_name(void)
{
	if (in_hardirq())
		return "hardirq";
	return in_serving_softirq() ? "softirq" : "process";
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
	strscpy(kept->lines[kept->next % KEPT_LINES], line, LINE);
	kept->next++;
}

void cordon_report(const struct cordon_place *place, struct cordon_violation *violation, bool kill)
{
	struct cordon_kept *kept = place->domain->violations;
	unsigned long flags;
	u64 index;

	cordon_count(place->domain, violations);
	if (!kill && !__ratelimit(&report_limit))
		return;
	raw_spin_lock_irqsave(&scratch.lock, flags);
	describe(place, violation);
	for (index = 0; cordon_report_line(violation, index, scratch.line, LINE); index++) {
		printk(KERN_ERR "%s\n", scratch.line);
		keep(kept, scratch.line);
	}
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
