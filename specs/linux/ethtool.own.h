/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_ETHTOOL_H
#define OWN_ETHTOOL_H
#include <linux/ethtool.h>
#include <linux/netdevice.h>
#include <linux/version.h>
#include <ownership.h>

u32 ethtool_op_get_link(struct net_device *dev) __checks(ref(dev));

#define ETHOP(member)	CALLBACK(ethtool_ops, member)
#define IN_RTNL		__principal(dev) __runs_in(process)

void ethtool_convert_legacy_u32_to_link_mode(unsigned long *dst, u32 legacy_u32)
	__checks(write(dst, BITS_TO_LONGS(__ETHTOOL_LINK_MODE_MASK_NBITS) * sizeof(long)));
bool ethtool_convert_link_mode_to_legacy_u32(u32 *legacy_u32, const unsigned long *src)
	__checks(write(legacy_u32, sizeof(*legacy_u32)))
	__checks(read(src, BITS_TO_LONGS(__ETHTOOL_LINK_MODE_MASK_NBITS) * sizeof(long)));
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 11, 0)
int ethtool_op_get_ts_info(struct net_device *dev, struct ethtool_ts_info *eti)
	__checks(ref(dev)) __checks(write(eti, sizeof(*eti)));
int ETHOP(get_ts_info)(struct net_device *dev, struct ethtool_ts_info *info)
	IN_RTNL __lends(write(info, sizeof(*info))) __faults(-ENODEV);
#else
int ethtool_op_get_ts_info(struct net_device *dev, struct kernel_ethtool_ts_info *eti)
	__checks(ref(dev)) __checks(write(eti, sizeof(*eti)));
int ETHOP(get_ts_info)(struct net_device *dev, struct kernel_ethtool_ts_info *info)
	IN_RTNL __lends(write(info, sizeof(*info))) __faults(-ENODEV);
#endif

void ETHOP(get_drvinfo)(struct net_device *dev, struct ethtool_drvinfo *info)
	IN_RTNL __lends(write(info, sizeof(*info))) __faults();
int ETHOP(get_regs_len)(struct net_device *dev) IN_RTNL __faults(0);
void ETHOP(get_regs)(struct net_device *dev, struct ethtool_regs *regs, void *p)
	IN_RTNL __lends(write(regs, sizeof(*regs))) __lends(write(p, regs->len)) __faults();
void ETHOP(get_wol)(struct net_device *dev, struct ethtool_wolinfo *wol)
	IN_RTNL __lends(write(wol, sizeof(*wol))) __faults();
int ETHOP(set_wol)(struct net_device *dev, struct ethtool_wolinfo *wol)
	IN_RTNL __lends(write(wol, sizeof(*wol))) __faults(-ENODEV);
u32 ETHOP(get_msglevel)(struct net_device *dev) IN_RTNL __faults(0);
void ETHOP(set_msglevel)(struct net_device *dev, u32 level) IN_RTNL __faults();
int ETHOP(nway_reset)(struct net_device *dev) IN_RTNL __faults(-ENODEV);
u32 ETHOP(get_link)(struct net_device *dev) IN_RTNL __faults(0);
int ETHOP(get_eeprom_len)(struct net_device *dev) IN_RTNL __faults(0);
int ETHOP(get_eeprom)(struct net_device *dev, struct ethtool_eeprom *eeprom, u8 *data)
	IN_RTNL __lends(write(eeprom, sizeof(*eeprom))) __lends(write(data, eeprom->len))
	__faults(-ENODEV);
int ETHOP(set_eeprom)(struct net_device *dev, struct ethtool_eeprom *eeprom, u8 *data)
	IN_RTNL __lends(write(eeprom, sizeof(*eeprom))) __faults(-ENODEV);
void ETHOP(get_ringparam)(struct net_device *dev, struct ethtool_ringparam *ring,
			  struct kernel_ethtool_ringparam *kring, struct netlink_ext_ack *extack)
	IN_RTNL __lends(write(ring, sizeof(*ring))) __lends(write(kring, sizeof(*kring)))
	__lends_if(extack, write(extack, sizeof(*extack))) __faults();
