# SPDX-License-Identifier: GPL-2.0-only
# What the kernel patches in an isolated module while it runs: static keys, dynamic debug, tracers, kprobes.  And what the
# module's text consists of.
# needs: cordon e1000 e1000e steady keeper
# seconds: 240
tracing=/sys/kernel/tracing
load keeper || say "FAIL: keeper.ko loads"
load cordon isolate=e1000,steady || say "FAIL: cordon.ko loads"
go() { echo 3 >/sys/module/steady/parameters/go; }
value() { cat "/sys/module/steady/parameters/$1"; }
replies() { [ "$(ping_count "$1")" = "$1" ]; }

text_of() {
    printf %s "$1" >/sys/module/keeper/parameters/text
    cat /sys/kernel/debug/keeper/text
    # A kernel with IBT reaches a function through its landing.
    ! uname -r | grep -q '^6.12' || grep -q ' landings [1-9]' /sys/kernel/debug/keeper/text || return 1
    grep -q 'entries [1-9].* int3 [1-9].* other 0$' /sys/kernel/debug/keeper/text
}
key() {
    go && [ "$(value off)" = 3 ] && [ "$(value on)" = 0 ] || return 1
    echo 1 >/sys/module/keeper/parameters/key && go && [ "$(value on)" = 3 ] || return 1
    echo 0 >/sys/module/keeper/parameters/key && go && [ "$(value off)" = 6 ] && [ "$(value on)" = 3 ]
}
debug() {
    mark
    echo 'module steady +p' >/sys/kernel/debug/dynamic_debug/control && go && logged | grep -q 'steady debug 2' || return 1
    echo 'module steady -p' >/sys/kernel/debug/dynamic_debug/control && mark && go && ! logged | grep -q 'steady debug'
}
check "steady loads isolated" load steady
check "Its text: entry jumps, ftrace's bytes, int3, nothing else" text_of steady
no_alias() { grep '\[cordon\]' /proc/vmallocinfo; ! grep -q '\[cordon\] pages=.* vmap' /proc/vmallocinfo; }
check "No writable mapping of the code cache is left" no_alias
covered() { echo 1 >/sys/module/steady/parameters/fault && value covered && [ "$(value covered)" = 31 ]; }
check "Faults that the module's own exception table covers" covered
check "The same when it has been unloaded and loaded again" eval 'rmmod steady && load steady && covered'
warns() {
    mark
    echo 1 >/sys/module/steady/parameters/warn
    logged | grep 'WARNING'
    logged | grep -q 'cordon: steady: WARNING at warn_set+0x[0-9a-f]*/0x[0-9a-f]* \[steady\]' && [ "$(counter state steady)" = alive ]
}
check "A warning of the driver names the driver's own address, and it goes on" warns
check "A static key in a function's first instruction, and one that nothing reaches" key
aligned() { go && [ "$(value aligned)" -gt 0 ] && [ "$(value aligned)" = "$(($(value on) + $(value off)))" ]; }
check "A frame that is realigned" aligned
check "pr_debug in a function's first instruction" debug
check "Its text again, after the switching" text_of steady

peer_up
check "e1000 loads isolated and works" eval 'load e1000 && card_up && replies 3'
check "The text of e1000: entry jumps, ftrace's bytes, int3, nothing else" text_of e1000

# Everything below happens while this goes on.
peer ping -i 0.05 10.0.0.1 >/tmp/flood 2>&1 &
flood=$!
flows() { sleep 1; replies 3; }
dynamic_debug() { for i in 1 2 3; do echo 'module e1000 +p' >/sys/kernel/debug/dynamic_debug/control; flows || return 1
    echo 'module e1000 -p' >/sys/kernel/debug/dynamic_debug/control; done; flows; }
check "Dynamic debug on and off while traffic runs" dynamic_debug
static_key() {
    for i in 1 2 3; do
        echo 1 >/sys/module/keeper/parameters/key && go && flows && echo 0 >/sys/module/keeper/parameters/key && go && flows || return 1
    done
    [ "$(value on)" = 12 ]
}
check "The static key of another isolated module while traffic runs" static_key
tracer() {
    echo 'e1000_*:mod:e1000' >$tracing/set_ftrace_filter || return 1
    for i in 1 2 3; do
        echo "$1" >$tracing/current_tracer && flows || return 1
        grep -q e1000_ $tracing/trace || { echo "nothing of e1000 in the trace"; return 1; }
        echo nop >$tracing/current_tracer && flows || return 1
    done
    echo >$tracing/set_ftrace_filter
}
check "The function tracer on and off while traffic runs" tracer function
check "The function_graph tracer on and off while traffic runs" tracer function_graph
probe() {
    echo 'p:cordon_a e1000:e1000_intr' >$tracing/kprobe_events && echo 'r:cordon_b e1000:e1000_clean' >>$tracing/kprobe_events ||
        return 1
    echo 1 >$tracing/events/kprobes/enable && flows || return 1
    grep -q cordon_a $tracing/trace || { echo "no hit of the kprobe"; return 1; }
    echo 0 >$tracing/events/kprobes/enable && echo >$tracing/kprobe_events && flows
}
check "A kprobe and a kretprobe on the driver while traffic runs" probe
kill $flood
check "The text of e1000 again" text_of e1000
quiet() { ! dmesg | grep -E 'cordon: e1000: .* at [A-Za-z0-9_.]+\+0x'; }
check "Nothing was reported" quiet
check "All modules go" eval 'rmmod e1000 && rmmod steady && rmmod cordon'
check "The kernel is healthy" healthy
