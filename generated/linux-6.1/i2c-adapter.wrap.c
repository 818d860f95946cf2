/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/i2c-adapter.own.h>
#include "wrap.h"

/* ---- set i2c_adapter_caps ---- */
static const struct cordon_clause clauses_set_i2c_adapter_caps[] = {
	{ "i2c_adapter_caps", "specs/linux/i2c-adapter.own.h", "__includes(ref(adap))", 13 },
	{ "i2c_adapter_caps", "specs/linux/i2c-adapter.own.h", "__includes(ref(&adap->dev))", 14 },
	{ "i2c_adapter_caps", "specs/linux/i2c-adapter.own.h", "__includes(fields(adap))", 15 },
};

const struct cordon_set cordon_set_i2c_adapter_caps = { .name = "i2c_adapter_caps" };

void cordon_include_i2c_adapter_caps(struct cordon_call *call, struct cordon_parts *parts, struct i2c_adapter *adap)
{
	cordon_add_ref(call, parts, adap, 0, CORDON_TYPE(adap), &clauses_set_i2c_adapter_caps[0]);
	cordon_add_ref(call, parts, &adap->dev, 0, CORDON_TYPE(&adap->dev), &clauses_set_i2c_adapter_caps[1]);
	cordon_add_fields(call, parts, adap, CORDON_FIELDS(adap), &clauses_set_i2c_adapter_caps[2]);
}

void cordon_gain_i2c_adapter_caps(struct cordon_call *call, const struct cordon_clause *clause, struct i2c_adapter *adap)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_i2c_adapter_caps, adap, clause);
	cordon_include_i2c_adapter_caps(call, &parts, adap);
	cordon_parts_grant(call, &parts);
}

/* ---- set i2c_message_caps ---- */
static const struct cordon_clause clauses_set_i2c_message_caps[] = {
	{ "i2c_message_caps", "specs/linux/i2c-adapter.own.h", "__includes_if(num > 0, write(msgs, num * sizeof(*msgs)))", 47 },
	{ "i2c_message_caps", "specs/linux/i2c-adapter.own.h", "__includes_for((struct i2c_msg *m = msgs; m < msgs + num; m++), write(m->buf, m->flags & I2C_M_RD ? own_adapter_room(*m) : 0))", 48 },
};

const struct cordon_set cordon_set_i2c_message_caps = { .name = "i2c_message_caps" };

void cordon_include_i2c_message_caps(struct cordon_call *call, struct cordon_parts *parts, struct i2c_msg *msgs, int num)
{
	if (num > 0) {
		cordon_add_write(call, parts, msgs, num * sizeof(*msgs), CORDON_TYPE(msgs), &clauses_set_i2c_message_caps[0]);
	}
	for (struct i2c_msg *m = msgs; m < msgs + num; m++) {
		cordon_add_write(call, parts, m->buf, m->flags & I2C_M_RD ? own_adapter_room(*m) : 0, CORDON_TYPE(m->buf), &clauses_set_i2c_message_caps[1]);
	}
}

void cordon_gain_i2c_message_caps(struct cordon_call *call, const struct cordon_clause *clause, struct i2c_msg *msgs, int num)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_i2c_message_caps, msgs, clause);
	cordon_include_i2c_message_caps(call, &parts, msgs, num);
	cordon_parts_grant(call, &parts);
}

/* ---- i2c_add_adapter ---- */
static const struct cordon_clause clauses_i2c_add_adapter[] = {
	{ "i2c_add_adapter", "specs/linux/i2c-adapter.own.h", "i2c_add_adapter", 30 },
	{ "i2c_add_adapter", "specs/linux/i2c-adapter.own.h", "__registers(adap->algo, i2c_algorithm)", 31 },
	{ "i2c_add_adapter", "specs/linux/i2c-adapter.own.h", "__runs_in(process)", 32 },
	{ "i2c_add_adapter", "specs/linux/i2c-adapter.own.h", "__requires(!(adap)->lock_ops && !(adap)->bus_recovery_info)", 32 },
	{ "i2c_add_adapter", "specs/linux/i2c-adapter.own.h", "__checks_if((adap)->quirks, read((adap)->quirks, sizeof(*(adap)->quirks)))", 32 },
	{ "i2c_add_adapter", "specs/linux/i2c-adapter.own.h", "__checks_if((adap)->dev.parent, ref((adap)->dev.parent))", 32 },
	{ "i2c_add_adapter", "specs/linux/i2c-adapter.own.h", "__transfers(write(adap, sizeof(*(adap))))", 32 },
	{ "i2c_add_adapter", "specs/linux/i2c-adapter.own.h", "__returns_if(ret, write(adap, sizeof(*(adap))))", 32 },
	{ "i2c_add_adapter", "specs/linux/i2c-adapter.own.h", "__grants_if(!ret, i2c_adapter_caps(adap))", 32 },
	{ "i2c_add_adapter", "specs/linux/i2c-adapter.own.h", "__pins_if(!ret, ref(adap), i2c_del_adapter(adap))", 32 },
};
CORDON_SAME_TYPE(i2c_add_adapter, int, struct i2c_adapter *);
static void enter_i2c_add_adapter(struct cordon_call *call)
{
	struct i2c_adapter *adap = (struct i2c_adapter *)call->args[0];

	cordon_register_table(call, adap->algo, &cordon_table_i2c_algorithm, &clauses_i2c_add_adapter[1]);
	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_add_adapter[2]);
	cordon_require(call, !(adap)->lock_ops && !(adap)->bus_recovery_info, &clauses_i2c_add_adapter[3]);
	if ((adap)->quirks) {
		cordon_need_read(call, (adap)->quirks, sizeof(*(adap)->quirks), &clauses_i2c_add_adapter[4]);
	}
	if ((adap)->dev.parent) {
		cordon_need_ref(call, (adap)->dev.parent, 0, CORDON_TYPE((adap)->dev.parent), &clauses_i2c_add_adapter[5]);
	}
	cordon_lose_write(call, adap, sizeof(*(adap)), &clauses_i2c_add_adapter[6]);
}

