/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_SKBUFF_H
#define OWN_SKBUFF_H
#include <linux/version.h>
#include <linux/skbuff.h>
#include <linux/netdevice.h>
#include <linux/etherdevice.h>
#include <ownership.h>
#include <soundness.h>
#include "mm.own.h"

/* A page of a fragment: known, not writable; it is the sender's. */
CAPSET(frag_caps)(struct page *page)
	__includes(ref(page));

CAPSET(skb_caps)(struct sk_buff *skb)
	__includes(ref(skb))
	__includes(fields(skb))
	__includes_if(!skb_cloned(skb), write(skb->head, skb_end_offset(skb)))
	__includes_if(skb_cloned(skb) && !skb_header_cloned(skb) && skb_transport_header_was_set(skb),
		      write(skb->head, min_t(unsigned int, skb_end_offset(skb),
					     skb->transport_header + MAX_TRANSPORT_HEADER)))
	__includes_if(!skb_cloned(skb), fields(skb_shinfo(skb)))
	__includes_for((int i = 0; i < skb_shinfo(skb)->nr_frags; i++),
		       frag_caps(skb_frag_page(&skb_shinfo(skb)->frags[i])));

/* A TCP header with all its options; a header whose payload is shared may still be edited. */
#define MAX_TRANSPORT_HEADER 60

/*
 * The pages of a packet that the driver gives away: whole ones go with all rights, of a shared one just the fragment.
 * The next of that kind from @i on, or nr_frags.
 */
#define own_frag(skb, i, shared) \
	({ \
		int at_ = (i); \
		while (at_ < skb_shinfo(skb)->nr_frags && \
		       own_holds(shared_page_caps, skb_frag_page(&skb_shinfo(skb)->frags[at_])) != (shared)) \
			at_++; \
		at_; \
	})
#define GIVES_FRAGMENTS(skb) \
	__transfers_for((int i = own_frag(skb, 0, false); i < skb_shinfo(skb)->nr_frags; i = own_frag(skb, i + 1, false)), \
			page_caps(skb_frag_page(&skb_shinfo(skb)->frags[i]), 0)) \
	__transfers_for((int i = own_frag(skb, 0, true); i < skb_shinfo(skb)->nr_frags; i = own_frag(skb, i + 1, true)), \
			write(skb_frag_address(&skb_shinfo(skb)->frags[i]), skb_frag_size(&skb_shinfo(skb)->frags[i])))

/* Stored inline by skb_reserve(), skb_fill_page_desc(), __vlan_hwaccel_put_tag(). */
WRITABLE(sk_buff, data);
WRITABLE(sk_buff, tail);
WRITABLE(sk_buff, len);
WRITABLE(sk_buff, data_len);
WRITABLE(sk_buff, truesize);
WRITABLE(sk_buff, users);
/* Its owner's scratch. */
WRITABLE(sk_buff, cb);
WRITABLE(sk_buff, ip_summed);
WRITABLE(sk_buff, pfmemalloc);
WRITABLE(sk_buff, protocol);
/* skb_set_hash() */
WRITABLE(sk_buff, hash);
WRITABLE(sk_buff, l4_hash);
WRITABLE(sk_buff, sw_hash);
/* __skb_incr_checksum_unnecessary() */
WRITABLE(sk_buff, csum_level);
WRITABLE(sk_buff, vlan_proto);
WRITABLE(sk_buff, vlan_tci);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 3, 0)
WRITABLE(sk_buff, vlan_present);
#endif
/* virtio_net_hdr_to_skb(), skb_record_rx_queue() */
WRITABLE(sk_buff, queue_mapping);
WRITABLE(sk_buff, transport_header);
WRITABLE(sk_buff, mac_header);
WRITABLE(sk_buff, network_header);
WRITABLE(skb_shared_info, gso_size);
WRITABLE(skb_shared_info, gso_segs);
WRITABLE(skb_shared_info, gso_type);
WRITABLE(skb_shared_info, nr_frags);
WRITABLE(skb_shared_info, frags);

struct sk_buff *__alloc_skb(unsigned int size, gfp_t priority, int flags, int node)
	__requires(size <= KMALLOC_MAX_CACHE_SIZE * 8 && gfp_is_sound(priority) && node_is_sound(node))
	__returns_if(ret, skb_caps(ret));
struct sk_buff *__netdev_alloc_skb(struct net_device *dev, unsigned int length, gfp_t gfp_mask)
	__checks_if(dev, ref(dev))
	__returns_if(ret, skb_caps(ret));
struct sk_buff *(__napi_alloc_skb)(struct napi_struct *napi, unsigned int length,
				   gfp_t gfp_mask)
	__checks(ref(napi))
	__requires(length <= KMALLOC_MAX_CACHE_SIZE * 8 && gfp_is_sound(gfp_mask))
	__returns_if(ret, skb_caps(ret));
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 10, 0)
struct sk_buff *(napi_alloc_skb)(struct napi_struct *napi, unsigned int length)
	__checks(ref(napi))
	__returns_if(ret, skb_caps(ret));
#endif

void *__netdev_alloc_frag_align(unsigned int fragsz, unsigned int align_mask)
	__returns_if(ret, alloc(ret, fragsz, page_frag_free));
void *__napi_alloc_frag_align(unsigned int fragsz, unsigned int align_mask)
	__returns_if(ret, alloc(ret, fragsz, page_frag_free));

/* The buffer becomes the packet's head, or stays the driver's on failure. */
struct sk_buff *napi_build_skb(void *data, unsigned int frag_size)
	__requires(frag_size >= SKB_DATA_ALIGN(sizeof(struct skb_shared_info)))
	__transfers(alloc(data, frag_size, page_frag_free))
	__returns_if(!ret, alloc(data, frag_size, page_frag_free))
	__returns_if(ret, skb_caps(ret));

