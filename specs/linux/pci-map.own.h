/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_PCI_MAP_H
#define OWN_PCI_MAP_H
#include <linux/pci.h>
#include <linux/version.h>
#include <linux/aer.h>
#include <asm-generic/pci_iomap.h>
#include <linux/interrupt.h>
#include <ownership.h>
#include "pci.own.h"
#include "interrupt.own.h"
#include "ioport.own.h"

/* ---- BARs: a cookie for memory is a mapping, one for ports is a number ---- */
#define own_bar_length(dev, bar, offset, max) \
	({ unsigned long n_ = pci_resource_len(dev, bar); \
	   n_ = (offset) < n_ ? n_ - (offset) : 0; \
	   (max) && (max) < n_ ? (max) : n_; })
void __iomem *pci_iomap(struct pci_dev *dev, int bar, unsigned long max)
	__runs_in(process)
	__checks(ref(dev))
	__requires(bar >= 0 && bar < PCI_STD_NUM_BARS)
	__returns_if(ret && io_cookie_is_memory(ret), alloc(ret, own_bar_length(dev, bar, 0UL, max), pci_iounmap));
void __iomem *pci_iomap_range(struct pci_dev *dev, int bar, unsigned long offset, unsigned long maxlen)
	__runs_in(process)
	__checks(ref(dev))
	__requires(bar >= 0 && bar < PCI_STD_NUM_BARS)
	__returns_if(ret && io_cookie_is_memory(ret), alloc(ret, own_bar_length(dev, bar, offset, maxlen), pci_iounmap));
void pci_iounmap(struct pci_dev *dev, void __iomem *addr)
	__runs_in(process)
	__checks(ref(dev))
	__revokes_if(io_cookie_is_memory(addr), alloc(addr, 0, pci_iounmap));
/* The pages of the ROM are read only; its size is what its headers say. */
void __iomem *pci_map_rom(struct pci_dev *pdev, size_t *size)
	__runs_in(process)
	__checks(ref(pdev))
	__checks(write(size, sizeof(*size)))
	__returns_if(ret, alloc(ret, pci_resource_len(pdev, PCI_ROM_RESOURCE), pci_unmap_rom));
void pci_unmap_rom(struct pci_dev *pdev, void __iomem *rom)
	__runs_in(process)
	__checks(ref(pdev))
	__revokes(alloc(rom, 0, pci_unmap_rom));

/* ---- what the bus undoes itself when the device loses its driver ---- */
int pcim_enable_device(struct pci_dev *pdev)
	__runs_in(process)
	__checks(ref(pdev))
	__grants_if(!ret && pdev->irq, irq(pdev->irq));
void pcim_pin_device(struct pci_dev *pdev)
	__checks(ref(pdev));
int pcim_set_mwi(struct pci_dev *dev)
	__runs_in(process)
	__checks(ref(dev));
void __iomem *pcim_iomap(struct pci_dev *pdev, int bar, unsigned long maxlen)
	__runs_in(process)
	__checks(devm_caps(&pdev->dev, NULL, 0))
	__requires(bar >= 0 && bar < PCI_STD_NUM_BARS)
	__returns_if(ret && io_cookie_is_memory(ret), devm_caps(&pdev->dev, (void *)ret, own_bar_length(pdev, bar, 0UL, maxlen)));
/* The table has an entry a BAR; the driver reads it. */
int pcim_iomap_regions(struct pci_dev *pdev, int mask, const char *name)
	__runs_in(process)
	__checks(devm_caps(&pdev->dev, NULL, 0))
	__checks(string(name))
	__returns_if(!ret, pcim_mapped(pdev, mask));
int pcim_iomap_regions_request_all(struct pci_dev *pdev, int mask, const char *name)
	__runs_in(process)
	__checks(devm_caps(&pdev->dev, NULL, 0))
	__checks(string(name))
	__returns_if(!ret, pcim_mapped(pdev, mask));
CAPSET(pcim_mapped)(struct pci_dev *pdev, int mask)
	__includes_for((int bar = 0; bar < PCI_STD_NUM_BARS; bar++),
		       devm_caps(&pdev->dev, (void *)pcim_iomap_table(pdev)[bar],
				 (mask & (1 << bar)) && io_cookie_is_memory(pcim_iomap_table(pdev)[bar]) ?
					 pci_resource_len(pdev, bar) : 0));
