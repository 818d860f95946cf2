/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/iio/iio.own.h>
#include "wrap.h"

/* ---- devm_iio_device_alloc ---- */
static const struct cordon_clause clauses_devm_iio_device_alloc[] = {
	{ "devm_iio_device_alloc", "specs/linux/iio/iio.own.h", "devm_iio_device_alloc", 19 },
	{ "devm_iio_device_alloc", "specs/linux/iio/iio.own.h", "__runs_in(process)", 20 },
	{ "devm_iio_device_alloc", "specs/linux/iio/iio.own.h", "__requires(sizeof_priv >= 0)", 21 },
	{ "devm_iio_device_alloc", "specs/linux/iio/iio.own.h", "__checks(devm_caps(parent, NULL, 0))", 22 },
	{ "devm_iio_device_alloc", "specs/linux/iio/iio.own.h", "__returns_if(ret && sizeof_priv, devm_caps(parent, iio_priv(ret), sizeof_priv))", 23 },
	{ "devm_iio_device_alloc", "specs/linux/iio/iio.own.h", "__returns_if(ret, devm_caps(parent, &ret->modes, sizeof(ret->modes)))", 24 },
	{ "devm_iio_device_alloc", "specs/linux/iio/iio.own.h", "__returns_if(ret, devm_caps(parent, &ret->available_scan_masks, sizeof(ret->available_scan_masks)))", 25 },
	{ "devm_iio_device_alloc", "specs/linux/iio/iio.own.h", "__returns_if(ret, devm_caps(parent, &ret->channels, sizeof(ret->channels)))", 26 },
	{ "devm_iio_device_alloc", "specs/linux/iio/iio.own.h", "__returns_if(ret, devm_caps(parent, &ret->num_channels, sizeof(ret->num_channels)))", 27 },
	{ "devm_iio_device_alloc", "specs/linux/iio/iio.own.h", "__returns_if(ret, devm_caps(parent, &ret->name, sizeof(ret->name)))", 28 },
	{ "devm_iio_device_alloc", "specs/linux/iio/iio.own.h", "__returns_if(ret, devm_caps(parent, &ret->label, sizeof(ret->label)))", 29 },
	{ "devm_iio_device_alloc", "specs/linux/iio/iio.own.h", "__returns_if(ret, devm_caps(parent, &ret->info, sizeof(ret->info)))", 30 },
	{ "devm_iio_device_alloc", "specs/linux/iio/iio.own.h", "__returns_if(ret, devm_caps(parent, &ret->setup_ops, sizeof(ret->setup_ops)))", 31 },
	{ "devm_iio_device_alloc", "specs/linux/iio/iio.own.h", "__returns_if(ret, devm_caps(parent, &ret->trig, sizeof(ret->trig)))", 32 },
	{ "devm_iio_device_alloc", "specs/linux/iio/iio.own.h", "__returns_if(ret, devm_caps(parent, &ret->dev.driver_data, sizeof(ret->dev.driver_data)))", 33 },
	{ "devm_iio_device_alloc", "specs/linux/iio/iio.own.h", "__grants_if(ret, ref(&ret->dev))", 34 },
	{ "devm_iio_device_alloc", "specs/linux/iio/iio.own.h", "__grants_if(ret, ref(ret))", 35 },
};
CORDON_SAME_TYPE(devm_iio_device_alloc, struct iio_dev *, struct device *, int);
static void enter_devm_iio_device_alloc(struct cordon_call *call)
{
	struct device *parent = (struct device *)call->args[0];
	int sizeof_priv = (int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_iio_device_alloc[1]);
	cordon_require(call, sizeof_priv >= 0, &clauses_devm_iio_device_alloc[2]);
	cordon_set_need(call, &cordon_set_devm_caps, parent, &clauses_devm_iio_device_alloc[3]);
}

