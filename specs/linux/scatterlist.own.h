/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_SCATTERLIST_H
#define OWN_SCATTERLIST_H
#include <linux/scatterlist.h>
#include <ownership.h>

void sg_init_table(struct scatterlist *sgl, unsigned int nents)
	__checks(write(sgl, nents * sizeof(*sgl)));
/* Of memory in the direct map only: another address names somebody else's page. */
void sg_init_one(struct scatterlist *sg, const void *buf, unsigned int buflen)
	__checks(write(sg, sizeof(*sg)))
	__requires(virt_addr_valid(buf))
	__checks(read(buf, buflen));
struct scatterlist *sg_next(struct scatterlist *sg)
	__checks(read(sg, 2 * sizeof(*sg)));
/* Chunks behind the first are the kernel's pool's. */
int sg_alloc_table_chained(struct sg_table *table, int nents, struct scatterlist *first_chunk,
			   unsigned int nents_first_chunk)
	__checks(write(table, sizeof(*table)))
	__requires(nents > 0)
	__checks_if(first_chunk, write(first_chunk, nents_first_chunk * sizeof(*first_chunk)))
	__returns_if(!ret, sg_chunk_caps(table, nents_first_chunk));
void sg_free_table_chained(struct sg_table *table, unsigned int nents_first_chunk)
	__checks(write(table, sizeof(*table)))
	__revokes(sg_chunk_caps(table, 0));
/* The elements behind the driver's own; the walk passes over links. */
CAPSET(sg_chunk_caps)(struct sg_table *table, unsigned int own)
	__includes_for((struct scatterlist *s = table->sgl; s; s = sg_next(s)), write(s, sizeof(*s)));
#endif
