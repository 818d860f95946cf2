/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_ACPI_RESOURCE_H
#define OWN_ACPI_RESOURCE_H
#include <linux/acpi.h>
#include <ownership.h>

/* May a driver have these ports, or does firmware's code touch them? */
int acpi_check_region(resource_size_t start, resource_size_t n, const char *name)
	__runs_in(process)
	__checks(string(name));
int acpi_check_resource_conflict(const struct resource *res)
	__runs_in(process)
	__checks(read(res, sizeof(*res)))
	__checks_if(res->name, string(res->name));
/* Does firmware want the device in D3 while the machine sleeps? */
bool acpi_storage_d3(struct device *dev)
	__runs_in(process)
	__checks(ref(dev));
#endif
