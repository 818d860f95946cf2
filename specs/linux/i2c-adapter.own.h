/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_I2C_ADAPTER_H
#define OWN_I2C_ADAPTER_H
#include <linux/i2c.h>
#include <linux/i2c-algo-bit.h>
#include <ownership.h>

/*
 * The adapter lies in the driver's memory; registered, its device, locks and lists are the core's, and what the driver
 * may still set are these.
 */
CAPSET(i2c_adapter_caps)(struct i2c_adapter *adap)
	__includes(ref(adap))
	__includes(ref(&adap->dev))
	__includes(fields(adap));
WRITABLE(i2c_adapter, dev.driver_data);
WRITABLE(i2c_adapter, algo_data);
WRITABLE(i2c_adapter, timeout);
WRITABLE(i2c_adapter, retries);

#define I2C_ADDS(adapter) \
	__runs_in(process) \
	__requires(!(adapter)->lock_ops && !(adapter)->bus_recovery_info) \
	__checks_if((adapter)->quirks, read((adapter)->quirks, sizeof(*(adapter)->quirks))) \
	__checks_if((adapter)->dev.parent, ref((adapter)->dev.parent)) \
	__transfers(write(adapter, sizeof(*(adapter)))) \
	__returns_if(ret, write(adapter, sizeof(*(adapter)))) \
	__grants_if(!ret, i2c_adapter_caps(adapter)) \
	__pins_if(!ret, ref(adapter), i2c_del_adapter(adapter))
int i2c_add_adapter(struct i2c_adapter *adap)
	__registers(adap->algo, i2c_algorithm)
	I2C_ADDS(adap);
int i2c_add_numbered_adapter(struct i2c_adapter *adap)
	__registers(adap->algo, i2c_algorithm)
	I2C_ADDS(adap);
/* Waits until nobody uses the adapter's device any more, and clears it. */
void i2c_del_adapter(struct i2c_adapter *adap)
	__runs_in(process)
	__checks(ref(adap))
	__unpins(i2c_del_adapter(adap))
	__revokes(i2c_adapter_caps(adap))
	__returns(write(adap, sizeof(*adap)));

#define OF_ADAPTER __principal(adap) __runs_in(process)
#define own_adapter_room(m) ((m).len + ((m).flags & I2C_M_RECV_LEN ? I2C_SMBUS_BLOCK_MAX : 0))
CAPSET(i2c_message_caps)(struct i2c_msg *msgs, int num)
	__includes_if(num > 0, write(msgs, num * sizeof(*msgs)))
	__includes_for((struct i2c_msg *m = msgs; m < msgs + num; m++),
		       write(m->buf, m->flags & I2C_M_RD ? own_adapter_room(*m) : 0));
int CALLBACK(i2c_algorithm, master_xfer)(struct i2c_adapter *adap, struct i2c_msg *msgs, int num)
	OF_ADAPTER
	__transfers(i2c_message_caps(msgs, num))
	__returns(i2c_message_caps(msgs, num))
	__faults(-EIO);
/* At the machine's end, with interrupts off. */
int CALLBACK(i2c_algorithm, master_xfer_atomic)(struct i2c_adapter *adap, struct i2c_msg *msgs, int num)
	__principal(adap) __runs_in(hardirq)
	__transfers(i2c_message_caps(msgs, num))
	__returns(i2c_message_caps(msgs, num))
	__faults(-EIO);
int CALLBACK(i2c_algorithm, smbus_xfer)(struct i2c_adapter *adap, u16 addr, unsigned short flags, char read_write,
					u8 command, int size, union i2c_smbus_data *data)
	OF_ADAPTER
	__lends_if(data, write(data, sizeof(*data)))
	__faults(-EIO);
int CALLBACK(i2c_algorithm, smbus_xfer_atomic)(struct i2c_adapter *adap, u16 addr, unsigned short flags, char read_write,
					       u8 command, int size, union i2c_smbus_data *data)
	__principal(adap) __runs_in(hardirq)
	__lends_if(data, write(data, sizeof(*data)))
	__faults(-EIO);
u32 CALLBACK(i2c_algorithm, functionality)(struct i2c_adapter *adap)
	__principal(adap) __runs_in(process) __faults(0);

/* ---- two lines moved by the driver, the protocol by the algorithm's module ---- */
#define I2C_BITS \
	__checks(ref(((struct i2c_algo_bit_data *)adap->algo_data))) \
	__registers(((struct i2c_algo_bit_data *)adap->algo_data), i2c_algo_bit_data) \
	I2C_ADDS(adap)
int i2c_bit_add_bus(struct i2c_adapter *adap)
	I2C_BITS;
int i2c_bit_add_numbered_bus(struct i2c_adapter *adap)
	I2C_BITS;
#define OF_LINES __principal(data) __runs_in(softirq)
void CALLBACK(i2c_algo_bit_data, setsda)(void *data, int state) OF_LINES __faults();
void CALLBACK(i2c_algo_bit_data, setscl)(void *data, int state) OF_LINES __faults();
int CALLBACK(i2c_algo_bit_data, getsda)(void *data) OF_LINES __faults(1);
int CALLBACK(i2c_algo_bit_data, getscl)(void *data) OF_LINES __faults(1);
int CALLBACK(i2c_algo_bit_data, pre_xfer)(struct i2c_adapter *adap) __principal(adap) __runs_in(process) __faults(-EIO);
void CALLBACK(i2c_algo_bit_data, post_xfer)(struct i2c_adapter *adap) __principal(adap) __runs_in(process) __faults();
#endif
