# SPDX-License-Identifier: GPL-2.0-only
# The fault campaign on dummy: interfaces without hardware.
# needs: e1000e
name=dummy
. /guest/campaign.sh
parameters=numdummies=2
prepare() { load e1000e; }

sent() { cat /sys/class/net/dummy0/statistics/tx_packets; }
workload() {
    [ -e /sys/class/net/dummy0 ] && [ -e /sys/class/net/dummy1 ] || { echo no-interface; return; }
    short /sbin/ip addr add 10.9.0.1/24 dev dummy0
    short /sbin/ip link set dummy0 up || { echo up; return; }
    short /sbin/ip neigh add 10.9.0.2 lladdr 02:00:00:00:00:02 dev dummy0
    before=$(sent)
    short ping -c 3 -i 0.2 -W 1 10.9.0.2
    [ $(($(sent) - before)) -ge 3 ] || { echo sent; return; }
    short /sbin/ethtool -i dummy0; short /sbin/ethtool -T dummy0
    short /sbin/ip link set dummy0 promisc on; short /sbin/ip link set dummy0 promisc off
    short /sbin/ip link set dummy0 mtu 4000 || { echo mtu; return; }
    short /sbin/ip link set dummy0 carrier off && short /sbin/ip link set dummy0 carrier on || { echo carrier; return; }
    short /sbin/ip link add dx type dummy && short /sbin/ip link set dx address 02:00:00:00:00:09 &&
        short /sbin/ip link set dx up && short /sbin/ip link del dx || { echo made; return; }
    short /sbin/ip link set dummy0 down || { echo down; return; }
    echo ok
}
again_works() {
    ip addr add 10.9.0.1/24 dev dummy0; ip link set dummy0 up && ping -c 1 -W 1 10.9.0.1
}
campaign