static void leave_devm_iio_device_alloc(struct cordon_call *call)
{
	struct device *parent = (struct device *)call->args[0];
	int sizeof_priv = (int)call->args[1];
	struct iio_dev *ret = (struct iio_dev *)call->result;

	if (ret && sizeof_priv) {
		cordon_gain_devm_caps(call, &clauses_devm_iio_device_alloc[4], parent, iio_priv(ret), sizeof_priv);
	}
	if (ret) {
		cordon_gain_devm_caps(call, &clauses_devm_iio_device_alloc[5], parent, &ret->modes, sizeof(ret->modes));
	}
	if (ret) {
		cordon_gain_devm_caps(call, &clauses_devm_iio_device_alloc[6], parent, &ret->available_scan_masks, sizeof(ret->available_scan_masks));
	}
	if (ret) {
		cordon_gain_devm_caps(call, &clauses_devm_iio_device_alloc[7], parent, &ret->channels, sizeof(ret->channels));
	}
	if (ret) {
		cordon_gain_devm_caps(call, &clauses_devm_iio_device_alloc[8], parent, &ret->num_channels, sizeof(ret->num_channels));
	}
	if (ret) {
		cordon_gain_devm_caps(call, &clauses_devm_iio_device_alloc[9], parent, &ret->name, sizeof(ret->name));
	}
	if (ret) {
		cordon_gain_devm_caps(call, &clauses_devm_iio_device_alloc[10], parent, &ret->label, sizeof(ret->label));
	}
	if (ret) {
		cordon_gain_devm_caps(call, &clauses_devm_iio_device_alloc[11], parent, &ret->info, sizeof(ret->info));
	}
	if (ret) {
		cordon_gain_devm_caps(call, &clauses_devm_iio_device_alloc[12], parent, &ret->setup_ops, sizeof(ret->setup_ops));
	}
	if (ret) {
		cordon_gain_devm_caps(call, &clauses_devm_iio_device_alloc[13], parent, &ret->trig, sizeof(ret->trig));
	}
	if (ret) {
		cordon_gain_devm_caps(call, &clauses_devm_iio_device_alloc[14], parent, &ret->dev.driver_data, sizeof(ret->dev.driver_data));
	}
	if (ret) {
		cordon_gain_ref(call, 0, &ret->dev, 0, CORDON_TYPE(&ret->dev), &clauses_devm_iio_device_alloc[15]);
	}
	if (ret) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_devm_iio_device_alloc[16]);
	}
}

const struct cordon_contract cordon_import_devm_iio_device_alloc = {
	.name = "devm_iio_device_alloc",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_devm_iio_device_alloc[0],
	.enter = enter_devm_iio_device_alloc,
	.leave = leave_devm_iio_device_alloc,
};

/* ---- __iio_device_register ---- */
static const struct cordon_clause clauses___iio_device_register[] = {
	{ "__iio_device_register", "specs/linux/iio/iio.own.h", "__iio_device_register", 77 },
	{ "__iio_device_register", "specs/linux/iio/iio.own.h", "__runs_in(process)", 78 },
	{ "__iio_device_register", "specs/linux/iio/iio.own.h", "__checks(ref(indio_dev))", 78 },
	{ "__iio_device_register", "specs/linux/iio/iio.own.h", "__opaque(this_mod)", 78 },
	{ "__iio_device_register", "specs/linux/iio/iio.own.h", "__requires(indio_dev->num_channels >= 0)", 78 },
	{ "__iio_device_register", "specs/linux/iio/iio.own.h", "__checks_if(indio_dev->name, string(indio_dev->name))", 78 },
	{ "__iio_device_register", "specs/linux/iio/iio.own.h", "__checks(read(indio_dev->info, sizeof(*indio_dev->info)))", 78 },
	{ "__iio_device_register", "specs/linux/iio/iio.own.h", "__checks_if(indio_dev->num_channels, read(indio_dev->channels, indio_dev->num_channels * sizeof(*indio_dev->channels)))", 78 },
	{ "__iio_device_register", "specs/linux/iio/iio.own.h", "__registers(indio_dev->info, iio_info)", 78 },
	{ "__iio_device_register", "specs/linux/iio/iio.own.h", "__registers_for((own_ext_infos(indio_dev)), w.info->read, iio_chan_spec_ext_info.read)", 78 },
	{ "__iio_device_register", "specs/linux/iio/iio.own.h", "__registers_for((own_ext_infos(indio_dev)), w.info->write, iio_chan_spec_ext_info.write)", 78 },
	{ "__iio_device_register", "specs/linux/iio/iio.own.h", "__registers_for((struct attribute **a = indio_dev->info->attrs ? indio_dev->info->attrs->attrs : NULL; a && *a; a++), container_of(*a, struct device_attribute, attr), device_attribute)", 78 },
	{ "__iio_device_register", "specs/linux/iio/iio.own.h", "__registers_for((struct attribute **a = indio_dev->info->event_attrs ? indio_dev->info->event_attrs->attrs : NULL; a && *a; a++), container_of(*a, struct device_attribute, attr), device_attribute)", 78 },
	{ "__iio_device_register", "specs/linux/iio/iio.own.h", "__pins_if(!ret, ref(indio_dev), iio_device_unregister(indio_dev))", 79 },
};
CORDON_SAME_TYPE(__iio_device_register, int, struct iio_dev *, struct module *);
static void enter___iio_device_register(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___iio_device_register[1]);
	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses___iio_device_register[2]);
	cordon_require(call, indio_dev->num_channels >= 0, &clauses___iio_device_register[4]);
	if (indio_dev->name) {
		cordon_need_string(call, indio_dev->name, &clauses___iio_device_register[5]);
	}
	cordon_need_read(call, indio_dev->info, sizeof(*indio_dev->info), &clauses___iio_device_register[6]);
	if (indio_dev->num_channels) {
		cordon_need_read(call, indio_dev->channels, indio_dev->num_channels * sizeof(*indio_dev->channels), &clauses___iio_device_register[7]);
	}
	cordon_register_table(call, indio_dev->info, &cordon_table_iio_info, &clauses___iio_device_register[8]);
	for (own_ext_infos(indio_dev)) {
		cordon_register_function(call, w.info->read, &cordon_callback_iio_chan_spec_ext_info__read, &clauses___iio_device_register[9]);
	}
	for (own_ext_infos(indio_dev)) {
		cordon_register_function(call, w.info->write, &cordon_callback_iio_chan_spec_ext_info__write, &clauses___iio_device_register[10]);
	}
	for (struct attribute **a = indio_dev->info->attrs ? indio_dev->info->attrs->attrs : NULL; a && *a; a++) {
		cordon_register_table(call, container_of(*a, struct device_attribute, attr), &cordon_table_device_attribute, &clauses___iio_device_register[11]);
	}
	for (struct attribute **a = indio_dev->info->event_attrs ? indio_dev->info->event_attrs->attrs : NULL; a && *a; a++) {
		cordon_register_table(call, container_of(*a, struct device_attribute, attr), &cordon_table_device_attribute, &clauses___iio_device_register[12]);
	}
}

