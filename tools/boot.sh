#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# boot.sh LOG SECONDS SCRIPT [FILE...]: boots the unpacked Debian kernel in QEMU (software emulation, two processors) with
# the guest script SCRIPT and FILEs, and writes the console to LOG.  Lines that begin with "guest: " are shown as they
# come, without that word.  CARD: the model of the first card.  SILENCE: seconds without a line after which the boot counts
# as hung.
#
# Three cards on one hub, the first two on one interrupt line: e1000 (the driver under test), e1000e with legacy
# interrupts, rtl8139.  The script may ask for "link off" and "link on" of the first card by telling
# "host: link off".
#
# SNAPSHOT: a file for the machine's state.  Without it the boot ends when the script tells "host: snapshot", and makes the
# file; with it the machine goes on from there, and reads PLAN, a file, from its second serial line.
#
# A boot that fell to a defect of the emulator's text patching says nothing and is repeated once, after the line
# "boot: again: REASON": what was shown before that line does not count.
#
# Exit: 0 the script ran to its end; 2 the kernel died (oops, panic); 3 it hung; 1 anything else.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
log=$1 seconds=$2 script=$3
shift 3
. "$root/tools/kernel.sh"
kernel=${KERNEL_TREE:-$root/$tree}
tries=2
[ ! -e "${SNAPSHOT:-}" ] || tries=1

fail() { echo "boot: error: $*" >&2; exit 1; }

command -v qemu-system-x86_64 >/dev/null || fail "'qemu-system-x86_64' is not installed; run tools/install-packages.sh"
image=$(find "$kernel/boot" -name 'vmlinuz-*' 2>/dev/null | head -n 1)
[ -n "$image" ] || fail "no kernel in $kernel; run tools/fetch-kernel.sh"
mkdir -p "$(dirname "$log")"
work=$(mktemp -d)
qemu=
trap 'if [ -n "$qemu" ]; then kill "$qemu" 2>/dev/null; fi; rm -rf "$work"' EXIT
trap 'exit 143' TERM INT
initrd=${SNAPSHOT:-$work/boot}.initrd
[ -e "${SNAPSHOT:-}" ] || "$root/tools/initramfs.sh" "$initrd" "$script" "$@"
mkfifo "$work/plan.in" "$work/plan.out"

start() {
    : >"$log"
    state=
    [ -z "${SNAPSHOT:-}" ] || state="-chardev pipe,id=plan,path=$work/plan -serial chardev:plan"
    [ ! -e "${SNAPSHOT:-}" ] || incoming="exec:cat $SNAPSHOT"
    # shellcheck disable=SC2086 # APPEND and QEMU_ARGS are lists of words
    qemu-system-x86_64 -M pc -m 512 -smp 2 -cpu max -accel tcg,thread=multi -display none -no-reboot \
        -serial "file:$log" -monitor "unix:$work/monitor,server,nowait" \
        -kernel "$image" -initrd "$initrd" \
        -append "console=ttyS0 panic=-1 oops=panic loglevel=8 net.ifnames=0 printk.devkmsg=on log_buf_len=4M ${APPEND:-}" \
        -netdev hubport,hubid=0,id=n0 -device "${CARD:-e1000},id=card0,netdev=n0,mac=52:54:00:00:00:01,addr=3" \
        -netdev hubport,hubid=0,id=n1 -device e1000e,id=card1,netdev=n1,mac=52:54:00:00:00:02,addr=7 \
        -netdev hubport,hubid=0,id=n2 -device rtl8139,id=card2,netdev=n2,mac=52:54:00:00:00:03,addr=4 \
        ${QEMU_ARGS:-} $state ${incoming:+-incoming "$incoming"} >"$work/qemu.out" 2>&1 &
    qemu=$!
    [ -z "${incoming:-}" ] || cat "${PLAN:?}" >"$work/plan.in" &
}

