/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/i2c-xfer.own.h>
#include "wrap.h"

/* ---- i2c_transfer ---- */
static const struct cordon_clause clauses_i2c_transfer[] = {
	{ "i2c_transfer", "specs/linux/i2c-xfer.own.h", "i2c_transfer", 19 },
	{ "i2c_transfer", "specs/linux/i2c-xfer.own.h", "__runs_in(process)", 20 },
	{ "i2c_transfer", "specs/linux/i2c-xfer.own.h", "__checks(ref(adap))", 20 },
	{ "i2c_transfer", "specs/linux/i2c-xfer.own.h", "__requires(num > 0)", 20 },
	{ "i2c_transfer", "specs/linux/i2c-xfer.own.h", "__checks(read(msgs, num * sizeof(*msgs)))", 20 },
	{ "i2c_transfer", "specs/linux/i2c-xfer.own.h", "__checks_for((struct i2c_msg *m = msgs; m < msgs + num; m++), read(m->buf, m->len))", 20 },
	{ "i2c_transfer", "specs/linux/i2c-xfer.own.h", "__checks_for((struct i2c_msg *m = msgs; m < msgs + num; m++), write(m->buf, m->flags & I2C_M_RD ? own_i2c_room(*m) : 0))", 20 },
	{ "i2c_transfer", "specs/linux/i2c-xfer.own.h", "__checks_for((struct i2c_msg *m = msgs; m < msgs + num; m++), write(m, m->flags & I2C_M_RECV_LEN ? sizeof(*m) : 0))", 20 },
};
CORDON_SAME_TYPE(i2c_transfer, int, struct i2c_adapter *, struct i2c_msg *, int);
static void enter_i2c_transfer(struct cordon_call *call)
{
	struct i2c_adapter *adap = (struct i2c_adapter *)call->args[0];
	struct i2c_msg *msgs = (struct i2c_msg *)call->args[1];
	int num = (int)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_transfer[1]);
	cordon_need_ref(call, adap, 0, CORDON_TYPE(adap), &clauses_i2c_transfer[2]);
	cordon_require(call, num > 0, &clauses_i2c_transfer[3]);
	cordon_need_read(call, msgs, num * sizeof(*msgs), &clauses_i2c_transfer[4]);
	for (struct i2c_msg *m = msgs; m < msgs + num; m++) {
		cordon_need_read(call, m->buf, m->len, &clauses_i2c_transfer[5]);
	}
	for (struct i2c_msg *m = msgs; m < msgs + num; m++) {
		cordon_need_write(call, m->buf, m->flags & I2C_M_RD ? own_i2c_room(*m) : 0, &clauses_i2c_transfer[6]);
	}
	for (struct i2c_msg *m = msgs; m < msgs + num; m++) {
		cordon_need_write(call, m, m->flags & I2C_M_RECV_LEN ? sizeof(*m) : 0, &clauses_i2c_transfer[7]);
	}
}

const struct cordon_contract cordon_import_i2c_transfer = {
	.name = "i2c_transfer",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_i2c_transfer[0],
	.enter = enter_i2c_transfer,
};

