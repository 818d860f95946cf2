#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Every theft of kmod/samples/thefts.c: reported as its line says, and over; what was armed is disarmed before the memory goes.
# needs: cordon thefts thefts.regex
# append: slub_debug=FZPU
# seconds: 300
load cordon isolate=thefts || say "FAIL: cordon.ko loads"

# The module is there, isolated; the theft; the report, the dead domain, and rmmod.
stopped() { # NAME REGEX
    commit "$@"
    result=$?
    rmmod thefts && [ ! -e $cordon/thefts ] && healthy && return $result
}
commit() {
    mark
    load thefts || return 1
    echo "$1" >/sys/module/thefts/parameters/commit
    lines=$(reported)
    echo "reported: $lines"
    echo "wanted:   cordon: thefts: $2"
    [ "$(echo "$lines" | wc -l)" = 1 ] || return 1
    echo "$lines" | grep -qxE "cordon: thefts: $2" || return 1
    [ "$(counter state thefts)" = dead ] || { echo "state $(counter state thefts)"; return 1; }
    ! logged | grep -q "nothing stopped"
}
while IFS='	' read -r name regex; do
    check "The theft $name is stopped" stopped "$name" "$regex"
done </data/thefts.regex

disarmed() {
    mark
    load thefts armed=1 && rmmod thefts || return 1
    logged
    logged | grep -q "thefts: gone without a call of '[a-z_]*': made for it"
}
check "A timer that is armed at the unload is deleted" disarmed
# Whatever was armed above would have fired by then.
sleep 3
validated() { for cache in /sys/kernel/slab/kmalloc-*/validate; do echo 1 >"$cache"; done; healthy; }
check "Nothing fired in freed memory" validated
check "cordon.ko goes, and the kernel is healthy" eval 'rmmod cordon && healthy'
