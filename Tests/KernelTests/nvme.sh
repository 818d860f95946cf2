# SPDX-License-Identifier: GPL-2.0-only
# NVMe, isolated: nvme.ko and nvme-core.ko as one domain, on a disk whose content the host knows.
# needs: cordon crct10dif_common? crc-t10dif? crc64? crc64-rocksoft? t10-pi? nvme-auth? nvme-core nvme
# append: slub_debug=FZPU
# qemu: -drive if=none,id=nvme,file=.build/kernel-tests/nvme.img,format=raw,cache=unsafe -device nvme,drive=nvme,serial=cordon,addr=9
# seconds: 240
load cordon isolate=nvme-core+nvme || say "FAIL: cordon.ko loads"
domain=nvme_core+nvme
for name in crct10dif_common crc-t10dif crc64 crc64-rocksoft t10-pi nvme-auth; do
    [ ! -e /lib/modules/$name.ko ] || load $name || say "FAIL: $name.ko loads"
done
disk=/dev/nvme0n1
dd if=/dev/urandom of=/tmp/data bs=65536 count=64 2>/dev/null
alive() { [ "$(counter state $domain)" = alive ] || { echo "state $(counter state $domain)"; dmesg | grep cordon: | tail -n 40; return 1; }; }
silent() { [ "$(counter violations $domain)" = 0 ] && alive || { dmesg | grep "cordon: $domain" | tail -n 40; return 1; }; }
loads() { load nvme-core "$@" && load nvme && alive && { await 20 test -b $disk || { dmesg | tail -n 30; return 1; }; }; }
# The first MiB is what the host wrote: the words of "seq", by dd in one piece and in many.
known() { [ "$(dd if=$disk bs="$1" count=$((1048576 / $1)) iflag=direct 2>/dev/null | sha256sum)" = "$(seq 1 200000 | head -c 1048576 | sha256sum)" ]; }
keeps() {
    dd if=/tmp/data of=$disk bs="$1" seek=$((16777216 / $1)) oflag=direct 2>/dev/null && echo 3 >/proc/sys/vm/drop_caches &&
        [ "$(dd if=$disk bs="$1" skip=$((16777216 / $1)) count=$((4194304 / $1)) 2>/dev/null | sha256sum)" = "$(sha256sum </tmp/data)" ]
}
check "nvme-core and nvme load as one domain, and the disk is there" loads
check "What the host wrote is read, a MiB at a time" known 1048576
check "What the host wrote is read, 4 KiB at a time" known 4096
check "Large writes are read back" keeps 1048576
check "Small writes are read back" keeps 4096
many() {
    for i in 1 2 3 4 5 6; do dd if=$disk of=/dev/null bs=16384 count=64 skip=$((i * 64)) iflag=direct 2>/dev/null & done
    wait && known 65536
}
check "Readers side by side" many
attributes() {
    [ "$(cat /sys/class/nvme/nvme0/serial | tr -d ' ')" = cordon ] && [ "$(cat /sys/class/nvme/nvme0/state)" = live ] &&
        [ "$(cat /sys/block/nvme0n1/size)" = 131072 ] && grep -q nvme0n1 /proc/diskstats && [ -c /dev/nvme0 ]
}
check "Its attributes tell what it is" attributes
resets() { echo 1 >/sys/class/nvme/nvme0/reset_controller && known 65536 && silent; }
check "A reset of the controller" resets
check "Not a word of a violation" silent
goes() { rmmod nvme && rmmod nvme_core && [ ! -e $cordon/$domain ] && [ ! -e $disk ]; }
check "They unload" goes
again() { loads && known 65536 && silent && goes; }
check "They load, work and unload again" again
check "The kernel is healthy" healthy
