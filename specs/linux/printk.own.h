/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_PRINTK_H
#define OWN_PRINTK_H
#include <linux/printk.h>
#include <linux/dev_printk.h>
#include <linux/dynamic_debug.h>
#include <linux/net.h>
#include <linux/netdevice.h>
#include <ownership.h>

/* Variadic: check, then jump with the arguments untouched. */
int _printk(const char *fmt, ...)
	__checks(format(fmt, 1));
void _dev_err(const struct device *dev, const char *fmt, ...)
	__checks_if(dev, ref(dev)) __checks(format(fmt, 2));
void _dev_warn(const struct device *dev, const char *fmt, ...)
	__checks_if(dev, ref(dev)) __checks(format(fmt, 2));
void _dev_notice(const struct device *dev, const char *fmt, ...)
	__checks_if(dev, ref(dev)) __checks(format(fmt, 2));
void _dev_info(const struct device *dev, const char *fmt, ...)
	__checks_if(dev, ref(dev)) __checks(format(fmt, 2));
void netdev_err(const struct net_device *dev, const char *format, ...)
	__checks(ref(dev)) __checks(format(format, 2));
void netdev_warn(const struct net_device *dev, const char *format, ...)
	__checks(ref(dev)) __checks(format(format, 2));
void netdev_info(const struct net_device *dev, const char *format, ...)
	__checks(ref(dev)) __checks(format(format, 2));
void __dynamic_pr_debug(struct _ddebug *descriptor, const char *fmt, ...)
	__checks(read(descriptor, sizeof(*descriptor))) __checks(format(fmt, 2));
void __dynamic_netdev_dbg(struct _ddebug *descriptor, const struct net_device *dev,
			  const char *fmt, ...)
	__checks(read(descriptor, sizeof(*descriptor)))
	__checks(ref(dev)) __checks(format(fmt, 3));
void print_hex_dump(const char *level, const char *prefix_str, int prefix_type, int rowsize, int groupsize,
		    const void *buf, size_t len, bool ascii)
	__checks(string(level))
	__checks(string(prefix_str))
	__checks(read(buf, len));
DIRECT(net_ratelimit);
void _dev_printk(const char *level, const struct device *dev, const char *fmt, ...)
	__checks(string(level)) __checks_if(dev, ref(dev)) __checks(format(fmt, 3));
void _dev_emerg(const struct device *dev, const char *fmt, ...)
	__checks_if(dev, ref(dev)) __checks(format(fmt, 2));
void _dev_alert(const struct device *dev, const char *fmt, ...)
	__checks_if(dev, ref(dev)) __checks(format(fmt, 2));
void _dev_crit(const struct device *dev, const char *fmt, ...)
	__checks_if(dev, ref(dev)) __checks(format(fmt, 2));
void __dynamic_dev_dbg(struct _ddebug *descriptor, const struct device *dev, const char *fmt, ...)
	__checks(read(descriptor, sizeof(*descriptor)))
	__checks_if(dev, ref(dev)) __checks(format(fmt, 3));
void netdev_printk(const char *level, const struct net_device *dev, const char *format, ...)
	__checks(string(level)) __checks(ref(dev)) __checks(format(format, 3));
void netdev_notice(const struct net_device *dev, const char *format, ...)
	__checks(ref(dev)) __checks(format(format, 2));
void netdev_crit(const struct net_device *dev, const char *format, ...)
	__checks(ref(dev)) __checks(format(format, 2));
void netdev_alert(const struct net_device *dev, const char *format, ...)
	__checks(ref(dev)) __checks(format(format, 2));
#endif
