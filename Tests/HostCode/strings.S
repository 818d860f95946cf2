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
