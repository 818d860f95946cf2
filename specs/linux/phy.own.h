/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_PHY_H
#define OWN_PHY_H
#include <linux/version.h>
#include <linux/phy.h>
#include <linux/mdio.h>
#include <ownership.h>
#include "device.own.h"

/*
 * A transceiver.  Many of its drivers have no probe(), so each callback brings the rights, which then stay until
 * remove(): callbacks nest (a paged access calls read_page() from within another), and none may take them from the outer.
 */
CAPSET(phy_caps)(struct phy_device *phydev)
	__includes(ref(phydev))
	__includes(ref(&phydev->mdio.dev))
	__includes(ref(phydev->mdio.bus))
	__includes(fields(phydev));
WRITABLE(phy_device, priv);
WRITABLE(phy_device, speed);
WRITABLE(phy_device, duplex);
WRITABLE(phy_device, port);
WRITABLE(phy_device, pause);
WRITABLE(phy_device, asym_pause);
WRITABLE(phy_device, mdix);
WRITABLE(phy_device, mdix_ctrl);
WRITABLE(phy_device, interface);
WRITABLE(phy_device, dev_flags);
WRITABLE(phy_device, irq);
WRITABLE(phy_device, supported);
WRITABLE(phy_device, advertising);
WRITABLE(phy_device, lp_advertising);
WRITABLE(phy_device, eee_broken_modes);
WRITABLE(phy_device, master_slave_get);
WRITABLE(phy_device, master_slave_set);
WRITABLE(phy_device, master_slave_state);
USABLE(phy_device, lock);
USABLE(mii_bus, mdio_lock);

int phy_drivers_register(struct phy_driver *new_driver, int n, struct module *owner)
	__runs_in(process)
	__opaque(owner)
	__requires(n >= 0)
	__registers_for((int i = 0; i < n; i++), &new_driver[i], phy_driver)
	__returns_if(ret, write(new_driver, n * sizeof(*new_driver)))
	__grants_for((int i = 0; !ret && i < n; i++), ref(&new_driver[i]))
	__pins_if(!ret, ref(new_driver), phy_drivers_unregister(new_driver, n));
void phy_drivers_unregister(struct phy_driver *drv, int n)
	__runs_in(process)
	__checks_for((int i = 0; i < n; i++), ref(&drv[i]))
	__unpins(phy_drivers_unregister(drv, n))
	__revokes_for((int i = 0; i < n; i++), ref(&drv[i]))
	__returns(write(drv, n * sizeof(*drv)));

#define OF_PHY(dev) __principal(dev) __runs_in(process) __transfers(phy_caps(dev))
#define PHY_DOES(member) int CALLBACK(phy_driver, member)(struct phy_device *phydev) OF_PHY(phydev)
int CALLBACK(phy_driver, probe)(struct phy_device *phydev)
	__principal(phydev) __runs_in(process)
	__transfers(phy_caps(phydev))
	__transfers(devm_caps(&phydev->mdio.dev, NULL, 0))
	__returns_if(ret, devm_caps(&phydev->mdio.dev, NULL, 0))
	__returns_if(ret, phy_caps(phydev))
	__faults(-ENODEV);
void CALLBACK(phy_driver, remove)(struct phy_device *phydev)
	OF_PHY(phydev)
	__returns(devm_caps(&phydev->mdio.dev, NULL, 0))
	__returns(phy_caps(phydev))
	__faults();
PHY_DOES(soft_reset) __faults(-ENODEV);
PHY_DOES(config_init) __faults(-ENODEV);
PHY_DOES(get_features) __faults(-ENODEV);
PHY_DOES(suspend) __faults(0);
PHY_DOES(resume) __faults(-ENODEV);
PHY_DOES(config_aneg) __faults(-ENODEV);
PHY_DOES(aneg_done) __faults(-ENODEV);
PHY_DOES(read_status) __faults(-ENODEV);
PHY_DOES(config_intr) __faults(-ENODEV);
PHY_DOES(match_phy_device) __faults(0);
PHY_DOES(read_page) __faults(-ENODEV);
PHY_DOES(cable_test_start) __faults(-ENODEV);
PHY_DOES(get_sset_count) __faults(0);
PHY_DOES(get_sqi) __faults(-ENODEV);
PHY_DOES(get_sqi_max) __faults(-ENODEV);
irqreturn_t CALLBACK(phy_driver, handle_interrupt)(struct phy_device *phydev)
	OF_PHY(phydev) __faults(IRQ_NONE);
