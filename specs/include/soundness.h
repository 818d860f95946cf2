/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the kernel takes for granted of objects that a driver may write to, and would crash or hang on: asked before
 * it gets them.  Reads only members behind which the kernel's own pointers stand.  Any context where nothing else is said.
 */
#ifndef OWN_SOUNDNESS_H
#define OWN_SOUNDNESS_H
#include <linux/delay.h>
#include <linux/etherdevice.h>
#include <linux/gfp.h>
#include <linux/hrtimer.h>
#include <linux/if_vlan.h>
#include <linux/netdevice.h>
#include <linux/nodemask.h>
#include <linux/sched/clock.h>
#include <linux/skbuff.h>
#include <linux/spinlock.h>
#include <linux/timer.h>
#include <linux/workqueue.h>

/* head and end are the kernel's; data, tail, len, data_len and the frags are the driver's word. */
static inline bool skb_is_sound(const struct sk_buff *skb)
{
	unsigned int end = skb_end_offset(skb);
	unsigned long data = skb->data - skb->head;
	unsigned long tail = skb_tail_pointer(skb) - skb->head;
	u64 frags = 0;
	int i;

	if (data > tail || tail > end || skb_shinfo(skb)->nr_frags > MAX_SKB_FRAGS)
		return false;
	if (skb->len < skb->data_len || skb->len - skb->data_len != tail - data)
		return false;
	if (refcount_read(&skb->users) == 0)
		return false;
	if (skb_has_frag_list(skb))
		return true;
	for (i = 0; i < skb_shinfo(skb)->nr_frags; i++)
		frags += skb_frag_size(&skb_shinfo(skb)->frags[i]);
	return frags == skb->data_len;
}

/* What the last put walks over. */
static inline bool skb_is_freeable(const struct sk_buff *skb)
{
	return skb_shinfo(skb)->nr_frags <= MAX_SKB_FRAGS && refcount_read(&skb->users) != 0;
}

/* Entries of a scatterlist: the head, the fragments, and both of each packet on its list. */
static inline unsigned long skb_sg_entries(const struct sk_buff *skb)
{
	unsigned long entries = 1 + skb_shinfo(skb)->nr_frags;
	const struct sk_buff *piece;

	skb_walk_frags(skb, piece)
		entries += 1 + skb_shinfo(piece)->nr_frags;
	return entries;
}

/* Once the pages themselves are known to be the driver's. */
static inline bool skb_frags_fit(const struct sk_buff *skb)
{
	int i;

	for (i = 0; i < skb_shinfo(skb)->nr_frags; i++) {
		const skb_frag_t *frag = &skb_shinfo(skb)->frags[i];

		if ((u64)skb_frag_off(frag) + skb_frag_size(frag) > page_size(skb_frag_page(frag)))
			return false;
	}
	return true;
}

/* What the stack does with a received packet before it looks at a byte of it. */
static inline bool skb_is_received(const struct sk_buff *skb)
{
	unsigned long data = skb->data - skb->head;

	if (!skb->dev || !skb_mac_header_was_set(skb) || skb->mac_header > data)
		return false;
	/* skb_try_coalesce() warns of less. */
	if (skb->truesize < SKB_TRUESIZE(skb_end_offset(skb)) + skb->data_len)
		return false;
	if (skb->ip_summed == CHECKSUM_PARTIAL &&
	    (skb->csum_start < data || skb->csum_start + skb->csum_offset + 2 > data + skb_headlen(skb)))
		return false;
	return !skb_vlan_tag_present(skb) || eth_type_vlan(skb->vlan_proto);
}

/* A live pin has exactly these bytes: the object is armed, and its words are the kernel's. */
bool own_pinned(const void *p, unsigned long size);

/* flags select a processor's base, without a test; links that lead nowhere, or the kernel's own while it is pinned. */
static inline bool timer_is_sound(const struct timer_list *timer)
{
	return (timer->flags & TIMER_CPUMASK) < nr_cpu_ids && !(timer->flags & TIMER_MIGRATING);
}

/* Queued, or: data names no pool_workqueue, and the links lead nowhere. */
static inline bool work_is_sound(const struct work_struct *work)
{
	unsigned long data = atomic_long_read(&work->data);

	return (data & WORK_STRUCT_PENDING) || (!(data & WORK_STRUCT_PWQ) && list_empty(&work->entry));
}

