/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/leds.own.h>
#include "wrap.h"

/* ---- set led_caps ---- */
static const struct cordon_clause clauses_set_led_caps[] = {
	{ "led_caps", "specs/linux/leds.own.h", "__includes(ref(led_cdev))", 10 },
	{ "led_caps", "specs/linux/leds.own.h", "__includes(fields(led_cdev))", 11 },
};

const struct cordon_set cordon_set_led_caps = { .name = "led_caps" };

void cordon_include_led_caps(struct cordon_call *call, struct cordon_parts *parts, struct led_classdev *led_cdev)
{
	cordon_add_ref(call, parts, led_cdev, 0, CORDON_TYPE(led_cdev), &clauses_set_led_caps[0]);
	cordon_add_fields(call, parts, led_cdev, CORDON_FIELDS(led_cdev), &clauses_set_led_caps[1]);
}

void cordon_gain_led_caps(struct cordon_call *call, const struct cordon_clause *clause, struct led_classdev *led_cdev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_led_caps, led_cdev, clause);
	cordon_include_led_caps(call, &parts, led_cdev);
	cordon_parts_grant(call, &parts);
}

/* ---- led_classdev_register_ext ---- */
static const struct cordon_clause clauses_led_classdev_register_ext[] = {
	{ "led_classdev_register_ext", "specs/linux/leds.own.h", "led_classdev_register_ext", 27 },
	{ "led_classdev_register_ext", "specs/linux/leds.own.h", "__runs_in(process)", 28 },
	{ "led_classdev_register_ext", "specs/linux/leds.own.h", "__checks_if(parent, ref(parent))", 28 },
	{ "led_classdev_register_ext", "specs/linux/leds.own.h", "__checks_if(led_cdev->name, string(led_cdev->name))", 28 },
	{ "led_classdev_register_ext", "specs/linux/leds.own.h", "__checks_if(led_cdev->default_trigger, string(led_cdev->default_trigger))", 28 },
	{ "led_classdev_register_ext", "specs/linux/leds.own.h", "__requires(!init_data && !led_cdev->groups && !led_cdev->flash_resume)", 28 },
	{ "led_classdev_register_ext", "specs/linux/leds.own.h", "__registers_if(led_cdev->brightness_set, led_cdev->brightness_set, led_classdev.brightness_set)", 28 },
	{ "led_classdev_register_ext", "specs/linux/leds.own.h", "__registers_if(led_cdev->brightness_set_blocking, led_cdev->brightness_set_blocking, led_classdev.brightness_set_blocking)", 28 },
	{ "led_classdev_register_ext", "specs/linux/leds.own.h", "__registers_if(led_cdev->brightness_get, led_cdev->brightness_get, led_classdev.brightness_get)", 28 },
	{ "led_classdev_register_ext", "specs/linux/leds.own.h", "__registers_if(led_cdev->blink_set, led_cdev->blink_set, led_classdev.blink_set)", 28 },
	{ "led_classdev_register_ext", "specs/linux/leds.own.h", "__registers_if(led_cdev->pattern_set, led_cdev->pattern_set, led_classdev.pattern_set)", 28 },
	{ "led_classdev_register_ext", "specs/linux/leds.own.h", "__registers_if(led_cdev->pattern_clear, led_cdev->pattern_clear, led_classdev.pattern_clear)", 28 },
	{ "led_classdev_register_ext", "specs/linux/leds.own.h", "__transfers(write(led_cdev, sizeof(*led_cdev)))", 29 },
	{ "led_classdev_register_ext", "specs/linux/leds.own.h", "__returns_if(ret, write(led_cdev, sizeof(*led_cdev)))", 30 },
	{ "led_classdev_register_ext", "specs/linux/leds.own.h", "__grants_if(!ret, led_caps(led_cdev))", 31 },
	{ "led_classdev_register_ext", "specs/linux/leds.own.h", "__pins_if(!ret, ref(led_cdev), led_classdev_unregister(led_cdev))", 32 },
};
CORDON_SAME_TYPE(led_classdev_register_ext, int, struct device *, struct led_classdev *, struct led_init_data *);
static void enter_led_classdev_register_ext(struct cordon_call *call)
{
	struct device *parent = (struct device *)call->args[0];
	struct led_classdev *led_cdev = (struct led_classdev *)call->args[1];
	struct led_init_data *init_data = (struct led_init_data *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_led_classdev_register_ext[1]);
	if (parent) {
		cordon_need_ref(call, parent, 0, CORDON_TYPE(parent), &clauses_led_classdev_register_ext[2]);
	}
	if (led_cdev->name) {
		cordon_need_string(call, led_cdev->name, &clauses_led_classdev_register_ext[3]);
	}
	if (led_cdev->default_trigger) {
		cordon_need_string(call, led_cdev->default_trigger, &clauses_led_classdev_register_ext[4]);
	}
	cordon_require(call, !init_data && !led_cdev->groups && !led_cdev->flash_resume, &clauses_led_classdev_register_ext[5]);
	if (led_cdev->brightness_set) {
		cordon_register_function(call, led_cdev->brightness_set, &cordon_callback_led_classdev__brightness_set, &clauses_led_classdev_register_ext[6]);
	}
	if (led_cdev->brightness_set_blocking) {
		cordon_register_function(call, led_cdev->brightness_set_blocking, &cordon_callback_led_classdev__brightness_set_blocking, &clauses_led_classdev_register_ext[7]);
	}
	if (led_cdev->brightness_get) {
		cordon_register_function(call, led_cdev->brightness_get, &cordon_callback_led_classdev__brightness_get, &clauses_led_classdev_register_ext[8]);
	}
	if (led_cdev->blink_set) {
		cordon_register_function(call, led_cdev->blink_set, &cordon_callback_led_classdev__blink_set, &clauses_led_classdev_register_ext[9]);
	}
	if (led_cdev->pattern_set) {
		cordon_register_function(call, led_cdev->pattern_set, &cordon_callback_led_classdev__pattern_set, &clauses_led_classdev_register_ext[10]);
	}
	if (led_cdev->pattern_clear) {
		cordon_register_function(call, led_cdev->pattern_clear, &cordon_callback_led_classdev__pattern_clear, &clauses_led_classdev_register_ext[11]);
	}
	cordon_lose_write(call, led_cdev, sizeof(*led_cdev), &clauses_led_classdev_register_ext[12]);
}

