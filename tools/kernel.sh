# SPDX-License-Identifier: GPL-2.0-only
# kernel.sh: sourced by the other tools.  KERNEL=6.1 (the default) or KERNEL=6.12 says which of Debian 12's kernels all of
# them work for; what belongs to another than the default stands beside it, with the version behind its name.
#
#	$version	6.1
#	$tree		the unpacked kernel, .build/kernel or .build/kernel-6.12; $tree/release is its release
#	modules		prints where its drivers are, once $tree is there
#	$kmod $samples $demo $tests	.build/kmod/ with cordon.ko, .build/samples/, .build/demo/, .build/kernel-tests/

version=${KERNEL:-6.1}
case $version in
6.1) beside= ;;
6.12) beside=-6.12 ;;
*) echo "kernel: error: KERNEL=$version: there are 6.1 and 6.12" >&2; exit 64 ;;
esac
tree=.build/kernel$beside
kmod=.build/kmod$beside
samples=.build/samples$beside
demo=.build/demo$beside
tests=.build/kernel-tests$beside

# The newest installed headers, "" when there are none.
newest_headers() {
    find /usr/src -maxdepth 1 -name "linux-headers-$version.*-amd64" ! -name '*-cloud-*' ! -name '*-rt-*' 2>/dev/null |
        sort -V | tail -n 1
}

modules() { echo "$tree/lib/modules/$(cat "$tree/release")/kernel"; }