monitor() { printf '%s\n' "$1" | timeout 5 socat - "UNIX-CONNECT:$work/monitor" >/dev/null 2>&1 || true; }

# The machine's state to the file, and no more of this boot.
snapshot() {
    printf '%s\n' "migrate_set_parameter max-bandwidth 8G" "migrate \"exec:cat >$SNAPSHOT.new\"" quit |
        timeout 120 socat -t 100 - "UNIX-CONNECT:$work/monitor" >/dev/null 2>&1 && mv "$SNAPSHOT.new" "$SNAPSHOT"
}

# New complete lines of the console since the last call.
shown=0
follow() {
    total=$(wc -l <"$log")
    [ "$total" -gt "$shown" ] || return 0
    sed -n "$((shown + 1)),${total}p" "$log" | tr -d '\r' | sed 's/^\[[^]]*\] //' >"$work/new"
    shown=$total
    while IFS= read -r line; do
        case $line in
        guest:\ *) echo "${line#guest: }" ;;
        host:\ link\ off) monitor "set_link card0 off" ;;
        host:\ link\ on) monitor "set_link card0 on" ;;
        host:\ snapshot) snapshot ;;
        esac
    done <"$work/new"
}

# The emulator executes an int3 that the kernel has long replaced: two reports of the same stuck processor at a function's
# first byte, a byte that the kernel reads as the no-op or the call of a tracer.  No guest can hang there.
stale_int3() {
    awk '/soft lockup/ { stuck = 1 } /RIP: 0010:/ && stuck { at = $0; sub(/.*RIP: 0010:/, "", at) }
        /Code: / && stuck { if (at ~ /\+0x0\//) if ($0 ~ /<(0f|e8)>/) seen[at]++; stuck = 0 }
        END { for (at in seen) if (seen[at] >= 2) exit 0; exit 1 }' "$log"
}

run() {
    start
    shown=0
    now=$(date +%s)
    end=$((now + seconds)) heard=$now
    while kill -0 "$qemu" 2>/dev/null; do
        before=$shown
        follow
        now=$(date +%s)
        [ "$shown" = "$before" ] || heard=$now
        if [ "$(grep -c 'soft lockup' "$log")" -ge 2 ] && stale_int3; then end=0; fi
        if [ "$now" -ge "$end" ] || [ $((now - heard)) -ge "${SILENCE:-$seconds}" ]; then
            kill "$qemu" 2>/dev/null || true
            wait "$qemu" 2>/dev/null || true
            qemu=
            follow
            return 3
        fi
        sleep 0.2
    done
    wait "$qemu" 2>/dev/null || true
    qemu=
    follow
    if grep -q '\] guest-end' "$log" || grep -q '\] host: snapshot' "$log"; then return 0; fi
    if grep -qE 'Kernel panic|Oops|BUG:|general protection' "$log"; then return 2; fi
    return 1
}

while :; do
    result=0
    run || result=$?
    again=
    if [ "$result" != 0 ] && ! grep -q '\] guest-start' "$log"; then
        again="the kernel died before the guest script began"
    elif [ "$result" = 3 ] && stale_int3; then
        again="the emulator executes an int3 that is no longer there"
    fi
    if [ -n "$again" ] && [ "$tries" -gt 1 ]; then
        tries=$((tries - 1))
        cp "$log" "$log.first"
        echo "boot: again: $again; see $log.first"
        continue
    fi
    break
done
# The script's last act was to wait for a device to reset the machine.
if [ "$result" = 0 ] && grep -q '\] guest-end-by-reset' "$log" && ! grep -qE 'Kernel panic|reboot: Power down' "$log"; then
    echo "pass: The device resets the machine when nobody pings"
fi
case $result in
3) echo "boot: no end after $seconds s; last lines of $log:" >&2 && tail -n 3 "$log" >&2 ;;
1) echo "boot: QEMU ended without the script's end: $(head -n 2 "$work/qemu.out")" >&2 ;;
esac
exit "$result"
