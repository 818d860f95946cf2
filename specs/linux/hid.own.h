/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_HID_H
#define OWN_HID_H
#include <linux/hid.h>
#include <linux/version.h>
#include <ownership.h>
#include "device.own.h"
#include "input.own.h"

/* A device that the driver is bound to. */
CAPSET(hid_caps)(struct hid_device *hdev)
	__includes(ref(hdev))
	__includes(ref(&hdev->dev))
	__includes(fields(hdev));
WRITABLE(hid_device, dev.driver_data);
WRITABLE(hid_device, quirks);
WRITABLE(hid_device, claimed);

/* Each field of each report, as the device's descriptor has them: a walk over the parsed lists. */
struct own_hid_walk {
	struct hid_device *hid;
	int type;
	struct hid_report *report;
	unsigned int at;
};
static inline void own_hid_settle(struct own_hid_walk *w)
{
	while (w->type < HID_REPORT_TYPES) {
		struct list_head *list = &w->hid->report_enum[w->type].report_list;
		struct list_head *next = w->report ? &w->report->list : list->next;

		if (next == list) {
			w->type++;
			w->report = NULL;
			w->at = 0;
			continue;
		}
		w->report = list_entry(next, struct hid_report, list);
		if (w->at < w->report->maxfield)
			return;
		w->at = 0;
		if (w->report->list.next == list) {
			w->type++;
			w->report = NULL;
		} else {
			w->report = list_next_entry(w->report, list);
		}
	}
}
static inline struct own_hid_walk own_hid_fields(struct hid_device *hid)
{
	struct own_hid_walk w = { .hid = hid };

	own_hid_settle(&w);
	return w;
}
#define own_hid_next(w) ({ (w).at++; own_hid_settle(&(w)); })

/* Values of a report are what the driver sends; the fields themselves are the core's. */
CAPSET(hid_report_caps)(struct hid_device *hdev)
	__includes_for((struct own_hid_walk w = own_hid_fields(hdev); w.report; own_hid_next(w)),
		       write(w.report->field[w.at]->value, w.report->field[w.at]->report_count * sizeof(__s32)))
	__includes_for((struct own_hid_walk w = own_hid_fields(hdev); w.report; own_hid_next(w)), ref(w.report));
int hid_open_report(struct hid_device *device)
	__runs_in(process)
	__checks(hid_caps(device))
	__returns_if(!ret, hid_report_caps(device));
/* The input devices made of it report to user space between start and stop. */
CAPSET(hid_inputs)(struct hid_device *hdev)
	__includes(ref(&hdev->dev))
	__includes_for((struct list_head *i = hdev->inputs.next; i != &hdev->inputs; i = i->next),
		       ref(list_entry(i, struct hid_input, list)->input));
/* Starts what carries the device, and what user space reads it by. */
int hid_hw_start(struct hid_device *hdev, unsigned int connect_mask)
	__runs_in(process)
	__checks(hid_caps(hdev))
	__returns_if(!ret, hid_inputs(hdev))
	__pins_if(!ret, ref(hdev), hid_hw_stop(hdev));
void hid_hw_stop(struct hid_device *hdev)
	__runs_in(process)
	__checks(ref(hdev))
	__transfers(hid_inputs(hdev))
	__unpins(hid_hw_stop(hdev));
int hid_hw_open(struct hid_device *hdev)
	__runs_in(process)
	__checks(ref(hdev))
	__pins_if(!ret, ref(hdev), hid_hw_close(hdev));
void hid_hw_close(struct hid_device *hdev)
	__runs_in(process)
	__checks(ref(hdev))
	__unpins(hid_hw_close(hdev));
void hid_hw_request(struct hid_device *hdev, struct hid_report *report, enum hid_class_request reqtype)
	__checks(ref(hdev)) __checks(ref(report));
int hid_hw_raw_request(struct hid_device *hdev, unsigned char reportnum, __u8 *buf, size_t len, enum hid_report_type rtype,
		       enum hid_class_request reqtype)
	__runs_in(process)
	__checks(ref(hdev))
	__checks(write(buf, len));
int hid_hw_output_report(struct hid_device *hdev, __u8 *buf, size_t len)
	__runs_in(process)
	__checks(ref(hdev))
	__checks(write(buf, len));
struct hid_report *hid_validate_values(struct hid_device *hid, enum hid_report_type type, unsigned int id,
				       unsigned int field_index, unsigned int report_counts)
	__requires(type < HID_REPORT_TYPES && id < HID_MAX_IDS && field_index < HID_MAX_FIELDS)
	__checks(ref(hid));
int hid_set_field(struct hid_field *field, unsigned int offset, __s32 value)
	__requires(offset < field->report_count)
	__checks(write(field->value, field->report_count * sizeof(__s32)));
/* Events as if the device had sent them. */
int hid_report_raw_event(struct hid_device *hid, enum hid_report_type type, u8 *data, size_t bufsize, u32 size, int interrupt)
	__requires(type < HID_REPORT_TYPES && size <= bufsize)
	__checks(ref(hid))
	__checks(write(data, bufsize));
