// SPDX-License-Identifier: GPL-2.0-only
/*
 * The lower one of two modules that form a domain: over.c calls it, and it calls back.
 *
 *	spin=N	runs N times through a function of its own, which changes nothing but "spins"
 *	call=N	calls what over.ko left here last with N; "answer" has what it said
 */
#include <linux/module.h>
#include <linux/sched.h>
#include "under.h"

unsigned int under_total;
EXPORT_SYMBOL_GPL(under_total);
module_param_named(total, under_total, uint, 0444);

static int (*kept)(unsigned int);
static int answer;
static unsigned long spins;
module_param(answer, int, 0444);
module_param(spins, ulong, 0444);

int under_add(unsigned int n)
{
	under_total += n;
	return under_total;
}
EXPORT_SYMBOL_GPL(under_add);

int under_apply(int (*function)(unsigned int), unsigned int n)
{
	return READ_ONCE(function)(n) + 1;
}
EXPORT_SYMBOL_GPL(under_apply);

void under_keep(int (*function)(unsigned int))
{
	kept = function;
}
EXPORT_SYMBOL_GPL(under_keep);

/* A function that this module does not import. */
void under_free(void (*release)(const void *), const void *memory)
{
	READ_ONCE(release)(memory);
}
EXPORT_SYMBOL_GPL(under_free);

int under_store(unsigned long *address, unsigned long value)
{
	WRITE_ONCE(*address, value);
	return 1;
}
EXPORT_SYMBOL_GPL(under_store);

static int triple(unsigned int n)
{
	return 3 * n;
}

const struct under_operations under_operations = {.scale = triple};
EXPORT_SYMBOL_GPL(under_operations);

static noinline void step(volatile unsigned long *count)
{
	++*count;
}

static int spin_set(const char *text, const struct kernel_param *parameter)
{
	unsigned int n, i;
	int error = kstrtouint(text, 0, &n);

	for (i = 0; i < n && !error; i++) {
		step(&spins);
		if (!(i % 1024))
			cond_resched();
	}
	return error;
}

static const struct kernel_param_ops spin_ops = {.set = spin_set};
module_param_cb(spin, &spin_ops, NULL, 0200);

static int call_set(const char *text, const struct kernel_param *parameter)
{
	answer = kept ? kept(*text - '0') : -1;
	return 0;
}

static const struct kernel_param_ops call_ops = {.set = call_set};
module_param_cb(call, &call_ops, NULL, 0200);

static int __init under_init(void)
{
	return 0;
}
module_init(under_init);

static void __exit under_exit(void)
{
}
module_exit(under_exit);

MODULE_LICENSE("GPL");
