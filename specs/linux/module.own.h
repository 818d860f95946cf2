/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_MODULE_H
#define OWN_MODULE_H
#include <linux/module.h>
#include <linux/moduleparam.h>
#include <ownership.h>
int CALLBACK(module, init)(void)
	__runs_in(process) __faults(-EFAULT);
void CALLBACK(module, exit)(void)
	__runs_in(process) __faults();
/* Parameters: the kernel hands over the text, and a page to print into. */
int CALLBACK(kernel_param_ops, set)(const char *val, const struct kernel_param *kp)
	__runs_in(process) __faults(-ENODEV);
int CALLBACK(kernel_param_ops, get)(char *buffer, const struct kernel_param *kp)
	__runs_in(process) __lends(write(buffer, PAGE_SIZE)) __faults(-ENODEV);
void CALLBACK(kernel_param_ops, free)(void *arg)
	__runs_in(process) __faults();
/* The usual ones, called by a driver's own or by the kernel: the number they are about is the driver's. */
int param_get_int(char *buffer, const struct kernel_param *kp)
	__checks(write(buffer, PAGE_SIZE))
	__checks(read(kp, sizeof(*kp)))
	__checks(read(kp->arg, sizeof(int)));
int param_get_uint(char *buffer, const struct kernel_param *kp)
	__checks(write(buffer, PAGE_SIZE))
	__checks(read(kp, sizeof(*kp)))
	__checks(read(kp->arg, sizeof(unsigned int)));
int param_set_int(const char *val, const struct kernel_param *kp)
	__checks_if(val, string(val))
	__checks(read(kp, sizeof(*kp)))
	__checks(write(kp->arg, sizeof(int)));
int param_set_uint(const char *val, const struct kernel_param *kp)
	__checks_if(val, string(val))
	__checks(read(kp, sizeof(*kp)))
	__checks(write(kp->arg, sizeof(unsigned int)));
int param_set_uint_minmax(const char *val, const struct kernel_param *kp, unsigned int min, unsigned int max)
	__checks_if(val, string(val))
	__checks(read(kp, sizeof(*kp)))
	__checks(write(kp->arg, sizeof(unsigned int)));
/* Kernel tables whose address the module stores in __param. */
VALUE(param_array_ops);
VALUE(param_ops_int);
VALUE(param_ops_uint);
VALUE(param_ops_bool);
VALUE(param_ops_byte);
VALUE(param_ops_short);
VALUE(param_ops_ushort);
VALUE(param_ops_long);
VALUE(param_ops_ulong);
VALUE(param_ops_ullong);
VALUE(param_ops_hexint);
VALUE(param_ops_charp);
VALUE(param_ops_string);

/* ---- the module's own reference count: only its own structure, and no more put than got ---- */
CAPSET(module_hold)(struct module *module)
	__includes_if(false, write(module, 1));
bool own_module(const struct module *module);
bool try_module_get(struct module *module)
	__requires(!module || own_module(module))
	__returns_if(ret && module, module_hold(module))
	__pins_if(ret && module, read(module, 1), module_put(module));
void __module_get(struct module *module)
	__requires(!module || own_module(module))
	__returns_if(module, module_hold(module))
	__pins_if(module, read(module, 1), module_put(module));
void module_put(struct module *module)
	__unpins(module_put(module))
	__transfers_if(module, module_hold(module));
#endif
