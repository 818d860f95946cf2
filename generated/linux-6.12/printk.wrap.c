/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/printk.own.h>
#include "wrap.h"

/* ---- _printk ---- */
static const struct cordon_clause clauses__printk[] = {
	{ "_printk", "specs/linux/printk.own.h", "_printk", 12 },
	{ "_printk", "specs/linux/printk.own.h", "__checks(format(fmt, 1))", 13 },
};
CORDON_SAME_TYPE(_printk, int, const char *, ...);
static void enter__printk(struct cordon_call *call)
{
	const char *fmt = (const char *)call->args[0];

	cordon_need_format(call, fmt, 1, &clauses__printk[1]);
}

const struct cordon_contract cordon_import__printk = {
	.name = "_printk",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.stack_words = 16,
	.where = &clauses__printk[0],
	.enter = enter__printk,
};

/* ---- _dev_err ---- */
static const struct cordon_clause clauses__dev_err[] = {
	{ "_dev_err", "specs/linux/printk.own.h", "_dev_err", 14 },
	{ "_dev_err", "specs/linux/printk.own.h", "__checks_if(dev, ref(dev))", 15 },
	{ "_dev_err", "specs/linux/printk.own.h", "__checks(format(fmt, 2))", 15 },
};
CORDON_SAME_TYPE(_dev_err, void, const struct device *, const char *, ...);
static void enter__dev_err(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];
	const char *fmt = (const char *)call->args[1];

	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses__dev_err[1]);
	}
	cordon_need_format(call, fmt, 2, &clauses__dev_err[2]);
}

const struct cordon_contract cordon_import__dev_err = {
	.name = "_dev_err",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses__dev_err[0],
	.enter = enter__dev_err,
};

/* ---- _dev_warn ---- */
static const struct cordon_clause clauses__dev_warn[] = {
	{ "_dev_warn", "specs/linux/printk.own.h", "_dev_warn", 16 },
	{ "_dev_warn", "specs/linux/printk.own.h", "__checks_if(dev, ref(dev))", 17 },
	{ "_dev_warn", "specs/linux/printk.own.h", "__checks(format(fmt, 2))", 17 },
};
CORDON_SAME_TYPE(_dev_warn, void, const struct device *, const char *, ...);
static void enter__dev_warn(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];
	const char *fmt = (const char *)call->args[1];

	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses__dev_warn[1]);
	}
	cordon_need_format(call, fmt, 2, &clauses__dev_warn[2]);
}

const struct cordon_contract cordon_import__dev_warn = {
	.name = "_dev_warn",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses__dev_warn[0],
	.enter = enter__dev_warn,
};

/* ---- _dev_notice ---- */
static const struct cordon_clause clauses__dev_notice[] = {
	{ "_dev_notice", "specs/linux/printk.own.h", "_dev_notice", 18 },
	{ "_dev_notice", "specs/linux/printk.own.h", "__checks_if(dev, ref(dev))", 19 },
	{ "_dev_notice", "specs/linux/printk.own.h", "__checks(format(fmt, 2))", 19 },
};
CORDON_SAME_TYPE(_dev_notice, void, const struct device *, const char *, ...);
static void enter__dev_notice(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];
	const char *fmt = (const char *)call->args[1];

	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses__dev_notice[1]);
	}
	cordon_need_format(call, fmt, 2, &clauses__dev_notice[2]);
}

const struct cordon_contract cordon_import__dev_notice = {
	.name = "_dev_notice",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses__dev_notice[0],
	.enter = enter__dev_notice,
};

/* ---- _dev_info ---- */
static const struct cordon_clause clauses__dev_info[] = {
	{ "_dev_info", "specs/linux/printk.own.h", "_dev_info", 20 },
	{ "_dev_info", "specs/linux/printk.own.h", "__checks_if(dev, ref(dev))", 21 },
	{ "_dev_info", "specs/linux/printk.own.h", "__checks(format(fmt, 2))", 21 },
};
CORDON_SAME_TYPE(_dev_info, void, const struct device *, const char *, ...);
static void enter__dev_info(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];
	const char *fmt = (const char *)call->args[1];

	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses__dev_info[1]);
	}
	cordon_need_format(call, fmt, 2, &clauses__dev_info[2]);
}

const struct cordon_contract cordon_import__dev_info = {
	.name = "_dev_info",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses__dev_info[0],
	.enter = enter__dev_info,
};

