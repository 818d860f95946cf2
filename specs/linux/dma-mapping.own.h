/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_DMA_H
#define OWN_DMA_H
#include <linux/dma-mapping.h>
#include <linux/mm.h>
#include <linux/scatterlist.h>
#include <ownership.h>

void *dma_alloc_attrs(struct device *dev, size_t size, dma_addr_t *dma_handle,
		      gfp_t flag, unsigned long attrs)
	__checks(ref(dev))
	__checks(write(dma_handle, sizeof(*dma_handle)))
	__returns_if(ret, dma(dev, *dma_handle, size))
	__returns_if(ret && !(attrs & DMA_ATTR_NO_KERNEL_MAPPING),
		     alloc(ret, size, dma_free_attrs))
	/* What clean-up calls: one pointer would not be enough. */
	__pins_if(ret, ref(dev), dma_free_attrs(dev, size, ret, *dma_handle, attrs));
void dma_free_attrs(struct device *dev, size_t size, void *cpu_addr,
		    dma_addr_t dma_handle, unsigned long attrs)
	__checks(ref(dev))
	__revokes_if(cpu_addr, dma(dev, dma_handle, size))
	__revokes_if(cpu_addr && !(attrs & DMA_ATTR_NO_KERNEL_MAPPING),
		     alloc(cpu_addr, size, dma_free_attrs))
	__unpins_if(cpu_addr, dma_free_attrs(dev, size, cpu_addr, dma_handle, attrs));
/* Whoever lets a device write must be able to write there itself. */
dma_addr_t dma_map_page_attrs(struct device *dev, struct page *page, size_t offset,
			      size_t size, enum dma_data_direction dir, unsigned long attrs)
	__checks(ref(dev))
	__checks_if(dir == DMA_TO_DEVICE, read(page_address(page) + offset, size))
	__checks_if(dir != DMA_TO_DEVICE, write(page_address(page) + offset, size))
	__returns_if(ret != DMA_MAPPING_ERROR, dma(dev, ret, size))
	/* Not the bytes: e1000 wraps a received buffer in an skb before it unmaps it. */
	__pins_if(ret != DMA_MAPPING_ERROR, ref(page),
		  dma_unmap_page_attrs(dev, ret, size, dir, attrs));
void dma_unmap_page_attrs(struct device *dev, dma_addr_t addr, size_t size,
			  enum dma_data_direction dir, unsigned long attrs)
	__checks(ref(dev))
	__revokes(dma(dev, addr, size))
	__unpins(dma_unmap_page_attrs(dev, addr, size, dir, attrs));
void (dma_sync_single_for_cpu)(struct device *dev, dma_addr_t addr, size_t size,
			       enum dma_data_direction dir)
	__checks(ref(dev)) __checks(dma(dev, addr, size));
void (dma_sync_single_for_device)(struct device *dev, dma_addr_t addr, size_t size,
				  enum dma_data_direction dir)
	__checks(ref(dev)) __checks(dma(dev, addr, size));
void (__dma_sync_single_for_cpu)(struct device *dev, dma_addr_t addr, size_t size,
				 enum dma_data_direction dir)
	__checks(ref(dev)) __checks(dma(dev, addr, size));
void (__dma_sync_single_for_device)(struct device *dev, dma_addr_t addr, size_t size,
				    enum dma_data_direction dir)
	__checks(ref(dev)) __checks(dma(dev, addr, size));
/* ---- lists: an element for each run of pages; what the device sees of them stands in the elements ---- */
int dma_map_sgtable(struct device *dev, struct sg_table *sgt, enum dma_data_direction dir, unsigned long attrs)
	__checks(ref(dev))
	__checks(write(sgt, sizeof(*sgt)))
	__requires(valid_dma_direction(dir) && sgt->sgl && sgt->orig_nents)
	__checks_for((struct scatterlist *s = sgt->sgl; s; s = sg_next(s)), write(s, sizeof(*s)))
	__requires(sg_nents(sgt->sgl) >= sgt->orig_nents)
	__checks_for((struct scatterlist *s = dir == DMA_TO_DEVICE ? sgt->sgl : NULL; s; s = sg_next(s)),
		     read(page_address(sg_page(s)) + s->offset, s->length))
	__checks_for((struct scatterlist *s = dir != DMA_TO_DEVICE ? sgt->sgl : NULL; s; s = sg_next(s)),
		     write(page_address(sg_page(s)) + s->offset, s->length))
	__returns_for((struct scatterlist *s = !ret ? sgt->sgl : NULL; s && sg_dma_len(s); s = sg_next(s)),
		      dma(dev, sg_dma_address(s), sg_dma_len(s)))
	/* Whether a failure is worth a warning is nothing that unmapping has to know. */
	__pins_if(!ret, read(sgt->sgl, sizeof(*sgt->sgl)),
		  dma_unmap_sg_attrs(dev, sgt->sgl, sgt->orig_nents, dir, attrs & ~DMA_ATTR_NO_WARN));
void dma_unmap_sg_attrs(struct device *dev, struct scatterlist *sg, int nents, enum dma_data_direction dir,
			unsigned long attrs)
	__checks(ref(dev))
	__requires(valid_dma_direction(dir) && nents > 0)
	__unpins(dma_unmap_sg_attrs(dev, sg, nents, dir, attrs & ~DMA_ATTR_NO_WARN))
	__checks_for((struct scatterlist *s = sg; s; s = sg_next(s)), write(s, sizeof(*s)))
	__requires(sg_nents(sg) >= nents)
	__revokes_for((struct scatterlist *s = sg; s && sg_dma_len(s); s = sg_next(s)),
		      dma(dev, sg_dma_address(s), sg_dma_len(s)));
size_t dma_opt_mapping_size(struct device *dev) __checks(ref(dev));
bool dma_pci_p2pdma_supported(struct device *dev) __checks(ref(dev));
int dma_set_mask(struct device *dev, u64 mask) __checks(ref(dev));
int dma_set_coherent_mask(struct device *dev, u64 mask) __checks(ref(dev));
size_t dma_max_mapping_size(struct device *dev) __checks(ref(dev));
u64 dma_get_required_mask(struct device *dev) __checks(ref(dev));
#endif
