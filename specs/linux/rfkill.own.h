/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_RFKILL_H
#define OWN_RFKILL_H
#include <linux/version.h>
#include <linux/rfkill.h>
#include <ownership.h>

struct rfkill *rfkill_alloc(const char *name, struct device *parent, const enum rfkill_type type,
			    const struct rfkill_ops *ops, void *ops_data)
	__runs_in(process)
	__checks(string(name))
	__checks_if(parent, ref(parent))
	__registers(ops, rfkill_ops)
	__opaque(ops_data)
	__returns_if(ret, ref(ret));
void rfkill_destroy(struct rfkill *rfkill)
	__runs_in(process)
	__revokes_if(rfkill, ref(rfkill));

/* In between the core calls the driver's rfkill_ops. */
int rfkill_register(struct rfkill *rfkill)
	__runs_in(process)
	__checks(ref(rfkill))
	__pins_if(!ret, ref(rfkill), rfkill_unregister(rfkill));
void rfkill_unregister(struct rfkill *rfkill)
	__runs_in(process)
	__checks(ref(rfkill))
	__unpins(rfkill_unregister(rfkill));

bool rfkill_set_sw_state(struct rfkill *rfkill, bool blocked) __checks(ref(rfkill));
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 6, 0)
bool rfkill_set_hw_state_reason(struct rfkill *rfkill, bool blocked, unsigned long reason) __checks(ref(rfkill));
#else
bool rfkill_set_hw_state_reason(struct rfkill *rfkill, bool blocked, enum rfkill_hard_block_reasons reason)
	__checks(ref(rfkill));
#endif
void rfkill_init_sw_state(struct rfkill *rfkill, bool blocked) __checks(ref(rfkill));
bool rfkill_blocked(struct rfkill *rfkill) __checks(ref(rfkill));
void rfkill_pause_polling(struct rfkill *rfkill) __runs_in(process) __checks(ref(rfkill));
void rfkill_resume_polling(struct rfkill *rfkill) __runs_in(process) __checks(ref(rfkill));

int CALLBACK(rfkill_ops, set_block)(void *data, bool blocked)
	__principal(data) __runs_in(process) __faults(-ENODEV);
void CALLBACK(rfkill_ops, query)(struct rfkill *rfkill, void *data)
	__principal(data) __runs_in(process) __faults();
void CALLBACK(rfkill_ops, poll)(struct rfkill *rfkill, void *data)
	__principal(data) __runs_in(process) __faults();
#endif
