/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/property.own.h>
#include "wrap.h"

/* ---- set fwnode_hold ---- */
static const struct cordon_clause clauses_set_fwnode_hold[] = {
	{ "fwnode_hold", "specs/linux/property.own.h", "__includes(ref(fwnode))", 38 },
};

const struct cordon_set cordon_set_fwnode_hold = { .name = "fwnode_hold" };

void cordon_include_fwnode_hold(struct cordon_call *call, struct cordon_parts *parts, struct fwnode_handle *fwnode)
{
	cordon_add_ref(call, parts, fwnode, 0, CORDON_TYPE(fwnode), &clauses_set_fwnode_hold[0]);
}

void cordon_gain_fwnode_hold(struct cordon_call *call, const struct cordon_clause *clause, struct fwnode_handle *fwnode)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_fwnode_hold, fwnode, clause);
	cordon_include_fwnode_hold(call, &parts, fwnode);
	cordon_parts_grant(call, &parts);
}

/* ---- device_property_present ---- */
static const struct cordon_clause clauses_device_property_present[] = {
	{ "device_property_present", "specs/linux/property.own.h", "device_property_present", 14 },
	{ "device_property_present", "specs/linux/property.own.h", "__checks(ref(dev))", 15 },
	{ "device_property_present", "specs/linux/property.own.h", "__checks(string(propname))", 15 },
};
CORDON_SAME_TYPE(device_property_present, bool, const struct device *, const char *);
static void enter_device_property_present(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];
	const char *propname = (const char *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_property_present[1]);
	cordon_need_string(call, propname, &clauses_device_property_present[2]);
}

const struct cordon_contract cordon_import_device_property_present = {
	.name = "device_property_present",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_device_property_present[0],
	.enter = enter_device_property_present,
};

/* ---- device_property_read_u8_array ---- */
static const struct cordon_clause clauses_device_property_read_u8_array[] = {
	{ "device_property_read_u8_array", "specs/linux/property.own.h", "device_property_read_u8_array", 23 },
	{ "device_property_read_u8_array", "specs/linux/property.own.h", "__checks(ref(dev))", 23 },
	{ "device_property_read_u8_array", "specs/linux/property.own.h", "__checks(string(propname))", 23 },
	{ "device_property_read_u8_array", "specs/linux/property.own.h", "__checks_if(val, write(val, nval * sizeof(*val)))", 23 },
};
CORDON_SAME_TYPE(device_property_read_u8_array, int, const struct device *, const char *, u8 *, size_t);
static void enter_device_property_read_u8_array(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];
	const char *propname = (const char *)call->args[1];
	u8 *val = (u8 *)call->args[2];
	size_t nval = (size_t)call->args[3];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_property_read_u8_array[1]);
	cordon_need_string(call, propname, &clauses_device_property_read_u8_array[2]);
	if (val) {
		cordon_need_write(call, val, nval * sizeof(*val), &clauses_device_property_read_u8_array[3]);
	}
}

const struct cordon_contract cordon_import_device_property_read_u8_array = {
	.name = "device_property_read_u8_array",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_device_property_read_u8_array[0],
	.enter = enter_device_property_read_u8_array,
};

/* ---- fwnode_property_read_u8_array ---- */
static const struct cordon_clause clauses_fwnode_property_read_u8_array[] = {
	{ "fwnode_property_read_u8_array", "specs/linux/property.own.h", "fwnode_property_read_u8_array", 23 },
	{ "fwnode_property_read_u8_array", "specs/linux/property.own.h", "__checks(ref(fwnode))", 23 },
	{ "fwnode_property_read_u8_array", "specs/linux/property.own.h", "__checks(string(propname))", 23 },
	{ "fwnode_property_read_u8_array", "specs/linux/property.own.h", "__checks_if(val, write(val, nval * sizeof(*val)))", 23 },
};
CORDON_SAME_TYPE(fwnode_property_read_u8_array, int, const struct fwnode_handle *, const char *, u8 *, size_t);
static void enter_fwnode_property_read_u8_array(struct cordon_call *call)
{
	const struct fwnode_handle *fwnode = (const struct fwnode_handle *)call->args[0];
	const char *propname = (const char *)call->args[1];
	u8 *val = (u8 *)call->args[2];
	size_t nval = (size_t)call->args[3];

	cordon_need_ref(call, fwnode, 0, CORDON_TYPE(fwnode), &clauses_fwnode_property_read_u8_array[1]);
	cordon_need_string(call, propname, &clauses_fwnode_property_read_u8_array[2]);
	if (val) {
		cordon_need_write(call, val, nval * sizeof(*val), &clauses_fwnode_property_read_u8_array[3]);
	}
}

