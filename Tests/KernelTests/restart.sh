# SPDX-License-Identifier: GPL-2.0-only
# Drivers that are killed begin anew (restart=1): in process context and in a work item, on both processors, several times
# in one boot, e1000 in mid-transfer, while a native card works; too many kills, and a driver stays dead.
# needs: cordon crimes crimes.regex altered:e1000_get_regs/2/-0x60=regs_store.ko e1000e 8139cp mii pktgen
# append: slub_debug=FZPU
# seconds: 300
load cordon isolate=e1000,crimes restart=1 || say "FAIL: cordon.ko loads"
parameters=/sys/module/crimes/parameters
peer_up
load mii; load 8139cp
third=$(interface 03)
ip addr add 10.0.3.3/24 dev "$third"; ip link set "$third" up; peer ip addr add 10.0.3.2/24 dev "$peer_card"
neighbour() { [ "$(ping -c 5 -i 0.1 -W 2 10.0.3.2 | sed -n 's/.* \([0-9]*\) packets received.*/\1/p')" = 5 ]; }
check "The native neighbour works" await 20 neighbour

restarted() { # COUNT [DOMAIN]
    [ "$(counter state "$2")" = alive ] && [ "$(counter restarts "$2")" = "$1" ] && [ "$(counter kills "$2")" = "$1" ]
}
commit() { # PROCESSOR CRIME COUNT
    mark
    taskset "$1" sh -c "echo $2 >$parameters/commit" && { echo "nothing stopped it"; return 1; }
    await 25 restarted "$3" crimes || { logged; return 1; }
    logged | grep -q 'crimes: restarted'
}
later() { # CRIME COUNT
    mark
    echo "$1" >$parameters/later
    await 15 restarted "$2" crimes || { logged; return 1; }
}
check "crimes loads isolated" load crimes
check "Killed in process context, and restarted" commit 1 stray-store 1
check "Killed on the other processor, and restarted" commit 2 null-dereference 2
check "Killed in a work item, and restarted" later divide 3
dies() { echo bug >$parameters/commit; sleep 1; [ "$(counter state crimes)" = dead ] && dmesg | grep -q 'crimes: not restarted: it was killed too often'; }
check "A fourth kill within a minute is the last" dies
check "Its module goes" eval 'rmmod crimes && load crimes && echo 0 >/sys/module/cordon/parameters/restart'
stays() { echo bug >$parameters/commit; sleep 1; [ "$(counter state crimes)" = dead ] && [ "$(counter restarts crimes)" = 0 ]; }
check "With restart off a driver stays dead" stays
echo 1 >/sys/module/cordon/parameters/restart

good() { card_up && [ "$(ping_count 5)" = 5 ]; }
check "An e1000 with a fault in its register dump works isolated" eval 'load regs_store debug=3 && good'
dd if=/dev/urandom of=/tmp/file bs=65536 count=64 2>/dev/null
kill_e1000() { # COUNT
    transfer /tmp/file >/dev/null 2>&1 &
    transferring=$!
    sleep 0.5
    ethtool -d "$card" >/dev/null
    await 60 restarted "$1" e1000 || { dmesg | tail -n 20; kill $transferring; return 1; }
    kill $transferring
    good
}
check "It is killed in mid-transfer, restarted, and works" kill_e1000 1
check "and again" kill_e1000 2
check "What it transfers then arrives unchanged" transfer /tmp/file
check "The native neighbour works" neighbour

# The card's rings are as the dead driver left them, and packets come when the next one lets it write to memory again.
flood() {
    load pktgen
    pktgen=/proc/net/pktgen
    peer sh -c "echo add_device $peer_card >$pktgen/kpktgend_1
        for setting in 'count 0' 'pkt_size 1400' 'delay 200000' 'dst 10.0.0.1' 'dst_mac $(cat "/sys/class/net/$card/address")'; do
            echo \$setting >$pktgen/$peer_card
        done
        echo start >$pktgen/pgctrl" &
    flooding=$!
}
anew() { # COUNT
    echo 0 >/sys/module/cordon/parameters/restart
    flood
    for _ in $(seq "$1"); do
        ethtool -d "$card" >/dev/null
        rmmod e1000 && load regs_store && card=$(interface 01) && ip link set "$card" up || return 1
        sleep 1.5
    done
    peer sh -c "echo stop >$pktgen/pgctrl"
    wait "$flooding"
}
given_back() { [ "$(dmesg | grep -c 'wait until its device is begun anew')" = "$(dmesg | grep -c 'pieces of memory given back')" ]; }
check "Killed, removed and loaded while packets pour in, three times" anew 3
check "What the card might have written to is given back" await 20 given_back
check "It works" good
check "The kernel is healthy" healthy
check "Everything goes" eval 'rmmod crimes && rmmod e1000 && rmmod cordon'