void __iomem *const *pcim_iomap_table(struct pci_dev *pdev)
	__checks(ref(pdev));

/* ---- power, state and reset of the driver's own device ---- */
int pci_enable_device_io(struct pci_dev *dev)
	__runs_in(process)
	__checks(ref(dev))
	__grants_if(!ret && dev->irq, irq(dev->irq))
	__pins_if(!ret, ref(dev), pci_disable_device(dev));
int pci_try_set_mwi(struct pci_dev *dev) __checks(ref(dev));
void pci_intx(struct pci_dev *dev, int enable) __checks(ref(dev));
bool pci_check_and_mask_intx(struct pci_dev *dev) __checks(ref(dev));
int pci_status_get_and_clear_errors(struct pci_dev *pdev) __checks(ref(pdev));
int pci_wait_for_pending_transaction(struct pci_dev *dev) __runs_in(process) __checks(ref(dev));
int pcie_flr(struct pci_dev *dev) __runs_in(process) __checks(ref(dev));
int pci_reset_function(struct pci_dev *dev) __runs_in(process) __checks(ref(dev));
int pci_back_from_sleep(struct pci_dev *dev) __runs_in(process) __checks(ref(dev));
void pci_d3cold_enable(struct pci_dev *dev) __runs_in(process) __checks(ref(dev));
void pci_d3cold_disable(struct pci_dev *dev) __runs_in(process) __checks(ref(dev));
void pci_ignore_hotplug(struct pci_dev *dev) __checks(ref(dev));
int pci_aer_clear_nonfatal_status(struct pci_dev *dev) __checks(ref(dev));
int pci_enable_ptm(struct pci_dev *dev, u8 *granularity)
	__checks(ref(dev))
	__checks_if(granularity, write(granularity, sizeof(*granularity)));
int pci_enable_atomic_ops_to_root(struct pci_dev *dev, u32 cap_mask) __checks(ref(dev));
int pcie_capability_write_dword(struct pci_dev *dev, int pos, u32 val) __checks(ref(dev));
int pcie_capability_clear_and_set_dword(struct pci_dev *dev, int pos, u32 clear, u32 set) __checks(ref(dev));
void pci_cfg_access_lock(struct pci_dev *dev)
	__runs_in(process)
	__checks(ref(dev))
	__takes(dev, pci_cfg_access_unlock(dev));
void pci_cfg_access_unlock(struct pci_dev *dev)
	__checks(ref(dev))
	__drops(pci_cfg_access_unlock(dev));

/* ---- virtual functions ---- */
int pci_enable_sriov(struct pci_dev *dev, int nr_virtfn)
	__runs_in(process)
	__checks(ref(dev))
	__requires(nr_virtfn > 0)
	__pins_if(!ret, ref(dev), pci_disable_sriov(dev));
void pci_disable_sriov(struct pci_dev *dev)
	__runs_in(process)
	__checks(ref(dev))
	__unpins(pci_disable_sriov(dev));

int CALLBACK(pci_driver, suspend)(struct pci_dev *dev, pm_message_t state)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(pci_driver, resume)(struct pci_dev *dev)
	__principal(dev) __runs_in(process) __faults(0);
int CALLBACK(pci_driver, sriov_configure)(struct pci_dev *dev, int num_vfs)
	__principal(dev) __runs_in(process) __faults(-ENODEV);
int CALLBACK(pci_driver, sriov_set_msix_vec_count)(struct pci_dev *vf, int msix_vec_count)
	__principal(vf) __runs_in(process) __faults(-ENODEV);
u32 CALLBACK(pci_driver, sriov_get_vf_total_msix)(struct pci_dev *pf)
	__principal(pf) __runs_in(process) __faults(0);
pci_ers_result_t CALLBACK(pci_error_handlers, mmio_enabled)(struct pci_dev *dev)
	__principal(dev) __runs_in(process) __faults(PCI_ERS_RESULT_DISCONNECT);
void CALLBACK(pci_error_handlers, reset_prepare)(struct pci_dev *dev)
	__principal(dev) __runs_in(process) __faults();
void CALLBACK(pci_error_handlers, reset_done)(struct pci_dev *dev)
	__principal(dev) __runs_in(process) __faults();
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
void CALLBACK(pci_error_handlers, cor_error_detected)(struct pci_dev *dev)
	__principal(dev) __runs_in(process) __faults();
