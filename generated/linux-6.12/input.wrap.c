/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/input.own.h>
#include "wrap.h"

/* ---- set input_dev_caps ---- */
static const struct cordon_clause clauses_set_input_dev_caps[] = {
	{ "input_dev_caps", "specs/linux/input.own.h", "__includes(ref(dev))", 15 },
	{ "input_dev_caps", "specs/linux/input.own.h", "__includes(ref(&dev->dev))", 16 },
	{ "input_dev_caps", "specs/linux/input.own.h", "__includes(fields(dev))", 17 },
};

const struct cordon_set cordon_set_input_dev_caps = { .name = "input_dev_caps" };

void cordon_include_input_dev_caps(struct cordon_call *call, struct cordon_parts *parts, struct input_dev *dev)
{
	cordon_add_ref(call, parts, dev, 0, CORDON_TYPE(dev), &clauses_set_input_dev_caps[0]);
	cordon_add_ref(call, parts, &dev->dev, 0, CORDON_TYPE(&dev->dev), &clauses_set_input_dev_caps[1]);
	cordon_add_fields(call, parts, dev, CORDON_FIELDS(dev), &clauses_set_input_dev_caps[2]);
}

void cordon_gain_input_dev_caps(struct cordon_call *call, const struct cordon_clause *clause, struct input_dev *dev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_input_dev_caps, dev, clause);
	cordon_include_input_dev_caps(call, &parts, dev);
	cordon_parts_grant(call, &parts);
}

/* ---- input_allocate_device ---- */
static const struct cordon_clause clauses_input_allocate_device[] = {
	{ "input_allocate_device", "specs/linux/input.own.h", "input_allocate_device", 47 },
	{ "input_allocate_device", "specs/linux/input.own.h", "__runs_in(process)", 48 },
	{ "input_allocate_device", "specs/linux/input.own.h", "__returns_if(ret, input_dev_caps(ret))", 49 },
	{ "input_allocate_device", "specs/linux/input.own.h", "__returns_if(ret, fields(ret, setup))", 50 },
	{ "input_allocate_device", "specs/linux/input.own.h", "__pins_if(ret, ref(ret), input_free_device(ret))", 51 },
};
CORDON_SAME_TYPE(input_allocate_device, struct input_dev *, void);
static void enter_input_allocate_device(struct cordon_call *call)
{
	cordon_context(call, CORDON_IN_PROCESS, &clauses_input_allocate_device[1]);
}

static void leave_input_allocate_device(struct cordon_call *call)
{
	struct input_dev *ret = (struct input_dev *)call->result;

	if (ret) {
		cordon_gain_input_dev_caps(call, &clauses_input_allocate_device[2], ret);
	}
	if (ret) {
		cordon_gain_fields(call, 0, ret, CORDON_FIELDS_setup(ret), &clauses_input_allocate_device[3]);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_input_free_device, arguments, NULL, 0, &clauses_input_allocate_device[4]);
		}
	}
}

const struct cordon_contract cordon_import_input_allocate_device = {
	.name = "input_allocate_device",
	.class = CORDON_CLASS_WRAPPER,
	.where = &clauses_input_allocate_device[0],
	.enter = enter_input_allocate_device,
	.leave = leave_input_allocate_device,
};

/* ---- devm_input_allocate_device ---- */
static const struct cordon_clause clauses_devm_input_allocate_device[] = {
	{ "devm_input_allocate_device", "specs/linux/input.own.h", "devm_input_allocate_device", 68 },
	{ "devm_input_allocate_device", "specs/linux/input.own.h", "__runs_in(process)", 69 },
	{ "devm_input_allocate_device", "specs/linux/input.own.h", "__checks(devm_caps(dev, NULL, 0))", 70 },
	{ "devm_input_allocate_device", "specs/linux/input.own.h", "__returns_for((int i = 0; ret && own_input_part(i).end; i++), devm_caps(dev, (char *)ret + own_input_part(i).at, own_input_part(i).end - own_input_part(i).at))", 71 },
	{ "devm_input_allocate_device", "specs/linux/input.own.h", "__grants_if(ret, ref(&ret->dev))", 73 },
	{ "devm_input_allocate_device", "specs/linux/input.own.h", "__grants_if(ret, ref(ret))", 74 },
};
CORDON_SAME_TYPE(devm_input_allocate_device, struct input_dev *, struct device *);
static void enter_devm_input_allocate_device(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_input_allocate_device[1]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_input_allocate_device[2]);
}

static void leave_devm_input_allocate_device(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	struct input_dev *ret = (struct input_dev *)call->result;

	for (int i = 0; ret && own_input_part(i).end; i++) {
		cordon_gain_devm_caps(call, &clauses_devm_input_allocate_device[3], dev, (char *)ret + own_input_part(i).at, own_input_part(i).end - own_input_part(i).at);
	}
	if (ret) {
		cordon_gain_ref(call, 0, &ret->dev, 0, CORDON_TYPE(&ret->dev), &clauses_devm_input_allocate_device[4]);
	}
	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_devm_input_allocate_device[5]);
	}
}

const struct cordon_contract cordon_import_devm_input_allocate_device = {
	.name = "devm_input_allocate_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_devm_input_allocate_device[0],
	.enter = enter_devm_input_allocate_device,
	.leave = leave_devm_input_allocate_device,
};