/* ---- netdev_err ---- */
static const struct cordon_clause clauses_netdev_err[] = {
	{ "netdev_err", "specs/linux/printk.own.h", "netdev_err", 22 },
	{ "netdev_err", "specs/linux/printk.own.h", "__checks(ref(dev))", 23 },
	{ "netdev_err", "specs/linux/printk.own.h", "__checks(format(format, 2))", 23 },
};
CORDON_SAME_TYPE(netdev_err, void, const struct net_device *, const char *, ...);
static void enter_netdev_err(struct cordon_call *call)
{
	const struct net_device *dev = (const struct net_device *)call->args[0];
	const char *format = (const char *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netdev_err[1]);
	cordon_need_format(call, format, 2, &clauses_netdev_err[2]);
}

const struct cordon_contract cordon_import_netdev_err = {
	.name = "netdev_err",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses_netdev_err[0],
	.enter = enter_netdev_err,
};

/* ---- netdev_warn ---- */
static const struct cordon_clause clauses_netdev_warn[] = {
	{ "netdev_warn", "specs/linux/printk.own.h", "netdev_warn", 24 },
	{ "netdev_warn", "specs/linux/printk.own.h", "__checks(ref(dev))", 25 },
	{ "netdev_warn", "specs/linux/printk.own.h", "__checks(format(format, 2))", 25 },
};
CORDON_SAME_TYPE(netdev_warn, void, const struct net_device *, const char *, ...);
static void enter_netdev_warn(struct cordon_call *call)
{
	const struct net_device *dev = (const struct net_device *)call->args[0];
	const char *format = (const char *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netdev_warn[1]);
	cordon_need_format(call, format, 2, &clauses_netdev_warn[2]);
}

const struct cordon_contract cordon_import_netdev_warn = {
	.name = "netdev_warn",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses_netdev_warn[0],
	.enter = enter_netdev_warn,
};

/* ---- netdev_info ---- */
static const struct cordon_clause clauses_netdev_info[] = {
	{ "netdev_info", "specs/linux/printk.own.h", "netdev_info", 26 },
	{ "netdev_info", "specs/linux/printk.own.h", "__checks(ref(dev))", 27 },
	{ "netdev_info", "specs/linux/printk.own.h", "__checks(format(format, 2))", 27 },
};
CORDON_SAME_TYPE(netdev_info, void, const struct net_device *, const char *, ...);
static void enter_netdev_info(struct cordon_call *call)
{
	const struct net_device *dev = (const struct net_device *)call->args[0];
	const char *format = (const char *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netdev_info[1]);
	cordon_need_format(call, format, 2, &clauses_netdev_info[2]);
}

const struct cordon_contract cordon_import_netdev_info = {
	.name = "netdev_info",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses_netdev_info[0],
	.enter = enter_netdev_info,
};

/* ---- __dynamic_pr_debug ---- */
static const struct cordon_clause clauses___dynamic_pr_debug[] = {
	{ "__dynamic_pr_debug", "specs/linux/printk.own.h", "__dynamic_pr_debug", 28 },
	{ "__dynamic_pr_debug", "specs/linux/printk.own.h", "__checks(read(descriptor, sizeof(*descriptor)))", 29 },
	{ "__dynamic_pr_debug", "specs/linux/printk.own.h", "__checks(format(fmt, 2))", 29 },
};
CORDON_SAME_TYPE(__dynamic_pr_debug, void, struct _ddebug *, const char *, ...);
static void enter___dynamic_pr_debug(struct cordon_call *call)
{
	struct _ddebug *descriptor = (struct _ddebug *)call->args[0];
	const char *fmt = (const char *)call->args[1];

	cordon_need_read(call, descriptor, sizeof(*descriptor), &clauses___dynamic_pr_debug[1]);
	cordon_need_format(call, fmt, 2, &clauses___dynamic_pr_debug[2]);
}

const struct cordon_contract cordon_import___dynamic_pr_debug = {
	.name = "__dynamic_pr_debug",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses___dynamic_pr_debug[0],
	.enter = enter___dynamic_pr_debug,
};

