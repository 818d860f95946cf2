/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_MEMPOOL_H
#define OWN_MEMPOOL_H
#include <linux/mempool.h>
#include <linux/slab.h>
#include <ownership.h>
#include <soundness.h>

/*
 * Pools over kmalloc() and over a slab cache: what an element is as large as, the allocator knows.  With functions of the
 * driver's own the elements would be the driver's already; such pools have no contract yet.
 */
#define own_pool_kmalloc(alloc_fn, free_fn, pool_data) \
	(alloc_fn == mempool_kmalloc && free_fn == mempool_kfree && (size_t)pool_data <= KMALLOC_MAX_SIZE)
#define own_pool_slab(alloc_fn, free_fn) (alloc_fn == mempool_alloc_slab && free_fn == mempool_free_slab)

mempool_t *(mempool_create)(int min_nr, mempool_alloc_t *alloc_fn, mempool_free_t *free_fn, void *pool_data)
	__runs_in(process)
	__requires(min_nr >= 0 && (own_pool_kmalloc(alloc_fn, free_fn, pool_data) || own_pool_slab(alloc_fn, free_fn)))
	__checks_if(own_pool_slab(alloc_fn, free_fn), ref((struct kmem_cache *)pool_data))
	__opaque(alloc_fn) __opaque(free_fn)
	__returns_if(ret, ref(ret))
	__pins_if(ret, ref(ret), mempool_destroy(ret));
mempool_t *(mempool_create_node)(int min_nr, mempool_alloc_t *alloc_fn, mempool_free_t *free_fn, void *pool_data,
				 gfp_t gfp_mask, int nid)
	__requires(min_nr >= 0 && gfp_is_sound(gfp_mask) && node_is_sound(nid))
	__requires(own_pool_kmalloc(alloc_fn, free_fn, pool_data) || own_pool_slab(alloc_fn, free_fn))
	__checks_if(own_pool_slab(alloc_fn, free_fn), ref((struct kmem_cache *)pool_data))
	__opaque(alloc_fn) __opaque(free_fn)
	__returns_if(ret, ref(ret))
	__pins_if(ret, ref(ret), mempool_destroy(ret));
mempool_t *(mempool_create_node_noprof)(int min_nr, mempool_alloc_t *alloc_fn, mempool_free_t *free_fn, void *pool_data,
					gfp_t gfp_mask, int nid)
	__requires(min_nr >= 0 && gfp_is_sound(gfp_mask) && node_is_sound(nid))
	__requires(own_pool_kmalloc(alloc_fn, free_fn, pool_data) || own_pool_slab(alloc_fn, free_fn))
	__checks_if(own_pool_slab(alloc_fn, free_fn), ref((struct kmem_cache *)pool_data))
	__opaque(alloc_fn) __opaque(free_fn)
	__returns_if(ret, ref(ret))
	__pins_if(ret, ref(ret), mempool_destroy(ret));
void mempool_destroy(mempool_t *pool)
	__runs_in(process)
	__unpins(mempool_destroy(pool))
	__revokes_if(pool, ref(pool));
/* Zeroed elements are refused with a warning: those in reserve are not. */
void *(mempool_alloc)(mempool_t *pool, gfp_t gfp_mask)
	__checks(ref(pool))
	__requires(gfp_is_sound(gfp_mask) && !(gfp_mask & __GFP_ZERO))
	__returns_if(ret, alloc(ret, extent(ret), mempool_free));
void *(mempool_alloc_noprof)(mempool_t *pool, gfp_t gfp_mask)
	__checks(ref(pool))
	__requires(gfp_is_sound(gfp_mask) && !(gfp_mask & __GFP_ZERO))
	__returns_if(ret, alloc(ret, extent(ret), mempool_free));
void mempool_free(void *element, mempool_t *pool)
	__checks(ref(pool))
	__revokes_if(element, alloc(element, 0, mempool_free));
VALUE(mempool_kmalloc);
VALUE(mempool_kfree);
VALUE(mempool_alloc_slab);
VALUE(mempool_free_slab);
#endif
