/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/acpi-resource.own.h>
#include "wrap.h"

/* ---- acpi_check_region ---- */
static const struct cordon_clause clauses_acpi_check_region[] = {
	{ "acpi_check_region", "specs/linux/acpi-resource.own.h", "acpi_check_region", 8 },
	{ "acpi_check_region", "specs/linux/acpi-resource.own.h", "__runs_in(process)", 9 },
	{ "acpi_check_region", "specs/linux/acpi-resource.own.h", "__checks(string(name))", 10 },
};
CORDON_SAME_TYPE(acpi_check_region, int, resource_size_t, resource_size_t, const char *);
CORDON_IN_REGISTERS(resource_size_t, 8);
static void enter_acpi_check_region(struct cordon_call *call)
{
	const char *name = (const char *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_acpi_check_region[1]);
	cordon_need_string(call, name, &clauses_acpi_check_region[2]);
}

const struct cordon_contract cordon_import_acpi_check_region = {
	.name = "acpi_check_region",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_acpi_check_region[0],
	.enter = enter_acpi_check_region,
};

/* ---- acpi_check_resource_conflict ---- */
static const struct cordon_clause clauses_acpi_check_resource_conflict[] = {
	{ "acpi_check_resource_conflict", "specs/linux/acpi-resource.own.h", "acpi_check_resource_conflict", 11 },
	{ "acpi_check_resource_conflict", "specs/linux/acpi-resource.own.h", "__runs_in(process)", 12 },
	{ "acpi_check_resource_conflict", "specs/linux/acpi-resource.own.h", "__checks(read(res, sizeof(*res)))", 13 },
	{ "acpi_check_resource_conflict", "specs/linux/acpi-resource.own.h", "__checks_if(res->name, string(res->name))", 14 },
};
CORDON_SAME_TYPE(acpi_check_resource_conflict, int, const struct resource *);
static void enter_acpi_check_resource_conflict(struct cordon_call *call)
{
	const struct resource *res = (const struct resource *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_acpi_check_resource_conflict[1]);
	cordon_need_read(call, res, sizeof(*res), &clauses_acpi_check_resource_conflict[2]);
	if (res->name) {
		cordon_need_string(call, res->name, &clauses_acpi_check_resource_conflict[3]);
	}
}

const struct cordon_contract cordon_import_acpi_check_resource_conflict = {
	.name = "acpi_check_resource_conflict",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_acpi_check_resource_conflict[0],
	.enter = enter_acpi_check_resource_conflict,
};

/* ---- acpi_storage_d3 ---- */
static const struct cordon_clause clauses_acpi_storage_d3[] = {
	{ "acpi_storage_d3", "specs/linux/acpi-resource.own.h", "acpi_storage_d3", 16 },
	{ "acpi_storage_d3", "specs/linux/acpi-resource.own.h", "__runs_in(process)", 17 },
	{ "acpi_storage_d3", "specs/linux/acpi-resource.own.h", "__checks(ref(dev))", 18 },
};
CORDON_SAME_TYPE(acpi_storage_d3, bool, struct device *);
static void enter_acpi_storage_d3(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_acpi_storage_d3[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_acpi_storage_d3[2]);
}

const struct cordon_contract cordon_import_acpi_storage_d3 = {
	.name = "acpi_storage_d3",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_acpi_storage_d3[0],
	.enter = enter_acpi_storage_d3,
};

