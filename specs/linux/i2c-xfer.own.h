/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_I2C_XFER_H
#define OWN_I2C_XFER_H
#include <linux/i2c.h>
#include <ownership.h>

/* Done when the call returns.  A chip that says itself how much it sends may fill a block more. */
#define own_i2c_room(m) ((m).len + ((m).flags & I2C_M_RECV_LEN ? I2C_SMBUS_BLOCK_MAX : 0))
#define I2C_MESSAGES \
	__runs_in(process) \
	__checks(ref(adap)) \
	__requires(num > 0) \
	__checks(read(msgs, num * sizeof(*msgs))) \
	__checks_for((struct i2c_msg *m = msgs; m < msgs + num; m++), read(m->buf, m->len)) \
	__checks_for((struct i2c_msg *m = msgs; m < msgs + num; m++), \
		     write(m->buf, m->flags & I2C_M_RD ? own_i2c_room(*m) : 0)) \
	__checks_for((struct i2c_msg *m = msgs; m < msgs + num; m++), \
		     write(m, m->flags & I2C_M_RECV_LEN ? sizeof(*m) : 0))
int i2c_transfer(struct i2c_adapter *adap, struct i2c_msg *msgs, int num)
	I2C_MESSAGES;
/* The driver holds the adapter's bus lock. */
int __i2c_transfer(struct i2c_adapter *adap, struct i2c_msg *msgs, int num)
	I2C_MESSAGES
	__requires(rt_mutex_base_is_locked(&adap->bus_lock.rtmutex));
int i2c_transfer_buffer_flags(const struct i2c_client *client, char *buf, int count, u16 flags)
	__runs_in(process)
	__checks(ref(client))
	__requires(count >= 0 && count <= 0xffff)
	__requires(!(flags & I2C_M_RECV_LEN))
	__checks_if(flags & I2C_M_RD, write(buf, count))
	__checks_if(!(flags & I2C_M_RD), read(buf, count));

/* ---- SMBus: the core copies through a block of its own ---- */
#define ON_CLIENT __runs_in(process) __checks(ref(client))
s32 i2c_smbus_read_byte(const struct i2c_client *client)
	ON_CLIENT;
s32 i2c_smbus_write_byte(const struct i2c_client *client, u8 value)
	ON_CLIENT;
s32 i2c_smbus_read_byte_data(const struct i2c_client *client, u8 command)
	ON_CLIENT;
s32 i2c_smbus_write_byte_data(const struct i2c_client *client, u8 command, u8 value)
	ON_CLIENT;
s32 i2c_smbus_read_word_data(const struct i2c_client *client, u8 command)
	ON_CLIENT;
s32 i2c_smbus_write_word_data(const struct i2c_client *client, u8 command, u16 value)
	ON_CLIENT;
/* The chip says how much comes. */
s32 i2c_smbus_read_block_data(const struct i2c_client *client, u8 command, u8 *values)
	ON_CLIENT
	__checks(write(values, I2C_SMBUS_BLOCK_MAX));
#define own_block_length(length) ((length) < I2C_SMBUS_BLOCK_MAX ? (length) : I2C_SMBUS_BLOCK_MAX)
s32 i2c_smbus_write_block_data(const struct i2c_client *client, u8 command, u8 length, const u8 *values)
	ON_CLIENT
	__checks(read(values, own_block_length(length)));
s32 i2c_smbus_read_i2c_block_data(const struct i2c_client *client, u8 command, u8 length, u8 *values)
	ON_CLIENT
	__checks(write(values, own_block_length(length)));
s32 i2c_smbus_write_i2c_block_data(const struct i2c_client *client, u8 command, u8 length, const u8 *values)
	ON_CLIENT
	__checks(read(values, own_block_length(length)));
s32 i2c_smbus_read_i2c_block_data_or_emulated(const struct i2c_client *client, u8 command, u8 length, u8 *values)
	ON_CLIENT
	__checks(write(values, own_block_length(length)));
s32 i2c_smbus_xfer(struct i2c_adapter *adapter, u16 addr, unsigned short flags, char read_write, u8 command,
		   int protocol, union i2c_smbus_data *data)
	__runs_in(process)
	__checks(ref(adapter))
	__checks_if(data, write(data, sizeof(*data)));
#endif
