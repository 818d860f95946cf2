# SPDX-License-Identifier: GPL-2.0-only
# The demo's guest with the altered e1000, isolated when cordon.ko is in the image.  The kernel is then asked for signs
# of life: memory, processes, the neighbour card, a timer.

isolated=
if [ -e /lib/modules/cordon.ko ]; then
    isolated=yes
    load cordon isolate=e1000 || result failed "cordon.ko does not load"
fi
peer_up
load mii; load 8139cp
load e1000 || result refused yes
card=$(interface 01) && {
    ip addr add 10.0.0.1/24 dev "$card"
    timeout 20 /sbin/ip link set "$card" up
    await 8 has_carrier "$card"
    timeout 20 ping -c 3 -i 0.5 -W 1 10.0.0.2 >/dev/null 2>&1
    dd if=/dev/zero bs=65536 count=8 2>/dev/null | timeout 5 nc 10.0.0.2 5001 >/dev/null 2>&1
}
say "the altered e1000 has run${isolated:+ under isolation}"
if [ -n "$isolated" ]; then
    line=$(dmesg | grep -E 'cordon: e1000: .* at [A-Za-z0-9_.]+\+0x' | head -n 1 | sed 's/^\[[^]]*\] //')
    result report "$line"
    result state "$(counter state)"
    rmmod e1000 && result unloaded yes
fi
# Life: the native cards still work with each other, memory and processes too.
third=$(interface 03)
ip addr add 10.0.0.3/24 dev "$third"; ip link set "$third" up
await 15 ping -c 1 -W 1 10.0.0.2 && result neighbour "$(ping -c 5 -i 0.2 -W 2 10.0.0.2 2>/dev/null | sed -n 's/.* \([0-9]*\) packets received.*/\1/p')"
echo 3 >/proc/sys/vm/drop_caches
result corruption "$(dmesg | grep -cE 'BUG|Oops|WARNING:|corrupt|Redzone|Poison overwritten|general protection')"
[ "$(sh -c 'sleep 1; echo alive')" = alive ] && result alive yes
