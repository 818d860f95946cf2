/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_SPI_H
#define OWN_SPI_H
#include <linux/spi/spi.h>
#include <linux/version.h>
#include <ownership.h>
#include "../device.own.h"
#include "../pm.own.h"

/* A chip that the driver is bound to: how it wants to be spoken to it may set before spi_setup(). */
CAPSET(spi_caps)(struct spi_device *spi)
	__includes(ref(spi))
	__includes(ref(&spi->dev))
	__includes_if(spi->irq > 0, irq(spi->irq))
	__includes(fields(spi));
WRITABLE(spi_device, dev.driver_data);
WRITABLE(spi_device, max_speed_hz);
WRITABLE(spi_device, bits_per_word);
WRITABLE(spi_device, mode);
WRITABLE(spi_device, word_delay);

int __spi_register_driver(struct module *owner, struct spi_driver *sdrv)
	__runs_in(process)
	__opaque(owner)
	__registers(sdrv, spi_driver)
	__registers_if(sdrv->driver.pm, sdrv->driver.pm, dev_pm_ops)
	__returns_if(ret, write(sdrv, sizeof(*sdrv)))
	__grants_if(!ret, ref(sdrv))
	__returns_if(!ret, driver_hold(&sdrv->driver))
	__pins_if(!ret, ref(&sdrv->driver), driver_unregister(&sdrv->driver));

#define OF_SPI __principal(spi) __runs_in(process)
int CALLBACK(spi_driver, probe)(struct spi_device *spi)
	OF_SPI
	__transfers(spi_caps(spi))
	__transfers(devm_caps(&spi->dev, NULL, 0))
	__returns_if(ret, devm_caps(&spi->dev, NULL, 0))
	__returns_if(ret, spi_caps(spi))
	__faults(-ENODEV);
void CALLBACK(spi_driver, remove)(struct spi_device *spi)
	OF_SPI
	__returns(devm_caps(&spi->dev, NULL, 0))
	__returns(spi_caps(spi))
	__faults();
void CALLBACK(spi_driver, shutdown)(struct spi_device *spi) OF_SPI __faults();

/* ---- transfers: done when the call returns ---- */
int spi_setup(struct spi_device *spi)
	__runs_in(process)
	__checks(ref(spi));
/* A list that the driver made: looked at before it is followed. */
#define own_transfer(list) list_entry((list), struct spi_transfer, transfer_list)
#define own_transfers(message) \
	struct spi_transfer *t = own_transfer((message)->transfers.next); \
	&t->transfer_list != &(message)->transfers; t = own_transfer(t->transfer_list.next)
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 10, 0)
#define own_is_unmapped(message) (!(message)->is_dma_mapped)
#else
#define own_is_unmapped(message) (!(message)->pre_optimized)
#endif
#define WHOLE_MESSAGE \
	__runs_in(process) \
	__checks(ref(spi)) \
	__checks(write(message, sizeof(*message))) \
	__checks_for((own_transfers(message)), write(t, sizeof(*t))) \
	__checks_for((own_transfers(message)), write(t->rx_buf, t->rx_buf ? t->len : 0)) \
	__checks_for((own_transfers(message)), read(t->tx_buf, t->tx_buf ? t->len : 0)) \
	__requires(own_is_unmapped(message))
int spi_sync(struct spi_device *spi, struct spi_message *message)
	WHOLE_MESSAGE;
int spi_sync_locked(struct spi_device *spi, struct spi_message *message)
	WHOLE_MESSAGE;
/* Through buffers of the core's own. */
int spi_write_then_read(struct spi_device *spi, const void *txbuf, unsigned int n_tx, void *rxbuf, unsigned int n_rx)
	__runs_in(process)
	__checks(ref(spi))
	__checks_if(n_tx, read(txbuf, n_tx))
	__checks_if(n_rx, write(rxbuf, n_rx));
const struct spi_device_id *spi_get_device_id(const struct spi_device *sdev)
	__checks(ref(sdev));
#endif
