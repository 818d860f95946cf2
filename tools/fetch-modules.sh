#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# fetch-modules.sh VERSION...: downloads and unpacks (does not install) the newest Debian kernel image of each VERSION
# (6.1, 6.12) and leaves its modules, uncompressed, in .build/modules/RELEASE/; prints one RELEASE a line.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
modules=$root/.build/modules

fail() { echo "fetch-modules: error: $*" >&2; exit 1; }

newest() {
    apt-cache pkgnames "linux-image-$1." |
        grep -E "^linux-image-$(echo "$1" | sed 's/[.]/\\./g')\.[0-9][0-9.a-z+-]*-amd64$" |
        grep -Ev -- '-(cloud|rt|dbg)' | sort -V | tail -n 1
}

fetch() {
    package=$(newest "$1")
    [ -n "$package" ] || fail "apt knows no kernel image of $1; 'apt-get update', or another VERSION"
    release=${package#linux-image-}
    if [ ! -e "$modules/$release/complete" ]; then
        stage=$modules/$release.new
        rm -rf "$stage" && mkdir -p "$stage/deb"
        chmod a+rwx "$stage/deb"
        echo "modules: downloading $package" >&2
        (cd "$stage/deb" && apt-get -q download "$package" >apt.log 2>&1) || {
            tail -n 3 "$stage/deb/apt.log" >&2
            fail "cannot download $package; 'apt-get update' may help"
        }
        dpkg-deb -x "$stage"/deb/linux-image-*.deb "$stage" || fail "cannot unpack $package"
        find "$stage" -name '*.ko.xz' -print0 | xargs -0 -r -n 64 xz -d
        rm -rf "$modules/${release:?}"
        mkdir -p "$modules/$release"
        mv "$(find "$stage" -type d -path "*/lib/modules/$release" -print -quit)/kernel" "$modules/$release/"
        rm -rf "$stage"
        touch "$modules/$release/complete"
    fi
    echo "$release"
}

[ $# -gt 0 ] || fail "usage: fetch-modules.sh VERSION..."
mkdir -p "$modules"
for version; do fetch "$version"; done
