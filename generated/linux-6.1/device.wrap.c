/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/device.own.h>
#include "wrap.h"

/* ---- set device_hold ---- */
static const struct cordon_clause clauses_set_device_hold[] = {
	{ "device_hold", "specs/linux/device.own.h", "__includes(ref(dev))", 21 },
};

const struct cordon_set cordon_set_device_hold = { .name = "device_hold" };

void cordon_include_device_hold(struct cordon_call *call, struct cordon_parts *parts, struct device *dev)
{
	cordon_add_ref(call, parts, dev, 0, CORDON_TYPE(dev), &clauses_set_device_hold[0]);
}

void cordon_gain_device_hold(struct cordon_call *call, const struct cordon_clause *clause, struct device *dev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_device_hold, dev, clause);
	cordon_include_device_hold(call, &parts, dev);
	cordon_parts_grant(call, &parts);
}

/* ---- set devm_caps ---- */
static const struct cordon_clause clauses_set_devm_caps[] = {
	{ "devm_caps", "specs/linux/device.own.h", "__includes_if(size, write(p, size))", 12 },
};

const struct cordon_set cordon_set_devm_caps = { .name = "devm_caps" };

void cordon_include_devm_caps(struct cordon_call *call, struct cordon_parts *parts, struct device *dev, void *p, size_t size)
{
	if (size) {
		cordon_add_write(call, parts, p, size, CORDON_TYPE(p), &clauses_set_devm_caps[0]);
	}
}

void cordon_gain_devm_caps(struct cordon_call *call, const struct cordon_clause *clause, struct device *dev, void *p, size_t size)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_devm_caps, dev, clause);
	cordon_include_devm_caps(call, &parts, dev, p, size);
	cordon_parts_grant(call, &parts);
}

/* ---- set driver_hold ---- */
static const struct cordon_clause clauses_set_driver_hold[] = {
	{ "driver_hold", "specs/linux/device.own.h", "__includes(ref(drv))", 82 },
};

const struct cordon_set cordon_set_driver_hold = { .name = "driver_hold" };

void cordon_include_driver_hold(struct cordon_call *call, struct cordon_parts *parts, struct device_driver *drv)
{
	cordon_add_ref(call, parts, drv, 0, CORDON_TYPE(drv), &clauses_set_driver_hold[0]);
}

void cordon_gain_driver_hold(struct cordon_call *call, const struct cordon_clause *clause, struct device_driver *drv)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_driver_hold, drv, clause);
	cordon_include_driver_hold(call, &parts, drv);
	cordon_parts_grant(call, &parts);
}

/* ---- devm_kmalloc ---- */
static const struct cordon_clause clauses_devm_kmalloc[] = {
	{ "devm_kmalloc", "specs/linux/device.own.h", "devm_kmalloc", 13 },
	{ "devm_kmalloc", "specs/linux/device.own.h", "__checks(devm_caps(dev, NULL, 0))", 14 },
	{ "devm_kmalloc", "specs/linux/device.own.h", "__returns_if(!ZERO_OR_NULL_PTR(ret), devm_caps(dev, ret, size))", 15 },
};
CORDON_SAME_TYPE(devm_kmalloc, void *, struct device *, size_t, gfp_t);
static void enter_devm_kmalloc(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_kmalloc[1]);
}

static void leave_devm_kmalloc(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	size_t size = (size_t)call->args[1];
	void *ret = (void *)call->result;

	if (!ZERO_OR_NULL_PTR(ret)) {
		cordon_gain_devm_caps(call, &clauses_devm_kmalloc[2], dev, ret, size);
	}
}

const struct cordon_contract cordon_import_devm_kmalloc = {
	.name = "devm_kmalloc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_devm_kmalloc[0],
	.enter = enter_devm_kmalloc,
	.leave = leave_devm_kmalloc,
};

/* ---- dev_driver_string ---- */
static const struct cordon_clause clauses_dev_driver_string[] = {
	{ "dev_driver_string", "specs/linux/device.own.h", "dev_driver_string", 16 },
	{ "dev_driver_string", "specs/linux/device.own.h", "__checks(ref(dev))", 16 },
};
CORDON_SAME_TYPE(dev_driver_string, const char *, const struct device *);
static void enter_dev_driver_string(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_driver_string[1]);
}

