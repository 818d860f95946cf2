// SPDX-License-Identifier: GPL-2.0-only
/*
 * Traps in driver code.  The hooks sit on fixup_exception() and page_fault_oops() and do no work: they
 * send the driver to cordon_trap_land on its own stack, which reports and kills.  An ftrace operation of
 * our own, because kprobes can be switched off and are skipped under another kprobe's handler;
 * PERMANENT, so that kernel.ftrace_enabled=0 is refused.  int3 reaches neither: a die notifier.
 * Hooks run in any context, NMI-like included for int3.
 */
#include <linux/ftrace.h>
#include <linux/kdebug.h>
#include <linux/kprobes.h>
#include <linux/sched.h>
#include <asm/trapnr.h>
#include "slow.h"
#include "watch.h"

/* Translate/Emitters: stackProbe(). */
#define STACK_PROBE 2560

void cordon_trap(u64 pc, u64 trap, u64 address, u64 sp);
void cordon_missed(u64 pc);

static unsigned long fixup_exception_address;
static unsigned long page_fault_oops_address;

/* Sends the interrupted driver to the landing; true when the trap was a driver's. */
static bool notrace redirect(struct pt_regs *regs, unsigned long trap, unsigned long address)
{
	struct cordon_domain *domain;
	u64 pc = regs->ip;
	u64 slow;

	if (trap == X86_TRAP_MC || !cordon_is_cache(pc))
		return false;
	domain = cordon_domain_of_cache_pc(pc);
	if (!domain)
		return false;
	slow = cordon_code_shadow_fault(cordon_code_at(pc), pc);
	/* #GP: the shadow of what is no kernel address is not canonical. */
	if (slow && (trap == X86_TRAP_PF || trap == X86_TRAP_GP)) {
		regs->ip = slow;
		return true;
	}
	if (trap == X86_TRAP_UD) {
		u64 application = cordon_code_application(cordon_code_at(pc), pc);
		const struct cordon_bug *bug = cordon_find_bug(domain, application);

		if (bug && bug->warning) {
			pr_warn_ratelimited("%s: WARNING at %pS\n", domain->name, (void *)application);
			regs->ip += 2;
			return true;
		}
	}
	regs->di = pc;
	regs->si = trap;
	regs->dx = address;
	regs->cx = regs->sp;
	regs->flags &= ~(X86_EFLAGS_DF | X86_EFLAGS_AC);
	regs->ip = (unsigned long)cordon_trap_land;
	return true;
}

/* Whether @ip is the call of the tracer in the function at @address: an ENDBR may stand before it. */
static bool notrace is_site_of(unsigned long ip, unsigned long address)
{
	return ip - address <= 4;
}

static void notrace hook(unsigned long ip, unsigned long parent, struct ftrace_ops *ops, struct ftrace_regs *fregs)
{
	struct pt_regs *own = ftrace_get_regs(fregs);

	if (!own)
		return;
	if (is_site_of(ip, fixup_exception_address)) {
		/* int fixup_exception(regs, trapnr, error_code, fault_addr) */
		if (cordon_fixup_covers(((struct pt_regs *)own->di)->ip, own->si))
			return;
		if (!redirect((struct pt_regs *)own->di, own->si, own->cx))
			return;
		own->ax = 1;
	} else {
		/* void page_fault_oops(regs, error_code, address) */
		if (!redirect((struct pt_regs *)own->di, X86_TRAP_PF, own->dx))
			return;
	}
	own->ip = (unsigned long)cordon_just_return;
}

static struct ftrace_ops operation = {
	.func = hook,
	.flags = FTRACE_OPS_FL_SAVE_REGS | FTRACE_OPS_FL_IPMODIFY | FTRACE_OPS_FL_PERMANENT,
};

