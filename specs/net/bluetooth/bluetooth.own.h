/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_BLUETOOTH_H
#define OWN_BLUETOOTH_H
#include <net/bluetooth/bluetooth.h>
#include <ownership.h>

/* Printing, as printk(). */
void bt_info(const char *fmt, ...) __checks(format(fmt, 1));
void bt_warn(const char *fmt, ...) __checks(format(fmt, 1));
void bt_err(const char *fmt, ...) __checks(format(fmt, 1));
void bt_warn_ratelimited(const char *fmt, ...) __checks(format(fmt, 1));
void bt_err_ratelimited(const char *fmt, ...) __checks(format(fmt, 1));
#endif
