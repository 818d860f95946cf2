/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/firmware.own.h>
#include "wrap.h"

/* ---- set firmware_caps ---- */
static const struct cordon_clause clauses_set_firmware_caps[] = {
	{ "firmware_caps", "specs/linux/firmware.own.h", "__includes(ref(fw))", 10 },
};

const struct cordon_set cordon_set_firmware_caps = { .name = "firmware_caps" };

void cordon_include_firmware_caps(struct cordon_call *call, struct cordon_parts *parts, const struct firmware *fw)
{
	cordon_add_ref(call, parts, fw, 0, CORDON_TYPE(fw), &clauses_set_firmware_caps[0]);
}

void cordon_gain_firmware_caps(struct cordon_call *call, const struct cordon_clause *clause, const struct firmware *fw)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_firmware_caps, fw, clause);
	cordon_include_firmware_caps(call, &parts, fw);
	cordon_parts_grant(call, &parts);
}

/* ---- request_firmware ---- */
static const struct cordon_clause clauses_request_firmware[] = {
	{ "request_firmware", "specs/linux/firmware.own.h", "request_firmware", 21 },
	{ "request_firmware", "specs/linux/firmware.own.h", "__runs_in(process)", 21 },
	{ "request_firmware", "specs/linux/firmware.own.h", "__checks(write(fw, sizeof(*fw)))", 21 },
	{ "request_firmware", "specs/linux/firmware.own.h", "__checks(string(file))", 21 },
	{ "request_firmware", "specs/linux/firmware.own.h", "__checks_if(device, ref(device))", 21 },
	{ "request_firmware", "specs/linux/firmware.own.h", "__returns_if(!ret, firmware_caps(*fw))", 21 },
	{ "request_firmware", "specs/linux/firmware.own.h", "__pins_if(!ret, ref(*fw), release_firmware(*fw))", 21 },
};
CORDON_SAME_TYPE(request_firmware, int, const struct firmware **, const char *, struct device *);
static void enter_request_firmware(struct cordon_call *call)
{
	const struct firmware **fw = (const struct firmware **)call->args[0];
	const char *file = (const char *)call->args[1];
	struct device *device = (struct device *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_request_firmware[1]);
	cordon_need_write(call, fw, sizeof(*fw), &clauses_request_firmware[2]);
	cordon_need_string(call, file, &clauses_request_firmware[3]);
	if (device) {
		cordon_need_ref(call, device, 0, CORDON_TYPE(device), &clauses_request_firmware[4]);
	}
}

static void leave_request_firmware(struct cordon_call *call)
{
	const struct firmware **fw = (const struct firmware **)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_firmware_caps(call, &clauses_request_firmware[5], *fw);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(*fw) };
		
			cordon_pin(call, &cordon_inverse_release_firmware, arguments, NULL, 0, &clauses_request_firmware[6]);
		}
	}
}

const struct cordon_contract cordon_import_request_firmware = {
	.name = "request_firmware",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_request_firmware[0],
	.enter = enter_request_firmware,
	.leave = leave_request_firmware,
};

/* ---- firmware_request_nowarn ---- */
static const struct cordon_clause clauses_firmware_request_nowarn[] = {
	{ "firmware_request_nowarn", "specs/linux/firmware.own.h", "firmware_request_nowarn", 22 },
	{ "firmware_request_nowarn", "specs/linux/firmware.own.h", "__runs_in(process)", 22 },
	{ "firmware_request_nowarn", "specs/linux/firmware.own.h", "__checks(write(fw, sizeof(*fw)))", 22 },
	{ "firmware_request_nowarn", "specs/linux/firmware.own.h", "__checks(string(file))", 22 },
	{ "firmware_request_nowarn", "specs/linux/firmware.own.h", "__checks_if(device, ref(device))", 22 },
	{ "firmware_request_nowarn", "specs/linux/firmware.own.h", "__returns_if(!ret, firmware_caps(*fw))", 22 },
	{ "firmware_request_nowarn", "specs/linux/firmware.own.h", "__pins_if(!ret, ref(*fw), release_firmware(*fw))", 22 },
};
CORDON_SAME_TYPE(firmware_request_nowarn, int, const struct firmware **, const char *, struct device *);
static void enter_firmware_request_nowarn(struct cordon_call *call)
{
	const struct firmware **fw = (const struct firmware **)call->args[0];
	const char *file = (const char *)call->args[1];
	struct device *device = (struct device *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_firmware_request_nowarn[1]);
	cordon_need_write(call, fw, sizeof(*fw), &clauses_firmware_request_nowarn[2]);
	cordon_need_string(call, file, &clauses_firmware_request_nowarn[3]);
	if (device) {
		cordon_need_ref(call, device, 0, CORDON_TYPE(device), &clauses_firmware_request_nowarn[4]);
	}
}

