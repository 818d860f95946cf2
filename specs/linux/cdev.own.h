/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_CDEV_H
#define OWN_CDEV_H
#include <linux/cdev.h>
#include <linux/fs.h>
#include <linux/kdev_t.h>
#include <ownership.h>
#include "class.own.h"
#include "fs.own.h"
#include "module.own.h"

int alloc_chrdev_region(dev_t *dev, unsigned int baseminor, unsigned int count, const char *name)
	__runs_in(process)
	__checks(write(dev, sizeof(*dev)))
	__requires(baseminor <= MINORMASK && count && count <= MINORMASK + 1 - baseminor)
	__checks(string(name))
	__returns_if(!ret, chrdev_hold(own_region(*dev)))
	__pins_if(!ret, string(name), unregister_chrdev_region(*dev, count));
/* No right to anything: that the numbers are the driver's. */
CAPSET(chrdev_hold)(void *first)
	__includes_if(false, write(first, 1));
#define own_region(dev) ((void *)((unsigned long)(dev) | 1ul << 62))
void unregister_chrdev_region(dev_t first, unsigned int count)
	__runs_in(process)
	__unpins(unregister_chrdev_region(first, count))
	__transfers(chrdev_hold(own_region(first)));

void cdev_init(struct cdev *cdev, const struct file_operations *fops)
	__checks(write(cdev, sizeof(*cdev)))
	__registers(fops, file_operations);
/*
 * The kernel links it and counts the files that are open; it goes with the memory that it lies in, which the device's release
 * is there to free.
 */
int cdev_device_add(struct cdev *cdev, struct device *dev)
	__runs_in(process)
	__requires(!cdev->owner || own_module(cdev->owner))
	__checks(device_life(dev))
	__requires(dev->devt && dev->release && !dev->type && !dev->bus)
	__checks_if(dev->parent, ref(dev->parent))
	__registers(cdev->ops, file_operations)
	TELLS_CLASS(dev->class)
	__registers(dev->release, device.release)
	REGISTERS_GROUPS(dev->groups)
	__transfers(write(cdev, sizeof(*cdev)))
	__transfers(device_setup(dev))
	__returns_if(ret, device_setup(dev))
	__returns_if(ret, write(cdev, sizeof(*cdev)))
	__grants_if(!ret, ref(cdev))
	__pins_if(!ret, ref(dev), cdev_device_del(cdev, dev));
void cdev_device_del(struct cdev *cdev, struct device *dev)
	__runs_in(process)
	__checks(ref(cdev))
	__checks(device_life(dev))
	__unpins(cdev_device_del(cdev, dev))
	__revokes(ref(cdev));
#endif