/* ---- __dynamic_netdev_dbg ---- */
static const struct cordon_clause clauses___dynamic_netdev_dbg[] = {
	{ "__dynamic_netdev_dbg", "specs/linux/printk.own.h", "__dynamic_netdev_dbg", 30 },
	{ "__dynamic_netdev_dbg", "specs/linux/printk.own.h", "__checks(read(descriptor, sizeof(*descriptor)))", 32 },
	{ "__dynamic_netdev_dbg", "specs/linux/printk.own.h", "__checks(ref(dev))", 33 },
	{ "__dynamic_netdev_dbg", "specs/linux/printk.own.h", "__checks(format(fmt, 3))", 33 },
};
CORDON_SAME_TYPE(__dynamic_netdev_dbg, void, struct _ddebug *, const struct net_device *, const char *, ...);
static void enter___dynamic_netdev_dbg(struct cordon_call *call)
{
	struct _ddebug *descriptor = (struct _ddebug *)call->args[0];
	const struct net_device *dev = (const struct net_device *)call->args[1];
	const char *fmt = (const char *)call->args[2];

	cordon_need_read(call, descriptor, sizeof(*descriptor), &clauses___dynamic_netdev_dbg[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___dynamic_netdev_dbg[2]);
	cordon_need_format(call, fmt, 3, &clauses___dynamic_netdev_dbg[3]);
}

const struct cordon_contract cordon_import___dynamic_netdev_dbg = {
	.name = "__dynamic_netdev_dbg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.stack_words = 16,
	.where = &clauses___dynamic_netdev_dbg[0],
	.enter = enter___dynamic_netdev_dbg,
};

/* ---- print_hex_dump ---- */
static const struct cordon_clause clauses_print_hex_dump[] = {
	{ "print_hex_dump", "specs/linux/printk.own.h", "print_hex_dump", 34 },
	{ "print_hex_dump", "specs/linux/printk.own.h", "__checks(string(level))", 36 },
	{ "print_hex_dump", "specs/linux/printk.own.h", "__checks(string(prefix_str))", 37 },
	{ "print_hex_dump", "specs/linux/printk.own.h", "__checks(read(buf, len))", 38 },
};
CORDON_SAME_TYPE(print_hex_dump, void, const char *, const char *, int, int, int, const void *, size_t, bool);
static void enter_print_hex_dump(struct cordon_call *call)
{
	const char *level = (const char *)call->args[0];
	const char *prefix_str = (const char *)call->args[1];
	const void *buf = (const void *)call->args[5];
	size_t len = (size_t)cordon_stack_word(call, 0);

	cordon_need_string(call, level, &clauses_print_hex_dump[1]);
	cordon_need_string(call, prefix_str, &clauses_print_hex_dump[2]);
	cordon_need_read(call, buf, len, &clauses_print_hex_dump[3]);
}

const struct cordon_contract cordon_import_print_hex_dump = {
	.name = "print_hex_dump",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 8,
	.stack_words = 2,
	.where = &clauses_print_hex_dump[0],
	.enter = enter_print_hex_dump,
};

/* ---- net_ratelimit ---- */
static const struct cordon_clause clauses_net_ratelimit[] = {
	{ "net_ratelimit", "specs/linux/printk.own.h", "net_ratelimit", 39 },
};
CORDON_SAME_TYPE(net_ratelimit, int, void);
const struct cordon_contract cordon_import_net_ratelimit = {
	.name = "net_ratelimit",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_net_ratelimit[0],
};

/* ---- _dev_printk ---- */
static const struct cordon_clause clauses__dev_printk[] = {
	{ "_dev_printk", "specs/linux/printk.own.h", "_dev_printk", 40 },
	{ "_dev_printk", "specs/linux/printk.own.h", "__checks(string(level))", 41 },
	{ "_dev_printk", "specs/linux/printk.own.h", "__checks_if(dev, ref(dev))", 41 },
	{ "_dev_printk", "specs/linux/printk.own.h", "__checks(format(fmt, 3))", 41 },
};
CORDON_SAME_TYPE(_dev_printk, void, const char *, const struct device *, const char *, ...);
static void enter__dev_printk(struct cordon_call *call)
{
	const char *level = (const char *)call->args[0];
	const struct device *dev = (const struct device *)call->args[1];
	const char *fmt = (const char *)call->args[2];

	cordon_need_string(call, level, &clauses__dev_printk[1]);
	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses__dev_printk[2]);
	}
	cordon_need_format(call, fmt, 3, &clauses__dev_printk[3]);
}