static void leave_i2c_add_adapter(struct cordon_call *call)
{
	struct i2c_adapter *adap = (struct i2c_adapter *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, adap, sizeof(*(adap)), CORDON_TYPE(adap), &clauses_i2c_add_adapter[7]);
	}
	if (!ret) {
		cordon_gain_i2c_adapter_caps(call, &clauses_i2c_add_adapter[8], adap);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(adap) };
		
			cordon_pin(call, &cordon_inverse_i2c_del_adapter, arguments, NULL, 0, &clauses_i2c_add_adapter[9]);
		}
	}
}

const struct cordon_contract cordon_import_i2c_add_adapter = {
	.name = "i2c_add_adapter",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_i2c_add_adapter[0],
	.enter = enter_i2c_add_adapter,
	.leave = leave_i2c_add_adapter,
};

/* ---- i2c_add_numbered_adapter ---- */
static const struct cordon_clause clauses_i2c_add_numbered_adapter[] = {
	{ "i2c_add_numbered_adapter", "specs/linux/i2c-adapter.own.h", "i2c_add_numbered_adapter", 33 },
	{ "i2c_add_numbered_adapter", "specs/linux/i2c-adapter.own.h", "__registers(adap->algo, i2c_algorithm)", 34 },
	{ "i2c_add_numbered_adapter", "specs/linux/i2c-adapter.own.h", "__runs_in(process)", 35 },
	{ "i2c_add_numbered_adapter", "specs/linux/i2c-adapter.own.h", "__requires(!(adap)->lock_ops && !(adap)->bus_recovery_info)", 35 },
	{ "i2c_add_numbered_adapter", "specs/linux/i2c-adapter.own.h", "__checks_if((adap)->quirks, read((adap)->quirks, sizeof(*(adap)->quirks)))", 35 },
	{ "i2c_add_numbered_adapter", "specs/linux/i2c-adapter.own.h", "__checks_if((adap)->dev.parent, ref((adap)->dev.parent))", 35 },
	{ "i2c_add_numbered_adapter", "specs/linux/i2c-adapter.own.h", "__transfers(write(adap, sizeof(*(adap))))", 35 },
	{ "i2c_add_numbered_adapter", "specs/linux/i2c-adapter.own.h", "__returns_if(ret, write(adap, sizeof(*(adap))))", 35 },
	{ "i2c_add_numbered_adapter", "specs/linux/i2c-adapter.own.h", "__grants_if(!ret, i2c_adapter_caps(adap))", 35 },
	{ "i2c_add_numbered_adapter", "specs/linux/i2c-adapter.own.h", "__pins_if(!ret, ref(adap), i2c_del_adapter(adap))", 35 },
};
CORDON_SAME_TYPE(i2c_add_numbered_adapter, int, struct i2c_adapter *);
static void enter_i2c_add_numbered_adapter(struct cordon_call *call)
{
	struct i2c_adapter *adap = (struct i2c_adapter *)call->args[0];

	cordon_register_table(call, adap->algo, &cordon_table_i2c_algorithm, &clauses_i2c_add_numbered_adapter[1]);
	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_add_numbered_adapter[2]);
	cordon_require(call, !(adap)->lock_ops && !(adap)->bus_recovery_info, &clauses_i2c_add_numbered_adapter[3]);
	if ((adap)->quirks) {
		cordon_need_read(call, (adap)->quirks, sizeof(*(adap)->quirks), &clauses_i2c_add_numbered_adapter[4]);
	}
	if ((adap)->dev.parent) {
		cordon_need_ref(call, (adap)->dev.parent, 0, CORDON_TYPE((adap)->dev.parent), &clauses_i2c_add_numbered_adapter[5]);
	}
	cordon_lose_write(call, adap, sizeof(*(adap)), &clauses_i2c_add_numbered_adapter[6]);
}

