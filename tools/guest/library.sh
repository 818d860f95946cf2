# SPDX-License-Identifier: GPL-2.0-only
# Words that guest scripts share.  "guest: ..." lines reach the user's terminal.
# busybox prefers its own applet to a program of that name in PATH.
ip() { /sbin/ip "$@"; }
ethtool() { /sbin/ethtool "$@"; }

cordon=/sys/kernel/debug/cordon

# Through the kernel's log, which writes whole lines: the console is everybody's.
tell() { echo "$*" >/dev/kmsg; }
say() { tell "guest: $*"; }
# For the script that started the boot: a name and a value.
result() { tell "result $*"; }

# Loads /lib/modules/NAME.ko.
load() { module=$1; shift; insmod "/lib/modules/$module.ko" "$@"; }

# The interface of the card with this MAC's last byte; waits for it.
interface() {
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        for path in /sys/class/net/*; do
            case $(cat "$path/address" 2>/dev/null) in *:$1) basename "$path"; return 0 ;; esac
        done
        sleep 0.2
    done
    return 1
}

# Waits up to SECONDS until COMMAND holds.
await() {
    limit=$(($1 * 5)); shift
    while [ "$limit" -gt 0 ]; do
        "$@" >/dev/null 2>&1 && return 0
        sleep 0.2
        limit=$((limit - 1))
    done
    return 1
}

has_carrier() { [ "$(cat "/sys/class/net/$1/carrier" 2>/dev/null)" = 1 ]; }
peer() { ip netns exec peer "$@"; }
peer_has_carrier() { [ "$(peer cat "/sys/class/net/$1/carrier" 2>/dev/null)" = 1 ]; }

# The native neighbours: e1000e as 10.0.0.2 in the namespace "peer".
peer_up() {
    load e1000e IntMode=0
    ip link set lo up
    ip netns add peer
    peer_card=$(interface 02) || return 1
    ip link set "$peer_card" netns peer
    peer ip addr add 10.0.0.2/24 dev "$peer_card"
    peer ip link set "$peer_card" up
}

# card_up [BYTE]: configures the card under test (its MAC's last byte) as 10.0.0.1 and waits for both links.
card_up() {
    card=$(interface "${1:-01}") || return 1
    ip addr add 10.0.0.1/24 dev "$card" 2>/dev/null
    ip link set "$card" up || return 1
    await 15 has_carrier "$card" || return 1
    await 15 peer ping -c 1 -W 1 10.0.0.1
}

set_mtu() { ip link set "$card" mtu "$1" && peer ip link set "$peer_card" mtu "$1" && await 15 has_carrier "$card"; }

# ping_count COUNT: prints the number of replies.
ping_count() { ping -c "$1" -i 0.2 -W 2 10.0.0.2 2>/dev/null | sed -n 's/.* \([0-9]*\) packets received.*/\1/p'; }

listens() { peer netstat -ltn 2>/dev/null | grep -q ":$1 "; }

# transfer FILE: FILE to the peer and back over TCP; 0 when both arrive unchanged.
transfer() {
    sum=$(sha256sum <"$1")
    rm -f /tmp/there /tmp/back
    peer nc -l -p 5001 -e sh -c 'cat >/tmp/there' &
    listener=$!
    await 30 listens 5001
    timeout 60 nc 10.0.0.2 5001 <"$1" >/dev/null
    wait_gone "$listener"
    [ "$(sha256sum </tmp/there)" = "$sum" ] || { echo "transfer: to the peer: $(wc -c </tmp/there) bytes, other digest"; return 1; }
    peer nc -l -p 5002 -e cat "$1" &
    listener=$!
    await 30 listens 5002
    timeout 60 nc 10.0.0.2 5002 </dev/null >/tmp/back
    wait_gone "$listener"
    [ "$(sha256sum </tmp/back)" = "$sum" ] || { echo "transfer: from the peer: $(wc -c </tmp/back) bytes, other digest"; return 1; }
}

wait_gone() { await 60 sh -c "! kill -0 $1" || { kill "$1"; return 1; }; }

# counter NAME: of the domain e1000.
counter() { awk -v name="$1" '$1 == name { print $2 }' "$cordon/${2:-e1000}/statistics" 2>/dev/null; }

# First lines of reports so far; they begin "cordon: MODULE: " and carry "+0x".
reports() { dmesg | grep -cE 'cordon: [a-z0-9_+]+: [a-z].* at [A-Za-z0-9_.]+\+0x[0-9a-f]+'; }

# check "A sentence" COMMAND...: one test.
check() {
    sentence=$1; shift
    if "$@" >/tmp/check.out 2>&1; then
        say "pass: $sentence"
    else
        say "FAIL: $sentence"
        tail -n 12 /tmp/check.out | cut -c 1-900 | while read -r line; do say "  | $line"; done
    fi
}

# Text of the kernel's log since "mark".
mark() { dmesg | wc -l >/tmp/mark; }
logged() { dmesg | tail -n "+$(($(cat /tmp/mark) + 1))" | sed 's/^\[[^]]*\] //'; }
# First lines of reports since "mark".
reported() { logged | grep -E '^cordon: [a-z0-9_+]+: [A-Za-z].* at [A-Za-z0-9_.]+\+0x[0-9a-f]+'; }
# Nothing that looks like a sick kernel in the whole log.
healthy() { ! dmesg | grep -v 'cordon' | grep -E 'BUG: |Oops|WARNING:|general protection|Redzone|Poison overwritten|nobody cared|soft lockup|rcu:.*stall'; }
