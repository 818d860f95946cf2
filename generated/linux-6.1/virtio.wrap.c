/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/virtio.own.h>
#include "wrap.h"

/* ---- set virtio_caps ---- */
static const struct cordon_clause clauses_set_virtio_caps[] = {
	{ "virtio_caps", "specs/linux/virtio.own.h", "__includes(ref(dev))", 71 },
	{ "virtio_caps", "specs/linux/virtio.own.h", "__includes(ref(&dev->dev))", 72 },
	{ "virtio_caps", "specs/linux/virtio.own.h", "__includes(fields(dev))", 73 },
};

const struct cordon_set cordon_set_virtio_caps = { .name = "virtio_caps" };

void cordon_include_virtio_caps(struct cordon_call *call, struct cordon_parts *parts, struct virtio_device *dev)
{
	cordon_add_ref(call, parts, dev, 0, CORDON_TYPE(dev), &clauses_set_virtio_caps[0]);
	cordon_add_ref(call, parts, &dev->dev, 0, CORDON_TYPE(&dev->dev), &clauses_set_virtio_caps[1]);
	cordon_add_fields(call, parts, dev, CORDON_FIELDS(dev), &clauses_set_virtio_caps[2]);
}

void cordon_gain_virtio_caps(struct cordon_call *call, const struct cordon_clause *clause, struct virtio_device *dev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_virtio_caps, dev, clause);
	cordon_include_virtio_caps(call, &parts, dev);
	cordon_parts_grant(call, &parts);
}

/* ---- register_virtio_driver ---- */
static const struct cordon_clause clauses_register_virtio_driver[] = {
	{ "register_virtio_driver", "specs/linux/virtio.own.h", "register_virtio_driver", 81 },
	{ "register_virtio_driver", "specs/linux/virtio.own.h", "__runs_in(process)", 88 },
	{ "register_virtio_driver", "specs/linux/virtio.own.h", "__checks_if(drv->feature_table_size, read(drv->feature_table, drv->feature_table_size * sizeof(unsigned int)))", 89 },
	{ "register_virtio_driver", "specs/linux/virtio.own.h", "__checks_if(drv->feature_table_legacy && drv->feature_table_size_legacy, read(drv->feature_table_legacy, drv->feature_table_size_legacy * sizeof(unsigned int)))", 90 },
	{ "register_virtio_driver", "specs/linux/virtio.own.h", "__registers(drv, virtio_driver)", 92 },
	{ "register_virtio_driver", "specs/linux/virtio.own.h", "__returns_if(ret, write(drv, sizeof(*drv)))", 93 },
	{ "register_virtio_driver", "specs/linux/virtio.own.h", "__grants_if(!ret, ref(drv))", 94 },
	{ "register_virtio_driver", "specs/linux/virtio.own.h", "__pins_if(!ret, ref(drv), unregister_virtio_driver(drv))", 95 },
};
CORDON_SAME_TYPE(register_virtio_driver, int, struct virtio_driver *);
static void enter_register_virtio_driver(struct cordon_call *call)
{
	struct virtio_driver *drv = (struct virtio_driver *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_register_virtio_driver[1]);
	if (drv->feature_table_size) {
		cordon_need_read(call, drv->feature_table, drv->feature_table_size * sizeof(unsigned int), &clauses_register_virtio_driver[2]);
	}
	if (drv->feature_table_legacy && drv->feature_table_size_legacy) {
		cordon_need_read(call, drv->feature_table_legacy, drv->feature_table_size_legacy * sizeof(unsigned int), &clauses_register_virtio_driver[3]);
	}
	cordon_register_table(call, drv, &cordon_table_virtio_driver, &clauses_register_virtio_driver[4]);
}

static void leave_register_virtio_driver(struct cordon_call *call)
{
	struct virtio_driver *drv = (struct virtio_driver *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, drv, sizeof(*drv), CORDON_TYPE(drv), &clauses_register_virtio_driver[5]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, drv, 0, CORDON_TYPE(drv), &clauses_register_virtio_driver[6]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(drv) };
		
			cordon_pin(call, &cordon_inverse_unregister_virtio_driver, arguments, NULL, 0, &clauses_register_virtio_driver[7]);
		}
	}
}

const struct cordon_contract cordon_import_register_virtio_driver = {
	.name = "register_virtio_driver",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_register_virtio_driver[0],
	.enter = enter_register_virtio_driver,
	.leave = leave_register_virtio_driver,
};

/* ---- unregister_virtio_driver ---- */
static const struct cordon_clause clauses_unregister_virtio_driver[] = {
	{ "unregister_virtio_driver", "specs/linux/virtio.own.h", "unregister_virtio_driver", 96 },
	{ "unregister_virtio_driver", "specs/linux/virtio.own.h", "__runs_in(process)", 97 },
	{ "unregister_virtio_driver", "specs/linux/virtio.own.h", "__checks(ref(drv))", 98 },
	{ "unregister_virtio_driver", "specs/linux/virtio.own.h", "__unpins(unregister_virtio_driver(drv))", 99 },
	{ "unregister_virtio_driver", "specs/linux/virtio.own.h", "__revokes(ref(drv))", 100 },
	{ "unregister_virtio_driver", "specs/linux/virtio.own.h", "__returns(write(drv, sizeof(*drv)))", 101 },
};
CORDON_SAME_TYPE(unregister_virtio_driver, void, struct virtio_driver *);
static void enter_unregister_virtio_driver(struct cordon_call *call)
{
	struct virtio_driver *drv = (struct virtio_driver *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_unregister_virtio_driver[1]);
	cordon_need_ref(call, drv, 0, CORDON_TYPE(drv), &clauses_unregister_virtio_driver[2]);
	{
		const u64 arguments[6] = { (u64)(drv) };
	
		cordon_end(call, &cordon_inverse_unregister_virtio_driver, arguments, 1, &clauses_unregister_virtio_driver[3]);
	}
	cordon_lose_ref(call, drv, CORDON_TYPE(drv), &clauses_unregister_virtio_driver[4]);
}

static void leave_unregister_virtio_driver(struct cordon_call *call)
{
	struct virtio_driver *drv = (struct virtio_driver *)call->args[0];

	cordon_gain_write(call, 0, drv, sizeof(*drv), CORDON_TYPE(drv), &clauses_unregister_virtio_driver[5]);
}

const struct cordon_contract cordon_import_unregister_virtio_driver = {
	.name = "unregister_virtio_driver",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_unregister_virtio_driver[0],
	.enter = enter_unregister_virtio_driver,
	.leave = leave_unregister_virtio_driver,
};

/* ---- virtio_driver.validate ---- */
static const struct cordon_clause clauses_virtio_driver__validate[] = {
	{ "virtio_driver.validate", "specs/linux/virtio.own.h", "virtio_driver.validate", 104 },
	{ "virtio_driver.validate", "specs/linux/virtio.own.h", "__principal(dev)", 105 },
	{ "virtio_driver.validate", "specs/linux/virtio.own.h", "__runs_in(process)", 105 },
	{ "virtio_driver.validate", "specs/linux/virtio.own.h", "__transfers(virtio_caps(dev))", 106 },
	{ "virtio_driver.validate", "specs/linux/virtio.own.h", "__offers(dev->config, virtio_config_ops)", 107 },
	{ "virtio_driver.validate", "specs/linux/virtio.own.h", "__returns(virtio_caps(dev))", 108 },
	{ "virtio_driver.validate", "specs/linux/virtio.own.h", "__faults(-ENODEV)", 109 },
};
CORDON_SAME_TYPE(*((struct virtio_driver *)0)->validate, int, struct virtio_device *);
static void enter_virtio_driver__validate(struct cordon_call *call)
{
	struct virtio_device *dev = (struct virtio_device *)call->args[0];

	cordon_gain_virtio_caps(call, &clauses_virtio_driver__validate[3], dev);
	cordon_offer_table(call, dev->config, &cordon_offered_virtio_config_ops, &clauses_virtio_driver__validate[4]);
}

static void leave_virtio_driver__validate(struct cordon_call *call)
{
	struct virtio_device *dev = (struct virtio_device *)call->args[0];

	cordon_set_close(call, &cordon_set_virtio_caps, dev, &clauses_virtio_driver__validate[5]);
}