static void leave_firmware_request_nowarn(struct cordon_call *call)
{
	const struct firmware **fw = (const struct firmware **)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_firmware_caps(call, &clauses_firmware_request_nowarn[5], *fw);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(*fw) };
		
			cordon_pin(call, &cordon_inverse_release_firmware, arguments, NULL, 0, &clauses_firmware_request_nowarn[6]);
		}
	}
}

const struct cordon_contract cordon_import_firmware_request_nowarn = {
	.name = "firmware_request_nowarn",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_firmware_request_nowarn[0],
	.enter = enter_firmware_request_nowarn,
	.leave = leave_firmware_request_nowarn,
};

/* ---- firmware_request_platform ---- */
static const struct cordon_clause clauses_firmware_request_platform[] = {
	{ "firmware_request_platform", "specs/linux/firmware.own.h", "firmware_request_platform", 23 },
	{ "firmware_request_platform", "specs/linux/firmware.own.h", "__runs_in(process)", 23 },
	{ "firmware_request_platform", "specs/linux/firmware.own.h", "__checks(write(fw, sizeof(*fw)))", 23 },
	{ "firmware_request_platform", "specs/linux/firmware.own.h", "__checks(string(file))", 23 },
	{ "firmware_request_platform", "specs/linux/firmware.own.h", "__checks_if(device, ref(device))", 23 },
	{ "firmware_request_platform", "specs/linux/firmware.own.h", "__returns_if(!ret, firmware_caps(*fw))", 23 },
	{ "firmware_request_platform", "specs/linux/firmware.own.h", "__pins_if(!ret, ref(*fw), release_firmware(*fw))", 23 },
};
CORDON_SAME_TYPE(firmware_request_platform, int, const struct firmware **, const char *, struct device *);
static void enter_firmware_request_platform(struct cordon_call *call)
{
	const struct firmware **fw = (const struct firmware **)call->args[0];
	const char *file = (const char *)call->args[1];
	struct device *device = (struct device *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_firmware_request_platform[1]);
	cordon_need_write(call, fw, sizeof(*fw), &clauses_firmware_request_platform[2]);
	cordon_need_string(call, file, &clauses_firmware_request_platform[3]);
	if (device) {
		cordon_need_ref(call, device, 0, CORDON_TYPE(device), &clauses_firmware_request_platform[4]);
	}
}

static void leave_firmware_request_platform(struct cordon_call *call)
{
	const struct firmware **fw = (const struct firmware **)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_firmware_caps(call, &clauses_firmware_request_platform[5], *fw);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(*fw) };
		
			cordon_pin(call, &cordon_inverse_release_firmware, arguments, NULL, 0, &clauses_firmware_request_platform[6]);
		}
	}
}

const struct cordon_contract cordon_import_firmware_request_platform = {
	.name = "firmware_request_platform",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_firmware_request_platform[0],
	.enter = enter_firmware_request_platform,
	.leave = leave_firmware_request_platform,
};

/* ---- request_firmware_direct ---- */
static const struct cordon_clause clauses_request_firmware_direct[] = {
	{ "request_firmware_direct", "specs/linux/firmware.own.h", "request_firmware_direct", 24 },
	{ "request_firmware_direct", "specs/linux/firmware.own.h", "__runs_in(process)", 24 },
	{ "request_firmware_direct", "specs/linux/firmware.own.h", "__checks(write(fw, sizeof(*fw)))", 24 },
	{ "request_firmware_direct", "specs/linux/firmware.own.h", "__checks(string(file))", 24 },
	{ "request_firmware_direct", "specs/linux/firmware.own.h", "__checks_if(device, ref(device))", 24 },
	{ "request_firmware_direct", "specs/linux/firmware.own.h", "__returns_if(!ret, firmware_caps(*fw))", 24 },
	{ "request_firmware_direct", "specs/linux/firmware.own.h", "__pins_if(!ret, ref(*fw), release_firmware(*fw))", 24 },
};
CORDON_SAME_TYPE(request_firmware_direct, int, const struct firmware **, const char *, struct device *);
static void enter_request_firmware_direct(struct cordon_call *call)
{
	const struct firmware **fw = (const struct firmware **)call->args[0];
	const char *file = (const char *)call->args[1];
	struct device *device = (struct device *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_request_firmware_direct[1]);
	cordon_need_write(call, fw, sizeof(*fw), &clauses_request_firmware_direct[2]);
	cordon_need_string(call, file, &clauses_request_firmware_direct[3]);
	if (device) {
		cordon_need_ref(call, device, 0, CORDON_TYPE(device), &clauses_request_firmware_direct[4]);
	}
}

