// SPDX-License-Identifier: GPL-2.0-only
/*
 * Pages whose references a driver takes and drops inline, where no wrapper sees it.  Cordon holds one more, so a page
 * does not go while the driver has rights to it; those end when that reference is the only one (skbuff-pages.own.h).
 * Any context but NMI; release: nobody runs in the domain.
 */
#include <linux/mm.h>
#include "cordon.h"

/* False when it is held already, or there is no memory to remember it by: no rights come then. */
bool cordon_page_keep(struct cordon_call *c, struct page *page)
{
	struct xarray *pages = &c->domain->pages;
	unsigned long flags;
	int error;

	xa_lock_irqsave(pages, flags);
	error = __xa_insert(pages, page_to_pfn(page), page, GFP_ATOMIC | __GFP_NOWARN);
	if (!error)
		get_page(page);
	xa_unlock_irqrestore(pages, flags);
	return !error;
}

/*
 * The next page that nobody else holds; the rights to @previous, answered before, have ended.  Who had no reference
 * takes none: the count cannot rise again.
 */
struct page *cordon_page_idle(struct cordon_call *c, struct page *previous)
{
	struct xarray *pages = &c->domain->pages;
	unsigned long flags, at;
	struct page *page;

	if (previous)
		put_page(previous);
	xa_lock_irqsave(pages, flags);
	xa_for_each(pages, at, page) if (page_ref_count(page) == 1) break;
	if (page)
		__xa_erase(pages, at);
	xa_unlock_irqrestore(pages, flags);
	return page;
}

void cordon_pages_release(struct cordon_domain *domain)
{
	struct page *page;
	unsigned long at;

	xa_for_each(&domain->pages, at, page)
	{
		xa_erase_irq(&domain->pages, at);
		put_page(page);
	}
	xa_destroy(&domain->pages);
}
