/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/hid.own.h>
#include "wrap.h"

/* ---- set hid_caps ---- */
static const struct cordon_clause clauses_set_hid_caps[] = {
	{ "hid_caps", "specs/linux/hid.own.h", "__includes(ref(hdev))", 12 },
	{ "hid_caps", "specs/linux/hid.own.h", "__includes(ref(&hdev->dev))", 13 },
	{ "hid_caps", "specs/linux/hid.own.h", "__includes(fields(hdev))", 14 },
};

const struct cordon_set cordon_set_hid_caps = { .name = "hid_caps" };

void cordon_include_hid_caps(struct cordon_call *call, struct cordon_parts *parts, struct hid_device *hdev)
{
	cordon_add_ref(call, parts, hdev, 0, CORDON_TYPE(hdev), &clauses_set_hid_caps[0]);
	cordon_add_ref(call, parts, &hdev->dev, 0, CORDON_TYPE(&hdev->dev), &clauses_set_hid_caps[1]);
	cordon_add_fields(call, parts, hdev, CORDON_FIELDS(hdev), &clauses_set_hid_caps[2]);
}

void cordon_gain_hid_caps(struct cordon_call *call, const struct cordon_clause *clause, struct hid_device *hdev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_hid_caps, hdev, clause);
	cordon_include_hid_caps(call, &parts, hdev);
	cordon_parts_grant(call, &parts);
}

/* ---- set hid_input_caps ---- */
static const struct cordon_clause clauses_set_hid_input_caps[] = {
	{ "hid_input_caps", "specs/linux/hid.own.h", "__includes(ref(hi->input))", 189 },
	{ "hid_input_caps", "specs/linux/hid.own.h", "__includes(ref(&hi->input->dev))", 190 },
	{ "hid_input_caps", "specs/linux/hid.own.h", "__includes(fields(hi->input))", 191 },
	{ "hid_input_caps", "specs/linux/hid.own.h", "__includes(fields(hi->input, setup))", 192 },
};

const struct cordon_set cordon_set_hid_input_caps = { .name = "hid_input_caps" };

void cordon_include_hid_input_caps(struct cordon_call *call, struct cordon_parts *parts, struct hid_input *hi)
{
	cordon_add_ref(call, parts, hi->input, 0, CORDON_TYPE(hi->input), &clauses_set_hid_input_caps[0]);
	cordon_add_ref(call, parts, &hi->input->dev, 0, CORDON_TYPE(&hi->input->dev), &clauses_set_hid_input_caps[1]);
	cordon_add_fields(call, parts, hi->input, CORDON_FIELDS(hi->input), &clauses_set_hid_input_caps[2]);
	cordon_add_fields(call, parts, hi->input, CORDON_FIELDS_setup(hi->input), &clauses_set_hid_input_caps[3]);
}

void cordon_gain_hid_input_caps(struct cordon_call *call, const struct cordon_clause *clause, struct hid_input *hi)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_hid_input_caps, hi, clause);
	cordon_include_hid_input_caps(call, &parts, hi);
	cordon_parts_grant(call, &parts);
}

/* ---- set hid_inputs ---- */
static const struct cordon_clause clauses_set_hid_inputs[] = {
	{ "hid_inputs", "specs/linux/hid.own.h", "__includes(ref(&hdev->dev))", 70 },
	{ "hid_inputs", "specs/linux/hid.own.h", "__includes_for((struct list_head *i = hdev->inputs.next; i != &hdev->inputs; i = i->next), ref(list_entry(i, struct hid_input, list)->input))", 71 },
};

const struct cordon_set cordon_set_hid_inputs = { .name = "hid_inputs" };

void cordon_include_hid_inputs(struct cordon_call *call, struct cordon_parts *parts, struct hid_device *hdev)
{
	cordon_add_ref(call, parts, &hdev->dev, 0, CORDON_TYPE(&hdev->dev), &clauses_set_hid_inputs[0]);
	for (struct list_head *i = hdev->inputs.next; i != &hdev->inputs; i = i->next) {
		cordon_add_ref(call, parts, list_entry(i, struct hid_input, list)->input, 0, CORDON_TYPE(list_entry(i, struct hid_input, list)->input), &clauses_set_hid_inputs[1]);
	}
}

void cordon_gain_hid_inputs(struct cordon_call *call, const struct cordon_clause *clause, struct hid_device *hdev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_hid_inputs, hdev, clause);
	cordon_include_hid_inputs(call, &parts, hdev);
	cordon_parts_grant(call, &parts);
}

/* ---- set hid_report_caps ---- */
static const struct cordon_clause clauses_set_hid_report_caps[] = {
	{ "hid_report_caps", "specs/linux/hid.own.h", "__includes_for((struct own_hid_walk w = own_hid_fields(hdev); w.report; own_hid_next(w)), write(w.report->field[w.at]->value, w.report->field[w.at]->report_count * sizeof(__s32)))", 61 },
	{ "hid_report_caps", "specs/linux/hid.own.h", "__includes_for((struct own_hid_walk w = own_hid_fields(hdev); w.report; own_hid_next(w)), ref(w.report))", 63 },
};

const struct cordon_set cordon_set_hid_report_caps = { .name = "hid_report_caps" };

void cordon_include_hid_report_caps(struct cordon_call *call, struct cordon_parts *parts, struct hid_device *hdev)
{
	for (struct own_hid_walk w = own_hid_fields(hdev); w.report; own_hid_next(w)) {
		cordon_add_write(call, parts, w.report->field[w.at]->value, w.report->field[w.at]->report_count * sizeof(__s32), CORDON_TYPE(w.report->field[w.at]->value), &clauses_set_hid_report_caps[0]);
	}
	for (struct own_hid_walk w = own_hid_fields(hdev); w.report; own_hid_next(w)) {
		cordon_add_ref(call, parts, w.report, 0, CORDON_TYPE(w.report), &clauses_set_hid_report_caps[1]);
	}
}

void cordon_gain_hid_report_caps(struct cordon_call *call, const struct cordon_clause *clause, struct hid_device *hdev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_hid_report_caps, hdev, clause);
	cordon_include_hid_report_caps(call, &parts, hdev);
	cordon_parts_grant(call, &parts);
}

