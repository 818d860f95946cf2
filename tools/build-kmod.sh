#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# build-kmod.sh [HEADERS]: builds .build/kmod/cordon.ko for the kernel of HEADERS (a linux-headers directory;
# default: the newest installed 6.1 one for amd64).  Everything is staged: no object lands beside a source.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
out=${CORDON_BUILD:-$root/.build/kmod}
stage=$out/stage

fail() { echo "build-kmod: error: $*" >&2; exit 1; }

headers=${1:-$(ls -d /usr/src/linux-headers-6.1.*-amd64 2>/dev/null | sort -V | tail -1)}
[ -n "$headers" ] || fail "no kernel headers found; install linux-headers-amd64, or name their directory"
[ -f "$headers/Module.symvers" ] || fail "'$headers' holds no kernel headers (no Module.symvers in it)"
[ -d "$root/generated/linux-6.1" ] || fail "generated/linux-6.1 is missing; run 'wrapgen generate' first"

# Copies a file only when its text differs, so that Kbuild rebuilds only what changed.
place() {
    mkdir -p "$(dirname "$2")"
    cmp -s "$1" "$2" || cp "$1" "$2"
}

stage_all() {
    for file in "$root"/kmod/Kbuild "$root"/kmod/*.[chS]; do place "$file" "$stage/$(basename "$file")"; done
    rm -f "$stage/cache.S"
    for file in "$root"/Sources/CPort/include/*.h; do place "$file" "$stage/port/$(basename "$file")"; done
    (cd "$root" && find generated/linux-6.1 -name '*.[ch]') | while read -r file; do
        place "$root/$file" "$stage/generated/${file#generated/linux-6.1/}"
    done
    (cd "$root" && find specs -name '*.h') | while read -r file; do place "$root/$file" "$stage/$file"; done
    # What was deleted in the tree must not be built from the stage.
    for file in "$stage"/*.c "$stage"/generated/*.c; do
        name=$(basename "$file")
        [ -f "$root/kmod/$name" ] || [ -f "$root/generated/linux-6.1/$name" ] || [ "${name%.mod.c}" != "$name" ] ||
            rm -f "$file"
    done
    place "$out/core.o" "$stage/runtime.o_shipped"
    # Kbuild wants to know how an object came about that it did not build.
    echo 'savedcmd_runtime.o := shipped' >"$stage/.runtime.o.cmd"
}

"$root/tools/build-runtime.sh" "$out/core.o"
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