const struct cordon_contract cordon_import__dev_printk = {
	.name = "_dev_printk",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.stack_words = 16,
	.where = &clauses__dev_printk[0],
	.enter = enter__dev_printk,
};

/* ---- _dev_emerg ---- */
static const struct cordon_clause clauses__dev_emerg[] = {
	{ "_dev_emerg", "specs/linux/printk.own.h", "_dev_emerg", 42 },
	{ "_dev_emerg", "specs/linux/printk.own.h", "__checks_if(dev, ref(dev))", 43 },
	{ "_dev_emerg", "specs/linux/printk.own.h", "__checks(format(fmt, 2))", 43 },
};
CORDON_SAME_TYPE(_dev_emerg, void, const struct device *, const char *, ...);
static void enter__dev_emerg(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];
	const char *fmt = (const char *)call->args[1];

	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses__dev_emerg[1]);
	}
	cordon_need_format(call, fmt, 2, &clauses__dev_emerg[2]);
}

const struct cordon_contract cordon_import__dev_emerg = {
	.name = "_dev_emerg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses__dev_emerg[0],
	.enter = enter__dev_emerg,
};

/* ---- _dev_alert ---- */
static const struct cordon_clause clauses__dev_alert[] = {
	{ "_dev_alert", "specs/linux/printk.own.h", "_dev_alert", 44 },
	{ "_dev_alert", "specs/linux/printk.own.h", "__checks_if(dev, ref(dev))", 45 },
	{ "_dev_alert", "specs/linux/printk.own.h", "__checks(format(fmt, 2))", 45 },
};
CORDON_SAME_TYPE(_dev_alert, void, const struct device *, const char *, ...);
static void enter__dev_alert(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];
	const char *fmt = (const char *)call->args[1];

	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses__dev_alert[1]);
	}
	cordon_need_format(call, fmt, 2, &clauses__dev_alert[2]);
}

const struct cordon_contract cordon_import__dev_alert = {
	.name = "_dev_alert",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses__dev_alert[0],
	.enter = enter__dev_alert,
};

/* ---- _dev_crit ---- */
static const struct cordon_clause clauses__dev_crit[] = {
	{ "_dev_crit", "specs/linux/printk.own.h", "_dev_crit", 46 },
	{ "_dev_crit", "specs/linux/printk.own.h", "__checks_if(dev, ref(dev))", 47 },
	{ "_dev_crit", "specs/linux/printk.own.h", "__checks(format(fmt, 2))", 47 },
};
CORDON_SAME_TYPE(_dev_crit, void, const struct device *, const char *, ...);
static void enter__dev_crit(struct cordon_call *call)
{
	const struct device *dev = (const struct device *)call->args[0];
	const char *fmt = (const char *)call->args[1];

	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses__dev_crit[1]);
	}
	cordon_need_format(call, fmt, 2, &clauses__dev_crit[2]);
}

const struct cordon_contract cordon_import__dev_crit = {
	.name = "_dev_crit",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses__dev_crit[0],
	.enter = enter__dev_crit,
};

/* ---- __dynamic_dev_dbg ---- */
static const struct cordon_clause clauses___dynamic_dev_dbg[] = {
	{ "__dynamic_dev_dbg", "specs/linux/printk.own.h", "__dynamic_dev_dbg", 48 },
	{ "__dynamic_dev_dbg", "specs/linux/printk.own.h", "__checks(read(descriptor, sizeof(*descriptor)))", 49 },
	{ "__dynamic_dev_dbg", "specs/linux/printk.own.h", "__checks_if(dev, ref(dev))", 50 },
	{ "__dynamic_dev_dbg", "specs/linux/printk.own.h", "__checks(format(fmt, 3))", 50 },
};
CORDON_SAME_TYPE(__dynamic_dev_dbg, void, struct _ddebug *, const struct device *, const char *, ...);
static void enter___dynamic_dev_dbg(struct cordon_call *call)
{
	struct _ddebug *descriptor = (struct _ddebug *)call->args[0];
	const struct device *dev = (const struct device *)call->args[1];
	const char *fmt = (const char *)call->args[2];

	cordon_need_read(call, descriptor, sizeof(*descriptor), &clauses___dynamic_dev_dbg[1]);
	if (dev) {
		cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___dynamic_dev_dbg[2]);
	}
	cordon_need_format(call, fmt, 3, &clauses___dynamic_dev_dbg[3]);
}