/* ---- hid_open_report ---- */
static const struct cordon_clause clauses_hid_open_report[] = {
	{ "hid_open_report", "specs/linux/hid.own.h", "hid_open_report", 64 },
	{ "hid_open_report", "specs/linux/hid.own.h", "__runs_in(process)", 65 },
	{ "hid_open_report", "specs/linux/hid.own.h", "__checks(hid_caps(device))", 66 },
	{ "hid_open_report", "specs/linux/hid.own.h", "__returns_if(!ret, hid_report_caps(device))", 67 },
};
CORDON_SAME_TYPE(hid_open_report, int, struct hid_device *);
static void enter_hid_open_report(struct cordon_call *call)
{
	struct hid_device *device = (struct hid_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_hid_open_report[1]);
	cordon_set_need(call, &cordon_set_hid_caps, device, &clauses_hid_open_report[2]);
}

static void leave_hid_open_report(struct cordon_call *call)
{
	struct hid_device *device = (struct hid_device *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_hid_report_caps(call, &clauses_hid_open_report[3], device);
	}
}

const struct cordon_contract cordon_import_hid_open_report = {
	.name = "hid_open_report",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hid_open_report[0],
	.enter = enter_hid_open_report,
	.leave = leave_hid_open_report,
};

/* ---- hid_hw_start ---- */
static const struct cordon_clause clauses_hid_hw_start[] = {
	{ "hid_hw_start", "specs/linux/hid.own.h", "hid_hw_start", 74 },
	{ "hid_hw_start", "specs/linux/hid.own.h", "__runs_in(process)", 75 },
	{ "hid_hw_start", "specs/linux/hid.own.h", "__checks(hid_caps(hdev))", 76 },
	{ "hid_hw_start", "specs/linux/hid.own.h", "__returns_if(!ret, hid_inputs(hdev))", 77 },
	{ "hid_hw_start", "specs/linux/hid.own.h", "__pins_if(!ret, ref(hdev), hid_hw_stop(hdev))", 78 },
};
CORDON_SAME_TYPE(hid_hw_start, int, struct hid_device *, unsigned int);
static void enter_hid_hw_start(struct cordon_call *call)
{
	struct hid_device *hdev = (struct hid_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_hid_hw_start[1]);
	cordon_set_need(call, &cordon_set_hid_caps, hdev, &clauses_hid_hw_start[2]);
}

static void leave_hid_hw_start(struct cordon_call *call)
{
	struct hid_device *hdev = (struct hid_device *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_hid_inputs(call, &clauses_hid_hw_start[3], hdev);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(hdev) };
		
			cordon_pin(call, &cordon_inverse_hid_hw_stop, arguments, NULL, 0, &clauses_hid_hw_start[4]);
		}
	}
}

const struct cordon_contract cordon_import_hid_hw_start = {
	.name = "hid_hw_start",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_hid_hw_start[0],
	.enter = enter_hid_hw_start,
	.leave = leave_hid_hw_start,
};

/* ---- hid_hw_stop ---- */
static const struct cordon_clause clauses_hid_hw_stop[] = {
	{ "hid_hw_stop", "specs/linux/hid.own.h", "hid_hw_stop", 79 },
	{ "hid_hw_stop", "specs/linux/hid.own.h", "__runs_in(process)", 80 },
	{ "hid_hw_stop", "specs/linux/hid.own.h", "__checks(ref(hdev))", 81 },
	{ "hid_hw_stop", "specs/linux/hid.own.h", "__transfers(hid_inputs(hdev))", 82 },
	{ "hid_hw_stop", "specs/linux/hid.own.h", "__unpins(hid_hw_stop(hdev))", 83 },
};
CORDON_SAME_TYPE(hid_hw_stop, void, struct hid_device *);
static void enter_hid_hw_stop(struct cordon_call *call)
{
	struct hid_device *hdev = (struct hid_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_hid_hw_stop[1]);
	cordon_need_ref(call, hdev, 0, CORDON_TYPE(hdev), &clauses_hid_hw_stop[2]);
	cordon_set_close(call, &cordon_set_hid_inputs, hdev, &clauses_hid_hw_stop[3]);
	{
		const u64 arguments[6] = { (u64)(hdev) };
	
		cordon_unpin(call, &cordon_inverse_hid_hw_stop, arguments, 1, &clauses_hid_hw_stop[4]);
	}
}

const struct cordon_contract cordon_import_hid_hw_stop = {
	.name = "hid_hw_stop",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hid_hw_stop[0],
	.enter = enter_hid_hw_stop,
};

/* ---- hid_hw_open ---- */
static const struct cordon_clause clauses_hid_hw_open[] = {
	{ "hid_hw_open", "specs/linux/hid.own.h", "hid_hw_open", 84 },
	{ "hid_hw_open", "specs/linux/hid.own.h", "__runs_in(process)", 85 },
	{ "hid_hw_open", "specs/linux/hid.own.h", "__checks(ref(hdev))", 86 },
	{ "hid_hw_open", "specs/linux/hid.own.h", "__pins_if(!ret, ref(hdev), hid_hw_close(hdev))", 87 },
};
CORDON_SAME_TYPE(hid_hw_open, int, struct hid_device *);
static void enter_hid_hw_open(struct cordon_call *call)
{
	struct hid_device *hdev = (struct hid_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_hid_hw_open[1]);
	cordon_need_ref(call, hdev, 0, CORDON_TYPE(hdev), &clauses_hid_hw_open[2]);
}

static void leave_hid_hw_open(struct cordon_call *call)
{
	struct hid_device *hdev = (struct hid_device *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(hdev) };
		
			cordon_pin(call, &cordon_inverse_hid_hw_close, arguments, NULL, 0, &clauses_hid_hw_open[3]);
		}
	}
}

const struct cordon_contract cordon_import_hid_hw_open = {
	.name = "hid_hw_open",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hid_hw_open[0],
	.enter = enter_hid_hw_open,
	.leave = leave_hid_hw_open,
};

/* ---- hid_hw_close ---- */
static const struct cordon_clause clauses_hid_hw_close[] = {
	{ "hid_hw_close", "specs/linux/hid.own.h", "hid_hw_close", 88 },
	{ "hid_hw_close", "specs/linux/hid.own.h", "__runs_in(process)", 89 },
	{ "hid_hw_close", "specs/linux/hid.own.h", "__checks(ref(hdev))", 90 },
	{ "hid_hw_close", "specs/linux/hid.own.h", "__unpins(hid_hw_close(hdev))", 91 },
};
CORDON_SAME_TYPE(hid_hw_close, void, struct hid_device *);
static void enter_hid_hw_close(struct cordon_call *call)
{
	struct hid_device *hdev = (struct hid_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_hid_hw_close[1]);
	cordon_need_ref(call, hdev, 0, CORDON_TYPE(hdev), &clauses_hid_hw_close[2]);
	{
		const u64 arguments[6] = { (u64)(hdev) };
	
		cordon_unpin(call, &cordon_inverse_hid_hw_close, arguments, 1, &clauses_hid_hw_close[3]);
	}
}

