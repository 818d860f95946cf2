/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/spi/spi.own.h>
#include "wrap.h"

/* ---- set spi_caps ---- */
static const struct cordon_clause clauses_set_spi_caps[] = {
	{ "spi_caps", "specs/linux/spi/spi.own.h", "__includes(ref(spi))", 12 },
	{ "spi_caps", "specs/linux/spi/spi.own.h", "__includes(ref(&spi->dev))", 13 },
	{ "spi_caps", "specs/linux/spi/spi.own.h", "__includes_if(spi->irq > 0, irq(spi->irq))", 14 },
	{ "spi_caps", "specs/linux/spi/spi.own.h", "__includes(fields(spi))", 15 },
};

const struct cordon_set cordon_set_spi_caps = { .name = "spi_caps" };

void cordon_include_spi_caps(struct cordon_call *call, struct cordon_parts *parts, struct spi_device *spi)
{
	cordon_add_ref(call, parts, spi, 0, CORDON_TYPE(spi), &clauses_set_spi_caps[0]);
	cordon_add_ref(call, parts, &spi->dev, 0, CORDON_TYPE(&spi->dev), &clauses_set_spi_caps[1]);
	if (spi->irq > 0) {
		cordon_add_irq(call, parts, spi->irq, &clauses_set_spi_caps[2]);
	}
	cordon_add_fields(call, parts, spi, CORDON_FIELDS(spi), &clauses_set_spi_caps[3]);
}

void cordon_gain_spi_caps(struct cordon_call *call, const struct cordon_clause *clause, struct spi_device *spi)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_spi_caps, spi, clause);
	cordon_include_spi_caps(call, &parts, spi);
	cordon_parts_grant(call, &parts);
}

/* ---- __spi_register_driver ---- */
static const struct cordon_clause clauses___spi_register_driver[] = {
	{ "__spi_register_driver", "specs/linux/spi/spi.own.h", "__spi_register_driver", 22 },
	{ "__spi_register_driver", "specs/linux/spi/spi.own.h", "__runs_in(process)", 23 },
	{ "__spi_register_driver", "specs/linux/spi/spi.own.h", "__opaque(owner)", 24 },
	{ "__spi_register_driver", "specs/linux/spi/spi.own.h", "__registers(sdrv, spi_driver)", 25 },
	{ "__spi_register_driver", "specs/linux/spi/spi.own.h", "__registers_if(sdrv->driver.pm, sdrv->driver.pm, dev_pm_ops)", 26 },
	{ "__spi_register_driver", "specs/linux/spi/spi.own.h", "__returns_if(ret, write(sdrv, sizeof(*sdrv)))", 27 },
	{ "__spi_register_driver", "specs/linux/spi/spi.own.h", "__grants_if(!ret, ref(sdrv))", 28 },
	{ "__spi_register_driver", "specs/linux/spi/spi.own.h", "__returns_if(!ret, driver_hold(&sdrv->driver))", 29 },
	{ "__spi_register_driver", "specs/linux/spi/spi.own.h", "__pins_if(!ret, ref(&sdrv->driver), driver_unregister(&sdrv->driver))", 30 },
};
CORDON_SAME_TYPE(__spi_register_driver, int, struct module *, struct spi_driver *);
static void enter___spi_register_driver(struct cordon_call *call)
{
	struct spi_driver *sdrv = (struct spi_driver *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___spi_register_driver[1]);
	cordon_register_table(call, sdrv, &cordon_table_spi_driver, &clauses___spi_register_driver[3]);
	if (sdrv->driver.pm) {
		cordon_register_table(call, sdrv->driver.pm, &cordon_table_dev_pm_ops, &clauses___spi_register_driver[4]);
	}
}

static void leave___spi_register_driver(struct cordon_call *call)
{
	struct spi_driver *sdrv = (struct spi_driver *)call->args[1];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, sdrv, sizeof(*sdrv), CORDON_TYPE(sdrv), &clauses___spi_register_driver[5]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, sdrv, 0, CORDON_TYPE(sdrv), &clauses___spi_register_driver[6]);
	}
	if (!ret) {
		cordon_gain_driver_hold(call, &clauses___spi_register_driver[7], &sdrv->driver);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(&sdrv->driver) };
		
			cordon_pin(call, &cordon_inverse_driver_unregister, arguments, NULL, 0, &clauses___spi_register_driver[8]);
		}
	}
}

const struct cordon_contract cordon_import___spi_register_driver = {
	.name = "__spi_register_driver",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses___spi_register_driver[0],
	.enter = enter___spi_register_driver,
	.leave = leave___spi_register_driver,
};

