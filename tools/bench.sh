#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# bench.sh [WORKLOAD...]: instructions a packet, isolated against native, on one stock kernel in one boot: QEMU counts
# them (-icount, and a plugin that says where they are).  Writes bench/e1000.json and bench/e1000.svg; the last lines are
# "bench: e1000-WORKLOAD: RATIO".  Workloads: tx-60 tx-1500 rx-60 rx-1500 tcp-out tcp-in.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
out=${BENCH_OUT:-.build/bench}
kernel=${KERNEL_TREE:-.build/kernel}
fail() { echo "bench: error: $*" >&2; exit 1; }

release=$(cat "$kernel/release") || fail "no kernel in $kernel; run tools/fetch-kernel.sh"
modules=$kernel/lib/modules/$release/kernel
cordon=${CORDON_KO:-.build/kmod/cordon.ko}
[ -e "$cordon" ] || fail "no $cordon; run 'make cordon'"
mkdir -p "$out" bench
gcc -O2 -Wall -Werror -shared -fPIC -o "$out/count.so" tools/bench/count.c
gcc -O2 -Wall -Werror -nostdlib -static -o "$out/mark" tools/bench/mark.c
tools/initramfs.sh "$out/initrd" tools/guest/bench.sh "$cordon" "$modules/drivers/net/ethernet/intel/e1000/e1000.ko" \
    "$modules/drivers/net/ethernet/intel/e1000e/e1000e.ko" "$modules/net/core/pktgen.ko" "mark=$out/mark"

# Byte-wise rep counts every byte as an instruction: a processor without erms copies by eight.
rm -f "$out/counts" "$out/symbols"
chosen=$(echo "$*" | tr ' ' ,)
timeout "${SECONDS_MOST:-900}" qemu-system-x86_64 -M pc -m 512 -smp 1 -cpu max,erms=off,fsrm=off -accel tcg,thread=single \
    -icount shift=0,sleep=off -display none -no-reboot -monitor none \
    -serial "file:$out/log" -serial "file:$out/symbols" -plugin "$out/count.so,out=$out/counts" \
    -kernel "$(find "$kernel/boot" -name 'vmlinuz-*' | head -n 1)" -initrd "$out/initrd" \
    -append "console=ttyS0 panic=-1 oops=panic loglevel=8 net.ifnames=0 printk.devkmsg=on tsc=reliable nokaslr BENCH=$chosen ${PACKETS:+PACKETS=$PACKETS} ${PROFILE:+PROFILE}" \
    -netdev hubport,hubid=0,id=n0 -device e1000,netdev=n0,mac=52:54:00:00:00:01,addr=3 \
    -netdev hubport,hubid=0,id=n1 -device e1000e,netdev=n1,mac=52:54:00:00:00:02,addr=7 >"$out/qemu.out" 2>&1 ||
    fail "QEMU ended with $?; see $out/qemu.out and $out/log"
tr -d '\r' <"$out/log" | sed 's/^\[[^]]*\] //' >"$out/lines"
grep -q '^guest-end' "$out/lines" || fail "the guest did not reach its end; see $out/log"
if grep '^bench-error' "$out/lines" >&2; then fail "the measurement is worth nothing; see $out/log"; fi
tools/bench/table.sh "$out"