const struct cordon_contract cordon_import_hid_hw_close = {
	.name = "hid_hw_close",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hid_hw_close[0],
	.enter = enter_hid_hw_close,
};

/* ---- hid_hw_request ---- */
static const struct cordon_clause clauses_hid_hw_request[] = {
	{ "hid_hw_request", "specs/linux/hid.own.h", "hid_hw_request", 92 },
	{ "hid_hw_request", "specs/linux/hid.own.h", "__checks(ref(hdev))", 93 },
	{ "hid_hw_request", "specs/linux/hid.own.h", "__checks(ref(report))", 93 },
};
CORDON_SAME_TYPE(hid_hw_request, void, struct hid_device *, struct hid_report *, enum hid_class_request);
static void enter_hid_hw_request(struct cordon_call *call)
{
	struct hid_device *hdev = (struct hid_device *)call->args[0];
	struct hid_report *report = (struct hid_report *)call->args[1];

	cordon_need_ref(call, hdev, 0, CORDON_TYPE(hdev), &clauses_hid_hw_request[1]);
	cordon_need_ref(call, report, 0, CORDON_TYPE(report), &clauses_hid_hw_request[2]);
}

const struct cordon_contract cordon_import_hid_hw_request = {
	.name = "hid_hw_request",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_hid_hw_request[0],
	.enter = enter_hid_hw_request,
};

/* ---- hid_hw_raw_request ---- */
static const struct cordon_clause clauses_hid_hw_raw_request[] = {
	{ "hid_hw_raw_request", "specs/linux/hid.own.h", "hid_hw_raw_request", 94 },
	{ "hid_hw_raw_request", "specs/linux/hid.own.h", "__runs_in(process)", 96 },
	{ "hid_hw_raw_request", "specs/linux/hid.own.h", "__checks(ref(hdev))", 97 },
	{ "hid_hw_raw_request", "specs/linux/hid.own.h", "__checks(write(buf, len))", 98 },
};
CORDON_SAME_TYPE(hid_hw_raw_request, int, struct hid_device *, unsigned char, __u8 *, size_t, enum hid_report_type, enum hid_class_request);
static void enter_hid_hw_raw_request(struct cordon_call *call)
{
	struct hid_device *hdev = (struct hid_device *)call->args[0];
	__u8 *buf = (__u8 *)call->args[2];
	size_t len = (size_t)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_hid_hw_raw_request[1]);
	cordon_need_ref(call, hdev, 0, CORDON_TYPE(hdev), &clauses_hid_hw_raw_request[2]);
	cordon_need_write(call, buf, len, &clauses_hid_hw_raw_request[3]);
}

const struct cordon_contract cordon_import_hid_hw_raw_request = {
	.name = "hid_hw_raw_request",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_hid_hw_raw_request[0],
	.enter = enter_hid_hw_raw_request,
};

/* ---- hid_hw_output_report ---- */
static const struct cordon_clause clauses_hid_hw_output_report[] = {
	{ "hid_hw_output_report", "specs/linux/hid.own.h", "hid_hw_output_report", 99 },
	{ "hid_hw_output_report", "specs/linux/hid.own.h", "__runs_in(process)", 100 },
	{ "hid_hw_output_report", "specs/linux/hid.own.h", "__checks(ref(hdev))", 101 },
	{ "hid_hw_output_report", "specs/linux/hid.own.h", "__checks(write(buf, len))", 102 },
};
CORDON_SAME_TYPE(hid_hw_output_report, int, struct hid_device *, __u8 *, size_t);
static void enter_hid_hw_output_report(struct cordon_call *call)
{
	struct hid_device *hdev = (struct hid_device *)call->args[0];
	__u8 *buf = (__u8 *)call->args[1];
	size_t len = (size_t)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_hid_hw_output_report[1]);
	cordon_need_ref(call, hdev, 0, CORDON_TYPE(hdev), &clauses_hid_hw_output_report[2]);
	cordon_need_write(call, buf, len, &clauses_hid_hw_output_report[3]);
}

const struct cordon_contract cordon_import_hid_hw_output_report = {
	.name = "hid_hw_output_report",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_hid_hw_output_report[0],
	.enter = enter_hid_hw_output_report,
};

/* ---- hid_validate_values ---- */
static const struct cordon_clause clauses_hid_validate_values[] = {
	{ "hid_validate_values", "specs/linux/hid.own.h", "hid_validate_values", 103 },
	{ "hid_validate_values", "specs/linux/hid.own.h", "__requires(type < HID_REPORT_TYPES && id < HID_MAX_IDS && field_index < HID_MAX_FIELDS)", 105 },
	{ "hid_validate_values", "specs/linux/hid.own.h", "__checks(ref(hid))", 106 },
};
CORDON_SAME_TYPE(hid_validate_values, struct hid_report *, struct hid_device *, enum hid_report_type, unsigned int, unsigned int, unsigned int);
static void enter_hid_validate_values(struct cordon_call *call)
{
	struct hid_device *hid = (struct hid_device *)call->args[0];
	enum hid_report_type type = (enum hid_report_type)call->args[1];
	unsigned int id = (unsigned int)call->args[2];
	unsigned int field_index = (unsigned int)call->args[3];

	cordon_require(call, type < HID_REPORT_TYPES && id < HID_MAX_IDS && field_index < HID_MAX_FIELDS, &clauses_hid_validate_values[1]);
	cordon_need_ref(call, hid, 0, CORDON_TYPE(hid), &clauses_hid_validate_values[2]);
}

const struct cordon_contract cordon_import_hid_validate_values = {
	.name = "hid_validate_values",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_hid_validate_values[0],
	.enter = enter_hid_validate_values,
};