/* flags select a processor's base, without a test. */
static inline bool delayed_work_is_sound(const struct delayed_work *work)
{
	if (!work_is_sound(&work->work) || (work->timer.flags & TIMER_CPUMASK) >= nr_cpu_ids)
		return false;
	return (atomic_long_read(&work->work.data) & WORK_STRUCT_PENDING) ||
	       (!timer_pending(&work->timer) && !(work->timer.flags & TIMER_MIGRATING));
}

/*
 * Nobody holds the lock, or gives it back soon.  One that its own taker waits for, or whose word a stray store changed,
 * stays taken, and the kernel would wait for it in its own text.
 */
static inline bool lock_comes_free(const raw_spinlock_t *lock)
{
	u64 start;

	if (likely(!raw_spin_is_locked((raw_spinlock_t *)lock)))
		return true;
	start = local_clock();
	while (raw_spin_is_locked((raw_spinlock_t *)lock)) {
		if (local_clock() - start > 2 * NSEC_PER_SEC)
			return false;
		cpu_relax();
	}
	return true;
}

/*
 * napi_disable() waits without end for a poll that is scheduled and on no list: one that returned less than its budget and
 * did not complete.  May sleep.
 */
static inline bool napi_comes_idle(const struct napi_struct *napi)
{
	unsigned long end = jiffies + 5 * HZ;

	while (test_bit(NAPI_STATE_SCHED, &napi->state) && !test_bit(NAPI_STATE_THREADED, &napi->state)) {
		/* On a processor's list: it goes on. */
		if (!list_empty(&napi->poll_list))
			end = jiffies + 5 * HZ;
		if (time_after(jiffies, end))
			return false;
		msleep(1);
	}
	return true;
}

/*
 * Ends the turn of a poll that was left by a kill, unless the driver had ended it before: then the bit is clear, or stands
 * for the next turn, which waits on some processor's list.  Softirq, inside the poll.
 */
static inline void napi_ends_turn(struct napi_struct *napi)
{
	if (test_bit(NAPI_STATE_SCHED, &napi->state) && list_empty(&napi->poll_list))
		napi_complete_done(napi, 0);
}

/* The base is one of some processor's, which the timer of a moment tells: the kernel takes its lock. */
static inline bool hrtimer_is_sound(const struct hrtimer *timer)
{
	unsigned long base = (unsigned long)timer->base, bases;
	struct hrtimer known;
	int cpu;

	hrtimer_init(&known, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
	bases = (unsigned long)known.base->cpu_base->clock_base - per_cpu_offset(known.base->cpu_base->cpu);
	if (timer->state & ~HRTIMER_STATE_ENQUEUED)
		return false;
	for_each_possible_cpu(cpu) {
		unsigned long offset = base - bases - per_cpu_offset(cpu);

		if (offset < HRTIMER_MAX_CLOCK_BASES * sizeof(struct hrtimer_clock_base))
			return offset % sizeof(struct hrtimer_clock_base) == 0;
	}
	return false;
}

#ifdef __clang__
/* Does the driver hold that set of @key?  For gcc it is a macro of contract.h. */
bool own_holds_key(const void *key);
#define own_holds(set, key) own_holds_key(key)
/* Remembers a page that the driver shares, once; the next that only Cordon holds.  For gcc macros of contract.h. */
bool own_keeps_page(struct page *page);
struct page *own_idle_page(struct page *previous);
#define own_takes(set, key) own_holds_key(key)
#define own_keeps(set, key) own_holds_key(key)
bool own_lives(void);
#endif

/* Bits that mean something, and no sleep where none is allowed. */
static inline bool gfp_is_sound(gfp_t gfp)
{
	if (gfp & ((__force gfp_t)~__GFP_BITS_MASK | __GFP_NOFAIL))
		return false;
	return !(gfp & __GFP_DIRECT_RECLAIM) || preemptible();
}

/* A slab cache decides itself where its pages come from; kmalloc_fix_flags() warns. */
static inline bool slab_gfp_is_sound(gfp_t gfp)
{
	return gfp_is_sound(gfp) && !(gfp & (__GFP_DMA32 | __GFP_HIGHMEM));
}

static inline bool node_is_sound(int node)
{
	return node == NUMA_NO_NODE || (node >= 0 && node < MAX_NUMNODES && node_online(node));
}
#endif
