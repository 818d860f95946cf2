#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# install-packages.sh [PACKAGE...]: installs the Debian packages that building and testing Cordon needs, and those named;
# only what is missing.
# KERNEL: whose headers (tools/kernel.sh), "all" for both kernels'.  Runs as root or through sudo.
set -eu

packages='bc binutils build-essential busybox-static clang-format cpio ethtool file gcc iproute2 kmod net-tools e2fsprogs libclang-14-dev
    libbpf-dev libelf-dev libzydis-dev make qemu-system-x86 socat xz-utils'

case ${KERNEL:-6.1} in
6.1) packages="$packages linux-headers-amd64" ;;
6.12) packages="$packages linux-headers-6.12-amd64" ;;
all) packages="$packages linux-headers-amd64 linux-headers-6.12-amd64" ;;
esac

fail() { echo "install-packages: error: $*" >&2; exit 1; }

command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
    fail "this is not a Debian system (no apt-get); Cordon is built on Debian 12"
command -v swift >/dev/null ||
    fail "'swift' is not in PATH; install Swift 6.3 for Debian 12 from https://www.swift.org/install/linux/"

missing=
for package in $packages "$@"; do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || status=none
    [ "$status" = installed ] || missing="$missing $package"
done
if [ -z "$missing" ]; then
    echo "packages: everything is installed"
    exit 0
fi

elevate=
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || fail "not root and no sudo; install these by hand:$missing"
    elevate=sudo
fi
echo "packages: installing$missing"
export DEBIAN_FRONTEND=noninteractive
$elevate apt-get -q update || fail "'apt-get update' failed; is the network there?"
# shellcheck disable=SC2086 # one word per package
$elevate env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends $missing ||
    fail "apt-get could not install:$missing"
echo "packages: installed$missing"
