#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# initramfs.sh OUTPUT SCRIPT [FILE...]: an initramfs whose /init brings up the guest (tools/guest/init.sh) and runs SCRIPT;
# each FILE goes to /lib/modules when it is a .ko, to /data otherwise.  FILE may be name=path.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
output=$1 script=$2
shift 2
base=$root/.build/guest/base.cpio

fail() { echo "initramfs: error: $*" >&2; exit 1; }

pack() { (cd "$1" && find . | LC_ALL=C sort | cpio -o -H newc --quiet -R 0:0); }

# One program with the shared libraries it needs; $1 is the tree.
add_program() {
    program=$(command -v "$2" || echo "/usr/sbin/$2")
    [ -x "$program" ] || fail "'$2' is not installed; run tools/install-packages.sh"
    cp -L "$program" "$1/sbin/$2"
    ldd "$program" 2>/dev/null | grep -o '/[^ ]*' | while read -r library; do
        mkdir -p "$1$(dirname "$library")"
        cp -L "$library" "$1$library"
    done
}

# What never changes between boots: busybox, and the real ip and ethtool.
if [ ! -e "$base" ] || [ "$0" -nt "$base" ]; then
    tree=$(mktemp -d)
    mkdir -p "$tree/bin" "$tree/sbin" "$tree/proc" "$tree/sys" "$tree/dev" "$tree/run" "$tree/tmp" "$root/.build/guest"
    cp "$(command -v busybox)" "$tree/bin/busybox" || fail "'busybox' is not installed; run tools/install-packages.sh"
    for applet in $("$tree/bin/busybox" --list); do
        [ "$applet" = busybox ] || ln -sf busybox "$tree/bin/$applet"
    done
    add_program "$tree" ip
    add_program "$tree" ethtool
    add_program "$tree" mii-tool
    add_program "$tree" mke2fs
    pack "$tree" >"$base.new" && mv "$base.new" "$base"
    rm -rf "$tree"
fi

tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir -p "$tree/lib/modules" "$tree/data" "$tree/guest"
cp "$root/tools/guest/init.sh" "$tree/init"
cp "$root"/tools/guest/*.sh "$tree/guest/"
cp "$script" "$tree/guest/main.sh"
chmod +x "$tree/init"
for item in "$@"; do
    path=${item#*=} name=$(basename "${item%%=*}")
    [ -e "$path" ] || fail "'$path' does not exist"
    case $name in
    *.ko) cp -L "$path" "$tree/lib/modules/$name" ;;
    *) cp -L "$path" "$tree/data/$name" ;;
    esac
done
# A kernel unpacks archives that follow one another.
{ cat "$base"; pack "$tree"; } >"$output"
