/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_MII_H
#define OWN_MII_H
#include <linux/mii.h>
#include <linux/ethtool.h>
#include <ownership.h>

/* The structure is the driver's, or part of what a library keeps for it; the functions in it are looked at anew each time. */
unsigned int mii_check_media(struct mii_if_info *mii, unsigned int ok_to_print, unsigned int init_media)
	__checks(ref(mii))
	__checks(ref(mii->dev))
	__calls(mii->mdio_read, mii_if_info.mdio_read)
	__calls(mii->mdio_write, mii_if_info.mdio_write);
int mii_nway_restart(struct mii_if_info *mii)
	__checks(ref(mii))
	__checks(ref(mii->dev))
	__calls(mii->mdio_read, mii_if_info.mdio_read)
	__calls(mii->mdio_write, mii_if_info.mdio_write);
int mii_link_ok(struct mii_if_info *mii)
	__checks(ref(mii))
	__checks(ref(mii->dev))
	__calls(mii->mdio_read, mii_if_info.mdio_read);
void mii_check_link(struct mii_if_info *mii)
	__checks(ref(mii))
	__checks(ref(mii->dev))
	__calls(mii->mdio_read, mii_if_info.mdio_read);
int mii_check_gmii_support(struct mii_if_info *mii)
	__checks(ref(mii))
	__checks(ref(mii->dev))
	__calls(mii->mdio_read, mii_if_info.mdio_read);
void mii_ethtool_get_link_ksettings(struct mii_if_info *mii, struct ethtool_link_ksettings *cmd)
	__checks(ref(mii))
	__checks(ref(mii->dev))
	__checks(write(cmd, sizeof(*cmd)))
	__calls(mii->mdio_read, mii_if_info.mdio_read)
	__calls(mii->mdio_write, mii_if_info.mdio_write);
int mii_ethtool_set_link_ksettings(struct mii_if_info *mii, const struct ethtool_link_ksettings *cmd)
	__checks(ref(mii))
	__checks(ref(mii->dev))
	__checks(read(cmd, sizeof(*cmd)))
	__calls(mii->mdio_read, mii_if_info.mdio_read)
	__calls(mii->mdio_write, mii_if_info.mdio_write);
int generic_mii_ioctl(struct mii_if_info *mii_if, struct mii_ioctl_data *mii_data, int cmd, unsigned int *duplex_changed)
	__checks(ref(mii_if))
	__checks(ref(mii_if->dev))
	__checks(write(mii_data, sizeof(*mii_data)))
	__checks_if(duplex_changed, write(duplex_changed, sizeof(*duplex_changed)))
	__calls(mii_if->mdio_read, mii_if_info.mdio_read)
	__calls(mii_if->mdio_write, mii_if_info.mdio_write);

int CALLBACK(mii_if_info, mdio_read)(struct net_device *dev, int phy_id, int location)
	__principal(dev) __runs_in(softirq) __faults(0xffff);
void CALLBACK(mii_if_info, mdio_write)(struct net_device *dev, int phy_id, int location, int val)
	__principal(dev) __runs_in(softirq) __faults();
void mii_ethtool_gset(struct mii_if_info *mii, struct ethtool_cmd *ecmd)
	__checks(ref(mii))
	__checks(ref(mii->dev))
	__checks(write(ecmd, sizeof(*ecmd)))
	__calls(mii->mdio_read, mii_if_info.mdio_read)
	__calls(mii->mdio_write, mii_if_info.mdio_write);
int mii_ethtool_sset(struct mii_if_info *mii, struct ethtool_cmd *ecmd)
	__checks(ref(mii))
	__checks(ref(mii->dev))
	__checks(read(ecmd, sizeof(*ecmd)))
	__calls(mii->mdio_read, mii_if_info.mdio_read)
	__calls(mii->mdio_write, mii_if_info.mdio_write);
#endif
