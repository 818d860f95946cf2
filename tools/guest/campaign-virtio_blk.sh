# SPDX-License-Identifier: GPL-2.0-only
# The fault campaign on virtio_blk: a disk behind blk-mq.  Transport and rings are native.
# needs: e1000e crc16 mbcache jbd2 crc32c_generic ext4 virtio virtio_ring virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci
# qemu: -drive if=none,id=d0,file=.build/campaign/disk.img,format=raw,snapshot=on,file.locking=off -device virtio-blk-pci,drive=d0,serial=cordon
name=virtio_blk disk=vda
. /guest/campaign-block.sh
prepare() {
    block_ready
    for module in virtio_ring virtio virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci; do load $module; done
}
settings() {
    echo "write through" >"/sys/block/$disk/cache_type" && echo "write back" >"/sys/block/$disk/cache_type"
}
campaign
