# SPDX-License-Identifier: GPL-2.0-only
# snd-dummy, isolated: a card that keeps time and no sound.  The core stays outside; played and recorded through /dev/dsp.
# needs: cordon soundcore snd snd-timer snd-pcm snd-mixer-oss snd-pcm-oss snd-dummy
# append: slub_debug=FZPU
# seconds: 240
load cordon isolate=snd-dummy || say "FAIL: cordon.ko loads"
for name in soundcore snd snd-timer snd-pcm snd-mixer-oss snd-pcm-oss; do load $name; done
isolated() { [ "$(counter state "$1")" = alive ] && [ "$(counter fragments "$1")" -gt 0 ]; }
silent() { [ "$(counter violations "$1")" = 0 ] || { cat "$cordon/$1/statistics"; return 1; }; ! dmesg | grep -E "cordon: $1: .* at [A-Za-z0-9_.]+\+0x"; }
leaves() { silent snd_dummy && rmmod snd-dummy && [ ! -e "$cordon/snd_dummy" ]; }
dummy_loads() { load snd-dummy "$@" && isolated snd_dummy && grep Dummy /proc/asound/cards && await 10 [ -c /dev/dsp ]; }
# 8000 frames a second of one byte: by the card's clock, not faster.
lasts() {
    before=$(cut -d' ' -f1 /proc/uptime | tr -d .)
    "$@" || return 1
    after=$(cut -d' ' -f1 /proc/uptime | tr -d .)
    echo "$((after - before)) hundredths of a second"
    [ $((after - before)) -ge 150 ]
}
plays() { lasts dd if=/dev/zero of=/dev/dsp bs=4000 count=6 2>/dev/null; }
records() { lasts dd if=/dev/dsp of=/tmp/sound bs=4000 count=5 2>/dev/null && [ "$(wc -c </tmp/sound)" = 20000 ]; }
mixes() { [ -c /dev/mixer ] && cat /proc/asound/card0/oss_mixer && grep -q 'Dummy' /proc/asound/card0/id; }
check "snd-dummy: loads isolated" dummy_loads
check "snd-dummy: three seconds are played by its clock" plays
check "snd-dummy: two and a half seconds are recorded" records
check "snd-dummy: has a mixer" mixes
check "snd-dummy: unloads without a report" leaves
check "snd-dummy: loads again, with a real buffer and the system's timer" dummy_loads fake_buffer=0 hrtimer=0
check "snd-dummy: plays again" plays
check "snd-dummy: records again" records
check "snd-dummy: unloads without a report" leaves
check "cordon.ko goes" rmmod cordon
check "The kernel is healthy" healthy
