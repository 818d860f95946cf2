# SPDX-License-Identifier: GPL-2.0-only
# One boot of the fault campaign on e1000: every line of /data/plan is a fault ("NUMBER OFFSET BYTES KIND"), made in a copy
# of the driver and run through the same workload, isolated when cordon.ko is in the image.  Two native cards work
# beside it, and their data is compared.  What "campaign:" tells is read by Sources/Campaign/Console.swift.
# needs: e1000e mii 8139cp
# A plan of the word "reach" tells the functions that the workload runs.
isolated=
if [ -e /lib/modules/cordon.ko ]; then
    isolated=yes
    load cordon isolate=e1000 || tell "campaign: cordon.ko does not load"
fi
peer_up || tell "campaign: the native peer does not come up"
# Whatever size the card under test is set to: the peer's link is not to be reset meanwhile.
peer ip link set "$peer_card" mtu 4000
# Two more native cards on a wire of their own, one of them on the interrupt line of the card under test: what the device
# under test is made to send must not be taken for harm.
load mii; load 8139cp
near=$(interface 04) far=$(interface 05)
ip netns add far
ip link set "$far" netns far
ip addr add 10.0.3.3/24 dev "$near"; ip link set "$near" up
far() { ip netns exec far "$@"; }
far ip addr add 10.0.3.2/24 dev "$far"; far ip link set "$far" up
await 20 ping -c 1 -W 1 10.0.3.2 || tell "campaign: the native cards do not work"
dd if=/dev/urandom of=/tmp/file bs=65536 count=2 2>/dev/null
dd if=/dev/urandom of=/tmp/beside bs=65536 count=4 2>/dev/null

# What is sent to these arrives in /tmp/there and /tmp/beside.there; the third sends the file.
peer nc -ll -p 5001 -e sh -c 'cat >/tmp/there' &
peer nc -ll -p 5002 -e cat /tmp/file &
far nc -ll -p 6000 -e sh -c 'cat >/tmp/beside.there' &

# The native cards, while the driver under test is at work.
neighbours() {
    rm -f /tmp/beside.there /tmp/beside.ok
    timeout 40 nc 10.0.3.2 6000 </tmp/beside >/dev/null 2>&1
    cmp -s /tmp/beside /tmp/beside.there && touch /tmp/beside.ok
}

# FILE to the peer and back through the card under test.
moved() {
    rm -f /tmp/there
    timeout 15 nc 10.0.0.2 5001 <"$1" >/dev/null 2>&1
    cmp -s "$1" /tmp/there || return 1
    timeout 15 nc 10.0.0.2 5002 </dev/null >/tmp/back 2>/dev/null
    cmp -s "$1" /tmp/back
}

short() { timeout 15 "$@" >/dev/null 2>&1; }
alive() { [ -z "$isolated" ] || [ "$(counter state)" = alive ]; }
# What can be asked of a driver in some seconds; tells the first step that failed.  A dead one is asked once more.
workload() {
    card=$(interface 01) || { echo no-interface; return; }
    short /sbin/ip addr add 10.0.0.1/24 dev "$card"
    short /sbin/ip link set "$card" up || { echo up; return; }
    await 6 has_carrier "$card" || { alive && echo carrier || echo killed; return; }
    short ping -c 2 -i 0.3 -W 2 10.0.0.2 || { echo ping; return; }
    moved /tmp/file || { echo transfer; return; }
    short /sbin/ethtool -S "$card" || { echo statistics; return; }
    for option in -i -d -g -a -c -k; do short /sbin/ethtool $option "$card"; done
    short /sbin/ip link set "$card" mtu 4000 || { echo mtu; return; }
    short /sbin/ip link set "$card" promisc on; short /sbin/ip link set "$card" promisc off
    await 6 has_carrier "$card"
    short ping -c 2 -i 0.3 -W 2 -s 3000 10.0.0.2 || { echo jumbo; return; }
    short /sbin/ethtool -G "$card" rx 128 tx 128
    await 6 has_carrier "$card"
    short ping -c 1 -W 2 10.0.0.2 || { echo rings; return; }
    short /sbin/ip link set "$card" down || { echo down; return; }
    echo ok
}