const struct cordon_contract cordon_import_dev_driver_string = {
	.name = "dev_driver_string",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_dev_driver_string[0],
	.enter = enter_dev_driver_string,
};

/* ---- device_set_wakeup_enable ---- */
static const struct cordon_clause clauses_device_set_wakeup_enable[] = {
	{ "device_set_wakeup_enable", "specs/linux/device.own.h", "device_set_wakeup_enable", 17 },
	{ "device_set_wakeup_enable", "specs/linux/device.own.h", "__checks(ref(dev))", 17 },
};
CORDON_SAME_TYPE(device_set_wakeup_enable, int, struct device *, bool);
static void enter_device_set_wakeup_enable(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_set_wakeup_enable[1]);
}

const struct cordon_contract cordon_import_device_set_wakeup_enable = {
	.name = "device_set_wakeup_enable",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_device_set_wakeup_enable[0],
	.enter = enter_device_set_wakeup_enable,
};

/* ---- get_device ---- */
static const struct cordon_clause clauses_get_device[] = {
	{ "get_device", "specs/linux/device.own.h", "get_device", 22 },
	{ "get_device", "specs/linux/device.own.h", "__checks_if(dev, ref(dev))", 23 },
	{ "get_device", "specs/linux/device.own.h", "__returns_if(ret, device_hold(ret))", 24 },
	{ "get_device", "specs/linux/device.own.h", "__pins_if(ret, ref(ret), put_device(ret))", 25 },
};
CORDON_SAME_TYPE(get_device, struct device *, struct device *);
static void enter_get_device(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_get_device[1]);
	}
}

static void leave_get_device(struct cordon_call *call)
{
	struct device *ret = (struct device *)call->result;

	if (ret) {
		cordon_gain_device_hold(call, &clauses_get_device[2], ret);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_put_device, arguments, NULL, 0, &clauses_get_device[3]);
		}
	}
}

const struct cordon_contract cordon_import_get_device = {
	.name = "get_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_get_device[0],
	.enter = enter_get_device,
	.leave = leave_get_device,
};

/* ---- put_device ---- */
static const struct cordon_clause clauses_put_device[] = {
	{ "put_device", "specs/linux/device.own.h", "put_device", 26 },
	{ "put_device", "specs/linux/device.own.h", "__unpins(put_device(dev))", 27 },
	{ "put_device", "specs/linux/device.own.h", "__transfers_if(dev, device_hold(dev))", 28 },
};
CORDON_SAME_TYPE(put_device, void, struct device *);
static void enter_put_device(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_put_device, arguments, 1, &clauses_put_device[1]);
	}
	if (dev) {
		cordon_set_close(call, &cordon_set_device_hold, dev, &clauses_put_device[2]);
	}
}

const struct cordon_contract cordon_import_put_device = {
	.name = "put_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_put_device[0],
	.enter = enter_put_device,
};

/* ---- devm_add_action ---- */
static const struct cordon_clause clauses_devm_add_action[] = {
	{ "devm_add_action", "specs/linux/device.own.h", "devm_add_action", 33 },
	{ "devm_add_action", "specs/linux/device.own.h", "__runs_in(process)", 38 },
	{ "devm_add_action", "specs/linux/device.own.h", "__checks(ref(dev))", 39 },
	{ "devm_add_action", "specs/linux/device.own.h", "__registers(action, own_action_t)", 40 },
	{ "devm_add_action", "specs/linux/device.own.h", "__opaque(data)", 41 },
};
CORDON_SAME_TYPE(devm_add_action, int, struct device *, void (*)(void *), void *);
static void enter_devm_add_action(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	typeof(void (*)(void *)) action = (typeof(void (*)(void *)))call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_add_action[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_devm_add_action[2]);
	cordon_register_function(call, action, &cordon_callback_own_action_t, &clauses_devm_add_action[3]);
}

const struct cordon_contract cordon_import_devm_add_action = {
	.name = "devm_add_action",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_devm_add_action[0],
	.enter = enter_devm_add_action,
};

