#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# fetch-kernel.sh: downloads and unpacks (does not install) the Debian kernel image that matches the newest installed
# headers of KERNEL (tools/kernel.sh), its modules uncompressed, and prints its release as the last line.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/tools/kernel.sh"
kernel=$root/$tree

fail() { echo "fetch-kernel: error: $*" >&2; exit 1; }

headers=$(newest_headers)
[ -n "$headers" ] ||
    fail "no kernel headers of $version in /usr/src; tools/install-packages.sh brings them"
release=${headers#/usr/src/linux-headers-}
[ -e "/lib/modules/$release/build/Makefile" ] || fail "'/lib/modules/$release/build' is missing; reinstall linux-headers-$release"

if [ -e "$kernel/boot/vmlinuz-$release" ] && [ "$(cat "$kernel/release" 2>/dev/null)" = "$release" ]; then
    echo "kernel: $release is unpacked"
    echo "$release"
    exit 0
fi

stage=$kernel.new
rm -rf "$stage" && mkdir -p "$stage/deb"
chmod a+rwx "$stage/deb"
echo "kernel: downloading linux-image-$release"
(cd "$stage/deb" && apt-get -q download "linux-image-$release" >apt.log 2>&1) || {
    tail -n 3 "$stage/deb/apt.log" >&2
    fail "cannot download linux-image-$release; 'apt-get update' may help when the headers are older than the archive"
}
dpkg-deb -x "$stage"/deb/linux-image-*.deb "$stage" || fail "cannot unpack linux-image-$release"
rm -rf "$stage/deb" "$stage/usr"
[ -e "$stage/boot/vmlinuz-$release" ] || fail "the package holds no vmlinuz-$release"
find "$stage" -name '*.ko.xz' -print0 | xargs -0 -r -n 64 xz -d
echo "$release" >"$stage/release"
rm -rf "$kernel" && mv "$stage" "$kernel"
echo "kernel: unpacked to $tree"
echo "$release"
