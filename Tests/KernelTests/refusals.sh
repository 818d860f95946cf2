# SPDX-License-Identifier: GPL-2.0-only
# What must not load, and what cordon.ko leaves alone.
# needs: cordon gap steady e1000
# append: slub_debug=FZPU
# seconds: 120
refused() {
    mark
    ! load gap || return 1
    logged
    logged | grep -q "cordon: gap: no contract for 'kernel_halt'" || return 1
    logged | grep -q "cordon: gap: no contract for 'emergency_restart'" || return 1
    logged | grep -q "cordon: gap: refused: 3 of [0-9]* imports have no contract" || return 1
    ! grep -q '^gap ' /proc/modules && [ ! -e $cordon/gap ] && healthy
}
native() {
    load steady && echo 3 >/sys/module/steady/parameters/go && [ "$(cat /sys/module/steady/parameters/off)" = 3 ] || return 1
    [ ! -e $cordon/steady ] && rmmod steady
}
by_parameter() {
    echo steady >/sys/module/cordon/parameters/isolate || return 1
    load steady && [ "$(counter state steady)" = alive ] && rmmod steady && [ ! -e $cordon/steady ]
}
busy() { load e1000 && ! rmmod cordon && rmmod e1000; }

check "cordon.ko loads" load cordon isolate=gap
check "A module with imports without contracts is refused, and each is named" refused
check "It is refused again, in the same words" refused
check "A module that is not named runs natively" native
check "A module named later is isolated" by_parameter
echo gap,e1000 >/sys/module/cordon/parameters/isolate
check "cordon.ko cannot be unloaded while a domain lives" busy
check "cordon.ko goes" rmmod cordon
check "Without cordon.ko the module loads natively" eval 'load gap && rmmod gap'
check "The kernel is healthy" healthy
