/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_DIM_H
#define OWN_DIM_H
#include <linux/version.h>
#include <linux/dim.h>
#include <linux/netdevice.h>
#include <ownership.h>
#include <soundness.h>
#include "workqueue.own.h"

/*
 * Interrupt moderation: the library counts in the driver's struct dim, and queues the work item inside it.  While that is
 * armed its bytes are the kernel's, those around it stay the driver's.
 */
#define own_dim_profiles 5 /* NET_DIM_PARAMS_NUM_PROFILES, in lib/dim/net_dim.c before 6.11 */
#define own_dim_tail(dim) (sizeof(*(dim)) - offsetofend(struct dim, work))
#define COUNTS_IN_DIM \
	__checks(ref(dim)) \
	__checks(write(dim, offsetof(struct dim, work))) \
	__checks(write(&dim->priv, own_dim_tail(dim))) \
	__checks_if(!own_pinned(&dim->work, sizeof(dim->work)), write(&dim->work, sizeof(dim->work))) \
	__requires(work_is_sound(&dim->work) && dim->mode < DIM_CQ_PERIOD_NUM_MODES && \
		   dim->profile_ix < own_dim_profiles)
/* Whether it queued shows in the item alone; one that ran already was unpinned when it began. */
void net_dim(struct dim *dim, struct dim_sample end_sample)
	COUNTS_IN_DIM
	__registers(dim->work.func, work_struct.func)
	__pins_if(!own_pinned(&dim->work, sizeof(dim->work)), write(&dim->work, sizeof(dim->work)),
		  cancel_work_sync(&dim->work))
	__unpins_if(!work_pending(&dim->work), cancel_work_sync(&dim->work));

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 11, 0)
/* Profiles at the interface; its works' functions are written to each struct dim by net_dim_setting(). */
int net_dim_init_irq_moder(struct net_device *dev, u8 profile_flags, u8 coal_flags, u8 rx_mode, u8 tx_mode,
			   void (*rx_dim_work)(struct work_struct *work), void (*tx_dim_work)(struct work_struct *work))
	__runs_in(process)
	__checks(ref(dev))
	__requires(!dev->irq_moder && rx_mode < DIM_CQ_PERIOD_NUM_MODES && tx_mode < DIM_CQ_PERIOD_NUM_MODES)
	__registers_if(rx_dim_work, rx_dim_work, work_struct.func)
	__registers_if(tx_dim_work, tx_dim_work, work_struct.func)
	__pins_if(!ret, ref(dev), net_dim_free_irq_moder(dev));
void net_dim_free_irq_moder(struct net_device *dev)
	__runs_in(process)
	__checks(ref(dev))
	__unpins(net_dim_free_irq_moder(dev));
void net_dim_setting(struct net_device *dev, struct dim *dim, bool is_tx)
	__checks(ref(dev))
	__checks(write(dim, sizeof(*dim)));
void net_dim_work_cancel(struct dim *dim)
	__runs_in(process)
	__checks(ref(dim))
	__checks_if(!own_pinned(&dim->work, sizeof(dim->work)), write(&dim->work, sizeof(dim->work)))
	__requires(work_is_sound(&dim->work))
	__unpins_if(!work_pending(&dim->work), cancel_work_sync(&dim->work));
struct dim_cq_moder net_dim_get_rx_irq_moder(struct net_device *dev, struct dim *dim)
	__checks(ref(dev))
	__checks(read(dim, sizeof(*dim)))
	__requires(dev->irq_moder && dev->irq_moder->rx_profile && dim->profile_ix < own_dim_profiles);
struct dim_cq_moder net_dim_get_tx_irq_moder(struct net_device *dev, struct dim *dim)
	__checks(ref(dev))
	__checks(read(dim, sizeof(*dim)))
	__requires(dev->irq_moder && dev->irq_moder->tx_profile && dim->profile_ix < own_dim_profiles);
#endif
#endif