int CALLBACK(phy_driver, get_rate_matching)(struct phy_device *phydev, phy_interface_t iface)
	OF_PHY(phydev) __faults(RATE_MATCH_NONE);
int CALLBACK(phy_driver, set_wol)(struct phy_device *dev, struct ethtool_wolinfo *wol)
	OF_PHY(dev) __faults(-ENODEV);
void CALLBACK(phy_driver, get_wol)(struct phy_device *dev, struct ethtool_wolinfo *wol)
	OF_PHY(dev) __lends(write(wol, sizeof(*wol))) __faults();
void CALLBACK(phy_driver, link_change_notify)(struct phy_device *dev)
	OF_PHY(dev) __faults();
int CALLBACK(phy_driver, read_mmd)(struct phy_device *dev, int devnum, u16 regnum)
	OF_PHY(dev) __faults(-ENODEV);
int CALLBACK(phy_driver, write_mmd)(struct phy_device *dev, int devnum, u16 regnum, u16 val)
	OF_PHY(dev) __faults(-ENODEV);
int CALLBACK(phy_driver, write_page)(struct phy_device *dev, int page)
	OF_PHY(dev) __faults(-ENODEV);
int CALLBACK(phy_driver, cable_test_get_status)(struct phy_device *dev, bool *finished)
	OF_PHY(dev) __lends(write(finished, sizeof(*finished))) __faults(-ENODEV);
/* As many as get_sset_count() said, in memory the core sized by it. */
void CALLBACK(phy_driver, get_strings)(struct phy_device *dev, u8 *data)
	OF_PHY(dev) __lends(write(data, extent(data))) __faults();
void CALLBACK(phy_driver, get_stats)(struct phy_device *dev, struct ethtool_stats *stats, u64 *data)
	OF_PHY(dev) __lends(write(data, stats->n_stats * sizeof(*data))) __faults();
int CALLBACK(phy_driver, set_loopback)(struct phy_device *dev, bool enable)
	OF_PHY(dev) __faults(-ENODEV);
int CALLBACK(phy_driver, set_tunable)(struct phy_device *dev, struct ethtool_tunable *tuna, const void *data)
	OF_PHY(dev) __faults(-ENODEV);
int CALLBACK(phy_driver, get_tunable)(struct phy_device *dev, struct ethtool_tunable *tuna, void *data)
	OF_PHY(dev) __lends(write(data, tuna->len)) __faults(-ENODEV);

/* ---- what the library does with registers: it calls the driver's own callbacks and the bus's ---- */
#define PHY_LIBRARY(name) int name(struct phy_device *phydev) __runs_in(process) __checks(ref(phydev))
PHY_LIBRARY(genphy_soft_reset);
PHY_LIBRARY(genphy_resume);
PHY_LIBRARY(genphy_suspend);
PHY_LIBRARY(genphy_read_status);
PHY_LIBRARY(genphy_read_status_fixed);
PHY_LIBRARY(genphy_read_abilities);
PHY_LIBRARY(genphy_read_lpa);
PHY_LIBRARY(genphy_update_link);
PHY_LIBRARY(genphy_setup_forced);
PHY_LIBRARY(genphy_restart_aneg);
PHY_LIBRARY(genphy_aneg_done);
PHY_LIBRARY(genphy_c37_config_aneg);
PHY_LIBRARY(genphy_c45_read_status);
PHY_LIBRARY(genphy_c45_aneg_done);
PHY_LIBRARY(genphy_c45_an_config_aneg);
PHY_LIBRARY(genphy_c45_pma_setup_forced);
PHY_LIBRARY(genphy_c45_pma_read_abilities);
PHY_LIBRARY(genphy_c45_pma_suspend);
PHY_LIBRARY(genphy_c45_pma_resume);
PHY_LIBRARY(genphy_c45_read_lpa);
PHY_LIBRARY(genphy_c45_read_link);
PHY_LIBRARY(genphy_c45_read_pma);
PHY_LIBRARY(genphy_c45_read_mdix);
PHY_LIBRARY(phy_init_hw);
PHY_LIBRARY(phy_resume);
PHY_LIBRARY(phy_suspend);
PHY_LIBRARY(phy_start_aneg);
PHY_LIBRARY(phy_save_page);
PHY_LIBRARY(phy_speed_up);
int __genphy_config_aneg(struct phy_device *phydev, bool changed) __runs_in(process) __checks(ref(phydev));
int genphy_check_and_restart_aneg(struct phy_device *phydev, bool restart) __runs_in(process) __checks(ref(phydev));
int genphy_c45_check_and_restart_aneg(struct phy_device *phydev, bool restart) __runs_in(process) __checks(ref(phydev));
int genphy_read_mmd_unsupported(struct phy_device *phdev, int devad, u16 regnum) __checks(ref(phdev));
int genphy_write_mmd_unsupported(struct phy_device *phdev, int devnum, u16 regnum, u16 val) __checks(ref(phdev));
irqreturn_t genphy_handle_interrupt_no_ack(struct phy_device *phydev) __checks(ref(phydev));
void phy_error(struct phy_device *phydev) __runs_in(process) __checks(ref(phydev));
void phy_trigger_machine(struct phy_device *phydev) __checks(ref(phydev));
void phy_resolve_aneg_linkmode(struct phy_device *phydev) __checks(ref(phydev));
void phy_resolve_aneg_pause(struct phy_device *phydev) __checks(ref(phydev));
void phy_attached_info(struct phy_device *phydev) __checks(ref(phydev));
void phy_print_status(struct phy_device *phydev) __checks(ref(phydev));
void phy_remove_link_mode(struct phy_device *phydev, u32 link_mode)
	__requires(link_mode < __ETHTOOL_LINK_MODE_MASK_NBITS)
	__checks(ref(phydev));
