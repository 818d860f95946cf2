# SPDX-License-Identifier: GPL-2.0-only
# The fault campaign on e1000.
# needs: e1000e
name=e1000 mac=01 mtu=4000
. /guest/campaign-net.sh
campaign
