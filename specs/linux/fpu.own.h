/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_FPU_H
#define OWN_FPU_H
#include <asm/fpu/api.h>
#include <ownership.h>

/* Vector registers are the caller's in between; preemption is off.  A kill ends it as the driver would. */
void kernel_fpu_begin_mask(unsigned int kfpu_mask)
	__requires(irq_fpu_usable())
	__takes(kernel_fpu_end, kernel_fpu_end());
void kernel_fpu_end(void)
	__drops(kernel_fpu_end());
DIRECT(irq_fpu_usable);
#endif
