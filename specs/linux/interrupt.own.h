/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_INTERRUPT_H
#define OWN_INTERRUPT_H
#include <linux/interrupt.h>
#include <ownership.h>

/* No right to anything: that free_irq() will find a handler by line and cookie, where it would warn of none. */
CAPSET(irq_action_caps)(void *action)
	__includes_if(false, write(action, 1));
#define own_action(irq, dev) ((void *)((unsigned long)(dev) ^ (unsigned long)(irq) << 48))

int request_threaded_irq(unsigned int irq, irq_handler_t handler, irq_handler_t thread_fn,
			 unsigned long flags, const char *name, void *dev)
	__runs_in(process)
	__checks(irq(irq))
	__registers_if(handler, handler, irq_handler_t)
	__registers_if(thread_fn, thread_fn, irq_handler_t)
	__returns_if(!ret, irq_action_caps(own_action(irq, dev)))
	__pins_if(!ret, string(name), free_irq(irq, dev));
const void *free_irq(unsigned int irq, void *dev)
	__runs_in(process)
	__checks(irq(irq))
	__transfers(irq_action_caps(own_action(irq, dev)))
	__unpins(free_irq(irq, dev));
void enable_irq(unsigned int irq) __checks(irq(irq));
void disable_irq(unsigned int irq) __runs_in(process) __checks(irq(irq));
void disable_irq_nosync(unsigned int irq) __checks(irq(irq));
bool disable_hardirq(unsigned int irq) __checks(irq(irq));
void synchronize_irq(unsigned int irq) __checks(irq(irq));
irqreturn_t CONTRACT(irq_handler_t)(int irq, void *dev)
	__principal(dev) __runs_in(hardirq, process) __faults(IRQ_NONE);
#endif
