/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/regmap.own.h>
#include "wrap.h"

/* ---- set regmap_caps ---- */
static const struct cordon_clause clauses_set_regmap_caps[] = {
	{ "regmap_caps", "specs/linux/regmap.own.h", "__includes(ref(map))", 35 },
};

const struct cordon_set cordon_set_regmap_caps = { .name = "regmap_caps" };

void cordon_include_regmap_caps(struct cordon_call *call, struct cordon_parts *parts, struct regmap *map)
{
	cordon_add_ref(call, parts, map, 0, CORDON_TYPE(map), &clauses_set_regmap_caps[0]);
}

void cordon_gain_regmap_caps(struct cordon_call *call, const struct cordon_clause *clause, struct regmap *map)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_regmap_caps, map, clause);
	cordon_include_regmap_caps(call, &parts, map);
	cordon_parts_grant(call, &parts);
}

/* ---- __regmap_init_i2c ---- */
static const struct cordon_clause clauses___regmap_init_i2c[] = {
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__regmap_init_i2c", 37 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__runs_in(process)", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__checks(read(config, sizeof(*config)))", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if(config->name, string(config->name))", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__requires(!config->lock && !config->unlock)", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__opaque(lock_key)", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__opaque(lock_name)", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__registers_if(config->writeable_reg, config->writeable_reg, regmap_config.writeable_reg)", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__registers_if(config->readable_reg, config->readable_reg, regmap_config.readable_reg)", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__registers_if(config->volatile_reg, config->volatile_reg, regmap_config.volatile_reg)", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__registers_if(config->precious_reg, config->precious_reg, regmap_config.precious_reg)", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__registers_if(config->writeable_noinc_reg, config->writeable_noinc_reg, regmap_config.writeable_noinc_reg)", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__registers_if(config->readable_noinc_reg, config->readable_noinc_reg, regmap_config.readable_noinc_reg)", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__registers_if(config->reg_read, config->reg_read, regmap_config.reg_read)", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__registers_if(config->reg_write, config->reg_write, regmap_config.reg_write)", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__requires(!config->reg_update_bits && !config->read && !config->write)", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if((config)->wr_table, read((config)->wr_table, sizeof(*(config)->wr_table)))", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if((config)->rd_table, read((config)->rd_table, sizeof(*(config)->rd_table)))", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if((config)->volatile_table, read((config)->volatile_table, sizeof(*(config)->volatile_table)))", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if((config)->precious_table, read((config)->precious_table, sizeof(*(config)->precious_table)))", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if((config)->wr_noinc_table, read((config)->wr_noinc_table, sizeof(*(config)->wr_noinc_table)))", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if((config)->rd_noinc_table, read((config)->rd_noinc_table, sizeof(*(config)->rd_noinc_table)))", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if(config->num_reg_defaults, read(config->reg_defaults, config->num_reg_defaults * sizeof(*config->reg_defaults)))", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if(config->num_reg_defaults_raw && config->reg_defaults_raw, read(config->reg_defaults_raw, config->num_reg_defaults_raw))", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if(config->num_ranges, read(config->ranges, config->num_ranges * sizeof(*config->ranges)))", 39 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__checks(ref(i2c))", 40 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__returns_if(!IS_ERR(ret), regmap_caps(ret))", 41 },
	{ "__regmap_init_i2c", "specs/linux/regmap.own.h", "__pins_if(!IS_ERR(ret), ref(i2c), regmap_exit(ret))", 42 },
};
CORDON_SAME_TYPE(__regmap_init_i2c, struct regmap *, struct i2c_client *, const struct regmap_config *, struct lock_class_key *, const char *);
static void enter___regmap_init_i2c(struct cordon_call *call)
{
	struct i2c_client *i2c = (struct i2c_client *)call->args[0];
	const struct regmap_config *config = (const struct regmap_config *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___regmap_init_i2c[1]);
	cordon_need_read(call, config, sizeof(*config), &clauses___regmap_init_i2c[2]);
	if (config->name) {
		cordon_need_string(call, config->name, &clauses___regmap_init_i2c[3]);
	}
	cordon_require(call, !config->lock && !config->unlock, &clauses___regmap_init_i2c[4]);
	if (config->writeable_reg) {
		cordon_register_function(call, config->writeable_reg, &cordon_callback_regmap_config__writeable_reg, &clauses___regmap_init_i2c[7]);
	}
	if (config->readable_reg) {
		cordon_register_function(call, config->readable_reg, &cordon_callback_regmap_config__readable_reg, &clauses___regmap_init_i2c[8]);
	}
	if (config->volatile_reg) {
		cordon_register_function(call, config->volatile_reg, &cordon_callback_regmap_config__volatile_reg, &clauses___regmap_init_i2c[9]);
	}
	if (config->precious_reg) {
		cordon_register_function(call, config->precious_reg, &cordon_callback_regmap_config__precious_reg, &clauses___regmap_init_i2c[10]);
	}
	if (config->writeable_noinc_reg) {
		cordon_register_function(call, config->writeable_noinc_reg, &cordon_callback_regmap_config__writeable_noinc_reg, &clauses___regmap_init_i2c[11]);
	}
	if (config->readable_noinc_reg) {
		cordon_register_function(call, config->readable_noinc_reg, &cordon_callback_regmap_config__readable_noinc_reg, &clauses___regmap_init_i2c[12]);
	}
	if (config->reg_read) {
		cordon_register_function(call, config->reg_read, &cordon_callback_regmap_config__reg_read, &clauses___regmap_init_i2c[13]);
	}
	if (config->reg_write) {
		cordon_register_function(call, config->reg_write, &cordon_callback_regmap_config__reg_write, &clauses___regmap_init_i2c[14]);
	}
	cordon_require(call, !config->reg_update_bits && !config->read && !config->write, &clauses___regmap_init_i2c[15]);
	if ((config)->wr_table) {
		cordon_need_read(call, (config)->wr_table, sizeof(*(config)->wr_table), &clauses___regmap_init_i2c[16]);
	}
	if ((config)->rd_table) {
		cordon_need_read(call, (config)->rd_table, sizeof(*(config)->rd_table), &clauses___regmap_init_i2c[17]);
	}
	if ((config)->volatile_table) {
		cordon_need_read(call, (config)->volatile_table, sizeof(*(config)->volatile_table), &clauses___regmap_init_i2c[18]);
	}
	if ((config)->precious_table) {
		cordon_need_read(call, (config)->precious_table, sizeof(*(config)->precious_table), &clauses___regmap_init_i2c[19]);
	}
	if ((config)->wr_noinc_table) {
		cordon_need_read(call, (config)->wr_noinc_table, sizeof(*(config)->wr_noinc_table), &clauses___regmap_init_i2c[20]);
	}
	if ((config)->rd_noinc_table) {
		cordon_need_read(call, (config)->rd_noinc_table, sizeof(*(config)->rd_noinc_table), &clauses___regmap_init_i2c[21]);
	}
	if (config->num_reg_defaults) {
		cordon_need_read(call, config->reg_defaults, config->num_reg_defaults * sizeof(*config->reg_defaults), &clauses___regmap_init_i2c[22]);
	}
	if (config->num_reg_defaults_raw && config->reg_defaults_raw) {
		cordon_need_read(call, config->reg_defaults_raw, config->num_reg_defaults_raw, &clauses___regmap_init_i2c[23]);
	}
	if (config->num_ranges) {
		cordon_need_read(call, config->ranges, config->num_ranges * sizeof(*config->ranges), &clauses___regmap_init_i2c[24]);
	}
	cordon_need_ref(call, i2c, 0, CORDON_TYPE(i2c), &clauses___regmap_init_i2c[25]);
}

static void leave___regmap_init_i2c(struct cordon_call *call)
{
	struct regmap *ret = (struct regmap *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_regmap_caps(call, &clauses___regmap_init_i2c[26], ret);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_regmap_exit, arguments, NULL, 0, &clauses___regmap_init_i2c[27]);
		}
	}
}

const struct cordon_contract cordon_import___regmap_init_i2c = {
	.name = "__regmap_init_i2c",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___regmap_init_i2c[0],
	.enter = enter___regmap_init_i2c,
	.leave = leave___regmap_init_i2c,
};

