/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_IO_H
#define OWN_IO_H
#include <linux/io.h>
#include <ownership.h>

/* Which physical ranges a driver may map is a resource right of its device. */
void __iomem *ioremap(resource_size_t offset, unsigned long size)
	__returns_if(ret, alloc(ret, size, iounmap));
void iounmap(volatile void __iomem *addr)
	__revokes_if(addr, alloc(addr, 0, iounmap));
void (memcpy_fromio)(void *buffer, const volatile void __iomem *addr, size_t size)
	__checks(write(buffer, size))
	__checks(write(addr, size));
void (memcpy_toio)(volatile void __iomem *addr, const void *buffer, size_t size)
	__checks(write(addr, size))
	__checks(read(buffer, size));
/* Port numbers below PIO_RESERVED are no addresses. */
void ioread16_rep(const void __iomem *port, void *buf, unsigned long count)
	__checks_if((unsigned long)port >= 0x40000UL, write(port, sizeof(u16)))
	__checks(write(buf, count * sizeof(u16)));
void iowrite16_rep(void __iomem *port, const void *buf, unsigned long count)
	__checks_if((unsigned long)port >= 0x40000UL, write(port, sizeof(u16)))
	__checks(read(buf, count * sizeof(u16)));
#endif
