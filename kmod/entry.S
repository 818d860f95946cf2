/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The switch between kernel and driver, and the ways from the code cache into C.  Offsets into
 * struct cordon_call are asserted in crossing.c; the protocols of the slow paths stand in
 * Sources/CPort/include/cordon_code.h.  Any context but NMI.
 *
 * NOENDBR: reached by direct jumps from the cache, by returns and by hooks that set regs->ip, never by an
 * indirect branch; without a landing nothing else comes in here either.
 */
#include <linux/linkage.h>
#include <linux/objtool.h>
#include <asm/nospec-branch.h>
#include <asm/smap.h>

#define CALL_SIZE	0x100
#define CALL_RESULT	0x30
#define CALL_HIGH	0x38
#define CALL_DOMAIN	0x40
#define CALL_CONTRACT	0x48
#define CALL_ORIGIN	0x50
#define CALL_FRAME	0x58
#define CALL_FLAGS	0xd0
#define CALL_LENDS	0xe0
#define CALL_IS_ENTRY	0xe8
#define CALL_DEAD	0xf0
#define CALL_BEGAN	0xf8

#define CONTRACT_STACK_WORDS	0x0b

.macro SAVE_ARGUMENTS
	movq	%rdi, 0x00(%rsp)
	movq	%rsi, 0x08(%rsp)
	movq	%rdx, 0x10(%rsp)
	movq	%rcx, 0x18(%rsp)
	movq	%r8, 0x20(%rsp)
	movq	%r9, 0x28(%rsp)
	movq	%r11, CALL_ORIGIN(%rsp)
	movq	$0, CALL_RESULT(%rsp)
	movq	$0, CALL_LENDS(%rsp)
	movq	$0, CALL_DEAD(%rsp)
	movq	$0, CALL_BEGAN(%rsp)
	leaq	CALL_SIZE(%rsp), %rax
	movq	%rax, CALL_FRAME(%rsp)
.endm

.macro LOAD_ARGUMENTS base:req
	movq	0x00(\base), %rdi
	movq	0x08(\base), %rsi
	movq	0x10(\base), %rdx
	movq	0x18(\base), %rcx
	movq	0x20(\base), %r8
	movq	0x28(\base), %r9
.endm

	.text

/* Kernel to driver.  r11 = struct cordon_function_descriptor; (rsp) = return address into the kernel. */
SYM_CODE_START(cordon_entry_entry)
	ANNOTATE_NOENDBR
	subq	$CALL_SIZE, %rsp
	SAVE_ARGUMENTS
	movq	0x08(%r11), %rax
	movq	%rax, CALL_DOMAIN(%rsp)
	movq	0x10(%r11), %rax
	movq	%rax, CALL_CONTRACT(%rsp)
	movq	$1, CALL_IS_ENTRY(%rsp)
	movq	%rbx, 0xa0(%rsp)
	movq	%rbp, 0xa8(%rsp)
	movq	%r12, 0xb0(%rsp)
	movq	%r13, 0xb8(%rsp)
	movq	%r14, 0xc0(%rsp)
	movq	%r15, 0xc8(%rsp)
	pushfq
	popq	CALL_FLAGS(%rsp)
	movq	%rsp, %rdi
	call	cordon_entry_begin
	testl	%eax, %eax
	jnz	.Lleave_entry
	movq	CALL_ORIGIN(%rsp), %rax
	movq	(%rax), %rax
	LOAD_ARGUMENTS %rsp
	ANNOTATE_RETPOLINE_SAFE
	call	__x86_indirect_thunk_rax
/* Every walk of the driver's stack ends at this return address; the record begins right above it. */
SYM_INNER_LABEL(cordon_entry_return, SYM_L_GLOBAL)
	ANNOTATE_NOENDBR
	cld
	ASM_CLAC
	movq	%rax, CALL_RESULT(%rsp)
	movq	%rdx, CALL_HIGH(%rsp)
	movq	%rsp, %rdi
	call	cordon_entry_end
.Lleave_entry:
	movq	0xa0(%rsp), %rbx
	movq	0xa8(%rsp), %rbp
	movq	0xb0(%rsp), %r12
	movq	0xb8(%rsp), %r13
	movq	0xc0(%rsp), %r14
	movq	0xc8(%rsp), %r15
	movq	CALL_RESULT(%rsp), %rax
	movq	CALL_HIGH(%rsp), %rdx
	addq	$CALL_SIZE, %rsp
	RET
SYM_CODE_END(cordon_entry_entry)

/* void cordon_call_at(u64 sp, void (*function)(u64, u64), u64 a, u64 b) */
SYM_CODE_START(cordon_call_at)
	movq	%rdi, %rsp
	movq	%rsi, %rax
	movq	%rdx, %rdi
	movq	%rcx, %rsi
	ANNOTATE_RETPOLINE_SAFE
	call	__x86_indirect_thunk_rax
	ud2
SYM_CODE_END(cordon_call_at)

/* void cordon_unwind(struct cordon_call *record): leaves the entry with what record->result says. */
SYM_CODE_START(cordon_unwind)
	movq	%rdi, %rsp
	cld
	ASM_CLAC
	jmp	.Lleave_entry
