/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_INPUT_H
#define OWN_INPUT_H
#include <linux/input.h>
#include <linux/input/mt.h>
#include <linux/version.h>
#include <ownership.h>
#include "device.own.h"

/*
 * A device to be: what it can do, and which functions it has, is the driver's word until it is registered; ranges and
 * private data stay so.  State, locks and lists are the core's for life.
 */
CAPSET(input_dev_caps)(struct input_dev *dev)
	__includes(ref(dev))
	__includes(ref(&dev->dev))
	__includes(fields(dev));
WRITABLE(input_dev, dev.driver_data);
WRITABLE(input_dev, hint_events_per_packet);
WRITABLE(input_dev, absbit);
WRITABLE(input_dev, ffbit);
WRITABLE(input_dev, rep);
#define INPUT_SAYS(member) WRITABLE(input_dev, member, setup)
INPUT_SAYS(name);
INPUT_SAYS(phys);
INPUT_SAYS(uniq);
INPUT_SAYS(id);
INPUT_SAYS(propbit);
INPUT_SAYS(evbit);
INPUT_SAYS(keybit);
INPUT_SAYS(relbit);
INPUT_SAYS(mscbit);
INPUT_SAYS(ledbit);
INPUT_SAYS(sndbit);
INPUT_SAYS(swbit);
INPUT_SAYS(keycodemax);
INPUT_SAYS(keycodesize);
INPUT_SAYS(keycode);
INPUT_SAYS(setkeycode);
INPUT_SAYS(getkeycode);
INPUT_SAYS(open);
INPUT_SAYS(close);
INPUT_SAYS(flush);
INPUT_SAYS(event);
INPUT_SAYS(dev.parent);

struct input_dev *input_allocate_device(void)
	__runs_in(process)
	__returns_if(ret, input_dev_caps(ret))
	__returns_if(ret, fields(ret, setup))
	__pins_if(ret, ref(ret), input_free_device(ret));
/* Freed, and unregistered before, when the parent loses its driver: nobody need do it. */
struct own_input_part {
	size_t at, end;
};
static inline struct own_input_part own_input_part(int number)
{
	static const struct own_input_part parts[] = {
		{ offsetof(struct input_dev, name), offsetofend(struct input_dev, getkeycode) },
		{ offsetof(struct input_dev, rep), offsetofend(struct input_dev, rep) },
		{ offsetof(struct input_dev, open), offsetofend(struct input_dev, event) },
		{ offsetof(struct input_dev, dev.parent), offsetofend(struct input_dev, dev.parent) },
		{ offsetof(struct input_dev, dev.driver_data), offsetofend(struct input_dev, dev.driver_data) },
	};

	return (unsigned int)number < ARRAY_SIZE(parts) ? parts[number] : (struct own_input_part){ 0, 0 };
}
struct input_dev *devm_input_allocate_device(struct device *dev)
	__runs_in(process)
	__checks(devm_caps(dev, NULL, 0))
	__returns_for((int i = 0; ret && own_input_part(i).end; i++),
		      devm_caps(dev, (char *)ret + own_input_part(i).at, own_input_part(i).end - own_input_part(i).at))
	__grants_if(ret, ref(&ret->dev))
	__grants_if(ret, ref(ret));
/* Only of one that is not registered. */
void input_free_device(struct input_dev *dev)
	__runs_in(process)
	__requires(!dev || list_empty(&dev->h_list))
	__checks_if(dev, ref(dev))
	__unpins(input_free_device(dev))
	__revokes_if(dev, fields(dev, setup))
	__transfers_if(dev && !dev->devres_managed, input_dev_caps(dev));
int input_register_device(struct input_dev *dev)
	__runs_in(process)
	__checks(ref(dev))
	__checks_if(dev->name, string(dev->name))
	__checks_if(dev->phys, string(dev->phys))
	__checks_if(dev->uniq, string(dev->uniq))
	__checks_if(dev->dev.parent, ref(dev->dev.parent))
	__requires(dev->keycodesize <= 4)
	__checks_if(dev->keycode, read(dev->keycode, (size_t)dev->keycodemax * dev->keycodesize))
	__registers_if(dev->open, dev->open, input_dev.open)
	__registers_if(dev->close, dev->close, input_dev.close)
	__registers_if(dev->flush, dev->flush, input_dev.flush)
	__registers_if(dev->event, dev->event, input_dev.event)
	__registers_if(dev->setkeycode, dev->setkeycode, input_dev.setkeycode)
	__registers_if(dev->getkeycode, dev->getkeycode, input_dev.getkeycode)
	__transfers(fields(dev, setup))
	__returns_if(ret, fields(dev, setup))
	__unpins(input_free_device(dev))
	__pins_if(ret && !dev->devres_managed, ref(dev), input_free_device(dev))
	__pins_if(!ret && !dev->devres_managed, ref(dev), input_unregister_device(dev));
/* Its last reference, unless users hold it. */
void input_unregister_device(struct input_dev *dev)
	__runs_in(process)
	__checks(ref(dev))
	__unpins(input_unregister_device(dev))
	__transfers_if(!dev->devres_managed, input_dev_caps(dev));

/* ---- what it can do ---- */
void input_set_capability(struct input_dev *dev, unsigned int type, unsigned int code)
	__requires(type <= EV_MAX && code <= KEY_MAX)
	__checks(ref(dev));