int ETHOP(set_ringparam)(struct net_device *dev, struct ethtool_ringparam *ring,
			 struct kernel_ethtool_ringparam *kring, struct netlink_ext_ack *extack)
	IN_RTNL __lends_if(extack, write(extack, sizeof(*extack))) __faults(-ENODEV);
void ETHOP(get_pauseparam)(struct net_device *dev, struct ethtool_pauseparam *pause)
	IN_RTNL __lends(write(pause, sizeof(*pause))) __faults();
int ETHOP(set_pauseparam)(struct net_device *dev, struct ethtool_pauseparam *pause)
	IN_RTNL __lends(write(pause, sizeof(*pause))) __faults(-ENODEV);
void ETHOP(self_test)(struct net_device *dev, struct ethtool_test *etest, u64 *data)
	IN_RTNL __lends(write(etest, sizeof(*etest)))
	__lends(write(data, etest->len * sizeof(*data))) __faults();
/* The length is in no argument: extent() is the allocator's. */
void ETHOP(get_strings)(struct net_device *dev, u32 stringset, u8 *data)
	IN_RTNL __lends(write(data, extent(data))) __faults();
int ETHOP(set_phys_id)(struct net_device *dev, enum ethtool_phys_id_state state)
	IN_RTNL __faults(-ENODEV);
void ETHOP(get_ethtool_stats)(struct net_device *dev, struct ethtool_stats *stats, u64 *data)
	IN_RTNL __lends(write(data, stats->n_stats * sizeof(*data))) __faults();
int ETHOP(get_sset_count)(struct net_device *dev, int sset) IN_RTNL __faults(-EOPNOTSUPP);
int ETHOP(get_per_queue_coalesce)(struct net_device *dev, u32 queue, struct ethtool_coalesce *coalesce)
	IN_RTNL __lends(write(coalesce, sizeof(*coalesce))) __faults(-ENODEV);
int ETHOP(set_per_queue_coalesce)(struct net_device *dev, u32 queue, struct ethtool_coalesce *coalesce)
	IN_RTNL __lends(write(coalesce, sizeof(*coalesce))) __faults(-ENODEV);
int ETHOP(get_coalesce)(struct net_device *dev, struct ethtool_coalesce *ec,
			struct kernel_ethtool_coalesce *kec, struct netlink_ext_ack *extack)
	IN_RTNL __lends(write(ec, sizeof(*ec))) __lends(write(kec, sizeof(*kec)))
	__lends_if(extack, write(extack, sizeof(*extack))) __faults(-ENODEV);
int ETHOP(set_coalesce)(struct net_device *dev, struct ethtool_coalesce *ec,
			struct kernel_ethtool_coalesce *kec, struct netlink_ext_ack *extack)
	IN_RTNL __lends_if(extack, write(extack, sizeof(*extack))) __faults(-ENODEV);
int ETHOP(get_link_ksettings)(struct net_device *dev, struct ethtool_link_ksettings *cmd)
	IN_RTNL __lends(write(cmd, sizeof(*cmd))) __faults(-ENODEV);
int ETHOP(set_link_ksettings)(struct net_device *dev, const struct ethtool_link_ksettings *cmd)
	IN_RTNL __faults(-ENODEV);
/* The rules' numbers go into an array as long as was asked for. */
int ETHOP(get_rxnfc)(struct net_device *dev, struct ethtool_rxnfc *info, u32 *rule_locs)
	IN_RTNL __lends_if(rule_locs, write(rule_locs, info->rule_cnt * sizeof(*rule_locs)))
	__lends(write(info, sizeof(*info))) __faults(-ENODEV);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 9, 0)
#define own_eee struct ethtool_eee
#else
#define own_eee struct ethtool_keee
#endif
int ETHOP(get_eee)(struct net_device *dev, own_eee *eee)
	IN_RTNL __lends(write(eee, sizeof(*eee))) __faults(-ENODEV);