/* ---- input_free_device ---- */
static const struct cordon_clause clauses_input_free_device[] = {
	{ "input_free_device", "specs/linux/input.own.h", "input_free_device", 76 },
	{ "input_free_device", "specs/linux/input.own.h", "__runs_in(process)", 77 },
	{ "input_free_device", "specs/linux/input.own.h", "__requires(!dev || list_empty(&dev->h_list))", 78 },
	{ "input_free_device", "specs/linux/input.own.h", "__checks_if(dev, ref(dev))", 79 },
	{ "input_free_device", "specs/linux/input.own.h", "__unpins(input_free_device(dev))", 80 },
	{ "input_free_device", "specs/linux/input.own.h", "__revokes_if(dev, fields(dev, setup))", 81 },
	{ "input_free_device", "specs/linux/input.own.h", "__transfers_if(dev && !dev->devres_managed, input_dev_caps(dev))", 82 },
};
CORDON_SAME_TYPE(input_free_device, void, struct input_dev *);
static void enter_input_free_device(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_input_free_device[1]);
	cordon_require(call, !dev || list_empty(&dev->h_list), &clauses_input_free_device[2]);
	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_free_device[3]);
	}
	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_input_free_device, arguments, 1, &clauses_input_free_device[4]);
	}
	if (dev) {
		cordon_lose_fields(call, dev, CORDON_FIELDS_setup(dev), &clauses_input_free_device[5]);
	}
	if (dev && !dev->devres_managed) {
		cordon_set_close(call, &cordon_set_input_dev_caps, dev, &clauses_input_free_device[6]);
	}
}

const struct cordon_contract cordon_import_input_free_device = {
	.name = "input_free_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_input_free_device[0],
	.enter = enter_input_free_device,
};

/* ---- input_register_device ---- */
static const struct cordon_clause clauses_input_register_device[] = {
	{ "input_register_device", "specs/linux/input.own.h", "input_register_device", 83 },
	{ "input_register_device", "specs/linux/input.own.h", "__runs_in(process)", 84 },
	{ "input_register_device", "specs/linux/input.own.h", "__checks(ref(dev))", 85 },
	{ "input_register_device", "specs/linux/input.own.h", "__checks_if(dev->name, string(dev->name))", 86 },
	{ "input_register_device", "specs/linux/input.own.h", "__checks_if(dev->phys, string(dev->phys))", 87 },
	{ "input_register_device", "specs/linux/input.own.h", "__checks_if(dev->uniq, string(dev->uniq))", 88 },
	{ "input_register_device", "specs/linux/input.own.h", "__checks_if(dev->dev.parent, ref(dev->dev.parent))", 89 },
	{ "input_register_device", "specs/linux/input.own.h", "__requires(dev->keycodesize <= 4)", 90 },
	{ "input_register_device", "specs/linux/input.own.h", "__checks_if(dev->keycode, read(dev->keycode, (size_t)dev->keycodemax * dev->keycodesize))", 91 },
	{ "input_register_device", "specs/linux/input.own.h", "__registers_if(dev->open, dev->open, input_dev.open)", 92 },
	{ "input_register_device", "specs/linux/input.own.h", "__registers_if(dev->close, dev->close, input_dev.close)", 93 },
	{ "input_register_device", "specs/linux/input.own.h", "__registers_if(dev->flush, dev->flush, input_dev.flush)", 94 },
	{ "input_register_device", "specs/linux/input.own.h", "__registers_if(dev->event, dev->event, input_dev.event)", 95 },
	{ "input_register_device", "specs/linux/input.own.h", "__registers_if(dev->setkeycode, dev->setkeycode, input_dev.setkeycode)", 96 },
	{ "input_register_device", "specs/linux/input.own.h", "__registers_if(dev->getkeycode, dev->getkeycode, input_dev.getkeycode)", 97 },
	{ "input_register_device", "specs/linux/input.own.h", "__transfers(fields(dev, setup))", 98 },
	{ "input_register_device", "specs/linux/input.own.h", "__returns_if(ret, fields(dev, setup))", 99 },
	{ "input_register_device", "specs/linux/input.own.h", "__unpins(input_free_device(dev))", 100 },
	{ "input_register_device", "specs/linux/input.own.h", "__pins_if(ret && !dev->devres_managed, ref(dev), input_free_device(dev))", 101 },
	{ "input_register_device", "specs/linux/input.own.h", "__pins_if(!ret && !dev->devres_managed, ref(dev), input_unregister_device(dev))", 102 },
};
CORDON_SAME_TYPE(input_register_device, int, struct input_dev *);
static void enter_input_register_device(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_input_register_device[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_register_device[2]);
	if (dev->name) {
		cordon_need_string(call, dev->name, &clauses_input_register_device[3]);
	}
	if (dev->phys) {
		cordon_need_string(call, dev->phys, &clauses_input_register_device[4]);
	}
	if (dev->uniq) {
		cordon_need_string(call, dev->uniq, &clauses_input_register_device[5]);
	}
	if (dev->dev.parent) {
		cordon_need_ref(call, dev->dev.parent, 0, CORDON_TYPE(dev->dev.parent), &clauses_input_register_device[6]);
	}
	cordon_require(call, dev->keycodesize <= 4, &clauses_input_register_device[7]);
	if (dev->keycode) {
		cordon_need_read(call, dev->keycode, (size_t)dev->keycodemax * dev->keycodesize, &clauses_input_register_device[8]);
	}
	if (dev->open) {
		cordon_register_function(call, dev->open, &cordon_callback_input_dev__open, &clauses_input_register_device[9]);
	}
	if (dev->close) {
		cordon_register_function(call, dev->close, &cordon_callback_input_dev__close, &clauses_input_register_device[10]);
	}
	if (dev->flush) {
		cordon_register_function(call, dev->flush, &cordon_callback_input_dev__flush, &clauses_input_register_device[11]);
	}
	if (dev->event) {
		cordon_register_function(call, dev->event, &cordon_callback_input_dev__event, &clauses_input_register_device[12]);
	}
	if (dev->setkeycode) {
		cordon_register_function(call, dev->setkeycode, &cordon_callback_input_dev__setkeycode, &clauses_input_register_device[13]);
	}
	if (dev->getkeycode) {
		cordon_register_function(call, dev->getkeycode, &cordon_callback_input_dev__getkeycode, &clauses_input_register_device[14]);
	}
	cordon_lose_fields(call, dev, CORDON_FIELDS_setup(dev), &clauses_input_register_device[15]);
	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_input_free_device, arguments, 1, &clauses_input_register_device[17]);
	}
}

