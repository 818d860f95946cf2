# SPDX-License-Identifier: GPL-2.0-only
# The distribution's e1000 does its whole work isolated: traffic, every ethtool operation it has, MTU, MAC and VLAN
# changes, carrier loss, unload and reload; and nothing is reported.
# needs: cordon e1000 e1000e 8021q
# append: slub_debug=FZPU
# seconds: 300
load cordon isolate=e1000 || say "FAIL: cordon.ko loads"
peer_up
dd if=/dev/urandom of=/tmp/file bs=65536 count=16 2>/dev/null
replies() { [ "$(ping_count "$1")" = "$1" ]; }

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
    load 8021q || return 1
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
    echo "host: link off"
    await 10 sh -c "[ \"\$(cat /sys/class/net/$card/carrier)\" = 0 ]" || return 1
    echo "host: link on"
    await 15 has_carrier "$card" && await 10 replies 1
}
# The host reads the console, so this one must not be redirected.
if carrier; then say "pass: Carrier loss and return"; else say "FAIL: Carrier loss and return"; fi

# Operation by operation; an answer of "not supported" by the driver would be an answer too, but e1000 has all of these.
for operation in "-i" "-S" "-d" "-e" "-g" "-a" "-c" "-k" "-T" ""; do
    check "ethtool $operation" ethtool ${operation:+$operation} "$card"
done
rings() { ethtool -G "$card" rx 512 tx 512 && await 15 has_carrier "$card" && await 10 replies 1; }
check "ethtool -G changes the rings" rings
pause() { ethtool -A "$card" rx off tx off autoneg off; await 15 has_carrier "$card" && await 10 replies 1; }
check "ethtool -A changes flow control" pause
coalesce() { ethtool -C "$card" rx-usecs 100 && ethtool -C "$card" rx-usecs 3 && await 10 replies 1; }
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
speed() { ethtool -s "$card" autoneg on && await 15 has_carrier "$card" && await 10 replies 1; }
check "ethtool -s" speed
message() { ethtool -s "$card" msglvl 7 && ethtool "$card" | grep -q 'Current message level'; }
check "ethtool -s msglvl" message
wol() { ethtool -s "$card" wol g && ethtool -s "$card" wol d; }
check "ethtool -s wol" wol
renegotiate() { ethtool -r "$card" && await 15 has_carrier "$card" && await 10 replies 1; }
check "ethtool -r" renegotiate
eeprom() { ethtool -e "$card" offset 0 length 16; }
check "ethtool -e reads the EEPROM" eeprom
watchdog() { before=$(counter entries); sleep 3; [ "$(counter entries)" -gt "$before" ]; }
check "The watchdog runs without traffic" watchdog

parameters() {
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
say "contracts exercised: $(awk '$2 > 0' $cordon/e1000/contracts | wc -l) of $(wc -l <$cordon/e1000/contracts)"
awk '$2 > 0 { print "exercised: " $0 }' $cordon/e1000/contracts
check "e1000 and cordon.ko go" eval 'rmmod e1000 && rmmod cordon'
check "The kernel is healthy" healthy