/* ---- spi_driver.probe ---- */
static const struct cordon_clause clauses_spi_driver__probe[] = {
	{ "spi_driver.probe", "specs/linux/spi/spi.own.h", "spi_driver.probe", 33 },
	{ "spi_driver.probe", "specs/linux/spi/spi.own.h", "__principal(spi)", 34 },
	{ "spi_driver.probe", "specs/linux/spi/spi.own.h", "__runs_in(process)", 34 },
	{ "spi_driver.probe", "specs/linux/spi/spi.own.h", "__transfers(spi_caps(spi))", 35 },
	{ "spi_driver.probe", "specs/linux/spi/spi.own.h", "__transfers(devm_caps(&spi->dev, NULL, 0))", 36 },
	{ "spi_driver.probe", "specs/linux/spi/spi.own.h", "__returns_if(ret, devm_caps(&spi->dev, NULL, 0))", 37 },
	{ "spi_driver.probe", "specs/linux/spi/spi.own.h", "__returns_if(ret, spi_caps(spi))", 38 },
	{ "spi_driver.probe", "specs/linux/spi/spi.own.h", "__faults(-ENODEV)", 39 },
};
CORDON_SAME_TYPE(*((struct spi_driver *)0)->probe, int, struct spi_device *);
static void enter_spi_driver__probe(struct cordon_call *call)
{
	struct spi_device *spi = (struct spi_device *)call->args[0];

	cordon_gain_spi_caps(call, &clauses_spi_driver__probe[3], spi);
	cordon_gain_devm_caps(call, &clauses_spi_driver__probe[4], &spi->dev, NULL, 0);
}

static void leave_spi_driver__probe(struct cordon_call *call)
{
	struct spi_device *spi = (struct spi_device *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_set_close(call, &cordon_set_devm_caps, &spi->dev, &clauses_spi_driver__probe[5]);
	}
	if (ret) {
		cordon_set_close(call, &cordon_set_spi_caps, spi, &clauses_spi_driver__probe[6]);
	}
}

