/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_FILTER_H
#define OWN_FILTER_H
#include <linux/bpf.h>
#include <linux/filter.h>
#include <linux/netdevice.h>
#include <linux/cpumask.h>
#include <linux/version.h>
#include <net/xdp.h>
#include <ownership.h>
#include <soundness.h>
#include "../net/xdp.own.h"
#include "trace_events.own.h"

/* ---- the program: a reference for each queue that runs it; its counters are stored to inline ---- */
CAPSET(bpf_prog_hold)(struct bpf_prog *prog)
	__includes(ref(prog))
	__includes_for((int cpu = cpumask_first(cpu_possible_mask); cpu < nr_cpu_ids;
			cpu = cpumask_next(cpu, cpu_possible_mask)),
		       write(per_cpu_ptr(prog->stats, cpu), sizeof(struct bpf_prog_stats)));
void bpf_prog_add(struct bpf_prog *prog, int i)
	__checks(ref(prog))
	__requires(i >= 0 && i <= 0xffff)
	__grants_for((int k = 0; k < i; k++), bpf_prog_hold(prog));
void bpf_prog_sub(struct bpf_prog *prog, int i)
	__requires(i >= 0 && i <= 0xffff)
	__transfers_for((int k = 0; k < i; k++), bpf_prog_hold(prog));
void bpf_prog_put(struct bpf_prog *prog)
	__transfers(bpf_prog_hold(prog));
void bpf_warn_invalid_xdp_action(struct net_device *dev, struct bpf_prog *prog, u32 act)
	__checks(ref(dev)) __checks(ref(prog));
/* Not switched on, or patched where the driver's text was translated to. */
STATIC_KEY(bpf_stats_enabled_key);
STATIC_KEY(bpf_master_redirect_enabled_key);
TOLD_INLINE(xdp_exception, const struct net_device *, const struct bpf_prog *, u32);

/* ---- a run: what the program may move is between the buffer's ends, and all of that the driver's ---- */
#define xdp_is_sound(xdp) \
	((xdp)->frame_sz <= 0x100000 && (xdp)->data_hard_start <= (xdp)->data && (xdp)->data <= (xdp)->data_end && \
	 (xdp)->data_end <= xdp_data_hard_end(xdp) && \
	 ((xdp)->data_meta > (xdp)->data || (xdp)->data_meta >= (xdp)->data_hard_start))
#define ON_BUFFER(xdp) \
	__checks(write(xdp, sizeof(struct xdp_buff))) \
	__requires(xdp_is_sound(xdp)) \
	__checks(ref((xdp)->rxq)) \
	__checks(write((xdp)->data_hard_start, (xdp)->frame_sz))
#define own_prog(insnsi) ((struct bpf_prog *)((char *)(insnsi) - offsetof(struct bpf_prog, insnsi)))
unsigned int bpf_dispatcher_xdp_func(const void *ctx, const struct bpf_insn *insnsi, bpf_func_t bpf_func)
	__checks(ref(own_prog(insnsi)))
	__opaque(bpf_func)
	__requires(bpf_func == own_prog(insnsi)->bpf_func)
	ON_BUFFER((struct xdp_buff *)ctx);
u32 xdp_master_redirect(struct xdp_buff *xdp)
	ON_BUFFER(xdp);
/* Taken: the frame goes on through another interface, and comes back to nobody here. */
int xdp_do_redirect(struct net_device *dev, struct xdp_buff *xdp, struct bpf_prog *prog)
	__checks(ref(dev)) __checks(ref(prog))
	ON_BUFFER(xdp)
	__transfers(write(xdp->data_hard_start, xdp->frame_sz))
	__returns_if(ret, write(xdp->data_hard_start, xdp->frame_sz));
DIRECT(xdp_do_flush);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 10, 0)
/* bpf_prog_run_xdp() forgets the last redirection. */
PERCPU(bpf_redirect_info);
WRITABLE(bpf_redirect_info, map_id);
WRITABLE(bpf_redirect_info, map_type);
#endif

/* XDP_SETUP_PROG brings a reference, taken where the answer is 0. */
int CALLBACK(net_device_ops, ndo_bpf)(struct net_device *dev, struct netdev_bpf *bpf)
	__principal(dev) __runs_in(process)
	__lends(write(bpf, sizeof(*bpf)))
	__transfers_if(bpf->command == XDP_SETUP_PROG && bpf->prog, bpf_prog_hold(bpf->prog))
	__returns_if(ret && bpf->command == XDP_SETUP_PROG && bpf->prog, bpf_prog_hold(bpf->prog))
	__faults(-ENODEV);
int CALLBACK(net_device_ops, ndo_xsk_wakeup)(struct net_device *dev, u32 queue_id, u32 flags)
	__principal(dev) __runs_in(softirq) __faults(-ENETDOWN);
/* Frames of other interfaces: as many as the answer says are the driver's until it returns them. */
int CALLBACK(net_device_ops, ndo_xdp_xmit)(struct net_device *dev, int n, struct xdp_frame **xdp, u32 flags)
	__principal(dev) __runs_in(softirq)
	__transfers_for((int i = 0; i < n; i++), xdp_frame_caps(xdp[i]))
	__returns_for((int i = ret < 0 ? 0 : ret; i < n; i++), xdp_frame_caps(xdp[i]))
	__faults(-ENODEV);
#endif
