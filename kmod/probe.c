// SPDX-License-Identifier: GPL-2.0-only
/*
 * What the kernel is about to read in its own text on the driver's word, tried first where a fault is
 * harmless; and how much an allocator gave.  Any context but NMI.
 */
#include <linux/err.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/vmalloc.h>
#include "slow.h"

/* Longer than any name or message a driver passes. */
#define LONGEST_STRING 4096

static void unreadable(struct cordon_call *c, u64 address, u64 size, const struct cordon_clause *clause)
{
	struct cordon_place place = cordon_place_of(c);
	struct cordon_violation violation = {
		.kind = CORDON_VIOLATION_ARGUMENT,
		.answer = CORDON_NOT_HELD,
		.address = address,
		.size = size,
		.clause = clause,
	};

	cordon_violation(&place, &violation, false);
}

/* One byte of each page, and the last. */
static bool readable(u64 address, u64 size)
{
	u64 last = address + size - 1;
	u64 at;
	u8 byte;

	if (!size)
		return true;
	if (last < address)
		return false;
	for (at = address; at <= last; at = (at & PAGE_MASK) + PAGE_SIZE) {
		if (copy_from_kernel_nofault(&byte, (void *)at, 1))
			return false;
		if ((at & PAGE_MASK) + PAGE_SIZE < at)
			break;
	}
	return !copy_from_kernel_nofault(&byte, (void *)last, 1);
}

static bool readable_string(u64 address)
{
	u64 length;
	char byte;

	for (length = 0; length < LONGEST_STRING; length++) {
		if (copy_from_kernel_nofault(&byte, (void *)(address + length), 1))
			return false;
		if (!byte)
			return true;
	}
	return true;
}

void cordon_need_read(struct cordon_call *c, const volatile void *p, u64 n, const struct cordon_clause *clause)
{
	if (!readable((u64)p, n))
		unreadable(c, (u64)p, n, clause);
}

void cordon_need_string(struct cordon_call *c, const char *s, const struct cordon_clause *clause)
{
	if (!readable_string((u64)s))
		unreadable(c, (u64)s, 1, clause);
}

/* Word @index of a variadic call: registers first, then the caller's stack. */
static u64 word(struct cordon_call *c, u32 index)
{
	return index < 6 ? c->args[index] : *(u64 *)(c->frame + 8 + 8 * (index - 6));
}

/* printf itself prints "(null)" and "(efault)" for small and error values. */
static bool is_harmless(u64 pointer)
{
	return pointer < PAGE_SIZE || IS_ERR_VALUE(pointer);
}

void cordon_need_format(struct cordon_call *c, const char *format, u32 first, const struct cordon_clause *clause)
{
	const char *at = format;

	cordon_need_string(c, format, clause);
	while (first < 6 + 16) {
		u64 value;

		while (*at && *at != '%')
			at++;
		if (!*at++)
			return;
		while (*at && strchr("-+ #0123456789.lhzjt", *at))
			at++;
		if (*at == '*') {
			first++;
			at++;
			while (*at && strchr("0123456789.lhzjt*", *at))
				first += *at++ == '*';
		}
		if (*at == '%') {
			at++;
			continue;
		}
		if (!*at)
			return;
		value = word(c, first++);
		if (*at == 's' && !is_harmless(value))
			cordon_need_string(c, (const char *)value, clause);
		/* %px, %pK and plain %p print the value; the others look at what it points to. */
		if (*at == 'p' && strchr("MmIihVUDdNEeRrbgGta", at[1]) && at[1] && !is_harmless(value) &&
		    !readable(value, 4))
			unreadable(c, value, 4, clause);
		at++;
	}
}

/* A slab object, or a large kmalloc: whole pages, from the first byte on. */
static u64 direct_extent(const void *p)
{
	struct page *head;

	if (!virt_addr_valid(p))
		return 0;
	head = virt_to_head_page(p);
	if (PageSlab(head))
		return ksize(p);
	return PageHead(head) && page_address(head) == p ? page_size(head) : 0;
}

u64 cordon_extent(const volatile void *p)
{
	u64 at = (u64)p & PAGE_MASK;

	if (!is_vmalloc_addr((const void *)p))
		return direct_extent((const void *)p);
	/* A vmalloc area ends at its guard page. */
	while (is_vmalloc_addr((void *)at) && vmalloc_to_page((void *)at))
		at += PAGE_SIZE;
	return at - (u64)p;
}

/* The record holds the registers as a callee's save area would, the stack words follow the return address. */
u64 cordon_printed(struct cordon_call *c, const char *format, u32 first)
{
	union {
		va_list list;
		struct {
			u32 general;
			u32 vector;
			const void *overflow;
			const void *saved;
		} layout;
	} words = {.layout = {
			   .general = first * sizeof(u64),
			   .vector = sizeof(c->args),
			   .overflow = (const void *)(c->frame + sizeof(u64)),
			   .saved = c->args,
		   }};
	int length = vsnprintf(NULL, 0, format, words.list);

	return length < 0 ? 0 : length;
}

bool cordon_own_module(struct cordon_call *c, const struct module *module)
{
	struct cordon_tenant *tenant;
	u32 i;

	cordon_each_tenant (c->domain, tenant, i)
		if (tenant->module == module)
			return true;
	return false;
}

bool cordon_own_import(struct cordon_call *c, const void *p)
{
	return cordon_find_import(c->domain, (u64)p);
}