/* ---- __i2c_transfer ---- */
static const struct cordon_clause clauses___i2c_transfer[] = {
	{ "__i2c_transfer", "specs/linux/i2c-xfer.own.h", "__i2c_transfer", 22 },
	{ "__i2c_transfer", "specs/linux/i2c-xfer.own.h", "__runs_in(process)", 23 },
	{ "__i2c_transfer", "specs/linux/i2c-xfer.own.h", "__checks(ref(adap))", 23 },
	{ "__i2c_transfer", "specs/linux/i2c-xfer.own.h", "__requires(num > 0)", 23 },
	{ "__i2c_transfer", "specs/linux/i2c-xfer.own.h", "__checks(read(msgs, num * sizeof(*msgs)))", 23 },
	{ "__i2c_transfer", "specs/linux/i2c-xfer.own.h", "__checks_for((struct i2c_msg *m = msgs; m < msgs + num; m++), read(m->buf, m->len))", 23 },
	{ "__i2c_transfer", "specs/linux/i2c-xfer.own.h", "__checks_for((struct i2c_msg *m = msgs; m < msgs + num; m++), write(m->buf, m->flags & I2C_M_RD ? own_i2c_room(*m) : 0))", 23 },
	{ "__i2c_transfer", "specs/linux/i2c-xfer.own.h", "__checks_for((struct i2c_msg *m = msgs; m < msgs + num; m++), write(m, m->flags & I2C_M_RECV_LEN ? sizeof(*m) : 0))", 23 },
	{ "__i2c_transfer", "specs/linux/i2c-xfer.own.h", "__requires(rt_mutex_base_is_locked(&adap->bus_lock.rtmutex))", 24 },
};
CORDON_SAME_TYPE(__i2c_transfer, int, struct i2c_adapter *, struct i2c_msg *, int);
static void enter___i2c_transfer(struct cordon_call *call)
{
	struct i2c_adapter *adap = (struct i2c_adapter *)call->args[0];
	struct i2c_msg *msgs = (struct i2c_msg *)call->args[1];
	int num = (int)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___i2c_transfer[1]);
	cordon_need_ref(call, adap, 0, CORDON_TYPE(adap), &clauses___i2c_transfer[2]);
	cordon_require(call, num > 0, &clauses___i2c_transfer[3]);
	cordon_need_read(call, msgs, num * sizeof(*msgs), &clauses___i2c_transfer[4]);
	for (struct i2c_msg *m = msgs; m < msgs + num; m++) {
		cordon_need_read(call, m->buf, m->len, &clauses___i2c_transfer[5]);
	}
	for (struct i2c_msg *m = msgs; m < msgs + num; m++) {
		cordon_need_write(call, m->buf, m->flags & I2C_M_RD ? own_i2c_room(*m) : 0, &clauses___i2c_transfer[6]);
	}
	for (struct i2c_msg *m = msgs; m < msgs + num; m++) {
		cordon_need_write(call, m, m->flags & I2C_M_RECV_LEN ? sizeof(*m) : 0, &clauses___i2c_transfer[7]);
	}
	cordon_require(call, rt_mutex_base_is_locked(&adap->bus_lock.rtmutex), &clauses___i2c_transfer[8]);
}

const struct cordon_contract cordon_import___i2c_transfer = {
	.name = "__i2c_transfer",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses___i2c_transfer[0],
	.enter = enter___i2c_transfer,
};

/* ---- i2c_transfer_buffer_flags ---- */
static const struct cordon_clause clauses_i2c_transfer_buffer_flags[] = {
	{ "i2c_transfer_buffer_flags", "specs/linux/i2c-xfer.own.h", "i2c_transfer_buffer_flags", 25 },
	{ "i2c_transfer_buffer_flags", "specs/linux/i2c-xfer.own.h", "__runs_in(process)", 26 },
	{ "i2c_transfer_buffer_flags", "specs/linux/i2c-xfer.own.h", "__checks(ref(client))", 27 },
	{ "i2c_transfer_buffer_flags", "specs/linux/i2c-xfer.own.h", "__requires(count >= 0 && count <= 0xffff)", 28 },
	{ "i2c_transfer_buffer_flags", "specs/linux/i2c-xfer.own.h", "__requires(!(flags & I2C_M_RECV_LEN))", 29 },
	{ "i2c_transfer_buffer_flags", "specs/linux/i2c-xfer.own.h", "__checks_if(flags & I2C_M_RD, write(buf, count))", 30 },
	{ "i2c_transfer_buffer_flags", "specs/linux/i2c-xfer.own.h", "__checks_if(!(flags & I2C_M_RD), read(buf, count))", 31 },
};
CORDON_SAME_TYPE(i2c_transfer_buffer_flags, int, const struct i2c_client *, char *, int, u16);
static void enter_i2c_transfer_buffer_flags(struct cordon_call *call)
{
	const struct i2c_client *client = (const struct i2c_client *)call->args[0];
	char *buf = (char *)call->args[1];
	int count = (int)call->args[2];
	u16 flags = (u16)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_transfer_buffer_flags[1]);
	cordon_need_ref(call, client, 0, CORDON_TYPE(client), &clauses_i2c_transfer_buffer_flags[2]);
	cordon_require(call, count >= 0 && count <= 0xffff, &clauses_i2c_transfer_buffer_flags[3]);
	cordon_require(call, !(flags & I2C_M_RECV_LEN), &clauses_i2c_transfer_buffer_flags[4]);
	if (flags & I2C_M_RD) {
		cordon_need_write(call, buf, count, &clauses_i2c_transfer_buffer_flags[5]);
	}
	if (!(flags & I2C_M_RD)) {
		cordon_need_read(call, buf, count, &clauses_i2c_transfer_buffer_flags[6]);
	}
}

