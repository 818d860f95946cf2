/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_MM_H
#define OWN_MM_H
#include <linux/mm.h>
#include <linux/gfp.h>
#include <linux/highmem.h>
#include <ownership.h>
#include <soundness.h>

/* What a driver holds of a page: the struct's count and the memory behind it. */
CAPSET(page_caps)(struct page *page, unsigned int order)
	__includes(ref(page))
	__includes_for((unsigned int i = 0; i < (1U << order); i++), fields(page + i))
	__includes(alloc(page_address(page), PAGE_SIZE << order, __free_pages));

/* A page that the driver cuts buffers from, handed on one by one; @page is the first of its block (kmod/pages.c). */
CAPSET(shared_page_caps)(struct page *page)
	__includes(ref(page))
	__includes(fields(page))
	__includes(write(page_address(page), page_size(page)));
#define in_shared_page(p) (virt_addr_valid(p) && own_holds(shared_page_caps, virt_to_head_page(p)))
/* One page, all of it. */
#define is_own_page(p) (virt_addr_valid(p) && own_holds(page_caps, virt_to_page(p)))

/* get_page() and put_page() are inline. */
WRITABLE(page, _refcount);
/* Two words for whoever allocated it. */
WRITABLE(page, index);
WRITABLE(page, private);

/* The page allocator warns of more; its own name for it changed. */
#define LARGEST_ORDER 10

struct page *(alloc_pages)(gfp_t gfp, unsigned int order)
	__requires(order <= LARGEST_ORDER && gfp_is_sound(gfp))
	__returns_if(ret, page_caps(ret, order));
struct page *(alloc_pages_noprof)(gfp_t gfp, unsigned int order)
	__requires(order <= LARGEST_ORDER && gfp_is_sound(gfp))
	__returns_if(ret, page_caps(ret, order));

void __free_pages(struct page *page, unsigned int order)
	__revokes_if(page, page_caps(page, order));

/* By address instead of structure. */
unsigned long (get_zeroed_page)(gfp_t gfp_mask)
	__requires(gfp_is_sound(gfp_mask) && !(gfp_mask & __GFP_HIGHMEM))
	__returns_if(ret, page_caps(virt_to_page((void *)ret), 0));
unsigned long (get_zeroed_page_noprof)(gfp_t gfp_mask)
	__requires(gfp_is_sound(gfp_mask) && !(gfp_mask & __GFP_HIGHMEM))
	__returns_if(ret, page_caps(virt_to_page((void *)ret), 0));
void free_pages(unsigned long addr, unsigned int order)
	__requires(!addr || virt_addr_valid((void *)addr))
	__revokes_if(addr, page_caps(virt_to_page((void *)addr), order));

/* The inlined put found the count zero; before that nothing was seen of it. */
void __folio_put(struct folio *folio)
	__revokes(page_caps(&folio->page, folio_order(folio)));

#ifdef CONFIG_ZONE_DEVICE
bool (__put_devmap_managed_page_refs)(struct page *page, int refs)
	__checks(ref(page));
#endif
bool (__put_devmap_managed_folio_refs)(struct folio *folio, int refs)
	__checks(ref(&folio->page));

void page_frag_free(void *addr)
	__revokes_if(addr, alloc(addr, 0, page_frag_free));

STATIC_KEY(devmap_managed_key);
STATIC_KEY(hugetlb_optimize_vmemmap_key);

/* kmap_atomic(), kmap_local_page(): inline stores to the running task. */
WRITABLE(task_struct, pagefault_disabled, current);
/* By address: the first of 2^order pages. */
unsigned long (__get_free_pages)(gfp_t gfp_mask, unsigned int order)
	__requires(order <= LARGEST_ORDER && gfp_is_sound(gfp_mask))
	__returns_if(ret, page_caps(virt_to_page((void *)ret), order));
unsigned long (get_free_pages_noprof)(gfp_t gfp_mask, unsigned int order)
	__requires(order <= LARGEST_ORDER && gfp_is_sound(gfp_mask))
	__returns_if(ret, page_caps(virt_to_page((void *)ret), order));
#endif