/* ---- __regmap_init_spi ---- */
static const struct cordon_clause clauses___regmap_init_spi[] = {
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__regmap_init_spi", 43 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__runs_in(process)", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__checks(read(config, sizeof(*config)))", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if(config->name, string(config->name))", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__requires(!config->lock && !config->unlock)", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__opaque(lock_key)", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__opaque(lock_name)", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__registers_if(config->writeable_reg, config->writeable_reg, regmap_config.writeable_reg)", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__registers_if(config->readable_reg, config->readable_reg, regmap_config.readable_reg)", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__registers_if(config->volatile_reg, config->volatile_reg, regmap_config.volatile_reg)", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__registers_if(config->precious_reg, config->precious_reg, regmap_config.precious_reg)", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__registers_if(config->writeable_noinc_reg, config->writeable_noinc_reg, regmap_config.writeable_noinc_reg)", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__registers_if(config->readable_noinc_reg, config->readable_noinc_reg, regmap_config.readable_noinc_reg)", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__registers_if(config->reg_read, config->reg_read, regmap_config.reg_read)", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__registers_if(config->reg_write, config->reg_write, regmap_config.reg_write)", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__requires(!config->reg_update_bits && !config->read && !config->write)", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if((config)->wr_table, read((config)->wr_table, sizeof(*(config)->wr_table)))", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if((config)->rd_table, read((config)->rd_table, sizeof(*(config)->rd_table)))", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if((config)->volatile_table, read((config)->volatile_table, sizeof(*(config)->volatile_table)))", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if((config)->precious_table, read((config)->precious_table, sizeof(*(config)->precious_table)))", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if((config)->wr_noinc_table, read((config)->wr_noinc_table, sizeof(*(config)->wr_noinc_table)))", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if((config)->rd_noinc_table, read((config)->rd_noinc_table, sizeof(*(config)->rd_noinc_table)))", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if(config->num_reg_defaults, read(config->reg_defaults, config->num_reg_defaults * sizeof(*config->reg_defaults)))", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if(config->num_reg_defaults_raw && config->reg_defaults_raw, read(config->reg_defaults_raw, config->num_reg_defaults_raw))", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if(config->num_ranges, read(config->ranges, config->num_ranges * sizeof(*config->ranges)))", 45 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__checks(ref(dev))", 46 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__returns_if(!IS_ERR(ret), regmap_caps(ret))", 47 },
	{ "__regmap_init_spi", "specs/linux/regmap.own.h", "__pins_if(!IS_ERR(ret), ref(dev), regmap_exit(ret))", 48 },
};
CORDON_SAME_TYPE(__regmap_init_spi, struct regmap *, struct spi_device *, const struct regmap_config *, struct lock_class_key *, const char *);
static void enter___regmap_init_spi(struct cordon_call *call)
{
	struct spi_device *dev = (struct spi_device *)call->args[0];
	const struct regmap_config *config = (const struct regmap_config *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___regmap_init_spi[1]);
	cordon_need_read(call, config, sizeof(*config), &clauses___regmap_init_spi[2]);
	if (config->name) {
		cordon_need_string(call, config->name, &clauses___regmap_init_spi[3]);
	}
	cordon_require(call, !config->lock && !config->unlock, &clauses___regmap_init_spi[4]);
	if (config->writeable_reg) {
		cordon_register_function(call, config->writeable_reg, &cordon_callback_regmap_config__writeable_reg, &clauses___regmap_init_spi[7]);
	}
	if (config->readable_reg) {
		cordon_register_function(call, config->readable_reg, &cordon_callback_regmap_config__readable_reg, &clauses___regmap_init_spi[8]);
	}
	if (config->volatile_reg) {
		cordon_register_function(call, config->volatile_reg, &cordon_callback_regmap_config__volatile_reg, &clauses___regmap_init_spi[9]);
	}
	if (config->precious_reg) {
		cordon_register_function(call, config->precious_reg, &cordon_callback_regmap_config__precious_reg, &clauses___regmap_init_spi[10]);
	}
	if (config->writeable_noinc_reg) {
		cordon_register_function(call, config->writeable_noinc_reg, &cordon_callback_regmap_config__writeable_noinc_reg, &clauses___regmap_init_spi[11]);
	}
	if (config->readable_noinc_reg) {
		cordon_register_function(call, config->readable_noinc_reg, &cordon_callback_regmap_config__readable_noinc_reg, &clauses___regmap_init_spi[12]);
	}
	if (config->reg_read) {
		cordon_register_function(call, config->reg_read, &cordon_callback_regmap_config__reg_read, &clauses___regmap_init_spi[13]);
	}
	if (config->reg_write) {
		cordon_register_function(call, config->reg_write, &cordon_callback_regmap_config__reg_write, &clauses___regmap_init_spi[14]);
	}
	cordon_require(call, !config->reg_update_bits && !config->read && !config->write, &clauses___regmap_init_spi[15]);
	if ((config)->wr_table) {
		cordon_need_read(call, (config)->wr_table, sizeof(*(config)->wr_table), &clauses___regmap_init_spi[16]);
	}
	if ((config)->rd_table) {
		cordon_need_read(call, (config)->rd_table, sizeof(*(config)->rd_table), &clauses___regmap_init_spi[17]);
	}
	if ((config)->volatile_table) {
		cordon_need_read(call, (config)->volatile_table, sizeof(*(config)->volatile_table), &clauses___regmap_init_spi[18]);
	}
	if ((config)->precious_table) {
		cordon_need_read(call, (config)->precious_table, sizeof(*(config)->precious_table), &clauses___regmap_init_spi[19]);
	}
	if ((config)->wr_noinc_table) {
		cordon_need_read(call, (config)->wr_noinc_table, sizeof(*(config)->wr_noinc_table), &clauses___regmap_init_spi[20]);
	}
	if ((config)->rd_noinc_table) {
		cordon_need_read(call, (config)->rd_noinc_table, sizeof(*(config)->rd_noinc_table), &clauses___regmap_init_spi[21]);
	}
	if (config->num_reg_defaults) {
		cordon_need_read(call, config->reg_defaults, config->num_reg_defaults * sizeof(*config->reg_defaults), &clauses___regmap_init_spi[22]);
	}
	if (config->num_reg_defaults_raw && config->reg_defaults_raw) {
		cordon_need_read(call, config->reg_defaults_raw, config->num_reg_defaults_raw, &clauses___regmap_init_spi[23]);
	}
	if (config->num_ranges) {
		cordon_need_read(call, config->ranges, config->num_ranges * sizeof(*config->ranges), &clauses___regmap_init_spi[24]);
	}
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___regmap_init_spi[25]);
}

static void leave___regmap_init_spi(struct cordon_call *call)
{
	struct regmap *ret = (struct regmap *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_regmap_caps(call, &clauses___regmap_init_spi[26], ret);
	}
	if (!IS_ERR(ret)) {
		{
			const u64 arguments[6] = { (u64)(ret) };
		
			cordon_pin(call, &cordon_inverse_regmap_exit, arguments, NULL, 0, &clauses___regmap_init_spi[27]);
		}
	}
}

const struct cordon_contract cordon_import___regmap_init_spi = {
	.name = "__regmap_init_spi",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___regmap_init_spi[0],
	.enter = enter___regmap_init_spi,
	.leave = leave___regmap_init_spi,
};

/* ---- regmap_exit ---- */
static const struct cordon_clause clauses_regmap_exit[] = {
	{ "regmap_exit", "specs/linux/regmap.own.h", "regmap_exit", 49 },
	{ "regmap_exit", "specs/linux/regmap.own.h", "__runs_in(process)", 50 },
	{ "regmap_exit", "specs/linux/regmap.own.h", "__unpins(regmap_exit(map))", 51 },
	{ "regmap_exit", "specs/linux/regmap.own.h", "__transfers(regmap_caps(map))", 52 },
};
CORDON_SAME_TYPE(regmap_exit, void, struct regmap *);
static void enter_regmap_exit(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_regmap_exit[1]);
	{
		const u64 arguments[6] = { (u64)(map) };
	
		cordon_unpin(call, &cordon_inverse_regmap_exit, arguments, 1, &clauses_regmap_exit[2]);
	}
	cordon_set_close(call, &cordon_set_regmap_caps, map, &clauses_regmap_exit[3]);
}

const struct cordon_contract cordon_import_regmap_exit = {
	.name = "regmap_exit",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_regmap_exit[0],
	.enter = enter_regmap_exit,
};