static u64 fault_spi_driver__probe(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_spi_driver__probe = {
	.name = "spi_driver.probe",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_spi_driver__probe[0],
	.enter = enter_spi_driver__probe,
	.leave = leave_spi_driver__probe,
	.fault = fault_spi_driver__probe,
};

/* ---- spi_driver.remove ---- */
static const struct cordon_clause clauses_spi_driver__remove[] = {
	{ "spi_driver.remove", "specs/linux/spi/spi.own.h", "spi_driver.remove", 40 },
	{ "spi_driver.remove", "specs/linux/spi/spi.own.h", "__principal(spi)", 41 },
	{ "spi_driver.remove", "specs/linux/spi/spi.own.h", "__runs_in(process)", 41 },
	{ "spi_driver.remove", "specs/linux/spi/spi.own.h", "__returns(devm_caps(&spi->dev, NULL, 0))", 42 },
	{ "spi_driver.remove", "specs/linux/spi/spi.own.h", "__returns(spi_caps(spi))", 43 },
	{ "spi_driver.remove", "specs/linux/spi/spi.own.h", "__faults()", 44 },
};
CORDON_SAME_TYPE(*((struct spi_driver *)0)->remove, void, struct spi_device *);
static void leave_spi_driver__remove(struct cordon_call *call)
{
	struct spi_device *spi = (struct spi_device *)call->args[0];

	cordon_set_close(call, &cordon_set_devm_caps, &spi->dev, &clauses_spi_driver__remove[3]);
	cordon_set_close(call, &cordon_set_spi_caps, spi, &clauses_spi_driver__remove[4]);
}

static u64 fault_spi_driver__remove(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_spi_driver__remove = {
	.name = "spi_driver.remove",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_spi_driver__remove[0],
	.leave = leave_spi_driver__remove,
	.fault = fault_spi_driver__remove,
};

/* ---- spi_driver.shutdown ---- */
static const struct cordon_clause clauses_spi_driver__shutdown[] = {
	{ "spi_driver.shutdown", "specs/linux/spi/spi.own.h", "spi_driver.shutdown", 45 },
	{ "spi_driver.shutdown", "specs/linux/spi/spi.own.h", "__principal(spi)", 45 },
	{ "spi_driver.shutdown", "specs/linux/spi/spi.own.h", "__runs_in(process)", 45 },
	{ "spi_driver.shutdown", "specs/linux/spi/spi.own.h", "__faults()", 45 },
};
CORDON_SAME_TYPE(*((struct spi_driver *)0)->shutdown, void, struct spi_device *);
static u64 fault_spi_driver__shutdown(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_spi_driver__shutdown = {
	.name = "spi_driver.shutdown",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_spi_driver__shutdown[0],
	.fault = fault_spi_driver__shutdown,
};

/* ---- spi_setup ---- */
static const struct cordon_clause clauses_spi_setup[] = {
	{ "spi_setup", "specs/linux/spi/spi.own.h", "spi_setup", 48 },
	{ "spi_setup", "specs/linux/spi/spi.own.h", "__runs_in(process)", 49 },
	{ "spi_setup", "specs/linux/spi/spi.own.h", "__checks(ref(spi))", 50 },
};
CORDON_SAME_TYPE(spi_setup, int, struct spi_device *);
static void enter_spi_setup(struct cordon_call *call)
{
	struct spi_device *spi = (struct spi_device *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_spi_setup[1]);
	cordon_need_ref(call, spi, 0, CORDON_TYPE(spi), &clauses_spi_setup[2]);
}

const struct cordon_contract cordon_import_spi_setup = {
	.name = "spi_setup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_spi_setup[0],
	.enter = enter_spi_setup,
};

/* ---- spi_sync ---- */
static const struct cordon_clause clauses_spi_sync[] = {
	{ "spi_sync", "specs/linux/spi/spi.own.h", "spi_sync", 69 },
	{ "spi_sync", "specs/linux/spi/spi.own.h", "__runs_in(process)", 70 },
	{ "spi_sync", "specs/linux/spi/spi.own.h", "__checks(ref(spi))", 70 },
	{ "spi_sync", "specs/linux/spi/spi.own.h", "__checks(write(message, sizeof(*message)))", 70 },
	{ "spi_sync", "specs/linux/spi/spi.own.h", "__checks_for((own_transfers(message)), write(t, sizeof(*t)))", 70 },
	{ "spi_sync", "specs/linux/spi/spi.own.h", "__checks_for((own_transfers(message)), write(t->rx_buf, t->rx_buf ? t->len : 0))", 70 },
	{ "spi_sync", "specs/linux/spi/spi.own.h", "__checks_for((own_transfers(message)), read(t->tx_buf, t->tx_buf ? t->len : 0))", 70 },
	{ "spi_sync", "specs/linux/spi/spi.own.h", "__requires(own_is_unmapped(message))", 70 },
};
CORDON_SAME_TYPE(spi_sync, int, struct spi_device *, struct spi_message *);
static void enter_spi_sync(struct cordon_call *call)
{
	struct spi_device *spi = (struct spi_device *)call->args[0];
	struct spi_message *message = (struct spi_message *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_spi_sync[1]);
	cordon_need_ref(call, spi, 0, CORDON_TYPE(spi), &clauses_spi_sync[2]);
	cordon_need_write(call, message, sizeof(*message), &clauses_spi_sync[3]);
	for (own_transfers(message)) {
		cordon_need_write(call, t, sizeof(*t), &clauses_spi_sync[4]);
	}
	for (own_transfers(message)) {
		cordon_need_write(call, t->rx_buf, t->rx_buf ? t->len : 0, &clauses_spi_sync[5]);
	}
	for (own_transfers(message)) {
		cordon_need_read(call, t->tx_buf, t->tx_buf ? t->len : 0, &clauses_spi_sync[6]);
	}
	cordon_require(call, own_is_unmapped(message), &clauses_spi_sync[7]);
}

const struct cordon_contract cordon_import_spi_sync = {
	.name = "spi_sync",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_spi_sync[0],
	.enter = enter_spi_sync,
};

/* ---- spi_sync_locked ---- */
static const struct cordon_clause clauses_spi_sync_locked[] = {
	{ "spi_sync_locked", "specs/linux/spi/spi.own.h", "spi_sync_locked", 71 },
	{ "spi_sync_locked", "specs/linux/spi/spi.own.h", "__runs_in(process)", 72 },
	{ "spi_sync_locked", "specs/linux/spi/spi.own.h", "__checks(ref(spi))", 72 },
	{ "spi_sync_locked", "specs/linux/spi/spi.own.h", "__checks(write(message, sizeof(*message)))", 72 },
	{ "spi_sync_locked", "specs/linux/spi/spi.own.h", "__checks_for((own_transfers(message)), write(t, sizeof(*t)))", 72 },
	{ "spi_sync_locked", "specs/linux/spi/spi.own.h", "__checks_for((own_transfers(message)), write(t->rx_buf, t->rx_buf ? t->len : 0))", 72 },
	{ "spi_sync_locked", "specs/linux/spi/spi.own.h", "__checks_for((own_transfers(message)), read(t->tx_buf, t->tx_buf ? t->len : 0))", 72 },
	{ "spi_sync_locked", "specs/linux/spi/spi.own.h", "__requires(own_is_unmapped(message))", 72 },
};
CORDON_SAME_TYPE(spi_sync_locked, int, struct spi_device *, struct spi_message *);
static void enter_spi_sync_locked(struct cordon_call *call)
{
	struct spi_device *spi = (struct spi_device *)call->args[0];
	struct spi_message *message = (struct spi_message *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_spi_sync_locked[1]);
	cordon_need_ref(call, spi, 0, CORDON_TYPE(spi), &clauses_spi_sync_locked[2]);
	cordon_need_write(call, message, sizeof(*message), &clauses_spi_sync_locked[3]);
	for (own_transfers(message)) {
		cordon_need_write(call, t, sizeof(*t), &clauses_spi_sync_locked[4]);
	}
	for (own_transfers(message)) {
		cordon_need_write(call, t->rx_buf, t->rx_buf ? t->len : 0, &clauses_spi_sync_locked[5]);
	}
	for (own_transfers(message)) {
		cordon_need_read(call, t->tx_buf, t->tx_buf ? t->len : 0, &clauses_spi_sync_locked[6]);
	}
	cordon_require(call, own_is_unmapped(message), &clauses_spi_sync_locked[7]);
}

const struct cordon_contract cordon_import_spi_sync_locked = {
	.name = "spi_sync_locked",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_spi_sync_locked[0],
	.enter = enter_spi_sync_locked,
};

/* ---- spi_write_then_read ---- */
static const struct cordon_clause clauses_spi_write_then_read[] = {
	{ "spi_write_then_read", "specs/linux/spi/spi.own.h", "spi_write_then_read", 74 },
	{ "spi_write_then_read", "specs/linux/spi/spi.own.h", "__runs_in(process)", 75 },
	{ "spi_write_then_read", "specs/linux/spi/spi.own.h", "__checks(ref(spi))", 76 },
	{ "spi_write_then_read", "specs/linux/spi/spi.own.h", "__checks_if(n_tx, read(txbuf, n_tx))", 77 },
	{ "spi_write_then_read", "specs/linux/spi/spi.own.h", "__checks_if(n_rx, write(rxbuf, n_rx))", 78 },
};
CORDON_SAME_TYPE(spi_write_then_read, int, struct spi_device *, const void *, unsigned int, void *, unsigned int);
static void enter_spi_write_then_read(struct cordon_call *call)
{
	struct spi_device *spi = (struct spi_device *)call->args[0];
	const void *txbuf = (const void *)call->args[1];
	unsigned int n_tx = (unsigned int)call->args[2];
	void *rxbuf = (void *)call->args[3];
	unsigned int n_rx = (unsigned int)call->args[4];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_spi_write_then_read[1]);
	cordon_need_ref(call, spi, 0, CORDON_TYPE(spi), &clauses_spi_write_then_read[2]);
	if (n_tx) {
		cordon_need_read(call, txbuf, n_tx, &clauses_spi_write_then_read[3]);
	}
	if (n_rx) {
		cordon_need_write(call, rxbuf, n_rx, &clauses_spi_write_then_read[4]);
	}
}

const struct cordon_contract cordon_import_spi_write_then_read = {
	.name = "spi_write_then_read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_spi_write_then_read[0],
	.enter = enter_spi_write_then_read,
};

/* ---- spi_get_device_id ---- */
static const struct cordon_clause clauses_spi_get_device_id[] = {
	{ "spi_get_device_id", "specs/linux/spi/spi.own.h", "spi_get_device_id", 79 },
	{ "spi_get_device_id", "specs/linux/spi/spi.own.h", "__checks(ref(sdev))", 80 },
};
CORDON_SAME_TYPE(spi_get_device_id, const struct spi_device_id *, const struct spi_device *);
static void enter_spi_get_device_id(struct cordon_call *call)
{
	const struct spi_device *sdev = (const struct spi_device *)call->args[0];

	cordon_need_ref(call, sdev, 0, CORDON_TYPE(sdev), &clauses_spi_get_device_id[1]);
}

const struct cordon_contract cordon_import_spi_get_device_id = {
	.name = "spi_get_device_id",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_spi_get_device_id[0],
	.enter = enter_spi_get_device_id,
};

