# SPDX-License-Identifier: GPL-2.0-only
# virtio_net, isolated, on three cards that make it receive in its three ways: buffers that are merged and, of small
# packets, cut from pages which several share; and chains of whole pages.
# needs: cordon virtio virtio_ring virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci failover net_failover virtio_net e1000e
# qemu: -netdev hubport,hubid=0,id=n5 -device virtio-net-pci,netdev=n5,mac=52:54:00:00:00:05 -netdev hubport,hubid=0,id=n6 -device virtio-net-pci,netdev=n6,mac=52:54:00:00:00:06,mrg_rxbuf=off -netdev hubport,hubid=0,id=n7 -device virtio-net-pci,netdev=n7,mac=52:54:00:00:00:07,mrg_rxbuf=off,host_mtu=9000
# append: slub_debug=FZPU
# seconds: 240
load cordon isolate=virtio_net || say "FAIL: cordon.ko loads"
for name in virtio_ring virtio virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci failover net_failover; do load $name; done
replies() { [ "$(ping_count "$1")" = "$1" ]; }
silent() { [ "$(counter violations virtio_net)" = 0 ] || { cat "$cordon/virtio_net/statistics"; return 1; }; }
peer_up
dd if=/dev/urandom of=/tmp/file bs=65536 count=16 2>/dev/null
loads() { load virtio_net && [ "$(counter state virtio_net)" = alive ] && card_up 05; }
leave() { ip addr del 10.0.0.1/24 dev "$card" && ip link set "$card" down; }

check "virtio_net: loads isolated and comes up" loads
check "merged buffers: 5 of 5 pings are answered" replies 5
check "merged buffers: 1 MiB both ways" transfer /tmp/file
large() { set_mtu 9000 && await 15 replies 1 && ping -c 3 -s 8900 -W 2 10.0.0.2 >/dev/null && transfer /tmp/file && set_mtu 1500 && await 15 replies 1; }
check "merged buffers: several a packet, 1 MiB both ways" large
tools() {
    for operation in -i -S -g -l -k -c -T ""; do
        ethtool $operation "$card" >/dev/null || { echo "ethtool $operation"; return 1; }
    done
    ethtool -G "$card" rx 128 tx 128 && await 15 replies 2 && ethtool -s "$card" speed 1000 duplex full &&
        ethtool "$card" | grep -q 1000Mb/s && ethtool -L "$card" combined 1
}
check "virtio_net: ethtool" tools
processors() { echo 0 >/sys/devices/system/cpu/cpu1/online && replies 2 && echo 1 >/sys/devices/system/cpu/cpu1/online && replies 2; }
check "virtio_net: a processor goes and comes" processors
down() { ip link set "$card" down && ip link set "$card" up && await 15 replies 2; }
check "virtio_net: down and up" down
check "virtio_net: nothing was reported" silent

small() { leave && card_up 06 && replies 3 && transfer /tmp/file && silent; }
check "buffers of one size: 1 MiB both ways" small
whole() { leave && card_up 07 && replies 3 && transfer /tmp/file && large && silent; }
check "chains of pages: 1 MiB both ways, in small packets and in large ones" whole

again() { rmmod virtio_net && [ ! -e $cordon/virtio_net ] && loads && replies 3 && transfer /tmp/file && silent; }
check "virtio_net: unloads and loads again" again
check "virtio_net and cordon.ko go" eval 'rmmod virtio_net && rmmod cordon'
check "The kernel is healthy" healthy
