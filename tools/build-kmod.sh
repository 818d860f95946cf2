#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# build-kmod.sh [HEADERS]: builds cordon.ko for KERNEL (tools/kernel.sh) with HEADERS (a linux-headers directory; default:
# the newest installed one for amd64).  Everything is staged: no object lands beside a source.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/tools/kernel.sh"
out=${CORDON_BUILD:-$root/$kmod}
# The runtime knows no kernel: one object for all.
core=${CORDON_BUILD:-$root/.build/kmod}/core.o
stage=$out/stage

fail() { echo "build-kmod: error: $*" >&2; exit 1; }

headers=${1:-$(newest_headers)}
[ -n "$headers" ] || fail "no kernel headers of $version found; run tools/install-packages.sh, or name their directory"
[ -f "$headers/Module.symvers" ] || fail "'$headers' holds no kernel headers (no Module.symvers in it)"
[ -d "$root/generated/linux-$version" ] || fail "generated/linux-$version is missing; run 'wrapgen generate' first"

# Copies a file only when its text differs, so that Kbuild rebuilds only what changed.
place() {
    mkdir -p "$(dirname "$2")"
    cmp -s "$1" "$2" || cp "$1" "$2"
}

stage_all() {
    for file in "$root"/kmod/Kbuild "$root"/kmod/*.[chS]; do place "$file" "$stage/$(basename "$file")"; done
    rm -f "$stage/cache.S"
    for file in "$root"/Sources/CPort/include/*.h; do place "$file" "$stage/port/$(basename "$file")"; done
    (cd "$root" && find generated/linux-$version -name '*.[ch]') | while read -r file; do
        place "$root/$file" "$stage/generated/${file#generated/linux-"$version"/}"
    done
    (cd "$root" && find specs -name '*.h') | while read -r file; do place "$root/$file" "$stage/$file"; done
    # What was deleted in the tree must not be built from the stage.
    for file in "$stage"/*.c "$stage"/generated/*.c; do
        name=$(basename "$file")
        [ -f "$root/kmod/$name" ] || [ -f "$root/generated/linux-$version/$name" ] || [ "${name%.mod.c}" != "$name" ] ||
            rm -f "$file"
    done
    place "$core" "$stage/runtime.o_shipped"
    # Kbuild wants to know how an object came about that it did not build.
    echo 'savedcmd_runtime.o := shipped' >"$stage/.runtime.o.cmd"
}

"$root/tools/build-runtime.sh" "$core"
stage_all
echo "build-kmod: kernel objects for $(basename "$headers")"
make -s -C "$headers" M="$stage" -j2 modules || fail "Kbuild failed (see above)"

# objtool and modpost are done: join the code cache, an executable section without bytes.
echo "build-kmod: joining the code cache"
gcc -c "$root/kmod/cache.S" -o "$stage/cache.o"
ld -r -z noexecstack -o "$out/joined.ko" "$stage/cordon.ko" "$stage/cache.o"
depends=$(/sbin/modinfo -F depends "$out/joined.ko")
[ -z "$depends" ] || fail "cordon.ko would depend on other modules: $depends"
mv "$out/joined.ko" "$out/cordon.ko"
echo "build-kmod: $out/cordon.ko ($(/sbin/modinfo -F vermagic "$out/cordon.ko"))"