/* ---- __devm_regmap_init_i2c ---- */
static const struct cordon_clause clauses___devm_regmap_init_i2c[] = {
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__devm_regmap_init_i2c", 55 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__runs_in(process)", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__checks(read(config, sizeof(*config)))", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if(config->name, string(config->name))", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__requires(!config->lock && !config->unlock)", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__opaque(lock_key)", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__opaque(lock_name)", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__registers_if(config->writeable_reg, config->writeable_reg, regmap_config.writeable_reg)", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__registers_if(config->readable_reg, config->readable_reg, regmap_config.readable_reg)", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__registers_if(config->volatile_reg, config->volatile_reg, regmap_config.volatile_reg)", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__registers_if(config->precious_reg, config->precious_reg, regmap_config.precious_reg)", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__registers_if(config->writeable_noinc_reg, config->writeable_noinc_reg, regmap_config.writeable_noinc_reg)", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__registers_if(config->readable_noinc_reg, config->readable_noinc_reg, regmap_config.readable_noinc_reg)", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__registers_if(config->reg_read, config->reg_read, regmap_config.reg_read)", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__registers_if(config->reg_write, config->reg_write, regmap_config.reg_write)", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__requires(!config->reg_update_bits && !config->read && !config->write)", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if((config)->wr_table, read((config)->wr_table, sizeof(*(config)->wr_table)))", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if((config)->rd_table, read((config)->rd_table, sizeof(*(config)->rd_table)))", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if((config)->volatile_table, read((config)->volatile_table, sizeof(*(config)->volatile_table)))", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if((config)->precious_table, read((config)->precious_table, sizeof(*(config)->precious_table)))", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if((config)->wr_noinc_table, read((config)->wr_noinc_table, sizeof(*(config)->wr_noinc_table)))", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if((config)->rd_noinc_table, read((config)->rd_noinc_table, sizeof(*(config)->rd_noinc_table)))", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if(config->num_reg_defaults, read(config->reg_defaults, config->num_reg_defaults * sizeof(*config->reg_defaults)))", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if(config->num_reg_defaults_raw && config->reg_defaults_raw, read(config->reg_defaults_raw, config->num_reg_defaults_raw))", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__checks_if(config->num_ranges, read(config->ranges, config->num_ranges * sizeof(*config->ranges)))", 57 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__checks(ref(i2c))", 58 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__checks(devm_caps(&i2c->dev, NULL, 0))", 59 },
	{ "__devm_regmap_init_i2c", "specs/linux/regmap.own.h", "__grants_if(!IS_ERR(ret), ref(ret))", 60 },
};
CORDON_SAME_TYPE(__devm_regmap_init_i2c, struct regmap *, struct i2c_client *, const struct regmap_config *, struct lock_class_key *, const char *);
static void enter___devm_regmap_init_i2c(struct cordon_call *call)
{
	struct i2c_client *i2c = (struct i2c_client *)call->args[0];
	const struct regmap_config *config = (const struct regmap_config *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___devm_regmap_init_i2c[1]);
	cordon_need_read(call, config, sizeof(*config), &clauses___devm_regmap_init_i2c[2]);
	if (config->name) {
		cordon_need_string(call, config->name, &clauses___devm_regmap_init_i2c[3]);
	}
	cordon_require(call, !config->lock && !config->unlock, &clauses___devm_regmap_init_i2c[4]);
	if (config->writeable_reg) {
		cordon_register_function(call, config->writeable_reg, &cordon_callback_regmap_config__writeable_reg, &clauses___devm_regmap_init_i2c[7]);
	}
	if (config->readable_reg) {
		cordon_register_function(call, config->readable_reg, &cordon_callback_regmap_config__readable_reg, &clauses___devm_regmap_init_i2c[8]);
	}
	if (config->volatile_reg) {
		cordon_register_function(call, config->volatile_reg, &cordon_callback_regmap_config__volatile_reg, &clauses___devm_regmap_init_i2c[9]);
	}
	if (config->precious_reg) {
		cordon_register_function(call, config->precious_reg, &cordon_callback_regmap_config__precious_reg, &clauses___devm_regmap_init_i2c[10]);
	}
	if (config->writeable_noinc_reg) {
		cordon_register_function(call, config->writeable_noinc_reg, &cordon_callback_regmap_config__writeable_noinc_reg, &clauses___devm_regmap_init_i2c[11]);
	}
	if (config->readable_noinc_reg) {
		cordon_register_function(call, config->readable_noinc_reg, &cordon_callback_regmap_config__readable_noinc_reg, &clauses___devm_regmap_init_i2c[12]);
	}
	if (config->reg_read) {
		cordon_register_function(call, config->reg_read, &cordon_callback_regmap_config__reg_read, &clauses___devm_regmap_init_i2c[13]);
	}
	if (config->reg_write) {
		cordon_register_function(call, config->reg_write, &cordon_callback_regmap_config__reg_write, &clauses___devm_regmap_init_i2c[14]);
	}
	cordon_require(call, !config->reg_update_bits && !config->read && !config->write, &clauses___devm_regmap_init_i2c[15]);
	if ((config)->wr_table) {
		cordon_need_read(call, (config)->wr_table, sizeof(*(config)->wr_table), &clauses___devm_regmap_init_i2c[16]);
	}
	if ((config)->rd_table) {
		cordon_need_read(call, (config)->rd_table, sizeof(*(config)->rd_table), &clauses___devm_regmap_init_i2c[17]);
	}
	if ((config)->volatile_table) {
		cordon_need_read(call, (config)->volatile_table, sizeof(*(config)->volatile_table), &clauses___devm_regmap_init_i2c[18]);
	}
	if ((config)->precious_table) {
		cordon_need_read(call, (config)->precious_table, sizeof(*(config)->precious_table), &clauses___devm_regmap_init_i2c[19]);
	}
	if ((config)->wr_noinc_table) {
		cordon_need_read(call, (config)->wr_noinc_table, sizeof(*(config)->wr_noinc_table), &clauses___devm_regmap_init_i2c[20]);
	}
	if ((config)->rd_noinc_table) {
		cordon_need_read(call, (config)->rd_noinc_table, sizeof(*(config)->rd_noinc_table), &clauses___devm_regmap_init_i2c[21]);
	}
	if (config->num_reg_defaults) {
		cordon_need_read(call, config->reg_defaults, config->num_reg_defaults * sizeof(*config->reg_defaults), &clauses___devm_regmap_init_i2c[22]);
	}
	if (config->num_reg_defaults_raw && config->reg_defaults_raw) {
		cordon_need_read(call, config->reg_defaults_raw, config->num_reg_defaults_raw, &clauses___devm_regmap_init_i2c[23]);
	}
	if (config->num_ranges) {
		cordon_need_read(call, config->ranges, config->num_ranges * sizeof(*config->ranges), &clauses___devm_regmap_init_i2c[24]);
	}
	cordon_need_ref(call, i2c, 0, CORDON_TYPE(i2c), &clauses___devm_regmap_init_i2c[25]);
	cordon_set_need(call, &cordon_set_devm_caps, &i2c->dev, &clauses___devm_regmap_init_i2c[26]);
}

static void leave___devm_regmap_init_i2c(struct cordon_call *call)
{
	struct regmap *ret = (struct regmap *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses___devm_regmap_init_i2c[27]);
	}
}

const struct cordon_contract cordon_import___devm_regmap_init_i2c = {
	.name = "__devm_regmap_init_i2c",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___devm_regmap_init_i2c[0],
	.enter = enter___devm_regmap_init_i2c,
	.leave = leave___devm_regmap_init_i2c,
};

/* ---- __devm_regmap_init_spi ---- */
static const struct cordon_clause clauses___devm_regmap_init_spi[] = {
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__devm_regmap_init_spi", 61 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__runs_in(process)", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__checks(read(config, sizeof(*config)))", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if(config->name, string(config->name))", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__requires(!config->lock && !config->unlock)", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__opaque(lock_key)", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__opaque(lock_name)", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__registers_if(config->writeable_reg, config->writeable_reg, regmap_config.writeable_reg)", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__registers_if(config->readable_reg, config->readable_reg, regmap_config.readable_reg)", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__registers_if(config->volatile_reg, config->volatile_reg, regmap_config.volatile_reg)", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__registers_if(config->precious_reg, config->precious_reg, regmap_config.precious_reg)", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__registers_if(config->writeable_noinc_reg, config->writeable_noinc_reg, regmap_config.writeable_noinc_reg)", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__registers_if(config->readable_noinc_reg, config->readable_noinc_reg, regmap_config.readable_noinc_reg)", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__registers_if(config->reg_read, config->reg_read, regmap_config.reg_read)", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__registers_if(config->reg_write, config->reg_write, regmap_config.reg_write)", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__requires(!config->reg_update_bits && !config->read && !config->write)", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if((config)->wr_table, read((config)->wr_table, sizeof(*(config)->wr_table)))", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if((config)->rd_table, read((config)->rd_table, sizeof(*(config)->rd_table)))", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if((config)->volatile_table, read((config)->volatile_table, sizeof(*(config)->volatile_table)))", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if((config)->precious_table, read((config)->precious_table, sizeof(*(config)->precious_table)))", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if((config)->wr_noinc_table, read((config)->wr_noinc_table, sizeof(*(config)->wr_noinc_table)))", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if((config)->rd_noinc_table, read((config)->rd_noinc_table, sizeof(*(config)->rd_noinc_table)))", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if(config->num_reg_defaults, read(config->reg_defaults, config->num_reg_defaults * sizeof(*config->reg_defaults)))", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if(config->num_reg_defaults_raw && config->reg_defaults_raw, read(config->reg_defaults_raw, config->num_reg_defaults_raw))", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__checks_if(config->num_ranges, read(config->ranges, config->num_ranges * sizeof(*config->ranges)))", 63 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__checks(ref(dev))", 64 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__checks(devm_caps(&dev->dev, NULL, 0))", 65 },
	{ "__devm_regmap_init_spi", "specs/linux/regmap.own.h", "__grants_if(!IS_ERR(ret), ref(ret))", 66 },
};
CORDON_SAME_TYPE(__devm_regmap_init_spi, struct regmap *, struct spi_device *, const struct regmap_config *, struct lock_class_key *, const char *);
static void enter___devm_regmap_init_spi(struct cordon_call *call)
{
	struct spi_device *dev = (struct spi_device *)call->args[0];
	const struct regmap_config *config = (const struct regmap_config *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___devm_regmap_init_spi[1]);
	cordon_need_read(call, config, sizeof(*config), &clauses___devm_regmap_init_spi[2]);
	if (config->name) {
		cordon_need_string(call, config->name, &clauses___devm_regmap_init_spi[3]);
	}
	cordon_require(call, !config->lock && !config->unlock, &clauses___devm_regmap_init_spi[4]);
	if (config->writeable_reg) {
		cordon_register_function(call, config->writeable_reg, &cordon_callback_regmap_config__writeable_reg, &clauses___devm_regmap_init_spi[7]);
	}
	if (config->readable_reg) {
		cordon_register_function(call, config->readable_reg, &cordon_callback_regmap_config__readable_reg, &clauses___devm_regmap_init_spi[8]);
	}
	if (config->volatile_reg) {
		cordon_register_function(call, config->volatile_reg, &cordon_callback_regmap_config__volatile_reg, &clauses___devm_regmap_init_spi[9]);
	}
	if (config->precious_reg) {
		cordon_register_function(call, config->precious_reg, &cordon_callback_regmap_config__precious_reg, &clauses___devm_regmap_init_spi[10]);
	}
	if (config->writeable_noinc_reg) {
		cordon_register_function(call, config->writeable_noinc_reg, &cordon_callback_regmap_config__writeable_noinc_reg, &clauses___devm_regmap_init_spi[11]);
	}
	if (config->readable_noinc_reg) {
		cordon_register_function(call, config->readable_noinc_reg, &cordon_callback_regmap_config__readable_noinc_reg, &clauses___devm_regmap_init_spi[12]);
	}
	if (config->reg_read) {
		cordon_register_function(call, config->reg_read, &cordon_callback_regmap_config__reg_read, &clauses___devm_regmap_init_spi[13]);
	}
	if (config->reg_write) {
		cordon_register_function(call, config->reg_write, &cordon_callback_regmap_config__reg_write, &clauses___devm_regmap_init_spi[14]);
	}
	cordon_require(call, !config->reg_update_bits && !config->read && !config->write, &clauses___devm_regmap_init_spi[15]);
	if ((config)->wr_table) {
		cordon_need_read(call, (config)->wr_table, sizeof(*(config)->wr_table), &clauses___devm_regmap_init_spi[16]);
	}
	if ((config)->rd_table) {
		cordon_need_read(call, (config)->rd_table, sizeof(*(config)->rd_table), &clauses___devm_regmap_init_spi[17]);
	}
	if ((config)->volatile_table) {
		cordon_need_read(call, (config)->volatile_table, sizeof(*(config)->volatile_table), &clauses___devm_regmap_init_spi[18]);
	}
	if ((config)->precious_table) {
		cordon_need_read(call, (config)->precious_table, sizeof(*(config)->precious_table), &clauses___devm_regmap_init_spi[19]);
	}
	if ((config)->wr_noinc_table) {
		cordon_need_read(call, (config)->wr_noinc_table, sizeof(*(config)->wr_noinc_table), &clauses___devm_regmap_init_spi[20]);
	}
	if ((config)->rd_noinc_table) {
		cordon_need_read(call, (config)->rd_noinc_table, sizeof(*(config)->rd_noinc_table), &clauses___devm_regmap_init_spi[21]);
	}
	if (config->num_reg_defaults) {
		cordon_need_read(call, config->reg_defaults, config->num_reg_defaults * sizeof(*config->reg_defaults), &clauses___devm_regmap_init_spi[22]);
	}
	if (config->num_reg_defaults_raw && config->reg_defaults_raw) {
		cordon_need_read(call, config->reg_defaults_raw, config->num_reg_defaults_raw, &clauses___devm_regmap_init_spi[23]);
	}
	if (config->num_ranges) {
		cordon_need_read(call, config->ranges, config->num_ranges * sizeof(*config->ranges), &clauses___devm_regmap_init_spi[24]);
	}
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___devm_regmap_init_spi[25]);
	cordon_set_need(call, &cordon_set_devm_caps, &dev->dev, &clauses___devm_regmap_init_spi[26]);
}