static void leave_input_register_device(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_fields(call, 0, dev, CORDON_FIELDS_setup(dev), &clauses_input_register_device[16]);
	}
	if (ret && !dev->devres_managed) {
		{
			const u64 arguments[6] = { (u64)(dev) };
		
			cordon_pin(call, &cordon_inverse_input_free_device, arguments, NULL, 0, &clauses_input_register_device[18]);
		}
	}
	if (!ret && !dev->devres_managed) {
		{
			const u64 arguments[6] = { (u64)(dev) };
		
			cordon_pin(call, &cordon_inverse_input_unregister_device, arguments, NULL, 0, &clauses_input_register_device[19]);
		}
	}
}

const struct cordon_contract cordon_import_input_register_device = {
	.name = "input_register_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_input_register_device[0],
	.enter = enter_input_register_device,
	.leave = leave_input_register_device,
};

/* ---- input_unregister_device ---- */
static const struct cordon_clause clauses_input_unregister_device[] = {
	{ "input_unregister_device", "specs/linux/input.own.h", "input_unregister_device", 104 },
	{ "input_unregister_device", "specs/linux/input.own.h", "__runs_in(process)", 105 },
	{ "input_unregister_device", "specs/linux/input.own.h", "__checks(ref(dev))", 106 },
	{ "input_unregister_device", "specs/linux/input.own.h", "__unpins(input_unregister_device(dev))", 107 },
	{ "input_unregister_device", "specs/linux/input.own.h", "__transfers_if(!dev->devres_managed, input_dev_caps(dev))", 108 },
};
CORDON_SAME_TYPE(input_unregister_device, void, struct input_dev *);
static void enter_input_unregister_device(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_input_unregister_device[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_unregister_device[2]);
	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_input_unregister_device, arguments, 1, &clauses_input_unregister_device[3]);
	}
	if (!dev->devres_managed) {
		cordon_set_close(call, &cordon_set_input_dev_caps, dev, &clauses_input_unregister_device[4]);
	}
}

const struct cordon_contract cordon_import_input_unregister_device = {
	.name = "input_unregister_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_input_unregister_device[0],
	.enter = enter_input_unregister_device,
};

/* ---- input_set_capability ---- */
static const struct cordon_clause clauses_input_set_capability[] = {
	{ "input_set_capability", "specs/linux/input.own.h", "input_set_capability", 111 },
	{ "input_set_capability", "specs/linux/input.own.h", "__requires(type <= EV_MAX && code <= KEY_MAX)", 112 },
	{ "input_set_capability", "specs/linux/input.own.h", "__checks(ref(dev))", 113 },
};
CORDON_SAME_TYPE(input_set_capability, void, struct input_dev *, unsigned int, unsigned int);
static void enter_input_set_capability(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];
	unsigned int type = (unsigned int)call->args[1];
	unsigned int code = (unsigned int)call->args[2];

	cordon_require(call, type <= EV_MAX && code <= KEY_MAX, &clauses_input_set_capability[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_set_capability[2]);
}

const struct cordon_contract cordon_import_input_set_capability = {
	.name = "input_set_capability",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_input_set_capability[0],
	.enter = enter_input_set_capability,
};

/* ---- input_alloc_absinfo ---- */
static const struct cordon_clause clauses_input_alloc_absinfo[] = {
	{ "input_alloc_absinfo", "specs/linux/input.own.h", "input_alloc_absinfo", 115 },
	{ "input_alloc_absinfo", "specs/linux/input.own.h", "__runs_in(process)", 116 },
	{ "input_alloc_absinfo", "specs/linux/input.own.h", "__checks(ref(dev))", 117 },
	{ "input_alloc_absinfo", "specs/linux/input.own.h", "__grants_if(dev->absinfo, write(dev->absinfo, ABS_CNT * sizeof(*dev->absinfo)))", 118 },
};
CORDON_SAME_TYPE(input_alloc_absinfo, void, struct input_dev *);
static void enter_input_alloc_absinfo(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_input_alloc_absinfo[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_alloc_absinfo[2]);
}

static void leave_input_alloc_absinfo(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	if (dev->absinfo) {
		cordon_gain_write(call, 0, dev->absinfo, ABS_CNT * sizeof(*dev->absinfo), CORDON_TYPE(dev->absinfo), &clauses_input_alloc_absinfo[3]);
	}
}

const struct cordon_contract cordon_import_input_alloc_absinfo = {
	.name = "input_alloc_absinfo",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_input_alloc_absinfo[0],
	.enter = enter_input_alloc_absinfo,
	.leave = leave_input_alloc_absinfo,
};