const struct cordon_contract cordon_import_i2c_transfer_buffer_flags = {
	.name = "i2c_transfer_buffer_flags",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_i2c_transfer_buffer_flags[0],
	.enter = enter_i2c_transfer_buffer_flags,
};

/* ---- i2c_smbus_read_byte ---- */
static const struct cordon_clause clauses_i2c_smbus_read_byte[] = {
	{ "i2c_smbus_read_byte", "specs/linux/i2c-xfer.own.h", "i2c_smbus_read_byte", 35 },
	{ "i2c_smbus_read_byte", "specs/linux/i2c-xfer.own.h", "__runs_in(process)", 36 },
	{ "i2c_smbus_read_byte", "specs/linux/i2c-xfer.own.h", "__checks(ref(client))", 36 },
};
CORDON_SAME_TYPE(i2c_smbus_read_byte, s32, const struct i2c_client *);
static void enter_i2c_smbus_read_byte(struct cordon_call *call)
{
	const struct i2c_client *client = (const struct i2c_client *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_smbus_read_byte[1]);
	cordon_need_ref(call, client, 0, CORDON_TYPE(client), &clauses_i2c_smbus_read_byte[2]);
}

const struct cordon_contract cordon_import_i2c_smbus_read_byte = {
	.name = "i2c_smbus_read_byte",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_i2c_smbus_read_byte[0],
	.enter = enter_i2c_smbus_read_byte,
};

/* ---- i2c_smbus_write_byte ---- */
static const struct cordon_clause clauses_i2c_smbus_write_byte[] = {
	{ "i2c_smbus_write_byte", "specs/linux/i2c-xfer.own.h", "i2c_smbus_write_byte", 37 },
	{ "i2c_smbus_write_byte", "specs/linux/i2c-xfer.own.h", "__runs_in(process)", 38 },
	{ "i2c_smbus_write_byte", "specs/linux/i2c-xfer.own.h", "__checks(ref(client))", 38 },
};
CORDON_SAME_TYPE(i2c_smbus_write_byte, s32, const struct i2c_client *, u8);
static void enter_i2c_smbus_write_byte(struct cordon_call *call)
{
	const struct i2c_client *client = (const struct i2c_client *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_smbus_write_byte[1]);
	cordon_need_ref(call, client, 0, CORDON_TYPE(client), &clauses_i2c_smbus_write_byte[2]);
}

const struct cordon_contract cordon_import_i2c_smbus_write_byte = {
	.name = "i2c_smbus_write_byte",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_i2c_smbus_write_byte[0],
	.enter = enter_i2c_smbus_write_byte,
};

/* ---- i2c_smbus_read_byte_data ---- */
static const struct cordon_clause clauses_i2c_smbus_read_byte_data[] = {
	{ "i2c_smbus_read_byte_data", "specs/linux/i2c-xfer.own.h", "i2c_smbus_read_byte_data", 39 },
	{ "i2c_smbus_read_byte_data", "specs/linux/i2c-xfer.own.h", "__runs_in(process)", 40 },
	{ "i2c_smbus_read_byte_data", "specs/linux/i2c-xfer.own.h", "__checks(ref(client))", 40 },
};
CORDON_SAME_TYPE(i2c_smbus_read_byte_data, s32, const struct i2c_client *, u8);
static void enter_i2c_smbus_read_byte_data(struct cordon_call *call)
{
	const struct i2c_client *client = (const struct i2c_client *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_smbus_read_byte_data[1]);
	cordon_need_ref(call, client, 0, CORDON_TYPE(client), &clauses_i2c_smbus_read_byte_data[2]);
}

const struct cordon_contract cordon_import_i2c_smbus_read_byte_data = {
	.name = "i2c_smbus_read_byte_data",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_i2c_smbus_read_byte_data[0],
	.enter = enter_i2c_smbus_read_byte_data,
};

/* ---- i2c_smbus_write_byte_data ---- */
static const struct cordon_clause clauses_i2c_smbus_write_byte_data[] = {
	{ "i2c_smbus_write_byte_data", "specs/linux/i2c-xfer.own.h", "i2c_smbus_write_byte_data", 41 },
	{ "i2c_smbus_write_byte_data", "specs/linux/i2c-xfer.own.h", "__runs_in(process)", 42 },
	{ "i2c_smbus_write_byte_data", "specs/linux/i2c-xfer.own.h", "__checks(ref(client))", 42 },
};
CORDON_SAME_TYPE(i2c_smbus_write_byte_data, s32, const struct i2c_client *, u8, u8);
static void enter_i2c_smbus_write_byte_data(struct cordon_call *call)
{
	const struct i2c_client *client = (const struct i2c_client *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_smbus_write_byte_data[1]);
	cordon_need_ref(call, client, 0, CORDON_TYPE(client), &clauses_i2c_smbus_write_byte_data[2]);
}