static void leave___devm_regmap_init_spi(struct cordon_call *call)
{
	struct regmap *ret = (struct regmap *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses___devm_regmap_init_spi[27]);
	}
}

const struct cordon_contract cordon_import___devm_regmap_init_spi = {
	.name = "__devm_regmap_init_spi",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses___devm_regmap_init_spi[0],
	.enter = enter___devm_regmap_init_spi,
	.leave = leave___devm_regmap_init_spi,
};

/* ---- __devm_regmap_init ---- */
static const struct cordon_clause clauses___devm_regmap_init[] = {
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__devm_regmap_init", 68 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__runs_in(process)", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__checks(read(config, sizeof(*config)))", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__checks_if(config->name, string(config->name))", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__requires(!config->lock && !config->unlock)", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__opaque(lock_key)", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__opaque(lock_name)", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__registers_if(config->writeable_reg, config->writeable_reg, regmap_config.writeable_reg)", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__registers_if(config->readable_reg, config->readable_reg, regmap_config.readable_reg)", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__registers_if(config->volatile_reg, config->volatile_reg, regmap_config.volatile_reg)", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__registers_if(config->precious_reg, config->precious_reg, regmap_config.precious_reg)", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__registers_if(config->writeable_noinc_reg, config->writeable_noinc_reg, regmap_config.writeable_noinc_reg)", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__registers_if(config->readable_noinc_reg, config->readable_noinc_reg, regmap_config.readable_noinc_reg)", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__registers_if(config->reg_read, config->reg_read, regmap_config.reg_read)", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__registers_if(config->reg_write, config->reg_write, regmap_config.reg_write)", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__requires(!config->reg_update_bits && !config->read && !config->write)", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__checks_if((config)->wr_table, read((config)->wr_table, sizeof(*(config)->wr_table)))", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__checks_if((config)->rd_table, read((config)->rd_table, sizeof(*(config)->rd_table)))", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__checks_if((config)->volatile_table, read((config)->volatile_table, sizeof(*(config)->volatile_table)))", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__checks_if((config)->precious_table, read((config)->precious_table, sizeof(*(config)->precious_table)))", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__checks_if((config)->wr_noinc_table, read((config)->wr_noinc_table, sizeof(*(config)->wr_noinc_table)))", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__checks_if((config)->rd_noinc_table, read((config)->rd_noinc_table, sizeof(*(config)->rd_noinc_table)))", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__checks_if(config->num_reg_defaults, read(config->reg_defaults, config->num_reg_defaults * sizeof(*config->reg_defaults)))", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__checks_if(config->num_reg_defaults_raw && config->reg_defaults_raw, read(config->reg_defaults_raw, config->num_reg_defaults_raw))", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__checks_if(config->num_ranges, read(config->ranges, config->num_ranges * sizeof(*config->ranges)))", 70 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__checks(ref(dev))", 71 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__checks(devm_caps(dev, NULL, 0))", 72 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__opaque(bus_context)", 73 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__requires(!bus || (!bus->async_write && !bus->async_alloc && !bus->free_on_exit))", 74 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__registers_if(bus, bus, regmap_bus)", 75 },
	{ "__devm_regmap_init", "specs/linux/regmap.own.h", "__grants_if(!IS_ERR(ret), ref(ret))", 76 },
};
CORDON_SAME_TYPE(__devm_regmap_init, struct regmap *, struct device *, const struct regmap_bus *, void *, const struct regmap_config *, struct lock_class_key *, const char *);
static void enter___devm_regmap_init(struct cordon_call *call)
{
	struct device *dev = (struct device *)call->args[0];
	const struct regmap_bus *bus = (const struct regmap_bus *)call->args[1];
	const struct regmap_config *config = (const struct regmap_config *)call->args[3];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___devm_regmap_init[1]);
	cordon_need_read(call, config, sizeof(*config), &clauses___devm_regmap_init[2]);
	if (config->name) {
		cordon_need_string(call, config->name, &clauses___devm_regmap_init[3]);
	}
	cordon_require(call, !config->lock && !config->unlock, &clauses___devm_regmap_init[4]);
	if (config->writeable_reg) {
		cordon_register_function(call, config->writeable_reg, &cordon_callback_regmap_config__writeable_reg, &clauses___devm_regmap_init[7]);
	}
	if (config->readable_reg) {
		cordon_register_function(call, config->readable_reg, &cordon_callback_regmap_config__readable_reg, &clauses___devm_regmap_init[8]);
	}
	if (config->volatile_reg) {
		cordon_register_function(call, config->volatile_reg, &cordon_callback_regmap_config__volatile_reg, &clauses___devm_regmap_init[9]);
	}
	if (config->precious_reg) {
		cordon_register_function(call, config->precious_reg, &cordon_callback_regmap_config__precious_reg, &clauses___devm_regmap_init[10]);
	}
	if (config->writeable_noinc_reg) {
		cordon_register_function(call, config->writeable_noinc_reg, &cordon_callback_regmap_config__writeable_noinc_reg, &clauses___devm_regmap_init[11]);
	}
	if (config->readable_noinc_reg) {
		cordon_register_function(call, config->readable_noinc_reg, &cordon_callback_regmap_config__readable_noinc_reg, &clauses___devm_regmap_init[12]);
	}
	if (config->reg_read) {
		cordon_register_function(call, config->reg_read, &cordon_callback_regmap_config__reg_read, &clauses___devm_regmap_init[13]);
	}
	if (config->reg_write) {
		cordon_register_function(call, config->reg_write, &cordon_callback_regmap_config__reg_write, &clauses___devm_regmap_init[14]);
	}
	cordon_require(call, !config->reg_update_bits && !config->read && !config->write, &clauses___devm_regmap_init[15]);
	if ((config)->wr_table) {
		cordon_need_read(call, (config)->wr_table, sizeof(*(config)->wr_table), &clauses___devm_regmap_init[16]);
	}
	if ((config)->rd_table) {
		cordon_need_read(call, (config)->rd_table, sizeof(*(config)->rd_table), &clauses___devm_regmap_init[17]);
	}
	if ((config)->volatile_table) {
		cordon_need_read(call, (config)->volatile_table, sizeof(*(config)->volatile_table), &clauses___devm_regmap_init[18]);
	}
	if ((config)->precious_table) {
		cordon_need_read(call, (config)->precious_table, sizeof(*(config)->precious_table), &clauses___devm_regmap_init[19]);
	}
	if ((config)->wr_noinc_table) {
		cordon_need_read(call, (config)->wr_noinc_table, sizeof(*(config)->wr_noinc_table), &clauses___devm_regmap_init[20]);
	}
	if ((config)->rd_noinc_table) {
		cordon_need_read(call, (config)->rd_noinc_table, sizeof(*(config)->rd_noinc_table), &clauses___devm_regmap_init[21]);
	}
	if (config->num_reg_defaults) {
		cordon_need_read(call, config->reg_defaults, config->num_reg_defaults * sizeof(*config->reg_defaults), &clauses___devm_regmap_init[22]);
	}
	if (config->num_reg_defaults_raw && config->reg_defaults_raw) {
		cordon_need_read(call, config->reg_defaults_raw, config->num_reg_defaults_raw, &clauses___devm_regmap_init[23]);
	}
	if (config->num_ranges) {
		cordon_need_read(call, config->ranges, config->num_ranges * sizeof(*config->ranges), &clauses___devm_regmap_init[24]);
	}
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___devm_regmap_init[25]);
	cordon_set_need(call, &cordon_set_devm_caps, dev, &clauses___devm_regmap_init[26]);
	cordon_require(call, !bus || (!bus->async_write && !bus->async_alloc && !bus->free_on_exit), &clauses___devm_regmap_init[28]);
	if (bus) {
		cordon_register_table(call, bus, &cordon_table_regmap_bus, &clauses___devm_regmap_init[29]);
	}
}

