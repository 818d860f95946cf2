# SPDX-License-Identifier: GPL-2.0-only
# Guest half of tools/modules.sh: each line of /data/modules.list, "MODULE NEEDED...", natively and then isolated.
load cordon
isolate=/sys/module/cordon/parameters/isolate

# What the tree of a loaded module's attributes says is read, so that show functions run.
look() {
    find "/sys/module/$inner/" -type f -readable 2>/dev/null | while read -r file; do timeout 2 cat "$file" >/dev/null 2>&1; done
    for path in "/sys/module/$inner"/drivers/*/*/; do
        find -L "$path" -maxdepth 2 -type f -readable 2>/dev/null | head -n 60 | while read -r file; do timeout 2 cat "$file" >/dev/null 2>&1; done
    done
    # Interfaces and disks that came with it: up, a word, down; and a read.
    for interface in $(ls /sys/class/net); do
        ! grep -qxF "$interface" /tmp/before || continue
        ip link set "$interface" up 2>/dev/null && ip addr add 10.77.0.1/24 dev "$interface" 2>/dev/null
        ping -c 1 -W 1 -I "$interface" 10.77.0.2 >/dev/null 2>&1
        ip link set "$interface" down 2>/dev/null
    done
    for disk in $(ls /sys/block); do
        grep -qxF "$disk" /tmp/before || dd if="/dev/$disk" of=/dev/null bs=4096 count=4 iflag=direct 2>/dev/null
    done
}

# turn: loads, looks, unloads; prints the results of both.
turn() {
    { ls /sys/class/net; ls /sys/block; } >/tmp/before
    insmod "/lib/modules/$file" >/tmp/insmod 2>&1
    loaded=$?
    message=$(sed 's/.*: //' /tmp/insmod)
    [ "$loaded" != 0 ] || { sleep 0.3; look; sleep 0.2; }
    unloaded=-
    if [ "$loaded" = 0 ]; then
        rmmod "$inner" 2>/dev/null
        unloaded=$?
        # A device's users may still hold it.
        [ "$unloaded" = 0 ] || { sleep 2; rmmod "$inner" 2>/dev/null; unloaded=$?; }
    fi
    turned="$loaded${message:+ ($message)} $unloaded"
}

while read -r name needed; do
    inner=$(echo "$name" | tr - _)
    file=$name.ko
    [ -e "/lib/modules/$file" ] || file=$(echo "$name" | tr _ -).ko
    result "module $name begin"
    loaded_before=
    for one in $needed; do
        [ -e "/sys/module/$(echo "$one" | tr - _)" ] && continue
        insmod "/lib/modules/$one.ko" 2>/dev/null || insmod "/lib/modules/$(echo "$one" | tr _ -).ko" 2>/dev/null
        loaded_before="$one $loaded_before"
    done
    turn
    native=$turned
    mark
    echo "$inner" >$isolate
    turn
    echo "" >$isolate 2>/dev/null
    reports=$(reported | grep -v ": refused: " | head -n 1)
    left=$(logged | grep -m 1 -E "cordon: $inner: .*left behind")
    sick=$(logged | grep -v cordon | grep -m 1 -E 'BUG|Oops|WARNING:|Redzone|Poison overwritten|nobody cared|soft lockup')
    refused=$(logged | grep -m 1 -E "cordon: $inner: (error|refused)")
    if [ -n "$reports" ]; then result "module $name differs $reports"
    elif [ -n "$sick" ]; then result "module $name differs $sick"
    elif [ "$turned" = "$native" ] && [ -z "$left" ] && [ ! -e "$cordon/$inner" ]; then result "module $name same $native"
    elif [ -n "$left" ]; then result "module $name differs $left"
    elif [ -n "$refused" ]; then result "module $name refused $refused"
    elif [ -e "$cordon/$inner" ]; then result "module $name differs the domain stays ($native; $turned)"
    else result "module $name differs natively $native, isolated $turned"
    fi
    for one in $loaded_before; do rmmod "$(echo "$one" | tr - _)" 2>/dev/null; done
    [ -z "$sick" ] || break
done </data/modules.list
