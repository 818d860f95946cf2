/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_SERIO_H
#define OWN_SERIO_H
#include <linux/serio.h>
#include <ownership.h>
#include "device.own.h"

/* A port that the driver was connected to: its bytes go out through the port's own function. */
CAPSET(serio_caps)(struct serio *serio)
	__includes(ref(serio))
	__includes(ref(&serio->dev))
	__includes(fields(serio));
WRITABLE(serio, dev.driver_data);
/* serio_pause_rx() is inline. */
USABLE(serio, lock);

int __serio_register_driver(struct serio_driver *drv, struct module *owner, const char *mod_name)
	__runs_in(process)
	__opaque(owner)
	__checks(string(mod_name))
	__registers(drv, serio_driver)
	__returns_if(ret, write(drv, sizeof(*drv)))
	__grants_if(!ret, ref(drv))
	__pins_if(!ret, ref(drv), serio_unregister_driver(drv));
void serio_unregister_driver(struct serio_driver *drv)
	__runs_in(process)
	__checks(ref(drv))
	__unpins(serio_unregister_driver(drv))
	__revokes(ref(drv))
	__returns(write(drv, sizeof(*drv)));

/* From here on the port's bytes reach interrupt(). */
int serio_open(struct serio *serio, struct serio_driver *drv)
	__runs_in(process)
	__checks(ref(serio)) __checks(ref(drv))
	__pins_if(!ret, ref(drv), serio_close(serio));
void serio_close(struct serio *serio)
	__runs_in(process)
	__checks(ref(serio))
	__unpins(serio_close(serio));
void serio_reconnect(struct serio *serio)
	__checks(ref(serio));
void serio_rescan(struct serio *serio)
	__checks(ref(serio));

#define OF_PORT __principal(serio) __runs_in(process)
int CALLBACK(serio_driver, connect)(struct serio *serio, struct serio_driver *drv)
	OF_PORT
	__transfers(serio_caps(serio))
	__offers(serio, serio)
	__returns_if(ret, serio_caps(serio))
	__faults(-ENODEV);
void CALLBACK(serio_driver, disconnect)(struct serio *serio)
	OF_PORT
	__returns(serio_caps(serio))
	__faults();
int CALLBACK(serio_driver, reconnect)(struct serio *serio) OF_PORT __faults(-ENODEV);
int CALLBACK(serio_driver, fast_reconnect)(struct serio *serio) OF_PORT __faults(-ENODEV);
void CALLBACK(serio_driver, cleanup)(struct serio *serio) OF_PORT __faults();
/* With the port's lock held. */
irqreturn_t CALLBACK(serio_driver, interrupt)(struct serio *serio, unsigned char data, unsigned int flags)
	__principal(serio) __runs_in(hardirq) __faults(IRQ_HANDLED);
void CALLBACK(serio_driver, write_wakeup)(struct serio *serio)
	__principal(serio) __runs_in(hardirq) __faults();
int CALLED(serio, write)(struct serio *serio, unsigned char data)
	__checks(ref(serio));
#endif
