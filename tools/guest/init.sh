#!/bin/busybox sh
# SPDX-License-Identifier: GPL-2.0-only
# /init of the guest: mounts, then /guest/main.sh, then power off.
export PATH=/bin
mount -t devtmpfs d /dev
mount -t proc p /proc
mount -t sysfs s /sys
mount -t debugfs d /sys/kernel/debug
mount -t tracefs t /sys/kernel/tracing 2>/dev/null
mount -t tmpfs t /run
mount -t tmpfs t /tmp
exec </dev/null >/dev/ttyS0 2>&1
stty -F /dev/ttyS0 -onlcr 2>/dev/null
. /guest/library.sh
tell guest-start
. /guest/main.sh
tell guest-end
poweroff -f
