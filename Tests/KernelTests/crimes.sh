# SPDX-License-Identifier: GPL-2.0-only
# Every crime of kmod/samples/crimes.c: reported as its line says, and over.
# needs: cordon crimes crimes.regex
# append: slub_debug=FZPU
# seconds: 400
load cordon isolate=crimes patience=2 || say "FAIL: cordon.ko loads"
target=$((0x$(sed -n 's/^ffffffff\([0-9a-f]*\) T dump_stack$/\1/p' /proc/kallsyms)))
parameters=/sys/module/crimes/parameters

# The module is there, isolated; commit the crime; the report, the dead domain, and rmmod.
stopped() { # NAME REGEX WAY
    commit "$@"
    result=$?
    rmmod crimes && [ ! -e $cordon/crimes ] && healthy && return $result
}
commit() { # NAME REGEX WAY
    mark
    load crimes "target=$target" || return 1
    if [ "$3" = later ]; then
        echo "$1" >$parameters/later || return 1
        await 8 sh -c "dmesg | tail -n +$(($(cat /tmp/mark) + 1)) | grep -q ' at crime_'"
    else
        echo "$1" >$parameters/commit
    fi
    lines=$(reported)
    echo "reported: $lines"
    echo "wanted:   cordon: crimes: $2"
    [ "$(echo "$lines" | wc -l)" = 1 ] || return 1
    echo "$lines" | grep -qxE "cordon: crimes: $2" || return 1
    [ "$(counter state crimes)" = dead ] || { echo "state $(counter state crimes)"; return 1; }
    [ "$(counter violations crimes)" = 1 ] || { echo "violations $(counter violations crimes)"; return 1; }
    grep -q "at crime_" $cordon/crimes/violations || { echo "debugfs lists no violation"; return 1; }
}

# In init: insmod fails, nothing stays.
stopped_in_init() { # NAME REGEX
    mark
    ! load crimes "target=$target" "crime=$1" || return 1
    echo "reported: $(reported)"
    echo "wanted:   cordon: crimes: $2"
    reported | head -n 1 | grep -qxE "cordon: crimes: $2" || return 1
    ! grep -q '^crimes ' /proc/modules && [ ! -e $cordon/crimes ] && healthy
}

while IFS='	' read -r name regex; do
    check "The crime $name is stopped in a parameter's callback" stopped "$name" "$regex" commit
done </data/crimes.regex
for name in loop stray-store null-dereference kfree-vmalloc smashed-return smashed-realigned; do
    regex=$(sed -n "s/^$name	//p" /data/crimes.regex)
    check "The crime $name is stopped in a work function" stopped "$name" "$regex" later
    check "The crime $name is stopped in init, and insmod fails" stopped_in_init "$name" "$regex"
done

switched_off() {
    ! echo 0 >/proc/sys/kernel/ftrace_enabled || return 1
    [ "$(cat /proc/sys/kernel/ftrace_enabled)" = 1 ]
}
check "kernel.ftrace_enabled cannot be switched off meanwhile" switched_off
echo 0 >/sys/kernel/debug/kprobes/enabled
for name in null-dereference wild-read divide bug recursion; do
    regex=$(sed -n "s/^$name	//p" /data/crimes.regex)
    check "The crime $name is stopped with the kprobes switched off" stopped "$name" "$regex" commit
done
echo 1 >/sys/kernel/debug/kprobes/enabled
check "cordon.ko goes, and the kernel is healthy" eval 'rmmod cordon && healthy'