static void leave___iio_device_register(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(indio_dev) };
		
			cordon_pin(call, &cordon_inverse_iio_device_unregister, arguments, NULL, 0, &clauses___iio_device_register[13]);
		}
	}
}

const struct cordon_contract cordon_import___iio_device_register = {
	.name = "__iio_device_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___iio_device_register[0],
	.enter = enter___iio_device_register,
	.leave = leave___iio_device_register,
};

/* ---- iio_device_unregister ---- */
static const struct cordon_clause clauses_iio_device_unregister[] = {
	{ "iio_device_unregister", "specs/linux/iio/iio.own.h", "iio_device_unregister", 80 },
	{ "iio_device_unregister", "specs/linux/iio/iio.own.h", "__runs_in(process)", 81 },
	{ "iio_device_unregister", "specs/linux/iio/iio.own.h", "__checks(ref(indio_dev))", 82 },
	{ "iio_device_unregister", "specs/linux/iio/iio.own.h", "__unpins(iio_device_unregister(indio_dev))", 83 },
};
CORDON_SAME_TYPE(iio_device_unregister, void, struct iio_dev *);
static void enter_iio_device_unregister(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_iio_device_unregister[1]);
	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses_iio_device_unregister[2]);
	{
		const u64 arguments[6] = { (u64)(indio_dev) };
	
		cordon_unpin(call, &cordon_inverse_iio_device_unregister, arguments, 1, &clauses_iio_device_unregister[3]);
	}
}

const struct cordon_contract cordon_import_iio_device_unregister = {
	.name = "iio_device_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_iio_device_unregister[0],
	.enter = enter_iio_device_unregister,
};

