# SPDX-License-Identifier: GPL-2.0-only
# The fault campaign on brd: disks of memory.
# needs: e1000e crc16 mbcache jbd2 crc32c_generic ext4
name=brd disk=ram0
. /guest/campaign-block.sh
parameters="rd_nr=2 rd_size=16384"
campaign
