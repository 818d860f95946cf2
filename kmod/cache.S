/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The code cache: executable, no bytes in the file, within +-2 GB of the kernel and of all modules
 * because it is part of one.  objtool cannot read such a section, so tools/build-kmod.sh joins this
 * object after Kbuild is done.  text.c shares it out in windows.
 */
	.section .codecache, "ax", @nobits
	.balign	4096
	.globl	cordon_cache_start
cordon_cache_start:
	.space	16 * 1024 * 1024
	.globl	cordon_cache_end
cordon_cache_end:
