# SPDX-License-Identifier: GPL-2.0-only
# The fault campaign's workload for disks: bytes written, read back and compared, in small and in large pieces, a file system
# on it, the queue's settings.  Sourced by campaign-DRIVER.sh, which says which disk: $disk.
parameters=
. /guest/campaign.sh

# COUNT pieces of SIZE bytes, written with FLAG and read back from the disk itself.
compared() {
    timeout 20 dd if=/tmp/disk of="/dev/$disk" bs="$2" count="$1" conv=fsync 2>/dev/null || return 1
    echo 3 >/proc/sys/vm/drop_caches
    timeout 20 dd if="/dev/$disk" of=/tmp/back bs="$2" count="$1" 2>/dev/null || return 1
    dd if=/tmp/disk of=/tmp/part bs="$2" count="$1" 2>/dev/null
    cmp -s /tmp/part /tmp/back
}

files() {
    timeout 20 /sbin/mke2fs -q -t ext2 "/dev/$disk" 8192 && timeout 10 mount -t ext4 "/dev/$disk" /tmp/m || return 1
    cp /tmp/part /tmp/m/f; sync
    echo 3 >/proc/sys/vm/drop_caches
    cmp -s /tmp/part /tmp/m/f
    kept=$?
    timeout 10 umount /tmp/m && return $kept
}

workload() {
    await 4 [ -b "/dev/$disk" ] || { echo no-disk; return; }
    cat "/sys/block/$disk/size" "/sys/block/$disk"/queue/* "/sys/block/$disk/serial" >/dev/null 2>&1
    compared 40 4096 || { echo small; return; }
    compared 8 262144 || { echo large; return; }
    settings >/dev/null 2>&1
    short dd if="/dev/$disk" of=/dev/null bs=4096 skip=100 count=20 & short dd if="/dev/$disk" of=/dev/null bs=65536 count=20 & wait $!
    files >/dev/null 2>&1 || { echo files; return; }
    compared 2 65536 || { echo after; return; }
    echo ok
}
settings() { :; }
rest() { umount /tmp/m 2>/dev/null; }
again_works() { await 8 [ -b "/dev/$disk" ] && compared 4 65536; }
block_ready() {
    load e1000e
    for module in crc16 mbcache jbd2 crc32c_generic ext4; do load $module; done
    mkdir -p /tmp/m
    dd if=/dev/urandom of=/tmp/disk bs=65536 count=32 2>/dev/null
}
prepare() { block_ready; }
