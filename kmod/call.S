/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/linkage.h>
#include <linux/objtool.h>

/*
 * unsigned long cordon_call(unsigned long function, a, b, c): calls a kernel function by its address.
 * Kernels with IBT may have sealed the ENDBR of a function that nothing calls through a pointer;
 * a return is not an indirect branch and reaches it all the same.
 */
	.text
SYM_FUNC_START(cordon_call)
	ENDBR
	movq	%rdi, %rax
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	pushq	%rax
	RET
SYM_FUNC_END(cordon_call)
STACK_FRAME_NON_STANDARD cordon_call
