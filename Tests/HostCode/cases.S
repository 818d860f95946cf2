/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Functions to run natively and translated.  Each case is copied as it stands, so it refers to nothing
 * outside.  At the start: rdi = 4096 bytes of writable memory, rsi = the same, 2048 further on,
 * rdx, rcx, r8, r9 and the callee-saved registers = anything.
 */
	.section .rodata.cases, "a"
	.globl host_cases_start
	.balign 8
host_cases_start:
	.section .rodata.functions, "a"
	.globl host_functions_start
	.balign 8
host_functions_start:

/* A case of one function, or with more that FUNCTION begins. */
	.macro CASE name
	.pushsection .rodata.strings, "aMS", @progbits, 1
1:	.asciz "\name"
	.popsection
	.pushsection .rodata.cases, "a"
	.quad 1b, case_\name, end_\name
	.popsection
	.text
	.balign 16
case_\name:
	FUNCTION \name
	.endm

	.macro FUNCTION name
	.pushsection .rodata.strings, "aMS", @progbits, 1
2:	.asciz "\name"
	.popsection
	.pushsection .rodata.functions, "a"
	.quad 2b, function_\name, function_end_\name
	.popsection
function_\name:
	.endm

	.macro ENDFUNCTION name
function_end_\name:
	.endm

	.macro ENDCASE name
function_end_\name:
end_\name:
	.balign 16
	.endm

/* The last function of a case of several. */
	.macro ENDALL name
end_\name:
	.balign 16
	.endm

CASE stores_of_every_width
	mov	%dl, 1(%rdi)
	mov	%dx, 3(%rdi)
	mov	%edx, 7(%rdi)
	mov	%rdx, 13(%rdi)
	movb	$0x11, 64(%rdi)
	movw	$0x2222, 71(%rdi)
	movl	$0x33333333, 75(%rdi)
	movq	$-5, 83(%rdi)
	movnti	%rcx, 128(%rdi)
	movbe	%r8, 136(%rdi)
	mov	%dh, 200(%rdi)
	mov	%r9b, 201(%rdi)
	ret
ENDCASE stores_of_every_width

CASE addressing_forms
	and	$0xff, %edx
	and	$0x7f, %ecx
	mov	%r8, (%rdi,%rdx)
	mov	%r8, 8(%rdi,%rdx,4)
	mov	%r8, 0x300(%rdi,%rcx,8)
	mov	%rdi, %r12
	mov	%rdi, %r13
	mov	%rdi, %rbp
	mov	%r9, (%r12)
	mov	%r9, 24(%r12,%rcx,2)
	mov	%r9, (%r13)
	mov	%r9, 40(%r13,%rdx)
	mov	%r9, (%rbp)
	mov	%r9, 56(%rbp,%rcx)
	mov	%rdx, %r12
	mov	%r9, 72(%rdi,%r12)
	mov	%r9, 0x80(,%rdi)
	mov	%r9, 0x90(%rdi,%r12,2)
	ret
ENDCASE addressing_forms

CASE every_register_live
	mov	%rdx, (%rdi)
	mov	%rcx, 8(%rdi)
	mov	%rax, 16(%rdi)
	mov	%rbx, 24(%rdi)
	mov	%r8, 32(%rsi)
	ret
ENDCASE every_register_live

CASE flags_live_across_a_store
	cmp	%rdx, %rcx
	mov	%rdx, (%rdi)
	setb	8(%rdi)
	setl	9(%rdi)
	sete	10(%rdi)
	sets	11(%rdi)
	setp	12(%rdi)
	seto	13(%rdi)
	add	%rdx, %rcx
	mov	%rcx, 16(%rdi)
	adc	%r8, 24(%rdi)
	sbb	%r9, 32(%rdi)
	adcb	$1, 40(%rdi)
	pushfq
	pop	%rax
	ret
ENDCASE flags_live_across_a_store

CASE shifts_leave_flags
	and	$1, %ecx
	cmp	%rdx, %r8
	shll	%cl, (%rdi)
	setc	8(%rdi)
	setz	9(%rdi)
	rorq	$3, 16(%rdi)
	rclq	$1, 24(%rdi)
	shld	%cl, %rdx, 32(%rdi)
	shrd	$7, %edx, 40(%rdi)
	sarw	48(%rdi)
	pushfq
	pop	%rax
	ret
ENDCASE shifts_leave_flags

CASE read_modify_write
	add	%rdx, (%rdi)
	or	%ecx, 8(%rdi)
	andw	$0x5555, 16(%rdi)
	subb	%dl, 24(%rdi)
	xorq	$0x1234567, 32(%rdi)
	incl	40(%rdi)
	decq	48(%rdi)
	notw	56(%rdi)
	negq	64(%rdi)
	xchg	%r8, 72(%rdi)
	xchg	%r8b, 80(%rdi)
	xadd	%r9, 88(%rdi)
	btsl	$5, 96(%rdi)
	btrq	$63, 104(%rdi)
	btcw	$3, 112(%rdi)
	cmpq	%rdx, 120(%rdi)
	testl	%ecx, 128(%rdi)
	ret