static void leave_i2c_add_numbered_adapter(struct cordon_call *call)
{
	struct i2c_adapter *adap = (struct i2c_adapter *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, adap, sizeof(*(adap)), CORDON_TYPE(adap), &clauses_i2c_add_numbered_adapter[7]);
	}
	if (!ret) {
		cordon_gain_i2c_adapter_caps(call, &clauses_i2c_add_numbered_adapter[8], adap);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(adap) };
		
			cordon_pin(call, &cordon_inverse_i2c_del_adapter, arguments, NULL, 0, &clauses_i2c_add_numbered_adapter[9]);
		}
	}
}

const struct cordon_contract cordon_import_i2c_add_numbered_adapter = {
	.name = "i2c_add_numbered_adapter",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_i2c_add_numbered_adapter[0],
	.enter = enter_i2c_add_numbered_adapter,
	.leave = leave_i2c_add_numbered_adapter,
};

/* ---- i2c_del_adapter ---- */
static const struct cordon_clause clauses_i2c_del_adapter[] = {
	{ "i2c_del_adapter", "specs/linux/i2c-adapter.own.h", "i2c_del_adapter", 37 },
	{ "i2c_del_adapter", "specs/linux/i2c-adapter.own.h", "__runs_in(process)", 38 },
	{ "i2c_del_adapter", "specs/linux/i2c-adapter.own.h", "__checks(ref(adap))", 39 },
	{ "i2c_del_adapter", "specs/linux/i2c-adapter.own.h", "__unpins(i2c_del_adapter(adap))", 40 },
	{ "i2c_del_adapter", "specs/linux/i2c-adapter.own.h", "__revokes(i2c_adapter_caps(adap))", 41 },
	{ "i2c_del_adapter", "specs/linux/i2c-adapter.own.h", "__returns(write(adap, sizeof(*adap)))", 42 },
};
CORDON_SAME_TYPE(i2c_del_adapter, void, struct i2c_adapter *);
static void enter_i2c_del_adapter(struct cordon_call *call)
{
	struct i2c_adapter *adap = (struct i2c_adapter *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_del_adapter[1]);
	cordon_need_ref(call, adap, 0, CORDON_TYPE(adap), &clauses_i2c_del_adapter[2]);
	{
		const u64 arguments[6] = { (u64)(adap) };
	
		cordon_unpin(call, &cordon_inverse_i2c_del_adapter, arguments, 1, &clauses_i2c_del_adapter[3]);
	}
	cordon_set_close(call, &cordon_set_i2c_adapter_caps, adap, &clauses_i2c_del_adapter[4]);
}

static void leave_i2c_del_adapter(struct cordon_call *call)
{
	struct i2c_adapter *adap = (struct i2c_adapter *)call->args[0];

	cordon_gain_write(call, 0, adap, sizeof(*adap), CORDON_TYPE(adap), &clauses_i2c_del_adapter[5]);
}

const struct cordon_contract cordon_import_i2c_del_adapter = {
	.name = "i2c_del_adapter",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_i2c_del_adapter[0],
	.enter = enter_i2c_del_adapter,
	.leave = leave_i2c_del_adapter,
};

/* ---- i2c_algorithm.master_xfer ---- */
static const struct cordon_clause clauses_i2c_algorithm__master_xfer[] = {
	{ "i2c_algorithm.master_xfer", "specs/linux/i2c-adapter.own.h", "i2c_algorithm.master_xfer", 50 },
	{ "i2c_algorithm.master_xfer", "specs/linux/i2c-adapter.own.h", "__principal(adap)", 51 },
	{ "i2c_algorithm.master_xfer", "specs/linux/i2c-adapter.own.h", "__runs_in(process)", 51 },
	{ "i2c_algorithm.master_xfer", "specs/linux/i2c-adapter.own.h", "__transfers(i2c_message_caps(msgs, num))", 52 },
	{ "i2c_algorithm.master_xfer", "specs/linux/i2c-adapter.own.h", "__returns(i2c_message_caps(msgs, num))", 53 },
	{ "i2c_algorithm.master_xfer", "specs/linux/i2c-adapter.own.h", "__faults(-EIO)", 54 },
};
CORDON_SAME_TYPE(*((struct i2c_algorithm *)0)->master_xfer, int, struct i2c_adapter *, struct i2c_msg *, int);
static void enter_i2c_algorithm__master_xfer(struct cordon_call *call)
{
	struct i2c_msg *msgs = (struct i2c_msg *)call->args[1];
	int num = (int)call->args[2];

	cordon_gain_i2c_message_caps(call, &clauses_i2c_algorithm__master_xfer[3], msgs, num);
}

