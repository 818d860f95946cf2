/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/iio/iio-ops.own.h>
#include "wrap.h"

/* ---- iio_info.read_raw ---- */
static const struct cordon_clause clauses_iio_info__read_raw[] = {
	{ "iio_info.read_raw", "specs/linux/iio/iio-ops.own.h", "iio_info.read_raw", 11 },
	{ "iio_info.read_raw", "specs/linux/iio/iio-ops.own.h", "__principal(indio_dev)", 12 },
	{ "iio_info.read_raw", "specs/linux/iio/iio-ops.own.h", "__runs_in(process)", 12 },
	{ "iio_info.read_raw", "specs/linux/iio/iio-ops.own.h", "__lends(write(val, sizeof(*val)))", 12 },
	{ "iio_info.read_raw", "specs/linux/iio/iio-ops.own.h", "__lends(write(val2, sizeof(*val2)))", 12 },
	{ "iio_info.read_raw", "specs/linux/iio/iio-ops.own.h", "__faults(-ENODEV)", 12 },
};
CORDON_SAME_TYPE(*((struct iio_info *)0)->read_raw, int, struct iio_dev *, const struct iio_chan_spec *, int *, int *, long);
static void enter_iio_info__read_raw(struct cordon_call *call)
{
	int *val = (int *)call->args[2];
	int *val2 = (int *)call->args[3];

	cordon_lend_write(call, val, sizeof(*val), CORDON_TYPE(val), &clauses_iio_info__read_raw[3]);
	cordon_lend_write(call, val2, sizeof(*val2), CORDON_TYPE(val2), &clauses_iio_info__read_raw[4]);
}

