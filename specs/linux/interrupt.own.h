/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_INTERRUPT_H
#define OWN_INTERRUPT_H
#include <linux/interrupt.h>
#include <linux/irq.h>
#include <linux/cpumask.h>
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

/* ---- freed when the device loses its driver, or before by devm_free_irq() ---- */
int devm_request_threaded_irq(struct device *dev, unsigned int irq, irq_handler_t handler, irq_handler_t thread_fn,
			      unsigned long irqflags, const char *devname, void *dev_id)
	__runs_in(process)
	__checks(ref(dev)) __checks(irq(irq))
	__registers_if(handler, handler, irq_handler_t)
	__registers_if(thread_fn, thread_fn, irq_handler_t)
	__checks_if(devname, string(devname))
	__returns_if(!ret, irq_action_caps(own_action(irq, dev_id)))
	__pins_if(!ret, ref(dev), devm_free_irq(dev, irq, dev_id));
int devm_request_any_context_irq(struct device *dev, unsigned int irq, irq_handler_t handler, unsigned long irqflags,
				 const char *devname, void *dev_id)
	__runs_in(process)
	__checks(ref(dev)) __checks(irq(irq))
	__registers(handler, irq_handler_t)
	__checks_if(devname, string(devname))
	__returns_if(ret >= 0, irq_action_caps(own_action(irq, dev_id)))
	__pins_if(ret >= 0, ref(dev), devm_free_irq(dev, irq, dev_id));
void devm_free_irq(struct device *dev, unsigned int irq, void *dev_id)
	__runs_in(process)
	__checks(ref(dev)) __checks(irq(irq))
	__transfers(irq_action_caps(own_action(irq, dev_id)))
	__unpins(devm_free_irq(dev, irq, dev_id));
int request_any_context_irq(unsigned int irq, irq_handler_t handler, unsigned long flags, const char *name, void *dev_id)
	__runs_in(process)
	__checks(irq(irq))
	__registers(handler, irq_handler_t)
	__returns_if(ret >= 0, irq_action_caps(own_action(irq, dev_id)))
	__pins_if(ret >= 0, string(name), free_irq(irq, dev_id));
int irq_set_irq_wake(unsigned int irq, unsigned int on) __checks(irq(irq));
int irq_set_irq_type(unsigned int irq, unsigned int type) __checks(irq(irq));
/* What it grants to look at is read only: the flow's type and the controller's number. */
struct irq_data *irq_get_irq_data(unsigned int irq)
	__checks(irq(irq));
/* The mask is kept as a pointer: it must stay readable until it is replaced. */
int __irq_apply_affinity_hint(unsigned int irq, const struct cpumask *m, bool setaffinity)
	__checks(irq(irq))
	__checks_if(m, read(m, cpumask_size()));

/* ---- tasklets: from schedule to its function the structure is on the kernel's list ---- */
void tasklet_setup(struct tasklet_struct *t, void (*callback)(struct tasklet_struct *))
	__checks(write(t, sizeof(*t)))
	__registers(callback, tasklet_struct.callback);
void tasklet_init(struct tasklet_struct *t, void (*func)(unsigned long), unsigned long data)
	__checks(write(t, sizeof(*t)))
	__registers(func, tasklet_struct.func)
	__pins(ref(t), tasklet_kill(t));
void __tasklet_schedule(struct tasklet_struct *t)
	__checks(write(t, sizeof(*t)))
	__requires(t->func)
	__registers_if(t->use_callback, t->callback, tasklet_struct.callback)
	__registers_if(!t->use_callback, t->func, tasklet_struct.func)
	__pins_if(t->use_callback, ref(t), tasklet_kill(t));
void __tasklet_hi_schedule(struct tasklet_struct *t)
	__checks(write(t, sizeof(*t)))
	__requires(t->func)
	__registers_if(t->use_callback, t->callback, tasklet_struct.callback)
	__registers_if(!t->use_callback, t->func, tasklet_struct.func)
	__pins_if(t->use_callback, ref(t), tasklet_kill(t));
void tasklet_kill(struct tasklet_struct *t)
	__runs_in(process)
	__checks(write(t, sizeof(*t)))
	__unpins(tasklet_kill(t));
void tasklet_unlock_wait(struct tasklet_struct *t)
	__runs_in(process)
	__checks(write(t, sizeof(*t)));
void tasklet_unlock_spin_wait(struct tasklet_struct *t)
	__checks(write(t, sizeof(*t)));
void CALLBACK(tasklet_struct, callback)(struct tasklet_struct *t)
	__principal(t) __runs_in(softirq)
	__unpins(tasklet_kill(t))
	__faults();
void CALLBACK(tasklet_struct, func)(unsigned long data)
	__principal((void *)data) __runs_in(softirq) __faults();
#endif
