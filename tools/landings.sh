#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# landings.sh: on the kernel with IBT, ENDBR stands wherever an indirect branch may land in cordon.ko and in what it makes
# of some drivers, and no naked ret or indirect branch stands in them.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
KERNEL=6.12
. tools/kernel.sh
[ -x .build/debug/OracleCommand ] || swift build --product OracleCommand
drivers=
for name in e1000 e1000e 8139cp virtio_blk; do drivers="$drivers $(find "$(modules)" -name "$name.ko")"; done
# shellcheck disable=SC2086 # a list of files
.build/debug/OracleCommand landings "$kmod/cordon.ko" $drivers
