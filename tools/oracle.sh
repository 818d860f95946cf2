#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# oracle.sh: all text of all modules of both kernels, decoded by ours and by Zydis; then translated, and every store of what
# came out looked at by a naive checker: as the modules are shipped, and as a processor without the bugs gets them.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
echo "build: oracle"
swift build -c release --product OracleCommand >.build/oracle.log 2>&1 || { cat .build/oracle.log >&2; exit 1; }
releases=$(tools/fetch-modules.sh 6.1 6.12)
cd .build/modules
# shellcheck disable=SC2086 # a list of releases
../release/OracleCommand decode $releases
for release in $releases; do
    for form in "" --patched; do
        echo "oracle: stores of $release ${form#--}"
        # shellcheck disable=SC2086 # at most one word
        ../release/OracleCommand translate $form "$release"
    done
done
