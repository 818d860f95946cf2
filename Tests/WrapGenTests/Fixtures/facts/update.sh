#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# update.sh: writes things.facts (and next.facts) anew after a change of the fixture kernels, of specs/ beside this or of
# specs/include/ownership.h.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
mkdir -p "$stage/specs/include"
cp "$root/specs/include/ownership.h" "$stage/specs/include/"
cp "$here"/specs/*.own.h "$stage/specs/"
"$root/.build/debug/wrapgen" facts --kernel "$here/../kernel" --specs "$stage/specs" --output "$here/things.facts"
