#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# manual.sh: writes docs/man/ anew from what `wrapgen --help` says, with swift-argument-parser's generator.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
swift build --product wrapgen
swift build --product generate-manual
binaries=$(swift build --show-bin-path)
tool=$binaries/generate-manual-tool
[ -x "$tool" ] || tool=$binaries/generate-manual
rm -f docs/man/*.1
# The date of the command's version: the same text gives the same pages.
"$tool" "$binaries/wrapgen" --multi-page --date 2026-11-23 -o docs/man
rm -f docs/man/wrapgen.help.1