static u64 fault_virtio_driver__validate(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_virtio_driver__validate = {
	.name = "virtio_driver.validate",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtio_driver__validate[0],
	.enter = enter_virtio_driver__validate,
	.leave = leave_virtio_driver__validate,
	.fault = fault_virtio_driver__validate,
};

/* ---- virtio_driver.probe ---- */
static const struct cordon_clause clauses_virtio_driver__probe[] = {
	{ "virtio_driver.probe", "specs/linux/virtio.own.h", "virtio_driver.probe", 110 },
	{ "virtio_driver.probe", "specs/linux/virtio.own.h", "__principal(dev)", 111 },
	{ "virtio_driver.probe", "specs/linux/virtio.own.h", "__runs_in(process)", 111 },
	{ "virtio_driver.probe", "specs/linux/virtio.own.h", "__transfers(virtio_caps(dev))", 112 },
	{ "virtio_driver.probe", "specs/linux/virtio.own.h", "__transfers(devm_caps(&dev->dev, NULL, 0))", 113 },
	{ "virtio_driver.probe", "specs/linux/virtio.own.h", "__offers(dev->config, virtio_config_ops)", 114 },
	{ "virtio_driver.probe", "specs/linux/virtio.own.h", "__returns_if(ret, devm_caps(&dev->dev, NULL, 0))", 115 },
	{ "virtio_driver.probe", "specs/linux/virtio.own.h", "__returns_if(ret, virtio_caps(dev))", 116 },
	{ "virtio_driver.probe", "specs/linux/virtio.own.h", "__ensures_if(ret, list_empty(&dev->vqs))", 117 },
	{ "virtio_driver.probe", "specs/linux/virtio.own.h", "__faults((own_ends_virtio(dev), -ENODEV))", 118 },
};
CORDON_SAME_TYPE(*((struct virtio_driver *)0)->probe, int, struct virtio_device *);
static void enter_virtio_driver__probe(struct cordon_call *call)
{
	struct virtio_device *dev = (struct virtio_device *)call->args[0];

	cordon_gain_virtio_caps(call, &clauses_virtio_driver__probe[3], dev);
	cordon_gain_devm_caps(call, &clauses_virtio_driver__probe[4], &dev->dev, NULL, 0);
	cordon_offer_table(call, dev->config, &cordon_offered_virtio_config_ops, &clauses_virtio_driver__probe[5]);
}

static void leave_virtio_driver__probe(struct cordon_call *call)
{
	struct virtio_device *dev = (struct virtio_device *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_set_close(call, &cordon_set_devm_caps, &dev->dev, &clauses_virtio_driver__probe[6]);
	}
	if (ret) {
		cordon_set_close(call, &cordon_set_virtio_caps, dev, &clauses_virtio_driver__probe[7]);
	}
	if (ret) {
		cordon_require(call, list_empty(&dev->vqs), &clauses_virtio_driver__probe[8]);
	}
}

static u64 fault_virtio_driver__probe(struct cordon_call *call)
{
	struct virtio_device *dev = (struct virtio_device *)call->args[0];

	if (!call->dead || cordon_set_take(call, &cordon_set_virtio_caps, dev))
		own_ends_virtio(dev);
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_virtio_driver__probe = {
	.name = "virtio_driver.probe",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtio_driver__probe[0],
	.enter = enter_virtio_driver__probe,
	.leave = leave_virtio_driver__probe,
	.fault = fault_virtio_driver__probe,
};

/* ---- virtio_driver.scan ---- */
static const struct cordon_clause clauses_virtio_driver__scan[] = {
	{ "virtio_driver.scan", "specs/linux/virtio.own.h", "virtio_driver.scan", 119 },
	{ "virtio_driver.scan", "specs/linux/virtio.own.h", "__principal(dev)", 120 },
	{ "virtio_driver.scan", "specs/linux/virtio.own.h", "__runs_in(process)", 120 },
	{ "virtio_driver.scan", "specs/linux/virtio.own.h", "__faults()", 120 },
};
CORDON_SAME_TYPE(*((struct virtio_driver *)0)->scan, void, struct virtio_device *);
static u64 fault_virtio_driver__scan(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_virtio_driver__scan = {
	.name = "virtio_driver.scan",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtio_driver__scan[0],
	.fault = fault_virtio_driver__scan,
};

/* ---- virtio_driver.remove ---- */
static const struct cordon_clause clauses_virtio_driver__remove[] = {
	{ "virtio_driver.remove", "specs/linux/virtio.own.h", "virtio_driver.remove", 122 },
	{ "virtio_driver.remove", "specs/linux/virtio.own.h", "__principal(dev)", 123 },
	{ "virtio_driver.remove", "specs/linux/virtio.own.h", "__runs_in(process)", 123 },
	{ "virtio_driver.remove", "specs/linux/virtio.own.h", "__returns(devm_caps(&dev->dev, NULL, 0))", 124 },
	{ "virtio_driver.remove", "specs/linux/virtio.own.h", "__returns(virtio_caps(dev))", 125 },
	{ "virtio_driver.remove", "specs/linux/virtio.own.h", "__ensures(own_is_free(dev))", 126 },
	{ "virtio_driver.remove", "specs/linux/virtio.own.h", "__faults((own_ends_virtio(dev), 0))", 127 },
};
CORDON_SAME_TYPE(*((struct virtio_driver *)0)->remove, void, struct virtio_device *);
static void leave_virtio_driver__remove(struct cordon_call *call)
{
	struct virtio_device *dev = (struct virtio_device *)call->args[0];

	cordon_set_close(call, &cordon_set_devm_caps, &dev->dev, &clauses_virtio_driver__remove[3]);
	cordon_set_close(call, &cordon_set_virtio_caps, dev, &clauses_virtio_driver__remove[4]);
	cordon_require(call, own_is_free(dev), &clauses_virtio_driver__remove[5]);
}

static u64 fault_virtio_driver__remove(struct cordon_call *call)
{
	struct virtio_device *dev = (struct virtio_device *)call->args[0];

	own_ends_virtio(dev);
	return 0;
}

const struct cordon_contract cordon_callback_virtio_driver__remove = {
	.name = "virtio_driver.remove",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtio_driver__remove[0],
	.leave = leave_virtio_driver__remove,
	.fault = fault_virtio_driver__remove,
};

/* ---- virtio_driver.config_changed ---- */
static const struct cordon_clause clauses_virtio_driver__config_changed[] = {
	{ "virtio_driver.config_changed", "specs/linux/virtio.own.h", "virtio_driver.config_changed", 128 },
	{ "virtio_driver.config_changed", "specs/linux/virtio.own.h", "__principal(dev)", 129 },
	{ "virtio_driver.config_changed", "specs/linux/virtio.own.h", "__runs_in(hardirq)", 129 },
	{ "virtio_driver.config_changed", "specs/linux/virtio.own.h", "__faults()", 129 },
};
CORDON_SAME_TYPE(*((struct virtio_driver *)0)->config_changed, void, struct virtio_device *);
static u64 fault_virtio_driver__config_changed(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_virtio_driver__config_changed = {
	.name = "virtio_driver.config_changed",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtio_driver__config_changed[0],
	.fault = fault_virtio_driver__config_changed,
};

/* ---- virtio_driver.freeze ---- */
static const struct cordon_clause clauses_virtio_driver__freeze[] = {
	{ "virtio_driver.freeze", "specs/linux/virtio.own.h", "virtio_driver.freeze", 131 },
	{ "virtio_driver.freeze", "specs/linux/virtio.own.h", "__principal(dev)", 132 },
	{ "virtio_driver.freeze", "specs/linux/virtio.own.h", "__runs_in(process)", 132 },
	{ "virtio_driver.freeze", "specs/linux/virtio.own.h", "__faults(0)", 132 },
};
CORDON_SAME_TYPE(*((struct virtio_driver *)0)->freeze, int, struct virtio_device *);
static u64 fault_virtio_driver__freeze(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_virtio_driver__freeze = {
	.name = "virtio_driver.freeze",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtio_driver__freeze[0],
	.fault = fault_virtio_driver__freeze,
};

/* ---- virtio_driver.restore ---- */
static const struct cordon_clause clauses_virtio_driver__restore[] = {
	{ "virtio_driver.restore", "specs/linux/virtio.own.h", "virtio_driver.restore", 133 },
	{ "virtio_driver.restore", "specs/linux/virtio.own.h", "__principal(dev)", 134 },
	{ "virtio_driver.restore", "specs/linux/virtio.own.h", "__runs_in(process)", 134 },
	{ "virtio_driver.restore", "specs/linux/virtio.own.h", "__faults(0)", 134 },
};
CORDON_SAME_TYPE(*((struct virtio_driver *)0)->restore, int, struct virtio_device *);
static u64 fault_virtio_driver__restore(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_virtio_driver__restore = {
	.name = "virtio_driver.restore",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtio_driver__restore[0],
	.fault = fault_virtio_driver__restore,
};

/* ---- virtqueue.callback ---- */
static const struct cordon_clause clauses_virtqueue__callback[] = {
	{ "virtqueue.callback", "specs/linux/virtio.own.h", "virtqueue.callback", 136 },
	{ "virtqueue.callback", "specs/linux/virtio.own.h", "__principal(vq->vdev)", 137 },
	{ "virtqueue.callback", "specs/linux/virtio.own.h", "__runs_in(hardirq)", 137 },
	{ "virtqueue.callback", "specs/linux/virtio.own.h", "__faults()", 137 },
};
CORDON_SAME_TYPE(*((struct virtqueue *)0)->callback, void, struct virtqueue *);
static u64 fault_virtqueue__callback(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_virtqueue__callback = {
	.name = "virtqueue.callback",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtqueue__callback[0],
	.fault = fault_virtqueue__callback,
};

/* ---- virtio_config_ops.find_vqs.called ---- */
static const struct cordon_clause clauses_virtio_config_ops__find_vqs__called[] = {
	{ "virtio_config_ops.find_vqs.called", "specs/linux/virtio.own.h", "virtio_config_ops.find_vqs.called", 141 },
	{ "virtio_config_ops.find_vqs.called", "specs/linux/virtio.own.h", "__runs_in(process)", 144 },
	{ "virtio_config_ops.find_vqs.called", "specs/linux/virtio.own.h", "__checks(ref(vdev))", 145 },
	{ "virtio_config_ops.find_vqs.called", "specs/linux/virtio.own.h", "__checks(write(vqs, nvqs * sizeof(*vqs)))", 146 },
	{ "virtio_config_ops.find_vqs.called", "specs/linux/virtio.own.h", "__checks(read(callbacks, nvqs * sizeof(*callbacks)))", 147 },
	{ "virtio_config_ops.find_vqs.called", "specs/linux/virtio.own.h", "__checks(read(names, nvqs * sizeof(*names)))", 148 },
	{ "virtio_config_ops.find_vqs.called", "specs/linux/virtio.own.h", "__checks_if(ctx, read(ctx, nvqs * sizeof(*ctx)))", 149 },
	{ "virtio_config_ops.find_vqs.called", "specs/linux/virtio.own.h", "__checks_if(desc, write(desc, sizeof(*desc)))", 150 },
	{ "virtio_config_ops.find_vqs.called", "specs/linux/virtio.own.h", "__requires(list_empty(&vdev->vqs))", 151 },
	{ "virtio_config_ops.find_vqs.called", "specs/linux/virtio.own.h", "__checks_for((unsigned int i = 0; i < nvqs; i++), read(names[i] ? names[i] : \"\", 1))", 152 },
	{ "virtio_config_ops.find_vqs.called", "specs/linux/virtio.own.h", "__registers_for((unsigned int i = 0; i < nvqs; i++), callbacks[i], virtqueue.callback)", 153 },
	{ "virtio_config_ops.find_vqs.called", "specs/linux/virtio.own.h", "__grants_for((unsigned int i = 0; !ret && i < nvqs; i++), ref(vqs[i]))", 154 },
};
CORDON_SAME_TYPE(*((struct virtio_config_ops *)0)->find_vqs, int, struct virtio_device *, unsigned int, struct virtqueue **, vq_callback_t **, const char *const *, const bool *, struct irq_affinity *);
static void enter_virtio_config_ops__find_vqs__called(struct cordon_call *call)
{
	struct virtio_device *vdev = (struct virtio_device *)call->args[0];
	unsigned int nvqs = (unsigned int)call->args[1];
	struct virtqueue **vqs = (struct virtqueue **)call->args[2];
	vq_callback_t **callbacks = (vq_callback_t **)call->args[3];
	const char *const *names = (const char *const *)call->args[4];
	const bool *ctx = (const bool *)call->args[5];
	struct irq_affinity *desc = (struct irq_affinity *)cordon_stack_word(call, 0);

	cordon_context(call, CORDON_IN_PROCESS, &clauses_virtio_config_ops__find_vqs__called[1]);
	cordon_need_ref(call, vdev, 0, CORDON_TYPE(vdev), &clauses_virtio_config_ops__find_vqs__called[2]);
	cordon_need_write(call, vqs, nvqs * sizeof(*vqs), &clauses_virtio_config_ops__find_vqs__called[3]);
	cordon_need_read(call, callbacks, nvqs * sizeof(*callbacks), &clauses_virtio_config_ops__find_vqs__called[4]);
	cordon_need_read(call, names, nvqs * sizeof(*names), &clauses_virtio_config_ops__find_vqs__called[5]);
	if (ctx) {
		cordon_need_read(call, ctx, nvqs * sizeof(*ctx), &clauses_virtio_config_ops__find_vqs__called[6]);
	}
	if (desc) {
		cordon_need_write(call, desc, sizeof(*desc), &clauses_virtio_config_ops__find_vqs__called[7]);
	}
	cordon_require(call, list_empty(&vdev->vqs), &clauses_virtio_config_ops__find_vqs__called[8]);
	for (unsigned int i = 0; i < nvqs; i++) {
		cordon_need_read(call, names[i] ? names[i] : "", 1, &clauses_virtio_config_ops__find_vqs__called[9]);
	}
	for (unsigned int i = 0; i < nvqs; i++) {
		cordon_register_function(call, callbacks[i], &cordon_callback_virtqueue__callback, &clauses_virtio_config_ops__find_vqs__called[10]);
	}
}

static void leave_virtio_config_ops__find_vqs__called(struct cordon_call *call)
{
	unsigned int nvqs = (unsigned int)call->args[1];
	struct virtqueue **vqs = (struct virtqueue **)call->args[2];
	int ret = (int)call->result;

	for (unsigned int i = 0; !ret && i < nvqs; i++) {
		cordon_gain_ref(call, 0, vqs[i], 0, CORDON_TYPE(vqs[i]), &clauses_virtio_config_ops__find_vqs__called[11]);
	}
}

const struct cordon_contract cordon_import_virtio_config_ops__find_vqs__called = {
	.name = "virtio_config_ops.find_vqs.called",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.stack_words = 1,
	.where = &clauses_virtio_config_ops__find_vqs__called[0],
	.enter = enter_virtio_config_ops__find_vqs__called,
	.leave = leave_virtio_config_ops__find_vqs__called,
};

/* ---- virtio_config_ops.del_vqs.called ---- */
static const struct cordon_clause clauses_virtio_config_ops__del_vqs__called[] = {
	{ "virtio_config_ops.del_vqs.called", "specs/linux/virtio.own.h", "virtio_config_ops.del_vqs.called", 168 },
	{ "virtio_config_ops.del_vqs.called", "specs/linux/virtio.own.h", "__runs_in(process)", 169 },
	{ "virtio_config_ops.del_vqs.called", "specs/linux/virtio.own.h", "__checks(ref(vdev))", 170 },
	{ "virtio_config_ops.del_vqs.called", "specs/linux/virtio.own.h", "__revokes_for((struct virtqueue *vq = list_first_entry(&vdev->vqs, struct virtqueue, list); &vq->list != &vdev->vqs; vq = list_next_entry(vq, list)), ref(vq))", 171 },
};
CORDON_SAME_TYPE(*((struct virtio_config_ops *)0)->del_vqs, void, struct virtio_device *);
static void enter_virtio_config_ops__del_vqs__called(struct cordon_call *call)
{
	struct virtio_device *vdev = (struct virtio_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_virtio_config_ops__del_vqs__called[1]);
	cordon_need_ref(call, vdev, 0, CORDON_TYPE(vdev), &clauses_virtio_config_ops__del_vqs__called[2]);
	for (struct virtqueue *vq = list_first_entry(&vdev->vqs, struct virtqueue, list); &vq->list != &vdev->vqs; vq = list_next_entry(vq, list)) {
		cordon_lose_ref(call, vq, CORDON_TYPE(vq), &clauses_virtio_config_ops__del_vqs__called[3]);
	}
}

const struct cordon_contract cordon_import_virtio_config_ops__del_vqs__called = {
	.name = "virtio_config_ops.del_vqs.called",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtio_config_ops__del_vqs__called[0],
	.enter = enter_virtio_config_ops__del_vqs__called,
};

/* ---- virtio_config_ops.get.called ---- */
static const struct cordon_clause clauses_virtio_config_ops__get__called[] = {
	{ "virtio_config_ops.get.called", "specs/linux/virtio.own.h", "virtio_config_ops.get.called", 174 },
	{ "virtio_config_ops.get.called", "specs/linux/virtio.own.h", "__checks(ref(vdev))", 175 },
	{ "virtio_config_ops.get.called", "specs/linux/virtio.own.h", "__checks(write(buf, len))", 175 },
	{ "virtio_config_ops.get.called", "specs/linux/virtio.own.h", "__requires(own_config_fits(vdev, offset, len))", 175 },
};
CORDON_SAME_TYPE(*((struct virtio_config_ops *)0)->get, void, struct virtio_device *, unsigned int, void *, unsigned int);
static void enter_virtio_config_ops__get__called(struct cordon_call *call)
{
	struct virtio_device *vdev = (struct virtio_device *)call->args[0];
	unsigned int offset = (unsigned int)call->args[1];
	void *buf = (void *)call->args[2];
	unsigned int len = (unsigned int)call->args[3];

	cordon_need_ref(call, vdev, 0, CORDON_TYPE(vdev), &clauses_virtio_config_ops__get__called[1]);
	cordon_need_write(call, buf, len, &clauses_virtio_config_ops__get__called[2]);
	cordon_require(call, own_config_fits(vdev, offset, len), &clauses_virtio_config_ops__get__called[3]);
}

const struct cordon_contract cordon_import_virtio_config_ops__get__called = {
	.name = "virtio_config_ops.get.called",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_virtio_config_ops__get__called[0],
	.enter = enter_virtio_config_ops__get__called,
};

/* ---- virtio_config_ops.set.called ---- */
static const struct cordon_clause clauses_virtio_config_ops__set__called[] = {
	{ "virtio_config_ops.set.called", "specs/linux/virtio.own.h", "virtio_config_ops.set.called", 176 },
	{ "virtio_config_ops.set.called", "specs/linux/virtio.own.h", "__checks(ref(vdev))", 177 },
	{ "virtio_config_ops.set.called", "specs/linux/virtio.own.h", "__checks(read(buf, len))", 177 },
	{ "virtio_config_ops.set.called", "specs/linux/virtio.own.h", "__requires(own_config_fits(vdev, offset, len))", 177 },
};
CORDON_SAME_TYPE(*((struct virtio_config_ops *)0)->set, void, struct virtio_device *, unsigned int, const void *, unsigned int);
static void enter_virtio_config_ops__set__called(struct cordon_call *call)
{
	struct virtio_device *vdev = (struct virtio_device *)call->args[0];
	unsigned int offset = (unsigned int)call->args[1];
	const void *buf = (const void *)call->args[2];
	unsigned int len = (unsigned int)call->args[3];

	cordon_need_ref(call, vdev, 0, CORDON_TYPE(vdev), &clauses_virtio_config_ops__set__called[1]);
	cordon_need_read(call, buf, len, &clauses_virtio_config_ops__set__called[2]);
	cordon_require(call, own_config_fits(vdev, offset, len), &clauses_virtio_config_ops__set__called[3]);
}

const struct cordon_contract cordon_import_virtio_config_ops__set__called = {
	.name = "virtio_config_ops.set.called",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_virtio_config_ops__set__called[0],
	.enter = enter_virtio_config_ops__set__called,
};

/* ---- virtio_config_ops.generation.called ---- */
static const struct cordon_clause clauses_virtio_config_ops__generation__called[] = {
	{ "virtio_config_ops.generation.called", "specs/linux/virtio.own.h", "virtio_config_ops.generation.called", 178 },
	{ "virtio_config_ops.generation.called", "specs/linux/virtio.own.h", "__checks(ref(vdev))", 178 },
};
CORDON_SAME_TYPE(*((struct virtio_config_ops *)0)->generation, u32, struct virtio_device *);
static void enter_virtio_config_ops__generation__called(struct cordon_call *call)
{
	struct virtio_device *vdev = (struct virtio_device *)call->args[0];

	cordon_need_ref(call, vdev, 0, CORDON_TYPE(vdev), &clauses_virtio_config_ops__generation__called[1]);
}

const struct cordon_contract cordon_import_virtio_config_ops__generation__called = {
	.name = "virtio_config_ops.generation.called",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtio_config_ops__generation__called[0],
	.enter = enter_virtio_config_ops__generation__called,
};

/* ---- virtio_config_ops.get_status.called ---- */
static const struct cordon_clause clauses_virtio_config_ops__get_status__called[] = {
	{ "virtio_config_ops.get_status.called", "specs/linux/virtio.own.h", "virtio_config_ops.get_status.called", 179 },
	{ "virtio_config_ops.get_status.called", "specs/linux/virtio.own.h", "__checks(ref(vdev))", 179 },
};
CORDON_SAME_TYPE(*((struct virtio_config_ops *)0)->get_status, u8, struct virtio_device *);
static void enter_virtio_config_ops__get_status__called(struct cordon_call *call)
{
	struct virtio_device *vdev = (struct virtio_device *)call->args[0];

	cordon_need_ref(call, vdev, 0, CORDON_TYPE(vdev), &clauses_virtio_config_ops__get_status__called[1]);
}

const struct cordon_contract cordon_import_virtio_config_ops__get_status__called = {
	.name = "virtio_config_ops.get_status.called",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtio_config_ops__get_status__called[0],
	.enter = enter_virtio_config_ops__get_status__called,
};

/* ---- virtio_config_ops.set_status.called ---- */
static const struct cordon_clause clauses_virtio_config_ops__set_status__called[] = {
	{ "virtio_config_ops.set_status.called", "specs/linux/virtio.own.h", "virtio_config_ops.set_status.called", 181 },
	{ "virtio_config_ops.set_status.called", "specs/linux/virtio.own.h", "__checks(ref(vdev))", 182 },
	{ "virtio_config_ops.set_status.called", "specs/linux/virtio.own.h", "__requires(status != 0)", 182 },
};
CORDON_SAME_TYPE(*((struct virtio_config_ops *)0)->set_status, void, struct virtio_device *, u8);
static void enter_virtio_config_ops__set_status__called(struct cordon_call *call)
{
	struct virtio_device *vdev = (struct virtio_device *)call->args[0];
	u8 status = (u8)call->args[1];

	cordon_need_ref(call, vdev, 0, CORDON_TYPE(vdev), &clauses_virtio_config_ops__set_status__called[1]);
	cordon_require(call, status != 0, &clauses_virtio_config_ops__set_status__called[2]);
}

const struct cordon_contract cordon_import_virtio_config_ops__set_status__called = {
	.name = "virtio_config_ops.set_status.called",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_virtio_config_ops__set_status__called[0],
	.enter = enter_virtio_config_ops__set_status__called,
};

/* ---- virtio_config_ops.reset.called ---- */
static const struct cordon_clause clauses_virtio_config_ops__reset__called[] = {
	{ "virtio_config_ops.reset.called", "specs/linux/virtio.own.h", "virtio_config_ops.reset.called", 183 },
	{ "virtio_config_ops.reset.called", "specs/linux/virtio.own.h", "__runs_in(process)", 184 },
	{ "virtio_config_ops.reset.called", "specs/linux/virtio.own.h", "__checks(ref(vdev))", 184 },
};
CORDON_SAME_TYPE(*((struct virtio_config_ops *)0)->reset, void, struct virtio_device *);
static void enter_virtio_config_ops__reset__called(struct cordon_call *call)
{
	struct virtio_device *vdev = (struct virtio_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_virtio_config_ops__reset__called[1]);
	cordon_need_ref(call, vdev, 0, CORDON_TYPE(vdev), &clauses_virtio_config_ops__reset__called[2]);
}

const struct cordon_contract cordon_import_virtio_config_ops__reset__called = {
	.name = "virtio_config_ops.reset.called",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtio_config_ops__reset__called[0],
	.enter = enter_virtio_config_ops__reset__called,
};

/* ---- virtio_config_ops.synchronize_cbs.called ---- */
static const struct cordon_clause clauses_virtio_config_ops__synchronize_cbs__called[] = {
	{ "virtio_config_ops.synchronize_cbs.called", "specs/linux/virtio.own.h", "virtio_config_ops.synchronize_cbs.called", 185 },
	{ "virtio_config_ops.synchronize_cbs.called", "specs/linux/virtio.own.h", "__runs_in(process)", 186 },
	{ "virtio_config_ops.synchronize_cbs.called", "specs/linux/virtio.own.h", "__checks(ref(vdev))", 186 },
};
CORDON_SAME_TYPE(*((struct virtio_config_ops *)0)->synchronize_cbs, void, struct virtio_device *);
static void enter_virtio_config_ops__synchronize_cbs__called(struct cordon_call *call)
{
	struct virtio_device *vdev = (struct virtio_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_virtio_config_ops__synchronize_cbs__called[1]);
	cordon_need_ref(call, vdev, 0, CORDON_TYPE(vdev), &clauses_virtio_config_ops__synchronize_cbs__called[2]);
}

const struct cordon_contract cordon_import_virtio_config_ops__synchronize_cbs__called = {
	.name = "virtio_config_ops.synchronize_cbs.called",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtio_config_ops__synchronize_cbs__called[0],
	.enter = enter_virtio_config_ops__synchronize_cbs__called,
};

/* ---- virtio_config_ops.get_features.called ---- */
static const struct cordon_clause clauses_virtio_config_ops__get_features__called[] = {
	{ "virtio_config_ops.get_features.called", "specs/linux/virtio.own.h", "virtio_config_ops.get_features.called", 187 },
	{ "virtio_config_ops.get_features.called", "specs/linux/virtio.own.h", "__checks(ref(vdev))", 187 },
};
CORDON_SAME_TYPE(*((struct virtio_config_ops *)0)->get_features, u64, struct virtio_device *);
static void enter_virtio_config_ops__get_features__called(struct cordon_call *call)
{
	struct virtio_device *vdev = (struct virtio_device *)call->args[0];

	cordon_need_ref(call, vdev, 0, CORDON_TYPE(vdev), &clauses_virtio_config_ops__get_features__called[1]);
}

const struct cordon_contract cordon_import_virtio_config_ops__get_features__called = {
	.name = "virtio_config_ops.get_features.called",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtio_config_ops__get_features__called[0],
	.enter = enter_virtio_config_ops__get_features__called,
};

/* ---- virtio_config_ops.bus_name.called ---- */
static const struct cordon_clause clauses_virtio_config_ops__bus_name__called[] = {
	{ "virtio_config_ops.bus_name.called", "specs/linux/virtio.own.h", "virtio_config_ops.bus_name.called", 188 },
	{ "virtio_config_ops.bus_name.called", "specs/linux/virtio.own.h", "__checks(ref(vdev))", 188 },
};
CORDON_SAME_TYPE(*((struct virtio_config_ops *)0)->bus_name, const char *, struct virtio_device *);
static void enter_virtio_config_ops__bus_name__called(struct cordon_call *call)
{
	struct virtio_device *vdev = (struct virtio_device *)call->args[0];

	cordon_need_ref(call, vdev, 0, CORDON_TYPE(vdev), &clauses_virtio_config_ops__bus_name__called[1]);
}

const struct cordon_contract cordon_import_virtio_config_ops__bus_name__called = {
	.name = "virtio_config_ops.bus_name.called",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtio_config_ops__bus_name__called[0],
	.enter = enter_virtio_config_ops__bus_name__called,
};

/* ---- virtio_config_ops.set_vq_affinity.called ---- */
static const struct cordon_clause clauses_virtio_config_ops__set_vq_affinity__called[] = {
	{ "virtio_config_ops.set_vq_affinity.called", "specs/linux/virtio.own.h", "virtio_config_ops.set_vq_affinity.called", 189 },
	{ "virtio_config_ops.set_vq_affinity.called", "specs/linux/virtio.own.h", "__checks(ref(vq))", 190 },
	{ "virtio_config_ops.set_vq_affinity.called", "specs/linux/virtio.own.h", "__checks_if(cpu_mask, read(cpu_mask, cpumask_size()))", 190 },
};
CORDON_SAME_TYPE(*((struct virtio_config_ops *)0)->set_vq_affinity, int, struct virtqueue *, const struct cpumask *);
static void enter_virtio_config_ops__set_vq_affinity__called(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];
	const struct cpumask *cpu_mask = (const struct cpumask *)call->args[1];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtio_config_ops__set_vq_affinity__called[1]);
	if (cpu_mask) {
		cordon_need_read(call, cpu_mask, cpumask_size(), &clauses_virtio_config_ops__set_vq_affinity__called[2]);
	}
}

const struct cordon_contract cordon_import_virtio_config_ops__set_vq_affinity__called = {
	.name = "virtio_config_ops.set_vq_affinity.called",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_virtio_config_ops__set_vq_affinity__called[0],
	.enter = enter_virtio_config_ops__set_vq_affinity__called,
};

/* ---- virtio_config_ops.get_vq_affinity.called ---- */
static const struct cordon_clause clauses_virtio_config_ops__get_vq_affinity__called[] = {
	{ "virtio_config_ops.get_vq_affinity.called", "specs/linux/virtio.own.h", "virtio_config_ops.get_vq_affinity.called", 191 },
	{ "virtio_config_ops.get_vq_affinity.called", "specs/linux/virtio.own.h", "__checks(ref(vdev))", 192 },
	{ "virtio_config_ops.get_vq_affinity.called", "specs/linux/virtio.own.h", "__requires(index >= 0 && index < own_queue_count(vdev))", 192 },
};
CORDON_SAME_TYPE(*((struct virtio_config_ops *)0)->get_vq_affinity, const struct cpumask *, struct virtio_device *, int);
static void enter_virtio_config_ops__get_vq_affinity__called(struct cordon_call *call)
{
	struct virtio_device *vdev = (struct virtio_device *)call->args[0];
	int index = (int)call->args[1];

	cordon_need_ref(call, vdev, 0, CORDON_TYPE(vdev), &clauses_virtio_config_ops__get_vq_affinity__called[1]);
	cordon_require(call, index >= 0 && index < own_queue_count(vdev), &clauses_virtio_config_ops__get_vq_affinity__called[2]);
}

const struct cordon_contract cordon_import_virtio_config_ops__get_vq_affinity__called = {
	.name = "virtio_config_ops.get_vq_affinity.called",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_virtio_config_ops__get_vq_affinity__called[0],
	.enter = enter_virtio_config_ops__get_vq_affinity__called,
};

/* ---- virtqueue_add_outbuf ---- */
static const struct cordon_clause clauses_virtqueue_add_outbuf[] = {
	{ "virtqueue_add_outbuf", "specs/linux/virtio.own.h", "virtqueue_add_outbuf", 202 },
	{ "virtqueue_add_outbuf", "specs/linux/virtio.own.h", "__checks(ref(vq))", 203 },
	{ "virtqueue_add_outbuf", "specs/linux/virtio.own.h", "__opaque(data)", 204 },
	{ "virtqueue_add_outbuf", "specs/linux/virtio.own.h", "__requires(num > 0 && data)", 205 },
	{ "virtqueue_add_outbuf", "specs/linux/virtio.own.h", "__checks_for((struct scatterlist *s = sg; s; s = sg_next(s)), read(sg_virt(s), s->length))", 206 },
};
CORDON_SAME_TYPE(virtqueue_add_outbuf, int, struct virtqueue *, struct scatterlist *, unsigned int, void *, gfp_t);
static void enter_virtqueue_add_outbuf(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];
	struct scatterlist *sg = (struct scatterlist *)call->args[1];
	unsigned int num = (unsigned int)call->args[2];
	void *data = (void *)call->args[3];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_add_outbuf[1]);
	cordon_require(call, num > 0 && data, &clauses_virtqueue_add_outbuf[3]);
	for (struct scatterlist *s = sg; s; s = sg_next(s)) {
		cordon_need_read(call, sg_virt(s), s->length, &clauses_virtqueue_add_outbuf[4]);
	}
}

const struct cordon_contract cordon_import_virtqueue_add_outbuf = {
	.name = "virtqueue_add_outbuf",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_virtqueue_add_outbuf[0],
	.enter = enter_virtqueue_add_outbuf,
};

/* ---- virtqueue_add_inbuf ---- */
static const struct cordon_clause clauses_virtqueue_add_inbuf[] = {
	{ "virtqueue_add_inbuf", "specs/linux/virtio.own.h", "virtqueue_add_inbuf", 207 },
	{ "virtqueue_add_inbuf", "specs/linux/virtio.own.h", "__checks(ref(vq))", 208 },
	{ "virtqueue_add_inbuf", "specs/linux/virtio.own.h", "__opaque(data)", 209 },
	{ "virtqueue_add_inbuf", "specs/linux/virtio.own.h", "__requires(num > 0 && data)", 210 },
	{ "virtqueue_add_inbuf", "specs/linux/virtio.own.h", "__checks_for((struct scatterlist *s = sg; s; s = sg_next(s)), write(sg_virt(s), s->length))", 211 },
};
CORDON_SAME_TYPE(virtqueue_add_inbuf, int, struct virtqueue *, struct scatterlist *, unsigned int, void *, gfp_t);
static void enter_virtqueue_add_inbuf(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];
	struct scatterlist *sg = (struct scatterlist *)call->args[1];
	unsigned int num = (unsigned int)call->args[2];
	void *data = (void *)call->args[3];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_add_inbuf[1]);
	cordon_require(call, num > 0 && data, &clauses_virtqueue_add_inbuf[3]);
	for (struct scatterlist *s = sg; s; s = sg_next(s)) {
		cordon_need_write(call, sg_virt(s), s->length, &clauses_virtqueue_add_inbuf[4]);
	}
}

const struct cordon_contract cordon_import_virtqueue_add_inbuf = {
	.name = "virtqueue_add_inbuf",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_virtqueue_add_inbuf[0],
	.enter = enter_virtqueue_add_inbuf,
};

/* ---- virtqueue_add_inbuf_ctx ---- */
static const struct cordon_clause clauses_virtqueue_add_inbuf_ctx[] = {
	{ "virtqueue_add_inbuf_ctx", "specs/linux/virtio.own.h", "virtqueue_add_inbuf_ctx", 212 },
	{ "virtqueue_add_inbuf_ctx", "specs/linux/virtio.own.h", "__checks(ref(vq))", 213 },
	{ "virtqueue_add_inbuf_ctx", "specs/linux/virtio.own.h", "__opaque(data)", 214 },
	{ "virtqueue_add_inbuf_ctx", "specs/linux/virtio.own.h", "__opaque(ctx)", 214 },
	{ "virtqueue_add_inbuf_ctx", "specs/linux/virtio.own.h", "__requires(num > 0 && data)", 215 },
	{ "virtqueue_add_inbuf_ctx", "specs/linux/virtio.own.h", "__checks_for((struct scatterlist *s = sg; s; s = sg_next(s)), write(sg_virt(s), s->length))", 216 },
};
CORDON_SAME_TYPE(virtqueue_add_inbuf_ctx, int, struct virtqueue *, struct scatterlist *, unsigned int, void *, void *, gfp_t);
static void enter_virtqueue_add_inbuf_ctx(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];
	struct scatterlist *sg = (struct scatterlist *)call->args[1];
	unsigned int num = (unsigned int)call->args[2];
	void *data = (void *)call->args[3];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_add_inbuf_ctx[1]);
	cordon_require(call, num > 0 && data, &clauses_virtqueue_add_inbuf_ctx[4]);
	for (struct scatterlist *s = sg; s; s = sg_next(s)) {
		cordon_need_write(call, sg_virt(s), s->length, &clauses_virtqueue_add_inbuf_ctx[5]);
	}
}