static void leave___devm_regmap_init(struct cordon_call *call)
{
	struct regmap *ret = (struct regmap *)call->result;

	if (!IS_ERR(ret)) {
		cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses___devm_regmap_init[30]);
	}
}

const struct cordon_contract cordon_import___devm_regmap_init = {
	.name = "__devm_regmap_init",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses___devm_regmap_init[0],
	.enter = enter___devm_regmap_init,
	.leave = leave___devm_regmap_init,
};

/* ---- regmap_read ---- */
static const struct cordon_clause clauses_regmap_read[] = {
	{ "regmap_read", "specs/linux/regmap.own.h", "regmap_read", 80 },
	{ "regmap_read", "specs/linux/regmap.own.h", "__checks(ref(map))", 81 },
	{ "regmap_read", "specs/linux/regmap.own.h", "__checks(write(val, sizeof(*val)))", 81 },
};
CORDON_SAME_TYPE(regmap_read, int, struct regmap *, unsigned int, unsigned int *);
static void enter_regmap_read(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];
	unsigned int *val = (unsigned int *)call->args[2];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regmap_read[1]);
	cordon_need_write(call, val, sizeof(*val), &clauses_regmap_read[2]);
}

const struct cordon_contract cordon_import_regmap_read = {
	.name = "regmap_read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_regmap_read[0],
	.enter = enter_regmap_read,
};

/* ---- regmap_write ---- */
static const struct cordon_clause clauses_regmap_write[] = {
	{ "regmap_write", "specs/linux/regmap.own.h", "regmap_write", 82 },
	{ "regmap_write", "specs/linux/regmap.own.h", "__checks(ref(map))", 83 },
};
CORDON_SAME_TYPE(regmap_write, int, struct regmap *, unsigned int, unsigned int);
static void enter_regmap_write(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regmap_write[1]);
}

const struct cordon_contract cordon_import_regmap_write = {
	.name = "regmap_write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_regmap_write[0],
	.enter = enter_regmap_write,
};

/* ---- regmap_write_async ---- */
static const struct cordon_clause clauses_regmap_write_async[] = {
	{ "regmap_write_async", "specs/linux/regmap.own.h", "regmap_write_async", 84 },
	{ "regmap_write_async", "specs/linux/regmap.own.h", "__checks(ref(map))", 85 },
};
CORDON_SAME_TYPE(regmap_write_async, int, struct regmap *, unsigned int, unsigned int);
static void enter_regmap_write_async(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regmap_write_async[1]);
}

const struct cordon_contract cordon_import_regmap_write_async = {
	.name = "regmap_write_async",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_regmap_write_async[0],
	.enter = enter_regmap_write_async,
};

/* ---- regmap_update_bits_base ---- */
static const struct cordon_clause clauses_regmap_update_bits_base[] = {
	{ "regmap_update_bits_base", "specs/linux/regmap.own.h", "regmap_update_bits_base", 86 },
	{ "regmap_update_bits_base", "specs/linux/regmap.own.h", "__checks(ref(map))", 88 },
	{ "regmap_update_bits_base", "specs/linux/regmap.own.h", "__checks_if(change, write(change, sizeof(*change)))", 88 },
};
CORDON_SAME_TYPE(regmap_update_bits_base, int, struct regmap *, unsigned int, unsigned int, unsigned int, bool *, bool, bool);
static void enter_regmap_update_bits_base(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];
	bool *change = (bool *)call->args[4];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regmap_update_bits_base[1]);
	if (change) {
		cordon_need_write(call, change, sizeof(*change), &clauses_regmap_update_bits_base[2]);
	}
}

const struct cordon_contract cordon_import_regmap_update_bits_base = {
	.name = "regmap_update_bits_base",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 7,
	.stack_words = 1,
	.where = &clauses_regmap_update_bits_base[0],
	.enter = enter_regmap_update_bits_base,
};

/* ---- regmap_test_bits ---- */
static const struct cordon_clause clauses_regmap_test_bits[] = {
	{ "regmap_test_bits", "specs/linux/regmap.own.h", "regmap_test_bits", 89 },
	{ "regmap_test_bits", "specs/linux/regmap.own.h", "__checks(ref(map))", 90 },
};
CORDON_SAME_TYPE(regmap_test_bits, int, struct regmap *, unsigned int, unsigned int);
static void enter_regmap_test_bits(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regmap_test_bits[1]);
}

const struct cordon_contract cordon_import_regmap_test_bits = {
	.name = "regmap_test_bits",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_regmap_test_bits[0],
	.enter = enter_regmap_test_bits,
};

/* ---- regmap_get_val_bytes ---- */
static const struct cordon_clause clauses_regmap_get_val_bytes[] = {
	{ "regmap_get_val_bytes", "specs/linux/regmap.own.h", "regmap_get_val_bytes", 91 },
	{ "regmap_get_val_bytes", "specs/linux/regmap.own.h", "__checks(ref(map))", 92 },
};
CORDON_SAME_TYPE(regmap_get_val_bytes, int, struct regmap *);
static void enter_regmap_get_val_bytes(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regmap_get_val_bytes[1]);
}

const struct cordon_contract cordon_import_regmap_get_val_bytes = {
	.name = "regmap_get_val_bytes",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_regmap_get_val_bytes[0],
	.enter = enter_regmap_get_val_bytes,
};

/* ---- regmap_get_max_register ---- */
static const struct cordon_clause clauses_regmap_get_max_register[] = {
	{ "regmap_get_max_register", "specs/linux/regmap.own.h", "regmap_get_max_register", 93 },
	{ "regmap_get_max_register", "specs/linux/regmap.own.h", "__checks(ref(map))", 94 },
};
CORDON_SAME_TYPE(regmap_get_max_register, int, struct regmap *);
static void enter_regmap_get_max_register(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regmap_get_max_register[1]);
}

const struct cordon_contract cordon_import_regmap_get_max_register = {
	.name = "regmap_get_max_register",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_regmap_get_max_register[0],
	.enter = enter_regmap_get_max_register,
};

/* ---- regmap_raw_read ---- */
static const struct cordon_clause clauses_regmap_raw_read[] = {
	{ "regmap_raw_read", "specs/linux/regmap.own.h", "regmap_raw_read", 95 },
	{ "regmap_raw_read", "specs/linux/regmap.own.h", "__checks(ref(map))", 96 },
	{ "regmap_raw_read", "specs/linux/regmap.own.h", "__checks(write(val, val_len))", 96 },
};
CORDON_SAME_TYPE(regmap_raw_read, int, struct regmap *, unsigned int, void *, size_t);
static void enter_regmap_raw_read(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];
	void *val = (void *)call->args[2];
	size_t val_len = (size_t)call->args[3];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regmap_raw_read[1]);
	cordon_need_write(call, val, val_len, &clauses_regmap_raw_read[2]);
}

const struct cordon_contract cordon_import_regmap_raw_read = {
	.name = "regmap_raw_read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_regmap_raw_read[0],
	.enter = enter_regmap_raw_read,
};

/* ---- regmap_raw_write ---- */
static const struct cordon_clause clauses_regmap_raw_write[] = {
	{ "regmap_raw_write", "specs/linux/regmap.own.h", "regmap_raw_write", 97 },
	{ "regmap_raw_write", "specs/linux/regmap.own.h", "__checks(ref(map))", 98 },
	{ "regmap_raw_write", "specs/linux/regmap.own.h", "__checks(read(val, val_len))", 98 },
};
CORDON_SAME_TYPE(regmap_raw_write, int, struct regmap *, unsigned int, const void *, size_t);
static void enter_regmap_raw_write(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];
	const void *val = (const void *)call->args[2];
	size_t val_len = (size_t)call->args[3];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regmap_raw_write[1]);
	cordon_need_read(call, val, val_len, &clauses_regmap_raw_write[2]);
}

const struct cordon_contract cordon_import_regmap_raw_write = {
	.name = "regmap_raw_write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_regmap_raw_write[0],
	.enter = enter_regmap_raw_write,
};

