#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# alter-module.sh IN.ko OUT.ko FUNCTION OCCURRENCE DISPLACEMENT: copies a module and changes the displacement of one store,
# so that it writes somewhere else.  OCCURRENCE counts, from 1, the stores of FUNCTION through a register other than the
# stack pointer (add, and, dec, inc, mov, or, sub, xor with a memory destination); DISPLACEMENT is a number that fits into
# the bytes the instruction has for it.  "list" in place of OCCURRENCE prints them.  "load:N" and "load:list" count the
# instructions that read through a register (mov, movzx, cmp, test, add) instead.
set -eu

fail() { echo "alter-module: error: $*" >&2; exit 1; }

[ $# -ge 4 ] || { sed -n '3,8s/^# //p' "$0" >&2; exit 64; }
in=$1 out=$2 function=$3 occurrence=$4 displacement=${5:-}
[ -r "$in" ] || fail "cannot read '$in'"

kind=store
case $occurrence in
load:*) kind=load occurrence=${occurrence#load:} ;;
esac

memory='-?0x[0-9a-f]+\(%r([abcd]x|[sd]i|bp|[89]|1[0-5])\)'
if [ $kind = store ]; then
    pattern="(lock )?(add|and|dec|inc|mov|or|sub|xor)[bwlq]? +([%\$][^,(]*,)?$memory\$"
else
    pattern="(add|cmp|mov|movz[bw][lq]?|test)[bwlq]? +(\$[^,(]*,)?$memory(,%.*)?\$"
fi

# "offset bytes... <tab> instruction" of every candidate.
stores() {
    objdump -d -j .text --insn-width=16 --disassemble="$function" "$1" |
        grep -E "	$pattern" |
        sed 's/^ *//; s/:	/	/'
}

stores "$in" >/dev/null || fail "no function '$function' with such a store in '$in'"
if [ "$occurrence" = list ]; then
    stores "$in" | nl
    exit 0
fi
[ -n "$displacement" ] || fail "a displacement is missing"
line=$(stores "$in" | sed -n "${occurrence}p")
[ -n "$line" ] || fail "'$function' has only $(stores "$in" | wc -l) stores with a displacement"

address=0x$(echo "$line" | cut -f1)
bytes=$(echo "$line" | cut -f2 | sed 's/ *$//')
text=$(echo "$line" | cut -f3-)
old=$(echo "$text" | sed -E 's/^.*[ ,](-?0x[0-9a-f]+)\(%.*$/\1/')
section=0x$(readelf -WS "$in" | sed -nE 's/^ *\[ *[0-9]+\] \.text +PROGBITS +[0-9a-f]+ ([0-9a-f]+) .*/\1/p')

little() { # VALUE BYTES: hex bytes, lowest first
    value=$(($1)) n=$2
    while [ "$n" -gt 0 ]; do
        printf '%02x ' $((value & 255))
        value=$((value >> 8)) n=$((n - 1))
    done | sed 's/ $//'
}

# The displacement's bytes stand behind opcode and ModRM; four of them, or one.
width=4
at=$(echo "$bytes" | awk -v d="$(little "$old" 4)" '{ i = index(substr($0, 6), d); if (i) print (i + 4) / 3 }')
if [ -z "$at" ]; then
    width=1
    at=$(echo "$bytes" | awk -v d="$(little "$old" 1)" '{ i = index(substr($0, 6), d); if (i) print (i + 4) / 3 }')
fi
[ -n "$at" ] || fail "cannot find the displacement in '$bytes'"
if [ "$width" = 1 ] && { [ $((displacement)) -gt 127 ] || [ $((displacement)) -lt -128 ]; }; then
    fail "'$text' has one byte for its displacement: -128 to 127"
fi

cp "$in" "$out"
chmod u+w "$out"
little "$displacement" "$width" | tr ' ' '\n' | { cat; echo; } | while read -r byte; do
    [ -n "$byte" ] || continue
    # shellcheck disable=SC2059 # the format is the byte
    printf "\\$(printf '%03o' "0x$byte")"
done | dd of="$out" bs=1 seek=$((section + address + at)) conv=notrunc status=none
# A signature that no longer fits is worse than none: the kernel takes unsigned modules.  The file ends with the
# signature, 12 bytes of which the last four are its length (most significant first), and a marker of 28 bytes.
size=$(stat -c %s "$out")
if [ "$(tail -c 28 "$out" | tr -d '\n')" = "~Module signature appended~" ]; then
    length=$(tail -c 32 "$out" | head -c 4 | od -An -tu1 | awk '{ print (($1 * 256 + $2) * 256 + $3) * 256 + $4 }')
    truncate -s $((size - 40 - length)) "$out"
fi
echo "altered $function at .text+$address:"
echo "  was: $text"
echo "  now: $(stores "$out" | grep "^${address#0x}	" | cut -f3-)"
