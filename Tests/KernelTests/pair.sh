# SPDX-License-Identifier: GPL-2.0-only
# Two modules that are one domain: calls between them, a crime of one asked by the other, the second loaded while the first
# runs, and every order of going.
# needs: cordon under over steady
# append: slub_debug=FZPU
# seconds: 200
load cordon isolate=steady,under+over || say "FAIL: cordon.ko loads"
domain=under+over
under=/sys/module/under/parameters over=/sys/module/over/parameters
alive() { [ "$(counter state $domain)" = alive ] || { echo "state $(counter state $domain)"; logged; return 1; }; }
both() { load under && load over && alive; }
works() {
    echo 2 >$over/go && [ "$(cat $over/sum)" = 24656 ] || { echo "sum $(cat $over/sum)"; logged; return 1; }
    echo 3 >$under/call && [ "$(cat $under/answer)" = 6 ] && alive
}
none_left() { rmmod over && rmmod under && [ ! -e $cordon/$domain ]; }
outside() { printf '%x' "$((0x$(cut -c 3- /sys/module/steady/sections/.bss)))"; }

mark
check "Two modules load as one domain" both
check "They call each other, by name and by pointer, and share their data" works
check "No contract was needed between them" eval '! grep -q "^under_" $cordon/$domain/contracts && grep -q "^param_ops_uint " $cordon/$domain/contracts'
again() { rmmod over && alive && load over && works; }
check "The upper one goes and comes again" again
check "Both go" none_left

# The first works on one processor while the second is taken over on the other, again and again.
busy() {
    load under || return 1
    while [ ! -e /tmp/enough ]; do echo 20000 >$under/spin; done &
    for _ in 1 2 3 4 5 6 7 8; do
        load over && works && rmmod over || { touch /tmp/enough; return 1; }
    done
    touch /tmp/enough
    wait
    [ "$(cat $under/spins)" -ge 20000 ] && alive && rmmod under
}
check "The second is taken over while the first runs" busy

# CRIME PARAMETER FUNCTION: reported in FUNCTION, with frames of both; both are dead.
crime() {
    load steady && both || return 1
    mark
    off=$(cat /sys/module/steady/parameters/off)
    outside >$over/"$1"
    reported | grep -q "^cordon: under+over: write outside rights at $2+0x" || { logged; return 1; }
    logged | grep -q 'under_[a-z]*+0x' && logged | grep -q "$1_set+0x" || { echo "frames of one only"; logged; return 1; }
    [ "$(counter state $domain)" = dead ] && [ "$(cat /sys/module/steady/parameters/off)" = "$off" ]
}
dead() { ! echo 2 >$over/go; cat $over/sum >/dev/null; echo 1 >$under/spin; [ "$(counter violations $domain)" = 1 ]; }
refused() { rmmod over && ! load over && logged | grep -q 'over: refused: the domain under+over is dead' && rmmod under && rmmod steady; }
check "What the lower one stores for the upper one is a crime of both" crime store under_store
check "Both are dead, and answer" dead
check "Nothing joins a dead domain, which goes with its last module" refused
check "What the upper one stores when the lower one calls it is, too" crime back stray
check "They go" eval 'none_left && rmmod steady'
check "They live anew afterwards" eval 'both && works'

stale() {
    mark
    rmmod over && alive || return 1
    echo 3 >$under/call
    reported | grep -q '^cordon: under+over: .* at call_set+0x' || { logged; return 1; }
    [ "$(counter state $domain)" = dead ] && rmmod under
}
check "What has gone cannot be called" stale
forgetful() {
    both || return 1
    mark
    echo 1 >$over/forget
    rmmod over || return 1
    logged | grep -q "gone without a call of" || { logged; return 1; }
    [ "$(counter state $domain)" = dead ] && rmmod under
}
check "A timer that is left behind ends the domain" forgetful

alone() {
    rmmod cordon && load cordon isolate=under,over && load under || return 1
    mark
    ! load over && logged | grep -q "over: no contract for 'under_[a-z]*' of under: name both modules together, as in isolate=under+over" &&
        rmmod under
}
check "Named apart, the upper one is refused, and told why" alone
restart() {
    rmmod cordon && load cordon restart=1 isolate=under+over && both || return 1
    logged | grep -q 'under+over: stays dead when it is killed' && none_left
}
check "A domain of several is not restarted, and says so" restart
check "Everything goes" eval 'rmmod cordon && ! grep -q cordon /proc/vmallocinfo'
check "The kernel is healthy" healthy
