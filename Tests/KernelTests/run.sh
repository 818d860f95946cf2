#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# run.sh [SUITE...]: the kernel tests; one boot per suite.  A suite is a guest script beside this file whose head says
# what its boot needs:
#
#	# needs: FILE...	.ko files: e1000, cordon, a sample, "altered:FUNCTION/N/DISPLACEMENT=name.ko" for an altered
#				e1000, "altered:e1000e:FUNCTION/..." for another's; NAME? where there is one
#	# append: WORDS		for the kernel's command line
#	# qemu: WORDS		for QEMU's command line
#	# card: MODEL		QEMU's model of the card under test (default e1000, an 82540EM)
#	# seconds: N		until the boot counts as hung
#
# Prints each test's name with pass or FAIL, then "N passed, N failed"; exit 1 when one failed.
set -u

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root" || exit 1
. tools/kernel.sh
out=${KERNEL_TESTS_OUT:-$tests}
mkdir -p "$out"
# Disks that suites name.
for disk in virtio nvme; do rm -f "$out/$disk.img" && truncate -s 64M "$out/$disk.img"; done
seq 1 200000 | head -c 1048576 | dd of="$out/nvme.img" conv=notrunc 2>/dev/null
modules=$(modules)
net=$modules/drivers/net
passed=0 failed=0 repeated=0

head_of() { sed -n "s/^# $2: //p" "$1"; }

# The path of what a suite calls by a short name.
resolve() {
    case $1 in
    cordon) echo ${CORDON_KO:-$kmod/cordon.ko} ;;
    e1000) echo "$net/ethernet/intel/e1000/e1000.ko" ;;
    e1000e) echo "$net/ethernet/intel/e1000e/e1000e.ko" ;;
    altered:*)
        name=${1#*=} change=${1%=*} change=${change#altered:}
        driver=e1000
        case $change in [a-z0-9_]*:*/*/*) case ${change%%:*} in */*) ;; *) driver=${change%%:*} change=${change#*:} ;; esac ;; esac
        # shellcheck disable=SC2046 # FUNCTION OCCURRENCE DISPLACEMENT
        tools/alter-module.sh "$(resolve "$driver")" "$out/$name" $(echo "$change" | tr '/' ' ') >&2 || return 1
        echo "$out/$name"
        ;;
    *.regex) echo "$out/$1" ;;
    # What only some kernels have as a module.
    *'?') find "$modules" -name "${1%?}.ko" ;;
    *)
        # A sample, or a module of the kernel by its name.
        if [ -e "kmod/samples/$1.c" ]; then
            echo "$samples/$1.ko"
        else
            find "$modules" -name "$1.ko" | grep . || grep -q "/$1.ko$" "$modules/../modules.builtin" || {
                echo "run: error: no module '$1'" >&2
                return 1
            }
        fi
        ;;
    esac
}

# NAME<tab>regex of the first line, from the tables in crimes.c and thefts.c.
for sample in crimes thefts; do
    sed -nE 's/^	\{ "([a-z-]+)", [a-z_]+ \},	+\/\* report: (.*) \*\/$/\1	\2/p' kmod/samples/$sample.c >"$out/$sample.regex"
    [ -s "$out/$sample.regex" ] || { echo "run: error: no report found in kmod/samples/$sample.c" >&2; exit 1; }
done

run_suite() {
    script=$here/$1.sh
    [ -e "$script" ] || { echo "kernel-tests: error: no suite '$1'" >&2; exit 64; }
    echo "suite: $1"
    files=
    : >"$out/$1.out"
    for item in $(head_of "$script" needs); do
        path=$(resolve "$item") || exit 1
        files="$files $path"
    done
    # shellcheck disable=SC2086 # a list of files
    APPEND="$(head_of "$script" append)" QEMU_ARGS="$(head_of "$script" qemu | sed "s|\.build/kernel-tests/|$out/|g")" CARD="$(head_of "$script" card)" tools/boot.sh "$out/$1.log" "$(head_of "$script" seconds)" "$script" $files \
        >"$out/$1.out" 2>"$out/$1.err" &
    boot=$!
    tail -n +1 -f --pid=$boot "$out/$1.out" 2>/dev/null
    wait $boot
    ended=$?
    cat "$out/$1.err" >&2
    # A boot that was repeated counts from its last beginning.
    repeated=$((repeated + $(grep -c '^boot: again: ' "$out/$1.out")))
    sed '/^boot: again: /h;//!H;$!d;x' "$out/$1.out" >"$out/$1.last"
    passed=$((passed + $(grep -c '^pass: ' "$out/$1.last")))
    failed=$((failed + $(grep -c '^FAIL: ' "$out/$1.last")))
    if [ $ended != 0 ]; then
        echo "FAIL: $1: the guest $([ $ended = 2 ] && echo died || echo 'did not reach its end'); see $out/$1.log, which ends"
        tail -n 40 "$out/$1.log" | tr -d '\r' | cut -c 1-300 | sed 's/^/  | /'
        failed=$((failed + 1))
    fi
}

suites=$*
[ -n "$suites" ] || suites=$(cd "$here" && for file in *.sh; do [ "$file" = run.sh ] || echo "${file%.sh}"; done)
for suite in $suites; do run_suite "$suite"; done
[ $repeated = 0 ] || echo "kernel tests: $repeated boots repeated: the emulator's text patching failed"
echo "kernel tests: $passed passed, $failed failed"
[ $failed = 0 ]
