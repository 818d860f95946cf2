/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_SKBUFF_EDIT_H
#define OWN_SKBUFF_EDIT_H
#include <linux/version.h>
#include <linux/skbuff.h>
#include <linux/netdevice.h>
#include <linux/if_vlan.h>
#include <net/netlink.h>
#include <net/checksum.h>
#include <ownership.h>
#include "skbuff.own.h"

/* ---- head and tail: out of room is BUG() in the kernel's text, refused before ---- */
void *skb_push(struct sk_buff *skb, unsigned int len)
	__checks(fields(skb))
	__requires(skb_is_sound(skb) && len <= skb_headroom(skb));
void *skb_pull(struct sk_buff *skb, unsigned int len)
	__checks(fields(skb))
	__requires(skb_is_sound(skb) && (len > skb->len || len <= skb_headlen(skb)));
void *skb_pull_data(struct sk_buff *skb, size_t len)
	__checks(fields(skb))
	__requires(skb_is_sound(skb) && (len > skb->len || len <= skb_headlen(skb)));

/* ---- copies and clones: another skb, with rights of its own ---- */
struct sk_buff *skb_clone(struct sk_buff *skb, gfp_t priority)
	__checks(ref(skb))
	__requires(skb_is_sound(skb) && gfp_is_sound(priority))
	/* The data is shared from here on: nobody may write it. */
	__transfers(skb_caps(skb))
	__returns(skb_caps(skb))
	__returns_if(ret, skb_caps(ret));
struct sk_buff *skb_copy(const struct sk_buff *skb, gfp_t priority)
	__checks(ref(skb))
	__requires(skb_is_sound(skb) && gfp_is_sound(priority))
	__returns_if(ret, skb_caps(ret));
struct sk_buff *skb_copy_expand(const struct sk_buff *skb, int newheadroom, int newtailroom, gfp_t priority)
	__checks(ref(skb))
	__requires(skb_is_sound(skb) && gfp_is_sound(priority))
	__requires(newheadroom >= 0 && newtailroom >= 0 && newheadroom <= 0xffff && newtailroom <= 0xffff)
	__returns_if(ret, skb_caps(ret));
struct sk_buff *skb_realloc_headroom(struct sk_buff *skb, unsigned int headroom)
	__checks(ref(skb))
	__requires(skb_is_sound(skb) && headroom <= 0xffff)
	__transfers(skb_caps(skb))
	__returns(skb_caps(skb))
	__returns_if(ret, skb_caps(ret));
/* The skb's head may move. */
int skb_ensure_writable(struct sk_buff *skb, unsigned int write_len)
	__checks(ref(skb))
	__requires(skb_is_sound(skb) && write_len <= 0xffff)
	__transfers(skb_caps(skb))
	__returns(skb_caps(skb));
/* Pages of a user's are replaced by copies. */
int skb_copy_ubufs(struct sk_buff *skb, gfp_t gfp_mask)
	__checks(ref(skb))
	__requires(skb_is_sound(skb) && gfp_is_sound(gfp_mask))
	__transfers(skb_caps(skb))
	__returns(skb_caps(skb));
int skb_checksum_help(struct sk_buff *skb)
	__checks(ref(skb))
	__requires(skb_is_sound(skb) && skb->ip_summed == CHECKSUM_PARTIAL)
	__requires(skb_checksum_start_offset(skb) >= 0 && skb_checksum_start_offset(skb) < skb_headlen(skb))
	__requires(skb_checksum_start_offset(skb) + skb->csum_offset + 2 <= skb_headlen(skb))
	__transfers(skb_caps(skb))
	__returns(skb_caps(skb));

/* ---- looked at ---- */
__wsum skb_checksum(const struct sk_buff *skb, int offset, int len, __wsum csum)
	__checks(ref(skb))
	__requires(skb_is_sound(skb) && offset >= 0 && len >= 0 && (unsigned int)offset + len <= skb->len);
void skb_copy_and_csum_dev(const struct sk_buff *skb, u8 *to)
	__checks(ref(skb))
	__requires(skb_is_sound(skb))
	__requires(skb->ip_summed != CHECKSUM_PARTIAL ||
		   (skb_checksum_start_offset(skb) >= 0 && skb_checksum_start_offset(skb) <= skb_headlen(skb) &&
		    skb_checksum_start_offset(skb) + skb->csum_offset + 2 <= skb->len))
	__checks(write(to, skb->len));
int skb_store_bits(struct sk_buff *skb, int offset, const void *from, int len)
	__checks(fields(skb))
	__requires(skb_is_sound(skb) && !skb_cloned(skb) && !skb_is_nonlinear(skb) && offset >= 0)
	__checks_if(len > 0, read(from, len));
