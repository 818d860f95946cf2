/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/mm.own.h>
#include "wrap.h"

/* ---- set page_caps ---- */
static const struct cordon_clause clauses_set_page_caps[] = {
	{ "page_caps", "specs/linux/mm.own.h", "__includes(ref(page))", 12 },
	{ "page_caps", "specs/linux/mm.own.h", "__includes_for((unsigned int i = 0; i < (1U << order); i++), fields(page + i))", 13 },
	{ "page_caps", "specs/linux/mm.own.h", "__includes(alloc(page_address(page), PAGE_SIZE << order, __free_pages))", 14 },
};

const struct cordon_set cordon_set_page_caps = { .name = "page_caps" };

void cordon_include_page_caps(struct cordon_call *call, struct cordon_parts *parts, struct page *page, unsigned int order)
{
	cordon_add_ref(call, parts, page, 0, CORDON_TYPE(page), &clauses_set_page_caps[0]);
	for (unsigned int i = 0; i < (1U << order); i++) {
		cordon_add_fields(call, parts, page + i, CORDON_FIELDS(page + i), &clauses_set_page_caps[1]);
	}
	cordon_add_alloc(call, parts, page_address(page), PAGE_SIZE << order, cordon_releases___free_pages, CORDON_TYPE(page_address(page)), &clauses_set_page_caps[2]);
}

void cordon_gain_page_caps(struct cordon_call *call, const struct cordon_clause *clause, struct page *page, unsigned int order)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_page_caps, page, clause);
	cordon_include_page_caps(call, &parts, page, order);
	cordon_parts_grant(call, &parts);
}

/* ---- set shared_page_caps ---- */
static const struct cordon_clause clauses_set_shared_page_caps[] = {
	{ "shared_page_caps", "specs/linux/mm.own.h", "__includes(ref(page))", 18 },
	{ "shared_page_caps", "specs/linux/mm.own.h", "__includes(fields(page))", 19 },
	{ "shared_page_caps", "specs/linux/mm.own.h", "__includes(write(page_address(page), page_size(page)))", 20 },
};

const struct cordon_set cordon_set_shared_page_caps = { .name = "shared_page_caps" };

void cordon_include_shared_page_caps(struct cordon_call *call, struct cordon_parts *parts, struct page *page)
{
	cordon_add_ref(call, parts, page, 0, CORDON_TYPE(page), &clauses_set_shared_page_caps[0]);
	cordon_add_fields(call, parts, page, CORDON_FIELDS(page), &clauses_set_shared_page_caps[1]);
	cordon_add_write(call, parts, page_address(page), page_size(page), CORDON_TYPE(page_address(page)), &clauses_set_shared_page_caps[2]);
}

void cordon_gain_shared_page_caps(struct cordon_call *call, const struct cordon_clause *clause, struct page *page)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_shared_page_caps, page, clause);
	cordon_include_shared_page_caps(call, &parts, page);
	cordon_parts_grant(call, &parts);
}

/* ---- alloc_pages_noprof ---- */
static const struct cordon_clause clauses_alloc_pages_noprof[] = {
	{ "alloc_pages_noprof", "specs/linux/mm.own.h", "alloc_pages_noprof", 37 },
	{ "alloc_pages_noprof", "specs/linux/mm.own.h", "__requires(order <= LARGEST_ORDER && gfp_is_sound(gfp))", 38 },
	{ "alloc_pages_noprof", "specs/linux/mm.own.h", "__returns_if(ret, page_caps(ret, order))", 39 },
};
CORDON_SAME_TYPE(alloc_pages_noprof, struct page *, gfp_t, unsigned int);
static void enter_alloc_pages_noprof(struct cordon_call *call)
{
	gfp_t gfp = (gfp_t)call->args[0];
	unsigned int order = (unsigned int)call->args[1];

	cordon_require(call, order <= LARGEST_ORDER && gfp_is_sound(gfp), &clauses_alloc_pages_noprof[1]);
}

static void leave_alloc_pages_noprof(struct cordon_call *call)
{
	unsigned int order = (unsigned int)call->args[1];
	struct page *ret = (struct page *)call->result;

	if (ret) {
		cordon_gain_page_caps(call, &clauses_alloc_pages_noprof[2], ret, order);
	}
}

const struct cordon_contract cordon_import_alloc_pages_noprof = {
	.name = "alloc_pages_noprof",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_alloc_pages_noprof[0],
	.enter = enter_alloc_pages_noprof,
	.leave = leave_alloc_pages_noprof,
};

