// SPDX-License-Identifier: GPL-2.0-only
/*
 * The upper one of two modules that form a domain; see under.c.
 *
 *	go=N		every way from one to the other and back; "sum" has what came of it
 *	store=ADDRESS	under.ko stores there, asked by this
 *	back=ADDRESS	this stores there, called by under.ko
 *	forget=1	a timer is left running when the module goes
 */
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/timer.h>
#include "under.h"

static unsigned int sum;
module_param(sum, uint, 0444);
static bool forget;
module_param(forget, bool, 0600);
static unsigned long target;

static void ring(struct timer_list *unused)
{
}
static DEFINE_TIMER(bell, ring);

static int doubled(unsigned int n)
{
	return 2 * n;
}

static int stray(unsigned int n)
{
	WRITE_ONCE(*(unsigned int *)target, n);
	return 0;
}

static int go_set(const char *text, const struct kernel_param *parameter)
{
	int (*volatile add)(unsigned int) = under_add;
	unsigned int n = *text - '0';

	under_total = 0;
	sum = under_add(n);			    /* n: a call */
	sum = sum * 10 + add(n);		    /* 2n: an exported function, by its address */
	sum = sum * 10 + under_operations.scale(n); /* 3n: one that is not exported */
	sum = sum * 10 + under_apply(doubled, n);   /* 2n + 1: there and back */
	under_total += n;			    /* data of the other */
	sum = sum * 10 + under_total;		    /* 3n */
	under_free(kfree, kmalloc(64, GFP_KERNEL)); /* an import of this one only */
	return 0;
}

static const struct kernel_param_ops go_ops = {.set = go_set};
module_param_cb(go, &go_ops, NULL, 0200);

static int store_set(const char *text, const struct kernel_param *parameter)
{
	int error = kstrtoul(text, 16, &target);

	return error ?: under_store((unsigned long *)target, 1) - 1;
}

static const struct kernel_param_ops store_ops = {.set = store_set};
module_param_cb(store, &store_ops, NULL, 0200);

static int back_set(const char *text, const struct kernel_param *parameter)
{
	int error = kstrtoul(text, 16, &target);

	return error ?: under_apply(stray, 7) - 1;
}

static const struct kernel_param_ops back_ops = {.set = back_set};
module_param_cb(back, &back_ops, NULL, 0200);

static int __init over_init(void)
{
	under_keep(doubled);
	return 0;
}
module_init(over_init);

static void __exit over_exit(void)
{
	if (forget)
		mod_timer(&bell, jiffies + 3600 * HZ);
}
module_exit(over_exit);

MODULE_LICENSE("GPL");