const struct cordon_contract cordon_import_i2c_smbus_write_byte_data = {
	.name = "i2c_smbus_write_byte_data",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_i2c_smbus_write_byte_data[0],
	.enter = enter_i2c_smbus_write_byte_data,
};

/* ---- i2c_smbus_read_word_data ---- */
static const struct cordon_clause clauses_i2c_smbus_read_word_data[] = {
	{ "i2c_smbus_read_word_data", "specs/linux/i2c-xfer.own.h", "i2c_smbus_read_word_data", 43 },
	{ "i2c_smbus_read_word_data", "specs/linux/i2c-xfer.own.h", "__runs_in(process)", 44 },
	{ "i2c_smbus_read_word_data", "specs/linux/i2c-xfer.own.h", "__checks(ref(client))", 44 },
};
CORDON_SAME_TYPE(i2c_smbus_read_word_data, s32, const struct i2c_client *, u8);
static void enter_i2c_smbus_read_word_data(struct cordon_call *call)
{
	const struct i2c_client *client = (const struct i2c_client *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_smbus_read_word_data[1]);
	cordon_need_ref(call, client, 0, CORDON_TYPE(client), &clauses_i2c_smbus_read_word_data[2]);
}

const struct cordon_contract cordon_import_i2c_smbus_read_word_data = {
	.name = "i2c_smbus_read_word_data",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_i2c_smbus_read_word_data[0],
	.enter = enter_i2c_smbus_read_word_data,
};

/* ---- i2c_smbus_write_word_data ---- */
static const struct cordon_clause clauses_i2c_smbus_write_word_data[] = {
	{ "i2c_smbus_write_word_data", "specs/linux/i2c-xfer.own.h", "i2c_smbus_write_word_data", 45 },
	{ "i2c_smbus_write_word_data", "specs/linux/i2c-xfer.own.h", "__runs_in(process)", 46 },
	{ "i2c_smbus_write_word_data", "specs/linux/i2c-xfer.own.h", "__checks(ref(client))", 46 },
};
CORDON_SAME_TYPE(i2c_smbus_write_word_data, s32, const struct i2c_client *, u8, u16);
static void enter_i2c_smbus_write_word_data(struct cordon_call *call)
{
	const struct i2c_client *client = (const struct i2c_client *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_smbus_write_word_data[1]);
	cordon_need_ref(call, client, 0, CORDON_TYPE(client), &clauses_i2c_smbus_write_word_data[2]);
}

const struct cordon_contract cordon_import_i2c_smbus_write_word_data = {
	.name = "i2c_smbus_write_word_data",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_i2c_smbus_write_word_data[0],
	.enter = enter_i2c_smbus_write_word_data,
};

/* ---- i2c_smbus_read_block_data ---- */
static const struct cordon_clause clauses_i2c_smbus_read_block_data[] = {
	{ "i2c_smbus_read_block_data", "specs/linux/i2c-xfer.own.h", "i2c_smbus_read_block_data", 48 },
	{ "i2c_smbus_read_block_data", "specs/linux/i2c-xfer.own.h", "__runs_in(process)", 49 },
	{ "i2c_smbus_read_block_data", "specs/linux/i2c-xfer.own.h", "__checks(ref(client))", 49 },
	{ "i2c_smbus_read_block_data", "specs/linux/i2c-xfer.own.h", "__checks(write(values, I2C_SMBUS_BLOCK_MAX))", 50 },
};
CORDON_SAME_TYPE(i2c_smbus_read_block_data, s32, const struct i2c_client *, u8, u8 *);
static void enter_i2c_smbus_read_block_data(struct cordon_call *call)
{
	const struct i2c_client *client = (const struct i2c_client *)call->args[0];
	u8 *values = (u8 *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_smbus_read_block_data[1]);
	cordon_need_ref(call, client, 0, CORDON_TYPE(client), &clauses_i2c_smbus_read_block_data[2]);
	cordon_need_write(call, values, I2C_SMBUS_BLOCK_MAX, &clauses_i2c_smbus_read_block_data[3]);
}

const struct cordon_contract cordon_import_i2c_smbus_read_block_data = {
	.name = "i2c_smbus_read_block_data",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_i2c_smbus_read_block_data[0],
	.enter = enter_i2c_smbus_read_block_data,
};