/* ---- regmap_noinc_read ---- */
static const struct cordon_clause clauses_regmap_noinc_read[] = {
	{ "regmap_noinc_read", "specs/linux/regmap.own.h", "regmap_noinc_read", 99 },
	{ "regmap_noinc_read", "specs/linux/regmap.own.h", "__checks(ref(map))", 100 },
	{ "regmap_noinc_read", "specs/linux/regmap.own.h", "__checks(write(val, val_len))", 100 },
};
CORDON_SAME_TYPE(regmap_noinc_read, int, struct regmap *, unsigned int, void *, size_t);
static void enter_regmap_noinc_read(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];
	void *val = (void *)call->args[2];
	size_t val_len = (size_t)call->args[3];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regmap_noinc_read[1]);
	cordon_need_write(call, val, val_len, &clauses_regmap_noinc_read[2]);
}

const struct cordon_contract cordon_import_regmap_noinc_read = {
	.name = "regmap_noinc_read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_regmap_noinc_read[0],
	.enter = enter_regmap_noinc_read,
};

/* ---- regmap_noinc_write ---- */
static const struct cordon_clause clauses_regmap_noinc_write[] = {
	{ "regmap_noinc_write", "specs/linux/regmap.own.h", "regmap_noinc_write", 101 },
	{ "regmap_noinc_write", "specs/linux/regmap.own.h", "__checks(ref(map))", 102 },
	{ "regmap_noinc_write", "specs/linux/regmap.own.h", "__checks(read(val, val_len))", 102 },
};
CORDON_SAME_TYPE(regmap_noinc_write, int, struct regmap *, unsigned int, const void *, size_t);
static void enter_regmap_noinc_write(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];
	const void *val = (const void *)call->args[2];
	size_t val_len = (size_t)call->args[3];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regmap_noinc_write[1]);
	cordon_need_read(call, val, val_len, &clauses_regmap_noinc_write[2]);
}

const struct cordon_contract cordon_import_regmap_noinc_write = {
	.name = "regmap_noinc_write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_regmap_noinc_write[0],
	.enter = enter_regmap_noinc_write,
};

/* ---- regmap_bulk_read ---- */
static const struct cordon_clause clauses_regmap_bulk_read[] = {
	{ "regmap_bulk_read", "specs/linux/regmap.own.h", "regmap_bulk_read", 105 },
	{ "regmap_bulk_read", "specs/linux/regmap.own.h", "__checks(ref(map))", 106 },
	{ "regmap_bulk_read", "specs/linux/regmap.own.h", "__requires(val_count <= 0x10000)", 107 },
	{ "regmap_bulk_read", "specs/linux/regmap.own.h", "__checks(write(val, own_values(map, val_count)))", 108 },
};
CORDON_SAME_TYPE(regmap_bulk_read, int, struct regmap *, unsigned int, void *, size_t);
static void enter_regmap_bulk_read(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];
	void *val = (void *)call->args[2];
	size_t val_count = (size_t)call->args[3];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regmap_bulk_read[1]);
	cordon_require(call, val_count <= 0x10000, &clauses_regmap_bulk_read[2]);
	cordon_need_write(call, val, own_values(map, val_count), &clauses_regmap_bulk_read[3]);
}

const struct cordon_contract cordon_import_regmap_bulk_read = {
	.name = "regmap_bulk_read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_regmap_bulk_read[0],
	.enter = enter_regmap_bulk_read,
};

/* ---- regmap_bulk_write ---- */
static const struct cordon_clause clauses_regmap_bulk_write[] = {
	{ "regmap_bulk_write", "specs/linux/regmap.own.h", "regmap_bulk_write", 109 },
	{ "regmap_bulk_write", "specs/linux/regmap.own.h", "__checks(ref(map))", 110 },
	{ "regmap_bulk_write", "specs/linux/regmap.own.h", "__requires(val_count <= 0x10000)", 111 },
	{ "regmap_bulk_write", "specs/linux/regmap.own.h", "__checks(read(val, own_values(map, val_count)))", 112 },
};
CORDON_SAME_TYPE(regmap_bulk_write, int, struct regmap *, unsigned int, const void *, size_t);
static void enter_regmap_bulk_write(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];
	const void *val = (const void *)call->args[2];
	size_t val_count = (size_t)call->args[3];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regmap_bulk_write[1]);
	cordon_require(call, val_count <= 0x10000, &clauses_regmap_bulk_write[2]);
	cordon_need_read(call, val, own_values(map, val_count), &clauses_regmap_bulk_write[3]);
}

const struct cordon_contract cordon_import_regmap_bulk_write = {
	.name = "regmap_bulk_write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_regmap_bulk_write[0],
	.enter = enter_regmap_bulk_write,
};

/* ---- regmap_multi_reg_write ---- */
static const struct cordon_clause clauses_regmap_multi_reg_write[] = {
	{ "regmap_multi_reg_write", "specs/linux/regmap.own.h", "regmap_multi_reg_write", 113 },
	{ "regmap_multi_reg_write", "specs/linux/regmap.own.h", "__checks(ref(map))", 114 },
	{ "regmap_multi_reg_write", "specs/linux/regmap.own.h", "__requires(num_regs >= 0)", 115 },
	{ "regmap_multi_reg_write", "specs/linux/regmap.own.h", "__checks(read(regs, num_regs * sizeof(*regs)))", 116 },
};
CORDON_SAME_TYPE(regmap_multi_reg_write, int, struct regmap *, const struct reg_sequence *, int);
static void enter_regmap_multi_reg_write(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];
	const struct reg_sequence *regs = (const struct reg_sequence *)call->args[1];
	int num_regs = (int)call->args[2];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regmap_multi_reg_write[1]);
	cordon_require(call, num_regs >= 0, &clauses_regmap_multi_reg_write[2]);
	cordon_need_read(call, regs, num_regs * sizeof(*regs), &clauses_regmap_multi_reg_write[3]);
}

const struct cordon_contract cordon_import_regmap_multi_reg_write = {
	.name = "regmap_multi_reg_write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_regmap_multi_reg_write[0],
	.enter = enter_regmap_multi_reg_write,
};

/* ---- regmap_register_patch ---- */
static const struct cordon_clause clauses_regmap_register_patch[] = {
	{ "regmap_register_patch", "specs/linux/regmap.own.h", "regmap_register_patch", 118 },
	{ "regmap_register_patch", "specs/linux/regmap.own.h", "__checks(ref(map))", 119 },
	{ "regmap_register_patch", "specs/linux/regmap.own.h", "__requires(num_regs >= 0)", 120 },
	{ "regmap_register_patch", "specs/linux/regmap.own.h", "__checks(read(regs, num_regs * sizeof(*regs)))", 121 },
};
CORDON_SAME_TYPE(regmap_register_patch, int, struct regmap *, const struct reg_sequence *, int);
static void enter_regmap_register_patch(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];
	const struct reg_sequence *regs = (const struct reg_sequence *)call->args[1];
	int num_regs = (int)call->args[2];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regmap_register_patch[1]);
	cordon_require(call, num_regs >= 0, &clauses_regmap_register_patch[2]);
	cordon_need_read(call, regs, num_regs * sizeof(*regs), &clauses_regmap_register_patch[3]);
}

const struct cordon_contract cordon_import_regmap_register_patch = {
	.name = "regmap_register_patch",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_regmap_register_patch[0],
	.enter = enter_regmap_register_patch,
};

/* ---- regmap_get_device ---- */
static const struct cordon_clause clauses_regmap_get_device[] = {
	{ "regmap_get_device", "specs/linux/regmap.own.h", "regmap_get_device", 122 },
	{ "regmap_get_device", "specs/linux/regmap.own.h", "__checks(ref(map))", 123 },
	{ "regmap_get_device", "specs/linux/regmap.own.h", "__grants(ref(ret))", 123 },
};
CORDON_SAME_TYPE(regmap_get_device, struct device *, struct regmap *);
static void enter_regmap_get_device(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regmap_get_device[1]);
}

static void leave_regmap_get_device(struct cordon_call *call)
{
	struct device *ret = (struct device *)call->result;

	cordon_gain_ref(call, 0, ret, 0, CORDON_TYPE(ret), &clauses_regmap_get_device[2]);
}

const struct cordon_contract cordon_import_regmap_get_device = {
	.name = "regmap_get_device",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_regmap_get_device[0],
	.enter = enter_regmap_get_device,
	.leave = leave_regmap_get_device,
};

/* ---- regcache_sync ---- */
static const struct cordon_clause clauses_regcache_sync[] = {
	{ "regcache_sync", "specs/linux/regmap.own.h", "regcache_sync", 124 },
	{ "regcache_sync", "specs/linux/regmap.own.h", "__checks(ref(map))", 124 },
};
CORDON_SAME_TYPE(regcache_sync, int, struct regmap *);
static void enter_regcache_sync(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regcache_sync[1]);
}

const struct cordon_contract cordon_import_regcache_sync = {
	.name = "regcache_sync",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_regcache_sync[0],
	.enter = enter_regcache_sync,
};

/* ---- regcache_sync_region ---- */
static const struct cordon_clause clauses_regcache_sync_region[] = {
	{ "regcache_sync_region", "specs/linux/regmap.own.h", "regcache_sync_region", 125 },
	{ "regcache_sync_region", "specs/linux/regmap.own.h", "__checks(ref(map))", 125 },
};
CORDON_SAME_TYPE(regcache_sync_region, int, struct regmap *, unsigned int, unsigned int);
static void enter_regcache_sync_region(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regcache_sync_region[1]);
}

