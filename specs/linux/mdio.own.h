/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_MDIO_H
#define OWN_MDIO_H
#include <linux/version.h>
#include <linux/phy.h>
#include <linux/mdio.h>
#include <linux/of_mdio.h>
#include <linux/ethtool_netlink.h>
#include <ownership.h>
#include "device.own.h"
#include "phy.own.h"

#define BUS_ACCESS(bus) __checks(ref(bus)) __requires((unsigned int)addr < PHY_MAX_ADDR)
int mdiobus_read(struct mii_bus *bus, int addr, u32 regnum) __runs_in(process) BUS_ACCESS(bus);
int mdiobus_write(struct mii_bus *bus, int addr, u32 regnum, u16 val) __runs_in(process) BUS_ACCESS(bus);
int __mdiobus_read(struct mii_bus *bus, int addr, u32 regnum) __runs_in(process) BUS_ACCESS(bus);
int __mdiobus_write(struct mii_bus *bus, int addr, u32 regnum, u16 val) __runs_in(process) BUS_ACCESS(bus);
int mdiobus_modify(struct mii_bus *bus, int addr, u32 regnum, u16 mask, u16 set) __runs_in(process) BUS_ACCESS(bus);
int mdiobus_modify_changed(struct mii_bus *bus, int addr, u32 regnum, u16 mask, u16 set) __runs_in(process) BUS_ACCESS(bus);

/* ---- a bus that the driver makes: described before it is registered, the core's afterwards ---- */
CAPSET(mdiobus_caps)(struct mii_bus *bus, size_t size)
	__includes(ref(bus))
	__includes(ref(&bus->dev))
	__includes(fields(bus))
	__includes_if(size, write((char *)bus + ALIGN(sizeof(*bus), NETDEV_ALIGN), size));
#define BUS_SAYS(member) WRITABLE(mii_bus, member, setup)
BUS_SAYS(owner);
BUS_SAYS(name);
BUS_SAYS(id);
BUS_SAYS(read);
BUS_SAYS(write);
BUS_SAYS(reset);
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
BUS_SAYS(read_c45);
BUS_SAYS(write_c45);
#endif
BUS_SAYS(parent);
BUS_SAYS(phy_mask);
BUS_SAYS(phy_ignore_ta_mask);
BUS_SAYS(reset_delay_us);
BUS_SAYS(reset_post_delay_us);
WRITABLE(mii_bus, priv);
WRITABLE(mii_bus, irq);

struct mii_bus *mdiobus_alloc_size(size_t size)
	__runs_in(process)
	__requires(size <= KMALLOC_MAX_SIZE)
	__returns_if(ret, mdiobus_caps(ret, size))
	__returns_if(ret, fields(ret, setup));
void mdiobus_free(struct mii_bus *bus)
	__runs_in(process)
	__requires(bus->state == MDIOBUS_ALLOCATED || bus->state == MDIOBUS_UNREGISTERED || bus->state == MDIOBUS_RELEASED)
	__revokes(fields(bus, setup))
	__transfers(mdiobus_caps(bus, 0));
int __mdiobus_register(struct mii_bus *bus, struct module *owner)
	__runs_in(process)
	__opaque(owner)
	__checks(ref(bus))
	__checks(string(bus->name))
	__requires(bus->state == MDIOBUS_ALLOCATED || bus->state == MDIOBUS_UNREGISTERED)
	__checks_if(bus->parent, ref(bus->parent))
	__registers_if(bus->read, bus->read, mii_bus.read)
	__registers_if(bus->write, bus->write, mii_bus.write)
	__registers_if(bus->reset, bus->reset, mii_bus.reset)
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
	__registers_if(bus->read_c45, bus->read_c45, mii_bus.read_c45)
	__registers_if(bus->write_c45, bus->write_c45, mii_bus.write_c45)
#endif
	__transfers(fields(bus, setup))
	__returns_if(ret, fields(bus, setup))
	__pins_if(!ret, ref(bus), mdiobus_unregister(bus));
void mdiobus_unregister(struct mii_bus *bus)
	__runs_in(process)
	__checks(ref(bus))
	__requires(bus->state == MDIOBUS_REGISTERED)
	__unpins(mdiobus_unregister(bus))
	__returns(fields(bus, setup));
int CALLBACK(mii_bus, read)(struct mii_bus *bus, int addr, int regnum)
	__principal(bus) __runs_in(process) __faults(-ENODEV);
int CALLBACK(mii_bus, write)(struct mii_bus *bus, int addr, int regnum, u16 val)
	__principal(bus) __runs_in(process) __faults(-ENODEV);
int CALLBACK(mii_bus, reset)(struct mii_bus *bus)
	__principal(bus) __runs_in(process) __faults(-ENODEV);
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
int CALLBACK(mii_bus, read_c45)(struct mii_bus *bus, int addr, int devnum, int regnum)
	__principal(bus) __runs_in(process) __faults(-ENODEV);
