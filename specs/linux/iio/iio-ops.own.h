/* SPDX-License-Identifier: GPL-2.0-only */
/* What the industrial I/O core asks of a device. */
#ifndef OWN_IIO_OPS_H
#define OWN_IIO_OPS_H
#include <linux/iio/iio.h>
#include <linux/version.h>
#include <ownership.h>

#define OF_IIO __principal(indio_dev) __runs_in(process)
#define FILLS(p) __lends(write(p, sizeof(*p)))
int CALLBACK(iio_info, read_raw)(struct iio_dev *indio_dev, struct iio_chan_spec const *chan, int *val, int *val2, long mask)
	OF_IIO FILLS(val) FILLS(val2) __faults(-ENODEV);
int CALLBACK(iio_info, read_raw_multi)(struct iio_dev *indio_dev, struct iio_chan_spec const *chan, int max_len, int *vals,
				       int *val_len, long mask)
	OF_IIO __lends(write(vals, max_len * sizeof(*vals))) FILLS(val_len) __faults(-ENODEV);
/* A table of the driver's, printed at once. */
int CALLBACK(iio_info, read_avail)(struct iio_dev *indio_dev, struct iio_chan_spec const *chan, const int **vals, int *type,
				   int *length, long mask)
	OF_IIO FILLS(vals) FILLS(type) FILLS(length)
	__grants_if(ret >= 0, read(*vals, (ret == IIO_AVAIL_RANGE ? 3 : *length) * sizeof(**vals)))
	__faults(-ENODEV);
int CALLBACK(iio_info, write_raw)(struct iio_dev *indio_dev, struct iio_chan_spec const *chan, int val, int val2, long mask)
	OF_IIO __faults(-ENODEV);
int CALLBACK(iio_info, read_label)(struct iio_dev *indio_dev, struct iio_chan_spec const *chan, char *label)
	OF_IIO __lends(write(label, PAGE_SIZE)) __faults(-ENODEV);
int CALLBACK(iio_info, write_raw_get_fmt)(struct iio_dev *indio_dev, struct iio_chan_spec const *chan, long mask)
	OF_IIO __faults(-EINVAL);
int CALLBACK(iio_info, read_event_config)(struct iio_dev *indio_dev, const struct iio_chan_spec *chan,
					  enum iio_event_type type, enum iio_event_direction dir)
	OF_IIO __faults(-ENODEV);
int CALLBACK(iio_info, write_event_config)(struct iio_dev *indio_dev, const struct iio_chan_spec *chan,
					   enum iio_event_type type, enum iio_event_direction dir, int state)
	OF_IIO __faults(-ENODEV);
int CALLBACK(iio_info, read_event_value)(struct iio_dev *indio_dev, const struct iio_chan_spec *chan, enum iio_event_type type,
					 enum iio_event_direction dir, enum iio_event_info info, int *val, int *val2)
	OF_IIO FILLS(val) FILLS(val2) __faults(-ENODEV);
int CALLBACK(iio_info, write_event_value)(struct iio_dev *indio_dev, const struct iio_chan_spec *chan, enum iio_event_type type,
					  enum iio_event_direction dir, enum iio_event_info info, int val, int val2)
	OF_IIO __faults(-ENODEV);
int CALLBACK(iio_info, validate_trigger)(struct iio_dev *indio_dev, struct iio_trigger *trig)
	OF_IIO __faults(-ENODEV);
int CALLBACK(iio_info, update_scan_mode)(struct iio_dev *indio_dev, const unsigned long *scan_mask)
	OF_IIO __faults(-ENODEV);
int CALLBACK(iio_info, debugfs_reg_access)(struct iio_dev *indio_dev, unsigned int reg, unsigned int writeval,
					   unsigned int *readval)
	OF_IIO __lends_if(readval, write(readval, sizeof(*readval))) __faults(-ENODEV);
int CALLBACK(iio_info, hwfifo_set_watermark)(struct iio_dev *indio_dev, unsigned int val)
	OF_IIO __faults(-ENODEV);
int CALLBACK(iio_info, hwfifo_flush_to_buffer)(struct iio_dev *indio_dev, unsigned int count)
	OF_IIO __faults(0);
ssize_t CALLBACK(iio_chan_spec_ext_info, read)(struct iio_dev *indio_dev, uintptr_t private, struct iio_chan_spec const *chan,
					       char *buf)
	OF_IIO __lends(write(buf, PAGE_SIZE)) __faults(-ENODEV);
ssize_t CALLBACK(iio_chan_spec_ext_info, write)(struct iio_dev *indio_dev, uintptr_t private, struct iio_chan_spec const *chan,
						const char *buf, size_t len)
	OF_IIO __faults(-ENODEV);
#endif