/* ---- input_set_abs_params ---- */
static const struct cordon_clause clauses_input_set_abs_params[] = {
	{ "input_set_abs_params", "specs/linux/input.own.h", "input_set_abs_params", 119 },
	{ "input_set_abs_params", "specs/linux/input.own.h", "__runs_in(process)", 120 },
	{ "input_set_abs_params", "specs/linux/input.own.h", "__requires(axis < ABS_CNT)", 121 },
	{ "input_set_abs_params", "specs/linux/input.own.h", "__checks(ref(dev))", 122 },
	{ "input_set_abs_params", "specs/linux/input.own.h", "__grants_if(dev->absinfo, write(dev->absinfo, ABS_CNT * sizeof(*dev->absinfo)))", 123 },
};
CORDON_SAME_TYPE(input_set_abs_params, void, struct input_dev *, unsigned int, int, int, int, int);
static void enter_input_set_abs_params(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];
	unsigned int axis = (unsigned int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_input_set_abs_params[1]);
	cordon_require(call, axis < ABS_CNT, &clauses_input_set_abs_params[2]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_set_abs_params[3]);
}

static void leave_input_set_abs_params(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	if (dev->absinfo) {
		cordon_gain_write(call, 0, dev->absinfo, ABS_CNT * sizeof(*dev->absinfo), CORDON_TYPE(dev->absinfo), &clauses_input_set_abs_params[4]);
	}
}

const struct cordon_contract cordon_import_input_set_abs_params = {
	.name = "input_set_abs_params",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_input_set_abs_params[0],
	.enter = enter_input_set_abs_params,
	.leave = leave_input_set_abs_params,
};

/* ---- input_enable_softrepeat ---- */
static const struct cordon_clause clauses_input_enable_softrepeat[] = {
	{ "input_enable_softrepeat", "specs/linux/input.own.h", "input_enable_softrepeat", 124 },
	{ "input_enable_softrepeat", "specs/linux/input.own.h", "__checks(ref(dev))", 125 },
};
CORDON_SAME_TYPE(input_enable_softrepeat, void, struct input_dev *, int, int);
static void enter_input_enable_softrepeat(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_enable_softrepeat[1]);
}

const struct cordon_contract cordon_import_input_enable_softrepeat = {
	.name = "input_enable_softrepeat",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_input_enable_softrepeat[0],
	.enter = enter_input_enable_softrepeat,
};

/* ---- input_scancode_to_scalar ---- */
static const struct cordon_clause clauses_input_scancode_to_scalar[] = {
	{ "input_scancode_to_scalar", "specs/linux/input.own.h", "input_scancode_to_scalar", 126 },
	{ "input_scancode_to_scalar", "specs/linux/input.own.h", "__checks(read(ke, sizeof(*ke)))", 127 },
	{ "input_scancode_to_scalar", "specs/linux/input.own.h", "__checks(write(scancode, sizeof(*scancode)))", 128 },
};
CORDON_SAME_TYPE(input_scancode_to_scalar, int, const struct input_keymap_entry *, unsigned int *);
static void enter_input_scancode_to_scalar(struct cordon_call *call)
{
	const struct input_keymap_entry *ke = (const struct input_keymap_entry *)call->args[0];
	unsigned int *scancode = (unsigned int *)call->args[1];

	cordon_need_read(call, ke, sizeof(*ke), &clauses_input_scancode_to_scalar[1]);
	cordon_need_write(call, scancode, sizeof(*scancode), &clauses_input_scancode_to_scalar[2]);
}

const struct cordon_contract cordon_import_input_scancode_to_scalar = {
	.name = "input_scancode_to_scalar",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_input_scancode_to_scalar[0],
	.enter = enter_input_scancode_to_scalar,
};

/* ---- input_device_enabled ---- */
static const struct cordon_clause clauses_input_device_enabled[] = {
	{ "input_device_enabled", "specs/linux/input.own.h", "input_device_enabled", 129 },
	{ "input_device_enabled", "specs/linux/input.own.h", "__checks(ref(dev))", 130 },
};
CORDON_SAME_TYPE(input_device_enabled, bool, struct input_dev *);
static void enter_input_device_enabled(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_device_enabled[1]);
}

const struct cordon_contract cordon_import_input_device_enabled = {
	.name = "input_device_enabled",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_input_device_enabled[0],
	.enter = enter_input_device_enabled,
};

/* ---- input_event ---- */
static const struct cordon_clause clauses_input_event[] = {
	{ "input_event", "specs/linux/input.own.h", "input_event", 133 },
	{ "input_event", "specs/linux/input.own.h", "__checks(ref(dev))", 134 },
};
CORDON_SAME_TYPE(input_event, void, struct input_dev *, unsigned int, unsigned int, int);
static void enter_input_event(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_event[1]);
}

const struct cordon_contract cordon_import_input_event = {
	.name = "input_event",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_input_event[0],
	.enter = enter_input_event,
};

/* ---- input_set_timestamp ---- */
static const struct cordon_clause clauses_input_set_timestamp[] = {
	{ "input_set_timestamp", "specs/linux/input.own.h", "input_set_timestamp", 135 },
	{ "input_set_timestamp", "specs/linux/input.own.h", "__checks(ref(dev))", 136 },
};
CORDON_SAME_TYPE(input_set_timestamp, void, struct input_dev *, ktime_t);
CORDON_IN_REGISTERS(ktime_t, 8);
static void enter_input_set_timestamp(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_set_timestamp[1]);
}

const struct cordon_contract cordon_import_input_set_timestamp = {
	.name = "input_set_timestamp",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_input_set_timestamp[0],
	.enter = enter_input_set_timestamp,
};

