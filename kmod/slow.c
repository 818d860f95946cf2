// SPDX-License-Identifier: GPL-2.0-only
/*
 * The C halves of the slow paths: what the inline checks could not decide.  Called by entry.S on the
 * driver's own stack; any context but NMI.
 */
#include <linux/kallsyms.h>
#include <linux/overflow.h>
#include <linux/sched.h>
#include "slow.h"

/* Where an indirect transfer goes: entry.S has it in rax and rdx. */
struct transfer {
	struct cordon_import *import; /* out of the domain, as this says; or */
	u64 fragment;		      /* cache address */
};

void cordon_slow_check(struct cordon_domain *domain, struct cordon_slow *slow);
void cordon_slow_string(struct cordon_domain *domain, struct cordon_slow *slow);
void cordon_slow_port(struct cordon_domain *domain, struct cordon_slow *slow);
void cordon_slow_violation(struct cordon_domain *domain, struct cordon_slow *slow);
struct transfer cordon_slow_indirect(struct cordon_domain *domain, u64 target, u64 pc, u64 sp);

static unsigned long kernel_text_address_address;

bool cordon_slow_prepare(void)
{
	kernel_text_address_address = cordon_lookup("kernel_text_address");
	return kernel_text_address_address;
}

/* Functions and no data: kernel_text_address() is not exported. */
static bool is_core_text(u64 address)
{
	return cordon_call(kernel_text_address_address, address, 0, 0) & 0xff;
}

static struct cordon_place place_of(struct cordon_domain *domain, struct cordon_slow *slow)
{
	return (struct cordon_place){.domain = domain, .pc = slow->pc, .sp = (u64)(slow + 1)};
}

static void check(struct cordon_domain *domain, struct cordon_slow *slow, u64 address, u64 size)
{
	struct cordon_place place = place_of(domain, slow);
	struct cordon_violation violation = {
		.kind = CORDON_VIOLATION_WRITE,
		.address = address,
		.size = size,
	};

	if (!cordon_may_write(&place, address, size))
		cordon_violation(&place, &violation, false);
}

void cordon_slow_check(struct cordon_domain *domain, struct cordon_slow *slow)
{
	check(domain, slow, slow->rdi, slow->immediate);
}

/* rep or not, upwards or downwards from rdi. */
void cordon_slow_string(struct cordon_domain *domain, struct cordon_slow *slow)
{
	u64 width = slow->immediate & 0xff;
	u64 count = slow->immediate & 0x100 ? slow->rcx : 1;
	u64 size;

	if (!count)
		return;
	if (check_mul_overflow(count, width, &size))
		size = U64_MAX;
	if (slow->flags & X86_EFLAGS_DF)
		check(domain, slow, slow->rdi + width - size, size);
	else
		check(domain, slow, slow->rdi, size);
}

void cordon_slow_port(struct cordon_domain *domain, struct cordon_slow *slow)
{
	struct cordon_place place = place_of(domain, slow);
	struct cordon_grant port = {
		.right = CORDON_PORT,
		.address = slow->immediate & 0x100 ? (slow->immediate >> 16) & 0xff : slow->rdx & 0xffff,
		.size = slow->immediate & 0xff,
	};
	struct cordon_violation violation = {
		.kind = CORDON_VIOLATION_PORT,
		.address = port.address,
		.size = port.size,
	};

	if (cordon_rights_held(domain->rights, &port) != CORDON_HELD)
		cordon_violation(&place, &violation, false);
}

void cordon_slow_violation(struct cordon_domain *domain, struct cordon_slow *slow)
{
	struct cordon_place place = place_of(domain, slow);
	/* 1: rsp, which a register named, would not have come to where the frame says. */
	struct cordon_violation violation = {
		.kind = slow->immediate == 1 ? CORDON_VIOLATION_STACK : CORDON_VIOLATION_FORBIDDEN,
	};

	cordon_violation(&place, &violation, true);
}

/* A function of another of the domain's modules; its own the lookup knows.  Init's are called by the kernel alone. */
static u64 find_fragment(struct cordon_domain *domain, u64 target)
{
	struct cordon_function_descriptor *function = cordon_find_function(domain, target);

	return function && !function->init ? function->fragment : 0;
}

/* What another of the domain's modules imports. */
static struct cordon_import *find_import(struct cordon_domain *domain, u64 target)
{
	struct cordon_import *import = cordon_find_import(domain, target);

	switch (import ? import->class : 0) {
	case CORDON_CLASS_WRAPPER:
	case CORDON_CLASS_DIRECT:
	case CORDON_CLASS_LEAF:
		return import;
	default:
		return NULL;
	}
}

/*
 * An indirect transfer that the lookup does not know: what was offered is left for as an import, what another of the
 * domain's modules has or imports is reached like the module's own; anything else ends here.
 */
struct transfer cordon_slow_indirect(struct cordon_domain *domain, u64 target, u64 pc, u64 sp)
{
	struct cordon_place place = {.domain = domain, .pc = pc, .sp = sp};
	struct cordon_violation violation = {.kind = CORDON_VIOLATION_JUMP, .address = target};
	struct transfer transfer = {.import = cordon_find_offer(domain, target)};
	char name[KSYM_SYMBOL_LEN];

	if (!transfer.import && domain->is_shared) {
		transfer.fragment = find_fragment(domain, target);
		if (!transfer.fragment)
			transfer.import = find_import(domain, target);
	}
	if (transfer.import || transfer.fragment)
		return transfer;
	/* kallsyms prints a number for what is no symbol's. */
	snprintf(name, sizeof(name), "%ps", (void *)target);
	if (name[0] != '0') {
		violation.target = name;
		if (is_core_text(target) && !cordon_domain_of_text(target))
			violation.kind = CORDON_VIOLATION_CALL;
	}
	/* There are no instructions to go on at but those of the kernel's functions. */
	if (violation.kind == CORDON_VIOLATION_CALL && READ_ONCE(domain->policy) == CORDON_AUDIT)
		transfer.import = cordon_audit_import(domain, target, name);
	cordon_violation(&place, &violation, !transfer.import);
	return transfer;
}
