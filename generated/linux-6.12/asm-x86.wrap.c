/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <asm/x86.own.h>
#include "wrap.h"

/* ---- __fentry__ ---- */
static const struct cordon_clause clauses___fentry__[] = {
	{ "__fentry__", "specs/asm/x86.own.h", "__fentry__", 14 },
};
const struct cordon_contract cordon_import___fentry__ = {
	.name = "__fentry__",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___fentry__[0],
};

/* ---- __x86_return_thunk ---- */
static const struct cordon_clause clauses___x86_return_thunk[] = {
	{ "__x86_return_thunk", "specs/asm/x86.own.h", "__x86_return_thunk", 15 },
};
const struct cordon_contract cordon_import___x86_return_thunk = {
	.name = "__x86_return_thunk",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_return_thunk[0],
};

/* ---- __x86_indirect_thunk_rax ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_rax[] = {
	{ "__x86_indirect_thunk_rax", "specs/asm/x86.own.h", "__x86_indirect_thunk_rax", 16 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_rax = {
	.name = "__x86_indirect_thunk_rax",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_rax[0],
};

/* ---- __x86_indirect_thunk_rcx ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_rcx[] = {
	{ "__x86_indirect_thunk_rcx", "specs/asm/x86.own.h", "__x86_indirect_thunk_rcx", 17 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_rcx = {
	.name = "__x86_indirect_thunk_rcx",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_rcx[0],
};

/* ---- __x86_indirect_thunk_r8 ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_r8[] = {
	{ "__x86_indirect_thunk_r8", "specs/asm/x86.own.h", "__x86_indirect_thunk_r8", 18 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_r8 = {
	.name = "__x86_indirect_thunk_r8",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_r8[0],
};

/* ---- __SCT__cond_resched ---- */
static const struct cordon_clause clauses___SCT__cond_resched[] = {
	{ "__SCT__cond_resched", "specs/asm/x86.own.h", "__SCT__cond_resched", 19 },
};
const struct cordon_contract cordon_import___SCT__cond_resched = {
	.name = "__SCT__cond_resched",
	.class = CORDON_CLASS_STATIC_CALL,
	.where = &clauses___SCT__cond_resched[0],
};

/* ---- __SCT__preempt_schedule ---- */
static const struct cordon_clause clauses___SCT__preempt_schedule[] = {
	{ "__SCT__preempt_schedule", "specs/asm/x86.own.h", "__SCT__preempt_schedule", 20 },
};
const struct cordon_contract cordon_import___SCT__preempt_schedule = {
	.name = "__SCT__preempt_schedule",
	.class = CORDON_CLASS_STATIC_CALL,
	.where = &clauses___SCT__preempt_schedule[0],
};

/* ---- page_offset_base ---- */
static const struct cordon_clause clauses_page_offset_base[] = {
	{ "page_offset_base", "specs/asm/x86.own.h", "page_offset_base", 21 },
};
const struct cordon_contract cordon_import_page_offset_base = {
	.name = "page_offset_base",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_page_offset_base[0],
};

/* ---- phys_base ---- */
static const struct cordon_clause clauses_phys_base[] = {
	{ "phys_base", "specs/asm/x86.own.h", "phys_base", 22 },
};
const struct cordon_contract cordon_import_phys_base = {
	.name = "phys_base",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_phys_base[0],
};

/* ---- vmemmap_base ---- */
static const struct cordon_clause clauses_vmemmap_base[] = {
	{ "vmemmap_base", "specs/asm/x86.own.h", "vmemmap_base", 23 },
};
const struct cordon_contract cordon_import_vmemmap_base = {
	.name = "vmemmap_base",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_vmemmap_base[0],
};

/* ---- pcpu_hot ---- */
static const struct cordon_clause clauses_pcpu_hot[] = {
	{ "pcpu_hot", "specs/asm/x86.own.h", "pcpu_hot", 30 },
};
const struct cordon_contract cordon_import_pcpu_hot = {
	.name = "pcpu_hot",
	.class = CORDON_CLASS_PERCPU,
	.size = sizeof(pcpu_hot),
	.fields = &cordon_fields_pcpu_hot,
	.where = &clauses_pcpu_hot[0],
};