/* ---- devm_remove_action ---- */
static const struct cordon_clause clauses_devm_remove_action[] = {
	{ "devm_remove_action", "specs/linux/device.own.h", "devm_remove_action", 42 },
	{ "devm_remove_action", "specs/linux/device.own.h", "__runs_in(process)", 43 },
	{ "devm_remove_action", "specs/linux/device.own.h", "__checks(ref(dev))", 44 },
	{ "devm_remove_action", "specs/linux/device.own.h", "__registers(action, own_action_t)", 45 },
	{ "devm_remove_action", "specs/linux/device.own.h", "__opaque(data)", 46 },
};
CORDON_SAME_TYPE(devm_remove_action, void, struct device *, void (*)(void *), void *);
static void enter_devm_remove_action(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	typeof(void (*)(void *)) action = (typeof(void (*)(void *)))call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_remove_action[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_devm_remove_action[2]);
	cordon_register_function(call, action, &cordon_callback_own_action_t, &clauses_devm_remove_action[3]);
}

const struct cordon_contract cordon_import_devm_remove_action = {
	.name = "devm_remove_action",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_devm_remove_action[0],
	.enter = enter_devm_remove_action,
};

/* ---- devm_release_action ---- */
static const struct cordon_clause clauses_devm_release_action[] = {
	{ "devm_release_action", "specs/linux/device.own.h", "devm_release_action", 47 },
	{ "devm_release_action", "specs/linux/device.own.h", "__runs_in(process)", 48 },
	{ "devm_release_action", "specs/linux/device.own.h", "__checks(ref(dev))", 49 },
	{ "devm_release_action", "specs/linux/device.own.h", "__calls(action, own_action_t)", 50 },
	{ "devm_release_action", "specs/linux/device.own.h", "__opaque(data)", 51 },
};
CORDON_SAME_TYPE(devm_release_action, void, struct device *, void (*)(void *), void *);
static void enter_devm_release_action(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	typeof(void (*)(void *)) action = (typeof(void (*)(void *)))call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_release_action[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_devm_release_action[2]);
	cordon_register_function(call, action, &cordon_callback_own_action_t, &clauses_devm_release_action[3]);
}

const struct cordon_contract cordon_import_devm_release_action = {
	.name = "devm_release_action",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_devm_release_action[0],
	.enter = enter_devm_release_action,
};

/* ---- own_action_t ---- */
static const struct cordon_clause clauses_own_action_t[] = {
	{ "own_action_t", "specs/linux/device.own.h", "own_action_t", 52 },
	{ "own_action_t", "specs/linux/device.own.h", "__principal(data)", 53 },
	{ "own_action_t", "specs/linux/device.own.h", "__runs_in(process)", 53 },
	{ "own_action_t", "specs/linux/device.own.h", "__faults()", 53 },
};
CORDON_SAME_TYPE(*(own_action_t)0, void, void *);
static u64 fault_own_action_t(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_own_action_t = {
	.name = "own_action_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_own_action_t[0],
	.fault = fault_own_action_t,
};

/* ---- devm_kstrdup ---- */
static const struct cordon_clause clauses_devm_kstrdup[] = {
	{ "devm_kstrdup", "specs/linux/device.own.h", "devm_kstrdup", 54 },
	{ "devm_kstrdup", "specs/linux/device.own.h", "__checks(devm_caps(dev, NULL, 0))", 55 },
	{ "devm_kstrdup", "specs/linux/device.own.h", "__checks_if(s, string(s))", 56 },
	{ "devm_kstrdup", "specs/linux/device.own.h", "__returns_if(ret, devm_caps(dev, ret, strlen(ret) + 1))", 57 },
};
CORDON_SAME_TYPE(devm_kstrdup, char *, struct device *, const char *, gfp_t);
static void enter_devm_kstrdup(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const char *s = (const char *)call->args[1];

	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_kstrdup[1]);
	if (s) {
		cordon_need_string(call, s, &clauses_devm_kstrdup[2]);
	}
}