static void leave_led_classdev_register_ext(struct cordon_call *call)
{
	struct led_classdev *led_cdev = (struct led_classdev *)call->args[1];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, led_cdev, sizeof(*led_cdev), CORDON_TYPE(led_cdev), &clauses_led_classdev_register_ext[13]);
	}
	if (!ret) {
		cordon_gain_led_caps(call, &clauses_led_classdev_register_ext[14], led_cdev);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(led_cdev) };
		
			cordon_pin(call, &cordon_inverse_led_classdev_unregister, arguments, NULL, 0, &clauses_led_classdev_register_ext[15]);
		}
	}
}

const struct cordon_contract cordon_import_led_classdev_register_ext = {
	.name = "led_classdev_register_ext",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_led_classdev_register_ext[0],
	.enter = enter_led_classdev_register_ext,
	.leave = leave_led_classdev_register_ext,
};

/* ---- led_classdev_unregister ---- */
static const struct cordon_clause clauses_led_classdev_unregister[] = {
	{ "led_classdev_unregister", "specs/linux/leds.own.h", "led_classdev_unregister", 33 },
	{ "led_classdev_unregister", "specs/linux/leds.own.h", "__runs_in(process)", 34 },
	{ "led_classdev_unregister", "specs/linux/leds.own.h", "__checks(ref(led_cdev))", 35 },
	{ "led_classdev_unregister", "specs/linux/leds.own.h", "__unpins(led_classdev_unregister(led_cdev))", 36 },
	{ "led_classdev_unregister", "specs/linux/leds.own.h", "__revokes(led_caps(led_cdev))", 37 },
	{ "led_classdev_unregister", "specs/linux/leds.own.h", "__returns(write(led_cdev, sizeof(*led_cdev)))", 38 },
};
CORDON_SAME_TYPE(led_classdev_unregister, void, struct led_classdev *);
static void enter_led_classdev_unregister(struct cordon_call *call)
{
	struct led_classdev *led_cdev = (struct led_classdev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_led_classdev_unregister[1]);
	cordon_need_ref(call, led_cdev, 0, CORDON_TYPE(led_cdev), &clauses_led_classdev_unregister[2]);
	{
		const u64 arguments[6] = { (u64)(led_cdev) };
	
		cordon_unpin(call, &cordon_inverse_led_classdev_unregister, arguments, 1, &clauses_led_classdev_unregister[3]);
	}
	cordon_set_close(call, &cordon_set_led_caps, led_cdev, &clauses_led_classdev_unregister[4]);
}