const struct cordon_contract cordon_import_fwnode_property_read_u8_array = {
	.name = "fwnode_property_read_u8_array",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_fwnode_property_read_u8_array[0],
	.enter = enter_fwnode_property_read_u8_array,
};

/* ---- device_property_read_u16_array ---- */
static const struct cordon_clause clauses_device_property_read_u16_array[] = {
	{ "device_property_read_u16_array", "specs/linux/property.own.h", "device_property_read_u16_array", 24 },
	{ "device_property_read_u16_array", "specs/linux/property.own.h", "__checks(ref(dev))", 24 },
	{ "device_property_read_u16_array", "specs/linux/property.own.h", "__checks(string(propname))", 24 },
	{ "device_property_read_u16_array", "specs/linux/property.own.h", "__checks_if(val, write(val, nval * sizeof(*val)))", 24 },
};
CORDON_SAME_TYPE(device_property_read_u16_array, int, const struct device *, const char *, u16 *, size_t);
static void enter_device_property_read_u16_array(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];
	const char *propname = (const char *)call->args[1];
	u16 *val = (u16 *)call->args[2];
	size_t nval = (size_t)call->args[3];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_property_read_u16_array[1]);
	cordon_need_string(call, propname, &clauses_device_property_read_u16_array[2]);
	if (val) {
		cordon_need_write(call, val, nval * sizeof(*val), &clauses_device_property_read_u16_array[3]);
	}
}

const struct cordon_contract cordon_import_device_property_read_u16_array = {
	.name = "device_property_read_u16_array",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_device_property_read_u16_array[0],
	.enter = enter_device_property_read_u16_array,
};

/* ---- fwnode_property_read_u16_array ---- */
static const struct cordon_clause clauses_fwnode_property_read_u16_array[] = {
	{ "fwnode_property_read_u16_array", "specs/linux/property.own.h", "fwnode_property_read_u16_array", 24 },
	{ "fwnode_property_read_u16_array", "specs/linux/property.own.h", "__checks(ref(fwnode))", 24 },
	{ "fwnode_property_read_u16_array", "specs/linux/property.own.h", "__checks(string(propname))", 24 },
	{ "fwnode_property_read_u16_array", "specs/linux/property.own.h", "__checks_if(val, write(val, nval * sizeof(*val)))", 24 },
};
CORDON_SAME_TYPE(fwnode_property_read_u16_array, int, const struct fwnode_handle *, const char *, u16 *, size_t);
static void enter_fwnode_property_read_u16_array(struct cordon_call *call)
{
	const struct fwnode_handle *fwnode = (const struct fwnode_handle *)call->args[0];
	const char *propname = (const char *)call->args[1];
	u16 *val = (u16 *)call->args[2];
	size_t nval = (size_t)call->args[3];

	cordon_need_ref(call, fwnode, 0, CORDON_TYPE(fwnode), &clauses_fwnode_property_read_u16_array[1]);
	cordon_need_string(call, propname, &clauses_fwnode_property_read_u16_array[2]);
	if (val) {
		cordon_need_write(call, val, nval * sizeof(*val), &clauses_fwnode_property_read_u16_array[3]);
	}
}

const struct cordon_contract cordon_import_fwnode_property_read_u16_array = {
	.name = "fwnode_property_read_u16_array",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_fwnode_property_read_u16_array[0],
	.enter = enter_fwnode_property_read_u16_array,
};

/* ---- device_property_read_u32_array ---- */
static const struct cordon_clause clauses_device_property_read_u32_array[] = {
	{ "device_property_read_u32_array", "specs/linux/property.own.h", "device_property_read_u32_array", 25 },
	{ "device_property_read_u32_array", "specs/linux/property.own.h", "__checks(ref(dev))", 25 },
	{ "device_property_read_u32_array", "specs/linux/property.own.h", "__checks(string(propname))", 25 },
	{ "device_property_read_u32_array", "specs/linux/property.own.h", "__checks_if(val, write(val, nval * sizeof(*val)))", 25 },
};
CORDON_SAME_TYPE(device_property_read_u32_array, int, const struct device *, const char *, u32 *, size_t);
static void enter_device_property_read_u32_array(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];
	const char *propname = (const char *)call->args[1];
	u32 *val = (u32 *)call->args[2];
	size_t nval = (size_t)call->args[3];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_property_read_u32_array[1]);
	cordon_need_string(call, propname, &clauses_device_property_read_u32_array[2]);
	if (val) {
		cordon_need_write(call, val, nval * sizeof(*val), &clauses_device_property_read_u32_array[3]);
	}
}