/* ---- __devm_iio_device_register ---- */
static const struct cordon_clause clauses___devm_iio_device_register[] = {
	{ "__devm_iio_device_register", "specs/linux/iio/iio.own.h", "__devm_iio_device_register", 84 },
	{ "__devm_iio_device_register", "specs/linux/iio/iio.own.h", "__runs_in(process)", 85 },
	{ "__devm_iio_device_register", "specs/linux/iio/iio.own.h", "__checks(ref(indio_dev))", 85 },
	{ "__devm_iio_device_register", "specs/linux/iio/iio.own.h", "__opaque(this_mod)", 85 },
	{ "__devm_iio_device_register", "specs/linux/iio/iio.own.h", "__requires(indio_dev->num_channels >= 0)", 85 },
	{ "__devm_iio_device_register", "specs/linux/iio/iio.own.h", "__checks_if(indio_dev->name, string(indio_dev->name))", 85 },
	{ "__devm_iio_device_register", "specs/linux/iio/iio.own.h", "__checks(read(indio_dev->info, sizeof(*indio_dev->info)))", 85 },
	{ "__devm_iio_device_register", "specs/linux/iio/iio.own.h", "__checks_if(indio_dev->num_channels, read(indio_dev->channels, indio_dev->num_channels * sizeof(*indio_dev->channels)))", 85 },
	{ "__devm_iio_device_register", "specs/linux/iio/iio.own.h", "__registers(indio_dev->info, iio_info)", 85 },
	{ "__devm_iio_device_register", "specs/linux/iio/iio.own.h", "__registers_for((own_ext_infos(indio_dev)), w.info->read, iio_chan_spec_ext_info.read)", 85 },
	{ "__devm_iio_device_register", "specs/linux/iio/iio.own.h", "__registers_for((own_ext_infos(indio_dev)), w.info->write, iio_chan_spec_ext_info.write)", 85 },
	{ "__devm_iio_device_register", "specs/linux/iio/iio.own.h", "__registers_for((struct attribute **a = indio_dev->info->attrs ? indio_dev->info->attrs->attrs : NULL; a && *a; a++), container_of(*a, struct device_attribute, attr), device_attribute)", 85 },
	{ "__devm_iio_device_register", "specs/linux/iio/iio.own.h", "__registers_for((struct attribute **a = indio_dev->info->event_attrs ? indio_dev->info->event_attrs->attrs : NULL; a && *a; a++), container_of(*a, struct device_attribute, attr), device_attribute)", 85 },
	{ "__devm_iio_device_register", "specs/linux/iio/iio.own.h", "__checks(devm_caps(dev, NULL, 0))", 86 },
};
CORDON_SAME_TYPE(__devm_iio_device_register, int, struct device *, struct iio_dev *, struct module *);
static void enter___devm_iio_device_register(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___devm_iio_device_register[1]);
	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses___devm_iio_device_register[2]);
	cordon_require(call, indio_dev->num_channels >= 0, &clauses___devm_iio_device_register[4]);
	if (indio_dev->name) {
		cordon_need_string(call, indio_dev->name, &clauses___devm_iio_device_register[5]);
	}
	cordon_need_read(call, indio_dev->info, sizeof(*indio_dev->info), &clauses___devm_iio_device_register[6]);
	if (indio_dev->num_channels) {
		cordon_need_read(call, indio_dev->channels, indio_dev->num_channels * sizeof(*indio_dev->channels), &clauses___devm_iio_device_register[7]);
	}
	cordon_register_table(call, indio_dev->info, &cordon_table_iio_info, &clauses___devm_iio_device_register[8]);
	for (own_ext_infos(indio_dev)) {
		cordon_register_function(call, w.info->read, &cordon_callback_iio_chan_spec_ext_info__read, &clauses___devm_iio_device_register[9]);
	}
	for (own_ext_infos(indio_dev)) {
		cordon_register_function(call, w.info->write, &cordon_callback_iio_chan_spec_ext_info__write, &clauses___devm_iio_device_register[10]);
	}
	for (struct attribute **a = indio_dev->info->attrs ? indio_dev->info->attrs->attrs : NULL; a && *a; a++) {
		cordon_register_table(call, container_of(*a, struct device_attribute, attr), &cordon_table_device_attribute, &clauses___devm_iio_device_register[11]);
	}
	for (struct attribute **a = indio_dev->info->event_attrs ? indio_dev->info->event_attrs->attrs : NULL; a && *a; a++) {
		cordon_register_table(call, container_of(*a, struct device_attribute, attr), &cordon_table_device_attribute, &clauses___devm_iio_device_register[12]);
	}
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses___devm_iio_device_register[13]);
}

const struct cordon_contract cordon_import___devm_iio_device_register = {
	.name = "__devm_iio_device_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___devm_iio_device_register[0],
	.enter = enter___devm_iio_device_register,
};

/* ---- iio_get_time_ns ---- */
static const struct cordon_clause clauses_iio_get_time_ns[] = {
	{ "iio_get_time_ns", "specs/linux/iio/iio.own.h", "iio_get_time_ns", 89 },
	{ "iio_get_time_ns", "specs/linux/iio/iio.own.h", "__checks(ref(indio_dev))", 90 },
};
CORDON_SAME_TYPE(iio_get_time_ns, s64, const struct iio_dev *);
static void enter_iio_get_time_ns(struct cordon_call *call)
{
	const struct iio_dev *indio_dev = (const struct iio_dev *)call->args[0];

	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses_iio_get_time_ns[1]);
}

const struct cordon_contract cordon_import_iio_get_time_ns = {
	.name = "iio_get_time_ns",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_iio_get_time_ns[0],
	.enter = enter_iio_get_time_ns,
};