static void leave_request_firmware_direct(struct cordon_call *call)
{
	const struct firmware **fw = (const struct firmware **)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_firmware_caps(call, &clauses_request_firmware_direct[5], *fw);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(*fw) };
		
			cordon_pin(call, &cordon_inverse_release_firmware, arguments, NULL, 0, &clauses_request_firmware_direct[6]);
		}
	}
}

const struct cordon_contract cordon_import_request_firmware_direct = {
	.name = "request_firmware_direct",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_request_firmware_direct[0],
	.enter = enter_request_firmware_direct,
	.leave = leave_request_firmware_direct,
};

/* ---- request_firmware_into_buf ---- */
static const struct cordon_clause clauses_request_firmware_into_buf[] = {
	{ "request_firmware_into_buf", "specs/linux/firmware.own.h", "request_firmware_into_buf", 25 },
	{ "request_firmware_into_buf", "specs/linux/firmware.own.h", "__runs_in(process)", 26 },
	{ "request_firmware_into_buf", "specs/linux/firmware.own.h", "__checks(write(fw, sizeof(*fw)))", 27 },
	{ "request_firmware_into_buf", "specs/linux/firmware.own.h", "__checks(string(name))", 28 },
	{ "request_firmware_into_buf", "specs/linux/firmware.own.h", "__checks_if(device, ref(device))", 29 },
	{ "request_firmware_into_buf", "specs/linux/firmware.own.h", "__checks(write(buf, size))", 30 },
	{ "request_firmware_into_buf", "specs/linux/firmware.own.h", "__returns_if(!ret, firmware_caps(*fw))", 31 },
	{ "request_firmware_into_buf", "specs/linux/firmware.own.h", "__pins_if(!ret, ref(*fw), release_firmware(*fw))", 32 },
};
CORDON_SAME_TYPE(request_firmware_into_buf, int, const struct firmware **, const char *, struct device *, void *, size_t);
static void enter_request_firmware_into_buf(struct cordon_call *call)
{
	const struct firmware **fw = (const struct firmware **)call->args[0];
	const char *name = (const char *)call->args[1];
	struct device *device = (struct device *)call->args[2];
	void *buf = (void *)call->args[3];
	size_t size = (size_t)call->args[4];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_request_firmware_into_buf[1]);
	cordon_need_write(call, fw, sizeof(*fw), &clauses_request_firmware_into_buf[2]);
	cordon_need_string(call, name, &clauses_request_firmware_into_buf[3]);
	if (device) {
		cordon_need_ref(call, device, 0, CORDON_TYPE(device), &clauses_request_firmware_into_buf[4]);
	}
	cordon_need_write(call, buf, size, &clauses_request_firmware_into_buf[5]);
}

static void leave_request_firmware_into_buf(struct cordon_call *call)
{
	const struct firmware **fw = (const struct firmware **)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_firmware_caps(call, &clauses_request_firmware_into_buf[6], *fw);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(*fw) };
		
			cordon_pin(call, &cordon_inverse_release_firmware, arguments, NULL, 0, &clauses_request_firmware_into_buf[7]);
		}
	}
}

const struct cordon_contract cordon_import_request_firmware_into_buf = {
	.name = "request_firmware_into_buf",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_request_firmware_into_buf[0],
	.enter = enter_request_firmware_into_buf,
	.leave = leave_request_firmware_into_buf,
};

