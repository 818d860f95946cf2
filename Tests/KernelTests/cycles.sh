# SPDX-License-Identifier: GPL-2.0-only
# Load, work, unload, again and again: what a domain took comes back.  CYCLES: how often (tools/cycles.sh).
# needs: cordon e1000 e1000e
# append:
# seconds: 1500
cycles=${CYCLES:-10}
load cordon isolate=e1000 || say "FAIL: cordon.ko loads"
peer_up

# KiB that the kernel holds for itself and that no reclaim would free.
held() {
    echo 3 >/proc/sys/vm/drop_caches
    sleep 0.3
    awk '/^(SUnreclaim|VmallocUsed|PageTables|Percpu|KernelStack):/ { sum += $2 } END { print sum }' /proc/meminfo
}
# Pages nobody uses and pages that hold files: what is neither is held, by whatever means.
gone_from_memory() { awk '/^(MemFree|Buffers|Cached|SReclaimable|AnonPages):/ { sum += $2 } END { print -sum }' /proc/meminfo; }
works() { [ "$(ping_count 2)" = 2 ] && [ "$(counter violations)" = 0 ] && [ "$(counter state)" = alive ]; }
cycle() { load e1000 && card_up && works && size=$(counter cache_bytes) && rmmod e1000; }

# The first fill caches that stay: slabs for the kernel's own objects, pages that a processor keeps for its next
# allocations, page tables of the modules' and the shadow's address space.  They grow by less from one to the next and
# not at all from the fourth on, however many follow.
warm() { cycle && cycle && cycle; }
check "The first three cycles" warm
first_size=$size
all=0
before=$(held) used_before=$(gone_from_memory)
while [ $all -lt "$cycles" ]; do
    cycle >/tmp/cycle.out 2>&1 || break
    [ "$size" = "$first_size" ] || break
    all=$((all + 1))
done
after=$(held) used_after=$(gone_from_memory)
say "cycles: $all of $cycles; held before $before KiB, after $after KiB; used $((used_after - used_before)) KiB more; cache $size bytes each time"
every() { [ $all = "$cycles" ] || { cat /tmp/cycle.out; return 1; }; }
check "$cycles more, each with the same bytes of cache" every
# A domain's rights alone take 3 MiB: if each left one, ten would leave 30.  What the kernel's own caches take once
# does not grow with the cycles: on 6.12 ten left 4,300 and 8,340, forty 7,768.
check "Memory returns to where it began" [ $((after - before)) -lt 2048 ]
check "And all pages with it" [ $((used_after - used_before)) -lt 12288 ]
unloaded() { rmmod cordon; }
check "cordon.ko goes" unloaded
check "The kernel is healthy" healthy