/* ---- __free_pages ---- */
static const struct cordon_clause clauses___free_pages[] = {
	{ "__free_pages", "specs/linux/mm.own.h", "__free_pages", 41 },
	{ "__free_pages", "specs/linux/mm.own.h", "__revokes_if(page, page_caps(page, order))", 42 },
};
CORDON_SAME_TYPE(__free_pages, void, struct page *, unsigned int);
static void enter___free_pages(struct cordon_call *call)
{
	struct page *page = (struct page *)call->args[0];

	if (page) {
		cordon_set_close(call, &cordon_set_page_caps, page, &clauses___free_pages[1]);
	}
}

const struct cordon_contract cordon_import___free_pages = {
	.name = "__free_pages",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___free_pages[0],
	.enter = enter___free_pages,
};

/* ---- get_zeroed_page_noprof ---- */
static const struct cordon_clause clauses_get_zeroed_page_noprof[] = {
	{ "get_zeroed_page_noprof", "specs/linux/mm.own.h", "get_zeroed_page_noprof", 48 },
	{ "get_zeroed_page_noprof", "specs/linux/mm.own.h", "__requires(gfp_is_sound(gfp_mask) && !(gfp_mask & __GFP_HIGHMEM))", 49 },
	{ "get_zeroed_page_noprof", "specs/linux/mm.own.h", "__returns_if(ret, page_caps(virt_to_page((void *)ret), 0))", 50 },
};
CORDON_SAME_TYPE(get_zeroed_page_noprof, unsigned long, gfp_t);
static void enter_get_zeroed_page_noprof(struct cordon_call *call)
{
	gfp_t gfp_mask = (gfp_t)call->args[0];

	cordon_require(call, gfp_is_sound(gfp_mask) && !(gfp_mask & __GFP_HIGHMEM), &clauses_get_zeroed_page_noprof[1]);
}

static void leave_get_zeroed_page_noprof(struct cordon_call *call)
{
	unsigned long ret = (unsigned long)call->result;

	if (ret) {
		cordon_gain_page_caps(call, &clauses_get_zeroed_page_noprof[2], virt_to_page((void *)ret), 0);
	}
}

const struct cordon_contract cordon_import_get_zeroed_page_noprof = {
	.name = "get_zeroed_page_noprof",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_get_zeroed_page_noprof[0],
	.enter = enter_get_zeroed_page_noprof,
	.leave = leave_get_zeroed_page_noprof,
};

/* ---- free_pages ---- */
static const struct cordon_clause clauses_free_pages[] = {
	{ "free_pages", "specs/linux/mm.own.h", "free_pages", 51 },
	{ "free_pages", "specs/linux/mm.own.h", "__requires(!addr || virt_addr_valid((void *)addr))", 52 },
	{ "free_pages", "specs/linux/mm.own.h", "__revokes_if(addr, page_caps(virt_to_page((void *)addr), order))", 53 },
};
CORDON_SAME_TYPE(free_pages, void, unsigned long, unsigned int);
static void enter_free_pages(struct cordon_call *call)
{
	unsigned long addr = (unsigned long)call->args[0];

	cordon_require(call, !addr || virt_addr_valid((void *)addr), &clauses_free_pages[1]);
	if (addr) {
		cordon_set_close(call, &cordon_set_page_caps, virt_to_page((void *)addr), &clauses_free_pages[2]);
	}
}

const struct cordon_contract cordon_import_free_pages = {
	.name = "free_pages",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_free_pages[0],
	.enter = enter_free_pages,
};

/* ---- __folio_put ---- */
static const struct cordon_clause clauses___folio_put[] = {
	{ "__folio_put", "specs/linux/mm.own.h", "__folio_put", 56 },
	{ "__folio_put", "specs/linux/mm.own.h", "__revokes(page_caps(&folio->page, folio_order(folio)))", 57 },
};
CORDON_SAME_TYPE(__folio_put, void, struct folio *);
static void enter___folio_put(struct cordon_call *call)
{
	struct folio *folio = (struct folio *)call->args[0];

	cordon_set_close(call, &cordon_set_page_caps, &folio->page, &clauses___folio_put[1]);
}

const struct cordon_contract cordon_import___folio_put = {
	.name = "__folio_put",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___folio_put[0],
	.enter = enter___folio_put,
};