const struct cordon_contract cordon_import_virtqueue_add_inbuf_ctx = {
	.name = "virtqueue_add_inbuf_ctx",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_virtqueue_add_inbuf_ctx[0],
	.enter = enter_virtqueue_add_inbuf_ctx,
};

/* ---- virtqueue_add_sgs ---- */
static const struct cordon_clause clauses_virtqueue_add_sgs[] = {
	{ "virtqueue_add_sgs", "specs/linux/virtio.own.h", "virtqueue_add_sgs", 217 },
	{ "virtqueue_add_sgs", "specs/linux/virtio.own.h", "__checks(ref(vq))", 219 },
	{ "virtqueue_add_sgs", "specs/linux/virtio.own.h", "__opaque(data)", 220 },
	{ "virtqueue_add_sgs", "specs/linux/virtio.own.h", "__requires(out_sgs + in_sgs > 0 && data)", 221 },
	{ "virtqueue_add_sgs", "specs/linux/virtio.own.h", "__checks(read(sgs, (out_sgs + in_sgs) * sizeof(*sgs)))", 222 },
	{ "virtqueue_add_sgs", "specs/linux/virtio.own.h", "__checks_for((struct own_sg_walk w = {sgs, out_sgs ? sgs[0] : NULL, 0, out_sgs}; w.sg; own_sg_next(w)), read(sg_virt(w.sg), w.sg->length))", 223 },
	{ "virtqueue_add_sgs", "specs/linux/virtio.own.h", "__checks_for((struct own_sg_walk w = {sgs + out_sgs, in_sgs ? sgs[out_sgs] : NULL, 0, in_sgs}; w.sg; own_sg_next(w)), write(sg_virt(w.sg), w.sg->length))", 225 },
};
CORDON_SAME_TYPE(virtqueue_add_sgs, int, struct virtqueue *, struct scatterlist **, unsigned int, unsigned int, void *, gfp_t);
static void enter_virtqueue_add_sgs(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];
	struct scatterlist **sgs = (struct scatterlist **)call->args[1];
	unsigned int out_sgs = (unsigned int)call->args[2];
	unsigned int in_sgs = (unsigned int)call->args[3];
	void *data = (void *)call->args[4];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_add_sgs[1]);
	cordon_require(call, out_sgs + in_sgs > 0 && data, &clauses_virtqueue_add_sgs[3]);
	cordon_need_read(call, sgs, (out_sgs + in_sgs) * sizeof(*sgs), &clauses_virtqueue_add_sgs[4]);
	for (struct own_sg_walk w = {sgs, out_sgs ? sgs[0] : NULL, 0, out_sgs}; w.sg; own_sg_next(w)) {
		cordon_need_read(call, sg_virt(w.sg), w.sg->length, &clauses_virtqueue_add_sgs[5]);
	}
	for (struct own_sg_walk w = {sgs + out_sgs, in_sgs ? sgs[out_sgs] : NULL, 0, in_sgs}; w.sg; own_sg_next(w)) {
		cordon_need_write(call, sg_virt(w.sg), w.sg->length, &clauses_virtqueue_add_sgs[6]);
	}
}