static void leave_led_classdev_unregister(struct cordon_call *call)
{
	struct led_classdev *led_cdev = (struct led_classdev *)call->args[0];

	cordon_gain_write(call, 0, led_cdev, sizeof(*led_cdev), CORDON_TYPE(led_cdev), &clauses_led_classdev_unregister[5]);
}

const struct cordon_contract cordon_import_led_classdev_unregister = {
	.name = "led_classdev_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_led_classdev_unregister[0],
	.enter = enter_led_classdev_unregister,
	.leave = leave_led_classdev_unregister,
};

/* ---- devm_led_classdev_register_ext ---- */
static const struct cordon_clause clauses_devm_led_classdev_register_ext[] = {
	{ "devm_led_classdev_register_ext", "specs/linux/leds.own.h", "devm_led_classdev_register_ext", 40 },
	{ "devm_led_classdev_register_ext", "specs/linux/leds.own.h", "__runs_in(process)", 41 },
	{ "devm_led_classdev_register_ext", "specs/linux/leds.own.h", "__checks_if(parent, ref(parent))", 41 },
	{ "devm_led_classdev_register_ext", "specs/linux/leds.own.h", "__checks_if(led_cdev->name, string(led_cdev->name))", 41 },
	{ "devm_led_classdev_register_ext", "specs/linux/leds.own.h", "__checks_if(led_cdev->default_trigger, string(led_cdev->default_trigger))", 41 },
	{ "devm_led_classdev_register_ext", "specs/linux/leds.own.h", "__requires(!init_data && !led_cdev->groups && !led_cdev->flash_resume)", 41 },
	{ "devm_led_classdev_register_ext", "specs/linux/leds.own.h", "__registers_if(led_cdev->brightness_set, led_cdev->brightness_set, led_classdev.brightness_set)", 41 },
	{ "devm_led_classdev_register_ext", "specs/linux/leds.own.h", "__registers_if(led_cdev->brightness_set_blocking, led_cdev->brightness_set_blocking, led_classdev.brightness_set_blocking)", 41 },
	{ "devm_led_classdev_register_ext", "specs/linux/leds.own.h", "__registers_if(led_cdev->brightness_get, led_cdev->brightness_get, led_classdev.brightness_get)", 41 },
	{ "devm_led_classdev_register_ext", "specs/linux/leds.own.h", "__registers_if(led_cdev->blink_set, led_cdev->blink_set, led_classdev.blink_set)", 41 },
	{ "devm_led_classdev_register_ext", "specs/linux/leds.own.h", "__registers_if(led_cdev->pattern_set, led_cdev->pattern_set, led_classdev.pattern_set)", 41 },
	{ "devm_led_classdev_register_ext", "specs/linux/leds.own.h", "__registers_if(led_cdev->pattern_clear, led_cdev->pattern_clear, led_classdev.pattern_clear)", 41 },
	{ "devm_led_classdev_register_ext", "specs/linux/leds.own.h", "__checks(devm_caps(parent, NULL, 0))", 42 },
	{ "devm_led_classdev_register_ext", "specs/linux/leds.own.h", "__checks(write(led_cdev, sizeof(*led_cdev)))", 43 },
};
CORDON_SAME_TYPE(devm_led_classdev_register_ext, int, struct device *, struct led_classdev *, struct led_init_data *);
static void enter_devm_led_classdev_register_ext(struct cordon_call *call)
{
	struct device *parent = (struct device *)call->args[0];
	struct led_classdev *led_cdev = (struct led_classdev *)call->args[1];
	struct led_init_data *init_data = (struct led_init_data *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_led_classdev_register_ext[1]);
	if (parent) {
		cordon_need_ref(call, parent, 0, CORDON_TYPE(parent), &clauses_devm_led_classdev_register_ext[2]);
	}
	if (led_cdev->name) {
		cordon_need_string(call, led_cdev->name, &clauses_devm_led_classdev_register_ext[3]);
	}
	if (led_cdev->default_trigger) {
		cordon_need_string(call, led_cdev->default_trigger, &clauses_devm_led_classdev_register_ext[4]);
	}
	cordon_require(call, !init_data && !led_cdev->groups && !led_cdev->flash_resume, &clauses_devm_led_classdev_register_ext[5]);
	if (led_cdev->brightness_set) {
		cordon_register_function(call, led_cdev->brightness_set, &cordon_callback_led_classdev__brightness_set, &clauses_devm_led_classdev_register_ext[6]);
	}
	if (led_cdev->brightness_set_blocking) {
		cordon_register_function(call, led_cdev->brightness_set_blocking, &cordon_callback_led_classdev__brightness_set_blocking, &clauses_devm_led_classdev_register_ext[7]);
	}
	if (led_cdev->brightness_get) {
		cordon_register_function(call, led_cdev->brightness_get, &cordon_callback_led_classdev__brightness_get, &clauses_devm_led_classdev_register_ext[8]);
	}
	if (led_cdev->blink_set) {
		cordon_register_function(call, led_cdev->blink_set, &cordon_callback_led_classdev__blink_set, &clauses_devm_led_classdev_register_ext[9]);
	}
	if (led_cdev->pattern_set) {
		cordon_register_function(call, led_cdev->pattern_set, &cordon_callback_led_classdev__pattern_set, &clauses_devm_led_classdev_register_ext[10]);
	}
	if (led_cdev->pattern_clear) {
		cordon_register_function(call, led_cdev->pattern_clear, &cordon_callback_led_classdev__pattern_clear, &clauses_devm_led_classdev_register_ext[11]);
	}
	cordon_set_need(call, &cordon_set_devm_caps, parent, &clauses_devm_led_classdev_register_ext[12]);
	cordon_need_write(call, led_cdev, sizeof(*led_cdev), &clauses_devm_led_classdev_register_ext[13]);
}

