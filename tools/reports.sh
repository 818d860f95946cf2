#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# reports.sh: replaces the reports in docs/reports.md by those that the kernel tests printed last (.build/kernel-tests; run
# Tests/KernelTests/run.sh crimes thefts before) and tools/faults.sh.  A report is found again by the driver's function it was made for.
set -eu

cd "$(dirname "$0")/.."
. tools/kernel.sh
page=docs/reports.md
logs=$(ls "$tests"/crimes.log "$tests"/thefts.log "$tests"/e1000e.log .build/faults/virtio_blk-1/isolated-*.log 2>/dev/null) || true
[ -n "$logs" ] || { echo "reports: error: no logs in $tests; run Tests/KernelTests/run.sh crimes thefts" >&2; exit 1; }

# shellcheck disable=SC2086 # a list of files
tr -d '\r' <<EOF | awk -v page="$page" '
# The function of a first line, with its driver; "" for any other line.
function key(line,   words, at) {
    if (line !~ /^cordon: [a-z0-9_+]+: [A-Za-z].* at [A-Za-z0-9_.]+\+0x/) return ""
    split(line, words, ": ")
    at = line; sub(/\+0x.*/, "", at); sub(/.* at /, "", at)
    return words[2] " " at
}
function is_more(line) { return line ~ /^cordon: [a-z0-9_+]+:   / }
{
    line = $0; sub(/^\[[^]]*\] /, "", line)
    if (key(line) != "") {
        current = key(line)
        if (current in report) current = ""; else report[current] = line
    } else if (is_more(line)) {
        if (current != "") report[current] = report[current] "\n" line
    } else if (line ~ /^cordon: /) current = ""
}
END {
    while ((getline line <page) > 0) {
        text = line; sub(/^    /, "", text)
        if (line ~ /^    / && key(text) != "" && key(text) in report) {
            replaced++
            count = split(report[key(text)], lines, "\n")
            for (i = 1; i <= count; i++) print "    " lines[i]
            skipping = 1
        } else if (skipping && line ~ /^    / && is_more(text)) continue
        else {
            skipping = 0
            if (line ~ /^    / && key(text) != "") print "reports: no log has " key(text) >"/dev/stderr"
            print line
        }
    }
    print "reports: " replaced + 0 " replaced" >"/dev/stderr"
}' >"$page.new"
$(cat $logs)
EOF
mv "$page.new" "$page"