int CALLBACK(mii_bus, write_c45)(struct mii_bus *bus, int addr, int devnum, int regnum, u16 val)
	__principal(bus) __runs_in(process) __faults(-ENODEV);
#endif

/* ---- an interface and its transceiver ---- */
struct phy_device *mdiobus_get_phy(struct mii_bus *bus, int addr)
	BUS_ACCESS(bus)
	__grants_if(ret, ref(ret));
struct phy_device *phy_find_first(struct mii_bus *bus)
	__checks(ref(bus))
	__grants_if(ret, ref(ret));
#define ADJUST_LINK __registers(handler, own_adjust_link_t)
typedef void (*own_adjust_link_t)(struct net_device *dev);
void CONTRACT(own_adjust_link_t)(struct net_device *dev)
	__principal(dev) __runs_in(process) __faults();
CAPSET(phy_attached)(struct phy_device *phydev)
	__includes(ref(phydev))
	__includes(ref(&phydev->mdio.dev))
	__includes(ref(phydev->mdio.bus))
	__includes(fields(phydev));
struct phy_device *phy_connect(struct net_device *dev, const char *bus_id, void (*handler)(struct net_device *),
			       phy_interface_t interface)
	__runs_in(process)
	__checks(ref(dev)) __checks(string(bus_id))
	ADJUST_LINK
	__returns_if(!IS_ERR(ret), phy_attached(ret))
	__pins_if(!IS_ERR(ret), ref(ret), phy_disconnect(ret));
int phy_connect_direct(struct net_device *dev, struct phy_device *phydev, void (*handler)(struct net_device *),
		       phy_interface_t interface)
	__runs_in(process)
	__checks(ref(dev)) __checks(ref(phydev))
	ADJUST_LINK
	__returns_if(!ret, phy_attached(phydev))
	__pins_if(!ret, ref(phydev), phy_disconnect(phydev));
void phy_disconnect(struct phy_device *phydev)
	__runs_in(process)
	__unpins(phy_disconnect(phydev))
	__transfers(phy_attached(phydev));
#define ATTACHED_PHY __runs_in(process) __checks(phy_attached(phydev))
void phy_start(struct phy_device *phydev) ATTACHED_PHY;
void phy_stop(struct phy_device *phydev) ATTACHED_PHY;
void phy_set_max_speed(struct phy_device *phydev, u32 max_speed) ATTACHED_PHY;
void phy_support_asym_pause(struct phy_device *phydev) ATTACHED_PHY;
void phy_support_sym_pause(struct phy_device *phydev) ATTACHED_PHY;
void phy_set_asym_pause(struct phy_device *phydev, bool rx, bool tx) ATTACHED_PHY;
bool phy_validate_pause(struct phy_device *phydev, struct ethtool_pauseparam *pp)
	ATTACHED_PHY __checks(read(pp, sizeof(*pp)));
void phy_get_pause(struct phy_device *phydev, bool *tx_pause, bool *rx_pause)
	__checks(ref(phydev))
	__checks(write(tx_pause, sizeof(*tx_pause)))
	__checks(write(rx_pause, sizeof(*rx_pause)));
int phy_init_eee(struct phy_device *phydev, bool clk_stop_enable) ATTACHED_PHY;
int phy_get_eee_err(struct phy_device *phydev) ATTACHED_PHY;
void phy_ethtool_get_wol(struct phy_device *phydev, struct ethtool_wolinfo *wol)
	ATTACHED_PHY __checks(write(wol, sizeof(*wol)));
int phy_ethtool_set_wol(struct phy_device *phydev, struct ethtool_wolinfo *wol)
	ATTACHED_PHY __checks(read(wol, sizeof(*wol)));
void phy_ethtool_ksettings_get(struct phy_device *phydev, struct ethtool_link_ksettings *cmd)
	ATTACHED_PHY __checks(write(cmd, sizeof(*cmd)));
int phy_mii_ioctl(struct phy_device *phydev, struct ifreq *ifr, int cmd)
	ATTACHED_PHY __checks(write(ifr, sizeof(*ifr)));
int phy_do_ioctl(struct net_device *dev, struct ifreq *ifr, int cmd)
	__runs_in(process) __checks(ref(dev)) __checks(write(ifr, sizeof(*ifr)));
int phy_do_ioctl_running(struct net_device *dev, struct ifreq *ifr, int cmd)
	__runs_in(process) __checks(ref(dev)) __checks(write(ifr, sizeof(*ifr)));
int phy_ethtool_get_link_ksettings(struct net_device *ndev, struct ethtool_link_ksettings *cmd)
	__runs_in(process) __checks(ref(ndev)) __checks(write(cmd, sizeof(*cmd)));
int phy_ethtool_set_link_ksettings(struct net_device *ndev, const struct ethtool_link_ksettings *cmd)
	__runs_in(process) __checks(ref(ndev)) __checks(read(cmd, sizeof(*cmd)));
int phy_ethtool_nway_reset(struct net_device *ndev)
	__runs_in(process) __checks(ref(ndev));
#endif