const struct cordon_contract cordon_import_device_property_read_u32_array = {
	.name = "device_property_read_u32_array",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_device_property_read_u32_array[0],
	.enter = enter_device_property_read_u32_array,
};

/* ---- fwnode_property_read_u32_array ---- */
static const struct cordon_clause clauses_fwnode_property_read_u32_array[] = {
	{ "fwnode_property_read_u32_array", "specs/linux/property.own.h", "fwnode_property_read_u32_array", 25 },
	{ "fwnode_property_read_u32_array", "specs/linux/property.own.h", "__checks(ref(fwnode))", 25 },
	{ "fwnode_property_read_u32_array", "specs/linux/property.own.h", "__checks(string(propname))", 25 },
	{ "fwnode_property_read_u32_array", "specs/linux/property.own.h", "__checks_if(val, write(val, nval * sizeof(*val)))", 25 },
};
CORDON_SAME_TYPE(fwnode_property_read_u32_array, int, const struct fwnode_handle *, const char *, u32 *, size_t);
static void enter_fwnode_property_read_u32_array(struct cordon_call *call)
{
	const struct fwnode_handle *fwnode = (const struct fwnode_handle *)call->args[0];
	const char *propname = (const char *)call->args[1];
	u32 *val = (u32 *)call->args[2];
	size_t nval = (size_t)call->args[3];

	cordon_need_ref(call, fwnode, 0, CORDON_TYPE(fwnode), &clauses_fwnode_property_read_u32_array[1]);
	cordon_need_string(call, propname, &clauses_fwnode_property_read_u32_array[2]);
	if (val) {
		cordon_need_write(call, val, nval * sizeof(*val), &clauses_fwnode_property_read_u32_array[3]);
	}
}

const struct cordon_contract cordon_import_fwnode_property_read_u32_array = {
	.name = "fwnode_property_read_u32_array",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_fwnode_property_read_u32_array[0],
	.enter = enter_fwnode_property_read_u32_array,
};

/* ---- device_property_read_u64_array ---- */
static const struct cordon_clause clauses_device_property_read_u64_array[] = {
	{ "device_property_read_u64_array", "specs/linux/property.own.h", "device_property_read_u64_array", 26 },
	{ "device_property_read_u64_array", "specs/linux/property.own.h", "__checks(ref(dev))", 26 },
	{ "device_property_read_u64_array", "specs/linux/property.own.h", "__checks(string(propname))", 26 },
	{ "device_property_read_u64_array", "specs/linux/property.own.h", "__checks_if(val, write(val, nval * sizeof(*val)))", 26 },
};
CORDON_SAME_TYPE(device_property_read_u64_array, int, const struct device *, const char *, u64 *, size_t);
static void enter_device_property_read_u64_array(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];
	const char *propname = (const char *)call->args[1];
	u64 *val = (u64 *)call->args[2];
	size_t nval = (size_t)call->args[3];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_property_read_u64_array[1]);
	cordon_need_string(call, propname, &clauses_device_property_read_u64_array[2]);
	if (val) {
		cordon_need_write(call, val, nval * sizeof(*val), &clauses_device_property_read_u64_array[3]);
	}
}

const struct cordon_contract cordon_import_device_property_read_u64_array = {
	.name = "device_property_read_u64_array",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_device_property_read_u64_array[0],
	.enter = enter_device_property_read_u64_array,
};

