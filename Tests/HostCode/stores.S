/* SPDX-License-Identifier: GPL-2.0-only */
/* Stores of every form and width. */
#include "cases.h"

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

/* Counts of none leave all flags, of one define the overflow: what was live before stays so. */
CASE shifts_of_memory
	mov	$0, %ecx
	cmp	%rdx, %r8
	shlq	%cl, (%rdi)
	setb	64(%rdi)
	seto	65(%rdi)
	sarl	$1, 8(%rdi)
	seto	66(%rdi)
	setc	67(%rdi)
	mov	$33, %ecx
	shrl	%cl, 12(%rdi)
	setz	68(%rdi)
	rolw	$5, 16(%rdi)
	setc	69(%rdi)
	rorb	%cl, 18(%rdi)
	setc	70(%rdi)
	stc
	rclq	$3, 24(%rdi)
	setc	71(%rdi)
	rcrl	%cl, 32(%rdi)
	setc	72(%rdi)
	shld	$7, %rdx, 40(%rdi)
	setc	73(%rdi)
	shrd	%cl, %r8d, 48(%rdi)
	setc	74(%rdi)
	ret
ENDCASE shifts_of_memory

CASE every_condition
	cmp	%rdx, %r8
	.irp	cc, o, no, b, ae, e, ne, be, a, s, ns, p, np, l, ge, le, g
	set\cc	(%rdi)
	cmov\cc	16(%rdi), %rax
	cmov\cc	%r9, %rcx
	lea	1(%rdi), %rdi
	.endr
	mov	%rax, 64(%rdi)
	mov	%rcx, 72(%rdi)
	ret
ENDCASE every_condition

CASE every_lea
	lea	(%rdx), %rax
	lea	8(%rdx,%rcx), %eax
	lea	-300(%rdx,%r8,4), %r10
	lea	(,%r9,8), %r11
	lea	0x1000, %rcx
	lea	1f(%rip), %r9
1:	lea	-8(%rsp), %r8
	sub	%rsp, %r8
	lea	(%rdx,%rdx,2), %dx
	mov	%rax, (%rdi)
	mov	%r10, 8(%rdi)
	mov	%r11, 16(%rdi)
	mov	%rcx, 24(%rdi)
	mov	%r8, 32(%rdi)
	mov	%rdx, 40(%rdi)
	xor	%r9d, %r9d
	ret
ENDCASE every_lea

/* The stack protector's value, and an instruction with a prefix more. */
CASE per_cpu_loads
	mov	%gs:40, %rax
	mov	%rax, (%rdi)
	mov	$40, %ecx
	xor	%gs:(%rcx), %rdx
	mov	%rdx, 8(%rdi)
	cmpb	$0, %gs:41
	sete	16(%rdi)
	ret
ENDCASE per_cpu_loads

CASE one_operand_arithmetic
	.irp	width, b, w, l, q
	inc\width	(%rdi)
	dec\width	8(%rdi)
	not\width	16(%rdi)
	neg\width	24(%rdi)
	setc	32(%rdi)
	lock inc\width	40(%rdi)
	lock dec\width	48(%rdi)
	lock not\width	56(%rdi)
	lock neg\width	64(%rdi)
	lea	9(%rdi), %rdi
	.endr
	ret
ENDCASE one_operand_arithmetic

CASE immediate_arithmetic
	stc
	.irp	operation, add, or, adc, sbb, and, sub, xor
	\operation\()b	$0x5a, (%rdi)
	\operation\()w	$0x1234, 2(%rdi)
	\operation\()l	$0x12345678, 4(%rdi)
	\operation\()q	$-3, 8(%rdi)
	lock \operation\()q $0x7ffffff0, 16(%rdi)
	setc	24(%rdi)
	lea	7(%rdi), %rdi
	.endr
	ret
ENDCASE immediate_arithmetic