const struct cordon_contract cordon_import_virtqueue_add_sgs = {
	.name = "virtqueue_add_sgs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_virtqueue_add_sgs[0],
	.enter = enter_virtqueue_add_sgs,
};

/* ---- virtqueue_get_buf ---- */
static const struct cordon_clause clauses_virtqueue_get_buf[] = {
	{ "virtqueue_get_buf", "specs/linux/virtio.own.h", "virtqueue_get_buf", 227 },
	{ "virtqueue_get_buf", "specs/linux/virtio.own.h", "__checks(ref(vq))", 228 },
	{ "virtqueue_get_buf", "specs/linux/virtio.own.h", "__checks(write(len, sizeof(*len)))", 228 },
};
CORDON_SAME_TYPE(virtqueue_get_buf, void *, struct virtqueue *, unsigned int *);
static void enter_virtqueue_get_buf(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];
	unsigned int *len = (unsigned int *)call->args[1];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_get_buf[1]);
	cordon_need_write(call, len, sizeof(*len), &clauses_virtqueue_get_buf[2]);
}

const struct cordon_contract cordon_import_virtqueue_get_buf = {
	.name = "virtqueue_get_buf",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_virtqueue_get_buf[0],
	.enter = enter_virtqueue_get_buf,
};

/* ---- virtqueue_get_buf_ctx ---- */
static const struct cordon_clause clauses_virtqueue_get_buf_ctx[] = {
	{ "virtqueue_get_buf_ctx", "specs/linux/virtio.own.h", "virtqueue_get_buf_ctx", 229 },
	{ "virtqueue_get_buf_ctx", "specs/linux/virtio.own.h", "__checks(ref(vq))", 230 },
	{ "virtqueue_get_buf_ctx", "specs/linux/virtio.own.h", "__checks(write(len, sizeof(*len)))", 230 },
	{ "virtqueue_get_buf_ctx", "specs/linux/virtio.own.h", "__checks_if(ctx, write(ctx, sizeof(*ctx)))", 231 },
};
CORDON_SAME_TYPE(virtqueue_get_buf_ctx, void *, struct virtqueue *, unsigned int *, void **);
static void enter_virtqueue_get_buf_ctx(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];
	unsigned int *len = (unsigned int *)call->args[1];
	void **ctx = (void **)call->args[2];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_get_buf_ctx[1]);
	cordon_need_write(call, len, sizeof(*len), &clauses_virtqueue_get_buf_ctx[2]);
	if (ctx) {
		cordon_need_write(call, ctx, sizeof(*ctx), &clauses_virtqueue_get_buf_ctx[3]);
	}
}

