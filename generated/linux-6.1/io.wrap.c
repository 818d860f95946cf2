/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/io.own.h>
#include "wrap.h"

/* ---- ioremap ---- */
static const struct cordon_clause clauses_ioremap[] = {
	{ "ioremap", "specs/linux/io.own.h", "ioremap", 8 },
	{ "ioremap", "specs/linux/io.own.h", "__returns_if(ret, alloc(ret, size, iounmap))", 9 },
};
CORDON_SAME_TYPE(ioremap, void *, resource_size_t, unsigned long);
CORDON_IN_REGISTERS(resource_size_t, 8);
static void leave_ioremap(struct cordon_call *call)
{
	unsigned long size = (unsigned long)call->args[1];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_iounmap, CORDON_TYPE(ret), &clauses_ioremap[1]);
	}
}

const struct cordon_contract cordon_import_ioremap = {
	.name = "ioremap",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_ioremap[0],
	.leave = leave_ioremap,
};

/* ---- iounmap ---- */
static const struct cordon_clause clauses_iounmap[] = {
	{ "iounmap", "specs/linux/io.own.h", "iounmap", 10 },
	{ "iounmap", "specs/linux/io.own.h", "__revokes_if(addr, alloc(addr, 0, iounmap))", 11 },
};
CORDON_SAME_TYPE(iounmap, void, volatile void *);
static void enter_iounmap(struct cordon_call *call)
{
	volatile void *addr = (volatile void *)call->args[0];

	if (addr) {
		cordon_lose_alloc(call, addr, 0, &cordon_release_iounmap, &clauses_iounmap[1]);
	}
}

const struct cordon_contract cordon_import_iounmap = {
	.name = "iounmap",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_iounmap[0],
	.enter = enter_iounmap,
};

/* ---- memcpy_fromio ---- */
static const struct cordon_clause clauses_memcpy_fromio[] = {
	{ "memcpy_fromio", "specs/linux/io.own.h", "memcpy_fromio", 12 },
	{ "memcpy_fromio", "specs/linux/io.own.h", "__checks(write(buffer, size))", 13 },
	{ "memcpy_fromio", "specs/linux/io.own.h", "__checks(write(addr, size))", 14 },
};
CORDON_SAME_TYPE(memcpy_fromio, void, void *, const volatile void *, size_t);
static void enter_memcpy_fromio(struct cordon_call *call)
{
	void *buffer = (void *)call->args[0];
	const volatile void *addr = (const volatile void *)call->args[1];
	size_t size = (size_t)call->args[2];

	cordon_need_write(call, buffer, size, &clauses_memcpy_fromio[1]);
	cordon_need_write(call, addr, size, &clauses_memcpy_fromio[2]);
}

const struct cordon_contract cordon_import_memcpy_fromio = {
	.name = "memcpy_fromio",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_memcpy_fromio[0],
	.enter = enter_memcpy_fromio,
};

/* ---- memcpy_toio ---- */
static const struct cordon_clause clauses_memcpy_toio[] = {
	{ "memcpy_toio", "specs/linux/io.own.h", "memcpy_toio", 15 },
	{ "memcpy_toio", "specs/linux/io.own.h", "__checks(write(addr, size))", 16 },
	{ "memcpy_toio", "specs/linux/io.own.h", "__checks(read(buffer, size))", 17 },
};
CORDON_SAME_TYPE(memcpy_toio, void, volatile void *, const void *, size_t);
static void enter_memcpy_toio(struct cordon_call *call)
{
	volatile void *addr = (volatile void *)call->args[0];
	const void *buffer = (const void *)call->args[1];
	size_t size = (size_t)call->args[2];

	cordon_need_write(call, addr, size, &clauses_memcpy_toio[1]);
	cordon_need_read(call, buffer, size, &clauses_memcpy_toio[2]);
}

const struct cordon_contract cordon_import_memcpy_toio = {
	.name = "memcpy_toio",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_memcpy_toio[0],
	.enter = enter_memcpy_toio,
};

/* ---- ioread16_rep ---- */
static const struct cordon_clause clauses_ioread16_rep[] = {
	{ "ioread16_rep", "specs/linux/io.own.h", "ioread16_rep", 19 },
	{ "ioread16_rep", "specs/linux/io.own.h", "__checks_if((unsigned long)port >= 0x40000UL, write(port, sizeof(u16)))", 20 },
	{ "ioread16_rep", "specs/linux/io.own.h", "__checks(write(buf, count * sizeof(u16)))", 21 },
};
CORDON_SAME_TYPE(ioread16_rep, void, const void *, void *, unsigned long);
static void enter_ioread16_rep(struct cordon_call *call)
{
	const void *port = (const void *)call->args[0];
	void *buf = (void *)call->args[1];
	unsigned long count = (unsigned long)call->args[2];

	if ((unsigned long)port >= 0x40000UL) {
		cordon_need_write(call, port, sizeof(u16), &clauses_ioread16_rep[1]);
	}
	cordon_need_write(call, buf, count * sizeof(u16), &clauses_ioread16_rep[2]);
}

const struct cordon_contract cordon_import_ioread16_rep = {
	.name = "ioread16_rep",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_ioread16_rep[0],
	.enter = enter_ioread16_rep,
};

/* ---- iowrite16_rep ---- */
static const struct cordon_clause clauses_iowrite16_rep[] = {
	{ "iowrite16_rep", "specs/linux/io.own.h", "iowrite16_rep", 22 },
	{ "iowrite16_rep", "specs/linux/io.own.h", "__checks_if((unsigned long)port >= 0x40000UL, write(port, sizeof(u16)))", 23 },
	{ "iowrite16_rep", "specs/linux/io.own.h", "__checks(read(buf, count * sizeof(u16)))", 24 },
};
CORDON_SAME_TYPE(iowrite16_rep, void, void *, const void *, unsigned long);
static void enter_iowrite16_rep(struct cordon_call *call)
{
	void *port = (void *)call->args[0];
	const void *buf = (const void *)call->args[1];
	unsigned long count = (unsigned long)call->args[2];

	if ((unsigned long)port >= 0x40000UL) {
		cordon_need_write(call, port, sizeof(u16), &clauses_iowrite16_rep[1]);
	}
	cordon_need_read(call, buf, count * sizeof(u16), &clauses_iowrite16_rep[2]);
}

const struct cordon_contract cordon_import_iowrite16_rep = {
	.name = "iowrite16_rep",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_iowrite16_rep[0],
	.enter = enter_iowrite16_rep,
};

