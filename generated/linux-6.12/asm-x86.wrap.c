/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <asm/x86.own.h>
#include "wrap.h"

/* ---- __fentry__ ---- */
static const struct cordon_clause clauses___fentry__[] = {
	{ "__fentry__", "specs/asm/x86.own.h", "__fentry__", 16 },
};
const struct cordon_contract cordon_import___fentry__ = {
	.name = "__fentry__",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___fentry__[0],
};

/* ---- __x86_return_thunk ---- */
static const struct cordon_clause clauses___x86_return_thunk[] = {
	{ "__x86_return_thunk", "specs/asm/x86.own.h", "__x86_return_thunk", 17 },
};
const struct cordon_contract cordon_import___x86_return_thunk = {
	.name = "__x86_return_thunk",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_return_thunk[0],
};

/* ---- __x86_indirect_thunk_rax ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_rax[] = {
	{ "__x86_indirect_thunk_rax", "specs/asm/x86.own.h", "__x86_indirect_thunk_rax", 18 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_rax = {
	.name = "__x86_indirect_thunk_rax",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_rax[0],
};

/* ---- __x86_indirect_thunk_rcx ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_rcx[] = {
	{ "__x86_indirect_thunk_rcx", "specs/asm/x86.own.h", "__x86_indirect_thunk_rcx", 19 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_rcx = {
	.name = "__x86_indirect_thunk_rcx",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_rcx[0],
};

/* ---- __x86_indirect_thunk_r8 ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_r8[] = {
	{ "__x86_indirect_thunk_r8", "specs/asm/x86.own.h", "__x86_indirect_thunk_r8", 20 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_r8 = {
	.name = "__x86_indirect_thunk_r8",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_r8[0],
};

/* ---- __x86_indirect_thunk_rbx ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_rbx[] = {
	{ "__x86_indirect_thunk_rbx", "specs/asm/x86.own.h", "__x86_indirect_thunk_rbx", 21 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_rbx = {
	.name = "__x86_indirect_thunk_rbx",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_rbx[0],
};

/* ---- __x86_indirect_thunk_rdx ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_rdx[] = {
	{ "__x86_indirect_thunk_rdx", "specs/asm/x86.own.h", "__x86_indirect_thunk_rdx", 22 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_rdx = {
	.name = "__x86_indirect_thunk_rdx",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_rdx[0],
};

/* ---- __x86_indirect_thunk_rsi ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_rsi[] = {
	{ "__x86_indirect_thunk_rsi", "specs/asm/x86.own.h", "__x86_indirect_thunk_rsi", 23 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_rsi = {
	.name = "__x86_indirect_thunk_rsi",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_rsi[0],
};

/* ---- __x86_indirect_thunk_rdi ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_rdi[] = {
	{ "__x86_indirect_thunk_rdi", "specs/asm/x86.own.h", "__x86_indirect_thunk_rdi", 24 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_rdi = {
	.name = "__x86_indirect_thunk_rdi",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_rdi[0],
};

/* ---- __x86_indirect_thunk_rbp ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_rbp[] = {
	{ "__x86_indirect_thunk_rbp", "specs/asm/x86.own.h", "__x86_indirect_thunk_rbp", 25 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_rbp = {
	.name = "__x86_indirect_thunk_rbp",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_rbp[0],
};

/* ---- __x86_indirect_thunk_r9 ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_r9[] = {
	{ "__x86_indirect_thunk_r9", "specs/asm/x86.own.h", "__x86_indirect_thunk_r9", 26 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_r9 = {
	.name = "__x86_indirect_thunk_r9",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_r9[0],
};

/* ---- __x86_indirect_thunk_r10 ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_r10[] = {
	{ "__x86_indirect_thunk_r10", "specs/asm/x86.own.h", "__x86_indirect_thunk_r10", 27 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_r10 = {
	.name = "__x86_indirect_thunk_r10",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_r10[0],
};

/* ---- __x86_indirect_thunk_r11 ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_r11[] = {
	{ "__x86_indirect_thunk_r11", "specs/asm/x86.own.h", "__x86_indirect_thunk_r11", 28 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_r11 = {
	.name = "__x86_indirect_thunk_r11",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_r11[0],
};

/* ---- __x86_indirect_thunk_r12 ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_r12[] = {
	{ "__x86_indirect_thunk_r12", "specs/asm/x86.own.h", "__x86_indirect_thunk_r12", 29 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_r12 = {
	.name = "__x86_indirect_thunk_r12",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_r12[0],
};

/* ---- __x86_indirect_thunk_r13 ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_r13[] = {
	{ "__x86_indirect_thunk_r13", "specs/asm/x86.own.h", "__x86_indirect_thunk_r13", 30 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_r13 = {
	.name = "__x86_indirect_thunk_r13",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_r13[0],
};

/* ---- __x86_indirect_thunk_r14 ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_r14[] = {
	{ "__x86_indirect_thunk_r14", "specs/asm/x86.own.h", "__x86_indirect_thunk_r14", 31 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_r14 = {
	.name = "__x86_indirect_thunk_r14",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_r14[0],
};

/* ---- __x86_indirect_thunk_r15 ---- */
static const struct cordon_clause clauses___x86_indirect_thunk_r15[] = {
	{ "__x86_indirect_thunk_r15", "specs/asm/x86.own.h", "__x86_indirect_thunk_r15", 32 },
};
const struct cordon_contract cordon_import___x86_indirect_thunk_r15 = {
	.name = "__x86_indirect_thunk_r15",
	.class = CORDON_CLASS_SUPPORT,
	.where = &clauses___x86_indirect_thunk_r15[0],
};

