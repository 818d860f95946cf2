/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_ONCE_H
#define OWN_ONCE_H
#include <linux/once.h>
#include <ownership.h>

/*
 * Between the two a lock of the kernel's is held that nobody else could release for a driver that dies there, and what runs
 * there is the driver's.  Only a warning of nvme's about a list that the kernel itself made wrong comes here.
 */
bool __do_once_start(bool *done, unsigned long *flags) __violates;
void __do_once_done(bool *done, struct static_key_true *once_key, unsigned long *flags, struct module *mod) __violates;
#endif
