/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_CPUMASK_H
#define OWN_CPUMASK_H
#include <linux/cpumask.h>
#include <ownership.h>
#include <soundness.h>

bool alloc_cpumask_var_node(cpumask_var_t *mask, gfp_t flags, int node)
	__requires(slab_gfp_is_sound(flags) && node_is_sound(node))
	__checks(write(mask, sizeof(*mask)))
	__returns_if(ret, alloc(*mask, cpumask_size(), free_cpumask_var));
void free_cpumask_var(cpumask_var_t mask)
	__revokes_if(mask, alloc(mask, 0, free_cpumask_var));
/* The bits of the mask alone are read, as many as there are processors. */
LEAF(cpumask_next_wrap);
#endif