/* ---- __SCT__cond_resched ---- */
static const struct cordon_clause clauses___SCT__cond_resched[] = {
	{ "__SCT__cond_resched", "specs/asm/x86.own.h", "__SCT__cond_resched", 33 },
};
const struct cordon_contract cordon_import___SCT__cond_resched = {
	.name = "__SCT__cond_resched",
	.class = CORDON_CLASS_STATIC_CALL,
	.where = &clauses___SCT__cond_resched[0],
};

/* ---- __SCT__might_resched ---- */
static const struct cordon_clause clauses___SCT__might_resched[] = {
	{ "__SCT__might_resched", "specs/asm/x86.own.h", "__SCT__might_resched", 34 },
};
const struct cordon_contract cordon_import___SCT__might_resched = {
	.name = "__SCT__might_resched",
	.class = CORDON_CLASS_STATIC_CALL,
	.where = &clauses___SCT__might_resched[0],
};

/* ---- __SCT__preempt_schedule ---- */
static const struct cordon_clause clauses___SCT__preempt_schedule[] = {
	{ "__SCT__preempt_schedule", "specs/asm/x86.own.h", "__SCT__preempt_schedule", 35 },
};
const struct cordon_contract cordon_import___SCT__preempt_schedule = {
	.name = "__SCT__preempt_schedule",
	.class = CORDON_CLASS_STATIC_CALL,
	.where = &clauses___SCT__preempt_schedule[0],
};

/* ---- __SCT__preempt_schedule_notrace ---- */
static const struct cordon_clause clauses___SCT__preempt_schedule_notrace[] = {
	{ "__SCT__preempt_schedule_notrace", "specs/asm/x86.own.h", "__SCT__preempt_schedule_notrace", 36 },
};
const struct cordon_contract cordon_import___SCT__preempt_schedule_notrace = {
	.name = "__SCT__preempt_schedule_notrace",
	.class = CORDON_CLASS_STATIC_CALL,
	.where = &clauses___SCT__preempt_schedule_notrace[0],
};

/* ---- page_offset_base ---- */
static const struct cordon_clause clauses_page_offset_base[] = {
	{ "page_offset_base", "specs/asm/x86.own.h", "page_offset_base", 37 },
};
const struct cordon_contract cordon_import_page_offset_base = {
	.name = "page_offset_base",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_page_offset_base[0],
};

/* ---- boot_cpu_data ---- */
static const struct cordon_clause clauses_boot_cpu_data[] = {
	{ "boot_cpu_data", "specs/asm/x86.own.h", "boot_cpu_data", 38 },
};
const struct cordon_contract cordon_import_boot_cpu_data = {
	.name = "boot_cpu_data",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_boot_cpu_data[0],
};

/* ---- phys_base ---- */
static const struct cordon_clause clauses_phys_base[] = {
	{ "phys_base", "specs/asm/x86.own.h", "phys_base", 39 },
};
const struct cordon_contract cordon_import_phys_base = {
	.name = "phys_base",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_phys_base[0],
};

/* ---- vmemmap_base ---- */
static const struct cordon_clause clauses_vmemmap_base[] = {
	{ "vmemmap_base", "specs/asm/x86.own.h", "vmemmap_base", 40 },
};
const struct cordon_contract cordon_import_vmemmap_base = {
	.name = "vmemmap_base",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_vmemmap_base[0],
};

/* ---- USER_PTR_MAX ---- */
static const struct cordon_clause clauses_USER_PTR_MAX[] = {
	{ "USER_PTR_MAX", "specs/asm/x86.own.h", "USER_PTR_MAX", 43 },
};
const struct cordon_contract cordon_import_USER_PTR_MAX = {
	.name = "USER_PTR_MAX",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_USER_PTR_MAX[0],
};

/* ---- pcpu_hot ---- */
static const struct cordon_clause clauses_pcpu_hot[] = {
	{ "pcpu_hot", "specs/asm/x86.own.h", "pcpu_hot", 51 },
};
const struct cordon_contract cordon_import_pcpu_hot = {
	.name = "pcpu_hot",
	.class = CORDON_CLASS_PERCPU,
	.size = sizeof(pcpu_hot),
	.fields = &cordon_fields_pcpu_hot,
	.where = &clauses_pcpu_hot[0],
};

