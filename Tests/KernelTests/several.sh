# SPDX-License-Identifier: GPL-2.0-only
# Several isolated modules at once: each has rights of its own, and one dies without the others.
# With four levels of page tables, where address space is tighter.
# needs: cordon e1000 e1000e steady crimes
# append: slub_debug=FZPU no5lvl
# seconds: 150
load cordon isolate=e1000,steady,crimes || say "FAIL: cordon.ko loads"
peer_up
replies() { [ "$(ping_count "$1")" = "$1" ]; }
alive() { for name in "$@"; do [ "$(counter state "$name")" = alive ] || { echo "$name: $(counter state "$name")"; return 1; }; done; }
works() { replies 3 && echo 3 >/sys/module/steady/parameters/go; }

all() { load steady && load e1000 && load crimes "target=$((0x$(cut -c 11- /sys/module/steady/sections/.bss)))" && card_up; }
check "Three modules load isolated" all
check "They work" eval 'alive e1000 steady crimes && works'
crime() {
    mark
    before=$(cat /sys/module/steady/parameters/off)
    echo stray-store >/sys/module/crimes/parameters/commit
    reported | grep -q 'crimes: write outside rights at crime_stray_store' || return 1
    [ "$(counter state crimes)" = dead ] && [ "$(cat /sys/module/steady/parameters/off)" = "$before" ]
}
check "One cannot store to the data of another" crime
check "The others live and work" eval 'alive e1000 steady && works'
again() { rmmod crimes && load crimes && alive e1000 steady crimes; }
check "The dead one goes and comes again" again
order() { rmmod e1000 && works_without && load e1000 && card_up && works; }
works_without() { echo 3 >/sys/module/steady/parameters/go; }
check "They come and go in any order" order
gone() { rmmod steady && rmmod crimes && rmmod e1000 && rmmod cordon && ! grep -q cordon /proc/vmallocinfo; }
check "All go, and their address space with them" gone
check "The kernel is healthy" healthy
