# SPDX-License-Identifier: GPL-2.0-only
# Drivers of virtual devices, each isolated: a disk behind blk-mq and a source of random bytes.  The transport and the
# rings stay outside: the drivers reach them through members of the kernel's objects.
# needs: cordon virtio virtio_ring virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci virtio_blk virtio-rng crc16 mbcache jbd2 crc32c_generic ext4
# qemu: -object rng-random,filename=/dev/urandom,id=r0 -device virtio-rng-pci,rng=r0 -drive if=none,id=d0,file=.build/kernel-tests/virtio.img,format=raw -device virtio-blk-pci,drive=d0,serial=cordon
# append: slub_debug=FZPU
# seconds: 240
load cordon isolate=virtio_blk,virtio_rng || say "FAIL: cordon.ko loads"
for name in virtio_ring virtio virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci; do load $name; done
isolated() { [ "$(counter state "$1")" = alive ] && [ "$(counter fragments "$1")" -gt 0 ]; }
silent() { [ "$(counter violations "$1")" = 0 ] || { cat "$cordon/$1/statistics"; return 1; }; ! dmesg | grep -E "cordon: $1: .* at [A-Za-z0-9_.]+\+0x"; }

blk_loads() { load virtio_blk && isolated virtio_blk && await 10 [ -b /dev/vda ]; }
check "virtio_blk: loads isolated" blk_loads
blk_facts() {
    [ "$(cat /sys/block/vda/size)" = 131072 ] && [ "$(cat /sys/block/vda/serial)" = cordon ] && cat /sys/block/vda/cache_type
}
check "virtio_blk: size and serial number" blk_facts
blk_bytes() {
    dd if=/dev/urandom of=/tmp/disk bs=65536 count=128 2>/dev/null
    dd if=/tmp/disk of=/dev/vda bs=65536 conv=fsync 2>/dev/null && echo 3 >/proc/sys/vm/drop_caches &&
        [ "$(dd if=/dev/vda bs=65536 count=128 2>/dev/null | sha256sum)" = "$(sha256sum </tmp/disk)" ]
}
check "virtio_blk: 8 MiB written and read back" blk_bytes
blk_files() {
    for name in crc16 mbcache jbd2 crc32c_generic ext4; do load $name; done
    mkdir -p /tmp/m && /sbin/mke2fs -q -t ext2 /dev/vda && mount -t ext4 /dev/vda /tmp/m && cp /tmp/disk /tmp/m/f && umount /tmp/m &&
        echo 3 >/proc/sys/vm/drop_caches && mount -t ext4 /dev/vda /tmp/m && cmp /tmp/disk /tmp/m/f && umount /tmp/m
}
check "virtio_blk: a file system keeps a file" blk_files
blk_again() { silent virtio_blk && rmmod virtio_blk && [ ! -e $cordon/virtio_blk ] && blk_loads && cmp_again; }
cmp_again() { mount -t ext4 /dev/vda /tmp/m && cmp /tmp/disk /tmp/m/f && umount /tmp/m; }
check "virtio_blk: unloads, loads again, and the file is there" blk_again
check "virtio_blk: nothing was reported" silent virtio_blk

rng_loads() { load virtio-rng && isolated virtio_rng && await 10 grep -q virtio /sys/class/misc/hw_random/rng_current; }
check "virtio-rng: loads isolated" rng_loads
rng_reads() {
    dd if=/dev/hwrng of=/tmp/r1 bs=256 count=4 2>/dev/null && dd if=/dev/hwrng of=/tmp/r2 bs=256 count=4 2>/dev/null &&
        [ "$(wc -c </tmp/r1)" = 1024 ] && ! cmp -s /tmp/r1 /tmp/r2 && [ "$(gzip -c /tmp/r1 | wc -c)" -gt 900 ]
}
check "virtio-rng: two reads differ and do not compress" rng_reads
rng_again() { silent virtio_rng && rmmod virtio-rng && [ ! -e $cordon/virtio_rng ] && rng_loads && rng_reads; }
check "virtio-rng: unloads and loads again" rng_again
check "virtio-rng: nothing was reported" silent virtio_rng
check "All go" eval 'rmmod virtio_blk && rmmod virtio-rng && rmmod cordon'
check "The kernel is healthy" healthy
