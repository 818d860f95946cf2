/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_IOPORT_H
#define OWN_IOPORT_H
#include <linux/ioport.h>
#include <linux/device.h>
#include <linux/io.h>
#include <linux/pnp.h>
#include <ownership.h>
#include "device.own.h"

/* A resource as the bus describes it to the driver: looked at, never changed; I/O ports come with it. */
CAPSET(resource_caps)(struct resource *res)
	__includes(ref(res))
	__includes_if(resource_type(res) == IORESOURCE_IO, port(res->start, resource_size(res)))
	__includes_if(resource_type(res) == IORESOURCE_IRQ, irq(res->start));

/* The roots of both spaces: handed to __request_region(), never written. */
DATA(ioport_resource)
	__grants(ref(&ioport_resource));
DATA(iomem_resource)
	__grants(ref(&iomem_resource));

/* Who has reserved a range may use its ports, and nobody else may release it; the name stays the driver's text. */
CAPSET(region_hold)(const void *start, struct resource *parent, resource_size_t n)
	__includes_if(parent == &ioport_resource, port((unsigned long)start, n));
struct resource *__request_region(struct resource *parent, resource_size_t start, resource_size_t n,
				  const char *name, int flags)
	__runs_in(process)
	__checks(ref(parent))
	__checks_if(name, string(name))
	__requires(n > 0 && start + n > start)
	__requires(parent != &ioport_resource || start + n <= 0x10000)
	__grants_if(ret, ref(ret))
	__returns_if(ret, region_hold((const void *)start, parent, n))
	__pins_if(ret, string(name), __release_region(parent, start, n));
void __release_region(struct resource *parent, resource_size_t start, resource_size_t n)
	__runs_in(process)
	__checks(ref(parent))
	__transfers(region_hold((const void *)start, parent, n))
	__unpins(__release_region(parent, start, n));
struct resource *__devm_request_region(struct device *dev, struct resource *parent, resource_size_t start,
				       resource_size_t n, const char *name)
	__runs_in(process)
	__checks(ref(dev)) __checks(ref(parent))
	__checks_if(name, string(name))
	__requires(n > 0 && start + n > start)
	__requires(parent != &ioport_resource || start + n <= 0x10000)
	__grants_if(ret, ref(ret))
	__grants_if(ret && parent == &ioport_resource, port(start, n));
void __devm_release_region(struct device *dev, struct resource *parent, resource_size_t start, resource_size_t n)
	__runs_in(process)
	__checks(ref(dev)) __checks(ref(parent))
	__checks_if(parent == &ioport_resource, port(start, n));

/* ---- mappings of device memory ---- */
void __iomem *ioremap_wc(resource_size_t offset, unsigned long size)
	__runs_in(process)
	__returns_if(ret, alloc(ret, size, iounmap));
void __iomem *ioremap_uc(resource_size_t offset, unsigned long size)
	__runs_in(process)
	__returns_if(ret, alloc(ret, size, iounmap));
void __iomem *ioremap_cache(resource_size_t offset, unsigned long size)
	__runs_in(process)
	__returns_if(ret, alloc(ret, size, iounmap));
void *memremap(resource_size_t offset, size_t size, unsigned long flags)
	__runs_in(process)
	__returns_if(ret, alloc(ret, size, memunmap));
void memunmap(void *addr)
	__runs_in(process)
	__revokes_if(addr, alloc(addr, 0, memunmap));
/* Unmapped when the device loses its driver, or before by devm_iounmap(). */
void __iomem *devm_ioremap(struct device *dev, resource_size_t offset, resource_size_t size)
	__runs_in(process)
	__checks(devm_caps(dev, NULL, 0))
	__returns_if(ret, devm_caps(dev, ret, size));
void __iomem *devm_ioremap_wc(struct device *dev, resource_size_t offset, resource_size_t size)
	__runs_in(process)
	__checks(devm_caps(dev, NULL, 0))
	__returns_if(ret, devm_caps(dev, ret, size));
void __iomem *devm_ioremap_uc(struct device *dev, resource_size_t offset, resource_size_t size)
	__runs_in(process)
	__checks(devm_caps(dev, NULL, 0))
	__returns_if(ret, devm_caps(dev, ret, size));
void __iomem *devm_ioremap_resource(struct device *dev, const struct resource *res)
	__runs_in(process)
	__checks(devm_caps(dev, NULL, 0))
	__checks(ref(res))
	__returns_if(!IS_ERR(ret), devm_caps(dev, ret, resource_size(res)));

/* Cookies of pci_iomap(): small numbers are ports, the rest is mapped memory that the driver holds. */
#define io_cookie_is_memory(addr) ((unsigned long)(addr) >= 0x40000UL)
#define io_cookie_port(addr)	((unsigned long)(addr) & 0xffffUL)
#define IO_READ(name, type) \
	unsigned int name(const void __iomem *addr) \
		__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(type))) \
		__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(type)))
#define IO_WRITE(name, type) \
	void name(type value, void __iomem *addr) \
		__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(type))) \
		__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(type)))
IO_READ(ioread8, u8);
IO_READ(ioread16, u16);
IO_READ(ioread16be, u16);
IO_READ(ioread32, u32);
IO_READ(ioread32be, u32);
IO_WRITE(iowrite8, u8);
IO_WRITE(iowrite16, u16);
IO_WRITE(iowrite16be, u16);
IO_WRITE(iowrite32, u32);
IO_WRITE(iowrite32be, u32);
void ioread8_rep(const void __iomem *addr, void *buffer, unsigned long count)
	__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u8)))
	__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u8)))
	__checks(write(buffer, count));
void iowrite8_rep(void __iomem *addr, const void *buffer, unsigned long count)
	__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u8)))
	__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u8)))
	__checks(read(buffer, count));
void ioread32_rep(const void __iomem *addr, void *buffer, unsigned long count)
	__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u32)))
	__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u32)))
	__checks(write(buffer, count * sizeof(u32)));
void iowrite32_rep(void __iomem *addr, const void *buffer, unsigned long count)
	__checks_if(io_cookie_is_memory(addr), write(addr, sizeof(u32)))
	__checks_if(!io_cookie_is_memory(addr), port(io_cookie_port(addr), sizeof(u32)))
	__checks(read(buffer, count * sizeof(u32)));
void (memset_io)(volatile void __iomem *addr, int value, size_t size)
	__checks(write(addr, size));
/* A cookie for ports is a number: it needs no mapping, and ends none. */
void __iomem *ioport_map(unsigned long port_number, unsigned int nr)
	__checks(port(port_number, nr));
void ioport_unmap(void __iomem *addr)
	__opaque(addr);
int arch_phys_wc_add(unsigned long base, unsigned long size)
	__runs_in(process);
void arch_phys_wc_del(int handle)
	__runs_in(process);
#endif
