/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_PCI_H
#define OWN_PCI_H
#include <linux/pci.h>
#include <linux/pm.h>
#include <linux/aer.h>
#include <linux/device.h>
#include <ownership.h>
#include "device.own.h"

/* The I/O ports of the device's own BARs; none for a memory BAR. */
#define io_ports(dev, bar) \
	(pci_resource_flags(dev, bar) & IORESOURCE_IO ? pci_resource_len(dev, bar) : 0)

CAPSET(pci_dev_caps)(struct pci_dev *dev)
	__includes(ref(dev))
	__includes(ref(&dev->dev))
	__includes(ref(dev->bus))
	__includes(fields(dev))
	__includes_for((int bar = 0; bar < PCI_STD_NUM_BARS; bar++),
		       port(pci_resource_start(dev, bar), io_ports(dev, bar)));
WRITABLE(pci_dev, dev.driver_data);
/* dev_pm_set_driver_flags(), pm_runtime_get_noresume() and pm_runtime_put_noidle() are inline. */
WRITABLE(pci_dev, dev.power.driver_flags);
WRITABLE(pci_dev, dev.power.usage_count);
/* dma_set_max_seg_size() and its like. */
WRITABLE(pci_dev, dma_parms);

int __pci_register_driver(struct pci_driver *drv, struct module *owner, const char *mod_name)
	__runs_in(process)
	__opaque(owner)
	__checks(string(mod_name))
	__registers(drv, pci_driver)
	__registers_if(drv->driver.pm, drv->driver.pm, dev_pm_ops)
	__registers_if(drv->err_handler, drv->err_handler, pci_error_handlers)
	__returns_if(ret, write(drv, sizeof(*drv)))
	__grants_if(!ret, ref(drv))
	__pins_if(!ret, ref(drv), pci_unregister_driver(drv));
void pci_unregister_driver(struct pci_driver *drv)
	__runs_in(process)
	__checks(ref(drv))
	__unpins(pci_unregister_driver(drv))
	__revokes(ref(drv))
	__returns(write(drv, sizeof(*drv)));

int CALLBACK(pci_driver, probe)(struct pci_dev *dev, const struct pci_device_id *id)
	__principal(dev) __runs_in(process)
	__transfers(pci_dev_caps(dev))
	__transfers(devm_caps(&dev->dev, NULL, 0))
	__returns_if(ret < 0, devm_caps(&dev->dev, NULL, 0))
	__returns_if(ret < 0, pci_dev_caps(dev))
	__faults(-ENODEV);
void CALLBACK(pci_driver, remove)(struct pci_dev *dev)
	__principal(dev) __runs_in(process)
	__returns(devm_caps(&dev->dev, NULL, 0))
	__returns(pci_dev_caps(dev))
	__faults();
void CALLBACK(pci_driver, shutdown)(struct pci_dev *dev)
	__principal(dev) __runs_in(process) __faults();
pci_ers_result_t CALLBACK(pci_error_handlers, error_detected)(struct pci_dev *dev,
							      pci_channel_state_t error)
	__principal(dev) __runs_in(process) __faults(PCI_ERS_RESULT_DISCONNECT);
pci_ers_result_t CALLBACK(pci_error_handlers, slot_reset)(struct pci_dev *dev)
	__principal(dev) __runs_in(process) __faults(PCI_ERS_RESULT_DISCONNECT);
void CALLBACK(pci_error_handlers, resume)(struct pci_dev *dev)
	__principal(dev) __runs_in(process) __faults();
int CALLBACK(dev_pm_ops, suspend)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, prepare)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, runtime_suspend)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, runtime_resume)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, runtime_idle)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, suspend_late)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, resume_early)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, suspend_noirq)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, resume_noirq)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, freeze_late)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, thaw_early)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, poweroff_late)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, restore_early)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, resume)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, freeze)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, thaw)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, poweroff)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(dev_pm_ops, restore)(struct device *dev)
	__principal(dev) __runs_in(process) __faults(0);

/* INTx is routed here; before, dev->irq is what firmware said. */
int pci_enable_device(struct pci_dev *dev)
	__checks(ref(dev))
	__grants_if(!ret && dev->irq, irq(dev->irq))
	__pins_if(!ret, ref(dev), pci_disable_device(dev));
int pci_enable_device_mem(struct pci_dev *dev)
	__checks(ref(dev))
	__grants_if(!ret && dev->irq, irq(dev->irq))
	__pins_if(!ret, ref(dev), pci_disable_device(dev));
void pci_disable_device(struct pci_dev *dev)
	__checks(ref(dev))
	__unpins(pci_disable_device(dev));
int pci_request_selected_regions(struct pci_dev *dev, int bars, const char *res_name)
	__checks(ref(dev)) __checks(string(res_name))
	__pins_if(!ret, string(res_name), pci_release_selected_regions(dev, bars));
void pci_release_selected_regions(struct pci_dev *dev, int bars)
	__checks(ref(dev))
	__unpins(pci_release_selected_regions(dev, bars));
int pci_request_regions(struct pci_dev *pdev, const char *res_name)
	__checks(ref(pdev)) __checks(string(res_name))
	__pins_if(!ret, string(res_name), pci_release_regions(pdev));
void pci_release_regions(struct pci_dev *pdev)
	__checks(ref(pdev))
	__unpins(pci_release_regions(pdev));
int pci_request_region(struct pci_dev *pdev, int bar, const char *res_name)
	__checks(ref(pdev)) __checks(string(res_name))
	__requires(bar >= 0 && bar < PCI_NUM_RESOURCES)
	__pins_if(!ret, string(res_name), pci_release_region(pdev, bar));
