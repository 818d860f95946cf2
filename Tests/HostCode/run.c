/* SPDX-License-Identifier: GPL-2.0-only */
#define _GNU_SOURCE
#include "HostCode.h"
#include "cordon_port.h"

#include <asm/prctl.h>
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

extern char host_code_return[], host_check_slow[], host_string_slow[], host_port_slow[];
extern char host_violation_entry[], host_indirect_slow[], host_exit_entry[];
int host_code_enter(struct host_domain *domain, struct host_registers *registers);
void host_code_leave(struct host_domain *domain, int result) __attribute__((noreturn));

/* What SLOW in run.S has pushed, and what the cache's stub had. */
struct slow_frame {
	uint64_t r15, r14, r13, r12, r10, r9, r8, rdi, rsi, rbp, rbx, rdx, rcx, rax, flags;
	uint64_t immediate, r11, back;
};

static _Thread_local struct host_domain *current;

static void note(struct host_domain *domain, uint64_t kind, uint64_t address, uint64_t size, uint64_t pc, uint64_t sp)
{
	struct host_event *event = &domain->events[domain->event_count % HOST_EVENTS];

	*event = (struct host_event){.kind = kind, .address = address, .size = size, .pc = pc, .sp = sp};
	event->slot = cordon_code_walk(domain->code, pc, sp, 1 << 14, event->frames, 8, &event->frame_count);
	if (event->slot)
		event->slot_holds = *(uint64_t *)event->slot;
	domain->event_count++;
}

static bool is_granted(const struct host_domain *domain, uint64_t address)
{
	for (uint64_t i = 0; i < domain->range_count; i++)
		if (address >= domain->ranges[i][0] && address < domain->ranges[i][1])
			return true;
	return false;
}

static void require(struct host_domain *domain, uint64_t address, uint64_t size, uint64_t pc, uint64_t sp)
{
	uint64_t i;

	for (i = 0; i < size && is_granted(domain, address + i); i++)
		;
	if (i == size)
		return;
	if (!cordon_code_stack_writable(domain->code, pc, sp, address, size))
		host_code_leave(domain, HOST_VIOLATION);
	/* As kmod/rights.c: the next store there does not fault. */
	if (domain->shadow)
		cordon_port_shadow_map(domain, (address >> 3) + domain->shadow);
}

void host_check(struct host_domain *domain, struct slow_frame *frame)
{
	uint64_t sp = (uint64_t)(frame + 1);

	note(domain, HOST_CHECK, frame->rdi, frame->immediate, frame->back, sp);
	require(domain, frame->rdi, frame->immediate, frame->back, sp);
}

void host_string(struct host_domain *domain, struct slow_frame *frame)
{
	uint64_t sp = (uint64_t)(frame + 1);
	uint64_t element = frame->immediate & 0xff;
	uint64_t count = frame->immediate & 0x100 ? frame->rcx : 1;
	uint64_t address = frame->rdi;

	if (frame->flags & 0x400)
		address -= (count - 1) * element;
	note(domain, HOST_STRING, address, frame->immediate, frame->back, sp);
	if (count)
		require(domain, address, count * element, frame->back, sp);
}

void host_port(struct host_domain *domain, struct slow_frame *frame)
{
	note(domain, HOST_PORT, frame->rdx & 0xffff, frame->immediate, frame->back, (uint64_t)(frame + 1));
	host_code_leave(domain, HOST_VIOLATION);
}

void host_never(struct host_domain *domain, struct slow_frame *frame)
{
	note(domain, HOST_NEVER, 0, frame->immediate, frame->back, (uint64_t)(frame + 1));
	host_code_leave(domain, HOST_VIOLATION);
}

void host_indirect(struct host_domain *domain, uint64_t target, uint64_t pc, uint64_t sp)
{
	note(domain, HOST_INDIRECT, target, 0, pc, sp);
	host_code_leave(domain, HOST_VIOLATION);
}

/* Where a fault at @pc goes on by the exception table; 0. */
static uint64_t fixed_up(const struct host_domain *domain, uint64_t pc)
{
	for (uint64_t i = 0; i < domain->fixup_count; i++) {
		if (domain->fixups[i].code == pc)
			return domain->fixups[i].target;
		if (domain->fixups[i].cache_code == pc)
			return domain->fixups[i].cache_target;
	}
	return 0;
}

static void fault(int number, siginfo_t *information, void *context)
{
	greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
	uint64_t pc = (uint64_t)registers[REG_RIP];
	uint64_t slow;

	slow = current ? fixed_up(current, pc) : 0;
	if (slow) {
		registers[REG_RIP] = (greg_t)slow;
		return;
	}
	if (!current || pc < current->low || pc >= current->high) {
		signal(number, SIG_DFL);
		return;
	}
	slow = cordon_code_shadow_fault(current->code, pc);
	if (slow) {
		registers[REG_RIP] = (greg_t)slow;
		return;
	}
	note(current, HOST_TRAP, (uint64_t)information->si_addr, (uint64_t)number, pc, (uint64_t)registers[REG_RSP]);
	registers[REG_RDI] = (greg_t)current;
	registers[REG_RSI] = HOST_FAULTED;
	registers[REG_RIP] = (greg_t)host_code_leave;
}

void host_code_catch_faults(void)
{
	struct sigaction action = {.sa_sigaction = fault, .sa_flags = SA_SIGINFO | SA_NODEFER};

	sigaction(SIGSEGV, &action, NULL);
	sigaction(SIGBUS, &action, NULL);
	sigaction(SIGILL, &action, NULL);
	sigaction(SIGTRAP, &action, NULL);
}

int host_code_run(struct host_domain *domain, struct host_registers *registers)
{
	/* Where %gs:40, the stack protector's value, is read. */
	static _Thread_local uint64_t percpu[64];
	int result;

	if (!percpu[5]) {
		percpu[5] = 0x6b5d4c3b2a190800;
		syscall(SYS_arch_prctl, ARCH_SET_GS, percpu);
	}
	current = domain;
	result = host_code_enter(domain, registers);
	current = NULL;
	return result;
}

/* jmp *0(%rip) and the address: the test's text is far from low memory. */
static uint64_t springboard(uint8_t **low, const void *target)
{
	static const uint8_t jump[6] = {0xff, 0x25, 0, 0, 0, 0};
	uint8_t *at = *low;

	memcpy(at, jump, sizeof(jump));
	memcpy(at + sizeof(jump), &target, sizeof(target));
	*low += 16;
	return (uint64_t)at;
}

void host_code_targets(struct cordon_image *image, uint8_t *low)
{
	image->entry_return = (uint64_t)host_code_return;
	image->check_slow = springboard(&low, host_check_slow);
	image->string_slow = springboard(&low, host_string_slow);
	image->port_slow = springboard(&low, host_port_slow);
	image->indirect_slow = springboard(&low, host_indirect_slow);
	image->violation_entry = springboard(&low, host_violation_entry);
	image->exit_entry = springboard(&low, host_exit_entry);
	image->entry_entry = springboard(&low, host_violation_entry);
}