complaints() {
    logged | grep -vE '^cordon|\[e1000\]|dev_watchdog|^result |^campaign' |
        grep -E 'BUG: |BUG [a-z]|Oops|WARNING:|general protection|Redzone|Poison|Object already free|nobody cared|soft lockup|rcu:.*stall|refcount_t|list_(add|del) corruption|bad page|Bad page|unregister_netdevice: waiting|scheduling while atomic|sleeping function|INFO: task' |
        head -n 1
}
# Nothing but the driver itself is sick.
health() {
    [ ! -e /sys/module/e1000 ] || { echo "the module does not go"; return; }
    [ -e /tmp/beside.ok ] || neighbours
    [ -e /tmp/beside.ok ] || { echo "the neighbours' data: $(wc -c </tmp/beside.there) bytes"; return; }
    taskset 1 true && taskset 2 true || { echo "a processor does not work"; return; }
    await 10 ping -c 1 -W 1 10.0.3.2 || { echo "the neighbours do not answer"; return; }
    for cache in /sys/kernel/slab/kmalloc-*/validate /sys/kernel/slab/skbuff*/validate; do echo 1 >"$cache"; done
    said=$(complaints)
    [ -z "$said" ] || { echo "$said"; return; }
    grep -qE 'e1000$|e1000 ' /proc/interrupts && { echo "an interrupt handler stays"; return; }
    echo ok
}

# After a kill: the distribution's driver, isolated, works on the same device.
again() {
    insmod /lib/modules/base.ko || { echo load; return; }
    card=$(interface 01) && short /sbin/ip addr add 10.0.0.1/24 dev "$card"
    short /sbin/ip link set "$card" up && await 8 has_carrier "$card" && await 4 ping -c 1 -W 1 10.0.0.2 && moved /tmp/file ||
        { echo work; rmmod e1000; return; }
    rmmod e1000 && echo ok || echo unload
}

fault() { # NUMBER OFFSET BYTES
    tell "campaign: begin $1"
    mark
    cp /lib/modules/base.ko /tmp/e1000.ko
    # shellcheck disable=SC2059 # the format is the bytes
    printf "$3" | dd of=/tmp/e1000.ko bs=1 seek="$2" conv=notrunc 2>/dev/null
    loaded=no refused=no work=- again=-
    neighbours &
    beside=$!
    if insmod /tmp/e1000.ko 2>/dev/null; then
        loaded=yes
        work=$(workload)
        tell "campaign: workload $1 $work"
    fi
    rmmod e1000 2>/dev/null
    wait $beside
    logged | grep -qE '^cordon: [a-z0-9_]+: (.*: )?refused|^cordon: e1000: no contract' && refused=yes
    reports=no
    reported | grep -qv '^cordon: e1000: refused' && reports=yes
    [ $loaded = yes ] || [ $reports = yes ] || [ $refused = yes ] || work=insmod
    # What the device sent may have stopped the peer's.
    [ "$work" = ok ] || { peer ip link set "$peer_card" down; peer ip link set "$peer_card" up; }
    health=$(health)
    # A device that was told nonsense may need more than a new driver: then this boot has nothing more to say.
    if [ -n "$isolated" ] && { [ $reports = yes ] || { [ "$work" != ok ] && [ $refused = no ]; }; }; then
        tell "campaign: again $1"
        again=$(again)
    fi
    tell "campaign: end $1 loaded=$loaded reported=$reports refused=$refused work=$work again=$again health=$health"
    dmesg -c >/dev/null
}

# A plan of the word "reach": which functions does the workload run?  One boot, native.
reach() {
    cd /sys/kernel/tracing || return
    echo 40000 >buffer_size_kb
    echo '*:mod:e1000' >set_ftrace_filter
    echo function >current_tracer
    cp /lib/modules/base.ko /tmp/e1000.ko
    insmod /tmp/e1000.ko; neighbours; tell "campaign: workload $(workload)"
    grep -o '[a-zA-Z0-9_.]* <-' trace >/tmp/reached
    sed -n 's/^\([^ ]*\) [tT] \([^ \t]*\).*\[e1000\]$/0x\1 \2/p' /proc/kallsyms >/tmp/symbols
    rmmod e1000
    # After the module went its functions are numbers.
    grep -o '0x[0-9a-f]* <-' trace | while read -r address arrow; do grep "^$address " /tmp/symbols | cut -d' ' -f2; done >>/tmp/reached
    sed 's/ <-//' /tmp/reached | sort -u | while read -r name; do tell "reached: $name"; done
    echo nop >current_tracer
}
if grep -qx reach /data/plan; then
    reach
    return
fi
while read -r number offset bytes kind; do
    fault "$number" "$offset" "$bytes" "$kind"
done </data/plan