/* ---- i2c_smbus_write_block_data ---- */
static const struct cordon_clause clauses_i2c_smbus_write_block_data[] = {
	{ "i2c_smbus_write_block_data", "specs/linux/i2c-xfer.own.h", "i2c_smbus_write_block_data", 52 },
	{ "i2c_smbus_write_block_data", "specs/linux/i2c-xfer.own.h", "__runs_in(process)", 53 },
	{ "i2c_smbus_write_block_data", "specs/linux/i2c-xfer.own.h", "__checks(ref(client))", 53 },
	{ "i2c_smbus_write_block_data", "specs/linux/i2c-xfer.own.h", "__checks(read(values, own_block_length(length)))", 54 },
};
CORDON_SAME_TYPE(i2c_smbus_write_block_data, s32, const struct i2c_client *, u8, u8, const u8 *);
static void enter_i2c_smbus_write_block_data(struct cordon_call *call)
{
	const struct i2c_client *client = (const struct i2c_client *)call->args[0];
	u8 length = (u8)call->args[2];
	const u8 *values = (const u8 *)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_smbus_write_block_data[1]);
	cordon_need_ref(call, client, 0, CORDON_TYPE(client), &clauses_i2c_smbus_write_block_data[2]);
	cordon_need_read(call, values, own_block_length(length), &clauses_i2c_smbus_write_block_data[3]);
}

const struct cordon_contract cordon_import_i2c_smbus_write_block_data = {
	.name = "i2c_smbus_write_block_data",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_i2c_smbus_write_block_data[0],
	.enter = enter_i2c_smbus_write_block_data,
};

/* ---- i2c_smbus_read_i2c_block_data ---- */
static const struct cordon_clause clauses_i2c_smbus_read_i2c_block_data[] = {
	{ "i2c_smbus_read_i2c_block_data", "specs/linux/i2c-xfer.own.h", "i2c_smbus_read_i2c_block_data", 55 },
	{ "i2c_smbus_read_i2c_block_data", "specs/linux/i2c-xfer.own.h", "__runs_in(process)", 56 },
	{ "i2c_smbus_read_i2c_block_data", "specs/linux/i2c-xfer.own.h", "__checks(ref(client))", 56 },
	{ "i2c_smbus_read_i2c_block_data", "specs/linux/i2c-xfer.own.h", "__checks(write(values, own_block_length(length)))", 57 },
};
CORDON_SAME_TYPE(i2c_smbus_read_i2c_block_data, s32, const struct i2c_client *, u8, u8, u8 *);
static void enter_i2c_smbus_read_i2c_block_data(struct cordon_call *call)
{
	const struct i2c_client *client = (const struct i2c_client *)call->args[0];
	u8 length = (u8)call->args[2];
	u8 *values = (u8 *)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_smbus_read_i2c_block_data[1]);
	cordon_need_ref(call, client, 0, CORDON_TYPE(client), &clauses_i2c_smbus_read_i2c_block_data[2]);
	cordon_need_write(call, values, own_block_length(length), &clauses_i2c_smbus_read_i2c_block_data[3]);
}

const struct cordon_contract cordon_import_i2c_smbus_read_i2c_block_data = {
	.name = "i2c_smbus_read_i2c_block_data",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_i2c_smbus_read_i2c_block_data[0],
	.enter = enter_i2c_smbus_read_i2c_block_data,
};

/* ---- i2c_smbus_write_i2c_block_data ---- */
static const struct cordon_clause clauses_i2c_smbus_write_i2c_block_data[] = {
	{ "i2c_smbus_write_i2c_block_data", "specs/linux/i2c-xfer.own.h", "i2c_smbus_write_i2c_block_data", 58 },
	{ "i2c_smbus_write_i2c_block_data", "specs/linux/i2c-xfer.own.h", "__runs_in(process)", 59 },
	{ "i2c_smbus_write_i2c_block_data", "specs/linux/i2c-xfer.own.h", "__checks(ref(client))", 59 },
	{ "i2c_smbus_write_i2c_block_data", "specs/linux/i2c-xfer.own.h", "__checks(read(values, own_block_length(length)))", 60 },
};
CORDON_SAME_TYPE(i2c_smbus_write_i2c_block_data, s32, const struct i2c_client *, u8, u8, const u8 *);
static void enter_i2c_smbus_write_i2c_block_data(struct cordon_call *call)
{
	const struct i2c_client *client = (const struct i2c_client *)call->args[0];
	u8 length = (u8)call->args[2];
	const u8 *values = (const u8 *)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_smbus_write_i2c_block_data[1]);
	cordon_need_ref(call, client, 0, CORDON_TYPE(client), &clauses_i2c_smbus_write_i2c_block_data[2]);
	cordon_need_read(call, values, own_block_length(length), &clauses_i2c_smbus_write_i2c_block_data[3]);
}

