/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_DMAPOOL_H
#define OWN_DMAPOOL_H
#include <linux/dmapool.h>
#include <linux/device.h>
#include <linux/version.h>
#include <ownership.h>
#include <soundness.h>

/*
 * How large a block is, only the pool knows, and the structure is private to mm/dmapool.c.  What is read here is
 * compared with what the pool was created from: a pool laid out differently gives nothing.
 */
struct own_dma_pool {
	struct list_head page_list;
	spinlock_t lock;
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 4, 0)
	size_t size;
	struct device *dev;
#else
	void *next_block;
	size_t nr_blocks, nr_active, nr_pages;
	struct device *dev;
	unsigned int size;
#endif
};
#define own_pool(pool) ((const struct own_dma_pool *)(pool))
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 4, 0)
#define own_smallest_block 4
#else
#define own_smallest_block 16
#endif
static inline bool own_pool_is(const struct dma_pool *pool, const struct device *dev, size_t size, size_t align)
{
	size = max_t(size_t, size, own_smallest_block);
	return own_pool(pool)->dev == dev && own_pool(pool)->size == ALIGN(size, align ?: 1);
}

CAPSET(dma_pool_caps)(struct dma_pool *pool)
	__includes(ref(pool));
struct dma_pool *dma_pool_create(const char *name, struct device *dev, size_t size, size_t align, size_t boundary)
	__runs_in(process)
	__checks(string(name))
	__checks(ref(dev))
	__requires(size <= INT_MAX && align <= INT_MAX && !(align & (align - 1)))
	__returns_if(ret && own_pool_is(ret, dev, size, align), dma_pool_caps(ret))
	__pins_if(ret, ref(ret), dma_pool_destroy(ret));
/* Blocks that are not free are leaked, with a line in the log: they stay memory. */
void dma_pool_destroy(struct dma_pool *pool)
	__runs_in(process)
	__unpins(dma_pool_destroy(pool))
	__transfers_if(pool, dma_pool_caps(pool));
void *dma_pool_alloc(struct dma_pool *pool, gfp_t mem_flags, dma_addr_t *handle)
	__checks(dma_pool_caps(pool))
	__checks(write(handle, sizeof(*handle)))
	__requires(gfp_is_sound(mem_flags))
	__returns_if(ret, dma(own_pool(pool)->dev, *handle, own_pool(pool)->size))
	__returns_if(ret, alloc(ret, own_pool(pool)->size, dma_pool_free))
	/* What clean-up calls: one pointer would not be enough. */
	__pins_if(ret, ref(pool), dma_pool_free(pool, ret, *handle));
void dma_pool_free(struct dma_pool *pool, void *vaddr, dma_addr_t dma)
	__checks(dma_pool_caps(pool))
	__revokes(dma(own_pool(pool)->dev, dma, own_pool(pool)->size))
	__unpins(dma_pool_free(pool, vaddr, dma))
	__revokes(alloc(vaddr, own_pool(pool)->size, dma_pool_free));
#endif
