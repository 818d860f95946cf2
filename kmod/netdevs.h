/* SPDX-License-Identifier: GPL-2.0-only */
/* Network interfaces that the kernel takes down by itself.  Process context. */
#ifndef CORDON_NETDEVS_H
#define CORDON_NETDEVS_H

int cordon_netdevs_install(void);
void cordon_netdevs_remove(void);

#endif