const struct cordon_contract cordon_import_devm_led_classdev_register_ext = {
	.name = "devm_led_classdev_register_ext",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_devm_led_classdev_register_ext[0],
	.enter = enter_devm_led_classdev_register_ext,
};

/* ---- led_classdev_suspend ---- */
static const struct cordon_clause clauses_led_classdev_suspend[] = {
	{ "led_classdev_suspend", "specs/linux/leds.own.h", "led_classdev_suspend", 44 },
	{ "led_classdev_suspend", "specs/linux/leds.own.h", "__runs_in(process)", 45 },
	{ "led_classdev_suspend", "specs/linux/leds.own.h", "__checks(ref(led_cdev))", 45 },
};
CORDON_SAME_TYPE(led_classdev_suspend, void, struct led_classdev *);
static void enter_led_classdev_suspend(struct cordon_call *call)
{
	struct led_classdev *led_cdev = (struct led_classdev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_led_classdev_suspend[1]);
	cordon_need_ref(call, led_cdev, 0, CORDON_TYPE(led_cdev), &clauses_led_classdev_suspend[2]);
}

const struct cordon_contract cordon_import_led_classdev_suspend = {
	.name = "led_classdev_suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_led_classdev_suspend[0],
	.enter = enter_led_classdev_suspend,
};

/* ---- led_classdev_resume ---- */
static const struct cordon_clause clauses_led_classdev_resume[] = {
	{ "led_classdev_resume", "specs/linux/leds.own.h", "led_classdev_resume", 46 },
	{ "led_classdev_resume", "specs/linux/leds.own.h", "__runs_in(process)", 47 },
	{ "led_classdev_resume", "specs/linux/leds.own.h", "__checks(ref(led_cdev))", 47 },
};
CORDON_SAME_TYPE(led_classdev_resume, void, struct led_classdev *);
static void enter_led_classdev_resume(struct cordon_call *call)
{
	struct led_classdev *led_cdev = (struct led_classdev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_led_classdev_resume[1]);
	cordon_need_ref(call, led_cdev, 0, CORDON_TYPE(led_cdev), &clauses_led_classdev_resume[2]);
}

