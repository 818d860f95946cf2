/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_SRCU_H
#define OWN_SRCU_H
#include <linux/srcu.h>
#include <ownership.h>

/* The counters are the kernel's, the structure that points to them the driver's memory: not its to store to meanwhile. */
int init_srcu_struct(struct srcu_struct *ssp)
	__runs_in(process)
	__transfers(write(ssp, sizeof(*ssp)))
	__returns_if(ret, write(ssp, sizeof(*ssp)))
	__grants_if(!ret, ref(ssp))
	__pins_if(!ret, ref(ssp), cleanup_srcu_struct(ssp));
void cleanup_srcu_struct(struct srcu_struct *ssp)
	__runs_in(process)
	__unpins(cleanup_srcu_struct(ssp))
	__revokes(ref(ssp))
	__returns(write(ssp, sizeof(*ssp)));
int __srcu_read_lock(struct srcu_struct *ssp)
	__checks(ref(ssp))
	__takes(ssp, __srcu_read_unlock(ssp, ret));
void __srcu_read_unlock(struct srcu_struct *ssp, int idx)
	__checks(ref(ssp))
	__requires(idx == 0 || idx == 1)
	__drops(__srcu_read_unlock(ssp, idx));
void synchronize_srcu(struct srcu_struct *ssp)
	__runs_in(process)
	__checks(ref(ssp));
void synchronize_srcu_expedited(struct srcu_struct *ssp)
	__runs_in(process)
	__checks(ref(ssp));
#endif
