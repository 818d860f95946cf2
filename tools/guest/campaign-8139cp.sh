# SPDX-License-Identifier: GPL-2.0-only
# The fault campaign on 8139cp.
# needs: e1000e mii
name=8139cp mac=03 mtu=
. /guest/campaign-net.sh
prepare() { load mii; peer_ready; }
campaign