ENDCASE read_modify_write

CASE locked
	lock addl $3, (%rdi)
	lock orq %rdx, 8(%rdi)
	lock btsq $17, 16(%rdi)
	setc	%cl
	lock xadd %r8, 24(%rdi)
	lock incl 32(%rdi)
	mov	40(%rdi), %rax
	lock cmpxchg %r9, 40(%rdi)
	sete	48(%rdi)
	lock cmpxchg %r9, 56(%rdi)
	sete	49(%rdi)
	lock cmpxchg8b 64(%rdi)
	lock decl 80(%rdi)
	setz	50(%rdi)
	lock addl $0, -4(%rsp)
	ret
ENDCASE locked

CASE compare_exchange_16
	push	%rbx
	mov	16(%rdi), %rax
	mov	24(%rdi), %rdx
	mov	%r8, %rbx
	mov	%r9, %rcx
	lock cmpxchg16b 16(%rdi)
	setz	(%rdi)
	lock cmpxchg16b 32(%rdi)
	setz	1(%rdi)
	pop	%rbx
	ret
ENDCASE compare_exchange_16

CASE bit_strings
	mov	$-300, %rcx
	lea	1024(%rdi), %r8
	bts	%rcx, (%r8)
	setc	(%rdi)
	mov	$777, %ecx
	btr	%ecx, (%r8)
	lock btc %rcx, 8(%r8)
	mov	$0xffff0013, %eax
	bts	%ax, (%r8)
	mov	$-40, %eax
	bts	%ax, (%r8)
	mov	$-1, %eax
	btc	%eax, (%r8)
	mov	$100, %edi
	bts	%rdi, (%r8,%rdi)
	mov	$90, %esi
	bts	%esi, (%r8,%rsi,2)
	pushfq
	pop	%rax
	ret
ENDCASE bit_strings

CASE string_forms
	mov	%rdx, %rax
	stosb
	stosw
	stosl
	stosq
	mov	$37, %ecx
	rep stosb
	mov	$5, %ecx
	rep stosl
	mov	$9, %ecx
	rep stosq
	xor	%ecx, %ecx
	rep stosq
	movsb
	movsl
	mov	$11, %ecx
	rep movsq
	std
	mov	$3, %ecx
	rep movsw
	movsb
	stosq
	cld
	mov	$100, %ecx
	repne scasb
	ret
ENDCASE string_forms

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

CASE rip_relative
	mov	data_rip(%rip), %rax
	lea	data_rip(%rip), %rbx
	cmpl	$0x55667788, data_rip(%rip)
	sete	(%rdi)
	cmpb	$0x7f, data_rip+7(%rip)
	sete	1(%rdi)
	imul	$1000, data_rip(%rip), %r9
	sub	%rbx, %rbx
	ret
data_rip:
	.quad	0x1122334455667788
ENDCASE rip_relative

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

CASE conditional_moves_and_sets
	cmp	%rdx, %rcx
	cmovl	%r8, %rax
	cmovae	(%rdi), %r9
	setne	(%rdi)
	bsf	%rdx, %rbx
	popcnt	%rcx, %rax
	bswap	%r8
	movzbl	%dl, %r9d
	movslq	%edx, %rcx
	cqo
	xchg	%rax, %r8
	ret
ENDCASE conditional_moves_and_sets

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

CASE varying_frame_refused
	push	%rbp
	mov	%rsp, %rbp
	sub	%rdx, %rsp
	leave
	ret
ENDCASE varying_frame_refused

CASE unknown_pointer_refused
	push	%rbx
	mov	%rdx, %rsp
	test	%eax, %eax
	je	1f
	pop	%rbx
1:	ret
ENDCASE unknown_pointer_refused

CASE unknown_instruction_refused
	xor	%eax, %eax
	.byte	0x0f, 0x01, 0xc1
	ret
ENDCASE unknown_instruction_refused

CASE unbalanced_refused
	push	%rbx
	ret
ENDCASE unbalanced_refused

CASE unequal_refused
	test	%edi, %edi
	je	1f
	push	%rbx
1:	mov	%rax, %rcx
	jmp	1b
ENDCASE unequal_refused

CASE overlap_refused
	test	%edi, %edi
	je	2f
1:	mov	$0xc3c3, %eax
	ret
2:	jmp	1b+1
ENDCASE overlap_refused

CASE stray_transfer_refused
	call	.+0x10000
	ret
ENDCASE stray_transfer_refused

CASE percpu_refused
	movl	$1, %gs:0x1234
	ret
ENDCASE percpu_refused

/* From here on, what must be stopped: never run natively. */

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

CASE crime_endless_recursion
	call	function_crime_endless_recursion
	ret
ENDCASE crime_endless_recursion

	.section .rodata.cases, "a"
	.globl host_cases_end
host_cases_end:
	.section .rodata.functions, "a"
	.globl host_functions_end
host_functions_end:
	.section .note.GNU-stack, "", @progbits