static void leave_devm_kstrdup(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	char *ret = (char *)call->result;

	if (ret) {
		cordon_gain_devm_caps(call, &clauses_devm_kstrdup[3], dev, ret, strlen(ret) + 1);
	}
}

const struct cordon_contract cordon_import_devm_kstrdup = {
	.name = "devm_kstrdup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_devm_kstrdup[0],
	.enter = enter_devm_kstrdup,
	.leave = leave_devm_kstrdup,
};

/* ---- devm_kmemdup ---- */
static const struct cordon_clause clauses_devm_kmemdup[] = {
	{ "devm_kmemdup", "specs/linux/device.own.h", "devm_kmemdup", 58 },
	{ "devm_kmemdup", "specs/linux/device.own.h", "__checks(devm_caps(dev, NULL, 0))", 59 },
	{ "devm_kmemdup", "specs/linux/device.own.h", "__checks(read(src, len))", 60 },
	{ "devm_kmemdup", "specs/linux/device.own.h", "__returns_if(ret, devm_caps(dev, ret, len))", 61 },
};
CORDON_SAME_TYPE(devm_kmemdup, void *, struct device *, const void *, size_t, gfp_t);
static void enter_devm_kmemdup(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const void *src = (const void *)call->args[1];
	size_t len = (size_t)call->args[2];

	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_kmemdup[1]);
	cordon_need_read(call, src, len, &clauses_devm_kmemdup[2]);
}

static void leave_devm_kmemdup(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	size_t len = (size_t)call->args[2];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_devm_caps(call, &clauses_devm_kmemdup[3], dev, ret, len);
	}
}

const struct cordon_contract cordon_import_devm_kmemdup = {
	.name = "devm_kmemdup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_devm_kmemdup[0],
	.enter = enter_devm_kmemdup,
	.leave = leave_devm_kmemdup,
};

/* ---- devm_kasprintf ---- */
static const struct cordon_clause clauses_devm_kasprintf[] = {
	{ "devm_kasprintf", "specs/linux/device.own.h", "devm_kasprintf", 62 },
	{ "devm_kasprintf", "specs/linux/device.own.h", "__checks(devm_caps(dev, NULL, 0))", 63 },
	{ "devm_kasprintf", "specs/linux/device.own.h", "__checks(format(fmt, 3))", 64 },
	{ "devm_kasprintf", "specs/linux/device.own.h", "__returns_if(ret, devm_caps(dev, ret, strlen(ret) + 1))", 65 },
};
CORDON_SAME_TYPE(devm_kasprintf, char *, struct device *, gfp_t, const char *, ...);
static void enter_devm_kasprintf(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const char *fmt = (const char *)call->args[2];

	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_kasprintf[1]);
	cordon_need_format(call, fmt, 3, &clauses_devm_kasprintf[2]);
}

static void leave_devm_kasprintf(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	char *ret = (char *)call->result;

	if (ret) {
		cordon_gain_devm_caps(call, &clauses_devm_kasprintf[3], dev, ret, strlen(ret) + 1);
	}
}

const struct cordon_contract cordon_import_devm_kasprintf = {
	.name = "devm_kasprintf",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.stack_words = 16,
	.where = &clauses_devm_kasprintf[0],
	.enter = enter_devm_kasprintf,
	.leave = leave_devm_kasprintf,
};

/* ---- devm_get_free_pages ---- */
static const struct cordon_clause clauses_devm_get_free_pages[] = {
	{ "devm_get_free_pages", "specs/linux/device.own.h", "devm_get_free_pages", 66 },
	{ "devm_get_free_pages", "specs/linux/device.own.h", "__checks(devm_caps(dev, NULL, 0))", 67 },
	{ "devm_get_free_pages", "specs/linux/device.own.h", "__requires(order <= 10)", 68 },
	{ "devm_get_free_pages", "specs/linux/device.own.h", "__returns_if(ret, devm_caps(dev, (void *)ret, PAGE_SIZE << order))", 69 },
};
CORDON_SAME_TYPE(devm_get_free_pages, unsigned long, struct device *, gfp_t, unsigned int);
static void enter_devm_get_free_pages(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	unsigned int order = (unsigned int)call->args[2];

	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_get_free_pages[1]);
	cordon_require(call, order <= 10, &clauses_devm_get_free_pages[2]);
}