/* ---- iio_push_event ---- */
static const struct cordon_clause clauses_iio_push_event[] = {
	{ "iio_push_event", "specs/linux/iio/iio.own.h", "iio_push_event", 91 },
	{ "iio_push_event", "specs/linux/iio/iio.own.h", "__checks(ref(indio_dev))", 92 },
};
CORDON_SAME_TYPE(iio_push_event, int, struct iio_dev *, u64, s64);
static void enter_iio_push_event(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];

	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses_iio_push_event[1]);
}

const struct cordon_contract cordon_import_iio_push_event = {
	.name = "iio_push_event",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_iio_push_event[0],
	.enter = enter_iio_push_event,
};

/* ---- iio_push_to_buffers ---- */
static const struct cordon_clause clauses_iio_push_to_buffers[] = {
	{ "iio_push_to_buffers", "specs/linux/iio/iio.own.h", "iio_push_to_buffers", 94 },
	{ "iio_push_to_buffers", "specs/linux/iio/iio.own.h", "__checks(ref(indio_dev))", 95 },
	{ "iio_push_to_buffers", "specs/linux/iio/iio.own.h", "__checks(read(data, indio_dev->scan_bytes))", 96 },
};
CORDON_SAME_TYPE(iio_push_to_buffers, int, struct iio_dev *, const void *);
static void enter_iio_push_to_buffers(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];
	const void *data = (const void *)call->args[1];

	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses_iio_push_to_buffers[1]);
	cordon_need_read(call, data, indio_dev->scan_bytes, &clauses_iio_push_to_buffers[2]);
}

const struct cordon_contract cordon_import_iio_push_to_buffers = {
	.name = "iio_push_to_buffers",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_iio_push_to_buffers[0],
	.enter = enter_iio_push_to_buffers,
};

/* ---- iio_push_to_buffers_with_ts_unaligned ---- */
static const struct cordon_clause clauses_iio_push_to_buffers_with_ts_unaligned[] = {
	{ "iio_push_to_buffers_with_ts_unaligned", "specs/linux/iio/iio.own.h", "iio_push_to_buffers_with_ts_unaligned", 97 },
	{ "iio_push_to_buffers_with_ts_unaligned", "specs/linux/iio/iio.own.h", "__checks(ref(indio_dev))", 98 },
	{ "iio_push_to_buffers_with_ts_unaligned", "specs/linux/iio/iio.own.h", "__checks(read(data, data_sz))", 99 },
};
CORDON_SAME_TYPE(iio_push_to_buffers_with_ts_unaligned, int, struct iio_dev *, const void *, size_t, int64_t);
CORDON_IN_REGISTERS(int64_t, 8);
static void enter_iio_push_to_buffers_with_ts_unaligned(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];
	const void *data = (const void *)call->args[1];
	size_t data_sz = (size_t)call->args[2];

	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses_iio_push_to_buffers_with_ts_unaligned[1]);
	cordon_need_read(call, data, data_sz, &clauses_iio_push_to_buffers_with_ts_unaligned[2]);
}

const struct cordon_contract cordon_import_iio_push_to_buffers_with_ts_unaligned = {
	.name = "iio_push_to_buffers_with_ts_unaligned",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_iio_push_to_buffers_with_ts_unaligned[0],
	.enter = enter_iio_push_to_buffers_with_ts_unaligned,
};

/* ---- iio_device_claim_direct_mode ---- */
static const struct cordon_clause clauses_iio_device_claim_direct_mode[] = {
	{ "iio_device_claim_direct_mode", "specs/linux/iio/iio.own.h", "iio_device_claim_direct_mode", 100 },
	{ "iio_device_claim_direct_mode", "specs/linux/iio/iio.own.h", "__runs_in(process)", 101 },
	{ "iio_device_claim_direct_mode", "specs/linux/iio/iio.own.h", "__checks(ref(indio_dev))", 102 },
	{ "iio_device_claim_direct_mode", "specs/linux/iio/iio.own.h", "__takes_if(!ret, indio_dev, iio_device_release_direct_mode(indio_dev))", 103 },
};
CORDON_SAME_TYPE(iio_device_claim_direct_mode, int, struct iio_dev *);
static void enter_iio_device_claim_direct_mode(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_iio_device_claim_direct_mode[1]);
	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses_iio_device_claim_direct_mode[2]);
}

static void leave_iio_device_claim_direct_mode(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(indio_dev) };
		
			cordon_take(call, &cordon_inverse_iio_device_release_direct_mode, arguments, indio_dev, &clauses_iio_device_claim_direct_mode[3]);
		}
	}
}

