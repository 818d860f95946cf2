#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# generate.sh: generated/linux-X.Y/ from specs/ and the installed headers of the unpacked kernel's release; and of the
# other kernel where its headers are installed.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. tools/kernel.sh
wrapgen=$(swift build -c release --show-bin-path)/wrapgen
wanted=$version
for version in 6.1 6.12; do
    release=$(basename "$(newest_headers)")
    release=${release#linux-headers-}
    [ "$version" != "$wanted" ] || release=$(cat "$tree/release")
    [ -n "$release" ] || continue
    echo "generate: generated/linux-$version from the headers of $release"
    "$wrapgen" generate --kernel "$release" --specs specs --output "generated/linux-$version"
done