const struct cordon_contract cordon_import_virtqueue_get_buf_ctx = {
	.name = "virtqueue_get_buf_ctx",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_virtqueue_get_buf_ctx[0],
	.enter = enter_virtqueue_get_buf_ctx,
};

/* ---- virtqueue_kick ---- */
static const struct cordon_clause clauses_virtqueue_kick[] = {
	{ "virtqueue_kick", "specs/linux/virtio.own.h", "virtqueue_kick", 232 },
	{ "virtqueue_kick", "specs/linux/virtio.own.h", "__checks(ref(vq))", 232 },
};
CORDON_SAME_TYPE(virtqueue_kick, bool, struct virtqueue *);
static void enter_virtqueue_kick(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_kick[1]);
}

const struct cordon_contract cordon_import_virtqueue_kick = {
	.name = "virtqueue_kick",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtqueue_kick[0],
	.enter = enter_virtqueue_kick,
};

/* ---- virtqueue_kick_prepare ---- */
static const struct cordon_clause clauses_virtqueue_kick_prepare[] = {
	{ "virtqueue_kick_prepare", "specs/linux/virtio.own.h", "virtqueue_kick_prepare", 233 },
	{ "virtqueue_kick_prepare", "specs/linux/virtio.own.h", "__checks(ref(vq))", 233 },
};
CORDON_SAME_TYPE(virtqueue_kick_prepare, bool, struct virtqueue *);
static void enter_virtqueue_kick_prepare(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_kick_prepare[1]);
}

