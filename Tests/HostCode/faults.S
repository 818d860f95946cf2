/* SPDX-License-Identifier: GPL-2.0-only */
/* Instructions that the driver's own exception table covers. */
#include "cases.h"

CASE load_that_faults
	xor	%eax, %eax
1:	mov	8(%rax), %rcx
	mov	$1, %eax
	ret
2:	mov	$2, %eax
	ret
	FIXUP	1b, 2b
ENDCASE load_that_faults

CASE load_that_does_not
1:	mov	8(%rdi), %rcx
	mov	$1, %eax
	ret
2:	mov	$2, %eax
	ret
	FIXUP	1b, 2b
ENDCASE load_that_does_not

/* What the fixup reads must have survived the check in front of the load behind it. */
CASE registers_at_a_fixup
	xor	%esi, %esi
	mov	%rdx, 16(%rdi)
1:	add	(%rsi), %rdx
	mov	%rdx, 24(%rdi)
	mov	$7, %eax
	mov	$7, %ecx
	mov	$7, %r8d
	mov	$7, %r9d
	mov	$7, %r10d
	mov	$7, %r11d
	ret
2:	mov	%rax, (%rdi)
	mov	%rcx, 8(%rdi)
	mov	%r8, 24(%rdi)
	mov	%r9, 32(%rdi)
	mov	%r10, 40(%rdi)
	mov	%r11, 48(%rdi)
	setc	56(%rdi)
	ret
	FIXUP	1b, 2b
ENDCASE registers_at_a_fixup

/* A store, checked, that reads what is not there: in the frame, with flags and registers live. */
CASE push_that_faults
	push	%rbx
	xor	%ebx, %ebx
	cmp	%rdx, %r8
1:	pushq	8(%rbx)
	pop	%rax
	pop	%rbx
	ret
2:	seta	8(%rdi)
	mov	%rbx, (%rdi)
	pop	%rbx
	ret
	FIXUP	1b, 2b
ENDCASE push_that_faults

/* rep movsb stops in the middle: what is left is in rcx. */
CASE copy_that_faults
	xor	%esi, %esi
	mov	$100, %ecx
1:	rep movsb
	mov	$1, %eax
	ret
2:	mov	%rcx, %rax
	ret
	FIXUP	1b, 2b
ENDCASE copy_that_faults

/* As clear_user() is on a processor without erms: an alternative put a call there, whose callee covers itself. */
CASE call_at_a_fixup
	mov	%rdx, (%rdi)
1:	call	3f
2:	mov	%rax, 8(%rdi)
	ret
	FIXUP	1b, 2b
ENDFUNCTION call_at_a_fixup
FUNCTION called_at_a_fixup
3:	lea	1(%rdx), %rax
	ret
ENDFUNCTION called_at_a_fixup
ENDALL call_at_a_fixup

CASE fixup_of_unknown_kind_refused
	xor	%eax, %eax
1:	mov	8(%rax), %rcx
	ret
	FIXUP	1b, 0
ENDCASE fixup_of_unknown_kind_refused

CASE fixup_at_another_depth_refused
	xor	%eax, %eax
	push	%rax
1:	mov	8(%rax), %rcx
	pop	%rdx
2:	ret
	FIXUP	1b, 2b
ENDCASE fixup_at_another_depth_refused

/* The table covers one instruction and no other. */
CASE crime_load_beside_a_fixup
	xor	%eax, %eax
1:	mov	8(%rdi), %rcx
3:	mov	16(%rax), %rcx
2:	ret
	FIXUP	1b, 2b
ENDCASE crime_load_beside_a_fixup