/* The core allocates the ranges and frees them with the device. */
void input_alloc_absinfo(struct input_dev *dev)
	__runs_in(process)
	__checks(ref(dev))
	__grants_if(dev->absinfo, write(dev->absinfo, ABS_CNT * sizeof(*dev->absinfo)));
void input_set_abs_params(struct input_dev *dev, unsigned int axis, int min, int max, int fuzz, int flat)
	__runs_in(process)
	__requires(axis < ABS_CNT)
	__checks(ref(dev))
	__grants_if(dev->absinfo, write(dev->absinfo, ABS_CNT * sizeof(*dev->absinfo)));
void input_enable_softrepeat(struct input_dev *dev, int delay, int period)
	__checks(ref(dev));
int input_scancode_to_scalar(const struct input_keymap_entry *ke, unsigned int *scancode)
	__checks(read(ke, sizeof(*ke)))
	__checks(write(scancode, sizeof(*scancode)));
bool input_device_enabled(struct input_dev *dev)
	__checks(ref(dev));

/* ---- events: values of codes it has not are dropped ---- */
void input_event(struct input_dev *dev, unsigned int type, unsigned int code, int value)
	__checks(ref(dev));
void input_set_timestamp(struct input_dev *dev, ktime_t timestamp)
	__checks(ref(dev));

/* ---- many contacts ---- */
int input_mt_init_slots(struct input_dev *dev, unsigned int num_slots, unsigned int flags)
	__runs_in(process)
	__requires(num_slots <= 1024)
	__checks(ref(dev))
	__grants_if(dev->absinfo, write(dev->absinfo, ABS_CNT * sizeof(*dev->absinfo)));
void input_mt_destroy_slots(struct input_dev *dev)
	__runs_in(process)
	__checks(ref(dev));
bool input_mt_report_slot_state(struct input_dev *dev, unsigned int tool_type, bool active)
	__checks(ref(dev));
void input_mt_report_finger_count(struct input_dev *dev, int count)
	__checks(ref(dev));
void input_mt_report_pointer_emulation(struct input_dev *dev, bool use_count)
	__checks(ref(dev));
void input_mt_drop_unused(struct input_dev *dev)
	__checks(ref(dev));
void input_mt_sync_frame(struct input_dev *dev)
	__checks(ref(dev));
int input_mt_get_slot_by_key(struct input_dev *dev, int key)
	__checks(ref(dev));
int input_mt_assign_slots(struct input_dev *dev, int *slots, const struct input_mt_pos *pos, int num_pos, int dmax)
	__checks(ref(dev))
	__requires(num_pos >= 0)
	__checks(write(slots, num_pos * sizeof(*slots)))
	__checks(read(pos, num_pos * sizeof(*pos)));

/* ---- asked by the core now and then ---- */
int input_setup_polling(struct input_dev *dev, void (*poll_fn)(struct input_dev *dev))
	__runs_in(process)
	__checks(ref(dev))
	__registers(poll_fn, own_input_poll_t);
void input_set_poll_interval(struct input_dev *dev, unsigned int interval)
	__checks(ref(dev));
void input_set_min_poll_interval(struct input_dev *dev, unsigned int interval)
	__checks(ref(dev));
void input_set_max_poll_interval(struct input_dev *dev, unsigned int interval)
	__checks(ref(dev));
typedef void (*own_input_poll_t)(struct input_dev *dev);
void CONTRACT(own_input_poll_t)(struct input_dev *dev)
	__principal(dev) __runs_in(process) __faults();

/* ---- force feedback ---- */
/* The core frees @data with the device; it can be nothing but memory that kfree() takes. */
int input_ff_create_memless(struct input_dev *dev, void *data,
			    int (*play_effect)(struct input_dev *, void *, struct ff_effect *))
	__runs_in(process)
	__checks(ref(dev))
	__registers(play_effect, own_ff_play_t)
	__transfers_if(data, alloc(data, 0, kfree))
	__returns_if(ret && data, alloc(data, extent(data), kfree))
	__grants_if(!ret && data, write(data, extent(data)));
typedef int (*own_ff_play_t)(struct input_dev *dev, void *data, struct ff_effect *effect);
/* From a timer, with the device's event lock held. */
int CONTRACT(own_ff_play_t)(struct input_dev *dev, void *data, struct ff_effect *effect)
	__principal(dev) __runs_in(hardirq) __faults(-ENODEV);

/* ---- what the core calls ---- */
int CALLBACK(input_dev, open)(struct input_dev *dev)
	__principal(dev) __runs_in(process) __faults(-ENODEV);
void CALLBACK(input_dev, close)(struct input_dev *dev)
	__principal(dev) __runs_in(process) __faults();
int CALLBACK(input_dev, flush)(struct input_dev *dev, struct file *file)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(input_dev, event)(struct input_dev *dev, unsigned int type, unsigned int code, int value)
	__principal(dev) __runs_in(hardirq) __faults(-ENODEV);
int CALLBACK(input_dev, setkeycode)(struct input_dev *dev, const struct input_keymap_entry *ke, unsigned int *old_keycode)
	__principal(dev) __runs_in(hardirq)
	__lends(write(old_keycode, sizeof(*old_keycode)))
	__faults(-ENODEV);
int CALLBACK(input_dev, getkeycode)(struct input_dev *dev, struct input_keymap_entry *ke)
	__principal(dev) __runs_in(hardirq)
	__lends(write(ke, sizeof(*ke)))
	__faults(-ENODEV);
#endif