static void leave_i2c_algorithm__master_xfer(struct cordon_call *call)
{
	struct i2c_msg *msgs = (struct i2c_msg *)call->args[1];

	cordon_set_close(call, &cordon_set_i2c_message_caps, msgs, &clauses_i2c_algorithm__master_xfer[4]);
}

static u64 fault_i2c_algorithm__master_xfer(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_i2c_algorithm__master_xfer = {
	.name = "i2c_algorithm.master_xfer",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_i2c_algorithm__master_xfer[0],
	.enter = enter_i2c_algorithm__master_xfer,
	.leave = leave_i2c_algorithm__master_xfer,
	.fault = fault_i2c_algorithm__master_xfer,
};

/* ---- i2c_algorithm.master_xfer_atomic ---- */
static const struct cordon_clause clauses_i2c_algorithm__master_xfer_atomic[] = {
	{ "i2c_algorithm.master_xfer_atomic", "specs/linux/i2c-adapter.own.h", "i2c_algorithm.master_xfer_atomic", 56 },
	{ "i2c_algorithm.master_xfer_atomic", "specs/linux/i2c-adapter.own.h", "__principal(adap)", 57 },
	{ "i2c_algorithm.master_xfer_atomic", "specs/linux/i2c-adapter.own.h", "__runs_in(hardirq)", 57 },
	{ "i2c_algorithm.master_xfer_atomic", "specs/linux/i2c-adapter.own.h", "__transfers(i2c_message_caps(msgs, num))", 58 },
	{ "i2c_algorithm.master_xfer_atomic", "specs/linux/i2c-adapter.own.h", "__returns(i2c_message_caps(msgs, num))", 59 },
	{ "i2c_algorithm.master_xfer_atomic", "specs/linux/i2c-adapter.own.h", "__faults(-EIO)", 60 },
};
CORDON_SAME_TYPE(*((struct i2c_algorithm *)0)->master_xfer_atomic, int, struct i2c_adapter *, struct i2c_msg *, int);
static void enter_i2c_algorithm__master_xfer_atomic(struct cordon_call *call)
{
	struct i2c_msg *msgs = (struct i2c_msg *)call->args[1];
	int num = (int)call->args[2];

	cordon_gain_i2c_message_caps(call, &clauses_i2c_algorithm__master_xfer_atomic[3], msgs, num);
}

static void leave_i2c_algorithm__master_xfer_atomic(struct cordon_call *call)
{
	struct i2c_msg *msgs = (struct i2c_msg *)call->args[1];

	cordon_set_close(call, &cordon_set_i2c_message_caps, msgs, &clauses_i2c_algorithm__master_xfer_atomic[4]);
}

static u64 fault_i2c_algorithm__master_xfer_atomic(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_i2c_algorithm__master_xfer_atomic = {
	.name = "i2c_algorithm.master_xfer_atomic",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_i2c_algorithm__master_xfer_atomic[0],
	.enter = enter_i2c_algorithm__master_xfer_atomic,
	.leave = leave_i2c_algorithm__master_xfer_atomic,
	.fault = fault_i2c_algorithm__master_xfer_atomic,
};

/* ---- i2c_algorithm.smbus_xfer ---- */
static const struct cordon_clause clauses_i2c_algorithm__smbus_xfer[] = {
	{ "i2c_algorithm.smbus_xfer", "specs/linux/i2c-adapter.own.h", "i2c_algorithm.smbus_xfer", 61 },
	{ "i2c_algorithm.smbus_xfer", "specs/linux/i2c-adapter.own.h", "__principal(adap)", 63 },
	{ "i2c_algorithm.smbus_xfer", "specs/linux/i2c-adapter.own.h", "__runs_in(process)", 63 },
	{ "i2c_algorithm.smbus_xfer", "specs/linux/i2c-adapter.own.h", "__lends_if(data, write(data, sizeof(*data)))", 64 },
	{ "i2c_algorithm.smbus_xfer", "specs/linux/i2c-adapter.own.h", "__faults(-EIO)", 65 },
};
CORDON_SAME_TYPE(*((struct i2c_algorithm *)0)->smbus_xfer, int, struct i2c_adapter *, u16, unsigned short, char, u8, int, union i2c_smbus_data *);
static void enter_i2c_algorithm__smbus_xfer(struct cordon_call *call)
{
	union i2c_smbus_data *data = (union i2c_smbus_data *)cordon_stack_word(call, 0);

	if (data) {
		cordon_lend_write(call, data, sizeof(*data), CORDON_TYPE(data), &clauses_i2c_algorithm__smbus_xfer[3]);
	}
}

static u64 fault_i2c_algorithm__smbus_xfer(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_i2c_algorithm__smbus_xfer = {
	.name = "i2c_algorithm.smbus_xfer",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.where = &clauses_i2c_algorithm__smbus_xfer[0],
	.enter = enter_i2c_algorithm__smbus_xfer,
	.fault = fault_i2c_algorithm__smbus_xfer,
};

/* ---- i2c_algorithm.smbus_xfer_atomic ---- */
static const struct cordon_clause clauses_i2c_algorithm__smbus_xfer_atomic[] = {
	{ "i2c_algorithm.smbus_xfer_atomic", "specs/linux/i2c-adapter.own.h", "i2c_algorithm.smbus_xfer_atomic", 66 },
	{ "i2c_algorithm.smbus_xfer_atomic", "specs/linux/i2c-adapter.own.h", "__principal(adap)", 68 },
	{ "i2c_algorithm.smbus_xfer_atomic", "specs/linux/i2c-adapter.own.h", "__runs_in(hardirq)", 68 },
	{ "i2c_algorithm.smbus_xfer_atomic", "specs/linux/i2c-adapter.own.h", "__lends_if(data, write(data, sizeof(*data)))", 69 },
	{ "i2c_algorithm.smbus_xfer_atomic", "specs/linux/i2c-adapter.own.h", "__faults(-EIO)", 70 },
};
CORDON_SAME_TYPE(*((struct i2c_algorithm *)0)->smbus_xfer_atomic, int, struct i2c_adapter *, u16, unsigned short, char, u8, int, union i2c_smbus_data *);
static void enter_i2c_algorithm__smbus_xfer_atomic(struct cordon_call *call)
{
	union i2c_smbus_data *data = (union i2c_smbus_data *)cordon_stack_word(call, 0);

	if (data) {
		cordon_lend_write(call, data, sizeof(*data), CORDON_TYPE(data), &clauses_i2c_algorithm__smbus_xfer_atomic[3]);
	}
}

static u64 fault_i2c_algorithm__smbus_xfer_atomic(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_i2c_algorithm__smbus_xfer_atomic = {
	.name = "i2c_algorithm.smbus_xfer_atomic",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.where = &clauses_i2c_algorithm__smbus_xfer_atomic[0],
	.enter = enter_i2c_algorithm__smbus_xfer_atomic,
	.fault = fault_i2c_algorithm__smbus_xfer_atomic,
};

/* ---- i2c_algorithm.functionality ---- */
static const struct cordon_clause clauses_i2c_algorithm__functionality[] = {
	{ "i2c_algorithm.functionality", "specs/linux/i2c-adapter.own.h", "i2c_algorithm.functionality", 71 },
	{ "i2c_algorithm.functionality", "specs/linux/i2c-adapter.own.h", "__principal(adap)", 72 },
	{ "i2c_algorithm.functionality", "specs/linux/i2c-adapter.own.h", "__runs_in(process)", 72 },
	{ "i2c_algorithm.functionality", "specs/linux/i2c-adapter.own.h", "__faults(0)", 72 },
};
CORDON_SAME_TYPE(*((struct i2c_algorithm *)0)->functionality, u32, struct i2c_adapter *);
static u64 fault_i2c_algorithm__functionality(struct cordon_call *call)
{
	return (u64)(0);
}

const struct cordon_contract cordon_callback_i2c_algorithm__functionality = {
	.name = "i2c_algorithm.functionality",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_i2c_algorithm__functionality[0],
	.fault = fault_i2c_algorithm__functionality,
};

/* ---- i2c_bit_add_bus ---- */
static const struct cordon_clause clauses_i2c_bit_add_bus[] = {
	{ "i2c_bit_add_bus", "specs/linux/i2c-adapter.own.h", "i2c_bit_add_bus", 79 },
	{ "i2c_bit_add_bus", "specs/linux/i2c-adapter.own.h", "__checks(ref(((struct i2c_algo_bit_data *)adap->algo_data)))", 80 },
	{ "i2c_bit_add_bus", "specs/linux/i2c-adapter.own.h", "__registers(((struct i2c_algo_bit_data *)adap->algo_data), i2c_algo_bit_data)", 80 },
	{ "i2c_bit_add_bus", "specs/linux/i2c-adapter.own.h", "__runs_in(process)", 80 },
	{ "i2c_bit_add_bus", "specs/linux/i2c-adapter.own.h", "__requires(!(adap)->lock_ops && !(adap)->bus_recovery_info)", 80 },
	{ "i2c_bit_add_bus", "specs/linux/i2c-adapter.own.h", "__checks_if((adap)->quirks, read((adap)->quirks, sizeof(*(adap)->quirks)))", 80 },
	{ "i2c_bit_add_bus", "specs/linux/i2c-adapter.own.h", "__checks_if((adap)->dev.parent, ref((adap)->dev.parent))", 80 },
	{ "i2c_bit_add_bus", "specs/linux/i2c-adapter.own.h", "__transfers(write(adap, sizeof(*(adap))))", 80 },
	{ "i2c_bit_add_bus", "specs/linux/i2c-adapter.own.h", "__returns_if(ret, write(adap, sizeof(*(adap))))", 80 },
	{ "i2c_bit_add_bus", "specs/linux/i2c-adapter.own.h", "__grants_if(!ret, i2c_adapter_caps(adap))", 80 },
	{ "i2c_bit_add_bus", "specs/linux/i2c-adapter.own.h", "__pins_if(!ret, ref(adap), i2c_del_adapter(adap))", 80 },
};
CORDON_SAME_TYPE(i2c_bit_add_bus, int, struct i2c_adapter *);
static void enter_i2c_bit_add_bus(struct cordon_call *call)
{
	struct i2c_adapter *adap = (struct i2c_adapter *)call->args[0];

	cordon_need_ref(call, ((struct i2c_algo_bit_data *)adap->algo_data), 0, CORDON_TYPE(((struct i2c_algo_bit_data *)adap->algo_data)), &clauses_i2c_bit_add_bus[1]);
	cordon_register_table(call, ((struct i2c_algo_bit_data *)adap->algo_data), &cordon_table_i2c_algo_bit_data, &clauses_i2c_bit_add_bus[2]);
	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_bit_add_bus[3]);
	cordon_require(call, !(adap)->lock_ops && !(adap)->bus_recovery_info, &clauses_i2c_bit_add_bus[4]);
	if ((adap)->quirks) {
		cordon_need_read(call, (adap)->quirks, sizeof(*(adap)->quirks), &clauses_i2c_bit_add_bus[5]);
	}
	if ((adap)->dev.parent) {
		cordon_need_ref(call, (adap)->dev.parent, 0, CORDON_TYPE((adap)->dev.parent), &clauses_i2c_bit_add_bus[6]);
	}
	cordon_lose_write(call, adap, sizeof(*(adap)), &clauses_i2c_bit_add_bus[7]);
}

static void leave_i2c_bit_add_bus(struct cordon_call *call)
{
	struct i2c_adapter *adap = (struct i2c_adapter *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, adap, sizeof(*(adap)), CORDON_TYPE(adap), &clauses_i2c_bit_add_bus[8]);
	}
	if (!ret) {
		cordon_gain_i2c_adapter_caps(call, &clauses_i2c_bit_add_bus[9], adap);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(adap) };
		
			cordon_pin(call, &cordon_inverse_i2c_del_adapter, arguments, NULL, 0, &clauses_i2c_bit_add_bus[10]);
		}
	}
}