/* The last reference frees; an inlined skb_get() may have made another. */
void consume_skb(struct sk_buff *skb)
	__checks_if(skb, ref(skb))
	__requires(!skb || skb_is_freeable(skb))
	__checks_for((int i = 0; skb && i < skb_shinfo(skb)->nr_frags; i++),
		     ref(skb_frag_page(&skb_shinfo(skb)->frags[i])))
	__transfers_if(skb && refcount_read(&skb->users) == 1, skb_caps(skb));
void napi_consume_skb(struct sk_buff *skb, int budget)
	__checks_if(skb, ref(skb))
	__requires(!skb || skb_is_freeable(skb))
	__checks_for((int i = 0; skb && i < skb_shinfo(skb)->nr_frags; i++),
		     ref(skb_frag_page(&skb_shinfo(skb)->frags[i])))
	__transfers_if(skb && refcount_read(&skb->users) == 1, skb_caps(skb));
void kfree_skb_reason(struct sk_buff *skb, enum skb_drop_reason reason)
	__checks_if(skb, ref(skb))
	__requires(!skb || skb_is_freeable(skb))
	__checks_for((int i = 0; skb && i < skb_shinfo(skb)->nr_frags; i++),
		     ref(skb_frag_page(&skb_shinfo(skb)->frags[i])))
	__transfers_if(skb && refcount_read(&skb->users) == 1, skb_caps(skb));
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 4, 0)
void __dev_kfree_skb_irq(struct sk_buff *skb, enum skb_free_reason reason)
	__checks_if(skb, ref(skb))
	__transfers_if(skb && refcount_read(&skb->users) == 1, skb_caps(skb));
void __dev_kfree_skb_any(struct sk_buff *skb, enum skb_free_reason reason)
	__checks_if(skb, ref(skb))
	__requires(!skb || skb_is_freeable(skb))
	__checks_for((int i = 0; skb && i < skb_shinfo(skb)->nr_frags; i++),
		     ref(skb_frag_page(&skb_shinfo(skb)->frags[i])))
	__transfers_if(skb && refcount_read(&skb->users) == 1, skb_caps(skb));
#else
void dev_kfree_skb_irq_reason(struct sk_buff *skb, enum skb_drop_reason reason)
	__checks_if(skb, ref(skb))
	__transfers_if(skb && refcount_read(&skb->users) == 1, skb_caps(skb));
void dev_kfree_skb_any_reason(struct sk_buff *skb, enum skb_drop_reason reason)
	__checks_if(skb, ref(skb))
	__requires(!skb || skb_is_freeable(skb))
	__checks_for((int i = 0; skb && i < skb_shinfo(skb)->nr_frags; i++),
		     ref(skb_frag_page(&skb_shinfo(skb)->frags[i])))
	__transfers_if(skb && refcount_read(&skb->users) == 1, skb_caps(skb));
#endif
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 11, 0)
void sk_skb_reason_drop(struct sock *sk, struct sk_buff *skb, enum skb_drop_reason reason)
	__opaque(sk) __checks_if(skb, ref(skb))
	__transfers_if(skb && refcount_read(&skb->users) == 1, skb_caps(skb));
#endif

/* These may move the packet's head: all rights end and come anew. */
int pskb_expand_head(struct sk_buff *skb, int nhead, int ntail, gfp_t gfp_mask)
	__requires(nhead >= 0 && ntail >= 0 && !skb_shared(skb))
	__requires(skb_is_sound(skb) && gfp_is_sound(gfp_mask))
	__transfers(skb_caps(skb))
	__returns(skb_caps(skb));
void *__pskb_pull_tail(struct sk_buff *skb, int delta)
	__checks(ref(skb))
	__requires(delta >= 0 && skb_is_sound(skb) && (unsigned int)delta <= skb->data_len)
	__transfers(skb_caps(skb))
	__returns(skb_caps(skb));
int ___pskb_trim(struct sk_buff *skb, unsigned int len)
	__checks(ref(skb))
	__requires(skb_is_sound(skb) && len <= skb->len)
	__transfers(skb_caps(skb))
	__returns(skb_caps(skb));
void skb_trim(struct sk_buff *skb, unsigned int len)
	__checks(fields(skb))
	__requires(len >= skb->len || !skb_is_nonlinear(skb));
int __skb_pad(struct sk_buff *skb, int pad, bool free_on_error)
	__checks(ref(skb))
	__requires(pad >= 0 && pad <= 0xffff && skb_is_sound(skb))
	__transfers(skb_caps(skb))
	__returns_if(!ret || !free_on_error, skb_caps(skb));

/* Out of room is BUG() in the kernel's text: refuse before. */
void *skb_put(struct sk_buff *skb, unsigned int len)
	__checks(fields(skb))
	__requires(!skb_is_nonlinear(skb) && skb_tailroom(skb) >= 0 &&
		   len <= (unsigned int)skb_tailroom(skb));
int skb_copy_bits(const struct sk_buff *skb, int offset, void *to, int len)
	__checks(ref(skb))
	__requires(offset >= 0 && skb_is_sound(skb))
	__checks_if(len > 0, write(to, len));
void skb_clone_tx_timestamp(struct sk_buff *skb)
	__checks(ref(skb));
void skb_tstamp_tx(struct sk_buff *orig_skb, struct skb_shared_hwtstamps *hwtstamps)
	__checks(ref(orig_skb))
	__checks_if(hwtstamps, read(hwtstamps, sizeof(*hwtstamps)));
#endif