static void leave_devm_get_free_pages(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	unsigned int order = (unsigned int)call->args[2];
	unsigned long ret = (unsigned long)call->result;

	if (ret) {
		cordon_gain_devm_caps(call, &clauses_devm_get_free_pages[3], dev, (void *)ret, PAGE_SIZE << order);
	}
}

const struct cordon_contract cordon_import_devm_get_free_pages = {
	.name = "devm_get_free_pages",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_devm_get_free_pages[0],
	.enter = enter_devm_get_free_pages,
	.leave = leave_devm_get_free_pages,
};

/* ---- dev_set_name ---- */
static const struct cordon_clause clauses_dev_set_name[] = {
	{ "dev_set_name", "specs/linux/device.own.h", "dev_set_name", 73 },
	{ "dev_set_name", "specs/linux/device.own.h", "__runs_in(process)", 74 },
	{ "dev_set_name", "specs/linux/device.own.h", "__checks_if(!own_holds(device_setup, dev), write(dev, sizeof(*dev)))", 75 },
	{ "dev_set_name", "specs/linux/device.own.h", "__checks(format(name, 2))", 76 },
};
CORDON_SAME_TYPE(dev_set_name, int, struct device *, const char *, ...);
static void enter_dev_set_name(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const char *name = (const char *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_dev_set_name[1]);
	if (!own_holds(device_setup, dev)) {
		cordon_need_write(call, dev, sizeof(*dev), &clauses_dev_set_name[2]);
	}
	cordon_need_format(call, name, 2, &clauses_dev_set_name[3]);
}

const struct cordon_contract cordon_import_dev_set_name = {
	.name = "dev_set_name",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses_dev_set_name[0],
	.enter = enter_dev_set_name,
};

/* ---- dev_err_probe ---- */
static const struct cordon_clause clauses_dev_err_probe[] = {
	{ "dev_err_probe", "specs/linux/device.own.h", "dev_err_probe", 77 },
	{ "dev_err_probe", "specs/linux/device.own.h", "__checks(ref(dev))", 78 },
	{ "dev_err_probe", "specs/linux/device.own.h", "__checks(format(fmt, 3))", 78 },
};
CORDON_SAME_TYPE(dev_err_probe, int, const struct device *, int, const char *, ...);
static void enter_dev_err_probe(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];
	const char *fmt = (const char *)call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_dev_err_probe[1]);
	cordon_need_format(call, fmt, 3, &clauses_dev_err_probe[2]);
}

const struct cordon_contract cordon_import_dev_err_probe = {
	.name = "dev_err_probe",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.stack_words = 16,
	.where = &clauses_dev_err_probe[0],
	.enter = enter_dev_err_probe,
};

/* ---- driver_register ---- */
static const struct cordon_clause clauses_driver_register[] = {
	{ "driver_register", "specs/linux/device.own.h", "driver_register", 83 },
	{ "driver_register", "specs/linux/device.own.h", "__runs_in(process)", 84 },
	{ "driver_register", "specs/linux/device.own.h", "__checks(string(drv->name))", 85 },
	{ "driver_register", "specs/linux/device.own.h", "__checks(ref(drv->bus))", 86 },
	{ "driver_register", "specs/linux/device.own.h", "__registers(drv, device_driver)", 87 },
	{ "driver_register", "specs/linux/device.own.h", "__registers_if(drv->pm, drv->pm, dev_pm_ops)", 88 },
	{ "driver_register", "specs/linux/device.own.h", "__returns_if(ret, write(drv, sizeof(*drv)))", 89 },
	{ "driver_register", "specs/linux/device.own.h", "__returns_if(!ret, driver_hold(drv))", 90 },
	{ "driver_register", "specs/linux/device.own.h", "__pins_if(!ret, ref(drv), driver_unregister(drv))", 91 },
};
CORDON_SAME_TYPE(driver_register, int, struct device_driver *);
static void enter_driver_register(struct cordon_call *call)
{
	struct device_driver *drv = (struct device_driver *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_driver_register[1]);
	cordon_need_string(call, drv->name, &clauses_driver_register[2]);
	cordon_need_ref(call, drv->bus, 0, CORDON_TYPE(drv->bus), &clauses_driver_register[3]);
	cordon_register_table(call, drv, &cordon_table_device_driver, &clauses_driver_register[4]);
	if (drv->pm) {
		cordon_register_table(call, drv->pm, &cordon_table_dev_pm_ops, &clauses_driver_register[5]);
	}
}