const struct cordon_contract cordon_import_regcache_sync_region = {
	.name = "regcache_sync_region",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_regcache_sync_region[0],
	.enter = enter_regcache_sync_region,
};

/* ---- regcache_drop_region ---- */
static const struct cordon_clause clauses_regcache_drop_region[] = {
	{ "regcache_drop_region", "specs/linux/regmap.own.h", "regcache_drop_region", 126 },
	{ "regcache_drop_region", "specs/linux/regmap.own.h", "__checks(ref(map))", 126 },
};
CORDON_SAME_TYPE(regcache_drop_region, int, struct regmap *, unsigned int, unsigned int);
static void enter_regcache_drop_region(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regcache_drop_region[1]);
}

const struct cordon_contract cordon_import_regcache_drop_region = {
	.name = "regcache_drop_region",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_regcache_drop_region[0],
	.enter = enter_regcache_drop_region,
};

/* ---- regcache_cache_only ---- */
static const struct cordon_clause clauses_regcache_cache_only[] = {
	{ "regcache_cache_only", "specs/linux/regmap.own.h", "regcache_cache_only", 127 },
	{ "regcache_cache_only", "specs/linux/regmap.own.h", "__checks(ref(map))", 127 },
};
CORDON_SAME_TYPE(regcache_cache_only, void, struct regmap *, bool);
static void enter_regcache_cache_only(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regcache_cache_only[1]);
}

const struct cordon_contract cordon_import_regcache_cache_only = {
	.name = "regcache_cache_only",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_regcache_cache_only[0],
	.enter = enter_regcache_cache_only,
};

/* ---- regcache_cache_bypass ---- */
static const struct cordon_clause clauses_regcache_cache_bypass[] = {
	{ "regcache_cache_bypass", "specs/linux/regmap.own.h", "regcache_cache_bypass", 128 },
	{ "regcache_cache_bypass", "specs/linux/regmap.own.h", "__checks(ref(map))", 128 },
};
CORDON_SAME_TYPE(regcache_cache_bypass, void, struct regmap *, bool);
static void enter_regcache_cache_bypass(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regcache_cache_bypass[1]);
}

const struct cordon_contract cordon_import_regcache_cache_bypass = {
	.name = "regcache_cache_bypass",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_regcache_cache_bypass[0],
	.enter = enter_regcache_cache_bypass,
};

/* ---- regcache_mark_dirty ---- */
static const struct cordon_clause clauses_regcache_mark_dirty[] = {
	{ "regcache_mark_dirty", "specs/linux/regmap.own.h", "regcache_mark_dirty", 129 },
	{ "regcache_mark_dirty", "specs/linux/regmap.own.h", "__checks(ref(map))", 129 },
};
CORDON_SAME_TYPE(regcache_mark_dirty, void, struct regmap *);
static void enter_regcache_mark_dirty(struct cordon_call *call)
{
	struct regmap *map = (struct regmap *)call->args[0];

	cordon_need_ref(call, map, 0, CORDON_TYPE(map), &clauses_regcache_mark_dirty[1]);
}

const struct cordon_contract cordon_import_regcache_mark_dirty = {
	.name = "regcache_mark_dirty",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_regcache_mark_dirty[0],
	.enter = enter_regcache_mark_dirty,
};

/* ---- regmap_config.writeable_reg ---- */
static const struct cordon_clause clauses_regmap_config__writeable_reg[] = {
	{ "regmap_config.writeable_reg", "specs/linux/regmap.own.h", "regmap_config.writeable_reg", 133 },
	{ "regmap_config.writeable_reg", "specs/linux/regmap.own.h", "__principal(dev)", 133 },
	{ "regmap_config.writeable_reg", "specs/linux/regmap.own.h", "__runs_in(process)", 133 },
	{ "regmap_config.writeable_reg", "specs/linux/regmap.own.h", "__faults(false)", 133 },
};
CORDON_SAME_TYPE(*((struct regmap_config *)0)->writeable_reg, bool, struct device *, unsigned int);
static u64 fault_regmap_config__writeable_reg(struct cordon_call *call)
{
	return (u64)(false);
}

const struct cordon_contract cordon_callback_regmap_config__writeable_reg = {
	.name = "regmap_config.writeable_reg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_regmap_config__writeable_reg[0],
	.fault = fault_regmap_config__writeable_reg,
};

/* ---- regmap_config.readable_reg ---- */
static const struct cordon_clause clauses_regmap_config__readable_reg[] = {
	{ "regmap_config.readable_reg", "specs/linux/regmap.own.h", "regmap_config.readable_reg", 134 },
	{ "regmap_config.readable_reg", "specs/linux/regmap.own.h", "__principal(dev)", 134 },
	{ "regmap_config.readable_reg", "specs/linux/regmap.own.h", "__runs_in(process)", 134 },
	{ "regmap_config.readable_reg", "specs/linux/regmap.own.h", "__faults(false)", 134 },
};
CORDON_SAME_TYPE(*((struct regmap_config *)0)->readable_reg, bool, struct device *, unsigned int);
static u64 fault_regmap_config__readable_reg(struct cordon_call *call)
{
	return (u64)(false);
}

const struct cordon_contract cordon_callback_regmap_config__readable_reg = {
	.name = "regmap_config.readable_reg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_regmap_config__readable_reg[0],
	.fault = fault_regmap_config__readable_reg,
};

/* ---- regmap_config.volatile_reg ---- */
static const struct cordon_clause clauses_regmap_config__volatile_reg[] = {
	{ "regmap_config.volatile_reg", "specs/linux/regmap.own.h", "regmap_config.volatile_reg", 135 },
	{ "regmap_config.volatile_reg", "specs/linux/regmap.own.h", "__principal(dev)", 135 },
	{ "regmap_config.volatile_reg", "specs/linux/regmap.own.h", "__runs_in(process)", 135 },
	{ "regmap_config.volatile_reg", "specs/linux/regmap.own.h", "__faults(true)", 135 },
};
CORDON_SAME_TYPE(*((struct regmap_config *)0)->volatile_reg, bool, struct device *, unsigned int);
static u64 fault_regmap_config__volatile_reg(struct cordon_call *call)
{
	return (u64)(true);
}

const struct cordon_contract cordon_callback_regmap_config__volatile_reg = {
	.name = "regmap_config.volatile_reg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_regmap_config__volatile_reg[0],
	.fault = fault_regmap_config__volatile_reg,
};

/* ---- regmap_config.precious_reg ---- */
static const struct cordon_clause clauses_regmap_config__precious_reg[] = {
	{ "regmap_config.precious_reg", "specs/linux/regmap.own.h", "regmap_config.precious_reg", 136 },
	{ "regmap_config.precious_reg", "specs/linux/regmap.own.h", "__principal(dev)", 136 },
	{ "regmap_config.precious_reg", "specs/linux/regmap.own.h", "__runs_in(process)", 136 },
	{ "regmap_config.precious_reg", "specs/linux/regmap.own.h", "__faults(true)", 136 },
};
CORDON_SAME_TYPE(*((struct regmap_config *)0)->precious_reg, bool, struct device *, unsigned int);
static u64 fault_regmap_config__precious_reg(struct cordon_call *call)
{
	return (u64)(true);
}

const struct cordon_contract cordon_callback_regmap_config__precious_reg = {
	.name = "regmap_config.precious_reg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_regmap_config__precious_reg[0],
	.fault = fault_regmap_config__precious_reg,
};

/* ---- regmap_config.writeable_noinc_reg ---- */
static const struct cordon_clause clauses_regmap_config__writeable_noinc_reg[] = {
	{ "regmap_config.writeable_noinc_reg", "specs/linux/regmap.own.h", "regmap_config.writeable_noinc_reg", 137 },
	{ "regmap_config.writeable_noinc_reg", "specs/linux/regmap.own.h", "__principal(dev)", 137 },
	{ "regmap_config.writeable_noinc_reg", "specs/linux/regmap.own.h", "__runs_in(process)", 137 },
	{ "regmap_config.writeable_noinc_reg", "specs/linux/regmap.own.h", "__faults(false)", 137 },
};
CORDON_SAME_TYPE(*((struct regmap_config *)0)->writeable_noinc_reg, bool, struct device *, unsigned int);
static u64 fault_regmap_config__writeable_noinc_reg(struct cordon_call *call)
{
	return (u64)(false);
}

const struct cordon_contract cordon_callback_regmap_config__writeable_noinc_reg = {
	.name = "regmap_config.writeable_noinc_reg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_regmap_config__writeable_noinc_reg[0],
	.fault = fault_regmap_config__writeable_noinc_reg,
};

/* ---- regmap_config.readable_noinc_reg ---- */
static const struct cordon_clause clauses_regmap_config__readable_noinc_reg[] = {
	{ "regmap_config.readable_noinc_reg", "specs/linux/regmap.own.h", "regmap_config.readable_noinc_reg", 138 },
	{ "regmap_config.readable_noinc_reg", "specs/linux/regmap.own.h", "__principal(dev)", 138 },
	{ "regmap_config.readable_noinc_reg", "specs/linux/regmap.own.h", "__runs_in(process)", 138 },
	{ "regmap_config.readable_noinc_reg", "specs/linux/regmap.own.h", "__faults(false)", 138 },
};
CORDON_SAME_TYPE(*((struct regmap_config *)0)->readable_noinc_reg, bool, struct device *, unsigned int);
static u64 fault_regmap_config__readable_noinc_reg(struct cordon_call *call)
{
	return (u64)(false);
}