/* ---- hid_set_field ---- */
static const struct cordon_clause clauses_hid_set_field[] = {
	{ "hid_set_field", "specs/linux/hid.own.h", "hid_set_field", 107 },
	{ "hid_set_field", "specs/linux/hid.own.h", "__requires(offset < field->report_count)", 108 },
	{ "hid_set_field", "specs/linux/hid.own.h", "__checks(write(field->value, field->report_count * sizeof(__s32)))", 109 },
};
CORDON_SAME_TYPE(hid_set_field, int, struct hid_field *, unsigned int, __s32);
CORDON_IN_REGISTERS(__s32, 8);
static void enter_hid_set_field(struct cordon_call *call)
{
	struct hid_field *field = (struct hid_field *)call->args[0];
	unsigned int offset = (unsigned int)call->args[1];
	__s32 value = (__s32)call->args[2];

	cordon_require(call, offset < field->report_count, &clauses_hid_set_field[1]);
	cordon_need_write(call, field->value, field->report_count * sizeof(__s32), &clauses_hid_set_field[2]);
}

const struct cordon_contract cordon_import_hid_set_field = {
	.name = "hid_set_field",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_hid_set_field[0],
	.enter = enter_hid_set_field,
};

/* ---- hid_report_raw_event ---- */
static const struct cordon_clause clauses_hid_report_raw_event[] = {
	{ "hid_report_raw_event", "specs/linux/hid.own.h", "hid_report_raw_event", 111 },
	{ "hid_report_raw_event", "specs/linux/hid.own.h", "__requires(type < HID_REPORT_TYPES && size <= bufsize)", 112 },
	{ "hid_report_raw_event", "specs/linux/hid.own.h", "__checks(ref(hid))", 113 },
	{ "hid_report_raw_event", "specs/linux/hid.own.h", "__checks(write(data, bufsize))", 114 },
};
CORDON_SAME_TYPE(hid_report_raw_event, int, struct hid_device *, enum hid_report_type, u8 *, size_t, u32, int);
static void enter_hid_report_raw_event(struct cordon_call *call)
{
	struct hid_device *hid = (struct hid_device *)call->args[0];
	enum hid_report_type type = (enum hid_report_type)call->args[1];
	u8 *data = (u8 *)call->args[2];
	size_t bufsize = (size_t)call->args[3];
	u32 size = (u32)call->args[4];

	cordon_require(call, type < HID_REPORT_TYPES && size <= bufsize, &clauses_hid_report_raw_event[1]);
	cordon_need_ref(call, hid, 0, CORDON_TYPE(hid), &clauses_hid_report_raw_event[2]);
	cordon_need_write(call, data, bufsize, &clauses_hid_report_raw_event[3]);
}

const struct cordon_contract cordon_import_hid_report_raw_event = {
	.name = "hid_report_raw_event",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_hid_report_raw_event[0],
	.enter = enter_hid_report_raw_event,
};

/* ---- hid_input_report ---- */
static const struct cordon_clause clauses_hid_input_report[] = {
	{ "hid_input_report", "specs/linux/hid.own.h", "hid_input_report", 115 },
	{ "hid_input_report", "specs/linux/hid.own.h", "__requires(type < HID_REPORT_TYPES)", 116 },
	{ "hid_input_report", "specs/linux/hid.own.h", "__checks(ref(hid))", 117 },
	{ "hid_input_report", "specs/linux/hid.own.h", "__checks(write(data, size))", 118 },
};
CORDON_SAME_TYPE(hid_input_report, int, struct hid_device *, enum hid_report_type, u8 *, u32, int);
static void enter_hid_input_report(struct cordon_call *call)
{
	struct hid_device *hid = (struct hid_device *)call->args[0];
	enum hid_report_type type = (enum hid_report_type)call->args[1];
	u8 *data = (u8 *)call->args[2];
	u32 size = (u32)call->args[3];

	cordon_require(call, type < HID_REPORT_TYPES, &clauses_hid_input_report[1]);
	cordon_need_ref(call, hid, 0, CORDON_TYPE(hid), &clauses_hid_input_report[2]);
	cordon_need_write(call, data, size, &clauses_hid_input_report[3]);
}

const struct cordon_contract cordon_import_hid_input_report = {
	.name = "hid_input_report",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_hid_input_report[0],
	.enter = enter_hid_input_report,
};

/* ---- hid_debug ---- */
static const struct cordon_clause clauses_hid_debug[] = {
	{ "hid_debug", "specs/linux/hid.own.h", "hid_debug", 120 },
};
const struct cordon_contract cordon_import_hid_debug = {
	.name = "hid_debug",
	.class = CORDON_CLASS_DATA,
	.where = &clauses_hid_debug[0],
};

/* ---- usb_hid_driver ---- */
static const struct cordon_clause clauses_usb_hid_driver[] = {
	{ "usb_hid_driver", "specs/linux/hid.own.h", "usb_hid_driver", 121 },
};
const struct cordon_contract cordon_import_usb_hid_driver = {
	.name = "usb_hid_driver",
	.class = CORDON_CLASS_VALUE,
	.where = &clauses_usb_hid_driver[0],
};

/* ---- __hid_register_driver ---- */
static const struct cordon_clause clauses___hid_register_driver[] = {
	{ "__hid_register_driver", "specs/linux/hid.own.h", "__hid_register_driver", 125 },
	{ "__hid_register_driver", "specs/linux/hid.own.h", "__runs_in(process)", 126 },
	{ "__hid_register_driver", "specs/linux/hid.own.h", "__opaque(owner)", 127 },
	{ "__hid_register_driver", "specs/linux/hid.own.h", "__checks(string(mod_name))", 128 },
	{ "__hid_register_driver", "specs/linux/hid.own.h", "__registers(hdrv, hid_driver)", 129 },
	{ "__hid_register_driver", "specs/linux/hid.own.h", "__returns_if(ret, write(hdrv, sizeof(*hdrv)))", 130 },
	{ "__hid_register_driver", "specs/linux/hid.own.h", "__grants_if(!ret, ref(hdrv))", 131 },
	{ "__hid_register_driver", "specs/linux/hid.own.h", "__pins_if(!ret, ref(hdrv), hid_unregister_driver(hdrv))", 132 },
};
CORDON_SAME_TYPE(__hid_register_driver, int, struct hid_driver *, struct module *, const char *);
static void enter___hid_register_driver(struct cordon_call *call)
{
	struct hid_driver *hdrv = (struct hid_driver *)call->args[0];
	const char *mod_name = (const char *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___hid_register_driver[1]);
	cordon_need_string(call, mod_name, &clauses___hid_register_driver[3]);
	cordon_register_table(call, hdrv, &cordon_table_hid_driver, &clauses___hid_register_driver[4]);
}