bool skb_partial_csum_set(struct sk_buff *skb, u16 start, u16 off)
	__checks(fields(skb))
	__requires(skb_is_sound(skb));
u32 eth_get_headlen(const struct net_device *dev, const void *data, u32 len)
	__checks(ref(dev)) __checks(read(data, len));
/* A page that was the driver's becomes the packet's. */
#define ADDS_FRAGMENT \
	__checks(fields(skb)) \
	__requires(i >= 0 && i < MAX_SKB_FRAGS && off >= 0 && size >= 0) \
	__checks(ref(page))
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 8, 0)
void skb_add_rx_frag(struct sk_buff *skb, int i, struct page *page, int off, int size, unsigned int truesize)
	ADDS_FRAGMENT;
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(6, 9, 0)
void skb_add_rx_frag_netmem(struct sk_buff *skb, int i, netmem_ref netmem, int off, int size, unsigned int truesize)
	__checks(fields(skb))
	__requires(i >= 0 && i < MAX_SKB_FRAGS && off >= 0 && size >= 0 && !netmem_is_net_iov(netmem))
	__checks(ref(netmem_to_page(netmem)));
#endif

/* ---- queues: the links are the packets' own, walked under the queue's lock ---- */
#define queue_is_sound(list) \
	((list)->next->prev == (struct sk_buff *)(list) && (list)->prev->next == (struct sk_buff *)(list))
#define ON_QUEUE \
	__checks(write(list, sizeof(*list))) \
	__checks(read(list->next, sizeof(struct sk_buff_list))) \
	__checks(read(list->prev, sizeof(struct sk_buff_list))) \
	__requires(queue_is_sound(list))
/* On the list it is still the driver's packet, but for the links. */
void skb_queue_tail(struct sk_buff_head *list, struct sk_buff *newsk)
	ON_QUEUE
	__checks(fields(newsk));
void skb_queue_head(struct sk_buff_head *list, struct sk_buff *newsk)
	ON_QUEUE
	__checks(fields(newsk));
struct sk_buff *skb_dequeue(struct sk_buff_head *list) ON_QUEUE;
struct sk_buff *skb_dequeue_tail(struct sk_buff_head *list) ON_QUEUE;
void skb_unlink(struct sk_buff *skb, struct sk_buff_head *list)
	ON_QUEUE
	__checks(fields(skb))
	__requires(skb->next->prev == skb && skb->prev->next == skb);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 8, 0)
void skb_queue_purge(struct sk_buff_head *list)
	ON_QUEUE
	__transfers_for((struct sk_buff *s = list->next; s != (struct sk_buff *)list; s = s->next), skb_caps(s));
#else
void skb_queue_purge_reason(struct sk_buff_head *list, enum skb_drop_reason reason)
	ON_QUEUE
	__transfers_for((struct sk_buff *s = list->next; s != (struct sk_buff *)list; s = s->next), skb_caps(s));
#endif

/* The packet's timestamp may come later from the transceiver: then it keeps the packet. */
bool skb_defer_rx_timestamp(struct sk_buff *skb)
	__checks(ref(skb))
	__requires(skb_is_sound(skb) && skb->dev)
	__transfers_if(skb->dev, skb_caps(skb))
	__returns_if(!ret, skb_caps(skb));
/*
 * The buffer becomes the packet's head: a piece of a shared page, a whole page, or what a page fragment allocator gave.
 */
struct sk_buff *build_skb(void *data, unsigned int frag_size)
	__requires(frag_size >= SKB_DATA_ALIGN(sizeof(struct skb_shared_info)))
	__requires(!is_own_page(data) || offset_in_page(data) + (u64)frag_size <= PAGE_SIZE)
	__transfers_if(in_shared_page(data), write(data, frag_size))
	__transfers_if(!in_shared_page(data) && !is_own_page(data), alloc(data, frag_size, page_frag_free))
	__transfers_if(is_own_page(data), page_caps(virt_to_page(data), 0))
	__returns_if(!ret && in_shared_page(data), write(data, frag_size))
	__returns_if(!ret && !in_shared_page(data), alloc(data, frag_size, page_frag_free))
	__returns_if(ret, skb_caps(ret));
/* @sum lies in the packet, or wherever else the driver may write. */
void inet_proto_csum_replace4(__sum16 *sum, struct sk_buff *skb, __be32 from, __be32 to, bool pseudohdr)
	__checks(write(sum, sizeof(*sum)))
	__checks(fields(skb));
void inet_proto_csum_replace16(__sum16 *sum, struct sk_buff *skb, const __be32 *from, const __be32 *to, bool pseudohdr)
	__checks(write(sum, sizeof(*sum)))
	__checks(fields(skb))
	__checks(read(from, 16)) __checks(read(to, 16));
#endif
