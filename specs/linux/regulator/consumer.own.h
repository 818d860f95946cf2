/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_REGULATOR_CONSUMER_H
#define OWN_REGULATOR_CONSUMER_H
#include <linux/regulator/consumer.h>
#include <ownership.h>
#include "../device.own.h"

/* A supply as one consumer sees it; put when the device loses its driver. */
#define GETS_SUPPLY \
	__runs_in(process) \
	__checks(devm_caps(dev, NULL, 0)) \
	__checks_if(id, string(id))
struct regulator *devm_regulator_get(struct device *dev, const char *id)
	GETS_SUPPLY
	__grants_if(!IS_ERR(ret), ref(ret));
struct regulator *devm_regulator_get_optional(struct device *dev, const char *id)
	GETS_SUPPLY
	__grants_if(!IS_ERR(ret), ref(ret));
/* Enabled until then, too: the driver does not see it. */
int devm_regulator_get_enable(struct device *dev, const char *id)
	GETS_SUPPLY;
int devm_regulator_get_enable_optional(struct device *dev, const char *id)
	GETS_SUPPLY;
int devm_regulator_get_enable_read_voltage(struct device *dev, const char *id)
	GETS_SUPPLY;

/* Counted: one that was never enabled is not disabled. */
int regulator_enable(struct regulator *regulator)
	__runs_in(process)
	__checks(ref(regulator))
	__pins_if(!ret, ref(regulator), regulator_disable(regulator));
int regulator_disable(struct regulator *regulator)
	__runs_in(process)
	__checks(ref(regulator))
	__unpins(regulator_disable(regulator));
int regulator_is_enabled(struct regulator *regulator)
	__runs_in(process) __checks(ref(regulator));
int regulator_get_voltage(struct regulator *regulator)
	__runs_in(process) __checks(ref(regulator));
int regulator_set_voltage(struct regulator *regulator, int min_uV, int max_uV)
	__runs_in(process) __checks(ref(regulator));

/* ---- several at once: the array is the driver's, and the core enters what it got ---- */
int devm_regulator_bulk_get(struct device *dev, int num_consumers, struct regulator_bulk_data *consumers)
	__runs_in(process)
	__requires(num_consumers >= 0)
	__checks(devm_caps(dev, NULL, 0))
	__checks(write(consumers, num_consumers * sizeof(*consumers)))
	__checks_for((int i = 0; i < num_consumers; i++), string(consumers[i].supply))
	__grants_for((int i = 0; !ret && i < num_consumers; i++), ref(consumers[i].consumer));
#define ON_SUPPLIES \
	__runs_in(process) \
	__requires(num_consumers >= 0) \
	__checks(write(consumers, num_consumers * sizeof(*consumers))) \
	__checks_for((int i = 0; i < num_consumers; i++), ref(consumers[i].consumer))
int regulator_bulk_enable(int num_consumers, struct regulator_bulk_data *consumers)
	ON_SUPPLIES
	__pins_if(!ret, write(consumers, num_consumers * sizeof(*consumers)), regulator_bulk_disable(num_consumers, consumers));
int regulator_bulk_disable(int num_consumers, struct regulator_bulk_data *consumers)
	ON_SUPPLIES
	__unpins(regulator_bulk_disable(num_consumers, consumers));
#endif
