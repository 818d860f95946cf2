# SPDX-License-Identifier: GPL-2.0-only
# What the kernel asks of a network driver besides traffic: sleep and wake, hibernation's freeze and restore, wake-on-LAN,
# netconsole's polling, the MII ioctl.
# needs: cordon e1000 e1000e configfs netconsole
# append: slub_debug=FZPU no_console_suspend
# seconds: 150
load cordon isolate=e1000 || say "FAIL: cordon.ko loads"
peer_up
replies() { [ "$(ping_count "$1")" = "$1" ]; }
# Calls of a contract so far.
uses() { awk -v name="$1" '$1 == name { print $2 }' $cordon/e1000/contracts; }
called() { for contract in "$@"; do [ "$(uses "$contract")" -gt 0 ] || { echo "'$contract' was not called"; return 1; }; done; }

check "e1000 loads isolated and works" eval 'load e1000 && card_up && replies 3'

wake_on_lan() { ethtool -s "$card" wol g; called ethtool_ops.get_wol ethtool_ops.set_wol; }
check "ethtool -s wol reaches the driver" wake_on_lan
# The devices sleep and wake; the machine itself does not.
sleep_and_wake() {
    echo devices >/sys/power/pm_test && echo "$1" >/sys/power/state || return 1
    await 15 has_carrier "$card" && await 15 replies 1
}
check "Sleep and wake" sleep_and_wake freeze
hibernate() {
    echo test_resume >/sys/power/disk 2>/dev/null
    sleep_and_wake disk
    await 15 has_carrier "$card" && await 15 replies 1 && called dev_pm_ops.freeze
}
check "Hibernation freezes and thaws the card" hibernate
mii() { /sbin/mii-tool -v "$card" | grep -q 'link ok' && called net_device_ops.ndo_eth_ioctl; }
check "The MII ioctl reads the PHY" mii
# Nobody listens: each datagram counts as one without a port.  A short ring is full before an interrupt comes, and is polled.
arrived() { peer awk '/^Udp: [0-9]/ { print $3 }' /proc/net/snmp; }
netconsole() {
    before=$(arrived)
    ethtool -G "$card" tx 80 && await 15 replies 1 && load configfs || return 1
    load netconsole "netconsole=6665@10.0.0.1/$card,6666@10.0.0.2/52:54:00:00:00:02" || return 1
    echo "cordon netconsole test" >/dev/kmsg
    rmmod netconsole
    [ "$(arrived)" -gt "$before" ] || { echo "nothing arrived: $before, $(arrived)"; return 1; }
    called net_device_ops.ndo_poll_controller
}
check "netconsole speaks through the card" netconsole
check "The card still works" replies 3
nothing_reported() { dmesg | grep -E '^\[[^]]*\] cordon: e1000: .* at [A-Za-z0-9_.]+\+0x' && return 1; [ "$(counter violations)" = 0 ]; }
check "Nothing was reported" nothing_reported
for name in $(awk '$2 > 0 { print $1 }' $cordon/e1000/contracts | grep -E 'pm_ops|wol|ioctl|poll_controller|shutdown'); do say "exercised: $name"; done
check "e1000 and cordon.ko go" eval 'rmmod e1000 && rmmod cordon'
check "The kernel is healthy" healthy
