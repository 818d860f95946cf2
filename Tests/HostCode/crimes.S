/* SPDX-License-Identifier: GPL-2.0-only */
/* What must be stopped: never run natively. */
#include "cases.h"

CASE crime_store_past_the_end
	mov	%rdx, 4088(%rdi)
	mov	%rdx, 4089(%rdi)
	ret
ENDCASE crime_store_past_the_end

CASE crime_wild_store
	mov	$0x1234, %eax
	shl	$44, %rax
	movb	$1, (%rax)
	ret
ENDCASE crime_wild_store

CASE crime_null_store
	xor	%eax, %eax
	movl	$1, 8(%rax)
	ret
ENDCASE crime_null_store

CASE crime_null_load
	xor	%eax, %eax
	mov	8(%rax), %rcx
	ret
ENDCASE crime_null_load

CASE crime_own_return_slot
	sub	$24, %rsp
	lea	8(%rsp), %rax
	mov	%rdx, 8(%rax)
	mov	%rdx, 16(%rax)
	add	$24, %rsp
	ret
ENDCASE crime_own_return_slot

CASE crime_anchor_slot
	push	%rbp
	mov	%rsp, %rbp
	and	$-16, %rsp
	lea	8(%rsp), %rax
	mov	%rdx, -8(%rax)
	mov	%rdx, (%rax)
	leave
	ret
ENDCASE crime_anchor_slot

CASE crime_return_slot_of_a_realigned_frame
	push	%rbp
	mov	%rsp, %rbp
	and	$-64, %rsp
	sub	$64, %rsp
	mov	%rdx, (%rbp)
	mov	%rdx, 8(%rbp)
	leave
	ret
ENDCASE crime_return_slot_of_a_realigned_frame

CASE crime_frame_pointer_of_a_caller
	push	%rbp
	mov	%rsp, %rbp
	sub	$24, %rsp
	call	function_crime_breaks_rbp
	leave
	ret
ENDFUNCTION crime_frame_pointer_of_a_caller
FUNCTION crime_breaks_rbp
	xor	$64, %rbp
	ret
ENDFUNCTION crime_breaks_rbp
ENDALL crime_frame_pointer_of_a_caller

CASE crime_realigned_frame_pointer
	push	%rbp
	mov	%rsp, %rbp
	push	%rbx
	and	$-32, %rsp
	sub	$32, %rsp
	lea	-8(%rbp), %rbp
	lea	-8(%rbp), %rsp
	pop	%rbx
	pop	%rbp
	ret
ENDCASE crime_realigned_frame_pointer

CASE crime_callers_return_slot
	sub	$24, %rsp
	lea	(%rsp), %rdi
	call	function_crime_callee
	add	$24, %rsp
	ret
ENDFUNCTION crime_callers_return_slot
FUNCTION crime_callee
	push	%rbx
	mov	%rdx, 16(%rdi)
	mov	%rdx, -8(%rdi)
	pop	%rbx
	ret
ENDFUNCTION crime_callee
ENDALL crime_callers_return_slot

CASE crime_above_the_entry
	mov	%rdx, 8(%rsp)
	ret
ENDCASE crime_above_the_entry

CASE crime_below_the_stack_pointer
	lea	-16(%rsp), %rax
	mov	%rdx, (%rax)
	ret
ENDCASE crime_below_the_stack_pointer

CASE crime_jump_to_data
	call	*%rdi
	ret
ENDCASE crime_jump_to_data

CASE crime_jump_to_null
	xorl	%eax, %eax
	call	*%rax
	ret
ENDCASE crime_jump_to_null

CASE crime_jump_into_a_function
	lea	1f(%rip), %rax
	call	*%rax
1:	nop
	nop
	ret
ENDCASE crime_jump_into_a_function

CASE crime_string_over_the_end
	mov	$513, %ecx
	rep stosq
	ret
ENDCASE crime_string_over_the_end

CASE crime_string_backwards
	mov	$5, %ecx
	add	$24, %rdi
	std
	rep stosq
	cld
	ret
ENDCASE crime_string_backwards

CASE crime_bit_before_the_start
	mov	$-1, %rax
	bts	%rax, (%rdi)
	ret
ENDCASE crime_bit_before_the_start

CASE crime_port
	mov	$0xcf8, %edx
	out	%eax, %dx
	ret
ENDCASE crime_port

CASE crime_bug
	test	%rdi, %rdi
	je	1f
	ud2
1:	ret
ENDCASE crime_bug

CASE crime_sixteen_bytes
	lea	4080(%rdi), %rdi
	lock cmpxchg16b (%rdi)
	lock cmpxchg16b 16(%rdi)
	ret
ENDCASE crime_sixteen_bytes

CASE crime_index_over_the_frame
	sub	$24, %rsp
	mov	$3, %ecx
	mov	%rdx, (%rsp,%rcx,8)
	add	$24, %rsp
	ret
ENDCASE crime_index_over_the_frame

/* The last byte is the return slot's first. */
CASE crime_index_partly_over_the_frame
	sub	$24, %rsp
	mov	$17, %ecx
	mov	%rdx, (%rsp,%rcx)
	add	$24, %rsp
	ret
ENDCASE crime_index_partly_over_the_frame

CASE crime_index_below_the_frame
	sub	$24, %rsp
	mov	$-1, %rcx
	mov	%rdx, (%rsp,%rcx,8)
	add	$24, %rsp
	ret
ENDCASE crime_index_below_the_frame

/* With something pushed by the check: every register is read later. */
CASE crime_index_over_a_frame_of_live_registers
	sub	$24, %rsp
	mov	$3, %ecx
	cmp	%rax, %rdx
	mov	%rdx, (%rsp,%rcx,8)
	setb	(%rdi)
	add	%rcx, %rax
	add	%rbx, %rax
	add	%rbp, %rax
	add	%rsi, %rax
	add	%r8, %rax
	add	%r9, %rax
	add	%r10, %rax
	add	%r11, %rax
	add	%r12, %rax
	add	%r13, %rax
	add	%r14, %rax
	add	%r15, %rax
	add	$24, %rsp
	ret
ENDCASE crime_index_over_a_frame_of_live_registers

CASE crime_endless_recursion
	call	function_crime_endless_recursion
	ret
ENDCASE crime_endless_recursion