/* ---- fwnode_property_read_u64_array ---- */
static const struct cordon_clause clauses_fwnode_property_read_u64_array[] = {
	{ "fwnode_property_read_u64_array", "specs/linux/property.own.h", "fwnode_property_read_u64_array", 26 },
	{ "fwnode_property_read_u64_array", "specs/linux/property.own.h", "__checks(ref(fwnode))", 26 },
	{ "fwnode_property_read_u64_array", "specs/linux/property.own.h", "__checks(string(propname))", 26 },
	{ "fwnode_property_read_u64_array", "specs/linux/property.own.h", "__checks_if(val, write(val, nval * sizeof(*val)))", 26 },
};
CORDON_SAME_TYPE(fwnode_property_read_u64_array, int, const struct fwnode_handle *, const char *, u64 *, size_t);
static void enter_fwnode_property_read_u64_array(struct cordon_call *call)
{
	const struct fwnode_handle *fwnode = (const struct fwnode_handle *)call->args[0];
	const char *propname = (const char *)call->args[1];
	u64 *val = (u64 *)call->args[2];
	size_t nval = (size_t)call->args[3];

	cordon_need_ref(call, fwnode, 0, CORDON_TYPE(fwnode), &clauses_fwnode_property_read_u64_array[1]);
	cordon_need_string(call, propname, &clauses_fwnode_property_read_u64_array[2]);
	if (val) {
		cordon_need_write(call, val, nval * sizeof(*val), &clauses_fwnode_property_read_u64_array[3]);
	}
}

const struct cordon_contract cordon_import_fwnode_property_read_u64_array = {
	.name = "fwnode_property_read_u64_array",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_fwnode_property_read_u64_array[0],
	.enter = enter_fwnode_property_read_u64_array,
};

/* ---- device_property_read_string_array ---- */
static const struct cordon_clause clauses_device_property_read_string_array[] = {
	{ "device_property_read_string_array", "specs/linux/property.own.h", "device_property_read_string_array", 27 },
	{ "device_property_read_string_array", "specs/linux/property.own.h", "__checks(ref(dev))", 27 },
	{ "device_property_read_string_array", "specs/linux/property.own.h", "__checks(string(propname))", 27 },
	{ "device_property_read_string_array", "specs/linux/property.own.h", "__checks_if(val, write(val, nval * sizeof(*val)))", 27 },
};
CORDON_SAME_TYPE(device_property_read_string_array, int, const struct device *, const char *, const char **, size_t);
static void enter_device_property_read_string_array(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];
	const char *propname = (const char *)call->args[1];
	const char **val = (const char **)call->args[2];
	size_t nval = (size_t)call->args[3];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_property_read_string_array[1]);
	cordon_need_string(call, propname, &clauses_device_property_read_string_array[2]);
	if (val) {
		cordon_need_write(call, val, nval * sizeof(*val), &clauses_device_property_read_string_array[3]);
	}
}

const struct cordon_contract cordon_import_device_property_read_string_array = {
	.name = "device_property_read_string_array",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_device_property_read_string_array[0],
	.enter = enter_device_property_read_string_array,
};

/* ---- fwnode_property_read_string_array ---- */
static const struct cordon_clause clauses_fwnode_property_read_string_array[] = {
	{ "fwnode_property_read_string_array", "specs/linux/property.own.h", "fwnode_property_read_string_array", 27 },
	{ "fwnode_property_read_string_array", "specs/linux/property.own.h", "__checks(ref(fwnode))", 27 },
	{ "fwnode_property_read_string_array", "specs/linux/property.own.h", "__checks(string(propname))", 27 },
	{ "fwnode_property_read_string_array", "specs/linux/property.own.h", "__checks_if(val, write(val, nval * sizeof(*val)))", 27 },
};
CORDON_SAME_TYPE(fwnode_property_read_string_array, int, const struct fwnode_handle *, const char *, const char **, size_t);
static void enter_fwnode_property_read_string_array(struct cordon_call *call)
{
	const struct fwnode_handle *fwnode = (const struct fwnode_handle *)call->args[0];
	const char *propname = (const char *)call->args[1];
	const char **val = (const char **)call->args[2];
	size_t nval = (size_t)call->args[3];

	cordon_need_ref(call, fwnode, 0, CORDON_TYPE(fwnode), &clauses_fwnode_property_read_string_array[1]);
	cordon_need_string(call, propname, &clauses_fwnode_property_read_string_array[2]);
	if (val) {
		cordon_need_write(call, val, nval * sizeof(*val), &clauses_fwnode_property_read_string_array[3]);
	}
}

const struct cordon_contract cordon_import_fwnode_property_read_string_array = {
	.name = "fwnode_property_read_string_array",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_fwnode_property_read_string_array[0],
	.enter = enter_fwnode_property_read_string_array,
};

