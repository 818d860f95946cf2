# SPDX-License-Identifier: GPL-2.0-only
# The fault campaign on null_blk: a disk of memory behind blk-mq, completing by a timer.
# needs: e1000e crc16 mbcache jbd2 crc32c_generic ext4 configfs
name=null_blk disk=nullb0
. /guest/campaign-block.sh
parameters="nr_devices=1 gb=1 memory_backed=1 submit_queues=2 hw_queue_depth=2048 irqmode=2 completion_nsec=20000"
prepare() { block_ready; load configfs; mkdir -p /sys/kernel/config; mount -t configfs none /sys/kernel/config; }
settings() {
    mkdir /sys/kernel/config/nullb/c && echo 16 >/sys/kernel/config/nullb/c/size && echo 1 >/sys/kernel/config/nullb/c/memory_backed && echo 1 >/sys/kernel/config/nullb/c/power &&
        dd if=/tmp/disk of=/dev/c bs=4096 count=4; echo 0 >/sys/kernel/config/nullb/c/power; rmdir /sys/kernel/config/nullb/c
}
campaign
