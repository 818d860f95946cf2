# SPDX-License-Identifier: GPL-2.0-only
# The demo's guest: the distribution's e1000 under isolation does its work.  What "result" tells is read by tools/demo.sh.

say "the kernel is $(uname -r), $(nproc) processors"
result digest "$(sha256sum </lib/modules/e1000.ko | cut -d' ' -f1)"
load cordon isolate=e1000 || result failed "cordon.ko does not load"
say "cordon.ko is loaded"
peer_up || result failed "the native neighbour does not come up"
if load e1000; then
    say "e1000.ko is loaded under isolation: $(counter fragments) fragments"
else
    result failed "e1000.ko does not load"
fi
before=$(counter entries)
card_up || result failed "no carrier or no answer on the isolated card"
result ping "$(ping_count 5)"
say "ping done"
result moved "$(($(counter entries) - before))"

dd if=/dev/urandom of=/tmp/file bs=65536 count=64 2>/dev/null
bytes=$(wc -c </tmp/file)
transfer /tmp/file && result transfer1500 "$bytes"
say "$bytes bytes each way at MTU 1500 done"
set_mtu 9000 || result failed "MTU 9000 is refused"
transfer /tmp/file && result transfer9000 "$bytes"
say "$bytes bytes each way at MTU 9000 done"
for name in fragments stores_checked stores_elided entries exits violations; do result "$name" "$(counter "$name")"; done
result state "$(counter state)"

rmmod e1000 && [ ! -e "$cordon/e1000" ] && result unloaded yes
load e1000 && [ "$(counter state)" = alive ] && card_up && result reload "$(ping_count 5)"
say "unloaded and loaded again"
rmmod e1000
rmmod cordon && result removed yes
result reports "$(reports)"
result oops "$(dmesg | grep -cE 'BUG:|Oops|WARNING:')"
