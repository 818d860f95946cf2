/* SPDX-License-Identifier: GPL-2.0-only */
/* Exchanges, compare-and-exchange, fetch-and-add, bit tests: each width, locked and not. */
#include "cases.h"

CASE exchanges
	xchg	%dl, (%rdi)
	xchg	%dx, 3(%rdi)
	xchg	%edx, 7(%rdi)
	xchg	%rdx, 13(%rdi)
	xchg	%r8b, 24(%rdi)
	xchg	%r9, (%rsi)
	mov	%rdx, 32(%rdi)
	mov	%r8, 40(%rdi)
	mov	%r9, 48(%rdi)
	ret
ENDCASE exchanges

CASE fetch_and_add
	xadd	%dl, (%rdi)
	xadd	%dx, 2(%rdi)
	xadd	%edx, 4(%rdi)
	xadd	%rdx, 8(%rdi)
	lock xadd %cl, 16(%rdi)
	lock xadd %cx, 18(%rdi)
	lock xadd %ecx, 20(%rdi)
	lock xadd %rcx, 24(%rdi)
	setc	32(%rdi)
	seto	33(%rdi)
	xadd	%rdx, %rcx
	mov	%rdx, 40(%rdi)
	mov	%rcx, 48(%rdi)
	ret
ENDCASE fetch_and_add

/* Once with what is there, so that it is exchanged, once without. */
CASE compare_exchange_of_every_width
	mov	(%rdi), %al
	cmpxchg	%cl, (%rdi)
	setz	64(%rdi)
	mov	2(%rdi), %ax
	lock cmpxchg %cx, 2(%rdi)
	setz	65(%rdi)
	mov	4(%rdi), %eax
	lock cmpxchg %ecx, 4(%rdi)
	setz	66(%rdi)
	mov	8(%rdi), %rax
	lock cmpxchg %rcx, 8(%rdi)
	setz	67(%rdi)
	mov	%rdx, %rax
	lock cmpxchg %rcx, 16(%rdi)
	setz	68(%rdi)
	mov	%rax, 72(%rdi)
	ret
ENDCASE compare_exchange_of_every_width

CASE compare_exchange_8
	push	%rbx
	mov	16(%rdi), %eax
	mov	20(%rdi), %edx
	mov	%r8d, %ebx
	mov	%r9d, %ecx
	cmpxchg8b 16(%rdi)
	setz	(%rdi)
	lock cmpxchg8b 32(%rdi)
	setz	1(%rdi)
	mov	%rax, 40(%rdi)
	mov	%rdx, 48(%rdi)
	pop	%rbx
	ret
ENDCASE compare_exchange_8

CASE bit_tests_by_a_number
	btsw	$3, (%rdi)
	setc	64(%rdi)
	btrl	$17, 4(%rdi)
	setc	65(%rdi)
	btcq	$63, 8(%rdi)
	setc	66(%rdi)
	lock btsl $31, 16(%rdi)
	setc	67(%rdi)
	lock btrq $40, 24(%rdi)
	setc	68(%rdi)
	lock btcw $15, 32(%rdi)
	setc	69(%rdi)
	bt	%rcx, %rdx
	setc	70(%rdi)
	bts	%rcx, %rdx
	btr	%ecx, %r8d
	btc	%cx, %r9w
	mov	%rdx, 72(%rdi)
	mov	%r8, 80(%rdi)
	mov	%r9, 88(%rdi)
	ret
ENDCASE bit_tests_by_a_number

/* Register offsets of each width, before and behind the operand; those of 16 bits wrap at their own width. */
CASE bit_tests_by_a_register
	lea	1024(%rdi), %r8
	mov	$-5000, %rcx
	bts	%rcx, (%r8)
	setc	(%rdi)
	lock btr %rcx, 8(%r8)
	setc	1(%rdi)
	btc	%ecx, 16(%r8)
	setc	2(%rdi)
	mov	$5000, %ecx
	lock bts %ecx, (%r8)
	setc	3(%rdi)
	btr	%rcx, 4(%r8)
	setc	4(%rdi)
	mov	$0x7fff0800, %eax
	btc	%ax, (%r8)
	setc	5(%rdi)
	mov	$0xfffff800, %eax
	lock bts %ax, (%r8)
	setc	6(%rdi)
	bt	%rcx, (%r8)
	setc	7(%rdi)
	ret
ENDCASE bit_tests_by_a_register
