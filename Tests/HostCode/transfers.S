/* SPDX-License-Identifier: GPL-2.0-only */
/* Jumps, calls and what the kernel patches. */
#include "cases.h"

CASE loops
	mov	$100, %ecx
1:	mov	%rcx, (%rdi,%rcx,8)
	add	%rcx, %rax
	dec	%ecx
	jne	1b
	mov	$20, %ecx
2:	add	%rcx, 0x400(%rdi)
	loop	2b
	mov	$5, %ecx
3:	jrcxz	4f
	dec	%rcx
	incl	0x408(%rdi)
	jmp	3b
4:	mov	$50, %ecx
5:	dec	%edx
	test	$7, %dl
	loopne	5b
	ret
ENDCASE loops

CASE calls
	push	%rbx
	sub	$24, %rsp
	mov	%rdi, %rbx
	mov	%rdx, (%rsp)
	mov	%rcx, 16(%rsp)
	call	function_calls_leaf
	mov	%rax, (%rbx)
	mov	$12, %edi
	call	function_calls_factorial
	mov	%rax, 8(%rbx)
	mov	(%rsp), %rdx
	mov	16(%rsp), %rcx
	add	$24, %rsp
	pop	%rbx
	ret
ENDFUNCTION calls
FUNCTION calls_leaf
	lea	(%rdx,%rcx), %rax
	ret
ENDFUNCTION calls_leaf
FUNCTION calls_factorial
	cmp	$1, %edi
	jbe	1f
	push	%rdi
	dec	%edi
	call	function_calls_factorial
	pop	%rdi
	imul	%rdi, %rax
	ret
1:	mov	$1, %eax
	ret
ENDFUNCTION calls_factorial
ENDALL calls

CASE indirect_calls
	push	%rbx
	push	%r12
	mov	%rdi, %rbx
	lea	function_indirect_callee(%rip), %rax
	call	*%rax
	mov	%rax, (%rbx)
	lea	function_indirect_callee(%rip), %rax
	mov	%rax, 8(%rbx)
	call	*8(%rbx)
	mov	%rax, 8(%rbx)
	lea	function_indirect_callee(%rip), %r12
	push	%r12
	call	*(%rsp)
	pop	%r12
	lea	function_indirect_tail(%rip), %r11
	call	*%r11
	mov	%rax, 16(%rbx)
	xor	%r10d, %r10d
	xor	%r11d, %r11d
	xor	%r12d, %r12d
	movq	$0, 8(%rbx)
	pop	%r12
	pop	%rbx
	ret
ENDFUNCTION indirect_calls
FUNCTION indirect_callee
	lea	3(%rdx,%rcx), %rax
	ret
ENDFUNCTION indirect_callee
FUNCTION indirect_tail
	lea	function_indirect_callee(%rip), %rcx
	jmp	*%rcx
ENDFUNCTION indirect_tail
ENDALL indirect_calls

CASE cold_part
	push	%rbx
	test	%dl, %dl
	js	function_cold_part.cold
1:	mov	%rdx, (%rdi)
	pop	%rbx
	ret
ENDFUNCTION cold_part
FUNCTION cold_part.cold
	movl	$1, 8(%rdi)
	jmp	1b
ENDFUNCTION cold_part.cold
ENDALL cold_part

CASE static_key
	.byte	0x0f, 0x1f, 0x44, 0x00, 0x00
	mov	$1, %eax
	ret
	mov	$2, %eax	/* 11: the key's target */
	ret
ENDCASE static_key

CASE static_key_short
	jmp	1f
	mov	$1, %eax
	ret
1:	mov	$2, %eax	/* 8: the key's target */
	ret
ENDCASE static_key_short

CASE noreturn_call_at_the_end
	test	%dl, %dl
	js	1f
	mov	%rdx, (%rdi)
	ret
1:	mov	%rcx, 8(%rdi)
	ret
ENDFUNCTION noreturn_call_at_the_end
FUNCTION noreturn_user
	push	%rbx
	call	function_noreturn_callee
ENDFUNCTION noreturn_user
	.balign 16, 0x90
FUNCTION noreturn_callee
1:	jmp	1b
ENDFUNCTION noreturn_callee
ENDALL noreturn_call_at_the_end
