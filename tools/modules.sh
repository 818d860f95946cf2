#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# modules.sh [MODULE...]: loads and unloads every module whose imports are all specified (or those named), natively and
# then isolated, in one guest that has many of QEMU's devices, and says where isolated differs.  A module is loaded with
# those it needs, which stay native.  BOOT is how many share a boot (default 40).
#
# A line a module: "same" (loads and unloads as natively), "refused" (Cordon's preflight says why), "differs" (another
# result, a report, or something left behind), "crashed" (the boot ended in it).  The last line counts them.
#
# Exit: 0 all are "same" or "refused"; 1 otherwise.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. tools/kernel.sh
out=.build/modules$beside
modules=$(modules)
rm -rf "$out"
mkdir -p "$out"
dd if=/dev/zero of="$out/disk.img" bs=1M count=16 2>/dev/null

path_of() { find "$modules" -name "$1.ko" -o -name "$(echo "$1" | tr _ -).ko" | head -n 1; }
depends() { modinfo -F depends "$(path_of "$1")" | tr ',' ' '; }

# What a module needs, in the order of loading, and itself.
closure() {
    # The loop's list is expanded once, so that the inner calls' variable does no harm; the name is printed by its own call.
    for needed in $(depends "$1"); do closure "$needed"; done
    echo "$1"
}

if [ $# -gt 0 ]; then
    for name in "$@"; do
        [ -n "$(path_of "$name")" ] || { echo "modules: error: no module '$name' in $modules" >&2; exit 64; }
        echo "$name"
    done
else
    echo "modules: which are specified ..." >&2
    # "NAME: 12 of 12"; code 3 says that some are not.
    { .build/release/wrapgen coverage "$modules" --kernel "$(cat "$tree/release")" || [ $? = 3 ]; } |
        sed -nE 's/^([^ ]+): ([0-9]+) of \2$/\1/p'
fi >"$out/names"
total=$(wc -l <"$out/names")
echo "modules: $total of $(find "$modules" -name '*.ko' | wc -l) to load, ${BOOT:-40} a boot" >&2

devices="-drive if=none,id=disk,file=$out/disk.img,format=raw,snapshot=on -device virtio-scsi-pci,id=vs -device scsi-hd,bus=vs.0,drive=disk
-device i6300esb -device virtio-rng-pci -device virtio-serial-pci -device virtio-balloon-pci -device virtio-tablet-pci
-device i82559er -device pcnet -device ne2k_pci -device tulip -device vmxnet3 -device virtio-net-pci -device lsi53c895a
-device megasas -device mptsas1068 -device pvscsi -device am53c974 -device ich9-ahci -device qemu-xhci -device usb-net
-device usb-kbd -device AC97 -device ES1370 -device sdhci-pci -device edu"

number=0
: >"$out/results"
cp "$out/names" "$out/left"
while [ -s "$out/left" ]; do
    number=$((number + 1))
    head -n "${BOOT:-40}" "$out/left" >"$out/now"
    : >"$out/modules.list"
    while read -r name; do
        echo "$name $(closure "$name" | awk '!seen[$0]++' | sed '$d' | tr '\n' ' ')" >>"$out/modules.list"
    done <"$out/now"
    files=
    for name in $(tr ' ' '\n' <"$out/modules.list" | sort -u); do files="$files $(path_of "$name")"; done
    log=$out/boot-$number.log
    # shellcheck disable=SC2086 # a list of files
    QEMU_ARGS="$(echo "$devices" | tr '\n' ' ')" APPEND="slub_debug=FZPU" tools/boot.sh "$log" 900 tools/guest/modules.sh \
        "$kmod/cordon.ko" "$out/modules.list" $files >"$out/boot-$number.out" 2>&1 || true
    tr -d '\r' <"$log" | sed -nE 's/^(\[[^]]*\] )?result module //p' >"$out/told"
    # The last one begun without an end took the boot with it.
    awk '$2 == "begin" { open = $1; next } { open = ""; print } END { if (open) print open, "crashed see the boot'"'"'s log" }' "$out/told" >"$out/ended"
    tee -a "$out/results" <"$out/ended"
    [ -s "$out/ended" ] || { echo "modules: error: a boot told nothing; see $log" >&2; exit 1; }
    sed 's/ .*//' "$out/ended" >"$out/done"
    grep -vxFf "$out/done" "$out/left" >"$out/rest" || true
    mv "$out/rest" "$out/left"
done
count() { awk -v kind="$1" '$2 == kind { n++ } END { print n + 0 }' "$out/results"; }
echo "modules: $(count same) the same, $(count refused) refused, $(count differs) differ, $(count crashed) crashed, of $total"
[ "$(($(count differs) + $(count crashed)))" = 0 ]
