/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Functions to run natively and translated, one file a noun.  Each case is copied as it stands, so it refers to
 * nothing outside.  At the start: rdi = 4096 bytes of writable memory, rsi = the same, 2048 further on, rdx, rcx, r8,
 * r9 and the callee-saved registers = anything.  The linker knows where the tables begin and end.
 */
#ifndef HOST_CASES_H
#define HOST_CASES_H
/* clang-format off */

/* A case of one function, or with more that FUNCTION begins. */
	.macro CASE name
	.pushsection .rodata.strings, "aMS", @progbits, 1
1:	.asciz "\name"
	.popsection
	.pushsection host_cases, "awR"
	.balign 8
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
	.pushsection host_functions, "awR"
	.balign 8
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

/* A fault in the instruction at @from goes on at @to; 0: of an unknown kind. */
	.macro FIXUP from, to
	.pushsection host_fixups, "awR"
	.balign 8
	.quad \from, \to
	.popsection
	.endm

	.section .note.GNU-stack, "", @progbits
	.text

#endif