const struct cordon_contract cordon_import_i2c_smbus_write_i2c_block_data = {
	.name = "i2c_smbus_write_i2c_block_data",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_i2c_smbus_write_i2c_block_data[0],
	.enter = enter_i2c_smbus_write_i2c_block_data,
};

/* ---- i2c_smbus_read_i2c_block_data_or_emulated ---- */
static const struct cordon_clause clauses_i2c_smbus_read_i2c_block_data_or_emulated[] = {
	{ "i2c_smbus_read_i2c_block_data_or_emulated", "specs/linux/i2c-xfer.own.h", "i2c_smbus_read_i2c_block_data_or_emulated", 61 },
	{ "i2c_smbus_read_i2c_block_data_or_emulated", "specs/linux/i2c-xfer.own.h", "__runs_in(process)", 62 },
	{ "i2c_smbus_read_i2c_block_data_or_emulated", "specs/linux/i2c-xfer.own.h", "__checks(ref(client))", 62 },
	{ "i2c_smbus_read_i2c_block_data_or_emulated", "specs/linux/i2c-xfer.own.h", "__checks(write(values, own_block_length(length)))", 63 },
};
CORDON_SAME_TYPE(i2c_smbus_read_i2c_block_data_or_emulated, s32, const struct i2c_client *, u8, u8, u8 *);
static void enter_i2c_smbus_read_i2c_block_data_or_emulated(struct cordon_call *call)
{
	const struct i2c_client *client = (const struct i2c_client *)call->args[0];
	u8 length = (u8)call->args[2];
	u8 *values = (u8 *)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_smbus_read_i2c_block_data_or_emulated[1]);
	cordon_need_ref(call, client, 0, CORDON_TYPE(client), &clauses_i2c_smbus_read_i2c_block_data_or_emulated[2]);
	cordon_need_write(call, values, own_block_length(length), &clauses_i2c_smbus_read_i2c_block_data_or_emulated[3]);
}

const struct cordon_contract cordon_import_i2c_smbus_read_i2c_block_data_or_emulated = {
	.name = "i2c_smbus_read_i2c_block_data_or_emulated",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_i2c_smbus_read_i2c_block_data_or_emulated[0],
	.enter = enter_i2c_smbus_read_i2c_block_data_or_emulated,
};

/* ---- i2c_smbus_xfer ---- */
static const struct cordon_clause clauses_i2c_smbus_xfer[] = {
	{ "i2c_smbus_xfer", "specs/linux/i2c-xfer.own.h", "i2c_smbus_xfer", 64 },
	{ "i2c_smbus_xfer", "specs/linux/i2c-xfer.own.h", "__runs_in(process)", 66 },
	{ "i2c_smbus_xfer", "specs/linux/i2c-xfer.own.h", "__checks(ref(adapter))", 67 },
	{ "i2c_smbus_xfer", "specs/linux/i2c-xfer.own.h", "__checks_if(data, write(data, sizeof(*data)))", 68 },
};
CORDON_SAME_TYPE(i2c_smbus_xfer, s32, struct i2c_adapter *, u16, unsigned short, char, u8, int, union i2c_smbus_data *);
static void enter_i2c_smbus_xfer(struct cordon_call *call)
{
	struct i2c_adapter *adapter = (struct i2c_adapter *)call->args[0];
	union i2c_smbus_data *data = (union i2c_smbus_data *)cordon_stack_word(call, 0);

	cordon_context(call, CORDON_IN_PROCESS, &clauses_i2c_smbus_xfer[1]);
	cordon_need_ref(call, adapter, 0, CORDON_TYPE(adapter), &clauses_i2c_smbus_xfer[2]);
	if (data) {
		cordon_need_write(call, data, sizeof(*data), &clauses_i2c_smbus_xfer[3]);
	}
}

const struct cordon_contract cordon_import_i2c_smbus_xfer = {
	.name = "i2c_smbus_xfer",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.stack_words = 1,
	.where = &clauses_i2c_smbus_xfer[0],
	.enter = enter_i2c_smbus_xfer,
};

