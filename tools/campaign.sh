#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# campaign.sh: faults in the distribution's drivers, many small ones, and what came of each (docs/campaign.md).
#	COUNT=80	faults in all, spread over the drivers
#	SEED=1		the same seed makes the same faults
#	DRIVER=e1000	names of drivers with a workload, tools/guest/campaign-NAME.sh
#	NATIVE=yes	each fault natively too: a boot for each
# Exit: 0 no fault left its driver; 1 one did; 2 something is missing.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
drivers=${DRIVER:-e1000} count=${COUNT:-80} seed=${SEED:-1}

fail() { echo "campaign: error: $*" >&2; exit 2; }

release=$(cat .build/kernel/release 2>/dev/null) || fail "no kernel in .build/kernel; run 'make kernel'"
[ -e .build/kmod/cordon.ko ] || fail "no .build/kmod/cordon.ko; run 'make cordon'"
modules=.build/kernel/lib/modules/$release/kernel
find_module() { find "$modules" -name "$1.ko" | head -n 1; }

# The first line "# needs: ..." of a workload names the native modules beside the driver.
run() {
    script=tools/guest/campaign-$1.sh
    [ -e "$script" ] || fail "no workload for '$1': $script is missing"
    module=$(find_module "$1")
    [ -n "$module" ] || fail "the kernel package has no module '$1'"
    files=
    for name in $(sed -n 's/^# needs: //p' "$script"); do files="$files $(find_module "$name")"; done
    # shellcheck disable=SC2086 # lists of words
    swift run -c release cordon-campaign run --seed "$seed" --count "$share" ${NATIVE:+--native} \
        ${BOOT:+--boot "$BOOT"} --file $files -- "$module"
}

set -- $drivers
share=$(((count + $# - 1) / $#))
result=0
for driver in "$@"; do
    echo "campaign: $share faults in $driver, seed $seed"
    run "$driver" || { code=$?; [ $code = 1 ] && result=1 || exit $code; }
done
[ $# = 1 ] || swift run -c release cordon-campaign sum $(for driver in "$@"; do echo "bench/campaign/$driver-$seed.json"; done)
exit $result
