#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# cycles.sh: loads, uses and unloads e1000 under isolation COUNT times (default 200) in one boot of KERNEL
# (tools/kernel.sh); memory and code cache return to where they began.  Exit 0 only then.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. tools/kernel.sh
net=$(modules)/drivers/net/ethernet/intel
script=$(mktemp)
trap 'rm -f "$script"' EXIT
{ echo "CYCLES=${COUNT:-200}"; cat Tests/KernelTests/cycles.sh; } >"$script"
mkdir -p "$tests"
tools/boot.sh "$tests/cycles-long.log" $((120 + ${COUNT:-200} * 30)) "$script" "$kmod/cordon.ko" "$net/e1000/e1000.ko" \
    "$net/e1000e/e1000e.ko" | tee "$tests/cycles-long.out"
! grep -q '^FAIL: ' "$tests/cycles-long.out" && grep -q '^pass: ' "$tests/cycles-long.out"
