/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_X86_H
#define OWN_X86_H
#include <linux/sched.h>
#include <linux/preempt.h>
#include <linux/smp.h>
#include <linux/ftrace.h>
#include <linux/static_call.h>
#include <linux/version.h>
#include <asm/nospec-branch.h>
#include <asm/page.h>
#include <linux/uaccess.h>
#include <linux/bitops.h>
#include <ownership.h>

SUPPORT(__fentry__);
SUPPORT(__x86_return_thunk);
SUPPORT(__x86_indirect_thunk_rax);
SUPPORT(__x86_indirect_thunk_rcx);
SUPPORT(__x86_indirect_thunk_r8);
SUPPORT(__x86_indirect_thunk_rbx);
SUPPORT(__x86_indirect_thunk_rdx);
SUPPORT(__x86_indirect_thunk_rsi);
SUPPORT(__x86_indirect_thunk_rdi);
SUPPORT(__x86_indirect_thunk_rbp);
SUPPORT(__x86_indirect_thunk_r9);
SUPPORT(__x86_indirect_thunk_r10);
SUPPORT(__x86_indirect_thunk_r11);
SUPPORT(__x86_indirect_thunk_r12);
SUPPORT(__x86_indirect_thunk_r13);
SUPPORT(__x86_indirect_thunk_r14);
SUPPORT(__x86_indirect_thunk_r15);
STATIC_CALL(__SCT__cond_resched);
STATIC_CALL(__SCT__might_resched);
STATIC_CALL(__SCT__preempt_schedule);
STATIC_CALL(__SCT__preempt_schedule_notrace);
DATA(page_offset_base);
DATA(boot_cpu_data);
DATA(phys_base);
DATA(vmemmap_base);
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 10, 0)
/* Where user addresses end; a constant patched into the text. */
DATA(USER_PTR_MAX);
#endif
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)
PERCPU(__preempt_count);
PERCPU(cpu_number);
PERCPU(current_task);
WRITABLE(PERCPU, __preempt_count);
#else
PERCPU(pcpu_hot);
WRITABLE(pcpu_hot, preempt_count);
/* The same memory under a name that promises no store. */
PERCPU(const_pcpu_hot);
#endif

/*
 * Assembly with a convention of its own, which a plain call keeps.  These compare the address with the end of user space
 * themselves and touch nothing else; their siblings that do not compare (__put_user_nocheck_N) are left out for that.
 */
DIRECT(__get_user_1);
DIRECT(__get_user_2);
DIRECT(__get_user_4);
DIRECT(__get_user_8);
DIRECT(__put_user_1);
DIRECT(__put_user_2);
DIRECT(__put_user_4);
DIRECT(__put_user_8);
LEAF(__sw_hweight32);
LEAF(__sw_hweight64);
#endif