/* int3 in the cache is the driver's own or a stopped fragment; in replaced text, a missed entry. */
static int notrace on_die(struct notifier_block *block, unsigned long event, void *data)
{
	struct die_args *arguments = data;
	struct pt_regs *regs = arguments->regs;
	struct cordon_domain *domain;
	u64 pc = regs->ip - 1;
	u64 stub;

	if (event != DIE_INT3)
		return NOTIFY_DONE;
	if (cordon_is_cache(pc)) {
		regs->ip = pc;
		return redirect(regs, X86_TRAP_BP, pc) ? NOTIFY_STOP : NOTIFY_DONE;
	}
	stub = cordon_entry_stub_for(pc);
	if (stub) {
		regs->ip = stub;
		return NOTIFY_STOP;
	}
	domain = cordon_domain_of_text(pc);
	if (!domain)
		return NOTIFY_DONE;
	regs->di = pc;
	regs->flags &= ~(X86_EFLAGS_DF | X86_EFLAGS_AC);
	regs->ip = (unsigned long)cordon_missed_land;
	return NOTIFY_STOP;
}

static struct notifier_block die_block = {.notifier_call = on_die, .priority = INT_MAX};

/* The kernel called what is no entry: an alarm, and the end of the driver. */
void cordon_missed(u64 pc)
{
	struct cordon_violation violation = {.kind = CORDON_VIOLATION_ENTRY, .application = pc, .address = pc};
	struct cordon_place place = {};

	rcu_read_lock();
	place.domain = cordon_domain_of_text(pc);
	if (place.domain) {
		cordon_report(&place, &violation, true);
		cordon_mark_dead(place.domain);
	}
	rcu_read_unlock();
}

/*
 * The stack is full: too little is left below rsp to report from.  What the driver has on it is given up
 * first; the entry's record, all that matters from now on, lies above.
 */
static void overflowed(u64 pc, u64 address)
{
	struct cordon_domain *domain = cordon_domain_of_cache_pc(pc);
	struct cordon_place place = {
		.domain = domain,
		.pc = (u64)cordon_entry_return,
		/* cordon_call_at() left exactly its return address below the record. */
		.sp = (u64)__builtin_frame_address(0) + 2 * sizeof(u64),
	};
	struct cordon_violation violation = {
		.kind = CORDON_VIOLATION_STACK,
		.address = address,
		.application = cordon_code_application(cordon_code_at(pc), pc),
	};

	cordon_violation(&place, &violation, true);
}

/* On the driver's stack, in its context. */
void cordon_trap(u64 pc, u64 trap, u64 address, u64 sp)
{
	struct cordon_domain *domain = cordon_domain_of_cache_pc(pc);
	struct cordon_place place = {.domain = domain, .pc = pc, .sp = sp};
	struct cordon_violation violation = {
		.kind = trap == X86_TRAP_UD ? CORDON_VIOLATION_BUG : CORDON_VIOLATION_TRAP,
		.trap = trap,
		.address = address,
		.application = cordon_code_application(cordon_code_at(pc), pc),
	};

	if (trap == CORDON_TRAP_LOOP) {
		/* Dead already, and still running: no second report. */
		place.call = (struct cordon_call *)address;
		if (READ_ONCE(domain->state) != CORDON_ALIVE)
			cordon_leave(&place);
		violation.kind = CORDON_VIOLATION_LOOP;
		violation.address = 0;
	}
	if (trap == X86_TRAP_PF && address == sp - STACK_PROBE) {
		struct cordon_call *record = cordon_record_of(&place);

		if (record)
			cordon_call_at((u64)record, overflowed, pc, address);
	}
	cordon_violation(&place, &violation, true);
	BUG();
}

int cordon_faults_install(void)
{
	int error;

	fixup_exception_address = cordon_lookup("fixup_exception");
	page_fault_oops_address = cordon_lookup("page_fault_oops");
	if (!fixup_exception_address || !page_fault_oops_address || !cordon_slow_prepare()) {
		pr_err("this kernel has no fixup_exception, page_fault_oops or kernel_text_address\n");
		return -ENOENT;
	}
	error = ftrace_set_filter_ip(&operation, fixup_exception_address, 0, 0);
	if (!error)
		error = ftrace_set_filter_ip(&operation, page_fault_oops_address, 0, 0);
	if (!error)
		error = register_ftrace_function(&operation);
	if (error) {
		pr_err("cannot hook the fault handlers (%d); is a live patch loaded?\n", error);
		return error;
	}
	error = register_die_notifier(&die_block);
	if (error)
		unregister_ftrace_function(&operation);
	return error;
}

void cordon_faults_remove(void)
{
	unregister_die_notifier(&die_block);
	unregister_ftrace_function(&operation);
}
