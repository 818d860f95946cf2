#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# host.sh: functions of real modules in real time on this machine: native, translated, and native code under Valgrind's
# "none" tool for scale.  Writes bench/host.json and bench/host.svg; the last line is "bench: host: MEAN", the geometric
# mean of translated to native.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
out=${BENCH_OUT:-.build/bench}
oracle=.build/release/OracleCommand
mkdir -p "$out" bench
swift build -c release --product OracleCommand >"$out/build.log" 2>&1 || { tail -n 5 "$out/build.log" >&2; exit 1; }
"$oracle" bench --rounds "${ROUNDS:-40}" >"$out/host"
rm -f "$out/valgrind"
if command -v valgrind >/dev/null; then
    # The code is written before it runs: no check for code that changes.
    # Valgrind cannot read what newer compilers write for debuggers.
    strip -g -o "$out/oracle" "$oracle"
    valgrind --tool=none --smc-check=none -q "$out/oracle" bench --native --rounds 3 >"$out/valgrind"
else
    : >"$out/valgrind"
    echo "bench: no valgrind: no column for it (tools/install-packages.sh valgrind)"
fi
awk '
    FILENAME ~ /valgrind$/ { under[$2] = $3; next }
    { name[++count] = $2; native[count] = $3; translated[count] = $4 }
    END {
        printf "%-24s %10s %10s %6s %10s %6s   (microseconds)\n", "host", "native", "translated", "ratio", "valgrind", "ratio"
        print "{" > json
        for (i = 1; i <= count; i++) {
            ratio = translated[i] / native[i]; sum += log(ratio)
            printf "%-24s %10.1f %10.1f %6.2f", name[i], native[i] / 1000, translated[i] / 1000, ratio
            printf "  \"%s\": {\"native_ns\": %d, \"translated_ns\": %d, \"ratio\": %.3f", name[i], native[i], translated[i], ratio > json
            if (name[i] in under) {
                there = under[name[i]] / native[i]; all += log(there); known++
                printf " %10.1f %6.2f", under[name[i]] / 1000, there
                printf ", \"valgrind_ns\": %d, \"valgrind_ratio\": %.3f", under[name[i]], there > json
            }
            print ""
            print "}," > json
        }
        mean = exp(sum / count)
        printf "  \"geometric_mean\": %.3f%s\n}\n", mean, known ? sprintf(", \"valgrind_geometric_mean\": %.3f", exp(all / known)) : "" > json
        if (known) printf "%-24s %10s %10s %6.2f %10s %6.2f\n", "geometric mean", "", "", mean, "", exp(all / known)
        plot()
        printf "bench: host: %.2f\n", mean
    }
    # Bars from 0, the line at 1: native.
    function plot(   i, ratio, y, scale) {
        scale = 160
        printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"%d\" font-family=\"sans-serif\" font-size=\"13\">\n", 40 + 26 * count > svg
        print "<text x=\"8\" y=\"18\">Time of functions of real modules, translated against native (line: 1.0)</text>" > svg
        for (i = 1; i <= count; i++) {
            ratio = translated[i] / native[i]; y = 4 + 26 * i
            printf "<text x=\"8\" y=\"%d\">%s</text><rect x=\"170\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"#47a\"/><text x=\"%.1f\" y=\"%d\">%.2f</text>\n", y + 14, name[i], y, ratio * scale, 176 + ratio * scale, y + 14, ratio > svg
        }
        printf "<line x1=\"%d\" x2=\"%d\" y1=\"26\" y2=\"%d\" stroke=\"#c33\"/>\n</svg>\n", 170 + scale, 170 + scale, 34 + 26 * count > svg
    }' json=bench/host.json svg=bench/host.svg "$out/valgrind" "$out/host"