const struct cordon_contract cordon_import_virtqueue_kick_prepare = {
	.name = "virtqueue_kick_prepare",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtqueue_kick_prepare[0],
	.enter = enter_virtqueue_kick_prepare,
};

/* ---- virtqueue_notify ---- */
static const struct cordon_clause clauses_virtqueue_notify[] = {
	{ "virtqueue_notify", "specs/linux/virtio.own.h", "virtqueue_notify", 234 },
	{ "virtqueue_notify", "specs/linux/virtio.own.h", "__checks(ref(vq))", 234 },
};
CORDON_SAME_TYPE(virtqueue_notify, bool, struct virtqueue *);
static void enter_virtqueue_notify(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_notify[1]);
}

const struct cordon_contract cordon_import_virtqueue_notify = {
	.name = "virtqueue_notify",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtqueue_notify[0],
	.enter = enter_virtqueue_notify,
};

/* ---- virtqueue_disable_cb ---- */
static const struct cordon_clause clauses_virtqueue_disable_cb[] = {
	{ "virtqueue_disable_cb", "specs/linux/virtio.own.h", "virtqueue_disable_cb", 235 },
	{ "virtqueue_disable_cb", "specs/linux/virtio.own.h", "__checks(ref(vq))", 235 },
};
CORDON_SAME_TYPE(virtqueue_disable_cb, void, struct virtqueue *);
static void enter_virtqueue_disable_cb(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_disable_cb[1]);
}