/* ---- device_property_read_string ---- */
static const struct cordon_clause clauses_device_property_read_string[] = {
	{ "device_property_read_string", "specs/linux/property.own.h", "device_property_read_string", 28 },
	{ "device_property_read_string", "specs/linux/property.own.h", "__checks(ref(dev))", 29 },
	{ "device_property_read_string", "specs/linux/property.own.h", "__checks(string(propname))", 29 },
	{ "device_property_read_string", "specs/linux/property.own.h", "__checks(write(val, sizeof(*val)))", 30 },
};
CORDON_SAME_TYPE(device_property_read_string, int, const struct device *, const char *, const char **);
static void enter_device_property_read_string(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];
	const char *propname = (const char *)call->args[1];
	const char **val = (const char **)call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_property_read_string[1]);
	cordon_need_string(call, propname, &clauses_device_property_read_string[2]);
	cordon_need_write(call, val, sizeof(*val), &clauses_device_property_read_string[3]);
}

const struct cordon_contract cordon_import_device_property_read_string = {
	.name = "device_property_read_string",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_device_property_read_string[0],
	.enter = enter_device_property_read_string,
};

/* ---- device_property_match_string ---- */
static const struct cordon_clause clauses_device_property_match_string[] = {
	{ "device_property_match_string", "specs/linux/property.own.h", "device_property_match_string", 31 },
	{ "device_property_match_string", "specs/linux/property.own.h", "__checks(ref(dev))", 32 },
	{ "device_property_match_string", "specs/linux/property.own.h", "__checks(string(propname))", 32 },
	{ "device_property_match_string", "specs/linux/property.own.h", "__checks(string(string))", 32 },
};
CORDON_SAME_TYPE(device_property_match_string, int, const struct device *, const char *, const char *);
static void enter_device_property_match_string(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];
	const char *propname = (const char *)call->args[1];
	const char *string = (const char *)call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_property_match_string[1]);
	cordon_need_string(call, propname, &clauses_device_property_match_string[2]);
	cordon_need_string(call, string, &clauses_device_property_match_string[3]);
}

const struct cordon_contract cordon_import_device_property_match_string = {
	.name = "device_property_match_string",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_device_property_match_string[0],
	.enter = enter_device_property_match_string,
};

/* ---- device_get_match_data ---- */
static const struct cordon_clause clauses_device_get_match_data[] = {
	{ "device_get_match_data", "specs/linux/property.own.h", "device_get_match_data", 33 },
	{ "device_get_match_data", "specs/linux/property.own.h", "__checks(ref(dev))", 34 },
};
CORDON_SAME_TYPE(device_get_match_data, const void *, const struct device *);
static void enter_device_get_match_data(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_get_match_data[1]);
}

const struct cordon_contract cordon_import_device_get_match_data = {
	.name = "device_get_match_data",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_device_get_match_data[0],
	.enter = enter_device_get_match_data,
};

/* ---- __dev_fwnode ---- */
static const struct cordon_clause clauses___dev_fwnode[] = {
	{ "__dev_fwnode", "specs/linux/property.own.h", "__dev_fwnode", 39 },
	{ "__dev_fwnode", "specs/linux/property.own.h", "__checks(ref(dev))", 40 },
	{ "__dev_fwnode", "specs/linux/property.own.h", "__grants_if(!IS_ERR_OR_NULL(ret), ref(ret))", 41 },
};
CORDON_SAME_TYPE(__dev_fwnode, struct fwnode_handle *, struct device *);
static void enter___dev_fwnode(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___dev_fwnode[1]);
}

static void leave___dev_fwnode(struct cordon_call *call)
{
	struct fwnode_handle *ret = (struct fwnode_handle *)call->result;

	if (!IS_ERR_OR_NULL(ret)) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses___dev_fwnode[2]);
	}
}

const struct cordon_contract cordon_import___dev_fwnode = {
	.name = "__dev_fwnode",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___dev_fwnode[0],
	.enter = enter___dev_fwnode,
	.leave = leave___dev_fwnode,
};