/* ---- __put_devmap_managed_folio_refs ---- */
static const struct cordon_clause clauses___put_devmap_managed_folio_refs[] = {
	{ "__put_devmap_managed_folio_refs", "specs/linux/mm.own.h", "__put_devmap_managed_folio_refs", 63 },
	{ "__put_devmap_managed_folio_refs", "specs/linux/mm.own.h", "__checks(ref(&folio->page))", 64 },
};
CORDON_SAME_TYPE(__put_devmap_managed_folio_refs, bool, struct folio *, int);
static void enter___put_devmap_managed_folio_refs(struct cordon_call *call)
{
	struct folio *folio = (struct folio *)call->args[0];

	cordon_need_ref(call, &folio->page, 0, CORDON_TYPE(&folio->page), &clauses___put_devmap_managed_folio_refs[1]);
}

const struct cordon_contract cordon_import___put_devmap_managed_folio_refs = {
	.name = "__put_devmap_managed_folio_refs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___put_devmap_managed_folio_refs[0],
	.enter = enter___put_devmap_managed_folio_refs,
};

/* ---- page_frag_free ---- */
static const struct cordon_clause clauses_page_frag_free[] = {
	{ "page_frag_free", "specs/linux/mm.own.h", "page_frag_free", 66 },
	{ "page_frag_free", "specs/linux/mm.own.h", "__revokes_if(addr, alloc(addr, 0, page_frag_free))", 67 },
};
CORDON_SAME_TYPE(page_frag_free, void, void *);
static void enter_page_frag_free(struct cordon_call *call)
{
	void *addr = (void *)call->args[0];

	if (addr) {
		cordon_lose_alloc(call, addr, 0, &cordon_release_page_frag_free, &clauses_page_frag_free[1]);
	}
}

const struct cordon_contract cordon_import_page_frag_free = {
	.name = "page_frag_free",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_page_frag_free[0],
	.enter = enter_page_frag_free,
};

/* ---- devmap_managed_key ---- */
static const struct cordon_clause clauses_devmap_managed_key[] = {
	{ "devmap_managed_key", "specs/linux/mm.own.h", "devmap_managed_key", 69 },
};
const struct cordon_contract cordon_import_devmap_managed_key = {
	.name = "devmap_managed_key",
	.class = CORDON_CLASS_STATIC_KEY,
	.where = &clauses_devmap_managed_key[0],
};

/* ---- hugetlb_optimize_vmemmap_key ---- */
static const struct cordon_clause clauses_hugetlb_optimize_vmemmap_key[] = {
	{ "hugetlb_optimize_vmemmap_key", "specs/linux/mm.own.h", "hugetlb_optimize_vmemmap_key", 70 },
};
const struct cordon_contract cordon_import_hugetlb_optimize_vmemmap_key = {
	.name = "hugetlb_optimize_vmemmap_key",
	.class = CORDON_CLASS_STATIC_KEY,
	.where = &clauses_hugetlb_optimize_vmemmap_key[0],
};

/* ---- get_free_pages_noprof ---- */
static const struct cordon_clause clauses_get_free_pages_noprof[] = {
	{ "get_free_pages_noprof", "specs/linux/mm.own.h", "get_free_pages_noprof", 78 },
	{ "get_free_pages_noprof", "specs/linux/mm.own.h", "__requires(order <= LARGEST_ORDER && gfp_is_sound(gfp_mask))", 79 },
	{ "get_free_pages_noprof", "specs/linux/mm.own.h", "__returns_if(ret, page_caps(virt_to_page((void *)ret), order))", 80 },
};
CORDON_SAME_TYPE(get_free_pages_noprof, unsigned long, gfp_t, unsigned int);
static void enter_get_free_pages_noprof(struct cordon_call *call)
{
	gfp_t gfp_mask = (gfp_t)call->args[0];
	unsigned int order = (unsigned int)call->args[1];

	cordon_require(call, order <= LARGEST_ORDER && gfp_is_sound(gfp_mask), &clauses_get_free_pages_noprof[1]);
}

static void leave_get_free_pages_noprof(struct cordon_call *call)
{
	unsigned int order = (unsigned int)call->args[1];
	unsigned long ret = (unsigned long)call->result;

	if (ret) {
		cordon_gain_page_caps(call, &clauses_get_free_pages_noprof[2], virt_to_page((void *)ret), order);
	}
}

const struct cordon_contract cordon_import_get_free_pages_noprof = {
	.name = "get_free_pages_noprof",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_get_free_pages_noprof[0],
	.enter = enter_get_free_pages_noprof,
	.leave = leave_get_free_pages_noprof,
};

