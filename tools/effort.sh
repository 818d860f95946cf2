#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# effort.sh [--check | --write]: what each driver cost in specs, in the order in which they were made to work: the contracts that it
# needs and no driver before it did, with their clauses and lines.  Prints the table of docs/effort.md; --check compares
# it with the one that is committed, exit 1 when they differ; --write puts it there.
#
# A driver needs the contracts of its imports (nm), and what those name: sets, callbacks of the tables they register, members
# of the structures they are about.
set -eu

cd "$(dirname "$0")/.."
. tools/kernel.sh
drivers=$(modules)
order="e1000 dummy 8139cp brd i6300esb virtio_blk virtio-rng null_blk e1000e snd-dummy nvme-core nvme"

fail() { echo "effort: error: $*" >&2; exit 1; }

# DRIVER SYMBOL, a line each; without what a driver above exports, which is in one domain with it.
imports() {
    own=" "
    for name in $order; do
        module=$(find "$drivers" -name "$name.ko" 2>/dev/null)
        [ -n "$module" ] || fail "no module '$name' in $drivers; run tools/fetch-kernel.sh"
        nm -u "$module" | awk -v driver="$name" -v own="$own" 'index(own, " " $2 " ") == 0 { print driver, $2 }'
        own="$own$(nm "$module" | sed -n 's/.* __ksymtab_//p' | tr '\n' ' ')"
    done
}

table() {
    imports | awk -v files="$(find specs -name '*.h' ! -name ownership.h ! -name soundness.h | LC_ALL=C sort | tr '\n' ' ')" '
        function trim(text) { gsub(/^[ \t]+|[ \t]+$/, "", text); return text }
        function inner(text) { sub(/^[^(]*\(/, "", text); sub(/[,)].*/, "", text); return trim(text) }

        # What a declaration is looked up by.
        function key(text,    name) {
            if (match(text, /CALLBACK\([^)]*\)|CALLED\([^)]*\)|CONTRACT\([^)]*\)/)) return "entry " inner(substr(text, RSTART))
            if (match(text, /^CAPSET\([^)]*\)/)) return "set " inner(text)
            if (match(text, /^(WRITABLE|USABLE|CALLABLE)\(/)) return "member " inner(text)
            if (match(text, /^DATA_OF\(/)) { sub(/^[^,]*,/, "", text); sub(/\).*/, "", text); return "name " trim(text) }
            if (match(text, /^[A-Z_]+\(/)) return "name " inner(text)
            if (match(text, /\([a-z_0-9A-Z]+\)\(/)) return "name " substr(text, RSTART + 1, RLENGTH - 3)
            if (match(text, /[a-zA-Z_0-9]+\(/)) return "name " substr(text, RSTART, RLENGTH - 1)
            return ""
        }

        function clauses(text,    n) {
            n = gsub(/__(runs_in|principal|requires|checks|registers|transfers|lends|revokes|returns|grants|pins|unpins|takes|drops|faults|violates|includes|offers|opaque|calls)(_if|_for)?[(;)]?/, "", text)
            return n
        }

        function finish(    k) {
            k = key(text)
            if (k != "") {
                count++
                texts[count] = text
                lines[count] = rows
                found[k] = found[k] " " count
            }
            text = ""
            rows = 0
        }

        function read_specs(    list, n, i, line, comment) {
            n = split(files, list, " ")
            for (i = 1; i <= n; i++) {
                comment = 0
                text = ""
                rows = 0
                split("", macros)
                while ((getline line < list[i]) > 0) {
                    if (line ~ /^#define [A-Z]+\(member\)/) { split(line, w, /[ (]/); macro = w[2]; sub(/^[^)]*\)[ \t]*/, "", line); macros[macro] = line; continue }
                    if (comment) { if (line ~ /\*\//) comment = 0; continue }
                    if (line ~ /^[ \t]*\/\*/) { if (line !~ /\*\//) comment = 1; continue }
                    if (line ~ /^#/ || (text == "" && line !~ /^[a-zA-Z]/)) continue
                    for (macro in macros) sub("^" macro "\\(|[ ]" macro "\\(", " CALLBACK(" inner(macros[macro]) ", ", line)
                    text = text (text == "" ? "" : " ") trim(line)
                    rows++
                    if (line ~ /;[ \t]*(\/\*.*\*\/)?$/) finish()
                }
                close(list[i])
            }
        }

        function take(number,    words, n, i) {
            if (taken[number]) return
            taken[number] = 1
            contracts++
            total_clauses += clauses(texts[number])
            total_lines += lines[number]
            n = split(texts[number], words, /[^a-zA-Z_0-9]+/)
            for (i = 1; i <= n; i++) {
                want("set " words[i])
                if (words[i] in entries) want("entry " words[i])
                if (words[i - 1] == "struct") want("member " words[i])
            }
        }

        function want(k,    numbers, n, i) {
            if (!(k in found)) return
            n = split(found[k], numbers, " ")
            for (i = 1; i <= n; i++) take(numbers[i])
        }

        function row() {
            if (driver == "") return
            printf "| %s | %d | %d | %d | %d | %d |\n", driver, imported, fresh, contracts, total_clauses, total_lines
            all_contracts += contracts; all_clauses += total_clauses; all_lines += total_lines; all_fresh += fresh
            imported = fresh = contracts = total_clauses = total_lines = 0
        }

        BEGIN {
            read_specs()
            for (k in found) if (k ~ /^entry /) entries[substr(k, 7)] = 1
            print "| driver | imports | new | contracts | clauses | lines |"
            print "|---|---|---|---|---|---|"
        }
        $1 != driver { row(); driver = $1 }
        {
            imported++
            if (!($2 in seen)) { seen[$2] = 1; fresh++; want("name " $2) }
        }
        END {
            row()
            printf "| all | | %d | %d | %d | %d |\n", all_fresh, all_contracts, all_clauses, all_lines
        }'
}

[ -n "${1:-}" ] || { table; exit 0; }
out=$(mktemp)
trap 'rm -f "$out"' EXIT
table >"$out"
case $1 in
--check)
    grep '^|' docs/effort.md | diff - "$out" ||
        fail "docs/effort.md is not what the specs are (above: < committed, > computed); run 'tools/effort.sh --write'"
    echo "effort: docs/effort.md is what the specs are"
    ;;
--write)
    { sed '/^|/,$d' docs/effort.md && cat "$out" && sed '1,/^|/d; /^|/d' docs/effort.md; } >"$out.new"
    mv "$out.new" docs/effort.md
    ;;
*) fail "'$1' is neither --check nor --write" ;;
esac