/* ---- __dev_fwnode_const ---- */
static const struct cordon_clause clauses___dev_fwnode_const[] = {
	{ "__dev_fwnode_const", "specs/linux/property.own.h", "__dev_fwnode_const", 42 },
	{ "__dev_fwnode_const", "specs/linux/property.own.h", "__checks(ref(dev))", 43 },
	{ "__dev_fwnode_const", "specs/linux/property.own.h", "__grants_if(!IS_ERR_OR_NULL(ret), ref(ret))", 44 },
};
CORDON_SAME_TYPE(__dev_fwnode_const, const struct fwnode_handle *, const struct device *);
static void enter___dev_fwnode_const(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___dev_fwnode_const[1]);
}

static void leave___dev_fwnode_const(struct cordon_call *call)
{
	const struct fwnode_handle *ret = (const struct fwnode_handle *)call->result;

	if (!IS_ERR_OR_NULL(ret)) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses___dev_fwnode_const[2]);
	}
}

const struct cordon_contract cordon_import___dev_fwnode_const = {
	.name = "__dev_fwnode_const",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses___dev_fwnode_const[0],
	.enter = enter___dev_fwnode_const,
	.leave = leave___dev_fwnode_const,
};

/* ---- fwnode_property_present ---- */
static const struct cordon_clause clauses_fwnode_property_present[] = {
	{ "fwnode_property_present", "specs/linux/property.own.h", "fwnode_property_present", 45 },
	{ "fwnode_property_present", "specs/linux/property.own.h", "__checks_if(!IS_ERR_OR_NULL(fwnode), ref(fwnode))", 46 },
	{ "fwnode_property_present", "specs/linux/property.own.h", "__checks(string(propname))", 46 },
};
CORDON_SAME_TYPE(fwnode_property_present, bool, const struct fwnode_handle *, const char *);
static void enter_fwnode_property_present(struct cordon_call *call)
{
	const struct fwnode_handle *fwnode = (const struct fwnode_handle *)call->args[0];
	const char *propname = (const char *)call->args[1];

	if (!IS_ERR_OR_NULL(fwnode)) {
		cordon_need_ref(call, fwnode, 0, CORDON_TYPE(fwnode), &clauses_fwnode_property_present[1]);
	}
	cordon_need_string(call, propname, &clauses_fwnode_property_present[2]);
}

const struct cordon_contract cordon_import_fwnode_property_present = {
	.name = "fwnode_property_present",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_fwnode_property_present[0],
	.enter = enter_fwnode_property_present,
};

/* ---- fwnode_property_read_string ---- */
static const struct cordon_clause clauses_fwnode_property_read_string[] = {
	{ "fwnode_property_read_string", "specs/linux/property.own.h", "fwnode_property_read_string", 47 },
	{ "fwnode_property_read_string", "specs/linux/property.own.h", "__checks_if(!IS_ERR_OR_NULL(fwnode), ref(fwnode))", 48 },
	{ "fwnode_property_read_string", "specs/linux/property.own.h", "__checks(string(propname))", 48 },
	{ "fwnode_property_read_string", "specs/linux/property.own.h", "__checks(write(val, sizeof(*val)))", 49 },
};
CORDON_SAME_TYPE(fwnode_property_read_string, int, const struct fwnode_handle *, const char *, const char **);
static void enter_fwnode_property_read_string(struct cordon_call *call)
{
	const struct fwnode_handle *fwnode = (const struct fwnode_handle *)call->args[0];
	const char *propname = (const char *)call->args[1];
	const char **val = (const char **)call->args[2];

	if (!IS_ERR_OR_NULL(fwnode)) {
		cordon_need_ref(call, fwnode, 0, CORDON_TYPE(fwnode), &clauses_fwnode_property_read_string[1]);
	}
	cordon_need_string(call, propname, &clauses_fwnode_property_read_string[2]);
	cordon_need_write(call, val, sizeof(*val), &clauses_fwnode_property_read_string[3]);
}

const struct cordon_contract cordon_import_fwnode_property_read_string = {
	.name = "fwnode_property_read_string",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_fwnode_property_read_string[0],
	.enter = enter_fwnode_property_read_string,
};

/* ---- fwnode_get_name ---- */
static const struct cordon_clause clauses_fwnode_get_name[] = {
	{ "fwnode_get_name", "specs/linux/property.own.h", "fwnode_get_name", 50 },
	{ "fwnode_get_name", "specs/linux/property.own.h", "__checks(ref(fwnode))", 51 },
};
CORDON_SAME_TYPE(fwnode_get_name, const char *, const struct fwnode_handle *);
static void enter_fwnode_get_name(struct cordon_call *call)
{
	const struct fwnode_handle *fwnode = (const struct fwnode_handle *)call->args[0];

	cordon_need_ref(call, fwnode, 0, CORDON_TYPE(fwnode), &clauses_fwnode_get_name[1]);
}

