# SPDX-License-Identifier: GPL-2.0-only
# Drivers of several classes at work in one boot, each isolated and alone in its domain, data compared where there is
# any: interfaces without hardware, another network card with its library outside, a disk of memory, and a watchdog
# that resets the machine at the end.
# needs: cordon e1000e dummy mii 8139cp brd crc16 mbcache jbd2 crc32c_generic ext4 watchdog i6300esb
# qemu: -device i6300esb -watchdog-action reset
# append: slub_debug=FZPU
# seconds: 240
load cordon isolate=dummy,8139cp,brd,i6300esb || say "FAIL: cordon.ko loads"
peer_up
dd if=/dev/urandom of=/tmp/file bs=65536 count=16 2>/dev/null
replies() { [ "$(ping_count "$1")" = "$1" ]; }
isolated() { [ "$(counter state "$1")" = alive ] && [ "$(counter fragments "$1")" -gt 0 ]; }
silent() { [ "$(counter violations "$1")" = 0 ] || { cat "$cordon/$1/statistics"; return 1; }; ! dmesg | grep -E "cordon: $1: .* at [A-Za-z0-9_.]+\+0x"; }
leaves() { silent "$1" && rmmod "$1" && [ ! -e "$cordon/$1" ]; }

# dummy: what is sent is counted and dropped.
dummy_loads() { load dummy numdummies=2 && isolated dummy && ip link show dummy0 && ip link show dummy1; }
check "dummy: loads isolated" dummy_loads
dummy_counts() {
    ip addr add 10.9.0.1/24 dev dummy0 && ip link set dummy0 up || return 1
    ip neigh add 10.9.0.2 lladdr 02:00:00:00:00:02 dev dummy0
    before=$(cat /sys/class/net/dummy0/statistics/tx_packets)
    ping -c 5 -i 0.2 -W 1 10.9.0.2
    after=$(cat /sys/class/net/dummy0/statistics/tx_packets)
    [ $((after - before)) -ge 5 ] && [ "$(cat /sys/class/net/dummy0/statistics/tx_bytes)" -ge 490 ]
}
check "dummy: counts what is sent" dummy_counts
dummy_made() {
    ip link add dx type dummy && ip link set dx address 02:00:00:00:00:09 && ip link set dx up && ip link set dx down &&
        ip link del dx && ! ip link show dx
}
check "dummy: interfaces are made and deleted by hand" dummy_made
dummy_carrier() {
    ip link set dummy0 carrier off && [ "$(cat /sys/class/net/dummy0/carrier)" = 0 ] && ip link set dummy0 carrier on
}
check "dummy: carrier" dummy_carrier
check "dummy: unloads without a report" leaves dummy

# 8139cp: mii.ko stays outside.
cp_loads() { load mii && load 8139cp && isolated 8139cp && card_up 03; }
check "8139cp: loads isolated and comes up" cp_loads
check "8139cp: 5 of 5 pings are answered" replies 5
check "8139cp: 1 MiB both ways" transfer /tmp/file
cp_tools() {
    for operation in -i -S -d -e -k -g ""; do
        ethtool $operation "$card" >/dev/null || { echo "ethtool $operation"; return 1; }
    done
    ethtool -r "$card" && /sbin/mii-tool "$card" && ip link set "$card" down && ip link set "$card" mtu 1400 && ip link set "$card" up &&
        await 15 replies 1 && ip link set "$card" mtu 1500 && await 15 replies 2
}
check "8139cp: ethtool, MII, MTU" cp_tools
check "8139cp: unloads without a report" leaves 8139cp

# brd: a file system on it, and its bytes.
brd_loads() { load brd rd_nr=2 rd_size=16384 && isolated brd && [ -b /dev/ram0 ]; }
check "brd: loads isolated" brd_loads
brd_bytes() {
    dd if=/dev/urandom of=/tmp/disk bs=65536 count=64 2>/dev/null
    dd if=/tmp/disk of=/dev/ram0 bs=65536 conv=fsync 2>/dev/null && echo 3 >/proc/sys/vm/drop_caches &&
        [ "$(dd if=/dev/ram0 bs=65536 count=64 2>/dev/null | sha256sum)" = "$(sha256sum </tmp/disk)" ]
}
check "brd: 4 MiB written and read back" brd_bytes
brd_files() {
    for name in crc16 mbcache jbd2 crc32c_generic ext4; do load $name; done
    mkdir -p /tmp/m && /sbin/mke2fs -q -t ext2 /dev/ram1 && mount -t ext4 /dev/ram1 /tmp/m && cp /tmp/disk /tmp/m/f && umount /tmp/m &&
        echo 3 >/proc/sys/vm/drop_caches && mount -t ext4 /dev/ram1 /tmp/m && cmp /tmp/disk /tmp/m/f && umount /tmp/m
}
check "brd: a file system keeps a file" brd_files
brd_pages() { [ "$(cat /sys/kernel/debug/ramdisk_pages/ram0)" -ge 1024 ]; }
check "brd: counts its pages" brd_pages
check "brd: unloads without a report" leaves brd

# i6300esb: pinged it waits, left alone it resets the machine.
dog_loads() { load watchdog && load i6300esb heartbeat=60 && isolated i6300esb && [ -c /dev/watchdog0 ]; }
check "i6300esb: loads isolated" dog_loads
dog_waits() {
    exec 7>/dev/watchdog0 && for i in 1 2 3; do echo >&7; sleep 1; done
    [ "$(cat /sys/class/watchdog/watchdog0/timeout)" = 60 ] && printf V >&7 && exec 7>&-
}
check "i6300esb: opened, pinged and closed" dog_waits
dog_again() { silent i6300esb && rmmod i6300esb && load i6300esb heartbeat=2 && isolated i6300esb; }
check "i6300esb: unloads and loads again" dog_again
check "i6300esb: nothing was reported" silent i6300esb
check "The kernel is healthy" healthy
tell guest-end-by-reset
exec 7>/dev/watchdog0
sleep 30
say "FAIL: i6300esb: the machine is reset when nobody pings"
