/* SPDX-License-Identifier: GPL-2.0-only */
/* What is refused, each for one reason; never run. */
#include "cases.h"

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

/* No compiler writes it; it would move rsp and rbp at once. */
CASE enter_refused
	enter	$16, $0
	leave
	ret
ENDCASE enter_refused

CASE push_of_two_bytes_refused
	pushw	%dx
	popw	%dx
	ret
ENDCASE push_of_two_bytes_refused

CASE pop_through_rsp_refused
	push	%rdx
	push	%rdx
	popq	(%rsp)
	pop	%rdx
	ret
ENDCASE pop_through_rsp_refused
