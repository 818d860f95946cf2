/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_PTP_CLOCK_H
#define OWN_PTP_CLOCK_H
#include <linux/ptp_clock_kernel.h>
#include <ownership.h>

/* The table is the clock's until it goes; whoever wants it back frees the memory it lies in. */
struct ptp_clock *ptp_clock_register(struct ptp_clock_info *info, struct device *parent)
	__runs_in(process)
	__checks_if(parent, ref(parent))
	__registers(info, ptp_clock_info)
	__checks_if(info->n_pins > 0, read(info->pin_config, info->n_pins * sizeof(*info->pin_config)))
	__returns_if(!IS_ERR_OR_NULL(ret), ref(ret))
	__pins_if(!IS_ERR_OR_NULL(ret), ref(ret), ptp_clock_unregister(ret));
int ptp_clock_unregister(struct ptp_clock *ptp)
	__runs_in(process)
	__unpins(ptp_clock_unregister(ptp))
	__revokes(ref(ptp));
int ptp_clock_index(struct ptp_clock *ptp)
	__checks(ref(ptp));

int CALLBACK(ptp_clock_info, adjfine)(struct ptp_clock_info *ptp, long scaled_ppm)
	__principal(ptp) __runs_in(process) __faults(-ENODEV);
int CALLBACK(ptp_clock_info, adjphase)(struct ptp_clock_info *ptp, s32 phase)
	__principal(ptp) __runs_in(process) __faults(-ENODEV);
int CALLBACK(ptp_clock_info, adjtime)(struct ptp_clock_info *ptp, s64 delta)
	__principal(ptp) __runs_in(process) __faults(-ENODEV);
int CALLBACK(ptp_clock_info, gettime64)(struct ptp_clock_info *ptp, struct timespec64 *ts)
	__principal(ptp) __runs_in(process)
	__lends(write(ts, sizeof(*ts))) __faults(-ENODEV);
int CALLBACK(ptp_clock_info, gettimex64)(struct ptp_clock_info *ptp, struct timespec64 *ts, struct ptp_system_timestamp *sts)
	__principal(ptp) __runs_in(process)
	__lends(write(ts, sizeof(*ts)))
	__lends_if(sts, write(sts, sizeof(*sts))) __faults(-ENODEV);
int CALLBACK(ptp_clock_info, getcrosststamp)(struct ptp_clock_info *ptp, struct system_device_crosststamp *cts)
	__principal(ptp) __runs_in(process)
	__lends(write(cts, sizeof(*cts))) __faults(-ENODEV);
int CALLBACK(ptp_clock_info, settime64)(struct ptp_clock_info *ptp, const struct timespec64 *ts)
	__principal(ptp) __runs_in(process) __faults(-ENODEV);
int CALLBACK(ptp_clock_info, enable)(struct ptp_clock_info *ptp, struct ptp_clock_request *request, int on)
	__principal(ptp) __runs_in(process) __faults(-ENODEV);
int CALLBACK(ptp_clock_info, verify)(struct ptp_clock_info *ptp, unsigned int pin, enum ptp_pin_function func, unsigned int chan)
	__principal(ptp) __runs_in(process) __faults(-ENODEV);
long CALLBACK(ptp_clock_info, do_aux_work)(struct ptp_clock_info *ptp)
	__principal(ptp) __runs_in(process) __faults(-1);
#endif