static void leave_driver_register(struct cordon_call *call)
{
	struct device_driver *drv = (struct device_driver *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, drv, sizeof(*drv), CORDON_TYPE(drv), &clauses_driver_register[6]);
	}
	if (!ret) {
		cordon_gain_driver_hold(call, &clauses_driver_register[7], drv);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(drv) };
		
			cordon_pin(call, &cordon_inverse_driver_unregister, arguments, NULL, 0, &clauses_driver_register[8]);
		}
	}
}

const struct cordon_contract cordon_import_driver_register = {
	.name = "driver_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_driver_register[0],
	.enter = enter_driver_register,
	.leave = leave_driver_register,
};

/* ---- driver_unregister ---- */
static const struct cordon_clause clauses_driver_unregister[] = {
	{ "driver_unregister", "specs/linux/device.own.h", "driver_unregister", 92 },
	{ "driver_unregister", "specs/linux/device.own.h", "__runs_in(process)", 93 },
	{ "driver_unregister", "specs/linux/device.own.h", "__unpins(driver_unregister(drv))", 94 },
	{ "driver_unregister", "specs/linux/device.own.h", "__transfers(driver_hold(drv))", 95 },
};
CORDON_SAME_TYPE(driver_unregister, void, struct device_driver *);
static void enter_driver_unregister(struct cordon_call *call)
{
	struct device_driver *drv = (struct device_driver *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_driver_unregister[1]);
	{
		const u64 arguments[6] = { (u64)(drv) };
	
		cordon_unpin(call, &cordon_inverse_driver_unregister, arguments, 1, &clauses_driver_unregister[2]);
	}
	cordon_set_close(call, &cordon_set_driver_hold, drv, &clauses_driver_unregister[3]);
}

const struct cordon_contract cordon_import_driver_unregister = {
	.name = "driver_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_driver_unregister[0],
	.enter = enter_driver_unregister,
};

/* ---- device_driver.probe ---- */
static const struct cordon_clause clauses_device_driver__probe[] = {
	{ "device_driver.probe", "specs/linux/device.own.h", "device_driver.probe", 96 },
	{ "device_driver.probe", "specs/linux/device.own.h", "__principal(dev)", 97 },
	{ "device_driver.probe", "specs/linux/device.own.h", "__runs_in(process)", 97 },
	{ "device_driver.probe", "specs/linux/device.own.h", "__transfers(ref(dev))", 98 },
	{ "device_driver.probe", "specs/linux/device.own.h", "__transfers(devm_caps(dev, NULL, 0))", 99 },
	{ "device_driver.probe", "specs/linux/device.own.h", "__returns_if(ret, devm_caps(dev, NULL, 0))", 100 },
	{ "device_driver.probe", "specs/linux/device.own.h", "__returns_if(ret, ref(dev))", 101 },
	{ "device_driver.probe", "specs/linux/device.own.h", "__faults(-ENODEV)", 102 },
};
CORDON_SAME_TYPE(*((struct device_driver *)0)->probe, int, struct device *);
static void enter_device_driver__probe(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_gain_ref(call, 0, dev, 0, CORDON_TYPE(dev), &clauses_device_driver__probe[3]);
	cordon_gain_devm_caps(call, &clauses_device_driver__probe[4], dev, NULL, 0);
}

static void leave_device_driver__probe(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_set_close(call, &cordon_set_devm_caps, dev, &clauses_device_driver__probe[5]);
	}
	if (ret) {
		cordon_lose_ref(call, dev, CORDON_TYPE(dev), &clauses_device_driver__probe[6]);
	}
}

