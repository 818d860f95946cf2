/* SPDX-License-Identifier: GPL-2.0-only */
/* What moves rsp, and stores to the stack. */
#include "cases.h"

CASE pushes_and_pops
	push	%rdx
	pushq	(%rdi)
	pushq	8(%rsp)
	push	$0x77
	push	$-3
	pushfq
	popfq
	popq	(%rdi)
	popq	8(%rdi)
	popq	16(%rdi)
	pop	%rax
	pop	%rcx
	ret
ENDCASE pushes_and_pops

CASE locals_by_pointer
	sub	$40, %rsp
	mov	%rsp, %rax
	mov	%rdx, (%rax)
	mov	%rcx, 32(%rax)
	movl	$7, 36(%rax)
	lea	16(%rsp), %rdi
	mov	%r8, %rsi
	call	function_locals_fill
	mov	16(%rsp), %r9
	mov	%rsp, %rdi
	mov	$5, %ecx
	xor	%eax, %eax
	rep stosq
	mov	%rdx, (%rsp,%rcx,8)
	mov	(%rsp), %rax
	xor	%edi, %edi
	add	$40, %rsp
	ret
ENDFUNCTION locals_by_pointer
FUNCTION locals_fill
	mov	%rsi, (%rdi)
	addl	$1, 8(%rdi)
	ret
ENDFUNCTION locals_fill
ENDALL locals_by_pointer

CASE frame_pointer
	push	%rbp
	mov	%rsp, %rbp
	push	%rbx
	sub	$24, %rsp
	mov	%rdx, -16(%rbp)
	mov	%rcx, (%rsp)
	mov	-16(%rbp), %rax
	add	(%rsp), %rax
	mov	%rax, (%rdi)
	mov	-8(%rbp), %rbx
	leave
	ret
ENDCASE frame_pointer

CASE realigned_frames
	push	%rbx
	mov	%rdi, %rbx
	call	function_realigned_by_32
	mov	%rax, 8(%rbx)
	push	%rdx
	call	function_realigned_by_512
	mov	%rax, 16(%rbx)
	pop	%rdx
	call	function_realigned_with_arguments
	mov	%rax, 24(%rbx)
	pop	%rbx
	ret
ENDFUNCTION realigned_frames
FUNCTION realigned_by_32
	push	%rbp
	mov	%rsp, %rbp
	push	%r12
	push	%rbx
	and	$-32, %rsp
	sub	$64, %rsp
	mov	%rdx, (%rsp)
	mov	%rcx, 56(%rsp)
	lea	16(%rsp), %rax
	mov	%r8, (%rax)
	mov	%r9, 8(%rax)
	mov	%r9, -24(%rbp)
	call	function_realigned_by_512
	add	(%rsp), %rax
	add	16(%rsp), %rax
	xor	56(%rsp), %rax
	mov	%rsp, %rdx
	and	$31, %edx
	lea	-16(%rbp), %rsp
	pop	%rbx
	pop	%r12
	pop	%rbp
	ret
ENDFUNCTION realigned_by_32
FUNCTION realigned_by_512
	push	%rbp
	mov	%rsp, %rbp
	and	$-512, %rsp
	sub	$512, %rsp
	mov	%rcx, 504(%rsp)
	mov	%rcx, (%rsp)
	movq	$3, 8(%rsp)
	mov	8(%rsp), %rax
	add	504(%rsp), %rax
	leave
	ret
ENDFUNCTION realigned_by_512
FUNCTION realigned_with_arguments
	lea	8(%rsp), %r10
	and	$-16, %rsp
	push	-8(%r10)
	push	%rbp
	mov	%rsp, %rbp
	push	%r12
	push	%r10
	sub	$16, %rsp
	mov	%rdx, (%rsp)
	mov	(%r10), %rax
	mov	%rax, 16(%rbx)
	call	function_realigned_by_512
	add	(%rsp), %rax
	mov	-16(%rbp), %r10
	mov	%r12, 8(%rsp)
	add	$16, %rsp
	pop	%r10
	pop	%r12
	pop	%rbp
	lea	-8(%r10), %rsp
	ret
ENDFUNCTION realigned_with_arguments
ENDALL realigned_frames

CASE realigned_and_left
	push	%r13
	lea	16(%rsp), %r13
	and	$-16, %rsp
	push	-8(%r13)
	push	%rbp
	mov	%rsp, %rbp
	push	%r13
	sub	$40, %rsp
	mov	%rdx, 8(%rsp)
	mov	8(%rsp), %rax
	mov	%rax, (%rdi)
	add	$40, %rsp
	pop	%r13
	pop	%rbp
	lea	-16(%r13), %rsp
	pop	%r13
	ret
ENDCASE realigned_and_left

CASE flags_across_a_stack_pointer
	push	%r12
	mov	%rsp, %r12
	push	%rdx
	push	%rcx
	cmp	%rdx, %rcx
	mov	%r12, %rsp
	setb	(%rdi)
	sets	1(%rdi)
	seto	2(%rdi)
	push	%rdx
	add	%rdx, %rcx
	lea	(%r12), %rsp
	adc	%rcx, 8(%rdi)
	pop	%r12
	ret
ENDCASE flags_across_a_stack_pointer

CASE stack_pointer_kept_in_a_register
	push	%r12
	push	%r13
	sub	$16, %rsp
	mov	%rsp, %r12
	lea	16(%rsp), %r13
	push	%rdx
	push	%rcx
	mov	8(%rsp), %rax
	mov	%rax, (%rdi)
	mov	%r12, %rsp
	mov	%rdx, (%rsp)
	test	%edx, %edx
	jns	1f
	push	%rcx
	push	$7
	mov	%r12, %rsp
1:	mov	%rcx, 8(%rdi)
	mov	%r13, %rsp
	pop	%r13
	pop	%r12
	ret
ENDCASE stack_pointer_kept_in_a_register
