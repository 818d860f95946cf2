/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_INTERRUPT_H
#define OWN_INTERRUPT_H
#include <linux/interrupt.h>
#include <ownership.h>

int request_threaded_irq(unsigned int irq, irq_handler_t handler, irq_handler_t thread_fn,
			 unsigned long flags, const char *name, void *dev)
	__runs_in(process)
	__checks(irq(irq))
	__registers_if(handler, handler, irq_handler_t)
	__registers_if(thread_fn, thread_fn, irq_handler_t)
	__pins_if(!ret, string(name), free_irq(irq, dev));
const void *free_irq(unsigned int irq, void *dev)
	__runs_in(process)
	__checks(irq(irq))
	__unpins(free_irq(irq, dev));
void enable_irq(unsigned int irq) __checks(irq(irq));
bool disable_hardirq(unsigned int irq) __checks(irq(irq));
void synchronize_irq(unsigned int irq) __checks(irq(irq));
irqreturn_t CONTRACT(irq_handler_t)(int irq, void *dev)
	__principal(dev) __runs_in(hardirq, process) __faults(IRQ_NONE);
#endif