const struct cordon_contract cordon_callback_regmap_config__readable_noinc_reg = {
	.name = "regmap_config.readable_noinc_reg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_regmap_config__readable_noinc_reg[0],
	.fault = fault_regmap_config__readable_noinc_reg,
};

/* ---- regmap_config.reg_read ---- */
static const struct cordon_clause clauses_regmap_config__reg_read[] = {
	{ "regmap_config.reg_read", "specs/linux/regmap.own.h", "regmap_config.reg_read", 139 },
	{ "regmap_config.reg_read", "specs/linux/regmap.own.h", "__principal(context)", 140 },
	{ "regmap_config.reg_read", "specs/linux/regmap.own.h", "__runs_in(process)", 140 },
	{ "regmap_config.reg_read", "specs/linux/regmap.own.h", "__lends(write(val, sizeof(*val)))", 140 },
	{ "regmap_config.reg_read", "specs/linux/regmap.own.h", "__faults(-ENODEV)", 140 },
};
CORDON_SAME_TYPE(*((struct regmap_config *)0)->reg_read, int, void *, unsigned int, unsigned int *);
static void enter_regmap_config__reg_read(struct cordon_call *call)
{
	unsigned int *val = (unsigned int *)call->args[2];

	cordon_lend_write(call, val, sizeof(*val), CORDON_TYPE(val), &clauses_regmap_config__reg_read[3]);
}

static u64 fault_regmap_config__reg_read(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_regmap_config__reg_read = {
	.name = "regmap_config.reg_read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_regmap_config__reg_read[0],
	.enter = enter_regmap_config__reg_read,
	.fault = fault_regmap_config__reg_read,
};

/* ---- regmap_config.reg_write ---- */
static const struct cordon_clause clauses_regmap_config__reg_write[] = {
	{ "regmap_config.reg_write", "specs/linux/regmap.own.h", "regmap_config.reg_write", 141 },
	{ "regmap_config.reg_write", "specs/linux/regmap.own.h", "__principal(context)", 142 },
	{ "regmap_config.reg_write", "specs/linux/regmap.own.h", "__runs_in(process)", 142 },
	{ "regmap_config.reg_write", "specs/linux/regmap.own.h", "__faults(-ENODEV)", 142 },
};
CORDON_SAME_TYPE(*((struct regmap_config *)0)->reg_write, int, void *, unsigned int, unsigned int);
static u64 fault_regmap_config__reg_write(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_regmap_config__reg_write = {
	.name = "regmap_config.reg_write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_regmap_config__reg_write[0],
	.fault = fault_regmap_config__reg_write,
};

/* ---- regmap_bus.reg_read ---- */
static const struct cordon_clause clauses_regmap_bus__reg_read[] = {
	{ "regmap_bus.reg_read", "specs/linux/regmap.own.h", "regmap_bus.reg_read", 143 },
	{ "regmap_bus.reg_read", "specs/linux/regmap.own.h", "__principal(context)", 144 },
	{ "regmap_bus.reg_read", "specs/linux/regmap.own.h", "__runs_in(process)", 144 },
	{ "regmap_bus.reg_read", "specs/linux/regmap.own.h", "__lends(write(val, sizeof(*val)))", 144 },
	{ "regmap_bus.reg_read", "specs/linux/regmap.own.h", "__faults(-ENODEV)", 144 },
};
CORDON_SAME_TYPE(*((struct regmap_bus *)0)->reg_read, int, void *, unsigned int, unsigned int *);
static void enter_regmap_bus__reg_read(struct cordon_call *call)
{
	unsigned int *val = (unsigned int *)call->args[2];

	cordon_lend_write(call, val, sizeof(*val), CORDON_TYPE(val), &clauses_regmap_bus__reg_read[3]);
}

static u64 fault_regmap_bus__reg_read(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_regmap_bus__reg_read = {
	.name = "regmap_bus.reg_read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_regmap_bus__reg_read[0],
	.enter = enter_regmap_bus__reg_read,
	.fault = fault_regmap_bus__reg_read,
};

/* ---- regmap_bus.reg_write ---- */
static const struct cordon_clause clauses_regmap_bus__reg_write[] = {
	{ "regmap_bus.reg_write", "specs/linux/regmap.own.h", "regmap_bus.reg_write", 145 },
	{ "regmap_bus.reg_write", "specs/linux/regmap.own.h", "__principal(context)", 146 },
	{ "regmap_bus.reg_write", "specs/linux/regmap.own.h", "__runs_in(process)", 146 },
	{ "regmap_bus.reg_write", "specs/linux/regmap.own.h", "__faults(-ENODEV)", 146 },
};
CORDON_SAME_TYPE(*((struct regmap_bus *)0)->reg_write, int, void *, unsigned int, unsigned int);
static u64 fault_regmap_bus__reg_write(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_regmap_bus__reg_write = {
	.name = "regmap_bus.reg_write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_regmap_bus__reg_write[0],
	.fault = fault_regmap_bus__reg_write,
};

/* ---- regmap_bus.reg_update_bits ---- */
static const struct cordon_clause clauses_regmap_bus__reg_update_bits[] = {
	{ "regmap_bus.reg_update_bits", "specs/linux/regmap.own.h", "regmap_bus.reg_update_bits", 147 },
	{ "regmap_bus.reg_update_bits", "specs/linux/regmap.own.h", "__principal(context)", 148 },
	{ "regmap_bus.reg_update_bits", "specs/linux/regmap.own.h", "__runs_in(process)", 148 },
	{ "regmap_bus.reg_update_bits", "specs/linux/regmap.own.h", "__faults(-ENODEV)", 148 },
};
CORDON_SAME_TYPE(*((struct regmap_bus *)0)->reg_update_bits, int, void *, unsigned int, unsigned int, unsigned int);
static u64 fault_regmap_bus__reg_update_bits(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_regmap_bus__reg_update_bits = {
	.name = "regmap_bus.reg_update_bits",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_regmap_bus__reg_update_bits[0],
	.fault = fault_regmap_bus__reg_update_bits,
};

/* ---- regmap_bus.read ---- */
static const struct cordon_clause clauses_regmap_bus__read[] = {
	{ "regmap_bus.read", "specs/linux/regmap.own.h", "regmap_bus.read", 149 },
	{ "regmap_bus.read", "specs/linux/regmap.own.h", "__principal(context)", 150 },
	{ "regmap_bus.read", "specs/linux/regmap.own.h", "__runs_in(process)", 150 },
	{ "regmap_bus.read", "specs/linux/regmap.own.h", "__lends(write(val_buf, val_size))", 150 },
	{ "regmap_bus.read", "specs/linux/regmap.own.h", "__faults(-ENODEV)", 150 },
};
CORDON_SAME_TYPE(*((struct regmap_bus *)0)->read, int, void *, const void *, size_t, void *, size_t);
static void enter_regmap_bus__read(struct cordon_call *call)
{
	void *val_buf = (void *)call->args[3];
	size_t val_size = (size_t)call->args[4];

	cordon_lend_write(call, val_buf, val_size, CORDON_TYPE(val_buf), &clauses_regmap_bus__read[3]);
}

static u64 fault_regmap_bus__read(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_regmap_bus__read = {
	.name = "regmap_bus.read",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_regmap_bus__read[0],
	.enter = enter_regmap_bus__read,
	.fault = fault_regmap_bus__read,
};

/* ---- regmap_bus.write ---- */
static const struct cordon_clause clauses_regmap_bus__write[] = {
	{ "regmap_bus.write", "specs/linux/regmap.own.h", "regmap_bus.write", 151 },
	{ "regmap_bus.write", "specs/linux/regmap.own.h", "__principal(context)", 152 },
	{ "regmap_bus.write", "specs/linux/regmap.own.h", "__runs_in(process)", 152 },
	{ "regmap_bus.write", "specs/linux/regmap.own.h", "__faults(-ENODEV)", 152 },
};
CORDON_SAME_TYPE(*((struct regmap_bus *)0)->write, int, void *, const void *, size_t);
static u64 fault_regmap_bus__write(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_regmap_bus__write = {
	.name = "regmap_bus.write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_regmap_bus__write[0],
	.fault = fault_regmap_bus__write,
};

/* ---- regmap_bus.gather_write ---- */
static const struct cordon_clause clauses_regmap_bus__gather_write[] = {
	{ "regmap_bus.gather_write", "specs/linux/regmap.own.h", "regmap_bus.gather_write", 153 },
	{ "regmap_bus.gather_write", "specs/linux/regmap.own.h", "__principal(context)", 154 },
	{ "regmap_bus.gather_write", "specs/linux/regmap.own.h", "__runs_in(process)", 154 },
	{ "regmap_bus.gather_write", "specs/linux/regmap.own.h", "__faults(-ENODEV)", 154 },
};
CORDON_SAME_TYPE(*((struct regmap_bus *)0)->gather_write, int, void *, const void *, size_t, const void *, size_t);
static u64 fault_regmap_bus__gather_write(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_regmap_bus__gather_write = {
	.name = "regmap_bus.gather_write",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_regmap_bus__gather_write[0],
	.fault = fault_regmap_bus__gather_write,
};

