# SPDX-License-Identifier: GPL-2.0-only
# Altered e1000 binaries, killed in hardirq, softirq, transmit and open; the neighbour on the same interrupt line goes on, and
# the distribution's e1000 loads afterwards.
# needs: cordon e1000 e1000e 8139cp mii keeper altered:e1000_intr/2/0xd0=intr_store.ko altered:e1000_intr/load:3/0x120=intr_trap.ko altered:e1000_clean/load:3/0x10=clean_trap.ko altered:e1000_xmit_frame/4/-0x60=xmit_store.ko
# append: slub_debug=FZPU
# seconds: 300
load cordon isolate=e1000 || say "FAIL: cordon.ko loads"
load keeper
peer_up
load mii; load 8139cp
third=$(interface 03)
ip addr add 10.0.3.3/24 dev "$third"; ip link set "$third" up; peer ip addr add 10.0.3.2/24 dev "$peer_card"
# Hundredths of a second for 50 pings in a row; none may be lost.  A line that the kernel switched off would answer none, or slowly.
speed() {
    read -r before _ </proc/uptime
    [ "$(ping -c 50 -i 0.01 -W 2 10.0.3.2 | sed -n 's/.* \([0-9]*\) packets received.*/\1/p')" = 50 ] || return 1
    read -r now _ </proc/uptime
    echo $((${now%.*}${now#*.} - ${before%.*}${before#*.}))
}
neighbour() {
    took=$(speed) || return 1
    : "${usual:=$took}"
    echo "50 pings took ${took}0 ms, before any kill ${usual}0 ms"
    [ "$took" -le $((usual * 3 + 100)) ]
}
check "The neighbour on the same interrupt line works" await 20 neighbour

altered() { # FILE
    mark
    insmod "/lib/modules/$1.ko" || { echo "refused"; logged; return 1; }
    card=$(interface 01) && ip addr add 10.0.0.1/24 dev "$card" && timeout 20 /sbin/ip link set "$card" up
    await 8 has_carrier "$card"
    timeout 20 ping -c 3 -i 0.3 -W 1 10.0.0.2
    echo "reported: $(reported)"
    reported | grep -q . || return 1
    [ "$(counter state)" = dead ] || { echo "state $(counter state)"; return 1; }
}
after() {
    neighbour || { echo "the neighbour is silent"; return 1; }
    timeout 30 /bin/rmmod e1000 || { echo "rmmod fails"; return 1; }
    [ ! -e $cordon/e1000 ] && healthy
}
for name in intr_store intr_trap clean_trap xmit_store; do
    check "$name: reported, and the domain is dead" altered $name
    check "$name: the neighbour works, rmmod works, the kernel is healthy" after
done

# An interrupt of the driver that traps inside somebody's kprobe handler, where kprobes are not nested.
in_handler() {
    echo "__x64_sys_getpriority" >/sys/module/keeper/parameters/slow || echo "__x64_sys_getppid" >/sys/module/keeper/parameters/slow || return 1
    taskset 1 sh -c 'while :; do nice -n 0 true; done' &
    looper=$!
    altered intr_trap
    result=$?
    kill $looper
    echo >/sys/module/keeper/parameters/slow
    return $result
}
check "A trap in an interrupt inside a kprobe handler" in_handler
check "and the kernel is healthy afterwards" after

good() { load e1000 && card_up && [ "$(ping_count 5)" = 5 ]; }
check "The distribution's e1000 loads and works afterwards" good
check "Everything goes" eval 'rmmod e1000 && rmmod cordon'
