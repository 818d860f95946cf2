/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_SLAB_H
#define OWN_SLAB_H
#include <linux/slab.h>
#include <ownership.h>
#include <soundness.h>

/* kmalloc() and kzalloc() are inline over these. Names in parentheses: on
 * 6.12 some are macros. A name the headers do not declare is dormant there. */
void *(__kmalloc)(size_t size, gfp_t flags)
	__requires(size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags))
	__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, size, kfree));
void *(__kmalloc_noprof)(size_t size, gfp_t flags)
	__requires(size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags))
	__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, size, kfree));

/* The inlined caller indexed kmalloc_caches[], so @s is the driver's word. */
void *(kmalloc_trace)(struct kmem_cache *s, gfp_t flags, size_t size)
	__checks(ref(s))
	__requires(size <= kmem_cache_size(s) && slab_gfp_is_sound(flags))
	__returns_if(ret, alloc(ret, size, kfree));
void *(__kmalloc_cache_noprof)(struct kmem_cache *s, gfp_t flags, size_t size)
	__checks(ref(s))
	__requires(size <= kmem_cache_size(s) && slab_gfp_is_sound(flags))
	__returns_if(ret, alloc(ret, size, kfree));

void *(kmalloc_node_trace)(struct kmem_cache *s, gfp_t flags, int node, size_t size)
	__checks(ref(s))
	__requires(size <= kmem_cache_size(s) && slab_gfp_is_sound(flags) && node_is_sound(node))
	__returns_if(ret, alloc(ret, size, kfree));
void *(__kmalloc_cache_node_noprof)(struct kmem_cache *s, gfp_t flags, int node, size_t size)
	__checks(ref(s))
	__requires(size <= kmem_cache_size(s) && slab_gfp_is_sound(flags) && node_is_sound(node))
	__returns_if(ret, alloc(ret, size, kfree));
#ifdef CONFIG_SLAB_BUCKETS
void *(__kmalloc_node_noprof)(size_t size, kmem_buckets *b, gfp_t flags, int node)
	__requires(!b)
#else
void *(__kmalloc_node)(size_t size, gfp_t flags, int node)
#endif
	__requires(size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags) && node_is_sound(node))
	__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, size, kfree));

/* From a slab or from vmalloc(), and freed by whoever knows both; vmalloc() wants a context that may sleep. */
#ifdef CONFIG_SLAB_BUCKETS
void *(__kvmalloc_node_noprof)(size_t size, kmem_buckets *b, gfp_t flags, int node)
	__requires(!b)
#else
void *(kvmalloc_node)(size_t size, gfp_t flags, int node)
#endif
	__requires(size <= INT_MAX && slab_gfp_is_sound(flags) && node_is_sound(node))
	__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, size, kvfree));
void kvfree(const void *addr)
	__revokes_if(!ZERO_OR_NULL_PTR(addr), alloc(addr, 0, kvfree));

DATA(kmalloc_caches)
	__grants_for((unsigned int i = 0; i < sizeof(kmalloc_caches) / sizeof(void *); i++),
		     ref(((struct kmem_cache **)kmalloc_caches)[i]));

void kfree(const void *objp)
	__revokes_if(!ZERO_OR_NULL_PTR(objp), alloc(objp, 0, kfree));
#endif