int ETHOP(set_eee)(struct net_device *dev, own_eee *eee)
	IN_RTNL __lends(write(eee, sizeof(*eee))) __faults(-ENODEV);
int ETHOP(set_rxnfc)(struct net_device *dev, struct ethtool_rxnfc *info)
	IN_RTNL __lends(write(info, sizeof(*info))) __faults(-ENODEV);
u32 ETHOP(get_rxfh_key_size)(struct net_device *dev) IN_RTNL __faults(0);
u32 ETHOP(get_rxfh_indir_size)(struct net_device *dev) IN_RTNL __faults(0);
/* The key follows the entries, in one allocation. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 8, 0)
int ETHOP(get_rxfh)(struct net_device *dev, u32 *indir, u8 *key, u8 *hfunc)
	IN_RTNL
	__lends_if(indir, write(indir, extent(indir)))
	__lends_if(key && !indir, write(key, extent(key)))
	__lends_if(hfunc, write(hfunc, sizeof(*hfunc)))
	__faults(-ENODEV);
int ETHOP(set_rxfh)(struct net_device *dev, const u32 *indir, const u8 *key, const u8 hfunc)
	IN_RTNL __faults(-ENODEV);
#else
int ETHOP(get_rxfh)(struct net_device *dev, struct ethtool_rxfh_param *rxfh)
	IN_RTNL
	__lends(write(rxfh, sizeof(*rxfh)))
	__lends_if(rxfh->indir, write(rxfh->indir, rxfh->indir_size * sizeof(*rxfh->indir)))
	__lends_if(rxfh->key, write(rxfh->key, rxfh->key_size))
	__faults(-ENODEV);
int ETHOP(set_rxfh)(struct net_device *dev, struct ethtool_rxfh_param *rxfh, struct netlink_ext_ack *extack)
	IN_RTNL
	__lends(write(rxfh, sizeof(*rxfh)))
	__lends_if(extack, write(extack, sizeof(*extack)))
	__faults(-ENODEV);
#endif
void ETHOP(get_channels)(struct net_device *dev, struct ethtool_channels *channels)
	IN_RTNL __lends(write(channels, sizeof(*channels))) __faults();
int ETHOP(set_channels)(struct net_device *dev, struct ethtool_channels *channels)
	IN_RTNL __lends(write(channels, sizeof(*channels))) __faults(-ENODEV);
int ETHOP(begin)(struct net_device *dev) IN_RTNL __faults(-ENODEV);
void ETHOP(complete)(struct net_device *dev) IN_RTNL __faults();
int ETHOP(reset)(struct net_device *dev, u32 *flags)
	IN_RTNL __lends(write(flags, sizeof(*flags))) __faults(-ENODEV);
u32 ETHOP(get_priv_flags)(struct net_device *dev) IN_RTNL __faults(0);
int ETHOP(set_priv_flags)(struct net_device *dev, u32 flags) IN_RTNL __faults(-ENODEV);
int ethtool_virtdev_set_link_ksettings(struct net_device *dev, const struct ethtool_link_ksettings *cmd, u32 *dev_speed,
				       u8 *dev_duplex)
	__checks(ref(dev))
	__checks(read(cmd, sizeof(*cmd)))
	__checks(write(dev_speed, sizeof(*dev_speed)))
	__checks(write(dev_duplex, sizeof(*dev_duplex)));
/* One string more of the table that get_strings() was lent. */
void ethtool_sprintf(u8 **data, const char *fmt, ...)
	__checks(write(data, sizeof(*data)))
	__checks(write(*data, ETH_GSTRING_LEN))
	__checks(format(fmt, 2));
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 8, 0)
void ethtool_puts(u8 **data, const char *str)
	__checks(write(data, sizeof(*data)))
	__checks(write(*data, ETH_GSTRING_LEN))
	__checks(string(str));
#endif
#endif
