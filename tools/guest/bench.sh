# SPDX-License-Identifier: GPL-2.0-only
# The workloads of tools/bench.sh, first with the native e1000, then with the isolated one, in one boot.  Each run stands
# between two marks; "run NAME PACKETS" tells the host which one.  BENCH (kernel command line) may name workloads.
packets=${packets:-20000}
chosen=$(sed -n 's/.*BENCH=\([^ ]*\).*/\1/p' /proc/cmdline | tr , ' ')
[ -n "$chosen" ] || chosen="tx-60 tx-1500 rx-60 rx-1500 tcp-out tcp-in"
given=$(sed -n 's/.*PACKETS=\([0-9]*\).*/\1/p' /proc/cmdline)
[ -z "$given" ] || packets=$given
pktgen=/proc/net/pktgen
cp /data/mark /bin/count-here
chmod +x /bin/count-here

# statistics of the domain, a line.
counters() { [ -e $cordon/e1000 ] && tell "counters $1 $(tr '\n' ' ' <$cordon/e1000/statistics)"; }
# measure NAME PACKETS COMMAND...
measure() {
    name=$1 count=$2; shift 2
    counters "begin $mode $name"
    count-here
    "$@" >/tmp/measure.out 2>&1
    count-here
    counters "end $mode $name"
    tell "run $mode $name $count"
}

# generate INTERFACE SIZE COUNT MAC IP [SETTING...]
generate() {
    echo "rem_device_all" >$pktgen/kpktgend_0
    echo "add_device $1" >$pktgen/kpktgend_0
    for setting in "count $3" "pkt_size $2" "dst_mac $4" "dst $5" "delay 0" "src_min 10.0.0.7" "src_max 10.0.0.7" "udp_dst_min 9" "udp_dst_max 9"; do
        echo "$setting" >"$pktgen/$1"
    done
    shift 5
    for setting in "$@"; do echo "$setting" >"$pktgen/$interface"; done
}
transmit() { # SIZE COUNT
    interface=$card
    generate "$card" "$1" "$2" 52:54:00:00:00:09 10.0.0.9
    echo start >$pktgen/pgctrl
    cat "$pktgen/$card"
}
# From the native neighbour, 32 at a time.
receive() { # SIZE COUNT
    interface=$peer_card
    generate "$peer_card" "$1" "$2" 52:54:00:00:00:01 10.0.0.1 "burst 32" "delay 2000000"
    echo start >$pktgen/pgctrl
    cat "$pktgen/$peer_card"
}
# FILE from one end to the other.
outwards() { timeout 60 nc 10.0.0.2 "$port" </tmp/bulk; }
inwards() { peer timeout 60 nc 10.0.0.1 "$port" </tmp/bulk; }
received() { cat "/sys/class/net/$card/statistics/rx_packets"; }
segments() { echo $((4194304 / 1448)); }

port=5000
arrived() {
    cmp -s /tmp/bulk /tmp/arrived || tell "bench-error $mode $1: $(wc -c </tmp/arrived) bytes arrived"
}

workload() {
    case $1 in
    tx-60) measure "$1" "$packets" transmit 60 "$packets" ;;
    tx-1500) measure "$1" "$packets" transmit 1500 "$packets" ;;
    rx-60 | rx-1500)
        before=$(received)
        measure "$1" "$packets" receive "${1#rx-}" "$packets"
        [ $(($(received) - before)) -ge "$packets" ] || tell "bench-error $mode $1: $(($(received) - before)) frames arrived"
        ;;
    tcp-out)
        port=$((port + 1))
        peer nc -l -p $port -e sh -c 'cat >/tmp/arrived' &
        sleep 0.5
        measure "$1" "$(segments)" outwards
        wait
        arrived "$1"
        ;;
    tcp-in)
        port=$((port + 1))
        nc -l -p $port -e sh -c 'cat >/tmp/arrived' &
        sleep 0.5
        measure "$1" "$(segments)" inwards
        wait
        arrived "$1"
        ;;
    esac
}

# In the host's own namespace the neighbour sends frames, in another it speaks TCP.
neighbour_here() {
    ip netns del peer 2>/dev/null
    sleep 1
    peer_card=$(interface_of 02)
    ip link set "$peer_card" up
    await 15 has_carrier "$peer_card"
}
interface_of() { interface "$1"; }
neighbour_apart() {
    ip netns add peer
    ip link set "$peer_card" netns peer
    peer ip addr add 10.0.0.2/24 dev "$peer_card"
    peer ip link set "$peer_card" up
}

all() {
    neighbour_here
    card=$(interface_of 01)
    ip addr add 10.0.0.1/24 dev "$card"
    ip link set "$card" up
    await 15 has_carrier "$card"
    sleep 1
    # Once for what is only done once; nothing between two marks is what marks cost.
    transmit 60 1000 >/dev/null
    receive 60 1000 >/dev/null
    measure nothing 1 true
    for name in $chosen; do case $name in tx-* | rx-*) workload "$name" ;; esac; done
    case $chosen in *tcp*)
        neighbour_apart
        await 15 ping -c 1 -W 1 10.0.0.2
        for name in $chosen; do case $name in tcp-*) workload "$name" ;; esac; done
        ;;
    esac
}

sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1 2>/dev/null
dd if=/dev/urandom of=/tmp/bulk bs=65536 count=64 2>/dev/null
ip link set lo up
load e1000e
load pktgen

# Where what lies, for the host: the second serial line.  The kernel's own functions only as far as they are told apart.
symbols() {
    echo "= $1" >/dev/ttyS1
    if grep -q PROFILE /proc/cmdline; then
        cat /proc/kallsyms >/dev/ttyS1
    else
        { grep -A 1 -E '__x86_(return|indirect)_thunk' /proc/kallsyms | grep -v '^--'
            grep -E '\[(cordon|e1000|e1000e|pktgen)\]' /proc/kallsyms; } >/dev/ttyS1
    fi
}

mode=native
# What the sender costs where nobody receives.
neighbour_here
for name in $chosen; do
    case $name in rx-*) receive 60 1000 >/dev/null; measure "$name-sender" "$packets" receive "${name#rx-}" "$packets" ;; esac
done
load e1000
all
symbols native
rmmod e1000
load cordon isolate=e1000 || tell "bench-error cordon.ko does not load"
load e1000 || tell "bench-error e1000 does not load isolated"
mode=isolated
all
[ "$(counter state)" = alive ] || tell "bench-error the domain is $(counter state)"
[ "$(counter violations)" = 0 ] || tell "bench-error $(counter violations) violations"
while read -r line; do tell "statistic $line"; done <$cordon/e1000/statistics
while read -r line; do tell "contract $line"; done <$cordon/e1000/contracts
symbols isolated
rmmod e1000
rmmod cordon
