# SPDX-License-Identifier: GPL-2.0-only
# The distribution's e1000 does its whole work isolated: traffic, every ethtool operation it has, MTU, MAC and VLAN
# changes, carrier loss, unload and reload; and nothing is reported.
# needs: cordon e1000 e1000e llc stp mrp garp 8021q
# card: e1000-82545em
# append: slub_debug=FZPU
# seconds: 600
load cordon isolate=e1000 || say "FAIL: cordon.ko loads"
peer_up
dd if=/dev/urandom of=/tmp/file bs=65536 count=16 2>/dev/null
replies() { [ "$(ping_count "$1")" = "$1" ]; }
# Contracts used so far; the counts go with the domain.
exercised() { awk '$2 > 0 { print $1 }' $cordon/e1000/contracts >>/tmp/exercised; }
# The driver answers; that it does not support it is QEMU's card's answer to some.
answers() { ethtool "$@" && return 0; ethtool "$@" 2>&1 | grep -qE 'not supported|unsupported'; }

loads() { load e1000 && [ "$(counter state)" = alive ] && [ "$(counter fragments)" -gt 0 ]; }
check "e1000 loads isolated" loads
check "The card comes up" card_up
check "5 of 5 pings are answered" replies 5
check "1 MiB both ways at MTU 1500" transfer /tmp/file
jumbo() { set_mtu 9000 && replies 3 && transfer /tmp/file; }
check "MTU 9000, 1 MiB both ways" jumbo
back() { set_mtu 1500 && replies 3; }
check "Back to MTU 1500" back

mac() {
    ip link set "$card" down && ip link set "$card" address 52:54:00:00:00:77 && ip link set "$card" up || return 1
    await 15 has_carrier "$card" && await 10 replies 1 || return 1
    ip link set "$card" down && ip link set "$card" address 52:54:00:00:00:01 && ip link set "$card" up
    await 15 has_carrier "$card" && await 10 replies 1
}
check "The MAC address changes and changes back" mac

vlan() {
    load llc && load stp && load mrp && load garp && load 8021q || return 1
    ip link add link "$card" name v5 type vlan id 5 && ip addr add 10.0.5.1/24 dev v5 && ip link set v5 up || return 1
    peer ip link add link "$peer_card" name v5 type vlan id 5 && peer ip addr add 10.0.5.2/24 dev v5 && peer ip link set v5 up ||
        return 1
    await 10 ping -c 1 -W 1 10.0.5.2 && ping -c 3 -i 0.2 -W 1 10.0.5.2 && ip link del v5 && peer ip link del v5
}
check "A VLAN on the card carries traffic" vlan

filters() {
    ip link set "$card" promisc on && ip link set "$card" promisc off && ip link set "$card" allmulticast on &&
        ip link set "$card" allmulticast off && ip maddr add 33:33:00:00:00:05 dev "$card" &&
        ip maddr del 33:33:00:00:00:05 dev "$card" && replies 2
}
check "Promiscuous mode and multicast filters" filters

carrier() {
    tell "host: link off"
    await 10 sh -c "[ \"\$(cat /sys/class/net/$card/carrier)\" = 0 ]" || return 1
    tell "host: link on"
    await 15 has_carrier "$card" && await 10 replies 1
}
check "Carrier loss and return" carrier

# Operation by operation.
for operation in "-i" "-S" "-d" "-e" "-g" "-a" "-c" "-k" "-T" ""; do
    check "ethtool $operation" answers ${operation:+$operation} "$card"
