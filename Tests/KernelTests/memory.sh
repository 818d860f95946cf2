# SPDX-License-Identifier: GPL-2.0-only
# What a busy e1000 costs in memory: bounded, and all of it back after unload.  Leaves are not given back before: what is
# printed for 20,000 and for 1,020,000 packets differs by where the allocator put them.
# needs: cordon e1000 e1000e pktgen
# seconds: 600
load cordon isolate=e1000 || say "FAIL: cordon.ko loads"
in_use() { cat $cordon/shadow_pages; }
check "Without a domain no shadow is mapped" [ "$(in_use)" = 0 ]
peer_up
load e1000
check "The card comes up" card_up
load pktgen
pktgen=/proc/net/pktgen
echo "add_device $card" >$pktgen/kpktgend_0
for setting in "pkt_size 60" "dst_mac 52:54:00:00:00:09" "dst 10.0.0.9" "delay 0"; do echo "$setting" >"$pktgen/$card"; done
# transmit COUNT: as many packets as that left the driver.
transmit() {
    echo "count $1" >"$pktgen/$card"
    before=$(cat "/sys/class/net/$card/statistics/tx_packets")
    echo start >$pktgen/pgctrl
    # The driver's statistics follow its watchdog, every two seconds.
    await 10 sh -c "[ \$((\$(cat /sys/class/net/$card/statistics/tx_packets) - $before)) -ge $1 ]"
}
check "20,000 packets" transmit 20000
early=$(counter shadow_bytes)
check "1,000,000 packets" transmit 1000000
late=$(counter shadow_bytes)
say "memory: shadow $early bytes after 20,000 packets, $late after 1,020,000; cache $(counter cache_bytes), tables $(counter table_bytes)"
check "A busy e1000 holds at most 4 MiB of shadow" [ "$late" -le 4194304 ]
check "All shadow in use is the domain's" [ "$(in_use)" = $(($(counter shadow_bytes) / 4096)) ]
check "Nothing was reported" [ "$(counter violations)" = 0 ]
gone() { rmmod e1000 && [ "$(in_use)" = 0 ]; }
check "After unload all of it is back" gone
check "cordon.ko goes" rmmod cordon
check "The kernel is healthy" healthy
