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

DATA(kmalloc_caches)
	__grants_for((unsigned int i = 0; i < sizeof(kmalloc_caches) / sizeof(void *); i++),
		     ref(((struct kmem_cache **)kmalloc_caches)[i]));

void kfree(const void *objp)
	__revokes_if(!ZERO_OR_NULL_PTR(objp), alloc(objp, 0, kfree));
#endif