const struct cordon_contract cordon_import_virtqueue_disable_cb = {
	.name = "virtqueue_disable_cb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtqueue_disable_cb[0],
	.enter = enter_virtqueue_disable_cb,
};

/* ---- virtqueue_enable_cb ---- */
static const struct cordon_clause clauses_virtqueue_enable_cb[] = {
	{ "virtqueue_enable_cb", "specs/linux/virtio.own.h", "virtqueue_enable_cb", 236 },
	{ "virtqueue_enable_cb", "specs/linux/virtio.own.h", "__checks(ref(vq))", 236 },
};
CORDON_SAME_TYPE(virtqueue_enable_cb, bool, struct virtqueue *);
static void enter_virtqueue_enable_cb(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_enable_cb[1]);
}

const struct cordon_contract cordon_import_virtqueue_enable_cb = {
	.name = "virtqueue_enable_cb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtqueue_enable_cb[0],
	.enter = enter_virtqueue_enable_cb,
};

/* ---- virtqueue_enable_cb_prepare ---- */
static const struct cordon_clause clauses_virtqueue_enable_cb_prepare[] = {
	{ "virtqueue_enable_cb_prepare", "specs/linux/virtio.own.h", "virtqueue_enable_cb_prepare", 237 },
	{ "virtqueue_enable_cb_prepare", "specs/linux/virtio.own.h", "__checks(ref(vq))", 237 },
};
CORDON_SAME_TYPE(virtqueue_enable_cb_prepare, unsigned int, struct virtqueue *);
static void enter_virtqueue_enable_cb_prepare(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_enable_cb_prepare[1]);
}

const struct cordon_contract cordon_import_virtqueue_enable_cb_prepare = {
	.name = "virtqueue_enable_cb_prepare",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtqueue_enable_cb_prepare[0],
	.enter = enter_virtqueue_enable_cb_prepare,
};

/* ---- virtqueue_enable_cb_delayed ---- */
static const struct cordon_clause clauses_virtqueue_enable_cb_delayed[] = {
	{ "virtqueue_enable_cb_delayed", "specs/linux/virtio.own.h", "virtqueue_enable_cb_delayed", 238 },
	{ "virtqueue_enable_cb_delayed", "specs/linux/virtio.own.h", "__checks(ref(vq))", 238 },
};
CORDON_SAME_TYPE(virtqueue_enable_cb_delayed, bool, struct virtqueue *);
static void enter_virtqueue_enable_cb_delayed(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_enable_cb_delayed[1]);
}

const struct cordon_contract cordon_import_virtqueue_enable_cb_delayed = {
	.name = "virtqueue_enable_cb_delayed",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtqueue_enable_cb_delayed[0],
	.enter = enter_virtqueue_enable_cb_delayed,
};

/* ---- virtqueue_poll ---- */
static const struct cordon_clause clauses_virtqueue_poll[] = {
	{ "virtqueue_poll", "specs/linux/virtio.own.h", "virtqueue_poll", 239 },
	{ "virtqueue_poll", "specs/linux/virtio.own.h", "__checks(ref(vq))", 239 },
};
CORDON_SAME_TYPE(virtqueue_poll, bool, struct virtqueue *, unsigned int);
static void enter_virtqueue_poll(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_poll[1]);
}

const struct cordon_contract cordon_import_virtqueue_poll = {
	.name = "virtqueue_poll",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_virtqueue_poll[0],
	.enter = enter_virtqueue_poll,
};

/* ---- virtqueue_detach_unused_buf ---- */
static const struct cordon_clause clauses_virtqueue_detach_unused_buf[] = {
	{ "virtqueue_detach_unused_buf", "specs/linux/virtio.own.h", "virtqueue_detach_unused_buf", 240 },
	{ "virtqueue_detach_unused_buf", "specs/linux/virtio.own.h", "__checks(ref(vq))", 240 },
};
CORDON_SAME_TYPE(virtqueue_detach_unused_buf, void *, struct virtqueue *);
static void enter_virtqueue_detach_unused_buf(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_detach_unused_buf[1]);
}