const struct cordon_contract cordon_import_iio_device_claim_direct_mode = {
	.name = "iio_device_claim_direct_mode",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_iio_device_claim_direct_mode[0],
	.enter = enter_iio_device_claim_direct_mode,
	.leave = leave_iio_device_claim_direct_mode,
};

/* ---- iio_device_release_direct_mode ---- */
static const struct cordon_clause clauses_iio_device_release_direct_mode[] = {
	{ "iio_device_release_direct_mode", "specs/linux/iio/iio.own.h", "iio_device_release_direct_mode", 104 },
	{ "iio_device_release_direct_mode", "specs/linux/iio/iio.own.h", "__runs_in(process)", 105 },
	{ "iio_device_release_direct_mode", "specs/linux/iio/iio.own.h", "__checks(ref(indio_dev))", 106 },
	{ "iio_device_release_direct_mode", "specs/linux/iio/iio.own.h", "__drops(iio_device_release_direct_mode(indio_dev))", 107 },
};
CORDON_SAME_TYPE(iio_device_release_direct_mode, void, struct iio_dev *);
static void enter_iio_device_release_direct_mode(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_iio_device_release_direct_mode[1]);
	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses_iio_device_release_direct_mode[2]);
	cordon_drop(call, indio_dev, &clauses_iio_device_release_direct_mode[3]);
}

const struct cordon_contract cordon_import_iio_device_release_direct_mode = {
	.name = "iio_device_release_direct_mode",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_iio_device_release_direct_mode[0],
	.enter = enter_iio_device_release_direct_mode,
};

/* ---- iio_device_id ---- */
static const struct cordon_clause clauses_iio_device_id[] = {
	{ "iio_device_id", "specs/linux/iio/iio.own.h", "iio_device_id", 108 },
	{ "iio_device_id", "specs/linux/iio/iio.own.h", "__checks(ref(indio_dev))", 109 },
};
CORDON_SAME_TYPE(iio_device_id, int, struct iio_dev *);
static void enter_iio_device_id(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];

	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses_iio_device_id[1]);
}

const struct cordon_contract cordon_import_iio_device_id = {
	.name = "iio_device_id",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_iio_device_id[0],
	.enter = enter_iio_device_id,
};

/* ---- iio_buffer_enabled ---- */
static const struct cordon_clause clauses_iio_buffer_enabled[] = {
	{ "iio_buffer_enabled", "specs/linux/iio/iio.own.h", "iio_buffer_enabled", 110 },
	{ "iio_buffer_enabled", "specs/linux/iio/iio.own.h", "__checks(ref(indio_dev))", 111 },
};
CORDON_SAME_TYPE(iio_buffer_enabled, bool, struct iio_dev *);
static void enter_iio_buffer_enabled(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];

	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses_iio_buffer_enabled[1]);
}

const struct cordon_contract cordon_import_iio_buffer_enabled = {
	.name = "iio_buffer_enabled",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_iio_buffer_enabled[0],
	.enter = enter_iio_buffer_enabled,
};

/* ---- iio_validate_scan_mask_onehot ---- */
static const struct cordon_clause clauses_iio_validate_scan_mask_onehot[] = {
	{ "iio_validate_scan_mask_onehot", "specs/linux/iio/iio.own.h", "iio_validate_scan_mask_onehot", 112 },
	{ "iio_validate_scan_mask_onehot", "specs/linux/iio/iio.own.h", "__checks(ref(indio_dev))", 113 },
	{ "iio_validate_scan_mask_onehot", "specs/linux/iio/iio.own.h", "__checks(ref(mask))", 114 },
};
CORDON_SAME_TYPE(iio_validate_scan_mask_onehot, bool, struct iio_dev *, const unsigned long *);
static void enter_iio_validate_scan_mask_onehot(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];
	const unsigned long *mask = (const unsigned long *)call->args[1];

	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses_iio_validate_scan_mask_onehot[1]);
	cordon_need_ref(call, mask, 0, CORDON_TYPE(mask), &clauses_iio_validate_scan_mask_onehot[2]);
}

const struct cordon_contract cordon_import_iio_validate_scan_mask_onehot = {
	.name = "iio_validate_scan_mask_onehot",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_iio_validate_scan_mask_onehot[0],
	.enter = enter_iio_validate_scan_mask_onehot,
};

