/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_SED_OPAL_H
#define OWN_SED_OPAL_H
#include <linux/errno.h>
#include <linux/ioctl.h>
#include <linux/sed-opal.h>
#include <ownership.h>

/* A disk that encrypts itself: the kernel speaks to it through a function of the driver's, the first time at once. */
CAPSET(opal_caps)(struct opal_dev *dev)
	__includes(ref(dev));
typedef sec_send_recv *own_sec_send_recv;
int CONTRACT(own_sec_send_recv)(void *data, u16 spsp, u8 secp, void *buffer, size_t len, bool send)
	__principal(data) __runs_in(process)
	__lends(write(buffer, len))
	__faults(-EIO);
struct opal_dev *init_opal_dev(void *data, sec_send_recv *send_recv)
	__runs_in(process)
	__opaque(data)
	__registers(send_recv, own_sec_send_recv)
	__returns_if(ret, opal_caps(ret))
	__pins_if(ret, ref(ret), free_opal_dev(ret));
void free_opal_dev(struct opal_dev *dev)
	__runs_in(process)
	__unpins(free_opal_dev(dev))
	__transfers_if(dev, opal_caps(dev));
bool opal_unlock_from_suspend(struct opal_dev *dev)
	__runs_in(process)
	__checks_if(dev, opal_caps(dev));
int sed_ioctl(struct opal_dev *dev, unsigned int cmd, void __user *ioctl_ptr)
	__runs_in(process)
	__checks_if(dev, opal_caps(dev))
	__opaque(ioctl_ptr);
#endif
