/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_IIO_TRIGGER_H
#define OWN_IIO_TRIGGER_H
#include <linux/iio/iio.h>
#include <linux/iio/trigger.h>
#include <linux/iio/trigger_consumer.h>
#include <linux/iio/triggered_buffer.h>
#include <linux/iio/kfifo_buf.h>
#include <linux/version.h>
#include <ownership.h>
#include "../device.own.h"
#include "../interrupt.own.h"

/* Samples are taken when a trigger fires: the top half in its interrupt, the bottom half in a thread. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)
#define own_buffer_attr struct attribute
#else
#define own_buffer_attr struct iio_dev_attr
#endif
#define OF_TRIGGERS \
	__runs_in(process) \
	__checks(ref(indio_dev)) \
	__registers_if(h, h, own_pollfunc_t) \
	__registers_if(thread, thread, own_pollfunc_t) \
	__requires(!buffer_attrs)
int iio_triggered_buffer_setup_ext(struct iio_dev *indio_dev, irqreturn_t (*h)(int irq, void *p),
				   irqreturn_t (*thread)(int irq, void *p), enum iio_buffer_direction direction,
				   const struct iio_buffer_setup_ops *setup_ops, const own_buffer_attr **buffer_attrs)
	OF_TRIGGERS
	__registers_if(setup_ops, setup_ops, iio_buffer_setup_ops)
	__pins_if(!ret, ref(indio_dev), iio_triggered_buffer_cleanup(indio_dev));
void iio_triggered_buffer_cleanup(struct iio_dev *indio_dev)
	__runs_in(process)
	__checks(ref(indio_dev))
	__unpins(iio_triggered_buffer_cleanup(indio_dev));
int devm_iio_triggered_buffer_setup_ext(struct device *dev, struct iio_dev *indio_dev, irqreturn_t (*h)(int irq, void *p),
					irqreturn_t (*thread)(int irq, void *p), enum iio_buffer_direction direction,
					const struct iio_buffer_setup_ops *ops, const own_buffer_attr **buffer_attrs)
	OF_TRIGGERS
	__checks(devm_caps(dev, NULL, 0))
	__registers_if(ops, ops, iio_buffer_setup_ops);
int devm_iio_kfifo_buffer_setup_ext(struct device *dev, struct iio_dev *indio_dev, const struct iio_buffer_setup_ops *setup_ops,
				    const own_buffer_attr **buffer_attrs)
	__runs_in(process)
	__checks(ref(indio_dev))
	__checks(devm_caps(dev, NULL, 0))
	__requires(!buffer_attrs)
	__registers_if(setup_ops, setup_ops, iio_buffer_setup_ops);
void iio_trigger_notify_done(struct iio_trigger *trig)
	__checks(ref(trig));
VALUE(iio_pollfunc_store_time);
typedef irqreturn_t (*own_pollfunc_t)(int irq, void *p);
CAPSET(iio_poll_caps)(struct iio_poll_func *pf)
	__includes(ref(pf))
	__includes(write(&pf->timestamp, sizeof(pf->timestamp)))
	__includes(ref(pf->indio_dev->trig));
/* The driver stores the time in it and reads its device. */
irqreturn_t CONTRACT(own_pollfunc_t)(int irq, void *p)
	__principal(((struct iio_poll_func *)p)->indio_dev) __runs_in(hardirq)
	__transfers(iio_poll_caps((struct iio_poll_func *)p))
	__returns(iio_poll_caps((struct iio_poll_func *)p))
	__faults(IRQ_HANDLED);

#define OF_BUFFER __principal(indio_dev) __runs_in(process)
int CALLBACK(iio_buffer_setup_ops, preenable)(struct iio_dev *indio_dev) OF_BUFFER __faults(-ENODEV);
int CALLBACK(iio_buffer_setup_ops, postenable)(struct iio_dev *indio_dev) OF_BUFFER __faults(-ENODEV);
int CALLBACK(iio_buffer_setup_ops, predisable)(struct iio_dev *indio_dev) OF_BUFFER __faults(0);
int CALLBACK(iio_buffer_setup_ops, postdisable)(struct iio_dev *indio_dev) OF_BUFFER __faults(0);
bool CALLBACK(iio_buffer_setup_ops, validate_scan_mask)(struct iio_dev *indio_dev, const unsigned long *scan_mask)
	OF_BUFFER __faults(false);
#endif