const struct cordon_contract cordon_import_fwnode_get_name = {
	.name = "fwnode_get_name",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_fwnode_get_name[0],
	.enter = enter_fwnode_get_name,
};

/* ---- fwnode_handle_get ---- */
static const struct cordon_clause clauses_fwnode_handle_get[] = {
	{ "fwnode_handle_get", "specs/linux/property.own.h", "fwnode_handle_get", 52 },
	{ "fwnode_handle_get", "specs/linux/property.own.h", "__checks_if(!IS_ERR_OR_NULL(fwnode), ref(fwnode))", 53 },
	{ "fwnode_handle_get", "specs/linux/property.own.h", "__returns_if(!IS_ERR_OR_NULL(ret), fwnode_hold(ret))", 54 },
	{ "fwnode_handle_get", "specs/linux/property.own.h", "__pins_if(!IS_ERR_OR_NULL(ret), ref(ret), fwnode_handle_put(ret))", 55 },
};
CORDON_SAME_TYPE(fwnode_handle_get, struct fwnode_handle *, struct fwnode_handle *);
static void enter_fwnode_handle_get(struct cordon_call *call)
{
	struct fwnode_handle *fwnode = (struct fwnode_handle *)call->args[0];

	if (!IS_ERR_OR_NULL(fwnode)) {
		cordon_need_ref(call, fwnode, 0, CORDON_TYPE(fwnode), &clauses_fwnode_handle_get[1]);
	}
}

static void leave_fwnode_handle_get(struct cordon_call *call)
{
	struct fwnode_handle *ret = (struct fwnode_handle *)call->result;

	if (!IS_ERR_OR_NULL(ret)) {
		cordon_gain_fwnode_hold(call, &clauses_fwnode_handle_get[2], ret);
	}
	if (!IS_ERR_OR_NULL(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_fwnode_handle_put, arguments, NULL, 0, &clauses_fwnode_handle_get[3]);
		}
	}
}

const struct cordon_contract cordon_import_fwnode_handle_get = {
	.name = "fwnode_handle_get",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_fwnode_handle_get[0],
	.enter = enter_fwnode_handle_get,
	.leave = leave_fwnode_handle_get,
};

/* ---- device_get_next_child_node ---- */
static const struct cordon_clause clauses_device_get_next_child_node[] = {
	{ "device_get_next_child_node", "specs/linux/property.own.h", "device_get_next_child_node", 57 },
	{ "device_get_next_child_node", "specs/linux/property.own.h", "__checks(ref(dev))", 58 },
	{ "device_get_next_child_node", "specs/linux/property.own.h", "__unpins_if(!IS_ERR_OR_NULL(child), fwnode_handle_put(child))", 59 },
	{ "device_get_next_child_node", "specs/linux/property.own.h", "__transfers_if(!IS_ERR_OR_NULL(child), fwnode_hold(child))", 60 },
	{ "device_get_next_child_node", "specs/linux/property.own.h", "__returns_if(!IS_ERR_OR_NULL(ret), fwnode_hold(ret))", 61 },
	{ "device_get_next_child_node", "specs/linux/property.own.h", "__pins_if(!IS_ERR_OR_NULL(ret), ref(ret), fwnode_handle_put(ret))", 62 },
};
CORDON_SAME_TYPE(device_get_next_child_node, struct fwnode_handle *, const struct device *, struct fwnode_handle *);
static void enter_device_get_next_child_node(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];
	struct fwnode_handle *child = (struct fwnode_handle *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_get_next_child_node[1]);
	if (!IS_ERR_OR_NULL(child)) {
		{
			const u64 arguments[6] = { (u64)(child) };
		
			cordon_unpin(call, &cordon_inverse_fwnode_handle_put, arguments, 1, &clauses_device_get_next_child_node[2]);
		}
	}
	if (!IS_ERR_OR_NULL(child)) {
		cordon_set_close(call, &cordon_set_fwnode_hold, child, &clauses_device_get_next_child_node[3]);
	}
}

