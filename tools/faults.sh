#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# faults.sh: the faults of Tests/KernelTests/faults.list, isolated.  Exit 1 when one leaves its driver, or is no longer the fault it was.
set -u

cd "$(dirname "$0")/.." || exit 1
list=Tests/KernelTests/faults.list
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
for driver in $(grep -v '^#' "$list" | cut -d' ' -f1 | uniq); do
    numbers=$(sed -n "s/^$driver \([0-9]*\) .*/\1/p" "$list")
    NUMBERS=$numbers SEED=1 DRIVER=$driver REPORT=$work OUTPUT=.build/faults tools/campaign.sh >"$work/log" 2>"$work/errors" ||
        { [ -s "$work/log" ] && failed=1 || { cat "$work/errors" >&2; exit 1; }; }
    sed -n 's/^isolated [^:]*: /faults: /p' "$work/log"
    for number in $numbers; do
        place=$(sed -n "s/^$driver $number //p" "$list")
        grep -qF " $place: " "$work/log" || { echo "faults: FAIL: $driver $number is not at $place" >&2; failed=1; }
    done
done
[ $failed = 0 ] && echo "faults: none left its driver"
exit $failed
