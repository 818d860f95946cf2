/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_FIRMWARE_H
#define OWN_FIRMWARE_H
#include <linux/firmware.h>
#include <linux/version.h>
#include <ownership.h>

/* A file as the kernel loaded it: its bytes are read where they lie, and end with release_firmware(). */
CAPSET(firmware_caps)(const struct firmware *fw)
	__includes(ref(fw));

/* *fw is NULL whenever the call fails. */
#define REQUEST(name) \
	int name(const struct firmware **fw, const char *file, struct device *device) \
		__runs_in(process) \
		__checks(write(fw, sizeof(*fw))) \
		__checks(string(file)) \
		__checks_if(device, ref(device)) \
		__returns_if(!ret, firmware_caps(*fw)) \
		__pins_if(!ret, ref(*fw), release_firmware(*fw))
REQUEST(request_firmware);
REQUEST(firmware_request_nowarn);
REQUEST(firmware_request_platform);
REQUEST(request_firmware_direct);
int request_firmware_into_buf(const struct firmware **fw, const char *name, struct device *device, void *buf, size_t size)
	__runs_in(process)
	__checks(write(fw, sizeof(*fw)))
	__checks(string(name))
	__checks_if(device, ref(device))
	__checks(write(buf, size))
	__returns_if(!ret, firmware_caps(*fw))
	__pins_if(!ret, ref(*fw), release_firmware(*fw));
void release_firmware(const struct firmware *fw)
	__runs_in(process)
	__unpins(release_firmware(fw))
	__revokes_if(fw, firmware_caps(fw));

/* The name is copied; a reference to the device is kept until the callback returned. */
typedef void (*own_firmware_t)(const struct firmware *fw, void *context);
int request_firmware_nowait(struct module *module, bool uevent, const char *name, struct device *device, gfp_t gfp,
			    void *context, void (*cont)(const struct firmware *fw, void *context))
	__opaque(module)
	__checks(string(name))
	__checks_if(device, ref(device))
	__opaque(context)
	__registers(cont, own_firmware_t);
void CONTRACT(own_firmware_t)(const struct firmware *fw, void *context)
	__principal(context) __runs_in(process)
	__transfers_if(fw, firmware_caps(fw))
	__faults();
#endif
