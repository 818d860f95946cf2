#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# build-runtime.sh [OUTPUT]: compiles Sources/IsolationRuntime as Embedded Swift into one kernel object
# (default .build/kmod/core.o) and checks that it is fit for a kernel.  Nothing is written to Sources/.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
output=${1:-$root/.build/kmod/core.o}
stage=$(dirname "$output")/runtime
sources=$(find "$root/Sources/IsolationRuntime" -name '*.swift' | LC_ALL=C sort)
frame_limit=1024

fail() { echo "build-runtime: error: $*" >&2; exit 1; }

for tool in swiftc clang llvm-objcopy llvm-objdump nm; do
    command -v "$tool" >/dev/null || fail "'$tool' is not in PATH; install the Swift toolchain and binutils"
done
[ -n "$sources" ] || fail "no Swift files in Sources/IsolationRuntime"
mkdir -p "$stage"

# Nothing to do when the object is younger than everything it is made of.
if [ -f "$output" ] && [ -z "$(find "$root/Sources/IsolationRuntime" "$root/Sources/CPort/include" "$0" \
        -newer "$output" -print -quit)" ]; then
    echo "build-runtime: $(basename "$output") is up to date"
    exit 0
fi

compile() {
    # shellcheck disable=SC2086 # one word per file; no path of the tree has a space in it
    swiftc -module-name IsolationRuntime -parse-as-library -enable-experimental-feature Embedded -wmo -O \
        -no-allocations -target x86_64-unknown-none-elf -I "$root/Sources/CPort/include" \
        -Xfrontend -disable-stack-protector -Xfrontend -disable-llvm-optzns \
        -emit-ir $sources -o "$stage/core.ll"
}

# Swift has no flags for these, so attributes and module flags in the IR carry them: no red zone, no SSE or
# x87; the kernel's mitigations (return thunks, retpolines, straight-line speculation, ENDBR).  LLVM's own
# passes run only after this, in clang, so nothing has been vectorised before.
harden() {
    features=-sse,-sse2,-mmx,-x87,+soft-float,+cmov,+cx8,+cx16
    features=$features,+retpoline-external-thunk,+retpoline-indirect-branches,+retpoline-indirect-calls
    features=$features,+harden-sls-ret,+harden-sls-ijmp
    sed -E -i "s/^(attributes #[0-9]+ = \{ )/\1noredzone fn_ret_thunk_extern /
        s/\"target-features\"=\"[^\"]*\"/\"target-features\"=\"$features\"/
        s/\"frame-pointer\"=\"(all|non-leaf)\"/\"frame-pointer\"=\"none\"/
        s/^(!llvm.module.flags = !\{)/\1!9001, /" "$stage/core.ll"
    echo '!9001 = !{i32 8, !"cf-protection-branch", i32 1}' >>"$stage/core.ll"
}

assemble() {
    clang --target=x86_64-unknown-none-elf -mcmodel=kernel -fno-pic -fno-jump-tables -O2 -mllvm -hot-cold-split=false \
        -Wno-override-module -c "$stage/core.ll" -o "$stage/core.o"
    llvm-objcopy --remove-section=.swift1_autolink_entries --remove-section=.linker-options \
        --remove-section=.llvm_addrsig --remove-section=.comment "$stage/core.o"
}

# What a kernel cannot bear, each with the line of the object that shows it.
verify() {
    llvm-objdump -dr --no-show-raw-insn "$1" >"$stage/core.dis"
    awk -v limit=$frame_limit '
        function hex(text,    i, value) {
            if (text !~ /^0x/) return text + 0
            for (i = 3; i <= length(text); i++) value = value * 16 + index("0123456789abcdef", substr(text, i, 1)) - 1
            return value
        }
        /^[0-9a-f]+ <.*>:$/ { name = $2; gsub(/[<>:]/, "", name); next }
        $2 ~ /^(ret|retq)$/ { print "naked ret in " name; bad = 1 }
        $2 ~ /^(jmp|jmpq|call|callq)$/ && $3 ~ /^\*/ { print "bare indirect transfer in " name ": " $2 " " $3; bad = 1 }
        /%[xyz]mm[0-9]|%st\(|%mm[0-7]/ { print "vector or x87 register in " name ": " $0; bad = 1 }
        $2 ~ /^subq?$/ && $0 ~ /\$(0x)?[0-9a-f]+, %rsp/ {
            size = $3; gsub(/[$,]/, "", size); size = hex(size)
            if (size > widest) { widest = size; where = name }
            if (size >= limit) { print "frame of " size " bytes in " name " (limit " limit ")"; bad = 1 }
        }
        END { if (widest) print "widest frame: " widest " bytes in " where > "/dev/stderr"; exit bad }
    ' "$stage/core.dis" 2>"$stage/widest" || fail "the object is not fit for a kernel (see the lines above)"
    strays=$(nm -u "$1" | awk '{ print $2 }' |
        grep -vE '^(cordon_port_[a-z_]+|memset|memcpy|memmove|__x86_return_thunk|__x86_indirect_thunk_r[0-9a-z]+)$' || true)
    [ -z "$strays" ] || fail "undefined symbols that no kernel has: $(echo $strays)"
    # The library brings swift_once along; a call of it is a global variable that is initialised lazily.
    if grep -qE '(call|jmp)q?[[:space:]].*<swift_once>|R_X86_64_PLT32[[:space:]]+swift_once' "$stage/core.dis"; then
        fail "a global variable needs lazy initialisation (something calls swift_once)"
    fi
}

echo "build-runtime: $(echo "$sources" | wc -l) Swift files"
compile
harden
assemble
verify "$stage/core.o"
mv "$stage/core.o" "$output"
echo "build-runtime: $(basename "$output"): $(size -A "$output" | awk '/^\.text/ { n += $2 } END { print n }') bytes of text;" \
    "$(cat "$stage/widest")"
