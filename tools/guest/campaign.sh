# SPDX-License-Identifier: GPL-2.0-only
# One boot of the fault campaign: every line of the plan (from the second serial line) is a fault ("NUMBER OFFSET BYTES KIND"), made in a copy of the
# driver and run through the same workload, isolated when cordon.ko is in the image.  Beside it two native cards on a wire of
# their own move data that is compared.  What "campaign:" tells is read by Sources/Campaign/Console.swift.
#
# Sourced by the drivers' scripts, campaign-DRIVER.sh, which define first
#	name		the module's name; file, parameters: what is loaded, and how
#	prepare		once a boot: what the driver needs
#	workload	tells the first step that fails, or ok
#	again_works	the distribution's driver works on the device
#	calm		after a fault: what the device may have done to its peer is over
name=${name:?}
isolated=
[ ! -e /lib/modules/cordon.ko ] || isolated=yes

short() { timeout 15 "$@" >/dev/null 2>&1; }
alive() { [ -z "$isolated" ] || [ "$(counter state "$name")" = alive ]; }
calm() { :; }
rest() { :; }

# Two native cards on a wire of their own, on the interrupt lines of the cards under test: what the device under test is
# made to send must not be taken for harm.
neighbours_up() {
    near=$(interface 04) far=$(interface 05)
    ip netns add far
    ip link set "$far" netns far
    ip addr add 10.0.3.3/24 dev "$near"; ip link set "$near" up
    far ip addr add 10.0.3.2/24 dev "$far"; far ip link set "$far" up
    await 20 ping -c 1 -W 1 10.0.3.2 || tell "campaign: the native cards do not work"
    far nc -ll -p 6000 -e sh -c 'cat >/tmp/beside.there' &
}
far() { ip netns exec far "$@"; }

# The native cards, while the driver under test is at work.
neighbours() {
    rm -f /tmp/beside.there /tmp/beside.ok
    timeout 40 nc 10.0.3.2 6000 </tmp/beside >/dev/null 2>&1
    cmp -s /tmp/beside /tmp/beside.there && touch /tmp/beside.ok
}

complaints() {
    logged | grep -vE "^cordon|\[$name\]|dev_watchdog|^result |^campaign" |
        grep -E 'BUG: |BUG [a-z]|Oops|WARNING:|general protection|Redzone|Poison|Object already free|nobody cared|soft lockup|rcu:.*stall|refcount_t|list_(add|del) corruption|bad page|Bad page|unregister_netdevice: waiting|scheduling while atomic|sleeping function|INFO: task' |
        head -n 1
}

# Nothing but the driver itself is sick.
health() {
    [ ! -e "/sys/module/$name" ] || { echo "the module does not go"; return; }
    [ -e /tmp/beside.ok ] || neighbours
    [ -e /tmp/beside.ok ] || { echo "the neighbours' data: $(wc -c </tmp/beside.there) bytes"; return; }
    taskset 1 true && taskset 2 true || { echo "a processor does not work"; return; }
    await 10 ping -c 1 -W 1 10.0.3.2 || { echo "the neighbours do not answer"; return; }
    for cache in /sys/kernel/slab/kmalloc-*/validate /sys/kernel/slab/skbuff*/validate; do echo 1 >"$cache"; done
    said=$(complaints)
    [ -z "$said" ] || { echo "$said"; return; }
    grep -qE "[ ,]$name(,|\$)" /proc/interrupts && { echo "an interrupt handler stays"; return; }
    echo ok
}

unload() { rmmod "$name" 2>/dev/null; }
# The distribution's driver works on the same device.
again() {
    # shellcheck disable=SC2086 # a list of words
    insmod /lib/modules/base.ko $parameters || { echo load; return; }
    again_works >/dev/null 2>&1 || { echo work; rest; unload; return; }
    rest
    unload && echo ok || echo unload
}

fault() { # NUMBER OFFSET BYTES
    tell "campaign: begin $1"
    mark
    cp /lib/modules/base.ko "/tmp/$name.ko"
    # shellcheck disable=SC2059 # the format is the bytes
    printf "$3" | dd of="/tmp/$name.ko" bs=1 seek="$2" conv=notrunc 2>/dev/null
    loaded=no refused=no work=- again=-
    neighbours &
    beside=$!
    # shellcheck disable=SC2086 # a list of words
    if insmod "/tmp/$name.ko" $parameters 2>/dev/null; then
        loaded=yes
        work=$(workload)
        tell "campaign: workload $1 $work"
    fi
    rest
    unload
    wait $beside
    logged | grep -qE "^cordon: [a-z0-9_]+: (.*: )?refused|^cordon: $name: no contract" && refused=yes
    reports=no
    reported | grep -qv "^cordon: $name: refused" && reports=yes
    [ $loaded = yes ] || [ $reports = yes ] || [ $refused = yes ] || work=insmod
    [ "$work" = ok ] || calm
    health=$(health)
    # A device that was told nonsense may need more than a new driver: then this boot has nothing more to say.
    if [ $reports = yes ] || { [ "$work" != ok ] && [ $refused = no ]; }; then
        tell "campaign: again $1"
        mark
        again=$(again)
        # A driver that nobody changed is to be ended for nothing.  insmod tries twice.
        ! reported | grep -q . || again=reported
    fi
    tell "campaign: end $1 loaded=$loaded reported=$reports refused=$refused work=$work again=$again health=$health"
    dmesg -c >/dev/null
}

# A plan of the word "reach": which functions does the workload run?  One boot, native.
reach() {
    cd /sys/kernel/tracing || return
    echo 40000 >buffer_size_kb
    # shellcheck disable=SC2086 # a list of words
    insmod /lib/modules/base.ko $parameters; rest; unload
    # The module is not there: a filter of its functions alone would be empty, and that means all functions.
    echo emergency_restart >set_ftrace_filter
    echo "*:mod:$name" >>set_ftrace_filter
    echo function >current_tracer
    # shellcheck disable=SC2086 # a list of words
    insmod /lib/modules/base.ko $parameters; tell "campaign: workload $(workload)"
    grep -o '[a-zA-Z0-9_.]* <-' trace | sort -u >/tmp/reached
    sed -n "s/^\([^ ]*\) [tT] \([^ \t]*\).*\[$name\]\$/0x\1 \2/p" /proc/kallsyms >/tmp/symbols
    rest; unload
    # After the module went its functions are numbers.
    grep -o '0x[0-9a-f]* <-' trace | sort -u | while read -r address arrow; do grep "^$address " /tmp/symbols | cut -d' ' -f2; done >>/tmp/reached
    sed 's/ <-//' /tmp/reached | sort -u | while read -r function; do tell "reached: $function"; done
    echo nop >current_tracer
}

campaign() {
    ip link set lo up
    if [ -n "$isolated" ]; then
        load cordon "isolate=$name" flight=20 || tell "campaign: cordon.ko does not load"
    fi
    prepare
    neighbours_up
    dd if=/dev/urandom of=/tmp/file bs=65536 count=2 2>/dev/null
    dd if=/dev/urandom of=/tmp/beside bs=65536 count=4 2>/dev/null
    # The machine as it is now is kept; every batch of faults goes on from here, with a plan of its own.
    stty -F /dev/ttyS1 raw -echo
    exec 3</dev/ttyS1
    sleep 1
    dmesg -c >/dev/null
    tell "host: snapshot"
    while read -r number offset bytes kind <&3; do
        case $number in
        '') ;;
        start) tell guest-start ;;
        end) break ;;
        reach) reach ;;
        *) fault "$number" "$offset" "$bytes" "$kind" ;;
        esac
    done
}
