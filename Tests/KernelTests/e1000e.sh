# SPDX-License-Identifier: GPL-2.0-only
# e1000e, the second driver of its class, isolated: interrupts by message, a clock, both directions; the neighbour is native.
# needs: cordon e1000e mii 8139cp altered:e1000e:e1000_probe/78/0x7ffff000=probe_store.ko altered:e1000e:e1000e_update_stats/1/0x7ffff000=stats_store.ko
# append: slub_debug=FZPU
# seconds: 240
load cordon isolate=e1000e || say "FAIL: cordon.ko loads"
replies() { [ "$(ping_count "$1")" = "$1" ]; }
silent() { [ "$(counter violations e1000e)" = 0 ] || { cat "$cordon/e1000e/statistics"; return 1; }; }
other_peer() {
    load mii && load 8139cp && ip link set lo up && ip netns add peer && peer_card=$(interface 03) &&
        ip link set "$peer_card" netns peer && peer ip addr add 10.0.0.2/24 dev "$peer_card" && peer ip link set "$peer_card" up
}
other_peer
dd if=/dev/urandom of=/tmp/file bs=65536 count=16 2>/dev/null
loads() { load e1000e && [ "$(counter state e1000e)" = alive ] && card_up 02; }
check "e1000e: loads isolated and comes up" loads
check "e1000e: 5 of 5 pings are answered" replies 5
check "e1000e: 1 MiB both ways" transfer /tmp/file
messages() { grep -E "PCI-MSI.*$card" /proc/interrupts; }
check "e1000e: interrupts come by message" messages
tools() {
    for operation in -i -S -d -e -g -a -c -k -T ""; do
        ethtool $operation "$card" >/dev/null || { echo "ethtool $operation"; return 1; }
    done
    ethtool -G "$card" rx 512 tx 512 && await 15 replies 1 && ethtool -C "$card" rx-usecs 100 && ethtool -r "$card" && await 15 replies 2
}
check "e1000e: ethtool" tools
clock() { [ ! -e /dev/ptp0 ] || [ "$(cat /sys/class/ptp/ptp0/clock_name)" != "" ]; }
check "e1000e: its clock has a name" clock
down() { ip link set "$card" down && ip link set "$card" up && await 15 replies 2; }
check "e1000e: down and up" down
check "e1000e: nothing was reported" silent
again() { rmmod e1000e && [ ! -e $cordon/e1000e ] && loads && replies 3 && silent; }
check "e1000e: unloads and loads again" again

# A driver that dies in its probe: what it has begun ends there, before the kernel frees the device's message interrupts.
undone() { logged | grep 'cordon: e1000e: pci_driver.probe failed: [1-9][0-9]* calls undone' && healthy || { logged; return 1; }; }
dies_loading() {
    rmmod e1000e
    mark
    ! load probe_store && [ ! -e $cordon/e1000e ] && undone
}
dies_later() {
    rmmod e1000e
    mark
    echo 0 >/sys/bus/pci/drivers_autoprobe
    load probe_store
    echo 1 >/sys/bus/pci/drivers_autoprobe
    [ "$(counter state e1000e)" = alive ] || { logged; return 1; }
    echo 0000:00:07.0 >/sys/bus/pci/drivers/e1000e/bind
    [ "$(counter state e1000e)" = dead ] && undone && rmmod e1000e && healthy
}
natively() {
    echo none >/sys/module/cordon/parameters/isolate && load e1000e && [ ! -e $cordon/e1000e ] && card_up 02 && messages && replies 3
    result=$?
    echo e1000e >/sys/module/cordon/parameters/isolate
    return $result
}
check "e1000e: killed in its probe, it does not load" dies_loading
check "and loaded natively it works" natively
check "e1000e: killed in a probe after its load, and unloaded" dies_later
check "and loaded natively it works" natively
# What its probe began ends before the driver goes: message interrupts go with the device that is unbound.
dies_working() {
    rmmod e1000e
    mark
    load stats_store && [ "$(counter state e1000e)" = alive ] || { logged; return 1; }
    card=$(interface 02)
    ip link set "$card" up
    await 15 eval '[ "$(counter state e1000e)" = dead ]' && rmmod e1000e && [ ! -e $cordon/e1000e ] && healthy || { logged; return 1; }
}
check "e1000e: killed while it works, and unloaded" dies_working
check "and loaded natively it works" natively
check "e1000e: isolated it works again" eval 'rmmod e1000e && loads && replies 3 && silent'
check "e1000e and cordon.ko go" eval 'rmmod e1000e && rmmod cordon'
check "The kernel is healthy" healthy