int hid_input_report(struct hid_device *hid, enum hid_report_type type, u8 *data, u32 size, int interrupt)
	__requires(type < HID_REPORT_TYPES)
	__checks(ref(hid))
	__checks(write(data, size));
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 3, 0)
DATA(hid_debug);
VALUE(usb_hid_driver);
#endif

/* ---- what the core calls ---- */
int __hid_register_driver(struct hid_driver *hdrv, struct module *owner, const char *mod_name)
	__runs_in(process)
	__opaque(owner)
	__checks(string(mod_name))
	__registers(hdrv, hid_driver)
	__returns_if(ret, write(hdrv, sizeof(*hdrv)))
	__grants_if(!ret, ref(hdrv))
	__pins_if(!ret, ref(hdrv), hid_unregister_driver(hdrv));
void hid_unregister_driver(struct hid_driver *hdrv)
	__runs_in(process)
	__checks(ref(hdrv))
	__unpins(hid_unregister_driver(hdrv))
	__revokes(ref(hdrv))
	__returns(write(hdrv, sizeof(*hdrv)));

#define OF_HID __principal(hdev) __runs_in(process)
/* report_fixup(), called within, is still the unbound device's. */
int CALLBACK(hid_driver, probe)(struct hid_device *hdev, const struct hid_device_id *id)
	OF_HID
	__transfers(hid_caps(hdev))
	__transfers(devm_caps(&hdev->dev, NULL, 0))
	__returns_if(ret, hid_report_caps(hdev))
	__returns_if(ret, devm_caps(&hdev->dev, NULL, 0))
	__returns_if(ret, hid_caps(hdev))
	__faults(-ENODEV);
/* The core frees the reports behind it; of a dead driver the device is stopped already. */
void CALLBACK(hid_driver, remove)(struct hid_device *hdev)
	OF_HID
	__returns(hid_report_caps(hdev))
	__returns(devm_caps(&hdev->dev, NULL, 0))
	__returns(hid_caps(hdev))
	__faults();
bool CALLBACK(hid_driver, match)(struct hid_device *hdev, bool ignore_special_driver)
	OF_HID __faults(false);
int CALLBACK(hid_driver, suspend)(struct hid_device *hdev, pm_message_t message) OF_HID __faults(0);
int CALLBACK(hid_driver, resume)(struct hid_device *hdev) OF_HID __faults(0);
int CALLBACK(hid_driver, reset_resume)(struct hid_device *hdev) OF_HID __faults(0);
/* The descriptor is the core's copy; what comes back, it or a table of the driver's, is copied at once. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 12, 0)
__u8 *CALLBACK(hid_driver, report_fixup)(struct hid_device *hdev, __u8 *buf, unsigned int *size)
#else
const __u8 *CALLBACK(hid_driver, report_fixup)(struct hid_device *hdev, __u8 *buf, unsigned int *size)
#endif
	OF_HID
	__lends(write(buf, *size))
	__lends(write(size, sizeof(*size)))
	__grants(read(ret, *size))
	__faults(buf);

/* Reports come from the interrupt of what carries the device; a driver may rewrite them. */
#define OF_REPORT __principal(hdev) __runs_in(hardirq)
int CALLBACK(hid_driver, raw_event)(struct hid_device *hdev, struct hid_report *report, u8 *data, int size)
	OF_REPORT
	__lends_if(size > 0, write(data, size))
	__faults(-ENODEV);
int CALLBACK(hid_driver, event)(struct hid_device *hdev, struct hid_field *field, struct hid_usage *usage, __s32 value)
	OF_REPORT
	__faults(-ENODEV);
void CALLBACK(hid_driver, report)(struct hid_device *hdev, struct hid_report *report)
	OF_REPORT
	__faults();

/* ---- how usages become events: each step may overrule the core's ---- */
CAPSET(hid_input_caps)(struct hid_input *hi)
	__includes(ref(hi->input))
	__includes(ref(&hi->input->dev))
	__includes(fields(hi->input))
	__includes(fields(hi->input, setup));
#define MAPS_USAGE \
	OF_HID \
	__lends(write(usage, sizeof(*usage))) \
	__lends(write(bit, sizeof(*bit))) \
	__lends(write(max, sizeof(*max))) \
	__transfers(hid_input_caps(hi)) \
	__returns(hid_input_caps(hi)) \
	__faults(-1)
int CALLBACK(hid_driver, input_mapping)(struct hid_device *hdev, struct hid_input *hi, struct hid_field *field,
					struct hid_usage *usage, unsigned long **bit, int *max)
	MAPS_USAGE;
int CALLBACK(hid_driver, input_mapped)(struct hid_device *hdev, struct hid_input *hi, struct hid_field *field,
				       struct hid_usage *usage, unsigned long **bit, int *max)
	MAPS_USAGE;
int CALLBACK(hid_driver, input_configured)(struct hid_device *hdev, struct hid_input *hi)
	OF_HID
	__transfers(hid_input_caps(hi))
	__returns(hid_input_caps(hi))
	__faults(-ENODEV);
void CALLBACK(hid_driver, feature_mapping)(struct hid_device *hdev, struct hid_field *field, struct hid_usage *usage)
	OF_HID __faults();
#endif
