/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_REGMAP_H
#define OWN_REGMAP_H
#include <linux/regmap.h>
#include <linux/i2c.h>
#include <linux/spi/spi.h>
#include <linux/version.h>
#include <ownership.h>
#include "device.own.h"

/* What is called on every access, and what is looked up: tables stay the driver's constants. */
#define READS_TABLE(table) __checks_if((config)->table, read((config)->table, sizeof(*(config)->table)))
#define READS_CONFIG \
	__runs_in(process) \
	__checks(read(config, sizeof(*config))) \
	__checks_if(config->name, string(config->name)) \
	__requires(!config->lock && !config->unlock) \
	__opaque(lock_key) __opaque(lock_name) \
	__registers_if(config->writeable_reg, config->writeable_reg, regmap_config.writeable_reg) \
	__registers_if(config->readable_reg, config->readable_reg, regmap_config.readable_reg) \
	__registers_if(config->volatile_reg, config->volatile_reg, regmap_config.volatile_reg) \
	__registers_if(config->precious_reg, config->precious_reg, regmap_config.precious_reg) \
	__registers_if(config->writeable_noinc_reg, config->writeable_noinc_reg, regmap_config.writeable_noinc_reg) \
	__registers_if(config->readable_noinc_reg, config->readable_noinc_reg, regmap_config.readable_noinc_reg) \
	__registers_if(config->reg_read, config->reg_read, regmap_config.reg_read) \
	__registers_if(config->reg_write, config->reg_write, regmap_config.reg_write) \
	__requires(!config->reg_update_bits && !config->read && !config->write) \
	READS_TABLE(wr_table) READS_TABLE(rd_table) READS_TABLE(volatile_table) READS_TABLE(precious_table) \
	READS_TABLE(wr_noinc_table) READS_TABLE(rd_noinc_table) \
	__checks_if(config->num_reg_defaults, read(config->reg_defaults, config->num_reg_defaults * sizeof(*config->reg_defaults))) \
	__checks_if(config->num_reg_defaults_raw && config->reg_defaults_raw, \
		    read(config->reg_defaults_raw, config->num_reg_defaults_raw)) \
	__checks_if(config->num_ranges, read(config->ranges, config->num_ranges * sizeof(*config->ranges)))
CAPSET(regmap_caps)(struct regmap *map)
	__includes(ref(map));

struct regmap *__regmap_init_i2c(struct i2c_client *i2c, const struct regmap_config *config,
				 struct lock_class_key *lock_key, const char *lock_name)
	READS_CONFIG
	__checks(ref(i2c))
	__returns_if(!IS_ERR(ret), regmap_caps(ret))
	__pins_if(!IS_ERR(ret), ref(i2c), regmap_exit(ret));
struct regmap *__regmap_init_spi(struct spi_device *dev, const struct regmap_config *config,
				 struct lock_class_key *lock_key, const char *lock_name)
	READS_CONFIG
	__checks(ref(dev))
	__returns_if(!IS_ERR(ret), regmap_caps(ret))
	__pins_if(!IS_ERR(ret), ref(dev), regmap_exit(ret));
void regmap_exit(struct regmap *map)
	__runs_in(process)
	__unpins(regmap_exit(map))
	__transfers(regmap_caps(map));

/* ---- freed when the device loses its driver ---- */
struct regmap *__devm_regmap_init_i2c(struct i2c_client *i2c, const struct regmap_config *config,
				      struct lock_class_key *lock_key, const char *lock_name)
	READS_CONFIG
	__checks(ref(i2c))
	__checks(devm_caps(&i2c->dev, NULL, 0))
	__grants_if(!IS_ERR(ret), ref(ret));
struct regmap *__devm_regmap_init_spi(struct spi_device *dev, const struct regmap_config *config,
				      struct lock_class_key *lock_key, const char *lock_name)
	READS_CONFIG
	__checks(ref(dev))
	__checks(devm_caps(&dev->dev, NULL, 0))
	__grants_if(!IS_ERR(ret), ref(ret));
/* A bus of the driver's own: what it needs of the device it gets back as @bus_context. */
struct regmap *__devm_regmap_init(struct device *dev, const struct regmap_bus *bus, void *bus_context,
				  const struct regmap_config *config, struct lock_class_key *lock_key, const char *lock_name)
	READS_CONFIG
	__checks(ref(dev))
	__checks(devm_caps(dev, NULL, 0))
	__opaque(bus_context)
	__requires(!bus || (!bus->async_write && !bus->async_alloc && !bus->free_on_exit))
	__registers_if(bus, bus, regmap_bus)
	__grants_if(!IS_ERR(ret), ref(ret));

/* ---- access: under the map's own lock, through the bus it was made for; most buses sleep ---- */
#define ON_MAP __checks(ref(map))
int regmap_read(struct regmap *map, unsigned int reg, unsigned int *val)
	ON_MAP __checks(write(val, sizeof(*val)));
int regmap_write(struct regmap *map, unsigned int reg, unsigned int val)
	ON_MAP;
int regmap_write_async(struct regmap *map, unsigned int reg, unsigned int val)
	ON_MAP;