static void leave___hid_register_driver(struct cordon_call *call)
{
	struct hid_driver *hdrv = (struct hid_driver *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, hdrv, sizeof(*hdrv), CORDON_TYPE(hdrv), &clauses___hid_register_driver[5]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, hdrv, 0, CORDON_TYPE(hdrv), &clauses___hid_register_driver[6]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(hdrv) };
		
			cordon_pin(call, &cordon_inverse_hid_unregister_driver, arguments, NULL, 0, &clauses___hid_register_driver[7]);
		}
	}
}

const struct cordon_contract cordon_import___hid_register_driver = {
	.name = "__hid_register_driver",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___hid_register_driver[0],
	.enter = enter___hid_register_driver,
	.leave = leave___hid_register_driver,
};

/* ---- hid_unregister_driver ---- */
static const struct cordon_clause clauses_hid_unregister_driver[] = {
	{ "hid_unregister_driver", "specs/linux/hid.own.h", "hid_unregister_driver", 133 },
	{ "hid_unregister_driver", "specs/linux/hid.own.h", "__runs_in(process)", 134 },
	{ "hid_unregister_driver", "specs/linux/hid.own.h", "__checks(ref(hdrv))", 135 },
	{ "hid_unregister_driver", "specs/linux/hid.own.h", "__unpins(hid_unregister_driver(hdrv))", 136 },
	{ "hid_unregister_driver", "specs/linux/hid.own.h", "__revokes(ref(hdrv))", 137 },
	{ "hid_unregister_driver", "specs/linux/hid.own.h", "__returns(write(hdrv, sizeof(*hdrv)))", 138 },
};
CORDON_SAME_TYPE(hid_unregister_driver, void, struct hid_driver *);
static void enter_hid_unregister_driver(struct cordon_call *call)
{
	struct hid_driver *hdrv = (struct hid_driver *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_hid_unregister_driver[1]);
	cordon_need_ref(call, hdrv, 0, CORDON_TYPE(hdrv), &clauses_hid_unregister_driver[2]);
	{
		const u64 arguments[6] = { (u64)(hdrv) };
	
		cordon_end(call, &cordon_inverse_hid_unregister_driver, arguments, 1, &clauses_hid_unregister_driver[3]);
	}
	cordon_lose_ref(call, hdrv, CORDON_TYPE(hdrv), &clauses_hid_unregister_driver[4]);
}

static void leave_hid_unregister_driver(struct cordon_call *call)
{
	struct hid_driver *hdrv = (struct hid_driver *)call->args[0];

	cordon_gain_write(call, 0, hdrv, sizeof(*hdrv), CORDON_TYPE(hdrv), &clauses_hid_unregister_driver[5]);
}

const struct cordon_contract cordon_import_hid_unregister_driver = {
	.name = "hid_unregister_driver",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hid_unregister_driver[0],
	.enter = enter_hid_unregister_driver,
	.leave = leave_hid_unregister_driver,
};

/* ---- hid_driver.probe ---- */
static const struct cordon_clause clauses_hid_driver__probe[] = {
	{ "hid_driver.probe", "specs/linux/hid.own.h", "hid_driver.probe", 142 },
	{ "hid_driver.probe", "specs/linux/hid.own.h", "__principal(hdev)", 143 },
	{ "hid_driver.probe", "specs/linux/hid.own.h", "__runs_in(process)", 143 },
	{ "hid_driver.probe", "specs/linux/hid.own.h", "__transfers(hid_caps(hdev))", 144 },
	{ "hid_driver.probe", "specs/linux/hid.own.h", "__transfers(devm_caps(&hdev->dev, NULL, 0))", 145 },
	{ "hid_driver.probe", "specs/linux/hid.own.h", "__returns_if(ret, hid_report_caps(hdev))", 146 },
	{ "hid_driver.probe", "specs/linux/hid.own.h", "__returns_if(ret, devm_caps(&hdev->dev, NULL, 0))", 147 },
	{ "hid_driver.probe", "specs/linux/hid.own.h", "__returns_if(ret, hid_caps(hdev))", 148 },
	{ "hid_driver.probe", "specs/linux/hid.own.h", "__faults(-ENODEV)", 149 },
};
CORDON_SAME_TYPE(*((struct hid_driver *)0)->probe, int, struct hid_device *, const struct hid_device_id *);
static void enter_hid_driver__probe(struct cordon_call *call)
{
	struct hid_device *hdev = (struct hid_device *)call->args[0];

	cordon_gain_hid_caps(call, &clauses_hid_driver__probe[3], hdev);
	cordon_gain_devm_caps(call, &clauses_hid_driver__probe[4], &hdev->dev, NULL, 0);
}

static void leave_hid_driver__probe(struct cordon_call *call)
{
	struct hid_device *hdev = (struct hid_device *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_set_close(call, &cordon_set_hid_report_caps, hdev, &clauses_hid_driver__probe[5]);
	}
	if (ret) {
		cordon_set_close(call, &cordon_set_devm_caps, &hdev->dev, &clauses_hid_driver__probe[6]);
	}
	if (ret) {
		cordon_set_close(call, &cordon_set_hid_caps, hdev, &clauses_hid_driver__probe[7]);
	}
}