#endif
void pci_pme_active(struct pci_dev *dev, bool enable) __checks(ref(dev));
bool pci_pme_capable(struct pci_dev *dev, pci_power_t state)
	__requires(state >= PCI_D0 && state <= PCI_D3cold)
	__checks(ref(dev));
DIRECT(pci_msi_enabled);
/* Compared with a device's bus, never stored to. */
DATA(pci_bus_type)
	__grants(ref(&pci_bus_type));

/* ---- vectors of either kind, by index ---- */
CAPSET(vector_caps)(struct pci_dev *dev, int count)
	__includes_for((int i = 0; i < count; i++), irq(pci_irq_vector(dev, i)));
int pci_alloc_irq_vectors_affinity(struct pci_dev *dev, unsigned int min_vecs, unsigned int max_vecs, unsigned int flags,
				   struct irq_affinity *affd)
	__runs_in(process)
	__checks(ref(dev))
	__requires(!own_holds(vector_caps, dev))
	__checks_if(affd, write(affd, sizeof(*affd)))
	__registers_if(affd && affd->calc_sets, affd->calc_sets, irq_affinity.calc_sets)
	__returns_if(ret > 0, vector_caps(dev, ret))
	__pins_if(ret > 0, ref(dev), pci_free_irq_vectors(dev));
/* Asks for no vectors but those that are there. */
void pci_free_irq_vectors(struct pci_dev *dev)
	__runs_in(process)
	__checks(ref(dev))
	__unpins(pci_free_irq_vectors(dev))
	__revokes_if(own_holds(vector_caps, dev), vector_caps(dev, 0));
int pci_irq_vector(struct pci_dev *dev, unsigned int nr)
	__checks(ref(dev));
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 8, 0)
int pci_alloc_irq_vectors(struct pci_dev *dev, unsigned int min_vecs, unsigned int max_vecs, unsigned int flags)
	__runs_in(process)
	__checks(ref(dev))
	__requires(!own_holds(vector_caps, dev))
	__returns_if(ret > 0, vector_caps(dev, ret))
	__pins_if(ret > 0, ref(dev), pci_free_irq_vectors(dev));
#endif
/* By index; the name is printed, and the kernel's. */
int pci_request_irq(struct pci_dev *dev, unsigned int nr, irq_handler_t handler, irq_handler_t thread_fn, void *dev_id,
		    const char *fmt, ...)
	__runs_in(process)
	__checks(vector_caps(dev, 0))
	__checks(irq(pci_irq_vector(dev, nr)))
	__requires(handler || thread_fn)
	__registers_if(handler, handler, irq_handler_t)
	__registers_if(thread_fn, thread_fn, irq_handler_t)
	__checks(format(fmt, 7))
	__returns_if(!ret, irq_action_caps(own_action(pci_irq_vector(dev, nr), dev_id)))
	__pins_if(!ret, ref(dev), pci_free_irq(dev, nr, dev_id));
void pci_free_irq(struct pci_dev *dev, unsigned int nr, void *dev_id)
	__runs_in(process)
	__checks(vector_caps(dev, 0))
	__transfers(irq_action_caps(own_action(pci_irq_vector(dev, nr), dev_id)))
	__unpins(pci_free_irq(dev, nr, dev_id));
/* What pci_store_saved_state() would have given, or nothing: then what was saved is forgotten. */
int pci_load_saved_state(struct pci_dev *dev, struct pci_saved_state *state)
	__checks(ref(dev))
	__requires(!state);
int pcie_reset_flr(struct pci_dev *dev, bool probe) __runs_in(process) __checks(ref(dev));
void pcibios_resource_to_bus(struct pci_bus *bus, struct pci_bus_region *region, struct resource *res)
	__checks(ref(bus))
	__checks(write(region, sizeof(*region)))
	__checks(read(res, sizeof(*res)));
/* Only stored in tables of PCI drivers. */
VALUE(pci_sriov_configure_simple);
void CALLBACK(irq_affinity, calc_sets)(struct irq_affinity *affd, unsigned int nvecs)
	__principal(affd) __runs_in(process)
	__lends(write(affd, sizeof(*affd)))
	__faults();
#endif