const struct cordon_contract cordon_import_led_classdev_resume = {
	.name = "led_classdev_resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_led_classdev_resume[0],
	.enter = enter_led_classdev_resume,
};

/* ---- led_classdev_notify_brightness_hw_changed ---- */
static const struct cordon_clause clauses_led_classdev_notify_brightness_hw_changed[] = {
	{ "led_classdev_notify_brightness_hw_changed", "specs/linux/leds.own.h", "led_classdev_notify_brightness_hw_changed", 48 },
	{ "led_classdev_notify_brightness_hw_changed", "specs/linux/leds.own.h", "__checks(ref(led_cdev))", 49 },
};
CORDON_SAME_TYPE(led_classdev_notify_brightness_hw_changed, void, struct led_classdev *, unsigned int);
static void enter_led_classdev_notify_brightness_hw_changed(struct cordon_call *call)
{
	struct led_classdev *led_cdev = (struct led_classdev *)call->args[0];

	cordon_need_ref(call, led_cdev, 0, CORDON_TYPE(led_cdev), &clauses_led_classdev_notify_brightness_hw_changed[1]);
}

const struct cordon_contract cordon_import_led_classdev_notify_brightness_hw_changed = {
	.name = "led_classdev_notify_brightness_hw_changed",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_led_classdev_notify_brightness_hw_changed[0],
	.enter = enter_led_classdev_notify_brightness_hw_changed,
};