void phy_advertise_supported(struct phy_device *phydev) __checks(ref(phydev));

#define PHY_MODIFY(name) \
	int name(struct phy_device *phydev, u32 regnum, u16 mask, u16 set) __checks(ref(phydev))
PHY_MODIFY(phy_modify);
#define PHY_MODIFY_MMD(name) \
	int name(struct phy_device *phydev, int devad, u32 regnum, u16 mask, u16 set) \
		__runs_in(process) __checks(ref(phydev))
PHY_MODIFY_MMD(phy_modify_mmd);
PHY_MODIFY_MMD(phy_modify_mmd_changed);
PHY_MODIFY_MMD(__phy_modify_mmd);
PHY_MODIFY_MMD(__phy_modify_mmd_changed);
int phy_read_mmd(struct phy_device *phydev, int devad, u32 regnum) __runs_in(process) __checks(ref(phydev));
int phy_write_mmd(struct phy_device *phydev, int devad, u32 regnum, u16 val) __runs_in(process) __checks(ref(phydev));
int __phy_read_mmd(struct phy_device *phydev, int devad, u32 regnum) __runs_in(process) __checks(ref(phydev));
int __phy_write_mmd(struct phy_device *phydev, int devad, u32 regnum, u16 val) __runs_in(process) __checks(ref(phydev));
int phy_read_paged(struct phy_device *phydev, int page, u32 regnum) __runs_in(process) __checks(ref(phydev));
int phy_write_paged(struct phy_device *phydev, int page, u32 regnum, u16 val) __runs_in(process) __checks(ref(phydev));
int phy_modify_paged(struct phy_device *phydev, int page, u32 regnum, u16 mask, u16 set)
	__runs_in(process) __checks(ref(phydev));
int phy_modify_paged_changed(struct phy_device *phydev, int page, u32 regnum, u16 mask, u16 set)
	__runs_in(process) __checks(ref(phydev));
/* Comes back with the bus locked, whatever it returns; phy_restore_page() unlocks. */
int phy_select_page(struct phy_device *phydev, int page)
	__runs_in(process)
	__checks(ref(phydev))
	__takes(&phydev->mdio.bus->mdio_lock, mutex_unlock(&phydev->mdio.bus->mdio_lock));
int phy_restore_page(struct phy_device *phydev, int oldpage, int ret)
	__runs_in(process)
	__checks(ref(phydev))
	__drops(mutex_unlock(&phydev->mdio.bus->mdio_lock));
int ethnl_cable_test_result(struct phy_device *phydev, u8 pair, u8 result) __checks(ref(phydev));
int ethnl_cable_test_fault_length(struct phy_device *phydev, u8 pair, u32 cm) __checks(ref(phydev));
#endif
