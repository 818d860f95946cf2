/* SPDX-License-Identifier: GPL-2.0-only */
/* What under.ko exports to over.ko. */
#ifndef UNDER_H
#define UNDER_H

struct under_operations {
	int (*scale)(unsigned int n);
};

extern unsigned int under_total;
extern const struct under_operations under_operations;
int under_add(unsigned int n);
int under_apply(int (*function)(unsigned int), unsigned int n);
void under_keep(int (*function)(unsigned int));
void under_free(void (*release)(const void *), const void *memory);
int under_store(unsigned long *address, unsigned long value);

#endif
