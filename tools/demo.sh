#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# demo.sh: from nothing to an isolated e1000 at work, and an altered one that is stopped.  Exit 0 only if every line at the
# end says what it should.
set -u

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root" || exit 1
. tools/kernel.sh
out=$demo
failed=0

step() { echo "demo: [$1/6] $2"; }
die() { echo "demo: error: $*" >&2; exit 1; }
complain() { echo "demo: FAILED: $*"; failed=1; }
# value LOG NAME: what the guest reported.
value() { tr -d '\r' <"$1" | sed -nE "s/^\[[^]]*\] result $2 //p" | tail -n 1; }

step 1 "packages and kernel"
tools/install-packages.sh || exit 1
tools/fetch-kernel.sh || exit 1
net=$(modules)/drivers/net
e1000=$net/ethernet/intel/e1000/e1000.ko
[ -e "$e1000" ] || die "the package linux-image-$(cat $tree/release) has no e1000.ko"
natives="$net/ethernet/intel/e1000e/e1000e.ko $net/mii.ko $net/ethernet/realtek/8139cp.ko"

step 2 "wrapgen, wrappers, cordon.ko"
make -s cordon || die "the build failed (see above)"
[ -z "$(modinfo -F depends $kmod/cordon.ko)" ] || die "cordon.ko depends on modules: $(modinfo -F depends $kmod/cordon.ko)"

step 3 "boot: the distribution's e1000.ko, isolated"
mkdir -p "$out"
# shellcheck disable=SC2086 # a list of files
tools/boot.sh "$out/isolated.log" 300 tools/guest/demo-isolated.sh $kmod/cordon.ko "$e1000" $natives
boot=$?
log=$out/isolated.log
[ "$boot" = 0 ] || complain "the isolated boot ended with $boot; see $log"
problem=$(value "$log" failed)
[ -z "$problem" ] || complain "$problem; see $log"
digest=$(sha256sum <"$e1000" | cut -d' ' -f1)
echo "demo: e1000.ko sha256 in the package: $digest"
echo "demo: e1000.ko sha256 in the guest:   $(value "$log" digest)"
[ "$(value "$log" digest)" = "$digest" ] || complain "e1000.ko in the guest is not the package's"

step 4 "boot: an altered e1000.ko, native"
# e1000_intr clears a counter in its private data; the altered store clears net_device.netdev_ops.
case $version in
6.1) netdev_ops=0xd0 ;;
6.12) netdev_ops=0x8 ;;
esac
tools/alter-module.sh "$e1000" "$out/e1000.ko" "${ALTER_FUNCTION:-e1000_intr}" "${ALTER_OCCURRENCE:-2}" \
    "${ALTER_DISPLACEMENT:-$netdev_ops}" || die "cannot alter e1000.ko"
# shellcheck disable=SC2086
APPEND=slub_debug=FZPU tools/boot.sh "$out/altered-native.log" 120 tools/guest/demo-altered.sh "$out/e1000.ko" $natives
native=$?
native_log=$out/altered-native.log

step 5 "boot: the same altered e1000.ko, isolated"
# shellcheck disable=SC2086
APPEND=slub_debug=FZPU tools/boot.sh "$out/altered-isolated.log" 180 tools/guest/demo-altered.sh $kmod/cordon.ko \
    "$out/e1000.ko" $natives
altered=$?
altered_log=$out/altered-isolated.log
report=$(value "$altered_log" report)
echo "demo: the report: ${report:-none}"

step 6 "results"
for name in fragments stores_checked stores_elided entries exits; do
    number=$(value "$log" $name)
    [ "${number:-0}" -gt 0 ] 2>/dev/null || complain "the counter '$name' is '${number:-}'"
done
[ "$(value "$log" moved)" -gt 0 ] 2>/dev/null || complain "the counter 'entries' does not move with traffic"
[ "$(value "$log" state)" = alive ] || complain "the domain is '$(value "$log" state)' after the traffic"
[ "$(value "$log" oops)" = 0 ] || complain "the isolated boot had warnings or an oops"
echo "demo: e1000 isolated: $(value "$log" fragments) fragments, $(value "$log" stores_checked) stores checked," \
    "$(value "$log" stores_elided) stores elided, $(value "$log" entries) entries, $(value "$log" exits) exits"

replies=$(value "$log" ping)
[ "$replies" = 5 ] || complain "${replies:-no} of 5 pings were answered"
echo "demo: ping: ${replies:-0}/5 replies"

if [ "$(value "$log" transfer1500)" = 4194304 ] && [ "$(value "$log" transfer9000)" = 4194304 ]; then
    echo "demo: transfer: 4194304 bytes each way at MTU 1500 and 9000, sha256 matches"
else
    complain "the transfers did not arrive unchanged: $(grep -a '^transfer:' "$log" | tr '\n' ' ')"
fi

if [ "$(value "$log" unloaded)" = yes ] && [ "$(value "$log" reload)" = 5 ] && [ "$(value "$log" removed)" = yes ]; then
    echo "demo: unload and reload: ok"
else
    complain "unload and reload"
fi

# What the kernel itself said about the altered driver; the first sign is the one that counts.
harm=$(grep -aoE 'BUG: [^,:]*|Kernel panic - not syncing|general protection fault|Oops|Redzone overwritten|Poison overwritten|corrupt[a-z ]*' \
    "$native_log" | head -n 1)
case $native:$harm in
2:*) echo "demo: altered e1000, native: panic after an oops ($harm)" ;;
3:*) complain "the altered e1000 hung the native kernel" ;;
*:?*) echo "demo: altered e1000, native: corruption seen ($harm)" ;;
*) complain "the altered e1000 did no visible harm to the native kernel; choose another store" ;;
esac

if [ "$altered" = 0 ] && [ -n "$report" ] && [ "$(value "$altered_log" state)" = dead ] &&
    [ "$(value "$altered_log" alive)" = yes ] && [ "$(value "$altered_log" corruption)" = 0 ] &&
    [ "$(value "$altered_log" neighbour)" = 5 ] && [ "$(value "$altered_log" unloaded)" = yes ]; then
    echo "demo: altered e1000, isolated: contained, report printed, kernel alive"
else
    complain "the altered e1000 was not contained (boot $altered, report '$report'); see $altered_log"
fi

strays=$(value "$log" reports)
[ "$strays" = 0 ] || complain "reports against the distribution's e1000; see $log"
echo "demo: stray reports: ${strays:-unknown}"
if [ "$failed" != 0 ]; then
    echo "demo: failed"
    exit 1
fi
echo "demo: ok"