const struct cordon_contract cordon_import_i2c_bit_add_bus = {
	.name = "i2c_bit_add_bus",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_i2c_bit_add_bus[0],
	.enter = enter_i2c_bit_add_bus,
	.leave = leave_i2c_bit_add_bus,
};

/* ---- i2c_bit_add_numbered_bus ---- */
static const struct cordon_clause clauses_i2c_bit_add_numbered_bus[] = {
	{ "i2c_bit_add_numbered_bus", "specs/linux/i2c-adapter.own.h", "i2c_bit_add_numbered_bus", 81 },
	{ "i2c_bit_add_numbered_bus", "specs/linux/i2c-adapter.own.h", "__checks(ref(((struct i2c_algo_bit_data *)adap->algo_data)))", 82 },
	{ "i2c_bit_add_numbered_bus", "specs/linux/i2c-adapter.own.h", "__registers(((struct i2c_algo_bit_data *)adap->algo_data), i2c_algo_bit_data)", 82 },
	{ "i2c_bit_add_numbered_bus", "specs/linux/i2c-adapter.own.h", "__runs_in(process)", 82 },
	{ "i2c_bit_add_numbered_bus", "specs/linux/i2c-adapter.own.h", "__requires(!(adap)->lock_ops && !(adap)->bus_recovery_info)", 82 },
	{ "i2c_bit_add_numbered_bus", "specs/linux/i2c-adapter.own.h", "__checks_if((adap)->quirks, read((adap)->quirks, sizeof(*(adap)->quirks)))", 82 },
	{ "i2c_bit_add_numbered_bus", "specs/linux/i2c-adapter.own.h", "__checks_if((adap)->dev.parent, ref((adap)->dev.parent))", 82 },
	{ "i2c_bit_add_numbered_bus", "specs/linux/i2c-adapter.own.h", "__transfers(write(adap, sizeof(*(adap))))", 82 },
	{ "i2c_bit_add_numbered_bus", "specs/linux/i2c-adapter.own.h", "__returns_if(ret, write(adap, sizeof(*(adap))))", 82 },
	{ "i2c_bit_add_numbered_bus", "specs/linux/i2c-adapter.own.h", "__grants_if(!ret, i2c_adapter_caps(adap))", 82 },
	{ "i2c_bit_add_numbered_bus", "specs/linux/i2c-adapter.own.h", "__pins_if(!ret, ref(adap), i2c_del_adapter(adap))", 82 },
};
CORDON_SAME_TYPE(i2c_bit_add_numbered_bus, int, struct i2c_adapter *);
static void enter_i2c_bit_add_numbered_bus(struct cordon_call *call)
{
	struct i2c_adapter *adap = (struct i2c_adapter *)call->args[0];

	cordon_need_ref(call, ((struct i2c_algo_bit_data *)adap->algo_data), 0, CORDON_TYPE(((struct i2c_algo_bit_data *)adap->algo_data)), &clauses_i2c_bit_add_numbered_bus[1]);
	cordon_register_table(call, ((struct i2c_algo_bit_data *)adap->algo_data), &cordon_table_i2c_algo_bit_data, &clauses_i2c_bit_add_numbered_bus[2]);
	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_bit_add_numbered_bus[3]);
	cordon_require(call, !(adap)->lock_ops && !(adap)->bus_recovery_info, &clauses_i2c_bit_add_numbered_bus[4]);
	if ((adap)->quirks) {
		cordon_need_read(call, (adap)->quirks, sizeof(*(adap)->quirks), &clauses_i2c_bit_add_numbered_bus[5]);
	}
	if ((adap)->dev.parent) {
		cordon_need_ref(call, (adap)->dev.parent, 0, CORDON_TYPE((adap)->dev.parent), &clauses_i2c_bit_add_numbered_bus[6]);
	}
	cordon_lose_write(call, adap, sizeof(*(adap)), &clauses_i2c_bit_add_numbered_bus[7]);
}