const struct cordon_contract cordon_import___dynamic_dev_dbg = {
	.name = "__dynamic_dev_dbg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.stack_words = 16,
	.where = &clauses___dynamic_dev_dbg[0],
	.enter = enter___dynamic_dev_dbg,
};

/* ---- netdev_printk ---- */
static const struct cordon_clause clauses_netdev_printk[] = {
	{ "netdev_printk", "specs/linux/printk.own.h", "netdev_printk", 51 },
	{ "netdev_printk", "specs/linux/printk.own.h", "__checks(string(level))", 52 },
	{ "netdev_printk", "specs/linux/printk.own.h", "__checks(ref(dev))", 52 },
	{ "netdev_printk", "specs/linux/printk.own.h", "__checks(format(format, 3))", 52 },
};
CORDON_SAME_TYPE(netdev_printk, void, const char *, const struct net_device *, const char *, ...);
static void enter_netdev_printk(struct cordon_call *call)
{
	const char *level = (const char *)call->args[0];
	const struct net_device *dev = (const struct net_device *)call->args[1];
	const char *format = (const char *)call->args[2];

	cordon_need_string(call, level, &clauses_netdev_printk[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netdev_printk[2]);
	cordon_need_format(call, format, 3, &clauses_netdev_printk[3]);
}

const struct cordon_contract cordon_import_netdev_printk = {
	.name = "netdev_printk",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.stack_words = 16,
	.where = &clauses_netdev_printk[0],
	.enter = enter_netdev_printk,
};

/* ---- netdev_notice ---- */
static const struct cordon_clause clauses_netdev_notice[] = {
	{ "netdev_notice", "specs/linux/printk.own.h", "netdev_notice", 53 },
	{ "netdev_notice", "specs/linux/printk.own.h", "__checks(ref(dev))", 54 },
	{ "netdev_notice", "specs/linux/printk.own.h", "__checks(format(format, 2))", 54 },
};
CORDON_SAME_TYPE(netdev_notice, void, const struct net_device *, const char *, ...);
static void enter_netdev_notice(struct cordon_call *call)
{
	const struct net_device *dev = (const struct net_device *)call->args[0];
	const char *format = (const char *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netdev_notice[1]);
	cordon_need_format(call, format, 2, &clauses_netdev_notice[2]);
}

const struct cordon_contract cordon_import_netdev_notice = {
	.name = "netdev_notice",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses_netdev_notice[0],
	.enter = enter_netdev_notice,
};

/* ---- netdev_crit ---- */
static const struct cordon_clause clauses_netdev_crit[] = {
	{ "netdev_crit", "specs/linux/printk.own.h", "netdev_crit", 55 },
	{ "netdev_crit", "specs/linux/printk.own.h", "__checks(ref(dev))", 56 },
	{ "netdev_crit", "specs/linux/printk.own.h", "__checks(format(format, 2))", 56 },
};
CORDON_SAME_TYPE(netdev_crit, void, const struct net_device *, const char *, ...);
static void enter_netdev_crit(struct cordon_call *call)
{
	const struct net_device *dev = (const struct net_device *)call->args[0];
	const char *format = (const char *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netdev_crit[1]);
	cordon_need_format(call, format, 2, &clauses_netdev_crit[2]);
}

const struct cordon_contract cordon_import_netdev_crit = {
	.name = "netdev_crit",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses_netdev_crit[0],
	.enter = enter_netdev_crit,
};

/* ---- netdev_alert ---- */
static const struct cordon_clause clauses_netdev_alert[] = {
	{ "netdev_alert", "specs/linux/printk.own.h", "netdev_alert", 57 },
	{ "netdev_alert", "specs/linux/printk.own.h", "__checks(ref(dev))", 58 },
	{ "netdev_alert", "specs/linux/printk.own.h", "__checks(format(format, 2))", 58 },
};
CORDON_SAME_TYPE(netdev_alert, void, const struct net_device *, const char *, ...);
static void enter_netdev_alert(struct cordon_call *call)
{
	const struct net_device *dev = (const struct net_device *)call->args[0];
	const char *format = (const char *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_netdev_alert[1]);
	cordon_need_format(call, format, 2, &clauses_netdev_alert[2]);
}

const struct cordon_contract cordon_import_netdev_alert = {
	.name = "netdev_alert",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.stack_words = 16,
	.where = &clauses_netdev_alert[0],
	.enter = enter_netdev_alert,
};