done
rings() { ethtool -G "$card" rx 512 tx 512 && await 15 has_carrier "$card" && await 10 replies 1; }
check "ethtool -G changes the rings" rings
pause() { ethtool -A "$card" rx off tx off autoneg off; await 15 has_carrier "$card" && await 10 replies 1; }
check "ethtool -A changes flow control" pause
coalesce() { answers -C "$card" rx-usecs 100 && answers -C "$card" rx-usecs 3 && await 10 replies 1; }
check "ethtool -C changes interrupt moderation" coalesce
features() {
    ethtool -K "$card" rx off tx off sg off tso off rxvlan off && await 15 has_carrier "$card" && await 10 replies 2 &&
        ethtool -K "$card" rx on tx on sg on tso on rxvlan on && await 15 has_carrier "$card" && await 10 replies 2
}
check "ethtool -K switches checksums, scatter-gather, segmentation, VLAN" features
selftest() { ethtool -t "$card" online; await 15 has_carrier "$card" && await 10 replies 1; }
check "ethtool -t online" selftest
selftest_offline() { timeout 60 /sbin/ethtool -t "$card" offline; await 20 has_carrier "$card" && await 10 replies 1; }
check "ethtool -t offline, and the card works afterwards" selftest_offline
identify() { timeout 10 /sbin/ethtool -p "$card" 1; }
check "ethtool -p" identify
speed() {
    ethtool -s "$card" speed 100 duplex full autoneg off && await 15 has_carrier "$card" && await 10 replies 1 || return 1
    ethtool -s "$card" autoneg on && await 15 has_carrier "$card" && await 10 replies 1
}
check "ethtool -s speed, autoneg" speed
message() { ethtool -s "$card" msglvl 3 && ethtool "$card" | grep -q 'Current message level: 0x00000003'; }
check "ethtool -s msglvl" message
wol() { answers -s "$card" wol d; }
check "ethtool -s wol" wol
renegotiate() { ethtool -r "$card" && await 15 has_carrier "$card" && await 10 replies 1; }
check "ethtool -r" renegotiate
eeprom() { ethtool -e "$card" offset 0 length 16; }
check "ethtool -e reads the EEPROM" eeprom
# What is written is what is there.
eeprom_write() {
    byte=$(ethtool -e "$card" offset 16 length 1 raw on | od -An -tu1 | tr -d ' ')
    magic=0x$(cat "/sys/class/net/$card/device/device" "/sys/class/net/$card/device/vendor" | sed 's/0x//' | tr -d '\n')
    ethtool -E "$card" magic "$magic" offset 16 value "$byte"
}
check "ethtool -E writes the EEPROM" eeprom_write
watchdog() { before=$(counter entries); sleep 3; [ "$(counter entries)" -gt "$before" ]; }
check "The watchdog runs without traffic" watchdog

unbind() {
    echo 0000:00:03.0 >/sys/bus/pci/drivers/e1000/unbind && ! interface 01 && echo 0000:00:03.0 >/sys/bus/pci/drivers/e1000/bind &&
        card_up && replies 3
}
check "Unbound and bound again through sysfs" unbind

parameters() {
    exercised
    rmmod e1000 && load e1000 TxDescriptors=128 RxDescriptors=128 debug=1 && card_up && replies 3
}
check "Module parameters reach the driver" parameters
cycles() {
    for i in 1 2 3 4 5; do
        rmmod e1000 && [ ! -e $cordon/e1000 ] && load e1000 && card_up && replies 1 || { echo "cycle $i"; return 1; }
    done
}
check "Five times unloaded and loaded" cycles

nothing_reported() { dmesg | grep -E '^\[[^]]*\] cordon: e1000: .* at [A-Za-z0-9_.]+\+0x' && return 1; [ "$(counter violations)" = 0 ]; }
check "Nothing was reported" nothing_reported
exercised
awk '{ print $1 }' $cordon/e1000/contracts | sort -u >/tmp/all
sort -u /tmp/exercised >/tmp/used
say "contracts exercised: $(wc -l </tmp/used) of $(wc -l </tmp/all)"
grep -xFf /tmp/used /tmp/all | tr '\n' ' ' | fold -s -w 110 | while read -r line; do say "exercised: $line"; done
grep -vxFf /tmp/used /tmp/all | tr '\n' ' ' | fold -s -w 110 | while read -r line; do say "not exercised: $line"; done
callbacks() {
    for name in net_device_ops.ndo_open net_device_ops.ndo_stop net_device_ops.ndo_start_xmit net_device_ops.ndo_change_mtu \
        net_device_ops.ndo_set_mac_address net_device_ops.ndo_set_rx_mode net_device_ops.ndo_set_features \
        net_device_ops.ndo_vlan_rx_add_vid net_device_ops.ndo_vlan_rx_kill_vid pci_driver.probe pci_driver.remove irq_handler_t \
        napi_struct.poll ethtool_ops.set_ringparam ethtool_ops.self_test ethtool_ops.set_phys_id ethtool_ops.get_ethtool_stats; do
        grep -qx "$name" /tmp/used || { echo "'$name' was not called"; missing=1; }
    done
    [ -z "$missing" ]
}
check "The kernel called the driver through its tables" callbacks
check "e1000 and cordon.ko go" eval 'rmmod e1000 && rmmod cordon'
check "The kernel is healthy" healthy
