#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# table.sh DIRECTORY: what bench.sh measured, as a table, bench/e1000.json and bench/e1000.svg.  Reads lines (the guest's
# console), counts (count.c) and symbols (parts of /proc/kallsyms behind "= native" and "= isolated") in DIRECTORY.
set -eu

out=$1
# A line for each place and measurement: "ADDRESS 1 MEASUREMENT MODE INSTRUCTIONS CHECKS STORES".
awk 'FNR == NR { if ($1 == "run") mode[++runs] = $2; next }
    $1 == "mark" { at = $2; next }
    { address = sprintf("%16s", $1); gsub(/ /, "0", address) }
    at % 2 == 0 { insns[address] = $2; checks[address] = $3; stores[address] = $4; next }
    { run = (at + 1) / 2 }
    run <= runs && $2 > insns[address] {
        print address, 1, run, mode[run], $2 - insns[address], $3 - checks[address], $4 - stores[address]
    }' "$out/lines" "$out/counts" >"$out/places"
# "ADDRESS 0 NAME MODULE" before what lies behind it.
for mode in native isolated; do
    { tr -d '\r' <"$out/symbols" | awk -v mode=$mode '$1 == "=" { here = $2; next } here == mode && $2 ~ /^[tTwW]$/ { print $1, 0, $3, $4 }'
        awk -v mode=$mode '$4 == mode' "$out/places"; } | LC_ALL=C sort -k1,1 -k2,2n | awk '
        function kind(name, module) {
            if (module == "[e1000]" || name ~ /^cordon_cache_(start|end)$/) return "driver"
            if (name ~ /^__x86_(return|indirect)_thunk/) return "thunks"
            if (module != "[cordon]") return "kernel"
            if (name ~ /^cordon_(entry|exit)_|^compare_state|^leave_if_dead/) return "crossing"
            if (name ~ /slow|trap|fault|stack_writable|^check|may_write|probe|land|find_import|code_walk/) return "slow"
            if (name ~ /^(enter|leave)_|^cordon_include_|^cordon_gain_[a-z]+_caps|^cordon_lose_[a-z]+_caps/) return "clauses"
            return "rights"
        }
        BEGIN { now = "kernel" }
        $2 == 0 { now = kind($3, $4); next }
        { what = $1 < "ffff800000000000" ? "user" : now; insns[$3 " " what] += $5
          if (what == "driver") { checks[$3] += $6; stores[$3] += $7 } }
        END { for (key in insns) print key, insns[key]; for (run in checks) { print run, "checks", checks[run]; print run, "stores", stores[run] } }'
done | sort -n >"$out/kinds"

awk '
    BEGIN { split("driver crossing clauses rights slow thunks kernel user", kinds, " ") }
    FILENAME ~ /kinds$/ { sum[$1, $2] = $3; if ($2 != "checks" && $2 != "stores") total[$1] += $3; next }
    $1 == "run" { runs++; id[$2, $3] = runs; packets[$2, $3] = $4; if ($2 == "isolated" && $3 != "nothing") order[++count] = $3; next }
    $1 == "counters" { for (i = 4; i < NF; i++) if ($i ~ /^[a-z]/) { seen[$2, $3, $4, $i] = $(i + 1) } }
    # What lies between two marks anyway, and what the sender costs, belong to no packet of the card.
    function of(mode, name, what,   n) {
        n = value(mode, name, what) - value(mode, "nothing", what)
        if (name ~ /^rx-/) n -= value("native", name "-sender", what) - value("native", "nothing", what)
        return n / packets[mode, name]
    }
    function value(mode, name, what) { return what == "total" ? total[id[mode, name]] : sum[id[mode, name], what] }
    function moved(name, what) { return (seen["end", "isolated", name, what] - seen["begin", "isolated", name, what]) / packets["isolated", name] }
    END {
        printf "%-8s %8s %8s %6s | per packet, isolated: %6s %6s %6s %6s | %6s %6s\n", "e1000", "native", "isolated", "ratio", "stores", "check", "elided", "rights", "entry", "exit"
        print "{" > json
        for (i = 1; i <= count; i++) {
            name = order[i]; native = of("native", name, "total"); isolated = of("isolated", name, "total"); ratio = isolated / native
            stores = of("native", name, "stores"); checks = of("isolated", name, "checks")
            rights = moved(name, "grants") + moved(name, "revokes")
            printf "%-8s %8.0f %8.0f %6.2f | %21s %6.1f %6.1f %6.1f %6.1f | %6.1f %6.1f\n", name, native, isolated, ratio, "", stores, checks, \
                stores - checks, rights, moved(name, "entries"), moved(name, "exits")
            printf "  \"e1000-%s\": {\"packets\": %d, \"native\": %.1f, \"isolated\": %.1f, \"ratio\": %.3f,\n    \"stores\": %.2f, \"checked\": %.2f, \"elided\": %.2f, \"rights\": %.2f, \"entries\": %.2f, \"exits\": %.2f,\n    \"extra\": {", \
                name, packets["isolated", name], native, isolated, ratio, stores, checks, stores - checks, rights, moved(name, "entries"), moved(name, "exits") > json
            for (k = 1; k <= 8; k++) {
                extra[name, k] = of("isolated", name, kinds[k]) - of("native", name, kinds[k])
                printf "%s\"%s\": %.1f", k == 1 ? "" : ", ", kinds[k], extra[name, k] > json
            }
            print "}}" (i < count ? "," : "") > json
        }
        print "}" > json
        print ""
        printf "%-8s", "extra"
        for (k = 1; k <= 8; k++) printf " %8s", kinds[k]
        print "    instructions a packet"
        for (i = 1; i <= count; i++) {
            printf "%-8s", order[i]
            for (k = 1; k <= 8; k++) printf " %8.0f", extra[order[i], k]
            print ""
        }
        plot()
        print ""
        for (i = 1; i <= count; i++) printf "bench: e1000-%s: %.2f\n", order[i], of("isolated", order[i], "total") / of("native", order[i], "total")
    }
    # Bars from 0, the line at 1: native.
    function plot(   i, ratio, y, scale) {
        scale = 100
        printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"%d\" font-family=\"sans-serif\" font-size=\"13\">\n", 40 + 26 * count > svg
        print "<text x=\"8\" y=\"18\">Instructions a packet, e1000 isolated against native (line: 1.0)</text>" > svg
        for (i = 1; i <= count; i++) {
            ratio = of("isolated", order[i], "total") / of("native", order[i], "total"); y = 4 + 26 * i
            printf "<text x=\"8\" y=\"%d\">%s</text><rect x=\"90\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"#47a\"/><text x=\"%.1f\" y=\"%d\">%.2f</text>\n", y + 14, order[i], y, ratio * scale, 96 + ratio * scale, y + 14, ratio > svg
        }
        printf "<line x1=\"%d\" x2=\"%d\" y1=\"26\" y2=\"%d\" stroke=\"#c33\"/>\n</svg>\n", 90 + scale, 90 + scale, 34 + 26 * count > svg
    }' json=bench/e1000.json svg=bench/e1000.svg "$out/kinds" "$out/lines"
