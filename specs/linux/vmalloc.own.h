/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_VMALLOC_H
#define OWN_VMALLOC_H
#include <linux/vmalloc.h>
#include <linux/mm.h>
#include <ownership.h>
#include <soundness.h>

void *(vmalloc)(unsigned long size)
	__runs_in(process)
	__returns_if(ret, alloc(ret, size, vfree));
void *(vzalloc)(unsigned long size)
	__runs_in(process)
	__returns_if(ret, alloc(ret, size, vfree));
void *(vmalloc_noprof)(unsigned long size)
	__runs_in(process)
	__returns_if(ret, alloc(ret, size, vfree));
void *(vzalloc_noprof)(unsigned long size)
	__runs_in(process)
	__returns_if(ret, alloc(ret, size, vfree));
void *(__vmalloc)(unsigned long size, gfp_t gfp_mask)
	__runs_in(process)
	__requires(gfp_is_sound(gfp_mask))
	__returns_if(ret, alloc(ret, size, vfree));
void *(__vmalloc_noprof)(unsigned long size, gfp_t gfp_mask)
	__runs_in(process)
	__requires(gfp_is_sound(gfp_mask))
	__returns_if(ret, alloc(ret, size, vfree));
void vfree(const void *addr)
	__revokes_if(addr, alloc(addr, 0, vfree));
DIRECT(is_vmalloc_addr);
#endif
