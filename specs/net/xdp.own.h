/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_XDP_H
#define OWN_XDP_H
#include <linux/mm.h>
#include <linux/netdevice.h>
#include <linux/rtnetlink.h>
#include <linux/version.h>
#include <net/xdp.h>
#include <ownership.h>
#include <soundness.h>

/* ---- what the kernel knows of a receive queue: its words from here to the end ---- */
int __xdp_rxq_info_reg(struct xdp_rxq_info *xdp_rxq, struct net_device *dev, u32 queue_index, unsigned int napi_id,
		       u32 frag_size)
	__runs_in(process)
	__checks(write(xdp_rxq, sizeof(*xdp_rxq)))
	__requires(xdp_rxq->reg_state == 0 || xdp_rxq->reg_state == 2)
	__checks(ref(dev))
	__grants_if(!ret, ref(xdp_rxq))
	__pins_if(!ret, write(xdp_rxq, sizeof(*xdp_rxq)), xdp_rxq_info_unreg(xdp_rxq));
/* Pools have life cycles of their own: pages alone, whole or shared. */
int xdp_rxq_info_reg_mem_model(struct xdp_rxq_info *xdp_rxq, enum xdp_mem_type type, void *allocator)
	__runs_in(process)
	__checks(ref(xdp_rxq))
	__requires((type == MEM_TYPE_PAGE_SHARED || type == MEM_TYPE_PAGE_ORDER0) && !allocator)
	__opaque(allocator);
void xdp_rxq_info_unreg(struct xdp_rxq_info *xdp_rxq)
	__runs_in(process)
	__checks(ref(xdp_rxq))
	__unpins(xdp_rxq_info_unreg(xdp_rxq))
	__revokes_if(own_pinned(xdp_rxq, sizeof(*xdp_rxq)), ref(xdp_rxq));

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
/* Registered, a change is told to others, under the lock. */
#define CHANGES_FEATURES \
	__runs_in(process) \
	__checks(ref(dev)) \
	__requires(dev->reg_state != NETREG_REGISTERED || rtnl_is_locked())
void xdp_set_features_flag(struct net_device *dev, xdp_features_t val)
	CHANGES_FEATURES;
void xdp_features_set_redirect_target(struct net_device *dev, bool support_sg)
	CHANGES_FEATURES;
void xdp_features_clear_redirect_target(struct net_device *dev)
	CHANGES_FEATURES;
#endif

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
/* Hints that a program bound to the device asks for while it runs in a buffer of the driver's. */
int CALLBACK(xdp_metadata_ops, xmo_rx_timestamp)(const struct xdp_md *ctx, u64 *timestamp)
	__principal(ctx) __runs_in(softirq)
	__lends(write(timestamp, sizeof(*timestamp)))
	__faults(-ENODATA);
int CALLBACK(xdp_metadata_ops, xmo_rx_hash)(const struct xdp_md *ctx, u32 *hash, enum xdp_rss_hash_type *rss_type)
	__principal(ctx) __runs_in(softirq)
	__lends(write(hash, sizeof(*hash)))
	__lends(write(rss_type, sizeof(*rss_type)))
	__faults(-ENODATA);
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 8, 0)
int CALLBACK(xdp_metadata_ops, xmo_rx_vlan_tag)(const struct xdp_md *ctx, __be16 *vlan_proto, u16 *vlan_tci)
	__principal(ctx) __runs_in(softirq)
	__lends(write(vlan_proto, sizeof(*vlan_proto)))
	__lends(write(vlan_tci, sizeof(*vlan_tci)))
	__faults(-ENODATA);
#endif
#endif

/* ---- frames: another interface's, handed to ndo_xdp_xmit(), or made inline in a buffer of the driver's ---- */
CAPSET(xdp_frame_caps)(struct xdp_frame *frame)
	__includes(ref(frame))
	__includes(write(frame, sizeof(*frame) + frame->headroom + frame->len));
#define xdp_frame_is_sound(frame) \
	((void *)(frame)->data >= (void *)(frame) && (frame)->data - (void *)(frame) <= 0xffff && \
	 (frame)->mem.type <= MEM_TYPE_PAGE_ORDER0 && (frame)->frame_sz <= 0x100000 && \
	 !xdp_frame_has_frags(frame) && virt_addr_valid((frame)->data))
#define RETURNS_FRAME \
	__checks(ref(xdpf)) \
	__requires(own_holds(xdp_frame_caps, xdpf) || xdp_frame_is_sound(xdpf)) \
	__transfers_if(!own_holds(xdp_frame_caps, xdpf), write(xdpf, xdpf->frame_sz)) \
	__transfers_if(own_holds(xdp_frame_caps, xdpf), xdp_frame_caps(xdpf))
void xdp_return_frame(struct xdp_frame *xdpf) RETURNS_FRAME;
void xdp_return_frame_rx_napi(struct xdp_frame *xdpf) RETURNS_FRAME;
/* Of buffers that AF_XDP lends: no driver here asks for such. */
struct xdp_frame *xdp_convert_zc_to_xdp_frame(struct xdp_buff *xdp)
	__violates;
void xdp_warn(const char *msg, const char *func, const int line)
	__checks(string(msg)) __checks(string(func));
#endif
