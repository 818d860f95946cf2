#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# generate.sh: generated/linux-X.Y/ from specs/ and the installed headers of the unpacked kernel's release.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
release=$(cat .build/kernel/release)
version=$(echo "$release" | cut -d. -f1,2)
wrapgen=$(swift build -c release --show-bin-path)/wrapgen
echo "generate: generated/linux-$version from the headers of $release"
"$wrapgen" generate --kernel "$release" --specs specs --output "generated/linux-$version"
