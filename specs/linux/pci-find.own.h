/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_PCI_FIND_H
#define OWN_PCI_FIND_H
#include <linux/pci.h>
#include <ownership.h>
#include "pci.own.h"

/* Another device than the driver's own: it may be looked at, by a reference that it gives back. */
CAPSET(pci_dev_hold)(struct pci_dev *dev)
	__includes(ref(dev))
	__includes(ref(&dev->dev));

#define FOUND	__returns_if(ret, pci_dev_hold(ret)) __pins_if(ret, ref(ret), pci_dev_put(ret))
/* The walk gives up the device it came from. */
#define WALKED	__unpins_if(from, pci_dev_put(from)) __transfers_if(from, pci_dev_hold(from)) FOUND
struct pci_dev *pci_get_device(unsigned int vendor, unsigned int device, struct pci_dev *from)
	__runs_in(process) WALKED;
struct pci_dev *pci_get_subsys(unsigned int vendor, unsigned int device, unsigned int ss_vendor, unsigned int ss_device,
			       struct pci_dev *from)
	__runs_in(process) WALKED;
struct pci_dev *pci_get_class(unsigned int class, struct pci_dev *from)
	__runs_in(process) WALKED;
struct pci_dev *pci_get_domain_bus_and_slot(int domain, unsigned int bus, unsigned int devfn)
	__runs_in(process) FOUND;
struct pci_dev *pci_get_slot(struct pci_bus *bus, unsigned int devfn)
	__runs_in(process) __checks(ref(bus)) FOUND;
struct pci_dev *pci_dev_get(struct pci_dev *dev)
	__checks_if(dev, ref(dev)) FOUND;
void pci_dev_put(struct pci_dev *dev)
	__unpins(pci_dev_put(dev))
	__transfers_if(dev, pci_dev_hold(dev));

/* Tables end with an element of zeroes. */
int pci_dev_present(const struct pci_device_id *ids)
	__runs_in(process)
	__checks_for((const struct pci_device_id *id = ids; id && (id->vendor || id->subvendor || id->class_mask); id++),
		     read(id, 2 * sizeof(*id)));
const struct pci_device_id *pci_match_id(const struct pci_device_id *ids, struct pci_dev *dev)
	__checks(ref(dev))
	__checks_for((const struct pci_device_id *id = ids; id && (id->vendor || id->subvendor || id->class_mask); id++),
		     read(id, 2 * sizeof(*id)));

u8 pci_find_capability(struct pci_dev *dev, int cap) __checks(ref(dev));
u16 pci_find_ext_capability(struct pci_dev *dev, int cap) __checks(ref(dev));
u64 pci_get_dsn(struct pci_dev *dev) __checks(ref(dev));
bool pcie_aspm_enabled(struct pci_dev *pdev) __checks(ref(pdev));
bool pcie_relaxed_ordering_enabled(struct pci_dev *dev) __checks(ref(dev));
bool pci_device_is_present(struct pci_dev *pdev) __checks(ref(pdev));
int pci_msi_vec_count(struct pci_dev *dev) __checks(ref(dev));
int pci_msix_vec_count(struct pci_dev *dev) __checks(ref(dev));
int pci_num_vf(struct pci_dev *dev) __checks(ref(dev));
int pci_vfs_assigned(struct pci_dev *dev) __checks(ref(dev));
int pci_sriov_get_totalvfs(struct pci_dev *dev) __checks(ref(dev));
int pcie_get_readrq(struct pci_dev *dev) __checks(ref(dev));
int pcie_get_mps(struct pci_dev *dev) __checks(ref(dev));
int pcie_set_readrq(struct pci_dev *dev, int rq) __checks(ref(dev));
void pcie_print_link_status(struct pci_dev *dev) __checks(ref(dev));
u32 pcie_bandwidth_available(struct pci_dev *dev, struct pci_dev **limiting_dev, enum pci_bus_speed *speed,
			     enum pcie_link_width *width)
	__checks(ref(dev))
	__checks_if(limiting_dev, write(limiting_dev, sizeof(*limiting_dev)))
	__checks_if(speed, write(speed, sizeof(*speed)))
	__checks_if(width, write(width, sizeof(*width)));
pci_power_t pci_choose_state(struct pci_dev *dev, pm_message_t state) __checks(ref(dev));

/* ---- vital product data ---- */
ssize_t pci_read_vpd(struct pci_dev *dev, loff_t pos, size_t count, void *buf)
	__runs_in(process)
	__checks(ref(dev)) __checks(write(buf, count));
void *pci_vpd_alloc(struct pci_dev *dev, unsigned int *size)
	__runs_in(process)
	__checks(ref(dev))
	__checks_if(size, write(size, sizeof(*size)))
	__returns_if(!IS_ERR(ret), alloc(ret, dev->vpd.len, kfree));
int pci_vpd_find_ro_info_keyword(const void *buf, unsigned int len, const char *kw, unsigned int *size)
	__checks(read(buf, len)) __checks(read(kw, 2))
	__checks_if(size, write(size, sizeof(*size)));
int pci_vpd_check_csum(const void *buf, unsigned int len)
	__checks(read(buf, len));

/* ---- buses, by number of the slot ---- */
#define BUS_READ(name, type) \
	int pci_bus_read_config_##name(struct pci_bus *bus, unsigned int devfn, int where, type *val) \
		__checks(ref(bus)) __requires(devfn < 256) __checks(write(val, sizeof(*val)))
#define BUS_WRITE(name, type) \
	int pci_bus_write_config_##name(struct pci_bus *bus, unsigned int devfn, int where, type val) \
		__checks(ref(bus)) __requires(devfn < 256)
BUS_READ(byte, u8);
BUS_READ(word, u16);
BUS_READ(dword, u32);
BUS_WRITE(byte, u8);
BUS_WRITE(word, u16);
BUS_WRITE(dword, u32);
#endif