SYM_CODE_END(cordon_unwind)

/* Driver to kernel.  r11 = struct cordon_import; (rsp) = return address into the cache. */
SYM_CODE_START(cordon_exit_entry)
	ANNOTATE_NOENDBR
	subq	$CALL_SIZE, %rsp
	SAVE_ARGUMENTS
	movq	0x10(%r11), %rax
	movq	%rax, CALL_DOMAIN(%rsp)
	movq	0x08(%r11), %rax
	movq	%rax, CALL_CONTRACT(%rsp)
	movq	$0, CALL_IS_ENTRY(%rsp)
	cld
	ASM_CLAC
	movq	%rsp, %rdi
	call	cordon_exit_begin
	pushq	%rbx
	leaq	8(%rsp), %rbx
	movq	CALL_CONTRACT(%rbx), %rax
	movzbl	CONTRACT_STACK_WORDS(%rax), %ecx
	testl	%ecx, %ecx
	jz	2f
1:	pushq	CALL_SIZE(%rbx, %rcx, 8)
	decl	%ecx
	jnz	1b
2:	movq	CALL_ORIGIN(%rbx), %r11
	movq	(%r11), %r11
	LOAD_ARGUMENTS %rbx
	xorl	%eax, %eax
	ANNOTATE_RETPOLINE_SAFE
	call	__x86_indirect_thunk_r11
	movq	%rax, CALL_RESULT(%rbx)
	movq	%rdx, CALL_HIGH(%rbx)
	leaq	-8(%rbx), %rsp
	movq	%rbx, %rdi
	call	cordon_exit_end
	popq	%rbx
	movq	CALL_RESULT(%rsp), %rax
	movq	CALL_HIGH(%rsp), %rdx
	addq	$CALL_SIZE, %rsp
	RET
SYM_CODE_END(cordon_exit_entry)

/*
 * A slow path: called from the cache through a stub that pushed r11 and an immediate.  Builds a
 * struct cordon_slow (slow.h) and preserves every register and flag.  r11 = domain.
 */
.macro SLOW name:req function:req
SYM_CODE_START(\name)
	ANNOTATE_NOENDBR
	pushfq
	pushq	%rax
	pushq	%rcx
	pushq	%rdx
	pushq	%rsi
	pushq	%rdi
	pushq	%r8
	pushq	%r9
	pushq	%r10
	cld
	ASM_CLAC
	movq	%r11, %rdi
	movq	%rsp, %rsi
	call	\function
	popq	%r10
	popq	%r9
	popq	%r8
	popq	%rdi
	popq	%rsi
	popq	%rdx
	popq	%rcx
	popq	%rax
	popfq
	leaq	8(%rsp), %rsp
	popq	%r11
	RET
SYM_CODE_END(\name)
.endm

SLOW cordon_check_slow, cordon_slow_check
SLOW cordon_string_slow, cordon_slow_string
SLOW cordon_port_slow, cordon_slow_port
SLOW cordon_violation_entry, cordon_slow_violation

/* The lookup found nothing.  r11 = target, r10 = domain, (rsp) = return address into the cache. */
SYM_CODE_START(cordon_indirect_slow)
	ANNOTATE_NOENDBR
	pushq	%rax
	pushq	%rcx
	pushq	%rdx
	pushq	%rsi
	pushq	%rdi
	pushq	%r8
	pushq	%r9
	cld
	ASM_CLAC
	movq	%r10, %rdi
	movq	%r11, %rsi
	movq	56(%rsp), %rdx
	leaq	64(%rsp), %rcx
	call	cordon_slow_indirect
	movq	%rax, %r11
	movq	%rdx, %r10
	popq	%r9
	popq	%r8
	popq	%rdi
	popq	%rsi
	popq	%rdx
	popq	%rcx
	popq	%rax
	testq	%r10, %r10
	jz	cordon_exit_entry
	/* Into another module of the domain. */
	ANNOTATE_RETPOLINE_SAFE
	jmp	__x86_indirect_thunk_r10
SYM_CODE_END(cordon_indirect_slow)

/*
 * Where the fault hooks send a driver that trapped: on its own stack, interrupts as it had them.
 * rdi = cache pc, rsi = vector, rdx = address, rcx = rsp at the trap.
 */
SYM_CODE_START(cordon_trap_land)
	ANNOTATE_NOENDBR
	cld
	ASM_CLAC
	call	cordon_trap
	ud2
SYM_CODE_END(cordon_trap_land)

/* The kernel ran into replaced text, rdi = where: it hears 0, as if the function had returned at once. */
SYM_CODE_START(cordon_missed_land)
	ANNOTATE_NOENDBR
	cld
	ASM_CLAC
	call	cordon_missed
	xorl	%eax, %eax
	xorl	%edx, %edx
	RET
SYM_CODE_END(cordon_missed_land)

SYM_CODE_START(cordon_just_return)
	ANNOTATE_NOENDBR
	RET
SYM_CODE_END(cordon_just_return)
