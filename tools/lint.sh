#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# lint.sh: the formatters find nothing to change.  Exit 1 with their messages otherwise.
set -u

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root" || exit 1
result=0
swift format lint --strict --recursive --parallel Package.swift Sources Tests || result=1
files=$(find kmod Sources Tests -name '*.[ch]' ! -name '*.mod.c' ! -path '*/.build/*' ! -path '*/Fixtures/*')
# shellcheck disable=SC2086 # a list of files
clang-format --dry-run --Werror $files || result=1
exit $result