void pci_release_region(struct pci_dev *pdev, int bar)
	__checks(ref(pdev))
	__requires(bar >= 0 && bar < PCI_NUM_RESOURCES)
	__unpins(pci_release_region(pdev, bar));
void __iomem *pci_ioremap_bar(struct pci_dev *pdev, int bar)
	__checks(ref(pdev))
	__requires(bar >= 0 && bar < PCI_STD_NUM_BARS)
	__returns_if(ret, alloc(ret, pci_resource_len(pdev, bar), iounmap));
int pci_read_config_byte(const struct pci_dev *dev, int where, u8 *val)
	__checks(ref(dev)) __checks(write(val, sizeof(*val)));
int pci_read_config_dword(const struct pci_dev *dev, int where, u32 *val)
	__checks(ref(dev)) __checks(write(val, sizeof(*val)));
int pci_write_config_byte(const struct pci_dev *dev, int where, u8 val) __checks(ref(dev));
int pci_write_config_word(const struct pci_dev *dev, int where, u16 val) __checks(ref(dev));
int pci_write_config_dword(const struct pci_dev *dev, int where, u32 val) __checks(ref(dev));
int pci_read_config_word(const struct pci_dev *dev, int where, u16 *val)
	__checks(ref(dev)) __checks(write(val, sizeof(*val)));
int pci_save_state(struct pci_dev *dev) __checks(ref(dev));
int pci_select_bars(struct pci_dev *dev, unsigned long flags) __checks(ref(dev));
void pci_set_master(struct pci_dev *dev) __checks(ref(dev));
int pci_set_mwi(struct pci_dev *dev) __checks(ref(dev));
void pci_clear_mwi(struct pci_dev *dev) __checks(ref(dev));
int pci_set_power_state(struct pci_dev *dev, pci_power_t state) __checks(ref(dev));
int pci_enable_wake(struct pci_dev *dev, pci_power_t state, bool enable) __checks(ref(dev));
int pci_wake_from_d3(struct pci_dev *dev, bool enable) __checks(ref(dev));
void pci_clear_master(struct pci_dev *dev) __checks(ref(dev));
bool pci_dev_run_wake(struct pci_dev *dev) __checks(ref(dev));
int pci_disable_link_state(struct pci_dev *pdev, int state) __checks(ref(pdev));
int pci_disable_link_state_locked(struct pci_dev *pdev, int state) __checks(ref(pdev));
int pci_prepare_to_sleep(struct pci_dev *dev) __checks(ref(dev));
void pci_restore_state(struct pci_dev *dev) __checks(ref(dev));
int pci_enable_pcie_error_reporting(struct pci_dev *dev) __checks(ref(dev));
int pci_disable_pcie_error_reporting(struct pci_dev *dev) __checks(ref(dev));
int pcie_capability_read_word(struct pci_dev *dev, int pos, u16 *val)
	__checks(ref(dev)) __checks(write(val, sizeof(*val)));
int pcie_capability_read_dword(struct pci_dev *dev, int pos, u32 *val)
	__checks(ref(dev)) __checks(write(val, sizeof(*val)));
int pcie_capability_write_word(struct pci_dev *dev, int pos, u16 val) __checks(ref(dev));
int pcie_capability_clear_and_set_word_locked(struct pci_dev *dev, int pos, u16 clear, u16 set) __checks(ref(dev));
int pcie_capability_clear_and_set_word_unlocked(struct pci_dev *dev, int pos, u16 clear, u16 set) __checks(ref(dev));
int pci_request_selected_regions_exclusive(struct pci_dev *pdev, int bars, const char *res_name)
	__checks(ref(pdev)) __checks(string(res_name))
	__pins_if(!ret, string(res_name), pci_release_selected_regions(pdev, bars));

/* Interrupts by message: their numbers end with them. */
CAPSET(msi_caps)(struct pci_dev *dev)
	__includes(irq(dev->irq));
CAPSET(msix_caps)(struct pci_dev *dev, struct msix_entry *entries, int count)
	__includes_for((int i = 0; i < count; i++), irq(entries[i].vector));
int pci_enable_msi(struct pci_dev *dev)
	__runs_in(process)
	__checks(ref(dev))
	__requires(!dev->msi_enabled)
	__returns_if(!ret, msi_caps(dev))
	__pins_if(!ret, ref(dev), pci_disable_msi(dev));
void pci_disable_msi(struct pci_dev *dev)
	__runs_in(process)
	__checks(ref(dev))
	__unpins(pci_disable_msi(dev))
	__revokes_if(dev->msi_enabled, msi_caps(dev));
int pci_enable_msix_range(struct pci_dev *dev, struct msix_entry *entries, int minvec, int maxvec)
	__runs_in(process)
	__checks(ref(dev))
	__checks_if(maxvec > 0, write(entries, maxvec * sizeof(*entries)))
	__returns_if(ret > 0, msix_caps(dev, entries, ret))
	__pins_if(ret > 0, ref(dev), pci_disable_msix(dev));
void pci_disable_msix(struct pci_dev *dev)
	__runs_in(process)
	__checks(ref(dev))
	__unpins(pci_disable_msix(dev))
	__revokes_if(dev->msix_enabled, msix_caps(dev, NULL, 0));
int pcix_get_mmrbc(struct pci_dev *dev) __checks(ref(dev));
int pcix_set_mmrbc(struct pci_dev *dev, int mmrbc) __checks(ref(dev));
#endif