static u64 fault_hid_driver__probe(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_hid_driver__probe = {
	.name = "hid_driver.probe",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_hid_driver__probe[0],
	.enter = enter_hid_driver__probe,
	.leave = leave_hid_driver__probe,
	.fault = fault_hid_driver__probe,
};

/* ---- hid_driver.remove ---- */
static const struct cordon_clause clauses_hid_driver__remove[] = {
	{ "hid_driver.remove", "specs/linux/hid.own.h", "hid_driver.remove", 151 },
	{ "hid_driver.remove", "specs/linux/hid.own.h", "__principal(hdev)", 152 },
	{ "hid_driver.remove", "specs/linux/hid.own.h", "__runs_in(process)", 152 },
	{ "hid_driver.remove", "specs/linux/hid.own.h", "__returns(hid_report_caps(hdev))", 153 },
	{ "hid_driver.remove", "specs/linux/hid.own.h", "__returns(devm_caps(&hdev->dev, NULL, 0))", 154 },
	{ "hid_driver.remove", "specs/linux/hid.own.h", "__returns(hid_caps(hdev))", 155 },
	{ "hid_driver.remove", "specs/linux/hid.own.h", "__faults()", 156 },
};
CORDON_SAME_TYPE(*((struct hid_driver *)0)->remove, void, struct hid_device *);
static void leave_hid_driver__remove(struct cordon_call *call)
{
	struct hid_device *hdev = (struct hid_device *)call->args[0];

	cordon_set_close(call, &cordon_set_hid_report_caps, hdev, &clauses_hid_driver__remove[3]);
	cordon_set_close(call, &cordon_set_devm_caps, &hdev->dev, &clauses_hid_driver__remove[4]);
	cordon_set_close(call, &cordon_set_hid_caps, hdev, &clauses_hid_driver__remove[5]);
}

static u64 fault_hid_driver__remove(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_hid_driver__remove = {
	.name = "hid_driver.remove",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hid_driver__remove[0],
	.leave = leave_hid_driver__remove,
	.fault = fault_hid_driver__remove,
};

/* ---- hid_driver.match ---- */
static const struct cordon_clause clauses_hid_driver__match[] = {
	{ "hid_driver.match", "specs/linux/hid.own.h", "hid_driver.match", 157 },
	{ "hid_driver.match", "specs/linux/hid.own.h", "__principal(hdev)", 158 },
	{ "hid_driver.match", "specs/linux/hid.own.h", "__runs_in(process)", 158 },
	{ "hid_driver.match", "specs/linux/hid.own.h", "__faults(false)", 158 },
};
CORDON_SAME_TYPE(*((struct hid_driver *)0)->match, bool, struct hid_device *, bool);
static u64 fault_hid_driver__match(struct cordon_call *call)
{
	return (u64)(false);
}

const struct cordon_contract cordon_callback_hid_driver__match = {
	.name = "hid_driver.match",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_hid_driver__match[0],
	.fault = fault_hid_driver__match,
};

/* ---- hid_driver.suspend ---- */
static const struct cordon_clause clauses_hid_driver__suspend[] = {
	{ "hid_driver.suspend", "specs/linux/hid.own.h", "hid_driver.suspend", 159 },
	{ "hid_driver.suspend", "specs/linux/hid.own.h", "__principal(hdev)", 159 },
	{ "hid_driver.suspend", "specs/linux/hid.own.h", "__runs_in(process)", 159 },
	{ "hid_driver.suspend", "specs/linux/hid.own.h", "__faults(0)", 159 },
};
CORDON_SAME_TYPE(*((struct hid_driver *)0)->suspend, int, struct hid_device *, pm_message_t);
CORDON_IN_REGISTERS(pm_message_t, 8);
static u64 fault_hid_driver__suspend(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_hid_driver__suspend = {
	.name = "hid_driver.suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_hid_driver__suspend[0],
	.fault = fault_hid_driver__suspend,
};

/* ---- hid_driver.resume ---- */
static const struct cordon_clause clauses_hid_driver__resume[] = {
	{ "hid_driver.resume", "specs/linux/hid.own.h", "hid_driver.resume", 160 },
	{ "hid_driver.resume", "specs/linux/hid.own.h", "__principal(hdev)", 160 },
	{ "hid_driver.resume", "specs/linux/hid.own.h", "__runs_in(process)", 160 },
	{ "hid_driver.resume", "specs/linux/hid.own.h", "__faults(0)", 160 },
};
CORDON_SAME_TYPE(*((struct hid_driver *)0)->resume, int, struct hid_device *);
static u64 fault_hid_driver__resume(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_hid_driver__resume = {
	.name = "hid_driver.resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hid_driver__resume[0],
	.fault = fault_hid_driver__resume,
};

/* ---- hid_driver.reset_resume ---- */
static const struct cordon_clause clauses_hid_driver__reset_resume[] = {
	{ "hid_driver.reset_resume", "specs/linux/hid.own.h", "hid_driver.reset_resume", 161 },
	{ "hid_driver.reset_resume", "specs/linux/hid.own.h", "__principal(hdev)", 161 },
	{ "hid_driver.reset_resume", "specs/linux/hid.own.h", "__runs_in(process)", 161 },
	{ "hid_driver.reset_resume", "specs/linux/hid.own.h", "__faults(0)", 161 },
};
CORDON_SAME_TYPE(*((struct hid_driver *)0)->reset_resume, int, struct hid_device *);
static u64 fault_hid_driver__reset_resume(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_hid_driver__reset_resume = {
	.name = "hid_driver.reset_resume",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_hid_driver__reset_resume[0],
	.fault = fault_hid_driver__reset_resume,
};

/* ---- hid_driver.report_fixup ---- */
static const struct cordon_clause clauses_hid_driver__report_fixup[] = {
	{ "hid_driver.report_fixup", "specs/linux/hid.own.h", "hid_driver.report_fixup", 164 },
	{ "hid_driver.report_fixup", "specs/linux/hid.own.h", "__principal(hdev)", 168 },
	{ "hid_driver.report_fixup", "specs/linux/hid.own.h", "__runs_in(process)", 168 },
	{ "hid_driver.report_fixup", "specs/linux/hid.own.h", "__lends(write(buf, *size))", 169 },
	{ "hid_driver.report_fixup", "specs/linux/hid.own.h", "__lends(write(size, sizeof(*size)))", 170 },
	{ "hid_driver.report_fixup", "specs/linux/hid.own.h", "__grants(read(ret, *size))", 171 },
	{ "hid_driver.report_fixup", "specs/linux/hid.own.h", "__faults(buf)", 172 },
};
CORDON_SAME_TYPE(*((struct hid_driver *)0)->report_fixup, __u8 *, struct hid_device *, __u8 *, unsigned int *);
static void enter_hid_driver__report_fixup(struct cordon_call *call)
{
	__u8 *buf = (__u8 *)call->args[1];
	unsigned int *size = (unsigned int *)call->args[2];

	cordon_lend_write(call, buf, *size, CORDON_TYPE(buf), &clauses_hid_driver__report_fixup[3]);
	cordon_lend_write(call, size, sizeof(*size), CORDON_TYPE(size), &clauses_hid_driver__report_fixup[4]);
}

static void leave_hid_driver__report_fixup(struct cordon_call *call)
{
	unsigned int *size = (unsigned int *)call->args[2];
	__u8 *ret = (__u8 *)call->result;

	cordon_need_read(call, ret, *size, &clauses_hid_driver__report_fixup[5]);
}

static u64 fault_hid_driver__report_fixup(struct cordon_call *call)
{
	__u8 *buf = (__u8 *)call->args[1];

	return (u64)(buf);
}

const struct cordon_contract cordon_callback_hid_driver__report_fixup = {
	.name = "hid_driver.report_fixup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_hid_driver__report_fixup[0],
	.enter = enter_hid_driver__report_fixup,
	.leave = leave_hid_driver__report_fixup,
	.fault = fault_hid_driver__report_fixup,
};

/* ---- hid_driver.raw_event ---- */
static const struct cordon_clause clauses_hid_driver__raw_event[] = {
	{ "hid_driver.raw_event", "specs/linux/hid.own.h", "hid_driver.raw_event", 176 },
	{ "hid_driver.raw_event", "specs/linux/hid.own.h", "__principal(hdev)", 177 },
	{ "hid_driver.raw_event", "specs/linux/hid.own.h", "__runs_in(hardirq)", 177 },
	{ "hid_driver.raw_event", "specs/linux/hid.own.h", "__lends_if(size > 0, write(data, size))", 178 },
	{ "hid_driver.raw_event", "specs/linux/hid.own.h", "__faults(-ENODEV)", 179 },
};
CORDON_SAME_TYPE(*((struct hid_driver *)0)->raw_event, int, struct hid_device *, struct hid_report *, u8 *, int);
static void enter_hid_driver__raw_event(struct cordon_call *call)
{
	u8 *data = (u8 *)call->args[2];
	int size = (int)call->args[3];

	if (size > 0) {
		cordon_lend_write(call, data, size, CORDON_TYPE(data), &clauses_hid_driver__raw_event[3]);
	}
}

static u64 fault_hid_driver__raw_event(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_hid_driver__raw_event = {
	.name = "hid_driver.raw_event",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_hid_driver__raw_event[0],
	.enter = enter_hid_driver__raw_event,
	.fault = fault_hid_driver__raw_event,
};

/* ---- hid_driver.event ---- */
static const struct cordon_clause clauses_hid_driver__event[] = {
	{ "hid_driver.event", "specs/linux/hid.own.h", "hid_driver.event", 180 },
	{ "hid_driver.event", "specs/linux/hid.own.h", "__principal(hdev)", 181 },
	{ "hid_driver.event", "specs/linux/hid.own.h", "__runs_in(hardirq)", 181 },
	{ "hid_driver.event", "specs/linux/hid.own.h", "__faults(-ENODEV)", 182 },
};
CORDON_SAME_TYPE(*((struct hid_driver *)0)->event, int, struct hid_device *, struct hid_field *, struct hid_usage *, __s32);
CORDON_IN_REGISTERS(__s32, 8);
static u64 fault_hid_driver__event(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_hid_driver__event = {
	.name = "hid_driver.event",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_hid_driver__event[0],
	.fault = fault_hid_driver__event,
};

/* ---- hid_driver.report ---- */
static const struct cordon_clause clauses_hid_driver__report[] = {
	{ "hid_driver.report", "specs/linux/hid.own.h", "hid_driver.report", 183 },
	{ "hid_driver.report", "specs/linux/hid.own.h", "__principal(hdev)", 184 },
	{ "hid_driver.report", "specs/linux/hid.own.h", "__runs_in(hardirq)", 184 },
	{ "hid_driver.report", "specs/linux/hid.own.h", "__faults()", 185 },
};
CORDON_SAME_TYPE(*((struct hid_driver *)0)->report, void, struct hid_device *, struct hid_report *);
static u64 fault_hid_driver__report(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_hid_driver__report = {
	.name = "hid_driver.report",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_hid_driver__report[0],
	.fault = fault_hid_driver__report,
};

/* ---- hid_driver.input_mapping ---- */
static const struct cordon_clause clauses_hid_driver__input_mapping[] = {
	{ "hid_driver.input_mapping", "specs/linux/hid.own.h", "hid_driver.input_mapping", 201 },
	{ "hid_driver.input_mapping", "specs/linux/hid.own.h", "__principal(hdev)", 203 },
	{ "hid_driver.input_mapping", "specs/linux/hid.own.h", "__runs_in(process)", 203 },
	{ "hid_driver.input_mapping", "specs/linux/hid.own.h", "__lends(write(usage, sizeof(*usage)))", 203 },
	{ "hid_driver.input_mapping", "specs/linux/hid.own.h", "__lends(write(bit, sizeof(*bit)))", 203 },
	{ "hid_driver.input_mapping", "specs/linux/hid.own.h", "__lends(write(max, sizeof(*max)))", 203 },
	{ "hid_driver.input_mapping", "specs/linux/hid.own.h", "__transfers(hid_input_caps(hi))", 203 },
	{ "hid_driver.input_mapping", "specs/linux/hid.own.h", "__returns(hid_input_caps(hi))", 203 },
	{ "hid_driver.input_mapping", "specs/linux/hid.own.h", "__faults(-1)", 203 },
};
CORDON_SAME_TYPE(*((struct hid_driver *)0)->input_mapping, int, struct hid_device *, struct hid_input *, struct hid_field *, struct hid_usage *, unsigned long **, int *);
static void enter_hid_driver__input_mapping(struct cordon_call *call)
{
	struct hid_input *hi = (struct hid_input *)call->args[1];
	struct hid_usage *usage = (struct hid_usage *)call->args[3];
	unsigned long **bit = (unsigned long **)call->args[4];
	int *max = (int *)call->args[5];

	cordon_lend_write(call, usage, sizeof(*usage), CORDON_TYPE(usage), &clauses_hid_driver__input_mapping[3]);
	cordon_lend_write(call, bit, sizeof(*bit), CORDON_TYPE(bit), &clauses_hid_driver__input_mapping[4]);
	cordon_lend_write(call, max, sizeof(*max), CORDON_TYPE(max), &clauses_hid_driver__input_mapping[5]);
	cordon_gain_hid_input_caps(call, &clauses_hid_driver__input_mapping[6], hi);
}

static void leave_hid_driver__input_mapping(struct cordon_call *call)
{
	struct hid_input *hi = (struct hid_input *)call->args[1];

	cordon_set_close(call, &cordon_set_hid_input_caps, hi, &clauses_hid_driver__input_mapping[7]);
}

static u64 fault_hid_driver__input_mapping(struct cordon_call *call)
{
	return (u64)(-1);
}

const struct cordon_contract cordon_callback_hid_driver__input_mapping = {
	.name = "hid_driver.input_mapping",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_hid_driver__input_mapping[0],
	.enter = enter_hid_driver__input_mapping,
	.leave = leave_hid_driver__input_mapping,
	.fault = fault_hid_driver__input_mapping,
};

/* ---- hid_driver.input_mapped ---- */
static const struct cordon_clause clauses_hid_driver__input_mapped[] = {
	{ "hid_driver.input_mapped", "specs/linux/hid.own.h", "hid_driver.input_mapped", 204 },
	{ "hid_driver.input_mapped", "specs/linux/hid.own.h", "__principal(hdev)", 206 },
	{ "hid_driver.input_mapped", "specs/linux/hid.own.h", "__runs_in(process)", 206 },
	{ "hid_driver.input_mapped", "specs/linux/hid.own.h", "__lends(write(usage, sizeof(*usage)))", 206 },
	{ "hid_driver.input_mapped", "specs/linux/hid.own.h", "__lends(write(bit, sizeof(*bit)))", 206 },
	{ "hid_driver.input_mapped", "specs/linux/hid.own.h", "__lends(write(max, sizeof(*max)))", 206 },
	{ "hid_driver.input_mapped", "specs/linux/hid.own.h", "__transfers(hid_input_caps(hi))", 206 },
	{ "hid_driver.input_mapped", "specs/linux/hid.own.h", "__returns(hid_input_caps(hi))", 206 },
	{ "hid_driver.input_mapped", "specs/linux/hid.own.h", "__faults(-1)", 206 },
};
CORDON_SAME_TYPE(*((struct hid_driver *)0)->input_mapped, int, struct hid_device *, struct hid_input *, struct hid_field *, struct hid_usage *, unsigned long **, int *);
static void enter_hid_driver__input_mapped(struct cordon_call *call)
{
	struct hid_input *hi = (struct hid_input *)call->args[1];
	struct hid_usage *usage = (struct hid_usage *)call->args[3];
	unsigned long **bit = (unsigned long **)call->args[4];
	int *max = (int *)call->args[5];

	cordon_lend_write(call, usage, sizeof(*usage), CORDON_TYPE(usage), &clauses_hid_driver__input_mapped[3]);
	cordon_lend_write(call, bit, sizeof(*bit), CORDON_TYPE(bit), &clauses_hid_driver__input_mapped[4]);
	cordon_lend_write(call, max, sizeof(*max), CORDON_TYPE(max), &clauses_hid_driver__input_mapped[5]);
	cordon_gain_hid_input_caps(call, &clauses_hid_driver__input_mapped[6], hi);
}

static void leave_hid_driver__input_mapped(struct cordon_call *call)
{
	struct hid_input *hi = (struct hid_input *)call->args[1];

	cordon_set_close(call, &cordon_set_hid_input_caps, hi, &clauses_hid_driver__input_mapped[7]);
}

static u64 fault_hid_driver__input_mapped(struct cordon_call *call)
{
	return (u64)(-1);
}

const struct cordon_contract cordon_callback_hid_driver__input_mapped = {
	.name = "hid_driver.input_mapped",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_hid_driver__input_mapped[0],
	.enter = enter_hid_driver__input_mapped,
	.leave = leave_hid_driver__input_mapped,
	.fault = fault_hid_driver__input_mapped,
};

/* ---- hid_driver.input_configured ---- */
static const struct cordon_clause clauses_hid_driver__input_configured[] = {
	{ "hid_driver.input_configured", "specs/linux/hid.own.h", "hid_driver.input_configured", 207 },
	{ "hid_driver.input_configured", "specs/linux/hid.own.h", "__principal(hdev)", 208 },
	{ "hid_driver.input_configured", "specs/linux/hid.own.h", "__runs_in(process)", 208 },
	{ "hid_driver.input_configured", "specs/linux/hid.own.h", "__transfers(hid_input_caps(hi))", 209 },
	{ "hid_driver.input_configured", "specs/linux/hid.own.h", "__returns(hid_input_caps(hi))", 210 },
	{ "hid_driver.input_configured", "specs/linux/hid.own.h", "__faults(-ENODEV)", 211 },
};
CORDON_SAME_TYPE(*((struct hid_driver *)0)->input_configured, int, struct hid_device *, struct hid_input *);
static void enter_hid_driver__input_configured(struct cordon_call *call)
{
	struct hid_input *hi = (struct hid_input *)call->args[1];

	cordon_gain_hid_input_caps(call, &clauses_hid_driver__input_configured[3], hi);
}

static void leave_hid_driver__input_configured(struct cordon_call *call)
{
	struct hid_input *hi = (struct hid_input *)call->args[1];

	cordon_set_close(call, &cordon_set_hid_input_caps, hi, &clauses_hid_driver__input_configured[4]);
}

static u64 fault_hid_driver__input_configured(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_hid_driver__input_configured = {
	.name = "hid_driver.input_configured",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_hid_driver__input_configured[0],
	.enter = enter_hid_driver__input_configured,
	.leave = leave_hid_driver__input_configured,
	.fault = fault_hid_driver__input_configured,
};

/* ---- hid_driver.feature_mapping ---- */
static const struct cordon_clause clauses_hid_driver__feature_mapping[] = {
	{ "hid_driver.feature_mapping", "specs/linux/hid.own.h", "hid_driver.feature_mapping", 212 },
	{ "hid_driver.feature_mapping", "specs/linux/hid.own.h", "__principal(hdev)", 213 },
	{ "hid_driver.feature_mapping", "specs/linux/hid.own.h", "__runs_in(process)", 213 },
	{ "hid_driver.feature_mapping", "specs/linux/hid.own.h", "__faults()", 213 },
};
CORDON_SAME_TYPE(*((struct hid_driver *)0)->feature_mapping, void, struct hid_device *, struct hid_field *, struct hid_usage *);
static u64 fault_hid_driver__feature_mapping(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_hid_driver__feature_mapping = {
	.name = "hid_driver.feature_mapping",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_hid_driver__feature_mapping[0],
	.fault = fault_hid_driver__feature_mapping,
};

