# SPDX-License-Identifier: GPL-2.0-only
# The fault campaign's workload for network cards: link, ping, data both ways compared, statistics and registers, MTU,
# promiscuous mode, rings, down.  Sourced by campaign-DRIVER.sh, which says which card: $mac, and the larger $mtu.
parameters=
. /guest/campaign.sh

peer_ready() {
    peer_up || tell "campaign: the native peer does not come up"
    # Whatever size the card under test is set to: the peer's link is not to be reset meanwhile.
    peer ip link set "$peer_card" mtu 4000
    # What is sent to the first arrives in /tmp/there; the second sends the file.
    peer nc -ll -p 5001 -e sh -c 'cat >/tmp/there' &
    peer nc -ll -p 5002 -e cat /tmp/file &
}

# FILE to the peer and back through the card under test.
moved() {
    rm -f /tmp/there
    timeout 15 nc 10.0.0.2 5001 <"$1" >/dev/null 2>&1
    cmp -s "$1" /tmp/there || return 1
    timeout 15 nc 10.0.0.2 5002 </dev/null >/tmp/back 2>/dev/null
    cmp -s "$1" /tmp/back
}

# What can be asked of a driver in some seconds; tells the first step that failed.
workload() {
    card=$(interface "$mac") || { echo no-interface; return; }
    short /sbin/ip addr add 10.0.0.1/24 dev "$card"
    short /sbin/ip link set "$card" up || { echo up; return; }
    await 6 has_carrier "$card" || { alive && echo carrier || echo killed; return; }
    short ping -c 2 -i 0.2 -W 2 10.0.0.2 || { echo ping; return; }
    moved /tmp/file || { echo transfer; return; }
    short /sbin/ethtool -S "$card" || { echo statistics; return; }
    for option in -i -d -g -a -c -k; do short /sbin/ethtool $option "$card"; done
    short /sbin/ip link set "$card" promisc on; short /sbin/ip link set "$card" promisc off
    short /sbin/ethtool -G "$card" rx 128 tx 128
    [ -z "$mtu" ] || short /sbin/ip link set "$card" mtu "$mtu" || { echo mtu; return; }
    short /sbin/ethtool -r "$card"
    await 6 has_carrier "$card"
    short ping -c 2 -i 0.2 -W 2 -s 1400 10.0.0.2 || { echo large; return; }
    [ -z "$mtu" ] || short ping -c 1 -W 2 -s 3000 10.0.0.2 || { echo jumbo; return; }
    short /sbin/ip link set "$card" down || { echo down; return; }
    echo ok
}

again_works() {
    card=$(interface "$mac") && short /sbin/ip addr add 10.0.0.1/24 dev "$card"
    short /sbin/ip link set "$card" up && await 8 has_carrier "$card" && await 4 ping -c 1 -W 1 10.0.0.2 && moved /tmp/file
}

# What the device sent may have stopped the peer's.
calm() { peer ip link set "$peer_card" down; peer ip link set "$peer_card" up; }
prepare() { peer_ready; }
