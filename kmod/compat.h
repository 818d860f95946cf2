/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the kernels that we build for call or lay out differently, under one name each.  Nothing else in
 * kmod/ asks for a version.
 */
#ifndef CORDON_COMPAT_H
#define CORDON_COMPAT_H

#include <linux/kconfig.h>
#include <linux/version.h>

/* 6.9 put MITIGATION_ before the options of the mitigations. */
#define CORDON_HAS_RETPOLINE (IS_ENABLED(CONFIG_RETPOLINE) || IS_ENABLED(CONFIG_MITIGATION_RETPOLINE))
#define CORDON_HAS_RETHUNK   (IS_ENABLED(CONFIG_RETHUNK) || IS_ENABLED(CONFIG_MITIGATION_RETHUNK))

/* 6.10 remembers what __string() was given. */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 10, 0)
#define cordon_assign_str(member, text) __assign_str(member)
#else
#define cordon_assign_str(member, text) __assign_str(member, text)
#endif

#endif
