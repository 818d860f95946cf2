#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# campaign.sh: faults in the distribution's drivers, many small ones, and what came of each (docs/campaign.md).
#	COUNT=80	faults in all, spread over the drivers
#	SEED=1		the same seed makes the same faults
#	DRIVER=e1000	names of drivers with a workload, tools/guest/campaign-NAME.sh
#	NATIVE=yes	each fault natively too; NATIVE=only: not isolated
#	RESUME=yes	keep the outcomes that bench/campaign/DRIVER-SEED.json has already
#	BATCH=12	faults that share a boot (rather: a machine that goes on from a kept state)
#	APPEND, QEMU	words for the kernel's and for QEMU's command line
#	REACH=yes	no faults: asks which functions the workload runs, and writes bench/campaign/DRIVER.functions
# Exit: 0 no fault left its driver; 1 one did; 2 something is missing.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
drivers=${DRIVER:-e1000} count=${COUNT:-80} seed=${SEED:-1}

fail() { echo "campaign: error: $*" >&2; exit 2; }

release=$(cat .build/kernel/release 2>/dev/null) || fail "no kernel in .build/kernel; run 'make kernel'"
[ -e "${CORDON_KO:-.build/kmod/cordon.ko}" ] || fail "no .build/kmod/cordon.ko; run 'make cordon'"
modules=.build/kernel/lib/modules/$release/kernel
find_module() { find "$modules" -name "$1.ko" | head -n 1; }

# Disks that workloads name; what is written to them is lost with the boot.
mkdir -p .build/campaign
[ -e .build/campaign/disk.img ] || truncate -s 64M .build/campaign/disk.img
[ -n "${PREBUILT:-}" ] || swift build -c release --product cordon-campaign >&2

# The line "# needs: ..." of a workload names the native modules beside the driver, "# qemu: ..." its devices.
run() {
    script=tools/guest/campaign-$1.sh
    [ -e "$script" ] || fail "no workload for '$1': $script is missing"
    module=$(find_module "$1")
    [ -n "$module" ] || fail "the kernel package has no module '$1'"
    files=
    for name in $(sed -n 's/^# needs: //p' "$script"); do files="$files $(find_module "$name")"; done
    case ${NATIVE:-} in '') native= ;; only) native=--only-native ;; *) native=--native ;; esac
    devices=" $(sed -n 's/^# qemu: //p' "$script") ${QEMU:-}"
    if [ -n "${REACH:-}" ]; then reach "$1"; return; fi
    # shellcheck disable=SC2086 # lists of words
    .build/release/cordon-campaign run --seed "$seed" --first "${FIRST:-0}" --count "$share" $(printf -- "--number %s " ${NUMBERS:-} | grep -o -- "--number [0-9][0-9]*" || true) --batch "${BATCH:-12}" \
        $native ${RESUME:+--resume} ${BOOT:+--boot "$BOOT"} --qemu="$devices" --append=" ${APPEND:-}" --output "${OUTPUT:-.build/campaign}" \
        --cordon "${CORDON_KO:-.build/kmod/cordon.ko}" --report "${REPORT:-bench/campaign}" --file $files -- "$module"
}

# Two boots, native: to the state that is kept, and from there.
reach() {
    state=.build/campaign/reach-$1
    printf '%64s\nstart\nreach\nend\n' '' | tr ' ' '\n' >"$state.plan"
    rm -f "$state"
    for _ in kept run; do
        # shellcheck disable=SC2086 # a list of words
        SNAPSHOT=$state PLAN=$state.plan QEMU_ARGS=$devices tools/boot.sh "$state.log" 400 "$script" $files "base.ko=$module"
    done
    {
        echo "# Functions of $1 that tools/guest/campaign-$1.sh runs, as ftrace saw them: made by REACH=yes."
        sed -n 's/.*\] reached: //p' "$state.log" | tr -d '\r' | sort -u
    } >"bench/campaign/$1.functions"
}

set -- $drivers
share=$(((count + $# - 1) / $#))
result=0
for driver in "$@"; do
    echo "campaign: $share faults in $driver, seed $seed"
    run "$driver" || { code=$?; [ $code = 1 ] && result=1 || exit $code; }
done
[ $# = 1 ] || .build/release/cordon-campaign sum $(for driver in "$@"; do echo "bench/campaign/$driver-$seed.json"; done)
exit $result
