/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/sed-opal.own.h>
#include "wrap.h"

/* ---- set opal_caps ---- */
static const struct cordon_clause clauses_set_opal_caps[] = {
	{ "opal_caps", "specs/linux/sed-opal.own.h", "__includes(ref(dev))", 11 },
};

const struct cordon_set cordon_set_opal_caps = { .name = "opal_caps" };

void cordon_include_opal_caps(struct cordon_call *call, struct cordon_parts *parts, struct opal_dev *dev)
{
	cordon_add_ref(call, parts, dev, 0, CORDON_TYPE(dev), &clauses_set_opal_caps[0]);
}

void cordon_gain_opal_caps(struct cordon_call *call, const struct cordon_clause *clause, struct opal_dev *dev)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_opal_caps, dev, clause);
	cordon_include_opal_caps(call, &parts, dev);
	cordon_parts_grant(call, &parts);
}

/* ---- own_sec_send_recv ---- */
static const struct cordon_clause clauses_own_sec_send_recv[] = {
	{ "own_sec_send_recv", "specs/linux/sed-opal.own.h", "own_sec_send_recv", 13 },
	{ "own_sec_send_recv", "specs/linux/sed-opal.own.h", "__principal(data)", 14 },
	{ "own_sec_send_recv", "specs/linux/sed-opal.own.h", "__runs_in(process)", 14 },
	{ "own_sec_send_recv", "specs/linux/sed-opal.own.h", "__lends(write(buffer, len))", 15 },
	{ "own_sec_send_recv", "specs/linux/sed-opal.own.h", "__faults(-EIO)", 16 },
};
CORDON_SAME_TYPE(*(own_sec_send_recv)0, int, void *, u16, u8, void *, size_t, bool);
static void enter_own_sec_send_recv(struct cordon_call *call)
{
	void *buffer = (void *)call->args[3];
	size_t len = (size_t)call->args[4];

	cordon_lend_write(call, buffer, len, CORDON_TYPE(buffer), &clauses_own_sec_send_recv[3]);
}

static u64 fault_own_sec_send_recv(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_own_sec_send_recv = {
	.name = "own_sec_send_recv",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_own_sec_send_recv[0],
	.enter = enter_own_sec_send_recv,
	.fault = fault_own_sec_send_recv,
};

/* ---- init_opal_dev ---- */
static const struct cordon_clause clauses_init_opal_dev[] = {
	{ "init_opal_dev", "specs/linux/sed-opal.own.h", "init_opal_dev", 17 },
	{ "init_opal_dev", "specs/linux/sed-opal.own.h", "__runs_in(process)", 18 },
	{ "init_opal_dev", "specs/linux/sed-opal.own.h", "__opaque(data)", 19 },
	{ "init_opal_dev", "specs/linux/sed-opal.own.h", "__registers(send_recv, own_sec_send_recv)", 20 },
	{ "init_opal_dev", "specs/linux/sed-opal.own.h", "__returns_if(ret, opal_caps(ret))", 21 },
	{ "init_opal_dev", "specs/linux/sed-opal.own.h", "__pins_if(ret, ref(ret), free_opal_dev(ret))", 22 },
};
CORDON_SAME_TYPE(init_opal_dev, struct opal_dev *, void *, sec_send_recv *);
static void enter_init_opal_dev(struct cordon_call *call)
{
	sec_send_recv *send_recv = (sec_send_recv *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_init_opal_dev[1]);
	cordon_register_function(call, send_recv, &cordon_callback_own_sec_send_recv, &clauses_init_opal_dev[3]);
}

static void leave_init_opal_dev(struct cordon_call *call)
{
	struct opal_dev *ret = (struct opal_dev *)call->result;

	if (ret) {
		cordon_gain_opal_caps(call, &clauses_init_opal_dev[4], ret);
	}
	if (ret) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_free_opal_dev, arguments, NULL, 0, &clauses_init_opal_dev[5]);
		}
	}
}

