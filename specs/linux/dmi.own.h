/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_DMI_H
#define OWN_DMI_H
#include <linux/dmi.h>
#include <asm/cpu_device_id.h>
#include <asm/processor.h>
#include <ownership.h>

/* Tables end with an element of zeroes; each may have a function that is called on a match. */
#define DMI_WALK(list) \
	__checks_for((const struct dmi_system_id *d = list; d->matches[0].slot || d->ident; d++), read(d, 2 * sizeof(*d))) \
	__registers_for((const struct dmi_system_id *d = list; d->matches[0].slot || d->ident; d++), d->callback, dmi_system_id.callback)
int dmi_check_system(const struct dmi_system_id *list)
	__checks(read(list, sizeof(*list)))
	DMI_WALK(list);
const struct dmi_system_id *dmi_first_match(const struct dmi_system_id *list)
	__checks(read(list, sizeof(*list)))
	DMI_WALK(list);
int CALLBACK(dmi_system_id, callback)(const struct dmi_system_id *id)
	__principal(id) __runs_in(process) __faults(1);
/* Text that stays the firmware's. */
const char *dmi_get_system_info(int field)
	__requires(field >= 0 && field < DMI_STRING_MAX);
bool dmi_match(enum dmi_field f, const char *str)
	__requires((unsigned int)f < DMI_STRING_MAX)
	__checks(string(str));
int dmi_name_in_vendors(const char *str)
	__checks(string(str));
const struct dmi_device *dmi_find_device(int type, const char *name, const struct dmi_device *from)
	__checks_if(name, string(name))
	__checks_if(from, ref(from))
	__grants_if(ret, ref(ret));
const struct x86_cpu_id *x86_match_cpu(const struct x86_cpu_id *match)
	__checks(read(match, sizeof(*match)))
	__checks_for((const struct x86_cpu_id *m = match; m->vendor | m->family | m->model | m->steppings | m->feature; m++),
		     read(m, 2 * sizeof(*m)));
PERCPU(cpu_info);
#endif