/* ---- iio_read_mount_matrix ---- */
static const struct cordon_clause clauses_iio_read_mount_matrix[] = {
	{ "iio_read_mount_matrix", "specs/linux/iio/iio.own.h", "iio_read_mount_matrix", 115 },
	{ "iio_read_mount_matrix", "specs/linux/iio/iio.own.h", "__runs_in(process)", 116 },
	{ "iio_read_mount_matrix", "specs/linux/iio/iio.own.h", "__checks(ref(dev))", 117 },
	{ "iio_read_mount_matrix", "specs/linux/iio/iio.own.h", "__checks(write(matrix, sizeof(*matrix)))", 118 },
};
CORDON_SAME_TYPE(iio_read_mount_matrix, int, struct device *, struct iio_mount_matrix *);
static void enter_iio_read_mount_matrix(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	struct iio_mount_matrix *matrix = (struct iio_mount_matrix *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_iio_read_mount_matrix[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_iio_read_mount_matrix[2]);
	cordon_need_write(call, matrix, sizeof(*matrix), &clauses_iio_read_mount_matrix[3]);
}

const struct cordon_contract cordon_import_iio_read_mount_matrix = {
	.name = "iio_read_mount_matrix",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_iio_read_mount_matrix[0],
	.enter = enter_iio_read_mount_matrix,
};

/* ---- iio_map_array_register ---- */
static const struct cordon_clause clauses_iio_map_array_register[] = {
	{ "iio_map_array_register", "specs/linux/iio/iio.own.h", "iio_map_array_register", 120 },
	{ "iio_map_array_register", "specs/linux/iio/iio.own.h", "__runs_in(process)", 121 },
	{ "iio_map_array_register", "specs/linux/iio/iio.own.h", "__checks(ref(indio_dev))", 122 },
	{ "iio_map_array_register", "specs/linux/iio/iio.own.h", "__checks_for((struct iio_map *m = maps; m && m->consumer_dev_name; m++), read(m, 2 * sizeof(*m)))", 123 },
	{ "iio_map_array_register", "specs/linux/iio/iio.own.h", "__pins_if(!ret && maps, read(maps, sizeof(*maps)), iio_map_array_unregister(indio_dev))", 124 },
};
CORDON_SAME_TYPE(iio_map_array_register, int, struct iio_dev *, struct iio_map *);
static void enter_iio_map_array_register(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];
	struct iio_map *maps = (struct iio_map *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_iio_map_array_register[1]);
	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses_iio_map_array_register[2]);
	for (struct iio_map *m = maps; m && m->consumer_dev_name; m++) {
		cordon_need_read(call, m, 2 * sizeof(*m), &clauses_iio_map_array_register[3]);
	}
}

static void leave_iio_map_array_register(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];
	struct iio_map *maps = (struct iio_map *)call->args[1];
	int ret = (int)call->result;

	if (!ret && maps) {
		{
			const u64 arguments[6] = { (u64)(indio_dev) };
		
			cordon_pin(call, &cordon_inverse_iio_map_array_unregister, arguments, NULL, 0, &clauses_iio_map_array_register[4]);
		}
	}
}

const struct cordon_contract cordon_import_iio_map_array_register = {
	.name = "iio_map_array_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_iio_map_array_register[0],
	.enter = enter_iio_map_array_register,
	.leave = leave_iio_map_array_register,
};

/* ---- iio_map_array_unregister ---- */
static const struct cordon_clause clauses_iio_map_array_unregister[] = {
	{ "iio_map_array_unregister", "specs/linux/iio/iio.own.h", "iio_map_array_unregister", 125 },
	{ "iio_map_array_unregister", "specs/linux/iio/iio.own.h", "__runs_in(process)", 126 },
	{ "iio_map_array_unregister", "specs/linux/iio/iio.own.h", "__checks(ref(indio_dev))", 127 },
	{ "iio_map_array_unregister", "specs/linux/iio/iio.own.h", "__unpins(iio_map_array_unregister(indio_dev))", 128 },
};
CORDON_SAME_TYPE(iio_map_array_unregister, int, struct iio_dev *);
static void enter_iio_map_array_unregister(struct cordon_call *call)
{
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_iio_map_array_unregister[1]);
	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses_iio_map_array_unregister[2]);
	{
		const u64 arguments[6] = { (u64)(indio_dev) };
	
		cordon_unpin(call, &cordon_inverse_iio_map_array_unregister, arguments, 1, &clauses_iio_map_array_unregister[3]);
	}
}

const struct cordon_contract cordon_import_iio_map_array_unregister = {
	.name = "iio_map_array_unregister",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_iio_map_array_unregister[0],
	.enter = enter_iio_map_array_unregister,
};

