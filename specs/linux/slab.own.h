/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_SLAB_H
#define OWN_SLAB_H
#include <linux/slab.h>
#include <linux/version.h>
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

/* Past the largest slab the pages come whole. */
void *(kmalloc_large)(size_t size, gfp_t flags)
	__requires(size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags))
	__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, size, kfree));
void *(__kmalloc_large_noprof)(size_t size, gfp_t flags)
	__requires(size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags))
	__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, size, kfree));
void kfree_sensitive(const void *objp)
	__revokes_if(!ZERO_OR_NULL_PTR(objp), alloc(objp, 0, kfree));
size_t (ksize)(const void *objp)
	__checks_if(!ZERO_OR_NULL_PTR(objp), read(objp, 1));
/* Moves, or grows where it is; on failure the old one stays. */
void *(krealloc)(const void *objp, size_t new_size, gfp_t flags)
	__requires(new_size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags))
	__transfers_if(!ZERO_OR_NULL_PTR(objp), alloc(objp, 0, kfree))
	__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, new_size, kfree))
	__returns_if(!ret && !ZERO_OR_NULL_PTR(objp), alloc((void *)objp, ksize(objp), kfree));
void *(krealloc_noprof)(const void *objp, size_t new_size, gfp_t flags)
	__requires(new_size <= KMALLOC_MAX_SIZE && slab_gfp_is_sound(flags))
	__transfers_if(!ZERO_OR_NULL_PTR(objp), alloc(objp, 0, kfree))
	__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, new_size, kfree))
	__returns_if(!ret && !ZERO_OR_NULL_PTR(objp), alloc((void *)objp, ksize(objp), kfree));

/* ---- caches of the driver's own ---- */
struct kmem_cache *(kmem_cache_create)(const char *name, unsigned int size, unsigned int align, slab_flags_t flags,
				       void (*ctor)(void *))
	__runs_in(process)
	__checks(string(name))
	__requires(size && size <= KMALLOC_MAX_SIZE && !ctor)
	__opaque(ctor)
	__returns_if(ret, cache_caps(ret))
	__pins_if(ret, ref(ret), kmem_cache_destroy(ret));
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 12, 0)
struct kmem_cache *__kmem_cache_create_args(const char *name, unsigned int object_size, struct kmem_cache_args *args,
					    slab_flags_t flags)
	__runs_in(process)
	__checks(string(name))
	__checks(read(args, sizeof(*args)))
	__requires(object_size && object_size <= KMALLOC_MAX_SIZE && !args->ctor && !args->use_freeptr_offset)
	__returns_if(ret, cache_caps(ret))
	__pins_if(ret, ref(ret), kmem_cache_destroy(ret));
#endif
CAPSET(cache_caps)(struct kmem_cache *s)
	__includes(ref(s));
void kmem_cache_destroy(struct kmem_cache *s)
	__runs_in(process)
	__unpins(kmem_cache_destroy(s))
	__transfers_if(s, cache_caps(s));
void *(kmem_cache_alloc)(struct kmem_cache *s, gfp_t flags)
	__checks(ref(s))
	__requires(slab_gfp_is_sound(flags))
	__returns_if(ret, alloc(ret, kmem_cache_size(s), kmem_cache_free));
void *(kmem_cache_alloc_noprof)(struct kmem_cache *s, gfp_t flags)
	__checks(ref(s))
	__requires(slab_gfp_is_sound(flags))
	__returns_if(ret, alloc(ret, kmem_cache_size(s), kmem_cache_free));
void kmem_cache_free(struct kmem_cache *s, void *objp)
	__checks(ref(s))
	__revokes_if(objp, alloc(objp, 0, kmem_cache_free));
#endif
