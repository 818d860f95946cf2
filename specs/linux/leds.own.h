/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_LEDS_H
#define OWN_LEDS_H
#include <linux/leds.h>
#include <ownership.h>
#include "device.own.h"

/* The structure lies in the driver's memory; registered, its timer, work and lists are the core's. */
CAPSET(led_caps)(struct led_classdev *led_cdev)
	__includes(ref(led_cdev))
	__includes(fields(led_cdev));
WRITABLE(led_classdev, brightness);
WRITABLE(led_classdev, max_brightness);
#define LED_REGISTERS \
	__runs_in(process) \
	__checks_if(parent, ref(parent)) \
	__checks_if(led_cdev->name, string(led_cdev->name)) \
	__checks_if(led_cdev->default_trigger, string(led_cdev->default_trigger)) \
	__requires(!init_data && !led_cdev->groups && !led_cdev->flash_resume) \
	__registers_if(led_cdev->brightness_set, led_cdev->brightness_set, led_classdev.brightness_set) \
	__registers_if(led_cdev->brightness_set_blocking, led_cdev->brightness_set_blocking, \
		       led_classdev.brightness_set_blocking) \
	__registers_if(led_cdev->brightness_get, led_cdev->brightness_get, led_classdev.brightness_get) \
	__registers_if(led_cdev->blink_set, led_cdev->blink_set, led_classdev.blink_set) \
	__registers_if(led_cdev->pattern_set, led_cdev->pattern_set, led_classdev.pattern_set) \
	__registers_if(led_cdev->pattern_clear, led_cdev->pattern_clear, led_classdev.pattern_clear)
int led_classdev_register_ext(struct device *parent, struct led_classdev *led_cdev, struct led_init_data *init_data)
	LED_REGISTERS
	__transfers(write(led_cdev, sizeof(*led_cdev)))
	__returns_if(ret, write(led_cdev, sizeof(*led_cdev)))
	__grants_if(!ret, led_caps(led_cdev))
	__pins_if(!ret, ref(led_cdev), led_classdev_unregister(led_cdev));
void led_classdev_unregister(struct led_classdev *led_cdev)
	__runs_in(process)
	__checks(ref(led_cdev))
	__unpins(led_classdev_unregister(led_cdev))
	__revokes(led_caps(led_cdev))
	__returns(write(led_cdev, sizeof(*led_cdev)));
/* Unregistered when the device loses its driver: nobody could take the structure back then, so the driver keeps it. */
int devm_led_classdev_register_ext(struct device *parent, struct led_classdev *led_cdev, struct led_init_data *init_data)
	LED_REGISTERS
	__checks(devm_caps(parent, NULL, 0))
	__checks(write(led_cdev, sizeof(*led_cdev)));
void led_classdev_suspend(struct led_classdev *led_cdev)
	__runs_in(process) __checks(ref(led_cdev));
void led_classdev_resume(struct led_classdev *led_cdev)
	__runs_in(process) __checks(ref(led_cdev));
void led_classdev_notify_brightness_hw_changed(struct led_classdev *led_cdev, unsigned int brightness)
	__checks(ref(led_cdev));

/* Triggers set from anywhere; those that sleep have the blocking form. */
#define OF_LED __principal(led_cdev) __runs_in(process)
void CALLBACK(led_classdev, brightness_set)(struct led_classdev *led_cdev, enum led_brightness brightness)
	__principal(led_cdev) __runs_in(hardirq) __faults();
int CALLBACK(led_classdev, brightness_set_blocking)(struct led_classdev *led_cdev, enum led_brightness brightness)
	OF_LED __faults(-ENODEV);
enum led_brightness CALLBACK(led_classdev, brightness_get)(struct led_classdev *led_cdev)
	OF_LED __faults(LED_OFF);
int CALLBACK(led_classdev, blink_set)(struct led_classdev *led_cdev, unsigned long *delay_on, unsigned long *delay_off)
	__principal(led_cdev) __runs_in(softirq)
	__lends(write(delay_on, sizeof(*delay_on)))
	__lends(write(delay_off, sizeof(*delay_off)))
	__faults(-ENODEV);
int CALLBACK(led_classdev, pattern_set)(struct led_classdev *led_cdev, struct led_pattern *pattern, u32 len, int repeat)
	OF_LED __faults(-ENODEV);
int CALLBACK(led_classdev, pattern_clear)(struct led_classdev *led_cdev) OF_LED __faults(-ENODEV);
#endif