/* ---- input_mt_init_slots ---- */
static const struct cordon_clause clauses_input_mt_init_slots[] = {
	{ "input_mt_init_slots", "specs/linux/input.own.h", "input_mt_init_slots", 139 },
	{ "input_mt_init_slots", "specs/linux/input.own.h", "__runs_in(process)", 140 },
	{ "input_mt_init_slots", "specs/linux/input.own.h", "__requires(num_slots <= 1024)", 141 },
	{ "input_mt_init_slots", "specs/linux/input.own.h", "__checks(ref(dev))", 142 },
	{ "input_mt_init_slots", "specs/linux/input.own.h", "__grants_if(dev->absinfo, write(dev->absinfo, ABS_CNT * sizeof(*dev->absinfo)))", 143 },
};
CORDON_SAME_TYPE(input_mt_init_slots, int, struct input_dev *, unsigned int, unsigned int);
static void enter_input_mt_init_slots(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];
	unsigned int num_slots = (unsigned int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_input_mt_init_slots[1]);
	cordon_require(call, num_slots <= 1024, &clauses_input_mt_init_slots[2]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_mt_init_slots[3]);
}

static void leave_input_mt_init_slots(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	if (dev->absinfo) {
		cordon_gain_write(call, 0, dev->absinfo, ABS_CNT * sizeof(*dev->absinfo), CORDON_TYPE(dev->absinfo), &clauses_input_mt_init_slots[4]);
	}
}

const struct cordon_contract cordon_import_input_mt_init_slots = {
	.name = "input_mt_init_slots",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_input_mt_init_slots[0],
	.enter = enter_input_mt_init_slots,
	.leave = leave_input_mt_init_slots,
};

/* ---- input_mt_destroy_slots ---- */
static const struct cordon_clause clauses_input_mt_destroy_slots[] = {
	{ "input_mt_destroy_slots", "specs/linux/input.own.h", "input_mt_destroy_slots", 144 },
	{ "input_mt_destroy_slots", "specs/linux/input.own.h", "__runs_in(process)", 145 },
	{ "input_mt_destroy_slots", "specs/linux/input.own.h", "__checks(ref(dev))", 146 },
};
CORDON_SAME_TYPE(input_mt_destroy_slots, void, struct input_dev *);
static void enter_input_mt_destroy_slots(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_input_mt_destroy_slots[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_mt_destroy_slots[2]);
}

const struct cordon_contract cordon_import_input_mt_destroy_slots = {
	.name = "input_mt_destroy_slots",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_input_mt_destroy_slots[0],
	.enter = enter_input_mt_destroy_slots,
};

/* ---- input_mt_report_slot_state ---- */
static const struct cordon_clause clauses_input_mt_report_slot_state[] = {
	{ "input_mt_report_slot_state", "specs/linux/input.own.h", "input_mt_report_slot_state", 147 },
	{ "input_mt_report_slot_state", "specs/linux/input.own.h", "__checks(ref(dev))", 148 },
};
CORDON_SAME_TYPE(input_mt_report_slot_state, bool, struct input_dev *, unsigned int, bool);
static void enter_input_mt_report_slot_state(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_mt_report_slot_state[1]);
}

const struct cordon_contract cordon_import_input_mt_report_slot_state = {
	.name = "input_mt_report_slot_state",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_input_mt_report_slot_state[0],
	.enter = enter_input_mt_report_slot_state,
};

/* ---- input_mt_report_finger_count ---- */
static const struct cordon_clause clauses_input_mt_report_finger_count[] = {
	{ "input_mt_report_finger_count", "specs/linux/input.own.h", "input_mt_report_finger_count", 149 },
	{ "input_mt_report_finger_count", "specs/linux/input.own.h", "__checks(ref(dev))", 150 },
};
CORDON_SAME_TYPE(input_mt_report_finger_count, void, struct input_dev *, int);
static void enter_input_mt_report_finger_count(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_mt_report_finger_count[1]);
}

const struct cordon_contract cordon_import_input_mt_report_finger_count = {
	.name = "input_mt_report_finger_count",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_input_mt_report_finger_count[0],
	.enter = enter_input_mt_report_finger_count,
};

/* ---- input_mt_report_pointer_emulation ---- */
static const struct cordon_clause clauses_input_mt_report_pointer_emulation[] = {
	{ "input_mt_report_pointer_emulation", "specs/linux/input.own.h", "input_mt_report_pointer_emulation", 151 },
	{ "input_mt_report_pointer_emulation", "specs/linux/input.own.h", "__checks(ref(dev))", 152 },
};
CORDON_SAME_TYPE(input_mt_report_pointer_emulation, void, struct input_dev *, bool);
static void enter_input_mt_report_pointer_emulation(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_mt_report_pointer_emulation[1]);
}

const struct cordon_contract cordon_import_input_mt_report_pointer_emulation = {
	.name = "input_mt_report_pointer_emulation",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_input_mt_report_pointer_emulation[0],
	.enter = enter_input_mt_report_pointer_emulation,
};

/* ---- input_mt_drop_unused ---- */
static const struct cordon_clause clauses_input_mt_drop_unused[] = {
	{ "input_mt_drop_unused", "specs/linux/input.own.h", "input_mt_drop_unused", 153 },
	{ "input_mt_drop_unused", "specs/linux/input.own.h", "__checks(ref(dev))", 154 },
};
CORDON_SAME_TYPE(input_mt_drop_unused, void, struct input_dev *);
static void enter_input_mt_drop_unused(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_mt_drop_unused[1]);
}

const struct cordon_contract cordon_import_input_mt_drop_unused = {
	.name = "input_mt_drop_unused",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_input_mt_drop_unused[0],
	.enter = enter_input_mt_drop_unused,
};