static u64 fault_device_driver__probe(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_device_driver__probe = {
	.name = "device_driver.probe",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_device_driver__probe[0],
	.enter = enter_device_driver__probe,
	.leave = leave_device_driver__probe,
	.fault = fault_device_driver__probe,
};

/* ---- device_driver.remove ---- */
static const struct cordon_clause clauses_device_driver__remove[] = {
	{ "device_driver.remove", "specs/linux/device.own.h", "device_driver.remove", 103 },
	{ "device_driver.remove", "specs/linux/device.own.h", "__principal(dev)", 104 },
	{ "device_driver.remove", "specs/linux/device.own.h", "__runs_in(process)", 104 },
	{ "device_driver.remove", "specs/linux/device.own.h", "__returns(devm_caps(dev, NULL, 0))", 105 },
	{ "device_driver.remove", "specs/linux/device.own.h", "__returns(ref(dev))", 106 },
	{ "device_driver.remove", "specs/linux/device.own.h", "__faults(0)", 107 },
};
CORDON_SAME_TYPE(*((struct device_driver *)0)->remove, int, struct device *);
static void leave_device_driver__remove(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_set_close(call, &cordon_set_devm_caps, dev, &clauses_device_driver__remove[3]);
	cordon_lose_ref(call, dev, CORDON_TYPE(dev), &clauses_device_driver__remove[4]);
}

static u64 fault_device_driver__remove(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_device_driver__remove = {
	.name = "device_driver.remove",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_device_driver__remove[0],
	.leave = leave_device_driver__remove,
	.fault = fault_device_driver__remove,
};

/* ---- device_driver.shutdown ---- */
static const struct cordon_clause clauses_device_driver__shutdown[] = {
	{ "device_driver.shutdown", "specs/linux/device.own.h", "device_driver.shutdown", 108 },
	{ "device_driver.shutdown", "specs/linux/device.own.h", "__principal(dev)", 109 },
	{ "device_driver.shutdown", "specs/linux/device.own.h", "__runs_in(process)", 109 },
	{ "device_driver.shutdown", "specs/linux/device.own.h", "__faults()", 109 },
};
CORDON_SAME_TYPE(*((struct device_driver *)0)->shutdown, void, struct device *);
static u64 fault_device_driver__shutdown(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_device_driver__shutdown = {
	.name = "device_driver.shutdown",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_device_driver__shutdown[0],
	.fault = fault_device_driver__shutdown,
};

/* ---- device_driver.suspend ---- */
static const struct cordon_clause clauses_device_driver__suspend[] = {
	{ "device_driver.suspend", "specs/linux/device.own.h", "device_driver.suspend", 110 },
	{ "device_driver.suspend", "specs/linux/device.own.h", "__principal(dev)", 111 },
	{ "device_driver.suspend", "specs/linux/device.own.h", "__runs_in(process)", 111 },
	{ "device_driver.suspend", "specs/linux/device.own.h", "__faults(0)", 111 },
};
CORDON_SAME_TYPE(*((struct device_driver *)0)->suspend, int, struct device *, pm_message_t);
CORDON_IN_REGISTERS(pm_message_t, 8);
static u64 fault_device_driver__suspend(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_device_driver__suspend = {
	.name = "device_driver.suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_device_driver__suspend[0],
	.fault = fault_device_driver__suspend,
};

/* ---- device_driver.resume ---- */
static const struct cordon_clause clauses_device_driver__resume[] = {
	{ "device_driver.resume", "specs/linux/device.own.h", "device_driver.resume", 112 },
	{ "device_driver.resume", "specs/linux/device.own.h", "__principal(dev)", 113 },
	{ "device_driver.resume", "specs/linux/device.own.h", "__runs_in(process)", 113 },
	{ "device_driver.resume", "specs/linux/device.own.h", "__faults(0)", 113 },
};
CORDON_SAME_TYPE(*((struct device_driver *)0)->resume, int, struct device *);
static u64 fault_device_driver__resume(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_device_driver__resume = {
	.name = "device_driver.resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_device_driver__resume[0],
	.fault = fault_device_driver__resume,
};