int regmap_update_bits_base(struct regmap *map, unsigned int reg, unsigned int mask, unsigned int val, bool *change,
			    bool async, bool force)
	ON_MAP __checks_if(change, write(change, sizeof(*change)));
int regmap_test_bits(struct regmap *map, unsigned int reg, unsigned int bits)
	ON_MAP;
int regmap_get_val_bytes(struct regmap *map)
	ON_MAP;
int regmap_get_max_register(struct regmap *map)
	ON_MAP;
int regmap_raw_read(struct regmap *map, unsigned int reg, void *val, size_t val_len)
	ON_MAP __checks(write(val, val_len));
int regmap_raw_write(struct regmap *map, unsigned int reg, const void *val, size_t val_len)
	ON_MAP __checks(read(val, val_len));
int regmap_noinc_read(struct regmap *map, unsigned int reg, void *val, size_t val_len)
	ON_MAP __checks(write(val, val_len));
int regmap_noinc_write(struct regmap *map, unsigned int reg, const void *val, size_t val_len)
	ON_MAP __checks(read(val, val_len));
/* One value each, of the size the map's values have. */
#define own_values(map, count) (min_t(size_t, count, 0x10000) * regmap_get_val_bytes(map))
int regmap_bulk_read(struct regmap *map, unsigned int reg, void *val, size_t val_count)
	ON_MAP
	__requires(val_count <= 0x10000)
	__checks(write(val, own_values(map, val_count)));
int regmap_bulk_write(struct regmap *map, unsigned int reg, const void *val, size_t val_count)
	ON_MAP
	__requires(val_count <= 0x10000)
	__checks(read(val, own_values(map, val_count)));
int regmap_multi_reg_write(struct regmap *map, const struct reg_sequence *regs, int num_regs)
	ON_MAP
	__requires(num_regs >= 0)
	__checks(read(regs, num_regs * sizeof(*regs)));
/* Copied; replayed by regcache_sync(). */
int regmap_register_patch(struct regmap *map, const struct reg_sequence *regs, int num_regs)
	ON_MAP
	__requires(num_regs >= 0)
	__checks(read(regs, num_regs * sizeof(*regs)));
struct device *regmap_get_device(struct regmap *map)
	ON_MAP __grants(ref(ret));
int regcache_sync(struct regmap *map) ON_MAP;
int regcache_sync_region(struct regmap *map, unsigned int min, unsigned int max) ON_MAP;
int regcache_drop_region(struct regmap *map, unsigned int min, unsigned int max) ON_MAP;
void regcache_cache_only(struct regmap *map, bool enable) ON_MAP;
void regcache_cache_bypass(struct regmap *map, bool enable) ON_MAP;
void regcache_mark_dirty(struct regmap *map) ON_MAP;

/* ---- what the core calls ---- */
#define OF_REGISTER __principal(dev) __runs_in(process)
bool CALLBACK(regmap_config, writeable_reg)(struct device *dev, unsigned int reg) OF_REGISTER __faults(false);
bool CALLBACK(regmap_config, readable_reg)(struct device *dev, unsigned int reg) OF_REGISTER __faults(false);
bool CALLBACK(regmap_config, volatile_reg)(struct device *dev, unsigned int reg) OF_REGISTER __faults(true);
bool CALLBACK(regmap_config, precious_reg)(struct device *dev, unsigned int reg) OF_REGISTER __faults(true);
bool CALLBACK(regmap_config, writeable_noinc_reg)(struct device *dev, unsigned int reg) OF_REGISTER __faults(false);
bool CALLBACK(regmap_config, readable_noinc_reg)(struct device *dev, unsigned int reg) OF_REGISTER __faults(false);
int CALLBACK(regmap_config, reg_read)(void *context, unsigned int reg, unsigned int *val)
	__principal(context) __runs_in(process) __lends(write(val, sizeof(*val))) __faults(-ENODEV);
int CALLBACK(regmap_config, reg_write)(void *context, unsigned int reg, unsigned int val)
	__principal(context) __runs_in(process) __faults(-ENODEV);
int CALLBACK(regmap_bus, reg_read)(void *context, unsigned int reg, unsigned int *val)
	__principal(context) __runs_in(process) __lends(write(val, sizeof(*val))) __faults(-ENODEV);
int CALLBACK(regmap_bus, reg_write)(void *context, unsigned int reg, unsigned int val)
	__principal(context) __runs_in(process) __faults(-ENODEV);
int CALLBACK(regmap_bus, reg_update_bits)(void *context, unsigned int reg, unsigned int mask, unsigned int val)
	__principal(context) __runs_in(process) __faults(-ENODEV);
int CALLBACK(regmap_bus, read)(void *context, const void *reg_buf, size_t reg_size, void *val_buf, size_t val_size)
	__principal(context) __runs_in(process) __lends(write(val_buf, val_size)) __faults(-ENODEV);
int CALLBACK(regmap_bus, write)(void *context, const void *data, size_t count)
	__principal(context) __runs_in(process) __faults(-ENODEV);
int CALLBACK(regmap_bus, gather_write)(void *context, const void *reg, size_t reg_len, const void *val, size_t val_len)
	__principal(context) __runs_in(process) __faults(-ENODEV);
#endif