/* ---- input_mt_sync_frame ---- */
static const struct cordon_clause clauses_input_mt_sync_frame[] = {
	{ "input_mt_sync_frame", "specs/linux/input.own.h", "input_mt_sync_frame", 155 },
	{ "input_mt_sync_frame", "specs/linux/input.own.h", "__checks(ref(dev))", 156 },
};
CORDON_SAME_TYPE(input_mt_sync_frame, void, struct input_dev *);
static void enter_input_mt_sync_frame(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_mt_sync_frame[1]);
}

const struct cordon_contract cordon_import_input_mt_sync_frame = {
	.name = "input_mt_sync_frame",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_input_mt_sync_frame[0],
	.enter = enter_input_mt_sync_frame,
};

/* ---- input_mt_get_slot_by_key ---- */
static const struct cordon_clause clauses_input_mt_get_slot_by_key[] = {
	{ "input_mt_get_slot_by_key", "specs/linux/input.own.h", "input_mt_get_slot_by_key", 157 },
	{ "input_mt_get_slot_by_key", "specs/linux/input.own.h", "__checks(ref(dev))", 158 },
};
CORDON_SAME_TYPE(input_mt_get_slot_by_key, int, struct input_dev *, int);
static void enter_input_mt_get_slot_by_key(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_mt_get_slot_by_key[1]);
}

const struct cordon_contract cordon_import_input_mt_get_slot_by_key = {
	.name = "input_mt_get_slot_by_key",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_input_mt_get_slot_by_key[0],
	.enter = enter_input_mt_get_slot_by_key,
};

/* ---- input_mt_assign_slots ---- */
static const struct cordon_clause clauses_input_mt_assign_slots[] = {
	{ "input_mt_assign_slots", "specs/linux/input.own.h", "input_mt_assign_slots", 159 },
	{ "input_mt_assign_slots", "specs/linux/input.own.h", "__checks(ref(dev))", 160 },
	{ "input_mt_assign_slots", "specs/linux/input.own.h", "__requires(num_pos >= 0)", 161 },
	{ "input_mt_assign_slots", "specs/linux/input.own.h", "__checks(write(slots, num_pos * sizeof(*slots)))", 162 },
	{ "input_mt_assign_slots", "specs/linux/input.own.h", "__checks(read(pos, num_pos * sizeof(*pos)))", 163 },
};
CORDON_SAME_TYPE(input_mt_assign_slots, int, struct input_dev *, int *, const struct input_mt_pos *, int, int);
static void enter_input_mt_assign_slots(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];
	int *slots = (int *)call->args[1];
	const struct input_mt_pos *pos = (const struct input_mt_pos *)call->args[2];
	int num_pos = (int)call->args[3];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_mt_assign_slots[1]);
	cordon_require(call, num_pos >= 0, &clauses_input_mt_assign_slots[2]);
	cordon_need_write(call, slots, num_pos * sizeof(*slots), &clauses_input_mt_assign_slots[3]);
	cordon_need_read(call, pos, num_pos * sizeof(*pos), &clauses_input_mt_assign_slots[4]);
}

const struct cordon_contract cordon_import_input_mt_assign_slots = {
	.name = "input_mt_assign_slots",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_input_mt_assign_slots[0],
	.enter = enter_input_mt_assign_slots,
};

/* ---- input_setup_polling ---- */
static const struct cordon_clause clauses_input_setup_polling[] = {
	{ "input_setup_polling", "specs/linux/input.own.h", "input_setup_polling", 166 },
	{ "input_setup_polling", "specs/linux/input.own.h", "__runs_in(process)", 167 },
	{ "input_setup_polling", "specs/linux/input.own.h", "__checks(ref(dev))", 168 },
	{ "input_setup_polling", "specs/linux/input.own.h", "__registers(poll_fn, own_input_poll_t)", 169 },
};
CORDON_SAME_TYPE(input_setup_polling, int, struct input_dev *, void (*)(struct input_dev *));
static void enter_input_setup_polling(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];
	typeof(void (*)(struct input_dev *)) poll_fn = (typeof(void (*)(struct input_dev *)))call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_input_setup_polling[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_setup_polling[2]);
	cordon_register_function(call, poll_fn, &cordon_callback_own_input_poll_t, &clauses_input_setup_polling[3]);
}

const struct cordon_contract cordon_import_input_setup_polling = {
	.name = "input_setup_polling",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_input_setup_polling[0],
	.enter = enter_input_setup_polling,
};

/* ---- input_set_poll_interval ---- */
static const struct cordon_clause clauses_input_set_poll_interval[] = {
	{ "input_set_poll_interval", "specs/linux/input.own.h", "input_set_poll_interval", 170 },
	{ "input_set_poll_interval", "specs/linux/input.own.h", "__checks(ref(dev))", 171 },
};
CORDON_SAME_TYPE(input_set_poll_interval, void, struct input_dev *, unsigned int);
static void enter_input_set_poll_interval(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_set_poll_interval[1]);
}

const struct cordon_contract cordon_import_input_set_poll_interval = {
	.name = "input_set_poll_interval",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_input_set_poll_interval[0],
	.enter = enter_input_set_poll_interval,
};

/* ---- input_set_min_poll_interval ---- */
static const struct cordon_clause clauses_input_set_min_poll_interval[] = {
	{ "input_set_min_poll_interval", "specs/linux/input.own.h", "input_set_min_poll_interval", 172 },
	{ "input_set_min_poll_interval", "specs/linux/input.own.h", "__checks(ref(dev))", 173 },
};
CORDON_SAME_TYPE(input_set_min_poll_interval, void, struct input_dev *, unsigned int);
static void enter_input_set_min_poll_interval(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_set_min_poll_interval[1]);
}

