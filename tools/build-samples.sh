#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# build-samples.sh: kmod/samples/ to .build/samples/*.ko, against the headers of the unpacked kernel's release (KERNEL:
# tools/kernel.sh).
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/tools/kernel.sh"
stage=$root/$samples
release=$(cat "$root/$tree/release")
mkdir -p "$stage"
for file in "$root"/kmod/samples/*.[ch] "$root/kmod/samples/Kbuild"; do
    cmp -s "$file" "$stage/$(basename "$file")" || cp "$file" "$stage/"
done
# steady.c has unreachable code on purpose.
make -s -C "/lib/modules/$release/build" M="$stage" modules 2>&1 | grep -vE 'Skipping BTF generation|steady_key_unreached.*unreachable' || true
for file in "$root"/kmod/samples/*.c; do
    [ -e "$stage/$(basename "$file" .c).ko" ] || { echo "build-samples: error: $(basename "$file") does not build" >&2; exit 1; }
done
echo "samples: $(cd "$stage" && echo *.ko)"
