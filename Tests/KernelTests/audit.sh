# SPDX-License-Identifier: GPL-2.0-only
# The policy audit: what a driver does without a right goes through, and is told once for programs; and the tracepoints.
# needs: cordon crimes crimes.regex gap steady
# seconds: 120
load cordon isolate=crimes,gap,steady policy=audit || say "FAIL: cordon.ko loads"
target=$((0x$(sed -n 's/^ffffffff\([0-9a-f]*\) T dump_stack$/\1/p' /proc/kallsyms)))
parameters=/sys/module/crimes/parameters
audited() { logged | grep '^cordon: audit: {"module":'; }

check "crimes loads isolated" load crimes "target=$target"
is_audited() { [ "$(cat $cordon/crimes/policy)" = audit ] && [ "$(cat /sys/module/cordon/parameters/policy)" = audit ]; }
check "Its policy is audit" is_audited
# Harmless ones: a byte of a name, a function that prints, a table that is put away.
through() { # CRIME KIND
    mark
    echo "$1" >$parameters/commit || { echo "refused"; return 1; }
    logged
    [ "$(counter state crimes)" = alive ] && logged | grep -q "crimes: nothing stopped $1" || return 1
    regex=$(sed -n "s/^$1	//p" /data/crimes.regex)
    [ "$(reported | wc -l)" = 1 ] && reported | grep -qxE "cordon: crimes: $regex" || return 1
    [ "$(audited | wc -l)" = 1 ] && audited | grep -q "\"kind\":\"$2\".*\"symbol\":\"crime_"
}
check "A stray store goes through, and is told" through stray-store write
check "A call of a function that is not imported goes through, and is told" through call-unimported call
check "A table that the kernel calls through is overwritten, and it is told" through ops-overwritten write
once() {
    mark
    echo stray-store >$parameters/commit
    [ -z "$(audited)" ] && [ -z "$(reported)" ] && [ "$(counter violations crimes)" -ge 3 ]
}
check "A place that was told is not told again" once
unknown() {
    mark
    load gap || { logged; return 1; }
    logged
    logged | grep -q "cordon: gap: no contract for 'kernel_halt': audited" || return 1
    audited | grep '"module":"gap","kind":"contract","symbol":"[a-z_]*init[a-z_]*".*"target":"cpu_is_hotpluggable"' && rmmod gap
}
check "A module with imports without contracts loads, and a call of one is told" unknown
# What has nowhere to go on.
stopped() { # CRIME
    mark
    echo "$1" >$parameters/commit
    [ "$(counter state crimes)" = dead ] && [ "$(reported | wc -l)" = 1 ] && rmmod crimes && load crimes "target=$target"
}
for crime in jump-data null-dereference divide bug recursion; do check "The crime $crime ends the driver also in an audit" stopped $crime; done

one_domain() {
    load steady
    echo kill >$cordon/crimes/policy && [ "$(cat $cordon/crimes/policy)" = kill ] && [ "$(cat $cordon/steady/policy)" = audit ] || return 1
    ! echo nonsense >$cordon/crimes/policy || return 1
    mark
    echo stray-store >$parameters/commit
    [ "$(counter state crimes)" = dead ] && [ -z "$(audited)" ] && [ "$(reported | wc -l)" = 1 ] && rmmod steady && rmmod crimes
}
check "One domain's policy is changed in debugfs, and that domain is killed" one_domain
shown() {
    load crimes && [ "$(cat $cordon/crimes/restart)" = 0 ] && echo 1 >$cordon/crimes/restart && [ "$(cat $cordon/crimes/restart)" = 1 ] || return 1
    echo 0 >$cordon/crimes/restart
    grep -E '^0x[0-9a-f]{16} 0xffffffffc[0-9a-f]{7} [0-9]+ crime_divide$' $cordon/crimes/fragments
}
check "A domain's fragments and restart are in debugfs" shown

tracing=/sys/kernel/tracing
events() {
    for event in entry exit grant revoke violation; do [ -e $tracing/events/cordon/$event/format ] || { echo "no $event"; return 1; }; done
    echo 1 >$tracing/events/cordon/enable
    echo freed-store >$parameters/commit
    echo 0 >$tracing/events/cordon/enable
    grep -v '^#' $tracing/trace >/tmp/trace
    cat /tmp/trace | tail -n 30
    grep -E ' entry: domain=crimes contract=kernel_param_ops.set begins result=0x0 args=0xff' /tmp/trace &&
        grep -E ' entry: domain=crimes contract=kernel_param_ops.set ends result=0x0 ' /tmp/trace &&
        grep -E ' exit: domain=crimes contract=(kmalloc_trace|__kmalloc_cache_noprof) begins ' /tmp/trace | grep -E ',0x40,' &&
        grep -E ' exit: domain=crimes contract=(kmalloc_trace|__kmalloc_cache_noprof) ends result=0xff[0-9a-f]{14} ' /tmp/trace &&
        grep -E ' grant: domain=crimes right=alloc address=0xff[0-9a-f]{14} size=64 contract=(kmalloc_trace|__kmalloc_cache_noprof) clause=specs/linux/slab.own.h:[0-9]+' /tmp/trace &&
        grep -E ' revoke: domain=crimes right=alloc address=0xff[0-9a-f]{14} .*contract=kfree clause=specs/linux/slab.own.h:[0-9]+' /tmp/trace &&
        grep -E ' violation: domain=crimes kind=1 at=crime_freed_store\+0x[0-9a-f]+ address=0xff[0-9a-f]{14} size=4 goes-on' /tmp/trace
}
check "All five tracepoints tell what happens" events
quiet() { : >$tracing/trace; echo stray-store >$parameters/commit; ! grep -q 'domain=' $tracing/trace; }
check "and nothing when they are off" quiet
check "Everything goes" eval 'rmmod crimes && rmmod cordon'
check "The kernel is healthy" healthy
