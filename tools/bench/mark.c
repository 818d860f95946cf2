// SPDX-License-Identifier: GPL-2.0-only
/* One instruction that does nothing and that count.c knows: everything counted so far is written out. */
void _start(void)
{
	__asm__ volatile(".byte 0x0f, 0x1f, 0x80, 0x0b, 0xec, 0x0d, 0x5e\n\t"
			 "mov $60, %eax\n\t"
			 "xor %edi, %edi\n\t"
			 "syscall");
}