static u64 fault_iio_info__read_raw(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_iio_info__read_raw = {
	.name = "iio_info.read_raw",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_iio_info__read_raw[0],
	.enter = enter_iio_info__read_raw,
	.fault = fault_iio_info__read_raw,
};

/* ---- iio_info.read_raw_multi ---- */
static const struct cordon_clause clauses_iio_info__read_raw_multi[] = {
	{ "iio_info.read_raw_multi", "specs/linux/iio/iio-ops.own.h", "iio_info.read_raw_multi", 13 },
	{ "iio_info.read_raw_multi", "specs/linux/iio/iio-ops.own.h", "__principal(indio_dev)", 15 },
	{ "iio_info.read_raw_multi", "specs/linux/iio/iio-ops.own.h", "__runs_in(process)", 15 },
	{ "iio_info.read_raw_multi", "specs/linux/iio/iio-ops.own.h", "__lends(write(vals, max_len * sizeof(*vals)))", 15 },
	{ "iio_info.read_raw_multi", "specs/linux/iio/iio-ops.own.h", "__lends(write(val_len, sizeof(*val_len)))", 15 },
	{ "iio_info.read_raw_multi", "specs/linux/iio/iio-ops.own.h", "__faults(-ENODEV)", 15 },
};
CORDON_SAME_TYPE(*((struct iio_info *)0)->read_raw_multi, int, struct iio_dev *, const struct iio_chan_spec *, int, int *, int *, long);
static void enter_iio_info__read_raw_multi(struct cordon_call *call)
{
	int max_len = (int)call->args[2];
	int *vals = (int *)call->args[3];
	int *val_len = (int *)call->args[4];

	cordon_lend_write(call, vals, max_len * sizeof(*vals), CORDON_TYPE(vals), &clauses_iio_info__read_raw_multi[3]);
	cordon_lend_write(call, val_len, sizeof(*val_len), CORDON_TYPE(val_len), &clauses_iio_info__read_raw_multi[4]);
}

static u64 fault_iio_info__read_raw_multi(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_iio_info__read_raw_multi = {
	.name = "iio_info.read_raw_multi",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_iio_info__read_raw_multi[0],
	.enter = enter_iio_info__read_raw_multi,
	.fault = fault_iio_info__read_raw_multi,
};

/* ---- iio_info.read_avail ---- */
static const struct cordon_clause clauses_iio_info__read_avail[] = {
	{ "iio_info.read_avail", "specs/linux/iio/iio-ops.own.h", "iio_info.read_avail", 17 },
	{ "iio_info.read_avail", "specs/linux/iio/iio-ops.own.h", "__principal(indio_dev)", 19 },
	{ "iio_info.read_avail", "specs/linux/iio/iio-ops.own.h", "__runs_in(process)", 19 },
	{ "iio_info.read_avail", "specs/linux/iio/iio-ops.own.h", "__lends(write(vals, sizeof(*vals)))", 19 },
	{ "iio_info.read_avail", "specs/linux/iio/iio-ops.own.h", "__lends(write(type, sizeof(*type)))", 19 },
	{ "iio_info.read_avail", "specs/linux/iio/iio-ops.own.h", "__lends(write(length, sizeof(*length)))", 19 },
	{ "iio_info.read_avail", "specs/linux/iio/iio-ops.own.h", "__grants_if(ret >= 0, read(*vals, (ret == IIO_AVAIL_RANGE ? 3 : *length) * sizeof(**vals)))", 20 },
	{ "iio_info.read_avail", "specs/linux/iio/iio-ops.own.h", "__faults(-ENODEV)", 21 },
};
CORDON_SAME_TYPE(*((struct iio_info *)0)->read_avail, int, struct iio_dev *, const struct iio_chan_spec *, const int **, int *, int *, long);
static void enter_iio_info__read_avail(struct cordon_call *call)
{
	const int **vals = (const int **)call->args[2];
	int *type = (int *)call->args[3];
	int *length = (int *)call->args[4];

	cordon_lend_write(call, vals, sizeof(*vals), CORDON_TYPE(vals), &clauses_iio_info__read_avail[3]);
	cordon_lend_write(call, type, sizeof(*type), CORDON_TYPE(type), &clauses_iio_info__read_avail[4]);
	cordon_lend_write(call, length, sizeof(*length), CORDON_TYPE(length), &clauses_iio_info__read_avail[5]);
}

static void leave_iio_info__read_avail(struct cordon_call *call)
{
	const int **vals = (const int **)call->args[2];
	int *length = (int *)call->args[4];
	int ret = (int)call->result;

	if (ret >= 0) {
		cordon_need_read(call, *vals, (ret == IIO_AVAIL_RANGE ? 3 : *length) * sizeof(**vals), &clauses_iio_info__read_avail[6]);
	}
}

static u64 fault_iio_info__read_avail(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_iio_info__read_avail = {
	.name = "iio_info.read_avail",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_iio_info__read_avail[0],
	.enter = enter_iio_info__read_avail,
	.leave = leave_iio_info__read_avail,
	.fault = fault_iio_info__read_avail,
};

/* ---- iio_info.write_raw ---- */
static const struct cordon_clause clauses_iio_info__write_raw[] = {
	{ "iio_info.write_raw", "specs/linux/iio/iio-ops.own.h", "iio_info.write_raw", 22 },
	{ "iio_info.write_raw", "specs/linux/iio/iio-ops.own.h", "__principal(indio_dev)", 23 },
	{ "iio_info.write_raw", "specs/linux/iio/iio-ops.own.h", "__runs_in(process)", 23 },
	{ "iio_info.write_raw", "specs/linux/iio/iio-ops.own.h", "__faults(-ENODEV)", 23 },
};
CORDON_SAME_TYPE(*((struct iio_info *)0)->write_raw, int, struct iio_dev *, const struct iio_chan_spec *, int, int, long);
static u64 fault_iio_info__write_raw(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_iio_info__write_raw = {
	.name = "iio_info.write_raw",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_iio_info__write_raw[0],
	.fault = fault_iio_info__write_raw,
};

/* ---- iio_info.read_label ---- */
static const struct cordon_clause clauses_iio_info__read_label[] = {
	{ "iio_info.read_label", "specs/linux/iio/iio-ops.own.h", "iio_info.read_label", 24 },
	{ "iio_info.read_label", "specs/linux/iio/iio-ops.own.h", "__principal(indio_dev)", 25 },
	{ "iio_info.read_label", "specs/linux/iio/iio-ops.own.h", "__runs_in(process)", 25 },
	{ "iio_info.read_label", "specs/linux/iio/iio-ops.own.h", "__lends(write(label, PAGE_SIZE))", 25 },
	{ "iio_info.read_label", "specs/linux/iio/iio-ops.own.h", "__faults(-ENODEV)", 25 },
};
CORDON_SAME_TYPE(*((struct iio_info *)0)->read_label, int, struct iio_dev *, const struct iio_chan_spec *, char *);
static void enter_iio_info__read_label(struct cordon_call *call)
{
	char *label = (char *)call->args[2];

	cordon_lend_write(call, label, PAGE_SIZE, CORDON_TYPE(label), &clauses_iio_info__read_label[3]);
}

static u64 fault_iio_info__read_label(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_iio_info__read_label = {
	.name = "iio_info.read_label",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_iio_info__read_label[0],
	.enter = enter_iio_info__read_label,
	.fault = fault_iio_info__read_label,
};

/* ---- iio_info.write_raw_get_fmt ---- */
static const struct cordon_clause clauses_iio_info__write_raw_get_fmt[] = {
	{ "iio_info.write_raw_get_fmt", "specs/linux/iio/iio-ops.own.h", "iio_info.write_raw_get_fmt", 26 },
	{ "iio_info.write_raw_get_fmt", "specs/linux/iio/iio-ops.own.h", "__principal(indio_dev)", 27 },
	{ "iio_info.write_raw_get_fmt", "specs/linux/iio/iio-ops.own.h", "__runs_in(process)", 27 },
	{ "iio_info.write_raw_get_fmt", "specs/linux/iio/iio-ops.own.h", "__faults(-EINVAL)", 27 },
};
CORDON_SAME_TYPE(*((struct iio_info *)0)->write_raw_get_fmt, int, struct iio_dev *, const struct iio_chan_spec *, long);
static u64 fault_iio_info__write_raw_get_fmt(struct cordon_call *call)
{
	return (u64)(-EINVAL);
}

const struct cordon_contract cordon_callback_iio_info__write_raw_get_fmt = {
	.name = "iio_info.write_raw_get_fmt",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_iio_info__write_raw_get_fmt[0],
	.fault = fault_iio_info__write_raw_get_fmt,
};

/* ---- iio_info.read_event_config ---- */
static const struct cordon_clause clauses_iio_info__read_event_config[] = {
	{ "iio_info.read_event_config", "specs/linux/iio/iio-ops.own.h", "iio_info.read_event_config", 28 },
	{ "iio_info.read_event_config", "specs/linux/iio/iio-ops.own.h", "__principal(indio_dev)", 30 },
	{ "iio_info.read_event_config", "specs/linux/iio/iio-ops.own.h", "__runs_in(process)", 30 },
	{ "iio_info.read_event_config", "specs/linux/iio/iio-ops.own.h", "__faults(-ENODEV)", 30 },
};
CORDON_SAME_TYPE(*((struct iio_info *)0)->read_event_config, int, struct iio_dev *, const struct iio_chan_spec *, enum iio_event_type, enum iio_event_direction);
static u64 fault_iio_info__read_event_config(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_iio_info__read_event_config = {
	.name = "iio_info.read_event_config",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_iio_info__read_event_config[0],
	.fault = fault_iio_info__read_event_config,
};

/* ---- iio_info.write_event_config ---- */
static const struct cordon_clause clauses_iio_info__write_event_config[] = {
	{ "iio_info.write_event_config", "specs/linux/iio/iio-ops.own.h", "iio_info.write_event_config", 31 },
	{ "iio_info.write_event_config", "specs/linux/iio/iio-ops.own.h", "__principal(indio_dev)", 33 },
	{ "iio_info.write_event_config", "specs/linux/iio/iio-ops.own.h", "__runs_in(process)", 33 },
	{ "iio_info.write_event_config", "specs/linux/iio/iio-ops.own.h", "__faults(-ENODEV)", 33 },
};
CORDON_SAME_TYPE(*((struct iio_info *)0)->write_event_config, int, struct iio_dev *, const struct iio_chan_spec *, enum iio_event_type, enum iio_event_direction, int);
static u64 fault_iio_info__write_event_config(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_iio_info__write_event_config = {
	.name = "iio_info.write_event_config",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_iio_info__write_event_config[0],
	.fault = fault_iio_info__write_event_config,
};

/* ---- iio_info.read_event_value ---- */
static const struct cordon_clause clauses_iio_info__read_event_value[] = {
	{ "iio_info.read_event_value", "specs/linux/iio/iio-ops.own.h", "iio_info.read_event_value", 34 },
	{ "iio_info.read_event_value", "specs/linux/iio/iio-ops.own.h", "__principal(indio_dev)", 36 },
	{ "iio_info.read_event_value", "specs/linux/iio/iio-ops.own.h", "__runs_in(process)", 36 },
	{ "iio_info.read_event_value", "specs/linux/iio/iio-ops.own.h", "__lends(write(val, sizeof(*val)))", 36 },
	{ "iio_info.read_event_value", "specs/linux/iio/iio-ops.own.h", "__lends(write(val2, sizeof(*val2)))", 36 },
	{ "iio_info.read_event_value", "specs/linux/iio/iio-ops.own.h", "__faults(-ENODEV)", 36 },
};
CORDON_SAME_TYPE(*((struct iio_info *)0)->read_event_value, int, struct iio_dev *, const struct iio_chan_spec *, enum iio_event_type, enum iio_event_direction, enum iio_event_info, int *, int *);
static void enter_iio_info__read_event_value(struct cordon_call *call)
{
	int *val = (int *)call->args[5];
	int *val2 = (int *)cordon_stack_word(call, 0);

	cordon_lend_write(call, val, sizeof(*val), CORDON_TYPE(val), &clauses_iio_info__read_event_value[3]);
	cordon_lend_write(call, val2, sizeof(*val2), CORDON_TYPE(val2), &clauses_iio_info__read_event_value[4]);
}

static u64 fault_iio_info__read_event_value(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_iio_info__read_event_value = {
	.name = "iio_info.read_event_value",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.where = &clauses_iio_info__read_event_value[0],
	.enter = enter_iio_info__read_event_value,
	.fault = fault_iio_info__read_event_value,
};

/* ---- iio_info.write_event_value ---- */
static const struct cordon_clause clauses_iio_info__write_event_value[] = {
	{ "iio_info.write_event_value", "specs/linux/iio/iio-ops.own.h", "iio_info.write_event_value", 37 },
	{ "iio_info.write_event_value", "specs/linux/iio/iio-ops.own.h", "__principal(indio_dev)", 39 },
	{ "iio_info.write_event_value", "specs/linux/iio/iio-ops.own.h", "__runs_in(process)", 39 },
	{ "iio_info.write_event_value", "specs/linux/iio/iio-ops.own.h", "__faults(-ENODEV)", 39 },
};
CORDON_SAME_TYPE(*((struct iio_info *)0)->write_event_value, int, struct iio_dev *, const struct iio_chan_spec *, enum iio_event_type, enum iio_event_direction, enum iio_event_info, int, int);
static u64 fault_iio_info__write_event_value(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_iio_info__write_event_value = {
	.name = "iio_info.write_event_value",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.where = &clauses_iio_info__write_event_value[0],
	.fault = fault_iio_info__write_event_value,
};

/* ---- iio_info.validate_trigger ---- */
static const struct cordon_clause clauses_iio_info__validate_trigger[] = {
	{ "iio_info.validate_trigger", "specs/linux/iio/iio-ops.own.h", "iio_info.validate_trigger", 40 },
	{ "iio_info.validate_trigger", "specs/linux/iio/iio-ops.own.h", "__principal(indio_dev)", 41 },
	{ "iio_info.validate_trigger", "specs/linux/iio/iio-ops.own.h", "__runs_in(process)", 41 },
	{ "iio_info.validate_trigger", "specs/linux/iio/iio-ops.own.h", "__faults(-ENODEV)", 41 },
};
CORDON_SAME_TYPE(*((struct iio_info *)0)->validate_trigger, int, struct iio_dev *, struct iio_trigger *);
static u64 fault_iio_info__validate_trigger(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_iio_info__validate_trigger = {
	.name = "iio_info.validate_trigger",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_iio_info__validate_trigger[0],
	.fault = fault_iio_info__validate_trigger,
};

/* ---- iio_info.update_scan_mode ---- */
static const struct cordon_clause clauses_iio_info__update_scan_mode[] = {
	{ "iio_info.update_scan_mode", "specs/linux/iio/iio-ops.own.h", "iio_info.update_scan_mode", 42 },
	{ "iio_info.update_scan_mode", "specs/linux/iio/iio-ops.own.h", "__principal(indio_dev)", 43 },
	{ "iio_info.update_scan_mode", "specs/linux/iio/iio-ops.own.h", "__runs_in(process)", 43 },
	{ "iio_info.update_scan_mode", "specs/linux/iio/iio-ops.own.h", "__faults(-ENODEV)", 43 },
};
CORDON_SAME_TYPE(*((struct iio_info *)0)->update_scan_mode, int, struct iio_dev *, const unsigned long *);
static u64 fault_iio_info__update_scan_mode(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_iio_info__update_scan_mode = {
	.name = "iio_info.update_scan_mode",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_iio_info__update_scan_mode[0],
	.fault = fault_iio_info__update_scan_mode,
};

/* ---- iio_info.debugfs_reg_access ---- */
static const struct cordon_clause clauses_iio_info__debugfs_reg_access[] = {
	{ "iio_info.debugfs_reg_access", "specs/linux/iio/iio-ops.own.h", "iio_info.debugfs_reg_access", 44 },
	{ "iio_info.debugfs_reg_access", "specs/linux/iio/iio-ops.own.h", "__principal(indio_dev)", 46 },
	{ "iio_info.debugfs_reg_access", "specs/linux/iio/iio-ops.own.h", "__runs_in(process)", 46 },
	{ "iio_info.debugfs_reg_access", "specs/linux/iio/iio-ops.own.h", "__lends_if(readval, write(readval, sizeof(*readval)))", 46 },
	{ "iio_info.debugfs_reg_access", "specs/linux/iio/iio-ops.own.h", "__faults(-ENODEV)", 46 },
};
CORDON_SAME_TYPE(*((struct iio_info *)0)->debugfs_reg_access, int, struct iio_dev *, unsigned int, unsigned int, unsigned int *);
static void enter_iio_info__debugfs_reg_access(struct cordon_call *call)
{
	unsigned int *readval = (unsigned int *)call->args[3];

	if (readval) {
		cordon_lend_write(call, readval, sizeof(*readval), CORDON_TYPE(readval), &clauses_iio_info__debugfs_reg_access[3]);
	}
}

static u64 fault_iio_info__debugfs_reg_access(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_iio_info__debugfs_reg_access = {
	.name = "iio_info.debugfs_reg_access",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_iio_info__debugfs_reg_access[0],
	.enter = enter_iio_info__debugfs_reg_access,
	.fault = fault_iio_info__debugfs_reg_access,
};

/* ---- iio_info.hwfifo_set_watermark ---- */
static const struct cordon_clause clauses_iio_info__hwfifo_set_watermark[] = {
	{ "iio_info.hwfifo_set_watermark", "specs/linux/iio/iio-ops.own.h", "iio_info.hwfifo_set_watermark", 47 },
	{ "iio_info.hwfifo_set_watermark", "specs/linux/iio/iio-ops.own.h", "__principal(indio_dev)", 48 },
	{ "iio_info.hwfifo_set_watermark", "specs/linux/iio/iio-ops.own.h", "__runs_in(process)", 48 },
	{ "iio_info.hwfifo_set_watermark", "specs/linux/iio/iio-ops.own.h", "__faults(-ENODEV)", 48 },
};
CORDON_SAME_TYPE(*((struct iio_info *)0)->hwfifo_set_watermark, int, struct iio_dev *, unsigned int);
static u64 fault_iio_info__hwfifo_set_watermark(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_iio_info__hwfifo_set_watermark = {
	.name = "iio_info.hwfifo_set_watermark",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_iio_info__hwfifo_set_watermark[0],
	.fault = fault_iio_info__hwfifo_set_watermark,
};

/* ---- iio_info.hwfifo_flush_to_buffer ---- */
static const struct cordon_clause clauses_iio_info__hwfifo_flush_to_buffer[] = {
	{ "iio_info.hwfifo_flush_to_buffer", "specs/linux/iio/iio-ops.own.h", "iio_info.hwfifo_flush_to_buffer", 49 },
	{ "iio_info.hwfifo_flush_to_buffer", "specs/linux/iio/iio-ops.own.h", "__principal(indio_dev)", 50 },
	{ "iio_info.hwfifo_flush_to_buffer", "specs/linux/iio/iio-ops.own.h", "__runs_in(process)", 50 },
	{ "iio_info.hwfifo_flush_to_buffer", "specs/linux/iio/iio-ops.own.h", "__faults(0)", 50 },
};
CORDON_SAME_TYPE(*((struct iio_info *)0)->hwfifo_flush_to_buffer, int, struct iio_dev *, unsigned int);
static u64 fault_iio_info__hwfifo_flush_to_buffer(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_iio_info__hwfifo_flush_to_buffer = {
	.name = "iio_info.hwfifo_flush_to_buffer",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_iio_info__hwfifo_flush_to_buffer[0],
	.fault = fault_iio_info__hwfifo_flush_to_buffer,
};

/* ---- iio_chan_spec_ext_info.read ---- */
static const struct cordon_clause clauses_iio_chan_spec_ext_info__read[] = {
	{ "iio_chan_spec_ext_info.read", "specs/linux/iio/iio-ops.own.h", "iio_chan_spec_ext_info.read", 51 },
	{ "iio_chan_spec_ext_info.read", "specs/linux/iio/iio-ops.own.h", "__principal(indio_dev)", 53 },
	{ "iio_chan_spec_ext_info.read", "specs/linux/iio/iio-ops.own.h", "__runs_in(process)", 53 },
	{ "iio_chan_spec_ext_info.read", "specs/linux/iio/iio-ops.own.h", "__lends(write(buf, PAGE_SIZE))", 53 },
	{ "iio_chan_spec_ext_info.read", "specs/linux/iio/iio-ops.own.h", "__faults(-ENODEV)", 53 },
};
CORDON_SAME_TYPE(*((struct iio_chan_spec_ext_info *)0)->read, ssize_t, struct iio_dev *, uintptr_t, const struct iio_chan_spec *, char *);
CORDON_IN_REGISTERS(uintptr_t, 8);
static void enter_iio_chan_spec_ext_info__read(struct cordon_call *call)
{
	char *buf = (char *)call->args[3];

	cordon_lend_write(call, buf, PAGE_SIZE, CORDON_TYPE(buf), &clauses_iio_chan_spec_ext_info__read[3]);
}

static u64 fault_iio_chan_spec_ext_info__read(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_iio_chan_spec_ext_info__read = {
	.name = "iio_chan_spec_ext_info.read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_iio_chan_spec_ext_info__read[0],
	.enter = enter_iio_chan_spec_ext_info__read,
	.fault = fault_iio_chan_spec_ext_info__read,
};

/* ---- iio_chan_spec_ext_info.write ---- */
static const struct cordon_clause clauses_iio_chan_spec_ext_info__write[] = {
	{ "iio_chan_spec_ext_info.write", "specs/linux/iio/iio-ops.own.h", "iio_chan_spec_ext_info.write", 54 },
	{ "iio_chan_spec_ext_info.write", "specs/linux/iio/iio-ops.own.h", "__principal(indio_dev)", 56 },
	{ "iio_chan_spec_ext_info.write", "specs/linux/iio/iio-ops.own.h", "__runs_in(process)", 56 },
	{ "iio_chan_spec_ext_info.write", "specs/linux/iio/iio-ops.own.h", "__faults(-ENODEV)", 56 },
};
CORDON_SAME_TYPE(*((struct iio_chan_spec_ext_info *)0)->write, ssize_t, struct iio_dev *, uintptr_t, const struct iio_chan_spec *, const char *, size_t);
CORDON_IN_REGISTERS(uintptr_t, 8);
static u64 fault_iio_chan_spec_ext_info__write(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_iio_chan_spec_ext_info__write = {
	.name = "iio_chan_spec_ext_info.write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_iio_chan_spec_ext_info__write[0],
	.fault = fault_iio_chan_spec_ext_info__write,
};

