/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_IIO_H
#define OWN_IIO_H
#include <linux/iio/iio.h>
#include <linux/iio/buffer.h>
#include <linux/iio/events.h>
#include <linux/iio/driver.h>
#include <linux/iio/sysfs.h>
#include <linux/iio/machine.h>
#include <linux/version.h>
#include <ownership.h>
#include "../device.own.h"

/*
 * Freed when the device loses its driver: private memory, and what the device offers, which the core reads on every
 * access.  The rest is the core's.
 */
#define IIO_SAYS(member) __returns_if(ret, devm_caps(parent, &ret->member, sizeof(ret->member)))
struct iio_dev *devm_iio_device_alloc(struct device *parent, int sizeof_priv)
	__runs_in(process)
	__requires(sizeof_priv >= 0)
	__checks(devm_caps(parent, NULL, 0))
	__returns_if(ret && sizeof_priv, devm_caps(parent, iio_priv(ret), sizeof_priv))
	IIO_SAYS(modes)
	IIO_SAYS(available_scan_masks)
	IIO_SAYS(channels)
	IIO_SAYS(num_channels)
	IIO_SAYS(name)
	IIO_SAYS(label)
	IIO_SAYS(info)
	IIO_SAYS(setup_ops)
	IIO_SAYS(trig)
	IIO_SAYS(dev.driver_data)
	__grants_if(ret, ref(&ret->dev))
	__grants_if(ret, ref(ret));

#define own_ext_infos(iio) \
	struct own_ext_walk w = own_ext_first((iio)->channels, (iio)->num_channels); w.info; own_ext_next(w)
struct own_ext_walk {
	const struct iio_chan_spec *channel, *end;
	const struct iio_chan_spec_ext_info *info;
};
static inline void own_ext_settle(struct own_ext_walk *w)
{
	while (!w->info || !w->info->name) {
		if (w->channel == w->end) {
			w->info = NULL;
			return;
		}
		w->info = (w->channel++)->ext_info;
	}
}
static inline struct own_ext_walk own_ext_first(const struct iio_chan_spec *channels, int count)
{
	struct own_ext_walk w = { .channel = channels, .end = channels + count };

	own_ext_settle(&w);
	return w;
}
#define own_ext_next(w) ({ (w).info++; own_ext_settle(&(w)); })

#define IIO_REGISTERS \
	__runs_in(process) \
	__checks(ref(indio_dev)) \
	__opaque(this_mod) \
	__requires(indio_dev->num_channels >= 0) \
	__checks_if(indio_dev->name, string(indio_dev->name)) \
	__checks(read(indio_dev->info, sizeof(*indio_dev->info))) \
	__checks_if(indio_dev->num_channels, read(indio_dev->channels, indio_dev->num_channels * sizeof(*indio_dev->channels))) \
	__registers(indio_dev->info, iio_info) \
	__registers_for((own_ext_infos(indio_dev)), w.info->read, iio_chan_spec_ext_info.read) \
	__registers_for((own_ext_infos(indio_dev)), w.info->write, iio_chan_spec_ext_info.write) \
	__registers_for((struct attribute **a = indio_dev->info->attrs ? indio_dev->info->attrs->attrs : NULL; a && *a; a++), \
			container_of(*a, struct device_attribute, attr), device_attribute) \
	__registers_for((struct attribute **a = indio_dev->info->event_attrs ? indio_dev->info->event_attrs->attrs : NULL; \
			 a && *a; a++), container_of(*a, struct device_attribute, attr), device_attribute)
int __iio_device_register(struct iio_dev *indio_dev, struct module *this_mod)
	IIO_REGISTERS
	__pins_if(!ret, ref(indio_dev), iio_device_unregister(indio_dev));
void iio_device_unregister(struct iio_dev *indio_dev)
	__runs_in(process)
	__checks(ref(indio_dev))
	__unpins(iio_device_unregister(indio_dev));
int __devm_iio_device_register(struct device *dev, struct iio_dev *indio_dev, struct module *this_mod)
	IIO_REGISTERS
	__checks(devm_caps(dev, NULL, 0));

#define ON_DEVICE __checks(ref(indio_dev))
s64 iio_get_time_ns(const struct iio_dev *indio_dev)
	ON_DEVICE;
int iio_push_event(struct iio_dev *indio_dev, u64 ev_code, s64 timestamp)
	ON_DEVICE;
/* As much as the enabled channels take. */
int iio_push_to_buffers(struct iio_dev *indio_dev, const void *data)
	ON_DEVICE
	__checks(read(data, indio_dev->scan_bytes));
int iio_push_to_buffers_with_ts_unaligned(struct iio_dev *indio_dev, const void *data, size_t data_sz, int64_t timestamp)
	ON_DEVICE
	__checks(read(data, data_sz));
int iio_device_claim_direct_mode(struct iio_dev *indio_dev)
	__runs_in(process)
	ON_DEVICE
	__takes_if(!ret, indio_dev, iio_device_release_direct_mode(indio_dev));
void iio_device_release_direct_mode(struct iio_dev *indio_dev)
	__runs_in(process)
	ON_DEVICE
	__drops(iio_device_release_direct_mode(indio_dev));
int iio_device_id(struct iio_dev *indio_dev)
	ON_DEVICE;
bool iio_buffer_enabled(struct iio_dev *indio_dev)
	ON_DEVICE;
bool iio_validate_scan_mask_onehot(struct iio_dev *indio_dev, const unsigned long *mask)
	ON_DEVICE
	__checks(ref(mask));
int iio_read_mount_matrix(struct device *dev, struct iio_mount_matrix *matrix)
	__runs_in(process)
	__checks(ref(dev))
	__checks(write(matrix, sizeof(*matrix)));
/* Consumers find the channels by these names. */
int iio_map_array_register(struct iio_dev *indio_dev, struct iio_map *maps)
	__runs_in(process)
	ON_DEVICE
	__checks_for((struct iio_map *m = maps; m && m->consumer_dev_name; m++), read(m, 2 * sizeof(*m)))
	__pins_if(!ret && maps, read(maps, sizeof(*maps)), iio_map_array_unregister(indio_dev));
int iio_map_array_unregister(struct iio_dev *indio_dev)
	__runs_in(process)
	ON_DEVICE
	__unpins(iio_map_array_unregister(indio_dev));
int devm_iio_map_array_register(struct device *dev, struct iio_dev *indio_dev, struct iio_map *maps)
	__runs_in(process)
	ON_DEVICE
	__checks(devm_caps(dev, NULL, 0))
	__checks_for((struct iio_map *m = maps; m && m->consumer_dev_name; m++), read(m, 2 * sizeof(*m)));
/* Attributes that many drivers' tables name. */
VALUE(iio_enum_read);
VALUE(iio_enum_write);
VALUE(iio_enum_available_read);
VALUE(iio_show_mount_matrix);
VALUE(iio_read_const_attr);
#include "iio-ops.own.h"
#endif
