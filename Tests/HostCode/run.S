/* SPDX-License-Identifier: GPL-2.0-only */
/* Into the code under test and back; the slow paths as kmod's entry.S has them. */

	.text
/* int host_code_run(struct host_domain *rdi, struct host_registers *rsi) */
	.globl host_code_enter
host_code_enter:
	push	%rbp
	push	%rbx
	push	%r12
	push	%r13
	push	%r14
	push	%r15
	push	%rsi
	push	%rdi
	mov	%rsp, (%rdi)
	push	136(%rsi)
	push	128(%rsi)
	popfq
	mov	0(%rsi), %rax
	mov	8(%rsi), %rcx
	mov	16(%rsi), %rdx
	mov	24(%rsi), %rbx
	mov	40(%rsi), %rbp
	mov	56(%rsi), %rdi
	mov	64(%rsi), %r8
	mov	72(%rsi), %r9
	mov	80(%rsi), %r10
	mov	88(%rsi), %r11
	mov	96(%rsi), %r12
	mov	104(%rsi), %r13
	mov	112(%rsi), %r14
	mov	120(%rsi), %r15
	mov	48(%rsi), %rsi
	call	*(%rsp)
	.globl host_code_return
host_code_return:
	push	%rax
	mov	24(%rsp), %rax
	pop	0(%rax)
	mov	%rcx, 8(%rax)
	mov	%rdx, 16(%rax)
	mov	%rbx, 24(%rax)
	mov	%rbp, 40(%rax)
	mov	%rsi, 48(%rax)
	mov	%rdi, 56(%rax)
	mov	%r8, 64(%rax)
	mov	%r9, 72(%rax)
	mov	%r10, 80(%rax)
	mov	%r11, 88(%rax)
	mov	%r12, 96(%rax)
	mov	%r13, 104(%rax)
	mov	%r14, 112(%rax)
	mov	%r15, 120(%rax)
	pushfq
	pop	128(%rax)
	cld
	add	$8, %rsp
	mov	(%rsp), %rdi
	cmp	%rsp, (%rdi)
	mov	$0, %esi
	mov	$3, %eax		/* the stack pointer is not back */
	cmovne	%eax, %esi
	jmp	host_code_leave

/* void host_code_leave(struct host_domain *rdi, int esi): out of a run, from anywhere in it */
	.globl host_code_leave
host_code_leave:
	cld
	mov	(%rdi), %rsp
	add	$16, %rsp
	pop	%r15
	pop	%r14
	pop	%r13
	pop	%r12
	pop	%rbx
	pop	%rbp
	mov	%esi, %eax
	ret

/* r11 = domain; (rsp) = immediate, the driver's r11, return address in the cache */
	.macro SLOW name, function
	.globl \name
\name:
	pushfq
	cld
	push	%rax
	push	%rcx
	push	%rdx
	push	%rbx
	push	%rbp
	push	%rsi
	push	%rdi
	push	%r8
	push	%r9
	push	%r10
	push	%r12
	push	%r13
	push	%r14
	push	%r15
	mov	%rsp, %rbx
	mov	%r11, %rdi
	mov	%rsp, %rsi
	and	$-16, %rsp
	call	\function
	mov	%rbx, %rsp
	pop	%r15
	pop	%r14
	pop	%r13
	pop	%r12
	pop	%r10
	pop	%r9
	pop	%r8
	pop	%rdi
	pop	%rsi
	pop	%rbp
	pop	%rbx
	pop	%rdx
	pop	%rcx
	pop	%rax
	popfq
	lea	8(%rsp), %rsp
	pop	%r11
	ret
	.endm

	SLOW host_check_slow, host_check
	SLOW host_string_slow, host_string
	SLOW host_port_slow, host_port
	SLOW host_violation_entry, host_never

/* r11 = target, r10 = domain, (rsp) = return address of the caller */
	.globl host_indirect_slow
host_indirect_slow:
	mov	%r10, %rdi
	mov	%r11, %rsi
	mov	(%rsp), %rdx
	lea	8(%rsp), %rcx
	and	$-16, %rsp
	call	host_indirect
	ud2

/* r11 = what the image called import: here a plain function */
	.globl host_exit_entry
host_exit_entry:
	jmp	*%r11

	.section .note.GNU-stack, "", @progbits