static void leave_device_get_next_child_node(struct cordon_call *call)
{
	struct fwnode_handle *ret = (struct fwnode_handle *)call->result;

	if (!IS_ERR_OR_NULL(ret)) {
		cordon_gain_fwnode_hold(call, &clauses_device_get_next_child_node[4], ret);
	}
	if (!IS_ERR_OR_NULL(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_fwnode_handle_put, arguments, NULL, 0, &clauses_device_get_next_child_node[5]);
		}
	}
}

const struct cordon_contract cordon_import_device_get_next_child_node = {
	.name = "device_get_next_child_node",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_device_get_next_child_node[0],
	.enter = enter_device_get_next_child_node,
	.leave = leave_device_get_next_child_node,
};

/* ---- fwnode_get_next_child_node ---- */
static const struct cordon_clause clauses_fwnode_get_next_child_node[] = {
	{ "fwnode_get_next_child_node", "specs/linux/property.own.h", "fwnode_get_next_child_node", 63 },
	{ "fwnode_get_next_child_node", "specs/linux/property.own.h", "__checks_if(!IS_ERR_OR_NULL(fwnode), ref(fwnode))", 64 },
	{ "fwnode_get_next_child_node", "specs/linux/property.own.h", "__unpins_if(!IS_ERR_OR_NULL(child), fwnode_handle_put(child))", 65 },
	{ "fwnode_get_next_child_node", "specs/linux/property.own.h", "__transfers_if(!IS_ERR_OR_NULL(child), fwnode_hold(child))", 66 },
	{ "fwnode_get_next_child_node", "specs/linux/property.own.h", "__returns_if(!IS_ERR_OR_NULL(ret), fwnode_hold(ret))", 67 },
	{ "fwnode_get_next_child_node", "specs/linux/property.own.h", "__pins_if(!IS_ERR_OR_NULL(ret), ref(ret), fwnode_handle_put(ret))", 68 },
};
CORDON_SAME_TYPE(fwnode_get_next_child_node, struct fwnode_handle *, const struct fwnode_handle *, struct fwnode_handle *);
static void enter_fwnode_get_next_child_node(struct cordon_call *call)
{
	const struct fwnode_handle *fwnode = (const struct fwnode_handle *)call->args[0];
	struct fwnode_handle *child = (struct fwnode_handle *)call->args[1];

	if (!IS_ERR_OR_NULL(fwnode)) {
		cordon_need_ref(call, fwnode, 0, CORDON_TYPE(fwnode), &clauses_fwnode_get_next_child_node[1]);
	}
	if (!IS_ERR_OR_NULL(child)) {
		{
			const u64 arguments[6] = { (u64)(child) };
		
			cordon_unpin(call, &cordon_inverse_fwnode_handle_put, arguments, 1, &clauses_fwnode_get_next_child_node[2]);
		}
	}
	if (!IS_ERR_OR_NULL(child)) {
		cordon_set_close(call, &cordon_set_fwnode_hold, child, &clauses_fwnode_get_next_child_node[3]);
	}
}

static void leave_fwnode_get_next_child_node(struct cordon_call *call)
{
	struct fwnode_handle *ret = (struct fwnode_handle *)call->result;

	if (!IS_ERR_OR_NULL(ret)) {
		cordon_gain_fwnode_hold(call, &clauses_fwnode_get_next_child_node[4], ret);
	}
	if (!IS_ERR_OR_NULL(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_fwnode_handle_put, arguments, NULL, 0, &clauses_fwnode_get_next_child_node[5]);
		}
	}
}

const struct cordon_contract cordon_import_fwnode_get_next_child_node = {
	.name = "fwnode_get_next_child_node",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_fwnode_get_next_child_node[0],
	.enter = enter_fwnode_get_next_child_node,
	.leave = leave_fwnode_get_next_child_node,
};

/* ---- device_get_child_node_count ---- */
static const struct cordon_clause clauses_device_get_child_node_count[] = {
	{ "device_get_child_node_count", "specs/linux/property.own.h", "device_get_child_node_count", 74 },
	{ "device_get_child_node_count", "specs/linux/property.own.h", "__checks(ref(dev))", 75 },
};
CORDON_SAME_TYPE(device_get_child_node_count, unsigned int, const struct device *);
static void enter_device_get_child_node_count(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_device_get_child_node_count[1]);
}

const struct cordon_contract cordon_import_device_get_child_node_count = {
	.name = "device_get_child_node_count",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_device_get_child_node_count[0],
	.enter = enter_device_get_child_node_count,
};

