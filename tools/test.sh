#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# test.sh: everything make test stands for; each part runs even when one before it failed, as long as it can.
set -u

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root" || exit 1
passed=0 failed=0

# part NAME COMMAND...: one line of the end's count.
part() {
    name=$1; shift
    echo "test: $name"
    if "$@"; then
        passed=$((passed + 1))
        echo "test: $name: passed"
    else
        failed=$((failed + 1))
        echo "test: $name: FAILED"
    fi
}

KERNEL=all tools/install-packages.sh || exit 1
# The review page is opened in a real browser where one can be had.
tools/install-packages.sh chromium || echo "test: no browser; what wrapgen report writes is not opened"
tools/fetch-kernel.sh || exit 1
KERNEL=6.12 tools/fetch-kernel.sh || exit 1
part "formats" tools/lint.sh
part "unit tests" swift test
part "effort" tools/effort.sh --check
part "build of cordon.ko and samples" make -s samples
if [ -e .build/kmod/cordon.ko ] && [ -e .build/samples/crimes.ko ]; then
    part "kernel tests" Tests/KernelTests/run.sh
    part "faults that once got through" tools/faults.sh
fi
# All suites run on 6.12 too: KERNEL=6.12 make kernel-tests.  Here, what differs most, text, faults and traffic, and the drivers.
export KERNEL=6.12
part "build of cordon.ko and samples for 6.12" make -s samples
if [ -e .build/kmod-6.12/cordon.ko ] && [ -e .build/samples-6.12/steady.ko ]; then
    part "kernel tests on 6.12" Tests/KernelTests/run.sh switches work cycles devices e1000e block virtio virtio-net sound nvme
    part "landings of indirect branches on 6.12" tools/landings.sh
fi
echo "$passed passed, $failed failed"
[ $failed = 0 ]