/* ---- release_firmware ---- */
static const struct cordon_clause clauses_release_firmware[] = {
	{ "release_firmware", "specs/linux/firmware.own.h", "release_firmware", 33 },
	{ "release_firmware", "specs/linux/firmware.own.h", "__runs_in(process)", 34 },
	{ "release_firmware", "specs/linux/firmware.own.h", "__unpins(release_firmware(fw))", 35 },
	{ "release_firmware", "specs/linux/firmware.own.h", "__revokes_if(fw, firmware_caps(fw))", 36 },
};
CORDON_SAME_TYPE(release_firmware, void, const struct firmware *);
static void enter_release_firmware(struct cordon_call *call)
{
	const struct firmware *fw = (const struct firmware *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_release_firmware[1]);
	{
		const u64 arguments[6] = { (u64)(fw) };
	
		cordon_unpin(call, &cordon_inverse_release_firmware, arguments, 1, &clauses_release_firmware[2]);
	}
	if (fw) {
		cordon_set_close(call, &cordon_set_firmware_caps, fw, &clauses_release_firmware[3]);
	}
}

const struct cordon_contract cordon_import_release_firmware = {
	.name = "release_firmware",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_release_firmware[0],
	.enter = enter_release_firmware,
};

/* ---- request_firmware_nowait ---- */
static const struct cordon_clause clauses_request_firmware_nowait[] = {
	{ "request_firmware_nowait", "specs/linux/firmware.own.h", "request_firmware_nowait", 40 },
	{ "request_firmware_nowait", "specs/linux/firmware.own.h", "__opaque(module)", 42 },
	{ "request_firmware_nowait", "specs/linux/firmware.own.h", "__checks(string(name))", 43 },
	{ "request_firmware_nowait", "specs/linux/firmware.own.h", "__checks_if(device, ref(device))", 44 },
	{ "request_firmware_nowait", "specs/linux/firmware.own.h", "__opaque(context)", 45 },
	{ "request_firmware_nowait", "specs/linux/firmware.own.h", "__registers(cont, own_firmware_t)", 46 },
};
CORDON_SAME_TYPE(request_firmware_nowait, int, struct module *, bool, const char *, struct device *, gfp_t, void *, void (*)(const struct firmware *, void *));
static void enter_request_firmware_nowait(struct cordon_call *call)
{
	const char *name = (const char *)call->args[2];
	struct device *device = (struct device *)call->args[3];
	typeof(void (*)(const struct firmware *, void *)) cont = (typeof(void (*)(const struct firmware *, void *)))cordon_stack_word(call, 0);

	cordon_need_string(call, name, &clauses_request_firmware_nowait[2]);
	if (device) {
		cordon_need_ref(call, device, 0, CORDON_TYPE(device), &clauses_request_firmware_nowait[3]);
	}
	cordon_register_function(call, cont, &cordon_callback_own_firmware_t, &clauses_request_firmware_nowait[5]);
}

const struct cordon_contract cordon_import_request_firmware_nowait = {
	.name = "request_firmware_nowait",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.stack_words = 1,
	.where = &clauses_request_firmware_nowait[0],
	.enter = enter_request_firmware_nowait,
};

/* ---- own_firmware_t ---- */
static const struct cordon_clause clauses_own_firmware_t[] = {
	{ "own_firmware_t", "specs/linux/firmware.own.h", "own_firmware_t", 47 },
	{ "own_firmware_t", "specs/linux/firmware.own.h", "__principal(context)", 48 },
	{ "own_firmware_t", "specs/linux/firmware.own.h", "__runs_in(process)", 48 },
	{ "own_firmware_t", "specs/linux/firmware.own.h", "__transfers_if(fw, firmware_caps(fw))", 49 },
	{ "own_firmware_t", "specs/linux/firmware.own.h", "__faults()", 50 },
};
CORDON_SAME_TYPE(*(own_firmware_t)0, void, const struct firmware *, void *);
static void enter_own_firmware_t(struct cordon_call *call)
{
	const struct firmware *fw = (const struct firmware *)call->args[0];

	if (fw) {
		cordon_gain_firmware_caps(call, &clauses_own_firmware_t[3], fw);
	}
}

static u64 fault_own_firmware_t(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_own_firmware_t = {
	.name = "own_firmware_t",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_own_firmware_t[0],
	.enter = enter_own_firmware_t,
	.fault = fault_own_firmware_t,
};