const struct cordon_contract cordon_import_virtqueue_detach_unused_buf = {
	.name = "virtqueue_detach_unused_buf",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtqueue_detach_unused_buf[0],
	.enter = enter_virtqueue_detach_unused_buf,
};

/* ---- own_recycle_t ---- */
static const struct cordon_clause clauses_own_recycle_t[] = {
	{ "own_recycle_t", "specs/linux/virtio.own.h", "own_recycle_t", 243 },
	{ "own_recycle_t", "specs/linux/virtio.own.h", "__principal(vq->vdev)", 244 },
	{ "own_recycle_t", "specs/linux/virtio.own.h", "__runs_in(process)", 244 },
	{ "own_recycle_t", "specs/linux/virtio.own.h", "__faults()", 244 },
};
CORDON_SAME_TYPE(*(own_recycle_t)0, void, struct virtqueue *, void *);
static u64 fault_own_recycle_t(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_own_recycle_t = {
	.name = "own_recycle_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_own_recycle_t[0],
	.fault = fault_own_recycle_t,
};

/* ---- virtqueue_resize ---- */
static const struct cordon_clause clauses_virtqueue_resize[] = {
	{ "virtqueue_resize", "specs/linux/virtio.own.h", "virtqueue_resize", 246 },
	{ "virtqueue_resize", "specs/linux/virtio.own.h", "__runs_in(process)", 247 },
	{ "virtqueue_resize", "specs/linux/virtio.own.h", "__checks(ref(vq))", 248 },
	{ "virtqueue_resize", "specs/linux/virtio.own.h", "__calls(recycle, own_recycle_t)", 249 },
};
CORDON_SAME_TYPE(virtqueue_resize, int, struct virtqueue *, u32, void (*)(struct virtqueue *, void *));
static void enter_virtqueue_resize(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];
	typeof(void (*)(struct virtqueue *, void *)) recycle = (typeof(void (*)(struct virtqueue *, void *)))call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_virtqueue_resize[1]);
	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_resize[2]);
	cordon_register_function(call, recycle, &cordon_callback_own_recycle_t, &clauses_virtqueue_resize[3]);
}

const struct cordon_contract cordon_import_virtqueue_resize = {
	.name = "virtqueue_resize",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_virtqueue_resize[0],
	.enter = enter_virtqueue_resize,
};

/* ---- virtqueue_get_vring_size ---- */
static const struct cordon_clause clauses_virtqueue_get_vring_size[] = {
	{ "virtqueue_get_vring_size", "specs/linux/virtio.own.h", "virtqueue_get_vring_size", 266 },
	{ "virtqueue_get_vring_size", "specs/linux/virtio.own.h", "__checks(ref(vq))", 266 },
};
CORDON_SAME_TYPE(virtqueue_get_vring_size, unsigned int, struct virtqueue *);
static void enter_virtqueue_get_vring_size(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_get_vring_size[1]);
}

const struct cordon_contract cordon_import_virtqueue_get_vring_size = {
	.name = "virtqueue_get_vring_size",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtqueue_get_vring_size[0],
	.enter = enter_virtqueue_get_vring_size,
};

/* ---- virtqueue_is_broken ---- */
static const struct cordon_clause clauses_virtqueue_is_broken[] = {
	{ "virtqueue_is_broken", "specs/linux/virtio.own.h", "virtqueue_is_broken", 267 },
	{ "virtqueue_is_broken", "specs/linux/virtio.own.h", "__checks(ref(vq))", 267 },
};
CORDON_SAME_TYPE(virtqueue_is_broken, bool, struct virtqueue *);
static void enter_virtqueue_is_broken(struct cordon_call *call)
{
	struct virtqueue *vq = (struct virtqueue *)call->args[0];

	cordon_need_ref(call, vq, 0, CORDON_TYPE(vq), &clauses_virtqueue_is_broken[1]);
}

const struct cordon_contract cordon_import_virtqueue_is_broken = {
	.name = "virtqueue_is_broken",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtqueue_is_broken[0],
	.enter = enter_virtqueue_is_broken,
};

/* ---- virtio_reset_device ---- */
static const struct cordon_clause clauses_virtio_reset_device[] = {
	{ "virtio_reset_device", "specs/linux/virtio.own.h", "virtio_reset_device", 268 },
	{ "virtio_reset_device", "specs/linux/virtio.own.h", "__runs_in(process)", 269 },
	{ "virtio_reset_device", "specs/linux/virtio.own.h", "__checks(ref(dev))", 269 },
};
CORDON_SAME_TYPE(virtio_reset_device, void, struct virtio_device *);
static void enter_virtio_reset_device(struct cordon_call *call)
{
	struct virtio_device *dev = (struct virtio_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_virtio_reset_device[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_virtio_reset_device[2]);
}

const struct cordon_contract cordon_import_virtio_reset_device = {
	.name = "virtio_reset_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtio_reset_device[0],
	.enter = enter_virtio_reset_device,
};

/* ---- virtio_max_dma_size ---- */
static const struct cordon_clause clauses_virtio_max_dma_size[] = {
	{ "virtio_max_dma_size", "specs/linux/virtio.own.h", "virtio_max_dma_size", 270 },
	{ "virtio_max_dma_size", "specs/linux/virtio.own.h", "__checks(ref(vdev))", 270 },
};
CORDON_SAME_TYPE(virtio_max_dma_size, size_t, struct virtio_device *);
static void enter_virtio_max_dma_size(struct cordon_call *call)
{
	struct virtio_device *vdev = (struct virtio_device *)call->args[0];

	cordon_need_ref(call, vdev, 0, CORDON_TYPE(vdev), &clauses_virtio_max_dma_size[1]);
}

const struct cordon_contract cordon_import_virtio_max_dma_size = {
	.name = "virtio_max_dma_size",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtio_max_dma_size[0],
	.enter = enter_virtio_max_dma_size,
};

/* ---- virtio_check_driver_offered_feature ---- */
static const struct cordon_clause clauses_virtio_check_driver_offered_feature[] = {
	{ "virtio_check_driver_offered_feature", "specs/linux/virtio.own.h", "virtio_check_driver_offered_feature", 285 },
	{ "virtio_check_driver_offered_feature", "specs/linux/virtio.own.h", "__checks(ref(vdev))", 286 },
	{ "virtio_check_driver_offered_feature", "specs/linux/virtio.own.h", "__requires(own_declares(vdev, fbit))", 287 },
};
CORDON_SAME_TYPE(virtio_check_driver_offered_feature, void, const struct virtio_device *, unsigned int);
static void enter_virtio_check_driver_offered_feature(struct cordon_call *call)
{
	const struct virtio_device *vdev = (const struct virtio_device *)call->args[0];
	unsigned int fbit = (unsigned int)call->args[1];

	cordon_need_ref(call, vdev, 0, CORDON_TYPE(vdev), &clauses_virtio_check_driver_offered_feature[1]);
	cordon_require(call, own_declares(vdev, fbit), &clauses_virtio_check_driver_offered_feature[2]);
}

const struct cordon_contract cordon_import_virtio_check_driver_offered_feature = {
	.name = "virtio_check_driver_offered_feature",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_virtio_check_driver_offered_feature[0],
	.enter = enter_virtio_check_driver_offered_feature,
};

/* ---- virtio_config_changed ---- */
static const struct cordon_clause clauses_virtio_config_changed[] = {
	{ "virtio_config_changed", "specs/linux/virtio.own.h", "virtio_config_changed", 290 },
	{ "virtio_config_changed", "specs/linux/virtio.own.h", "__checks(ref(dev))", 291 },
};
CORDON_SAME_TYPE(virtio_config_changed, void, struct virtio_device *);
static void enter_virtio_config_changed(struct cordon_call *call)
{
	struct virtio_device *dev = (struct virtio_device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_virtio_config_changed[1]);
}

const struct cordon_contract cordon_import_virtio_config_changed = {
	.name = "virtio_config_changed",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_virtio_config_changed[0],
	.enter = enter_virtio_config_changed,
};