/* ---- devm_iio_map_array_register ---- */
static const struct cordon_clause clauses_devm_iio_map_array_register[] = {
	{ "devm_iio_map_array_register", "specs/linux/iio/iio.own.h", "devm_iio_map_array_register", 129 },
	{ "devm_iio_map_array_register", "specs/linux/iio/iio.own.h", "__runs_in(process)", 130 },
	{ "devm_iio_map_array_register", "specs/linux/iio/iio.own.h", "__checks(ref(indio_dev))", 131 },
	{ "devm_iio_map_array_register", "specs/linux/iio/iio.own.h", "__checks(devm_caps(dev, NULL, 0))", 132 },
	{ "devm_iio_map_array_register", "specs/linux/iio/iio.own.h", "__checks_for((struct iio_map *m = maps; m && m->consumer_dev_name; m++), read(m, 2 * sizeof(*m)))", 133 },
};
CORDON_SAME_TYPE(devm_iio_map_array_register, int, struct device *, struct iio_dev *, struct iio_map *);
static void enter_devm_iio_map_array_register(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	struct iio_dev *indio_dev = (struct iio_dev *)call->args[1];
	struct iio_map *maps = (struct iio_map *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_devm_iio_map_array_register[1]);
	cordon_need_ref(call, indio_dev, 0, CORDON_TYPE(indio_dev), &clauses_devm_iio_map_array_register[2]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses_devm_iio_map_array_register[3]);
	for (struct iio_map *m = maps; m && m->consumer_dev_name; m++) {
		cordon_need_read(call, m, 2 * sizeof(*m), &clauses_devm_iio_map_array_register[4]);
	}
}

const struct cordon_contract cordon_import_devm_iio_map_array_register = {
	.name = "devm_iio_map_array_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_devm_iio_map_array_register[0],
	.enter = enter_devm_iio_map_array_register,
};

/* ---- iio_enum_read ---- */
static const struct cordon_clause clauses_iio_enum_read[] = {
	{ "iio_enum_read", "specs/linux/iio/iio.own.h", "iio_enum_read", 135 },
};
CORDON_SAME_TYPE(iio_enum_read, ssize_t, struct iio_dev *, uintptr_t, const struct iio_chan_spec *, char *);
const struct cordon_contract cordon_import_iio_enum_read = {
	.name = "iio_enum_read",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 4,
	.where = &clauses_iio_enum_read[0],
};

/* ---- iio_enum_write ---- */
static const struct cordon_clause clauses_iio_enum_write[] = {
	{ "iio_enum_write", "specs/linux/iio/iio.own.h", "iio_enum_write", 136 },
};
CORDON_SAME_TYPE(iio_enum_write, ssize_t, struct iio_dev *, uintptr_t, const struct iio_chan_spec *, const char *, size_t);
const struct cordon_contract cordon_import_iio_enum_write = {
	.name = "iio_enum_write",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 5,
	.where = &clauses_iio_enum_write[0],
};

/* ---- iio_enum_available_read ---- */
static const struct cordon_clause clauses_iio_enum_available_read[] = {
	{ "iio_enum_available_read", "specs/linux/iio/iio.own.h", "iio_enum_available_read", 137 },
};
CORDON_SAME_TYPE(iio_enum_available_read, ssize_t, struct iio_dev *, uintptr_t, const struct iio_chan_spec *, char *);
const struct cordon_contract cordon_import_iio_enum_available_read = {
	.name = "iio_enum_available_read",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 4,
	.where = &clauses_iio_enum_available_read[0],
};

/* ---- iio_show_mount_matrix ---- */
static const struct cordon_clause clauses_iio_show_mount_matrix[] = {
	{ "iio_show_mount_matrix", "specs/linux/iio/iio.own.h", "iio_show_mount_matrix", 138 },
};
CORDON_SAME_TYPE(iio_show_mount_matrix, ssize_t, struct iio_dev *, uintptr_t, const struct iio_chan_spec *, char *);
const struct cordon_contract cordon_import_iio_show_mount_matrix = {
	.name = "iio_show_mount_matrix",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 4,
	.where = &clauses_iio_show_mount_matrix[0],
};

/* ---- iio_read_const_attr ---- */
static const struct cordon_clause clauses_iio_read_const_attr[] = {
	{ "iio_read_const_attr", "specs/linux/iio/iio.own.h", "iio_read_const_attr", 139 },
};
CORDON_SAME_TYPE(iio_read_const_attr, ssize_t, struct device *, struct device_attribute *, char *);
const struct cordon_contract cordon_import_iio_read_const_attr = {
	.name = "iio_read_const_attr",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 3,
	.where = &clauses_iio_read_const_attr[0],
};