static void leave_i2c_bit_add_numbered_bus(struct cordon_call *call)
{
	struct i2c_adapter *adap = (struct i2c_adapter *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, adap, sizeof(*(adap)), CORDON_TYPE(adap), &clauses_i2c_bit_add_numbered_bus[8]);
	}
	if (!ret) {
		cordon_gain_i2c_adapter_caps(call, &clauses_i2c_bit_add_numbered_bus[9], adap);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(adap) };
		
			cordon_pin(call, &cordon_inverse_i2c_del_adapter, arguments, NULL, 0, &clauses_i2c_bit_add_numbered_bus[10]);
		}
	}
}

const struct cordon_contract cordon_import_i2c_bit_add_numbered_bus = {
	.name = "i2c_bit_add_numbered_bus",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_i2c_bit_add_numbered_bus[0],
	.enter = enter_i2c_bit_add_numbered_bus,
	.leave = leave_i2c_bit_add_numbered_bus,
};

/* ---- i2c_algo_bit_data.setsda ---- */
static const struct cordon_clause clauses_i2c_algo_bit_data__setsda[] = {
	{ "i2c_algo_bit_data.setsda", "specs/linux/i2c-adapter.own.h", "i2c_algo_bit_data.setsda", 84 },
	{ "i2c_algo_bit_data.setsda", "specs/linux/i2c-adapter.own.h", "__principal(data)", 84 },
	{ "i2c_algo_bit_data.setsda", "specs/linux/i2c-adapter.own.h", "__runs_in(softirq)", 84 },
	{ "i2c_algo_bit_data.setsda", "specs/linux/i2c-adapter.own.h", "__faults()", 84 },
};
CORDON_SAME_TYPE(*((struct i2c_algo_bit_data *)0)->setsda, void, void *, int);
static u64 fault_i2c_algo_bit_data__setsda(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_i2c_algo_bit_data__setsda = {
	.name = "i2c_algo_bit_data.setsda",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_i2c_algo_bit_data__setsda[0],
	.fault = fault_i2c_algo_bit_data__setsda,
};

/* ---- i2c_algo_bit_data.setscl ---- */
static const struct cordon_clause clauses_i2c_algo_bit_data__setscl[] = {
	{ "i2c_algo_bit_data.setscl", "specs/linux/i2c-adapter.own.h", "i2c_algo_bit_data.setscl", 85 },
	{ "i2c_algo_bit_data.setscl", "specs/linux/i2c-adapter.own.h", "__principal(data)", 85 },
	{ "i2c_algo_bit_data.setscl", "specs/linux/i2c-adapter.own.h", "__runs_in(softirq)", 85 },
	{ "i2c_algo_bit_data.setscl", "specs/linux/i2c-adapter.own.h", "__faults()", 85 },
};
CORDON_SAME_TYPE(*((struct i2c_algo_bit_data *)0)->setscl, void, void *, int);
static u64 fault_i2c_algo_bit_data__setscl(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_i2c_algo_bit_data__setscl = {
	.name = "i2c_algo_bit_data.setscl",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_i2c_algo_bit_data__setscl[0],
	.fault = fault_i2c_algo_bit_data__setscl,
};

/* ---- i2c_algo_bit_data.getsda ---- */
static const struct cordon_clause clauses_i2c_algo_bit_data__getsda[] = {
	{ "i2c_algo_bit_data.getsda", "specs/linux/i2c-adapter.own.h", "i2c_algo_bit_data.getsda", 86 },
	{ "i2c_algo_bit_data.getsda", "specs/linux/i2c-adapter.own.h", "__principal(data)", 86 },
	{ "i2c_algo_bit_data.getsda", "specs/linux/i2c-adapter.own.h", "__runs_in(softirq)", 86 },
	{ "i2c_algo_bit_data.getsda", "specs/linux/i2c-adapter.own.h", "__faults(1)", 86 },
};
CORDON_SAME_TYPE(*((struct i2c_algo_bit_data *)0)->getsda, int, void *);
static u64 fault_i2c_algo_bit_data__getsda(struct cordon_call *call)
{
	return (u64)(1);
}

const struct cordon_contract cordon_callback_i2c_algo_bit_data__getsda = {
	.name = "i2c_algo_bit_data.getsda",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_i2c_algo_bit_data__getsda[0],
	.fault = fault_i2c_algo_bit_data__getsda,
};

/* ---- i2c_algo_bit_data.getscl ---- */
static const struct cordon_clause clauses_i2c_algo_bit_data__getscl[] = {
	{ "i2c_algo_bit_data.getscl", "specs/linux/i2c-adapter.own.h", "i2c_algo_bit_data.getscl", 87 },
	{ "i2c_algo_bit_data.getscl", "specs/linux/i2c-adapter.own.h", "__principal(data)", 87 },
	{ "i2c_algo_bit_data.getscl", "specs/linux/i2c-adapter.own.h", "__runs_in(softirq)", 87 },
	{ "i2c_algo_bit_data.getscl", "specs/linux/i2c-adapter.own.h", "__faults(1)", 87 },
};
CORDON_SAME_TYPE(*((struct i2c_algo_bit_data *)0)->getscl, int, void *);
static u64 fault_i2c_algo_bit_data__getscl(struct cordon_call *call)
{
	return (u64)(1);
}

const struct cordon_contract cordon_callback_i2c_algo_bit_data__getscl = {
	.name = "i2c_algo_bit_data.getscl",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_i2c_algo_bit_data__getscl[0],
	.fault = fault_i2c_algo_bit_data__getscl,
};

/* ---- i2c_algo_bit_data.pre_xfer ---- */
static const struct cordon_clause clauses_i2c_algo_bit_data__pre_xfer[] = {
	{ "i2c_algo_bit_data.pre_xfer", "specs/linux/i2c-adapter.own.h", "i2c_algo_bit_data.pre_xfer", 88 },
	{ "i2c_algo_bit_data.pre_xfer", "specs/linux/i2c-adapter.own.h", "__principal(adap)", 88 },
	{ "i2c_algo_bit_data.pre_xfer", "specs/linux/i2c-adapter.own.h", "__runs_in(process)", 88 },
	{ "i2c_algo_bit_data.pre_xfer", "specs/linux/i2c-adapter.own.h", "__faults(-EIO)", 88 },
};
CORDON_SAME_TYPE(*((struct i2c_algo_bit_data *)0)->pre_xfer, int, struct i2c_adapter *);
static u64 fault_i2c_algo_bit_data__pre_xfer(struct cordon_call *call)
{
	return (u64)(-EIO);
}

const struct cordon_contract cordon_callback_i2c_algo_bit_data__pre_xfer = {
	.name = "i2c_algo_bit_data.pre_xfer",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_i2c_algo_bit_data__pre_xfer[0],
	.fault = fault_i2c_algo_bit_data__pre_xfer,
};

/* ---- i2c_algo_bit_data.post_xfer ---- */
static const struct cordon_clause clauses_i2c_algo_bit_data__post_xfer[] = {
	{ "i2c_algo_bit_data.post_xfer", "specs/linux/i2c-adapter.own.h", "i2c_algo_bit_data.post_xfer", 89 },
	{ "i2c_algo_bit_data.post_xfer", "specs/linux/i2c-adapter.own.h", "__principal(adap)", 89 },
	{ "i2c_algo_bit_data.post_xfer", "specs/linux/i2c-adapter.own.h", "__runs_in(process)", 89 },
	{ "i2c_algo_bit_data.post_xfer", "specs/linux/i2c-adapter.own.h", "__faults()", 89 },
};
CORDON_SAME_TYPE(*((struct i2c_algo_bit_data *)0)->post_xfer, void, struct i2c_adapter *);
static u64 fault_i2c_algo_bit_data__post_xfer(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_i2c_algo_bit_data__post_xfer = {
	.name = "i2c_algo_bit_data.post_xfer",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_i2c_algo_bit_data__post_xfer[0],
	.fault = fault_i2c_algo_bit_data__post_xfer,
};

