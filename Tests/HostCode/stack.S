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

/* Arrays of the function's own, by an index and by a pointer that was derived from rsp. */
CASE arrays_in_the_frame
	sub	$0x48, %rsp
	xor	%eax, %eax
1:	mov	%rax, (%rsp,%rax,8)
	inc	%eax
	cmp	$9, %eax
	jne	1b
	and	$7, %edx
	mov	%r8, 8(%rsp,%rdx,8)
	mov	%r9b, (%rsp,%rdx)
	lea	16(%rsp), %r10
	mov	%r8d, (%r10,%rdx,4)
	add	$8, %r10
	movw	$77, (%r10)
	addl	$5, 4(%r10)
	mov	%rsp, %r11
	cmp	%r8, %r9
	mov	%r9, (%r11,%rdx,8)
	seta	3(%r11)
	adc	%r8, %r9
	xor	%eax, %eax
2:	mov	(%rsp,%rax,8), %rcx
	mov	%rcx, (%rdi,%rax,8)
	inc	%eax
	cmp	$9, %eax
	jne	2b
	mov	%r9, 80(%rdi)
	xor	%r10d, %r10d
	xor	%r11d, %r11d
	add	$0x48, %rsp
	ret
ENDCASE arrays_in_the_frame

CASE array_with_every_register_live
	push	%rbx
	push	%rbp
	push	%r12
	push	%r13
	push	%r14
	push	%r15
	sub	$0x40, %rsp
	and	$7, %edx
	movq	$0, (%rsp,%rdx,8)
	cmp	%r8, %r9
	mov	%r8, (%rsp,%rdx,8)
	setb	(%rdi)
	mov	%rax, 8(%rdi)
	mov	%rcx, 16(%rdi)
	mov	%rbx, 24(%rdi)
	mov	%rbp, 32(%rdi)
	mov	%r10, 40(%rdi)
	mov	%r11, 48(%rdi)
	mov	%r12, 56(%rdi)
	mov	%r13, 64(%rdi)
	mov	%r14, 72(%rdi)
	mov	%r15, 80(%rdi)
	mov	%rsi, 88(%rdi)
	mov	(%rsp,%rdx,8), %rax
	add	$0x40, %rsp
	pop	%r15
	pop	%r14
	pop	%r13
	pop	%r12
	pop	%rbp
	pop	%rbx
	ret
ENDCASE array_with_every_register_live

/* By the order of the text the pointer is the frame's; it is not. */
CASE pointer_that_is_not_the_frames
	sub	$24, %rsp
	jmp	3f
1:	lea	8(%rsp), %r10
2:	mov	%r8, 16(%r10)
	mov	%r8d, 16(%r10)
	movb	$3, 40(%r10,%rcx)
	xor	%r10d, %r10d
	add	$24, %rsp
	ret
3:	and	$63, %ecx
	mov	%rdi, %r10
	jmp	2b
	jmp	1b
ENDCASE pointer_that_is_not_the_frames

CASE odd_pushes_and_pops
	push	%rsp
	pop	%rax
	sub	%rsp, %rax
	push	%r12
	pushq	8(%rdi,%rax,8)
	pushq	$-1
	pushq	$0x12345678
	popq	16(%rdi)
	popq	24(%rdi,%rax)
	popq	(%rsi)
	pop	%r12
	pushfq
	pushfq
	popq	32(%rdi)
	popfq
	setc	40(%rdi)
	push	(%rsp)
	pop	%rcx
	xor	%ecx, %ecx
	ret
ENDCASE odd_pushes_and_pops

CASE leave_frames
	push	%rbp
	mov	%rsp, %rbp
	sub	$32, %rsp
	mov	%rdx, -8(%rbp)
	mov	%r8, -32(%rbp)
	mov	-8(%rbp), %rax
	add	-32(%rbp), %rax
	mov	%rax, (%rdi)
	leave
	ret
ENDCASE leave_frames