/* ---- led_classdev.brightness_set ---- */
static const struct cordon_clause clauses_led_classdev__brightness_set[] = {
	{ "led_classdev.brightness_set", "specs/linux/leds.own.h", "led_classdev.brightness_set", 53 },
	{ "led_classdev.brightness_set", "specs/linux/leds.own.h", "__principal(led_cdev)", 54 },
	{ "led_classdev.brightness_set", "specs/linux/leds.own.h", "__runs_in(hardirq)", 54 },
	{ "led_classdev.brightness_set", "specs/linux/leds.own.h", "__faults()", 54 },
};
CORDON_SAME_TYPE(*((struct led_classdev *)0)->brightness_set, void, struct led_classdev *, enum led_brightness);
static u64 fault_led_classdev__brightness_set(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_led_classdev__brightness_set = {
	.name = "led_classdev.brightness_set",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_led_classdev__brightness_set[0],
	.fault = fault_led_classdev__brightness_set,
};

/* ---- led_classdev.brightness_set_blocking ---- */
static const struct cordon_clause clauses_led_classdev__brightness_set_blocking[] = {
	{ "led_classdev.brightness_set_blocking", "specs/linux/leds.own.h", "led_classdev.brightness_set_blocking", 55 },
	{ "led_classdev.brightness_set_blocking", "specs/linux/leds.own.h", "__principal(led_cdev)", 56 },
	{ "led_classdev.brightness_set_blocking", "specs/linux/leds.own.h", "__runs_in(process)", 56 },
	{ "led_classdev.brightness_set_blocking", "specs/linux/leds.own.h", "__faults(-ENODEV)", 56 },
};
CORDON_SAME_TYPE(*((struct led_classdev *)0)->brightness_set_blocking, int, struct led_classdev *, enum led_brightness);
static u64 fault_led_classdev__brightness_set_blocking(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_led_classdev__brightness_set_blocking = {
	.name = "led_classdev.brightness_set_blocking",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_led_classdev__brightness_set_blocking[0],
	.fault = fault_led_classdev__brightness_set_blocking,
};

/* ---- led_classdev.brightness_get ---- */
static const struct cordon_clause clauses_led_classdev__brightness_get[] = {
	{ "led_classdev.brightness_get", "specs/linux/leds.own.h", "led_classdev.brightness_get", 57 },
	{ "led_classdev.brightness_get", "specs/linux/leds.own.h", "__principal(led_cdev)", 58 },
	{ "led_classdev.brightness_get", "specs/linux/leds.own.h", "__runs_in(process)", 58 },
	{ "led_classdev.brightness_get", "specs/linux/leds.own.h", "__faults(LED_OFF)", 58 },
};
CORDON_SAME_TYPE(*((struct led_classdev *)0)->brightness_get, enum led_brightness, struct led_classdev *);
static u64 fault_led_classdev__brightness_get(struct cordon_call *call)
{
	return (u64)(LED_OFF);
}

const struct cordon_contract cordon_callback_led_classdev__brightness_get = {
	.name = "led_classdev.brightness_get",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_led_classdev__brightness_get[0],
	.fault = fault_led_classdev__brightness_get,
};

/* ---- led_classdev.blink_set ---- */
static const struct cordon_clause clauses_led_classdev__blink_set[] = {
	{ "led_classdev.blink_set", "specs/linux/leds.own.h", "led_classdev.blink_set", 59 },
	{ "led_classdev.blink_set", "specs/linux/leds.own.h", "__principal(led_cdev)", 60 },
	{ "led_classdev.blink_set", "specs/linux/leds.own.h", "__runs_in(softirq)", 60 },
	{ "led_classdev.blink_set", "specs/linux/leds.own.h", "__lends(write(delay_on, sizeof(*delay_on)))", 61 },
	{ "led_classdev.blink_set", "specs/linux/leds.own.h", "__lends(write(delay_off, sizeof(*delay_off)))", 62 },
	{ "led_classdev.blink_set", "specs/linux/leds.own.h", "__faults(-ENODEV)", 63 },
};
CORDON_SAME_TYPE(*((struct led_classdev *)0)->blink_set, int, struct led_classdev *, unsigned long *, unsigned long *);
static void enter_led_classdev__blink_set(struct cordon_call *call)
{
	unsigned long *delay_on = (unsigned long *)call->args[1];
	unsigned long *delay_off = (unsigned long *)call->args[2];

	cordon_lend_write(call, delay_on, sizeof(*delay_on), CORDON_TYPE(delay_on), &clauses_led_classdev__blink_set[3]);
	cordon_lend_write(call, delay_off, sizeof(*delay_off), CORDON_TYPE(delay_off), &clauses_led_classdev__blink_set[4]);
}

static u64 fault_led_classdev__blink_set(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_led_classdev__blink_set = {
	.name = "led_classdev.blink_set",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_led_classdev__blink_set[0],
	.enter = enter_led_classdev__blink_set,
	.fault = fault_led_classdev__blink_set,
};

/* ---- led_classdev.pattern_set ---- */
static const struct cordon_clause clauses_led_classdev__pattern_set[] = {
	{ "led_classdev.pattern_set", "specs/linux/leds.own.h", "led_classdev.pattern_set", 64 },
	{ "led_classdev.pattern_set", "specs/linux/leds.own.h", "__principal(led_cdev)", 65 },
	{ "led_classdev.pattern_set", "specs/linux/leds.own.h", "__runs_in(process)", 65 },
	{ "led_classdev.pattern_set", "specs/linux/leds.own.h", "__faults(-ENODEV)", 65 },
};
CORDON_SAME_TYPE(*((struct led_classdev *)0)->pattern_set, int, struct led_classdev *, struct led_pattern *, u32, int);
static u64 fault_led_classdev__pattern_set(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_led_classdev__pattern_set = {
	.name = "led_classdev.pattern_set",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_led_classdev__pattern_set[0],
	.fault = fault_led_classdev__pattern_set,
};

/* ---- led_classdev.pattern_clear ---- */
static const struct cordon_clause clauses_led_classdev__pattern_clear[] = {
	{ "led_classdev.pattern_clear", "specs/linux/leds.own.h", "led_classdev.pattern_clear", 66 },
	{ "led_classdev.pattern_clear", "specs/linux/leds.own.h", "__principal(led_cdev)", 66 },
	{ "led_classdev.pattern_clear", "specs/linux/leds.own.h", "__runs_in(process)", 66 },
	{ "led_classdev.pattern_clear", "specs/linux/leds.own.h", "__faults(-ENODEV)", 66 },
};
CORDON_SAME_TYPE(*((struct led_classdev *)0)->pattern_clear, int, struct led_classdev *);
static u64 fault_led_classdev__pattern_clear(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_led_classdev__pattern_clear = {
	.name = "led_classdev.pattern_clear",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_led_classdev__pattern_clear[0],
	.fault = fault_led_classdev__pattern_clear,
};

