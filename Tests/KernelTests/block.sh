# SPDX-License-Identifier: GPL-2.0-only
# Disks without a transport, isolated: null_blk keeping its data, by requests, by bios and by a timer, and dropping it.
# needs: cordon configfs null_blk altered:null_blk:nullb_device_size_store/1/0x7ffff000=bad_size.ko crc16 mbcache jbd2 crc32c_generic ext4
# append: slub_debug=FZPU
# seconds: 240
load cordon isolate=null_blk || say "FAIL: cordon.ko loads"
for name in configfs crc16 mbcache jbd2 crc32c_generic ext4; do load $name; done
dd if=/dev/urandom of=/tmp/disk bs=65536 count=64 2>/dev/null
isolated() { [ "$(counter state "$1")" = alive ] && [ "$(counter fragments "$1")" -gt 0 ]; }
silent() { [ "$(counter violations "$1")" = 0 ] || { cat "$cordon/$1/statistics"; return 1; }; ! dmesg | grep -E "cordon: $1: .* at [A-Za-z0-9_.]+\+0x"; }
leaves() { silent "$1" && rmmod "$1" && [ ! -e "$cordon/$1" ]; }
keeps() {
    [ -b "$1" ] && dd if=/tmp/disk of="$1" bs=65536 conv=fsync 2>/dev/null && echo 3 >/proc/sys/vm/drop_caches &&
        [ "$(dd if="$1" bs=65536 count=64 2>/dev/null | sha256sum)" = "$(sha256sum </tmp/disk)" ]
}
files() {
    mkdir -p /tmp/m && /sbin/mke2fs -q -t ext2 "$1" && mount -t ext4 "$1" /tmp/m && cp /tmp/disk /tmp/m/f && umount /tmp/m &&
        echo 3 >/proc/sys/vm/drop_caches && mount -t ext4 "$1" /tmp/m && cmp /tmp/disk /tmp/m/f && umount /tmp/m
}
null_loads() { load null_blk gb=1 memory_backed=1 "$@" && isolated null_blk && [ -b /dev/nullb0 ]; }
check "null_blk: loads isolated" null_loads
check "null_blk: 4 MiB written and read back" keeps /dev/nullb0
check "null_blk: a file system keeps a file" files /dev/nullb0
check "null_blk: unloads without a report" leaves null_blk
check "null_blk: loads again, completing by a timer" null_loads irqmode=2 completion_nsec=100000
check "null_blk: 4 MiB by a timer" keeps /dev/nullb0
check "null_blk: unloads without a report" leaves null_blk
# More commands than there are pages: who waits for one may wait for ever, isolated or not.  The driver looks for a free one,
# then calls prepare_to_wait() and io_schedule() without looking again.
check "null_blk: loads again, with bios" null_loads queue_mode=0 hw_queue_depth=2048 irqmode=2
check "null_blk: 4 MiB by bios" keeps /dev/nullb0
many() {
    for i in 1 2 3 4; do
        dd if=/dev/nullb0 of=/dev/null iflag=direct bs=4096 count=32 skip=$i 2>/dev/null &
    done
    wait && keeps /dev/nullb0
}
check "null_blk: four readers at once" many
check "null_blk: unloads without a report" leaves null_blk
plain() {
    load null_blk gb=1 && isolated null_blk && dd if=/tmp/disk of=/dev/nullb0 bs=65536 conv=fsync 2>/dev/null &&
        dd if=/dev/nullb0 of=/dev/null bs=65536 count=64 2>/dev/null && grep -q nullb0 /proc/diskstats
}
check "null_blk: without memory it takes and drops" plain
check "null_blk: unloads without a report" leaves null_blk
# A disk that a directory makes: items in the driver's memory that configfs links, counts and calls through.
made=/sys/kernel/config/nullb/made
by_directory() {
    mount -t configfs none /sys/kernel/config && load null_blk nr_devices=0 && isolated null_blk && mkdir $made &&
        echo 1 >$made/memory_backed && echo 64 >$made/size && echo 1 >$made/power && keeps /dev/made && [ "$(cat $made/power)" = 1 ]
}
unmade() { echo 0 >$made/power && rmdir $made && [ ! -e /dev/made ]; }
check "null_blk: a disk made by a directory keeps 4 MiB" by_directory
check "null_blk: it goes with its directory" unmade
check "null_blk: unloads without a report" leaves null_blk
# The kernel reads the partitions while each command waits a second for its timer; the driver dies elsewhere meanwhile.
armed() {
    mark
    load bad_size nr_devices=0 && mkdir $made $made.2 && echo 2 >$made/irqmode && echo 1000000000 >$made/completion_nsec || return 1
    rm -f /tmp/answered
    { echo 1 >$made/power; echo answered >/tmp/answered; } 2>/dev/null &
    sleep 1.5
    [ ! -e /tmp/answered ] && ! echo 64 >$made.2/size
    [ "$(counter state null_blk)" = dead ] && await 5 [ -e /tmp/answered ] || { logged; return 1; }
}
gone() { rmdir $made.2; rmdir $made; rmmod null_blk && [ ! -e $cordon/null_blk ] && sleep 2 && healthy; }
check "null_blk: killed with a timer in a command, whoever waits for it is told" armed
check "null_blk: the dead driver goes" gone
check "The kernel is healthy" healthy