/* ---- const_pcpu_hot ---- */
static const struct cordon_clause clauses_const_pcpu_hot[] = {
	{ "const_pcpu_hot", "specs/asm/x86.own.h", "const_pcpu_hot", 54 },
};
const struct cordon_contract cordon_import_const_pcpu_hot = {
	.name = "const_pcpu_hot",
	.class = CORDON_CLASS_PERCPU,
	.size = sizeof(const_pcpu_hot),
	.where = &clauses_const_pcpu_hot[0],
};

/* ---- __get_user_1 ---- */
static const struct cordon_clause clauses___get_user_1[] = {
	{ "__get_user_1", "specs/asm/x86.own.h", "__get_user_1", 61 },
};
CORDON_SAME_TYPE(__get_user_1, int, void);
const struct cordon_contract cordon_import___get_user_1 = {
	.name = "__get_user_1",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses___get_user_1[0],
};

/* ---- __get_user_2 ---- */
static const struct cordon_clause clauses___get_user_2[] = {
	{ "__get_user_2", "specs/asm/x86.own.h", "__get_user_2", 62 },
};
CORDON_SAME_TYPE(__get_user_2, int, void);
const struct cordon_contract cordon_import___get_user_2 = {
	.name = "__get_user_2",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses___get_user_2[0],
};

/* ---- __get_user_4 ---- */
static const struct cordon_clause clauses___get_user_4[] = {
	{ "__get_user_4", "specs/asm/x86.own.h", "__get_user_4", 63 },
};
CORDON_SAME_TYPE(__get_user_4, int, void);
const struct cordon_contract cordon_import___get_user_4 = {
	.name = "__get_user_4",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses___get_user_4[0],
};

/* ---- __get_user_8 ---- */
static const struct cordon_clause clauses___get_user_8[] = {
	{ "__get_user_8", "specs/asm/x86.own.h", "__get_user_8", 64 },
};
CORDON_SAME_TYPE(__get_user_8, int, void);
const struct cordon_contract cordon_import___get_user_8 = {
	.name = "__get_user_8",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses___get_user_8[0],
};

/* ---- __put_user_1 ---- */
static const struct cordon_clause clauses___put_user_1[] = {
	{ "__put_user_1", "specs/asm/x86.own.h", "__put_user_1", 65 },
};
CORDON_SAME_TYPE(__put_user_1, void, void);
const struct cordon_contract cordon_import___put_user_1 = {
	.name = "__put_user_1",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses___put_user_1[0],
};

/* ---- __put_user_2 ---- */
static const struct cordon_clause clauses___put_user_2[] = {
	{ "__put_user_2", "specs/asm/x86.own.h", "__put_user_2", 66 },
};
CORDON_SAME_TYPE(__put_user_2, void, void);
const struct cordon_contract cordon_import___put_user_2 = {
	.name = "__put_user_2",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses___put_user_2[0],
};

/* ---- __put_user_4 ---- */
static const struct cordon_clause clauses___put_user_4[] = {
	{ "__put_user_4", "specs/asm/x86.own.h", "__put_user_4", 67 },
};
CORDON_SAME_TYPE(__put_user_4, void, void);
const struct cordon_contract cordon_import___put_user_4 = {
	.name = "__put_user_4",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses___put_user_4[0],
};

/* ---- __put_user_8 ---- */
static const struct cordon_clause clauses___put_user_8[] = {
	{ "__put_user_8", "specs/asm/x86.own.h", "__put_user_8", 68 },
};
CORDON_SAME_TYPE(__put_user_8, void, void);
const struct cordon_contract cordon_import___put_user_8 = {
	.name = "__put_user_8",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses___put_user_8[0],
};

/* ---- __sw_hweight32 ---- */
static const struct cordon_clause clauses___sw_hweight32[] = {
	{ "__sw_hweight32", "specs/asm/x86.own.h", "__sw_hweight32", 69 },
};
CORDON_SAME_TYPE(__sw_hweight32, unsigned int, unsigned int);
const struct cordon_contract cordon_import___sw_hweight32 = {
	.name = "__sw_hweight32",
	.class = CORDON_CLASS_LEAF,
	.argument_count = 1,
	.where = &clauses___sw_hweight32[0],
};

/* ---- __sw_hweight64 ---- */
static const struct cordon_clause clauses___sw_hweight64[] = {
	{ "__sw_hweight64", "specs/asm/x86.own.h", "__sw_hweight64", 70 },
};
CORDON_SAME_TYPE(__sw_hweight64, unsigned long, __u64);
const struct cordon_contract cordon_import___sw_hweight64 = {
	.name = "__sw_hweight64",
	.class = CORDON_CLASS_LEAF,
	.argument_count = 1,
	.where = &clauses___sw_hweight64[0],
};

