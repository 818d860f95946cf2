/* SPDX-License-Identifier: GPL-2.0-only */
/* String instructions. */
#include "cases.h"

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

/* stos and movs, each width, once and repeated, up and down; and with a count of none. */
CASE stores_of_strings_upwards
	mov	%rdx, %rax
	lea	64(%rdi), %rdi
	stosb
	stosw
	stosl
	stosq
	mov	$7, %ecx
	rep stosb
	mov	$6, %ecx
	rep stosw
	mov	$5, %ecx
	rep stosl
	mov	$4, %ecx
	rep stosq
	xor	%ecx, %ecx
	rep stosb
	rep stosw
	rep stosl
	rep stosq
	movsb
	movsw
	movsl
	movsq
	mov	$7, %ecx
	rep movsb
	mov	$6, %ecx
	rep movsw
	mov	$5, %ecx
	rep movsl
	mov	$4, %ecx
	rep movsq
	xor	%ecx, %ecx
	rep movsb
	rep movsw
	rep movsl
	rep movsq
	ret
ENDCASE stores_of_strings_upwards

CASE stores_of_strings_downwards
	mov	%rdx, %rax
	lea	1024(%rdi), %rdi
	std
	stosb
	stosw
	stosl
	stosq
	mov	$7, %ecx
	rep stosb
	mov	$6, %ecx
	rep stosw
	mov	$5, %ecx
	rep stosl
	mov	$4, %ecx
	rep stosq
	xor	%ecx, %ecx
	rep stosl
	movsb
	movsw
	movsl
	movsq
	mov	$7, %ecx
	rep movsb
	mov	$6, %ecx
	rep movsw
	mov	$5, %ecx
	rep movsl
	mov	$4, %ecx
	rep movsq
	xor	%ecx, %ecx
	rep movsw
	cld
	ret
ENDCASE stores_of_strings_downwards

/* Source and destination overlap by less than an element, in the direction that repeats what was written. */
CASE copies_that_overlap
	mov	%rdi, %rsi
	lea	3(%rdi), %rdi
	mov	$40, %ecx
	rep movsb
	lea	-8(%rdi), %rsi
	mov	$9, %ecx
	rep movsq
	std
	lea	5(%rdi), %rsi
	mov	$11, %ecx
	rep movsl
	cld
	ret
ENDCASE copies_that_overlap

/* What reads only: no check, and the flags are the comparison's. */
CASE reads_of_strings
	lodsb
	lodsw
	lodsl
	lodsq
	mov	%rax, 512(%rdi)
	mov	$20, %ecx
	repe cmpsb
	mov	%rcx, 520(%rdi)
	seta	528(%rdi)
	mov	$20, %ecx
	repne cmpsl
	mov	%rcx, 536(%rdi)
	mov	%dl, %al
	mov	$200, %ecx
	mov	%rdi, %r8
	repne scasb
	mov	%rcx, 544(%r8)
	mov	$200, %ecx
	repe scasq
	setz	552(%r8)
	std
	mov	$3, %ecx
	rep lodsq
	cld
	ret
ENDCASE reads_of_strings