const struct cordon_contract cordon_import_input_set_min_poll_interval = {
	.name = "input_set_min_poll_interval",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_input_set_min_poll_interval[0],
	.enter = enter_input_set_min_poll_interval,
};

/* ---- input_set_max_poll_interval ---- */
static const struct cordon_clause clauses_input_set_max_poll_interval[] = {
	{ "input_set_max_poll_interval", "specs/linux/input.own.h", "input_set_max_poll_interval", 174 },
	{ "input_set_max_poll_interval", "specs/linux/input.own.h", "__checks(ref(dev))", 175 },
};
CORDON_SAME_TYPE(input_set_max_poll_interval, void, struct input_dev *, unsigned int);
static void enter_input_set_max_poll_interval(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_set_max_poll_interval[1]);
}

const struct cordon_contract cordon_import_input_set_max_poll_interval = {
	.name = "input_set_max_poll_interval",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_input_set_max_poll_interval[0],
	.enter = enter_input_set_max_poll_interval,
};

/* ---- own_input_poll_t ---- */
static const struct cordon_clause clauses_own_input_poll_t[] = {
	{ "own_input_poll_t", "specs/linux/input.own.h", "own_input_poll_t", 177 },
	{ "own_input_poll_t", "specs/linux/input.own.h", "__principal(dev)", 178 },
	{ "own_input_poll_t", "specs/linux/input.own.h", "__runs_in(process)", 178 },
	{ "own_input_poll_t", "specs/linux/input.own.h", "__faults()", 178 },
};
CORDON_SAME_TYPE(*(own_input_poll_t)0, void, struct input_dev *);
static u64 fault_own_input_poll_t(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_own_input_poll_t = {
	.name = "own_input_poll_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_own_input_poll_t[0],
	.fault = fault_own_input_poll_t,
};

/* ---- input_ff_create_memless ---- */
static const struct cordon_clause clauses_input_ff_create_memless[] = {
	{ "input_ff_create_memless", "specs/linux/input.own.h", "input_ff_create_memless", 182 },
	{ "input_ff_create_memless", "specs/linux/input.own.h", "__runs_in(process)", 184 },
	{ "input_ff_create_memless", "specs/linux/input.own.h", "__checks(ref(dev))", 185 },
	{ "input_ff_create_memless", "specs/linux/input.own.h", "__registers(play_effect, own_ff_play_t)", 186 },
	{ "input_ff_create_memless", "specs/linux/input.own.h", "__transfers_if(data, alloc(data, 0, kfree))", 187 },
	{ "input_ff_create_memless", "specs/linux/input.own.h", "__returns_if(ret && data, alloc(data, extent(data), kfree))", 188 },
	{ "input_ff_create_memless", "specs/linux/input.own.h", "__grants_if(!ret && data, write(data, extent(data)))", 189 },
};
CORDON_SAME_TYPE(input_ff_create_memless, int, struct input_dev *, void *, int (*)(struct input_dev *, void *, struct ff_effect *));
static void enter_input_ff_create_memless(struct cordon_call *call)
{
	struct input_dev *dev = (struct input_dev *)call->args[0];
	void *data = (void *)call->args[1];
	typeof(int (*)(struct input_dev *, void *, struct ff_effect *)) play_effect = (typeof(int (*)(struct input_dev *, void *, struct ff_effect *)))call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_input_ff_create_memless[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_input_ff_create_memless[2]);
	cordon_register_function(call, play_effect, &cordon_callback_own_ff_play_t, &clauses_input_ff_create_memless[3]);
	if (data) {
		cordon_lose_alloc(call, data, 0, &cordon_release_kfree, &clauses_input_ff_create_memless[4]);
	}
}

static void leave_input_ff_create_memless(struct cordon_call *call)
{
	void *data = (void *)call->args[1];
	int ret = (int)call->result;

	if (ret && data) {
		cordon_gain_alloc(call, 0, data, extent(data), cordon_releases_kfree, CORDON_TYPE(data), &clauses_input_ff_create_memless[5]);
	}
	if (!ret && data) {
		cordon_gain_write(call, 0, data, extent(data), CORDON_TYPE(data), &clauses_input_ff_create_memless[6]);
	}
}

const struct cordon_contract cordon_import_input_ff_create_memless = {
	.name = "input_ff_create_memless",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_input_ff_create_memless[0],
	.enter = enter_input_ff_create_memless,
	.leave = leave_input_ff_create_memless,
};

/* ---- own_ff_play_t ---- */
static const struct cordon_clause clauses_own_ff_play_t[] = {
	{ "own_ff_play_t", "specs/linux/input.own.h", "own_ff_play_t", 192 },
	{ "own_ff_play_t", "specs/linux/input.own.h", "__principal(dev)", 193 },
	{ "own_ff_play_t", "specs/linux/input.own.h", "__runs_in(hardirq)", 193 },
	{ "own_ff_play_t", "specs/linux/input.own.h", "__faults(-ENODEV)", 193 },
};
CORDON_SAME_TYPE(*(own_ff_play_t)0, int, struct input_dev *, void *, struct ff_effect *);
static u64 fault_own_ff_play_t(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_own_ff_play_t = {
	.name = "own_ff_play_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_own_ff_play_t[0],
	.fault = fault_own_ff_play_t,
};

/* ---- input_dev.open ---- */
static const struct cordon_clause clauses_input_dev__open[] = {
	{ "input_dev.open", "specs/linux/input.own.h", "input_dev.open", 196 },
	{ "input_dev.open", "specs/linux/input.own.h", "__principal(dev)", 197 },
	{ "input_dev.open", "specs/linux/input.own.h", "__runs_in(process)", 197 },
	{ "input_dev.open", "specs/linux/input.own.h", "__faults(-ENODEV)", 197 },
};
CORDON_SAME_TYPE(*((struct input_dev *)0)->open, int, struct input_dev *);
static u64 fault_input_dev__open(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_input_dev__open = {
	.name = "input_dev.open",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_input_dev__open[0],
	.fault = fault_input_dev__open,
};

/* ---- input_dev.close ---- */
static const struct cordon_clause clauses_input_dev__close[] = {
	{ "input_dev.close", "specs/linux/input.own.h", "input_dev.close", 198 },
	{ "input_dev.close", "specs/linux/input.own.h", "__principal(dev)", 199 },
	{ "input_dev.close", "specs/linux/input.own.h", "__runs_in(process)", 199 },
	{ "input_dev.close", "specs/linux/input.own.h", "__faults()", 199 },
};
CORDON_SAME_TYPE(*((struct input_dev *)0)->close, void, struct input_dev *);
static u64 fault_input_dev__close(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_input_dev__close = {
	.name = "input_dev.close",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_input_dev__close[0],
	.fault = fault_input_dev__close,
};

/* ---- input_dev.flush ---- */
static const struct cordon_clause clauses_input_dev__flush[] = {
	{ "input_dev.flush", "specs/linux/input.own.h", "input_dev.flush", 200 },
	{ "input_dev.flush", "specs/linux/input.own.h", "__principal(dev)", 201 },
	{ "input_dev.flush", "specs/linux/input.own.h", "__runs_in(process)", 201 },
	{ "input_dev.flush", "specs/linux/input.own.h", "__faults(0)", 201 },
};
CORDON_SAME_TYPE(*((struct input_dev *)0)->flush, int, struct input_dev *, struct file *);
static u64 fault_input_dev__flush(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_input_dev__flush = {
	.name = "input_dev.flush",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_input_dev__flush[0],
	.fault = fault_input_dev__flush,
};

/* ---- input_dev.event ---- */
static const struct cordon_clause clauses_input_dev__event[] = {
	{ "input_dev.event", "specs/linux/input.own.h", "input_dev.event", 202 },
	{ "input_dev.event", "specs/linux/input.own.h", "__principal(dev)", 203 },
	{ "input_dev.event", "specs/linux/input.own.h", "__runs_in(hardirq)", 203 },
	{ "input_dev.event", "specs/linux/input.own.h", "__faults(-ENODEV)", 203 },
};
CORDON_SAME_TYPE(*((struct input_dev *)0)->event, int, struct input_dev *, unsigned int, unsigned int, int);
static u64 fault_input_dev__event(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_input_dev__event = {
	.name = "input_dev.event",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_input_dev__event[0],
	.fault = fault_input_dev__event,
};

/* ---- input_dev.setkeycode ---- */
static const struct cordon_clause clauses_input_dev__setkeycode[] = {
	{ "input_dev.setkeycode", "specs/linux/input.own.h", "input_dev.setkeycode", 204 },
	{ "input_dev.setkeycode", "specs/linux/input.own.h", "__principal(dev)", 205 },
	{ "input_dev.setkeycode", "specs/linux/input.own.h", "__runs_in(hardirq)", 205 },
	{ "input_dev.setkeycode", "specs/linux/input.own.h", "__lends(write(old_keycode, sizeof(*old_keycode)))", 206 },
	{ "input_dev.setkeycode", "specs/linux/input.own.h", "__faults(-ENODEV)", 207 },
};
CORDON_SAME_TYPE(*((struct input_dev *)0)->setkeycode, int, struct input_dev *, const struct input_keymap_entry *, unsigned int *);
static void enter_input_dev__setkeycode(struct cordon_call *call)
{
	unsigned int *old_keycode = (unsigned int *)call->args[2];

	cordon_lend_write(call, old_keycode, sizeof(*old_keycode), CORDON_TYPE(old_keycode), &clauses_input_dev__setkeycode[3]);
}

static u64 fault_input_dev__setkeycode(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_input_dev__setkeycode = {
	.name = "input_dev.setkeycode",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_input_dev__setkeycode[0],
	.enter = enter_input_dev__setkeycode,
	.fault = fault_input_dev__setkeycode,
};

/* ---- input_dev.getkeycode ---- */
static const struct cordon_clause clauses_input_dev__getkeycode[] = {
	{ "input_dev.getkeycode", "specs/linux/input.own.h", "input_dev.getkeycode", 208 },
	{ "input_dev.getkeycode", "specs/linux/input.own.h", "__principal(dev)", 209 },
	{ "input_dev.getkeycode", "specs/linux/input.own.h", "__runs_in(hardirq)", 209 },
	{ "input_dev.getkeycode", "specs/linux/input.own.h", "__lends(write(ke, sizeof(*ke)))", 210 },
	{ "input_dev.getkeycode", "specs/linux/input.own.h", "__faults(-ENODEV)", 211 },
};
CORDON_SAME_TYPE(*((struct input_dev *)0)->getkeycode, int, struct input_dev *, struct input_keymap_entry *);
static void enter_input_dev__getkeycode(struct cordon_call *call)
{
	struct input_keymap_entry *ke = (struct input_keymap_entry *)call->args[1];

	cordon_lend_write(call, ke, sizeof(*ke), CORDON_TYPE(ke), &clauses_input_dev__getkeycode[3]);
}

static u64 fault_input_dev__getkeycode(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_input_dev__getkeycode = {
	.name = "input_dev.getkeycode",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_input_dev__getkeycode[0],
	.enter = enter_input_dev__getkeycode,
	.fault = fault_input_dev__getkeycode,
};