const struct cordon_contract cordon_import_init_opal_dev = {
	.name = "init_opal_dev",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_init_opal_dev[0],
	.enter = enter_init_opal_dev,
	.leave = leave_init_opal_dev,
};

/* ---- free_opal_dev ---- */
static const struct cordon_clause clauses_free_opal_dev[] = {
	{ "free_opal_dev", "specs/linux/sed-opal.own.h", "free_opal_dev", 23 },
	{ "free_opal_dev", "specs/linux/sed-opal.own.h", "__runs_in(process)", 24 },
	{ "free_opal_dev", "specs/linux/sed-opal.own.h", "__unpins(free_opal_dev(dev))", 25 },
	{ "free_opal_dev", "specs/linux/sed-opal.own.h", "__transfers_if(dev, opal_caps(dev))", 26 },
};
CORDON_SAME_TYPE(free_opal_dev, void, struct opal_dev *);
static void enter_free_opal_dev(struct cordon_call *call)
{
	struct opal_dev *dev = (struct opal_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_free_opal_dev[1]);
	{
		const u64 arguments[6] = { (u64)(dev) };
	
		cordon_unpin(call, &cordon_inverse_free_opal_dev, arguments, 1, &clauses_free_opal_dev[2]);
	}
	if (dev) {
		cordon_set_close(call, &cordon_set_opal_caps, dev, &clauses_free_opal_dev[3]);
	}
}

const struct cordon_contract cordon_import_free_opal_dev = {
	.name = "free_opal_dev",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_free_opal_dev[0],
	.enter = enter_free_opal_dev,
};

/* ---- opal_unlock_from_suspend ---- */
static const struct cordon_clause clauses_opal_unlock_from_suspend[] = {
	{ "opal_unlock_from_suspend", "specs/linux/sed-opal.own.h", "opal_unlock_from_suspend", 27 },
	{ "opal_unlock_from_suspend", "specs/linux/sed-opal.own.h", "__runs_in(process)", 28 },
	{ "opal_unlock_from_suspend", "specs/linux/sed-opal.own.h", "__checks_if(dev, opal_caps(dev))", 29 },
};
CORDON_SAME_TYPE(opal_unlock_from_suspend, bool, struct opal_dev *);
static void enter_opal_unlock_from_suspend(struct cordon_call *call)
{
	struct opal_dev *dev = (struct opal_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_opal_unlock_from_suspend[1]);
	if (dev) {
		cordon_set_need(call, &cordon_set_opal_caps, dev, &clauses_opal_unlock_from_suspend[2]);
	}
}

const struct cordon_contract cordon_import_opal_unlock_from_suspend = {
	.name = "opal_unlock_from_suspend",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_opal_unlock_from_suspend[0],
	.enter = enter_opal_unlock_from_suspend,
};

/* ---- sed_ioctl ---- */
static const struct cordon_clause clauses_sed_ioctl[] = {
	{ "sed_ioctl", "specs/linux/sed-opal.own.h", "sed_ioctl", 30 },
	{ "sed_ioctl", "specs/linux/sed-opal.own.h", "__runs_in(process)", 31 },
	{ "sed_ioctl", "specs/linux/sed-opal.own.h", "__checks_if(dev, opal_caps(dev))", 32 },
	{ "sed_ioctl", "specs/linux/sed-opal.own.h", "__opaque(ioctl_ptr)", 33 },
};
CORDON_SAME_TYPE(sed_ioctl, int, struct opal_dev *, unsigned int, void *);
static void enter_sed_ioctl(struct cordon_call *call)
{
	struct opal_dev *dev = (struct opal_dev *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_sed_ioctl[1]);
	if (dev) {
		cordon_set_need(call, &cordon_set_opal_caps, dev, &clauses_sed_ioctl[2]);
	}
}

const struct cordon_contract cordon_import_sed_ioctl = {
	.name = "sed_ioctl",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_sed_ioctl[0],
	.enter = enter_sed_ioctl,
};

